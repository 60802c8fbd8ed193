//! Lists of words that a reader asks for beside a value.

/// Words of one kind, with a text that shows what they are for and what is read in it.
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    /// A text, and its values in a row with ` · ` between them.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the lists"))]
    pub(crate) example: (&'static str, &'static str),
}

impl List {
    pub(crate) const fn new(words: &'static [&'static str], text: &'static str, read: &'static str) -> Self {
        Self { words, example: (text, read) }
    }

    /// Whether `word`, which must be folded, is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }
}
