//! What is left of a thing: "the rest of the tower was blown up", "the remaining wing came down". What befalls it is no news of the thing.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::language::names::{LEFT_STANDING, REMAINS, WRECKAGE};

impl Scene<'_, '_, '_> {
    /// The word that says that an event which breaks things befell what was left of one, where the sentence of the rules is not told of that.
    pub(in crate::extract::frame) fn befalls_remains(&self, sense: &Sense, event: &Event) -> Option<usize> {
        let graph = self.graph;
        // "its wreckage was spotted on Friday": what is left has no day of its own
        if let Seat::Noun(k) = event.seat
            && WRECKAGE.contains(&graph.head(k))
            && !sense.nouns().any(|w| WRECKAGE.contains(&w.as_str()))
        {
            return Some(graph.chunks[k].head);
        }
        if !self.stating.harms(event.class) || sense.nouns().any(|w| is_left(w)) {
            return None;
        }
        let whole = match event.seat {
            Seat::Verb(c) => [graph.clauses[c].subject, graph.clauses[c].object],
            // "the collapse of the rest"
            Seat::Noun(k) => [graph.behind(k, &["of"]), None],
            _ => return None,
        };
        // somebody whom the sentence of the rules names by these very words
        let ours = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t) && sense.entities().any(|e| e == m.entity));
        // "the remaining half of the tower"
        let above = |k: usize| graph.before(k).filter(|_| graph.prep(k) == "of");
        whole.into_iter().flatten().flat_map(|k| [Some(k), above(k)]).flatten().find_map(|k| {
            let chunk = &graph.chunks[k];
            let own = (chunk.first..chunk.after).find(|&t| is_left(graph.tokens.word(t)));
            // "the wing that is still standing", "what was left standing"
            let behind = (chunk.after..event.first)
                .take(NEAR)
                .find(|&t| LEFT_STANDING.iter().any(|(words, _)| words.split(' ').enumerate().all(|(i, w)| graph.tokens.word(t + i) == w)));
            own.or(behind).filter(|&t| !ours(t))
        })
    }
}

/// How far behind a noun what says that it is left may stand, in words.
const NEAR: usize = 6;

/// Whether a word says that something is what is left.
pub(in crate::extract::frame) fn is_left(word: &str) -> bool {
    REMAINS.iter().any(|(words, _)| words.split(' ').any(|w| w == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row has one of its words in its example.
    #[test]
    fn every_word_for_what_is_left_stands_in_its_example() {
        for (words, example) in REMAINS {
            let folded = crate::text::fold(example);
            assert!(folded.split(' ').any(is_left), "{words:?} in {example:?}");
        }
        for (words, example) in LEFT_STANDING {
            assert!(example.contains(words), "{words:?} in {example:?}");
        }
    }
}
