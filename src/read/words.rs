//! The tokens of a text with what the lexicon knows about each word.

use std::ops::Deref;
use std::rc::Rc;

use crate::language::hedge::Hedge;
use crate::language::time::Class;
use crate::language::{ENGLISH, Language, Lexeme, numbers::NumberWord};
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// The first of the tokens `list` from the `nth` on that is not before the token `from`: its place in the list, and itself.
#[inline]
pub(crate) fn next_of(list: &[u32], nth: usize, from: usize) -> Option<(usize, usize)> {
    let rest = list.get(nth..)?;
    rest.iter().position(|&i| i as usize >= from).map(|skipped| (nth + skipped, rest[skipped] as usize))
}

/// Tokens, and for each word its entry in the lexicon: every reader below asks this, so that a word is looked up once.
#[derive(Debug, Clone)]
pub(crate) struct Words<'t> {
    tokens: Rc<Tokens<'t>>,
    lexemes: Vec<Option<&'static Lexeme>>,
    /// What each token is to the readers of time.
    classes: Vec<Class>,
    /// The tokens that may tell of time.
    telling: Vec<u32>,
    /// The tokens that an amount may begin with.
    beginning: Vec<u32>,
    language: &'static Language,
}

impl<'t> Words<'t> {
    /// The words of the part of `text` that `span` covers.
    #[must_use]
    pub(crate) fn within(text: &'t str, span: Span) -> Self {
        Self::in_language(text, span, &ENGLISH)
    }

    /// As [`within`](Self::within), for a text in `language`.
    #[must_use]
    pub(crate) fn in_language(text: &'t str, span: Span, language: &'static Language) -> Self {
        Self::looked_up(Rc::new(Tokens::within(text, span)), language)
    }

    /// The words that these tokens are, in English.
    #[must_use]
    pub(crate) fn of_tokens(tokens: Rc<Tokens<'t>>) -> Self {
        Self::looked_up(tokens, &ENGLISH)
    }

    fn looked_up(tokens: Rc<Tokens<'t>>, language: &'static Language) -> Self {
        let list = tokens.list();
        let (mut lexemes, mut classes) = (Vec::with_capacity(list.len()), Vec::with_capacity(list.len()));
        let (mut telling, mut beginning) = (Vec::with_capacity(list.len() / 2), Vec::with_capacity(list.len() / 4));
        for (i, token) in list.iter().enumerate() {
            let mut lexeme = None;
            let (class, tells, begins) = match token.kind {
                TokenKind::Word => {
                    lexeme = (language.lexeme)(tokens.word(i));
                    // `P1D` and `PT30S` begin with what is pence and a time zone elsewhere
                    lexeme.map_or((Class::Other, false, false), |l| (l.class, l.tells, l.begins || token.capital && l.time.is_some()))
                }
                TokenKind::Figure => (Class::Figure, true, true),
                TokenKind::Possessive => (Class::Mark(b'\''), true, false),
                TokenKind::Mark => match token.mark {
                    0 => (Class::of_mark(tokens.raw(i)), true, true),
                    mark @ b'\'' => (Class::Mark(mark), true, false),
                    mark @ (b',' | b';' | b':' | b'!' | b'?' | b')' | b'"') => (Class::Mark(mark), false, false),
                    b'.' => (Class::Mark(b'.'), false, list.get(i + 1).is_some_and(|next| next.glued)),
                    mark => (Class::Mark(mark), false, true),
                },
            };
            if tells {
                telling.push(i as u32);
            }
            if begins {
                beginning.push(i as u32);
            }
            lexemes.push(lexeme);
            classes.push(class);
        }
        Self { tokens, lexemes, classes, telling, beginning, language }
    }

    /// What each token is to the readers of time.
    #[inline]
    pub(crate) fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// The tokens that may tell of time, in their order: all but most marks and plain words.
    #[inline]
    pub(crate) fn telling(&self) -> &[u32] {
        &self.telling
    }

    /// The tokens that an amount may begin with, in their order: no value begins at most words and at the marks of sentences.
    #[inline]
    pub(crate) fn beginning(&self) -> &[u32] {
        &self.beginning
    }

    /// The words of the whole of `text`.
    #[must_use]
    pub(crate) fn of(text: &'t str) -> Self {
        Self::within(text, Span::new(0, text.len()))
    }

    /// Hedges in front of a number that end in the token at `index`, the longest first.
    pub(crate) fn hedges_ending(&self, index: usize) -> &'static [(Vec<&'static str>, Hedge)] {
        (self.language.hedges_ending)(self.tokens.word(index))
    }

    /// Hedges behind a number that start with the token at `index`, the longest first.
    pub(crate) fn hedges_starting(&self, index: usize) -> &'static [(Vec<&'static str>, Hedge)] {
        (self.language.hedges_starting)(self.tokens.word(index))
    }

    /// What the lexicon knows about the token at `index`.
    #[inline]
    #[must_use]
    pub(crate) fn lexeme(&self, index: usize) -> Option<&'static Lexeme> {
        self.lexemes.get(index).copied().flatten()
    }

    /// The part of the token at `index` in a number.
    #[inline]
    #[must_use]
    pub(crate) fn number(&self, index: usize) -> Option<NumberWord> {
        self.lexeme(index)?.number
    }

    /// Whether the token at `index` is of `kind`.
    #[inline]
    #[must_use]
    pub(crate) fn is(&self, index: usize, kind: TokenKind) -> bool {
        self.tokens.get(index).is_some_and(|t| t.kind == kind)
    }

    /// Whether there is a token at `index` that stands right after the one before.
    #[inline]
    #[must_use]
    pub(crate) fn glued(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|t| t.glued)
    }

    /// Whether the token at `index` is the mark `mark`.
    #[inline]
    #[must_use]
    pub(crate) fn is_mark(&self, index: usize, mark: &str) -> bool {
        match mark.as_bytes() {
            [mark] => self.tokens.get(index).is_some_and(|t| t.mark == *mark),
            _ => self.is(index, TokenKind::Mark) && self.tokens.raw(index) == mark,
        }
    }

    /// Whether the token at `index` is a hyphen or a dash of any length.
    #[inline]
    #[must_use]
    pub(crate) fn is_dash(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|t| match t.mark {
            0 => {
                t.kind == TokenKind::Mark && matches!(self.tokens.raw(index), "\u{2010}" | "\u{2011}" | "\u{2012}" | "–" | "—" | "\u{2212}")
            }
            mark => mark == b'-',
        })
    }

    /// The index after a hyphen that joins the tokens on both its sides (`two-hour`), or `index` where there is none.
    #[inline]
    #[must_use]
    pub(crate) fn past_hyphen(&self, index: usize) -> usize {
        if self.is_dash(index) && self.glued(index) && self.glued(index + 1) { index + 1 } else { index }
    }

    /// As [`past_hyphen`](Self::past_hyphen), also past one with a blank on either side, as corpora split into tokens have it: `34 - year - old`.
    #[must_use]
    pub(crate) fn past_spaced_hyphen(&self, index: usize) -> usize {
        let spaced = self.is_mark(index, "-") && !self.glued(index) && index + 1 < self.len() && !self.glued(index + 1);
        if spaced { index + 1 } else { self.past_hyphen(index) }
    }

    /// The index after the slash of a fraction at `index`, glued on both sides; some text that was cut into tokens has `\/`.
    #[must_use]
    pub(crate) fn past_slash(&self, index: usize) -> Option<usize> {
        let slash = index + usize::from(self.is_mark(index, "\\") && self.is_mark(index + 1, "/"));
        let glued = (index..=slash + 1).all(|i| self.glued(i));
        (glued && (self.is_mark(slash, "/") || self.is_mark(slash, "\u{2044}"))).then_some(slash + 1)
    }

    /// Whether the tokens `first..end` have a line of the text to themselves, a mark that ends a sentence aside: a cell, a heading, an answer.
    #[must_use]
    pub(crate) fn own_line(&self, first: usize, end: usize) -> bool {
        let span = self.span(first, end);
        let blank = |c: char| c.is_whitespace() && c != '\n' && c != crate::source::LINE;
        let breaks = |text: Option<char>| text.is_none_or(|c| c == '\n' || c == crate::source::LINE);
        let text = self.tokens.text();
        let behind = text[span.end..].trim_start_matches(|c| blank(c) || matches!(c, '.' | '!' | '?'));
        breaks(text[..span.start].trim_end_matches(blank).chars().next_back()) && breaks(behind.chars().next())
    }

    /// The bytes from the token at `first` up to the end of the token before `end`.
    #[must_use]
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        match (self.tokens.get(first), end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(a), Some(b)) => Span::new(a.span.start, b.span.end),
            (Some(a), None) => Span::new(a.span.start, a.span.start),
            _ => Span::default(),
        }
    }
}

impl<'t> Deref for Words<'t> {
    type Target = Tokens<'t>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.tokens
    }
}
