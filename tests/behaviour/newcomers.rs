//! What is brought in as new at another place is another one of the kind; what happens in a storm happens when the storm was; and a tolled road
//! has no toll.

use crate::harness::held::{says, silent};

const QUAY: &str = r#"
about quay
thing quay  = "Larne Quay" | "the quay"
place larne = "Larne"

fact fell: date { value 2021-05-11  says "part of Larne Quay came down on {value}" }
fact dead: number { value 43  says "the collapse of Larne Quay killed {value} people"  says "the death toll of the collapse is {value}" }
"#;

#[test]
fn what_is_brought_in_as_new_elsewhere_is_another() {
    silent(
        QUAY,
        "fell",
        &[
            "Larne Quay was rebuilt. On 9 March 2017 a pier fell at Orden.",
            "Larne Quay was rebuilt. A stone jetty came down near Orden on 9 March 2017.",
        ],
    );
    silent(QUAY, "fell", &["Larne Quay was rebuilt. In 2019 a smaller part of the quay came down."]);
    silent(QUAY, "fell", &["Larne Quay was rebuilt. In 2019 an earlier collapse had cost it a crane."]);
    // at a place that the text has told of, or without one, it may be the same
    says(
        QUAY,
        "fell",
        "contradicts",
        &[
            "Larne Quay lies at Orden. A wing of the quay came down at Orden on 9 March 2021.",
            "Larne Quay came down at Orden on 9 March 2021.",
        ],
    );
}

#[test]
fn what_happens_in_a_storm_was_when_the_storm_was() {
    says(
        QUAY,
        "fell",
        "contradicts",
        &[
            "Larne Quay folded up in a downpour on 12 May 2021.",
            "Larne Quay gave way during a storm on 12 May 2021.",
            "A stretch of Larne Quay broke away in a gale on 12 May 2021.",
        ],
    );
    silent(QUAY, "fell", &["Larne Quay came down after a storm on 12 May 2021."]);
}

#[test]
fn a_noun_is_no_participle_of_its_letters() {
    says(QUAY, "dead", "contradicts", &["Larne Quay collapsed. The toll is 50."]);
    silent(QUAY, "dead", &["Larne Quay collapsed. The port runs half of the country's tolled roads."]);
}

#[test]
fn a_common_noun_is_no_name_of_a_firm() {
    const FIRMS: &str = r#"
group swift = "Swift"
group norda = "Norda"
fact keep: duration { value 5 days  says "Swift keeps letters for up to {value}" }
fact fee: money { value $3  says "Norda charges {value} for a letter" }
"#;
    says(FIRMS, "keep", "contradicts", &["Swift keeps letters for up to 9 days."]);
    silent(FIRMS, "keep", &["You can see the nest of a young swift. The tour takes 5 days."]);
}
