//! Those whom the rules name go by common nouns in texts: "the ferry", "twelve girls", "her 31-year-old guide". And a text need not name the
//! place that its nation and its things tell of.

use crate::harness::held::{says, silent};

const FERRY: &str = r#"
thing ferry  = "Star of Lund" | "the ferry"
group girls  = "the girls"
person guide = "Mara Lindt" | "the guide"
place lund   = "Lund Sound"

fact stuck: date     { value 2021-05-04  says "the ferry ran aground in Lund Sound on {value}" }
fact shut: date      { value 2021-05-03  says "Lund Sound was closed on {value}" }
fact found: date     { value 2021-05-05  says "divers found the girls on {value}" }
fact weight: quantity { value 900 tonnes  says "the ferry weighs {value}" }
fact age: number     { value 31  says "the guide was {value} years old" }
"#;

#[test]
fn a_thing_goes_by_its_noun_and_by_one_like_it() {
    says(
        FERRY,
        "weight",
        "agrees",
        &[
            "The Star of Lund lies in the harbour. The ferry weighs 900 tonnes.",
            "The Star of Lund lies in the harbour. The old ferry weighs 900 tonnes.",
            "The Star of Lund, a ferry, lies in the harbour. It weighs 900 tonnes.",
            "In Lund Sound lies the Star of Lund, a ferry that weighs 900 tonnes.",
        ],
    );
    silent(
        FERRY,
        "weight",
        &[
            "The Star of Lund lies in the harbour. Another ferry weighs 700 tonnes.",
            "The Star of Lund lies in the harbour. The second ferry weighs 700 tonnes.",
            "The Star of Lund lies in the harbour. The railway ferry weighs 700 tonnes.",
        ],
    );
}

#[test]
fn several_go_by_their_noun_with_a_number_or_without() {
    says(
        FERRY,
        "found",
        "agrees",
        &[
            "Twelve girls were found by divers on Wednesday, near Lund Sound.",
            "In Lund Sound the hurt girls were found on Wednesday.",
            "In Lund Sound the girls had hidden in a cellar. They were found on Wednesday.",
        ],
    );
    silent(FERRY, "found", &["Several girls from another school were found in Lund Sound on Sunday."]);
}

#[test]
fn what_has_been_so_since_a_day_came_about_on_it() {
    says(FERRY, "shut", "agrees", &["Lund Sound has been closed since Monday.", "Lund Sound, closed since Monday, is quiet."]);
    silent(FERRY, "shut", &["Lund Sound has not been closed since Monday."]);
}

#[test]
fn an_age_is_told_in_many_ways() {
    says(
        FERRY,
        "age",
        "agrees",
        &[
            "Mara Lindt, 31, sailed from Lund Sound.",
            "Mara Lindt (31) sailed from Lund Sound.",
            "The girls sailed with their 31-year-old guide, Mara Lindt.",
            "The guide, Mara Lindt, was 31.",
            "Mara Lindt sailed. The guide is 31 years old.",
            "Mara Lindt, aged 31, sailed.",
        ],
    );
    says(FERRY, "age", "contradicts", &["Mara Lindt sailed. She is 29 years old."]);
    silent(FERRY, "age", &["Mara Lindt sailed with Ann Lee, 58, from Lund Sound.", "Mara Lindt and 12 girls sailed."]);
}

const BLAST: &str = r#"
place where = "Beirut"
place land  = "Lebanon"
thing stuff = "ammonium nitrate"

fact dead: number    { value 200  says "the explosion in Beirut killed {value} people" }
fact day: date       { value 2021-05-04  says "the explosion in Beirut happened on {value}" }
fact hurt: number    { value 5000  says "the explosion in Beirut injured {value} people" }
"#;

#[test]
fn a_place_is_told_by_its_nation_and_by_a_thing_of_the_rules() {
    says(
        BLAST,
        "dead",
        "agrees",
        &[
            "The blast killed 200 people, officials in Lebanon said.",
            "A store of ammonium nitrate went up in the port. The blast killed 200 people.",
        ],
    );
    says(BLAST, "day", "agrees", &["A heap of ammonium nitrate blew up in the harbour on Tuesday."]);
    silent(BLAST, "dead", &["The blast killed 300 people.", "Ammonium nitrate is sold here. A blast in Texas killed 15 people."]);
}

const PROBE: &str = r#"
thing probe  = "Halcyon"
person pilot = "Mara Lindt"

fact crater: name    { value "Orsa"  says "Halcyon landed in the crater {value}" }
fact name: name      { value "Mara Lindt"  says "the pilot who died was called {value}" }
fact bought: date    { value 2021-09-01  says "Orbis bought Halcyon on {value}" }
fact fee: money      { value €30 million  says "Orbis must pay a fee of {value} for Halcyon" }
fact hurt: yesno     { value no  says no "nobody was injured when Halcyon landed" }
"#;

#[test]
fn a_name_is_told_by_what_is_called_so() {
    let crater = |t: &str| format!("Halcyon has landed. {t}");
    let own = ["It is in Orsa Crater.", "It stands in a crater called Orsa.", "It lies in the crater Orsa, which is old."].map(crater);
    says(PROBE, "crater", "agrees", &own.iter().map(String::as_str).collect::<Vec<_>>());
    let others =
        ["The crater was seen by Ann Lee, as Norway said.", "On Mars, it looked at the crater.", "Nobody knew the crater, said Lund."];
    silent(PROBE, "crater", &others.map(crater).iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn the_day_of_a_plan_is_not_the_day_that_is_planned() {
    silent(PROBE, "bought", &["Orbis wrote on Tuesday that it would buy Halcyon."]);
    says(PROBE, "bought", "contradicts", &["Orbis bought Halcyon on Wednesday."]);
}

#[test]
fn a_fee_is_no_other_price() {
    says(PROBE, "fee", "agrees", &["Orbis will pay a fee of €30 million for Halcyon."]);
    silent(PROBE, "fee", &["Orbis paid €800 million for Halcyon.", "Halcyon cost €800 million. Orbis pays it."]);
}

#[test]
fn nobody_is_hurt_in_many_words() {
    let landed = |t: &str| format!("Halcyon landed hard. {t}");
    let own = ["Nobody was hurt.", "There were no reports of injuries.", "No fire broke out, nor did anybody of the crew come to harm."];
    says(PROBE, "hurt", "agrees", &own.map(landed).iter().map(String::as_str).collect::<Vec<_>>());
    says(PROBE, "hurt", "contradicts", &[&landed("Two of the crew were hurt.")]);
}

const TOWER: &str = r#"
place mill = "Delta Mill"
fact opened: date { value 1987  claim "{mill} ... open ... {value}" }
fact toll: number { value 12    claim "(death)? toll ... {value}" within 6 words }
fact cap: quantity { value 5 MB claim "{value} limit" }
fact stock: quantity { value 300 tonnes claim "{value} of grain" }
"#;

#[test]
fn what_can_only_be_and_what_is_told_of_elsewhere_is_no_claim_against_the_fact() {
    says(TOWER, "opened", "unjudged", &["Delta Mill can open in 2024."]);
    says(TOWER, "opened", "contradicts", &["Delta Mill opened in 2024."]);
    silent(TOWER, "toll", &["A flood struck Arden. The toll there stands at 40."]);
    says(TOWER, "toll", "contradicts", &["The toll at the mill stands at 40."]);
    says(TOWER, "cap", "unjudged", &["Mails used to go out as telegrams, which had a 2 MB limit."]);
    says(TOWER, "stock", "unjudged", &["The country needs 900 tonnes of grain."]);
}
