//! What the clauses that govern a claim do to it.
//!
//! From the clause a claim stands in, the way leads up through what it is the complement, infinitive or quotation of. What keeps an assertion is
//! a closed list (factives, reports of a source, what came about); all else that governs denies it, plans it or leaves it open.

use crate::text::clause::{Analysis, Clause, Link, Tag};

/// How many clauses a claim looks up to.
const CLIMB: usize = 5;

/// A claim among the words of a sentence.
pub(crate) struct Site<'a> {
    pub(crate) analysis: &'a Analysis,
    /// Its first and its last word.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The first word of its value, and the last.
    pub(crate) value: Option<(usize, usize)>,
    /// The words that are the template's own, in order.
    pub(crate) own: &'a [usize],
}

/// What was found. Where `governed`, it tells all there is to tell of denial, plan and supposition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Stance {
    pub(crate) denied: bool,
    pub(crate) planned: bool,
    pub(crate) hypothetical: bool,
    /// It is what something may come to: "a film may take 9 GB", which a bound allows.
    pub(crate) may: bool,
    pub(crate) asked: bool,
    /// It was so, and is no longer.
    pub(crate) former: bool,
    /// It is a default.
    pub(crate) default: bool,
    /// A bound is told: "must not exceed", "may be at most".
    pub(crate) limit: bool,
    /// The bound is told by the denial of what lies beyond it.
    pub(crate) beyond: bool,
    /// A report stands between: what is denied above it is the report.
    pub(super) reported: bool,
    /// A clause governs it.
    pub(crate) governed: bool,
    /// It is so whatever governs it.
    pub(crate) settled: bool,
}

impl Stance {
    /// What is denied of a report is the reporting: the claim is left open.
    pub(super) fn deny(&mut self) {
        if self.reported {
            self.hypothetical = true;
        } else {
            self.denied = !self.denied;
        }
    }
}

pub(super) fn has(list: &'static str, word: &str) -> bool {
    crate::language::lists(list, word)
}

/// A noun in the singular, as the lists have it.
pub(super) fn singular(word: &str) -> &str {
    match word {
        "stories" | "theories" | "possibilities" | "inabilities" => word,
        _ => word.strip_suffix('s').filter(|s| !s.ends_with('s') && s.len() > 2).unwrap_or(word),
    }
}

impl Site<'_> {
    pub(super) fn word(&self, i: usize) -> &str {
        self.analysis.word(i)
    }

    pub(super) fn is_own(&self, i: usize) -> bool {
        self.own.binary_search(&i).is_ok()
    }

    pub(super) fn clause(&self, c: usize) -> &Clause {
        &self.analysis.clauses()[c]
    }

    /// The clause of the claim: of a verb of the template, or else of its value.
    pub(crate) fn home(&self) -> Option<usize> {
        let clauses = self.analysis.clauses();
        let verb =
            clauses.iter().enumerate().rev().find(|(_, c)| self.from <= c.verb.head && c.verb.head <= self.to && self.is_own(c.verb.head));
        let by_value = || self.value.and_then(|(first, _)| self.analysis.clause_of(first));
        verb.map(|(i, _)| i).or_else(by_value).or_else(|| self.analysis.clause_of(self.to))
    }

    pub(crate) fn stance(&self) -> Option<Stance> {
        let home = self.home()?;
        let mut stance = Stance::default();
        self.local(home, &mut stance);
        stance.settled |= self.is_in_passing(home);
        let mut at = home;
        let mut low = true;
        for _ in 0..CLIMB {
            if !low || at == home {
                self.negation(at, &mut stance, at == home);
            }
            low = false;
            let clause = self.clause(at);
            match clause.link {
                Link::Coordination => {
                    let Some(first) = clause.parent.filter(|&p| p < at) else { break };
                    // what governs the first governs those joined to it
                    let mut first = first;
                    for _ in 0..CLIMB {
                        match (self.clause(first).link, self.clause(first).parent) {
                            (Link::Coordination, Some(parent)) if parent < first => first = parent,
                            _ => break,
                        }
                    }
                    let Some(next) = self.govern(first, &mut stance) else { break };
                    at = next;
                }
                Link::Complement | Link::Infinitive | Link::Gerund | Link::Quotation => {
                    let Some(next) = self.govern(at, &mut stance) else { break };
                    at = next;
                }
                Link::Participle => {
                    // "a hoax saying that": it is a report of its noun
                    break;
                }
                Link::Adverbial => {
                    self.adverbial(at, &mut stance);
                    break;
                }
                Link::Main | Link::Relative | Link::Parenthesis => break,
            }
            if stance.settled {
                break;
            }
        }
        self.condition(at, home, &mut stance);
        self.corrected(home, &mut stance);
        if stance.settled {
            let Stance { former, default, .. } = stance;
            stance = Stance { settled: true, governed: true, former, default, ..Stance::default() };
        }
        Some(stance)
    }

    pub(super) fn clause_words(&self, c: usize) -> impl Iterator<Item = usize> + '_ {
        let clause = self.clause(c);
        let limit = self.analysis.words().len();
        clause.first..clause.after.max(clause.verb.after).min(limit)
    }

    /// The negation of a clause on the way.
    pub(super) fn negation(&self, c: usize, stance: &mut Stance, home: bool) {
        let clause = self.clause(c);
        if !clause.verb.negated {
            // "at no time did the pilot"
            let inverted = (clause.first..clause.verb.head).find(|&i| {
                self.word(i) == "no"
                    && matches!(self.word(i + 1), "time" | "point" | "stage" | "way")
                    && i > clause.first.saturating_sub(1)
                    && matches!(self.word(i.wrapping_sub(1)), "at" | "in")
            });
            stance.denied ^= inverted.is_some();
            return;
        }
        let clause = self.clause(c);
        // "brought nothing in May": the day is not denied
        let object = clause.object.map(|o| &self.analysis.chunks()[o]);
        let in_object = self.value.is_some_and(|(first, last)| object.is_some_and(|o| o.first <= first && last < o.after));
        if clause.verb.negated_by_object && !in_object && (home || self.is_own(clause.verb.head)) {
            return;
        }
        let own = (clause.first..clause.verb.head).any(|i| {
            self.is_own(i)
                && (self.analysis.words()[i].tag == Tag::Not || matches!(self.word(i), "no" | "nobody" | "nothing" | "none" | "neither"))
        });
        if own || stance.beyond || home && (stance.limit || self.excused(c)) {
            return;
        }
        stance.deny();
    }

    /// Whether the negator is the template's own, or ends at the value: "did not open until 1987".
    pub(super) fn excused(&self, c: usize) -> bool {
        let clause = self.clause(c);
        let negators = (clause.first.min(clause.verb.first)..=clause.verb.head.max(self.to)).filter(|&i| {
            self.analysis.words()[i].tag == Tag::Not || matches!(self.word(i), "no" | "nobody" | "nothing" | "none" | "neither" | "nor")
        });
        let mut own = false;
        for i in negators {
            own |= self.is_own(i);
        }
        let negator =
            (clause.first.min(clause.verb.first)..=clause.verb.head.max(self.to)).find(|&i| self.analysis.words()[i].tag == Tag::Not);
        let turned = self
            .value
            .zip(negator)
            .is_some_and(|((first, _), not)| (not + 1..first).any(|i| matches!(self.word(i), "but" | "rather" | "instead")));
        if turned {
            return true;
        }
        let bound = self
            .value
            .is_some_and(|(first, _)| (clause.verb.head..first).any(|i| matches!(self.word(i), "until" | "till" | "since" | "before")));
        own || bound
    }
}
