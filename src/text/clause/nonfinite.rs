//! Infinitives, participles and gerunds: whose they are.

use super::attach::{Builder, Last};
use super::frame::{Frame, Opened};
use super::group::Found;
use super::tag::{Tag, trait_of, traits};
use super::{Link, Tense, Via};

impl Builder<'_> {
    /// The clause that a plain form without "to" depends on: "let me know", "saw people work", "go see".
    pub(super) fn bare(&self, found: &Found) -> Option<usize> {
        let frame = self.frame();
        let clause = frame.clause.filter(|_| !frame.waits())?;
        if found.to || found.leading != Tag::Base || found.group.after - found.group.first > 1 && !found.group.copula {
            return None;
        }
        match self.last {
            Last::Chunk(chunk) => {
                let first = self.chunks[chunk].joined.unwrap_or(chunk);
                (self.clauses[clause].object == Some(first)
                    && (self.traits(clause) & trait_of::BARE != 0 || self.clauses[clause].verb.lemma == "help"))
                    .then_some(clause)
            }
            Last::Verb => Some(clause),
            _ => None,
        }
    }

    pub(super) fn bare_infinitive(&mut self, found: Found, from: usize, previous: usize) -> usize {
        let after = found.group.after;
        let id = self.make(found, from, Link::Infinitive, Some(previous));
        let verb = &mut self.clauses[id].verb;
        (verb.finite, verb.tense) = (false, Tense::None);
        let subject = self.clauses[previous].object.filter(|_| self.last != Last::Verb).or(self.clauses[previous].subject);
        if let Some(subject) = subject {
            self.give_subject(id, subject, Some(Via::Control));
        }
        self.settle(id, after);
        id
    }

    pub(super) fn infinitive(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        let frame = *self.frame();
        let clause = frame.clause.filter(|_| !frame.waits());
        let joint = self.last == Last::Coordinator;
        let id = self.make(found, from, Link::Infinitive, clause);
        if frame.opened == Opened::Question && frame.clause.is_none() {
            // "how to go"
            self.clauses[id].parent = frame.parent;
            self.clauses[id].link = Link::Complement;
            if let Some(parent) = frame.parent {
                self.control(id, parent, false);
            }
            self.settle(id, after);
            return id;
        }
        match (clause, self.last) {
            (Some(previous), _) if joint => {
                // "to meet and to sign"
                self.clauses[id].link = Link::Coordination;
                if let Some(subject) = self.clauses[previous].subject.filter(|_| !self.clauses[previous].verb.finite) {
                    self.give_subject(id, subject, Some(Via::Coordination));
                }
            }
            (Some(previous), Last::Verb | Last::Modifier | Last::Comma) => self.control(id, previous, self.adjective.is_some()),
            (Some(previous), Last::Chunk(chunk)) => self.behind_chunk(id, previous, chunk),
            (Some(previous), _) => self.control(id, previous, false),
            (None, Last::Chunk(chunk)) => {
                // "the plan to go is": the chunk still waits for its verb
                self.clauses[id].on = Some(chunk);
                self.clauses[id].parent = None;
                let mut inner = Frame::new(Opened::Relative, Link::Infinitive, None, from);
                inner.antecedent = Some(chunk);
                self.push(inner);
            }
            _ => {
                if !frame.waits() {
                    self.top().dangling = Some(id);
                    let at = self.frames.len() - 1;
                    let mut inner = Frame::new(Opened::Subordinate, Link::Infinitive, None, from);
                    inner.clause = Some(id);
                    inner.head = Some(id);
                    inner.pending = after;
                    self.frames[at].pending = after;
                    self.push(inner);
                    return id;
                }
            }
        }
        if frame.waits() && self.frame().waits() {
            return id;
        }
        self.settle(id, after);
        id
    }

    /// The subject of an infinitive behind its verb or adjective is that of the verb: "wants to go", "is happy to go".
    pub(super) fn control(&mut self, id: usize, previous: usize, adjective: bool) {
        let subject = self.clauses[previous].subject;
        let Some(subject) = subject else { return };
        let it = self.word(self.chunks[subject].head) == "it"
            && (adjective || self.clauses[previous].verb.copula || matches!(self.clauses[previous].verb.lemma.as_str(), "take" | "cost"));
        let passive_purpose = self.clauses[previous].verb.passive
            && traits(&self.clauses[previous].verb.lemma) & (trait_of::OBJECT_CONTROL | trait_of::BARE) == 0;
        if !it && !passive_purpose {
            self.give_subject(id, subject, Some(Via::Control));
        }
    }

    pub(super) fn behind_chunk(&mut self, id: usize, previous: usize, chunk: usize) {
        let object = self.clauses[previous].object;
        let first = self.chunks[chunk].joined.unwrap_or(chunk);
        let controls = self.traits(previous) & trait_of::OBJECT_CONTROL != 0 || self.clauses[previous].verb.lemma == "help";
        let noun = self.units.words[self.chunks[chunk].head].traits & trait_of::WITH_INFINITIVE != 0;
        let bare_pronoun = matches!(
            self.word(self.chunks[chunk].head),
            "something" | "anything" | "nothing" | "someone" | "everything" | "one" | "lot" | "much" | "more"
        );
        if object == Some(first) && controls && !noun {
            self.give_subject(id, first, Some(Via::Control));
        } else if noun || bare_pronoun || self.clauses[previous].verb.copula {
            self.clauses[id].on = Some(chunk);
        } else {
            self.control(id, previous, false);
            if self.clauses[id].subject.is_some() {
                self.clauses[id].inherited = Some(Via::Adverbial);
            }
        }
    }

    pub(super) fn participle(&mut self, found: Found, from: usize, governed: Option<usize>) -> usize {
        let after = found.group.after;
        let gerund = self.tag(found.group.head) == Tag::Gerund || found.leading == Tag::Gerund;
        let frame = *self.frame();
        let clause = frame.clause.filter(|_| !frame.waits());
        let last = self.last;
        let link = if governed.is_some() || gerund && matches!(last, Last::Verb | Last::Nothing | Last::Opener) {
            Link::Gerund
        } else {
            Link::Participle
        };
        let id = self.make(found, from, link, clause);
        match last {
            Last::Coordinator if clause.is_some() => {
                let previous = clause.unwrap_or(id);
                self.clauses[id].link = Link::Coordination;
                self.lean(id, previous);
                if let Some(subject) = self.clauses[previous].subject {
                    self.give_subject(id, subject, Some(Via::Coordination));
                }
                self.settle(id, after);
            }
            _ if governed.is_some() => self.governed_gerund(id, (from, after), governed, clause),
            Last::Chunk(chunk) => {
                let first = self.chunks[chunk].joined.unwrap_or(chunk);
                self.clauses[id].on = Some(chunk);
                self.give_subject(id, first, Some(Via::Participle));
                if frame.waits() { self.interrupt(id, after, from) } else { self.settle_inner(id, after) }
            }
            Last::Verb | Last::Modifier | Last::Comma if clause.is_some() => {
                if let Some(subject) = clause.and_then(|c| self.clauses[c].subject) {
                    let via = if last == Last::Comma { Via::Adverbial } else { Via::Control };
                    self.give_subject(id, subject, Some(via));
                }
                self.settle_inner(id, after);
            }
            Last::Comma if frame.waits() => {
                if let Some(subject) = frame.subject {
                    self.clauses[id].on = Some(subject);
                    self.give_subject(id, subject, Some(Via::Participle));
                }
                self.interrupt(id, after, from);
            }
            _ if frame.waits() => self.interrupt(id, after, from),
            Last::Opener => {
                if let (Opened::Relative, Some(antecedent)) = (frame.opened, frame.antecedent) {
                    self.give_subject(id, antecedent, Some(Via::Relative));
                } else if let Some(parent) = frame.parent {
                    self.clauses[id].parent = Some(parent);
                    if let Some(subject) = self.clauses[parent].subject {
                        self.give_subject(id, subject, Some(Via::Adverbial));
                    }
                } else {
                    let below = self.frames.len().saturating_sub(2);
                    self.frames[below].dangling = Some(id);
                }
                self.clauses[id].link = frame.link;
                self.settle(id, after);
            }
            _ => self.front(id, after, from),
        }
        id
    }

    /// A gerund behind a preposition: on a noun, or of the subject of the clause.
    pub(super) fn governed_gerund(&mut self, id: usize, (from, after): (usize, usize), governed: Option<usize>, clause: Option<usize>) {
        if let Some(previous) = clause {
            let noun = self.recent.filter(|&r| governed == Some(self.chunks[r].after));
            match noun {
                Some(chunk)
                    if self.clauses[previous].object != Some(chunk)
                        || governed.is_some_and(|g| matches!(self.word(g), "of" | "for" | "about")) =>
                {
                    self.clauses[id].on = Some(chunk);
                }
                _ => {
                    if let Some(subject) = self.clauses[previous].subject {
                        self.give_subject(id, subject, Some(Via::Adverbial));
                    }
                }
            }
            self.settle_inner(id, after);
        } else if self.frame().waits() {
            self.interrupt(id, after, from);
        } else {
            self.front(id, after, from);
        }
    }

    /// The participle goes on with the clause it stands in, and what follows is its own.
    pub(super) fn settle_inner(&mut self, id: usize, after: usize) {
        self.settle(id, after);
    }

    /// A participle inside a clause that still waits for its verb.
    pub(super) fn interrupt(&mut self, id: usize, after: usize, from: usize) {
        let mut inner = Frame::new(Opened::Relative, Link::Participle, None, from);
        inner.clause = Some(id);
        inner.pending = after;
        self.top().pending = after;
        self.push(inner);
    }

    /// A participle in front of its clause.
    pub(super) fn front(&mut self, id: usize, after: usize, from: usize) {
        self.top().dangling = Some(id);
        self.top().pending = after;
        let mut inner = Frame::new(Opened::Subordinate, Link::Participle, None, from);
        inner.clause = Some(id);
        inner.head = Some(id);
        inner.pending = after;
        self.push(inner);
    }
}
