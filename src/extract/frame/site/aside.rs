//! Values that a mark sets off from the noun they are of: "Weight of the cart: 21 kg", "the launch, on Monday, was watched", "the fire at
//! Orsa, Saturday, June 5, 2021".

use super::Climb;
use crate::extract::frame::graph::{Hangs, Part};

/// Nouns that a count is told by.
pub(super) const COUNTS: &[&str] = &["number", "count", "tally", "total", "figure"];

impl Climb<'_, '_, '_> {
    /// "the number of people killed in the storm rose to 50": what is said of those who are counted.
    pub(super) fn told_of(&mut self, people: usize, prep: &str, through: &[u16]) {
        for c in (0..self.graph.clauses.len()).filter(|&c| self.graph.clauses[c].antecedent == Some(people)).collect::<Vec<_>>() {
            for e in self.verbs(c) {
                if !self.events[e].is_light() {
                    let rel = self.rel(prep, Some(c), through);
                    self.reach(e, rel, None, &[], true);
                }
            }
        }
    }

    /// The nouns in front of the mark that sets the value off, and those that they hang on.
    pub(super) fn beside_mark(&mut self) {
        let graph = self.graph;
        let tokens = graph.tokens;
        let start = self.site.chunk.and_then(|k| graph.chunks[k].prep).unwrap_or(self.site.first).min(self.site.first);
        let Some(mark) = start.checked_sub(1) else { return };
        // "Magnitude: Mw = 3.5": a sign of the measure between
        let sign = tokens.raw(mark) == "=" && mark >= 2 && tokens.raw(mark - 2) == ":";
        let mark = if sign { mark - 2 } else { mark };
        let front = match tokens.raw(mark) {
            // a label: nothing but a noun stands in front
            ":" if graph.clauses.iter().all(|c| c.first > mark) => graph.ending(mark),
            "," if self.is_time() => graph.ending(mark).filter(|&k| self.is_set_off_from(k)),
            _ => None,
        };
        let prep = self.prep();
        let mut at = front;
        for _ in 0..5 {
            let Some(k) = at else { break };
            self.noun(k, prep, None, false);
            at = graph.before(k).or_else(|| self.listed(k));
        }
    }

    /// "1 July 2000 - Opening day", "3 – Deaths": the label stands behind its value.
    pub(super) fn before_label(&mut self) {
        let graph = self.graph;
        let tokens = graph.tokens;
        let mark = matches!(tokens.raw(self.site.after), "-" | "–" | "—" | ":");
        let opens = tokens.list()[..self.site.first].iter().all(|t| !t.is_content());
        if !(mark && opens && graph.clauses.is_empty()) {
            return;
        }
        let next = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first > self.site.after);
        let mut at = next;
        for _ in 0..3 {
            let Some(k) = at else { break };
            self.noun(k, "", None, true);
            at = graph.behind(k, &["of", "in", "at", "for"]);
        }
    }

    /// "the lake was still on Monday, as the glider took off": what happens while something else does happens on the same day.
    pub(super) fn meanwhile(&mut self, clause: Option<usize>) {
        let graph = self.graph;
        let Some(c) = clause else { return };
        let marked = |b: usize| {
            let first = graph.clauses[b].subject.map_or(graph.clauses[b].first, |s| graph.chunks[s].first.min(graph.clauses[b].first));
            first.checked_sub(1).is_some_and(|t| matches!(graph.tokens.word(t), "as" | "when" | "while"))
        };
        let beside = |b: &usize| graph.clauses[*b].governor == Some(c) && graph.clauses[*b].hangs == Hangs::Adverbial;
        for b in (0..graph.clauses.len()).filter(beside).filter(|&b| marked(b)).collect::<Vec<_>>() {
            self.clause(b);
        }
    }

    /// The place that a place is told more about: "Orsa" of "Orsa, Norway".
    fn listed(&self, k: usize) -> Option<usize> {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let comma = chunk.prep.is_none() && chunk.name && chunk.first > 0 && graph.tokens.raw(chunk.first - 1) == ",";
        graph.ending(chunk.first.checked_sub(1)?).filter(|&front| comma && graph.chunks[front].name)
    }

    /// Whether the value between commas can be told of the noun in front, whose last chunk is `k`: the subject of what follows, or a
    /// caption, whose day stands at its end.
    fn is_set_off_from(&self, k: usize) -> bool {
        let graph = self.graph;
        let after = graph.tokens.raw(self.site.after);
        let ended = self.site.after >= graph.tokens.len() || matches!(after, "." | "(" | ")");
        if ended && self.prep().is_empty() {
            return true;
        }
        let mut top = k;
        while let Some(next) = graph.before(top).or_else(|| self.listed(top)) {
            top = next;
        }
        let subject =
            graph.chunks[top].part == Part::Subject && graph.clauses.iter().any(|c| c.subject == Some(top) && c.first >= self.site.after);
        after == "," && subject || ended && graph.clauses.is_empty()
    }
}
