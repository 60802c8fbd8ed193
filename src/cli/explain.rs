//! `explain`: what a code means.

use std::io::Write as _;

use super::stdout::Stdout;
use super::{Trouble, stdout};
use crate::code::{Code, Page};
use crate::escape::Inert;
use crate::report::hedge_table;
use crate::rule::tree::{Fact, Ruleset};
use crate::rule::{Problem, RuleCode};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The code to explain, `hedges` for the table of what hedged values denote, or a rules file to show what its sentences are
    /// understood as; nothing lists all codes
    #[arg(value_name = "CODE|RULES")]
    topic: Option<String>,
    /// Behind a rules file: only this fact
    #[arg(value_name = "FACT")]
    fact: Option<String>,
}

/// A topic that is no code.
const HEDGES: &str = "hedges";

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    match args.topic.as_deref() {
        None => stdout::print(&list())?,
        Some(HEDGES) => stdout::print(&hedge_table())?,
        Some(path) if std::path::Path::new(path).is_file() => {
            let mut out = Inert::new(Stdout::new());
            sentences(path, args.fact.as_deref(), &mut out)?;
            out.flush()?;
        }
        Some(name) => {
            let page = pages().find(|p| p.name == name).ok_or_else(|| unknown(name))?;
            stdout::print(&page.to_string())?;
        }
    }
    Ok(super::CLEAN)
}

/// What the sentences of a rules file are understood as.
fn sentences(path: &str, only: Option<&str>, out: &mut dyn std::io::Write) -> Result<(), Trouble> {
    // who asks for one fact is told of that one
    let asked = |set: &Ruleset, problem: &Problem| {
        let own =
            |fact: &Fact| only.is_none_or(|n| n == fact.name.node) && fact.claims.iter().any(|c| c.template.span.overlaps(problem.span));
        only.is_none() || set.facts.iter().any(own)
    };
    let rules = super::pipeline::rules_telling(&[path.to_owned()], super::Color::Auto, false, asked)?;
    if let Some(name) = only.filter(|n| !rules.set().facts.iter().any(|f| f.name.node == *n)) {
        return Err(Trouble::Other(format!("{path}: there is no fact `{name}`")));
    }
    let mut last = usize::MAX;
    for (fact, rule, words) in crate::extract::understood(rules.checker.program()) {
        let fact_ = &rules.set().facts[fact];
        if only.is_some_and(|n| n != fact_.name.node) {
            continue;
        }
        if last != fact {
            writeln!(out, "{}: {}", fact_.name.node, fact_.kind.node)?;
            last = fact;
        }
        let claim = &fact_.claims[rule];
        let answer = claim.answer.as_ref().map_or_else(String::new, |a| format!("{} ", a.node));
        writeln!(out, "  says {answer}\"{}\"\n    {words}", claim.template.text)?;
    }
    Ok(())
}

/// Every page, those about sources first, then those about rules.
fn pages() -> impl Iterator<Item = Page> {
    let rules = RuleCode::ALL.iter().map(|c| Page { name: c.name(), level: c.level(), what: c.about(), why: "", example: "", settle: "" });
    Code::ALL.into_iter().map(Code::page).chain(rules)
}

/// All codes, a line or two each.
fn list() -> String {
    let mut out = String::from("findings in sources\n");
    let width = pages().map(|p| p.name.len()).max().unwrap_or(0);
    for (i, page) in pages().enumerate() {
        if i == Code::ALL.len() {
            out.push_str("\nproblems of rules files\n");
        }
        let first = format!("  {:width$}  {:5}  ", page.name, page.level.word());
        let indent = " ".repeat(first.len());
        let options = textwrap::Options::new(80).initial_indent(&first).subsequent_indent(&indent);
        for line in textwrap::wrap(page.summary(), options) {
            out.push_str(&line);
            out.push('\n');
        }
    }
    out.push_str("\n`summit-check explain CODE` tells more; `summit-check explain hedges` shows what\nhedged values denote\n");
    out
}

/// That there is no such code, and which one may have been meant.
fn unknown(name: &str) -> Trouble {
    let near = pages()
        .map(|p| p.name)
        .chain([HEDGES])
        .map(|known| (strsim::damerau_levenshtein(name, known), known))
        .min()
        .filter(|&(distance, known)| distance <= known.len() / 3);
    Trouble::Other(match near {
        Some((_, known)) => format!("there is no code `{name}`; did you mean `{known}`?"),
        None => format!("there is no code `{name}`; `summit-check explain` lists them"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        assert_eq!(unknown("contradicton").to_string(), "there is no code `contradicton`; did you mean `contradiction`?");
        assert_eq!(unknown("hedge").to_string(), "there is no code `hedge`; did you mean `hedges`?");
        assert_eq!(unknown("weather").to_string(), "there is no code `weather`; `summit-check explain` lists them");
    }

    #[test]
    fn the_list_names_every_code() {
        let list = list();
        assert!(Code::ALL.iter().all(|c| list.lines().any(|l| l.trim_start().starts_with(c.name()))), "{list}");
    }

    #[test]
    fn everything_fits_a_terminal() {
        let long: Vec<_> = [list(), hedge_table()].concat().lines().filter(|l| l.chars().count() > 80).map(str::to_owned).collect();
        assert_eq!(long, [""; 0]);
    }

    #[test]
    fn names_stand_once() {
        let mut names: Vec<_> = pages().map(|p| p.name).chain([HEDGES]).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
