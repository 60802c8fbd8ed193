//! Values that a sentence tells of something else than what is asked for: of a part of it, of another payment, of what is compared with it, of
//! what something has.

use crate::harness::{Case, held};

const KNOWN: &str = r#"
thing ferry = "Grey Gull" | "the ferry"
thing tender = "Minnow" | "the tender"
person orsa = "Orsa"
person kesta = "Kesta"
person voss = "Mara Voss" | "Voss"
person dahl = "Ida Dahl" | "Dahl"
"#;

held::knowing!(KNOWN);

#[test]
fn a_part_has_a_weight_of_its_own() {
    let fact = r#"fact weight: quantity { value 900 tonnes  says "the Grey Gull weighs {value}" }"#;
    all("contradicts", fact, &["The Grey Gull weighs 700 tonnes.", "The Grey Gull has sailed. The ferry weighs 700 tonnes."]);
    none(
        fact,
        &[
            "The Grey Gull lies in the yard. The part that is to be cut off weighs 200 tonnes.",
            "The Grey Gull lies in the yard. The bow section weighs 200 tonnes.",
            "The Grey Gull lies in the yard. The engine module had a mass of 80 tonnes.",
        ],
    );
}

#[test]
fn a_verb_with_a_day_takes_no_other() {
    let fact = r#"fact launched: date { value 2023-05-04  says "the Grey Gull was launched on {value}" }"#;
    all("agrees", fact, &["The Grey Gull, launched on May 4, 2023, sank on June 9, 2023."]);
    all("contradicts", fact, &["The Grey Gull was launched on June 9, 2023."]);
}

#[test]
fn what_another_deal_or_its_news_came_on_is_no_day_of_this_one() {
    let fact = r#"fact closed: date { value 2023-10-13  says "Orsa completed the acquisition of Kesta on {value}" }"#;
    all("contradicts", fact, &["Orsa completed the acquisition of Kesta on 3 May 2023."]);
    none(
        fact,
        &[
            "Orsa first spoke of the acquisition of Kesta on 2 February 2022.",
            "The takeover of Kesta by Orsa, the biggest the trade has seen, hit a wall on 3 May 2023 when a judge stopped it.",
        ],
    );
}

#[test]
fn what_somebody_pays_for_something_else_is_no_settlement() {
    let fact = r#"fact settled: money { value $40 million  says "the settlement with the families of the Grey Gull victims was {value}" }"#;
    all("contradicts", fact, &["The settlement with the families of the Grey Gull victims was $50 million."]);
    none(
        fact,
        &[
            "The families of the Grey Gull victims were there. Orsa paid $2 million for the yard.",
            "The families of the Grey Gull victims were there. Orsa, which got the yard for $2 million, sent nobody.",
        ],
    );
}

#[test]
fn a_whole_and_what_something_has_are_no_count() {
    let fact = r#"fact jobs: number { value 300  says "Orsa dismissed {value} people" }"#;
    all("contradicts", fact, &["Orsa dismissed 600 people."]);
    let fact = r#"fact jobs: number { value 1,900  says "Orsa dismissed {value} people" }"#;
    assert!(
        !held::verdicts_on(&format!("{KNOWN}\n{fact}"), "1,900 of the 22,000 who work at Orsa were dismissed.")
            .contains(&"contradicts".to_owned())
    );
    let fact = r#"fact cabins: number { value 50  says "{value} cabins of the Grey Gull burned" }"#;
    none(fact, &["Half of the Grey Gull, a ferry with 90 cabins, burned."]);
    all("contradicts", fact, &["90 cabins of the Grey Gull burned."]);
}

#[test]
fn what_another_disaster_is_held_against_stands_in_its_brackets() {
    let fact = r#"fact dead: number { value 9  says "the sinking of the Grey Gull killed {value} people" }"#;
    none(fact, &["The sinking of the Grey Gull was the worst on the lake after the Orlanda wreck (1954, 57 dead)."]);
    all("contradicts", fact, &["The sinking of the Grey Gull (57 dead) was the worst on the lake."]);
}

#[test]
fn a_name_that_the_rules_have_for_another_thing_is_not_asked_for() {
    let fact = r#"fact carrier: name { value "Volta"  says "the vessel that carried the guests of the Grey Gull was the {value}" }"#;
    none(fact, &["The guests of the Grey Gull waited. The tender is called Minnow."]);
    all("agrees", fact, &["The guests of the Grey Gull waited. The vessel that carried them was the Volta."]);
}

#[test]
fn a_refusal_has_many_words() {
    let fact = r#"fact refused: yesno { value yes  says yes "Dahl rejected the resignation of Voss" }"#;
    all("agrees", fact, &["Dahl refused the resignation of Voss.", "Dahl declined the resignation of Voss."]);
    none(fact, &["The resignation of Voss was announced on Monday.", "Dahl declined to speak about Voss."]);
}

#[test]
fn a_price_for_each_is_no_price_of_the_whole() {
    let fact = r#"fact price: money { value $75 billion  says "Orsa bought Kesta for {value}" }"#;
    let table = "# Takeovers\n\n| Target | Buyer | Price | Per share |\n|---|---|---|---|\n| Kesta | Orsa | $75 billion | $95.00 |\n";
    let case = Case::new().file("t.rules", format!("{KNOWN}\n{fact}")).file("a.md", table);
    assert!(!case.args("claims t.rules a.md --format jsonl").run().stdout().contains("contradicts"));
}
