//! What leaves a claim open because somebody disputes it or will not confirm it.

use super::cues::{DECLINES, DENIALS, OPINION, is_negator};
use super::scene::Scene;
use crate::text::Tokens;

impl Scene<'_, '_> {
    /// "declined to confirm that", "could not verify"
    pub(super) fn declines(&self, i: usize) -> bool {
        if !DECLINES.contains(&self.word(i)) || self.word(i + 1) != "to" {
            return false;
        }
        let j = self.target(i);
        j < self.first && (OPINION.contains(&self.word(j)) || DENIALS.contains(&self.word(j))) && self.governs_late(j)
    }

    /// Like [`governs`](Self::governs), where a second verb may stand between: "confirm or deny that".
    fn governs_late(&self, i: usize) -> bool {
        self.governs(i) || (matches!(self.word(i + 1), "or" | "nor") && self.governs(i + 2))
    }

    /// "The trial, he denied, lasted …"
    pub(super) fn disputed_within(&self) -> bool {
        let comma = |i: usize| self.tokens.raw(i) == ",";
        self.gaps.iter().any(|&(from, after)| {
            (from..after).any(|i| {
                DENIALS.contains(&self.word(i))
                    && comma(i + 1)
                    && (i.saturating_sub(4)..i).rev().find(|&j| comma(j)).is_some_and(|j| {
                        j + 1 < i
                            && !matches!(self.word(j + 1), "who" | "which" | "long" | "since" | "once")
                            && !self.word(j + 1).ends_with("ly")
                    })
            })
        })
    }
}

/// ", which the ministry denied", ", a claim the ministry rejected": reported and disputed.
pub(super) fn disputed_after(tokens: &Tokens<'_>, last: usize) -> bool {
    const REPORTS: &[&str] =
        &["claim", "allegation", "accusation", "report", "charge", "suggestion", "assertion", "figure", "account", "rumour", "rumor"];
    let (mark, one, two) = (tokens.raw(last + 1), tokens.word(last + 2), tokens.word(last + 3));
    if !matches!(mark, "," | "—" | "–" | "-") {
        return false;
    }
    let (from, reach) = match one {
        "which" => (last + 3, 5),
        "a" | "an" | "something" if one == "something" || REPORTS.contains(&two) => (last + 3, 9),
        _ => return false,
    };
    for k in from..from + reach {
        if matches!(tokens.raw(k), "," | "." | ";") {
            return false;
        }
        if DENIALS.contains(&tokens.word(k)) {
            return !(from..k).any(|j| is_negator(tokens.word(j)));
        }
    }
    false
}
