//! Making the words right: plurals, quotations, file names, and nothing that could upset a terminal.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use super::Run;
use crate::code::Level;
pub use crate::escape::printable;
pub(super) use crate::escape::shown;

/// "1 claim", "24 claims".
#[must_use]
pub fn count(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

/// "a", "a and b", "a, b and c".
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// How many findings there are of each level, the gravest first; levels without any are left out.
pub(super) fn by_level(run: &Run<'_>) -> Vec<(Level, usize)> {
    [Level::Error, Level::Warn, Level::Note]
        .into_iter()
        .map(|level| (level, run.judgement.findings.iter().filter(|f| f.level == level).count()))
        .filter(|&(_, n)| n > 0)
        .collect()
}

/// The counts of a run in one line: "5 sources, 13 facts, 24 claims: 1 warning".
#[must_use]
pub fn summary(run: &Run<'_>) -> String {
    let mut checked =
        vec![count(run.judgement.sources.len(), "source"), count(run.ruleset.facts.len(), "fact"), count(claims(run), "claim")];
    if !run.ruleset.checks.is_empty() {
        checked.insert(2, count(run.ruleset.checks.len(), "check"));
    }
    let found = found(run).unwrap_or_else(|| "no findings".to_owned());
    let aside = match run.judgement.set_aside.len() {
        0 => String::new(),
        n => format!(" ({n} set aside)"),
    };
    format!("{}: {found}{aside}", checked.join(", "))
}

/// What is to be settled in one line, mistakes in the rules included: "1 error, 2 warnings"; `None` where that is nothing.
pub(super) fn found(run: &Run<'_>) -> Option<String> {
    let mut found: Vec<_> = by_level(run).into_iter().map(|(level, n)| count(n, level_noun(level))).collect();
    let of_rules = |level| run.mistakes.iter().filter(|d| d.level == level).count();
    for (level, noun) in [(Level::Error, "mistake"), (Level::Warn, "warning"), (Level::Note, "note")] {
        match of_rules(level) {
            0 => {}
            n => found.push(format!("{} in the rules", count(n, noun))),
        }
    }
    (!found.is_empty()).then(|| found.join(", "))
}

/// How many claims all sources make.
pub(super) fn claims(run: &Run<'_>) -> usize {
    run.judgement.sources.iter().map(|s| s.claims.len()).sum()
}

/// What a finding of that level is called.
pub(super) const fn level_noun(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Off => "finding turned off",
    }
}

/// The last part of a path.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(path)
}

/// How many columns a character takes as it is shown, which is how miette counts.
pub(super) fn width(c: char) -> usize {
    shown(c).width().unwrap_or(0)
}

/// How many columns a text takes as it is shown.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Text on one line: white space runs are one blank each, and no character can upset a terminal.
pub(super) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(shown));
    }
    out
}

/// A source's or user's own words in backticks, on one line, cut in the middle where they are long.
pub(super) fn quoted(text: &str) -> String {
    const LONG: usize = 100;
    // a backtick of the source would end the quotation
    let text = one_line(text).replace('`', "'");
    if text.chars().count() <= LONG {
        return format!("`{text}`");
    }
    let words: Vec<&str> = text.split(' ').collect();
    let fit = |words: &mut dyn Iterator<Item = &&str>| {
        let mut used = 0;
        words
            .take_while(|w| {
                used += w.chars().count() + 1;
                used <= LONG / 2
            })
            .count()
    };
    let (head, tail) = (fit(&mut words.iter()), fit(&mut words.iter().rev()));
    if head == 0 || tail == 0 || head + tail >= words.len() {
        let start: String = text.chars().take(LONG).collect();
        return format!("`{start}…`");
    }
    format!("`{} … {}`", words[..head].join(" "), words[words.len() - tail..].join(" "))
}

/// At most `most` columns of a text, with `…` for what is left out.
pub(super) fn clipped(text: &str, most: usize) -> Cow<'_, str> {
    if columns(text) <= most {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let mut out: String = text
        .chars()
        .take_while(|c| {
            used += width(*c);
            used <= most
        })
        .collect();
    out.push('…');
    Cow::Owned(out)
}

/// Text in lines of at most `width` columns, broken at blanks only: a path stays in one piece.
pub(super) fn wrap(text: &str, width: usize) -> String {
    let options = textwrap::Options::new(width)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).join("\n")
}

/// Our own signs in ASCII; a source's own words pass unchanged where they have none of these.
pub(super) fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '–' => out.push('-'),
            '…' => out.push_str("..."),
            '≥' => out.push_str("at least"),
            '≤' => out.push_str("at most"),
            '∞' => out.push_str("infinity"),
            '−' => out.push('-'),
            '×' => out.push('x'),
            '≠' => out.push_str("not"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_and_lists() {
        assert_eq!(count(1, "claim"), "1 claim");
        assert_eq!(count(0, "claim"), "0 claims");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }

    #[test]
    fn quotations_are_one_harmless_line() {
        assert_eq!(quoted("two\r\n  hours\u{1b}[31m"), "`two hours\u{fffd}[31m`");
        let long = quoted(&"word ".repeat(60));
        assert!(long.contains(" … ") && long.chars().count() < 110, "{long}");
        assert!(quoted(&"x".repeat(500)).chars().count() < 110);
    }

    #[test]
    fn file_names() {
        assert_eq!(file_name("seeds/new.txt"), "new.txt");
        assert_eq!(file_name("seeds/"), "seeds");
        assert_eq!(file_name("-"), "-");
    }
}
