//! Whose measure a value is: of the noun that it stands in front of or beside, whatever else the sentence names.

use crate::extract::frame::event::Seat;
use crate::extract::frame::graph::Clause;
use crate::extract::frame::ladder::{Fall, Rung, Scene};
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Shape;
use crate::language::layout::{LABEL_WORDS, STUFF};
use crate::language::names::OF_A_PART;
use crate::language::naming;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "the 90-metre ferry hit the bridge", "the ferry, 90 metres long, hit the bridge": no measure of the bridge.
    pub(in crate::extract::frame) fn measures_another(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let graph = self.graph;
        // "the opening scene of the film lasts nine minutes", but "the closed-door part lasted two hours"
        if kind == Kind::Duration && !sense.limit {
            let of_ours = |&k: &usize| graph.behind(k, &["of"]).is_some_and(|whole| self.names_asked(sense, whole));
            let part = self.bears_part(sense, site).filter(of_ours);
            return part.map(|k| Fall::on(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after)));
        }
        if kind != Kind::Quantity || sense.limit {
            return None;
        }
        if let Some(k) = self.bears_part(sense, site).or_else(|| self.carried_along(site)).filter(|_| sense.attribute) {
            let chunk = &graph.chunks[k];
            return Some(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        sense.entities().next()?;
        if let Some(k) = self.is_of_name(site) {
            let chunk = &graph.chunks[k];
            return Some(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        if !sense.attribute {
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
            return Some(Fall::on(Rung::Flag, (chunk.first, chunk.after)));
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
        (!known).then_some(Fall::on(Rung::Competitor, (chunk.first, chunk.after)))
    }

    /// "little beside the 90 km of the Petrel": a measure that somebody or something has whom the rules do not know.
    fn is_of_name(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let v = site.chunk.filter(|&v| site.whole && graph.tokens.word(graph.chunks[v].first) == "the")?;
        let k = graph.behind(v, &["of"])?;
        let chunk = &graph.chunks[k];
        let known = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
        (!known && chunk.name && !self.is_time(k)).then_some(k)
    }

    /// "the engine module had a mass of 90 kg", "the part that is to sink weighs 90 kg": a part of what is asked for, by a noun for parts that the
    /// rules have for nothing.
    fn bears_part(&self, sense: &Sense, site: Site) -> Option<usize> {
        let graph = self.graph;
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first))?;
        let front = |c: usize| graph.clauses[c].subject.or(graph.clauses[c].antecedent);
        let k = front(clause).filter(|&k| graph.chunks[k].after <= site.first)?;
        let chunk = &graph.chunks[k];
        let known = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
        let asked = |what: &What| matches!(what, What::Noun(w) if self.book.alike(w, graph.head(k)));
        let asked = sense.args.iter().any(|a| asked(&a.what)) || sense.words.iter().any(|w| w == graph.head(k));
        (!known && !asked && naming::PARTS.has(graph.head(k))).then_some(k)
    }

    /// "with its 90 kg of ballast it weighs": what it has with it, in front of whom or what the sentence tells of.
    fn carried_along(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let v = site.chunk.filter(|&v| graph.prep(v) == "with" && graph.behind(v, &["of"]).is_some())?;
        let subject = |c: &Clause| c.subject.is_some_and(|s| graph.chunks[s].first >= site.after);
        graph.clauses.iter().any(subject).then_some(v)
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
