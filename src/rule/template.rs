//! Templates: the wording of a claim.

use crate::span::Span;

/// A template as it was written and what it was parsed to. Equality looks at the parsed form only.
#[derive(Debug, Clone)]
pub struct Template {
    /// The text between the quotation marks, escapes resolved.
    pub text: String,
    /// Where that text stands in the rules file (without the quotation marks).
    pub span: Span,
    /// The elements, in order.
    pub nodes: Vec<Node>,
}

impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.nodes == other.nodes
    }
}

/// One element of a template.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A bare word (without white space or hyphens inside): any of its inflections, in any case.
    /// Punctuation is dropped when a template is parsed, and a hyphenated word becomes several.
    Word(String),
    /// `'exact'`: these very words, in this case.
    Exact(String),
    /// `(a|b|c)`: one of several sequences. One of them may be empty.
    Either(Vec<Vec<Node>>),
    /// `x?` or `(x y)?`: the sequence, or nothing.
    Maybe(Vec<Node>),
    /// `...`: a gap of at most so many words; the claim's `within`, or 12.
    Gap,
    /// `{alias}`: the alias of that index in [`Ruleset::aliases`](super::tree::Ruleset::aliases).
    Alias(usize),
    /// `{kim}`: the entity of that index in [`Ruleset::entities`](super::tree::Ruleset::entities).
    Entity(usize),
    /// `{value}`, `{-value}`, `{2 * value}`: the fact's value is the reading times the factor.
    Value {
        /// 1 for `{value}`, -1 for `{-value}`, 2 for `{2 * value}`, 0.5 for `{value / 2}`.
        factor: f64,
    },
}
