//! Rules compiled for extraction.

use std::ops::ControlFlow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::established::{self, Mark};
use super::families::Families;
use super::frame::{Noun, Sense, What, Wordbook, shipped};
use super::frequency::Frequencies;
use super::gate::{self, Gate};
use super::lexicon::{Lexicon, WordId};
use super::matcher::matches;
use super::named::{CompiledEntity, common, initials, nouns, said, singly};
use super::nation::{self, Office};
use super::nearer::Nearer;
use super::notion::Notion;
use super::pattern::{Compiler, DEFAULT_GAP, Pattern, PatternError};
use super::pieces::Spare;
use super::profile::Profile;
use super::recorder::{Looks, Recorder};
use super::scan::Scanner;
use super::sentence;
use super::speakers::Speakers;
use super::stand::{PathTable, Stand};
use super::turns::turns;
use super::window::Window;
use crate::language::layout::LABEL_WORDS;
use crate::language::nations::Nation;
use crate::rule::template::{Node, Template};
use crate::rule::tree::{ClaimRule, Fact, Guard, Ruleset, Scope, Subject};
use crate::span::Span;
use crate::value::choice::OptionSet;
use crate::value::{Axis, Denotation, Kind, Set, Value};
use crate::work;

/// A ruleset compiled: all that extraction needs.
pub struct Program {
    pub(super) lexicon: Lexicon,
    pub(super) scanner: Scanner,
    pub(super) claims: Vec<CompiledClaim>,
    pub(super) facts: Vec<CompiledFact>,
    /// The names of aliases, and then those of entities.
    pub(super) alias_names: Vec<String>,
    pub(super) entities: Vec<CompiledEntity>,
    /// The common nouns that names of entities end with.
    pub(super) nouns: Vec<String>,
    /// Those of them that name what people do together, and so may be any: "talks".
    pub(super) meetings: Vec<String>,
    /// The offices that names of persons are by.
    pub(super) offices: Vec<Office>,
    /// The nouns of these in the plural.
    plurals: FxHashSet<String>,
    /// For each word of the templates the entities of which some name is searched for by it.
    anchored: Vec<Vec<u32>>,
    pub(super) gate: Gate,
    /// What most facts are about.
    pub(super) subject: Vec<usize>,
    /// What the value of each fact is known by.
    pub(super) marks: Vec<Option<Mark>>,
    /// What each fact is about, as far as its sentences tell.
    pub(super) notions: Vec<Notion>,
    /// The sources that wordings are looked for in.
    pub(super) paths: PathTable,
    /// The two whom the first event is about, where it has two.
    pub(super) pair: Option<(usize, usize)>,
    /// The nation where the first event took place.
    pub(super) host: Option<&'static Nation>,
    /// The first year that a day of the facts is in.
    pub(super) first_year: Option<u16>,
    pub(super) nearer: Nearer,
    /// Whether some claim stands in code.
    pub(super) has_code: bool,
    /// The claims that stand under headings of their own, in order.
    pub(super) under_headings: Vec<u32>,
    /// What sentences need to know of the entities.
    pub(super) speakers: Speakers,
    /// The lexicon with the words of the rules, where these add any.
    book: Option<Box<Wordbook>>,
    /// Sentences whose event is named by a word that the lexicon lacks.
    pub(super) unknown: Vec<CompileError>,
    /// What of the rules was used, where that is asked for.
    pub(super) recorder: Option<Box<Recorder>>,
    pub(super) profile: Option<Box<Profile>>,
    /// Threads that a long source may have besides its own.
    pub(super) spare: Spare,
    /// Whether what somebody is said to tell is no claim.
    pub(crate) own_words: bool,
}

/// What extraction knows of a fact.
pub(super) struct CompiledFact {
    pub(super) kind: Kind,
    /// The axis of the established value: readings of other dimensions say nothing of the fact.
    pub(super) axis: Option<Axis>,
    /// The currency of the established value, and what it is paid for.
    pub(super) paid: Option<Axis>,
    /// How far the clocks may be ahead of universal time where the established time of day is told, in minutes; none where that is not told, or
    /// it is told in universal time, which is no zone of a place.
    pub(super) ahead: Vec<i32>,
    pub(super) required: bool,
    /// Whether it asks for somebody's age, so that "25-year-old" is a number.
    pub(super) ages: bool,
    /// The unit that its sentences count, so that "63 bytes" is a number.
    pub(super) unit: Option<String>,
    /// Its names that read like a list, as their words.
    pub(super) listed: Vec<Vec<String>>,
    /// Whether nothing is established, so that sources are held against each other.
    pub(super) compared: bool,
    /// Whether its value changed with time, so that the days a claim speaks of matter.
    pub(super) changes: bool,
    pub(super) options: Vec<String>,
    /// The phrases of the options, each with the index of its option; only where sentences ask for them.
    pub(super) phrases: Vec<(usize, Pattern)>,
}

/// A claim rule compiled.
pub(super) struct CompiledClaim {
    pub(super) fact: usize,
    pub(super) rule: usize,
    pub(super) pattern: Pattern,
    /// What a sentence says; then the pattern is empty.
    pub(super) sense: Option<Sense>,
    /// The sentence that says it in another turn of phrase, where it is not the one of the rules.
    pub(super) turn: Option<String>,
    pub(super) answer: Option<(Value, Denotation)>,
    pub(super) scope: Scope,
    pub(super) guards: Guards,
    /// Where it has to stand, and who has to tell it.
    pub(super) stand: Stand,
    /// Entities of other events: a clause that speaks of them is not about this one.
    pub(super) rivals: Vec<usize>,
    /// Who takes part in this one.
    pub(super) own: Vec<usize>,
    /// Sets of entities, of each of which every match of the template means one.
    pub(super) means: Vec<Vec<usize>>,
    /// The day of the disaster whose dead or injured it counts.
    pub(super) since: Option<jiff::civil::Date>,
    /// The day of that disaster, whether or not the fact tells how the count grew.
    pub(super) happened: Option<jiff::civil::Date>,
    /// What other facts say of events of its kind.
    pub(super) settled: Option<super::settled::Settled>,
    /// The days that are established, where a year can tell another event of the kind from this one.
    pub(super) days: Option<(jiff::civil::Date, jiff::civil::Date)>,
}

impl CompiledClaim {
    /// Whether `window`, which has been told who is meant in it, means those whom the template names.
    pub(super) fn may_mean(&self, window: &Window<'_, '_>) -> bool {
        self.means.iter().all(|any| any.iter().any(|e| window.meant.binary_search(e).is_ok()))
    }
}

/// What keeps a match from being a claim.
#[derive(Default)]
pub(super) struct Guards {
    pub(super) planned: bool,
    pub(super) negated: bool,
    pub(super) quoted: bool,
    pub(super) hypothetical: bool,
    pub(super) former: bool,
    pub(super) default: bool,
    pub(super) sentence: Vec<Pattern>,
    pub(super) clause: Vec<Pattern>,
    pub(super) paragraph: Vec<Pattern>,
    /// All of them in the order of the rules, those of the fact first.
    pub(super) order: Vec<Looks>,
    /// How many of them are those of the fact.
    pub(super) shared: usize,
}

/// A template that cannot be compiled, and why.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{} `{text}` {}: {why}", if why.is_of_sentence() { "the sentence" } else { "the template" }, if why.is_of_sentence() { "is not understood" } else { "cannot be searched for" })]
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
            meetings: nouns.iter().filter(|n| super::frame::shipped().is_meeting(n)).cloned().collect(),
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
        for (claim, day) in super::early::days(rules, &program).into_iter().enumerate() {
            program.claims[claim].happened = day.map(|(day, _)| day);
            program.claims[claim].since = day.and_then(|(day, grows)| grows.then_some(day));
        }
        for (claim, day) in super::early::first_days(rules, &program).into_iter().enumerate() {
            let claim = &mut program.claims[claim];
            claim.happened = claim.happened.or(day);
        }
        for (claim, days) in super::settled::days(rules, &program).into_iter().enumerate() {
            program.claims[claim].days = days;
        }
        for (claim, settled) in super::settled::of(rules, &program).into_iter().enumerate() {
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

impl Program {
    /// Sentences whose event is named by a word that the lexicon lacks: that very word is looked for.
    #[must_use]
    pub fn unknown_words(&self) -> &[CompileError] {
        &self.unknown
    }

    /// Lets long sources have so many threads together besides their own.
    pub fn spare_threads(&mut self, threads: usize) {
        self.spare = Spare::of(threads);
    }

    /// The lexicon, to add words to.
    pub(super) fn book_mut(&mut self) -> &mut Wordbook {
        self.book.get_or_insert_with(|| Box::new(Wordbook::new()))
    }

    /// The lexicon.
    pub(super) fn book(&self) -> &Wordbook {
        self.book.as_deref().unwrap_or_else(|| shipped())
    }

    /// Whether a folded word is an office in the plural that some name is by.
    pub(super) fn has_office_in_plural(&self, word: &str) -> bool {
        word.ends_with('s') && !self.plurals.is_empty() && self.plurals.contains(word)
    }

    /// The entities of which some name may stand in `window`, in order: a word that it is searched for by is there.
    pub(super) fn anchored(&self, window: &Window<'_, '_>) -> Vec<usize> {
        let lists = window.present().iter().filter_map(|&word| self.anchored.get(word as usize));
        let mut list: Vec<usize> = lists.flatten().map(|&entity| entity as usize).collect();
        list.sort_unstable();
        list.dedup();
        list
    }

    /// The name of an entity in the rules.
    pub(super) fn entity_name(&self, entity: usize) -> &str {
        self.alias_names.get(self.aliases() + entity).map_or("", String::as_str)
    }

    /// How many of the names are those of aliases.
    pub(super) fn aliases(&self) -> usize {
        self.alias_names.len() - self.entities.len()
    }

    /// The options of a choice that a window names, each with its content words.
    pub(super) fn options_in(&self, fact: usize, window: &Window<'_, '_>) -> Vec<(usize, usize, usize)> {
        let phrases = &self.facts[fact].phrases;
        let mut out: Vec<(usize, usize, usize)> = phrases
            .iter()
            .filter(|(_, p)| window.has_any(&p.anchors))
            .flat_map(|(option, p)| matches(p, window, &[], &[]).into_iter().map(|m| (*option, m.first, m.after)))
            .collect();
        out.sort_by_key(|o| (std::cmp::Reverse(o.2 - o.1), o.1, o.0));
        let mut kept: Vec<(usize, usize, usize)> = Vec::new();
        for one in out {
            if !kept.iter().any(|k| k.1 < one.2 && one.1 < k.2) {
                kept.push(one);
            }
        }
        // "OSLO (Reuters) -": where a report was written
        let text = window.tokens.text();
        let at = |k: usize| window.tokens.list()[window.content[k]].span;
        kept.retain(|k| !super::dateline::is_place_of_report(text, window.span.start, Span::new(at(k.1).start, at(k.2 - 1).end)));
        kept.sort_unstable();
        kept
    }

    /// Whether `prose` has a word without which no claim can be found in it.
    #[must_use]
    pub fn has_anchor(&self, prose: &str) -> bool {
        self.gate.may_open(prose) && self.scanner.scan(prose, Span::new(0, prose.len()), |_, _| ControlFlow::Break(())).is_break()
    }
}

impl Program {
    /// The claims that stand under headings of their own, in order.
    pub(super) fn under_headings(&self) -> impl Iterator<Item = &CompiledClaim> {
        self.under_headings.iter().map(|&k| &self.claims[k as usize])
    }
}

impl CompiledFact {
    fn of(fact: &Fact) -> Self {
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
            listed: super::firm::listed(fact),
            compared: fact.value.is_none(),
            changes: !fact.history.is_empty(),
            options: fact.options.iter().map(|o| o.name.node.clone()).collect(),
            phrases: Vec::new(),
        }
    }
}

impl Guards {
    fn add(&mut self, guard: &Guard, gap: u32, compiler: &mut Compiler<'_>) -> Result<(), CompileError> {
        let looks = match guard {
            Guard::Planned => {
                self.planned = true;
                Looks::Planned
            }
            Guard::Negated => {
                self.negated = true;
                Looks::Negated
            }
            Guard::Quoted => {
                self.quoted = true;
                Looks::Quoted
            }
            Guard::Hypothetical => {
                self.hypothetical = true;
                Looks::Hypothetical
            }
            Guard::Former => {
                self.former = true;
                Looks::Former
            }
            Guard::Default => {
                self.default = true;
                Looks::Default
            }
            Guard::Sentence(template) => {
                self.sentence.push(compile(compiler, template, gap, &[])?);
                Looks::Sentence(self.sentence.len() - 1)
            }
            Guard::Clause(template) => {
                self.clause.push(compile(compiler, template, gap, &[])?);
                Looks::Clause(self.clause.len() - 1)
            }
            Guard::Paragraph(template) => {
                self.paragraph.push(compile(compiler, template, gap, &[])?);
                Looks::Paragraph(self.paragraph.len() - 1)
            }
        };
        self.order.push(looks);
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
fn anchored(entities: &[CompiledEntity], words: usize) -> Vec<Vec<u32>> {
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
fn scanner<'a>(lexicon: &Lexicon, anchors: impl Iterator<Item = (usize, &'a [WordId])>, triggers: &[(u32, FxHashSet<String>)]) -> Scanner {
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
fn first_year(rules: &Ruleset) -> Option<u16> {
    let days = rules.facts.iter().filter(|f| f.kind.node == Kind::Date);
    let texts = days.flat_map(|f| f.value.iter().chain(&f.accept)).map(|told| told.text.as_str());
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_digit()));
    words.filter(|w| w.len() == 4).filter_map(|w| w.parse().ok()).filter(|y| (1000..2100).contains(y)).min()
}
