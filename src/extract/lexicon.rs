//! The words of all templates, by every form they may take in a text.

use rustc_hash::FxHashMap;

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
