//! What is not an assertion is not taken for one.

use crate::harness::{Case, TALKS};

/// Modality and verdict of the claims in `text`.
fn claims(text: &str) -> Vec<(String, String)> {
    let rules = TALKS.replace("  unless planned\n", "");
    let stdout = Case::new().file("t.rules", rules).file("a.txt", text).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    let word = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    stdout
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
        .map(|c| (word(&c["modality"]), word(&c["verdict"])))
        .collect()
}

#[track_caller]
fn is(text: &str, modality: &str, verdict: &str) {
    assert_eq!(claims(text), [(modality.to_owned(), verdict.to_owned())], "{text}");
}

#[test]
fn assertions() {
    is("The talks lasted two hours.", "asserted", "agrees");
    is("The talks, scheduled for 50 minutes, lasted two hours.", "asserted", "agrees");
    is("The talks were scheduled for an hour but lasted two hours.", "asserted", "agrees");
    is("Kim did not speak to reporters; the talks lasted two hours.", "asserted", "agrees");
    is("The talks, which nobody had not expected, lasted five hours.", "asserted", "contradicts");
    is("The talks not only lasted two hours but changed minds.", "asserted", "agrees");
}

#[test]
fn denials() {
    is("The talks never lasted five hours.", "denied", "unjudged");
    is("A spokesman denied that the talks lasted five hours.", "denied", "unjudged");
    is("It is not true that the talks lasted five hours.", "denied", "unjudged");
    is("The talks have not lasted five hours.", "denied", "unjudged");
}

#[test]
fn questions_and_suppositions() {
    is("Have the talks lasted two hours?", "asked", "unjudged");
    is("Officials asked whether the talks lasted five hours.", "hypothetical", "unjudged");
    is("If the talks lasted five hours, dinner would be late.", "hypothetical", "unjudged");
    is("The talks might have lasted five hours.", "hypothetical", "unjudged");
}

#[test]
fn plans_and_quotations() {
    is("The talks will have lasted two hours.", "planned", "agrees");
    is("“The talks lasted two hours,” an aide said.", "quoted", "agrees");
}

#[test]
fn a_denial_that_leaves_nothing_contradicts() {
    let rules = "fact signed: yesno {\n  value yes\n  claim yes \"signed a statement\"\n}\n";
    let case = Case::new().file("t.rules", rules).file("a.txt", "They have not signed a statement.").args("t.rules a.txt --format short");
    case.run().exits(1).says("contradiction");
}

const SUBJECTS: &str = r#"ruleset "subjects"
alias trial = "trial" | "hearing"
alias storm = "storm" | "hurricane"
fact length: duration {
  value 3 hours
  claim "{trial} ... run for {value}"
}
fact deaths: number {
  value 12
  claim "{storm} ... kill {value} people?"
}
fact landfall: date {
  value 2024-09-12
  claim "{storm} ... hit ... {value}"
}
fact limit: quantity {
  value 10 MB
  claim "upload limit ... be {value}"
  claim "upload ... up to? {value}"
}
fact guilty: yesno {
  value yes
  claim yes "(convict|be convicted)"
}
fact winner: choice {
  value  red
  option red = "Reds"
  option blue = "Blues"
  claim "{value} ... (win|beat)"
}
"#;

/// Fact, modality and verdict of every claim in `text`, joined.
#[track_caller]
fn reads(text: &str, expected: &str) {
    let case = Case::new().file("t.rules", SUBJECTS).file("a.txt", text).args("claims t.rules a.txt --format jsonl");
    let stdout = case.run().exits(0).stdout();
    let word = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    let list: Vec<String> = stdout
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
        .map(|c| format!("{} {} {}", word(&c["fact"]), word(&c["modality"]), word(&c["verdict"])))
        .collect();
    assert_eq!(list.join("; "), expected, "{text}");
}

#[test]
fn a_denial_of_something_else_leaves_the_claim_standing() {
    for text in [
        "He did not know that the trial ran for three hours.",
        "He had no idea that the trial ran for three hours.",
        "It is not surprising that the trial ran for three hours.",
        "He did not attend the trial that ran for three hours.",
        "He did not deny that the trial ran for three hours.",
        "No one denied that the trial ran for three hours.",
        "No witness came and the trial ran for three hours.",
        "The trial with no jury ran for three hours.",
        "The trial did not convince anyone and ran for three hours.",
        "The trial, planned for May, ran for three hours.",
        "The planned trial ran for three hours.",
        "The long-awaited trial ran for three hours.",
        "The trial no one wanted ran for three hours.",
        "The trial due to heavy demand ran for three hours.",
        "The trial of a man set to retire ran for three hours.",
        "The trial over his will ran for three hours.",
        "May's trial ran for three hours.",
        "The trial seems to have run for three hours.",
        "The trial, expected to run for four hours, ran for three hours.",
        "The trial ran for three hours, and who could have known?",
    ] {
        reads(text, "length asserted agrees");
    }
    for text in [
        "He denied murder and was convicted.",
        "He was wrongly convicted.",
        "He may appeal after he was convicted.",
        "He will appeal after being convicted.",
        "He would not comment after being convicted.",
    ] {
        reads(text, "guilty asserted agrees");
    }
    reads("Neither side disputes that the storm killed 12 people.", "deaths asserted agrees");
    reads("The storm that may hit Cuba killed 12 people.", "deaths asserted agrees");
    reads("The storm killed 12 people, but the mayor denied any blame.", "deaths asserted agrees");
    reads("The Reds did not panic and won.", "winner asserted agrees");
    reads("You may upload files of up to 10 MB.", "limit asserted agrees");
}

#[test]
fn denials_in_other_words() {
    for text in [
        "Contrary to reports that the trial ran for four hours, it was short.",
        "The trial no longer runs for four hours.",
        "The trial failed to run for four hours.",
        "It is wrong to say the trial ran for four hours.",
        "Reports that the trial ran for four hours were dismissed by the court.",
        "The paper falsely claimed the trial ran for four hours.",
        "He ruled out that the trial ran for four hours.",
        "The trial, instead of running for four hours, was called off.",
    ] {
        reads(text, "length denied unjudged");
    }
    for text in [
        "He left without being convicted.",
        "Jurors refused to convict him.",
        "Jurors were unable to convict him.",
        "He has not, despite the evidence, been convicted.",
        "He has yet to be convicted.",
        "He avoided being convicted.",
        "None of them was convicted.",
        "He was not charged or convicted.",
        "He was not tried and convicted.",
    ] {
        reads(text, "guilty denied contradicts");
    }
    reads("The Blues could not win.", "winner denied unjudged");
    reads("The Reds did not fail to win.", "winner asserted agrees");
}

#[test]
fn what_is_left_open_is_no_claim() {
    for text in [
        "Nobody said the trial ran for four hours.",
        "Lawyers doubt that the trial ran for four hours.",
        "In case the trial runs for four hours, bring food.",
        "He wished the trial had run for four hours.",
        "There is no evidence that the trial ran for four hours.",
        "Rumours that the trial ran for four hours spread.",
        "The trial, he denied, ran for four hours.",
        "The trial came close to running for four hours.",
        "Not that the trial ran for four hours.",
    ] {
        reads(text, "length hypothetical unjudged");
    }
    for text in [
        "The ministry neither confirmed nor denied that the storm killed 20 people.",
        "The ministry declined to confirm that the storm killed 20 people.",
        "The storm killed 20 people, a claim the ministry denied.",
        "The storm killed 20 people, which the ministry denied.",
        "Officials feared the storm had killed 20 people.",
    ] {
        reads(text, "deaths hypothetical unjudged");
    }
    reads("He would be convicted if he lied.", "guilty hypothetical unjudged");
    reads("The Reds should have won.", "winner hypothetical unjudged");
    reads("The Reds almost won.", "winner hypothetical unjudged");
    reads("The upload limit is 20 MB if you pay.", "limit hypothetical unjudged");
}

#[test]
fn had_behind_a_comma_is_no_supposition() {
    let rules = "fact met: yesno { value no claim no \"never ... met\" }";
    let case = Case::new().file("t.rules", rules).file("a.txt", "Kim, 35, had never before met Putin, 66.");
    case.args("claims t.rules a.txt --format jsonl").run().exits(0).says("\"modality\":\"asserted\"");
}

#[test]
fn a_change_leads_to_its_end() {
    let rules = "fact profit: money { value 40 million dollars claim \"profit ... (rise|fall) ... {value}\" }";
    for text in [
        "Profit rose from $30 million to $40 million.",
        "Profit fell by $3 million to $40 million.",
        "Profit rose $3 million to $40 million.",
    ] {
        let case = Case::new().file("t.rules", rules).file("a.txt", text).args("t.rules a.txt --format short");
        assert_eq!(case.run().exits(0).stdout(), "", "{text}");
    }
}

#[test]
fn a_difference_is_not_the_value() {
    reads("The trial ran for three hours longer than expected.", "");
    reads("The storm killed 12 more people.", "");
    reads("The storm killed 12 fewer people than feared.", "");
    reads("The trial ran for three hours or more.", "length asserted agrees");
}

#[test]
fn what_is_put_in_the_place_of_a_denied_value_is_claimed() {
    reads("The storm did not hit on 11 September 2024 but on 12 September 2024.", "landfall denied unjudged; landfall asserted agrees");
    reads("The storm did not hit on 11 September 2024, the office said on 12 September 2024.", "landfall denied unjudged");
}

#[test]
fn the_nearest_answer_counts() {
    reads("The Blues watched as the Reds won.", "winner asserted agrees");
    reads("The Blues lost to the Reds, who won by three.", "winner asserted agrees");
    reads("It was not the Reds but the Blues that won.", "winner asserted contradicts");
    reads("The Reds, who lost to the Blues, won the cup.", "winner asserted agrees");
}

/// Verdicts of a fact with one wording in a text.
#[track_caller]
fn verdicts(fact: &str, text: &str, expected: &str) {
    let case = Case::new().file("t.rules", fact).file("a.txt", text).args("claims t.rules a.txt --format jsonl");
    let stdout = case.run().exits(0).stdout();
    let word = |l: &str| serde_json::from_str::<serde_json::Value>(l).unwrap()["verdict"].as_str().unwrap_or_default().to_owned();
    assert_eq!(stdout.lines().map(word).collect::<Vec<_>>().join(" "), expected, "{text}");
}

const FIRE: &str = "fact length: duration { value 4 hours claim \"fire ... burned for {value}\" }";

#[test]
fn what_governs_a_clause_opens_it() {
    for text in [
        "The mayor brushed aside talk that the fire had burned for nine hours.",
        "A spoof account reported that the fire burned for nine hours.",
        "The leaflet, later found to be a forgery, claims the fire burned for nine hours.",
        "An earlier edition of this story said the fire burned for nine hours.",
        "The council took back its statement that the fire burned for nine hours.",
        "The paper apologised for reporting that the fire burned for nine hours.",
        "Had crews not arrived, the fire would have burned for nine hours.",
        "Unless it rains, the fire could burn for nine hours.",
        "Neighbours pretended that the fire had burned for nine hours.",
        "It is far from certain that the fire burned for nine hours.",
        "Imagine this: the fire burned for nine hours.",
        "We wrote that the fire burned for nine hours; that was wrong.",
    ] {
        verdicts(FIRE, text, "unjudged");
    }
}

#[test]
fn what_keeps_an_assertion_keeps_it() {
    for text in [
        "Nobody doubts that the fire burned for nine hours.",
        "Officials did not realise that the fire had burned for nine hours.",
        "The owners hid the fact that the fire had burned for nine hours.",
        "The owners denied knowing that the fire had burned for nine hours.",
        "It turned out that the fire had burned for nine hours.",
        "The chief conceded that the fire had burned for nine hours.",
        "According to the ministry, the fire burned for nine hours.",
        "The planned fire, lit to clear the brush, burned for nine hours.",
    ] {
        verdicts(FIRE, text, "contradicts");
    }
}

#[test]
fn a_claim_is_of_its_grammatical_subject() {
    let signed = "fact signed: number { value 12 claim \"Marlow ... signed {value}\" }";
    for (text, expected) in [
        ("Marlow, who was ill, signed 30 letters.", "contradicts"),
        ("Marlow and his deputy signed 30 letters.", "contradicts"),
        ("Marlow said his deputy had signed 30 letters.", ""),
        ("Marlow's secretary signed 30 letters.", ""),
        ("Marlow praised the clerk, who signed 30 letters.", ""),
    ] {
        verdicts(signed, text, expected);
    }
}

#[test]
fn of_a_part_and_its_whole_the_value_in_the_role_is_taken() {
    verdicts("fact aboard: number { value 40 claim \"{value} ... aboard\" }", "Nine of the 40 people aboard were hurt.", "agrees");
    verdicts("fact hurt: number { value 9 claim \"{value} ... injured\" }", "Nine of the 40 passengers were injured.", "agrees");
}

#[test]
fn what_is_denied_of_an_object_is_not_denied_of_the_day() {
    verdicts(
        "fact talks: duration { value 4 hours claim \"talks ... in {value}\" }",
        "The talks had brought nothing in four hours.",
        "agrees",
    );
}

#[test]
fn a_bound_told_by_denying_what_lies_beyond_it_is_a_limit() {
    let guests = "fact guests: number { value 50 claim \"invite {value} guests\" }";
    verdicts(guests, "Admins are not allowed to invite more than 25 guests.", "contradicts");
    let name = "fact name: number { value 30 claim \"name ... {value}\" }";
    verdicts(name, "A name may be at most 30 characters.", "agrees");
}

#[test]
fn the_noun_plan_plans_nothing() {
    let storage = "fact storage: quantity { value 5 GB claim \"plan ... includes {value}\" unless planned }";
    verdicts(storage, "Each plan includes 5 GB.", "agrees");
    let raised = "fact raised: money { value 2 million dollars claim \"Foundation raised {value}\" unless planned, hypothetical }";
    verdicts(raised, "The Hope Foundation raised $2 million.", "agrees");
}

#[test]
fn former_and_default_values_are_guarded_in_both_forms() {
    let former = "fact limit: quantity { value 10 MB claim \"limit ... {value}\" unless former }";
    let texts = [
        "The limit was 5 MB until 2021.",
        "The limit used to be 5 MB.",
        "Formerly the limit was 5 MB.",
        "The previous limit of 5 MB no longer applies.",
    ];
    for text in texts {
        verdicts(former, text, "");
        verdicts(&former.replace(" unless former", ""), text, "unjudged");
    }
    verdicts(former, "The limit is 5 MB.", "contradicts");
    let default = "fact limit: quantity { value 10 MB claim \"limit ... {value}\" unless default }";
    verdicts(default, "By default the limit is 5 MB.", "");
    verdicts(default, "The limit is 5 MB.", "contradicts");
    let case = Case::new().file("t.rules", former.replace("former", "former, default")).args("convert --to yaml t.rules");
    case.run().exits(0).says("- former").says("- default");
}
