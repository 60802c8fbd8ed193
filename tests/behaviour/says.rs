//! `says`: a fact stated once is found in whatever words, of these people and things and of no others.

use crate::harness::{Case, held};

const RULES: &str = r#"
person mara = "Mara Voss" | "Voss"
person otis = "Otis Brandt" | "Brandt"
person lena = "Lena Falk" | "Falk"
place harbour = "Port Elm"
place spa = "Bad Rehm"
thing beacon = "Beacon"

event treaty = mara, otis in harbour
event spa_talks = mara, lena in spa

fact arrival: date { value 2021-05-03  says "Mara Voss arrived in Port Elm on {value}" }
fact talks: date { value 2021-05-04  says "Voss and Brandt met in Port Elm on {value}" }
fact length: duration { value 2 hours  says "the talks between Voss and Brandt lasted {value}" }
fact mast: quantity { value 40 metres  says "the mast of Beacon is {value} high" }
fact upload: quantity { value 10 MB  says "an upload to Beacon must not exceed {value}" }
fact signed: yesno { value yes  says yes "Voss and Brandt signed the treaty" }
"#;

/// What a text says of a fact: values and verdicts.
fn said(fact: &str, text: &str) -> Vec<String> {
    // the file is about the people of the first event, so the text names them somewhere
    let page =
        format!("---\ndate: 2021-05-06\n---\n\nMara Voss and Otis Brandt know each other from Port Elm and from Beacon.\n\n{text}\n");
    let out = Case::new().file("t.rules", RULES).file("a.md", page).args("claims t.rules a.md --format jsonl").run().exits(0).stdout();
    let claims = out.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    claims.filter(|c| c["fact"] == fact).map(|c| c["verdict"].as_str().unwrap().to_owned()).collect()
}

#[track_caller]
fn agrees(fact: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|t| said(fact, t) != ["agrees"]).map(|t| format!("{t}: {:?}", said(fact, t))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[track_caller]
fn silent(fact: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|t| !said(fact, t).is_empty()).map(|t| format!("{t}: {:?}", said(fact, t))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_verbs_and_nouns_of_the_event() {
    agrees(
        "arrival",
        &[
            "Voss arrived in Port Elm on Monday.",
            "Voss reached Port Elm on 3 May.",
            "On Monday, Mara Voss landed in Port Elm.",
            "The arrival of Mara Voss on Monday was late.",
            "Voss pulled into Port Elm on Monday.",
        ],
    );
}

#[test]
fn somebody_else_is_somebody_else() {
    silent(
        "arrival",
        &[
            "Brandt arrived in Port Elm on Tuesday.",
            "Voss left Port Elm on Tuesday.",
            "Lena Falk reached Port Elm on Tuesday.",
            "Voss arrived in Bad Rehm on Saturday.",
        ],
    );
    silent("talks", &["Voss and Falk met in Bad Rehm on Saturday.", "Brandt met Lena Falk on Saturday."]);
}

#[test]
fn a_length_of_time_however_it_is_put() {
    agrees(
        "length",
        &[
            "The talks between Voss and Brandt took two hours.",
            "Voss and Brandt talked for two hours.",
            "Voss and Brandt held talks that went on for two hours.",
            "Voss and Brandt had a two-hour meeting.",
        ],
    );
    assert_eq!(said("length", "The conversation of Voss and Brandt dragged on for five hours."), ["contradicts"]);
}

#[test]
fn a_measure_however_it_is_put() {
    agrees(
        "mast",
        &[
            "Beacon has a mast that is 40 metres tall.",
            "The mast of Beacon rises 40 metres.",
            "The height of the mast of Beacon is 40 metres.",
        ],
    );
    silent("mast", &["The mast of Beacon is 90 metres wide.", "The wall of Beacon is 12 metres high."]);
}

#[test]
fn a_limit_is_its_figure() {
    agrees(
        "upload",
        &[
            "Uploads to Beacon can be up to 10 MB.",
            "Beacon rejects uploads larger than 10 MB.",
            "The upload limit of Beacon is 10 MB.",
            "Beacon caps uploads at 10 MB.",
        ],
    );
    assert_eq!(said("upload", "Beacon allows uploads of up to 5 MB."), ["contradicts"]);
    silent("upload", &["The default upload size of Beacon is 1 MB.", "Beacon previously limited uploads to 5 MB."]);
}

#[test]
fn an_answer_is_turned_round_by_a_denial() {
    agrees("signed", &["Voss and Brandt signed the treaty."]);
    assert_eq!(said("signed", "Voss and Brandt did not sign the treaty."), ["contradicts"]);
}

#[test]
fn what_was_understood_is_shown() {
    let case = Case::new().file("t.rules", RULES);
    case.args("explain t.rules arrival").run().exits(0).says("event `arrived` (or `").says("{mara}");
}

#[test]
fn a_word_that_the_lexicon_lacks_is_looked_for_by_itself() {
    let rules = "fact a: date { value 2021-05-03  says \"the blorf quibbled on {value}\" }";
    let text = "The blorf quibbled on 4 May 2021.";
    let run = Case::new().file("t.rules", rules).file("a.txt", text).args("t.rules a.txt").run();
    run.exits(1).complains("unknown-word").complains("`quibbled`").says("4 May 2021");
}

#[test]
fn why_tells_what_stood_in_the_way() {
    let text = "Mara Voss and Otis Brandt were there.\n\nBrandt arrived in Port Elm on 3 May 2021.\n";
    let case = Case::new().file("t.rules", RULES).file("a.txt", text);
    case.args("why t.rules a.txt:3 --fact arrival").run().exits(0).says("somebody or something else takes part").says("`Brandt`");
}

#[test]
fn suggest_puts_the_established_value_first() {
    let rules = "thing dam = \"Kell Dam\"\nfact height: quantity { value 84 metres  says \"Kell Dam is {value} high\" }\n";
    let text = "Kell Dam closed on Monday. The road to Kell Dam runs for 12 metres.\n\nIts crest, 84 metres over the floor of the gorge, is lit.\n";
    let case = Case::new().file("t.rules", rules).file("a.txt", text);
    let out = case.args("suggest t.rules a.txt --fact height").run().exits(1).stdout();
    let (first, second) = (out.find("84 metres"), out.find("12 metres"));
    assert!(first.is_some() && second.is_none_or(|s| first < Some(s)), "{out}");
}

#[test]
fn suggest_lists_what_nothing_took() {
    let text = "Mara Voss and Otis Brandt were there.\n\nThe old friends parted for good on 9 May 2021 in Port Elm.\n\nVoss met her sister on 8 May 2021.\n";
    let case = Case::new().file("t.rules", RULES).file("a.txt", text);
    case.args("suggest t.rules a.txt --fact talks").run().exits(1).says("Voss met her sister").says("says \"");
}

const WORDS: &str = r#"
thing gull = "the Gull"
place elm = "Port Elm"
group guild = "the Guild"
person voss = "Mara Voss" | "Voss"
thing beacon = "Beacon"

fact aground: date { value 2021-05-03  says "the Gull ran aground off Port Elm on {value}" }
fact raising: duration { value 19 hours  says "the Gull was raised after {value}" }
fact loan: money { value 5 million dollars  says "the Guild lent Mara Voss {value}" }
fact pledge: money { value 5 million dollars  says "the Guild pledged {value} for the rebuilding of Port Elm" }
fact note: quantity { value 10 MB  says "a note in Beacon can be up to {value}" }
fact parcel: quantity { value 10 kg  says "parcels in Port Elm cannot be larger than {value}" }
fact call: duration { value 30 seconds  says "Beacon calls time out after {value}" }
fact dead: yesno { value no  says no "the Gull claimed no lives" }
"#;

#[track_caller]
fn tells(fact: &str, text: &str, verdicts: &[&str]) {
    let page = format!("Mara Voss, the Guild, Beacon and the Gull are known in Port Elm.\n\n{text}");
    assert_eq!(held::verdicts(WORDS, fact, &page), verdicts, "{fact}: {text}");
}

#[test]
fn a_preposition_behind_a_whole_verb_is_no_part_of_another() {
    tells("aground", "On 3 May the Gull hit a reef off Port Elm.", &["agrees"]);
    tells("aground", "On 4 May the Gull fled Port Elm.", &[]);
}

#[test]
fn a_participle_is_the_verb_and_not_what_stands_behind_it() {
    tells("raising", "The crew salvaged the Gull after 19 hours.", &["agrees"]);
    tells("raising", "The Gull followed after 12 hours.", &[]);
}

#[test]
fn who_gets_a_sum_is_asked_for_and_what_it_is_for_is_not_the_event() {
    tells("loan", "The Guild lent Voss $4 million.", &["contradicts"]);
    tells("pledge", "The Guild promised $5 million for the rebuilding of Port Elm.", &["agrees"]);
    tells("pledge", "The rebuilding of Port Elm cost $7 million.", &[]);
}

#[test]
fn a_limit_by_what_something_can_or_cannot_be() {
    tells("note", "Beacon limits notes to 10 MB.", &["agrees"]);
    tells("note", "The average note in Beacon is 2 MB.", &[]);
    tells("parcel", "Port Elm accepts parcels of up to 10 kg.", &["agrees"]);
    tells("call", "In Beacon, calls are aborted after 20 seconds.", &["contradicts"]);
}

#[test]
fn no_lives_are_none() {
    tells("dead", "The Gull killed nobody.", &["agrees"]);
    tells("dead", "The Gull claimed 12 lives.", &["contradicts"]);
}
