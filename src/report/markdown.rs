//! Markdown for a comment on a pull request: a headline, a table of what is to be settled, notes and the matrix folded away.

use std::io::{self, Write};

use super::diagnosis::Diagnosis;
use super::words::{count, found, level_noun, one_line, summary};
use super::{Report, Run, Teller, matrix};
use crate::code::Level;

/// The format.
pub(super) struct Markdown;

/// More findings of a level than this are counted: a comment has a largest size.
const MOST: usize = 50;

impl Report for Markdown {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let found = found(run).unwrap_or_else(|| "nothing to settle".to_owned());
        writeln!(out, "### summit-check: {found}\n")?;
        let findings = Teller::new(run).tell_gathered();
        for level in [Level::Error, Level::Warn] {
            let told: Vec<_> = findings.iter().filter(|d| d.level == level).collect();
            if !told.is_empty() {
                writeln!(out, "| {} | where |\n|---|---|", level_noun(level))?;
                told.iter().take(MOST).try_for_each(|d| row(d, out))?;
                if told.len() > MOST {
                    writeln!(out, "| and {} more | |", told.len() - MOST)?;
                }
                writeln!(out)?;
            }
        }
        let notes: Vec<_> = findings.iter().filter(|d| d.level == Level::Note).collect();
        if !notes.is_empty() {
            writeln!(out, "<details><summary>{}</summary>\n", count(notes.len(), "note"))?;
            for note in notes.iter().take(MOST) {
                writeln!(out, "- {} ({})", inline(&note.message), place(note))?;
            }
            writeln!(out, "\n</details>\n")?;
        }
        for note in run.notes {
            writeln!(out, "{}\n", inline(note))?;
        }
        if !run.judgement.cells.is_empty() {
            writeln!(out, "<details><summary>facts × sources</summary>\n")?;
            matrix::markdown(run, out)?;
            writeln!(out, "\n</details>\n")?;
        }
        writeln!(out, "{}", inline(&summary(run)))
    }
}

fn row(d: &Diagnosis, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "| **{}** {}", d.code.name(), inline(&d.message))?;
    for related in &d.related {
        let at = related.exhibit.place();
        write!(out, "<br>↳ {} ({}:{})", inline(&related.message), inline(&related.exhibit.path), at.line)?;
    }
    if !d.help.is_empty() {
        write!(out, "<br>*{}*", inline(&d.help))?;
    }
    writeln!(out, " | {} |", place(d))
}

fn place(d: &Diagnosis) -> String {
    match d.place() {
        Some(place) => format!("{}:{}", inline(&d.source), place.line),
        None => inline(&d.source),
    }
}

/// Text on one line of Markdown in which nothing is active: words in backticks become code, everything else is spelt with
/// entities where it could mean something.
#[must_use]
pub fn inline(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len());
    let pieces: Vec<&str> = text.split('`').collect();
    // an odd backtick quotes nothing
    let paired = pieces.len() % 2 == 1;
    for (i, piece) in pieces.iter().enumerate() {
        let code = paired && i % 2 == 1;
        out.push_str(match (i, code, paired) {
            (0, ..) => "",
            (_, true, _) => "<code>",
            (_, false, true) => "</code>",
            (_, false, false) => "&#96;",
        });
        for c in piece.chars() {
            match c {
                // a mention is made of the text itself, so that no entity can hide it
                '@' if !code => out.push_str("&#64;&#8203;"),
                c if c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '"' | '%') => out.push_str(&format!("&#{};", c as u32)),
                c => out.push(c),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_source_is_active() {
        assert_eq!(inline("a.txt says `<b>x</b>`"), "a&#46;txt says <code>&#60;b&#62;x&#60;&#47;b&#62;</code>");
        assert_eq!(inline("@all | #1"), "&#64;&#8203;all &#124; &#35;1");
        assert_eq!(inline("odd ` one"), "odd &#96; one");
    }
}
