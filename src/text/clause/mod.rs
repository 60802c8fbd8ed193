//! Who does what in a sentence: words with their parts of speech, noun chunks, verb groups, and the clauses they make.
//!
//! A shallow analysis by closed classes, inflections and neighbours; no trees, no statistics. It is made when somebody asks, takes time linear
//! in the tokens, and never fails: of a text that is no sentence it finds few clauses or none.
//!
//! ```
//! use summit_check::text::Tokens;
//! use summit_check::text::clause::{Analysis, Link, Tense};
//!
//! let tokens = Tokens::of("Kim said that the talks held in May had not lasted four hours.");
//! let analysis = Analysis::of(&tokens);
//! let [said, held, lasted] = analysis.clauses() else { panic!("{:?}", analysis.clauses()) };
//! assert_eq!((said.verb.lemma.as_str(), said.verb.tense), ("say", Tense::Past));
//! assert_eq!((held.link, held.parent), (Link::Participle, Some(2)));
//! assert_eq!((lasted.link, lasted.parent, lasted.verb.negated), (Link::Complement, Some(0), true));
//! let subject = &analysis.chunks()[lasted.subject.unwrap()];
//! assert_eq!(subject.span.of(tokens.text()), "the talks");
//! ```

mod ahead;
mod argument;
mod attach;
mod bounds;
mod chunk;
mod closed;
mod finite;
mod frame;
mod group;
mod nonfinite;
mod noun;
mod open;
mod opener;
mod past;
mod readings;
mod state;
mod tag;
mod tagger;
mod unit;

pub use tag::Tag;
pub(crate) use tag::{is_function_word, is_ordinary, is_singular_noun};
pub use unit::Word;

use crate::span::Span;
use crate::text::Tokens;

/// What a verb shows of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tense {
    /// "met", "had met", "has met", "was meeting".
    Past,
    /// "meets", "is meeting".
    Present,
    /// "will meet", "is going to meet".
    Future,
    /// Not finite, an imperative, or behind a modal verb other than "will" and "shall".
    None,
}

/// A verb of mood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the word of its name")]
pub enum Modal {
    Will,
    Would,
    Can,
    Could,
    May,
    Might,
    Must,
    Shall,
    Should,
    Ought,
}

/// A verb with its auxiliaries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerbGroup {
    /// Its first word; an auxiliary that its subject parts from it is left out.
    pub first: usize,
    /// The word after its last one.
    pub after: usize,
    /// The word of the main verb.
    pub head: usize,
    /// Where `first..after` stands.
    pub span: Span,
    /// The base of the main verb: `meet`.
    pub lemma: String,
    /// A particle right behind it: `off` of "broke off".
    pub particle: Option<usize>,
    /// What it shows of time.
    pub tense: Tense,
    /// Whether it shows a tense or a mood of its own.
    pub finite: bool,
    /// "has met".
    pub perfect: bool,
    /// "is meeting".
    pub progressive: bool,
    /// "was met", "held in May".
    pub passive: bool,
    /// Its verb of mood.
    pub modal: Option<Modal>,
    /// Whether "not", "never", "no longer" goes with it, or an argument of the clause is "nobody" or has "no".
    pub negated: bool,
    /// Whether only an object or predicate makes it so: "brought **nothing**". Where and when it was stands all the same.
    pub negated_by_object: bool,
    /// "is" and its like, which say what something is.
    pub copula: bool,
    /// An imperative.
    pub imperative: bool,
}

/// What a noun chunk does in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Who or what does it; of a passive verb, whom it happens to.
    Subject,
    /// Whom or what it is done to.
    Object,
    /// The receiver beside an object: "gave **him** a book".
    Receiver,
    /// What the subject is said to be.
    Predicate,
    /// Behind a preposition, on the verb: "met **in Moscow**".
    Oblique,
    /// Behind a preposition, on a noun chunk: "the head **of the department**".
    Attribute,
    /// Another name for the chunk before: "Kim, **the leader**".
    Apposition,
    /// Whose it is: "**Kim**'s visit".
    Possessor,
    /// A time or measure without a preposition: "met **last week**".
    Adverbial,
    /// It stands alone.
    Fragment,
}

/// A noun with what belongs to it in front: "the two-hour talks", "he".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Its first word.
    pub first: usize,
    /// The word after its last one.
    pub after: usize,
    /// Its noun, name or pronoun.
    pub head: usize,
    /// Where it stands, without its preposition.
    pub span: Span,
    /// What it does.
    pub role: Role,
    /// The preposition in front of it.
    pub preposition: Option<usize>,
    /// The clause it belongs to.
    pub clause: Option<usize>,
    /// The chunk it hangs on: of an attribute, an apposition, a possessor.
    pub on: Option<usize>,
    /// The first of the chunks it is joined with: `Kim` of "Kim and Putin".
    pub joined: Option<usize>,
    /// Whether it is a pronoun.
    pub pronoun: bool,
    /// Whether it is plural, or a name of several.
    pub plural: bool,
    /// "no", "nobody", "nothing", "none".
    pub negative: bool,
    /// Whether its noun is one of time or measure.
    pub time: bool,
}

/// How a clause hangs on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Link {
    /// It stands on its own.
    Main,
    /// What is said, thought, asked: "said **that he left**".
    Complement,
    /// "the talks **that began in May**".
    Relative,
    /// "the talks **held in May**", "…, **speaking in Hanoi**".
    Participle,
    /// "wants **to go**", "a plan **to go**", "came **to see**".
    Infinitive,
    /// "by **meeting him**", "began **meeting**".
    Gerund,
    /// "**if he comes**", "**because he left**".
    Adverbial,
    /// "… **and left**".
    Coordination,
    /// "“**It is over**,” he said".
    Quotation,
    /// Between brackets or dashes.
    Parenthesis,
}

/// By what way a clause has the subject of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Via {
    /// It is joined to the clause that has it.
    Coordination,
    /// "wants to go", "asked him to go".
    Control,
    /// "talks held in May".
    Participle,
    /// "Speaking in Hanoi, he …".
    Adverbial,
    /// The relative pronoun stands for it.
    Relative,
}

/// A verb group with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its verb.
    pub verb: VerbGroup,
    /// Its subject, as an index of the chunks; the first of several that are joined.
    pub subject: Option<usize>,
    /// Where the subject stands in another clause: by what way.
    pub inherited: Option<Via>,
    /// Its direct object.
    pub object: Option<usize>,
    /// The chunk or adjective that its copula leads to, as a word.
    pub predicate: Option<usize>,
    /// The chunks behind prepositions that hang on its verb.
    pub obliques: Vec<usize>,
    /// The clause it hangs on.
    pub parent: Option<usize>,
    /// How.
    pub link: Link,
    /// The chunk it hangs on, where it is a noun's: "the fact **that …**", "talks **held …**".
    pub on: Option<usize>,
    /// The word that opens it: `that`, `if`, `who`.
    pub marker: Option<usize>,
    /// Its first word.
    pub first: usize,
    /// The word after its last one; clauses inside it are not cut out.
    pub after: usize,
}

/// The analysis of a sentence or a paragraph.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    words: Vec<Word>,
    folded: String,
    chunks: Vec<Chunk>,
    clauses: Vec<Clause>,
    /// For each word the clause it belongs to.
    of_word: Vec<Option<u32>>,
}

/// Words with their parts of speech, before they make chunks and clauses: half of an analysis, for who asks no more.
#[derive(Debug)]
pub(crate) struct Tagged(unit::Units);

impl Tagged {
    /// Tells the words of `tokens` apart.
    pub(crate) fn of(tokens: &Tokens<'_>) -> Self {
        let mut units = unit::Units::of(tokens);
        tagger::tag(&mut units);
        Self(units)
    }

    /// The part of speech of the word that holds the token `index`, or else of the first one after it.
    pub(crate) fn tag_of_token(&self, index: usize) -> Option<Tag> {
        let words = &self.0.words;
        words.get(words.partition_point(|w| w.after <= index)).map(|w| w.tag)
    }
}

impl Analysis {
    /// Analyses `tokens`.
    #[must_use]
    pub fn of(tokens: &Tokens<'_>) -> Self {
        attach::analyse(Tagged::of(tokens).0)
    }

    /// Goes on from words whose parts of speech are known.
    pub(crate) fn of_tagged(tagged: &Tagged) -> Self {
        attach::analyse(tagged.0.clone())
    }

    /// The part of speech of the word that holds the token `index`, or else of the first one after it.
    pub(crate) fn tag_of_token(&self, index: usize) -> Option<Tag> {
        self.words.get(self.word_of_token(index)).map(|w| w.tag)
    }

    /// The words, in order.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The folded form of a word.
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |w| &self.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    /// The mark or the letter that a word is, where it is one of ASCII: cheaper than its folded form where marks are looked for.
    pub(crate) fn byte(&self, index: usize) -> Option<u8> {
        let (from, to) = self.words.get(index)?.folded;
        if to - from == 1 { self.folded.as_bytes().get(from as usize).copied() } else { None }
    }

    /// The noun chunks, in order of their last words.
    #[must_use]
    pub fn chunks(&self) -> &[Chunk] {
        &self.chunks
    }

    /// The clauses, in order of their verbs.
    #[must_use]
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// The word that holds the byte `offset`, or else the first one after it.
    #[must_use]
    pub fn word_at(&self, offset: usize) -> usize {
        self.words.partition_point(|w| w.span.end <= offset)
    }

    /// The word that holds the token `index`, or else the first one after it.
    #[must_use]
    pub fn word_of_token(&self, index: usize) -> usize {
        self.words.partition_point(|w| w.after <= index)
    }

    /// The clause a word belongs to: the innermost one.
    #[must_use]
    pub fn clause_of(&self, word: usize) -> Option<usize> {
        self.of_word.get(word).copied().flatten().map(|c| c as usize)
    }

    /// The chunk a word is in; of a possessor inside another chunk, the possessor.
    #[must_use]
    pub fn chunk_of(&self, word: usize) -> Option<usize> {
        let near = self.chunks.partition_point(|c| c.after <= word);
        (near..self.chunks.len().min(near + 2)).find(|&k| self.chunks[k].first <= word && word < self.chunks[k].after)
    }

    /// The clause and those it hangs on, innermost first.
    pub fn ancestors(&self, clause: usize) -> impl Iterator<Item = usize> {
        let mut next = Some(clause);
        // Nothing hangs on itself, but a text can be odd in more ways than a rule foresees.
        let mut left = 32;
        std::iter::from_fn(move || {
            let now = next?;
            left -= 1;
            next = if left == 0 { None } else { self.clauses[now].parent };
            Some(now)
        })
    }
}
