//! Acronyms of what the rules speak of: "GSI" where a sentence of the rules has "global side index".

use super::Wordbook;
use crate::extract::frame::sense::understand::Reader;
use crate::extract::frame::site::Site;
use crate::language::frequency;
use crate::text::{TokenKind, forms};

/// The fewest letters of an acronym that is looked for: two stand for too much.
const FEWEST: usize = 3;

impl Reader<'_, '_, '_> {
    /// The heads of the noun chunks of the sentence, with the acronyms of the chunks.
    pub(in crate::extract::frame) fn acronyms(&self, site: Option<Site>) -> Vec<(String, String)> {
        let tokens = self.graph.tokens;
        let mut out = Vec::new();
        for chunk in &self.graph.chunks {
            let plain = |t: &usize| {
                let value = site.is_some_and(|s| (s.first..s.after).contains(t));
                let named = self.mentions.iter().any(|m| (m.first..m.after).contains(t));
                tokens.list()[*t].kind == TokenKind::Word && !value && !named && !matches!(tokens.word(*t), "a" | "an" | "the")
            };
            let words: Vec<usize> = (chunk.first..=chunk.head).filter(plain).collect();
            let short: String = words.iter().filter_map(|&t| tokens.word(t).chars().next()).collect();
            let flagged = words.iter().any(|&t| !self.book.flags_at(tokens, t).is_empty());
            if words.len() >= FEWEST && !flagged && !frequency::is_common(&short) {
                out.push((tokens.word(chunk.head).to_owned(), short));
            }
        }
        out
    }
}

impl Wordbook {
    /// Takes `short` for what a phrase with the head `head` names.
    pub(in crate::extract) fn add_acronym(&mut self, head: String, short: String) {
        if !self.acronyms.iter().any(|a| a.0 == head && a.1 == short) {
            self.acronyms.push((head, short));
        }
    }

    /// The acronyms for phrases with the head `word`.
    pub(in crate::extract::frame) fn acronyms_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        self.acronyms.iter().filter(move |(head, _)| head == word || forms(head).iter().any(|f| f == word)).map(|(_, short)| short.as_str())
    }

    /// Whether `found` is an acronym for a phrase with the head `wanted`, one or many.
    pub(in crate::extract::frame) fn is_acronym_of(&self, wanted: &str, found: &str) -> bool {
        let same = |short: &str| found == short || found.strip_suffix('s') == Some(short);
        self.acronyms.iter().any(|(_, short)| same(short)) && self.acronyms_of(wanted).any(same)
    }
}
