//! One sentence, chunk by chunk: what each chunk is, and what it leaves for the sentences after it.

use super::offices::Held;
use super::things::Things;
use super::{Discourse, Mention, Rank, Slot, Who, title_first};
use crate::extract::named::Named;
use crate::extract::program::Program;
use crate::extract::window::Window;
use crate::language::mentions as words;
use crate::rule::tree::EntityKind;
use crate::span::Span;
use crate::text::clause::{Analysis, Chunk, Link, Role, Tag};

/// Reads a sentence, chunk by chunk.
pub(super) struct Reader<'a, 't, 'p> {
    pub(super) program: &'a Program,
    pub(super) window: &'a Window<'t, 'p>,
    pub(super) analysis: &'a Analysis,
    pub(super) said: &'a Discourse,
    pub(super) slots: Vec<Slot>,
    pub(super) others: bool,
    pub(super) mentions: Vec<Mention>,
    /// Who was "she" and who was "he" in this sentence.
    pub(super) genders: Vec<(usize, bool)>,
    pub(super) things: Things,
    /// Who was given an office in this sentence.
    pub(super) held: Vec<Held>,
}

impl Reader<'_, '_, '_> {
    pub(super) fn sentence(&mut self, names: &[Named]) {
        let mut used = vec![false; names.len()];
        let mut order: Vec<usize> = (0..self.analysis.chunks().len()).collect();
        order.sort_by_key(|&k| self.analysis.chunks()[k].first);
        for k in order {
            let chunk = &self.analysis.chunks()[k];
            let (first, after) = self.content_of(chunk);
            let head = self.content_at(chunk.head);
            // The names in it; they are in order and do not overlap.
            let inside = names.partition_point(|n| n.after <= first)..names.partition_point(|n| n.first < after);
            let name = inside.clone().find(|&i| (names[i].first..names[i].after).contains(&head));
            // A name in an apposition or in front of the head: "North Korean leader Kim Jong Un" is two names of one.
            let name = name.or_else(|| inside.clone().find(|&i| first <= names[i].first && names[i].after == after));
            // "the Russian and North Korean leaders": two by the same words
            let both = inside.clone().find(|&i| names.get(i + 1).is_some_and(|n| n.first == names[i].first));
            if let Some(at) = both {
                let (one, other) = (names[at], names[at + 1]);
                used[at..at + 2].fill(true);
                self.two(k, one, other);
            } else if let Some(at) = name {
                for i in inside.clone() {
                    used[i] |= names[i].entity == names[at].entity;
                }
                self.name(k, names[at], first);
                let span = self.window.words_span(names[at].first, names[at].after);
                self.thing_named(chunk, names[at].entity, span);
            } else if inside.is_empty() {
                self.unnamed(k, chunk, first, after);
            } else {
                // "the Kim summit"
                self.other_thing(chunk);
            }
        }
        // Names that are part of a chunk with another head: "the Kim summit", "Putin spokesman".
        for (i, name) in names.iter().enumerate() {
            if !used[i] {
                if self.is_person(name.entity) {
                    let span = self.window.words_span(name.first, name.after);
                    let (who, rank) = (Some(name.entity), Rank::Other);
                    self.slots.push(Slot { who, rank, main: false, clause: None, chunk: usize::MAX, joined: false, span });
                }
                let word = self.analysis.word_of_token(self.window.content[name.first]);
                let background = self.analysis.chunk_of(word).and_then(|k| self.background(k));
                self.mentions.push(Mention {
                    who: Who::One(name.entity),
                    first: name.first,
                    title_first: title_first(self.window, name.first),
                    name_first: name.first,
                    after: name.after,
                    beyond: None,
                    sure: true,
                    antecedent: None,
                    background,
                });
            }
        }
        self.mentions.sort_by_key(|m| (m.first, m.after));
    }

    /// A mention of two by the same words.
    fn two(&mut self, k: usize, one: Named, other: Named) {
        self.mentions.push(Mention {
            who: Who::pair(one.entity, other.entity),
            first: one.first,
            title_first: one.first,
            name_first: one.first,
            after: one.after,
            beyond: None,
            sure: true,
            antecedent: None,
            background: self.background(k),
        });
        let span = self.window.words_span(one.first, one.after);
        self.slot(k, Some(one.entity), span);
        self.slot(k, Some(other.entity), span);
    }

    /// The content word that holds a word of the analysis, or else the first one after it.
    fn content_at(&self, word: usize) -> usize {
        let token = self.analysis.words().get(word).map_or(usize::MAX, |w| w.first);
        self.window.content.partition_point(|&i| i < token)
    }

    fn content_of(&self, chunk: &Chunk) -> (usize, usize) {
        let after = self.analysis.words().get(chunk.after.saturating_sub(1)).map_or(0, |w| w.after);
        (self.content_at(chunk.first), self.window.content.partition_point(|&i| i < after))
    }

    /// Where the phrase or clause begins that a chunk stands in, if it tells the background.
    fn background(&self, chunk: usize) -> Option<usize> {
        let mut at = Some(chunk);
        for _ in 0..8 {
            let chunk = &self.analysis.chunks()[at?];
            // "after the talks with Trump", "after the talks with Trump had failed"
            let marker = chunk.clause.and_then(|c| self.analysis.clauses()[c].marker);
            let opens = [chunk.preposition, marker].into_iter().flatten().find(|&w| words::BACKGROUND.contains(&self.analysis.word(w)));
            if let Some(word) = opens {
                return Some(self.content_at(word));
            }
            at = chunk.on;
        }
        None
    }

    fn rank(&self, chunk: &Chunk) -> Rank {
        match chunk.role {
            Role::Subject => Rank::Subject,
            Role::Object | Role::Receiver => Rank::Object,
            Role::Possessor => Rank::Possessor,
            _ => Rank::Other,
        }
    }

    pub(super) fn slot(&mut self, k: usize, who: Option<usize>, span: Span) {
        let chunk = &self.analysis.chunks()[k];
        // An apposition stands where its first name does.
        let place = if chunk.role == Role::Apposition { chunk.on.map_or(chunk, |on| &self.analysis.chunks()[on]) } else { chunk };
        let first = chunk.joined.map_or(place, |j| &self.analysis.chunks()[j]);
        let main = first.clause.is_none_or(|c| matches!(self.analysis.clauses()[c].link, Link::Main | Link::Coordination));
        let slot = Slot { who, rank: self.rank(first), main, clause: first.clause, chunk: k, joined: chunk.joined.is_some(), span };
        self.slots.push(slot);
    }

    fn name(&mut self, k: usize, name: Named, first: usize) {
        let span = self.window.words_span(name.first, name.after);
        self.mentions.push(Mention {
            who: Who::One(name.entity),
            first: first.min(name.first),
            title_first: title_first(self.window, name.first),
            name_first: name.first,
            after: name.after,
            beyond: self.beyond(k, name.after),
            sure: true,
            antecedent: None,
            background: self.background(k),
        });
        if self.is_person(name.entity) {
            self.slot(k, Some(name.entity), span);
            self.holds_office(&self.analysis.chunks()[k], name.entity, name.first);
        }
    }

    /// The content word behind a relative clause or an apposition that stands between commas right after a name, or the "left" of a caption.
    fn beyond(&self, k: usize, after: usize) -> Option<usize> {
        /// So many tokens it may have.
        const LONGEST: usize = 24;
        let (tokens, content) = (&self.window.tokens, &self.window.content);
        let open = content[after - 1] + 1;
        if tokens.raw(open) != "," {
            return None;
        }
        let relative = matches!(tokens.word(open + 1), "who" | "whose" | "whom" | "which");
        let near = open + 1..(open + LONGEST).min(tokens.len());
        let close = if relative {
            let clause = self.analysis.clause_of(self.analysis.word_of_token(open + 1)).map(|c| &self.analysis.clauses()[c]);
            let clause = clause.filter(|c| c.link == Link::Relative && c.on == Some(k));
            let end = clause.and_then(|c| self.analysis.words().get(c.after)).map_or(open + 1, |w| w.first);
            near.into_iter().find(|&i| i >= end && tokens.raw(i) == ",")
        } else {
            let next = self.analysis.chunk_of(self.analysis.word_of_token(open + 1)).map(|c| &self.analysis.chunks()[c]);
            let next = next.and_then(|c| if c.role == Role::Possessor { c.on.map(|on| &self.analysis.chunks()[on]) } else { Some(c) });
            let apposition = next.is_some_and(|c| c.role == Role::Apposition && c.on == Some(k));
            let comma = near.into_iter().find(|&i| tokens.raw(i) == ",");
            comma.filter(|&i| apposition || i == open + 2 && matches!(tokens.word(open + 1), "left" | "right"))
        }?;
        Some(content.partition_point(|&i| i < close))
    }

    pub(super) fn is_person(&self, entity: usize) -> bool {
        self.program.entities[entity].kind == EntityKind::Person
    }

    /// A chunk without a name that the rules know: a pronoun, a pair, somebody else, or nothing to do with persons.
    fn unnamed(&mut self, k: usize, chunk: &Chunk, first: usize, after: usize) {
        let head = self.analysis.word(chunk.head);
        let tag = self.analysis.words().get(chunk.head).map(|w| w.tag);
        if after <= first || self.thing(k, chunk, first, after) {
            return;
        }
        let they = words::THEY.contains(&head) && after == first + 1;
        if they && self.crowd(k, first, after) {
            return;
        }
        // a pronoun goes on speaking of what was spoken of
        if !they {
            self.other_thing(chunk);
        }
        if let Some((entity, span)) = self.by_office(chunk).or_else(|| self.by_counterpart(k, chunk)) {
            self.mention(k, Who::One(entity), first, after, true, span);
            self.slot(k, Some(entity), span);
        } else if words::HE.contains(&head) && after == first + 1 {
            if let Some((entity, sure, span)) = self.whom(k, chunk, head) {
                if sure {
                    self.genders.push((entity, words::SHE.contains(&head)));
                }
                self.mention(k, Who::One(entity), first, after, sure, span);
                self.slot(k, Some(entity), span);
            } else {
                self.slot(k, None, chunk.span);
            }
        } else if they {
            if let Some((a, b, sure, span)) = self.which_two(chunk, false) {
                self.mention(k, Who::pair(a, b), first, after, sure, span);
            }
        } else if self.is_pair(chunk, first, after) {
            if let Some((a, b, sure, span)) = self.which_two(chunk, true) {
                self.mention(k, Who::pair(a, b), first, after, sure, span);
                self.slot(k, Some(a), span);
                self.slot(k, Some(b), span);
            }
        } else if self.has_another_trade(chunk)
            || tag == Some(Tag::Name) && self.analysis.words()[chunk.head].capital && self.may_be_person(chunk, first, after)
        {
            self.slot(k, None, chunk.span);
        } else if chunk.plural && chunk.role == Role::Subject && !chunk.pronoun {
            self.others = true;
        }
    }

    /// Whether a name that the rules do not know may be somebody's: of two words or more, or behind a title; no "the" in front.
    fn may_be_person(&self, chunk: &Chunk, first: usize, after: usize) -> bool {
        let tokens = &self.window.tokens;
        let capitals = (first..after).filter(|&c| tokens.list()[self.window.content[c]].capital).count();
        let all_caps = self.window.raw(after - 1).chars().all(|c| !c.is_lowercase());
        // "the Kremlin", "the United Nations"; but "the painter Georg Lind"
        let article = self.analysis.word(chunk.first) == "the" && tokens.list()[self.window.content[(first + 1).min(after - 1)]].capital;
        !article && capitals >= 2 && !all_caps
    }

    pub(super) fn mention(&mut self, k: usize, who: Who, first: usize, after: usize, sure: bool, antecedent: Span) {
        let background = self.background(k);
        self.mentions.push(Mention {
            who,
            first,
            title_first: first,
            name_first: first,
            after,
            beyond: None,
            sure,
            antecedent: Some(antecedent),
            background,
        });
    }

    /// Whether a chunk means two people: "the two leaders", "both men", "the pair".
    fn is_pair(&self, chunk: &Chunk, first: usize, after: usize) -> bool {
        let word = |at: usize| self.window.tokens.word(self.window.content[at]);
        let head = self.analysis.word(chunk.head);
        let opens = |w: &str| matches!(w, "the" | "both" | "these" | "those" | "two");
        if words::PAIRS.contains(&head) && after - first <= 2 {
            return word(first) == "the";
        }
        if head == "both" && after == first + 1 {
            return true;
        }
        words::PAIR_NOUNS.contains(&head) && opens(word(first)) && (first..after).any(|c| matches!(word(c), "two" | "both"))
            || head == "leaders" && word(first) == "the" && after == first + 2
    }
}
