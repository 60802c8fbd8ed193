//! Which names stand in a source, and under which headings.

use std::cell::OnceCell;
use std::ops::ControlFlow;

use rustc_hash::FxHashMap;

use super::{COMMON, FIRM, Gate, OTHER, SEEN, TELLING, WEAK, joined};
use crate::extract::named::{may_name, named_in_part};
use crate::extract::program::Program;
use crate::extract::window::Window;
use crate::source::Source;
use crate::span::Span;
use crate::text::Layout;
use crate::text::clause::is_ordinary;

/// What a stretch says of each entity.
pub(super) struct Named {
    flags: Vec<u8>,
    /// The entities with a flag, in the order in which they were met.
    list: Vec<u32>,
}

impl Named {
    pub(in crate::extract) fn new(entities: usize) -> Self {
        Self { flags: vec![0; entities], list: Vec::new() }
    }

    pub(super) fn has(&self, entity: usize, flag: u8) -> bool {
        self.flags[entity] & flag != 0
    }

    pub(super) fn add(&mut self, entity: usize, flag: u8) {
        if self.flags[entity] == 0 {
            self.list.push(entity as u32);
        }
        self.flags[entity] |= flag;
    }

    /// What was noted, by entity; all is forgotten but whose names others have.
    pub(super) fn take(&mut self) -> Vec<(u32, u8)> {
        let mut out: Vec<(u32, u8)> = self.list.iter().map(|&e| (e, self.flags[e as usize])).collect();
        out.sort_unstable();
        self.list.retain(|&e| {
            self.flags[e as usize] &= OTHER;
            self.flags[e as usize] != 0
        });
        out
    }
}

/// The search for names in a text.
pub(super) struct Search<'a> {
    pub(super) gate: &'a Gate,
    pub(super) program: &'a Program,
    pub(super) source: &'a Source,
    /// How it is laid out; told when a name is met.
    pub(super) layout: OnceCell<Layout>,
    pub(super) prose: &'a str,
    /// Sentences have been read so far.
    pub(super) done: usize,
}

impl Search<'_> {
    /// Notes which entities are named in `span`; whether it is the `last` stretch that is noted together with others.
    pub(super) fn names(&mut self, span: Span, named: &mut Named, last: bool) {
        let (prose, source, program, gate, scanner) = (self.prose, self.source, self.program, self.gate, &self.gate.scanner);
        let layout = &self.layout;
        let mut done = self.done;
        let mut missing: Vec<usize> = self.gate.needed.iter().copied().filter(|&e| !named.has(e, SEEN)).collect();
        let _ = scanner.scan(prose, span, |at, list| {
            let entities = scanner.patterns(list);
            // what the word may say of them is known
            let known = |(&e, &tells): (&u32, &u8)| named.has(e as usize, SEEN) || named.flags[e as usize] & tells == tells;
            if at < done || entities.iter().zip(gate.tells(program, list)).all(known) {
                return ControlFlow::Continue(());
            }
            let layout = layout.get_or_init(|| Layout::of_source(source));
            if layout.is_furniture(prose, at) {
                return ControlFlow::Continue(());
            }
            let sentence = layout.sentence(prose, at, done);
            done = sentence.end;
            let window = Window::new(prose, sentence, sentence.start, &program.lexicon);
            // what is noted of one that has been named already matters to the stretches behind
            if last && !may_name(program, &window, |e| !named.has(e, SEEN)) {
                return ControlFlow::Continue(());
            }
            for (name, longer) in &named_in_part(program, &window, None) {
                // Of "Peter Voss" a text goes on speaking as "Voss".
                if *longer {
                    named.add(name.entity, OTHER);
                    continue;
                }
                if named.has(name.entity, OTHER) && name.after == name.first + 1 {
                    continue;
                }
                // "the Lebanese capital" is as good as a name
                let proper = (name.first..name.after).any(|c| program.speakers.proper[name.entity].iter().any(|w| w == window.raw(c)));
                let single = name.after == name.first + 1;
                named.add(
                    name.entity,
                    if name.weak && proper {
                        // but a nation alone is named in texts of all kinds, unless they go on to "the capital"
                        let capital = || memchr::memmem::find(prose.as_bytes(), b"the capital").is_some();
                        WEAK | if single && !capital() { COMMON } else { TELLING }
                    } else if name.common {
                        COMMON
                    } else if name.weak {
                        WEAK
                    } else if single && is_ordinary(window.tokens.word(window.content[name.first])) {
                        SEEN
                    } else {
                        SEEN | FIRM
                    },
                );
            }
            missing.retain(|&e| !named.has(e, SEEN));
            if missing.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        self.done = done;
    }
}

/// What the headings over a place name, each read once.
pub(super) struct Headings<'a, 'b> {
    pub(super) search: &'a mut Search<'b>,
    pub(super) source: &'a Source,
    pub(super) of: FxHashMap<Span, Vec<(u32, u8)>>,
}

impl Headings<'_, '_> {
    /// The entities that the headings over the byte `offset`, and the title, name.
    pub(super) fn over(&mut self, offset: usize) -> Vec<(u32, u8)> {
        let page = &self.source.page;
        let title = page.title.filter(|t| t.end <= self.search.prose.len());
        let mut all = Vec::new();
        for span in page.path(offset).map(|s| s.heading).chain(title) {
            let list = self.of.entry(span).or_insert_with(|| {
                let mut named = Named::new(self.search.program.entities.len());
                self.search.done = span.start;
                self.search.names(span, &mut named, true);
                named.take()
            });
            all.extend_from_slice(list);
        }
        joined(std::iter::once(all.as_slice()))
    }
}
