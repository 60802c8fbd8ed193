//! How many voices stand behind each name or option, without holding every set against every other.
//!
//! A set of names meets another where a name of the one is part of a name of the other, and a part shares its words with the whole.
//! So sets are looked up by the rarest word of each of their names; only those that come up are compared. A set of all names but
//! some meets every set of its kind and nearly every name: of those, only the ones it rules out are looked up.

use rustc_hash::FxHashMap;

use super::cover::{Count, Rank, Said};
use crate::value::Set;

/// A name as its words.
type Name<'s> = Vec<&'s str>;

/// A set of names or options.
struct Named<'s> {
    /// Its place in what was said.
    at: usize,
    names: Vec<Name<'s>>,
    except: bool,
}

fn named<'s>(at: usize, set: &'s Set) -> Option<Named<'s>> {
    Some(match set {
        Set::Names(names) => Named {
            at,
            names: names.names().iter().map(|name| name.iter().map(String::as_str).collect()).collect(),
            except: names.is_except(),
        },
        Set::Options(options) => {
            Named { at, names: options.names().iter().map(|option| vec![option.as_str()]).collect(), except: options.is_except() }
        }
        _ => return None,
    })
}

/// The rank of each set of names or options among `said`, all of one kind; `None` for the other sets.
pub(super) fn ranks(said: &[Said<'_>], count: &mut Count<'_>) -> Vec<Option<Rank>> {
    let mut ranks = vec![None; said.len()];
    let sets: Vec<Named<'_>> = said.iter().enumerate().filter_map(|(i, s)| named(i, s.set)).collect();
    let (except, positive): (Vec<_>, Vec<_>) = sets.into_iter().partition(|set| set.except);
    let (of_positive, of_except) = (Index::of(&positive), Index::of(&except));
    let meets = |a: usize, b: usize| said[a].set.meets(said[b].set);
    let tell = |count: &mut Count<'_>, sets: &[usize], enters: bool| count.tell(sets.iter().map(|&i| &said[i]), enters);
    let all = |sets: &[Named<'_>]| sets.iter().map(|set| set.at).collect::<Vec<_>>();
    tell(count, &all(&except), true);
    for set in &positive {
        if set.names.is_empty() {
            ranks[set.at] = Some(0);
            continue;
        }
        let mut near = Vec::new();
        for name in &set.names {
            of_positive.wholes(name, &mut near);
            of_positive.parts(name, &mut near);
        }
        let near = only(near, |other| meets(set.at, other));
        let mut ruled_out = Vec::new();
        of_except.parts(&set.names[0], &mut ruled_out);
        let ruled_out = only(ruled_out, |other| !meets(set.at, other));
        tell(count, &near, true);
        tell(count, &ruled_out, false);
        ranks[set.at] = Some(count.rank());
        tell(count, &ruled_out, true);
        tell(count, &near, false);
    }
    tell(count, &all(&positive), true);
    for set in &except {
        let mut ruled_out: Vec<usize> = positive.iter().filter(|p| p.names.is_empty()).map(|p| p.at).collect();
        for name in &set.names {
            of_positive.wholes(name, &mut ruled_out);
        }
        let ruled_out = only(ruled_out, |other| !meets(set.at, other));
        tell(count, &ruled_out, false);
        ranks[set.at] = Some(count.rank());
        tell(count, &ruled_out, true);
    }
    count.clear();
    ranks
}

/// Those of `sets` that are wanted, each once.
fn only(mut sets: Vec<usize>, wanted: impl Fn(usize) -> bool) -> Vec<usize> {
    sets.sort_unstable();
    sets.dedup();
    sets.retain(|&set| wanted(set));
    sets
}

/// Sets by the words of their names.
struct Index<'s> {
    /// By every word.
    every: Postings<'s>,
    /// By the rarest word of each name.
    rarest: Postings<'s>,
    /// Sets with a name that has no words, which is part of every name.
    wordless: Vec<usize>,
}

impl<'s> Index<'s> {
    fn of(sets: &[Named<'s>]) -> Self {
        let mut index = Self { every: Postings::default(), rarest: Postings::default(), wordless: Vec::new() };
        let names = || sets.iter().flat_map(|set| set.names.iter().map(|name| (set.at, name)));
        for (at, name) in names() {
            for word in name {
                index.every.add(word, at);
            }
        }
        for (at, name) in names() {
            match name.iter().min_by_key(|word| index.every.number(word)) {
                Some(word) => index.rarest.add(word, at),
                None => index.wordless.push(at),
            }
        }
        index
    }

    /// Adds the sets that may have a name which `name` is part of.
    fn wholes(&self, name: &[&str], out: &mut Vec<usize>) {
        match name.iter().min_by_key(|word| self.every.number(word)) {
            Some(word) => out.extend(self.every.fitting(word)),
            // no words are part of every name
            None => out.extend(self.every.word.values().flatten().chain(&self.wordless)),
        }
    }

    /// Adds the sets that may have a name which is part of `name`.
    fn parts(&self, name: &[&str], out: &mut Vec<usize>) {
        out.extend(name.iter().flat_map(|word| self.rarest.fitting(word)).chain(&self.wordless));
    }
}

/// Sets by one word each; an initial fits every word that begins with it.
#[derive(Default)]
struct Postings<'s> {
    word: FxHashMap<&'s str, Vec<usize>>,
    /// The words of one letter, by it.
    initial: FxHashMap<char, Vec<usize>>,
    /// All words, by their first letter.
    first: FxHashMap<char, Vec<usize>>,
}

fn first_letter(word: &str) -> char {
    word.chars().next().unwrap_or_default()
}

fn is_initial(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

impl<'s> Postings<'s> {
    fn add(&mut self, word: &'s str, set: usize) {
        let first = first_letter(word);
        self.word.entry(word).or_default().push(set);
        self.first.entry(first).or_default().push(set);
        if is_initial(word) {
            self.initial.entry(first).or_default().push(set);
        }
    }

    /// Sets that were put under a word that fits `word`.
    fn fitting(&self, word: &str) -> impl Iterator<Item = &usize> {
        let first = first_letter(word);
        let (own, near) = if is_initial(word) { (None, self.first.get(&first)) } else { (self.word.get(word), self.initial.get(&first)) };
        own.into_iter().chain(near).flatten()
    }

    /// How many those are.
    fn number(&self, word: &str) -> usize {
        let first = first_letter(word);
        let number = |sets: Option<&Vec<usize>>| sets.map_or(0, Vec::len);
        if is_initial(word) { number(self.first.get(&first)) } else { number(self.word.get(word)) + number(self.initial.get(&first)) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::cover::BITS;
    use super::*;
    use crate::rule::tree::Trust;
    use crate::value::choice::OptionSet;
    use crate::value::name::NameSet;

    /// Names of few words, so that many are parts of others; initials among them, and names without words.
    fn a_set() -> impl Strategy<Value = NameSet> {
        let word = prop::sample::select(vec!["Kim", "Jong", "Un", "K.", "J.", "Jane", "Roe", "R.", "Il", "Kadyrov"]);
        let name = prop::collection::vec(word, 0..4).prop_map(|words| NameSet::of(&words.join(" ")));
        let joined = prop::collection::vec(name, 1..3).prop_map(|names| names.into_iter().reduce(|a, b| a.join(&b)).expect("one"));
        (joined, prop::bool::weighted(0.3)).prop_map(|(set, except)| if except { set.complement() } else { set })
    }

    fn as_if_all_were_compared(said: &[Said<'_>], first: usize) -> Vec<Option<Rank>> {
        let rank = |set: &Set| {
            let mut voices: Vec<usize> = said.iter().filter(|o| o.set.meets(set)).flat_map(|o| o.voices.clone()).collect();
            voices.sort_unstable();
            voices.dedup();
            // all of them are trusted alike
            ((voices.len() as Rank) << (BITS * Trust::default() as usize)) * 2 + Rank::from(voices.contains(&first))
        };
        said.iter().map(|s| Some(rank(s.set))).collect()
    }

    fn assert_same(sets: &[Set]) {
        let said: Vec<Said<'_>> = sets.iter().enumerate().map(|(i, set)| Said { set, voices: vec![i % 5, i % 7 + 5] }).collect();
        let mut count = Count::new(3, &|_| Trust::default());
        assert_eq!(ranks(&said, &mut count), as_if_all_were_compared(&said, 3), "{sets:?}");
    }

    proptest! {
        #[test]
        fn names_have_the_rank_they_have_when_all_are_compared(sets in prop::collection::vec(a_set(), 0..14)) {
            assert_same(&sets.into_iter().map(Set::Names).collect::<Vec<_>>());
        }

        #[test]
        fn so_have_options(sets in prop::collection::vec((prop::collection::vec("[a-c]{1,2}", 0..3), any::<bool>()), 0..12)) {
            let set = |(names, except): (Vec<String>, bool)| {
                let set = OptionSet::of(names);
                Set::Options(if except { set.complement() } else { set })
            };
            assert_same(&sets.into_iter().map(set).collect::<Vec<_>>());
        }
    }
}
