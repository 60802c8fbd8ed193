//! What a sentence of the rules says: an event or attribute, who takes part, what narrows it down, and how the value hangs on it.

pub(in crate::extract::frame) mod describe;
pub(in crate::extract::frame) mod lost;
pub(in crate::extract::frame) mod parts;
pub(in crate::extract::frame) mod understand;

use super::event::{Event, Role, Seat};
use super::graph::{Graph, Hangs};
use super::limit::topic::says_what;
use super::owner::{Noun, Owner};
use super::site::{Rel, Site, Stating};
use super::telling::permit::Permit;
use super::wordbook::{ClassId, Wordbook};
use crate::language::names;
use crate::language::speech::ENABLES;
use crate::read::read_value;
use crate::text::Tokens;
use crate::value::{Context, Kind};

/// What somebody or something in a sentence is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract) enum What {
    /// An entity of the rules.
    Entity(usize),
    /// An event, by the classes that its word may name.
    Event(Vec<ClassId>),
    /// Whatever the noun names.
    Noun(String),
}

/// Somebody or something that takes part in the event.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract) struct Arg {
    pub(in crate::extract) what: What,
    pub(in crate::extract) role: Role,
    /// The preposition in front, where there is one.
    pub(in crate::extract) prep: String,
}

/// What a sentence of the rules says.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Sense {
    /// The nouns that say what kind of disaster it tells of.
    pub(in crate::extract) kinds: Vec<String>,
    /// The classes of its event or attribute.
    pub(in crate::extract) classes: Vec<ClassId>,
    /// The word that names it.
    pub(in crate::extract) head: String,
    /// All the words that name it, as the sentence has them.
    pub(in crate::extract) wording: String,
    /// The class of a verb that says it begins or ends.
    pub(in crate::extract) aspect: Option<ClassId>,
    pub(in crate::extract) args: Vec<Arg>,
    /// Words without which it is something else: "six-party", "armoured".
    pub(in crate::extract) words: Vec<String>,
    /// Those of them that are words of a name, which a text may go on without: "Norda" of "the Norda Bank".
    pub(in crate::extract) name_words: Vec<String>,
    /// Flags of the wordbook.
    pub(in crate::extract) flags: Vec<usize>,
    /// How the value hangs on the event; `None` where the sentence has no value.
    pub(in crate::extract) rel: Option<Rel>,
    /// What the value counts, and what that is to the event.
    pub(in crate::extract) counted: Option<(What, Role)>,
    /// Whether somebody wants or promises it.
    pub(in crate::extract) wish: bool,
    /// Whether it says what can be done.
    pub(in crate::extract) able: bool,
    /// What it permits or forbids, where it is an answer that does.
    pub(in crate::extract) permit: Option<Permit>,
    /// Whether it says what is to come: "will be shut down on {value}".
    pub(in crate::extract) future: bool,
    /// Whether the sentence denies it.
    pub(in crate::extract) negated: bool,
    /// Whether the value is a limit.
    pub(in crate::extract) limit: bool,
    /// Whether the value is the name of something.
    pub(in crate::extract) naming: bool,
    /// The noun that says what has the name, where the value is one: "captain" of "the captain was {value}".
    pub(in crate::extract) thing: Option<String>,
    /// The words in front of that noun: "mother" of "the mother ship was {value}".
    pub(in crate::extract) title: Vec<String>,
    /// The entity of the rules that the sentence says has the name, where it is one that the fact establishes: "the ship was {value}", where
    /// the ship is declared by that name. A text that calls it so says what the sentence says.
    pub(in crate::extract) bears: Option<usize>,
    /// What the value is to the event, where it is a name: who does it, who undergoes it, or what stands behind a preposition.
    pub(in crate::extract) bearer: Option<(Role, String)>,
    /// Words of the sentence that it is found without, although they say something.
    pub(in crate::extract) lost: Vec<String>,
    /// Whether it is found by its words alone, around the value.
    pub(in crate::extract) by_words: bool,
    /// Whether one of several is asked for, and no amount: "parked in {value}".
    pub(in crate::extract) choice: bool,
    /// Whether it says that there is nothing of the event: "no evidence of an attack". Only what denies the event speaks of that.
    pub(in crate::extract) nothing_of: bool,
    /// Whether the value is the number of all: "all {value} were rescued".
    pub(in crate::extract) all: bool,
    /// Whether the value is a place in an order: "the {value} country to land".
    pub(in crate::extract) ordinal: bool,
    /// Whether it says of something what it is: "the store is {value}".
    pub(in crate::extract) predicate: bool,
    /// Entities that are named behind the value: what it is counted from, where it is an interval.
    pub(in crate::extract) behind: Vec<usize>,
    /// Whether it says what an event was: then that event has to stand with it.
    pub(in crate::extract) identity: bool,
    /// The noun that the value is the number of, right in front of it: "port 80", "version 3.1".
    pub(in crate::extract) numbered: Option<String>,
    /// The entity right in front of the value, whose version it is: "comes with Python {value}".
    pub(in crate::extract) versioned: Option<usize>,
    /// Entities with the figure right behind their names, which says which of several it is: "Maple 2".
    pub(in crate::extract) issues: Vec<(usize, String)>,
    /// The plans that the sentences of its fact speak of: "paid", "free".
    pub(in crate::extract) plans: Vec<String>,
    /// Nouns of the other sentences of its fact.
    pub(in crate::extract) kin: Vec<String>,
    /// What the sentences of its fact count, by their nouns.
    pub(in crate::extract) counts: Vec<String>,
    /// Nouns of other facts of the same kind, which its own fact does not have.
    pub(in crate::extract) sisters: Vec<String>,
    /// Entities of all sentences of its fact, and those that it is told to be about; and whether a sentence names them.
    pub(in crate::extract) friends: Vec<(usize, bool)>,
    /// The heads of its phrases, with their acronyms.
    pub(in crate::extract) acronyms: Vec<(String, String)>,
    /// Whether the value is what the verb acts on, and not who does it.
    pub(in crate::extract) acted_on: bool,
    /// The unit of time that the value is told for each of: "600 requests per minute".
    pub(in crate::extract) rate: Option<String>,
    /// What the value is for each of, right behind it: "$5 a head", "$5 per user".
    pub(in crate::extract) each: Option<String>,
    /// Whether the event is an attribute that a value of its kind states by itself.
    pub(in crate::extract) attribute: bool,
    /// Whether the value is how far from something it is: then what it is measured from counts, and little what happens there.
    pub(in crate::extract) distance: bool,
    /// The noun that owns the value, where the sentence is not taken by it.
    pub(in crate::extract) owner: Option<Owner>,
    /// The nouns that own the values of other facts.
    pub(in crate::extract) foreign: Vec<Noun>,
    /// What the sentence says by that noun.
    pub(in crate::extract) also: Option<Box<Sense>>,
    /// Which of two bearings the value is, where it is told in degrees: "latitude" of "{value} degrees north".
    pub(in crate::extract) bearing: Option<&'static str>,
    /// Whether the value is somebody's age.
    pub(in crate::extract) age: bool,
    /// The years that it names beside its value: "had sales of {value} in 2023".
    pub(in crate::extract) years: Vec<String>,
    /// Whether its length is told by "take": what takes six weeks is done in six weeks.
    pub(in crate::extract) takes: bool,
    /// Whether it tells of several, and the sentence only of the one who undergoes it: "Kim was welcomed".
    pub(in crate::extract) undergone: bool,
}

impl Sense {
    /// Whether the sentence has no value, but is an answer itself.
    pub(super) fn is_answer(&self) -> bool {
        self.rel.is_none() && !self.limit && !self.naming
    }

    /// Whether something else than `arg` stands beside the event and tells it apart from others: "by train".
    pub(super) fn is_set_apart(&self, arg: &Arg) -> bool {
        self.args.iter().any(|a| a.role == Role::Beside && a.what != arg.what) || !self.flags.is_empty()
    }
}

/// Why a sentence cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Unclear {
    /// The bytes of the sentence it is about.
    pub(in crate::extract) at: (usize, usize),
    /// The words that could name an event and that the wordbook lacks, the likeliest first.
    pub(in crate::extract) words: Vec<String>,
}

impl Sense {
    /// The plain nouns and words of the sentence.
    pub(in crate::extract) fn nouns(&self) -> impl Iterator<Item = &String> {
        let whats = self.args.iter().map(|a| &a.what).chain(self.counted.iter().map(|c| &c.0));
        whats.filter_map(|w| if let What::Noun(word) = w { Some(word) } else { None }).chain(&self.words)
    }
}

impl Sense {
    /// The plain things that it limits.
    pub(in crate::extract) fn subjects(&self) -> Vec<String> {
        let thing = |a: &Arg| match &a.what {
            What::Noun(word) if a.prep != "per" && a.prep != "on" && says_what(word) => Some(word.clone()),
            _ => None,
        };
        self.args.iter().filter_map(thing).collect()
    }

    /// The entities that it names.
    pub(in crate::extract) fn entities(&self) -> impl Iterator<Item = usize> {
        let whats = self.args.iter().map(|a| &a.what).chain(self.counted.iter().map(|c| &c.0));
        whats.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None })
    }

    /// What it counts, where that is a unit of measure: "{value} bytes" of a number; degrees, where it is told in nothing else.
    pub(in crate::extract) fn unit(&self) -> Option<String> {
        let word = match &self.counted {
            Some((What::Noun(word), _)) => word.as_str(),
            None if self.rel.is_some() && (self.bearing.is_some() || names::IN_DEGREES.contains(&self.head.as_str())) => names::DEGREE,
            _ => return None,
        };
        let told = format!("5 {word}");
        let measure = [Kind::Quantity, Kind::Duration].iter().any(|&kind| read_value(&told, kind, &Context::default()).is_some());
        measure.then(|| word.to_owned())
    }
}

/// The unit of time behind a count, or behind what it counts: "600 requests per minute", "8 a day".
pub(super) fn rate_behind(graph: &Graph<'_, '_>, site: Site) -> Option<String> {
    let tokens = graph.tokens;
    let counted = site.counted(graph).map_or(site.after, |k| graph.chunks[k].after).max(site.after);
    // "60 rps"
    if let Some(unit) = names::rate_of_calls(tokens.word(site.after)) {
        return Some(unit.to_owned());
    }
    [site.after, counted].into_iter().find_map(|at| {
        let skip = usize::from(matches!(tokens.raw(at), "-"));
        let lead = matches!(tokens.word(at + skip), "a" | "an" | "per" | "each" | "every") || tokens.raw(at) == "/";
        let joint = usize::from(matches!(tokens.raw(at + skip + 1), "-"));
        let unit = names::rate_named(tokens.word(at + skip + 1 + joint));
        unit.filter(|_| lead).map(str::to_owned)
    })
}

/// Whether a token is a piece of the name of a setting: "max" of "max_connections".
pub(super) fn is_in_identifier(tokens: &Tokens<'_>, token: usize) -> bool {
    tokens.raw(token + 1) == "_" || token > 0 && tokens.raw(token - 1) == "_"
}

/// Whether the word at a token says that what stands before it is how far something is: "3 km off the coast", "2 miles away".
pub(super) fn is_distance(graph: &Graph<'_, '_>, token: usize) -> bool {
    let word = graph.tokens.word(token);
    let side = names::SIDES.contains(&word) && matches!(graph.tokens.word(token + 1), "of" | "from");
    names::OFF.contains(&word) || side
}

/// Words in front of a noun that narrow nothing down.
pub(super) const SMALL: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "their", "his", "her", "its", "our", "your", "my", "some", "any", "each", "every",
    "all", "both", "no", "of", "and", "or", "two", "one", "single", "whole", "entire", "other",
];

/// The clause whose verb carries an event noun or says something of it.
pub(super) fn carrier(graph: &Graph<'_, '_>, book: &Wordbook, found: &[Event], stating: &Stating, event: &Event) -> Option<usize> {
    let (Seat::Noun(k) | Seat::Modifier(k)) = event.seat else { return None };
    let _ = book;
    let c = graph.chunks[k].clause?;
    let clause = &graph.clauses[c];
    let carries = clause.copula || found.iter().any(|e| e.seat == Seat::Verb(c) && (e.is_light() || stating.has(e.class)));
    (carries && (clause.object == Some(k) || clause.subject == Some(k) || graph.chunks[k].prep.is_some())).then_some(c)
}

/// Whether a clause says what can be done.
pub(super) fn is_able(graph: &Graph<'_, '_>, clause: usize) -> bool {
    let c = &graph.clauses[clause];
    // "lets you raise it"
    let enables = |verb: usize| ENABLES.iter().any(|w| crate::text::forms(w).iter().any(|f| f == graph.tokens.word(verb)));
    if c.hangs == Hangs::Infinitive && c.governor.is_some_and(|g| !graph.clauses[g].negated && enables(graph.clauses[g].verb)) {
        return true;
    }
    (c.first..c.after + 2)
        .any(|t| matches!(graph.tokens.word(t), "can" | "cannot" | "could" | "may" | "can't" | "able" | "allowed" | "possible" | "unable"))
}
