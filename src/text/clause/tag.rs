//! Parts of speech, and what a word may be.

use std::cell::RefCell;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::readings::IRREGULAR;
use crate::language::{speech as words, verbs};
use crate::text::inflect::{irregular_verbs, known_bases};

/// The part of speech of a word in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Tag {
    /// An article, demonstrative or quantifier in front of a noun.
    Determiner,
    /// A pronoun that may be a subject.
    Pronoun,
    /// A pronoun that is none: "him", "themselves".
    ObjectPronoun,
    /// "my", "his", and the endings `'s` and `'` of a possessor.
    Possessive,
    /// A figure or a number in words.
    Number,
    /// An adjective, or a participle that stands as one in front of its noun.
    Adjective,
    /// A noun in the singular.
    Noun,
    /// A noun in the plural.
    Plural,
    /// A proper name.
    Name,
    /// An adverb.
    Adverb,
    /// "not", "never".
    Not,
    /// A preposition, or the particle of a verb.
    Preposition,
    /// "to" in front of an infinitive.
    To,
    /// A word that opens a subordinate clause.
    Subordinator,
    /// A relative pronoun.
    Relative,
    /// A word that opens a question.
    Question,
    /// "and", "or", "but", "nor".
    Coordinator,
    /// "will", "can", "must".
    Modal,
    /// The plain form of a verb: an infinitive, an imperative or a present.
    Base,
    /// The third person of the present.
    Third,
    /// The past of a verb.
    Past,
    /// The past participle.
    Participle,
    /// The form in `-ing`.
    Gerund,
    /// "there" where it only says that something is.
    There,
    /// "yes", "oh".
    Interjection,
    /// A mark.
    Mark,
}

impl Tag {
    /// Whether the word is a form of a verb that shows a tense.
    #[must_use]
    pub const fn is_finite(self) -> bool {
        matches!(self, Self::Modal | Self::Third | Self::Past)
    }

    /// Whether the word is a form of a verb.
    #[must_use]
    pub const fn is_verb(self) -> bool {
        matches!(self, Self::Modal | Self::Base | Self::Third | Self::Past | Self::Participle | Self::Gerund)
    }

    /// Whether the word can be the head of a noun chunk.
    #[must_use]
    pub const fn is_noun(self) -> bool {
        matches!(self, Self::Noun | Self::Plural | Self::Name)
    }
}

/// A set of tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tags(u32);

impl Tags {
    pub(super) const fn of(tag: Tag) -> Self {
        Self(1 << tag as u8)
    }

    pub(super) const fn has(self, tag: Tag) -> bool {
        self.0 & (1 << tag as u8) != 0
    }

    pub(super) const fn with(self, tag: Tag) -> Self {
        Self(self.0 | (1 << tag as u8))
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, tag: Tag) -> Self {
        Self(self.0 & !(1 << tag as u8))
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of the set are forms of a verb that show a tense.
    pub(super) const fn only_finite(self) -> bool {
        const FINITE: u32 = 1 << Tag::Modal as u8 | 1 << Tag::Third as u8 | 1 << Tag::Past as u8;
        self.0 != 0 && self.0 & !FINITE == 0
    }

    /// Whether it can be an adjective and no noun.
    pub(super) const fn only_adjective(self) -> bool {
        self.has(Tag::Adjective) && !self.any_noun()
    }

    pub(super) const fn any_noun(self) -> bool {
        self.has(Tag::Noun) || self.has(Tag::Plural) || self.has(Tag::Name)
    }

    pub(super) const fn any_verb(self) -> bool {
        self.has(Tag::Modal)
            || self.has(Tag::Base)
            || self.has(Tag::Third)
            || self.has(Tag::Past)
            || self.has(Tag::Participle)
            || self.has(Tag::Gerund)
    }
}

/// What verbs take, as bits.
pub(super) mod trait_of {
    /// "said that", "said the talks …".
    pub(in crate::text::clause) const SAYING: u16 = 1;
    /// "asked him to go".
    pub(in crate::text::clause) const OBJECT_CONTROL: u16 = 1 << 1;
    /// "let him go".
    pub(in crate::text::clause) const BARE: u16 = 1 << 2;
    /// "saw him coming".
    pub(in crate::text::clause) const PERCEIVING: u16 = 1 << 3;
    /// "seems".
    pub(in crate::text::clause) const LINKING: u16 = 1 << 4;
    /// "gave him a book".
    pub(in crate::text::clause) const TWO_OBJECTS: u16 = 1 << 5;
    /// "arrived".
    pub(in crate::text::clause) const INTRANSITIVE: u16 = 1 << 6;
    /// A noun before it is a verb.
    pub(in crate::text::clause) const NOUN_FIRST: u16 = 1 << 7;
    /// A noun of time or measure.
    pub(in crate::text::clause) const TIME: u16 = 1 << 8;
    /// A known verb.
    pub(in crate::text::clause) const VERB: u16 = 1 << 9;
    /// Its readings are all told by the table.
    pub(in crate::text::clause) const FIXED: u16 = 1 << 11;
    /// A clause with "that" may say in full what the noun means.
    pub(in crate::text::clause) const WITH_CLAUSE: u16 = 1 << 12;
    /// An infinitive may fill the noun.
    pub(in crate::text::clause) const WITH_INFINITIVE: u16 = 1 << 13;
    /// It may be the particle of a verb.
    pub(in crate::text::clause) const PARTICLE: u16 = 1 << 14;
    /// A noun in -ing, or another that only looks like a form of a verb.
    pub(in crate::text::clause) const NOUN: u16 = 1 << 10;
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    tags: Tags,
    traits: u16,
}

static TABLE: LazyLock<FxHashMap<&'static str, Entry>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, Entry> = FxHashMap::default();
    let none = Tags::default();
    let rows: &[(&'static str, &[Tag], u16)] = &[
        (words::DETERMINERS, &[Tag::Determiner], 0),
        (words::DETERMINERS_OR_PRONOUNS, &[Tag::Determiner, Tag::Pronoun], 0),
        (words::POSSESSIVES, &[Tag::Possessive], 0),
        (words::SUBJECT_PRONOUNS, &[Tag::Pronoun], 0),
        (words::PRONOUNS, &[Tag::Pronoun], 0),
        (words::OBJECT_PRONOUNS, &[Tag::ObjectPronoun], 0),
        (words::RELATIVES, &[Tag::Relative], 0),
        (words::QUESTION_WORDS, &[Tag::Question], 0),
        (words::SUBORDINATORS, &[Tag::Subordinator], 0),
        (words::PREPOSITIONS_OR_SUBORDINATORS, &[Tag::Subordinator, Tag::Preposition], 0),
        (words::PREPOSITIONS, &[Tag::Preposition], 0),
        (words::PARTICLES, &[Tag::Preposition, Tag::Adverb], 0),
        (words::COORDINATORS, &[Tag::Coordinator], 0),
        (words::MODALS, &[Tag::Modal], 0),
        (words::ADVERBS, &[Tag::Adverb], 0),
        (words::ADJECTIVES, &[Tag::Adjective], 0),
        (words::LY_ADJECTIVES, &[Tag::Adjective], 0),
        (words::INTERJECTIONS, &[Tag::Interjection], 0),
        (words::NUMBERS, &[Tag::Number], 0),
        (words::NOUNS, &[], trait_of::NOUN),
        (words::NOT_ADJECTIVES, &[], trait_of::NOUN),
        (words::TIME_NOUNS, &[], trait_of::TIME | trait_of::NOUN),
        (verbs::VERBS, &[Tag::Base], trait_of::VERB),
        (verbs::NOUN_FIRST, &[Tag::Noun, Tag::Base], trait_of::NOUN_FIRST | trait_of::VERB),
        (verbs::SAYING, &[], trait_of::SAYING | trait_of::VERB),
        (verbs::OBJECT_CONTROL, &[], trait_of::OBJECT_CONTROL | trait_of::VERB),
        (verbs::BARE, &[], trait_of::BARE | trait_of::VERB),
        (verbs::PERCEIVING, &[], trait_of::PERCEIVING | trait_of::VERB),
        (verbs::LINKING, &[], trait_of::LINKING | trait_of::VERB),
        (verbs::TWO_OBJECTS, &[], trait_of::TWO_OBJECTS | trait_of::VERB),
        (verbs::INTRANSITIVE, &[], trait_of::INTRANSITIVE | trait_of::VERB),
        ("be have do", &[Tag::Base], trait_of::VERB),
        (words::NOUNS_WITH_CLAUSE, &[], trait_of::WITH_CLAUSE),
        (words::NOUNS_WITH_INFINITIVE, &[], trait_of::WITH_INFINITIVE),
        (words::PARTICLES, &[], trait_of::PARTICLE),
    ];
    for &(list, tags, traits) in rows {
        let tags = tags.iter().fold(none, |set, &t| set.with(t));
        for word in list.split_ascii_whitespace() {
            let entry = map.entry(word).or_default();
            entry.tags = entry.tags.or(tags);
            entry.traits |= traits;
        }
    }
    for (base, past, participle) in irregular_verbs() {
        let entry = map.entry(base).or_default();
        entry.tags = entry.tags.with(Tag::Base);
        entry.traits |= trait_of::VERB;
        for &form in past {
            let entry = map.entry(form).or_default();
            entry.tags = entry.tags.with(Tag::Past);
        }
        for &form in participle {
            let entry = map.entry(form).or_default();
            entry.tags = entry.tags.with(Tag::Participle);
        }
    }
    for &(word, tags) in IRREGULAR {
        let entry = map.entry(word).or_default();
        entry.tags = tags.iter().fold(none, |set, &t| set.with(t));
        entry.traits |= trait_of::FIXED;
    }
    map
});

/// What a word may be, and what it takes where it is a verb.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lexical {
    pub(super) can: Tags,
    pub(super) traits: u16,
}

/// Whether a word in -ing is the form of no verb that is known: "Boeing".
pub(super) fn is_no_gerund(word: &str) -> bool {
    word.ends_with("ing") && known_bases(word).iter().all(|(base, _)| known_verb(base).is_none())
}

/// Whether a word that ends like a verb is none that is known: "Kivify".
pub(super) fn is_no_verb(word: &str) -> bool {
    ["ify", "ize", "ise"].iter().any(|e| word.ends_with(e)) && !TABLE.contains_key(word)
}

/// Whether `word` is the base of a verb that is known.
fn known_verb(word: &str) -> Option<u16> {
    TABLE.get(word).filter(|e| e.traits & trait_of::VERB != 0).map(|e| e.traits)
}

/// Adds the reading of a noun where a list has the word for one.
fn with_noun(word: &str, can: Tags, traits: u16) -> Lexical {
    let plural = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
    let noun = if plural { Tag::Plural } else { Tag::Noun };
    Lexical { can: if traits & trait_of::NOUN != 0 { can.with(noun) } else { can }, traits }
}

/// So many words are remembered with what they may be: most words of a text have been met before.
const REMEMBERED: usize = 4096;

/// A longer word is not remembered, in bytes.
const LONGEST: usize = 24;

thread_local! {
    static KNOWN: RefCell<FxHashMap<Box<str>, Lexical>> = RefCell::default();
}

/// Whether the tables have the folded `word`: then it is one of the language, whatever it names: "total".
pub(crate) fn is_ordinary(word: &str) -> bool {
    TABLE.contains_key(word)
}

/// Whether the folded `word` is a noun of one thing, and no adjective: "country", not "dead".
pub(crate) fn is_singular_noun(word: &str) -> bool {
    let can = lexical(word).can;
    can.has(Tag::Noun) && !can.has(Tag::Plural) && !can.has(Tag::Adjective) && !word.ends_with('s')
}

/// Whether the folded `word` may only hold a sentence together: an article, a preposition, a pronoun, an adverb of the tables, a number, a
/// form of "be", "have" or "do".
pub(crate) fn is_function_word(word: &str) -> bool {
    let mut holds = [Tag::Determiner, Tag::Possessive, Tag::Pronoun, Tag::ObjectPronoun, Tag::Relative, Tag::Question, Tag::Subordinator]
        .into_iter()
        .chain([Tag::Preposition, Tag::Coordinator, Tag::Modal, Tag::Adverb, Tag::Number]);
    let entry = TABLE.get(word).map_or_else(Tags::default, |e| e.tags);
    holds.any(|tag| entry.has(tag)) || matches!(base_of(word).as_str(), "be" | "have" | "do")
}

/// What the folded `word` may be, by the tables and by its ending; each word is looked up once.
pub(super) fn lexical(word: &str) -> Lexical {
    if word.len() > LONGEST {
        return looked_up(word);
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(&found) = known.get(word) {
            return found;
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let found = looked_up(word);
        known.insert(word.into(), found);
        found
    })
}

/// What the folded `word` may be, by the tables and by its ending. `hyphened` words are nouns and adjectives first of all.
fn looked_up(word: &str) -> Lexical {
    let entry = TABLE.get(word).copied().unwrap_or_default();
    let mut can = entry.tags;
    let mut traits = entry.traits;
    let fixed = entry.traits & trait_of::FIXED != 0;
    if !can.is_empty() && !word.ends_with(['s', 'd', 'g']) && !fixed && !can.has(Tag::Past) && !can.has(Tag::Participle) {
        return with_noun(word, can, traits);
    }
    can = with_noun(word, can, traits).can;
    let bases = known_bases(word);
    for (base, kind) in bases.iter() {
        let of_base = known_verb(base);
        if let Some(found) = of_base {
            traits |= found & !(trait_of::NOUN | trait_of::TIME);
            if !fixed {
                can = match kind {
                    's' => {
                        let plural = found & trait_of::NOUN_FIRST != 0 || entry.traits & trait_of::NOUN != 0;
                        if plural { can.with(Tag::Plural).with(Tag::Third) } else { can.with(Tag::Third) }
                    }
                    'd' => can.with(Tag::Past).with(Tag::Participle),
                    'g' => can.with(Tag::Gerund),
                    _ => can,
                };
            }
        } else if entry.tags.is_empty() && entry.traits & trait_of::NOUN == 0 {
            can = match kind {
                'd' if word.len() > 3 => can.with(Tag::Past).with(Tag::Participle),
                'g' if word.len() > 5 => can.with(Tag::Gerund).with(Tag::Noun),
                _ => can,
            };
        }
    }
    if can.is_empty() {
        can = by_ending(word);
    }
    Lexical { can, traits }
}

fn by_ending(word: &str) -> Tags {
    if word.len() > 4 && word.ends_with("ly") {
        return Tags::of(Tag::Adverb);
    }
    if word.len() > 4 && words::ADJECTIVE_ENDINGS.iter().any(|e| word.ends_with(e)) {
        return Tags::of(Tag::Adjective).with(Tag::Noun);
    }
    if word.len() > 5 && (word.ends_with("ize") || word.ends_with("ise") || word.ends_with("ify")) {
        return Tags::of(Tag::Noun).with(Tag::Base);
    }
    if word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|e| word.ends_with(e)) {
        return Tags::of(Tag::Plural);
    }
    Tags::of(Tag::Noun)
}

/// What the verb of the folded base takes.
pub(super) fn traits(base: &str) -> u16 {
    TABLE.get(base).map_or(0, |e| e.traits)
}

/// The bases a form of a verb may come from, known verbs first.
pub(super) fn base_of(word: &str) -> String {
    match word {
        "'m" | "am" | "is" | "are" | "'re" | "re" | "was" | "were" | "been" | "being" | "be" | "ai" | "m" => return "be".to_owned(),
        "has" | "had" | "having" | "have" | "'ve" | "ve" => return "have".to_owned(),
        "does" | "did" | "done" | "doing" => return "do".to_owned(),
        "gon" => return "go".to_owned(),
        "wan" => return "want".to_owned(),
        _ => {}
    }
    if known_verb(word).is_some() && word != "found" && word != "felt" && word != "left" && word != "saw" {
        return word.to_owned();
    }
    let bases = known_bases(word);
    let known = bases.iter().find(|(b, _)| known_verb(b).is_some());
    known.or(bases.first()).map_or_else(|| word.to_owned(), |(b, _)| b.clone())
}
