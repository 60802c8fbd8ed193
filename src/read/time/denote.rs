//! From expressions to values and their sets, left to right through a text.

use super::clock_range;
use super::date;
use super::expression;
use super::figures;
use super::number;
use super::story;
use super::tense;
use jiff::civil::DateTime;

use super::extent::Count;
use super::extent::Length;
use super::lexicon::{Class, Unit, View};
use super::period::Period;
use super::resolve::{Days, Found, Frame};
use super::story::Story;
use super::term::{Clock, From, Term, YearRef, Zone};
use crate::language::calendar::DATES;
use crate::read::candidate::Candidate;
use crate::read::words::{Words, next_of};
use crate::value::clock::around_the_clock;
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
    /// The token after it.
    pub(crate) day_end: usize,
    /// The month said last, and the token after it.
    pub(crate) month: Option<(Period, usize)>,
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
        let view = View::of(words, expression::any_atom);
        let order = figures::shown_order(&view).or(context.order);
        let view = view.ordered(order);
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
            day_end: 0,
            month: None,
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
        let (mut i, mut nth) = (0, 0);
        while let Some((place, next)) = next_of(self.view.words().telling(), nth, i) {
            (nth, i) = (place, next);
            // "1066" alone is a year where no number is asked for.
            if !self.numbers
                && self.view.class(i) == Class::Figure
                && let Some((year, end)) = date::year_number(&self.view, i)
                && end == i + 1
                && self.view.words().own_line(i, end)
            {
                self.emit(&Term::Year(YearRef::Is(year)), i, end, out);
                i = end;
                continue;
            }
            if expression::begins_nothing(&self.view, i) {
                i += 1;
                continue;
            }
            // "between 18:02 and 18:05"
            if let Some((low, high, end)) = self.wants_clocks().then(|| clock_range::between(&self.view, i)).flatten() {
                out.push(Candidate::set(i, end, Value::TimeRange(low.time, high.time), clock_range::sets(low, high)));
                i = end;
                continue;
            }
            if expression::is_passed_over(&self.view, i) {
                i += 1;
                continue;
            }
            match self.inherited(i).or_else(|| expression::expression(&self.view, i)) {
                // "every Thursday" is no Thursday.
                Some((term, end)) if end > i && self.view.before(i) == Class::Per && !matches!(term, Term::Length(_) | Term::Clock(_)) => {
                    i = end;
                }
                Some((term, end)) if end > i => {
                    self.emit(&term, i, end, out);
                    i = end;
                }
                _ => i += 1,
            }
        }
    }

    /// Whether times of day are asked for, and no days that they may be part of.
    const fn wants_clocks(&self) -> bool {
        self.clock && !self.days
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
            .then(|| (Term::Length(Length::of(unit, Count::whole(n))), end))
    }

    /// Adds what an expression of days means; `false` where it means no day.
    pub(super) fn resolved(&mut self, term: &Term, frame: Frame, first: usize, end: usize, out: &mut Vec<Candidate>) -> bool {
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
                match found.period.grain {
                    Unit::Day => (self.day, self.day_end) = (Some(found.period), end),
                    Unit::Month => self.month = Some((found.period, end)),
                    _ => {}
                }
            }
            if !since {
                self.story.go_on(&self.view, term, found.period, first);
            }
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
            self.keep_year(term, found, since, first, end);
        }
        out.push(Candidate::set(first, end, value, denotation));
        true
    }

    /// Keeps the year that an expression tells for what is told behind it.
    fn keep_year(&mut self, term: &Term, found: &Found, since: bool, first: usize, end: usize) {
        let dated = match term {
            Term::Year(_) | Term::Day { .. } | Term::Either(..) | Term::Month { .. } => true,
            Term::Part { of, .. } => matches!(**of, Term::Month { .. }),
            // "from July to October 1940"
            Term::Range(_, high) => matches!(**high, Term::Month { .. } | Term::Day { .. }),
            Term::At { day, .. } | Term::PartOfDay { day, .. } => matches!(**day, Term::Day { .. } | Term::Either(..)),
            _ => false,
        };
        // "the most since December 2003", "the 1986 crash" tell a year of their own to what is news
        let noun = matches!(term, Term::Year(_)) && self.view.class(end) == Class::Other && self.view.is_word(end);
        let owned = self.published.is_some() && (since || noun && matches!(self.view.before(first), Class::The));
        let told = if let Term::Range(_, high) = term { high.year() } else { term.year() };
        if let Some(YearRef::Is(year)) = told.filter(|_| dated && !owned && !story::aside(&self.view, first, end)) {
            let bare = matches!(term, Term::Year(_));
            // "a portrait dated 1632" tells the portrait's year only
            if !(bare && first > 0 && DATES.contains(&self.view.word(first - 1))) {
                (self.year, self.bare_year) = (Some((year, end - 1)), bare);
            }
        }
        // "retired in 2005, came back two years later and won in March"
        let on = matches!(term, Term::Shifted { sign: 1, from: From::Anchor, .. } | Term::Year(YearRef::Anchor(1)));
        if on && found.period.grain == Unit::Year && self.year.is_some() {
            (self.year, self.bare_year) = (Some((date_of(found.period.first).year(), end - 1)), true);
        }
        if matches!(term, Term::Year(YearRef::Shift(1))) {
            (self.year, self.bare_year) = (Some((date_of(found.period.first).year(), end - 1)), true);
        }
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
pub(super) fn untold() -> Denotation {
    Denotation::new(Set::Days(DaySet::of([])), Set::Days(DaySet::all()))
}

/// The sets of a time of day.
pub(super) fn clock_sets(clock: Clock) -> Denotation {
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
    let at = |seconds: f64, ahead: f64| around_the_clock(seconds - ahead - clock.slack, 2.0 * clock.slack);
    let hours = if clock.sure || clock.time.hour() >= 12 { vec![seconds] } else { vec![seconds, seconds + set::DAY / 2.0] };
    let ahead_of: Vec<i32> = zone.usual.iter().chain(zone.other).map(|m| i32::from(*m + zone.shift)).collect();
    let axis = Axis::Instant(ahead_of);
    let core = Intervals::of(zone.usual.iter().flat_map(|m| at(seconds, ahead(m))));
    let outer = hours.iter().flat_map(|&s| zone.usual.iter().chain(zone.other).flat_map(move |m| at(s, ahead(m))));
    Denotation::new(Set::Line(axis.clone(), core), Set::Line(axis, Intervals::of(outer)))
}
