//! Questions with their answers: a line that asks, and the text right behind it.
//!
//! An interview or a page of questions says "Forty, the pilot says" and nothing of what; the question above it does. It is the term, and what
//! answers it the detail.

use super::{Node, Page, Pair, Spot};
use crate::source::{FILLER, LINE};
use crate::span::Span;

/// A line with more bytes than this asks nothing that is answered in a word.
const LONGEST: usize = 160;

/// How much of an answer is told along with its question, in bytes.
const ANSWER: usize = 160;

/// Adds the questions of `prose` that stand outside tables and lists. Only what stands around a question mark is looked at.
pub(super) fn gather(page: &mut Page, prose: &str) {
    let mut found = Vec::new();
    let mut from = 0;
    for mark in memchr::memchr_iter(b'?', prose.as_bytes()) {
        let start = memchr::memrchr2(b'\n', LINE as u8, &prose.as_bytes()[from..mark]).map_or(from, |i| from + i + 1);
        from = mark + 1;
        let Some(question) = question(prose, bare(prose, Span::new(start, from))) else { continue };
        if page.node_at(question.start).is_some() {
            continue;
        }
        let Some(span) = next(prose, from) else { continue };
        let same = page.section_at(span.start) == page.section_at(question.start);
        if !span.of(prose).contains('?') && same && page.node_at(span.start).is_none() {
            found.push((question, answer(prose, span)));
        }
    }
    add(page, found);
}

/// The question that `span`, up to a question mark, asks.
fn question(prose: &str, span: Span) -> Option<Span> {
    let text = span.of(prose);
    // "The bridge is shut. For how long?"
    let mut near = text.len().saturating_sub(LONGEST + 6);
    while !text.is_char_boundary(near) {
        near += 1;
    }
    let start = text[near..].rfind(". ").map_or(near, |i| near + i + 2);
    let asks = text.len() - start <= LONGEST && text.ends_with('?') && !text[start..text.len() - 1].contains(['?', '!']);
    // "page?id=3" asks nothing
    let apart = prose[span.end..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    (asks && apart).then(|| Span::new(span.start + start, span.end - 1))
}

/// The rest of the line from the byte `at` on, or the next one that says something, up to a question mark.
fn next(prose: &str, mut at: usize) -> Option<Span> {
    while at < prose.len() {
        let end = memchr::memchr3(b'?', b'\n', LINE as u8, &prose.as_bytes()[at..]).map_or(prose.len(), |i| at + i + 1);
        let span = bare(prose, Span::new(at, end));
        if !span.is_empty() {
            return Some(span);
        }
        at = end;
    }
    None
}

/// The words of a line without emphasis and without the letter that says who speaks: "**Q: How long is it?**".
fn bare(prose: &str, line: Span) -> Span {
    let mark = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '*' | '_' | '#' | '>' | '=' | FILLER);
    let text = line.of(prose);
    let start = line.start + (text.len() - text.trim_start_matches(mark).len());
    let text = &prose[start..line.end];
    let end = start + text.trim_end_matches(mark).len();
    if end <= start {
        return Span::new(line.start, line.start);
    }
    let text = &prose[start..end];
    let letter = ["Q:", "A:", "Q.", "A."].iter().find(|l| text.starts_with(**l)).map_or(0, |l| l.len());
    let rest = text[letter..].trim_start_matches(mark);
    Span::new(end - rest.len(), end)
}

/// What a line answers: its words up to the first mark.
fn answer(prose: &str, line: Span) -> Span {
    let text = line.of(prose);
    let ends = |(i, c): (usize, char)| {
        let next = text[i + c.len_utf8()..].chars().next();
        let open = next.is_none_or(char::is_whitespace);
        let joined = next.is_some_and(|_| text[i + c.len_utf8()..].trim_start().starts_with(char::is_lowercase));
        matches!(c, '.' | '!' | ';' | '–' | '—' | '(') && open || c == ',' && open && joined || c == '('
    };
    let end = text.char_indices().find(|&c| ends(c)).map_or(text.len(), |(i, _)| i);
    Span::new(line.start, line.start + text[..end].trim_end().len())
}

/// Adds questions with their answers, in the order of the text, to the page.
fn add(page: &mut Page, mut found: Vec<(Span, Span)>) {
    found.retain(|(question, answer)| !question.is_empty() && !answer.is_empty() && answer.len() <= ANSWER);
    if found.is_empty() {
        return;
    }
    let starts: Vec<usize> = found.iter().map(|(_, answer)| answer.start).collect();
    let mut nodes = Vec::with_capacity(page.nodes.len() + found.len());
    for (question, answer) in found {
        nodes.push(Node { span: answer, spot: Spot::Detail(page.pairs.len()), parent: None });
        page.pairs.push(Pair { terms: vec![question], detail: answer });
    }
    // all are kept in the order of the text, and those around others are known by their places
    let moved = |old: usize| old + starts.partition_point(|&s| s <= page.nodes[old].span.start);
    nodes.extend(page.nodes.iter().map(|n| Node { parent: n.parent.map(moved), ..*n }));
    nodes.sort_by_key(|n| n.span.start);
    page.nodes = nodes;
}
