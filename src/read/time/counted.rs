//! Lengths that count from a day: "two years ago", "the day before", "in two hours", "within two weeks after April 8".

use super::date;
use super::date::Parsed;
use super::extent::Length;
use super::length;
use super::lexicon::{Class, Form, Rel, Unit, View};
use super::term::{From, Term, YearRef};
use super::year;
use crate::language::calendar::{DAY_NOUNS, EQUALS, MEASURES, PER_TIME, SOME_DAY, SPENDS, SUBJECTS};

/// How many tokens an event may have between "a day before" and the preposition of its date.
const EVENT: usize = 9;

/// "within two weeks after April 8".
pub(crate) fn within(view: &View<'_, '_>, i: usize) -> Parsed {
    let at = view.skip(i + 1, Class::The);
    let at = if matches!(view.class(at), Class::Rel(Rel::Next | Rel::Coming)) { at + 1 } else { at };
    let (length, end) = length::length(view, at)?;
    // "within the upcoming 5 years and 2 months": no period of the calendar, but the days until then
    if length.unit() >= Unit::Day && length.parts.len() > 1 && matches!(view.before(at), Class::Rel(_)) {
        let last = Term::Shifted { length, sign: 1, from: From::Now };
        return Some((Term::Range(Box::new(Term::today(0)), Box::new(last)), end));
    }
    if length.unit() < Unit::Day || !matches!(view.class(end), Class::After | Class::From) {
        return None;
    }
    let (day, end) = view.day_term(end + 1).filter(|found| found.0.is_one_day())?;
    let last = Term::Shifted { length, sign: 1, from: From::Term(Box::new(day.clone())) };
    Some((Term::Range(Box::new(day), Box::new(last)), end))
}

/// A length of time, and what it is counted from, where that is said.
pub(crate) fn length_term(view: &View<'_, '_>, i: usize) -> Parsed {
    let (length, end) = length::length(view, i)?;
    // "less than two weeks from today" is any day until then
    let nearer = i >= 2 && view.word(i - 1) == "than" && view.word(i - 2) == "less";
    let from_now = matches!(view.class(end + 1), Class::DayWord(0)) || view.word(end + 1) == "now";
    if nearer && view.class(end) == Class::From && from_now && length.unit() >= Unit::Day {
        let last = Term::Shifted { length, sign: 1, from: From::Now };
        return Some((Term::Range(Box::new(Term::today(0)), Box::new(last)), end + 2));
    }
    // "closed for ten weeks from April 8"
    let lasting = view.before(i) == Class::For && view.class(end) == Class::From;
    let found = if lasting { None } else { counted_from(view, &length, end) };
    if found.is_some() {
        return found;
    }
    if (length.article && idiom(view, i, end)) || names_a_war(view, end) || some_day(view, i, end) {
        return None;
    }
    Some((Term::Length(length), end))
}

/// "One day, he…", "perhaps one day": no length, but some day.
fn some_day(view: &View<'_, '_>, i: usize, end: usize) -> bool {
    let one = view.word(i) == "one" && end == i + 2 && view.class(i + 1) == Class::Unit(Unit::Day, false);
    let opens = view.sentence_break(i) && (view.mark(end, b',') || SUBJECTS.contains(&view.word(end)));
    one && (opens || i > 0 && SOME_DAY.contains(&view.word(i - 1)))
}

/// "the Six-Day War", "the Thirty Years' War": a name.
fn names_a_war(view: &View<'_, '_>, end: usize) -> bool {
    let at = view.skip_mark(end, b'\'');
    view.capital(at) && matches!(view.word(at), "war" | "wars")
}

/// "ago", "later", "before Thursday" after a length that ends at `end`.
pub(crate) fn counted_from(view: &View<'_, '_>, length: &Length, end: usize) -> Parsed {
    let shifted = |sign: i32, from: From, end: usize| Some((Term::Shifted { length: length.clone(), sign, from }, end));
    let at = view.skip_mark(end, b'-');
    match view.class(at) {
        Class::Ago => ago_from(view, length, at + 1).or_else(|| shifted(-1, From::Now, at + 1)),
        Class::Back if !view.is_word(at + 1) => shifted(-1, From::Now, at + 1),
        Class::Hence => shifted(1, From::Now, at + 1),
        // "18 months later than planned" is a length.
        Class::Earlier | Class::Later if view.word(at + 1) == "than" => None,
        Class::Earlier if at == end => shifted(-1, From::Anchor, at + 1),
        // "170 years later, in 1896": the year says which
        Class::Later
            if at == end
                && length.unit() >= Unit::Year
                && let Some(year) = year_behind(view, at + 1) =>
        {
            Some((Term::Year(YearRef::Is(year)), at + 1))
        }
        // "ended in November 1869, ten years later."
        Class::Later
            if at == end
                && length.unit() >= Unit::Year
                && let Some(year) = year_before(view, length, at) =>
        {
            Some((Term::Year(YearRef::Is(year)), at + 1))
        }
        Class::Later if at == end => shifted(1, From::Anchor, at + 1),
        Class::From if matches!(view.class(at + 1), Class::Vague) && view.word(at + 1) == "now" => shifted(1, From::Now, at + 2),
        Class::In if view.class(at + 1) == Class::The && view.word(at + 2) == "future" => shifted(1, From::Now, at + 3),
        Class::From => counted_on(view, length, at + 1),
        Class::Before => beside_event(view, length, -1, at + 1),
        Class::Prior if view.class(at + 1) == Class::To => beside_event(view, length, -1, at + 2),
        Class::Ahead if view.class(at + 1) == Class::Of => beside_event(view, length, -1, at + 2),
        // "in the 21 years since" is a length.
        Class::Since if !view.is_word(at + 1) && view.class(at + 1) != Class::Figure => None,
        Class::After | Class::Since | Class::Rel(Rel::Following) => beside_event(view, length, 1, at + 1),
        _ => None,
    }
}

/// The year that says again when it was: ", in 1896".
fn year_behind(view: &View<'_, '_>, i: usize) -> Option<i16> {
    let at = view.skip_mark(i, b',');
    let figure = matches!(view.digits(at + 1), Some((_, 3..=4))) && view.class(at) == Class::In;
    if !figure || date::counted(view, at + 2) {
        return None;
    }
    match year::year(view, at + 1)? {
        (Term::Year(YearRef::Is(year)), _) => Some(year),
        _ => None,
    }
}

/// The year that stands in front of a step which closes its sentence, and says the same.
fn year_before(view: &View<'_, '_>, length: &Length, later: usize) -> Option<i16> {
    let closes = !view.is_word(later + 1) && view.sentence_break(later + 2);
    let start = (later.saturating_sub(4)..later).find(|&k| length::length(view, k).is_some_and(|l| l.0 == *length && l.1 == later))?;
    let year = start.checked_sub(2).filter(|_| closes && view.mark(start - 1, b','))?;
    match year::year(view, year) {
        Some((Term::Year(YearRef::Is(y)), _)) => Some(y),
        _ => view.digits(year).filter(|d| d.1 == 4 && matches!(view.before(year), Class::Month(..))).map(|d| d.0 as i16),
    }
}

/// What "ago" counts from, where a day or a period follows it: "a year ago Friday", "thirty years ago tonight", "ten years ago this month".
fn ago_from(view: &View<'_, '_>, length: &Length, at: usize) -> Parsed {
    // "three weeks ago on Friday"
    if let (Class::On, Class::Weekday(weekday, Form::Full)) = (view.class(at), view.class(at + 1))
        && let Some((Unit::Week, weeks)) = length.count().filter(|_| view.capital(at + 1))
    {
        return Some((Term::WeekdayOf { weekday, weeks: -weeks }, at + 2));
    }
    let named = match view.class(at) {
        Class::DayWord(_) | Class::Tonight | Class::Rel(Rel::This | Rel::Last | Rel::Next) => true,
        Class::Weekday(_, Form::Full) => view.capital(at),
        _ => false,
    };
    if !named || length.unit() < Unit::Day {
        return None;
    }
    let (base, end) = view.atom(at)?;
    let fine = length.unit() >= Unit::Week || matches!(view.class(at), Class::DayWord(_));
    // "two years ago this week's guest was unknown"
    (fine && !view.mark(end, b'\'')).then(|| moved(length, -1, base, end))?
}

/// "a week from Friday", "two weeks from tonight": of the weekdays, the coming one.
fn counted_on(view: &View<'_, '_>, length: &Length, at: usize) -> Parsed {
    let (base, end) = view.atom(at)?;
    let base = match base {
        Term::Weekday { rel: None, .. } => Term::Coming { count: 1, of: Box::new(base) },
        Term::PartOfDay { .. } => base,
        _ if base.is_days() && base.is_one_day() => base,
        _ => return None,
    };
    moved(length, 1, base, end)
}

/// `base` so much later or earlier; a part of a day stays that part.
fn moved(length: &Length, sign: i32, base: Term, end: usize) -> Parsed {
    let shifted = |base: Box<Term>| Term::Shifted { length: length.clone(), sign, from: From::Term(base) };
    Some(match base {
        Term::PartOfDay { day, part } => (Term::PartOfDay { day: Box::new(shifted(day)), part }, end),
        base if base.is_days() => (shifted(Box::new(base)), end),
        _ => return None,
    })
}

/// "a day before Thursday", "a day before talks on Thursday", "the day before" at the end of a clause.
fn beside_event(view: &View<'_, '_>, length: &Length, sign: i32, at: usize) -> Parsed {
    let shifted = |from: From, end: usize| Some((Term::Shifted { length: length.clone(), sign, from }, end));
    // "we stood there for ten minutes before -- at last -- somebody came"
    if length.unit() < Unit::Day && view.mark(at, b'-') {
        return None;
    }
    if !view.is_word(at) && view.class(at) != Class::Figure {
        return shifted(From::Anchor, at);
    }
    // "two days after that"
    let clause = !view.is_word(at + 1) || SUBJECTS.contains(&view.word(at + 1)) || view.class(at + 1) == Class::The;
    if view.class(at) == Class::Rel(Rel::That) && clause && view.class(at + 1) != Class::Figure {
        return shifted(From::Anchor, at + 1);
    }
    let the = view.class(at) == Class::The;
    if let Some((term, end)) = view.day_term(view.skip(at, Class::The)) {
        // "four hours since Friday"
        if length.unit() < Unit::Day {
            return None;
        }
        // "10 days before the April 1 deadline" is a length and a date
        if the && view.is_word(end) && view.class(end) == Class::Other && matches!(term, Term::Day { .. } | Term::Month { .. }) {
            return None;
        }
        return shifted(From::Term(Box::new(term)), end);
    }
    let mut k = at;
    while k < at + EVENT && k < view.len() && !view.sentence_break(k + 1) {
        match view.class(k) {
            Class::Mark(b'-' | b'\'' | b'"') => {}
            Class::Mark(_) => return None,
            Class::On => {
                if let Some((term, _)) = view.day_term(k + 1).filter(|t| t.0.is_one_day()) {
                    return shifted(From::Term(Box::new(term)), k);
                }
            }
            Class::Weekday(..) => {
                if let Some((term, _)) = date::weekday_date(view, k) {
                    return shifted(From::Term(Box::new(term)), k);
                }
            }
            _ => {}
        }
        k += 1;
    }
    None
}

/// "a day" that is no length: "twice a day", "$5 a share a year", "a day in the life", "in a minute".
fn idiom(view: &View<'_, '_>, i: usize, end: usize) -> bool {
    let unit = length::unit(view, end - 1).map(|u| u.0);
    let before = view.before(i);
    // "$5m a year"
    let sum = i >= 2 && view.class(i - 2) == Class::Figure && view.glued(i - 1) && view.is_word(i - 1);
    let rate = sum
        || (counted_things(view, i)
            && !matches!(view.class(end), Class::After | Class::Before | Class::Earlier | Class::Later | Class::Ago))
        || matches!(
            before,
            Class::Figure | Class::Unit(..) | Class::Small(_) | Class::Tens(_) | Class::Hundred | Class::Thousand | Class::Mark(b'%')
        )
        || i > 0 && PER_TIME.contains(&view.word(i - 1));
    let measured = i > 0 && (MEASURES.contains(&view.word(i - 1)) || EQUALS.contains(&view.word(i - 1)) && !view.is_word(end));
    let moment = !measured && matches!(unit, Some(Unit::Minute | Unit::Second)) && view.class(end) != Class::Of && !view.mark(end, b'\'');
    let life = view.class(end) == Class::In && view.class(end + 1) == Class::The && view.word(end + 2) == "life";
    let kind = unit == Some(Unit::Day) && DAY_NOUNS.split_whitespace().any(|w| w == view.word(end));
    // "tomorrow is another day"
    let other = view.word(i) == "another" && matches!(unit, Some(Unit::Day | Unit::Weekend));
    rate || moment || life || kind || other || view.class(end) == Class::Old
}

/// Whether things that a number counts stand right before token `i`: "250,000 cars a year", "two short calls a week".
fn counted_things(view: &View<'_, '_>, i: usize) -> bool {
    let Some(noun) = i.checked_sub(1).filter(|&n| view.is_word(n) && view.class(n) == Class::Other) else { return false };
    let verb = view.words().lexeme(noun).is_some_and(|l| l.tense.is_some()) || view.word(noun).ends_with("ed");
    let number = |k: usize| {
        matches!(
            view.class(k),
            Class::Figure | Class::Small(_) | Class::Tens(_) | Class::Hundred | Class::Thousand | Class::Dozen | Class::Loose
        )
    };
    let plural = view.word(noun).len() > 3 && view.word(noun).ends_with('s');
    let back = if plural { 4 } else { 1 };
    // "took the two firms a year"
    let spends = |k: usize| (k.saturating_sub(4)..k).any(|v| SPENDS.contains(&view.word(v)));
    !verb
        && !spends(noun)
        && (noun.saturating_sub(back)..noun).rev().take_while(|&k| !matches!(view.class(k), Class::Mark(m) if m != b'-')).any(number)
}

/// "in two weeks", "in an hour's time", "within 3 years" at "in" or "within".
pub(crate) fn in_length(view: &View<'_, '_>, i: usize) -> Parsed {
    let at = view.skip_mark(view.skip(i + 1, Class::Around), b'~');
    if matches!(view.class(at), Class::The | Class::Rel(_)) {
        return None;
    }
    let (length, mut end) = length::length(view, at)?;
    if length.article && matches!(length.unit(), Unit::Minute | Unit::Second) || length.upper.is_some() {
        return None;
    }
    if view.class(i) == Class::Within
        || view.mark(end, b'-')
        || matches!(view.class(end), Class::Of | Class::Ago | Class::Before | Class::Earlier | Class::Later | Class::Old)
    {
        return None;
    }
    if let Class::Since | Class::After = view.class(end)
        && let Some(found) = counted_from(view, &length, end)
    {
        return Some(found);
    }
    // "20 pins in a day", "the days in a year"
    if length.article && (counted_things(view, i) || matches!(view.before(i), Class::Unit(_, true))) {
        return None;
    }
    let from_now = view.class(end) == Class::From && view.word(end + 1) == "now";
    if from_now || view.mark(end, b'\'') && view.word(end + 1) == "time" {
        end += 2;
    } else if view.word(end) == "time" {
        end += 1;
    }
    Some((Term::In(length), end))
}
