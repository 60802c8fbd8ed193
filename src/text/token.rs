//! Words, figures and marks of a stretch of text.

use unicode_normalization::char::is_combining_mark;

use super::fold::{FILLER, fold_into};
use crate::span::Span;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with an apostrophe inside (`didn't`, `o'clock`). A hyphen separates words.
    Word,
    /// Digits with `.` or `,` between them (`56.1`, `1,234`). Letters after it are a word of their own, glued.
    Figure,
    /// The ending `'s` or a lone `'` after a plural: never a word of the text.
    Possessive,
    /// One other character that is not white space.
    Mark,
}

/// One token of a text. Its folded form is held by [`Tokens`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in the text that was given.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Whether nothing, not even white space, stands between it and the token before.
    pub glued: bool,
    /// Whether its first letter is upper case.
    pub capital: bool,
    /// The mark it is, where that is one of ASCII; 0 for all else.
    pub(crate) mark: u8,
    folded: (u32, u32),
}

impl Token {
    /// Whether templates see it: words and figures are, marks and possessive endings are not.
    #[must_use]
    pub const fn is_content(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Figure)
    }
}

/// The tokens of a stretch of text, in order, with their folded forms.
///
/// ```
/// use summit_check::text::Tokens;
/// let tokens = Tokens::of("Kim’s two-hour talks");
/// let words: Vec<_> = (0..tokens.len()).map(|i| tokens.word(i)).collect();
/// assert_eq!(words, ["kim", "'s", "two", "-", "hour", "talks"]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Tokens<'t> {
    text: &'t str,
    list: Vec<Token>,
    /// The stretch in lower case, which most words are a piece of, and behind it the words that fold otherwise.
    folded: String,
    /// Where the stretch begins.
    from: usize,
    /// Whether there is filler in it.
    filled: bool,
    /// Where the last token ends together with the filler after it.
    reached: usize,
}

impl<'t> Tokens<'t> {
    /// The tokens of the whole of `text`.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        Self::within(text, Span::new(0, text.len()))
    }

    /// The tokens of the part of `text` that `span` covers; their spans count from the start of `text`.
    #[must_use]
    pub fn within(text: &'t str, span: Span) -> Self {
        let mut folded = String::with_capacity(span.len() + span.len() / 16 + 8);
        folded.push_str(span.of(text));
        folded.make_ascii_lowercase();
        let filled = memchr::memchr(FILLER as u8, folded.as_bytes()).is_some();
        let list = Vec::with_capacity(span.len() / 4 + 4);
        let mut tokens = Self { text, list, folded, from: span.start, filled, reached: usize::MAX };
        tokens.scan(span);
        tokens
    }

    /// The text the spans count in.
    #[inline]
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// How many tokens there are.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All tokens.
    #[inline]
    #[must_use]
    pub fn list(&self) -> &[Token] {
        &self.list
    }

    /// The token at `index`, if there is one.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// The folded form of the token at `index`; empty past the end.
    #[inline]
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |t| &self.folded[t.folded.0 as usize..t.folded.1 as usize])
    }

    /// The token at `index` as it stands in the text, a figure without the markup inside it; empty past the end.
    #[inline]
    #[must_use]
    pub fn raw(&self, index: usize) -> &str {
        match self.list.get(index) {
            Some(token) if token.kind == TokenKind::Figure => self.word(index),
            Some(token) => token.span.of(self.text),
            None => "",
        }
    }

    /// The index of the first token that starts at or after byte `offset`.
    #[must_use]
    pub fn at(&self, offset: usize) -> usize {
        self.list.partition_point(|t| t.span.start < offset)
    }

    /// How many letters from `at` on are plain ones, up to eight: most words are told by one look at eight bytes.
    #[inline]
    fn letters(&self, at: usize, limit: usize) -> usize {
        const EACH: u64 = 0x0101_0101_0101_0101;
        const TOP: u64 = 0x80 * EACH;
        // what is folded behind the stretch is none of it
        if at + 8 > limit {
            return 0;
        }
        let at = at - self.from;
        let Some(eight) = self.folded.as_bytes().get(at..at + 8).and_then(|b| b.try_into().ok()) else { return 0 };
        let eight = u64::from_le_bytes(eight);
        // each byte without its top bit overflows into it from `a` on, and again past `z`
        let low = eight & !TOP;
        let letters = (low + EACH * (0x80 - b'a' as u64)) & !(low + EACH * (0x7f - b'z' as u64)) & !eight & TOP;
        ((!letters & TOP).trailing_zeros() / 8) as usize
    }

    /// Where the word that begins at `at` ends, if it has nothing but plain letters and what follows it surely is none of it.
    #[inline]
    fn plain_word(&self, at: usize, limit: usize) -> Option<usize> {
        let mut end = at;
        loop {
            let letters = self.letters(end, limit);
            end += letters;
            if letters < 8 {
                break;
            }
        }
        let ends = matches!(STARTS[*self.text.as_bytes().get(end)? as usize], Start::Blank | Start::Mark | Start::Digit);
        (ends && end > at && end < limit && !self.filled).then_some(end)
    }

    /// Adds a token of ASCII without filler, which is a piece of the stretch in lower case.
    #[inline]
    fn push_plain(&mut self, kind: TokenKind, start: usize, end: usize, mark: u8) {
        let glued = self.reached == start;
        self.reached = end;
        let capital = self.text.as_bytes()[start].is_ascii_uppercase();
        let folded = ((start - self.from) as u32, (end - self.from) as u32);
        self.list.push(Token { span: Span::new(start, end), kind, glued, capital, mark, folded });
    }

    /// Adds a token; `plain` where it is known to be ASCII without filler, which is a piece of the stretch in lower case.
    fn push(&mut self, kind: TokenKind, start: usize, end: usize, plain: bool) {
        if plain {
            let mark = if kind == TokenKind::Mark { self.text.as_bytes()[start] } else { 0 };
            return self.push_plain(kind, start, end, mark);
        }
        let glued = self.reached == start;
        self.reached = end;
        // Filler at the end of a word is the end tag after it.
        let end = start + self.text[start..end].trim_end_matches(FILLER).len();
        let raw = &self.text[start..end];
        let from = self.folded.len() as u32;
        fold_into(raw, &mut self.folded);
        let capital = raw.starts_with(char::is_uppercase);
        let mark = 0;
        self.list.push(Token { span: Span::new(start, end), kind, glued, capital, mark, folded: (from, self.folded.len() as u32) });
    }

    fn scan(&mut self, span: Span) {
        let bytes = self.text.as_bytes();
        let mut at = span.start;
        while at < span.end {
            let start = at;
            at = match STARTS[bytes[at] as usize] {
                Start::Blank => at + 1,
                Start::Letter => match self.plain_word(at, span.end) {
                    Some(end) => {
                        self.push_plain(TokenKind::Word, at, end, 0);
                        // mostly one blank follows
                        end + usize::from(bytes[end] == b' ')
                    }
                    None => self.scan_word(at, span.end),
                },
                Start::Digit => self.scan_figure(at, span.end),
                Start::Mark => {
                    self.push_plain(TokenKind::Mark, at, at + 1, bytes[at]);
                    at + 1
                }
                Start::Apostrophe => self.scan_apostrophe(at, 1, span.end),
                Start::Filler => {
                    self.reached = if self.reached == at { at + 1 } else { self.reached };
                    at + 1
                }
                Start::Other => {
                    let c = self.text[at..].chars().next().unwrap_or(' ');
                    let end = at + c.len_utf8();
                    if is_blank(c) {
                        end
                    } else if is_letter(c) {
                        self.scan_word(at, span.end)
                    } else if matches!(c, '\u{2019}' | '\u{02bc}') {
                        self.scan_apostrophe(at, c.len_utf8(), span.end)
                    } else {
                        self.push_mark(at, end)
                    }
                }
            };
            debug_assert!(at > start, "a token ends behind its start");
        }
    }

    fn push_mark(&mut self, start: usize, end: usize) -> usize {
        self.push(TokenKind::Mark, start, end, end == start + 1);
        end
    }

    /// An apostrophe that no word took: the end of a plural possessive, or a quotation mark.
    fn scan_apostrophe(&mut self, start: usize, width: usize, limit: usize) -> usize {
        let end = start + width;
        let after_plural = self.list.last().is_some_and(|t| t.kind == TokenKind::Word && self.reached == start)
            && self.word(self.len() - 1).ends_with('s');
        let before_letter = self.text[end..limit].chars().next().is_some_and(is_letter);
        self.push(if after_plural && !before_letter { TokenKind::Possessive } else { TokenKind::Mark }, start, end, width == 1);
        end
    }

    fn scan_word(&mut self, start: usize, limit: usize) -> usize {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut at = start;
        let mut plain = !self.filled;
        loop {
            let known = self.letters(at, limit);
            at += known;
            if known == 8 {
                continue;
            }
            let letters = |b: u8| matches!(STARTS[b as usize], Start::Letter | Start::Filler);
            at += bytes[at..limit].iter().position(|&b| !letters(b)).unwrap_or(limit - at);
            if at >= limit {
                break;
            }
            let c = if bytes[at].is_ascii() { bytes[at] as char } else { text[at..].chars().next().unwrap_or(' ') };
            if !c.is_ascii() && is_letter(c) {
                at += c.len_utf8();
                plain = false;
                continue;
            }
            if matches!(c, '\'' | '\u{2019}' | '\u{02bc}') {
                let after = at + c.len_utf8();
                let mut rest = text[after..limit].chars();
                match (rest.next(), rest.next()) {
                    (Some('s' | 'S'), next) if !next.is_some_and(is_letter) => {
                        self.push(TokenKind::Word, start, at, plain);
                        self.push(TokenKind::Possessive, at, after + 1, c.is_ascii());
                        return after + 1;
                    }
                    (Some(next), _) if is_letter(next) => {
                        at = after;
                        plain &= c.is_ascii();
                        continue;
                    }
                    _ => {}
                }
            }
            break;
        }
        self.push(TokenKind::Word, start, at, plain);
        at
    }

    fn scan_figure(&mut self, start: usize, limit: usize) -> usize {
        let bytes = &self.text.as_bytes()[..limit];
        // markup inside a figure ("<b>12</b>,500") is none of it and does not part it
        let past_markup = |at: usize| at + bytes[at..].iter().take_while(|&&b| b == FILLER as u8).count();
        let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut at = start;
        while at < limit {
            let mut next = past_markup(at);
            if matches!(bytes.get(next), Some(b'.' | b',')) {
                next = past_markup(next + 1);
            }
            if !is_digit(next) {
                break;
            }
            at = next + 1;
        }
        self.push(TokenKind::Figure, start, at, !self.filled);
        at
    }
}

/// What begins with a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    Blank,
    Letter,
    Digit,
    Mark,
    Apostrophe,
    Filler,
    /// A character beyond ASCII.
    Other,
}

/// What begins with each byte, so that a text is walked with one look a byte.
static STARTS: [Start; 256] = {
    let mut starts = [Start::Other; 256];
    let mut b = 0;
    while b < 128 {
        let byte = b as u8;
        starts[b] = match byte {
            b'\'' => Start::Apostrophe,
            _ if byte == FILLER as u8 => Start::Filler,
            0..=b' ' | 0x7f => Start::Blank,
            _ if byte.is_ascii_alphabetic() => Start::Letter,
            _ if byte.is_ascii_digit() => Start::Digit,
            _ => Start::Mark,
        };
        b += 1;
    }
    starts
};

/// Whether `c` is part of a word.
#[must_use]
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() || c == FILLER } else { c.is_alphabetic() || is_combining_mark(c) || c == '\u{ad}' }
}

/// Whether `c` separates tokens without being one.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text);
        (0..tokens.len()).map(|i| tokens.word(i).to_owned()).collect()
    }

    #[test]
    fn figures_keep_their_separators_and_give_up_their_units() {
        assert_eq!(words("£1.76bn, 1,234 and 25th."), ["£", "1.76", "bn", ",", "1,234", "and", "25", "th", "."]);
        assert_eq!(words("2019-04-25"), ["2019", "-", "04", "-", "25"]);
        let cut = Tokens::of("12\u{1f}\u{1f},\u{1f}500\u{1f}, 3\u{1f}.");
        assert_eq!((0..cut.len()).map(|i| cut.raw(i)).collect::<Vec<_>>(), ["12,500", ",", "3", "."]);
    }

    #[test]
    fn possessives_stand_apart_and_contractions_do_not() {
        assert_eq!(words("Kim's aides didn’t speak"), ["kim", "'s", "aides", "didn't", "speak"]);
        assert_eq!(words("five minutes' walk"), ["five", "minutes", "'", "walk"]);
        assert_eq!(words("‘quoted’"), ["'", "quoted", "'"]);
    }

    #[test]
    fn filler_belongs_to_no_token_and_parts_none() {
        let text = "\u{1f}\u{1f}Kim\u{1f}\u{1f}'s caf\u{1f}é\u{1f}, 50\u{1f}%";
        let tokens = Tokens::of(text);
        assert_eq!((0..tokens.len()).map(|i| tokens.word(i)).collect::<Vec<_>>(), ["kim", "'s", "cafe", ",", "50", "%"]);
        assert_eq!(tokens.raw(0), "Kim");
        assert_eq!(tokens.list().iter().map(|t| t.glued).collect::<Vec<_>>(), [false, true, false, true, false, true]);
    }

    #[test]
    fn a_stretch_counts_from_the_start_of_the_text() {
        let text = "one. two three. four";
        let tokens = Tokens::within(text, Span::new(5, 15));
        assert_eq!(tokens.raw(0), "two");
        assert_eq!(tokens.at(9), 1);
    }
}
