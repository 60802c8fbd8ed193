//! "Nobody has robbed the bank since 1998", "the first robbery since 1998": the last one was then.

use crate::extract::frame::event::Event;
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::{Reach, Rel, Site};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The value at `site`, since which nothing of the kind has happened, or only what is told of as the first: when the last one was.
    pub(in crate::extract::frame) fn last_before(&self, sense: &Sense, kind: Kind, site: Site, reaches: &[Reach]) -> Option<Fit> {
        let named = |flag: usize, name: &str| &*self.book.flags[flag].name == name;
        let last = sense.flags.iter().copied().find(|&f| named(f, "last"))?;
        let timed = matches!(kind, Kind::Date | Kind::Year) && sense.rel == Some(Rel::When) && !sense.negated;
        if !timed || !self.is_behind_since(site) {
            return None;
        }
        let plain = Sense { flags: sense.flags.iter().copied().filter(|&f| f != last).collect(), ..sense.clone() };
        reaches.iter().find_map(|reach| {
            let event = &self.events[reach.event];
            if !sense.classes.contains(&event.class) || !(self.has_not_happened(event) || self.is_told_as_first(event)) {
                return None;
            }
            let fit = self.taking_part(&plain, event, reach.carried, Some(site), Some(reach)).ok()?;
            let fit = self.narrowed(&plain, event, reach.carried, Some(site), fit).ok()?;
            Some(Fit { negated: false, verb: None, ..fit })
        })
    }

    /// Whether the value stands right behind "since", and no noun behind it that it belongs to ("since the 1998 strike").
    fn is_behind_since(&self, site: Site) -> bool {
        let since = |t: usize| self.graph.tokens.word(t) == "since";
        site.whole && (since(site.first) || site.first.checked_sub(1).is_some_and(since))
    }

    /// "nobody had robbed the bank", "the bank had not been robbed".
    fn has_not_happened(&self, event: &Event) -> bool {
        let graph = self.graph;
        let Some(clause) = event.clause(graph).map(|c| &graph.clauses[c]) else { return false };
        let none = |k: Option<usize>| k.is_some_and(|k| graph.chunks[k].negative);
        clause.perfect && (clause.negated || none(clause.subject) || none(clause.object))
    }

    /// "the first robbery", "robbed for the first time".
    fn is_told_as_first(&self, event: &Event) -> bool {
        let first = |(t, (flag, rival, last)): (usize, (usize, bool, usize))| {
            !rival && &*self.book.flags[flag].name == "first" && self.attached(event, None, t, last)
        };
        self.flagged.all(self.book, self.graph.tokens).any(first)
    }
}
