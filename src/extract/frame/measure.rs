//! Whose measure a value is: of the noun that it stands in front of or beside, whatever else the sentence names.

use super::event::Seat;
use super::ladder::{Fall, Rung, Scene};
use super::sense::{Sense, What};
use super::site::Site;
use super::wordbook::Shape;
use crate::language::layout::{LABEL_WORDS, STUFF};
use crate::language::names::OF_A_PART;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "the 90-metre ferry hit the bridge", "the ferry, 90 metres long, hit the bridge": no measure of the bridge.
    pub(super) fn measures_another(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let graph = self.graph;
        if kind != Kind::Quantity || !sense.attribute || sense.limit || sense.entities().next().is_none() {
            return None;
        }
        // "a main span of 300 metres": of a part of it
        let of = site.chunk.filter(|&v| site.whole && graph.prep(v) == "of").and_then(|v| graph.before(v));
        let part = of.filter(|&k| {
            let word = |t: usize| graph.tokens.word(t).to_owned();
            (graph.chunks[k].first..graph.chunks[k].head).any(|t| OF_A_PART.contains(&&*word(t)) && !sense.words.contains(&word(t)))
        });
        if let Some(k) = part {
            let chunk = &graph.chunks[k];
            return Some(Fall { rung: Rung::Flag, tokens: (chunk.first, chunk.after), wanted: None });
        }
        // "tiles of 20 KB are read with bigger pages": the size of what it is told behind
        let sized = of.filter(|_| sense.classes.iter().any(|&c| self.class_name(c) == "size")).filter(|&k| {
            let general = LABEL_WORDS.contains(&graph.head(k)) || STUFF.contains(&graph.head(k));
            !general && !self.limits_at(k) && (graph.chunks[k].first..graph.chunks[k].after).all(|t| self.flags_at(t).is_empty())
        });
        let front = || if site.whole { self.right_in_front(site) } else { site.chunk };
        let k = sized.or_else(front)?;
        let head = graph.head(k);
        let property = |seat: Seat| self.events.iter().any(|e| e.seat == seat && self.shape(e) == Some(Shape::Attribute));
        let noun = |w: &String| self.book.alike(w, head);
        let ours = |what: &What| match what {
            What::Entity(e) => self.has_entity(k, *e, false) || self.describes(k, *e),
            What::Noun(w) => noun(w),
            What::Event(_) => false,
        };
        let mut whats = sense.args.iter().map(|a| &a.what).chain(sense.counted.iter().map(|c| &c.0));
        let known = graph.chunks[k].pronoun || property(Seat::Noun(k)) || whats.any(ours) || sense.words.iter().any(noun);
        let chunk = &graph.chunks[k];
        (!known).then_some(Fall { rung: Rung::Competitor, tokens: (chunk.first, chunk.after), wanted: None })
    }

    /// The chunk that a value is set off from by a comma: "the ferry, 90 metres long, …".
    fn right_in_front(&self, site: Site) -> Option<usize> {
        /// The second comma stands so many tokens behind the value at most.
        const BEHIND: usize = 8;
        let graph = self.graph;
        let tokens = graph.tokens;
        let comma = site.first.checked_sub(1).filter(|&t| tokens.raw(t) == ",")?;
        let closed = (site.after..(site.after + BEHIND).min(tokens.len())).any(|t| tokens.raw(t) == ",");
        let k = (0..graph.chunks.len()).find(|&k| graph.chunks[k].after == comma)?;
        let subject = graph.clauses.iter().any(|c| c.subject == Some(k) && c.first > site.after);
        (closed && subject && !self.is_time(k)).then_some(k)
    }
}
