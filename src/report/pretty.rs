//! For people at a terminal: the sentence, the words pointed at, the evidence, drawn by miette; at the end the matrix.

use std::fmt;
use std::io::{self, Write};

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode};
use owo_colors::{OwoColorize as _, Style};

use super::diagnosis::{Diagnosis, Exhibit};
use super::window::Window;
use super::words::wrap;
use super::{Look, Report, Run, Teller, matrix};
use crate::code::Level;

/// The format.
pub(super) struct Pretty {
    /// How it may look.
    pub(super) look: Look,
}

/// The columns that a nested diagnostic is indented by.
const NEST: usize = 6;

impl Report for Pretty {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let theme = if self.look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        // Lines are wrapped here and not by miette, whose measure counts colours as columns inside nested diagnostics.
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(self.look.width)
            .with_wrap_lines(false)
            .with_context_lines(1)
            .with_links(false)
            .without_syntax_highlighting()
            .with_show_related_as_nested(true);
        for diagnosis in Teller::new(run).tell() {
            let mut drawn = String::new();
            let drawing = Drawing::of(&diagnosis, self.look.width);
            handler.render_report(&mut drawn, &drawing).map_err(|_| io::Error::other("a finding could not be drawn"))?;
            for line in drawn.lines() {
                writeln!(out, "{}", line.trim_end())?;
            }
            self.write_help(&diagnosis.help, out)?;
            writeln!(out)?;
        }
        for note in run.notes {
            writeln!(out, "note: {note}")?;
        }
        matrix::write(run, self.look, out)
    }
}

impl Pretty {
    fn write_help(&self, help: &str, out: &mut dyn Write) -> io::Result<()> {
        for (i, line) in wrap(help, self.look.width - 8).lines().enumerate() {
            match i {
                0 if self.look.color => writeln!(out, "  {} {line}", "help:".style(Style::new().cyan()))?,
                0 => writeln!(out, "  help: {line}")?,
                _ => writeln!(out, "        {line}")?,
            }
        }
        Ok(())
    }
}

/// A diagnosis as miette wants it.
#[derive(Debug)]
struct Drawing {
    code: Option<&'static str>,
    severity: Severity,
    message: String,
    window: Option<Window>,
    related: Vec<Self>,
}

impl Drawing {
    fn of(diagnosis: &Diagnosis, width: usize) -> Self {
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
        }
    }

    fn evidence(message: &str, exhibit: &Exhibit, width: usize) -> Self {
        Self {
            code: None,
            severity: Severity::Advice,
            message: wrap(message, width - NEST),
            window: Some(Window::new(exhibit, width)),
            related: Vec::new(),
        }
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
