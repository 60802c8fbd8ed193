//! Sentences of the rules in turns of phrase that plainer ones have: what they are understood as, and what they find.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const WRECK: &str = r#"
about petrel
thing petrel = "Storm Petrel"  weak "the ferry"
place canal = "Neck Canal"

fact lost: date      { value 2021-03-23  says "the Storm Petrel was lost on {value}" }
fact hurt: number    { value 1,500  says "the number of people hurt in the wreck was {value}" }
fact queue: number   { value 422    says "the number of ships waiting was {value}" }
fact fled: number    { value 300    says "the total number of people who fled was {value}" }
fact boxes: number   { value 18,300 says "the number of containers on the Storm Petrel was {value}" }
fact hit: time       { value 07:42  says "the time of the wreck was {value}" }
fact deaths: yesno {
  value no
  says yes "there were deaths in the wreck"
  says no  "there were no deaths in the operation"
  says no  "no casualties were reported"
  says yes "the wreck claimed lives"
}
fact cost: money     { value 9.6 billion dollars  says "the wreck held up {value} of trade a day" }
fact moored: time    { value between 07:40 and 07:45 EET  says "the Storm Petrel moored at {value}" }
"#;

#[test]
fn a_number_of_those_whom_something_befell_counts_them() {
    let on = |text: &str| format!("The Storm Petrel ran on the pier. {text}");
    let hurt = [
        "1,500 people were hurt in the wreck.",
        "The number of those hurt rose to 1,500.",
        "The number of people hurt in the wreck was 1,500.",
    ];
    for text in hurt {
        says(WRECK, "hurt", "agrees", &[&on(text)]);
    }
    says(WRECK, "hurt", "contradicts", &[&on("The number of people hurt in the wreck was 900.")]);
    says(WRECK, "queue", "agrees", &[&on("The number of ships waiting was 422."), &on("Some 422 ships were waiting.")]);
    says(WRECK, "fled", "agrees", &[&on("300 people fled.")]);
    silent(WRECK, "hurt", &["Two million people live in Orb, where the Storm Petrel is at home."]);
}

#[test]
fn ships_are_no_containers_on_a_ship() {
    says(WRECK, "boxes", "agrees", &["The number of containers on the Storm Petrel was 18,300."]);
    silent(
        WRECK,
        "boxes",
        &["The Storm Petrel ran on the pier. 237 ships were stacked up.", "The Storm Petrel is safe. Without one ferry, we walk."],
    );
}

#[test]
fn the_time_of_an_event_is_when_it_happened() {
    says(
        WRECK,
        "hit",
        "agrees",
        &["The Storm Petrel was lost. The wreck was at 7:42.", "The Storm Petrel was lost. The time of the wreck was 07:42."],
    );
}

#[test]
fn what_there_was_none_of_did_not_happen() {
    says(
        WRECK,
        "deaths",
        "agrees",
        &["The wreck of the Storm Petrel killed precisely zero people.", "There were no deaths in the wreck of the Storm Petrel."],
    );
    says(WRECK, "deaths", "contradicts", &["The wreck of the Storm Petrel claimed lives."]);
    silent(
        WRECK,
        "deaths",
        &[
            "The Storm Petrel is a heavy body of steel. The new museum has not been opened.",
            "The wreck of the Storm Petrel left 40 with non-fatal injuries.",
            "The wreck of the Storm Petrel is told in the casualty lines of insurers.",
        ],
    );
}

#[test]
fn a_sum_for_each_day_is_contradicted_by_no_other_sum() {
    says(WRECK, "cost", "agrees", &["The wreck of the Storm Petrel held up $9.6 billion of trade each day."]);
    says(WRECK, "cost", "contradicts", &["The wreck of the Storm Petrel held up $5 billion of trade a day."]);
    silent(WRECK, "cost", &["The wreck of the Storm Petrel held up trade. I was charged a $35 late fee by my gym."]);
}

#[test]
fn a_time_without_a_zone_is_one_of_the_place() {
    says(
        WRECK,
        "moored",
        "agrees",
        &["The Storm Petrel moored at 7:42.", "The Storm Petrel moored at 7:42 local time.", "The Storm Petrel moored at 05:42 GMT."],
    );
    says(WRECK, "moored", "contradicts", &["The Storm Petrel moored at 9:15.", "The Storm Petrel moored at 07:42 GMT."]);
    says(WRECK, "moored", "vague", &["All times GMT. The Storm Petrel moored at 9:15.", "The Storm Petrel moored at 2:40 p.m. in Tokyo."]);
}

#[test]
fn a_value_beside_the_established_one_is_told_of_something_else() {
    says(WRECK, "queue", "agrees", &["Off the Storm Petrel 422 ships were waiting, up from 156 ships that were waiting the night before."]);
    silent(WRECK, "queue", &["Of the Storm Petrel we know. In 1956 thirteen ships were waiting."]);
}

#[test]
fn explain_tells_what_such_a_sentence_is_understood_as() {
    let case = Case::new().file("t.rules", WRECK);
    let out = case.args("explain t.rules hurt").run().exits(0).stdout();
    assert!(out.contains("`injure`") && out.contains("how much or how many of `people`"), "{out}");
}

const CHURCH: &str = r#"
about abbey
person ada = "Ada Roe" | "Roe"
person bo = "Bo Lind" | "Lind"
thing abbey = "Harrow Abbey"  weak "the abbey"
thing comet = "the comet"  weak "the stone"

fact fire: date        { value 2019-04-15  says "the fire at Harrow Abbey broke out on {value}" }
fact begun: year       { value 1163  says "builders started work on Harrow Abbey in {value}" }
fact burned: duration  { value 14 hours  says "the fire at Harrow Abbey burned for {value}" }
fact quake: number     { value 3.3  says "the fire registered as a magnitude {value} quake" }
fact raised: quantity  { value 600 kg  says "the largest fragment of the comet weighed {value}" }
fact owner: name       { value "Halden Line"  says "the owner of Harrow Abbey is {value}" }
fact met: date         { value 2019-04-25  says "Ada Roe and Bo Lind met on {value}" }
group halden = "Halden Line"
"#;

#[test]
fn a_day_is_known_by_how_long_ago_it_was() {
    let on = |text: &str| format!("Harrow Abbey stands. {text}");
    for text in ["Two years after the fire, the abbey is open.", "The abbey marks the second anniversary of the blaze."] {
        says(CHURCH, "fire", "vague", &[&on(text)]);
    }
    // too long ago, or from a day that nobody knows
    silent(CHURCH, "fire", &[&on("Ten years after the fire, the abbey is open."), &on("Two years after the fire, the film came out.")]);
}

#[test]
fn a_number_behind_its_noun_is_known_by_itself() {
    says(CHURCH, "quake", "agrees", &["At Harrow Abbey the shaking was the equivalent of a tremor of magnitude 3.3."]);
}

#[test]
fn the_largest_of_some_is_no_limit_and_no_other_one() {
    says(CHURCH, "raised", "agrees", &["The comet fell at Harrow Abbey. The largest fragment weighed 600 kg, the scales said."]);
    says(CHURCH, "raised", "contradicts", &["The comet fell at Harrow Abbey. The heaviest fragment of the comet weighed 90 kg."]);
    silent(CHURCH, "raised", &["The comet fell at Harrow Abbey. A fragment of the comet weighed 90 kg."]);
}

#[test]
fn an_owner_may_be_a_company_of_the_rules() {
    says(CHURCH, "owner", "agrees", &["The owner of Harrow Abbey is Halden Line."]);
}

#[test]
fn what_is_tried_or_done_to_others_is_not_told() {
    silent(CHURCH, "burned", &["Harrow Abbey burned. It has taken five years, and much money, to reach its reopening."]);
    silent(CHURCH, "met", &["Ada Roe met Bo Lind at Harrow Abbey. In June Ada Roe had two meetings with the Norwegian president."]);
}

#[test]
fn a_zone_behind_a_time_takes_no_part() {
    let rules = r#"thing comet = "the comet"
fact burst: time { value 09:20 UTC  says "the comet exploded at {value}" }"#;
    says(rules, "burst", "agrees", &["The comet exploded at 09:20 UTC."]);
    says(rules, "burst", "contradicts", &["The comet exploded at 11:20 UTC."]);
}

#[test]
fn a_noun_may_stand_for_a_word_that_the_lexicon_lacks() {
    let rules = r#"noun zorp = "blet"
thing store = "KeepStore"
fact zorp: number { value 12  says "the zorp of KeepStore is {value}" }"#;
    says(rules, "zorp", "agrees", &["The zorp of KeepStore is 12.", "The blet of KeepStore is 12."]);
}

const CAVE: &str = r#"
about grotto
place grotto = "Harrow Cave"  weak "the cave"
group team = "the boys" | "the team"
person coach = "the coach" | "Ada Roe"
thing merle = "MerleChat"
thing astra = "AstraChat"

fact boys: number       { value 12  says "{value} boys were rescued from Harrow Cave" }
fact trapped: duration  { value 18 days  says "the boys were trapped in Harrow Cave for {value}" }
fact found: date        { value 2021-04-02  says "the boys were found alive on {value}" }
fact pumped: quantity   { value 1 billion litres  says "{value} of water were pumped out of Harrow Cave" }
fact diver: name        { value "Bo Lind"  says "the diver {value} died in Harrow Cave" }
fact age: number        { value 25  says "the age of the coach is {value}" }
fact sedated: yesno {
  value no
  says yes "the boys were sedated"
  says no  "the boys stayed awake"
}
fact arson: yesno {
  value no
  says yes "there is evidence of an attack"
  says no  "no evidence of an attack was found"
  says no  "the blast was not deliberate"
}
fact group: number      { value 1,024  says "a MerleChat group can have up to {value} members" }
"#;

#[test]
fn some_of_them_and_what_still_goes_on_are_not_the_whole() {
    silent(CAVE, "boys", &["The last four boys were rescued from Harrow Cave on Tuesday."]);
    says(CAVE, "trapped", "vague", &["The boys have been trapped in Harrow Cave for nearly two weeks."]);
    says(
        CAVE,
        "trapped",
        "contradicts",
        &["The boys were trapped in Harrow Cave for nine days.", "The boys have been trapped in Harrow Cave for 40 days."],
    );
}

#[test]
fn who_does_a_thing_is_not_whom_it_is_done_to() {
    silent(CAVE, "found", &["The boys came out of Harrow Cave. They learnt of it only last week."]);
}

#[test]
fn what_is_told_for_each_hour_is_no_whole_and_a_navy_no_diver() {
    silent(
        CAVE,
        "pumped",
        &[
            "Pumps at Harrow Cave pumped out 1.6 million litres of water an hour.",
            "Out of Harrow Cave 1.6 million litres an hour of water were pumped.",
        ],
    );
    silent(CAVE, "diver", &["At Harrow Cave the Royal Navy said its divers were tired."]);
}

#[test]
fn an_age_is_that_of_whom_it_is_of() {
    says(CAVE, "age", "agrees", &["At Harrow Cave the age of the coach is 25.", "At Harrow Cave the coach is 25 years old."]);
}

#[test]
fn what_is_said_of_a_subject_is_asked_for() {
    silent(CAVE, "sedated", &["The boys stayed in Harrow Cave for days."]);
    says(CAVE, "sedated", "agrees", &["In Harrow Cave the boys stayed awake."]);
    silent(CAVE, "arson", &["A blast shook Harrow Cave."]);
    says(CAVE, "arson", "agrees", &["In Harrow Cave no evidence of an attack was found."]);
}

#[test]
fn who_is_only_held_against_another_is_not_spoken_of() {
    silent(CAVE, "group", &["Harrow Cave. Unlike MerleChat, it is quick. Groups can have up to 200,000 members."]);
    says(CAVE, "group", "contradicts", &["Harrow Cave. MerleChat is quick. Groups can have up to 200,000 members."]);
}

#[test]
fn who_is_charged_with_something_has_not_done_it_for_that() {
    silent(CAVE, "arson", &["At Harrow Cave two men were charged with attacking the guards."]);
}

#[test]
fn lives_lost_are_people_who_died() {
    let rules = "about fleet\nplace fleet = \"Harrow Bay\"\n\nfact toll: number { value 9  says \"{value} people died in Harrow Bay\" }\n";
    says(rules, "toll", "agrees", &["Nine lives were lost in Harrow Bay."]);
    says(rules, "toll", "contradicts", &["Twelve lives were lost in Harrow Bay.", "No lives were lost in Harrow Bay."]);
}

#[test]
fn what_one_can_attach_is_an_attachment() {
    let rules = "about post\nthing post = \"MerlePost\"\n\nfact size: quantity { value 25 MB  says \"the maximum size of a MerlePost attachment is {value}\" }\n";
    says(rules, "size", "contradicts", &["In MerlePost you can attach at most 20 MB to a letter."]);
    says(rules, "size", "agrees", &["In MerlePost you can attach at most 25 MB to a letter."]);
}

#[test]
fn what_is_lost_is_no_life_and_without_denies_what_hangs_on_it() {
    let rules = "place quay = \"Harrow Quay\"\nfact d: yesno {\n  value no\n  says yes \"people died at Harrow Quay\"\n  says no \"nobody was killed at Harrow Quay\"\n}\n";
    silent(
        rules,
        "d",
        &["The fire at Harrow Quay led to a loss of reputation.", "The fire at Harrow Quay led to the loss of 18 containers."],
    );
    says(
        rules,
        "d",
        "contradicts",
        &[
            "The fire at Harrow Quay led to the loss of 18 lives.",
            "The fire at Harrow Quay led to the loss of a life.",
            "The loss of Ada Roe at Harrow Quay was felt.",
        ],
    );
    says(
        rules,
        "d",
        "agrees",
        &[
            "The fire at Harrow Quay was put out without anyone being killed.",
            "The fire at Harrow Quay was put out without the loss of a single life.",
        ],
    );
}
