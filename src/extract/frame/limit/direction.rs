//! Which way what is limited goes, and which of several versions of a thing the limit is of: what one may receive is not what one may send,
//! and what the first version of an interface takes is past where there is a second.

use super::topic::Topic;
use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::speech::OPPOSITES;
use crate::text::{TokenKind, is_form};

/// The number of the mark of a version: "v1".
fn version_of(word: &str) -> Option<u8> {
    word.strip_prefix(['v', 'V']).and_then(|n| n.parse().ok())
}

/// Whether words of a page have the mark of a version that `text` has a higher one of in the lines around.
pub(in crate::extract) fn is_of_older_version(words: &str, text: &str) -> bool {
    let marks = |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter_map(version_of).max();
    marks(words).is_some_and(|own| marks(text).is_some_and(|highest| highest > own))
}

impl Scene<'_, '_, '_> {
    /// The word that says that a value is told of the other direction than that of `sense`: beside it, or in the headings over it.
    pub(in crate::extract::frame) fn is_of_other_direction(&self, sense: &Sense, site: Site) -> Option<usize> {
        // "free accounts receive 50 minutes a month": what is given to them
        if sense.rate.is_some() {
            return None;
        }
        let tokens = self.graph.tokens;
        let asked = |word: &str| is_form(word, &sense.head) || sense.nouns().chain(&sense.kin).any(|w| is_form(word, w));
        let clause = self.graph.clause(site.first).or_else(|| site.chunk.and_then(|k| self.graph.chunks[k].clause));
        let (from, to) = match clause.filter(|_| !self.labels) {
            Some(c) => (self.graph.clauses[c].first.max(self.start).min(site.first), self.graph.clauses[c].after.max(site.after)),
            None => self.segment(site),
        };
        // "the size of messages you can receive is 9 MB"
        let subject = clause.and_then(|c| self.graph.clauses[c].subject).map_or(from, |k| self.graph.chunks[k].first);
        let near = (from.min(subject.max(self.start)), to.min(tokens.len()));
        [near, (0, self.start.min(from))].into_iter().find_map(|(from, to)| {
            OPPOSITES.iter().find_map(|([out, back], _)| {
                let find = |word: &str| (from..to).find(|&t| is_form(word, tokens.word(t)));
                let at = find(back).filter(|_| find(out).is_none() && !asked(back));
                // "a bot may send 50 MB" where a download is asked for
                let every = |side: usize, test: &dyn Fn(&str) -> bool| OPPOSITES.iter().any(|(pair, _)| test(pair[side]));
                let one_way = || !every(1, &|w| find(w).is_some()) && every(1, &asked) && !every(0, &asked);
                at.or_else(|| find(out).filter(|_| one_way()))
            })
        })
    }

    /// Whether a token is the mark of a version ("v1") that the text has a higher one of.
    pub(in crate::extract::frame) fn is_older_version(&self, sense: &Sense, token: usize) -> bool {
        let tokens = self.graph.tokens;
        let Some(own) = version_of(tokens.word(token)) else { return false };
        let higher = |n: u8| {
            let word = format!("v{n}");
            self.before.word(&word) || (0..tokens.len()).any(|t| tokens.word(t) == word)
        };
        !sense.nouns().chain(&sense.kin).any(|w| w == tokens.word(token)) && (own + 1..own.saturating_add(3)).any(higher)
    }

    /// "417 message too odd": a bare figure in front of one of what is counted is its number, and counts nothing.
    pub(in crate::extract::frame) fn is_code_of_one(&self, sense: &Sense, site: Site) -> bool {
        let graph = self.graph;
        let tokens = graph.tokens;
        let Some(k) = site.counted(graph).filter(|_| !site.whole && sense.limit && self.hedge.is_none()) else { return false };
        let figure = site.after == site.first + 1 && tokens.list()[site.first].kind == TokenKind::Figure;
        let one = matches!(tokens.raw(site.first), "1" | "0");
        let right = graph.chunks[k].head == site.after && graph.chunks[k].after == site.after + 1;
        let dash = site.first > 0 && matches!(tokens.raw(site.first - 1), "-" | "–" | "—" | ":" | "#");
        figure && !one && right && dash && crate::text::clause::is_singular_noun(graph.head(k))
    }

    /// The label beside a value that is a name which the rules do not know, and so whose value it is.
    pub(in crate::extract::frame) fn is_labelled_by_stranger(&self, topics: &[Topic], site: Site) -> Option<usize> {
        const WORDS: usize = 3;
        let tokens = self.graph.tokens;
        let bars: Vec<usize> = (0..tokens.len()).filter(|&t| tokens.raw(t) == "|").collect();
        let starts = std::iter::once(0).chain(bars.iter().map(|b| b + 1));
        let ends = bars.iter().copied().chain([tokens.len()]);
        starts.zip(ends).filter(|&(from, to)| from < to && !(from..to).contains(&site.first)).find_map(|(from, to)| {
            let words = || (from..to).filter(|&t| tokens.list()[t].is_content());
            let named = self.mentions.iter().any(|m| (from..to).contains(&m.first));
            let capitals = words().all(|t| tokens.list()[t].capital) && words().count() <= WORDS;
            (capitals && !named && self.is_strange_word(topics, from)).then_some(from)
        })
    }

    /// Whether the row of a table that the sentence stands in is that of a name which the rules do not know.
    pub(in crate::extract::frame) fn is_in_row_of_stranger(&self) -> bool {
        const WORDS: usize = 3;
        let Some(head) = self.before.row_head() else { return false };
        let words = || head.list().iter().filter(|t| t.is_content());
        let strange = |word: &str| {
            let known = crate::language::frequency::is_common(word) || !self.book.classes_of(word).is_empty();
            !known && !(0..self.places.len()).any(|e| self.before.begins_name(e, word))
        };
        let first = (0..head.len()).find(|&t| head.list()[t].is_content());
        (1..=WORDS).contains(&words().count())
            && words().all(|t| t.capital && t.kind == TokenKind::Word)
            && first.is_some_and(|t| strange(head.word(t)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tokens;

    /// Both words of a pair stand in its example.
    #[test]
    fn both_directions_stand_in_their_example() {
        for (pair, example) in OPPOSITES {
            let tokens = Tokens::of(example);
            assert!(pair.iter().all(|w| (0..tokens.len()).any(|t| is_form(w, tokens.word(t)))), "{pair:?} in {example:?}");
        }
    }
}
