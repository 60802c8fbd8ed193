//! Sentences that tell of another thing of the kind, and name what the rules are about only to say when that was or what it is held against.

use crate::harness::held;

const KNOWN: &str = r#"
about gull

thing gull = "Grey Gull" | "the ferry"
person voss = "Mara Voss" | "Voss"
thing logbooks = "logbooks"
"#;

held::knowing!(KNOWN);

#[test]
fn another_of_the_kind_is_told_of() {
    let fact = r#"fact sank: date { value 2011-05-04  says "the Grey Gull sank on {value}" }"#;
    all("contradicts", fact, &["The Grey Gull sank on 9 June 2011.", "Six years after it was built, the Grey Gull sank on 9 June 2011."]);
    none(
        fact,
        &[
            "Six years after the Grey Gull, the Orlanda sank off Dunmore on 9 June 2017.",
            "Unlike the Grey Gull, the Orlanda sank on 9 June 2017.",
            "The Orlanda sank on 9 June 2017, faster than the Grey Gull.",
        ],
    );
}

#[test]
fn what_is_compared_has_figures_of_its_own() {
    let fact = r#"fact weight: quantity { value 900 tonnes  says "the Grey Gull weighs {value}" }"#;
    all("contradicts", fact, &["The Grey Gull weighs 700 tonnes, more than the Orlanda."]);
    none(
        fact,
        &[
            "The Orlanda, at 700 tonnes, was lighter than the Grey Gull.",
            "The crane of the Grey Gull carries a hook with a mass of 2 tonnes.",
        ],
    );
}

#[test]
fn what_only_would_be_is_no_answer() {
    let fact = r#"fact raised: yesno { value no  says yes "the Grey Gull was raised from the sea" }"#;
    all("contradicts", fact, &["The Grey Gull was raised in May.", "The navy raised the Grey Gull in May."]);
    all("agrees", fact, &["The navy did not raise the Grey Gull."]);
    all("unjudged", fact, &["Raising the Grey Gull would cost $5 million."]);
}

#[test]
fn the_name_of_a_bearer_stands_beside_what_he_is() {
    let fact = r#"fact skipper: name { value "Ida Dahl"  says "the captain of the Grey Gull was {value}" }"#;
    all("contradicts", fact, &["The captain of the Grey Gull, Tom Brandt, swam ashore.", "Grey Gull. Captain: Tom Brandt."]);
    none(fact, &["Tom Brandt, the captain who rammed a pier in Dunmore, wrote about the Grey Gull."]);
}

#[test]
fn a_final_is_a_match() {
    let fact = r#"fact kickoff: time { value 16:00  says "the final kicked off at {value}" }"#;
    all("contradicts", fact, &["Fans came aboard the Grey Gull. The final kicked off at 18:00."]);
    none(fact, &["Fans came aboard the Grey Gull. The semi-final kicked off at 18:00."]);
}

#[test]
fn those_of_whom_some_are_told_are_not_all() {
    let fact = r#"fact dead: number { value 30  says "{value} people died when the Grey Gull sank" }"#;
    all("contradicts", fact, &["The Grey Gull sank and 12 people died."]);
    none(fact, &["Of those who died when the Grey Gull sank, six drowned."]);
}
