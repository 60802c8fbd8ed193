//! Entries of a list of things that happened in different places: "2. Gorno, Piedmont.", "PERU: A bus …". What is told under another place
//! than those of the rules is not told of what they are about.

use super::named::names_in;
use super::program::Program;
use crate::language::names::PARTICLES;
use crate::language::{grammar, is_nation};
use crate::source::{FILLER, Source};
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// The longest head of an entry, in bytes and in words.
const LONGEST: usize = 60;
const WORDS: usize = 6;

/// An entry: its head, and where it ends.
struct Entry {
    head: Span,
    end: usize,
    numbered: bool,
    /// Whether the head is the name of a nation or its capital, or of a place within another: "Gorno, Piedmont".
    place: bool,
}

/// The entries of `source` that are told of other places than those of the rules, where some entry is told of these.
pub(super) fn elsewhere(program: &Program, source: &Source) -> Vec<Span> {
    let prose = source.prose();
    if program.entities.is_empty() {
        return Vec::new();
    }
    let entries = entries(prose, &source.text);
    if entries.len() < 2 {
        return Vec::new();
    }
    let by_head = entries.iter().any(|e| names_in(program, prose, e.head));
    let told = |e: &Entry| paragraphs(prose, Span::new(e.head.start, e.end)).any(|p| names_in(program, prose, p));
    // what an entry tells is asked of those only that may be left out: most of a long text stands in none of them
    let (may, rest): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|e| e.place || by_head && e.numbered);
    let (ours, others): (Vec<&Entry>, Vec<&Entry>) = may.into_iter().partition(|e| told(e));
    if others.is_empty() || ours.is_empty() && !rest.into_iter().any(told) {
        return Vec::new();
    }
    // what stands over all of them is told of in each: how it was received in France, and in Peru
    if !by_head && paragraphs(prose, Span::new(0, entries[0].head.start)).any(|p| names_in(program, prose, p)) {
        return Vec::new();
    }
    others.into_iter().map(|e| Span::new(e.head.start, e.end)).collect()
}

/// The paragraphs of `span`, short ones together: whom a long one is about its first words mostly tell.
fn paragraphs(prose: &str, span: Span) -> impl Iterator<Item = Span> {
    /// So many bytes at least are looked at together.
    const TOGETHER: usize = 256;
    let mut start = span.start;
    std::iter::from_fn(move || {
        let behind = (start + TOGETHER).min(span.end);
        let blank = memchr::memmem::find(&prose.as_bytes()[behind..span.end], b"\n\n");
        let whole = Span::new(start, blank.map_or(span.end, |i| behind + i + 1));
        start = whole.end;
        (!whole.is_empty()).then_some(whole)
    })
}

/// The entries of a text; `marked` is the same with its marks.
fn entries(prose: &str, marked: &str) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let mut start = 0;
    for line in prose.split_inclusive('\n') {
        // the number of an item of a list is markup
        let item = marked.get(start..start + line.len()).is_some_and(|m| m.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        if let Some((head, numbered, place)) = head(line, item) {
            if let Some(last) = out.last_mut() {
                last.end = start;
            }
            out.push(Entry { head: Span::new(start + head.start, start + head.end), end: prose.len(), numbered, place });
        }
        start += line.len();
    }
    out
}

/// The head that a line begins with: names alone, behind a number or markup or neither, up to a point, a colon, markup or the end of the line.
fn head(line: &str, item: bool) -> Option<(Span, bool, bool)> {
    let markup = |c: char| matches!(c, FILLER | ' ' | '\t' | '#' | '*' | '-' | '•');
    let mut rest = line.trim_start_matches(markup);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let written = (1..=2).contains(&digits) && rest[digits..].starts_with(['.', ')', ':']);
    let numbered = written || item && digits == 0;
    if written {
        rest = rest[digits + 1..].trim_start_matches(markup);
    }
    let end = rest.find(['.', ':', FILLER, '\n']).unwrap_or(rest.len()).min(rest.find(" - ").unwrap_or(rest.len()));
    let head = rest[..end].trim_end();
    if head.is_empty() || head.len() > LONGEST || !head.starts_with(char::is_uppercase) {
        return None;
    }
    let tokens = Tokens::of(head);
    let small = |t: usize| PARTICLES.contains(&tokens.word(t)) || grammar::IN_PLACE_NAMES.has(tokens.word(t));
    let is_name = |t: usize| match tokens.list()[t].kind {
        TokenKind::Word => tokens.list()[t].capital || small(t),
        TokenKind::Figure => false,
        _ => matches!(tokens.raw(t), "," | "-" | "'" | "’"),
    };
    let words = (0..tokens.len()).filter(|&t| tokens.list()[t].kind == TokenKind::Word).count();
    if words > WORDS || !(0..tokens.len()).all(is_name) {
        return None;
    }
    let nation = is_nation(tokens.word(tokens.len() - 1));
    let within = (0..tokens.len()).filter(|&t| tokens.raw(t) == ",").count() == 1;
    let place = nation || within && numbered;
    let from = line.len() - rest.len();
    (place || numbered).then(|| (Span::new(from, from + head.len()), numbered, place))
}
