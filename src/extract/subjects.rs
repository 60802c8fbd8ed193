//! Where a source speaks of what is required of it, whether or not it says it: the sentence that comes nearest to a wording, or the heading.

use std::collections::BTreeMap;

use super::claim::{Claim, Mention};
use super::dated::Dated;
use super::matcher::matches;
use super::place::Places;
use super::program::Program;
use super::surroundings::by_name;
use super::window::Window;
use crate::source::Source;
use crate::span::Span;

/// Where required facts are spoken of: the sentence that has most of what a wording needs.
#[derive(Default)]
pub(super) struct Subjects(BTreeMap<usize, Subject>);

/// A sentence that speaks of a fact.
struct Subject {
    sentence: Span,
    /// The claim rule it comes nearest to, as an index into the program's claims.
    rule: u32,
    /// How many of the sets of words the rule needs are there.
    has: usize,
}

impl Subjects {
    /// Notes what was noted of a piece of the text behind all that was noted so far.
    pub(super) fn join(&mut self, behind: Self) {
        for (fact, subject) in behind.0 {
            if self.0.get(&fact).is_none_or(|s| subject.has > s.has) {
                self.0.insert(fact, subject);
            }
        }
    }

    /// Notes that `window` has an anchor of `rule`.
    pub(super) fn note(&mut self, program: &Program, rule: u32, window: &Window<'_, '_>) {
        let claim = &program.claims[rule as usize];
        if !program.facts[claim.fact].required {
            return;
        }
        let has = 1 + claim.pattern.needs.iter().filter(|words| window.has_any(words)).count();
        let better = self.0.get(&claim.fact).is_none_or(|s| has > s.has);
        if better {
            self.0.insert(claim.fact, Subject { sentence: window.span, rule, has });
        }
    }

    pub(super) fn mentions(&self, program: &Program, source: &Dated<'_>, claims: &[Claim], places: &mut Places<'_>) -> Vec<Mention> {
        let silent = self.0.iter().filter(|(fact, _)| !claims.iter().any(|c| c.fact == **fact));
        let mut list: Vec<Mention> = silent.filter_map(|(&fact, subject)| mention(program, source, fact, subject, places)).collect();
        // where nothing is said of it, it is missing under its heading
        for claim in program.under_headings().filter(|c| program.facts[c.fact].required) {
            let known = list.iter().any(|m| m.fact == claim.fact) || claims.iter().any(|c| c.fact == claim.fact);
            if let Some(span) = claim.stand.first_section(source).filter(|_| !known) {
                list.push(Mention { fact: claim.fact, span, alias: None, excerpt: places.excerpt(span) });
            }
        }
        list.sort_by_key(|m| m.fact);
        list
    }
}

/// The subject of a fact in the sentence that comes nearest to a wording of it; `None` where that is too far.
fn mention(program: &Program, source: &Source, fact: usize, subject: &Subject, places: &mut Places<'_>) -> Option<Mention> {
    let pattern = &program.claims[subject.rule as usize].pattern;
    // one word that happens to be in a wording does not speak of the fact
    if subject.has < 2 && !pattern.needs.is_empty() {
        return None;
    }
    let window = by_name(program, Window::new(source.prose(), subject.sentence, subject.sentence.start, &program.lexicon));
    let (alias, found) =
        pattern.subjects().into_iter().find_map(|(alias, p)| Some((alias, matches(&p, &window, &[], &[]).into_iter().next()?)))?;
    Some(Mention {
        fact,
        span: window.words_span(found.first, found.after),
        alias: Some(program.alias_names[alias].clone()),
        excerpt: places.excerpt(subject.sentence),
    })
}

/// The facts that are looked for under headings, where `source` has one of these.
pub(super) fn facts_with_a_section(program: &Program, source: &Source) -> Vec<usize> {
    let mut facts: Vec<usize> = Vec::new();
    for claim in program.under_headings() {
        if facts.last() != Some(&claim.fact) && claim.stand.first_section(source).is_some() {
            facts.push(claim.fact);
        }
    }
    facts
}
