//! When a source was published, by what the rules say and then by what it says itself.

use std::path::Path;

use jiff::civil::Date;

use crate::extract::published;
use crate::rule::{PathGlob, Ruleset};
use crate::source::{Published, PublishedFrom, Source};

/// The days that the rules give to sources.
pub(super) struct Dating(Vec<(PathGlob, Date)>);

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
