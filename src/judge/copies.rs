//! Sources that copy one another: whose word a claim is.

use std::hash::{BuildHasher as _, BuildHasherDefault};

use rustc_hash::{FxHashMap, FxHasher};

use super::alike::ByDenotation;
use crate::extract::{Claim, SourceClaims};
use crate::finding::ClaimRef;

/// A sentence of so many words that two sources share is taken for one that was copied.
const COPY_WORDS: usize = 12;
/// Sketches are held against each other where a band of so many of their numbers is the same.
const BAND: usize = 2;
/// Two sketches of which so large a part is the same are those of near-identical paragraphs.
const SAME: f64 = 0.5;

/// For each of `claims`, which are in the order of their sources, the source whose word it is: that of the first one that says the same
/// in the same sentence, or in a paragraph that is nearly the same. Linear in the number of claims.
pub(super) fn voices(sources: &[SourceClaims], claims: &[ClaimRef]) -> Vec<usize> {
    let claim = |c: &ClaimRef| &sources[c.source].claims[c.claim];
    let mut texts: FxHashMap<&str, usize> = FxHashMap::default();
    let mut bands: FxHashMap<u64, usize> = FxHashMap::default();
    let hasher = BuildHasherDefault::<FxHasher>::default();
    let mut voices: Vec<usize> = Vec::with_capacity(claims.len());
    for (k, c) in claims.iter().enumerate() {
        let said = claim(c);
        let text = said.excerpt.text.as_str();
        let mut voice = None;
        if text.split_whitespace().nth(COPY_WORDS - 1).is_some() {
            voice = Some(*texts.entry(text).or_insert(c.source)).filter(|v| *v != c.source);
        }
        let keys: Vec<u64> = said
            .paragraph
            .chunks_exact(BAND)
            .enumerate()
            .map(|(band, numbers)| hasher.hash_one((band, numbers, ByDenotation(&said.denotation))))
            .collect();
        if voice.is_none() {
            let near = keys.iter().filter_map(|key| bands.get(key)).copied();
            voice = near.into_iter().find(|&other| is_copy(claim(&claims[other]), said)).map(|other| voices[other]);
        }
        for key in keys {
            bands.entry(key).or_insert(k);
        }
        voices.push(voice.unwrap_or(c.source));
    }
    voices
}

/// Whether two claims say the same in paragraphs that are nearly the same.
fn is_copy(one: &Claim, other: &Claim) -> bool {
    let (a, b) = (&one.paragraph, &other.paragraph);
    let same = a.iter().zip(b).filter(|(x, y)| x == y).count();
    !a.is_empty() && a.len() == b.len() && same as f64 >= SAME * a.len() as f64 && one.denotation == other.denotation
}
