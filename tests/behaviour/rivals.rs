//! What a sentence of the rules is not told by: another event, another time, what is only asked for; and what it is told by all the same.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const RULES: &str = r#"
person ode  = "Anna Ode" | "Ode"
person berg = "Karl Berg" | "Berg"
person lind = "Eva Lind" | "Lind"
place oslo  = "Oslo" | "Norway"
place turku = "Turku" | "Finland"
thing talks = "six-nation talks"

event summit  = ode, berg in oslo
event retreat = ode, lind in turku

fact day: date { value 2021-05-04  says "Ode and Berg met in Oslo on {value}" }
fact retreat_day: date {
  value 2021-03-10
  about retreat
  says  "Ode and Lind met in Turku on {value}"
}
fact first: yesno {
  value yes
  says yes "Ode and Berg met for the first time"
  says no  "Ode and Berg had met before"
}
fact welcome: date { value 2021-05-03  says "Ode was welcomed in Oslo on {value}" }
fact train: yesno { value yes  says yes "Ode arrived in Oslo by train" }
fact venue: choice {
  value  castle
  option castle = "Akershus Castle"
  option hotel  = "Grand Hotel"
  says   "the talks between Ode and Berg were held at {value}"
}
"#;

const FERRY: &str = r#"
thing astra  = "Astra" | "ferry Astra" weak "the ferry"
place moen   = "Moen"
group agency = "Medical Agency"
thing cura   = "Cura"
place nord   = "Nordland"
group norda  = "Norda"
group velt   = "Velt"

fact sinking: date { value 2021-04-20  says "the Astra sank on {value}" }
fact dead: number { value 40  says "{value} people died in the sinking of the Astra" }
fact aboard: number { value 310  says "the Astra had {value} people on board" }
fact capacity: number { value 220  says "the Astra was licensed to carry {value} people" }
fact distance: quantity { value 3 km  says "the Astra sank {value} off the coast of Moen" }
fact long: quantity { value 48 metres  says "the Astra was {value} long" }
fact revenue: money { value $612 million  says "Norda's revenue was {value}" }
fact gift: money { value $5 million  says "Norda donated {value} to Moen" }
fact approved: yesno { value no  says yes "the Medical Agency approved Cura"  says yes "Cura is approved in Nordland" }
"#;

#[test]
fn having_met_before_is_more_than_meeting() {
    silent(RULES, "first", &["Ode and Berg met in Oslo.", "Ode came to Oslo. The talks with Berg went on until the evening."]);
    says(RULES, "first", "contradicts", &["Ode and Berg had met before.", "Ode and Berg met in Oslo again."]);
}

#[test]
fn a_value_of_another_fact_is_not_held_against_this_one() {
    silent(
        RULES,
        "day",
        &[
            "Ode and Berg talk. Ode came without a word on the March meeting.",
            "Berg is at home. Disappointment over Ode's Turku meeting on 10 March lingers.",
        ],
    );
    says(RULES, "day", "contradicts", &["Ode and Berg met in Oslo on 10 March."]);
}

#[test]
fn who_is_welcomed_does_not_meet() {
    silent(RULES, "welcome", &["Ode and Berg are in Oslo. The two met on Tuesday."]);
    says(RULES, "welcome", "agrees", &["Ode was greeted in Oslo on 3 May."]);
}

#[test]
fn an_answer_needs_what_sets_it_apart() {
    silent(RULES, "train", &["A train stood in the station. Ode arrived in Oslo in the evening."]);
    says(RULES, "train", "agrees", &["Ode arrived in Oslo by train."]);
    silent(
        FERRY,
        "approved",
        &[
            "Cura has not come to Nordland. It was approved in the United States in May.",
            "Cura is new. The Medical Agency has its request for approval of Cura.",
        ],
    );
    says(FERRY, "approved", "contradicts", &["The Medical Agency approved Cura.", "Cura has been approved in Nordland."]);
}

#[test]
fn the_talks_are_no_thing_that_nobody_spoke_of() {
    says(RULES, "venue", "agrees", &["Ode came to Oslo to see Berg. The talks took place at Akershus Castle."]);
}

#[test]
fn a_clause_of_time_tells_what_was_so() {
    says(
        FERRY,
        "sinking",
        "agrees",
        &["Forty people died when the Astra sank on 20 April.", "Nobody had a vest when the Astra rolled over on 20 April."],
    );
}

#[test]
fn other_disasters_are_told_by_their_names_and_years() {
    silent(
        FERRY,
        "dead",
        &[
            "The Astra sank off Moen. More than 4,000 people died in 1987 when the Dona Luz collided with a tanker.",
            "The Astra sank off Moen. In the case of the Bright Star, in which 800 lost their lives, the trial went on for years.",
        ],
    );
    says(FERRY, "dead", "agrees", &["The Astra sank off Moen. Forty people died."]);
}

#[test]
fn how_many_were_on_board_is_not_how_many_it_may_carry() {
    says(
        FERRY,
        "aboard",
        "agrees",
        &[
            "There were 310 people on the Astra.",
            "Of the 310 people who were on the Astra, 270 were saved.",
            "The Astra was carrying 310 passengers.",
            "The Astra had 310 people aboard.",
        ],
    );
    says(FERRY, "capacity", "agrees", &["The Astra was certified for 220 people.", "The Astra was allowed to carry 220 people."]);
    silent(FERRY, "capacity", &["The Astra was carrying 310 people.", "The Astra had 310 people aboard."]);
    silent(FERRY, "aboard", &["The Astra was licensed to carry no more than 220 people."]);
}

#[test]
fn how_far_from_where_it_was() {
    says(
        FERRY,
        "distance",
        "agrees",
        &[
            "The Astra sank about three kilometres from the beach at Moen.",
            "The Astra sank in the night. The vessel lies on its side, some 3 kilometres off Moen.",
            "The Astra overturned less than two miles from land.",
        ],
    );
    says(FERRY, "distance", "contradicts", &["The Astra sank 30 kilometres from the coast of Moen."]);
    silent(FERRY, "distance", &["The Astra sank at night. The tug Borea lay 9 kilometres off Moen."]);
}

#[test]
fn a_measure_is_of_what_it_is_said_of() {
    silent(FERRY, "long", &["The Astra sank at night. Fishermen pulled people from waves that were 4 metres long."]);
    says(FERRY, "long", "agrees", &["The Astra was 48 metres long."]);
}

#[test]
fn where_a_change_leads_to_is_what_it_is() {
    says(FERRY, "revenue", "agrees", &["Norda's revenue climbed 9 percent to $612 million, ahead of estimates of $598 million."]);
}

#[test]
fn a_loss_is_no_revenue() {
    silent(FERRY, "revenue", &["Norda said its net loss shrank to $188 million.", "Norda had a profit of $20 million."]);
    says(FERRY, "revenue", "agrees", &["Norda posted sales of $612 million and a profit of $20 million."]);
}

#[test]
fn each_of_two_gives_what_both_give_each() {
    says(FERRY, "gift", "agrees", &["Norda and Velt have donated $5 million each to Moen."]);
    silent(FERRY, "gift", &["Norda came to Moen. Following a $2 million donation from Velt, more came in."]);
}

#[test]
fn a_sentence_that_does_not_find_itself_is_told() {
    let rules = "thing astra = \"Astra\"\nfact n: number {\n  value 12\n  says \"the Astra quorbled the {value} things of it\"\n  says \"the Astra carried {value} people\"\n  unless sentence \"quorbled\"\n}\n";
    let run = Case::new().file("t.rules", rules).args("test t.rules").run();
    run.complains("finds-nothing").complains("does not find itself");
    let good = Case::new().file("t.rules", FERRY).args("test t.rules").run();
    assert!(!good.stderr().contains("finds-nothing"), "{}", good.stderr());
}

#[test]
fn help_for_a_length_of_time_that_makes_a_day_names_the_types_for_days() {
    let rules = "place quay = \"Harrow Quay\"\nfact n: duration {\n  value 3 years\n  says \"the storm hit Harrow Quay {value} ago\"\n}\n";
    let run = Case::new().file("t.rules", rules).args("test t.rules").run();
    run.complains("finds-nothing").complains("a fact of type `date`");
}

#[test]
fn why_names_the_guard_that_keeps_a_value_out() {
    let rules =
        "place quay = \"Harrow Quay\"\nfact n: number {\n  value 9\n  says \"{value} people died at Harrow Quay\"\n  unless planned\n}\n";
    let text = "Ten people will die at Harrow Quay.\n";
    let run = Case::new().file("t.rules", rules).file("a.txt", text).args("why t.rules a.txt").run();
    assert!(run.stdout().contains("a guard of the fact keeps it out: `unless planned`"), "{}", run.stdout());
}

#[test]
fn a_value_that_another_is_told_instead_of_is_no_claim() {
    says(
        RULES,
        "day",
        "agrees",
        &["Ode and Berg met in Oslo on 4 May, not on 3 May.", "Ode and Berg met in Oslo on 4 May and not on Monday."],
    );
}

#[test]
fn never_having_met_before_is_the_first_time() {
    let rules = RULES.replace("says yes \"Ode and Berg met for the first time\"", "says yes \"Ode and Berg have never met before\"");
    says(&rules, "first", "agrees", &["Ode and Berg had never met before.", "Ode and Berg met for the first time."]);
    says(&rules, "first", "contradicts", &["Ode and Berg had met before."]);
}

#[test]
fn what_will_last_is_planned() {
    let rules = r#"
        person ode  = "Ode"
        person berg = "Berg"
        event summit = ode, berg
        fact length: duration { value 2 hours  says "the talks between Ode and Berg lasted {value}"  unless planned }
    "#;
    silent(
        rules,
        "length",
        &["The talks between Ode and Berg will last an hour.", "The talks between Ode and Berg are expected to take an hour."],
    );
    says(rules, "length", "contradicts", &["The talks between Ode and Berg lasted an hour."]);
}

#[test]
fn a_day_belongs_to_its_own_verb() {
    silent(RULES, "day", &["Ode and Berg are old friends. Ode reached Oslo on Monday, a day ahead of her summit with Berg."]);
    let rules = r#"
        person ode = "Ode"
        place oslo = "Oslo"
        fact arrival: date { value 2021-05-05  says "Ode arrived in Oslo on {value}" }
    "#;
    says(rules, "arrival", "agrees", &["Ode set off on Tuesday night and got to Oslo on Wednesday."]);
}

#[test]
fn other_ministers_are_not_the_two() {
    let rules = r#"
        person ode  = "Ode"
        person berg = "Berg"
        event summit = ode, berg
        fact length: duration { value 2 hours  says "Ode and Berg talked alone for {value}" }
    "#;
    silent(rules, "length", &["Ode and Berg are old friends. The foreign ministers met behind closed doors for four hours."]);
    says(rules, "length", "contradicts", &["Ode and Berg are old friends. The two leaders met behind closed doors for four hours."]);
}

#[test]
fn a_distance_from_elsewhere_is_another() {
    silent(FERRY, "distance", &["The Astra sank off Moen. The wreck lies 5 kilometres off the coast of Gotland."]);
    says(FERRY, "distance", "contradicts", &["The Astra sank 5 kilometres off the coast of Moen."]);
}

#[test]
fn an_answer_with_a_thing_it_was_done_in_is_told_with_that_thing() {
    const TRIP: &str = r#"
about ode
person ode = "Ode"
place oslo = "Oslo"
thing coach = "royal coach"  weak "the coach"
fact coached: yesno { value yes  says yes "Ode travelled to Oslo in the royal coach" }
"#;
    says(TRIP, "coached", "agrees", &["Ode travelled to Oslo in the royal coach.", "The royal coach stood ready. In it Ode went to Oslo."]);
    silent(
        TRIP,
        "coached",
        &[
            "The royal coach was shown. Ode travelled to Oslo a week later.",
            "The royal coach is old. Ode's first visit to Oslo was a short one.",
        ],
    );
}

#[test]
fn a_meeting_of_no_name_is_not_the_one_in_another_place() {
    let rules = RULES.replace("says \"Ode and Berg met in Oslo on {value}\"", "says \"the summit was held on {value}\"");
    let verdicts = |text: &str| crate::harness::held::verdicts(&rules, "day", text);
    let front = "Ode and Berg met in Oslo.";
    assert_eq!(verdicts(&format!("{front} The summit was held on 4 May 2021.")), ["agrees"]);
    assert_eq!(verdicts(&format!("{front} The Turku summit in March 2021 still rankles.")), Vec::<String>::new());
    assert_eq!(verdicts(&format!("{front} Ode had come home empty-handed from the March talks in Turku.")), Vec::<String>::new());
}
