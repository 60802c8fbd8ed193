//! The claims of one source: a pass over its prose, sentence by sentence, for the wordings whose words stand there.

use super::claim::{Claim, Excerpt, SourceClaims};
use super::dated::{Ask, Dated};
use super::elsewhen::is_of_another_time;

use super::gate::Opened;
use super::pass;
use super::place::Places;
use super::program::Program;
use super::recognised::opened;
use super::stand::{code_of, headings};
use super::subjects::{Subjects, facts_with_a_section};

use super::window::Window;
use crate::rule::tree::Scope;
use crate::source::Source;

use crate::text::Layout;
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
    run_whole(program, source, opened, &mut |claim| claims.push(claim), None);
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

/// Looks for claims in a source, without those that contradict their fact with what is told of another time. They count as long as it is asked
/// what the source is about: other figures and days are those of another event.
fn run(program: &Program, source: &Dated<'_>, opened: &Opened, claim: &mut dyn FnMut(Claim), subjects: Option<&mut Subjects>) {
    let mut kept = |c: Claim| {
        if !is_of_another_time(program, source, &c) {
            claim(c);
        }
    };
    run_whole(program, source, opened, &mut kept, subjects);
}

/// Looks for claims in the prose of a source, and in its code for those that stand there.
fn run_whole(program: &Program, source: &Dated<'_>, opened: &Opened, claim: &mut dyn FnMut(Claim), mut subjects: Option<&mut Subjects>) {
    if !program.has_code {
        return pass::over(program, source, opened, claim, subjects);
    }
    pass::over(program, source, &opened.in_code(program, false), claim, subjects.as_deref_mut());
    let in_code = opened.in_code(program, true);
    if !in_code.is_shut()
        && let Some(code) = code_of(source)
    {
        pass::over(program, &Dated::within(&code, source), &in_code, claim, subjects);
    }
}

/// Whether the wording `k` may be said in `window`, as far as its words and its values tell.
pub(super) fn may_say(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let says = program.claims[k as usize].sense.is_some();
    if says { says_something(program, source, window, k) } else { may_fit(program, source, window, k) }
}

/// Whether a sentence of the rules may be said in `window`: it holds what the fact is told by.
pub(super) fn says_something(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let claim = &program.claims[k as usize];
    let fact = &program.facts[claim.fact];
    claim.answer.is_some() || fact.kind == Kind::Choice || window.has_reading_for(fact, source)
}

/// Whether a template may fit `window`, as far as its words and its values tell; whether it fits a paragraph is not asked here.
pub(super) fn may_fit(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
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
