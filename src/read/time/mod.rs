//! Time: durations, dates, ranges of days, years, times of day.
//!
//! A word is looked up once; its class says what may begin there ([`expression`]). What is written
//! becomes a [`term`](term::Term), and only then, with the day of publication, the date said last
//! and the tense of the clause, days ([`resolve`]) and a value with its sets ([`denote`]).

mod almanac;
mod calendars;
mod carry;
mod choose;
mod clock;
mod clock_range;
mod counted;
mod date;
mod daypart;
mod denote;
mod early;
mod emit;
mod expression;
pub(crate) mod extent;
mod feast;
mod figures;
pub(crate) mod holiday;
mod holiday_word;
pub(crate) mod length;
pub(crate) mod lexicon;
mod meant;
mod moment;
mod moon;
mod number;
mod numbered;
mod part;
mod period;
mod pieces;
mod quarter;
mod range;
mod relative;
mod resolve;
mod season;
mod shift;
mod story;
mod tense;
mod term;
mod unit;
mod year;

pub(crate) use resolve::weekday_name;

use crate::read::candidate::Candidate;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::reading::{Context, Types};
use crate::work;

/// Adds every temporal value that `words` may be read as, in the order of the text; the pipeline settles overlaps (longest first, temporal before numeric, then earliest).
///
/// Only what `types` asks for is produced: durations for `Duration` or `Quantity`; days, ranges, weekdays, seasons and years for `Date` and for `Year`; times
/// of day for `Time`; date-times for either of `Date` and `Time`. So asked for durations only, `two months ago` gives `two months`. A duration is a
/// [`Meaning::Amount`](crate::read::candidate::Meaning) on [`Axis::Duration`](crate::value::set::Axis), in seconds: its hedge is attached by the pipeline, which also joins `two hours to three hours`.
/// Everything else is a [`Meaning::Set`](crate::read::candidate::Meaning), with the hedge (`late`, `by`, `around`) already in it.
pub(crate) fn candidates(words: &Words<'_>, types: Types, context: &Context, out: &mut Vec<Candidate>) {
    work::steps(words.len());
    denote::Reader::new(words, types, context).read(out);
}

/// Whether an expression that is no mere length of time begins at some token from `from` on.
pub(crate) fn may_tell_days(words: &Words<'_>, from: usize) -> bool {
    let view = lexicon::View::of(words, expression::any_atom);
    let telling = words.telling();
    // nothing else is where a reader of time begins
    let behind = telling[telling.partition_point(|&i| (i as usize) < from)..].iter().map(|&i| i as usize);
    behind.filter(|&i| !expression::begins_nothing(&view, i) && !expression::is_passed_over(&view, i)).any(|i| {
        matches!(expression::expression(&view, i), Some((term, end)) if end > i && !matches!(term, term::Term::Length(_)))
            || view.class(i) == lexicon::Class::Figure
                && (view.digits(i).is_some_and(|(_, count)| count == 4) || date::year_number(&view, i).is_some())
    })
}

/// Whether an expression of time may begin in `words`: some word is more than an article, a preposition or a link. Where none is,
/// nothing is read, whatever stands in front.
pub(crate) fn may_begin(words: &Words<'_>) -> bool {
    words.list().iter().enumerate().any(|(i, token)| match token.kind {
        TokenKind::Figure => true,
        TokenKind::Word => words.lexeme(i).is_some_and(|l| !l.holidays.is_empty() || l.time.is_some_and(|class| !class.only_leads())),
        TokenKind::Possessive | TokenKind::Mark => false,
    })
}
