//! What is known of a language: its words, as data.

pub(crate) mod en;
