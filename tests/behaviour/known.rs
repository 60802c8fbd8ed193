//! What is not told: what was there before, what is set aside, what nothing new has a part in.

use crate::harness::{Case, TALKS};

fn lines(text: &str) -> usize {
    text.lines().count()
}

#[test]
fn a_project_adopts_it_on_a_thousand_files() {
    let mut case = Case::new().file("t.rules", TALKS);
    for i in 0..1000 {
        let hours = if i % 5 == 0 { "five" } else { "two" };
        case = case.file(&format!("docs/{i:04}.txt"), format!("Note {i}.\nThe talks lasted {hours} hours."));
    }
    let run = |case: &Case, arguments: &str| case.again().args("t.rules docs --format short").args(arguments).run();
    assert_eq!(lines(&run(&case, "").exits(1).stdout()), 200);
    run(&case, "--write-baseline base.json").exits(0);
    let written = std::fs::read_to_string(case.path("base.json")).unwrap();
    assert_eq!(written.matches("\"source\"").count(), 200);
    assert_eq!(run(&case, "--baseline base.json").exits(0).stdout(), "");
    // the same again is the same file
    run(&case, "--write-baseline base.json").exits(0);
    assert_eq!(std::fs::read_to_string(case.path("base.json")).unwrap(), written);
    // lines move, and nothing else
    std::fs::write(case.path("docs/0005.txt"), "Note 5.\n\n\nMore.\nThe talks lasted five hours.").unwrap();
    run(&case, "--baseline base.json").exits(0);
    // one more that contradicts
    std::fs::write(case.path("docs/new.txt"), "The talks lasted seven hours.").unwrap();
    assert_eq!(run(&case, "--baseline base.json").exits(1).says("docs/new.txt:1:18").stdout().lines().count(), 1);
    run(&case, "--write-baseline base.json").exits(2).complains("would grow by 1 finding, such as `meeting_length` in `docs/new.txt`");
    assert_eq!(std::fs::read_to_string(case.path("base.json")).unwrap(), written);
    std::fs::write(case.path("docs/new.txt"), "The talks lasted two hours.").unwrap();
    run(&case, "--baseline base.json").exits(0);
    // an old one is gone
    std::fs::write(case.path("docs/0000.txt"), "The talks lasted two hours.").unwrap();
    let told = case.again().args("t.rules docs --baseline base.json").run().exits(0);
    told.says("`base.json` has 1 entry that is not found any more").says("stale: contradiction[meeting_length] in docs/0000.txt");
    // a format without room for remarks leaves them to standard error
    for format in ["short", "github", "json", "sarif=out.sarif"] {
        let told = case.again().args("t.rules docs --baseline base.json --format").arg(format).run().exits(0);
        told.complains("`base.json` has 1 entry that is not found any more")
            .complains("stale: contradiction[meeting_length] in docs/0000.txt");
    }
    case.again().args("t.rules docs --baseline base.json --format short --quiet").run().exits(0).quietly();
    case.again().args("t.rules docs --baseline base.json --prune-baseline").run().exits(0).says("removed 1 stale entry");
    assert_eq!(std::fs::read_to_string(case.path("base.json")).unwrap().matches("\"source\"").count(), 199);
}

/// A project of three files, two of which contradict, and its baseline.
fn adopted() -> Case {
    let case = Case::new()
        .file("facts/t.rules", TALKS)
        .file("docs/a.txt", "The talks lasted five hours.")
        .file("docs/b.txt", "The talks lasted six hours.")
        .file("docs/c.txt", "The talks lasted two hours.");
    case.again().args("facts/t.rules docs --write-baseline facts/base.json").run().exits(0);
    case
}

fn entries(case: &Case) -> usize {
    std::fs::read_to_string(case.path("facts/base.json")).unwrap().matches("\"source\"").count()
}

#[test]
fn a_run_over_some_sources_says_nothing_of_the_others() {
    let case = adopted();
    // what pre-commit gives: the files of the commit
    let part =
        |arguments: &str| case.again().args("facts/t.rules --baseline facts/base.json --format short").args(arguments).run().exits(0);
    for arguments in ["docs/c.txt", "docs/a.txt docs/c.txt"] {
        let told = part(arguments);
        assert_eq!(told.stdout() + &told.stderr(), "", "{arguments}");
    }
    part("docs/a.txt --prune-baseline");
    assert_eq!(entries(&case), 2);
    // one that was read and one that is gone are stale
    std::fs::write(case.path("docs/a.txt"), "The talks lasted two hours.").unwrap();
    case.again()
        .args("facts/t.rules docs/a.txt --baseline facts/base.json")
        .run()
        .exits(0)
        .says("`facts/base.json` has 1 entry that is not found any more");
    std::fs::remove_file(case.path("docs/b.txt")).unwrap();
    case.again().args("facts/t.rules docs/c.txt --baseline facts/base.json --prune-baseline").run().exits(0).says("removed 1 stale entry");
    assert_eq!(entries(&case), 1);
}

#[test]
fn writing_a_baseline_of_some_sources_keeps_the_others() {
    let case = adopted();
    let write = |arguments: &str| case.again().args("facts/t.rules --write-baseline facts/base.json").args(arguments).run().exits(0);
    write("docs/a.txt").says("wrote 1 finding to `facts/base.json`").says("kept 1 entry of what this run did not look at");
    assert_eq!(entries(&case), 2);
    write("docs --skip meeting_length --allow-empty");
    write("docs --new docs/c.txt");
    assert_eq!(entries(&case), 2);
    std::fs::write(case.path("docs/a.txt"), "The talks lasted two hours.").unwrap();
    write("docs/a.txt");
    assert_eq!(entries(&case), 1);
}

#[test]
fn a_baseline_holds_from_every_folder() {
    let case = adopted();
    std::fs::create_dir(case.path("docs/deep")).unwrap();
    let from = |folder: &str, arguments: &str| {
        let told = case.again().args(arguments).args("--format short").run_in(&case.path(folder)).exits(0);
        assert_eq!(told.stdout() + &told.stderr(), "", "{folder}");
    };
    from("docs/deep", "../../facts/t.rules .. --baseline ../../facts/base.json");
    from("facts", "t.rules ../docs --baseline base.json");
    case.again().args("../facts/t.rules . --write-baseline ../facts/base.json").run_in(&case.path("docs")).exits(0);
    let whole = case.path("docs").display().to_string();
    let told = case.again().args("facts/t.rules --baseline facts/base.json --format short").arg(whole).run().exits(0);
    assert_eq!(told.stdout(), "");
    let named = case.again().args("facts/t.rules docs --write-baseline named.json").run().exits(0);
    drop(named);
    assert!(std::fs::read_to_string(case.path("named.json")).unwrap().contains("\"source\":\"docs/a.txt\""));
}

#[test]
fn a_baseline_that_cannot_be_used_is_trouble() {
    let case =
        |base: &str| Case::new().file("t.rules", TALKS).file("a.txt", "x").file("b.json", base).args("t.rules a.txt --baseline b.json");
    case("{").run().exits(2).complains("cannot use `b.json`");
    case("{\"about\":\"\",\"version\":9,\"findings\":[]}").run().exits(2).complains("version 9");
    Case::new().file("t.rules", TALKS).file("a.txt", "x").args("t.rules a.txt --baseline gone.json").run().exits(2).complains("gone.json");
}

#[test]
fn comments_set_findings_aside() {
    let text = "<!-- summit-check-disable-next-line meeting_length -- a joke; until 2027-06-30 -->\n\
        The talks lasted five hours.\n\n\
        The talks lasted six hours. <!-- summit-check-disable-line -- quoted -->\n\n\
        <!-- summit-check-disable meeting_length -- history -->\n\
        The talks lasted seven hours.\n\n\
        <!-- summit-check-enable meeting_length -->\n\
        The talks lasted eight hours.\n";
    let case = || Case::new().file("t.rules", TALKS).file("a.md", text);
    let outcome = case().args("t.rules a.md --format short --today 2027-06-30").run().exits(1);
    assert_eq!(outcome.stdout().lines().collect::<Vec<_>>().len(), 1, "{}", outcome.stdout());
    outcome.says("a.md:10:");
    let lapsed = case().args("t.rules a.md --format short --today 2027-07-01").run().exits(1);
    lapsed.says("a.md:1:1: warn[lapsed-suppression]").says("a.md:2:18: error[contradiction]");
    case().args("t.rules a.md --today 2027-01-01").run().exits(1).says("1 error (3 set aside)");
    let sarif = case().args("t.rules a.md --format sarif --today 2027-01-01").run().exits(1).json();
    let aside: Vec<_> = sarif["runs"][0]["results"].as_array().unwrap().iter().filter(|r| r["suppressions"].is_array()).collect();
    assert_eq!(aside.len(), 3);
    assert_eq!(aside[0]["suppressions"][0]["justification"], "a joke");
}

#[test]
fn comments_without_a_reason_or_an_effect_are_told() {
    let says = |comment: &str, hours: &str| {
        let text = format!("{comment}\nThe talks lasted {hours} hours.\n");
        let case =
            Case::new().file("t.rules", TALKS).file("a.md", text).args("t.rules a.md --format short --fail-on never --today 2026-01-01");
        case.run().exits(0).stdout()
    };
    assert!(says("<!-- summit-check-disable-next-line -->", "five").contains("warn[unreasoned-suppression]"));
    assert!(says("<!-- summit-check-disable-next-line -- x -->", "two").contains("warn[unused-suppression]"));
    assert!(says("<!-- summit-check-disable-next-line other -- x -->", "five").contains("error[contradiction]"));
    let misspelt = says("<!-- summit-check-disble-next-line meeting_length -- x -->", "five");
    assert!(misspelt.contains("a.md:1:1: warn[unused-suppression]: a.md has a comment that sets nothing aside"), "{misspelt}");
    assert!(misspelt.contains("there is no `summit-check-disble-next-line`") && misspelt.contains("error[contradiction]"), "{misspelt}");
    assert_eq!(says("<!-- summit-check-report -->", "two"), "");
    let unreadable = says("<!-- summit-check-disable-next-line -- x; until 30 June -->", "five");
    assert!(unreadable.contains("lapsed-suppression") && unreadable.contains("contradiction"), "{unreadable}");
    assert_eq!(says("<!-- summit-check-disable-file meeting_length -- x -->", "five"), "");
    assert_eq!(says("<!-- summit-check-disable-next-line contradiction -- x -->", "five"), "");
}

#[test]
fn exceptions_in_rules_set_findings_aside() {
    let case = |except: &str| {
        Case::new()
            .file("t.rules", format!("{TALKS}{except}\n"))
            .file("old/a.txt", "The talks lasted five hours.")
            .file("b.txt", "The talks lasted two hours.")
            .args("t.rules old b.txt --format short --fail-on never --today 2026-05-01")
            .run()
            .exits(0)
            .stdout()
    };
    assert_eq!(case("except \"old/*\" meeting_length \"an archive\" until 2026-05-01"), "");
    assert!(case("except \"old/*\" meeting_length \"an archive\" until 2026-04-30").contains("t.rules:9:50: warn[lapsed-exception]"));
    assert!(case("except \"old/*\" contradiction").contains("t.rules:9:9: warn[unreasoned-exception]"));
    assert!(case("except \"b.txt\" meeting_length \"x\"").contains("warn[unused-exception]"));
    // of sources that were not read nothing is known
    assert!(!case("except \"gone/*\" meeting_length \"x\"").contains("exception"));
    let wrong = Case::new().file("t.rules", format!("{TALKS}except \"a\" meeting_lenght \"x\"\n")).file("a.txt", "x").args("t.rules a.txt");
    wrong.run().exits(2).complains("did you mean `meeting_length`?");
}

#[test]
fn only_what_new_sources_have_a_part_in_is_told() {
    let rules =
        TALKS.replace("  value about 2 hours cite \"the host\"\n", "").replace("  test agrees \"The talks lasted two hours.\"\n", "");
    let case = |arguments: &str| {
        Case::new()
            .file("t.rules", &rules)
            .file("a.txt", "The talks lasted two hours.")
            .file("b.txt", "The talks lasted two hours.")
            .file("c.txt", "The talks lasted five hours. Later: the talks lasted nine hours.")
            .file("new/d.txt", "The talks lasted seven hours.")
            .args("t.rules . --format short --fail-on never")
            .args(arguments)
            .run()
            .exits(0)
            .stdout()
    };
    assert_eq!(lines(&case("")), 2, "{}", case(""));
    let new = case("--new new");
    assert!(lines(&new) == 1 && new.contains("new/d.txt:1:"), "{new}");
    assert_eq!(case("--new a.txt").lines().filter(|l| l.contains("c.txt")).count(), 0);
}

#[test]
#[expect(clippy::print_stdout, reason = "a word for a test that is skipped")]
fn changes_are_taken_from_git() {
    let case = Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours.").file("b.txt", "x");
    let git = |arguments: &[&str]| {
        let settings = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
        std::process::Command::new("git").args(settings).args(arguments).current_dir(case.path(".")).output()
    };
    if !git(&["init", "-q"]).is_ok_and(|o| o.status.success()) {
        println!("there is no git: skipped");
        return;
    }
    git(&["add", "."]).unwrap();
    git(&["commit", "-qm", "x"]).unwrap();
    let told = |arguments: &str| case.again().args("t.rules a.txt b.txt c.txt --format short").args(arguments).run();
    std::fs::write(case.path("c.txt"), "The talks lasted six hours.").unwrap();
    assert_eq!(lines(&told("--since HEAD").exits(1).says("c.txt:1:").stdout()), 1);
    std::fs::write(case.path("b.txt"), "The talks lasted seven hours.").unwrap();
    assert_eq!(lines(&told("--since HEAD").exits(1).stdout()), 2);
    told("--since nowhere").exits(2).complains("git");
    std::fs::write(case.path("t.rules"), format!("{TALKS}\n# changed\n")).unwrap();
    assert_eq!(lines(&told("--since HEAD").exits(1).stdout()), 3);
}

#[test]
fn a_project_says_what_is_checked() {
    let project = "rules = [\"facts\"]\nsources = [\"docs\"]\nexclude = [\"docs/old/**\", \"!docs/old/keep.txt\"]\nformat = [\"short\"]\n[levels]\ncontradiction = \"warn\"\n";
    let case = Case::new()
        .file("summit-check.toml", project)
        .file("facts/t.rules", TALKS)
        .file("docs/a.txt", "The talks lasted five hours.")
        .file("docs/old/b.txt", "The talks lasted six hours.")
        .file("docs/old/keep.txt", "The talks lasted seven hours.");
    let plain = case.again().run().exits(0);
    assert_eq!(lines(&plain.says("docs/a.txt:1:18: warn[contradiction]").says("docs/old/keep.txt:1:").stdout()), 2);
    // what is typed wins
    case.again().args("check --level contradiction=error").run().exits(1);
    assert_eq!(lines(&case.again().args("docs/old/b.txt --exclude !docs/old/b.txt").run().exits(0).stdout()), 1);
    case.again().args("check --show-files").run().exits(0).says("rules   facts/t.rules\nsource  docs/a.txt\nsource  docs/old/keep.txt\n");
    case.again().args("check --show-config").run().exits(0).says("\"contradiction\" = \"warn\"").says("rules = [\"facts/t.rules\"]");
    let wrong = case.again().args("check --config none.toml").run().exits(2);
    wrong.complains("none.toml");
    let early = case.again().args("check --baseline later.json").run().exits(2);
    early.complains("there is no baseline `later.json` yet; `--write-baseline later.json` writes one");
    let several = case.again().args("check --only nothing,meeting_lenght").run().exits(2);
    several.complains(
        "no fact or check `nothing`\nsummit-check: the rules have no fact or check `meeting_lenght`; did you mean `meeting_length`?",
    );
    case.again().args("check --today 30.6.2027").run().exits(2).complains("write year-month-day: `2027-06-30`");
    let wrong = Case::new().file("pyproject.toml", "[tool.summit-check]\nrule = [\"x\"]\n").args("check a.txt").run().exits(2);
    wrong.complains("pyproject.toml:2:1: there is no key `rule`; did you mean `rules`?\n  2 | rule = [\"x\"]\n    | ^\n");
}

#[test]
fn imports_are_read_once_and_missing_ones_pointed_at() {
    let facts = TALKS.replace("alias talks = \"talks\" | \"meeting\" | \"conversation\"\n", "import \"lib/names.rules\"\n");
    let case = Case::new()
        .file("facts/t.rules", &facts)
        .file("facts/lib/names.rules", "import \"../t.rules\"\nalias talks = \"talks\" | \"meeting\"\n")
        .file("a.txt", "The meeting lasted five hours.");
    case.again().args("facts/t.rules a.txt --format short").run().exits(1).says("a.txt:1:20: error[contradiction]");
    case.again().args("test facts/t.rules").run().exits(0);
    let folder = Case::new().file("lib/a.rules", TALKS).file("t.rules", "import \"lib\"\n").file("a.txt", "x").args("t.rules a.txt").run();
    folder.exits(2).complains("cannot import `lib`: it is a folder, and one file is asked for");
    let gone = Case::new().file("t.rules", facts).file("a.txt", "x").args("t.rules a.txt").run().exits(2);
    gone.complains("cannot import `lib/names.rules`").complains("[t.rules:2:9]");
}
