//! Putting `-s`, `-ed` and `-ing` to a base.

use super::sound::{is_short_stem, is_vowel};
use crate::language::inflections::LISTS;

/// The regular plural, which is the form of the third person too.
pub(crate) fn plural(base: &str) -> String {
    if let Some(stem) = base.strip_suffix('y')
        && !stem.ends_with(is_vowel)
    {
        return format!("{stem}ies");
    }
    let hisses =
        ["s", "x", "z", "sh", "ch"].iter().any(|e| base.ends_with(e)) && !matches!(base, "stomach" | "monarch" | "patriarch" | "epoch");
    if hisses || LISTS.oes.contains(base) { format!("{base}es") } else { format!("{base}s") }
}

/// `base` with `-ed` or `-ing`; two forms where two spellings are in use.
pub(super) fn with_ending(base: &str, ending: &str) -> Vec<String> {
    let ing = ending == "ing";
    if let Some(stem) = base.strip_suffix('e') {
        return vec![match stem {
            _ if !ing => format!("{stem}ed"),
            _ if stem.ends_with('i') => format!("{}ying", &stem[..stem.len() - 1]),
            _ if stem.ends_with(['e', 'o', 'y']) || matches!(stem, "sing" | "bing" | "ting" | "swing" | "ag") => format!("{base}ing"),
            _ => format!("{stem}ing"),
        }];
    }
    if let Some(stem) = base.strip_suffix('y')
        && !stem.ends_with(is_vowel)
        && !ing
    {
        return vec![format!("{stem}ied")];
    }
    let last = base.chars().last().unwrap_or_default();
    if matches!(base, "panic" | "traffic" | "mimic" | "picnic" | "frolic") {
        vec![format!("{base}k{ending}")]
    } else if LISTS.one_l_or_two.contains(base) {
        vec![format!("{base}{ending}"), format!("{base}l{ending}")]
    } else if LISTS.doubling.contains(base) || base == "quiz" || (is_short_stem(base) && !matches!(last, 'w' | 'x' | 'y' | 's')) {
        vec![format!("{base}{last}{ending}")]
    } else {
        vec![format!("{base}{ending}")]
    }
}
