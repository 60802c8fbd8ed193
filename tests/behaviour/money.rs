//! Amounts of money that are told in terms of something: for each of a thing, in two currencies, in another one than the fact's.

use crate::harness::Case;

const PRICE: &str = "fact price: money {\n  value $5\n  claim \"plan costs {value}\"\n  test agrees \"The plan costs $5.\"\n}\n";
const RATE: &str =
    "fact price: money {\n  value $5 per user\n  claim \"plan costs {value}\"\n  test agrees \"The plan costs $5 per user.\"\n}\n";
const SAID: &str =
    "fact price: money {\n  value $5\n  claim \"plan costs {value} per user\"\n  test agrees \"The plan costs $5 per user.\"\n}\n";

/// The verdict on the claim of a text, and the first line that is said of it.
fn verdict(rules: &str, text: &str) -> (String, String) {
    let json = Case::new().file("a.rules", rules).file("a.txt", text).args("a.rules a.txt --format json").run().json();
    let claims = json["claims"].as_array().expect("claims");
    assert_eq!(claims.len(), 1, "{text}: {json:#}");
    let said = json["findings"].as_array().expect("findings").iter().find(|f| f["fact"] == "price");
    (
        claims[0]["verdict"].as_str().expect("a verdict").to_owned(),
        said.map_or(String::new(), |f| f["message"].as_str().unwrap_or_default().to_owned()),
    )
}

#[test]
fn a_price_for_each_is_no_price() {
    for (rules, text, expected, said) in [
        (PRICE, "The plan costs $5 per user.", "vague", "a price per user"),
        // what is established may be the price of a month, as it says no more
        (PRICE, "The plan costs $5 a month.", "agrees", ""),
        (PRICE, "The plan costs $7 per month.", "contradicts", ""),
        (PRICE, "The plan costs $7/seat.", "vague", "a price per seat"),
        (PRICE, "The plan costs $0.20 per GB-month.", "vague", "a price per gigabyte-month"),
        (PRICE, "The plan costs $7 a month later.", "contradicts", ""),
        (RATE, "The plan costs $5 per user.", "agrees", ""),
        (RATE, "The plan costs $5/user.", "agrees", ""),
        (RATE, "The plan costs $5 a user.", "agrees", ""),
        (RATE, "The plan costs $7 per user.", "contradicts", ""),
        (RATE, "The plan costs $7 per user per month.", "vague", "a price per month user, and one per user"),
        (RATE, "The plan costs $5.", "vague", "no price per user"),
        (SAID, "The plan costs $5 per user.", "agrees", ""),
        (SAID, "The plan costs $7 per user.", "contradicts", ""),
    ] {
        let (found, message) = verdict(rules, text);
        assert_eq!(found, expected, "{text}: {message}");
        assert!(message.contains(said), "{text}: {message}");
    }
}

#[test]
fn another_currency_is_told_and_a_stated_rate_compares() {
    for (text, expected, said) in [
        ("The plan costs €5.", "vague", "that is in EUR and no rate to USD is stated"),
        ("The plan costs 500 yen.", "vague", "that is in JPY and no rate to USD is stated"),
        ("The plan costs €4.40 ($5) in France.", "agrees", ""),
        ("The plan costs €4.40 (about $5).", "agrees", ""),
        ("The plan costs $5 (€4.40) in France.", "agrees", ""),
        ("The plan costs £5 ($7) in Britain.", "contradicts", "costs £5 ($7)"),
        ("The plan costs €4.40 ($5) a month.", "agrees", ""),
        ("The plan costs €4.40 ($5) a seat.", "vague", "a price per seat"),
        ("The plan costs £4 (€5).", "vague", "that is in GBP"),
    ] {
        let (found, message) = verdict(PRICE, text);
        assert_eq!(found, expected, "{text}: {message}");
        assert!(message.contains(said), "{text}: {message}");
    }
}

#[test]
fn the_same_length_in_brackets_is_one_claim() {
    let rules = "fact length: quantity {\n  value 300 m\n  claim \"bridge is {value}\"\n  claim \"{value} long\"\n  test agrees \"The bridge is 300 m.\"\n}\n";
    for (text, verdicts) in [
        ("The bridge is 300 metres (984 ft) long.", ["agrees"]),
        ("The bridge is 984 ft (300 m) long.", ["agrees"]),
        ("The bridge is 400 m (1,312 ft) long.", ["contradicts"]),
    ] {
        let json = Case::new().file("a.rules", rules).file("a.txt", text).args("a.rules a.txt --format json").run().json();
        let found: Vec<_> = json["claims"].as_array().expect("claims").iter().map(|c| c["verdict"].as_str().expect("a verdict")).collect();
        assert_eq!(found, verdicts, "{text}: {json:#}");
    }
}
