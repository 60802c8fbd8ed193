//! How often a word is met in running text: what decides which word of a template is its anchor.

use rustc_hash::FxHashMap;

/// Function words and the like, most frequent first: one in ten to one in three hundred words.
const FUNCTION: &str = "the of and to in a that for on was with as by at from is it be are has had he his were this which their an have not will but its they or been \
    would after more than about one two who also when while into over could some new other last first there before because against between under during since through \
    among around until many most such only where how so if out up no may can should did does do our we i you she her him them then now both each still even just however \
    although said says say my your us me these those what all any very own same too here why off down again once us s t";

/// Whether a folded word is one of those that say little of what a sentence is about.
pub(crate) fn is_function_word(word: &str) -> bool {
    static WORDS: std::sync::LazyLock<rustc_hash::FxHashSet<&'static str>> =
        std::sync::LazyLock::new(|| FUNCTION.split_whitespace().collect());
    WORDS.contains(word)
}

/// An estimate of the share of running words that a folded word makes up.
pub(super) struct Frequencies(FxHashMap<&'static str, f64>);

impl Frequencies {
    pub(super) fn new() -> Self {
        let mut map = FxHashMap::default();
        for line in crate::language::frequency::TABLE.lines() {
            let mut words = line.split_ascii_whitespace();
            let Some(count) = words.next().and_then(|n| n.parse::<f64>().ok()) else { continue };
            map.extend(words.map(|word| (word, count / 1e6)));
        }
        Self(map)
    }

    /// The estimate for `word`, which was written with a capital in the template or not.
    pub(super) fn of(&self, word: &str, capital: bool) -> f64 {
        match self.0.get(word) {
            Some(&share) => share,
            None if word.len() <= 2 => 1e-4,
            None if word.bytes().all(|b| b.is_ascii_digit()) => 3e-5,
            // the table has what is met in one text of two hundred
            None if capital => 2e-6,
            None => 4e-6,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_frequent_is_dear_to_search_for() {
        let all = Frequencies::new();
        let order = [("the", false), ("and", false), ("year", false), ("minister", false), ("zyzzyva", false), ("Vladivostok", true)];
        let shares: Vec<f64> = order.iter().map(|(word, capital)| all.of(&word.to_lowercase(), *capital)).collect();
        assert!(shares.is_sorted_by(|a, b| a > b), "{shares:?}");
    }
}
