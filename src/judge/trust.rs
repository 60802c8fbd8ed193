//! How much the word of each source counts, by what the rules say of its path.

use crate::extract::SourceClaims;
use crate::rule::tree::{Ruleset, Trust};
use crate::rule::{GivenPath, PathGlobs};

/// The trust in every source of a run.
pub(crate) struct Trusted {
    /// By source; empty where the rules say nothing of any.
    by_source: Vec<Trust>,
    /// The facts that a line of the rules takes a source's word for nothing of (`None` for all), and which sources it meets.
    distrusted: Vec<(Option<Vec<usize>>, Vec<bool>)>,
}

impl Trusted {
    /// What `rules` say of `sources`. Of several lines that meet a source the first that says how far it is trusted counts.
    pub(crate) fn new(rules: &Ruleset, sources: &[SourceClaims]) -> Self {
        let lines = rules.sources.iter().filter_map(|s| {
            let trust = s.trust.as_ref()?.node;
            Some((PathGlobs::new(std::slice::from_ref(&s.path), &rules.files), trust))
        });
        let lines: Vec<_> = lines.collect();
        if lines.is_empty() && rules.distrust.is_empty() {
            return Self { by_source: Vec::new(), distrusted: Vec::new() };
        }
        let paths: Vec<GivenPath<'_>> = sources.iter().map(|s| GivenPath::of(&s.path)).collect();
        let of = |path: &GivenPath<'_>| lines.iter().find(|(glob, _)| glob.holds(path)).map_or(Trust::default(), |(_, trust)| *trust);
        let distrusted = rules.distrust.iter().map(|line| {
            let globs = PathGlobs::new(&line.paths, &rules.files);
            (line.facts.clone(), paths.iter().map(|path| globs.holds(path)).collect())
        });
        Self { by_source: paths.iter().map(of).collect(), distrusted: distrusted.collect() }
    }

    /// How much the word of a source counts for a fact, or for all of them.
    pub(crate) fn of(&self, source: usize, fact: Option<usize>) -> Trust {
        let about = |facts: &Option<Vec<usize>>| match (facts, fact) {
            (None, _) => true,
            (Some(facts), Some(fact)) => facts.contains(&fact),
            (Some(_), None) => false,
        };
        if self.distrusted.iter().any(|(facts, met)| met[source] && about(facts)) {
            return Trust::None;
        }
        self.by_source.get(source).copied().unwrap_or_default()
    }
}
