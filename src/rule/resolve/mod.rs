//! From rules as written to the checked tree: names looked up, values read, everything that can be told before any source is read.

mod aliases;
mod checks;
mod entities;
mod facts;
mod place;
mod shape;
mod values;

use globset::GlobBuilder;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use self::aliases::Aliases;
use super::data::Files;
use super::files::RuleFiles;
use super::problem::{Mistake, Problem, Role};
use super::tree::{Distrust, Exception, Ruleset, SourceRule, Trust};
use super::vocabulary::{LEVELS, MEMBERS, PLACES, RESERVED, nearest};
use super::written::{self, File, What};
use crate::code::{Code, Level};
use crate::span::{Located, Span};
use crate::value::DayOrder;

/// So many unknown names of a sort get a suggestion: each is held against every known name.
const MOST_SUGGESTIONS: usize = 100;

/// Resolves `file`. The tree is whole only where no problem is an error.
pub(super) fn resolve(file: &File, files: Option<(&RuleFiles, &dyn Files)>, problems: &mut Vec<Problem>) -> Ruleset {
    let mut ruleset = Ruleset::default();
    let mut aliases = Aliases::new(file, problems);
    let mut ruleset_at: Option<Span> = None;
    let mut about_at: Option<Span> = None;
    let mut names: FxHashMap<(&str, &str), Span> = FxHashMap::default();
    let mut checks = Vec::new();
    let (mut distrust, mut excepts) = (Vec::new(), Vec::new());
    for statement in &file.statements {
        let (what, name) = match &statement.what {
            What::Ruleset(name) => {
                if let Some(first) = ruleset_at {
                    problems.push(Problem::new(name.span, Mistake::Duplicate("ruleset", String::new())).with(first, Role::First));
                } else {
                    ruleset_at = Some(name.span);
                    ruleset.name = Some(name.text.clone());
                }
                continue;
            }
            What::Words(kind, words) => {
                ruleset.words.push(crate::rule::tree::Words {
                    verb: kind.node == "verb",
                    like: words.name.clone(),
                    words: words.phrases.iter().map(|p| p.text.located()).collect(),
                });
                continue;
            }
            // The aliases have seen to themselves, and what is imported stands here already.
            What::Alias(_) | What::Entity(_) | What::Import(_) => continue,
            What::Distrust(rule) => {
                distrust.push(rule);
                continue;
            }
            What::Except(except) => {
                excepts.push(except);
                continue;
            }
            What::About(names) => {
                let place = entities::place(names).unwrap_or(statement.span.span);
                if let Some(first) = about_at {
                    problems.push(Problem::new(place, Mistake::Duplicate("about", String::new())).with(first, Role::First));
                } else {
                    about_at = Some(place);
                    ruleset.about = entities::about(names, &mut aliases, problems);
                }
                continue;
            }
            What::Event(event) => {
                ruleset.events.push(entities::event(event, &mut aliases, problems));
                continue;
            }
            What::Source(source) => {
                let published = source.published.as_ref().and_then(|d| Some(Located::new(date(d, problems)?, d.span)));
                if GlobBuilder::new(&source.path.text).literal_separator(true).build().is_err() {
                    problems.push(Problem::new(source.path.span, Mistake::BadGlob(source.path.text.clone())));
                }
                let trust = source.trust.as_ref().and_then(|t| trust(t, problems));
                let dates = source.dates.as_ref().and_then(|d| dates(d, problems));
                ruleset.sources.push(SourceRule { name: source.name.clone(), path: source.path.located(), published, trust, dates });
                ("source", &source.name)
            }
            What::Fact(fact) => {
                let resolved = facts::resolve(fact, statement.span.span, &mut aliases, files, problems);
                ruleset.facts.push(resolved);
                ("fact", &fact.name)
            }
            What::Check(check) => {
                checks.push((check, statement.span.span));
                ("check", &check.name)
            }
        };
        // Where not even a name could be read, that has been noted.
        if name.node.is_empty() && name.span == Span::default() {
            continue;
        }
        good_name(name, problems);
        if let Some(first) = names.get(&(what, name.node.as_str())) {
            problems.push(Problem::new(name.span, Mistake::Duplicate(what, name.node.clone())).with(*first, Role::First));
        } else {
            names.insert((what, name.node.as_str()), name.span);
        }
    }
    let facts = checks::Facts::new(&ruleset.facts, &file.broken);
    ruleset.checks = checks.into_iter().filter_map(|(check, span)| facts.check(check, span, problems)).collect();
    ruleset.distrust = distrust.into_iter().map(|d| self::distrust(d, &ruleset, &file.broken, problems)).collect();
    ruleset.exceptions = excepts.into_iter().map(|e| exception(e, &ruleset, &file.broken, problems)).collect();
    aliases.sentences = ruleset.facts.iter().any(|f| f.claims.iter().any(|c| c.says));
    (ruleset.aliases, ruleset.entities) = aliases.finish(problems);
    excuse_checked(&ruleset, problems);
    ruleset
}

/// Sources whose word counts little, the facts looked up.
fn distrust(written: &written::Distrust, ruleset: &Ruleset, broken: &[String], problems: &mut Vec<Problem>) -> Distrust {
    let mut facts = Vec::new();
    for name in &written.names {
        match ruleset.facts.iter().position(|f| f.name.node == name.node) {
            Some(fact) if facts.contains(&fact) => problems.push(Problem::new(name.span, Mistake::NamedTwice(name.node.clone()))),
            Some(fact) => facts.push(fact),
            None if broken.contains(&name.node) => {}
            None => {
                let near = nearest(&name.node, ruleset.facts.iter().map(|f| f.name.node.as_str())).map(str::to_owned);
                problems.push(Problem::new(name.span, Mistake::UnknownFact(name.node.clone(), near)));
            }
        }
    }
    Distrust { paths: place::globs(&written.paths, problems), facts: (!written.names.is_empty()).then_some(facts) }
}

/// The order of day and month a word names.
fn dates(written: &Located<String>, problems: &mut Vec<Problem>) -> Option<Located<DayOrder>> {
    let order = match written.node.as_str() {
        "day-first" => Some(DayOrder::DayFirst),
        "month-first" => Some(DayOrder::MonthFirst),
        _ => None,
    };
    if order.is_none() {
        problems.push(Problem::new(written.span, Mistake::UnknownOrder(written.node.clone())));
    }
    Some(Located::new(order?, written.span))
}

/// The trust a word names.
fn trust(written: &Located<String>, problems: &mut Vec<Problem>) -> Option<Located<Trust>> {
    let trust = Trust::of_word(&written.node);
    if trust.is_none() {
        problems.push(Problem::new(written.span, Mistake::UnknownTrust(written.node.clone())));
    }
    Some(Located::new(trust?, written.span))
}

/// What is set aside, its names looked up: facts, checks, kinds of findings.
fn exception(written: &written::Except, ruleset: &Ruleset, broken: &[String], problems: &mut Vec<Problem>) -> Exception {
    if GlobBuilder::new(&written.path.text).literal_separator(true).build().is_err() {
        problems.push(Problem::new(written.path.span, Mistake::BadGlob(written.path.text.clone())));
    }
    let codes = Code::ALL.iter().map(|c| c.name());
    let named = ruleset.facts.iter().map(|f| f.name.node.as_str()).chain(ruleset.checks.iter().map(|c| c.name.node.as_str()));
    let known: Vec<&str> = named.chain(codes).collect();
    for name in written.names.iter().filter(|n| !known.contains(&n.node.as_str()) && !broken.contains(&n.node)) {
        let near = nearest(&name.node, known.iter().copied()).map(str::to_owned);
        problems.push(Problem::new(name.span, Mistake::UnknownFact(name.node.clone(), near)));
    }
    Exception {
        path: written.path.located(),
        facts: written.names.clone(),
        reason: written.reason.as_ref().map(|r| r.text.clone()).filter(|r| !r.trim().is_empty()),
        until: written.until.as_ref().and_then(|d| Some(Located::new(date(d, problems)?, d.span))),
    }
}

/// A fact that nothing is established for can be contradicted all the same where a check holds it against other facts.
fn excuse_checked(ruleset: &Ruleset, problems: &mut Vec<Problem>) {
    let checked: Vec<usize> = ruleset.checks.iter().flat_map(|c| c.left.facts().into_iter().chain(c.right.facts())).collect();
    problems.retain(|p| p.mistake != Mistake::IdleTest("contradicts") || !checked.iter().any(|&f| ruleset.facts[f].span.contains(p.span)));
}

/// Notes a name that is no name: from YAML, where any string can stand, or a word that means something in its place.
fn good_name(name: &Located<String>, problems: &mut Vec<Problem>) {
    if !is_good_name(&name.node) {
        problems.push(Problem::new(name.span, Mistake::BadName(name.node.clone())));
    }
}

fn is_good_name(name: &str) -> bool {
    let mut chars = name.chars();
    let first_ok = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    first_ok && chars.all(|c| c == '_' || c.is_ascii_digit() || c.is_alphabetic()) && name != "else"
}

/// Whether a word is a keyword, so that an option of that name could not be told from it.
fn is_keyword(word: &str) -> bool {
    MEMBERS.contains(&word) && !PLACES.contains(&word) || RESERVED.contains(&word)
}

/// The day a date names.
fn date(written: &Located<String>, problems: &mut Vec<Problem>) -> Option<Date> {
    let well_formed = written.node.len() == 10 && written.node.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let date = if well_formed { written.node.parse::<Date>().ok() } else { None };
    if date.is_none() {
        problems.push(Problem::new(written.span, Mistake::BadDate(written.node.clone())));
    }
    date
}

/// The level a word names.
fn level(written: &Located<String>, problems: &mut Vec<Problem>) -> Option<Level> {
    let level = if LEVELS.contains(&written.node.as_str()) { Level::of_word(&written.node) } else { None };
    if level.is_none() {
        problems.push(Problem::new(written.span, Mistake::UnknownLevel(written.node.clone())));
    }
    level
}
