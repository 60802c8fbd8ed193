//! What is no name of what is asked for, although a capital stands where one would; and whom "he" and "its captain" are not.

use crate::harness::held::{says, silent};

const BAY: &str = r#"
thing halcyon = "Halcyon-2" | "Halcyon 2"  weak "the probe"
thing buoy    = "Merle" | "Merle buoy"
place norland = "Norland"

about halcyon

fact bay_name: name {
  value "Orsa Bay"
  accept "Orsa Bay" | "Orsa"
  says "the place where Halcyon-2 landed is called {value}"
  says "the landing site of Halcyon-2 was named {value}"
}
"#;

#[test]
fn a_place_is_called_as_the_text_calls_it() {
    says(
        BAY,
        "bay_name",
        "agrees",
        &["The place where Halcyon-2 landed is called Orsa Bay.", "The landing site of Halcyon-2 has been named Orsa Bay."],
    );
    says(
        BAY,
        "bay_name",
        "contradicts",
        &["The place where Halcyon-2 landed is called Port Lund.", "The landing site of Halcyon-2 was named Port Lund."],
    );
}

#[test]
fn a_word_with_a_capital_is_no_name_of_a_place() {
    silent(
        BAY,
        "bay_name",
        &[
            "# Halcyon-2 Mission\n\nHalcyon-2 landed in the bay with the Merle on board.",
            "Halcyon-2 is a probe with a buoy named Merle.",
            "The Halcyon-2 mission landed in Norland.",
            "Norland was the fourth to land Halcyon-2, after the former Ostland, the United States and Norway.",
            "| Field | Halcyon-2 |\n|---|---|\n| Mass | 40 kg |\n| Landing site | 4 km by 2 km |\n",
        ],
    );
}

const MARLOW: &str = r#"
thing  marlow  = "Marlow" | "Marlow ferry"  weak "the ferry" | "the ship"
person captain = "Nils Orm" | "captain of the Marlow" | "the captain"

about marlow

fact captain_name: name {
  value "Nils Orm"
  says "the captain of the Marlow was {value}"
}
fact captain_guilty: yesno {
  value yes
  says yes "the captain was convicted of manslaughter"
  says no  "the captain was acquitted of manslaughter"
}
"#;

#[test]
fn the_captain_of_another_ship_is_not_asked_for() {
    let front = "The ferry Marlow was lost off the coast.";
    silent(
        MARLOW,
        "captain_name",
        &[
            &format!("{front}\n\n## Others\n\n* 2012 - Contessa Aurelia runs aground off Orsa. Its captain, Franco Scala, is on trial."),
            &format!("{front}\n\nIn 1993 the Kestrel ferry sank. Its captain, Franco Scala, was saved."),
        ],
    );
    says(MARLOW, "captain_name", "agrees", &[&format!("{front} Its captain, Nils Orm, is on trial.")]);
    says(
        MARLOW,
        "captain_name",
        "contradicts",
        &[&format!("{front}\n\nThe ferry sank in an hour. Its captain, Franco Scala, is on trial.")],
    );
}

#[test]
fn he_is_the_one_who_was_spoken_of_last() {
    let front = "The Marlow sank in 2019. Nils Orm, its captain, stood up.";
    silent(
        MARLOW,
        "captain_guilty",
        &[
            &format!("{front} The sentence of the chief engineer was cut, and he was acquitted of manslaughter."),
            &format!("{front} The pilot wept. He was acquitted of manslaughter."),
        ],
    );
    says(
        MARLOW,
        "captain_guilty",
        "contradicts",
        &[
            &format!("{front} He was acquitted of manslaughter."),
            &format!("{front} The sentence was read, and he was acquitted of manslaughter."),
        ],
    );
}

#[test]
fn a_ruling_that_was_overturned_no_longer_holds() {
    says(
        MARLOW,
        "captain_guilty",
        "unjudged",
        &[
            "The Marlow sank in 2019. The high court overturned the ruling of the town court, which had acquitted the captain of manslaughter.",
        ],
    );
    says(
        MARLOW,
        "captain_guilty",
        "contradicts",
        &["The Marlow sank in 2019. The high court upheld the ruling of the town court, which had acquitted the captain of manslaughter."],
    );
}
