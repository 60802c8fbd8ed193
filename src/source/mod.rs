//! Texts under check.

mod asciidoc;
mod decode;
mod directive;
mod front;
mod html;
mod inline;
mod lang;
mod lines;
mod markdown;
mod mask;
mod mdx;
pub mod page;
mod parts;
mod reference;
mod rst;
mod rst_table;
mod stamp;

pub(crate) use decode::other_encoding;
pub use directive::{Directive, Reach, Until, WORDS as DIRECTIVES, directives};
pub use lang::day_first;

use std::fmt;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use page::{Builder, Page};

/// The filler that stands in a source's prose for bytes that are part of a word's markup
/// (the rest of `&eacute;` after its letter). It belongs to the word and means nothing.
pub const FILLER: char = '\u{1f}';

/// The mark that stands in a source's prose for a line break that was asked for (`<br>`). Whether a sentence ends there the words
/// on both sides tell.
pub const LINE: char = '\u{b}';

/// Where a publication date comes from, in the order they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublishedFrom {
    /// A `source` line of the rules.
    Rules,
    /// YAML front matter, or a meta element of a page.
    Meta,
    /// A header line: "Published 19:21 IST, April 25th 2019".
    Header,
    /// A dateline: "VLADIVOSTOK, April 25".
    Dateline,
    /// The file's name.
    FileName,
    /// The captions of its photographs, where nothing else tells: a day they agree on.
    Caption,
}

impl PublishedFrom {
    /// The word for it in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Meta => "meta",
            Self::Header => "header",
            Self::Dateline => "dateline",
            Self::FileName => "file-name",
            Self::Caption => "caption",
        }
    }
}

/// When a source was published, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The moment; midnight where only the day is known.
    pub at: DateTime,
    /// How it is known.
    pub from: PublishedFrom,
}

/// What a file's bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// Markdown with components and JavaScript in it.
    Mdx,
    /// HTML.
    Html,
    /// reStructuredText.
    Rst,
    /// AsciiDoc.
    AsciiDoc,
}

impl Format {
    /// The format that the extension of `path` tells of; plain text for all it does not know.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        let extension = path.rsplit(['/', '\\']).next().and_then(|name| name.rsplit_once('.')).map(|(_, e)| e.to_ascii_lowercase());
        match extension.as_deref() {
            Some("md" | "markdown") => Self::Markdown,
            Some("mdx") => Self::Mdx,
            Some("html" | "htm" | "xhtml") => Self::Html,
            Some("rst" | "rest") => Self::Rst,
            Some("adoc" | "asciidoc" | "asc") => Self::AsciiDoc,
            _ => Self::Text,
        }
    }

    /// The format that rules call `word`: an extension of it; `None` for a word that is none.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::EXTENSIONS.contains(&word).then(|| Self::of_path(&format!("page.{word}")))
    }

    /// The extensions of all formats, those of plain text among them.
    pub const EXTENSIONS: [&str; 12] = ["txt", "md", "markdown", "mdx", "html", "htm", "xhtml", "rst", "rest", "adoc", "asciidoc", "asc"];
}

/// What is worth saying of a source that could be read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceNote {
    /// Bytes that are not UTF-8 were read as blanks.
    NotUtf8 {
        /// The line of the first of them, from 1.
        line: usize,
        /// How many there are.
        bytes: usize,
    },
    /// There are NUL bytes, which plain text never has; they were read as blanks.
    Nul {
        /// The line of the first one, from 1.
        line: usize,
    },
    /// There is nothing in it but white space.
    Empty,
    /// Its front matter gives a date that cannot be read.
    UnreadDate {
        /// The line it stands on, from 1.
        line: usize,
        /// The key it stands behind.
        key: &'static str,
    },
}

impl fmt::Display for SourceNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NotUtf8 { line, bytes: 1 } => write!(f, "not UTF-8 at line {line}, read lossily (1 byte)"),
            Self::NotUtf8 { line, bytes } => write!(f, "not UTF-8 at line {line}, read lossily ({bytes} bytes)"),
            Self::Nul { line } => write!(f, "NUL bytes from line {line} on, read as blanks; is this a text?"),
            Self::Empty => write!(f, "empty"),
            Self::UnreadDate { line, key: "" } => write!(f, "the date on line {line} is no day that can be read; write it as 2024-05-31"),
            Self::UnreadDate { line, key } => write!(f, "the `{key}` on line {line} is no day that can be read; write it as 2024-05-31"),
        }
    }
}

/// Why bytes are no source.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
pub enum SourceError {
    /// The bytes start with the byte order mark of UTF-16 or UTF-32.
    #[error("cannot read `{path}`: it is {encoding}, not UTF-8")]
    OtherEncoding {
        /// The name the source is reported under.
        path: String,
        /// The encoding its mark tells of.
        encoding: &'static str,
    },
    /// The bytes are those of a picture, a PDF, a program.
    #[error("cannot read `{path}`: it is {what}, not text")]
    NotText {
        /// The name the source is reported under.
        path: String,
        /// What they are.
        what: &'static str,
    },
}

/// A text under check.
///
/// `text` is as long as the file, byte for byte: a byte that is not UTF-8 is replaced by one that is,
/// so every offset into it is an offset into the file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name it is reported under.
    pub path: String,
    /// The text as the file has it.
    pub text: String,
    /// The text with everything that is not prose blanked out, byte for byte; `None` where all of it is prose.
    pub masked: Option<String>,
    /// What `published` was found to be.
    pub published: Option<Published>,
    /// How the page is laid out; empty for plain text.
    pub page: Page,
    /// Whether it puts the day before the month where it writes both in figures; `None` where that is not known.
    pub day_first: Option<bool>,
}

impl Source {
    /// A plain text.
    #[must_use]
    pub fn of_text(path: impl Into<String>, text: impl Into<String>, published: Option<Published>) -> Self {
        Self { path: path.into(), text: text.into(), masked: None, published, page: Page::default(), day_first: None }
    }

    /// What there is to read: the text with everything that is not prose blanked out.
    #[must_use]
    pub fn prose(&self) -> &str {
        self.masked.as_deref().unwrap_or(&self.text)
    }

    /// A plain text whose day is not known.
    #[must_use]
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::of_text(path, text, None)
    }

    /// Reads the bytes of a file. `path` is the name it is reported under.
    ///
    /// Every offset into the text is an offset into `bytes`: a byte that is not UTF-8 becomes one blank control character.
    /// A plain text is not copied. `published` is what the page's meta elements or the front matter say.
    ///
    /// # Errors
    /// Bytes that start with the mark of another encoding, or are no text at all, are refused, not guessed at.
    ///
    /// ```
    /// use summit_check::source::{Format, Source};
    /// let (page, notes) = Source::from_bytes("a.html", b"<p>The talks <b>last</b>ed.</p>".to_vec(), Format::Html).unwrap();
    /// assert!(notes.is_empty());
    /// assert_eq!(page.prose().len(), page.text.len());
    /// assert_eq!(page.prose().replace('\u{1f}', "").trim(), "The talks lasted.");
    /// ```
    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>, format: Format) -> Result<(Self, Vec<SourceNote>), SourceError> {
        let path = path.into();
        if let Some(encoding) = decode::other_encoding(&bytes) {
            return Err(SourceError::OtherEncoding { path, encoding });
        }
        if let Some(what) = decode::not_text(&bytes) {
            return Err(SourceError::NotText { path, what });
        }
        let (text, mut notes) = decode::decode(bytes);
        let mut builder = Builder::default();
        // a plain text with a table of Markdown is read as one that has it
        let format = if format == Format::Text && markdown::has_table(&text) { Format::Markdown } else { format };
        let (masked, published) = match format {
            Format::Text => (None, None),
            Format::Markdown | Format::Mdx => {
                let read = match format {
                    Format::Mdx => markdown::read(&mdx::without_code(&text), true, &mut builder),
                    _ => markdown::read(&mdx::without_comments(&text), false, &mut builder),
                };
                notes.extend(read.unread.map(|(key, at)| SourceNote::UnreadDate { line: decode::line_of(text.as_bytes(), at), key }));
                (Some(read.prose), read.published)
            }
            Format::Html => some(html::read(&text, &mut builder, 0)),
            Format::Rst => some(rst::read(&text, &mut builder)),
            Format::AsciiDoc => some(asciidoc::read(&text, &mut builder)),
        };
        let page = masked.as_deref().map_or_else(|| Page::of_text(&text), |prose| builder.finish(prose));
        let published = published.map(|at| Published { at, from: PublishedFrom::Meta });
        let day_first = masked.as_ref().and_then(|_| day_first(&text));
        Ok((Self { path, text, masked, published, page, day_first }, notes))
    }
}

fn some((prose, published): (String, Option<DateTime>)) -> (Option<String>, Option<DateTime>) {
    (Some(prose), published)
}
