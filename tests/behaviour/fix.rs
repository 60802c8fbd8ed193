//! `--fix --dry-run`: what would be corrected, and what is left to people.

use std::process::Command;

use crate::harness::Case;

const RULES: &str = r#"
fact limit: quantity { value 10 MB  claim "uploads ... up to {value}" claim "upload limit {value}" }
fact stay: duration { value about 2 hours  claim "talks lasted {value}" }
fact day: date { value 2019-04-25  claim "released on {value}" }
fact staff: number { value 12  claim "employs {value} people" }
"#;

/// What a file says, and what the patch puts in its place; `None` where it is left.
const CASES: [(&str, Option<&str>); 21] = [
    ("Uploads can be up to 5 MB.", Some("Uploads can be up to 10 MB.")),
    ("Uploads can be up to 5 MB, and 8 users may share.", Some("Uploads can be up to 10 MB, and 8 users may share.")),
    ("The company employs 20 people.", Some("The company employs 12 people.")),
    ("It was released on 2019-04-26.", Some("It was released on 2019-04-25.")),
    ("| what | value |\n|---|---|\n| Upload limit | 5 MB |", Some("| what | value |\n|---|---|\n| Upload limit | 10 MB |")),
    // agrees
    ("Uploads can be up to 10 MB.", None),
    // the claim is not exact
    ("Uploads can be up to about 5 MB.", None),
    ("The company employs 20 to 30 people.", None),
    // what is established is not exact
    ("The talks lasted five hours.", None),
    // somebody else's words
    ("“Uploads can be up to 5 MB,” he said.", None),
    ("The vendor said uploads can be up to 5 MB.", None),
    ("According to the vendor, uploads can be up to 5 MB.", None),
    ("> Uploads can be up to 5 MB.", None),
    ("<blockquote>\n\nUploads can be up to 5 MB.\n\n</blockquote>", None),
    (
        "<blockquote>\n\nHe wrote.\n\n</blockquote>\n\nUploads can be up to 5 MB.",
        Some("<blockquote>\n\nHe wrote.\n\n</blockquote>\n\nUploads can be up to 10 MB."),
    ),
    ("Uploads are not up to 5 MB.", None),
    ("If uploads are up to 5 MB, they fail.", None),
    // what was, will be or is not so
    ("Uploads cannot be up to 10 MB.", None),
    ("Uploads used to be up to 5 MB.", None),
    // a date that is written otherwise
    ("It was released on Friday.", None),
    ("It was released on 26 April 2019.", None),
];

#[test]
fn only_what_is_exact_and_own_is_corrected() {
    for (text, fixed) in CASES {
        let case = Case::new().file("t.rules", RULES).file("a.md", format!("{text}\n")).args("t.rules a.md --fix --dry-run");
        let patch = case.run().stdout();
        let added: Vec<&str> = patch.lines().filter(|l| l.starts_with('+') && !l.starts_with("+++")).map(|l| &l[1..]).collect();
        let was: Vec<&str> = text.lines().collect();
        let expected: Vec<&str> = fixed.map_or(Vec::new(), |f| f.lines().filter(|l| !was.contains(l)).collect());
        assert_eq!(added, expected, "{text}\n{patch}");
        assert_eq!(std::fs::read_to_string(case.path("a.md")).unwrap(), format!("{text}\n"), "nothing is written");
    }
}

#[test]
fn the_patch_is_one_that_git_applies() {
    let text = "\u{feff}# Limits\r\n\r\nUploads can be up to 5 MB.\r\n\r\nOne\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix\r\nseven\r\nThe company employs 20 people.";
    let case = Case::new().file("t.rules", RULES).file("docs/a.md", text).file("docs/b.md", "Uploads can be up to 7 MB.\n");
    let patch = case.again().args("t.rules docs --fix --dry-run").run().exits(1).complains("3 of 3 contradictions would be corrected");
    std::fs::write(case.path("fix.patch"), patch.stdout()).unwrap();
    let Ok(applied) = Command::new("git").args(["apply", "fix.patch"]).current_dir(case.path("")).output() else { return };
    assert!(applied.status.success(), "{}\n{}", String::from_utf8_lossy(&applied.stderr), patch.stdout());
    assert_eq!(std::fs::read_to_string(case.path("docs/a.md")).unwrap(), text.replace("5 MB", "10 MB").replace("20 people", "12 people"));
    case.again().args("t.rules docs --format short").run().exits(0);
}

#[test]
fn what_lies_elsewhere_is_not_corrected() {
    let case = Case::new().file("here/t.rules", RULES).file("there/a.md", "Uploads can be up to 5 MB.\n");
    let outcome = case.again().args("t.rules ../there --fix --dry-run").run_in(&case.path("here")).exits(1);
    assert_eq!(outcome.complains("0 of 1 contradiction").stdout(), "");
    case.again().args("t.rules - --fix --dry-run").stdin("Uploads can be up to 5 MB.").run_in(&case.path("here")).complains("0 of 1");
    case.again().args("t.rules ../there --watch --fix --dry-run").run_in(&case.path("here")).exits(2).complains("--watch prints no patch");
}

#[test]
fn a_correction_is_read_before_it_is_made() {
    let case = Case::new().file("t.rules", RULES).file("a.md", "Uploads can be up to 5 MB.\n");
    let told = case.again().args("t.rules a.md --fix").run().exits(2);
    let told = told.complains("--fix writes into no text by itself").complains("`--fix --dry-run` prints a patch, and `git apply` makes");
    assert_eq!(told.stdout(), "");
    assert_eq!(std::fs::read_to_string(case.path("a.md")).unwrap(), "Uploads can be up to 5 MB.\n");
    case.again().args("t.rules a.md --dry-run").run().exits(2).complains("--fix");
}
