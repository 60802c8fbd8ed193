//! JUnit's XML: a suite for each source, a case for each fact it speaks of or should speak of. An error is a failed case;
//! warnings and notes are told in the output of a case that passes.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report as Junit, TestCase, TestCaseStatus, TestSuite};

use super::diagnosis::Diagnosis;
use super::words::printable;
use super::{Report, Run, Teller};
use crate::code::Level;

/// The format.
pub(super) struct JunitXml;

impl Report for JunitXml {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut findings: BTreeMap<String, Vec<Diagnosis>> = BTreeMap::new();
        for d in Teller::new(run).tell_all() {
            findings.entry(d.source.clone()).or_default().push(d);
        }
        let mut spoken: Vec<Vec<usize>> = vec![Vec::new(); run.judgement.sources.len()];
        for cell in run.judgement.cells.iter().filter(|c| !c.claims.is_empty()) {
            spoken[cell.source].push(cell.fact);
        }
        let mut report = Junit::new("summit-check");
        for file in run.ruleset.files.paths() {
            if let Some(mistakes) = findings.remove(file) {
                report.add_test_suite(suite(file, &mistakes, &[]));
            }
        }
        for (source, facts) in run.judgement.sources.iter().zip(&spoken) {
            let told = findings.remove(&source.path).unwrap_or_default();
            let facts: Vec<&str> = facts.iter().map(|&f| run.ruleset.facts[f].name.node.as_str()).collect();
            report.add_test_suite(suite(&source.path, &told, &facts));
        }
        report.serialize(&mut *out).map_err(io::Error::other)
    }
}

/// The cases of one file: by fact or check, those without a finding too.
fn suite(path: &str, findings: &[Diagnosis], facts: &[&str]) -> TestSuite {
    let mut suite = TestSuite::new(printable(path));
    let name = |d: &Diagnosis| d.fact.clone().or_else(|| d.check.clone()).unwrap_or_else(|| d.code.name().to_owned());
    let mut by_name: BTreeMap<String, Vec<&Diagnosis>> = BTreeMap::new();
    for d in findings {
        by_name.entry(name(d)).or_default().push(d);
    }
    for fact in facts {
        by_name.entry((*fact).to_owned()).or_default();
    }
    if by_name.is_empty() {
        // a suite without a case is no XML that every reader takes
        by_name.insert("nothing to tell".to_owned(), Vec::new());
    }
    for (name, findings) in by_name {
        let lines: Vec<String> = findings.iter().map(|d| text(d)).collect();
        let worst = findings.iter().find(|d| d.level == Level::Error);
        let status = match worst {
            Some(d) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_type(d.code.name()).set_message(d.message.clone()).set_description(lines.join("\n"));
                status
            }
            None => TestCaseStatus::success(),
        };
        let passes = worst.is_none();
        let mut case = TestCase::new(name, status);
        case.set_classname(printable(path));
        if passes && !lines.is_empty() {
            case.set_system_out(lines.join("\n"));
        }
        suite.add_test_case(case);
    }
    suite
}

/// A finding with its evidence and its help.
fn text(d: &Diagnosis) -> String {
    let mut out = d.to_string();
    for related in &d.related {
        let place = related.exhibit.place();
        out.push_str(&format!("\n  {}:{}: {}", printable(&related.exhibit.path), place.line, related.message));
    }
    if !d.help.is_empty() {
        out.push_str(&format!("\n  help: {}", d.help));
    }
    out
}
