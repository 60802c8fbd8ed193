//! The words of all templates, by every form they may take in a text.

use rustc_hash::FxHashMap;

use super::scan::{MIX, key};
use crate::language::layout::LEFT_OUT;
use crate::text::forms;

/// A distinct bare word of the templates.
pub(super) type WordId = u32;

/// From a folded form to the template words it may stand for.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: FxHashMap<String, WordId>,
    forms: Vec<Vec<String>>,
    by_form: FxHashMap<String, Vec<WordId>>,
    /// The words that a label or a cell leaves out.
    left_out: Vec<bool>,
    /// A bit for the letters of each form: most words of a text are none.
    filter: Filter,
}

/// A bit for each of some keys.
#[derive(Debug)]
struct Filter(Vec<u64>);

impl Filter {
    /// So many bits: few enough to stay near, and enough for the words of a thousand facts.
    const BITS: usize = 1 << 16;

    fn bit(key: u64) -> usize {
        (key.wrapping_mul(MIX) >> (64 - Self::BITS.trailing_zeros())) as usize
    }

    fn add(&mut self, key: u64) {
        let bit = Self::bit(key);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    fn may_have(&self, key: u64) -> bool {
        let bit = Self::bit(key);
        self.0[bit / 64] >> (bit % 64) & 1 != 0
    }
}

impl Default for Filter {
    fn default() -> Self {
        Self(vec![0; Self::BITS / 64])
    }
}

impl Lexicon {
    /// The id of a template's word, folded; `capital` words inflect as names do.
    pub(super) fn intern(&mut self, word: &str, raw: &str) -> WordId {
        if let Some(&id) = self.words.get(raw) {
            return id;
        }
        let id = self.forms.len() as WordId;
        let mut list = forms(raw);
        if list.is_empty() {
            list.push(word.to_owned());
        }
        for form in &list {
            self.filter.add(key(form));
            let ids = self.by_form.entry(form.clone()).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        self.forms.push(list);
        self.left_out.push(LEFT_OUT.iter().any(|(left_out, ..)| *left_out == word));
        self.words.insert(raw.to_owned(), id);
        id
    }

    /// The template words that the folded `form` may stand for.
    pub(super) fn ids(&self, form: &str) -> &[WordId] {
        if !self.filter.may_have(key(form)) {
            return &[];
        }
        self.by_form.get(form).map_or(&[], Vec::as_slice)
    }

    /// The forms of a word.
    pub(super) fn forms(&self, id: WordId) -> &[String] {
        &self.forms[id as usize]
    }

    /// Whether a label or a cell leaves the word out.
    pub(super) fn is_left_out(&self, id: WordId) -> bool {
        self.left_out[id as usize]
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.forms.len()
    }
}
