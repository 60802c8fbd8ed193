//! Globs of the rules, held against the paths of sources.

use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};

use super::files::RuleFiles;
use crate::span::Located;

/// A glob that is held against a path and against the ends of it.
pub(crate) struct PathGlob {
    whole: GlobMatcher,
    end: GlobMatcher,
    /// From the folder of the rules, wherever the command was given.
    from_rules: Option<GlobMatcher>,
}

impl PathGlob {
    /// `None` where the pattern is no glob. `rules` is the path of the rules file that it stands in.
    pub(crate) fn new(pattern: &str, rules: &str) -> Option<Self> {
        let glob = |pattern: &str| GlobBuilder::new(pattern).literal_separator(true).build().map(|g| g.compile_matcher()).ok();
        let from_rules = Path::new(rules).parent().and_then(full_path).and_then(|folder| {
            let folder = folder.to_str()?.trim_end_matches('/').to_owned();
            glob(&format!("{}/{}", globset::escape(&folder), pattern.trim_start_matches("./")))
        });
        Some(Self { whole: glob(pattern)?, end: glob(&format!("**/{}", pattern.trim_start_matches("./")))?, from_rules })
    }

    pub(crate) fn is_match(&self, path: &str) -> bool {
        let clean = cleaned(Path::new(path));
        let from_rules = || self.from_rules.as_ref().is_some_and(|glob| full_path(&clean).is_some_and(|path| glob.is_match(path)));
        self.whole.is_match(path) || self.whole.is_match(&clean) || self.end.is_match(&clean) || from_rules()
    }
}

/// A path without `.` and doubled slashes, and without `..` where something stands in front of it.
fn cleaned(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

/// A path from the root.
fn full_path(path: &Path) -> Option<PathBuf> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    std::path::absolute(path).ok().map(|path| cleaned(&path))
}

/// Several globs, one of which a path has to meet.
pub(crate) struct PathGlobs(Vec<PathGlob>);

impl PathGlobs {
    /// The globs of `list`, which stand in one of `files`.
    pub(crate) fn new(list: &[Located<String>], files: &RuleFiles) -> Self {
        Self(list.iter().filter_map(|path| PathGlob::new(&path.node, files.path(path.span.start))).collect())
    }

    pub(crate) fn is_match(&self, path: &str) -> bool {
        self.0.iter().any(|glob| glob.is_match(path))
    }
}
