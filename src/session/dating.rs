//! When a source was published, by what the rules say and then by what it says itself.

use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use jiff::civil::Date;

use crate::extract::published;
use crate::rule::Ruleset;
use crate::source::{Published, PublishedFrom, Source};

/// The days that the rules give to sources.
pub(super) struct Dating(Vec<(PathGlob, Date)>);

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

impl Dating {
    /// What `rules` say; their globs have been looked at when they were loaded.
    pub(super) fn new(rules: &Ruleset) -> Self {
        let dated = rules.sources.iter().filter_map(|s| {
            let glob = PathGlob::new(&s.path.node, rules.files.path(s.path.span.start))?;
            Some((glob, s.published.as_ref()?.node))
        });
        Self(dated.collect())
    }

    /// When a source was published: from the rules, its own metadata, a header line, a dateline, its name.
    pub(super) fn published(&self, source: &Source) -> Option<Published> {
        let path = source.path.as_str();
        if let Some((_, date)) = self.0.iter().find(|(glob, _)| glob.is_match(path)) {
            return Some(Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
        }
        source.published.or_else(|| {
            let name = Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path);
            published::published(source.prose(), name).map(|(at, from)| Published { at, from })
        })
    }
}
