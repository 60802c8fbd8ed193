//! Rules as written: either form of the language gives this tree. No name is looked up and no value read yet.

use crate::span::{Located, Span};

/// A string as written, its escapes and folds resolved, that knows where each of its bytes stands in the file.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// What was written.
    pub text: String,
    /// Where it stands, without quotation marks.
    pub span: Span,
    /// Stretches that stand in the file byte for byte: where each starts in `text`, and where in the file.
    stretches: Vec<(usize, usize)>,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Text {
    /// A string that stands in the file as it is.
    #[must_use]
    pub fn verbatim(text: &str, start: usize) -> Self {
        Self { text: text.to_owned(), span: Span::new(start, start + text.len()), stretches: Vec::new() }
    }

    /// A string made of stretches of the file: where each starts in `text`, and where in the file, in order.
    #[must_use]
    pub fn pieced(text: String, span: Span, stretches: Vec<(usize, usize)>) -> Self {
        Self { text, span, stretches }
    }

    /// Moves the text: `by` more bytes stand in front of the file.
    pub(super) fn shift(&mut self, by: usize) {
        self.span = self.span.shifted(by);
        for (_, in_file) in &mut self.stretches {
            *in_file += by;
        }
    }

    /// Stretches that stand in the file byte for byte: where each starts in the text, and where in the file.
    #[must_use]
    pub fn stretches(&self) -> &[(usize, usize)] {
        &self.stretches
    }

    /// Where the bytes `range` of the text stand in the file.
    #[must_use]
    pub fn place(&self, range: Span) -> Span {
        let first = self.offset(range.start, false);
        let last = if range.is_empty() { first } else { self.offset(range.end, true) };
        Span::new(first, last.max(first))
    }

    fn offset(&self, at: usize, is_end: bool) -> usize {
        let behind = self.stretches.partition_point(|&(start, _)| if is_end { start < at } else { start <= at });
        let (start, in_file) = if behind == 0 { (0, self.span.start) } else { self.stretches[behind - 1] };
        (in_file + (at - start)).min(self.span.end)
    }

    /// The string with its place, for what needs no places inside it.
    #[must_use]
    pub fn located(&self) -> Located<String> {
        Located::new(self.text.clone(), self.span)
    }
}

/// What a reader left beside the rules: kept for `fmt` and `convert`, never compared.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    /// The lines in front.
    pub before: Vec<Line>,
    /// The comment behind, on the same line; without its `#`.
    pub after: Option<String>,
}

impl PartialEq for Notes {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A line that says nothing to the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// One or more empty lines.
    Blank,
    /// `# …`, without the `#`.
    Comment(String),
}

/// A rules file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct File {
    /// Its statements, in order.
    pub statements: Vec<Statement>,
    /// What stands behind the last one; only `before` is used.
    pub tail: Notes,
    /// Names of statements that could not be read, so that using them is no second mistake.
    pub broken: Vec<String>,
    /// Whether the file as a whole could not be read, so that nothing else is to be said of it.
    pub unreadable: bool,
}

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Comments.
    pub notes: Notes,
    /// Where it stands, doc comments included.
    pub span: Location,
    /// What it says.
    pub what: What,
}

/// A place that is no part of equality.
pub type Location = Located<()>;

/// What a statement says.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// `ruleset "…"`
    Ruleset(Text),
    /// `about NAME, NAME`
    About(Vec<Located<String>>),
    /// `person NAME = "…" | "…" weak "…"`
    Entity(Entity),
    /// `event NAME = NAME, NAME in NAME`
    Event(Event),
    /// `verb WORD = "…" | "…"`, `noun WORD = "…" | "…"`: its keyword, and the words.
    Words(Located<String>, Named),
    /// `alias NAME = "…" | "…"`
    Alias(Named),
    /// `source NAME = path "…" published DATE`
    Source(Source),
    /// `import "…"`
    Import(Text),
    /// `distrust "…" for NAME`
    Distrust(Distrust),
    /// `except "…" NAME "…" until DATE`
    Except(Except),
    /// `fact NAME: TYPE { … }`
    Fact(Fact),
    /// `check NAME { … }`
    Check(Check),
}

/// A name and the phrases it stands for: an alias or an option.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The name.
    pub name: Located<String>,
    /// The phrases.
    pub phrases: Vec<Phrase>,
}

/// Somebody or something in the world, with its names.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// `person`, `group`, `place` or `thing`.
    pub kind: Located<String>,
    /// The name it has in the rules.
    pub name: Located<String>,
    /// The names it has in texts.
    pub names: Vec<Phrase>,
    /// Names that count only once it has been named.
    pub weak: Vec<Phrase>,
}

/// Something that happened to entities.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The name.
    pub name: Located<String>,
    /// The entities that take part.
    pub with: Vec<Located<String>>,
    /// The places.
    pub places: Vec<Located<String>>,
}

/// A phrase of an alias, an entity or an option.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// Comments.
    pub notes: Notes,
    /// The wording.
    pub text: Text,
}

/// What is said of some sources.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The name.
    pub name: Located<String>,
    /// A glob.
    pub path: Text,
    /// A date.
    pub published: Option<Located<String>>,
    /// How much they are trusted.
    pub trust: Option<Located<String>>,
    /// Which of day and month they put first in figures.
    pub dates: Option<Located<String>>,
}

/// Sources that are not trusted for some facts, or for any.
#[derive(Debug, Clone, PartialEq)]
pub struct Distrust {
    /// Globs.
    pub paths: Vec<Text>,
    /// The facts; empty for all.
    pub names: Vec<Located<String>>,
}

/// Findings that are set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Except {
    /// A glob.
    pub path: Text,
    /// The facts, checks or kinds of findings.
    pub names: Vec<Located<String>>,
    /// Why.
    pub reason: Option<Text>,
    /// A date.
    pub until: Option<Located<String>>,
}

/// A fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The `///` lines in front, joined by newlines.
    pub doc: Option<String>,
    /// The name.
    pub name: Located<String>,
    /// The type.
    pub kind: Located<String>,
    /// The members, in order.
    pub members: Vec<Member>,
    /// What stands behind the last member; only `before` is used.
    pub tail: Notes,
    /// Whether a member could not be read, so that what seems to be missing may be there.
    pub broken: bool,
}

/// A member of a fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Comments.
    pub notes: Notes,
    /// Where it stands.
    pub span: Location,
    /// What it says.
    pub part: Part,
}

/// What a member says.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// `value … from DATE until DATE | …`
    Value(Vec<Held>),
    /// `accept … | …`
    Accept(Vec<Stated>),
    /// `cite "…"`
    Cite(Text),
    /// `about NAME, NAME`
    About(Vec<Located<String>>),
    /// `option NAME = "…" | "…"`
    Option(Named),
    /// `claim "…"`
    Claim(Claim),
    /// `unless …`
    Unless(Vec<Guard>),
    /// `in "…"`, `not in section "…"`, `told by "…"`
    Place(Place),
    /// `require since DATE else LEVEL`
    Require(Require),
    /// `level LEVEL`
    Level(Located<String>),
    /// `test EXPECTATION @DATE "…"`
    Test(Test),
}

/// A value as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated {
    /// Its words.
    pub text: Text,
    /// Whether they stand in quotation marks, or need none because the form is YAML.
    pub quoted: Quoted,
}

/// A value, and when it held.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// The value.
    pub what: Worth,
    /// `from DATE`
    pub from: Option<Located<String>>,
    /// `until DATE`
    pub until: Option<Located<String>>,
}

impl Held {
    /// A value that holds always.
    #[must_use]
    pub const fn always(what: Stated) -> Self {
        Self { what: Worth::Stated(what), from: None, until: None }
    }
}

/// A value as written, or the place it stands in.
#[derive(Debug, Clone, PartialEq)]
pub enum Worth {
    /// `10 MB`
    Stated(Stated),
    /// `from "config.toml" at limits.size`
    Data(Box<Data>),
}

impl Worth {
    /// The words of it that are pointed at.
    #[must_use]
    pub const fn text(&self) -> &Text {
        match self {
            Self::Stated(stated) => &stated.text,
            Self::Data(data) => &data.file,
        }
    }
}

/// A file that a value stands in, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Data {
    /// What is counted, where the value is a number of things.
    pub count: Option<Count>,
    /// The file, or a glob where files are counted.
    pub file: Text,
    /// `at limits.size`, or a template for the lines of any text.
    pub at: Option<Text>,
    /// `row "…"`
    pub row: Option<Text>,
    /// `column "…"`
    pub column: Option<Text>,
    /// `as "{value} seconds"`
    pub shape: Option<Text>,
}

/// What can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// `number of files`
    Files,
    /// `number of lines`
    Lines,
    /// `number of items`
    Items,
}

impl Count {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Lines => "lines",
            Self::Items => "items",
        }
    }
}

/// Whether a value stands in quotation marks; no part of equality, since only a name needs them.
#[derive(Debug, Clone, Copy)]
pub struct Quoted(pub bool);

impl PartialEq for Quoted {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A claim.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Whether it is a sentence, `says "…"`, and no template.
    pub says: bool,
    /// `yes`, `no` or an option.
    pub answer: Option<Located<String>>,
    /// The wording.
    pub text: Text,
    /// `within N words`
    pub within: Option<Located<String>>,
    /// `in sentence` or `in paragraph`
    pub scope: Option<Located<String>>,
    /// `about NAME, NAME` on the same line.
    pub about: Vec<Located<String>>,
    /// `in "…"`, `told by "…"` on the same line.
    pub places: Vec<Place>,
    /// `unless …` on the same line.
    pub unless: Vec<Guard>,
}

/// Where something has to stand, or by whom it has to be told, to be a claim; or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Whether it must not.
    pub not: bool,
    /// Where, or by whom.
    pub what: Where,
    /// From its keyword to its end.
    pub span: Location,
}

/// Where something stands, or by whom it is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Where {
    /// `in "docs/**"`: in a source whose path meets one of the globs.
    Path(Vec<Text>),
    /// `in section "Limits"`: under one of the headings.
    Section(Vec<Text>),
    /// `in code`: in a block of code.
    Code,
    /// `told by "USGS"`: by somebody of one of the names.
    Told(Vec<Text>),
}

impl Place {
    /// The words it starts with.
    #[must_use]
    pub const fn keyword(&self) -> &'static str {
        match (&self.what, self.not) {
            (Where::Path(_), false) => "in",
            (Where::Path(_), true) => "not in",
            (Where::Section(_), false) => "in section",
            (Where::Section(_), true) => "not in section",
            (Where::Code, _) => "in code",
            (Where::Told(_), false) => "told by",
            (Where::Told(_), true) => "not told by",
        }
    }

    /// The strings behind its keyword.
    #[must_use]
    pub fn strings(&self) -> &[Text] {
        match &self.what {
            Where::Path(list) | Where::Section(list) | Where::Told(list) => list,
            Where::Code => &[],
        }
    }
}

/// What keeps a wording from being a claim.
#[derive(Debug, Clone, PartialEq)]
pub enum Guard {
    /// `planned`
    Named(Located<String>),
    /// `sentence "…"`, `clause "…"` or `paragraph "…"`
    Wording(Located<String>, Text),
}

/// `require`
#[derive(Debug, Clone, PartialEq)]
pub struct Require {
    /// `since DATE`
    pub since: Option<Located<String>>,
    /// `in "…"`, `in some "…"`, `in each "…"`
    pub within: Option<Asked>,
    /// `else LEVEL`
    pub level: Option<Located<String>>,
}

/// The sources that `require` asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Whether one of them is enough: `some`.
    pub some: bool,
    /// Whether it says `each`, as it need not.
    pub each: bool,
    /// Globs.
    pub paths: Vec<Text>,
}

/// `test`
#[derive(Debug, Clone, PartialEq)]
pub struct Test {
    /// `agrees`
    pub expect: Located<String>,
    /// `@DATE`, without the `@`.
    pub published: Option<Located<String>>,
    /// `as md`.
    pub format: Option<Located<String>>,
    /// The text.
    pub text: Text,
}

/// A check between facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The `///` lines in front, joined by newlines.
    pub doc: Option<String>,
    /// The name.
    pub name: Located<String>,
    /// The left side.
    pub left: Expr,
    /// `=`, `<`, `<=`, `>` or `>=`
    pub op: String,
    /// The right side.
    pub right: Expr,
    /// `else LEVEL`
    pub level: Option<Located<String>>,
    /// The message.
    pub message: Option<Text>,
}

/// A side of a check.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A fact.
    Fact(Located<String>),
    /// A value.
    Value(Stated),
    /// `a + b`
    Add(Box<Expr>, Box<Expr>),
    /// `a - b`
    Sub(Box<Expr>, Box<Expr>),
    /// `-a`
    Minus(Box<Expr>),
    /// `2 * a`
    Times(Located<String>, Box<Expr>),
    /// `a / 2`
    Over(Box<Expr>, Located<String>),
}

impl Expr {
    /// Where it stands, from its first word to its last.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Fact(name) => name.span,
            Self::Value(value) => value.text.span,
            Self::Add(a, b) | Self::Sub(a, b) => a.span().cover(b.span()),
            Self::Minus(a) => a.span(),
            Self::Times(n, a) | Self::Over(a, n) => a.span().cover(n.span),
        }
    }
}
