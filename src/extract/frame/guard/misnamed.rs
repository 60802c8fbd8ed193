//! Words with a capital that stand where a name would and are none: nations, words of the question, parts of other names.

use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::language::{is_demonym, is_nation, is_nationality};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// Whether the words at `site` are not what `thing` is called, although they stand where its name would. `called` is whether the text
    /// says itself that something is called so.
    pub(in crate::extract::frame) fn is_no_name(&self, sense: &Sense, thing: Option<&str>, site: Site, called: bool) -> bool {
        self.is_foreign_nation(thing, site, called) || self.repeats(sense, thing, site) || self.is_of_another_name(sense, thing, site)
    }

    /// "a landing after the United States": no site, whatever its last word may mean.
    fn is_foreign_nation(&self, thing: Option<&str>, site: Site, called: bool) -> bool {
        let tokens = self.graph.tokens;
        let last = tokens.word(site.after - 1);
        let one = site.after == site.first + 1;
        let land = thing.is_some_and(|w| matches!(w, "country" | "nation" | "state" | "capital" | "city"));
        !called && !land && (is_nation(last) || is_nationality(last) || one && is_demonym(last))
    }

    /// "Landing site: 4 km by 2 km": the words of the question over its answer, or the word for an event that opens a line.
    fn repeats(&self, sense: &Sense, thing: Option<&str>, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let opens = (0..site.first).all(|t| !tokens.list()[t].is_content());
        // "Deadly ship's cargo was meant for Dakar": a word that has its capital from the line
        let plain = tokens.get(site.after).is_some_and(|t| !t.capital && t.kind == TokenKind::Word);
        let one = site.after == site.first + 1;
        if opens && one && plain && site.chunk.is_some_and(|k| self.graph.chunks[k].head >= site.after) {
            return true;
        }
        if opens && site.after == site.first + 1 && !self.book.classes_of(tokens.word(site.first)).is_empty() {
            return true;
        }
        let asked = |word: &str| sense.words.iter().map(String::as_str).chain(thing).any(|w| w == word);
        !sense.words.is_empty() && (site.first..site.after).all(|t| asked(tokens.word(t)))
    }

    /// "the bay of the Halcyon-2 lander": a part of the name of something that the rules know, or somebody beside what has the name.
    fn is_of_another_name(&self, sense: &Sense, thing: Option<&str>, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let noun = |t: usize| thing.is_some_and(|w| self.book.alike(w, tokens.word(t)));
        self.mentions.iter().filter(|m| m.named && m.first < site.after && site.first < m.after).any(|m| {
            let beside = thing.is_some() && sense.args.iter().any(|a| a.what == What::Entity(m.entity));
            let longer = (m.first..site.first).chain(site.after..m.after).any(|t| tokens.list()[t].is_content() && !noun(t));
            beside || longer
        })
    }
}
