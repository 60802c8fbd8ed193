//! The baseline of a run: reading it, setting aside what it holds, writing it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::args::Args;
use super::plan::Plan;
use crate::cli::{Trouble, files};
use crate::report::count;
use crate::session::{Baseline, Key, Outcome};

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
        write(args, plan, path, outcome, &mut known)?;
        return Ok(known);
    }
    let Some(path) = &plan.baseline else {
        if args.prune_baseline {
            return Err(Trouble::Other("there is no baseline to prune; name it with --baseline".to_owned()));
        }
        return Ok(known);
    };
    let scope = Scope::of(args, plan, path, outcome);
    let Some(baseline) = scope.read(false)? else { return Ok(known) };
    let missing = baseline.apply(&outcome.ruleset, &mut outcome.judgement);
    let stale = missing.only(|key| scope.covers(key));
    if stale.is_empty() {
        return Ok(known);
    }
    if args.prune_baseline {
        scope.save(&baseline.without(&stale))?;
        known.notes.push(format!("removed {} from `{}`", entries(stale.len(), "stale "), path.display()));
        return Ok(known);
    }
    let n = stale.len();
    known.notes.push(format!(
        "`{}` has {} that {} not found any more; --prune-baseline removes {}",
        path.display(),
        entries(n, ""),
        if n == 1 { "is" } else { "are" },
        if n == 1 { "it" } else { "them" }
    ));
    for key in stale.keys().take(NAMED) {
        let words = if key.claim.is_empty() { String::new() } else { format!(": `{}`", crate::report::printable(&key.claim)) };
        known.notes.push(format!("stale: {}[{}] in {}{words}", key.code, key.fact, crate::report::printable(&key.source)));
    }
    if n > NAMED {
        known.notes.push(format!("and {} more", n - NAMED));
    }
    Ok(known)
}

/// Writes what was found; what an older baseline holds of sources and facts that this run did not look at stays in it.
fn write(args: &Args, plan: &Plan, path: &Path, outcome: &mut Outcome, known: &mut Known) -> Result<(), Trouble> {
    let scope = Scope::of(args, plan, path, outcome);
    let found = Baseline::of(&outcome.ruleset, &outcome.judgement);
    let mut kept = Baseline::default();
    if let Some(old) = scope.read(true)? {
        let new = found.without(&old);
        if !new.is_empty() && !args.accept_new {
            let first = new.keys().next().map_or_else(String::new, |k| format!(", such as `{}` in `{}`", k.fact, k.source));
            return Err(Trouble::Other(format!(
                "`{}` would grow by {}{first}; --accept-new lets it",
                path.display(),
                count(new.len(), "finding")
            )));
        }
        kept = old.without(&found).only(|key| !scope.covers(key));
    }
    scope.save(&found.clone().and(&kept))?;
    known.notes.push(format!("wrote {} to `{}`", count(found.len(), "finding"), path.display()));
    if !kept.is_empty() {
        known.notes.push(format!("kept {} of what this run did not look at", entries(kept.len(), "")));
    }
    known.written = true;
    found.apply(&outcome.ruleset, &mut outcome.judgement);
    Ok(())
}

fn entries(n: usize, which: &str) -> String {
    format!("{n} {which}{}", if n == 1 { "entry" } else { "entries" })
}

/// A baseline file, whose sources are named from its own folder, and what of it a run can speak of.
struct Scope<'p> {
    file: &'p Path,
    /// The folder of the file, from the root.
    folder: PathBuf,
    /// The sources that the run read: as they are reported, by their names in the file.
    read: BTreeMap<String, String>,
    /// The same sources as they are reported.
    paths: BTreeSet<String>,
    /// Facts and checks that the run left out.
    left_out: BTreeSet<String>,
    /// Whether the run told of what is new only.
    new_only: bool,
}

impl<'p> Scope<'p> {
    fn of(args: &Args, plan: &Plan, file: &'p Path, outcome: &Outcome) -> Self {
        let folder = absolute(file.parent().unwrap_or(Path::new("")));
        let read = outcome.judgement.sources.iter().map(|s| s.path.trim_start_matches("./"));
        let read = read.map(|path| (name_from(&folder, path), path.to_owned())).collect();
        let rules = &outcome.ruleset;
        let facts = rules.facts.iter().map(|f| &f.name.node);
        let is_out = |name: &&String| !plan.only.is_empty() && !plan.only.contains(name) || plan.skip.contains(name);
        // a check goes with the facts it holds against each other
        let is_part = !plan.only.is_empty() || !plan.skip.is_empty();
        let checks = rules.checks.iter().map(|c| &c.name.node).filter(|name| is_part && !plan.only.contains(name));
        let left_out = facts.filter(is_out).chain(checks).cloned().collect();
        let paths = outcome.judgement.sources.iter().map(|s| s.path.trim_start_matches("./").to_owned()).collect();
        Self { file, folder, read, paths, left_out, new_only: !args.new.is_empty() || args.since.is_some() }
    }

    /// Whether the run would have found what the key stands for, if it were still there: its source was read or is gone.
    fn covers(&self, key: &Key) -> bool {
        if self.new_only || self.left_out.contains(&key.fact) {
            return false;
        }
        self.paths.contains(&key.source) || !self.folder.join(&key.source).exists()
    }

    /// Reads the file, with sources named as they are reported; `None` where there is none and none has to be.
    fn read(&self, may_be_missing: bool) -> Result<Option<Baseline>, Trouble> {
        let path = self.file;
        let reported = |source: &str| self.read.get(source).cloned().unwrap_or_else(|| source.to_owned());
        match std::fs::read_to_string(path) {
            Ok(text) => match Baseline::parse(&text) {
                Ok(baseline) => Ok(Some(baseline.renamed(reported))),
                Err(why) => Err(Trouble::Other(format!("cannot use `{}`: {why}", path.display()))),
            },
            Err(why) if may_be_missing && why.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                let path = path.display();
                Err(Trouble::Other(format!("there is no baseline `{path}` yet; `--write-baseline {path}` writes one")))
            }
            Err(why) => Err(Trouble::Read { path: path.to_owned(), why }),
        }
    }

    fn save(&self, baseline: &Baseline) -> Result<(), Trouble> {
        let names: BTreeMap<&str, &str> = self.read.iter().map(|(name, path)| (path.as_str(), name.as_str())).collect();
        let stored = baseline.clone().renamed(|path| names.get(path).map_or_else(|| path.to_owned(), |name| (*name).to_owned()));
        files::write(self.file, &mut |out| out.write_all(stored.print().as_bytes()))
    }
}

/// A path from the root, without `.` and `..`; links in it are not followed.
fn absolute(path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in std::env::current_dir().unwrap_or_default().join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
    }
    whole
}

/// The name of a file from `folder`; what is no file, such as a record of a stream, keeps its name.
fn name_from(folder: &Path, path: &str) -> String {
    if !Path::new(path).exists() {
        return path.to_owned();
    }
    let whole = absolute(Path::new(path));
    let shared = folder.components().zip(whole.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = whole.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_from_the_folder_of_the_file() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(name_from(&here, "src/lib.rs"), "src/lib.rs");
        assert_eq!(name_from(&here.join("docs"), "./src/../src/lib.rs"), "../src/lib.rs");
        assert_eq!(name_from(&here, "a record"), "a record");
    }
}
