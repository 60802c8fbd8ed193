//! Words of closed classes.

use super::tag::{Tag, Tags, trait_of};
use super::tagger::{Tagger, Waits};

impl Tagger<'_> {
    /// Words that have a rule of their own.
    pub(super) fn by_word(&self, i: usize) -> Option<Tag> {
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
            // "because of fog, the pilot said": no clause begins
            "because" if self.word(i + 1) == "of" => return Some(Tag::Preposition),
            // "24 kg thanks to its deck"
            "thanks" if self.word(i + 1) == "to" && self.before(i).is_some() => return Some(Tag::Preposition),
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
            "no" => {
                // "claimed no lives"
                let noun = self.nominal(i + 1) || self.can(i + 1).has(Tag::Gerund) || self.can(i + 1).has(Tag::Third);
                return Some(if noun { Tag::Determiner } else { Tag::Interjection });
            }
            // "jobs time out after an hour"
            "time"
                if self.word(i + 1) == "out"
                    && !self.nominal(i + 2)
                    && matches!(self.before_adverbs(i), Some(Tag::Plural | Tag::Modal | Tag::To | Tag::Not | Tag::Pronoun)) =>
            {
                return Some(Tag::Base);
            }
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
            // "the Kivo One"
            "one" if i > 0 && self.named(i) && self.before(i) == Some(Tag::Name) => return Some(Tag::Name),
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
        None
    }

    /// Words of closed classes.
    pub(super) fn closed(&self, i: usize, can: Tags) -> Option<Tag> {
        if let Some(tag) = self.by_word(i) {
            return Some(tag);
        }
        let word = self.word(i);
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
        self.small_word(i, can)
    }

    /// Prepositions, coordinators and what is left of the closed classes.
    pub(super) fn small_word(&self, i: usize, can: Tags) -> Option<Tag> {
        let word = self.word(i);
        if self.need_noun
            && can.has(Tag::Preposition)
            && can.has(Tag::Adjective)
            && self.nominal(i + 1)
            && !self.can(i + 1).has(Tag::Determiner)
        {
            return Some(Tag::Adjective);
        }
        // "the last round of the talks": a noun chunk that has no noun yet, and what hangs on it
        let phrase = matches!(self.before(i), Some(Tag::Determiner | Tag::Possessive | Tag::Adjective));
        if self.need_noun && phrase && can.has(Tag::Preposition) && can.has(Tag::Adverb) && self.word(i + 1) == "of" {
            return Some(Tag::Noun);
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

    pub(super) fn like(&self, i: usize) -> Option<Tag> {
        let before = self.before_adverbs(i);
        if matches!(self.waits, Waits::Base) && !matches!(before, Some(Tag::Base)) {
            return Some(Tag::Base);
        }
        if self.open.subject && !self.open.finite && matches!(before, Some(Tag::Pronoun | Tag::Plural)) {
            return Some(Tag::Base);
        }
        Some(if self.opens_clause(i) { Tag::Subordinator } else { Tag::Preposition })
    }

    pub(super) fn that(&self, i: usize) -> Tag {
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

    pub(super) fn to(&self, i: usize) -> Tag {
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

    pub(super) fn ending_s(&self, i: usize) -> Tag {
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

    pub(super) fn there(&self, i: usize) -> Tag {
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
    pub(super) fn quantifier(&self, i: usize) -> Tag {
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
            if !self.after_preposition && (sure && (plural || !next.has(Tag::Base)) || loose || third) {
                return Tag::Pronoun;
            }
        }
        if self.nominal(i + 1) || next.any_verb() {
            return Tag::Determiner;
        }
        if can.has(Tag::Adverb) && self.open.finite && next.has(Tag::Adverb) { Tag::Adverb } else { Tag::Pronoun }
    }
}
