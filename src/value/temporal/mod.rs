//! Reading expressions of time.

pub(crate) mod holiday;
pub(crate) mod lexicon;
