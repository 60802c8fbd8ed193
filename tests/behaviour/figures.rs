//! Bare figures that count nothing of what a sentence tells of, and times of day that are loosened.

use crate::harness::held::{says, silent};

const HULK: &str = r#"
about petrel
thing petrel = "Storm Petrel"  weak "the ferry"

fact dead: number   { value 32  says "{value} people died on the Storm Petrel" }
fact aboard: number { value 1,420  says "{value} people were on board the Storm Petrel" }
fact hit: time      { value between 21:42 and 21:45 CET  accept about 21:45 CET  says "the Storm Petrel struck the pier at {value}" }
"#;

#[test]
fn some_of_those_on_board_are_not_all_of_them() {
    says(HULK, "dead", "agrees", &["Thirty-two of those on board the Storm Petrel died."]);
    silent(HULK, "aboard", &["Thirty-two of those on board the Storm Petrel died."]);
}

#[test]
fn the_whole_of_a_part_an_age_and_years_without_their_word_count_no_dead() {
    silent(HULK, "dead", &["The Storm Petrel sank. For those who died the mate got 14 years, nine for the wreck and three for lies."]);
    let both = "On the Storm Petrel 32 people died, out of 1,420.";
    says(HULK, "dead", "agrees", &[both, "On the Storm Petrel 32 people died, including Ann Roe, five, and her aunt."]);
}

#[test]
fn about_a_time_in_a_zone_is_near_it_in_that_zone() {
    says(
        HULK,
        "hit",
        "agrees",
        &["The Storm Petrel struck the pier at about 20:45 UTC.", "The Storm Petrel struck the pier at about 21:45 CET."],
    );
    says(HULK, "hit", "contradicts", &["The Storm Petrel struck the pier at about 21:45 UTC."]);
}
