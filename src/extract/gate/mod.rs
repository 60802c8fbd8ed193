//! What a source has to name before it is looked at.

mod needs;
mod opened;
mod search;

pub(super) use self::needs::{event, meant, needs, pair, rivals};
pub(super) use self::opened::{Opened, State};

use self::search::{Headings, Named, Search};
use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::pattern::Pattern;
use super::program::Program;
use super::scan::Scanner;
use crate::source::Source;
use crate::span::Span;

/// Sets of entities, of each of which a source has to name one.
pub(super) type Needs = Vec<Vec<usize>>;

/// The gate in front of the claims of a program.
pub(super) struct Gate {
    /// What each claim needs, in the order of the program's claims, and how many of these say what it is about.
    claims: Vec<(Needs, usize)>,
    /// The anchors of the names, each with the entities that have it.
    scanner: Scanner,
    /// The fact of each claim.
    facts: Vec<usize>,
    /// The claims for which a weak name will do where somebody else of the rules is named.
    lenient: Vec<bool>,
    /// The entities that some claim needs.
    needed: Vec<usize>,
    /// For each anchor, what its word may say of each of its entities.
    tells: OnceLock<Vec<Vec<u8>>>,
    /// What any text is looked at for, where no claim needs anything.
    wide: OnceLock<Arc<Opened>>,
    /// The state of a text that names nothing.
    nothing: OnceLock<Arc<State>>,
}

/// A source of no more bytes is looked at as a whole: an article, a page.
const WHOLE: usize = 64 * 1024;

/// In a longer one each stretch of about so many bytes is asked for itself; what the stretches beside it name counts too.
const STRETCH: usize = 8 * 1024;

/// So many stretches on either side: a few pages on, the same names still hold.
const BESIDE: usize = 2;

/// How far a line end is looked for where a stretch ends, in bytes.
const LINE_END: usize = 4 * 1024;

/// So many others of the rules named by a text tell what it is about.
const OTHERS: usize = 3;

/// A text names the entity outright.
const SEEN: u8 = 1;
/// By a weak name.
const WEAK: u8 = 2;
/// By a weak name that is as good as a name.
const TELLING: u8 = 4;
/// By a longer name that is somebody else's.
const OTHER: u8 = 8;
/// By a common noun: "boys", where the rules have "the boys".
const COMMON: u8 = 16;
/// By a name that is more than one ordinary word: not by "Total", which any sum may be.
const FIRM: u8 = 32;

impl Gate {
    /// A gate for claims with these needs and facts; `scanner` finds the names.
    pub(super) fn new(claims: Vec<(Needs, usize)>, facts: Vec<usize>, scanner: Scanner) -> Self {
        let lenient = vec![false; claims.len()];
        let mut needed: Vec<usize> = claims.iter().flat_map(|(needs, _)| needs).flatten().copied().collect();
        needed.sort_unstable();
        needed.dedup();
        Self { claims, scanner, facts, lenient, needed, tells: OnceLock::new(), wide: OnceLock::new(), nothing: OnceLock::new() }
    }

    /// What the word of the anchor `list` may say of each of its entities: "the host" is weak, and "Kim" more than that.
    fn tells(&self, program: &Program, list: u32) -> &[u8] {
        let all = self.tells.get_or_init(|| {
            let mut all = vec![Vec::new(); self.scanner.len()];
            for (form, list) in self.scanner.forms() {
                let words = program.lexicon.ids(form);
                let has = |patterns: &[Pattern]| patterns.iter().any(|p| p.anchors.iter().any(|a| words.contains(a)));
                let of = |&entity: &u32| {
                    let (e, known) = (entity as usize, &program.entities[entity as usize]);
                    let proper = if program.speakers.proper[e].is_empty() { 0 } else { WEAK | COMMON | TELLING };
                    match (has(&known.names), has(&known.weak), has(&known.common)) {
                        (true, ..) | (_, false, false) => SEEN,
                        (_, weak, common) => proper | if weak { WEAK } else { 0 } | if common { COMMON } else { 0 },
                    }
                };
                all[list as usize] = self.scanner.patterns(list).iter().map(of).collect();
            }
            all
        });
        &all[list as usize]
    }

    /// The same gate, for claims for some of which a weak name will do.
    pub(super) fn lenient(mut self, lenient: Vec<bool>) -> Self {
        self.lenient = lenient;
        self
    }

    /// Everything open: for a passage that is known to be about it.
    pub(super) fn wide_open(&self, entities: usize) -> Opened {
        let state = State {
            claims: vec![true; self.claims.len()],
            present: vec![true; entities],
            shut: false,
            about: Vec::new(),
            sieve: OnceLock::new(),
        };
        Opened { states: vec![Arc::new(state)], stretches: vec![(0, 0)], not_about: Vec::new(), as_if: false }
    }

    /// What `source` is looked at for, by what it names and by where it lies.
    pub(super) fn opened(&self, program: &Program, source: &Source) -> Arc<Opened> {
        if self.needed.is_empty() && program.paths.is_empty() {
            return Arc::clone(self.wide.get_or_init(|| Arc::new(self.wide_open(program.entities.len()))));
        }
        Arc::new(self.open(program, source, &[]).in_source(program, &source.path))
    }

    /// What `source` would be looked at for if it named the entities `known` too.
    pub(super) fn opened_knowing(&self, program: &Program, source: &Source, known: &[usize]) -> Opened {
        Opened { as_if: true, ..self.open(program, source, known).in_source(program, &source.path) }
    }

    /// What `source` is looked at for, the entities `known` taken for named. The search for names in a stretch ends as soon as all that
    /// matter have been found.
    fn open(&self, program: &Program, source: &Source, known: &[usize]) -> Opened {
        if self.needed.is_empty() {
            return self.wide_open(program.entities.len());
        }
        let prose = source.prose();
        let mut search = Search { gate: self, program, source, layout: OnceCell::new(), prose, done: 0 };
        let mut named = Named::new(program.entities.len());
        let starts = starts(prose);
        let mut stretches: Vec<Vec<(u32, u8)>> = Vec::with_capacity(starts.len());
        for (k, &start) in starts.iter().enumerate() {
            let end = starts.get(k + 1).copied().unwrap_or(prose.len());
            search.names(Span::new(start, end), &mut named, k + 1 == starts.len());
            stretches.push(named.take());
        }
        let mut states = vec![Arc::clone(self.nothing.get_or_init(|| Arc::new(self.state(program, &[]))))];
        let mut met: FxHashMap<Vec<(u32, u8)>, u32> = FxHashMap::default();
        met.insert(Vec::new(), 0);
        let mut above = Headings { search: &mut search, source, of: FxHashMap::default() };
        let mut of = Vec::with_capacity(starts.len());
        for (k, &start) in starts.iter().enumerate() {
            let near = &stretches[k.saturating_sub(BESIDE)..(k + BESIDE + 1).min(stretches.len())];
            let mut over: Vec<(u32, u8)> = if starts.len() > 1 { above.over(start) } else { Vec::new() };
            over.extend(known.iter().map(|&e| (e as u32, SEEN | FIRM)));
            let all = joined(near.iter().map(Vec::as_slice).chain([over.as_slice()]));
            let state = *met.entry(all).or_insert_with_key(|all| {
                states.push(Arc::new(self.state(program, all)));
                states.len() as u32 - 1
            });
            of.push((start, state));
        }
        let count = program.facts.len();
        let told = |f: &usize| of.iter().any(|s| states[s.1 as usize].about[*f]);
        let not_about = (0..count).filter(|f| !told(f)).collect();
        Opened { states, stretches: of, not_about, as_if: false }
    }

    /// The gate of a text that names these entities.
    fn state(&self, program: &Program, named: &[(u32, u8)]) -> State {
        let entities = program.entities.len();
        let (mut seen, mut weak, mut telling) = (vec![false; entities], vec![false; entities], vec![false; entities]);
        for &(entity, flags) in named {
            let e = entity as usize;
            (seen[e], weak[e], telling[e]) = (flags & SEEN != 0, flags & WEAK != 0, flags & TELLING != 0);
            // "boys" alone may be any, and beside somebody or something else of the rules are those of the rules
            telling[e] |= flags & COMMON != 0 && named.iter().any(|o| o.0 != entity && o.1 & (SEEN | TELLING | COMMON) != 0);
        }
        if let Some((whole, company)) = &program.speakers.company {
            // who names three others of the file speaks of the same story
            let others = (0..entities).filter(|&e| e != *whole && seen[e]).count();
            let firm = |e: usize| named.iter().any(|o| o.0 as usize == e && o.1 & FIRM != 0);
            seen[*whole] |= company.iter().any(|&e| firm(e)) || others >= OTHERS;
        }
        // "Plume" of "Quillpost Plume" speaks of Quillpost
        for part in (0..entities).filter(|&e| seen[e]).collect::<Vec<_>>() {
            program.speakers.families.wholes(part).iter().for_each(|&whole| seen[whole] = true);
        }
        // "the port" opens it where "ammonium nitrate" is named
        let vouched = program.speakers.vouch.iter().any(|&e| seen[e]);
        // a weak name counts beside somebody who takes part in the same event
        let beside = |e: usize| vouched || program.speakers.kin.iter().any(|k| k.contains(&e) && k.iter().any(|&o| o != e && seen[o]));
        let place = |e: usize| {
            let speakers = &program.speakers;
            speakers.is_home(e) && (vouched || speakers.home == Some(e) && speakers.lands[e].iter().any(|&land| seen[land]))
        };
        let present: Vec<bool> = (0..entities).map(|e| seen[e] || telling[e] || weak[e] && beside(e) || place(e)).collect();
        let names =
            |needs: &[Vec<usize>], lenient: bool| needs.iter().all(|any| any.iter().any(|&e| if lenient { present[e] } else { seen[e] }));
        let claims: Vec<bool> = self.claims.iter().zip(&self.lenient).map(|((needs, _), &l)| names(needs, l)).collect();
        let mut about = vec![false; program.facts.len()];
        for ((&fact, (needs, said)), &lenient) in self.facts.iter().zip(&self.claims).zip(&self.lenient) {
            about[fact] |= names(&needs[..*said], lenient);
        }
        State { shut: !claims.contains(&true), claims, present, about, sieve: OnceLock::new() }
    }

    /// The entities for want of which the claim `k` is not looked for: of each set that it needs and the stretch has none of, the first.
    pub(super) fn lacking(&self, k: usize, state: &State) -> Vec<usize> {
        let (needs, _) = &self.claims[k];
        let unnamed = needs.iter().filter(|any| !any.iter().any(|&e| state.present[e]));
        unnamed.filter_map(|any| any.first().copied()).collect()
    }

    /// The entities for want of which most of so many facts would not be looked for.
    pub(super) fn mostly(&self, facts: usize) -> Vec<usize> {
        let mut asked: FxHashMap<usize, usize> = FxHashMap::default();
        let claims: Vec<(usize, &Needs)> = self.facts.iter().copied().zip(self.claims.iter().map(|(needs, _)| needs)).collect();
        for fact in claims.chunk_by(|a, b| a.0 == b.0) {
            let mut all: Vec<usize> = fact[0].1.iter().flatten().copied().collect();
            all.sort_unstable();
            all.dedup();
            all.retain(|e| fact[1..].iter().all(|(_, needs)| needs.iter().any(|any| any.contains(e))));
            all.into_iter().for_each(|e| *asked.entry(e).or_default() += 1);
        }
        self.needed.iter().copied().filter(|e| asked.get(e).is_some_and(|n| n * 2 > facts)).collect()
    }

    /// Whether `prose` has the anchor of some name; true where no claim needs one.
    pub(super) fn may_open(&self, prose: &str) -> bool {
        self.claims.iter().any(|(needs, _)| needs.is_empty())
            || self.scanner.scan(prose, Span::new(0, prose.len()), |_, _| ControlFlow::Break(())).is_break()
    }
}

/// Where the stretches of a text begin: one for an article, several for a long text; at line ends where there are some.
fn starts(prose: &str) -> Vec<usize> {
    let mut out = vec![0];
    if prose.len() <= WHOLE {
        return out;
    }
    let mut at = STRETCH;
    while at + STRETCH / 2 < prose.len() {
        let near = &prose.as_bytes()[at..(at + LINE_END).min(prose.len())];
        let mut start = memchr::memchr(b'\n', near).or_else(|| memchr::memchr(b' ', near)).map_or(at, |i| at + i + 1);
        while !prose.is_char_boundary(start) {
            start += 1;
        }
        out.push(start);
        at = start + STRETCH;
    }
    out
}

/// Several lists of what is named as one.
fn joined<'a>(lists: impl Iterator<Item = &'a [(u32, u8)]>) -> Vec<(u32, u8)> {
    let mut all: Vec<(u32, u8)> = lists.flatten().map(|&(e, flags)| (e, flags & !OTHER)).filter(|n| n.1 != 0).collect();
    all.sort_unstable();
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 |= next.1;
        }
        same
    });
    all
}
