//! The values that a rule states.

use crate::read::read_value;
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::tree::Established;
use crate::rule::written::{Named, Stated};
use crate::span::{Located, Span};
use crate::value::choice::OptionSet;
use crate::value::name::{NameSet, name_words};
use crate::value::{Context, Denotation, Kind, Reading, Set, Value};

/// A reading of words that are their value as they stand.
fn spelt(words: &str, value: Value, set: Set) -> Reading {
    let whole = Span::new(0, words.len());
    let denotation = Denotation::plain(set);
    Reading { span: whole, value_span: whole, hedge_span: None, hedge: None, upper: None, value, denotation }
}

/// What `stated` says, for a fact of type `kind` with these options; or why it says nothing.
pub(super) fn established(stated: &Stated, kind: &Located<Kind>, options: &[&Named], problems: &mut Vec<Problem>) -> Option<Established> {
    let text = &stated.text;
    let words = text.text.trim();
    let spelt = |value: Value, set: Set| spelt(words, value, set);
    let mut note = |mistake| {
        problems.push(Problem::new(text.span, mistake));
        None
    };
    let reading = match kind.node {
        Kind::YesNo => match words {
            "yes" | "no" => spelt(Value::YesNo(words == "yes"), Set::Options(OptionSet::answer(words == "yes"))),
            _ => return note(Mistake::NotYesOrNo(words.to_owned())),
        },
        Kind::Choice => {
            if !options.iter().any(|o| o.name.node == words) {
                if options.is_empty() {
                    // The fact has no option at all, which is a mistake of its own.
                    return None;
                }
                return note(Mistake::UnknownOption(words.to_owned(), options.iter().map(|o| o.name.node.clone()).collect()));
            }
            spelt(Value::Choice(words.to_owned()), Set::Options(OptionSet::of([words])))
        }
        Kind::Name if !stated.quoted.0 => return note(Mistake::UnquotedName(words.to_owned())),
        Kind::Name if name_words(words).is_empty() => return note(Mistake::UnreadableValue(words.to_owned(), kind.node)),
        Kind::Name => spelt(Value::Name(words.to_owned()), Set::Names(NameSet::of(words))),
        _ => match read_value(words, kind.node, &Context::default()) {
            Some(reading) => reading,
            None => {
                let problem = Problem::new(text.span, Mistake::UnreadableValue(words.to_owned(), kind.node));
                problems.push(problem.with(kind.span, Role::Type));
                return None;
            }
        },
    };
    if kind.node == Kind::Date && is_ambiguous(words) {
        problems.push(Problem::new(text.span, Mistake::AmbiguousDate(words.to_owned())));
    }
    Some(Established { text: words.to_owned(), span: text.span, reading, from_file: None })
}

/// Whether a date in figures could be read month first or day first, as two days.
fn is_ambiguous(words: &str) -> bool {
    let parts: Vec<Option<u16>> = words.split('/').map(|p| p.trim().parse().ok()).collect();
    matches!(parts.as_slice(), [Some(a), Some(b), Some(_)] if a != b && (1..=12).contains(a) && (1..=12).contains(b))
}

/// The option of that name, or a mistake.
pub(super) fn option(name: &Located<String>, options: &[&Named], problems: &mut Vec<Problem>) -> bool {
    let known = options.iter().any(|o| o.name.node == name.node);
    if !known && !options.is_empty() {
        let names = options.iter().map(|o| o.name.node.clone()).collect();
        problems.push(Problem::new(name.span, Mistake::UnknownOption(name.node.clone(), names)));
    }
    known
}

/// The value that a check states without a fact to give it a type: of one of the `wanted` types if it can be, else of the
/// first type it can be of.
pub(super) fn literal(stated: &Stated, wanted: &[Kind], options: &[String], problems: &mut Vec<Problem>) -> Option<(Established, Kind)> {
    const ORDER: [Kind; 8] = [Kind::Percent, Kind::Money, Kind::Duration, Kind::Date, Kind::Time, Kind::Quantity, Kind::Number, Kind::Year];
    let words = stated.text.text.trim();
    let established = |reading| Established { text: words.to_owned(), span: stated.text.span, reading, from_file: None };
    if wanted.contains(&Kind::YesNo) && matches!(words, "yes" | "no") {
        let yes = words == "yes";
        return Some((established(spelt(words, Value::YesNo(yes), Set::Options(OptionSet::answer(yes)))), Kind::YesNo));
    }
    if options.iter().any(|o| o == words) {
        return Some((established(spelt(words, Value::Choice(words.to_owned()), Set::Options(OptionSet::of([words])))), Kind::Choice));
    }
    if wanted.contains(&Kind::Name) && stated.quoted.0 && !name_words(words).is_empty() {
        return Some((established(spelt(words, Value::Name(words.to_owned()), Set::Names(NameSet::of(words)))), Kind::Name));
    }
    let readable = wanted.iter().filter(|k| ORDER.contains(k)).chain(&ORDER);
    let read = readable.copied().find_map(|kind| Some((read_value(words, kind, &Context::default())?, kind)));
    match read {
        Some((reading, kind)) => Some((established(reading), kind)),
        None => {
            problems.push(Problem::new(stated.text.span, Mistake::UnreadableLiteral(words.to_owned())));
            None
        }
    }
}
