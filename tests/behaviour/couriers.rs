//! Limits of services that send and hold things, as help pages tell them beside those of their rivals, of the other direction, of other plans
//! and of what came before.

use crate::harness::held;

const RULES: &str = r#"
thing quill  = "Quillpost"
thing rival  = "Dovecote"
thing plume  = "Quillpost Plume" | "Plume"
thing roost  = "Roostr"

fact enclosure: quantity { value 30 MB
  about quill
  says "the maximum enclosure size in Quillpost is {value}"
  says "you can send enclosures of up to {value} with Quillpost"
  unless former }
fact daily: number { value 700
  about quill
  says "you can send {value} letters per day for free with Quillpost" }
fact recall: duration { value 40 seconds
  about quill
  says "you can undo sending a letter in Quillpost for up to {value}"
  unless former }
fact choir: number { value 2,200
  about roost
  says "a Roostr choir can have up to {value} members" }
fact clip: quantity { value 12 MB
  about roost
  says "the maximum clip size on Roostr is {value} for free users" }
fact note: number { value 6,000
  about roost
  says "a Roostr note can have up to {value} characters" }
fact kept: duration { value 80 days
  says "Roostr keeps recordings for {value}"
  says "the default storage time of recordings on Roostr is {value}" }
fact hourly: number { value 90
  says "anonymous users can make {value} requests per hour to Roostr" }
fact raised: yesno { value no
  about quill
  says yes "the enclosure limit of Quillpost can be increased" }
"#;

held::against!(RULES);

#[test]
fn what_is_received_is_not_what_is_sent() {
    silent("enclosure", &["# Enclosures in Quillpost\n\nKeep them small. You can receive letters of up to 90 MB."]);
    says("enclosure", "contradicts", &["With Quillpost you can send and receive enclosures of up to 90 MB."]);
}

#[test]
fn a_row_of_another_name_is_its_own() {
    let table =
        "# Letter services compared\n\n| Service | Max. enclosure size |\n|---|---|\n| Quillpost | 25 MB |\n| Finchmail | 30 MB |\n";
    says("enclosure", "contradicts", &[table]);
    silent("daily", &["# Free letters\n\nFinchmail and Quillpost.\n\n| Service | Free |\n|---|---|\n| Finchmail | 90 letters/day |\n"]);
}

#[test]
fn whoever_lets_one_send_has_the_rate() {
    says("daily", "contradicts", &["With Quillpost you can send 400 letters per day for free."]);
    silent("daily", &["Dovecote lets you send 400 letters per day for free. Or take Quillpost."]);
}

#[test]
fn undoing_is_not_sending() {
    says("recall", "contradicts", &["In Quillpost you can undo sending a letter for up to 2 minutes."]);
    silent("recall", &["# Quillpost\n\nWhen the quota is used up, you cannot send new letters for up to 24 hours."]);
    silent("recall", &["# Quillpost\n\nFinchmail lets you take back a letter for 40 seconds too."]);
}

#[test]
fn what_holds_is_what_is_limited() {
    says("choir", "contradicts", &["A Roostr choir can hold up to 900 members."]);
    silent("choir", &["# Choirs on Roostr\n\nA choir sings. A federation can hold up to 9,000 members across its choirs."]);
    silent("choir", &["# Choirs on Roostr\n\nA choir sings. Up to 16 members can join a rehearsal."]);
}

#[test]
fn a_code_in_front_of_a_noun_counts_nothing() {
    silent("note", &["# Roostr notes fail - 417 character too odd\n\nRoostr shows an error."]);
}

#[test]
fn parts_of_a_thing_have_limits_of_their_own() {
    silent("note", &["# Notes on Roostr\n\nA note is a note.\n\n- Text in a margin box: 900 characters\n- Choir motto: 80 characters\n"]);
    says("note", "contradicts", &["# Roostr\n\n- Note: 900 characters\n"]);
}

#[test]
fn up_belongs_to_the_value() {
    silent("raised", &["# The enclosure limit of Quillpost\n\nYou can send up to 30 MB in enclosures."]);
    says("raised", "contradicts", &["The enclosure limit of Quillpost can be increased in the settings."]);
}

#[test]
fn an_older_version_is_past() {
    says(
        "enclosure",
        "agrees",
        &[
            "# Quillpost\n\n| Resource | Quota |\n|---|---|\n| Maximum enclosure size (v2) | 30 MB |\n| Maximum enclosure size (v1) | 8 MB |\n",
        ],
    );
    silent("enclosure", &["# Maximum enclosure size\n\nIf you still have the older version of Quillpost, 8 MB was where it ended."]);
}

#[test]
fn the_users_that_it_is_for_are_no_part_of_it() {
    says("clip", "contradicts", &["The maximum clip size on Roostr is 8 MB.", "Roostr only accepts clips of 8 MB or less."]);
    silent("clip", &["The maximum clip size on Roostr is 90 MB for Pro users."]);
}

#[test]
fn a_subscription_in_front_of_a_colon_has_the_limit() {
    silent("note", &["# Notes on Roostr\n\n- **Premium subscribers:** enjoy an expanded note limit of 90,000 characters.\n"]);
}

#[test]
fn cut_off_at_a_value_is_limited_to_it() {
    says("daily", "contradicts", &["Accounts on Quillpost's free plan are cut off at 300 letters a day."]);
    says("enclosure", "contradicts", &["The maximal dimension of an enclosure in Quillpost is 90 MB."]);
}

#[test]
fn a_part_by_its_name_speaks_of_the_whole() {
    says("enclosure", "contradicts", &["Plume stays at 400 MB. The maximum enclosure size for everybody else is 50 MB."]);
    silent("enclosure", &["Dovecote stays at 400 MB. The maximum enclosure size for everybody else is 50 MB."]);
}

#[test]
fn all_that_one_gets_is_the_limit() {
    says("clip", "contradicts", &["Roostr is fun, but you only get 8 MB per clip."]);
    silent("clip", &["Roostr is fun, and I only lost 8 MB with a clip."]);
}

#[test]
fn a_name_leads_on_to_what_holds_there() {
    silent("enclosure", &["# Enclosures in Quillpost\n\nPut it into the Attic, where an enclosure may have up to 9 GB."]);
    silent("enclosure", &["# Enclosures in Quillpost\n\nPut it into HayLoft and share it; that way an enclosure may have up to 9 GB."]);
    silent("enclosure", &["# Enclosures in Quillpost\n\nIn Haylofter the enclosure limit is 9 GB."]);
}

#[test]
fn a_limit_of_its_own_is_another_one() {
    silent("hourly", &["# Roostr without a token\n\nSearches have their own bucket (20 requests per hour)."]);
    says("hourly", "contradicts", &["# Roostr without a token\n\nYou can make 20 requests per hour."]);
    says("hourly", "contradicts", &["Signed in or not, on Roostr you can make 800 requests per hour."]);
}

#[test]
fn what_somebody_set_is_not_the_default() {
    silent("kept", &["Roostr is our host. Each recording is kept for 14 days (the default on Roostr would be 80)."]);
    silent("kept", &["# Tool for Roostr\n\n`sweep` keeps recordings for 14 days."]);
    says("kept", "contradicts", &["Roostr keeps recordings for 14 days."]);
}

#[test]
fn a_maximum_applies_to_what_it_is_of() {
    says("enclosure", "contradicts", &["# Enclosures in Quillpost\n\nThe new 50 MB maximum applies to all accounts."]);
    says("raised", "agrees", &["# Quillpost\n\nEnclosure limits cannot be increased."]);
}

#[test]
fn what_stands_behind_the_value_of_a_cell_is_a_remark() {
    says("clip", "contradicts", &["# Roostr\n\n| What | Most |\n|---|---|\n| Clip size | 8 MB, then no more |\n"]);
    says("clip", "contradicts", &["# Roostr\n\n- Clip size: 8 MB incl. Plume\n"]);
}
