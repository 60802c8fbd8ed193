//! In which order a page writes day and month in figures, as its language tag tells.

/// How far into a page its language may be told, in bytes.
const HEAD: usize = 4096;

/// Regions that put the month first.
const MONTH_FIRST: [&str; 5] = ["us", "pr", "gu", "as", "vi"];
/// Regions that write both orders.
const EITHER: [&str; 4] = ["ca", "ph", "bz", "pa"];

/// Whether the page puts the day before the month: by the region of a language tag (`<html lang="en-GB">`, `lang: en-US` in front matter), or by
/// a language that is not English; `None` where nothing tells.
///
/// ```
/// use summit_check::source::day_first;
/// assert_eq!(day_first("<html lang=\"en-US\"><p>Opened 4/5/2019.</p>"), Some(false));
/// assert_eq!(day_first("---\nlang: en-GB\n---\nOpened 4/5/2019."), Some(true));
/// assert_eq!(day_first("<html lang=\"en\">"), None);
/// ```
#[must_use]
pub fn day_first(text: &str) -> Option<bool> {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    of_tag(tag(text[..end].trim_start_matches('\u{feff}'))?)
}

/// The language tag that a page gives.
fn tag(head: &str) -> Option<&str> {
    if let Some(front) = head.strip_prefix("---").or_else(|| head.strip_prefix("+++")) {
        let key = |line: &&str| ["lang", "language", "locale"].iter().any(|k| line.trim_start().starts_with(k));
        let line = front.lines().skip(1).take_while(|l| !l.starts_with("---") && !l.starts_with("+++")).find(key)?;
        let (_, value) = line.split_once([':', '='])?;
        return Some(value.trim().trim_matches(['"', '\'']));
    }
    let lower = head.find("<html").or_else(|| head.find("<HTML"))?;
    let element = &head[lower..];
    let element = &element[..element.find('>')?];
    let at = element.find("lang=").or_else(|| element.find("LANG="))?;
    let value = element[at + 5..].trim_start_matches(['"', '\'']);
    value.split(['"', '\'', ' ', '/']).next()
}

fn of_tag(tag: &str) -> Option<bool> {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next()?.to_ascii_lowercase();
    let region = parts.find(|part| part.len() == 2).map(str::to_ascii_lowercase);
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    match region.as_deref() {
        Some(region) if EITHER.contains(&region) => None,
        Some(region) => Some(!MONTH_FIRST.contains(&region)),
        None if language == "en" => None,
        None => Some(true),
    }
}
