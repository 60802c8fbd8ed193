//! How far a sentence of the rules reaches: nations and their leaders, who else may be meant, counts that grow, and why a claim is none.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const RULES: &str = r#"
person ode  = "Anna Ode" | "Ode" | "Norwegian (president|leader)"
person berg = "Karl Berg" | "Berg" | "Finnish (president|leader)"
person lind = "Eva Lind" | "Lind" | "Swedish president"
place oslo  = "Oslo"
place turku = "Turku"
group cabinet = "Norwegian government"
thing port  = "Harbor Gateway"
group norda = "Norda"
group velt  = "Velt"

event summit  = ode, berg in oslo
event retreat = ode, lind in turku

fact day: date { value 2021-05-04  says "Ode and Berg met in Oslo on {value}" }
fact first: yesno { value yes  says yes "Ode and Berg met for the first time" }
fact resigned: date { value 2021-05-05  says "the Norwegian government resigned on {value}" }
fact limit: duration { value 30 seconds  says "the maximum timeout of Harbor Gateway is {value}" }
fact price: money { value $2 billion  says "Norda bought Velt for {value}" }
fact rise: percent { value 12 %  says "the profit of Norda rose by {value}" }
"#;

const TOLL: &str = r#"
place arden = "Arden"
fact flood: date { value 2021-07-14  says "a flood hit Arden on {value}" }
fact dead: number { value 40  says "the flood in Arden killed {value} people" }
fact homeless: number { value 1,200  says "the flood in Arden left {value} people homeless" }
"#;

fn claims(rules: &str, date: &str, text: &str) -> Vec<(String, String, String)> {
    let page = format!("---\ndate: {date}\n---\n\n{text}\n");
    let out = Case::new().file("t.rules", rules).file("a.md", page).args("claims t.rules a.md --format jsonl").run().exits(0).stdout();
    let claims = out.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    let word = |c: &serde_json::Value, key: &str| c[key].as_str().unwrap_or_default().to_owned();
    claims.map(|c| (word(&c, "fact"), word(&c, "text"), word(&c, "verdict"))).collect()
}

#[test]
fn two_by_an_office_that_both_have() {
    says(
        RULES,
        "day",
        "agrees",
        &[
            "The Norwegian and Finnish leaders met in Oslo on Tuesday.",
            "The presidents of Norway and Finland met in Oslo on 4 May.",
            "Norway's president met the president of Finland on Tuesday in Oslo.",
            "Ode and Berg know each other. The two met Tuesday at the castle, near Oslo, and promised more.",
        ],
    );
    says(RULES, "first", "agrees", &["The Finnish and Norwegian presidents met for the first time."]);
    silent(
        RULES,
        "day",
        &["The Norwegian and Swedish presidents met in Turku on Sunday.", "The presidents of Norway and Sweden met on Sunday."],
    );
}

#[test]
fn a_nation_by_its_name_and_by_its_adjective() {
    says(
        RULES,
        "resigned",
        "agrees",
        &["The government of Norway resigned on Wednesday.", "OSLO (NTB) - Norway's government stepped down on Wednesday."],
    );
}

#[test]
fn who_is_named_in_the_clause_is_meant() {
    silent(
        RULES,
        "price",
        &["Velt bought Kesta for $300 million before Norda came.", "Kesta bought Velt for $3 billion, and Norda looked on."],
    );
    silent(RULES, "rise", &["Velt's profit rose 30 percent, says Norda."]);
    says(RULES, "rise", "agrees", &["Norda's profit rose 12 percent, while Velt stood still."]);
    silent(RULES, "day", &["Ode met Tolland on 3 May, while Berg was ill."]);
}

#[test]
fn who_did_it_need_not_be_told() {
    says(RULES, "price", "agrees", &["Velt was bought for $2 billion."]);
    silent(RULES, "price", &["Velt was bought by Kesta for $9 billion."]);
}

#[test]
fn names_of_things_in_the_plural_and_lengths_in_front_of_nouns() {
    says(
        RULES,
        "limit",
        "agrees",
        &["Harbor gateways have a 30 second timeout.", "The hard 30 second timeout of Harbor Gateway cannot be raised."],
    );
}

#[test]
fn a_count_belongs_to_the_verb_in_front_of_it() {
    let text = "The flood in Arden killed 40 people and left 1,200 people homeless.";
    let found = claims(TOLL, "2022-03-01", text);
    assert_eq!(
        found.iter().map(|c| (c.0.as_str(), c.2.as_str())).collect::<Vec<_>>(),
        [("dead", "agrees"), ("homeless", "agrees")],
        "{found:?}"
    );
}

#[test]
fn a_count_of_the_first_weeks_may_have_grown() {
    let text = "The flood in Arden killed 22 people.";
    let verdict = |date: &str| claims(TOLL, date, text).into_iter().map(|c| c.2).collect::<Vec<_>>();
    assert_eq!(verdict("2021-07-16"), ["vague"]);
    assert_eq!(verdict("2022-07-16"), ["contradicts"]);
    let more = claims(TOLL, "2021-07-16", "The flood in Arden killed 90 people.");
    assert_eq!(more[0].2, "contradicts");
}

#[test]
fn why_tells_what_stopped_a_template_and_a_sentence() {
    let rules = r#"
group norda = "Norda"
fact profit: percent { value 12 %  says "the profit of Norda rose by {value}" }
fact staff: number { value 900  claim "Norda employs {value} people" unless clause "part time" }
"#;
    let why = |text: &str, fact: &str| {
        let case = Case::new().file("t.rules", rules).file("a.txt", text);
        case.args(&format!("why t.rules a.txt --fact {fact}")).run().stdout()
    };
    assert!(why("The profit of Kesta rose by 12 percent.\n", "profit").contains("does not name {norda}"));
    assert!(why("Norda employs 900 people, some part time.\n", "staff").contains("`unless` of the fact fits"));
    assert!(why("It would be good if Norda employs 900 people.\n", "staff").contains("taken as hypothetical"));
    assert!(why("Norda employs 900 people.\n", "staff").contains("staff `900`: taken"));
}
