//! What a sentence of the rules is understood as: the sense of its verb, its main event, and all who take part in it.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const NAMES: &str = r#"
person ada = "Ada Roe"
person ben = "Ben Lutz"
place tarn = "Tarn"
thing orlik = "Orlik"
thing corvid = "Corvid"
thing kit = "corvid-kit"
thing hall = "Harrow Hall"
"#;

/// Rules with one fact.
fn rules(fact: &str) -> String {
    format!("{NAMES}\n{fact}\n")
}

/// What `explain` prints for one fact, with what it warns of.
fn explained(fact: &str) -> String {
    let run = Case::new().file("t.rules", rules(fact)).args("explain t.rules").run();
    format!("{}{}", run.stdout(), run.stderr())
}

#[test]
fn contact_is_lost_by_those_who_had_it() {
    let rules = rules("fact f: date { value 2024-05-04  says \"contact with the Orlik was lost on {value}\" }");
    let texts = ["Contact with the Orlik was lost on 4 May 2024.", "The Orlik lost contact with its crew on 4 May 2024."];
    says(&rules, "f", "agrees", &texts);
    silent(&rules, "f", &["The Orlik was deleted from the register on 6 May 2024.", "The Orlik lost power on 6 May 2024."]);
    let after = "fact f: duration { value 90 minutes  says \"the loss of contact with the Orlik came after {value}\" }";
    says(
        &self::rules(after),
        "f",
        "agrees",
        &["The Orlik lost contact after 90 minutes.", "Contact with the Orlik was lost after 90 minutes."],
    );
}

#[test]
fn a_verb_of_one_sense_means_no_wider_one() {
    let imploded = rules("fact f: date { value 2024-05-04  says \"the Orlik imploded on {value}\" }");
    says(&imploded, "f", "agrees", &["The Orlik imploded on 4 May 2024.", "The implosion of the Orlik on 4 May 2024 killed five."]);
    silent(&imploded, "f", &["The Orlik was damaged on 6 May 2024.", "The Orlik fell on 6 May 2024."]);
    let certified = rules("fact f: yesno { value yes  says yes \"the Orlik was certified\" }");
    says(&certified, "f", "agrees", &["The Orlik was certified.", "The Orlik was classed by an agency."]);
    says(&certified, "f", "contradicts", &["The Orlik was not certified."]);
    silent(&certified, "f", &["The Orlik was passed by a yacht.", "The Orlik was adopted by a school."]);
    let steered = rules("fact f: name { value \"Max Orr\"  says \"{value} was at the controls of the Orlik\" }");
    says(&steered, "f", "agrees", &["The Orlik was piloted by Max Orr.", "Max Orr piloted the Orlik."]);
    silent(&steered, "f", &["Jon Pell chaired the Orlik."]);
}

#[test]
fn a_participle_in_front_of_a_noun_is_not_what_happens() {
    let rules = rules("fact f: number { value 3  says \"corvid-kit retries failed calls {value} times\" }");
    says(&rules, "f", "agrees", &["corvid-kit retries failed calls 3 times."]);
    silent(&rules, "f", &["corvid-kit failed 7 times.", "corvid-kit collapsed 7 times."]);
}

#[test]
fn plurals_in_front_of_their_verb_are_no_verbs() {
    let keys = rules("fact f: duration { value 24 hours  says \"session keys expire after {value}\" }");
    says(&keys, "f", "agrees", &["Session keys expire after 24 hours.", "Session keys are deleted after 24 hours."]);
    silent(&keys, "f", &["Door keys expire after 2 hours."]);
    let jobs = rules("fact f: duration { value 15 minutes  says \"Corvid functions time out after {value}\" }");
    says(&jobs, "f", "agrees", &["Corvid functions time out after 15 minutes."]);
    let last = rules("fact f: number { value 2  says \"Corvify allows {value} calls per second\" }");
    assert!(explained("fact f: number { value 2  says \"Corvify allows {value} calls per second\" }").contains("event `allows`"));
    silent(&last, "f", &["The second ferry made 2 calls."]);
}

#[test]
fn a_round_of_talks_is_one() {
    let fact = "thing six = \"six-nation talks\"\nfact f: year { value 2008  says \"The last round of the six-nation talks was held in {value}\" }";
    says(&rules(fact), "f", "agrees", &["The last round of the six-nation talks was held in 2008."]);
    let fact = "thing six = \"six-nation talks\"\nfact f: year { value 2008  says \"the six-nation talks collapsed in {value}\" }";
    says(&rules(fact), "f", "agrees", &["The six-nation talks broke down in 2008.", "The six-nation talks collapsed in 2008."]);
    let tarn = rules("fact f: date { value 2024-05-04  says \"the Tarn summit collapsed on {value}\" }");
    says(&tarn, "f", "agrees", &["The Tarn summit collapsed on 4 May 2024.", "The summit in Tarn broke down on 4 May 2024."]);
    silent(&tarn, "f", &["Tarn fell on 6 May 2024."]);
}

#[test]
fn all_who_take_part_are_kept() {
    let met = rules("fact f: duration { value 2 months  says \"Ada Roe met Ben Lutz {value} after the Tarn summit\" }");
    says(&met, "f", "agrees", &["Ada Roe met Ben Lutz two months after the Tarn summit."]);
    silent(&met, "f", &["Ada Roe met Carl Moss five months after the Tarn summit."]);
    let open = rules("fact f: date { value 2024-05-04  says \"Corvid made long letters available to everyone on {value}\" }");
    says(&open, "f", "agrees", &["Corvid made long letters available to everyone on 4 May 2024."]);
    silent(&open, "f", &["Corvid made money available to everyone on 6 May 2024."]);
    let bomb = rules("fact f: yesno { value yes  says yes \"the explosion in Tarn was caused by a bomb\" }");
    says(&bomb, "f", "agrees", &["The explosion in Tarn was caused by a bomb.", "A bomb caused the explosion in Tarn."]);
}

#[test]
fn what_a_thing_is_to_another_tells_it_from_others() {
    let mother = rules("fact f: name { value \"Aurora\"  says \"the mother ship of the Orlik was the {value}\" }");
    says(
        &mother,
        "f",
        "agrees",
        &["The mother ship of the Orlik was the Aurora.", "The Orlik's mother ship, the Aurora, returned to port."],
    );
    silent(&mother, "f", &["The sister ship of the Orlik was the Halcyon.", "A tanker, the Halcyon, passed the Orlik."]);
}

#[test]
fn a_depth_is_told_whatever_lies_there() {
    let deep = rules("fact f: quantity { value 3,800 metres  says \"the Orlik lies {value} below the surface\" }");
    let texts = [
        "The Orlik rests 3,800 metres beneath the surface.",
        "The Orlik lies at a depth of 3,800 metres.",
        "The Orlik is 3,800 metres deep.",
    ];
    says(&deep, "f", "agrees", &texts);
    silent(&deep, "f", &["The Orlik is 30 metres long."]);
    let found = rules("fact f: quantity { value 500 metres  says \"the debris was found {value} from the bow of the Orlik\" }");
    says(&found, "f", "agrees", &["The debris was found 500 metres from the bow of the Orlik."]);
    silent(&found, "f", &["A school was founded 900 metres from the bow of the Orlik."]);
}

#[test]
fn totals_and_amounts_are_those_of_what_they_are_of() {
    let gifts = rules("fact f: money { value 40 million dollars  says \"the total of the donations for the rebuilding is {value}\" }");
    says(
        &gifts,
        "f",
        "agrees",
        &["The total of the donations for the rebuilding is $40 million.", "Donations for the rebuilding reached $40 million."],
    );
    let crews = rules("fact f: number { value 400  says \"a total of {value} firefighters were deployed\" }");
    says(&crews, "f", "agrees", &["A total of 400 firefighters were deployed.", "Officials deployed 400 firefighters."]);
    silent(&crews, "f", &["A total of 90 firefighters were injured."]);
    let sugar = rules(
        "thing sugar = \"cane sugar\"\nfact f: quantity { value 90 tonnes  says \"the amount of the cane sugar in the warehouse was {value}\" }",
    );
    says(
        &sugar,
        "f",
        "agrees",
        &["The amount of the cane sugar in the warehouse was 90 tonnes.", "There were 90 tonnes of cane sugar in the warehouse."],
    );
}

#[test]
fn times_to_do_something_are_for_that() {
    let gives = rules("fact f: duration { value 180 days  says \"Corvid gives buyers {value} to open a dispute\" }");
    says(&gives, "f", "agrees", &["Corvid gives buyers 180 days to open a dispute."]);
    silent(&gives, "f", &["Corvid gives buyers 30 days to return a parcel."]);
    let opened = rules("fact f: duration { value 180 days  says \"a Corvid dispute must be opened within {value}\" }");
    says(&opened, "f", "agrees", &["You must open a Corvid dispute within 180 days."]);
    silent(&opened, "f", &["The Corvid hall will be opened within 30 days."]);
    let sunk = rules("fact f: duration { value 90 minutes  says \"the Orlik vanished {value} after the start of its dive\" }");
    assert!(
        explained("fact f: duration { value 90 minutes  says \"the Orlik vanished {value} after the start of the dive\" }")
            .contains("into `dive`")
    );
    silent(&sunk, "f", &["The Orlik was built after 20 months."]);
}

#[test]
fn explain_prints_the_answer_and_no_value_of_its_own() {
    let homeless = explained("fact f: number { value 12  says \"the explosion in Tarn left {value} people homeless\" }");
    assert!(homeless.contains("event `left … people homeless`"), "{homeless}");
    let paid = explained("fact f: money { value $400  says \"guests paid {value} for a dive on the Orlik\" }");
    assert!(paid.contains("event `paid … for`"), "{paid}");
    let answers = explained("fact f: yesno { value yes  says yes \"the Orlik sank\"  says no \"the Orlik was saved\" }");
    assert!(answers.contains("says yes \"the Orlik sank\"") && answers.contains("says no \"the Orlik was saved\""), "{answers}");
}

#[test]
fn whoever_pays_need_not_be_named() {
    let paid = rules("fact f: money { value $400  says \"passengers paid {value} for a dive on the Orlik\" }");
    says(&paid, "f", "agrees", &["A dive on the Orlik cost $400.", "Passengers paid $400 for a dive on the Orlik."]);
    silent(&paid, "f", &["Passengers paid $9 for the meals on the Orlik."]);
}

#[test]
fn a_first_stone_is_laid() {
    let stone = rules("fact f: year { value 1163  says \"the first stone of Harrow Hall was laid in {value}\" }");
    says(
        &stone,
        "f",
        "agrees",
        &["The first stone of Harrow Hall was laid in 1163.", "The foundation stone of Harrow Hall was laid in 1163."],
    );
}
