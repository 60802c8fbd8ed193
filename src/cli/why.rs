//! `why` and `suggest`: what a sentence of a source was understood as, and what would make it a claim.

use std::io::Write as _;

use super::paths::Named;
use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::{CLEAN, Color, FOUND, TROUBLE, Trouble};
use crate::escape::{Inert, printable};
use crate::extract::{Why, why};
use crate::report::{Run, Teller};
use crate::value::Relation;

/// Arguments of `why`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The rules file
    #[arg(value_name = "RULES")]
    rules: String,
    /// The source, with a line where only the sentences on it are asked for
    #[arg(value_name = "FILE[:LINE]")]
    source: String,
    /// Only for this fact
    #[arg(long, value_name = "NAME")]
    fact: Option<String>,
}

/// Arguments of `suggest`.
#[derive(Debug, clap::Args)]
pub(super) struct SuggestArgs {
    /// The rules file
    #[arg(value_name = "RULES")]
    rules: String,
    /// Files, folders, globs, or - for standard input
    #[arg(value_name = "SOURCE", required = true)]
    sources: Vec<std::ffi::OsString>,
    /// Only for this fact
    #[arg(long, value_name = "NAME")]
    fact: Option<String>,
    /// How many sentences are shown for a fact
    #[arg(long, value_name = "N", default_value_t = 10)]
    most: usize,
}

fn fact_of(rules: &Rules, name: Option<&str>) -> Result<Option<usize>, Trouble> {
    let Some(name) = name else { return Ok(None) };
    let found = rules.set().facts.iter().position(|f| f.name.node == name);
    found.map(Some).ok_or_else(|| Trouble::Other(format!("the rules have no fact `{name}`")))
}

fn wording<'r>(rules: &'r Rules, one: &Why) -> &'r str {
    rules.set().facts[one.fact].claims.get(one.rule).map_or("", |c| c.template.text.as_str())
}

/// A sentence on one line, cut where it is long.
fn line(text: &str) -> String {
    let flat = printable(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match flat.char_indices().nth(160) {
        Some((at, _)) => format!("{}…", &flat[..at]),
        None => flat,
    }
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let rules = pipeline::rules(std::slice::from_ref(&args.rules), Color::Auto, false)?;
    let fact = fact_of(&rules, args.fact.as_deref())?;
    let (path, at) = match args.source.rsplit_once(':').and_then(|(p, l)| Some((p, l.parse::<usize>().ok()?))) {
        Some((path, at)) => (path.to_owned(), Some((at, at))),
        None => (args.source.clone(), None),
    };
    let (inputs, trouble) = pipeline::inputs(&Named { rules: vec![args.rules.clone()], sources: vec![path.into()], stdin: None }, false);
    let mut out = Inert::new(Stdout::new());
    for input in &inputs {
        let mut notes = Vec::new();
        let source = rules.checker.into_dated(pipeline::source(input, &mut notes)?);
        let mut last = None;
        for one in nearest(why(rules.checker.program(), &source, at, fact)) {
            if last != Some(one.sentence.span) {
                writeln!(out, "{}:{}: {}", printable(&source.path), one.sentence.line, line(&one.sentence.text))?;
                last = Some(one.sentence.span);
            }
            let value = if one.value.is_empty() { String::new() } else { format!(" `{}`", line(&one.value)) };
            let words = if one.words.is_empty() { String::new() } else { format!(": `{}`", line(&one.words)) };
            writeln!(out, "  {}{value}: {}{words}\n    by `{}`", rules.set().facts[one.fact].name.node, one.reason, wording(&rules, &one))?;
        }
    }
    out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

/// Whether the value is the established one of its fact: then the sentence probably states it.
fn agrees(rules: &Rules, one: &Why) -> bool {
    let fact = &rules.set().facts[one.fact];
    let Some(said) = &one.denotation else {
        let named = |o: &crate::rule::tree::ChoiceOption| o.phrases.iter().any(|p| p.text.eq_ignore_ascii_case(&one.value));
        return fact.value.as_ref().is_some_and(|v| fact.options.iter().any(|o| o.name.node == v.text && named(o)));
    };
    fact.value.iter().chain(&fact.accept).any(|v| said.relate(&v.reading.denotation) == Relation::Agree)
}

/// Of the sentences of a fact that a value was held against, the one it came furthest with.
fn nearest(all: Vec<Why>) -> Vec<Why> {
    let mut out: Vec<Why> = Vec::new();
    for one in all {
        match out.iter_mut().find(|o| o.fact == one.fact && o.span == one.span && o.sentence.span == one.sentence.span) {
            Some(kept) if kept.depth < one.depth => *kept = one,
            Some(_) => {}
            None => out.push(one),
        }
    }
    out.sort_by_key(|o| (o.sentence.span.start, o.fact, o.span.start));
    out
}

pub(super) fn suggest(args: &SuggestArgs) -> Result<u8, Trouble> {
    let rules = pipeline::rules(std::slice::from_ref(&args.rules), Color::Auto, false)?;
    let wanted = fact_of(&rules, args.fact.as_deref())?;
    let (inputs, trouble) = pipeline::inputs(&Named { rules: vec![args.rules.clone()], sources: args.sources.clone(), stdin: None }, false);
    let mut missed: Vec<(String, Why)> = Vec::new();
    let mut said = Vec::with_capacity(inputs.len());
    for input in &inputs {
        let mut notes = Vec::new();
        let source = rules.checker.into_dated(pipeline::source(input, &mut notes)?);
        let claims = crate::extract::extract(rules.checker.program(), &source);
        for one in nearest(why(rules.checker.program(), &source, None, wanted)) {
            let said = claims.claims.iter().any(|c| c.fact == one.fact && !c.by_value && c.excerpt.span.overlaps(one.sentence.span));
            if !one.taken && !said && (one.depth > 0 || agrees(&rules, &one)) && !one.value.is_empty() {
                missed.push((source.path.clone(), one));
            }
        }
        said.push(claims);
    }
    // the established value is most likely meant, then what came furthest
    missed.sort_by_cached_key(|(_, one)| (one.fact, !agrees(&rules, one), std::cmp::Reverse(one.depth)));
    let mut out = Inert::new(Stdout::new());
    let mut found = false;
    let outcome = rules.checker.judge(said);
    let proposals = Teller::new(&Run::new(&outcome.ruleset, &outcome.judgement)).proposals();
    for (index, fact) in rules.set().facts.iter().enumerate().filter(|(index, _)| wanted.is_none_or(|w| w == *index)) {
        let proposal = proposals.iter().find(|(of, ..)| *of == index);
        let list: Vec<_> = missed.iter().filter(|(_, one)| one.fact == index).take(args.most).collect();
        if list.is_empty() && proposal.is_none() {
            continue;
        }
        found = true;
        writeln!(out, "{}", fact.name.node)?;
        if let Some((_, line, why)) = proposal {
            writeln!(out, "  {line}\n    {why}")?;
        }
        for (path, one) in list {
            let words = if one.words.is_empty() { String::new() } else { format!(": `{}`", line(&one.words)) };
            writeln!(out, "  {}:{}: {}", printable(path), one.sentence.line, line(&one.sentence.text))?;
            writeln!(out, "    {}{words}", one.reason)?;
            let sentence = one.sentence.text.replacen(&one.value, "{value}", 1);
            writeln!(out, "    says \"{}\"", line(&sentence).replace('"', "'"))?;
        }
    }
    out.flush()?;
    Ok(if trouble {
        TROUBLE
    } else if found {
        FOUND
    } else {
        CLEAN
    })
}
