//! The claims that a wording makes in a window: its matches tried one after the other, and of claims that share words the one that stays.

use super::claim::Claim;
use super::claiming::claim_of;
use super::dated::Dated;
use super::matcher::matches;
use super::outcome::Outcome;
use super::pattern::Pattern;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::surroundings::Context;
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::span::Span;
use crate::value::Kind;

/// A claim with what decides between claims that share words.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) claim: Claim,
    pub(super) length: usize,
    /// In a text put together of several pieces, where the words stand that the template matched.
    pub(super) words: Vec<Span>,
}

/// Every claim that `rule` finds in `window`.
pub(super) fn fit<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    rule: &CompiledClaim,
    window: &mut Window<'_, '_>,
    mut context: Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Vec<Found>,
) {
    let fact = &program.facts[rule.fact];
    if rule.answer.is_none() && fact.options.is_empty() {
        window.read_for(fact, source);
    }
    if fact.changes {
        window.read(Kind::Date, source);
        window.read(Kind::Year, source);
    }
    let window = &*window;
    let readings = window.readings_for(fact);
    let mut dead = vec![false; readings.len()];
    // a planned figure may stand in front of the real one ("meant to last an hour, lasted two"): where a guard turns a
    // match away, or the match is no assertion, its reading is passed over and the next one is tried
    let mut waiting: Vec<(usize, Box<Found>)> = Vec::new();
    for _ in 0..=readings.len().min(4) {
        let mut again = false;
        for found in matches(&rule.pattern, window, readings, &dead) {
            if window.joints().is_some_and(|joints| !joints.accepts(&found) || program.nearer.outdone(joints, window, &found)) {
                continue;
            }
            let outcome = claim_of(program, source, rule, window, &found, &mut context, places);
            let pass_over = match outcome {
                Outcome::Claim(claim) if is_assertion(claim.claim.modality) => {
                    let answered = |w: &(usize, Box<Found>)| w.0 == found.first && w.1.claim.modality == Modality::Planned;
                    waiting.retain(|w| !answered(w));
                    // behind a denial only what is put in its place is said: "not on Monday but on Tuesday"
                    let denied = waiting.iter().find(|w| w.0 == found.first);
                    if denied.is_none_or(|w| corrects(window, readings, &w.1.claim, found.value)) {
                        out.push(*claim);
                    }
                    false
                }
                Outcome::Claim(claim) if found.value.is_some() && matches!(claim.claim.modality, Modality::Planned | Modality::Denied) => {
                    let new = !waiting.iter().any(|w| w.0 == found.first);
                    if new {
                        waiting.push((found.first, claim));
                    }
                    new
                }
                Outcome::Claim(claim) => {
                    out.push(*claim);
                    false
                }
                Outcome::TurnedAway(_) => true,
                Outcome::None(_) => false,
            };
            if let Some(k) = found.value.filter(|&k| pass_over && !dead[k]) {
                dead[k] = true;
                again = true;
            }
        }
        if !again {
            break;
        }
    }
    out.extend(waiting.into_iter().map(|(_, claim)| *claim));
}

const fn is_assertion(modality: Modality) -> bool {
    matches!(modality, Modality::Asserted | Modality::Quoted)
}

/// Whether the reading `value` is put in the place of a denied one: "not on Monday but on Tuesday".
fn corrects(window: &Window<'_, '_>, readings: &[Placed], denied: &Claim, value: Option<usize>) -> bool {
    let Some(after) = readings.iter().find(|p| p.reading.value_span == denied.value_span).map(|p| p.after) else { return false };
    value.is_some_and(|k| readings[k].first >= after && readings[k].first <= after + 2 && window.is_turn(after))
}

/// Where a guard fits, looked for once a window.
pub(super) fn fits(guard: &Pattern, window: &Window<'_, '_>) -> std::rc::Rc<[(usize, usize)]> {
    window.guarded(std::ptr::from_ref(guard) as usize, || {
        if guard.needs.iter().all(|words| window.has_any(words)) {
            matches(guard, window, &[], &[]).iter().map(|m| (m.first, m.after)).collect()
        } else {
            Vec::new()
        }
    })
}

/// Of claims of one fact that share the words of their value, the longest stays, then the one whose rule comes first.
pub(super) fn settle(mut found: Vec<Found>) -> Vec<Claim> {
    found.sort_by(|a, b| {
        b.length
            .cmp(&a.length)
            .then(a.claim.fact.cmp(&b.claim.fact))
            .then(a.claim.rule.cmp(&b.claim.rule))
            .then(a.claim.span.cmp(&b.claim.span))
    });
    let mut kept: Vec<Claim> = Vec::with_capacity(found.len());
    for one in found {
        if !kept.iter().any(|k| k.fact == one.claim.fact && k.value_span.overlaps(one.claim.value_span)) {
            kept.push(one.claim);
        }
    }
    kept.sort_by_key(|c| (c.span.start, c.span.end, c.fact));
    kept
}
