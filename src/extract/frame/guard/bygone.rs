//! Values of another time than the one that is spoken of: "In 1990 the school had 400 pupils", "today it is known that the tower fell".

use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::count::is_year;
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::telling;
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
