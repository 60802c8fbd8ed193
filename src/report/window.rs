//! A piece of a file as it is drawn: only its own lines, clipped around the marked words to the width there is.
//!
//! miette asks for lines and columns through [`SourceCode`]; what it is given is the drawn text, while the line numbers and
//! the place in the header stay those of the file.

use std::ops::Range;

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::clip::{HOOK, LineMark, ROOMY, Rank, body, head, needed, pieces, wrapped};
use super::diagnosis::{Exhibit, Mark, Place};
use super::words::{columns, printable, shown};

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

impl Window {
    /// Draws `exhibit` at most `width` columns wide, line numbers and frame included.
    pub(super) fn new(exhibit: &Exhibit, width: usize) -> Self {
        let excerpt = &exhibit.excerpt;
        let lines: Vec<(usize, &str)> = lines_of(&excerpt.text);
        let last_line = excerpt.line + lines.len().saturating_sub(1);
        let room = width.saturating_sub(last_line.to_string().len() + 4).max(20);
        let mut marks: Vec<Vec<LineMark>> = lines.iter().map(|_| Vec::new()).collect();
        let kept = exhibit.kept.map(|span| Mark { span, text: String::new() });
        let ranked = exhibit.marks().zip(std::iter::once(Rank::Primary).chain(std::iter::repeat(Rank::Secondary)));
        for (mark, rank) in ranked.chain(kept.iter().map(|mark| (mark, Rank::Kept))) {
            let (from, to) = (mark.span.start - excerpt.span.start, mark.span.end - excerpt.span.start);
            let first = lines.partition_point(|&(start, _)| start <= from).max(1) - 1;
            let mut last = lines.partition_point(|&(start, _)| start < to).max(first + 1) - 1;
            while last > first && lines[last].1.trim().is_empty() {
                last -= 1;
            }
            let on_line = |n: usize, text: &str| {
                let (start, body) = (lines[n].0, body(lines[n].1));
                let clamp = |at: usize| at.saturating_sub(start).clamp(body.start, body.end);
                LineMark { range: clamp(from)..clamp(to), text: text.to_owned(), rank, place: Place::within(excerpt, mark.span) }
            };
            for (n, marks) in marks.iter_mut().enumerate().take(last).skip(first) {
                marks.extend(Some(on_line(n, "")).filter(|m| !m.range.is_empty()));
            }
            marks[last].push(on_line(last, &mark.text));
        }
        let mut window =
            Self { name: printable(&exhibit.path), text: String::new(), starts: Vec::new(), first_line: excerpt.line, labels: Vec::new() };
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
                    let least = (0..marks.len()).rev().min_by_key(|&i| marks[i].rank).unwrap_or(0);
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
        for mark in marks.into_iter().filter(|m| m.rank > Rank::Kept) {
            let (start, end) = (drawn.place(mark.range.start, true), drawn.place(mark.range.end, false));
            let end = end.max(start);
            let bar = (columns(&drawn.text[..start]) + columns(&drawn.text[..end])) / 2;
            let text = wrapped(&mark.text, room.saturating_sub(bar + HOOK).min(ROOMY).max(needed(&mark.text, false)));
            let text = (!text.is_empty()).then_some(text);
            let label = if mark.rank == Rank::Primary {
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
