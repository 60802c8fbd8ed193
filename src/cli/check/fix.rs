//! `--fix --dry-run`: the corrections that need nobody's judgement, as a patch. Nothing is written.

use std::collections::BTreeMap;
use std::path::Path;

use similar::TextDiff;

use super::args::Args;
use super::output::{self, Told};
use super::plan::Plan;
use crate::cli::load::Input;
use crate::cli::pipeline::{self, Rules};
use crate::cli::{Trouble, complain, stdout};
use crate::fact::Verdict;
use crate::finding::What;
use crate::report::{count, printable};
use crate::session::{Checker, Correction, corrections};
use crate::source::{Format, Source};
use crate::span::Span;

/// Prints the patch; on standard error, how many of the contradictions it settles.
pub(super) fn show(args: &Args, plan: &Plan, told: &Told<'_>) -> Result<(), Trouble> {
    output::write_files(args, plan, told)?;
    let Ok(Rules { checker, .. }) = pipeline::load(&plan.named.rules)? else { return Ok(()) };
    let checker = checker.with_own_words();
    let mut by_source: BTreeMap<usize, Vec<Correction>> = BTreeMap::new();
    for correction in corrections(told.outcome) {
        by_source.entry(correction.source).or_default().push(correction);
    }
    let (mut patch, mut settled) = (String::new(), 0);
    for (source, list) in by_source {
        if let Some(input) = told.read.get(source).copied().flatten()
            && let Some((part, number)) = patch_of(&checker, input, &list)
        {
            patch.push_str(&part);
            settled += number;
        }
    }
    let all = told.outcome.judgement.findings.iter().filter(|f| matches!(f.what, What::Contradiction { .. })).count();
    complain(&format!("{settled} of {} would be corrected; nothing was written", count(all, "contradiction")));
    stdout::print(&patch)?;
    Ok(())
}

/// The patch of one file, and how many corrections it holds; `None` where there are none, or the file is not of this folder.
fn patch_of(checker: &Checker, input: &Input, list: &[Correction]) -> Option<(String, usize)> {
    input.path().filter(|path| is_own(path))?;
    let raw = String::from_utf8(input.read().ok()?).ok()?;
    let read = |text: &str| Some(Source::from_bytes(&*input.name, text.as_bytes().to_vec(), input.kind.format()).ok()?.0);
    let source = read(&raw)?;
    let front = raw.len() - source.text.len();
    if raw.get(front..) != Some(&source.text) {
        return None;
    }
    // what somebody else is said to tell is not found here
    let own = checker.claims(&source);
    let is_own_claim = |c: &&Correction| own.claims.iter().any(|k| k.fact == c.fact && k.value_span == c.span);
    let quotations = quotations(&source.text, input.kind.format());
    let in_own_words = |c: &&Correction| is_own_claim(c) && !quotations.iter().any(|q| q.overlaps(c.span));
    let mut list: Vec<&Correction> = list.iter().filter(in_own_words).collect();
    // a correction has to be understood as what it is to say: once for all of them, and once more for those that are left
    for _ in 0..2 {
        let fixed = corrected(&source.text, &list);
        let outcome = checker.judge(vec![checker.claims(&read(&fixed)?)]);
        let (claims, verdicts) = (&outcome.judgement.sources[0].claims, &outcome.judgement.claim_verdicts[0]);
        let mut moved = 0_isize;
        let before = list.len();
        list.retain(|c| {
            let start = c.span.start.saturating_add_signed(moved);
            moved += c.text.len() as isize - c.span.len() as isize;
            let agrees = |(k, v): (&crate::extract::Claim, &Verdict)| {
                k.fact == c.fact && k.value_span.start == start && k.value_span.len() == c.text.len() && *v == Verdict::Agrees
            };
            claims.iter().zip(verdicts).any(agrees)
        });
        if list.len() == before {
            let fixed = format!("{}{fixed}", &raw[..front]);
            let name = printable(input.name.trim_start_matches("./"));
            let diff = TextDiff::from_lines(&raw, &fixed);
            let patch = diff.unified_diff().context_radius(3).header(&format!("a/{name}"), &format!("b/{name}")).to_string();
            return (before > 0).then_some((patch, before));
        }
    }
    None
}

/// The parts of a page that quote somebody, in order.
fn quotations(text: &str, format: Format) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut in_block = false;
    for line in text.split_inclusive('\n') {
        let quotes = match format {
            Format::Text | Format::Markdown | Format::Mdx => line.trim_start().starts_with('>'),
            // an indented paragraph is a quotation
            Format::Rst => line.starts_with([' ', '\t']),
            Format::AsciiDoc => {
                in_block ^= line.trim_end() == "____";
                in_block
            }
            Format::Html => false,
        };
        if quotes {
            spans.push(Span::new(start, start + line.len()));
        }
        start += line.len();
    }
    if matches!(format, Format::Markdown | Format::Mdx | Format::Html) {
        let (mut depth, mut from) = (0_usize, 0);
        for (at, _) in text.match_indices('<') {
            let tag = &text.as_bytes()[at + 1..];
            let is = |name: &str| {
                let behind = tag.get(name.len()).copied().unwrap_or(b'>');
                tag.get(..name.len()).is_some_and(|t| t.eq_ignore_ascii_case(name.as_bytes())) && !behind.is_ascii_alphanumeric()
            };
            if is("blockquote") || is("q") {
                from = if depth == 0 { at } else { from };
                depth += 1;
            } else if depth > 0 && (is("/blockquote") || is("/q")) {
                depth -= 1;
                if depth == 0 {
                    spans.push(Span::new(from, at));
                }
            }
        }
        if depth > 0 {
            spans.push(Span::new(from, text.len()));
        }
    }
    spans.sort_unstable_by_key(|span| span.start);
    spans
}

/// Whether a file is of the folder that the command is given in: what lies elsewhere is not ours to correct.
fn is_own(path: &Path) -> bool {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    here.is_ok_and(|here| path.canonicalize().is_ok_and(|path| path.starts_with(here)))
}

/// The text with all corrections made; they are in order and apart from each other.
fn corrected(text: &str, list: &[&Correction]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for correction in list {
        out.push_str(&text[at..correction.span.start]);
        out.push_str(&correction.text);
        at = correction.span.end;
    }
    out.push_str(&text[at..]);
    out
}
