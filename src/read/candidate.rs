//! What some words may be read as, before one reading is chosen for each place.

use crate::value::amount::Amount;
use crate::value::reading::{Hedge, Value};
use crate::value::set::{Axis, Denotation};

/// What a candidate's words denote.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    /// A number on a line, which a hedge beside it may still loosen.
    Amount {
        /// The line.
        axis: Axis,
        /// The number, in a unit of its own.
        amount: Amount,
        /// The upper end of a range in the same unit: its value and, of the tokens, where its words start.
        upper: Option<(Amount, Value, usize)>,
        /// How the unit of `amount` becomes the unit of the axis: times the first, plus the second.
        base: (f64, f64),
    },
    /// The sets themselves, their hedge already in them: the hedge and its tokens, first and past the last.
    Set {
        /// The sets.
        denotation: Denotation,
        /// The hedge and its tokens.
        hedge: Option<(Hedge, usize, usize)>,
    },
}

/// A value that some words may be read as, before overlaps are settled.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Candidate {
    /// The first token of the value.
    pub(crate) first: usize,
    /// The token after the last.
    pub(crate) end: usize,
    /// The value in canonical form.
    pub(crate) value: Value,
    /// What it denotes.
    pub(crate) meaning: Meaning,
}

impl Candidate {
    /// A number on `axis`, in the unit of the axis.
    #[must_use]
    pub(crate) fn amount(first: usize, end: usize, value: Value, axis: Axis, amount: Amount) -> Self {
        Self { first, end, value, meaning: Meaning::Amount { axis, amount, upper: None, base: (1.0, 0.0) } }
    }

    /// Sets that no hedge changes any more.
    #[must_use]
    pub(crate) fn set(first: usize, end: usize, value: Value, denotation: Denotation) -> Self {
        Self { first, end, value, meaning: Meaning::Set { denotation, hedge: None } }
    }
}
