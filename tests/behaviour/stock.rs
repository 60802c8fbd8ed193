//! More ways to tell a value: what is in stock for so long, people in a craft, times into a trip, tables in plain texts, labels that count.

use crate::harness::Case;
use crate::harness::held::says;

const BOAT: &str = r#"
about merle
thing merle = "Merle"  weak "the boat"

fact air: duration     { value 96 hours  says "the Merle carried air for {value}" }
fact aboard: number    { value 5  says "{value} people were aboard the Merle" }
fact silent: duration  { value 105 minutes  says "the Merle fell silent after {value}" }
fact ran: duration     { value 18 hours  says "the Merle runs for {value} on one tank" }
fact launch: date      { value 2024-05-16  says "the Merle was launched on {value}" }
fact opens: time       { value 10:30  says "the Merle opens at {value}" }
fact pilot: name       { value "Jane Roe"  says "the pilot of the Merle was {value}" }
"#;

#[test]
fn what_is_in_stock_lasts_so_long_by_whatever_verb_it_is_had() {
    says(BOAT, "air", "contradicts", &["The Merle is fitted with air for 70 hours.", "A reserve of air for 72 hours was in the Merle."]);
}

#[test]
fn people_who_sit_in_a_craft_are_aboard_it() {
    says(
        BOAT,
        "aboard",
        "contradicts",
        &["Six people are sitting in the Merle at the moment.", "Six people were locked inside the Merle."],
    );
    says(BOAT, "aboard", "agrees", &["Four people are aboard the Merle, plus the pilot."]);
}

#[test]
fn so_long_into_a_trip_is_after_so_long() {
    says(BOAT, "silent", "contradicts", &["The Merle fell silent three hours into the trip."]);
    says(BOAT, "ran", "contradicts", &["On one tank the Merle ran for 24 hours before it stopped."]);
}

#[test]
fn what_time_asks_when() {
    says(BOAT, "opens", "contradicts", &["What time does the Merle open? At 8.30 a.m., so come early."]);
}

#[test]
fn a_plain_text_may_have_a_table() {
    let text = "The Merle\n\n| Ship | Launch date |\n|---|---|\n| Merle | 7 May 2024 |\n| Petrel | 3 April 2024 |\n";
    let case = Case::new().file("t.rules", BOAT).file("a.txt", text);
    let out = case.args("claims t.rules a.txt --format jsonl").run().stdout();
    assert!(out.contains("2024-05-07") && !out.contains("2024-04-03"), "{out}");
}

#[test]
fn a_label_may_go_on_behind_its_noun() {
    let text = "# Merle\n\n| Item | |\n|---|---|\n| Pilot on the last trip | Kim Poe |\n";
    let case = Case::new().file("t.rules", BOAT).file("a.md", text);
    let out = case.args("claims t.rules a.md --format jsonl").run().stdout();
    assert!(out.contains("Kim Poe"), "{out}");
}

#[test]
fn a_label_that_is_nothing_but_those_who_are_had_counts_them() {
    let rules = "thing norda = \"Norda College\"\nfact students: number { value 400  says \"Norda College has {value} students\" }\n";
    says(rules, "students", "contradicts", &["# Norda College in figures\n\n- Students: 500\n- Staff: 20\n"]);
}
