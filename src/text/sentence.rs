//! Where a sentence starts and ends.

use super::abbreviation::{Stop, is_starter, stop_after, tells_time};
use super::boundary;
use super::layout::{Layout, is_space};
use super::paragraph::trimmed;
use crate::span::Span;

/// How far a sentence is looked for, in bytes each way.
const REACH: usize = 4000;

pub(super) fn around(layout: &Layout, prose: &str, pos: usize, floor: usize) -> Span {
    let pos = boundary::floor(prose, pos);
    let floor = boundary::ceil(prose, floor).min(pos);
    let start = start_before(layout, prose, pos, floor);
    let end = end_after(layout, prose, pos);
    trimmed(prose, Span::new(start, end.max(start)), pos)
}

/// The longest bracket that is taken for a sentence of its own, in bytes.
const BRACKET: usize = 200;

/// A place where one sentence ends and, after white space, the next one starts.
struct Break {
    end: usize,
    next: usize,
}

fn start_before(layout: &Layout, prose: &str, pos: usize, floor: usize) -> usize {
    let bytes = prose.as_bytes();
    let lowest = boundary::ceil(prose, pos.saturating_sub(REACH)).max(floor);
    // The white space right before `pos` is walked once: a page of empty lines has a line end at every byte.
    let edge = lowest + prose[lowest..pos].trim_end_matches(is_space).len();
    if (edge..pos).any(|at| bytes[at] == b'\n' && layout.is_hard(prose, at)) {
        return pos;
    }
    for at in (lowest..edge).rev() {
        if may_end(bytes[at])
            && let Some(found) = break_at(layout, prose, at)
            && found.end <= pos
        {
            return found.next.clamp(lowest, pos);
        }
    }
    if lowest == floor {
        return floor;
    }
    // No end in reach: cut at white space, so that at least no word is.
    prose[lowest..pos].find(is_space).map_or(lowest, |i| lowest + i)
}

fn end_after(layout: &Layout, prose: &str, pos: usize) -> usize {
    let bytes = prose.as_bytes();
    let highest = boundary::floor(prose, (pos + REACH).min(prose.len()));
    for (i, &byte) in bytes[pos..highest].iter().enumerate() {
        if may_end(byte)
            && let Some(found) = break_at(layout, prose, pos + i)
        {
            return found.end;
        }
    }
    if highest == prose.len() {
        return highest;
    }
    prose[pos..highest].rfind(is_space).map_or(highest, |i| pos + i)
}

/// Whether a sentence may end at a character that starts with `byte`; `0xe2` is the first byte of `…`.
const fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | b')' | b'\n' | 0xe2)
}

/// The break at `at`, where a byte of [`may_end`] stands, if there is one.
fn break_at(layout: &Layout, prose: &str, at: usize) -> Option<Break> {
    let bytes = prose.as_bytes();
    match bytes[at] {
        b'\n' => layout.is_hard(prose, at).then(|| Break { end: at, next: skip_space(prose, at) }),
        b')' => break_after_bracket(layout, prose, at),
        0xe2 if !bytes[at..].starts_with("…".as_bytes()) => None,
        0xe2 => break_after_mark(layout, prose, at, at + 3),
        _ => break_after_mark(layout, prose, at, at + 1),
    }
}

/// The break after a bracket that was a sentence of its own, such as a credit: "… in May. (Reuters Photo: …) The talks …".
fn break_after_bracket(layout: &Layout, prose: &str, at: usize) -> Option<Break> {
    let end = at + 1;
    let next = skip_space(prose, end);
    if next == end || !prose[next..].starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '“' | '‘')) {
        return None;
    }
    let open = at - prose.as_bytes()[..at].iter().rev().take(BRACKET).position(|&b| matches!(b, b'(' | b')' | b'.'))? - 1;
    if !prose[open..].starts_with('(') || !prose[open + 1..].starts_with(char::is_uppercase) {
        return None;
    }
    let head = prose[..open].trim_end_matches([' ', '\t', '\n', '\r']);
    let hard = || prose[head.len()..open].bytes().enumerate().any(|(i, b)| b == b'\n' && layout.is_hard(prose, head.len() + i));
    (head.is_empty() || head.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '!', '?', '…']) || hard())
        .then_some(Break { end, next })
}

/// The break that the mark from `at` to `after` (`.`, `!`, `?`, `…`) makes, if it makes one.
fn break_after_mark(layout: &Layout, prose: &str, at: usize, after: usize) -> Option<Break> {
    let rest = &prose[after..];
    // Of several marks the last one decides.
    if rest.starts_with(['.', '!', '?', '…']) {
        return None;
    }
    let end = after + closers(rest);
    let rest = &prose[end..];
    let Some(first) = rest.chars().next() else { return Some(Break { end, next: end }) };
    if !is_space(first) {
        return (end == after && is_run_together(prose, at, rest)).then_some(Break { end, next: end });
    }
    let next = skip_space(prose, end);
    let hard = prose[end..next].bytes().enumerate().any(|(i, b)| b == b'\n' && layout.is_hard(prose, end + i));
    let mut ahead = prose[next..].chars();
    let (Some(first), second) = (ahead.next(), ahead.next()) else { return Some(Break { end, next }) };
    let ends = hard
        || match first {
            '-' | '–' | '—' | ',' | ';' | ':' => false,
            '(' => !second.is_some_and(char::is_lowercase),
            first if first.is_lowercase() => false,
            _ => prose.as_bytes()[at] != b'.' || ends_with_stop(layout, prose, at, &prose[next..]),
        };
    ends.then_some(Break { end, next })
}

/// Whether the full stop at `at` ends a sentence when `rest` goes on with anything but a lower-case letter.
fn ends_with_stop(layout: &Layout, prose: &str, at: usize, rest: &str) -> bool {
    let word = word_before(prose, at);
    if word.is_empty() {
        return !is_enumerator(layout, prose, at);
    }
    let next = rest.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}').next().unwrap_or_default();
    // "J. A. Smith": a letter with a stop after it is an initial, not the article.
    let initial = next.len() == 1 && rest[1..].starts_with('.');
    match stop_after(word) {
        Stop::Ends => true,
        Stop::Never => false,
        Stop::BeforeStarter => (is_starter(next) && !initial) || (rest.starts_with(['"', '“', '‘', '•']) && word != "St"),
        Stop::UnlessFigure => !rest.starts_with(|c: char| c.is_ascii_digit()) && (word == "no" || word.starts_with(char::is_uppercase)),
        Stop::UnlessTime => !tells_time(next) && !rest.starts_with('('),
    }
}

/// The letters, and stops between them, right before `at`; empty where there are none or too many.
fn word_before(prose: &str, at: usize) -> &str {
    let bytes = prose.as_bytes();
    let mut start = at;
    while start > 0 && at - start <= 13 && (bytes[start - 1].is_ascii_alphabetic() || (bytes[start - 1] == b'.' && start < at)) {
        start -= 1;
    }
    // A letter beyond ASCII, or a figure, before it: the word is another one.
    if start > 0 && start < at && (!bytes[start - 1].is_ascii() || bytes[start - 1].is_ascii_digit()) && !ends_with_quote(&prose[..start]) {
        return "xxxxx";
    }
    prose[start..at].trim_start_matches('.')
}

fn ends_with_quote(text: &str) -> bool {
    text.ends_with(|c: char| !c.is_alphanumeric())
}

/// Whether the stop at `at` follows the figure that numbers an item of a list: `2. The second reason`.
fn is_enumerator(layout: &Layout, prose: &str, at: usize) -> bool {
    let head = &prose[..at];
    let line = head.trim_end_matches(|c: char| c.is_ascii_digit());
    if !(1..=2).contains(&(head.len() - line.len())) {
        return false;
    }
    let gap = line.trim_end_matches([' ', '\t']);
    gap.is_empty() || (gap.ends_with('\n') && layout.is_hard(prose, gap.len() - 1))
}

/// Length of the closing quotation marks, brackets and note marks at the start of `rest`.
fn closers(rest: &str) -> usize {
    let mut length = 0;
    for c in rest.chars() {
        if !matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '}' | '*') && c != crate::source::FILLER {
            break;
        }
        length += c.len_utf8();
    }
    // A note mark: "two hours.[12] The".
    if let Some(note) = rest[length..].strip_prefix('[')
        && let Some(close) = note.bytes().take(5).position(|b| b == b']')
        && note.bytes().take(close).all(|b| b.is_ascii_alphanumeric())
    {
        length += close + 2;
    }
    length
}

/// Whether the stop at `at` was glued to the next sentence by whoever took the text off a page: `countries.Leaders met`.
fn is_run_together(prose: &str, at: usize, rest: &str) -> bool {
    let before = prose.as_bytes()[..at].iter().rev().take_while(|b| b.is_ascii_lowercase()).count();
    let after = rest.bytes().skip(1).take_while(u8::is_ascii_lowercase).count();
    let domain = ["Com", "Org", "Net"].iter().any(|d| rest.strip_prefix(d).is_some_and(|r| !r.starts_with(char::is_alphanumeric)));
    before >= 4 && rest.starts_with(|c: char| c.is_ascii_uppercase()) && after >= 1 && !domain
}

fn skip_space(prose: &str, from: usize) -> usize {
    let rest = &prose[from..];
    // A flood of blanks must not be walked again and again; what is left of it is trimmed by the caller's next step.
    let window = &rest[..boundary::floor(rest, REACH.min(rest.len()))];
    from + window.len() - window.trim_start_matches(is_space).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All sentences of `text`, each as its words with single blanks between them.
    fn sentences(text: &str) -> Vec<String> {
        let layout = Layout::of(text);
        let mut list = Vec::new();
        let mut floor = 0;
        while let Some(gap) = text[floor..].find(|c| !is_space(c)) {
            let span = layout.sentence(text, floor + gap, floor);
            assert!(span.start >= floor && span.end > floor + gap, "{span:?} of {text:?}");
            // Whichever word of it is asked for, the sentence is the same.
            let last = span.of(text).rfind(is_space).map_or(span.start, |i| prose_char(text, span.start + i));
            assert_eq!(layout.sentence(text, last, 0), span, "{:?} of {text:?}", span.of(text));
            list.push(span.of(text).split(is_space).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" "));
            floor = span.end;
        }
        list
    }

    fn prose_char(text: &str, blank: usize) -> usize {
        blank + text[blank..].chars().next().map_or(0, char::len_utf8)
    }

    /// `paragraph` in lines of at most `width` characters, broken at blanks and, where asked, after hyphens.
    fn wrapped(paragraph: &str, width: usize, hyphens: bool, newline: &str) -> String {
        let (mut out, mut column) = (String::new(), 0);
        for word in paragraph.split(' ').filter(|w| !w.is_empty()) {
            let mut chunks = Vec::new();
            let mut from = 0;
            let bytes = word.as_bytes();
            for i in 1..bytes.len().saturating_sub(1) {
                if hyphens && bytes[i] == b'-' && bytes[i - 1].is_ascii_alphabetic() && bytes[i + 1].is_ascii_alphabetic() {
                    chunks.push(&word[from..=i]);
                    from = i + 1;
                }
            }
            chunks.push(&word[from..]);
            for (i, chunk) in chunks.iter().enumerate() {
                let blank = usize::from(i == 0 && column > 0);
                let length = chunk.chars().count();
                if column > 0 && column + blank + length > width {
                    out.push_str(newline);
                    column = 0;
                } else if blank == 1 {
                    out.push(' ');
                    column += 1;
                }
                out.push_str(chunk);
                column += length;
            }
        }
        out
    }

    fn rewrapped(text: &str, width: usize, hyphens: bool, newline: &str) -> String {
        text.split('\n').map(|p| wrapped(p.trim_end_matches('\r'), width, hyphens, newline)).collect::<Vec<_>>().join(newline)
    }

    const PAGE: &str = "\
Bridge at Dorvale to be closed for two months
Published 08:15 GMT, May 3rd 2018
The bridge at Dorvale will be closed for two months from Monday, Gov. Ada Jones said at 5 p.m. Thursday. It carries 12,000 cars a day. \u{201c}We cannot wait,\u{201d} she said. \u{201c}The steel is tired.\u{201d} The U.S. Army will put up a floating bridge, at a cost of about $1.2 million.
ALSO READ: Ferry at Dorvale sold to St. Anne's Co. for one dollar
The commuters wait for the ferry at Dorvale on Feb. 28, 2018. (A. B. Photo: J. Carver)
Mr. Carver, of the firm Carver Inc., told reporters that the face-to-face meeting with the state had lasted \u{201c}at least three hours ... with no break,\u{201d} and that No. 5 pier was the worst. Was it safe? \u{201c}Of course!\u{201d} he said. But the state's own report of Jan. 12 says otherwise.
Advertisement
In the U.S. The same type of bridge fell in 2007, e.g. over the Mississippi, where 13 people died in rush-hour traffic on a summer evening.
Source(s): Reuters";

    #[test]
    fn abbreviations_initials_and_figures_do_not_end_a_sentence() {
        for one in [
            "Mr. Kim met Gen. Park and Dr. J. A. Smith at 10 a.m. Thursday in Washington, D.C. on Feb. 28, 2019.",
            "Trade fell by 56.1 percent, to $1.2 million, in the U.S. State Department's report of No. 5 of Vol. 3.",
            "The U.S. Senate and the U.N. Security Council met St. Petersburg's mayor, e.g. on Jan. 3.",
            "“Why now?” he asked, and Yahoo! said nothing ... for two hours.",
            "Apple Inc. Chairman John Roe Jr. Smith met Sen. Jane Roe, R-Ga., and others.",
            "It was 5 p.m. Moscow time when the talks ended.",
            "He spoke to Prof. Émile Roux vs. the state.",
        ] {
            assert_eq!(sentences(one), [one]);
        }
    }

    #[test]
    fn a_stop_before_a_new_start_ends_a_sentence() {
        for (text, count) in [
            ("They met at 5 p.m. The talks lasted two hours.", 2),
            ("He left the U.S. He never came back. 28 others did.", 3),
            ("\"We talked.\" Putin left. 'So did I.' (He had a train.) The end", 5),
            ("Was it safe? Of course! They left… Nobody knew.", 4),
            ("He asked for the answer and it was no. Kim left.", 2),
            ("It ended in 2011. The next began.[12] It lasted.", 3),
            ("The two countries.Leaders met in Vladivostok.", 2),
            ("Two hours! \"Long,\" he said. “Too long.” [The tape ends.]", 4),
            ("1. The bridge is closed.\n2. The ferry is not.", 2),
            ("Die Brücke ist alt. Ähnlich alt ist die Fähre in Café. Él llegó.", 3),
        ] {
            assert_eq!(sentences(text).len(), count, "{:?}", sentences(text));
        }
    }

    #[test]
    fn headlines_bylines_captions_and_links_are_sentences_of_their_own() {
        let found = sentences(PAGE);
        assert_eq!(found[0], "Bridge at Dorvale to be closed for two months");
        assert_eq!(found[1], "Published 08:15 GMT, May 3rd 2018");
        assert_eq!(found[2], "The bridge at Dorvale will be closed for two months from Monday, Gov. Ada Jones said at 5 p.m. Thursday.");
        assert!(found.contains(&"The commuters wait for the ferry at Dorvale on Feb. 28, 2018.".to_owned()), "{found:#?}");
        assert!(found.contains(&"Advertisement".to_owned()));
        assert_eq!(found.len(), 18, "{found:#?}");
    }

    #[test]
    fn wrapping_never_changes_the_sentences() {
        let expected = sentences(PAGE);
        for newline in ["\n", "\r\n"] {
            for width in [40, 56, 72, 80, 100, 400] {
                for hyphens in [false, true] {
                    let text = rewrapped(PAGE, width, hyphens, newline);
                    let found: Vec<String> = sentences(&text);
                    assert_eq!(joined(&found), joined(&expected), "width {width}, hyphens {hyphens}:\n{text}");
                }
            }
        }
    }

    /// Without blanks after hyphens, which a wrap may put there.
    fn joined(list: &[String]) -> Vec<String> {
        list.iter().map(|s| s.replace("- ", "-")).collect()
    }

    #[test]
    fn wrapping_never_changes_the_sentences_of_the_shared_articles() {
        let Ok(folder) = std::fs::read_dir("../shared/seeds").or_else(|_| std::fs::read_dir("../../shared/seeds")) else { return };
        for entry in folder.flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            let expected = sentences(&text);
            for width in [40, 72, 400] {
                for hyphens in [false, true] {
                    let found = sentences(&rewrapped(&text, width, hyphens, "\n"));
                    assert_eq!(joined(&found), joined(&expected), "{}, width {width}, hyphens {hyphens}", entry.path().display());
                }
            }
        }
    }

    #[test]
    fn a_text_without_ends_is_cut_at_white_space_and_stays_linear() {
        let text = "word ".repeat(400_000);
        let layout = Layout::of(&text);
        let span = layout.sentence(&text, 1_000_000, 999_000);
        assert!(
            span.start >= 999_000 && span.len() <= 2 * REACH && span.of(&text).starts_with("word ") && span.of(&text).ends_with(" word")
        );
        let mut floor = 0;
        while floor < text.len() {
            floor = layout.sentence(&text, floor, floor).end.max(floor + 1);
        }
    }

    #[test]
    fn nothing_before_the_floor_is_given() {
        let text = "One two three four. Five six.";
        let layout = Layout::of(text);
        assert_eq!(layout.sentence(text, 8, 4).of(text), "two three four.");
        assert_eq!(layout.sentence(text, 22, 4).of(text), "Five six.");
    }

    #[test]
    fn paragraphs_and_furniture_are_found_around_a_place() {
        for width in [40, 72, 2000] {
            let text = rewrapped(PAGE, width, false, "\n");
            let layout = Layout::of(&text);
            let at = text.find("floating").unwrap();
            let paragraph = layout.paragraph(&text, at, 0).of(&text);
            assert!(paragraph.starts_with("The bridge at Dorvale will") && paragraph.ends_with("million."), "{width}: {paragraph}");
            for (word, expected) in
                [("Ferry at", true), ("dollar", true), ("Advert", true), ("Reuters", true), ("floating", false), ("commuters", false)]
            {
                assert_eq!(layout.is_furniture(&text, text.find(word).unwrap()), expected, "{width}: {word}\n{text}");
            }
        }
    }
}
