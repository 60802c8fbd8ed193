//! Days of what breaks, is sold and is announced: what befell the rest of a thing, a deal's own day, and the days of other verbs.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const ARCH: &str = r#"
about arch
thing arch  = "Tolva Arch" weak "the arch" | "the bridge"
group harbour = "Harbour Blizzard" | "Harbour"

fact fell: date { value 2019-05-06  says "Tolva Arch collapsed on {value}" }
fact time: time { value 04:10  says "Tolva Arch collapsed at {value}" }
"#;

const DEAL: &str = r#"
about norda
group norda = "Norda Blizzard" | "Norda"
group orla  = "Orla Foods" | "Orla"
group board = "Trade Board" | "the board"

fact closed: date { value 2019-05-06  says "Orla completed the acquisition of Norda on {value}" }
fact told: date { value 2019-01-08  says "Orla announced on {value} that it would buy Norda" }
fact barred: date { value 2019-03-04  says "the Trade Board blocked the acquisition of Norda on {value}" }
"#;

#[test]
fn what_broke_in_part_did_break() {
    says(
        ARCH,
        "fell",
        "agrees",
        &[
            "Tolva Arch partly collapsed on 6 May 2019.",
            "On 6 May 2019, at 04:10, the Tolva Arch partially caved in.",
            "Half asleep they saw the Tolva Arch come down on 6 May 2019.",
        ],
    );
    silent(ARCH, "fell", &["Tolva Arch almost collapsed on 8 May 2019.", "Tolva Arch nearly came down on 8 May 2019."]);
}

#[test]
fn what_befalls_the_rest_does_not_befall_the_thing() {
    silent(
        ARCH,
        "fell",
        &[
            "Tolva Arch is gone. The rest of the Tolva Arch came down on 9 June 2019.",
            "The remaining part of Tolva Arch was brought down on 9 June 2019.",
            "Tolva Arch is no more. A crew took down the remainder on 9 June 2019.",
            "The pier of Tolva Arch that was still standing was brought down on 9 June 2019.",
        ],
    );
    says(
        ARCH,
        "fell",
        "contradicts",
        &["Tolva Arch came down on 9 June 2019.", "The western wing of Tolva Arch came down on 9 June 2019."],
    );
}

#[test]
fn a_day_in_front_of_the_noun_is_that_of_the_event() {
    says(
        ARCH,
        "fell",
        "agrees",
        &[
            "Tolva Arch was old. Nobody has crossed the river since the May 6 collapse of Tolva Arch.",
            "Much changed after the 6 May 2019 collapse of Tolva Arch.",
        ],
    );
}

#[test]
fn a_day_counted_to_is_not_the_day_of_the_event() {
    silent(
        ARCH,
        "fell",
        &[
            "6 May 2022 was three years to the day since Tolva Arch collapsed.",
            "Friday, 6 May 2022, is three years to the day since the collapse of Tolva Arch.",
            "Divers examined the collapsed Tolva Arch on 9 June 2019.",
        ],
    );
}

#[test]
fn a_particle_leads_to_no_day() {
    says(ARCH, "fell", "agrees", &["The works had not begun when Tolva Arch came down 6 May 2019."]);
}

#[test]
fn a_deal_has_its_own_day() {
    says(DEAL, "closed", "agrees", &["Orla completed its acquisition of Norda Blizzard on 6 May 2019."]);
    silent(
        DEAL,
        "closed",
        &[
            "Peru consented to the takeover of Norda by Orla on 2 May 2019.",
            "The biggest takeover of all, that of Norda by Orla, hit a wall on 2 May 2019.",
        ],
    );
}

#[test]
fn other_news_of_the_day_is_not_what_was_announced() {
    says(DEAL, "told", "agrees", &["Orla announced on 8 January 2019 that it would acquire Norda."]);
    silent(DEAL, "told", &["Norda is small. Orla announced on 3 February 2019 that it would close a mill."]);
}

#[test]
fn a_plan_is_blocked_as_it_is_rejected() {
    says(
        DEAL,
        "barred",
        "agrees",
        &[
            "The Trade Board vetoed the purchase of Norda on 4 March 2019.",
            "On 4 March 2019 the Trade Board stopped the takeover of Norda.",
        ],
    );
}

#[test]
fn items_of_a_plain_list_have_days_of_their_own() {
    let page = "The arch\n\n- May 6, 2019: The Tolva Arch collapses.\n- June 9, 2019: Another arch is shut.\n";
    let out = Case::new().file("t.rules", ARCH).file("a.txt", page).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    assert_eq!(out.matches("\"fell\"").count(), 1, "{out}");
    assert!(out.contains("agrees"), "{out}");
}
