//! What is told by loose words, by what has been so since a day, by what stands in front of a name, by what was paid for it.

use crate::harness::held;

const RULES: &str = r#"
place mill = "Tarn Mill" weak "the mill"
place depot = "Tarn Depot"
place hotel = "Grand Tarn" weak "the hotel"
group gang = "burglars" | "thieves"

fact crew: number { value 5  says "{value} burglars broke into Tarn Mill" }
fact loot: number {
  value 12
  says "the burglars stole {value} clocks"
  says "the burglars got away with {value} items"
}
fact last: year { value 1975  says "the last burglary at Tarn Mill was in {value}" }
fact storeys: number { value 9  says "the Grand Tarn had {value} storeys" }
fact price: money { value $20 million  says "the site of the Grand Tarn was sold for {value}" }
fact cost: money { value $50 million  says "Tarn Mill cost {value}" }
fact watched: percent { value 40 %  says "{value} of the halls of Tarn Mill were covered by CCTV" }
fact stay: duration { value 14 days  says "the show at Tarn Mill was planned to last {value}" }
fact hour: time { value between 1:22 and 1:25  says "Tarn Mill collapsed at {value}" }
fact looms: number { value 55  says "the fire destroyed {value} looms" }
"#;

/// What a text says of a fact: its verdicts.
fn said(fact: &str, text: &str) -> Vec<String> {
    held::verdicts(RULES, fact, &format!("Tarn Mill stands beside the Grand Tarn. The mill was burgled on Monday.\n\n{text}"))
}

#[track_caller]
fn all(verdict: &[&str], fact: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|t| said(fact, t) != verdict).map(|t| format!("{t}: {:?}", said(fact, t))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn loose_words_do_not_stretch_to_another_value() {
    all(&["contradicts"], "looms", &["The fire destroyed about 70 looms.", "The fire destroyed some 70 looms."]);
    all(&["contradicts"], "hour", &["Tarn Mill collapsed at around 2:00 a.m."]);
    all(&["vague"], "looms", &["The fire destroyed about 65 looms."]);
    all(&["vague", "agrees"], "hour", &["Tarn Mill collapsed at around 1 a.m., police said. Tarn Mill collapsed at about 1:20 a.m."]);
}

#[test]
fn what_has_not_happened_since_happened_last_then() {
    let texts = [
        "Nobody had burgled the mill since 1911.",
        "No one has burgled Tarn Mill since 1911.",
        "It was the first burglary at Tarn Mill since 1911.",
    ];
    all(&["contradicts"], "last", &texts);
    all(&["agrees"], "last", &["Tarn Mill had not been burgled since 1975."]);
    let others = [
        "It was the third burglary at Tarn Mill since 1911.",
        "Tarn Mill has been burgled often since 1911.",
        "It was the first burglary at Tarn Depot since 1911.",
        "Nobody had painted Tarn Mill since 1911.",
        "It was the first burglary at Tarn Mill since the 1911 flood.",
    ];
    all(&[], "last", &others);
}

#[test]
fn a_count_in_front_of_a_name_is_of_what_bears_it() {
    all(&["contradicts"], "storeys", &["Firemen stood before the 13-storey hotel.", "Guests adored the 13-story hotel."]);
    all(&["agrees"], "storeys", &["Firemen stood before the nine-storey hotel."]);
    let others = [
        "Firemen stood before a 14-storey hotel.",
        "The 11-storey rival of the Grand Tarn was sold.",
        "The 11-room hotel is shut.",
        "The 11 storey guides of the hotel came.",
    ];
    all(&[], "storeys", &others);
}

#[test]
fn what_is_bought_for_a_sum_is_sold_for_it() {
    let texts = ["Rolo bought the site of the Grand Tarn for $32 million.", "Rolo acquired the site of the Grand Tarn for $32 million."];
    all(&["contradicts"], "price", &texts);
    all(&[], "price", &["Rolo bought a ship for $32 million.", "Rolo got the contract for $32 million."]);
    all(&[], "cost", &["Rolo bought a ship for $32 million.", "Rolo got the contract for $32 million."]);
}

#[test]
fn thieves_leave_with_what_they_steal() {
    let texts = ["The burglars left with nine clocks.", "The burglars fled with nine items.", "The thieves stole nine objects."];
    all(&["contradicts"], "loot", &texts);
    let others = [
        "The burglars left with two bags.",
        "The burglars left with nine policemen.",
        "The guests left with nine clocks.",
        "In Dresden thieves took 21 pieces.",
    ];
    all(&[], "loot", &others);
    all(&["contradicts"], "crew", &["Police seek the three burglars who broke into the mill."]);
    all(&[], "crew", &["Police seek the three burglars who broke into a bank.", "Two of the burglars were caught."]);
}

#[test]
fn cameras_watch_as_cctv_does_and_days_are_days_on_earth() {
    all(&["contradicts"], "watched", &["Just 61% of its halls were covered by surveillance cameras."]);
    all(&[], "watched", &["Just 61% of its halls were covered by carpets."]);
    all(&["contradicts"], "stay", &["The show at the mill was planned to last 28 Earth days."]);
    all(&["agrees"], "stay", &["The show at the mill was planned to last 14 Earth days."]);
}
