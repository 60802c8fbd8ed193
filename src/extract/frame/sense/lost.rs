//! Words of a sentence of the rules that it is found without: its author should know.

use super::understand::{Reader, SLIGHT, is_common_verb};
use super::{SMALL, Sense, What};
use crate::extract::frame::event::{Event, Seat, events};
use crate::extract::frame::graph::{Clause, Hangs, Part};
use crate::extract::frame::ladder::is_calendar;
use crate::text::is_form;

/// Nouns that may go without anybody missing them.
pub(in crate::extract::frame) const GENERAL: &[&str] = &[
    "time", "times", "year", "years", "day", "days", "month", "months", "week", "weeks", "hour", "hours", "minute", "minutes", "number",
    "amount", "total", "people", "value", "size", "length", "maximum", "minimum", "limit", "part", "way", "place",
];

impl Reader<'_, '_, '_> {
    /// The verbs and nouns of the sentence that nothing of `sense` came of.
    pub(in crate::extract::frame) fn lost(&self, sense: &Sense) -> Vec<String> {
        let graph = self.graph;
        let tokens = graph.tokens;
        if sense.by_words || sense.predicate || sense.limit || sense.classes.is_empty() || self.kind == crate::value::Kind::Name {
            return Vec::new();
        }
        let found = events(graph, self.book, false);
        let told: Vec<&str> = sense.nouns().map(String::as_str).chain(sense.thing.as_deref()).chain(sense.numbered.as_deref()).collect();
        let whats = || sense.args.iter().map(|a| &a.what).chain(sense.counted.iter().map(|c| &c.0));
        let of_sense = |class: u16| {
            sense.classes.contains(&class)
                || sense.aspect == Some(class)
                || self.stating.has(class)
                || whats().any(|w| matches!(w, What::Event(classes) if classes.contains(&class)))
        };
        // the words of an event of the sentence, and of verbs that carry it
        let taken = |t: usize| found.iter().any(|e| (e.first..=e.last).contains(&t) && (e.is_light() || of_sense(e.class)));
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let value = |t: usize| self.value.is_some_and(|(first, after)| (first..after).contains(&t));
        let owned = sense.owner.as_ref().map_or("", |o| o.phrase.as_str());
        let slight = |w: &str| SMALL.contains(&w) || SLIGHT.contains(&w) || GENERAL.contains(&w) || is_calendar(w);
        let missing = |t: &usize| {
            let word = tokens.word(*t);
            tokens.list()[*t].is_content()
                && !value(*t)
                && !named(*t)
                && !taken(*t)
                && !slight(word)
                && !told.contains(&word)
                && !self.in_flag(*t)
                && !owned.split(' ').any(|w| w == word)
        };
        let main = |k: Option<usize>| k.is_some_and(|c| graph.clauses[c].hangs == Hangs::Main);
        // whoever is told by a name, or by what all do, or as an event of its own, is not missed
        let told_otherwise = |k: usize| {
            !self.named_in(k).is_empty()
                || ["people", "persona", "official"].iter().any(|w| self.book.alike(w, graph.head(k)))
                || found.iter().any(|e| e.object == Some(k))
                || found.iter().any(|e| !e.is_light() && (e.first..=e.last).contains(&graph.chunks[k].head))
        };
        let core = |k: usize| matches!(graph.chunks[k].part, Part::Subject | Part::Object) && main(graph.chunks[k].clause);
        let heads = (0..graph.chunks.len())
            .filter(|&k| core(k) && !graph.chunks[k].pronoun && !graph.chunks[k].negative && !told_otherwise(k))
            .map(|k| graph.chunks[k].head);
        // "becomes visible": what a copula or its like says of its subject
        let predicates = graph
            .clauses
            .iter()
            .filter(|c| c.hangs == Hangs::Main && self.is_said(c))
            .map(|c| c.after)
            .filter(|&t| t < tokens.len() && graph.chunk(t).is_none());
        // "were meant to chirp": a verb that nothing is known of
        let known = |t: usize| found.iter().any(|e| (e.first..=e.last).contains(&t));
        let led = graph.clauses.iter().filter(|c| c.hangs == Hangs::Infinitive && !c.copula).map(|c| c.verb).filter(|&t| !known(t));
        let led = led.filter(|&t| !is_common_verb(tokens.word(t)));
        // "5 cm of snow fell": snow does nothing else
        let comes_down = |s: &Sense| s.classes.iter().any(|&c| matches!(self.class_name(c), "rain" | "snow"));
        // "a total of 40 crews were sent": what the sentence says they did
        let did = |c: &Clause| c.hangs == Hangs::Main && !c.copula && !sense.attribute;
        // "was designed to work for two weeks": what it leads to says it
        let leads = |c: usize| graph.clauses.iter().any(|below| below.governor == Some(c));
        let verbs = graph
            .clauses
            .iter()
            .enumerate()
            .filter(|(c, clause)| did(clause) && !leads(*c))
            .map(|(_, c)| c.verb)
            .filter(|&t| known(t) && !is_common_verb(tokens.word(t)) && !(comes_down(sense) && is_form("fall", tokens.word(t))));
        let mut lost: Vec<usize> = heads.chain(predicates).chain(led).chain(verbs).collect();
        lost.retain(missing);
        lost.sort_unstable();
        lost.dedup();
        lost.into_iter().map(|t| tokens.raw(t).to_owned()).collect()
    }

    /// "you can undo sending a letter": the verb, which the wordbook lacks, of what is done to what goes on.
    pub(in crate::extract::frame) fn verb_over_gerund(&self, found: &[Event], event: &Event) -> Option<String> {
        let graph = self.graph;
        let verb = |c: usize| graph.tokens.word(graph.clauses[c].verb);
        let c = event.clause(graph).filter(|&c| graph.clauses[c].verb == event.first && verb(c).ends_with("ing"))?;
        let up = graph.clauses[c].governor.filter(|&up| graph.clauses[up].after <= graph.clauses[c].first)?;
        let known = |e: &Event| matches!(e.seat, Seat::Verb(v) if v == up) || (e.first..=e.last).contains(&graph.clauses[up].verb);
        let own = !graph.clauses[up].copula && !is_common_verb(verb(up)) && !found.iter().any(known);
        (own && graph.clauses[c].hangs != Hangs::Adverbial).then(|| verb(up).to_owned())
    }

    /// Whether a clause says what its subject is or becomes by the word right behind its verb.
    fn is_said(&self, clause: &Clause) -> bool {
        let verb = self.graph.tokens.word(clause.verb);
        (clause.copula || matches!(verb, "become" | "becomes" | "became" | "remain" | "remains" | "remained" | "stay" | "stays"))
            && clause.object.is_none()
    }
}
