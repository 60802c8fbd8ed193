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

/// Adds the questions of `prose` that stand outside tables and lists.
pub(super) fn gather(page: &mut Page, prose: &str) {
    if !prose.contains('?') {
        return;
    }
    let mut found = Vec::new();
    let mut at = 0;
    let mut asked: Option<Span> = None;
    for piece in pieces(prose) {
        let span = bare(prose, Span::new(at, at + piece.len()));
        at += piece.len();
        if span.is_empty() {
            continue;
        }
        let text = span.of(prose);
        if let Some(question) = asked.take()
            && !text.contains('?')
            && page.section_at(span.start) == page.section_at(question.start)
            && page.node_at(span.start).is_none()
        {
            found.push((question, answer(prose, span)));
        }
        // "The bridge is shut. For how long?"
        let start = text.rfind(". ").map_or(0, |i| i + 2);
        let asks = text.len() - start <= LONGEST && text.ends_with('?') && !text[start..text.len() - 1].contains(['?', '!']);
        // "page?id=3" asks nothing
        let apart = prose[at..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        let question = Span::new(span.start + start, span.end.max(1) - 1);
        asked = Some(question).filter(|q| asks && apart && page.node_at(q.start).is_none());
    }
    add(page, found);
}

/// The lines of a text, those that ask and go on in two: "How long is it? Ten metres."
fn pieces(prose: &str) -> impl Iterator<Item = &str> {
    let lines = prose.split_inclusive(['\n', LINE]);
    lines.flat_map(|line| line.split_inclusive('?'))
}

/// The words of a line without emphasis and without the letter that says who speaks: "**Q: How long is it?**".
fn bare(prose: &str, line: Span) -> Span {
    let mark = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '*' | '_' | '#' | '>' | FILLER);
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
