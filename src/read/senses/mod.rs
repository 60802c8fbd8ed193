//! The sense of a word by its neighbours.

pub(crate) mod idiom;
pub(crate) mod label;
pub(crate) mod mistaken;
pub(crate) mod one;
pub(crate) mod pounds;
