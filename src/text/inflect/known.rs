//! The forms and bases of words that are asked for again and again: a text has few different words, and the rules and tables fewer.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread::LocalKey;

use rustc_hash::FxHashMap;

use super::{forms, verb_bases};

/// So many words are kept; where more are asked for, it begins anew.
const MOST: usize = 4096;

/// What was made of words.
type Known<T> = RefCell<FxHashMap<Box<str>, Rc<[T]>>>;

thread_local! {
    static FORMS: Known<String> = RefCell::default();
    static BASES: Known<(String, char)> = RefCell::default();
}

/// What `make` makes of `word`, made once.
fn once<T>(known: &'static LocalKey<Known<T>>, word: &str, make: impl FnOnce(&str) -> Vec<T>) -> Rc<[T]> {
    known.with_borrow_mut(|known| {
        if let Some(made) = known.get(word) {
            return Rc::clone(made);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let made: Rc<[T]> = make(word).into();
        known.insert(word.into(), Rc::clone(&made));
        made
    })
}

/// The [`forms`] of a word, made once however often they are asked for.
pub(crate) fn known_forms(word: &str) -> Rc<[String]> {
    once(&FORMS, word, forms)
}

/// Whether the folded `form` is one of the [`forms`] of `word`.
pub(crate) fn is_form(word: &str, form: &str) -> bool {
    known_forms(word).iter().any(|f| f == form)
}

/// The same as [`verb_bases`], made once for each word.
pub(crate) fn known_bases(word: &str) -> Rc<[(String, char)]> {
    once(&BASES, word, verb_bases)
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
        FORMS.with_borrow(|known| assert!(known.len() <= MOST));
    }
}
