//! Senses of words that are numbers, units or money elsewhere: the form of a row of a table, and what a language gives it.
//!
//! Patterns are separated by `;`, and one of them is enough; what ` & ` joins must hold together. A pattern is one of these:
//!
//! | pattern | holds where |
//! | --- | --- |
//! | `cloud _`, `_ of a kind` | these words stand in a row, `_` being the form; `a\|b` is either, `^a` wants a capital, `.` is no word, `*` any word |
//! | `~8,4 price\|cost` | one of the words stands no further than 8 tokens before the form or 4 behind it |
//! | `@name` | the form begins with a capital |
//! | `@hyphen` | a hyphen joins the form to its number |
//! | `@line` | the form has a line of the text to itself |
//! | `@article` | the number is "a" or "an" |
//! | `@decimal` | the number has a decimal point |
//! | `@small`, `@large` | the number is below a thousand; it is told in millions or more |
//!
//! A hyphen behind the form is stepped over. The evaluator stands in [`read::senses`](crate::read), which knows tokens.

/// What a form is where a pattern of its row fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// No number: it counts nothing.
    NoNumber,
    /// No place in an order.
    NoOrdinal,
    /// No amount of money.
    NoMoney,
    /// No unit, though it is one elsewhere.
    NoUnit,
    /// No currency, though it is one elsewhere.
    NoCurrency,
    /// Pounds that are a weight.
    Weighed,
    /// Pounds that are money.
    Paid,
    /// Degrees of an angle.
    Angle,
    /// Degrees of the scale of Celsius, though no scale is said.
    Celsius,
}

/// A row: a form has a sense when one of its patterns fits, unless one of others does; with an example, and one where the pattern does not fit,
/// each with what is read in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// The folded words in question, the last of a value; `a|b` is either, `#` is a figure, `*` anything.
    pub(crate) form: &'static str,
    pub(crate) sense: Sense,
    pub(crate) when: &'static str,
    pub(crate) unless: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the table"))]
    pub(crate) example: (&'static str, &'static str),
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the table"))]
    pub(crate) counter: (&'static str, &'static str),
}
