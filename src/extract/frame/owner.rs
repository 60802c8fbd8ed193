//! The noun that a value is of: "paid a premium of 38 %", "a £47m break fee", "the probation period is six months". Whatever the verb is, such
//! a sentence says what the premium, the fee, the period is, and is found where a text says that in other words.

use super::event::{Event, Seat};
use super::graph::{Graph, Part};
use super::mention::Mention;
use super::sense::SMALL;
use super::site::Site;
use super::wordbook::{Entry, Shape, Wordbook};
use crate::language::layout::LABEL_WORDS;
use crate::language::names::{RETURNING, STRETCHES};
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
    /// Whether the sentence is taken by that noun already.
    pub(in crate::extract) taken: bool,
    /// The noun, and the words in front of it.
    pub(in crate::extract) noun: Noun,
}

/// A noun with the words in front that tell it apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Noun {
    pub(in crate::extract) head: String,
    pub(in crate::extract) words: Vec<String>,
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
    // "the mast is 40 metres high" tells of its height
    let property =
        |e: &Event| e.entry == Entry::Adjective || book.classes.get(e.class as usize).is_some_and(|c| c.shape == Shape::Attribute);
    let taken = main.is_some_and(|e| at_head(e) || whole && property(e));
    let word = |t: usize| graph.tokens.word(t);
    let named = |t: usize| mentions.iter().any(|m| (m.first..m.after).contains(&t));
    let of_value = |t: usize| (site.first..site.after).contains(&t);
    let words: Vec<usize> = (chunk.first..=chunk.head)
        .filter(|&t| graph.tokens.list()[t].is_content() && !SMALL.contains(&word(t)) && !named(t) && !of_value(t))
        .collect();
    let head = word(chunk.head);
    let general = |w: &str| LABEL_WORDS.contains(&w) || STRETCHES.contains(&w);
    // "the probation period": the word in front says what it is
    let telling = if general(head) { words.iter().rev().map(|&t| word(t)).find(|w| !general(w))? } else { head };
    let known = found.iter().any(|e| at_head(e) && book.classes.get(e.class as usize).is_some_and(|c| c.shape == Shape::Attribute));
    // "a monthly availability", "annual leave": how often it comes back narrows nothing down
    let mut phrase = words.iter().map(|&t| word(t)).filter(|w| !RETURNING.contains(w)).collect::<Vec<_>>();
    if STRETCHES.contains(&head) {
        phrase.pop();
    }
    let own = (!known && telling.len() > 2).then(|| telling.to_owned());
    let others = words.iter().map(|&t| word(t)).filter(|w| *w != telling && !general(w)).map(str::to_owned).collect();
    let noun = Noun { head: telling.to_owned(), words: others };
    // "the price of {value}" is what the verb says as well: "sold for a price of"
    let sum = |e: &Event| at_head(e) && matches!(book.classes.get(e.class as usize).map(|c| &*c.name), Some("amount" | "cost" | "price"));
    let by_verb = matches!(main.map(|e| e.seat), Some(Seat::Verb(_)));
    let whole = whole || by_verb && site.whole && !found.iter().any(sum);
    Some(Owner { phrase: phrase.join(" "), own, whole, taken, noun })
}

/// The chunk of the noun that the value at `site` of a text is of.
pub(super) fn in_text(graph: &Graph<'_, '_>, kind: Kind, site: Site) -> Option<usize> {
    owning_chunk(graph, kind, site).map(|(k, _)| k)
}

/// The chunk of the noun, and whether the sentence is nothing but "the noun is {value}".
fn owning_chunk(graph: &Graph<'_, '_>, kind: Kind, site: Site) -> Option<(usize, bool)> {
    let k = site.chunk?;
    if !site.whole {
        // "{value} jobs" are counted, "a 10 MB file" is a thing of that size, "a {value} fee" is that much
        return (!matches!(kind, Kind::Number | Kind::Quantity)).then_some((k, false));
    }
    if graph.prep(k) == "of" {
        return graph.before(k).filter(|_| kind != Kind::Quantity).map(|b| (b, false));
    }
    let clause = graph.chunks[k].clause.map(|c| &graph.clauses[c])?;
    let said = clause.copula && !clause.negated && graph.prep(k).is_empty() && graph.chunks[k].part != Part::Subject;
    clause.subject.filter(|&s| said && s != k).map(|s| (s, true))
}
