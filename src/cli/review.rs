//! Reviewing rules: `diff`, what other rules would change, and `impact`, what another value would.

use std::collections::BTreeMap;
use std::io::Write as _;

use rayon::prelude::*;

use super::paths::{self, Named};
use super::pipeline::{self, Rules};
use super::{CLEAN, Color, FOUND, TROUBLE, Trouble};
use crate::extract::{Claim, SourceClaims};
use crate::fact::Verdict;
use crate::finding::Judgement;
use crate::read::read_value;
use crate::report::{markdown_inline, printable};
use crate::rule::tree::Established;
use crate::session::{Checker, Outcome};
use crate::value::{Context, Hedge, Kind, Relation};

/// Arguments of `diff`.
#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    /// The rules as they were: a file or a folder
    #[arg(value_name = "OLD")]
    old: String,
    /// The rules as they are to be
    #[arg(value_name = "NEW")]
    new: String,
    /// Files, folders, globs, or - for standard input
    #[arg(value_name = "SOURCE", required = true)]
    sources: Vec<String>,
    /// How the differences are shown
    #[arg(long, value_enum, default_value_t = DiffFormat::Pretty)]
    format: DiffFormat,
    /// Exit with 1 when there are differences
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum DiffFormat {
    /// A difference a line
    Pretty,
    /// For a comment on a pull request
    Markdown,
}

/// Arguments of `impact`.
#[derive(Debug, clap::Args)]
pub(super) struct ImpactArgs {
    /// Rules files or folders of them, then files, folders, globs, or - for standard input
    #[arg(value_name = "RULES… SOURCE", required = true)]
    paths: Vec<String>,
    /// The fact and its other value: `--set "upload_limit=20 MB"`
    #[arg(long, value_name = "FACT=VALUE", required = true)]
    set: Vec<String>,
}

/// What all of `inputs` say, judged.
fn outcome(checker: &Checker, inputs: &[super::load::Input], trouble: &mut bool) -> Outcome {
    let read: Vec<Result<SourceClaims, Trouble>> =
        inputs.par_iter().map(|input| pipeline::source(input, &mut Vec::new()).map(|source| checker.claims(&source))).collect();
    let mut sources = Vec::with_capacity(read.len());
    for one in read {
        match one {
            Ok(claims) => sources.push(claims),
            Err(error) => *trouble |= pipeline::tell(&[error]),
        }
    }
    checker.judge(sources)
}

/// A claim as it is told apart: its source, its place, its fact.
type Key = (String, usize, usize, String);

/// Every claim with its verdict, in order.
fn claims(outcome: &Outcome) -> BTreeMap<Key, (Verdict, &Claim)> {
    let Judgement { sources, claim_verdicts, .. } = &outcome.judgement;
    let mut out = BTreeMap::new();
    for (source, verdicts) in sources.iter().zip(claim_verdicts) {
        for (claim, verdict) in source.claims.iter().zip(verdicts) {
            let fact = outcome.ruleset.facts[claim.fact].name.node.clone();
            out.insert((source.path.clone(), claim.value_span.start, claim.value_span.end, fact), (*verdict, claim));
        }
    }
    out
}

/// What is different of one claim.
struct Difference<'o> {
    sign: &'static str,
    place: String,
    fact: &'o str,
    what: String,
    text: &'o str,
}

pub(super) fn diff(args: &DiffArgs) -> Result<u8, Trouble> {
    let load = |path: &String| pipeline::rules(&paths::split::<String>(std::slice::from_ref(path), &[], false)?.rules, Color::Auto, false);
    let (old, new): (Rules, Rules) = (load(&args.old)?, load(&args.new)?);
    let sources = args.sources.iter().map(std::ffi::OsString::from).collect();
    let named = Named { rules: vec![args.old.clone(), args.new.clone()], sources, stdin: None };
    let (inputs, mut trouble) = pipeline::inputs(&named, false);
    let (before, after) = (outcome(&old.checker, &inputs, &mut trouble), outcome(&new.checker, &inputs, &mut false));
    let (was, is) = (claims(&before), claims(&after));
    let mut keys: Vec<&Key> = was.keys().chain(is.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut list = Vec::new();
    for key in keys {
        let (sign, what, claim) = match (was.get(key), is.get(key)) {
            (Some((v, claim)), None) => ("-", v.word().to_owned(), claim),
            (None, Some((v, claim))) => ("+", v.word().to_owned(), claim),
            (Some((v, _)), Some((w, claim))) if v != w => ("~", format!("{} → {}", v.word(), w.word()), claim),
            _ => continue,
        };
        list.push(Difference { sign, place: format!("{}:{}:{}", key.0, claim.line, claim.column), fact: &key.3, what, text: &claim.text });
    }
    let mut out = std::io::stdout().lock();
    let count = |sign: &str| list.iter().filter(|d| d.sign == sign).count();
    let summary = format!("{} gained, {} lost, {} judged otherwise", count("+"), count("-"), count("~"));
    match args.format {
        DiffFormat::Pretty => {
            for d in &list {
                writeln!(out, "{} {}: {}: {}: {}", d.sign, printable(&d.place), d.fact, d.what, printable(d.text))?;
            }
            writeln!(out, "claims: {summary}")?;
        }
        DiffFormat::Markdown => {
            writeln!(out, "### claims: {summary}\n")?;
            if !list.is_empty() {
                writeln!(out, "| | fact | claim | where |\n|---|---|---|---|")?;
            }
            for d in &list {
                let words = markdown_inline(&format!("`{}`", d.text.replace('`', "'")));
                writeln!(out, "| {} {} | {} | {words} | {} |", d.sign, d.what, markdown_inline(d.fact), markdown_inline(&d.place))?;
            }
        }
    }
    Ok(if trouble {
        TROUBLE
    } else if args.check && !list.is_empty() {
        FOUND
    } else {
        CLEAN
    })
}

pub(super) fn impact(args: &ImpactArgs) -> Result<u8, Trouble> {
    let named = paths::split(&[], &args.paths, true)?;
    pipeline::one_reader_of_input(&named)?;
    let rules = pipeline::rules(&named.rules, Color::Auto, false)?;
    let mut set = rules.set().clone();
    let mut changed = Vec::new();
    for text in &args.set {
        let (name, value) = text.split_once('=').ok_or_else(|| Trouble::Other(format!("write `--set FACT=VALUE`, not `{text}`")))?;
        let (name, value) = (name.trim(), value.trim());
        let Some(index) = set.facts.iter().position(|f| f.name.node == name) else {
            return Err(Trouble::Other(format!("the rules have no fact `{name}`")));
        };
        let fact = &mut set.facts[index];
        let kind = fact.kind.node;
        if matches!(kind, Kind::YesNo | Kind::Choice | Kind::Name) {
            return Err(Trouble::Other(format!("`{name}` is a {kind}; only values that are read from words can be tried")));
        }
        let reading =
            read_value(value, kind, &Context::default()).ok_or_else(|| Trouble::Other(format!("`{value}` cannot be read as a {kind}")))?;
        let span = fact.value.as_ref().map_or(fact.name.span, |v| v.span);
        fact.value = Some(Established { text: value.to_owned(), span, reading, from_file: None });
        fact.accept.clear();
        changed.push(index);
    }
    let checker = Checker::new(set).map_err(|mistakes| Trouble::Other(mistakes.to_string()))?;
    let (inputs, mut trouble) = pipeline::inputs(&named, false);
    let outcome = outcome(&checker, &inputs, &mut trouble);
    let mut out = std::io::stdout().lock();
    let mut found = 0;
    for source in &outcome.judgement.sources {
        for claim in source.claims.iter().filter(|c| changed.contains(&c.fact)) {
            let fact = &outcome.ruleset.facts[claim.fact];
            let Some(value) = &fact.value else { continue };
            if claim.denotation.relate(&value.reading.denotation) != Relation::Contradict {
                continue;
            }
            found += 1;
            // "larger than 15 MB" goes on to be a bound, unless the new value is one itself
            let is_bound = matches!(claim.hedge, Some(Hedge::MoreThan | Hedge::AtLeast | Hedge::LessThan | Hedge::UpTo));
            let hedge = claim.hedge_span.filter(|_| !is_bound || value.reading.hedge.is_some());
            let words = hedge.map_or(claim.value_span, |h| h.cover(claim.value_span));
            let at = words.start.saturating_sub(claim.excerpt.span.start)..words.end.saturating_sub(claim.excerpt.span.start);
            let (Some(before), Some(old), Some(after)) =
                (claim.excerpt.text.get(..at.start), claim.excerpt.text.get(at.clone()), claim.excerpt.text.get(at.end..))
            else {
                continue;
            };
            writeln!(out, "{}:{}:{}: {}", printable(&source.path), claim.line, claim.column, fact.name.node)?;
            writeln!(out, "  - {}[{}]{}", printable(before), printable(old), printable(after))?;
            writeln!(out, "  + {}[{}]{}", printable(before), value.text, printable(after))?;
        }
    }
    writeln!(out, "{} to correct", crate::report::count(found, "sentence"))?;
    Ok(if trouble {
        TROUBLE
    } else if found > 0 {
        FOUND
    } else {
        CLEAN
    })
}
