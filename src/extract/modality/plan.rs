//! What makes a claim a plan: "set to last", "expects the trial to last", "Putin and Kim to meet Thursday".

use super::cues::{PLANS, PLANS_BEFORE_TO, PREPOSITIONAL, SEEMING};
use super::scene::Scene;
use crate::language::layout::PAID_PLANS;
use crate::text::TokenKind;

impl Scene<'_, '_> {
    pub(super) fn plans(&self, k: usize, i: usize) -> bool {
        let (word, next) = (self.word(i), self.word(i + 1));
        let in_gap = k >= self.lead;
        if word == "to" && self.infinitive(i, in_gap) {
            return true;
        }
        if matches!(word, "is" | "are" | "was" | "were") && next == "to" && self.reaches(i, in_gap) {
            return true;
        }
        // "on the free plan": what is paid for
        let front = self.word(i.wrapping_sub(1));
        if matches!(word, "plan" | "plans") && (front == "free" || PAID_PLANS.contains(&front)) {
            return false;
        }
        let before_to = PLANS_BEFORE_TO.contains(&word);
        if !(PLANS.contains(&word) || before_to || word.ends_with("'ll")) {
            return false;
        }
        if word == "will" && matches!(self.word(i.wrapping_sub(1)), "his" | "her" | "their" | "the" | "a" | "my" | "own" | "'s") {
            return false;
        }
        if before_to && next != "to" || word == "due" && next == "to" && self.with.contains(&(i + 2)) {
            return false;
        }
        if !in_gap && self.is_attribute(i) {
            // "the planned talks lasted three hours"
            return !(self.first..=self.last).any(|j| self.in_match(j) && self.is_past(j));
        }
        if !in_gap {
            // "expects the trial to last": the infinitive is the claim's
            let infinitive = self.gaps.iter().any(|&(_, after)| self.word(after - 1) == "to");
            let hopes = matches!(
                word,
                "hope"
                    | "hopes"
                    | "hoped"
                    | "hoping"
                    | "expect"
                    | "expects"
                    | "expected"
                    | "anticipated"
                    | "predicted"
                    | "promised"
                    | "planned"
            );
            return self.reaches(i, false) || ((infinitive || hopes) && self.governs(i));
        }
        // "the trial planned for May lasted three hours": said of the trial
        let verb = self.gap_of(i).map_or(i, |(_, after)| after);
        let participle = word.ends_with("ed") || matches!(word, "due" | "set" | "meant" | "forecast" | "upcoming");
        let auxiliary = matches!(
            self.word(i.wrapping_sub(1)),
            "is" | "are" | "was" | "were" | "be" | "been" | "being" | "not" | "had" | "has" | "have"
        ) || self.word(i.wrapping_sub(1)).ends_with("ly");
        if participle && !auxiliary && self.is_past(verb) && next != "to" {
            return false;
        }
        self.reaches(i, true)
    }

    /// "the planned talks", "long-awaited talks": a participle right in front of the subject.
    fn is_attribute(&self, i: usize) -> bool {
        let word = self.word(i);
        self.next(i) == self.first && (word.ends_with("ed") || matches!(word, "upcoming" | "due" | "forecast"))
    }

    /// "Putin and Kim to meet Thursday": an infinitive right before the words of the template, with no finite verb before it.
    fn infinitive(&self, i: usize, in_gap: bool) -> bool {
        let tokens = self.tokens;
        let Some(next) = tokens.get(i + 1).filter(|t| t.kind == TokenKind::Word && !t.capital) else { return false };
        if !in_gap && self.target(i) < self.first {
            return false;
        }
        let (word, before) = (tokens.word(i + 1), tokens.word(i.wrapping_sub(1)));
        if PREPOSITIONAL.contains(&before) || SEEMING.contains(&before) {
            return false;
        }
        let noun_follows =
            matches!(word, "the" | "a" | "an" | "his" | "her" | "its" | "their" | "this" | "that" | "it" | "him" | "them" | "date");
        let from = if in_gap { self.first } else { self.with[0] };
        // "face to face", "door to door"
        word != before
            && !noun_follows
            && !next.glued
            && !(from..i).any(|j| self.is_past(j) || matches!(self.word(j), "able" | "first" | "did" | "does" | "do"))
    }
}
