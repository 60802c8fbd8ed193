//! What a sentence tells of somebody else, where those whom the rules ask for only stand beside it.

use crate::harness::held::{says, verdicts};

const WORKS: &str = r#"
about foundry
thing foundry = "Orsa Foundry"
fact staff: number { value 60  says "Orsa Foundry employs {value} people" }
"#;
const ABBEY: &str = r#"
place abbey = "Linden Abbey"
fact fee: money { about abbey  value €8  says "admission to Linden Abbey costs {value}"  says "a ticket for Linden Abbey is {value}" }
"#;
const SYRUP: &str = r#"
thing syrup = "Calmorin"
fact dose: quantity { about syrup  value 200 mg  says "the maximum daily dose of Calmorin is {value}" }
"#;
const HILL: &str = r#"
place hill = "Brack Hill"
fact cause: choice {
  about hill
  value fuse
  option fuse = "fuse"
  option lightning = "lightning"
  says "the fire on Brack Hill was caused by a {value}"
  says "a {value} started the Brack Hill fire"
}
"#;
const PLAY: &str = r#"
thing play = "The Glass Stair"
fact director: name { about play  value "Ines Holm"  says "The Glass Stair was directed by {value}"  says "the director of The Glass Stair is {value}" }
"#;
const FERRY: &str = r#"
place orr = "Orr"
place senby = "Senby"
fact trip: duration { about orr, senby  value 90 minutes  says "the ferry from Orr to Senby takes {value}" }
"#;
const TRAM: &str = r#"
thing tram = "Tram 7"
fact aboard: number { about tram  value 130  says "Tram 7 was carrying {value} people" }
"#;

#[track_caller]
fn silent(rules: &str, fact: &str, texts: &[&str]) {
    for text in texts {
        let held: Vec<String> = verdicts(rules, fact, text).into_iter().filter(|v| v != "unjudged").collect();
        assert!(held.is_empty(), "{text}: {held:?}");
    }
}

#[test]
fn what_stands_between_commas_behind_somebody_else_is_a_landmark() {
    silent(
        WORKS,
        "staff",
        &[
            "Hale Brewery, three miles up the valley from Orsa Foundry, employs 95 people.",
            "The dairy at Hale, a supplier of Orsa Foundry, employs 95 people.",
            "The bakery behind Orsa Foundry employs 95 people.",
        ],
    );
    says(WORKS, "staff", "contradicts", &["Orsa Foundry, three miles up the valley from Hale, employs 95 people."]);
    says(WORKS, "staff", "agrees", &["Orsa Foundry, a supplier of the dairy at Hale, employs 60 people."]);
}

#[test]
fn what_something_is_held_against_has_no_part_in_it() {
    silent(
        WORKS,
        "staff",
        &["Unlike Orsa Foundry, Hale Brewery employs 95 people.", "Hale Brewery employs 95 people, unlike Orsa Foundry."],
    );
    silent(ABBEY, "fee", &["A ticket for Kestrel Hall, unlike one for Linden Abbey, is €11."]);
    silent(
        HILL,
        "cause",
        &[
            "Lightning set off a fire near Wick in the same week as the one on Brack Hill.",
            "Lightning caused the Wick fire, not the one on Brack Hill.",
        ],
    );
    says(HILL, "cause", "contradicts", &["Lightning started the fire on Brack Hill."]);
}

#[test]
fn what_a_noun_is_of_has_the_value() {
    silent(
        SYRUP,
        "dose",
        &[
            "The maximum daily dose of aspirin is 4,000 mg, and it may be taken with Calmorin.",
            "The maximum daily dose of aspirin is 4,000 mg; Calmorin is taken at night.",
        ],
    );
    says(SYRUP, "dose", "contradicts", &["The maximum daily dose of Calmorin is 300 mg, and it may be taken with aspirin."]);
    silent(PLAY, "director", &["Lars Lund, director of Cold Water, praised The Glass Stair."]);
}

#[test]
fn what_is_sold_in_a_place_is_no_ticket_for_it() {
    silent(ABBEY, "fee", &["The guidebook of Linden Abbey costs €15.", "The poster of the exhibition at Linden Abbey sells for €15."]);
    says(ABBEY, "fee", "contradicts", &["A ticket for Linden Abbey costs €15.", "Tickets for Linden Abbey are €15."]);
    silent(ABBEY, "fee", &["A parking ticket at Linden Abbey costs €15."]);
}

#[test]
fn writing_a_play_is_not_directing_it() {
    silent(PLAY, "director", &["The Glass Stair was written by Lars Lund.", "The Glass Stair was composed by Lars Lund."]);
    says(PLAY, "director", "contradicts", &["The Glass Stair, directed by Lars Lund, will be shown tonight."]);
}

#[test]
fn a_participle_between_commas_goes_with_the_name_in_front() {
    silent(PLAY, "director", &["Cold Water, directed by Lars Lund, will open a week after The Glass Stair."]);
}

#[test]
fn a_journey_by_other_means_has_a_length_of_its_own() {
    silent(
        FERRY,
        "trip",
        &[
            "By plane, the trip from Orr to Senby takes 20 minutes.",
            "The drive from Orr to Senby takes four hours.",
            "On a bicycle the journey from Orr to Senby takes a whole day.",
        ],
    );
    says(FERRY, "trip", "contradicts", &["By ferry it takes three hours from Orr to Senby."]);
}

#[test]
fn a_figure_behind_a_noun_names_it() {
    silent(
        TRAM,
        "aboard",
        &["Tram 12, which came right behind Tram 7, was carrying 75 people.", "Tram 12, following Tram 7, was carrying 75 people."],
    );
    says(TRAM, "aboard", "contradicts", &["Tram 7, which came right behind Tram 12, was carrying 75 people."]);
}

#[test]
fn what_only_looks_like_a_thing_beside_ours_is_none() {
    says(PLAY, "director", "contradicts", &["The director of The Glass Stair is Lars Lund, whose first film was shown in Oslo."]);
    says(TRAM, "aboard", "contradicts", &["Tram 7 was carrying 75 people when it crossed the way of Tram 12."]);
    says(FERRY, "trip", "contradicts", &["The ferry from Orr to Senby takes three hours, far longer than by plane."]);
    says(HILL, "cause", "contradicts", &["The fire on Brack Hill was caused by lightning, unlike that of Wick."]);
}

#[test]
fn what_an_offence_may_bring_is_no_sentence() {
    let rules = r#"
person defendant = "Piet Voss" | "Voss"
fact term: duration { about defendant  value 6 years  says "Voss was sentenced to {value} in prison" }
"#;
    silent(rules, "term", &["The offence of which Voss was found guilty carries a sentence of 12 years."]);
    says(rules, "term", "contradicts", &["Voss was given a sentence of 12 years."]);
}

#[test]
fn a_part_has_measures_of_its_own() {
    let rules = r#"
thing play = "The Glass Stair"
fact length: duration { about play  value 2 hours  says "The Glass Stair runs for {value}" }
"#;
    silent(rules, "length", &["The opening scene of The Glass Stair runs for nine minutes."]);
    says(rules, "length", "contradicts", &["The Glass Stair runs for three hours."]);
}

#[test]
fn what_a_measure_is_said_of_is_the_place_only_where_it_is_called_so() {
    let rules = r#"
place bath = "Orn Bath" weak "the bath"
fact length: quantity { about bath  value 50 m  says "the bath is {value} long" }
"#;
    silent(
        rules,
        "length",
        &["Orn Bath has opened. The table is 12 metres long.", "Orn Bath has opened. The indoor bath is 12 metres long."],
    );
    says(rules, "length", "contradicts", &["Orn Bath has opened. The bath is 12 metres long."]);
}

#[test]
fn visitors_are_let_in_again_where_a_thing_reopens() {
    let rules = r#"
place bath = "Orn Bath"
fact day: date { about bath  value 2021-05-04  says "Orn Bath reopened on {value}" }
"#;
    says(rules, "day", "contradicts", &["Orn Bath welcomed swimmers again on May 5.", "Orn Bath let swimmers in again on May 5."]);
}

#[test]
fn the_place_that_leads_is_where_it_was() {
    let rules = r#"
place sten = "Sten"
fact dark: time { about sten  value 16:20  says "the lights went out in Sten at {value}" }
"#;
    silent(rules, "dark", &["In the nearby village of Arl the lights went out at 4:50 p.m., long after Sten had gone dark."]);
    says(rules, "dark", "contradicts", &["In Sten the lights went out at 4:50 p.m."]);
}

#[test]
fn what_another_is_named_to_be_unlike_is_not_told_of() {
    let rules = r#"
thing store = "Stora"
fact kept: duration { about store  value 30 days  says "Stora keeps drafts for {value}" }
"#;
    silent(rules, "kept", &["Stora keeps letters, unlike drafts, for 40 months."]);
    says(rules, "kept", "contradicts", &["Stora keeps drafts, unlike letters, for 40 months."]);
}

#[test]
fn an_aftershock_is_no_quake() {
    let rules = r#"
place marn = "Marn"
fact depth: quantity { about marn  value 10 km  says "the earthquake struck Marn at a depth of {value}" }
"#;
    silent(rules, "depth", &["The aftershock struck Marn at a depth of 25 km."]);
    says(
        rules,
        "depth",
        "contradicts",
        &["The earthquake struck Marn at a depth of 25 km.", "The earthquake, which set off a landslide, struck Marn at a depth of 25 km."],
    );
}
