//! From tokens to the words of a grammar: contractions come apart, what a hyphen or a dot holds together is one word.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::tag::{Lexical, Tag, Tags, lexical};
use crate::language::speech::CONTRACTED;
use crate::language::verbs::BEFORE_HYPHEN;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// A word or mark of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in the text of the tokens.
    pub span: Span,
    /// Its first token.
    pub first: usize,
    /// The token after its last one. The two halves of `didn't` have the same token.
    pub after: usize,
    /// Its part of speech here.
    pub tag: Tag,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it is written in capitals, and more than one.
    pub(super) upper: bool,
    pub(super) folded: (u32, u32),
    pub(super) traits: u16,
}

/// The front half of words that are written without their apostrophe: `do` of `dont`.
static CONTRACTIONS: LazyLock<FxHashMap<&'static str, &'static str>> =
    LazyLock::new(|| CONTRACTED.split_ascii_whitespace().filter_map(|pair| pair.split_once('=')).collect());

/// The words of some tokens before they are told apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Units {
    pub(super) words: Vec<Word>,
    pub(super) can: Vec<Tags>,
    pub(super) folded: String,
}

/// Abbreviations whose full stop ends nothing.
const SHORT: &[&str] = &[
    "mr", "mrs", "ms", "dr", "st", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "prof", "rev", "vs", "jr", "sr", "inc", "corp",
    "ltd", "co", "no", "etc", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "mt", "ft", "approx", "dept", "hon", "messrs", "e.g",
    "i.e",
];

impl Units {
    pub(super) fn of(tokens: &Tokens<'_>) -> Self {
        let room = tokens.len() + 4;
        let mut units = Self { words: Vec::with_capacity(room), can: Vec::with_capacity(room), folded: String::with_capacity(room * 6) };
        let mut i = 0;
        while i < tokens.len() {
            if let Some(end) = hedged(tokens, i) {
                let list = tokens.list();
                let span = Span::new(list[i].span.start, list[end - 1].span.end);
                let number = Lexical { can: Tags::of(Tag::Number), traits: 0 };
                let text = (i..end).map(|k| tokens.word(k)).collect::<Vec<_>>().join(" ");
                units.push(span, (i, end), &text, number, false);
                i = end;
                continue;
            }
            let end = units.joined(tokens, i);
            if end == i + 1 {
                units.token(tokens, i);
            } else {
                units.compound(tokens, i, end);
            }
            i = end;
        }
        units.set_off_dateline();
        units
    }

    /// "BEIRUT (Reuters) - The bank said": what stands in front of the dash is no part of the sentence.
    fn set_off_dateline(&mut self) {
        /// A dateline has no more words and marks.
        const LONGEST: usize = 14;
        let word = |k: usize| &self.folded[self.words[k].folded.0 as usize..self.words[k].folded.1 as usize];
        let spaced = |k: usize| {
            let (before, next) = (k.checked_sub(1).and_then(|b| self.words.get(b)), self.words.get(k + 1));
            before.is_some_and(|w| w.span.end < self.words[k].span.start) && next.is_some_and(|w| w.span.start > self.words[k].span.end)
        };
        let near = self.words.len().min(LONGEST);
        let Some(dash) = (1..near).find(|&k| matches!(word(k), "-" | "--" | "–" | "—") && spaced(k)) else { return };
        let agency = (1..dash).any(|k| word(k) == "(") && word(dash - 1) == ")";
        let first = &self.words[0];
        let shouted = first.upper && first.span.len() > 3;
        // "DATE: 04.08.2020 - …" and a headline in capitals are none
        let plain = (0..dash).all(|k| {
            let w = &self.words[k];
            w.capital || self.can[k].has(Tag::Number) || matches!(word(k), "," | "." | "(" | ")" | "/" | "and" | "the" | "of")
        });
        let goes_on = self.words.get(dash + 1).is_some_and(|w| w.capital && !w.upper || word(dash + 1) == "\"");
        if plain && goes_on && (agency || shouted) {
            self.can[..=dash].fill(Tags::of(Tag::Mark));
        }
    }

    /// The token after the word that begins at `i`: `well-known`, `U.S.`, `25th`, `see/hear`, `a@b.org`.
    fn joined(&self, tokens: &Tokens<'_>, i: usize) -> usize {
        let list = tokens.list();
        let content = |k: usize| list.get(k).is_some_and(super::super::token::Token::is_content);
        let glued = |k: usize| list.get(k).is_some_and(|t| t.glued);
        let mut end = i + 1;
        if !content(i) {
            let tagged = matches!(list[i].mark, b'#' | b'@') && content(end) && glued(end);
            if !tagged {
                return end;
            }
            end += 1;
        }
        // mostly a blank follows
        while glued(end) {
            if content(end) && (list[end - 1].kind == TokenKind::Figure || list[end].kind == TokenKind::Figure) {
                end += 1;
            } else if matches!(tokens.raw(end), "-" | "." | "@" | "&" | "_" | "‑") && content(end + 1) && glued(end + 1) {
                end += 2;
            } else if tokens.raw(end) == ":" && is_minutes(tokens, end) {
                // "18:20" is one word
                end += 2;
            } else {
                break;
            }
        }
        if !glued(end) || tokens.raw(end) != "." {
            return end;
        }
        let word = tokens.word(end - 1);
        // at the end of a sentence the letter is a name: "on board the Aurora Q."
        let initial =
            list[end - 1].kind == TokenKind::Word && word.len() == 1 && list[end - 1].capital && word != "i" && end + 1 < tokens.len();
        let dotted = end > i + 2 && word.len() == 1;
        if initial || dotted || (end == i + 1 && SHORT.contains(&word) && end + 1 < tokens.len()) {
            end += 1;
        }
        end
    }

    fn push(&mut self, span: Span, (first, after): (usize, usize), text: &str, lexical: Lexical, capital: bool) {
        let upper = false;
        let from = self.folded.len() as u32;
        self.folded.push_str(text);
        let folded = (from, self.folded.len() as u32);
        self.words.push(Word { span, first, after, tag: Tag::Mark, capital, upper, folded, traits: lexical.traits });
        self.can.push(lexical.can);
    }

    fn compound(&mut self, tokens: &Tokens<'_>, i: usize, end: usize) {
        let list = tokens.list();
        let span = Span::new(list[i].span.start, list[end - 1].span.end);
        let last = (i..end).rev().find(|&k| list[k].is_content()).unwrap_or(i);
        let figure = list[i].kind == TokenKind::Figure;
        let hyphen = (i..end).any(|k| matches!(tokens.raw(k), "-" | "‑"));
        let mut text = String::new();
        for k in i..end {
            text.push_str(tokens.word(k));
        }
        let mut found = lexical(if hyphen { tokens.word(last) } else { &text });
        if end == i + 2 && tokens.raw(i + 1) == "." {
            found = lexical(tokens.word(i));
            if tokens.word(i).len() == 1 {
                found.can = Tags::of(Tag::Name);
            }
        } else if !hyphen {
            found.can = if figure { Tags::of(Tag::Number).with(Tag::Noun) } else { Tags::of(Tag::Name) };
            if figure && text.contains(':') {
                found = Lexical { can: Tags::of(Tag::Number), traits: super::tag::trait_of::TIME };
            }
            if matches!(text.as_str(), "p.m." | "a.m." | "p.m" | "a.m") {
                found.can = Tags::of(Tag::Adverb);
            }
        } else if list[i].capital && list[last].capital && list[i].kind == TokenKind::Word && list[last].kind == TokenKind::Word {
            // "Notre-Dame", "Jean-Paul"
            found.can = Tags::of(Tag::Name);
        } else if hyphen && is_numbered_name(tokens, i, last) {
            // "Apollo-11", "Vega-C2"
            found.can = Tags::of(Tag::Name);
            found.traits = 0;
        } else {
            // "two-hour", "well-known", "re-elected", "brother-in-law"
            let verb = BEFORE_HYPHEN.iter().any(|(first, _)| *first == tokens.word(i)) && found.can.any_verb();
            let participle = found.can.has(Tag::Participle) || found.can.has(Tag::Gerund);
            if !verb {
                found.can = if list[i].capital && list[last].capital && !participle {
                    Tags::of(Tag::Name)
                } else if participle {
                    Tags::of(Tag::Adjective)
                } else if found.can.has(Tag::Plural) {
                    Tags::of(Tag::Plural)
                } else if found.can.any_noun() || found.can.has(Tag::Adjective) || found.can.any_verb() || found.can.has(Tag::Number) {
                    Tags::of(Tag::Noun).with(Tag::Adjective)
                } else if list[i].capital {
                    Tags::of(Tag::Name)
                } else {
                    Tags::of(Tag::Adjective).with(Tag::Noun)
                };
                found.traits &= super::tag::trait_of::TIME;
            }
            if figure && list[last].kind == TokenKind::Figure {
                found.can = Tags::of(Tag::Number);
            }
        }
        self.push(span, (i, end), &text, found, list[i].capital);
    }

    fn token(&mut self, tokens: &Tokens<'_>, i: usize) {
        let token = tokens.list()[i];
        let word = tokens.word(i);
        let raw = tokens.raw(i);
        match token.kind {
            TokenKind::Figure => self.push(token.span, (i, i + 1), word, Lexical { can: Tags::of(Tag::Number), traits: 0 }, false),
            TokenKind::Mark => {
                let known = matches!(word, "$" | "%" | "&" | "/" | "£" | "€");
                let can = if known { lexical(word).can } else { Tags::of(Tag::Mark) };
                // one kind of quotation mark is enough here
                let mark = if matches!(word, "“" | "”" | "„" | "«" | "»") { "\"" } else { word };
                self.push(token.span, (i, i + 1), mark, Lexical { can, traits: 0 }, false);
            }
            TokenKind::Possessive => {
                let text = if word.ends_with('s') { "'s" } else { "'" };
                self.push(token.span, (i, i + 1), text, lexical(text), false);
            }
            TokenKind::Word => match split(raw, word) {
                Some((raw_at, front, back)) => {
                    let middle = token.span.start + raw_at;
                    self.push(Span::new(token.span.start, middle), (i, i + 1), front, lexical(front), token.capital);
                    self.push(Span::new(middle, token.span.end), (i, i + 1), back, lexical(back), false);
                }
                None => {
                    let found = lexical(word);
                    self.push(token.span, (i, i + 1), word, found, token.capital);
                    if let Some(last) = self.words.last_mut() {
                        last.upper = raw.len() > 1 && !raw.contains(char::is_lowercase) && token.capital;
                    }
                }
            },
        }
    }
}

/// Whether a colon stands between an hour and its minutes, or between minutes and seconds.
fn is_minutes(tokens: &Tokens<'_>, colon: usize) -> bool {
    let list = tokens.list();
    let figure = |k: usize, width: std::ops::RangeInclusive<usize>| {
        list.get(k).is_some_and(|t| t.kind == TokenKind::Figure) && width.contains(&tokens.word(k).len())
    };
    let glued = |k: usize| list.get(k).is_some_and(|t| t.glued);
    glued(colon) && glued(colon + 1) && figure(colon - 1, 1..=2) && figure(colon + 1, 2..=2)
}

/// The token behind a number with the words in front that make it about so much, where one begins at `i`: "more than 70", "as many as 300",
/// "between 400 and 500". They stand where a number does.
fn hedged(tokens: &Tokens<'_>, i: usize) -> Option<usize> {
    let word = |k: usize| tokens.word(k);
    // most words are none of these
    if !matches!(word(i).as_bytes().first(), Some(b'm' | b'l' | b'f' | b'a' | b'u' | b'b')) {
        return None;
    }
    let number = |k: usize| {
        let figure = tokens.list().get(k).is_some_and(|t| t.kind == TokenKind::Figure);
        let next = tokens.list().get(k + 1);
        // "25th", "10-year", "3.5": a figure that goes on is no word of its own
        let goes_on = next.is_some_and(|n| n.glued && (n.is_content() || matches!(tokens.raw(k + 1), "-" | "." | "/" | ":")));
        (figure && !goes_on) || lexical(word(k)).can == Tags::of(Tag::Number)
    };
    let at = match word(i) {
        "more" | "less" | "fewer" if word(i + 1) == "than" => i + 2,
        "at" if matches!(word(i + 1), "least" | "most") => i + 2,
        "up" if word(i + 1) == "to" => i + 2,
        "as" if matches!(word(i + 1), "many" | "few") && word(i + 2) == "as" => i + 3,
        "between" if number(i + 1) && word(i + 2) == "and" => {
            let year = |k: usize| word(k).len() == 4 && matches!(word(k).as_bytes()[0], b'1' | b'2');
            if year(i + 1) && year(i + 3) {
                return None;
            }
            i + 3
        }
        _ => return None,
    };
    // it has to count something, or to do something itself: not "rose to more than 70."
    let next = tokens.list().get(at + 1).filter(|t| t.kind == TokenKind::Word && !t.capital);
    let counts = next.is_some_and(|_| {
        let can = lexical(word(at + 1)).can;
        can.any_noun()
            || can.has(Tag::Adjective)
            || can.only_finite()
            || can.has(Tag::Past)
            || matches!(word(at + 1), "have" | "are" | "do")
    });
    (number(at) && counts).then_some(at + 1)
}

/// Where a contraction comes apart: in the text as written, and the folded halves.
fn split<'w>(raw: &str, word: &'w str) -> Option<(usize, &'w str, &'w str)> {
    if let Some(at) = word.bytes().position(|b| b == b'\'') {
        let raw_at = raw.find(['\'', '\u{2019}', '\u{2bc}'])?;
        if &word[at..] == "'t" && word[..at].ends_with('n') && raw[..raw_at].ends_with(['n', 'N']) && at > 2 {
            return Some((raw_at - 1, &word[..at - 1], &word[at - 1..]));
        }
        if matches!(&word[at..], "'m" | "'re" | "'ve" | "'ll" | "'d") && at > 0 && raw_at > 0 {
            return Some((raw_at, &word[..at], &word[at..]));
        }
        return None;
    }
    if !(3..=8).contains(&word.len()) || raw.len() != word.len() || !raw.is_ascii() {
        return None;
    }
    let at = CONTRACTIONS.get(word)?.len();
    Some((at, &word[..at], &word[at..]))
}

/// Whether a compound is a name told apart by a number: "Apollo-11", but not "Mid-2019" or "April-25".
fn is_numbered_name(tokens: &Tokens<'_>, first: usize, last: usize) -> bool {
    let list = tokens.list();
    let number = list[last].kind == TokenKind::Figure || list[last].capital && tokens.word(last).bytes().any(|b| b.is_ascii_digit());
    let word = tokens.word(first);
    let name = list[first].kind == TokenKind::Word && list[first].capital && word.len() > 2;
    let other = matches!(word, "mid" | "post" | "pre" | "non" | "anti" | "sub" | "under" | "over" | "top" | "late" | "early");
    number && name && !other && !crate::language::names::CALENDAR.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::BEFORE_HYPHEN;
    use crate::text::Tokens;
    use crate::text::clause::Analysis;

    /// Each first part of a hyphened verb makes the verb of its example.
    #[test]
    fn every_first_part_makes_the_verb_of_its_example() {
        for (first, example) in BEFORE_HYPHEN {
            let tokens = Tokens::of(example);
            let analysis = Analysis::of(&tokens);
            let verb = |c: &crate::text::clause::Clause| {
                analysis.words().get(c.verb.head).is_some_and(|w| tokens.word(w.first) == *first && w.after > w.first + 1)
            };
            assert!(analysis.clauses().iter().any(verb), "{first} in {example:?}");
        }
    }
}
