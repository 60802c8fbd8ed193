//! What depends on a language: its words for numbers, units, currencies and hedges, as data. English is the one there is.

pub mod en;
