//! What stands around the clauses of a claim: conditions, questions, corrections.

use super::stance::{Site, Stance, has};
use crate::language::stances as words;
use crate::text::clause::{Clause, Link, Modal, Tag, Tense};

impl Site<'_> {
    /// Where the sentence of the word `i` begins.
    pub(super) fn sentence_start(&self, i: usize) -> usize {
        (0..i).rev().find(|&k| matches!(self.analysis.byte(k), Some(b'.' | b';' | b'!' | b'?' | b':'))).map_or(0, |k| k + 1)
    }

    /// "if it lasts", "as though it had lasted".
    pub(super) fn adverbial(&self, c: usize, stance: &mut Stance) {
        let clause = self.clause(c);
        let Some(marker) = clause.marker.filter(|_| clause.link == Link::Adverbial) else { return };
        let word = self.word(marker);
        let behind = self.word(marker + 1);
        let concessive = word == "if"
            && (matches!(self.word(marker.wrapping_sub(1)), "even") && clause.verb.tense == Tense::Past && clause.verb.modal.is_none()
                || matches!(behind, "not" | "any"));
        if has(words::SUPPOSING, word) && !concessive || word == "as" && matches!(behind, "if" | "though") {
            stance.hypothetical = true;
        }
    }

    /// A main clause under a condition: "if it passes, a ticket will cost", "had the dyke held, the flood would have".
    pub(super) fn condition(&self, at: usize, home: usize, stance: &mut Stance) {
        let main = self.clause(at);
        let home_verb = &self.clause(home).verb;
        let unreal = |m: Option<Modal>| matches!(m, Some(Modal::Will | Modal::Would | Modal::Could | Modal::Might | Modal::May));
        if home_verb.modal == Some(Modal::Would) && home_verb.perfect {
            stance.hypothetical = true;
            return;
        }
        let start = self.sentence_start(main.first);
        // "Had the talks lasted five hours, …"
        let fronted = matches!(self.word(start), "had" | "were" | "should") && !self.ends_asking(start);
        if fronted
            && self.analysis.clauses().iter().find(|c| c.verb.head >= start).is_some_and(|c| c.verb.head == home_verb.head)
            && start < home_verb.head
        {
            stance.hypothetical = true;
            return;
        }
        if !unreal(main.verb.modal) && !unreal(home_verb.modal) {
            return;
        }
        let same = |c: &Clause| c.first >= start && !(c.first..c.verb.head).any(|i| matches!(self.word(i), "." | ";"));
        let conditional = self.analysis.clauses().iter().enumerate().any(|(k, c)| {
            k != home
                && c.link == Link::Adverbial
                && same(c)
                && c.marker.is_some_and(|m| {
                    matches!(self.word(m), "if" | "unless") && !matches!(self.word(m.wrapping_sub(1)), "even" | "ask" | "asked")
                })
                && (c.parent == Some(at) || c.parent == Some(home) || c.parent.is_none() || c.first < main.first)
                && c.first.abs_diff(home_verb.head) < 40
        });
        let asks = self.ends_asking(start);
        let inverted = !asks && matches!(self.word(start), "had" | "were" | "should") && start < main.first.max(home_verb.first);
        stance.hypothetical |= conditional || inverted;
    }

    pub(super) fn ends_asking(&self, start: usize) -> bool {
        let mut marks = (start..self.analysis.words().len()).filter_map(|i| self.analysis.byte(i));
        marks.find(|mark| matches!(mark, b'.' | b'?' | b'!' | b';')) == Some(b'?')
    }

    /// What is said of the claim's clause behind it: "…; that was wrong", "…; in fact …".
    pub(super) fn corrected(&self, home: usize, stance: &mut Stance) {
        let start = self.sentence_start(self.from);
        let first = self.word(start);
        // "Suppose, he told us, that the glacier had shrunk"
        if has("suppose imagine assume supposing assuming", first)
            && self.analysis.words()[start].tag != Tag::Noun
            && start < self.from
            && self.clause(home).verb.head > start
        {
            stance.hypothetical = true;
        }
        // "Imagine this: the fire burned for nine hours"
        if start > 1 && self.word(start - 1) == ":" {
            let lead = self.sentence_start(start - 1);
            stance.hypothetical |= has("suppose imagine assume picture", self.word(lead));
        }
        if first == "not" && self.word(start + 1) == "that" {
            stance.hypothetical = true;
        }
        // a question that leads to it: "What proof is there that …, and who …?"
        if self.ends_asking(start) && self.analysis.words()[start].tag == Tag::Question && stance.governed {
            stance.asked = true;
        }
        // "…, a figure the police rejected"
        stance.hypothetical |= self.analysis.clauses().iter().skip(home + 1).take(4).any(|c| {
            let noun = c.on.map(|on| &self.analysis.chunks()[on]).filter(|chunk| chunk.first > self.to);
            c.link == Link::Relative
                && !c.verb.negated
                && has(words::DENIES, &c.verb.lemma)
                && noun.is_some_and(|n| has(words::REPORTED, self.word(n.head)))
        });
        let Some(end) = (self.to + 1..self.analysis.words().len()).find(|&i| matches!(self.word(i), ";" | "." | "—" | "–")) else {
            return;
        };
        let next = |k: usize| self.word(end + k);
        if self.word(end) == ";" && matches!((next(1), next(2)), ("in", "fact" | "reality" | "truth") | ("actually", _)) {
            stance.hypothetical = true;
        }
        let after = self.analysis.clauses().iter().find(|c| c.first > end && c.first <= end + 3 && c.verb.copula);
        if let Some(clause) = after
            && matches!(next(1), "that" | "this" | "it" | "which")
            && clause.subject.is_some_and(|s| self.analysis.chunks()[s].first == end + 1)
            && let Some(p) = clause.predicate
        {
            let wrong = has(words::DENYING_ADJECTIVES, self.word(p))
                || has(words::DENYING_NOUNS, self.word(p))
                || matches!(self.word(p), "error" | "mistake" | "inaccurate" | "mistaken");
            let untrue = clause.verb.negated && matches!(self.word(p), "true" | "correct" | "right" | "case" | "so");
            stance.hypothetical |= wrong && !clause.verb.negated || untrue;
        }
    }
}
