//! The sources that should state a fact, and do not.

use super::{is_about, is_due};
use crate::finding::{ClaimRef, Judgement};
use crate::rule::tree::{Fact, Require, Ruleset};
use crate::rule::{Mistake, PathGlobs, Problem};
use crate::span::Span;

/// The sources that leave a fact out although it is required of them; with each, of how many sources one would have been enough, where
/// that is so. `claims` is what is said of the fact, in the order of the sources.
pub(super) fn silent(
    rules: &Ruleset,
    (f, fact): (usize, &Fact),
    require: &Require,
    judgement: &Judgement,
    claims: &[ClaimRef],
) -> Vec<(usize, Option<usize>)> {
    let asked = require.within.as_ref().map(|within| PathGlobs::new(&within.paths, &rules.files));
    let is_asked = |source: usize| match &asked {
        // a page that is named has to state it, whatever it speaks of
        Some(globs) => globs.is_match(&judgement.sources[source].path),
        None => is_about(f, &judgement.sources[source]),
    };
    let due: Vec<usize> = (0..judgement.sources.len()).filter(|&s| is_asked(s) && is_due(fact, &judgement.sources[s])).collect();
    let speaks = |source: &usize| claims.binary_search_by_key(source, |c| c.source).is_ok();
    if !require.within.as_ref().is_some_and(|within| within.some) {
        return due.into_iter().filter(|s| !speaks(s)).map(|s| (s, None)).collect();
    }
    if due.iter().any(speaks) {
        return Vec::new();
    }
    // one finding, where the subject is spoken of
    let mentions = |s: &&usize| judgement.sources[**s].mentions.iter().any(|m| m.fact == f);
    let at = due.iter().find(mentions).or(due.first());
    at.map(|&s| (s, Some(due.len()))).into_iter().collect()
}

/// Places that the rules name and no source has: the fact is looked for nowhere, or nobody can state it.
pub(crate) fn unmet(rules: &Ruleset, judgement: &Judgement, facts: &[usize]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let is_met = |list: &[crate::span::Located<String>]| {
        let globs = PathGlobs::new(list, &rules.files);
        judgement.sources.iter().any(|s| globs.is_match(&s.path))
    };
    for fact in facts.iter().map(|&f| &rules.facts[f]) {
        let required = fact.require.iter().filter_map(|r| r.within.as_ref()).map(|w| (w.paths.as_slice(), true));
        let places = std::iter::once(&fact.place).chain(fact.claims.iter().map(|c| &c.place)).map(|p| (p.paths.as_slice(), false));
        for (paths, has_to) in required.chain(places).filter(|(paths, _)| !paths.is_empty() && !is_met(paths)) {
            let span = paths.iter().map(|p| p.span).reduce(Span::cover).unwrap_or_default();
            let names = paths.iter().map(|p| p.node.clone()).collect();
            problems.push(Problem::new(span, Mistake::NoSuchSource(names, fact.name.node.clone(), has_to)));
        }
    }
    for fact in facts.iter().filter(|f| !judgement.sources.iter().any(|s| s.sections.contains(f))).map(|&f| &rules.facts[f]) {
        let places = || std::iter::once(&fact.place).chain(fact.claims.iter().map(|c| &c.place));
        let headings: Vec<_> = places().flat_map(|p| &p.sections).collect();
        if let Some(span) = headings.iter().map(|h| h.span).reduce(Span::cover) {
            let names = headings.iter().map(|h| h.node.clone()).collect();
            problems.push(Problem::new(span, Mistake::NoSuchSection(names, fact.name.node.clone())));
        }
    }
    for line in rules.distrust.iter().filter(|line| !is_met(&line.paths)) {
        let span = line.paths.iter().map(|p| p.span).reduce(Span::cover).unwrap_or_default();
        problems.push(Problem::new(span, Mistake::UnmetDistrust(line.paths.iter().map(|p| p.node.clone()).collect())));
    }
    problems
}
