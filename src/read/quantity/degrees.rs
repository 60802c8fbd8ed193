//! Degrees: of temperature where a scale is named, of an angle where something turns.

use crate::language;
use crate::language::sense::Sense;
use crate::language::units::AFTER_SCALE;
use crate::read::quantity::named::Named;
use crate::read::senses;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::unit::{Dimension, Unit};

/// `degrees Celsius`, `°C`, `deg F`.
pub(crate) fn unit(words: &Words<'_>, at: usize, figure: bool) -> Option<Named> {
    let word = words.word(at);
    let degree = matches!(word, "degree" | "degrees" | "deg" | "degs");
    let sign = matches!(words.raw(at), "°" | "º" | "˚");
    if !degree && !sign {
        let glued = figure && matches!(words.raw(at), "C" | "F") && (words.glued(at) || stands_alone(words, at));
        let whole = matches!(words.raw(at), "℃" | "℉");
        let word = words.lexeme(at).and_then(|l| l.unit).is_some_and(|u| u.dimension == Dimension::Temperature);
        // `ºC` is one word
        let one = matches!(words.raw(at), "ºC" | "ºF");
        return (glued || whole || word || one).then(|| scale_at(words, at)).flatten();
    }
    let mut next = words.past_hyphen(at + 1);
    if words.is_mark(next, ".") && word == "deg" {
        next += 1;
    }
    scale_at(words, next).or_else(|| angle(words, at)).or_else(|| said_elsewhere(words, at)).or_else(|| below_zero(words, at))
}

/// Bare degrees that the words beside them give a scale: below zero nobody counts in another than that of Celsius.
fn below_zero(words: &Words<'_>, at: usize) -> Option<Named> {
    let unit = language::unit_symbol("C")?;
    senses::has_unit(words, at, at + 1, Sense::Celsius).then_some(Named { unit: *unit, end: at + 1 })
}

/// How many tokens away the scale of bare degrees may be named.
const SCALE_REACH: usize = 150;

/// The scale of bare degrees, where the text names one scale nearby and not the other.
fn said_elsewhere(words: &Words<'_>, at: usize) -> Option<Named> {
    let around = at.saturating_sub(SCALE_REACH)..(at + SCALE_REACH).min(words.len());
    let named = |i: usize| {
        let letter = || {
            i > 0
                && (words.is(i - 1, TokenKind::Figure) && (words.glued(i) || stands_alone(words, i))
                    || matches!(words.raw(i - 1), "°" | "º" | "˚"))
        };
        match words.raw(i) {
            "C" | "F" if !letter() && !matches!(words.word(i.saturating_sub(1)), "degree" | "degrees") => None,
            "C" | "F" | "℃" | "℉" | "ºC" | "ºF" => scale_at(words, i),
            _ if words.lexeme(i).is_some_and(|l| l.unit.is_some_and(|u| u.dimension == Dimension::Temperature)) => scale_at(words, i),
            _ => None,
        }
    };
    let mut scales = around.filter_map(named);
    let first = scales.next()?;
    scales.all(|other| other.unit.name == first.unit.name).then_some(Named { unit: first.unit, end: at + 1 })
}

/// Whether nothing follows that the letter at `at` could be the start of: a name, or what is graded.
fn stands_alone(words: &Words<'_>, at: usize) -> bool {
    let content = words.is(at + 1, TokenKind::Word) || words.is(at + 1, TokenKind::Figure);
    !content && (!words.glued(at + 1) || closing(words.raw(at + 1))) || AFTER_SCALE.contains(&words.word(at + 1))
}

/// Whether a mark ends a phrase.
fn closing(mark: &str) -> bool {
    matches!(mark, "." | "," | ";" | ":" | ")" | "!" | "?" | "\"" | "”" | "’" | "'")
}

/// The scale of temperature named at the token `at`.
fn scale_at(words: &Words<'_>, at: usize) -> Option<Named> {
    let celsius = matches!(words.raw(at), "C" | "℃" | "ºC") || matches!(words.word(at), "c" | "celsius" | "centigrade" | "celcius");
    let fahrenheit = matches!(words.raw(at), "F" | "℉" | "ºF") || matches!(words.word(at), "f" | "fahrenheit" | "farenheit");
    let unit = if celsius {
        language::unit_symbol("C")
    } else if fahrenheit {
        language::unit_symbol("F")
    } else {
        words.lexeme(at).and_then(|l| l.unit).filter(|u| u.dimension == Dimension::Temperature)
    };
    unit.map(|u| Named { unit: *u, end: at + 1 })
}

/// Bare degrees are an angle only in a sentence that turns or tilts something.
fn angle(words: &Words<'_>, at: usize) -> Option<Named> {
    let degree = Unit { dimension: Dimension::Angle, name: "degree", factor: 1.0, offset: 0.0, slack: 0.0, counted_by_article: false };
    senses::has_unit(words, at, at + 1, Sense::Angle).then_some(Named { unit: degree, end: at + 1 })
}
