//! English.

#[rustfmt::skip]
pub(crate) mod as_of;
