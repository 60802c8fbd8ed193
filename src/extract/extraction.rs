//! The claims of one source: a pass over its prose, sentence by sentence, for the wordings whose words stand there.

use std::cell::{LazyCell, OnceCell};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rustc_hash::FxHashSet;

use super::claim::{Claim, Excerpt, SourceClaims};
use super::dated::{Ask, Dated};
use super::fit::{Found, fit, settle};
use super::gate::Opened;
use super::mention::Discourse;
use super::modality::Quotes;
use super::paged;
use super::place::Places;
use super::program::Program;
use super::recognised::opened;
use super::restated::Stray;
use super::stand::{code_of, headings};
use super::subjects::{Subjects, facts_with_a_section};
use super::surroundings::{Context, name};
use super::window::Window;
use crate::rule::tree::Scope;
use crate::source::Source;
use crate::span::Span;
use crate::text::{Layout, cut_alike};
use crate::value::Kind;

/// Everything that `source` says of the facts of `program`.
#[must_use]
pub fn extract(program: &Program, source: &Source) -> SourceClaims {
    let dated = Dated::known(source);
    extract_opened(program, &dated, &opened(program, &dated))
}

/// The same for a source whose day `ask` finds out.
pub(crate) fn extract_asking(program: &Program, source: &Source, ask: Ask<'_>) -> SourceClaims {
    let dated = Dated::asked(source, ask);
    extract_opened(program, &dated, &opened(program, &dated))
}

/// The same where only a source with claims counts: no other one is dated.
pub(crate) fn extract_any(program: &Program, source: &Source, ask: Ask<'_>) -> Option<SourceClaims> {
    let dated = Dated::asked(source, ask);
    let opened = opened(program, &dated);
    let (claims, subjects) = claims_in(program, &dated, &opened);
    (!claims.is_empty()).then(|| with_rest(program, &dated, &opened, claims, &subjects))
}

/// Everything that a passage says that is known to be about what the rules are about, whether or not it names it.
#[must_use]
pub fn extract_passage(program: &Program, source: &Source) -> SourceClaims {
    extract_opened(program, &Dated::known(source), &program.gate.wide_open(program.entities.len()))
}

fn extract_opened(program: &Program, source: &Dated<'_>, opened: &Opened) -> SourceClaims {
    let (claims, subjects) = claims_in(program, source, opened);
    with_rest(program, source, opened, claims, &subjects)
}

/// The claims of a source, in order, and where it speaks of what is required.
fn claims_in(program: &Program, source: &Dated<'_>, opened: &Opened) -> (Vec<Claim>, Subjects) {
    let mut claims = Vec::new();
    let mut subjects = Subjects::default();
    run(program, source, opened, &mut |claim| claims.push(claim), Some(&mut subjects));
    claims.sort_by_key(Claim::order);
    if let Some(recorder) = &program.recorder {
        recorder.note_claims(&claims);
    }
    (claims, subjects)
}

/// The claims of a source that is looked at for `opened`, in no order; nothing else is noted.
pub(super) fn claims_of(program: &Program, source: &Dated<'_>, opened: &Opened) -> Vec<Claim> {
    let mut claims = Vec::new();
    run(program, source, opened, &mut |claim| claims.push(claim), None);
    claims
}

/// Claims with what else a report tells of their source.
fn with_rest(program: &Program, source: &Dated<'_>, opened: &Opened, claims: Vec<Claim>, subjects: &Subjects) -> SourceClaims {
    let mut places = Places::new(&source.text);
    let headline = headline(source, &source.layout(), &mut places);
    let mentions = subjects.mentions(program, source, &claims, &mut places);
    SourceClaims {
        path: source.path.clone(),
        published: source.day(),
        headline,
        claims,
        mentions,
        not_about: opened.not_about.clone(),
        sections: facts_with_a_section(program, source),
        directives: crate::source::directives(&source.text),
    }
}

/// Calls `claim` for every claim of `source`, sentence by sentence: what a run needs that keeps nothing.
pub fn scan_claims(program: &Program, source: &Source, claim: &mut dyn FnMut(Claim)) {
    let dated = Dated::known(source);
    run(program, &dated, &opened(program, &dated), claim, None);
}

/// The same for a source whose day `ask` finds out, where a date has to be read.
pub(crate) fn scan_asking(program: &Program, source: &Source, ask: Ask<'_>, claim: &mut dyn FnMut(Claim)) {
    let dated = Dated::asked(source, ask);
    run(program, &dated, &opened(program, &dated), claim, None);
}

/// A window that has been begun: the patterns whose anchors were met in it so far.
struct Pending {
    sentence: Span,
    patterns: Vec<u32>,
}

/// Looks for claims in the prose of a source, and in its code for those that stand there.
fn run(program: &Program, source: &Dated<'_>, opened: &Opened, claim: &mut dyn FnMut(Claim), mut subjects: Option<&mut Subjects>) {
    if !program.has_code {
        return run_prose(program, source, opened, claim, subjects);
    }
    run_prose(program, source, &opened.in_code(program, false), claim, subjects.as_deref_mut());
    let in_code = opened.in_code(program, true);
    if !in_code.is_shut()
        && let Some(code) = code_of(source)
    {
        let day = |_: &Source| source.dates();
        run_prose(program, &Dated::asked(&code, &day), &in_code, claim, subjects);
    }
}

fn run_prose(program: &Program, source: &Dated<'_>, opened: &Opened, claim: &mut dyn FnMut(Claim), mut subjects: Option<&mut Subjects>) {
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
    // most texts have no anchor at all
    let layout = LazyCell::new(|| source.layout());
    let mut places = Places::new(&source.text);
    let mut floor = 0;
    let mut pending: Option<Pending> = None;
    let mut paragraphs = Paragraphs::default();
    let mut paragraphs_done: BTreeMap<u32, usize> = BTreeMap::new();
    // what a page says in several places is found when all of its words are
    let is_page = !source.page.is_plain() || paged::has_labels(prose);
    let restates = opened.in_whole().is_some() && !opened.as_if && program.marks.iter().any(Option::is_some);
    let (mut hits, mut told) = (Vec::new(), Vec::new());
    let mut tell = |c: Claim| if is_page || restates { told.push(c) } else { claim(c) };
    let mut quotes = Quotes::default();
    let mut said = Discourse::new(program.pair);
    let mut strays = Vec::new();
    let mut finish = |pending: Pending, subjects: &mut Option<&mut Subjects>, places: &mut Places<'_>| {
        let mut found = Vec::new();
        look(
            program,
            source,
            &layout,
            &opened.at(pending.sentence.start).present,
            &pending,
            &mut paragraphs,
            &mut paragraphs_done,
            &mut quotes,
            &mut said,
            places,
            &mut strays,
            &mut found,
            subjects.as_deref_mut(),
        );
        settle(found).into_iter().for_each(&mut tell);
    };
    for span in opened.spans(prose.len()) {
        // every anchor is asked for: nothing breaks the search off
        let _ = program.scanner.scan(prose, span, |at, list| {
            let claims = &opened.at(at).claims;
            let wanted = || program.scanner.patterns(list).iter().copied().filter(|&k| claims[k as usize]);
            if wanted().next().is_none() {
                return ControlFlow::Continue(());
            }
            if is_page {
                hits.push((at, list));
            }
            if let Some(open) = &mut pending {
                if at < open.sentence.end {
                    open.patterns.extend(wanted());
                    return ControlFlow::Continue(());
                }
                floor = open.sentence.end;
            }
            if let Some(done) = pending.take() {
                finish(done, &mut subjects, &mut places);
            }
            if layout.is_furniture(prose, at) {
                return ControlFlow::Continue(());
            }
            let sentence = layout.sentence(prose, at, floor);
            pending = Some(Pending { sentence, patterns: wanted().collect() });
            ControlFlow::Continue(())
        });
    }
    if let Some(done) = pending.take() {
        finish(done, &mut subjects, &mut places);
    }
    if is_page {
        let found = paged::look(&paged::Scene { program, source, layout: &layout, opened, hits: &hits }, &mut places);
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

#[expect(clippy::too_many_arguments, reason = "the state of one pass over a source")]
fn look(
    program: &Program,
    source: &Dated<'_>,
    layout: &Layout,
    present: &[bool],
    pending: &Pending,
    paragraphs: &mut Paragraphs,
    paragraphs_done: &mut BTreeMap<u32, usize>,
    quotes: &mut Quotes,
    said: &mut Discourse,
    places: &mut Places<'_>,
    strays: &mut Vec<Stray>,
    out: &mut Vec<Found>,
    mut subjects: Option<&mut Subjects>,
) {
    let mut patterns = pending.patterns.clone();
    patterns.sort_unstable();
    patterns.dedup();
    keep_under_headings(program, source, pending.sentence.start, &mut patterns);
    if patterns.is_empty() {
        return;
    }
    let prose = source.prose();
    let around = paragraphs.at(layout, prose, pending.sentence.start);
    let (mut paragraph, mut is_named): (Option<Window<'_, '_>>, bool) = (None, false);
    let mut so_far: Option<Window<'_, '_>> = None;
    let mut window = Window::new(prose, pending.sentence, around.start, &program.lexicon);
    let says = |k: u32| program.claims[k as usize].sense.is_some();
    if let Some(subjects) = &mut subjects {
        let templates = patterns.iter().filter(|&&k| !says(k) && program.claims[k as usize].scope == Scope::Sentence);
        templates.for_each(|&k| subjects.note(program, k, &window));
    }
    // Who is meant in the sentence is found out only where something of the rules may fit it.
    let told: Vec<u32> = patterns.iter().copied().filter(|&k| says(k) && says_something(program, source, &mut window, k)).collect();
    let fitting: Vec<u32> = patterns.iter().copied().filter(|&k| !says(k) && may_fit(program, source, &mut window, k)).collect();
    if !program.entities.is_empty() && (!told.is_empty() || fitting.iter().any(|&k| program.claims[k as usize].scope == Scope::Sentence)) {
        let mentions = said.mentions(program, layout, prose, &window);
        window.mean(mentions);
        window.before = said.before();
        window.around = said.around();
    }
    if !told.is_empty() {
        let context = Context { paragraph: around, sentence: pending.sentence, so_far: &mut so_far, quotes: &mut *quotes };
        let told = super::sentence::Told { present, said: &told, labels: false, own: None, block: None };
        super::sentence::look(program, source, &told, &mut window, context, places, &mut super::sentence::Sink { found: out, strays });
    }
    for &k in &fitting {
        let claim = &program.claims[k as usize];
        let window = match claim.scope {
            Scope::Sentence => &mut window,
            Scope::Paragraph => {
                if paragraphs_done.get(&k).is_some_and(|&done| done > pending.sentence.start) {
                    continue;
                }
                paragraphs_done.insert(k, around.end);
                let window = paragraph.get_or_insert_with(|| Window::new(prose, around, around.start, &program.lexicon));
                if let Some(subjects) = &mut subjects {
                    subjects.note(program, k, window);
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
        let context = Context { paragraph: around, sentence: pending.sentence, so_far: &mut so_far, quotes: &mut *quotes };
        program.timed(claim, out, |out| fit(program, source, claim, window, context, places, out));
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

/// Whether the wording `k` may be said in `window`, as far as its words and its values tell.
pub(super) fn may_say(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let says = program.claims[k as usize].sense.is_some();
    if says { says_something(program, source, window, k) } else { may_fit(program, source, window, k) }
}

/// Whether a sentence of the rules may be said in `window`: it holds what the fact is told by.
fn says_something(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let claim = &program.claims[k as usize];
    let fact = &program.facts[claim.fact];
    claim.answer.is_some() || fact.kind == Kind::Choice || window.has_reading_for(fact, source)
}

/// Whether a template may fit `window`, as far as its words and its values tell; whether it fits a paragraph is not asked here.
fn may_fit(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let claim = &program.claims[k as usize];
    claim.scope == Scope::Paragraph
        || claim.pattern.needs.iter().all(|words| window.may_have(words))
            && (!claim.pattern.reads || window.has_reading(program.facts[claim.fact].kind, source))
}

/// Leaves out the wordings that stand under other headings than those of the byte `at`.
pub(super) fn keep_under_headings(program: &Program, source: &Source, at: usize, patterns: &mut Vec<u32>) {
    let stand = |k: u32| &program.claims[k as usize].stand;
    if patterns.iter().any(|&k| stand(k).asks_for_section()) {
        let headings = headings(source, at);
        patterns.retain(|&k| !stand(k).asks_for_section() || stand(k).is_under(&headings));
    }
}

/// The first line of prose.
fn headline(source: &Source, layout: &Layout, places: &mut Places<'_>) -> Option<Excerpt> {
    let prose = source.prose();
    let mut at = 0;
    for _ in 0..50 {
        at += prose[at..].find(|c: char| c.is_alphanumeric())?;
        let sentence = layout.sentence(prose, at, at);
        if !layout.is_furniture(prose, at) {
            return Some(places.excerpt(sentence));
        }
        at = sentence.end.max(at + 1);
        while at < prose.len() && !prose.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}
