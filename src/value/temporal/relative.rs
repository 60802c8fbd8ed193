//! Expressions that point from a day: "last week", "the following month", "two years ago", "the day before", "third quarter", "late April".

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::tense::Tense;
use super::term::{From, Term, What, YearRef};

/// How many tokens an event may have between "a day before" and the preposition of its date.
const EVENT: usize = 9;

impl View<'_, '_> {
    /// "last week", "this past spring", "next Tuesday", "past three months" at a [`Rel`]; `the` tells whether an article stands before.
    pub(crate) fn relative(&self, i: usize, the: bool) -> Parsed {
        let Class::Rel(mut rel) = self.class(i) else { return None };
        let mut at = i + 1;
        if let (Rel::This, Class::Rel(second)) = (rel, self.class(at)) {
            rel = second;
            at += 1;
        }
        at = self.skip_mark(at, b'-');
        if self.class(at) == Class::Fiscal {
            at += 1;
        }
        if matches!(self.word(at), "calendar" | "working" | "whole" | "entire" | "very") {
            at += 1;
        }
        match self.class(at) {
            Class::Unit(unit, false) if unit >= Unit::Day => self.relative_unit(rel, unit, at, the),
            Class::Other if rel == Rel::Current && self.word(at) == "date" => Some((Term::today(0), at + 1)),
            Class::Quarter => Some((Term::Unit { unit: Unit::Quarter, shift: rel.shift(), anchored: rel.anchored() }, at + 1)),
            Class::Month(month, _) => {
                let (_, _, end) = self.month(at)?;
                if let Some((Term::Day { month, day, .. }, end)) = self.month_and_day(at) {
                    return Some((Term::Day { year: None, month, day, weekday: None }, end));
                }
                Some((Term::Month { month, year: None, rel: Some(rel) }, end))
            }
            Class::Weekday(weekday, _) => {
                if let Some((Term::Day { year, month, day, .. }, end)) = self.weekday_date(at) {
                    return Some((Term::Day { year, month, day, weekday: Some(weekday) }, end));
                }
                if let Some(found) = self.last_of(rel, What::Weekday(weekday), at + 1) {
                    return Some(found);
                }
                Some((Term::Weekday { weekday, rel: Some(rel) }, at + 1))
            }
            Class::Season(season) => {
                let year = self.year_after(at + 1, false).filter(|_| rel != Rel::That);
                Some((Term::Season { season, year: year.map(|y| y.0), rel: Some(rel) }, year.map_or(at + 1, |y| y.1)))
            }
            Class::DayPart(part) => {
                let shift = if rel.shift() < 0 && part == super::lexicon::DayPart::Night { -1 } else { rel.shift() };
                let day = Term::Unit { unit: Unit::Day, shift, anchored: rel.anchored() || (the && rel == Rel::Next) };
                Some((Term::PartOfDay { day: Box::new(day), part }, at + 1))
            }
            Class::Figure if matches!(rel, Rel::This | Rel::Next | Rel::Last) && self.mark(at + 1, b'/') => {
                let (day, end) = self.numeric_date(at)?;
                Some((if rel == Rel::Next { Term::Coming { count: 1, of: Box::new(day) } } else { day }, end))
            }
            _ => match self.holiday_name(at).filter(|_| self.holiday(at)) {
                Some((index, year, end)) => Some((Term::Holiday { index, year, rel: Some(rel) }, end)),
                None => self.relative_units(rel, at, the),
            },
        }
    }

    fn relative_unit(&self, rel: Rel, unit: Unit, at: usize, the: bool) -> Parsed {
        if self.class(at) == Class::Second {
            return None;
        }
        let end = at + 1;
        if let Some(found) = self.last_of(rel, What::Unit(unit), end) {
            return Some(found);
        }
        // "next week Monday", "last week on Tuesday"
        if unit == Unit::Week {
            let on = self.skip(end, Class::On);
            if let Class::Weekday(weekday, _) = self.class(on) {
                return Some((Term::WeekdayOf { weekday, weeks: rel.shift() }, on + 1));
            }
            // "last week between Friday and Sunday"
            if matches!(self.class(end), Class::Between | Class::From)
                && let Some((Term::Range(low, high), after)) = self.opened_range(end)
                && let (Term::Weekday { weekday: a, rel: None }, Term::Weekday { weekday: b, rel: None }) = (*low, *high)
                && a < b
            {
                let day = |weekday| Box::new(Term::WeekdayOf { weekday, weeks: rel.shift() });
                return Some((Term::Range(day(a), day(b)), after));
            }
        }
        let anchored = rel.anchored() || (rel == Rel::Next && the && (unit == Unit::Day || self.told_of(at, end)));
        let term = match unit {
            Unit::Week | Unit::Month | Unit::Year | Unit::Decade if rel == Rel::Past => Term::Past(unit),
            Unit::Year => Term::Year(if anchored { YearRef::Anchor(rel.shift()) } else { YearRef::Shift(rel.shift()) }),
            Unit::Day if matches!(rel, Rel::This | Rel::Current) => return None,
            Unit::Fortnight if rel.shift() != 0 => Term::Units { unit: Unit::Week, count: 2 * rel.shift() },
            Unit::Weekend if rel == Rel::Coming => Term::Unit { unit, shift: 0, anchored: false },
            _ => Term::Unit { unit, shift: rel.shift(), anchored },
        };
        if unit == Unit::Year
            && let Term::Year(year) = term
            && let Some(found) = self.of_that_year(year, end)
        {
            return Some(found);
        }
        Some((term, end))
    }

    /// Whether "the next month", its unit at `at`, is a part of what is told: "hired in May and fired the next month", but "over the next month".
    fn told_of(&self, at: usize, end: usize) -> bool {
        let Some(first) = at.checked_sub(2) else { return false };
        let spans =
            matches!(self.before(first), Class::In | Class::Over | Class::For | Class::Within | Class::During | Class::By | Class::Of);
        !spans && self.tense(first, end) == Tense::Past
    }

    /// "next year's first quarter", "last year's fourth quarter", after the year.
    fn of_that_year(&self, year: YearRef, end: usize) -> Parsed {
        if !self.mark(end, b'\'') {
            return None;
        }
        let at = end + 1;
        if self.class(at) == Class::Quarter {
            return Some((Term::Quarter { n: 0, year: Some(year), rel: None }, at + 1));
        }
        let (term, after) = self.numbered(at).or_else(|| self.month_date(at)).or_else(|| self.season(at))?;
        Some((term.in_year(year), after))
    }

    /// "last Friday of July", "last week in 2019", "last day of the month", after the thing numbered.
    fn last_of(&self, rel: Rel, what: What, end: usize) -> Parsed {
        if rel != Rel::Last || !matches!(self.class(end), Class::Of | Class::In) {
            return None;
        }
        let (of, after) = self.period(end + 1)?;
        Some((Term::Nth { n: -1, what, of: Box::new(of) }, after))
    }

    /// "past three months", "next 2 weeks", "2 next days".
    fn relative_units(&self, rel: Rel, at: usize, the: bool) -> Parsed {
        let (length, end) = self.length(at)?;
        let (unit, count) = length.count()?;
        // "expected to last six weeks"
        let verb = rel == Rel::Last && !the && matches!(self.before(at - 1), Class::To)
            || matches!(self.word((at - 1).saturating_sub(1)), "will" | "would" | "could" | "can" | "may" | "might" | "should" | "not");
        if verb || count < 1 || length.article || matches!(self.class(end), Class::Ago | Class::Earlier | Class::Later) {
            return None;
        }
        let anchored = matches!(rel, Rel::This | Rel::Same | Rel::That | Rel::Current);
        // News speaks of "the past three months" as a length; a bare "next 3 weeks" asks for the days, and "the previous three quarters" are
        // those of the calendar.
        let reported = unit == Unit::Quarter && matches!(rel, Rel::Previous | Rel::Coming);
        if the && !reported || anchored || unit < Unit::Day || length.upper.is_some() {
            return Some((Term::Length(length), end));
        }
        let count = if rel.shift() < 0 { -count } else { count };
        Some((Term::Units { unit, count }, end))
    }

    /// A period that something is numbered in: "October", "2015", "next month", "the year".
    pub(crate) fn period(&self, i: usize) -> Parsed {
        self.nested(|| self.any_period(i))
    }

    fn any_period(&self, i: usize) -> Parsed {
        let at = self.skip(i, Class::The);
        match self.class(at) {
            Class::Month(..) => self.month_date(at),
            Class::Rel(_) => self.relative(at, at > i).filter(|t| t.0.is_days()),
            Class::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year | Unit::Decade), false) => {
                if let Some((year, end)) = self.year_number(at + 1) {
                    return Some((Term::Year(YearRef::Is(year)), end));
                }
                let term = if unit == Unit::Year { Term::Year(YearRef::Shift(0)) } else { Term::Unit { unit, shift: 0, anchored: false } };
                Some((term, at + 1))
            }
            Class::Unit(Unit::Day, false) => None,
            Class::Quarter => Some((Term::Quarter { n: 0, year: None, rel: None }, at + 1)),
            Class::Season(_) => self.season(at),
            Class::Fiscal => self.fiscal(at),
            Class::Figure | Class::Mark(b'\'') | Class::Small(_) | Class::Tens(_) | Class::Decade(_) => self
                .decade(at)
                .or_else(|| self.numbered(at))
                .or_else(|| self.year_number(at).map(|(y, end)| (Term::Year(YearRef::Is(y)), end)))
                .or_else(|| self.year_after(at, false).filter(|_| self.mark(at, b'\'')).map(|(y, end)| (Term::Year(y), end))),
            Class::Ordinal(_) | Class::Second => self.numbered(at),
            _ if self.holiday(at) => self.holiday_term(at),
            _ => None,
        }
    }

    /// "third quarter", "2nd half of 2011", "20th century", "second week of October", "first nine months", "third Monday in May".
    pub(crate) fn numbered(&self, i: usize) -> Parsed {
        let at = if self.class(i) == Class::Fiscal { i + 1 } else { i };
        let (n, at) = match self.class(at) {
            Class::Rel(Rel::Last) => (-1, at + 1),
            Class::Other if matches!(self.word(at), "final" | "latter") => (-1, at + 1),
            _ => {
                let (n, end) = self.ordinal(at)?;
                let n = i32::try_from(n).ok()?;
                if self.class(end) == Class::Rel(Rel::Last) { (-n, end + 1) } else { (n, end) }
            }
        };
        let n8 = i8::try_from(n).ok()?;
        let hyphen = self.skip_mark(at, b'-');
        let of = |view: &Self, end: usize| {
            let on = matches!(view.class(end), Class::Of | Class::In);
            if on { view.period(end + 1) } else { None }
        };
        match self.class(hyphen) {
            Class::Quarter if (1..=4).contains(&n) || (n == -1 && self.class(hyphen + 1) == Class::Of) => {
                let n8 = if n == -1 { 4 } else { n8 };
                let mut end = hyphen + 1;
                let year_word = self.skip(end + 1, Class::The);
                if self.class(end) == Class::Of && matches!(self.class(year_word), Class::Unit(Unit::Year, false) | Class::Fiscal) {
                    end = year_word + 1;
                }
                let year = self.year_after(end, false).or_else(|| self.year_ref(self.skip(end, Class::Of)));
                Some((Term::Quarter { n: n8, year: year.map(|y| y.0), rel: None }, year.map_or(end, |y| y.1)))
            }
            Class::Half if (1..=2).contains(&n) || n == -1 => {
                let (period, end) = of(self, hyphen + 1)?;
                Some(match period {
                    Term::Year(year) => (Term::Half { n: if n == -1 { 2 } else { n8 }, year }, end),
                    other => (Term::Part { part: if n == 1 { Part::Early } else { Part::Late }, of: Box::new(other) }, end),
                })
            }
            Class::Unit(Unit::Century, false)
                if n > 0 && !(self.capital(hyphen) && self.is_word(hyphen + 1) && self.capital(hyphen + 1)) =>
            {
                Some((Term::Century(n as i16), hyphen + 1))
            }
            Class::Unit(unit @ (Unit::Week | Unit::Day | Unit::Month | Unit::Weekend), false) => {
                if let Some((year, end)) = self.year_ref(hyphen + 1) {
                    return Some((Term::Nth { n: n8, what: What::Unit(unit), of: Box::new(Term::Year(year)) }, end));
                }
                let (period, end) = of(self, hyphen + 1)?;
                Some((Term::Nth { n: n8, what: What::Unit(unit), of: Box::new(period) }, end))
            }
            Class::Weekday(weekday, _) => {
                if let Class::DayPart(part) = self.class(hyphen + 1) {
                    let (period, end) = of(self, hyphen + 2)?;
                    let day = Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(period) };
                    return Some((Term::PartOfDay { day: Box::new(day), part }, end));
                }
                if let Some((period, end)) = of(self, hyphen + 1) {
                    return Some((Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(period) }, end));
                }
                if self.class(hyphen + 1) == Class::After {
                    let (term, end) = self.day_term(hyphen + 2)?;
                    return Some((Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(term) }, end));
                }
                None
            }
            _ if n.abs() == 1 => {
                let quarters = self.cardinal(at).filter(|c| self.class(c.1) == Class::Quarters && (2..=3).contains(&c.0));
                let (length, end) = match quarters {
                    Some((count, end)) => (Length::of(Unit::Quarter, super::number::Amount::whole(count)), end + 1),
                    None => self.length(at)?,
                };
                let (unit, _) = length.count().filter(|c| c.0 >= Unit::Day && c.1 > 1)?;
                match of(self, end) {
                    Some((period, after)) if n == 1 => Some((Term::Firsts { length, of: Box::new(period) }, after)),
                    _ => (n == 1 && unit >= Unit::Month).then_some((Term::Length(length), end)),
                }
            }
            _ => None,
        }
    }

    /// "late April", "mid-2011", "the end of the year", "early in the week", "late Thursday".
    pub(crate) fn part(&self, i: usize) -> Parsed {
        let Class::Part(part) = self.class(i) else { return None };
        let mut at = self.skip_mark(i + 1, b'-');
        match part {
            Part::Gone | Part::Left | Part::Rest | Part::Closing => return None,
            Part::Early | Part::Mid | Part::Late => {
                let joined = matches!(self.class(at), Class::In | Class::On | Class::Of)
                    || matches!(self.word(at), "part" | "days" | "half" | "stages");
                if joined {
                    if self.class(at + 1) == Class::Of {
                        at += 1;
                    }
                    at = self.skip(at + 1, Class::The);
                }
                if part == Part::Mid && matches!(self.class(i + 1), Class::Of) {
                    at = self.skip(i + 2, Class::The);
                }
            }
            Part::Start | Part::End => {
                let of = self.class(at) == Class::Of;
                if !of && !self.mark(i + 1, b'-') {
                    return None;
                }
                at = self.skip(if of { at + 1 } else { at }, Class::Around);
                at = self.skip(at, Class::The);
            }
        }
        if let Class::DayPart(_) | Class::Tonight = self.class(at) {
            return None;
        }
        if matches!(self.class(at), Class::DayWord(_)) || matches!((self.class(at), self.class(at + 1)), (Class::Rel(_), Class::DayPart(_)))
        {
            return self.atom(at).filter(|_| part != Part::Start && part != Part::End);
        }
        if let Class::Weekday(..) = self.class(at) {
            return self.weekday_date(at);
        }
        let (of, end) = self.period(at)?;
        if matches!(of, Term::Day { .. } | Term::DayOfMonth { .. }) {
            return None;
        }
        if matches!(of, Term::Length(_)) {
            return None;
        }
        // A hyphen or "of" makes the part; "close 2011" does not.
        Some((Term::Part { part, of: Box::new(of) }, end))
    }

    /// "the rest of the week", "the remainder of this month", "rest of my week".
    pub(crate) fn rest(&self, i: usize) -> Parsed {
        if self.class(i + 1) != Class::Of {
            return None;
        }
        let owned = matches!(self.word(i + 2), "my" | "our" | "your" | "his" | "her" | "its" | "their");
        let (of, end) = self.period(if owned { i + 3 } else { i + 2 })?;
        let runs = !matches!(of, Term::Day { .. } | Term::DayOfMonth { .. } | Term::Length(_));
        runs.then(|| (Term::Part { part: Part::Rest, of: Box::new(of) }, end))
    }

    /// "within two weeks after April 8".
    pub(crate) fn within(&self, i: usize) -> Parsed {
        let at = self.skip(i + 1, Class::The);
        let at = if matches!(self.class(at), Class::Rel(Rel::Next | Rel::Coming)) { at + 1 } else { at };
        let (length, end) = self.length(at)?;
        if length.unit() < Unit::Day || !matches!(self.class(end), Class::After | Class::From) {
            return None;
        }
        let (day, end) = self.day_term(end + 1).filter(|found| found.0.is_one_day())?;
        let last = Term::Shifted { length, sign: 1, from: From::Term(Box::new(day.clone())) };
        Some((Term::Range(Box::new(day), Box::new(last)), end))
    }

    /// "earlier this month", "later in the day", "earlier today".
    pub(crate) fn sooner(&self, i: usize) -> Parsed {
        let part = match self.class(i) {
            Class::Earlier => Part::Gone,
            Class::Later => Part::Left,
            _ => return None,
        };
        let at = self.skip(self.skip(i + 1, Class::In), Class::On);
        let at = self.skip(at, Class::The);
        if matches!(self.class(at), Class::DayWord(_) | Class::Tonight | Class::Weekday(..)) {
            return self.atom(at);
        }
        if let (Class::Rel(Rel::This), Class::DayPart(_)) = (self.class(at), self.class(at + 1)) {
            return self.atom(at);
        }
        if self.class(at) == Class::Rel(Rel::That) || self.class(at) == Class::Unit(Unit::Day, false) {
            return None;
        }
        if !matches!(self.class(at), Class::Rel(_) | Class::Unit(..)) {
            return None;
        }
        let (of, end) = self.period(at)?;
        of.is_days().then(|| (Term::Part { part, of: Box::new(of) }, end))
    }

    /// A length of time, and what it is counted from, where that is said.
    pub(crate) fn length_term(&self, i: usize) -> Parsed {
        let (length, end) = self.length(i)?;
        // "closed for ten weeks from April 8"
        let lasting = self.before(i) == Class::For && self.class(end) == Class::From;
        let found = if lasting { None } else { self.counted_from(&length, end) };
        if found.is_some() {
            return found;
        }
        if (length.article && self.idiom(i, end)) || self.names_a_war(end) {
            return None;
        }
        Some((Term::Length(length), end))
    }

    /// "the Six-Day War", "the Thirty Years' War": a name.
    fn names_a_war(&self, end: usize) -> bool {
        let at = self.skip_mark(end, b'\'');
        self.capital(at) && matches!(self.word(at), "war" | "wars")
    }

    /// "ago", "later", "before Thursday" after a length that ends at `end`.
    pub(crate) fn counted_from(&self, length: &Length, end: usize) -> Parsed {
        let shifted = |sign: i32, from: From, end: usize| Some((Term::Shifted { length: length.clone(), sign, from }, end));
        let at = self.skip_mark(end, b'-');
        match self.class(at) {
            // "a week ago today"
            Class::Ago => shifted(-1, From::Now, self.skip(at + 1, Class::DayWord(0))),
            Class::Back if !self.is_word(at + 1) => shifted(-1, From::Now, at + 1),
            Class::Hence => shifted(1, From::Now, at + 1),
            // "18 months later than planned" is a length.
            Class::Earlier | Class::Later if self.word(at + 1) == "than" => None,
            Class::Earlier if at == end => shifted(-1, From::Anchor, at + 1),
            Class::Later if at == end => shifted(1, From::Anchor, at + 1),
            Class::From if matches!(self.class(at + 1), Class::Vague) && self.word(at + 1) == "now" => shifted(1, From::Now, at + 2),
            Class::In if self.class(at + 1) == Class::The && self.word(at + 2) == "future" => shifted(1, From::Now, at + 3),
            Class::From => self.day_term(at + 1).filter(|t| t.0.is_one_day()).and_then(|(t, end)| shifted(1, From::Term(Box::new(t)), end)),
            Class::Before => self.beside_event(length, -1, at + 1),
            Class::Prior if self.class(at + 1) == Class::To => self.beside_event(length, -1, at + 2),
            Class::Ahead if self.class(at + 1) == Class::Of => self.beside_event(length, -1, at + 2),
            // "in the 21 years since" is a length.
            Class::Since if !self.is_word(at + 1) && self.class(at + 1) != Class::Figure => None,
            Class::After | Class::Since | Class::Rel(Rel::Following) => self.beside_event(length, 1, at + 1),
            _ => None,
        }
    }

    /// "a day before Thursday", "a day before talks on Thursday", "the day before" at the end of a clause.
    fn beside_event(&self, length: &Length, sign: i32, at: usize) -> Parsed {
        let shifted = |from: From, end: usize| Some((Term::Shifted { length: length.clone(), sign, from }, end));
        if !self.is_word(at) && self.class(at) != Class::Figure {
            return shifted(From::Anchor, at);
        }
        if let Some((term, end)) = self.day_term(self.skip(at, Class::The)) {
            return shifted(From::Term(Box::new(term)), end);
        }
        let mut k = at;
        while k < at + EVENT && k < self.len() && !self.sentence_break(k + 1) {
            match self.class(k) {
                Class::Mark(b'-' | b'\'' | b'"') => {}
                Class::Mark(_) => return None,
                Class::On => {
                    if let Some((term, _)) = self.day_term(k + 1).filter(|t| t.0.is_one_day()) {
                        return shifted(From::Term(Box::new(term)), k);
                    }
                }
                Class::Weekday(..) => {
                    if let Some((term, _)) = self.weekday_date(k) {
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
    fn idiom(&self, i: usize, end: usize) -> bool {
        let unit = self.unit(end - 1).map(|u| u.0);
        let before = self.before(i);
        // "$5m a year"
        let sum = i >= 2 && self.class(i - 2) == Class::Figure && self.glued(i - 1);
        let rate = sum
            || self.counted_things(i)
            || matches!(
                before,
                Class::Figure | Class::Unit(..) | Class::Small(_) | Class::Tens(_) | Class::Hundred | Class::Thousand | Class::Mark(b'%')
            )
            || matches!(
                i.checked_sub(1).map_or("", |b| self.word(b)),
                "once"
                    | "twice"
                    | "times"
                    | "time"
                    | "million"
                    | "billion"
                    | "percent"
                    | "barrel"
                    | "barrels"
                    | "tons"
                    | "tonnes"
                    | "share"
                    | "dollars"
                    | "euros"
                    | "pounds"
                    | "people"
                    | "trips"
            );
        let moment = matches!(unit, Some(Unit::Minute | Unit::Second)) && self.class(end) != Class::Of && !self.mark(end, b'\'');
        let life = self.class(end) == Class::In && self.class(end + 1) == Class::The && self.word(end + 2) == "life";
        rate || moment || life || self.class(end) == Class::Old
    }

    /// Whether things that a number counts stand right before token `i`: "250,000 cars a year", "two short calls a week".
    fn counted_things(&self, i: usize) -> bool {
        let Some(noun) = i.checked_sub(1).filter(|&n| self.is_word(n) && self.class(n) == Class::Other) else { return false };
        let verb = self.words().lexeme(noun).is_some_and(|l| l.tense.is_some()) || self.word(noun).ends_with("ed");
        let number = |k: usize| {
            matches!(
                self.class(k),
                Class::Figure
                    | Class::Small(_)
                    | Class::Tens(_)
                    | Class::Hundred
                    | Class::Thousand
                    | Class::Dozen
                    | Class::Several
                    | Class::Few
            )
        };
        let plural = self.word(noun).len() > 3 && self.word(noun).ends_with('s');
        let back = if plural { 4 } else { 1 };
        !verb && (noun.saturating_sub(back)..noun).rev().take_while(|&k| !matches!(self.class(k), Class::Mark(m) if m != b'-')).any(number)
    }

    /// "in two weeks", "in an hour's time", "within 3 years" at "in" or "within".
    pub(crate) fn in_length(&self, i: usize) -> Parsed {
        let at = self.skip_mark(self.skip(i + 1, Class::Around), b'~');
        if matches!(self.class(at), Class::The | Class::Rel(_)) {
            return None;
        }
        let (length, mut end) = self.length(at)?;
        if length.article && matches!(length.unit(), Unit::Minute | Unit::Second) || length.upper.is_some() {
            return None;
        }
        if self.class(i) == Class::Within
            || self.mark(end, b'-')
            || matches!(self.class(end), Class::Of | Class::Ago | Class::Before | Class::Earlier | Class::Later | Class::Old)
        {
            return None;
        }
        if let Class::Since | Class::After = self.class(end)
            && let Some(found) = self.counted_from(&length, end)
        {
            return Some(found);
        }
        if self.mark(end, b'\'') && self.word(end + 1) == "time" {
            end += 2;
        } else if self.word(end) == "time" {
            end += 1;
        }
        Some((Term::In(length), end))
    }
}
