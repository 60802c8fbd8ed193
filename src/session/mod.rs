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

mod baseline;
mod dating;
mod fix;
mod kept;
mod levels;
mod select;
mod shard;
mod suppress;

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use memchr::memmem;

pub use baseline::{Baseline, Key};
pub use fix::{Correction, corrections};
pub use kept::Kept;
pub use levels::Levels;
pub use select::keep_new;
pub use shard::{At, Evidence, Gathered, Shard};

use self::dating::Dating;
use crate::extract::{Claim, Program, SourceClaims, extract_any, extract_asking, scan_asking};
use crate::fact::Verdict;
use crate::finding::{Judgement, What};
use crate::judge::{Standard, judge_claim, judge_facts, owes, unmet};
use crate::rule::tree::Fact;
use crate::rule::{Mistake, Mistakes, PathGlobs, Problem, Ruleset};
use crate::source::{Published, Source, Until};

/// Rules ready to be held against sources.
pub struct Checker {
    ruleset: Arc<Ruleset>,
    program: Program,
    dating: Dating,
    levels: Levels,
    /// The facts that are judged, in order.
    facts: Vec<usize>,
    /// The checks that are judged.
    checks: Vec<bool>,
    /// Where each fact is required, where the rules name places.
    asked: Vec<Option<PathGlobs>>,
}

/// What a check came to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The rules that were checked against.
    pub ruleset: Arc<Ruleset>,
    /// What was found.
    pub judgement: Judgement,
    /// What is to be said of exceptions in the rules: those that are past, without an effect or without a reason; and of statements
    /// about sources that no source meets.
    pub problems: Vec<Problem>,
}

impl Checker {
    /// A checker of these rules.
    ///
    /// # Errors
    /// Every template that cannot be searched for.
    pub fn new(ruleset: Ruleset) -> Result<Self, Mistakes> {
        let program = Program::compile(&ruleset)
            .map_err(|errors| Mistakes { problems: errors.iter().map(of_wording).collect(), files: ruleset.files.clone() })?;
        let dating = Dating::new(&ruleset);
        let places = |fact: &Fact| Some(PathGlobs::new(&fact.require.as_ref()?.within.as_ref()?.paths, &ruleset.files));
        let asked = ruleset.facts.iter().map(places).collect();
        let (facts, checks) = ((0..ruleset.facts.len()).collect(), vec![true; ruleset.checks.len()]);
        Ok(Self { ruleset: Arc::new(ruleset), program, dating, levels: Levels::default(), facts, checks, asked })
    }

    /// The same checker for some facts and checks only: those of `only`, or all where it is empty, without those of `skip`. A
    /// check that is asked for by its name brings its facts with it.
    #[must_use]
    pub fn with_facts(mut self, only: &[String], skip: &[String]) -> Self {
        let is_in = |list: &[String], name: &str| list.iter().any(|n| n == name);
        let rules = &self.ruleset;
        let wanted = |name: &str| (only.is_empty() || is_in(only, name)) && !is_in(skip, name);
        let mut facts: Vec<bool> = rules.facts.iter().map(|f| wanted(&f.name.node)).collect();
        let named = |check: &crate::rule::tree::Check| [check.left.facts(), check.right.facts()].concat();
        self.checks = rules
            .checks
            .iter()
            .map(|c| !is_in(skip, &c.name.node) && (is_in(only, &c.name.node) || named(c).iter().all(|&f| facts[f])))
            .collect();
        for (check, _) in rules.checks.iter().zip(&self.checks).filter(|(c, on)| **on && is_in(only, &c.name.node)) {
            named(check).into_iter().for_each(|f| facts[f] = true);
        }
        self.facts = (0..facts.len()).filter(|&f| facts[f]).collect();
        self
    }

    /// The same checker with other levels for some facts or kinds of findings.
    #[must_use]
    pub fn with_levels(mut self, levels: Levels) -> Self {
        self.levels = levels;
        self
    }

    /// The same checker, which keeps what of its rules is used.
    #[must_use]
    pub fn with_record(mut self) -> Self {
        self.program.record();
        self
    }

    /// The same checker, which finds no claim that the text says somebody tells ("the ministry said that …").
    #[must_use]
    pub fn with_own_words(mut self) -> Self {
        self.program.own_words = true;
        self
    }

    /// The same checker, which keeps what each wording of its rules costs.
    #[must_use]
    pub fn with_profile(mut self) -> Self {
        self.program.profile();
        self
    }

    /// The same checker, in which long sources have so many threads together besides the one that each is read by. What is found is the same.
    #[must_use]
    pub fn with_spare_threads(mut self, threads: usize) -> Self {
        self.program.spare_threads(threads);
        self
    }

    /// Words of sentences that the lexicon lacks, as warnings about the rules.
    #[must_use]
    pub fn unknown_words(&self) -> Vec<Problem> {
        self.program.unknown_words().iter().map(of_wording).collect()
    }

    /// Sentences that do not find themselves, as warnings about the rules.
    #[must_use]
    pub fn lost_sentences(&self) -> Vec<Problem> {
        let lost = crate::trial::not_found(&self.ruleset, &self.program).into_iter();
        let span = |fact: usize, claim: usize| self.ruleset.facts[fact].claims[claim].template.span;
        lost.map(|l| Problem::new(span(l.fact, l.claim), Mistake::FindsNothing(l.text, l.why))).collect()
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

    /// Whether a record of a stream with this text, or with this line of JSON in which nothing is escaped, may have a part in a report;
    /// where `silent` is false, whether it may have a claim.
    #[must_use]
    pub fn may_matter(&self, text: &str, silent: bool) -> bool {
        silent && self.hears_all() || self.program.has_anchor(text) || silent && sets_aside(text)
    }

    /// What a record of a stream says, where it has a part in a report; where `silent` is false, where it has a claim.
    #[must_use]
    pub fn heard(&self, source: Source, silent: bool) -> Option<SourceClaims> {
        if silent && (self.hears_all() || sets_aside(&source.text)) {
            return Some(self.claims_of(source)).filter(|said| !self.is_quiet(said));
        }
        self.claims_if_any(&source)
    }

    /// Whether a source without any claim may have a part in a report: where something is required.
    fn hears_all(&self) -> bool {
        self.facts.iter().any(|&f| self.ruleset.facts[f].require.is_some())
    }

    /// Whether a source has no part in any finding: it says nothing of the facts, owes nothing and sets nothing aside.
    fn is_quiet(&self, source: &SourceClaims) -> bool {
        let owes = |&f: &usize| owes(f, &self.ruleset.facts[f], self.asked[f].as_ref(), source);
        source.claims.is_empty() && source.directives.is_empty() && !self.facts.iter().any(owes)
    }

    /// Whether all that a source says agrees with what is established, so that it has no part in a finding but as evidence: it says
    /// each fact once, none that a check compares, and owes and sets aside nothing.
    #[must_use]
    pub fn is_settled(&self, source: &SourceClaims) -> bool {
        let in_check = |f: usize| {
            let named = self.ruleset.checks.iter().zip(&self.checks).filter(|(_, on)| **on).map(|(c, _)| c);
            named.flat_map(|c| [c.left.facts(), c.right.facts()].concat()).any(|g| g == f)
        };
        let states = |f: usize| source.claims.iter().filter(|c| c.fact == f).count();
        let agrees = |c: &Claim| states(c.fact) == 1 && !in_check(c.fact) && self.verdict(c, source.published) == Verdict::Agrees;
        let owes = |&f: &usize| states(f) == 0 && owes(f, &self.ruleset.facts[f], self.asked[f].as_ref(), source);
        source.directives.is_empty() && source.claims.iter().all(agrees) && !self.facts.iter().any(owes)
    }

    /// The source with its day: from the rules, its own metadata, a header line, a dateline, its name.
    #[must_use]
    pub fn dated<'s>(&self, source: &'s Source) -> Cow<'s, Source> {
        let (published, day_first) = (self.dating.published(source), self.dating.day_first(source));
        if (published, day_first) == (source.published, source.day_first) {
            Cow::Borrowed(source)
        } else {
            Cow::Owned(Source { published, day_first, ..source.clone() })
        }
    }

    /// The same for a source that need not be kept as it was.
    #[must_use]
    pub fn into_dated(&self, mut source: Source) -> Source {
        source.published = self.dating.published(&source);
        source.day_first = self.dating.day_first(&source);
        source
    }

    /// What one source says. Sources need not know of each other, so this can be done for many at once.
    #[must_use]
    pub fn claims(&self, source: &Source) -> SourceClaims {
        extract_asking(&self.program, source, &|s| self.dating.dates(s))
    }

    /// The same for a source that need not be kept.
    #[must_use]
    pub fn claims_of(&self, source: Source) -> SourceClaims {
        self.claims(&source)
    }

    /// The same where only a source with claims counts: no other one is dated.
    #[must_use]
    pub fn claims_if_any(&self, source: &Source) -> Option<SourceClaims> {
        extract_any(&self.program, source, &|s| self.dating.dates(s))
    }

    /// How a claim of a source published at that time stands to what is established.
    #[must_use]
    pub fn verdict(&self, claim: &Claim, published: Option<Published>) -> Verdict {
        judge_claim(claim, published, Standard::of(&self.ruleset.facts[claim.fact]).as_ref())
    }

    /// Calls `claim` for everything that one source says, without keeping any of it.
    pub fn scan(&self, source: &Source, claim: &mut dyn FnMut(Claim)) {
        if self.may_speak(source) {
            scan_asking(&self.program, source, &|s| self.dating.dates(s), claim);
        }
    }

    /// Whether something is set aside up to a day, so that judging has to know which day it is.
    #[must_use]
    pub fn needs_today(&self, claims: &[SourceClaims]) -> bool {
        let has_day = |s: &SourceClaims| s.directives.iter().any(|d| matches!(d.until, Until::Day(_)));
        self.ruleset.exceptions.iter().any(|e| e.until.is_some()) || claims.iter().any(has_day)
    }

    /// What many sources say, judged together. What is set aside up to a day is set aside, whatever day it is.
    #[must_use]
    pub fn judge(&self, claims: Vec<SourceClaims>) -> Outcome {
        self.judge_on(claims, None)
    }

    /// What many sources say, judged together on the day `today`, which counts for what is set aside and for nothing else.
    #[must_use]
    pub fn judge_on(&self, mut claims: Vec<SourceClaims>, today: Option<Date>) -> Outcome {
        let all = self.facts.len() == self.ruleset.facts.len() && self.checks.iter().all(|c| *c);
        if !all {
            claims.iter_mut().for_each(|s| s.claims.retain(|c| self.facts.binary_search(&c.fact).is_ok()));
        }
        let mut judgement = judge_facts(&self.ruleset, claims, &self.facts);
        if !all {
            judgement.checks.retain(|c| self.checks[c.check]);
            judgement.findings.retain(|f| !matches!(f.what, What::BrokenCheck { check, .. } if !self.checks[check]));
        }
        let mut problems = suppress::apply(&self.ruleset, &mut judgement, today, all);
        if !judgement.sources.is_empty() {
            problems.extend(dating::unmet(&self.ruleset, judgement.sources.iter().map(|s| s.path.as_str())));
        }
        self.levels.settle(&self.ruleset, &mut judgement);
        Outcome { ruleset: Arc::clone(&self.ruleset), judgement, problems }
    }

    /// Places that the rules name and no source of `outcome` has: the fact is looked for nowhere, or nobody can state it. Of use where
    /// the outcome has every source of a project.
    #[must_use]
    pub fn unmet(&self, outcome: &Outcome) -> Vec<Problem> {
        unmet(&self.ruleset, &outcome.judgement, &self.facts)
    }

    /// Reads all of `sources` and judges what they say together.
    #[must_use]
    pub fn check(&self, sources: impl IntoIterator<Item = Source>) -> Outcome {
        self.judge(sources.into_iter().map(|s| self.claims_of(s)).collect())
    }
}

/// Whether a text may have a comment that sets findings aside.
fn sets_aside(text: &str) -> bool {
    static MARK: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("summit-check-"));
    MARK.find(text.as_bytes()).is_some()
}

impl std::fmt::Debug for Checker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checker").field("ruleset", &self.ruleset).finish_non_exhaustive()
    }
}

/// A wording that cannot be looked for, or a sentence that is looked for by less than all it says.
fn of_wording(error: &crate::extract::CompileError) -> Problem {
    use crate::extract::PatternError as Why;
    let mistake = match &error.why {
        Why::OwnWord(word) => Mistake::UnknownWord(word.clone()),
        Why::Lost(words) => Mistake::LostWords(words.clone()),
        Why::ByWords => Mistake::OnlyWords(error.text.clone()),
        _ => Mistake::NotCompiled(error.to_string()),
    };
    Problem::new(error.span, mistake)
}
