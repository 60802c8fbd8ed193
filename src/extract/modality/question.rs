//! Whether a claim is asked for.

use super::cues::POLAR;
use crate::text::{TokenKind, Tokens};

/// Whether the sentence, or the quotation in it, asks for the claim: a question joined on behind it ("…, and who knew?") does not.
pub(super) fn asked(tokens: &Tokens<'_>, last: usize) -> bool {
    let mut joined = None;
    let marks = (last + 1..tokens.len()).filter(|&i| tokens.list()[i].kind == TokenKind::Mark);
    for i in marks {
        match tokens.raw(i) {
            // a tag asks for it: "…, didn't it?"
            "?" => return joined.is_none_or(|j| i - j <= 4 && !matches!(tokens.word(j + 1), "why" | "how" | "who" | "and" | "but" | "so")),
            "!" | ";" | "(" => return false,
            "." if !tokens.list().get(i + 1).is_some_and(|t| t.glued && t.is_content()) && i + 3 >= tokens.len() => return false,
            "\"" | "”" => return false,
            "," | "—" | "–" | ":" => {
                let next = tokens.word(i + 1);
                let next = if matches!(next, "and" | "but" | "so" | "then") { tokens.word(i + 2) } else { next };
                let asks = matches!(
                    next,
                    "who"
                        | "what"
                        | "why"
                        | "how"
                        | "when"
                        | "where"
                        | "is"
                        | "are"
                        | "was"
                        | "were"
                        | "will"
                        | "would"
                        | "did"
                        | "does"
                        | "do"
                        | "can"
                        | "could"
                        | "should"
                        | "has"
                        | "have"
                        | "had"
                        | "which"
                ) || next.ends_with("n't");
                if asks && joined.is_none() {
                    joined = Some(i);
                }
            }
            _ => {}
        }
    }
    false
}

/// What is answered to the question that asks for the claim, where it asks whether something is so.
pub(in crate::extract) fn answer_behind(prose: &str, tokens: &Tokens<'_>, last: usize) -> Option<bool> {
    let front = (0..=last).rev().take_while(|&t| !matches!(tokens.raw(t), "." | "!" | "?" | ":"));
    let first = front.filter(|&t| tokens.list()[t].is_content()).last()?;
    let whether = POLAR.contains(&tokens.word(first))
        || matches!(tokens.word(first), "and" | "so" | "but") && POLAR.contains(&tokens.word(first + 1));
    let mark = (last + 1..tokens.len()).find(|&t| tokens.raw(t) == "?").filter(|_| whether)?;
    answered(prose.get(tokens.list()[mark].span.end..)?)
}

/// What the text right behind a question answers, where that is "yes" or "no": whether it is so.
fn answered(behind: &str) -> Option<bool> {
    /// So much of the text is looked at, in bytes.
    const NEAR: usize = 24;
    /// An answer stands no more lines further on.
    const LINES: usize = 2;
    let letter = |c: char| c.is_alphabetic();
    let start = behind.find(letter).filter(|&at| at < NEAR && behind[..at].matches('\n').count() <= LINES)?;
    let text = &behind[start..];
    let text = text.strip_prefix("A:").or_else(|| text.strip_prefix("A.")).map_or(text, |t| t.trim_start_matches(|c: char| !letter(c)));
    let word = &text[..text.find(|c| !letter(c)).unwrap_or(text.len())];
    // "No one knows"
    let set_off = text[word.len()..].chars().find(|c| !matches!(c, '*' | '_')).is_none_or(|c| matches!(c, '.' | ',' | '!' | ';' | '\n'));
    match word {
        "Yes" | "yes" | "YES" if set_off => Some(true),
        "No" | "no" | "NO" if set_off => Some(false),
        _ => None,
    }
}
