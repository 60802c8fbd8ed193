//! What of the rules was ever used: the wordings that made a claim, and the guards that turned a match away. Kept only where it is
//! asked for.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashSet;

use super::claim::Claim;
use super::fit::fits;
use super::matcher::Match;
use super::modality::{Manner, clause};
use super::program::{CompiledClaim, Program};
use super::surroundings::Context;
use super::window::Window;
use crate::source::Source;

/// A guard: its fact, the claim it belongs to where it is not the fact's own, and its number there.
type GuardPlace = (usize, Option<usize>, usize);

/// What was used so far, over all sources.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    wordings: Mutex<FxHashSet<(usize, usize)>>,
    guards: Mutex<FxHashSet<GuardPlace>>,
}

/// A set as it is, also behind a thread that did not come to its end.
fn open<T>(set: &Mutex<T>) -> MutexGuard<'_, T> {
    set.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a guard looks at, and where it is compiled.
#[derive(Debug, Clone, Copy)]
pub(super) enum Looks {
    Planned,
    Negated,
    Quoted,
    Hypothetical,
    Former,
    Default,
    /// At the sentence, the clause or the paragraph: the pattern of that number.
    Sentence(usize),
    Clause(usize),
    Paragraph(usize),
}

impl Recorder {
    /// Notes the wordings that made `claims`.
    pub(super) fn note_claims(&self, claims: &[Claim]) {
        open(&self.wordings).extend(claims.iter().filter(|c| !c.by_value).map(|c| (c.fact, c.rule)));
    }

    /// Notes every guard of `rule` that holds for a match; which of them comes first does not matter.
    pub(super) fn note_guards<'p, 't>(
        &self,
        program: &'p Program,
        source: &'t Source,
        rule: &CompiledClaim,
        at: (&Window<'_, '_>, &Match),
        how: &Manner,
        context: &mut Context<'_, 't, 'p>,
    ) {
        let (window, found) = at;
        let guards = &rule.guards;
        let inside = clause(window, found);
        for (number, looks) in guards.order.iter().enumerate() {
            let holds = match *looks {
                Looks::Planned => how.planned,
                Looks::Negated => how.denied,
                Looks::Quoted => how.quoted,
                Looks::Hypothetical => how.hypothetical || how.asked,
                Looks::Former => how.former,
                Looks::Default => how.default,
                Looks::Sentence(k) => !fits(&guards.sentence[k], window).is_empty(),
                Looks::Clause(k) => fits(&guards.clause[k], window).iter().any(|w| w.0 >= inside.0 && w.1 <= inside.1),
                Looks::Paragraph(k) => !fits(&guards.paragraph[k], context.so_far(program, source.prose())).is_empty(),
            };
            if holds {
                open(&self.guards).insert(match number.checked_sub(guards.shared) {
                    None => (rule.fact, None, number),
                    Some(own) => (rule.fact, Some(rule.rule), own),
                });
            }
        }
    }
}

impl Program {
    /// Keeps from now on what of the rules is used.
    pub fn record(&mut self) {
        self.recorder.get_or_insert_with(Box::default);
    }

    /// Whether claim `claim` of `fact` ever made a claim, since [`record`](Self::record) was called.
    #[must_use]
    pub fn has_used_wording(&self, fact: usize, claim: usize) -> bool {
        self.recorder.as_ref().is_some_and(|r| open(&r.wordings).contains(&(fact, claim)))
    }

    /// Whether guard number `guard` of `fact`, or of its claim `claim`, ever turned a match away, since [`record`](Self::record) was
    /// called.
    #[must_use]
    pub fn has_used_guard(&self, fact: usize, claim: Option<usize>, guard: usize) -> bool {
        self.recorder.as_ref().is_some_and(|r| open(&r.guards).contains(&(fact, claim, guard)))
    }
}
