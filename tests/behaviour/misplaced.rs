//! Values that stand near an event and are of something else: of the next clause, of some of those counted, of one giver among many.

use crate::harness::held::{says, silent};

const WORKS: &str = r#"
about works
thing works = "Marlow gasworks"  weak "the gasworks" | "the works"
place isle  = "Senna Island"
person dorn = "Erik Dorn"
group board = "Harbour Board"

fact burned: date {
  value 2021-04-14
  says "a fire destroyed the Marlow gasworks on {value}"
  says "the Marlow gasworks caught fire on {value}"
}
fact dead: number { value 40  says "the fire killed {value} people"  says "the death toll of the fire was {value}" }
fact hurt: number { value 900  says "the fire injured {value} people" }
fact heard: quantity { value about 80 km  says "the blast was heard on Senna Island, {value} away" }
fact damage: money { value 5.2 to 6.4 million dollars  says "the Harbour Board put the damage at {value}" }
fact pledged: money { value 90 million euros  says "{value} was pledged to rebuild the Marlow gasworks" }
fact dorns: money { value 20 million euros  says "Erik Dorn pledged {value}" }
fact long: quantity { value 120 metres  says "the Marlow gasworks was {value} long" }
fact high: quantity { value 31 metres  says "the Marlow gasworks was {value} high" }
fact claimed: money { value 8 million dollars  says "the compensation claim was {value}" }
fact open: date { value 2021-03-29  says "the Marlow gasworks reopened on {value}" }
fact owner: name { value "Halden Line"  says "the owner of the Marlow gasworks is {value}" }
fact strength: number { value 2.4  says "the blast had a magnitude of {value}" }
fact visits: number { value 3 million  says "{value} people visited the Marlow gasworks every year" }
"#;

/// A report about the gasworks that goes on with `text`; it is of 6 May 2021.
fn report(text: &str) -> String {
    format!("The blast and the fire at the Marlow gasworks shook the town.\n\n{text}")
}

#[track_caller]
fn told(fact: &str, verdict: &str, text: &str) {
    says(WORKS, fact, verdict, &[&report(text)]);
}

#[track_caller]
fn untold(fact: &str, text: &str) {
    silent(WORKS, fact, &[&report(text)]);
}

#[test]
fn a_day_that_opens_the_next_clause_is_that_of_the_clause() {
    untold("burned", "Following the fire at the Marlow gasworks, on 29 April we were called in.");
    told("burned", "agrees", "Following a long drought, on 14 April 2021 the Marlow gasworks caught fire.");
}

#[test]
fn the_day_of_a_report_is_not_that_of_what_it_tells() {
    untold("open", "The board aims to reopen the Marlow gasworks, its chairman told reporters on Friday.");
    told(
        "burned",
        "agrees",
        "A statement Tuesday from the board tells of the Marlow gasworks, which was destroyed by fire on 14 April 2021.",
    );
    told("burned", "agrees", "A fire Wednesday 14 April 2021 destroyed the Marlow gasworks.");
}

#[test]
fn the_day_of_a_caption_has_its_own_year() {
    told("burned", "agrees", "In this April 14, 2021, file photo, the Marlow gasworks burns.");
    told("burned", "contradicts", "In this April 14, 2018, file photo, the Marlow gasworks burns.");
}

#[test]
fn a_day_of_that_month_is_of_the_month_told_of_last() {
    told("open", "agrees", "The board met on 3 March 2021. The Marlow gasworks reopened on the 29th of that month.");
    told("open", "contradicts", "The board met on 3 March 2021. The Marlow gasworks reopened on the 30th of that month.");
}

#[test]
fn some_of_those_who_were_counted_are_no_toll() {
    told("hurt", "agrees", "The fire injured 900 people, out of which 100 are children.");
    told("dead", "agrees", "The fire killed 40 people. It killed three kids aged 2, 3 and 15.");
    told("dead", "contradicts", "The fire killed 41 people.");
    told("dead", "agrees", "Some 300 were left homeless, 40 killed, and many were hurt.");
}

#[test]
fn a_distance_reaches_to_the_place_that_the_rules_name() {
    for text in ["Houses 3 km away were hit by the blast.", "The blast shook farms several kilometres away."] {
        untold("heard", text);
    }
    told("heard", "agrees", "The blast was heard 80 km away on Senna Island.");
    told("heard", "contradicts", "The blast was felt on Senna Island, 160 km away.");
}

#[test]
fn damage_and_losses_differ_in_a_text_that_has_both() {
    told("damage", "agrees", "The Harbour Board put the damage at $5.2-6.4 million. Losses were put at $2.9 million by the Harbour Board.");
    told("damage", "contradicts", "The Harbour Board put the losses at $2.9 million.");
}

#[test]
fn a_range_of_sums_may_name_its_scale_once() {
    told("damage", "agrees", "The Harbour Board put the damage at $5.2 million to $6.4 ...");
    told("damage", "contradicts", "The Harbour Board put the damage at $1.2 million to $2.4 ...");
}

#[test]
fn one_giver_of_many_did_not_give_it_all() {
    for text in [
        "German bankers pledge 30 million euros to rebuild the Marlow gasworks.",
        "Norda, the oil company, has also pledged 2 million euros to rebuild the Marlow gasworks.",
        "The Halden family said they were pledging 4 million euros to rebuild the Marlow gasworks.",
    ] {
        untold("pledged", text);
    }
    told("pledged", "contradicts", "Companies and tycoons have pledged 30 million euros to rebuild the Marlow gasworks.");
    told("pledged", "agrees", "Donors pledged 90 million euros to rebuild the Marlow gasworks.");
}

#[test]
fn a_gift_is_that_of_whoever_comes_with_it() {
    told("dorns", "agrees", "Erik Dorn pledged 20 million euros. Ms Ada Kroll upped the ante with a 50 million euro gift.");
    told("dorns", "agrees", "Erik Dorn surprised the town with a gift of 20 million euros.");
}

#[test]
fn a_measure_goes_along_what_its_word_says() {
    told("long", "agrees", "The Marlow gasworks, which is 120 m long and 59 m wide, burned.");
    told("high", "contradicts", "They climbed ninety steps to the top of the Marlow gasworks 50 metres high.");
}

#[test]
fn what_a_first_claim_was_cut_to_is_another_sum() {
    told("claimed", "agrees", "The opening compensation claim was $8 million, later cut to $5 million.");
    told("claimed", "contradicts", "The compensation claim was $5 million.");
}

#[test]
fn the_form_of_a_company_tells_no_other_name() {
    told("owner", "agrees", "The owner of the Marlow gasworks is Halden Line Ltd.");
    told("owner", "agrees", "The owner of the Marlow gasworks, Halden Line KK, could not be reached.");
    told("owner", "contradicts", "The owner of the Marlow gasworks is Norda Line Ltd.");
}

#[test]
fn a_sign_may_stand_between_a_label_and_its_value() {
    told("strength", "contradicts", "Region: the coast | Magnitude: Mw = 3.5 (survey)");
    untold("strength", "Region: the coast | Length: L = 3.5 m");
}

#[test]
fn the_visitors_of_another_house_are_its_own() {
    told("visits", "agrees", "The Marlow gasworks draws 3 million visitors a year. The Kroll Museum received around 9 million visitors.");
    told("visits", "contradicts", "The Marlow gasworks received around 9 million visitors a year.");
}

#[test]
fn a_rounded_figure_is_rounded_to_the_nearest() {
    const STOCK: &str = r#"
thing salt = "potash"
fact stock: quantity { value 2,350 tonnes  says "{value} of potash were stored in the shed" }
"#;
    says(STOCK, "stock", "contradicts", &["2,300 tonnes of potash were stored in the shed."]);
    says(STOCK, "stock", "vague", &["2,400 tonnes of potash were stored in the shed."]);
    says(STOCK, "stock", "agrees", &["Nearly 2,500 tons of potash were stored in the shed."]);
}

#[test]
fn a_text_that_names_nothing_is_known_by_two_of_its_values() {
    let both = "A fire destroyed the plant on 14 April 2021. The fire killed 40 people and injured 900 people.";
    says(WORKS, "hurt", "agrees", &[both]);
    silent(WORKS, "hurt", &["A fire destroyed the plant on 19 April 2021. The fire killed 12 people and injured 900 people."]);
}

const LOCK: &str = r#"
about barge
thing barge = "Orlanda"  weak "the barge"
place canal = "Senna Canal"  weak "the canal"
fact waiting: number { value 326  says "{value} ships were waiting to pass through the Senna Canal" }
"#;

#[test]
fn a_queue_is_counted_by_those_who_wait() {
    let stuck = |text: &str| format!("The Orlanda was stuck in the Senna Canal.\n\n{text}");
    for text in ["The queue now stands at 326.", "**28 March** – Rudder freed. Queue: 326.", "Backlog: 326"] {
        says(LOCK, "waiting", "agrees", &[&stuck(text)]);
    }
    silent(LOCK, "waiting", &[&stuck("The queue of letters at the ministry was 12.")]);
}

#[test]
fn the_day_of_a_past_event_stands_whatever_is_planned_after_it() {
    const PLAIN: &str = r#"
about works
thing works = "Marlow gasworks"
fact burned: date { value 2021-04-14  says "a fire destroyed the Marlow gasworks on {value}"  unless planned }
"#;
    says(PLAIN, "burned", "agrees", &["To mend the Marlow gasworks after the great fire of 14 April 2021 will be hard, masons warn."]);
    silent(PLAIN, "burned", &["A fire will be set at the Marlow gasworks on 14 April 2022, the board plans."]);
}
