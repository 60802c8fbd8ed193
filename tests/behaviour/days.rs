//! Days as pages write them: those that no calendar has, and figures whose order must be known.

use crate::harness::Case;

const LAUNCH: &str =
    "fact launch: date {\n  value 2019-05-04\n  claim \"launches on {value}\"\n  test agrees \"It launches on 4 May 2019.\"\n}\n";

/// The verdict on the claim of a page, and the codes and messages of what is said of it.
fn verdict(rules: &str, file: &str, text: &str) -> (String, Vec<(String, String)>) {
    let json = Case::new().file("a.rules", rules).file(file, text).args(&format!("a.rules {file} --format json")).run().json();
    let claims = json["claims"].as_array().expect("claims");
    assert_eq!(claims.len(), 1, "{text}: {json:#}");
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let said = json["findings"].as_array().expect("findings").iter();
    (word(&claims[0]["verdict"]), said.map(|f| (word(&f["code"]), word(&f["message"]))).collect())
}

#[test]
fn a_weekday_that_does_not_fit_and_a_day_that_no_month_has_are_noted() {
    for (text, expected, code, words) in [
        ("It launches on Friday, 4 May 2019.", "agrees", "odd-day", "4 May 2019 is a Saturday"),
        ("It launches on Fri, May 4, 2019.", "agrees", "odd-day", "4 May 2019 is a Saturday"),
        ("It launches on Monday, 2019-05-04.", "agrees", "odd-day", "4 May 2019 is a Saturday"),
        ("It launches on Friday, 11 May 2019.", "contradicts", "odd-day", "11 May 2019 is a Saturday"),
        ("It launches on 31 April 2019.", "vague", "odd-day", "`31 April 2019`; no calendar has that day"),
        ("It launches on April 31, 2019.", "vague", "odd-day", "no calendar has that day"),
        ("It launches on 31/04/2019.", "vague", "odd-day", "no calendar has that day"),
        ("It launches on 30 February 2019.", "vague", "odd-day", "no calendar has that day"),
        ("It launches on 29 February 2019.", "vague", "odd-day", "no calendar has that day"),
        ("It launches on Saturday, 4 May 2019.", "agrees", "", ""),
        ("It launches on 29 February 2020.", "contradicts", "", ""),
    ] {
        let (found, said) = verdict(LAUNCH, "a.txt", text);
        assert_eq!(found, expected, "{text}: {said:?}");
        if expected == "vague" {
            assert_eq!(said.len(), 1, "the note is enough: {text}: {said:?}");
        }
        let odd: Vec<_> = said.iter().filter(|s| s.0 == "odd-day").collect();
        assert_eq!(odd.len(), usize::from(!code.is_empty()), "{text}: {said:?}");
        assert!(odd.iter().all(|s| s.1.contains(words)), "{text}: {said:?}");
    }
}

#[test]
fn the_text_the_language_and_the_rules_tell_the_order_of_day_and_month() {
    let told = |order: &str| format!("{LAUNCH}source all = path \"*\"{order}\n");
    let both = "It launches on 5/4/2019.\n";
    let british = "It launches on 4/5/2019.\n";
    for (rules, file, text, expected) in [
        (LAUNCH.to_owned(), "a.txt", both.to_owned(), "agrees"),
        (LAUNCH.to_owned(), "a.txt", british.to_owned(), "vague"),
        (told(" dates month-first"), "a.txt", both.to_owned(), "agrees"),
        (told(" dates month-first"), "a.txt", british.to_owned(), "contradicts"),
        (told(" dates day-first"), "a.txt", british.to_owned(), "agrees"),
        (told(" dates day-first"), "a.txt", both.to_owned(), "contradicts"),
        (told(" published 2019-05-06 dates day-first"), "a.txt", british.to_owned(), "agrees"),
        // another date of the text, however far
        (
            LAUNCH.to_owned(),
            "a.txt",
            format!("{british}\nAll is well.\n\n{}\n\nIt was built by 25/12/2018.\n", "All is well. ".repeat(200)),
            "agrees",
        ),
        (LAUNCH.to_owned(), "a.txt", format!("{both}\nIt was built by 25/12/2018.\n"), "contradicts"),
        (LAUNCH.to_owned(), "a.html", format!("<html lang=\"en-US\"><body><p>{both}</p></body></html>"), "agrees"),
        (LAUNCH.to_owned(), "a.html", format!("<html lang=\"en-US\"><body><p>{british}</p></body></html>"), "contradicts"),
        (LAUNCH.to_owned(), "a.html", format!("<html lang=\"en-GB\"><body><p>{british}</p></body></html>"), "agrees"),
        (LAUNCH.to_owned(), "a.md", format!("---\nlang: en-AU\n---\n{both}"), "contradicts"),
        (LAUNCH.to_owned(), "a.md", format!("---\nlang: en\n---\n{both}"), "agrees"),
    ] {
        let (found, said) = verdict(&rules, file, &text);
        let expected_or = if expected == "vague" { &["vague", "agrees"][..] } else { std::slice::from_ref(&expected) };
        assert!(expected_or.contains(&found.as_str()), "{text}: {found} {said:?}");
    }
}

#[test]
fn an_order_that_there_is_not_is_pointed_at() {
    let rules = format!("{LAUNCH}source all = path \"*\" dates day-frist\n");
    let said = Case::new().file("a.rules", &rules).file("a.txt", "x\n").args("a.rules a.txt").run().exits(2);
    assert!(said.stderr().contains("did you mean `day-first`?"), "{}", said.stderr());
}

const DEPOT: &str =
    "about depot\nplace depot = \"Tarn Depot\"\nfact closed: date { value 2020-03-09  says \"Tarn Depot closed on {value}\" }\n";

#[test]
fn a_day_counted_from_one_that_nobody_knows_is_told_all_the_same() {
    for text in ["Tarn Depot closed yesterday.", "Tarn Depot closed two weeks ago.", "Tarn Depot closed this month."] {
        let (found, said) = verdict(DEPOT, "a.txt", text);
        assert_eq!(found, "vague", "{text}");
        assert!(said.iter().any(|s| s.0 == "vague-claim" && s.1.contains("has no date to count that from")), "{text}: {said:?}");
        let (dated, _) = verdict(DEPOT, "a.txt", &format!("---\ndate: 2020-05-20\n---\n{text}"));
        assert_eq!(dated, "contradicts", "{text}");
    }
    let json =
        Case::new().file("a.rules", DEPOT).file("a.txt", "Tarn Depot closed recently.").args("a.rules a.txt --format json").run().json();
    assert_eq!(json["claims"].as_array().map(Vec::len), Some(0), "no day at all");
}
