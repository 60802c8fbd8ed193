//! From an inflected form back to its base.

use super::sound::{is_short_stem, is_vowel, vowel_groups};
use crate::language::inflections::LISTS;

/// The base of a form in `-s`; `None` where the word is no such form.
pub(super) fn singular(word: &str) -> Option<String> {
    let stem = word.strip_suffix('s')?;
    if stem.len() < 2 || stem.ends_with('s') || LISTS.in_s.contains(word) {
        return None;
    }
    if stem.ends_with(['u', 'i']) && !LISTS.us_is_plurals.contains(word) {
        return None;
    }
    let Some(short) = stem.strip_suffix('e') else { return Some(stem.to_owned()) };
    let base = if let Some(head) = short.strip_suffix('i') {
        if word.len() <= 4 || LISTS.ie.contains(stem) { stem.to_owned() } else { format!("{head}y") }
    } else if short.ends_with("ch") {
        if LISTS.che.contains(stem) { stem } else { short }.to_owned()
    } else if ["ss", "sh", "x", "zz"].iter().any(|e| short.ends_with(e)) || LISTS.us.contains(short) || LISTS.in_s.contains(short) {
        short.to_owned()
    } else if short.ends_with('o') {
        if LISTS.oe.contains(stem) { stem } else { short }.to_owned()
    } else {
        stem.to_owned()
    };
    Some(base)
}

/// The base of a form in `-ing`; none where the word is no such form (`thing`).
pub(super) fn bases_of_ing(word: &str) -> Vec<String> {
    let stem = &word[..word.len() - 3];
    if vowel_groups(stem) == 0 && !matches!(stem, "dy" | "ly" | "ty" | "vy") || stem.len() < 2 {
        return Vec::new();
    }
    if matches!(stem, "dy" | "ly" | "ty" | "vy") {
        return vec![format!("{}ie", &stem[..1])];
    }
    vec![base_of_stem(stem)]
}

/// The base of a form in `-ed`; none where the word is no such form (`red`, `need`).
pub(super) fn bases_of_ed(word: &str) -> Vec<String> {
    let stem = &word[..word.len() - 2];
    if stem.ends_with('e') {
        let base = &word[..word.len() - 1];
        return if LISTS.ee.contains(base) { vec![base.to_owned()] } else { Vec::new() };
    }
    if vowel_groups(stem) == 0 || stem.len() < 2 || matches!(word, "embed" | "biped" | "moped") {
        return Vec::new();
    }
    if let Some(head) = stem.strip_suffix('i') {
        let ie = format!("{stem}e");
        return vec![if stem.len() <= 2 || LISTS.ie.contains(ie.as_str()) { ie } else { format!("{head}y") }];
    }
    vec![base_of_stem(stem)]
}

/// The base that `-ed` or `-ing` was put to.
fn base_of_stem(stem: &str) -> String {
    let with_e = format!("{stem}e");
    if LISTS.with_e.contains(with_e.as_str()) || LISTS.oe.contains(with_e.as_str()) {
        return with_e;
    }
    if LISTS.verbs.contains_key(with_e.as_str()) && takes_e(stem) {
        return with_e;
    }
    if LISTS.without_e.contains(stem) || LISTS.one_l_or_two.contains(stem) || (LISTS.verbs.contains_key(stem) && !is_short_stem(stem)) {
        return stem.to_owned();
    }
    if let Some(panic) = stem.strip_suffix('k')
        && matches!(panic, "panic" | "traffic" | "mimic" | "picnic" | "frolic")
    {
        return panic.to_owned();
    }
    let mut back = stem.chars().rev();
    if let (Some(last), Some(before)) = (back.next(), back.next())
        && last == before
        && !is_vowel(last)
    {
        return undoubled(stem, last).to_owned();
    }
    if takes_e(stem) { with_e } else { stem.to_owned() }
}

/// `stopp` → `stop`, but `call`, `pass`, `add`.
fn undoubled(stem: &str, last: char) -> &str {
    let short = &stem[..stem.len() - 1];
    let keeps = match last {
        'l' => !LISTS.doubling.contains(short) && !LISTS.one_l_or_two.contains(short),
        's' => !matches!(short, "gas" | "bus" | "focus" | "bias"),
        'z' => short != "quiz",
        'f' => true,
        _ => matches!(stem, "add" | "egg" | "err" | "purr" | "whirr" | "ebb" | "butt" | "putt" | "boycott"),
    };
    if keeps { stem } else { short }
}

/// Whether a stem is more likely to have lost an `e` than not, by its last letters: `clos`, `creat`, `argu` against `visit`, `offer`.
fn takes_e(stem: &str) -> bool {
    let bytes = stem.as_bytes();
    let at = |back: usize| bytes.len().checked_sub(back).map_or(' ', |i| bytes[i] as char);
    let (last, before, third) = (at(1), at(2), at(3));
    match last {
        'c' | 'v' | 'u' | 'z' => return true,
        's' => return is_vowel(before) || matches!(before, 'n' | 'r' | 'l' | 'p' | 'w' | 'y'),
        'g' => return before != 'n' || matches!(third, 'a' | 'e' | 'u'),
        'h' | 'w' | 'x' | 'y' | 'a' | 'e' | 'i' | 'o' => return false,
        _ => {}
    }
    if !is_vowel(before) && before != 'y' {
        return match last {
            'l' => !matches!(before, 'l' | 'r' | 'w'),
            'r' => matches!(before, 't' | 'c' | 'b'),
            _ => false,
        };
    }
    let two_vowels = is_vowel(third) && !(third == 'u' && at(4) == 'q');
    if two_vowels {
        return last == 't' && before == 'a' && matches!(third, 'i' | 'u');
    }
    if vowel_groups(stem) == 1 {
        return true;
    }
    match last {
        't' => matches!(before, 'a' | 'u'),
        'l' => matches!(before, 'i' | 'o' | 'u'),
        'r' => matches!(before, 'i' | 'u' | 'a'),
        'n' => matches!(before, 'i' | 'u'),
        'm' => matches!(before, 'i' | 'u' | 'a'),
        'p' => before == 'a',
        'd' | 'k' | 'b' => true,
        _ => false,
    }
}
