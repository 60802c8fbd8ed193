//! What keeps a value that stands beside a limit from being that of a sentence of the rules: that it is no limit at all, or that of a minimum,
//! of former days, of another side, plan, rate or condition.

use crate::extract::frame::event::Seat;
use crate::extract::frame::graph::Graph;
use crate::extract::frame::ladder::{Fall, Rung, Scene};
use crate::extract::frame::sense::{SMALL, Sense, What, is_able, is_in_identifier};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Shape;
use crate::language::layout::{LABEL_WORDS, STUFF};
use crate::language::speech::CONDITION;
use crate::language::{flags, grammar, limits};
use crate::text::TokenKind;
use crate::value::{Hedge, Kind};

/// A value that is held against a limit, and where it stands.
#[derive(Clone, Copy)]
pub(in crate::extract::frame) struct Bounded<'s> {
    pub(in crate::extract::frame) sense: &'s Sense,
    pub(in crate::extract::frame) kind: Kind,
    pub(in crate::extract::frame) site: Site,
    /// The tokens between the marks and joints around it.
    pub(in crate::extract::frame) segment: (usize, usize),
    /// Its clause.
    pub(in crate::extract::frame) clause: Option<usize>,
}

impl Scene<'_, '_, '_> {
    /// Why a value is nobody's limit: it is only weighed, set, left behind, or the time that a rate is told for.
    pub(in crate::extract::frame) fn is_no_limit(&self, at: Bounded<'_>) -> Option<Fall> {
        let (tokens, site) = (self.graph.tokens, at.site);
        let fall = |rung, tokens, wanted: Option<&str>| Some(Fall { rung, tokens, wanted: wanted.map(str::to_owned) });
        let whole = (site.first, site.after);
        if let Some(verb) = at.clause.and_then(|c| self.is_weighed(c)) {
            return fall(Rung::Class, (verb, verb + 1), Some("a limit"));
        }
        // "in our club we're up to 60": how many they are
        let they = |c: usize| {
            let clause = &self.graph.clauses[c];
            clause.copula && clause.subject.is_some_and(|k| limits::PEOPLE.has(self.graph.head(k)))
        };
        if at.kind == Kind::Number && self.hedge == Some(Hedge::UpTo) && at.clause.is_some_and(they) {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        if at.clause.is_some_and(|c| self.is_what_we_have(c)) {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        if let Some(t) = self.is_only_usual(at) {
            return fall(Rung::Class, (t, t + 1), Some("a limit"));
        }
        // "it has grown over the past ten years"
        let past = |t: usize| limits::SO_FAR.has(tokens.word(t));
        if at.kind == Kind::Duration
            && (site.first.saturating_sub(3)..site.after).any(|t| past(t) && limits::OVER_TIME.has(tokens.word(t.saturating_sub(2))))
        {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        // "the following timeouts: `create` - 20 minutes"
        if let Some(t) = self.is_led_by_command(site) {
            return fall(Rung::Competitor, (t, t + 1), None);
        }
        // "refused column one thousand and one": which one of several
        if let Some(t) = self.is_which_of_several(at) {
            return fall(Rung::Counted, (t, t + 1), None);
        }
        if let Some(k) = self.is_one_of_somebody(at) {
            return fall(Rung::Class, (self.graph.chunks[k].first, self.graph.chunks[k].after), Some("a limit"));
        }
        // "ninety without one"
        if at.kind == Kind::Number && site.whole && site.after == site.first + 1 && tokens.word(site.first) == "one" {
            return fall(Rung::Counted, whole, None);
        }
        // "whether you use many buckets or just a few"
        let untold = |t: usize| limits::UNTOLD.has(tokens.word(t)) || grammar::ARTICLES.has(tokens.word(t));
        if at.kind == Kind::Number && (site.first..site.after).all(untold) {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        // "Zero bytes are allowed"
        if at.kind == Kind::Quantity && matches!(tokens.word(site.first), "zero" | "0") {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        if self.is_raised_from(site, at.clause) {
            return fall(Rung::Flag, whole, Some("former"));
        }
        let told = self.asks_for(at.sense, "default") && self.tells_default(at);
        if !told && self.before.is_setting(tokens.list()[site.after - 1].span.end) {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        // "`SET rows = 90`": what somebody makes it
        if site.first > 0 && tokens.raw(site.first - 1) == "=" {
            return fall(Rung::Class, (site.first - 1, site.after), Some("a limit"));
        }
        if at.kind == Kind::Duration && self.is_period_of_rate(site) {
            return fall(Rung::Class, whole, Some("a limit"));
        }
        None
    }

    /// "we sit at 60 GB", "we were granted 5,000 a day": what the writer has, and not what anybody may have at most.
    pub(in crate::extract::frame) fn is_what_we_have(&self, c: usize) -> bool {
        let graph = self.graph;
        let clause = &graph.clauses[c];
        let verb = graph.tokens.word(clause.verb);
        let ours = clause.subject.is_some_and(|k| limits::WRITERS.has(graph.head(k)));
        let able = is_able(graph, c) || clause.negated;
        let limit = || clause.object.is_some_and(|k| self.limits_at(k) || LABEL_WORDS.contains(&graph.head(k)));
        let given = clause.passive && limits::GIVEN_TO.has(verb);
        ours && !able && (given || limits::SETS_UP.has(verb) && !matches!(self.hedge, Some(Hedge::UpTo | Hedge::LessThan)) && !limit())
    }

    /// "mails are usually answered within two days", "I answer within a day": what is usual or what somebody does, and no bound of it.
    fn is_only_usual(&self, at: Bounded<'_>) -> Option<usize> {
        let (graph, tokens) = (self.graph, self.graph.tokens);
        let clause = &graph.clauses[at.clause?];
        let within = at.site.first.checked_sub(1).filter(|&t| tokens.word(t) == "within")?;
        let usual = |t: &usize| limits::USUALLY.has(tokens.word(*t));
        let writer = clause.subject.filter(|&k| tokens.word(graph.chunks[k].head) == "i").map(|k| graph.chunks[k].head);
        (at.segment.0.min(clause.first)..within).find(usual).or(writer)
    }

    /// The command in code that a value is told for in a list of several: "`create` - 20 minutes".
    fn is_led_by_command(&self, site: Site) -> Option<usize> {
        let mark = site.first.checked_sub(1).filter(|&t| matches!(self.graph.tokens.raw(t), "-" | "–" | "—" | ":"))?;
        mark.checked_sub(1).filter(|&t| self.is_command(&[], t))
    }

    /// The noun in front of a number that says which one of several it is: "column 1,001", "page 12".
    fn is_which_of_several(&self, at: Bounded<'_>) -> Option<usize> {
        let tokens = self.graph.tokens;
        let t = at.site.first.checked_sub(1).filter(|_| at.kind == Kind::Number && at.site.whole && at.site.chunk.is_some())?;
        let word = tokens.word(t);
        let noun = tokens.list()[t].kind == TokenKind::Word
            && self.graph.chunk(t) == at.site.chunk
            && !tokens.list()[t].capital
            && !word.ends_with('s')
            && tokens.list()[t].is_content();
        let counted = matches!(&at.sense.counted, Some((What::Noun(w), _)) if self.book.alike(w, word));
        let general = || {
            LABEL_WORDS.contains(&word)
                || SMALL.contains(&word)
                || is_in_identifier(tokens, t)
                || !self.flags_at(t).is_empty()
                || self.is_limit_word(word)
                || self.events.iter().any(|e| (e.first..=e.last).contains(&t))
                || self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
        };
        (noun && !counted && !general()).then_some(t)
    }

    /// "sends back your 17 MB letter": a thing of somebody that is so large, and no bound of any.
    fn is_one_of_somebody(&self, at: Bounded<'_>) -> Option<usize> {
        let graph = self.graph;
        let k = at.site.chunk.filter(|_| !at.site.whole && at.kind == Kind::Quantity)?;
        let first = graph.chunks[k].first;
        // "upload of one 600 GB file", "your 17 MB letter"
        let picks = (first..at.site.first).any(|t| limits::PICKS_ONE.has(graph.tokens.word(t)));
        let whose = picks || (first.saturating_sub(1)..=first).any(|t| limits::WHOSE.has(graph.tokens.word(t)));
        let attribute = || self.events.iter().any(|e| e.seat == Seat::Noun(k) && self.shape(e) == Some(Shape::Attribute));
        let general = || LABEL_WORDS.contains(&graph.head(k)) || STUFF.contains(&graph.head(k)) || limits::BOUNDS.has(graph.head(k));
        (whose && !general() && !self.limits_at(k) && !attribute()).then_some(k)
    }

    /// "the club's largest film is this one, 70 GB": the largest of those that there are.
    pub(in crate::extract::frame) fn is_largest_of_some(&self, token: usize) -> bool {
        let graph = self.graph;
        let Some(k) = graph.chunk(token).filter(|_| limits::GREATEST.has(graph.tokens.word(token))) else { return false };
        let owner = (0..graph.chunks.len()).find(|&j| graph.chunks[j].owns == Some(k));
        let named = |j: usize| self.mentions.iter().any(|m| graph.chunk(m.first) == Some(j));
        owner.is_some_and(|j| !named(j)) || limits::WHOSE.has(graph.tokens.word(graph.chunks[k].first))
    }

    /// Why a limit is another one than that of the sentence: a minimum, a default, a former one, or one under another condition.
    pub(in crate::extract::frame) fn is_other_limit(&self, at: Bounded<'_>, counted: Option<usize>) -> Option<Fall> {
        let graph = self.graph;
        let (sense, site, (from, _)) = (at.sense, at.site, at.segment);
        let fall = |rung, tokens, wanted: &str| Some(Fall { rung, tokens, wanted: Some(wanted.to_owned()) });
        if let Some(tokens) = self.flag_against(at) {
            return fall(Rung::Flag, tokens, "maximum");
        }
        // "may ask for an exception, up to 20 GB"
        if self.hedge == Some(Hedge::UpTo)
            && let Some(t) = (self.start..from).find(|&t| self.has_flag(t, "on request"))
        {
            return fall(Rung::Flag, (t, t + 1), "maximum");
        }
        if let Some(t) = self.is_unlike_default(site) {
            return fall(Rung::Flag, (t, t + 1), "default");
        }
        if self.is_of_other_side(sense, site) {
            return fall(Rung::Flag, (site.first, site.after), "side");
        }
        if let Some(t) = self.is_of_other_direction(sense, site) {
            return fall(Rung::Flag, (t, t + 1), "direction");
        }
        if let Some(t) = (at.segment.0..at.segment.1).find(|&t| self.is_older_version(sense, t)) {
            return fall(Rung::Flag, (t, t + 1), "former");
        }
        if at.kind == Kind::Number && self.is_code_of_one(sense, site) {
            return fall(Rung::Counted, (site.first, site.after), &sense.head);
        }
        if let Some(t) = self.is_of_paid_plan(sense, site) {
            return fall(Rung::Flag, (t, t + 1), "plan");
        }
        if let Some(t) = (from..at.segment.1).find(|&t| self.is_done_at_once(sense, t)) {
            return fall(Rung::Competitor, (t, t + 2), &sense.head);
        }
        if self.is_of_other_rate(sense, site) {
            return fall(Rung::Counted, (site.first, site.after), sense.rate.as_deref().unwrap_or_default());
        }
        if let Some(k) = self.sister(sense, at.clause, counted) {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), graph.head(k));
        }
        if let Some(verb) = at.clause.and_then(|c| self.is_otherwise(c, self.asks_for(sense, "default"))) {
            return fall(Rung::Flag, (verb, verb + 1), "maximum");
        }
        let verb = self.is_of_beginning(site)?;
        fall(Rung::Flag, (verb, verb + 1), "former")
    }

    /// "in a single PUT": what is done at once, where the sentence asks for all.
    pub(in crate::extract::frame) fn is_done_at_once(&self, sense: &Sense, token: usize) -> bool {
        /// So many words may stand between: "a single write operation".
        const NEAR: usize = 3;
        let tokens = self.graph.tokens;
        let done = |t: usize| limits::DONE_AT_ONCE.has(tokens.word(t));
        let asked = |t: usize| sense.kin.iter().chain(&sense.words).any(|w| self.book.alike(w, tokens.word(t)));
        let own = (0..tokens.len()).filter(|&t| done(t)).any(asked) || sense.nouns().any(|w| limits::DONE_AT_ONCE.has(w));
        tokens.word(token) == "single" && !own && (token + 1..tokens.len().min(token + 1 + NEAR)).any(done)
    }

    /// A word beside the value, or of what its clause is said of, that makes it another limit.
    fn flag_against(&self, at: Bounded<'_>) -> Option<(usize, usize)> {
        let graph = self.graph;
        let (sense, site, (from, to)) = (at.sense, at.site, at.segment);
        let (preset, maximum) = (self.asks_for(sense, "default"), self.asks_for(sense, "maximum"));
        let chunk = |k: Option<usize>| k.map_or(0..0, |k| graph.chunks[k].first..graph.chunks[k].after);
        let subject = chunk(at.clause.and_then(|c| graph.clauses[c].subject));
        // "Recommendation: …"
        let label = (0..graph.tokens.len().min(5)).find(|&t| graph.tokens.raw(t) == ":").map_or(0..0, |t| 0..t.min(from));
        // "our own machine, where the limit is five days"
        let whose = chunk(at.clause.and_then(|c| graph.clauses[c].antecedent)).chain(led_by(graph, self.start, from));
        let other = |t: &usize| !(from..to).contains(t);
        // "If you have the older version, 8 MB was where it ended"
        let past = |c: usize| grammar::PAST_AUXILIARIES.has(graph.tokens.word(graph.clauses[c].verb));
        let condition = CONDITION.contains(&graph.tokens.word(self.start)) && at.clause.is_some_and(past);
        let condition = if condition { self.start..from } else { 0..0 };
        label
            .chain(condition)
            .chain(self.fronted(site).filter(other))
            .chain(from..to)
            .chain(subject.filter(other))
            .chain(whose.filter(other))
            .find_map(|t| {
                self.flags_at(t).iter().find_map(|&(flag, rival, last)| {
                    let name = &*self.book.flags[flag].name;
                    let against = match name {
                        "maximum" => rival && !(preset && self.has_flag(t, "default")),
                        // "the default maximum"
                        "default" => rival && preset && !maximum,
                        _ if flags::CONDITIONS.has(name) => !rival && !sense.flags.contains(&flag),
                        _ => !rival && name == "former" && !self.is_thing(t),
                    };
                    let inside = (site.first..site.after).contains(&t);
                    // "should not exceed 30 MB" says what must not be
                    let forbids = graph.tokens.word(t) == "should" && at.clause.is_some_and(|c| graph.clauses[c].negated);
                    (against && !forbids && !inside && !is_in_identifier(graph.tokens, t)).then_some((t, last + 1))
                })
            })
    }

    /// "kept for 14 days (the default is 90)": the word behind the value that says that it was set, where the default is another one.
    pub(in crate::extract::frame) fn is_unlike_default(&self, site: Site) -> Option<usize> {
        const NEAR: usize = 3;
        let tokens = self.graph.tokens;
        let open = (site.after..site.after + NEAR).find(|&t| tokens.raw(t) == "(")?;
        let close = (open..tokens.len()).find(|&t| tokens.raw(t) == ")")?;
        let figure = |t: usize| tokens.list()[t].kind == TokenKind::Figure;
        let default = (open..close).find(|&t| self.has_flag(t, "default"))?;
        let (from, _) = self.segment(site);
        let own = (from..site.after).any(|t| self.has_flag(t, "default") || self.has_flag(t, "maximum"));
        ((default..close).any(figure) && !own).then_some(default)
    }

    /// Whether a sentence of the rules has a flag.
    pub(in crate::extract::frame) fn asks_for(&self, sense: &Sense, name: &str) -> bool {
        sense.flags.iter().any(|&f| &*self.book.flags[f].name == name)
    }

    /// Whether a value is no least one, where the sentence asks for that: "the smallest is 5 kg", "at least 5 kg", "nothing under 5 kg".
    pub(in crate::extract::frame) fn is_no_minimum(&self, sense: &Sense, site: Site) -> bool {
        let Some(&flag) = sense.flags.iter().find(|&&f| &*self.book.flags[f].name == "minimum") else { return false };
        let clause = site.chunk.and_then(|k| self.graph.chunks[k].clause).or_else(|| self.graph.clause(site.first));
        let least = || match self.hedge {
            Some(Hedge::AtLeast | Hedge::Between) => true,
            Some(Hedge::LessThan) => self.refuses(site) || clause.is_some_and(|c| self.graph.clauses[c].negated),
            _ => false,
        };
        !self.has_word_of(flag) && !least()
    }

    /// Whether the words around a value tell it for a default.
    pub(in crate::extract::frame) fn tells_default(&self, at: Bounded<'_>) -> bool {
        (at.segment.0..at.segment.1).any(|t| self.has_flag(t, "default"))
    }
}

/// The tokens in front of a clause that "where" leads on from what they name.
fn led_by(graph: &Graph<'_, '_>, start: usize, from: usize) -> std::ops::Range<usize> {
    let stop = |t: &usize| matches!(graph.tokens.raw(*t), "," | ";" | ":");
    if !limits::LEADS_ON.has(graph.tokens.word(from)) || from <= start {
        return 0..0;
    }
    (start..from - 1).rev().find(stop).map_or(start, |t| t + 1)..from
}
