//! The pieces a report for people is made of: a head, a snippet drawn by miette, evidence, help.

use std::fmt;
use std::io;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode};
use owo_colors::{OwoColorize as _, Style};

use super::Look;
use super::diagnosis::Exhibit;
use super::window::Window;
use super::words::{level_noun, wrap};
use crate::code::Level;

/// A level's colour.
pub(super) const fn style(level: Level) -> Style {
    match level {
        Level::Error => Style::new().red().bold(),
        Level::Warn => Style::new().yellow().bold(),
        Level::Note | Level::Off => Style::new().cyan(),
    }
}

/// `error[contradiction]: …`, in lines of the width there is.
pub(super) fn head(level: Level, code: &str, message: &str, look: Look) -> String {
    let level_word = level_noun(level);
    let plain = wrap(&format!("{level_word}[{code}]: {message}"), look.width - 4).replace('\n', "\n    ");
    let colored = match plain.strip_prefix(level_word) {
        Some(rest) if look.color => format!("{}{rest}", level_word.style(style(level))),
        _ => plain,
    };
    colored + "\n"
}

/// A line with a sign in front, continued under its text.
pub(super) fn item(sign: &str, text: &str, look: Look) -> String {
    let indent = " ".repeat(sign.chars().count());
    let body = wrap(text, look.width - indent.len()).replace('\n', &format!("\n{indent}"));
    let sign = if look.color { sign.style(Style::new().cyan()).to_string() } else { sign.to_owned() };
    format!("{sign}{body}\n")
}

/// The words in their lines, marked.
///
/// # Errors
/// Where miette cannot draw it, which no input is known to bring about.
pub(super) fn snippet(exhibit: &Exhibit, level: Level, look: Look) -> io::Result<String> {
    let severity = match level {
        Level::Error => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Note | Level::Off => Severity::Advice,
    };
    let theme = if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    // Lines are wrapped here and not by miette, whose measure counts colours as columns.
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(look.width)
        .with_wrap_lines(false)
        .with_context_lines(1)
        .with_links(false)
        .without_syntax_highlighting();
    let mut drawn = String::new();
    let drawing = Drawing { severity, window: Window::new(exhibit, look.width) };
    handler.render_report(&mut drawn, &drawing).map_err(|_| io::Error::other("a finding could not be drawn"))?;
    // miette has a head of its own, here without a message, in front of the frame
    let mut out = String::with_capacity(drawn.len());
    for line in drawn.lines().skip_while(|line| !line.contains('╭')) {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    Ok(out)
}

/// A snippet as miette wants it.
#[derive(Debug)]
struct Drawing {
    severity: Severity,
    window: Window,
}

impl fmt::Display for Drawing {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Drawing {}

impl Diagnostic for Drawing {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.window)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.window.labels()))
    }
}
