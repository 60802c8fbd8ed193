//! `syntax`: what the clause analysis understood.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use serde::Serialize;
use serde_json::value::RawValue;

use super::read::{standard_input, write_line};
use super::stdout::Stdout;
use super::{CLEAN, Trouble, batch};
use crate::escape::Inert;
use crate::report::show_syntax;
use crate::text::clause::{Analysis, Clause, Link, Tense, Via};
use crate::text::{Layout, Tokens};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The text to analyse; standard input where it is left out
    #[arg(conflicts_with = "batch")]
    text: Option<String>,
    /// How to print the clauses; a batch is answered as `jsonl` [default: pretty]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Read one `{"id", "text"}` a line from a file or, with `-`, from standard input, and print one `{"id", "clauses"}` for each
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
}

/// How clauses are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Each clause on a line under its sentence, set in by what it hangs on
    Pretty,
    /// One JSON object a clause, with byte spans
    Jsonl,
}

/// A clause, as `jsonl` has it. Spans are bytes, end exclusive.
#[derive(Debug, Serialize)]
struct Row {
    verb: [usize; 2],
    lemma: String,
    subject: Option<[usize; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inherited: Option<&'static str>,
    object: Option<[usize; 2]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    complements: Vec<Complement>,
    negated: bool,
    tense: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    modal: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aspect: Vec<&'static str>,
    passive: bool,
    link: &'static str,
    /// The clause it hangs on, counted from 0.
    parent: Option<usize>,
}

/// A noun behind a preposition.
#[derive(Debug, Serialize)]
struct Complement {
    preposition: String,
    span: [usize; 2],
}

#[derive(Serialize)]
struct Answer<'t> {
    id: Option<&'t RawValue>,
    clauses: Vec<Row>,
}

/// The analyses of the sentences of a text.
fn analyses(text: &str) -> Vec<(Tokens<'_>, Analysis)> {
    let layout = Layout::of(text);
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find(|c: char| !c.is_whitespace()) {
        at += skip;
        let sentence = layout.sentence(text, at, at);
        let end = sentence.end.max(at + 1);
        let tokens = Tokens::within(text, sentence);
        let analysis = Analysis::of(&tokens);
        list.push((tokens, analysis));
        at = (end..=text.len()).find(|&k| text.is_char_boundary(k)).unwrap_or(text.len());
    }
    list
}

fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for (_, analysis) in analyses(text) {
        let before = rows.len();
        rows.extend(analysis.clauses().iter().map(|clause| row(&analysis, clause, before)));
    }
    rows
}

fn row(analysis: &Analysis, clause: &Clause, before: usize) -> Row {
    let span = |chunk: usize| {
        let span = analysis.chunks()[chunk].span;
        [span.start, span.end]
    };
    let complement = |&chunk: &usize| {
        let preposition = analysis.word(analysis.chunks()[chunk].preposition?).to_owned();
        Some(Complement { preposition, span: span(chunk) })
    };
    let verb = &clause.verb;
    let aspect = [(verb.perfect, "perfect"), (verb.progressive, "progressive")];
    Row {
        verb: [verb.span.start, verb.span.end],
        lemma: verb.lemma.clone(),
        subject: clause.subject.map(span),
        inherited: clause.inherited.map(via),
        object: clause.object.map(span),
        complements: clause.obliques.iter().filter_map(complement).collect(),
        negated: verb.negated,
        tense: tense(verb.tense),
        modal: verb.modal.map(|m| format!("{m:?}").to_lowercase()),
        aspect: aspect.iter().filter(|(has, _)| *has).map(|(_, name)| *name).collect(),
        passive: verb.passive,
        link: link(clause.link),
        parent: clause.parent.map(|p| p + before),
    }
}

const fn tense(tense: Tense) -> &'static str {
    match tense {
        Tense::Past => "past",
        Tense::Present => "present",
        Tense::Future => "future",
        Tense::None => "none",
    }
}

const fn via(via: Via) -> &'static str {
    match via {
        Via::Coordination => "conj",
        Via::Control => "xcomp",
        Via::Participle => "participle",
        Via::Adverbial => "adverbial",
        Via::Relative => "relative",
    }
}

const fn link(link: Link) -> &'static str {
    match link {
        Link::Main => "main",
        Link::Complement => "complement",
        Link::Relative => "relative",
        Link::Participle => "participle",
        Link::Infinitive => "infinitive",
        Link::Gerund => "gerund",
        Link::Adverbial => "adverbial",
        Link::Coordination => "coordination",
        Link::Quotation => "quotation",
        Link::Parenthesis => "parenthesis",
    }
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let mut out = Stdout::new();
    let code = match (&args.batch, args.format) {
        (Some(_), Some(Format::Pretty)) => return Err(Trouble::Other("a batch is answered as `jsonl`, not `pretty`".to_owned())),
        (Some(path), _) => batch::each(path, None, &mut out, &mut |question, out| {
            write_line(&Answer { id: question.id, clauses: rows(&question.text) }, out).map_err(Trouble::Output)
        })?,
        (None, format) => {
            let text = args.text.clone().map_or_else(standard_input, Ok)?;
            match format.unwrap_or(Format::Pretty) {
                Format::Jsonl => rows(&text).iter().try_for_each(|row| write_line(row, &mut out))?,
                Format::Pretty => {
                    let mut out = Inert::new(&mut out);
                    for (tokens, analysis) in analyses(&text) {
                        show_syntax(tokens.text(), &analysis, &mut out)?;
                    }
                    out.flush()?;
                }
            }
            CLEAN
        }
    };
    out.flush()?;
    Ok(code)
}
