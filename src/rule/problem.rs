//! Mistakes in rules, as data. `words.rs` puts them into words.

use super::code::RuleCode;
use super::data::Fault;
pub use super::report::RuleReport;
use crate::code::Level;
use crate::span::Span;
use crate::value::Kind;

/// A mistake in a rules file, with the words it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The very words.
    pub span: Span,
    /// What is wrong with them.
    pub mistake: Mistake,
    /// Other places that matter, and what stands there.
    pub related: Vec<Related>,
}

/// Another place that matters to a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// The place.
    pub span: Span,
    /// What stands there.
    pub role: Role,
}

/// What stands in a related place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The same thing, said before.
    First,
    /// Something that is still open.
    Opened,
    /// The established value.
    Established,
    /// The type of the fact.
    Type,
    /// The other side of a check.
    OtherSide,
    /// The day from which a value held.
    Starts,
    /// The value that held before.
    Before,
}

/// Where in the language a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At the start of a statement.
    Statement,
    /// At the start of a member of a fact.
    Member,
}

/// What is wrong. Each variant says which input causes it.
#[derive(Debug, Clone, PartialEq)]
pub enum Mistake {
    /// Bytes that are not UTF-8; the offset of the first.
    NotUtf8(usize),
    /// A NUL character.
    Nul,
    /// A file larger than the limit, in bytes.
    FileTooLarge(usize),
    /// A template longer than the limit, in bytes.
    TemplateTooLong(usize),
    /// `alias kim "Kim"`: something else was expected.
    Unexpected {
        /// What could have stood here.
        expected: Vec<&'static str>,
        /// What stands here; empty at the end of the file.
        found: String,
    },
    /// `claim "the talks`
    UnclosedString,
    /// `fact a: date {` and then another statement or the end of the file.
    UnclosedFact(String),
    /// `"C:\data"`; and whether it is a class of letters in a regular expression, as `\w+`
    UnknownEscape(String, bool),
    /// `clam "…"`
    UnknownKeyword(String, Place),
    /// `/// …` in front of something that takes none.
    StrayDoc,
    /// Not well-formed YAML; what the YAML parser says, and what the cause is.
    Yaml(String, String),
    /// `claim "cap .* {value}"`: a regular expression; and what to write in its place.
    RegexHabit(String, &'static str),
    /// `value 03/04/2026`
    AmbiguousDate(String),
    /// `claims: 5`: another shape was expected; what stands here, and what could.
    Shape {
        /// What stands here.
        found: &'static str,
        /// What could.
        expected: &'static str,
    },
    /// `facs: {}`: the key, and those there are.
    UnknownKey(String, &'static [&'static str]),
    /// A mapping without this key.
    MissingKey(&'static str),
    /// `(a|b`: the mark that is still open.
    Unclosed(char),
    /// `a)`: a mark that closes nothing.
    NothingToClose(char),
    /// `a|b` outside parentheses.
    BarOutsideGroup,
    /// `... ?`: a question mark behind nothing optional.
    NothingOptional,
    /// `{value}?`
    OptionalValue,
    /// `{}` or `{two words}` in a template.
    BadHole(String),
    /// Groups nested too deep.
    TooDeep,
    /// `alias value = "…"`, `fact 2nd: date`
    BadName(String),
    /// Two facts `a`; what it is, and its name (empty for what has none).
    Duplicate(&'static str, String),
    /// `alias a = "x" | "x"`
    RepeatedPhrase(String),
    /// `{kin}`: the name, and the nearest there is.
    UnknownAlias(String, Option<String>),
    /// `about kin`: the name, and the nearest entity or event there is.
    UnknownEntity(String, Option<String>),
    /// `event a = talks`, where `talks` is something else: the name, and what it is.
    NotAnEntity(String, &'static str),
    /// `{summit}`: an event in a template.
    EventInTemplate(String),
    /// `event a = kim, kim`, `about kim, kim`
    NamedTwice(String),
    /// `person kim = weak "the guest"`
    WeakWithoutName(String),
    /// In YAML, `{person: "Kim", place: "Kim"}`: the two kinds.
    TwoKinds(&'static str, &'static str),
    /// The name.
    UnusedEntity(String),
    /// The names of the circle, the first again at the end.
    CircularAlias(Vec<String>),
    /// The name.
    UnusedAlias(String),
    /// The name, and the nearest there is.
    UnknownFact(String, Option<String>),
    /// `fact a: durration`
    UnknownType(String),
    /// `unless plannned`
    UnknownGuard(String),
    /// `unless sentence`: a guard by its wording without one.
    GuardWithoutWording(String),
    /// `unless planned "…"`: a guard that takes no wording.
    GuardWithWording(String),
    /// `level fatal`
    UnknownLevel(String),
    /// The name, the fact's options.
    UnknownOption(String, Vec<String>),
    /// `claim maybe "…"` in a yes-or-no fact, or `value maybe`.
    NotYesOrNo(String),
    /// `test fails "…"`
    UnknownExpectation(String),
    /// `test agrees as pdf "…"`; the word.
    UnknownFormat(String),
    /// `in article`
    UnknownScope(String),
    /// `published 2019-02-30`
    BadDate(String),
    /// `value 5 | 6`: a value that does not say when it held, behind another one.
    UndatedValue(String),
    /// `5 from 2020-02-01 until 2020-01-01`: the later day.
    EndsBeforeItStarts(String),
    /// `5 from 2020-02-01 | 6 from 2020-01-01`: a day on which the value before still held, or that comes before it.
    PeriodsOverlap(String),
    /// `value from "a.toml" at b`: why there is no value.
    Data(Fault),
    /// `path "[a"`
    BadGlob(String),
    /// `in section "Limits > "`
    BadHeading(String),
    /// `trust hig`
    UnknownTrust(String),
    /// `dates month`
    UnknownOrder(String),
    /// `require in "docs/limit.md"`, `in "dosc/**"`: no source of the run has such a path; the globs, the fact, and whether it has to
    /// state it.
    NoSuchSource(Vec<String>, String, bool),
    /// `in section "Limit"`: no source of the run has such a heading; the headings, and the fact.
    NoSuchSection(Vec<String>, String),
    /// `distrust "tas*"`: no source of the run has such a path; the globs.
    UnmetDistrust(Vec<String>),
    /// `within many words`
    BadCount(String),
    /// `{0 * value}`, `a / 0`
    BadFactor(String),
    /// `value 5 apples` for a percent.
    UnreadableValue(String, Kind),
    /// `a = 5 apples` in a check.
    UnreadableLiteral(String),
    /// `value Kim` for a name.
    UnquotedName(String),
    /// `accept` or `cite` without `value`; the keyword.
    AcceptWithoutValue(&'static str),
    /// `value 5` with `accept 6`
    AcceptExcludesValue(String),
    /// A fact without a claim; its name.
    NoClaim(String),
    /// A fact without a test; its name.
    NoTest(String),
    /// `test contradicts "…"` without a value; the expectation.
    IdleTest(&'static str),
    /// A choice without an option; its name.
    NoOptions(String),
    /// An option in a fact that is no choice.
    StrayOption(Kind),
    /// The name of the option.
    UnusedOption(String),
    /// `claim "…"` in a yes-or-no fact.
    MissingAnswer,
    /// `claim yes "…"` in a duration.
    StrayAnswer(String, Kind),
    /// A sentence whose event is named by a word that the lexicon lacks; the word.
    UnknownWord(String),
    /// A sentence that is found by its words alone.
    OnlyWords(String),
    /// A sentence that is found without some of its words; these.
    LostWords(String),
    /// A sentence that is not found where it stands word for word.
    FindsNothing(String, Option<String>),
    /// `says "the (talks|summit) lasted {value}"`.
    TemplateInSentence,
    /// A claim without `{value}`.
    ValueMissing,
    /// A claim some alternatives of which have no `{value}`.
    ValueSometimesMissing,
    /// A claim with two.
    ValueTwice,
    /// `{value}` where it has no business: in what.
    StrayValue(&'static str),
    /// `{2 * value}` of a date.
    UnscalableValue(Kind),
    /// A claim without a word to search for.
    Unsearchable,
    /// An alternative without a word to search for.
    SometimesUnsearchable,
    /// A template that is too large with its aliases written out, or cannot be searched for; what the compiler says.
    NotCompiled(String),
    /// `except "docs/*" arrival until 2026-01-01` after that day; the day.
    LapsedException(String),
    /// An `except` that sets nothing aside in the sources it matches; the first name.
    UnusedException(String),
    /// No source meets the glob of the statement of that name.
    UnmetSource(String),
    /// `except "docs/*" arrival` without a reason; the first name.
    UnreasonedException(String),
    /// `import "gone.rules"`: the path, and why it cannot be read.
    BadImport(String, String),
    /// `alias a = "..."`
    EmptyPhrase,
    /// `date = duration`: what the sides are.
    NotComparable(&'static str, &'static str),
    /// `name < name`: what the sides are.
    NotOrdered(&'static str),
    /// `date + date`: the sign, and what the operands are.
    NothingToAdd(char, &'static str, &'static str),
    /// `2 * date`: what is multiplied.
    NothingToMultiply(&'static str),
    /// The check, and the two sides as the established values have them.
    CheckBroken(String),
    /// A check that names no fact.
    NeedlessCheck(String),
}

impl Problem {
    /// A mistake at `span`.
    #[must_use]
    pub const fn new(span: Span, mistake: Mistake) -> Self {
        Self { span, mistake, related: Vec::new() }
    }

    /// The same, with another place that matters.
    #[must_use]
    pub fn with(mut self, span: Span, role: Role) -> Self {
        self.related.push(Related { span, role });
        self
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> RuleCode {
        self.mistake.code()
    }

    /// How much it matters.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.code().level()
    }

    /// Whether rules with it can be used, and probably do not do what they should.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.level() == Level::Warn
    }

    /// Whether rules with it cannot be used.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level() == Level::Error
    }
}

impl Mistake {
    /// The code.
    #[must_use]
    pub const fn code(&self) -> RuleCode {
        match self {
            Self::NotUtf8(_) | Self::Nul => RuleCode::NotText,
            Self::FileTooLarge(_) | Self::TemplateTooLong(_) => RuleCode::TooLarge,
            Self::Unexpected { .. } => RuleCode::Syntax,
            Self::UnclosedString => RuleCode::UnclosedString,
            Self::UnclosedFact(_) => RuleCode::UnclosedFact,
            Self::UnknownEscape(..) => RuleCode::UnknownEscape,
            Self::UnknownKeyword(..) => RuleCode::UnknownKeyword,
            Self::StrayDoc => RuleCode::StrayDoc,
            Self::Yaml(..) => RuleCode::YamlSyntax,
            Self::RegexHabit(..) => RuleCode::RegexHabit,
            Self::AmbiguousDate(_) => RuleCode::AmbiguousDate,
            Self::Shape { .. } => RuleCode::YamlShape,
            Self::UnknownKey(..) => RuleCode::UnknownKey,
            Self::MissingKey(_) => RuleCode::MissingKey,
            Self::Unclosed(_)
            | Self::NothingToClose(_)
            | Self::BarOutsideGroup
            | Self::NothingOptional
            | Self::OptionalValue
            | Self::BadHole(_) => RuleCode::TemplateSyntax,
            Self::TooDeep => RuleCode::TooDeep,
            Self::BadName(_) => RuleCode::BadName,
            Self::Duplicate(..) => RuleCode::Duplicate,
            Self::RepeatedPhrase(_) => RuleCode::RepeatedPhrase,
            Self::UnknownAlias(..) => RuleCode::UnknownAlias,
            Self::UnknownEntity(..) => RuleCode::UnknownEntity,
            Self::NotAnEntity(..) | Self::EventInTemplate(_) => RuleCode::NotAnEntity,
            Self::NamedTwice(_) => RuleCode::RepeatedName,
            Self::WeakWithoutName(_) => RuleCode::WeakWithoutName,
            Self::TwoKinds(..) => RuleCode::Duplicate,
            Self::UnusedEntity(_) => RuleCode::UnusedEntity,
            Self::CircularAlias(_) => RuleCode::CircularAlias,
            Self::UnusedAlias(_) => RuleCode::UnusedAlias,
            Self::UnknownFact(..) => RuleCode::UnknownFact,
            Self::UnknownType(_) => RuleCode::UnknownType,
            Self::UnknownGuard(_) | Self::GuardWithoutWording(_) | Self::GuardWithWording(_) => RuleCode::UnknownGuard,
            Self::UnknownLevel(_) => RuleCode::UnknownLevel,
            Self::UnknownOption(..) | Self::NotYesOrNo(_) => RuleCode::UnknownOption,
            Self::UnknownExpectation(_) => RuleCode::UnknownExpectation,
            Self::UnknownFormat(_) => RuleCode::UnknownFormat,
            Self::UnknownScope(_) => RuleCode::UnknownScope,
            Self::BadDate(_) => RuleCode::BadDate,
            Self::UndatedValue(_) | Self::EndsBeforeItStarts(_) | Self::PeriodsOverlap(_) => RuleCode::BadPeriod,
            Self::Data(_) => RuleCode::BadData,
            Self::BadGlob(_) => RuleCode::BadGlob,
            Self::BadHeading(_) => RuleCode::BadHeading,
            Self::UnknownTrust(_) => RuleCode::UnknownTrust,
            Self::UnknownOrder(_) => RuleCode::UnknownOrder,
            Self::NoSuchSource(..) => RuleCode::NoSuchSource,
            Self::NoSuchSection(..) => RuleCode::NoSuchSection,
            Self::UnmetDistrust(_) => RuleCode::UnmetSource,
            Self::BadCount(_) => RuleCode::BadCount,
            Self::BadFactor(_) => RuleCode::BadFactor,
            Self::UnreadableValue(..) | Self::UnreadableLiteral(_) => RuleCode::UnreadableValue,
            Self::UnquotedName(_) => RuleCode::UnquotedName,
            Self::AcceptWithoutValue(_) => RuleCode::AcceptWithoutValue,
            Self::AcceptExcludesValue(_) => RuleCode::AcceptExcludesValue,
            Self::NoClaim(_) => RuleCode::NoClaim,
            Self::NoTest(_) => RuleCode::NoTest,
            Self::IdleTest(_) => RuleCode::IdleTest,
            Self::NoOptions(_) => RuleCode::NoOptions,
            Self::StrayOption(_) => RuleCode::StrayOption,
            Self::UnusedOption(_) => RuleCode::UnusedOption,
            Self::MissingAnswer => RuleCode::MissingAnswer,
            Self::StrayAnswer(..) => RuleCode::StrayAnswer,
            Self::UnknownWord(_) => RuleCode::UnknownWord,
            Self::OnlyWords(_) => RuleCode::OnlyWords,
            Self::LostWords(_) => RuleCode::LostWords,
            Self::FindsNothing(..) => RuleCode::FindsNothing,
            Self::TemplateInSentence => RuleCode::TemplateSyntax,
            Self::ValueMissing | Self::ValueSometimesMissing => RuleCode::ValueMissing,
            Self::ValueTwice => RuleCode::ValueTwice,
            Self::StrayValue(_) => RuleCode::StrayValue,
            Self::UnscalableValue(_) => RuleCode::UnscalableValue,
            Self::Unsearchable | Self::SometimesUnsearchable | Self::NotCompiled(_) => RuleCode::UnsearchableTemplate,
            Self::LapsedException(_) => RuleCode::LapsedException,
            Self::UnusedException(_) => RuleCode::UnusedException,
            Self::UnmetSource(_) => RuleCode::UnmetSource,
            Self::UnreasonedException(_) => RuleCode::UnreasonedException,
            Self::BadImport(..) => RuleCode::BadImport,
            Self::EmptyPhrase => RuleCode::EmptyPhrase,
            Self::NotComparable(..) | Self::NotOrdered(_) => RuleCode::NotComparable,
            Self::NothingToAdd(..) | Self::NothingToMultiply(_) => RuleCode::NothingToAdd,
            Self::CheckBroken(_) => RuleCode::CheckBroken,
            Self::NeedlessCheck(_) => RuleCode::NeedlessCheck,
        }
    }
}
