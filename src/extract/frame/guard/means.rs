//! Journeys by other means: "By plane, the trip takes 25 minutes", where it is asked what the ferry takes.

use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::travel;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The word for another means of getting somewhere than that of the sentence of the rules, where the text has none that is asked for.
    pub(in crate::extract::frame) fn goes_by_other_means(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        if !matches!(kind, Kind::Duration | Kind::Money) {
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
        let tokens = self.graph.tokens;
        let told = |t: &usize| !(site.first..site.after).contains(t) && !tokens.list()[*t].capital | (*t == self.start);
        let here = || (self.start..tokens.len()).filter(told).filter_map(|t| way(tokens.word(t)).map(|w| (t, w)));
        if here().any(|(_, w)| asked[w]) {
            return None;
        }
        here().next().map(|(t, _)| t)
    }
}
