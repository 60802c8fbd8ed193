//! What a value is said of, by the words around it: how near they stand, and on which side of a comma.

use rustc_hash::FxHashMap;

use super::stated::{Word, Words};
use crate::text::{TokenKind, Tokens};

/// A word near a value, or a class of words that mean the same, and how much it weighs: 1 right beside the value, less further off.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Around(Vec<(Feature, f32)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Feature {
    Word(Word),
    /// A class of events or attributes of the lexicon: "took" is as good as "lasted".
    Class(u16),
}

/// A mark that ends a part of a sentence is as far as so many words.
const BREAK: u32 = 3;
/// At so many words the weight is a half.
const HALF: f32 = 3.0;
/// What stands further off does not matter.
const FARTHEST: u32 = 30;
/// A preposition right in front weighs so much.
const PREPOSITION: f32 = 0.5;
/// A class weighs so much of what the word itself does.
const CLASS: f32 = 0.7;

impl Around {
    /// What stands around the tokens from `first` to before `after`; `is_content` says which words tell what something is about.
    pub(crate) fn of(tokens: &Tokens<'_>, first: usize, after: usize, is_content: &dyn Fn(usize) -> bool, words: &mut Words) -> Self {
        let mut found: FxHashMap<Feature, f32> = FxHashMap::default();
        // "to 9 percent" is not "by 9 percent"
        let front = first.checked_sub(1).map_or("", |i| tokens.word(i));
        if crate::language::is_preposition(front) {
            found.insert(Feature::Word(words.of(front)), PREPOSITION);
        }
        let mut side = |list: &mut dyn Iterator<Item = usize>| {
            let mut distance = 0;
            for i in list {
                if distance > FARTHEST {
                    break;
                }
                if tokens.list()[i].kind == TokenKind::Mark {
                    distance += if matches!(tokens.raw(i), "," | ";" | ":" | "—" | "–" | "(" | ")") { BREAK } else { 0 };
                    continue;
                }
                let word = tokens.word(i);
                distance += if crate::language::joins_clauses(word) { BREAK } else { 1 };
                if is_content(i) {
                    let weight = 1.0 / (1.0 + distance.saturating_sub(1) as f32 / HALF);
                    let mut note = |feature, weight: f32| {
                        let known = found.entry(feature).or_default();
                        *known = known.max(weight);
                    };
                    note(Feature::Word(words.of(word)), weight);
                    crate::extract::classes_of(word).into_iter().for_each(|class| note(Feature::Class(class), weight * CLASS));
                }
            }
        };
        side(&mut (after..tokens.len()));
        side(&mut (0..first).rev());
        let mut list: Vec<(Feature, f32)> = found.into_iter().collect();
        list.sort_by_key(|f| f.0);
        Self(list)
    }

    /// How much two values have around them in common; `rarity` weighs what many values of a text have.
    pub(crate) fn shared(&self, other: &Self, rarity: &Rarity) -> f32 {
        let (mut a, mut b) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut sum = 0.0;
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            match x.0.cmp(&y.0) {
                std::cmp::Ordering::Less => _ = a.next(),
                std::cmp::Ordering::Greater => _ = b.next(),
                std::cmp::Ordering::Equal => {
                    sum += x.1 * y.1 * rarity.of(x.0);
                    a.next();
                    b.next();
                }
            }
        }
        sum
    }
}

/// How few values of a text have a word around them.
pub(crate) struct Rarity(FxHashMap<Feature, usize>);

impl Rarity {
    /// Over all values of a text.
    pub(crate) fn over<'a>(values: impl Iterator<Item = &'a Around>) -> Self {
        let mut counts = FxHashMap::default();
        for (feature, _) in values.flat_map(|v| &v.0) {
            *counts.entry(*feature).or_default() += 1;
        }
        Self(counts)
    }

    fn of(&self, feature: Feature) -> f32 {
        1.0 / (self.0.get(&feature).copied().unwrap_or(1) as f32).sqrt()
    }
}
