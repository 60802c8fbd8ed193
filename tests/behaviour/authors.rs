//! What an author meets: nearly every plain sentence is understood, and what is not, or only in part, is told in the author's own words.

use crate::harness::{Case, held};

const PEOPLE: &str = r#"
person mara = "Mara Voss" | "Voss"
place elm = "Port Elm"
place tarn = "Tarn" | "Tarn Isle"
thing ferry = "Grey Gull"
thing store = "KeepStore"
"#;

held::knowing!(PEOPLE);

/// What is said of rules on standard error.
fn told(fact: &str) -> String {
    let case = Case::new().file("t.rules", format!("{PEOPLE}\n{fact}")).file("a.txt", "Nothing of note.");
    case.args("check t.rules a.txt").run().stderr().split_whitespace().filter(|w| *w != "│").collect::<Vec<_>>().join(" ")
}

#[test]
fn a_time_may_lie_between_two() {
    for value in ["between 18:02 and 18:05", "18:02 to 18:05", "18:02-18:05", "18:02..18:05", "between 6:02 and 6:05 p.m."] {
        let fact = format!("fact docked: time {{ value {value}  says \"the Grey Gull docked at {{value}}\" }}");
        all(
            "agrees",
            &fact,
            &["The Grey Gull docked at 18:04.", "The Grey Gull docked between 18:03 and 18:04.", "The Grey Gull docked at 6:03 p.m."],
        );
        all("contradicts", &fact, &["The Grey Gull docked at 18:40.", "The Grey Gull docked between 19:00 and 19:30."]);
    }
    let yaml = "facts:\n  docked:\n    type: time\n    value: between 18:02 and 18:05\n    accept: [between 18:02 and 18:05, between 12:32 and 12:35]\n    says: the ferry docked at {value}\n";
    let case = Case::new().file("t.yaml", yaml).file("a.txt", "The ferry docked at 12:33.");
    case.args("check t.yaml a.txt").run().exits(0);
}

#[test]
fn a_zone_that_is_told_counts() {
    let fact = "fact docked: time { value between 18:02 and 18:05 IST  says \"the Grey Gull docked at {value} local time\" }";
    all(
        "agrees",
        fact,
        &["The Grey Gull docked at 18:04 IST.", "The Grey Gull docked at 12:33 UTC.", "The Grey Gull docked at 18:03 local time."],
    );
    all("contradicts", fact, &["The Grey Gull docked at 18:04 UTC."]);
}

#[test]
fn what_is_measured_between_two_places() {
    let fact = "fact apart: quantity { value 40 km  says \"Tarn is {value} from Port Elm\" }";
    all("agrees", fact, &["Tarn is 40 km from Port Elm.", "Tarn lies 40 kilometres off Port Elm."]);
    all("contradicts", fact, &["Tarn is some 90 km from Port Elm."]);
    none(fact, &["Tarn is 90 km from Velsk. Port Elm is large.", "Ammer is 90 km from Port Elm."]);
}

#[test]
fn a_time_in_front_of_everything() {
    let fact = "fact blast: time { value 18:20  says \"at {value} a huge blast shook Port Elm\" }";
    all("agrees", fact, &["At 18:20 a huge blast shook Port Elm.", "A blast shook Port Elm at 6:20 p.m."]);
    none(fact, &["At 18:20 the mayor of Port Elm spoke."]);
}

#[test]
fn compounds_in_front_of_a_copula_are_nouns() {
    all(
        "contradicts",
        "fact dead: number { value 12  says \"the death toll of the Port Elm collapse is {value}\" }",
        &["The death toll of the Port Elm collapse is 15."],
    );
    all(
        "agrees",
        "fact retries: number { value 5  says \"the default number of retries of KeepStore is {value}\" }",
        &["The default number of retries of KeepStore is 5."],
    );
}

#[test]
fn what_something_is_may_be_a_choice() {
    let fact = "fact reads: choice { value strong  option strong = \"strongly consistent\"  option loose = \"eventually consistent\"  says \"KeepStore is {value}\" }";
    all("agrees", fact, &["KeepStore is strongly consistent.", "Since May KeepStore has been strongly consistent."]);
    all("contradicts", fact, &["KeepStore is eventually consistent."]);
    none(fact, &["Port Elm has a KeepStore. Other stores are eventually consistent."]);
}

#[test]
fn words_that_nothing_is_known_of_are_looked_for_themselves() {
    let fact = "fact life: duration { value 14 days  says \"the wobble of the gauges on Tarn is {value}\" }";
    all("agrees", fact, &["The wobble of the gauges on Tarn is 14 days."]);
    none(fact, &["The gauges on Tarn were shut for 20 days."]);
    let told = told(fact);
    assert!(!told.contains("not understood") && told.contains("⚠"), "{told}");
}

#[test]
fn nothing_is_said_of_nobody() {
    let told = told("fact f: number { value 3  says \"it was {value}\" }");
    assert!(told.contains("the sentence `it was {value}` is not understood: it names nobody and nothing"), "{told}");
    assert!(!["Aurora", "metres", "hours", "12"].iter().any(|w| told.contains(w)), "{told}");
}

#[test]
fn a_word_that_is_lost_is_told() {
    let lost = told("fact f: duration { value 30 s  says \"a message of KeepStore becomes visible after {value}\" }");
    assert!(lost.contains("found without `visible`"), "{lost}");
    let kept = told("fact f: date { value 2021-05-03  says \"Voss arrived in Port Elm on {value}\" }");
    assert!(!kept.contains("found without"), "{kept}");
}

#[test]
fn mistakes_and_warnings_are_told_in_one_run() {
    let told = told(
        "fact f: time { value teatime  says \"the Grey Gull zigged at {value}\" }\nfact g: time { value 4 p.m.  says \"it was {value}\" }",
    );
    assert!(told.contains("`teatime` cannot be read as a time"), "{told}");
    assert!(told.contains("by the name of `zigged`"), "{told}");
    assert!(told.contains("`it was {value}` is not understood"), "{told}");
}

#[test]
fn a_name_stands_where_the_sentence_has_it() {
    let skipper = "about ferry\nfact skipper: name { value \"Jane Roe\"  says \"the captain of the Grey Gull was {value}\" }";
    all(
        "agrees",
        skipper,
        &[
            "The captain of the Grey Gull was Jane Roe.",
            "Jane Roe, the captain of the Grey Gull, left first.",
            "Captain Roe of the Grey Gull left first.",
            "Skipper Jane Roe was the last to leave the Grey Gull.",
            "The Grey Gull sank. Jane Roe, 52, the skipper, swam.",
            "The Grey Gull sank. Jane Roe, who captained the ferry, swam.",
        ],
    );
    all("contradicts", skipper, &["The captain of the Grey Gull was John Doe.", "The Grey Gull's captain, John Doe, left first."]);
    none(
        skipper,
        &[
            "Norwegian ferry captain jailed over the Grey Gull",
            "Worst ferry captain: the story of the Grey Gull",
            "A court in Norway jailed the captain of the Grey Gull.",
            "The Grey Gull's former captain, John Doe, wept.",
            "The captain of the Blue Tern, John Doe, wrote to the owner of the Grey Gull.",
        ],
    );
}

#[test]
fn a_name_may_be_of_who_does_something() {
    let architect = "fact architect: name { value \"Jane Roe\"  says \"the new hall in Port Elm was designed by {value}\" }";
    all("agrees", architect, &["The new hall in Port Elm was designed by Jane Roe.", "Jane Roe designed the new hall in Port Elm."]);
    all("contradicts", architect, &["The new hall in Port Elm, designed by John Doe, is closed."]);
    none(architect, &["John Doe visited the new hall in Port Elm.", "The new hall in Port Elm was opened by John Doe."]);
    let place = "fact birthplace: name { value \"Tarnby\"  says \"Voss was born in {value}\" }";
    all("agrees", place, &["Mara Voss was born in Tarnby."]);
    none(place, &["Mara Voss was in Velsk."]);
}

#[test]
fn a_place_in_an_order_is_no_count() {
    let fact = "fact rank: number { value 4  says \"Norway was the {value} country to land on Tarn\" }";
    all("agrees", fact, &["Norway became the fourth country to land on Tarn.", "Norway is the 4th country to land on Tarn."]);
    all("contradicts", fact, &["Norway became the fifth country to land on Tarn."]);
    none(fact, &["Norway and four countries more want to land on Tarn."]);
}

#[test]
fn what_something_was_built_to_do() {
    let fact = "fact life: duration { value 14 days  says \"the Grey Gull was designed to work for {value}\" }";
    all("contradicts", fact, &["The Grey Gull was designed to work for 30 days."]);
    let told = told(fact);
    assert!(!told.contains("⚠ the sentence"), "{told}");
    let fact = "fact term: duration { value 30 days  says \"guests of KeepStore have {value} to appeal\" }";
    all("contradicts", fact, &["Guests of KeepStore have 10 days to appeal."]);
}

#[test]
fn explain_speaks_in_words() {
    let case = Case::new().file("t.rules", format!("{PEOPLE}\nfact skipper: name {{ value \"Jane Roe\"  says \"the Grey Gull was designed by {{value}}\" }}\nfact sunk: yesno {{ value yes  says yes \"the Grey Gull sank\" }}"));
    case.args("explain t.rules")
        .run()
        .exits(0)
        .says("event `designed` (or `")
        .says("the value: who does it")
        .says("the value: whether it is so");
}

#[test]
fn a_word_of_a_name_is_no_event() {
    let rules = "group haven = \"Stormhaven Blizzard\" | \"Stormhaven\"\ngroup orr = \"Orr Works\"\n";
    let case = |text: &str| {
        let fact = "fact price: money { value $40 million  says \"Orr Works bought Stormhaven Blizzard for {value}\" }";
        let case = Case::new().file("t.rules", format!("{rules}{fact}")).file("a.txt", text);
        let out = case.args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
        out.lines()
            .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["verdict"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(case("Orr Works acquired Stormhaven Blizzard for $50 million."), ["contradicts"]);
    assert_eq!(case("The takeover of Stormhaven Blizzard by Orr Works is worth $40 million."), ["agrees"]);
    assert!(case("Stormhaven counted the damage: the blizzard cost Orr Works $50 million.").is_empty());
    assert!(case("Orr Works paid $50 million to clear up behind the blizzard in Stormhaven.").is_empty());
}

#[test]
fn a_name_has_its_number() {
    let fact = "fact carrier: name { value \"VX4\" accept \"VX4\" | \"Vale Carrier Mark-4\"  says \"the Grey Gull was carried by the {value} tug\" }";
    all(
        "agrees",
        fact,
        &[
            "The Grey Gull was carried by the VX4 tug.",
            "The Grey Gull was carried by the VX-4 tug.",
            "The Grey Gull was carried by the Vale Carrier Mark-4 tug.",
        ],
    );
    all("contradicts", fact, &["The Grey Gull was carried by the VX5 tug.", "The Grey Gull was carried by the Vale Carrier Mark-41 tug."]);
}

#[test]
fn a_figure_that_could_be_a_year_is_counted_where_its_noun_is() {
    let fact = "fact jobs: number { value 1900  says \"Mara Voss cut {value} jobs\"  says \"{value} jobs were cut\" }";
    assert!(!told(fact).contains("does not find itself"), "{}", told(fact));
    all("agrees", fact, &["Voss cut 1900 jobs.", "Voss cut 1,900 jobs."]);
    all("contradicts", fact, &["Voss cut 1400 jobs."]);
    none(
        fact,
        &["In 2019 jobs were cut.", "Voss spoke of the 2019 jobs.", "Since 2018 jobs were cut.", "2019 jobs report: Voss cut costs."],
    );
}

#[test]
fn a_value_begins_when_the_one_before_it_ended() {
    let fact = "fact cap: quantity { value 5 MB until 2020-01-01 | 8 MB until 2022-01-01 | 10 MB  says \"the upload limit of KeepStore is {value}\" }";
    let on = |day: &str, text: &str| {
        let rules = format!("{PEOPLE}\n{fact}\nsource a = path \"a.txt\" published {day}");
        let out =
            Case::new().file("t.rules", rules).file("a.txt", text).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
        serde_json::from_str::<serde_json::Value>(out.lines().next().unwrap()).unwrap()["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(on("2019-05-01", "The upload limit of KeepStore is 5 MB."), "agrees");
    assert_eq!(on("2021-05-01", "The upload limit of KeepStore is 5 MB."), "contradicts");
    assert_eq!(on("2021-05-01", "The upload limit of KeepStore is 8 MB."), "agrees");
    assert_eq!(on("2023-05-01", "The upload limit of KeepStore is 8 MB."), "contradicts");
    assert_eq!(on("2023-05-01", "The upload limit of KeepStore is 10 MB."), "agrees");
    // a value that nothing ends is followed by none without a day
    let open = fact.replace(" until 2022-01-01", " from 2020-01-01");
    let out = Case::new().file("t.rules", format!("{PEOPLE}\n{open}")).file("a.txt", "x").args("check t.rules a.txt").run();
    assert!(out.stderr().contains("does not say from when"), "{}", out.stderr());
}

#[test]
fn both_ends_of_a_range_are_counted() {
    let fact = "fact guests: number { value 12 to 13 million  says \"{value} people a year visited Tarn Isle\"  says \"Tarn Isle was visited by {value} people\" }";
    assert!(!told(fact).contains("does not find itself"), "{}", told(fact));
    all("agrees", fact, &["12 to 13 million people a year visited Tarn Isle.", "Tarn Isle was visited by 12 million people a year."]);
    all("contradicts", fact, &["4 to 5 million people a year visited Tarn Isle."]);
    none(fact, &["4 to 5 million people a year visited Port Elm."]);
}

#[test]
fn an_entity_that_is_called_as_an_event_is_one_with_its_verb() {
    for (says, text) in [
        ("the fire broke out on {value}", "The blaze broke out on 5 May 2024."),
        ("the fire began on {value}", "The fire started on 5 May 2024."),
    ] {
        let rules = format!("thing fire = \"fire\" | \"blaze\"\nfact day: date {{ value 2024-05-05  says \"{says}\" }}");
        let out = Case::new().file("t.rules", rules).file("a.txt", text).args("check t.rules a.txt").run();
        assert!(!out.stderr().contains("does not find itself"), "{}", out.stderr());
        let told = out.stdout();
        assert!(!told.contains("silent"), "{told}");
    }
}

#[test]
fn what_is_not_in_the_house_style_is_shown() {
    let case = Case::new().file("t.rules", "ruleset \"Ferry\"\n\nperson   mara = \"Mara\"\n");
    let out = case.args("fmt --check t.rules").run().exits(1).stdout();
    assert!(out.contains("t.rules:3") && out.contains("- person   mara") && out.contains("+ person mara"), "{out}");
}

#[test]
fn what_sleeps_wakes_again() {
    let fact = "fact woke: yesno { value no  says yes \"the Grey Gull woke up\" }";
    assert!(!told(fact).contains("unknown-word"), "{}", told(fact));
    all("contradicts", fact, &["The Grey Gull came back to life.", "Engineers revived the Grey Gull."]);
    all("agrees", fact, &["The Grey Gull never woke up.", "The Grey Gull did not awaken."]);
    none(fact, &["Mara Voss woke up at dawn.", "The Grey Gull rang in the wake of the storm."]);
}

#[test]
fn a_company_is_the_same_with_its_form() {
    let rules = "group haven = \"Stormhaven\"\ngroup orr = \"Orr Works\"\nfact price: money { value $40 million  says \"Orr Works bought Stormhaven for {value}\" }";
    crate::harness::held::says(rules, "price", "contradicts", &["Orr Works Ltd is buying Stormhaven for $50 million in cash."]);
    crate::harness::held::silent(rules, "price", &["Orr Works Foundation is buying Stormhaven for $50 million in cash."]);
}

#[test]
fn the_day_of_a_veto_is_none_of_what_is_vetoed() {
    let rules = "group haven = \"Stormhaven\"\ngroup orr = \"Orr Works\"\nfact day: date { value 2024-05-06  says \"Orr Works bought Stormhaven on {value}\" }";
    crate::harness::held::says(rules, "day", "contradicts", &["Orr Works completed the purchase of Stormhaven on 8 May 2024."]);
    crate::harness::held::silent(
        rules,
        "day",
        &["The ministry vetoed the purchase of Stormhaven on 8 May 2024.", "A court threw out the takeover of Stormhaven on 8 May 2024."],
    );
}

#[test]
fn a_sentence_without_a_value_is_told_to_stand_together() {
    let told = told("fact round: yesno { value yes  says yes \"KeepStore is blue and quite round\" }");
    assert!(told.contains("all of them have to stand near one another"), "{told}");
}
