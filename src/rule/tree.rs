//! The checked tree: rules with every name looked up and every value read. Both forms of the language meet here.

use jiff::civil::Date;

use super::files::RuleFiles;
use super::template::Template;
use crate::code::Level;
use crate::source::Format;
use crate::span::{Located, Span};
use crate::value::{DayOrder, Kind, Reading};

/// A rules file, checked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ruleset {
    /// `ruleset "…"`.
    pub name: Option<String>,
    /// `about …`: what a source has to name before it is looked at.
    pub about: Vec<Subject>,
    /// All entities, in the order of the file.
    pub entities: Vec<Entity>,
    /// All events, in the order of the file.
    pub events: Vec<Event>,
    /// Words that the lexicon lacks.
    pub words: Vec<Words>,
    /// All aliases, in the order of the file.
    pub aliases: Vec<Alias>,
    /// What the rules say about sources.
    pub sources: Vec<SourceRule>,
    /// Sources whose word counts little.
    pub distrust: Vec<Distrust>,
    /// Findings that are set aside in some sources.
    pub exceptions: Vec<Exception>,
    /// All facts, in the order of the file.
    pub facts: Vec<Fact>,
    /// All checks between facts.
    pub checks: Vec<Check>,
    /// The files they stand in; all places are places in their text.
    pub files: RuleFiles,
}

/// `verb WORD = "…" | "…"`: words that the lexicon lacks, and one that means the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Whether they are verbs, and not nouns.
    pub verb: bool,
    /// The word that means the same.
    pub like: Located<String>,
    /// The words.
    pub words: Vec<Located<String>>,
}

/// What something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An entity, by its index in [`Ruleset::entities`].
    Entity(usize),
    /// An event, by its index in [`Ruleset::events`].
    Event(usize),
}

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// Somebody.
    Person,
    /// Several people, an organisation, a country as one that acts.
    Group,
    /// Somewhere.
    Place,
    /// Something.
    Thing,
}

impl EntityKind {
    /// The kind that a word of the language names.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "person" => Some(Self::Person),
            "group" => Some(Self::Group),
            "place" => Some(Self::Place),
            "thing" => Some(Self::Thing),
            _ => None,
        }
    }
}

/// `person NAME = "…" | "…" weak "…"`: somebody or something in the world, with the names it has in texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// The name it has in the rules.
    pub name: Located<String>,
    /// The names it has in texts.
    pub names: Vec<Template>,
    /// Names that count only once it has been named.
    pub weak: Vec<Template>,
}

/// `event NAME = NAME, NAME in NAME`: something that happened to entities.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its name.
    pub name: Located<String>,
    /// Who takes part, by index in [`Ruleset::entities`].
    pub with: Vec<usize>,
    /// Where, by index in [`Ruleset::entities`].
    pub places: Vec<usize>,
}

impl Event {
    /// Who takes part, and where.
    pub fn entities(&self) -> impl Iterator<Item = usize> {
        self.with.iter().chain(&self.places).copied()
    }
}

/// `alias NAME = "…" | "…"`: a named set of phrases. Phrases may use other aliases, wherever they are defined, but not in a circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Alias {
    /// Its name.
    pub name: Located<String>,
    /// The phrases, in order.
    pub phrases: Vec<Template>,
}

/// `source NAME = path "glob" published DATE`.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceRule {
    /// Its name.
    pub name: Located<String>,
    /// A glob that is held against the path of a source, and against the ends of it.
    pub path: Located<String>,
    /// When the sources it matches were published.
    pub published: Option<Located<Date>>,
    /// How much the sources it matches are trusted.
    pub trust: Option<Located<Trust>>,
    /// Which of day and month the sources it matches put first in dates of figures.
    pub dates: Option<Located<DayOrder>>,
}

/// How much the word of a source counts, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Trust {
    /// Not at all: `distrust`.
    None,
    /// Somebody who has it from others.
    Hearsay,
    /// A source of which nothing is said.
    #[default]
    Press,
    /// A news agency, or whoever checks what is told.
    Agency,
    /// Those who have to know.
    Official,
}

impl Trust {
    /// The trust that a word of the language names.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "hearsay" => Some(Self::Hearsay),
            "press" => Some(Self::Press),
            "agency" => Some(Self::Agency),
            "official" => Some(Self::Official),
            _ => None,
        }
    }
}

/// `distrust "glob" | "glob" for NAME, NAME`: sources whose word counts little, for some facts or for all.
#[derive(Debug, Clone, PartialEq)]
pub struct Distrust {
    /// Globs that are held against the path of a source, and against the ends of it.
    pub paths: Vec<Located<String>>,
    /// The facts, by index; `None` for all.
    pub facts: Option<Vec<usize>>,
}

/// `except "glob" NAME, NAME "reason" until DATE`: findings that are set aside in the sources it matches.
#[derive(Debug, Clone, PartialEq)]
pub struct Exception {
    /// A glob that is held against the path of a source, and against the ends of it.
    pub path: Located<String>,
    /// The facts, checks or kinds of findings.
    pub facts: Vec<Located<String>>,
    /// Why.
    pub reason: Option<String>,
    /// The last day on which they are.
    pub until: Option<Located<Date>>,
}

/// `fact NAME: TYPE { … }`.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its name.
    pub name: Located<String>,
    /// The `///` lines in front, joined by newlines.
    pub doc: Option<String>,
    /// The type of its value.
    pub kind: Located<Kind>,
    /// `value …`: what is established; where it changed with time, what holds last.
    pub value: Option<Established>,
    /// `value … from DATE | …`: what was established when, in order; empty where it is the same on every day.
    pub history: Vec<Held>,
    /// `accept …`: what counts as agreeing, in place of what `value` denotes.
    pub accept: Vec<Established>,
    /// `about …`: what a source has to name before it is looked at for the fact.
    pub about: Vec<Subject>,
    /// `cite "…"`: where the established value is from.
    pub cite: Option<String>,
    /// `option NAME = …`: what a choice chooses from.
    pub options: Vec<ChoiceOption>,
    /// The wordings.
    pub claims: Vec<ClaimRule>,
    /// Where the fact is stated, and by whom.
    pub place: Place,
    /// What keeps a wording from being a claim, for every claim of the fact.
    pub unless: Vec<Located<Guard>>,
    /// `require …`: whether a source has to state the fact.
    pub require: Option<Require>,
    /// `level …`: how much a contradiction of this fact matters.
    pub level: Option<Level>,
    /// The tests inside the rules file.
    pub tests: Vec<Test>,
    /// The whole statement.
    pub span: Span,
}

impl Fact {
    /// Where the statement of its claim `rule` starts, as an offset into the rules; where the fact does if it has no such claim.
    #[must_use]
    pub fn place_of(&self, rule: usize) -> usize {
        self.claims.get(rule).map_or(self.span.start, |claim| claim.span.start)
    }
}

impl PartialEq for Fact {
    /// Equality looks at everything but the place.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.doc == other.doc
            && self.kind == other.kind
            && self.value == other.value
            && self.history == other.history
            && self.accept == other.accept
            && self.cite == other.cite
            && self.about == other.about
            && self.options == other.options
            && self.place == other.place
            && self.claims == other.claims
            && self.unless == other.unless
            && self.require == other.require
            && self.level == other.level
            && self.tests == other.tests
    }
}

/// A value as a rule states it.
#[derive(Debug, Clone)]
pub struct Established {
    /// The words: `about 2 hours`.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// What they denote.
    pub reading: Reading,
    /// The file of the project that the words were read from; `None` where the rules state them.
    pub from_file: Option<FilePlace>,
}

/// A line of a file that a value was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePlace {
    /// The file, as the rules name it.
    pub path: String,
    /// The line, from 1; `None` for what was counted.
    pub line: Option<usize>,
}

impl std::fmt::Display for FilePlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.path)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

impl PartialEq for Established {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A value that was established for a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// The value.
    pub value: Established,
    /// The first day it held; `None` for ever before.
    pub from: Option<Date>,
    /// The day it ceased to hold; `None` where that is not said.
    pub until: Option<Date>,
}

/// `option NAME = "…" | "…"`.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceOption {
    /// Its name.
    pub name: Located<String>,
    /// The wordings of it.
    pub phrases: Vec<Template>,
}

/// `claim "…"`, `claim yes "…"`, `claim OPTION "…"`.
#[derive(Debug, Clone)]
pub struct ClaimRule {
    /// Whether the wording is a sentence, `says "…"`: then its template has no nodes, and its text is the sentence.
    pub says: bool,
    /// `yes`, `no` or the option that the wording stands for; such a template has no `{value}`.
    pub answer: Option<Located<String>>,
    /// The wording.
    pub template: Template,
    /// `within N words`: how long each gap may be.
    pub within: Option<u32>,
    /// `in sentence` or `in paragraph`.
    pub scope: Scope,
    /// `about …`: what a source has to name before it is looked at for this wording.
    pub about: Vec<Subject>,
    /// Where the wording has to stand, besides where its fact has to.
    pub place: Place,
    /// What keeps this wording from being a claim, besides the fact's own.
    pub unless: Vec<Located<Guard>>,
    /// The whole member.
    pub span: Span,
}

/// Where something has to stand to be a claim, and by whom it has to be told. Of what is empty, nothing is asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// `in "…"`: globs, one of which the path of the source meets.
    pub paths: Vec<Located<String>>,
    /// `not in "…"`: globs, none of which it meets.
    pub not_paths: Vec<Located<String>>,
    /// `in section "…"`: paths of headings, under one of which it stands.
    pub sections: Vec<Located<String>>,
    /// `not in section "…"`
    pub not_sections: Vec<Located<String>>,
    /// `in code`: in a block of code, and nowhere else.
    pub code: bool,
    /// `told by "…"`: names of those one of whom tells it.
    pub told: Vec<Template>,
    /// `not told by "…"`
    pub not_told: Vec<Template>,
}

impl PartialEq for ClaimRule {
    /// Equality looks at everything but the place.
    fn eq(&self, other: &Self) -> bool {
        self.says == other.says
            && (!self.says || self.template.text == other.template.text)
            && self.answer == other.answer
            && self.template == other.template
            && self.within == other.within
            && self.scope == other.scope
            && self.about == other.about
            && self.place == other.place
            && self.unless == other.unless
    }
}

/// How far a template may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// One sentence.
    #[default]
    Sentence,
    /// One paragraph.
    Paragraph,
}

/// `unless …`.
#[derive(Debug, Clone, PartialEq)]
pub enum Guard {
    /// The claim is about the future: scheduled, expected, will.
    Planned,
    /// The claim is denied.
    Negated,
    /// The claim stands in quotation marks.
    Quoted,
    /// The claim is supposed.
    Hypothetical,
    /// The claim was so, and is so no longer.
    Former,
    /// The claim is of a default.
    Default,
    /// The sentence has this wording.
    Sentence(Template),
    /// The clause has this wording.
    Clause(Template),
    /// The paragraph, as far as the sentence of the claim, has this wording.
    Paragraph(Template),
}

impl std::fmt::Display for Guard {
    /// The guard as it is written behind `unless`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Planned => f.write_str("planned"),
            Self::Negated => f.write_str("negated"),
            Self::Quoted => f.write_str("quoted"),
            Self::Hypothetical => f.write_str("hypothetical"),
            Self::Former => f.write_str("former"),
            Self::Default => f.write_str("default"),
            Self::Sentence(t) => write!(f, "sentence \"{}\"", t.text),
            Self::Clause(t) => write!(f, "clause \"{}\"", t.text),
            Self::Paragraph(t) => write!(f, "paragraph \"{}\"", t.text),
        }
    }
}

/// `require [since DATE] [in [some|each] GLOB] [else LEVEL]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Require {
    /// Sources published before this day need not state the fact.
    pub since: Option<Date>,
    /// The sources that have to; `None` for all that are looked at for the fact.
    pub within: Option<Asked>,
    /// The level of an omission.
    pub level: Option<Level>,
    /// The whole member.
    pub span: Located<()>,
}

/// `in "…"`, `in some "…"`: the sources that have to state a fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Whether it is enough that one of them does.
    pub some: bool,
    /// Globs that are held against the path of a source, and against the ends of it.
    pub paths: Vec<Located<String>>,
}

/// `test EXPECTATION [@DATE] [as FORMAT] "…"`.
#[derive(Debug, Clone, PartialEq)]
pub struct Test {
    /// What the text should give.
    pub expect: Expect,
    /// The publication date of the text.
    pub published: Option<Date>,
    /// What the text is read as.
    pub format: Format,
    /// The text.
    pub text: Located<String>,
}

/// What a test expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expect {
    /// A claim that agrees with the established value (or any claim, where none is established).
    Agrees,
    /// A claim that contradicts it.
    Contradicts,
    /// A claim too loose to do either.
    Vague,
    /// No claim.
    NoClaim,
}

/// `check NAME { LEFT = RIGHT else LEVEL "…" }`.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its name.
    pub name: Located<String>,
    /// The `///` lines in front.
    pub doc: Option<String>,
    /// The left side.
    pub left: Expr,
    /// How the sides are compared.
    pub op: Comparison,
    /// The right side.
    pub right: Expr,
    /// `else LEVEL`.
    pub level: Option<Level>,
    /// The message, in pieces.
    pub message: Option<Vec<MessagePart>>,
    /// The whole statement.
    pub span: Span,
}

impl Check {
    /// The facts of both sides, each once.
    #[must_use]
    pub fn facts(&self) -> Vec<usize> {
        let mut facts = self.left.facts();
        let left = facts.len();
        for fact in self.right.facts() {
            if !facts[..left].contains(&fact) {
                facts.push(fact);
            }
        }
        facts
    }
}

impl PartialEq for Check {
    /// Equality looks at everything but the place.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.doc == other.doc
            && self.left == other.left
            && self.op == other.op
            && self.right == other.right
            && self.level == other.level
            && self.message == other.message
    }
}

/// How two sides of a check are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// A side of a check.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A fact, by its index in [`Ruleset::facts`], and where it is named.
    Fact(Located<usize>),
    /// A value: `1 day`, `2019-04-25`, `5 %`.
    Value(Box<Established>),
    /// `a + b`
    Add(Box<Expr>, Box<Expr>),
    /// `a - b`
    Sub(Box<Expr>, Box<Expr>),
    /// `2 * a`, `-a`, `a / 2`
    Scale(f64, Box<Expr>),
}

impl Expr {
    /// The facts it names, by index, in the order they are named first.
    #[must_use]
    pub fn facts(&self) -> Vec<usize> {
        fn collect(expr: &Expr, out: &mut Vec<usize>) {
            match expr {
                Expr::Fact(index) if !out.contains(&index.node) => out.push(index.node),
                Expr::Fact(_) | Expr::Value(_) => {}
                Expr::Add(a, b) | Expr::Sub(a, b) => {
                    collect(a, out);
                    collect(b, out);
                }
                Expr::Scale(_, a) => collect(a, out),
            }
        }
        let mut out = Vec::new();
        collect(self, &mut out);
        out
    }
}

/// A piece of a check's message.
#[derive(Debug, Clone, PartialEq)]
pub enum MessagePart {
    /// Words.
    Text(String),
    /// `{expression}`: shown as its value in the source.
    Expr(Expr),
}
