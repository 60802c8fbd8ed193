//! The stretch of a window whose clauses are analysed: its sentence, or of one without an end the part around a place.

use std::rc::Rc;

use crate::span::Span;
use crate::text::clause::Analysis;
use crate::text::{TokenKind, Tokens};
use crate::work;

/// The most tokens that are analysed at once.
const WHOLE: usize = 400;

/// A place this far into a stretch too long for one analysis has its block.
const BLOCK: usize = 200;

/// An analysed stretch.
#[derive(Debug)]
pub(in crate::extract) struct Sentence {
    /// The tokens of the window that it covers.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    pub(in crate::extract) analysis: Rc<Analysis>,
}

impl Sentence {
    /// The tokens of the stretch around the token `at`.
    pub(in crate::extract) fn bounds(tokens: &Tokens<'_>, at: usize) -> (usize, usize) {
        let at = at.min(tokens.len().saturating_sub(1));
        let (mut first, mut after) = (at, at + 1);
        while first > 0 && !ends(tokens, first - 1) && at - first < WHOLE {
            first -= 1;
        }
        while after < tokens.len() && !ends(tokens, after - 1) && after - at < WHOLE {
            after += 1;
        }
        if after - first > WHOLE {
            // the same block for every place in it, so that the time stays linear
            let block = at / BLOCK * BLOCK;
            first = first.max(block.saturating_sub(BLOCK / 2));
            after = after.min(block + BLOCK + BLOCK / 2);
        }
        (first, after)
    }

    /// The stretch of these tokens; `whole` is the analysis of all tokens.
    pub(in crate::extract) fn of(tokens: &Tokens<'_>, (first, after): (usize, usize), whole: impl FnOnce() -> Rc<Analysis>) -> Self {
        let list = tokens.list();
        let analysis = if list.is_empty() {
            Rc::default()
        } else if first == 0 && after >= list.len() {
            whole()
        } else {
            work::steps(after - first);
            let stretch = Span::new(list[first].span.start, list[after.min(list.len()) - 1].span.end);
            Rc::new(Analysis::of(&Tokens::within(tokens.text(), stretch)))
        };
        Self { first, after, analysis }
    }

    /// Whether the token `at` is covered far enough from the ends.
    pub(in crate::extract) fn holds(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        let cut = self.after - self.first >= WHOLE / 2
            && (self.first > 0 && !ends(tokens, self.first - 1) || self.after < tokens.len() && !ends(tokens, self.after - 1));
        if cut {
            at / BLOCK * BLOCK == (self.first + BLOCK / 2) / BLOCK * BLOCK && self.first <= at && at < self.after
        } else {
            self.first <= at && at < self.after
        }
    }
}

/// Whether a sentence ends with the mark at `i`.
fn ends(tokens: &Tokens<'_>, i: usize) -> bool {
    let list = tokens.list();
    if list[i].kind != TokenKind::Mark {
        return false;
    }
    match tokens.raw(i) {
        "!" | "?" => true,
        "." => {
            let before = i.checked_sub(1).map_or("", |b| tokens.word(b));
            let short = before.len() < 3 && before.chars().all(char::is_alphabetic) && list[i - usize::from(i > 0)].capital
                || matches!(
                    before,
                    "mr" | "mrs"
                        | "ms"
                        | "dr"
                        | "st"
                        | "sen"
                        | "gen"
                        | "gov"
                        | "prof"
                        | "rev"
                        | "lt"
                        | "col"
                        | "sgt"
                        | "vs"
                        | "no"
                        | "jr"
                        | "sr"
                        | "inc"
                        | "m"
                        | "p"
                        | "a"
                );
            let next = list.get(i + 1);
            !short && next.is_none_or(|n| !n.glued && (n.capital || n.kind != TokenKind::Word) || n.kind == TokenKind::Mark)
        }
        _ => false,
    }
}
