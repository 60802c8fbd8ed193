//! Whether a claim is asked for.

use crate::text::Tokens;

/// Whether the sentence, or the quotation in it, asks for the claim: a question joined on behind it ("…, and who knew?") does not.
pub(super) fn asked(tokens: &Tokens<'_>, last: usize) -> bool {
    let mut joined = None;
    for i in last + 1..tokens.len() {
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
