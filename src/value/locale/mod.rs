//! What belongs to a language: words, names, and the order of day and month. A second language is another folder like `en`.

pub mod en;
