//! How a claim is put: asserted, quoted, planned, denied, supposed or asked.
//!
//! The clauses decide: from the clause a claim stands in, the way leads up through what it is the complement, infinitive or quotation of. What keeps an
//! assertion is a closed list (reports of a source, what is known or came about); all else that governs it denies it, plans it or leaves it open. Where a
//! match stands in no clause (a headline, a line of a list), the words in front of it and in its gaps decide: a word that denies, supposes or plans
//! counts where it reaches the claim. A turn ("scheduled for an hour but lasted two") cancels what came before it.

mod around;
mod aside;
mod clause;
#[rustfmt::skip]
mod cues;
mod denial;
mod difference;
mod dispute;
mod govern;
mod local;
mod plan;
mod question;
mod quotation;
mod report;
mod role;
mod scene;
mod sentence;
mod stance;
mod supposition;
mod teller;

pub(super) use clause::{boundaries, clause};
pub(crate) use cues::is_negator;
pub(super) use difference::is_difference;
pub(super) use question::answer_behind;
pub(super) use quotation::Quotes;
pub(super) use report::{dates_a_report, is_said_at};
pub(super) use role::{someone_else, stands_nearer};
pub(super) use sentence::Sentence;
pub(super) use teller::tellers;

use self::cues::TURNS;
use self::denial::{Negation, denied_after};
use self::dispute::disputed_after;
use self::question::asked;
use self::scene::Scene;
use self::stance::Site;
use self::supposition::conditional_after;
use super::matcher::Match;
use super::window::{MatchKey, Window};
use crate::fact::Modality;
use crate::span::Span;
use crate::text::clause::{Analysis, Modal};
use crate::work;

/// Everything that was found of the way a claim is put; several may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Manner {
    pub(super) asked: bool,
    pub(super) hypothetical: bool,
    pub(super) denied: bool,
    pub(super) planned: bool,
    pub(super) quoted: bool,
    /// It was so, and is no longer.
    pub(super) former: bool,
    /// It is what holds where nothing else is said: "10 MB by default".
    pub(super) default: bool,
    /// It is told by denying what lies beyond it: "not more than 25".
    pub(super) beyond: bool,
    /// It is only said to be possible, by "can".
    pub(super) able: bool,
    /// It is what something may come to, which is no more than possible where no bound is told.
    pub(super) may: bool,
}

impl Manner {
    /// The one word for it; what keeps a claim from being an assertion comes first.
    pub(super) fn modality(self) -> Modality {
        if self.asked {
            Modality::Asked
        } else if self.hypothetical {
            Modality::Hypothetical
        } else if self.former {
            Modality::Former
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

/// How the claim that `found` is stands in its window; made once for the matches of the same words.
pub(super) fn manner(prose: &str, window: &Window<'_, '_>, found: &Match, reading: Option<Span>, quotes: &mut Quotes) -> Manner {
    let key = MatchKey { words: (found.first, found.after), gaps: found.gaps.clone(), reading };
    if let Some(known) = window.manners.borrow().get(&key) {
        return Manner { planned: known.planned || found.planned, ..*known };
    }
    work::steps(1);
    let scene = Scene::new(window, found, reading);
    let tokens = scene.tokens;
    let mut manner = by_clauses(window, found, reading).unwrap_or_else(|| by_words(&scene));
    manner.asked |= asked(tokens, scene.last);
    manner.quoted = quotes.inside(prose, tokens.list()[scene.first].span.start);
    manner.denied |= denied_after(tokens, scene.last);
    manner.hypothetical |= scene.disputed_within() || disputed_after(tokens, scene.last) || conditional_after(tokens, scene.last);
    window.manners.borrow_mut().insert(key, manner);
    Manner { planned: manner.planned || found.planned, ..manner }
}

/// The manner of a claim that stands in a clause.
fn by_clauses(window: &Window<'_, '_>, found: &Match, reading: Option<Span>) -> Option<Manner> {
    let sentence = window.sentence(window.content[found.after - 1]);
    let site = Words::of(window, found, reading, &sentence);
    let stance = site.site(&sentence.analysis).stance()?;
    let verb = sentence.analysis.clause_of(site.to).map(|c| &sentence.analysis.clauses()[c].verb);
    let able = verb.is_some_and(|v| v.modal == Some(Modal::Can) && !v.negated);
    Some(Manner {
        asked: stance.asked,
        hypothetical: stance.hypothetical,
        denied: stance.denied,
        planned: stance.planned,
        quoted: false,
        former: stance.former,
        default: stance.default,
        beyond: stance.beyond,
        able,
        may: stance.may,
    })
}

/// A match as words of the analysis.
struct Words {
    from: usize,
    to: usize,
    value: Option<(usize, usize)>,
    own: Vec<usize>,
}

impl Words {
    fn of(window: &Window<'_, '_>, found: &Match, reading: Option<Span>, sentence: &Sentence) -> Self {
        let word = |token: usize| sentence.analysis.word_at(window.tokens.list()[token].span.start);
        let in_gap = |k: usize| found.gaps.iter().any(|&(from, to)| from <= k && k < to);
        let own = (found.first..found.after)
            .filter(|&k| !in_gap(k))
            .map(|k| window.content[k])
            .filter(|&t| t >= sentence.first && !reading.is_some_and(|r| r.contains(window.tokens.list()[t].span)))
            .flat_map(|t| {
                // "cannot" is two words
                let span = window.tokens.list()[t].span;
                let first = sentence.analysis.word_at(span.start);
                first..sentence.analysis.words()[first..].iter().take_while(|w| w.span.start < span.end).count() + first
            })
            .collect();
        let value = reading.map(|r| (sentence.analysis.word_at(r.start), sentence.analysis.word_at(r.end.saturating_sub(1))));
        Self { from: word(window.content[found.first]), to: word(window.content[found.after - 1]), value, own }
    }

    fn site<'a>(&'a self, analysis: &'a Analysis) -> Site<'a> {
        Site { analysis, from: self.from, to: self.to, value: self.value, own: &self.own }
    }
}

/// The manner of a claim outside every clause, by the words in front of it: a headline, a line of a list.
fn by_words(scene: &Scene<'_, '_>) -> Manner {
    let tokens = scene.tokens;
    let mut manner = Manner::default();
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
    manner.denied = negated != reversed;
    manner
}
