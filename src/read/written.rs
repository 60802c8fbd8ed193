//! A whole text as one value, as a rule writes it.

use crate::read::calendar::{Oddity, oddity};
use crate::read::money::rate;
use crate::read::pipeline::read_words;
use crate::read::words::Words;
use crate::span::Span;
use crate::value::choice::OptionSet;
use crate::value::kind::Kind;
use crate::value::name::NameSet;
use crate::value::reading::{Context, Reading, Types, Value};
use crate::value::set::{Axis, Denotation, Set};
use crate::value::unit::Dimension;

/// The whole of `text` as one value of type `kind`, as a rule writes it: `about 2 hours`, `2019-02-27..28`, `more than 56 %`. `None` where anything is left over.
#[must_use]
pub fn read_value(text: &str, kind: Kind, context: &Context) -> Option<Reading> {
    match kind {
        Kind::Name => return named(text),
        Kind::YesNo | Kind::Choice => return option(text, kind),
        _ => {}
    }
    let whole = |span: Span| {
        let blank = |part: &str| part.chars().all(|c| c.is_whitespace() || matches!(c, '"' | '.'));
        blank(&text[..span.start]) && blank(&text[span.end..])
    };
    let words = Words::of(text);
    let mut readings = read_words(&words, Types::of(kind), context, true);
    // "$5 per user": what is paid for is no part of the amount, but of its line
    let with_rate = |found: &Reading| match &found.denotation.core {
        Set::Line(Axis::Rate(..), _) => {
            let end = words.list().partition_point(|t| t.span.start < found.span.end);
            rate::things(&words, end).map_or(found.span, |(_, after)| found.span.cover(words.span(end, after)))
        }
        _ => found.span,
    };
    // an article may slip, a rule has to be right
    let found =
        readings.pop().filter(|found| readings.is_empty() && whole(with_rate(found)) && oddity(text, &found.value) != Some(Oddity::NoDay));
    found
        .or_else(|| dotted_range(text, kind, context))
        .or_else(|| clock_range(text, kind, context))
        .or_else(|| bare_degrees(text, kind, context))
}

/// `69 degrees`, `about 69°`: a text tells by the words around them what degrees are of; where a rule names no scale they are of an angle.
fn bare_degrees(text: &str, kind: Kind, context: &Context) -> Option<Reading> {
    const ANGLE: &str = "an angle of ";
    if kind != Kind::Quantity {
        return None;
    }
    let span = trimmed(text)?;
    let said = format!("{ANGLE}{}", span.of(text));
    let mut readings = read_words(&Words::of(&said), Types::of(kind), context, true);
    let found = readings.pop().filter(|found| readings.is_empty() && found.span == Span::new(ANGLE.len(), said.len()))?;
    matches!(found.denotation.core, Set::Line(Axis::Quantity(Dimension::Angle), _)).then_some(())?;
    Some(Reading { span, value_span: span, hedge_span: None, upper: None, ..found })
}

/// `18:20 to 18:50`, `18:20-18:50`, `18:20..18:50`: an article has two times there, a rule one that lies between them.
fn clock_range(text: &str, kind: Kind, context: &Context) -> Option<Reading> {
    if kind != Kind::Time || text.contains("between") {
        return None;
    }
    let inner = trimmed(text)?.of(text);
    let inner = inner.strip_prefix("from ").unwrap_or(inner);
    let (low, high) = [" to ", " until ", "..", "–", "-"].iter().find_map(|link| inner.split_once(link))?;
    let said = format!("between {} and {}", low.trim(), high.trim());
    let mut readings = read_words(&Words::of(&said), Types::of(kind), context, true);
    let found = readings.pop().filter(|found| readings.is_empty() && found.span == Span::new(0, said.len()))?;
    let span = trimmed(text)?;
    Some(Reading { span, value_span: span, hedge_span: None, upper: None, ..found })
}

/// `1998..2001`, `3..5 hours`: what "from … to …" says, as rules may write it.
fn dotted_range(text: &str, kind: Kind, context: &Context) -> Option<Reading> {
    let (low, high) =
        text.split_once("..").filter(|(low, high)| !low.trim().is_empty() && !high.trim().is_empty() && !high.contains(".."))?;
    let said = format!("from {} to {}", low.trim(), high.trim());
    let mut readings = read_words(&Words::of(&said), Types::of(kind), context, true);
    let found = readings.pop().filter(|found| readings.is_empty() && found.span == Span::new(0, said.len()))?;
    let span = trimmed(text)?;
    Some(Reading { span, value_span: span, hedge_span: None, upper: None, ..found })
}

/// A text that is one value, without white space and quotation marks around it.
fn trimmed(text: &str) -> Option<Span> {
    let inner = text.trim().trim_matches(|c: char| c == '"' || c.is_whitespace());
    let start = text.find(inner).filter(|_| !inner.is_empty())?;
    Some(Span::new(start, start + inner.len()))
}

fn plainly(span: Span, value: Value, set: Set) -> Reading {
    Reading { span, value_span: span, hedge_span: None, hedge: None, value, upper: None, denotation: Denotation::plain(set) }
}

/// A name as a rule gives it: the whole of the text, in whatever case.
fn named(text: &str) -> Option<Reading> {
    let span = trimmed(text)?;
    let name = span.of(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let set = NameSet::of(&name);
    let wordless = set.names().iter().all(Vec::is_empty);
    (!wordless).then(|| plainly(span, Value::Name(name), Set::Names(set)))
}

/// `yes`, `no`, or the name of an option.
fn option(text: &str, kind: Kind) -> Option<Reading> {
    let span = trimmed(text)?;
    let word = span.of(text);
    if kind == Kind::Choice {
        return Some(plainly(span, Value::Choice(word.to_owned()), Set::Options(OptionSet::of([word]))));
    }
    let yes = match word {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    Some(plainly(span, Value::YesNo(yes), Set::Options(OptionSet::answer(yes))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_may_write_a_value_as_an_article_would() {
        for (text, kind, value) in [
            ("56%", Kind::Percent, "56 %"),
            ("-3 %", Kind::Percent, "-3 %"),
            ("more than 56 %", Kind::Percent, "56 %"),
            ("half", Kind::Percent, "50 %"),
            ("between 5 and 10 percent", Kind::Percent, "5 %"),
            ("$1.5m", Kind::Money, "1.5 million dollars"),
            ("1.5 million dollars", Kind::Money, "1.5 million dollars"),
            ("about US$5 million", Kind::Money, "5 million USD"),
            ("1,000", Kind::Number, "1,000"),
            ("1992", Kind::Number, "1,992"),
            ("at least 3", Kind::Number, "3"),
            ("3 or more", Kind::Number, "3"),
            ("dozens", Kind::Number, "24"),
            ("305 metres", Kind::Quantity, "305 meters"),
            ("about 305 m", Kind::Quantity, "305 meters"),
            ("200 pounds", Kind::Quantity, "200 pounds"),
            ("30 °C", Kind::Quantity, "30 degrees Celsius"),
            ("10 MB", Kind::Quantity, "10 megabytes"),
            ("about 2 hours", Kind::Quantity, "2 hours"),
            ("69 degrees", Kind::Quantity, "69 degrees"),
            ("about 69.5°", Kind::Quantity, "69.5 degrees"),
            ("between 60 and 70 degrees", Kind::Quantity, "60 degrees"),
            ("about 2 hours", Kind::Duration, "2 hours"),
            ("2h", Kind::Duration, "2 hours"),
            ("50 min", Kind::Duration, "50 minutes"),
            ("Kim Jong Un", Kind::Name, "Kim Jong Un"),
            ("\"Jane Roe\"", Kind::Name, "Jane Roe"),
            ("campus", Kind::Choice, "campus"),
            ("no", Kind::YesNo, "no"),
        ] {
            let found = read_value(text, kind, &Context::default()).map(|r| r.value.to_string());
            assert_eq!(found.as_deref(), Some(value), "`{text}` as {kind}");
        }
        for (text, kind) in [
            ("5 km long", Kind::Quantity),
            ("three trips", Kind::Number),
            ("56", Kind::Percent),
            ("maybe", Kind::YesNo),
            ("", Kind::Name),
            ("5 and 6", Kind::Number),
            ("2 hours", Kind::Percent),
        ] {
            assert_eq!(read_value(text, kind, &Context::default()), None, "`{text}` as {kind}");
        }
    }
}
