//! Times of day: "7 p.m.", "19:21 IST", "half past three", "noon".

use super::date;
use super::daypart::told_part;
use super::length;
use super::lexicon::{Class, DayPart, Unit, View};
use super::number;
use super::term::{Clock, Zone};
use crate::language::calendar::{TELLS_TIME, US_ZONES, ZONES};
use jiff::civil::Time;

/// A time of day and the token after it.
type Found = Option<(Clock, usize)>;

fn at(hour: u32, minute: u32, second: u32, slack: f64, sure: bool) -> Option<Clock> {
    let time = Time::new(hour.try_into().ok()?, minute.try_into().ok()?, second.try_into().ok()?, 0).ok()?;
    Some(Clock { time, slack, sure, zone: None })
}

/// Half of what minutes are written to: they are mostly rounded to five.
fn minute_slack(minute: u32) -> f64 {
    if minute.is_multiple_of(5) { 150.0 } else { 30.0 }
}

/// Half an hour.
const HOUR_SLACK: f64 = 1800.0;

impl Clock {
    /// The same time in that part of the day, where it does not say itself.
    pub(crate) fn in_part(self, part: DayPart) -> Self {
        let hour = self.time.hour();
        let later = match part {
            DayPart::Afternoon | DayPart::Evening => hour < 12,
            DayPart::Night => (5..12).contains(&hour),
            DayPart::Midday => hour < 6,
            DayPart::Morning => false,
        };
        if self.sure || !later {
            return Self { sure: true, ..self };
        }
        let time = Time::new(hour + 12, self.time.minute(), self.time.second(), 0).unwrap_or(self.time);
        Self { time, sure: true, ..self }
    }

    /// The same time after noon.
    pub(super) fn in_the_afternoon(self) -> Self {
        self.afternoon(true)
    }

    fn afternoon(self, pm: bool) -> Self {
        let hour = self.time.hour();
        let hour = if pm && hour < 12 {
            hour + 12
        } else if !pm && hour == 12 {
            0
        } else {
            hour
        };
        Self { time: Time::new(hour, self.time.minute(), self.time.second(), 0).unwrap_or(self.time), sure: true, ..self }
    }
}

/// "a.m.", "pm", "p m", "p." after a number; whether it is after noon.
pub(crate) fn meridiem(view: &View<'_, '_>, i: usize) -> Option<(bool, usize)> {
    let dot_at = |at: usize| if view.mark(at, b'.') && view.glued(at) { at + 1 } else { at };
    match view.class(i) {
        Class::Am => Some((false, i + 1)),
        Class::Pm => Some((true, i + 1)),
        _ => {
            let pm = match view.word(i) {
                "a" => false,
                "p" => true,
                // "7ampm" leaves it open.
                _ => return None,
            };
            let dotted = view.mark(i + 1, b'.') && view.glued(i + 1);
            let m = if dotted { i + 2 } else { i + 1 };
            if view.word(m) == "m" {
                // The last full stop belongs to the abbreviation wherever the sentence ends.
                return Some((pm, if dotted { dot_at(m + 1) } else { m + 1 }));
            }
            view.glued(i).then_some((pm, i + 1))
        }
    }
}

/// "in the afternoon", "at night", "this evening" said right after a time.
fn said_part(view: &View<'_, '_>, i: usize) -> Option<(DayPart, usize)> {
    match (view.class(i), view.class(i + 1), view.class(i + 2)) {
        (Class::In, Class::The, Class::DayPart(part)) => Some((part, i + 3)),
        (Class::At, Class::DayPart(part @ DayPart::Night), _) => Some((part, i + 2)),
        (Class::DayPart(part @ DayPart::Midday), _, _) => Some((part, i + 1)),
        _ => None,
    }
}

/// A time of day at token `i`; one of hours alone and without "a.m." or the like only where `loose`.
pub(crate) fn clock(view: &View<'_, '_>, i: usize, loose: bool) -> Found {
    let (clock, end) = bare_clock(view, i, loose)?;
    let (clock, end) = match said_part(view, end) {
        Some((part, after)) => (clock.in_part(part), after),
        None if clock.sure => (clock, end),
        None => match (view.class(end), meridiem(view, end)) {
            (Class::In, _) if view.class(end + 1) == Class::The => match meridiem(view, end + 2) {
                Some((pm, after)) => (clock.afternoon(pm), after),
                None => (clock, end),
            },
            _ => (clock, end),
        },
    };
    let (zone, after) = named_zone(view, end);
    Some((Clock { zone, ..clock }, after))
}

/// The time zone at `i`, and the token after it: "EDT", "UTC+2", "+05:30", "Z", "local time".
fn named_zone(view: &View<'_, '_>, i: usize) -> (Option<Zone>, usize) {
    let row = |word: &str| ZONES.iter().find(|(names, ..)| names.split(' ').any(|name| name == word));
    let end = self::zone(view, i);
    let universal = Zone { usual: &[0], other: &[], shift: 0 };
    if end == i {
        // "2019-04-25T10:00:00Z", "10:00+02:00"
        if view.word(i) == "z" && view.glued(i) {
            return (Some(universal), i + 1);
        }
        return match offset(view, i).filter(|_| view.glued(i) && view.mark(i.saturating_sub(2), b':')) {
            Some((shift, after)) => (Some(Zone { shift, ..universal }), after),
            None => (None, end),
        };
    }
    let zone = row(view.word(i)).map(|&(_, usual, other)| Zone { usual, other, shift: 0 });
    match offset(view, end).filter(|_| view.glued(end) && zone.is_some_and(|z| z.usual == [0])) {
        Some((shift, after)) => (zone.map(|z| Zone { shift, ..z }), after),
        None => (zone, end),
    }
}

/// "+2", "-05:00", "+0530": what a clock is ahead of universal time, in minutes.
fn offset(view: &View<'_, '_>, i: usize) -> Option<(i16, usize)> {
    let sign = match view.class(i) {
        Class::Mark(b'+') => 1,
        Class::Mark(b'-') => -1,
        _ => return None,
    };
    let (n, width) = view.digits(i + 1).filter(|_| view.glued(i + 1))?;
    let (minutes, end) = match (width, view.mark(i + 2, b':') && view.glued(i + 2), view.digits(i + 3)) {
        (1..=2, true, Some((m, 2))) => (n * 60 + m, i + 4),
        (1..=2, ..) => (n * 60, i + 2),
        (4, ..) => (n / 100 * 60 + n % 100, i + 2),
        _ => return None,
    };
    (minutes <= 14 * 60).then_some((sign * minutes as i16, end))
}

/// Past a time zone: "IST", "local time", "Moscow time".
fn zone(view: &View<'_, '_>, i: usize) -> usize {
    let capitals = view.words().raw(i).bytes().all(|b| b.is_ascii_uppercase());
    if view.class(i) == Class::Zone && (capitals || (view.word(i).len() == 3 && view.word(i) != "est")) {
        return i + 1;
    }
    if view.capital(i) && matches!(view.word(i), "eastern" | "central" | "pacific") && !view.capital(i + 1) && view.word(i + 1) != "time" {
        return i + 1;
    }
    if view.is_word(i) && view.word(i + 1) == "time" && (view.word(i) == "local" || view.capital(i)) { i + 2 } else { i }
}

fn bare_clock(view: &View<'_, '_>, i: usize, loose: bool) -> Found {
    // "Midnight Oil", "high noon"
    let title = view.capital(i) && view.class(i + 1) == Class::Other && view.is_word(i + 1) && view.capital(i + 1);
    match view.class(i) {
        Class::Noon | Class::Midnight if title || i > 0 && view.word(i - 1) == "high" => None,
        Class::Noon => Some((at(12, 0, 0, HOUR_SLACK, true)?, i + 1)),
        Class::Midnight => Some((at(0, 0, 0, HOUR_SLACK, true)?, i + 1)),
        Class::Part(super::lexicon::Part::Mid) if view.word(view.skip_mark(i + 1, b'-')) == "day" => {
            Some((at(12, 0, 0, HOUR_SLACK, true)?, view.skip_mark(i + 1, b'-') + 1))
        }
        Class::Half | Class::Quarter | Class::A => past_hour(view, i),
        Class::Figure => past_hour(view, i).or_else(|| figure_clock(view, i, loose)),
        // "two hours": what counts a unit tells no hour
        Class::Small(_) | Class::Tens(_) if matches!(view.class(i + 1), Class::Unit(unit, _) if unit != Unit::Minute) => None,
        Class::Small(_) | Class::Tens(_) => past_hour(view, i).or_else(|| spoken_clock(view, i, loose)),
        _ => None,
    }
}

fn figure_clock(view: &View<'_, '_>, i: usize, loose: bool) -> Found {
    let Some((n, width)) = view.digits(i) else { return point_clock(view, i, loose) };
    // "31/May/2024:14:15:07"
    let logged = i >= 2 && view.mark(i - 1, b':') && matches!(view.digits(i - 2), Some((1000..=2100, 4)));
    if view.glued(i) && matches!(view.before(i), Class::Figure | Class::Mark(b':' | b'/' | b'$')) && !logged {
        return None;
    }
    let next = i + 1;
    if view.mark(next, b':') && view.glued(next) && view.glued(next + 1) {
        // "clocked 2:04:31" is how long it took
        if super::length::clocked(view, i).is_some() {
            return None;
        }
        return with_minutes(view, i, n, width);
    }
    if view.word(next) == "h" && (view.glued(next) || !view.glued(next + 1) && meridiem(view, next + 2).is_some()) {
        // "1h30" is a length, "at 1h30" and "15h30" are times.
        let timed = loose || n >= 7 || matches!(view.before(i), Class::At | Class::By | Class::Around);
        if let Some((minute, 2)) = view.digits(next + 1).filter(|_| timed) {
            let clock = at(n, minute, 0, minute_slack(minute), true)?;
            return (view.glued(next + 1) || !view.glued(next)).then(|| with_meridiem(view, Clock { sure: n > 12, ..clock }, next + 2));
        }
        return (n >= 13 || matches!(view.before(i), Class::At)).then_some((at(n, 0, 0, HOUR_SLACK, true)?, next + 1));
    }
    if view.class(next) == Class::OClock {
        return Some(with_meridiem(view, at(n, 0, 0, HOUR_SLACK, n > 12)?, next + 1));
    }
    if view.word(next) == "o" && view.mark(next + 1, b'\'') && view.word(next + 2) == "clock" {
        return Some(with_meridiem(view, at(n, 0, 0, HOUR_SLACK, n > 12)?, next + 3));
    }
    if matches!(view.word(next), "ampm") && (1..=12).contains(&n) {
        return Some((at(n, 0, 0, HOUR_SLACK, false)?, next + 1));
    }
    if let Some((pm, end)) = meridiem(view, next) {
        let (hour, minute) = if width >= 3 { (n / 100, n % 100) } else { (n, 0) };
        let slack = if width >= 3 { minute_slack(minute) } else { HOUR_SLACK };
        // "15p" and "145p" are pence
        if view.word(next) == "p" && end == next + 1 && (hour > 12 || width >= 3) {
            return None;
        }
        return (width <= 4 && hour <= 23).then(|| at(hour, minute, 0, slack, false).map(|c| (c.afternoon(pm), end)))?;
    }
    if view.class(next) == Class::Noon && n == 12 {
        return Some((at(12, 0, 0, HOUR_SLACK, true)?, next + 1));
    }
    if view.class(next) == Class::Midnight && n == 12 {
        return Some((at(0, 0, 0, HOUR_SLACK, true)?, next + 1));
    }
    if hundred_hours(view, i) {
        return Some((at(n / 100, n % 100, 0, minute_slack(n % 100), true)?, next + 1));
    }
    if width == 4 && self::zone(view, next) > next && !view.glued(next) {
        return Some((at(n / 100, n % 100, 0, minute_slack(n % 100), true)?, next));
    }
    if view.word(next) == "ish" || (view.mark(next, b'-') && view.word(next + 1) == "ish") {
        return (n <= 12).then_some((at(n, 0, 0, HOUR_SLACK, false)?, if view.word(next) == "ish" { next + 1 } else { next + 2 }));
    }
    let part = said_part(view, next).is_some()
        || matches!((view.class(next), view.class(next + 1)), (Class::In, Class::The) if meridiem(view, next + 2).is_some());
    let ends = !view.is_word(next)
        || part
        || told_part(view, i, next)
        || matches!(view.class(next), Class::On | Class::At | Class::In | Class::Rel(super::lexicon::Rel::This) | Class::DayWord(_));
    let lone = ends && !matches!(view.class(next), Class::Mark(b'%' | b'/' | b'-' | b':'));
    if width == 4 && loose && lone {
        return Some((at(n / 100, n % 100, 0, minute_slack(n % 100), true)?, next));
    }
    // "at 8 Eastern"
    let zoned =
        view.before(i) == Class::At && (self::zone(view, next) > next || US_ZONES.contains(&view.word(next)) && !view.is_word(next + 1));
    ((loose && lone || part || zoned) && width <= 2 && n <= 24).then(|| at(n % 24, 0, 0, HOUR_SLACK, n > 12).map(|c| (c, next)))?
}

/// "14:48", "2:03:59", "7:30 p.m.": the hour `n` at `i`, of `width` digits, and what stands behind its colon.
fn with_minutes(view: &View<'_, '_>, i: usize, n: u32, width: usize) -> Found {
    let next = i + 1;
    let (minute, 2) = view.digits(next + 1)? else { return None };
    let (mut second, mut end) = (0, next + 2);
    let mut slack = minute_slack(minute);
    let mut second_said = false;
    if view.mark(end, b':')
        && view.glued(end)
        && let Some((s, 2)) = view.digits(end + 1)
    {
        (second, end, slack, second_said) = (s, end + 2, 0.5, true);
    }
    // "the marathon in 2:03:59"
    let race = second_said && view.before(i) == Class::In;
    // "14:48: The lander is down."
    let stamp = width == 2 && view.mark(end, b':') && !view.glued(end + 1) && view.opens_line(i);
    if race || width > 2 || (view.glued(end) && !stamp && matches!(view.class(end), Class::Figure | Class::Mark(b':' | b'%'))) {
        return None;
    }
    let sure = n >= 13 || n == 0 || width == 2 && n < 10;
    let clock = at(n, minute, second, slack, sure)?;
    Some(with_meridiem(view, clock, end))
}

/// Whether the figure at `i` is an hour as armies say it: "0800 hours", "at 1430 hours".
fn hundred_hours(view: &View<'_, '_>, i: usize) -> bool {
    let hours = matches!(view.word(i + 1), "hours" | "hrs") && !view.glued(i + 1) && view.class(i + 2) != Class::Of;
    let (Some((n, 4)), true) = (view.digits(i), hours) else { return false };
    n < 2400 && n % 100 < 60 && (n < 1000 || matches!(view.before(i), Class::At | Class::By | Class::Month(..)))
}

/// "7.30pm", "at 16.29".
fn point_clock(view: &View<'_, '_>, i: usize, loose: bool) -> Found {
    let (hour, minute) = view.word(i).split_once('.')?;
    if minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let clock = at(hour.parse().ok()?, minute.parse().ok()?, 0, minute_slack(minute.parse().ok()?), false)?;
    let (clock, end) = with_meridiem(view, clock, i + 1);
    if clock.sure {
        return Some((clock, end));
    }
    let hour_mark = view.word(i + 1) == "h" || view.class(i + 1) == Class::OClock;
    let unit = length::unit(view, i + 1).is_some() || date::counted(view, i + 1) || view.mark(i + 1, b'%');
    // "at 02.40": no number is led by a zero
    let zero = hour.len() == 2 && hour.starts_with('0') && matches!(view.before(i), Class::At | Class::By | Class::Around | Class::Till);
    // "at 8.15 on the morning of 6 August 1945"
    let day_part = matches!(view.class(i + 1), Class::On | Class::In)
        && view.class(i + 2) == Class::The
        && matches!(view.class(i + 3), Class::DayPart(_))
        && (view.class(i + 4) == Class::Of || matches!(view.before(i), Class::At | Class::By | Class::Around | Class::Till));
    let led = (zero || day_part || loose && !view.is_word(i + 1)) && !unit;
    (hour_mark || led).then_some((clock, if hour_mark { i + 2 } else { i + 1 }))
}

/// "seven p.m.", "five thirty pm", "eight o'clock", "fifteen thirty p m".
fn spoken_clock(view: &View<'_, '_>, i: usize, loose: bool) -> Found {
    let (hour, mut end) = number::below_hundred(view, i).filter(|h| h.0 <= 24 && h.0 > 0)?;
    // "twenty seven" is a number before it is an hour.
    let (hour, mut minute) = (hour, 0);
    let mut slack = HOUR_SLACK;
    let dash = view.skip_mark(end, b'-');
    if let Some((m, after)) = number::below_hundred(view, dash).filter(|m| (10..60).contains(&m.0)) {
        (minute, end, slack) = (m, after, minute_slack(m));
    }
    let clock = at(hour % 24, minute, 0, slack, false)?;
    if let Some((pm, after)) = meridiem(view, end).filter(|m| view.word(end) != "a" || m.1 > end + 1) {
        return Some((clock.afternoon(pm), after));
    }
    if view.class(end) == Class::OClock {
        return Some(with_meridiem(view, clock, end + 1));
    }
    if view.class(end) == Class::Noon || view.class(end) == Class::Midnight {
        return (hour == 12).then(|| bare_clock(view, end, false))?;
    }
    let part = said_part(view, end).is_some();
    let minutes = minute > 0 && matches!(view.class(end), Class::Unit(Unit::Minute, true));
    let ends = !view.is_word(end)
        || minutes
        || told_part(view, i, end)
        || matches!(view.class(end), Class::On | Class::In | Class::Rel(super::lexicon::Rel::This) | Class::DayWord(_));
    (part || (loose && ends)).then_some((clock, if minutes { end + 1 } else { end }))
}

fn with_meridiem(view: &View<'_, '_>, clock: Clock, end: usize) -> (Clock, usize) {
    match meridiem(view, end) {
        Some((pm, after)) if view.word(end) != "a" || view.glued(end) || after > end + 1 => (clock.afternoon(pm), after),
        _ => (clock, end),
    }
}

/// "half past seven", "a quarter to 8", "20 minutes past 3pm", "15 past noon".
fn past_hour(view: &View<'_, '_>, i: usize) -> Found {
    let at_part = view.skip(i, Class::A);
    let (minutes, mut end) = match view.class(at_part) {
        Class::Half if at_part == i => (30, i + 1),
        Class::Quarter => (15, at_part + 1),
        Class::Figure | Class::Small(_) | Class::Tens(_) if at_part == i => number::cardinal(view, i).filter(|n| n.0 < 60)?,
        _ => return None,
    };
    let said = matches!(view.class(end), Class::Unit(Unit::Minute, _));
    end += usize::from(said);
    let after = match view.class(end) {
        Class::Rel(super::lexicon::Rel::Past) | Class::After => true,
        Class::To | Class::Before => false,
        Class::From if said => true,
        _ => return None,
    };
    if view.class(end) == Class::After && !said && view.class(at_part) != Class::Quarter {
        return None;
    }
    let number = !matches!(view.class(at_part), Class::Half | Class::Quarter);
    let (hour, done) = self::hour(view, end + 1)?;
    // "ten to six" may be a range; "20 to 30" is one. A number alone needs "past", its minutes, or an hour that says it is one.
    // "it was twenty to three": five minutes and their multiples in words, where an hour is told
    let told = matches!(view.before(i), Class::At | Class::By | Class::Around | Class::Till | Class::Before | Class::After)
        || i > 0 && TELLS_TIME.contains(&view.word(i - 1));
    let spoken = told
        && !matches!(view.class(i), Class::Figure)
        && matches!(minutes, 5 | 10 | 20 | 25)
        && matches!(view.class(end + 1), Class::Small(_))
        && !view.is_word(done);
    if number && !said && !spoken && (!after && !hour.sure || hour.slack < HOUR_SLACK) {
        return None;
    }
    let base = u32::from(hour.time.hour() as u8) * 60 + u32::from(hour.time.minute() as u8);
    let total = if after { base + minutes } else { (base + 24 * 60).checked_sub(minutes)? } % (24 * 60);
    Some((at(total / 60, total % 60, 0, minute_slack(minutes), hour.sure)?, done))
}

/// The hour after "past".
pub(super) fn hour(view: &View<'_, '_>, i: usize) -> Found {
    if let Some(found) = figure_or_name(view, i) {
        return Some(found);
    }
    let (n, end) = number::below_hundred(view, i).or_else(|| number::cardinal(view, i)).filter(|n| (1..=12).contains(&n.0))?;
    (!matches!(view.class(end), Class::Unit(..) | Class::Mark(b'%')) && !date::counted(view, end))
        .then_some((at(n % 24, 0, 0, HOUR_SLACK, false)?, end))
}

fn figure_or_name(view: &View<'_, '_>, i: usize) -> Found {
    match view.class(i) {
        Class::Noon | Class::Midnight => bare_clock(view, i, false),
        Class::Figure => figure_clock(view, i, false),
        Class::Small(_) => spoken_clock(view, i, false),
        _ => None,
    }
}
