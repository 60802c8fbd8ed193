//! `test --coverage`: what of the rules neither a test nor a source ever used.

use crate::harness::Case;

const RULES: &str = r#"alias talks = "talks" | "meeting"
fact length: duration {
  value 2 hours
  claim "{talks} ... last {value}"
  claim "spoke for {value}" unless quoted
  unless planned, sentence "(in|at) Hanoi"
  unless clause "at most"
  test agrees "The talks lasted two hours."
  test no-claim "The talks are expected to last two hours."
}
fact height: quantity {
  value 93 metres
  says "the tower is {value} tall"
}
"#;

#[test]
fn what_no_test_used_is_told_with_its_place() {
    let outcome = Case::new().file("t.rules", RULES).args("test --coverage t.rules").run().exits(0);
    let expected = "\
t.rules:5: claim \"spoke for {value}\" is never used
t.rules:5: unless quoted is never used
t.rules:6: unless sentence \"(in|at) Hanoi\" is never used
t.rules:7: unless clause \"at most\" is never used
t.rules:13: says \"the tower is {value} tall\" is never used
1 of 3 wordings used, 1 of 4 guards
2 tests passed, 0 failed
";
    assert_eq!(outcome.stdout(), expected);
}

#[test]
fn what_a_source_used_is_used() {
    let case = Case::new()
        .file("t.rules", RULES)
        .file("in/a.txt", "They spoke for three hours.\n\nThe 93-metre tower was lit.\n")
        .file("in/b.txt", "The talks in Hanoi lasted two days.\n\n\"We spoke for three hours,\" he said.\n");
    let outcome = case.args("test --coverage t.rules in").run().exits(0);
    let expected = "\
t.rules:7: unless clause \"at most\" is never used
3 of 3 wordings used, 3 of 4 guards
2 tests passed, 0 failed
";
    assert_eq!(outcome.stdout(), expected);
}

#[test]
fn a_wording_that_another_one_always_outdoes_is_never_used() {
    let rules = "fact length: duration {\n  claim \"talks last {value}\"\n  claim \"last {value}\"\n  test agrees \"The talks lasted two hours.\"\n}\n";
    let case = Case::new().file("t.rules", rules).args("test --coverage t.rules").run().exits(0);
    case.says("t.rules:3: claim \"last {value}\" is never used\n1 of 2 wordings used, 0 of 0 guards\n");
}

#[test]
fn answers_and_the_other_form_of_the_language_are_covered_too() {
    let rules = "facts:\n  joint:\n    type: yesno\n    claims:\n    - claim: they ended without a statement\n      answer: 'no'\n    - claim: they issued a joint statement\n      answer: 'yes'\n      unless: planned\n    tests:\n    - agrees: They issued a joint statement.\n";
    let case = Case::new().file("t.yaml", rules).args("test --coverage t.yaml").run().exits(0);
    case.says("t.yaml:5: claim no \"they ended without a statement\" is never used\n")
        .says("t.yaml:9: unless planned is never used\n")
        .says("1 of 2 wordings used, 0 of 1 guard\n");
}

#[test]
fn the_exit_code_is_that_of_the_tests() {
    let failing = RULES.replace("agrees \"The talks lasted two", "agrees \"The talks lasted nine");
    let case = Case::new().file("t.rules", &failing).file("ok.rules", RULES).file("a.txt", "They spoke for three hours.");
    case.again().args("test --coverage t.rules a.txt").run().exits(1).says("wordings used").says("1 test passed, 1 failed");
    // a source that is not there is named, and the rest is done
    case.again().args("test --coverage ok.rules gone.txt a.txt").run().exits(2).complains("gone.txt").says("2 of 3 wordings used");
    // without the option, nothing is told of it
    let quiet = case.again().args("test ok.rules").run().exits(0).stdout();
    assert_eq!(quiet, "2 tests passed, 0 failed\n");
}
