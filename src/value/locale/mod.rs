//! What depends on a language: its words as data, and a few functions. English is the one there is.
//!
//! | module | holds |
//! | --- | --- |
//! | `hedges` | hedges in front of a value and behind it, tolerances |
//! | `numbers` | number words, magnitudes, words that are loose of themselves |
//! | `units` | units with their dimension and size, prefixes, rates |
//! | `currencies` | currencies, their symbols, codes, adjectives and parts |
//! | `calendar`, `holidays`, `tense` | months, weekdays, parts of days and years; feasts; words that tell past from future |
//! | `names` | titles, particles, capitalised words that are no names |
//! | `doubts` | words beside a number that say that it is none |
//! | `idiom`, `label`, `mistaken`, `one`, `pounds` | the few functions: set phrases, figures in names, words that are units elsewhere, "one" as a pronoun, pounds weighed or paid |
//!
//! The readers know these tables and the order of words: that a hedge stands beside its number and a unit behind it, and the small
//! words (`of`, `to`, `per`, `ago`) that join them, which are English in some of the rooms still.

pub mod en;
