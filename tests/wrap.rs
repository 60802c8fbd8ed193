//! How a text is laid out, and how many threads read it, changes no verdict.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const WIDTHS: [usize; 2] = [40, 400];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn seeds() -> Vec<(String, String)> {
    let mut out: Vec<_> = fs::read_dir(root().join("seeds"))
        .expect("seeds/ is there")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read_to_string(&path).expect("a seed")))
        .collect();
    out.sort();
    assert_eq!(out.len(), 5);
    out
}

/// Every line of a seed is a paragraph; an empty line between two keeps them apart however they are wrapped.
fn paragraphs(text: &str, lay_out: impl Fn(&str) -> String) -> String {
    let all: Vec<String> = text.lines().filter(|l| !l.trim().is_empty()).map(lay_out).collect();
    all.join("\n\n") + "\n"
}

fn wrapped(line: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

/// The report over the seeds, each laid out by `lay_out`, and the raw bytes of it.
fn run(lay_out: impl Fn(&str) -> String, jobs: &str) -> (Value, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a folder");
    let sources = folder.path().join("seeds");
    fs::create_dir(&sources).expect("a folder");
    for (name, text) in seeds() {
        fs::write(sources.join(name), lay_out(&text)).expect("a written seed");
    }
    let rules: PathBuf = root().join("rules/summit.rules");
    let output = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .current_dir(folder.path())
        .arg(rules)
        .args(["seeds", "--format", "json", "--jobs", jobs])
        .output()
        .expect("a run");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    (serde_json::from_slice(&output.stdout).expect("JSON"), output.stdout)
}

/// What a report says, without the places: each claim with its source, value, sets and verdict; each cell; each finding.
fn substance(report: &Value) -> Vec<String> {
    let squeeze = |v: &Value| v.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let list = |name: &str| report[name].as_array().cloned().unwrap_or_default();
    let mut out = Vec::new();
    for c in list("claims") {
        let fields = ["low", "high", "outer_low", "outer_high", "hedge", "modality", "verdict"].map(|f| format!("{f}={}", c[f]));
        out.push(format!("{} {} `{}` {} {}", c["fact"], c["source"], squeeze(&c["text"]), c["value"], fields.join(" ")));
    }
    for m in list("matrix") {
        out.push(format!("{} {} {} {}", m["fact"], m["source"], m["verdict"], m["claims"].as_array().map_or(0, Vec::len)));
    }
    for f in list("findings") {
        out.push(format!("{} {} {} {}", f["code"], f["level"], f["source"], squeeze(&f["message"])));
    }
    for s in list("sources") {
        out.push(format!("{} {}", s["path"], s["published"]));
    }
    out
}

fn assert_same(left: &Value, right: &Value) {
    let (left, right) = (substance(left), substance(right));
    assert!(left.len() > 65, "the seeds gave only {} lines", left.len());
    let only = |a: &[String], b: &[String]| a.iter().filter(|l| !b.contains(l)).cloned().collect::<Vec<_>>().join("\n  ");
    assert!(left == right, "only in the first:\n  {}\nonly in the second:\n  {}", only(&left, &right), only(&right, &left));
}

#[test]
fn carriage_returns_change_nothing() {
    let (plain, _) = run(str::to_owned, "1");
    let (dos, _) = run(|t| t.replace('\n', "\r\n"), "1");
    assert_same(&plain, &dos);
}

#[test]
fn wrapping_changes_nothing() {
    let (plain, _) = run(|t| paragraphs(t, str::to_owned), "1");
    for width in WIDTHS {
        let (other, _) = run(|t| paragraphs(t, |line| wrapped(line, width)), "1");
        assert_same(&plain, &other);
    }
}

#[test]
fn wrapping_with_carriage_returns_changes_nothing() {
    let (plain, _) = run(|t| paragraphs(t, str::to_owned), "1");
    let (other, _) = run(|t| paragraphs(t, |line| wrapped(line, 40)).replace('\n', "\r\n"), "1");
    assert_same(&plain, &other);
}

#[test]
fn empty_lines_between_paragraphs_change_no_verdict() {
    let cells = |v: &Value| {
        v["matrix"].as_array().expect("cells").iter().map(|m| format!("{} {} {}", m["fact"], m["source"], m["verdict"])).collect::<Vec<_>>()
    };
    let (plain, _) = run(str::to_owned, "1");
    let (apart, _) = run(|t| paragraphs(t, str::to_owned), "1");
    assert_eq!(cells(&plain), cells(&apart));
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let (_, one) = run(str::to_owned, "1");
    let (_, eight) = run(str::to_owned, "8");
    assert_eq!(String::from_utf8_lossy(&one), String::from_utf8_lossy(&eight));
}
