//! Which expression begins at a word: one dispatch on its class, then times of day and ranges behind it.

use super::counted;
use super::date;
use super::date::Parsed;
use super::extent::Length;
use super::feast;
use super::figures;
use super::length;
use super::lexicon::{Class, DayPart, Form, Rel, Unit, View};
use super::moment;
use super::number;
use super::numbered;
use super::part;
use super::quarter;
use super::range;
use super::relative;
use super::season::{season, season_led};
use super::term::{From, Term};
use super::unit;
use super::year;
use crate::language::beside;
use crate::language::calendar::{JUDGED, NUMBERED_PLACES, SEASONS, SUBJECTS};
use crate::language::tense::Sign;

/// The expression of time that begins at token `i`.
pub(crate) fn expression(view: &View<'_, '_>, i: usize) -> Parsed {
    match view.class(i) {
        Class::From | Class::Between => range::opened_range(view, i),
        _ => range::ranged(view, i, false),
    }
}

/// Whether it is seen at once, by the word and the one behind it, that no expression begins at token `i`: most articles, prepositions and
/// pronouns stand in front of plain words.
pub(crate) fn begins_nothing(view: &View<'_, '_>, i: usize) -> bool {
    if !view.holidays(i).is_empty() {
        return false;
    }
    let next = i + 1;
    let plain = |k: usize| view.class(k) == Class::Other && view.holidays(k).is_empty();
    let unknown = |k: usize| plain(k) && view.is_word(k) && view.words().lexeme(k).is_none();
    match view.class(i) {
        Class::The => plain(next) && !matches!(view.word(next), "final" | "latter"),
        Class::A => unknown(next),
        Class::Some => unknown(next) && !JUDGED.contains(&view.word(next)),
        Class::In if view.class(next) == Class::The => !matches!(view.class(next + 1), Class::DayPart(_)),
        Class::In | Class::Whole => plain(next),
        Class::Rel(rel) => plain(next) && !(rel == Rel::Current && view.word(next) == "date") && !beside::BETWEEN_LAST.has(view.word(next)),
        Class::From | Class::Between => plain(next) || view.class(next) == Class::The && begins_nothing(view, next),
        Class::Mark(b'\'') => view.class(next) != Class::Figure,
        // they only go on with an expression, or join two
        Class::Mark(_)
        | Class::Or
        | Class::Till
        | Class::Through
        | Class::During
        | Class::Over
        | Class::Since
        | Class::Before
        | Class::After
        | Class::Ahead
        | Class::Prior
        | Class::Around
        | Class::Ago
        | Class::Hence
        | Class::Back
        | Class::Am
        | Class::Pm
        | Class::Zone
        | Class::Filler
        | Class::Long
        | Class::Old
        | Class::Pronoun
        | Class::Per => true,
        _ => false,
    }
}

/// Whether no expression is looked for at token `i`: it is a plain word, or one that leads to an expression without being part of it.
pub(crate) fn is_passed_over(view: &View<'_, '_>, i: usize) -> bool {
    use Class::{And, At, By, For, Of, On, Or, Other, To};
    matches!(view.class(i), Other | Of | And | Or | To | On | At | By | For) && !feast::holiday(view, i)
}

/// One expression without a time of day behind it.
pub(crate) fn any_atom(view: &View<'_, '_>, i: usize) -> Parsed {
    if feast::holiday(view, i)
        && let Some(found) = feast::holiday_term(view, i)
    {
        return Some(found);
    }
    match view.class(i) {
        Class::Other | Class::Mark(0) => None,
        Class::Figure => figures::numeric_date(view, i)
            .or_else(|| year::year_range(view, i))
            .or_else(|| date::day_date(view, i))
            .or_else(|| year::decade(view, i))
            .or_else(|| year::year_first(view, i))
            .or_else(|| numbered::numbered(view, i))
            .or_else(|| count_first(view, i))
            .or_else(|| counted::length_term(view, i))
            .or_else(|| year::year(view, i)),
        Class::Small(_) | Class::Tens(_) => year::spelled_year_term(view, i)
            .or_else(|| date::day_date(view, i))
            .or_else(|| numbered::numbered(view, i))
            .or_else(|| count_first(view, i))
            .or_else(|| counted::length_term(view, i)),
        Class::Ordinal(_) | Class::Second => date::day_date(view, i).or_else(|| numbered::numbered(view, i)),
        Class::Month(..) => month_after_next(view, i).or_else(|| quarter::month_quarter(view, i)).or_else(|| date::month_date(view, i)),
        Class::Weekday(..) => weekday(view, i),
        Class::The => after_article(view, i + 1),
        Class::A => unit::year_ago(view, i + 1).or_else(|| counted::length_term(view, i)),
        Class::Rel(_) => relative::relative(view, i, false),
        Class::Part(_) => part::part(view, i),
        Class::Rest => part::rest(view, i),
        Class::Within => counted::within(view, i),
        Class::Season(_) => season(view, i).filter(|_| view.word(i) != "fall" && view.word(i) != "spring" || season_led(view, i)),
        Class::DayWord(shift) => Some(day_word(view, i, i32::from(shift))),
        Class::Tonight => Some((Term::PartOfDay { day: Box::new(Term::today(0)), part: DayPart::Night }, i + 1)),
        Class::DayPart(part) => moment::lone_part(view, i, part).or_else(|| moment::part_and_clock(view, i)),
        Class::Vague => vague(view, i),
        Class::Fiscal => year::fiscal(view, i).or_else(|| numbered::numbered(view, i)),
        Class::PeriodLetter => year::lettered(view, i),
        Class::Earlier | Class::Later => part::sooner(view, i),
        Class::In if view.class(i + 1) == Class::The => moment::part_and_clock(view, i + 2).or_else(|| opening_part(view, i)),
        Class::In => counted::in_length(view, i),
        Class::Unit(unit, false) => {
            let owned = unit == Unit::Weekend && (i == 0 || part::possessive(view, i - 1) && !view.is_word(i + 1));
            unit::unit_first(view, i, unit).or_else(|| owned.then_some((Term::TheWeekend, i + 1)))
        }
        Class::Decade(_) => year::decade(view, i),
        Class::Mark(b'\'') => year::decade(view, i).or_else(|| year::short_year(view, i)),
        Class::Quarter => year_ago_period(view, i),
        Class::YearEnd => Some(unit::year_end(view, i + 1)),
        Class::Edge(unit, part) => unit::edge(view, i, unit, part),
        // "w/c 4 February": the week commencing then
        Class::WeekMark if view.mark(i + 1, b'/') && matches!(view.word(i + 2), "c" | "b") => unit::week_of(view, i + 3),
        Class::Half | Class::Loose | Class::Some | Class::Dozen | Class::Hundred | Class::Lasting(_) => counted::length_term(view, i),
        Class::Whole => counted::length_term(view, i),
        _ => None,
    }
}

fn after_article(view: &View<'_, '_>, i: usize) -> Parsed {
    if feast::holiday(view, i)
        && let Some(found) = feast::holiday_term(view, i)
    {
        return Some(found);
    }
    if let Some(found) = unit::year_ago(view, i) {
        return Some(found);
    }
    match view.class(i) {
        Class::Rel(rel) => {
            if matches!(rel, Rel::Next) && view.class(i + 1) == Class::Unit(Unit::Day, false) {
                return Some((Term::Unit { unit: Unit::Day, shift: 1, anchored: true }, i + 2));
            }
            relative::relative(view, i, true)
        }
        Class::Unit(unit, false) => unit::unit_first(view, i, unit).or_else(|| unit::bare_unit(view, i, unit)),
        // "for the quarter that ended on September 30"
        Class::Quarter if matches!(view.word(i + 1), "that" | "ended" | "ending") => quarter::ended_quarter(view, i),
        Class::Quarter => {
            year_ago_period(view, i).or_else(|| unit::led(view, i - 1).then_some((Term::Quarter { n: 0, year: None, rel: None }, i + 1)))
        }
        Class::Part(_) => part::part(view, i),
        Class::Rest => part::rest(view, i),
        Class::Edge(unit, part) => unit::edge(view, i, unit, part),
        Class::Season(season) if matches!(view.class(i + 1), Class::Before | Class::After) && !view.is_word(i + 2) => {
            let rel = if view.class(i + 1) == Class::Before { Rel::Previous } else { Rel::Following };
            Some((Term::Season { season, year: None, rel: Some(rel) }, i + 2))
        }
        Class::Season(_) => season(view, i).filter(|_| !matches!(view.word(i), "spring" | "fall") || season_led(view, i - 1)),
        Class::Fiscal => year::fiscal(view, i).or_else(|| numbered::numbered(view, i)),
        Class::Small(_) | Class::Tens(_) => year::decade(view, i)
            .or_else(|| date::day_date(view, i))
            .or_else(|| numbered::numbered(view, i))
            .or_else(|| counted::length_term(view, i)),
        Class::Ordinal(_) | Class::Second => date::day_date(view, i).or_else(|| numbered::numbered(view, i)).or_else(|| lone_day(view, i)),
        Class::Figure => year::decade(view, i)
            .or_else(|| date::day_date(view, i))
            .or_else(|| numbered::numbered(view, i))
            .or_else(|| lone_day(view, i))
            .or_else(|| year::year_first(view, i))
            .or_else(|| figures::numeric_date(view, i))
            .or_else(|| counted::length_term(view, i))
            .or_else(|| year::year(view, i)),
        Class::Decade(_) | Class::Mark(b'\'') => year::decade(view, i),
        Class::Other if matches!(view.word(i), "final" | "latter") => numbered::numbered(view, i),
        Class::DayPart(part) => match view.class(i + 1) {
            Class::Of => moment::lone_part(view, i, part),
            // "the night before"
            Class::Before | Class::After if i > 1 && !view.is_word(i + 2) && view.class(i + 2) != Class::Figure => {
                let shift = if view.class(i + 1) == Class::Before { -1 } else { 1 };
                let day = Term::Unit { unit: Unit::Day, shift, anchored: true };
                Some((Term::PartOfDay { day: Box::new(day), part }, i + 2))
            }
            _ => None,
        },
        Class::Month(..) | Class::Weekday(..) => {
            let led = matches!(view.before(i - 1), Class::In | Class::On | Class::Of);
            view.atom(i).filter(|found| led || matches!(found.0, Term::Coming { .. } | Term::QuarterTo(_)))
        }
        _ => None,
    }
}

/// "In the evening" where it opens a sentence: of the day said last.
fn opening_part(view: &View<'_, '_>, i: usize) -> Parsed {
    let Class::DayPart(part) = view.class(i + 2) else { return None };
    let alone = !view.is_word(i + 3) || view.class(i + 3) == Class::The || SUBJECTS.contains(&view.word(i + 3));
    let day = Term::Unit { unit: Unit::Day, shift: 0, anchored: true };
    (view.capital(i) && view.sentence_break(i) && alone).then(|| (Term::PartOfDay { day: Box::new(day), part }, i + 3))
}

/// "the 15th" where no noun follows.
fn lone_day(view: &View<'_, '_>, i: usize) -> Parsed {
    let (day, end) = date::day_of_month(view, i, false)?;
    let plain = view.class(i) == Class::Figure && view.class(i + 1) != Class::OrdinalEnd;
    let led =
        matches!(i.checked_sub(2).map_or(Class::Other, |b| view.class(b)), Class::On | Class::By | Class::Till | Class::Since | Class::For);
    // "the morning of the 11th"
    let of_part = i >= 3 && view.class(i - 2) == Class::Of && matches!(view.class(i - 3), Class::DayPart(_));
    let led = led || of_part;
    let clause = matches!(view.class(end), Class::The) || matches!(view.word(end), "he" | "she" | "it" | "they" | "we" | "i");
    let ends =
        !view.is_word(end) || clause || matches!(view.class(end), Class::At | Class::In | Class::And | Class::From | Class::Or | Class::By);
    // "On the 19th tanks entered the city"
    let opens = view.before(i - 1) == Class::On && view.capital(i - 2) && view.class(end - 1) == Class::OrdinalEnd && view.is_word(end);
    let plural = view.word(end).len() > 3 && view.word(end).ends_with('s');
    let ends = ends || opens && (plural || view.capital(end)) && !NUMBERED_PLACES.contains(&view.word(end));
    let joined = matches!(view.class(end), Class::Mark(b'-' | b'%' | b'/')) || (view.mark(end, b'.') && view.glued(end + 1));
    // "the second", "on the third" are places in an order.
    let spelled = view.class(i) != Class::Figure && !(matches!(view.class(i), Class::Tens(_)) && led);
    (led && ends && !joined && !plain && !spelled).then_some((Term::DayOfMonth { day, weekday: None, month: None }, end))
}

fn weekday(view: &View<'_, '_>, i: usize) -> Parsed {
    let (term, end) = date::weekday_date(view, i)?;
    let Term::Weekday { weekday, rel: None } = term else { return Some((term, end)) };
    // "the first Tuesday of every month"
    let each = matches!(view.before(i), Class::Ordinal(_) | Class::OrdinalEnd | Class::Second | Class::Rel(Rel::Last))
        && view.class(end) == Class::Of
        && view.class(end + 1) == Class::Per;
    if each || every(view, i) || any_weekday(view, i, end) {
        return None;
    }
    let of = if matches!(view.class(end), Class::Of | Class::In) { end + 1 } else { end };
    if let (Class::Rel(rel), Class::Unit(Unit::Week, false)) = (view.class(of), view.class(of + 1)) {
        return Some((Term::WeekdayOf { weekday, weeks: rel.shift() }, of + 2));
    }
    if after_next(view, end) {
        return Some((Term::Coming { count: 2, of: Box::new(term) }, end + 2));
    }
    // "Saturday week"
    let week = view.class(end) == Class::Unit(Unit::Week, false) && end == i + 1;
    let free = !view.is_word(end + 1) || SUBJECTS.contains(&view.word(end + 1));
    if week && free && !matches!(view.class(end + 1), Class::Mark(b'-' | b'\'')) {
        let from = From::Term(Box::new(Term::Coming { count: 1, of: Box::new(term) }));
        return Some((Term::Shifted { length: Length::one(Unit::Week), sign: 1, from }, end + 1));
    }
    // "Monday two weeks from now"
    if let Some((Term::Shifted { length, sign, from: From::Now }, after)) = counted::length_term(view, end)
        && let Some((Unit::Week, n)) = length.count()
    {
        return Some((Term::WeekdayOf { weekday, weeks: n * sign }, after));
    }
    Some((term, end))
}

/// Whether the weekday at `i` goes on with days of every week: "every Wednesday/Thursday", "Mon-Fri".
fn every(view: &View<'_, '_>, i: usize) -> bool {
    let weekday = |k: usize| matches!(view.class(k), Class::Weekday(..));
    let mut k = i;
    while k >= 2 && matches!(view.class(k - 1), Class::And | Class::Or | Class::Mark(b',' | b'/' | b'-')) && weekday(k - 2) {
        k -= 2;
    }
    let span = k < i && view.mark(i - 1, b'-') && view.glued(i) && matches!(view.class(i), Class::Weekday(_, form) if form != Form::Full);
    k < i && view.before(k) == Class::Per || span
}

/// Whether the weekday at `i` is one of many: "It was a Tuesday when he left", but "at a Tuesday news conference".
fn any_weekday(view: &View<'_, '_>, i: usize, end: usize) -> bool {
    let clause = view.words().lexeme(end).and_then(|l| l.tense) == Some(Sign::Clause);
    view.before(i) == Class::A && (!view.is_word(end) || clause || !matches!(view.class(end), Class::Other | Class::DayPart(_)))
}

/// "after next" at token `i`, with no noun behind it: "the Friday after next", but not "the Friday after next week's vote".
fn after_next(view: &View<'_, '_>, i: usize) -> bool {
    let free = !view.is_word(i + 2)
        || matches!(view.class(i + 2), Class::In | Class::On | Class::At | Class::And | Class::Or | Class::To | Class::By | Class::For);
    view.class(i) == Class::After && view.class(i + 1) == Class::Rel(Rel::Next) && free && view.class(i + 2) != Class::Figure
}

/// "March after next".
fn month_after_next(view: &View<'_, '_>, i: usize) -> Parsed {
    let (month, _, end) = date::month(view, i)?;
    let of = Box::new(Term::Month { month, year: None, rel: None });
    after_next(view, end).then_some((Term::Coming { count: 2, of }, end + 2))
}

fn day_word(view: &View<'_, '_>, i: usize, shift: i32) -> (Term, usize) {
    let end = i + 1;
    // "tomorrow, 16 Nov"
    let at = view.skip_mark(end, b',');
    if let Some((term @ Term::Day { .. }, after)) =
        date::day_date(view, at).or_else(|| figures::numeric_date(view, at)).or_else(|| date::month_and_day(view, at))
    {
        return (term, after);
    }
    (Term::today(shift), end)
}

/// "2 next days", "3 Fridays from now" are left alone; the first is counted.
fn count_first(view: &View<'_, '_>, i: usize) -> Parsed {
    let (n, at) = number::cardinal(view, i).filter(|n| n.0 < 1000)?;
    if let Class::Weekdays(weekday) = view.class(at) {
        let (sign, end) = match view.class(at + 1) {
            Class::Ago | Class::Back => (-1, at + 2),
            Class::Hence => (1, at + 2),
            Class::From if view.word(at + 2) == "now" => (1, at + 3),
            _ => return None,
        };
        return (n > 0).then_some((Term::Weekdays { weekday, count: n as i32 * sign }, end));
    }
    // "three summers ago"
    if let Some(season) = SEASONS.iter().find(|s| s.0 == view.word(at)).filter(|_| view.class(at + 1) == Class::Ago && n > 0) {
        return Some((Term::Seasons { season: season.1, back: n as i16 }, at + 2));
    }
    let Class::Rel(rel @ (Rel::Next | Rel::Coming | Rel::Past | Rel::Previous | Rel::Last)) = view.class(at) else { return None };
    let (unit, end) = length::unit(view, at + 1)?;
    let plural = matches!(view.class(at + 1), Class::Unit(_, true) | Class::Quarters);
    // "3 next weeks" are so many days; "the next 3 weeks" of a timetable begin on a Monday
    let (unit, n) = if unit == Unit::Week { (Unit::Day, 7 * n) } else { (unit, n) };
    (n > 0 && plural && unit >= Unit::Day).then(|| (Term::Units { unit, count: n as i32 * rel.shift() }, end))
}

/// "quarter a year ago".
fn year_ago_period(view: &View<'_, '_>, i: usize) -> Parsed {
    let year = view.class(i + 1) == Class::A && view.class(i + 2) == Class::Unit(Unit::Year, false);
    (year && matches!(view.class(i + 3), Class::Ago | Class::Earlier)).then_some((Term::YearAgo, i + 4))
}

fn vague(view: &View<'_, '_>, i: usize) -> Parsed {
    if view.word(i) == "now" && matches!(view.class(i + 1), Class::Other) && view.glued(i + 1) {
        return None;
    }
    Some((Term::Vague(matches!(view.word(i), "now")), i + 1))
}
