//! English.

pub(crate) mod calendar;
pub(crate) mod tense;
