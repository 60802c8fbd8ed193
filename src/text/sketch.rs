//! Sketches of texts: a few numbers by which texts that are nearly the same are known.
//!
//! The numbers are min-hashes (Broder 1997) of the runs of three words: the part of them that two sketches share is, up to chance, the
//! part of all runs that the two texts share.

use super::fold;

/// How many numbers a sketch has.
pub(crate) const NUMBERS: usize = 16;
/// So many words make a run.
const RUN: usize = 3;
/// A text of fewer words is the same as another by chance.
const FEWEST: usize = 12;

/// The sketch of a text; empty for one of a few words.
pub(crate) fn sketch(text: &str) -> Vec<u32> {
    let folded = fold(text);
    let words: Vec<u64> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(|word| word.bytes().fold(SEED, step)).collect();
    if words.len() < FEWEST {
        return Vec::new();
    }
    let mut least = [u64::MAX; NUMBERS];
    for run in words.windows(RUN) {
        let hash = run.iter().fold(SEED, |hash, &word| mix(hash ^ word));
        for (k, number) in least.iter_mut().enumerate() {
            *number = (*number).min(mix(hash ^ mix(k as u64 + 1)));
        }
    }
    least.iter().map(|number| (number >> 32) as u32).collect()
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// A step of FNV-1a.
fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The finalizer of SplitMix64.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_texts_share_most_of_their_numbers() {
        let text = "The two leaders spoke behind closed doors on Russky Island for about two hours before they were joined by their \
                    ministers, and neither side signed a statement when the talks had come to an end late in the afternoon.";
        let shared = |other: &str| sketch(text).iter().zip(sketch(other)).filter(|(a, b)| **a == *b).count();
        assert_eq!(shared(&text.to_uppercase()), NUMBERS);
        assert!(shared(&text.replace("late in the afternoon", "in the late afternoon")) > NUMBERS / 2);
        assert!(shared("They spoke for two hours on an island, and nothing was signed at all in the end, said one of the aides.") < 4);
        assert!(sketch("They spoke for two hours.").is_empty());
    }
}
