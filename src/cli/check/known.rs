//! The baseline of a run: reading it, setting aside what it holds, writing it.

use std::path::Path;

use super::args::Args;
use super::plan::Plan;
use crate::cli::{Trouble, files};
use crate::report::count;
use crate::session::{Baseline, Outcome};

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Remarks for people.
    pub(super) notes: Vec<String>,
    /// Whether a baseline was written, so that what is found is known now.
    pub(super) written: bool,
}

/// So many stale entries are named.
const NAMED: usize = 10;

/// Sets aside what the baseline holds, or writes one.
pub(super) fn apply(args: &Args, plan: &Plan, outcome: &mut Outcome) -> Result<Known, Trouble> {
    let mut known = Known::default();
    if let Some(path) = &args.write_baseline {
        let found = Baseline::of(&outcome.ruleset, &outcome.judgement);
        if let Some(old) = read(path, true)? {
            let new = found.without(&old);
            if !new.is_empty() && !args.accept_new {
                let first = new.keys().next().map_or_else(String::new, |k| format!(", such as `{}` in `{}`", k.fact, k.source));
                return Err(Trouble::Other(format!(
                    "`{}` would grow by {}{first}; --accept-new lets it",
                    path.display(),
                    count(new.len(), "finding")
                )));
            }
        }
        save(path, &found)?;
        known.notes.push(format!("wrote {} to `{}`", count(found.len(), "finding"), path.display()));
        known.written = true;
        found.apply(&outcome.ruleset, &mut outcome.judgement);
        return Ok(known);
    }
    let Some(path) = &plan.baseline else {
        if args.prune_baseline {
            return Err(Trouble::Other("there is no baseline to prune; name it with --baseline".to_owned()));
        }
        return Ok(known);
    };
    let Some(baseline) = read(path, false)? else { return Ok(known) };
    // a run over a part of the project cannot tell what is stale elsewhere
    let partial = !args.new.is_empty() || args.since.is_some() || !plan.only.is_empty() || !plan.skip.is_empty();
    let stale = baseline.apply(&outcome.ruleset, &mut outcome.judgement);
    if stale.is_empty() || partial {
        return Ok(known);
    }
    if args.prune_baseline {
        save(path, &baseline.without(&stale))?;
        known.notes.push(format!("removed {} from `{}`", count_entries(stale.len()), path.display()));
        return Ok(known);
    }
    let n = stale.len();
    known.notes.push(format!(
        "`{}` has {} that {} not found any more; --prune-baseline removes {}",
        path.display(),
        count_stale(n),
        if n == 1 { "is" } else { "are" },
        if n == 1 { "it" } else { "them" }
    ));
    for key in stale.keys().take(NAMED) {
        let words = if key.claim.is_empty() { String::new() } else { format!(": `{}`", crate::report::printable(&key.claim)) };
        known.notes.push(format!("stale: {}[{}] in {}{words}", key.code, key.fact, crate::report::printable(&key.source)));
    }
    Ok(known)
}

fn count_entries(n: usize) -> String {
    if n == 1 { "1 stale entry".to_owned() } else { format!("{n} stale entries") }
}

fn count_stale(n: usize) -> String {
    if n == 1 { "1 entry".to_owned() } else { format!("{n} entries") }
}

/// Reads a baseline; `None` where there is none and none has to be.
fn read(path: &Path, may_be_missing: bool) -> Result<Option<Baseline>, Trouble> {
    match std::fs::read_to_string(path) {
        Ok(text) => Baseline::parse(&text).map(Some).map_err(|why| Trouble::Other(format!("cannot use `{}`: {why}", path.display()))),
        Err(why) if may_be_missing && why.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(Trouble::Read { path: path.to_owned(), why }),
    }
}

fn save(path: &Path, baseline: &Baseline) -> Result<(), Trouble> {
    files::write(path, &mut |out| out.write_all(baseline.print().as_bytes()))
}
