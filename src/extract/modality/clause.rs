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

/// Whether a phrase begins at `i` that says how long after something else: ", two months after his talks with …". What follows it is another event.
fn counts_from(tokens: &Tokens<'_>, i: usize) -> bool {
    let near = (i + 1..i + 5).take_while(|&j| tokens.get(j).is_some_and(|t| t.kind != TokenKind::Mark));
    near.into_iter().any(|j| matches!(tokens.word(j), "after" | "before" | "since"))
}

/// The marks that part clauses from each other.
pub(in crate::extract) fn boundaries(tokens: &Tokens<'_>) -> Vec<usize> {
    let boundary = |i: &usize| {
        let token = &tokens.list()[*i];
        token.kind == TokenKind::Mark
            && (matches!(tokens.raw(*i), ";" | ":" | "—" | "–" | "(" | ")" | "?" | "!")
                || (tokens.raw(*i) == "," && (JOINTS.contains(&tokens.word(*i + 1)) || counts_from(tokens, *i + 1))))
    };
    (0..tokens.len()).filter(boundary).collect()
}

/// The tokens of the clause the match stands in, as content words `first..after`.
pub(in crate::extract) fn clause(window: &Window<'_, '_>, found: &Match) -> (usize, usize) {
    let bounds = window.boundaries();
    let (first, after) = (window.content[found.first], window.content[found.after - 1] + 1);
    let start = bounds[..bounds.partition_point(|&i| i < first)].last().map_or(0, |i| i + 1);
    let end = bounds.get(bounds.partition_point(|&i| i < after)).copied().unwrap_or(window.tokens.len());
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    (index(start), index(end))
}
