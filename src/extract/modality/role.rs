//! Whether a claim is of the one that its template names, and its value the one that stands in its role.

use super::Words;
use crate::extract::matcher::Match;
use crate::extract::window::{Placed, Window};
use crate::language::stances as words;
use crate::span::Span;
use crate::text::clause::{Analysis, Chunk, Link, Role, Tag, Via};

/// Whether the verb or value of the match has a subject other than the noun that the template has in front of a gap: "Putin praised Trump, who met
/// Kim for 38 minutes" says nothing of Putin and Kim.
pub(in crate::extract) fn someone_else(window: &Window<'_, '_>, found: &Match, reading: Option<Span>) -> bool {
    if !found.gaps.iter().any(|&(from, to)| from > found.first && from < to) {
        return false;
    }
    let sentence = window.sentence(window.content[found.after - 1]);
    let analysis = &sentence.analysis;
    let site = Words::of(window, found, reading, &sentence);
    let Some(home) = site.site(analysis).home() else { return false };
    let clause = &analysis.clauses()[home];
    let own_verb = site.own.binary_search(&clause.verb.head).is_ok();
    if !own_verb && reading.is_none() || !matches!(clause.inherited, None | Some(Via::Relative | Via::Coordination)) {
        return false;
    }
    let Some(subject) = clause.subject else { return false };
    let verb = analysis.words().get(clause.verb.head).map_or(0, |w| w.span.start);
    // the word of the template in front of the last gap before the verb
    let before_verb = |&&(from, to): &&(usize, usize)| {
        from > found.first && from < to && window.tokens.list()[window.content[from - 1]].span.start < verb
    };
    let Some(&(gap, behind)) = found.gaps.iter().rev().find(before_verb) else { return false };
    let named = window.content[gap - 1];
    let who = &analysis.chunks()[subject];
    if named < sentence.first {
        return who.pronoun && !may_be(window, named, analysis, who);
    }
    let word = analysis.word_at(window.tokens.list()[named].span.start);
    if window.tokens.list()[named].span.start >= verb || behind > found.after {
        return false;
    }
    if site.own.iter().any(|&own| own != word && who.first <= own && own < who.after) {
        // the template names the subject in another of its words
        return false;
    }
    let Some(chunk) = analysis.chunk_of(word) else { return false };
    let given = &analysis.chunks()[chunk];
    if who.pronoun
        || chunk == subject
        || same(analysis, chunk, subject)
        || who.first <= word && word < who.after && given.role != Role::Possessor
    {
        let subject_before = matches!(given.role, Role::Subject | Role::Possessor);
        return who.pronoun && who.head > word && subject_before && !may_be(window, named, analysis, who);
    }
    // "the bank estimates the blast cost up to 4 billion": by the bank
    if !own_verb && given.clause.is_some_and(|c| analysis.ancestors(home).skip(1).any(|a| a == c)) && clause.link == Link::Complement {
        return false;
    }
    match given.role {
        // "Brandt's deputy earns": the deputy
        Role::Possessor => given.on.is_some_and(|on| on == subject || same(analysis, on, subject)) || given.clause != Some(home),
        Role::Subject | Role::Fragment => given.clause != Some(home) || analysis.clauses()[home].subject != Some(chunk),
        Role::Object | Role::Predicate | Role::Receiver => {
            given.clause != Some(home) && given.first < who.first && clause.inherited.is_none()
        }
        _ => false,
    }
}

/// Whether two chunks are of one: joined, or another name for it.
fn same(analysis: &Analysis, one: usize, other: usize) -> bool {
    let chunks = analysis.chunks();
    let root = |mut c: usize| {
        for _ in 0..4 {
            let chunk = &chunks[c];
            match chunk.joined.or(chunk.on.filter(|_| matches!(chunk.role, Role::Apposition | Role::Attribute))) {
                Some(next) if next != c => c = next,
                _ => break,
            }
        }
        c
    };
    root(one) == root(other)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gender {
    Female,
    Male,
}

fn gender(word: &str) -> Option<Gender> {
    let is = |list: &'static str| crate::language::lists(list, word);
    if is(words::FEMALE) || matches!(word, "she" | "her" | "hers" | "herself") {
        Some(Gender::Female)
    } else if is(words::MALE) || matches!(word, "he" | "his" | "him" | "himself") {
        Some(Gender::Male)
    } else {
        None
    }
}

/// Whether the pronoun may stand for the noun at the token `named`, in a sentence before: by number and by gender, as far as they are told.
fn may_be(window: &Window<'_, '_>, named: usize, analysis: &Analysis, pronoun: &Chunk) -> bool {
    let word = analysis.word(pronoun.head);
    let own = window.sentence(named);
    let there = &own.analysis;
    let at = there.word_at(window.tokens.list()[named].span.start);
    let Some(chunk) = there.chunk_of(at) else { return true };
    let given = &there.chunks()[chunk];
    let first = given.joined.unwrap_or(chunk);
    let several = there.chunks().iter().any(|c| c.joined == Some(first)) || given.joined.is_some();
    let head = there.word(given.head);
    let collective = crate::language::lists(words::COLLECTIVE, head);
    let plural = given.plural || there.words()[given.head].tag == Tag::Plural;
    let others_plural = there.chunks().iter().any(|c| c.plural && !c.pronoun && !(c.first <= at && at < c.after));
    match word {
        "they" => several || plural || collective || !others_plural,
        "it" => true,
        "he" | "she" => {
            let asked = gender(word);
            if plural && !several {
                return false;
            }
            let told = (given.first..given.after)
                .find_map(|i| gender(there.word(i)).filter(|_| i != given.first || there.words()[i].tag != Tag::Possessive));
            let possessed = || {
                // "Ilse Kern and her brother": whose brother
                (given.after..(given.after + 8).min(there.words().len()))
                    .take_while(|&i| there.words()[i].tag != Tag::Mark)
                    .find(|&i| there.words()[i].tag == Tag::Possessive)
                    .and_then(|i| gender(there.word(i)).filter(|_| given.role == Role::Subject))
            };
            match told.or_else(possessed) {
                Some(gender) => Some(gender) == asked,
                // the nearest whose gender is told, unless it is another's
                None => !there.chunks().iter().any(|c| {
                    c.first > at
                        && c.role != Role::Possessor
                        && !c.pronoun
                        && !c.plural
                        && (c.first..c.after)
                            .skip(1)
                            .chain(std::iter::once(c.head))
                            .any(|i| gender(there.word(i)) == asked && there.words()[i].tag != Tag::Possessive)
                }),
            }
        }
        _ => true,
    }
}

/// Whether another reading stands nearer to the words that the value is a hole of: "17 of the 212 people on board". Where those words are a verb, the part
/// is its subject: "17 of the 212 were hurt".
pub(in crate::extract) fn stands_nearer(window: &Window<'_, '_>, found: &Match, placed: &Placed, readings: &[Placed]) -> bool {
    let Some(&(from, to)) = found.gaps.iter().find(|&&(from, to)| from >= placed.after && from < to) else { return false };
    if from != placed.after && !window.raw(placed.after).eq_ignore_ascii_case("of") {
        return false;
    }
    let between = readings.iter().any(|r| r.value_first >= from && r.after <= to && r.first > placed.first);
    if !between {
        return false;
    }
    let sentence = window.sentence(window.content[found.after - 1]);
    let analysis = &sentence.analysis;
    let (Some(&next), Some(&value)) = (window.content.get(to), window.content.get(placed.value_first)) else { return false };
    let next = analysis.word_at(window.tokens.list()[next].span.start);
    let value = analysis.word_at(window.tokens.list()[value].span.start);
    let predicate = analysis.clause_of(next).and_then(|c| analysis.clauses()[c].predicate) == Some(next);
    let verb = predicate || analysis.words().get(next).is_some_and(|w| w.tag.is_verb());
    let subject = analysis.clause_of(next).and_then(|c| analysis.clauses()[c].subject).map(|s| &analysis.chunks()[s]);
    !(verb && subject.is_some_and(|s| s.first <= value && value < s.after))
}
