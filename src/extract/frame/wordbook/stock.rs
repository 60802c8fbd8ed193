//! The shipped lexicon, read: see [`wordbook`](super::wordbook) for what its lines say.

use std::borrow::Cow;

use memchr::memchr;
use rustc_hash::FxHashMap;

#[cfg(test)]
use super::Shown;
use super::shelf::{Row, Shelf, WordId, pieces};
use super::{Class, ClassId, Entry, Flag, NO_CLASS, Shape};
use crate::language::lexicon::FILES;

/// About how many rows and words there are: room that is there from the start need not be moved into.
const ROOM: usize = 1 << 14;

/// The shipped lexicon. Its words are slices of its text.
#[derive(Debug, Default)]
pub(in crate::extract::frame) struct Stock {
    pub(in crate::extract::frame) shelf: Shelf,
    pub(in crate::extract::frame) classes: Vec<Class>,
    pub(in crate::extract::frame) by_name: FxHashMap<&'static str, ClassId>,
    /// The wordings of each class: from where to where its rows go; a class may have rows in several places.
    pub(in crate::extract::frame) sections: Vec<(ClassId, usize, usize)>,
    pub(in crate::extract::frame) flags: Vec<Flag>,
    /// The flags that words begin: which, which of its wordings, and whether as a rival.
    pub(in crate::extract::frame) flag_words: FxHashMap<&'static str, Vec<(u16, u16, bool)>>,
    pub(in crate::extract::frame) groups: Vec<Vec<&'static str>>,
    /// Those whose head alone stands for the others: a town is a place, and no building.
    pub(in crate::extract::frame) loose: Vec<u16>,
    /// The groups that a word is in.
    pub(in crate::extract::frame) same: FxHashMap<WordId, Vec<u16>>,
    /// Rows that are no wordings, with the sentences that show them.
    #[cfg(test)]
    pub(in crate::extract::frame) shown: Vec<(Shown, Box<str>)>,
}

/// The words met so far: those with all their forms, and those with their own only.
#[derive(Default)]
struct Known {
    plain: FxHashMap<&'static str, WordId>,
    exact: FxHashMap<&'static str, WordId>,
}

/// What is in front of `|` with a blank on both its sides, and what is behind it; all and nothing where there is none.
fn halves(text: &'static str) -> (&'static str, &'static str) {
    match memchr(b'|', text.as_bytes()) {
        Some(at) if text[..at].ends_with(' ') && text[at + 1..].starts_with(' ') => (&text[..at - 1], &text[at + 2..]),
        Some(_) => text.split_once(" | ").unwrap_or((text, "")),
        None => (text, ""),
    }
}

impl Stock {
    /// Reads the files.
    pub(in crate::extract::frame) fn read() -> Self {
        let mut stock = Self { shelf: Shelf::with_capacity(ROOM), ..Self::default() };
        let mut known = Known::default();
        known.plain.reserve(ROOM / 2);
        for (_, text) in FILES {
            stock.read_file(text, &mut known);
        }
        stock
    }

    /// Adds the entries of a file.
    fn read_file(&mut self, text: &'static str, known: &mut Known) {
        let mut class = NO_CLASS;
        let mut from = self.shelf.wordings.len();
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
            let entry = match kind {
                "verb" => Entry::Verb,
                "noun" => Entry::Noun,
                "weak" => Entry::WeakVerb,
                "weaknoun" => Entry::WeakNoun,
                "adj" => Entry::Adjective,
                "class" => {
                    self.sections.push((class, from, self.shelf.wordings.len()));
                    from = self.shelf.wordings.len();
                    class = self.class(rest);
                    continue;
                }
                "flag" | "word" | "rival" | "same" | "loose" | "like" | "not" => {
                    self.read_other(kind, rest, class, known);
                    continue;
                }
                _ => Entry::Light,
            };
            let (words, example) = halves(rest);
            let row = Row::of(words);
            let Cow::Borrowed(words) = row.words else { continue };
            for (word, exact) in pieces(words, entry) {
                let id = self.word(word, exact, known);
                self.shelf.spell(id);
            }
            self.shelf.add(if entry == Entry::Light { NO_CLASS } else { class }, entry, row, example);
        }
        self.sections.push((class, from, self.shelf.wordings.len()));
    }

    /// Adds a row that is no wording of a class.
    #[cfg_attr(not(test), expect(unused_variables, reason = "the class and the example are run as a test"))]
    fn read_other(&mut self, kind: &str, rest: &'static str, class: ClassId, known: &mut Known) {
        let (words, example) = halves(rest);
        match kind {
            "flag" => self.flags.push(Flag { name: rest.into(), ..Flag::default() }),
            "word" | "rival" => self.flag(words, kind == "rival", example),
            "same" | "loose" => {
                if kind == "loose" {
                    self.loose.push(self.groups.len() as u16);
                }
                self.groups.push(Vec::new());
                self.alias(rest, "", known);
            }
            "like" => self.alias(words, example, known),
            _ => {
                #[cfg(test)]
                self.shown.push((Shown::Not(class), rest.trim_start_matches("| ").into()));
            }
        }
    }

    /// The word, put on the shelf where it is new.
    fn word(&mut self, word: &'static str, exact: bool, known: &mut Known) -> WordId {
        let list = if exact { &mut known.exact } else { &mut known.plain };
        *list.entry(word).or_insert_with(|| self.shelf.word(Cow::Borrowed(word), exact))
    }

    /// The class that `head` names (its name, and behind it what it says of participants), made where it is new.
    fn class(&mut self, head: &'static str) -> ClassId {
        let (name, shape) = match head.rsplit_once(' ') {
            Some((name, "symmetric")) => (name, Shape::Symmetric),
            Some((name, "mover")) => (name, Shape::Mover),
            Some((name, "attribute")) => (name, Shape::Attribute),
            _ => (head, Shape::Plain),
        };
        *self.by_name.entry(name).or_insert_with(|| {
            self.classes.push(Class { name: Cow::Borrowed(name), shape });
            (self.classes.len() - 1) as ClassId
        })
    }

    /// Adds words to the last flag; as a `rival`, words that make the event another one.
    #[cfg_attr(not(test), expect(unused_variables, reason = "the example is run as a test"))]
    fn flag(&mut self, words: &'static str, rival: bool, example: &str) {
        let id = self.flags.len() - 1;
        let words: Vec<&'static str> = words.split(' ').collect();
        #[cfg(test)]
        self.shown.push((Shown::Flag(id, words.iter().map(|w| (*w).into()).collect(), rival), example.into()));
        let flag = &mut self.flags[id];
        let list = if rival { &mut flag.rivals } else { &mut flag.words };
        self.flag_words.entry(words[0]).or_default().push((id as u16, list.len() as u16, rival));
        list.push(words);
    }

    /// Adds a noun to the last group.
    #[cfg_attr(not(test), expect(unused_variables, reason = "the example is run as a test"))]
    fn alias(&mut self, words: &'static str, example: &str, known: &mut Known) {
        let id = self.groups.len() - 1;
        #[cfg(test)]
        if let Some(head) = self.groups[id].first() {
            self.shown.push((Shown::Like((*head).into(), words.into()), example.into()));
        }
        let word = self.word(words.rsplit(' ').next().unwrap_or(words), false, known);
        let groups = self.same.entry(word).or_default();
        if groups.last() != Some(&(id as u16)) {
            groups.push(id as u16);
        }
        self.groups[id].push(words);
    }

    /// The groups that a form of a noun is in, some perhaps twice.
    pub(in crate::extract::frame) fn groups_of(&self, form: &str) -> impl Iterator<Item = u16> {
        self.shelf.words_of(form).iter().filter_map(|word| self.same.get(word)).flatten().copied()
    }
}
