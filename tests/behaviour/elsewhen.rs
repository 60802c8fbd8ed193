//! What contradicts a fact with a value of another time, of a part of it, or of what mostly is so is no wrong value of it. The texts are of 6 May 2021.

use crate::harness::held::{says, verdicts};

const TOWN: &str = r#"
about orm
place orm = "Orm"

fact fare: money { value $14  says "a ticket for the Orm museum costs {value}"  says "admission to the Orm museum is {value}" }
fact ride: duration { value 50 minutes  says "the train to Orm takes {value}" }
fact burned: quantity { value 420 hectares  says "the fire at Orm burned {value}" }
fact rain: quantity { value 90 mm  says "{value} of rain fell in Orm on Sunday"  says "Orm got {value} of rain" }
fact voted: percent { value 61 %  says "turnout in the Orm referendum was {value}" }
fact cause: choice {
  value cable
  option cable = "cable"
  option lightning = "lightning"
  says "the fire at Orm was caused by {value}"
}
fact deal: yesno { value yes  says yes "the drivers of Orm accepted the offer"  says no "the drivers of Orm rejected the offer" }
"#;

/// The text holds nothing against the fact.
#[track_caller]
fn nothing(fact: &str, texts: &[&str]) {
    for text in texts {
        let held = verdicts(TOWN, fact, text);
        assert!(!held.iter().any(|v| v == "contradicts"), "{text}: {held:?}");
    }
}

#[track_caller]
fn wrong(fact: &str, texts: &[&str]) {
    says(TOWN, fact, "contradicts", texts);
}

#[test]
fn what_lasts_is_told_of_today() {
    nothing(
        "fare",
        &[
            "Twelve years ago a ticket for the Orm museum was $3.",
            "In the 1980s admission to the Orm museum was $2.",
            "When I was a child, admission to the Orm museum was $1.",
            "Back then, a ticket for the Orm museum cost $3.",
            "A ticket for the Orm museum cost $9 as late as 2016.",
            "From January, a ticket for the Orm museum will cost $17.",
        ],
    );
    nothing("ride", &["Before the tunnel was built, the train to Orm took 90 minutes.", "In those days the train to Orm took 3 hours."]);
    wrong(
        "fare",
        &[
            "A ticket for the Orm museum, which opened in 1962, costs $22.",
            "Admission to the Orm museum is $9, up from $4 ten years ago.",
            "We were there last week, and a ticket for the Orm museum cost $18.",
        ],
    );
    wrong("ride", &["The train to Orm takes 80 minutes."]);
}

#[test]
fn one_of_several_is_told_by_its_year() {
    nothing(
        "burned",
        &[
            "The fire of 1978 at Orm burned 900 hectares.",
            "Few remember the spring of 1961, when a fire at Orm burned 190 hectares.",
            "An earlier fire at Orm burned 30 hectares.",
        ],
    );
    nothing("cause", &["The Orm fire of 1954 was caused by lightning.", "In 2009, the fire at Orm was caused by lightning."]);
    nothing("deal", &["Last year the drivers of Orm rejected an offer.", "Three years ago the drivers of Orm rejected an offer."]);
    nothing("voted", &["At the previous Orm referendum, in 2011, turnout was 38 percent."]);
    wrong("burned", &["The fire at Orm, the worst since 1976, burned 700 hectares."]);
    wrong("cause", &["The fire at Orm was caused by lightning."]);
    wrong("voted", &["Turnout in the Orm referendum was 52 percent, against 43 percent in 2016."]);
}

#[test]
fn a_count_that_is_not_over_is_none() {
    nothing(
        "voted",
        &["By lunchtime, turnout in the Orm referendum was 19 percent.", "Turnout in the Orm referendum had reached 31 percent by 3 p.m."],
    );
    wrong("voted", &["Turnout in the Orm referendum was 70 percent."]);
}

#[test]
fn what_mostly_is_so_is_not_what_happened() {
    nothing(
        "rain",
        &[
            "Orm averages 30 mm of rain in June.",
            "On average, 60 mm of rain falls in Orm in May.",
            "In a typical May Orm gets 60 mm of rain.",
            "Orm normally gets 60 mm of rain in May.",
        ],
    );
    wrong("rain", &["Orm got 40 mm of rain on Sunday, more than usual."]);
}

const CROP: &str = r#"
about orm
group orm = "growers of Orm"
fact crop: quantity { value 520 tonnes  says "the growers of Orm harvested {value} of pears in 2020" }
"#;

#[test]
fn what_is_hoped_for_is_not_what_was_done() {
    for text in
        ["The growers of Orm hope to harvest 700 tonnes of pears this autumn.", "The growers of Orm will harvest 600 tonnes of pears."]
    {
        let held = verdicts(CROP, "crop", text);
        assert!(!held.iter().any(|v| v == "contradicts"), "{text}: {held:?}");
    }
    says(CROP, "crop", "contradicts", &["The growers of Orm harvested 300 tonnes of pears in 2020."]);
}

const PRIZE: &str = r#"
ruleset "Tarn Prize 2021"
thing prize = "Tarn Prize"
fact winner: name { value "Ida Berg"  says "{value} won the Tarn Prize"  says "the winner of the Tarn Prize is {value}" }
"#;

#[test]
fn the_name_of_the_rules_tells_the_year() {
    let held = verdicts(PRIZE, "winner", "The Tarn Prize was won by Paul Dace in 2020.");
    assert!(!held.iter().any(|v| v == "contradicts"), "{held:?}");
    says(PRIZE, "winner", "contradicts", &["The Tarn Prize was won by Paul Dace on Sunday."]);
}

#[test]
fn words_that_only_sound_like_another_time_tell_none() {
    wrong("fare", &["A ticket for the Orm museum costs $18 when you visit on a Monday."]);
    wrong("rain", &["Orm, a normally dry town, got 40 mm of rain.", "The usually quiet town of Orm got 40 mm of rain."]);
    wrong("burned", &["Hit by 6 American planes with water, the fire at Orm burned 700 hectares."]);
}
