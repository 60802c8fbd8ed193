//! How a claim is put: asserted, quoted, planned, denied, supposed or asked.
//!
//! All of it is decided from the words around one match: the clause it stands in, and the words that
//! its gaps passed over. A word that denies, supposes or plans counts where it reaches the claim: where the
//! verb it stands with is a word of the template ("did not last"), leads to one ("was not expected to last"), or governs
//! the clause the claim is ("not true that"); what it does to a verb of its own ("did not attend the trial that lasted") is
//! no affair of the claim. A parenthesis between commas inside a gap ("Kim, who did not speak, arrived …")
//! says nothing of the claim, and a turn ("scheduled for an hour but lasted two") cancels what came before it.

mod clause;
#[rustfmt::skip]
mod cues;
mod denial;
mod difference;
mod dispute;
mod plan;
mod question;
mod quotation;
mod report;
mod scene;
mod supposition;

pub(super) use clause::clause;
pub(super) use difference::is_difference;
pub(super) use report::dates_a_report;

use self::cues::TURNS;
use self::denial::{Negation, denied_after};
use self::dispute::disputed_after;
use self::question::asked;
use self::quotation::quoted;
use self::scene::Scene;
use self::supposition::conditional_after;
use super::matcher::Match;
use super::window::Window;
use crate::fact::Modality;
use crate::span::Span;

/// Everything that was found of the way a claim is put; several may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Manner {
    pub(super) asked: bool,
    pub(super) hypothetical: bool,
    pub(super) denied: bool,
    pub(super) planned: bool,
    pub(super) quoted: bool,
}

impl Manner {
    /// The one word for it; what keeps a claim from being an assertion comes first.
    pub(super) fn modality(self) -> Modality {
        if self.asked {
            Modality::Asked
        } else if self.hypothetical {
            Modality::Hypothetical
        } else if self.denied {
            Modality::Denied
        } else if self.planned {
            Modality::Planned
        } else if self.quoted {
            Modality::Quoted
        } else {
            Modality::Asserted
        }
    }
}

/// How the claim that `found` is stands in its window; `quote_from` is where the paragraph begins.
pub(super) fn manner(prose: &str, window: &Window<'_, '_>, found: &Match, reading: Option<Span>, quote_from: usize) -> Manner {
    let scene = Scene::new(window, found, reading);
    let tokens = scene.tokens;
    let mut manner = Manner {
        asked: asked(tokens, scene.last),
        quoted: quoted(prose, quote_from, tokens.list()[scene.first].span.start),
        ..Manner::default()
    };
    let turn = scene.with.iter().rposition(|&i| {
        TURNS.contains(&tokens.word(i)) && !matches!((tokens.word(i), tokens.word(i + 1)), ("yet", "to") | ("instead", "of"))
    });
    let live = turn.map_or(0, |t| t + 1);
    // a negated word of denial is no denial: "did not deny", "did not fail to"
    let (mut negated, mut reversed) = (false, false);
    for (k, &i) in scene.with.iter().enumerate().skip(live) {
        let next = tokens.word(i + 1);
        let in_gap = k >= scene.lead;
        match scene.negates(i, in_gap) {
            Negation::Denies => negated = true,
            Negation::LeavesOpen => manner.hypothetical = true,
            Negation::Nothing => {}
        }
        if scene.denies(i, in_gap) {
            // "did not rule out that", "neither confirmed nor denied that"
            let open =
                next == "out" && scene.is_negated(i) || k > 0 && tokens.word(scene.with[k - 1]) == "nor" || matches!(next, "or" | "nor");
            if open {
                manner.hypothetical = true;
            } else {
                reversed = true;
            }
        }
        reversed |= scene.falls_short(i);
        manner.planned |= scene.plans(k, i);
        manner.hypothetical |= scene.declines(i) || scene.supposes(k, i);
    }
    manner.denied = (negated != reversed) || denied_after(tokens, scene.last);
    manner.hypothetical |= scene.disputed_within() || disputed_after(tokens, scene.last) || conditional_after(tokens, scene.last);
    manner
}
