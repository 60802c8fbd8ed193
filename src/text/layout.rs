//! How a text is laid out in lines, and which of its line ends are mere wraps.

use memchr::{memchr, memrchr};

use super::abbreviation::is_starter;
use super::boundary;
use super::furniture::{self, Furniture, furniture};
use crate::language::layout::LOG_LEVELS;
use crate::source::Source;
use crate::span::Span;

/// How much of a text is looked at to tell its layout, in bytes.
const SAMPLE: usize = 256 * 1024;

/// The widest wrap that is believed, in characters; a text with longer lines has a line a paragraph.
const WIDEST: usize = 420;

/// The narrowest wrap that is believed, in characters; shorter lines are a list.
const NARROWEST: usize = 30;

/// How far one line is looked at, in bytes.
const LINE_REACH: usize = 2048;

/// Words that no line ends with unless it was wrapped there.
const DANGLING: [&str; 24] = [
    "a", "an", "the", "of", "and", "or", "to", "with", "from", "by", "than", "his", "its", "their", "at", "into", "that", "which", "whose",
    "between", "mr", "mrs", "ms", "dr",
];

/// Which line ends of a text end a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// Every one: the text is markup with its blocks set apart.
    Blocks,
    /// All but those that a lower-case word follows: a line is a paragraph.
    Paragraphs,
    /// Those after which the next word would still have fitted into so many characters.
    Wrapped(usize),
}

/// How a text is laid out: cheap facts about the whole, found once, that sentences are then read by.
///
/// A sentence, a paragraph and page furniture are asked for around a byte position; nothing here ever
/// splits a whole text.
///
/// ```
/// use summit_check::text::Layout;
/// let text = "Talks in the port city\n\nMr. Kim met the president\nfor two hours. He left on Friday.\n";
/// let layout = Layout::of(text);
/// let at = text.find("two").unwrap();
/// assert_eq!(layout.sentence(text, at, 0).of(text), "Mr. Kim met the president\nfor two hours.");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    lines: Lines,
}

impl Layout {
    /// The layout of a plain text, told from its first quarter of a megabyte.
    #[must_use]
    pub fn of(prose: &str) -> Self {
        Self { lines: estimate(sample(prose)) }
    }

    /// The layout of a source's prose: line ends of masked markup stand between blocks, those of plain text may be wraps.
    #[must_use]
    pub fn of_source(source: &Source) -> Self {
        if source.masked.is_some() { Self { lines: Lines::Blocks } } else { Self::of(&source.text) }
    }

    /// Whether the line end at `at` (the offset of a `\n`, or of a break that was asked for) ends a sentence rather than wrapping it.
    pub(super) fn is_hard(&self, prose: &str, at: usize) -> bool {
        match (self.lines, prose.as_bytes()[at]) {
            (Lines::Blocks, b'\n') => return true,
            (Lines::Blocks, _) => return super::line_break::ends_sentence(prose, at),
            (_, b'\n') => {}
            // in a plain text it is a blank like others
            _ => return false,
        }
        let before = line_before(prose, at).trim_matches(is_space);
        let after = line_after(prose, at + 1).trim_matches(is_space);
        let Some(first) = after.chars().next() else { return true };
        if before.is_empty() || matches!(first, '•' | '●' | '▪' | '◦' | '‣') {
            return true;
        }
        // The tail of a wrapped sentence may look like a button; a button starts with a capital or a bullet.
        let button = || furniture::kind(before) == Some(Furniture::Whole) && !before.starts_with(char::is_lowercase);
        if first.is_lowercase() || is_cut_word(before) || is_dangling(before) {
            return furniture::kind(after) == Some(Furniture::Whole) && first.is_lowercase() && after.contains(':') || button();
        }
        let Lines::Wrapped(width) = self.lines else { return true };
        let full = width_of(before);
        if full + 1 + first_word_width(after) <= width || full > width || starts_anew(before, after) || furniture(after) {
            return true;
        }
        match furniture::kind(before) {
            Some(Furniture::Whole) => button(),
            Some(Furniture::Open) => goes_on_as_prose(prose, at + 1, width),
            None => false,
        }
    }
}

/// Whether `after`, the line below `before`, starts something new although it might be the rest of a wrapped sentence.
fn starts_anew(before: &str, after: &str) -> bool {
    let mut words = after.split(is_space).filter(|w| !w.is_empty());
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return false };
    // "… towards a settlement\nThe two leaders": a capital where only a start of a sentence has one.
    let starter = first != "I"
        && is_starter(first)
        && second.starts_with(char::is_lowercase)
        && before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '"' | '”'));
    // A headline and its first sentence, the items of a list: lines that begin with the same two words.
    let mut above = before.split(is_space).filter(|w| !w.is_empty());
    let alike = first.starts_with(char::is_uppercase) && above.next() == Some(first) && above.next() == Some(second);
    let dated = matches!(first.trim_end_matches(':'), "Updated" | "Published" | "Posted")
        && (first.ends_with(':') || second.starts_with(|c: char| c.is_ascii_digit()));
    // "- June 24: …" below another item, or below what ends a sentence or leads to a list
    let item = is_item(after) && (is_item(before) || before.trim_end_matches(is_space).ends_with(['.', ':', ';']));
    item || starter || alike || dated || is_log_line(after) || before.ends_with('|') || after.starts_with('|')
}

/// Whether a line begins with the mark of an item of a list.
fn is_item(line: &str) -> bool {
    let mark = |rest: &str| rest.starts_with(' ') && rest.trim_start().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    line.trim_start_matches(is_space).strip_prefix(['-', '*', '•', '–']).is_some_and(mark)
}

/// Whether a line begins as those of a log do: "error: …", "[warning] …".
fn is_log_line(line: &str) -> bool {
    let head = line.trim_start_matches('[').trim_start_matches(|c: char| c.is_ascii_digit());
    let word = head.split([':', ']']).next().unwrap_or_default();
    word.len() < head.len() && LOG_LEVELS.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether a line of a log or a terminal is said to people: "remote: error: the file is larger than 10 MB".
pub(crate) fn is_message(line: &str) -> bool {
    /// A message has so many words at least.
    const WORDS: usize = 5;
    let mut rest = line.trim_start();
    // "remote: error: …"
    for _ in 0..2 {
        if is_log_line(rest) {
            return rest.split_whitespace().filter(|w| w.chars().all(|c| c.is_alphanumeric() || ",.'’\"()".contains(c))).count() >= WORDS;
        }
        let Some((head, behind)) = rest.split_once(": ") else { return false };
        if head.contains(char::is_whitespace) {
            return false;
        }
        rest = behind;
    }
    false
}

/// Whether the wrapped lines from `at` on hold a full stop: the title of a related link has none, so they are not the rest of one.
fn goes_on_as_prose(prose: &str, at: usize, width: usize) -> bool {
    let mut at = at;
    for _ in 0..6 {
        let line = line_after(prose, at);
        let words = line.trim_matches(is_space);
        if has_full_stop(words) {
            return true;
        }
        at += line.len() + 1;
        if at >= prose.len() || words.is_empty() {
            return false;
        }
        let next = line_after(prose, at).trim_matches(is_space);
        if width_of(words) + 1 + first_word_width(next) <= width || starts_anew(words, next) {
            return false;
        }
    }
    true
}

/// Whether a sentence ends in `line`, or with it, beyond doubt: after a word too long for an abbreviation.
fn has_full_stop(line: &str) -> bool {
    let long_word = |head: &str| head.bytes().rev().take(4).filter(u8::is_ascii_lowercase).count() == 4;
    let end = line.trim_end_matches(['"', '”', '\'', '’', ')']);
    end.strip_suffix('.').is_some_and(long_word) || line.match_indices(". ").any(|(i, _)| long_word(&line[..i]))
}

/// The first part of `prose` that the layout is told from, cut at a line end where there is one.
fn sample(prose: &str) -> &str {
    if prose.len() <= SAMPLE {
        return prose;
    }
    let cut = memrchr(b'\n', &prose.as_bytes()[..SAMPLE]).unwrap_or_else(|| boundary::floor(prose, SAMPLE));
    &prose[..cut]
}

/// Tells a wrapped text by the width that most of its line ends agree on: a wrap at `w` leaves a line that is at most `w` wide
/// and would be wider with the next word. Failing that, by its widest line.
fn estimate(text: &str) -> Lines {
    let mut votes = [0i32; WIDEST + 2];
    let mut pairs = 0;
    let mut widest = 0;
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let width = width_of(line.trim_end_matches(is_space));
        widest = widest.max(width);
        let Some(&next) = lines.peek() else { break };
        let word = first_word_width(next);
        if width == 0 || word == 0 {
            continue;
        }
        pairs += 1;
        if width <= WIDEST {
            votes[width] += 1;
            votes[(width + 1 + word).min(WIDEST + 1)] -= 1;
        }
    }
    let mut agreeing = votes;
    for width in 1..agreeing.len() {
        agreeing[width] += agreeing[width - 1];
    }
    let most = agreeing[..=WIDEST].iter().copied().max().unwrap_or_default();
    // Of the widths the line ends allow alike, the largest: it calls no line end hard that one of them calls a wrap.
    let largest = |from: usize| (from..=WIDEST).take_while(|&w| agreeing[w] == agreeing[from]).last().unwrap_or(from);
    let best = agreeing.iter().position(|&n| n == most).unwrap_or_default();
    if most >= 3 && most * 5 >= pairs * 2 && best >= NARROWEST {
        Lines::Wrapped(largest(best))
    } else if (NARROWEST..=WIDEST).contains(&widest) {
        Lines::Wrapped(largest(widest))
    } else {
        Lines::Paragraphs
    }
}

/// White space of any kind, and what is none but separates words just so: control characters, a byte order mark.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || (c.is_control() && c != crate::source::FILLER) || matches!(c, '\u{feff}' | '\u{200b}')
}

/// Width of a line, in characters.
fn width_of(line: &str) -> usize {
    line.chars().count()
}

/// Width of the first word of `line`, in characters; 0 where there is none.
fn first_word_width(line: &str) -> usize {
    line.trim_start_matches(is_space).chars().take_while(|&c| !is_space(c)).take(WIDEST).count()
}

/// The line that ends at `at`, without its line end; its last part where it is very long.
fn line_before(prose: &str, at: usize) -> &str {
    let from = boundary::floor(prose, at.saturating_sub(LINE_REACH));
    let start = memrchr(b'\n', &prose.as_bytes()[from..at]).map_or(from, |i| from + i + 1);
    &prose[start..at]
}

/// The line that starts at `at`, without its line end; its first part where it is very long.
fn line_after(prose: &str, at: usize) -> &str {
    let to = boundary::floor(prose, (at + LINE_REACH).min(prose.len()));
    let end = memchr(b'\n', &prose.as_bytes()[at..to]).map_or(to, |i| at + i);
    &prose[at..end]
}

/// Whether `line` ends inside a hyphened word (`face-to-`).
fn is_cut_word(line: &str) -> bool {
    line.strip_suffix('-').is_some_and(|head| head.ends_with(char::is_alphanumeric))
}

/// Whether `line` ends with a word that only a wrap can leave there.
pub(super) fn is_dangling(line: &str) -> bool {
    let tail = line.strip_suffix('.').unwrap_or(line);
    let word = tail.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    if tail.len() < line.len() {
        return matches!(word, "Mr" | "Mrs" | "Ms" | "Dr");
    }
    word.len() <= 7 && DANGLING.contains(&word) && word.len() < line.len()
}

impl Layout {
    /// The paragraph around the byte `pos` of `prose`: up to a blank line or a line end that is no wrap, at most 32 KB each way,
    /// and never starting before `floor`.
    #[must_use]
    pub fn paragraph(&self, prose: &str, pos: usize, floor: usize) -> Span {
        super::paragraph::around(self, prose, pos, floor)
    }

    /// Whether no paragraph goes on over the line end at `at`, the offset of a `\n`.
    pub(crate) fn ends_paragraph(&self, prose: &str, at: usize) -> bool {
        self.is_hard(prose, at)
    }

    /// The sentence around the byte `pos` of `prose`, without white space at either end; at most some 4,000 bytes each way,
    /// and never starting before `floor`, up to which the caller has already read.
    ///
    /// `pos` should stand in a word; in the white space between two sentences either may be given.
    #[must_use]
    pub fn sentence(&self, prose: &str, pos: usize, floor: usize) -> Span {
        super::sentence::around(self, prose, pos, floor)
    }

    /// Whether the line around the byte `pos` is page furniture ("ALSO READ: …") and not prose. A wrapped line counts as one.
    #[must_use]
    pub fn is_furniture(&self, prose: &str, pos: usize) -> bool {
        super::paragraph::short_line(self, prose, pos).is_some_and(furniture)
    }
}
