//! Which of its senses a word of a sentence of the rules has: told by the verb it goes with, by its subject, and by what the value can measure.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const NAMES: &str = r#"
group club = "Wexham Rovers"
group rival = "Leyton Vale"
group brewer = "Castor Ales"
group mill = "Brennick Mill"
group porters = "Tarn porters" | "the porters"
person mott = "Delia Mott"
thing film = "Winter Ledger"
thing lamp = "Halo Lamp"
thing loaf = "Karve loaf"
thing fair = "Denby Fair" | "the wool fair"
thing treaty = "Peace of Lorn"
thing road = "Grind Tunnel"
thing store = "Tessadb"
place town = "Corrie Bay"
"#;

/// Rules with one fact.
fn rules(fact: &str) -> String {
    format!("{NAMES}\n{fact}\n")
}

/// What `explain` prints for one fact, with what it warns of.
fn explained(fact: &str) -> String {
    let run = Case::new().file("t.rules", rules(fact)).args("explain t.rules f").run();
    format!("{}{}", run.stdout(), run.stderr())
}

#[test]
fn what_runs_on_a_charge_for_hours_is_no_way() {
    let rules = rules("fact f: duration { value 9 hours  says \"the Halo Lamp runs for {value} on a single charge\" }");
    says(&rules, "f", "agrees", &["The Halo Lamp lasts nine hours.", "On one charge, the Halo Lamp runs for nine hours."]);
    silent(&rules, "f", &["The Halo Lamp stands two hours away from the coast."]);
    let tunnel = "fact f: quantity { says \"the Grind Tunnel runs for {value} under the river\" }";
    assert!(explained(tunnel).contains("stretch"), "{}", explained(tunnel));
}

#[test]
fn what_is_counted_behind_a_verb_is_no_event() {
    let beat = explained("fact f: number { says \"Wexham Rovers beat Leyton Vale by {value} goals\" }");
    assert!(beat.contains("event `beat`") && beat.contains("undergoes it: {rival}"), "{beat}");
    let prizes = explained("fact f: number { says \"Winter Ledger was nominated for {value} prizes\" }");
    assert!(prizes.contains("event `nominated`"), "{prizes}");
    let deal = explained("fact f: money { says \"Castor Ales acquired Brennick Mill in a deal worth {value}\" }");
    assert!(deal.contains("event `acquired`") && !deal.contains("without"), "{deal}");
}

#[test]
fn who_pays_for_a_firm_buys_it() {
    let rules = rules("fact f: money { value $40 million  says \"Castor Ales paid {value} for Brennick Mill\" }");
    says(&rules, "f", "agrees", &["Castor Ales bought Brennick Mill for $40 million."]);
    says(&rules, "f", "contradicts", &["Castor Ales acquired Brennick Mill for $65 million."]);
    silent(&rules, "f", &["Brennick Mill bought Castor Ales for $65 million."]);
}

#[test]
fn what_ends_a_war_tells_of_its_end() {
    let rules = rules("fact f: year { value 1713  says \"the Peace of Lorn ended the war in {value}\" }");
    says(&rules, "f", "contradicts", &["The Peace of Lorn ended the war in 1720."]);
    silent(&rules, "f", &["The war that the Peace of Lorn ended broke out in 1702."]);
}

#[test]
fn an_offer_accepted_is_none_rejected() {
    let both = rules(
        "fact f: yesno { value yes  says yes \"the porters accepted the pay offer\"  says no \"the porters rejected the pay offer\" }",
    );
    says(&both, "f", "agrees", &["The Tarn porters accepted the pay offer on Monday."]);
    says(&both, "f", "contradicts", &["The Tarn porters turned down the pay offer."]);
}

#[test]
fn a_plea_is_no_verdict() {
    let rules = rules("fact f: yesno { value no  says yes \"Delia Mott pleaded guilty\" }");
    says(&rules, "f", "contradicts", &["Delia Mott entered a guilty plea.", "Delia Mott admitted the charges."]);
    silent(&rules, "f", &["Delia Mott was found guilty."]);
}

#[test]
fn what_is_cooked_is_not_made() {
    let rules = rules("fact f: duration { value 50 minutes  says \"the Karve loaf bakes for {value}\" }");
    says(&rules, "f", "agrees", &["The Karve loaf spends 50 minutes in the oven.", "The baking time of the Karve loaf is 50 minutes."]);
    silent(&rules, "f", &["The Karve loaf keeps for two days."]);
}

#[test]
fn rain_that_falls_is_not_lost() {
    let fell = explained("fact f: quantity { says \"{value} of rain fell in Corrie Bay\" }");
    assert!(fell.contains("event `rain`") && !fell.contains("without"), "{fell}");
}

#[test]
fn a_verb_is_found_behind_an_adjective_and_behind_a_place() {
    let rules = rules("fact f: time { value 9:30  says \"the wool fair opens at {value}\" }");
    says(&rules, "f", "agrees", &["The wool fair opens at 9:30 a.m.", "The Denby Fair opens at 9:30 a.m."]);
    silent(&rules, "f", &["The Denby Fair closes at six."]);
    let out = explained("fact f: duration { says \"requests to Tessadb time out after {value}\" }");
    assert!(!out.contains("with `time`"), "{out}");
}
