//! A text that never names what the rules are about, and is known by what it tells: "the blast that tore through the harbour on 4 May,
//! 2,300 tonnes of fertiliser" is the blast of the rules, whatever the town is called, where these are its day and its figures.

use std::sync::Arc;

use memchr::memmem;

use super::claim::Claim;
use super::dated::Dated;
use super::established::Mark;
use super::extraction::claims_of;
use super::gate::Opened;
use super::program::Program;
use super::window::Window;
use crate::fact::Modality;

/// A value of the rules that is stated in their sense counts two, one that merely stands in the text its weight, and that something else is
/// named one. So much it takes.
const ENOUGH: usize = 3;

/// A text that has more than so many figures for each of these points has some of the values by chance: a list of all kinds of figures.
const FIGURES: usize = 15;

/// So many places of a value are looked at.
const MOST_PLACES: usize = 8;

/// Whether a text that does not name all of the subject has one of the values written in it.
fn may_know(program: &Program, opened: &Opened, prose: &str) -> bool {
    let Some(present) = opened.in_whole() else { return false };
    let lacks = program.subject.iter().any(|&e| !present[e]);
    lacks && program.marks.iter().flatten().any(|m| m.places(prose).next().is_some())
}

/// The facts whose values `source` has in any sense.
fn read(program: &Program, source: &Dated<'_>) -> Vec<usize> {
    let (prose, layout) = (source.prose(), source.layout());
    let has = |fact: usize, mark: &Mark| {
        mark.places(prose).take(MOST_PLACES).any(|at| {
            let sentence = layout.sentence(prose, at, 0);
            let mut window = Window::new(prose, sentence, sentence.start, &program.lexicon);
            window.read_for(&program.facts[fact], source);
            window.readings_for(&program.facts[fact]).iter().any(|p| mark.is(&p.reading.value, &p.reading.denotation))
        })
    };
    let marks = program.marks.iter().enumerate();
    marks.filter_map(|(f, m)| m.as_ref().filter(|m| has(f, m)).map(|_| f)).collect()
}

/// Whether `claims` tell what a text is about, with the facts whose values it has, and beside something else that it names: they have more of
/// the values than they contradict.
fn know(program: &Program, prose: &str, claims: &[Claim], read: &[usize], named: bool) -> bool {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for claim in claims.iter().filter(|c| matches!(c.modality, Modality::Asserted | Modality::Quoted)) {
        let Some(mark) = &program.marks[claim.fact] else { continue };
        if mark.is(&claim.value, &claim.denotation) {
            right.push(claim.fact);
        } else if mark.is_contradicted(&claim.denotation) {
            wrong.push(claim.fact);
        }
    }
    right.sort_unstable();
    right.dedup();
    wrong.retain(|f| right.binary_search(f).is_err());
    wrong.sort_unstable();
    wrong.dedup();
    let beside: Vec<usize> = read.iter().copied().filter(|f| right.binary_search(f).is_err()).collect();
    let stands: usize = beside.iter().filter_map(|&f| program.marks[f].as_ref()).map(|m| m.weight).sum();
    let told = right.len() * 2 + stands;
    if figures(prose) > told * FIGURES {
        return false;
    }
    // where nothing of the rules is named it takes two of the values and a point more, and no more against them than for them
    if !named {
        return told > ENOUGH && right.len() + beside.len() >= 2 && right.len() >= wrong.len();
    }
    told + 1 >= ENOUGH && right.len() + stands >= wrong.len()
}

/// How many numbers in figures a text has.
fn figures(prose: &str) -> usize {
    prose
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ',' | ':')))
        .filter(|w| w.starts_with(|c: char| c.is_ascii_digit()))
        .count()
}

/// Whether a text has a word of a name of the rules that is no other word: "Suez" of the Suez Canal.
fn names_part(program: &Program, prose: &str) -> bool {
    let is_whole = |at: usize, len: usize| {
        let letter = |i: Option<usize>| i.and_then(|i| prose.as_bytes().get(i)).is_some_and(u8::is_ascii_alphanumeric);
        !letter(at.checked_sub(1)) && !letter(Some(at + len))
    };
    program.speakers.parts.iter().any(|part| memmem::find_iter(prose.as_bytes(), part).any(|at| is_whole(at, part.len())))
}

/// What `source` is looked at for: by what it names, or by what it tells.
pub(super) fn opened(program: &Program, source: &Dated<'_>) -> Arc<Opened> {
    let opened = program.gate.opened(program, source);
    if program.subject.is_empty() || !may_know(program, &opened, source.prose()) {
        return opened;
    }
    let mut as_if = program.gate.opened_knowing(program, source, &program.subject);
    let named = opened.in_whole().is_some_and(|present| present.contains(&true)) || names_part(program, source.prose());
    let known = know(program, source.prose(), &claims_of(program, source, &as_if), &read(program, source), named);
    as_if.as_if = false;
    if known { Arc::new(as_if) } else { opened }
}
