//! Established values that a text states in words that no sentence of the rules reaches.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const LINER: &str = r#"
about liner
thing liner = "Grey Gull"  weak "the liner"
place sound = "Tarn Sound"

fact sank: date        { value 2024-05-03  says "the Grey Gull sank on {value}" }
fact cargo: quantity   { value 2,350 tonnes  says "the Grey Gull was carrying {value} of wheat" }
fact claim: money      { value $916 million  says "the owners of the Grey Gull demanded {value} in compensation" }
fact dead: number      { value 12  says "the sinking of the Grey Gull killed {value} people" }
fact length: quantity  { value 90 metres  says "the Grey Gull is {value} long" }
fact built: year       { value 1977  says "the Grey Gull was built in {value}" }
fact skipper: name     { value "Jane Roe"  says "the captain of the Grey Gull was {value}" }
fact berth: choice {
  value kent
  option kent = "Kent Basin" | "the basin"
  option mole = "West Mole"
  says "the Grey Gull was moored at {value}"
}
fact search: duration  { value 31 hours  says "the search for the crew of the Grey Gull lasted {value}" }
fact drop: percent     { value 56 %  says "traffic in Tarn Sound fell by {value} after the Grey Gull sank" }
"#;

#[test]
fn the_very_value_is_known_in_any_words() {
    says(LINER, "cargo", "agrees", &["The Grey Gull is gone. What became of the 2,350 tonnes of grain is not known."]);
    says(LINER, "claim", "agrees", &["The Grey Gull is gone. The bill for it all: a cool $916m."]);
    says(LINER, "sank", "agrees", &["Nobody aboard the Grey Gull forgets what happened on 3 May 2024."]);
    says(LINER, "length", "agrees", &["The 90-metre Grey Gull lies in Tarn Sound."]);
    says(LINER, "built", "agrees", &["The Grey Gull, on the water from 1977, is gone."]);
}

#[test]
fn words_of_the_fact_beside_its_value_outweigh_what_else_takes_part() {
    says(LINER, "drop", "agrees", &["The Grey Gull is gone. The census of the harbour shows 56 per cent less traffic than a year before."]);
    says(LINER, "search", "agrees", &["The search for the crew of the Grey Gull was over in 31 hours."]);
    // reckoned from something, and a share of others
    silent(LINER, "search", &["The Grey Gull is gone. 31 hours after the search the mayor spoke."]);
    silent(LINER, "drop", &["The Grey Gull is gone. In Tarn Sound 56 % of the fishermen want less traffic."]);
}

#[test]
fn another_value_is_no_claim_in_such_words() {
    silent(LINER, "cargo", &["The Grey Gull is gone. What became of the 2,600 tonnes of grain is not known."]);
    silent(
        LINER,
        "claim",
        &["The Grey Gull is gone. The bill for it all: a cool $620m.", "The Grey Gull is gone. The bill for it all exceeds $900m."],
    );
    silent(LINER, "sank", &["Nobody aboard the Grey Gull forgets what happened on 9 May 2024."]);
}

#[test]
fn a_value_told_of_something_else_or_denied_is_none() {
    silent(
        LINER,
        "length",
        &["The wave rose 90 metres before the Grey Gull went down.", "The Grey Gull passed within 90 metres of the pier."],
    );
    silent(LINER, "drop", &["A poll of Tarn Sound after the Grey Gull sank: 56 % of the fishermen want a lighthouse."]);
    // a small number, a weekday, a round share of a day may be anything
    silent(LINER, "dead", &["The Grey Gull had 12 portholes."]);
    silent(LINER, "sank", &["On Friday the mayor spoke of the Grey Gull."]);
    // the day of the text itself
    silent(LINER, "sank", &["Posted on 3 May 2024 by the crew of the Grey Gull"]);
    let stamp = "TARN, May 3, 2024 - All is quiet.\n\n10:08:12 03.05.2024 - The mayor spoke of the Grey Gull.\n";
    let case = Case::new().file("t.rules", LINER).file("a.txt", stamp);
    assert_eq!(case.args("claims t.rules a.txt --format jsonl").run().exits(0).stdout(), "");
}

#[test]
fn so_is_a_name() {
    says(
        LINER,
        "skipper",
        "agrees",
        &["The Grey Gull is gone. A medal for Jane Roe was voted down.", "The Grey Gull is gone. Captain Roe says nothing."],
    );
    silent(LINER, "skipper", &["The Grey Gull is gone. A medal for Jane Ross was voted down.", "The Grey Gull is gone. J. was sad."]);
    says(LINER, "berth", "agrees", &["The Grey Gull is gone. Kent Basin is empty."]);
    silent(LINER, "berth", &["The Grey Gull is gone. West Mole is empty.", "The Grey Gull is gone. The basin is empty."]);
}

#[test]
fn two_facts_with_one_value_tell_nothing_apart() {
    const TWO: &str = r#"
about liner
thing liner = "Grey Gull"
fact claim: money { value $916 million  says "the owners of the Grey Gull demanded {value} in compensation" }
fact worth: money { value $916 million  says "the Grey Gull was worth {value}" }
"#;
    silent(TWO, "claim", &["The Grey Gull is gone. The bill for it all: a cool $916m."]);
}

#[test]
fn what_is_known_by_its_value_says_so() {
    let text = "The Grey Gull is gone. What became of the 2,350 tonnes of grain is not known.\n";
    let case = || Case::new().file("t.rules", LINER).file("a.txt", text);
    case().args("claims t.rules a.txt --format jsonl").run().exits(0).says("\"by_value\":true");
    case().args("why t.rules a.txt --fact cargo").run().exits(0).says("known by its value alone");
    // a sentence for it would find other values too
    case().args("suggest t.rules a.txt --fact cargo").run().exits(1).says("What became of the {value}");
}
