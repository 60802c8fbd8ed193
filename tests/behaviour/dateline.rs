//! The day of a dateline, a byline, a credit, the clock of a page or a copyright line belongs to the report, and is no claim of it.

use crate::harness::Case;

/// A wording so loose that any day near the word is taken.
const OPENING: &str = r#"fact opening: date {
  value 2019-04-27
  claim "{value} ... ferry"
  claim "ferry ... {value}"
  claim "(published|updated|posted) ... {value}"
}
fact year: year {
  value 2017
  claim "{value} ... ferry"
  claim "ferry ... {value}"
}
"#;

/// The words of all claims on a page, each once.
fn told(file: &str, text: &str) -> Vec<String> {
    let json = Case::new().file("a.rules", OPENING).file(file, text).args(&format!("a.rules {file} --format json")).run().json();
    let values = json["claims"].as_array().expect("claims").iter();
    let mut words: Vec<String> = values.map(|c| c["text"].as_str().expect("text").to_owned()).collect();
    words.dedup();
    words
}

#[test]
fn the_day_of_a_dateline_is_no_claim() {
    for text in [
        "BERGEN, April 26, 2019 - The ferry sailed again.\n",
        "BERGEN, April 26 (NTB) - The ferry sailed again.\n",
        "Bergen, 26 April 2019 (NTB) -- The ferry sailed again.\n",
        "BERGEN, Norway, April 26, 2019 — The ferry sailed again.\n",
        "BERGEN (26 April 2019) – The ferry sailed again.\n",
        "[Bergen, 26 April 2019] – The ferry sailed again.\n",
        "APRIL 26, 2019 (Reuters) - The ferry sailed again.\n",
        "BERGEN, April 26: The ferry sailed again.\n",
        "OSLO/BERGEN, April 26, 2019 - The ferry sailed again.\n",
    ] {
        assert!(told("a.txt", text).is_empty(), "{text}: {:?}", told("a.txt", text));
    }
}

#[test]
fn what_follows_a_dateline_is_told() {
    let text = "BERGEN, April 28, 2019 - The ferry sailed again on Saturday, April 27.\n";
    assert_eq!(told("a.txt", text), ["ferry sailed again on Saturday, April 27"]);
    let text = "BERGEN, April 28, 2019 - On Saturday the ferry sailed again.\n";
    assert_eq!(told("a.txt", text), ["Saturday the ferry"]);
}

#[test]
fn credits_clocks_and_bylines_are_no_claims() {
    for text in [
        "The ferry sailed again. (Reuters, 26 April 2019)\n",
        "The ferry sailed again (NTB, 26 April 2019).\n",
        "The ferry sails again\n\nPublished: 26 April 2019\n\nIt left at noon.\n",
        "The ferry sails again\n\nPublished 10:05 CET, April 26th 2019\n\nIt left at noon.\n",
        "The ferry sails again\n\nLast updated on Friday, April 26, 2019 14:05\n\nIt left at noon.\n",
        "The ferry sails again\n\nUpdated 22:38, 26-Apr-2019\n\nIt left at noon.\n",
        "The ferry sails again\n\nBy Ann Miller | April 26, 2019\n\nIt left at noon.\n",
        "Ferry Times | 26 April 2019\n\nIt left at noon.\n",
        "Friday, April 26 2019 14:05\n\nThe ferry sailed again.\n",
        "It left at noon.\n\n© 2019 Ferry Times\n",
        "It left at noon.\n\nCopyright 2019, the Ferry Company. All rights reserved.\n",
    ] {
        assert!(told("a.txt", text).is_empty(), "{text}: {:?}", told("a.txt", text));
        let page = text.replace("\n\n", "\n\n\n");
        assert!(told("a.md", &page).is_empty(), "{page}: {:?}", told("a.md", &page));
    }
}

#[test]
fn days_that_only_look_like_those_of_a_report_are_told() {
    for (text, words) in [
        ("On 26 April 2019 (with snow) the ferry sailed again.\n", "26 April 2019 (with snow) the ferry"),
        ("In Bergen, April 26, 2019 – a cold day – saw the ferry sail.\n", "April 26, 2019 – a cold day – saw the ferry"),
        ("The ferry sailed again (Bergen, 26 April 2019).\n", "ferry sailed again (Bergen, 26 April 2019"),
        (
            "After a long stay at its old pier in the harbour of the town the ferry sailed again on\n26 April 2019.\n",
            "ferry sailed again on\n26 April 2019",
        ),
        ("First sailing of the ferry: 26 April 2019\n", "ferry: 26 April 2019"),
        ("Bergen, 26 April 2019: the ferry sails again.\n", "26 April 2019: the ferry"),
    ] {
        assert_eq!(told("a.txt", text), [words], "{text}");
    }
}
