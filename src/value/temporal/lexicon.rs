//! What a word can mean in an expression of time: one look-up a token.

use std::cell::Cell;

use crate::text::{Token, TokenKind};
use crate::value::words::Words;

/// Units of time, from the shortest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
}

/// How surely a word is a month or a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nothing else is written so: "february", "thursday".
    Full,
    /// An abbreviation: "oct", "tues".
    Short,
    /// An ordinary word or a name as well: "may", "march", "sat", "sun".
    Word,
}

/// A part of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Early,
    Mid,
    Late,
    Start,
    End,
    /// What was before the day of publication: "earlier this month".
    Gone,
    /// What is after it: "later this year".
    Left,
    /// A last stretch with a name of its own: "EOY".
    Closing,
    /// From the day of publication to the end: "the rest of the week".
    Rest,
}

/// A part of a day, with the code of the values format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

impl DayPart {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Midday => "MI",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
        }
    }
}

/// Seasons of the northern year, with the code of the values format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }
}

/// Which one of its kind is meant, seen from the day of publication or from the date said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rel {
    Last,
    Past,
    Previous,
    Latest,
    This,
    Current,
    Same,
    That,
    Next,
    Coming,
    Following,
}

impl Rel {
    /// How many units on.
    pub(crate) const fn shift(self) -> i32 {
        match self {
            Self::Last | Self::Past | Self::Previous | Self::Latest => -1,
            Self::This | Self::Current | Self::Same | Self::That => 0,
            Self::Next | Self::Coming | Self::Following => 1,
        }
    }

    /// Whether it counts from the date said last rather than from the day of publication.
    pub(crate) const fn anchored(self) -> bool {
        matches!(self, Self::Previous | Self::Same | Self::That | Self::Following)
    }
}

/// What a token is to the readers of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Nothing.
    Other,
    /// Digits.
    Figure,
    /// A mark, by its straight ASCII form.
    Mark(u8),
    Month(i8, Form),
    Weekday(i8, Form),
    /// "Mondays".
    Weekdays(i8),
    /// A unit; whether it is a plural.
    Unit(Unit, bool),
    /// A number word from 1 to 19, or 0.
    Small(u8),
    /// "twenty" to "ninety".
    Tens(u8),
    Hundred,
    Thousand,
    Dozen,
    /// "first" to "thirtieth"; "second" is [`Class::Second`].
    Ordinal(u8),
    /// An ordinal and a unit.
    Second,
    /// "st", "nd", "rd", "th" after digits.
    OrdinalEnd,
    /// "quarter": a unit, and a fourth.
    Quarter,
    Quarters,
    Half,
    Couple,
    Few,
    Several,
    Some,
    The,
    /// "a", "an".
    A,
    Of,
    And,
    Or,
    To,
    Till,
    Through,
    Between,
    From,
    In,
    On,
    At,
    By,
    For,
    During,
    Over,
    Within,
    Since,
    Before,
    After,
    Ahead,
    Prior,
    Around,
    Ago,
    Earlier,
    Later,
    Hence,
    Back,
    Rel(Rel),
    Part(Part),
    DayPart(DayPart),
    Noon,
    Midnight,
    Tonight,
    /// Days from today.
    DayWord(i8),
    /// "now", "recently", "currently", "soon".
    Vague,
    Season(Season),
    Fiscal,
    Am,
    Pm,
    OClock,
    /// A time zone.
    Zone,
    Bc,
    Ad,
    /// "more", "additional", "straight", "consecutive", "full": between a number and its unit.
    Filler,
    Long,
    /// "hourlong", "yearlong".
    Lasting(Unit),
    Old,
    /// "which", "them", "those", "these".
    Pronoun,
    Eve,
    Per,
    /// "all", "whole", "entire", "full": the unit itself as a length.
    Whole,
    Rest,
    YearEnd,
    /// "w", the week of "w/c".
    WeekMark,
    /// "EOY", "EOM": the end of the unit, as business papers abbreviate it.
    Closing(Unit),
    /// "seventies": the first year within its century.
    Decade(u8),
    /// "q" or "h" before a figure: a quarter or a half.
    PeriodLetter,
}

/// The words of a text as the readers of time see them.
#[derive(Debug)]
pub(crate) struct View<'w, 't> {
    words: &'w Words<'t>,
    classes: Vec<Class>,
    /// How deep expressions stand within each other where the reader is.
    depth: Cell<u8>,
}

/// Expressions stand within each other no deeper than this: "the end of the first week of the third quarter of 2018".
const DEEPEST: u8 = 5;

impl<'w, 't> View<'w, 't> {
    pub(crate) fn of(words: &'w Words<'t>) -> Self {
        let class = |(i, token): (usize, &Token)| match token.kind {
            TokenKind::Figure => Class::Figure,
            TokenKind::Possessive => Class::Mark(b'\''),
            TokenKind::Mark => Class::Mark(straight(words.raw(i))),
            TokenKind::Word => words.lexeme(i).and_then(|l| l.time).unwrap_or(Class::Other),
        };
        Self { words, classes: words.list().iter().enumerate().map(class).collect(), depth: Cell::new(0) }
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

    pub(crate) fn words(&self) -> &'w Words<'t> {
        self.words
    }

    pub(crate) fn len(&self) -> usize {
        self.classes.len()
    }

    /// The class of token `i`; [`Class::Other`] past the end.
    pub(crate) fn class(&self, i: usize) -> Class {
        self.classes.get(i).copied().unwrap_or(Class::Other)
    }

    /// The class of the token before `i`; [`Class::Other`] before the start.
    pub(crate) fn before(&self, i: usize) -> Class {
        i.checked_sub(1).map_or(Class::Other, |i| self.class(i))
    }

    /// Whether a holiday's name may begin with the word at token `i`.
    pub(crate) fn opens_holiday(&self, i: usize) -> bool {
        self.words.lexeme(i).is_some_and(|l| l.holiday)
    }

    pub(crate) fn word(&self, i: usize) -> &str {
        self.words.word(i)
    }

    /// Whether token `i` is there and follows the one before without a space.
    pub(crate) fn glued(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.glued)
    }

    pub(crate) fn capital(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.capital)
    }

    pub(crate) fn is_word(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|t| t.kind == TokenKind::Word)
    }

    pub(crate) fn mark(&self, i: usize, mark: u8) -> bool {
        self.class(i) == Class::Mark(mark)
    }

    /// `i`, or the token after it when `i` is `mark`.
    pub(crate) fn skip_mark(&self, i: usize, mark: u8) -> usize {
        if self.mark(i, mark) { i + 1 } else { i }
    }

    /// `i`, or the token after it when its class is `class`.
    pub(crate) fn skip(&self, i: usize, class: Class) -> usize {
        if self.class(i) == class { i + 1 } else { i }
    }

    /// A figure without separators, at most eight digits, with how many it has.
    pub(crate) fn digits(&self, i: usize) -> Option<(u32, usize)> {
        if self.class(i) != Class::Figure {
            return None;
        }
        let word = self.word(i);
        (word.len() <= 8 && word.bytes().all(|b| b.is_ascii_digit())).then(|| (word.parse().unwrap_or(0), word.len()))
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

    fn blank_line(&self, i: usize) -> bool {
        let (Some(a), Some(b)) = (self.words.get(i - 1), self.words.get(i)) else { return true };
        let gap = &self.words.text()[a.span.end..b.span.start];
        gap.len() > 1 && gap.bytes().filter(|&b| b == b'\n').count() > 1
    }
}

/// A mark in its plain form, so that every dash is a hyphen; 0 for marks no reader of time asks for.
fn straight(raw: &str) -> u8 {
    match raw.as_bytes() {
        [one] => *one,
        _ => match raw.chars().next() {
            Some('\u{2010}'..='\u{2015}' | '\u{2212}') => b'-',
            Some('\u{2018}' | '\u{2019}') => b'\'',
            Some('\u{201c}' | '\u{201d}') => b'"',
            _ => 0,
        },
    }
}
