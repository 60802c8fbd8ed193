//! Verdicts worth telling, with their evidence. Nothing here is put into words yet.

use serde::Serialize;

use crate::code::{Code, Level};
use crate::extract::{Claim, Excerpt, SourceClaims};
use crate::fact::Verdict;
use crate::span::Span;

/// A claim by its place: which source, which of its claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ClaimRef {
    /// Index into [`Judgement::sources`].
    pub source: usize,
    /// Index into the source's claims.
    pub claim: usize,
}

/// What was found of one fact in one source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// Index of the fact in the ruleset.
    pub fact: usize,
    /// Index of the source.
    pub source: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// The claims behind it, by their index in the source.
    pub claims: Vec<usize>,
}

/// Whether a check holds in a source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CheckResult {
    /// Index of the check in the ruleset.
    pub check: usize,
    /// Index of the source.
    pub source: usize,
    /// `None` where the source leaves too much out to say.
    pub holds: Option<bool>,
}

/// A verdict worth telling.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How much it matters: what the rule or the catalogue says.
    pub level: Level,
    /// Index of the source it is about.
    pub source: usize,
    /// What was found.
    pub what: What,
}

/// What was found, as data.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// `claim` contradicts the established value of `fact`; some other claims agree with it or contradict it as well.
    Contradiction {
        /// Index of the fact.
        fact: usize,
        /// The claim.
        claim: ClaimRef,
        /// A claim of another source that agrees with the established value.
        agreeing: Option<ClaimRef>,
        /// A claim of the same source that says something else: a wrong word makes one finding, not two.
        otherwise: Option<ClaimRef>,
    },
    /// `claim` dissents from the sources that agree with each other.
    Disagreement {
        /// Index of the fact.
        fact: usize,
        /// The claim.
        claim: ClaimRef,
        /// Claims of the consensus that it contradicts, one a source: the first eight.
        consensus: Vec<ClaimRef>,
        /// How many independent sources hold with the consensus against it, of how many that speak of the fact.
        support: (usize, usize),
        /// How many independent sources say what the claim does.
        dissent: usize,
        /// How many more sources speak of it in the words of these.
        copies: usize,
    },
    /// Two claims of one source contradict each other.
    SelfContradiction {
        /// Index of the fact.
        fact: usize,
        /// The later claim.
        claim: ClaimRef,
        /// The earlier one.
        earlier: ClaimRef,
    },
    /// A check between facts does not hold.
    BrokenCheck {
        /// Index of the check.
        check: usize,
        /// The claims of the source that take part, in the order the check names their facts. Never empty.
        claims: Vec<ClaimRef>,
        /// The facts for which the established value stood in.
        established: Vec<usize>,
        /// The message with its values filled in, from the rule; or none.
        message: Option<String>,
        /// The two sides as computed, in words.
        sides: (String, String),
    },
    /// A source that should state the fact is silent.
    Omission {
        /// Index of the fact.
        fact: usize,
        /// Where the subject is mentioned, or the headline.
        at: Option<(Span, Excerpt)>,
        /// The alias that was read there; `None` for the headline.
        alias: Option<String>,
        /// A claim of another source that states it.
        stated: Option<ClaimRef>,
        /// Of how many sources one would have been enough; `None` where each has to state it.
        among: Option<usize>,
    },
    /// A claim that is not sure of whom it speaks.
    PossibleClaim {
        /// Index of the fact.
        fact: usize,
        /// The claim.
        claim: ClaimRef,
    },
    /// A claim of a day that no calendar has, or not on that weekday.
    OddDay {
        /// Index of the fact.
        fact: usize,
        /// The claim.
        claim: ClaimRef,
    },
    /// A comment sets findings aside for no reason, without an effect, or no longer.
    Suppression {
        /// Which of these.
        code: Code,
        /// Index into the comments of the source.
        directive: usize,
    },
    /// A claim neither agrees nor contradicts.
    VagueClaim {
        /// Index of the fact.
        fact: usize,
        /// The claim.
        claim: ClaimRef,
    },
}

impl Finding {
    /// The kind of finding.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self.what {
            What::Contradiction { .. } => Code::Contradiction,
            What::Disagreement { .. } => Code::Disagreement,
            What::SelfContradiction { .. } => Code::SelfContradiction,
            What::BrokenCheck { .. } => Code::BrokenCheck,
            What::Omission { .. } => Code::Omission,
            What::PossibleClaim { .. } => Code::PossibleClaim,
            What::OddDay { .. } => Code::OddDay,
            What::VagueClaim { .. } => Code::VagueClaim,
            What::Suppression { code, .. } => code,
        }
    }

    /// The claim at fault; an omission has none.
    #[must_use]
    pub fn claim(&self) -> Option<ClaimRef> {
        match &self.what {
            What::Contradiction { claim, .. }
            | What::Disagreement { claim, .. }
            | What::SelfContradiction { claim, .. }
            | What::PossibleClaim { claim, .. }
            | What::OddDay { claim, .. }
            | What::VagueClaim { claim, .. } => Some(*claim),
            What::BrokenCheck { claims, .. } => claims.first().copied(),
            What::Omission { .. } | What::Suppression { .. } => None,
        }
    }

    /// The fact it is about; a check is about its own name.
    #[must_use]
    pub const fn fact(&self) -> Option<usize> {
        match self.what {
            What::Contradiction { fact, .. }
            | What::Disagreement { fact, .. }
            | What::SelfContradiction { fact, .. }
            | What::Omission { fact, .. }
            | What::PossibleClaim { fact, .. }
            | What::OddDay { fact, .. }
            | What::VagueClaim { fact, .. } => Some(fact),
            What::BrokenCheck { .. } | What::Suppression { .. } => None,
        }
    }
}

/// A finding that is not told, since somebody asked for that.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// What was found.
    pub finding: Finding,
    /// Why it is not told.
    pub why: Why,
}

/// Why a finding is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A comment in its source.
    InText {
        /// Index into the comments of the source.
        directive: usize,
    },
    /// An `except` in the rules.
    InRules {
        /// Index into the exceptions of the ruleset.
        exception: usize,
    },
    /// It was there before.
    Baseline,
}

/// The outcome of a run: everything a report needs besides the rules.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// The sources with their claims, in input order.
    pub sources: Vec<SourceClaims>,
    /// The verdict of each claim against the established value, in the order of the sources and their claims.
    pub claim_verdicts: Vec<Vec<Verdict>>,
    /// Facts × sources, by fact and then by source.
    pub cells: Vec<Cell>,
    /// Checks × sources.
    pub checks: Vec<CheckResult>,
    /// What is worth telling, by source, then by place.
    pub findings: Vec<Finding>,
    /// What is not told, since somebody asked for that.
    pub set_aside: Vec<SetAside>,
}

impl Judgement {
    /// The claim a reference stands for.
    #[must_use]
    pub fn claim(&self, at: ClaimRef) -> &Claim {
        &self.sources[at.source].claims[at.claim]
    }

    /// The gravest level among the findings.
    #[must_use]
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|f| f.level).max()
    }
}
