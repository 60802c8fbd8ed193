//! Values of another time than the one that is spoken of, and of others than the one that is meant: "In 1990 the school had 400 pupils", "all others
//! have a licence", "we run Node 18".

use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::count::is_year;
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::{grammar, is_nation, limits, telling};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "In 1990 the school had 400 pupils", "had 400 pupils in 1990": the year, long over, that leads the clause of a value or ends it, where the
    /// sentence of the rules has none.
    pub(in crate::extract::frame) fn tells_bygone_year(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let (graph, tokens) = (self.graph, self.graph.tokens);
        let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Name | Kind::Choice | Kind::YesNo);
        if timed || self.labels || !sense.years.is_empty() {
            return None;
        }
        // what happened once is told with its year; what lasts is not what it was then
        let happens = |c: u16| self.stating.harms(c) || self.stating.deals(c);
        let lasts = sense.attribute || !sense.classes.iter().any(|&c| happens(c));
        let bygone = |t: usize| {
            let word = tokens.word(t);
            is_year(word) && word.parse().is_ok_and(|y| self.before.is_before_all(y) || lasts && self.before.is_bygone_year(y))
        };
        let back = usize::from(tokens.word(self.start) == "back");
        let leads = matches!(tokens.word(self.start + back), "in" | "during") && bygone(self.start + back + 1);
        let first = (self.start + back + 1, leads);
        let after = site.counted(graph).map_or(site.after, |k| graph.chunks[k].after.max(site.after));
        let ends = tokens.word(after) == "in" && bygone(after + 1);
        [first, (after + 1, ends)].into_iter().find(|at| at.1).map(|at| at.0)
    }

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

    /// "Today it is known that the tower fell": the day on which something is known or was told, and not that of what is.
    pub(in crate::extract::frame) fn is_only_known_then(&self, kind: Kind, site: Site, fit: &Fit) -> Option<(usize, usize)> {
        let graph = self.graph;
        if !matches!(kind, Kind::Date | Kind::Year | Kind::Time) {
            return None;
        }
        let own = graph.clause(fit.event.0).or_else(|| graph.chunk(fit.event.0).and_then(|k| graph.chunks[k].clause))?;
        let clause = &graph.clauses[own];
        let above = clause.governor.filter(|_| clause.hangs == Hangs::Complement)?;
        let up = &graph.clauses[above];
        let it = up.subject.is_some_and(|s| graph.head(s) == "it");
        let told = telling::FOR_SURE.has(graph.tokens.word(up.verb)) || up.copula;
        // "It was on 4 May that the tower fell" tells the day of the fall
        let outside = site.after <= up.verb.max(up.first) || !up.copula && site.after <= clause.first && site.first > up.verb;
        (it && told && outside).then_some((up.verb, up.verb + 1))
    }
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}
