//! The folded form of a word: lower case, no diacritics, straight quotes.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

pub use crate::source::FILLER;

/// `word` in lower case, without diacritics, with straight apostrophes; borrowed when it is so already.
///
/// ```
/// assert_eq!(summit_check::text::fold("Tête"), "tete");
/// assert_eq!(summit_check::text::fold("didn’t"), "didn't");
/// ```
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase() && b != FILLER as u8) {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    Cow::Owned(out)
}

/// Appends the folded form of `word` to `out`.
pub fn fold_into(word: &str, out: &mut String) {
    if word.is_ascii() {
        let from = out.len();
        if word.as_bytes().contains(&(FILLER as u8)) {
            out.extend(word.chars().filter(|&c| c != FILLER));
        } else {
            out.push_str(word);
        }
        if let Some(added) = out.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        return;
    }
    for c in word.nfkd() {
        match c {
            '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{2032}' => out.push('\''),
            'ß' => out.push_str("ss"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            FILLER | '\u{ad}' => {}
            c if is_combining_mark(c) => {}
            c => out.extend(c.to_lowercase()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_drops_case_and_diacritics() {
        assert_eq!(fold("Naïve"), "naive");
        assert_eq!(fold("LASTED"), "lasted");
        assert!(matches!(fold("lasted"), Cow::Borrowed(_)));
    }
}
