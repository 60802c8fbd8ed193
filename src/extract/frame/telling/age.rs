//! Ages: "their 25-year-old coach", "Ann Lee, 25, a coach", "the coach is 25".

use crate::extract::frame::event::Role;
use crate::extract::frame::graph::Graph;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::Site;
use crate::language::names::{AGED, AGED_SINCE};

/// The chunks of those whose age the value at `site` may be, the likeliest first.
pub(in crate::extract::frame) fn of_whom(graph: &Graph<'_, '_>, site: Site) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    let mut add = |k: usize| {
        // "the age of the coach is 25", "the coach's age"
        let owner = || graph.behind(k, &["of"]).or_else(|| (0..graph.chunks.len()).find(|&o| graph.chunks[o].owns == Some(k)));
        let k = if graph.head(k) == "age" { owner().unwrap_or(k) } else { k };
        out.extend((!out.contains(&k)).then_some(k));
        // "the coach, Ann Lee, 25": one of the two is named by the other
        let other = graph.chunks[k].apposed.or_else(|| (0..graph.chunks.len()).find(|&j| graph.chunks[j].apposed == Some(k)));
        out.extend(other.filter(|j| !out.contains(j)));
    };
    // "their 25-year-old coach"
    if let Some(k) = site.chunk.filter(|_| !site.whole) {
        add(k);
        return out;
    }
    // "Ann Lee, 25,", "Ann Lee (25)", "Ann Lee, aged 25,"
    let mut front = site.first;
    while front > 0 && (AGED.contains(&graph.tokens.word(front - 1)) || !graph.tokens.list()[front - 1].is_content()) {
        front -= 1;
    }
    let marked = (front..site.first).any(|t| matches!(graph.tokens.raw(t), "," | "("));
    if marked && let Some(k) = (0..graph.chunks.len()).find(|&k| graph.chunks[k].after == front && Some(k) != site.chunk) {
        add(k);
    }
    let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
    if let Some(c) = clause.filter(|_| !marked) {
        let clause = &graph.clauses[c];
        // "the coach is 25", "the coach turned 25"
        let told = clause.copula || AGED.contains(&graph.tokens.word(clause.verb)) || site.after > site.first + 1 || front < site.first;
        let who = clause.subject.or(clause.antecedent);
        who.filter(|&k| told && Some(k) != site.chunk).map(&mut add);
        clause.antecedent.filter(|_| told).map(&mut add);
    }
    out
}

impl Scene<'_, '_, '_> {
    /// Holds the age at `site` against `sense`: it is that of whom the sentence has.
    pub(in crate::extract::frame) fn age(&self, sense: &Sense, site: Site) -> Option<Result<Fit, Fall>> {
        let graph = self.graph;
        // "Ann Lee, now 26": not when it happened
        if site.first > 0 && AGED_SINCE.contains(&graph.tokens.word(site.first - 1)) {
            return Some(Err(Fall::on(Rung::Role, (site.first - 1, site.after))));
        }
        let who = of_whom(graph, site);
        let arg = sense.args.first()?;
        let is = |k: usize| match &arg.what {
            What::Entity(e) => {
                self.has_entity(k, *e, true) || self.is_person(*e) && self.is_described(k) && self.before.persons(1).contains(e)
            }
            What::Noun(word) => self.book.alike(word, graph.head(k)) && !graph.chunks[k].name,
            What::Event(_) => false,
        };
        if let Some(&k) = who.iter().find(|&&k| is(k)) {
            let mut fit = Fit::around(site, (site.first, site.after));
            self.note(arg, k, &mut fit);
            return Some(Ok(fit));
        }
        let other = who.first().map(|&k| (graph.chunks[k].first, graph.chunks[k].after));
        other.map(|tokens| Err(Fall { rung: Rung::Competitor, tokens, wanted: Some(self.words_of(&arg.what)) }))
    }
}

/// Whom a sentence of the rules tells the age of.
pub(in crate::extract::frame) fn whose(graph: &Graph<'_, '_>, site: Site, named: impl Fn(usize) -> Option<usize>) -> Option<Arg> {
    let k = *of_whom(graph, site).first()?;
    let what = named(k).map_or_else(|| What::Noun(graph.head(k).to_owned()), What::Entity);
    Some(Arg { what, role: Role::Any, prep: String::new() })
}
