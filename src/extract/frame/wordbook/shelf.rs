//! Words by their forms, and the wordings that they begin.
//!
//! A run meets few of the words there are, so a form is made only when a text has a word that may be one. Nearly all forms of a word begin
//! with the same two letters: words lie in boxes by these, and a box is opened when a word of a text asks for it. The few words with forms
//! that begin in another way ([`strays`]) lie in the boxes of all of these.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{ClassId, Entry, Wording};
use crate::language::inflections::LISTS;
use crate::text::{SUPPLETIVE, fold, forms, irregular_verbs, known_bases, plural};

/// A word, by its place on the shelf.
pub(in crate::extract::frame) type WordId = u32;

/// Possessives, any of which may stand for another in a wording.
const POSSESSIVES: &[&str] = &["his", "her", "their", "its", "my", "our", "your"];

/// A word of a wording.
#[derive(Debug, Clone)]
struct Word {
    text: Cow<'static, str>,
    /// Whether it is a noun only, one and many: no form of a verb.
    exact: bool,
}

/// Wordings and their words.
#[derive(Debug, Clone, Default)]
pub(in crate::extract::frame) struct Shelf {
    /// The wordings, in the order of their rows.
    pub(in crate::extract::frame) wordings: Vec<Wording>,
    words: Vec<Word>,
    /// The words of all wordings, one wording behind the other.
    spelled: Vec<WordId>,
    index: OnceLock<Index>,
}

/// A bit for each of some classes, which share the bits: what has no bit in common has no class in common.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ClassBits(u64);

impl ClassBits {
    /// The bits of `classes`.
    pub(crate) fn of(classes: &[ClassId]) -> Self {
        Self(classes.iter().fold(0, |bits, class| bits | 1 << (class % 64)))
    }

    /// Whether both may have a class in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What is known of a shelf once it is full.
#[derive(Debug, Clone)]
struct Index {
    /// The wordings by their first word and their second, none before any: what each first word begins stands together.
    order: Vec<(Option<WordId>, u32)>,
    /// Where in `order` that begins which a word begins.
    begins: Vec<u32>,
    /// The classes of what each word begins: where they end, and their bits.
    led: Vec<(u32, ClassBits)>,
    /// These classes, one word's behind another's, each in order.
    classes: Vec<ClassId>,
    /// The words of each box.
    members: Vec<(u16, WordId)>,
    boxes: Box<[OnceLock<Opened>]>,
}

/// The forms in a box, each with the words that it is a form of.
type Opened = FxHashMap<String, Vec<WordId>>;

/// How many boxes there are: for each two letters, or what is no letter.
const BOXES: usize = 27 * 27;

/// The box of a form.
fn box_of(form: &str) -> u16 {
    let letter = |at: usize| match form.as_bytes().get(at) {
        Some(b @ b'a'..=b'z') => u16::from(b - b'a') + 1,
        _ => 0,
    };
    letter(0) * 27 + letter(1)
}

/// The words of a list that have forms in more than one box, in all their forms: "go", "buying", "goose".
fn strays() -> &'static FxHashSet<Cow<'static, str>> {
    static STRAYS: LazyLock<FxHashSet<Cow<'static, str>>> = LazyLock::new(|| {
        let verbs = irregular_verbs().map(|(base, past, participle)| [&[base], past, participle].concat());
        let nouns = LISTS.plurals.iter().map(|(one, many)| [&[*one], many.as_slice()].concat());
        let apart: Vec<Vec<&str>> = verbs.chain(nouns).filter(|all| all.iter().any(|w| box_of(w) != box_of(all[0]))).collect();
        let regular = apart.iter().flat_map(|all| forms(all[0])).map(Cow::Owned);
        let listed = apart.iter().flatten().copied().chain(SUPPLETIVE.into_iter().chain([POSSESSIVES]).flatten().copied());
        listed.map(Cow::Borrowed).chain(regular).collect()
    });
    &STRAYS
}

/// Whether a word may have forms in more than one box.
fn is_stray(word: &str) -> bool {
    // names and words of other letters are folded
    if !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return true;
    }
    // "die", "dying", and what is too short to keep two letters: "re", "ring"
    let short = match word.len() {
        0..=2 => true,
        3..=5 => word.ends_with("es") && word.len() == 3 || word[1..].starts_with("ie") || &word[1..] == "ying",
        _ => false,
    };
    short || strays().contains(word)
}

/// The forms of a word in a wording, each once.
fn forms_of(word: &str) -> Vec<String> {
    let mut list = forms(word);
    // "end his career" is "ended her career" too
    if POSSESSIVES.contains(&word) {
        list.extend(POSSESSIVES.iter().filter(|p| **p != word).map(|p| (*p).to_owned()));
    }
    list.sort_unstable();
    list.dedup();
    list
}

impl Word {
    fn forms(&self) -> Vec<String> {
        if !self.exact {
            return forms_of(&self.text);
        }
        let one = fold(&self.text).into_owned();
        if one.ends_with("ing") {
            return vec![plural(&one), one];
        }
        // a tolled road has no toll, but repairing is a repair
        let past = |form: &String| known_bases(form).iter().any(|(base, kind)| matches!(kind, 'd' | 'i') && *base == one);
        let mut all = forms_of(&self.text);
        all.retain(|form| *form == one || !past(form));
        all
    }
}

/// The words of a wording, each with whether it is a noun only.
pub(in crate::extract::frame) fn pieces(words: &str, entry: Entry) -> impl Iterator<Item = (&str, bool)> {
    let noun = matches!(entry, Entry::Noun | Entry::WeakNoun);
    let mut left = Some(words);
    std::iter::from_fn(move || {
        let text = left?;
        let (word, behind) = text.split_once(' ').map_or((text, None), |(word, behind)| (word, Some(behind)));
        left = behind;
        // the airing of a show is an airing, but the air is none
        Some((word, noun && behind.is_none()))
    })
}

impl Shelf {
    /// A shelf with room for so many wordings.
    pub(in crate::extract::frame) fn with_capacity(wordings: usize) -> Self {
        let words = Vec::with_capacity(wordings / 2);
        Self { wordings: Vec::with_capacity(wordings), words, spelled: Vec::with_capacity(wordings * 5 / 2), index: OnceLock::new() }
    }

    /// Adds a word.
    pub(in crate::extract::frame) fn word(&mut self, text: Cow<'static, str>, exact: bool) -> WordId {
        self.words.push(Word { text, exact });
        (self.words.len() - 1) as WordId
    }

    /// Puts a word behind the others of the wording that is to come.
    pub(in crate::extract::frame) fn spell(&mut self, word: WordId) {
        self.spelled.push(word);
    }

    /// Adds the wording whose words are spelled.
    pub(in crate::extract::frame) fn add(&mut self, class: ClassId, entry: Entry, row: Row<'static>, example: &'static str) {
        let from = self.wordings.last().map_or(0, |w| w.from + u32::from(w.count));
        let count = u16::try_from(self.spelled.len() - from as usize).unwrap_or(u16::MAX);
        let Row { words, inverted, tight } = row;
        let cut = words.find(' ').unwrap_or(words.len()) as u16;
        self.wordings.push(Wording { class, entry, inverted, tight, count, from, words, cut, example });
        self.index.take();
    }

    /// The words of a wording.
    pub(in crate::extract::frame) fn spelling(&self, wording: &Wording) -> &[WordId] {
        &self.spelled[wording.from as usize..][..usize::from(wording.count)]
    }

    /// The forms of a word, in order.
    pub(in crate::extract::frame) fn forms(&self, word: WordId) -> Vec<String> {
        self.words[word as usize].forms()
    }

    /// The words that a form is one of.
    pub(in crate::extract::frame) fn words_of(&self, form: &str) -> &[WordId] {
        if self.words.is_empty() {
            return &[];
        }
        let index = self.index.get_or_init(|| Index::of(self));
        let key = box_of(form);
        index.boxes[usize::from(key)].get_or_init(|| self.open(index, key)).get(form).map_or(&[], Vec::as_slice)
    }

    /// The wordings that a word begins, by their second word, those without one first.
    pub(in crate::extract::frame) fn begun_by(&self, word: WordId) -> &[(Option<WordId>, u32)] {
        let index = self.index.get_or_init(|| Index::of(self));
        let at = word as usize;
        &index.order[index.begins[at] as usize..index.begins[at + 1] as usize]
    }

    /// Whether a word begins some wording of one of `classes`, which have the bits `asked`.
    pub(in crate::extract::frame) fn leads_to(&self, word: WordId, classes: &[ClassId], asked: ClassBits) -> bool {
        let index = self.index.get_or_init(|| Index::of(self));
        let at = word as usize;
        let (end, bits) = index.led[at];
        let led = || &index.classes[at.checked_sub(1).map_or(0, |before| index.led[before].0) as usize..end as usize];
        bits.meets(asked) && classes.iter().any(|class| led().binary_search(class).is_ok())
    }

    /// The wordings of one word that it begins.
    pub(in crate::extract::frame) fn alone(&self, word: WordId) -> impl Iterator<Item = u32> {
        self.begun_by(word).iter().take_while(|(second, _)| second.is_none()).map(|&(_, wording)| wording)
    }

    /// Whether a word begins wordings of several.
    pub(in crate::extract::frame) fn leads(&self, word: WordId) -> bool {
        self.begun_by(word).last().is_some_and(|(second, _)| second.is_some())
    }

    /// The wordings that begin with two words.
    pub(in crate::extract::frame) fn together(&self, first: WordId, second: WordId) -> impl Iterator<Item = u32> {
        let all = self.begun_by(first);
        let from = all.partition_point(|(s, _)| *s < Some(second));
        all[from..].iter().take_while(move |(s, _)| *s == Some(second)).map(|&(_, wording)| wording)
    }

    /// The forms of the words of a box that belong there.
    fn open(&self, index: &Index, key: u16) -> Opened {
        let from = index.members.partition_point(|m| m.0 < key);
        let members = index.members[from..].iter().take_while(|m| m.0 == key);
        let mut found = Opened::default();
        for &(_, word) in members {
            for form in self.forms(word).into_iter().filter(|f| box_of(f) == key) {
                found.entry(form).or_default().push(word);
            }
        }
        found
    }
}

impl Index {
    fn of(shelf: &Shelf) -> Self {
        // counted and dealt out, then each small heap sorted: cheaper than sorting all at once
        let mut begins = vec![0; shelf.words.len() + 1];
        let first = |w: &Wording| shelf.spelled[w.from as usize] as usize;
        shelf.wordings.iter().for_each(|w| begins[first(w) + 1] += 1);
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        let mut next = begins.clone();
        let mut order = vec![(None, 0); shelf.wordings.len()];
        for (at, wording) in (0..).zip(&shelf.wordings) {
            let place = &mut next[first(wording)];
            order[*place as usize] = (shelf.spelling(wording).get(1).copied(), at);
            *place += 1;
        }
        begins.windows(2).for_each(|w| order[w[0] as usize..w[1] as usize].sort_unstable());
        let mut led = Vec::with_capacity(shelf.words.len());
        let mut classes: Vec<ClassId> = Vec::with_capacity(order.len());
        for w in begins.windows(2) {
            let from = classes.len();
            for &(_, wording) in &order[w[0] as usize..w[1] as usize] {
                let class = shelf.wordings[wording as usize].class;
                if let Err(at) = classes[from..].binary_search(&class) {
                    classes.insert(from + at, class);
                }
            }
            led.push((classes.len() as u32, ClassBits::of(&classes[from..])));
        }
        let mut members = Vec::with_capacity(shelf.words.len() * 5 / 4);
        for (id, word) in (0..).zip(&shelf.words) {
            let own = box_of(&word.text);
            // what is a noun only keeps its beginning
            let kept = if word.exact { word.text.bytes().all(|b| b.is_ascii_lowercase()) } else { !is_stray(&word.text) };
            if kept {
                members.push((own, id));
                continue;
            }
            let mut boxes: Vec<u16> = word.forms().iter().map(|f| box_of(f)).collect();
            boxes.sort_unstable();
            boxes.dedup();
            members.extend(boxes.into_iter().map(|b| (b, id)));
        }
        members.sort_unstable();
        Self { order, begins, led, classes, members, boxes: (0..BOXES).map(|_| OnceLock::new()).collect() }
    }
}

/// The words of a row, without the marks behind them.
pub(in crate::extract::frame) struct Row<'t> {
    /// The words.
    pub(in crate::extract::frame) words: Cow<'t, str>,
    inverted: bool,
    tight: bool,
}

impl<'t> Row<'t> {
    /// Reads a row: `!` says that its words stand together, `~` that its subject is what undergoes the event.
    pub(in crate::extract::frame) fn of(words: &'t str) -> Self {
        let words = words.trim();
        let (words, tight) = words.strip_suffix('!').map_or((words, false), |w| (w.trim_end(), true));
        let (words, inverted) = words.strip_suffix('~').map_or((words, false), |w| (w.trim_end(), true));
        Self { words: Cow::Borrowed(words), inverted, tight }
    }

    /// The same with words of its own.
    pub(in crate::extract::frame) fn into_owned(self) -> Row<'static> {
        Row { words: Cow::Owned(self.words.into_owned()), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::lexicon::FILES;

    /// A form is looked for in one box: it has to be in one that its word lies in.
    #[test]
    fn a_word_lies_in_the_boxes_of_all_its_forms() {
        let rows = FILES.iter().flat_map(|(_, text)| text.lines()).filter_map(|l| l.split(" | ").next());
        let common = include_str!("../../../language/en/frequency.txt").split_ascii_whitespace();
        let words: FxHashSet<&str> = rows.flat_map(|r| r.split(' ')).chain(common).collect();
        let known = words.iter().flat_map(|w| forms_of(w)).collect::<FxHashSet<String>>();
        for word in words.iter().copied().chain(known.iter().map(String::as_str)).filter(|w| !is_stray(w)) {
            for form in forms_of(word) {
                assert_eq!(box_of(&form), box_of(word), "{word}: {form}");
            }
        }
    }
}
