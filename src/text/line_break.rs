//! Line breaks that a page asks for (`<br>`): some end a sentence, as in an address, and some stand inside one.

use memchr::{memchr2, memrchr2};

use super::boundary;
use super::layout::{is_dangling, is_space};
use crate::language::layout::OPEN_ENDS;
use crate::source::LINE;

/// How far a line is looked at, in bytes.
const REACH: usize = 256;

/// Whether a sentence ends at the break at `at`: it goes on where the line ends with a word or mark that wants something behind it, where
/// the next one begins with a small letter, and where it begins with a figure ("The upload limit<br>10 MB").
pub(super) fn ends_sentence(prose: &str, at: usize) -> bool {
    let bytes = prose.as_bytes();
    let from = boundary::ceil(prose, at.saturating_sub(REACH));
    let to = boundary::floor(prose, (at + 1 + REACH).min(prose.len()));
    let start = memrchr2(b'\n', LINE as u8, &bytes[from..at]).map_or(from, |i| from + i + 1);
    let end = memchr2(b'\n', LINE as u8, &bytes[at + 1..to]).map_or(to, |i| at + 1 + i);
    let blank = |c: char| is_space(c) || c == crate::source::FILLER;
    let (before, after) = (prose[start..at].trim_matches(blank), prose[at + 1..end].trim_matches(blank));
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return true };
    let word = before.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let opens = matches!(last, ',' | ':' | '–' | '—' | '(' | '/' | '$' | '€' | '£')
        || is_dangling(before)
        || (word.len() < before.len() && OPEN_ENDS.contains(&word));
    let figure = first.is_ascii_digit() || matches!(first, '$' | '€' | '£' | '<' | '>' | '~' | '≤' | '≥');
    let goes_on = opens
        || first.is_lowercase()
        || (figure && last.is_alphabetic() && !is_numbered(after) && !before.bytes().any(|b| b.is_ascii_digit()));
    !goes_on
}

/// Whether a line is an item with a number in front: "2. Open the lid".
fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=2).contains(&(line.len() - rest.len())) && (rest.starts_with(". ") || rest.starts_with(") "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_goes_on_behind_words_that_want_more() {
        let ends = |text: &str| ends_sentence(text, text.find(LINE).unwrap());
        for text in [
            "The count is\u{b}12,600.",
            "We launched on\u{b} May 3, 2024.",
            "Upload limit\u{b}10 MB",
            "He left\u{b}on Friday",
            "Limit:\u{b}10 MB",
        ] {
            assert!(!ends(text), "{text}");
        }
        for text in [
            "He left on Friday\u{b}Putin too",
            "The count is 5.\u{b}12,600 came.",
            "12 Main Street\u{b}Oslo",
            "1. Open\u{b}2. Close",
            "10 MB\u{b}12 MB",
        ] {
            assert!(ends(text), "{text}");
        }
    }
}
