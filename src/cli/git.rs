//! What has changed since a revision, as git tells.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Trouble;

/// The true paths of the files that are other than they were at `revision`, or new.
///
/// # Errors
/// There is no git, no repository, or no such revision.
pub(super) fn changed_since(revision: &str) -> Result<HashSet<PathBuf>, Trouble> {
    // a revision that starts with a dash would be an option
    if revision.starts_with('-') {
        return Err(Trouble::Other(format!("`{revision}` is no revision")));
    }
    let top = run(&["rev-parse", "--show-toplevel"])?;
    let top = PathBuf::from(String::from_utf8_lossy(&top).trim_end());
    // against the point where the branch left `revision`, as a pull request is looked at; what is not committed counts too
    let base = run(&["merge-base", revision, "HEAD"]).or_else(|_| run(&["rev-parse", "--verify", &format!("{revision}^{{commit}}")]))?;
    let base = String::from_utf8_lossy(&base).trim().to_owned();
    let changed = run(&["diff", "--name-only", "--diff-filter=d", "-z", &base, "--"])?;
    let new = run(&["ls-files", "--others", "--exclude-standard", "--full-name", "-z", &top.to_string_lossy()])?;
    let path = |name: &[u8]| {
        let path = top.join(Path::new(&*String::from_utf8_lossy(name)));
        std::fs::canonicalize(&path).unwrap_or(path)
    };
    Ok(changed.split(|&b| b == 0).chain(new.split(|&b| b == 0)).filter(|n| !n.is_empty()).map(path).collect())
}

fn run(arguments: &[&str]) -> Result<Vec<u8>, Trouble> {
    let output = Command::new("git").args(arguments).output().map_err(|why| Trouble::Other(format!("cannot run `git`: {why}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Trouble::Other(format!("`git {}` failed: {}", arguments.join(" "), said.lines().next().unwrap_or("no reason was given"))))
}
