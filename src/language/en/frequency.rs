//! How often words are met in running English, counted by `.ci/word-frequencies.py`.

/// A count in a million words, and the words that have it; a line each.
pub(crate) const TABLE: &str = include_str!("frequency.txt");

/// Whether a folded word is met often enough in running text to be in the table.
pub(crate) fn is_common(word: &str) -> bool {
    static WORDS: std::sync::LazyLock<rustc_hash::FxHashSet<&'static str>> =
        std::sync::LazyLock::new(|| TABLE.lines().flat_map(|l| l.split_ascii_whitespace().skip(1)).collect());
    WORDS.contains(word)
}
