//! What a passive, a length of time, a noun for a person and an established value that merely stands there tell; and what another year, another
//! election, a rival or another town does not.

use crate::harness::held::{says, silent};

const ORLA: &str = r#"
thing mill    = "Harrow Mill"
thing tunnel  = "Arden Tunnel" weak "the tunnel"
thing prize   = "Lorne Prize" | "the Lorne"
group norda   = "Norda"
group greens  = "Green List"
person roe    = "Ann Roe" | "Roe"
place orla    = "Orla"
thing run     = "Orla Marathon"

fact dead: number { value 12  says "{value} people died in the fire at Harrow Mill" }
fact cost: money { value $5 million  says "the damage to Harrow Mill amounts to {value}" }
fact shut: duration { value 4 months  says "the Arden Tunnel was closed for {value} after the fire" }
fact mended: duration { value 4 months  says "the repair of the Arden Tunnel took {value}" }
fact winner: name { value "Mira Oke"  says "{value} won the Lorne Prize" }
fact fine: money { value $3 million  says "Norda was fined {value}" }
fact vote: percent { value 23 %  says "the Green List won {value} of the vote in the Orla state election" }
fact lights: time { value 3:40 a.m.  says "the lights went out in Orla at {value}" }
fact sales: money { value $8 million  says "Norda had sales of {value} in 2023" }
fact term: duration { value 6 years  says "Ann Roe was sentenced to {value} in prison" }
fact time: duration { value 2 hours, 4 minutes and 31 seconds  says "Ann Roe won the Orla Marathon in {value}" }
"#;

#[test]
fn the_subject_of_a_passive_is_a_word_of_what_was_done() {
    says(
        ORLA,
        "dead",
        "contradicts",
        &["A fire broke out at Harrow Mill. 14 lives were lost.", "14 lives were lost in the fire at Harrow Mill."],
    );
    silent(ORLA, "dead", &["14 jobs were lost in the fire at Harrow Mill."]);
}

#[test]
fn a_thing_costs_its_price_and_what_befalls_it_costs_the_damage() {
    says(ORLA, "cost", "contradicts", &["The storm hit Harrow Mill and cost $9 million."]);
    silent(ORLA, "cost", &["Harrow Mill cost $9 million."]);
}

#[test]
fn what_took_so_long_was_done_in_it() {
    let told = [
        "The Arden Tunnel was repaired in six weeks.",
        "It took six weeks to repair the Arden Tunnel.",
        "Workers needed six weeks to repair the Arden Tunnel.",
        "Repairing the Arden Tunnel took six weeks.",
    ];
    says(ORLA, "mended", "contradicts", &told);
    says(ORLA, "shut", "contradicts", &["The Arden Tunnel reopened on Monday after a six-week closure caused by a fire."]);
    says(ORLA, "shut", "agrees", &["The Arden Tunnel was closed for four months after the fire."]);
    // what will be is no wrong value of what has been
    silent(ORLA, "mended", &["It will take six weeks to repair the Arden Tunnel."]);
}

#[test]
fn hours_minutes_and_seconds_may_be_a_length() {
    let told = ["Ann Roe won the Orla Marathon in 2:09:12.", "Ann Roe won the Orla Marathon. She finished in 2:09:12."];
    says(ORLA, "time", "contradicts", &told);
    says(ORLA, "time", "agrees", &["Ann Roe won the Orla Marathon in 2:04:31."]);
    silent(ORLA, "time", &["The Orla Marathon, which Ann Roe won, began at 9:02:11."]);
}

#[test]
fn a_person_is_told_of_by_a_noun() {
    let told = ["The runner finished in 2:09:12.", "The 29-year-old finished in 2:09:12.", "The economist finished in 2:09:12."];
    let texts: Vec<String> = told.iter().map(|t| format!("Ann Roe won the Orla Marathon. {t}")).collect();
    says(ORLA, "time", "contradicts", &texts.iter().map(String::as_str).collect::<Vec<_>>());
    silent(ORLA, "time", &["Ann Roe won the Orla Marathon. The judge finished in 2:09:12."]);
    silent(ORLA, "time", &["Ann Roe won the Orla Marathon. The fastest man, Odo Lind, finished in 2:01:12."]);
    says(ORLA, "term", "contradicts", &["Fraudster Ann Roe was sentenced to four years in prison."]);
}

#[test]
fn a_name_with_an_article_does_not_cut_a_longer_one_short() {
    says(ORLA, "winner", "contradicts", &["Ada Lind won the Lorne Prize."]);
    says(ORLA, "winner", "agrees", &["Mira Oke won the Lorne Prize."]);
}

#[test]
fn a_rival_is_another() {
    says(ORLA, "fine", "contradicts", &["Norda was fined $2 million.", "Its rival Norda was fined $2 million."]);
    let others = [
        "Norda was in trouble too. Its rival Veldt was fined $2 million.",
        "Norda's competitor was fined $2 million.",
        "Prosecutors had asked for a fine of $9 million against Norda.",
    ];
    silent(ORLA, "fine", &others);
}

#[test]
fn what_was_so_before_is_no_contradiction() {
    says(
        ORLA,
        "vote",
        "contradicts",
        &["The Green List won 31 percent of the vote in Orla.", "In Orla the Green List got just 31 percent of the vote."],
    );
    says(ORLA, "vote", "contradicts", &["The Green List won 31 percent of the vote in Orla, up from 9 percent four years earlier."]);
    let before = [
        "Four years earlier the Green List won 9 percent of the vote in Orla.",
        "The Green List won 9 percent of the vote in Orla last time.",
        "At the previous election in Orla the Green List won 9 percent of the vote.",
    ];
    silent(ORLA, "vote", &before);
}

#[test]
fn a_place_that_leads_a_sentence_is_where_it_happened() {
    says(ORLA, "lights", "contradicts", &["Orla was hit. The lights went out at 3:55 a.m.", "In Orla, the lights went out at 3:55 a.m."]);
    // the land may be its own
    says(ORLA, "lights", "contradicts", &["Orla was hit. In Norway, the lights went out at 3:55 a.m."]);
    silent(
        ORLA,
        "lights",
        &["Orla was hit. In Halle, the lights went out at 3:55 a.m.", "Orla was hit. In Halle the lights went out at 3:55 a.m."],
    );
}

#[test]
fn a_sum_of_another_year_is_another() {
    says(ORLA, "sales", "contradicts", &["Norda had sales of $9 million.", "Norda had sales of $9 million in 2023."]);
    silent(ORLA, "sales", &["Norda had sales of $9 million in 2025.", "Norda expects sales of $9 million in 2025."]);
}

const SHIP: &str = r#"
thing ship   = "Aurora Queen" weak "the ship" | "the vessel"
thing cable  = "Harrow Cable"
place bay    = "Orla Bay"

fact cut: date { value 2024-12-25  says "the Harrow Cable was damaged on {value}" }
fact failed: time { value between 12:24 and 12:28  says "the Harrow Cable failed at {value}" }
fact height: quantity { value between 14,800 and 16,400 feet  says "the drone was at {value} when it was hit" }
fact crew: number { value 24  says "the crew of the Aurora Queen numbered {value}"  says "{value} people were on board the Aurora Queen" }
fact built: year { value 2006  says "the Aurora Queen was built in {value}" }
fact cables: number { value 4  says "the Aurora Queen damaged {value} data cables" }
fact chief: date { value 2022-10-20  says "the captain of the Aurora Queen resigned as chairman on {value}" }
"#;

#[test]
fn an_established_value_is_known_in_any_text_about_the_story() {
    let text = "The Aurora Queen dragged its anchor through Orla Bay on 25 December 2024, prosecutors said.";
    says(SHIP, "cut", "agrees", &[text]);
    says(SHIP, "failed", "agrees", &["The Aurora Queen sailed past Orla Bay. At 12:26 the power was gone."]);
    says(SHIP, "height", "agrees", &["The drone flew over Orla Bay and the Aurora Queen. It was at 16,000 feet."]);
    silent(SHIP, "cut", &["The Aurora Queen dragged its anchor through Orla Bay on 24 December 2024, prosecutors said."]);
}

#[test]
fn one_in_an_order_is_not_the_number_of_all() {
    says(SHIP, "cables", "contradicts", &["The Aurora Queen damaged three data cables in Orla Bay."]);
    silent(SHIP, "cables", &["The Aurora Queen cut cables in Orla Bay: two of Norda, one of Veldt and a fourth that was only nicked."]);
}

#[test]
fn some_of_a_crew_are_not_all() {
    says(
        SHIP,
        "crew",
        "contradicts",
        &["There were 30 seafarers on board the Aurora Queen.", "On board the Aurora Queen were 30 seafarers."],
    );
    silent(
        SHIP,
        "crew",
        &["The Aurora Queen was seized. Three members of the crew went on trial.", "The Aurora Queen was seized. Three men must stay."],
    );
}

#[test]
fn a_caption_has_participles() {
    says(SHIP, "built", "contradicts", &["Caption: The Aurora Queen, built 2001, seen off Orla Bay on Thursday."]);
}

const CLOUD: &str = r#"
thing veldt = "Veldt"

fact timeout: duration { value 10 minutes  says "the maximum duration of a Veldt job is {value}"  says "a job on Veldt can run for at most {value}" }
fact logs: duration { value 2 days  says "Veldt keeps logs for {value}"  says "the log retention of Veldt is {value}" }
"#;

#[test]
fn a_limit_that_another_facts_noun_tells_of_is_its_own() {
    says(CLOUD, "logs", "contradicts", &["# Veldt\n\n| what | Veldt |\n|---|---|\n| log retention | 1 day |\n"]);
    says(CLOUD, "timeout", "contradicts", &["# Veldt\n\n| what | Veldt |\n|---|---|\n| max. duration of a job | 15 minutes |\n"]);
    silent(CLOUD, "timeout", &["# Veldt\n\n| what | Veldt |\n|---|---|\n| log retention | 1 day |\n"]);
    silent(CLOUD, "logs", &["# Veldt\n\n| what | Veldt |\n|---|---|\n| max. duration of a job | 15 minutes |\n"]);
}

const HILL: &str = r#"
thing trail = "Heron Ridge Trail"
thing mower = "Terra 46"
thing plan  = "Orla Pro"
thing probe = "Calyx probe" | "Calyx"
place dale  = "Harrow Dale"
thing tram  = "Line 6 tram"

fact length: quantity { value 14 km  says "the Heron Ridge Trail is {value} long" }
fact weight: quantity { value 29 kg  says "the Terra 46 weighs {value}" }
fact price: money { value $12 a month  says "Orla Pro costs {value}" }
fact launch: date { value 2031-03-14  says "the Calyx probe was launched on {value}" }
fact rain: quantity { value 187 mm  says "{value} of rain fell in Harrow Dale within a day" }
fact cause: choice {
  value brakes
  option brakes = "brake failure"
  option speed = "excessive speed"
  says "the crash of the Line 6 tram was caused by {value}"
}
"#;

#[test]
fn it_stands_for_what_was_told_of() {
    says(
        HILL,
        "weight",
        "contradicts",
        &["The Terra 46 is new. It weighs 24 kg.", "The Terra 46 is light. It has a weight of 24 kg thanks to its deck."],
    );
    silent(HILL, "weight", &["A mulching kit is sold for the Terra 46. It weighs 1.4 kg."]);
}

#[test]
fn a_trail_is_a_path() {
    says(
        HILL,
        "length",
        "contradicts",
        &["# Heron Ridge Trail\n\nBring water. The path is 18 km long.", "The Heron Ridge Trail is 18 km long."],
    );
}

#[test]
fn a_price_with_its_rate_is_contradicted_by_another() {
    says(HILL, "price", "contradicts", &["Orla Pro costs $9 a month.", "Orla Pro is available for $9 a month."]);
    says(HILL, "price", "agrees", &["Orla Pro costs $12 a month."]);
}

#[test]
fn a_probe_is_no_inquiry_and_a_day_no_rate() {
    says(HILL, "launch", "contradicts", &["Calyx was launched on 20 March 2031.", "The Calyx probe was sent into space on 20 March 2031."]);
    says(HILL, "rain", "contradicts", &["In Harrow Dale 95 mm of rain fell in 24 hours."]);
}

#[test]
fn because_of_begins_no_clause() {
    says(HILL, "cause", "contradicts", &["The Line 6 tram crashed because of excessive speed, officials said."]);
    says(HILL, "cause", "agrees", &["The Line 6 tram crashed because of a brake failure, the board concluded on Monday."]);
}
