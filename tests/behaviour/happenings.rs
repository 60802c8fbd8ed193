//! What happened to something, in other words than the rules have: who did it, why, when, how long, how many, and whose it is.

use crate::harness::held::{says, silent};

const FERRY: &str = r#"
about ferry
thing ferry  = "Solvik" weak "the ferry" | "the vessel"
place sound  = "Tarn Sound"
group agency = "Port Agency"

fact ground: date { value 2021-04-08  says "the Solvik ran aground in Tarn Sound on {value}" }
fact time: time { value 05:20  says "the Solvik ran aground at {value}" }
fact free: date { value 2021-04-17  says "the Solvik was refloated on {value}" }
fact shut: duration { value 9 days  says "Tarn Sound was closed for {value}"  says "the Solvik blocked Tarn Sound for {value}" }
fact waiting: number { value 40  says "{value} ships were waiting" }
fact long: quantity { value 190 metres  says "the Solvik is {value} long" }
fact claim: money { value 30 million euros  says "the Port Agency demanded {value} in compensation" }
fact owner: name { value "Halden Line"  says "the owner of the Solvik is {value}"  says "the Solvik is owned by {value}" }
fact sabotage: yesno { value no  says yes "the Solvik ran aground because of sabotage" }
fact hurt: number { value 9  says "the accident injured {value} people" }
"#;

const MINE: &str = r#"
about mine
place mine     = "Orla mine" | "Orla"
person vance   = "Petra Vance" | "Vance"
group brewing  = "Brewing Group" | "Brewing"

fact day: date { value 2021-03-14  says "the fire at Orla broke out on {value}" }
fact dead: number { value 31  says "the fire killed {value} miners" }
fact deaths: yesno { value no  says yes "the fire killed people" }
fact fund: money { value 12 million dollars  says "{value} was donated for the families of Orla" }
fact brewing: money { value 1 million dollars  says "Brewing promised to give {value}" }
fact visitors: number { value 2000  says "{value} people visited Orla" }
"#;

#[test]
fn an_answer_is_no_answer_without_its_cause() {
    says(FERRY, "sabotage", "contradicts", &["The Solvik ran aground because of sabotage."]);
    silent(FERRY, "sabotage", &["The Solvik ran aground.", "The Solvik ran aground because of a storm."]);
}

#[test]
fn a_name_in_ing_does_what_it_does() {
    says(MINE, "brewing", "agrees", &["Orla burned. Brewing promised to give 1 million dollars."]);
    silent(MINE, "brewing", &["Orla burned. Vance promised to give 5 million dollars."]);
}

#[test]
fn what_is_told_beside_a_denied_verb_is_not_denied() {
    says(FERRY, "owner", "agrees", &["The Solvik sank. The owner, Halden Line, could not be reached."]);
    says(FERRY, "owner", "contradicts", &["The Solvik sank. Its owner, Norway's Tolva Group, said nothing."]);
}

#[test]
fn what_is_owned_tells_whose_it_is() {
    says(
        FERRY,
        "owner",
        "agrees",
        &[
            "The Solvik belongs to Halden Line.",
            "Halden Line, which owns the Solvik, was silent.",
            "The Solvik, chartered by Brod and owned by Halden Line, sank.",
        ],
    );
    silent(FERRY, "owner", &["The Solvik was chartered by Brod Lines."]);
}

#[test]
fn a_time_in_front_is_that_of_the_main_clause() {
    let text = "On 8 April 2021, at 05:20 local time, while on her way from Oslo to Hull, the Solvik ran aground in Tarn Sound.";
    says(FERRY, "ground", "agrees", &[text]);
    says(FERRY, "time", "agrees", &[text]);
    silent(FERRY, "ground", &["The Solvik is late. Following a grounding of the ferry, on 9 April 2021 divers came to Hull."]);
}

#[test]
fn each_of_two_joined_verbs_has_its_day() {
    says(FERRY, "free", "agrees", &["The Solvik ran aground on 8 April 2021 and was refloated on the 17th."]);
    says(FERRY, "free", "agrees", &["The refloating of the Solvik was completed on 17 April 2021."]);
    silent(FERRY, "free", &["The Solvik was partly refloated on 12 April 2021."]);
}

#[test]
fn how_long_is_told_from_where_it_began() {
    says(FERRY, "shut", "agrees", &["The Solvik, which closed Tarn Sound for nine days after running aground, is at sea."]);
    says(FERRY, "shut", "agrees", &["The Port Agency closed Tarn Sound for nine days."]);
    silent(FERRY, "shut", &["Nine days after closing Tarn Sound, the Port Agency apologised."]);
}

#[test]
fn those_that_wait_are_counted_in_many_words() {
    says(
        FERRY,
        "waiting",
        "agrees",
        &["The Solvik is stuck. At least 40 ships are in line.", "The Solvik is stuck. A traffic jam of 40 ships has built up."],
    );
    silent(
        FERRY,
        "waiting",
        &["The Solvik, one of the largest ships, was stuck.", "The Solvik is stuck. The queue is long, dozens of tankers among them."],
    );
}

#[test]
fn measures_in_a_row_are_of_what_they_stand_before() {
    says(FERRY, "long", "agrees", &["The Solvik is late. The 190-metre, 24,000-tonne vessel lost its way."]);
    silent(FERRY, "long", &["The Solvik is late. A 140-metre, 24,000-tonne tanker lost its way."]);
    says(FERRY, "long", "agrees", &["The Solvik is late. With a length of 190 metres, she needs a pilot."]);
    silent(FERRY, "long", &["The Solvik is late. With a beam of 30 metres, she needs a pilot."]);
}

#[test]
fn what_a_sum_is_demanded_for_has_not_the_sum() {
    says(FERRY, "claim", "agrees", &["The Solvik sank. The Port Agency demanded 30 million euros in damages."]);
    silent(FERRY, "claim", &["The Solvik sank. The damages came to 8 million euros."]);
}

#[test]
fn others_who_came_to_harm_are_counted() {
    says(FERRY, "hurt", "agrees", &["The accident of the Solvik killed two people and injured another 9."]);
}

#[test]
fn the_number_of_those_killed_rose() {
    says(
        MINE,
        "dead",
        "agrees",
        &["The number of miners killed in the fire at Orla rose to 31.", "The number of miners killed by the fire at Orla stands at 31."],
    );
    silent(MINE, "dead", &["The number of miners at Orla rose to 80 after the fire."]);
}

#[test]
fn what_another_did_is_not_told_of_this_one() {
    let text = "Orla was spared. The fever has killed 400 people since the fire, which killed nobody, was put out.";
    says(MINE, "deaths", "agrees", &[text]);
    silent(MINE, "fund", &["Vance answered the fire at Orla with a gift of 1 million dollars for the families."]);
    silent(MINE, "day", &["Orla is safe. The fire chief said on 20 March 2021 that it was over."]);
    silent(MINE, "visitors", &["Orla hopes for 2000 more visitors."]);
    says(MINE, "fund", "agrees", &["After the fire 12 million dollars was donated for the families of Orla."]);
}

#[test]
fn an_answer_is_read_with_its_question() {
    says(
        FERRY,
        "waiting",
        "agrees",
        &[
            "# The Solvik\n\n**How many ships are waiting?**\n\n40, the agency says.",
            "# The Solvik\n\n## How many ships are waiting?\n\nForty ships.",
        ],
    );
    says(FERRY, "long", "agrees", &["Q: How long is the Solvik?\nA: 190 metres."]);
    says(
        FERRY,
        "owner",
        "agrees",
        &["# The Solvik\n\n## Who owns her?\n\nA Norwegian firm called Halden Line.", "Who owns the Solvik?\n\nHalden Line."],
    );
    says(
        FERRY,
        "sabotage",
        "agrees",
        &["Did the Solvik run aground because of sabotage? No.", "Did the Solvik run aground because of sabotage?\n\nNo, said the agency."],
    );
    says(FERRY, "sabotage", "contradicts", &["Did the Solvik run aground because of sabotage? Yes."]);
    says(FERRY, "sabotage", "unjudged", &["Did the Solvik run aground because of sabotage? No one knows."]);
    silent(FERRY, "long", &["Q: How long is the quay?\nA: 400 metres. The Solvik left."]);
}
