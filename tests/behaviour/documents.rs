//! What manuals and changelogs say of limits, defaults, ports and prices, in sentences, tables and settings under headings.

use crate::harness::held;

const RULES: &str = r#"
thing hub   = "Pinewood Hub" | "Pinewood"
thing solo  = "Solo plan" | "Solo"
about hub

fact parcel: quantity { value 6 MB  says "the maximum parcel size in Pinewood is {value}"  says "a parcel must not exceed {value}" }
fact session: duration { value 40 seconds  says "the default session timeout of Pinewood is {value}" }
fact tokens: number { value 300  says "Pinewood accepts {value} tokens by default"  says "the default number of tokens is {value}" }
fact rows: number { value 90  says "a sheet can hold at most {value} rows"  says "the maximum sheet size is {value} rows" }
fact port: number { value 6120  says "Pinewood listens on port {value}"  says "the default port of Pinewood is {value}" }
fact seat: money { value $18  says "the Solo plan costs {value} a seat" }
fact sealed: yesno { value yes  says yes "parcels in store are sealed by default"  says no "parcels in store are not sealed by default" }
"#;

held::against!(RULES);

#[test]
fn sentences_find_themselves() {
    says("parcel", "agrees", &["The maximum parcel size in Pinewood is 6 MB.", "In Pinewood a parcel must not exceed 6 MB."]);
    says("session", "agrees", &["The default session timeout of Pinewood is 40 seconds."]);
    says("tokens", "agrees", &["Pinewood accepts 300 tokens by default.", "In Pinewood the default number of tokens is 300."]);
    says("rows", "agrees", &["In Pinewood a sheet can hold at most 90 rows.", "In Pinewood the maximum sheet size is 90 rows."]);
    says("port", "agrees", &["Pinewood listens on port 6120.", "The default port of Pinewood is 6120."]);
    says("seat", "agrees", &["The Solo plan of Pinewood costs $18 a seat."]);
    says("sealed", "agrees", &["In Pinewood parcels in store are sealed by default."]);
}

#[test]
fn a_setting_has_its_default_under_its_heading() {
    let setting = |name: &str, default: &str| format!("# Pinewood\n\n### `{name}`\n\nDefault: {default}\n");
    says("session", "contradicts", &[&setting("session_timeout", "50s"), &setting("session_timeout", "`50s`")]);
    says("tokens", "agrees", &[&setting("max_tokens", "300")]);
    says("port", "agrees", &[&setting("port", "`6120`")]);
    silent("port", &[&setting("relay_port", "6121")]);
    silent("session", &[&setting("lock_timeout", "50s")]);
    silent("sealed", &[&setting("port", "6120"), &setting("relay_port", "`true`")]);
}

#[test]
fn a_label_names_what_its_value_is_of() {
    let row = |label: &str, value: &str| format!("# Limits of Pinewood\n\n| Item | Limit |\n|---|---|\n| {label} | {value} |\n");
    says("parcel", "contradicts", &[&row("Parcel size", "7 MB"), "# Pinewood\n\n- Parcel size: 7 MB\n- Labels: 90 KB\n"]);
    says("rows", "contradicts", &[&row("Rows per sheet", "95"), "# Pinewood\n\n- Up to 95 rows per sheet\n- All in one colour\n"]);
    silent("parcel", &[&row("Parcel label", "7 KB"), &row("Sheet size", "7 MB"), &row("Recommended parcel size", "7 MB")]);
    silent("rows", &[&row("Columns per sheet", "95")]);
    // the first cell of a row says what the others are of
    silent("parcel", &["# Pinewood\n\n| Parcel size | Crew |\n|---|---|\n| 7 MB | 2 |\n| 9 MB | 3 |\n"]);
}

#[test]
fn a_limit_is_put_by_what_is_refused_or_held() {
    says("parcel", "contradicts", &["Pinewood will not take a parcel above 7 MB.", "In Pinewood no parcel over 7 MB gets in."]);
    says("parcel", "contradicts", &["Pinewood: parcels that are larger than 7 MB are deleted."]);
    says("rows", "contradicts", &["In Pinewood a single sheet can now hold 95 rows.", "In Pinewood you can put up to 95 rows in a sheet."]);
    silent(
        "rows",
        &["Pinewood sold more than 95 sheets.", "In Pinewood the sheet has two sides.", "One in fifty sheets of Pinewood is blue."],
    );
}

#[test]
fn a_number_stands_behind_the_word_for_its_kind() {
    says("port", "contradicts", &["The container of Pinewood exposes port 6121.", "Connect to Pinewood on its standard port 6121."]);
    silent("port", &["The admin port 6121 of Pinewood is closed.", "Pinewood uses port 6121 for metrics."]);
}

#[test]
fn a_sum_for_each_is_the_sum() {
    says("seat", "agrees", &["In Pinewood the Solo plan costs $18 per seat."]);
    says("seat", "contradicts", &["In Pinewood the Solo plan costs $19 per seat.", "In Pinewood the Solo plan costs $19 a seat."]);
}

#[test]
fn an_answer_needs_what_it_is_of() {
    silent("sealed", &["In Pinewood the door is open by default.", "By default Pinewood uses port 6120."]);
    says("sealed", "contradicts", &["In Pinewood parcels in store are not sealed."]);
}
