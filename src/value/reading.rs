//! Reading values in text.

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::kind::Kind;
use super::set::{Currency, Denotation};
pub use crate::language::hedge::Hedge;
use crate::language::unit::Dimension;
use crate::span::Span;

/// A value in canonical form. Its JSON form is the one of the `value` field of the reports.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// One day.
    Date(Date),
    /// A calendar year; negative before Christ.
    Year(i16),
    /// Days from the first up to, not including, the second.
    DateRange(Date, Date),
    /// A season of a year: `2019-SP`, `-SU`, `-FA`, `-WI`.
    Season(i16, String),
    /// A time of day.
    Time(Time),
    /// Times of day from the first to the second: "between 18:02 and 18:05".
    TimeRange(Time, Time),
    /// A day and a time of day.
    DateTime(DateTime),
    /// A day and a part of it: `MO`, `AF`, `EV`, `NI`, `MI`.
    DayPart(Date, String),
    /// Days that come round again, in the words `Thursday`, `25 April`: a text without a date.
    Recurring(String),
    /// A length of time.
    Duration {
        /// ISO 8601.
        iso: String,
        /// Length in seconds; a month is 30.4375 days.
        seconds: Decimal,
    },
    /// A number.
    Number(Decimal),
    /// A place in an order.
    Ordinal(Decimal),
    /// A share of a hundred.
    Percent(Decimal),
    /// An amount of money.
    Money {
        /// In units of the currency, not its hundredths.
        amount: Decimal,
        /// The most likely currency.
        currency: Currency,
        /// Whether the words allow other currencies too ("$", "dollars", "pounds").
        ambiguous: bool,
    },
    /// A physical quantity.
    Quantity {
        /// What it measures.
        dimension: Dimension,
        /// In the unit that was written.
        amount: Decimal,
        /// The unit that was written.
        unit: String,
        /// In the SI unit of the dimension, as the values format has it.
        si: String,
    },
    /// A version of software, as it was written but for a `v`.
    Version(String),
    /// A proper name.
    Name(String),
    /// An option of a choice.
    Choice(String),
    /// Yes or no.
    YesNo(bool),
}

impl Value {
    /// The value times `factor`, where it is a bare number, a percent or an amount of money.
    #[must_use]
    pub fn scaled(&self, factor: Decimal) -> Option<Self> {
        Some(match self {
            Self::Number(n) => Self::Number(n.checked_mul(factor)?.normalize()),
            Self::Percent(n) => Self::Percent(n.checked_mul(factor)?.normalize()),
            Self::Money { amount, currency, ambiguous } => {
                Self::Money { amount: amount.checked_mul(factor)?.normalize(), currency: *currency, ambiguous: *ambiguous }
            }
            _ => return None,
        })
    }
}

/// A value as a text states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The words read, hedge included, in bytes of the text that was given.
    pub span: Span,
    /// The words of the value alone, without its hedge.
    pub value_span: Span,
    /// Where the hedge stands, if there is one.
    pub hedge_span: Option<Span>,
    /// The hedge.
    pub hedge: Option<Hedge>,
    /// The value in canonical form; of a range of numbers, its lower end.
    pub value: Value,
    /// The upper end of a range of numbers: its words and its value.
    pub upper: Option<(Span, Value)>,
    /// What the words denote.
    pub denotation: Denotation,
}

/// Which types of values are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Types(u16);

impl Types {
    /// Every type.
    pub const ALL: Self = Self(u16::MAX);

    /// The readings that a fact of type `kind` can take.
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        Self(1 << kind as u16)
    }

    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a fact of type `kind` is among those asked for.
    #[must_use]
    pub const fn has(self, kind: Kind) -> bool {
        self.0 >> kind as u16 & 1 == 1
    }

    /// Whether days, years, times of day or lengths of time are asked for.
    pub(crate) const fn tell_time(self) -> bool {
        self.has(Kind::Date) || self.has(Kind::Year) || self.has(Kind::Time) || self.has(Kind::Duration) || self.has(Kind::Quantity)
    }

    /// Whether anything is asked for that has an amount, or a name.
    pub(crate) const fn tell_amounts(self) -> bool {
        self.has(Kind::Number)
            || self.has(Kind::Percent)
            || self.has(Kind::Money)
            || self.has(Kind::Quantity)
            || self.has(Kind::Duration)
            || self.has(Kind::Name)
    }
}

/// What surrounds a text and helps to read it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context {
    /// When the text was published: what "Thursday", "last year", "tomorrow" count from.
    pub published: Option<DateTime>,
    /// Which of day and month comes first where both are written in figures, if that is known: it is asked for where the text does not show it.
    pub order: Option<DayOrder>,
}

/// Which of day and month comes first where a text writes both in figures: 4/5/2019.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayOrder {
    /// 4 May.
    DayFirst,
    /// 5 April.
    MonthFirst,
}

impl Context {
    /// A text published on `date`.
    #[must_use]
    pub fn published_on(date: Date) -> Self {
        Self { published: Some(date.at(0, 0, 0, 0)), order: None }
    }
}
