//! Texts held against rules, one by one, as pages of one day.

use super::Case;

/// What a text says of a fact: the verdicts of its claims, in the order of the text.
pub(crate) fn verdicts(rules: &str, fact: &str, text: &str) -> Vec<String> {
    let page = format!("---\ndate: 2021-05-06\n---\n\n{text}\n");
    let out = Case::new().file("t.rules", rules).file("a.md", page).args("claims t.rules a.md --format jsonl").run().exits(0).stdout();
    let claims = out.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    claims.filter(|c| c["fact"] == fact).map(|c| c["verdict"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Each of the texts makes one claim of the fact, with this verdict.
#[track_caller]
pub(crate) fn says(rules: &str, fact: &str, verdict: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().map(|t| (t, verdicts(rules, fact, t))).filter(|(_, v)| v != &[verdict]).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// None of the texts makes a claim of the fact.
#[track_caller]
pub(crate) fn silent(rules: &str, fact: &str, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().map(|t| (t, verdicts(rules, fact, t))).filter(|(_, v)| !v.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Declares `says` and `silent` for the rules that all texts of a file are held against.
macro_rules! against {
    ($rules:expr) => {
        #[track_caller]
        fn says(fact: &str, verdict: &str, texts: &[&str]) {
            $crate::harness::held::says($rules, fact, verdict, texts);
        }

        #[track_caller]
        fn silent(fact: &str, texts: &[&str]) {
            $crate::harness::held::silent($rules, fact, texts);
        }
    };
}

/// The verdicts on all claims of a text of no day, in its order.
pub(crate) fn verdicts_on(rules: &str, text: &str) -> Vec<String> {
    let case = Case::new().file("t.rules", rules).file("a.txt", text);
    let out = case.args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    let claims = out.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    claims.map(|c| c["verdict"].as_str().unwrap().to_owned()).collect()
}

/// Each of the texts makes claims with these verdicts, and no other.
#[track_caller]
pub(crate) fn each(rules: &str, verdicts: &[&str], texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().map(|t| (t, verdicts_on(rules, t))).filter(|(_, v)| v != verdicts).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Declares `all` and `none` for facts that are written beside the entities that all tests of a file know.
macro_rules! knowing {
    ($known:expr) => {
        #[track_caller]
        fn all(verdict: &str, fact: &str, texts: &[&str]) {
            $crate::harness::held::each(&format!("{}\n{fact}", $known), &[verdict], texts);
        }

        #[track_caller]
        fn none(fact: &str, texts: &[&str]) {
            $crate::harness::held::each(&format!("{}\n{fact}", $known), &[], texts);
        }
    };
}

pub(crate) use {against, knowing};
