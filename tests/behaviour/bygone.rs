//! Values of another time than the one that is spoken of, of others than the one that is meant, and those that anything may have.

use crate::harness::Case;
use crate::harness::held::{says, silent, verdicts};

const BOAT: &str = r#"
about merle
thing merle = "Merle"  weak "the boat" | "the craft"

fact crew: number      { value 40  says "the Merle has a crew of {value}"  says "{value} people were aboard the Merle" }
fact length: quantity  { value 9 metres  says "the Merle is {value} long" }
fact walkout: date     { value 2021-04-13  says "the sailors of the Merle went on strike on {value}"  unless planned }
fact launch: date      { value 2021-04-16  says "the Merle was launched on {value}"  unless planned }
fact sunk: date        { value 2021-05-04  says "the Merle sank on {value}"  says "the Merle was destroyed on {value}" }
fact fare: money       { value $30  says "a ticket on the Merle costs {value}" }
fact air: duration     { value 96 hours  says "the air on the Merle would last {value}"  says "the Merle carried air for {value}" }
fact licence: yesno    { value no  says yes "the Merle had a licence" }
fact skipper: name     { value "Jane Roe"  says "the skipper of the Merle was {value}" }
fact tender: name      { value "Orne"  says "the mother ship of the Merle was the {value}" }
fact how: choice {
  value collision
  option collision = "collision" | "collide"
  option fire = "fire"
  says collision "the Merle collided with a pier"
}
"#;

/// The text, of 6 May 2021, holds nothing against the fact.
#[track_caller]
fn no_claim(fact: &str, text: &str) {
    let held: Vec<String> = verdicts(BOAT, fact, text).into_iter().filter(|v| v != "unjudged").collect();
    assert!(held.is_empty(), "{text}: {held:?}");
}

#[test]
fn what_was_so_in_a_bygone_year_is_no_value_of_today() {
    no_claim("crew", "In 1990 the Merle had a crew of 25.");
    no_claim("crew", "The Merle had a crew of 25 in 1990.");
    no_claim("walkout", "The sailors of the Merle last went on strike on 4 November 2016.");
    no_claim("fare", "It used to be a lot less: a ticket on the Merle cost $12.");
    says(BOAT, "crew", "contradicts", &["The Merle has a crew of 25."]);
    says(BOAT, "walkout", "contradicts", &["The sailors of the Merle went on strike on 4 April."]);
}

#[test]
fn an_attempt_is_no_event_and_a_day_of_knowing_is_that_of_nothing_else() {
    no_claim("launch", "A first attempt to launch the Merle on 8 April was scrubbed.");
    no_claim("sunk", "Today it is known that the Merle sank.");
    no_claim("sunk", "The Merle is gone. On Friday its wreckage was spotted.");
}

#[test]
fn those_from_abroad_are_some_of_all() {
    no_claim("crew", "Some 12 people from abroad were aboard the Merle.");
    says(BOAT, "crew", "contradicts", &["Some 12 people were aboard the Merle."]);
}

#[test]
fn what_others_have_is_nothing_of_ours() {
    no_claim("licence", "The Merle was built here. Of the ten boats in the port all others had a licence.");
    no_claim("length", "Like the Merle, the Nautic, a steel craft 12 metres long, is old.");
    no_claim("tender", "The Merle is lost. The Danish ship Vesper has put a robot into the water.");
    no_claim("tender", "The Merle is lost. Corvane, an older ship, had a licence.");
    says(BOAT, "tender", "contradicts", &["The mother ship of the Merle was the Vesper."]);
}

#[test]
fn it_stands_for_what_was_told_of() {
    no_claim("air", "The Merle has air. The trip, which sets out from Tarn, costs $30. It lasts eight days.");
    no_claim("air", "The Merle is lost. A storm like this takes two hours.");
    says(BOAT, "air", "contradicts", &["The air on the Merle would last eight days."]);
}

#[test]
fn a_span_that_anything_may_last_is_known_by_its_own_unit_alone() {
    no_claim("air", "The Merle is lost. For four days the world held its breath.");
    no_claim("air", "The Merle is lost. Four days of rain came to an end on Sunday.");
    says(BOAT, "air", "agrees", &["The Merle is lost. The 96 hours are up."]);
}

#[test]
fn one_name_of_several_is_not_the_one_that_is_asked_for() {
    no_claim("skipper", "The Merle is lost. Jane Roe, Ann Dunn and Kim Poe were sad.");
    says(BOAT, "skipper", "agrees", &["The Merle is lost. At the wheel stood Jane Roe."]);
}

#[test]
fn an_answer_of_several_is_told_by_its_own_verb() {
    no_claim("how", "The Merle was damaged.");
    says(BOAT, "how", "agrees", &["The Merle collided with a pier."]);
}

const SHOP: &str = r#"
thing velt = "Velt"

fact fee: percent { value 2.9 %  says "the fee of Velt is {value}" }
fact wait: duration { value 30 seconds  says "the maximum timeout of Velt is {value}"  unless former }
fact rate: number { value 2  says "Velt allows {value} calls per second"  unless clause "Gold" }
fact node: number { value 16  says "Velt requires Node {value}" }
"#;

#[test]
fn what_comes_on_top_of_a_price_is_no_price() {
    silent(SHOP, "fee", &["Foreign cards cost a fee of 1.5 % more at Velt."]);
    says(SHOP, "fee", "contradicts", &["The fee of Velt is 3.4 %."]);
}

#[test]
fn one_is_told_not_to_set_a_value() {
    silent(SHOP, "wait", &["The timeout of Velt can be changed. Don't use a timeout of 0 seconds."]);
    let held = verdicts(SHOP, "wait", "Velt has a timeout. The previous maximum was 15 seconds.");
    assert!(held.iter().all(|v| v == "unjudged"), "{held:?}");
}

#[test]
fn what_the_writers_run_is_nothing_that_a_thing_asks_for() {
    silent(SHOP, "node", &["Velt is tested well. We use Node 18 here.", "Velt has a page of help: for Node 8 use the old line."]);
    says(SHOP, "node", "contradicts", &["Velt requires Node 18."]);
}

#[test]
fn the_head_of_a_row_is_in_the_clause_of_its_cells() {
    let page = "# Velt\n\n| Plan | Rate |\n|---|---|\n| Plain | 2 calls/second |\n| Gold | 20 calls/second |\n";
    let case = Case::new().file("t.rules", SHOP).file("a.md", page);
    let out = case.args("claims t.rules a.md --format jsonl").run().stdout();
    assert!(!out.contains("\"20"), "{out}");
}
