//! The units that the words of a text name, powers and rates included.

use crate::language::beside;
use crate::language::{self, units};
use crate::read::quantity::degrees;
use crate::read::quantity::named::Named;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::unit::{Dimension, Unit};

/// The unit that starts at the token `at` (a hyphen in front of it allowed); symbols only where a `figure` stands before it.
pub(crate) fn unit_at(words: &Words<'_>, at: usize, figure: bool) -> Option<Named> {
    let hyphen = words.past_hyphen(at);
    let start = if hyphen == at && words.is_dash(at) && words.is(at + 1, TokenKind::Word) && (words.glued(at + 1) || compound(words, at)) {
        at + 1
    } else {
        hyphen
    };
    // `20 [kg]`
    let bracketed =
        (words.is_mark(start, "[") || words.is_mark(start, "<")) && (words.is_mark(start + 2, "]") || words.is_mark(start + 2, ">"));
    let start = if bracketed { start + 1 } else { start };
    let mut named = degrees::unit(words, start, figure).or_else(|| powered(words, start, figure))?;
    if bracketed && named.end == start + 1 {
        named.end += 1;
    }
    rate(words, pressure(words, named))
}

/// Whether a hyphen between blanks joins a number to its unit, as text that was cut into tokens has it: the unit is in the singular, as it
/// stands in front of a noun (`a 50 - foot wall`).
pub(crate) fn compound(words: &Words<'_>, dash: usize) -> bool {
    let unit = words.word(dash + 1);
    words.past_spaced_hyphen(dash) == dash + 1 && !words.glued(dash) && unit.len() > 2 && !unit.ends_with('s') && unit != "feet"
}

/// `pounds per square inch`, `millimetres of mercury`.
fn pressure(words: &Words<'_>, named: Named) -> Named {
    let at = words.past_hyphen(named.end);
    let (symbol, end) = match (named.unit.name, words.word(at), words.word(at + 1), words.word(at + 2)) {
        ("pound", "per", "square", "inch") => ("psi", at + 3),
        ("millimeter", "of", "mercury", _) => ("mmHg", at + 2),
        _ => return named,
    };
    language::unit_symbol(symbol).map_or(named, |unit| Named { unit: *unit, end })
}

/// A unit with its power: `square metres`, `sq ft`, `km²`, `m3`, `cubic feet`, `km squared`.
fn powered(words: &Words<'_>, at: usize, figure: bool) -> Option<Named> {
    let power = match words.word(at) {
        "square" | "sq" => 2,
        "cubic" | "cu" => 3,
        _ => 0,
    };
    if power > 0 {
        let dot = usize::from(words.is_mark(at + 1, "."));
        let next = words.past_spaced_hyphen(at + 1 + dot);
        let named = plain(words, next, figure)?;
        return raised(named, power);
    }
    let named = plain(words, at, figure)?;
    if named.unit.dimension != Dimension::Length || !words.is(named.end - 1, TokenKind::Word) {
        return Some(named);
    }
    let next = named.end;
    if words.is_mark(next, "²") || words.is_mark(next, "³") {
        return raised(Named { end: next + 1, ..named }, if words.raw(next) == "²" { 2 } else { 3 });
    }
    if words.glued(next) && words.is_mark(next, "^") && words.glued(next + 1) && matches!(words.raw(next + 1), "2" | "3") {
        return raised(Named { end: next + 2, ..named }, if words.raw(next + 1) == "2" { 2 } else { 3 });
    }
    if words.glued(next)
        && figure
        && matches!(words.raw(next), "2" | "3")
        && !(words.glued(next + 1) && words.is(next + 1, TokenKind::Word))
    {
        return raised(Named { end: next + 1, ..named }, if words.raw(next) == "2" { 2 } else { 3 });
    }
    match words.word(next) {
        "squared" => raised(Named { end: next + 1, ..named }, 2),
        "cubed" => raised(Named { end: next + 1, ..named }, 3),
        _ => Some(named),
    }
}

/// The square or the cube of a length.
fn raised(named: Named, power: i32) -> Option<Named> {
    if named.unit.dimension != Dimension::Length {
        return None;
    }
    let (dimension, prefix) = if power == 2 { (Dimension::Area, "square") } else { (Dimension::Volume, "cubic") };
    let name = language::raised_name(prefix, named.unit.name)?;
    Some(Named { unit: Unit { dimension, name, factor: named.unit.factor.powi(power), ..named.unit }, ..named })
}

/// A unit by its word, its two words or its symbol.
fn plain(words: &Words<'_>, at: usize, figure: bool) -> Option<Named> {
    let raw = words.raw(at);
    // `55 m.p.h.`
    if words.word(at) == "m"
        && words.word(at + 2) == "p"
        && words.word(at + 4) == "h"
        && [at + 1, at + 3].iter().all(|&i| words.is_mark(i, "."))
    {
        return language::unit_symbol("mph").map(|unit| Named { unit: *unit, end: at + 5 });
    }
    if let Some(lexeme) = words.lexeme(at) {
        if lexeme.unit_phrase {
            let second = words.past_spaced_hyphen(at + 1);
            if let Some(unit) = language::unit_phrase(words.word(at), words.word(second)) {
                return Some(Named { unit: *unit, end: second + 1 });
            }
        }
        if let Some(unit) = lexeme.unit
            && unit.dimension != Dimension::Temperature
            && !(unit.name == "stone" && words.is(at + 1, TokenKind::Word) && words.number(at + 1).is_none() && !weighing(words, at))
        {
            return Some(Named { unit: *unit, end: at + 1 });
        }
    }
    if !words.is(at, TokenKind::Word) && !matches!(raw, "℃" | "℉") {
        return feet_and_inches_mark(words, at);
    }
    let unit = language::unit_symbol(raw)?;
    // behind number words only symbols that cannot be anything else
    if !figure && (raw.len() < 2 || units::UNSURE_SYMBOLS.contains(&raw)) {
        return None;
    }
    let glued = words.glued(at);
    let fits = match raw {
        // letters that mean other things when they stand alone
        "C" | "F" | "AU" | "NM" | "HP" | "PS" | "pc" | "J" | "gr" | "gs" | "ct" | "kn" | "st" => glued,
        "in" => inches(words, at),
        "m" => !(glued && counts_millions(words, at)),
        _ => true,
    };
    // `24703 L202` and `L-202` are codes
    let next = at + 1;
    let coded = words.glued(next)
        && (words.is(next, TokenKind::Figure) && !matches!(words.raw(next), "2" | "3")
            || words.is_dash(next) && words.is(next + 1, TokenKind::Figure));
    // `10 L.A. officers`, `8 W. Germans`
    let initial =
        raw.len() == 1 && !glued && words.is_mark(next, ".") && words.glued(next) && words.get(next + 1).is_some_and(|t| t.capital);
    let fits = fits && !coded && !initial;
    fits.then_some(Named { unit: *unit, end: at + 1 })
}

/// Whether a word of weighing stands before the token `at`.
fn weighing(words: &Words<'_>, at: usize) -> bool {
    (at.saturating_sub(8)..at).any(|i| units::WEIGHING.contains(&words.word(i)))
}

/// `5'` and `5''` behind a figure.
fn feet_and_inches_mark(words: &Words<'_>, at: usize) -> Option<Named> {
    let tick = |i: usize| words.glued(i) && matches!(words.raw(i), "'" | "’" | "\u{2032}");
    let figure = at > 0 && words.is(at - 1, TokenKind::Figure);
    if figure && tick(at) && tick(at + 1) {
        return Some(Named { unit: *language::unit_symbol("in")?, end: at + 2 });
    }
    if figure && words.glued(at) && (words.raw(at) == "\u{2033}" || words.raw(at) == "\"" && !quoted(words, at)) {
        return Some(Named { unit: *language::unit_symbol("in")?, end: at + 1 });
    }
    let feet = figure
        && tick(at)
        && (words.is(at + 1, TokenKind::Figure) && words.glued(at + 1)
            || words.raw(at) == "\u{2032}"
            || at >= 2 && words.lexeme(at - 2).is_some_and(|l| l.unit.is_some()));
    feet.then(|| language::unit_symbol("ft").map(|unit| Named { unit: *unit, end: at + 1 })).flatten()
}

/// How far in front of its end a quotation that may end behind a figure is looked for, in tokens.
const QUOTATION: usize = 60;

/// Whether the straight quotation mark at the token `at` closes a quotation rather than being the sign of inches.
fn quoted(words: &Words<'_>, at: usize) -> bool {
    let opens =
        |i: usize| words.raw(i) == "\"" && words.glued(i + 1) && !(words.glued(i) && words.is(i.wrapping_sub(1), TokenKind::Figure));
    (at.saturating_sub(QUOTATION)..at).rev().take_while(|&i| words.raw(i) != "\"" || opens(i)).any(opens)
}

/// Whether `in` behind a figure is inches: nothing that could be a place or a time follows.
fn inches(words: &Words<'_>, at: usize) -> bool {
    let after = at + 1;
    let feet = at >= 2 && matches!(words.word(at - 2), "ft" | "foot" | "feet");
    feet || words.glued(at) || after >= words.len() || words.is(after, TokenKind::Mark) || units::AFTER_INCHES.contains(&words.word(after))
}

/// Whether `5m` counts millions: of people, say, rather than the metres of a race.
pub(crate) fn counts_millions(words: &Words<'_>, at: usize) -> bool {
    let next = words.word(at + 1);
    // `1.5m of water`
    if next == "of" && beside::FILLS.has(words.word(at + 2)) {
        return false;
    }
    let crowd = |i: usize| units::COUNTED_CROWDS.contains(&words.word(i));
    if matches!(words.raw(at), "m" | "mn") && (at.saturating_sub(8)..at).any(crowd) && !words.is_mark(at + 1, "²") {
        return true;
    }
    matches!(words.raw(at), "m" | "mn")
        && words.is(at + 1, TokenKind::Word)
        && !words.list()[at + 1].capital
        && (beside::IN_MILLIONS.has(next) || (next.len() > 4 && next.ends_with('s') && !units::AFTER_METERS.contains(&next)))
}

/// `miles per hour`, `km/h`, `metres a second`, `2 GB/day`, `5 mg/h`: a unit over one of time. `None` where it stands over something else:
/// `W/(m*K)` is no watt.
fn rate(words: &Words<'_>, named: Named) -> Option<Named> {
    let slashed = words.is_mark(named.end, "/") && words.glued(named.end) && words.glued(named.end + 1);
    let dimension = match named.unit.dimension {
        Dimension::Length => Some(Dimension::Speed),
        Dimension::Information => Some(Dimension::DataRate),
        Dimension::Volume if slashed => Some(Dimension::Flow),
        Dimension::Mass if slashed => Some(Dimension::MassFlow),
        _ => None,
    };
    let at = words.past_spaced_hyphen(named.end);
    let linked = slashed || matches!(words.word(at), "per" | "an" | "a" | "each");
    let after = words.past_spaced_hyphen(at + 1);
    let time = units::PER_TIME.iter().find(|(w, _)| *w == words.word(after)).filter(|_| linked);
    let over = match (dimension, time) {
        // `10 miles a day` is how far, not how fast
        (Some(Dimension::Speed), Some(&(_, seconds))) if seconds > 3600.0 => None,
        (Some(dimension), Some(&(time, seconds))) => {
            let slow = matches!(words.word(at), "a" | "each") && time == "minute";
            let name = language::rate_name(named.unit.name, seconds).filter(|_| !slow);
            name.map(|name| Named { unit: Unit { dimension, name, factor: named.unit.factor / seconds, ..named.unit }, end: after + 1 })
        }
        _ => None,
    };
    // `mg/L`, `W/(m*K)`, `J/kg`, but `10 km/6 miles` says it twice and `5 kg/person` how much for each
    let unread = over.is_none()
        && slashed
        && (words.is_mark(named.end + 1, "(") && words.glued(named.end + 2)
            || words.is(named.end + 1, TokenKind::Word) && language::unit_symbol(words.raw(named.end + 1)).is_some());
    if unread { None } else { Some(over.unwrap_or(named)) }
}
