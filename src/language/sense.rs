//! Senses of words that are numbers elsewhere: the form of a row of a table, and what a language gives it.
//!
//! A pattern is words in a row with `_` where the form stands; `a|b` is either, `^a` wants a capital, `.` is no word at all. Several patterns
//! are separated by `;`. A hyphen behind the form is stepped over. The evaluator stands in [`read::senses`](crate::read), which knows tokens.

/// What a form is where a pattern of its row fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "a sense tells what a word is not")]
pub(crate) enum Sense {
    /// No number: it counts nothing.
    NoNumber,
    /// No place in an order.
    NoOrdinal,
    /// No amount of money.
    NoMoney,
}

/// A row: a form has a sense when one of its patterns fits, unless one of others does; with an example, and one where the pattern does not fit,
/// each with what is read in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// The folded words in question, the last of a value; `#` is a figure, `*` anything.
    pub(crate) form: &'static str,
    pub(crate) sense: Sense,
    pub(crate) when: &'static str,
    pub(crate) unless: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the table"))]
    pub(crate) example: (&'static str, &'static str),
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the table"))]
    pub(crate) counter: (&'static str, &'static str),
}
