//! Other turns of phrase for a sentence of the rules: "the prize went to {value}" is looked for as "{value} was awarded the prize" too.

use crate::language::turns::{TURNS, Turns};
use crate::value::Kind;

/// What stands for the value.
const VALUE: &str = "{value}";

/// So many words name at most what a sentence is about, and so many a noun beside it.
const LONGEST: (usize, usize) = (10, 4);

/// The sentences that say what `text` says in other turns.
pub(super) fn turns(text: &str, kind: Kind) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out: Vec<String> = Vec::new();
    for set in TURNS.iter().filter(|s| kind == Kind::Name && s.names || kind == Kind::Choice && s.choices) {
        let Some(found) = set.rows.iter().find_map(|row| told(row, &words).filter(|found| is_of(set, found))) else { continue };
        for row in set.rows.iter().chain(set.only) {
            let said = put(row, &found);
            if told(row, &words).is_none() && !out.contains(&said) && !(found.noun.is_empty() && row.split(' ').any(|w| w == "N")) {
                out.push(said);
            }
        }
    }
    out
}

/// What the places of a row stand for in a sentence.
#[derive(Default)]
struct Found<'w> {
    about: Vec<&'w str>,
    noun: Vec<&'w str>,
}

/// Whether what the sentence is about is of the kind that the set asks for.
fn is_of(set: &Turns, found: &Found<'_>) -> bool {
    set.of.is_empty() || found.about.iter().any(|w| set.of.iter().any(|of| crate::text::is_form(of, &w.to_ascii_lowercase())))
}

/// What the places of `row` stand for, if `words` are put like it.
fn told<'w>(row: &str, words: &[&'w str]) -> Option<Found<'w>> {
    let row: Vec<&str> = row.split(' ').collect();
    let mut found = Found::default();
    takes(&row, words, &mut found).then_some(found)
}

fn takes<'w>(row: &[&str], words: &[&'w str], found: &mut Found<'w>) -> bool {
    let Some((first, rest)) = row.split_first() else { return words.is_empty() };
    let most = match *first {
        "X" => LONGEST.0,
        "N" => LONGEST.1,
        _ => {
            let same = |w: &str| match *first {
                "V" => w == VALUE,
                "is" | "was" => matches!(w, "is" | "was" | "are" | "were"),
                "the" | "its" => matches!(w, "the" | "its" | "their" | "a"),
                own => w.eq_ignore_ascii_case(own),
            };
            return words.first().is_some_and(|w| same(w)) && takes(rest, &words[1..], found);
        }
    };
    for long in 1..=most.min(words.len()) {
        let (own, behind) = words.split_at(long);
        if own.contains(&VALUE) || *first == "N" && own.contains(&"of") {
            return false;
        }
        if takes(rest, behind, found) {
            *(if *first == "X" { &mut found.about } else { &mut found.noun }) = own.to_vec();
            return true;
        }
    }
    false
}

/// The sentence that a row makes.
fn put(row: &str, found: &Found<'_>) -> String {
    let word = |w: &str| match w {
        "X" => found.about.join(" "),
        "N" => found.noun.join(" "),
        "V" => VALUE.to_owned(),
        own => own.to_owned(),
    };
    row.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_turned_into_the_others_of_its_set() {
        let all = turns("the Larkspur Prize went to {value}", Kind::Name);
        assert!(all.contains(&"{value} was awarded the Larkspur Prize".to_owned()));
        assert!(!all.contains(&"the Larkspur Prize went to {value}".to_owned()));
        let all = turns("the default region of Quay Cloud is {value}", Kind::Choice);
        assert!(all.contains(&"Quay Cloud uses {value} by default".to_owned()));
    }

    #[test]
    fn a_sentence_of_something_else_stays_alone() {
        assert!(turns("the minister went to {value}", Kind::Name).is_empty());
        assert!(turns("the Larkspur Prize went to {value}", Kind::Date).is_empty());
    }
}
