//! A piece of a file as it is drawn: only its own lines, clipped around the marked words to the width there is.
//!
//! miette asks for lines and columns through [`SourceCode`]; what it is given is the drawn text, while the line numbers and
//! the place in the header stay those of the file.

use std::ops::Range;

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::diagnosis::{Exhibit, Place};
use super::words::{clipped, columns, shown, width, wrap};

/// The least width a label's text is wrapped to.
const NARROW: usize = 24;
/// The width a label's text is wrapped to where there is room.
const ROOMY: usize = 46;
/// The columns between a label's bar and its text: `╰── `.
const HOOK: usize = 4;

/// An exhibit as it is drawn.
#[derive(Debug)]
pub(super) struct Window {
    name: String,
    /// The drawn lines, each with a newline at its end.
    text: String,
    /// Where each drawn line starts in `text`.
    starts: Vec<usize>,
    /// The number of the first line, from 1.
    first_line: usize,
    /// The marks, by their offset in `text`, with their true places in the file.
    labels: Vec<(LabeledSpan, Place)>,
}

/// A mark on one line, in bytes of that line.
struct LineMark {
    range: Range<usize>,
    /// What is said of it; empty on the first parts of a mark that runs over lines.
    text: String,
    primary: bool,
    place: Place,
}

impl Window {
    /// Draws `exhibit` at most `width` columns wide, line numbers and frame included.
    pub(super) fn new(exhibit: &Exhibit, width: usize) -> Self {
        let excerpt = &exhibit.excerpt;
        let lines: Vec<(usize, &str)> = lines_of(&excerpt.text);
        let last_line = excerpt.line + lines.len().saturating_sub(1);
        let room = width.saturating_sub(last_line.to_string().len() + 4).max(20);
        let mut marks: Vec<Vec<LineMark>> = lines.iter().map(|_| Vec::new()).collect();
        for (i, mark) in exhibit.marks().enumerate() {
            let (from, to) = (mark.span.start - excerpt.span.start, mark.span.end - excerpt.span.start);
            let first = lines.partition_point(|&(start, _)| start <= from).max(1) - 1;
            let mut last = lines.partition_point(|&(start, _)| start < to).max(first + 1) - 1;
            while last > first && lines[last].1.trim().is_empty() {
                last -= 1;
            }
            let on_line = |n: usize, text: &str| {
                let (start, body) = (lines[n].0, body(lines[n].1));
                let clamp = |at: usize| at.saturating_sub(start).clamp(body.start, body.end);
                LineMark { range: clamp(from)..clamp(to), text: text.to_owned(), primary: i == 0, place: Place::within(excerpt, mark.span) }
            };
            for (n, marks) in marks.iter_mut().enumerate().take(last).skip(first) {
                marks.extend(Some(on_line(n, "")).filter(|m| !m.range.is_empty()));
            }
            marks[last].push(on_line(last, &mark.text));
        }
        let mut window =
            Self { name: shown_path(&exhibit.path), text: String::new(), starts: Vec::new(), first_line: excerpt.line, labels: Vec::new() };
        for ((_, line), mut marks) in lines.iter().zip(marks) {
            marks.sort_by_key(|m| (m.range.start, m.range.end));
            window.draw(line, &marks, room);
        }
        window
    }

    /// The marks as miette wants them.
    pub(super) fn labels(&self) -> impl Iterator<Item = LabeledSpan> {
        self.labels.iter().map(|(label, _)| label.clone())
    }

    /// Adds a line.
    fn draw(&mut self, line: &str, marks: &[LineMark], room: usize) {
        let base = self.text.len();
        self.starts.push(base);
        let mut marks: Vec<&LineMark> = marks.iter().collect();
        let pieces = loop {
            if marks.is_empty() {
                break head(line, room);
            }
            match pieces(line, &marks, room, room / 2) {
                Ok(pieces) => break pieces,
                Err(_) if marks.len() == 1 => break pieces(line, &marks, room, room / 4).unwrap_or_else(|pieces| pieces),
                // Too much is marked for so narrow a window: what matters most stays.
                Err(_) => {
                    let least = marks.iter().rposition(|m| !m.primary).unwrap_or(0);
                    marks.remove(least);
                }
            }
        };
        let mut drawn = Drawn::default();
        for (i, piece) in pieces.iter().enumerate() {
            drawn.gap(if i > 0 {
                " … "
            } else if piece.start > body(line).start {
                "… "
            } else {
                ""
            });
            drawn.piece(line, piece.clone());
        }
        if pieces.last().is_some_and(|p| p.end < body(line).end) {
            drawn.gap(" …");
        }
        for mark in marks {
            let (start, end) = (drawn.place(mark.range.start, true), drawn.place(mark.range.end, false));
            let end = end.max(start);
            let bar = (columns(&drawn.text[..start]) + columns(&drawn.text[..end])) / 2;
            let text = wrapped(&mark.text, room.saturating_sub(bar + HOOK).min(ROOMY).max(needed(&mark.text, false)));
            let text = (!text.is_empty()).then_some(text);
            let label = if mark.primary {
                LabeledSpan::new_primary_with_span(text, (base + start, end - start))
            } else {
                LabeledSpan::new_with_span(text, (base + start, end - start))
            };
            self.labels.push((label, mark.place));
        }
        self.text.push_str(&drawn.text);
        self.text.push('\n');
    }

    /// The drawn line on which an offset stands, from 0.
    fn line_at(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).max(1) - 1
    }
}

impl SourceCode for Window {
    fn read_span<'a>(&'a self, span: &SourceSpan, before: usize, after: usize) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let end = span.offset() + span.len();
        if end > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let from = self.line_at(span.offset());
        let to = self.line_at(end.max(span.offset() + 1) - 1);
        let (first, last) = (from.saturating_sub(before), (to + after).min(self.starts.len() - 1));
        let start = self.starts[first];
        // The newline of the last line stays behind: miette would count a line more.
        let stop = self.starts.get(last + 1).map_or(self.text.len(), |next| *next) - 1;
        // Without context it is the header that asks, and the header tells the true place.
        let asked = self.labels.iter().find(|(label, _)| before == 0 && label.offset() == span.offset());
        let (line, column) = asked.map_or((self.first_line + first - 1, 0), |(_, place)| (place.line - 1, place.column - 1));
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            &self.text.as_bytes()[start..stop],
            (start, stop - start).into(),
            line,
            column,
            last - first + 1,
        )))
    }
}

/// The lines of a text with their offsets, without their line ends.
fn lines_of(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    text.split('\n')
        .map(|line| {
            let at = start;
            start += line.len() + 1;
            (at, line.strip_suffix('\r').unwrap_or(line))
        })
        .collect()
}

/// A line without the white space around it.
fn body(line: &str) -> Range<usize> {
    let start = line.len() - line.trim_start().len();
    start..line.trim_end().len().max(start)
}

/// The name of a file as it may be shown.
fn shown_path(path: &str) -> String {
    path.chars().map(shown).collect()
}

/// A label's text in lines of at most `width` columns; best broken behind the name of what is read.
fn wrapped(text: &str, width: usize) -> String {
    match text.split_once(": ") {
        Some((name, rest)) if columns(text) > width && columns(rest) <= width => {
            format!("{}:\n{rest}", clipped(name, width.saturating_sub(1)))
        }
        _ => wrap(text, width),
    }
}

/// The columns a label's text takes, on one line or on more.
fn needed(text: &str, one_line: bool) -> usize {
    let whole = columns(text);
    match text.split_once(": ") {
        _ if one_line => whole.min(ROOMY),
        Some((name, rest)) => whole.min((columns(name) + 1).max(columns(rest))).min(NARROW),
        None => whole.min(NARROW),
    }
}

/// A drawn line: pieces of the true one, and gaps.
#[derive(Default)]
struct Drawn {
    text: String,
    /// Bytes of the true line, and where they are drawn. They may take more bytes here, where a character is replaced.
    pieces: Vec<(Range<usize>, Range<usize>)>,
    line: String,
}

impl Drawn {
    fn gap(&mut self, sign: &str) {
        self.text.push_str(sign);
    }

    fn piece(&mut self, line: &str, range: Range<usize>) {
        if self.line.is_empty() {
            line.clone_into(&mut self.line);
        }
        let start = self.text.len();
        self.text.extend(line[range.clone()].chars().map(shown));
        self.pieces.push((range, start..self.text.len()));
    }

    /// Where an offset of the true line is drawn; one that is left out is drawn at the next piece, or at the end of the
    /// piece before, as the start or the end of a mark should be.
    fn place(&self, offset: usize, start: bool) -> usize {
        let mut end_before = None;
        for (from, to) in &self.pieces {
            if offset < from.start {
                return if start { to.start } else { end_before.unwrap_or(to.start) };
            }
            if offset < from.end || (offset == from.end && !start) {
                return to.start + self.line[from.start..offset].chars().map(|c| shown(c).len_utf8()).sum::<usize>();
            }
            end_before = Some(to.end);
        }
        end_before.unwrap_or(0)
    }
}

/// The start of a line without marks, as much as there is room for.
#[expect(clippy::single_range_in_vec_init, reason = "a line without marks is one piece")]
fn head(line: &str, room: usize) -> Vec<Range<usize>> {
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
fn pieces(line: &str, marks: &[&LineMark], room: usize, most: usize) -> Result<Vec<Range<usize>>, Vec<Range<usize>>> {
    let whole = body(line);
    #[expect(clippy::single_range_in_vec_init, reason = "the whole line is one piece")]
    if fits(line, &[whole.clone()], marks, room, true) {
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
