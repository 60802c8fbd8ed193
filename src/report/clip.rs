//! Which pieces of a long line are shown: the marked words, and as much around them as there is room for.

use std::ops::Range;

use super::diagnosis::Place;
use super::words::{clipped, columns, width, wrap};

/// The least width a label's text is wrapped to.
const NARROW: usize = 24;
/// The width a label's text is wrapped to where there is room.
pub(super) const ROOMY: usize = 46;
/// The columns between a label's bar and its text: `╰── `.
pub(super) const HOOK: usize = 4;

/// A mark on one line, in bytes of that line.
pub(super) struct LineMark {
    pub(super) range: Range<usize>,
    /// What is said of it; empty on the first parts of a mark that runs over lines.
    pub(super) text: String,
    pub(super) rank: Rank,
    pub(super) place: Place,
}

/// How much a mark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Words to show, with nothing said of them.
    Kept,
    /// Words that explain the primary ones.
    Secondary,
    /// The words that matter most.
    Primary,
}

/// A line without the white space around it.
pub(super) fn body(line: &str) -> Range<usize> {
    let start = line.len() - line.trim_start().len();
    start..line.trim_end().len().max(start)
}

/// A label's text in lines of at most `width` columns; best broken behind the name of what is read.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    match text.split_once(": ") {
        Some((name, rest)) if columns(text) > width && columns(rest) <= width => {
            format!("{}:\n{rest}", clipped(name, width.saturating_sub(1)))
        }
        _ => wrap(text, width),
    }
}

/// The columns a label's text takes, on one line or on more.
pub(super) fn needed(text: &str, one_line: bool) -> usize {
    let whole = columns(text);
    match text.split_once(": ") {
        _ if one_line => whole.min(ROOMY),
        Some((name, rest)) => whole.min((columns(name) + 1).max(columns(rest))).min(NARROW),
        None => whole.min(NARROW),
    }
}

/// The start of a line without marks, as much as there is room for.
#[expect(clippy::single_range_in_vec_init, reason = "a line without marks is one piece")]
pub(super) fn head(line: &str, room: usize) -> Vec<Range<usize>> {
    let Range { start, end: whole } = body(line);
    if columns(&line[start..whole]) <= room {
        return vec![start..whole];
    }
    let mut used = 2;
    let end = line[start..].char_indices().find(|(_, c)| {
        used += width(*c);
        used > room
    });
    vec![start..end.map_or(whole, |(at, _)| start + at)]
}

/// The pieces of a line to draw: the marked words, and as much around them as there is room for, word by word in
/// turn; or the marked words alone as an error, where not even they fit. Of a single mark, at most `most` columns are kept.
pub(super) fn pieces(line: &str, marks: &[&LineMark], room: usize, most: usize) -> Result<Vec<Range<usize>>, Vec<Range<usize>>> {
    let whole = body(line);
    if fits(line, std::slice::from_ref(&whole), marks, room, true) {
        return Ok(vec![whole]);
    }
    let mut kept: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        for part in mark_parts(line, mark.range.clone(), most) {
            match kept.last_mut() {
                Some(last) if last.end >= part.start => last.end = last.end.max(part.end),
                _ => kept.push(part),
            }
        }
    }
    merge(line, &mut kept);
    if !fits(line, &kept, marks, room, false) {
        return Err(kept);
    }
    // Words before a mark tell more than words behind it, but they push its label to the right.
    loop {
        let mut grown = false;
        for side in [Side::Left, Side::Right] {
            let mut i = 0;
            while i < kept.len() {
                let mut tried = kept.clone();
                let grew = match side {
                    Side::Left => {
                        let floor = if i == 0 { whole.start } else { kept[i - 1].end };
                        tried[i].start = word_before(line, kept[i].start, floor);
                        tried[i].start < kept[i].start
                    }
                    Side::Right => {
                        let ceiling = kept.get(i + 1).map_or(whole.end, |next| next.start);
                        tried[i].end = word_after(line, kept[i].end, ceiling);
                        tried[i].end > kept[i].end
                    }
                };
                if grew {
                    merge(line, &mut tried);
                    if fits(line, &tried, marks, room, false) {
                        kept = tried;
                        grown = true;
                    }
                }
                i += 1;
            }
        }
        if !grown {
            return Ok(kept);
        }
    }
}

/// Which end of a piece grows.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// A marked stretch, or where it is wider than `room` its head and its tail.
fn mark_parts(line: &str, range: Range<usize>, room: usize) -> Vec<Range<usize>> {
    let text = &line[range.clone()];
    if columns(text) <= room {
        return vec![range];
    }
    let half = room.saturating_sub(3) / 2;
    let reach = |chars: &mut dyn Iterator<Item = char>| {
        let mut used = 0;
        chars
            .take_while(|c| {
                used += width(*c);
                used <= half
            })
            .map(char::len_utf8)
            .sum::<usize>()
    };
    let (front, back) = (reach(&mut text.chars()), reach(&mut text.chars().rev()));
    // Whole words, where the text has any.
    let front = text[..front].rfind(char::is_whitespace).filter(|&at| at > 0).unwrap_or(front);
    let tail = text.len() - back;
    let tail = text[tail..].find(char::is_whitespace).map_or(tail, |at| text.len() - text[tail + at..].trim_start().len());
    let tail = if tail >= text.len() { text.len() - back } else { tail };
    vec![range.start..range.start + front, range.start + tail..range.end]
}

/// Joins pieces between which nothing but white space or a little more than an ellipsis is left out.
fn merge(line: &str, pieces: &mut Vec<Range<usize>>) {
    let mut i = 1;
    while i < pieces.len() {
        if columns(&line[pieces[i - 1].end..pieces[i].start]) <= 3 {
            pieces[i - 1].end = pieces[i].end;
            pieces.remove(i);
        } else {
            i += 1;
        }
    }
}

/// The start of the word that ends before `at`, not before `floor`; no more than a short stretch of an endless one.
fn word_before(line: &str, at: usize, floor: usize) -> usize {
    let stretch = &line[floor..at];
    let word = stretch.trim_end();
    let start = word.char_indices().rev().take(20).take_while(|(_, c)| !c.is_whitespace()).last().map_or(word.len(), |(i, _)| i);
    if word.is_empty() { floor } else { floor + start }
}

/// The end of the word that starts behind `at`, not behind `ceiling`; no more than a short stretch of an endless one.
fn word_after(line: &str, at: usize, ceiling: usize) -> usize {
    let stretch = &line[at..ceiling];
    let blank = stretch.len() - stretch.trim_start().len();
    let word = &stretch[blank..];
    if word.is_empty() {
        return ceiling;
    }
    at + blank + word.chars().take(20).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum::<usize>()
}

/// Whether the pieces, and the labels under them, each on one line or wrapped, fit into `room`.
fn fits(line: &str, pieces: &[Range<usize>], marks: &[&LineMark], room: usize, one_line: bool) -> bool {
    let body = body(line);
    let mut at = if pieces.first().is_some_and(|p| p.start > body.start) { 2 } else { 0 };
    // Each piece with the columns it is drawn at.
    let mut drawn: Vec<(&Range<usize>, usize, usize)> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let start = if drawn.is_empty() { at } else { at + 3 };
        at = start + columns(&line[piece.clone()]);
        drawn.push((piece, start, at));
    }
    let all = at + if pieces.last().is_some_and(|p| p.end < body.end) { 2 } else { 0 };
    all <= room
        && marks.iter().all(|mark| {
            let start = drawn
                .iter()
                .find(|(piece, ..)| mark.range.start < piece.end)
                .map_or(at, |(piece, column, _)| column + columns(&line[piece.start..mark.range.start.max(piece.start)]));
            let end = drawn.iter().rev().find(|(piece, ..)| mark.range.end > piece.start).map_or(start, |(piece, column, end)| {
                if mark.range.end >= piece.end { *end } else { column + columns(&line[piece.start..mark.range.end]) }
            });
            mark.text.is_empty() || (start + end.max(start)) / 2 + HOOK + needed(&mark.text, one_line) <= room
        })
}
