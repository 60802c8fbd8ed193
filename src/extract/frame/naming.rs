//! Names of things: "a ship called Aurora", "the freighter Aurora", "Aurora, a freighter".

use super::ladder::{Fall, Fit, Rung, Scene};
use super::mention::Mention;
use super::sense::{Sense, What};
use super::site::Site;

/// Words that lead from a thing to its name.
const CALLED: &[&str] = &["called", "named", "dubbed", "christened", "as", "titled", "name", "is", "was"];

impl Scene<'_, '_, '_> {
    /// Holds the name at `site` against a sentence that names something.
    pub(super) fn name(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let fall = |rung, wanted: String| Err(Fall { rung, tokens: (site.first, site.after), wanted: Some(wanted) });
        // what has the name: the first plain noun of the sentence, or an entity where it has none
        let thing = sense.args.iter().find_map(|a| if let What::Noun(w) = &a.what { Some(w.clone()) } else { None });
        let thing = thing.or_else(|| sense.words.first().cloned());
        let like = |t: usize| thing.as_ref().is_some_and(|w| self.book.alike(w, graph.tokens.word(t)));
        let near = |from: usize, to: usize| (from..to.min(graph.tokens.len())).any(like);
        let chunk = site.chunk.map_or((site.first, site.after), |k| (graph.chunks[k].first, graph.chunks[k].after));
        // the name stands behind the thing, or is in front of it and no adjective
        let hyphen = (site.first..site.after).any(|t| graph.tokens.raw(t) == "-");
        let inside = near(chunk.0, chunk.1) && !hyphen && (near(chunk.0, site.first) || near(site.after, site.after + 1));
        let called = (site.first.saturating_sub(4)..site.first).any(|t| CALLED.contains(&graph.tokens.word(t)))
            && near(site.first.saturating_sub(12), site.first);
        let beside =
            graph.tokens.raw(site.after) == "," && near(site.after, site.after + 8) && !near_mark(graph.tokens.raw(site.after + 1));
        // "a freighter, the Aurora"
        let lead = if site.first > 0 && graph.tokens.word(site.first - 1) == "the" { site.first - 1 } else { site.first };
        let front =
            lead > 0 && matches!(graph.tokens.raw(lead - 1), "," | "\"" | "“" | "(" | "'" | "‘") && near(lead.saturating_sub(4), lead);
        if !(inside || called || beside || front) {
            return fall(Rung::Class, thing.unwrap_or_default());
        }
        let mut fit = Fit { first: site.first, after: site.after, event: chunk, mentions: Vec::new(), negated: false, supplied: 0 };
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) if (site.first..site.after).contains(&m.first) && !inside => {}
                Some(m) => fit.mentions.push(Mention { ..*m }),
                None if self.before.entity(e) || self.places.get(e).copied().unwrap_or(false) && self.before.anywhere(e) => {
                    fit.supplied += 1;
                }
                None => return fall(Rung::Participant, format!("#{e}")),
            }
        }
        Ok(fit)
    }
}

fn near_mark(raw: &str) -> bool {
    matches!(raw, "and" | "or" | "but")
}
