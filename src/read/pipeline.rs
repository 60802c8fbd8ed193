//! The pipeline: words → candidates of every room → one reading for each place → hedges → ranges.

use std::borrow::Cow;

use crate::language::numbers::NumberWord;
use crate::language::{Language, doubts};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::doubt;
use crate::read::hedge;
use crate::read::money::said_currency;
use crate::read::numeric;
use crate::read::senses::label;
use crate::read::stretch::Held;
use crate::read::time;
use crate::read::tolerance;
use crate::read::versions;
use crate::read::words::Words;
use crate::span::Span;
use crate::text::TokenKind;
use crate::value::amount::Style;
use crate::value::days::DaySet;
use crate::value::interval::Interval;
use crate::value::kind::Kind;
use crate::value::reading::{Context, Hedge, Reading, Types, Value};
use crate::value::set::{Axis, Denotation, Set};
use crate::value::width;
use crate::work;

/// Every value in `text`, in order, without overlap: the door for those who want the reader alone.
///
/// A [`Reading`] says where the words stand (bytes of `text`), what value they name, how it is hedged, and what they denote: the
/// core set a reader takes them to mean and the outer set they still allow. What "Thursday" or "last year" counts from is in the
/// [`Context`]; without a date they are read all the same and denote every Thursday. Any text is read, and none gives an error.
///
/// ```
/// use jiff::civil::date;
/// use summit_check::read::read;
/// use summit_check::value::{Context, Hedge};
///
/// let text = "They spoke for nearly two hours on Thursday.";
/// let readings = read(text, &Context::published_on(date(2019, 4, 26)));
/// assert_eq!(readings[0].span.of(text), "nearly two hours");
/// assert_eq!(readings[0].hedge, Some(Hedge::Nearly));
/// assert_eq!(readings[1].value.to_string(), "25 April 2019");
///
/// // two readings are compared by what they denote
/// use summit_check::value::{Kind, Relation, show};
/// let spoke = &readings[0].denotation;
/// assert_eq!(show(&spoke.core, Kind::Duration), "1 h 30 – 2 h");
/// let other = read("The talks lasted three hours.", &Context::default());
/// assert_eq!(spoke.relate(&other[0].denotation), Relation::Contradict);
///
/// // and a value has the JSON form of `summit-check read --format jsonl`
/// assert_eq!(readings[1].value.json(), "2019-04-25");
/// ```
#[must_use]
pub fn read(text: &str, context: &Context) -> Vec<Reading> {
    read_within(text, Span::new(0, text.len()), Types::ALL, context)
}

/// As [`read`], for a text in another language than English, as far as its tables go.
///
/// ```
/// use summit_check::language::GERMAN;
/// use summit_check::read::read_in;
/// use summit_check::value::Context;
///
/// let text = "Das Gespräch dauerte mehr als zwei Stunden, am 25. März 2019, vor fünfundzwanzig Gästen, und der Handel fiel um 56 Prozent.";
/// let values: Vec<String> = read_in(text, &Context::default(), &GERMAN).iter().map(|r| r.value.to_string()).collect();
/// assert_eq!(values, ["2 hours", "25 March 2019", "25", "56 %"]);
/// ```
#[must_use]
pub fn read_in(text: &str, context: &Context, language: &'static Language) -> Vec<Reading> {
    read_words(&Words::in_language(text, Span::new(0, text.len()), language), Types::ALL, context, false)
}

/// Every value of the wanted `types` in `span` of `text`, in order, without overlap. What is not wanted gives way before overlaps
/// are settled: asked for lengths of time alone, "two months ago" gives two months.
///
/// ```
/// use summit_check::span::Span;
/// use summit_check::read::read_within;
/// use summit_check::value::{Context, Kind, Types};
///
/// let text = "Turnover fell by more than 56 percent.";
/// let readings = read_within(text, Span::new(0, text.len()), Types::of(Kind::Percent), &Context::default());
/// assert_eq!(readings[0].span.of(text), "more than 56 percent");
/// assert_eq!(readings[0].value_span.of(text), "56 percent");
/// ```
#[must_use]
pub fn read_within(text: &str, span: Span, types: Types, context: &Context) -> Vec<Reading> {
    let words = Words::within(text, span);
    read_words(&words, types, context, false)
}

/// Reads words that have been looked up already; a `whole` text is of the type it is asked for, so that `1992` may be a number.
pub(crate) fn read_words(words: &Words<'_>, types: Types, context: &Context, whole: bool) -> Vec<Reading> {
    read_holding(words, types, context, whole, None)
}

/// For each word, how many words the longest expression of time has that it is part of.
fn longest_of_time(words: &Words<'_>, context: &Context) -> Vec<usize> {
    let mut blockers = Vec::new();
    time::candidates(words, Types::ALL, context, &mut blockers);
    // four digits alone are a number where a number is asked for, unless a word in front says that they are a year
    blockers.retain(|b| !means_something_else(words, b));
    blockers
        .retain(|b| !matches!(b.value, Value::Year(_)) || b.end > b.first + 1 || (b.first > 0 && leads_to_year(words.word(b.first - 1))));
    // a token's own count of the longest blocker over it keeps this linear
    let mut longest = vec![0usize; words.len()];
    for b in &blockers {
        for place in longest.iter_mut().take(b.end).skip(b.first) {
            *place = (*place).max(b.end - b.first);
        }
    }
    longest
}

/// Adds what `words` tell of time. Dates and years are taken from the same days, which are read once where they are held.
fn temporal(words: &Words<'_>, types: Types, context: &Context, held: Option<&Held>, found: &mut Vec<Candidate>) {
    let of_days = types == Types::of(Kind::Date) || types == Types::of(Kind::Year);
    let Some(held) = held.filter(|_| of_days) else {
        return time::candidates(words, types, context, found);
    };
    let (read_against, days) = held.days.get_or_init(|| {
        let mut days = Vec::new();
        time::candidates(words, types, context, &mut days);
        (*context, days)
    });
    if (read_against.published, read_against.order) == (context.published, context.order) {
        found.extend(days.iter().cloned());
    } else {
        time::candidates(words, types, context, found);
    }
}

/// As [`read_words`]; `held` keeps what readings of several types ask for alike, where they have the same context.
pub(super) fn read_holding(words: &Words<'_>, types: Types, context: &Context, whole: bool, held: Option<&Held>) -> Vec<Reading> {
    work::steps(words.len());
    let mut found = Vec::new();
    if types == Types::of(Kind::Version) {
        versions::candidates(words, &mut found);
        return found.into_iter().map(|candidate| finish(words, candidate, 0, words.len()).0).collect();
    }
    if types.tell_time() {
        temporal(words, types, context, held, &mut found);
    }
    if types == Types::of(Kind::Year) {
        bare_years(words, &mut found);
    }
    // `B-52s` are no seconds, and the `1A` of a postcode is no hour
    found.retain(|c| {
        let clock = matches!(c.value, Value::Time(_) | Value::TimeRange(..) | Value::Duration { .. });
        // `1,000s of bikes`
        let plural = words.word(c.end - 1) == "s" && words.word(c.end) == "of";
        let other = || plural || !doubt::starts_clean(words, c.first) || label::verse(words, c.first);
        let counted = matches!(c.value, Value::Year(_)) && c.end == c.first + 1 && doubt::counts(words, c.first);
        !(counted || clock && words.is(c.first, TokenKind::Figure) && other())
    });
    let temporals = found.len();
    if types.tell_amounts() {
        numeric::candidates(words, types, &mut found);
    }
    drop_ranges_of_years(&mut found, temporals);
    // What is a date or a time when all types are wanted is no bare number either when only numbers are.
    if !whole && types != Types::ALL && (types.has(Kind::Number) || types.has(Kind::Percent)) && found.len() > temporals {
        // what is held was read without a day of publication
        let plain = context.published.is_none() && context.order.is_none();
        let longest = held.filter(|_| plain).map_or_else(
            || Cow::Owned(longest_of_time(words, context)),
            |held| Cow::Borrowed(held.longest.get_or_init(|| longest_of_time(words, context)).as_slice()),
        );
        let mut at = 0;
        found.retain(|c| {
            at += 1;
            let fraction = matches!(&c.meaning, Meaning::Amount { axis: Axis::Percent, amount, .. } if amount.style == Style::Round);
            let bare = fraction || matches!(c.value, Value::Number(_) | Value::Ordinal(_));
            at <= temporals || !bare || longest.iter().take(c.end).skip(c.first).all(|&length| length < c.end - c.first)
        });
    }
    let mut chosen = settle(words, found, temporals);
    said_currency::resolve(words, &mut chosen);
    let mut out: Vec<(Reading, usize)> = Vec::with_capacity(chosen.len());
    let mut chosen = chosen.into_iter().peekable();
    let mut from = 0;
    while let Some(candidate) = chosen.next() {
        let joined =
            chosen.peek().and_then(|next| join(words, from, &candidate, next).or_else(|| tolerance::join(words, &candidate, next)));
        let candidate = if let Some(joined) = joined {
            chosen.next();
            joined
        } else if let Some(loosened) = tolerance::bare(words, &candidate) {
            while chosen.next_if(|next| next.first < loosened.end).is_some() {}
            loosened
        } else {
            candidate
        };
        let until = chosen.peek().map_or(words.len(), |next| next.first);
        let (reading, end) = finish(words, candidate, from, until);
        from = end;
        out.push((reading, end));
    }
    out.into_iter().map(|(reading, _)| reading).collect()
}

/// "in 1998 or 1999": two years are no range of numbers.
fn drop_ranges_of_years(found: &mut Vec<Candidate>, temporals: usize) {
    let years = |c: &&Candidate| matches!(c.value, Value::Year(_));
    let ends: Vec<(usize, usize)> = found[..temporals].iter().filter(years).map(|c| (c.first, c.end)).collect();
    let from = |place: usize| ends.binary_search_by_key(&place, |e| e.0).ok().map(|i| ends[i].1);
    let to = |place: usize| ends.binary_search_by_key(&place, |e| e.1).is_ok();
    found.retain(|c| !matches!(c.value, Value::Number(_)) || from(c.first).is_none_or(|end| end == c.end || !to(c.end)));
}

/// Whether a year follows `word` rather than a count.
fn leads_to_year(word: &str) -> bool {
    doubts::BEFORE_YEAR.contains(&word)
}

/// Where only years are asked for, four digits alone are one, whatever stands around them; nearer readings have been made before.
fn bare_years(words: &Words<'_>, found: &mut Vec<Candidate>) {
    let mut taken = vec![false; words.len()];
    for c in found.iter() {
        taken[c.first..c.end.min(words.len())].fill(true);
    }
    for (i, &taken) in taken.iter().enumerate() {
        let Some(year) = words.raw(i).parse::<i16>().ok().filter(|y| (1000..=2100).contains(y) && words.raw(i).len() == 4) else {
            continue;
        };
        let attached = (words.glued(i) && i > 0) || (words.glued(i + 1) && !words.is(i + 1, TokenKind::Mark)) || words.is_mark(i + 1, "%");
        if attached || taken || words.lexeme(i + 1).is_some_and(|l| l.unit.is_some() || l.currency.is_some() || l.percent) {
            continue;
        }
        let days = DaySet::range(jiff::civil::date(year, 1, 1), jiff::civil::date(year + 1, 1, 1));
        found.push(Candidate::set(i, i + 1, Value::Year(year), Denotation::plain(Set::Days(days))));
    }
}

/// One candidate for each place: the longest, then temporal ones, then the earliest; in the order of the text.
fn settle(words: &Words<'_>, found: Vec<Candidate>, temporals: usize) -> Vec<Candidate> {
    let mut order: Vec<(bool, usize, bool, usize, usize)> = found
        .iter()
        .enumerate()
        .map(|(i, c)| {
            (i < temporals && means_something_else(words, c), usize::MAX - words.span(c.first, c.end).len(), i >= temporals, c.first, i)
        })
        .collect();
    order.sort_unstable();
    let mut taken = vec![false; words.len()];
    let mut keep = vec![false; found.len()];
    for (.., i) in order {
        let Some(place) = taken.get_mut(found[i].first..found[i].end) else { continue };
        if !place.is_empty() && !place.contains(&true) {
            place.fill(true);
            keep[i] = true;
        }
    }
    let mut chosen: Vec<Candidate> = found.into_iter().zip(keep).filter_map(|(c, keep)| keep.then_some(c)).collect();
    chosen.sort_by_key(|c| c.first);
    chosen
}

/// Whether what might be a length of time is rather a fraction (`three quarters`, with nothing in front that speaks of time) or an ordinal (`the forty-second president`).
fn means_something_else(words: &Words<'_>, candidate: &Candidate) -> bool {
    if !matches!(candidate.value, Value::Duration { .. }) || candidate.end < 2 {
        return false;
    }
    let before = candidate.first.checked_sub(1).map_or("", |i| words.word(i));
    let number = |back: usize| candidate.end.checked_sub(back).and_then(|i| words.number(i));
    match words.word(candidate.end - 1) {
        "second" => {
            matches!(number(3), Some(NumberWord::Tens(_)))
                && words.is_dash(candidate.end - 2)
                && !matches!(before, "a" | "an" | "every" | "each")
        }
        "quarters" => {
            let of_time = |word: &str| doubts::BEFORE_QUARTERS.contains(&word);
            let parts = matches!(number(2), Some(NumberWord::Small(_)));
            parts && !(candidate.first.saturating_sub(1)..candidate.end).any(|i| of_time(words.word(i)))
        }
        _ => false,
    }
}

/// `between 30 minutes and an hour`, `from 5 to 10 km`, `$5m to $6m`: two values of one line as the ends of a range.
fn join(words: &Words<'_>, from: usize, low: &Candidate, high: &Candidate) -> Option<Candidate> {
    let (Meaning::Amount { axis: a, amount: x, upper: None, base: bx }, Meaning::Amount { axis: b, amount: y, upper: None, base: by }) =
        (&low.meaning, &high.meaning)
    else {
        return None;
    };
    // `between $5 and $6 a barrel` is paid for barrels at both ends
    let a = match (a, b) {
        (Axis::Money(codes), Axis::Rate(others, _)) if codes == others => b,
        _ => a,
    };
    if a != b || matches!(low.value, Value::Ordinal(_)) || matches!(high.value, Value::Ordinal(_)) {
        return None;
    }
    let before = low.first.checked_sub(1).filter(|&i| i >= from).map_or("", |i| words.word(i));
    let link = words.word(low.end);
    let linked = high.first == low.end + 1
        && (link == "to"
            || (link == "and" && before == "between")
            || words.is_dash(low.end) && words.glued(low.end) == words.glued(high.first));
    if !linked || link == "to" && doubt::changing(words, low.first) {
        return None;
    }
    // both in the unit of the upper end, and both in millions where only the upper one says so
    let x = x.in_unit(*bx, *by)?;
    // "$3.8 billion to $4.6": the scale is said once, at the lower end
    let upper = if matches!(a, Axis::Money(_)) { crate::read::number::upper_scaled(x, *y) } else { *y };
    let upper_value = if upper.value == y.value { high.value.clone() } else { high.value.scaled(upper.value.checked_div(y.value)?)? };
    let (scaled, y) = crate::read::number::shared_scale(x, upper)?;
    let value = if scaled.value == x.value { low.value.clone() } else { low.value.scaled(scaled.value.checked_div(x.value)?)? };
    let x = scaled;
    let first = if matches!(before, "between" | "from") { low.first - 1 } else { low.first };
    let meaning = Meaning::Amount { axis: a.clone(), amount: x, upper: Some((y, upper_value, high.first)), base: *by };
    Some(Candidate { first, end: high.end, value, meaning })
}

/// Where the upper end of a range starts that was read as one: behind the word or dash between its ends.
fn upper_start(words: &Words<'_>, first: usize, end: usize) -> usize {
    let find = |link: &dyn Fn(usize) -> bool| (first + 1..end.saturating_sub(1)).rev().find(|&i| link(i)).map(|i| words.past_hyphen(i + 1));
    find(&|i| words.word(i) == "to")
        .or_else(|| find(&|i| words.word(i) == "or"))
        .or_else(|| find(&|i| words.is_dash(i) && words.is(i + 1, TokenKind::Figure)))
        .or_else(|| find(&|i| words.word(i) == "and"))
        .unwrap_or(first)
}

/// Attaches the hedge and makes the reading of a candidate; `from` and `until` are the tokens a hedge may use. Gives the token after it too.
fn finish(words: &Words<'_>, candidate: Candidate, from: usize, until: usize) -> (Reading, usize) {
    let Candidate { mut first, end, value, meaning } = candidate;
    match meaning {
        Meaning::Set { mut denotation, mut hedge } => {
            let value_span = words.span(first, end);
            if hedge.is_none()
                && let Some(at) = hedge::around(words, first, from, &value)
                && let Some(wider) = width::sets_around(&value, &denotation)
            {
                (denotation, hedge) = (wider, Some((Hedge::About, at, first)));
            }
            let hedge_span = hedge.map(|(_, a, b)| words.span(a, b));
            let span = hedge_span.map_or(value_span, |h| h.cover(value_span));
            let end = hedge.map_or(end, |(_, _, b)| b.max(end));
            (Reading { span, value_span, hedge_span, hedge: hedge.map(|h| h.0), value, upper: None, denotation }, end)
        }
        Meaning::Amount { axis, amount, upper, base } => {
            let opener = upper.is_some() && matches!(words.word(first), "between" | "from");
            let counted = || if axis == Axis::Number { hedge::behind_counted(words, end, until) } else { None };
            let beside = hedge::beside(words, first, end, from, until).or_else(counted).or_else(|| hedge::inside(words, first, end));
            let hedge = beside.map(|(h, _, _)| h);
            let (core, outer) = match &upper {
                Some((high, _, _)) => width::range_sets(hedge, &amount, high),
                None => width::sets(hedge, &amount),
            };
            let place = |i: Interval| {
                let i = i.scaled(base.0);
                let i = if base.1 == 0.0 { i } else { i.plus(Interval::point(base.1)) };
                // half a unit of a number of more digits than are kept is no width at all
                let i = if i.is_empty() { Interval::point(amount.float() * base.0 + base.1) } else { i };
                Set::line(axis.clone(), i)
            };
            let denotation = Denotation::new(place(core), place(outer));
            let whole = words.span(first, end);
            let tolerance = tolerance::stated(words, &amount, first, end);
            let mut hedge_span = beside.map(|(_, a, b)| (a, b)).or(tolerance).map(|(a, b)| words.span(a, b));
            if opener {
                hedge_span = hedge_span.or_else(|| Some(words.span(first, first + 1)));
                first += 1;
            }
            let (value_span, value_end) = (words.span(first, end), end);
            let span = beside.map_or(whole, |(_, a, b)| words.span(a, b).cover(whole));
            let end = beside.map_or(end, |(_, _, b)| b.max(end));
            let hedge = hedge.or_else(|| (upper.is_some() || tolerance.is_some()).then_some(Hedge::Between));
            let upper = upper.map(|(_, value, at)| {
                let at = if at > first { at } else { upper_start(words, first, value_end) };
                (Span::new(words.span(at, at + 1).start, value_span.end), value)
            });
            (Reading { span, value_span, hedge_span, hedge, value, upper, denotation }, end)
        }
    }
}
