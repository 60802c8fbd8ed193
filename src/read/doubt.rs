//! What looks like a number and is none: codes, scores, telephone numbers, pronouns.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::language::numbers::NumberWord;
use crate::language::sense::Sense;
use crate::language::{doubts, hedges};
use crate::read::senses::{self, idiom, label, one};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style};

/// Whether digits at the token `at` start a value: they are no part of a word, a code, an address or a time.
pub(crate) fn starts_clean(words: &Words<'_>, at: usize) -> bool {
    if !words.glued(at) || at == 0 {
        return true;
    }
    let before = at - 1;
    // `M6.4`, `Mw7.8`: the magnitude of an earthquake, which has its tenth
    if doubts::MAGNITUDES.contains(&words.raw(before)) && !words.glued(before) {
        let figure = words.raw(at).as_bytes();
        return matches!(figure, [b'0'..=b'9', b'.', b'0'..=b'9']) && !words.glued(at + 1);
    }
    if !words.is(before, TokenKind::Mark) {
        return false;
    }
    if words.is_dash(before) {
        // `F-35` and the second half of `555-0123`; a minus sign stands alone
        let joined = words.glued(before) && before > 0 && words.list()[before - 1].kind != TokenKind::Mark;
        // `magnitude-7.8`
        let measured = joined && words.word(before - 1) == "magnitude";
        return !joined || measured || matches!(words.raw(before), "—");
    }
    match words.raw(before) {
        // `>=18`
        "=" if before > 0 && matches!(words.raw(before - 1), ">" | "<") => true,
        "/" | "_" | "@" | "&" | "=" | "\\" | "^" | "×" | "%" | "\u{2044}" => false,
        // `(+14%)`
        "+" => !words.glued(before) || before > 0 && matches!(words.raw(before - 1), "(" | "["),
        "." => words.word(before.saturating_sub(1)) == "no" || !words.glued(before),
        ":" => !words.glued(before) || before == 0 || !words.is(before - 1, TokenKind::Figure),
        _ => true,
    }
}

/// The token after a run of glued digits, letters and joining marks: `192.168.1.1`, `3-2`, `555-0123`, `4x4`.
pub(crate) fn chain_end(words: &Words<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while words.glued(end) {
        let joins = words.is(end, TokenKind::Figure)
            || words.is(end, TokenKind::Word)
            || (words.glued(end + 1)
                && (words.is_dash(end) || matches!(words.raw(end), "/" | ":" | "." | "_"))
                && words.is(end + 1, TokenKind::Figure))
            || words.raw(end) == "\\" && words.past_slash(end).is_some();
        if !joins {
            break;
        }
        end += 1;
    }
    end
}

/// Where a bare number is none (a score, a code, a pronoun), the token to go on from.
pub(crate) fn no_number(words: &Words<'_>, at: usize, low: &Amount, high: Option<&Amount>, end: usize) -> Option<usize> {
    // `3-D`, `three-D`
    if words.glued(end) && words.is_dash(end) && words.glued(end + 1) && words.is(end + 1, TokenKind::Word) && words.raw(end + 1).len() == 1
    {
        return Some(end + 2);
    }
    // `12,500[3]`: the mark of a source or of a note
    if label::citation(words, at, end) {
        return Some(end + 1);
    }
    // degrees of what?
    if matches!(words.word(end), "degree" | "degrees") {
        return Some(end + 1);
    }
    if words.is(at, TokenKind::Word) {
        return (wordy(words, at, low, end) || idiom::number(words, at, end) || label::named(words, at)).then_some(end);
    }
    if let Some(past) = label::airliner(words, at) {
        return Some(past);
    }
    if label::named(words, at) || label::company(words, at, end) || idiom::number(words, at, end) {
        return Some(end);
    }
    // `401(k)`
    if words.is_mark(end, "(")
        && words.glued(end)
        && words.raw(end + 1).len() == 1
        && words.is(end + 1, TokenKind::Word)
        && words.glued(end + 1)
    {
        return Some(end + 2);
    }
    // `4K screens`
    if matches!(words.raw(at), "4" | "8")
        && words.raw(end - 1) == "K"
        && words.is(end, TokenKind::Word)
        && !words.word(end).ends_with("ers")
    {
        return Some(end);
    }
    // `7-Eleven`
    if words.glued(end)
        && words.is_dash(end)
        && words.glued(end + 1)
        && matches!(words.number(end + 1), Some(NumberWord::Small(_) | NumberWord::Teen(_)))
    {
        return Some(end + 2);
    }
    if let Some(past) = phone(words, at) {
        return Some(past);
    }
    // letters, a slash, a colon or more digits right behind: a code, a time, a score
    if words.glued(end) && words.is(end, TokenKind::Word) && !hedges::GLUED.contains(&words.word(end)) {
        return Some(chain_end(words, end));
    }
    if words.glued(end)
        && words.glued(end + 1)
        && words.is(end + 1, TokenKind::Figure)
        && !words.is_mark(end, ",")
        && !label::citation(words, end + 1, end + 2)
    {
        let reads_on = words.is_mark(end, "+") || words.is_mark(end, "*") || words.is_mark(end, "—");
        return (!reads_on).then(|| chain_end(words, end));
    }
    // `9\/11`
    if words.raw(end) == "\\" && words.past_slash(end).is_some() {
        return Some(chain_end(words, end));
    }
    if let Some(past) = spaced_score(words, at, low, high, end) {
        return Some(past);
    }
    is_score(words, at, low, high?, end).then_some(end)
}

/// Past a score that is told with blanks around its dash: `won 1 – 0`, where no range goes down.
fn spaced_score(words: &Words<'_>, at: usize, low: &Amount, high: Option<&Amount>, end: usize) -> Option<usize> {
    let goals = |i: usize| words.is(i, TokenKind::Figure) && words.raw(i).len() <= 2 && words.raw(i).bytes().all(|b| b.is_ascii_digit());
    let spaced = words.is_dash(end) && !words.glued(end) && !words.glued(end + 1);
    if high.is_some() || end != at + 1 || !spaced || !goals(at) || !goals(end + 1) {
        return None;
    }
    let other: Decimal = words.raw(end + 1).parse().ok()?;
    let past = end + 2;
    let measured = words.lexeme(past).is_some_and(|l| l.unit.is_some() || l.currency.is_some() || l.percent || l.time.is_some());
    let goes_on = words.glued(past) && !words.is_mark(past, ".") && !words.is_mark(past, ",");
    (low.value >= other && !measured && !goes_on && !words.is_dash(past)).then_some(past)
}

/// Whether a range in the tokens `at..end` is the score of a game, or two years.
fn is_score(words: &Words<'_>, at: usize, low: &Amount, high: &Amount, end: usize) -> bool {
    let dash = (at..end).any(|i| words.is_dash(i) && words.glued(i) && words.glued(i + 1));
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(words.past_hyphen(end));
    let score = doubts::AFTER_SCORE.contains(&after) || doubts::BEFORE_SCORE.contains(&before);
    let year =
        low.value > Decimal::from(1000) && low.value < Decimal::from(2100) && high.value < Decimal::from(2100) && words.raw(at).len() == 4;
    // `2-6, 6-7`
    let series = at >= 4
        && words.is_mark(at - 1, ",")
        && words.is(at - 2, TokenKind::Figure)
        && words.is_dash(at - 3)
        && words.is(at - 4, TokenKind::Figure);
    dash && (score || series || low.value.is_zero() || year)
}

/// Whether four digits at the token `at` count something and are no year: `some 2000 came`, `a crowd of 1500`, `1800 dead`.
pub(crate) fn counts(words: &Words<'_>, at: usize) -> bool {
    let back = |n: usize| at.checked_sub(n).map_or("", |i| words.word(i));
    let hedged = matches!(back(1), "some" | "nearly" | "almost")
        || matches!((back(2), back(1)), ("at", "least") | ("an", "estimated"))
        || beside::CROWDS.has(back(2)) && back(1) == "of";
    hedged || beside::CASUALTIES.has(words.word(at + 1))
}

/// Past a telephone number whose first group is the token `at`: `+44 20 7946 0958`, `(212) 555-0123`.
pub(crate) fn phone(words: &Words<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let plus = words.is_mark(before, "+") && words.glued(at);
    let bracketed = words.is_mark(before, "(") && words.is_mark(at + 1, ")") && words.is(at + 2, TokenKind::Figure);
    if !plus && !bracketed {
        return None;
    }
    let (mut end, mut groups) = (at + 1, 1);
    loop {
        let next = end + usize::from(words.is_mark(end, ")") || words.is_mark(end, "(") || words.is_dash(end));
        if !words.is(next, TokenKind::Figure) {
            break;
        }
        (end, groups) = (next + 1, groups + 1);
    }
    (groups >= 3).then_some(end)
}

/// Past a telephone number that starts with the zero of its own country: `020 7946 0018`, `0800 555 0199`.
pub(crate) fn trunk_phone(words: &Words<'_>, at: usize) -> Option<usize> {
    let group = |i: usize| {
        words.is(i, TokenKind::Figure) && (2..=8).contains(&words.raw(i).len()) && words.raw(i).bytes().all(|b| b.is_ascii_digit())
    };
    let (mut end, mut digits) = (at, 0);
    // a table of figures goes on and on and is no telephone number
    while digits <= 12 && group(end) {
        digits += words.raw(end).len();
        end += 1;
    }
    (end >= at + 2 && (9..=12).contains(&digits)).then_some(end)
}

/// Whether number words are none: `one` as a pronoun, `one-on-one`, `half-brother`, `second half`.
pub(crate) fn wordy(words: &Words<'_>, at: usize, low: &Amount, end: usize) -> bool {
    let word = words.word(at);
    if end - at == 1 && word == "one" {
        return one::uncounted(words, at, end);
    }
    if low.style == Style::Round && words.number(at) == Some(NumberWord::Half) && end - at == 1 {
        let before_hyphen = at > 0 && words.is_dash(at - 1) && words.glued(at) && words.glued(at - 1);
        let hyphen = before_hyphen || words.is_dash(end) && words.glued(end) && words.glued(end + 1);
        let ordinal = matches!(words.number(at.wrapping_sub(1)), Some(NumberWord::OrdinalSmall(_)));
        return hyphen || ordinal || senses::has(words, at, end, Sense::NoNumber);
    }
    // `two-nil`, `three-four-three`
    let score = words.is_dash(end)
        && words.glued(end)
        && words.glued(end + 1)
        && matches!(words.number(end + 1), Some(NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Half));
    // `nine-to-five`
    score || at > 0 && words.is_dash(at - 1) && words.glued(at) && words.glued(at - 1)
}

/// Whether a change is spoken of right in front of the token `at`, in the same clause and with no other figure between.
pub(crate) fn changing(words: &Words<'_>, at: usize) -> bool {
    (at.saturating_sub(5)..at)
        .rev()
        .take_while(|&i| !words.is(i, TokenKind::Figure) && !matches!(words.raw(i), "." | ";" | ":" | "!" | "?" | ","))
        .any(|i| doubts::CHANGES.binary_search(&words.word(i)).is_ok() && words.word(i + 1) != "to")
}
