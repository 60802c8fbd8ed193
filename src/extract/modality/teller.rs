//! Who tells a claim, where its sentence says so: "…, the ministry said", "according to GFZ", "the USGS put the magnitude at 6.4".

use super::Words;
use super::stance::has;
use crate::extract::matcher::Match;
use crate::extract::window::Window;
use crate::language::stances::{ACCORDING, CITING, REPORTED, REPORTS, TELLS};
use crate::span::Span;
use crate::text::clause::{Analysis, Chunk, Clause, Link, Role};

/// Where the sentence of a claim names those who tell it: whoever says it, and whom he cites. Empty where it tells it itself.
pub(in crate::extract) fn tellers(window: &Window<'_, '_>, found: &Match, reading: Option<Span>) -> Vec<Span> {
    let sentence = window.sentence(window.content[found.after - 1]);
    let analysis = &sentence.analysis;
    let words = Words::of(window, found, reading, &sentence);
    let home = words.site(analysis).home();
    let place = words.value.map_or(words.to, |(first, _)| first);
    let (start, end) = bounds(analysis, place);
    let mut tellers = Vec::new();
    if let Some(who) = home.and_then(|home| governing(analysis, home, start, end)) {
        tellers.push(who);
        // "citing the police, the mayor said": both
        tellers.extend(phrases(analysis, start, end).filter(|(at, _)| analysis.word(at - 1) != "to").map(|(_, who)| who));
        return tellers;
    }
    let beside = phrases(analysis, start, end).chain(said_aside(analysis, home, start, end));
    let nearest = beside.min_by_key(|&(at, _)| at.abs_diff(place)).map(|(_, span)| span);
    tellers.extend(nearest.or_else(|| whose_count(analysis, home?, place)));
    tellers
}

/// The subject of the verb of saying that governs the clause of a claim, or is its own: "the USGS put the magnitude at 6.4".
fn governing(analysis: &Analysis, home: usize, start: usize, end: usize) -> Option<Span> {
    for (depth, clause) in analysis.ancestors(home).map(|c| &analysis.clauses()[c]).enumerate() {
        let subject = clause.subject.filter(|&s| may_tell(analysis, s, start, end));
        if let Some(subject) = subject.filter(|_| has(REPORTS, &clause.verb.lemma) && !(depth == 0 && clause.verb.passive)) {
            return Some(whole(analysis, subject));
        }
        if clause.link == Link::Main {
            break;
        }
    }
    None
}

/// "the ministry's count stands at 135", "the ministry's estimate of 135".
fn whose_count(analysis: &Analysis, home: usize, place: usize) -> Option<Span> {
    let counts = |c: &&Chunk| {
        let of = c.on.map(|on| &analysis.chunks()[on]);
        c.role == Role::Possessor
            && of.is_some_and(|of| of.first <= place && of.clause == Some(home) && has(REPORTED, analysis.word(of.head)))
    };
    analysis.chunks().iter().rev().find(counts).map(|c| c.span)
}

/// The sentence around the word `at`, inside what was analysed.
fn bounds(analysis: &Analysis, at: usize) -> (usize, usize) {
    let ends = |k: &usize| matches!(analysis.word(*k), "." | "!" | "?" | ";");
    let start = (0..at).rev().find(ends).map_or(0, |k| k + 1);
    let end = (at..analysis.words().len()).find(ends).unwrap_or(analysis.words().len());
    (start, end)
}

/// Whether a chunk of the sentence names somebody, or stands for him.
fn may_tell(analysis: &Analysis, chunk: usize, start: usize, end: usize) -> bool {
    let chunk = &analysis.chunks()[chunk];
    start <= chunk.first && chunk.after <= end && !chunk.time && !chunk.negative
}

/// A chunk with what hangs on it: "a spokesman for the ministry".
fn whole(analysis: &Analysis, chunk: usize) -> Span {
    let first = &analysis.chunks()[chunk];
    let belongs = |c: &&Chunk| {
        c.on == Some(chunk) && matches!(c.role, Role::Attribute | Role::Possessor | Role::Apposition) || c.joined == Some(chunk)
    };
    analysis.chunks().iter().filter(belongs).fold(first.span, |span, c| span.cover(c.span))
}

/// "according to GFZ", "per the ministry", "citing the police": where the phrase stands, and whom it names.
fn phrases(analysis: &Analysis, start: usize, end: usize) -> impl Iterator<Item = (usize, Span)> {
    let chunks = analysis.chunks().iter().enumerate().filter(move |(_, c)| start <= c.first && c.after <= end);
    chunks.filter_map(|(k, chunk)| {
        let before = |n: usize| chunk.first.checked_sub(n).map_or("", |i| analysis.word(i));
        let front = usize::from(matches!(before(1), "the" | "a" | "an"));
        let phrase = before(front + 1) == "to" && has(ACCORDING, before(front + 2)) || has(CITING, before(front + 1));
        phrase.then(|| (chunk.first, whole(analysis, k)))
    })
}

/// "…, the USGS said": a clause of saying without a clause of its own that it governs, beside the claim's.
fn said_aside(analysis: &Analysis, home: Option<usize>, start: usize, end: usize) -> impl Iterator<Item = (usize, Span)> {
    let clauses = analysis.clauses().iter().enumerate();
    let governs = move |c: usize| analysis.clauses().iter().any(|o| o.parent == Some(c) && o.link == Link::Complement);
    let aside = move |c: usize, clause: &Clause| {
        Some(c) != home
            && start <= clause.verb.head
            && clause.verb.head < end
            && has(REPORTS, &clause.verb.lemma)
            && (clause.object.is_none() || has(TELLS, &clause.verb.lemma))
            // "a spokeswoman for the survey told reporters" looks like a participle
            && (!clause.verb.passive || clause.object.is_some())
            && !governs(c)
            && !matches!(clause.link, Link::Relative | Link::Infinitive | Link::Adverbial)
    };
    clauses.filter(move |&(c, clause)| aside(c, clause)).filter_map(move |(_, clause)| {
        let subject = clause.subject.filter(|&s| may_tell(analysis, s, start, end))?;
        Some((clause.verb.head, whole(analysis, subject)))
    })
}
