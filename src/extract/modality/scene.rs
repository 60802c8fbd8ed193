//! A claim among the words that stand with it, and which of those reach it.

use super::clause::{before, passed_over};
use super::cues::{JOINTS, LIGHT, PAST, is_negator};
use crate::extract::matcher::Match;
use crate::extract::window::Window;
use crate::span::Span;
use crate::text::Tokens;

/// A match among the words around it.
pub(super) struct Scene<'w, 't> {
    pub(super) tokens: &'w Tokens<'t>,
    /// The tokens of the first and the last word of the match.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) value: usize,
    /// The token after the value and its hedge.
    pub(super) value_end: usize,
    /// The tokens that each gap passed over, first and behind the last.
    pub(super) gaps: Vec<(usize, usize)>,
    /// The words that stand with the claim: of its clause before it, then those its gaps passed over.
    pub(super) with: Vec<usize>,
    /// How many of them stand before it.
    pub(super) lead: usize,
}

impl<'w, 't> Scene<'w, 't> {
    pub(super) fn new(window: &'w Window<'t, '_>, found: &Match, reading: Option<Span>) -> Self {
        let tokens = &window.tokens;
        let (first, last) = (window.content[found.first], window.content[found.after - 1]);
        let mut with = before(tokens, first);
        let lead = with.len();
        let mut gaps = Vec::with_capacity(found.gaps.len());
        for &(from, to) in &found.gaps {
            if from < to {
                gaps.push((window.content[from], window.content[to - 1] + 1));
            }
            with.extend(passed_over(window, from, to, reading));
        }
        let value = reading.map_or(usize::MAX, |r| tokens.at(r.start));
        let value_end = reading.map_or(usize::MAX, |r| tokens.at(r.end));
        Self { tokens, first, last, value, value_end, gaps, with, lead }
    }

    pub(super) fn word(&self, i: usize) -> &str {
        self.tokens.word(i)
    }

    /// Whether the token is one of the template's words or of the value.
    pub(super) fn in_match(&self, i: usize) -> bool {
        self.first <= i && i <= self.last && self.gap_of(i).is_none()
    }

    pub(super) fn gap_of(&self, i: usize) -> Option<(usize, usize)> {
        self.gaps.iter().copied().find(|&(from, after)| from <= i && i < after)
    }

    /// The next word after `i`; a parenthesis between commas is stepped over.
    pub(super) fn next(&self, mut i: usize) -> usize {
        loop {
            i += 1;
            let Some(token) = self.tokens.get(i) else { return i };
            if token.is_content() {
                return i;
            }
            if self.tokens.raw(i) == ","
                && let Some(close) = (i + 2..(i + 14).min(self.tokens.len())).find(|&j| self.tokens.raw(j) == ",")
                && close < self.last
            {
                i = close;
            }
        }
    }

    pub(super) fn is_light(&self, i: usize) -> bool {
        let word = self.word(i);
        LIGHT.contains(&word) || (word.ends_with("ly") && word.len() > 4)
    }

    /// The word that the word at `i` stands with: the next that is more than an auxiliary, an adverb or an article.
    pub(super) fn target(&self, i: usize) -> usize {
        let mut j = self.next(i);
        while j <= self.last && !self.in_match(j) && self.is_light(j) {
            j = self.next(j);
        }
        j
    }

    /// Whether what the word at `i` does to its verb it does to the claim: the verb is of the template, or leads to one by "to".
    pub(super) fn reaches(&self, i: usize, in_gap: bool) -> bool {
        let mut j = self.target(i);
        for _ in 0..6 {
            if j > self.last {
                return false;
            }
            if self.in_match(j) {
                return true;
            }
            if self.word(j + 1) != "to" {
                break;
            }
            j = self.target(j + 1);
        }
        in_gap && !self.is_spent(i, j)
    }

    /// Whether the word at `i` in a gap has a verb of its own, at `j`, and the claim's verb comes after that.
    fn is_spent(&self, i: usize, j: usize) -> bool {
        let Some((from, after)) = self.gap_of(j) else { return false };
        // "was not charged or convicted", "was not tried and convicted": both are denied
        let mut between = (j + 1..after).filter(|&k| self.tokens.list()[k].is_content());
        let alone = between.next().filter(|_| between.next().is_none()).map_or("", |k| self.word(k));
        let denied_too = matches!(alone, "or" | "nor")
            || (alone == "and" && self.is_past(j) && self.is_past(after) && !self.takes_bare(i) && is_negator(self.word(i)));
        if denied_too {
            return false;
        }
        let joined =
            (j + 1..after).any(|k| JOINTS.contains(&self.word(k)) || matches!(self.word(k), "or" | "that") || self.tokens.raw(k) == ",");
        let relative = i >= from && (from..i).any(|k| matches!(self.word(k), "that" | "which" | "who" | "whose"));
        let preposition =
            matches!(self.word(i.wrapping_sub(1)), "with" | "in" | "at" | "for" | "by" | "under" | "to" | "on" | "from" | "of");
        // "a man set to retire lasted …"
        let own_infinitive = self.word(j.wrapping_sub(1)) == "to" && self.is_past(after);
        let own_verb = own_infinitive || self.is_past(j) && j + 1 == after && self.is_past(after);
        joined || relative || preposition || own_verb || (self.takes_bare(i) && self.is_past(after))
    }

    /// Whether a verb behind the word at `i` stands bare ("did not win"), so that a past form further on has another subject or is joined on.
    pub(super) fn takes_bare(&self, i: usize) -> bool {
        let auxiliary = |k: usize| {
            let word = self.word(k);
            matches!(
                word,
                "did" | "does" | "do" | "would" | "will" | "could" | "can" | "may" | "might" | "should" | "must" | "cannot" | "shall"
            ) || (word.ends_with("n't") && !matches!(word, "wasn't" | "isn't" | "aren't" | "weren't" | "hasn't" | "haven't" | "hadn't"))
        };
        auxiliary(i) || auxiliary(i.wrapping_sub(1))
    }

    pub(super) fn is_past(&self, i: usize) -> bool {
        let word = self.word(i);
        PAST.contains(&word) || word.ends_with("ed")
    }

    /// Whether the word at `i` in front of the claim governs it: the claim follows, behind "that" or nothing but its subject.
    pub(super) fn governs(&self, i: usize) -> bool {
        if i >= self.first {
            return self.reaches(i, true);
        }
        let mut words = 0;
        for j in (i + 1..self.first).filter(|&j| self.tokens.list()[j].is_content()) {
            match self.word(j) {
                "that" => return true,
                "and" | "or" | "but" | "why" | "how" | "when" | "where" | "who" | "what" | "which" | "after" | "before" | "because"
                | "while" | "as" | "with" | "in" | "at" | "on" | "for" | "by" | "during" | "from" | "to" => return false,
                _ => words += 1,
            }
        }
        words <= 3
    }

    pub(super) fn is_negated(&self, i: usize) -> bool {
        (i.saturating_sub(2)..i).any(|j| is_negator(self.word(j)))
    }
}
