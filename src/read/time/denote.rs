//! From expressions to values and their sets, left to right through a text.

use super::date;
use super::expression;
use super::feast;
use super::length;
use super::number;
use super::quarter;
use super::story;
use super::tense;
use jiff::civil::DateTime;

use super::length::Length;
use super::lexicon::{Class, Rel, Unit, View};
use super::number::Amount;
use super::period::Period;
use super::resolve::{Days, Found, Frame};
use super::story::Story;
use super::tense::Tense;
use super::term::{Clock, From, Term, YearRef, Zone};
use crate::language::calendar::{ACCOUNTS, DATES, FUTURES, REPORTED};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::words::Words;
use crate::value::days::{DaySet, date_of, day_number};
use crate::value::interval::{Interval, Intervals};
use crate::value::kind::Kind;
use crate::value::reading::{Context, Types, Value};
use crate::value::set;
use crate::value::set::{Axis, Denotation, Set};

/// Reads the expressions of time in a text, one after the other, and keeps what they leave behind.
pub(crate) struct Reader<'w, 't> {
    pub(crate) view: View<'w, 't>,
    pub(crate) days: bool,
    pub(crate) clock: bool,
    pub(crate) lengths: bool,
    /// Whether a bare number may be one.
    pub(crate) numbers: bool,
    pub(crate) published: Option<DateTime>,
    /// The days said last.
    pub(crate) anchor: Option<Period>,
    /// The day said last.
    pub(crate) day: Option<Period>,
    /// The latest of the quarters said.
    pub(crate) quarter: Option<Period>,
    /// The season said last with its year.
    pub(crate) stretch: Option<Period>,
    /// Whether the text before the words was asked for them.
    pub(crate) looked_back: bool,
    /// The year said last, and the token it stands at.
    pub(crate) year: Option<(i16, usize)>,
    /// Whether that year was said without a month or a day.
    pub(crate) bare_year: bool,
    /// The story that the text tells, where it is no news.
    pub(crate) story: Story,
    /// The unit of the length said last, and the token it stands at.
    pub(crate) unit: Option<(Unit, usize)>,
    /// The token after the day said last, where that day is still to come.
    pub(crate) ahead: Option<usize>,
}

impl<'w, 't> Reader<'w, 't> {
    pub(crate) fn new(words: &'w Words<'t>, types: Types, context: &Context) -> Self {
        let view = View::of(words).ordered(context.order);
        let story = Story::of(&view, context.published.map(|p| p.year()));
        Self {
            view,
            story,
            days: types.has(Kind::Date) || types.has(Kind::Year),
            clock: types.has(Kind::Time),
            lengths: types.has(Kind::Duration) || types.has(Kind::Quantity),
            numbers: types.has(Kind::Number),
            published: context.published,
            anchor: None,
            day: None,
            quarter: None,
            stretch: None,
            looked_back: false,
            year: None,
            bare_year: false,
            unit: None,
            ahead: None,
        }
    }

    pub(crate) fn read(&mut self, out: &mut Vec<Candidate>) {
        // "1066" alone is a year where no number is asked for.
        if let (1, Some((year, 1)), false) = (self.view.len(), date::year_number(&self.view, 0), self.numbers) {
            self.emit(&Term::Year(YearRef::Is(year)), 0, 1, out);
            return;
        }
        let mut i = 0;
        while i < self.view.len() {
            match self.view.class(i) {
                Class::Other | Class::Of | Class::And | Class::Or | Class::To | Class::On | Class::At | Class::By | Class::For
                    if !feast::holiday(&self.view, i) =>
                {
                    i += 1;
                }
                Class::Mark(mark) if mark != b'\'' && mark != 0 => i += 1,
                _ => match self.inherited(i).or_else(|| expression::expression(&self.view, i)) {
                    // "every Thursday" is no Thursday.
                    Some((term, end))
                        if end > i && self.view.before(i) == Class::Per && !matches!(term, Term::Length(_) | Term::Clock(_)) =>
                    {
                        i = end;
                    }
                    Some((term, end)) if end > i => {
                        self.emit(&term, i, end, out);
                        i = end;
                    }
                    _ => i += 1,
                },
            }
        }
    }

    /// "two of which" after "five hours".
    fn inherited(&self, i: usize) -> Option<(Term, usize)> {
        let (unit, at) = self.unit?;
        if !matches!(self.view.class(i), Class::Figure | Class::Small(_) | Class::Tens(_)) {
            return None;
        }
        let (n, end) = number::cardinal(&self.view, i)?;
        let same_sentence = i - at < 20 && !(at + 1..=i).any(|k| self.view.sentence_break(k));
        (self.view.class(end) == Class::Of && self.view.class(end + 1) == Class::Pronoun && same_sentence)
            .then(|| (Term::Length(Length::of(unit, Amount::whole(n))), end))
    }

    fn emit(&mut self, term: &Term, first: usize, end: usize, out: &mut Vec<Candidate>) {
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
            Term::Shifted { length, from, .. } => {
                if !self.days {
                    self.length_at(length, first, end, out);
                    return;
                }
                if *from == From::Anchor {
                    self.look_back();
                }
                let frame = self.frame(first, end);
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
            _ => {
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
                    frame.published = self.anchor.map(|a| date_of(a.first).at(0, 0, 0, 0));
                }
                if term.is_bare_weekday() && self.goes_on_ahead(first, end, frame.tense) {
                    frame.tense = Tense::Future;
                }
                match term {
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
                        let last = || Period::unit(Unit::Quarter, frame.today()?, -1);
                        frame.anchor = self.quarter.or_else(|| last().filter(|_| quarter::named_beside(&self.view, first, ACCOUNTS)));
                    }
                    // "September wheat"
                    Term::Month { year: None, rel: None, .. } if FUTURES.split_whitespace().any(|w| w == self.view.word(end)) => {
                        frame.tense = Tense::Future;
                    }
                    Term::Weekday { rel: Some(rel), .. } if rel.anchored() => frame.anchor = self.fine_anchor(Unit::Day),
                    Term::PartOfDay { .. } | Term::Unit { unit: Unit::Day, anchored: true, .. } => {
                        frame.anchor = self.fine_anchor(Unit::Day);
                    }
                    _ => {}
                }
                self.resolved(term, frame, first, end, out);
            }
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

    /// Adds what an expression of days means; `false` where it means no day.
    fn resolved(&mut self, term: &Term, frame: Frame, first: usize, end: usize, out: &mut Vec<Candidate>) -> bool {
        let Some(days) = frame.resolve(term) else { return false };
        let clock = match term {
            Term::At { clock, .. } => Some(*clock),
            _ => None,
        };
        if !self.days {
            if let Some(clock) = clock {
                out.push(Candidate::set(first, end, Value::Time(clock.time), clock_sets(clock)));
            }
            return true;
        }
        let part = match term {
            Term::PartOfDay { part, .. } | Term::DayPart(part) => Some(*part),
            _ => None,
        };
        let (value, denotation) = match &days {
            Days::Known(found) => (value_of(found, clock, part.map(super::lexicon::DayPart::code)), sets(found)),
            Days::Cycle(cycle, words) => (Value::Recurring(words.clone()), Denotation::plain(Set::Days(DaySet::recurring(*cycle)))),
            Days::Untold => {
                let span = self.view.words().span(first, end);
                (Value::Recurring(span.of(self.view.words().text()).to_owned()), untold())
            }
        };
        if let Days::Known(found) = &days {
            // "net rose from a loss a year earlier", "the worst day since 1987" go on telling of their own time
            let since = self.view.before(first) == Class::Since && tense::looks_back(&self.view, first - 1);
            let aside = since || matches!(term, Term::YearAgo | Term::Shifted { sign: -1, from: From::Anchor, .. });
            if !aside {
                // The last day of a quarter under report leaves the quarter standing.
                let closes = found.period.grain == Unit::Day && self.quarter.is_some_and(|q| q.end == found.period.end);
                self.anchor = self.quarter.filter(|_| closes).or(Some(found.period));
                if found.period.grain == Unit::Day {
                    self.day = Some(found.period);
                }
            }
            self.story.go_on(&self.view, term, found.period, first);
            if matches!(term, Term::Quarter { .. } | Term::QuarterTo(_)) {
                self.quarter = self.quarter.filter(|q| q.first > found.period.first).or(Some(found.period));
            }
            if matches!(term.year(), Some(YearRef::Is(_))) && found.period.grain == Unit::Season {
                self.stretch = Some(found.period);
            } else if matches!((term, term.year()), (Term::Day { .. } | Term::Either(..) | Term::Month { .. }, Some(YearRef::Is(_)))) {
                self.stretch = None;
            }
            if let Some(today) = self.published.map(|p| day_number(p.date()))
                && found.period.end - found.period.first <= 7
            {
                self.ahead = (today + 1..today + 14).contains(&found.period.first).then_some(end);
            }
            let dated = match term {
                Term::Year(_) | Term::Day { .. } | Term::Either(..) | Term::Month { .. } => true,
                Term::Part { of, .. } => matches!(**of, Term::Month { .. }),
                Term::At { day, .. } | Term::PartOfDay { day, .. } => matches!(**day, Term::Day { .. } | Term::Either(..)),
                _ => false,
            };
            if let Some(YearRef::Is(year)) = term.year().filter(|_| dated && !story::aside(&self.view, first, end)) {
                let bare = matches!(term, Term::Year(_));
                // "a portrait dated 1632" tells the portrait's year only
                if !(bare && first > 0 && DATES.contains(&self.view.word(first - 1))) {
                    (self.year, self.bare_year) = (Some((year, end - 1)), bare);
                }
            }
        }
        out.push(Candidate::set(first, end, value, denotation));
        true
    }
}

/// The canonical form of days.
fn value_of(found: &Found, clock: Option<Clock>, part: Option<&str>) -> Value {
    if let Some(value) = &found.value {
        return value.clone();
    }
    let p = found.period;
    let first = date_of(p.first);
    if let Some(clock) = clock {
        return Value::DateTime(first.to_datetime(clock.time));
    }
    if let Some(part) = part {
        return Value::DayPart(first, part.to_owned());
    }
    match p.grain {
        Unit::Year => Value::Year(first.year()),
        _ if p.end - p.first == 1 => Value::Date(first),
        _ => Value::DateRange(first, date_of(p.end)),
    }
}

/// The sets of known days.
fn sets(found: &Found) -> Denotation {
    let (core, outer) = found.sets();
    let core = DaySet::of([core]);
    let outer = DaySet::of(std::iter::once(outer).chain(found.other));
    Denotation::new(Set::Days(core), Set::Days(outer))
}

/// Any day, and none for certain: what only the date of publication, or nobody, could tell. It neither agrees with anything nor contradicts it.
fn untold() -> Denotation {
    Denotation::new(Set::Days(DaySet::of([])), Set::Days(DaySet::all()))
}

/// The sets of a time of day.
fn clock_sets(clock: Clock) -> Denotation {
    let seconds = |c: Clock| f64::from(i32::from(c.time.hour()) * 3600 + i32::from(c.time.minute()) * 60 + i32::from(c.time.second()));
    let around = |at: f64| {
        let (low, high) = (at - clock.slack, at + clock.slack);
        let mut set = Set::line(Axis::Clock, Interval::half_open(low.max(0.0), high.min(set::DAY)));
        // Midnight ends one day and begins the next.
        if low < 0.0 {
            set = set.join(&Set::line(Axis::Clock, Interval::half_open(set::DAY + low, set::DAY)));
        }
        set
    };
    if let Some(zone) = clock.zone {
        return instants(clock, zone, seconds(clock));
    }
    let core = around(seconds(clock));
    if clock.sure || clock.time.hour() >= 12 {
        return Denotation::plain(core);
    }
    let outer = core.join(&around(seconds(clock) + set::DAY / 2.0));
    Denotation::new(core, outer)
}

/// The sets of a time of day in a time zone, as the same times of universal time.
fn instants(clock: Clock, zone: Zone, seconds: f64) -> Denotation {
    let ahead = |minutes: &i16| f64::from(*minutes + zone.shift) * 60.0;
    let at = |seconds: f64, ahead: f64| {
        let low = (seconds - ahead - clock.slack).rem_euclid(set::DAY);
        let high = low + 2.0 * clock.slack;
        let first = Interval::half_open(low, high.min(set::DAY));
        let over = (high > set::DAY).then(|| Interval::half_open(0.0, high - set::DAY));
        std::iter::once(first).chain(over)
    };
    let hours = if clock.sure || clock.time.hour() >= 12 { vec![seconds] } else { vec![seconds, seconds + set::DAY / 2.0] };
    let ahead_of: Vec<i32> = zone.usual.iter().chain(zone.other).map(|m| i32::from(*m + zone.shift)).collect();
    let axis = Axis::Instant(ahead_of);
    let core = Intervals::of(zone.usual.iter().flat_map(|m| at(seconds, ahead(m))));
    let outer = hours.iter().flat_map(|&s| zone.usual.iter().chain(zone.other).flat_map(move |m| at(s, ahead(m))));
    Denotation::new(Set::Line(axis.clone(), core), Set::Line(axis, Intervals::of(outer)))
}
