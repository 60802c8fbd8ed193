//! What extraction gives: small, serialisable, and all that judging needs.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fact::Modality;
use crate::read::Oddity;
use crate::source::page::Role;
use crate::source::{Directive, Published};
use crate::span::Span;
use crate::value::{Denotation, Hedge, Value};

/// A piece of a source, with its true place in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// The piece, as the file has it.
    pub text: String,
    /// Where it stands in the file, in bytes.
    pub span: Span,
    /// The line it starts on, from 1.
    pub line: usize,
    /// The column it starts at, from 1, in characters.
    pub column: usize,
}

/// Words of an excerpt with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Where the words stand in the file, in bytes.
    pub span: Span,
    /// The alias or entity they were read as.
    pub alias: String,
    /// Where the text names who is meant, where these words do not.
    pub antecedent: Option<Excerpt>,
}

/// What a source says of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Index of the fact in the ruleset; it counts within one run, and a claim that is kept or sent on has the name of its fact beside it.
    #[serde(skip)]
    pub fact: usize,
    /// Index of the claim rule in the fact.
    pub rule: usize,
    /// From the first matched word to the last, in bytes of the file.
    pub span: Span,
    /// The very slice at `span`.
    pub text: String,
    /// Line of the start of `span`, from 1.
    pub line: usize,
    /// Column of the start of `span`, from 1, in characters.
    pub column: usize,
    /// The words of the value, without its hedge; the whole claim where the wording itself is the value.
    pub value_span: Span,
    /// The words of the hedge.
    pub hedge_span: Option<Span>,
    /// The hedge.
    pub hedge: Option<Hedge>,
    /// The words that were read as aliases.
    pub labels: Vec<Label>,
    /// The value in canonical form, scaled as the template says.
    pub value: Value,
    /// What the claim denotes; for a denied claim already the complement.
    pub denotation: Denotation,
    /// How it is put.
    pub modality: Modality,
    /// The days it speaks of, where it says so itself; asked for only where the fact's value changed with time.
    #[serde(default)]
    pub as_of: Option<AsOf>,
    /// What is wrong with the words of its day: a weekday that it is not, a day that the month has not.
    #[serde(default)]
    pub oddity: Option<Oddity>,
    /// The sentence it stands in (two or more, where the rule allows a paragraph).
    pub excerpt: Excerpt,
    /// A sketch of the paragraph around it, by which paragraphs that are nearly the same are known; only where sources are held against
    /// each other.
    #[serde(default)]
    pub paragraph: Vec<u32>,
    /// Whether it is known by its value alone: the text states what is established in words that no sentence of the fact reaches.
    #[serde(default)]
    pub by_value: bool,
    /// The places of the page that give the words which the excerpt leaves out: the head of the row, the heading above.
    #[serde(default)]
    pub above: Vec<Elsewhere>,
}

/// Words of a claim that stand elsewhere on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// What they are to the words of the claim.
    pub role: Role,
    /// The words.
    pub excerpt: Excerpt,
}

/// The days that a claim speaks of: "as of 6 August", "until 2021".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsOf {
    /// The first of them; `None` where only the last is known.
    pub first: Option<Date>,
    /// The last of them; `None` for the day of publication.
    pub last: Option<Date>,
    /// Whether the claim says that it holds no longer.
    pub former: bool,
    /// The words that say so.
    pub span: Span,
}

impl Claim {
    /// By what the claims of a source are ordered: where they stand, then the order of the rules.
    #[must_use]
    pub fn order(&self) -> (usize, usize, usize, usize) {
        (self.span.start, self.span.end, self.fact, self.rule)
    }

    /// The words of the value, without its hedge.
    #[must_use]
    pub fn value_text(&self) -> &str {
        let start = self.value_span.start.saturating_sub(self.span.start);
        self.text.get(start..start + self.value_span.len()).unwrap_or(&self.text)
    }
}

/// A place that speaks of a required fact's subject without giving the value, or the headline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Index of the fact in the ruleset, as that of a claim.
    #[serde(skip)]
    pub fact: usize,
    /// The words that name the subject; the headline where nothing does.
    pub span: Span,
    /// The alias they were read as; `None` for the headline.
    pub alias: Option<String>,
    /// The sentence.
    pub excerpt: Excerpt,
}

/// What one source says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceClaims {
    /// The name the source is reported under.
    pub path: String,
    /// When it was published.
    pub published: Option<Published>,
    /// The first line of prose, for findings that have nowhere else to point.
    pub headline: Option<Excerpt>,
    /// Its claims, in the order of the text.
    pub claims: Vec<Claim>,
    /// Where it speaks of facts it gives no value for; at most one a fact, required facts only.
    pub mentions: Vec<Mention>,
    /// The comments in it that set findings aside, in order.
    #[serde(default)]
    pub directives: Vec<Directive>,
    /// The facts that it is not about, by index: it does not name what they are about.
    #[serde(skip)]
    pub not_about: Vec<usize>,
    /// The facts that are looked for under headings, by index, where it has such a heading.
    #[serde(skip)]
    pub sections: Vec<usize>,
}
