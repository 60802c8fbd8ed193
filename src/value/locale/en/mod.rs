//! English: tables, and one lexicon over all of their words.

pub(crate) mod calendar;
pub mod numbers;
pub(crate) mod tense;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::value::temporal::lexicon::Class;
use numbers::NumberWord;
use tense::Sign;

/// What the numeric readers know about a folded word. Looked up once for each word of a text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lexeme {
    /// Its part in a number.
    pub number: Option<NumberWord>,
    /// Its part in an expression of time.
    pub(crate) time: Option<Class>,
    /// Whether the name of a holiday begins with it.
    pub(crate) holiday: bool,
    /// What it says of the time of its clause.
    pub(crate) tense: Option<Sign>,
}

static LEXICON: LazyLock<FxHashMap<&'static str, Lexeme>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, Lexeme> = FxHashMap::default();
    for (word, role) in numbers::words() {
        map.entry(word).or_default().number = Some(role);
    }
    calendar::enter(&mut map);
    tense::enter(&mut map);
    map
});

/// What is known about `word`, which must be folded.
#[must_use]
pub fn lexeme(word: &str) -> Option<&'static Lexeme> {
    LEXICON.get(word)
}
