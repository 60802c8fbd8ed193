//! Past forms and presents: verbs of the clause, participles, or no verbs.

use super::tag::{Tag, Tags, trait_of};
use super::tagger::Tagger;

impl Tagger<'_> {
    pub(super) fn past(&self, i: usize, can: Tags, noun_first: bool) -> Tag {
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
            if !by && self.outer_waits() && self.is_right_behind_when(i) {
                return Tag::Past;
            }
            if (by || !self.opens_object(i + 1)) && self.finite_ahead(i) && !self.says(i) || self.is_of_number(i) {
                return participle;
            }
            if can.has(Tag::Adjective) && self.nominal(i + 1) && prev == Some(Tag::Mark) {
                return Tag::Adjective;
            }
            return Tag::Past;
        }
        if self.open.finite {
            return self.past_behind_verb(i);
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

    /// "the number of people killed in the storm climbed to 50": those who are counted are told of, and what the number did is still to come.
    fn is_of_number(&self, i: usize) -> bool {
        const NEAR: usize = 12;
        let Some(of) = i.checked_sub(2).filter(|&k| k > 0 && self.word(k) == "of") else { return false };
        let number = matches!(self.word(of - 1), "number" | "count" | "tally" | "total" | "toll" | "figure");
        let leads = |k: usize| matches!(self.word(k), "to" | "at" | "by" | "from" | "above" | "past");
        let does = |k: usize| self.can(k).has(Tag::Past) || self.can(k).has(Tag::Third);
        let near = || (i + 1..i + NEAR).take_while(|&k| !self.can(k).has(Tag::Mark));
        number && !self.opens_object(i + 1) && near().any(|k| k > i + 1 && does(k) && leads(k + 1))
    }

    /// Whether the clause around this one has a subject and no verb yet.
    fn outer_waits(&self) -> bool {
        self.outer.last().is_some_and(|o| o.subject && !o.finite)
    }

    /// "the day when the bridge opened was": whether only a subject stands between the word and "when" or "where"; the verb further on is the
    /// outer clause's.
    fn is_right_behind_when(&self, i: usize) -> bool {
        let passes = |k: &usize| {
            let tag = self.units.words[*k].tag;
            tag.is_noun() || matches!(tag, Tag::Name | Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number)
        };
        (0..i).rev().find(|k| !passes(k)).is_some_and(|k| k + 1 < i && matches!(self.word(k), "when" | "where"))
    }

    /// A past form where the clause has its verb: of a clause of its own, or a participle.
    pub(super) fn past_behind_verb(&self, i: usize) -> Tag {
        let prev = self.before(i);
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
        if noun && self.word(i + 1) != "by" && self.joined_chunk(i) && !self.finite_ahead(i) {
            // ", but the concert lasted"
            return Tag::Past;
        }
        if noun && self.last_traits & trait_of::SAYING != 0 && self.word(i + 1) != "by" {
            return Tag::Past;
        }
        // "and a ticket for the museum cost $18": nothing is cost by anybody
        if noun && self.word(i) == "cost" {
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
        // "killed 12 people and injured over 60"
        let round = matches!(self.word(i + 1), "hundreds" | "thousands" | "dozens" | "scores" | "millions");
        let figure = round || self.can(i + 1).has(Tag::Number) || self.can(i + 2).has(Tag::Number) && !self.can(i + 1).any_noun();
        let told = matches!(self.last_verb, Some(Tag::Past)) || self.last_verb == Some(Tag::Participle) && figure;
        if prev == Some(Tag::Coordinator) && told && (figure || self.opens_object(i + 1)) {
            return Tag::Past;
        }
        if self.nominal(i + 1) && !noun && !self.opens_object(i + 1) {
            return Tag::Adjective;
        }
        if self.outer_waits() && prev != Some(Tag::Adverb) {
            return Tag::Past;
        }
        if noun && self.opens_object(i + 1) && self.units.words[i].traits & trait_of::TWO_OBJECTS == 0 {
            return Tag::Past;
        }
        Tag::Participle
    }

    /// A word that may be a noun and a verb of the present or an infinitive.
    /// "the toll of the bridge collapse is": two verbs do not stand side by side, so the first is the noun that the second agrees with.
    fn is_compound_subject(&self, i: usize, noun: Tag) -> bool {
        // "the cars the firm makes are": a verb of that one
        noun == Tag::Noun
            && matches!(self.word(i + 1), "is" | "was" | "has")
            && matches!(self.before(i), Some(Tag::Noun | Tag::Name | Tag::Adjective))
    }

    /// "Interest on the loan is 4 percent": what opens a sentence that has its verb further on is no command.
    fn is_bare_subject(&self, i: usize, can: Tags) -> bool {
        can.any_noun()
            && self.starts_sentence(i)
            && self.can(i + 1).has(Tag::Preposition)
            && self.word(i + 1) != "to"
            && self.copula_ahead(i)
    }

    /// Whether nothing but nouns, what stands in front of them and prepositions stands between the word and a copula.
    fn copula_ahead(&self, i: usize) -> bool {
        const NEAR: usize = 8;
        for k in i + 1..=i + NEAR {
            if matches!(self.word(k), "is" | "are" | "was" | "were") {
                return true;
            }
            let can = self.can(k);
            let passes =
                can.any_noun() || can.has(Tag::Name) || can.has(Tag::Preposition) || can.has(Tag::Determiner) || can.has(Tag::Adjective);
            if can.has(Tag::Mark) || can.has(Tag::Relative) || can.has(Tag::Question) || can.has(Tag::Pronoun) || !passes {
                return false;
            }
        }
        false
    }

    pub(super) fn present(&self, i: usize, can: Tags, noun_first: bool) -> Tag {
        let prev = self.before(i);
        let noun = if can.has(Tag::Plural) || can.has(Tag::Third) { Tag::Plural } else { Tag::Noun };
        let verb = if can.has(Tag::Third) { Tag::Third } else { Tag::Base };
        if self.is_compound_subject(i, noun) || self.is_bare_subject(i, can) {
            return noun;
        }
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
        // "the bridge spans 1,200 m"
        let figure = verb == Tag::Third && next.has(Tag::Number) && matches!(prev, Some(Tag::Name | Tag::Noun));
        let after = figure || self.opens_object(i + 1) || next.has(Tag::To) || next.has(Tag::Subordinator) && !next.has(Tag::Preposition);
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
            // "the client retries failed calls": what it acts on has a participle in front
            let of_kind = next.has(Tag::Participle) && self.can(i + 2).has(Tag::Plural) && !self.opens_object(i + 2);
            if verb == Tag::Third && of_kind && self.word(i + 1).ends_with("ed") && !self.finite_ahead(i + 2) {
                return verb;
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
            && (self.starts_sentence(i)
                || matches!(prev, Some(Tag::Adverb | Tag::Not))
                || prev == Some(Tag::Mark)
                || prev == Some(Tag::Coordinator))
        {
            let imperative = after && !next.has(Tag::Subordinator)
                || !noun_first && !can.has(Tag::Adjective)
                // "work on the bridge began": the noun is what the verb behind is said of
                || next.has(Tag::Preposition) && next.has(Tag::Adverb) && !(can.any_noun() && self.finite_ahead(i));
            return if imperative && !next.only_finite() { Tag::Base } else { other };
        }
        if verb == Tag::Third && after && !noun_first { verb } else { other }
    }

    /// Whether the clause would be left without a verb.
    pub(super) fn verb_needed(&self, i: usize) -> bool {
        self.before(i).is_some_and(|t| t.is_noun() || t == Tag::Pronoun)
    }
}
