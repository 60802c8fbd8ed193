//! Front matter: what a page says of itself in front of its text.

use jiff::civil::DateTime;
use saphyr_parser::{Event, Parser};

use super::stamp;
use crate::span::Span;

/// Words of keys that say when a text was published, the surest first; the last ones tell of a later state of it. Each with a key.
const KEYS: [(&str, &str); 16] = [
    ("published", "published_at"),
    ("publish", "publishDate"),
    ("publication", "publication_date"),
    ("pub", "pubDate"),
    ("", "date"),
    ("posted", "posted_on"),
    ("issued", "issued"),
    ("released", "released"),
    ("release", "release_date"),
    ("created", "created_at"),
    ("updated", "last_updated"),
    ("update", "last_update"),
    ("modified", "last_modified_at"),
    ("mod", "lastmod"),
    ("revised", "revised_on"),
    ("edited", "edited"),
];

/// What a key has around such a word.
const AROUND: [&str; 6] = ["last", "_", "time", "at", "on", "date"];

/// The longest front matter that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// Lists and mappings nested deeper than this are no front matter that anybody wrote.
const DEEPEST: usize = 16;

/// What front matter says.
#[derive(Debug, Default)]
pub(super) struct Front {
    /// Where the title stands, without quotation marks.
    pub(super) title: Option<Span>,
    /// When the text was published.
    pub(super) published: Option<DateTime>,
    /// A date that cannot be read, where none can: its key, empty where it is no usual one, and its place.
    pub(super) unread: Option<(&'static str, Span)>,
}

/// One `key: value` of the outermost mapping.
struct Pair {
    key: String,
    value: String,
    span: Span,
}

/// Reads front matter in YAML; its spans count from the start of `text`.
pub(super) fn yaml(text: &str) -> Front {
    Front::of(if text.len() > LONGEST { Vec::new() } else { yaml_pairs(text) })
}

/// Reads front matter in TOML: the one-line values in front of its tables are all that is asked for.
pub(super) fn toml(text: &str) -> Front {
    let mut pairs = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n').take_while(|_| text.len() <= LONGEST) {
        if line.trim_start().starts_with('[') {
            break;
        }
        if let Some((key, _)) = line.split_once('=') {
            pairs.push(pair(text, key.trim().trim_matches('"'), Span::new(at + key.len() + 1, at + line.len())));
        }
        at += line.len();
    }
    Front::of(pairs)
}

impl Front {
    fn of(pairs: Vec<Pair>) -> Self {
        let mut front = Self::default();
        let mut dates: Vec<(usize, &Pair)> =
            pairs.iter().filter(|p| !p.value.is_empty()).filter_map(|p| Some((rank(&p.key)?, p))).collect();
        dates.sort_by_key(|(rank, _)| *rank);
        front.published = dates.iter().find_map(|(_, pair)| stamp::parse(&pair.value));
        if front.published.is_none() {
            front.unread = dates.first().map(|(rank, pair)| (written(&pair.key, KEYS[*rank]), pair.span));
        }
        front.title = pairs.iter().find(|p| p.key == "title" && !p.span.is_empty()).map(|p| p.span);
        front
    }
}

/// The key as the page has it, where it is one of the two; else nothing.
fn written(key: &str, (word, usual): (&'static str, &'static str)) -> &'static str {
    [word, usual].into_iter().find(|known| known.eq_ignore_ascii_case(key)).unwrap_or_default()
}

/// How sure the date behind `key` is that of the publication, as an index into [`KEYS`]; `None` where it is no such date.
fn rank(key: &str) -> Option<usize> {
    let mut rest = key;
    loop {
        let says = |word: &str| word == rest && (!word.is_empty() || key.contains("date"));
        if let Some(rank) = KEYS.iter().position(|(word, _)| says(word)) {
            return Some(rank);
        }
        rest = AROUND.iter().find_map(|a| rest.strip_suffix(a).or_else(|| rest.strip_prefix(a)))?;
    }
}

/// The pair whose value stands at `span`, blanks and quotation marks included.
fn pair(text: &str, key: &str, span: Span) -> Pair {
    let raw = span.of(text);
    let blank = |c: char| c.is_whitespace() || matches!(c, '"' | '\'');
    let front = raw.len() - raw.trim_start_matches(blank).len();
    let value = raw.trim_matches(blank);
    let span = Span::new(span.start + front, span.start + front + value.len());
    Pair { key: key.to_ascii_lowercase().replace('-', "_"), value: value.to_owned(), span }
}

/// The scalars of the outermost mapping, as far as the text is well-formed. Nothing is kept of what is nested in them.
fn yaml_pairs(text: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let (mut depth, mut key): (usize, Option<String>) = (0, None);
    let mut bytes = Bytes { text, character: 0, byte: 0 };
    for event in Parser::new_from_str(text) {
        let Ok((event, place)) = event else { break };
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if depth == 0 && matches!(event, Event::SequenceStart(..)) || depth >= DEEPEST {
                    break;
                }
                if depth == 1 && key.is_none() {
                    // a key that is no scalar
                    break;
                }
                depth += 1;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                depth = depth.saturating_sub(1);
                if depth == 1 {
                    key = None;
                }
            }
            Event::Scalar(value, ..) if depth == 1 => match key.take() {
                None => key = Some(value.into_owned()),
                Some(key) => {
                    let start = bytes.of(place.start.index());
                    let end = bytes.of(place.end.index()).max(start);
                    let mut found = pair(text, &key, Span::new(start, end));
                    value.trim().clone_into(&mut found.value);
                    // the parser counts a comment behind a quoted value to it
                    if let Some(at) = text[start..end].find(&found.value) {
                        found.span = Span::new(start + at, start + at + found.value.len());
                    }
                    pairs.push(found);
                }
            },
            Event::Alias(_) if depth == 1 && key.take().is_none() => break,
            _ => {}
        }
    }
    pairs
}

/// Where the characters of a text stand, in bytes; asked for in ascending order.
struct Bytes<'t> {
    text: &'t str,
    character: usize,
    byte: usize,
}

impl Bytes<'_> {
    fn of(&mut self, character: usize) -> usize {
        for c in self.text[self.byte..].chars().take(character.saturating_sub(self.character)) {
            self.character += 1;
            self.byte += c.len_utf8();
        }
        self.byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surest_date_that_can_be_read_counts() {
        let published = |text: &str| yaml(text).published.map(|at| at.date().to_string()).unwrap_or_default();
        assert_eq!(published("date: 2019-04-25\npublished: May 6, 2024\n"), "2024-05-06");
        assert_eq!(published("pub-date: '6 May 2024'\ntags: [a, {b: c}]\ndate: 2019-04-25\n"), "2024-05-06");
        assert_eq!(published("date: soon\ncreated: 2024-05-06\n"), "2024-05-06");
        assert_eq!(published("nested: {date: 2019-04-25}\n"), "");
        let unread = yaml("title: x\ndate: next spring\n").unread.unwrap();
        assert_eq!((unread.0, unread.1), ("date", Span::new(15, 26)));
        assert_eq!(yaml("date: soon\nupdated: 2024-05-06\n").unread, None);
    }

    #[test]
    fn keys_of_dates_are_known_by_their_words() {
        for (i, (_, key)) in KEYS.iter().enumerate() {
            assert_eq!(rank(&key.to_ascii_lowercase()), Some(i), "{key}");
        }
        for key in ["title", "due", "dates", "author", "", "expires_at", "location", "version", "on"] {
            assert_eq!(rank(key), None, "{key}");
        }
    }

    #[test]
    fn titles_keep_their_places() {
        for (text, title) in [
            ("title: AWS Lambda\n", "AWS Lambda"),
            ("é: ü\ntitle: 'Größe — “x”' # no\n", "Größe — “x”"),
            ("title: \"A\"\nother: [1, 2]", "A"),
        ] {
            assert_eq!(yaml(text).title.map(|span| span.of(text)), Some(title), "{text}");
        }
        let text = "title = \"AWS Lambda\"\n[a]\ntitle = \"no\"\n";
        assert_eq!(toml(text).title.map(|span| span.of(text)), Some("AWS Lambda"));
    }

    #[test]
    fn deep_nesting_is_given_up() {
        for open in ["[", "{a: ", "[a,", "? ", "- "] {
            let text = format!("x: {}\ndate: 2019-04-25", open.repeat(15_000));
            assert_eq!(yaml(&text).published, None, "{open}");
        }
    }
}
