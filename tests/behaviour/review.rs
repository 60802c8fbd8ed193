//! What other rules, or another value, would change.

use crate::harness::{Case, TALKS};

#[test]
fn what_other_rules_would_change() {
    let case = Case::new()
        .file("old.rules", TALKS)
        .file("new.rules", TALKS.replace("about 2 hours", "5 hours").replace("lasted for? {value}", "(lasted|took) for? {value}"))
        .file("a.txt", "The talks lasted two hours.")
        .file("b.txt", "The talks took five hours.");
    let outcome = case.again().args("diff old.rules new.rules a.txt b.txt").run().exits(0);
    outcome
        .says("~ a.txt:1:5: meeting_length: agrees → contradicts: talks lasted two hours")
        .says("+ b.txt:1:5: meeting_length: agrees: talks took five hours")
        .says("claims: 1 gained, 0 lost, 1 judged otherwise");
    case.again().args("diff old.rules old.rules a.txt --check").run().exits(0).says("0 gained");
    case.again().args("diff old.rules new.rules a.txt --check --format markdown").run().exits(1).says("| ~ agrees → contradicts |");
}

#[test]
fn what_another_value_would_ask_to_be_corrected() {
    let case = Case::new()
        .file("t.rules", TALKS)
        .file("a.txt", "It rained. The talks lasted about two hours, aides said.")
        .file("b.txt", "The talks lasted four hours.");
    let outcome = case.again().args("impact t.rules a.txt b.txt --set").arg("meeting_length=4 hours").run().exits(1);
    outcome
        .says("a.txt:1:16: meeting_length")
        .says("  - The talks lasted [about two hours], aides said.")
        .says("  + The talks lasted [4 hours], aides said.")
        .says("1 sentence to correct");
    case.again().args("impact t.rules a.txt --set").arg("meeting_length=blue").run().exits(2).complains("cannot be read as a duration");
}

#[test]
fn library_and_command_agree() {
    use summit_check::{Checker, Ruleset, Source};
    let rules = format!(
        "source wire = path \"wires/*\" published 2019-04-26\nfact day: date {{\n  value 2019-04-25\n  claim \"met on {{value}}\"\n  test agrees @2019-04-26 \"They met on Thursday.\"\n}}\n{TALKS}"
    );
    let texts =
        [("wires/1.txt", "They met on Wednesday."), ("a.txt", "The talks lasted five hours."), ("b.txt", "The talks lasted two hours.")];
    let mut case = Case::new().file("t.rules", &rules).args("t.rules --format short");
    for (path, text) in texts {
        case = case.file(path, text).arg(path);
    }
    let told = case.run().exits(1).stdout();
    let checker = Checker::new(Ruleset::parse("t.rules", &rules).unwrap()).unwrap();
    let outcome = checker.check(texts.map(|(path, text)| Source::text(path, text)));
    let said: Vec<String> = outcome.findings().iter().map(ToString::to_string).collect();
    assert_eq!(told.lines().collect::<Vec<_>>(), said);
    assert_eq!(said.len(), 2);
}

#[test]
fn rules_that_need_other_files_are_opened() {
    use summit_check::{Checker, OpenError, Ruleset, Source};
    let rules = "import \"names.rules\"\nfact cap: quantity { value from \"limits.toml\" at cap  claim \"{caps} of {value}\" }\n";
    let case = Case::new()
        .file("t.rules", rules)
        .file("names.rules", "alias caps = \"cap\" | \"limit\"\n")
        .file("limits.toml", "cap = \"10 MB\"\n");
    let path = case.path("t.rules").to_str().unwrap().to_owned();
    let checker = Checker::new(Ruleset::open([path]).unwrap()).unwrap();
    let findings = checker.check([Source::text("a.txt", "There is a limit of 5 MB.")]).findings();
    assert!(findings[0].to_string().contains("error[contradiction]: a.txt says `limit of 5 MB`; established for `cap`: `10 MB`"));
    // a text alone has no other files, and a value that is not there would agree with everything
    let told = Ruleset::parse("t.rules", rules).unwrap_err().to_string();
    assert_eq!(told.matches("`Ruleset::open` reads it").count(), 2, "{told}");
    let gone = Ruleset::open([case.path("gone.rules").to_str().unwrap()]).unwrap_err();
    assert!(matches!(gone, OpenError::Read(_)) && gone.to_string().contains("gone.rules"), "{gone}");
}
