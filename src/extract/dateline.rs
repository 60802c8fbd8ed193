//! Words that date the report and not what it tells: datelines, bylines, the clock of a page, credits, copyright lines.
//!
//! A day that stands there says when the text was published ([`published`](super::published) reads it for that) and is no claim of it. Each
//! question looks at the line around one value, and at no more of it than a dateline or a header can take.

use crate::language::datelines;
use crate::language::time::Class;
use crate::span::Span;
use crate::text::boundary::floor;

/// A header line is no longer than this, in bytes.
pub(super) const LINE: usize = 140;
/// How far into a line a dateline's date may begin, in bytes.
pub(super) const PLACE: usize = 60;
/// A credit in brackets is no longer than this, in bytes.
const CREDIT: usize = 80;
/// A header line has no more words than this beside its date, unless it says that it is one.
pub(super) const NAMES: usize = 5;

/// Whether the value at `value` in the sentence at `sentence` of `prose` dates the report.
///
/// ```
/// use summit_check::extract::dateline::dates_the_report;
/// use summit_check::span::Span;
///
/// let at = |text: &str, day: &str| text.find(day).map(|at| Span::new(at, at + day.len())).unwrap();
/// let text = "BERGEN, March 3 (NTB) - The ferry sailed again on March 2.";
/// let whole = Span::new(0, text.len());
/// assert!(dates_the_report(text, whole, at(text, "March 3")));
/// assert!(!dates_the_report(text, whole, at(text, "March 2")));
/// ```
#[must_use]
pub fn dates_the_report(prose: &str, sentence: Span, value: Span) -> bool {
    const BREAK: u8 = crate::source::LINE as u8;
    // no further than a header or a dateline reaches
    let from = ceil(prose, value.start.saturating_sub(2 * LINE));
    let start = memchr::memrchr3(b'\n', b'\r', BREAK, &prose.as_bytes()[from..value.start]).map(|at| from + at + 1);
    let start = start.or((from == 0).then_some(0));
    let to = floor(prose, value.end + 2 * LINE);
    let end = memchr::memchr3(b'\n', b'\r', BREAK, &prose.as_bytes()[value.end..to]).map(|at| value.end + at);
    let end = end.or((to == prose.len()).then_some(to));
    let begins = |start: usize| sentence.start >= start || sentence.start >= value.start;
    if let Some(start) = start.filter(|&start| begins(start)) {
        let open = start + (prose[start..value.start].len() - prose[start..value.start].trim_start().len());
        if is_dateline(&prose[open..value.start], &prose[value.end..end.unwrap_or(to)]) {
            return true;
        }
        if let Some(end) = end.filter(|&end| sentence.end <= end + 1)
            && is_header(&prose[open..value.start], prose[value.end..end].trim_end())
        {
            return true;
        }
    }
    is_credit(&prose[start.unwrap_or(from)..value.start], &prose[value.end..end.unwrap_or(to)])
}

/// Whether the name at `name`, in a sentence that begins at `start`, is the place where the report was written: "OSLO (Reuters) -",
/// "Oslo, June 1:".
pub(super) fn is_place_of_report(prose: &str, start: usize, name: Span) -> bool {
    let front = &prose[start.min(name.start)..name.start];
    if !front.chars().all(|c| c.is_whitespace() || matches!(c, '(' | '*' | '_')) {
        return false;
    }
    let after = prose[name.end..floor(prose, name.end + PLACE)].trim_start();
    let capitals = prose[name.start..name.end].chars().all(|c| !c.is_lowercase());
    let dash = |t: &str| t.starts_with(['–', '—']) || t.starts_with("- ") || t.starts_with("-- ");
    if let Some((name, rest)) = after.strip_prefix('(').and_then(|t| t.split_once(')')) {
        return is_outlet(name) && (dash(rest.trim_start()) || capitals);
    }
    // ", June 1:", ", June 1 (Agency) -"
    if let Some(rest) = after.strip_prefix(',') {
        let end = rest.find([':', '–', '—', '(']).or_else(|| rest.find(" - ")).or_else(|| rest.find("--"));
        return end.is_some_and(|end| end < PLACE / 2 && rest[..end].chars().any(|c| c.is_ascii_digit()));
    }
    capitals && (dash(after) || after.starts_with(':'))
}

/// The first character boundary at or behind `at`.
fn ceil(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|&i| text.is_char_boundary(i)).unwrap_or(text.len())
}

/// The words of a piece of a header, as they are written.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').filter(|w| !w.is_empty())
}

fn among(list: &[&str], word: &str) -> bool {
    if word.is_ascii() { list.iter().any(|l| l.eq_ignore_ascii_case(word)) } else { list.contains(&word.to_lowercase().as_str()) }
}

/// Whether a word is a time zone: "IST", "GMT".
pub(super) fn zone(word: &str) -> bool {
    (2..=4).contains(&word.len()) && word.ends_with('T') && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a line that begins so may have a dateline: all words in front of its first comma or bracket, which has to be near, begin with
/// a capital. What is told by this alone needs no date to be read.
pub(super) fn may_open_report(line: &str) -> bool {
    let Some(end) = line.find([',', '(']).filter(|&end| end <= PLACE) else { return false };
    words(&line[..end]).all(|w| w.chars().next().is_some_and(char::is_uppercase))
}

/// Whether `place`, from the start of a line to a date, and what follows the date are those of a dateline: a place, and a dash or a bracket behind.
pub(super) fn opens_report(place: &str, after: &str) -> bool {
    place.len() <= PLACE
        && place.trim_end().ends_with([',', '('])
        && words(place).all(|w| w.chars().next().is_some_and(char::is_uppercase))
        && place.chars().any(char::is_alphabetic)
        && after.trim_start().starts_with(['-', '–', '—', ':', '(', '.'])
}

/// Whether a day behind `before` and in front of `after` is that of a dateline. A chronicle is made of such lines too ("Oslo, 3 March 2017: the
/// ferry sails"), so that a place that is not all capitals wants a dash or a credit behind its day.
fn is_dateline(before: &str, after: &str) -> bool {
    let after = after.trim_start();
    let (place, inside) = (before.trim_start_matches(['(', '[']), before.starts_with(['(', '[']));
    // "BERGEN (26 April 2019) –": the bracket that is open in front of the day is closed behind it
    let bracketed = inside || place.trim_end().ends_with(['(', '[']);
    let after = if bracketed { after.trim_start_matches([')', ']']).trim_start() } else { after };
    let agency = |text: &str| text.strip_prefix('(').and_then(|t| t.split_once(')')).is_some_and(|(name, _)| is_outlet(name));
    // the year, or the rest of a day of which the value is a part
    let after = after.trim_start_matches(',').trim_start();
    let after = after
        .strip_prefix(|c: char| c.is_ascii_digit())
        .map_or(after, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start());
    if place.trim().is_empty() {
        return agency(after);
    }
    let first = words(place).next().unwrap_or_default();
    let comma = place.trim_end().ends_with([',', '(']);
    let capitals = words(place).any(|w| w.chars().count() > 1) && place.chars().all(|c| !c.is_lowercase());
    let named = place.len() <= PLACE
        && (comma || capitals || inside)
        && !among(&datelines::LEADS, first)
        && place.starts_with(char::is_alphabetic)
        && words(place).all(|w| w.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit()));
    let dash = after.starts_with(['–', '—']) || after.starts_with("- ") || after.starts_with("-- ");
    named && (dash || agency(after) || capitals && after.starts_with([':', '(', '.']) || inside && !after.is_empty() && capitals)
}

/// Whether a line that is `before`, a value and `after` says when its page was written and nothing else.
fn is_header(before: &str, after: &str) -> bool {
    if before.len() + after.len() > LINE {
        return false;
    }
    if is_copyright(before) {
        return true;
    }
    let first = words(before).next().unwrap_or_default();
    let sentence = after.ends_with(['.', '!', '?']) && words(after).next().is_some();
    let plain = |w: &&str| {
        !among(&datelines::FILLING, w)
            && !among(&datelines::PUBLISHED, w)
            && !among(&datelines::UPDATED, w)
            && !w.bytes().all(|b| b.is_ascii_digit())
            && !zone(w)
            && !is_calendar_word(w)
    };
    let others = || words(before).chain(words(after)).filter(plain);
    let (count, lower) = others().fold((0, 0), |(n, l), w| (n + 1, l + usize::from(w.chars().next().is_some_and(char::is_lowercase))));
    if opens_clock(before) {
        return count <= NAMES && !sentence && lower <= 1;
    }
    if count == 0 {
        return !sentence;
    }
    // "By Ann Miller | 3 March 2017", "Harbour Times · 3 March 2017": names and a day, kept apart
    let byline = first.eq_ignore_ascii_case("by");
    let apart = [before.trim_end(), after].iter().zip([true, false]).any(|(side, front)| {
        let marks = ['|', '•', '·', '/'];
        if front { side.ends_with(marks) } else { side.starts_with(marks) }
    });
    (byline || apart) && count <= NAMES && lower == 0 && !sentence
}

/// Whether a line that begins so tells whose the page is: "© 2019 Harbour Times".
pub(super) fn is_copyright(before: &str) -> bool {
    let first = words(before).next().unwrap_or_default();
    before.starts_with('©') || among(&datelines::COPYRIGHT, first) || before.to_ascii_lowercase().starts_with("(c)")
}

/// Whether a line that begins so is the clock of a page: "Last updated:".
fn opens_clock(before: &str) -> bool {
    words(before).take(2).any(|w| among(&datelines::CLOCKS, w))
}

/// Whether the value at `value` stands in the clock of a page or its copyright line, wherever a page has them: in a cell, a list, a foot.
pub(super) fn is_page_clock(prose: &str, value: Span) -> bool {
    let from = ceil(prose, value.start.saturating_sub(LINE));
    let line = prose[from..value.start].rsplit(['\n', '\r', crate::source::LINE]).next().unwrap_or_default().trim_start();
    is_copyright(line) || opens_clock(line) && words(line).count() <= NAMES
}

/// Whether a word is a month or a weekday.
fn is_calendar_word(word: &str) -> bool {
    let lexeme = (crate::language::ENGLISH.lexeme)(&word.to_lowercase());
    matches!(lexeme.and_then(|l| l.time), Some(Class::Month(..) | Class::Weekday(..)))
}

/// Whether a day stands in brackets with the outlet that reported on it: "(Reuters, 25 April)".
fn is_credit(before: &str, after: &str) -> bool {
    let Some(open) = before.rfind(['(', '[']) else { return false };
    let Some(close) = after.find([')', ']']) else { return false };
    let name = &before[open + 1..];
    name.len() + close <= CREDIT
        && !name.contains([')', ']'])
        && (is_outlet(name) || name.trim().is_empty() && is_outlet(after[..close].trim_start_matches([' ', ','])))
}

/// Whether `name` is that of an agency or a paper, and nothing else.
fn is_outlet(name: &str) -> bool {
    let name = name.trim_matches([' ', ',', '.', ':', ';']);
    let mut all = words(name).peekable();
    if all.peek().is_none() || !name.chars().next().is_some_and(char::is_alphabetic) || words(name).count() > NAMES {
        return false;
    }
    let last = words(name).last().unwrap_or_default();
    let capital = |w: &str| w.chars().next().is_some_and(char::is_uppercase);
    let agency = words(name).any(|w| among(&datelines::AGENCIES, w) && w.chars().any(char::is_uppercase));
    agency && words(name).all(|w| capital(w) || w == "via" || w == "on")
        || among(&datelines::OUTLET_ENDS, last) && words(name).count() > 1 && all.all(|w| capital(w) || w == "of" || w == "the")
}
