//! What makes a claim a supposition: "if", "might have", "rumours that", "came close to".

use super::clause::begins_clause;
use super::cues::{DOUBTS, HEARSAY, JOINTS, MAY, SAYING, SUPPOSITIONS, is_negator};
use super::scene::Scene;
use crate::text::{TokenKind, Tokens};

impl Scene<'_, '_> {
    pub(super) fn supposes(&self, k: usize, i: usize) -> bool {
        let (word, next) = (self.word(i), self.word(i + 1));
        let before = self.word(i.wrapping_sub(1));
        let in_gap = k >= self.lead;
        if k == 0 && !in_gap && matches!(word, "had" | "should" | "were") && self.inverted(i) {
            // "Had the talks lasted five hours, …"
            return true;
        }
        if SUPPOSITIONS.contains(&word) && !(word == "if" && matches!(next, "not" | "any")) {
            return true;
        }
        if (word == "case" && before == "in" && next != "of")
            || (word == "as" && next == "long" && self.word(i + 2) == "as")
            || (word == "as" && next == "though")
        {
            return if in_gap { self.reaches(i, true) } else { self.governs(i) || self.governs(i + 2) };
        }
        if HEARSAY.contains(&word) && (next == "that" || SAYING.contains(&next)) && !in_gap && !self.is_negated(i) {
            return true;
        }
        if DOUBTS.contains(&word) && !self.is_negated(i) {
            return if in_gap { next == "to" && self.reaches(i, false) } else { self.reaches(i, false) && next == "to" || self.governs(i) };
        }
        if matches!(word, "almost" | "nearly" | "narrowly") && self.in_match(self.next(i)) && self.next(i) != self.value {
            return true;
        }
        if matches!(word, "risk" | "risks" | "risked" | "face" | "faces" | "faced") && next.ends_with("ing") && self.in_match(self.next(i))
        {
            return true;
        }
        if word == "close" && next == "to" && self.in_match(self.target(i)) && self.target(i) != self.value {
            // "came close to winning"
            return true;
        }
        let reaches = || self.reaches(i, in_gap);
        let inverted = i == 0 && matches!(next, "the" | "he" | "she" | "it" | "they" | "we" | "you" | "i");
        let month = word == "may" && self.tokens.list()[i].capital && !inverted;
        if MAY.contains(&word) && !month {
            // "you may upload" allows; "could not" denies
            let allows = word == "may" && matches!(before, "you" | "users" | "we" | "one");
            let denies = word.starts_with("could") && (next == "not" || word.ends_with("n't"));
            return (!allows && !denies && reaches()) || (!in_gap && matches!(next, "be" | "mean") && self.word(i + 2) == "that");
        }
        if matches!(word, "would" | "should" | "must") && reaches() {
            return next == "have" || (word == "would" && self.has_if());
        }
        false
    }

    /// "Had the talks …": an auxiliary in front of its subject at the head of a clause.
    fn inverted(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let subject = matches!(
            tokens.word(i + 1),
            "the"
                | "a"
                | "an"
                | "this"
                | "that"
                | "these"
                | "those"
                | "his"
                | "her"
                | "its"
                | "their"
                | "he"
                | "she"
                | "it"
                | "they"
                | "we"
                | "i"
                | "you"
                | "any"
                | "both"
                | "there"
        ) || tokens.get(i + 1).is_some_and(|t| t.capital || t.kind == TokenKind::Figure)
            // "had never met" and "had met" have theirs in front
            || (i + 1 == self.first && !is_negator(tokens.word(i + 1)) && !self.is_past(i + 1) && !self.is_light(i + 1));
        subject && begins_clause(tokens, i)
    }

    fn has_if(&self) -> bool {
        (0..self.tokens.len()).any(|j| self.word(j) == "if" && !matches!(self.word(j.wrapping_sub(1)), "as" | "even" | "ask" | "asked"))
    }
}

/// "… is 20 MB if you pay": a condition right behind the claim.
pub(super) fn conditional_after(tokens: &Tokens<'_>, last: usize) -> bool {
    for k in last + 1..(last + 6).min(tokens.len()) {
        let word = tokens.word(k);
        if word == "if" {
            return !matches!(tokens.word(k + 1), "not" | "any" | "only" | "necessary" | "possible" | "ever");
        }
        if tokens.list()[k].kind == TokenKind::Mark
            || JOINTS.contains(&word)
            || SAYING.contains(&word)
            || matches!(word, "that" | "even" | "asked")
        {
            return false;
        }
    }
    false
}
