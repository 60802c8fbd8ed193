//! Why a sentence of a source is a claim, or is none.

use super::claim::Excerpt;
use super::dated::Dated;
use super::frame::{self, Parsed, Story};
use super::mention::Discourse;
use super::place::Places;
use super::program::Program;
use super::sentence::mentions;
use super::window::Window;
use crate::source::Source;
use crate::span::Span;
use crate::text::Layout;
use crate::value::Kind;

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
}

/// What each sentence of the rules was understood as: the fact, the claim and the words.
#[must_use]
pub fn understood(program: &Program) -> Vec<(usize, usize, String)> {
    let entity = |e: usize| program.entity_name(e).to_owned();
    program.claims.iter().filter_map(|c| Some((c.fact, c.rule, c.sense.as_ref()?.described(program.book(), &entity)))).collect()
}

/// Holds every value of `source` against every sentence of the rules. `lines` are the lines to look at, `fact` the fact.
#[must_use]
pub fn why(program: &Program, source: &Source, lines: Option<(usize, usize)>, fact: Option<usize>) -> Vec<Why> {
    let source = &Dated::known(source);
    let prose = source.prose();
    let layout = Layout::of_source(source);
    let mut places = Places::new(&source.text);
    let opened = program.gate.opened(program, source);
    let mut said = Discourse::new(program.pair);
    let entity = |e: usize| program.entity_name(e).to_owned();
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
            let mut window = Window::new(prose, sentence, layout.paragraph(prose, sentence.start, 0).start, &program.lexicon);
            for claim in program.claims.iter().filter(|c| fact.is_none_or(|f| f == c.fact)) {
                let kind = program.facts[claim.fact].kind;
                if claim.answer.is_none() && kind != Kind::Choice {
                    window.read(kind, source);
                }
            }
            let meant = said.mentions(program, &layout, prose, &window);
            window.mean(meant);
            window.before = said.before();
            window.around = said.around();
            let window = &window;
            let parsed = Parsed::of(program.book(), &window.tokens, &window.analysis(), mentions(window), false);
            let story = Story::before(prose, sentence.start, program, &opened.at(sentence.start).present);
            for (k, claim) in program.claims.iter().enumerate().filter(|(_, c)| fact.is_none_or(|f| f == c.fact)) {
                let Some(sense) = &claim.sense else { continue };
                let kind = program.facts[claim.fact].kind;
                let mut note = |span: Span, outcome: Result<frame::Fit, frame::Fall>, places: &mut Places<'_>| {
                    let (taken, depth, reason, words) = match outcome {
                        Ok(_) => (true, usize::MAX, "taken".to_owned(), String::new()),
                        Err(fall) => {
                            let list = window.tokens.list();
                            let words = match (list.get(fall.tokens.0), list.get(fall.tokens.1.saturating_sub(1))) {
                                (Some(a), Some(b)) if a.span.start < b.span.end => prose[a.span.start..b.span.end].to_owned(),
                                _ => String::new(),
                            };
                            (false, fall.rung as usize, fall.described(&entity), words)
                        }
                    };
                    let closed = !opened.at(sentence.start).claims[k];
                    let (taken, reason) = if closed {
                        (false, "the text does not name whom or what the sentence is about".to_owned())
                    } else {
                        (taken, reason)
                    };
                    out.push(Why {
                        fact: claim.fact,
                        rule: claim.rule,
                        sentence: places.excerpt(sentence),
                        value: if span.is_empty() { String::new() } else { span.of(prose).to_owned() },
                        span,
                        taken,
                        depth: if closed { 0 } else { depth },
                        reason,
                        words,
                    });
                };
                if claim.answer.is_some() {
                    for outcome in parsed.told(sense, &story) {
                        note(Span::new(sentence.start, sentence.start), outcome, &mut places);
                    }
                } else if kind != Kind::Choice {
                    for placed in window.readings(kind) {
                        let span = placed.reading.span;
                        let tokens =
                            (window.tokens.at(span.start), window.tokens.at(placed.reading.value_span.start), window.tokens.at(span.end));
                        note(span, parsed.value(sense, kind, tokens, placed.reading.hedge, &story), &mut places);
                    }
                }
            }
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
