//! Nought told in words: "no one died", "no deaths were reported".

use crate::harness::held::{says, silent};

const QUAY: &str = r#"
about quay
place quay = "Harrow Quay"

fact deaths: number { value 0  says "{value} people died in the fire at Harrow Quay" }
fact hurt: number { value 9  says "{value} people were injured in the fire at Harrow Quay" }
"#;

#[test]
fn none_is_a_number() {
    says(
        QUAY,
        "deaths",
        "agrees",
        &[
            "No one died in the fire at Harrow Quay.",
            "The fire at Harrow Quay killed nobody, its owner said.",
            "No people died in the fire at Harrow Quay.",
            "No deaths were reported after the fire at Harrow Quay.",
            "None of the guests died in the fire at Harrow Quay.",
        ],
    );
    says(QUAY, "deaths", "contradicts", &["Two people died in the fire at Harrow Quay."]);
    says(
        QUAY,
        "hurt",
        "contradicts",
        &["Nobody was injured in the fire at Harrow Quay.", "There were no injuries in the fire at Harrow Quay."],
    );
}

#[test]
fn none_of_others_or_for_now_is_no_number() {
    silent(
        QUAY,
        "hurt",
        &[
            "There were no immediate reports of injuries in the fire at Harrow Quay.",
            "No injuries have been reported so far in the fire at Harrow Quay.",
            "No one else was injured in the fire at Harrow Quay.",
            "No other people were injured in the fire at Harrow Quay.",
            "No cars were hit in the fire at Harrow Quay.",
            "No one was badly injured in the fire at Harrow Quay.",
            "No staff members were injured in the fire at Harrow Quay.",
            "No one in the hall was injured in the fire at Harrow Quay.",
            "No one but the cook was injured in the fire at Harrow Quay.",
            "No Injuries After Fire At Harrow Quay",
            "No one knew how many were injured in the fire at Harrow Quay.",
            "It is not true that no one was injured in the fire at Harrow Quay.",
            "No new injuries were reported after the fire at Harrow Quay.",
            "No fewer than a dozen watched the fire at Harrow Quay.",
        ],
    );
    silent(QUAY, "deaths", &["Nobody was aboard when the fire at Harrow Quay broke out."]);
}
