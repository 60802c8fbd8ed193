//! For screen readers and for reading aloud: one fact a line, no drawings, nothing outside ASCII but the sources' own words.

use std::io::{self, Write};

use super::diagnosis::{Diagnosis, Exhibit};
use super::words::{ascii, count, list, one_line, printable, summary};
use super::{Report, Run, Teller};
use crate::fact::Verdict;

/// The format.
pub(super) struct Plain;

impl Report for Plain {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let findings = Teller::new(run).tell_gathered();
        for (i, diagnosis) in findings.iter().enumerate() {
            finding(diagnosis, i + 1, findings.len(), out)?;
            writeln!(out)?;
        }
        for note in run.notes {
            writeln!(out, "note: {note}")?;
        }
        overview(run, out)?;
        writeln!(out, "{}", summary(run))
    }
}

/// One finding, from what it is to what would settle it.
fn finding(d: &Diagnosis, number: usize, total: usize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "finding {number} of {total}: {}, {}", d.level.word(), d.code.name())?;
    writeln!(out, "message: {}", ascii(&d.message))?;
    if let Some(exhibit) = &d.exhibit {
        marks(exhibit, out)?;
    } else {
        writeln!(out, "place: {}", printable(&d.source))?;
    }
    if !d.others.is_empty() {
        let others: Vec<_> = d.others.iter().map(|o| printable(o)).collect();
        writeln!(out, "also in: {}", list(&others))?;
    }
    for related in &d.related {
        writeln!(out, "see also: {}", ascii(&related.message))?;
        marks(&related.exhibit, out)?;
    }
    if d.help.is_empty() { Ok(()) } else { writeln!(out, "help: {}", ascii(&d.help)) }
}

/// A place, its sentence, and what is said of its words.
fn marks(exhibit: &Exhibit, out: &mut dyn Write) -> io::Result<()> {
    let place = exhibit.place();
    writeln!(out, "place: {}, line {}, column {}", printable(&exhibit.path), place.line, place.column)?;
    writeln!(out, "text: {}", sentence(exhibit))?;
    let base = exhibit.excerpt.span.start;
    for mark in exhibit.marks().filter(|m| !m.text.is_empty()) {
        let words = exhibit.excerpt.text.get(mark.span.start - base..mark.span.end - base).unwrap_or_default();
        writeln!(out, "words \"{}\": {}", one_line(words), ascii(&mark.text))?;
    }
    Ok(())
}

/// The sentence, or of a very long one what is near the words that matter most.
fn sentence(exhibit: &Exhibit) -> String {
    const NEAR: usize = 300;
    let (text, base) = (exhibit.excerpt.text.as_str(), exhibit.excerpt.span.start);
    let before = &text[..exhibit.primary.span.start - base];
    let behind = &text[exhibit.primary.span.end - base..];
    let start = before.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let end = behind.char_indices().nth(NEAR).map_or(text.len(), |(at, _)| text.len() - behind.len() + at);
    // Whole words, unless one has no end.
    let start = if start > 0 { start + before[start..].find(char::is_whitespace).unwrap_or(0) } else { start };
    let end = if end < text.len() {
        text[..end].rfind(char::is_whitespace).filter(|&at| at > text.len() - behind.len()).unwrap_or(end)
    } else {
        end
    };
    let (more, after) = (if start > 0 { "... " } else { "" }, if end < text.len() { " ..." } else { "" });
    format!("{more}{}{after}", one_line(&text[start..end]))
}

/// Each fact with the sources by what they say of it, then each check.
fn overview(run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (cells, checks) = (&run.judgement.cells, &run.judgement.checks);
    for row in cells.chunk_by(|a, b| a.fact == b.fact) {
        let parts = super::matrix::VERDICTS.into_iter().filter_map(|verdict| {
            let word = verdict.word().replace('-', " ");
            let telling = matches!(verdict, Verdict::Contradicts | Verdict::Disagrees | Verdict::SelfContradicts | Verdict::Vague);
            sources(run, &word, telling, row.iter().filter(|c| c.verdict == verdict).map(|c| c.source))
        });
        let parts: Vec<_> = parts.collect();
        writeln!(out, "fact {}: {}", run.ruleset.facts[row[0].fact].name.node, parts.join("; "))?;
    }
    for row in checks.chunk_by(|a, b| a.check == b.check) {
        let parts =
            [(Some(true), "holds"), (Some(false), "does not hold"), (None, "cannot be told")].into_iter().filter_map(|(holds, word)| {
                sources(run, word, holds == Some(false), row.iter().filter(|c| c.holds == holds).map(|c| c.source))
            });
        let parts: Vec<_> = parts.collect();
        writeln!(out, "check {}: {}", run.ruleset.checks[row[0].check].name.node, parts.join("; "))?;
    }
    Ok(())
}

/// "agrees in a.txt and b.txt", or "agrees in 30 sources" where nobody would listen to all the names: more of those that
/// `telling` verdicts are about are named. Nothing where there are no such sources.
fn sources(run: &Run<'_>, word: &str, telling: bool, with: impl Iterator<Item = usize>) -> Option<String> {
    let with: Vec<_> = with.map(|s| printable(&run.judgement.sources[s].path)).collect();
    match with.len() {
        0 => None,
        n if n <= if telling { 20 } else { 5 } => Some(format!("{word} in {}", list(&with))),
        n => Some(format!("{word} in {}", count(n, "source"))),
    }
}
