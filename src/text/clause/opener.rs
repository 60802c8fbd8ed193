//! Words that open a clause inside another: subordinators, relative pronouns, question words.

use super::Link;
use super::attach::{Builder, Last};
use super::chunk::{self, Range};
use super::frame::{Frame, Opened};
use super::tag::{Tag, trait_of};

impl Builder<'_> {
    pub(super) fn subordinator(&mut self, i: usize) {
        let (last, clause) = (self.last, self.frame().clause);
        let word = self.word(i);
        self.preposition = None;
        let asks = matches!(word, "if" | "whether");
        let waits = self.frame().waits();
        let governs = clause.filter(|_| !waits);
        let saying = governs.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 || self.clauses[c].verb.copula);
        let now_that =
            word == "that" && i > 0 && matches!(self.word(i - 1), "now" | "so" | "given" | "except" | "provided" | "such" | "seeing");
        let link = if now_that {
            Link::Adverbial
        } else if word == "that" || asks && saying && last != Last::Comma {
            Link::Complement
        } else {
            Link::Adverbial
        };
        if last == Last::Coordinator
            && let Some(at) = self.frames.iter().rposition(|f| f.marker.is_some_and(|m| self.word(m) == word))
            && at > 0
        {
            // "said that he came and that he left"
            let old = self.frames[at];
            self.frames.truncate(at);
            let mut frame = Frame::new(Opened::Subordinate, old.link, old.parent, i);
            frame.marker = Some(i);
            self.push(frame);
            self.last = Last::Opener;
            return;
        }
        let parent = governs.or_else(|| self.frames.iter().rev().find_map(|f| f.clause.filter(|_| f.opened != Opened::Bracket)));
        let mut frame = Frame::new(Opened::Subordinate, link, parent, i);
        frame.marker = Some(i);
        if let (Last::Chunk(chunk), Link::Complement) = (last, link) {
            // "told them that", "the fact that"
            frame.antecedent = (!saying).then_some(chunk);
        }
        self.push(frame);
        self.last = Last::Opener;
    }

    pub(super) fn relative(&mut self, i: usize) {
        let preposition = self.preposition.take();
        let clause = self.frame().clause;
        let antecedent = self.antecedent(i);
        let says =
            clause.filter(|_| self.word(i) == "that" && !self.frame().waits()).is_some_and(|c| self.traits(c) & trait_of::SAYING != 0);
        let noun =
            antecedent.is_some_and(|a| self.units.words[self.chunks[a].head].traits & (trait_of::SAYING | trait_of::WITH_CLAUSE) != 0);
        let that_clause = self.word(i) == "that" && (says || noun) && !self.verb_at(i + 1);
        let mut frame = Frame::new(
            if that_clause { Opened::Subordinate } else { Opened::Relative },
            if that_clause { Link::Complement } else { Link::Relative },
            clause.filter(|_| !self.frame().waits()),
            i,
        );
        frame.marker = Some(i);
        frame.antecedent = antecedent.filter(|_| !(that_clause && says));
        if !that_clause && preposition.is_none() {
            frame.gap = antecedent;
        }
        self.push(frame);
        self.last = Last::Opener;
    }

    /// The chunk that a relative pronoun at the word `i` stands for: the nearest whose number its verb shows.
    pub(super) fn antecedent(&self, i: usize) -> Option<usize> {
        let recent = self.recent?;
        let verb = (i + 1..i + 4).find(|&k| !matches!(self.tag(k), Tag::Adverb | Tag::Not))?;
        let many = match (self.tag(verb), self.word(verb)) {
            (_, "are" | "were" | "have" | "'re" | "'ve" | "do") | (Tag::Base, _) => Some(true),
            (Tag::Third, _) | (_, "was") => Some(false),
            _ => None,
        };
        let mut at = recent;
        for _ in 0..4 {
            let chunk = &self.chunks[at];
            let number = matches!(self.tag(chunk.head), Tag::Number) && chunk.on.is_some();
            let plural = chunk.plural || self.chunks[at + 1..].iter().any(|c| c.joined == Some(at));
            let agrees = self.tag(chunk.head) == Tag::Name || many.is_none_or(|m| m == plural || chunk.joined.is_some() && m);
            if agrees && !number {
                return Some(at);
            }
            let object = chunk.clause.and_then(|c| self.clauses[c].object.or(self.clauses[c].subject));
            match chunk.on.or(object).filter(|&o| o < at) {
                Some(on) => at = on,
                None => break,
            }
        }
        Some(recent)
    }

    /// Whether a verb begins at the word `i`, adverbs left out.
    pub(super) fn verb_at(&self, i: usize) -> bool {
        (i..i + 4).find(|&k| !matches!(self.tag(k), Tag::Adverb | Tag::Not)).is_some_and(|k| self.tag(k).is_verb())
    }

    pub(super) fn question(&mut self, i: usize) -> usize {
        let clause = self.frame().clause.filter(|_| !self.frame().waits());
        let governed = self.preposition.take();
        let main = self.frames.len() == 1 && clause.is_none() && !self.frame().waits() && self.last != Last::Coordinator;
        let word = self.word(i);
        let nominal = matches!(word, "what" | "who" | "which" | "whom" | "whatever" | "whoever" | "whichever");
        let adverbial = matches!(word, "when" | "where" | "why" | "how" | "whenever" | "wherever" | "however");
        // "what foods do you eat", "how many people came"
        let mut end = i + 1;
        let mut head = nominal.then_some(i);
        if (nominal || word == "how") && !self.tag(i + 1).is_verb() {
            let at = if word == "how" { i + 2 } else { i + 1 };
            let measured = word != "how" || matches!(self.word(i + 1), "many" | "much");
            if let Some(range) = chunk::chunk(self.units, at).filter(|r| {
                measured
                    && !matches!(self.tag(r.head), Tag::Pronoun | Tag::ObjectPronoun)
                    && !matches!(self.tag(at), Tag::Determiner | Tag::Possessive | Tag::Name)
            }) {
                end = range.after;
                head = Some(range.head);
            } else if word == "how" && matches!(self.tag(i + 1), Tag::Adjective | Tag::Adverb) {
                end = i + 2;
            }
        }
        // "died when it sank" tells the time; "know when it sank" asks for it
        let time = matches!(word, "when" | "whenever" | "where" | "wherever");
        let saying = clause.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 || !time && self.clauses[c].object.is_none());
        let link = match (main, adverbial, saying) {
            (true, ..) => Link::Main,
            (_, true, _) if !(saying && self.last == Last::Verb) => Link::Adverbial,
            _ => Link::Complement,
        };
        let fronted_adverbial = main && adverbial && self.subject_then_verb(end) && word != "how" && word != "why";
        let mut frame = Frame::new(Opened::Question, if fronted_adverbial { Link::Adverbial } else { link }, clause, i);
        if adverbial && matches!(self.last, Last::Chunk(_)) && word != "how" {
            frame.antecedent = self.recent;
            frame.link = Link::Relative;
        }
        frame.marker = Some(i);
        if let Some(head) = head {
            let chunk = self.add(Range { first: i, after: end, head, possessor: None });
            frame.front = Some(chunk);
            frame.gap = Some(chunk).filter(|_| governed.is_none() || matches!(word, "what" | "whatever"));
            self.chunks[chunk].preposition = governed;
        }
        if main && !fronted_adverbial {
            frame.opened = Opened::Question;
        }
        self.push(frame);
        self.last = Last::Opener;
        end
    }

    pub(super) fn subject_then_verb(&self, at: usize) -> bool {
        chunk::chunk(self.units, at).is_some_and(|r| self.verb_at(r.after))
    }
}
