//! A value belongs to the noun that it is said of: a fee is no price, a property of another one is nobody's here, and what several facts
//! could mean is told apart by that noun.

use crate::harness::held::{says, silent};

const DEAL: &str = r#"
group orbis = "Orbis"
group delta = "Delta Mills" | "Delta"
event deal  = orbis, delta

fact price: money { value €800 million  says "Orbis bought Delta for {value}" }
fact penalty: money { value €30 million  says "Orbis must pay a cancellation fee of {value}" }
fact premium: percent { value 25 %  says "Orbis paid a premium of {value} for Delta" }
fact agreed: date { value 2021-05-04  says "Orbis agreed to buy Delta on {value}" }
fact closed: date { value 2021-09-01  says "Orbis completed the purchase of Delta on {value}" }
"#;

#[test]
fn a_sum_belongs_to_its_noun() {
    let deal = |t: &str| format!("Orbis buys Delta.\n\n{t}");
    let fee = ["There is a €30 million cancellation fee.", "It would owe Delta a cancellation fee of €30 million."].map(deal);
    let fee: Vec<&str> = fee.iter().map(String::as_str).collect();
    silent(DEAL, "price", &fee);
    says(DEAL, "penalty", "agrees", &[&deal("There is a cancellation fee of €30 million.")]);
    says(DEAL, "premium", "agrees", &[&deal("The premium was 25 percent."), &deal("Holders of Delta get a premium of 25 percent.")]);
    says(DEAL, "premium", "contradicts", &[&deal("A premium of 40 percent looked rich.")]);
    silent(DEAL, "premium", &[&deal("Shares in Delta rose 40 percent.")]);
}

#[test]
fn a_noun_that_owns_its_value_may_be_planned() {
    let rules = DEAL.replace("{value} for Delta\" }", "{value} for Delta\"  unless planned }");
    assert!(rules.contains("unless planned"));
    silent(&rules, "premium", &["Orbis buys Delta.\n\nThe premium will be 40 percent."]);
    says(&rules, "premium", "contradicts", &["Orbis buys Delta.\n\nThe premium was 40 percent."]);
}

#[test]
fn agreeing_is_not_completing() {
    silent(DEAL, "agreed", &["Orbis completed its purchase of Delta on Wednesday."]);
    silent(DEAL, "closed", &["Orbis agreed on Tuesday to buy Delta."]);
    says(DEAL, "agreed", "agrees", &["Orbis agreed on Tuesday to buy Delta."]);
}

#[test]
fn strangers_do_their_own_deals() {
    silent(
        DEAL,
        "price",
        &[
            "Orbis buys Delta.\n\nNorda paid €90 million for Kesta Works.",
            "Orbis buys Delta.\n\nNorda dropped its offer and said it would pay €90 million.",
        ],
    );
}

const SHAKE: &str = r#"
thing quake = "quake" | "earthquake"
place dorn  = "Dorn Valley" | "Dorn"
about dorn

fact size: number { value 6.1  says "a magnitude {value} quake struck Dorn"  says "the quake had a magnitude of {value}" }
fact dead: number { value 40  says "the quake killed {value} people" }
fact day: date { value 2021-05-04  says "a quake struck Dorn on {value}" }
"#;

#[test]
fn a_number_stands_behind_its_property() {
    says(SHAKE, "size", "agrees", &["A magnitude 6.1 quake struck Dorn.", "The quake in Dorn had a magnitude of 6.1."]);
    silent(
        SHAKE,
        "size",
        &["The 2021 quake in Dorn killed many.", "The quake in Dorn killed 40 people.", "A quake struck Dorn at a depth of 12 km."],
    );
    says(SHAKE, "dead", "agrees", &["The quake in Dorn killed 40 in ten minutes.", "The quake in Dorn killed 40 people in ten minutes."]);
    silent(SHAKE, "dead", &["The quake in Dorn worries us. More than six people in ten sleep badly."]);
    silent(SHAKE, "size", &["The quake in Dorn woke everybody. It was followed by an aftershock of magnitude 4.2."]);
}

#[test]
fn what_is_told_of_anew_elsewhere_is_another() {
    silent(SHAKE, "day", &["Dorn lies in a belt of faults; a quake near the southern coast in 2003 did no harm."]);
    says(SHAKE, "day", "agrees", &["A quake struck Dorn on Tuesday.", "Dorn Valley mourns. A quake struck the valley on 4 May."]);
}

const HOUSE: &str = r#"
thing kiosk   = "Kiosk API" | "Kiosk"
person worker = "employee"

fact rate: number { value 300  says "the rate limit of Kiosk is {value} requests per minute" }
fact page: number { value 50  says "the limit parameter must not exceed {value}" }
fact body: quantity { value 8 MB  says "the size of a request body must not exceed {value}" }
fact wait: duration { value 40 seconds  says "the request timeout is {value}" }
fact token: duration { value 6 hours  says "an access token expires after {value}" }
fact trial: duration { value three months  says "the trial period of an employee is {value}" }
fact leave: duration { value 28 days  says "the annual leave is {value}" }
fact tls: version { value 1.2  says "Kiosk requires TLS {value} or later" }
fact stamp: money { value 84 cents  says "a standard stamp costs {value}" }
"#;

#[test]
fn limits_of_other_things_are_no_limits_of_this_one() {
    silent(
        HOUSE,
        "rate",
        &["Kiosk takes requests.\n\nA call that fails returns `429`.", "Kiosk is up.\n\nValues above are refused with `400`."],
    );
    silent(HOUSE, "page", &["Kiosk has a quota of 300 requests a minute.", "Connections to Kiosk older than TLS 1.1 are rejected."]);
    silent(HOUSE, "body", &["Kiosk takes requests with a body.\n\nThe body of an event never exceeds 64 KB."]);
    silent(HOUSE, "wait", &["Kiosk takes requests.\n\nMost calls take less than 300 milliseconds."]);
    silent(HOUSE, "token", &["Kiosk hands out access tokens. Refresh tokens expire after 30 days."]);
    silent(HOUSE, "tls", &["1. Get a token for Kiosk.", "I got 25 letters out of Kiosk."]);
}

#[test]
fn what_a_limit_repeats_and_what_a_thing_is_worth() {
    says(HOUSE, "rate", "contradicts", &["Calls count towards your 200 requests a minute in Kiosk."]);
    says(HOUSE, "body", "contradicts", &["# Kiosk\n\n| What | Limit |\n|---|---|\n| Request body | 6 MB |"]);
    says(HOUSE, "token", "contradicts", &["Access tokens for Kiosk expire 12 hours after they have been issued."]);
    says(HOUSE, "tls", "agrees", &["Kiosk clients with anything older than TLS 1.2 are rejected."]);
    says(HOUSE, "stamp", "contradicts", &["In Kiosk a standard stamp is 90 cents."]);
    says(
        HOUSE,
        "trial",
        "contradicts",
        &["The trial period is six months for every employee.", "Employees have a trial period of six months."],
    );
}

#[test]
fn a_heading_says_what_a_sentence_is_of_where_the_sentence_does_not() {
    says(
        HOUSE,
        "leave",
        "contradicts",
        &["# Handbook\n\n## Annual leave\n\nIt is 20 days.", "# Handbook\n\n## Annual leave\n\n20 days for all."],
    );
    silent(
        HOUSE,
        "leave",
        &[
            "# Handbook\n\n## Annual leave\n\nEverybody likes it.\n\n## Parental leave\n\nSixteen weeks at full pay, for every parent.",
            "# Handbook\n\n## Annual leave\n\nYour birthday is a working day.",
        ],
    );
}

const VOTE: &str = r#"
place mara  = "Maravia"
group lamp  = "Lamp Party"
fact polls: date { value 2021-05-02  says "the parliamentary election in Maravia was held on {value}" }
fact share: percent { value 38 %  says "the Lamp Party won {value} of the vote" }
fact roll: number { value 4.8 million  says "the number of registered voters in Maravia was {value}" }
"#;

#[test]
fn elections_are_told_apart_by_kind_and_year() {
    says(
        VOTE,
        "polls",
        "agrees",
        &["The parliamentary election in Maravia was held on Sunday.", "Maravia held its parliamentary election on 2 May."],
    );
    silent(
        VOTE,
        "polls",
        &[
            "Maravia has voted. Local elections were last held in October 2019.",
            "Maravia has voted. It is the first change since the election of 2017.",
            "Maravia is a republic. The last vote before was in 2013.",
        ],
    );
    let both = "In Maravia parliamentary elections were held on 2 May 2021, earlier ones having taken place in 2017 and 2013.";
    says(VOTE, "polls", "agrees", &[both]);
    says(VOTE, "share", "agrees", &["The Lamp Party took 38 percent.", "In Maravia the Lamp Party obtained 38 % of the valid votes."]);
    silent(VOTE, "share", &["The Lamp Party is glad. Some 70 percent voted.", "The Lamp Party is glad. Turnout stood at 61 percent."]);
    says(VOTE, "roll", "agrees", &["In Maravia the number of registered voters was 4.8 million."]);
    silent(VOTE, "roll", &["Maravia chooses the 150 members of its parliament.", "A total of 1,846 men and women are running in Maravia."]);
}

#[test]
fn an_ordinal_may_stand_inside_the_verb() {
    let rules = r#"
        place elm = "Port Elm"
        fact last: year { value 2009  says "the harbour talks in Port Elm were last held in {value}" }
    "#;
    says(rules, "last", "agrees", &["In Port Elm the harbour talks were last held in 2009."]);
    says(rules, "last", "contradicts", &["The harbour talks in Port Elm were last held in 2012."]);
    silent(rules, "last", &["The harbour talks in Port Elm were first held in 1990."]);
}
