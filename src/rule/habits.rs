//! Habits from regular expressions: what would be taken for punctuation in a template, and so would never match.

/// A stretch of a template that is a regular expression, in bytes, and what to write in its place.
pub(super) struct Habit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) instead: &'static str,
}

const GAP: &str = "write `...` for a gap of some words";
const WORDS: &str = "a bare word matches all its inflections, and `...` a gap; there is no pattern for letters";
const FIGURE: &str = "a figure is read by `{value}`, and a fact's type says of what sort";
const STAR: &str = "write `...` for a gap, and `word?` for a word that may be missing";
const HOLE: &str = "write `{value}` for the value, and `{name}` for an alias";

/// The first habit in the template `text`, outside holes and exact words.
pub(super) fn habit(text: &str) -> Option<Habit> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut previous = b' ';
    while at < bytes.len() {
        let rest = &text[at..];
        let found = |length: usize, instead| Some(Habit { start: at, end: at + length, instead });
        match bytes[at] {
            b'{' => at += rest.find('}').unwrap_or(0),
            b'\'' if !previous.is_ascii_alphanumeric() => at += rest[1..].find('\'').map_or(0, |n| n + 1),
            b'.' if rest.len() > 1 && matches!(bytes[at + 1], b'*' | b'+') => return found(2, GAP),
            b'\\' if rest.len() > 1 => {
                let instead = if bytes[at + 1] == b'd' { FIGURE } else { WORDS };
                if matches!(bytes[at + 1], b'w' | b'W' | b'd' | b'D' | b's' | b'S' | b'b' | b'B') {
                    return found(2 + repeats(&text[at + 2..]), instead);
                }
            }
            b'[' => {
                if let Some(close) = rest.find(']') {
                    let inside = &rest[1..close];
                    let range =
                        inside.as_bytes().windows(3).any(|w| w[1] == b'-' && w[0].is_ascii_alphanumeric() && w[2].is_ascii_alphanumeric());
                    let after = repeats(&rest[close + 1..]);
                    if range && !inside.contains(' ') || inside.starts_with('^') || after > 0 {
                        return found(close + 1 + after, if inside.contains("0-9") { FIGURE } else { WORDS });
                    }
                }
            }
            // `C++` and `Disney+` are names; a star behind a word is none
            b'*' if previous.is_ascii_alphanumeric() && !rest[1..].starts_with(|c: char| c.is_alphanumeric()) => return found(1, STAR),
            b'*' | b'+' if matches!(previous, b')' | b'}') => return found(1, STAR),
            // `5 * 3` is a product; a star among words is to stand for something
            b'*' if is_alone(text, at) => return found(1, STAR),
            b'<' => {
                if let Some(close) = rest.find('>').filter(|&c| c > 1 && rest[1..c].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
                {
                    return found(close + 1, HOLE);
                }
            }
            _ => {}
        }
        previous = bytes.get(at).copied().unwrap_or(b' ');
        at += 1;
        while at < bytes.len() && !text.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}

/// Whether the sign at `at` stands between blanks, and not between two figures.
fn is_alone(text: &str, at: usize) -> bool {
    let (before, behind) = (&text[..at], &text[at + 1..]);
    let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    apart(before.chars().next_back())
        && apart(behind.chars().next())
        && !(figure(before.trim_end().chars().next_back()) && figure(behind.trim_start().chars().next()))
}

/// The length of `+`, `*`, `?` or `{2,3}` at the start of a text.
fn repeats(text: &str) -> usize {
    match text.as_bytes().first() {
        Some(b'+' | b'*' | b'?') => 1,
        Some(b'{') => text.find('}').filter(|&c| text[1..c].bytes().all(|b| b.is_ascii_digit() || b == b',')).map_or(0, |c| c + 1),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        habit(text).map(|h| &text[h.start..h.end])
    }

    #[test]
    fn regular_expressions_are_known() {
        assert_eq!(found("output cap .* {value}"), Some(".*"));
        assert_eq!(found("output [a-z]+ {value}"), Some("[a-z]+"));
        assert_eq!(found("cap of \\w+ is {value}"), Some("\\w+"));
        assert_eq!(found("cap \\d{1,3}"), Some("\\d{1,3}"));
        assert_eq!(found("any word* here"), Some("*"));
        assert_eq!(found("(a|b)* {value}"), Some("*"));
        assert_eq!(found("cap is <number>"), Some("<number>"));
        assert_eq!(found("[^ ]* cap"), Some("[^ ]*"));
        assert_eq!(found("output * {value}"), Some("*"));
        assert_eq!(found("* cap of 5"), Some("*"));
    }

    #[test]
    fn templates_are_none() {
        for text in [
            "{talks} ... lasted for? {value}",
            "{2 * value} hours",
            "C++ costs {value}",
            "the [sic] cap",
            "5 * 3",
            "'.*' {value}",
            "mother-in-law's {value}",
            "a.m. ... {value}",
            "é … {value}",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
