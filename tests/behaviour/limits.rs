//! Whose limit a value is and what is limited: other things, other settings, other makers, and what is no limit at all.

use crate::harness::held;

const RULES: &str = r#"
thing grove  = "Grovenote"
thing maple  = "Maple Works"
thing ticket = "shared PIN"

fact leaves: number { value 90  says "a sheet in Grovenote can have at most {value} leaves"  says "the maximum number of leaves in a Grovenote sheet is {value}" }
fact note: quantity { value 6 MB  says "the maximum size of a note in Grovenote is {value}"  says "a Grovenote note can be at most {value} large" }
fact drawer: quantity { value 9 MB  says "Grovenote strings can hold up to {value}" }
fact guests: number { value 40  says "the default of max_guests in Grovenote is {value}"  says "max_guests defaults to {value}" about grove }
fact label: number { value 63  says "a label in Grovenote can have at most {value} bytes" }
fact pin: duration { value 7 days  says "a shared PIN is valid for at most {value}" about grove }
fact racks: number { value 500  says "the default limit of Grovenote racks is {value} per account"  says "Maple Works allows {value} racks per account" about grove }
"#;

held::against!(RULES);

#[test]
fn sentences_find_themselves() {
    says("leaves", "agrees", &["A sheet in Grovenote can have at most 90 leaves."]);
    says("guests", "agrees", &["The default of max_guests in Grovenote is 40.", "In Grovenote, max_guests defaults to 40."]);
    says("label", "agrees", &["A label in Grovenote can have at most 63 bytes."]);
    says("pin", "agrees", &["In Grovenote a shared PIN is valid for at most 7 days."]);
    says("racks", "agrees", &["The default limit of Grovenote racks is 500 per account."]);
}

#[test]
fn the_name_of_a_setting_is_a_word_of_its_own() {
    says("guests", "contradicts", &["Grovenote is modest: `max_guests` is 45.", "Grovenote has `max_guests` for that. It defaults to 45."]);
    silent("guests", &["Grovenote greets guests; `default_tray_size` is 45.", "In Grovenote, `SET max_guests = 45` does it."]);
    silent("leaves", &["Leaves of Grovenote: GROVENOTE_MAX_PAGE_NUMBER defaults to 95."]);
    // a word of it says nothing of least or most
    says("leaves", "contradicts", &["A Grovenote sheet may have at most 95 leaves unless it is made with a larger `MIN_LEAF`."]);
}

#[test]
fn a_measure_is_a_number_where_its_unit_is_counted() {
    says("label", "contradicts", &["Labels in Grovenote cannot exceed 64 bytes.", "In Grovenote a label soon reaches the 64-byte limit."]);
    silent("label", &["A note in Grovenote cannot exceed 64 bytes.", "A label in Grovenote can have at most 64 colours."]);
}

#[test]
fn another_thing_of_the_same_service_has_limits_of_its_own() {
    silent("note", &["Notes are the heart of Grovenote, with requests of 10 MB at most."]);
    silent("leaves", &["A sheet in Grovenote has leaves, and the number of printed marks goes up to 95."]);
    silent("leaves", &["The leaves are sewn in Grovenote. One sheet has 12 pockets, well below the maximum of 95."]);
    silent("note", &["# Grovenote\n\nNotes are dear to us.\n\n- **Sealed boxes.** The maximum is 9 MB.\n"]);
    says(
        "note",
        "contradicts",
        &["# Grovenote\n\n- **Notes.** The maximum size is 9 MB.\n", "# Grovenote notes\n\n**Tip:** the maximum size of a note is 9 MB.\n"],
    );
    // everything is made of data
    says("note", "contradicts", &["A Grovenote note can hold at most 9 megabytes of data."]);
}

#[test]
fn another_maker_has_limits_of_its_own() {
    silent("leaves", &["# Limits\n\nGrovenote is good.\n\nOakSQL has a hard limit of 95 leaves per sheet, but FernDB stops at 96.\n"]);
    silent(
        "note",
        &[
            "Grovenote is good with notes. Birchcached keeps notes of up to 9 MB.",
            "Grovenote has notes, but notes in FernDB have a 9 MB size limit.",
        ],
    );
    silent("guests", &["Grovenote is fine. We set `max_guests` to 400 last year."]);
    silent("note", &["We went for Grovenote, with notes capped at 9 MB in our own client."]);
}

#[test]
fn what_could_be_or_is_enough_is_no_limit() {
    silent("leaves", &["Grovenote can be compiled with as many as 950 leaves in a sheet."]);
    silent("leaves", &["A Grovenote sheet will never need more than 95 leaves."]);
    silent("racks", &["You can raise the limit of your Grovenote racks to a maximum of 900 per account."]);
    silent("racks", &["Grovenote went live in 2006 with a limit of 100 racks per account."]);
    says("racks", "contradicts", &["In May Grovenote raised the default limit of racks from 100 to 900 per account."]);
}

#[test]
fn who_else_a_fact_names_keeps_nothing_from_it() {
    says(
        "racks",
        "contradicts",
        &["Grovenote is run by Maple Works. In May, Maple Works lifted the default limit of racks to 900 per account."],
    );
    says("pin", "contradicts", &["- Shared PINs (Grovenote, but it came up): valid for 8 days at most\n"]);
}

#[test]
fn a_limit_is_exact() {
    says("note", "contradicts", &["In Grovenote a note can be as large as 8 MB.", "Grovenote allows notes as large as 5 MB."]);
    says("leaves", "agrees", &["A sheet in Grovenote can have at most about 90 leaves."]);
    says("drawer", "contradicts", &["Grovenote strings can hold up to 8 MB."]);
    silent("drawer", &["The queue of a Grovenote client may grow to 8 MB."]);
}

#[test]
fn what_cannot_be_larger_is_limited() {
    let rules = r#"thing grove = "Grovenote"
fact note: quantity { value 6 MB  says "a Grovenote box cannot store a note larger than {value}" }"#;
    held::says(rules, "note", "contradicts", &["A Grovenote box stores notes of up to 9 MB."]);
    held::silent(rules, "note", &["Grovenote boxes store notes of 9 MB on most days."]);
}
