//! The year that a story of the past has come to: "It began on 18 May 1863. … In April …".
//!
//! News counts from the day it is published; a history says its year once and goes on from there. Which of the two a text is can be told by its
//! words: news says "Friday", "last week" and "today", a history hardly ever does.

use super::date;
use super::lexicon::{Class, Form, Rel, Unit, View};
use super::period::Period;
use super::term::{From, Term, YearRef};
use crate::language::beside;
use crate::value::days::date_of;

/// A text with one word that counts from the day of publication for so many years of the past is still a history.
const YEARS_PER_DEIXIS: usize = 20;

/// A story that is nearer than this many years to the day of publication is news of some kind.
const YEARS_BACK: i16 = 2;

/// How many tokens an aside may have before its year.
const ASIDE: usize = 6;

/// A story may open with a stretch of so many days: "on the night of 4-5 May 1940".
const FEW_DAYS: i64 = 3;

/// How far a year said in passing may lead a story on.
const LEAP: i16 = 20;

/// Where a story of the past is, from the start of a text to its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Story {
    /// The last year that is long past; `None` where the text is no history.
    last: Option<i16>,
    at: Option<Period>,
    /// The token of the first word that counts from the day of publication, where the text is told as a history up to there.
    until: usize,
    /// Whether no date was said yet.
    fresh: bool,
    /// Whether a year alone may open the story: a text with one year in it is rarely a history.
    many: bool,
}

/// How many years of the past a text names before one of them alone opens a story.
const MANY: usize = 3;

impl Story {
    /// Looks through the words of a text published in `year`.
    pub(crate) fn of(view: &View<'_, '_>, year: Option<i16>) -> Self {
        let last = year.map(|y| y - YEARS_BACK);
        let long_past = |i: usize| matches!((view.digits(i), last), (Some((n @ 1000.., 4)), Some(last)) if n <= last as u32);
        let (mut past, mut deixis, mut until) = (0, 0, usize::MAX);
        for i in view.words().telling().iter().map(|&i| i as usize) {
            past += usize::from(long_past(i));
            if counts_from_now(view, i) {
                deixis += 1;
                until = until.min(i);
            }
        }
        let history = deixis * YEARS_PER_DEIXIS <= past;
        Self { last: last.filter(|_| past > 0), at: None, until: if history { usize::MAX } else { until }, fresh: true, many: past >= MANY }
    }

    /// The days that the story has come to.
    pub(crate) fn at(&self, first: usize) -> Option<Period> {
        self.at.filter(|_| first < self.until)
    }

    /// Goes on with what `term`, which begins at token `first`, was found to mean.
    pub(crate) fn go_on(&mut self, view: &View<'_, '_>, term: &Term, found: Period, first: usize) {
        let Some(last) = self.last else { return };
        // "ten years ago", "a year earlier", "in the 1930s": asides
        let aside = matches!(term, Term::Shifted { sign: -1, .. } | Term::Shifted { from: From::Now, .. }) || found.grain > Unit::Year;
        if aside {
            return;
        }
        let year = date_of(found.first).year();
        let lone = found.grain == Unit::Year && matches!(term.year(), Some(YearRef::Is(_)));
        // A text that goes on as news is a history only up to there, and only if it opens as one.
        let fresh = std::mem::take(&mut self.fresh);
        if fresh && self.until < usize::MAX && (found.end - found.first > FEW_DAYS || year > last) {
            self.last = None;
            return;
        }
        let opens = opens_sentence(view, first);
        let said = matches!(term.year(), Some(YearRef::Is(_)));
        if year > last {
            if said {
                self.at = None;
            }
        } else if lone {
            let on = self.at.is_some_and(|at| (0..=LEAP).contains(&(year - date_of(at.first).year())));
            // "The flood of 1953 was …"
            let title = fresh && self.until == usize::MAX && view.before(first) == Class::Of;
            if on || (opens || title) && (self.many || self.at.is_some()) {
                self.at = Some(found);
            }
        } else if said || self.at.is_some() {
            self.at = Some(found);
        }
    }
}

impl Period {
    /// Of what `make` gives for each year, the one that a story which has come to this period goes on with.
    pub(crate) fn next_told(self, make: impl Fn(i64) -> Option<Self>) -> Option<Self> {
        let year = i64::from(date_of(self.first).year());
        let found = make(year)?;
        // "In December 1944 …. In January …"
        let back = self.grain < Unit::Year && found.first < self.first - 183;
        if back { make(year + 1) } else { Some(found) }
    }
}

/// Whether the word at `i` counts from the day of publication.
fn counts_from_now(view: &View<'_, '_>, i: usize) -> bool {
    let period = |k: usize| {
        matches!(view.class(k), Class::Unit(Unit::Weekend | Unit::Week | Unit::Month | Unit::Year, _))
            || matches!(view.class(k), Class::Month(..) | Class::Weekday(..) | Class::Season(_) | Class::DayPart(_))
    };
    match view.class(i) {
        Class::DayWord(_) | Class::Tonight => true,
        // "third-quarter net", "a year-earlier loss"
        Class::Quarter => {
            matches!(view.before(if view.mark(i.wrapping_sub(1), b'-') { i - 1 } else { i }), Class::Ordinal(_) | Class::Second)
        }
        Class::Ago | Class::Earlier if view.mark(i.wrapping_sub(1), b'-') => true,
        Class::Ago => matches!(view.before(i), Class::Unit(..)) && !matches!(view.before(i - 1), Class::Other),
        Class::Rel(Rel::This) => period(i + 1),
        Class::Rel(Rel::Last | Rel::Next) => view.before(i) != Class::The && period(i + 1) && view.class(i + 2) != Class::Of,
        Class::Weekday(_, Form::Full) => {
            view.capital(i) && matches!(date::weekday_date(view, i), Some((Term::Weekday { .. }, _))) && !dated_behind(view, i)
        }
        _ => false,
    }
}

/// Whether a date follows the weekday at `i`.
fn dated_behind(view: &View<'_, '_>, i: usize) -> bool {
    matches!(view.class(view.skip_mark(i + 1, b',')), Class::Month(..) | Class::Figure)
}

/// Whether a year is said in passing, between commas: "The caps, surveyed in 1959, were …".
pub(crate) fn aside(view: &View<'_, '_>, first: usize, end: usize) -> bool {
    let opened = (first.saturating_sub(ASIDE)..first).rev().take_while(|&k| !view.sentence_break(k + 1)).find(|&k| view.mark(k, b','));
    let lone = end - first <= 1 && view.class(first) == Class::Figure;
    lone && view.mark(end, b',') && opened.is_some_and(|k| matches!(view.before(first), Class::In) && k + 2 < first)
}

/// Whether "will" stands before token `first` in its sentence.
pub(crate) fn willed(view: &View<'_, '_>, first: usize) -> bool {
    let sentence = (first.saturating_sub(20)..first).rev().take_while(|&k| !view.sentence_break(k + 1));
    sentence.into_iter().any(|k| beside::WILL.has(view.word(k)) && !view.capital(k))
}

/// Whether token `first` opens its sentence, but for a preposition.
pub(crate) fn opens_sentence(view: &View<'_, '_>, first: usize) -> bool {
    let led = matches!(view.before(first), Class::In | Class::By | Class::During | Class::On | Class::Since | Class::From | Class::Till);
    view.sentence_break(first) || (led && view.sentence_break(first - 1))
}
