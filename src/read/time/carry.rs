//! What an expression takes over from those before it: the date said last, the year of its sentence, the way to what is still to come.

use super::denote::Reader;
use super::lexicon::{Class, Rel, Unit};
use super::period::Period;
use super::resolve::Frame;
use super::story;
use super::tense;
use super::tense::Tense;
use super::term::Term;
use crate::language::beside;
use crate::read::words::Words;
use crate::span::Span;
use crate::value::days::{date_of, day_number};
use crate::value::kind::Kind;
use crate::value::reading::{Context, Types};

/// A year is carried on no further than this, in tokens.
const SENTENCE: usize = 40;

/// A month goes on a list no further than this behind the one before it, in tokens.
const LIST: usize = 12;

/// A story of fewer years ago may come to what is still to come.
const LATELY: i64 = 10;

/// A year further back than this tells of a time of its own.
const LONG_AGO: i16 = 3;

/// How many bytes before the words are read for the date said last.
const LOOK_BACK: usize = 800;

impl Reader<'_, '_> {
    /// Whether a further clause is joined on between two tokens: "he left in 2011, and the fair in February failed" tells no February of 2011.
    fn joins_clause(&self, from: usize, to: usize) -> bool {
        (from..to).any(|i| self.view.mark(i, b',') && beside::JOINS_CLAUSE.has(self.view.word(i + 1)))
    }

    pub(crate) fn frame(&self, first: usize, end: usize) -> Frame {
        let tense = tense::tense(&self.view, first, end);
        let year = self.year.filter(|&(y, at)| match self.published {
            // a bare year tells the year of its own clause, a date that of the story
            None => !self.bare_year || !(self.joins_clause(at + 1, first) || (at + 1..=first).any(|k| self.view.sentence_break(k))),
            // "In 1923 he moved to Paris. In March he met her."
            Some(p) if self.bare_year && y < p.year() - LONG_AGO && self.follows(at, first) => tense == Tense::Past,
            // "Next year's fair runs from 1 to 25 August"
            Some(p) if y > p.year() => {
                let opens = story::opens_sentence(&self.view, at) || at > 0 && self.view.sentence_break(at - 1);
                opens
                    && first > at
                    && first - at < SENTENCE
                    && !self.joins_clause(at + 1, first)
                    && !(at + 1..=first).any(|k| self.view.sentence_break(k))
            }
            Some(p) => {
                first - at < SENTENCE
                    && y < p.year()
                    && matches!(tense, Tense::Past | Tense::Ahead)
                    && !(self.bare_year && self.joins_clause(at + 1, first))
                    && !(at + 1..=first).any(|k| self.view.sentence_break(k) && !self.view.mark(k - 1, b';'))
            }
        });
        let lately = |told: i64| self.published.is_some_and(|p| i64::from(p.year()) - i64::from(date_of(told).year()) < LATELY);
        let ahead = |told: i64| story::willed(&self.view, first) || tense == Tense::Future && lately(told);
        let story = self.story.at(first).filter(|told| !ahead(told.first));
        let onward = year.is_some_and(|(_, at)| !(at + 1..first).any(|k| self.steps_back(k)));
        let since = year.is_some_and(|(_, at)| (at.saturating_sub(3)..at).any(|k| self.view.class(k) == Class::Since));
        Frame {
            published: self.published,
            anchor: self.anchor,
            year: year.map(|y| y.0),
            onward,
            since,
            story,
            stretch: self.stretch,
            tense,
        }
    }

    /// Whether a word leads from what is told to what was before it: "elected in November 2018 after he had been named in January".
    fn steps_back(&self, k: usize) -> bool {
        matches!(self.view.class(k), Class::After | Class::Since | Class::Before | Class::Earlier | Class::Rel(Rel::Following))
            || self.view.word(k) == "had"
    }

    /// Whether the year at `at` opens its sentence and the expression at `first` the next one.
    fn follows(&self, at: usize, first: usize) -> bool {
        let near = first > at && first - at < SENTENCE && story::opens_sentence(&self.view, at) && story::opens_sentence(&self.view, first);
        near && (at + 1..=first).filter(|&k| self.view.sentence_break(k)).count() == 1
    }

    /// The date said last that so many of `unit` can be counted from: a day later than 2001 is no day.
    pub(crate) fn fine_anchor(&self, unit: Unit) -> Option<Period> {
        let anchor = self.anchor?;
        if unit > Unit::Week {
            let blurred = unit < Unit::Year && anchor.grain >= Unit::Year;
            return if blurred { self.day.filter(|day| (anchor.first..anchor.end).contains(&day.first)) } else { Some(anchor) };
        }
        if anchor.grain < Unit::Month || anchor.end - anchor.first <= 7 {
            return Some(anchor);
        }
        self.day.filter(|day| anchor.grain >= Unit::Year || (anchor.first..anchor.end).contains(&day.first))
    }

    /// Whether a weekday at `first` goes on with a day to come: "tomorrow and Thursday", "Rain on Monday. Tuesday: dry".
    pub(crate) fn goes_on_ahead(&self, first: usize, end: usize, tense: Tense) -> bool {
        // "Fans wait for tomorrow, and Thursday's defeat is forgotten"
        let Some(at) = self.ahead.filter(|_| !self.view.mark(end, b'\'')) else { return false };
        let joined = (at..first).all(|k| matches!(self.view.class(k), Class::And | Class::Or | Class::On | Class::Mark(b',')));
        let same = !(at + 1..=first).any(|k| self.view.sentence_break(k));
        let heads = same || (first.saturating_sub(2)..=first).any(|k| self.view.sentence_break(k) || self.view.opens_line(k));
        joined || heads && tense == Tense::Unknown && first - at < SENTENCE
    }

    /// On which side of today a month lies that goes on a list: "to Rome next month, Oslo in November and Bonn in March".
    pub(crate) fn goes_on_in_list(&self, term: &Term, first: usize) -> Option<Tense> {
        let listed = matches!(term, Term::Month { year: None, rel: None, .. });
        let (month, at) =
            self.month.filter(|&(_, at)| listed && first < at + LIST && !(at + 1..=first).any(|k| self.view.sentence_break(k)))?;
        let joined = matches!(self.view.class(at), Class::Mark(b',') | Class::And | Class::Or);
        let today = self.published.map(|p| day_number(p.date()))?;
        joined.then_some(if month.first > today { Tense::Future } else { Tense::Past })
    }

    /// Finds the date said last before the words, where none was said within them.
    pub(crate) fn look_back(&mut self) {
        if self.anchor.is_some() || self.looked_back {
            return;
        }
        self.looked_back = true;
        let text = self.view.words().text();
        let Some(start) = self.view.words().get(0).map(|t| t.span.start) else { return };
        let mut from = start.saturating_sub(LOOK_BACK);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        if from >= start {
            return;
        }
        let words = Words::within(text, Span::new(from, start));
        let mut before = Reader::new(&words, Types::of(Kind::Date), &Context { published: self.published, order: self.view.order() });
        before.looked_back = true;
        before.read(&mut Vec::new());
        (self.anchor, self.day) = (before.anchor, before.day);
    }
}
