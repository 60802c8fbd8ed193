//! How often words are met in running English, counted by `.ci/word-frequencies.py`.

/// A count in a million words, and the words that have it; a line each.
pub(crate) const TABLE: &str = include_str!("frequency.txt");
