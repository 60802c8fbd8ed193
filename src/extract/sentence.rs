//! Sentences of the rules, `says "…"`: compiled, and held against the sentences of a source.

use rustc_hash::FxHashSet;

use super::extraction::{Context, Found, Outcome, claim_of};
use super::frame::{self, Fit, Mention, Names, Parsed, Sense, Story, What, shipped};
use super::lexicon::Lexicon;
use super::matcher::Match;
use super::pattern::{Pattern, PatternError};
use super::place::Places;
use super::program::{CompileError, CompiledClaim, Program};
use super::window::Window;
use crate::fact::Modality;
use crate::rule::tree::{ClaimRule, Fact, Ruleset};
use crate::source::Source;
use crate::span::Span;
use crate::text::forms;
use crate::value::{Kind, Value};

/// What all sentences of a ruleset share.
#[derive(Debug, Default)]
pub(super) struct Speakers {
    pub(super) names: Vec<Names>,
    pub(super) places: Vec<bool>,
    pub(super) persons: Vec<bool>,
    /// Whom and what the file is about, by its first event.
    pub(super) about: Vec<usize>,
    /// The entities of each event.
    pub(super) kin: Vec<Vec<usize>>,
}

impl Speakers {
    /// The entities of `rules`, with their names compiled.
    pub(super) fn new(rules: &Ruleset, names: Vec<Names>) -> Self {
        let places = names.iter().map(|n| n.place).collect();
        let persons = names.iter().map(|n| n.person).collect();
        let about = rules.events.first().map(|e| e.entities().collect()).unwrap_or_default();
        let kin = rules.events.iter().map(|e| e.entities().collect()).collect();
        Self { names, places, persons, about, kin }
    }

    /// Which entities a text names anywhere.
    pub(super) fn present(&self, prose: &str, program: &Program) -> Vec<bool> {
        let mut out = vec![false; self.names.len()];
        if self.names.is_empty() {
            return out;
        }
        let mut weak = vec![false; self.names.len()];
        let _ = program.who.scan(prose, |at, list| {
            if program.who.patterns(list).iter().all(|&e| out[e as usize]) {
                return std::ops::ControlFlow::Continue(());
            }
            // a name is at most some words long
            let (mut from, mut to) = (at.saturating_sub(60), (at + 60).min(prose.len()));
            while !prose.is_char_boundary(from) {
                from += 1;
            }
            while !prose.is_char_boundary(to) {
                to -= 1;
            }
            let window = Window::new(prose, Span::new(from, to), from, &program.lexicon);
            for m in frame::mention::named(&self.names, &window) {
                if m.named {
                    out[m.entity] = true;
                } else {
                    weak[m.entity] = true;
                }
            }
            if out.iter().all(|&o| o) { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
        });
        // a weak name counts where somebody else of the rules is named
        let named = out.iter().filter(|&&o| o).count();
        for (e, weak) in weak.into_iter().enumerate() {
            out[e] |= weak && named > 0;
        }
        out
    }

    /// Whether a text that names the entities `present` is looked at for `sense`.
    pub(super) fn open(&self, sense: &Sense, present: &[bool]) -> bool {
        let counted = sense.counted.iter().map(|(what, _)| what);
        let all = sense.args.iter().map(|a| &a.what).chain(counted);
        let own: Vec<usize> = all.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None }).collect();
        if own.is_empty() {
            return self.about.iter().all(|&e| present[e]);
        }
        // where it happened need not be named beside who took part
        let who = own.iter().filter(|&&e| !self.places[e]).count();
        own.iter().all(|&e| present[e] || who > 0 && self.places[e])
    }
}

/// Understands the sentence of `claim`.
pub(super) fn compile(claim: &ClaimRule, fact: &Fact, speakers: &Speakers, lexicon: &Lexicon) -> Result<Sense, CompileError> {
    let kind = fact.kind.node;
    let text = &claim.template.text;
    let hole = text.find("{value}");
    let stand_in = frame::stand_in(kind);
    let read = text.replace("{value}", stand_in);
    let value = hole.map(|at| Span::new(at, at + stand_in.len()));
    let window = Window::new(&read, Span::new(0, read.len()), 0, lexicon);
    let mentions = frame::mention::named(&speakers.names, &window);
    frame::understand(&window, value, kind, &mentions).map_err(|unclear| {
        let word = unclear.word.unwrap_or_else(|| text.clone());
        let at = claim.template.text.find(&word).filter(|_| claim.template.span.len() == text.len());
        let span =
            at.map_or(claim.template.span, |at| Span::new(claim.template.span.start + at, claim.template.span.start + at + word.len()));
        CompileError { text: text.clone(), span, why: PatternError::NotUnderstood(word) }
    })
}

/// The words without which a sentence of a text cannot say what `sense` does.
pub(super) fn triggers(sense: &Sense, speakers: &Speakers, lexicon: &Lexicon, kind: Kind) -> FxHashSet<String> {
    let book = shipped();
    let mut out: FxHashSet<String> = FxHashSet::default();
    for &class in &sense.classes {
        out.extend(book.triggers(class));
    }
    if sense.limit {
        for name in ["limit", "timeout"].iter().filter(|n| **n == "limit" || kind == Kind::Duration) {
            out.extend(book.class_named(name).map(|c| book.triggers(c)).unwrap_or_default());
        }
        out.extend(["maximum", "max", "up", "most", "larger", "longer", "bigger", "over", "than", "hard"].map(str::to_owned));
    }
    if sense.naming || sense.attribute {
        for arg in &sense.args {
            match &arg.what {
                What::Noun(word) => out.extend(book.group_forms(word)),
                What::Entity(e) if sense.attribute => {
                    let anchors = speakers.names[*e].strong.iter().chain(&speakers.names[*e].weak).flat_map(|p| &p.anchors);
                    out.extend(anchors.flat_map(|&a| lexicon.forms(a).to_vec()));
                }
                _ => {}
            }
        }
    }
    if out.is_empty() {
        out.extend(sense.words.iter().flat_map(|w| forms(w)));
    }
    out
}

/// A pattern that stands for a sentence where only its words to search for matter.
pub(super) fn no_pattern() -> Pattern {
    Pattern { steps: Vec::new(), anchors: Vec::new(), needs: Vec::new() }
}

/// Holds the sentence of `window` against the sentences `said` of the rules.
#[expect(clippy::too_many_arguments, reason = "the state of one pass over a source")]
pub(super) fn look<'p, 't>(
    program: &'p Program,
    source: &'t Source,
    present: &'p [bool],
    said: &[u32],
    window: &mut Window<'t, 'p>,
    mut context: Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Vec<Found>,
) {
    let mut any = false;
    for &k in said {
        let claim = &program.claims[k as usize];
        let fact = &program.facts[claim.fact];
        if claim.answer.is_some() || fact.kind == Kind::Choice {
            any = true;
        } else {
            window.read(fact.kind, source.published);
            any |= !window.readings(fact.kind).is_empty();
        }
    }
    if !any {
        return;
    }
    let window = &*window;
    let names = &program.speakers.names;
    let parsed = Parsed::of(&window.tokens, frame::mention::named(names, window));
    let story = Story::before(source.prose(), window.span.start, &program.lexicon, present, &program.speakers);
    for &k in said {
        let claim = &program.claims[k as usize];
        if let Some(sense) = &claim.sense {
            fit(program, source, claim, sense, window, &parsed, &story, &mut context, places, out);
        }
    }
}

/// Every claim that the sentence of `rule` finds in `window`.
#[expect(clippy::too_many_arguments, reason = "the state of one pass over a source")]
pub(super) fn fit<'p, 't>(
    program: &'p Program,
    source: &'t Source,
    rule: &CompiledClaim,
    sense: &Sense,
    window: &Window<'t, 'p>,
    parsed: &Parsed<'_, '_>,
    story: &Story<'_, '_>,
    context: &mut Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Vec<Found>,
) {
    let fact = &program.facts[rule.fact];
    let mut take = |fit: &Fit, value: Option<usize>, chosen: Option<usize>| {
        let found = as_match(window, fit, value, chosen, program.aliases);
        if let Outcome::Claim(mut claim) = claim_of(program, source, rule, window, &found, context, places) {
            adjust(sense, fit, value.is_none() && chosen.is_none(), &mut claim);
            out.push(*claim);
        }
    };
    if rule.answer.is_some() {
        for fit in parsed.told(sense, story).into_iter().flatten() {
            take(&fit, None, None);
        }
        return;
    }
    if fact.kind == Kind::Choice {
        for (option, from, to) in program.options_in(rule.fact, window) {
            if let Ok(fit) =
                parsed.value(sense, fact.kind, (window.content[from], window.content[from], window.content[to - 1] + 1), None, story)
            {
                take(&fit, None, Some(option));
            }
        }
        return;
    }
    for (k, placed) in window.readings(fact.kind).iter().enumerate() {
        let span = placed.reading.span;
        let tokens = (window.tokens.at(span.start), window.tokens.at(placed.reading.value_span.start), window.tokens.at(span.end));
        if let Ok(fit) = parsed.value(sense, fact.kind, tokens, placed.reading.hedge, story) {
            take(&fit, Some(k), None);
        }
    }
}

/// The fit as what a template would have found, for all that comes after.
fn as_match(window: &Window<'_, '_>, fit: &Fit, value: Option<usize>, chosen: Option<usize>, aliases: usize) -> Match {
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    let (first, after) = (index(fit.first), index(fit.after).max(index(fit.first) + 1));
    let mut aliases: Vec<(usize, usize, usize)> =
        fit.mentions.iter().map(|m: &Mention| (aliases + m.entity, index(m.first), index(m.after))).filter(|a| a.1 < a.2).collect();
    aliases.dedup();
    // what stands between the words that count was passed over
    let reading = value.map(|_| ());
    let _ = reading;
    let counts = |at: usize| {
        let token = window.content[at];
        (fit.event.0..fit.event.1).contains(&token) || fit.mentions.iter().any(|m| (m.first..m.after).contains(&token))
    };
    let mut gaps = Vec::new();
    let mut from = None;
    for at in first..after {
        match (counts(at), from) {
            (false, None) => from = Some(at),
            (true, Some(start)) => {
                gaps.push((start, at));
                from = None;
            }
            _ => {}
        }
    }
    Match { first, after, value, factor: 1.0, chosen, aliases, gaps }
}

/// What the sentence itself says of modality holds for its claims: what is wished for may be planned, a limit is put by a denial.
fn adjust(sense: &Sense, fit: &Fit, answered: bool, found: &mut Found) {
    let claim = &mut found.claim;
    if sense.wish && matches!(claim.modality, Modality::Planned | Modality::Hypothetical)
        || sense.limit && claim.modality != Modality::Asked
    {
        claim.modality = Modality::Asserted;
    }
    if answered && claim.modality == Modality::Denied {
        // told by the clause below
        if let Value::YesNo(yes) = claim.value {
            claim.value = Value::YesNo(!yes);
            claim.denotation = claim.denotation.denied();
        }
        claim.modality = Modality::Asserted;
    }
    if answered && fit.negated != sense.negated {
        if let Value::YesNo(yes) = claim.value {
            claim.value = Value::YesNo(!yes);
        }
        claim.denotation = claim.denotation.denied();
        claim.modality = Modality::Denied;
    }
}
