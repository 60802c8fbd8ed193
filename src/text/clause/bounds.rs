//! Where clauses end: at marks, before a new subject, at the end of the sentence.

use super::attach::{Builder, Last};
use super::frame::{Frame, Opened};
use super::tag::{Tag, trait_of};
use super::{Link, Tense, Via};
use crate::language::names::CALENDAR;

impl Builder<'_> {
    pub(super) fn mark(&mut self, i: usize) -> usize {
        match self.word(i) {
            "." | "!" | "?" | ";" => self.end_sentence(i),
            ":" => self.end_sentence(i),
            "—" | "–" | "-" if self.is_label(i) => self.end_sentence(i),
            "," | "—" | "–" => self.comma(i),
            "-" => {
                self.comma(i);
            }
            "(" | "[" => {
                let parent = self.frame().clause;
                let mut frame = Frame::new(Opened::Bracket, Link::Parenthesis, parent, i);
                frame.antecedent = None;
                self.push(frame);
                self.preposition = None;
                self.last = Last::Nothing;
            }
            ")" | "]" => {
                if let Some(at) = self.frames.iter().rposition(|f| f.opened == Opened::Bracket) {
                    self.frames.truncate(at);
                    self.last = self.recent_outside(i);
                }
            }
            _ => {}
        }
        i + 1
    }

    /// "2006 - ", "12 March – ": whether nothing but a day stands in front of the mark at `i`, which parts it from what happened then.
    fn is_label(&self, i: usize) -> bool {
        /// A day has no more words and marks.
        const LONGEST: usize = 6;
        let calendar = |k: usize| CALENDAR.contains(&self.word(k)) || self.tag(k) == Tag::Number || self.word(k) == ",";
        let first = usize::from(matches!(self.word(0), "*" | "•" | "-" | "–"));
        (first + 1..=first + LONGEST).contains(&i) && (first..i).all(calendar)
    }

    /// What counts as read last behind a bracket.
    pub(super) fn recent_outside(&self, _: usize) -> Last {
        let frame = self.frame();
        match (frame.subject, frame.clause) {
            (Some(subject), _) => Last::Chunk(subject),
            (None, Some(clause)) => self.clauses[clause].object.map_or(Last::Modifier, Last::Chunk),
            _ => Last::Nothing,
        }
    }

    pub(super) fn comma(&mut self, i: usize) {
        self.preposition = None;
        self.adjective = None;
        // a relative or adverbial clause inside ends where the outer one still waits for its verb, or has none
        while self.frames.len() > 1 {
            let top = *self.frame();
            let below = self.frames[self.frames.len() - 2];
            let done = top.clause.is_some() && !top.waits();
            let list = self.list_goes_on(i + 1);
            let closes = match top.opened {
                Opened::Relative => done && (below.waits() || !list),
                Opened::Subordinate if self.is_verbless(i) => true,
                Opened::Subordinate | Opened::Question => done && (below.waits() || below.clause.is_none()) && !list,
                Opened::Main | Opened::Bracket => false,
            };
            if !closes {
                break;
            }
            self.fill_gap();
            self.frames.pop();
        }
        self.last = Last::Comma;
    }

    /// "While on her way to Hull, the ship sank", "if possible, he left": a comma ends what a subordinator opens where that has no verb.
    fn is_verbless(&self, comma: usize) -> bool {
        let frame = self.frame();
        let word = |i: usize| matches!(self.word(i), "while" | "when" | "if" | "although" | "though" | "once" | "whilst");
        let Some(marker) = frame.marker.filter(|&m| word(m)) else { return false };
        frame.link == Link::Adverbial
            && frame.clause.is_none()
            && marker + 1 < comma
            && (frame.subject.is_none() && matches!(self.tag(marker + 1), Tag::Preposition | Tag::Adjective)
                || self.word(marker + 1) == "en")
            && (marker + 1..comma).all(|i| self.tag(i) != Tag::Mark)
    }

    /// Whether the list that a comma before the word `i` parts goes on with a verb of the same clause: "came, saw and won".
    pub(super) fn list_goes_on(&self, i: usize) -> bool {
        let at = if self.tag(i) == Tag::Coordinator { i + 1 } else { i };
        let top = self.frame();
        let Some(clause) = top.clause else { return false };
        let same = match self.clauses[clause].verb.tense {
            Tense::Past => self.tag(at) == Tag::Past,
            Tense::Present => self.tag(at) == Tag::Third,
            _ => self.tag(at) == Tag::Base,
        };
        let below = self.frames.len().checked_sub(2).map(|k| &self.frames[k]);
        same && below.is_none_or(|b| !b.waits())
    }

    pub(super) fn end_sentence(&mut self, i: usize) {
        while self.frames.len() > 1 {
            self.fill_gap();
            self.frames.pop();
        }
        self.fill_gap();
        self.frames[0] = Frame::main(i + 1);
        self.last = Last::Nothing;
        self.preposition = None;
        self.recent = None;
        self.adjective = None;
    }

    /// The object that stands in front of its clause: "the book that he read", "what do you want".
    pub(super) fn fill_gap(&mut self) {
        let frame = *self.frame();
        let (Some(gap), Some(last)) = (frame.gap, frame.clause) else { return };
        // the deepest infinitive that the clause leads to: "the man he wanted to meet"
        let head = frame.head.unwrap_or(last);
        let mut clause = head;
        for k in head + 1..self.clauses.len().min(head + 6) {
            let next = &self.clauses[k];
            if next.parent == Some(clause)
                && (next.link == Link::Infinitive && next.inherited == Some(Via::Control)
                    || next.link == Link::Complement && next.marker.is_none())
            {
                clause = k;
            }
        }
        let lacks =
            self.clauses[clause].object.is_none() && self.clauses[clause].subject != Some(gap) && !self.clauses[clause].verb.passive;
        let takes = !self.clauses[clause].verb.copula && self.traits(clause) & (trait_of::INTRANSITIVE | trait_of::LINKING) == 0;
        if lacks && takes {
            self.clauses[clause].object = Some(gap);
        } else if frame.opened == Opened::Relative
            && frame.marker.is_some_and(|m| self.word(m) == "that")
            && self.clauses[head].subject.is_some_and(|s| s != gap)
            && !self.stranded(head)
        {
            // nothing is missing: "the line that 200 teachers had walked out" says what the line is
            self.clauses[head].link = Link::Complement;
        }
    }

    /// Whether the clause ends in a preposition: "the book that he spoke of".
    pub(super) fn stranded(&self, clause: usize) -> bool {
        let end = self.clauses[clause].after.min(self.units.words.len());
        (self.clauses[clause].verb.after..end)
            .any(|i| self.tag(i) == Tag::Preposition && !self.chunks.iter().rev().take(8).any(|c| c.preposition == Some(i)))
    }

    /// Ends inner clauses so that a new one can begin beside the outermost that lacks one, or beside the last.
    pub(super) fn close_for_clause(&mut self) {
        if let Some(at) = self.frames.iter().rposition(|f| f.clause.is_none() && f.opened != Opened::Bracket || f.waits()) {
            self.cut(at);
            return;
        }
        let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
        self.cut(floor);
    }

    /// Ends the clauses that "and" with a new subject does not belong to: relative ones.
    pub(super) fn leave_for_joint(&mut self) {
        if self.comma_before_joint && self.contrast {
            let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
            self.cut(floor);
            return;
        }
        while self.frames.len() > 1
            && (self.frame().opened == Opened::Relative || self.frame().link == Link::Adverbial && self.comma_before_joint)
            && self.frames[self.frames.len() - 2].clause.is_some()
        {
            self.fill_gap();
            self.frames.pop();
        }
    }

    pub(super) fn cut(&mut self, at: usize) {
        while self.frames.len() > at + 1 {
            self.fill_gap();
            self.frames.pop();
        }
    }
}
