//! The words of the language, and the one somebody may have meant.

use crate::code::Level;
use crate::value::Kind;

/// What a statement starts with.
pub(super) const STATEMENTS: &[&str] = &[
    "ruleset", "import", "about", "person", "group", "place", "thing", "event", "verb", "noun", "alias", "source", "distrust", "except",
    "fact", "check",
];
/// What the statement of an entity starts with: what it is.
pub(super) const ENTITIES: &[&str] = &["person", "group", "place", "thing"];
/// What a member of a fact starts with.
pub(super) const MEMBERS: &[&str] =
    &["value", "accept", "cite", "about", "option", "says", "claim", "unless", "in", "not", "told", "require", "level", "test"];
/// What a member starts with that says where a fact is stated, and by whom; such a word may also stand in a value.
pub(super) const PLACES: &[&str] = &["in", "not", "told"];
/// Which of day and month comes first in dates of figures.
pub(super) const DATES: &[&str] = &["day-first", "month-first"];
/// How much a source is trusted, from the most to the least.
pub(super) const TRUST: &[&str] = &["official", "agency", "press", "hearsay"];
/// Words that begin something where a name could stand: an option of that name could not be told from them.
pub(super) const RESERVED: &[&str] = &["ruleset", "alias", "source", "fact", "check"];
/// Guards by a name alone.
pub(super) const GUARDS: &[&str] = &["planned", "negated", "quoted", "hypothetical", "former", "default"];
/// Guards by their wording.
pub(super) const GUARD_SCOPES: &[&str] = &["sentence", "clause", "paragraph"];
/// How far a claim reaches.
pub(super) const SCOPES: &[&str] = &["sentence", "paragraph"];
/// What a test expects.
pub(super) const EXPECTATIONS: &[&str] = &["agrees", "contradicts", "vague", "no-claim"];
/// What a test's text may be read as.
pub(super) const FORMATS: &[&str] = &["txt", "md", "mdx", "html", "rst", "adoc"];
/// The keys of a YAML file.
pub(super) const TOP_KEYS: &[&str] =
    &["lexicon", "ruleset", "import", "about", "entities", "events", "aliases", "sources", "distrust", "except", "facts", "checks"];

/// The levels, gravest first.
pub(super) const LEVELS: &[&str] = &[Level::Error.word(), Level::Warn.word(), Level::Note.word(), Level::Off.word()];

/// The types.
pub(super) fn types() -> Vec<&'static str> {
    Kind::ALL.iter().map(|k| k.word()).collect()
}

/// The one of `known` that `word` is most like, if it is like one at all. Of several equally alike, the first.
pub(super) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let word = word.to_lowercase();
    // A third of the letters may be wrong; of the shortest words, one.
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let folded = candidate.to_lowercase();
        if word.len().abs_diff(folded.len()) > 4 * limit {
            continue;
        }
        let mut distance = strsim::damerau_levenshtein(&word, &folded);
        // `hours` for `meeting_hours`: the start or the end of a long name is enough.
        if distance > limit
            && word.len() >= 4
            && (folded.starts_with(&word) || folded.ends_with(&word) || word.starts_with(&folded) && folded.len() >= 4)
        {
            distance = limit;
        }
        if distance <= limit && candidate.chars().count() > distance && best.is_none_or(|(d, _)| distance < d) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("clam", MEMBERS.iter().copied()), Some("claim"));
        assert_eq!(nearest("Fact", STATEMENTS.iter().copied()), Some("fact"));
        assert_eq!(nearest("banana", MEMBERS.iter().copied()), None);
        assert_eq!(nearest("x", ["y"]), None);
    }
}
