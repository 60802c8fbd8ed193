//! German, as far as it shows that a language is data and a few functions: numerals, months and weekdays, some units and hedges.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::hedge::Hedge::{self, About, AtLeast, MoreThan, Nearly, UpTo};
use super::lexeme::{Lexeme, NumberWord};
use super::time::{Class, Form, Unit};
use super::unit_symbol;

/// Words from one to nineteen, folded.
const SMALL: [&str; 19] = [
    "eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf", "dreizehn", "vierzehn", "funfzehn",
    "sechzehn", "siebzehn", "achtzehn", "neunzehn",
];

/// The tens from twenty.
const TENS: [&str; 8] = ["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/// Words that multiply what stands before them.
const SCALES: &[(&str, NumberWord)] = &[
    ("hundert", NumberWord::Hundred),
    ("tausend", NumberWord::Scale(3)),
    ("million", NumberWord::Scale(6)),
    ("millionen", NumberWord::Scale(6)),
    ("milliarde", NumberWord::Scale(9)),
    ("milliarden", NumberWord::Scale(9)),
    ("dutzend", NumberWord::Dozen),
    ("ein", NumberWord::Article),
    ("eine", NumberWord::Article),
];

/// Words of time by class.
const TIME: &[(Class, &str)] = &[
    (Class::Month(1, Form::Full), "januar"),
    (Class::Month(2, Form::Full), "februar"),
    (Class::Month(3, Form::Full), "marz"),
    (Class::Month(4, Form::Full), "april"),
    (Class::Month(5, Form::Word), "mai"),
    (Class::Month(6, Form::Full), "juni"),
    (Class::Month(7, Form::Full), "juli"),
    (Class::Month(8, Form::Full), "august"),
    (Class::Month(9, Form::Full), "september"),
    (Class::Month(10, Form::Full), "oktober"),
    (Class::Month(11, Form::Full), "november"),
    (Class::Month(12, Form::Full), "dezember"),
    (Class::Weekday(1, Form::Full), "montag"),
    (Class::Weekday(2, Form::Full), "dienstag"),
    (Class::Weekday(3, Form::Full), "mittwoch"),
    (Class::Weekday(4, Form::Full), "donnerstag"),
    (Class::Weekday(5, Form::Full), "freitag"),
    (Class::Weekday(6, Form::Full), "samstag"),
    (Class::Weekday(7, Form::Full), "sonntag"),
    (Class::Unit(Unit::Second, false), "sekunde"),
    (Class::Unit(Unit::Second, true), "sekunden"),
    (Class::Unit(Unit::Minute, false), "minute"),
    (Class::Unit(Unit::Minute, true), "minuten"),
    (Class::Unit(Unit::Hour, false), "stunde"),
    (Class::Unit(Unit::Hour, true), "stunden"),
    (Class::Unit(Unit::Day, false), "tag"),
    (Class::Unit(Unit::Day, true), "tage tagen"),
    (Class::Unit(Unit::Week, false), "woche"),
    (Class::Unit(Unit::Week, true), "wochen"),
    (Class::Unit(Unit::Month, false), "monat"),
    (Class::Unit(Unit::Month, true), "monate monaten"),
    (Class::Unit(Unit::Year, false), "jahr"),
    (Class::Unit(Unit::Year, true), "jahre jahren"),
    (Class::A, "ein eine einen einem einer"),
    (Class::And, "und"),
    (Class::Half, "halbe"),
];

/// Words for units, and the symbol that says the same everywhere.
const UNITS: &[(&str, &str)] = &[
    ("meter", "m"),
    ("metern", "m"),
    ("kilometer", "km"),
    ("kilometern", "km"),
    ("zentimeter", "cm"),
    ("kilogramm", "kg"),
    ("gramm", "g"),
    ("liter", "l"),
    ("hektar", "ha"),
];

/// Words in front of a number that hedge it.
const FRONT: &[(&str, Hedge)] = &[
    ("etwa", About),
    ("rund", About),
    ("ungefahr", About),
    ("circa", About),
    ("fast", Nearly),
    ("mehr als", MoreThan),
    ("uber", MoreThan),
    ("mindestens", AtLeast),
    ("hochstens", UpTo),
    ("bis zu", UpTo),
];

/// Words in a row and the hedge they are, by the last of them.
type Phrases = FxHashMap<&'static str, Vec<(Vec<&'static str>, Hedge)>>;

static LEXICON: LazyLock<(FxHashMap<String, Lexeme>, Phrases)> = LazyLock::new(|| {
    let mut words: FxHashMap<String, Lexeme> = FxHashMap::default();
    for (n, word) in (1u8..).zip(SMALL) {
        let number = if n < 10 { NumberWord::Small(n) } else { NumberWord::Teen(n) };
        *words.entry(word.to_owned()).or_default() = Lexeme { number: Some(number), ..Lexeme::default() };
    }
    for (n, word) in (2u8..).zip(TENS) {
        words.insert(word.to_owned(), Lexeme { number: Some(NumberWord::Tens(10 * n)), ..Lexeme::default() });
        for (one, small) in (1u8..=9).zip(SMALL) {
            let (word, value) = (compound(small, word), 10 * n + one);
            words.insert(word, Lexeme { number: Some(NumberWord::Teen(value)), ..Lexeme::default() });
        }
    }
    for &(word, number) in SCALES {
        words.entry(word.to_owned()).or_default().number = Some(number);
    }
    for &(class, list) in TIME {
        for word in list.split(' ') {
            words.entry(word.to_owned()).or_default().time = Some(class);
        }
    }
    for &(word, symbol) in UNITS {
        words.entry(word.to_owned()).or_default().unit = unit_symbol(symbol);
    }
    words.entry("prozent".to_owned()).or_default().percent = true;
    let mut front = Phrases::default();
    for &(phrase, hedge) in FRONT {
        let phrase: Vec<_> = phrase.split(' ').collect();
        let last = phrase[phrase.len() - 1];
        words.entry(last.to_owned()).or_default().hedge_end = true;
        front.entry(last).or_default().push((phrase, hedge));
    }
    words.values_mut().for_each(Lexeme::settle);
    (words, front)
});

/// `fünfundzwanzig`: the ones stand before the tens, and an `eins` loses its end.
fn compound(one: &str, tens: &str) -> String {
    format!("{}und{tens}", if one == "eins" { "ein" } else { one })
}

/// What is known about a folded word.
pub(super) fn lexeme(word: &str) -> Option<&'static Lexeme> {
    LEXICON.0.get(word)
}

/// Hedges in front of a number that end in `word`.
pub(super) fn hedges_ending(word: &str) -> &'static [(Vec<&'static str>, Hedge)] {
    LEXICON.1.get(word).map_or(&[], Vec::as_slice)
}

/// Hedges behind a number that start with `word`: none yet.
pub(super) fn hedges_starting(_: &str) -> &'static [(Vec<&'static str>, Hedge)] {
    &[]
}
