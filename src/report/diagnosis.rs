//! A finding in words, with the places it points at: what all formats show, each in its own way.

use crate::code::{Code, Level};
use crate::extract::Excerpt;
use crate::span::Span;

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In bytes of the file.
    pub span: Span,
    /// Line of its start, from 1.
    pub line: usize,
    /// Column of its start, from 1, in characters.
    pub column: usize,
}

impl Place {
    /// The place of `span`, which lies in `excerpt`; what sticks out is cut off.
    #[must_use]
    pub fn within(excerpt: &Excerpt, span: Span) -> Self {
        let span = clamped(excerpt, span);
        let before = &excerpt.text[..span.start - excerpt.span.start];
        match before.rfind('\n') {
            None => Self { span, line: excerpt.line, column: excerpt.column + characters(before) },
            Some(newline) => {
                let lines = before.matches('\n').count();
                Self { span, line: excerpt.line + lines, column: characters(&before[newline + 1..]) + 1 }
            }
        }
    }
}

/// How many columns an editor counts: a byte order mark is none.
fn characters(text: &str) -> usize {
    text.chars().filter(|&c| c != '\u{feff}').count()
}

/// The part of `span` that lies in `excerpt`, on character boundaries; its start where none does.
pub(super) fn clamped(excerpt: &Excerpt, span: Span) -> Span {
    let base = excerpt.span.start;
    let on_boundary = |offset: usize| {
        let mut at = offset.clamp(base, base + excerpt.text.len()) - base;
        while !excerpt.text.is_char_boundary(at) {
            at -= 1;
        }
        base + at
    };
    let start = on_boundary(span.start);
    Span::new(start, on_boundary(span.end).max(start))
}

/// Words pointed at, and what is said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The words, in bytes of the file.
    pub span: Span,
    /// What is said of them.
    pub text: String,
}

/// A piece of a file with the words that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// The file, as it is reported.
    pub path: String,
    /// The piece: a sentence, or a line of the rules.
    pub excerpt: Excerpt,
    /// The words that matter most.
    pub primary: Mark,
    /// Others, in the order of the text; they overlap neither the primary one nor each other.
    pub secondary: Vec<Mark>,
    /// Words that say nothing by themselves but should be in sight: the start of the claim.
    pub kept: Option<Span>,
}

impl Exhibit {
    /// An exhibit with one mark. More are added by [`and`](Self::and).
    #[must_use]
    pub fn new(path: &str, excerpt: &Excerpt, span: Span, text: String) -> Self {
        let primary = Mark { span: clamped(excerpt, span), text };
        Self { path: path.to_owned(), excerpt: excerpt.clone(), primary, secondary: Vec::new(), kept: None }
    }

    /// Line `number` (from 1) of the file `text`, which starts at `start`, with what of `span` stands on it marked; nothing
    /// where the line is blank.
    #[must_use]
    pub fn of_line(path: &str, text: &str, (number, start): (usize, usize), span: Span, said: String) -> Option<Self> {
        let line = text.get(start..)?.lines().next()?;
        let (indent, line) = (line.len() - line.trim_start().len(), line.trim());
        let excerpt = Excerpt {
            text: line.to_owned(),
            span: Span::new(start + indent, start + indent + line.len()),
            line: number,
            column: characters(&text[start..start + indent]) + 1,
        };
        (!line.is_empty()).then(|| Self::new(path, &excerpt, span, said))
    }

    /// Adds a mark, unless it stands outside the excerpt or on words that are marked already.
    #[must_use]
    pub fn and(mut self, span: Span, text: String) -> Self {
        let span = clamped(&self.excerpt, span);
        if !span.is_empty() && !self.marks().any(|m| m.span.overlaps(span)) {
            let at = self.secondary.partition_point(|m| m.span < span);
            self.secondary.insert(at, Mark { span, text });
        }
        self
    }

    /// Keeps words in sight, unless they are marked already.
    #[must_use]
    pub fn keeping(mut self, span: Span) -> Self {
        let span = clamped(&self.excerpt, span);
        self.kept = (!span.is_empty() && !self.marks().any(|m| m.span.overlaps(span))).then_some(span);
        self
    }

    /// All marks, the primary one first.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        std::iter::once(&self.primary).chain(&self.secondary)
    }

    /// Where the primary mark stands.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::within(&self.excerpt, self.primary.span)
    }
}

/// Evidence for a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// What it shows, in one sentence.
    pub message: String,
    /// Where.
    pub exhibit: Exhibit,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// What kind of finding it is.
    pub code: Code,
    /// How much it matters.
    pub level: Level,
    /// The name of the fact it is about.
    pub fact: Option<String>,
    /// The name of the check it is about.
    pub check: Option<String>,
    /// The source it is about.
    pub source: String,
    /// Other sources of which the same holds.
    pub others: Vec<String>,
    /// One sentence.
    pub message: String,
    /// The words that are at fault; `None` only where a source has no words at all.
    pub exhibit: Option<Exhibit>,
    /// The evidence.
    pub related: Vec<Related>,
    /// What would settle it.
    pub help: String,
}
