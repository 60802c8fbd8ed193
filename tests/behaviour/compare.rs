//! A text against its source: sources and summaries of our own, with every value of the summaries marked as right or wrong.

use summit_check::Source;
use summit_check::inventory::compare;

use crate::harness::root;

/// A value of a summary: where it stands, and whether it is planted to be wrong.
struct Marked {
    start: usize,
    end: usize,
    wrong: bool,
}

/// A summary without its marks (`{{right}}`, `[[wrong]]`), and what they mark.
fn unmarked(text: &str) -> (String, Vec<Marked>) {
    let (mut plain, mut marks) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(at) = [rest.find("{{"), rest.find("[[")].into_iter().flatten().min() {
        let wrong = rest[at..].starts_with("[[");
        let close = at + rest[at..].find(if wrong { "]]" } else { "}}" }).expect("a mark is closed");
        plain.push_str(&rest[..at]);
        let start = plain.len();
        plain.push_str(&rest[at + 2..close]);
        marks.push(Marked { start, end: plain.len(), wrong });
        rest = &rest[close + 2..];
    }
    plain.push_str(rest);
    (plain, marks)
}

/// How many wrong values there are and how many of them are told, how many right ones there are, and how many false alarms.
fn score(file: &str) -> (usize, usize, usize, usize) {
    let text = std::fs::read_to_string(root().join("tests/compare").join(file)).expect("pairs");
    let mut counts = (0, 0, 0, 0);
    for pair in text.split("=== ").skip(1) {
        let (head, summary) = pair.split_once("\n---\n").expect("a source and a summary");
        let source = head.split_once('\n').expect("a title").1;
        let (plain, marks) = unmarked(summary);
        let found = compare(&Source::text("source.txt", source), &Source::text("summary.txt", &plain));
        let told = |m: &Marked| found.iter().any(|f| f.span.start < m.end && m.start < f.span.end);
        counts.0 += marks.iter().filter(|m| m.wrong).count();
        counts.1 += marks.iter().filter(|m| m.wrong && told(m)).count();
        counts.2 += marks.iter().filter(|m| !m.wrong).count();
        let stray = found.iter().filter(|f| !marks.iter().any(|m| f.span.start < m.end && m.start < f.span.end)).count();
        counts.3 += marks.iter().filter(|m| !m.wrong && told(m)).count() + stray;
    }
    counts
}

#[test]
fn wrong_values_of_summaries_are_told_and_right_ones_are_not() {
    let all = ["pairs-1.txt", "pairs-2.txt", "pairs-3.txt"].map(score);
    let (wrong, told, right, alarms) = all.iter().fold((0, 0, 0, 0), |s, x| (s.0 + x.0, s.1 + x.1, s.2 + x.2, s.3 + x.3));
    assert!(wrong >= 90 && right >= 200, "{all:?}");
    assert!(told * 100 >= wrong * 85, "recall {told} of {wrong}: {all:?}");
    assert!(alarms * 100 <= right * 4, "false alarms {alarms} of {right}: {all:?}");
}

/// The words of `text` that `source` does not bear out.
fn told(source: &str, text: &str) -> Vec<String> {
    let found = compare(&Source::text("s.txt", source), &Source::text("t.txt", text));
    found.iter().map(|f| f.span.of(text).to_owned()).collect()
}

#[test]
fn a_right_figure_in_a_wrong_place_is_told() {
    let source = "The crash killed 12 people, and 31 others were injured. The train had left at 7 with 86 people on board.";
    assert!(told(source, "12 people were killed and 31 injured.").is_empty());
    assert!(told(source, "31 people were killed and 12 injured.").contains(&"31".to_owned()));
    assert_eq!(told("Sales rose 18 percent while costs fell 7 percent.", "Sales rose by 7%."), ["7%"]);
}

#[test]
fn what_says_the_same_in_other_units_and_forms_is_borne_out() {
    for (source, text) in [
        ("The match lasted 90 minutes.", "It took an hour and a half to play the match."),
        ("The boy is 13 years old.", "The boy, 13, won."),
        ("A girl of nine was hurt.", "A nine-year-old girl was hurt."),
        ("The tank holds 1,460 litres.", "The tank holds almost 1,500 litres."),
        ("Two thirds of the members voted for it.", "It was backed by 67 percent of the members."),
        ("The ferry had 214 passengers and 37 crew.", "251 people were on the ferry."),
        ("The price went from 480 million to 610 million dollars.", "The price went up by $130 million."),
        ("The trial began on 3 May 2019.", "The trial began in May."),
    ] {
        assert!(told(source, text).is_empty(), "{source} | {text}: {:?}", told(source, text));
    }
}

#[test]
fn days_that_tell_of_different_things_do_not_bear_each_other_out() {
    assert_eq!(
        told("The river rose on Wednesday, to its highest level since 1987.", "The river rose to its highest level since 1978."),
        ["1978"]
    );
    assert_eq!(told("The bus slid off the road on Tuesday.", "The bus slid off the road on Thursday."), ["Thursday"]);
    assert_eq!(told("Rovers beat United 3-1.", "Rovers beat United 2-1."), ["2-1"]);
}
