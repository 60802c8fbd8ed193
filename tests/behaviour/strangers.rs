//! What a text tells of another thing of the kind: in a list of others, in an aside, in a sentence of its own.

use crate::harness::held::{says, silent};

const RULES: &str = r#"
thing marlow = "Marlow" | "Marlow ferry" | "Norland ferry"  weak "the ferry" | "the ship"

about marlow

fact sunk: date { value 2019-05-03  says "the Marlow sank on {value}" }
fact dead: number {
  value 40
  says "{value} people died when the Marlow sank"
  says "the death toll of the ferry disaster is {value}"
}
fact aboard: number {
  value 212
  says "the Marlow carried {value} people"
  says "there were {value} passengers and crew on board"
}
fact rescued: number { value 172  says "{value} people were rescued from the Marlow" }
"#;

/// A text about the ferry with a list of other losses behind it.
fn others(items: &str) -> String {
    format!("The Norland ferry Marlow was lost off the coast.\n\n## Others\n\n{items}")
}

#[test]
fn an_item_of_a_list_tells_of_its_own_thing() {
    let items = others(
        "* 1994 - The Orlanda goes down in a storm, killing 852. Only 137 were rescued.\n\
         * 2002 - Senegal's Mbour, carrying 1,863 people, turns over; 64 were rescued.\n\
         * 2006 - The Egyptian ship al-Kamar 98, built in 1970, sinks. About 1,000 dead.\n",
    );
    for fact in ["sunk", "dead", "aboard", "rescued"] {
        silent(RULES, fact, &[&items]);
    }
}

#[test]
fn a_sentence_of_its_own_tells_of_another_thing() {
    let front = "The Norland ferry Marlow was lost off the coast.";
    let kestrel = format!("{front}\n\nIn October 1993 the Kestrel ferry sank with the loss of 292 lives. Only nine people were rescued.");
    let boats = format!("{front}\n\nLast May two fishing boats capsized and five men lost their lives.");
    let helicopter = format!("{front}\n\nFive men lost their lives in July when a helicopter crashed.");
    for text in [&kestrel, &boats, &helicopter] {
        silent(RULES, "dead", &[text]);
        silent(RULES, "rescued", &[text]);
    }
    silent(RULES, "sunk", &[&kestrel]);
}

#[test]
fn the_thing_itself_is_told_of_behind_another() {
    let front = "The Norland ferry Marlow was lost off the coast.\n\n";
    says(RULES, "dead", "agrees", &[&format!("{front}The Kestrel sank in 1993. When the Marlow sank, 40 people died.")]);
    says(RULES, "rescued", "agrees", &[&format!("{front}The Kestrel sank in 1993.\n\nFrom the Marlow 172 people were rescued.")]);
    says(RULES, "rescued", "contradicts", &[&format!("{front}A total of 170 people were rescued from the ship.")]);
}

#[test]
fn a_day_in_front_of_a_dash_is_no_part_of_the_sentence() {
    says(RULES, "sunk", "agrees", &["3 May 2019 - The Marlow sinks in a storm.", "* 3 May 2019 – The Marlow sinks in a storm."]);
    says(RULES, "sunk", "contradicts", &["4 May 2019 - The Marlow sinks in a storm."]);
}

const LOADED: &str = r#"
thing marlow = "Marlow" | "Marlow ferry" | "Norland ferry"  weak "the ferry" | "the ship"
thing tower  = "Odel Bridge"

about marlow

fact sunk: date {
  value 2019-05-03
  says "the Marlow sank on {value}"
  says "the sinking of the Marlow on {value}"
}
fact aboard: number { value 212  says "the Marlow carried {value} people" }
fact cargo: quantity {
  value 900 tonnes
  says "the Marlow carried {value} of cargo"
  says "the cargo of the Marlow weighed {value}"
}
fact raised: date { value 2021-06-01  says "the wreck of the Marlow was raised on {value}" }
fact alarm: time { value 08:40  says "the Marlow sent a distress call at {value}" }
fact searched: duration { value 60 days  says "divers searched the Marlow for {value}" }
fact high: quantity { about tower  value 40 metres  says "the Odel Bridge was {value} high" }
"#;

#[test]
fn what_a_ship_may_carry_or_weighs_is_not_what_it_carried() {
    silent(LOADED, "aboard", &["The Marlow sank. It can hold up to 921 people.", "So far 179 people have been rescued from the Marlow."]);
    silent(LOADED, "cargo", &["The 6,825-ton Marlow sank off the coast."]);
    says(LOADED, "cargo", "agrees", &["The Marlow carried 900 tonnes of cargo.", "The cargo of the Marlow weighed 900 tonnes."]);
    silent(LOADED, "high", &["The Marlow sank near the 1,067-metre Odel Bridge."]);
    says(LOADED, "high", "agrees", &["The Marlow sank near the Odel Bridge. The Odel Bridge was 40 metres high."]);
}

#[test]
fn a_wreck_is_a_thing_and_each_verb_has_its_own_day() {
    let wreck = "The wreck of the Marlow broke the surface on 1 June 2021 and reached the port on 9 June.";
    says(LOADED, "raised", "agrees", &[wreck, "1 June 2021: Wreck of the Marlow surfaces"]);
    silent(LOADED, "sunk", &[wreck, "The wreck of the Marlow was brought up on June 1, 2021."]);
    silent(LOADED, "sunk", &["Officials on Tuesday gave up looking for the nine people missing in the Marlow ferry disaster."]);
}

#[test]
fn those_on_board_call_for_help() {
    let front = "The Norland ferry Marlow was lost off the coast.";
    let texts = [
        format!("{front} The crew raised the alarm at 8:40 a.m."),
        format!("{front} The ferry sent a distress signal at 8.40am."),
        format!("{front} The 6,825-ton vessel issued a mayday at 08:40."),
    ];
    says(LOADED, "alarm", "agrees", &texts.each_ref().map(String::as_str));
}

#[test]
fn a_search_that_ends_after_so_many_days_lasted_them() {
    let front = "Divers looked for people on the Marlow.";
    let ended = format!("{front} The underwater search of the ferry was ended on 2 July 2019 after 60 days.");
    says(LOADED, "searched", "agrees", &[&ended, &format!("{front} The search, which lasted 60 days, found nobody.")]);
}

#[test]
fn what_one_kind_of_disaster_did_is_not_said_of_another() {
    const HARBOUR: &str = r#"
place elm = "Port Elm"
about elm
fact day: date { value 2021-06-03  says "the quake in Port Elm happened on {value}"  says "the earthquake struck Port Elm on {value}" }
"#;
    says(HARBOUR, "day", "agrees", &["An earthquake hit Port Elm on 3 June 2021.", "The tremor in Port Elm came on 3 June 2021."]);
    silent(HARBOUR, "day", &["The hurricane hit Port Elm on 4 May 2020.", "Port Elm has not forgotten Cyclone Gerda in 2018."]);
}
