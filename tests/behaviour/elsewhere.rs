//! What is told of somebody else, of another stage, issue, plan or office, and of the least there may be.

use crate::harness::held;

const KNOWN: &str = r#"
thing velt = "Velt" | "Velt Mail"
thing plus = "Velt Plus"
group norda = "Norda"
"#;

held::knowing!(KNOWN);

#[test]
fn who_stands_beside_has_no_part_in_it() {
    let fact = r#"fact fine: money { value $2 million  says "Norda was fined {value}" }"#;
    all("contradicts", fact, &["Norda was fined $3 million in May."]);
    none(
        fact,
        &[
            "Orsando was fined $3 million in May, a record that Norda broke.",
            "Orsando, a Norda subsidiary, was fined $3 million.",
            "Orsando was fined $3 million a year after Norda.",
        ],
    );
}

#[test]
fn what_comes_before_a_release_is_none() {
    let fact = r#"fact out: date { value 2019-05-04  says "Velt was released on {value}" }"#;
    all("contradicts", fact, &["Velt was released on 9 June 2019.", "Velt came out of beta on 9 June 2019."]);
    none(fact, &["The beta of Velt came out on 9 June 2018.", "The first release candidate of Velt came out on 9 June 2018."]);
}

#[test]
fn a_figure_behind_a_name_tells_one_of_several() {
    let fact = r#"fact end: date { value 2020-01-01  says "Velt 2 reached its end of life on {value}" }"#;
    all("contradicts", fact, &["Velt 2 reached its end of life on 7 May 2021."]);
    none(fact, &["Velt 3.8 reached its end of life on 7 May 2021."]);
}

#[test]
fn the_least_is_told_as_such() {
    let fact = r#"fact least: quantity { value 5 MB  says "parts of an archive cannot be smaller than {value}" }"#;
    none(fact, &["In Velt, a part of an archive can be up to 7 GB."]);
}

#[test]
fn what_holds_for_some_is_not_what_holds() {
    let fact = r#"fact price: money { value $8  says "Velt Plus costs {value} a month" }"#;
    all("contradicts", fact, &["Velt Plus costs $11 a month.", "A subscription to Velt Plus costs $11 a month."]);
    none(fact, &["On tablets, Velt Plus costs $11 a month."]);
    let fact = r#"fact length: number { value 280  says "a note can have at most {value} characters" }"#;
    all("contradicts", fact, &["On Velt, a note can have at most 900 characters."]);
    none(
        fact,
        &[
            "Subscribers to Velt Plus can write notes of up to 900 characters.",
            "Velt Plus subscribers can write notes of up to 900 characters.",
        ],
    );
}

#[test]
fn an_office_is_held_in_one_house() {
    let fact = r#"fact chief: name { value "Ida Dahl"  says "the CEO of Norda was {value}" }"#;
    all("contradicts", fact, &["Norda's chief executive, Mara Voss, called it a milestone."]);
    none(fact, &["Norda's chief financial officer, Mara Voss, left in 2019."]);
}

#[test]
fn each_one_has_its_share() {
    let fact = r#"fact space: quantity { value 10 GB  says "the archive of a club is limited to {value}" }"#;
    all("contradicts", fact, &["Velt offers each club 5 GB of archive space.", "You get 20 GB of archive per club with Velt."]);
}
