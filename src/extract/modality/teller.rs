//! Who tells a claim, where its sentence says so: "…, the ministry said", "according to GFZ", "the USGS put the magnitude at 6.4".

use super::Words;
use super::stance::has;
use crate::extract::matcher::Match;
use crate::extract::window::Window;
use crate::language::stances::{ACCORDING, CITING, REPORTS};
use crate::span::Span;
use crate::text::clause::{Analysis, Clause, Link, Role};

/// Where the sentence of a claim names who tells it: the words of the nearest that does; `None` where it tells it itself.
pub(in crate::extract) fn teller(window: &Window<'_, '_>, found: &Match, reading: Option<Span>) -> Option<Span> {
    let sentence = window.sentence(window.content[found.after - 1]);
    let analysis = &sentence.analysis;
    let words = Words::of(window, found, reading, &sentence);
    let home = words.site(analysis).home();
    let place = words.value.map_or(words.to, |(first, _)| first);
    let (start, end) = bounds(analysis, place);
    // what governs the claim's clause, from within
    if let Some(home) = home {
        for (depth, clause) in analysis.ancestors(home).map(|c| (c, &analysis.clauses()[c])).enumerate() {
            let (_, clause) = clause;
            let reports = has(REPORTS, &clause.verb.lemma);
            if reports && let Some(subject) = clause.subject.filter(|&s| may_tell(analysis, s, start, end)) {
                let own = depth == 0 && clause.verb.passive;
                if !own {
                    return Some(whole(analysis, subject));
                }
            }
            if clause.link == Link::Main {
                break;
            }
        }
    }
    // "the ministry's count stands at 135"
    let counted = home.and_then(|h| analysis.clauses()[h].subject).and_then(|subject| {
        let own = |c: &&crate::text::clause::Chunk| c.role == Role::Possessor && c.on == Some(subject);
        let head = analysis.word(analysis.chunks()[subject].head);
        analysis.chunks().iter().find(own).filter(|_| has(crate::language::stances::REPORTED, head)).map(|c| c.span)
    });
    let beside = phrases(analysis, start, end).chain(said_aside(analysis, home, start, end));
    let nearest = beside.min_by_key(|&(at, _)| at.abs_diff(place)).map(|(_, span)| span);
    nearest.or(counted)
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
    let belongs = |c: &&crate::text::clause::Chunk| {
        c.on == Some(chunk) && matches!(c.role, Role::Attribute | Role::Possessor | Role::Apposition) || c.joined == Some(chunk)
    };
    analysis.chunks().iter().filter(belongs).fold(first.span, |span, c| span.cover(c.span))
}

/// "according to GFZ", "per the ministry", "citing the police": where the phrase stands, and whom it names.
fn phrases(analysis: &Analysis, start: usize, end: usize) -> impl Iterator<Item = (usize, Span)> {
    let chunks = analysis.chunks().iter().enumerate().filter(move |(_, c)| start <= c.first && c.after <= end);
    chunks.filter_map(|(k, chunk)| {
        let before = |n: usize| chunk.first.checked_sub(n).map_or("", |i| analysis.word(i));
        let front = if matches!(before(1), "the" | "a" | "an") { 1 } else { 0 };
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
            && clause.object.is_none()
            && !clause.verb.passive
            && !governs(c)
            && !matches!(clause.link, Link::Relative | Link::Infinitive | Link::Adverbial)
    };
    clauses.filter(move |&(c, clause)| aside(c, clause)).filter_map(move |(_, clause)| {
        let subject = clause.subject.filter(|&s| may_tell(analysis, s, start, end))?;
        Some((clause.verb.head, whole(analysis, subject)))
    })
}
