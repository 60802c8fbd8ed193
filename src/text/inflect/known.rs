//! The forms of words that are asked for again and again: those of the rules and of the tables, which every word of a text is held against.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::forms;

/// So many words are kept; where more are asked for, it begins anew.
const MOST: usize = 4096;

thread_local! {
    static KNOWN: RefCell<FxHashMap<Box<str>, Box<[String]>>> = RefCell::default();
}

/// Whether the folded `form` is one of the [`forms`] of `word`, which are made once however often they are asked for.
pub(crate) fn is_form(word: &str, form: &str) -> bool {
    let among = |forms: &[String]| forms.iter().any(|f| f == form);
    KNOWN.with_borrow_mut(|known| {
        if let Some(forms) = known.get(word) {
            return among(forms);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let made = forms(word);
        let found = among(&made);
        known.insert(word.into(), made.into());
        found
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_is_made() {
        let words = ["last", "lasted", "Kim", "Koreans", "went", "2019", "é", ""];
        for _ in 0..2 {
            for (word, form) in words.iter().flat_map(|w| words.iter().map(move |f| (*w, *f))) {
                assert_eq!(is_form(word, form), forms(word).iter().any(|f| f == form), "{word} {form}");
            }
        }
    }

    #[test]
    fn words_without_end_are_not_kept_without_end() {
        (0..3 * MOST).for_each(|n| assert!(is_form(&format!("w{n}"), &format!("w{n}"))));
        KNOWN.with_borrow(|known| assert!(known.len() <= MOST));
    }
}
