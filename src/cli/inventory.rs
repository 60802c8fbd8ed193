//! `inventory`: what a corpus states, where its pages differ, and the facts that would own it.

use std::io::{BufWriter, Write};

use clap::ValueEnum;
use serde::Serialize;

use super::{CLEAN, TROUBLE, Trouble, pipeline};
use crate::inventory::{Group, Said, inventory};
use crate::source::Source;
use crate::value::Kind;

/// Arguments of `inventory`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Files, folders, globs, or - for standard input
    #[arg(value_name = "SOURCE", required = true)]
    sources: Vec<String>,
    /// How the groups are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// Show so many groups; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// How many sources are read at once [default: one a core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line a group, then a draft of the facts that would own the first of them
    Pretty,
    /// A group a line
    Jsonl,
}

/// So many groups get a draft of their fact.
const DRAFTS: usize = 10;
/// So many places of a value are named.
const PLACES: usize = 3;

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let (sources, trouble) = pipeline::plain_sources(&args.sources, args.jobs)?;
    let groups = inventory(&sources);
    let shown = if args.limit == 0 { groups.len() } else { args.limit.min(groups.len()) };
    let mut out = BufWriter::new(std::io::stdout().lock());
    match args.format {
        Format::Pretty => pretty(&sources, &groups, shown, &mut out)?,
        Format::Jsonl => groups[..shown].iter().try_for_each(|group| super::read::write_line(&Record::of(&sources, group), &mut out))?,
    }
    out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

fn pretty(sources: &[Source], groups: &[Group], shown: usize, out: &mut impl Write) -> std::io::Result<()> {
    let differ = groups.iter().filter(|g| g.said.len() > 1).count();
    for group in &groups[..shown] {
        let mark = if group.said.len() > 1 { "≠" } else { "=" };
        let said: Vec<String> = group.said.iter().map(|s| said(sources, s)).collect();
        writeln!(out, "{mark} {}: {}", group.about.join(" "), said.join(" | "))?;
    }
    if groups.len() > shown {
        writeln!(out, "… and {} more (--limit 0 shows all)", groups.len() - shown)?;
    }
    let words = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    writeln!(out, "\n{}, {}: {} differ", words(sources.len(), "source"), words(groups.len(), "value"), differ)?;
    if shown > 0 {
        writeln!(out, "\n# Facts that would own the first of them: keep what is true, and correct the wording.")?;
    }
    groups[..shown.min(DRAFTS)].iter().try_for_each(|group| write!(out, "\n{}", draft(sources, group)))
}

/// "15 minutes (6: docs/a.md:12, docs/b.md:3, …)"
fn said(sources: &[Source], said: &Said) -> String {
    let mut places: Vec<String> = said
        .places
        .iter()
        .take(PLACES)
        .map(|place| {
            let source = &sources[place.source];
            format!("{}:{}", source.path, line_of(&source.text, place.span.start))
        })
        .collect();
    if said.places.len() > PLACES {
        places.push("…".to_owned());
    }
    format!("{} ({}: {})", said.words, said.sources, places.join(", "))
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count()
}

/// The fact that would own a group.
fn draft(sources: &[Source], group: &Group) -> String {
    let name: Vec<String> = group.about.iter().map(|w| w.chars().filter(|c| c.is_alphanumeric()).collect()).collect();
    let mut name = name.join("_");
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() {
        name.insert_str(0, "value_");
    }
    let first = &group.said[0];
    let value = if group.kind == Kind::Name { format!("\"{}\"", first.words) } else { first.words.clone() };
    let sentence = first.places.first().map(|p| p.sentence.of(&sources[p.source].text)).unwrap_or_default();
    let sentence: String = sentence.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "\\\\").replace('"', "\\\"");
    let words = group.about.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(" ... ");
    format!("fact {name}: {} {{\n  value {value}\n  claim \"{words} ... {{value}}\"\n  test agrees \"{sentence}\"\n}}\n", group.kind.word())
}

/// A group, for programs.
#[derive(Debug, Serialize)]
struct Record<'a> {
    about: &'a [String],
    r#type: &'static str,
    differ: bool,
    values: Vec<ValueRecord<'a>>,
    fact: String,
}

#[derive(Debug, Serialize)]
struct ValueRecord<'a> {
    text: &'a str,
    sources: usize,
    places: Vec<PlaceRecord<'a>>,
}

#[derive(Debug, Serialize)]
struct PlaceRecord<'a> {
    source: &'a str,
    line: usize,
    start: usize,
    end: usize,
}

impl<'a> Record<'a> {
    fn of(sources: &'a [Source], group: &'a Group) -> Self {
        let place = |p: &crate::inventory::Place| {
            let source = &sources[p.source];
            PlaceRecord { source: &source.path, line: line_of(&source.text, p.span.start), start: p.span.start, end: p.span.end }
        };
        let value = |s: &'a Said| ValueRecord { text: &s.words, sources: s.sources, places: s.places.iter().map(place).collect() };
        Self {
            about: &group.about,
            r#type: group.kind.word(),
            differ: group.said.len() > 1,
            values: group.said.iter().map(value).collect(),
            fact: draft(sources, group),
        }
    }
}
