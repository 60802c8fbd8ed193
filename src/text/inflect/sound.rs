//! Vowels and syllables of a written word, as spelling rules ask for them.

/// How many groups of vowels `word` has: its syllables, but for a silent `e`.
pub(super) fn vowel_groups(word: &str) -> usize {
    let bytes = word.as_bytes();
    let vowel = |i: usize| match bytes[i] {
        b'a' | b'e' | b'i' | b'o' => true,
        b'u' => i == 0 || bytes[i - 1] != b'q',
        b'y' => i > 0,
        _ => false,
    };
    (0..bytes.len()).filter(|&i| vowel(i) && (i == 0 || !vowel(i - 1))).count()
}

/// Whether `stem` is one syllable that ends in a single consonant after a single vowel: `stop`, `plan`, `quit`.
pub(super) fn is_short_stem(stem: &str) -> bool {
    let mut back = stem.chars().rev();
    let (Some(last), Some(vowel), Some(before)) = (back.next(), back.next(), back.next()) else { return false };
    let qu = before == 'u' && back.next() == Some('q');
    !is_vowel(last) && (is_vowel(vowel) || vowel == 'y') && (!is_vowel(before) || qu) && vowel_groups(stem) == 1
}

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
