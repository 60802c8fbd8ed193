//! Where on a globe something is: "at 52 degrees north" is a latitude, whether the word is said or not, and no longitude.

use crate::extract::frame::graph::{Graph, Part};
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::sense::understand::Reader;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::language::names::{BEARINGS, DEGREE_WORDS};
use crate::value::Kind;

/// What the word behind a value, or behind its degrees, says that it is: "latitude" of "52 degrees north"; with the token of that word.
fn bearing(graph: &Graph<'_, '_>, site: Site) -> Option<(&'static str, usize)> {
    let degrees = |t: usize| DEGREE_WORDS.contains(&graph.tokens.word(t)) || DEGREE_WORDS.contains(&graph.tokens.raw(t));
    let at = site.after + usize::from(degrees(site.after));
    // the value of a measure has its degrees inside
    let told = at > site.after || degrees(site.after - 1);
    let side = graph.tokens.word(at);
    BEARINGS.iter().find(|(_, sides)| told && sides.contains(&side)).map(|&(name, _)| (name, at))
}

impl Reader<'_, '_, '_> {
    /// Which bearing the value of the sentence is, by what stands behind it or by its name.
    pub(in crate::extract::frame) fn bearing(&self, site: Site) -> Option<&'static str> {
        let graph = self.graph;
        let named = || {
            let name = |t: usize| BEARINGS.iter().find(|(name, _)| graph.tokens.word(t) == *name).map(|b| b.0);
            (0..graph.tokens.len()).find_map(name)
        };
        let kind = matches!(self.kind, Kind::Number | Kind::Quantity);
        bearing(graph, site).map(|b| b.0).or_else(named).filter(|_| kind)
    }
}

impl Scene<'_, '_, '_> {
    /// "52° N, 13° E": the second is no latitude.
    pub(in crate::extract::frame) fn is_other_bearing(&self, sense: &Sense, site: Site) -> Option<Fall> {
        let wanted = sense.bearing?;
        let (told, at) = bearing(self.graph, site)?;
        (told != wanted).then(|| Fall { rung: Rung::Counted, tokens: (site.first, at + 1), wanted: Some(wanted.to_owned()) })
    }

    /// "the boat sank at 52 degrees north": a latitude, of what is said to be there.
    pub(in crate::extract::frame) fn by_bearing(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let wanted = sense.bearing.filter(|_| !sense.limit && sense.entities().next().is_some())?;
        let (_, at) = bearing(graph, site).filter(|(told, _)| *told == wanted)?;
        let k = site.chunk?;
        let placed = graph.prep(k) == "at" || self.labels;
        let ours = |k: usize| sense.args.iter().any(|a| matches!(&a.what, What::Entity(e) if self.has_entity(k, *e, false)));
        let subject = graph.chunks[k].clause.and_then(|c| graph.clauses[c].subject);
        // the place of another thing
        let stranger = subject.is_some_and(|s| !graph.chunks[s].pronoun && !ours(s)) || graph.chunks[k].part == Part::Subject;
        let mut fit = Fit::around(site, (at, at + 1));
        (placed && !stranger && self.all_there(sense, &mut fit)).then_some(fit)
    }
}
