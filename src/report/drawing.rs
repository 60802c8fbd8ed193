//! A message with its windows, drawn by miette.

use std::fmt;
use std::io;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode};
use owo_colors::{OwoColorize as _, Style};

use super::Look;
use super::diagnosis::{Diagnosis, Exhibit};
use super::window::Window;
use super::words::wrap;
use crate::code::Level;

/// The columns that a nested diagnostic is indented by, and those that a message is.
const NEST: usize = 6;

/// What stands in front of the help.
const HELP: &str = "  help: ";

/// A diagnosis as miette wants it.
#[derive(Debug)]
pub(super) struct Drawing {
    code: Option<&'static str>,
    severity: Severity,
    message: String,
    window: Option<Window>,
    related: Vec<Self>,
    help: String,
}

impl Drawing {
    /// A finding.
    pub(super) fn of(diagnosis: &Diagnosis, width: usize) -> Self {
        let severity = match diagnosis.level {
            Level::Error => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Note | Level::Off => Severity::Advice,
        };
        let inner = width - NEST;
        Self {
            code: Some(diagnosis.code.name()),
            severity,
            message: wrap(&diagnosis.message, width - NEST),
            window: diagnosis.exhibit.as_ref().map(|e| Window::new(e, width)),
            related: diagnosis.related.iter().map(|r| Self::evidence(&r.message, &r.exhibit, inner)).collect(),
            help: wrap(&diagnosis.help, width - HELP.len()),
        }
    }

    fn evidence(message: &str, exhibit: &Exhibit, width: usize) -> Self {
        Self {
            code: None,
            severity: Severity::Advice,
            message: wrap(message, width - NEST),
            window: Some(Window::new(exhibit, width)),
            related: Vec::new(),
            help: String::new(),
        }
    }

    /// A message of its own, an error, with what would settle it.
    pub(super) fn error(message: &str, exhibit: &Exhibit, help: &str, width: usize) -> Self {
        Self { severity: Severity::Error, help: wrap(help, width - HELP.len()), ..Self::evidence(message, exhibit, width) }
    }

    /// The lines of it, each with a line end.
    ///
    /// # Errors
    /// Where miette cannot draw it, which no input is known to bring about.
    pub(super) fn render(&self, look: Look) -> io::Result<String> {
        let theme = if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        // Lines are wrapped here and not by miette, whose measure counts colours as columns inside nested diagnostics.
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(look.width)
            .with_wrap_lines(false)
            .with_context_lines(1)
            .with_links(false)
            .without_syntax_highlighting()
            .with_show_related_as_nested(true);
        let mut drawn = String::new();
        handler.render_report(&mut drawn, self).map_err(|_| io::Error::other("a finding could not be drawn"))?;
        let mut out = String::with_capacity(drawn.len());
        for line in drawn.lines() {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        // Help stands behind the evidence, where miette has it in front.
        for (i, line) in self.help.lines().enumerate() {
            let head = if i > 0 { " ".repeat(HELP.len()) } else { HELP.to_owned() };
            let head = if look.color && i == 0 { format!("  {} ", HELP.trim().style(Style::new().cyan())) } else { head };
            out.push_str(&head);
            out.push_str(line);
            out.push('\n');
        }
        Ok(out)
    }
}

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Drawing {}

impl Diagnostic for Drawing {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.window.as_ref().map(|w| w as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.window.as_ref().map(|w| Box::new(w.labels()) as Box<dyn Iterator<Item = LabeledSpan>>)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        (!self.related.is_empty()).then(|| Box::new(self.related.iter().map(|r| r as &dyn Diagnostic)) as Box<_>)
    }
}
