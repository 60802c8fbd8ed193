//! The clauses that are open while a sentence is read.

use super::Link;

/// What opened a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opened {
    /// The sentence.
    Main,
    /// A subordinator, or a verb of saying with no word between.
    Subordinate,
    /// A relative pronoun, or nothing: "the book he read".
    Relative,
    /// A question word.
    Question,
    /// A bracket.
    Bracket,
}

/// A clause being read, with the clauses joined to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) opened: Opened,
    /// How its first clause will hang on `parent`.
    pub(super) link: Link,
    pub(super) parent: Option<usize>,
    /// The chunk a relative clause hangs on, or that a noun's "that" does.
    pub(super) antecedent: Option<usize>,
    pub(super) marker: Option<usize>,
    /// The chunk that waits for a verb.
    pub(super) subject: Option<usize>,
    /// The last clause read in it.
    pub(super) clause: Option<usize>,
    /// The first finite clause read in it.
    pub(super) head: Option<usize>,
    /// What fronts the clause and may be its object: an antecedent or a question.
    pub(super) gap: Option<usize>,
    /// The question word that opened it, as a chunk.
    pub(super) front: Option<usize>,
    /// The first word that belongs to no clause yet.
    pub(super) pending: usize,
    /// A participle or gerund in front that waits for the subject of the main clause.
    pub(super) dangling: Option<usize>,
    /// The next clause is joined by "and".
    pub(super) joins: bool,
}

impl Frame {
    pub(super) const fn new(opened: Opened, link: Link, parent: Option<usize>, at: usize) -> Self {
        Self {
            opened,
            link,
            parent,
            antecedent: None,
            marker: None,
            subject: None,
            clause: None,
            head: None,
            gap: None,
            front: None,
            pending: at,
            dangling: None,
            joins: false,
        }
    }

    pub(super) const fn main(at: usize) -> Self {
        Self::new(Opened::Main, Link::Main, None, at)
    }

    /// Whether a chunk waits in it for a verb.
    pub(super) const fn waits(&self) -> bool {
        self.subject.is_some()
    }

    /// Whether it is a gerund, participle or infinitive in front of its sentence: "baking bread takes time".
    pub(super) const fn is_fronted(&self) -> bool {
        matches!(self.opened, Opened::Subordinate) && self.marker.is_none() && self.parent.is_none()
    }
}
