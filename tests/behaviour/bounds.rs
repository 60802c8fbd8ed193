//! What something may come to, as against what one of its kind happens to be; and defaults told by saying that nothing was set.

use crate::harness::held;

const RULES: &str = r#"
thing harbour = "Harbourbox"
thing quay    = "Quayline"

fact crate_size: quantity { value 20 MB  says "the maximum size of a crate in Harbourbox is {value}"  says "a Harbourbox crate can hold at most {value}" }
fact berths: number { value 150  says "Harbourbox allows {value} berths by default"  says "the default limit of berths in Harbourbox is {value}" }
fact reel: quantity { value 64 KB  says "the default reel size of Harbourbox is {value}" }
fact slots: number { value 2048  says "a Quayline deck can have at most {value} slots" }
fact block: quantity { value 2048 bytes  says "the default block size of Harbourbox is {value}" }
"#;

held::against!(RULES);

#[test]
fn what_something_may_come_to_is_a_bound() {
    says(
        "crate_size",
        "contradicts",
        &["A crate in Harbourbox may occupy 30 MB.", "In Harbourbox a crate may take 30 MB.", "A crate in Harbourbox may swell to 30 MB."],
    );
    says("crate_size", "agrees", &["A crate in Harbourbox may run to 20 MB."]);
}

#[test]
fn a_thing_of_somebody_has_a_size_and_bounds_nothing() {
    silent("crate_size", &["Harbourbox sent back your 30 MB crate.", "Your 30 MB crate was refused by Harbourbox."]);
    silent("crate_size", &["Harbourbox is busy, and the club's largest crate is the blue one, 30 MB."]);
    says("crate_size", "contradicts", &["The largest crate in Harbourbox can be 30 MB."]);
}

#[test]
fn what_is_longer_is_what_is_limited() {
    silent("crate_size", &["# Harbourbox\n\nA crate is a box.\n\nLabels longer than 90 bytes are cut.\n"]);
    says("crate_size", "contradicts", &["Crates larger than 30 MB are refused by Harbourbox."]);
}

#[test]
fn ours_is_another_one() {
    silent("berths", &["A hired Harbourbox may have other numbers. Ours allows 400 berths."]);
    says("berths", "contradicts", &["Harbourbox allows 400 berths by default."]);
}

#[test]
fn a_default_is_what_holds_where_nothing_was_set() {
    says("berths", "contradicts", &["Harbourbox allows 400 berths unless told otherwise.", "Left untouched Harbourbox allows 400 berths."]);
    says("reel", "contradicts", &["By default Harbourbox winds the tape onto reels of 32 KB."]);
    silent("reel", &["By default Harbourbox winds the tape onto spools of 32 KB."]);
}

#[test]
fn a_figure_that_two_facts_have_is_told_by_whose_it_is() {
    silent("slots", &["# Quayline and Harbourbox\n\nQuayline has decks.\n\nHarbourbox measures 2048 these days.\n"]);
}
