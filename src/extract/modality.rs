//! How a claim is put: asserted, quoted, planned, denied, supposed or asked.
//!
//! All of it is decided from the words around one match: the clause it stands in, and the words that
//! its gaps passed over. A word that denies, supposes or plans counts where it reaches the claim: where the
//! verb it stands with is a word of the template ("did not last"), leads to one ("was not expected to last"), or governs
//! the clause the claim is ("not true that"); what it does to a verb of its own ("did not attend the trial that lasted") is
//! no affair of the claim. A parenthesis between commas inside a gap ("Kim, who did not speak, arrived …")
//! says nothing of the claim, and a turn ("scheduled for an hour but lasted two") cancels what came before it.

use super::cues::{
    AVOIDING, DECLINES, DENIALS, DOUBTS, FAILURES, HEARSAY, JOINTS, LIGHT, MAY, MORE, NEGATORS, OPINION, PAST, PLANS, PLANS_BEFORE_TO,
    PREPOSITIONAL, SAYING, SEEMING, SUPPOSITIONS, TRUTH, TURNS, UNTRUE, WRONGLY,
};
use super::matcher::Match;
use super::window::Window;
use crate::fact::Modality;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// Everything that was found of the way a claim is put; several may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Manner {
    pub(super) asked: bool,
    pub(super) hypothetical: bool,
    pub(super) denied: bool,
    pub(super) planned: bool,
    pub(super) quoted: bool,
}

impl Manner {
    /// The one word for it; what keeps a claim from being an assertion comes first.
    pub(super) fn modality(self) -> Modality {
        if self.asked {
            Modality::Asked
        } else if self.hypothetical {
            Modality::Hypothetical
        } else if self.denied {
            Modality::Denied
        } else if self.planned {
            Modality::Planned
        } else if self.quoted {
            Modality::Quoted
        } else {
            Modality::Asserted
        }
    }
}

/// How many words in front of a match are looked at.
const REACH: usize = 14;

/// A match among the words around it.
struct Scene<'w, 't> {
    tokens: &'w Tokens<'t>,
    /// The tokens of the first and the last word of the match.
    first: usize,
    last: usize,
    value: usize,
    /// The tokens that each gap passed over, first and behind the last.
    gaps: Vec<(usize, usize)>,
    /// The words that stand with the claim: of its clause before it, then those its gaps passed over.
    with: Vec<usize>,
    /// How many of them stand before it.
    lead: usize,
}

/// How the claim that `found` is stands in its window; `quote_from` is where the paragraph begins.
pub(super) fn manner(prose: &str, window: &Window<'_, '_>, found: &Match, reading: Option<Span>, quote_from: usize) -> Manner {
    let scene = Scene::new(window, found, reading);
    let tokens = scene.tokens;
    let mut manner = Manner {
        asked: asked(tokens, scene.last),
        quoted: quoted(prose, quote_from, tokens.list()[scene.first].span.start),
        ..Manner::default()
    };
    let turn = scene.with.iter().rposition(|&i| {
        TURNS.contains(&tokens.word(i)) && !matches!((tokens.word(i), tokens.word(i + 1)), ("yet", "to") | ("instead", "of"))
    });
    let live = turn.map_or(0, |t| t + 1);
    // a negated word of denial is no denial: "did not deny", "did not fail to"
    let (mut negated, mut reversed) = (false, false);
    for (k, &i) in scene.with.iter().enumerate().skip(live) {
        let (word, next) = (tokens.word(i), tokens.word(i + 1));
        let in_gap = k >= scene.lead;
        if is_negator(word) && !excused(tokens, i) && !bounds_value(tokens, i, scene.value) {
            match scene.negation(i, in_gap) {
                Negation::Denies => negated = true,
                Negation::LeavesOpen => manner.hypothetical = true,
                Negation::Nothing => {}
            }
        }
        let denies = (DENIALS.contains(&word) && word != "contrary" && if in_gap { scene.reaches(i, true) } else { scene.governs(i) })
            || ((UNTRUE.contains(&word) || word == "contrary") && if in_gap { next == "that" } else { scene.judges(i) })
            || (WRONGLY.contains(&word) && (SAYING.contains(&next) || OPINION.contains(&next)))
            || (next == "out" && word.starts_with("rul") && tokens.word(i + 2) == "that" && !in_gap)
            || (matches!((word, next), ("instead", "of") | ("rather", "than")) && scene.reaches(i + 1, false));
        if denies && next == "out" && scene.is_negated(i) {
            manner.hypothetical = true;
        } else if denies && (k > 0 && tokens.word(scene.with[k - 1]) == "nor" || matches!(next, "or" | "nor")) {
            // "neither confirmed nor denied that"
            manner.hypothetical = true;
        } else if denies {
            reversed = true;
        }
        if AVOIDING.contains(&word) && next.ends_with("ing") && scene.in_match(scene.next(i)) {
            reversed = true;
        }
        if FAILURES.contains(&word) && next == "to" && scene.reaches(i, false) {
            reversed = true;
        }
        if DECLINES.contains(&word) && next == "to" && scene.declines(i) {
            manner.hypothetical = true;
        }
        manner.planned |= scene.plans(k, i);
        manner.hypothetical |= scene.supposes(k, i);
    }
    manner.denied = (negated != reversed) || denied_after(tokens, scene.last);
    manner.hypothetical |= scene.disputed_within();
    manner.hypothetical |= conditional_after(tokens, scene.last) || disputed_after(tokens, scene.last);
    manner
}

/// What a negator does to a claim.
enum Negation {
    Denies,
    /// "did not say that", "no evidence that"
    LeavesOpen,
    Nothing,
}

impl<'w, 't> Scene<'w, 't> {
    fn new(window: &'w Window<'t, '_>, found: &Match, reading: Option<Span>) -> Self {
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
        Self { tokens, first, last, value: reading.map_or(usize::MAX, |r| tokens.at(r.start)), gaps, with, lead }
    }

    fn word(&self, i: usize) -> &str {
        self.tokens.word(i)
    }

    /// Whether the token is one of the template's words or of the value.
    fn in_match(&self, i: usize) -> bool {
        self.first <= i && i <= self.last && self.gap_of(i).is_none()
    }

    fn gap_of(&self, i: usize) -> Option<(usize, usize)> {
        self.gaps.iter().copied().find(|&(from, after)| from <= i && i < after)
    }

    /// The next word after `i`; a parenthesis between commas is stepped over.
    fn next(&self, mut i: usize) -> usize {
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

    fn is_light(&self, i: usize) -> bool {
        let word = self.word(i);
        LIGHT.contains(&word) || (word.ends_with("ly") && word.len() > 4)
    }

    /// The word that the word at `i` stands with: the next that is more than an auxiliary, an adverb or an article.
    fn target(&self, i: usize) -> usize {
        let mut j = self.next(i);
        while j <= self.last && !self.in_match(j) && self.is_light(j) {
            j = self.next(j);
        }
        j
    }

    /// Whether what the word at `i` does to its verb it does to the claim: the verb is of the template, or leads to one by "to".
    fn reaches(&self, i: usize, in_gap: bool) -> bool {
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
    fn takes_bare(&self, i: usize) -> bool {
        let auxiliary = |k: usize| {
            let word = self.word(k);
            matches!(
                word,
                "did" | "does" | "do" | "would" | "will" | "could" | "can" | "may" | "might" | "should" | "must" | "cannot" | "shall"
            ) || (word.ends_with("n't") && !matches!(word, "wasn't" | "isn't" | "aren't" | "weren't" | "hasn't" | "haven't" | "hadn't"))
        };
        auxiliary(i) || auxiliary(i.wrapping_sub(1))
    }

    fn is_past(&self, i: usize) -> bool {
        let word = self.word(i);
        PAST.contains(&word) || word.ends_with("ed")
    }

    /// Whether the word at `i` in front of the claim governs it: the claim follows, behind "that" or nothing but its subject.
    fn governs(&self, i: usize) -> bool {
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

    /// "wrong to say", "a lie that": whether a judgement in front of the claim is about it.
    fn judges(&self, i: usize) -> bool {
        let end = self.first;
        (i + 1..end).any(|j| self.word(j) == "that") || (self.word(i + 1) == "to" && self.governs(i + 2))
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

    /// "declined to confirm that", "could not verify"
    fn declines(&self, i: usize) -> bool {
        let j = self.target(i);
        j < self.first && (OPINION.contains(&self.word(j)) || DENIALS.contains(&self.word(j))) && self.governs_late(j)
    }

    /// Like [`governs`](Self::governs), where a second verb may stand between: "confirm or deny that".
    fn governs_late(&self, i: usize) -> bool {
        self.governs(i) || (matches!(self.word(i + 1), "or" | "nor") && self.governs(i + 2))
    }

    fn plans(&self, k: usize, i: usize) -> bool {
        let (word, next) = (self.word(i), self.word(i + 1));
        let in_gap = k >= self.lead;
        if word == "to" && self.infinitive(i, in_gap) {
            return true;
        }
        if matches!(word, "is" | "are" | "was" | "were") && next == "to" && self.reaches(i, in_gap) {
            return true;
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

    fn supposes(&self, k: usize, i: usize) -> bool {
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

    fn is_negated(&self, i: usize) -> bool {
        (i.saturating_sub(2)..i).any(|j| is_negator(self.word(j)))
    }

    /// "The trial, he denied, lasted …"
    fn disputed_within(&self) -> bool {
        let comma = |i: usize| self.tokens.raw(i) == ",";
        self.gaps.iter().any(|&(from, after)| {
            (from..after).any(|i| {
                DENIALS.contains(&self.word(i))
                    && comma(i + 1)
                    && (i.saturating_sub(4)..i).rev().find(|&j| comma(j)).is_some_and(|j| {
                        j + 1 < i
                            && !matches!(self.word(j + 1), "who" | "which" | "long" | "since" | "once")
                            && !self.word(j + 1).ends_with("ly")
                    })
            })
        })
    }

    fn has_if(&self) -> bool {
        (0..self.tokens.len()).any(|j| self.word(j) == "if" && !matches!(self.word(j.wrapping_sub(1)), "as" | "even" | "ask" | "asked"))
    }
}

fn is_negator(word: &str) -> bool {
    NEGATORS.contains(&word) || word.ends_with("n't")
}

/// "not held since 2009", "did not meet until Thursday": the value is where the denial ends, and is not denied itself.
fn bounds_value(tokens: &Tokens<'_>, i: usize, value: usize) -> bool {
    value != usize::MAX && (i + 1..value).any(|j| matches!(tokens.word(j), "since" | "before" | "until" | "till" | "prior"))
}

/// Whether the word at `i` is the first of its clause.
fn begins_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    i == 0 || ends_clause(tokens, i - 1) || matches!(tokens.raw(i - 1), "\"" | "“")
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

/// "is untrue" and "was dismissed" after the claim: "That the talks lasted two hours is not true", "Reports that … were denied".
fn denied_after(tokens: &Tokens<'_>, last: usize) -> bool {
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

/// ", which the ministry denied", ", a claim the ministry rejected": reported and disputed.
fn disputed_after(tokens: &Tokens<'_>, last: usize) -> bool {
    const REPORTS: &[&str] =
        &["claim", "allegation", "accusation", "report", "charge", "suggestion", "assertion", "figure", "account", "rumour", "rumor"];
    let (mark, one, two) = (tokens.raw(last + 1), tokens.word(last + 2), tokens.word(last + 3));
    if !matches!(mark, "," | "—" | "–" | "-") {
        return false;
    }
    let (from, reach) = match one {
        "which" => (last + 3, 5),
        "a" | "an" | "something" if one == "something" || REPORTS.contains(&two) => (last + 3, 9),
        _ => return false,
    };
    for k in from..from + reach {
        if matches!(tokens.raw(k), "," | "." | ";") {
            return false;
        }
        if DENIALS.contains(&tokens.word(k)) {
            return !(from..k).any(|j| is_negator(tokens.word(j)));
        }
    }
    false
}

/// "… is 20 MB if you pay": a condition right behind the claim.
fn conditional_after(tokens: &Tokens<'_>, last: usize) -> bool {
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

/// Whether the value at the end of a match measures a difference: "lasted three hours longer than expected", "killed 12 more people".
pub(super) fn is_difference(window: &Window<'_, '_>, found: &Match, value_after: usize) -> bool {
    if value_after != found.after {
        return false;
    }
    let word = |k: usize| window.content.get(k).map_or("", |&i| window.tokens.word(i));
    let tokens = &window.tokens;
    let joined = |k: usize| {
        // no mark in between
        k > 0
            && window.content.get(k).is_some_and(|&i| tokens.list()[window.content[k - 1] + 1..i].iter().all(|t| t.kind != TokenKind::Mark))
    };
    let at = value_after;
    joined(at)
        && (matches!(word(at), "additional" | "extra" | "late" | "apart")
            || (MORE.contains(&word(at)) && !matches!(word(at + 1), "or" | "and"))
            || (MORE.contains(&word(at + 1)) && word(at + 2) == "than" && joined(at + 1) && !matches!(word(at), "or" | "and" | "no")))
}

/// Whether a date at the end of the last gap dates a report and not what is reported: "… will meet in Vladivostok, the Kremlin said on Tuesday".
pub(super) fn dates_a_report(window: &Window<'_, '_>, found: &Match, value_first: usize) -> bool {
    let Some(&(from, to)) = found.gaps.last().filter(|(_, to)| *to <= value_first) else { return false };
    // words of the template between the gap and the value would tie the value to them
    if from == 0 || value_first > to + 1 {
        return false;
    }
    let tokens = &window.tokens;
    let (start, end) = (window.content[from - 1] + 1, window.content[to.max(from + 1) - 1] + 1);
    let mut joined = false;
    for i in start..end.min(tokens.len()) {
        joined |= matches!(tokens.raw(i), "," | "—" | "–" | ";" | "”" | "\"") || matches!(tokens.word(i), "who" | "that" | "as");
        if joined && SAYING.contains(&tokens.word(i)) {
            return true;
        }
    }
    false
}

/// The words of the clause in front of the match, nearest last. A parenthesis between commas behind an auxiliary is stepped over:
/// "have not, for all their promises, signed".
fn before(tokens: &Tokens<'_>, first: usize) -> Vec<usize> {
    let mut out = Vec::new();
    let mut i = first;
    while i > 0 && out.len() < REACH {
        i -= 1;
        if ends_clause(tokens, i) {
            let open = (tokens.raw(i) == ",").then(|| (i.saturating_sub(12)..i).rev().find(|&j| tokens.raw(j) == ",")).flatten();
            let auxiliary =
                |w: &str| is_negator(w) || MAY.contains(&w) || matches!(w, "has" | "have" | "had" | "was" | "is" | "will" | "would");
            match open {
                Some(open) if open > 0 && auxiliary(tokens.word(open - 1)) => i = open,
                _ => break,
            }
        } else if tokens.list()[i].is_content() {
            out.push(i);
        }
    }
    out.reverse();
    out
}

/// Whether the mark at `i` separates clauses: always a semicolon, colon, dash, bracket or end of sentence, and a comma too,
/// for what a clause in front of a comma supposes or denies is its own affair.
fn ends_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    let token = &tokens.list()[i];
    if token.kind != TokenKind::Mark {
        return false;
    }
    match tokens.raw(i) {
        ";" | ":" | "—" | "–" | "(" | ")" | "." | "!" | "?" | "," => true,
        "-" => !token.glued,
        _ => false,
    }
}

/// The words a gap passed over that speak of the claim: not those of a reading, nor of a parenthesis between commas.
fn passed_over(window: &Window<'_, '_>, from: usize, to: usize, reading: Option<Span>) -> Vec<usize> {
    if from >= to || from == 0 {
        return Vec::new();
    }
    let tokens = &window.tokens;
    let list = tokens.list();
    let (start, end) = (window.content[from - 1] + 1, window.content.get(to).copied().unwrap_or(list.len()));
    let mut segments: Vec<Vec<usize>> = vec![Vec::new()];
    for (i, token) in list.iter().enumerate().take(end).skip(start) {
        if token.kind == TokenKind::Mark {
            if matches!(tokens.raw(i), "," | "(" | ")" | "—" | "–") {
                segments.push(Vec::new());
            }
        } else if token.is_content()
            && !reading.is_some_and(|r| r.contains(token.span))
            && let Some(last) = segments.last_mut()
        {
            last.push(i);
        }
    }
    let count = segments.len();
    if count >= 3 {
        // between commas: a parenthesis
        segments.drain(1..count - 1);
    }
    segments.concat()
}

/// Whether the sentence, or the quotation in it, asks for the claim: a question joined on behind it ("…, and who knew?") does not.
fn asked(tokens: &Tokens<'_>, last: usize) -> bool {
    let mut joined = None;
    for i in last + 1..tokens.len() {
        match tokens.raw(i) {
            // a tag asks for it: "…, didn't it?"
            "?" => return joined.is_none_or(|j| i - j <= 4 && !matches!(tokens.word(j + 1), "why" | "how" | "who" | "and" | "but" | "so")),
            "!" | ";" | "(" => return false,
            "." if !tokens.list().get(i + 1).is_some_and(|t| t.glued && t.is_content()) && i + 3 >= tokens.len() => return false,
            "\"" | "”" => return false,
            "," | "—" | "–" | ":" => {
                let next = tokens.word(i + 1);
                let next = if matches!(next, "and" | "but" | "so" | "then") { tokens.word(i + 2) } else { next };
                let asks = matches!(
                    next,
                    "who"
                        | "what"
                        | "why"
                        | "how"
                        | "when"
                        | "where"
                        | "is"
                        | "are"
                        | "was"
                        | "were"
                        | "will"
                        | "would"
                        | "did"
                        | "does"
                        | "do"
                        | "can"
                        | "could"
                        | "should"
                        | "has"
                        | "have"
                        | "had"
                        | "which"
                ) || next.ends_with("n't");
                if asks && joined.is_none() {
                    joined = Some(i);
                }
            }
            _ => {}
        }
    }
    false
}

/// Whether `at` stands inside quotation marks that were opened since `from`.
fn quoted(prose: &str, from: usize, at: usize) -> bool {
    let mut open = false;
    for c in prose.get(from..at).unwrap_or("").chars() {
        match c {
            '“' | '«' | '„' => open = true,
            '”' | '»' => open = false,
            '"' => open = !open,
            _ => {}
        }
    }
    open
}

/// The tokens of the clause the match stands in, as content words `first..after`.
pub(super) fn clause(window: &Window<'_, '_>, found: &Match) -> (usize, usize) {
    let tokens = &window.tokens;
    let boundary = |i: usize| {
        let token = &tokens.list()[i];
        token.kind == TokenKind::Mark
            && (matches!(tokens.raw(i), ";" | ":" | "—" | "–" | "(" | ")" | "?" | "!")
                || (tokens.raw(i) == "," && JOINTS.contains(&tokens.word(i + 1))))
    };
    let mut start = window.content[found.first];
    while start > 0 && !boundary(start - 1) {
        start -= 1;
    }
    let mut end = window.content[found.after - 1] + 1;
    while end < tokens.len() && !boundary(end) {
        end += 1;
    }
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    (index(start), index(end))
}
