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
        self.holds(&GivenPath::of(path))
    }

    pub(crate) fn holds(&self, path: &GivenPath<'_>) -> bool {
        let from_rules = |glob: &GlobMatcher| path.full.as_ref().is_some_and(|full| glob.is_match(full));
        self.whole.is_match(path.path)
            || self.whole.is_match(&path.clean)
            || self.end.is_match(&path.clean)
            || self.from_rules.as_ref().is_some_and(from_rules)
    }
}

/// A path as it was given, and as globs are held against it: worked out once for all of them.
pub(crate) struct GivenPath<'p> {
    path: &'p str,
    clean: PathBuf,
    full: Option<PathBuf>,
}

impl<'p> GivenPath<'p> {
    pub(crate) fn of(path: &'p str) -> Self {
        let clean = cleaned(Path::new(path));
        let full = full_path(&clean);
        Self { path, clean, full }
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
        self.holds(&GivenPath::of(path))
    }

    pub(crate) fn holds(&self, path: &GivenPath<'_>) -> bool {
        self.0.iter().any(|glob| glob.holds(path))
    }
}
