//! Sentences of the rules, `says "…"`: compiled, and held against the sentences of a source.

use rustc_hash::FxHashSet;

use super::claim::Claim;
use super::claiming::{claim_of, may_state};
use super::dated::Dated;
use super::fit::Found;
use super::frame::{self, Fit, Flagged, Mention, Parsed, Permit, Sense, Story, What, Wordbook};
use super::matcher::Match;
use super::mention::names_only;
use super::modality::answer_behind;
use super::outcome::Outcome;
use super::pattern::{Pattern, PatternError};
use super::place::Places;
use super::plainer::plainer;
use super::program::{CompileError, Program};
use super::restated::Stray;
use super::surroundings::Context;
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::language::layout::LABEL_WORDS;
use crate::language::telling;
use crate::rule::tree::{ClaimRule, Fact, Ruleset};
use crate::span::Span;
use crate::text::Tokens;
use crate::text::forms;
use crate::value::{Denotation, Hedge, Kind, Value};

/// The classes that all sentences of a fact tell of: a verb of several senses is meant in the one that the other sentences have too ("was
/// launched", "lifted off"). What could be said of anything ("has", "contains") settles nothing.
pub(super) fn agreed(told: &[&Sense], book: &Wordbook) -> Vec<u16> {
    const GENERAL: &[&str] = &["provide", "contain", "happen", "amount", "require", "use", "limit"];
    let told: Vec<&&Sense> = told.iter().filter(|s| !s.classes.is_empty()).collect();
    let [first, rest @ ..] = told.as_slice() else { return Vec::new() };
    let general = |c: u16| book.classes.get(usize::from(c)).is_some_and(|c| GENERAL.contains(&&*c.name));
    let all = |c: u16| !rest.is_empty() && !general(c) && rest.iter().all(|s| s.classes.contains(&c));
    first.classes.iter().copied().filter(|&c| all(c)).collect()
}

/// Keeps of the classes of a sentence those that its fact agrees on, where it has some of them.
pub(super) fn settle_by(agreed: &[u16], sense: &mut Sense) {
    if sense.classes.len() > 1 && sense.classes.iter().any(|c| agreed.contains(c)) {
        sense.classes.retain(|c| agreed.contains(c));
    }
}

/// The mentions of a window as tokens; a pair is one of each.
pub(super) fn mentions(window: &Window<'_, '_>) -> Vec<Mention> {
    let mut out = Vec::with_capacity(window.mentions.len());
    for (index, m) in window.mentions.iter().enumerate() {
        let (Some(&first), Some(&last)) = (window.content.get(m.name_first), window.content.get(m.after.saturating_sub(1))) else {
            continue;
        };
        for entity in m.who.entities() {
            out.push(Mention { first, after: last + 1, entity, named: m.antecedent.is_none(), index });
        }
    }
    out
}

/// The lexicon with the words that `rules` add; `None` where they add none.
pub(super) fn wordbook(rules: &Ruleset) -> Result<Option<Box<Wordbook>>, CompileError> {
    if rules.words.is_empty() {
        return Ok(None);
    }
    let mut book = Box::new(Wordbook::new());
    for words in &rules.words {
        let entry = if words.verb { frame::Entry::Verb } else { frame::Entry::Noun };
        let mut classes = book.classes_named_by(&words.like.node, entry);
        // a word that the lexicon lacks, and sentences are looked for by as it is
        if classes.is_empty() && is_plain_word(&words.like.node) {
            book.add_own(&words.like.node);
            classes = book.classes_named_by(&words.like.node, entry);
        }
        if classes.is_empty() {
            let why = PatternError::NotUnderstood(words.like.node.clone());
            return Err(CompileError { text: words.like.node.clone(), span: words.like.span, why });
        }
        for class in classes {
            for word in &words.words {
                book.add(class, entry, &word.node);
            }
        }
    }
    Ok(Some(book))
}

/// Understands the sentence of `claim`.
pub(super) fn compile(claim: &ClaimRule, fact: &Fact, program: &Program) -> Result<Sense, CompileError> {
    let text = &claim.template.text;
    let mut plain = understand(text, fact.kind.node, program);
    if let Ok(sense) = &mut plain {
        sense.bears = sense.bears.filter(|&e| has_name_of(fact, e, program));
        sense.permit = permit(text, fact.kind.node, sense, program);
    }
    if let Some(by_words) = ordinal(text, fact.kind.node, program) {
        return Ok(match plain {
            Ok(sense) => Sense { ordinal: true, also: Some(Box::new(by_words)), lost: Vec::new(), ..sense },
            Err(_) => by_words,
        });
    }
    // "the fire was caused by {value}": told by any words for what it came of
    if let Ok(sense) = &mut plain
        && let Some(by_words) = of_cause(text, fact.kind.node, sense, program)
    {
        sense.also = Some(Box::new(by_words));
    }
    plain.map_err(|unclear| {
        let word = unclear.words.first().cloned().unwrap_or_default();
        let at = text.find(&word).filter(|_| claim.template.span.len() == text.len() && !word.is_empty());
        let start = claim.template.span.start;
        let span = at.map_or(claim.template.span, |at| Span::new(start + at, start + at + word.len()));
        CompileError { text: text.clone(), span, why: PatternError::NotUnderstood(word) }
    })
}

/// What a sentence permits or forbids, where it is an answer and names where.
fn permit(text: &str, kind: Kind, sense: &Sense, program: &Program) -> Option<Permit> {
    // "the limit can be raised" tells what somebody is able to do
    let raised = |c: u16| program.book().classes.get(usize::from(c)).is_some_and(|c| matches!(&*c.name, "raise limit" | "rise" | "change"));
    if kind != Kind::YesNo || text.contains("{value}") || sense.entities().next().is_none() || sense.classes.iter().any(|&c| raised(c)) {
        return None;
    }
    reading(text, kind, program, |window, _, mentions| {
        Permit::of(&window.tokens, &|t| mentions.iter().any(|m| (m.first..m.after).contains(&t)))
    })
}

/// Whether an entity has a name that the fact establishes.
fn has_name_of(fact: &Fact, entity: usize, program: &Program) -> bool {
    let of = |text: &str| {
        let window = Window::new(text, Span::new(0, text.len()), 0, &program.lexicon);
        names_only(program, &window).iter().any(|m| m.who.entities().any(|e| e == entity))
    };
    fact.value.iter().chain(&fact.accept).any(|told| of(&told.text))
}

/// What a sentence says whose value is a place in an order, "the {value} country to land on the Moon": it is found by its words.
fn ordinal(text: &str, kind: Kind, program: &Program) -> Option<Sense> {
    let behind = text.split_once("the {value} ").filter(|_| kind == Kind::Number)?.1;
    let noun = behind.split(|c: char| !c.is_alphanumeric()).next()?;
    let one = crate::text::clause::is_singular_noun(noun) && !program.book().alike("people", noun);
    let read =
        |window: &Window<'_, '_>, value, mentions: &[Mention]| frame::understand_words(program.book(), window, value, kind, mentions);
    let sense = one.then(|| reading(text, kind, program, read)).flatten()?;
    Some(Sense { ordinal: true, ..sense })
}

/// What a sentence says that tells what something came of, as the words around its option.
fn of_cause(text: &str, kind: Kind, sense: &Sense, program: &Program) -> Option<Sense> {
    let cause = || text.split(|c: char| !c.is_alphanumeric()).any(|w| telling::CAUSES.has(&w.to_ascii_lowercase()));
    if kind != Kind::Choice || sense.by_words || sense.also.is_some() || !text.contains("{value}") || !cause() {
        return None;
    }
    reading(text, kind, program, |window, value, mentions| frame::understand_words(program.book(), window, value, kind, mentions))
}

/// A sentence with what stands in the place of its value, as the code that reads articles has it.
fn reading<T>(text: &str, kind: Kind, program: &Program, read: impl FnOnce(&Window<'_, '_>, Option<Span>, &[Mention]) -> T) -> T {
    let hole = text.find("{value}");
    let stand_in = frame::stand_in(kind);
    let said = text.replace("{value}", stand_in);
    let value = hole.map(|at| Span::new(at, at + stand_in.len()));
    let mut window = Window::new(&said, Span::new(0, said.len()), 0, &program.lexicon);
    window.mentions = names_only(program, &window);
    let mut mentions = mentions(&window);
    // what a name is of is told by its noun
    if kind != Kind::Name {
        described(program, &window, &mut mentions);
    }
    read(&window, value, &mentions)
}

fn understand(text: &str, kind: Kind, program: &Program) -> Result<Sense, frame::Unclear> {
    // where the plainer sentence is not understood either, its author is told of the words that stand there
    let plain = plainer(text, kind, program.book()).and_then(|plain| understood(&plain, kind, program).ok());
    let mut sense = plain.map_or_else(|| understood(text, kind, program), Ok)?;
    // "the total of the gifts" is told as such too
    if sense.also.is_none() && kind == Kind::Money && text.contains("total of") {
        sense.also = understood(text, kind, program).ok().filter(|also| also.classes != sense.classes).map(Box::new);
    }
    Ok(Sense { years: years(text, kind), ..sense })
}

/// The years that a sentence names beside its value, where that is no time: "had sales of {value} in 2023".
fn years(text: &str, kind: Kind) -> Vec<String> {
    if matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Version) {
        return Vec::new();
    }
    let tokens = Tokens::of(text);
    (0..tokens.len()).filter(|&t| frame::is_year(tokens.word(t))).map(|t| tokens.word(t).to_owned()).collect()
}

/// What a sentence says as it stands.
fn understood(text: &str, kind: Kind, program: &Program) -> Result<Sense, frame::Unclear> {
    let read = |window: &Window<'_, '_>, value, mentions: &[Mention]| frame::understand(program.book(), window, value, kind, mentions);
    let mut sense = reading(text, kind, program, read)?;
    opens(&mut sense, program);
    Ok(sense)
}

/// "the hall opened on {value}", "the bridge was opened in {value}": what has a name opens to the public, and does not begin.
fn opens(sense: &mut Sense, program: &Program) {
    let is = |c: u16, name: &str| program.book().classes.get(usize::from(c)).is_some_and(|c| &*c.name == name);
    let named = sense.args.iter().any(|a| a.role != frame::Role::Beside && matches!(a.what, What::Entity(_)));
    if named && sense.classes.iter().any(|&c| is(c, "open")) {
        sense.classes.retain(|&c| !is(c, "begin"));
    }
}

/// "the rover", where the rules have one that they call so or that has a name which ends with it.
fn described(program: &Program, window: &Window<'_, '_>, mentions: &mut Vec<Mention>) {
    let analysis = window.analysis();
    for chunk in analysis.chunks() {
        let word = &analysis.words()[chunk.head];
        let (head, the) = (analysis.word(chunk.head), analysis.word(chunk.first) == "the");
        let any = program.meetings.iter().any(|m| m == head);
        if !the || any || chunk.head != chunk.first + 1 || word.capital || mentions.iter().any(|m| (m.first..m.after).contains(&word.first))
        {
            continue;
        }
        let mut called = program.entities.iter().enumerate().filter(|(_, e)| e.nouns.iter().any(|n| n == head));
        if let Some((entity, _)) = called.next().filter(|_| called.next().is_none()) {
            mentions.push(Mention { first: word.first, after: word.after, entity, named: true, index: usize::MAX });
        }
    }
    mentions.sort_by_key(|m| m.first);
}

/// What a sentence says by the noun that owns its value: "paid a premium of {value}" says that the premium is {value}.
pub(super) fn by_owner(sense: &mut Sense, kind: Kind, program: &mut Program) {
    let Some(owner) = sense.owner.clone().filter(|o| !o.taken) else { return };
    if let Some(word) = owner.own.filter(|w| w.bytes().all(|b| b.is_ascii_lowercase())) {
        program.book_mut().add_own(&word);
    }
    let Ok(mut also) = understand(&format!("the {} is {{value}}", owner.phrase), kind, program) else { return };
    for arg in &sense.args {
        if !matches!(arg.what, What::Noun(_)) && !also.args.iter().any(|a| a.what == arg.what) {
            also.args.push(frame::Arg { role: frame::Role::Any, ..arg.clone() });
        }
    }
    // a fee that is paid is no other price
    also.words.extend(sense.words.iter().filter(|w| **w == owner.noun.head && !also.words.contains(w)).cloned().collect::<Vec<_>>());
    also.owner.clone_from(&sense.owner);
    also.years.clone_from(&sense.years);
    if owner.whole { *sense = also } else { sense.also = Some(Box::new(also)) }
}

/// The words of a sentence that it is found without, as a warning.
pub(super) fn lost(claim: &ClaimRule, sense: &Sense) -> Option<CompileError> {
    const FEW: usize = 2;
    let text = &claim.template.text;
    let bag = sense.classes.is_empty() && !sense.limit && !sense.predicate && sense.thing.is_none() && sense.words.len() > FEW;
    if sense.by_words && !sense.ordinal || bag && !sense.naming && !sense.by_words {
        return Some(CompileError { text: text.clone(), span: claim.template.span, why: PatternError::ByWords });
    }
    let first = sense.lost.first()?;
    let at = text.find(first.as_str()).filter(|_| claim.template.span.len() == text.len());
    let start = claim.template.span.start;
    let span = at.map_or(claim.template.span, |at| Span::new(start + at, start + at + first.len()));
    let words = sense.lost.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ");
    Some(CompileError { text: text.clone(), span, why: PatternError::Lost(words) })
}

/// Whether a word may become a class of its own: no figure, no name, and long enough to mean something.
fn is_plain_word(word: &str) -> bool {
    word.len() >= 3 && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// A sentence that is understood by less than all it says.
pub(super) struct Guess {
    pub(super) sense: Sense,
    /// The word of the sentence that is looked for as it is; `None` where all its words are.
    pub(super) word: Option<String>,
}

/// Understands the sentence of `claim` where the lexicon lacks its words: one of them becomes a class of its own, or the sentence is looked for by
/// all its words. `None` where it says nothing.
pub(super) fn guess(claim: &ClaimRule, fact: &Fact, program: &mut Program) -> Option<Guess> {
    let (text, kind) = (&claim.template.text, fact.kind.node);
    let words = understand(text, kind, program).err().map(|u| u.words).unwrap_or_default();
    for word in words.iter().map(|w| crate::text::fold(w).into_owned()).filter(|w| is_plain_word(w)) {
        let kept = program.book_mut().clone();
        program.book_mut().add_own(&word);
        match understand(text, kind, program) {
            Ok(sense) if sense.classes.iter().any(|&c| program.book().is_own(c)) => return Some(Guess { sense, word: Some(word) }),
            _ => *program.book_mut() = kept,
        }
    }
    let sense =
        reading(text, kind, program, |window, value, mentions| frame::understand_words(program.book(), window, value, kind, mentions))?;
    Some(Guess { sense, word: None })
}

/// The words without which a sentence of a text cannot say what `sense` does.
pub(super) fn triggers(sense: &Sense, program: &Program, kind: Kind) -> FxHashSet<String> {
    let book = program.book();
    let mut out: FxHashSet<String> = sense.also.as_ref().map_or_else(FxHashSet::default, |also| triggers(also, program, kind));
    // what is permitted may be told without the verb
    if let Some(word) = sense.permit.iter().flat_map(|p| &p.what).next() {
        out.extend(book.group_forms(word));
        out.extend(frame::akin(word).iter().flat_map(|w| forms(w)));
    }
    // an answer that asks for a word beside its event is told by no sentence without it: "arrived by armoured train"
    // but "the integration timeout can be raised" may leave out of which kind it is
    let raised = book.class_named("raise limit").is_some_and(|c| sense.classes.contains(&c));
    if let (None, false, Some(word)) = (sense.rel, sense.classes.is_empty() || raised, sense.words.first()) {
        out.extend(book.group_forms(word));
        // "terrorism" for "a terrorist attack"
        for &class in &sense.classes {
            out.extend(book.triggers(class).into_iter().filter(|t| frame::is_kindred(word, t)));
        }
        return out;
    }
    for &class in &sense.classes {
        out.extend(book.triggers(class));
    }
    if sense.age {
        out.extend(["year", "years", "old", "aged", "age"].map(str::to_owned));
    }
    if sense.limit {
        for name in ["limit", "timeout"].iter().filter(|n| **n == "limit" || kind == Kind::Duration) {
            out.extend(book.class_named(name).map(|c| book.triggers(c)).unwrap_or_default());
        }
        out.extend(["maximum", "max", "up", "most", "larger", "longer", "bigger", "over", "than", "hard"].map(str::to_owned));
    }
    // "3 km off the coast", "312 people on the ship"
    if sense.distance {
        out.extend(crate::language::names::OFF.iter().chain(crate::language::names::SIDES).map(|w| (*w).to_owned()));
    }
    if kind == Kind::Number && book.class_named("aboard").is_some_and(|c| sense.classes.contains(&c)) {
        out.extend(book.group_forms("people"));
    }
    // labels have no verb: "Rows per sheet | 95"
    // "a stamp is 90 cents"
    let priced =
        kind == Kind::Money && ["cost", "price", "charge"].iter().filter_map(|n| book.class_named(n)).any(|c| sense.classes.contains(&c));
    if sense.limit || sense.attribute || sense.numbered.is_some() || sense.counted.is_some() || priced {
        out.extend(sense.nouns().chain(&sense.numbered).filter(|w| !LABEL_WORDS.contains(&w.as_str())).flat_map(|w| book.group_forms(w)));
    }
    // "the $3 billion tunnel", "the 2,700-seat hall"
    let holds =
        kind == Kind::Number && ["contain", "capacity"].iter().filter_map(|n| book.class_named(n)).any(|c| sense.classes.contains(&c));
    if priced || holds || kind == Kind::Version {
        out.extend(sense.entities().filter(|&e| !program.speakers.persons[e]).flat_map(|e| names_of(program, e)));
    }
    out.extend(sense.bears.into_iter().flat_map(|e| names_of(program, e)));
    if sense.naming || sense.attribute {
        for arg in &sense.args {
            match &arg.what {
                What::Noun(word) => out.extend(book.group_forms(word)),
                What::Entity(e) if sense.attribute || sense.naming && !program.speakers.persons[*e] => out.extend(names_of(program, *e)),
                _ => {}
            }
        }
    }
    // "2,750 tonnes of the stuff": whatever is said of it
    if let Some((What::Entity(e), _)) = &sense.counted
        && kind != Kind::Number
    {
        out.extend(names_of(program, *e));
    }
    // "It took place on Monday", "The disaster on Monday"
    let echoed: &[&str] = if sense.attribute || sense.limit || sense.naming || sense.counted.is_some() {
        &[]
    } else {
        match sense.rel {
            Some(frame::Rel::When) => &["happen", "schedule", "disaster", "accident"],
            Some(frame::Rel::Span) => &["last"],
            _ => &[],
        }
    };
    for class in echoed.iter().filter_map(|n| book.class_named(n)) {
        out.extend(book.triggers(class));
    }
    if !echoed.is_empty() {
        out.extend(["held", "takes", "took", "taken", "occurred"].map(str::to_owned));
    }
    // "a five-year plan"
    if sense.wish {
        out.extend(book.class_named("promise").map(|c| book.triggers(c)).unwrap_or_default());
    }
    // "they found all 13"
    if sense.all {
        out.extend(crate::language::names::ALL_OF_THEM.iter().map(|w| (*w).to_owned()));
    }
    if sense.by_words || sense.predicate {
        out.extend(sense.words.first().into_iter().flat_map(|w| book.group_forms(w)));
        // "came down due to rust" for "collapsed because of rust"
        if sense.by_words {
            out.extend(sense.words.first().into_iter().flat_map(|w| book.classes_by_any(w)).flat_map(|c| book.triggers(c)));
            if kind == Kind::Choice && sense.words.iter().any(|w| telling::CAUSES.has(w)) {
                out.extend(telling::CAUSES.iter().filter_map(|w| w.split(' ').next_back()).map(str::to_owned));
            }
        }
        if out.is_empty() {
            for arg in &sense.args {
                if let What::Entity(e) = arg.what {
                    out.extend(names_of(program, e));
                }
            }
        }
        return out;
    }
    if let Some(thing) = &sense.thing {
        out.extend(book.group_forms(thing));
        let row = crate::language::callings::CALLINGS.iter().find(|row| row.contains(&thing.as_str()));
        out.extend(row.into_iter().flat_map(|row| row.iter()).flat_map(|w| forms(w)));
    }
    if out.is_empty() || sense.classes.is_empty() && sense.also.is_some() {
        out.extend(sense.words.iter().flat_map(|w| frame::akin(w)).flat_map(|w| forms(&w)));
    }
    out
}

/// The words that the names of an entity are searched for by.
pub(super) fn names_of(program: &Program, entity: usize) -> impl Iterator<Item = String> + '_ {
    let entity = &program.entities[entity];
    let anchors = entity.names.iter().chain(&entity.weak).flat_map(|p| &p.anchors);
    anchors.flat_map(|&a| program.lexicon.forms(a).to_vec())
}

/// A pattern that stands for a sentence where only its words to search for matter.
pub(super) fn no_pattern() -> Pattern {
    Pattern::new(Vec::new(), Vec::new(), Vec::new())
}

/// What a sentence of a source is held against.
pub(super) struct Told<'a> {
    /// Which entities the source names.
    pub(super) present: &'a [bool],
    /// The sentences of the rules, as indices of the program's claims.
    pub(super) said: &'a [u32],
    /// Whether the window is no sentence but labels of a page put together.
    pub(super) labels: bool,
    /// Where in the window the sentence itself stands, with headings in front of it.
    pub(super) own: Option<Span>,
    /// The words in bold that its block begins with, where the window is of several places.
    pub(super) block: Option<&'a str>,
}

/// Where what comes of sentences goes.
pub(super) struct Sink<'o> {
    /// Claims.
    pub(super) found: &'o mut Vec<Found>,
    /// Values that fit no sentence of their fact and are what it has for established.
    pub(super) strays: &'o mut Vec<Stray>,
}

/// Holds the sentence of `window` against the sentences `said` of the rules.
pub(super) fn look<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    told: &Told<'_>,
    window: &mut Window<'t, 'p>,
    mut context: Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Sink<'_>,
) {
    let mut any = false;
    let flagged = Flagged::default();
    for &k in told.said {
        let claim = &program.claims[k as usize];
        let fact = &program.facts[claim.fact];
        if claim.answer.is_some() {
            let told = |sense: &Sense| frame::may_be_told(program.book(), sense, &window.tokens, &flagged);
            any = any || claim.sense.as_ref().is_some_and(told);
        } else if fact.kind == Kind::Choice {
            any = any || fact.phrases.iter().any(|(_, phrase)| window.has_any(&phrase.anchors));
        } else {
            window.read_for(fact, source);
            if claim.happened.is_some() {
                window.read(Kind::Date, source);
                window.read(Kind::Year, source);
            }
            any = any || window.readings_for(fact).iter().any(|placed| may_state(program, source, window, claim.fact, placed));
        }
    }
    if !any {
        return;
    }
    let window = &*window;
    let parsed = Parsed::of(program.book(), &window.tokens, &window.analysis(), mentions(window), told.labels);
    let parsed = parsed.within(told.own).with_flags(flagged);
    let story = Story::before(source, window.span.start, program, told.present).in_block(told.block);
    for &k in told.said {
        let claim = &program.claims[k as usize];
        if let Some(sense) = &claim.sense {
            let index = k as usize;
            let Sink { found, strays } = out;
            program.timed(claim, found, |found| {
                let mut out = Sink { found, strays };
                fit(program, source, (index, sense), window, &parsed, &story, &mut context, places, &mut out);
            });
        }
    }
}

/// Every claim that the sentence of `rule` finds in `window`.
#[expect(clippy::too_many_arguments, reason = "the state of one pass over a source")]
pub(super) fn fit<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    (index, sense): (usize, &Sense),
    window: &Window<'t, 'p>,
    parsed: &Parsed<'_, '_>,
    story: &Story<'_, '_>,
    context: &mut Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Sink<'_>,
) {
    let rule = &program.claims[index];
    let fact = &program.facts[rule.fact];
    let mut take = |fit: &Fit, value: Option<usize>, chosen: Option<usize>| {
        if value.is_some_and(|k| sense.limit && is_warned_of(window, &window.readings_for(fact)[k])) {
            return;
        }
        let found = as_match(window, fit, value, chosen, program.aliases());
        if let Outcome::Claim(mut claim) = claim_of(program, source, rule, window, &found, context, places) {
            // a limit that "cannot be raised" is the limit: read before what is denied is taken for asserted
            if sense.limit || fit.refused {
                state_limit(source, fact.kind, &mut claim);
            }
            let answered = value.is_none() && chosen.is_none();
            if answered && !fit.negated && is_nought_behind(&source.text, window, fit) {
                adjust(sense, &Fit { negated: true, ..fit.clone() }, answered, &mut claim);
            } else {
                adjust(sense, fit, answered, &mut claim);
            }
            if claim.claim.modality == Modality::Asked
                && !window.is_composed()
                && let Some(yes) = answer_behind(source.prose(), &window.tokens, fit.after.saturating_sub(1))
            {
                answer(yes, &mut claim.claim);
            }
            if fit.unreal && !sense.wish && super::early::is_day_of_plan(&claim.claim, source) {
                return;
            }
            if fit.ongoing {
                super::early::go_on(&mut claim.claim);
            }
            if let Some(day) = rule.since {
                super::early::leave_open(&mut claim.claim, source, day);
            }
            out.found.push(*claim);
        }
    };
    if rule.answer.is_some() {
        if !parsed.may_tell(sense) {
            return;
        }
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
    for (k, placed) in window.readings_for(fact).iter().enumerate() {
        if !may_state(program, source, window, rule.fact, placed) {
            continue;
        }
        let span = placed.reading.span;
        let tokens = (window.tokens.at(span.start), window.tokens.at(placed.reading.value_span.start), window.tokens.at(span.end));
        match parsed.value(sense, fact.kind, tokens, placed.reading.hedge, story) {
            Ok(fit) => take(&fit, Some(k), None),
            // "no" tells a number only where the sentence counts by it
            Err(_) if super::none::is_none(source.prose(), &placed.reading) => {}
            Err(fall) => out.strays.extend(Stray::of(program, index, placed, fall.rung)),
        }
    }
}

/// "Don't use a timeout of 0": a value that one is told not to set; "don't exceed 10" tells the limit.
fn is_warned_of(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let at = window.tokens.at(placed.reading.value_span.start);
    let Some(clause) = analysis.clause_of(analysis.word_of_token(at)).map(|c| &analysis.clauses()[c]) else { return false };
    let verb = &clause.verb;
    let bound = |t: usize| matches!(window.tokens.word(t), "than" | "over" | "above" | "beyond" | "below" | "under");
    verb.imperative && verb.negated && telling::SETS_VALUE.has(&verb.lemma) && !(at.saturating_sub(4)..at).any(bound)
}

/// "Fatalities: 0", "| Deaths | none |": whether a label that is nothing but the event is told to be none.
fn is_nought_behind(text: &str, window: &Window<'_, '_>, fit: &Fit) -> bool {
    let tokens = window.tokens.list();
    let Some(end) = tokens.get(fit.event.1 - 1).map(|t| t.span.end).filter(|_| !window.is_composed()) else { return false };
    let behind = text.get(end..).unwrap_or("").trim_start_matches([' ', '*', '_']);
    let Some(told) = behind.strip_prefix([':', '|', '\t']) else { return false };
    let told = told.trim_start_matches([' ', '*', '_']);
    let word = &told[..told.find(|c: char| !c.is_alphanumeric()).unwrap_or(told.len())];
    // "0.5", "no figures yet"
    let rest = told[word.len()..].trim_start_matches([' ', '*', '_']);
    let rest = rest.strip_prefix('.').map_or(rest, |more| more.trim_start_matches(' '));
    telling::NOUGHT.has(&word.to_ascii_lowercase()) && (rest.is_empty() || rest.starts_with(['\n', '|', ';', ')', ',', '(']))
}

/// The fit as what a template would have found, for all that comes after.
pub(super) fn as_match(window: &Window<'_, '_>, fit: &Fit, value: Option<usize>, chosen: Option<usize>, aliases: usize) -> Match {
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    let (first, after) = (index(fit.first), index(fit.after).max(index(fit.first) + 1));
    let mut aliases: Vec<(usize, usize, usize)> =
        fit.mentions.iter().map(|m: &Mention| (aliases + m.entity, index(m.first), index(m.after))).filter(|a| a.1 < a.2).collect();
    aliases.dedup();
    // what stands between the words that count was passed over
    let counts = |at: usize| {
        let token = window.content[at];
        fit.verb == Some(token)
            || (fit.event.0..fit.event.1).contains(&token)
            || fit.mentions.iter().any(|m| (m.first..m.after).contains(&token))
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
    let mut mentions: Vec<usize> = fit.mentions.iter().map(|m| m.index).filter(|&i| i < window.mentions.len()).collect();
    mentions.dedup();
    Match {
        first,
        after,
        value,
        factor: 1.0,
        chosen,
        aliases,
        mentions,
        gaps,
        words: Vec::new(),
        one_more: fit.one_more,
        supplied: fit.supplied,
        planned: fit.planned && value.is_some(),
    }
}

/// "up to 10 MB", "more than 10 MB is rejected": the limit itself is 10 MB.
fn state_limit(source: &Dated<'_>, kind: Kind, found: &mut Found) {
    let claim = &mut found.claim;
    // "some sixty characters"
    if matches!(claim.hedge, Some(Hedge::About | Hedge::Nearly | Hedge::JustOver)) {
        return;
    }
    let context = super::context(source);
    // nobody rounds a limit that is told in figures: 1 GB is not 800 MB
    let figures = claim.value_span.of(source.prose()).bytes().any(|b| b.is_ascii_digit());
    let exact = |told: Denotation| if figures { Denotation::plain(told.core) } else { told };
    let read = |span: Span| crate::read::read_within(source.prose(), span, crate::value::Types::of(kind), &context);
    let mut bare = read(claim.value_span);
    // "128 MB to 3,008 MB", "from 5 TB to 50 TB": the end is the limit
    if let Some((upper, _)) = bare.iter().find_map(|r| r.upper.clone()) {
        bare = read(upper);
    } else if claim.hedge.is_none() && claim.modality != Modality::Denied {
        claim.denotation = exact(claim.denotation.clone());
        return;
    }
    if let Some(reading) = bare.into_iter().find(|r| r.hedge.is_none()) {
        claim.denotation = exact(reading.denotation);
        claim.value = reading.value;
    }
}

/// "Was it an attack? No.": what was asked is so, or is not.
fn answer(yes: bool, claim: &mut Claim) {
    claim.modality = Modality::Asserted;
    if !yes {
        if let Value::YesNo(told) = claim.value {
            claim.value = Value::YesNo(!told);
        }
        claim.denotation = claim.denotation.denied();
        claim.modality = Modality::Denied;
    }
}

/// What the sentence itself says of modality holds for its claims: what is wished for may be planned, a limit is put by a denial.
fn adjust(sense: &Sense, fit: &Fit, answered: bool, found: &mut Found) {
    let claim = &mut found.claim;
    if sense.wish && matches!(claim.modality, Modality::Planned | Modality::Hypothetical)
        || (sense.limit || fit.refused) && claim.modality != Modality::Asked
    {
        claim.modality = Modality::Asserted;
    }
    // "may", "can": what is permitted is no supposition
    if fit.permits && matches!(claim.modality, Modality::Hypothetical | Modality::Planned) {
        claim.modality = Modality::Asserted;
    }
    // "is seeking $5 million": to ask for it is what is told
    if fit.asks && !fit.unreal && claim.modality == Modality::Hypothetical {
        claim.modality = Modality::Asserted;
    }
    if answered && fit.unreal && matches!(claim.modality, Modality::Planned | Modality::Asserted | Modality::Quoted) {
        claim.modality = Modality::Hypothetical;
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
