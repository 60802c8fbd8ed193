//! Mistakes as diagnostics with their piece of the file.

use std::fmt;
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, Severity, SourceCode, SourceSpan,
    SpanContents,
};

use super::files::RuleFiles;
use super::parse::MOST_PROBLEMS;
use super::problem::{Problem, Role};
use crate::code::Level;
use crate::escape::{inert, printable, printable_in_place, printable_lines};
use crate::span::Span;

/// A rules file that shows whole lines, and only those that something is said about.
#[derive(Debug)]
struct Sheet {
    name: String,
    text: String,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl Sheet {
    fn new(name: &str, text: &str) -> Self {
        // What a terminal or a runner would act upon is no text to show; the places stay the same.
        let text = printable_in_place(text);
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Self { name: printable(name), text, lines }
    }
}

/// A line is shown whole up to so many bytes before and behind the place it is shown for.
const LONGEST_LINE: usize = 500;
/// Of longer lines, so much is shown.
const MARGIN: usize = 40;
/// So many problems are told in one run: who has more mends these first.
const MOST_TOLD: usize = 100;
/// So many bytes of a place are underlined.
const LONGEST_LABEL: usize = 2_000;

impl Sheet {
    /// The first character boundary from byte `at` on.
    fn boundary(&self, at: usize) -> usize {
        (at..self.text.len()).find(|&i| self.text.is_char_boundary(i)).unwrap_or(self.text.len())
    }

    /// Whether one of the lines of a place is too long to be shown whole.
    fn is_long(&self, span: Span) -> bool {
        let first = self.lines.partition_point(|&l| l <= span.start) - 1;
        let last = self.lines.partition_point(|&l| l <= span.end) - 1;
        let end = |line: usize| self.lines.get(line + 1).copied().unwrap_or(self.text.len());
        (first..=last).any(|line| end(line) - self.lines[line] > LONGEST_LABEL)
    }

    /// As much of a place as is underlined.
    fn underlined(&self, span: Span) -> Span {
        let span = Span::new(span.start.min(self.text.len()), span.end.min(self.text.len()));
        if span.len() <= LONGEST_LABEL { span } else { Span::new(span.start, self.boundary(span.start + LONGEST_LABEL)) }
    }
}

impl SourceCode for Sheet {
    fn read_span<'a>(&'a self, span: &SourceSpan, before: usize, after: usize) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        let head = self.text.get(..start).ok_or(MietteError::OutOfBounds)?;
        let tail = self.text.get(end..).ok_or(MietteError::OutOfBounds)?;
        let line = self.lines.partition_point(|&l| l <= start) - 1;
        let column = head[self.lines[line]..].chars().count();
        // Without context the question is where the span is; with context, what to show around it.
        let (shown, column) = if before + after == 0 {
            (Span::new(start, end), column)
        } else {
            let stop = tail.find('\n').map_or(self.text.len(), |n| end + n);
            // Of a line that no screen holds, only what is around the place is shown.
            let head = if start - self.lines[line] > LONGEST_LINE { self.boundary(start - MARGIN) } else { self.lines[line] };
            let stop = if stop - end > LONGEST_LINE { self.boundary(end + MARGIN) } else { stop };
            (Span::new(head, stop), 0)
        };
        let data = shown.of(&self.text).trim_end_matches('\r').as_bytes();
        let count = self.lines.partition_point(|&l| l < end) - line;
        let shown = SourceSpan::from((shown.start, data.len()));
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), data, shown, line, column, count)))
    }
}

/// The problems of rules files together with the files, ready to be shown: a diagnostic whose related diagnostics are the problems.
#[derive(Debug)]
pub struct RuleReport {
    name: String,
    reports: Vec<Report>,
}

/// One problem with its file; its places are those of the file.
#[derive(Debug)]
struct Report {
    file: Arc<Sheet>,
    problem: Problem,
    /// Places in other files that matter.
    elsewhere: Vec<Elsewhere>,
}

/// A place in another file.
#[derive(Debug)]
struct Elsewhere {
    file: Arc<Sheet>,
    span: Span,
    role: Role,
}

impl RuleReport {
    /// The problems of the file `text`, which is reported under `name`.
    #[must_use]
    pub fn new(name: &str, text: &str, problems: Vec<Problem>) -> Self {
        Self::of(&RuleFiles::one(name, text), problems)
    }

    /// The problems of several files.
    #[must_use]
    pub fn of(files: &RuleFiles, problems: Vec<Problem>) -> Self {
        let sheets: Vec<Arc<Sheet>> = files.iter().map(|(path, text)| Arc::new(Sheet::new(path, text))).collect();
        let at = |span: Span| {
            let base = files.base(span.start);
            (files.index(span.start), Span::new(span.start - base, span.end.max(span.start) - base))
        };
        let mut reports = Vec::with_capacity(problems.len());
        for mut problem in problems {
            let (here, span) = at(problem.span);
            let Some(file) = sheets.get(here) else { continue };
            problem.span = span;
            let mut elsewhere = Vec::new();
            for mut related in std::mem::take(&mut problem.related) {
                let (there, span) = at(related.span);
                related.span = span;
                if there == here {
                    problem.related.push(related);
                } else {
                    elsewhere.push(Elsewhere { file: Arc::clone(&sheets[there]), span, role: related.role });
                }
            }
            reports.push(Report { file: Arc::clone(file), problem, elsewhere });
        }
        let name = files.paths().map(|p| format!("`{p}`")).collect::<Vec<_>>().join(", ");
        Self { name, reports }
    }

    /// Each problem as a diagnostic of its own, in order.
    pub fn diagnostics(&self) -> impl Iterator<Item = &dyn Diagnostic> {
        self.reports.iter().map(|r| r as &dyn Diagnostic)
    }

    /// The problems in words, one after the other, with the lines they are about.
    #[must_use]
    pub fn render(&self, color: bool, width: usize) -> String {
        let theme = if color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false).with_context_lines(1);
        let mut out = String::new();
        for report in self.diagnostics().take(MOST_TOLD) {
            // Writing to a string does not fail, and a span outside the file is shown without its lines.
            let _ = handler.render_report(&mut out, report);
            out.push('\n');
        }
        if self.reports.len() > MOST_TOLD {
            let number = self.reports.len() - MOST_TOLD;
            let more = if self.reports.len() >= MOST_PROBLEMS { "or more" } else { "more" };
            out.push_str(&format!("and {number} {more} problems in {}\n", printable(&self.name)));
        }
        out.split_inclusive('\n').map(inert).collect()
    }
}

impl fmt::Display for RuleReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.reports.len();
        write!(f, "{count} problem{} in {}", if count == 1 { "" } else { "s" }, self.name)
    }
}

impl std::error::Error for RuleReport {}

impl Diagnostic for RuleReport {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        Some(Box::new(self.diagnostics()))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable_lines(&self.problem.mistake.message()))
    }
}

impl std::error::Error for Report {}

impl Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code()))
    }

    fn severity(&self) -> Option<Severity> {
        Some(match self.problem.level() {
            Level::Error => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Note | Level::Off => Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.problem.mistake.help().map(|help| Box::new(printable_lines(&help)) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&*self.file)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        (!self.elsewhere.is_empty()).then(|| Box::new(self.elsewhere.iter().map(|e| e as &dyn Diagnostic)) as Box<_>)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.file.underlined(self.problem.span);
        let label = printable_lines(&self.problem.mistake.label());
        let primary = LabeledSpan::new_primary_with_span(Some(label), (span.start, span.len()));
        // Places on lines of which only a part is shown cannot be shown together.
        let primary_long = self.file.is_long(span);
        let shown = self.problem.related.iter().filter(move |r| !primary_long && !self.file.is_long(r.span));
        let related = shown
            .map(|r| (self.file.underlined(r.span), r.role))
            .map(|(s, role)| LabeledSpan::new(Some(role.label().to_owned()), s.start, s.len()));
        Some(Box::new(std::iter::once(primary).chain(related)))
    }
}

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.role.label())
    }
}

impl std::error::Error for Elsewhere {}

impl Diagnostic for Elsewhere {
    fn severity(&self) -> Option<Severity> {
        Some(Severity::Advice)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&*self.file)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.file.underlined(self.span);
        Some(Box::new(std::iter::once(LabeledSpan::new_primary_with_span(None, (span.start, span.len())))))
    }
}
