//! The types a fact can have.

use serde::{Deserialize, Serialize};

/// The type of a fact's value, as a rule names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A length of time.
    Duration,
    /// A day, or a range of days.
    Date,
    /// A calendar year.
    Year,
    /// A time of day.
    Time,
    /// A share of a hundred.
    Percent,
    /// A count or an ordinal.
    Number,
    /// An amount of money.
    Money,
    /// A physical quantity of any dimension, length of time included.
    Quantity,
    /// A version of software.
    Version,
    /// A proper name.
    Name,
    /// One of the options a fact lists.
    Choice,
    /// Yes or no.
    #[serde(rename = "yesno")]
    YesNo,
}

impl Kind {
    /// All types, in the order the reference lists them.
    pub const ALL: [Self; 12] = [
        Self::Duration,
        Self::Date,
        Self::Year,
        Self::Time,
        Self::Percent,
        Self::Number,
        Self::Money,
        Self::Quantity,
        Self::Version,
        Self::Name,
        Self::Choice,
        Self::YesNo,
    ];

    /// The word a rule uses for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Duration => "duration",
            Self::Date => "date",
            Self::Year => "year",
            Self::Time => "time",
            Self::Percent => "percent",
            Self::Number => "number",
            Self::Money => "money",
            Self::Quantity => "quantity",
            Self::Version => "version",
            Self::Name => "name",
            Self::Choice => "choice",
            Self::YesNo => "yesno",
        }
    }

    /// The type a word names.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}
