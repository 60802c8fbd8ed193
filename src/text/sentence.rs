//! Where a sentence starts and ends.

use super::abbreviation::{Stop, is_starter, stop_after, tells_time};
use super::boundary;
use super::layout::{Layout, is_space};
use super::paragraph::trimmed;
use crate::span::Span;

/// How far a sentence is looked for, in bytes each way.
const REACH: usize = 4000;

/// What stands in the place of markup.
const FILLER: u8 = crate::source::FILLER as u8;

/// A line break that was asked for.
const LINE: u8 = crate::source::LINE as u8;

const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | LINE)
}

pub(super) fn around(layout: &Layout, prose: &str, pos: usize, floor: usize) -> Span {
    let pos = boundary::floor(prose, pos);
    let floor = boundary::ceil(prose, floor).min(pos);
    let start = start_before(layout, prose, pos, floor);
    let end = end_after(layout, prose, pos);
    trimmed(prose, Span::new(start, end.max(start)), pos)
}

/// The longest bracket that is taken for a sentence of its own, in bytes.
const BRACKET: usize = 200;

/// A place where one sentence ends and, after white space, the next one starts.
struct Break {
    end: usize,
    next: usize,
}

fn start_before(layout: &Layout, prose: &str, pos: usize, floor: usize) -> usize {
    let bytes = prose.as_bytes();
    let lowest = boundary::ceil(prose, pos.saturating_sub(REACH)).max(floor);
    // The white space right before `pos` is walked once: a page of empty lines has a line end at every byte.
    let edge = lowest + prose[lowest..pos].trim_end_matches(is_space).len();
    if (edge..pos).any(|at| is_line_end(bytes[at]) && layout.is_hard(prose, at)) {
        return pos;
    }
    for at in (lowest..edge).rev() {
        if MAY_END[usize::from(bytes[at])]
            && let Some(found) = break_at(layout, prose, at)
            && found.end <= pos
        {
            return found.next.clamp(lowest, pos);
        }
    }
    if lowest == floor {
        return floor;
    }
    // No end in reach: cut at white space, so that at least no word is.
    prose[lowest..pos].find(is_space).map_or(lowest, |i| lowest + i)
}

fn end_after(layout: &Layout, prose: &str, pos: usize) -> usize {
    let bytes = prose.as_bytes();
    let highest = boundary::floor(prose, (pos + REACH).min(prose.len()));
    for (i, &byte) in bytes[pos..highest].iter().enumerate() {
        if MAY_END[usize::from(byte)]
            && let Some(found) = break_at(layout, prose, pos + i)
        {
            return found.end;
        }
    }
    if highest == prose.len() {
        return highest;
    }
    prose[pos..highest].rfind(is_space).map_or(highest, |i| pos + i)
}

/// Whether a sentence may end at a character that starts with a byte; `0xe2` is the first byte of `…`, `0xc2` that of `·`. Every byte of a
/// sentence is asked, so it is looked up.
const MAY_END: [bool; 256] = {
    let mut table = [false; 256];
    table[b'.' as usize] = true;
    table[b'!' as usize] = true;
    table[b'?' as usize] = true;
    table[b')' as usize] = true;
    table[b'\n' as usize] = true;
    table[LINE as usize] = true;
    table[crate::source::FILLER as usize] = true;
    table[0xc2] = true;
    table[0xe2] = true;
    table
};

/// The break at `at`, where a byte of [`MAY_END`] stands, if there is one.
fn break_at(layout: &Layout, prose: &str, at: usize) -> Option<Break> {
    let bytes = prose.as_bytes();
    match bytes[at] {
        b'\n' | LINE => layout.is_hard(prose, at).then(|| Break { end: at, next: skip_space(prose, at) }),
        b')' => break_after_bracket(layout, prose, at),
        FILLER => super::run_in::break_after(prose, at).map(|(end, next)| Break { end, next }),
        0xc2 => super::run_in::break_between(prose, at).map(|(end, next)| Break { end, next }),
        0xe2 if !bytes[at..].starts_with("…".as_bytes()) => None,
        0xe2 => break_after_mark(layout, prose, at, at + 3),
        _ => break_after_mark(layout, prose, at, at + 1),
    }
}

/// The break after a bracket that was a sentence of its own, such as a credit: "… in May. (Reuters Photo: …) The talks …".
fn break_after_bracket(layout: &Layout, prose: &str, at: usize) -> Option<Break> {
    let end = at + 1;
    let next = skip_space(prose, end);
    if next == end || !prose[next..].starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '“' | '‘')) {
        return None;
    }
    let open = at - prose.as_bytes()[..at].iter().rev().take(BRACKET).position(|&b| matches!(b, b'(' | b')' | b'.'))? - 1;
    if !prose[open..].starts_with('(') || !prose[open + 1..].starts_with(char::is_uppercase) {
        return None;
    }
    let head = prose[..open].trim_end_matches([' ', '\t', '\n', '\r']);
    let hard = || prose[head.len()..open].bytes().enumerate().any(|(i, b)| is_line_end(b) && layout.is_hard(prose, head.len() + i));
    (head.is_empty() || head.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '!', '?', '…']) || hard())
        .then_some(Break { end, next })
}

/// The break that the mark from `at` to `after` (`.`, `!`, `?`, `…`) makes, if it makes one.
fn break_after_mark(layout: &Layout, prose: &str, at: usize, after: usize) -> Option<Break> {
    let rest = &prose[after..];
    // Of several marks the last one decides.
    if rest.starts_with(['.', '!', '?', '…']) {
        return None;
    }
    let end = after + closers(rest);
    let rest = &prose[end..];
    let Some(first) = rest.chars().next() else { return Some(Break { end, next: end }) };
    if !is_space(first) {
        return (end == after && is_run_together(prose, at, rest)).then_some(Break { end, next: end });
    }
    let next = skip_space(prose, end);
    let hard = prose[end..next].bytes().enumerate().any(|(i, b)| is_line_end(b) && layout.is_hard(prose, end + i));
    let mut ahead = prose[next..].chars();
    let (Some(first), second) = (ahead.next(), ahead.next()) else { return Some(Break { end, next }) };
    let ends = hard
        || match first {
            '-' | '–' | '—' | ',' | ';' | ':' => false,
            '(' => !second.is_some_and(char::is_lowercase),
            first if first.is_lowercase() => false,
            _ => prose.as_bytes()[at] != b'.' || ends_with_stop(layout, prose, at, &prose[next..]),
        };
    ends.then_some(Break { end, next })
}

/// Whether the full stop at `at` ends a sentence when `rest` goes on with anything but a lower-case letter.
fn ends_with_stop(layout: &Layout, prose: &str, at: usize, rest: &str) -> bool {
    let word = word_before(prose, at);
    if word.is_empty() {
        return !is_enumerator(layout, prose, at);
    }
    let next = rest.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}').next().unwrap_or_default();
    // "J. A. Smith": a letter with a stop after it is an initial, not the article.
    let initial = next.len() == 1 && rest[1..].starts_with('.');
    match stop_after(word) {
        Stop::Ends => true,
        Stop::Never => false,
        Stop::BeforeStarter => (is_starter(next) && !initial) || (rest.starts_with(['"', '“', '‘', '•']) && word != "St"),
        Stop::UnlessFigure => !rest.starts_with(|c: char| c.is_ascii_digit()) && (word == "no" || word.starts_with(char::is_uppercase)),
        Stop::UnlessTime => !tells_time(next) && !rest.starts_with('(') && !rest[next.len()..].trim_start().starts_with("time"),
    }
}

/// The letters, and stops between them, right before `at`; empty where there are none or too many.
fn word_before(prose: &str, at: usize) -> &str {
    let bytes = prose.as_bytes();
    let mut start = at;
    while start > 0 && at - start <= 13 && (bytes[start - 1].is_ascii_alphabetic() || (bytes[start - 1] == b'.' && start < at)) {
        start -= 1;
    }
    // A letter beyond ASCII, or a figure, before it: the word is another one.
    if start > 0 && start < at && (!bytes[start - 1].is_ascii() || bytes[start - 1].is_ascii_digit()) && !ends_with_quote(&prose[..start]) {
        return "xxxxx";
    }
    prose[start..at].trim_start_matches('.')
}

fn ends_with_quote(text: &str) -> bool {
    text.ends_with(|c: char| !c.is_alphanumeric())
}

/// Whether the stop at `at` follows the figure that numbers an item of a list: `2. The second reason`.
fn is_enumerator(layout: &Layout, prose: &str, at: usize) -> bool {
    let head = &prose[..at];
    let line = head.trim_end_matches(|c: char| c.is_ascii_digit());
    if !(1..=2).contains(&(head.len() - line.len())) {
        return false;
    }
    let gap = line.trim_end_matches([' ', '\t']);
    gap.is_empty() || (gap.ends_with(['\n', crate::source::LINE]) && layout.is_hard(prose, gap.len() - 1))
}

/// Length of the closing quotation marks, brackets and note marks at the start of `rest`.
fn closers(rest: &str) -> usize {
    let mut length = 0;
    for c in rest.chars() {
        if !matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '}' | '*') && c != crate::source::FILLER {
            break;
        }
        length += c.len_utf8();
    }
    // A note mark: "two hours.[12] The".
    if let Some(note) = rest[length..].strip_prefix('[')
        && let Some(close) = note.bytes().take(5).position(|b| b == b']')
        && note.bytes().take(close).all(|b| b.is_ascii_alphanumeric())
    {
        length += close + 2;
    }
    length
}

/// Whether the stop at `at` was glued to the next sentence by whoever took the text off a page: `countries.Leaders met`.
fn is_run_together(prose: &str, at: usize, rest: &str) -> bool {
    let before = prose.as_bytes()[..at].iter().rev().take_while(|b| b.is_ascii_lowercase()).count();
    let after = rest.bytes().skip(1).take_while(u8::is_ascii_lowercase).count();
    let domain = ["Com", "Org", "Net"].iter().any(|d| rest.strip_prefix(d).is_some_and(|r| !r.starts_with(char::is_alphanumeric)));
    before >= 4 && rest.starts_with(|c: char| c.is_ascii_uppercase()) && after >= 1 && !domain
}

fn skip_space(prose: &str, from: usize) -> usize {
    let rest = &prose[from..];
    // A flood of blanks must not be walked again and again; what is left of it is trimmed by the caller's next step.
    let window = &rest[..boundary::floor(rest, REACH.min(rest.len()))];
    from + window.len() - window.trim_start_matches(is_space).len()
}

#[cfg(test)]
mod tests;
