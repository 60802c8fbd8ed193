//! What an amount of money is paid for, where it is paid for each of something: `$5 per user`, `$80 a barrel`, `€3/km`, `$0.20 per GB-month`.

use crate::language::time::Class;
use crate::language::units::{AFTER_TIME, PRICED_BY_TIME, SOLD_BY};
use crate::read::number;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::Each;

/// No price names more things than this: `per user per month`.
const MOST: usize = 3;

/// What the amount that ends before the token `end` is paid for: its things in the singular, in the order of the alphabet.
pub(crate) fn rate(words: &Words<'_>, end: usize) -> Option<Each> {
    things(words, end).map(|found| found.0)
}

/// [`rate`], and the token after its words.
pub(crate) fn things(words: &Words<'_>, end: usize) -> Option<(Each, usize)> {
    let mut things: Vec<(String, bool)> = Vec::new();
    let mut at = past_bracket(words, end);
    while things.len() < MOST
        && let Some((thing, period, after)) = one(words, at)
    {
        things.push((thing, period));
        at = after;
    }
    things.sort_unstable();
    let period = things.iter().all(|thing| thing.1);
    let names: Vec<String> = things.into_iter().map(|thing| thing.0).collect();
    (!names.is_empty()).then(|| (Each { thing: names.join(" "), period }, at))
}

/// No bracket with the same amount in another currency is longer, in tokens.
const BRACKET: usize = 8;

/// Past a bracket behind an amount, or the end of the one that it stands in: "€4.60 (about $5) a month" is a month's price in both.
fn past_bracket(words: &Words<'_>, end: usize) -> usize {
    let other = |i: usize| words.is(i, TokenKind::Mark) && crate::language::currency_symbol(words.raw(i)).is_some();
    if words.is_mark(end, "(") {
        let close = (end + 2..end + BRACKET).find(|&i| words.is_mark(i, ")"));
        return close.filter(|&close| (end + 1..close).any(other)).map_or(end, |close| close + 1);
    }
    let open = || (end.saturating_sub(BRACKET)..end).rev().find(|&i| words.is_mark(i, "("));
    let behind = |open: usize| open > 0 && words.is(open - 1, TokenKind::Figure) || (open.saturating_sub(3)..open).any(other);
    if words.is_mark(end, ")") && open().is_some_and(behind) { end + 1 } else { end }
}

/// One thing that is paid for at the token `at`, behind the word or mark that leads to it: its name, whether it is a length of time, and the
/// token after it.
fn one(words: &Words<'_>, at: usize) -> Option<(String, bool, usize)> {
    let slash = words.is_mark(at, "/") && words.is(at + 1, TokenKind::Word);
    // `$1.50-a-barrel`
    let hyphen = usize::from(words.is_dash(at) && words.glued(at) && words.glued(at + 1));
    let link = words.word(at + hyphen);
    if slash || link == "per" {
        return thing(words, words.past_hyphen(at + hyphen + 1));
    }
    if !matches!(link, "a" | "an" | "each" | "every") {
        return None;
    }
    let noun = words.past_hyphen(at + hyphen + 1);
    let time = matches!(words.lexeme(noun).and_then(|l| l.time), Some(Class::Unit(_, false)));
    let moment = time && AFTER_TIME.contains(&words.word(noun + 1));
    let measured = words.lexeme(noun).is_some_and(|l| l.unit.is_some()) && words.word(noun).len() > 2;
    ((time || measured || SOLD_BY.contains(&words.word(noun))) && !moment).then(|| thing(words, noun))?
}

/// `user`, `GB-month`, `1,000 requests`, `million tokens`.
fn thing(words: &Words<'_>, at: usize) -> Option<(String, bool, usize)> {
    let counted = number::amount_at(words, at).or_else(|| {
        let scale = words.lexeme(at).and_then(|l| l.number).is_some();
        scale.then(|| (crate::value::amount::Amount::whole(1), at + 1))
    });
    let (mut name, noun) = match counted {
        Some((_, end)) => (format!("{} ", words.span(at, end).of(words.text()).to_lowercase()), end),
        None => (String::new(), at),
    };
    if !words.is(noun, TokenKind::Word) {
        return None;
    }
    name.push_str(&singular(words, noun));
    let time = matches!(words.lexeme(noun).and_then(|l| l.time), Some(Class::Unit(..)));
    let time = noun == at && (time || PRICED_BY_TIME.iter().any(|(short, _)| *short == words.word(noun)));
    let mut end = noun + 1;
    while words.is_dash(end) && words.glued(end) && words.glued(end + 1) && words.is(end + 1, TokenKind::Word) {
        name.push('-');
        name.push_str(&singular(words, end + 1));
        end += 2;
    }
    Some((name, time && end == noun + 1, end))
}

/// The name of a unit, or the word without the `s` of its plural.
fn singular(words: &Words<'_>, at: usize) -> String {
    let word = words.word(at);
    if let Some(unit) = crate::language::unit_symbol(words.raw(at)).or_else(|| words.lexeme(at).and_then(|l| l.unit)) {
        return unit.name.to_owned();
    }
    if let Some(&(_, unit)) = PRICED_BY_TIME.iter().find(|(short, _)| *short == word) {
        return unit.to_owned();
    }
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    if plural { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}
