//! What is said of a fact: how a source puts it, and how that stands to what is established.

use serde::{Deserialize, Serialize};

/// How a source puts a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// Said to be so.
    Asserted,
    /// Said by somebody else, in quotation marks.
    Quoted,
    /// Said to be going to be so.
    Planned,
    /// Said not to be so: the value is the complement.
    Denied,
    /// Supposed, in an if-clause or as what would be.
    Hypothetical,
    /// Asked.
    Asked,
    /// Said to have been so, and to be so no longer: "was 5 MB until 2021", "used to be".
    Former,
    /// Said, and it is not sure of whom.
    Possible,
}

impl Modality {
    /// The word for it in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asserted => "asserted",
            Self::Quoted => "quoted",
            Self::Planned => "planned",
            Self::Denied => "denied",
            Self::Hypothetical => "hypothetical",
            Self::Asked => "asked",
            Self::Former => "former",
            Self::Possible => "possible",
        }
    }
}

/// What is found of a fact in a source, or of one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The source agrees with the established value, or with the consensus of the sources.
    Agrees,
    /// It contradicts the established value.
    Contradicts,
    /// It dissents from the other sources; nothing is established.
    Disagrees,
    /// Two of its own claims contradict each other.
    SelfContradicts,
    /// It is too loose to agree or to contradict.
    Vague,
    /// It says nothing of the fact.
    Silent,
    /// It says nothing, and was published before it could.
    NotDue,
    /// It is about something else: it does not name what the fact is about.
    NotAbout,
    /// A claim that nothing was held against.
    Unjudged,
}

impl Verdict {
    /// The word for it in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Contradicts => "contradicts",
            Self::Disagrees => "disagrees",
            Self::SelfContradicts => "self-contradicts",
            Self::Vague => "vague",
            Self::Silent => "silent",
            Self::NotDue => "not-due",
            Self::NotAbout => "not-about",
            Self::Unjudged => "unjudged",
        }
    }
}
