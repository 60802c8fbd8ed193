//! Disasters of different kinds: an eruption is no cyclone, though both strike.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::Graph;
use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::{ClassId, Entry, Wordbook};
use crate::language::happenings;
use crate::language::names::DISASTERS;

/// The class whose nouns name disasters of many kinds.
const STRIKE: &str = "strike";

/// Nouns of a sentence of the rules that say what kind of disaster it tells of.
pub(in crate::extract::frame) fn kinds(graph: &Graph<'_, '_>, book: &Wordbook, found: &[Event]) -> Vec<String> {
    let noun = |e: &&Event| matches!(e.entry, Entry::Noun | Entry::WeakNoun) && matches!(e.seat, Seat::Noun(_));
    let strikes = |e: &&Event| book.classes.get(usize::from(e.class)).is_some_and(|c| &*c.name == STRIKE);
    found.iter().filter(noun).filter(strikes).map(|e| graph.tokens.word(e.last).to_owned()).collect()
}

impl Scene<'_, '_, '_> {
    /// Whether a sentence that speaks of a disaster in general comes behind some happening of that kind: "two days after the crash".
    pub(in crate::extract::frame) fn before_disaster(&self, classes: &[ClassId]) -> bool {
        let general = |c: &ClassId| self.class_name(*c) == "disaster";
        let all = || happenings::DISASTERS.iter().filter_map(|n| self.book.class_named(n)).collect::<Vec<_>>();
        classes.iter().any(general) && self.before.event(&all())
    }

    /// Whether an event is named by, or said of, a disaster of another kind than that of the sentence.
    pub(in crate::extract::frame) fn is_other_disaster(&self, sense: &Sense, event: &Event) -> bool {
        if sense.kinds.is_empty() || self.class_name(event.class) != STRIKE {
            return false;
        }
        let graph = self.graph;
        let at = match event.seat {
            Seat::Noun(_) | Seat::Modifier(_) => Some(event.last),
            Seat::Verb(c) => {
                let subject = graph.clauses[c].subject;
                let of_subject = |e: &&Event| subject.is_some_and(|k| e.seat == Seat::Noun(k)) && self.class_name(e.class) == STRIKE;
                self.events.iter().find(of_subject).map(|e| e.last)
            }
            Seat::Label => None,
        };
        let Some(word) = at.map(|t| graph.tokens.word(t)) else { return false };
        let told: Vec<usize> = sense.kinds.iter().filter_map(|k| family(k)).collect();
        family(word).is_some_and(|f| !told.is_empty() && !told.contains(&f))
    }

    /// "The aftershock struck at a depth of 25 km", where the depth of the quake is asked for: the noun of another kind, in a sentence that has none of
    /// that which is asked for, or as what the clause of the value is told of.
    pub(in crate::extract::frame) fn is_told_of_another_disaster(&self, sense: &Sense, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let told: Vec<usize> = sense.kinds.iter().filter_map(|k| family(k)).collect();
        if told.is_empty() || !sense.attribute {
            return None;
        }
        let graph = self.graph;
        let here = |t: usize| family(tokens.word(t)).map(|f| (t, f));
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let subject = clause.and_then(|c| graph.clauses[c].subject).and_then(|k| here(graph.chunks[k].head));
        let ours = (self.start..tokens.len()).filter_map(here).any(|(_, f)| told.contains(&f));
        let other = subject.or_else(|| (self.start..tokens.len()).find_map(here).filter(|_| !ours));
        other.filter(|(_, f)| !told.contains(f)).map(|(t, _)| t)
    }
}

/// The kind of a disaster that a noun tells of, by its row.
fn family(word: &str) -> Option<usize> {
    DISASTERS.iter().position(|d| d.0.split(' ').any(|n| crate::text::is_form(n, word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::frame::event::events;
    use crate::extract::frame::wordbook::shipped;
    use crate::text::Tokens;
    use crate::text::clause::Analysis;

    /// Each row of disasters is told of in its example.
    #[test]
    fn every_disaster_is_read_in_its_example() {
        for (words, example) in DISASTERS {
            let tokens = Tokens::of(example);
            let analysis = Analysis::of(&tokens);
            let graph = Graph::of(&tokens, &analysis);
            let found = events(&graph, shipped(), false);
            let told = kinds(&graph, shipped(), &found);
            assert!(told.iter().any(|t| words.split(' ').any(|w| w == t)), "{told:?} in {example:?}");
        }
    }
}
