//! What belongs to a language: its words, as tables, each row with an example that is run as its test.

pub(crate) mod en;
