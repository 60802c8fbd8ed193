//! Who is named where in a sentence.

/// A place where an entity is named, described or meant by a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) struct Mention {
    /// Its tokens: the first, and the one after the last.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    /// The entity, by its index in the rules.
    pub(in crate::extract) entity: usize,
    /// Whether the words name it; a pronoun only means it.
    pub(in crate::extract) named: bool,
    /// The mention of the window that it is.
    pub(in crate::extract) index: usize,
}
