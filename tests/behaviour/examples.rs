//! The examples under `rules/examples`: what a documentation team and a news desk see.

use std::process::Command;

use crate::harness::root;

fn run(arguments: &[&str]) -> (i32, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_summit-check")).current_dir(root()).args(arguments).output().expect("it runs");
    (out.status.code().unwrap_or(-1), String::from_utf8_lossy(&out.stdout).into_owned())
}

fn claims(rules: &str, sources: &str) -> Vec<String> {
    let (code, out) = run(&["claims", rules, sources, "--format", "jsonl"]);
    assert_eq!(code, 0, "{out}");
    let line = |l: &str| {
        let claim: serde_json::Value = serde_json::from_str(l).expect("a claim a line");
        let source = claim["source"].as_str().expect("a source").rsplit('/').next().unwrap_or_default().to_owned();
        format!("{source} {} {}", claim["fact"].as_str().unwrap_or_default(), claim["verdict"].as_str().unwrap_or_default())
    };
    out.lines().map(line).collect()
}

#[test]
fn their_tests_pass() {
    for rules in ["rules/examples/limits/limits.rules", "rules/examples/flood/flood.rules"] {
        let (code, out) = run(&["test", rules]);
        assert_eq!(code, 0, "{out}");
    }
}

#[test]
fn one_page_of_the_documentation_is_stale() {
    let claims = claims("rules/examples/limits/limits.rules", "rules/examples/limits/docs");
    let stale: Vec<_> = claims.iter().filter(|c| !c.ends_with(" agrees")).collect();
    assert_eq!(stale, ["migrate.md upload_size contradicts"]);
    assert!(claims.len() >= 12, "{claims:#?}");
    // what was the limit once is no claim, nor is the default of something else
    assert!(!claims.iter().any(|c| c.starts_with("changelog.md") || c.starts_with("security.md")), "{claims:#?}");
}

#[test]
fn one_report_of_the_flood_is_wrong() {
    let claims = claims("rules/examples/flood/flood.rules", "rules/examples/flood/reports");
    let wrong: Vec<_> = claims.iter().filter(|c| !c.ends_with(" agrees")).collect();
    assert_eq!(wrong, ["06-blog.md dead contradicts"], "{claims:#?}");
    assert!(claims.len() >= 10, "{claims:#?}");
    // another town's storm is not looked at
    assert!(!claims.iter().any(|c| c.starts_with("10-elsewhere")), "{claims:#?}");
}
