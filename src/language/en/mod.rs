//! English.

pub(crate) mod verbs;
pub(crate) mod words;
