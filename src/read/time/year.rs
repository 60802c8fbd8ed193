//! Years and what is counted in them: "2011", "the 1990s", "Q3 2018", "2017 April", "2011-12", "fiscal 1989".

use super::date;
use super::date::Parsed;
use super::early;
use super::extent::Length;
use super::lexicon::{Class, Form, Unit, View};
use super::number;
use super::term::{Term, YearRef};
use super::unit;
use crate::language::beside;
use crate::language::calendar::{AROUND_YEARS, BACK_TO, DATES, MADE_IN, NUMBERED, SUBJECTS};
use crate::language::lists;

/// "fiscal 1989", "the fiscal year 2011", "fiscal year".
pub(crate) fn fiscal(view: &View<'_, '_>, i: usize) -> Parsed {
    if view.class(i) != Class::Fiscal {
        return None;
    }
    let year = view.class(i + 1) == Class::Unit(Unit::Year, false);
    let at = if year { i + 2 } else { i + 1 };
    if let Some((y, end)) = date::year_number(view, at) {
        return Some((Term::Year(YearRef::Is(y)), end));
    }
    // "FY24"
    if let Some((n, 2)) = view.digits(at).filter(|_| view.word(i) == "fy") {
        return Some((Term::Year(YearRef::Is(2000 + n as i16)), at + 1));
    }
    // "the fiscal year ended Sept. 30" is twelve months to that day
    if year && (matches!(view.word(at), "ended" | "ending") || unit::ends_with(view, at)) {
        return Some((Term::Length(Length::one(Unit::Year)), at));
    }
    year.then_some((Term::Year(YearRef::Shift(0)), at))
}

/// "Q3 2018", "H1 of 2019".
pub(crate) fn lettered(view: &View<'_, '_>, i: usize) -> Parsed {
    let (n, _) = view.digits(i + 1).filter(|n| view.glued(i + 1) && n.1 == 1)?;
    let half = view.word(i) == "h";
    let year = date::year_after(view, i + 2, false);
    let end = year.map_or(i + 2, |y| y.1);
    let year = year.map(|y| y.0);
    match (half, n, year) {
        (true, 1..=2, Some(year)) => Some((Term::Half { n: n as i8, year }, end)),
        (false, 1..=4, _) if !(view.glued(i + 2) && view.is_word(i + 2)) => Some((Term::Quarter { n: n as i8, year, rel: None }, end)),
        _ => None,
    }
}

/// "2017 April", "2018Q4", "2019 H2".
pub(crate) fn year_first(view: &View<'_, '_>, i: usize) -> Parsed {
    let (n, 4) = view.digits(i)? else { return None };
    if !(1000..=2100).contains(&n) {
        return None;
    }
    let year = YearRef::Is(n as i16);
    let at = match view.class(i + 1) {
        // "Since the war ended in 1995, April …"
        Class::Mark(b',') if matches!(view.before(i), Class::In | Class::Since | Class::By) => return None,
        Class::Mark(b'-' | b',') => i + 2,
        _ => i + 1,
    };
    if let Class::Month(month, form) = view.class(at) {
        let lone = date::year_number(view, at + 1).is_none() && date::day_of_month(view, date::month(view, at)?.2, false).is_none();
        return (lone && (form != Form::Word || view.capital(at))).then(|| (Term::Month { month, year: Some(year), rel: None }, at + 1));
    }
    if view.class(at) == Class::PeriodLetter && view.class(at + 1) == Class::Figure {
        return lettered(view, at)
            .map(|(term, end)| match term {
                Term::Half { n, .. } => (Term::Half { n, year }, end),
                other => (other.in_year(year), end),
            })
            .or_else(|| {
                let (n, _) = view.digits(at + 1)?;
                (view.word(at) == "h" && (1..=2).contains(&n) && view.glued(at + 1)).then_some((Term::Half { n: n as i8, year }, at + 2))
            });
    }
    None
}

/// "2011-12", "1914-1918", "1890 – 91".
pub(crate) fn year_range(view: &View<'_, '_>, i: usize) -> Parsed {
    let (a, 4) = view.digits(i)? else { return None };
    let slash = view.mark(i + 1, b'/');
    if !(1000..=2100).contains(&a) || !(slash || view.mark(i + 1, b'-')) {
        return None;
    }
    let (b, width) = view.digits(i + 2)?;
    let tight = view.glued(i + 1) && view.glued(i + 2);
    if !tight && (slash || !spaced_years(view, i)) {
        return None;
    }
    // "92 (6): 1087–1101" are pages
    let pages = i >= 2 && view.mark(i - 1, b':') && view.mark(i - 2, b')');
    if pages
        || (view.glued(i) && !matches!(view.before(i), Class::Mark(b'(')))
        || (view.glued(i + 3) && matches!(view.class(i + 3), Class::Mark(b'-' | b'/')))
    {
        return None;
    }
    let b = match width {
        // "the 2023/24 season"
        _ if slash => (width == 2 && b == (a + 1) % 100).then_some(a + 1)?,
        4 => b,
        2 if b > a % 100 => a / 100 * 100 + b,
        _ => return None,
    };
    (a < b && b <= 2100)
        .then(|| (Term::Range(Box::new(Term::Year(YearRef::Is(a as i16))), Box::new(Term::Year(YearRef::Is(b as i16)))), i + 3))
}

/// Whether two figures with a dash and a blank between them are years: "in 1890 – 91,", "(1704 – 1787)".
fn spaced_years(view: &View<'_, '_>, i: usize) -> bool {
    let opened = match view.before(i) {
        Class::Mark(mark) => matches!(mark, b'(' | b',' | b';') && (mark == b'(' || view.mark(i + 3, b')')),
        class => year_led(class) && class != Class::The,
    };
    let alone = view.words().own_line(i, i + 3) && matches!(view.digits(i + 2), Some((_, 2)));
    let closed = !view.is_word(i + 3) && !matches!(view.class(i + 3), Class::Mark(b'%' | b':' | b'/' | b'-'));
    (opened || alone) && closed
}

/// "1990s", "the '90s", "1970's", "the seventies", "nineteen seventies".
pub(crate) fn decade(view: &View<'_, '_>, i: usize) -> Parsed {
    match view.class(i) {
        Class::Decade(n) => {
            let led = view.before(i) == Class::The
                || matches!(view.before(i), Class::Part(_) | Class::In)
                || (view.mark(i.wrapping_sub(1), b'-') && matches!(view.before(i - 1), Class::Part(_)));
            let age = matches!(i.checked_sub(1).map_or("", |b| view.word(b)), "his" | "her" | "their");
            (led && !age).then_some((Term::Decade(1900 + i16::from(n)), i + 1))
        }
        Class::Small(n @ 15..=19) => match view.class(view.skip_mark(i + 1, b'-')) {
            Class::Decade(d) => Some((Term::Decade(i16::from(n) * 100 + i16::from(d)), view.skip_mark(i + 1, b'-') + 1)),
            _ => None,
        },
        _ => {
            let at = if view.mark(i, b'\'') && view.glued(i + 1) { i + 1 } else { i };
            let (n, width) = view.digits(at)?;
            let tail = view.skip_mark(at + 1, b'\'');
            if view.word(tail) != "s" && !(tail > at + 1 && view.word(at + 1) == "'s") {
                return None;
            }
            let end = if view.word(tail) == "s" { tail + 1 } else { at + 2 };
            // "the 1980 's", as corpora split into tokens have it
            let split = width == 4 && tail > at + 1 && view.glued(tail) && matches!(view.before(i), Class::The | Class::Part(_));
            if !(view.glued(at + 1) || split) || n % 10 != 0 {
                return None;
            }
            match width {
                // "the 1600s" are a century; "the 2000s" are mostly ten years
                4 if (1000..1900).contains(&n) && n % 100 == 0 => Some((Term::Century((n / 100) as i16 + 1), end)),
                4 if (1000..=2100).contains(&n) => Some((Term::Decade(n as i16), end)),
                // "the under-30s" are people
                2 if view.mark(i.wrapping_sub(1), b'-') && !matches!(view.before(i - 1), Class::Part(_) | Class::Mark(_)) => None,
                // "the 20s and 30s"
                2 if i >= 4
                    && matches!(view.before(i), Class::And | Class::Or)
                    && view.word(i - 2) == "s"
                    && view.before(i - 3) == Class::The =>
                {
                    Some((Term::Decade((if n < 20 { 2000 + n } else { 1900 + n }) as i16), end))
                }
                2 if at > i || view.before(i) == Class::The || matches!(view.before(i), Class::In | Class::Part(_) | Class::Mark(b'-')) => {
                    Some((Term::Decade((if n < 20 { 2000 + n } else { 1900 + n }) as i16), end))
                }
                _ => None,
            }
        }
    }
}

pub(crate) fn spelled_year_term(view: &View<'_, '_>, i: usize) -> Parsed {
    let decade = self::decade(view, i);
    if decade.is_some() {
        return decade;
    }
    let (year, end) = number::spelled_year(view, i)?;
    let led = i == 0 || year_led(view.before(i)) || matches!(view.before(i), Class::And);
    let things = view.is_word(end) && !view.capital(end) && view.word(end).len() > 3 && view.word(end).ends_with('s');
    (led && !date::counted(view, end) && !things).then_some((Term::Year(YearRef::Is(year)), end))
}

/// Four digits that are a year by what stands around them.
pub(crate) fn year(view: &View<'_, '_>, i: usize) -> Parsed {
    let Some((year, end)) = date::year_number(view, i) else {
        // "44 BC"
        let (n, width) = view.digits(i)?;
        // "AD 79"
        let dotted =
            i >= 4 && view.mark(i - 1, b'.') && view.words().raw(i - 2) == "D" && view.mark(i - 3, b'.') && view.words().raw(i - 4) == "A";
        let before =
            i.checked_sub(1).filter(|&b| dotted || view.class(b) == Class::Ad && view.words().raw(b) == "AD").map(|_| (false, i + 1));
        let Some((bc, end)) = date::era(view, i + 1).or(before) else { return early::early_year(view, i) };
        return (width <= 4 && n > 0).then(|| (Term::Year(YearRef::Is(if bc { -(n as i16) } else { n as i16 })), end));
    };
    let found = Some((Term::Year(YearRef::Is(year)), end));
    if end > i + 1 {
        return found;
    }
    // "the 2023 fiscal year"
    if view.class(end) == Class::Fiscal && view.class(end + 1) == Class::Unit(Unit::Year, false) {
        return Some((Term::Year(YearRef::Is(year)), end + 2));
    }
    // "1700 – 1799" on its own
    if view.mark(end, b'-') && view.words().own_line(i, end + 2) && matches!(view.digits(end + 1), Some((_, 4))) {
        return found;
    }
    // "138-2010-2015"
    let code = |k: usize| k >= 2 && view.mark(k - 1, b'-') && view.glued(k - 1) && view.class(k - 2) == Class::Figure;
    if view.glued(i) && code(i) && code(i - 2) {
        return None;
    }
    let before = view.before(i);
    let at_mark = matches!(before, Class::Mark(_)) && view.glued(i);
    let opening = matches!(before, Class::Mark(b'(' | b'"' | b'[' | b'=' | b'\'' | b'~'))
        || (matches!(before, Class::Mark(b'-' | b'/'))
            && i >= 2
            && (view.is_word(i - 2) && !view.capital(i - 2) || view.class(i - 2) == Class::Figure));
    let limit = view.word(i.wrapping_sub(1)) == "than" && i >= 2 && matches!(view.class(i - 2), Class::Earlier | Class::Later);
    if limit && (1000..=2100).contains(&year) {
        return found;
    }
    // "closed around 1998, when"; "around 1998 people" counts
    let around = match i.checked_sub(1).map_or("", |b| view.word(b)) {
        "circa" => true,
        "around" => (1800..=2060).contains(&year) && !view.is_word(end),
        _ => false,
    };
    if (around || about(view, i)) && !view.mark(end, b'%') {
        return found;
    }
    if (1000..=2100).contains(&year) && (enclosed(view, i, end, year) || dates_back(view, i, end)) {
        return found;
    }
    // "in 1782 and 1783"
    if before == Class::And
        && i >= 3
        && (1000..=2100).contains(&year)
        && matches!(view.digits(i - 2), Some((1000..=2100, 4)))
        && year_led(view.before(i - 2))
        && !date::counted(view, end)
    {
        return found;
    }
    if consecutive(view, i, year) {
        return found;
    }
    bare_year(view, i, year, end, opening || !at_mark).then_some(found)?
}

/// Whether the figures at `i` are one of two that follow each other as years do: "covers 1999 and 2000".
fn consecutive(view: &View<'_, '_>, i: usize, year: i16) -> bool {
    let joined = |k: usize| matches!(view.class(k), Class::And | Class::Or);
    let (a, end) = if joined(i + 1) { (i, i + 3) } else { (i.saturating_sub(2), i + 1) };
    let pair = || matches!((view.digits(a), view.digits(a + 2)), (Some((x, 4)), Some((y, 4))) if x + 1 == y);
    if !(1900..=2060).contains(&year) || !joined(a + 1) || !pair() {
        return false;
    }
    let led = view.is_word(a.wrapping_sub(1)) && !view.capital(a.wrapping_sub(1)) && !lists(NUMBERED, view.word(a - 1));
    led && !view.is_word(end) && !matches!(view.class(end), Class::Mark(b'-' | b'%' | b'/' | b':') | Class::Figure)
}

/// Whether the year at `i` stands alone in brackets behind a word that it does not count: "The treaty (1763) gave", but "homes (1500)".
fn enclosed(view: &View<'_, '_>, i: usize, end: usize, year: i16) -> bool {
    let Some(before) = i.checked_sub(2).filter(|&b| view.is_word(b)) else { return false };
    let bracket = view.mark(i - 1, b'(') && view.mark(end, b')') && !view.glued(i - 1);
    let counted = !view.capital(before) && view.word(before).ends_with('s') && !view.word(before).ends_with("ss");
    bracket && !counted && (year % 100 != 0 || view.capital(before))
}

/// Whether words in front of the year at `i` tell since or about when: "goes back to 1659", "dates from about 1720", "founded 1923".
fn dates_back(view: &View<'_, '_>, i: usize, end: usize) -> bool {
    if i < 2 || view.is_word(end) && !follows_year(view, end) || matches!(view.class(end), Class::Mark(b'%' | b'-')) {
        return false;
    }
    // "from about 1200 to about 400 BC" counts down
    if view.class(end) == Class::To && (end + 1..end + 4).any(|k| view.class(k) == Class::Bc) {
        return false;
    }
    let back = view.before(i) == Class::To && (view.class(i - 2) == Class::Back || BACK_TO.contains(&view.word(i - 2)));
    let about = view.before(i) == Class::Around
        && matches!(
            view.class(i - 2),
            Class::In | Class::Since | Class::By | Class::Till | Class::From | Class::Before | Class::After | Class::Between
        );
    back || about || MADE_IN.contains(&view.word(i - 1))
}

/// Whether the word at `end` goes on behind a year rather than being counted: "founded 1923 by monks", "in about 1890 and".
fn follows_year(view: &View<'_, '_>, end: usize) -> bool {
    matches!(
        view.class(end),
        Class::And
            | Class::Or
            | Class::To
            | Class::Till
            | Class::The
            | Class::A
            | Class::In
            | Class::At
            | Class::By
            | Class::For
            | Class::From
    ) || SUBJECTS.contains(&view.word(end))
}

/// "'68" behind "in", "of" and the like, or behind a month or season.
pub(crate) fn short_year(view: &View<'_, '_>, i: usize) -> Parsed {
    let (n, _) = view.digits(i + 1).filter(|d| d.1 == 2 && view.mark(i, b'\'') && view.glued(i + 1) && !view.glued(i))?;
    let led = year_led(view.before(i)) && !matches!(view.before(i), Class::The | Class::Part(_))
        || matches!(view.before(i), Class::Month(..) | Class::Season(_));
    // a quotation that opens with a figure closes somewhere
    let alone = !(view.glued(i + 2) && (view.is_word(i + 2) || matches!(view.class(i + 2), Class::Mark(b'\'' | b'%' | b'-' | b'/'))));
    let year = if n < 30 { 2000 + n } else { 1900 + n };
    (led && alone && !date::counted(view, i + 2)).then_some((Term::Year(YearRef::Is(year as i16)), i + 2))
}

/// Whether "c." or "ca." stands before token `i`: "born c. 1480".
fn about(view: &View<'_, '_>, i: usize) -> bool {
    i >= 2 && view.mark(i - 1, b'.') && view.glued(i - 1) && matches!(view.words().raw(i - 2), "c" | "ca")
}

/// Whether four digits that no other word tells of are a year, by the words beside them.
fn bare_year(view: &View<'_, '_>, i: usize, year: i16, end: usize, opens: bool) -> bool {
    let before = view.before(i);
    // "stood at 1900 in 1850": a level
    let loosened = matches!(before, Class::Around | Class::Over | Class::Figure | Class::At)
        || beside::NO_YEAR.has(i.checked_sub(1).map_or("", |b| view.word(b)));
    let named = || {
        i > 0 && lists(NUMBERED, view.word(i - 1))
            || (view.mark(i.wrapping_sub(1), b'.') && i >= 2 && matches!(view.word(i - 2), "no" | "nos"))
    };
    if !opens
        || named()
        || view.mark(end, b'\'') && view.glued(end) && view.word(end) == "'" && !(view.word(end + 1) == "s" && view.glued(end + 1))
        || (view.mark(end, b'-') && view.glued(end) && view.glued(end + 1) && view.class(end + 1) == Class::Figure)
    {
        return false;
    }
    let next_plural = view.is_word(end) && !view.capital(end) && view.word(end).ends_with('s') && view.word(end).len() > 3;
    // "1999 of 2000 cases"
    if view.class(end) == Class::Of && view.class(end + 1) == Class::Figure {
        return false;
    }
    // "a 2000 year old tradition"
    let lasting = view.class(end) == Class::Unit(Unit::Year, false) && view.class(end + 1) == Class::Old;
    if view.is_word(end) && (lasting || date::counted(view, end)) {
        return false;
    }
    // A number behind a noun is part of a name: "World Cup 2018", "Copyright 2019".
    let told = |word: &str| DATES.contains(&word) || lists(AROUND_YEARS, word);
    let noun = i > 0 && view.is_word(i - 1) && before == Class::Other && !told(view.word(i - 1));
    if noun && !(view.is_word(end) && view.class(end) == Class::Other) {
        return false;
    }
    // "a 2000-seat hall"
    if view.mark(end, b'-') && view.glued(end) && view.glued(end + 1) && view.is_word(end + 1) {
        return false;
    }
    let ranged = i >= 2 && matches!(view.digits(i - 2), Some((_, 4))) && matches!(before, Class::Mark(b'-'));
    if ranged && (1000..=2100).contains(&year) {
        return true;
    }
    // the title of a book: "1984"
    let quoted = view.mark(i.wrapping_sub(1), b'"') && (view.mark(end, b'"') || view.mark(end + 1, b'"') && !view.is_word(end));
    if quoted {
        return false;
    }
    if year_led(before) || i > 0 && DATES.contains(&view.word(i - 1)) {
        return !(next_plural && year % 100 == 0 && before != Class::The);
    }
    !loosened && (1800..=2060).contains(&year) && !(next_plural && year % 50 == 0)
}

/// Whether a year follows such a word.
fn year_led(class: Class) -> bool {
    matches!(
        class,
        Class::In
            | Class::Since
            | Class::By
            | Class::Till
            | Class::From
            | Class::During
            | Class::Before
            | Class::After
            | Class::Of
            | Class::Through
            | Class::Between
            | Class::Part(_)
            | Class::Fiscal
            | Class::The
    )
}
