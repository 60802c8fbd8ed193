//! Lengths that count from a day: "two years ago", "the day before", "in two hours", "within two weeks after April 8".

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, Form, Rel, Unit, View};
use super::term::{From, Term};
use crate::language::calendar::{DAY_NOUNS, SPENDS, SUBJECTS};

/// How many tokens an event may have between "a day before" and the preposition of its date.
const EVENT: usize = 9;

impl View<'_, '_> {
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
            Class::Ago => self.ago_from(length, at + 1).or_else(|| shifted(-1, From::Now, at + 1)),
            Class::Back if !self.is_word(at + 1) => shifted(-1, From::Now, at + 1),
            Class::Hence => shifted(1, From::Now, at + 1),
            // "18 months later than planned" is a length.
            Class::Earlier | Class::Later if self.word(at + 1) == "than" => None,
            Class::Earlier if at == end => shifted(-1, From::Anchor, at + 1),
            Class::Later if at == end => shifted(1, From::Anchor, at + 1),
            Class::From if matches!(self.class(at + 1), Class::Vague) && self.word(at + 1) == "now" => shifted(1, From::Now, at + 2),
            Class::In if self.class(at + 1) == Class::The && self.word(at + 2) == "future" => shifted(1, From::Now, at + 3),
            Class::From => self.counted_on(length, at + 1),
            Class::Before => self.beside_event(length, -1, at + 1),
            Class::Prior if self.class(at + 1) == Class::To => self.beside_event(length, -1, at + 2),
            Class::Ahead if self.class(at + 1) == Class::Of => self.beside_event(length, -1, at + 2),
            // "in the 21 years since" is a length.
            Class::Since if !self.is_word(at + 1) && self.class(at + 1) != Class::Figure => None,
            Class::After | Class::Since | Class::Rel(Rel::Following) => self.beside_event(length, 1, at + 1),
            _ => None,
        }
    }

    /// What "ago" counts from, where a day or a period follows it: "a year ago Friday", "thirty years ago tonight", "ten years ago this month".
    fn ago_from(&self, length: &Length, at: usize) -> Parsed {
        let named = match self.class(at) {
            Class::DayWord(0) | Class::Tonight | Class::Rel(Rel::This | Rel::Last | Rel::Next) => true,
            Class::Weekday(_, Form::Full) => self.capital(at),
            _ => false,
        };
        if !named || length.unit() < Unit::Day {
            return None;
        }
        let (base, end) = self.atom(at)?;
        let fine = length.unit() >= Unit::Week || matches!(self.class(at), Class::DayWord(0));
        // "two years ago this week's guest was unknown"
        (fine && !self.mark(end, b'\'')).then(|| Self::moved(length, -1, base, end))?
    }

    /// "a week from Friday", "two weeks from tonight": of the weekdays, the coming one.
    fn counted_on(&self, length: &Length, at: usize) -> Parsed {
        let (base, end) = self.atom(at)?;
        let base = match base {
            Term::Weekday { rel: None, .. } => Term::Coming { count: 1, of: Box::new(base) },
            Term::PartOfDay { .. } => base,
            _ if base.is_days() && base.is_one_day() => base,
            _ => return None,
        };
        Self::moved(length, 1, base, end)
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
    fn beside_event(&self, length: &Length, sign: i32, at: usize) -> Parsed {
        let shifted = |from: From, end: usize| Some((Term::Shifted { length: length.clone(), sign, from }, end));
        if !self.is_word(at) && self.class(at) != Class::Figure {
            return shifted(From::Anchor, at);
        }
        // "two days after that"
        let clause = !self.is_word(at + 1) || SUBJECTS.contains(&self.word(at + 1)) || self.class(at + 1) == Class::The;
        if self.class(at) == Class::Rel(Rel::That) && clause && self.class(at + 1) != Class::Figure {
            return shifted(From::Anchor, at + 1);
        }
        let the = self.class(at) == Class::The;
        if let Some((term, end)) = self.day_term(self.skip(at, Class::The)) {
            // "four hours since Friday"
            if length.unit() < Unit::Day {
                return None;
            }
            // "10 days before the April 1 deadline" is a length and a date
            if the && self.is_word(end) && self.class(end) == Class::Other && matches!(term, Term::Day { .. } | Term::Month { .. }) {
                return None;
            }
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
        let sum = i >= 2 && self.class(i - 2) == Class::Figure && self.glued(i - 1) && self.is_word(i - 1);
        let rate = sum
            || (self.counted_things(i) && !matches!(self.class(end), Class::After | Class::Before))
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
        let measured =
            matches!(i.checked_sub(1).map_or("", |b| self.word(b)), "than" | "least" | "about" | "nearly" | "almost" | "lasted" | "within");
        let moment =
            !measured && matches!(unit, Some(Unit::Minute | Unit::Second)) && self.class(end) != Class::Of && !self.mark(end, b'\'');
        let life = self.class(end) == Class::In && self.class(end + 1) == Class::The && self.word(end + 2) == "life";
        let kind = unit == Some(Unit::Day) && DAY_NOUNS.split_whitespace().any(|w| w == self.word(end));
        // "tomorrow is another day"
        let other = self.word(i) == "another" && matches!(unit, Some(Unit::Day | Unit::Weekend));
        rate || moment || life || kind || other || self.class(end) == Class::Old
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
        // "took the two firms a year"
        let spends = |k: usize| (k.saturating_sub(4)..k).any(|v| SPENDS.contains(&self.word(v)));
        !verb
            && !spends(noun)
            && (noun.saturating_sub(back)..noun).rev().take_while(|&k| !matches!(self.class(k), Class::Mark(m) if m != b'-')).any(number)
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
