//! Tables drawn with lines in reStructuredText.

use super::lines::Line;
use crate::span::Span;

/// A cell of a drawn table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Drawn {
    pub(super) span: Span,
    pub(super) head: bool,
}

/// A drawn table.
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<Drawn>>,
    /// The line behind it.
    pub(super) end: usize,
}

/// The table that starts at line `at`, if one does. A cell that goes on over several lines is one for each.
pub(super) fn rows(text: &str, lines: &[Line], at: usize) -> Option<Rows> {
    let first = lines[at].text(text);
    if first.starts_with("+-") || first.starts_with("+=") {
        Some(grid(text, lines, at))
    } else if is_ruler(first) && first.contains(' ') {
        simple(text, lines, at)
    } else {
        None
    }
}

fn is_ruler(words: &str) -> bool {
    words.starts_with("==") && words.bytes().all(|b| matches!(b, b'=' | b' '))
}

/// "+---+---+" with "|" between the cells.
fn grid(text: &str, lines: &[Line], at: usize) -> Rows {
    let end = (at..lines.len()).find(|&i| !lines[i].text(text).starts_with(['+', '|'])).unwrap_or(lines.len());
    let head = (at + 1..end).find(|&i| lines[i].text(text).starts_with("+="));
    let mut rows = Vec::new();
    for (i, line) in lines.iter().enumerate().take(end).skip(at) {
        let words = line.text(text);
        let Some(inside) = words.strip_prefix('|') else { continue };
        let mut start = line.words().start + 1;
        let mut row = Vec::new();
        for cell in inside.strip_suffix('|').unwrap_or(inside).split('|') {
            row.push(Drawn { span: trimmed(text, start, start + cell.len()), head: head.is_some_and(|h| i < h) });
            start += cell.len() + 1;
        }
        rows.push(row);
    }
    Rows { rows, end }
}

/// "==== ====" over and under the columns.
fn simple(text: &str, lines: &[Line], at: usize) -> Option<Rows> {
    let blank = |i: usize| lines[i].is_blank();
    let rulers: Vec<usize> =
        (at..lines.len().min(at + 2_000)).take_while(|&i| !blank(i) || i == at).filter(|&i| is_ruler(lines[i].text(text))).collect();
    let (&last, head) = match rulers.as_slice() {
        [_, last] => (last, None),
        [_, head, .., last] => (last, Some(*head)),
        _ => return None,
    };
    // where the columns start, counted in characters of the ruler
    let ruler = lines[at].text(text);
    let columns: Vec<usize> =
        ruler.bytes().enumerate().filter(|&(i, b)| b == b'=' && (i == 0 || ruler.as_bytes()[i - 1] == b' ')).map(|(i, _)| i).collect();
    let margin = lines[at].indent;
    let mut rows = Vec::new();
    for (i, line) in lines.iter().enumerate().take(last).skip(at + 1) {
        if line.is_blank() || is_ruler(line.text(text)) || line.text(text).starts_with("--") {
            continue;
        }
        let whole =
            text[line.start..line.words().end].char_indices().map(|(b, _)| b).chain([line.words().end - line.start]).collect::<Vec<_>>();
        let byte = |column: usize| line.start + whole[(margin + column).min(whole.len() - 1)];
        let row = columns.iter().enumerate().map(|(k, &column)| Drawn {
            span: trimmed(text, byte(column), columns.get(k + 1).map_or(line.words().end, |&next| byte(next))),
            head: head.is_some_and(|h| i < h),
        });
        rows.push(row.collect());
    }
    Some(Rows { rows, end: last + 1 })
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let words = &text[start..end.max(start)];
    let front = words.len() - words.trim_start().len();
    if front == words.len() { Span::new(start, start) } else { Span::new(start + front, start + words.trim_end().len()) }
}
