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
