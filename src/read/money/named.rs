//! A currency as a text names it.

use crate::language::CurrencyWord;
use crate::value::set::Currency;

/// A currency as a text names it.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// What it may be, the likeliest first.
    pub(crate) codes: Vec<Currency>,
    /// How many of it make one unit.
    pub(super) parts: u32,
    /// The token after it.
    pub(crate) end: usize,
}

impl Named {
    pub(super) fn of(word: &CurrencyWord, end: usize) -> Self {
        Self { codes: word.codes.clone(), parts: word.parts, end }
    }

    pub(super) fn one(code: &str, end: usize) -> Option<Self> {
        Some(Self { codes: vec![Currency::new(code)?], parts: 1, end })
    }
}
