//! What is known of the clause while its words are told.

use std::rc::Rc;

use super::tag::{Tag, trait_of};
use super::tagger::{FRESH, Tagger, Waits};

impl Tagger<'_> {
    /// Keeps up what is known of the clause behind the word at `i`.
    pub(super) fn note(&mut self, i: usize, tag: Tag) {
        let folded = Rc::clone(&self.folded);
        let word = self.units.words.get(i).map_or("", |w| &folded[w.folded.0 as usize..w.folded.1 as usize]);
        let joint = self.joint;
        self.joint = false;
        self.bare = self.bare.saturating_sub(1);
        match tag {
            Tag::Mark => self.mark(word),
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
                    self.open.singular = matches!(word, "a" | "an" | "every" | "each" | "this" | "that").then_some(true);
                }
                // "the two met", not "the two injured men"
                let next = self.can(i + 1);
                let alone = i > 0
                    && matches!(self.word(i - 1), "the" | "these" | "those" | "all")
                    && next.has(Tag::Past)
                    && !next.any_noun()
                    && (!self.can(i + 2).any_noun() || self.units.words.get(i + 2).is_some_and(|w| w.capital));
                // "a storm in 1999 damaged the bridge": a year counts nothing
                let led =
                    i > 0 && matches!(self.word(i - 1), "in" | "since" | "from" | "by" | "until" | "till" | "during" | "before" | "after");
                let year = led && word.len() == 4 && word.parse::<u16>().is_ok_and(|y| (1000..2200).contains(&y));
                let verb = year && next.any_verb() && !next.has(Tag::Plural);
                if tag == Tag::Number && (alone || verb || !self.nominal(i + 1) && !next.any_verb()) {
                    self.chunk(i, alone.then_some(false));
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
                let subject_only = matches!(word, "i" | "he" | "she" | "we" | "they");
                if subject_only && self.open.finite {
                    self.fresh_clause();
                }
                self.chunk(i, singular_pronoun(word));
            }
            Tag::ObjectPronoun => {
                self.need_noun = false;
                self.after_preposition = false;
                self.open.subject |= !self.open.finite && self.waits == Waits::Nothing;
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
                self.note_opener(i, tag, word);
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
            Tag::Modal | Tag::Base | Tag::Third | Tag::Past | Tag::Participle | Tag::Gerund => self.note_verb(i, tag, word),
            Tag::Not | Tag::Adverb => {
                self.joint = joint;
                if tag == Tag::Adverb && !self.need_noun {
                    self.after_preposition = false;
                }
            }
            Tag::Interjection => {}
        }
    }

    /// A subordinator, relative or question word begins a clause inside the one before.
    pub(super) fn note_opener(&mut self, i: usize, tag: Tag, word: &str) {
        self.need_noun = false;
        self.after_preposition = false;
        self.waits = Waits::Nothing;
        self.outer.push(self.open);
        if self.outer.len() > 8 {
            self.outer.remove(0);
        }
        self.open = FRESH;
        if tag == Tag::Relative || (tag == Tag::Question && matches!(word, "who" | "what" | "which")) {
            let verb = self.can(i + 1).any_verb()
                || self.can(i + 1).has(Tag::Not)
                || self.can(i + 1).has(Tag::Adverb)
                || self.can(i + 1).has(Tag::Modal);
            self.open.subject = verb && !self.can(i + 1).has(Tag::Determiner) && !self.can(i + 1).has(Tag::Pronoun);
        }
    }

    pub(super) fn chunk(&mut self, i: usize, singular: Option<bool>) {
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

    pub(super) fn fresh_clause(&mut self) {
        self.open = FRESH;
        self.waits = Waits::Nothing;
        self.need_noun = false;
        self.after_preposition = false;
    }

    pub(super) fn mark(&mut self, mark: &str) {
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

    /// Whether a number or an amount stands at the word `i`.
    fn measures(&self, i: usize) -> bool {
        let round = matches!(self.word(i), "hundreds" | "thousands" | "millions" | "billions" | "$" | "€" | "£");
        round || self.can(i).has(Tag::Number) || matches!(self.word(i), "about" | "around" | "nearly") && self.can(i + 1).has(Tag::Number)
    }

    pub(super) fn note_verb(&mut self, i: usize, tag: Tag, word: &str) {
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
            // "did millions in damage"
            "do" | "does" | "did" if !inverted && self.measures(i + 1) => Waits::Nothing,
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

/// Whether a verb agrees with the pronoun in the singular; `None` where either may be.
fn singular_pronoun(word: &str) -> Option<bool> {
    const ONE: &str = "he she it this that who someone somebody something everyone everybody everything nobody nothing each one another";
    const PLAIN: &str = "i you we they these those many some few both others";
    let is = |list: &'static str| crate::language::lists(list, word);
    if is(ONE) { Some(true) } else { is(PLAIN).then_some(false) }
}
