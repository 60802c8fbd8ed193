//! Words set off at the beginning of a line that are no part of the sentence behind them, and labels side by side in one line.

use memchr::{memchr, memrchr};

use super::layout::is_space;
use crate::source::FILLER;

/// The longest run-in, in bytes.
const MOST: usize = 100;

/// "**Upload size** - Each file may have 10 MB": where the words in bold end that a line begins with, and the sentence behind the dash begins;
/// `at` is where markup ended.
pub(super) fn break_after(prose: &str, at: usize) -> Option<(usize, usize)> {
    let rest = &prose[at + 1..];
    let dash = ["- ", "– ", "— "].iter().find(|d| rest.trim_start_matches(' ').starts_with(**d)).filter(|_| rest.starts_with(' '))?;
    let next = at + 1 + (rest.len() - rest.trim_start_matches(' ').len()) + dash.len();
    let next = next + (prose[next..].len() - prose[next..].trim_start_matches(' ').len());
    if !prose[next..].starts_with(char::is_uppercase) {
        return None;
    }
    let start = memrchr(b'\n', &prose.as_bytes()[..at]).map_or(0, |n| n + 1);
    let head = prose[start..at].trim_start_matches(|c: char| is_space(c) || matches!(c, '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit());
    // the markup in front of the first word of a block is blank; a day in front of a dash belongs to what happened then
    let head = head.trim_end_matches(FILLER).trim_start_matches(FILLER);
    (!head.is_empty() && head.len() <= MOST && !head.contains(|c: char| matches!(c, FILLER | '.' | '!' | '?') || c.is_ascii_digit()))
        .then_some((at + 1, next))
}

/// "Uploads: 10 MB · Notes: 5 MB": where one label ends and the next one begins; `at` is the point between them.
pub(super) fn break_between(prose: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = prose.as_bytes();
    if !prose[at..].starts_with("· ") || at == 0 || bytes[at - 1] != b' ' {
        return None;
    }
    let start = memrchr(b'\n', &bytes[..at]).map_or(0, |n| n + 1);
    let end = memchr(b'\n', &bytes[at..]).map_or(prose.len(), |n| at + n);
    let piece = |text: &str| text.len() <= MOST && text.split_once(": ").is_some_and(|(_, told)| told.bytes().any(|b| b.is_ascii_digit()));
    let next = at + "· ".len();
    let front = prose[start..at].rsplit('·').next().unwrap_or_default();
    let behind = prose[next..end].split('·').next().unwrap_or_default();
    (piece(front) && piece(behind)).then_some((at, next))
}
