//! Lines of the language, without its grammar: words, strings, comments and what to point at. What goes on after a mistake, and
//! what keeps comments, asks here.

use super::problem::{Mistake, Problem};
use super::written::{Line, Notes, Phrase};
use crate::span::Span;

/// Parentheses in a condition may be nested so deep.
pub(super) const DEEPEST: usize = 16;

/// Where an expression goes beyond what the recursive stages behind the parser are made for: parentheses nested too deep, or
/// more signs than any condition has.
pub(super) fn too_complex(expression: &str) -> Option<usize> {
    const MOST_SIGNS: usize = 100;
    let (mut depth, mut signs) = (0_usize, 0);
    for (at, c) in expression.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '+' | '-' | '*' | '/' => signs += 1,
            _ => {}
        }
        if depth > DEEPEST || signs > MOST_SIGNS {
            return Some(at);
        }
    }
    None
}

/// What a comment says, behind its mark: one space and what trails belong to the style.
pub(super) fn comment_text(behind_mark: &str) -> String {
    let shown: String = behind_mark.chars().map(|c| if ends_line_or_is_refused(c) { ' ' } else { c }).collect();
    let text = shown.trim_end();
    text.strip_prefix(' ').unwrap_or(text).to_owned()
}

/// What ends a line for some readers, or may not stand in YAML: in the twin it would end the comment, and what follows would be rules.
fn ends_line_or_is_refused(c: char) -> bool {
    c.is_control() && c != '\t' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{feff}')
}

pub(super) fn first_word(line: &str) -> &str {
    let end = line.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(line.len());
    &line[..end]
}

/// The characters of a line that stand outside strings and comments.
pub(super) fn outside_strings(line: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut inside, mut escaped, mut comment) = (false, false, false);
    line.char_indices().filter(move |&(_, c)| {
        let was_inside = inside;
        match c {
            _ if comment => {}
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            '#' if !inside => comment = true,
            _ => {}
        }
        !was_inside && !inside && !comment
    })
}

/// The last quotation mark of `line` that no other closes.
pub(super) fn open_quote(line: &str) -> Option<usize> {
    let (mut open, mut escaped) = (None, false);
    for (at, c) in line.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if open.is_some() => escaped = true,
            '"' => open = if open.is_some() { None } else { Some(at) },
            '#' if open.is_none() => return None,
            _ => {}
        }
    }
    open
}

/// Where the comment of a line starts.
pub(super) fn comment_mark(line: &str) -> Option<usize> {
    let (mut inside, mut escaped) = (false, false);
    for (at, c) in line.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            '#' if !inside => return Some(at),
            _ => {}
        }
    }
    None
}

/// The comments in the part `span` of the text: where each starts, and what it says.
pub(super) fn comments_in(text: &str, span: Span) -> Vec<(usize, String)> {
    let part = span.of(text);
    let mut found = Vec::new();
    if !part.contains('#') {
        return found;
    }
    let mut start = span.start;
    for line in part.split_inclusive('\n') {
        if let Some(mark) = comment_mark(line) {
            found.push((start + mark, comment_text(&line[mark + 1..])));
        }
        start += line.len();
    }
    found
}

/// Gives the comments inside a statement to the phrase on whose line they stand, else to the next phrase, else to the statement.
pub(super) fn attach(text: &str, comments: Vec<(usize, String)>, phrases: &mut [Phrase], notes: &mut Notes) {
    for (at, comment) in comments {
        let next = phrases.partition_point(|p| p.text.span.start < at);
        let behind = next.checked_sub(1).filter(|&i| !text[phrases[i].text.span.end..at].contains('\n'));
        match behind {
            Some(behind) if phrases[behind].notes.after.is_none() && next < phrases.len() => phrases[behind].notes.after = Some(comment),
            _ => match phrases.get_mut(next) {
                Some(phrase) => phrase.notes.before.push(Line::Comment(comment)),
                None => notes.before.push(Line::Comment(comment)),
            },
        }
    }
}

/// What stands at byte `at`, to be shown to the reader: a word, a string's quotation mark, a sign; empty at the end.
pub(super) fn found_at(text: &str, at: usize) -> String {
    let rest = &text[at..];
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
    if end > 0 { rest[..end].to_owned() } else { rest.chars().next().map(String::from).unwrap_or_default() }
}

/// The last word or sign between `from` and `to`, white space and comments left out.
pub(super) fn last_token(text: &str, from: usize, to: usize) -> Span {
    let part = &text[from..to];
    let mut start = from;
    let mut last = Span::new(from, from);
    for line in part.split_inclusive('\n') {
        let cut = comment_mark(line).unwrap_or(line.len());
        let code = line[..cut].trim_end_matches(is_space);
        if let Some(c) = code.chars().next_back() {
            let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
            let tail = if is_word(c) { code.trim_end_matches(is_word).len() } else { code.len() - c.len_utf8() };
            last = Span::new(start + tail, start + code.len());
        }
        start += line.len();
    }
    last
}

/// The word that was meant to be a name where `problem` was found at byte `at`: one with a hyphen, or with a figure in front.
pub(super) fn misnamed<'t>(text: &'t str, at: usize, problem: &Problem) -> Option<(usize, &'t str)> {
    let Mistake::Unexpected { expected, .. } = &problem.mistake else { return None };
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let rest = &text[at..];
    let start = if rest.starts_with('-') && expected.iter().any(|e| matches!(*e, "`:`" | "`=`" | "`{`")) {
        text[..at].trim_end_matches(is_part).len()
    } else if rest.starts_with(|c: char| c.is_ascii_digit()) && expected.contains(&"a name") {
        at
    } else {
        return None;
    };
    let word = &text[start..];
    let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
    (start < at || end > 0).then(|| (start, &word[..end]))
}

/// Something else was expected at byte `at`. What is missing at the end of a line is shown there, not on the line after.
pub(super) fn unexpected(text: &str, at: usize, expected: Vec<&'static str>) -> Problem {
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let first_on_line = text[line..at].chars().all(is_space);
    let (mut start, mut end) = (line, at);
    if first_on_line || at >= text.len() || text[at..].starts_with(['\r', '\n']) {
        loop {
            let last = last_token(text, start, end);
            if !last.is_empty() {
                let found = if at >= text.len() { String::new() } else { "\n".to_owned() };
                return Problem::new(last, Mistake::Unexpected { expected, found });
            }
            if start == 0 {
                break;
            }
            end = start;
            start = text[..end - 1].rfind('\n').map_or(0, |n| n + 1);
        }
    }
    let found = found_at(text, at);
    Problem::new(Span::new(at, at + found.len()), Mistake::Unexpected { expected, found })
}
