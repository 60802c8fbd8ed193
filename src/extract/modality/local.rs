//! What the words of its own clause do to a claim: mood, limits, what is no longer so.

use super::stance::{Site, Stance, has, singular};
use crate::language::limits;
use crate::language::stances as words;
use crate::text::clause::{Clause, Link, Modal, Tag, Tense};

impl Site<'_> {
    /// What the words of the claim's own clause say of it.
    pub(super) fn local(&self, home: usize, stance: &mut Stance) {
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
        self.needed(home, stance);
    }

    /// "the world needs 20 million tonnes": what is needed is not there.
    fn needed(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        let object = clause.object.map(|k| &self.analysis.chunks()[k]);
        // "the tool needs Node 18" is how it is
        let numbers = |first: usize| first > 0 && matches!(self.analysis.words()[first - 1].tag, Tag::Noun | Tag::Name);
        let value = self.value.is_some_and(|(first, _)| object.is_some_and(|o| (o.first..o.after).contains(&first)) && !numbers(first));
        let needs = matches!(clause.verb.lemma.as_str(), "need" | "want" | "lack") && !self.is_own(clause.verb.head);
        let done = || self.analysis.clauses().iter().any(|c| c.parent == Some(home) && self.takes_its_time(clause, c));
        stance.hypothetical |= needs && value && !clause.verb.passive && !done();
    }

    /// What the verb of mood says: "will" and "must" of what is to come, "may" of what may be.
    pub(super) fn mood(&self, home: usize, stance: &mut Stance) {
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
                let comes_to = verb.modal == Some(Modal::May) && limits::COMES_TO.has(&verb.lemma) && !verb.perfect && !verb.negated;
                if comes_to { stance.may = true } else { stance.hypothetical |= !allows }
            }
            Some(Modal::Could) => stance.hypothetical |= !verb.negated,
            _ => stance.planned |= verb.tense == Tense::Future,
        }
    }

    /// "perhaps", "tentatively", "almost": adverbs of the claim's clause.
    pub(super) fn adverbs(&self, home: usize, stance: &mut Stance) {
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
    pub(super) fn foreseen(&self, home: usize, stance: &mut Stance) {
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
        // "on the brink of a win of 60 seats"
        stance.hypothetical |= (clause.verb.head..self.from.max(clause.verb.head)).any(|i| {
            self.word(i + 1) == "of" && matches!(self.word(i.wrapping_sub(2)), "on" | "at") && has(words::NEAR_NOUNS, self.word(i))
        });
        stance.planned |= plans && clause.link != Link::Participle || due || eyes;
    }

    pub(super) fn former(&self, home: usize, stance: &mut Stance) {
        let clause = self.clause(home);
        let past = clause.verb.tense == Tense::Past || clause.verb.modal == Some(Modal::Could) || clause.verb.modal == Some(Modal::Would);
        // what costs least is asked first: a clause may be long, and a claim stand at each of its words
        let mut adverbs = self.clause_words(home).filter(|&i| self.analysis.words()[i].tag == Tag::Adverb);
        stance.former |= past && adverbs.any(|i| has(words::FORMERLY, self.word(i)) && !self.is_own(i));
        let states = has(words::STATES, &clause.verb.lemma);
        let pair = |i: usize, pair: &str| pair.split_once(' ').is_some_and(|(one, two)| self.word(i) == one && self.word(i + 1) == two);
        let mut bygone = self.clause_words(home).filter(|_| past && states);
        let once = self.value.is_some_and(|(first, _)| first > 0 && matches!(self.word(first - 1), "once" | "formerly" | "previously"));
        stance.former |= bygone.any(|i| words::BYGONE.iter().any(|p| pair(i, p))) || once;
        // "was 5 MB until 2021", "until version 2.8, it could hold"
        let state = states && past && !clause.verb.negated && !clause.verb.perfect || past && clause.verb.modal == Some(Modal::Could);
        let until = self.clause_words(home).find(|&i| {
            matches!(self.word(i), "until" | "till" | "before") && self.analysis.words()[i].tag == Tag::Preposition && !self.is_own(i)
        });
        // "Before the vote the rate had been 3 percent"
        let led =
            |&u: &usize| u < clause.verb.first && clause.verb.perfect && states && past && !clause.verb.negated && self.word(u) == "before";
        if let Some(until) = until.filter(|u| state || led(u)) {
            let object = self.analysis.chunks().iter().find(|c| c.preposition == Some(until));
            let is_value =
                self.value.is_some_and(|(first, last)| object.is_some_and(|o| o.first <= last && first < o.after) || first == until + 1);
            stance.former |= !is_value;
        }
        // "the former default of 30 seconds"
        let subject = self.analysis.chunk_of(self.from);
        stance.former |= subject.is_some_and(|c| {
            let chunk = &self.analysis.chunks()[c];
            let bears = self.value.is_some_and(|(first, _)| first == chunk.after + 1 && self.word(chunk.after) == "of");
            (chunk.first..=self.from).any(|i| (has(words::FORMER, self.word(i)) || bears && self.word(i) == "old") && !self.is_own(i))
        });
        // "The previous ceiling was 15 minutes", "the previous version held 10 MB"
        let over = clause.subject.is_some_and(|k| {
            let chunk = &self.analysis.chunks()[k];
            past && (chunk.first..chunk.head).any(|i| has(words::BYGONE_ONE, self.word(i)) && !self.is_own(i))
        });
        stance.former |= over || self.is_turned_into(home);
        // "used to be 15 minutes", "used to go out as texts, which had 160 characters"
        let used = |c: &Clause| {
            let led = |p: usize| self.clause(p).verb.lemma == "use" && self.clause(p).verb.after + 1 >= c.verb.first;
            c.link == Link::Infinitive && c.parent.is_some_and(led)
        };
        let of_then = clause.link == Link::Relative && past && clause.parent.is_some_and(|p| used(self.clause(p)));
        stance.former |= used(clause) || of_then || past && self.tells_how_it_was(home, used) || self.is_undone(home);
    }

    /// "turned a 15-minute limit into an 8-hour one", "an increase over the old 5 TB limit": what something was made of, or went up from.
    fn is_turned_into(&self, home: usize) -> bool {
        let Some((first, _)) = self.value else { return false };
        let clause = self.clause(home);
        let Some(own) = self.analysis.chunk_of(first) else { return false };
        let chunk = &self.analysis.chunks()[own];
        let turned = has(words::TURNS_INTO, &clause.verb.lemma)
            && clause.object == Some(own)
            && (chunk.after..chunk.after + 3).any(|i| self.word(i) == "into");
        let over = chunk.preposition.filter(|&p| p > 0 && self.word(p) == "over");
        turned || over.is_some_and(|p| has(words::STEPS_UP, singular(self.word(p - 1))))
    }

    /// "It used to be a lot less: the first seats were priced at $90": what a colon leads to tells how it was.
    fn tells_how_it_was(&self, home: usize, used: impl Fn(&Clause) -> bool) -> bool {
        let first = self.clause(home).verb.first;
        let before = |c: &&Clause| c.verb.head < first;
        let Some(led) = self.analysis.clauses().iter().filter(before).find(|c| used(c)) else { return false };
        (led.verb.head..first).filter(|&i| self.analysis.byte(i) == Some(b':')).count() == 1
    }

    /// "overturning the ruling of the court, which had acquitted him": what was decided before another decision did away with it.
    fn is_undone(&self, home: usize) -> bool {
        let clause = self.clause(home);
        let before = clause.link == Link::Relative && clause.verb.tense == Tense::Past && clause.verb.perfect && !clause.verb.negated;
        let undoes = |c: &Clause| {
            let so = !c.verb.negated && c.verb.modal.is_none() && c.verb.tense != Tense::Future;
            so && has(words::UNDOES, &c.verb.lemma) && c.verb.head < clause.verb.first
        };
        before && self.analysis.clauses().iter().any(undoes)
    }

    /// "must not exceed 5 MB", "can be no longer than", "may be at most": what is denied or allowed is what lies beyond a bound.
    pub(super) fn limit(&self, home: usize, stance: &mut Stance) {
        let Some((first, last)) = self.value else { return };
        let clause = self.clause(home);
        let near: Vec<&str> = (first.saturating_sub(5)..=last).flat_map(|i| self.word(i).split(' ')).collect();
        let than = (first.saturating_sub(4)..=first)
            .find(|&i| self.word(i) == "than")
            .or_else(|| (first..=last).find(|&i| self.word(i) == "than"));
        let compares = than.is_some_and(|t| t > 0 && (t.saturating_sub(3)..t).any(|i| has(words::COMPARATIVES, self.word(i))));
        let no_than = than.is_some_and(|t| t > 1 && matches!(self.word(t - 2), "no" | "not"));
        // "more than 25" is one word of the clause
        let joint = (first.saturating_sub(4)..=last).find(|&i| self.word(i).contains(" than "));
        let compares = compares || joint.is_some();
        let no_than = no_than || joint.is_some_and(|i| i > 0 && matches!(self.word(i - 1), "no" | "not"));
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
    pub(super) fn forbidden(&self, home: usize) -> bool {
        let clause = self.clause(home);
        let parent = clause.parent.filter(|_| matches!(clause.link, Link::Infinitive)).map(|p| self.clause(p));
        clause.verb.negated || parent.is_some_and(|p| p.verb.negated && matches!(p.verb.lemma.as_str(), "allow" | "permit" | "let" | "be"))
    }
}
