//! Template strings: from the text between the quotation marks to pieces, each with its place.
//!
//! Brackets are looked over first, so that a bracket left open is shown itself and not the end of the template, and so
//! that the recursive grammar never sees groups nested too deep.

use pest::Parser as _;
use pest::iterators::Pair;

use super::grammar::{Grammar, Rule, Stop};
use super::problem::{Mistake, Problem};
use super::scan::DEEPEST;
use super::written::Text;
use crate::span::{Located, Span};
use crate::text::{TokenKind, Tokens};

/// A template may have so many bytes; the language's own limit, so that no file takes long to read.
const LONGEST: usize = 10_000;

/// One element of a template, its alias not yet looked up.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Word(Located<String>),
    Exact(Located<String>),
    Either(Vec<Vec<Piece>>, Span),
    Maybe(Vec<Piece>, Span),
    Gap,
    Alias(Located<String>),
    Value { factor: f64, span: Span },
}

/// Reads a template. What is wrong with it goes to `problems`; then there are no pieces.
pub(super) fn pieces(text: &Text, problems: &mut Vec<Problem>) -> Option<Vec<Piece>> {
    let before = problems.len();
    if text.text.len() > LONGEST {
        problems.push(Problem::new(text.span, Mistake::TemplateTooLong(text.text.len())));
        return None;
    }
    if let Some(habit) = super::habits::habit(&text.text) {
        let words = text.text[habit.start..habit.end].to_owned();
        problems.push(Problem::new(text.place(Span::new(habit.start, habit.end)), Mistake::RegexHabit(words, habit.instead)));
        return None;
    }
    look_over(text, problems);
    if problems.len() > before {
        return None;
    }
    if let Some(pieces) = plain(text) {
        return Some(pieces);
    }
    match Grammar::parse(Rule::template, &text.text) {
        Ok(mut pairs) => {
            let mut reader = Reader { text, problems };
            let sequence = pairs.next()?.into_inner().next()?;
            let pieces = reader.sequence(sequence);
            (problems.len() == before).then_some(pieces)
        }
        Err(error) => {
            let stop = Stop::from(error);
            let end = text.text[stop.at..].chars().next().map_or(stop.at, |c| stop.at + c.len_utf8());
            let found = text.text[stop.at..end].to_owned();
            problems.push(Problem::new(text.place(Span::new(stop.at, end)), Mistake::Unexpected { expected: stop.expected, found }));
            None
        }
    }
}

/// Whether `inside` is the name of an alias or `value`, of plain letters.
fn is_name(inside: &str) -> bool {
    !inside.starts_with(|c: char| c.is_ascii_digit())
        && !inside.is_empty()
        && inside.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Reads a template that has nothing but plain words, gaps and names in holes, as most have, without the grammar; `None` for any other.
fn plain(text: &Text) -> Option<Vec<Piece>> {
    let s = text.text.as_str();
    let bytes = s.as_bytes();
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b' ' => at += 1,
            b'.' if s[at..].starts_with("...") => {
                at += 3;
                pieces.push(Piece::Gap);
            }
            b'{' => {
                let close = at + memchr::memchr(b'}', &bytes[at..])?;
                let inside = &s[at + 1..close];
                if !is_name(inside) {
                    return None;
                }
                at = close + 1;
                pieces.push(if inside == "value" {
                    Piece::Value { factor: 1.0, span: text.place(Span::new(start, at)) }
                } else {
                    Piece::Alias(Located::new(inside.to_owned(), text.place(Span::new(start + 1, close))))
                });
            }
            b if is_plain(b) => {
                while at < bytes.len() && is_plain(bytes[at]) && !s[at..].starts_with("...") {
                    at += 1;
                }
                words(text, Span::new(start, at), &mut pieces);
            }
            _ => return None,
        }
        // what may be missing, and the "'s" behind a hole
        if matches!(bytes.get(at), Some(b'?' | b'\'')) {
            return None;
        }
    }
    Some(pieces)
}

/// Whether a byte is part of a word of a template and of nothing else.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b',' | b'.')
}

/// Adds the words at `span`.
fn words(text: &Text, span: Span, pieces: &mut Vec<Piece>) {
    let told = span.of(&text.text);
    let tokens = Tokens::of(told);
    for token in tokens.list().iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Figure)) {
        let place = text.place(token.span.shifted(span.start));
        pieces.push(Piece::Word(Located::new(token.span.of(told).to_owned(), place)));
    }
}

/// Notes brackets that nothing opens or closes, alternatives outside a group, question marks behind nothing, and holes that
/// hold no name.
fn look_over(text: &Text, problems: &mut Vec<Problem>) {
    let s = text.text.as_str();
    let mut open: Vec<usize> = Vec::new();
    let mut previous = ' ';
    let mut note = |start: usize, end: usize, mistake| problems.push(Problem::new(text.place(Span::new(start, end)), mistake));
    let mut at = 0;
    while let Some(c) = s[at..].chars().next() {
        let mut end = at + c.len_utf8();
        match c {
            '(' => {
                open.push(at);
                if open.len() > DEEPEST {
                    return note(at, end, Mistake::TooDeep);
                }
            }
            ')' if open.pop().is_none() => note(at, end, Mistake::NothingToClose(')')),
            '|' if open.is_empty() => note(at, end, Mistake::BarOutsideGroup),
            '{' => match s[end..].find(['{', '}']).map(|i| end + i).filter(|&i| s.as_bytes()[i] == b'}') {
                Some(close) => {
                    let inside = &s[end..close];
                    let whole = |p: Pair<'_, Rule>| p.as_str().len() == close + 1 - at;
                    if !is_name(inside) && !Grammar::parse(Rule::hole, &s[at..=close]).is_ok_and(|mut p| p.next().is_some_and(whole)) {
                        note(at, close + 1, Mistake::BadHole(inside.trim().to_owned()));
                    }
                    end = close + 1;
                }
                None => note(at, end, Mistake::Unclosed('{')),
            },
            '}' => note(at, end, Mistake::NothingToClose('}')),
            '?' if previous.is_whitespace() || matches!(previous, '(' | '|' | '?' | '…') || s[..at].ends_with("...") => {
                note(at, end, Mistake::NothingOptional);
            }
            // Behind a letter, a figure or a bracket it is an apostrophe; else it opens exact words.
            '\'' if previous.is_whitespace() || matches!(previous, '(' | '|' | '?' | '.' | '…') => {
                let closing =
                    s[end..].char_indices().find(|&(i, c)| c == '\'' && i > 0 && !s[end + i + 1..].starts_with(char::is_alphabetic));
                match closing {
                    Some((i, _)) => end += i + 1,
                    // What comes behind may be meant as words or as template.
                    None => return note(at, end, Mistake::Unclosed('\'')),
                }
            }
            _ => {}
        }
        previous = s[at..end].chars().next_back().unwrap_or(c);
        at = end;
    }
    for at in open {
        note(at, at + 1, Mistake::Unclosed('('));
    }
}

struct Reader<'a> {
    text: &'a Text,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn place(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.text.place(Span::new(span.start(), span.end()))
    }

    fn sequence(&mut self, pair: Pair<'_, Rule>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in pair.into_inner() {
            let place = self.place(&element);
            let mut inner = element.into_inner();
            let Some(atom) = inner.next() else { continue };
            let optional = inner.next().is_some();
            let atom_rule = atom.as_rule();
            let start = pieces.len();
            self.atom(atom, &mut pieces);
            if !optional {
                continue;
            }
            let parts = pieces.split_off(start);
            if parts.iter().any(|p| matches!(p, Piece::Value { .. })) {
                self.problems.push(Problem::new(place, Mistake::OptionalValue));
            } else if atom_rule == Rule::gap {
                self.problems.push(Problem::new(place, Mistake::NothingOptional));
            } else if !parts.is_empty() {
                pieces.push(Piece::Maybe(parts, place));
            }
        }
        pieces
    }

    fn atom(&mut self, atom: Pair<'_, Rule>, pieces: &mut Vec<Piece>) {
        let place = self.place(&atom);
        match atom.as_rule() {
            Rule::gap => pieces.push(Piece::Gap),
            Rule::choice => {
                let sequences = atom.into_inner().filter(|p| p.as_rule() == Rule::sequence);
                let mut branches: Vec<Vec<Piece>> = sequences.map(|p| self.sequence(p)).collect();
                if branches.len() == 1 {
                    // Parentheses around one sequence only hold it together.
                    pieces.append(&mut branches[0]);
                } else {
                    pieces.push(Piece::Either(branches, place));
                }
            }
            Rule::hole => {
                let inside = atom.into_inner().find(|p| matches!(p.as_rule(), Rule::scaled | Rule::alias_name));
                let Some(inside) = inside else { return };
                if inside.as_rule() == Rule::alias_name {
                    let span = self.place(&inside);
                    pieces.push(Piece::Alias(Located::new(inside.as_str().to_owned(), span)));
                } else {
                    let factor = self.factor(inside);
                    pieces.push(Piece::Value { factor, span: place });
                }
            }
            Rule::exact => {
                if let Some(words) = atom.into_inner().next() {
                    pieces.push(Piece::Exact(Located::new(words.as_str().to_owned(), place)));
                }
            }
            _ => words(self.text, Span::new(atom.as_span().start(), atom.as_span().end()), pieces),
        }
    }

    /// What `-value`, `2 * value`, `value / 2` multiplies the reading by.
    fn factor(&mut self, scaled: Pair<'_, Rule>) -> f64 {
        let (mut factor, mut divide) = (1.0, false);
        for part in scaled.into_inner() {
            match part.as_rule() {
                Rule::minus => factor = -factor,
                Rule::slash => divide = true,
                Rule::star => divide = false,
                Rule::number => match factor_of(part.as_str()) {
                    Some(n) if divide => factor /= n,
                    Some(n) => factor *= n,
                    None => {
                        let place = self.place(&part);
                        self.problems.push(Problem::new(place, Mistake::BadFactor(part.as_str().to_owned())));
                    }
                },
                _ => {}
            }
        }
        factor
    }
}

/// A factor as it is written; none for zero and for what is too large to count with.
pub(super) fn factor_of(number: &str) -> Option<f64> {
    number.parse::<f64>().ok().filter(|n| (1e-9..=1e15).contains(n))
}
