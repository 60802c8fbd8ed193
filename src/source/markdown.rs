//! The prose and the publication date of a Markdown text.

use jiff::civil::DateTime;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::front::{self, Front};
use super::html;
use super::mask::{Gap, Mask};
use super::page::{Block, Builder};
use super::parts::{self, Part};
use crate::span::Span;

/// Whether a text has a table of Markdown: a line of bars and dashes right under one with bars.
pub(super) fn has_table(text: &str) -> bool {
    if !text.contains("-|") && !text.contains("- |") && !text.contains("|-") && !text.contains("| -") {
        return false;
    }
    let rule = |line: &str| {
        let line = line.trim();
        line.contains('|') && line.contains("--") && line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'))
    };
    let mut above = "";
    for line in text.lines() {
        if rule(line) && above.contains('|') {
            return true;
        }
        above = line;
    }
    false
}

/// What is read of a Markdown text.
pub(super) struct Read {
    /// Its prose, in its places.
    pub(super) prose: String,
    /// When its front matter says it was published.
    pub(super) published: Option<DateTime>,
    /// The key and the place of a date in its front matter that cannot be read, where none can.
    pub(super) unread: Option<(&'static str, usize)>,
}

/// Reads `text`; `builder` gathers how it is laid out. In MDX an indented line is no code.
pub(super) fn read(text: &str, is_mdx: bool, builder: &mut Builder) -> Read {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    // A byte order mark is no part of the first line.
    let skipped = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut walk = Walk {
        text,
        mask: Mask::of(text),
        builder,
        hidden: 0,
        struck: Vec::new(),
        front: None,
        read: Front::default(),
        is_mdx,
        indented: false,
    };
    let parts = parts::parts(text);
    // a link may have its target in another part
    let labels = if parts.len() > 1 { parts::labels(text) } else { Default::default() };
    for Part { range, is_flood } in parts {
        let start = range.start.max(skipped);
        if is_flood {
            walk.plain(start, range.end);
            continue;
        }
        let target = |link: BrokenLink<'_>| {
            let known = labels.contains(&parts::folded(&link.reference));
            known.then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
        };
        let parser = Parser::new_with_broken_link_callback(&text[start..range.end], options, (!labels.is_empty()).then_some(target));
        for (event, range) in parser.into_offset_iter() {
            walk.see(event, Span::new(range.start + start, range.end + start));
        }
    }
    let Walk { mask, read, .. } = walk;
    Read { prose: mask.finish(), published: read.published, unread: read.unread.map(|(key, span)| (key, span.start)) }
}

/// One pass over the events of a text.
struct Walk<'t, 'b> {
    text: &'t str,
    mask: Mask<'t>,
    builder: &'b mut Builder,
    /// How many elements are open whose text is no prose.
    hidden: usize,
    /// The tags that are open inside a paragraph and strike out what they hold.
    struck: Vec<String>,
    /// Where the open front matter stands.
    front: Option<Span>,
    read: Front,
    is_mdx: bool,
    /// Whether lines are read that would be code if this were not MDX.
    indented: bool,
}

impl Walk<'_, '_> {
    /// Takes the text from `start` to `end` as it is, in paragraphs.
    fn plain(&mut self, start: usize, end: usize) {
        let mut at = start;
        for line in self.text[start..end].split_inclusive('\n') {
            if line.trim().is_empty() {
                self.mask.gap(Gap::Block);
            } else {
                self.mask.prose(at, at + line.len());
            }
            at += line.len();
        }
        self.mask.gap(Gap::Block);
    }

    fn see(&mut self, event: Event<'_>, at: Span) {
        match event {
            Event::Start(tag) => self.start(&tag, at),
            Event::End(tag) => self.end(tag, at),
            Event::Text(words) => match &mut self.front {
                Some(front) => *front = if front.is_empty() { at } else { front.cover(at) },
                None if self.hidden > 0 => {}
                None if self.text.get(at.start..at.end) == Some(&*words) => self.mask.prose(at.start, at.end),
                None => self.mask.meant(at.start, at.end, &words),
            },
            // a value in code type within a sentence ("the limit is `10 MB`") is read; blocks of code are not
            Event::Code(words) if self.hidden == 0 && self.front.is_none() => {
                let inside = self.text.get(at.start..at.end).and_then(|code| code.find(&*words));
                match inside {
                    Some(i) => self.mask.prose(at.start + i, at.start + i + words.len()),
                    None => self.mask.meant(at.start, at.end, &words),
                }
            }
            Event::SoftBreak
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => self.mask.gap(Gap::Space),
            Event::HardBreak => self.mask.gap(Gap::Line),
            Event::InlineHtml(tag) => self.inline_html(&tag),
            Event::Html(_) | Event::Rule => self.mask.gap(Gap::Block),
        }
    }

    /// The lines of a block of code that a program says to people are prose: "error: the file is larger than 10 MB".
    fn messages(&mut self, at: Span) {
        let Some(block) = self.text.get(at.start..at.end) else { return };
        let mut start = at.start;
        for line in block.split_inclusive('\n') {
            if crate::text::is_message(line.trim_end()) {
                self.mask.gap(Gap::Block);
                self.mask.prose(start, start + line.trim_end().len());
                self.mask.gap(Gap::Block);
            }
            start += line.len();
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: Span) {
        match tag {
            Tag::MetadataBlock(_) => {
                self.front = Some(Span::default());
                self.hidden += 1;
            }
            Tag::CodeBlock(CodeBlockKind::Indented) if self.is_mdx => {
                self.indented = true;
                self.mask.gap(Gap::Block);
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.hidden += 1;
                self.builder.code(at);
                self.mask.gap(Gap::Space);
                self.messages(at);
            }
            Tag::Image { .. } => {
                self.hidden += 1;
                self.mask.gap(Gap::Space);
            }
            Tag::Strikethrough if self.is_struck(at) => {
                self.hidden += 1;
                self.mask.gap(Gap::Space);
            }
            Tag::HtmlBlock => {
                self.mask.gap(Gap::Block);
                self.hidden += 1;
                if let Some(block) = self.text.get(at.start..at.end) {
                    let (prose, _) = html::read(block, self.builder, at.start);
                    self.mask.masked(at.start, &prose);
                }
                self.mask.gap(Gap::Block);
            }
            _ => {
                self.mask.gap(if is_inline(&tag.to_end()) { Gap::Inline } else { Gap::Block });
                if let Some(block) = block_of(&tag.to_end()) {
                    self.builder.start(block, at.start);
                }
                if matches!(tag, Tag::TableHead) {
                    self.builder.start(Block::Row, at.start);
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd, at: Span) {
        match tag {
            TagEnd::MetadataBlock(kind) => {
                self.hidden = self.hidden.saturating_sub(1);
                if let Some(front) = self.front.take() {
                    self.front_matter(kind, front);
                }
                self.mask.gap(Gap::Block);
            }
            TagEnd::CodeBlock if self.indented => {
                self.indented = false;
                self.mask.gap(Gap::Block);
            }
            TagEnd::CodeBlock => {
                self.hidden = self.hidden.saturating_sub(1);
                self.mask.gap(Gap::Block);
            }
            TagEnd::Strikethrough if self.is_struck(at) => {
                self.hidden = self.hidden.saturating_sub(1);
                self.mask.gap(Gap::Space);
            }
            TagEnd::Image | TagEnd::HtmlBlock => self.hidden = self.hidden.saturating_sub(1),
            _ if is_inline(&tag) => self.mask.gap(Gap::Inline),
            _ => {
                // a tag that is not closed strikes out no more than its block
                self.hidden = self.hidden.saturating_sub(std::mem::take(&mut self.struck).len());
                self.mask.gap(Gap::Block);
                if let Some(block) = block_of(&tag) {
                    self.builder.end(block, at.end);
                }
            }
        }
    }

    /// Whether what stands at `at` is struck out by two tildes: one may say "about", or part the ends of a range.
    fn is_struck(&self, at: Span) -> bool {
        self.text.get(at.start..).is_some_and(|text| text.starts_with("~~"))
    }

    fn inline_html(&mut self, tag: &str) {
        let name = html::tag_name(tag).to_ascii_lowercase();
        let closes = tag.starts_with("</");
        if !closes && !tag.ends_with("/>") && html::strikes(tag) {
            self.struck.push(name);
            self.hidden += 1;
            self.mask.gap(Gap::Space);
        } else if closes && self.struck.last() == Some(&name) {
            self.struck.pop();
            self.hidden = self.hidden.saturating_sub(1);
            self.mask.gap(Gap::Space);
        } else {
            self.mask.gap(match html::gap_of(name.as_bytes()) {
                gap @ (Gap::Line | Gap::Raised) if !closes => gap,
                _ => Gap::Inline,
            });
        }
    }

    fn front_matter(&mut self, kind: MetadataBlockKind, at: Span) {
        let Some(text) = self.text.get(at.start..at.end) else { return };
        let mut read = match kind {
            MetadataBlockKind::YamlStyle => front::yaml(text),
            MetadataBlockKind::PlusesStyle => front::toml(text),
        };
        read.title = read.title.map(|span| span.shifted(at.start));
        read.unread = read.unread.map(|(key, span)| (key, span.shifted(at.start)));
        if let Some(title) = read.title {
            self.builder.title(title);
        }
        self.read = read;
    }
}

fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Superscript | TagEnd::Subscript)
}

/// What an element is to the structure of the page.
fn block_of(tag: &TagEnd) -> Option<Block> {
    Some(match tag {
        TagEnd::Heading(level) => Block::Heading(match level {
            HeadingLevel::H1 => 1,
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            HeadingLevel::H4 => 4,
            HeadingLevel::H5 => 5,
            HeadingLevel::H6 => 6,
        }),
        TagEnd::Table => Block::Table,
        TagEnd::TableHead => Block::HeadRows,
        TagEnd::TableRow => Block::Row,
        TagEnd::TableCell => Block::Cell { head: false, rows: 1, columns: 1 },
        TagEnd::List(_) => Block::List,
        TagEnd::Item => Block::Item,
        TagEnd::DefinitionList => Block::Pairs,
        TagEnd::DefinitionListTitle => Block::Term,
        TagEnd::DefinitionListDefinition => Block::Detail,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FILLER;

    fn read(markdown: &str) -> (String, Option<DateTime>) {
        let read = super::read(markdown, false, &mut Builder::default());
        (read.prose, read.published)
    }

    fn words(markdown: &str) -> String {
        let (prose, _) = read(markdown);
        assert_eq!(prose.len(), markdown.len(), "{prose:?}");
        prose
            .replace(FILLER, "")
            .split(['\n', '\u{b}'])
            .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|l| !l.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn markers_vanish_and_blocks_stand_apart() {
        assert_eq!(
            words("# the talks\nKim arriv**ed** on\n*Wednesday* by [train](http://x.y/five-hours \"no\").\n\n- one\n- two\n  more\n> said"),
            "the talks\nKim arrived on Wednesday by train.\none\ntwo more\nsaid"
        );
        assert_eq!(words("Title\n=====\n| a | b |\n|---|---|\n| c | d |\n"), "Title\na\nb\nc\nd");
        assert_eq!(words("one  \nTwo\\\nthree\n***\nfour"), "one\nTwo\nthree\nfour");
        assert_eq!(words("caf&eacute; costs 5 \\$ at AT&amp;T"), "café costs 5 $ at AT&T");
    }

    #[test]
    fn code_comments_targets_and_html_markup_are_blank() {
        assert_eq!(
            words(
                "The limit is `10 MB` now.\n\n```sh\nno\n```\n\n    no\n\n<!-- no -->\n\n<div>\n<p>yes, <b>re</b>ally</p>\n</div>\n\n![no](no.png) <span>end</span>\n\n[ref]: http://no \"no\"\n"
            ),
            "The limit is 10 MB now.\nyes, really\nend"
        );
    }

    #[test]
    fn front_matter_is_not_prose_and_dates_the_text() {
        let (prose, published) = read("---\ntitle: Talks\ndate: 2019-04-25\n---\nKim left.\n");
        assert_eq!(prose.trim(), "Kim left.");
        assert_eq!(published.map(|d| d.to_string()).as_deref(), Some("2019-04-25T00:00:00"));
        assert_eq!(
            read("\u{feff}---\r\ndate: 2018-01-01\r\npublished: 2019-04-25T10:00:00Z\r\n---\r\nx").1.map(|d| d.to_string()).as_deref(),
            Some("2019-04-25T10:00:00")
        );
        assert_eq!(read("+++\ndate = 2019-04-25T10:00:00+02:00\n+++\nx").1.map(|d| d.to_string()).as_deref(), Some("2019-04-25T10:00:00"));
        assert_eq!(read("---\ntitle: [broken\n---\nx").1, None);
        assert_eq!(read("---\ndate: next spring\n---\nx").1, None);
    }
}
