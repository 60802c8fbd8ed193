//! What a text tells of other places, of other things of the kind and of parts of a sum is not told of what the rules are about.

use crate::harness::held::{says, silent};

const SLIDE: &str = r#"
about tarn
place tarn   = "Tarnau"
thing tram   = "rack tram" | "mountain tram"  weak "the tram"
person holm  = "Ida Holm" | "Holm"

fact day: date { value 2012-03-09  says "the slide hit Tarnau on {value}"  says "the disaster in Tarnau happened on {value}" }
fact dead: number { value 26  says "the slide killed {value} people"  says "the death toll of the disaster is {value}" }
fact barns: number { value 30 to 36  says "the slide destroyed {value} barns"  says "{value} barns were levelled by the slide" }
fact gone: number { value 700  says "{value} people were evacuated from their homes" }
fact pace: quantity { value 150 km/h  says "the slide was travelling at {value}" }
fact line: name {
  value "Hay, Field & Moor Lines"
  accept "Hay, Field & Moor Lines" | "Hay, Field and Moor" | "HFM"
  says "the tram was operated by {value}"
  says "the tram belonged to {value}"
}
fact driver: name { value "Ida Holm"  says "the tram was driven by {value}" }
fact left: choice {
  value vorden
  option vorden = "Vorden"
  option stell  = "Stell"
  says "the tram had been parked in {value}"
}
fact meddled: yesno {
  value no
  says yes "someone tampered with the tram"
  says no "there is no evidence of sabotage"
}
"#;

#[test]
fn an_entry_for_another_place_is_told_of_that() {
    let list = "Four slides\n\n1. Tarnau, Tyrol. 26 killed.\n\n2. Morla, Savoy. January 18, 2014. 9 killed; 350 evacuated.\n";
    says(SLIDE, "dead", "agrees", &[list]);
    silent(SLIDE, "day", &[list]);
    silent(SLIDE, "gone", &[list]);
    let briefs = "IN BRIEF\n\nAUSTRIA: The slide at Tarnau hit two lifts.\n\nPERU: A bus fell into a gorge; the toll stands at 14.\n";
    silent(SLIDE, "dead", &[briefs]);
    // how nations took it is told under a title that says of what
    let voices = "Tarnau slide: what they say\n\nFRANCE: The slide killed 26 people.\n\nAUSTRIA: All of Tarnau mourns.\n";
    says(SLIDE, "dead", "agrees", &[voices]);
}

#[test]
fn a_place_that_a_sentence_begins_with_is_where_its_figures_belong() {
    silent(SLIDE, "dead", &["The slide hit Tarnau. In Galt, where a wall gave way on Friday, nine died."]);
    silent(
        SLIDE,
        "pace",
        &["The slide hit Tarnau.\n\nIn Galt, where a slide came on Friday, nobody died. That slide was travelling at 90 km/h."],
    );
    says(SLIDE, "dead", "agrees", &["In Tarnau, where a slide buried an inn on Friday, 26 people died."]);
}

#[test]
fn what_it_is_held_against_has_figures_of_its_own() {
    silent(SLIDE, "dead", &["The slide in Tarnau was the worst since the 1954 slide, which killed 57 people."]);
    says(SLIDE, "dead", "agrees", &["Tarnau mourns after the slide, which killed 26 people."]);
}

#[test]
fn parts_of_a_sum_are_not_the_sum() {
    let text = "A slide hit Tarnau. Twenty bodies were found and six more people died of their wounds, for a total of 26.";
    says(SLIDE, "dead", "agrees", &[text]);
    silent(SLIDE, "dead", &["A slide hit Tarnau. Some ten of the dead were in the inn."]);
    says(SLIDE, "dead", "agrees", &["A slide hit Tarnau. The families of those who died, 26 in all, were there."]);
}

#[test]
fn who_is_known_to_have_died_has_died() {
    says(SLIDE, "dead", "contradicts", &["A slide hit Tarnau. Police say 33 people are known to have died."]);
    silent(SLIDE, "dead", &["A slide hit Tarnau. Police say 33 people are feared to have died."]);
}

#[test]
fn a_lake_or_a_blast_is_no_number_of_barns() {
    silent(SLIDE, "barns", &["Tarnau: the Lac-Noir slide", "Tarnau: several slides", "Tarnau court looks at 2012 slide"]);
    says(SLIDE, "barns", "agrees", &["A slide hit Tarnau. It levelled 35 barns.", "A slide hit Tarnau and 35 barns were levelled."]);
}

#[test]
fn a_range_is_known_by_its_ends() {
    silent(SLIDE, "barns", &["A slide hit Tarnau. Thirty-three sheep were found."]);
}

#[test]
fn a_firm_of_several_names_is_one() {
    says(
        SLIDE,
        "line",
        "agrees",
        &["The tram at Tarnau belonged to Hay, Field and Moor.", "The tram at Tarnau belonged to Hay, Field & Moor Lines."],
    );
    says(SLIDE, "line", "contradicts", &["The tram at Tarnau belonged to Stone & Sons."]);
    // one word of a name, or its letters, may be anything
    silent(SLIDE, "line", &["HFM 4 reached Tarnau at noon.", "A field lay above Tarnau. Moor and wood were white."]);
}

#[test]
fn the_owner_of_a_thing_is_not_its_driver() {
    silent(SLIDE, "driver", &["The slide hit Tarnau when a loaded Norda rack tram was driven up."]);
    says(SLIDE, "driver", "agrees", &["The tram that was hit at Tarnau was driven by Ida Holm."]);
}

#[test]
fn a_thing_is_left_where_the_town_is_that_has_the_name() {
    says(
        SLIDE,
        "left",
        "agrees",
        &[
            "Before it came to Tarnau the tram was left for the night in a town called Vorden.",
            "Holm parked the tram for Tarnau in the village of Vorden.",
        ],
    );
    says(SLIDE, "left", "contradicts", &["The tram for Tarnau stood unattended in Stell."]);
    silent(SLIDE, "left", &["Holm stopped in Stell before the tram came to Tarnau."]);
}

#[test]
fn there_is_no_evidence_of_what_is_ruled_out() {
    let none = "Police in Tarnau";
    says(
        SLIDE,
        "meddled",
        "agrees",
        &[
            &format!("{none} found no trace of tampering."),
            &format!("{none} have ruled out sabotage."),
            "The tram hit Tarnau. Sabotage has been ruled out.",
            "The tram hit Tarnau. Sabotage, she said, they have excluded.",
        ],
    );
    says(SLIDE, "meddled", "contradicts", &["Police in Tarnau found evidence of sabotage."]);
    silent(SLIDE, "meddled", &["Police in Tarnau will not rule out sabotage.", "Tarnau: sabotage is one idea."]);
}

const RECORD: &str = r#"
thing album = "Low Tide" weak "the album"
thing phone = "Comet 7"
thing barge = "Merle" weak "the barge"

fact longest: duration { value 9 minutes  says "the longest track of Low Tide is {value}" }
fact length: duration { value 52 minutes  says "Low Tide is {value} long"  says "the album lasts {value}" }
fact pressed: number { value 4,000  says "the shop sold {value} copies of Low Tide" }
fact recalled: number { value 2,000  says "the shop recalled {value} Comet 7 phones" }
fact bound: name { value "Vorden"  says "the Merle was sailing from Stell to {value}"  says "the barge was heading for {value}" }
fact maker: name { value "Ida Holm"  says "the maker of the Comet 7 was {value}" }
"#;

#[test]
fn a_value_that_is_right_of_one_fact_is_not_wrong_of_another() {
    says(RECORD, "longest", "agrees", &["The longest track of Low Tide lasts 9 minutes."]);
    silent(RECORD, "length", &["The longest track of Low Tide lasts 9 minutes."]);
    says(RECORD, "length", "contradicts", &["Low Tide is 48 minutes long."]);
    says(RECORD, "longest", "contradicts", &["The longest track of Low Tide is 11 minutes."]);
}

#[test]
fn a_number_in_a_name_counts_nothing() {
    silent(RECORD, "recalled", &["The shop recalled the Comet 7 on Monday.", "A recall of the Comet 7 phones began."]);
    says(RECORD, "recalled", "contradicts", &["The shop recalled 900 Comet 7 phones."]);
}

#[test]
fn a_name_that_the_sentence_has_for_something_else_is_no_value_of_it() {
    says(
        RECORD,
        "bound",
        "agrees",
        &["The Merle was sailing from Stell to Vorden.", "The Merle was bound for Vorden.", "The destination of the Merle was Vorden."],
    );
    says(RECORD, "bound", "contradicts", &["The Merle was en route to Morla when it sank."]);
    silent(RECORD, "bound", &["The Merle had sailed from Stell."]);
    says(RECORD, "maker", "agrees", &["The maker of the Comet 7 was Ida Holm."]);
}
