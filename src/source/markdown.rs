//! The prose and the publication date of a Markdown text.

use jiff::civil::DateTime;
use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::mask::{Gap, Mask};
use super::{html, stamp};

/// Keys of front matter that say when a text was published, the surest first.
const KEYS: [&str; 10] = [
    "published",
    "published_at",
    "datepublished",
    "date_published",
    "pubdate",
    "publishdate",
    "publish_date",
    "published_date",
    "date",
    "pub_date",
];

/// The longest front matter that is read, in bytes.
const LONGEST_FRONT: usize = 64 * 1024;

/// The prose of `text`, in its places, and when its front matter says it was published.
pub(super) fn read(text: &str) -> (String, Option<DateTime>) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    // A byte order mark is no part of the first line.
    let skipped = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut mask = Mask::of(text);
    let mut published = None;
    // How many elements are open whose text is no prose.
    let mut hidden = 0usize;
    let mut front: Option<(MetadataBlockKind, String)> = None;
    for (event, range) in Parser::new_ext(&text[skipped..], options).into_offset_iter() {
        let (start, end) = (range.start + skipped, range.end + skipped);
        match event {
            Event::Start(Tag::MetadataBlock(kind)) => {
                front = Some((kind, String::new()));
                hidden += 1;
            }
            Event::End(TagEnd::MetadataBlock(_)) => {
                published = front.take().and_then(|(kind, text)| date_of(kind, &text));
                hidden = hidden.saturating_sub(1);
                mask.gap(Gap::Block);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) | Tag::Image { .. }) => {
                hidden += 1;
                mask.gap(Gap::Space);
            }
            Event::End(TagEnd::CodeBlock) => {
                hidden = hidden.saturating_sub(1);
                mask.gap(Gap::Block);
            }
            Event::End(TagEnd::Image) => hidden = hidden.saturating_sub(1),
            Event::Start(Tag::HtmlBlock) => {
                mask.gap(Gap::Block);
                hidden += 1;
                if let Some(block) = text.get(start..end) {
                    let (prose, _) = html::read(block);
                    mask.masked(start, &prose);
                }
                mask.gap(Gap::Block);
            }
            Event::End(TagEnd::HtmlBlock) => hidden = hidden.saturating_sub(1),
            Event::Start(tag) => mask.gap(if is_inline(&tag.to_end()) { Gap::Inline } else { Gap::Block }),
            Event::End(tag) => mask.gap(if is_inline(&tag) { Gap::Inline } else { Gap::Block }),
            Event::Text(words) => match &mut front {
                Some((_, matter)) => matter.push_str(&words),
                None if hidden > 0 => {}
                None if text.get(start..end) == Some(&*words) => mask.prose(start, end),
                None => mask.meant(start, end, &words),
            },
            // a value in code type within a sentence ("the limit is `10 MB`") is read; blocks of code are not
            Event::Code(words) if hidden == 0 && front.is_none() => {
                let inside = text.get(start..end).and_then(|code| code.find(&*words));
                match inside {
                    Some(at) => mask.prose(start + at, start + at + words.len()),
                    None => mask.meant(start, end, &words),
                }
            }
            Event::SoftBreak
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {
                mask.gap(Gap::Space);
            }
            Event::HardBreak => mask.gap(Gap::Line),
            Event::InlineHtml(tag) if tag.get(..3).is_some_and(|t| t.eq_ignore_ascii_case("<br")) => mask.gap(Gap::Line),
            Event::InlineHtml(_) => mask.gap(Gap::Inline),
            Event::Html(_) | Event::Rule => mask.gap(Gap::Block),
        }
    }
    (mask.finish(), published)
}

fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Superscript | TagEnd::Subscript)
}

/// The publication date that front matter gives.
fn date_of(kind: MetadataBlockKind, front: &str) -> Option<DateTime> {
    if front.len() > LONGEST_FRONT {
        return None;
    }
    let pairs: Vec<(String, String)> = match kind {
        MetadataBlockKind::YamlStyle => {
            let mapping: serde_yaml::Mapping = serde_yaml::from_str(front).ok()?;
            mapping.iter().filter_map(|(k, v)| Some((k.as_str()?.to_ascii_lowercase(), v.as_str()?.to_owned()))).collect()
        }
        // One line of TOML is all that is asked for here.
        MetadataBlockKind::PlusesStyle => front
            .lines()
            .take_while(|l| !l.trim_start().starts_with('['))
            .filter_map(|line| line.split_once('='))
            .map(|(k, v)| (k.trim().trim_matches('"').to_ascii_lowercase(), v.trim().trim_matches(['"', '\'']).to_owned()))
            .collect(),
    };
    KEYS.iter().find_map(|key| pairs.iter().find(|(k, _)| k == key).and_then(|(_, v)| stamp::parse(v)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FILLER;

    fn words(markdown: &str) -> String {
        let (prose, _) = read(markdown);
        assert_eq!(prose.len(), markdown.len(), "{prose:?}");
        prose
            .replace(FILLER, "")
            .lines()
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
        assert_eq!(words("one  \nTwo\\\nthree\n***\nfour"), "one\nTwo three\nfour");
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
