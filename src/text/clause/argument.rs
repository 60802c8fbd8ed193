//! Bare noun chunks: subjects, objects, and what is neither.

use super::attach::{Builder, Last};
use super::frame::{Frame, Opened};
use super::tag::{Tag, trait_of};
use super::{Link, Role};

impl Builder<'_> {
    /// A bare chunk where the clause has no verb yet.
    pub(super) fn before_verb(&mut self, id: usize, last: Last, after: usize) {
        let frame = *self.frame();
        let Some(subject) = frame.subject else {
            // "if he comes we leave": the adverbial clause is over
            self.top().subject = Some(id);
            self.chunks[id].role = Role::Subject;
            return;
        };
        // "the last time his father came was in 2001"
        let when = self.word(self.chunks[subject].first) == "the"
            && matches!(last, Last::Chunk(c) if c == subject)
            && self.word(self.chunks[subject].head) == "time";
        let weak = self.chunks[subject].time && !when;
        match last {
            Last::Coordinator => {
                self.chunks[id].joined = Some(subject);
                self.chunks[id].role = Role::Subject;
            }
            Last::Comma if !weak && !self.chunks[id].pronoun => {
                // "Kim, the leader, …", "Kim, Putin and Xi"
                self.chunks[id].role = Role::Apposition;
                self.chunks[id].on = Some(subject);
                self.chunks[id].joined = None;
            }
            _ if self.chunks[id].time && !weak => self.chunks[id].role = Role::Adverbial,
            _ if weak || self.chunks[id].pronoun && last == Last::Comma => {
                self.chunks[subject].role = Role::Adverbial;
                self.top().subject = Some(id);
                self.chunks[id].role = Role::Subject;
            }
            _ if self.verb_comes(after, true) => {
                // "the book he read is": a relative clause that nothing opens
                let antecedent = self.recent_before(id).unwrap_or(subject);
                let mut inner = Frame::new(Opened::Relative, Link::Relative, None, self.chunks[id].first);
                inner.antecedent = Some(antecedent);
                inner.gap = Some(antecedent);
                inner.subject = Some(id);
                self.push(inner);
                self.chunks[id].role = Role::Subject;
            }
            _ => {
                self.chunks[id].role = Role::Apposition;
                self.chunks[id].on = Some(subject);
            }
        }
    }

    pub(super) fn recent_before(&self, id: usize) -> Option<usize> {
        (0..id).rev().find(|&k| self.chunks[k].role != Role::Possessor)
    }

    /// A bare chunk behind a verb.
    pub(super) fn behind_verb(&mut self, id: usize, last: Last, after: usize) {
        let frame = *self.frame();
        let Some(clause) = frame.clause else { return };
        let traits = self.traits(clause);
        let bare = traits & trait_of::BARE != 0 && self.tag(after) == Tag::Base || self.tag(self.chunks[id].head) == Tag::ObjectPronoun;
        let comes = !bare && self.verb_comes(after, matches!(last, Last::Comma | Last::Coordinator));
        let subject_only = self.chunks[id].pronoun && matches!(self.word(self.chunks[id].head), "i" | "he" | "she" | "we" | "they");
        match last {
            Last::Coordinator if comes => {
                // "he came and they left"
                self.leave_for_joint();
                self.top().subject = Some(id);
                self.top().joins = true;
                self.chunks[id].role = Role::Subject;
                return;
            }
            Last::Comma if comes || subject_only => {
                self.close_for_clause();
                self.top().subject = Some(id);
                self.chunks[id].role = Role::Subject;
                return;
            }
            Last::Comma => {
                let on = self.recent_before(id);
                self.chunks[id].role = if self.chunks[id].time { Role::Adverbial } else { Role::Apposition };
                self.chunks[id].on = on;
                self.chunks[id].clause = Some(clause);
                return;
            }
            _ => {}
        }
        // "the storm that may hit Cuba killed 12": the verb is the outer clause's
        let claimed = last == Last::Verb
            && !subject_only
            && traits & (trait_of::SAYING | trait_of::INTRANSITIVE | trait_of::LINKING) == 0
            && self.frames.len() > 1
            && (self.frames[self.frames.len() - 2].waits() || frame.is_fronted() && self.frames[self.frames.len() - 2].clause.is_none())
            && !self.clauses[clause].verb.passive
            && !self.clauses[clause].verb.copula;
        if (comes && !claimed) || subject_only {
            self.inner_subject(id, clause, last, traits);
            return;
        }
        let second = traits & trait_of::TWO_OBJECTS != 0
            && matches!(last, Last::Chunk(c) if self.clauses[clause].object == Some(c))
            && !self.is_date(id);
        if self.chunks[id].time
            && !second
            && (self.clauses[clause].object.is_some()
                || self.traits(clause) & trait_of::INTRANSITIVE != 0
                || last != Last::Verb
                || self.clauses[clause].verb.passive
                || self.is_date(id))
        {
            self.chunks[id].role = Role::Adverbial;
            self.chunks[id].clause = Some(clause);
            return;
        }
        self.take_object(id, clause, traits, last);
    }

    /// Whether the chunk is a day: it is never an object.
    pub(super) fn is_date(&self, id: usize) -> bool {
        let chunk = &self.chunks[id];
        self.tag(chunk.head) == Tag::Name
            || matches!(self.word(chunk.first), "last" | "next" | "every" | "this" | "each" | "all")
            || self.word(chunk.head).ends_with("day") && !matches!(self.word(chunk.head), "day" | "holiday" | "birthday")
    }

    /// A chunk behind a verb that has a verb of its own: "said talks collapsed", "the book he read", "if he comes we leave".
    pub(super) fn inner_subject(&mut self, id: usize, clause: usize, last: Last, traits: u16) {
        self.chunks[id].role = Role::Subject;
        let start = self.chunks[id].first;
        let object = self.clauses[clause].object;
        let saying = traits & trait_of::SAYING != 0 && !self.clauses[clause].verb.passive;
        let copula_adjective =
            self.clauses[clause].verb.copula && self.clauses[clause].predicate.is_some() && !matches!(last, Last::Chunk(_));
        if matches!(last, Last::Chunk(_)) && !(saying && object.is_some_and(|o| self.chunks[o].pronoun)) {
            let antecedent = self.recent_before(id);
            let below_waits = self.frames.len() > 1 && self.frames[self.frames.len() - 2].clause.is_none();
            if self.frame().opened == Opened::Subordinate && self.frame().link == Link::Adverbial && below_waits {
                self.close_for_clause();
                self.top().subject = Some(id);
                return;
            }
            let mut inner = Frame::new(Opened::Relative, Link::Relative, Some(clause), start);
            inner.antecedent = antecedent;
            inner.gap = antecedent;
            inner.subject = Some(id);
            self.push(inner);
            return;
        }
        if saying || copula_adjective || last == Last::Verb {
            let mut inner = Frame::new(Opened::Subordinate, Link::Complement, Some(clause), start);
            inner.subject = Some(id);
            self.push(inner);
            return;
        }
        self.close_for_clause();
        self.top().subject = Some(id);
    }

    pub(super) fn take_object(&mut self, id: usize, clause: usize, traits: u16, last: Last) {
        self.chunks[id].clause = Some(clause);
        if self.clauses[clause].verb.finite && self.speaks == Some(clause) && last == Last::Verb && self.clauses[clause].subject.is_none() {
            // "…, said the minister"
            self.give_subject(clause, id, None);
            return;
        }
        let verb = &self.clauses[clause].verb;
        if verb.copula || traits & trait_of::LINKING != 0 && matches!(verb.lemma.as_str(), "become" | "remain" | "seem") {
            let there = self.clauses[clause].subject.is_some_and(|s| self.tag(self.chunks[s].head) == Tag::There);
            if there {
                self.clauses[clause].subject = Some(id);
                self.chunks[id].role = Role::Subject;
                self.deny_by(id, clause);
            } else if self.clauses[clause].predicate.is_none() {
                if self.clauses[clause].subject.is_none() && self.frame().opened == Opened::Question
                    || self.clauses[clause].subject.is_none() && self.clauses[clause].verb.copula && self.clauses[clause].verb.finite
                {
                    // "where is the station", "is he"
                    self.clauses[clause].subject = Some(id);
                    self.chunks[id].role = Role::Subject;
                } else {
                    self.clauses[clause].predicate = Some(self.chunks[id].head);
                    self.chunks[id].role = Role::Predicate;
                }
                self.deny_by(id, clause);
            } else {
                self.chunks[id].role = Role::Adverbial;
            }
            return;
        }
        match self.clauses[clause].object {
            None if !matches!(last, Last::Chunk(_)) || traits & trait_of::INTRANSITIVE == 0 => {
                if verb.passive && traits & trait_of::TWO_OBJECTS == 0 {
                    self.chunks[id].role = Role::Fragment;
                    return;
                }
                self.clauses[clause].object = Some(id);
                self.chunks[id].role = Role::Object;
                self.deny_by(id, clause);
            }
            Some(first) if traits & trait_of::TWO_OBJECTS != 0 && matches!(last, Last::Chunk(c) if c == first) => {
                self.chunks[first].role = Role::Receiver;
                self.clauses[clause].object = Some(id);
                self.chunks[id].role = Role::Object;
                self.deny_by(id, clause);
            }
            _ => self.chunks[id].role = Role::Fragment,
        }
    }

    pub(super) fn deny_by(&mut self, chunk: usize, clause: usize) {
        let there = self.clauses[clause].subject == Some(chunk);
        let verb = &mut self.clauses[clause].verb;
        if self.chunks[chunk].negative && !verb.negated {
            verb.negated = true;
            verb.negated_by_object = !there;
        }
    }

    pub(super) fn adjective(&mut self, i: usize) {
        self.preposition = None;
        let frame = *self.frame();
        if let Some(clause) = frame.clause.filter(|_| !frame.waits()) {
            let linking = self.clauses[clause].verb.copula || self.traits(clause) & trait_of::LINKING != 0;
            if linking && self.clauses[clause].predicate.is_none() {
                self.clauses[clause].predicate = Some(i);
            }
            self.adjective = Some(i);
        }
        if self.last != Last::Coordinator {
            self.last = Last::Modifier;
        }
    }
}
