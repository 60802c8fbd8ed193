//! A session: rules in hand, sources in, verdicts out. All that the command does about facts is done here, so that a program
//! that uses the library gets the same answers.
//!
//! ```
//! use summit_check::code::Code;
//! use summit_check::rule;
//! use summit_check::session::Checker;
//! use summit_check::source::{Format, Source};
//!
//! let rules = r#"
//!     source wire = path "wires/*" published 2019-04-26
//!     fact summit_date: date { value 2019-04-25  claim "talks ... on {value}" }
//! "#;
//! let rules = rule::load("talks.rules", rules).ruleset.expect("the rules have no mistake");
//! let checker = Checker::new(rules).expect("every template has a word to search for");
//! let wire = Source::from_bytes("wires/1.txt", b"The talks were held on Wednesday.".to_vec(), Format::Text).expect("it is UTF-8").0;
//! let outcome = checker.check([wire]);
//! // the rules tell the day of the wire, and with it which Wednesday is meant
//! assert_eq!(outcome.judgement.findings[0].code(), Code::Contradiction);
//! ```

mod dating;
mod levels;

use std::borrow::Cow;
use std::sync::Arc;

pub use levels::Levels;

use self::dating::Dating;
use crate::extract::{Claim, Program, SourceClaims, extract, scan_claims};
use crate::finding::Judgement;
use crate::judge::judge;
use crate::rule::{Mistake, Problem, Ruleset};
use crate::source::Source;

/// Rules ready to be held against sources.
pub struct Checker {
    ruleset: Arc<Ruleset>,
    program: Program,
    dating: Dating,
    levels: Levels,
}

/// What a check came to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The rules that were checked against.
    pub ruleset: Arc<Ruleset>,
    /// What was found.
    pub judgement: Judgement,
}

impl Checker {
    /// A checker of these rules.
    ///
    /// # Errors
    /// Every template that cannot be searched for.
    pub fn new(ruleset: Ruleset) -> Result<Self, Vec<Problem>> {
        let program = Program::compile(&ruleset).map_err(|errors| {
            let problem = |e: crate::extract::CompileError| Problem::new(e.span, Mistake::NotCompiled(e.to_string()));
            errors.into_iter().map(problem).collect::<Vec<_>>()
        })?;
        let dating = Dating::new(&ruleset);
        Ok(Self { ruleset: Arc::new(ruleset), program, dating, levels: Levels::default() })
    }

    /// The same checker with other levels for some facts or kinds of findings.
    #[must_use]
    pub fn with_levels(mut self, levels: Levels) -> Self {
        self.levels = levels;
        self
    }

    /// The rules.
    #[must_use]
    pub fn ruleset(&self) -> &Ruleset {
        &self.ruleset
    }

    /// The rules as they are searched for.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The levels that findings get.
    #[must_use]
    pub fn levels(&self) -> &Levels {
        &self.levels
    }

    /// Whether `source` has a word without which no claim can be found in it.
    #[must_use]
    pub fn may_speak(&self, source: &Source) -> bool {
        self.program.has_anchor(source.prose())
    }

    /// The source with its day: from the rules, its own metadata, a header line, a dateline, its name.
    #[must_use]
    pub fn dated<'s>(&self, source: &'s Source) -> Cow<'s, Source> {
        let published = self.dating.published(source);
        if published == source.published { Cow::Borrowed(source) } else { Cow::Owned(Source { published, ..source.clone() }) }
    }

    /// The same for a source that need not be kept as it was.
    #[must_use]
    pub fn into_dated(&self, mut source: Source) -> Source {
        source.published = self.dating.published(&source);
        source
    }

    /// What one source says. Sources need not know of each other, so this can be done for many at once.
    #[must_use]
    pub fn claims(&self, source: &Source) -> SourceClaims {
        extract(&self.program, &self.dated(source))
    }

    /// Calls `claim` for everything that one source says, without keeping any of it.
    pub fn scan(&self, source: &Source, claim: &mut dyn FnMut(Claim)) {
        if self.may_speak(source) {
            scan_claims(&self.program, &self.dated(source), claim);
        }
    }

    /// What many sources say, judged together.
    #[must_use]
    pub fn judge(&self, claims: Vec<SourceClaims>) -> Outcome {
        let mut judgement = judge(&self.ruleset, claims);
        self.levels.settle(&self.ruleset, &mut judgement);
        Outcome { ruleset: Arc::clone(&self.ruleset), judgement }
    }

    /// Reads all of `sources` and judges what they say together.
    #[must_use]
    pub fn check(&self, sources: impl IntoIterator<Item = Source>) -> Outcome {
        self.judge(sources.into_iter().map(|s| extract(&self.program, &self.into_dated(s))).collect())
    }
}

impl std::fmt::Debug for Checker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checker").field("ruleset", &self.ruleset).finish_non_exhaustive()
    }
}
