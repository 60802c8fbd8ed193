//! Values of others than the one that is meant: "all others have a licence", "2,100 students from abroad", "we run Node 18", "the Merle, a steel
//! boat 8 metres long".

use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::{grammar, is_nation, limits};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "all others carry a licence": the word by which others are the subject of the clause of a token.
    pub(in crate::extract::frame) fn is_said_of_others(&self, token: usize) -> Option<usize> {
        let graph = self.graph;
        let c = graph.clause(token).or_else(|| graph.chunk(token).and_then(|k| graph.chunks[k].clause))?;
        let subject = graph.clauses[c].subject?;
        let others = graph.tokens.word(graph.chunks[subject].head) == "others";
        // "and six others were hurt" counts them
        let counted =
            (graph.chunks[subject].first..graph.chunks[subject].head).any(|t| self.is_number_word(t) || is_figure(graph.tokens.word(t)));
        (others && !counted && !(graph.chunks[subject].first..graph.chunks[subject].after).contains(&token))
            .then_some(graph.chunks[subject].head)
    }

    /// "2,100 students from abroad", where all of them are asked for: those who come from somewhere else are some of them.
    pub(in crate::extract::frame) fn counts_those_from_abroad(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let graph = self.graph;
        let k = site.counted(graph).filter(|&k| kind == Kind::Number && self.people(k))?;
        let from = graph.chunks[k].after;
        let word = graph.tokens.word(from + 1);
        let abroad = matches!(word, "abroad" | "overseas") || graph.chunk(from + 1).is_some_and(|j| is_nation(graph.head(j)));
        let asked = || {
            sense.words.iter().any(|w| w == word)
                || self.mentions.iter().any(|m| m.first == from + 1 && sense.entities().any(|e| e == m.entity))
        };
        (graph.tokens.word(from) == "from" && abroad && !asked()).then_some(from + 1)
    }

    /// "circles its star at a distance of 9 million km", where it is asked how far away it is: what something keeps its distance from.
    pub(in crate::extract::frame) fn is_far_from_another(&self, sense: &Sense, fit: &Fit) -> Option<usize> {
        let graph = self.graph;
        let k = graph.chunk(fit.event.0).filter(|&k| sense.distance && graph.head(k) == "distance" && graph.prep(k) == "at")?;
        let c = graph.chunks[k].clause.filter(|&c| !graph.clauses[c].copula && !graph.clauses[c].passive)?;
        let object = graph.clauses[c].object.filter(|&o| o != k && !graph.chunks[o].pronoun)?;
        let ours = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(object) && sense.entities().any(|e| e == m.entity));
        let told = sense.nouns().any(|w| self.book.alike(w, graph.head(object)));
        (!ours && !told).then_some(graph.chunks[object].head)
    }

    /// "we use Node 18", "for Node 8 use the old one": the version that somebody has, where it is asked which one a thing wants.
    pub(in crate::extract::frame) fn is_run_by_writers(&self, sense: &Sense, site: Site) -> Option<usize> {
        let graph = self.graph;
        if sense.numbered.is_none() && sense.versioned.is_none() {
            return None;
        }
        let k = site.chunk?;
        let led = graph.prep(k) == "for" && !sense.words.iter().any(|w| w == "for");
        if led {
            return graph.chunks[k].prep;
        }
        let c = graph.chunks[k].clause?;
        let writer = graph.clauses[c].subject.filter(|&s| limits::WRITERS.has(graph.head(s)))?;
        limits::SETS_UP.has(graph.tokens.word(graph.clauses[c].verb)).then_some(graph.chunks[writer].head)
    }

    /// "the Merle, a steel boat 8 metres long", where "the boat" is another: a noun that goes by an indefinite article and stands beside a name which
    /// the rules do not know.
    pub(in crate::extract::frame) fn is_another_of_the_kind(&self, sense: &Sense, fit: &Fit) -> Option<(usize, usize)> {
        let graph = self.graph;
        let anew = |k: usize| grammar::INDEFINITE.has(graph.tokens.word(graph.chunks[k].first)) && !graph.chunks[k].name;
        let beside = |k: usize| {
            let front = graph.chunks[k].apposed;
            let behind = (0..graph.chunks.len()).find(|&j| graph.chunks[j].apposed == Some(k));
            front
                .into_iter()
                .chain(behind)
                .find(|&j| self.is_foreign_name(sense, j) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(j)))
        };
        let other = fit.mentions.iter().filter_map(|m| graph.chunk(m.first)).filter(|&k| anew(k)).find_map(beside)?;
        Some((graph.chunks[other].first, graph.chunks[other].after))
    }
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}
