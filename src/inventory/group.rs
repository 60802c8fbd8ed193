//! The values of a corpus, grouped by what they are said of; groups whose pages differ come first.
//!
//! Two values are said of one thing where they share two words of what stands around them, or above them in a heading. Every
//! value is entered under each pair of its rarer words, so the cost is the number of values times a constant.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use rustc_hash::{FxHashMap, FxHashSet};

use super::stated::{Measure, Stated, Word, Words, stated};
use crate::source::Source;
use crate::span::Span;
use crate::value::{Kind, Relation};

/// Values said of one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The words they share, the one nearest to the values first.
    pub about: Vec<String>,
    /// The type of the fact that would own them.
    pub kind: Kind,
    /// What is said, what most pages say first.
    pub said: Vec<Said>,
}

/// One value of a group, with all that agrees with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words of the first place.
    pub words: String,
    /// Where it is said.
    pub places: Vec<Place>,
    /// How many sources say it.
    pub sources: usize,
}

/// Where a value is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the source.
    pub source: usize,
    /// The value.
    pub span: Span,
    /// Its sentence.
    pub sentence: Span,
}

/// So many of the words around a value make pairs.
const MOST_WORDS: usize = 7;

/// A value in a corpus.
struct Entry {
    source: usize,
    stated: Stated,
}

/// The groups of the values of `sources`: first those whose sources differ, then by how many sources say it.
#[must_use]
pub fn inventory(sources: &[Source]) -> Vec<Group> {
    let mut words = Words::default();
    let mut entries: Vec<Entry> = Vec::new();
    for (source, text) in sources.iter().enumerate() {
        let number = |s: &Stated| matches!(s.measure, Measure::Count(_) | Measure::Number);
        let kept = stated(text, &mut words).into_iter().filter(|s| !(s.in_words && number(s)));
        entries.extend(kept.map(|stated| Entry { source, stated }));
    }
    let spread = spread(&entries);
    let buckets = buckets(&entries, &spread, sources.len());
    choose(sources, &entries, buckets, &spread, &words)
}

/// In how many sources each word stands around a value.
fn spread(entries: &[Entry]) -> FxHashMap<Word, usize> {
    let mut seen: FxHashSet<(Word, usize)> = FxHashSet::default();
    let mut count: FxHashMap<Word, usize> = FxHashMap::default();
    for entry in entries {
        for &word in entry.stated.near.iter().chain(&entry.stated.above) {
            if seen.insert((word, entry.source)) {
                *count.entry(word).or_default() += 1;
            }
        }
    }
    count
}

type Key = (Measure, Word, Word);

/// The entries that share a measure and two words, the first of which stands in the sentence of each.
fn buckets(entries: &[Entry], spread: &FxHashMap<Word, usize>, sources: usize) -> Vec<(Key, Vec<usize>)> {
    let mut map: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    // a word of nearly every page tells nothing, unless there are few pages
    let telling = |w: &Word| spread.get(w).is_some_and(|&n| n >= 2 && (sources < 8 || n * 10 <= sources * 9));
    for (i, entry) in entries.iter().enumerate() {
        let near: Vec<Word> = entry.stated.near.iter().copied().filter(telling).take(MOST_WORDS).collect();
        let above: Vec<Word> = entry.stated.above.iter().copied().filter(|w| telling(w) && !near.contains(w)).take(MOST_WORDS).collect();
        for (k, &a) in near.iter().enumerate() {
            for &b in near[k + 1..].iter().chain(&above) {
                let key = (entry.stated.measure.clone(), a.min(b), a.max(b));
                map.entry(key).or_default().push(i);
            }
        }
    }
    let mut list: Vec<_> = map.into_iter().filter(|(_, l)| l.len() > 1).collect();
    list.sort_by(|a, b| a.1.cmp(&b.1).then(a.0.1.cmp(&b.0.1)).then(a.0.2.cmp(&b.0.2)));
    list
}

/// The values of some entries that agree with each other, what most sources say first.
fn clusters<'e>(entries: &'e [Entry], members: &[usize]) -> Vec<(Vec<usize>, BTreeSet<usize>)> {
    let mut list: Vec<(&'e Stated, Vec<usize>, BTreeSet<usize>)> = Vec::new();
    for &i in members {
        let entry = &entries[i];
        let agrees = |s: &&'e Stated| {
            s.denotation.core.comparable(&entry.stated.denotation.core)
                && s.denotation.relate(&entry.stated.denotation) != Relation::Contradict
        };
        match list.iter_mut().find(|(first, ..)| agrees(first)) {
            Some((_, places, sources)) => {
                places.push(i);
                sources.insert(entry.source);
            }
            None => list.push((&entry.stated, vec![i], BTreeSet::from([entry.source]))),
        }
    }
    let mut list: Vec<_> = list.into_iter().map(|(_, places, sources)| (places, sources)).collect();
    list.sort_by_key(|(places, sources)| (Reverse(sources.len()), places[0]));
    list
}

/// How much a group is worth telling: whether sources differ, how many say the same all the same, how rare its words are.
fn worth(entries: &[Entry], members: &[usize], (a, b): (usize, usize), corpus: usize) -> Option<(bool, u64)> {
    let clusters = clusters(entries, members);
    let sources: BTreeSet<usize> = clusters.iter().flat_map(|c| c.1.iter().copied()).collect();
    if sources.len() < 2 {
        return None;
    }
    let most = clusters[0].1.len();
    let differ = clusters.len() > 1 && clusters[1..].iter().any(|c| c.1.iter().any(|s| !clusters[0].1.contains(s)));
    let rarity = |n: usize| ((corpus + 1) as f64 / n.max(1) as f64).ln() + 0.2;
    // that many say the same shows that the words name one thing; many values that nobody shares are said of many things
    let agreed = most as f64 - 0.5;
    let score = agreed * (rarity(a) * rarity(b)).sqrt() / (clusters.len() as f64).sqrt();
    Some((differ && (most > 1 || clusters.len() == 2), (score * 1e6) as u64))
}

fn choose(
    sources: &[Source],
    entries: &[Entry],
    buckets: Vec<(Key, Vec<usize>)>,
    spread: &FxHashMap<Word, usize>,
    words: &Words,
) -> Vec<Group> {
    let rarity = |key: &Key| (spread.get(&key.1).copied().unwrap_or(0), spread.get(&key.2).copied().unwrap_or(0));
    let mut heap: BinaryHeap<((bool, u64), Reverse<usize>)> = BinaryHeap::new();
    for (k, (key, members)) in buckets.iter().enumerate() {
        heap.extend(worth(entries, members, rarity(key), sources.len()).map(|w| (w, Reverse(k))));
    }
    let mut used = vec![false; entries.len()];
    let mut groups = Vec::new();
    while let Some((worth_before, Reverse(k))) = heap.pop() {
        let (key, members) = &buckets[k];
        let free: Vec<usize> = members.iter().copied().filter(|&i| !used[i]).collect();
        // some of it may have been told with another group meanwhile
        if free.len() < members.len() {
            match worth(entries, &free, rarity(key), sources.len()) {
                None => continue,
                Some(now) if now < worth_before && heap.peek().is_some_and(|next| next.0 > now) => {
                    heap.push((now, Reverse(k)));
                    if free.len() * 2 < members.len() {
                        heap.pop();
                    }
                    continue;
                }
                Some(_) => {}
            }
        }
        for &i in &free {
            used[i] = true;
        }
        groups.push(group(sources, entries, key, &free, words));
    }
    groups
}

fn group(sources: &[Source], entries: &[Entry], key: &Key, members: &[usize], words: &Words) -> Group {
    let said = clusters(entries, members).into_iter().map(|(places, of)| {
        let place = |&i: &usize| Place { source: entries[i].source, span: entries[i].stated.span, sentence: entries[i].stated.sentence };
        let places: Vec<Place> = places.iter().map(place).collect();
        let first = places[0];
        let words = first.span.of(&sources[first.source].text).split_whitespace().collect::<Vec<_>>().join(" ");
        Said { words, places, sources: of.len() }
    });
    // the word that stands nearer on the whole comes first
    let distance =
        |word: Word| -> usize { members.iter().map(|&i| entries[i].stated.near.iter().position(|&w| w == word).unwrap_or(20)).sum() };
    let mut pair = [key.1, key.2];
    pair.sort_by_key(|&w| distance(w));
    let mut about: Vec<String> = pair.iter().map(|&w| words.base(w).to_owned()).collect();
    if let Measure::Count(noun) = &key.0
        && !pair.contains(noun)
    {
        about.push(words.base(*noun).to_owned());
    }
    // and one more that most of them share
    let mut shared: BTreeMap<Word, usize> = BTreeMap::new();
    for &i in members {
        for &w in entries[i].stated.near.iter().chain(&entries[i].stated.above) {
            *shared.entry(w).or_default() += 1;
        }
    }
    let third = shared.into_iter().filter(|(w, n)| !pair.contains(w) && n * 10 >= members.len() * 8).max_by_key(|&(w, n)| (n, Reverse(w)));
    let third = third.map(|(w, _)| words.base(w).to_owned()).filter(|w| !about.contains(w));
    about.extend(third);
    Group { about, kind: entries[members[0]].stated.kind, said: said.collect() }
}
