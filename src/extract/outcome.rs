//! What came of a wording that fitted: a claim, or why it is none.

use std::borrow::Cow;

use super::fit::Found;

/// What came of a match.
pub(super) enum Outcome {
    Claim(Box<Found>),
    /// A guard did not let it pass for the way it is put.
    TurnedAway(Drop),
    None(Drop),
}

/// Why a wording that fitted makes no claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drop {
    /// The value is of another dimension or currency, or past what can be counted.
    Axis,
    /// The value says nothing that could be compared: "soon".
    Open,
    /// The day is the day of a report.
    Report,
    /// The value tells how much more or less something is.
    Difference,
    /// The value only leads to the next one: "from 5".
    Leads,
    /// It is said of somebody else.
    Someone,
    /// Another value stands nearer.
    Nearer,
    /// A guard, by its word, does not take it as it is put: planned, denied, quoted, supposed, former, a default.
    Manner(&'static str),
    /// A guard of the rules, `unless "…"`.
    Unless,
    /// It is not told by whom the rules ask for.
    Teller,
    /// Those who take part in another event of the rules are spoken of.
    Rival,
    /// Who takes part is not named, and the value is what another fact of the rules says of an event of the kind.
    Settled,
    /// It is told of a time before the event, and who takes part is not named.
    Bygone,
}

impl Drop {
    /// The reason in words.
    pub(super) fn described(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Axis => "the value is of another dimension than the fact",
            Self::Open => "the value says nothing that could be compared",
            Self::Report => "the day is that of a report",
            Self::Difference => "the value is a difference, not an amount",
            Self::Leads => "the value only leads to the next one",
            Self::Someone => "it is said of somebody else",
            Self::Nearer => "another value stands nearer",
            Self::Manner(guard) => return Cow::Owned(format!("a guard of the fact keeps it out: `unless {guard}`")),
            Self::Unless => "an `unless` of the fact fits",
            Self::Teller => "it is not told by whom the rules ask for, or by whom they keep out",
            Self::Rival => "another event of the rules is spoken of",
            Self::Bygone => "it is told of a time before the event",
            Self::Settled => "it is the value of another fact, and who takes part is not named here",
        })
    }
}
