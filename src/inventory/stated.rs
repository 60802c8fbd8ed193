//! The values of a text with the words around them: what they are said of.

use jiff::civil::DateTime;
use rustc_hash::FxHashMap;

use super::around::Around;
use crate::read::read_within;
use crate::source::Source;
use crate::span::Span;
use crate::text::{Layout, TokenKind, Tokens, forms};
use crate::value::{Axis, Context, Denotation, Kind, Reading, Set, Types, Value};

/// A word by its base form, as an index into [`Words`].
pub(crate) type Word = u32;

/// The base forms of the words met so far.
#[derive(Debug, Default)]
pub(crate) struct Words {
    by_form: FxHashMap<String, Word>,
    by_base: FxHashMap<String, Word>,
    bases: Vec<String>,
}

impl Words {
    /// The word of a folded form.
    pub(crate) fn of(&mut self, form: &str) -> Word {
        if let Some(&word) = self.by_form.get(form) {
            return word;
        }
        // of a family of forms the shortest stands for all: "limit" for "limits", "last" for "lasted"
        let base = forms(form).into_iter().min_by(|a, b| a.len().cmp(&b.len()).then(a.cmp(b))).unwrap_or_else(|| form.to_owned());
        let next = Word::try_from(self.bases.len()).unwrap_or(Word::MAX);
        let word = *self.by_base.entry(base.clone()).or_insert(next);
        if word == next {
            self.bases.push(base);
        }
        self.by_form.insert(form.to_owned(), word);
        word
    }

    /// The base form of a word.
    pub(crate) fn base(&self, word: Word) -> &str {
        self.bases.get(word as usize).map_or("", String::as_str)
    }
}

/// What a value measures; only values of one measure are held against each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Measure {
    /// A physical quantity, by the name of its dimension.
    Quantity(&'static str),
    Duration,
    Percent,
    Money,
    Time,
    Days,
    /// A count of some noun.
    Count(Word),
    /// A number that counts nothing named.
    Number,
    Version,
    /// The outcome of a game: "3-1".
    Score,
}

/// A value of a text.
#[derive(Debug, Clone)]
pub(crate) struct Stated {
    /// The value with its hedge, in the file.
    pub(crate) span: Span,
    /// The sentence it stands in.
    pub(crate) sentence: Span,
    pub(crate) measure: Measure,
    /// The type of fact that could own it.
    pub(crate) kind: Kind,
    pub(crate) denotation: Denotation,
    /// Content words of its sentence, nearest first.
    pub(crate) near: Vec<Word>,
    /// Content words of the heading above and of the title.
    pub(crate) above: Vec<Word>,
    /// What stands around it; only where a text is held against its source.
    pub(crate) around: Around,
    /// What it counts; of "31 seats, nine more" the second counts seats too.
    pub(crate) counted: Option<Word>,
    /// Whether it has no figure: "one of the functions".
    pub(crate) in_words: bool,
}

/// How many words around a value are kept.
const NEAR: usize = 8;

/// All values that `source` states in prose, in order.
pub(crate) fn stated(source: &Source, words: &mut Words) -> Vec<Stated> {
    read(source, words, false)
}

/// The same with what stands around each, and with days that come again: "on Tuesday", "5 May".
pub(crate) fn stated_with_context(source: &Source, words: &mut Words) -> Vec<Stated> {
    read(source, words, true)
}

fn read(source: &Source, words: &mut Words, context: bool) -> Vec<Stated> {
    let prose = source.prose();
    let layout = Layout::of_source(source);
    let published = source.published.map(|p| p.at);
    let mut headings = Headings::new(&source.text);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(next) = prose[at..].find(|c: char| c.is_alphanumeric()) {
        let start = at + next;
        let sentence = layout.sentence(prose, start, at);
        let end = sentence.end.max(start + prose[start..].chars().next().map_or(1, char::len_utf8));
        if !layout.is_furniture(prose, start) {
            let above = headings.above(start, words);
            of_sentence(prose, Span::new(sentence.start.max(at), end), (published, context), &above, words, &mut out);
        }
        at = end;
    }
    out
}

fn of_sentence(
    prose: &str,
    sentence: Span,
    (published, in_context): (Option<DateTime>, bool),
    above: &[Word],
    words: &mut Words,
    out: &mut Vec<Stated>,
) {
    let context = Context { published, order: None };
    let kinds = [Kind::Duration, Kind::Date, Kind::Time, Kind::Percent, Kind::Number, Kind::Money, Kind::Quantity];
    let types = kinds.into_iter().map(Types::of).reduce(Types::and).unwrap_or(Types::ALL);
    let readings = read_within(prose, sentence, types, &context);
    let tokens = Tokens::within(prose, sentence);
    let versions = versions(&tokens);
    let scores = if in_context { scores(prose, sentence, &readings) } else { Vec::new() };
    if readings.is_empty() && versions.is_empty() && scores.is_empty() {
        return;
    }
    let content: Vec<(usize, Word)> = (0..tokens.len())
        .filter(|&i| is_content(&tokens, i) && !readings.iter().any(|r| r.span.overlaps(tokens.list()[i].span)))
        .map(|i| (i, words.of(tokens.word(i))))
        .collect();
    let near = |span: Span| {
        let place = tokens.at(span.start);
        let mut sorted: Vec<(usize, Word)> = content.iter().map(|&(i, w)| (i.abs_diff(place), w)).collect();
        sorted.sort_unstable();
        let mut list: Vec<Word> = Vec::new();
        for (_, word) in sorted {
            if !list.contains(&word) && list.len() < NEAR {
                list.push(word);
            }
        }
        list
    };
    // words of other values count too: "open until nine on Thursdays"
    let says_what: Vec<bool> = (0..tokens.len()).map(|i| in_context && is_content(&tokens, i)).collect();
    let mut around = |span: Span| {
        if !in_context {
            return Around::default();
        }
        let (first, after) = (tokens.at(span.start), tokens.at(span.end));
        Around::of(&tokens, first, after, &|i| says_what[i], words)
    };
    let undated: Vec<Reading> =
        if in_context { readings.iter().filter_map(|r| length_of(r, prose, &context)).collect() } else { Vec::new() };
    let mut counted = None;
    for reading in readings.iter().chain(&undated).filter(|r| !versions.iter().chain(&scores).any(|v| v.overlaps(r.span))) {
        if matches!(reading.value, Value::Recurring(_)) && !in_context {
            continue;
        }
        let Some((measure, kind)) = measure(reading, &tokens, &content) else { continue };
        counted = match measure {
            Measure::Count(noun) => Some(noun),
            Measure::Number => counted,
            _ => None,
        };
        let in_words = !reading.span.of(prose).bytes().any(|b| b.is_ascii_digit());
        out.push(Stated {
            span: reading.span,
            sentence,
            measure,
            kind,
            denotation: reading.denotation.clone(),
            near: near(reading.span),
            above: above.to_vec(),
            around: around(reading.span),
            counted,
            in_words,
        });
    }
    let named = versions.into_iter().map(|v| (v, Measure::Version)).chain(scores.into_iter().map(|s| (s, Measure::Score)));
    for (span, measure) in named {
        let set = Set::Names(crate::value::name::NameSet::of(&span.of(prose).replace('–', "-")));
        out.push(Stated {
            span,
            sentence,
            measure,
            kind: Kind::Name,
            denotation: Denotation::plain(set),
            near: near(span),
            above: above.to_vec(),
            around: around(span),
            counted: None,
            in_words: false,
        });
    }
}

/// Of days that only count from a day nobody knows, how long ago they were: "four weeks ago" is four weeks.
fn length_of(reading: &Reading, prose: &str, context: &Context) -> Option<Reading> {
    let untold = matches!(reading.value, Value::Recurring(_)) && reading.denotation.outer.complement().is_empty();
    untold.then(|| read_within(prose, reading.span, Types::of(Kind::Duration), context).into_iter().next()).flatten()
}

/// What a reading measures; `None` for what no fact would own.
fn measure(reading: &Reading, tokens: &Tokens<'_>, content: &[(usize, Word)]) -> Option<(Measure, Kind)> {
    if matches!(reading.value, Value::Ordinal(_)) || reading.denotation.outer.complement().is_empty() {
        return None;
    }
    Some(match &reading.denotation.core {
        Set::Line(Axis::Quantity(dimension), _) => (Measure::Quantity(dimension.type_name()), Kind::Quantity),
        Set::Line(Axis::Duration, _) => (Measure::Duration, Kind::Duration),
        Set::Line(Axis::Percent, _) => (Measure::Percent, Kind::Percent),
        Set::Line(Axis::Money(_) | Axis::Rate(..), _) => (Measure::Money, Kind::Money),
        Set::Line(Axis::Clock, _) => (Measure::Time, Kind::Time),
        Set::Days(_) => (Measure::Days, Kind::Date),
        Set::Line(Axis::Number, _) => {
            // what is counted stands right behind the number, an adjective or two in between
            let behind = tokens.at(reading.span.end);
            let open = (behind..tokens.len()).take_while(|&i| tokens.list()[i].is_content()).take(3).last();
            let noun = open.and_then(|last| content.iter().filter(|(i, _)| (behind..=last).contains(i)).map(|c| c.1).next_back());
            (noun.map_or(Measure::Number, Measure::Count), Kind::Number)
        }
        _ => return None,
    })
}

/// Whether a word says what something is about.
fn is_content(tokens: &Tokens<'_>, i: usize) -> bool {
    let token = &tokens.list()[i];
    let word = tokens.word(i);
    token.kind == TokenKind::Word && word.len() > 2 && !crate::extract::is_function_word(word)
}

/// "1.2.3", "v2.10.0": figures with two points or more.
fn versions(tokens: &Tokens<'_>) -> Vec<Span> {
    let is_version = |raw: &str| {
        raw.split('.').count() >= 3
            && raw.split('.').all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    tokens.list().iter().filter(|t| t.kind == TokenKind::Figure && is_version(t.span.of(tokens.text()))).map(|t| t.span).collect()
}

/// "3-1": two figures of a digit or two with a dash between them, which no reading has.
fn scores(prose: &str, sentence: Span, readings: &[Reading]) -> Vec<Span> {
    let mut out = Vec::new();
    let text = sentence.of(prose);
    for (at, dash) in text.char_indices().filter(|(_, c)| matches!(c, '-' | '–')) {
        let before = text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let behind = text[at + dash.len_utf8()..].bytes().take_while(u8::is_ascii_digit).count();
        let (start, end) = (at - before, at + dash.len_utf8() + behind);
        let bounded = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '-' | '–' | '/' | '.')));
        let free =
            bounded(text[..start].chars().next_back()) && text[end..].chars().next().is_none_or(|c| !(c.is_alphanumeric() || c == '-'));
        let span = Span::new(start, end).shifted(sentence.start);
        let read = readings.iter().any(|r| r.span.overlaps(span) && !matches!(r.denotation.core, Set::Line(Axis::Number, _)));
        if (1..=2).contains(&before) && (1..=2).contains(&behind) && free && !read {
            out.push(span);
        }
    }
    out
}

/// The headings of a text, asked for in ascending order.
struct Headings<'t> {
    /// Where each starts, and its words.
    list: Vec<(usize, &'t str)>,
    at: usize,
}

impl<'t> Headings<'t> {
    fn new(text: &'t str) -> Self {
        let mut list = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
                list.push((start, line));
            }
            start += line.len();
        }
        Self { list, at: 0 }
    }

    /// The content words of the heading above `offset` and of the first one.
    fn above(&mut self, offset: usize, words: &mut Words) -> Vec<Word> {
        while self.list.get(self.at + 1).is_some_and(|h| h.0 <= offset) {
            self.at += 1;
        }
        let mut out: Vec<Word> = Vec::new();
        let lines = [self.list.get(self.at), self.list.first()].into_iter().flatten().filter(|h| h.0 <= offset);
        for (_, line) in lines {
            let tokens = Tokens::of(line);
            for i in (0..tokens.len()).filter(|&i| is_content(&tokens, i)) {
                let word = words.of(tokens.word(i));
                if !out.contains(&word) && out.len() < NEAR {
                    out.push(word);
                }
            }
        }
        out
    }
}
