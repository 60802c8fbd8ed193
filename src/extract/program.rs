//! Rules compiled for extraction.

use std::ops::ControlFlow;

use rustc_hash::FxHashMap;

use super::frequency::Frequencies;
use super::gate::{self, Gate};
use super::lexicon::{Lexicon, WordId};
use super::named::CompiledEntity;
use super::pattern::{Compiler, DEFAULT_GAP, Pattern, PatternError};
use super::scan::Scanner;
use crate::rule::template::{Node, Template};
use crate::rule::tree::{Fact, Guard, Ruleset, Scope};
use crate::span::Span;
use crate::value::choice::OptionSet;
use crate::value::{Axis, Denotation, Kind, Set, Value};

/// A ruleset compiled: all that extraction needs.
pub struct Program {
    pub(super) lexicon: Lexicon,
    pub(super) scanner: Scanner,
    pub(super) claims: Vec<CompiledClaim>,
    pub(super) facts: Vec<CompiledFact>,
    /// The names of aliases, and then those of entities.
    pub(super) alias_names: Vec<String>,
    pub(super) entities: Vec<CompiledEntity>,
    pub(super) gate: Gate,
    /// The two whom the first event is about, where it has two.
    pub(super) pair: Option<(usize, usize)>,
}

/// What extraction knows of a fact.
pub(super) struct CompiledFact {
    pub(super) kind: Kind,
    /// The axis of the established value: readings of other dimensions say nothing of the fact.
    pub(super) axis: Option<Axis>,
    pub(super) required: bool,
    /// Whether its value changed with time, so that the days a claim speaks of matter.
    pub(super) changes: bool,
    pub(super) options: Vec<String>,
}

/// A claim rule compiled.
pub(super) struct CompiledClaim {
    pub(super) fact: usize,
    pub(super) rule: usize,
    pub(super) pattern: Pattern,
    pub(super) answer: Option<(Value, Denotation)>,
    pub(super) scope: Scope,
    pub(super) guards: Guards,
    /// Entities of other events: a clause that speaks of them is not about this one.
    pub(super) rivals: Vec<usize>,
    /// Who takes part in this one.
    pub(super) own: Vec<usize>,
}

/// What keeps a match from being a claim.
#[derive(Default)]
pub(super) struct Guards {
    pub(super) planned: bool,
    pub(super) negated: bool,
    pub(super) quoted: bool,
    pub(super) hypothetical: bool,
    pub(super) sentence: Vec<Pattern>,
    pub(super) clause: Vec<Pattern>,
    pub(super) paragraph: Vec<Pattern>,
}

/// A template that cannot be compiled, and why.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("the template `{text}` cannot be searched for: {why}")]
pub struct CompileError {
    /// The template.
    pub text: String,
    /// Where it stands in the rules file.
    pub span: Span,
    /// What is wrong.
    pub why: PatternError,
}

impl Program {
    /// Compiles a ruleset.
    ///
    /// # Errors
    /// Every template that has no word to search for, or is too large with its aliases written out.
    pub fn compile(rules: &Ruleset) -> Result<Self, Vec<CompileError>> {
        let frequencies = Frequencies::new();
        let mut lexicon = Lexicon::default();
        let mut errors = Vec::new();
        let mut claims = Vec::new();
        for (f, fact) in rules.facts.iter().enumerate() {
            let mut compiler =
                Compiler { aliases: &rules.aliases, entities: &rules.entities, lexicon: &mut lexicon, frequencies: &frequencies };
            let options = if fact.kind.node == Kind::Choice { fact.options.as_slice() } else { &[] };
            for (r, claim) in fact.claims.iter().enumerate() {
                let gap = claim.within.unwrap_or(DEFAULT_GAP);
                let mut guards = Guards::default();
                for guard in fact.unless.iter().chain(&claim.unless) {
                    if let Err(error) = guards.add(guard, gap, &mut compiler) {
                        errors.push(error);
                    }
                }
                match compile(&mut compiler, &claim.template, gap, options) {
                    Ok(pattern) => {
                        claims.push(CompiledClaim {
                            fact: f,
                            rule: r,
                            pattern,
                            answer: claim.answer.as_ref().map(|a| answer(fact, &a.node)),
                            scope: claim.scope,
                            guards,
                            rivals: gate::rivals(rules, fact, claim),
                            own: gate::event(rules, fact, claim).map_or_else(Vec::new, |e| rules.events[e].with.clone()),
                        });
                    }
                    Err(error) => errors.push(error),
                }
            }
        }
        let entities = entities(rules, &mut lexicon, &frequencies, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        let facts = rules.facts.iter().map(CompiledFact::of).collect();
        let labels = rules.aliases.iter().map(|a| &a.name).chain(rules.entities.iter().map(|e| &e.name)).map(|n| n.node.clone()).collect();
        let anchors = claims.iter().map(|c| c.pattern.anchors.as_slice());
        let scanner = scanner(&lexicon, anchors.enumerate());
        let names = entities.iter().enumerate().flat_map(|(e, entity)| entity.names.iter().map(move |n| (e, n.anchors.as_slice())));
        let needs = claims.iter().map(|c| gate::needs(rules, &rules.facts[c.fact], &rules.facts[c.fact].claims[c.rule])).collect();
        let gate = Gate::new(needs, claims.iter().map(|c| c.fact).collect(), self::scanner(&lexicon, names));
        let pair = rules.events.first().and_then(|event| gate::pair(rules, event));
        Ok(Self { lexicon, scanner, claims, facts, alias_names: labels, entities, gate, pair })
    }
}

impl Program {
    /// Whether `prose` has a word without which no claim can be found in it.
    #[must_use]
    pub fn has_anchor(&self, prose: &str) -> bool {
        self.gate.may_open(prose) && self.scanner.scan(prose, |_, _| ControlFlow::Break(())).is_break()
    }
}

impl CompiledFact {
    fn of(fact: &Fact) -> Self {
        let axis = fact.value.as_ref().and_then(|v| match &v.reading.denotation.core {
            Set::Line(axis @ (Axis::Quantity(_) | Axis::Duration), _) => Some(axis.clone()),
            _ => None,
        });
        Self {
            kind: fact.kind.node,
            axis,
            required: fact.require.is_some(),
            changes: !fact.history.is_empty(),
            options: fact.options.iter().map(|o| o.name.node.clone()).collect(),
        }
    }
}

impl Guards {
    fn add(&mut self, guard: &Guard, gap: u32, compiler: &mut Compiler<'_>) -> Result<(), CompileError> {
        match guard {
            Guard::Planned => self.planned = true,
            Guard::Negated => self.negated = true,
            Guard::Quoted => self.quoted = true,
            Guard::Hypothetical => self.hypothetical = true,
            Guard::Sentence(template) => self.sentence.push(compile(compiler, template, gap, &[])?),
            Guard::Clause(template) => self.clause.push(compile(compiler, template, gap, &[])?),
            Guard::Paragraph(template) => self.paragraph.push(compile(compiler, template, gap, &[])?),
        }
        Ok(())
    }
}

fn compile(
    compiler: &mut Compiler<'_>,
    template: &Template,
    gap: u32,
    options: &[crate::rule::tree::ChoiceOption],
) -> Result<Pattern, CompileError> {
    let nodes: Vec<Node> = template.nodes.clone();
    compiler.compile(&nodes, gap, options).map_err(|why| CompileError { text: template.text.clone(), span: template.span, why })
}

/// What `yes`, `no` or an option stands for.
fn answer(fact: &Fact, word: &str) -> (Value, Denotation) {
    let set = Denotation::plain(Set::Options(OptionSet::of([word])));
    if fact.kind.node == Kind::YesNo { (Value::YesNo(word == "yes"), set) } else { (Value::Choice(word.to_owned()), set) }
}

/// The names of all entities.
fn entities(rules: &Ruleset, lexicon: &mut Lexicon, frequencies: &Frequencies, errors: &mut Vec<CompileError>) -> Vec<CompiledEntity> {
    let mut compiler = Compiler { aliases: &rules.aliases, entities: &rules.entities, lexicon, frequencies };
    let mut patterns = |list: &[Template], errors: &mut Vec<CompileError>| {
        let mut patterns = Vec::with_capacity(list.len());
        for template in list {
            match compile(&mut compiler, template, DEFAULT_GAP, &[]) {
                Ok(pattern) => patterns.push(pattern),
                Err(error) => errors.push(error),
            }
        }
        patterns
    };
    let compiled = rules.entities.iter().map(|entity| CompiledEntity {
        kind: entity.kind,
        names: patterns(&entity.names, errors),
        weak: patterns(&entity.weak, errors),
    });
    compiled.collect()
}

/// All anchors, each form with the indices of what looks for it.
fn scanner<'a>(lexicon: &Lexicon, anchors: impl Iterator<Item = (usize, &'a [WordId])>) -> Scanner {
    let mut by_word: Vec<Vec<u32>> = vec![Vec::new(); lexicon.len()];
    for (k, words) in anchors {
        for &word in words {
            by_word[word as usize].push(k as u32);
        }
    }
    let mut by_form: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (word, patterns) in by_word.iter().enumerate().filter(|(_, p)| !p.is_empty()) {
        for form in lexicon.forms(word as u32) {
            by_form.entry(form).or_default().extend(patterns);
        }
    }
    let mut list: Vec<(String, Vec<u32>)> = by_form.into_iter().map(|(form, patterns)| (form.to_owned(), patterns)).collect();
    list.sort();
    for (_, patterns) in &mut list {
        patterns.sort_unstable();
        patterns.dedup();
    }
    Scanner::new(list)
}
