//! Nouns that have forms of a kind of their own: peoples, and what ends in `-man`.

/// `Korean`, `Koreans`: what a capitalised word may have of forms. `James` and `Texas` are no plurals.
pub(super) fn nationality(folded: &str) -> Vec<String> {
    match folded.strip_suffix('s') {
        Some(one) if one.ends_with("an") && one.len() >= 6 => vec![folded.to_owned(), one.to_owned()],
        None if folded.ends_with("an") && folded.len() >= 6 && !folded.ends_with("stan") => vec![folded.to_owned(), format!("{folded}s")],
        _ => Vec::new(),
    }
}

/// `policeman`, `policemen`.
pub(super) fn of_man(word: &str) -> Option<Vec<String>> {
    const NOT: [&str; 14] = [
        "human",
        "german",
        "roman",
        "norman",
        "ottoman",
        "talisman",
        "shaman",
        "superhuman",
        "specimen",
        "regimen",
        "acumen",
        "abdomen",
        "stamen",
        "yemen",
    ];
    if word.len() < 5 || NOT.contains(&word) {
        return None;
    }
    let stem = word.strip_suffix("man").or_else(|| word.strip_suffix("men"))?;
    Some(vec![format!("{stem}man"), format!("{stem}men")])
}
