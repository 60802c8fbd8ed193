//! The catalogue of findings: a stable name, a default level, a page of explanation each.

mod pages;

use serde::{Deserialize, Serialize};

pub use pages::Page;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not told.
    Off,
    /// Told, never fails a run by itself.
    Note,
    /// Told, fails a run that asks for it.
    Warn,
    /// Fails a run.
    Error,
}

impl Level {
    /// The word for it in rules and reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }

    /// The level a word names.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Off, Self::Note, Self::Warn, Self::Error].into_iter().find(|l| l.word() == word)
    }
}

/// The kinds of findings about sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A source contradicts the established value.
    Contradiction,
    /// A source dissents from the other sources on a fact nobody established.
    Disagreement,
    /// A source contradicts itself.
    SelfContradiction,
    /// A check between facts does not hold in a source.
    BrokenCheck,
    /// A source that should state a fact is silent.
    Omission,
    /// A source may state a fact; whom a pronoun of it means is not sure.
    PossibleClaim,
    /// A source states a fact so loosely that it neither agrees nor contradicts.
    VagueClaim,
    /// A source states a day that no calendar has, or not on that weekday.
    OddDay,
    /// A comment sets findings aside without a reason.
    UnreasonedSuppression,
    /// A comment sets nothing aside.
    UnusedSuppression,
    /// The day is past up to which a comment sets findings aside.
    LapsedSuppression,
}

impl Code {
    /// All codes, in the order the catalogue lists them.
    pub const ALL: [Self; 11] = [
        Self::Contradiction,
        Self::Disagreement,
        Self::SelfContradiction,
        Self::BrokenCheck,
        Self::Omission,
        Self::PossibleClaim,
        Self::VagueClaim,
        Self::OddDay,
        Self::UnreasonedSuppression,
        Self::UnusedSuppression,
        Self::LapsedSuppression,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contradiction => "contradiction",
            Self::Disagreement => "disagreement",
            Self::SelfContradiction => "self-contradiction",
            Self::BrokenCheck => "broken-check",
            Self::Omission => "omission",
            Self::PossibleClaim => "possible-claim",
            Self::VagueClaim => "vague-claim",
            Self::OddDay => "odd-day",
            Self::UnreasonedSuppression => "unreasoned-suppression",
            Self::UnusedSuppression => "unused-suppression",
            Self::LapsedSuppression => "lapsed-suppression",
        }
    }

    /// The level where neither a rule nor the command line says otherwise.
    #[must_use]
    pub const fn default_level(self) -> Level {
        match self {
            Self::Contradiction | Self::SelfContradiction | Self::BrokenCheck => Level::Error,
            Self::Disagreement | Self::UnreasonedSuppression | Self::UnusedSuppression | Self::LapsedSuppression => Level::Warn,
            Self::Omission | Self::PossibleClaim | Self::VagueClaim | Self::OddDay => Level::Note,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code is part of what users write down in scripts: renaming one breaks them.
    #[test]
    fn all_codes_by_name_and_level() {
        let codes: Vec<_> = Code::ALL.iter().map(|c| (c.name(), c.default_level().word())).collect();
        assert_eq!(
            codes,
            [
                ("contradiction", "error"),
                ("disagreement", "warn"),
                ("self-contradiction", "error"),
                ("broken-check", "error"),
                ("omission", "note"),
                ("possible-claim", "note"),
                ("vague-claim", "note"),
                ("odd-day", "note"),
                ("unreasoned-suppression", "warn"),
                ("unused-suppression", "warn"),
                ("lapsed-suppression", "warn"),
            ]
        );
    }

    #[test]
    fn the_name_is_the_serialised_form() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).ok(), Some(code.name().into()));
        }
    }

    #[test]
    fn every_page_is_whole_and_fits_a_terminal() {
        for code in Code::ALL {
            let page = code.page();
            assert_eq!((page.name, page.level), (code.name(), code.default_level()));
            for part in [page.what, page.why, page.example, page.settle] {
                assert!(!part.is_empty(), "{} has an empty part", page.name);
            }
            for line in page.to_string().lines() {
                assert!(line.chars().count() <= 80, "{}: {line}", page.name);
            }
        }
    }
}
