//! What a word can mean in an expression of time.

use super::lexeme::NumberWord;

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
    /// The first days of a stretch that has a name of its own: "BOM".
    Opening,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Class {
    /// Nothing.
    #[default]
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
    /// "couple", "few", "dozens": a number that is loose of itself.
    Loose,
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
    /// "EOY", "BOM": the end or the beginning of the unit, as business papers abbreviate it.
    Edge(Unit, Part),
    /// "seventies": the first year within its century.
    Decade(u8),
    /// "q" or "h" before a figure: a quarter or a half.
    PeriodLetter,
}

impl Class {
    /// Whether it leads to an expression of time, goes on with it or joins two, and is none without another word.
    pub(crate) const fn only_leads(self) -> bool {
        matches!(
            self,
            Self::The
                | Self::A
                | Self::Of
                | Self::And
                | Self::Or
                | Self::To
                | Self::Till
                | Self::Through
                | Self::Between
                | Self::From
                | Self::In
                | Self::On
                | Self::At
                | Self::By
                | Self::For
                | Self::During
                | Self::Over
                | Self::Since
                | Self::Pronoun
                | Self::Per
        )
    }

    /// Whether it is nothing by itself, or joins what is something.
    pub(crate) const fn joins(self) -> bool {
        matches!(self, Self::Other | Self::Of | Self::And | Self::Or | Self::To | Self::On | Self::At | Self::By | Self::For)
    }

    /// What a word that makes numbers is to the readers of time, where it is nothing of its own to them.
    pub(crate) const fn of_number(word: NumberWord) -> Self {
        match word {
            NumberWord::Small(n) | NumberWord::Teen(n) => Self::Small(n),
            NumberWord::Tens(n) => Self::Tens(n),
            NumberWord::Hundred => Self::Hundred,
            NumberWord::Scale(3) => Self::Thousand,
            NumberWord::Dozen => Self::Dozen,
            NumberWord::Half => Self::Half,
            NumberWord::OrdinalSmall(n) | NumberWord::OrdinalTeen(n) | NumberWord::OrdinalTens(n) | NumberWord::Part(n) => Self::Ordinal(n),
            NumberWord::Vague(_) => Self::Loose,
            _ => Self::Other,
        }
    }

    /// A mark in its plain form, so that every dash is a hyphen; 0 for marks no reader of time asks for.
    pub(crate) fn of_mark(raw: &str) -> Self {
        Self::Mark(match raw.as_bytes() {
            [one] => *one,
            _ => match raw.chars().next() {
                Some('\u{2010}'..='\u{2015}' | '\u{2212}') => b'-',
                Some('\u{2018}' | '\u{2019}') => b'\'',
                Some('\u{201c}' | '\u{201d}') => b'"',
                _ => 0,
            },
        })
    }
}

/// How many the subject of a verb is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Number {
    One,
    Many,
}

/// What a word says of the time of its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A finite past form: "said", "met", "was".
    Past,
    /// "will", "shall", "plans", "expected".
    Future,
    /// "is", "are": the future when something planned follows.
    Present,
    /// "has", "have": the past, with what follows it.
    Perfect,
    /// What follows with "to" is still to come.
    Intent,
    /// A present of the timetable, where it agrees with the noun before it: "polls open on Saturday", "Spain votes on Sunday".
    Timetable(Number),
    /// The future behind "is" and "are", though it is a noun or tells of the past elsewhere: "rain is forecast for Sunday".
    Foretold,
    /// It begins a clause with a time of its own.
    Clause,
    /// Nothing, whatever it ends in.
    Other,
}
