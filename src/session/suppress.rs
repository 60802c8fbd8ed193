//! Setting findings aside where a comment in the source or an `except` in the rules asks for it, and telling of those that ask
//! for nothing, for no reason, or no longer.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::code::Code;
use crate::finding::{Finding, Judgement, SetAside, What, Why};
use crate::rule::{Mistake, PathGlob, Problem, Ruleset};
use crate::source::{Directive, Reach, Until};

/// Sets findings aside; the mistakes are those of exceptions in the rules. Without `today`, no date is past. `all` says whether
/// every fact was judged: where not, a comment without an effect may have one in another run.
pub(super) fn apply(rules: &Ruleset, judgement: &mut Judgement, today: Option<Date>, all: bool) -> Vec<Problem> {
    in_texts(rules, judgement, today, all);
    in_rules(rules, judgement, today, all)
}

/// Whether a day is past.
fn is_past(day: Date, today: Option<Date>) -> bool {
    today.is_some_and(|today| day < today)
}

fn lapsed(until: Until, today: Option<Date>) -> bool {
    match until {
        Until::Open => false,
        Until::Day(day) => is_past(day, today),
        Until::Unreadable => true,
    }
}

/// The names by which a finding can be set aside.
fn names<'r>(rules: &'r Ruleset, finding: &Finding) -> [&'r str; 2] {
    let name = match &finding.what {
        What::BrokenCheck { check, .. } => rules.checks[*check].name.node.as_str(),
        _ => finding.fact().map_or("", |f| rules.facts[f].name.node.as_str()),
    };
    [name, finding.code().name()]
}

/// The lines a finding points at.
fn lines(judgement: &Judgement, finding: &Finding) -> (usize, usize) {
    let of_claim = |c| {
        let claim = judgement.claim(c);
        (claim.line, claim.line + claim.text.matches('\n').count())
    };
    match (&finding.what, finding.claim()) {
        (_, Some(claim)) => of_claim(claim),
        (What::Omission { at: Some((span, excerpt)), .. }, None) => {
            let before = excerpt.text.get(..span.start.saturating_sub(excerpt.span.start)).unwrap_or_default();
            let line = excerpt.line + before.matches('\n').count();
            (line, line)
        }
        _ => (1, 1),
    }
}

fn in_texts(rules: &Ruleset, judgement: &mut Judgement, today: Option<Date>, all: bool) {
    if judgement.sources.iter().all(|s| s.directives.is_empty()) {
        return;
    }
    let mut by_source: Vec<Vec<Finding>> = vec![Vec::new(); judgement.sources.len()];
    for finding in std::mem::take(&mut judgement.findings) {
        by_source[finding.source].push(finding);
    }
    for (source, findings) in by_source.into_iter().enumerate() {
        let directives = &judgement.sources[source].directives;
        if directives.is_empty() {
            judgement.findings.extend(findings);
            continue;
        }
        let mut used = vec![false; directives.len()];
        let asked = Asked::new(directives, today);
        let places: Vec<_> = findings.iter().map(|f| lines(judgement, f)).collect();
        let by = asked.of(&findings, &places, rules);
        let mut kept = Vec::new();
        for (finding, directive) in findings.into_iter().zip(by) {
            match directive {
                Some(directive) => {
                    used[directive] = true;
                    judgement.set_aside.push(SetAside { finding, why: Why::InText { directive } });
                }
                None => kept.push(finding),
            }
        }
        for (k, directive) in judgement.sources[source].directives.iter().enumerate().filter(|(_, d)| d.reach != Reach::To) {
            let code = if directive.reach == Reach::Nothing {
                Code::UnusedSuppression
            } else if lapsed(directive.until, today) {
                Code::LapsedSuppression
            } else if !used[k] && all {
                Code::UnusedSuppression
            } else if directive.reason.is_none() {
                Code::UnreasonedSuppression
            } else {
                continue;
            };
            kept.push(Finding { level: code.default_level(), source, what: What::Suppression { code, directive: k } });
        }
        kept.sort_by_key(|f| crate::judge::place(judgement, f));
        judgement.findings.extend(kept);
    }
}

/// The comments of one source by what they reach.
struct Asked<'d> {
    whole: FxHashMap<&'d str, usize>,
    by_line: FxHashMap<usize, Vec<usize>>,
    /// `disable` and `enable`, in order.
    regions: Vec<usize>,
    directives: &'d [Directive],
}

/// The name that stands for all.
const ALL: &str = "";

fn named(directive: &Directive) -> impl Iterator<Item = &str> {
    directive.names.iter().map(String::as_str).chain(directive.names.is_empty().then_some(ALL))
}

impl<'d> Asked<'d> {
    fn new(directives: &'d [Directive], today: Option<Date>) -> Self {
        let mut asked = Self { whole: FxHashMap::default(), by_line: FxHashMap::default(), regions: Vec::new(), directives };
        for (k, directive) in directives.iter().enumerate().filter(|(_, d)| !lapsed(d.until, today)) {
            match directive.reach {
                Reach::File => named(directive).for_each(|n| {
                    asked.whole.entry(n).or_insert(k);
                }),
                Reach::Line => (directive.lines.0..=directive.lines.1).for_each(|l| asked.by_line.entry(l).or_default().push(k)),
                Reach::NextLine => asked.by_line.entry(directive.next_line).or_default().push(k),
                Reach::From | Reach::To => asked.regions.push(k),
                Reach::Nothing => {}
            }
        }
        asked
    }

    /// For each finding the comment that sets it aside.
    fn of(&self, findings: &[Finding], places: &[(usize, usize)], rules: &Ruleset) -> Vec<Option<usize>> {
        let mut order: Vec<usize> = (0..findings.len()).collect();
        order.sort_by_key(|&i| places[i].0);
        let mut out = vec![None; findings.len()];
        let mut regions = self.regions.iter().copied().peekable();
        let mut open: FxHashMap<&str, Option<usize>> = FxHashMap::default();
        for i in order {
            let (first, last) = places[i];
            while let Some(k) = regions.next_if(|&k| self.directives[k].lines.0 <= first) {
                let directive = &self.directives[k];
                let state = (directive.reach == Reach::From).then_some(k);
                if directive.names.is_empty() {
                    open.clear();
                }
                named(directive).for_each(|n| {
                    open.insert(n, state);
                });
            }
            // what is told of the comments themselves is set aside by none
            if matches!(findings[i].what, What::Suppression { .. }) {
                continue;
            }
            let names = names(rules, &findings[i]);
            let on_line = |line: usize| {
                let here = self.by_line.get(&line)?;
                here.iter().copied().find(|&k| named(&self.directives[k]).any(|n| n == ALL || names.contains(&n)))
            };
            let whole = || names.iter().chain(&[ALL]).find_map(|n| self.whole.get(n).copied());
            let region = || match names.iter().find_map(|n| open.get(n)) {
                Some(state) => *state,
                None => open.get(ALL).copied().flatten(),
            };
            out[i] = (first..=last).find_map(on_line).or_else(region).or_else(whole);
        }
        out
    }
}

fn in_rules(rules: &Ruleset, judgement: &mut Judgement, today: Option<Date>, all: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    if rules.exceptions.is_empty() {
        return problems;
    }
    let globs: Vec<Option<PathGlob>> =
        rules.exceptions.iter().map(|e| PathGlob::new(&e.path.node, rules.files.path(e.path.span.start))).collect();
    let holds: Vec<bool> = rules.exceptions.iter().map(|e| e.until.as_ref().is_none_or(|u| !is_past(u.node, today))).collect();
    let mut used = vec![false; rules.exceptions.len()];
    // which exceptions speak of a source, worked out once for each
    let of_source: Vec<Vec<usize>> = judgement
        .sources
        .iter()
        .map(|s| (0..globs.len()).filter(|&k| globs[k].as_ref().is_some_and(|g| g.is_match(&s.path))).collect())
        .collect();
    for finding in std::mem::take(&mut judgement.findings) {
        let names = names(rules, &finding);
        let names_it = |k: &usize| holds[*k] && rules.exceptions[*k].facts.iter().any(|f| names.contains(&f.node.as_str()));
        match of_source[finding.source].iter().copied().find(names_it) {
            Some(exception) if !matches!(finding.what, What::Suppression { .. }) => {
                used[exception] = true;
                judgement.set_aside.push(SetAside { finding, why: Why::InRules { exception } });
            }
            _ => judgement.findings.push(finding),
        }
    }
    let mut spoken_of = vec![false; rules.exceptions.len()];
    of_source.iter().flatten().for_each(|&k| spoken_of[k] = true);
    for (k, exception) in rules.exceptions.iter().enumerate() {
        let of = exception.facts.first().map(|f| f.node.clone()).unwrap_or_default();
        if !holds[k] {
            let day = exception.until.as_ref().map_or_else(String::new, |u| u.node.to_string());
            problems.push(Problem::new(exception.until.as_ref().map_or(exception.path.span, |u| u.span), Mistake::LapsedException(day)));
        } else if !used[k] && spoken_of[k] && all {
            problems.push(Problem::new(exception.path.span, Mistake::UnusedException(of)));
        } else if exception.reason.is_none() {
            problems.push(Problem::new(exception.path.span, Mistake::UnreasonedException(of)));
        }
    }
    problems
}
