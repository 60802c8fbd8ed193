//! A YAML file as a tree in which every key and scalar knows its place.

use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::rule::data;
use crate::rule::problem::{Mistake, Problem};
use crate::rule::written::Text;
use crate::span::Span;

/// Lists and mappings may be nested so deep; the language needs six levels.
const DEEPEST: usize = 32;
/// So many nodes may come of one file, those that anchors repeat included.
const MOST_NODES: usize = 2_000_000;

/// A node with its place.
#[derive(Debug, Clone)]
pub(super) struct Tree {
    pub(super) span: Span,
    pub(super) node: Node,
}

/// What a node is.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// A scalar, and whether it stands without quotation marks.
    Scalar(Text, bool),
    List(Vec<Tree>),
    Mapping(Vec<(Text, Tree)>),
}

impl Tree {
    /// Whether nothing is written here: no scalar, or `null`.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(&self.node, Node::Scalar(text, true) if matches!(text.text.as_str(), "" | "~" | "null"))
    }

    /// What it is, in the reader's words.
    pub(super) fn what(&self) -> &'static str {
        match &self.node {
            _ if self.is_nothing() => "nothing",
            Node::Scalar(..) => "a string",
            Node::List(_) => "a list",
            Node::Mapping(_) => "a mapping",
        }
    }

    /// Moves every place in it: `by` more bytes stand in front.
    pub(super) fn shift(&mut self, by: usize) {
        self.span = self.span.shifted(by);
        match &mut self.node {
            Node::Scalar(text, _) => text.shift(by),
            Node::List(list) => list.iter_mut().for_each(|t| t.shift(by)),
            Node::Mapping(pairs) => pairs.iter_mut().for_each(|(key, value)| {
                key.shift(by);
                value.shift(by);
            }),
        }
    }

    /// How deep lists and mappings are nested in it.
    fn depth(&self) -> usize {
        match &self.node {
            Node::Scalar(..) => 0,
            Node::List(list) => 1 + list.iter().map(Self::depth).max().unwrap_or(0),
            Node::Mapping(map) => 1 + map.iter().map(|(_, v)| v.depth()).max().unwrap_or(0),
        }
    }

    fn size(&self) -> usize {
        1 + match &self.node {
            Node::Scalar(..) => 0,
            Node::List(list) => list.iter().map(Self::size).sum(),
            Node::Mapping(map) => map.iter().map(|(_, v)| 1 + v.size()).sum(),
        }
    }
}

/// A list or mapping that is still open.
enum Open {
    List(Vec<Tree>),
    /// The pairs, and the key that has no value yet.
    Mapping(Vec<(Text, Tree)>, Option<Text>),
}

impl Tree {
    /// The same for a file of data. Trees are no deeper than [`DEEPEST`].
    pub(super) fn into_data(self) -> data::Node {
        let value = match self.node {
            Node::Scalar(text, _) => data::Value::Scalar(text.text),
            Node::List(list) => data::Value::List(list.into_iter().map(Self::into_data).collect()),
            Node::Mapping(pairs) => data::Value::Table(pairs.into_iter().map(|(k, v)| (k.text, v.into_data())).collect()),
        };
        data::Node { value, start: self.span.start }
    }
}

/// Where the characters of a text stand, in bytes; asked for in ascending order, mostly.
struct Bytes<'t> {
    text: &'t str,
    ascii: bool,
    at: (usize, usize),
}

impl Bytes<'_> {
    fn of(&mut self, character: usize) -> usize {
        if self.ascii {
            return character.min(self.text.len());
        }
        if character < self.at.0 {
            // Ends of lists lie behind the starts of what comes next by a few characters at most: walk back.
            while character < self.at.0 {
                let before = self.text[..self.at.1].chars().next_back().map_or(1, char::len_utf8);
                self.at = (self.at.0 - 1, self.at.1 - before);
            }
        }
        for c in self.text[self.at.1..].chars().take(character - self.at.0) {
            self.at = (self.at.0 + 1, self.at.1 + c.len_utf8());
        }
        self.at.1
    }
}

/// What came of reading the events of a file.
pub(super) struct Document {
    /// Nothing where the file is empty or not well-formed.
    pub(super) root: Option<Tree>,
    /// Where scalars stand, quotation marks included, in order: what a comment cannot be in.
    pub(super) scalars: Vec<Span>,
}

/// Reads `text` as YAML.
pub(super) fn read(text: &str, problems: &mut Vec<Problem>) -> Document {
    let mut bytes = Bytes { text, ascii: text.is_ascii(), at: (0, 0) };
    let mut document = Document { root: None, scalars: Vec::new() };
    let mut open: Vec<(Open, usize, usize)> = Vec::new();
    let mut anchors: FxHashMap<usize, Tree> = FxHashMap::default();
    let mut nodes = 0;
    for event in Parser::new_from_str(text) {
        let (event, place) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = bytes.of(error.marker().index());
                let cause = super::causes::cause(text, at, error.info());
                // What is missing at the end is shown at the last thing there is.
                let last = text.trim_end();
                let at = match last.chars().next_back() {
                    Some(c) if at >= last.len() => last.len() - c.len_utf8(),
                    _ => at,
                };
                let at = Span::new(at, at + text[at..].chars().next().map_or(0, char::len_utf8));
                problems.push(Problem::new(at, Mistake::Yaml(error.info().to_owned(), cause)));
                document.root = None;
                return document;
            }
        };
        let start = bytes.of(place.start.index());
        nodes += 1;
        let (tree, anchor) = match event {
            Event::Scalar(value, style, anchor, _) => {
                let end = bytes.of(place.end.index()).max(start);
                let span = trimmed(text, Span::new(start, end), style);
                document.scalars.push(span);
                (Tree { span, node: Node::Scalar(scalar(text, span, &value, style), style == ScalarStyle::Plain) }, anchor)
            }
            Event::SequenceStart(anchor, _) => {
                open.push((Open::List(Vec::new()), start, anchor));
                if open.len() > DEEPEST {
                    problems.push(Problem::new(Span::new(start, start + 1), Mistake::TooDeep));
                    return document;
                }
                continue;
            }
            Event::MappingStart(anchor, _) => {
                open.push((Open::Mapping(Vec::new(), None), start, anchor));
                if open.len() > DEEPEST {
                    problems.push(Problem::new(Span::new(start, start + 1), Mistake::TooDeep));
                    return document;
                }
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((closed, from, anchor)) = open.pop() else { continue };
                let end = bytes.of(place.end.index()).max(from);
                let span = Span::new(from, from + text[from..end].trim_end().len());
                let node = match closed {
                    Open::List(list) => Node::List(list),
                    Open::Mapping(pairs, _) => Node::Mapping(pairs),
                };
                (Tree { span, node }, anchor)
            }
            Event::Alias(anchor) => match anchors.get(&anchor) {
                Some(tree) => {
                    // What an anchor repeats may hold what another one repeats, and so on.
                    if open.len() + tree.depth() > DEEPEST {
                        problems.push(Problem::new(Span::new(start, start + 1), Mistake::TooDeep));
                        return document;
                    }
                    nodes += tree.size();
                    (tree.clone(), 0)
                }
                None => continue,
            },
            Event::DocumentStart(_) if document.root.is_some() => {
                problems.push(Problem::new(
                    Span::new(start, start),
                    Mistake::Yaml("a second document starts here".to_owned(), "write a file for each, or leave out the `---`".to_owned()),
                ));
                return document;
            }
            _ => continue,
        };
        if nodes > MOST_NODES {
            problems.push(Problem::new(tree.span, Mistake::FileTooLarge(text.len())));
            return document;
        }
        if anchor > 0 {
            anchors.insert(anchor, tree.clone());
        }
        match open.last_mut() {
            None => document.root = Some(tree),
            Some((Open::List(list), ..)) => list.push(tree),
            Some((Open::Mapping(pairs, key), ..)) => match key.take() {
                Some(key) => pairs.push((key, tree)),
                None => match tree.node {
                    Node::Scalar(text, _) => *key = Some(text),
                    _ => {
                        problems.push(Problem::new(tree.span, Mistake::Shape { found: tree.what(), expected: "a key" }));
                        *key = Some(Text::default());
                    }
                },
            },
        }
    }
    document
}

/// A scalar's place without the white space and comments behind it that the parser counts in.
fn trimmed(text: &str, span: Span, style: ScalarStyle) -> Span {
    let raw = span.of(text);
    let length = match style {
        ScalarStyle::Literal | ScalarStyle::Folded => raw.trim_end_matches(['\r', '\n']).len(),
        ScalarStyle::Plain => raw.trim_end().len(),
        ScalarStyle::SingleQuoted => {
            let mut at = 1;
            while let Some(quote) = raw.get(at..).and_then(|r| r.find('\'')) {
                at += quote + 1;
                if !raw[at..].starts_with('\'') {
                    break;
                }
                at += 1;
            }
            at
        }
        ScalarStyle::DoubleQuoted => {
            let mut escaped = false;
            let end = raw.char_indices().skip(1).find(|&(_, c)| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(raw.len(), |(i, _)| i + 1)
        }
    };
    Span::new(span.start, span.start + length.min(raw.len()))
}

/// A scalar whose bytes know their places: its value walked along what stands in the file.
fn scalar(file: &str, span: Span, value: &str, style: ScalarStyle) -> Text {
    let raw = span.of(file);
    let (from, to) = match style {
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => (1.min(raw.len()), raw.len().saturating_sub(1).max(1.min(raw.len()))),
        ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => (0, raw.len()),
    };
    let inner = &raw[from..to];
    let base = span.start + from;
    if inner == value {
        return Text::verbatim(value, base);
    }
    let inner_span = Span::new(base, base + inner.len());
    let mut stretches = vec![(0, base)];
    let (mut i, mut j) = (0, 0);
    // The stretch that is open goes on as long as both walk on alike.
    let mut offset = 0_usize;
    while let (Some(r), Some(t)) = (inner[i..].chars().next(), value[j..].chars().next()) {
        if i.wrapping_sub(j) != offset {
            offset = i.wrapping_sub(j);
            stretches.push((j, base + i));
        }
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
        if style == ScalarStyle::DoubleQuoted && r == '\\' {
            let (length, gives) = escape(&inner[i..]);
            i += length;
            j += if gives { t.len_utf8() } else { 0 };
        } else if style == ScalarStyle::SingleQuoted && inner[i..].starts_with("''") && t == '\'' {
            i += 2;
            j += 1;
        } else if r == t {
            i += r.len_utf8();
            j += t.len_utf8();
        } else if is_space(r) {
            i += r.len_utf8();
            // A line break stands for one space or one line break of the value; further white space stands for nothing.
            if is_space(t) && r == '\n' {
                j += t.len_utf8();
            }
        } else {
            break;
        }
    }
    if i.wrapping_sub(j) != offset {
        stretches.push((j, base + i));
    }
    Text::pieced(value.to_owned(), inner_span, stretches)
}

/// How long an escape in double quotation marks is, and whether it stands for a character.
fn escape(raw: &str) -> (usize, bool) {
    let digits = match raw[1..].chars().next() {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some('\r' | '\n') => return (1 + raw[1..].len() - raw[1..].trim_start().len(), false),
        Some(c) => return (1 + c.len_utf8(), true),
        None => return (1, true),
    };
    let end = raw.char_indices().map(|(i, _)| i).chain([raw.len()]).nth(2 + digits).unwrap_or(raw.len());
    (end, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every scalar of `text` with what stands at its place, and at the place of each of its words.
    fn places(text: &str) -> Vec<(String, Vec<String>)> {
        fn walk(tree: &Tree, file: &str, found: &mut Vec<(String, Vec<String>)>) {
            match &tree.node {
                Node::Scalar(text, _) => add(text, file, found),
                Node::List(list) => list.iter().for_each(|t| walk(t, file, found)),
                Node::Mapping(pairs) => pairs.iter().for_each(|(k, v)| {
                    add(k, file, found);
                    walk(v, file, found);
                }),
            }
        }
        fn add(text: &Text, file: &str, found: &mut Vec<(String, Vec<String>)>) {
            let mut at = 0;
            let mut words = Vec::new();
            for word in text.text.split_whitespace() {
                let start = text.text[at..].find(word).unwrap() + at;
                at = start + word.len();
                words.push(text.place(Span::new(start, at)).of(file).to_owned());
            }
            found.push((text.text.clone(), words));
        }
        let mut problems = Vec::new();
        let document = read(text, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        let mut found = Vec::new();
        walk(&document.root.unwrap(), text, &mut found);
        found
    }

    #[test]
    fn every_word_of_a_scalar_knows_its_place() {
        let text = "\u{feff}# é comment\nplain: two words # c\n'sin gle': 'it''s here'  # d\ndouble: \"a\\tb \\u00e9 \\\"c\\\" d\"\nfolded: >-\n  one two\n  three\n\n  four é\nliteral: |\n  five six\n    seven\nwrapped: eight\n  nine\n  ten\nquoted: \"eleven\n  twelve \\\n  thirteen\"\nlist:\n- { a: b, 'c d': [e, f g] }\n- é é\nlast: end\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            for (scalar, words) in places(&text) {
                for (word, place) in scalar.split_whitespace().zip(&words) {
                    let plain = word.chars().all(|c| c.is_alphanumeric());
                    assert!(!plain || word == place || place.contains("\\u"), "{word:?} of {scalar:?} is shown at {place:?}");
                }
            }
        }
    }

    #[test]
    fn anchors_cannot_nest_without_end() {
        let chain: String = (1..20_000).map(|i| format!("- &a{i} [*a{}]\n", i - 1)).collect();
        let mut problems = Vec::new();
        read(&format!("- &a0 [x]\n{chain}"), &mut problems);
        assert_eq!(problems.iter().map(|p| p.mistake.clone()).collect::<Vec<_>>(), [Mistake::TooDeep]);
    }

    #[test]
    fn scalars_end_where_they_end() {
        let text = "a: 'x' # c\nb: \"y\" # d\nc: z # e\nd: [ 'p', q ] # f\n";
        let document = read(text, &mut Vec::new());
        let raw: Vec<&str> = document.scalars.iter().map(|s| s.of(text)).collect();
        assert_eq!(raw, ["a", "'x'", "b", "\"y\"", "c", "z", "d", "'p'", "q"]);
    }
}
