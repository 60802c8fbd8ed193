//! Counts of people that go on with one more: "12 pupils and their teacher were trapped" tells of 13 people.

use super::plain::is_ordinal;
use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::Graph;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::language::names::{ALL_OF_THEM, ANYBODY, ONE_OF_THEM, SOME_OF_THEM};
use crate::language::{is_calling, people};
use crate::text::TokenKind;
use crate::text::clause::is_singular_noun;
use crate::value::Kind;

/// So many tokens may stand between those who are counted and the one who is told with them: ", aged 11 to 16, ".
const REACH: usize = 12;

/// Whether a value stands behind a word for all: "all {value} were rescued".
pub(in crate::extract::frame) fn is_of_all(graph: &Graph<'_, '_>, site: Site) -> bool {
    let word = |t: usize| graph.tokens.word(t);
    let front = |t: &usize| !matches!(word(*t), "of" | "the" | "these" | "those");
    let near = (site.first.saturating_sub(3)..site.first).rev();
    near.into_iter().find(front).is_some_and(|t| ALL_OF_THEM.contains(&word(t)))
}

impl Scene<'_, '_, '_> {
    /// "all 13 were rescued": how many that is in all is told by no number of some of them.
    pub(in crate::extract::frame) fn is_of_some(&self, sense: &Sense, site: Site) -> Option<Fall> {
        let some = sense.all && !is_of_all(self.graph, site) && !self.counts_one_more(sense, Kind::Number, site);
        some.then(|| Fall { rung: Rung::Word, tokens: (site.first, site.after), wanted: Some(ALL_OF_THEM[0].to_owned()) })
    }

    /// "they found all 13", "all 13 are out": the number of all is that of the group, whatever is told of it.
    pub(in crate::extract::frame) fn of_all(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        if !sense.all || kind != Kind::Number || sense.limit || sense.counted.is_some() {
            return None;
        }
        // "all 12 boys" are all of the boys alone
        let people = |k: usize| {
            graph.chunks[k].pronoun
                || ANYBODY.contains(&graph.head(k))
                || people::MEMBERS.has(graph.head(k))
                || self.counts_one_more(sense, kind, site)
        };
        let behind = graph.tokens.get(site.after).is_none_or(|t| !t.is_content() || t.kind != TokenKind::Word);
        let alone = behind || matches!(graph.tokens.word(site.after), "were" | "was" | "are" | "have" | "had" | "of" | "out" | "is");
        let ours = match site.counted(graph) {
            Some(k) => people(k),
            None => alone || site.chunk.is_some_and(|k| graph.chunks[k].after == site.after),
        };
        let mut fit = Fit::around(site, (site.first, site.after));
        (ours && self.all_there(sense, &mut fit)).then_some(fit)
    }

    /// Whether a chunk is called by a noun for people, grown up or not.
    fn is_anyone(&self, k: usize) -> bool {
        let head = self.graph.head(k);
        let person = |m: &Mention| self.graph.chunk(m.first) == Some(k) && self.is_person(m.entity);
        self.is_somebody(k)
            || head.ends_with("man")
            || self.mentions.iter().any(person)
            || self.book.alike("child", head)
            || head.strip_suffix('s').is_some_and(is_calling)
    }

    /// Whether one more is told of along with those who are counted at `site`, where the sentence counts anybody.
    pub(in crate::extract::frame) fn counts_one_more(&self, sense: &Sense, kind: Kind, site: Site) -> bool {
        let graph = self.graph;
        let word = |t: usize| graph.tokens.word(t);
        let anybody = match &sense.counted {
            Some((What::Noun(w), _)) => ANYBODY.contains(&w.as_str()) || people::MEMBERS.has(w),
            Some(_) => false,
            None => sense.all,
        };
        if kind != Kind::Number || !anybody || sense.limit || self.hedge.is_some() || is_ordinal(word(site.after.saturating_sub(1))) {
            return false;
        }
        let Some(k) = site.counted(graph).filter(|&k| self.is_anyone(k) && !graph.chunks[k].name) else { return false };
        let some = (graph.chunks[k].first.saturating_sub(1)..graph.chunks[k].head).any(|t| SOME_OF_THEM.contains(&word(t)));
        if some {
            return false;
        }
        // "12 boys and a man died": but not "12 boys died and a man"
        let from = graph.chunks[k].after;
        let verb = |t: usize| graph.clauses.iter().any(|c| c.verb == t && c.subject == Some(k));
        let stop = (from..(from + REACH).min(graph.tokens.len())).find(|&t| verb(t) || matches!(graph.tokens.raw(t), "." | ";" | ":"));
        let until = stop.unwrap_or((from + REACH).min(graph.tokens.len()));
        let one = |t: usize| {
            let front = graph.chunk(t + 1).filter(|&j| graph.chunks[j].first == t + 1)?;
            let next = graph.chunks[front].owns.filter(|_| graph.chunks[front].pronoun).unwrap_or(front);
            let single = ONE_OF_THEM.contains(&word(t + 1)) && is_singular_noun(graph.head(next)) && self.is_anyone(next);
            single.then_some(next)
        };
        // "four people are aboard, plus the pilot"
        let plus = || (from..(from + REACH).min(graph.tokens.len())).filter(|&t| word(t) == "plus").any(|t| one(t).is_some());
        (from..until).filter(|&t| word(t) == "and").any(|t| one(t).is_some()) || plus()
    }
}

/// Whether an event is named by the noun for those who are counted, and a verb says what befell them: "{value} members of the team were
/// trapped".
pub(in crate::extract::frame) fn is_of_those_counted(
    graph: &Graph<'_, '_>,
    found: &[Event],
    event: usize,
    people: impl Fn(&str) -> bool,
    site: Site,
) -> bool {
    let (Seat::Noun(k) | Seat::Modifier(k)) = found[event].seat else { return false };
    let verb = |o: &Event| {
        matches!(o.seat, Seat::Verb(c) if !graph.clauses[c].copula && (graph.clauses[c].subject == Some(k) || graph.clauses[c].object == Some(k)))
            && !o.is_light()
    };
    site.counted(graph) == Some(k) && people(graph.head(k)) && found.iter().any(verb)
}
