//! Limits of services as manuals, tables and threads tell them: parts of a service by the name of the whole, sides, plans, rates, conditions
//! and what is no limit at all.

use crate::harness::held;

const RULES: &str = r#"
thing loom   = "Loomera"
thing shuttle = "Loomera Shuttle"
thing cellar = "Loomera Cellar" | "Cellar"
thing brook  = "Brookside"

fact weave: quantity { value 40 MB  says "the maximum pattern size on Loomera is {value}"  says "Loomera refuses patterns larger than {value}" }
fact members: number { value 3,000  says "signed-in users can make {value} calls per hour" about loom }
fact guests: number { value 30  says "anonymous users can make {value} calls per hour" about loom }
fact chore: duration { value 4 hours  says "a chore in Loomera Shuttle can take up to {value}" }
fact season: duration { value 20 days  says "a season in Loomera Shuttle can last up to {value}" }
fact stored: quantity { value 3 GB  says "the maximum pattern size in Loomera Cellar on the Basic plan is {value}" }
fact album: number { value 900  says "an album on Brookside can hold up to {value} photos" }
fact minutes: number { value 70  says "the free plan of Brookside has {value} render minutes per month" }
fact drain: duration { value 45 seconds  says "the default timeout of a Brookside query is {value}" }
fact raised: yesno { value no  says yes "the Brookside timeout can be increased" }
"#;

held::against!(RULES);

#[test]
fn a_whole_speaks_of_its_parts() {
    says("chore", "agrees", &["Loomera cancels a chore after 240 minutes."]);
    says("chore", "contradicts", &["# Loomera\n\nThe ceiling is 6 hours per chore."]);
    // the rules ask the same of the whole itself
    silent("stored", &["Patterns above 40 MB are refused by Loomera."]);
    silent("chore", &["Brookside cancels a chore after 6 hours."]);
}

#[test]
fn a_title_gives_way_to_who_is_named_beside_the_value() {
    silent("stored", &["# Loomera Cellar\n\nPatterns heavier than 40 MB are rejected by Loomera, so use the store."]);
    says("stored", "contradicts", &["# Loomera Cellar\n\nPatterns are limited to 4 GB."]);
}

#[test]
fn other_limits_of_the_rules_keep_their_values() {
    says("chore", "contradicts", &["# Loomera\n\n- **Chore time** - Every chore of a season may take up to 6 hours."]);
    silent("season", &["# Loomera\n\n- **Chore time** - Every chore of a season may take up to 6 hours."]);
    silent("season", &["# Loomera\n\nA season is long. Loomera cancels a chore after 6 hours."]);
}

#[test]
fn each_side_has_its_rate() {
    let both = "# Loomera API\n\nWith a token you get 2,500 calls per hour, 40 without one.";
    says("members", "contradicts", &[both]);
    says("guests", "contradicts", &[both, "# Loomera API\n\nAnonymous calls are limited to 40/hour."]);
    says("members", "contradicts", &["## Loomera\n\n* API (signed in): 2k calls/hr · API (anon): 30 calls/hr\n* Patterns: 40 MB"]);
    // no side, another time, or none
    silent("members", &["Loomera allows 2,500 calls per hour.", "Signed-in users of Loomera can make 100 calls per minute."]);
    silent("guests", &["Anonymous users of Loomera can make at most 50 concurrent calls."]);
}

#[test]
fn what_is_allotted_is_a_limit() {
    says(
        "minutes",
        "contradicts",
        &["Brookside's free plan hands out 55 render minutes a month.", "Free Brookside accounts receive 55 render minutes per month."],
    );
    silent(
        "minutes",
        &["Brookside Premium accounts receive 800 render minutes per month.", "Our crew spent 50 render minutes on Brookside."],
    );
    says("chore", "contradicts", &["In Loomera Shuttle a chore gets six hours."]);
    says("album", "contradicts", &["The 800 photos that a Brookside album allows are plenty."]);
    silent("album", &["The 800 photos that a Brookside album showed were old."]);
}

#[test]
fn a_plan_that_is_not_asked_for_has_limits_of_its_own() {
    let table = "# Cellar plans\n\n| Plan | Maximum pattern size |\n|---|---|\n| Loomera Team | 6 GB |\n| Loomera Enterprise | 9 GB |";
    silent("stored", &[table]);
    // at the beginning of a sentence a capital tells nothing
    says("album", "contradicts", &["# Brookside\n\nTeams are glad: an album on Brookside can hold up to 800 photos."]);
}

#[test]
fn the_head_of_a_column_says_whose_it_is() {
    let table = "# Loomera or Brookside?\n\n| | Loomera | Brookside |\n|---|---|---|\n| Largest pattern | 50 MB | 20 MB |\n| Photos per album | any | 800 |";
    says("weave", "contradicts", &[table]);
    says("album", "contradicts", &[table]);
}

#[test]
fn conditions_and_advice_are_no_limits() {
    silent("chore", &["Loomera says: on your own machine a chore may take up to 3 days.", "Loomera drops a queued chore after 24 hours."]);
    silent("album", &["If your Brookside album is larger than 300 photos, you should consider another."]);
    silent("weave", &["Loomera has no hard limit, just a plea for patterns under 5 MB."]);
    silent("drain", &["# Brookside\n\nSet the timeout of a query with `timeout: 90s` and wait."]);
    says("drain", "contradicts", &["# Brookside\n\nThe default timeout of a query is 90 seconds."]);
}

#[test]
fn the_former_end_of_a_rise_is_none() {
    says("weave", "agrees", &["The maximum pattern size on Loomera was raised from 20 MB to 40 MB."]);
}

#[test]
fn a_bound_may_be_called_by_its_value() {
    says("weave", "contradicts", &["Once a pattern goes over the 30 MB mark, Loomera stops."]);
    silent("weave", &["Once a pattern goes over the 30 MB archive, Loomera stops."]);
}

#[test]
fn programs_speak_in_code() {
    let error = "# Loomera\n\n```\nerror: a.pat was refused, patterns on Loomera must not exceed 30 MB\nwarning: b.pat is large\n```";
    says("weave", "contradicts", &[error]);
    silent("weave", &["# Loomera\n\n```\nloomly --pattern-size-limit 30MB\n```"]);
}

#[test]
fn whose_timeout_can_be_raised() {
    says("raised", "contradicts", &["# Brookside\n\nYou can increase the query timeout."]);
    says("raised", "agrees", &["The Brookside timeout cannot be increased."]);
    silent("raised", &["# Brookside\n\nYou can increase the font size."]);
}
