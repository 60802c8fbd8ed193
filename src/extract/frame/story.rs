//! What a text said before a sentence: who was named last, which events were spoken of.

use std::cell::OnceCell;

use super::ladder::Before;

use super::mention::Mention;
use super::stranger;
use super::wordbook::{ClassId, Entry, Wordbook};
use crate::extract::dated::Dated;
use crate::extract::mention::names_only;
use crate::extract::program::Program;
use crate::extract::sentence::mentions;
use crate::extract::window::Window;
use crate::span::Span;
use crate::text::Tokens;

/// How far back is looked, in bytes.
const BACK: usize = 1200;

/// How far back somebody may be named who is not named again.
const NEAR: usize = 600;

/// The text in front of a sentence, read when somebody asks.
pub(in crate::extract) struct Story<'t, 'p> {
    /// The words in front and who is named there; made when somebody asks.
    read: OnceCell<(Window<'t, 'p>, Vec<Mention>)>,
    source: &'t Dated<'t>,
    prose: &'t str,
    program: &'p Program,
    book: &'p Wordbook,
    /// Whether each entity is named anywhere in the text.
    anywhere: &'p [bool],
    pub(super) places: &'p [bool],
    pub(super) persons: &'p [bool],
    pub(super) about: &'p [usize],
    pub(super) kin: &'p [Vec<usize>],
    pub(super) lands: &'p [Vec<usize>],
    end: usize,
    /// Where the section begins that the sentence stands in: what another section speaks of, this one does not.
    section: usize,
    /// The words of the headings over that section, and of the title.
    headings: Vec<Tokens<'t>>,
}

impl<'t, 'p> Story<'t, 'p> {
    /// What `source` says in front of byte `end`.
    pub(in crate::extract) fn before(source: &'t Dated<'t>, end: usize, program: &'p Program, anywhere: &'p [bool]) -> Self {
        let speakers = &program.speakers;
        let path: Vec<Span> = source.page.path(end).map(|s| s.heading).collect();
        let above = path.iter().skip(1).copied().chain(source.page.title);
        Self {
            read: OnceCell::new(),
            section: path.first().map_or(0, |h| h.start),
            headings: above.map(|span| Tokens::of(span.of(&source.text))).collect(),
            source,
            prose: source.prose(),
            program,
            book: program.book(),
            anywhere,
            places: &speakers.places,
            persons: &speakers.persons,
            about: &speakers.about,
            kin: &speakers.kin,
            lands: &speakers.lands,
            end,
        }
    }

    fn read(&self) -> &(Window<'t, 'p>, Vec<Mention>) {
        self.read.get_or_init(|| {
            let mut start = self.end.saturating_sub(BACK);
            while !self.prose.is_char_boundary(start) {
                start += 1;
            }
            // no half words
            if start > 0 {
                start += self.prose[start..self.end].find(char::is_whitespace).unwrap_or(0);
            }
            let mut window = Window::new(self.prose, Span::new(start, self.end), start, &self.program.lexicon);
            window.mentions = names_only(self.program, &window);
            let mentions = mentions(&window);
            (window, mentions)
        })
    }

    fn tokens(&self) -> &Tokens<'t> {
        &self.read().0.tokens
    }

    fn mentions(&self) -> &[Mention] {
        &self.read().1
    }

    fn near(&self, token: usize) -> bool {
        self.tokens().get(token).is_some_and(|t| t.span.start + NEAR >= self.end)
    }

    /// The tokens of the section so far.
    fn of_section(&self) -> impl Iterator<Item = usize> {
        (0..self.tokens().len()).filter(|&t| self.tokens().list()[t].span.start >= self.section)
    }
}

impl Before for Story<'_, '_> {
    fn entity(&self, entity: usize) -> bool {
        let of = |tokens: &Tokens<'_>, t: usize| self.program.entities[entity].goes_as.iter().any(|n| n == tokens.word(t));
        let here = || self.of_section().any(|t| self.near(t) && of(self.tokens(), t));
        let called = || here() || self.headings.iter().any(|h| (0..h.len()).any(|t| of(h, t)));
        self.mentions().iter().any(|m| m.entity == entity && self.near(m.first)) || self.anywhere(entity) && called()
    }

    fn anywhere(&self, entity: usize) -> bool {
        self.anywhere.get(entity).copied().unwrap_or(false)
    }

    fn event(&self, classes: &[ClassId]) -> bool {
        let book = self.book;
        let there = |tokens: &Tokens<'_>, t: usize| {
            book.hits(tokens, t).iter().any(|h| {
                let wording = book.wording(h.wording);
                classes.contains(&wording.class) && matches!(wording.entry, Entry::Noun | Entry::Verb)
            })
        };
        self.of_section().any(|t| there(self.tokens(), t)) || self.headings.iter().any(|h| (0..h.len()).any(|t| there(h, t)))
    }

    fn flag(&self, flag: usize) -> bool {
        let tokens = self.tokens();
        (0..tokens.len()).any(|t| self.near(t) && self.book.flags_at(tokens, t).iter().any(|&(f, rival, _)| f == flag && !rival))
    }

    fn is_last_event(&self, classes: &[ClassId]) -> bool {
        const REACH: usize = 320;
        let book = self.book;
        let tokens = self.tokens();
        let nouns = |t: usize| -> Vec<ClassId> {
            let hits = book.hits(tokens, t);
            let of = |w: &super::wordbook::Wording| {
                matches!(w.entry, Entry::Noun) && !matches!(&*book.classes[w.class as usize].name, "number" | "amount" | "size" | "idiom")
            };
            hits.iter().map(|h| book.wording(h.wording)).filter(|w| of(w)).map(|w| w.class).collect()
        };
        let near = |t: usize| tokens.list()[t].span.start + REACH >= self.end;
        let last = (0..tokens.len()).rev().take_while(|&t| near(t)).map(nouns).find(|c| !c.is_empty());
        last.is_some_and(|c| c.iter().any(|c| classes.contains(c)))
    }

    fn noun(&self, word: &str) -> bool {
        let heading = || self.headings.iter().any(|h| (0..h.len()).any(|t| self.book.alike(word, h.word(t))));
        self.of_section().any(|t| self.near(t) && self.book.alike(word, self.tokens().word(t))) || heading()
    }

    fn is_called(&self, entity: usize, noun: &str) -> bool {
        self.program.entities.get(entity).is_some_and(|e| e.nouns.iter().any(|n| n == noun))
    }

    fn is_like(&self, entity: usize, noun: &str) -> bool {
        self.program.entities.get(entity).is_some_and(|e| e.nouns.iter().any(|n| n == noun || self.book.alike(n, noun)))
    }

    fn persons(&self, most: usize) -> Vec<usize> {
        let mut out: Vec<usize> = Vec::new();
        for m in self.mentions().iter().rev().filter(|m| self.persons.get(m.entity).copied().unwrap_or(false)) {
            if !out.contains(&m.entity) {
                if out.len() == most {
                    break;
                }
                out.push(m.entity);
            }
        }
        out
    }

    fn place(&self) -> Option<usize> {
        self.mentions().iter().rev().map(|m| m.entity).find(|&e| self.places.get(e).copied().unwrap_or(false))
    }

    fn last(&self) -> Option<usize> {
        self.mentions().last().map(|m| m.entity)
    }

    fn of_a_stranger(&self, things: &[usize]) -> bool {
        stranger::stands_before(self.program, self.source, things, (self.end, self.end), 2)
    }
}
