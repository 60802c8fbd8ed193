//! Comments in a source that set findings aside: `<!-- summit-check-disable-next-line FACT -- reason; until 2027-06-30 -->`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::line::LineIndex;
use crate::span::Span;

/// What a comment reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// `disable-line`: the lines of the comment itself.
    Line,
    /// `disable-next-line`: the line behind it.
    NextLine,
    /// `disable-file`: the whole source.
    File,
    /// `disable`: from here on, as far as an `enable` for the same facts.
    From,
    /// `enable`: no further than here.
    To,
    /// Nothing: its word is none of these, and was meant to be one.
    Nothing,
}

/// When a comment stops to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Until {
    /// Never.
    Open,
    /// Behind this day.
    Day(Date),
    /// The date cannot be read: it does not hold.
    Unreadable,
}

/// A comment that sets findings aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directive {
    /// What it reaches.
    pub reach: Reach,
    /// The facts, checks or codes it names; none stands for all.
    pub names: Vec<String>,
    /// Why.
    pub reason: Option<String>,
    /// How long.
    pub until: Until,
    /// Where it stands, in bytes of the file.
    pub span: Span,
    /// The lines it stands on, from 1.
    pub lines: (usize, usize),
    /// Column of its start, from 1, in characters.
    pub column: usize,
    /// The comment.
    pub text: String,
    /// The first line behind it that is not blank, from 1.
    pub next_line: usize,
}

impl Directive {
    /// The words of what it is to do: `disable-line`.
    #[must_use]
    pub fn word(&self) -> &str {
        let behind = self.text.find(MARK).map_or("", |at| &self.text[at + MARK.len()..]);
        behind.split(|c: char| !(c.is_ascii_alphabetic() || c == '-')).next().unwrap_or_default().trim_end_matches('-')
    }
}

/// The words that comments begin with, as they are written.
pub const WORDS: [&str; 5] = ["disable-line", "disable-next-line", "disable-file", "disable", "enable"];

const MARK: &str = "summit-check-";
/// How words begin that are meant to be one of ours. Comments of other tools that bear our name are left alone.
const MEANT: [&str; 5] = ["dis", "ena", "ignore", "noqa", "nolint"];
/// How comments start and end, in the forms that sources have.
const COMMENTS: [(&str, &str); 8] =
    [("<!--", "-->"), ("{/*", "*/}"), ("/*", "*/"), ("[//]:", "\n"), ("//", "\n"), ("..", "\n"), ("#", "\n"), ("%", "\n")];

/// The comments of `text` that set findings aside, in order.
#[must_use]
pub fn directives(text: &str) -> Vec<Directive> {
    let mut out = Vec::new();
    let mut lines: Option<LineIndex> = None;
    for at in memchr::memmem::find_iter(text.as_bytes(), MARK) {
        let before = text[..at].trim_end_matches([' ', '\t', '(', '#']);
        let before =
            if text[before.len()..at].contains('#') && !before.ends_with("]:") { text[..at].trim_end_matches([' ', '\t']) } else { before };
        let Some((open, close)) = COMMENTS.iter().find(|(open, _)| before.ends_with(open)) else { continue };
        let rest = &text[at + MARK.len()..];
        let end = rest.find(close).unwrap_or(rest.len());
        let start = before.len() - open.len();
        let stop = at + MARK.len() + end + if *close == "\n" { 0 } else { close.len().min(rest.len() - end) };
        let lines = lines.get_or_insert_with(|| LineIndex::new(text));
        let (line, column) = lines.position(text, start, crate::line::Columns::Characters);
        let Some((reach, names, reason, until)) = read(&rest[..end]) else { continue };
        let last = lines.line(stop.max(start + 1) - 1);
        let behind = text[stop..].split_inclusive('\n').skip(1);
        let next_line = last + 1 + behind.take_while(|l| l.trim().is_empty()).count();
        let words = text[start..stop].trim_end().to_owned();
        let span = Span::new(start, start + words.len());
        out.push(Directive { reach, names, reason, until, span, lines: (line, last), column, text: words, next_line });
    }
    out
}

/// What stands in the comment behind the mark.
fn read(body: &str) -> Option<(Reach, Vec<String>, Option<String>, Until)> {
    let word = body.split(|c: char| !(c.is_ascii_alphabetic() || c == '-')).next().unwrap_or_default();
    // `disable -- reason`: the dashes belong to what follows
    let word = word.trim_end_matches('-');
    let reach = match word {
        "disable-line" => Reach::Line,
        "disable-next-line" => Reach::NextLine,
        "disable-file" => Reach::File,
        "disable" => Reach::From,
        "enable" => Reach::To,
        _ if MEANT.iter().any(|start| word.starts_with(start)) => Reach::Nothing,
        _ => return None,
    };
    let rest = body[word.len()..].trim().trim_end_matches(')');
    let (names, why) = rest.split_once("--").map_or((rest, ""), |(names, why)| (names, why));
    let names = names.split([',', ' ', '\t', '\n', '\r']).filter(|n| !n.is_empty()).map(str::to_owned).collect();
    let mut until = Until::Open;
    let mut reasons = Vec::new();
    for part in why.split(';').map(str::trim).filter(|p| !p.is_empty()) {
        match part.strip_prefix("until ") {
            Some(day) => until = day.trim().parse::<Date>().map_or(Until::Unreadable, Until::Day),
            None if part == "until" => until = Until::Unreadable,
            None => reasons.push(part),
        }
    }
    let reason = (!reasons.is_empty()).then(|| reasons.join("; ").split_whitespace().collect::<Vec<_>>().join(" "));
    Some((reach, names, reason, until))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> (Reach, Vec<String>, Option<String>, Until) {
        let list = directives(text);
        assert_eq!(list.len(), 1, "{text}: {list:?}");
        let d = list.into_iter().next().unwrap();
        (d.reach, d.names, d.reason, d.until)
    }

    #[test]
    fn comments_of_every_form_are_read() {
        let day = Until::Day(jiff::civil::date(2027, 6, 30));
        let wanted = |reach| (reach, vec!["a_b".to_owned()], Some("an old page".to_owned()), day);
        let said = "a_b -- an old page; until 2027-06-30";
        assert_eq!(one(&format!("x\n<!-- summit-check-disable-next-line {said} -->\ny")), wanted(Reach::NextLine));
        assert_eq!(one(&format!("<!--summit-check-disable-line {said}-->")), wanted(Reach::Line));
        assert_eq!(one(&format!("{{/* summit-check-disable {said} */}}")), wanted(Reach::From));
        assert_eq!(one(&format!("// summit-check-disable-file {said}\n")), wanted(Reach::File));
        assert_eq!(one(&format!(".. summit-check-enable {said}")), wanted(Reach::To));
        assert_eq!(one(&format!("# summit-check-disable {said}")), wanted(Reach::From));
        assert_eq!(one(&format!("[//]: # (summit-check-disable {said})")), wanted(Reach::From));
    }

    #[test]
    fn what_is_left_out_is_left_out() {
        assert_eq!(one("<!-- summit-check-disable -->"), (Reach::From, vec![], None, Until::Open));
        assert_eq!(one("<!-- summit-check-disable -- why -->").2.as_deref(), Some("why"));
        assert_eq!(one("<!-- summit-check-disable-line a, b -->").1, ["a", "b"]);
        assert_eq!(one("<!-- summit-check-disable-line a -- r; until 2027-02-30 -->").3, Until::Unreadable);
        assert_eq!(directives("the words summit-check-disable in prose"), []);
        assert_eq!(one("<!-- summit-check-disabel a -->").0, Reach::Nothing);
        assert_eq!(one("<!-- summit-check-disable-next a -->").0, Reach::Nothing);
        assert_eq!(directives("<!-- summit-check-report -->"), []);
    }

    #[test]
    fn places_are_those_of_the_comment() {
        let text = "é\n <!-- summit-check-disable\n a -->\n";
        let d = &directives(text)[0];
        assert_eq!((d.lines, d.column), ((2, 3), 2));
        assert_eq!(d.span.of(text), "<!-- summit-check-disable\n a -->");
    }
}
