//! Sentences as a reader sees them, however the text is wrapped.

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
        "It was 5 p.m. Vladivostok time, or 8 a.m. GMT.",
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
    assert!(span.start >= 999_000 && span.len() <= 2 * REACH && span.of(&text).starts_with("word ") && span.of(&text).ends_with(" word"));
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
