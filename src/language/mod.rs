//! What depends on a language: its words as data, and a few functions. English is read in full; German is a stub that shows what a language takes.
//!
//! | module | holds |
//! | --- | --- |
//! | `lexeme`, `time`, `unit`, `currency`, `hedge`, `holiday` | what a word can be, whatever the language |
//! | `en::hedges` | hedges in front of a value and behind it, tolerances |
//! | `en::numbers` | number words, magnitudes, words that are loose of themselves |
//! | `en::units` | units with their dimension and size, prefixes, rates |
//! | `en::currencies` | currencies, their symbols, codes, adjectives and parts |
//! | `en::calendar`, `en::holidays`, `en::tense` | months, weekdays, parts of days and years; feasts; words that tell past from future |
//! | `en::lexicon` | events and attributes: which verbs and nouns name which |
//! | `en::names` | titles, particles, capitalised words that are no names |
//! | `en::datelines` | header lines, datelines, credits |
//! | `en::inflections` | words that are inflected in a way of their own |
//! | `en::furniture` | buttons, related links, notices of a page |
//! | `en::as_of` | words that date a claim |
//! | `en::frequency` | how often words are met in running text |
//! | `en::layout` | words that the layout of a page stands for, or leaves hanging |
//! | `en::turns` | sentences that say the same of something and a name or an option |
//! | `en::callings` | what somebody is, by the nouns said of a name |
//! | `en::nations` | nations with their adjectives and capitals |
//! | `en::mentions` | pronouns, pairs, words of office beside a name |
//! | `en::speech`, `en::verbs` | parts of speech; what verbs take |
//! | `de` | the same for German, as far as it goes |
//! | `en::doubts` | words beside a number that say that it is none |
//! | `en::beside` | words beside a value that tell what it is, each list with an example that is read |
//! | `words`, `en::words` | classes of words that a reader of sentences asks for, each word with an example |
//!
//! The readers take the tables from here and never name the language. They know the order of words: that a hedge stands beside its number
//! and a unit behind it, and the small words (`of`, `to`, `per`, `ago`) that join them, which are English in some of the rooms still.

use std::cell::RefCell;

use rustc_hash::{FxHashMap, FxHashSet};

pub mod currency;
mod de;
mod en;
pub mod hedge;
pub(crate) mod holiday;
pub mod lexeme;
pub(crate) mod list;
pub(crate) mod sense;
pub(crate) mod time;
pub mod unit;
pub(crate) mod words;

pub(crate) use en::as_of;
pub(crate) use en::beside;
pub(crate) use en::calendar;
pub(crate) use en::callings;
pub(crate) use en::currencies;
pub(crate) use en::datelines;
pub(crate) use en::doubts;
pub(crate) use en::feasts;
pub(crate) use en::frequency;
pub(crate) use en::furniture;
pub(crate) use en::hedges;
pub(crate) use en::holidays;
pub(crate) use en::inflections;
pub(crate) use en::layout;
pub(crate) use en::lexicon;
pub(crate) use en::mentions;
pub(crate) use en::names;
pub(crate) use en::nations;
pub(crate) use en::numbers;
pub(crate) use en::senses;
pub(crate) use en::speech;
pub(crate) use en::stances;
pub(crate) use en::tense;
pub(crate) use en::turns;
pub(crate) use en::unit_senses;
pub(crate) use en::units;
pub(crate) use en::verbs;
pub(crate) use en::versions;
pub(crate) use en::words::{counting, flags, grammar, happenings, limits, naming, people, telling, times, travel};
pub(crate) use en::{
    currency_symbol, is_calling, is_demonym, is_land, is_nation, is_nationality, is_of_nation, is_same_calling, is_trade, raised_name,
    rate_name, settled_currency, shared_name, unit_phrase, unit_symbol,
};
pub(crate) use lexeme::{CurrencyWord, Lexeme};

pub use en::vocabulary;

#[cfg(test)]
pub(crate) use en::words::all as words_shown;

/// Whether a word is a preposition that says how a value stands to what it is said of.
pub(crate) fn is_preposition(word: &str) -> bool {
    en::as_of::PREPOSITIONS.contains(&word)
}

/// Whether a word is a count so small that it may be no count: "one of them".
pub(crate) fn is_small_count(word: &str) -> bool {
    en::as_of::SMALL_COUNTS.contains(&word)
}

/// Whether words begin with an indefinite article: "a year" is no count of years.
pub(crate) fn begins_with_article(words: &str) -> bool {
    words.split(' ').next().is_some_and(|first| en::as_of::ARTICLES.contains(&first))
}

/// Whether a word joins two parts of a sentence that may say different things: "and", "but", "while".
pub(crate) fn joins_clauses(word: &str) -> bool {
    en::as_of::JOINS_CLAUSES.contains(&word)
}

/// Words in a row that are a hedge.
type Hedges = &'static [(Vec<&'static str>, hedge::Hedge)];

/// A language as the reader sees it: what its words are, and which of them hedge a number.
#[derive(Debug)]
pub struct Language {
    /// Its tag, as documents have it: `en`.
    pub tag: &'static str,
    /// What is known about a folded word.
    pub(crate) lexeme: fn(&str) -> Option<&'static Lexeme>,
    /// Hedges in front of a number, by their last word.
    pub(crate) hedges_ending: fn(&str) -> Hedges,
    /// Hedges behind a number, by their first word.
    pub(crate) hedges_starting: fn(&str) -> Hedges,
}

/// English.
pub static ENGLISH: Language =
    Language { tag: "en", lexeme: en::lexeme, hedges_ending: en::hedges_ending, hedges_starting: en::hedges_starting };

/// German: numerals, months, weekdays, some units and hedges.
pub static GERMAN: Language =
    Language { tag: "de", lexeme: de::lexeme, hedges_ending: de::hedges_ending, hedges_starting: de::hedges_starting };

/// The words of a list.
type Listed = FxHashSet<&'static str>;

thread_local! {
    /// The words of the lists that were asked for, by where these stand and how long they are: the same few are asked of each claim.
    static LISTED: RefCell<FxHashMap<(usize, usize), Listed>> = RefCell::default();
}

/// Whether a list of words with white space between them has `word`.
pub(crate) fn lists(list: &'static str, word: &str) -> bool {
    LISTED.with_borrow_mut(|listed| {
        let words = listed.entry((list.as_ptr() as usize, list.len())).or_insert_with(|| list.split_ascii_whitespace().collect());
        words.contains(word)
    })
}

#[cfg(test)]
mod tests {
    use super::lists;

    #[test]
    fn a_list_has_whole_words() {
        let list = "says said\nunsaid tell  told";
        for word in list.split_ascii_whitespace() {
            assert!(lists(list, word), "{word}");
        }
        for word in ["say", "aid", "uns", "said unsaid", "", " ", "telling", "old"] {
            assert!(!lists(list, word), "{word:?}");
        }
    }
}
