//! Nouns, verbs, adjectives and adverbs.

use super::tag::{Tag, Tags, trait_of};
use super::tagger::{Tagger, Waits};

impl Tagger<'_> {
    /// Nouns, verbs, adjectives and adverbs.
    pub(super) fn opened(&mut self, i: usize, can: Tags) -> Tag {
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
    pub(super) fn unknown_base(&self, i: usize, can: Tags) -> bool {
        let before = self.before_adverbs(i);
        let word = &self.units.words[i];
        // "can unpublish a version": what an article follows is no adjective
        let adjective = can.has(Tag::Adjective) && !self.can(i + 1).has(Tag::Determiner) && !self.can(i + 1).has(Tag::ObjectPronoun);
        can.has(Tag::Noun) && !adjective && word.traits & trait_of::NOUN == 0 && matches!(before, Some(Tag::To | Tag::Modal))
    }

    pub(super) fn no_verb(&self, i: usize, can: Tags) -> Tag {
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
                // "wire-kit needs Rust": the clause has no other verb
                let does = next.has(Tag::Third)
                    && !self.open.finite
                    && (self.opens_object(i + 2) || self.named(i + 2))
                    && self.starts_sentence(i)
                    && !self.finite_ahead(i + 1);
                let more = self.nominal(i + 1) && !next.has(Tag::Determiner) && !does;
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
            let next = self.can(i + 1);
            let auxiliary = next.only_finite() || next.has(Tag::Modal) || matches!(self.word(i + 1), "had" | "have" | "do" | "been");
            let ends = !self.nominal(i + 1)
                && !next.any_verb()
                && !next.has(Tag::Adverb)
                && !matches!(self.word(i + 1), "," | "and" | "or" | "but");
            // "the poor have", "the firm, which makes tyres"
            let alone = auxiliary || ends || self.word(i + 1) == "," && !self.can(i + 2).has(Tag::Adjective);
            return if self.need_noun && alone && matches!(self.before(i), Some(Tag::Determiner | Tag::Possessive)) {
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
        if can.has(Tag::Number) && (!can.any_noun() || self.nominal(i + 1)) {
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
        if can.has(Tag::Preposition) && !can.any_noun() { Tag::Preposition } else { Tag::Noun }
    }

    /// What a word that may be a verb is behind an article or adjective.
    pub(super) fn in_chunk(&self, i: usize, can: Tags) -> Option<Tag> {
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
    pub(super) fn verb(&mut self, i: usize, can: Tags) -> Tag {
        let before = self.before_adverbs(i);
        let prev = self.before(i);
        // "Pinewood strings can hold": a modal follows no verb; but "the limit Pinewood sets can"
        let named =
            || matches!(prev, Some(Tag::Name | Tag::Noun)) && !matches!(self.before(i - 1), Some(Tag::Noun | Tag::Plural | Tag::Name));
        if (can.has(Tag::Plural) || can.has(Tag::Third)) && self.can(i + 1).has(Tag::Modal) && named() {
            return Tag::Plural;
        }
        // "no concerns have been raised": a verb of one has no verb of several behind it
        if can.has(Tag::Plural) && can.has(Tag::Third) && matches!(self.word(i + 1), "have" | "are" | "were") {
            return Tag::Plural;
        }
        if self.agrees_with_verb_behind(i, can) {
            return Tag::Plural;
        }
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
        // "when fire broke out": what follows has to be a subject
        let next = self.can(i + 1);
        let opens = matches!(prev, Some(Tag::Subordinator | Tag::Question)) && !self.open.subject;
        if opens && can.any_noun() && !can.has(Tag::Past) && !can.has(Tag::Gerund) && (next.only_finite() || next.has(Tag::Past)) {
            return if can.has(Tag::Noun) { Tag::Noun } else { Tag::Plural };
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

    /// "session keys expire", "the job functions time out", "page visits of the site last": a plural in front of the verb that it agrees with, and
    /// no verb of the noun in front.
    fn agrees_with_verb_behind(&self, i: usize, can: Tags) -> bool {
        if self.open.finite || !can.has(Tag::Plural) || !can.has(Tag::Third) || self.units.words[i].traits & trait_of::BARE != 0 {
            return false;
        }
        let noun = matches!(self.before(i), Some(Tag::Noun | Tag::Name | Tag::Adjective));
        let next = self.can(i + 1);
        let plain = next.has(Tag::Base) && ![Tag::Adjective, Tag::Adverb, Tag::Preposition, Tag::Plural].iter().any(|&t| next.has(t));
        // what has no object: the noun behind is a verb with its particle
        let particle = || self.units.words.get(i + 2).is_some_and(|w| w.traits & trait_of::PARTICLE != 0);
        let idle = || self.units.words[i].traits & trait_of::INTRANSITIVE != 0 && particle();
        // the first words of a sentence: of one thing that nothing stands in front of no verb tells
        let bare = || self.word(i + 1) == "of" && i > 0 && self.starts_sentence(i - 1) && !self.units.words[i - 1].capital;
        let time_out = || self.word(i + 1) == "time" && self.word(i + 2) == "out";
        noun && (plain && (!next.any_noun() || idle()) || time_out() || bare())
    }

    /// Whether the words from `i` are a compound before the infinitive that "did" waits for.
    pub(super) fn nominal_then_base(&self, i: usize) -> bool {
        self.can(i).any_noun() && self.can(i + 1).has(Tag::Base) && !self.can(i + 1).any_noun()
    }

    pub(super) fn is_helper(&self, i: usize) -> bool {
        matches!(self.word(i), "be" | "have" | "do")
    }

    /// A verb behind "and" has the form of the verb before.
    pub(super) fn parallel(&self, i: usize, can: Tags) -> Option<Tag> {
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

    pub(super) fn gerund(&self, i: usize, can: Tags) -> Tag {
        let noun = self.units.words[i].traits & trait_of::NOUN != 0 && can.any_noun();
        let prev = self.before(i);
        let next = self.can(i + 1);
        // "the number of ships waiting was": of several, what they do
        let do_so = prev == Some(Tag::Plural) && !noun && matches!(self.word(i + 1), "is" | "was" | "are" | "were" | "rose" | "fell");
        if prev.is_some_and(Tag::is_noun)
            && !do_so
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

    pub(super) fn behind_preposition(&self, i: usize, can: Tags) -> Tag {
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
        // "the number of retries is": what a preposition governs
        let subject = matches!(self.word(i + 1), "is" | "are" | "was" | "were" | "has" | "have");
        if can.has(Tag::Third) {
            if subject { Tag::Plural } else { Tag::Third }
        } else if self.opens_object(i + 1) {
            Tag::Base
        } else {
            Tag::Noun
        }
    }
}
