//! Every format, read by readers that are not ours, and with sources that would like to act.

use crate::harness::{Case, TALKS};

const ALL: [&str; 12] = ["pretty", "short", "plain", "matrix", "markdown", "html", "json", "jsonl", "sarif", "github", "gitlab", "junit"];

/// What a source could try: elements, escapes of a terminal, directions of writing, commands of a workflow, ends of a string.
const HOSTILE: &str = "The talks lasted five <script>alert(1)</script> hours.\nThe talks <img src=x onerror=alert(1)> lasted `nine` hours, @everyone said | [x](javascript:alert(1)).\n::error file=a::b\n%0A::error::c ]]> --> </script> \u{1b}[31mred \u{202e}thgir\u{2066}\nThe ##[error]talks \u{2028} lasted eight hours.\n";

fn hostile() -> Case {
    Case::new()
        .file("t.rules", TALKS.replace("ruleset \"talks\"", "ruleset \"</title><script>alert(2)</script>\""))
        .file("<b>\u{1b}[31m.txt", HOSTILE)
        .arg("t.rules")
        .arg("<b>\u{1b}[31m.txt")
}

#[test]
fn no_format_lets_a_source_act() {
    for format in ALL {
        let outcome = hostile().args("--format").arg(format).run().exits(1);
        let shown = outcome.stdout();
        assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{2066}', '\u{7}', '\u{2028}']), "{format} prints a control character: {shown:?}");
        assert!(!shown.contains("##["), "{format} prints a command: {shown:?}");
        match format {
            "html" => {
                assert_eq!(shown.matches("<script").count(), 2, "{shown}");
                assert!(!shown.contains("<img") && !shown.contains("<b>"), "{shown}");
                assert!(shown.contains("default-src 'none'"), "{shown}");
            }
            "markdown" => {
                let inert = ["<script", "<img", "@everyone", "](", "<b>"];
                assert!(inert.iter().all(|i| !shown.contains(i)), "{shown}");
            }
            "github" => {
                for line in shown.lines() {
                    assert!(["::error ", "::warning ", "::notice "].iter().any(|c| line.starts_with(c)), "{line}");
                }
                assert_eq!(shown.lines().filter(|l| l.starts_with("::error ")).count(), shown.lines().count(), "{shown}");
            }
            _ => {}
        }
    }
}

#[test]
fn programs_can_read_what_is_for_programs() {
    let case = |format: &str| hostile().args("--format").arg(format).run().exits(1);
    let sarif = case("sarif").json();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        assert!(result["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64().unwrap() >= 1);
        assert!(result["relatedLocations"].as_array().unwrap().iter().all(|r| r["message"]["text"].is_string()));
        assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "%3Cb%3E%1B%5B31m.txt");
    }
    let prints: std::collections::BTreeSet<_> = results.iter().map(|r| r["partialFingerprints"].to_string()).collect();
    assert_eq!(prints.len(), results.len());
    assert_code_quality(&case("gitlab").json());
    let lines = case("jsonl").stdout();
    let kinds: Vec<_> =
        lines.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["type"].as_str().unwrap().to_owned()).collect();
    assert_eq!((kinds[0].as_str(), kinds[kinds.len() - 1].as_str()), ("finding", "summary"));
    let xml = case("junit").stdout();
    assert!(xml.starts_with("<?xml") && xml.contains("failures=\"1\"") && !xml.contains("<script"), "{xml}");
}

/// What GitLab reads of a Code Quality report, by its documentation.
fn assert_code_quality(report: &serde_json::Value) {
    let line = serde_json::json!({"type": "integer", "minimum": 1});
    let schema = serde_json::json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "location", "severity"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        // relative to the root, without `./`
                        "path": {"type": "string", "pattern": "^[^./]"},
                        "lines": {"type": "object", "required": ["begin"], "properties": {"begin": line, "end": line}}
                    }
                }
            }
        }
    });
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = schema.iter_errors(report).map(|e| format!("{e} at {}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let issues = report.as_array().expect("an array");
    let prints: std::collections::BTreeSet<_> = issues.iter().map(|i| i["fingerprint"].to_string()).collect();
    assert_eq!(prints.len(), issues.len(), "a fingerprint is of one issue");
}

#[test]
fn a_code_quality_report_is_what_gitlab_reads() {
    let rules =
        TALKS.replace("  unless planned\n", "  unless planned\n  require else warn\n") + "fact cost: money { claim \"cost {value}\" }\n";
    let case = Case::new()
        .file("t.rules", rules)
        .file("docs/a b.md", "The talks lasted five hours.\n\nThe talks lasted five hours. It cost $5.\n")
        .file("docs/c.txt", "It cost $7.\n")
        .file("docs/d.txt", "It cost $7.\n")
        .file("docs/empty.txt", "\n");
    for source in ["docs", "./docs", "."] {
        let report = case.again().args("t.rules --format gitlab").arg(source).run().exits(1).json();
        assert_code_quality(&report);
        assert!(report.as_array().unwrap().len() >= 5, "{report:#}");
    }
    assert_code_quality(&case.again().args("t.rules docs/d.txt --format gitlab").run().json());
}

#[test]
fn a_fingerprint_is_the_same_wherever_the_claim_moves() {
    let print = |text: &str| {
        let report = Case::new().file("t.rules", TALKS).file("a.txt", text).args("t.rules a.txt --format sarif").run().exits(1).json();
        report["runs"][0]["results"][0]["partialFingerprints"].clone()
    };
    let here = print("The talks lasted five hours.");
    assert_eq!(print("Much else.\n\nHere: the talks lasted five hours."), print("x\n\n\nHere: the talks lasted five hours."));
    assert_ne!(here, print("The talks lasted six hours."));
}

#[test]
fn several_reports_are_written_at_once() {
    let case = Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours.");
    let case = case.args("t.rules a.txt --format short --format sarif=out.sarif --format html=out.html --format junit=out.xml");
    case.run().exits(1).says("a.txt:1:18: error[contradiction]");
    let read = |name: &str| std::fs::read_to_string(case.path(name)).unwrap();
    assert!(
        read("out.sarif").contains("contradiction")
            && read("out.html").ends_with("</html>\n")
            && read("out.xml").ends_with("</testsuites>\n")
    );
    let left: Vec<_> = std::fs::read_dir(case.path(".")).unwrap().filter_map(|e| e.unwrap().file_name().into_string().ok()).collect();
    assert!(!left.iter().any(|n| n.ends_with(".part")), "{left:?}");
    let twice = Case::new().file("t.rules", TALKS).file("a.txt", "x").args("t.rules a.txt --format json --format sarif");
    twice.run().exits(2).complains("`json` and `sarif` both go to standard output");
    let wrong = Case::new().file("t.rules", TALKS).file("a.txt", "x").args("t.rules a.txt --format jsno");
    wrong.run().exits(2).complains("did you mean `json`?");
}

#[test]
fn findings_without_a_place_are_told_in_every_format() {
    let rules = TALKS.replace("  unless planned\n", "  unless planned\n  require else error\n");
    for format in ALL {
        let case = Case::new().file("t.rules", &rules).file("empty.txt", "\n").args("t.rules empty.txt --format").arg(format);
        let outcome = case.run().exits(1);
        assert!(!outcome.stdout().is_empty(), "{format}");
    }
}

#[test]
fn mistakes_in_rules_are_counted_where_they_are_told() {
    let told = |format: &str| {
        let rules = "alias talks = \"talks\"\nfact f: duratoin { value 2 hours  claim \"lasted {value}\" }\n";
        Case::new().file("t.rules", rules).file("a.txt", "x").args("t.rules a.txt --format").arg(format).run().exits(2)
    };
    told("markdown").says("### summit-check: 1 mistake in the rules, 1 warning in the rules\n");
    told("plain").says(": 1 mistake in the rules, 1 warning in the rules\n");
    for format in ["markdown", "plain", "matrix", "html"] {
        let shown = told(format).stdout();
        assert!(!shown.contains("no findings") && !shown.contains("nothing to settle"), "{format}: {shown}");
    }
}

/// What decides the exit code, and what it is.
#[test]
fn exit_codes() {
    let rules = |level: &str| TALKS.replace("  unless planned\n", &format!("  unless planned\n  level {level}\n"));
    let table = [
        ("error", "", 1),
        ("error", "--fail-on never", 0),
        ("error", "--fail-on note", 1),
        ("error", "--exit-zero", 0),
        ("error", "--level meeting_length=warn", 0),
        ("error", "--level contradiction=note --fail-on warn", 0),
        ("error", "--level meeting_length.contradiction=off --fail-on note", 0),
        ("error", "--skip meeting_length", 0),
        ("warn", "", 0),
        ("warn", "--fail-on warn", 1),
        ("warn", "--fail-on warning", 1),
        ("warn", "--max-warnings 0", 1),
        ("warn", "--max-warnings 1", 0),
        ("warn", "--max-warnings 0 --exit-zero", 0),
        ("note", "--fail-on warn --max-warnings 0", 0),
        ("note", "--fail-on note", 1),
        ("off", "--fail-on note", 0),
        ("off", "--level meeting_length=error", 1),
        ("error", "gone.txt", 2),
        ("error", "gone.txt --exit-zero", 2),
        ("error", "--level meting_length=warn", 2),
        ("error", "--only nothing", 2),
    ];
    for (level, arguments, code) in table {
        for format in ["short", "sarif", "html"] {
            let case = Case::new().file("t.rules", rules(level)).file("a.txt", "The talks lasted five hours.");
            case.args("t.rules a.txt").args(arguments).args("--format").arg(format).run().exits(code);
        }
    }
}

/// The gates of a run.
const GATES: [&str; 9] = [
    "",
    "--fail-on note",
    "--fail-on warn",
    "--fail-on error",
    "--fail-on never",
    "--max-warnings 0",
    "--max-warnings 1",
    "--fail-on never --max-warnings 0",
    "--exit-zero",
];

#[test]
fn exit_codes_of_every_combination() {
    // what is found, by gate
    let table = [
        ("off", [0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("note", [0, 1, 0, 0, 0, 0, 0, 0, 0]),
        ("warn", [0, 1, 1, 0, 0, 1, 0, 1, 0]),
        ("error", [1, 1, 1, 1, 0, 1, 1, 0, 0]),
    ];
    // what else happens: words of the command line, and the code that comes of it, where that is not the one of what is found
    let circumstances = [
        ("", None),
        ("--quiet --statistics --profile-rules --verbose", None),
        ("--new a.txt", None),
        ("--fix --dry-run", None),
        ("--show-files", Some(0)),
        ("--new b.txt", Some(0)),
        ("--skip meeting_length", Some(0)),
        ("--baseline all.json", Some(0)),
        ("--write-baseline other.json --accept-new", Some(0)),
        ("gone.txt", Some(2)),
        ("bad.txt", Some(2)),
        ("--exclude *.txt", Some(2)),
        ("--exclude *.txt --allow-empty", Some(0)),
        ("broken.rules", Some(2)),
    ];
    let case = Case::new()
        .file("t.rules", TALKS)
        .file("broken.rules", "fact x: duratoin { }")
        .file("a.txt", "The talks lasted five hours.")
        .file("b.txt", "The talks lasted two hours.")
        .file("bad.txt", b"\x7fELF\0");
    case.again().args("t.rules a.txt --write-baseline all.json").run().exits(0);
    for (level, codes) in table {
        for (gate, found) in GATES.iter().zip(codes) {
            for (words, code) in circumstances {
                // what else happens is the same for all that is found
                if !words.is_empty() && (!matches!(level, "off" | "error") || !matches!(*gate, "" | "--exit-zero")) {
                    continue;
                }
                let mut run = case.again().args("t.rules").args(words.strip_prefix('-').map_or(words, |_| ""));
                run = run.args("a.txt b.txt --format short --level").arg(format!("contradiction={level}")).args(gate);
                run = run.args(words.strip_prefix('-').map_or("", |_| words));
                let outcome = run.run();
                assert_eq!(
                    outcome.code(),
                    Some(code.unwrap_or(found)),
                    "{level} {gate} {words}\n{}\n{}",
                    outcome.stdout(),
                    outcome.stderr()
                );
            }
        }
    }
}
