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
