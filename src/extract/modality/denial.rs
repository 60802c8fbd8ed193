//! What denies a claim: a negator that reaches it, a verb or a judgement that governs it, or a word behind it.

use super::cues::{AVOIDING, DENIALS, FAILURES, OPINION, SAYING, TRUTH, UNTRUE, WRONGLY, is_negator};
use super::scene::Scene;
use crate::text::Tokens;

/// What a negator does to a claim.
pub(super) enum Negation {
    Denies,
    /// "did not say that", "no evidence that"
    LeavesOpen,
    Nothing,
}

impl Scene<'_, '_> {
    /// What the word at `i` does to the claim as a negator, where it is one.
    pub(super) fn negates(&self, i: usize, in_gap: bool) -> Negation {
        // "must not exceed 10 MB": the hedge of the value has taken the denial in
        if (self.value..self.value_end).contains(&i) {
            return Negation::Nothing;
        }
        if is_negator(self.word(i)) && !excused(self.tokens, i) && !bounds_value(self.tokens, i, self.value) {
            self.negation(i, in_gap)
        } else {
            Negation::Nothing
        }
    }

    fn negation(&self, i: usize, in_gap: bool) -> Negation {
        let word = self.word(i);
        let target = self.target(i);
        if word == "without" {
            // "without signing": not "without a deal"
            let gerund = self.in_match(target) && (self.word(target).ends_with("ing") || self.word(target.wrapping_sub(1)) == "being");
            return if gerund || self.word(target) == "being" || self.word(self.next(i)) == "being" && self.in_match(self.next(i)) {
                Negation::Denies
            } else {
                Negation::Nothing
            };
        }
        if self.reaches(i, in_gap) {
            return Negation::Denies;
        }
        if in_gap {
            return Negation::Nothing;
        }
        let joint = self.next(target);
        if self.next(joint) == self.first
            && (matches!(self.word(joint), "or" | "nor")
                || (self.word(joint) == "and" && self.is_past(target) && self.is_past(self.first) && !self.takes_bare(i)))
        {
            // "was not charged or convicted"
            return Negation::Denies;
        }
        if self.word(i + 1) == "that" {
            // "not that the trial lasted …"
            return Negation::LeavesOpen;
        }
        if DENIALS.contains(&self.word(self.next(target))) && self.governs(self.next(target)) {
            // "neither side disputes that"
            return Negation::Denies;
        }
        if matches!(word, "no" | "none" | "neither")
            && target < self.first
            && self.in_match(self.next(target))
            && self.word(target) != "idea"
        {
            // "no murder trial lasted …"
            return Negation::Denies;
        }
        let predicate = self.word(target);
        if target < self.first && self.governs(target) {
            if TRUTH.contains(&predicate) || DENIALS.contains(&predicate) {
                return Negation::Denies;
            }
            if OPINION.contains(&predicate) {
                return Negation::LeavesOpen;
            }
        }
        Negation::Nothing
    }

    /// "denied that", "a lie that", "wrongly reported", "ruled out that", "instead of": whether the word at `i` denies without a negator.
    pub(super) fn denies(&self, i: usize, in_gap: bool) -> bool {
        let (word, next) = (self.word(i), self.word(i + 1));
        (DENIALS.contains(&word) && word != "contrary" && if in_gap { self.reaches(i, true) } else { self.governs(i) })
            // "lacked a double hull"
            || (matches!(word, "lack" | "lacks" | "lacked" | "lacking") && (self.in_match(self.target(i)) || self.in_match(self.next(i))))
            || ((UNTRUE.contains(&word) || word == "contrary") && if in_gap { next == "that" } else { self.judges(i) })
            || (WRONGLY.contains(&word) && (SAYING.contains(&next) || OPINION.contains(&next)))
            || (next == "out" && word.starts_with("rul") && self.word(i + 2) == "that" && !in_gap)
            || (matches!((word, next), ("instead", "of") | ("rather", "than")) && self.reaches(i + 1, false))
    }

    /// "avoided being fined", "failed to sign": whether the word at `i` tells that the claim did not come about.
    pub(super) fn falls_short(&self, i: usize) -> bool {
        let (word, next) = (self.word(i), self.word(i + 1));
        (AVOIDING.contains(&word) && next.ends_with("ing") && self.in_match(self.next(i)))
            || (FAILURES.contains(&word) && next == "to" && self.reaches(i, false))
    }

    /// "wrong to say", "a lie that": whether a judgement in front of the claim is about it.
    fn judges(&self, i: usize) -> bool {
        let end = self.first;
        (i + 1..end).any(|j| self.word(j) == "that") || (self.word(i + 1) == "to" && self.governs(i + 2))
    }
}

/// "not only", "no less than", "no doubt", "not least": no denial.
fn excused(tokens: &Tokens<'_>, i: usize) -> bool {
    match (tokens.word(i), tokens.word(i + 1)) {
        ("not", "only" | "just" | "least" | "merely" | "simply" | "surprisingly" | "far" | "long" | "yet") => tokens.word(i + 1) != "yet",
        ("no", "longer") => tokens.word(i + 2) == "than",
        ("no", "less" | "more" | "fewer" | "doubt" | "later" | "matter" | "wonder" | "sooner" | "further") => true,
        _ => false,
    }
}

/// "not held since 2009", "did not meet until Thursday": the value is where the denial ends, and is not denied itself.
fn bounds_value(tokens: &Tokens<'_>, i: usize, value: usize) -> bool {
    value != usize::MAX && (i + 1..value).any(|j| matches!(tokens.word(j), "since" | "before" | "until" | "till" | "prior"))
}

/// "is untrue" and "was dismissed" after the claim: "That the talks lasted two hours is not true", "Reports that … were denied".
pub(super) fn denied_after(tokens: &Tokens<'_>, last: usize) -> bool {
    let word = |k: usize| tokens.word(k);
    (last + 1..=last + 3).any(|k| {
        // "has been", "have since been"
        let verb = matches!(word(k), "is" | "was" | "are" | "were" | "being" | "been" | "be");
        let (one, two) = (word(k + 1), word(k + 2));
        let denies = |w: &str| UNTRUE.contains(&w) || (DENIALS.contains(&w) && w.ends_with("ed"));
        verb && (denies(one) || (one.ends_with("ly") && denies(two)) || (one == "not" && TRUTH.contains(&two)))
    }) || (last + 1..(last + 9).min(tokens.len()))
        .any(|k| WRONGLY.contains(&word(k)) && matches!(tokens.raw(k + 1), "." | "," | "") && k > last + 1)
}
