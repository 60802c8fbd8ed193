//! Whether something may be done, told in any of the many ways to permit and to forbid: "visitors may take photos", "photography is banned",
//! "your dog is welcome", "commercial use: no". Who permits it, and to whom, says little; what is permitted, and where, has to be the same.

use crate::extract::frame::ladder::narrow::{is_kindred, stem};
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::{Sense, What};
use crate::language::telling;
use crate::language::words::Words;
use crate::text::Tokens;
use crate::text::clause::is_function_word;

/// What a sentence of the rules permits or forbids.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract) struct Permit {
    /// Whether it may be done.
    pub(in crate::extract) allows: bool,
    /// The words for what may be done, without those for who may and for doing as such: "photos", "commercial".
    pub(in crate::extract) what: Vec<String>,
}

/// A word that permits or forbids.
struct Cue {
    at: usize,
    allows: bool,
}

impl Permit {
    /// What the sentence of the rules permits; `named` are its tokens that name an entity.
    pub(in crate::extract) fn of(tokens: &Tokens<'_>, named: &dyn Fn(usize) -> bool) -> Option<Self> {
        let cue = cue(tokens, 0, tokens.len())?;
        let says = |t: &usize| {
            let word = tokens.word(*t);
            let cue = is_cue(tokens, *t).is_some() || matches!(word, "not" | "no" | "only");
            tokens.list()[*t].is_content() && !named(*t) && !cue && !is_function_word(word) && !telling::DONE_BY_ALL.has(word)
        };
        let what: Vec<String> = (0..tokens.len()).filter(says).map(|t| tokens.word(t).to_owned()).collect();
        (!what.is_empty() && what.len() <= 2).then_some(Self { allows: cue.allows, what })
    }
}

/// Whether the word at `t` permits, or forbids.
fn is_cue(tokens: &Tokens<'_>, t: usize) -> Option<bool> {
    let word = tokens.word(t);
    let any = |list: &Words| list.iter().any(|base| crate::text::is_form(base, word));
    // "it allowed them": a deed of some day
    match word {
        "free" => (tokens.word(t + 1) == "to").then_some(true),
        "must" => matches!(tokens.word(t + 1), "not" | "never").then_some(true),
        "off" => matches!(tokens.word(t + 1), "limits").then_some(false),
        "stay" | "keep" => (tokens.word(t + 1) == "out").then_some(false),
        _ if telling::MAY_BE.has(word) || any(&telling::PERMITS) || any(&telling::TAKES_IN) => Some(true),
        _ if telling::MAY_NOT_BE.has(word) || any(&telling::FORBIDS) => Some(false),
        _ => None,
    }
}

/// The word between two tokens that permits or forbids, with what denies it.
fn cue(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<Cue> {
    /// So near stands what denies it.
    const NEAR: usize = 3;
    let found: Vec<(usize, bool)> = (from..to).filter_map(|t| Some((t, is_cue(tokens, t)?))).collect();
    // "cannot accept", "can be allowed": the modal is the first and counts once
    let &(at, first) = found.first()?;
    let modal = telling::MODALS_OF_LEAVE.has(tokens.word(at));
    let (at, allows) = match found.get(1) {
        Some(&(next, own)) if modal && next <= at + NEAR => (next, own == first || tokens.word(at) == "must" && own),
        Some(_) if !modal => return None,
        _ => (at, first),
    };
    let denied = |t: &usize| telling::DENIALS.has(tokens.word(*t)) && tokens.word(*t + 1) != "only";
    let denials = (at.saturating_sub(NEAR).max(from)..(at + 2).min(to)).filter(denied).count();
    Some(Cue { at, allows: allows != (denials == 1) })
}

impl Scene<'_, '_, '_> {
    /// Where the sentence permits or forbids what `sense` does: `None` where it does neither, and nothing in it where that is something less, or
    /// is permitted somewhere else.
    pub(in crate::extract::frame) fn permitted(&self, sense: &Sense, permit: &Permit) -> Option<Option<Fit>> {
        let (tokens, graph) = (self.graph.tokens, self.graph);
        let word = |t: usize| tokens.word(t);
        let alike =
            |own: &str, t: usize| self.book.alike(stem(own), stem(word(t))) || self.book.alike(own, word(t)) || is_kindred(own, word(t));
        // "taking pictures" for "take photos"
        let event = |own: &str, t: usize| {
            sense.wording.split(' ').any(|w| w == own)
                && self.events.iter().any(|e| (e.first..=e.last).contains(&t) && sense.classes.contains(&e.class))
        };
        let alike = |own: &str, t: usize| alike(own, t) || event(own, t);
        let at: Vec<usize> = permit.what.iter().map(|own| (self.start..tokens.len()).find(|&t| alike(own, t))).collect::<Option<_>>()?;
        let (first, last) = (*at.iter().min()?, *at.iter().max()?);
        let stops = |t: &usize| {
            matches!(tokens.raw(*t), "." | ";" | "!" | "?" | "—" | "–" | "(" | ")")
                || matches!(word(*t), "but" | "because" | "as" | "if" | "unless")
        };
        let from = (self.start..first).rev().find(stops).map_or(self.start, |t| t + 1);
        let to = (last..tokens.len()).find(stops).unwrap_or(tokens.len());
        // "Dogs: no"
        let label = matches!(tokens.raw(last + 1), ":" | "|").then(|| match word(last + 2) {
            "no" | "none" | "never" => Some(false),
            "yes" => Some(true),
            _ => None,
        });
        let (allows, cue_at) = match label.flatten() {
            Some(yes) if first <= self.start + 1 && last < first + 3 => (yes, last + 2),
            // "No dogs, please"
            _ if first > from && word(first - 1) == "no" && graph.clauses.is_empty() && last < from + 3 => (true, first),
            _ => {
                let cue = cue(tokens, from, to)?;
                (cue.allows, cue.at)
            }
        };
        // "no dogs are allowed"
        let negative = graph.chunk(first).is_some_and(|k| graph.chunks[k].negative);
        let allows = allows && !negative;
        // "if dogs are allowed", "whether dogs may come", "dogs were allowed", "only dogs that are on a lead"
        let open = |t: usize| telling::LEFT_OPEN.has(word(t));
        let parted = || (from..first.min(cue_at)).any(|t| tokens.raw(t) == ",");
        let conditional = from > self.start && matches!(word(from - 1), "if" | "unless" | "as") && !parted();
        if conditional || (from..to).any(open) {
            return Some(None);
        }
        // "guide dogs", "flash photography", "on the beach": something less, or somewhere else
        let own = |t: usize| at.contains(&t) || self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let plain = |t: usize| own(t) || is_function_word(word(t)) || telling::DONE_BY_ALL.has(word(t)) || !tokens.list()[t].is_content();
        let narrowed = |k: usize| (graph.chunks[k].first..graph.chunks[k].after).any(|t| !plain(t) && is_cue(tokens, t).is_none());
        if at.iter().filter_map(|&t| graph.chunk(t)).any(narrowed) {
            return Some(None);
        }
        let elsewhere = |k: usize| {
            let chunk = &graph.chunks[k];
            let place = matches!(graph.prep(k), "in" | "on" | "at" | "inside" | "near" | "within" | "under" | "with" | "into");
            let called = || sense.entities().any(|e| self.before.is_like(e, graph.head(k)));
            // "not even in the garden", "on show"
            let more = chunk.prep.is_some_and(|p| p > 0 && word(p - 1) == "even") || chunk.head == chunk.first && !chunk.name;
            place
                && !more
                && (from..to).contains(&chunk.first)
                && !own(chunk.head)
                && !telling::WHOLE_PLACES.has(graph.head(k))
                && !called()
                && !self.is_time(k)
        };
        if (0..graph.chunks.len()).any(elsewhere) {
            return Some(None);
        }
        // "the Grand Hotel allows dogs", "unlike the Grand Hotel": another place
        let named = |t: usize| tokens.list()[t].capital && t > self.start && !plain(t) && graph.chunk(t).is_none_or(|k| !self.is_time(k));
        let against = |t: usize| matches!(word(t), "unlike" | "instead");
        if (from..to).any(named) || (self.start..tokens.len()).any(against) {
            return Some(None);
        }
        // "you can buy photos": something else than to take them
        let verb = graph.clauses.iter().find(|c| (c.first..c.after).contains(&cue_at)).map(|c| c.verb);
        if verb.is_some_and(|t| !plain(t) && is_cue(tokens, t).is_none() && !permit.what.iter().any(|own| event(own, t))) {
            return Some(None);
        }
        let mut fit = Fit {
            first: first.min(cue_at),
            after: last.max(cue_at) + 1,
            negated: (allows != permit.allows) != sense.negated,
            permits: true,
            ..Fit::of((cue_at, cue_at + 1))
        };
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if !self.mentions.is_empty() || !self.before.named_yet(e) || self.before.last().is_some_and(|last| last != e) => {
                    return Some(None);
                }
                None => fit.supplied += 1,
            }
        }
        Some(Some(fit))
    }
}
