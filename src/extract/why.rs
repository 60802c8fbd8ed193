//! Why a sentence of a source is a claim, or is none.

use super::apart::is_of_an_earlier_time;
use super::claim::{Claim, Excerpt};
use super::claiming::claim_of;
use super::dated::Dated;
use super::extraction::claims_of;
use super::frame::{Fall, Parsed, Sense, Story};
use super::gate::{Opened, State};
use super::matcher::{Match, matches};
use super::mention::Discourse;
use super::modality::Quotes;
use super::outcome::Outcome;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::sentence::{as_match, mentions};
use super::surroundings::Context;
use super::window::Window;
use crate::fact::Modality;
use crate::source::Source;
use crate::span::Span;
use crate::text::Layout;
use crate::value::{Denotation, Kind};

/// What came of holding a value of a source against a sentence of the rules.
#[derive(Debug, Clone)]
pub struct Why {
    /// The fact, by its index in the rules.
    pub fact: usize,
    /// The claim of the fact, by its index.
    pub rule: usize,
    /// The sentence of the source.
    pub sentence: Excerpt,
    /// The words of the value; empty where the wording itself is the answer.
    pub value: String,
    /// Where the value stands.
    pub span: Span,
    /// Whether it was taken.
    pub taken: bool,
    /// How far it came; the further the higher.
    pub depth: usize,
    /// Why it stopped, in words.
    pub reason: String,
    /// The words that did it.
    pub words: String,
    /// The word of the rules that was looked for, where one was.
    pub wanted: Option<String>,
    /// What the value denotes; `None` for options and answers.
    pub denotation: Option<Denotation>,
}

/// What each sentence of the rules was understood as: the fact, the claim and the words.
#[must_use]
pub fn understood(program: &Program) -> Vec<(usize, usize, String)> {
    let entity = |e: usize| program.entity_name(e).to_owned();
    let words = |c: &super::program::CompiledClaim| Some(c.sense.as_ref()?.described(program.book(), program.facts[c.fact].kind, &entity));
    program.claims.iter().filter(|c| c.turn.is_none()).filter_map(|c| Some((c.fact, c.rule, words(c)?))).collect()
}

/// Where a value stopped: the further it came the higher.
const CLOSED: usize = 0;
const WORDS: usize = 1;
const ORDER: usize = 40;
const RUNG: usize = 50;
const DROPPED: usize = 100;
const TAKEN: usize = usize::MAX;

/// What one wording came to with one value.
struct End {
    depth: usize,
    reason: String,
    /// The bytes that did it.
    words: Option<Span>,
    /// The word that was looked for.
    wanted: Option<String>,
}

/// Holds every value of `source` against every sentence and template of the rules. `lines` are the lines to look at, `fact` the fact.
#[must_use]
pub fn why(program: &Program, source: &Source, lines: Option<(usize, usize)>, fact: Option<usize>) -> Vec<Why> {
    let source = &Dated::known(source);
    let opened = super::recognised::opened(program, source);
    let mut out = held(program, source, &opened, lines, fact);
    let claims = super::extraction::extract(program, source).claims;
    left_out(program, source, &opened, &claims, &mut out);
    composed(claims, lines, fact, &mut out);
    out
}

/// As [`why`], for a passage of a text that is known to be about what the rules are about, of one fact.
#[must_use]
pub fn why_of_passage(program: &Program, source: &Source, fact: usize) -> Vec<Why> {
    let opened = program.gate.wide_open(program.entities.len());
    held(program, &Dated::known(source), &opened, None, Some(fact))
}

/// What came of each value of a source that is looked at for `opened`.
fn held(program: &Program, source: &Dated<'_>, opened: &Opened, lines: Option<(usize, usize)>, fact: Option<usize>) -> Vec<Why> {
    let prose = source.prose();
    let layout = Layout::of_source(source);
    let mut places = Places::new(&source.text);
    let mut said = Discourse::new(program.pair);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(next) = prose[at..].find(|c: char| c.is_alphanumeric()) {
        at += next;
        let sentence = layout.sentence(prose, at, at);
        let after = sentence.end.max(at + 1);
        let (line, _) = places.line_column(sentence.start);
        let (end_line, _) = places.line_column(sentence.end);
        let wanted = lines.is_none_or(|(from, to)| line <= to && end_line >= from);
        if wanted && !layout.is_furniture(prose, at) {
            let around = layout.paragraph(prose, sentence.start, 0);
            let mut window = Window::new(prose, sentence, around.start, &program.lexicon);
            for claim in program.claims.iter().filter(|c| fact.is_none_or(|f| f == c.fact)) {
                let fact = &program.facts[claim.fact];
                if claim.answer.is_none() && fact.kind != Kind::Choice {
                    window.read_for(fact, source);
                }
            }
            let meant = said.mentions(program, &layout, prose, &window);
            window.mean(meant);
            window.before = said.before();
            window.around = said.around();
            let mut look = Look {
                program,
                source,
                window: &window,
                paragraph: around,
                places: &mut places,
                opened: opened.at(sentence.start),
                out: &mut out,
            };
            look.sentence(fact);
        }
        at = after;
        while at < prose.len() && !prose.is_char_boundary(at) {
            at += 1;
        }
        if at >= prose.len() {
            break;
        }
    }
    out
}

/// Tells of the values that a wording takes and the whole of the claims leaves out: those that contradict, and are told of something else.
fn left_out(program: &Program, source: &Dated<'_>, opened: &Opened, claims: &[Claim], out: &mut [Why]) {
    // with those that are told of another time
    let told = claims_of(program, source, opened);
    let same = |w: &Why, c: &Claim| w.fact == c.fact && (w.span.overlaps(c.span) || w.sentence.span.overlaps(c.value_span));
    for w in out.iter_mut().filter(|w| w.taken && !claims.iter().any(|c| same(w, c))) {
        let asked = program.notions[w.fact].is_asked(program, source, w.fact, &w.sentence, &[]);
        let reason = if told.iter().any(|c| same(w, c)) {
            "it would contradict the fact, and is told of another time, of a part of it, or of what mostly is so"
        } else if asked && is_of_an_earlier_time(program, w.fact, &w.sentence.text) {
            "it would contradict the fact, and is told of a time before all that the rules know"
        } else if asked {
            "it would contradict the fact, and is told of another fact of the rules"
        } else {
            "it would contradict the fact, and no word here tells that it is about that"
        };
        (w.taken, w.depth, w.reason) = (false, DROPPED, reason.to_owned());
    }
}

/// Adds the claims to which the page gives words that their sentence leaves out: the cells of a table, what stands under a heading.
fn composed(claims: Vec<Claim>, lines: Option<(usize, usize)>, fact: Option<usize>, out: &mut Vec<Why>) {
    let wanted = claims.into_iter().filter(|c| fact.is_none_or(|f| f == c.fact));
    for claim in wanted {
        if claim.by_value {
            let same = out.iter_mut().filter(|w| w.fact == claim.fact && w.span.overlaps(claim.value_span));
            same.for_each(|w| w.reason = format!("known by its value alone, since {}", w.reason));
            continue;
        }
        let after = claim.excerpt.line + claim.excerpt.text.lines().count().max(1) - 1;
        if lines.is_some_and(|(from, to)| claim.excerpt.line > to || after < from) {
            continue;
        }
        let same = |w: &Why| w.fact == claim.fact && w.span.overlaps(claim.value_span);
        if out.iter().any(|w| w.taken && same(w)) {
            continue;
        }
        out.retain(|w| !same(w));
        let above: Vec<String> = claim.above.iter().map(|a| a.excerpt.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        out.push(Why {
            fact: claim.fact,
            rule: claim.rule,
            value: claim.value_text().to_owned(),
            span: claim.value_span,
            taken: true,
            depth: TAKEN,
            denotation: Some(claim.denotation),
            reason: if above.is_empty() { "taken" } else { "taken, with the words above it" }.to_owned(),
            words: above.join(" · "),
            wanted: None,
            sentence: claim.excerpt,
        });
    }
}

/// One sentence that is looked at.
struct Look<'a, 'p, 't> {
    program: &'p Program,
    source: &'t Dated<'t>,
    window: &'a Window<'t, 'p>,
    paragraph: Span,
    places: &'a mut Places<'t>,
    opened: &'a State,
    out: &'a mut Vec<Why>,
}

impl Look<'_, '_, '_> {
    fn sentence(&mut self, fact: Option<usize>) {
        let program = self.program;
        let window = self.window;
        let parsed = Parsed::of(program.book(), &window.tokens, &window.analysis(), mentions(window), false);
        let story = Story::before(self.source, window.span.start, program, &self.opened.present);
        for (k, claim) in program.claims.iter().enumerate().filter(|(_, c)| fact.is_none_or(|f| f == c.fact)) {
            if !self.opened.claims[k] {
                self.closed(claim, k);
            } else if let Some(sense) = &claim.sense {
                self.said(claim, sense, &parsed, &story);
            } else {
                self.template(claim);
            }
        }
    }

    fn note(&mut self, claim: &CompiledClaim, value: Span, end: End) {
        let prose = self.source.prose();
        let fact = &self.program.facts[claim.fact];
        let reading = if claim.answer.is_some() || fact.kind == Kind::Choice {
            None
        } else {
            self.window.readings_for(fact).iter().find(|p| p.reading.span == value)
        };
        self.out.push(Why {
            denotation: reading.map(|p| p.reading.denotation.clone()),
            fact: claim.fact,
            rule: claim.rule,
            sentence: self.places.excerpt(self.window.span),
            value: value.of(prose).to_owned(),
            span: value,
            taken: end.depth == TAKEN,
            depth: end.depth,
            reason: end.reason,
            words: end.words.map_or_else(String::new, |w| w.of(prose).to_owned()),
            wanted: end.wanted,
        });
    }

    /// The values of the sentence that a claim of the fact may have; for an answer its beginning.
    fn values(&self, claim: &CompiledClaim) -> Vec<Span> {
        let fact = &self.program.facts[claim.fact];
        if claim.answer.is_some() {
            return vec![Span::new(self.window.span.start, self.window.span.start)];
        }
        if fact.kind == Kind::Choice {
            let options = self.program.options_in(claim.fact, self.window);
            return options.into_iter().map(|(_, from, to)| self.window.words_span(from, to)).collect();
        }
        self.window.readings_for(fact).iter().map(|p| p.reading.span).collect()
    }

    /// A claim that the text is not looked at for.
    fn closed(&mut self, claim: &CompiledClaim, k: usize) {
        let lacking = self.program.gate.lacking(k, self.opened);
        let names: Vec<&str> = lacking.iter().map(|&e| self.program.entity_name(e)).collect();
        let reason = match names.as_slice() {
            [] => "the text does not name whom or what the sentence is about".to_owned(),
            names => format!("the text does not name {{{}}}", names.join("} or {")),
        };
        for value in self.values(claim) {
            self.note(claim, value, End { depth: CLOSED, reason: reason.clone(), words: None, wanted: None });
        }
    }

    /// What came of what a wording found.
    fn outcome(&mut self, claim: &CompiledClaim, found: &Match) -> End {
        let mut so_far = None;
        let mut quotes = Quotes::default();
        let mut context = Context { paragraph: self.paragraph, sentence: self.window.span, so_far: &mut so_far, quotes: &mut quotes };
        match claim_of(self.program, self.source, claim, self.window, found, &mut context, self.places) {
            Outcome::Claim(found) => {
                let reason = match found.claim.modality {
                    Modality::Asserted | Modality::Quoted => "taken".to_owned(),
                    other => format!("taken as {}, not as asserted", other.word()),
                };
                End { depth: TAKEN, reason, words: None, wanted: None }
            }
            Outcome::TurnedAway(drop) | Outcome::None(drop) => {
                End { depth: DROPPED, reason: drop.described().into_owned(), words: None, wanted: None }
            }
        }
    }

    fn fell(&self, fall: &Fall) -> End {
        let list = self.window.tokens.list();
        let words = match (list.get(fall.tokens.0), list.get(fall.tokens.1.saturating_sub(1))) {
            (Some(a), Some(b)) if a.span.start < b.span.end => Some(Span::new(a.span.start, b.span.end)),
            _ => None,
        };
        let entity = |e: usize| self.program.entity_name(e).to_owned();
        End { depth: RUNG + fall.rung as usize, reason: fall.described(&entity), words, wanted: fall.wanted.clone() }
    }

    /// A sentence of the rules.
    fn said(&mut self, claim: &CompiledClaim, sense: &Sense, parsed: &Parsed<'_, '_>, story: &Story<'_, '_>) {
        let window = self.window;
        let fact = &self.program.facts[claim.fact];
        let kind = fact.kind;
        let aliases = self.program.aliases();
        let start = Span::new(window.span.start, window.span.start);
        if claim.answer.is_some() {
            for outcome in parsed.told(sense, story) {
                let end = match &outcome {
                    Ok(fit) => self.outcome(claim, &as_match(window, fit, None, None, aliases)),
                    Err(fall) => self.fell(fall),
                };
                self.note(claim, start, end);
            }
            return;
        }
        if kind == Kind::Choice {
            for (option, from, to) in self.program.options_in(claim.fact, window) {
                let (first, after) = (window.content[from], window.content[to - 1] + 1);
                let end = match &parsed.value(sense, kind, (first, first, after), None, story) {
                    Ok(fit) => self.outcome(claim, &as_match(window, fit, None, Some(option), aliases)),
                    Err(fall) => self.fell(fall),
                };
                self.note(claim, window.words_span(from, to), end);
            }
            return;
        }
        for (k, placed) in window.readings_for(fact).iter().enumerate() {
            let span = placed.reading.span;
            let tokens = (window.tokens.at(span.start), window.tokens.at(placed.reading.value_span.start), window.tokens.at(span.end));
            let end = match &parsed.value(sense, kind, tokens, placed.reading.hedge, story) {
                Ok(fit) => self.outcome(claim, &as_match(window, fit, Some(k), None, aliases)),
                Err(fall) => self.fell(fall),
            };
            self.note(claim, span, end);
        }
    }

    /// A template: which of its words are missing, or whether they stand otherwise, or what came of the match.
    fn template(&mut self, claim: &CompiledClaim) {
        let window = self.window;
        let fact = &self.program.facts[claim.fact];
        let pattern = &claim.pattern;
        if !pattern.anchors.is_empty() && !window.has_any(&pattern.anchors) {
            return;
        }
        let missing: Vec<&[u32]> = pattern.needs.iter().map(AsRef::as_ref).filter(|words| !window.may_have(words)).collect();
        let values = self.values(claim);
        if let Some(words) = missing.first() {
            let word = words.first().map_or_else(String::new, |&w| self.program.lexicon.forms(w).first().cloned().unwrap_or_default());
            let depth = WORDS + (ORDER - WORDS - 1) * (pattern.needs.len() - missing.len()) / pattern.needs.len().max(1);
            for value in values {
                self.note(
                    claim,
                    value,
                    End { depth, reason: format!("the template needs `{word}`"), words: None, wanted: Some(word.clone()) },
                );
            }
            return;
        }
        let readings = if claim.answer.is_some() { &[][..] } else { window.readings_for(fact) };
        let found = matches(pattern, window, readings, &[]);
        for value in values {
            let hit = found.iter().find(|m| match m.value {
                Some(k) => readings[k].reading.span == value,
                None => m.chosen.is_none() || window.words_span(m.first, m.after).overlaps(value),
            });
            let end = match hit {
                Some(found) => self.outcome(claim, found),
                None => {
                    End { depth: ORDER, reason: "the words of the template do not stand as it asks".to_owned(), words: None, wanted: None }
                }
            };
            self.note(claim, value, end);
        }
    }
}
