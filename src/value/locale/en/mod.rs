//! English: tables, and one lexicon over all of their words.

pub mod numbers;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use numbers::NumberWord;

/// What the numeric readers know about a folded word. Looked up once for each word of a text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lexeme {
    /// Its part in a number.
    pub number: Option<NumberWord>,
}

static LEXICON: LazyLock<FxHashMap<&'static str, Lexeme>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, Lexeme> = FxHashMap::default();
    for (word, role) in numbers::words() {
        map.entry(word).or_default().number = Some(role);
    }
    map
});

/// What is known about `word`, which must be folded.
#[must_use]
pub fn lexeme(word: &str) -> Option<&'static Lexeme> {
    LEXICON.get(word)
}
