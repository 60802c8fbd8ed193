//! A short text put together from several places of a source, every byte of it with its place in the file.

use std::ops::Range;

use crate::source::page::Role;
use crate::source::{FILLER, Source};
use crate::span::Span;

/// What stands between two pieces: a mark that ends no sentence, joins no number and is no word.
const BETWEEN: &str = " | ";

/// The longest piece that is told along with another, in bytes: longer ones are text of their own.
const LONGEST: usize = 240;

/// A label has no more words than this.
const LABEL: usize = 8;

/// A piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands in the file.
    pub(super) span: Span,
    /// What it is to the words that are told; `None` for those words themselves.
    pub(super) role: Option<Role>,
}

/// Pieces of a page as one text.
#[derive(Debug)]
pub(super) struct Composed {
    pub(super) text: String,
    /// The pieces with their places in `text`.
    pieces: Vec<(usize, Piece)>,
    /// Where the piece that holds the value stands in `text`.
    pub(super) value: Range<usize>,
    /// Where that piece and the label in front of it stand.
    pub(super) own: Range<usize>,
}

impl Piece {
    /// A piece that stands over others, without the marks that lead to them; `None` where nothing is left or it is too long.
    pub(super) fn over(source: &Source, role: Role, span: Span) -> Option<Self> {
        let text = span.of(&source.text);
        let words = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '?' | '.' | '!' | '：'));
        let span = Span::new(span.start, span.start + words.len());
        (!words.is_empty() && words.len() <= LONGEST).then_some(Self { span, role: Some(role) })
    }
}

impl Composed {
    /// Puts `pieces` together; the one without a role holds the value, or a label and the value behind it. `unit` is a unit that its
    /// figures are in.
    pub(super) fn of(source: &Source, pieces: &[Piece], unit: Option<Span>) -> Self {
        let mut whole = Self { text: String::new(), pieces: Vec::new(), value: 0..0, own: 0..0 };
        for (i, piece) in pieces.iter().enumerate() {
            if i > 0 {
                whole.text.push_str(BETWEEN);
            }
            if piece.role.is_some() {
                whole.push(source, *piece);
                continue;
            }
            let start = whole.text.len();
            let label = label(piece.span.of(source.prose())).map(|at| piece.span.start + at);
            if let Some(colon) = label {
                whole.push(source, Piece { span: Span::new(piece.span.start, colon), role: None });
                whole.text.push_str(BETWEEN);
            }
            let value = whole.text.len();
            whole.push(source, Piece { span: Span::new(label.map_or(piece.span.start, |colon| colon + 1), piece.span.end), role: None });
            whole.own = start..whole.text.len();
            if let Some(unit) = unit {
                whole.text.push(' ');
                whole.push(source, Piece { span: unit, role: Some(Role::Column) });
            }
            whole.value = value..whole.text.len();
        }
        whole
    }

    fn push(&mut self, source: &Source, piece: Piece) {
        self.pieces.push((self.text.len(), piece));
        // a title may stand outside the prose
        let prose = piece.span.of(source.prose());
        let words =
            if prose.trim_matches(|c: char| c.is_whitespace() || c.is_control()).is_empty() { piece.span.of(&source.text) } else { prose };
        self.text.extend(words.chars().map(|c| if matches!(c, '\n' | '\r' | crate::source::LINE) { ' ' } else { c }));
    }

    /// Where each piece starts in the text.
    pub(super) fn starts(&self) -> Vec<usize> {
        self.pieces.iter().map(|(at, _)| *at).collect()
    }

    /// The piece that holds the byte `offset` of the text, and where it starts there.
    pub(super) fn piece_at(&self, offset: usize) -> Option<(usize, Piece)> {
        let at = self.pieces.partition_point(|(start, _)| *start <= offset).checked_sub(1)?;
        Some(self.pieces[at])
    }

    /// The place in the file of `span` of the text, as far as it lies in the piece it starts in.
    pub(super) fn in_file(&self, span: Span) -> Option<(Span, Option<Role>)> {
        let (start, piece) = self.piece_at(span.start)?;
        let length = piece.span.len();
        let (from, to) = ((span.start - start).min(length), (span.end - start).min(length));
        Some((Span::new(piece.span.start + from, piece.span.start + to), piece.role))
    }
}

/// Where the colon behind a label in front of `text` stands, if there is one: "Upload limit: 10 MB".
fn label(text: &str) -> Option<usize> {
    let (label, rest) = text.split_once(':')?;
    let words = label.split_whitespace().count();
    ((1..=LABEL).contains(&words) && rest.starts_with(|c: char| c.is_whitespace() || c == FILLER) && !label.contains(['.', '!', '?']))
        .then_some(label.len())
}
