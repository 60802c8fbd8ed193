//! Figures that do not count what the sentence tells of, although nothing else is named behind them.

use crate::extract::frame::event::Seat;
use crate::extract::frame::ladder::count::is_year;
use crate::extract::frame::ladder::{Fall, Rung, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::language::grammar;
use crate::language::time::Class;
use crate::text::TokenKind;

/// A line of fewer tokens is a label.
const LABEL: usize = 8;

impl Scene<'_, '_, '_> {
    /// Why a bare figure is no count of the sentence: it is the whole that some are a part of, somebody's age, or has its unit from a figure
    /// before.
    pub(in crate::extract::frame) fn counts_otherwise(&self, sense: &Sense, site: Site) -> Option<Fall> {
        let bare = site.counted(self.graph).is_none();
        let is = self.is_whole(sense, site)
            || bare && (self.is_age(site) || self.goes_on_with_a_unit(site))
            || bare && self.is_year_of_label(site)
            || self.is_part_of_ours(sense, site);
        is.then_some(Fall::on(Rung::Counted, (site.first, site.after)))
    }

    /// "Mother ship 2023": a year that ends a line, and counts nothing in it.
    fn is_year_of_label(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let ends = site.after >= tokens.len() || tokens.raw(site.after) == "|";
        site.after == site.first + 1 && is_year(tokens.raw(site.first)) && ends && tokens.len() < LABEL
    }

    /// "32 people died, out of 4,229": the whole, where the part is told in front of it.
    fn is_whole(&self, sense: &Sense, site: Site) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        let led = site.first >= 2 && word(site.first - 1) == "of" && word(site.first - 2) == "out";
        // "left 9 out of 20 homeless": both are told of by the verb behind
        let verb = |t: usize| self.graph.clauses.iter().any(|c| c.verb == t);
        led && !sense.all && !(site.after..self.graph.tokens.len().min(site.after + 3)).any(verb)
    }

    /// "including Ann Roe, five, whose father": a figure between commas behind a name.
    fn is_age(&self, site: Site) -> bool {
        let graph = self.graph;
        let tokens = graph.tokens;
        let closed = |t: usize| matches!(tokens.raw(t), "," | ")" | ".");
        if site.first < 2 || tokens.raw(site.first - 1) != "," || site.after < tokens.len() && !closed(site.after) {
            return false;
        }
        graph
            .chunk(site.first - 2)
            .is_some_and(|k| graph.chunks[k].after + 1 == site.first && graph.chunks[k].name && tokens.list()[graph.chunks[k].head].capital)
    }

    /// "14 years for manslaughter, nine for the wreck": a figure in front of a word that an amount of time stood in front of before.
    fn goes_on_with_a_unit(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let number = |t: usize| tokens.list()[t].kind == TokenKind::Figure || self.is_number_word(t);
        let word = |t: usize| tokens.word(t);
        let unit = |t: usize| is_unit(word(t));
        if site.after >= tokens.len() || !grammar::IN_TURN.has(word(site.after)) {
            return false;
        }
        (2..site.first).any(|t| word(t) == word(site.after) && unit(t - 1) && number(t - 2))
    }

    /// "Thirty-two of those on board": some of those whom the sentence counts all of.
    fn is_part_of_ours(&self, sense: &Sense, site: Site) -> bool {
        let graph = self.graph;
        let whole = site.chunk.filter(|_| site.whole).and_then(|k| graph.behind(k, &["of"]));
        let Some(whole) = whole.filter(|&k| grammar::OF_THOSE.has(graph.tokens.word(graph.chunks[k].first))) else { return false };
        let from = graph.chunks[whole].first;
        let until = graph.clauses.iter().map(|c| c.verb).filter(|&v| v > from).min().unwrap_or(graph.tokens.len());
        self.events.iter().any(|e| (from..until).contains(&e.first) && sense.classes.contains(&e.class) && !matches!(e.seat, Seat::Verb(_)))
    }
}

/// Whether a word names a unit of measure or of time.
pub(in crate::extract::frame) fn is_unit(word: &str) -> bool {
    (crate::language::ENGLISH.lexeme)(word).is_some_and(|l| l.unit.is_some() || matches!(l.time, Some(Class::Unit(..))))
}
