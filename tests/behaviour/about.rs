//! A source is looked at for what it names, and only there a fact is due.

use crate::harness::Case;

const RULES: &str = r#"
about mara, otis
person mara = "Mara Voss" | "Voss"
person otis = "Otis Brandt" | "Brandt"
person lena = "Lena Falk" | "Falk"
place harbour = "Port Elm"
place spa = "Bad Rehm"
event treaty = mara, otis in harbour
event spa_talks = mara, lena in spa

fact signing: date {
  value 2021-05-04
  claim "treaty ... signed on {value}"
  claim "{mara} ... signed ... on {value}"
  require else warn
  test agrees "The treaty was signed on 4 May 2021."
}

fact spa_day: date {
  value 2021-05-01
  about spa_talks
  claim "talks ... on {value}"
  test agrees "The talks were held on 1 May 2021."
}
"#;

fn report(sources: &[(&str, &str)]) -> serde_json::Value {
    let case = sources.iter().fold(Case::new().file("t.rules", RULES), |case, (name, text)| case.file(name, text));
    case.args("t.rules . --format json --fail-on never").run().exits(0).json()
}

fn cells(report: &serde_json::Value, fact: &str) -> Vec<String> {
    let cells = report["matrix"].as_array().unwrap().iter().filter(|c| c["fact"] == fact);
    cells.map(|c| format!("{} {}", c["source"].as_str().unwrap().trim_start_matches("./"), c["verdict"].as_str().unwrap())).collect()
}

#[test]
fn a_text_about_something_else_is_neither_searched_nor_asked() {
    let report = report(&[
        ("a.txt", "Mara Voss met Brandt. The treaty was signed on 4 May 2021."),
        ("b.txt", "The treaty was signed on 9 June 1999 in another country. Mara Voss was not born then."),
        ("c.txt", "Voss and Brandt spoke again on the telephone."),
    ]);
    assert_eq!(cells(&report, "signing"), ["a.txt agrees", "b.txt not-about", "c.txt silent"]);
    let findings: Vec<_> = report["findings"].as_array().unwrap().iter().map(|f| f["source"].as_str().unwrap()).collect();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].ends_with("c.txt"));
}

#[test]
fn the_matrix_tells_not_about_from_silent() {
    Case::new()
        .file("t.rules", RULES)
        .file("a.txt", "Apples are cheap this year.")
        .args("t.rules a.txt")
        .run()
        .exits(0)
        .says("∅ not about this");
}

#[test]
fn a_longer_name_is_somebody_else() {
    for (text, verdict) in [
        ("Brandt and Peter Voss were there. The treaty was signed on 9 May 2021.", "not-about"),
        ("Peter Voss and Brandt were there. Voss smiled. The treaty was signed on 9 May 2021.", "not-about"),
        ("Peter Voss greeted Brandt. Mara Voss came too. The treaty was signed on 9 May 2021.", "contradicts"),
        ("Peter Voss and Brandt were there. The treaty was signed on 9 May 2021.", "not-about"),
        ("Brandt and Voss Miller were there. The treaty was signed on 9 May 2021.", "not-about"),
        ("Brandt and President Voss were there. The treaty was signed on 9 May 2021.", "contradicts"),
        ("Brandt, Voss and Miller were there. The treaty was signed on 9 May 2021.", "contradicts"),
        ("On Tuesday Voss and Brandt were there. The treaty was signed on 9 May 2021.", "contradicts"),
        ("Voss-Brandt Treaty Signed\n\nThe treaty was signed on 9 May 2021.", "contradicts"),
    ] {
        assert_eq!(cells(&report(&[("a.txt", text)]), "signing"), [format!("a.txt {verdict}")], "{text}");
    }
}

#[test]
fn what_is_said_of_another_event_is_not_said_of_this_one() {
    for (text, verdict) in [
        ("Voss met Brandt in Port Elm. With Falk in Bad Rehm the treaty was signed on 9 May 2021.", "silent"),
        ("Voss met Brandt in Port Elm. The treaty with Lena Falk was signed on 9 May 2021.", "silent"),
        ("Voss met Brandt in Port Elm.\n\nVoss met Lena Falk. The treaty was signed on 9 May 2021.", "silent"),
        ("Voss met Brandt in Port Elm.\n\nBrandt and the painter Georg Lind met in Rome. The treaty was signed on 9 May 2021.", "silent"),
        ("Voss met Brandt. Two weeks after her talks with Falk, the treaty was signed on 9 May 2021.", "contradicts"),
    ] {
        assert_eq!(cells(&report(&[("a.txt", text)]), "signing"), [format!("a.txt {verdict}")], "{text}");
    }
}

#[test]
fn a_fact_may_be_about_more_than_the_file() {
    let texts = [
        ("a.txt", "Voss and Brandt met. The talks were held on 1 May 2021."),
        ("b.txt", "Voss met Brandt, then Falk. The talks with Falk were held on 1 May 2021."),
    ];
    assert_eq!(cells(&report(&texts), "spa_day"), ["a.txt not-about", "b.txt agrees"]);
}

#[test]
fn what_many_sources_leave_out_is_one_finding_with_the_list_of_them() {
    let texts: Vec<(String, &str)> = (0..12).map(|n| (format!("s{n:02}.txt"), "Voss and Brandt spoke on the telephone.")).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let report = report(&texts);
    let findings = report["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0]["code"].as_str(), findings[0]["level"].as_str()), (Some("omission"), Some("warn")));
    assert_eq!(findings[0]["other_sources"].as_array().unwrap().len(), 11);
    let message = findings[0]["message"].as_str().unwrap();
    assert!(message.starts_with("12 sources do not state `signing`: s00.txt, s01.txt, s02.txt and 9 others"), "{message}");
}

#[test]
fn a_test_is_a_passage_of_a_text_that_is_about_it() {
    Case::new().file("t.rules", RULES).args("test t.rules").run().exits(0).says("2 tests passed");
}

/// Text of no interest, a line at a time, at least so many bytes.
fn filler(bytes: usize) -> String {
    let line = "The apples of this year are smaller than those of the last, say those who sell them at the market.\n\n";
    line.repeat(bytes / line.len() + 1)
}

#[test]
fn an_archive_in_one_file_is_looked_at_near_what_it_names() {
    let far = filler(200_000);
    let ours = "Mara Voss and Otis Brandt met in Port Elm. The treaty was signed on 9 May 2021.\n\n";
    let other = "In another country the treaty was signed on 9 June 1999.\n\n";
    for (text, lines) in [
        // before, behind and beside what is looked for, somewhere in the middle
        (format!("{far}{ours}{far}{other}"), 1),
        (format!("{other}{far}{ours}{far}"), 1),
        (format!("{ours}{far}{other}{far}{ours}"), 2),
        // a few pages on, the same names still hold
        (format!("{far}Mara Voss and Otis Brandt met.\n\n{}The treaty was signed on 9 May 2021.\n\n{far}", filler(12_000)), 1),
        (format!("{far}The treaty was signed on 9 May 2021.\n\n{}Mara Voss and Otis Brandt met.\n\n{far}", filler(12_000)), 1),
        // each is named, nowhere both
        (format!("Mara Voss came.\n\n{other}{far}Otis Brandt came.\n\n{other}"), 0),
    ] {
        let report = report(&[("a.txt", &text)]);
        let found: Vec<_> = report["findings"].as_array().unwrap().iter().filter(|f| f["code"] == "contradiction").collect();
        assert_eq!(found.len(), lines, "{found:?}");
        assert_eq!(cells(&report, "signing"), [if lines == 0 { "a.txt not-about" } else { "a.txt contradicts" }]);
    }
}

#[test]
fn a_heading_names_for_all_that_stands_under_it() {
    let text = format!(
        "# Mara Voss\n\n## Otis Brandt\n\n{}The treaty was signed on 9 May 2021.\n\n# Apples\n\n{}",
        filler(150_000),
        filler(150_000)
    );
    assert_eq!(cells(&report(&[("a.md", &text)]), "signing"), ["a.md contradicts"]);
    let text = format!("{text}The treaty was signed on 9 June 1999.\n");
    let report = report(&[("a.md", &text)]);
    assert_eq!(report["findings"].as_array().unwrap().iter().filter(|f| f["code"] == "contradiction").count(), 1);
}

#[test]
fn a_text_that_names_three_others_of_the_file_is_about_it() {
    use crate::harness::held::{says, silent};
    const CROSSING: &str = r#"
thing bridge = "Torsa Bridge"
place elm    = "Elm"
place lund   = "Lund"
group guild  = "Bridge Guild"
fact length: quantity { value 8 km  says "the Torsa Bridge is {value} long" }
fact opened: date     { value 2021-06-05  says "the Torsa Bridge opened on {value}" }
fact cost: money      { value $30 million  says "the Torsa Bridge cost {value}" }
"#;
    says(CROSSING, "opened", "agrees", &["The Bridge Guild is proud. From Elm to Lund, the bridge opened on 5 June 2021."]);
    silent(CROSSING, "opened", &["In Elm the bridge opened on 4 May 2020."]);
}

#[test]
fn a_text_that_tells_the_values_of_the_file_is_about_it() {
    use crate::harness::held::{says, silent};
    const SILO: &str = r#"
about mill
thing mill  = "Harrow Mill"
place lund  = "Lund"
fact day: date         { value 2021-06-05  says "the Harrow Mill exploded on {value}" }
fact stock: quantity   { value 2,350 tonnes  says "{value} of flour burned" }
fact dead: number      { value 41  says "the explosion killed {value} people" }
fact injured: number   { value 187  says "the explosion injured {value} people" }
fact damage: money     { value $73 million  says "the damage was estimated at {value}" }
"#;
    // the stock is that of the rules, and what is wrong beside it is found
    let told = "The blast that shook Lund: 2,350 tonnes of flour burned. The explosion killed 46 people.";
    says(SILO, "stock", "agrees", &[told]);
    says(SILO, "dead", "contradicts", &[told]);
    // its figures, of whatever they are said
    says(
        SILO,
        "dead",
        "contradicts",
        &["The explosion killed 46 people. In Lund doctors saw 187 in one night, and 2,350 tonnes were lost."],
    );
    // something else that is in the rules is no name of it, nor a day of some other thing
    silent(
        SILO,
        "dead",
        &["Lund is quiet. The explosion killed 46 people.", "Lund has a mayor since 5 June 2021. The explosion killed 46 people."],
    );
    // another one, whose figures are others
    silent(SILO, "dead", &["In Lund 900 tonnes of flour burned on 9 May 2003. The explosion killed 41 people and injured 20 people."]);
    // nothing of the rules is named
    silent(SILO, "dead", &["The explosion killed 46 people and injured 187 people."]);
}
