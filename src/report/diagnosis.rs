//! A finding in words, with the places it points at: what all formats show, each in its own way.

use std::fmt;

use crate::code::{Code, Level};
use crate::extract::Excerpt;
use crate::line::Columns;
use crate::rule::{RuleCode, RuleFiles};
use crate::span::Span;

/// A place in a file, from its first character to behind its last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In bytes of the file.
    pub span: Span,
    /// Line of its start, from 1.
    pub line: usize,
    /// Column of its start, from 1, in characters.
    pub column: usize,
    /// Line of its end, from 1.
    pub end_line: usize,
    /// Column just behind its last character, from 1, in characters.
    pub end_column: usize,
}

impl Place {
    /// The place of `span`, which lies in `excerpt`; what sticks out is cut off.
    #[must_use]
    pub fn within(excerpt: &Excerpt, span: Span) -> Self {
        let span = clamped(excerpt, span);
        let position = |offset: usize| {
            let before = &excerpt.text[..offset - excerpt.span.start];
            match before.rfind('\n') {
                None => (excerpt.line, excerpt.column + Columns::Characters.of(before)),
                Some(newline) => (excerpt.line + before.matches('\n').count(), Columns::Characters.of(&before[newline + 1..]) + 1),
            }
        };
        let ((line, column), (end_line, end_column)) = (position(span.start), position(span.end));
        Self { span, line, column, end_line, end_column }
    }
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

    /// The line of the rules that `span` starts on, with what of it stands there marked; nothing where the line is blank.
    #[must_use]
    pub fn of_rules(files: &RuleFiles, span: Span, said: String) -> Option<Self> {
        let base = files.base(span.start);
        let whole = files.line_span(span.start);
        let line = whole.of(files.text());
        let (indent, text) = (line.len() - line.trim_start().len(), line.trim());
        let start = whole.start + indent - base;
        let excerpt = Excerpt {
            text: text.to_owned(),
            span: Span::new(start, start + text.len()),
            line: files.line(whole.start),
            column: Columns::Characters.of(&line[..indent]) + 1,
        };
        let here = Span::new(span.start - base, span.end.max(span.start) - base);
        (!text.is_empty()).then(|| Self::new(files.path(span.start), &excerpt, here, said))
    }

    /// The marked words.
    #[must_use]
    pub fn words(&self) -> &str {
        let base = self.excerpt.span.start;
        self.excerpt.text.get(self.primary.span.start - base..self.primary.span.end - base).unwrap_or_default()
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

/// What kind of thing is told: a finding in a source, or a mistake in the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A finding in a source.
    Finding(Code),
    /// A mistake in the rules.
    Mistake(RuleCode),
}

impl Kind {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Finding(code) => code.name(),
            Self::Mistake(code) => code.name(),
        }
    }

    /// What it means, in a sentence or more.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Finding(code) => code.page().what,
            Self::Mistake(code) => code.about(),
        }
    }
}

/// A finding, or a mistake in rules, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// What kind of finding it is.
    pub code: Kind,
    /// How much it matters.
    pub level: Level,
    /// The name of the fact it is about.
    pub fact: Option<String>,
    /// The name of the check it is about.
    pub check: Option<String>,
    /// The source it is about; of a mistake, the rules file.
    pub source: String,
    /// Further sources of which the same is told.
    pub others: Vec<String>,
    /// One sentence.
    pub message: String,
    /// The words of the claim at fault: with the fact and the source they tell the same finding in another run.
    pub claim: Option<String>,
    /// The words that are at fault; `None` only where a source has no words at all.
    pub exhibit: Option<Exhibit>,
    /// The evidence.
    pub related: Vec<Related>,
    /// What would settle it; empty where there is nothing to say.
    pub help: String,
}

impl Diagnosis {
    /// Where it is, if it is anywhere.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.exhibit.as_ref().map(Exhibit::place)
    }
}

impl fmt::Display for Diagnosis {
    /// On one line: `path:line:column: level[code]: message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.place().map_or((1, 1), |p| (p.line, p.column));
        let path = super::words::printable(&self.source);
        write!(f, "{path}:{line}:{column}: {}[{}]: {}", self.level.word(), self.code.name(), self.message)
    }
}
