//! When a source was published, by what the rules say and then by what it says itself.

use std::path::Path;

use jiff::civil::Date;

use crate::extract::{Dates, published};
use crate::read::shown_order;
use crate::rule::{GivenPath, Mistake, PathGlob, Problem, Ruleset};
use crate::source::{Published, PublishedFrom, Source};
use crate::span::Located;
use crate::value::DayOrder;

/// The days that the rules give to sources.
pub(super) struct Dating {
    days: Vec<(PathGlob, Date)>,
    /// Which of day and month sources put first.
    orders: Vec<(PathGlob, DayOrder)>,
}

/// The statements of the rules about sources whose glob none of `paths` meets, as mistakes: nothing that they say had an effect.
pub(super) fn unmet<'p>(rules: &Ruleset, paths: impl Iterator<Item = &'p str>) -> Vec<Problem> {
    let glob = |path: &Located<String>| PathGlob::new(&path.node, rules.files.path(path.span.start));
    let mut left: Vec<_> = rules.sources.iter().filter_map(|s| Some((s, glob(&s.path)?))).collect();
    for path in paths {
        if left.is_empty() {
            break;
        }
        let place = GivenPath::of(path);
        left.retain(|(_, glob)| !glob.holds(&place));
    }
    left.into_iter().map(|(s, _)| Problem::new(s.path.span, Mistake::UnmetSource(s.name.node.clone()))).collect()
}

impl Dating {
    /// What `rules` say; their globs have been looked at when they were loaded.
    pub(super) fn new(rules: &Ruleset) -> Self {
        let dated = rules.sources.iter().filter_map(|s| {
            let glob = PathGlob::new(&s.path.node, rules.files.path(s.path.span.start))?;
            Some((glob, s.published.as_ref()?.node))
        });
        let ordered = rules.sources.iter().filter_map(|s| {
            let glob = PathGlob::new(&s.path.node, rules.files.path(s.path.span.start))?;
            Some((glob, s.dates.as_ref()?.node))
        });
        Self { days: dated.collect(), orders: ordered.collect() }
    }

    /// Both: when it was published, and the order of its figures.
    pub(super) fn dates(&self, source: &Source) -> Dates {
        Dates { published: self.published(source), day_first: self.day_first(source) }
    }

    /// Whether a source puts the day before the month in figures: by the rules, by what its own figures show, by its language tag.
    pub(super) fn day_first(&self, source: &Source) -> Option<bool> {
        let by_rules = || {
            let place = GivenPath::of(source.path.as_str());
            self.orders.iter().find(|(glob, _)| glob.holds(&place)).map(|(_, order)| *order)
        };
        let order = (!self.orders.is_empty()).then(by_rules).flatten().or_else(|| shown_order(source.prose()));
        order.map(|order| order == DayOrder::DayFirst).or(source.day_first)
    }

    /// When a source was published: from the rules, its own metadata, a header line, a dateline, its name.
    pub(super) fn published(&self, source: &Source) -> Option<Published> {
        let path = source.path.as_str();
        if !self.days.is_empty() {
            let place = GivenPath::of(path);
            if let Some((_, date)) = self.days.iter().find(|(glob, _)| glob.holds(&place)) {
                return Some(Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
            }
        }
        source.published.or_else(|| {
            let name = Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path);
            published::published(source.prose(), name).map(|(at, from)| Published { at, from })
        })
    }
}
