//! Verbs that show a tense: their subjects, and what their clauses hang on.

use super::attach::{Builder, DEEPEST, Last};
use super::chunk::{self, Range};
use super::frame::{Frame, Opened};
use super::group::Found;
use super::tag::{Tag, trait_of, traits};
use super::{Clause, Link, Role, Tense, Via};

impl Builder<'_> {
    pub(super) fn verb(&mut self, mut found: Found, from: usize, after: usize) -> usize {
        let governed = self.preposition.take();
        let finite = found.group.finite && !found.to;
        if let Some((first, end)) = found.inverted.take()
            && let Some(range) = chunk::chunk(self.units, first)
        {
            let id = self.add(range);
            if range.after < end
                && let Some(attribute) = chunk::chunk(self.units, range.after + 1)
            {
                let attribute = self.add(attribute);
                self.chunks[attribute].preposition = Some(range.after);
                self.chunks[attribute].role = Role::Attribute;
                self.chunks[attribute].on = Some(id);
            }
            self.chunks[id].role = Role::Subject;
            let lead = self.word(from);
            if self.frame().clause.is_some() && matches!(lead, "had" | "were" | "should") {
                // "might have burst had the rain gone on"
                let parent = self.frame().clause;
                let frame = Frame::new(Opened::Subordinate, Link::Adverbial, parent, from);
                self.push(frame);
            } else if self.frame().clause.is_some() && self.frame().opened != Opened::Question {
                self.close_for_clause();
            }
            self.top().subject = Some(id);
        }
        let clause = if let Some(previous) = self.bare(&found) {
            self.bare_infinitive(found, from, previous)
        } else if found.to {
            self.infinitive(found, from)
        } else if finite {
            self.finite(found, from)
        } else {
            self.participle(found, from, governed)
        };
        self.last = Last::Verb;
        self.adjective = None;
        // a particle behind it
        if self.tag(after) == Tag::Adverb && self.units.words[after].traits & trait_of::PARTICLE != 0 {
            self.clauses[clause].verb.particle = Some(after);
        }
        after
    }

    /// A new clause; its subject's word and its own are its now.
    pub(super) fn make(&mut self, found: Found, from: usize, link: Link, parent: Option<usize>) -> usize {
        let id = self.clauses.len();
        let frame = *self.frame();
        let mut verb = found.group;
        verb.imperative = verb.finite && found.leading == Tag::Base;
        let first = frame.pending.min(from);
        let on = frame.antecedent.filter(|_| frame.clause.is_none());
        self.clauses.push(Clause {
            verb,
            subject: None,
            inherited: None,
            object: None,
            predicate: None,
            obliques: Vec::new(),
            parent: parent.filter(|&p| p != id),
            link,
            on,
            marker: frame.marker.filter(|_| frame.clause.is_none()),
            first: from,
            after: from + 1,
        });
        for k in first..from {
            if self.of_word[k].is_none() {
                self.of_word[k] = Some(id as u32);
                self.clauses[id].first = self.clauses[id].first.min(k);
            }
        }
        id
    }

    pub(super) fn give_subject(&mut self, clause: usize, subject: usize, inherited: Option<Via>) {
        self.clauses[clause].subject = Some(subject);
        self.clauses[clause].inherited = inherited;
        self.clauses[clause].verb.imperative = false;
        if inherited.is_none() {
            self.chunks[subject].role = Role::Subject;
            self.chunks[subject].clause = Some(clause);
        }
        if inherited.is_none() || inherited == Some(Via::Relative) {
            self.clauses[clause].verb.negated |= self.chunks[subject].negative;
        }
    }

    /// Puts the clause at the head of the open frame.
    pub(super) fn settle(&mut self, clause: usize, after: usize) {
        let top = self.top();
        top.subject = None;
        top.clause = Some(clause);
        top.head.get_or_insert(clause);
        top.pending = after;
        top.joins = false;
    }

    pub(super) fn finite(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        if self.last == Last::Comma
            && self.says(&found)
            && !self.frames.iter().any(Frame::waits)
            && found.group.tense != Tense::None
            && self.subject_behind(after)
        {
            return self.speech(found, from);
        }
        let joint = self.last == Last::Coordinator || self.list_verb(&found);
        let frame = self.frame_of(&found, joint);
        let plain = found.leading == Tag::Base;
        let (link, parent) = self.bond(&frame);
        let id = self.make(found, from, link, parent);
        self.find_subject(id, &frame, joint, plain);
        if let Some(dangling) = frame.dangling
            && let Some(subject) = self.clauses[id].subject
        {
            self.clauses[dangling].subject.get_or_insert(subject);
            self.clauses[dangling].inherited = Some(Via::Adverbial);
            self.clauses[dangling].parent = Some(id);
            self.top().dangling = None;
        }
        // what stands inside its subject hangs on it
        for k in (id.saturating_sub(6)..id).rev() {
            let clause = &mut self.clauses[k];
            if clause.parent.is_none() && clause.on.is_some() {
                clause.parent = Some(id);
            }
        }
        // adverbial clauses in front hang on the main clause that follows
        self.adopt(id);
        self.settle(id, after);
        id
    }

    /// The frame that a finite verb goes to; what is over is closed.
    pub(super) fn frame_of(&mut self, found: &Found, joint: bool) -> Frame {
        // a relative clause without a verb waits for this one; otherwise one that has its verb lets an outer one have it
        let mut frame = *self.frame();
        if !frame.waits() && frame.clause.is_some() && !joint {
            if let Some(at) = self.frames.iter().rposition(Frame::waits) {
                self.cut(at);
                frame = *self.frame();
            } else if let Last::Chunk(chunk) = self.last
                && let Some(clause) = frame.clause
                && self.clauses[clause].object == Some(chunk)
                && !(frame.is_fronted() && self.frames.len() > 1 && self.frames[self.frames.len() - 2].clause.is_none())
            {
                // "said talks collapsed": the object was the subject of a clause of its own
                self.clauses[clause].object = None;
                let mut inner = Frame::new(Opened::Subordinate, Link::Complement, Some(clause), self.chunks[chunk].first);
                inner.subject = Some(chunk);
                self.push(inner);
                frame = *self.frame();
            }
        }
        if !joint && !frame.waits() && self.frames.len() > 1 {
            self.clausal_subject(&frame);
            frame = *self.frame();
        }
        if self.last == Last::Coordinator && self.comma_before_joint && !frame.waits() && self.frames.len() > 1 {
            // ", and said": it goes on with what the sentence began with
            let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
            if self.frames[floor].clause.is_some_and(|c| self.clauses[c].verb.finite) {
                self.cut(floor);
                frame = *self.frame();
            }
        }
        if joint && !frame.waits() && self.says(found) {
            self.rejoin_speaker();
            frame = *self.frame();
        }
        frame
    }

    /// Gives a finite clause its subject: what waits, the antecedent, the question word, or that of the clause it is joined to.
    pub(super) fn find_subject(&mut self, id: usize, frame: &Frame, joint: bool, plain: bool) {
        if let Some(subject) = frame.subject {
            self.give_subject(id, subject, None);
            self.quote(id, frame);
        } else if frame.clause.is_none() && frame.opened == Opened::Relative && frame.antecedent.is_some() {
            if let Some(antecedent) = frame.antecedent {
                self.give_subject(id, antecedent, Some(Via::Relative));
                self.top().gap = None;
            }
        } else if frame.clause.is_none() && frame.opened == Opened::Question && frame.gap.is_some() {
            if let Some(gap) = frame.gap {
                if self.clauses[id].verb.copula && self.question_copula(self.clauses[id].verb.after) {
                    // the subject follows: "what is the name"
                    self.chunks[gap].role = Role::Predicate;
                } else {
                    self.give_subject(id, gap, None);
                }
                self.top().gap = None;
            }
        } else if let Some(previous) = frame.clause.filter(|_| joint).map(|c| if plain { c } else { self.finite_above(c) })
            && let Some(subject) = self.clauses[previous].subject
            && (plain || self.clauses[previous].verb.finite)
        {
            self.share(id, previous, subject);
        } else if joint && let Some(previous) = frame.clause {
            self.clauses[id].link = Link::Coordination;
            self.clauses[id].parent = Some(previous);
            self.lean(id, previous);
        }
    }

    /// Whether a chunk that can speak stands at the word `at`.
    pub(super) fn subject_behind(&self, at: usize) -> bool {
        chunk::chunk(self.units, at).is_some_and(|r| self.tag(r.head) != Tag::ObjectPronoun && self.tag(at) != Tag::Number)
    }

    /// "It is over, said the minister": what was said hangs on the verb of saying.
    pub(super) fn speech(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        self.cut(0);
        let said = self.frames[0].head;
        let id = self.make(found, from, Link::Main, None);
        if let Some(said) = said.filter(|&s| self.clauses[s].parent.is_none() && s != id) {
            self.clauses[said].parent = Some(id);
            self.clauses[said].link = Link::Quotation;
        }
        self.speaks = Some(id);
        self.settle(id, after);
        id
    }

    /// "Resolving this would help", "what they wonder is": the clause in front is the subject of the verb.
    pub(super) fn clausal_subject(&mut self, frame: &Frame) {
        let Some(clause) = frame.clause else { return };
        let below = self.frames[self.frames.len() - 2];
        if below.clause.is_some() || below.waits() || self.last == Last::Comma {
            return;
        }
        let nominal = frame.opened == Opened::Question && frame.front.is_some();
        let front = frame.head.unwrap_or(clause);
        let verbal = frame.opened == Opened::Subordinate
            && frame.marker.is_none()
            && matches!(self.clauses[front].link, Link::Gerund | Link::Infinitive | Link::Participle)
            && below.dangling == Some(front)
            && !self.clauses[front].verb.passive;
        if !nominal && !verbal {
            return;
        }
        self.cut(self.frames.len() - 2);
        self.top().dangling = None;
        let subject = match frame.front.filter(|_| nominal) {
            Some(chunk) => chunk,
            None => {
                let head = self.clauses[front].verb.head;
                let id = self.add(Range { first: head, after: head + 1, head, possessor: None });
                self.chunks[id].pronoun = false;
                id
            }
        };
        self.top().subject = Some(subject);
    }

    /// Whether a question's copula is followed by its subject: "what is the name".
    pub(super) fn question_copula(&self, after: usize) -> bool {
        chunk::chunk(self.units, after).is_some()
    }

    /// The clause or the nearest it hangs on that shows a tense: "wants to come and is ready".
    pub(super) fn finite_above(&self, clause: usize) -> usize {
        let mut at = clause;
        for _ in 0..DEEPEST {
            if self.clauses[at].verb.finite {
                return at;
            }
            match self.clauses[at].parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        clause
    }

    /// Whether a verb goes on with a list: "came, saw".
    pub(super) fn list_verb(&self, found: &Found) -> bool {
        let Some(clause) = self.frame().clause else { return false };
        self.last == Last::Comma && !self.frames.iter().any(Frame::waits) && found.group.tense == self.clauses[clause].verb.tense
    }

    pub(super) fn says(&self, found: &Found) -> bool {
        traits(&found.group.lemma) & trait_of::SAYING != 0
    }

    /// "said he was ill and added that": a verb of saying is joined to the one before, not to what was said.
    pub(super) fn rejoin_speaker(&mut self) {
        let Some(clause) = self.frame().clause else { return };
        if self.traits(clause) & trait_of::SAYING != 0 {
            return;
        }
        if let Some(at) = self
            .frames
            .iter()
            .rposition(|f| f.clause.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 && self.clauses[c].verb.finite))
        {
            self.cut(at);
        }
    }

    /// How the next finite clause of the frame hangs on what.
    pub(super) fn bond(&self, frame: &Frame) -> (Link, Option<usize>) {
        match frame.clause {
            None => (frame.link, frame.parent),
            Some(previous) if frame.joins || self.last == Last::Coordinator => (Link::Coordination, Some(previous)),
            Some(_) => (Link::Main, None),
        }
    }

    /// A verb that shares the subject of the one before it, and what that one's auxiliary tells.
    pub(super) fn share(&mut self, id: usize, previous: usize, subject: usize) {
        self.give_subject(id, subject, Some(Via::Coordination));
        self.clauses[id].link = Link::Coordination;
        self.clauses[id].parent = Some(previous);
        self.lean(id, previous);
    }

    /// "will meet and sign", "did not meet or call": the second verb leans on the first one's auxiliary.
    pub(super) fn lean(&mut self, id: usize, previous: usize) {
        let (before, now) = (self.clauses[previous].verb.clone(), &mut self.clauses[id].verb);
        let plain = now.after - now.first == 1;
        let base = plain && self.units.words[now.head].tag == Tag::Base;
        if base && (before.modal.is_some() || before.tense != Tense::Present || !before.finite) {
            now.tense = before.tense;
            now.modal = before.modal;
            now.finite = before.finite;
            now.negated |= before.negated;
            if before.tense == Tense::Past && before.after - before.first <= 1 {
                now.tense = Tense::Present;
            }
        } else if plain && matches!(self.units.words[now.head].tag, Tag::Participle | Tag::Gerund) {
            now.tense = before.tense;
            now.modal = before.modal;
            now.finite = before.finite;
            now.perfect = before.perfect;
            now.progressive = before.progressive;
            now.passive = before.passive;
            now.negated |= before.negated && before.finite;
        }
    }

    /// "It is over, he said": what was said hangs on who said it.
    pub(super) fn quote(&mut self, id: usize, frame: &Frame) {
        let Some(previous) = frame.clause else { return };
        let joined = frame.joins;
        if !joined
            && self.traits(id) & trait_of::SAYING != 0
            && self.clauses[previous].parent.is_none()
            && self.clauses[previous].link == Link::Main
        {
            self.clauses[previous].parent = Some(id);
            self.clauses[previous].link = Link::Quotation;
        }
    }

    /// Clauses in front of their main clause hang on it.
    pub(super) fn adopt(&mut self, id: usize) {
        if self.frames.len() > 1 && self.frame().opened != Opened::Question {
            return;
        }
        for k in (0..id).rev().take(6) {
            let orphan = self.clauses[k].parent.is_none()
                && matches!(
                    self.clauses[k].link,
                    Link::Adverbial | Link::Gerund | Link::Participle | Link::Infinitive | Link::Relative | Link::Complement
                );
            if orphan {
                self.clauses[k].parent = Some(id);
            } else if self.clauses[k].link == Link::Main {
                break;
            }
        }
    }
}
