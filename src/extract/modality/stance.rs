//! What the clauses that govern a claim do to it.
//!
//! From the clause a claim stands in, the way leads up through what it is the complement, infinitive or quotation of. What keeps an assertion is
//! a closed list (factives, reports of a source, what came about); all else that governs denies it, plans it or leaves it open.

use crate::language::stances as words;
use crate::text::clause::{Analysis, Clause, Link, Modal, Role, Tag, Tense};

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
    reported: bool,
    /// A clause governs it.
    pub(crate) governed: bool,
    /// It is so whatever governs it.
    pub(crate) settled: bool,
}

impl Stance {
    /// What is denied of a report is the reporting: the claim is left open.
    fn deny(&mut self) {
        if self.reported {
            self.hypothetical = true;
        } else {
            self.denied = !self.denied;
        }
    }
}

fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|w| w == word)
}

/// A noun in the singular, as the lists have it.
fn singular(word: &str) -> &str {
    match word {
        "stories" | "theories" | "possibilities" | "inabilities" => word,
        _ => word.strip_suffix('s').filter(|s| !s.ends_with('s') && s.len() > 2).unwrap_or(word),
    }
}

impl Site<'_> {
    fn word(&self, i: usize) -> &str {
        self.analysis.word(i)
    }

    fn is_own(&self, i: usize) -> bool {
        self.own.binary_search(&i).is_ok()
    }

    fn clause(&self, c: usize) -> &Clause {
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
                    let Some(next) = self.govern(first, at, &mut stance) else { break };
                    at = next;
                }
                Link::Complement | Link::Infinitive | Link::Gerund | Link::Quotation => {
                    let Some(next) = self.govern(at, at, &mut stance) else { break };
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

    /// What the words of the claim's own clause say of it.
    fn local(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        let head = clause.verb.head;
        // "had all but given up"
        stance.hypothetical |= (clause.first..head).any(|i| self.word(i) == "all" && self.word(i + 1) == "but" && i + 2 == head);
        stance.denied |= has(words::GIVES, &clause.verb.lemma)
            && self
                .clause_words(home)
                .any(|i| has(words::WRONGLY, self.word(i)) && !self.is_own(i) && self.analysis.clause_of(i).is_none_or(|c| c == home));
        stance.default = self.clause_words(home).any(|i| matches!(self.word(i), "default" | "defaults" | "defaulted") && !self.is_own(i));
        self.former(home, stance);
        self.limit(home, stance);
        self.mood(home, stance);
        self.adverbs(home, stance);
        self.foreseen(home, stance);
    }

    /// What the verb of mood says: "will" and "must" of what is to come, "may" of what may be.
    fn mood(&self, home: usize, stance: &mut Stance) {
        let verb = &self.clause(home).verb;
        if stance.limit {
            return;
        }
        if (verb.first..verb.head).any(|i| self.analysis.words()[i].tag == Tag::Modal && self.is_own(i)) {
            return;
        }
        match verb.modal {
            Some(Modal::Would | Modal::Should | Modal::Must | Modal::Ought) if verb.perfect => stance.hypothetical = true,
            Some(Modal::Will | Modal::Shall | Modal::Would | Modal::Should | Modal::Must | Modal::Ought) => stance.planned = true,
            Some(Modal::May | Modal::Might) => {
                // "you may upload 5 files" allows
                let allows = verb.modal == Some(Modal::May)
                    && self.clause(home).subject.is_some_and(|s| {
                        matches!(self.word(self.analysis.chunks()[s].head), "you" | "users" | "we" | "one" | "members" | "customers")
                    });
                stance.hypothetical |= !allows;
            }
            Some(Modal::Could) => stance.hypothetical |= !verb.negated,
            _ => stance.planned |= verb.tense == Tense::Future,
        }
    }

    /// "perhaps", "tentatively", "almost": adverbs of the claim's clause.
    fn adverbs(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        for i in clause.first..clause.verb.head.max(clause.first) {
            if self.is_own(i) || self.analysis.words()[i].tag != Tag::Adverb {
                continue;
            }
            match self.word(i) {
                "perhaps" | "maybe" | "possibly" | "conceivably" | "hypothetically" => stance.hypothetical = true,
                "tentatively" | "originally" if clause.verb.tense != Tense::Past || clause.verb.passive => stance.planned = true,
                "almost" | "nearly" if i + 1 == clause.verb.head || i + 1 == clause.verb.first => stance.hypothetical = true,
                _ => {}
            }
        }
    }

    /// "is scheduled for Thursday", "is due on Monday", "has its eye on a tower": the verb of the claim's clause itself looks ahead.
    fn foreseen(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        let verb = &clause.verb;
        if self.is_own(verb.head) {
            return;
        }
        let plans = has(
            "schedule plan expect slate propose project forecast predict anticipate hope intend budget earmark allot allocate suppose",
            &verb.lemma,
        );
        let due = clause.predicate.is_some_and(|p| matches!(self.word(p), "due" | "scheduled" | "slated" | "expected" | "planned"));
        let eyes = (clause.verb.head..self.from.max(clause.verb.head))
            .any(|i| matches!(self.word(i), "eye" | "eyes" | "sight" | "sights") && matches!(self.word(i + 1), "on" | "at"));
        stance.planned |= plans && clause.link != Link::Participle || due || eyes;
    }

    fn clause_words(&self, c: usize) -> impl Iterator<Item = usize> + '_ {
        let clause = self.clause(c);
        let limit = self.analysis.words().len();
        clause.first..clause.after.max(clause.verb.after).min(limit)
    }

    fn former(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        let past = clause.verb.tense == Tense::Past || clause.verb.modal == Some(Modal::Could) || clause.verb.modal == Some(Modal::Would);
        let adverb = self
            .clause_words(home)
            .any(|i| has(words::FORMERLY, self.word(i)) && !self.is_own(i) && self.analysis.words()[i].tag == Tag::Adverb);
        stance.former |= past && adverb;
        // "was 5 MB until 2021", "until version 2.8, it could hold"
        let state = has(words::STATES, &clause.verb.lemma) && past && !clause.verb.negated && !clause.verb.perfect
            || past && clause.verb.modal == Some(Modal::Could);
        let until = self
            .clause_words(home)
            .find(|&i| matches!(self.word(i), "until" | "till") && self.analysis.words()[i].tag == Tag::Preposition && !self.is_own(i));
        if let Some(until) = until.filter(|_| state) {
            let object = self.analysis.chunks().iter().find(|c| c.preposition == Some(until));
            let is_value =
                self.value.is_some_and(|(first, last)| object.is_some_and(|o| o.first <= last && first < o.after) || first == until + 1);
            stance.former |= !is_value;
        }
        // "the former default of 30 seconds"
        let subject = self.analysis.chunk_of(self.from);
        stance.former |= subject.is_some_and(|c| {
            let chunk = &self.analysis.chunks()[c];
            (chunk.first..=self.from).any(|i| has(words::FORMER, self.word(i)) && !self.is_own(i))
        });
        // "used to be 15 minutes"
        stance.former |= clause.link == Link::Infinitive
            && clause.parent.is_some_and(|p| self.clause(p).verb.lemma == "use" && self.clause(p).verb.after + 1 >= clause.verb.first);
    }

    /// "must not exceed 5 MB", "can be no longer than", "may be at most": what is denied or allowed is what lies beyond a bound.
    fn limit(&self, home: usize, stance: &mut Stance) {
        let Some((first, last)) = self.value else { return };
        let clause = self.clause(home);
        let near: Vec<&str> = (first.saturating_sub(5)..=last).map(|i| self.word(i)).collect();
        let than = (first.saturating_sub(4)..=first)
            .find(|&i| self.word(i) == "than")
            .or_else(|| (first..=last).find(|&i| self.word(i) == "than"));
        let compares = than.is_some_and(|t| t > 0 && (t.saturating_sub(3)..t).any(|i| has(words::COMPARATIVES, self.word(i))));
        let no_than = than.is_some_and(|t| t > 1 && matches!(self.word(t - 2), "no" | "not"));
        let exceeds = has(words::EXCEEDS, &clause.verb.lemma) && clause.verb.head < first;
        let upper =
            near.windows(2).any(|w| matches!(w, ["at", "most"] | ["up", "to"])) || near.iter().any(|w| matches!(*w, "maximum" | "max"));
        let forbids = self.forbidden(home);
        if first <= clause.verb.head && clause.verb.head <= last {
            // the reader has taken "must not exceed" for the bound it tells
            stance.limit = true;
            stance.beyond = forbids;
        } else if (exceeds || compares && !no_than) && forbids {
            stance.limit = true;
            stance.beyond = true;
        } else if no_than || upper {
            stance.limit = true;
            stance.beyond = no_than;
        }
    }

    /// Whether the clause is denied by its verb, by "no" with its subject, or by a clause that forbids it.
    fn forbidden(&self, home: usize) -> bool {
        let clause = self.clause(home);
        let parent = clause.parent.filter(|_| matches!(clause.link, Link::Infinitive)).map(|p| self.clause(p));
        clause.verb.negated || parent.is_some_and(|p| p.verb.negated && matches!(p.verb.lemma.as_str(), "allow" | "permit" | "let" | "be"))
    }

    /// The negation of a clause on the way.
    fn negation(&self, c: usize, stance: &mut Stance, home: bool) {
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
    fn excused(&self, c: usize) -> bool {
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

    /// What governs the clause `c`; gives the clause to go on with.
    fn govern(&self, c: usize, below: usize, stance: &mut Stance) -> Option<usize> {
        let clause = self.clause(c);
        let infinitive = matches!(clause.link, Link::Infinitive | Link::Gerund);
        if !matches!(clause.link, Link::Complement | Link::Infinitive | Link::Gerund | Link::Quotation) {
            if clause.link == Link::Adverbial {
                self.adverbial(c, stance);
            }
            return None;
        }
        let _ = below;
        if matches!(clause.marker.map(|m| self.word(m)), Some("if" | "whether")) {
            stance.governed = true;
            stance.hypothetical = true;
        }
        if let Some(on) = clause.on {
            return self.noun(on, clause, stance);
        }
        let parent = clause.parent?;
        let above = self.clause(parent);
        let lemma = above.verb.lemma.as_str();
        if self.is_own(above.verb.head) && self.from <= above.verb.head {
            // the template speaks of the governing verb itself
            stance.governed = true;
            return Some(parent);
        }
        stance.governed = true;
        if clause.link == Link::Gerund
            && let Some(next) = self.prepositional(clause, parent, stance)
        {
            return next;
        }
        if above.verb.copula || clause.link == Link::Infinitive && above.predicate.is_some() {
            return self.predicate(above, parent, clause, stance);
        }
        let with = |word: &str| (above.verb.head..clause.verb.first.max(above.verb.head + 1)).any(|i| self.word(i) == word);
        let denies = has(words::DENIES, lemma) && !(infinitive && lemma != "deny")
            || words::DENIES_WITH.iter().any(|(verb, word)| *verb == lemma && with(word));
        if denies {
            return self.denial(above, stance);
        }
        if infinitive {
            return self.nonfinite(above, parent, clause, stance);
        }
        if has(words::FACTIVE, lemma) {
            stance.settled = !stance.hypothetical && !stance.denied;
            return None;
        }
        if has(words::FORESEES, lemma) {
            stance.planned = true;
            return Some(parent);
        }
        if has(words::DOUBTS, lemma) || lemma == "fail" {
            stance.hypothetical |= !(above.verb.negated && matches!(lemma, "doubt" | "question"));
            return None;
        }
        if has(words::REPORTS, lemma) || has(words::CAME_ABOUT, lemma) {
            return self.report(above, parent, clause, stance);
        }
        // what is not known to keep an assertion does not
        stance.hypothetical |= clause.marker.is_some();
        None
    }

    /// A report: denied or asked for, it leaves what it reports open; of a source that is not to be believed, too.
    fn report(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
        if above.verb.negated || matches!(above.verb.modal, Some(Modal::May | Modal::Might | Modal::Could)) && above.verb.perfect {
            stance.hypothetical = true;
            return None;
        }
        self.distrust(parent, clause, stance);
        stance.reported = true;
        // what a report is under counts for the report: "he denied saying that"
        match above.link {
            Link::Complement | Link::Infinitive | Link::Gerund => Some(parent),
            _ => {
                self.adverbial(parent, stance);
                None
            }
        }
    }

    /// Whether words of the source say that it is none.
    fn distrust(&self, parent: usize, clause: &Clause, stance: &mut Stance) {
        let above = self.clause(parent);
        let (from, to) = if clause.verb.head > above.verb.head {
            (above.first, clause.first.max(above.verb.after))
        } else {
            (above.verb.head.min(above.first), above.after)
        };
        let limit = self.analysis.words().len();
        let to = to.min(limit);
        let from = self.sentence_start(from.min(to));
        let inside = |i: usize| {
            self.from <= i && i <= self.to
                || (clause.first..=clause.verb.head).contains(&i)
                || self.analysis.words()[i].tag == Tag::Name && !self.word(i).starts_with("fools")
        };
        let false_word = (from..to).any(|i| !inside(i) && has(words::FALSE_SOURCE, self.word(i)));
        let wrongly = (from..to).any(|i| !inside(i) && has(words::WRONGLY, self.word(i)));
        let edition = (from..to)
            .any(|i| !inside(i) && has(words::EDITIONS, self.word(i)) && i > 0 && has("earlier previous original", self.word(i - 1)));
        stance.denied |= wrongly;
        stance.hypothetical |= false_word || edition;
    }

    /// Where the sentence of the word `i` begins.
    fn sentence_start(&self, i: usize) -> usize {
        (0..i).rev().find(|&k| matches!(self.word(k), "." | ";" | "!" | "?" | ":")).map_or(0, |k| k + 1)
    }

    fn denial(&self, above: &Clause, stance: &mut Stance) -> Option<usize> {
        if above.verb.head > 0 && self.word(above.verb.head - 1) == "nor" {
            // "neither confirmed nor denied"
            stance.hypothetical = true;
        } else if above.verb.negated {
            // "nobody disputed that"
            stance.settled = !stance.hypothetical;
        } else if above.verb.lemma == "deny" || above.verb.lemma == "rule" || above.verb.lemma == "refute" || above.verb.lemma == "reject" {
            stance.denied = !stance.denied;
        } else {
            stance.denied = true;
        }
        None
    }

    /// An infinitive or gerund behind a verb.
    fn nonfinite(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
        let lemma = above.verb.lemma.as_str();
        let gerund = clause.link == Link::Gerund || self.analysis.words()[clause.verb.head].tag == Tag::Gerund;
        if lemma == "use" {
            stance.former = true;
            return None;
        }
        if has(words::FAILS, lemma) && (gerund || !matches!(lemma, "stop")) {
            stance.deny();
            return Some(parent);
        }
        if clause.verb.perfect && above.verb.passive && has(words::REPORTS, lemma) {
            self.distrust(parent, clause, stance);
        }
        if clause.verb.perfect && (has(words::REPORTS, lemma) || has(words::CAME_ABOUT, lemma)) {
            return Some(parent);
        }
        if lemma == "have" && (above.verb.head..clause.verb.first).any(|i| self.word(i) == "yet") {
            stance.denied = !stance.denied;
            return None;
        }
        if lemma == "have" && above.verb.tense == Tense::Past {
            // "had to cut": it was done
            return Some(parent);
        }
        if matches!(lemma, "need" | "have") {
            stance.planned = true;
            return Some(parent);
        }
        if has(words::PLANS, lemma) && !(gerund && matches!(lemma, "try" | "need")) {
            stance.planned = true;
            return Some(parent);
        }
        if above.verb.passive && has(words::REPORTS, lemma) {
            self.distrust(parent, clause, stance);
            return Some(parent);
        }
        if has(words::CAME_ABOUT, lemma) {
            return Some(parent);
        }
        if has(words::DOUBTS, lemma) {
            stance.hypothetical = true;
            return None;
        }
        if has(words::FACTIVE, lemma) && gerund {
            return Some(parent);
        }
        if clause.inherited == Some(crate::text::clause::Via::Adverbial) || has(words::REPORTS, lemma) && gerund {
            return None;
        }
        stance.planned |= !gerund;
        Some(parent)
    }

    /// A gerund behind a preposition. `None` where it is none.
    fn prepositional(&self, clause: &Clause, parent: usize, stance: &mut Stance) -> Option<Option<usize>> {
        let before = clause.verb.first.checked_sub(1)?;
        if self.analysis.words()[before].tag != Tag::Preposition {
            return None;
        }
        let above = self.clause(parent);
        let lead = self.word(before.wrapping_sub(1));
        match (self.word(before), lead) {
            ("without" | "against", _) | ("of", "instead" | "short") | ("than", "rather") => {
                stance.denied = !stance.denied;
                Some(None)
            }
            ("to", "close" | "near") => {
                stance.hypothetical = true;
                Some(None)
            }
            ("from", _) if has(words::PREVENTS, &above.verb.lemma) => {
                stance.denied = !stance.denied;
                Some(Some(parent))
            }
            (_, noun) if self.analysis.words()[before - 1].tag.is_noun() && has(words::PLANNED_NOUNS, singular(noun)) => {
                stance.planned = true;
                if has(words::FAILS, &above.verb.lemma) {
                    stance.deny();
                }
                Some(None)
            }
            (_, noun) if self.analysis.words()[before - 1].tag.is_noun() && has(words::DOUBT_NOUNS, singular(noun)) => {
                stance.hypothetical = true;
                Some(None)
            }
            // "no statement is planned for signing": the claim is of the clause above too
            _ if self.own.iter().any(|&w| self.analysis.clause_of(w) == Some(parent)) => {
                self.mood(parent, stance);
                self.foreseen(parent, stance);
                Some(Some(parent))
            }
            _ => Some(None),
        }
    }

    /// What a noun does to the clause that fills it, and what is done to the noun.
    fn noun(&self, on: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
        let chunk = &self.analysis.chunks()[on];
        let noun = singular(self.word(chunk.head));
        stance.governed = true;
        if has(words::FACTIVE_NOUNS, noun) && !chunk.negative {
            stance.settled = !stance.hypothetical && !stance.denied;
            return None;
        }
        if chunk.preposition.is_some_and(|p| p > 0 && self.word(p) == "to" && self.word(p - 1) == "contrary") {
            stance.denied = !stance.denied;
            return None;
        }
        if chunk.negative && has(words::KNOWING_NOUNS, noun) {
            stance.settled = true;
            return None;
        }
        if chunk.negative {
            stance.hypothetical = true;
            return None;
        }
        let above = chunk.clause.filter(|&k| self.clause(k).verb.head != clause.verb.head);
        if let Some(above) = above {
            let verb = self.clause(above);
            let lemma = verb.verb.lemma.as_str();
            let with = |word: &str| (verb.verb.head..chunk.first).any(|i| self.word(i) == word);
            let finite = clause.link == Link::Complement || clause.link == Link::Relative;
            if finite && (has(words::DENIES, lemma) || words::DENIES_WITH.iter().any(|(v, w)| *v == lemma && with(w))) {
                return self.denial(verb, stance);
            }
            // "claims that … were false"
            if finite
                && chunk.role == Role::Subject
                && (verb.predicate.is_some_and(|p| has(words::DENYING_ADJECTIVES, self.word(p)) || has(words::DENYING_NOUNS, self.word(p)))
                    || verb.verb.passive && has(words::DENIES, lemma))
            {
                stance.denied = !verb.verb.negated;
                return None;
            }
            if finite {
                self.distrust(above, clause, stance);
            }
        }
        if matches!(clause.link, Link::Infinitive | Link::Gerund) {
            let ordinal = (chunk.first..chunk.after)
                .any(|i| matches!(self.word(i), "first" | "last" | "only" | "second" | "third" | "youngest" | "oldest"));
            if has(words::DENYING_NOUNS, noun) {
                stance.denied = !stance.denied;
            } else if has(words::NEAR_NOUNS, noun) {
                stance.hypothetical = true;
            } else if !ordinal && (clause.link == Link::Infinitive || has(words::PLANNED_NOUNS, noun)) {
                stance.planned = true;
            } else if clause.link == Link::Gerund && has(words::DOUBT_NOUNS, noun) {
                stance.hypothetical = true;
            }
            return above;
        }
        if has(words::DENYING_NOUNS, noun) {
            stance.denied = true;
        } else if has(words::DOUBT_NOUNS, noun) {
            stance.hypothetical = true;
        } else if has(words::PLANNED_NOUNS, noun) && !matches!(noun, "agreement" | "deal" | "decision") {
            stance.planned = true;
        }
        None
    }

    /// What an adjective or noun behind a copula does to the clause that follows: "is likely to", "it is true that".
    fn predicate(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
        let infinitive = matches!(clause.link, Link::Infinitive | Link::Gerund);
        let Some(predicate) = above.predicate else {
            // "is to hear 40 witnesses", "the problem is that it lasted"
            if infinitive && clause.verb.first == above.verb.after {
                stance.planned = true;
                return Some(parent);
            }
            return None;
        };
        let word = self.word(predicate);
        let negated = above.verb.negated;
        if !infinitive && has(words::FACTIVE_ADJECTIVES, word) {
            stance.settled = !stance.hypothetical && !stance.denied;
            return None;
        }
        if has(words::DENYING_ADJECTIVES, word) || !infinitive && has(words::DENYING_NOUNS, singular(word)) {
            stance.denied = stance.denied == negated;
        } else if has(words::DOUBTING_ADJECTIVES, word) || !infinitive && has(words::DOUBT_NOUNS, singular(word)) {
            stance.hypothetical |= !negated || matches!(word, "clear" | "sure" | "possible");
        } else if infinitive && (has(words::PLANNED_ADJECTIVES, word) || has(words::PLANNED_NOUNS, singular(word))) {
            stance.planned = true;
            return Some(parent);
        } else if has(words::KEEPING_ADJECTIVES, word) {
            if negated {
                if matches!(word, "true" | "able") {
                    stance.denied = !stance.denied;
                } else {
                    stance.hypothetical = true;
                }
            } else if infinitive {
                return Some(parent);
            }
        } else if infinitive {
            stance.planned = true;
        }
        None
    }

    /// "if it lasts", "as though it had lasted".
    fn adverbial(&self, c: usize, stance: &mut Stance) {
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
    fn condition(&self, at: usize, home: usize, stance: &mut Stance) {
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

    fn ends_asking(&self, start: usize) -> bool {
        (start..self.analysis.words().len()).find(|&i| matches!(self.word(i), "." | "?" | "!" | ";")).is_some_and(|i| self.word(i) == "?")
    }

    /// What is said of the claim's clause behind it: "…; that was wrong", "…; in fact …".
    fn corrected(&self, home: usize, stance: &mut Stance) {
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
        if first == "not" && self.word(start + 1) == "that" {
            stance.hypothetical = true;
        }
        // a question that leads to it: "What proof is there that …, and who …?"
        if self.ends_asking(start) && self.analysis.words()[start].tag == Tag::Question && stance.governed {
            stance.asked = true;
        }
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
