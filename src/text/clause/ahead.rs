//! What stands near a word that is being told: objects, clauses, verbs to come.

use super::tag::{Tag, trait_of};
use super::tagger::Tagger;

/// How far ahead a verb is looked for that settles what a word before it is.
const AHEAD: usize = 24;

impl Tagger<'_> {
    /// Whether a verb that must be finite comes in this clause behind `i`, and no subject of its own right before it.
    pub(super) fn finite_ahead(&self, i: usize) -> bool {
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
            // "bought it before others came"
            if matches!(self.word(k), "before" | "after" | "since" | "until" | "till" | "as") && self.opens_clause(k) {
                return false;
            }
            let modal_name = can.has(Tag::Modal) && self.named(k);
            let had = self.word(k) == "had" && !modal_name;
            if (can.only_finite() && !modal_name || had) && self.units.words[k].traits & trait_of::NOUN_FIRST == 0 {
                let pronoun = self.can(k - 1).has(Tag::Pronoun) && !self.can(k - 1).has(Tag::Determiner);
                return !pronoun;
            }
            // "arrived on Monday and is to leave": the second verb needs the first
            let joined = self.can(k + 1).has(Tag::Pronoun) || self.can(k + 1).only_finite();
            if matches!(self.word(k), "and" | "but" | "or") && k > i + 1 && joined {
                return false;
            }
        }
        false
    }

    /// Whether what stands at `i` begins a noun chunk beyond doubt, or else goes with a verb before it.
    pub(super) fn opens_object(&self, i: usize) -> bool {
        let can = self.can(i);
        can.has(Tag::Determiner)
            || can.has(Tag::ObjectPronoun)
            || can.has(Tag::Pronoun)
            || (can.has(Tag::Possessive) && !self.word(i).starts_with('\''))
    }

    /// Whether the word at `i` can go on with a noun chunk: a noun or adjective.
    pub(super) fn nominal(&self, i: usize) -> bool {
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
    pub(super) fn need_quote(&self, i: usize) -> bool {
        let (Some(mark), Some(next)) = (self.units.words.get(i), self.units.words.get(i + 1)) else { return false };
        mark.span.end == next.span.start && i > 0 && self.units.words[i - 1].span.end < mark.span.start
    }

    /// Whether a surname stands at the word `i`, and no question mark behind it.
    pub(super) fn called(&self, i: usize) -> bool {
        let Some(word) = self.units.words.get(i) else { return false };
        let closed = [Tag::Pronoun, Tag::Determiner, Tag::Possessive, Tag::There].iter().any(|&t| self.can(i).has(t));
        let asks = (i..(i + AHEAD).min(self.units.words.len()))
            .find(|&k| matches!(self.word(k), "." | "?" | "!"))
            .is_some_and(|k| self.word(k) == "?");
        word.capital && !closed && !asks
    }

    /// Whether a noun chunk and a verb follow the word at `i`.
    pub(super) fn clause_follows(&self, i: usize) -> bool {
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
    pub(super) fn opens_clause(&self, i: usize) -> bool {
        let next = self.can(i + 1);
        if next.has(Tag::Pronoun) && !next.has(Tag::Possessive) && !next.has(Tag::Determiner) && !next.has(Tag::Number)
            || next.has(Tag::There) && self.can(i + 2).only_finite()
        {
            return self.word(i + 1) != "it" && self.word(i + 1) != "you"
                || self.can(i + 2).any_verb()
                || self.can(i + 2).has(Tag::Adverb)
                || self.can(i + 2).has(Tag::Not);
        }
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
            head |= self.nominal(k) || can.has(Tag::Determiner);
        }
        false
    }

    /// Whether somebody is named from the word `i` on.
    pub(super) fn speaker(&self, i: usize) -> bool {
        let can = self.can(i);
        self.units.words.get(i).is_some_and(|w| w.capital)
            || can.has(Tag::Determiner)
            || can.has(Tag::Pronoun)
            || can.has(Tag::Plural)
            || can.has(Tag::Possessive)
            || can.any_noun() && !can.any_verb()
    }

    /// Whether nothing but a noun chunk stands between the word `i` and ", but" or ", and" before it.
    pub(super) fn joined_chunk(&self, i: usize) -> bool {
        for k in (i.saturating_sub(7)..i).rev() {
            match self.units.words[k].tag {
                Tag::Coordinator => return k > 0 && (self.word(k - 1) == "," || self.word(k) == "but"),
                Tag::Noun | Tag::Plural | Tag::Name | Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Possessive => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether nothing but a noun chunk stands between the word `i` and a comma or quotation mark before it.
    pub(super) fn fresh_chunk(&self, i: usize) -> bool {
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

    /// Whether the stretch behind the word `i` ends in a comma with a past form right behind it: ", scheduled for an hour, lasted two", ", built in
    /// 1990, seen off the coast".
    pub(super) fn closes_before_verb(&self, i: usize) -> bool {
        let end = (i + AHEAD).min(self.units.words.len());
        let Some(comma) = (i + 1..end).find(|&k| self.can(k).has(Tag::Mark)).filter(|&k| self.word(k) == ",") else { return false };
        let mut k = comma + 1;
        while self.can(k).has(Tag::Adverb) && k < comma + 3 {
            k += 1;
        }
        let can = self.can(k);
        let modal = can.has(Tag::Modal) && !self.named(k);
        can.has(Tag::Past) || can.has(Tag::Participle) || can.has(Tag::Third) || can.only_finite() || modal
    }

    /// Whether "and" and one more past form follow: "killed 215 people, wounded thousands and hit the port".
    pub(super) fn list_ahead(&self, i: usize) -> bool {
        let end = (i + 14).min(self.units.words.len());
        let Some(and) = (i + 1..end).find(|&k| self.word(k) == "and" || matches!(self.word(k), "." | ";" | "which" | "who" | "that"))
        else {
            return false;
        };
        self.word(and) == "and" && self.can(and + 1).has(Tag::Past) && (self.nominal(and + 2) || self.opens_object(and + 2))
    }

    /// Whether the word at `i` can be a noun or adjective and no verb.
    pub(super) fn nominal_only(&self, i: usize) -> bool {
        self.nominal(i) && !self.can(i).any_verb()
    }

    /// Whether a comma stands before the word `i`, adverbs left out.
    pub(super) fn behind_comma(&self, i: usize) -> bool {
        (i.saturating_sub(3)..i).rev().find(|&k| self.units.words[k].tag != Tag::Adverb).is_some_and(|k| self.word(k) == ",")
    }

    pub(super) fn says(&self, i: usize) -> bool {
        self.units.words[i].traits & trait_of::SAYING != 0
    }

    /// Whether a comma and a clause follow: "Asked about it, he left".
    pub(super) fn comma_and_clause(&self, i: usize) -> bool {
        let end = (i + AHEAD).min(self.units.words.len());
        (i + 1..end).find(|&k| self.can(k).has(Tag::Mark)).is_some_and(|k| {
            // "Founded in 1923, the mill made paper"
            let verb = |m: usize| self.can(m).only_finite() || m > k + 1 && self.can(m).has(Tag::Past) && self.nominal(m - 1);
            self.word(k) == "," && (k + 1..end).any(verb)
        })
    }
}
