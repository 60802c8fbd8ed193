//! Values that stand beside what a fact is about and are those of something else: of one thing, of what is done at once, of a part, of former
//! days, of later plans.

use crate::harness::held::{says, silent};

const STORE: &str = r#"
thing kivo = "Kivo"
thing velt = "Velt"

fact film: quantity {
  value 50 GB
  about kivo
  says "the maximum size of a Kivo film is {value}"
}
fact label: quantity {
  value 1,024 bytes
  about kivo
  says "the maximum length of a Kivo label is {value}"
}
fact racks: number {
  value 10,000
  about kivo
  says "a Kivo account can have up to {value} racks"
}
fact block: quantity {
  value 190 GB
  about kivo
  says "the maximum size of a Kivo block reel is {value}"
}
"#;

#[test]
fn one_thing_has_no_limit() {
    says(STORE, "film", "contradicts", &["The maximum size of a Kivo film is 20 GB.", "A single film in Kivo can have at most 20 GB."]);
    silent(
        STORE,
        "film",
        &[
            "Upload of one 60 GB film to Kivo stops at the end.",
            "# Upload of one 60 GB film to Kivo stops at the end\n\nUse more parts. The other tool switches much earlier, at 16 GB I think.",
        ],
    );
}

#[test]
fn what_is_done_at_once_has_a_limit_of_its_own() {
    silent(
        STORE,
        "film",
        &[
            "In Kivo the largest film in a single request has 5 GB.",
            "The largest film that Kivo takes in a single upload operation is 5 GB.",
            "# Kivo\n\n| Version | Film size | Maximum film size via single write operation |\n|---|---|---|\n| Any | - | 5 GB |",
        ],
    );
}

#[test]
fn a_part_and_another_measure_are_not_meant() {
    says(STORE, "block", "contradicts", &["# Kivo\n\n| What | Most |\n|---|---|\n| Maximum block reel size | 95 GB |"]);
    silent(STORE, "block", &["# Kivo reels\n\n| What | Most |\n|---|---|\n| Maximum block size | 95 GB |"]);
    says(STORE, "label", "contradicts", &["The maximum length of a label in Kivo is 300 bytes."]);
    silent(STORE, "label", &["A label is a word. The maximum size in Kivo is 300 bytes."]);
}

#[test]
fn counts_in_a_row_count_the_same() {
    says(STORE, "racks", "contradicts", &["A Kivo account can have up to 100 racks."]);
    silent(
        STORE,
        "racks",
        &["# Kivo racks\n\nAn account owns its racks.\n\nRack names must be at least 3 and no more than 63 characters long."],
    );
}

#[test]
fn out_of_all_proportion_is_told_of_another() {
    silent(STORE, "label", &["# Kivo in one page\n\n- Film = label + picture. Maximum length 5 GB"]);
    says(STORE, "label", "contradicts", &["The maximum length of a label in Kivo is 2,048 bytes."]);
}

#[test]
fn where_leads_on_from_another() {
    let rules = r#"
thing kivo = "Kivo"
thing velt = "Velt"
fact price: money { value $6  says "the price of Kivo is {value} per crate" }
"#;
    says(rules, "price", "contradicts", &["The price of Kivo is $5 per crate."]);
    silent(rules, "price", &["Kivo stays at a fifth of the price of Velt, where a crate costs $26."]);
}

#[test]
fn who_is_named_only_later_is_not_meant_yet() {
    let rules = r#"
fact film: quantity {
  value 50 GB
  about kivo
  says "the maximum size of a Kivo film is {value}"
}
thing kivo = "Kivo"
"#;
    silent(rules, "film", &["My film has 6 GB, and a friend says anything beyond 4 GB is refused.\n\nSo be it. And Kivo?"]);
    says(rules, "film", "contradicts", &["# Kivo\n\nMy film has 6 GB, and a friend says films beyond 4 GB are refused."]);
}

const BRIDGE: &str = r#"
about bridge
thing bridge = "Harrow Bridge" weak "the bridge"
thing tern = "Tern" weak "the ship"

fact opened: year { value 1977  says "Harrow Bridge opened in {value}" }
fact fell: date { value 2024-03-26  says "Harrow Bridge collapsed on {value}" }
fact cost: money {
  value $2 billion until 2025-11-01 | $5 billion
  says "rebuilding Harrow Bridge will cost {value}"
}
fact flag: name { value "Panama"  says "the flag of the Tern is {value}" }
fact shut: duration { value 11 weeks  says "the shipping channel was closed for {value}" }
fact accident: yesno { value yes  says yes "the Tern hit Harrow Bridge by accident" }
"#;

#[test]
fn a_later_plan_is_another_one() {
    says(BRIDGE, "opened", "contradicts", &["Harrow Bridge opened in 1975."]);
    silent(BRIDGE, "opened", &["The state wants to open Harrow Bridge in late 2030."]);
}

#[test]
fn what_held_until_then_is_no_mistake_by_standing_there() {
    silent(
        BRIDGE,
        "cost",
        &["---\ndate: 2025-12-01\n---\nHarrow Bridge: the first estimate, made two weeks after the collapse, was $2 billion."],
    );
    says(BRIDGE, "cost", "contradicts", &["---\ndate: 2025-12-01\n---\nRebuilding Harrow Bridge will cost $3 billion."]);
}

#[test]
fn names_of_former_days_and_words_that_are_none() {
    says(BRIDGE, "flag", "contradicts", &["The Tern hit Harrow Bridge. The flag of the Tern is Liberia."]);
    silent(
        BRIDGE,
        "flag",
        &[
            "The Tern hit Harrow Bridge. Before 2016 the flag of the Tern had been Liberia.",
            "The Tern hit Harrow Bridge. First, the flag of the Tern.",
        ],
    );
}

#[test]
fn a_weak_name_stays_a_noun() {
    says(BRIDGE, "shut", "contradicts", &["Harrow Bridge fell. The shipping channel was closed for nine weeks."]);
}

#[test]
fn initials_name_what_was_named() {
    let rules = r#"
group authority = "Harrow Bridge Authority"
fact claim: money { value $5 million  says "the Harrow Bridge Authority asked for {value}" }
"#;
    says(rules, "claim", "contradicts", &["The Harrow Bridge Authority met on Monday. The HBA asked for $7 million."]);
    silent(rules, "claim", &["The HBA asked for $7 million."]);
}

#[test]
fn an_answer_of_another_year_is_none() {
    says(BRIDGE, "accident", "agrees", &["The Tern hit Harrow Bridge by accident."]);
    silent(BRIDGE, "accident", &["The Tern hit Harrow Bridge. The same ship had hit it by accident in 2016."]);
}
