//! Established values that a text about the subject states in words that no sentence of the rules reaches: who reads "the 2,300 tonnes" in a
//! report of the blast knows what they are. Only the very value is taken for one that way, never one that contradicts it.

use super::claim::Claim;
use super::claiming::claim_of;
use super::dated::Dated;
use super::established::Mark;
use super::frame::Rung;
use super::gate::Opened;
use super::matcher::Match;
use super::mention::Discourse;
use super::modality::Quotes;
use super::outcome::Outcome;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::standing::{Standing, is_telling};
use super::surroundings::Context;
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::language::grammar;
use crate::language::mentions::ANOTHER;
use crate::language::names::{CALENDAR, OFF, SIDES};
use crate::language::unit::Dimension;
use crate::span::Span;
use crate::text::TokenKind;
use crate::value::{Hedge, Kind, Value};

/// A place where a value of a fact stands, and the claim rule that it is a claim by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stray {
    at: usize,
    fact: usize,
    rule: usize,
    /// The rung of the ladder that it fell off, held against a sentence of the fact.
    rung: Rung,
}

impl Stray {
    /// The value `placed`, that fell off `rung` where it was held against the claim `rule` of the program, if it is what its fact has for
    /// established.
    pub(super) fn of(program: &Program, rule: usize, placed: &Placed, rung: Rung) -> Option<Self> {
        let fact = program.claims[rule].fact;
        let mark = program.marks[fact].as_ref()?;
        let at = placed.reading.value_span.start;
        mark.is(&placed.reading.value, &placed.reading.denotation).then_some(Self { at, fact, rule, rung })
    }
}

/// The claims of `source` that restate what is established, beside those that were `found`; `strays` are values that fell in the sentences
/// that were looked at.
pub(super) fn look(
    program: &Program,
    source: &Dated<'_>,
    opened: &Opened,
    strays: &[Stray],
    found: &[Claim],
    places: &mut Places<'_>,
) -> Vec<Claim> {
    let (prose, layout) = (source.prose(), source.layout());
    let mut all = written(program, opened, prose);
    let alone = |s: &Stray| program.marks[s.fact].as_ref().is_some_and(|m| m.alone) || is_telling(program.facts[s.fact].kind);
    all.extend(strays.iter().copied().filter(alone));
    all.sort_unstable();
    all.dedup_by_key(|s| (s.at, s.fact));
    let mut said = Discourse::new(program.pair);
    let mut quotes = Quotes::default();
    let mut out: Vec<Claim> = Vec::new();
    let mut open: Option<(Span, Window<'_, '_>)> = None;
    for stray in all {
        let (fact, rule) = (&program.facts[stray.fact], &program.claims[stray.rule]);
        let here = |span: Span| span.start <= stray.at && stray.at < span.end;
        let taken = |c: &Claim| here(c.value_span) && program.facts[c.fact].kind == fact.kind || c.fact == stray.fact && here(c.span);
        let Some(mark) = &program.marks[stray.fact] else { continue };
        if found.iter().chain(&out).any(taken) || layout.is_furniture(prose, stray.at) {
            continue;
        }
        let floor = open.as_ref().map_or(0, |(_, window)| window.span.end);
        if stray.at >= floor {
            let sentence = layout.sentence(prose, stray.at, floor);
            let paragraph = layout.paragraph(prose, sentence.start, 0);
            let mut window = Window::new(prose, sentence, paragraph.start, &program.lexicon);
            let mentions = said.mentions(program, &layout, prose, &window);
            window.mean(mentions);
            window.before = said.before();
            window.around = said.around();
            open = Some((paragraph, window));
        }
        let Some((paragraph, window)) = &mut open else { continue };
        if is_stamp(window) {
            continue;
        }
        if fact.kind == Kind::Choice {
            let options = program.options_in(stray.fact, window);
            let named = options.into_iter().find(|(_, from, to)| here(window.words_span(*from, *to)));
            if let Some((option, first, after)) = named {
                let told = Match { chosen: Some(option), ..as_told(first, after) };
                out.extend(claimed(program, source, rule, window, (&told, *paragraph), &mut quotes, places, mark));
            }
            continue;
        }
        window.read_for(fact, source);
        let readings = window.readings_for(fact);
        let distance = rule.sense.as_ref().is_some_and(|s| s.distance);
        let is = |p: &Placed| here(p.reading.span) && mark.is(&p.reading.value, &p.reading.denotation);
        let Some(k) = readings.iter().position(is).filter(|&k| stands_for_itself(window, fact.kind, &readings[k], distance)) else {
            continue;
        };
        let placed = &readings[k];
        let span = placed.reading.span;
        let fell = strays.iter().filter(|s| s.fact == stray.fact && span.start <= s.at && s.at < span.end).map(|s| s.rung).max();
        let standing = Standing { program, source, window, rule, fact: stray.fact, mark, placed, at: stray.at, fell };
        if !standing.is_told() {
            continue;
        }
        let told = Match { value: Some(k), ..as_told(readings[k].first, readings[k].after) };
        out.extend(claimed(program, source, rule, window, (&told, *paragraph), &mut quotes, places, mark));
    }
    out
}

/// The claim that a value is, if it is put as one.
#[expect(clippy::too_many_arguments, reason = "what a claim is made of")]
fn claimed<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    rule: &CompiledClaim,
    window: &Window<'t, 'p>,
    (told, paragraph): (&Match, Span),
    quotes: &mut Quotes,
    places: &mut Places<'_>,
    mark: &Mark,
) -> Option<Claim> {
    let mut so_far = None;
    let mut context = Context { paragraph, sentence: window.span, so_far: &mut so_far, quotes };
    let Outcome::Claim(found) = claim_of(program, source, rule, window, told, &mut context, places) else { return None };
    let claim = found.claim;
    let stated =
        matches!(claim.modality, Modality::Asserted | Modality::Quoted | Modality::Planned) && mark.is(&claim.value, &claim.denotation);
    // "The first estimate was $2 billion": what held until then, in a text of a later day
    let gone = || source.day().is_some_and(|published| mark.is_gone(&claim.value, &claim.denotation, published.at.date()));
    (stated && !gone()).then_some(Claim { by_value: true, ..claim })
}

/// Where values that are like no others of the rules are written.
fn written(program: &Program, opened: &Opened, prose: &str) -> Vec<Stray> {
    let mut out = Vec::new();
    for (fact, mark) in program.marks.iter().enumerate() {
        let Some(mark) = mark.as_ref().filter(|m| m.alone && m.tells(program.facts[fact].kind)) else { continue };
        let rule = mark.claim;
        // a limit is of what the text names, an event of a text about its story is that of the rules
        let limit = program.claims[rule].sense.as_ref().is_none_or(|s| s.limit);
        // and so is a value of rules about several things, where no one of them is what all is about
        let any = !limit && program.facts[fact].kind != Kind::Year && !program.subject.is_empty();
        let open = |at: usize| if any { opened.at(at).claims.contains(&true) } else { opened.at(at).claims[rule] };
        out.extend(mark.places(prose).filter(|&at| open(at)).map(|at| Stray { at, fact, rule, rung: Rung::Class }));
    }
    out
}

/// Whether a value is told for itself: no bound of another ("less than 29 seconds"), none
/// that is counted beside others ("six other ships").
fn stands_for_itself(window: &Window<'_, '_>, kind: Kind, placed: &Placed, distance: bool) -> bool {
    let next = window.tokens.at(placed.reading.span.end);
    let word = if next < window.tokens.len() { window.tokens.word(next) } else { "" };
    let others = kind == Kind::Number && ANOTHER.contains(&word);
    // "50 pulls per six hours": the time that a count is told for
    let first = window.tokens.at(placed.reading.span.start);
    let period = kind == Kind::Duration && first > 0 && matches!(window.tokens.word(first - 1), "per" | "each" | "every");
    // "nine days after closing the port, the agency apologised"
    let reckoned = kind == Kind::Duration && grammar::RECKONS.has(word);
    // "90 metres from the pier" is no length of anything
    let length = matches!(placed.reading.value, Value::Quantity { dimension: Dimension::Length, .. });
    let apart = length && !distance && (word == "of" || OFF.contains(&word) || SIDES.contains(&word));
    !matches!(placed.reading.hedge, Some(Hedge::LessThan | Hedge::UpTo)) && !others && !apart && !period && !reckoned
}

/// Whether a sentence is nothing but a time: "25 April 2019 10:08".
fn is_stamp(window: &Window<'_, '_>) -> bool {
    let tokens = &window.tokens;
    (0..tokens.len()).all(|t| tokens.list()[t].kind != TokenKind::Word || CALENDAR.contains(&tokens.word(t)))
}

/// Words as what a template would have found, who takes part taken from what was said before.
fn as_told(first: usize, after: usize) -> Match {
    Match {
        first,
        after,
        value: None,
        factor: 1.0,
        chosen: None,
        aliases: Vec::new(),
        mentions: Vec::new(),
        gaps: Vec::new(),
        words: Vec::new(),
        one_more: false,
        supplied: 1,
        planned: false,
    }
}
