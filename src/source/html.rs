//! The prose and the publication date of a web page.

use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use jiff::civil::DateTime;
use memchr::memmem;
use rustc_hash::FxHashMap;

use super::mask::{Gap, Mask};
use super::page::{Block, Builder};
use super::reference::plain;
use super::stamp;
use crate::span::Span;

/// Elements that stand inside a sentence. A value in code type within one ("the limit is <code>10 MB</code>") is read; blocks of code (`pre`) are not.
const INLINE: &str = " a abbr acronym b bdi bdo big cite data code dfn em font i ins kbd mark nobr q rp rt ruby samp small span strong sub sup time tt u var wbr ";

/// Elements whose content is no prose.
const NOT_PROSE: &str = " script style template noscript nav footer aside button select datalist textarea svg iframe object canvas audio video map dialog pre xmp \
                         noembed noframes math del s strike form menu ";

/// Of those, the ones that may stand inside a sentence.
const INLINE_NOT_PROSE: &str = " math del s strike ";

/// Elements whose content is no markup: where they are not closed, the rest of the page is theirs.
const RAW: &str = " script style textarea iframe xmp noembed noframes noscript ";

/// Elements that never have content.
const VOID: &str = " area base br col embed hr img input link meta param source track wbr ";

/// Roles of elements that are part of the page and not of the text.
const ROLES: &str = " navigation contentinfo search complementary menu menubar toolbar dialog alertdialog button banner ";

fn is_in(list: &str, word: &[u8]) -> bool {
    let Ok(word) = std::str::from_utf8(word) else { return false };
    !word.is_empty()
        && !word.contains(' ')
        && list.match_indices(word).any(|(i, _)| list.as_bytes()[i - 1] == b' ' && list.as_bytes()[i + word.len()] == b' ')
}

/// A stretch of markup: a tag, a comment, a document type.
#[derive(Debug, Clone, Copy)]
struct Markup {
    start: usize,
    end: usize,
    kind: Kind,
    /// Which name it bears, by order of appearance.
    name: u32,
    gap: Gap,
    /// Whether what it opens is no prose.
    hides: bool,
    raw: bool,
    /// What it is to the structure of the page.
    block: Option<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Close,
    /// A tag without content, a comment.
    Alone,
}

/// How sure a date is to be that of the publication; the first of the surest is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sureness {
    Time,
    PublishedTime,
    Meta,
    Linked,
    Article,
}

/// What is gathered while the page is tokenized.
#[derive(Debug, Default)]
struct Page {
    markup: Vec<Markup>,
    names: FxHashMap<Vec<u8>, u32>,
    /// The element whose start tag is open.
    open: Option<(usize, Vec<u8>)>,
    attributes: Vec<(Vec<u8>, Vec<u8>)>,
    stamps: Vec<(Sureness, DateTime)>,
    /// Where the content of scripts with linked data starts.
    linked: Vec<usize>,
}

/// The prose of `text`, in its places, and when it says it was published. `text` stands at the byte `base` of what `builder`
/// gathers the structure of.
pub(super) fn read(text: &str, builder: &mut Builder, base: usize) -> (String, Option<DateTime>) {
    let mut page = Page::default();
    let mut emitter = CallbackEmitter::<_, Infallible, usize>::new(|event: CallbackEvent<'_>, span: html5gum::Span<usize>| {
        page.see(&event, span.start, span.end);
        None
    });
    emitter.naively_switch_states(true);
    // Reading from memory cannot fail.
    let _ = Tokenizer::new_with_emitter(text, emitter).finish();
    // A start tag that the end of the page cut off.
    if let Some((start, _)) = page.open.take() {
        page.markup.push(Markup {
            start,
            end: text.len(),
            kind: Kind::Alone,
            name: 0,
            gap: Gap::Block,
            hides: false,
            raw: false,
            block: None,
        });
    }
    page.markup.retain(|m| m.start < m.end && m.end <= text.len() && text.is_char_boundary(m.start) && text.is_char_boundary(m.end));
    let closes = closing(&page.markup);
    let published = page.published(text, &closes);
    (prose(text, &page, &closes, builder, base), published)
}

impl Page {
    fn see(&mut self, event: &CallbackEvent<'_>, start: usize, end: usize) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.open = Some((start, name.to_vec()));
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attributes.push((name.to_vec(), Vec::new())),
            CallbackEvent::AttributeValue { value } => {
                if let Some(last) = self.attributes.last_mut() {
                    last.1.extend_from_slice(value);
                }
            }
            CallbackEvent::CloseStartTag { .. } => {
                if let Some((start, name)) = self.open.take() {
                    self.start_tag(start, end, name);
                }
            }
            CallbackEvent::EndTag { name } => {
                let (gap, block) = (gap_of(name), block_of(name, &[]));
                let name = self.name(name.to_vec());
                // what was raised ends on the line
                let gap = if gap == Gap::Raised { Gap::Inline } else { gap };
                self.markup.push(Markup { start, end, kind: Kind::Close, name, gap, hides: false, raw: false, block });
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => {
                self.markup.push(Markup {
                    start,
                    end,
                    kind: Kind::Alone,
                    name: 0,
                    gap: Gap::Inline,
                    hides: false,
                    raw: false,
                    block: None,
                });
            }
            CallbackEvent::String { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn name(&mut self, name: Vec<u8>) -> u32 {
        let next = self.names.len() as u32 + 1;
        *self.names.entry(name).or_insert(next)
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(n, _)| n.eq_ignore_ascii_case(name.as_bytes()))?;
        std::str::from_utf8(value).ok()
    }

    fn start_tag(&mut self, start: usize, end: usize, name: Vec<u8>) {
        match name.as_slice() {
            b"meta" => self.see_meta(),
            b"time" => {
                let sure = self.attribute("pubdate").is_some()
                    || self.attribute("itemprop").is_some_and(|p| p.eq_ignore_ascii_case("datePublished"));
                if let Some(at) = self.attribute("datetime").and_then(stamp::parse) {
                    self.stamps.push((if sure { Sureness::PublishedTime } else { Sureness::Time }, at));
                }
            }
            b"script" if self.attribute("type").is_some_and(|t| t.trim().eq_ignore_ascii_case("application/ld+json")) => {
                self.linked.push(end);
            }
            _ => {}
        }
        let hidden = self.attributes.iter().any(|(n, v)| match n.as_slice() {
            b"hidden" => true,
            b"aria-hidden" => v.eq_ignore_ascii_case(b"true"),
            b"role" => is_in(ROLES, &v.to_ascii_lowercase()),
            b"style" => styled(v, b"display:none"),
            _ => false,
        });
        let struck = self.attributes.iter().any(|(n, v)| n.as_slice() == b"style" && styled(v, b"line-through"));
        let kind = if is_in(VOID, &name) { Kind::Alone } else { Kind::Open };
        let (gap, raw) = (gap_of(&name), is_in(RAW, &name));
        let gap = if struck { gap.max(Gap::Space) } else { gap };
        let hides = kind == Kind::Open
            && (hidden || struck || is_in(NOT_PROSE, &name))
            && !matches!(name.as_slice(), b"html" | b"body" | b"main" | b"article");
        let block = block_of(&name, &self.attributes);
        let name = self.name(name);
        self.markup.push(Markup { start, end, kind, name, gap, hides, raw, block });
    }

    fn see_meta(&mut self) {
        let Some(name) = ["property", "name", "itemprop"].iter().find_map(|a| self.attribute(a)) else { return };
        let sureness = match name.trim().to_ascii_lowercase().as_str() {
            "article:published_time" | "article:published" | "og:published_time" => Sureness::Article,
            "datepublished"
            | "date"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "published"
            | "publication_date"
            | "dc.date"
            | "dc.date.issued"
            | "dc.date.created"
            | "dcterms.date"
            | "dcterms.created"
            | "dcterms.issued"
            | "sailthru.date"
            | "parsely-pub-date"
            | "article.published"
            | "citation_publication_date"
            | "citation_date"
            | "cxenseparse:recs:publishtime" => Sureness::Meta,
            _ => return,
        };
        if let Some(at) = self.attribute("content").and_then(stamp::parse) {
            self.stamps.push((sureness, at));
        }
    }

    /// The publication date of the page, from the surest place that gives one.
    fn published(&self, text: &str, closes: &[usize]) -> Option<DateTime> {
        let linked = self.linked.iter().filter_map(|&start| {
            let at = self.markup.partition_point(|m| m.end < start);
            let end = self.markup.get(closes[at])?.start;
            let data = serde_json::from_str(text.get(start..end)?).ok()?;
            date_published(&data, 0).map(|at| (Sureness::Linked, at))
        });
        let all: Vec<_> = self.stamps.iter().copied().chain(linked).collect();
        let surest = all.iter().map(|(s, _)| *s).max()?;
        all.iter().find(|(s, _)| *s == surest).map(|(_, at)| *at)
    }
}

/// The first `datePublished` of linked data, however deep.
fn date_published(data: &serde_json::Value, depth: usize) -> Option<DateTime> {
    match data {
        _ if depth > 16 => None,
        serde_json::Value::Object(map) => {
            let own = map.get("datePublished").and_then(|v| v.as_str()).and_then(stamp::parse);
            own.or_else(|| map.values().find_map(|v| date_published(v, depth + 1)))
        }
        serde_json::Value::Array(list) => list.iter().find_map(|v| date_published(v, depth + 1)),
        _ => None,
    }
}

/// Whether a `style` has `rule` in it, blanks aside.
fn styled(style: &[u8], rule: &[u8]) -> bool {
    let style: Vec<u8> = style.iter().filter(|b| !b.is_ascii_whitespace()).map(u8::to_ascii_lowercase).collect();
    memmem::find(&style, rule).is_some()
}

/// Whether the words inside a tag (`<s>`, `<span style="text-decoration: line-through">`) are struck out.
pub(super) fn strikes(tag: &str) -> bool {
    let name = tag_name(tag);
    matches!(name.to_ascii_lowercase().as_str(), "s" | "strike" | "del") || styled(tag.as_bytes(), b"line-through")
}

/// The name of the element that `tag` opens or closes.
pub(super) fn tag_name(tag: &str) -> &str {
    let rest = tag.trim_start_matches(['<', '/']);
    &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()]
}

/// What an element is to the structure of the page.
fn block_of(name: &[u8], attributes: &[(Vec<u8>, Vec<u8>)]) -> Option<Block> {
    let count = |key: &[u8]| {
        let (_, value) = attributes.iter().find(|(n, _)| n == key)?;
        std::str::from_utf8(value).ok()?.trim().parse().ok()
    };
    let cell = |head| Block::Cell { head, rows: count(b"rowspan").unwrap_or(1), columns: count(b"colspan").unwrap_or(1) };
    Some(match name {
        b"title" => Block::Title,
        [b'h', level @ b'1'..=b'6'] => Block::Heading(level - b'0'),
        b"table" => Block::Table,
        b"caption" => Block::Caption,
        b"thead" => Block::HeadRows,
        b"tr" => Block::Row,
        b"th" => cell(true),
        b"td" => cell(false),
        b"dl" => Block::Pairs,
        b"dt" => Block::Term,
        b"dd" => Block::Detail,
        b"ul" | b"ol" => Block::List,
        b"li" => Block::Item,
        _ => return None,
    })
}

/// What stands between the words on both sides of an element's tag.
pub(super) fn gap_of(name: &[u8]) -> Gap {
    if name == b"br" {
        Gap::Line
    } else if matches!(name, b"sup" | b"sub") {
        Gap::Raised
    } else if is_in(INLINE, name) {
        Gap::Inline
    } else if is_in(INLINE_NOT_PROSE, name) || matches!(name, b"img" | b"input" | b"picture" | b"source" | b"label" | b"slot") {
        Gap::Space
    } else {
        Gap::Block
    }
}

/// For each start tag the index of its end tag; the length of the list where there is none.
fn closing(markup: &[Markup]) -> Vec<usize> {
    let mut closes = vec![markup.len(); markup.len()];
    let mut open: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (i, tag) in markup.iter().enumerate() {
        match tag.kind {
            Kind::Open => open.entry(tag.name).or_default().push(i),
            Kind::Close => {
                if let Some(start) = open.get_mut(&tag.name).and_then(Vec::pop) {
                    closes[start] = i;
                }
            }
            Kind::Alone => {}
        }
    }
    closes
}

fn prose(text: &str, page: &Page, closes: &[usize], builder: &mut Builder, base: usize) -> String {
    let id = |name: &str| page.names.get(name.as_bytes()).copied().unwrap_or(0);
    let (form, text_tags) = (id("form"), [id("p"), id("article"), id("h1"), id("main")]);
    let pre = page.names.get(b"pre".as_slice()).copied();
    // How many paragraphs start before each tag: some pages are one big form, which is then no form.
    let mut paragraphs = Vec::with_capacity(page.markup.len() + 1);
    let mut count = 0u32;
    for tag in &page.markup {
        paragraphs.push(count);
        count += u32::from(tag.kind == Kind::Open && tag.name != 0 && text_tags.contains(&tag.name));
    }
    let mut mask = Mask::of(text);
    let (mut at, mut index) = (0, 0);
    while let Some(tag) = page.markup.get(index) {
        plain(text, &mut mask, at, tag.start);
        mask.gap(tag.gap);
        at = tag.end.max(at);
        let close = closes[index];
        if tag.hides && close < page.markup.len() {
            if tag.name != form || paragraphs[close] == paragraphs[index] {
                if Some(tag.name) == pre {
                    builder.code(Span::new(base + tag.end, base + page.markup[close].start));
                }
                mask.gap(page.markup[close].gap);
                at = page.markup[close].end.max(at);
                index = close;
            }
        } else if tag.hides && tag.raw {
            return mask.finish();
        } else if let Some(block) = tag.block {
            match tag.kind {
                Kind::Open => builder.start(block, base + tag.start),
                Kind::Close => builder.end(block, base + tag.end),
                Kind::Alone => {}
            }
        }
        index += 1;
    }
    plain(text, &mut mask, at, text.len());
    mask.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FILLER;

    fn read(html: &str) -> (String, Option<DateTime>) {
        super::read(html, &mut Builder::default(), 0)
    }

    fn words(html: &str) -> String {
        let (prose, _) = read(html);
        assert_eq!(prose.len(), html.len());
        prose
            .replace(FILLER, "")
            .split(['\n', '\u{b}'])
            .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|l| !l.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn markup_vanishes_and_blocks_stand_apart() {
        assert_eq!(
            words("<h1>Talks</h1><p>Kim <b>arriv</b>ed on\n<i>Wednesday</i>.<p>He left<br>on Friday<br/>Putin too"),
            "Talks\nKim arrived on Wednesday.\nHe left\non Friday\nPutin too"
        );
        assert_eq!(words("<table><tr><td>one<td>two</table>three"), "one\ntwo\nthree");
        assert_eq!(words("<a href='x>y' title=\"The talks lasted five hours\">talks</a>, they"), "talks, they");
        assert_eq!(words("un<!-- not\n<b>this</b> -->til"), "until");
    }

    #[test]
    fn what_is_not_prose_is_blank() {
        assert_eq!(
            words(
                "<head><title>T</title><style>p { x: y }</style><script>if (a < b) { '<p>no</p>' }</script></head><body><nav><ul><li>Home</ul></nav><p>Yes</p><footer>No</footer>"
            ),
            "T\nYes"
        );
        assert_eq!(
            words(
                "<p>Limit <code>10 MB</code> a file<aside><p>no</p></aside><div hidden>no <div>no</div> no</div><p style='Display: none'>no</p><p>yes"
            ),
            "Limit 10 MB a file\nyes"
        );
        assert_eq!(words("<form><label>Name</label><button>Send</button></form><p>yes"), "yes");
        assert_eq!(words("<form id=page><p>yes</p><button>Send</button></form>"), "yes");
        assert_eq!(words("<nav>never closed <p>yes"), "never closed\nyes");
        assert_eq!(words("<p>yes</p><script>never closed <p>no"), "yes");
        assert_eq!(words("<p>yes</p><a href=\"never closed <p>no"), "yes");
    }

    #[test]
    fn character_references_are_read_in_place() {
        assert_eq!(
            words(
                "&Eacute;lys&eacute;e &amp; AT&amp;T, Kim&rsquo;s &pound;1.76bn&nbsp;&mdash; 50&percnt; &lt;b&gt; a & b &nosuch; &#x2019;"
            ),
            "Élysée & AT&T, Kim’s £1.76bn — 50% <b> a & b &nosuch; ’"
        );
        let (prose, _) = read("caf&eacute; x");
        assert_eq!(prose, "caf\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}é x");
        let (prose, _) = read("<p>&eacute;t&eacute;</p>");
        assert_eq!(&prose[3..11], "é\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}");
    }

    #[test]
    fn places_are_true_with_carriage_returns_and_wide_characters() {
        let html = "\u{feff}<p>é\r\n“quoted”\r\n<b>tälks</b>\r\n<script>\r\n</script>last</p>";
        let (prose, _) = read(html);
        for word in ["quoted", "tälks", "last"] {
            assert_eq!(prose.find(word), html.find(word), "{word} in {prose:?}");
        }
        assert!(!prose.contains('<') && !prose.contains("script"));
    }

    #[test]
    fn the_publication_date_comes_from_the_surest_place() {
        let published = |html: &str| read(html).1.map(|d| d.to_string());
        let meta = "<meta property='article:published_time' content='2019-04-25T19:21:00+05:30'>";
        let time = "<time datetime='2018-01-01'>then</time>";
        let linked = "<script type='application/ld+json'>{\"@graph\": [{\"datePublished\": \"2019-04-24T08:00:00Z\"}]}</script>";
        assert_eq!(published(&format!("{time}{linked}{meta}")).as_deref(), Some("2019-04-25T19:21:00"));
        assert_eq!(published(&format!("{time}{linked}")).as_deref(), Some("2019-04-24T08:00:00"));
        assert_eq!(published(&format!("{time}<time itemprop=datePublished datetime=2019-04-23>")).as_deref(), Some("2019-04-23T00:00:00"));
        assert_eq!(published(time).as_deref(), Some("2018-01-01T00:00:00"));
        assert_eq!(published("<meta name=date content=soon><p>2019-04-25"), None);
    }
}
