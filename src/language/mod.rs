//! What depends on a language: its words as data. English is the one there is.
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
//! | `en::as_of` | words that date a claim |
//! | `en::layout` | words that the layout of a page stands for, or leaves hanging |
//! | `en::mentions` | pronouns, pairs, words of office beside a name |
//! | `en::speech`, `en::verbs` | parts of speech; what verbs take |
//! | `en::doubts` | words beside a number that say that it is none |
//!
//! The readers take the tables from here and never name the language. They know the order of words: that a hedge stands beside its number
//! and a unit behind it, and the small words (`of`, `to`, `per`, `ago`) that join them, which are English in some of the rooms still.

pub mod currency;
mod en;
pub mod hedge;
pub(crate) mod holiday;
pub mod lexeme;
pub(crate) mod time;
pub mod unit;

pub(crate) use en::as_of;
pub(crate) use en::calendar;
pub(crate) use en::currencies;
pub(crate) use en::doubts;
pub(crate) use en::hedges;
pub(crate) use en::holidays;
pub(crate) use en::layout;
pub(crate) use en::lexicon;
pub(crate) use en::mentions;
pub(crate) use en::names;
pub(crate) use en::numbers;
pub(crate) use en::speech;
pub(crate) use en::stances;
pub(crate) use en::tense;
pub(crate) use en::units;
pub(crate) use en::verbs;
pub(crate) use en::versions;
pub(crate) use en::{
    currency_symbol, hedges_ending, hedges_starting, lexeme, raised_name, rate_name, settled_currency, shared_name, unit_phrase,
    unit_symbol,
};
pub(crate) use lexeme::{CurrencyWord, Lexeme};

pub use en::vocabulary;
