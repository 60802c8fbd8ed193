//! On which of two sides a limit is: with a token or without one, on the free plan or a paid one. A text names both in one breath ("with a
//! token it is 800 an hour, 90 without one"), and each value has the side that is named nearest.

use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Wordbook;
use crate::language::layout::{LABEL_WORDS, PAID_PLANS, PLAN_WORDS, UNDER_LABEL};
use crate::language::{flags, grammar, limits, names};
use crate::text::Tokens;
use crate::text::clause::is_singular_noun;
use crate::value::Kind;

/// The flags of the two sides at the tokens `from..to`, each with its last token; a word of a longer one is none.
pub(in crate::extract::frame) fn sides_in(book: &Wordbook, tokens: &Tokens<'_>, from: usize, to: usize) -> Vec<(usize, usize, usize)> {
    let mut out: Vec<(usize, usize, usize)> = Vec::new();
    for t in from..to {
        let side = |f: &(usize, bool, usize)| !f.1 && flags::SIDES.has(&book.flags[f.0].name);
        let longest = book.flags_at(tokens, t).into_iter().filter(side).max_by_key(|f| f.2);
        if let Some((flag, _, last)) = longest
            && out.last().is_none_or(|o| o.2 < t)
        {
            out.push((flag, t, last));
        }
    }
    out
}

/// Whether a flag is one of two sides.
pub(in crate::extract::frame) fn is_side(name: &str) -> bool {
    flags::SIDES.has(name)
}

impl Scene<'_, '_, '_> {
    /// Whether a value is told for the other side than that of `sense`, or for none that is known.
    pub(in crate::extract::frame) fn is_of_other_side(&self, sense: &Sense, site: Site) -> bool {
        let Some(own) = sense.flags.iter().copied().find(|&f| flags::SIDES.has(&self.book.flags[f].name)) else { return false };
        let tokens = self.graph.tokens;
        let all = sides_in(self.book, tokens, 0, tokens.len());
        let (from, to) = self.segment(site);
        let inside = |s: &&(usize, usize, usize)| s.1 >= from && s.2 < to;
        let front = |s: &&(usize, usize, usize)| s.2 < site.first;
        let near = all.iter().rev().filter(front).find(inside).or_else(|| all.iter().find(inside));
        let near = near.or_else(|| all.iter().rev().find(front)).or_else(|| all.first());
        // "signed in or not", "with or without a token": both
        let or = |t: usize| grammar::JOINS_SIDES.has(tokens.word(t));
        let both = |s: &(usize, usize, usize)| {
            or(s.2 + 1) && grammar::DENIES_SIDE.has(tokens.word(s.2 + 2)) || s.1 > 1 && or(s.1 - 1) && tokens.word(s.1 - 2) == "with"
        };
        match near {
            Some(s) if both(s) => false,
            Some(s) => s.0 != own,
            None => self.before.last_side() != Some(own),
        }
    }

    /// The word of a plan that is paid for, where the sentence of the rules asks for none, or for a free one.
    pub(in crate::extract::frame) fn is_of_paid_plan(&self, sense: &Sense, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let asked = |word: &str| {
            sense.plans.iter().any(|w| w == word) || sense.nouns().chain(&sense.kin).chain(&sense.lost).any(|w| self.book.alike(w, word))
        };
        let plan = |t: usize| -> Option<bool> {
            let word = tokens.word(t);
            // "Teams are limited to 20 members": a capital tells nothing at the beginning
            // "Paid Velt accounts"
            let ours = || self.mentions.iter().any(|m| m.first == t + 1);
            let named = tokens.get(t).is_some_and(|k| k.capital) && (t > self.start || self.labels)
                || PLAN_WORDS.contains(&tokens.word(t + 1))
                || ours();
            let paid = PAID_PLANS.contains(&word);
            ((paid || word == "free") && named && !(site.first..site.after).contains(&t)).then_some(paid)
        };
        let (from, to) = self.segment(site);
        // "Free: 50, Team: 900"
        let label = from.checked_sub(2).filter(|&t| tokens.raw(t + 1) == ":").unwrap_or(from);
        // "Premium subscribers: enjoy up to 900"
        const LABEL: usize = 5;
        let mark = |t: &usize| matches!(tokens.raw(*t), ":" | "|");
        let head = (self.start..from).find(mark).filter(|&t| t <= self.start + LABEL);
        // "Same as on paid plans: …" is not theirs alone, and a standard user is anybody
        let begins = |t: usize| (self.start..t).all(|b| UNDER_LABEL.contains(&tokens.word(b)));
        let anybody = |t: usize| tokens.word(t) == "standard" && limits::ANYBODY.has(tokens.word(t + 1));
        let headed = |t: &usize| {
            let named = PAID_PLANS.contains(&tokens.word(*t)) && PLAN_WORDS.contains(&tokens.word(t + 1));
            begins(*t) && !anybody(*t) && (plan(*t).is_some() || named)
        };
        let named = head.and_then(|end| (self.start..end).find(headed)).filter(|_| !self.labels);
        let front = (label..site.first).rev().find(|&t| plan(t).is_some()).or(named);
        // "On the free plan, …"
        let led = || self.fronted(site).find(|&t| plan(t).is_some());
        let near = front.or_else(led).or_else(|| (site.after..to).find(|&t| plan(t).is_some()));
        let paid = PAID_PLANS.iter().any(|w| asked(w)) && !asked("free");
        near.filter(|&t| if plan(t) == Some(true) { !asked(tokens.word(t)) } else { paid })
    }

    /// "Subscribers to Velt Plus can send 900": those who have another thing than that of which the sentence asks.
    pub(in crate::extract::frame) fn is_of_subscribers(&self, sense: &Sense) -> Option<usize> {
        let graph = self.graph;
        let ours = |e: usize| sense.entities().any(|o| o == e) || sense.friends.iter().any(|f| f.0 == e) || self.about.contains(&e);
        let subject = |k: usize| graph.clauses.iter().any(|c| c.subject == Some(k));
        let have =
            |k: &usize| !self.labels && graph.chunks[*k].first >= self.start && subject(*k) && limits::SUBSCRIBERS.has(graph.head(*k));
        (0..graph.chunks.len()).filter(have).find_map(|k| {
            let to = graph.behind(k, &["to", "of", "with", "on"]);
            let other = |m: &&crate::extract::frame::Mention| {
                let at = graph.chunk(m.first);
                (at == Some(k) || at.is_some() && at == to) && !ours(m.entity) && !self.places[m.entity] && !self.is_person(m.entity)
            };
            self.mentions.iter().find(other).map(|m| m.first)
        })
    }

    /// The tokens of the phrase that a sentence begins with, set off by a comma in front of the value: "On the free plan, …", "For own runners, …".
    pub(in crate::extract::frame) fn fronted(&self, site: Site) -> std::ops::Range<usize> {
        let tokens = self.graph.tokens;
        let comma = (self.start..site.first).find(|&t| tokens.raw(t) == ",");
        let whole = |end: &usize| !(self.start..*end).any(|t| self.graph.verb_at(t).is_some());
        match comma.filter(whole) {
            Some(end) if grammar::LEADS_CONDITION.has(tokens.word(self.start)) => self.start..end,
            _ => 0..0,
        }
    }

    /// "On Sundays we open at 10 a.m.", where the sentence tells of weekdays: the day that makes the time one of others.
    pub(in crate::extract::frame) fn is_on_other_days(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let asked = |days: fn(&str) -> bool| sense.nouns().chain(&sense.kin).chain(&sense.words).chain(&sense.lost).any(|w| days(w));
        let work = |w: &str| names::WORKDAYS.contains(&w);
        let rest = |w: &str| names::DAYS_OFF.contains(&w);
        if kind != Kind::Time || asked(work) == asked(rest) {
            return None;
        }
        let c = site.chunk.and_then(|k| self.graph.chunks[k].clause).or_else(|| self.graph.clause(site.first));
        let own = |t: &usize| c.is_none() || self.clause_of(*t).is_none_or(|o| Some(o) == c);
        let told = |days: fn(&str) -> bool| (self.start..tokens.len()).filter(own).find(|&t| days(tokens.word(t)));
        let (ours, others) = if asked(work) { (told(work), told(rest)) } else { (told(rest), told(work)) };
        others.filter(|_| ours.is_none())
    }

    /// The noun of the phrase that a sentence begins with where it makes a limit or a price one for some only: "On tablets, it costs $11".
    pub(in crate::extract::frame) fn is_for_some(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let asks = sense.limit || kind == Kind::Money && sense.classes.iter().any(|&c| matches!(self.class_name(c), "cost" | "price"));
        let range = self.fronted(site);
        let tokens = self.graph.tokens;
        // "For those aged 6 to 15, a ticket costs $3"
        let told = |w: &String| range.clone().any(|t| self.book.alike(w, tokens.word(t)));
        if asks
            && !self.labels
            && tokens.word(range.start) == "for"
            && tokens.word(range.start + 1) == "those"
            && tokens.word(range.start + 2) == "aged"
            && !sense.nouns().chain(&sense.kin).chain(&sense.lost).any(told)
        {
            return Some(range.start + 1);
        }
        let k = self.graph.chunk(range.end.checked_sub(1)?).filter(|_| asks && !self.labels)?;
        let chunk = &self.graph.chunks[k];
        let word = tokens.word(chunk.head);
        let alone = chunk.prep == Some(self.start) && chunk.after == range.end;
        let several = word.ends_with('s') && !is_singular_noun(word);
        let name = tokens.list()[chunk.head].capital;
        let known = self.mentions.iter().any(|m| range.contains(&m.first))
            || sense.nouns().chain(&sense.kin).chain(&sense.lost).any(|w| range.clone().any(|t| self.book.alike(w, tokens.word(t))))
            || range.clone().any(|t| limits::ANY_OF_THEM.has(tokens.word(t)));
        let general = LABEL_WORDS.contains(&word) || PLAN_WORDS.contains(&word) || self.is_time(k);
        (alone && (several || name) && !known && !general).then_some(chunk.head)
    }
}
