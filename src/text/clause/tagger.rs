//! Which of the parts of speech a word may be it is here: by its neighbours, and by what its clause still lacks.

use std::rc::Rc;

use super::tag::{Tag, Tags, is_no_gerund, is_no_verb, trait_of};
use super::unit::Units;
use crate::language::calendar::ZONES;

/// What an auxiliary waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waits {
    Nothing,
    /// Behind "will", "did", "to".
    Base,
    /// Behind "has".
    Participle,
    /// Behind "was".
    Predicate,
}

/// A clause as far as it has been read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    /// A noun chunk stands in it that no preposition governs, before any verb.
    pub(super) subject: bool,
    /// Whether that is of the third person singular; unknown where `None`.
    pub(super) singular: Option<bool>,
    /// It has a verb that shows a tense.
    pub(super) finite: bool,
}

pub(super) const FRESH: Open = Open { subject: false, singular: None, finite: false };

/// Decides the tag of every word.
pub(super) fn tag(units: &mut Units) {
    let mut tagger = Tagger {
        shouting: shouts(units),
        folded: units.folded.as_str().into(),
        units,
        need_noun: false,
        waits: Waits::Nothing,
        open: FRESH,
        outer: Vec::new(),
        after_preposition: false,
        last_verb: None,
        last_traits: 0,
        joint: false,
        bare: 0,
    };
    for i in 0..tagger.units.words.len() {
        let tag = tagger.decide(i);
        tagger.units.words[i].tag = tag;
        tagger.note(i, tag);
    }
    tagger.find_verbs();
}

/// Whether capitals tell nothing: a headline, or a text in capitals.
fn shouts(units: &Units) -> bool {
    let words = units.words.iter().zip(&units.can).filter(|(_, can)| !can.has(Tag::Mark) && !can.has(Tag::Number));
    let (mut capitals, mut all, mut small) = (0, 0, 0);
    for (word, can) in words {
        all += 1;
        capitals += usize::from(word.capital);
        small += usize::from(!word.capital && can.only_finite());
    }
    // "Halden Harbour Works owns the Grey Gull": names, around a verb in small letters
    all >= 4 && capitals * 10 >= all * 7 && (small == 0 || capitals * 10 >= all * 9)
}

pub(super) struct Tagger<'u> {
    pub(super) units: &'u mut Units,
    /// The words of the units, for those that look at one while they note what it does.
    pub(super) folded: Rc<str>,
    pub(super) shouting: bool,
    /// A noun chunk has begun and has no noun yet.
    pub(super) need_noun: bool,
    pub(super) waits: Waits,
    pub(super) open: Open,
    /// Clauses that a relative or subordinate clause interrupts.
    pub(super) outer: Vec<Open>,
    pub(super) after_preposition: bool,
    pub(super) last_verb: Option<Tag>,
    /// What the last verb takes.
    pub(super) last_traits: u16,
    /// Right behind "and", "or", "but".
    pub(super) joint: bool,
    /// A noun chunk behind "let", "make", "help": words until which a bare infinitive may come.
    pub(super) bare: u8,
}

impl Tagger<'_> {
    pub(super) fn word(&self, i: usize) -> &str {
        self.units.words.get(i).map_or("", |w| &self.units.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    pub(super) fn can(&self, i: usize) -> Tags {
        self.units.can.get(i).copied().unwrap_or(Tags::of(Tag::Mark))
    }

    pub(super) fn before(&self, i: usize) -> Option<Tag> {
        i.checked_sub(1).map(|p| self.units.words[p].tag)
    }

    /// The tag before `i`, adverbs left out.
    pub(super) fn before_adverbs(&self, i: usize) -> Option<Tag> {
        (0..i).rev().take(4).map(|p| self.units.words[p].tag).find(|t| !matches!(t, Tag::Adverb | Tag::Not))
    }

    pub(super) fn starts_sentence(&self, i: usize) -> bool {
        (0..i)
            .rev()
            .map(|p| (self.units.words[p].tag, self.word(p)))
            .find(|(t, w)| *t != Tag::Mark || !matches!(*w, "\"" | "'" | "(" | "*" | "[" | "-"))
            .is_none_or(|(t, w)| t == Tag::Mark && matches!(w, "." | "!" | "?" | ":" | ";"))
    }

    /// Whether the word at `i` is written like a name.
    pub(super) fn named(&self, i: usize) -> bool {
        self.units.words.get(i).is_some_and(|w| w.capital) && !self.shouting && (!self.starts_sentence(i) || self.is_numbered(i))
    }

    /// "Tram 12 was", "Hall 4, which": a noun at the head of a sentence that its figure makes a name, and no count, since nothing is counted.
    fn is_numbered(&self, i: usize) -> bool {
        let figure = || self.word(i + 1).bytes().all(|b| b.is_ascii_digit()) && !self.word(i + 1).is_empty();
        let (can, behind) = (self.can(i), self.can(i + 2));
        let verb = behind.only_finite() || behind.has(Tag::Past) || behind.has(Tag::Third);
        // "Take 2, then rest" bids
        let told = verb || behind.has(Tag::Mark) && !can.has(Tag::Base);
        can.has(Tag::Noun) && figure() && told && (!behind.any_noun() || self.opens_object(i + 3))
    }

    pub(super) fn decide(&mut self, i: usize) -> Tag {
        let can = self.can(i);
        if can.has(Tag::Mark) {
            return Tag::Mark;
        }
        let waited = self.waits == Waits::Base
            && can.has(Tag::Base)
            && matches!(self.before(i), Some(Tag::To | Tag::Modal | Tag::Not))
            && !(self.word(i - 1) == "may" || self.word(i - 1) == "will");
        if self.units.words[i].upper && !self.shouting && matches!(self.word(i), "us" | "who") {
            return Tag::Name;
        }
        if self.is_zone(i) {
            return Tag::Adverb;
        }
        if self.named(i) && self.is_name(i, can) && !waited {
            return Tag::Name;
        }
        if self.numbers_name(i) || self.opens_with_name(i) {
            return Tag::Name;
        }
        if self.stands_in_group(i) {
            return Tag::Adverb;
        }
        if self.is_aboard(i) {
            return Tag::Preposition;
        }
        if let Some(tag) = self.of_number(i, can).or_else(|| self.of_verb_behind(i, can)) {
            return tag;
        }
        self.closed(i, can).unwrap_or_else(|| self.opened(i, can))
    }

    /// "at 09:20 UTC", "at 3 p.m. EDT": the zone of the time in front of it.
    fn is_zone(&self, i: usize) -> bool {
        let behind_time = matches!(self.before(i), Some(Tag::Number)) || i > 0 && matches!(self.word(i - 1), "am" | "pm" | "a.m" | "p.m");
        let names = |w: &str| ZONES.iter().any(|(names, ..)| names.split(' ').any(|n| n == w));
        self.units.words[i].upper && behind_time && names(self.word(i))
    }

    /// "those on board the ferry": with "on" in front of what they are on, one preposition.
    fn is_aboard(&self, i: usize) -> bool {
        let time = self.units.words.get(i + 1).is_none_or(|w| w.traits & trait_of::TIME != 0);
        let names = || self.opens_object(i + 1) && !self.can(i + 1).has(Tag::Pronoun) || self.named(i + 1);
        self.word(i) == "board" && self.before(i) == Some(Tag::Preposition) && self.word(i - 1) == "on" && !time && names()
    }

    /// "has 12 build minutes": between a count and what it counts, in a clause that has its verb.
    fn of_number(&self, i: usize, can: Tags) -> Option<Tag> {
        let base =
            can.has(Tag::Base) && !can.has(Tag::Plural) && !can.has(Tag::Past) && !can.has(Tag::Preposition) && !can.has(Tag::Adverb);
        let next = self.can(i + 1);
        let counted = next.has(Tag::Plural) && !next.has(Tag::Determiner);
        (base && counted && self.open.finite && self.before(i) == Some(Tag::Number)).then_some(Tag::Noun)
    }

    /// "Free Kivo accounts get": a plural in front of a verb that is the clause's, behind a name.
    fn of_verb_behind(&self, i: usize, can: Tags) -> Option<Tag> {
        let next = self.can(i + 1);
        let verb = next.has(Tag::Base) && !next.has(Tag::Noun) && !next.has(Tag::Plural) && !next.has(Tag::Preposition);
        let named = self.before(i) == Some(Tag::Name);
        (named && verb && can.has(Tag::Plural) && can.has(Tag::Third) && !self.open.finite).then_some(Tag::Plural)
    }

    /// "Boeing said", "Sterling has", "Kivify allows": a sentence begins with a word in -ing or -ify that no verb has, and with what such a name
    /// does.
    fn opens_with_name(&self, i: usize) -> bool {
        let word = &self.units.words[i];
        let next = self.can(i + 1);
        let does = [Tag::Past, Tag::Third, Tag::Modal].iter().any(|&t| next.has(t));
        word.capital
            && !word.upper
            && !self.shouting
            && does
            && self.starts_sentence(i)
            && (is_no_gerund(self.word(i)) || is_no_verb(self.word(i)))
    }

    /// "Apollo 11 cost": a figure that goes with the name in front, and no count of what follows.
    fn numbers_name(&self, i: usize) -> bool {
        let next = self.can(i + 1);
        let named = i > 0 && self.before(i) == Some(Tag::Name) && self.units.words[i - 1].traits & trait_of::TIME == 0;
        let figure = self.word(i).len() <= 3 && self.word(i).bytes().all(|b| b.is_ascii_digit());
        // "the Kivo 20 runs on two cells": no 20 runs
        let led = i == 1 || i > 1 && self.before(i - 1) == Some(Tag::Determiner);
        let behind = self.can(i + 2);
        let runs =
            || led && next.has(Tag::Third) && (behind.has(Tag::Preposition) || behind.has(Tag::Determiner) || behind.has(Tag::Possessive));
        named && figure && next.any_verb() && (!next.has(Tag::Plural) || runs()) && !self.open.finite
    }

    /// "was first built", "have last met": an ordinal between an auxiliary and its participle.
    fn stands_in_group(&self, i: usize) -> bool {
        let auxiliary = |w: &str| matches!(w, "is" | "are" | "was" | "were" | "be" | "been" | "has" | "have" | "had");
        matches!(self.word(i), "first" | "last")
            && i.checked_sub(1).is_some_and(|p| auxiliary(self.word(p)))
            && self.can(i + 1).has(Tag::Participle)
            && !self.can(i + 1).has(Tag::Noun)
    }

    /// Whether a capital makes the word at `i` a name: but for closed classes.
    pub(super) fn is_name(&self, i: usize, can: Tags) -> bool {
        let word = self.word(i);
        if self.units.words[i].upper && matches!(word, "us" | "who" | "am" | "un") {
            return true;
        }
        let closed = [
            Tag::Pronoun,
            Tag::Determiner,
            Tag::Preposition,
            Tag::Coordinator,
            Tag::Subordinator,
            Tag::Possessive,
            Tag::Not,
            Tag::To,
            Tag::ObjectPronoun,
        ];
        if word.len() == 1 {
            return !matches!(word, "i" | "a");
        }
        if closed.iter().any(|&t| can.has(t)) || can.has(Tag::Question) || can.has(Tag::There) {
            return false;
        }
        if can.has(Tag::Modal) && word != "will" && word != "may" {
            return false;
        }
        // "He Is": an auxiliary in capitals is still one
        !matches!(word, "is" | "are" | "was" | "were" | "has" | "have" | "had" | "do" | "does" | "did" | "be" | "been")
    }

    /// Gives sentences without a verb one, where a word of theirs can only be it: "The fair opens at nine.", "Staff at the plant work 40 hours."
    fn find_verbs(&mut self) {
        self.find_compounds();
        let mut first = 0;
        for end in 0..self.units.words.len() {
            if self.units.words[end].tag == Tag::Mark && matches!(self.word(end), "." | "!" | "?" | ":" | ";") {
                if self.word(end) == "." && end - first > 3 {
                    self.find_verb(first, end);
                }
                first = end + 1;
            }
        }
        // a sentence of the rules has no full stop
        let end = self.units.words.len();
        if end > first + 3 {
            self.find_verb(first, end);
        }
    }

    /// "The power cut affected 90 homes": what stands between a noun and the verb that has an object is a noun too.
    fn find_compounds(&mut self) {
        for i in 1..self.units.words.len().saturating_sub(2) {
            let tag = |i: usize| self.units.words[i].tag;
            let (can, next, after) = (self.can(i), self.can(i + 1), self.can(i + 2));
            let noun = can.has(Tag::Noun) || can.has(Tag::Plural);
            let verb = next.has(Tag::Past) && !next.any_noun() && matches!(tag(i + 1), Tag::Adjective | Tag::Participle);
            let object = after.has(Tag::Number) || after.has(Tag::Determiner) || after.has(Tag::Possessive);
            let behind_noun = tag(i - 1) == Tag::Noun && (0..i - 1).rev().take(3).any(|k| tag(k) == Tag::Determiner);
            if behind_noun && noun && verb && object && matches!(tag(i), Tag::Past | Tag::Third | Tag::Base) {
                self.units.words[i].tag = if can.has(Tag::Noun) { Tag::Noun } else { Tag::Plural };
                self.units.words[i + 1].tag = Tag::Past;
            }
        }
    }

    fn find_verb(&mut self, first: usize, end: usize) {
        let tag = |i: usize| self.units.words[i].tag;
        if (first..end).any(|i| matches!(tag(i), Tag::Modal | Tag::Third | Tag::Past | Tag::Base | Tag::Mark | Tag::Coordinator)) {
            return;
        }
        let Some(lead) = (first..end).find(|&i| matches!(tag(i), Tag::Preposition | Tag::To)).filter(|&i| i > first) else { return };
        let noun = |t: Tag| matches!(t, Tag::Noun | Tag::Plural | Tag::Name | Tag::Gerund);
        let behind = |i: usize| {
            // "time out after 30 seconds"
            let at = i + 1 + usize::from(self.word(i + 1) == "out");
            let (next, after) = (self.can(at), self.can(at + 1));
            let led = next.has(Tag::Preposition) && after.has(Tag::Number);
            let each = matches!(self.word(at), "every" | "each");
            at < end && (next.has(Tag::Number) || led || each)
        };
        // "the fair opens", "the book fair opens": the adjective is the noun
        let fair = |i: usize| tag(i - 1) == Tag::Adjective && i > first + 1 && matches!(tag(i - 2), Tag::Determiner | Tag::Noun);
        let several = |i: usize| tag(i) == Tag::Plural || matches!(self.word(i), "staff" | "crew" | "people");
        let is_verb = |i: usize| {
            let can = self.can(i);
            let subject = (first..lead.min(i)).rev().find(|&k| noun(tag(k)));
            let front = noun(tag(i - 1));
            let out = self.word(i) == "time" && self.word(i + 1) == "out";
            match tag(i) {
                Tag::Plural | Tag::Noun if can.has(Tag::Third) => (front && subject.is_some_and(|k| !several(k)) || fair(i)) && behind(i),
                Tag::Noun | Tag::Participle if can.has(Tag::Base) || out => front && subject.is_some_and(several) && behind(i),
                _ => false,
            }
        };
        let Some(verb) = (first + 1..end).rev().find(|&i| is_verb(i)) else { return };
        if tag(verb - 1) == Tag::Adjective {
            self.units.words[verb - 1].tag = Tag::Noun;
        }
        self.units.words[verb].tag = if self.can(verb).has(Tag::Third) { Tag::Third } else { Tag::Base };
    }
}
