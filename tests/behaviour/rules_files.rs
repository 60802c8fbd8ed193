//! Several rules files, and mistakes in them in every format.

use crate::harness::{Case, TALKS};

const SHORT: [&str; 4] = ["short", "plain", "json", "pretty"];

fn two() -> Case {
    Case::new()
        .file("rules/names.rules", "alias talks = \"talks\" | \"meeting\"\n")
        .file("rules/facts.yaml", "facts:\n  length:\n    type: duration\n    value: 2 hours\n    claims: [\"{talks} lasted {value}\"]\n")
        .file("a.txt", "The meeting lasted five hours.")
}

#[test]
fn names_are_shared_over_files_of_both_forms() {
    for paths in ["rules/names.rules rules/facts.yaml a.txt", "rules a.txt", "--rules rules/names.rules --rules rules/facts.yaml a.txt"] {
        let outcome = two().args(paths).args("--format short").run().exits(1);
        outcome.says("a.txt:1:20: error[contradiction]").quietly();
    }
    // the line of the rule is that of its own file
    two().args("rules a.txt").run().exits(1).says("rules/facts.yaml:4:12: `length` is established here");
}

#[test]
fn a_duplicate_shows_both_places() {
    let case = Case::new().file("a.rules", TALKS).file("b.rules", format!("\n\n{TALKS}")).file("c.txt", "x");
    let outcome = case.args("a.rules b.rules c.txt").run().exits(2);
    outcome.complains("[b.rules:5:6]").complains("[a.rules:3:6]").complains("first here");
}

#[test]
fn a_rules_file_is_never_read_as_a_source() {
    let rules = TALKS.replace("  test agrees", "  test contradicts \"The talks lasted nine hours.\"\n  test agrees");
    let case = || Case::new().file("docs/a.rules", &rules).file("docs/b.md", "The talks lasted two hours.").file("docs/c.rules", "");
    case().args("docs/a.rules docs/b.md docs/c.rules --format json").run().exits(0);
    let report = case().args("docs/a.rules docs --format json").run().exits(0).json();
    assert_eq!(report["sources"].as_array().unwrap().len(), 1);
    let report = Case::new().file("r.txt", &rules).file("b.txt", "x").args("r.txt *.txt --format json").run().exits(0).json();
    assert_eq!(report["sources"].as_array().unwrap().len(), 1, "{}", report["sources"]);
}

#[test]
fn mistakes_in_rules_are_told_in_the_format_that_was_asked_for() {
    let broken = "fact x: duratoin {\n  vlaue 2 hours\n}\n";
    for format in SHORT {
        let case = Case::new().file("bad.rules", broken).file("a.txt", "x").args("bad.rules a.txt --format").arg(format);
        let outcome = case.run().exits(2);
        match format {
            "json" => {
                let report = outcome.json();
                let problems = report["problems"].as_array().unwrap();
                let problem = problems.iter().find(|p| p["code"] == "unknown-type").unwrap();
                assert_eq!(problem["source"], "bad.rules");
                let span = |key: &str| problem["span"][key].as_u64();
                assert_eq!((span("line"), span("column"), span("end_line"), span("end_column")), (Some(1), Some(9), Some(1), Some(17)));
            }
            "pretty" => drop(outcome.complains("bad.rules:1:9").complains("did you mean `duration`?")),
            "plain" => drop(outcome.says("place: bad.rules, line 1, column 9")),
            _ => drop(outcome.says("bad.rules:1:9: error[unknown-type]: ")),
        }
    }
}

#[test]
fn notes_of_rules_do_not_bury_mistakes() {
    let rules = "fact a: number { claim \"apples be {value}\" }\nfact b: number { claim \"pears be {value}\" vlaue 2 }\nfact c: number { claim \"plums be {value}\" }\n";
    let outcome = Case::new().file("t.rules", rules).args("test t.rules").run().exits(2);
    assert!(!outcome.stderr().contains("no-test"), "{}", outcome.stderr());
}

#[test]
fn a_source_statement_that_meets_nothing_is_told() {
    let rules =
        "source wires = path \"wires/*\" published 2018-01-01\nsource sites = path \"sites/*\" published 2018-01-01\n".to_owned() + TALKS;
    let case = Case::new().file("facts/t.rules", &rules).file("facts/wires/a.txt", "The talks lasted two hours.");
    // a path counts from the folder of the rules too, wherever the command is given
    let outcome = case.again().args("facts/t.rules facts/wires/a.txt").run().exits(0);
    outcome.complains("unmet-source").complains("`source sites` meets none of the sources").complains("facts/t.rules:2:");
    let folder = case.path("facts/wires");
    let outcome = case.again().args("../t.rules a.txt --format short").run_in(&folder).exits(0).says("warn[unmet-source]");
    assert!(!outcome.stdout().contains("source wires"), "{}", outcome.stdout());
    // one that meets a source is not told, and a level settles it
    case.again().args("facts/t.rules facts --level unmet-source=off --format short").run().exits(0).quietly();
    case.again().args("facts/t.rules facts --level unmet-source=error --format short").run().exits(1);
}

#[test]
fn a_file_of_mistakes_is_left_after_a_thousand() {
    let rules = "fact f: durtion { claim \"x\"\n".repeat(30_000);
    let outcome = Case::new().file("t.rules", &rules).file("a.txt", "x").args("t.rules a.txt").run().exits(2);
    outcome.complains("or more problems in `t.rules`");
}

#[test]
fn a_file_that_imports_another_is_converted() {
    let case = Case::new()
        .file("people.rules", "person kim = \"Kim\"\n")
        .file("a.rules", "import \"people.rules\"\nfact f: duration {\n  value 2 hours\n  claim \"{kim} spoke for {value}\"\n  test agrees \"Kim spoke for two hours.\"\n}\n");
    case.again().args("convert --to yaml a.rules -o a.yaml").run().exits(0);
    case.again().args("test a.yaml").run().exits(0).says("1 test passed");
}
