//! Established values: which ones a text has by chance only rarely, and where they are written in it.

use jiff::civil::Date;
use memchr::memmem;
use rustc_hash::FxHashSet;

use crate::language::numbers::cardinal;
use crate::rule::tree::{Established, Fact, Ruleset};
use crate::value::name::name_words;
use crate::value::{Axis, Denotation, Hedge, Kind, Reading, Relation, Set, Value};

/// What the value of a fact is known by in a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Mark {
    /// What is established on one day or another, or counts for it, where that leaves little open.
    values: Vec<Reading>,
    /// For each of these the day it ceased to hold, where it did.
    ended: Vec<Option<Date>>,
    /// Ways it is written that a text has by chance only rarely: a day, a figure of two digits and more.
    written: Vec<String>,
    /// Ways a length of time is written, as far as the root of its unit: "7 minute", "seven-minute".
    lengths: Vec<String>,
    /// The days among them, told by their month.
    days: Vec<Day>,
    /// How much it counts where it merely stands in a text: a figure of three digits that are not nought counts for more than "300,000".
    pub(super) weight: usize,
    /// The sentence of the fact, by its index among the claims of the program.
    pub(super) claim: usize,
    /// Whether no other fact has a value like it.
    pub(super) alone: bool,
    /// Whether another fact has its figure for something else: of 4096 columns and pages of 4096 bytes, a bare "4096" may be either.
    pub(super) shared: bool,
    /// The words that sentences of the fact are searched for by.
    pub(super) near: FxHashSet<String>,
    /// The nouns of its sentences, and the words for what happens in them, with those of the same meaning.
    pub(super) own: FxHashSet<String>,
}

/// Amounts told in the same unit differ by no more than this share of themselves, those in different ones by no more than the second.
const SAME: f64 = 0.003;
const CONVERTED: f64 = 0.02;

/// A range whose upper end is no more than so many times the lower one is known by any amount in it.
const NARROW: f64 = 1.15;

impl Mark {
    /// Where the value may be written in `prose`, in no order.
    pub(super) fn places<'m>(&'m self, prose: &'m str) -> impl Iterator<Item = usize> + 'm {
        let find =
            move |w: &'m String| memmem::find_iter(prose.as_bytes(), w.as_bytes()).filter(move |&at| is_alone_at(prose, at, w.len()));
        let starts = move |at: &usize| !at.checked_sub(1).is_some_and(|i| is_of_number(prose.as_bytes()[i]));
        let begin = move |w: &'m String| memmem::find_iter(prose.as_bytes(), w.as_bytes()).filter(starts);
        let days = self.days.iter().flat_map(move |day| day.places(prose));
        self.written.iter().flat_map(find).chain(self.lengths.iter().flat_map(begin)).chain(days)
    }

    /// Whether a value is this very one.
    pub(super) fn is(&self, value: &Value, denotation: &Denotation) -> bool {
        self.values.iter().any(|own| own.denotation.relate(denotation) == Relation::Agree && is_close(own, value, denotation))
    }

    /// Whether a value is one that had ceased to hold on `day`, and none that holds: a text that has it tells of former days.
    pub(super) fn is_gone(&self, value: &Value, denotation: &Denotation, day: Date) -> bool {
        let same = |own: &&Reading| own.denotation.relate(denotation) == Relation::Agree && is_close(own, value, denotation);
        let ended = |k: usize| self.ended.get(k).copied().flatten().is_some_and(|end| end <= day);
        let mut own = self.values.iter().enumerate().filter(|(_, own)| same(own)).peekable();
        own.peek().is_some() && own.all(|(k, _)| ended(k))
    }

    /// Whether a value is another one on every day.
    pub(super) fn is_contradicted(&self, value: &Denotation) -> bool {
        self.values.iter().all(|own| own.denotation.relate(value) == Relation::Contradict)
    }

    /// Whether some value is that of both.
    fn meets(&self, other: &Self) -> bool {
        self.values.iter().any(|a| other.values.iter().any(|b| a.denotation.relate(&b.denotation) == Relation::Agree))
    }

    /// Whether `words` tell a length of time by a few of a unit that no value is written with: "a day" for 24 hours.
    pub(super) fn is_told_otherwise(&self, words: &str) -> bool {
        /// So many of a unit are no few any more: "72 hours".
        const MANY: u32 = 10;
        let unit = |text: &str| text.split([' ', '-']).next_back().map(|u| u.trim_end_matches('s').to_owned());
        let single = words.split([' ', '-']).count() == 2;
        let many = small(words, MANY).next().is_some() || words.bytes().filter(u8::is_ascii_digit).count() > 1;
        single && !many && !self.lengths.is_empty() && !self.lengths.iter().any(|l| unit(l) == unit(words))
    }

    /// Whether its written words tell it at all: not "13", which may count anything, nor a full or half hour, at which much happens, nor an
    /// option by a word that may be any.
    pub(super) fn tells(&self, kind: Kind) -> bool {
        match kind {
            Kind::Number | Kind::Choice => self.weight > 1,
            Kind::Time => self.written.iter().any(|w| !w.ends_with("00") && !w.ends_with("30")),
            _ => true,
        }
    }
}

/// The marks of all facts that are told by sentences; `None` where a value leaves much open, or is none that is read. `claims` are the
/// facts of the sentences that say a value, each with its index among the claims of the program. A file with more than `MOST` facts was made
/// by a program, and its values are like one another.
pub(super) fn marks(rules: &Ruleset, claims: impl Iterator<Item = (usize, usize)>) -> Vec<Option<Mark>> {
    const MOST: usize = 300;
    let mut out: Vec<Option<Mark>> = vec![None; rules.facts.len()];
    if rules.facts.len() > MOST {
        return out;
    }
    for (fact, claim) in claims {
        if out[fact].is_none() {
            out[fact] = mark(&rules.facts[fact]).map(|mark| Mark { claim, ..mark });
        }
    }
    let alone: Vec<bool> = (0..out.len()).map(|f| is_alone(&out, f)).collect();
    let shared: Vec<bool> = (0..out.len()).map(|f| rules.facts[f].kind.node == Kind::Number && shares_figure(&out, f)).collect();
    for (mark, (alone, shared)) in out.iter_mut().zip(alone.into_iter().zip(shared)) {
        mark.iter_mut().for_each(|m| (m.alone, m.shared) = (alone, shared));
    }
    out
}

/// Whether no other fact has a value like that of `fact`.
fn is_alone(marks: &[Option<Mark>], fact: usize) -> bool {
    let Some(own) = &marks[fact] else { return false };
    !marks.iter().enumerate().any(|(f, m)| f != fact && m.as_ref().is_some_and(|m| m.meets(own)))
}

/// Whether another fact has the figure of `fact` in its value.
fn shares_figure(marks: &[Option<Mark>], fact: usize) -> bool {
    let Some(own) = &marks[fact] else { return false };
    let figure = |m: &Mark| own.written.iter().any(|w| m.written.contains(w));
    marks.iter().enumerate().any(|(f, m)| f != fact && m.as_ref().is_some_and(figure))
}

fn mark(fact: &Fact) -> Option<Mark> {
    let kind = fact.kind.node;
    let next = |line: usize| fact.history.get(line + 1).and_then(|h| h.from);
    let held = fact.history.iter().enumerate().map(|(line, h)| (&h.value, h.until.or_else(|| next(line))));
    let always = fact.value.iter().chain(&fact.accept).map(|value| (value, None));
    let all: Vec<(&Established, Option<Date>)> = if fact.history.is_empty() { always.collect() } else { held.collect() };
    if kind == Kind::Choice {
        return option(fact);
    }
    let mut mark = Mark { weight: 1, ..Mark::default() };
    for (value, ended) in all {
        // "at least 15" is no number to know anything by
        let open = matches!(value.reading.hedge, Some(Hedge::AtLeast | Hedge::MoreThan | Hedge::LessThan));
        let plain = matches!(value.reading.hedge, None | Some(Hedge::About | Hedge::Exactly)) && value.reading.upper.is_none();
        // however rough "300,000" and "5 years" are, they are known again by their figures; "three people" and "two hours" are not
        let figured = match kind {
            Kind::Quantity | Kind::Money | Kind::Percent => true,
            Kind::Duration => !lengths(&value.text).is_empty(),
            Kind::Number => Amount::of(&value.reading.value).is_some_and(|a| a.figure >= 100.0),
            _ => false,
        };
        let narrow = is_narrow(&value.reading.denotation.core) || kind == Kind::Year || plain && figured;
        if open && kind == Kind::Number || !narrow {
            continue;
        }
        let written = match (kind, &value.reading.denotation.core) {
            (Kind::Year, Set::Days(days)) => days.bounds().0.map(|d| d.year().to_string()).into_iter().collect(),
            (Kind::Date, Set::Days(days)) => days.bounds().0.map_or_else(Vec::new, |day| {
                mark.days.push(Day::of(day));
                ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"].map(|way| day.strftime(way).to_string()).to_vec()
            }),
            (Kind::Time, _) => clock(&value.text),
            (Kind::Name, _) => name(&value.reading.value).into_iter().collect(),
            (Kind::Quantity | Kind::Money, _) => [figures(&value.text), in_words(&value.text), between(&value.reading)].concat(),
            (Kind::Number | Kind::Percent, _) => figures(&value.text),
            (Kind::Duration, _) => {
                mark.lengths.extend(lengths(&value.text));
                Vec::new()
            }
            _ => Vec::new(),
        };
        let telling = |w: &String| w.trim_end_matches(['0', ',', '.']).bytes().filter(u8::is_ascii_digit).count() > 2;
        let long = |w: &String| kind == Kind::Name && w.contains(' ');
        if kind == Kind::Time || kind != Kind::Date && written.iter().any(|w| telling(w) || long(w)) {
            mark.weight = 2;
        }
        mark.values.push(value.reading.clone());
        mark.ended.push(ended);
        mark.written.extend(written);
    }
    for ways in [&mut mark.written, &mut mark.lengths] {
        ways.sort_unstable();
        ways.dedup();
    }
    (!mark.values.is_empty()).then_some(mark)
}

/// A choice, known by the proper names of its established option: "Grand Hotel", not "hotel".
fn option(fact: &Fact) -> Option<Mark> {
    let value = fact.value.as_ref().filter(|_| fact.history.is_empty())?;
    let phrases = &fact.options.iter().find(|o| o.name.node == value.text)?.phrases;
    let proper = |text: &str| text.split(' ').count() > 1 && text.split(' ').all(|w| w.starts_with(char::is_uppercase));
    let written: Vec<String> = phrases.iter().map(|p| p.text.clone()).filter(|t| proper(t)).collect();
    let values = vec![value.reading.clone()];
    (!written.is_empty()).then(|| Mark { values, written, weight: 2, ..Mark::default() })
}

/// A proper name as it is written.
fn name(value: &Value) -> Option<String> {
    let Value::Name(name) = value else { return None };
    (name.len() > 3 && name.starts_with(char::is_uppercase)).then(|| name.clone())
}

/// Whether a set leaves little open: three days, an hour of the day, a third of its lower end.
fn is_narrow(set: &Set) -> bool {
    match set {
        Set::Days(days) => matches!(days.bounds(), (Some(a), Some(b)) if b.since(a).is_ok_and(|s| s.get_days() <= 3)),
        Set::Line(Axis::Clock | Axis::Instant(_), line) => matches!(line.bounds(), (Some(a), Some(b)) if b - a <= 3600.0),
        Set::Line(_, line) => matches!(line.bounds(), (Some(a), Some(b)) if a > 0.0 && b <= a * 4.0 / 3.0),
        Set::Names(_) => true,
        _ => false,
    }
}

/// Whether a value that agrees with an established one is that very one: the same day, a time in its bounds, the same amount. "over 300" may
/// agree with 369, and is another number.
fn is_close(own: &Reading, value: &Value, denotation: &Denotation) -> bool {
    let (Some(low), Some(told)) = (Amount::of(&own.value), Amount::of(value)) else {
        return match (&own.value, value) {
            (Value::Name(own), Value::Name(told)) => tells_name(own, told),
            // "13 October" of no year that the text tells
            (Value::Date(_), Value::Recurring(words)) => {
                words.bytes().any(|b| b.is_ascii_digit()) && own.denotation.core.within(&denotation.core)
            }
            _ => denotation.core.within(&own.denotation.core),
        };
    };
    let high = own.upper.as_ref().and_then(|(_, upper)| Amount::of(upper)).unwrap_or(low);
    let inside = |margin: f64, low: f64, high: f64, told: f64| {
        let at = |end: f64| (end * (1.0 - margin)..=end * (1.0 + margin)).contains(&told);
        // of "30 to 40" any number between them is another one
        if high > low * NARROW { at(low) || at(high) } else { (low * (1.0 - margin)..=high * (1.0 + margin)).contains(&told) }
    };
    // "2,750 tons" for "2,750 tonnes"
    inside(SAME, low.figure, high.figure, told.figure) || low.unit != told.unit && inside(CONVERTED, low.whole, high.whole, told.whole)
}

/// Whether a name tells another: "J. Roe" that of Jane Roe, but no single word that a name of several has, which may be that of its place:
/// neither "Alba" nor "AFB", which trains and buses have in their numbers, tells "Alba Ferry Boats".
fn tells_name(own: &str, told: &str) -> bool {
    if own.chars().all(char::is_uppercase) {
        return false;
    }
    let (own, told) = (name_words(own), name_words(told));
    // "VX4", "Carrier Mark-3 B"
    if own.len() > 1 && own.iter().all(|w| told.contains(w)) {
        return true;
    }
    let last = own.last().is_some_and(|last| last.len() > 2 && told.contains(last));
    last && (told.len() > 1 || own.len() == 1)
}

/// The amount of a value.
#[derive(Debug, Clone, Copy)]
struct Amount<'v> {
    /// As it was written.
    figure: f64,
    /// In the unit that all of its dimension are compared in.
    whole: f64,
    unit: &'v str,
}

impl<'v> Amount<'v> {
    fn of(value: &'v Value) -> Option<Self> {
        let plain = |n: &rust_decimal::Decimal, unit| {
            let figure = n.to_string().parse().ok()?;
            Some(Self { figure, whole: figure, unit })
        };
        match value {
            Value::Number(n) | Value::Percent(n) | Value::Money { amount: n, .. } | Value::Duration { seconds: n, .. } => plain(n, ""),
            Value::Quantity { si, unit, amount, .. } => {
                let whole = si.split(' ').next()?.parse().ok()?;
                plain(amount, unit).map(|a| Self { whole, ..a })
            }
            _ => None,
        }
    }
}

/// Whether a figure or the words of a day stand by themselves, and are no part of a longer number.
fn is_alone_at(prose: &str, at: usize, len: usize) -> bool {
    let bytes = prose.as_bytes();
    let (before, after) = (at.checked_sub(1).map(|i| bytes[i]), bytes.get(at + len));
    let digit = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_digit);
    let goes_on = matches!(after, Some(b'.' | b',')) && digit(Some(at + len + 1));
    let went_on = matches!(before, Some(b'.' | b',')) && digit(at.checked_sub(2));
    let word = bytes[at + len - 1].is_ascii_alphabetic() && after.is_some_and(u8::is_ascii_alphabetic);
    !before.is_some_and(|b| b.is_ascii_alphanumeric()) && !after.is_some_and(u8::is_ascii_digit) && !goes_on && !went_on && !word
}

/// A day by the name of its month: "4 May", "May 4th", "the 4th of May".
#[derive(Debug, Clone)]
struct Day {
    month: String,
    day: String,
}

impl Day {
    fn of(date: Date) -> Self {
        Self { month: date.strftime("%B").to_string(), day: date.day().to_string() }
    }

    /// Where the day is written in `prose`: one search for the first letters of its month.
    fn places<'m>(&'m self, prose: &'m str) -> impl Iterator<Item = usize> + 'm {
        let bytes = prose.as_bytes();
        memmem::find_iter(bytes, &self.month.as_bytes()[..3]).filter_map(move |at| {
            let letters = bytes[at..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
            let name = &prose[at..at + letters];
            let starts = !at.checked_sub(1).is_some_and(|i| bytes[i].is_ascii_alphabetic());
            if !starts || !(name == self.month || matches!(letters, 3 | 4) && self.month.starts_with(name)) {
                return None;
            }
            let behind = prose[at + letters..].trim_start_matches(['.', ' ']);
            let figures = behind.bytes().take_while(u8::is_ascii_digit).count();
            if behind[..figures] == self.day {
                return Some(at);
            }
            let front = prose[..at].trim_end();
            let front = front.strip_suffix(" of").unwrap_or(front);
            let front = ["st", "nd", "rd", "th"].iter().find_map(|s| front.strip_suffix(s)).unwrap_or(front);
            let figures = front.bytes().rev().take_while(u8::is_ascii_digit).count();
            (front[front.len() - figures..] == self.day).then_some(front.len() - figures)
        })
    }
}

/// How the times of day in a text are written: "18:08", "6.08".
fn clock(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in text.split(|c: char| !(c.is_ascii_digit() || c == ':')) {
        let Some((hour, minute)) = part.split_once(':') else { continue };
        let Ok(hour) = hour.parse::<u8>() else { continue };
        let hours = [hour, if hour > 12 { hour - 12 } else { hour }];
        for hour in hours {
            for mark in [':', '.'] {
                out.push(format!("{hour}{mark}{minute}"));
                out.push(format!("{hour:02}{mark}{minute}"));
            }
        }
    }
    out.extend(minutes_between(text));
    out
}

/// The minutes between the two times of a short range: "17:11" of "between 17:10 and 17:14".
fn minutes_between(text: &str) -> Vec<String> {
    /// A range of more minutes than this is none that a time is known by.
    const LONGEST: u32 = 15;
    let times = text.split(|c: char| !(c.is_ascii_digit() || c == ':')).filter_map(|part| {
        let (hour, minute) = part.split_once(':')?;
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    });
    let [from, to] = times.collect::<Vec<_>>()[..] else { return Vec::new() };
    let between = if to > from && to - from <= LONGEST { from + 1..to } else { 0..0 };
    between.flat_map(|at| clock(&format!("{}:{:02}", at / 60, at % 60))).collect()
}

/// The round amounts inside a narrow range: "16,000" of "between 14,800 and 16,400 feet".
fn between(reading: &Reading) -> Vec<String> {
    /// An amount of fewer digits is none that is known by its figures.
    const LEAST: f64 = 100.0;
    let high = reading.upper.as_ref().and_then(|(_, upper)| Amount::of(upper));
    let Some((low, high)) = Amount::of(&reading.value).zip(high).map(|(low, high)| (low.figure, high.figure)) else { return Vec::new() };
    if low < LEAST || high <= low || high > low * NARROW {
        return Vec::new();
    }
    // two figures that are no noughts
    let step = 10f64.powf(high.log10().floor() - 1.0);
    let first = (low / step).floor() as u64 + 1;
    (first..).map(|n| n as f64 * step).take_while(|at| *at < high).flat_map(|at| figures(&format!("{at}"))).collect()
}

const fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b',' | b'-')
}

/// The whole numbers of a value from `low` to 99, each with what stands behind it.
fn small(text: &str, low: u32) -> impl Iterator<Item = (u32, &str)> {
    let words: Vec<&str> = text.split([' ', '-']).collect();
    let number =
        move |word: &str| word.trim_end_matches(',').parse().ok().or_else(|| (low..100).find(|&n| cardinal(n).as_deref() == Some(word)));
    let of = move |k: usize| number(words[k]).map(|n| (n, words.get(k + 1).copied().unwrap_or("")));
    (0..text.split([' ', '-']).count()).filter_map(of).filter(move |(n, _)| (low..100).contains(n))
}

/// The numbers of an amount of two digits, in words: "eighty-eight", "Eighty-eight".
fn in_words(text: &str) -> Vec<String> {
    small(text, 10).filter_map(|(n, _)| cardinal(n)).flat_map(|word| [capital(&word), word]).collect()
}

/// A length of time in figures and in words, as far as the root of its unit; not "one day" or "two hours", which anything may last.
fn lengths(text: &str) -> Vec<String> {
    const FEWEST: u32 = 3;
    let mut out = Vec::new();
    for (n, unit) in small(text, FEWEST).filter(|(_, unit)| unit.len() > 2) {
        let words = cardinal(n).into_iter().flat_map(|word| [capital(&word), word]);
        for number in words.chain([n.to_string()]) {
            let unit = unit.trim_end_matches('s');
            out.extend([format!("{number} {unit}"), format!("{number}-{unit}")]);
        }
    }
    out
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The figures of a value of two digits and more: "2,750", "300,000", "3.3".
fn figures(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '_')));
    let of = |part: &str| -> Vec<String> {
        let part = part.trim_matches(|c: char| !c.is_ascii_digit());
        let digits: String = part.chars().filter(char::is_ascii_digit).collect();
        if digits.len() < 2 {
            return Vec::new();
        }
        let mut ways = vec![part.to_owned()];
        if !part.contains('.') && digits.len() > 3 {
            let (head, tail) = digits.split_at(digits.len() - 3);
            ways.push(format!("{head},{tail}"));
            ways.push(format!("{head} {tail}"));
            ways.push(digits);
        }
        ways
    };
    parts.flat_map(of).collect()
}
