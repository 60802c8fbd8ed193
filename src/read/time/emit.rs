//! What an expression adds to the readings: lengths, times, days.

use super::denote::{Reader, clock_sets, untold};
use super::extent::Length;
use super::length;
use super::lexicon::{Class, Rel, Unit};
use super::period::Period;
use super::quarter;
use super::resolve::{Days, Frame};
use super::tense;
use super::tense::Tense;
use super::term::{From, Term, YearRef};
use crate::language::calendar::{ACCOUNTS, FUTURES, REPORTED};
use crate::read::candidate::{Candidate, Meaning};
use crate::value::days::date_of;
use crate::value::reading::Value;
use crate::value::set::Axis;

impl Reader<'_, '_> {
    pub(super) fn emit(&mut self, term: &Term, first: usize, end: usize, out: &mut Vec<Candidate>) {
        // "the 1987 crash", "the 30-year bond": the article belongs to the noun.
        let numbered = matches!(self.view.class(first + 1), Class::Figure) && self.view.is_word(end);
        let noun = match term {
            Term::Year(YearRef::Is(_)) => numbered,
            Term::Length(_) => numbered && self.view.mark(first + 2, b'-'),
            Term::Day { .. } => matches!(self.view.class(first + 1), Class::Month(..)) && self.view.is_word(end),
            _ => false,
        };
        let first = if noun && self.view.class(first) == Class::The && first + 1 < end { first + 1 } else { first };
        match term {
            Term::Length(length) => self.length(length, first, end, out),
            Term::Clock(clock) => {
                if self.clock {
                    out.push(Candidate::set(first, end, Value::Time(clock.time), clock_sets(*clock)));
                }
            }
            Term::Vague(exact) => self.vague(*exact, first, end, out),
            Term::In(length) => {
                let frame = self.frame(first, end);
                let back = tense::looks_back(&self.view, first);
                let spent = back || frame.tense == Tense::Past || self.published.is_none();
                if spent && (self.lengths || !back) || !self.days {
                    self.length_at(length, first, end, out);
                } else if back {
                    let ago = Term::Shifted { length: length.clone(), sign: -1, from: From::Now };
                    self.resolved(&ago, frame, first, end, out);
                } else {
                    self.resolved(term, frame, first, end, out);
                }
            }
            Term::Shifted { length, from, .. } => self.shifted(term, length, from, first, end, out),
            _ => self.day_term(term, first, end, out),
        }
    }

    /// Adds a day counted from another, or the length that it is counted by.
    fn shifted(&mut self, term: &Term, length: &Length, from: &From, first: usize, end: usize, out: &mut Vec<Candidate>) {
        if !self.days {
            self.length_at(length, first, end, out);
            return;
        }
        if *from == From::Anchor {
            self.look_back();
        }
        let frame = self.frame(first, end);
        // "Three years later he was back", where nothing was said that it counts from
        let frame =
            if matches!(term, Term::Shifted { sign: 1, from: From::Anchor, .. }) && self.anchor.is_none() && frame.tense == Tense::Past {
                Frame { published: None, ..frame }
            } else if let From::Term(of) = from {
                self.same_period(of, frame, first)
            } else {
                frame
            };
        let coarse = *from == From::Anchor && self.anchor.is_some_and(|a| a.grain >= Unit::Month);
        let placed = match coarse.then(|| self.fine_anchor(length.unit())) {
            Some(None) => false,
            Some(anchor) => self.resolved(term, Frame { anchor, ..frame }, first, end, out),
            None => self.resolved(term, frame, first, end, out),
        };
        // "65 million years ago" is no length.
        let told = placed || *from == From::Now && length.unit() >= Unit::Year;
        if !told {
            self.length_at(length, first, end, out);
        }
    }

    /// What "the same quarter last year" counts from: the quarter or month that the text tells of; untold where it told none.
    fn same_period(&self, of: &Term, frame: Frame, first: usize) -> Frame {
        match of {
            Term::Unit { unit: Unit::Quarter, shift: 0, anchored: true } => Frame { anchor: self.told_quarter(frame, first), ..frame },
            Term::Unit { unit: Unit::Month, shift: 0, anchored: true } => match self.month {
                Some((month, _)) => Frame { anchor: Some(month), ..frame },
                None => Frame { anchor: None, published: None, ..frame },
            },
            _ => frame,
        }
    }

    /// The quarter that a report tells of.
    fn told_quarter(&self, frame: Frame, first: usize) -> Option<Period> {
        let last = || Period::unit(Unit::Quarter, frame.today()?, -1);
        self.quarter.or_else(|| last().filter(|_| quarter::named_beside(&self.view, first, ACCOUNTS)))
    }

    /// Adds days that an expression names.
    fn day_term(&mut self, term: &Term, first: usize, end: usize, out: &mut Vec<Candidate>) {
        if !self.days && !self.clock {
            return;
        }
        let anchored = |rel: &Option<Rel>| rel.is_some_and(Rel::anchored);
        if matches!(term, Term::Unit { anchored: true, .. } | Term::Year(YearRef::Anchor(_)) | Term::YearAgo)
            || matches!(term, Term::Month { rel, .. } | Term::Season { rel, .. } | Term::Weekday { rel, .. } if anchored(rel))
        {
            self.look_back();
        }
        let mut frame = self.frame(first, end);
        // "by the end of the month" in what has no day of publication
        if self.published.is_none() && self.view.before(end - 1) == Class::The {
            let finest = if *term == Term::TheWeekend { Unit::Month } else { Unit::Decade };
            frame.published = self.anchor.filter(|a| a.grain < finest).map(|a| date_of(a.first).at(0, 0, 0, 0));
        }
        // "that year", "the same day", where nothing was told before it
        let points = |k: usize| matches!(self.view.class(k), Class::Rel(Rel::That | Rel::Same));
        if self.anchor.is_none()
            && matches!(
                term,
                Term::Unit { unit: Unit::Day | Unit::Week | Unit::Month, shift: 0, anchored: true } | Term::Year(YearRef::Anchor(0))
            )
            && (first..end).any(points)
        {
            frame.published = None;
        }
        if frame.tense == Tense::Unknown {
            frame.tense = self.goes_on_in_list(term, first).unwrap_or(Tense::Unknown);
        }
        if term.is_bare_weekday() && self.goes_on_ahead(first, end, frame.tense) {
            frame.tense = Tense::Future;
        }
        match term {
            // "0.4 percent in March, the ministry said Monday, after 0.2 percent the month before"
            Term::Unit { unit: Unit::Month, anchored: true, .. } if frame.anchor.is_some_and(|a| a.grain < Unit::Month) => {
                let told = self.month.filter(|&(_, at)| !(at + 1..=first).any(|k| self.view.sentence_break(k)));
                frame.anchor = told.map(|m| m.0).or(frame.anchor);
            }
            // a note of nothing but "my weekend" looks ahead
            Term::TheWeekend if first > 0 && end == first + 1 && self.view.words().own_line(first - 1, end) => {
                frame.tense = Tense::Future;
            }
            // "In the evening" is that of a day that was told, or of any
            Term::PartOfDay { .. } if self.view.class(first) == Class::In => {
                frame.anchor = self.fine_anchor(Unit::Day);
                if frame.anchor.is_none() || frame.tense != Tense::Past {
                    return;
                }
            }
            // "first-quarter earnings are due next week"
            Term::Quarter { year: None, .. } if frame.tense == Tense::Future && REPORTED.contains(&self.view.word(end)) => {
                frame.tense = Tense::Unknown;
            }
            // "revenue in the quarter", of which the report tells
            Term::Quarter { n: 0, year: None, rel: None } if frame.tense != Tense::Future => {
                frame.anchor = self.told_quarter(frame, first);
            }
            // "ran dry on 3 March and was filled on the 9th": the day goes on from the one that the sentence told
            Term::DayOfMonth { weekday: None, month: None, .. } if frame.tense == Tense::Past && self.is_of_told_month(first) => {
                frame = Frame { published: None, anchor: self.fine_anchor(Unit::Day), ..frame };
            }
            // "September wheat"
            Term::Month { year: None, rel: None, .. } if crate::language::lists(FUTURES, self.view.word(end)) => {
                frame.tense = Tense::Future;
            }
            Term::Weekday { rel: Some(rel), .. } if rel.anchored() => frame.anchor = self.fine_anchor(Unit::Day),
            Term::PartOfDay { .. } | Term::Unit { unit: Unit::Day, anchored: true, .. } => {
                frame.anchor = self.fine_anchor(Unit::Day);
            }
            // "at 2:30 the next day"
            Term::At { day, .. } if matches!(**day, Term::Unit { unit: Unit::Day, anchored: true, .. }) => {
                frame.anchor = self.fine_anchor(Unit::Day);
            }
            _ => {}
        }
        let moved = self.moved(term, frame, first, end);
        self.resolved(moved.as_ref().unwrap_or(term), frame, first, end, out);
    }

    /// Whether the sentence told a day in front of the token `first`, and that is what was told last.
    fn is_of_told_month(&self, first: usize) -> bool {
        let near = self.day_end <= first && !(self.day_end..=first).any(|k| self.view.sentence_break(k));
        near && self.day_end > 0 && self.day.is_some() && self.day == self.anchor
    }

    /// What an expression means instead, where the way of its clause moves it: "took place this weekend" on a Monday, "the next month" in what
    /// has no day of publication, "not until May" behind a September.
    fn moved(&self, term: &Term, frame: Frame, first: usize, end: usize) -> Option<Term> {
        let the = self.view.class(first) == Class::The;
        match term {
            // "had not lost since Nov. 3"
            Term::Day { year: None, weekday: None, .. }
                if frame.year.is_none() && frame.story.is_none() && self.view.before(first) == Class::Since =>
            {
                Some(Term::Coming { count: -1, of: Box::new(term.clone()) })
            }
            // "runs until mid-May"
            Term::Month { year: None, rel: None, .. } | Term::Part { .. }
                if frame.tense == Tense::Future
                    && frame.story.is_none()
                    && self.published.is_some()
                    && self.view.before(first) == Class::Till =>
            {
                until(term)
            }
            // "They will discuss Sunday's vote": it may be over
            Term::Weekday { weekday, rel: None } if frame.tense == Tense::Future && self.view.mark(end, b'\'') => {
                let last = Term::Weekday { weekday: *weekday, rel: Some(Rel::Last) };
                Some(Term::Either(Box::new(term.clone()), Box::new(last)))
            }
            Term::Unit { unit: Unit::Weekend, shift: 0, anchored: false } if frame.tense == Tense::Past => {
                let weekday = date_of(frame.today()?).weekday().to_monday_one_offset();
                (weekday <= 4).then_some(Term::Unit { unit: Unit::Weekend, shift: -1, anchored: false })
            }
            Term::Unit { unit, shift: 1, anchored: false } if the && self.published.is_none() && self.anchor.is_some() => {
                Some(Term::Unit { unit: *unit, shift: 1, anchored: true })
            }
            Term::Year(YearRef::Shift(1)) if the && self.published.is_none() && self.anchor.is_some() => {
                Some(Term::Year(YearRef::Anchor(1)))
            }
            Term::Month { .. } | Term::Day { .. } if term.lacks_year() && self.view.before(first) == Class::Till => {
                let told = self.anchor.filter(|_| self.published.is_none() || frame.story.is_some())?;
                let Some(Days::Known(found)) = frame.resolve(term) else { return None };
                let year = date_of(found.period.first).year();
                let ahead = found.period.end <= told.first && told.first - found.period.first < 366;
                ahead.then(|| term.clone().in_year(YearRef::Is(year + 1)))
            }
            _ => None,
        }
    }

    /// Adds a length of time.
    fn length(&mut self, length: &Length, first: usize, end: usize, out: &mut Vec<Candidate>) {
        self.unit = Some((length.unit(), end - 1));
        // "for the three months ended Sept. 30"
        if length.count() == Some((Unit::Month, 3))
            && let Some((quarter, _)) = quarter::ended_quarter(&self.view, end - 1)
            && let Some(Days::Known(found)) = self.frame(first, end).resolve(&quarter)
        {
            self.quarter = Some(found.period);
        }
        if !self.lengths {
            return;
        }
        let (amount, base) = length.amount();
        let upper = length.upper.map(|(high, at)| {
            let top = length.clone().with(high);
            (top.amount().0, top.value(), at)
        });
        // "between three and five days": the word in front is part of the range, as it is of a range of numbers
        let opened = upper.is_some() && first > 0 && matches!(self.view.word(first - 1), "between" | "from");
        let first = first - usize::from(opened);
        let meaning = Meaning::Amount { axis: Axis::Duration, amount, upper, base: (base, 0.0) };
        out.push(Candidate { first, end, value: length.value(), meaning });
    }

    /// Adds the length within an expression that begins at `first`: the "two months" of "two months ago".
    fn length_at(&mut self, length: &Length, first: usize, end: usize, out: &mut Vec<Candidate>) {
        let found = (first..end).find_map(|i| length::length(&self.view, i).filter(|f| f.0 == *length).map(|f| (i, f.1)));
        if let Some((i, end)) = found {
            self.length(length, i, end, out);
        }
    }

    fn vague(&self, exact: bool, first: usize, end: usize, out: &mut Vec<Candidate>) {
        if !self.days {
            return;
        }
        let value = match self.published {
            Some(at) if exact => Value::DateTime(at),
            _ => Value::Recurring(self.view.word(first).to_owned()),
        };
        out.push(Candidate::set(first, end, value, untold()));
    }
}

/// The next month of its name, or a part of it, behind "until".
fn until(term: &Term) -> Option<Term> {
    match term {
        Term::Month { year: None, rel: None, .. } => Some(Term::Coming { count: 1, of: Box::new(term.clone()) }),
        Term::Part { part, of } => until(of).map(|of| Term::Part { part: *part, of: Box::new(of) }),
        _ => None,
    }
}
