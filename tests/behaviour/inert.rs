//! Whatever a name, a rule or a text says, nothing acts upon what is printed.

use crate::harness::{Case, TALKS};

/// Names and texts that would be acted upon: by a terminal, by the runner of a CI job.
const HOSTILE: [&str; 6] = ["\u{1b}]0;title\u{7}", "\u{9b}31m", "\u{202e}", "\u{e0041}", "\u{200b}", "##[error]x"];

#[track_caller]
fn inert(text: &str) {
    for line in text.split(['\n', '\r']) {
        assert!(!line.trim_start().starts_with("::"), "{line:?}");
    }
    assert!(!text.contains("##["), "{text:?}");
    for c in text.chars() {
        let hidden = c.is_control() && c != '\n'
            || matches!(c, '\u{61c}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{e0000}'..='\u{e007f}');
        assert!(!hidden, "{c:?} in {text:?}");
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_are_inert_on_both_streams() {
    let mut case = Case::new().file("t.rules", TALKS);
    let names: Vec<String> = HOSTILE.iter().map(|h| format!("in/{h}.txt")).collect();
    let command = "in/a\n::error file=README.md::text\nb.txt".to_owned();
    for (i, name) in names.iter().chain([&command]).enumerate() {
        let text: &[u8] = [&b"The talks lasted five hours."[..], b"", b"\0\0", b"The talks \xff lasted five hours."][i % 4];
        case = case.file(name, text);
    }
    std::os::unix::fs::symlink("gone", case.path("in/x\n::stop-commands::y\nz.txt")).unwrap();
    let folder = case.path("");
    for format in ["pretty", "short", "plain", "json"] {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_summit-check"))
            .current_dir(&folder)
            .args(["t.rules", "in", "--format", format])
            .output()
            .unwrap();
        inert(&String::from_utf8(run.stdout).unwrap());
        inert(&String::from_utf8(run.stderr).unwrap());
    }
}

#[test]
fn the_words_of_rules_are_inert() {
    let yaml = "facts:\n  a:\n    type: \"\\e]0;title\\a\\e[2J\"\n    claims: [\"lasted {value}\"] # \u{9b}31m\u{202e}\n  \"b\\e[31m\": {type: duration}\n  \"::error c\": {type: duration}\n";
    let outcome = Case::new().file("t.yaml", yaml).args("test t.yaml").run().exits(2);
    inert(&outcome.stdout());
    inert(&outcome.stderr());
    for h in HOSTILE {
        let outcome = Case::new().args("explain").arg(h).run().exits(2);
        inert(&outcome.stderr());
        let outcome = Case::new().arg("check").arg(format!("-{h}\n::error::x")).run().exits(2);
        inert(&outcome.stderr());
    }
}

#[test]
fn the_words_of_sources_are_inert_and_lost_in_no_json() {
    let gap: String = HOSTILE.concat();
    let text = format!("::error file=a:: The talks {gap} lasted\u{2028}five hours.\n::warning::  The talks lasted\u{85} five hours.");
    for arguments in
        ["t.rules a.txt --format pretty", "t.rules a.txt --format short", "t.rules a.txt --format plain", "claims t.rules a.txt"]
    {
        let outcome = Case::new().file("t.rules", TALKS).file("a.txt", &text).args(arguments).run();
        inert(&outcome.stdout());
    }
    let outcome = Case::new().arg("read").arg(&text).run().exits(0);
    inert(&outcome.stdout());
    for arguments in ["claims t.rules a.txt --format jsonl", "t.rules a.txt --format json"] {
        let outcome = Case::new().file("t.rules", TALKS).file("a.txt", &text).args(arguments).run();
        inert(&outcome.stdout());
        let values: Vec<serde_json::Value> = if arguments.starts_with("claims") {
            outcome.stdout().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
        } else {
            vec![outcome.json()]
        };
        let whole = |v: &serde_json::Value| v["text"].as_str().is_some_and(|text| text.contains(&gap));
        let claims = values.iter().flat_map(|v| v["claims"].as_array().map_or(vec![v], |list| list.iter().collect()));
        assert!(claims.into_iter().any(whole), "{values:?}");
    }
}
