//! A stretch of text that is read for several types of values, one after the other.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::read::candidate::Candidate;
use crate::read::number::percent;
use crate::read::pipeline::read_holding;
use crate::read::time;
use crate::read::words::Words;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};
use crate::value::reading::{Context, Reading, Types};

/// A stretch of text whose words are looked up once, for readings of several types.
#[derive(Debug)]
pub(crate) struct Stretch<'t> {
    words: Words<'t>,
    held: Held,
}

/// What readings of several types ask for alike.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// For each word, how many words the longest expression of time has that it is part of, where nothing is known of the text.
    pub(super) longest: OnceCell<Vec<usize>>,
    /// The days that are told, for what they were read against: dates and years are taken from them.
    pub(super) days: OnceCell<(Context, Vec<Candidate>)>,
}

impl<'t> Stretch<'t> {
    /// The part of `text` that `span` covers.
    pub(crate) fn within(text: &'t str, span: Span) -> Self {
        Self { words: Words::within(text, span), held: Held::default() }
    }

    /// The stretch that these tokens are of.
    pub(crate) fn of(tokens: Rc<Tokens<'t>>) -> Self {
        Self { words: Words::of_tokens(tokens), held: Held::default() }
    }

    /// Whether a number, an amount or an expression of time may begin in it.
    pub(crate) fn may_hold_value(&self) -> bool {
        let words = &self.words;
        let marks =
            |i: usize| words.raw(i).chars().all(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '"' | '\'' | '-' | '|'));
        words.list().iter().enumerate().any(|(i, token)| match token.kind {
            TokenKind::Figure => true,
            TokenKind::Mark => !marks(i),
            TokenKind::Word => percent::verb(words, i).is_some() || words.lexeme(i).is_some_and(|l| l.time.is_none_or(|c| !c.only_leads())),
            TokenKind::Possessive => false,
        }) || time::may_begin(words)
    }

    /// Whether a day, a year or a time of day may be told in it; what it tells may hang on what stands in front of it.
    pub(crate) fn may_tell_time(&self) -> bool {
        time::may_begin(&self.words)
    }

    /// Whether that may be told in what begins at or behind the byte `from`: there is more than lengths of time.
    pub(crate) fn may_tell_days(&self, from: usize) -> bool {
        time::may_tell_days(&self.words, self.words.at(from))
    }

    /// Every value of the wanted types in it, as [`read_within`](super::read_within) gives them.
    pub(crate) fn read(&self, types: Types, context: &Context) -> Vec<Reading> {
        read_holding(&self.words, types, context, false, Some(&self.held))
    }
}
