//! Page furniture: lines that belong to the page and not to the report.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::language::furniture::{CREDITS, LABELS, LINES, NOTICES, OPENINGS};

/// The longest line that can be furniture, in bytes; anything longer is prose.
pub(super) const LONGEST: usize = 320;

/// So many words behind the words of a button and a colon are a caption.
const CAPTION: usize = 6;

/// Whether `line` is page furniture rather than prose: an advertisement's place, a related link, a share button, a cookie notice.
///
/// ```
/// use summit_check::text::furniture;
/// assert!(furniture("ALSO READ: Leaders arrive before the summit"));
/// assert!(furniture("  • share"));
/// assert!(!furniture("Read the treaty closely and the date is plain."));
/// ```
#[must_use]
pub fn furniture(line: &str) -> bool {
    kind(line).is_some()
}

/// How much of its line a piece of furniture is known to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Furniture {
    /// All of it: a button, an advertisement's place.
    Whole,
    /// Its start: where the text is wrapped, the next line may go on with it.
    Open,
}

/// The words that furniture starts with, and what credits do.
static FIRST_WORDS: LazyLock<FxHashSet<&'static [u8]>> = LazyLock::new(|| {
    let all = LINES.iter().chain(&LABELS).chain(&OPENINGS).chain(&NOTICES).chain(&CREDITS);
    all.map(|line| &line.as_bytes()[..line.bytes().take_while(u8::is_ascii_alphabetic).count()]).filter(|word| !word.is_empty()).collect()
});

/// Whether the first word of `line` is one that furniture may start with; cheap, as it is asked of every line.
fn may_be(line: &str) -> bool {
    let Some((start, first)) = line.char_indices().find(|(_, c)| c.is_alphanumeric() || *c == '©') else { return true };
    let mut word = [0; 16];
    let mut length = 0;
    for byte in line.as_bytes()[start..].iter().take_while(|b| b.is_ascii_alphabetic()) {
        let Some(place) = word.get_mut(length) else { return false };
        *place = byte.to_ascii_lowercase();
        length += 1;
    }
    first == '©' || FIRST_WORDS.contains(&word[..length])
}

/// What kind of furniture `line` is, if it is any.
pub(super) fn kind(line: &str) -> Option<Furniture> {
    if line.len() > LONGEST || !may_be(line) {
        return None;
    }
    let whole = line.trim_end();
    let line = line.trim_matches(|c: char| {
        c.is_whitespace() || c.is_control() || "•●▪◦‣·*-–—|>»→►▶+#_=[](){}!~".contains(c) && !line.starts_with("(c)")
    });
    if line.is_empty() {
        return Some(Furniture::Whole);
    }
    let lower = line.to_lowercase();
    let lower = lower.replace('\u{2019}', "'");
    let bare = lower.trim_end_matches(['.', ':', '…', '!']).trim_end();
    if LINES.contains(&bare) {
        return Some(Furniture::Whole);
    }
    if NOTICES.iter().any(|n| lower.starts_with(n)) {
        return Some(Furniture::Open);
    }
    if let Some((label, rest)) = lower.split_once([':', '|', '»', '>']) {
        let label = label.trim();
        if LABELS.contains(&label) && !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return Some(Furniture::Open);
        }
        let words = rest.split_whitespace().count();
        // "Source(s): Reuters" names an agency; "Sources: the talks went on for hours" is a headline.
        let credit = match label {
            "null" => true,
            "source" | "sources" | "source(s)" | "via" => words <= 4,
            // "… (A. B.\nPhoto: J. Carver)" is the end of a caption.
            "image" | "photo" | "picture" | "credit" | "image credit" => words <= 2 && !line.ends_with(')') && !whole.ends_with(')'),
            _ => false,
        };
        if credit {
            return Some(Furniture::Whole);
        }
    }
    // "Click to enlarge: the harbour after the storm that killed 31 people": a caption
    let caption = || lower.split_once(": ").is_some_and(|(_, rest)| rest.split_whitespace().count() >= CAPTION);
    let ends = line.trim_end_matches(['"', '”', '\'', '’', ')']).ends_with(['.', '?']) && !line.ends_with("...");
    let opens = |o: &str| lower.strip_prefix(o).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || o.ends_with('@'));
    let pressed = |o: &&&str| o.starts_with("click ") || o.starts_with("tap ") || **o == "swipe";
    let opening = OPENINGS.iter().filter(|_| !ends).find(|o| opens(o));
    opening.filter(|o| !(pressed(o) && caption())).map(|_| Furniture::Open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_page_is_furniture() {
        for line in [
            "Advertisement",
            "ADVERTISEMENT",
            "READ MORE: Envoy lands in the capital",
            "ALSO READ: Envoy lands",
            "Read: Leaders To Hold Second Meeting On June 3 And 4",
            "Read more:",
            "Follow: Google News Icon",
            "Follow us on Twitter",
            "Share",
            "  • share",
            "Related Articles",
            "Related: The dam and its cost",
            "Watch: the handshake",
            "Source(s): Reuters",
            "Source: AP",
            "Click here for live updates",
            "We use cookies to improve your visit.",
            "null | Image: self",
            "Image: AP",
            "Sign up for our newsletter",
            "© 2019 The Ledger",
            "Also read | Who is the envoy?",
            "![]() |",
            "* * *",
            "See also: minister resigns",
            "Read more about the talks",
            "READ MORE »",
            "Share this article",
            "Subscribe to The Ledger",
            "Copyright © 2020 Ledger",
            "Don’t miss: the week in pictures",
        ] {
            assert!(furniture(line), "{line}");
        }
    }

    #[test]
    fn an_ordinary_sentence_is_prose_whatever_it_begins_with() {
        for line in [
            "Read aloud, the letter took two hours.",
            "Read more than once, the text is clear.",
            "Share prices fell by 3 percent on Thursday.",
            "Related parties must be named.",
            "Watch makers sold fewer watches in 2018.",
            "Follow-up talks are planned for June.",
            "Sources: talks to last two hours, may go on",
            "Source of the Nile found in 1858",
            "Click to enlarge: the harbour after the storm, which killed 31 people",
            "Advertisement spending rose 4 percent",
            "Image: the two leaders shake hands in Vladivostok",
            "Printing began in 1455.",
            "More: the life of a saint is out.",
            "Click here to sign was the only instruction the voters had.",
            "Updated 22:38, 23-Apr-2019",
            "Read the treaty: it says 2011.",
            "Follow the money, he said.",
            "Save the date",
            "Vladivostok",
            "Summit ends",
            "Comments by the minister angered Paris",
            "Search continues for two climbers",
            "Like his father, he came by train.",
        ] {
            let expected =
                matches!(line, "More: the life of a saint is out." | "Click here to sign was the only instruction the voters had.");
            assert_eq!(furniture(line), expected, "{line}");
        }
    }
}
