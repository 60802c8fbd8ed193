//! The noun that a value is of: "paid a premium of 38 %", "a £47m break fee", "the probation period is six months". Whatever the verb is, such
//! a sentence says what the premium, the fee, the period is, and is found where a text says that in other words.

use super::event::{Event, Seat};
use super::graph::{Graph, Part};
use super::mention::Mention;
use super::sense::SMALL;
use super::site::Site;
use super::wordbook::{Shape, Wordbook};
use crate::language::layout::LABEL_WORDS;
use crate::language::names::STRETCHES;
use crate::value::Kind;

/// A noun that owns the value of a sentence of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Owner {
    /// The noun with the words in front that narrow it down.
    pub(in crate::extract) phrase: String,
    /// The word it is known by, where the wordbook lacks it.
    pub(in crate::extract) own: Option<String>,
    /// Whether the sentence says nothing else: "the probation period is {value}".
    pub(in crate::extract) whole: bool,
}

/// The noun that owns the value at `site`; `main` is the event that the sentence was taken to tell of.
pub(super) fn of(
    graph: &Graph<'_, '_>,
    book: &Wordbook,
    found: &[Event],
    mentions: &[Mention],
    kind: Kind,
    site: Site,
    main: Option<&Event>,
) -> Option<Owner> {
    // a day or a name is no property of a noun, and a count is one of what it counts
    if matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Name | Kind::Choice | Kind::YesNo | Kind::Version) {
        return None;
    }
    let (k, whole) = owning_chunk(graph, kind, site)?;
    let chunk = &graph.chunks[k];
    if chunk.name || chunk.pronoun || mentions.iter().any(|m| graph.chunk(m.first) == Some(k) && m.after > chunk.head) {
        return None;
    }
    // the sentence tells of it as it is
    let at_head = |e: &Event| matches!(e.seat, Seat::Noun(j) if j == k) && (e.first..=e.last).contains(&chunk.head);
    if main.is_some_and(at_head) {
        return None;
    }
    let word = |t: usize| graph.tokens.word(t);
    let named = |t: usize| mentions.iter().any(|m| (m.first..m.after).contains(&t));
    let of_value = |t: usize| (site.first..site.after).contains(&t);
    let words: Vec<usize> =
        (chunk.first..=chunk.head).filter(|&t| graph.tokens.list()[t].is_content() && !SMALL.contains(&word(t)) && !named(t) && !of_value(t)).collect();
    let head = word(chunk.head);
    let general = |w: &str| LABEL_WORDS.contains(&w) || STRETCHES.contains(&w);
    // "the probation period": the word in front says what it is
    let telling = if general(head) { words.iter().rev().map(|&t| word(t)).find(|w| !general(w))? } else { head };
    let known = found.iter().any(|e| at_head(e) && book.classes.get(e.class as usize).is_some_and(|c| c.shape == Shape::Attribute));
    let mut phrase = words.iter().map(|&t| word(t)).collect::<Vec<_>>();
    if STRETCHES.contains(&head) {
        phrase.pop();
    }
    let own = (!known && telling.len() > 2).then(|| telling.to_owned());
    Some(Owner { phrase: phrase.join(" "), own, whole })
}

/// The chunk of the noun, and whether the sentence is nothing but "the noun is {value}".
fn owning_chunk(graph: &Graph<'_, '_>, kind: Kind, site: Site) -> Option<(usize, bool)> {
    let k = site.chunk?;
    if !site.whole {
        // "{value} jobs" are counted, "a {value} fee" is measured
        return (kind != Kind::Number).then_some((k, false));
    }
    if graph.prep(k) == "of" {
        return graph.before(k).map(|b| (b, false));
    }
    let clause = graph.chunks[k].clause.map(|c| &graph.clauses[c])?;
    let said = clause.copula && !clause.negated && graph.prep(k).is_empty() && graph.chunks[k].part != Part::Subject;
    clause.subject.filter(|&s| said && s != k).map(|s| (s, true))
}
