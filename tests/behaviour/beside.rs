//! Values that stand beside their noun, set off by a mark, and measures that their unit alone tells. And what is said of somebody or
//! something else beside it.

use crate::harness::held::{says, silent};

const GLIDER: &str = r#"
thing tern  = "Tern" weak "the glider"
place lake  = "Lake Orsa" | "Orsa"
about tern

fact first_flight: date  { value 2021-05-12  says "the Tern first flew on {value}"  says "the first flight of the Tern took place on {value}" }
fact weight: quantity    { value 340 kg      says "the Tern weighs {value}" }
fact cost: money         { value $2 million  says "the Tern cost {value}"  says "the price of the Tern is {value}" }
fact endurance: duration { value 6 hours     says "the Tern can stay in the air for {value}" }
fact crash: date         { value 2021-06-02  says "the Tern crashed on {value}" }
fact speed: quantity     { value 90 km/h     says "the Tern flies at {value}" }
"#;

const HALL: &str = r#"
place hall = "Kesta Hall" weak "the hall"
about hall

fact opening: date   { value 2021-06-05    says "Kesta Hall opened on {value}"  says "the opening of Kesta Hall took place on {value}" }
fact given: money    { value $3 million    says "{value} were pledged for the rebuilding of Kesta Hall" }
fact seats: number   { value 1,200         says "Kesta Hall has {value} seats" }
"#;

#[test]
fn a_label_says_what_its_value_is_of() {
    says(GLIDER, "weight", "agrees", &["Weight of the Tern: 340 kg", "The Tern is new.\n\nWeight: 340 kg\n"]);
    says(GLIDER, "cost", "agrees", &["Total cost of the Tern: $2 million"]);
    says(GLIDER, "first_flight", "agrees", &["First flight of the Tern: 12 May 2021"]);
    says(GLIDER, "crash", "agrees", &["Date of the crash: 2 June 2021. The Tern will not fly again."]);
}

#[test]
fn what_commas_set_off_is_told_of_the_noun_in_front_and_told_as_it_is() {
    says(
        GLIDER,
        "first_flight",
        "agrees",
        &[
            "The first flight of the Tern, on 12 May 2021, was watched by a crowd.",
            "The lake was still on 12 May 2021, as the Tern took off for the first time.",
        ],
    );
    says(GLIDER, "cost", "agrees", &["The cost of the Tern, $2 million, would not pay for a bus."]);
    says(
        GLIDER,
        "crash",
        "agrees",
        &[
            "The crash of the Tern at Orsa, Wednesday, June 2, 2021.",
            "Since the crash on 2 June 2021, the Tern has not been seen.",
            "The Tern came to grief on 2 June 2021.",
        ],
    );
    silent(GLIDER, "crash", &["The wreck of the Tern was found on 4 June 2021."]);
}

#[test]
fn a_unit_tells_what_is_measured() {
    says(
        GLIDER,
        "weight",
        "agrees",
        &["At 340 kg, the Tern is lighter than a cow.", "The Tern, at 340 kg, is light.", "The Tern comes in at 340 kg."],
    );
    says(GLIDER, "speed", "agrees", &["The Tern can reach 90 km/h."]);
    silent(GLIDER, "weight", &["The Tern carried 80 kg of mail.", "The pilot of the Tern weighs 80 kg."]);
    silent(GLIDER, "speed", &["The wind blew at 90 km/h when the Tern crashed."]);
}

#[test]
fn how_long_something_stays_in_the_air_has_many_words() {
    says(GLIDER, "endurance", "agrees", &["The Tern can stay aloft for six hours.", "The endurance of the Tern is six hours."]);
    silent(GLIDER, "endurance", &["The search for the Tern lasted five hours."]);
}

#[test]
fn a_place_opens_its_doors_and_does_not_begin() {
    says(HALL, "opening", "agrees", &["Kesta Hall opened its doors on 5 June 2021.", "Kesta Hall was inaugurated on 5 June 2021."]);
    silent(HALL, "opening", &["The café in Kesta Hall opened on 7 June 2021."]);
    says(HALL, "seats", "agrees", &["There are 1,200 seats in Kesta Hall."]);
}

#[test]
fn what_a_sum_is_given_for_may_be_told_by_what_gets_it_or_not_at_all() {
    says(
        HALL,
        "given",
        "agrees",
        &[
            "$3 million has been pledged for Kesta Hall.",
            "Kesta Hall burned down in May. Donors have pledged $3 million for it.",
            "Kesta Hall burned down in May. In all, $3 million has been donated.",
        ],
    );
    silent(HALL, "given", &["Kesta Hall burned down in May. The bank gave $5 million for a school in Lund."]);
}

#[test]
fn what_a_noun_did_in_a_year_is_what_its_verb_says() {
    const ISLES: &str = r#"
place isles = "Torsa Isles"
about isles
fact joined: year { value 2015  says "an eruption in {value} joined the two isles" }
"#;
    says(ISLES, "joined", "agrees", &["In the Torsa Isles an eruption in 2015 joined the two isles."]);
    silent(ISLES, "joined", &["An eruption in 2019 shook the Torsa Isles.", "A storm in 1999 damaged the pier of the Torsa Isles."]);
}

#[test]
fn the_cost_of_something_else_is_not_that_of_the_bridge() {
    const BRIDGE: &str = r#"
thing bridge = "Torsa Bridge"
about bridge
fact cost: money { value $30 million  says "the total cost of the bridge was {value}" }
"#;
    says(BRIDGE, "cost", "agrees", &["The Torsa Bridge is open. The total cost of the bridge was $30 million."]);
    silent(BRIDGE, "cost", &["The Torsa Bridge is open. A study put the cost of the checks at $2 million."]);
}
