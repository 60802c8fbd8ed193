//! Names that read like a list, where the rules know them: "Hay, Field & Moor" is one firm.

use super::window::Placed;
use crate::rule::tree::Fact;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};
use crate::value::name::NameSet;
use crate::value::{Denotation, Kind, Reading, Set, Value};

/// The names of a fact that have a comma or an "and" in them, as their words without these; the longest first.
pub(super) fn listed(fact: &Fact) -> Vec<Vec<String>> {
    if fact.kind.node != Kind::Name {
        return Vec::new();
    }
    let told =
        fact.value.iter().chain(&fact.accept).filter_map(|v| if let Value::Name(name) = &v.reading.value { Some(name) } else { None });
    let mut out: Vec<Vec<String>> = told
        .filter(|name| name.contains([',', '&']) || name.contains(" and "))
        .map(|name| {
            let tokens = Tokens::of(name);
            (0..tokens.len()).filter(|&t| is_own(&tokens, t)).map(|t| tokens.word(t).to_owned()).collect()
        })
        .filter(|words: &Vec<String>| words.len() > 1)
        .collect();
    out.sort_by_key(|words| std::cmp::Reverse(words.len()));
    out.dedup();
    out
}

/// Whether a token is a word of a name, and none that joins two of them.
fn is_own(tokens: &Tokens<'_>, t: usize) -> bool {
    tokens.list()[t].kind == TokenKind::Word && tokens.word(t) != "and"
}

/// Whether a token joins two parts of a name.
fn joins(tokens: &Tokens<'_>, t: usize) -> bool {
    matches!(tokens.raw(t), "," | "&") || tokens.word(t) == "and"
}

/// The names of `placed` with those that are parts of one of the `listed` made that one.
pub(super) fn whole(tokens: &Tokens<'_>, placed: &[Placed], listed: &[Vec<String>]) -> Vec<Reading> {
    let mut out: Vec<Reading> = Vec::with_capacity(placed.len());
    let mut end = 0;
    for own in placed.iter().map(|p| &p.reading) {
        if own.span.start < end {
            continue;
        }
        let first = tokens.at(own.value_span.start);
        let found = listed.iter().find_map(|words| spelled(tokens, first, words));
        let Some(after) = found.filter(|&after| tokens.list()[after - 1].span.end > own.span.end) else {
            out.push(own.clone());
            continue;
        };
        let span = Span::new(own.value_span.start, tokens.list()[after - 1].span.end);
        let name = span.of(tokens.text()).split_whitespace().collect::<Vec<_>>().join(" ");
        let denotation = Denotation::plain(Set::Names(NameSet::of(&name)));
        out.push(Reading {
            span: Span::new(own.span.start, span.end),
            value_span: span,
            value: Value::Name(name),
            denotation,
            ..own.clone()
        });
        end = span.end;
    }
    out
}

/// The token behind the words of a name that begins at the token `first`.
fn spelled(tokens: &Tokens<'_>, first: usize, words: &[String]) -> Option<usize> {
    let mut at = first;
    for (k, word) in words.iter().enumerate() {
        while k > 0 && at < tokens.len() && joins(tokens, at) {
            at += 1;
        }
        if at >= tokens.len() || !is_own(tokens, at) || tokens.word(at) != word {
            return None;
        }
        at += 1;
    }
    Some(at)
}
