//! Where a clause begins and ends, and the words of it that may speak of a claim.

use super::cues::{JOINTS, MAY, is_negator};
use crate::extract::matcher::Match;
use crate::extract::window::Window;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// How many words in front of a match are looked at.
const REACH: usize = 14;

/// The words of the clause in front of the match, nearest last. A parenthesis between commas behind an auxiliary is stepped over:
/// "have not, for all their promises, signed".
pub(super) fn before(tokens: &Tokens<'_>, first: usize) -> Vec<usize> {
    let mut out = Vec::new();
    let mut i = first;
    while i > 0 && out.len() < REACH {
        i -= 1;
        if ends_clause(tokens, i) {
            let open = (tokens.raw(i) == ",").then(|| (i.saturating_sub(12)..i).rev().find(|&j| tokens.raw(j) == ",")).flatten();
            let auxiliary =
                |w: &str| is_negator(w) || MAY.contains(&w) || matches!(w, "has" | "have" | "had" | "was" | "is" | "will" | "would");
            match open {
                Some(open) if open > 0 && auxiliary(tokens.word(open - 1)) => i = open,
                _ => break,
            }
        } else if tokens.list()[i].is_content() {
            out.push(i);
        }
    }
    out.reverse();
    out
}

/// The words a gap passed over that speak of the claim: not those of a reading, nor of a parenthesis between commas.
pub(super) fn passed_over(window: &Window<'_, '_>, from: usize, to: usize, reading: Option<Span>) -> Vec<usize> {
    if from >= to || from == 0 {
        return Vec::new();
    }
    let tokens = &window.tokens;
    let list = tokens.list();
    let (start, end) = (window.content[from - 1] + 1, window.content.get(to).copied().unwrap_or(list.len()));
    let mut segments: Vec<Vec<usize>> = vec![Vec::new()];
    for (i, token) in list.iter().enumerate().take(end).skip(start) {
        if token.kind == TokenKind::Mark {
            if matches!(tokens.raw(i), "," | "(" | ")" | "—" | "–") {
                segments.push(Vec::new());
            }
        } else if token.is_content()
            && !reading.is_some_and(|r| r.contains(token.span))
            && let Some(last) = segments.last_mut()
        {
            last.push(i);
        }
    }
    let count = segments.len();
    if count >= 3 {
        // between commas: a parenthesis
        segments.drain(1..count - 1);
    }
    segments.concat()
}

/// Whether the word at `i` is the first of its clause.
pub(super) fn begins_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    i == 0 || ends_clause(tokens, i - 1) || matches!(tokens.raw(i - 1), "\"" | "“")
}

/// Whether the mark at `i` separates clauses: always a semicolon, colon, dash, bracket or end of sentence, and a comma too,
/// for what a clause in front of a comma supposes or denies is its own affair.
fn ends_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    let token = &tokens.list()[i];
    if token.kind != TokenKind::Mark {
        return false;
    }
    match tokens.raw(i) {
        ";" | ":" | "—" | "–" | "(" | ")" | "." | "!" | "?" | "," => true,
        "-" => !token.glued,
        _ => false,
    }
}

/// The tokens of the clause the match stands in, as content words `first..after`.
pub(in crate::extract) fn clause(window: &Window<'_, '_>, found: &Match) -> (usize, usize) {
    let tokens = &window.tokens;
    let boundary = |i: usize| {
        let token = &tokens.list()[i];
        token.kind == TokenKind::Mark
            && (matches!(tokens.raw(i), ";" | ":" | "—" | "–" | "(" | ")" | "?" | "!")
                || (tokens.raw(i) == "," && JOINTS.contains(&tokens.word(i + 1))))
    };
    let mut start = window.content[found.first];
    while start > 0 && !boundary(start - 1) {
        start -= 1;
    }
    let mut end = window.content[found.after - 1] + 1;
    while end < tokens.len() && !boundary(end) {
        end += 1;
    }
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    (index(start), index(end))
}
