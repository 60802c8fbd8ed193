//! Values through rules: what a rule expects and an article says are read by one reader.

use crate::harness::Case;

/// The verdict on `text` where `value` of type `kind` is established and the wording is `claim`.
fn verdict(kind: &str, value: &str, claim: &str, text: &str) -> String {
    let rules = format!("fact f: {kind} {{\n  value {value}\n  claim \"{claim}\"\n}}\n");
    let report = Case::new().file("t.rules", rules).file("2019-04-26.txt", text).args("t.rules 2019-04-26.txt --format json").run().json();
    report["matrix"][0]["verdict"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_figures_of_the_design() {
    let drop = |text: &str| verdict("percent", "80 %", "fell {value}", text);
    assert_eq!(drop("Trade fell more than 56 percent."), "vague");
    assert_eq!(drop("Trade fell 80.3 percent."), "agrees");
    assert_eq!(drop("Trade fell more than four fifths."), "agrees");
    assert_eq!(drop("Trade fell less than half."), "contradicts");
    assert_eq!(drop("Trade fell 81 percent."), "contradicts");
}

#[test]
fn a_weekday_counts_from_the_day_of_publication() {
    let met = |text: &str| verdict("date", "2019-04-25", "met ... {value}", text);
    assert_eq!(met("They met on Thursday."), "agrees");
    assert_eq!(met("They met on Friday."), "contradicts");
    assert_eq!(met("They met in April."), "agrees");
    assert_eq!(met("They met on April 24."), "contradicts");
}

#[test]
fn a_hole_can_scale_its_reading() {
    let rise = |text: &str| verdict("percent", "-5 %", "rose {value}", text);
    assert_eq!(rise("It rose 5 percent."), "contradicts");
    assert_eq!(verdict("percent", "-5 %", "fell {-value}", "It fell 5 percent."), "agrees");
    assert_eq!(
        verdict("duration", "about 2 hours", "twice as long as the {2 * value}", "It took twice as long as the 55 minutes allotted."),
        "agrees"
    );
}

#[test]
fn names_quantities_and_money() {
    assert_eq!(verdict("name", "\"Jane Roe\"", "chaired by {value}", "It was chaired by Dr. J. Roe."), "agrees");
    assert_eq!(verdict("name", "\"Jane Roe\"", "chaired by {value}", "It was chaired by John Roe."), "contradicts");
    assert_eq!(verdict("quantity", "5 km", "is {value} long", "It is 5,000 metres long."), "agrees");
    assert_eq!(verdict("quantity", "5 km", "is {value} long", "It is 5 miles long."), "contradicts");
    assert_eq!(verdict("quantity", "5 km", "is {value} long", "It is two hours long."), "silent");
    assert_eq!(verdict("money", "1.5 million dollars", "cost {value}", "It cost $1.5m."), "agrees");
    assert_eq!(verdict("money", "1.5 million dollars", "cost {value}", "It cost €1.5m."), "vague");
}

#[test]
fn a_rule_can_state_a_range() {
    let took = |value: &str, text: &str| verdict("duration", value, "took {value}", text);
    assert_eq!(took("between 3 and 5 days", "It took from 3 to 4 days."), "agrees");
    assert_eq!(took("3..5 days", "It took four days."), "agrees");
    assert_eq!(took("3 to 5 days", "It took between six and seven days."), "contradicts");
    let built = |text: &str| verdict("year", "1998..2001", "built in {value}", text);
    assert_eq!((built("It was built in 1999."), built("It was built in 1997.")), ("agrees".to_owned(), "contradicts".to_owned()));
}

#[test]
fn a_guard_on_the_clause_stops_where_another_event_is_counted_from() {
    let rules = "fact met: date {\n  value 2019-04-25\n  claim \"leaders met ... on {value}\"\n  unless clause \"Trump\"\n}\n";
    let claims = |text: &str| {
        Case::new()
            .file("t.rules", rules)
            .file("2019-04-26.txt", text)
            .args("claims t.rules 2019-04-26.txt --format jsonl")
            .run()
            .exits(0)
            .stdout()
            .lines()
            .count()
    };
    assert_eq!(claims("The leaders met by the sea on Thursday, two months after talks with Trump failed."), 1);
    assert_eq!(claims("The leaders met on Thursday with Trump."), 0);
}
