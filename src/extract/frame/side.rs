//! On which of two sides a limit is: with a token or without one, on the free plan or a paid one. A text names both in one breath ("with a
//! token it is 800 an hour, 90 without one"), and each value has the side that is named nearest.

use super::ladder::Scene;
use super::sense::Sense;
use super::site::Site;
use super::wordbook::Wordbook;
use crate::language::layout::{PAID_PLANS, PLAN_WORDS, UNDER_LABEL};
use crate::language::{flags, grammar, limits};
use crate::text::Tokens;

/// The flags of the two sides at the tokens `from..to`, each with its last token; a word of a longer one is none.
pub(super) fn sides_in(book: &Wordbook, tokens: &Tokens<'_>, from: usize, to: usize) -> Vec<(usize, usize, usize)> {
    let mut out: Vec<(usize, usize, usize)> = Vec::new();
    for t in from..to {
        let side = |f: &(usize, bool, usize)| !f.1 && flags::SIDES.has(&book.flags[f.0].name);
        let longest = book.flags_at(tokens, t).into_iter().filter(side).max_by_key(|f| f.2);
        if let Some((flag, _, last)) = longest
            && out.last().is_none_or(|o| o.2 < t)
        {
            out.push((flag, t, last));
        }
    }
    out
}

/// Whether a flag is one of two sides.
pub(super) fn is_side(name: &str) -> bool {
    flags::SIDES.has(name)
}

impl Scene<'_, '_, '_> {
    /// Whether a value is told for the other side than that of `sense`, or for none that is known.
    pub(super) fn is_of_other_side(&self, sense: &Sense, site: Site) -> bool {
        let Some(own) = sense.flags.iter().copied().find(|&f| flags::SIDES.has(&self.book.flags[f].name)) else { return false };
        let tokens = self.graph.tokens;
        let all = sides_in(self.book, tokens, 0, tokens.len());
        let (from, to) = self.segment(site);
        let inside = |s: &&(usize, usize, usize)| s.1 >= from && s.2 < to;
        let front = |s: &&(usize, usize, usize)| s.2 < site.first;
        let near = all.iter().rev().filter(front).find(inside).or_else(|| all.iter().find(inside));
        let near = near.or_else(|| all.iter().rev().find(front)).or_else(|| all.first());
        // "signed in or not", "with or without a token": both
        let or = |t: usize| grammar::JOINS_SIDES.has(tokens.word(t));
        let both = |s: &(usize, usize, usize)| {
            or(s.2 + 1) && grammar::DENIES_SIDE.has(tokens.word(s.2 + 2)) || s.1 > 1 && or(s.1 - 1) && tokens.word(s.1 - 2) == "with"
        };
        match near {
            Some(s) if both(s) => false,
            Some(s) => s.0 != own,
            None => self.before.last_side() != Some(own),
        }
    }

    /// The word of a plan that is paid for, where the sentence of the rules asks for none, or for a free one.
    pub(super) fn is_of_paid_plan(&self, sense: &Sense, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let asked = |word: &str| sense.nouns().chain(&sense.kin).chain(&sense.lost).any(|w| self.book.alike(w, word));
        let plan = |t: usize| -> Option<bool> {
            let word = tokens.word(t);
            // "Teams are limited to 20 members": a capital tells nothing at the beginning
            let named =
                tokens.get(t).is_some_and(|k| k.capital) && (t > self.start || self.labels) || PLAN_WORDS.contains(&tokens.word(t + 1));
            let paid = PAID_PLANS.contains(&word);
            ((paid || word == "free") && named && !(site.first..site.after).contains(&t)).then_some(paid)
        };
        let (from, to) = self.segment(site);
        // "Free: 50, Team: 900"
        let label = from.checked_sub(2).filter(|&t| tokens.raw(t + 1) == ":").unwrap_or(from);
        // "Premium subscribers: enjoy up to 900"
        const LABEL: usize = 5;
        let mark = |t: &usize| matches!(tokens.raw(*t), ":" | "|");
        let head = (self.start..from).find(mark).filter(|&t| t <= self.start + LABEL);
        // "Same as on paid plans: …" is not theirs alone, and a standard user is anybody
        let begins = |t: usize| (self.start..t).all(|b| UNDER_LABEL.contains(&tokens.word(b)));
        let anybody = |t: usize| tokens.word(t) == "standard" && limits::ANYBODY.has(tokens.word(t + 1));
        let headed = |t: &usize| {
            let named = PAID_PLANS.contains(&tokens.word(*t)) && PLAN_WORDS.contains(&tokens.word(t + 1));
            begins(*t) && !anybody(*t) && (plan(*t).is_some() || named)
        };
        let named = head.and_then(|end| (self.start..end).find(headed)).filter(|_| !self.labels);
        let front = (label..site.first).rev().find(|&t| plan(t).is_some()).or(named);
        let near = front.or_else(|| (site.after..to).find(|&t| plan(t).is_some()));
        near.filter(|&t| plan(t) == Some(true) && !asked(tokens.word(t)))
    }
}
