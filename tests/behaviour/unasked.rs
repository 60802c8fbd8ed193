//! A sentence contradicts a fact only where a word of it tells that it is about that.

use crate::harness::held::{says, silent};

const LOCKERS: &str = r#"
about rostra
thing rostra = "Rostra Lockers" | "Rostra"

fact hold: duration { value 9 days  says "the maximum storage period in Rostra is {value}"  says "Rostra keeps parcels for up to {value}" }
fact lock: duration { value 40 seconds  says "the default lock timeout of Rostra is {value}" }
fact batch: number { value 12  says "Rostra can take up to {value} parcels in one delivery" }
fact weight: quantity { value 20 kg  says "the maximum weight of a parcel in Rostra is {value}" }
"#;

fn page(text: &str) -> String {
    format!("# Rostra Lockers\n\n{text}")
}

#[test]
fn a_limit_of_nothing_that_is_named_contradicts_nothing() {
    let heating = page("Heating is off by default. Turn it up to 20 minutes, your fingers will thank you.");
    silent(LOCKERS, "lock", &[&heating]);
    silent(LOCKERS, "hold", &[&heating]);
    // an item of a list goes on with none of the others
    let cards = page("- Parcels: at most 9 days\n- Follow-up for the drawers: max 12 h");
    silent(LOCKERS, "lock", &[&cards]);
    says(LOCKERS, "hold", "agrees", &[&cards]);
}

#[test]
fn what_is_spoken_of_may_be_told_by_another_word_and_by_the_sentence_in_front() {
    let texts = ["Parcels are stored for at most 14 days.", "Parcels may lie in Rostra. Two weeks is the most."].map(page);
    says(LOCKERS, "hold", "contradicts", &texts.each_ref().map(String::as_str));
    says(LOCKERS, "weight", "contradicts", &[&page("A parcel goes by weight. Anything above 35 kg gets rejected.")]);
}

#[test]
fn a_nation_and_an_established_value_tell_of_its_capital() {
    let rules = r#"
about oslo
place oslo = "Oslo"
fact quit: date { value 2021-05-04  says "the government in Oslo resigned on {value}" }
"#;
    says(rules, "quit", "agrees", &["The government of Norway resigned on 4 May 2021."]);
    silent(rules, "quit", &["The government of Norway resigned on 9 May 2021.", "The government of Sweden resigned on 4 May 2021."]);
}
