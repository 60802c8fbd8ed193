//! Texts under check.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// The filler that stands in a source's prose for bytes that are part of a word's markup
/// (the rest of `&eacute;` after its letter). It belongs to the word and means nothing.
pub const FILLER: char = '\u{1f}';

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
    /// HTML.
    Html,
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
}

impl Source {
    /// What there is to read: the text with everything that is not prose blanked out.
    #[must_use]
    pub fn prose(&self) -> &str {
        self.masked.as_deref().unwrap_or(&self.text)
    }
}
