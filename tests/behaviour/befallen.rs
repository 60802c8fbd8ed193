//! What befell a thing and the people on it, as reports tell it: what struck it, who was counted, what it was called, what it measured.

use crate::harness::held::{says, silent};

const VIADUCT: &str = r#"
about viaduct
thing viaduct = "Brenlow Viaduct"  weak "the viaduct"
thing tanker = "Orlanda"  weak "the tanker" | "the ship"

fact fell: date {
  value 2022-11-08
  says "the Brenlow Viaduct collapsed on {value}"
  says "a tanker struck the viaduct on {value}"
}
fact hour: time { value 05:10  says "the tanker struck the viaduct at {value}" }
fact dead: number { value 4  says "the collapse killed {value} people"  says "{value} workers died" }
fact saved: number { value 3  says "{value} people were rescued from the water" }
fact ship: name { value "Orlanda"  says "the ship that struck the viaduct was the {value}" }
fact long: quantity { value 2.1 km  says "the Brenlow Viaduct was {value} long" }
fact attack: yesno {
  value no
  says yes "the collapse was an attack"
  says no "the collapse was an accident"
}
fact meant: yesno { value no  says yes "the tanker struck the viaduct deliberately" }
"#;

const MINE: &str = r#"
about mine
place mine = "Karvin mine" | "Karvin"  weak "the mine"
group miners = "the miners" | "the crew"
person foreman = "Pavel Hruby"  weak "the foreman"
person medic = "Ivo Marek"  weak "the medic"

fact found: date { value 2019-05-07  says "the miners and their foreman were found on {value}" }
fact ended: date { value 2019-05-14  says "the last of the miners was brought out of the mine on {value}" }
fact count: number {
  value 9
  says "{value} people were trapped in the mine"
  says "all {value} were rescued from the mine"
}
fact age: number { value 41  says "the foreman was {value} years old" }
fact water: quantity { value 80 million litres  says "{value} of water were pumped out of the mine" }
fact died: date { value 2019-05-10  says "Ivo Marek died on {value}" }
fact finder: name { value "Jana Petrova"  says "the divers who found the miners were {value}" }
fact helpers: number { value 600  says "{value} people took part in the rescue" }
"#;

/// A report about the viaduct that goes on with `text`.
fn report(text: &str) -> String {
    format!("The Brenlow Viaduct fell at dawn. {text}")
}

#[test]
fn what_struck_and_brought_down_a_thing_did_so_on_the_day_it_fell() {
    for text in [
        "The Brenlow Viaduct buckled on 8 November 2022 after a barge rammed it.",
        "On 8 November 2022 a tanker smashed into the Brenlow Viaduct.",
        "The tanker brought down the Brenlow Viaduct on 8 November 2022.",
        "The Brenlow Viaduct was known to all. The old crossing fell on 8 November 2022.",
    ] {
        says(VIADUCT, "fell", "agrees", &[text]);
    }
    says(VIADUCT, "hour", "agrees", &["The ship rammed one of the supports of the Brenlow Viaduct at 5.10 a.m."]);
}

#[test]
fn what_is_told_beside_a_thing_is_not_what_befell_it() {
    says(VIADUCT, "fell", "agrees", &["The Brenlow Viaduct, opened in 1968, fell in November 2022."]);
    silent(VIADUCT, "fell", &["The Brenlow Viaduct, opened in 1968, is gone."]);
    silent(VIADUCT, "fell", &["Compare the Talsen disaster of 3 March 2015 with that of the Brenlow Viaduct."]);
    silent(VIADUCT, "meant", &["The tanker struck the Brenlow Viaduct at dawn."]);
}

#[test]
fn the_dead_and_the_saved_are_counted_whatever_they_are_called() {
    for text in [
        "The four missing are presumed dead.",
        "Four of them died.",
        "The bodies of all four ironworkers who died have been recovered.",
        "Four personnel died.",
    ] {
        says(VIADUCT, "dead", "agrees", &[&report(text)]);
    }
    says(VIADUCT, "saved", "agrees", &[&report("Three men were fished out of the river.")]);
    says(VIADUCT, "saved", "agrees", &["BRENLOW VIADUCT: THE NUMBERS\n\nDead: 4\n\nRescued: 3\n\nClosed lanes: 12\n"]);
}

#[test]
fn bodies_found_and_the_dead_of_other_years_are_no_toll() {
    silent(VIADUCT, "dead", &[&report("The bodies of two workers have been found.")]);
    silent(VIADUCT, "dead", &[&report("In 1981 a barge hit a pier near Talsen and 17 people fell to their deaths.")]);
    silent(VIADUCT, "saved", &[&report("Five men were rescued from a roof in the old town.")]);
}

#[test]
fn a_text_that_calls_a_thing_by_its_name_tells_the_name() {
    says(VIADUCT, "ship", "agrees", &[&report("The Orlanda itself was towed to the dock.")]);
    says(VIADUCT, "ship", "agrees", &[&report("The ship, called the Orlanda, had lost power.")]);
    says(VIADUCT, "ship", "contradicts", &[&report("The ship, called the Hermine, had lost power.")]);
    silent(VIADUCT, "ship", &[&report("A freighter, the Alba, rammed a pier in 1981 and did little harm.")]);
    silent(VIADUCT, "ship", &[&report("Built in 2015 by Norda, the ship can carry 900 cars.")]);
    silent(VIADUCT, "ship", &[&report("Some 900 cars were carried by the ship, Norda's chairman said.")]);
}

#[test]
fn a_measure_is_that_of_the_noun_it_stands_beside() {
    says(VIADUCT, "long", "agrees", &["The 2.1-km Brenlow Viaduct carried the road to the isle."]);
    silent(VIADUCT, "long", &["The 180-metre-long barge had left the Brenlow Viaduct behind it."]);
    silent(VIADUCT, "long", &["The barge, 180 metres long, hit the Brenlow Viaduct."]);
    silent(VIADUCT, "long", &["The Brenlow Viaduct had a main span of 300 metres."]);
}

#[test]
fn there_is_nothing_to_suggest_an_attack() {
    for text in [
        "Police have no information that points to terrorism.",
        "Police found nothing to suggest an attack.",
        "Officials ruled out an attack.",
        "Police ruled out terrorism in the collapse.",
    ] {
        says(VIADUCT, "attack", "agrees", &[&report(text)]);
    }
    says(VIADUCT, "attack", "contradicts", &["The collapse of the Brenlow Viaduct was an attack."]);
}

#[test]
fn one_more_is_told_of_with_a_group() {
    says(MINE, "count", "agrees", &["The eight miners and their foreman were trapped in the Karvin mine."]);
    says(MINE, "count", "agrees", &["Rescuers at Karvin got to all nine of them."]);
    says(MINE, "count", "contradicts", &["The nine miners and their foreman were trapped in the Karvin mine."]);
    silent(MINE, "count", &["The last four miners and their foreman came out of the Karvin mine."]);
    silent(MINE, "count", &["Four were brought out of the Karvin mine before noon."]);
}

#[test]
fn a_day_told_again_without_its_year_is_that_of_the_fact() {
    let later = |text: &str| format!("---\ndate: 2023-08-01\n---\n{text}\n");
    says(MINE, "died", "agrees", &[&later("The film shows how Ivo Marek died at Karvin on May 10.")]);
    says(MINE, "died", "contradicts", &[&later("The film shows how Ivo Marek died at Karvin on May 11, 2019.")]);
    says(MINE, "died", "agrees", &["One rescuer, Ivo Marek, lost his life at Karvin on 10 May 2019."]);
    says(MINE, "found", "agrees", &["On 7 May 2019 the miners at Karvin were found."]);
    says(MINE, "ended", "agrees", &["The last of the miners came out of Karvin on 14 May 2019."]);
}

#[test]
fn water_helpers_ages_and_finders() {
    says(MINE, "water", "agrees", &["Some 80 million litres have been drained from the Karvin mine."]);
    says(MINE, "helpers", "agrees", &["The rescue at Karvin was long. The effort involved some 600 people."]);
    silent(MINE, "helpers", &["The rescue at Karvin was long. More than 40,000 tourists have visited the mine since."]);
    says(MINE, "age", "agrees", &["At Karvin the foreman, Pavel Hruby, is 41."]);
    silent(MINE, "age", &["At Karvin the foreman, Pavel Hruby, now 46, runs an inn."]);
    silent(MINE, "finder", &["At Karvin a diver called Tom Bell died on Friday."]);
}
