//! From bytes to a text of the same length.

use memchr::{memchr, memchr_iter};

use super::SourceNote;

/// What stands for a byte that is not UTF-8: SUBSTITUTE, a control character of one byte that separates words.
const SUBSTITUTE: u8 = 0x1a;

/// The text, as long as `bytes`, and what is worth saying of it. A text that is UTF-8 is not copied.
pub(super) fn decode(bytes: Vec<u8>) -> (String, Vec<SourceNote>) {
    let mut notes = Vec::new();
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let first = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            let replaced = replace_invalid(&mut bytes, first);
            notes.push(SourceNote::NotUtf8 { line: line_of(&bytes, first), bytes: replaced });
            // Nothing is left to be replaced; the lossy reading only says so to the compiler.
            String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
        }
    };
    if let Some(at) = memchr(0, text.as_bytes()) {
        notes.push(SourceNote::Nul { line: line_of(text.as_bytes(), at) });
    }
    if text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}').is_empty() {
        notes.push(SourceNote::Empty);
    }
    (text, notes)
}

/// The encoding whose byte order mark `bytes` start with, other than UTF-8.
pub(crate) fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => Some("UTF-32, little end first"),
        [0, 0, 0xfe, 0xff, ..] => Some("UTF-32, big end first"),
        [0xff, 0xfe, ..] => Some("UTF-16, little end first"),
        [0xfe, 0xff, ..] => Some("UTF-16, big end first"),
        _ => None,
    }
}

/// How the files of other programs begin, and what they are.
const KNOWN: [(&[u8], &str); 8] = [
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "compressed"),
    (b"\x7fELF", "a program"),
];

/// What `bytes` are that are no text, told from their beginning; `None` for what may be one.
pub(super) fn not_text(bytes: &[u8]) -> Option<&'static str> {
    const SAMPLE: usize = 8192;
    if let Some((_, what)) = KNOWN.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return Some(what);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    // no text has zeros, whatever else it has
    memchr(0, sample)?;
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // letters of English and its neighbours have a zero for their other half
    if sample.len() >= 8 && even.max(odd) * 5 > sample.len() && even.min(odd) * 50 < sample.len() {
        return Some("UTF-16 without a mark");
    }
    let controls = sample.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b | 0x1f)).count();
    (even + odd > 0 && controls * 10 > sample.len() && sample.len() >= 32).then_some("binary")
}

/// Replaces every byte from `first` on that is not UTF-8, and says how many there were.
fn replace_invalid(bytes: &mut [u8], first: usize) -> usize {
    let mut at = first;
    let mut replaced = 0;
    while let Err(error) = std::str::from_utf8(&bytes[at..]) {
        let start = at + error.valid_up_to();
        let end = error.error_len().map_or(bytes.len(), |n| start + n);
        bytes[start..end].fill(SUBSTITUTE);
        replaced += end - start;
        at = end;
    }
    replaced
}

/// The line that byte `at` stands on, from 1.
pub(super) fn line_of(bytes: &[u8], at: usize) -> usize {
    memchr_iter(b'\n', &bytes[..at]).count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Format, Source};

    #[test]
    fn lengths_stay_whatever_the_bytes() {
        let bytes = b"caf\xe9 one\ntwo \xf0\x9f\x98 three \xff\xc3".to_vec();
        let length = bytes.len();
        let (text, notes) = decode(bytes);
        assert_eq!(text.len(), length);
        assert_eq!(text, "caf\u{1a} one\ntwo \u{1a}\u{1a}\u{1a} three \u{1a}\u{1a}");
        assert_eq!(notes[0].to_string(), "not UTF-8 at line 1, read lossily (6 bytes)");
    }

    #[test]
    pub(super) fn other_encodings_are_refused_by_name() {
        let error = Source::from_bytes("a.txt", b"\xff\xfeT\0h\0e\0".to_vec(), Format::Text).unwrap_err();
        assert_eq!(error.to_string(), "cannot read `a.txt`: it is UTF-16, little end first, not UTF-8");
        assert!(Source::from_bytes("a.txt", b"\xef\xbb\xbfThe talks".to_vec(), Format::Text).is_ok());
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refused = |bytes: &[u8]| Source::from_bytes("a.txt", bytes.to_vec(), Format::Text).err().map(|e| e.to_string());
        assert_eq!(refused(b"%PDF-1.7 x").as_deref(), Some("cannot read `a.txt`: it is a PDF, not text"));
        let wide: Vec<u8> = "The talks lasted two hours.".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(refused(&wide).as_deref(), Some("cannot read `a.txt`: it is UTF-16 without a mark, not text"));
        assert_eq!(refused(&[1, 0, 2, 0, 0, 3].repeat(20)).as_deref(), Some("cannot read `a.txt`: it is binary, not text"));
        for text in [b"The talks\0 lasted two hours.".as_slice(), b"", b"\xe9t\xe9", b"\x1b[31mred\x1b[0m"] {
            assert_eq!(refused(text), None, "{text:?}");
        }
    }

    #[test]
    fn odd_files_are_told_of() {
        let notes = |bytes: &[u8]| decode(bytes.to_vec()).1;
        assert_eq!(notes(b""), [SourceNote::Empty]);
        assert_eq!(notes(b"\xef\xbb\xbf \r\n"), [SourceNote::Empty]);
        assert_eq!(notes(b"a\nb\0c"), [SourceNote::Nul { line: 2 }]);
        assert_eq!(notes(b"The talks lasted."), []);
    }
}
