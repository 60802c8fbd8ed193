//! The words of a text as the readers of time see them: one look-up a token.

use std::cell::Cell;

use super::term::Term;

use crate::language::holidays::Name;
pub(crate) use crate::language::time::{Class, DayPart, Form, Part, Rel, Season, Unit};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::DayOrder;

/// What reads the expression of time that begins at a token, and gives the token after it.
type Atom = fn(&View<'_, '_>, usize) -> Option<(Term, usize)>;

/// The words of a text as the readers of time see them.
#[derive(Debug)]
pub(crate) struct View<'w, 't> {
    words: &'w Words<'t>,
    classes: &'w [Class],
    /// Reads an expression within another one: every reader asks for it here, so that none needs to know all the others.
    atom: Atom,
    /// How deep expressions stand within each other where the reader is.
    depth: Cell<u8>,
    /// In which order the text writes day and month in figures, where it shows it.
    order: Option<DayOrder>,
}

/// Expressions stand within each other no deeper than this: "the end of the first week of the third quarter of 2018".
const DEEPEST: u8 = 5;

impl<'w, 't> View<'w, 't> {
    pub(crate) fn of(words: &'w Words<'t>, atom: Atom) -> Self {
        Self { words, classes: words.classes(), atom, depth: Cell::new(0), order: None }
    }

    /// The same where day and month are known to be in this order.
    pub(crate) fn ordered(mut self, order: Option<DayOrder>) -> Self {
        self.order = order;
        self
    }

    /// In which order the text writes day and month in figures, where it shows it.
    pub(crate) fn order(&self) -> Option<DayOrder> {
        self.order
    }

    /// The expression that begins at token `i`, without a time of day behind it.
    pub(crate) fn atom(&self, i: usize) -> Option<(Term, usize)> {
        self.nested(|| (self.atom)(self, i))
    }

    /// A day, a month, a year or another stretch of days at token `i`.
    pub(crate) fn day_term(&self, i: usize) -> Option<(Term, usize)> {
        self.atom(i).filter(|found| found.0.is_days())
    }

    /// What `read` reads within another expression; nothing too deep, so that the time stays in proportion to the text.
    pub(crate) fn nested<T>(&self, read: impl FnOnce() -> Option<T>) -> Option<T> {
        let depth = self.depth.get();
        if depth >= DEEPEST {
            return None;
        }
        self.depth.set(depth + 1);
        let found = read();
        self.depth.set(depth);
        found
    }

    #[inline]
    pub(crate) fn words(&self) -> &'w Words<'t> {
        self.words
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.classes.len()
    }

    /// The class of token `i`; [`Class::Other`] past the end.
    #[inline]
    pub(crate) fn class(&self, i: usize) -> Class {
        self.classes.get(i).copied().unwrap_or(Class::Other)
    }

    /// The class of the token before `i`; [`Class::Other`] before the start.
    #[inline]
    pub(crate) fn before(&self, i: usize) -> Class {
        i.checked_sub(1).map_or(Class::Other, |i| self.class(i))
    }

    /// The names of holidays that may begin with the word at token `i`.
    #[inline]
    pub(crate) fn holidays(&self, i: usize) -> &'static [Name] {
        self.words.lexeme(i).map_or(&[], |l| l.holidays)
    }

    #[inline]
    pub(crate) fn word(&self, i: usize) -> &str {
        self.words.word(i)
    }

    /// Whether token `i` is there and follows the one before without a space.
    #[inline]
    pub(crate) fn glued(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.glued)
    }

    #[inline]
    pub(crate) fn capital(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.capital)
    }

    #[inline]
    pub(crate) fn is_word(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.kind == TokenKind::Word)
    }

    #[inline]
    pub(crate) fn mark(&self, i: usize, mark: u8) -> bool {
        self.class(i) == Class::Mark(mark)
    }

    /// `i`, or the token after it when `i` is `mark`.
    #[inline]
    pub(crate) fn skip_mark(&self, i: usize, mark: u8) -> usize {
        if self.mark(i, mark) { i + 1 } else { i }
    }

    /// `i`, or the token after it when its class is `class`.
    #[inline]
    pub(crate) fn skip(&self, i: usize, class: Class) -> usize {
        if self.class(i) == class { i + 1 } else { i }
    }

    /// A figure without separators, at most eight digits, with how many it has.
    #[inline]
    pub(crate) fn digits(&self, i: usize) -> Option<(u32, usize)> {
        if self.class(i) == Class::Figure { self.figure(i) } else { None }
    }

    fn figure(&self, i: usize) -> Option<(u32, usize)> {
        let word = self.word(i).as_bytes();
        let value = |word: &[u8]| word.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
        (word.len() <= 8 && word.iter().all(u8::is_ascii_digit)).then(|| (value(word), word.len()))
    }

    /// Whether a sentence ends before token `i`: a full stop, question or exclamation mark that no abbreviation owns, or a blank line.
    pub(crate) fn sentence_break(&self, i: usize) -> bool {
        if i == 0 || i >= self.len() {
            return true;
        }
        match self.class(i - 1) {
            Class::Mark(b'!' | b'?' | b';') => true,
            Class::Mark(b'.') => {
                let short = i >= 2
                    && match self.class(i - 2) {
                        Class::Month(_, Form::Short) | Class::Weekday(_, Form::Short) | Class::Am | Class::Pm => true,
                        Class::Month(_, Form::Word) => self.word(i - 2) == "mar",
                        Class::Weekday(_, Form::Word) => self.capital(i - 2),
                        _ => false,
                    };
                let letter = i >= 2 && self.word(i - 2).len() <= 1;
                !(short || letter) || self.blank_line(i)
            }
            _ => self.blank_line(i),
        }
    }

    /// Whether token `i` is the first of a line.
    pub(crate) fn opens_line(&self, i: usize) -> bool {
        let (Some(a), Some(b)) = (i.checked_sub(1).and_then(|a| self.words.get(a)), self.words.get(i)) else { return i == 0 };
        self.words.text()[a.span.end..b.span.start].contains('\n')
    }

    /// Whether a blank line stands before token `i`.
    pub(crate) fn blank_line(&self, i: usize) -> bool {
        let (Some(a), Some(b)) = (self.words.get(i - 1), self.words.get(i)) else { return true };
        let gap = &self.words.text()[a.span.end..b.span.start];
        gap.len() > 1 && gap.bytes().filter(|&b| b == b'\n').count() > 1
    }
}
