//! Whether a value measures a difference: "three hours longer than expected".

use super::cues::MORE;
use crate::extract::matcher::Match;
use crate::extract::window::Window;
use crate::text::TokenKind;

/// Whether the value at the end of a match measures a difference: "lasted three hours longer than expected", "killed 12 more people".
pub(in crate::extract) fn is_difference(window: &Window<'_, '_>, found: &Match, value_after: usize) -> bool {
    if value_after != found.after {
        return false;
    }
    let word = |k: usize| window.content.get(k).map_or("", |&i| window.tokens.word(i));
    let tokens = &window.tokens;
    let joined = |k: usize| {
        // no mark in between
        k > 0
            && window.content.get(k).is_some_and(|&i| tokens.list()[window.content[k - 1] + 1..i].iter().all(|t| t.kind != TokenKind::Mark))
    };
    let at = value_after;
    // "killing 200 people and injuring 6,500 more": more beside those that were counted before
    let beside = word(at) == "more"
        && !window.content.get(at + 1).is_some_and(|&i| joined(at + 1) && tokens.list()[i].is_content())
        && (0..found.first).any(|k| tokens.list()[window.content[k]].kind == TokenKind::Figure);
    joined(at)
        && !beside
        && (matches!(word(at), "additional" | "extra" | "late" | "apart")
            || (MORE.contains(&word(at)) && !matches!(word(at + 1), "or" | "and"))
            || (MORE.contains(&word(at + 1)) && word(at + 2) == "than" && joined(at + 1) && !matches!(word(at), "or" | "and" | "no")))
}
