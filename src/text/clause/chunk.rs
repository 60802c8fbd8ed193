//! Noun chunks: a noun with what stands in front of it.

use super::tag::{Tag, trait_of};
use super::unit::Units;
use crate::language::is_demonym;

/// A chunk as words: with the possessor inside it, where there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) head: usize,
    /// The words of the nearest possessor: `Kim` of "Kim's talks".
    pub(super) possessor: Option<(usize, usize)>,
}

/// The chunk that begins at the word `first`, where one does.
pub(super) fn chunk(units: &Units, first: usize) -> Option<Range> {
    let tag = |i: usize| units.words.get(i).map_or(Tag::Mark, |w| w.tag);
    let word = |i: usize| units.words.get(i).map_or("", |w| &units.folded[w.folded.0 as usize..w.folded.1 as usize]);
    let mut at = first;
    let mut head = None;
    let mut end = first;
    let mut possessor = None;
    let mut begun = false;
    loop {
        match tag(at) {
            Tag::Pronoun | Tag::ObjectPronoun if !begun || head.is_none() && matches!(tag(at - 1), Tag::Determiner | Tag::Adverb) => {
                // "you guys", "someone else's"
                let end = at + 1;
                if tag(end) == Tag::Possessive && word(end).starts_with('\'') {
                    possessor = Some((first, end));
                    begun = true;
                    at = end + 1;
                    continue;
                }
                return Some(Range { first, after: end, head: at, possessor });
            }
            Tag::There if !begun => return None,
            Tag::Determiner if head.is_none() || !begun => {
                if head.is_some() {
                    break;
                }
                begun = true;
            }
            Tag::Possessive if word(at).starts_with('\'') => {
                let Some(h) = head else { break };
                possessor = Some((first, h + 1));
                head = None;
            }
            Tag::Possessive if head.is_none() => {
                possessor = Some((at, at + 1));
                begun = true;
            }
            Tag::Number => {
                // "April 25", "Route 66": a number goes on with a name or a noun of time
                if head.is_some_and(|h| tag(h) != Tag::Name && units.words[h].traits & trait_of::TIME == 0 && tag(h) != Tag::Number) {
                    break;
                }
                if head.is_none_or(|h| tag(h) == Tag::Number) {
                    head = Some(at);
                }
                end = at + 1;
                begun = true;
            }
            Tag::Adjective => {
                // "the crash last Wednesday": a time stands beside the noun
                let time = units.words.get(at + 1).is_some_and(|w| w.traits & trait_of::TIME != 0);
                if head.is_some_and(|h| units.words[h].traits & trait_of::TIME == 0) && time && matches!(word(at), "last" | "next") {
                    break;
                }
                if head.is_some_and(|h| tag(h) != Tag::Number) {
                    // "attorney general" aside, an adjective behind its noun begins something else
                    let noun = matches!(tag(at + 1), Tag::Noun | Tag::Plural | Tag::Name);
                    if !(noun && head.is_some_and(|h| tag(h) == Tag::Name || tag(h) == Tag::Noun)) {
                        break;
                    }
                }
                if !leads_to_noun(units, at + 1) && head.is_none() {
                    break;
                }
                begun = true;
            }
            Tag::Name
                if head.is_some_and(|h| units.words[h].traits & trait_of::TIME != 0 && tag(h) != Tag::Name)
                    && units.words[at].traits & trait_of::TIME == 0 =>
            {
                break;
            }
            // "left 12 people homeless": an adjective that says what became of them
            Tag::Noun
                if head.is_some_and(|h| h + 1 == at && tag(h) == Tag::Plural)
                    && units.can.get(at).is_some_and(|c| c.has(Tag::Adjective))
                    && !matches!(tag(at + 1), Tag::Noun | Tag::Plural | Tag::Name) =>
            {
                break;
            }
            Tag::Noun | Tag::Plural | Tag::Name => {
                head = Some(at);
                end = at + 1;
                begun = true;
            }
            Tag::Adverb | Tag::Not if head.is_none_or(|h| tag(h) == Tag::Number) && begun_or_leads(units, at, begun) => {
                begun = true;
            }
            // "black and white photos", "fast, cheap service"
            Tag::Coordinator
                if begun
                    && head.is_none()
                    && tag(at.wrapping_sub(1)) == Tag::Adjective
                    && matches!(tag(at + 1), Tag::Adjective | Tag::Adverb)
                    && leads_to_noun(units, at + 1) => {}
            // "the Russian and North Korean leaders"
            Tag::Coordinator
                if head.is_some_and(|h| h + 1 == at && tag(h) == Tag::Name && is_demonym(word(h)))
                    && possessor.is_none()
                    && joins_a_nation(units, at + 1) =>
            {
                head = None;
            }
            Tag::Mark
                if begun
                    && head.is_none()
                    && word(at) == ","
                    && tag(at - 1) == Tag::Adjective
                    && tag(at + 1) == Tag::Adjective
                    && leads_to_noun(units, at + 1) => {}
            // "the 200-metre, 24,000-tonne vessel"
            Tag::Mark
                if word(at) == ","
                    && tag(first) == Tag::Determiner
                    && is_joined_measure(word(at - 1))
                    && is_joined_measure(word(at + 1))
                    && matches!(tag(at + 2), Tag::Noun | Tag::Plural | Tag::Name | Tag::Adjective)
                    && leads_to_noun(units, at + 2) => {}
            Tag::Mark if begun && head.is_none() && matches!(word(at), "\"" | "'") && leads_to_noun(units, at + 1) => {}
            _ => break,
        }
        at += 1;
        if at - first > 40 {
            break;
        }
    }
    let head = match head {
        Some(h) => h,
        // "the poor", "those", "all"
        None if begun && at > first => (first..at).rev().find(|&k| matches!(tag(k), Tag::Adjective | Tag::Determiner | Tag::Number))?,
        None => return None,
    };
    if tag(head) == Tag::Adjective && !matches!(tag(first), Tag::Determiner | Tag::Possessive) {
        return None;
    }
    let possessor = possessor.filter(|p| p.1 <= head);
    Some(Range { first, after: end.max(head + 1), head, possessor })
}

/// Whether a word is a figure with a unit joined on: "200-metre".
fn is_joined_measure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('-') && word.ends_with(|c: char| c.is_ascii_lowercase())
}

/// Whether adjectives and the like from the word `at` on come to a noun.
fn leads_to_noun(units: &Units, at: usize) -> bool {
    for word in units.words.iter().skip(at).take(6) {
        match word.tag {
            Tag::Noun | Tag::Plural | Tag::Name => return true,
            Tag::Adjective | Tag::Number | Tag::Adverb | Tag::Coordinator => {}
            Tag::Mark if word.after - word.first == 1 && word.span.len() == 1 => {}
            _ => return false,
        }
    }
    false
}

/// Whether the words from `at` on are another nation and a plural noun that both stand in front of.
fn joins_a_nation(units: &Units, at: usize) -> bool {
    let word = |i: usize| units.words.get(i).map_or("", |w| &units.folded[w.folded.0 as usize..w.folded.1 as usize]);
    let names = units.words.iter().skip(at).take(3).take_while(|w| matches!(w.tag, Tag::Name | Tag::Adjective)).count();
    names > 0 && is_demonym(word(at + names - 1)) && units.words.get(at + names).is_some_and(|w| w.tag == Tag::Plural)
}

/// Whether an adverb belongs to a chunk: "a very old man", "about 50 people".
fn begun_or_leads(units: &Units, at: usize, begun: bool) -> bool {
    let next = units.words.get(at + 1).map_or(Tag::Mark, |w| w.tag);
    match next {
        Tag::Adjective => begun && leads_to_noun(units, at + 1),
        Tag::Number => true,
        Tag::Adverb => begun && leads_to_noun(units, at + 1),
        Tag::Noun | Tag::Plural | Tag::Name => begun,
        _ => false,
    }
}
