//! Rules compiled for extraction.

mod compile;
mod guards;

pub(super) use self::guards::Guards;
use std::ops::ControlFlow;

use rustc_hash::FxHashSet;

use super::elsewhen::Times;
use super::established::Mark;
use super::frame::{Sense, Wordbook, shipped};
use super::gate::Gate;
use super::lexicon::Lexicon;
use super::matcher::matches;
use super::named::CompiledEntity;
use super::nation::Office;
use super::nearer::Nearer;
use super::notion::Notion;
use super::pattern::{Pattern, PatternError};
use super::pieces::Spare;
use super::profile::Profile;
use super::recorder::Recorder;
use super::scan::Scanner;
use super::speakers::Speakers;
use super::stand::{PathTable, Stand};
use super::window::Window;
use crate::language::nations::Nation;
use crate::rule::tree::Scope;
use crate::span::Span;
use crate::value::{Axis, Denotation, Kind, Value};

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
    /// When what the facts tell was, as far as the rules say.
    pub(super) times: Times,
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
