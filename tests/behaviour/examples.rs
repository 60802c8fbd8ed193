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

/// What is planted in the handbook of forty pages: the page, the line, the words.
const STALE: &[(&str, usize, &str)] = &[
    ("start/mobile.md", 3, "10 MB"),
    ("start/mobile.md", 5, "16"),
    ("guides/upload.md", 5, "20 files"),
    ("guides/restore.md", 3, "60 days"),
    ("guides/sync.md", 3, "3 times"),
    ("guides/large-files.md", 3, "20 MB"),
    ("guides/tags.md", 3, "25 files"),
    ("guides/webhooks.md", 3, "5 seconds"),
    ("guides/offline.md", 3, "15 minutes"),
    ("admin/sessions.md", 3, "60 minutes"),
    ("admin/sso.md", 3, "two hours"),
    ("admin/retention.md", 5, "14 days"),
    ("admin/seats.md", 3, "10 seats"),
    ("admin/billing.md", 3, "$49"),
    ("plans/compare.md", 5, "$15"),
    ("plans/compare.md", 9, "40 seats"),
    ("plans/upgrade.md", 3, "$15"),
    ("plans/faq.md", 5, "12 seats"),
    ("api/overview.md", 3, "300"),
    ("api/errors.md", 9, "60 seconds"),
    ("api/errors.md", 9, "500"),
    ("api/uploads.md", 3, "10 MB"),
    ("api/uploads.md", 7, "10 MB"),
    ("api/batch.md", 3, "30 files"),
    ("api/clients.md", 3, "18"),
    ("api/clients.md", 5, "20 seconds"),
    ("api/examples.md", 8, "8 times"),
    ("reference/config.md", 5, "45 seconds"),
    ("reference/config.md", 8, "15 MB"),
    ("reference/glossary.md", 3, "90 days"),
];

/// The contradictions of a run over a handbook: the page, the line, the words.
fn contradictions(folder: &std::path::Path) -> Vec<(String, usize, String)> {
    let out = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .current_dir(folder)
        .args(["handbook.rules", "docs", "--format", "json"])
        .output()
        .expect("it runs");
    let json: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(String::from_utf8_lossy(&out.stderr), "");
    let other = json["findings"].as_array().expect("findings").iter().filter(|f| f["code"] != "contradiction").count();
    assert_eq!(other, 0, "{json:#}");
    let claims = json["claims"].as_array().expect("claims").iter().filter(|c| c["verdict"] == "contradicts");
    let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    let mut list: Vec<_> = claims
        .map(|c| (text(&c["source"]), c["span"]["line"].as_u64().unwrap_or(0) as usize, text(&c["text"])))
        .map(|(page, line, words)| (page.trim_start_matches("docs/").to_owned(), line, words))
        .collect();
    list.sort();
    list
}

#[test]
fn thirty_stale_places_of_the_handbook_are_found_and_nothing_else() {
    let found = contradictions(&root().join("rules/examples/handbook"));
    let mut planted: Vec<_> = STALE.iter().collect();
    planted.sort();
    assert_eq!((found.len(), planted.len()), (30, 30), "{found:#?}");
    for (page, line, words) in planted {
        let is = |f: &&(String, usize, String)| f.0 == *page && f.1 == *line && f.2.contains(words.split(' ').next().unwrap_or(words));
        assert!(found.iter().any(|f| is(&f)), "{page}:{line}: {words}: {found:#?}");
    }
}

#[test]
fn what_impact_says_makes_the_handbook_clean() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("handbook");
    copy_folder(&root().join("rules/examples/handbook"), &copy);
    let set = [
        "upload_size=25 MB",
        "upload_files=40",
        "session_length=30 minutes",
        "trash=30 days",
        "rate_limit=600",
        "request_timeout=30 seconds",
        "retries=5",
        "webhook_timeout=10 seconds",
        "pro_price=$19",
        "team_price=$59",
        "pro_seats=15",
        "team_seats=50",
        "node=20",
    ];
    let mut command = Command::new(env!("CARGO_BIN_EXE_summit-check"));
    command.current_dir(&copy).args(["impact", "handbook.rules", "docs"]);
    set.iter().for_each(|s| _ = command.args(["--set", s]));
    let told = String::from_utf8(command.output().expect("it runs").stdout).expect("UTF-8");
    assert!(told.ends_with("30 sentences to correct\n"), "{told}");
    // each sentence as it is and as it should be, with the words that change in brackets
    let lines: Vec<&str> = told.lines().collect();
    for three in lines.chunks_exact(3) {
        let page = copy.join(three[0].split(':').next().expect("a page"));
        let plain =
            |line: &str, sign: &str| line.trim_start().trim_start_matches(sign).trim_start().replacen('[', "", 1).replacen(']', "", 1);
        let (before, after) = (plain(three[1], "-"), plain(three[2], "+"));
        let text = std::fs::read_to_string(&page).expect("a page");
        assert!(text.contains(&before), "{}: {before}", page.display());
        std::fs::write(&page, text.replacen(&before, &after, 1)).expect("a page");
    }
    assert_eq!(contradictions(&copy), []);
}

/// Copies a folder with all that is in it.
fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a file");
        }
    }
}

#[test]
fn their_tests_pass() {
    for rules in [
        "rules/examples/limits/limits.rules",
        "rules/examples/flood/flood.rules",
        "rules/examples/handbook/handbook.rules",
        "rules/examples/quake/quake.rules",
    ] {
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

#[test]
fn sources_of_the_quake_weigh_as_the_rules_say() {
    let (code, out) = run(&["rules/examples/quake/quake.rules", "rules/examples/quake/reports", "--format", "short", "-v"]);
    let told: Vec<&str> = out.lines().map(|l| l.trim_start_matches("rules/examples/quake/reports/")).collect();
    // a blog is a warning, one that is distrusted a note; whom the paper quotes is asked for
    for line in [
        "blogs/coast.txt:1:54: warn[contradiction]: coast.txt says `killed seven`; established for `dead`: `3`",
        "blogs/doom.txt:1:32: note[contradiction]: doom.txt says `killed 500`; established for `dead`: `3`",
        "paper.txt:3:32: error[contradiction]: paper.txt says `depth of 20 km`; established for `depth`: `12 km`",
    ] {
        assert!(told.contains(&line), "{out}");
    }
    // three reports of one wire are one voice, and dissent from the survey
    let wires: Vec<_> = told.iter().filter(|l| l.starts_with("wires/")).collect();
    assert_eq!(wires.len(), 3, "{out}");
    assert!(wires.iter().all(|l| l.contains("2 of 3 independent sources give another value for `magnitude`: `6.1`")), "{out}");
    assert_eq!((code, told.len()), (1, 6), "{out}");
}
