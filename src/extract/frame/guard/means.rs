//! Journeys by other means: "By plane, the trip takes 25 minutes", where it is asked what the ferry takes.

use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::travel;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The word for another means of getting from place to place than that of the sentence of the rules, where the text has none that is asked for:
    /// as what the clause of the value is told of, or behind "by" or "on" in front of the value.
    pub(in crate::extract::frame) fn goes_by_other_means(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        if !matches!(kind, Kind::Duration | Kind::Money) || !sense.entities().any(|e| self.places[e]) {
            return None;
        }
        let way = |word: &str| travel::WAYS.iter().position(|w| w.has(word));
        let mut asked = [false; travel::WAYS.len()];
        for w in sense.nouns().chain([&sense.head]).chain(&sense.lost).filter_map(|w| way(w)) {
            asked[w] = true;
        }
        if !asked.contains(&true) {
            return None;
        }
        let graph = self.graph;
        let tokens = graph.tokens;
        if (self.start..tokens.len()).any(|t| way(tokens.word(t)).is_some_and(|w| asked[w])) {
            return None;
        }
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let subject = clause.and_then(|c| graph.clauses[c].subject).map(|k| graph.chunks[k].head);
        let led = |t: &usize| {
            let by = (t.saturating_sub(2).max(self.start)..*t).any(|b| matches!(tokens.word(b), "by" | "on"));
            by && *t < site.first
        };
        let mut here = subject.into_iter().chain((self.start..site.first).filter(led));
        here.find(|&t| way(tokens.word(t)).is_some())
    }
}
