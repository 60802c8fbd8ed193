//! How much the word of each source counts, by what the rules say of its path.

use crate::extract::SourceClaims;
use crate::rule::PathGlobs;
use crate::rule::tree::{Ruleset, Trust};

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
        let of = |s: &SourceClaims| lines.iter().find(|(glob, _)| glob.is_match(&s.path)).map_or(Trust::default(), |(_, trust)| *trust);
        let by_source = if lines.is_empty() { Vec::new() } else { sources.iter().map(of).collect() };
        let distrusted = rules.distrust.iter().map(|line| {
            let globs = PathGlobs::new(&line.paths, &rules.files);
            (line.facts.clone(), sources.iter().map(|s| globs.is_match(&s.path)).collect())
        });
        Self { by_source, distrusted: distrusted.collect() }
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
