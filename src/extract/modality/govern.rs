//! What the clauses above do to a claim.

use super::stance::{Site, Stance, has, singular};
use crate::language::stances as words;
use crate::text::clause::{Clause, Link, Modal, Role, Tag, Tense};

impl Site<'_> {
    /// What governs the clause `c`; gives the clause to go on with.
    pub(super) fn govern(&self, c: usize, stance: &mut Stance) -> Option<usize> {
        let clause = self.clause(c);
        let infinitive = matches!(clause.link, Link::Infinitive | Link::Gerund);
        if !matches!(clause.link, Link::Complement | Link::Infinitive | Link::Gerund | Link::Quotation) {
            if clause.link == Link::Adverbial {
                self.adverbial(c, stance);
            }
            return None;
        }
        if matches!(clause.marker.map(|m| self.word(m)), Some("if" | "whether")) {
            stance.governed = true;
            stance.hypothetical = true;
        }
        if let Some(on) = clause.on {
            let chunk = &self.analysis.chunks()[on];
            let within = chunk.preposition.is_some_and(|p| self.word(p) == "within");
            if within && clause.link == Link::Gerund {
                // "came within an inch of winning"
                stance.governed = true;
                stance.hypothetical = true;
                return None;
            }
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
        // "analysts think that it will raise its rate"
        let forecasts = || above.subject.is_some_and(|s| has(words::FORECASTERS, singular(self.word(self.analysis.chunks()[s].head))));
        if has(words::OPINES, lemma) && matches!(clause.verb.modal, Some(Modal::Will | Modal::Would)) && forecasts() {
            stance.hypothetical = true;
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
    pub(super) fn report(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
        if above.verb.negated || matches!(above.verb.modal, Some(Modal::May | Modal::Might | Modal::Could)) && above.verb.perfect {
            stance.hypothetical = true;
            return None;
        }
        self.distrust(parent, clause, stance);
        let answered = above.link == Link::Gerund && above.parent.is_some_and(|p| has(words::MISREPORTS, &self.clause(p).verb.lemma));
        stance.hypothetical |= answered;
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
    pub(super) fn distrust(&self, parent: usize, clause: &Clause, stance: &mut Stance) {
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
            self.is_own(i)
                || (clause.first..=clause.verb.head).contains(&i) && clause.verb.head > above.verb.head
                || self.analysis.words()[i].tag == Tag::Name && !self.word(i).starts_with("fools")
        };
        let false_word = (from..to).any(|i| !inside(i) && has(words::FALSE_SOURCE, self.word(i)));
        let wrongly = (from..to).any(|i| !inside(i) && has(words::WRONGLY, self.word(i)));
        let edition = (from..to)
            .any(|i| !inside(i) && has(words::EDITIONS, self.word(i)) && i > 0 && has("earlier previous original", self.word(i - 1)));
        stance.denied |= wrongly;
        stance.hypothetical |= false_word || edition;
    }

    pub(super) fn denial(&self, above: &Clause, stance: &mut Stance) -> Option<usize> {
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
    pub(super) fn nonfinite(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
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
        // "it took six weeks to put it out", "they needed a day to find it"
        if matches!(lemma, "take" | "need") && self.takes_its_time(above, clause) {
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

    /// Whether the value stands between a verb of the past and the infinitive behind it: so long it took, and then it was done.
    pub(super) fn takes_its_time(&self, above: &Clause, clause: &Clause) -> bool {
        let between = |(first, _): (usize, usize)| (above.verb.after..clause.verb.first).contains(&first);
        above.verb.tense == Tense::Past && above.verb.modal.is_none() && clause.link == Link::Infinitive && self.value.is_some_and(between)
    }

    /// A gerund behind a preposition. `None` where it is none.
    pub(super) fn prepositional(&self, clause: &Clause, parent: usize, stance: &mut Stance) -> Option<Option<usize>> {
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
            (_, noun) if self.analysis.words()[before.saturating_sub(1)].tag.is_noun() && has(words::PLANNED_NOUNS, singular(noun)) => {
                stance.planned = true;
                if has(words::FAILS, &above.verb.lemma) {
                    stance.deny();
                }
                Some(None)
            }
            (_, noun) if self.analysis.words()[before.saturating_sub(1)].tag.is_noun() && has(words::DOUBT_NOUNS, singular(noun)) => {
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
    pub(super) fn noun(&self, on: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
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
            // "the first leader of Norway to visit it"
            let of = chunk.preposition.filter(|&p| self.word(p) == "of").and(chunk.on).map(|k| &self.analysis.chunks()[k]);
            let ordinal = of.map_or(chunk.first, |k| k.first).min(chunk.first);
            let ordinal = (ordinal..chunk.after)
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
    pub(super) fn predicate(&self, above: &Clause, parent: usize, clause: &Clause, stance: &mut Stance) -> Option<usize> {
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
        let far = predicate > 1 && self.word(predicate - 1) == "from" && self.word(predicate - 2) == "far";
        let negated = above.verb.negated != far;
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
}
