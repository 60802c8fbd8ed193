//! Counts and measures of a thing: its storeys and its flats, its dead by whatever noun, where it is on the globe, what it costs in which
//! currency.

use crate::harness::held;

const RULES: &str = r#"
thing house = "Merle House" weak "the building" | "the block" | "the tower"
thing annex = "Merle Annex"
thing boat = "Aurelia" weak "the boat"
thing tug = "Brontes"
thing rover = "Selene"

fact storeys: number { value 9  says "Merle House had {value} storeys" }
fact flats: number { value 70  says "Merle House had {value} flats" }
fact dead: number { value 31  says "the fire killed {value} people" }
fact bearing: number { value 52  says "the Aurelia sank at {value} degrees north" }
fact latitude: quantity { value about 52 degrees  says "the latitude of the Aurelia is {value}" }
fact way: quantity { value 40 metres  says "Selene travelled {value} on the ice" }
fact cost: money { value about 6 million euros  accept about 6 million euros | about $7 million  says "Selene cost {value}" }
fact budget: money { value about $1.02 million  says "the budget of Selene is {value}" }
fact share: money { value $40  says "the town paid {value} per share for Selene" }
"#;

/// What a text says of a fact: its verdicts.
fn said(fact: &str, text: &str) -> Vec<String> {
    held::verdicts(RULES, fact, &format!("Merle House burned down on Monday, far from the Aurelia and from Selene.\n\n{text}"))
}

#[track_caller]
fn all(verdict: &[&str], fact: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|t| said(fact, t) != verdict).map(|t| format!("{t}: {:?}", said(fact, t))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn storeys_are_told_as_height_is() {
    all(&["contradicts"], "storeys", &["Merle House rose eight floors above a garage.", "Merle House stood 8 levels over a basement."]);
}

#[test]
fn other_parts_and_other_things_tell_no_storeys() {
    all(&[], "storeys", &["The 70-unit Merle House was sold.", "The Merle Annex rose six floors."]);
}

#[test]
fn the_victims_of_a_disaster_are_its_dead() {
    all(&["contradicts"], "dead", &["The fire was in June. The 29 victims were buried on Sunday."]);
    all(
        &[],
        "dead",
        &["The fire was in June. The 12 victims from abroad were flown home.", "The fire was in June. Twelve victims were treated."],
    );
}

#[test]
fn degrees_of_a_place_have_a_side() {
    all(&["agrees"], "bearing", &["The Aurelia sank at 52 degrees north, 4 degrees east.", "The Aurelia sank at 52.1° N."]);
    all(&["contradicts"], "bearing", &["The Aurelia sank at 57 degrees north."]);
    all(&[], "bearing", &["The Aurelia sank at 4 degrees east.", "The tug Brontes sank at 57 degrees north."]);
    all(&["agrees"], "latitude", &["The Aurelia lies at a latitude of about 52 degrees.", "The Aurelia sank at 52 degrees north."]);
    all(&[], "latitude", &["The Aurelia turned 90 degrees.", "The Aurelia sank at 4 degrees east."]);
}

#[test]
fn a_way_is_measured_whatever_it_leads_over() {
    all(
        &["contradicts"],
        "way",
        &["Selene drove half a kilometre.", "Selene moved over 100 metres.", "Selene covered some 103 metres of it."],
    );
    all(&[], "way", &["Selene carried a mast of 3 metres.", "Selene stopped 12 metres from a cliff."]);
}

#[test]
fn a_sum_is_held_against_what_is_accepted_in_its_currency() {
    all(&["agrees"], "cost", &["Selene cost $7 million.", "Selene cost about $7 million.", "Selene cost 6 million euros."]);
    all(&["contradicts"], "cost", &["Selene cost $9.4 million.", "Selene cost 9.4 million euros."]);
    all(&["vague"], "cost", &["Selene cost 6 million pounds."]);
}

#[test]
fn about_a_number_of_three_digits_is_near_it() {
    all(&["contradicts"], "budget", &["The budget of Selene is $1.2 million."]);
    all(&["agrees"], "budget", &["The budget of Selene is $1 million.", "The budget of Selene is $1.03 million."]);
}

#[test]
fn millions_are_no_price_of_a_share() {
    all(&["agrees"], "share", &["The town paid $40 per share for Selene."]);
    all(&[], "share", &["The town paid $40 million for Selene."]);
}
