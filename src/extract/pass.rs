//! One pass over the prose of a source: the sentences that hold an anchor, one after the other.
//!
//! Of each sentence three things are done: it is laid out and its values are read, who is meant in it is found out by what was said before,
//! and the wordings are held against it. Only the second leans on the sentences in front. So a long source is cut between paragraphs into
//! pieces that several threads work on; what was said so far goes from piece to piece, in order, as does what comes of them.

use std::cell::{LazyCell, OnceCell};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rustc_hash::FxHashSet;

use super::apart::settle_apart;
use super::claim::Claim;
use super::dated::Dated;
use super::extraction::{keep_under_headings, may_fit, says_something};
use super::fit::{Found, fit, settle};
use super::gate::Opened;
use super::mention::Discourse;
use super::modality::Quotes;
use super::paged;
use super::pieces;
use super::place::Places;
use super::program::Program;
use super::restated::Stray;
use super::subjects::Subjects;
use super::surroundings::{Context, name};
use super::window::Window;
use crate::rule::tree::Scope;
use crate::span::Span;
use crate::text::{Layout, cut_alike};

/// A sieve for some of the claims costs little to make for so many words.
const FEW: usize = 4096;

/// A source under a pass: what all of its pieces have in common.
pub(super) struct Ground<'a> {
    pub(super) program: &'a Program,
    pub(super) opened: &'a Opened,
    /// Whether the places of all anchors are wanted.
    pub(super) is_page: bool,
    /// Whether it is wanted where required facts are spoken of.
    pub(super) subjects: bool,
}

/// What a piece of a source says.
#[derive(Default)]
pub(super) struct Said {
    pub(super) claims: Vec<Claim>,
    /// Where anchors stand, in order, with the list of patterns that look for each.
    pub(super) hits: Vec<(usize, u32)>,
    pub(super) strays: Vec<Stray>,
    pub(super) subjects: Subjects,
    /// The sentences of a page with the facts of which they hold one value and tell it by themselves.
    pub(super) alone: Vec<(Span, usize)>,
}

/// Calls `claim` for every claim in the prose of `source`.
pub(super) fn over(
    program: &Program,
    source: &Dated<'_>,
    opened: &Opened,
    claim: &mut dyn FnMut(Claim),
    mut subjects: Option<&mut Subjects>,
) {
    if opened.is_shut() {
        return;
    }
    let prose = source.prose();
    let elsewhere = OnceCell::new();
    let claim = &mut |c: Claim| {
        let elsewhere = elsewhere.get_or_init(|| super::entry::elsewhere(program, source));
        if !elsewhere.iter().any(|e| e.start <= c.span.start && c.span.start < e.end) {
            claim(c);
        }
    };
    // what a page says in several places is found when all of its words are
    let is_page = !source.page.is_plain() || paged::has_labels(prose);
    let restates = opened.in_whole().is_some() && !opened.as_if && program.marks.iter().any(Option::is_some);
    let ground = Ground { program, opened, is_page, subjects: subjects.is_some() };
    let (mut hits, mut strays, mut told) = (Vec::new(), Vec::new(), Vec::new());
    let mut alone: FxHashSet<(Span, usize)> = FxHashSet::default();
    let mut tell = |c: Claim| if is_page || restates { told.push(c) } else { claim(c) };
    let spans = opened.spans(prose.len());
    let several = pieces::by_several(&ground, source, &spans, &mut |said| {
        said.claims.into_iter().for_each(&mut tell);
        hits.extend(said.hits);
        strays.extend(said.strays);
        alone.extend(said.alone);
        if let Some(subjects) = &mut subjects {
            subjects.join(said.subjects);
        }
    });
    if !several {
        let mut reader = Reader::new(&ground, source, 0);
        let mut discourse = Discourse::new(program.pair);
        let mut done = |reader: &mut Reader<'_>, pending| {
            if let Some(mut begun) = reader.begin(pending) {
                reader.meet(&mut begun, &mut discourse);
                reader.conclude(begun);
                reader.said.claims.drain(..).for_each(&mut tell);
            }
        };
        spans.iter().for_each(|&span| reader.scan(span, &mut done));
        reader.end(&mut done);
        (hits, strays) = (reader.said.hits, reader.said.strays);
        alone.extend(reader.said.alone);
        if let Some(subjects) = &mut subjects {
            subjects.join(reader.said.subjects);
        }
    }
    let mut places = Places::new(&source.text);
    let layout = LazyCell::new(|| source.layout());
    if is_page {
        let mut found = paged::look(
            &paged::Scene { program, source, layout: &layout, opened, hits: &hits, alone: &alone, said: paged::Said::default() },
            &mut places,
        );
        settle_apart(program, source, &mut found);
        let known: FxHashSet<(usize, usize)> = told.iter().map(|t| (t.fact, t.value_span.start)).collect();
        told.extend(found.into_iter().filter(|c| !known.contains(&(c.fact, c.value_span.start))));
    }
    if restates {
        let more = super::restated::look(program, source, opened, &strays, &told, &mut places);
        told.extend(more);
    }
    if is_page || restates {
        told.sort_by_key(|c| (c.span.start, c.span.end, c.fact, c.rule));
        told.into_iter().for_each(claim);
    }
}

/// A sentence with an anchor: the patterns whose anchors were met in it so far.
pub(super) struct Pending {
    sentence: Span,
    patterns: Vec<u32>,
}

/// A sentence that is laid out, its values read.
pub(super) struct Begun<'a> {
    sentence: Span,
    /// The paragraph it stands in.
    paragraph: Span,
    patterns: Vec<u32>,
    /// The sentences of the rules that may be said in it.
    told: Vec<u32>,
    /// The templates that may fit it, or its paragraph.
    fitting: Vec<u32>,
    window: Window<'a, 'a>,
}

/// Reads a source, or a piece of it, from its start to its end.
pub(super) struct Reader<'a> {
    ground: &'a Ground<'a>,
    source: &'a Dated<'a>,
    /// No sentence begins in front of it.
    floor: usize,
    /// The sentence that is open.
    open: Option<Pending>,
    places: Places<'a>,
    paragraphs: Paragraphs,
    /// For each template that is held against paragraphs, where that one ends that it was held against last.
    paragraphs_done: BTreeMap<u32, usize>,
    quotes: Quotes,
    pub(super) said: Said,
}

impl<'a> Reader<'a> {
    /// A reader of what begins at the byte `floor`.
    pub(super) fn new(ground: &'a Ground<'a>, source: &'a Dated<'a>, floor: usize) -> Self {
        Self {
            ground,
            source,
            floor,
            open: None,
            places: Places::new(&source.text),
            paragraphs: Paragraphs::default(),
            paragraphs_done: BTreeMap::new(),
            quotes: Quotes::default(),
            said: Said::default(),
        }
    }

    /// Goes on with what begins at the byte `floor`; gives what was said so far.
    pub(super) fn turn_to(&mut self, floor: usize) -> Said {
        (self.floor, self.open) = (floor, None);
        self.paragraphs_done.clear();
        std::mem::take(&mut self.said)
    }

    /// Calls `done` for every sentence with an anchor in `span`; the last one stays open.
    pub(super) fn scan(&mut self, span: Span, done: &mut impl FnMut(&mut Self, Pending)) {
        let Ground { program, opened, .. } = *self.ground;
        let (prose, scanner) = (self.source.prose(), &program.scanner);
        // every anchor is asked for: nothing breaks the search off
        let mut hit = |at, list| {
            if let Some(pending) = self.hit(at, list) {
                done(self, pending);
            }
            ControlFlow::Continue(())
        };
        // in most of a long text only some of the claims are looked for
        if opened.is_long() && scanner.len() <= FEW {
            for (part, state) in opened.parts(prose, span) {
                let _ = scanner.scan_through(state.sieve(scanner), prose, part, &mut hit);
            }
        } else {
            let _ = scanner.scan(prose, span, hit);
        }
    }

    /// Calls `done` for the sentence that is open.
    pub(super) fn end(&mut self, done: &mut impl FnMut(&mut Self, Pending)) {
        if let Some(pending) = self.open.take() {
            done(self, pending);
        }
    }

    /// Takes an anchor; gives the sentence that ends in front of it.
    fn hit(&mut self, at: usize, list: u32) -> Option<Pending> {
        let Ground { program, opened, is_page, .. } = *self.ground;
        let claims = &opened.at(at).claims;
        let wanted = || program.scanner.patterns(list).iter().copied().filter(|&k| claims[k as usize]);
        wanted().next()?;
        if is_page {
            self.said.hits.push((at, list));
        }
        if let Some(open) = &mut self.open {
            if at < open.sentence.end {
                open.patterns.extend(wanted());
                return None;
            }
            self.floor = open.sentence.end;
        }
        let done = self.open.take();
        // most texts have no anchor at all
        let (prose, layout) = (self.source.prose(), self.source.layout());
        if !layout.is_furniture(prose, at) {
            let sentence = layout.sentence(prose, at, self.floor);
            self.open = Some(Pending { sentence, patterns: wanted().collect() });
        }
        done
    }

    /// Lays a sentence out and reads its values; `None` where nothing is looked for in it.
    pub(super) fn begin(&mut self, pending: Pending) -> Option<Begun<'a>> {
        let (program, source) = (self.ground.program, self.source);
        let Pending { sentence, mut patterns } = pending;
        patterns.sort_unstable();
        patterns.dedup();
        keep_under_headings(program, source, sentence.start, &mut patterns);
        if patterns.is_empty() {
            return None;
        }
        let prose = source.prose();
        let paragraph = self.paragraphs.at(&source.layout(), prose, sentence.start);
        let mut window = Window::new(prose, sentence, paragraph.start, &program.lexicon);
        let says = |k: u32| program.claims[k as usize].sense.is_some();
        let told = patterns.iter().copied().filter(|&k| says(k) && says_something(program, source, &mut window, k)).collect();
        let fitting = patterns.iter().copied().filter(|&k| !says(k) && may_fit(program, source, &mut window, k)).collect();
        Some(Begun { sentence, paragraph, patterns, told, fitting, window })
    }

    /// Finds out who is meant in a sentence, where something of the rules may fit it. Sentences come in their order.
    pub(super) fn meet(&self, begun: &mut Begun<'a>, said: &mut Discourse) {
        let program = self.ground.program;
        let of_sentence = |&k: &u32| program.claims[k as usize].scope == Scope::Sentence;
        if !program.entities.is_empty() && (!begun.told.is_empty() || begun.fitting.iter().any(of_sentence)) {
            let mentions = said.mentions(program, &self.source.layout(), self.source.prose(), &begun.window);
            begun.window.mean(mentions);
            begun.window.before = said.before();
            begun.window.around = said.around();
        }
    }

    /// Holds the wordings against a sentence of which it is known who is meant in it.
    pub(super) fn conclude(&mut self, begun: Begun<'a>) {
        let Ground { program, opened, subjects, is_page } = *self.ground;
        let Begun { sentence, paragraph, patterns, told, fitting, mut window } = begun;
        let (source, prose) = (self.source, self.source.prose());
        let Self { places, paragraphs_done, quotes, said, .. } = self;
        let mut found: Vec<Found> = Vec::new();
        let mut so_far: Option<Window<'_, '_>> = None;
        let (mut whole, mut is_named): (Option<Window<'_, '_>>, bool) = (None, false);
        if subjects {
            let template = |k: u32| program.claims[k as usize].sense.is_none() && program.claims[k as usize].scope == Scope::Sentence;
            patterns.iter().filter(|&&k| template(k)).for_each(|&k| said.subjects.note(program, k, &window));
        }
        if !told.is_empty() {
            let context = Context { paragraph, sentence, so_far: &mut so_far, quotes: &mut *quotes };
            let present = &opened.at(sentence.start).present;
            let told = super::sentence::Told { present, said: &told, labels: false, own: None, block: None };
            let mut sink = super::sentence::Sink { found: &mut found, strays: &mut said.strays };
            super::sentence::look(program, source, &told, &mut window, context, places, &mut sink);
        }
        for &k in &fitting {
            let claim = &program.claims[k as usize];
            let window = match claim.scope {
                Scope::Sentence => &mut window,
                Scope::Paragraph => {
                    if paragraphs_done.get(&k).is_some_and(|&done| done > sentence.start) {
                        continue;
                    }
                    paragraphs_done.insert(k, paragraph.end);
                    let window = whole.get_or_insert_with(|| Window::new(prose, paragraph, paragraph.start, &program.lexicon));
                    if subjects {
                        said.subjects.note(program, k, window);
                    }
                    if !claim.pattern.needs.iter().all(|words| window.may_have(words)) {
                        continue;
                    }
                    if !std::mem::replace(&mut is_named, true) {
                        name(program, window);
                    }
                    window
                }
            };
            if !claim.may_mean(window) {
                continue;
            }
            let context = Context { paragraph, sentence, so_far: &mut so_far, quotes: &mut *quotes };
            program.timed(claim, &mut found, |found| fit(program, source, claim, window, context, places, found));
        }
        let mut claims = settle(found);
        settle_apart(program, source, &mut claims);
        if is_page {
            let one = |c: &&Claim| {
                c.value_span.start >= sentence.start
                    && c.value_span.end <= sentence.end
                    && window.readings_for(&program.facts[c.fact]).len() == 1
            };
            said.alone.extend(claims.iter().filter(one).map(|c| (sentence, c.fact)));
        }
        said.claims.extend(claims);
    }
}

/// The paragraph that was asked for last, and the place it was asked for: most sentences stand in the one of the sentence before.
#[derive(Default)]
struct Paragraphs(Option<(Span, usize)>);

impl Paragraphs {
    /// The paragraph around `pos`.
    fn at(&mut self, layout: &Layout, prose: &str, pos: usize) -> Span {
        /// A longer paragraph is cut, and not everywhere at the same places.
        const WHOLE: usize = 8 * 1024;
        let holds = |&(last, at): &(Span, usize)| last.start <= pos && pos < last.end && (last.len() <= WHOLE || cut_alike(at, pos));
        if let Some((last, _)) = self.0.filter(holds) {
            return last;
        }
        self.0.insert((layout.paragraph(prose, pos, 0), pos)).0
    }
}
