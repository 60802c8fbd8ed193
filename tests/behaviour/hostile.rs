//! Any bytes at all.

use crate::harness::{Case, TALKS};

#[test]
fn bytes_that_are_no_text_are_survived() {
    let case = Case::new()
        .file("t.rules", TALKS)
        .file("a.txt", b"\xff\xfeT\x00h\x00e\x00")
        .file("b.txt", b"The talks \xc3\x28 lasted five hours.\n\x00\x00\xff")
        .file("c.txt", b"")
        .file("d.txt", vec![0u8; 10_000])
        .file("e.txt", "The talks lasted five hours.");
    let outcome = case.args("t.rules a.txt b.txt c.txt d.txt e.txt --format short").run().exits(2);
    outcome.says("b.txt:1:").says("e.txt:1:").complains("a.txt").complains("b.txt");
}

#[test]
fn one_long_line_takes_linear_time() {
    // three megabytes of anchors, gaps and values without an end of sentence: quadratic work would take minutes
    let text = "the talks and the meeting two hours ".repeat(90_000);
    let case = Case::new()
        .file("t.rules", TALKS)
        .file("a.txt", format!("{text} the talks lasted five hours."))
        .args("t.rules a.txt --format short --jobs 1");
    case.run().exits(1).says("five hours");
}

#[test]
fn adversarial_gaps_take_linear_time() {
    let gaps = vec!["talks"; 14].join(" ... ");
    let rules = format!(
        "fact x: duration {{\n  value 2 hours\n  claim \"{gaps} ... ended {{value}}\"\n  claim \"(talks? talks? talks? (talks|talks)? ...)? (talks|talks|talks) ... ended {{value}}\"\n}}\n"
    );
    let text = "talks ".repeat(40_000) + "ended five days";
    Case::new().file("t.rules", rules).file("a.txt", text).args("t.rules a.txt --format short").run().exits(1).says("five days");
}

#[cfg(unix)]
#[test]
fn a_folder_that_contains_itself_is_survived() {
    let case = Case::new().file("t.rules", TALKS).file("in/a.txt", "The talks lasted two hours.");
    std::os::unix::fs::symlink(case.path("in"), case.path("in/again")).unwrap();
    case.args("t.rules in --format plain").run().exits(2).says("1 source").complains("in/again");
}
