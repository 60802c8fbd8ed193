//! Which of the parts of speech a word may be it is here: by its neighbours, and by what its clause still lacks.

use super::tag::{Tag, Tags, trait_of};
use super::unit::Units;

/// How far ahead the tagger looks for a verb that settles what a word before it is.
const AHEAD: usize = 24;

/// What an auxiliary waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waits {
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
struct Open {
    /// A noun chunk stands in it that no preposition governs, before any verb.
    subject: bool,
    /// Whether that is of the third person singular; unknown where `None`.
    singular: Option<bool>,
    /// It has a verb that shows a tense.
    finite: bool,
}

const FRESH: Open = Open { subject: false, singular: None, finite: false };

/// Decides the tag of every word.
pub(super) fn tag(units: &mut Units) {
    let mut tagger = Tagger {
        shouting: shouts(units),
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
}

/// Whether capitals tell nothing: a headline, or a text in capitals.
fn shouts(units: &Units) -> bool {
    let words = units.words.iter().zip(&units.can).filter(|(_, can)| !can.has(Tag::Mark) && !can.has(Tag::Number));
    let (mut capitals, mut all) = (0, 0);
    for (word, _) in words {
        all += 1;
        capitals += usize::from(word.capital);
    }
    all >= 4 && capitals * 10 >= all * 7
}

struct Tagger<'u> {
    units: &'u mut Units,
    shouting: bool,
    /// A noun chunk has begun and has no noun yet.
    need_noun: bool,
    waits: Waits,
    open: Open,
    /// Clauses that a relative or subordinate clause interrupts.
    outer: Vec<Open>,
    after_preposition: bool,
    last_verb: Option<Tag>,
    /// What the last verb takes.
    last_traits: u16,
    /// Right behind "and", "or", "but".
    joint: bool,
    /// A noun chunk behind "let", "make", "help": words until which a bare infinitive may come.
    bare: u8,
}

impl Tagger<'_> {
    fn word(&self, i: usize) -> &str {
        self.units.words.get(i).map_or("", |w| &self.units.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    fn can(&self, i: usize) -> Tags {
        self.units.can.get(i).copied().unwrap_or(Tags::of(Tag::Mark))
    }

    fn before(&self, i: usize) -> Option<Tag> {
        i.checked_sub(1).map(|p| self.units.words[p].tag)
    }

    /// The tag before `i`, adverbs left out.
    fn before_adverbs(&self, i: usize) -> Option<Tag> {
        (0..i).rev().take(4).map(|p| self.units.words[p].tag).find(|t| !matches!(t, Tag::Adverb | Tag::Not))
    }

    fn starts_sentence(&self, i: usize) -> bool {
        (0..i)
            .rev()
            .map(|p| (self.units.words[p].tag, self.word(p)))
            .find(|(t, w)| *t != Tag::Mark || !matches!(*w, "\"" | "'" | "(" | "*" | "[" | "-"))
            .is_none_or(|(t, w)| t == Tag::Mark && matches!(w, "." | "!" | "?" | ":" | ";"))
    }

    /// Whether the word at `i` is written like a name.
    fn named(&self, i: usize) -> bool {
        self.units.words.get(i).is_some_and(|w| w.capital) && !self.shouting && !self.starts_sentence(i)
    }

    /// Whether a verb that must be finite comes in this clause behind `i`, and no subject of its own right before it.
    fn finite_ahead(&self, i: usize) -> bool {
        for k in i + 1..(i + 1 + AHEAD).min(self.units.words.len()) {
            let can = self.can(k);
            if can.has(Tag::Mark) {
                match self.word(k) {
                    "\"" | "'" | "-" => continue,
                    _ => return false,
                }
            }
            if can.has(Tag::Relative) || can.has(Tag::Question) || (can.has(Tag::Subordinator) && !can.has(Tag::Preposition)) {
                return false;
            }
            let modal_name = can.has(Tag::Modal) && self.named(k);
            let had = self.word(k) == "had" && !modal_name;
            if (can.only_finite() && !modal_name || had) && !(self.units.words[k].traits & trait_of::NOUN_FIRST != 0) {
                let pronoun = self.can(k - 1).has(Tag::Pronoun) && !self.can(k - 1).has(Tag::Determiner);
                return !pronoun;
            }
            if matches!(self.word(k), "and" | "but" | "or") && k > i + 1 && self.can(k + 1).has(Tag::Pronoun) {
                return false;
            }
        }
        false
    }

    /// Whether what stands at `i` begins a noun chunk beyond doubt, or else goes with a verb before it.
    fn opens_object(&self, i: usize) -> bool {
        let can = self.can(i);
        can.has(Tag::Determiner)
            || can.has(Tag::ObjectPronoun)
            || can.has(Tag::Pronoun)
            || (can.has(Tag::Possessive) && !self.word(i).starts_with('\''))
    }

    /// Whether the word at `i` can go on with a noun chunk: a noun or adjective.
    fn nominal(&self, i: usize) -> bool {
        let i = if matches!(self.word(i), "\"" | "'")
            && self.units.words[i].tag == Tag::Mark
            && self.can(i).has(Tag::Mark)
            && self.need_quote(i)
        {
            i + 1
        } else {
            i
        };
        let can = self.can(i);
        can.any_noun()
            || can.has(Tag::Adjective)
            || can.has(Tag::Number)
            || self.units.words.get(i).is_some_and(|w| w.capital) && !can.has(Tag::Mark)
    }

    /// Whether the quotation mark at `i` opens: it leans on the word after it.
    fn need_quote(&self, i: usize) -> bool {
        let (Some(mark), Some(next)) = (self.units.words.get(i), self.units.words.get(i + 1)) else { return false };
        mark.span.end == next.span.start && i > 0 && self.units.words[i - 1].span.end < mark.span.start
    }

    fn decide(&mut self, i: usize) -> Tag {
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
        if self.named(i) && self.is_name(i, can) && !waited {
            return Tag::Name;
        }
        self.closed(i, can).unwrap_or_else(|| self.opened(i, can))
    }

    /// Whether a capital makes the word at `i` a name: but for closed classes.
    fn is_name(&self, i: usize, can: Tags) -> bool {
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

    /// Words of closed classes.
    fn closed(&self, i: usize, can: Tags) -> Option<Tag> {
        let word = self.word(i);
        match word {
            "that" => return Some(self.that(i)),
            "to" | "na" | "ta" => return Some(self.to(i)),
            "'s" => return Some(self.ending_s(i)),
            "there" => return Some(self.there(i)),
            "'d" => {
                return Some(if self.can(i + 1).has(Tag::Participle) && !self.can(i + 1).has(Tag::Base) { Tag::Past } else { Tag::Modal });
            }
            "her" => {
                let noun = self.nominal(i + 1) && !self.can(i + 1).has(Tag::Determiner);
                return Some(if noun || self.can(i + 1).has(Tag::Gerund) { Tag::Possessive } else { Tag::ObjectPronoun });
            }
            "his" => {
                let noun = self.nominal(i + 1) || self.can(i + 1).any_verb();
                return Some(if noun { Tag::Possessive } else { Tag::Pronoun });
            }
            "like" => return self.like(i),
            "so" => {
                let clause = self.opens_object(i + 1) && self.can(i + 1).has(Tag::Pronoun) || self.can(i + 1).has(Tag::There);
                return Some(if clause || self.word(i + 1) == "that" { Tag::Subordinator } else { Tag::Adverb });
            }
            "no" if self.named(i) && self.before(i) == Some(Tag::Determiner) => return Some(Tag::Name),
            "will" if self.starts_sentence(i) && self.units.words[i].capital && self.called(i + 1) => return Some(Tag::Name),
            "no" if matches!(self.word(i + 1), "longer" | "more")
                && (self.can(i + 2).any_verb() || self.can(i + 2).has(Tag::Mark) || self.waits != Waits::Nothing)
                && !self.nominal_only(i + 2) =>
            {
                return Some(Tag::Not);
            }
            "no" => return Some(if self.nominal(i + 1) || self.can(i + 1).has(Tag::Gerund) { Tag::Determiner } else { Tag::Interjection }),
            "case"
                if i > 0 && self.word(i - 1) == "in" && self.word(i + 1) != "of" && (self.opens_clause(i) || self.opens_object(i + 1)) =>
            {
                return Some(Tag::Subordinator);
            }
            "provided" | "providing" | "assuming" | "supposing"
                if (self.starts_sentence(i) || self.before(i) == Some(Tag::Mark))
                    && (self.word(i + 1) == "that" || self.can(i + 1).has(Tag::Pronoun)) =>
            {
                return Some(Tag::Subordinator);
            }
            "longer" if self.before(i) == Some(Tag::Not) && self.word(i - 1) == "no" => return Some(Tag::Adverb),
            "neither" if self.can(i + 1).any_verb() && !self.can(i + 1).any_noun() && !self.can(i + 1).has(Tag::Adjective) => {
                return Some(Tag::Not);
            }
            "please" | "never" => return Some(if word == "never" { Tag::Not } else { Tag::Adverb }),
            "will" | "can" | "might" | "must"
                if self.need_noun && matches!(self.before(i), Some(Tag::Determiner | Tag::Possessive | Tag::Adjective))
                    || self.before(i) == Some(Tag::Preposition) && !self.opens_object(i + 1) =>
            {
                return Some(Tag::Noun);
            }
            "own" if self.before(i) == Some(Tag::Possessive) => return Some(Tag::Adjective),
            "one" => {
                return Some(if self.nominal(i + 1) && !self.can(i + 1).has(Tag::Base) {
                    Tag::Number
                } else if self.need_noun {
                    Tag::Noun
                } else {
                    Tag::Pronoun
                });
            }
            "ones" => return Some(Tag::Plural),
            _ => {}
        }
        if can.has(Tag::Modal) {
            return Some(Tag::Modal);
        }
        if can.has(Tag::Relative) && can.has(Tag::Question) {
            let noun = self.before(i).is_some_and(|t| t.is_noun() || matches!(t, Tag::Pronoun | Tag::ObjectPronoun | Tag::Number))
                || matches!(self.before(i), Some(Tag::Preposition)) && i > 1;
            let comma = i > 1 && self.word(i - 1) == ",";
            return Some(if noun || comma { Tag::Relative } else { Tag::Question });
        }
        if can.has(Tag::Determiner) && can.has(Tag::Pronoun) {
            return Some(self.quantifier(i));
        }
        if self.waits != Waits::Nothing
            && matches!(word, "before" | "since" | "after")
            && self.can(i + 1).any_verb()
            && !self.can(i + 1).has(Tag::Gerund)
        {
            // "had never before met"
            return Some(Tag::Adverb);
        }
        if can.has(Tag::Subordinator) && can.has(Tag::Preposition) {
            return Some(if self.opens_clause(i) { Tag::Subordinator } else { Tag::Preposition });
        }
        if word == "once" {
            return Some(if self.opens_clause(i) { Tag::Subordinator } else { Tag::Adverb });
        }
        if self.need_noun && can.has(Tag::Adjective) && self.nominal(i + 1) && !self.can(i + 1).has(Tag::Determiner) {
            return Some(Tag::Adjective);
        }
        if matches!(word, "about" | "around" | "over" | "under" | "nearly")
            && self.can(i + 1).has(Tag::Number)
            && !self.before(i).is_some_and(|t| t.is_noun())
            && self.last_traits & trait_of::INTRANSITIVE == 0
        {
            return Some(Tag::Adverb);
        }
        if can.has(Tag::Preposition) && can.has(Tag::Adverb) {
            // a particle stays a preposition where a noun follows
            let noun =
                self.nominal(i + 1) || self.opens_object(i + 1) || self.can(i + 1).has(Tag::Gerund) || self.can(i + 1).has(Tag::Question);
            return Some(if noun { Tag::Preposition } else { Tag::Adverb });
        }
        for tag in [Tag::Question, Tag::Subordinator, Tag::Possessive, Tag::Determiner, Tag::ObjectPronoun, Tag::Not] {
            if can.has(tag) {
                return Some(tag);
            }
        }
        if word == "but" && i > 0 && self.word(i - 1) == "all" && self.before(i) == Some(Tag::Adverb) {
            return Some(Tag::Adverb);
        }
        if can.has(Tag::Coordinator) {
            return Some(if word == "yet" && self.before(i) != Some(Tag::Mark) && !self.starts_sentence(i) {
                Tag::Adverb
            } else {
                Tag::Coordinator
            });
        }
        if can.has(Tag::Pronoun) {
            return Some(Tag::Pronoun);
        }
        if can.has(Tag::Preposition) && !can.any_verb() && !can.has(Tag::Adjective) {
            return Some(Tag::Preposition);
        }
        if can.has(Tag::Number) && !can.any_noun() {
            return Some(Tag::Number);
        }
        None
    }

    /// Whether a surname stands at the word `i`, and no question mark behind it.
    fn called(&self, i: usize) -> bool {
        let Some(word) = self.units.words.get(i) else { return false };
        let closed = [Tag::Pronoun, Tag::Determiner, Tag::Possessive, Tag::There].iter().any(|&t| self.can(i).has(t));
        let asks = (i..(i + AHEAD).min(self.units.words.len()))
            .find(|&k| matches!(self.word(k), "." | "?" | "!"))
            .is_some_and(|k| self.word(k) == "?");
        word.capital && !closed && !asks
    }

    fn like(&self, i: usize) -> Option<Tag> {
        let before = self.before_adverbs(i);
        if matches!(self.waits, Waits::Base) && !matches!(before, Some(Tag::Base)) {
            return Some(Tag::Base);
        }
        if self.open.subject && !self.open.finite && matches!(before, Some(Tag::Pronoun | Tag::Plural)) {
            return Some(Tag::Base);
        }
        Some(if self.opens_clause(i) { Tag::Subordinator } else { Tag::Preposition })
    }

    fn that(&self, i: usize) -> Tag {
        let next = self.can(i + 1);
        let verb_next = next.only_finite()
            || (next.any_verb() && !next.any_noun() && !next.has(Tag::Adjective))
            || next.has(Tag::Not) && self.can(i + 2).any_verb();
        let adverb_verb = next.has(Tag::Adverb) && !next.any_noun() && self.can(i + 2).only_finite();
        let before = self.before(i);
        if before == Some(Tag::Subordinator) {
            return Tag::Subordinator;
        }
        let quoted = next.has(Tag::Mark) && matches!(self.word(i + 1), "\"" | "'" | "“" | "‘");
        if before.is_some_and(Tag::is_verb) && self.says(i - 1) && (next.has(Tag::Preposition) && !next.any_verb() || quoted) {
            return Tag::Subordinator;
        }
        let day = before == Some(Tag::Adverb) && matches!(self.word(i - 1), "today" | "yesterday" | "tomorrow");
        let noun_before = (day || before.is_some_and(|t| t.is_noun() || matches!(t, Tag::Pronoun | Tag::Number | Tag::ObjectPronoun)))
            && !self.starts_sentence(i);
        if verb_next || adverb_verb || self.word(i + 1) == "'s" {
            return if noun_before { Tag::Relative } else { Tag::Pronoun };
        }
        if next.has(Tag::Mark) || next.has(Tag::Preposition) && !next.any_noun() {
            return Tag::Pronoun;
        }
        let chunk_next = self.opens_object(i + 1)
            || next.has(Tag::There)
            || next.has(Tag::Plural)
            || self.named(i + 1)
            || next.has(Tag::Subordinator)
            || next.has(Tag::To);
        if noun_before {
            // "the fact that he left", "the book that he read"; "him that night"
            return if chunk_next || self.clause_follows(i) { Tag::Relative } else { Tag::Determiner };
        }
        if chunk_next && !self.starts_sentence(i) {
            return Tag::Subordinator;
        }
        let after_verb = before.is_some_and(Tag::is_verb)
            || matches!(before, Some(Tag::Adjective | Tag::Adverb))
            || self.word(i.wrapping_sub(1)) == ","
            || self.joint;
        if after_verb && self.clause_follows(i) {
            return Tag::Subordinator;
        }
        if self.nominal(i + 1) { Tag::Determiner } else { Tag::Pronoun }
    }

    /// Whether a noun chunk and a verb follow the word at `i`.
    fn clause_follows(&self, i: usize) -> bool {
        let mut seen = false;
        for k in i + 1..(i + 14).min(self.units.words.len()) {
            let can = self.can(k);
            if can.has(Tag::Mark) || can.has(Tag::Relative) || can.has(Tag::Question) {
                return false;
            }
            if seen && (can.only_finite() || can.has(Tag::Past) && !can.has(Tag::Adjective) || (can.has(Tag::Third) && !can.any_noun())) {
                return true;
            }
            if can.has(Tag::Subordinator) && !can.has(Tag::Preposition)
                || matches!(self.word(k), "and" | "or" | "but") && self.can(k + 1).has(Tag::Pronoun)
            {
                return false;
            }
            seen |= self.nominal(k) || can.has(Tag::Pronoun);
        }
        false
    }

    /// Whether "as", "before", "since", "like" at `i` opens a clause: a subject and a verb follow before anything else.
    fn opens_clause(&self, i: usize) -> bool {
        let next = self.can(i + 1);
        if next.has(Tag::Pronoun) && !next.has(Tag::Determiner) && !next.has(Tag::Number)
            || next.has(Tag::There) && self.can(i + 2).only_finite()
        {
            return self.word(i + 1) != "it" && self.word(i + 1) != "you"
                || self.can(i + 2).any_verb()
                || self.can(i + 2).has(Tag::Adverb)
                || self.can(i + 2).has(Tag::Not);
        }
        let mut governed = false;
        let mut head = false;
        for k in i + 1..(i + 12).min(self.units.words.len()) {
            let can = self.can(k);
            if can.has(Tag::Mark)
                || can.has(Tag::Relative) && self.word(k) != "that"
                || can.has(Tag::Question)
                || can.has(Tag::To)
                || can.has(Tag::Coordinator)
            {
                return false;
            }
            let verb = can.only_finite() || can.has(Tag::Past) && !can.has(Tag::Adjective);
            if head && verb && !(self.can(k - 1).has(Tag::Pronoun) && !self.can(k - 1).has(Tag::Determiner) && k > i + 2) {
                return true;
            }
            if can.has(Tag::Preposition) && !can.any_noun() && self.word(k) != "of" {
                governed = true;
            }
            head |= self.nominal(k) || can.has(Tag::Determiner);
        }
        let _ = governed;
        false
    }

    fn to(&self, i: usize) -> Tag {
        if self.word(i) != "to" {
            return Tag::To;
        }
        let mut k = i + 1;
        while self.can(k).has(Tag::Adverb)
            && !self.can(k).has(Tag::Base)
            && k < i + 4
            && (self.can(k + 1).has(Tag::Base) || self.can(k + 1).has(Tag::Adverb))
        {
            k += 1;
        }
        let can = self.can(k);
        if can.has(Tag::Mark) {
            return Tag::To;
        }
        if self.named(k) && self.is_name(k, can) {
            return Tag::Preposition;
        }
        if can.has(Tag::Base) {
            let noun = self.units.words[k].traits & trait_of::NOUN_FIRST != 0;
            if !noun {
                return Tag::To;
            }
            let motion = i > 0
                && matches!(
                    self.word(i - 1),
                    "went"
                        | "go"
                        | "going"
                        | "back"
                        | "goes"
                        | "access"
                        | "return"
                        | "returned"
                        | "due"
                        | "thanks"
                        | "according"
                        | "close"
                        | "prior"
                        | "came"
                        | "come"
                        | "trip"
                        | "drive"
                        | "walk"
                        | "addicted"
                        | "attention"
                        | "damage"
                        | "subject"
                        | "exposure"
                        | "responses"
                        | "answer"
                        | "related"
                );
            let prepositional = motion && !self.opens_object(k + 1);
            return if prepositional { Tag::Preposition } else { Tag::To };
        }
        let closed = [
            Tag::Determiner,
            Tag::Possessive,
            Tag::Pronoun,
            Tag::ObjectPronoun,
            Tag::Number,
            Tag::Question,
            Tag::Adjective,
            Tag::Plural,
            Tag::Gerund,
            Tag::Past,
            Tag::Adverb,
            Tag::Preposition,
        ];
        if closed.iter().any(|&t| can.has(t)) || self.units.words[k].traits & trait_of::NOUN != 0 {
            return Tag::Preposition;
        }
        // an unknown word: an infinitive where an object follows it
        if self.opens_object(k + 1) && !self.can(k + 1).has(Tag::Relative) { Tag::To } else { Tag::Preposition }
    }

    fn ending_s(&self, i: usize) -> Tag {
        let Some(before) = self.before(i) else { return Tag::Possessive };
        let word = self.word(i - 1);
        if matches!(before, Tag::Pronoun | Tag::Question | Tag::There | Tag::Relative | Tag::Adverb | Tag::Mark)
            && !word.ends_with("body")
            && !word.ends_with("one")
            || word == "let"
        {
            return Tag::Third;
        }
        let next = self.can(i + 1);
        let mut k = i + 1;
        while self.can(k).has(Tag::Adverb) && k < i + 4 {
            k += 1;
        }
        let after = self.can(k);
        let predicate = next.has(Tag::Determiner) && !next.has(Tag::Adjective)
            || next.has(Tag::Not)
            || after.has(Tag::Gerund) && !after.any_noun() && !self.nominal(k + 1)
            || next.has(Tag::Possessive)
            || next.has(Tag::Pronoun) && !next.has(Tag::Number)
            || next.has(Tag::To)
            || (next.has(Tag::Preposition) && !next.any_noun())
            || (after.has(Tag::Participle) && !self.nominal(k + 1) && k > i + 1);
        if predicate { Tag::Third } else { Tag::Possessive }
    }

    fn there(&self, i: usize) -> Tag {
        let mut k = i + 1;
        while self.can(k).has(Tag::Adverb) && k < i + 3 {
            k += 1;
        }
        let be = |w: &str| {
            matches!(
                w,
                "is" | "are"
                    | "was"
                    | "were"
                    | "'s"
                    | "'re"
                    | "be"
                    | "been"
                    | "being"
                    | "has"
                    | "have"
                    | "had"
                    | "will"
                    | "would"
                    | "may"
                    | "might"
                    | "can"
                    | "could"
                    | "must"
                    | "should"
                    | "'ll"
                    | "'d"
                    | "seems"
                    | "seem"
                    | "exists"
                    | "exist"
                    | "remains"
                    | "came"
                    | "isn"
                    | "s"
            )
        };
        let inverted = i > 0 && matches!(self.word(i - 1), "is" | "are" | "was" | "were") && !self.open.subject;
        if be(self.word(k)) || inverted { Tag::There } else { Tag::Adverb }
    }

    /// A quantifier or demonstrative that may stand alone.
    fn quantifier(&self, i: usize) -> Tag {
        let can = self.can(i);
        let next = self.can(i + 1);
        let word = self.word(i);
        let degree =
            matches!(word, "more" | "most" | "less" | "much" | "enough" | "all" | "any" | "both" | "either" | "neither" | "this" | "half");
        if degree
            && matches!(word, "more" | "most" | "less" | "much")
            && (next.has(Tag::Adjective) && !next.any_noun() || next.has(Tag::Adverb) && !next.any_noun() && !next.has(Tag::Preposition))
        {
            return if next.has(Tag::Adjective) && self.nominal(i + 2) { Tag::Determiner } else { Tag::Adverb };
        }
        if self.waits != Waits::Nothing
            && matches!(word, "all" | "both" | "each")
            && next.any_verb()
            && !next.any_noun()
            && self.before(i).is_some_and(|t| t.is_verb() || t == Tag::Pronoun)
        {
            return Tag::Adverb;
        }
        if word == "all" && self.word(i + 1) == "but" && self.can(i + 2).any_verb() {
            return Tag::Adverb;
        }
        if word == "what" || word == "such" && next.has(Tag::Preposition) {
            return if word == "what" { Tag::Question } else { Tag::Adjective };
        }
        if word == "enough" && matches!(self.before(i), Some(Tag::Adjective | Tag::Adverb)) {
            return Tag::Adverb;
        }
        if self.need_noun && can.has(Tag::Adjective) {
            return Tag::Adjective;
        }
        if matches!(word, "more" | "most" | "less" | "much")
            && !self.nominal(i + 1)
            && self.before(i).is_some_and(Tag::is_verb)
            && self.waits != Waits::Predicate
            && self.last_traits & (trait_of::INTRANSITIVE | trait_of::LINKING) == 0
        {
            return Tag::Pronoun;
        }
        if next.only_finite() || next.has(Tag::Mark) || next.has(Tag::Coordinator) || self.word(i + 1) == "of" {
            let adverbial = can.has(Tag::Adverb)
                && !self.after_preposition
                && self.open.finite
                && !self.before(i).is_some_and(Tag::is_verb)
                && next.has(Tag::Mark);
            return if adverbial { Tag::Adverb } else { Tag::Pronoun };
        }
        if next.has(Tag::Determiner) || next.has(Tag::Possessive) && !self.word(i + 1).starts_with('\'') {
            return Tag::Determiner;
        }
        if matches!(
            word,
            "this" | "these" | "those" | "that" | "some" | "many" | "few" | "several" | "all" | "both" | "each" | "most" | "more"
        ) {
            let verbal = next.any_verb() && !next.has(Tag::Adjective) && !next.has(Tag::Gerund);
            let sure = verbal && !next.any_noun();
            // "some say the", "these work"
            let plural = !matches!(word, "this" | "that" | "each");
            let loose = verbal
                && (plural && next.has(Tag::Base) || !plural && next.has(Tag::Third))
                && (self.opens_object(i + 2) || self.can(i + 2).has(Tag::To))
                && !self.finite_ahead(i + 1);
            let third = !plural && next.has(Tag::Third) && (!next.any_noun() || !self.finite_ahead(i + 1));
            if !self.after_preposition && (sure && !(next.has(Tag::Base) && !plural) || loose || third) {
                return Tag::Pronoun;
            }
        }
        if self.nominal(i + 1) || next.any_verb() {
            return Tag::Determiner;
        }
        if can.has(Tag::Adverb) && self.open.finite && next.has(Tag::Adverb) { Tag::Adverb } else { Tag::Pronoun }
    }

    /// Nouns, verbs, adjectives and adverbs.
    fn opened(&mut self, i: usize, can: Tags) -> Tag {
        let verb = can.any_verb();
        if !verb {
            if self.waits == Waits::Base && !self.need_noun && self.unknown_base(i, can) {
                return Tag::Base;
            }
            return self.no_verb(i, can);
        }
        if self.need_noun
            && let Some(tag) = self.in_chunk(i, can)
        {
            return tag;
        }
        self.verb(i, can)
    }

    /// Whether a word that no table knows is the infinitive that "to" or "will" waits for.
    fn unknown_base(&self, i: usize, can: Tags) -> bool {
        let before = self.before_adverbs(i);
        let word = &self.units.words[i];
        can.has(Tag::Noun) && !can.has(Tag::Adjective) && word.traits & trait_of::NOUN == 0 && matches!(before, Some(Tag::To | Tag::Modal))
    }

    fn no_verb(&self, i: usize, can: Tags) -> Tag {
        if self.need_noun && can.has(Tag::Noun) && can.has(Tag::Adjective) && !self.nominal(i + 1) && !self.can(i + 1).has(Tag::Gerund) {
            return Tag::Noun;
        }
        if can.has(Tag::Adjective) {
            if can.has(Tag::Adverb) {
                let noun = self.nominal(i + 1) && !self.can(i + 1).has(Tag::Determiner);
                let predicate = self.waits == Waits::Predicate;
                return if (noun || predicate || self.need_noun) && !self.can(i + 1).only_adjective() {
                    Tag::Adjective
                } else {
                    Tag::Adverb
                };
            }
            if can.any_noun() {
                let next = self.can(i + 1);
                let more = self.nominal(i + 1) && !next.has(Tag::Determiner);
                let noun = if can.has(Tag::Plural) { Tag::Plural } else { Tag::Noun };
                if more {
                    return Tag::Adjective;
                }
                let inside = matches!(self.before(i), Some(Tag::Noun | Tag::Name | Tag::Plural)) && i > 0 && self.word(i - 1) != "all";
                return if self.need_noun
                    || self.after_preposition
                    || inside
                    || !self.open.subject && !self.open.finite && (next.any_verb() || next.has(Tag::Preposition))
                {
                    noun
                } else {
                    Tag::Adjective
                };
            }
            return if self.need_noun
                && !self.nominal(i + 1)
                && !self.can(i + 1).any_verb()
                && !self.can(i + 1).has(Tag::Adverb)
                && self.word(i + 1) != ","
                && !matches!(self.word(i + 1), "and" | "or" | "but")
                && self.before(i) == Some(Tag::Determiner)
            {
                Tag::Noun
            } else {
                Tag::Adjective
            };
        }
        if can.has(Tag::Adverb) && !(self.need_noun && can.any_noun()) {
            return Tag::Adverb;
        }
        if can.has(Tag::Name) && !can.has(Tag::Noun) {
            return Tag::Name;
        }
        if can.has(Tag::Number) && !(can.any_noun() && !self.nominal(i + 1)) {
            return Tag::Number;
        }
        if can.has(Tag::Interjection) && !self.need_noun && !can.any_noun() {
            return Tag::Interjection;
        }
        if can.has(Tag::Interjection) && self.starts_sentence(i) {
            return Tag::Interjection;
        }
        if can.has(Tag::Plural) {
            return Tag::Plural;
        }
        if can.any_noun() {
            return if self.units.words[i].capital
                && !self.shouting
                && self.starts_sentence(i)
                && self.units.words[i].traits & trait_of::NOUN == 0
            {
                Tag::Noun
            } else {
                Tag::Noun
            };
        }
        if can.has(Tag::Preposition) { Tag::Preposition } else { Tag::Noun }
    }

    /// What a word that may be a verb is behind an article or adjective.
    fn in_chunk(&self, i: usize, can: Tags) -> Option<Tag> {
        let next_noun = self.nominal(i + 1) && !self.can(i + 1).has(Tag::Determiner) && !self.can(i + 1).only_finite();
        let auxiliary = matches!(self.word(i), "is" | "are" | "was" | "were" | "has" | "had" | "does" | "did" | "'s" | "'re" | "'ve");
        if !can.any_noun()
            && !can.has(Tag::Adjective)
            && (auxiliary
                || can.only_finite() && !can.has(Tag::Third) && self.before(i) == Some(Tag::Possessive)
                || !can.has(Tag::Participle) && can.has(Tag::Base) && self.before(i) == Some(Tag::Number))
        {
            return None;
        }
        if can.has(Tag::Gerund) {
            let noun = self.units.words[i].traits & trait_of::NOUN != 0;
            return Some(if next_noun && !self.can(i + 1).has(Tag::Determiner) {
                if noun { Tag::Noun } else { Tag::Adjective }
            } else {
                Tag::Noun
            });
        }
        if can.has(Tag::Participle) || can.has(Tag::Past) {
            let determiner = self.before(i) == Some(Tag::Determiner) || self.before(i) == Some(Tag::Possessive);
            if next_noun || self.can(i + 1).any_verb() && !self.can(i + 1).only_finite() || matches!(self.word(i + 1), "and" | "or" | ",") {
                return Some(if can.any_noun() && !can.has(Tag::Adjective) && !next_noun { Tag::Noun } else { Tag::Adjective });
            }
            if can.has(Tag::Noun) {
                return Some(Tag::Noun);
            }
            return if determiner { Some(Tag::Noun) } else { None };
        }
        if can.has(Tag::Adjective) {
            return Some(if next_noun || !can.any_noun() && self.can(i + 1).any_verb() && !self.can(i + 1).only_finite() {
                Tag::Adjective
            } else if can.has(Tag::Noun) || !can.has(Tag::Third) {
                if self.before(i) == Some(Tag::Adverb) { Tag::Adjective } else { Tag::Noun }
            } else {
                Tag::Plural
            });
        }
        if can.has(Tag::Plural) || can.has(Tag::Third) {
            return Some(Tag::Plural);
        }
        Some(Tag::Noun)
    }

    /// What a word that may be a verb is elsewhere.
    fn verb(&mut self, i: usize, can: Tags) -> Tag {
        let before = self.before_adverbs(i);
        let prev = self.before(i);
        let noun_first = self.units.words[i].traits & (trait_of::NOUN_FIRST | trait_of::NOUN) != 0 && can.any_noun();
        match self.waits {
            Waits::Base
                if can.has(Tag::Base) && (matches!(before, Some(Tag::To | Tag::Modal)) || prev == Some(Tag::Not) || self.is_helper(i)) =>
            {
                return Tag::Base;
            }
            Waits::Base if can.has(Tag::Base) && self.open.subject && !self.nominal_then_base(i) => return Tag::Base,
            Waits::Participle if can.has(Tag::Participle) => return Tag::Participle,
            Waits::Predicate
                if can.has(Tag::Gerund)
                    && !(can.has(Tag::Adjective)
                        && (self.can(i + 1).has(Tag::Mark) || matches!(self.word(i + 1), "that" | "to" | "for" | "and")))
                    && !(self.units.words[i].traits & trait_of::NOUN != 0 && prev == Some(Tag::Adjective)) =>
            {
                return Tag::Gerund;
            }
            Waits::Predicate
                if can.has(Tag::Participle) && (!can.has(Tag::Adjective) || self.word(i + 1) == "by") && prev != Some(Tag::Mark) =>
            {
                return Tag::Participle;
            }
            Waits::Predicate if can.has(Tag::Adjective) => return Tag::Adjective,
            Waits::Predicate if can.any_noun() && !matches!(before, Some(Tag::Noun | Tag::Plural | Tag::Name)) => {
                return if can.has(Tag::Noun) { Tag::Noun } else { Tag::Plural };
            }
            _ => {}
        }
        if self.joint
            && let Some(tag) = self.parallel(i, can)
        {
            return tag;
        }
        if self.bare > 0 && can.has(Tag::Adjective) && matches!(self.word(i + 1), "that" | "to" | "how") {
            return Tag::Adjective;
        }
        if self.bare > 0 && can.has(Tag::Base) && (!noun_first || prev == Some(Tag::ObjectPronoun)) && prev != Some(Tag::Preposition) {
            return Tag::Base;
        }
        if can.has(Tag::Gerund) {
            return self.gerund(i, can);
        }
        if can.has(Tag::Adjective) && !self.open.subject && self.nominal(i + 1) && !can.has(Tag::Past) {
            return Tag::Adjective;
        }
        if self.after_preposition && prev != Some(Tag::ObjectPronoun) {
            return self.behind_preposition(i, can);
        }
        if can.has(Tag::Past) || can.has(Tag::Participle) {
            return self.past(i, can, noun_first);
        }
        self.present(i, can, noun_first)
    }

    /// Whether the words from `i` are a compound before the infinitive that "did" waits for.
    fn nominal_then_base(&self, i: usize) -> bool {
        self.can(i).any_noun() && self.can(i + 1).has(Tag::Base) && !self.can(i + 1).any_noun()
    }

    fn is_helper(&self, i: usize) -> bool {
        matches!(self.word(i), "be" | "have" | "do")
    }

    /// A verb behind "and" has the form of the verb before.
    fn parallel(&self, i: usize, can: Tags) -> Option<Tag> {
        let last = self.last_verb?;
        let next = self.can(i + 1);
        if can.any_noun() && (next.only_finite() || next.has(Tag::Past) && !next.any_noun() && !next.has(Tag::Adjective)) {
            // "but rents climbed"
            return None;
        }
        let object = self.opens_object(i + 1)
            || self.can(i + 1).has(Tag::Preposition)
            || self.can(i + 1).has(Tag::Adverb)
            || self.can(i + 1).has(Tag::To)
            || self.can(i + 1).has(Tag::Mark);
        let noun = can.any_noun()
            && !object
            && !(matches!(last, Tag::Base | Tag::Past) && i > 1 && !self.units.words[i - 2].tag.is_noun() && self.nominal(i + 1));
        let noun_before = i > 1 && self.units.words[i - 2].tag.is_noun() && can.any_noun() && !self.opens_object(i + 1);
        if noun || noun_before {
            return None;
        }
        let same = match last {
            Tag::Past | Tag::Third if can.has(Tag::Past) => Some(Tag::Past),
            Tag::Participle if can.has(Tag::Past) && self.open.finite && self.opens_object(i + 1) => Some(Tag::Past),
            Tag::Participle if can.has(Tag::Participle) => Some(Tag::Participle),
            Tag::Gerund if can.has(Tag::Gerund) => Some(Tag::Gerund),
            Tag::Base | Tag::Modal if can.has(Tag::Base) => Some(Tag::Base),
            Tag::Third | Tag::Past if can.has(Tag::Third) => Some(Tag::Third),
            Tag::Base if can.has(Tag::Past) && self.open.finite => Some(Tag::Past),
            Tag::Third if can.has(Tag::Base) && self.opens_object(i + 1) => Some(Tag::Base),
            _ => None,
        };
        same.filter(|_| !(can.has(Tag::Adjective) && self.nominal(i + 1)))
    }

    fn gerund(&self, i: usize, can: Tags) -> Tag {
        let noun = self.units.words[i].traits & trait_of::NOUN != 0 && can.any_noun();
        let prev = self.before(i);
        let next = self.can(i + 1);
        if prev.is_some_and(Tag::is_noun)
            && (next.only_finite() && self.word(i) != "being"
                || next.has(Tag::Mark)
                    && matches!(self.word(i + 1), "," | "." | ";" | "?" | "!")
                    && self.units.words[i].traits & trait_of::SAYING == 0
                    && self.word(i) != "being")
        {
            return Tag::Noun;
        }
        if can.has(Tag::Adjective) && next.has(Tag::Mark) && matches!(prev, Some(Tag::Adverb | Tag::Past | Tag::Third)) {
            return Tag::Adjective;
        }
        if can.has(Tag::Adjective) && !self.opens_object(i + 1) && (self.nominal(i + 1) || self.waits == Waits::Predicate) {
            return Tag::Adjective;
        }
        if noun {
            let object = self.opens_object(i + 1);
            return if object && !matches!(prev, Some(Tag::Noun | Tag::Name | Tag::Adjective)) { Tag::Gerund } else { Tag::Noun };
        }
        // "growing fears were": an intransitive one in front of a bare noun
        if self.units.words[i].traits & trait_of::INTRANSITIVE != 0 && self.can(i + 1).has(Tag::Plural) && !self.can(i + 1).has(Tag::Third)
        {
            return Tag::Adjective;
        }
        Tag::Gerund
    }

    fn behind_preposition(&self, i: usize, can: Tags) -> Tag {
        if can.has(Tag::Plural) {
            return Tag::Plural;
        }
        if can.has(Tag::Participle) && self.nominal(i + 1) {
            return Tag::Adjective;
        }
        if can.has(Tag::Noun) {
            return Tag::Noun;
        }
        if can.has(Tag::Adjective) {
            return Tag::Adjective;
        }
        if can.has(Tag::Past) {
            return if can.has(Tag::Participle) { Tag::Participle } else { Tag::Past };
        }
        if can.has(Tag::Third) {
            Tag::Third
        } else if self.opens_object(i + 1) {
            Tag::Base
        } else {
            Tag::Noun
        }
    }

    fn past(&self, i: usize, can: Tags, noun_first: bool) -> Tag {
        let prev = self.before(i);
        if !can.has(Tag::Participle) || self.word(i) == "had" {
            return Tag::Past;
        }
        let participle = if can.has(Tag::Past) || can.has(Tag::Participle) { Tag::Participle } else { Tag::Past };
        if !can.has(Tag::Past) {
            return if self.nominal(i + 1) && !prev.is_some_and(Tag::is_noun) { Tag::Adjective } else { Tag::Participle };
        }
        let base = can.has(Tag::Base);
        if base && !self.open.subject && !self.open.finite && self.opens_object(i + 1) {
            return Tag::Base;
        }
        if base && noun_first && !self.open.subject {
            return self.present(i, can.without(Tag::Past).without(Tag::Participle), noun_first);
        }
        if self.open.subject && !self.open.finite {
            if self.behind_comma(i) && self.closes_before_verb(i) {
                return participle;
            }
            if base && self.open.singular == Some(false) && !self.finite_ahead(i) {
                return Tag::Past;
            }
            if prev == Some(Tag::Pronoun) {
                return Tag::Past;
            }
            let by = self.word(i + 1) == "by";
            let names =
                self.named(i + 1) && self.is_name(i + 1, self.can(i + 1)) && self.units.words[i].traits & trait_of::TWO_OBJECTS == 0;
            if names {
                return Tag::Past;
            }
            if (by || !self.opens_object(i + 1)) && self.finite_ahead(i) && !self.says(i) {
                return participle;
            }
            if can.has(Tag::Adjective) && self.nominal(i + 1) && prev == Some(Tag::Mark) {
                return Tag::Adjective;
            }
            return Tag::Past;
        }
        if self.open.finite {
            let ends = self.can(i + 1).has(Tag::Mark) || self.word(i + 1) == "that" || self.can(i + 1).has(Tag::Pronoun);
            if self.says(i) && ends && matches!(prev, Some(Tag::Mark | Tag::Name | Tag::Noun | Tag::Plural)) && self.word(i) != "known" {
                return Tag::Past;
            }
            if prev == Some(Tag::Mark) && self.says(i) && matches!(self.word(i - 1), "," | "\"" | "'") && self.speaker(i + 1) {
                // "…, said the minister"
                return Tag::Past;
            }
            let noun = prev.is_some_and(|t| t.is_noun() || matches!(t, Tag::Pronoun));
            if noun && self.word(i + 1) != "by" && (self.says(i) || self.opens_object(i + 1)) && self.fresh_chunk(i) {
                return Tag::Past;
            }
            if noun && self.last_traits & trait_of::SAYING != 0 && self.word(i + 1) != "by" {
                return Tag::Past;
            }
            if prev == Some(Tag::Pronoun) {
                return Tag::Past;
            }
            if prev == Some(Tag::Mark)
                && self.word(i - 1) == ","
                && self.last_verb == Some(Tag::Past)
                && (self.opens_object(i + 1) || self.list_ahead(i))
            {
                return Tag::Past;
            }
            if self.nominal(i + 1) && !noun && !self.opens_object(i + 1) {
                return Tag::Adjective;
            }
            if !self.outer.is_empty() && self.outer.last().is_some_and(|o| o.subject && !o.finite) && prev != Some(Tag::Adverb) {
                return Tag::Past;
            }
            if noun && self.opens_object(i + 1) && self.units.words[i].traits & trait_of::TWO_OBJECTS == 0 {
                return Tag::Past;
            }
            return participle;
        }
        // no subject yet
        if can.has(Tag::Adjective) && self.nominal(i + 1) {
            return Tag::Adjective;
        }
        if self.can(i + 1).only_finite() || matches!(self.word(i + 1), "please" | "find") {
            return participle;
        }
        let mut start = i;
        while start > 0 && self.units.words[start - 1].tag == Tag::Adverb {
            start -= 1;
        }
        if self.opens_object(i + 1) || self.starts_sentence(start) && !self.comma_and_clause(i) {
            return if self.nominal(i + 1) && !self.opens_object(i + 1) { Tag::Adjective } else { Tag::Past };
        }
        if self.nominal(i + 1) && !self.starts_sentence(i) { Tag::Adjective } else { participle }
    }

    /// Whether somebody is named from the word `i` on.
    fn speaker(&self, i: usize) -> bool {
        let can = self.can(i);
        self.units.words.get(i).is_some_and(|w| w.capital)
            || can.has(Tag::Determiner)
            || can.has(Tag::Pronoun)
            || can.has(Tag::Plural)
            || can.has(Tag::Possessive)
            || can.any_noun() && !can.any_verb()
    }

    /// Whether nothing but a noun chunk stands between the word `i` and a comma or quotation mark before it.
    fn fresh_chunk(&self, i: usize) -> bool {
        for k in (i.saturating_sub(9)..i).rev() {
            match self.units.words[k].tag {
                Tag::Mark => return matches!(self.word(k), "," | "\"" | "'" | ")"),
                Tag::Noun | Tag::Plural | Tag::Name | Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Possessive | Tag::Pronoun => {}
                Tag::Preposition if self.word(k) == "of" => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether the stretch behind the word `i` ends in a comma with a past form right behind it: ", scheduled for an hour, lasted two".
    fn closes_before_verb(&self, i: usize) -> bool {
        let end = (i + AHEAD).min(self.units.words.len());
        let Some(comma) = (i + 1..end).find(|&k| self.can(k).has(Tag::Mark)).filter(|&k| self.word(k) == ",") else { return false };
        let mut k = comma + 1;
        while self.can(k).has(Tag::Adverb) && k < comma + 3 {
            k += 1;
        }
        self.can(k).has(Tag::Past) || self.can(k).has(Tag::Third) || self.can(k).only_finite()
    }

    /// Whether "and" and one more past form follow: "killed 215 people, wounded thousands and hit the port".
    fn list_ahead(&self, i: usize) -> bool {
        let end = (i + 14).min(self.units.words.len());
        let Some(and) = (i + 1..end).find(|&k| self.word(k) == "and" || matches!(self.word(k), "." | ";" | "which" | "who" | "that"))
        else {
            return false;
        };
        self.word(and) == "and" && self.can(and + 1).has(Tag::Past) && !self.nominal(and + 1)
    }

    /// Whether the word at `i` can be a noun or adjective and no verb.
    fn nominal_only(&self, i: usize) -> bool {
        self.nominal(i) && !self.can(i).any_verb()
    }

    /// Whether a comma stands before the word `i`, adverbs left out.
    fn behind_comma(&self, i: usize) -> bool {
        (i.saturating_sub(3)..i).rev().find(|&k| self.units.words[k].tag != Tag::Adverb).is_some_and(|k| self.word(k) == ",")
    }

    fn says(&self, i: usize) -> bool {
        self.units.words[i].traits & trait_of::SAYING != 0
    }

    /// Whether a comma and a clause follow: "Asked about it, he left".
    fn comma_and_clause(&self, i: usize) -> bool {
        let end = (i + AHEAD).min(self.units.words.len());
        (i + 1..end)
            .find(|&k| self.can(k).has(Tag::Mark))
            .is_some_and(|k| self.word(k) == "," && (k + 1..end).any(|m| self.can(m).only_finite()))
    }

    /// A word that may be a noun and a verb of the present or an infinitive.
    fn present(&self, i: usize, can: Tags, noun_first: bool) -> Tag {
        let prev = self.before(i);
        let noun = if can.has(Tag::Plural) || can.has(Tag::Third) { Tag::Plural } else { Tag::Noun };
        let verb = if can.has(Tag::Third) { Tag::Third } else { Tag::Base };
        if !can.any_noun() && !can.has(Tag::Adjective) && !can.has(Tag::Adverb) {
            return verb;
        }
        let other = if can.any_noun() {
            noun
        } else if can.has(Tag::Adjective) {
            Tag::Adjective
        } else {
            Tag::Adverb
        };
        let agrees = match self.open.singular {
            Some(true) => verb == Tag::Third,
            Some(false) => verb == Tag::Base,
            None => true,
        };
        let next = self.can(i + 1);
        let after = self.opens_object(i + 1) || next.has(Tag::To) || next.has(Tag::Subordinator) && !next.has(Tag::Preposition);
        if self.open.subject && !self.open.finite {
            if matches!(prev, Some(Tag::Pronoun | Tag::Relative | Tag::There)) {
                return verb;
            }
            if prev == Some(Tag::Adverb) && agrees {
                return verb;
            }
            if !agrees {
                return other;
            }
            if next.only_finite() || self.finite_ahead(i) {
                return other;
            }
            if after || next.has(Tag::Adverb) && !next.any_noun() || next.has(Tag::Preposition) || next.has(Tag::Mark) {
                return if next.has(Tag::Mark) && noun_first && !self.verb_needed(i) { other } else { verb };
            }
            return if noun_first && verb == Tag::Base && prev == Some(Tag::Noun) { other } else { verb };
        }
        if self.open.finite {
            if prev == Some(Tag::Pronoun) {
                return verb;
            }
            let complement =
                self.last_traits & trait_of::SAYING != 0 && prev.is_some_and(Tag::is_noun) && verb == Tag::Third && !noun_first;
            return if complement || (!noun_first && after && prev.is_some_and(Tag::is_noun)) { verb } else { other };
        }
        // nothing before it: an imperative or the subject
        if prev == Some(Tag::Question) || prev == Some(Tag::Relative) {
            return verb;
        }
        if verb == Tag::Base
            && (self.starts_sentence(i) || prev == Some(Tag::Adverb) || prev == Some(Tag::Mark) || prev == Some(Tag::Coordinator))
        {
            let imperative = after && !next.has(Tag::Subordinator)
                || !noun_first && !can.has(Tag::Adjective)
                || next.has(Tag::Preposition) && next.has(Tag::Adverb);
            return if imperative && !next.only_finite() { Tag::Base } else { other };
        }
        if verb == Tag::Third && after && !noun_first { verb } else { other }
    }

    /// Whether the clause would be left without a verb.
    fn verb_needed(&self, i: usize) -> bool {
        self.before(i).is_some_and(|t| t.is_noun() || t == Tag::Pronoun)
    }

    /// Keeps up what is known of the clause behind the word at `i`.
    fn note(&mut self, i: usize, tag: Tag) {
        let word = self.word(i).to_owned();
        let joint = self.joint;
        self.joint = false;
        self.bare = self.bare.saturating_sub(1);
        match tag {
            Tag::Mark => self.mark(&word),
            Tag::Possessive if word == "whose" => {
                self.outer.push(self.open);
                if self.outer.len() > 8 {
                    self.outer.remove(0);
                }
                self.open = FRESH;
                self.waits = Waits::Nothing;
                self.after_preposition = false;
                self.need_noun = true;
            }
            Tag::Determiner | Tag::Possessive | Tag::Number => {
                self.need_noun = true;
                if tag == Tag::Determiner && !self.open.subject && !self.open.finite && !self.after_preposition {
                    self.open.singular = matches!(word.as_str(), "a" | "an" | "every" | "each" | "this" | "that").then_some(true);
                }
                if tag == Tag::Number && !self.nominal(i + 1) && !self.can(i + 1).any_verb() {
                    self.chunk(i, None);
                }
            }
            Tag::Adjective => {
                let noun = self.nominal(i + 1) || self.can(i + 1).any_verb() && self.need_noun;
                if !self.need_noun && self.waits == Waits::Predicate && !self.nominal(i + 1) {
                    self.waits = Waits::Nothing;
                } else {
                    self.need_noun = noun || self.need_noun && matches!(self.word(i + 1), "," | "and" | "or" | "but");
                }
            }
            Tag::Noun | Tag::Name => self.chunk(i, Some(true)),
            Tag::Plural if self.units.words[i].capital && self.starts_sentence(i) && self.units.words[i].traits == 0 => self.chunk(i, None),
            Tag::Plural => self.chunk(i, Some(false)),
            Tag::Pronoun | Tag::There => {
                let third = matches!(
                    word.as_str(),
                    "he" | "she"
                        | "it"
                        | "this"
                        | "that"
                        | "who"
                        | "someone"
                        | "somebody"
                        | "something"
                        | "everyone"
                        | "everybody"
                        | "everything"
                        | "nobody"
                        | "nothing"
                        | "each"
                        | "one"
                        | "another"
                );
                let plain =
                    matches!(word.as_str(), "i" | "you" | "we" | "they" | "these" | "those" | "many" | "some" | "few" | "both" | "others");
                let subject_only = matches!(word.as_str(), "i" | "he" | "she" | "we" | "they");
                if subject_only && self.open.finite {
                    self.fresh_clause();
                }
                self.chunk(
                    i,
                    if third {
                        Some(true)
                    } else if plain {
                        Some(false)
                    } else {
                        None
                    },
                );
            }
            Tag::ObjectPronoun => {
                self.need_noun = false;
                self.after_preposition = false;
                if self.open.subject || self.open.finite {
                } else if self.waits == Waits::Nothing {
                    self.open.subject = true;
                }
            }
            Tag::Preposition => {
                self.need_noun = false;
                self.after_preposition = true;
                if self.waits == Waits::Predicate {
                    self.waits = Waits::Nothing;
                }
            }
            Tag::To => {
                self.need_noun = false;
                self.after_preposition = false;
                self.waits = Waits::Base;
            }
            Tag::Subordinator | Tag::Relative | Tag::Question => {
                self.need_noun = false;
                self.after_preposition = false;
                self.waits = Waits::Nothing;
                self.outer.push(self.open);
                if self.outer.len() > 8 {
                    self.outer.remove(0);
                }
                self.open = FRESH;
                if tag == Tag::Relative || (tag == Tag::Question && matches!(word.as_str(), "who" | "what" | "which")) {
                    let verb = self.can(i + 1).any_verb()
                        || self.can(i + 1).has(Tag::Not)
                        || self.can(i + 1).has(Tag::Adverb)
                        || self.can(i + 1).has(Tag::Modal);
                    self.open.subject = verb && !self.can(i + 1).has(Tag::Determiner) && !self.can(i + 1).has(Tag::Pronoun);
                }
            }
            Tag::Coordinator => {
                self.joint = true;
                if !self.need_noun {
                    let clause =
                        self.can(i + 1).has(Tag::Pronoun) && !self.can(i + 1).has(Tag::Determiner) || self.can(i + 1).has(Tag::There);
                    if clause && self.open.finite {
                        self.fresh_clause();
                    }
                }
                self.waits = if self.waits == Waits::Predicate || self.waits == Waits::Participle { self.waits } else { Waits::Nothing };
            }
            Tag::Modal | Tag::Base | Tag::Third | Tag::Past | Tag::Participle | Tag::Gerund => self.note_verb(i, tag, &word, joint),
            Tag::Not | Tag::Adverb => {
                self.joint = joint;
                if tag == Tag::Adverb && !self.need_noun {
                    self.after_preposition = false;
                }
            }
            Tag::Interjection => {}
        }
    }

    fn chunk(&mut self, i: usize, singular: Option<bool>) {
        let more = self.nominal(i + 1) && self.can(i + 1).any_noun() && !self.can(i + 1).any_verb();
        self.need_noun = false;
        let governed = self.after_preposition;
        if !more {
            self.after_preposition = false;
        }
        if self.waits == Waits::Predicate && self.open.subject {
            self.waits = Waits::Nothing;
        }
        if governed {
            return;
        }
        if !self.open.finite {
            let joined = i > 1 && matches!(self.word(i - 1), "and")
                || self.open.subject && self.open.singular == Some(false) && i > 0 && self.word(i - 1) == "and";
            self.open.singular = if joined { Some(false) } else { singular };
            self.open.subject = true;
        } else if self.waits != Waits::Nothing {
            // "did the talks last"
            self.open.subject = true;
        }
    }

    fn fresh_clause(&mut self) {
        self.open = FRESH;
        self.waits = Waits::Nothing;
        self.need_noun = false;
        self.after_preposition = false;
    }

    fn mark(&mut self, mark: &str) {
        match mark {
            "." | "!" | "?" | ";" | ":" => {
                self.fresh_clause();
                self.outer.clear();
                self.last_verb = None;
                self.last_traits = 0;
            }
            "," | "—" | "–" | "-" => {
                self.after_preposition = false;
                if self.waits != Waits::Base {
                    self.waits = Waits::Nothing;
                }
                if self.open.finite
                    && let Some(outer) = self.outer.last().copied()
                    && !outer.finite
                {
                    self.outer.pop();
                    self.open = outer;
                }
            }
            "(" | ")" | "[" | "]" => {
                self.need_noun = false;
                self.after_preposition = false;
            }
            _ => {}
        }
    }

    fn note_verb(&mut self, i: usize, tag: Tag, word: &str, joint: bool) {
        let _ = joint;
        self.need_noun = false;
        self.after_preposition = false;
        if tag.is_finite() || tag == Tag::Base && self.waits != Waits::Base {
            let inverted = matches!(word, "had" | "were" | "should") && self.opens_object(i + 1);
            if self.open.finite
                && !inverted
                && let Some(outer) = self.outer.last().copied()
                && outer.subject
                && !outer.finite
            {
                self.outer.pop();
                self.open = outer;
            }
            self.open.finite = true;
        }
        let inverted = !self.open.subject;
        self.waits = match word {
            "have" | "has" | "had" | "having" | "'ve" | "ve" => Waits::Participle,
            "be" | "am" | "is" | "are" | "was" | "were" | "been" | "being" | "'m" | "'re" | "re" | "ai" | "'s" | "get" | "got" | "gets"
            | "getting" | "s" | "m" => Waits::Predicate,
            "do" | "does" | "did" => Waits::Base,
            "'d" if tag == Tag::Past => Waits::Participle,
            _ if tag == Tag::Modal => Waits::Base,
            _ => Waits::Nothing,
        };
        if word == "'s" && self.can(i + 1).has(Tag::Participle) && self.can(i + 1).has(Tag::Past) {
            self.waits = Waits::Participle;
        }
        if inverted && tag.is_finite() {
            // "did the talks last": the subject comes, and the verb is still waited for
            self.open.finite = true;
        }
        self.last_verb = Some(if tag == Tag::Modal { Tag::Base } else { tag });
        self.last_traits = self.units.words[i].traits;
        self.bare = if self.last_traits & trait_of::BARE != 0 && self.waits == Waits::Nothing || word == "help" { 6 } else { 0 };
    }
}

impl Tags {
    const fn only_adjective(self) -> bool {
        self.has(Tag::Adjective) && !self.any_noun()
    }
}
