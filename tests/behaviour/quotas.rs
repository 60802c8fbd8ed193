//! What services allow, as their manuals, tables and threads tell it: several services on one page, plans, sides and rates, and questions of
//! whether a limit holds.

use crate::harness::held::{says, silent};

const PARCELS: &str = r#"
thing crate  = "Cratery"
thing gold   = "Cratery Gold" | "Gold"
thing barge  = "Bargeline"
thing wire   = "wirecard"
thing gate   = "Tarn Gate"

fact label: number { value 640  says "a Cratery label can have up to {value} characters"  unless former }
fact club: number { value 7,000  says "a Cratery club can have up to {value} members" }
fact rate: number { value 60  says "a Cratery client can make up to {value} requests per second" }
fact parcel: quantity { value 12 kg  says "parcels sent with Bargeline must be lighter than {value}" }
fact photo: quantity { value 12 MB  says "photos uploaded to Bargeline must be smaller than {value}" }
fact scans: quantity { value 9 MB  says "a Bargeline scanner can download scans of up to {value}" }
fact wires: number { value 130  says "a wirecard can have up to {value} characters" }
fact crews: number { value 900  says "Cratery fleets support {value} vans" }
"#;

#[test]
fn a_plan_that_somebody_lacks_owns_no_limit() {
    let table = |row: &str| format!("# Sizes\n\n| Firm | Text, per label |\n|---|---|\n| {row} |\n");
    says(PARCELS, "label", "agrees", &[&table("Cratery (no Gold) | 640 chars"), &table("Cratery without Gold | 640 characters")]);
    says(PARCELS, "label", "contradicts", &[&table("Cratery (no Gold) | 900 chars")]);
    silent(PARCELS, "label", &[&table("Cratery Gold | 900 chars"), &table("Cratery (with Gold) | 900 characters")]);
}

#[test]
fn lengths_and_sizes_count_without_saying_what() {
    let table = |head: &str, value: &str| format!("# Sizes\n\n| Firm | {head} |\n|---|---|\n| Cratery | {value} |\n");
    says(PARCELS, "label", "contradicts", &[&table("Label length", "900"), "# Cratery\n\n- Max label length: 900\n"]);
    says(PARCELS, "club", "contradicts", &[&table("Club size", "9,000"), "# Cratery\n\n- club size: 9,000\n"]);
    silent(PARCELS, "club", &[&table("Club fee", "9,000"), &table("Crew size", "9,000"), "# Cratery\n\n- club length: 40 m\n"]);
    silent(PARCELS, "label", &[&table("Label colours", "900"), &table("Title length", "900")]);
}

#[test]
fn with_something_is_another_kind() {
    let table = |row: &str| format!("# Sizes\n\n| Kind | Text |\n|---|---|\n| {row} |\n");
    says(PARCELS, "wires", "agrees", &[&table("wirecard, plain | 130 characters")]);
    silent(PARCELS, "wires", &[&table("wirecard with pictures | 70 characters")]);
}

#[test]
fn limits_on_our_side_are_ours() {
    let page = |head: &str| format!("# Move to us from Bargeline\n\n## {head}\n\n| What | Value |\n|---|---|\n| Photos | 250 MB |\n");
    silent(PARCELS, "photo", &[&page("Limits on our side"), &page("Limits at our end")]);
}

#[test]
fn what_must_be_smaller_is_limited() {
    says(PARCELS, "photo", "contradicts", &["Bargeline rejects photos over 20 MB.", "Photos on Bargeline must not exceed 20 MB."]);
    silent(
        PARCELS,
        "photo",
        &[
            "# Bargeline\n\nCratery gives your clerk any photo, as long as it doesn't exceed 20 MB.",
            "Bargeline is quick. A photo on Cratery must be smaller than 20 MB.",
        ],
    );
    says(PARCELS, "crews", "contradicts", &["A Cratery fleet can have up to 700 vans."]);
    silent(PARCELS, "crews", &["Cratery is loud. Ours in Lisbon has 700.", "As each crate needs a lid, 150 remain for you on Cratery."]);
}

#[test]
fn a_count_of_ourselves_is_no_limit() {
    silent(PARCELS, "club", &["They are up to 90 in the Cratery club of members."]);
    says(PARCELS, "club", "contradicts", &["You can have up to 60 members in a Cratery club."]);
}

#[test]
fn what_is_sent_is_not_what_is_downloaded() {
    says(PARCELS, "scans", "contradicts", &["A Bargeline scanner can download scans of up to 30 MB."]);
    silent(PARCELS, "scans", &["A Bargeline scanner may send scans of up to 30 MB.", "Bargeline: scans can be uploaded up to 30 MB."]);
}

#[test]
fn a_small_figure_is_no_rate() {
    says(
        PARCELS,
        "rate",
        "agrees",
        &["Cratery counts calls: 60 requests in any one second.", "# Cratery\n\n- budget, all together: `60 rps` per client\n"],
    );
    silent(
        PARCELS,
        "rate",
        &[
            "Cratery clients send requests every second. Boosts lift everybody to 60 or 90.",
            "# Cratery\n\nRequests per second are few.\n\n- blocks: 60 per label\n",
            "Cratery takes requests each second. Sixty on Bargeline, plus twenty vans.",
        ],
    );
}

#[test]
fn so_much_apiece_is_a_limit() {
    let rules = r#"thing barge = "Bargeline"  fact photo: quantity { value 12 MB  says "the maximum photo size on Bargeline is {value}" }"#;
    says(rules, "photo", "contradicts", &["On Bargeline photos may have 20 MB apiece."]);
}

const TWO: &str = r#"
thing crate = "Cratery"
thing gate  = "Tarn Gate"

fact two: yesno {
  value yes
  says yes "the 35-minute limit of Cratery applies to one-on-one calls"
  says no  "one-on-one Cratery calls are unlimited"
}
fact raised: yesno {
  value yes
  says yes "the intake timeout of Tarn Gate can be increased"
  says yes "you can raise the Tarn Gate timeout beyond 31 seconds"
}
"#;

#[test]
fn whether_a_limit_holds_is_told_without_its_length() {
    let page = |text: &str| format!("# Cratery\n\n{text}\n");
    says(TWO, "two", "agrees", &[&page("The limit also applies to one-to-one calls.")]);
    says(TWO, "two", "contradicts", &[&page("The limit does not apply to one-on-one calls."), &page("One-to-one calls are unlimited.")]);
    silent(
        TWO,
        "two",
        &[
            &page("One-on-one calls are fun. The limit only applies to calls with three or more."),
            &page("One-on-one calls are fun. Group calls are unlimited."),
            &page("The limit applies to webinars."),
        ],
    );
}

#[test]
fn a_timeout_that_nothing_tells_apart_is_the_one_asked_for() {
    says(TWO, "raised", "contradicts", &["The Tarn Gate timeout cannot be increased.", "You can't raise the Tarn Gate timeout."]);
    says(TWO, "raised", "agrees", &["The Tarn Gate timeout can be raised."]);
    silent(
        TWO,
        "raised",
        &[
            "The login timeout of Tarn Gate cannot be increased.",
            "The price of Tarn Gate cannot be increased.",
            "Tarn Gate raised its roof.",
        ],
    );
}

const FILES: &str = r#"
thing barge = "Bargeline"
thing gate  = "Tarn Gate"

fact photo: quantity { value 12 MB  says "the maximum file size on Bargeline is {value}" }
fact fixed: yesno { value no  says yes "the Tarn Gate timeout is a hard limit" }
"#;

#[test]
fn what_is_uploaded_is_a_file() {
    says(
        FILES,
        "photo",
        "contradicts",
        &[
            "Bargeline lets you upload 20 MB for nothing.",
            "Bargeline takes anything up to 20 MB.",
            "Anything over 20 MB is refused by Bargeline.",
        ],
    );
    silent(
        FILES,
        "photo",
        &["Bargeline lets you rent 20 MB for nothing.", "I uploaded 20 MB to Bargeline last night.", "Bargeline has 20 MB of notes."],
    );
}

#[test]
fn a_hard_limit_is_of_what_the_rules_say() {
    says(FILES, "fixed", "contradicts", &["The Tarn Gate timeout is a hard limit.", "# Tarn Gate\n\nThe timeout is a hard limit."]);
    silent(
        FILES,
        "fixed",
        &["# Tarn Gate\n\n| Limitation | The hard cap |\n|---|---|\n| Tags | 50 |\n", "Tarn Gate has a hard cap of 50 tags."],
    );
}

#[test]
fn what_it_was_stands_in_brackets() {
    let now = "# Cratery\n\n- Max label length: 900 characters (was 500)\n";
    says(PARCELS, "label", "contradicts", &[now]);
    says(
        PARCELS,
        "label",
        "agrees",
        &[
            "# Cratery\n\n- Max label length: 640 characters (was 500)\n",
            "# Cratery\n\n- Max label length: 640 characters (up from 500)\n",
            "A Cratery label can have up to 640 characters (previously 500).",
        ],
    );
}
