//! Rules compiled: what each sentence says, what is looked for, and who shares what.

use rustc_hash::{FxHashMap, FxHashSet};

use super::guards::Guards;
use super::{CompileError, CompiledClaim, CompiledFact, Program};
use crate::extract::elsewhen::Times;
use crate::extract::established;
use crate::extract::families::Families;
use crate::extract::frame::{Noun, Sense, What, shipped};
use crate::extract::frequency::Frequencies;
use crate::extract::gate::{self, Gate};
use crate::extract::lexicon::{Lexicon, WordId};
use crate::extract::named::{CompiledEntity, common, initials, nouns, said, singly};
use crate::extract::nation::{self, Office};
use crate::extract::nearer::Nearer;
use crate::extract::notion::Notion;
use crate::extract::pattern::{Compiler, DEFAULT_GAP, Pattern, PatternError};
use crate::extract::pieces::Spare;
use crate::extract::scan::Scanner;
use crate::extract::sentence;
use crate::extract::speakers::Speakers;
use crate::extract::stand::{PathTable, Stand};
use crate::extract::turns::turns;
use crate::language::layout::LABEL_WORDS;
use crate::rule::template::{Node, Template};
use crate::rule::tree::{ClaimRule, Fact, Ruleset, Subject};
use crate::value::choice::OptionSet;
use crate::value::{Axis, Denotation, Kind, Set, Value};
use crate::work;

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
        let mut paths = PathTable::default();
        for (f, fact) in rules.facts.iter().enumerate() {
            let mut compiler =
                Compiler { aliases: &rules.aliases, entities: &rules.entities, lexicon: &mut lexicon, frequencies: &frequencies };
            let options = if fact.kind.node == Kind::Choice { fact.options.as_slice() } else { &[] };
            let put = |(r, claim): (usize, &'_ ClaimRule)| {
                let turns = if claim.says { turns(&claim.template.text, fact.kind.node) } else { Vec::new() };
                std::iter::once(None).chain(turns.into_iter().map(Some)).map(move |turn| (r, turn)).collect::<Vec<_>>()
            };
            for (r, turn) in fact.claims.iter().enumerate().flat_map(put) {
                let claim = &fact.claims[r];
                let gap = claim.within.unwrap_or(DEFAULT_GAP);
                let mut guards = Guards { shared: fact.unless.len(), ..Guards::default() };
                for guard in fact.unless.iter().chain(&claim.unless) {
                    if let Err(error) = guards.add(&guard.node, gap, &mut compiler) {
                        errors.push(error);
                    }
                }
                let mut stand = Stand::of(rules, &fact.place, &claim.place, &mut paths);
                for place in [&fact.place, &claim.place] {
                    let mut names = |list: &[Template]| -> Vec<Pattern> {
                        let compiled = list.iter().map(|name| compile(&mut compiler, name, gap, &[]));
                        compiled.filter_map(|name| name.map_err(|error| errors.push(error)).ok()).collect()
                    };
                    let (told, not_told) = (names(&place.told), names(&place.not_told));
                    stand.told.extend((!told.is_empty()).then_some(told));
                    stand.not_told.extend(not_told);
                }
                // sentences are understood once all names are known
                let pattern = if claim.says { Ok(sentence::no_pattern()) } else { compile(&mut compiler, &claim.template, gap, options) };
                match pattern {
                    Ok(pattern) => {
                        claims.push(CompiledClaim {
                            fact: f,
                            rule: r,
                            pattern,
                            sense: None,
                            turn,
                            since: None,
                            happened: None,
                            settled: None,
                            days: None,
                            answer: claim.answer.as_ref().map(|a| answer(fact, &a.node)),
                            scope: claim.scope,
                            guards,
                            stand,
                            rivals: gate::rivals(rules, fact, claim),
                            means: gate::meant(rules, claim),
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
        let mut facts: Vec<CompiledFact> = rules.facts.iter().map(CompiledFact::of).collect();
        for (fact, compiled) in rules.facts.iter().zip(&mut facts) {
            if fact.kind.node == Kind::Choice && fact.claims.iter().any(|c| c.says && c.answer.is_none()) {
                let mut compiler =
                    Compiler { aliases: &rules.aliases, entities: &rules.entities, lexicon: &mut lexicon, frequencies: &frequencies };
                compiled.phrases = option_phrases(fact, &mut compiler);
            }
        }
        let labels = rules.aliases.iter().map(|a| &a.name).chain(rules.entities.iter().map(|e| &e.name)).map(|n| n.node.clone()).collect();
        let mut compiler =
            Compiler { aliases: &rules.aliases, entities: &rules.entities, lexicon: &mut lexicon, frequencies: &frequencies };
        let nearer = Nearer::new(rules, &mut compiler);
        let pair = rules.events.first().and_then(|event| gate::pair(rules, event));
        let speakers = Speakers::new(rules);
        let (scanner, gate) = (Scanner::new([]), Gate::new(Vec::new(), Vec::new(), Scanner::new([])));
        let mut nouns: Vec<String> = entities.iter().flat_map(|e| e.nouns.iter().cloned()).collect();
        nouns.sort_unstable();
        nouns.dedup();
        let offices: Vec<Office> = rules.entities.iter().enumerate().flat_map(|(e, entity)| Office::of(e, entity)).collect();
        let anchored = anchored(&entities, lexicon.len());
        let mut program = Self {
            has_code: claims.iter().any(|c| c.stand.code),
            under_headings: (0..).zip(&claims).filter(|(_, c)| c.stand.asks_for_section()).map(|(k, _)| k).collect(),
            lexicon,
            scanner,
            claims,
            facts,
            alias_names: labels,
            meetings: nouns.iter().filter(|n| crate::extract::frame::shipped().is_meeting(n)).cloned().collect(),
            nouns,
            plurals: offices.iter().flat_map(Office::plurals).map(str::to_owned).collect(),
            offices,
            anchored,
            entities,
            gate,
            subject: Vec::new(),
            marks: Vec::new(),
            notions: Vec::new(),
            paths,
            pair,
            host: rules.events.first().and_then(|event| nation::host(rules, event)),
            first_year: first_year(rules),
            times: Times::of(rules),
            nearer,
            speakers,
            book: None,
            unknown: Vec::new(),
            recorder: None,
            profile: None,
            spare: Spare::default(),
            own_words: false,
        };
        program.book = sentence::wordbook(rules).map_err(|e| vec![e])?;
        program.understand(rules)?;
        for (claim, day) in crate::extract::early::days(rules, &program).into_iter().enumerate() {
            program.claims[claim].happened = day.map(|(day, _)| day);
            program.claims[claim].since = day.and_then(|(day, grows)| grows.then_some(day));
        }
        for (claim, day) in crate::extract::early::first_days(rules, &program).into_iter().enumerate() {
            let claim = &mut program.claims[claim];
            claim.happened = claim.happened.or(day);
        }
        for (claim, days) in crate::extract::settled::days(rules, &program).into_iter().enumerate() {
            program.claims[claim].days = days;
        }
        for (claim, settled) in crate::extract::settled::of(rules, &program).into_iter().enumerate() {
            program.claims[claim].settled = settled;
        }
        program.search(rules);
        Ok(program)
    }

    /// Understands the sentences.
    fn understand(&mut self, rules: &Ruleset) -> Result<(), Vec<CompileError>> {
        let mut errors = Vec::new();
        for k in 0..self.claims.len() {
            let fact = &rules.facts[self.claims[k].fact];
            let claim = &fact.claims[self.claims[k].rule];
            if let Some(text) = &self.claims[k].turn {
                let template = Template { text: text.clone(), ..claim.template.clone() };
                let claim = ClaimRule { template, ..claim.clone() };
                let guess = |program: &mut Self| Some(sentence::guess(&claim, fact, program)?.sense);
                let sense = sentence::compile(&claim, fact, self).ok().or_else(|| guess(self));
                // a verb that could be said of anything is told by the option: "uses two AA cells"
                self.claims[k].sense = sense.filter(|s| !s.by_words || fact.kind.node == Kind::Choice && s.words.len() == 1);
            } else if claim.says {
                match sentence::compile(claim, fact, self) {
                    Ok(mut sense) => {
                        sentence::by_owner(&mut sense, fact.kind.node, self);
                        self.facts[self.claims[k].fact].ages |= sense.age;
                        self.unknown.extend(sentence::lost(claim, &sense));
                        for (head, short) in std::mem::take(&mut sense.acronyms) {
                            self.book_mut().add_acronym(head, short);
                        }
                        self.claims[k].sense = Some(sense);
                    }
                    // a word that the lexicon lacks names what it names itself
                    Err(error) => match sentence::guess(claim, fact, self) {
                        Some(guess) => {
                            self.claims[k].sense = Some(guess.sense);
                            let why = guess.word.map_or(PatternError::ByWords, PatternError::OwnWord);
                            self.unknown.push(CompileError { why, ..error });
                        }
                        None => errors.push(CompileError { why: PatternError::SaysNothing, ..error }),
                    },
                }
            }
        }
        self.share(rules);
        let told: Vec<(usize, &Sense)> = self.claims.iter().filter_map(|c| Some((c.fact, c.sense.as_ref()?))).collect();
        self.speakers.settle(rules, &told);
        self.speakers.families = Families::new(rules, &told);
        if errors.is_empty() {
            return Ok(());
        }
        // what else there is to say of the sentences is told in the same run
        errors.append(&mut self.unknown);
        Err(errors)
    }

    /// Gives each sentence the nouns that own the values of the other facts. A file with more of them than `MOST` was made by a program, and
    /// is not held up by asking each value for each.
    fn part_owners(&mut self) {
        const MOST: usize = 300;
        let of = |c: &CompiledClaim| Some((c.fact, c.sense.as_ref()?.owner.as_ref()?.noun.clone()));
        let mut owners: Vec<(usize, Noun)> = self.claims.iter().filter_map(of).collect();
        owners.dedup();
        if owners.len() > MOST {
            return;
        }
        for claim in &mut self.claims {
            let Some(sense) = &mut claim.sense else { continue };
            let own = |n: &Noun| owners.iter().any(|(fact, other)| *fact == claim.fact && other.head == n.head);
            sense.foreign = owners.iter().filter(|(f, n)| *f != claim.fact && !own(n)).map(|(_, n)| n.clone()).collect();
        }
    }

    /// Gives each limit the nouns that the other limits of the same kind are of. A file with very many was made by a program.
    fn tell_sisters(&mut self) {
        const MOST: usize = 300;
        let minimum = self.book().flags.iter().position(|f| &*f.name == "minimum");
        let bound = |s: &Sense| s.limit || minimum.is_some_and(|m| s.flags.contains(&m));
        let limit = |c: &CompiledClaim| c.sense.as_ref().filter(|s| bound(s)).map(|s| (c.fact, s.subjects()));
        let all: Vec<(usize, Vec<String>)> = self.claims.iter().filter_map(limit).collect();
        if all.len() > MOST {
            return;
        }
        for claim in &mut self.claims {
            let Some(sense) = claim.sense.as_mut().filter(|s| bound(s)) else { continue };
            let kind = self.facts[claim.fact].kind;
            let others = all.iter().filter(|(f, _)| *f != claim.fact && self.facts[*f].kind == kind).flat_map(|(_, words)| words);
            sense.sisters = others.cloned().collect();
        }
    }

    /// What one sentence of a fact says of a default, and of what its sum is for, holds for its other sentences; their nouns are its too.
    fn share(&mut self, rules: &Ruleset) {
        self.part_owners();
        self.tell_sisters();
        let default = self.book().flags.iter().position(|f| &*f.name == "default");
        let book = self.book.as_deref().unwrap_or_else(|| shipped());
        // the claims of a fact stand together
        for claims in self.claims.chunk_by_mut(|a, b| a.fact == b.fact) {
            work::steps(claims.len());
            let told: Vec<&Sense> = claims.iter().filter(|c| c.turn.is_none()).filter_map(|c| c.sense.as_ref()).collect();
            let each = told.iter().find_map(|s| s.each.clone());
            let kin: Vec<String> = told.iter().flat_map(|s| s.nouns()).cloned().collect();
            let plans: Vec<String> = told.iter().flat_map(|s| &s.plans).cloned().collect();
            let noun = |s: &&Sense| if let Some((What::Noun(word), _)) = &s.counted { Some(word.clone()) } else { None };
            let counts: Vec<String> = told.iter().filter_map(noun).collect();
            let preset = default.filter(|f| told.iter().any(|s| s.flags.contains(f)));
            let agreed = sentence::agreed(&told, book);
            let fact = claims.first().map_or(0, |c| c.fact);
            let about = rules.facts[fact].about.iter().chain(claims.iter().flat_map(|c| &rules.facts[fact].claims[c.rule].about));
            let about = about.filter_map(|s| if let Subject::Entity(e) = *s { Some((e, false)) } else { None });
            let mut friends: Vec<(usize, bool)> = told.iter().flat_map(|s| s.entities()).map(|e| (e, true)).chain(about).collect();
            friends.sort_unstable();
            friends.dedup();
            // a quantity has its unit with it
            self.facts[fact].unit = told.iter().filter(|_| rules.facts[fact].kind.node != Kind::Quantity).find_map(|s| s.unit());
            for sense in claims.iter_mut().filter_map(|c| c.sense.as_mut()) {
                sense.each.clone_from(&each);
                sentence::settle_by(&agreed, sense);
                sense.kin.clone_from(&kin);
                sense.plans.clone_from(&plans);
                sense.counts.clone_from(&counts);
                sense.friends.clone_from(&friends);
                sense.flags.extend(preset.filter(|f| !sense.flags.contains(f)));
            }
        }
    }

    /// Prepares the searches: for the words of the claims, and for the names that open the gate.
    fn search(&mut self, rules: &Ruleset) {
        let anchors = self.claims.iter().map(|c| c.pattern.anchors.as_slice());
        let triggers: Vec<(u32, FxHashSet<String>)> = self
            .claims
            .iter()
            .enumerate()
            .filter_map(|(k, c)| Some((k as u32, sentence::triggers(c.sense.as_ref()?, self, self.facts[c.fact].kind))))
            .collect();
        let says = !triggers.is_empty();
        let scanner = scanner(&self.lexicon, anchors.enumerate(), &triggers);
        let names = self.entities.iter().enumerate().flat_map(|(e, entity)| {
            let weak = entity.weak.iter().chain(&entity.common).filter(move |_| says);
            entity.names.iter().chain(weak).map(move |n| (e, n.anchors.as_slice()))
        });
        let needs = self.claims.iter().map(|c| {
            let fact = &rules.facts[c.fact];
            let claim = &fact.claims[c.rule];
            match &c.sense {
                Some(sense) if rules.about.is_empty() && fact.about.is_empty() && claim.about.is_empty() => {
                    let needs = self.speakers.needs(sense);
                    let count = needs.len();
                    (needs, count)
                }
                _ => gate::needs(rules, fact, claim),
            }
        });
        let lenient = self.claims.iter().map(|c| c.sense.is_some()).collect();
        let gate = Gate::new(needs.collect(), self.claims.iter().map(|c| c.fact).collect(), self::scanner(&self.lexicon, names, &[]));
        self.gate = gate.lenient(lenient);
        self.subject = self.gate.mostly(self.facts.len());
        let plain = |s: &Sense| !s.ordinal;
        let sentences =
            self.claims.iter().enumerate().filter(|(_, c)| c.sense.as_ref().is_some_and(plain) && c.answer.is_none() && c.turn.is_none());
        self.marks = established::marks(rules, sentences.map(|(k, c)| (c.fact, k)));
        for (k, words) in triggers.into_iter().filter(|(k, _)| self.claims[*k as usize].turn.is_none()) {
            if let Some(mark) = &mut self.marks[self.claims[k as usize].fact] {
                mark.near.extend(words);
            }
        }
        let book = self.book.as_deref().unwrap_or_else(|| shipped());
        for claim in self.claims.iter().filter(|c| c.turn.is_none()) {
            let (Some(sense), Some(mark)) = (&claim.sense, &mut self.marks[claim.fact]) else { continue };
            mark.own.extend(sense.nouns().filter(|w| !LABEL_WORDS.contains(&w.as_str())).flat_map(|w| book.group_forms(w)));
            // whatever is limited is told by the same verbs: "can hold up to"
            mark.own.extend(sense.classes.iter().filter(|_| !sense.limit).flat_map(|&c| book.triggers(c)));
        }
        self.notions = rules.facts.iter().map(Notion::of).collect();
        self.scanner = scanner;
    }
}

impl CompiledFact {
    pub(super) fn of(fact: &Fact) -> Self {
        let axis = fact.value.as_ref().and_then(|v| match &v.reading.denotation.core {
            Set::Line(axis @ (Axis::Quantity(_) | Axis::Duration), _) => Some(axis.clone()),
            _ => None,
        });
        let paid = fact.value.as_ref().and_then(|v| match &v.reading.denotation.core {
            Set::Line(axis @ (Axis::Money(_) | Axis::Rate(..)), _) => Some(axis.clone()),
            _ => None,
        });
        let ahead = fact.value.as_ref().and_then(|v| match &v.reading.denotation.core {
            Set::Line(Axis::Instant(ahead), _) if !ahead.contains(&0) => Some(ahead.clone()),
            _ => None,
        });
        Self {
            kind: fact.kind.node,
            axis,
            paid,
            ahead: ahead.unwrap_or_default(),
            required: fact.require.is_some(),
            ages: false,
            unit: None,
            listed: crate::extract::firm::listed(fact),
            compared: fact.value.is_none(),
            changes: !fact.history.is_empty(),
            options: fact.options.iter().map(|o| o.name.node.clone()).collect(),
            phrases: Vec::new(),
        }
    }
}

pub(super) fn compile(
    compiler: &mut Compiler<'_>,
    template: &Template,
    gap: u32,
    options: &[crate::rule::tree::ChoiceOption],
) -> Result<Pattern, CompileError> {
    let nodes: Vec<Node> = template.nodes.clone();
    compiler.compile(&nodes, gap, options).map_err(|why| CompileError { text: template.text.clone(), span: template.span, why })
}

/// What `yes`, `no` or an option stands for.
pub(in crate::extract) fn answer(fact: &Fact, word: &str) -> (Value, Denotation) {
    let set = Denotation::plain(Set::Options(OptionSet::of([word])));
    if fact.kind.node == Kind::YesNo { (Value::YesNo(word == "yes"), set) } else { (Value::Choice(word.to_owned()), set) }
}

/// The names of all entities.
pub(in crate::extract) fn entities(
    rules: &Ruleset,
    lexicon: &mut Lexicon,
    frequencies: &Frequencies,
    errors: &mut Vec<CompileError>,
) -> Vec<CompiledEntity> {
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
    let said = said(rules);
    let compiled = rules.entities.iter().map(|entity| {
        let nouns = nouns(entity, &said);
        (entity, nouns.iter().flat_map(|n| crate::text::forms(n)).collect(), nouns)
    });
    let compiled = compiled.map(|(entity, goes_as, nouns)| CompiledEntity {
        kind: entity.kind,
        names: patterns(&entity.names, errors).into_iter().chain(patterns(&nation::following(entity), errors)).collect(),
        weak: [
            patterns(&entity.weak, errors),
            patterns(&nation::around(entity), errors),
            patterns(&singly(entity), errors),
            patterns(&initials(entity), errors),
        ]
        .concat(),
        common: patterns(&common(entity), errors),
        goes_as,
        nouns,
    });
    compiled.collect()
}

/// For each of so many words of the templates the entities of which some name is searched for by it.
pub(in crate::extract) fn anchored(entities: &[CompiledEntity], words: usize) -> Vec<Vec<u32>> {
    let mut anchored = vec![Vec::new(); words];
    for (entity, compiled) in (0..).zip(entities) {
        for &word in compiled.names.iter().chain(&compiled.weak).chain(&compiled.common).flat_map(|name| &name.anchors) {
            anchored[word as usize].push(entity);
        }
    }
    anchored
}

fn option_phrases(fact: &Fact, compiler: &mut Compiler<'_>) -> Vec<(usize, Pattern)> {
    let all = fact.options.iter().enumerate().flat_map(|(k, o)| o.phrases.iter().map(move |p| (k, p)));
    all.filter_map(|(k, p)| Some((k, compile(compiler, p, DEFAULT_GAP, &[]).ok()?))).collect()
}

/// All anchors, each form with the indices of what looks for it.
pub(in crate::extract) fn scanner<'a>(
    lexicon: &Lexicon,
    anchors: impl Iterator<Item = (usize, &'a [WordId])>,
    triggers: &[(u32, FxHashSet<String>)],
) -> Scanner {
    let mut by_word: Vec<Vec<u32>> = vec![Vec::new(); lexicon.len()];
    for (k, words) in anchors {
        for &word in words {
            by_word[word as usize].push(k as u32);
        }
    }
    let mut by_form: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (k, forms) in triggers {
        for form in forms {
            by_form.entry(form).or_default().push(*k);
        }
    }
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

/// The first year that a day of the facts is in.
pub(in crate::extract) fn first_year(rules: &Ruleset) -> Option<u16> {
    let days = rules.facts.iter().filter(|f| f.kind.node == Kind::Date);
    let texts = days.flat_map(|f| f.value.iter().chain(&f.accept)).map(|told| told.text.as_str());
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_digit()));
    words.filter(|w| w.len() == 4).filter_map(|w| w.parse().ok()).filter(|y| (1000..2100).contains(y)).min()
}
