//! Versions in a text: `Python 3.10`, `v2`, `18+`, `Node 18 or newer`, `>=3.8,<4`, `2.x`, `from 3.8 to 3.12`.

use crate::language::versions::{NEWER, OLDER};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::hedge;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::reading::{Hedge, Value};
use crate::value::set::{Denotation, Set};
use crate::value::version::{VersionSet, Written, written};

/// Adds every version in `words`. Only they are asked for: elsewhere `3.10` is a number.
pub(crate) fn candidates(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let (mut at, mut from) = (0, 0);
    while at < words.len() {
        match version(words, at, from) {
            Some((candidate, end)) => {
                out.push(candidate);
                (at, from) = (end, end);
            }
            None => at += 1,
        }
    }
}

/// The version written at the token `at`, and the token after it.
fn single(words: &Words<'_>, at: usize) -> Option<(Written, usize)> {
    let token = words.get(at)?;
    let starts =
        token.kind == TokenKind::Figure || matches!(words.raw(at), "v" | "V") && words.glued(at + 1) && words.is(at + 1, TokenKind::Figure);
    // `$3.10`, `pre-2.1`, `a1.2`
    let joined = token.glued
        && at > 0
        && !matches!(words.raw(at - 1), "(" | "[" | "\"" | "`" | "'" | "=" | ">" | "<" | "~" | "^" | "@" | "-" | "–" | ",");
    if !starts || joined {
        return None;
    }
    let text = &words.text()[token.span.start..];
    let found = written(text)?;
    let stop = token.span.start + found.length;
    let end = (at + 1..=words.len()).find(|&i| words.get(i).is_none_or(|t| t.span.start >= stop))?;
    // `3.10 MB`, `5 %`, `18 months` are no versions
    let measured = words.lexeme(end).is_some_and(|l| l.unit.is_some() || l.percent || l.currency.is_some() || l.time.is_some_and(is_unit));
    (!measured && !words.is_mark(end, "%")).then_some((found, end))
}

fn is_unit(class: crate::read::time::lexicon::Class) -> bool {
    matches!(class, crate::read::time::lexicon::Class::Unit(..))
}

/// A version at the token `at` with what bounds it.
fn version(words: &Words<'_>, at: usize, from: usize) -> Option<(Candidate, usize)> {
    let (first, end) = single(words, at)?;
    let name = |end: usize| words.span(at, end).of(words.text()).trim_start_matches(['v', 'V']).to_owned();
    let sets = |core: VersionSet, outer: VersionSet| Denotation::new(Set::Versions(core), Set::Versions(outer));
    // `3.8 to 3.12`, `3.8-3.12`
    let link = matches!(words.word(end), "to" | "through" | "until")
        || words.is_dash(end) && words.glued(end) == words.glued(end + 1)
        || words.word(end) == "and" && at > from && words.word(at - 1) == "between";
    if let Some((second, after)) = single(words, end + 1).filter(|(second, _)| link && first.low < second.high) {
        let opened = at > from && matches!(words.word(at - 1), "between" | "from");
        let set = first.to(&second);
        let start = at - usize::from(opened);
        let hedge = opened.then_some((Hedge::Between, start, at));
        return Some((made(at, after, name(end), sets(set.clone(), set), hedge), after));
    }
    let Some((kind, start, past)) = bound(words, at, end, from) else {
        let set = first.set();
        return Some((made(at, end, name(end), sets(set.clone(), set), None), end));
    };
    let (hedge, outer) = match kind {
        Bound::Hedge(Hedge::AtLeast) => (Hedge::AtLeast, first.or_newer()),
        Bound::Hedge(Hedge::MoreThan) => (Hedge::MoreThan, first.newer()),
        Bound::Hedge(Hedge::UpTo) => (Hedge::UpTo, first.or_older()),
        Bound::Hedge(Hedge::LessThan) => (Hedge::LessThan, first.older()),
        Bound::Hedge(Hedge::Exactly) => (Hedge::Exactly, first.exact()),
        Bound::Hedge(_) => (Hedge::About, first.set()),
        Bound::Caret => (Hedge::AtLeast, first.compatible(false)),
        Bound::Tilde => (Hedge::AtLeast, first.compatible(true)),
    };
    // `>=3.8,<4`
    let comma = past + usize::from(words.is_mark(past, ",") || words.word(past) == "and");
    let (outer, past) = upper(words, comma).map_or((outer.clone(), past), |(below, after)| (outer.meet(&below), after));
    let core = outer.meet(&first.set());
    let core = if core.is_empty() { outer.clone() } else { core };
    let end = end.max(past);
    let hedge =
        Some((hedge, start, if past > end { past } else { end.max(at) })).map(|(h, a, b)| if a < at { (h, a, at) } else { (h, a, b) });
    Some((made(at, end, name(single(words, at)?.1), sets(core, outer), hedge), end))
}

/// `<4`, `<= 3.12`, `not 4` behind the lower bound of a range.
fn upper(words: &Words<'_>, at: usize) -> Option<(VersionSet, usize)> {
    if !words.is_mark(at, "<") {
        return None;
    }
    let equal = words.is_mark(at + 1, "=") && words.glued(at + 1);
    let (version, end) = single(words, at + 1 + usize::from(equal))?;
    Some((if equal { version.or_older() } else { version.older() }, end))
}

/// What bounds a version.
enum Bound {
    Hedge(Hedge),
    Caret,
    Tilde,
}

/// What bounds the version in the tokens `at..end`, with its tokens, first and past the last.
fn bound(words: &Words<'_>, at: usize, end: usize, from: usize) -> Option<(Bound, usize, usize)> {
    let before = |back: usize| at.checked_sub(back).filter(|&i| i >= from);
    if let Some(mark) = before(1).filter(|&i| words.is(i, TokenKind::Mark)) {
        match words.raw(mark) {
            "^" => return Some((Bound::Caret, mark, end)),
            "~" => return Some((Bound::Tilde, mark, end)),
            "=" if before(2).is_some_and(|i| words.raw(i) == "~") => return Some((Bound::Tilde, mark - 1, end)),
            "=" if before(2).is_some_and(|i| words.raw(i) == "=") => return Some((Bound::Hedge(Hedge::Exactly), mark - 1, end)),
            _ => {}
        }
    }
    // `older than 3.8`, `no older than 3.8`, `prior to version 3.8`
    let last = before(1).map(|i| if matches!(words.word(i), "version" | "release") { i.saturating_sub(1) } else { i });
    if let Some(last) = last.filter(|&i| i >= from) {
        let ends = |list: &[&[&str]]| {
            list.iter().find_map(|phrase| {
                let start = (last + 1).checked_sub(phrase.len()).filter(|&s| s >= from)?;
                phrase.iter().enumerate().all(|(i, w)| words.word(start + i) == *w).then_some(start)
            })
        };
        let found = ends(NEWER).map(|start| (true, start)).or_else(|| ends(OLDER).map(|start| (false, start)));
        if let Some((newer, start)) = found {
            let denied = start > from && matches!(words.word(start - 1), "no" | "not" | "never");
            let hedge = match (newer, denied) {
                (true, false) => Hedge::MoreThan,
                (true, true) => Hedge::UpTo,
                (false, false) => Hedge::LessThan,
                (false, true) => Hedge::AtLeast,
            };
            return Some((Bound::Hedge(hedge), start - usize::from(denied), end));
        }
        if matches!(words.word(last), "since" | "from") || words.word(last) == "with" && last > from && words.word(last - 1) == "starting" {
            return Some((Bound::Hedge(Hedge::AtLeast), last, end));
        }
    }
    let (hedge, start, past) = hedge::beside(words, at, end, from, words.len())?;
    Some((Bound::Hedge(hedge), start, past.max(end)))
}

fn made(first: usize, end: usize, name: String, denotation: Denotation, hedge: Option<(Hedge, usize, usize)>) -> Candidate {
    Candidate { first, end, value: Value::Version(name), meaning: Meaning::Set { denotation, hedge } }
}
