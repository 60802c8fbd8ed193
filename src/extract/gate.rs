//! What a source has to name before it is looked at.

use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::named::{may_name, named_in_part};
use super::pattern::Pattern;
use super::program::Program;
use super::scan::{Scanner, Sieve};
use super::window::Window;
use crate::rule::template::Node;
use crate::rule::tree::{ClaimRule, EntityKind, Event, Fact, Ruleset, Subject};
use crate::source::Source;
use crate::span::Span;
use crate::text::Layout;
use crate::text::clause::is_ordinary;

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

/// What of a program a source is looked at for. A long source is about something where it names it near by, or in a heading above:
/// an archive in one file is no one article.
pub(super) struct Opened {
    /// The different states of the gate; the first is that of a text that names nothing.
    states: Vec<Arc<State>>,
    /// Where each stretch begins, and its state.
    stretches: Vec<(usize, u32)>,
    /// The facts for which nothing is looked for anywhere.
    pub(super) not_about: Vec<usize>,
    /// Whether it is not known yet that the source is about it.
    pub(super) as_if: bool,
}

/// What a stretch is looked at for.
#[derive(Clone)]
pub(super) struct State {
    /// Whether each claim is looked for.
    pub(super) claims: Vec<bool>,
    /// Whether the text names each entity.
    pub(super) present: Vec<bool>,
    /// Whether nothing is looked for.
    shut: bool,
    /// Whether each fact is spoken of.
    about: Vec<bool>,
    /// A sieve for the words of the claims that are looked for.
    sieve: OnceLock<Sieve>,
}

impl State {
    /// A sieve for the words of the claims that are looked for.
    pub(super) fn sieve(&self, scanner: &Scanner) -> &Sieve {
        self.sieve.get_or_init(|| scanner.sieve_for(|k| self.claims[k as usize]))
    }

    /// Notes whether something is still looked for.
    fn settle(&mut self) {
        self.sieve = OnceLock::new();
        self.shut = !self.claims.contains(&true);
    }
}

impl Opened {
    /// The same for a source of that path: wordings that stand in other sources are not looked for.
    pub(super) fn in_source(mut self, program: &Program, path: &str) -> Self {
        if program.paths.is_empty() {
            return self;
        }
        let met = program.paths.met_by(path);
        let mut stated = vec![false; program.facts.len()];
        for (k, claim) in program.claims.iter().enumerate() {
            let here = claim.stand.paths.is_none_or(|p| met[p]);
            stated[claim.fact] |= here;
            self.states.iter_mut().for_each(|state| Arc::make_mut(state).claims[k] &= here);
        }
        self.states.iter_mut().for_each(|state| Arc::make_mut(state).settle());
        let elsewhere = (0..stated.len()).filter(|&f| !stated[f] && self.not_about.binary_search(&f).is_err());
        let elsewhere: Vec<usize> = elsewhere.collect();
        self.not_about.extend(elsewhere);
        self.not_about.sort_unstable();
        self
    }

    /// What of it is looked for in code, or what is not.
    pub(super) fn in_code(&self, program: &Program, code: bool) -> Self {
        let mut states = self.states.clone();
        for state in states.iter_mut().map(Arc::make_mut) {
            state.claims.iter_mut().zip(&program.claims).for_each(|(open, claim)| *open &= claim.stand.code == code);
            state.settle();
        }
        Self { states, stretches: self.stretches.clone(), not_about: Vec::new(), as_if: self.as_if }
    }

    /// Whether each entity is named, in a text that is looked at as a whole.
    pub(super) fn in_whole(&self) -> Option<&[bool]> {
        if let [(_, state)] = self.stretches.as_slice() { Some(&self.states[*state as usize].present) } else { None }
    }

    /// The state of the gate around the byte `offset`.
    pub(super) fn at(&self, offset: usize) -> &State {
        let stretch = self.stretches.partition_point(|s| s.0 <= offset).saturating_sub(1);
        &self.states[self.stretches[stretch].1 as usize]
    }

    /// Whether nothing is looked for.
    pub(super) fn is_shut(&self) -> bool {
        self.stretches.iter().all(|s| self.states[s.1 as usize].shut)
    }

    /// The parts of `span` with the state of each, in a long text of many stretches; they meet at white space.
    pub(super) fn parts(&self, prose: &str, span: Span) -> Vec<(Span, &State)> {
        let blank = |at: usize| at == 0 || matches!(prose.as_bytes()[at - 1], b'\n' | b' ');
        let mut out: Vec<(Span, &State)> = Vec::new();
        let first = self.stretches.partition_point(|s| s.0 <= span.start).saturating_sub(1);
        for &(start, state) in self.stretches[first..].iter().take_while(|s| s.0 < span.end) {
            let (start, state) = (start.max(span.start), &*self.states[state as usize]);
            if let Some((last, known)) = out.last_mut() {
                if std::ptr::eq(*known, state) || !blank(start) {
                    continue;
                }
                last.end = start;
            }
            out.push((Span::new(start, span.end), state));
        }
        out
    }

    /// Whether a text is asked for in stretches.
    pub(super) fn is_long(&self) -> bool {
        self.stretches.len() > 1
    }

    /// The stretches of a text of `len` bytes in which something is looked for, joined where they touch.
    pub(super) fn spans(&self, len: usize) -> Vec<Span> {
        let mut out: Vec<Span> = Vec::new();
        for (k, &(start, state)) in self.stretches.iter().enumerate() {
            if self.states[state as usize].shut {
                continue;
            }
            let end = self.stretches.get(k + 1).map_or(len, |next| next.0);
            match out.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => out.push(Span::new(start, end)),
            }
        }
        out
    }
}

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

/// What a stretch says of each entity.
struct Named {
    flags: Vec<u8>,
    /// The entities with a flag, in the order in which they were met.
    list: Vec<u32>,
}

impl Named {
    fn new(entities: usize) -> Self {
        Self { flags: vec![0; entities], list: Vec::new() }
    }

    fn has(&self, entity: usize, flag: u8) -> bool {
        self.flags[entity] & flag != 0
    }

    fn add(&mut self, entity: usize, flag: u8) {
        if self.flags[entity] == 0 {
            self.list.push(entity as u32);
        }
        self.flags[entity] |= flag;
    }

    /// What was noted, by entity; all is forgotten but whose names others have.
    fn take(&mut self) -> Vec<(u32, u8)> {
        let mut out: Vec<(u32, u8)> = self.list.iter().map(|&e| (e, self.flags[e as usize])).collect();
        out.sort_unstable();
        self.list.retain(|&e| {
            self.flags[e as usize] &= OTHER;
            self.flags[e as usize] != 0
        });
        out
    }
}

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

/// The search for names in a text.
struct Search<'a> {
    gate: &'a Gate,
    program: &'a Program,
    source: &'a Source,
    /// How it is laid out; told when a name is met.
    layout: OnceCell<Layout>,
    prose: &'a str,
    /// Sentences have been read so far.
    done: usize,
}

impl Search<'_> {
    /// Notes which entities are named in `span`; whether it is the `last` stretch that is noted together with others.
    fn names(&mut self, span: Span, named: &mut Named, last: bool) {
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
struct Headings<'a, 'b> {
    search: &'a mut Search<'b>,
    source: &'a Source,
    of: FxHashMap<Span, Vec<(u32, u8)>>,
}

impl Headings<'_, '_> {
    /// The entities that the headings over the byte `offset`, and the title, name.
    fn over(&mut self, offset: usize) -> Vec<(u32, u8)> {
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

/// What a claim needs: what the rules say it is about, and the entities its wording cannot do without. How many of them say what it is
/// about comes with them: those that the rules name for it, or else those of its wording.
pub(super) fn needs(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> (Needs, usize) {
    let mut needs = Needs::new();
    let mut add = |any: Vec<usize>| {
        if !any.is_empty() && !needs.contains(&any) {
            needs.push(any);
        }
        needs.len()
    };
    let said = || rules.about.iter().chain(&fact.about).chain(&claim.about);
    let mut about = 0;
    for subject in said() {
        match *subject {
            Subject::Entity(entity) => about = add(vec![entity]),
            Subject::Event(event) => rules.events[event].with.iter().for_each(|&e| about = add(vec![e])),
        }
    }
    // The first event is what a file is about that says nothing else.
    if said().next().is_none()
        && let Some(event) = rules.events.first()
    {
        event.with.iter().for_each(|&e| about = add(vec![e]));
    }
    let mut named = Needs::new();
    entities_of(rules, &claim.template.nodes, &mut named);
    let all = named.into_iter().map(&mut add).last().unwrap_or(about);
    let about = if about == 0 { all } else { about };
    if claim.says
        && let Some(event) = event(rules, fact, claim)
    {
        needs.iter_mut().for_each(|any| or_its_place(rules, event, any));
    }
    (needs, about)
}

/// "the Hanoi summit" need not name all who met there: where an event of the rules, other than the first, has a place that no other event
/// has, the place stands for those who take part in no other event.
fn or_its_place(rules: &Ruleset, event: usize, any: &mut Vec<usize>) {
    let only = |e: usize| rules.events.iter().filter(|o| o.entities().any(|x| x == e)).count() == 1;
    let own = &rules.events[event];
    let place = own.entities().find(|&e| rules.entities[e].kind == EntityKind::Place && only(e));
    if let (true, Some(place), &[one]) = (event > 0, place, any.as_slice())
        && own.with.contains(&one)
        && only(one)
        && own.with.len() > 1
        && one != place
    {
        any.push(place);
    }
}

/// The event that a claim is about, if it is about one.
pub(super) fn event(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Option<usize> {
    for said in [&claim.about, &fact.about] {
        if !said.is_empty() {
            return said.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
        }
    }
    let of_file = rules.about.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
    of_file.or_else(|| (!rules.events.is_empty()).then_some(0))
}

/// Sets of entities, of each of which every match of a template means one.
pub(super) fn meant(rules: &Ruleset, claim: &ClaimRule) -> Needs {
    let mut sets = Needs::new();
    if !claim.says {
        entities_of(rules, &claim.template.nodes, &mut sets);
    }
    sets
}

/// The entities that every way through a sequence names, as sets of one of which is named.
fn entities_of(rules: &Ruleset, nodes: &[Node], out: &mut Needs) {
    for node in nodes {
        match node {
            Node::Entity(entity) => out.push(vec![*entity]),
            Node::Either(_) | Node::Alias(_) => out.extend(one_of(rules, &ways(rules, node), 0)),
            _ => {}
        }
    }
}

/// The alternatives of a group or an alias.
fn ways<'r>(rules: &'r Ruleset, node: &'r Node) -> Vec<&'r [Node]> {
    match node {
        Node::Either(branches) => branches.iter().map(Vec::as_slice).collect(),
        Node::Alias(alias) => rules.aliases[*alias].phrases.iter().map(|p| p.nodes.as_slice()).collect(),
        _ => Vec::new(),
    }
}

/// One entity of each alternative, where each has one.
fn one_of(rules: &Ruleset, branches: &[&[Node]], depth: usize) -> Option<Vec<usize>> {
    /// Aliases of aliases are followed so far.
    const DEEPEST: usize = 8;
    let mut all = Vec::new();
    for branch in branches {
        let first = branch.iter().find_map(|node| match node {
            Node::Entity(entity) => Some(vec![*entity]),
            Node::Either(_) | Node::Alias(_) if depth < DEEPEST => one_of(rules, &ways(rules, node), depth + 1),
            _ => None,
        });
        all.extend(first?);
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

/// The entities of other events than the one a claim is about, those that its own wording names left out.
pub(super) fn rivals(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Vec<usize> {
    let Some(own) = event(rules, fact, claim) else { return Vec::new() };
    let mut wanted: Vec<usize> = rules.events[own].entities().collect();
    mentioned(rules, &claim.template.nodes, &mut wanted);
    let others = rules.events.iter().enumerate().filter(|&(k, _)| k != own);
    let mut rivals: Vec<usize> = others.flat_map(|(_, event)| event.entities()).filter(|e| !wanted.contains(e)).collect();
    rivals.sort_unstable();
    rivals.dedup();
    rivals
}

/// Every entity that some way through a template names.
fn mentioned(rules: &Ruleset, nodes: &[Node], out: &mut Vec<usize>) {
    let mut open: Vec<&[Node]> = vec![nodes];
    let mut aliases = vec![false; rules.aliases.len()];
    while let Some(nodes) = open.pop() {
        for node in nodes {
            match node {
                Node::Entity(entity) => out.push(*entity),
                Node::Either(branches) => open.extend(branches.iter().map(Vec::as_slice)),
                Node::Maybe(inner) => open.push(inner),
                Node::Alias(alias) if !std::mem::replace(&mut aliases[*alias], true) => {
                    open.extend(rules.aliases[*alias].phrases.iter().map(|p| p.nodes.as_slice()));
                }
                _ => {}
            }
        }
    }
}

/// The two persons an event is about, where there are two.
pub(super) fn pair(rules: &Ruleset, event: &Event) -> Option<(usize, usize)> {
    let persons: Vec<usize> = event.with.iter().copied().filter(|&e| rules.entities[e].kind == EntityKind::Person).collect();
    match persons.as_slice() {
        [a, b] => Some((*a, *b)),
        _ => None,
    }
}
