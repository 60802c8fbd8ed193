//! When a source was published, by what the rules say and then by what it says itself.

use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use jiff::civil::Date;

use crate::extract::published;
use crate::rule::{Mistake, Problem, Ruleset};
use crate::source::{Published, PublishedFrom, Source};
use crate::span::Located;

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
        self.holds(&Place::of(path))
    }

    fn holds(&self, place: &Place<'_>) -> bool {
        let from_rules = |glob: &GlobMatcher| place.full.as_ref().is_some_and(|path| glob.is_match(path));
        self.whole.is_match(place.path)
            || self.whole.is_match(&place.clean)
            || self.end.is_match(&place.clean)
            || self.from_rules.as_ref().is_some_and(from_rules)
    }
}

/// A path as it was given, and as globs are held against it: worked out once for all of them.
struct Place<'p> {
    path: &'p str,
    clean: PathBuf,
    full: Option<PathBuf>,
}

impl<'p> Place<'p> {
    fn of(path: &'p str) -> Self {
        let clean = cleaned(Path::new(path));
        let full = full_path(&clean);
        Self { path, clean, full }
    }
}

/// The statements of the rules about sources whose glob none of `paths` meets, as mistakes: nothing that they say had an effect.
pub(super) fn unmet<'p>(rules: &Ruleset, paths: impl Iterator<Item = &'p str>) -> Vec<Problem> {
    let glob = |path: &Located<String>| PathGlob::new(&path.node, rules.files.path(path.span.start));
    let mut left: Vec<_> = rules.sources.iter().filter_map(|s| Some((s, glob(&s.path)?))).collect();
    for path in paths {
        if left.is_empty() {
            break;
        }
        let place = Place::of(path);
        left.retain(|(_, glob)| !glob.holds(&place));
    }
    left.into_iter().map(|(s, _)| Problem::new(s.path.span, Mistake::UnmetSource(s.name.node.clone()))).collect()
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
        if !self.0.is_empty() {
            let place = Place::of(path);
            if let Some((_, date)) = self.0.iter().find(|(glob, _)| glob.holds(&place)) {
                return Some(Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
            }
        }
        source.published.or_else(|| {
            let name = Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path);
            published::published(source.prose(), name).map(|(at, from)| Published { at, from })
        })
    }
}
