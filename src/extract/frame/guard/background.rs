//! Whom a sentence names only to tell when something else was, or what it is held against: "unlike the Astra, the Orlanda sank in a day".

use super::rival::year_of;
use crate::extract::frame::event::Seat;
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fit, Scene, is_calendar};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::language::names::COMPASS;
use crate::language::{grammar, is_demonym, is_nation, people};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// What the sentence tells of, where it is a name that the rules do not know, and all that they know stands in the background. `site` are
    /// the tokens of the value.
    pub(in crate::extract::frame) fn told_of_another(
        &self,
        sense: &Sense,
        fit: &Fit,
        site: Option<(usize, usize)>,
    ) -> Option<(usize, usize)> {
        let own: Vec<usize> = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).collect();
        let all = if own.is_empty() { self.about } else { &own };
        let thing = |m: &&Mention| m.first >= self.start && all.contains(&m.entity) && !self.places[m.entity];
        let mut there: Vec<&Mention> = self.mentions.iter().filter(thing).collect();
        // "the black boxes of the Orlanda, unlike those of the Astra": what each of them has tells nothing
        let common = |m: &&Mention| m.named && m.first > 0 && !self.graph.tokens.list()[m.first].capital;
        if there.iter().all(common) && self.mentions.iter().any(|m| m.first >= self.start && self.about.contains(&m.entity)) {
            there = self.mentions.iter().filter(|m| m.first >= self.start && self.about.contains(&m.entity)).collect();
        }
        let first = *there.first()?;
        let at = site.map_or(fit.event.0, |s| s.0);
        let clauses: Vec<usize> = [at, fit.event.0]
            .iter()
            .filter_map(|&t| self.graph.clause(t).or_else(|| self.graph.chunks[self.graph.chunk(t)?].clause))
            .collect();
        // "the 1990 final drew so many", where all that the rules know was later
        let own = |t: usize| site.is_some_and(|(first, after)| first <= t && t < after);
        let early = |k: &usize| {
            let chunk = &self.graph.chunks[*k];
            let event = || self.events.iter().any(|e| e.seat == Seat::Noun(*k));
            let year = |t: usize| !own(t) && year_of(self.graph.tokens.word(t)).is_some_and(|y| self.before.is_before_all(y));
            (chunk.first..chunk.head).any(year) && event()
        };
        if let Some(k) = self.foreground(fit, &clauses).into_iter().find(early) {
            return Some((self.graph.chunks[k].first, self.graph.chunks[k].after));
        }
        if !there.iter().all(|m| self.is_background(m, &clauses)) {
            return None;
        }
        // "Spain was paid so much, before Germany met Argentina"
        let nation = is_nation(self.graph.tokens.word(first.first));
        let strange = |&k: &usize| {
            let chunk = &self.graph.chunks[k];
            !site.is_some_and(|(first, after)| chunk.first < after && first < chunk.after)
                && (self.is_unknown(sense, k) || nation && is_nation(self.graph.head(k)) && !self.is_mentioned(k))
        };
        let k = self.foreground(fit, &clauses).into_iter().find(strange)?;
        Some((self.graph.chunks[k].first, self.graph.chunks[k].after))
    }

    /// What the clauses are said of, and whose the noun of the event is.
    fn foreground(&self, fit: &Fit, clauses: &[usize]) -> Vec<usize> {
        let graph = self.graph;
        let mut out = Vec::new();
        for &c in clauses {
            let above = || graph.clauses[c].governor.filter(|_| graph.clauses[c].hangs == Hangs::Participle);
            let clause = &graph.clauses[c];
            // "Norda said it had spent"
            let pronoun = clause.subject.is_some_and(|s| grammar::FIRM_PRONOUNS.has(graph.head(s)) && graph.chunks[s].pronoun);
            out.extend(clause.governor.filter(|_| pronoun && clause.hangs == Hangs::Complement).and_then(|g| graph.clauses[g].subject));
            out.extend(clause.subject.or(clause.antecedent).or_else(|| above().and_then(|g| graph.clauses[g].subject)));
            out.extend(clause.antecedent.filter(|_| clause.hangs == Hangs::Relative));
            let acted_on = clause.object.into_iter().flat_map(|k| [Some(k), graph.behind(k, &["of"])]).flatten();
            out.extend(acted_on.filter(|&k| self.is_kin(k)));
        }
        out.extend(graph.chunk(fit.event.0));
        // "unlike the Astra, the Orlanda sank": read as if one were the other
        let apposed: Vec<usize> = (0..graph.chunks.len()).filter(|&k| graph.chunks[k].apposed.is_some_and(|a| out.contains(&a))).collect();
        out.extend(apposed);
        if clauses.is_empty() {
            out.extend((0..graph.chunks.len()).find(|&k| graph.chunks[k].first >= self.start && graph.chunks[k].prep.is_none()));
        }
        // "the captain of the Orlanda", "the Orlanda's captain"
        let of = |k: usize| {
            graph.behind(k, &["of", "from"]).into_iter().chain((0..graph.chunks.len()).filter(move |&o| graph.chunks[o].owns == Some(k)))
        };
        let more: Vec<usize> = out.iter().flat_map(|&k| of(k)).collect();
        out.extend(more);
        out
    }

    /// A name that the rules do not know, or a thing of any kind: "every ferry".
    fn is_unknown(&self, sense: &Sense, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let list = graph.tokens.list();
        // somebody else whom the rules know is as good as a stranger
        let ours = |e: usize| self.about.contains(&e) || sense.args.iter().any(|a| a.what == What::Entity(e)) || self.places[e];
        let known = self.mentions.iter().any(|m| ours(m.entity) && chunk.first < m.after && m.first < chunk.after);
        let word = |t: usize| graph.tokens.word(t);
        let telling = |t: usize| {
            let token = &list[t];
            let short = !grammar::ARTICLES.has(word(t))
                && token.kind == TokenKind::Word
                && graph.tokens.raw(t).len() > 1
                && graph.tokens.raw(t).bytes().all(|b| b.is_ascii_uppercase());
            let named = token.capital
                && token.kind == TokenKind::Word
                && (t > self.start || short || chunk.name && !grammar::ARTICLES.has(word(t)));
            named && !is_calendar(word(t)) && !is_demonym(word(t)) && !COMPASS.contains(&word(t)) && word(t) != "i"
        };
        // "Norda's trial", of a firm that the rules have beside ours
        let declared = self
            .mentions
            .iter()
            .any(|m| m.named && list[m.first].capital && !ours(m.entity) && chunk.first <= m.first && m.first < chunk.after);
        if declared && !known {
            return true;
        }
        let any = || word(chunk.first) == "every" || self.is_kin(k);
        !known && !chunk.pronoun && !self.is_time(k) && ((chunk.first..chunk.after).any(telling) || any())
    }

    /// "his mother", "Ann's mother".
    fn is_kin(&self, k: usize) -> bool {
        let graph = self.graph;
        let owned = (0..graph.chunks.len()).any(|o| graph.chunks[o].owns == Some(k))
            || matches!(graph.tokens.word(graph.chunks[k].first), "his" | "her" | "their");
        people::KIN.has(graph.head(k)) && (owned || graph.behind(k, &["of"]).is_some())
    }

    fn is_mentioned(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        self.mentions.iter().any(|m| chunk.first < m.after && m.first < chunk.after)
    }

    /// Whether somebody is named only to tell when something was, or what it is held against.
    fn is_background(&self, m: &Mention, clauses: &[usize]) -> bool {
        let graph = self.graph;
        let word = |t: usize| graph.tokens.word(t);
        let Some(mut k) = graph.chunk(m.first) else { return m.first > 0 && self.sets_apart(m.first - 1) };
        // "ten times the bill for the Astra"
        let times = |t: usize| matches!(word(t), "times" | "twice");
        if (m.first.saturating_sub(5)..m.first).any(times) && (m.first.saturating_sub(2)..m.first).any(|t| matches!(word(t), "for" | "of"))
        {
            return true;
        }
        // "fewer than that of the Astra", "the day after the loss of the Astra"
        for _ in 0..3 {
            // "Ann's mother"
            if graph.chunks[k].owns.is_some_and(|o| people::KIN.has(graph.head(o)))
                || graph.before(k).is_some_and(|b| graph.prep(k) == "of" && people::KIN.has(graph.head(b)))
            {
                return true;
            }
            if graph.chunks[k].prep.is_some_and(|p| self.sets_apart(p))
                || graph.chunks[k].first > 0 && self.sets_apart(graph.chunks[k].first - 1)
            {
                return true;
            }
            let up = graph.chunks[k].owns.or(graph.chunks[k].joined).or_else(|| graph.before(k).filter(|_| graph.prep(k) == "of"));
            let Some(up) = up else { break };
            k = up;
        }
        // "Ann Roe, the sister of Jane"
        if graph.chunks[k].apposed.is_some_and(|a| a < k) && graph.chunk(m.first) != Some(k) {
            return true;
        }
        let Some(c) = graph.chunks[k].clause.or_else(|| graph.clause(m.first)) else { return false };
        let under = |c: usize| clauses.iter().any(|&e| e == c || graph.above(e).contains(&c));
        if under(c) {
            return false;
        }
        let clause = &graph.clauses[c];
        let (a, b) = (m.first, clauses.first().map_or(m.first, |&e| graph.clauses[e].first));
        let apart = (a.min(b)..a.max(b)).any(|t| graph.tokens.raw(t) == ";");
        let set = clause.hangs == Hangs::Adverbial
            && (clause.first.saturating_sub(8)..=clause.first)
                .any(|t| matches!(word(t), "after" | "before" | "since" | "when" | "while" | "until"));
        apart || clause.hangs == Hangs::Relative || set
    }

    /// Whether the word at a token sets what follows apart from what is told: "unlike", "than", "six years after", "compared with".
    fn sets_apart(&self, t: usize) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        match word(t) {
            "unlike" | "than" | "after" | "before" | "since" | "beside" => true,
            "with" | "to" => t > 0 && matches!(word(t - 1), "compared" | "comparable" | "similar" | "comparison" | "comparisons"),
            "as" => t > 0 && matches!(word(t - 1), "day" | "week" | "month" | "year" | "time"),
            _ => false,
        }
    }
}
