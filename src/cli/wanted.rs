//! Which values `read` is asked for.

use std::str::FromStr;

use crate::value::unit::Dimension;
use crate::value::{Kind, Reading, Types};

/// Types of answers that are a part of a type of facts.
const PARTS: [(&str, Kind); 4] =
    [("date_range", Kind::Date), ("datetime", Kind::Date), ("recurring", Kind::Date), ("ordinal", Kind::Number)];

/// One type that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// A type of facts.
    Kind(Kind),
    /// A part of one, by its name in the answers.
    Part(&'static str, Kind),
}

/// The types a text is read for, without those that only a rule can tell.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(|k| !matches!(k, Kind::Choice | Kind::YesNo))
}

/// The parts of types, by their names.
fn parts() -> impl Iterator<Item = (&'static str, Kind)> {
    PARTS.into_iter().chain(Dimension::ALL.into_iter().map(|d| (d.type_name(), Kind::Quantity)))
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = || kinds().map(|k| (k.word(), Self::Kind(k))).chain(parts().map(|(name, kind)| (name, Self::Part(name, kind))));
        if let Some((_, wanted)) = all().find(|&(name, _)| name == text) {
            return Ok(wanted);
        }
        if Kind::of_word(text).is_some() {
            return Err("its values are told by a rule; no text is read for it".to_owned());
        }
        let near = all()
            .map(|(name, _)| (strsim::damerau_levenshtein(text, name), name))
            .min()
            .filter(|&(distance, name)| distance <= name.len() / 3)
            .map_or(String::new(), |(_, name)| format!("did you mean {name}? "));
        let kinds: Vec<_> = kinds().map(Kind::word).collect();
        let parts: Vec<_> = parts().map(|(name, _)| name).collect();
        Err(format!("{near}expected one of {}, or a part of one: {}", kinds.join(", "), parts.join(", ")))
    }
}

/// All that is asked for.
#[derive(Debug, Clone)]
pub(super) struct Wants {
    /// What to read.
    pub(super) types: Types,
    whole: Vec<Kind>,
    parts: Vec<(&'static str, Kind)>,
}

impl Wants {
    /// What a list asks for; nothing on it asks for all.
    pub(super) fn of(list: &[Wanted]) -> Self {
        let (mut whole, mut parts) = (Vec::new(), Vec::new());
        for &wanted in list {
            match wanted {
                Wanted::Kind(kind) => whole.push(kind),
                Wanted::Part(name, kind) => parts.push((name, kind)),
            }
        }
        let kinds = whole.iter().copied().chain(parts.iter().map(|p| p.1)).map(Types::of);
        Self { types: kinds.reduce(Types::and).unwrap_or(Types::ALL), whole, parts }
    }

    /// Whether a reading is among what is asked for. What comes with a whole type passes: lengths of time are quantities too.
    pub(super) fn has(&self, reading: &Reading) -> bool {
        let (kind, name) = (reading.value.kind(), reading.value.type_name());
        self.parts.is_empty()
            || self.whole.contains(&kind)
            || self.parts.iter().any(|p| p.0 == name)
            || !self.whole.is_empty() && self.parts.iter().all(|p| p.1 != kind)
    }
}
