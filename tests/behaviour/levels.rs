//! Values in front of a name and beside it, levels that something was raised or cut to, labels that leave the common word out, and what is only
//! named in passing.

use crate::harness::Case;
use crate::harness::held::{says, silent};

const WORKS: &str = r#"
thing tunnel = "Harrow Tunnel"
thing hall   = "Linden Hall"
thing bell   = "Odel Bell"

fact cost: money { value 2 billion dollars  says "the Harrow Tunnel cost {value}" }
fact seats: number { value 2,500  says "Linden Hall has {value} seats" }
fact bell: quantity { value 40 tonnes  says "the Odel Bell weighs {value}" }
"#;

#[test]
fn a_value_in_front_of_a_name_is_said_of_it() {
    says(
        WORKS,
        "cost",
        "contradicts",
        &["The $3 billion Harrow Tunnel opened late.", "The Harrow Tunnel, a $3 billion project, opened late."],
    );
    says(WORKS, "seats", "contradicts", &["The 2,700-seat Linden Hall was full.", "Linden Hall, with 2,700 seats, was full."]);
    says(WORKS, "seats", "agrees", &["The 2,500-seat Linden Hall was full."]);
    says(WORKS, "bell", "contradicts", &["The 60-tonne Odel Bell was cast in spring."]);
    silent(WORKS, "cost", &["The $3 million sign at the Harrow Tunnel fell.", "A $3 million lawsuit names the Harrow Tunnel."]);
    silent(WORKS, "seats", &["The Arden Hall, with 2,700 seats, is larger than Linden Hall."]);
}

const BANK: &str = r#"
thing bank   = "Bank of Orla"
thing museum = "Harrow Museum"

fact rate: percent { about bank  value 4.5 percent  says "the interest rate of the Bank of Orla is {value}" }
fact ticket: money { about museum  value 12 euros  says "admission to the Harrow Museum costs {value}" }
"#;

#[test]
fn a_level_is_what_it_was_brought_to() {
    let told = ["The Bank of Orla raised its interest rate to 6 percent.", "The Bank of Orla kept its interest rate at 6 percent."];
    says(BANK, "rate", "contradicts", &told);
    says(BANK, "rate", "agrees", &["The Bank of Orla cut its interest rate to 4.5 percent."]);
    silent(BANK, "rate", &["The Bank of Orla raised its interest rate by 0.5 percent."]);
    says(
        BANK,
        "ticket",
        "contradicts",
        &["Admission to the Harrow Museum is 15 euros.", "The Harrow Museum raised its admission to 15 euros."],
    );
}

const NEWS: &str = r#"
thing dam     = "Arden Dam"
thing harbour = "Harrow"
thing cup     = "Harrow Masters"
person orme   = "Ada Orme"

fact broke: date { about dam  value 2019-05-03  says "the Arden Dam collapsed on {value}" }
fact dead: number { about dam  value 12  says "the collapse of the Arden Dam killed {value} people" }
fact cause: choice { about dam  value rain
  option rain = "rain" | "rainfall"  option quake = "earthquake"  option blast = "blast" | "explosion"
  says "the collapse of the Arden Dam was caused by {value}" }
fact winner: choice { about cup  value orme  option orme = "Orme"  option bell = "Iris Bell"  says "{value} won the Harrow Masters" }
"#;

#[test]
fn a_cleft_or_apposed_day_is_that_of_its_clause() {
    says(
        NEWS,
        "broke",
        "agrees",
        &["It was on 3 May 2019 that the Arden Dam collapsed.", "3 May 2019 was the day the Arden Dam collapsed."],
    );
    says(NEWS, "broke", "contradicts", &["It was on 4 May 2019 that the Arden Dam collapsed."]);
}

#[test]
fn what_something_came_of_is_told_in_many_ways() {
    says(
        NEWS,
        "cause",
        "contradicts",
        &[
            "An earthquake brought down the Arden Dam.",
            "An earthquake led to the collapse of the Arden Dam.",
            "The Arden Dam collapsed because of an earthquake.",
        ],
    );
    says(NEWS, "cause", "agrees", &["The Arden Dam collapsed after heavy rain, which caused it."]);
    silent(NEWS, "cause", &["The Arden Dam collapsed. Its wall has no trace of an explosion."]);
}

#[test]
fn another_edition_and_a_landmark_are_something_else() {
    says(NEWS, "winner", "contradicts", &["Iris Bell won the Harrow Masters."]);
    silent(
        NEWS,
        "winner",
        &["Iris Bell won last year's Harrow Masters.", "The Harrow Masters begin today. Iris Bell won last year's Harrow Masters."],
    );
    silent(NEWS, "dead", &["A bridge 20 km from the Arden Dam collapsed and killed 40 people."]);
}

const SHIP: &str = r#"
thing ferry = "Marlow"
thing plane = "MAX 9"

fact hurt: number { about ferry  value 12  says "{value} people were hurt on the Marlow" }
fact aboard: number { about ferry  value 171  says "the Marlow carried {value} passengers" }
fact all: yesno { about ferry  value yes  says yes "everyone on board the Marlow survived" }
fact grounded: number { about plane  value 171  says "{value} MAX 9 aircraft were grounded" }
"#;

#[test]
fn those_aboard_are_counted_by_what_befell_them() {
    says(SHIP, "all", "agrees", &["Everyone on board the Marlow survived.", "The Marlow burned, and everyone on board survived."]);
    says(
        SHIP,
        "hurt",
        "contradicts",
        &["The Marlow burned; some 30 people on board were hurt.", "Some 30 people on board the Marlow were hurt."],
    );
    // some of those aboard are not all
    silent(SHIP, "aboard", &["The Marlow burned; some 30 people on board were hurt.", "The fire on the Marlow killed 40 people on board."]);
    // what a heading has a number of itself
    let page = "# Fire on the Marlow leaves 30 hurt\n\n| What | Number |\n|---|---|\n| Passengers | 171 |";
    says(SHIP, "aboard", "agrees", &[page]);
    says(SHIP, "hurt", "contradicts", &[page]);
    says(SHIP, "aboard", "contradicts", &["The Marlow left port with 205 passengers on board."]);
}

const PARK: &str = r#"
thing park = "Orla Park"

about park

fact photos: choice { value forbidden  option forbidden = "forbidden" | "banned"  option allowed = "allowed"  says "photography is {value} in Orla Park" }
fact sign: yesno { value yes  says yes "photography is forbidden in Orla Park" }
fact last: time { value 00:15  says "the last train to Orla Park leaves at {value}" }
fact child: money { value 4 euros  says "a child ticket for Orla Park costs {value}" }
fact beds: number { value 40  says "Orla Park has {value} cabins" }
"#;

#[test]
fn what_is_permitted_is_not_forbidden() {
    says(PARK, "photos", "contradicts", &["Photography is allowed in Orla Park."]);
    says(PARK, "sign", "contradicts", &["Photography is permitted in Orla Park.", "Photography is allowed in Orla Park."]);
    says(PARK, "photos", "agrees", &["Photography is forbidden in Orla Park.", "Photography is banned in Orla Park."]);
}

#[test]
fn a_label_leaves_the_common_word_out() {
    says(PARK, "last", "contradicts", &["# Orla Park\n\n| What | Time |\n|---|---|\n| Last train | 00:35 |"]);
    says(PARK, "child", "contradicts", &["# Orla Park\n\n| What | Price |\n|---|---|\n| Child ticket | 6 euros |"]);
    silent(PARK, "child", &["# Orla Park\n\n| What | Price |\n|---|---|\n| Adult ticket | 9 euros |"]);
    says(PARK, "beds", "contradicts", &["# Orla Park\n\n| What | Number |\n|---|---|\n| Cabins | 48 |"]);
}

#[test]
fn why_shows_a_value_that_a_row_tells_by_itself() {
    let page = "# Orla Park\n\n| What | Time |\n|---|---|\n| Last train | 00:35 |\n";
    let case = Case::new().file("t.rules", PARK).file("a.md", page);
    let told = case.args("why t.rules a.md --fact last").run().exits(0).stdout();
    assert!(told.contains("last `00:35`: taken"), "{told}");
}

const FIRM: &str = r#"
thing norda = "Norda"
thing velt  = "Velt"

fact founded: year { about norda  value 1990  says "Norda was founded in {value}" }
fact staff: number { about norda  value 4,000  says "Norda has {value} employees" }
"#;

#[test]
fn the_company_is_the_one_named_last() {
    says(
        FIRM,
        "founded",
        "contradicts",
        &[
            "Norda grew again. The company was founded in 1984.",
            "Norda grew again. The firm was founded in 1984.",
            "Norda grew again. The start-up was founded in 1984.",
        ],
    );
    silent(FIRM, "founded", &["Norda met Velt in May. Velt grew. The company was founded in 1984."]);
}
