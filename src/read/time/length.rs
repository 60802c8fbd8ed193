//! Lengths of time: "two hours", "an hour and a half", "1h30", "hour-long", "three to five days".

use super::number;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::extent::{Count, Length};
use super::lexicon::{Class, DayPart, Unit, View};
use crate::language::calendar::{CLOCKED, EQUALS, JUDGED, MEASURES, POSSESSORS};
use crate::read::tolerance;
use crate::value::amount::{Amount, Style};

/// A unit of a length, with the token after it.
pub(crate) fn unit(view: &View<'_, '_>, i: usize) -> Option<(Unit, usize)> {
    // "3 hrs. late", but the full stop behind "12 days" ends the sentence
    let dotted = |at: usize| {
        let short = view.word(at - 1).len() <= 4 && !matches!(view.word(at - 1), "day" | "days" | "week" | "hour" | "year");
        if short && view.mark(at, b'.') && view.glued(at) && view.is_word(at + 1) && !view.capital(at + 1) { at + 1 } else { at }
    };
    match view.class(i) {
        Class::Unit(unit, _) => Some((unit, dotted(i + 1))),
        Class::DayPart(DayPart::Night) if view.word(i) == "night" => Some((Unit::Day, i + 1)),
        Class::Second => Some((Unit::Second, i + 1)),
        Class::Quarter | Class::Quarters => Some((Unit::Quarter, i + 1)),
        _ if view.before(i) == Class::Figure => match view.word(i) {
            "h" => Some((Unit::Hour, i + 1)),
            "s" if view.glued(i) && !tens_of_years(view, i - 1) => Some((Unit::Second, i + 1)),
            // "for 10d", but a film in 3D
            "d" if view.glued(i) && length_led(view, i) => Some((Unit::Day, i + 1)),
            "y" if view.glued(i) && length_led(view, i) => Some((Unit::Year, i + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether "for" stands before the figure of the unit at token `i`.
fn length_led(view: &View<'_, '_>, i: usize) -> bool {
    i >= 2 && view.class(i - 2) == Class::For
}

/// Whether the tens at token `i` are years of an age or a century: "in her 30s", "the 20s and 30s".
fn tens_of_years(view: &View<'_, '_>, i: usize) -> bool {
    let tens = |k: usize| matches!(view.digits(k), Some((n, 2)) if n % 10 == 0);
    let led = |k: usize| match view.before(k) {
        Class::Mark(b'\'') => true,
        Class::Part(_) => k > 1,
        Class::Mark(b'-') => k > 1 && matches!(view.before(k - 1), Class::Part(_)),
        _ => k > 0 && POSSESSORS.contains(&view.word(k - 1)),
    };
    let joined = |k: usize| {
        let other = k >= 3 && matches!(view.before(k), Class::And | Class::Or | Class::To) && view.word(k - 2) == "s" && tens(k - 3);
        other && (led(k - 3) || view.before(k - 3) == Class::The)
    };
    tens(i) && (led(i) || joined(i))
}

/// A length of time whose number begins at token `i`.
pub(crate) fn length(view: &View<'_, '_>, i: usize) -> Option<(Length, usize)> {
    if let Some(found) = lasting(view, i).or_else(|| clocked(view, i)) {
        return Some(found);
    }
    if counts_no_unit(view, i) {
        return None;
    }
    let (amount, at) = number::amount(view, i)?;
    if let Some(found) = length_range(view, amount, at) {
        return Some(found);
    }
    let (amount, at) = with_tolerance(view, amount, at).unwrap_or((amount, at));
    let (unit, at) = counted_unit(view, amount, at)?;
    let mut length = Length::of(unit, amount);
    let mut end = at;
    if let Some((f, after)) = half_more(view, end) {
        let step = f.min(Decimal::ONE - f).to_f64().unwrap_or(1.0);
        length.last = Amount { grain: step, round: step, ..length.last };
        if let Some(last) = length.parts.last_mut() {
            last.1 += f;
        }
        length.article = false;
        end = after;
    }
    while let Some((amount, unit, after)) = smaller_part(view, end, length.unit()) {
        length.parts.push((unit, amount.amount.value));
        length.last = amount.amount;
        length.article = false;
        end = after;
    }
    if view.mark(end, b'-') && view.class(end + 1) == Class::Long {
        end += 2;
    }
    Some((length, end))
}

/// Whether it is seen at once that the article or figure at token `i` counts no unit: a mark that ends a clause follows, or a word of no kind.
fn counts_no_unit(view: &View<'_, '_>, i: usize) -> bool {
    let next = i + 1;
    let unknown = view.class(next) == Class::Other && view.is_word(next) && view.words().lexeme(next).is_none();
    match view.class(i) {
        Class::A => unknown,
        Class::Figure if matches!(view.class(next), Class::Mark(b',' | b'.' | b';' | b':' | b')' | b'?' | b'!')) => {
            !view.glued(next + 1) && tolerance::link(view.words(), next).is_none()
        }
        Class::Figure => unknown && !view.glued(next) && view.word(next).len() > 1 && !JUDGED.contains(&view.word(next)),
        _ => false,
    }
}

/// "hour-long", "yearlong", "all day", "the whole week".
fn lasting(view: &View<'_, '_>, i: usize) -> Option<(Length, usize)> {
    match view.class(i) {
        Class::Lasting(unit) => Some((Length::one(unit), i + 1)),
        Class::Unit(unit, false) if view.mark(i + 1, b'-') && view.class(i + 2) == Class::Long => Some((Length::one(unit), i + 3)),
        Class::Whole => {
            let at = view.skip_mark(i + 1, b'-');
            let at = view.skip(at, Class::The);
            match view.class(at) {
                Class::Unit(unit, false) if unit >= Unit::Day => Some((Length::one(unit), at + 1)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// "won in 2:04:31", "a time of 3:41.20": hours, minutes and seconds, or minutes and seconds with a point, that were measured.
pub(crate) fn clocked(view: &View<'_, '_>, i: usize) -> Option<(Length, usize)> {
    let led = i.checked_sub(1).is_some_and(|k| CLOCKED.contains(&view.word(k)));
    let (first, digits) = view.digits(i).filter(|_| led)?;
    let part = |k: usize| view.mark(k, b':') && view.glued(k) && view.glued(k + 1);
    if digits > 2 || !part(i + 1) {
        return None;
    }
    let below = |k: usize| view.digits(k).filter(|&(n, digits)| digits == 2 && n < 60).map(|(n, _)| Decimal::from(n));
    let seconds = |k: usize| {
        let text = view.word(k);
        let (whole, point) = text.split_once('.')?;
        let fits = matches!(whole.len(), 1 | 2) && (1..=3).contains(&point.len());
        text.parse::<Decimal>().ok().filter(|n| fits && *n < Decimal::from(60))
    };
    let (parts, end) = match below(i + 2) {
        Some(minutes) if part(i + 3) => {
            let last = below(i + 4).or_else(|| seconds(i + 4))?;
            (vec![(Unit::Hour, first.into()), (Unit::Minute, minutes), (Unit::Second, last)], i + 5)
        }
        _ => (vec![(Unit::Minute, first.into()), (Unit::Second, seconds(i + 2)?)], i + 3),
    };
    let scale = parts.last().map_or(0, |p| p.1.scale());
    let last = Amount::written(parts.last()?.1, scale);
    Some((Length { last, ..Length::sum(parts) }, end))
}

/// "120 ± 10" in front of a unit.
fn with_tolerance(view: &View<'_, '_>, count: Count, at: usize) -> Option<(Count, usize)> {
    let (_, start) = tolerance::link(view.words(), at)?;
    let (by, end) = number::amount(view, start)?;
    if count.is_loose() || by.is_loose() || by.article {
        return None;
    }
    let (middle, by) = (count.amount.value, by.amount.value);
    let sides = (middle.checked_sub(by)?.to_f64()?, middle.checked_add(by)?.to_f64()?);
    let amount = Amount { style: Style::Loose { core: sides, outer: sides }, ..count.amount };
    Some((Count { amount, ..count }, end))
}

/// The unit after an amount, past a hyphen and words like "more" or "consecutive".
fn counted_unit(view: &View<'_, '_>, count: Count, at: usize) -> Option<(Unit, usize)> {
    let mut at = view.skip_mark(at, b'-');
    at = view.skip(at, Class::Of);
    for _ in 0..2 {
        if matches!(view.class(at), Class::Filler | Class::Long | Class::Whole)
            || (!count.article && JUDGED.contains(&view.word(at)))
            || (view.class(at) == Class::Fiscal && count.amount.value < Decimal::ONE_HUNDRED)
        {
            at = view.skip_mark(at + 1, b'-');
        }
    }
    let (unit, end) = self::unit(view, at)?;
    // "No. 12", and a line on "Second baseman"
    if view.blank_line(at) {
        return None;
    }
    let class = view.class(at);
    let next = view.class(end);
    let word_after = view.is_word(end) || (view.mark(end, b'-') && view.is_word(end + 1));
    let refused = match class {
        Class::Second if view.mark(at - 1, b'-') => false,
        Class::Second if view.before(at) == Class::A && at >= 2 && view.class(at - 2) == Class::Half => false,
        // "a 30 second timeout": an ordinal has no figure in front
        Class::Second if view.class(at - 1) == Class::Figure && count.amount.value > Decimal::ONE && !count.article => false,
        // "less than a second", "lasts a second"
        Class::Second if count.article && !word_after && at >= 2 && measures(view.word(at - 2)) => false,
        Class::Second => {
            let ordinal = view.before(at - 1) == Class::The && matches!(view.class(at - 1), Class::Tens(_)) && !word_after;
            count.article && !matches!(next, Class::Ago | Class::Later | Class::Earlier) || (word_after && !follows_length(next)) || ordinal
        }
        Class::Quarter | Class::Quarters => count.article || count.amount.grain < 1.0 || next == Class::Of,
        Class::Unit(Unit::Season | Unit::Weekend, _) => true,
        Class::Unit(_, true) => count.article,
        Class::Unit(_, false) if matches!(view.word(at), "mo" | "min" | "sec" | "hr" | "wk" | "yr") => {
            !matches!(view.class(at - 1), Class::Figure | Class::Small(_) | Class::Tens(_) | Class::Half)
        }
        // "2018 day five", "1972 - Year that"
        Class::Unit(_, false) if year_like(count) && !(view.mark(at - 1, b'-') && view.glued(at)) => true,
        Class::Unit(_, false) => count.is_loose(),
        Class::DayPart(_) => count.article || count.is_loose() || view.is_word(end),
        _ => view.class(at - 1) != Class::Figure,
    };
    let old = next == Class::Old || (view.mark(end, b'-') && view.class(end + 1) == Class::Old);
    let age = next == Class::Of && view.word(end + 1) == "age";
    (!refused && !old && !age).then_some((unit, end))
}

/// Whether a length stands behind `word` rather than a place in an order.
fn measures(word: &str) -> bool {
    MEASURES.contains(&word) || EQUALS.contains(&word)
}

/// Whether a number could as well be a year.
fn year_like(count: Count) -> bool {
    count.amount.scale == 0 && count.amount.value.is_integer() && (Decimal::from(1500)..Decimal::from(2100)).contains(&count.amount.value)
}

/// "and a half" after a unit.
fn half_more(view: &View<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let at = view.skip_mark(at, b'-');
    if view.class(at) != Class::And {
        return None;
    }
    let (f, end) = number::and_a_half(view.words(), at)?;
    // "an hour and a half hour" is two lengths, "an hour and a quarter of the…" a share of something else.
    let own = matches!(view.class(end), Class::Unit(..) | Class::Of);
    (!own).then_some((f, end))
}

/// A further part in a smaller unit: "and 20 minutes", ", 5 minutes", "30" after hours.
fn smaller_part(view: &View<'_, '_>, end: usize, unit: Unit) -> Option<(Count, Unit, usize)> {
    let mut at = view.skip_mark(end, b',');
    at = view.skip(at, Class::And);
    let (amount, after) = number::amount(view, at)?;
    if amount.article && at == end {
        return None;
    }
    if let Some((smaller, done)) = counted_unit(view, amount, after).filter(|u| u.0 < unit) {
        return Some((amount, smaller, done));
    }
    let comma = view.mark(end, b',');
    let minutes = amount.amount.grain >= 1.0 && !amount.is_loose() && !amount.article && amount.amount.value < Decimal::from(60);
    // "1h30", and "1 h 30" as timetables write it
    let symbol = at == end && end > 0 && view.word(end - 1) == "h";
    let after_symbol = symbol && !view.is_word(after) && !view.mark(after, b'%') && !view.mark(after, b':');
    let glued = (view.glued(at) || after_symbol) && view.class(at) == Class::Figure && view.word(at).len() == 2;
    let spoken = at == end || amount.amount.value >= Decimal::TEN;
    let ends =
        !view.is_word(after) && !view.mark(after, b'-') && !view.mark(after, b'/') && !view.mark(after, b':') && !view.mark(after, b'%');
    let next_minute = if view.word(after) == "m" && view.glued(after) { after + 1 } else { after };
    (unit == Unit::Hour && minutes && !comma && (glued || (spoken && ends && view.class(at) != Class::Figure))).then_some((
        amount,
        Unit::Minute,
        next_minute,
    ))
}

/// "three to five days", "3-5 hours", "two or three weeks", after the first number.
fn length_range(view: &View<'_, '_>, low: Count, at: usize) -> Option<(Length, usize)> {
    let at = match view.class(at) {
        Class::To | Class::Or => at + 1,
        Class::And if view.class(at.checked_sub(2)?) == Class::Between => at + 1,
        Class::Mark(b'-') if view.class(at + 1) == Class::To && view.mark(at + 2, b'-') => at + 3,
        Class::Mark(b'-') => at + 1,
        _ => return None,
    };
    let (high, after) = number::amount(view, at)?;
    if low.is_loose() || high.is_loose() || low.amount.value >= high.amount.value || high.article {
        return None;
    }
    let (unit, end) = counted_unit(view, high, after)?;
    Some((Length { upper: Some((high.amount.value, at)), article: false, ..Length::of(unit, low) }, end))
}

/// Whether `class` can follow a length of time in seconds, where "second" might be an ordinal.
fn follows_length(class: Class) -> bool {
    !matches!(
        class,
        Class::Other | Class::Half | Class::Quarter | Class::Ordinal(_) | Class::Weekday(..) | Class::Month(..) | Class::Unit(..)
    )
}
