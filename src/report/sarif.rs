//! SARIF 2.1.0, for code scanning: every finding at its words, with the evidence as related locations and a fingerprint that no
//! line number is a part of; what is set aside is told as suppressed.

use std::io::{self, Write};

use serde_sarif::sarif::{
    ArtifactContent, ArtifactLocation, Location, Message, MultiformatMessageString, PhysicalLocation, Region, ReportingConfiguration,
    ReportingConfigurationLevel, ReportingDescriptor, Result as SarifResult, ResultColumnKind, ResultLevel, Run as SarifRun, Sarif,
    Suppression, SupressionKind, SupressionStatus, Tool, ToolComponent, Version,
};

use super::diagnosis::{Diagnosis, Exhibit, Kind};
use super::identity::Fingerprints;
use super::words::one_line;
use super::{Report, Run, Teller};
use crate::code::{Code, Level};
use crate::finding::Why;

/// The format.
pub(super) struct SarifJson;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// What the fingerprint is called; another way to make it needs another name.
const FINGERPRINT: &str = "summitCheck/v1";

impl Report for SarifJson {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let teller = Teller::new(run);
        let mut rules: Vec<Kind> = Code::ALL.into_iter().map(Kind::Finding).collect();
        for d in run.mistakes {
            if !rules.contains(&d.code) {
                rules.push(d.code);
            }
        }
        let mut names = Fingerprints::default();
        let mut results: Vec<SarifResult> = teller.tell_all().map(|d| result(&d, &rules, &mut names, None)).collect();
        for aside in &run.judgement.set_aside {
            let d = teller.describe(&aside.finding);
            let (kind, reason) = match aside.why {
                Why::InText { directive } => {
                    let source = &run.judgement.sources[aside.finding.source];
                    (SupressionKind::InSource, source.directives.get(directive).and_then(|d| d.reason.clone()))
                }
                Why::InRules { exception } => {
                    (SupressionKind::External, run.ruleset.exceptions.get(exception).and_then(|e| e.reason.clone()))
                }
                Why::Baseline => (SupressionKind::External, Some("in the baseline".to_owned())),
            };
            let suppression = Suppression::builder()
                .kind(kind.to_string())
                .status(SupressionStatus::Accepted.to_string())
                .justification(reason.map_or_else(|| "no reason was given".to_owned(), |r| one_line(&r)))
                .build();
            results.push(result(&d, &rules, &mut names, Some(suppression)));
        }
        let driver = ToolComponent::builder()
            .name("summit-check")
            .version(env!("CARGO_PKG_VERSION"))
            .semantic_version(env!("CARGO_PKG_VERSION"))
            .rules(rules.iter().map(|kind| descriptor(*kind)).collect::<Vec<_>>())
            .build();
        let run = SarifRun::builder()
            .tool(Tool::builder().driver(driver).build())
            .column_kind(ResultColumnKind::UnicodeCodePoints.to_string())
            .results(results)
            .build();
        let log = Sarif::builder().version(Version::V2_1_0.to_string()).schema(SCHEMA).runs(vec![run]).build();
        serde_json::to_writer_pretty(&mut *out, &log)?;
        out.write_all(b"\n")
    }
}

const fn level(level: Level) -> ResultLevel {
    match level {
        Level::Error => ResultLevel::Error,
        Level::Warn => ResultLevel::Warning,
        Level::Note => ResultLevel::Note,
        Level::Off => ResultLevel::None,
    }
}

/// What a code means, for those who look at a result.
fn descriptor(kind: Kind) -> ReportingDescriptor {
    let (about, default, settle) = match kind {
        Kind::Finding(code) => (code.page().what, code.default_level(), code.page().settle),
        Kind::Mistake(code) => (code.about(), code.level(), ""),
    };
    let first = about.split_once(". ").map_or(about, |(first, _)| first).trim_end_matches('.');
    let default = match default {
        Level::Error => ReportingConfigurationLevel::Error,
        Level::Warn => ReportingConfigurationLevel::Warning,
        Level::Note => ReportingConfigurationLevel::Note,
        Level::Off => ReportingConfigurationLevel::None,
    };
    let help = if settle.is_empty() { about.to_owned() } else { format!("{about} {settle}") };
    let words = |text: &str| MultiformatMessageString::builder().text(text).build();
    ReportingDescriptor::builder()
        .id(kind.name())
        .name(kind.name())
        .short_description(words(first))
        .full_description(words(about))
        .help(words(&help))
        .default_configuration(ReportingConfiguration::builder().level(serde_json::json!(default.to_string())).build())
        .build()
}

fn result(d: &Diagnosis, rules: &[Kind], names: &mut Fingerprints, suppression: Option<Suppression>) -> SarifResult {
    let mut text = d.message.clone();
    if !d.help.is_empty() {
        text.push_str("\nhelp: ");
        text.push_str(&d.help);
    }
    let related: Vec<Location> = d
        .related
        .iter()
        .enumerate()
        .map(|(i, r)| {
            let place = physical(&r.exhibit.path, Some(&r.exhibit));
            Location::builder().id(i as i64 + 1).physical_location(place).message(message(&r.message)).build()
        })
        .collect();
    let location = Location::builder().physical_location(physical(&d.source, d.exhibit.as_ref())).build();
    let result = SarifResult::builder()
        .rule_id(d.code.name())
        .rule_index(rules.iter().position(|k| *k == d.code).map_or(-1, |i| i as i64))
        .level(level(d.level))
        .message(message(&text))
        .locations(vec![location])
        .related_locations(related)
        .partial_fingerprints(std::collections::BTreeMap::from([(FINGERPRINT.to_owned(), names.of(d))]));
    match suppression {
        Some(suppression) => result.suppressions(vec![suppression]).build(),
        None => result.build(),
    }
}

/// Text of a message: a link in it would be followed, so brackets are no links here.
fn message(text: &str) -> Message {
    Message::builder().text(text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")).build()
}

fn physical(path: &str, exhibit: Option<&Exhibit>) -> PhysicalLocation {
    let uri = uri(path);
    let artifact = if uri.starts_with("file:") {
        ArtifactLocation::builder().uri(uri).build()
    } else {
        ArtifactLocation::builder().uri(uri).uri_base_id("%SRCROOT%").build()
    };
    // a result without a place of its own is shown at the start of the file
    let Some(exhibit) = exhibit else {
        let region = Region::builder().start_line(1).start_column(1).build();
        return PhysicalLocation::builder().artifact_location(artifact).region(region).build();
    };
    let place = exhibit.place();
    let region = Region::builder()
        .start_line(place.line as i64)
        .start_column(place.column as i64)
        .end_line(place.end_line as i64)
        .end_column(place.end_column as i64)
        .byte_offset(place.span.start as i64)
        .byte_length(place.span.len() as i64)
        .snippet(ArtifactContent::builder().text(exhibit.words()).build())
        .build();
    PhysicalLocation::builder().artifact_location(artifact).region(region).build()
}

/// A path as a reference: relative to the root of the sources, or absolute.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut out = String::with_capacity(path.len());
    let absolute = path.starts_with('/') || path.as_bytes().get(1) == Some(&b':') && path.as_bytes().get(2) == Some(&b'/');
    if absolute {
        out.push_str(if path.starts_with('/') { "file://" } else { "file:///" });
    }
    let path = if absolute { path.as_str() } else { path.trim_start_matches("./") };
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_references() {
        assert_eq!(uri("docs/a b#é.md"), "docs/a%20b%23%C3%A9.md");
        assert_eq!(uri("./a:b.txt"), "a%3Ab.txt");
        assert_eq!(uri("/tmp/x"), "file:///tmp/x");
    }
}
