//! Values that a sentence tells of another place or time than what it is about, and parts of a sum that the sentence tells as well.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene, is_calendar};
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::extract::named::names_in;
use crate::extract::program::Program;
use crate::language::names::LEADS;
use crate::language::{counting, grammar};
use crate::span::Span;
use crate::text::{Layout, TokenKind, Tokens};
use crate::value::Kind;

/// The name of a place that a sentence begins with and that it then tells of: "In Galtern, where a slide buried a hotel, …".
pub(in crate::extract::frame) fn introduced(tokens: &Tokens<'_>, from: usize) -> Option<(usize, usize)> {
    const LONGEST: usize = 6;
    let list = tokens.list();
    let leads = list.get(from).is_some_and(|t| t.capital) && LEADS.contains(&tokens.word(from));
    let comma = (from + 1..list.len().min(from + 2 + LONGEST)).find(|&t| tokens.raw(t) == ",").filter(|_| leads)?;
    let place = list[from + 1].capital && !is_calendar(tokens.word(from + 1));
    let where_ = comma + 1 < list.len() && tokens.word(comma + 1) == "where";
    (place && where_).then_some((from + 1, comma))
}

/// Whether the sentence that ends at byte `end`, in the paragraph that begins at `floor`, begins with the name of another place than those of the
/// rules, and tells of that.
pub(in crate::extract::frame) fn was_introduced(program: &Program, layout: &Layout, prose: &str, (floor, end): (usize, usize)) -> bool {
    let Some(words) = prose.get(floor..end).map(str::trim_end).filter(|w| !w.is_empty()) else { return false };
    let last = words.char_indices().next_back().map_or(0, |(i, _)| floor + i);
    let span = layout.sentence(prose, last, floor);
    if span.start >= end {
        return false;
    }
    let tokens = Tokens::within(prose, Span::new(span.start, span.end.min(end)));
    introduced(&tokens, 0).is_some() && !names_in(program, prose, span)
}

impl Scene<'_, '_, '_> {
    /// The words by which the value at `site` belongs to another place or time, or to a sum.
    pub(in crate::extract::frame) fn told_apart(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let timed = matches!(kind, Kind::Date | Kind::Year) && !sense.limit && !self.labels;
        if let Some(k) = self.compared(site).filter(|_| timed) {
            return Some(Fall::on(Rung::Competitor, (self.graph.chunks[k].first, self.graph.chunks[k].after)));
        }
        if sense.limit || self.labels || !matches!(kind, Kind::Number | Kind::Quantity | Kind::Money | Kind::Percent) {
            return None;
        }
        let fall = |rung, tokens| Some(Fall { rung, tokens, wanted: None });
        let known = |from: usize, to: usize| self.mentions.iter().any(|m| from < m.after && m.first < to);
        if let Some((from, to)) = introduced(self.graph.tokens, self.start).filter(|_| !known(0, self.graph.tokens.len())) {
            return fall(Rung::Competitor, (from, to));
        }
        // "That slide came down at 90 km/h"
        let that = self.graph.tokens.word(self.start) == "that" && self.graph.chunk(self.start).is_some();
        if that && site.first > self.start && !known(self.start + 1, site.first) && self.before.was_introduced() {
            return fall(Rung::Competitor, (self.start, self.start + 1));
        }
        if let Some(k) = self.compared(site) {
            return fall(Rung::Competitor, (self.graph.chunks[k].first, self.graph.chunks[k].after));
        }
        if let Some(t) = self.some_of_those(sense, kind, site) {
            return fall(Rung::Counted, (t, t + 1));
        }
        self.sum(kind, site).filter(|&(_, own)| !own).and_then(|(t, _)| fall(Rung::Counted, (t, t + 1)))
    }

    /// "the worst since the 1954 slide, which killed 57": what another is held against in whose relative clause the value stands.
    /// "the worst after the Galtern slide (1954, 57 dead)": what stands in brackets behind it.
    fn compared(&self, site: Site) -> Option<usize> {
        /// So many tokens stand at most between a bracket and a value in it.
        const IN_BRACKETS: usize = 6;
        let graph = self.graph;
        let mut front = (site.first.saturating_sub(IN_BRACKETS)..site.first).rev();
        let open =
            front.find(|&t| matches!(graph.tokens.raw(t), "(" | "[" | ")" | "]")).filter(|&t| matches!(graph.tokens.raw(t), "(" | "["));
        let bracketed = open.and_then(|t| t.checked_sub(1)).and_then(|t| graph.chunk(t));
        if let Some(k) = bracketed.filter(|&k| self.is_held_against(k) || graph.prep(k) == "after" && self.is_unknown_name(k)) {
            return Some(k);
        }
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first))?;
        let k = graph.clauses[clause].antecedent.filter(|_| graph.clauses[clause].hangs == Hangs::Relative)?;
        self.is_held_against(k).then_some(k)
    }

    /// Whether a chunk has a name that the rules do not know.
    fn is_unknown_name(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let known = self.mentions.iter().any(|m| m.named && chunk.first < m.after && m.first < chunk.after);
        !known && self.is_named(k) && !self.is_time(k)
    }

    /// "since the 1954 slide": whether a chunk is what something is held against, and none of the rules.
    fn is_held_against(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let known = self.mentions.iter().any(|m| m.named && chunk.first < m.after && m.first < chunk.after);
        !known && counting::COMPARED.has(self.graph.prep(k)) && !is_calendar(self.graph.head(k))
    }

    /// "some ten of the dead were guests": a part of those to whom the event happened, by the word for them.
    fn some_of_those(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let word = |t: usize| self.graph.tokens.word(t);
        let of = kind == Kind::Number && word(site.after) == "of" && grammar::OF_THOSE.has(word(site.after + 1));
        let ours = |t: usize| self.events.iter().any(|e| e.first == t && sense.classes.contains(&e.class));
        Some(site.after + 2).filter(|&t| of && ours(t) && (word(t + 1).is_empty() || grammar::TELLS_OF_THOSE.has(word(t + 1))))
    }

    /// "300 of the 4,000 who work there were dismissed": how many they all are is not how many the verb is said of.
    pub(in crate::extract::frame) fn is_whole_of_part(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let (Seat::Verb(c), Some(k)) = (event.seat, site.chunk) else { return false };
        let part = graph.before(k).filter(|_| graph.prep(k) == "of" && grammar::OF_THOSE.has(graph.tokens.word(graph.chunks[k].first)));
        let figure = |t: usize| graph.tokens.list()[t].kind == TokenKind::Figure || self.is_number_word(t);
        let counted = |p: &usize| (graph.chunks[*p].first..graph.chunks[*p].after).any(&figure);
        let said_of =
            |p: usize| graph.clauses[c].subject == Some(p) || graph.clauses[c].subject == Some(k) || graph.clauses[c].object == Some(p);
        part.filter(counted).is_some_and(said_of) && graph.clauses[c].antecedent != Some(k)
    }

    /// "the Tern, a ferry with 90 cabins, sank": what something has is not what the verb is said of.
    pub(in crate::extract::frame) fn is_had(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let (Seat::Verb(_), Some(k)) = (event.seat, site.chunk) else { return false };
        let after = graph.chunks[k].after;
        graph.prep(k) == "with" && event.first > after && graph.tokens.raw(after) == ","
    }

    /// The word by which the sentence tells a sum of people ("for a total of 24", "24 in all"), and whether the value at `site` is that sum;
    /// another in front of it is a part.
    fn sum(&self, kind: Kind, site: Site) -> Option<(usize, bool)> {
        let tokens = self.graph.tokens;
        let figure = |t: usize| tokens.list().get(t).is_some_and(|f| f.kind == TokenKind::Figure) || self.is_number_word(t);
        let of = |t: usize| counting::SUMS.has(tokens.word(t)) && counting::TO_SUM.has(tokens.word(t + 1)) && figure(t + 2);
        let total = (self.start..tokens.len()).find(|&t| of(t)).filter(|_| kind == Kind::Number)?;
        let own = site.first <= total + 2 && total + 2 < site.after;
        (own || site.after <= total).then_some((total, own))
    }

    pub(in crate::extract::frame) fn is_number_word(&self, t: usize) -> bool {
        (crate::language::ENGLISH.lexeme)(self.graph.tokens.word(t)).is_some_and(|l| l.number.is_some())
    }

    /// "…, for a total of 24", "those who died, 24 in all,": the sum of those to whom the event of the sentence happened.
    pub(in crate::extract::frame) fn summed_up(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let people = matches!(&sense.counted, Some((What::Noun(w), _)) if self.book.alike("people", w));
        let word = |t: usize| graph.tokens.word(t);
        let in_all = || counting::IN_ALL.begin(|i| word(site.after + i));
        if kind != Kind::Number || !people || sense.limit || !(self.sum(kind, site).is_some_and(|s| s.1) || in_all()) {
            return None;
        }
        let event = self.events.iter().find(|e| e.last < site.first && sense.classes.contains(&e.class) && self.stating.harms(e.class))?;
        let fit = self.taking_part(sense, event, None, None, None).ok()?;
        Some(Fit { first: fit.first.min(site.first), after: fit.after.max(site.after), ..fit })
    }
}
