//! The clauses of a sentence, each set in under what it hangs on.

use std::io::{self, Write};

use super::words::one_line;
use crate::span::Span;
use crate::text::clause::{Analysis, Clause, Tense};

/// Prints a sentence of `text` and a line for each of its clauses.
///
/// # Errors
/// What the output says.
pub fn show_syntax(text: &str, analysis: &Analysis, out: &mut impl Write) -> io::Result<()> {
    let words = analysis.words();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Ok(()) };
    writeln!(out, "{}", one_line(Span::new(first.span.start, last.span.end).of(text)))?;
    if analysis.clauses().is_empty() {
        return writeln!(out, "  no clause");
    }
    for (i, clause) in analysis.clauses().iter().enumerate() {
        let depth = analysis.ancestors(i).count();
        writeln!(out, "{:width$}{}", "", line(text, analysis, clause), width = 2 * depth)?;
    }
    Ok(())
}

fn line(text: &str, analysis: &Analysis, clause: &Clause) -> String {
    let chunk = |id: usize| one_line(analysis.chunks()[id].span.of(text)).to_string();
    let verb = &clause.verb;
    let mut parts = vec![format!("{} `{}`", format!("{:?}", clause.link).to_lowercase(), one_line(verb.span.of(text)))];
    let mut told = vec![match verb.tense {
        Tense::Past => "past".to_owned(),
        Tense::Present => "present".to_owned(),
        Tense::Future => "future".to_owned(),
        Tense::None => verb.modal.map_or_else(|| "no tense".to_owned(), |m| format!("{m:?}").to_lowercase()),
    }];
    told.extend(verb.perfect.then(|| "perfect".to_owned()));
    told.extend(verb.progressive.then(|| "progressive".to_owned()));
    told.extend(verb.passive.then(|| "passive".to_owned()));
    told.extend(verb.negated.then(|| "negated".to_owned()));
    parts.push(told.join(" "));
    parts.extend(
        clause.subject.map(|s| format!("subject `{}`{}", chunk(s), if clause.inherited.is_some() { " (from elsewhere)" } else { "" })),
    );
    parts.extend(clause.object.map(|o| format!("object `{}`", chunk(o))));
    parts.extend(clause.obliques.iter().filter_map(|&o| {
        let preposition = analysis.chunks()[o].preposition?;
        Some(format!("{} `{}`", analysis.word(preposition), chunk(o)))
    }));
    parts.join(", ")
}
