//! Sentences of the rules, `says "…"`: compiled, and held against the sentences of a source.

use rustc_hash::FxHashSet;

use super::dated::Dated;
use super::extraction::{Context, Found, claim_of};
use super::frame::{self, Fit, Mention, Parsed, Sense, Story, What, Wordbook};
use super::matcher::Match;
use super::mention::names_only;
use super::outcome::Outcome;
use super::pattern::{Pattern, PatternError};
use super::place::Places;
use super::program::{CompileError, CompiledClaim, Program};
use super::window::Window;
use crate::fact::Modality;
use crate::language::layout::LABEL_WORDS;
use crate::rule::tree::{ClaimRule, EntityKind, Fact, Ruleset, Subject};
use crate::span::Span;
use crate::text::forms;
use crate::value::{Denotation, Hedge, Kind, Value};

/// What all sentences of a ruleset share.
#[derive(Debug, Default)]
pub(super) struct Speakers {
    /// Which entities are places, and which persons.
    pub(super) places: Vec<bool>,
    pub(super) persons: Vec<bool>,
    /// Whom and what the file is about, by its first event or by what it says.
    pub(super) about: Vec<usize>,
    /// The words with a capital in the weak names of each entity: "the Lebanese capital" is as good as a name.
    pub(super) proper: Vec<Vec<String>>,
    /// Things that take part in no event: where one is named, the text may be about the first event although it does not name its place.
    pub(super) vouch: Vec<usize>,
    /// The entities of each event.
    pub(super) kin: Vec<Vec<usize>>,
    /// The place that most sentences speak of, in a file that tells of no event.
    pub(super) home: Option<usize>,
    /// The entities of a file at least half of whose sentences name some, where it tells of no event: a text that names none of them is about something
    /// else, whatever it says.
    pub(super) all: Vec<usize>,
    /// For each place that is a capital, the places that are its nation, and the other way round: one is no other place than the other.
    pub(super) lands: Vec<Vec<usize>>,
    /// What most facts are about, where it is a thing or group and the file tells of no event, with those that sentences of these facts name
    /// in its place: a text that names the lander of a mission is about the mission.
    pub(super) company: Option<(usize, Vec<usize>)>,
}

impl Speakers {
    /// What is to be known of the entities of `rules`.
    pub(super) fn new(rules: &Ruleset) -> Self {
        let is = |kind: EntityKind| rules.entities.iter().map(|e| e.kind == kind).collect();
        let told = rules.about.iter().filter_map(|s| if let Subject::Entity(e) = s { Some(*e) } else { None });
        let about = rules.events.first().map_or_else(|| told.collect(), |e| e.entities().collect());
        let kin: Vec<Vec<usize>> = rules.events.iter().map(|e| e.entities().collect()).collect();
        // "ammonium nitrate" is telling, "the spire" is not
        let telling = |t: &crate::rule::template::Template| t.text.contains(char::is_uppercase) || t.text.contains(' ');
        let thing = |e: &usize| rules.entities[*e].kind == EntityKind::Thing && rules.entities[*e].names.iter().all(telling);
        let free = |e: &usize| !kin.iter().any(|k: &Vec<usize>| k.contains(e));
        let vouch = (0..rules.entities.len()).filter(|e| thing(e) && free(e)).collect();
        let capital = |t: &crate::rule::template::Template| -> Vec<String> {
            t.text.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).map(str::to_owned).collect()
        };
        let proper = rules.entities.iter().map(|e| e.weak.iter().flat_map(capital).collect()).collect();
        let land = |entity: &crate::rule::tree::Entity| -> Vec<usize> {
            let around = super::nation::around(entity);
            let named = |o: &usize| rules.entities[*o].names.iter().any(|n| around.iter().any(|a| a.text == n.text));
            if around.is_empty() { Vec::new() } else { (0..rules.entities.len()).filter(named).collect() }
        };
        let lands = rules.entities.iter().map(land).collect();
        Self {
            proper,
            vouch,
            places: is(EntityKind::Place),
            persons: is(EntityKind::Person),
            about,
            kin,
            home: None,
            all: Vec::new(),
            lands,
            company: None,
        }
    }

    /// Notes which place a file without events is about: the one that the sentences of most facts speak of, and of three at least.
    /// Its nation is as good as its name.
    pub(super) fn settle(&mut self, rules: &Ruleset, senses: &[(usize, &Sense)]) {
        const FACTS: usize = 3;
        if !self.kin.is_empty() {
            return;
        }
        let names = |sense: &Sense| {
            let counted = sense.counted.iter().map(|(what, _)| what);
            sense.args.iter().map(|a| &a.what).chain(counted).any(|w| matches!(w, What::Entity(_)))
        };
        if senses.iter().filter(|(_, s)| names(s)).count() * 2 >= senses.len() {
            self.all = (0..self.places.len()).collect();
        }
        let mut told: Vec<(usize, usize)> = Vec::new();
        for (fact, sense) in senses {
            let places = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
            told.extend(places.filter(|&e| self.places[e]).map(|e| (e, *fact)));
        }
        told.sort_unstable();
        told.dedup();
        let count = |e: usize| told.iter().filter(|t| t.0 == e).count();
        let best = (0..self.places.len()).max_by_key(|&e| (count(e), std::cmp::Reverse(e)));
        self.gather(rules, senses);
        self.home = best.filter(|&e| count(e) >= FACTS);
        if let Some(home) = self.home {
            let nations = super::nation::around(&rules.entities[home]);
            self.proper[home].extend(nations.iter().flat_map(|n| n.text.split(' ').map(str::to_owned)));
        }
    }

    /// Notes what most facts are about, with what stands for it.
    fn gather(&mut self, rules: &Ruleset, senses: &[(usize, &Sense)]) {
        const FACTS: usize = 3;
        let thing = |e: usize| !self.places[e] && !self.persons[e];
        let named = |sense: &Sense| -> Vec<usize> {
            let counted = sense.counted.iter().map(|(what, _)| what);
            let all = sense.args.iter().map(|a| &a.what).chain(counted);
            all.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None }).collect()
        };
        let told = |fact: usize, e: usize| {
            let is = |s: &Subject| *s == Subject::Entity(e);
            let own = &rules.facts[fact].about;
            if own.is_empty() { rules.about.iter().any(is) } else { own.iter().any(is) }
        };
        let of = |e: usize| -> Vec<usize> {
            (0..rules.facts.len()).filter(|&f| told(f, e) || senses.iter().any(|(k, s)| *k == f && named(s).contains(&e))).collect()
        };
        let Some((whole, facts)) = (0..rules.entities.len()).filter(|&e| thing(e)).map(|e| (e, of(e))).max_by_key(|(_, f)| f.len()) else {
            return;
        };
        if facts.len() < FACTS || facts.len() * 2 < rules.facts.len() {
            return;
        }
        let stands = |e: usize| {
            let all: Vec<&(usize, &Sense)> = senses.iter().filter(|(_, s)| named(s).contains(&e)).collect();
            let of_whole = all.iter().filter(|(f, _)| facts.contains(f)).count();
            // in its place, in sentences of its facts for the most part
            e != whole
                && thing(e)
                && !is_sibling(rules, e, whole)
                && of_whole * 2 > all.len()
                && all.iter().any(|(f, s)| facts.contains(f) && !named(s).contains(&whole))
        };
        let company: Vec<usize> = (0..rules.entities.len()).filter(|&e| stands(e)).collect();
        self.company = (!company.is_empty()).then_some((whole, company));
    }

    /// Whether a place is the one that the file is about.
    pub(super) fn is_home(&self, place: usize) -> bool {
        self.places[place] && (self.home == Some(place) || !self.kin.is_empty() && self.about.contains(&place))
    }

    /// Whether what undergoes the event is no person: a thing is rarely two.
    fn is_named_thing(&self, sense: &Sense) -> bool {
        sense.args.iter().any(|a| {
            a.role == frame::Role::Theme
                && matches!(a.what, What::Entity(e) if !self.persons.get(e).copied().unwrap_or(false) && !self.places[e])
        })
    }

    /// The entities of each of which a text has to name one to be looked at for `sense`. Where it happened need not be named beside who
    /// took part; a sentence that names nobody is about what the file is about.
    pub(super) fn needs(&self, sense: &Sense) -> Vec<Vec<usize>> {
        let counted = sense.counted.iter().map(|(what, _)| what);
        // who does something to a thing need not be named where the thing is
        let doer = |a: &&frame::Arg| frame::is_doer(sense, a) && self.is_named_thing(sense);
        let all = sense.args.iter().filter(|a| !doer(a)).map(|a| &a.what).chain(counted);
        let own: Vec<usize> = all.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None }).collect();
        if own.is_empty() && self.about.is_empty() {
            return if self.all.is_empty() { Vec::new() } else { vec![self.all.clone()] };
        }
        let own = if own.is_empty() { self.about.clone() } else { own };
        // "the Hanoi summit" tells of who met there: two of those who take part in an event of the rules tell of all
        if let Some(kin) = self.kin.iter().find(|k| own.len() > 1 && k.len() > 2 && own.iter().all(|e| k.contains(e))) {
            let (first, rest) = (kin.clone(), &kin[1..]);
            // two different ones of three or more: leave out any one, and one of the others is still there
            let mut sets: Vec<Vec<usize>> = (0..first.len()).map(|k| first.iter().copied().filter(|&e| e != first[k]).collect()).collect();
            sets.push(rest.to_vec());
            sets.dedup();
            return sets;
        }
        let who = own.iter().any(|&e| !self.places[e]);
        let vouched = |e: usize| if self.is_home(e) { self.vouch.clone() } else { Vec::new() };
        own.into_iter().filter(|&e| !who || !self.places[e]).map(|e| std::iter::once(e).chain(vouched(e)).collect()).collect()
    }
}

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

/// Whether two names share a word with a capital and are told apart by a number: "Mission 2" is no part of "Mission 3".
fn is_sibling(rules: &Ruleset, one: usize, other: usize) -> bool {
    let words = |e: usize| -> Vec<&str> {
        rules.entities[e].names.iter().flat_map(|n| n.text.split(|c: char| !c.is_alphanumeric())).filter(|w| !w.is_empty()).collect()
    };
    let numbered = |w: &&str| w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'I' | b'V' | b'X'));
    let (a, b) = (words(one), words(other));
    let shared = a.iter().any(|w| w.starts_with(char::is_uppercase) && !numbered(w) && b.contains(w));
    shared && a.iter().any(numbered) && a.iter().filter(|w| numbered(w)).all(|w| !b.contains(w))
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
        let classes = book.classes_named_by(&words.like.node, entry);
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
    let plain = understand(text, fact.kind.node, program);
    if let Some(by_words) = ordinal(text, fact.kind.node, program) {
        return Ok(match plain {
            Ok(sense) => Sense { ordinal: true, also: Some(Box::new(by_words)), lost: Vec::new(), ..sense },
            Err(_) => by_words,
        });
    }
    plain.map_err(|unclear| {
        let word = unclear.words.first().cloned().unwrap_or_default();
        let at = text.find(&word).filter(|_| claim.template.span.len() == text.len() && !word.is_empty());
        let start = claim.template.span.start;
        let span = at.map_or(claim.template.span, |at| Span::new(start + at, start + at + word.len()));
        CompileError { text: text.clone(), span, why: PatternError::NotUnderstood(word) }
    })
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
    let plain = |w: &String| w.len() >= 3 && w.bytes().all(|b| b.is_ascii_lowercase());
    for word in words.iter().map(|w| crate::text::fold(w).into_owned()).filter(plain) {
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
    // an answer that asks for a word beside its event is told by no sentence without it: "arrived by armoured train"
    if let (None, false, Some(word)) = (sense.rel, sense.classes.is_empty(), sense.words.first()) {
        out.extend(book.group_forms(word));
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
    if sense.by_words || sense.predicate {
        out.extend(sense.words.first().into_iter().flat_map(|w| book.group_forms(w)));
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
fn names_of(program: &Program, entity: usize) -> impl Iterator<Item = String> + '_ {
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

/// Holds the sentence of `window` against the sentences `said` of the rules.
pub(super) fn look<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    told: &Told<'_>,
    window: &mut Window<'t, 'p>,
    mut context: Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Vec<Found>,
) {
    let mut any = false;
    for &k in told.said {
        let claim = &program.claims[k as usize];
        let fact = &program.facts[claim.fact];
        if claim.answer.is_some() || fact.kind == Kind::Choice {
            any = true;
        } else {
            window.read_for(fact, source);
            if claim.happened.is_some() {
                window.read(Kind::Date, source);
                window.read(Kind::Year, source);
            }
            any |= !window.readings_for(fact).is_empty();
        }
    }
    if !any {
        return;
    }
    let window = &*window;
    let parsed = Parsed::of(program.book(), &window.tokens, &window.analysis(), mentions(window), told.labels).within(told.own);
    let story = Story::before(source, window.span.start, program, told.present).in_block(told.block);
    for &k in told.said {
        let claim = &program.claims[k as usize];
        if let Some(sense) = &claim.sense {
            program.timed(claim, out, |out| fit(program, source, claim, sense, window, &parsed, &story, &mut context, places, out));
        }
    }
}

/// Every claim that the sentence of `rule` finds in `window`.
#[expect(clippy::too_many_arguments, reason = "the state of one pass over a source")]
pub(super) fn fit<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
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
        let found = as_match(window, fit, value, chosen, program.aliases());
        if let Outcome::Claim(mut claim) = claim_of(program, source, rule, window, &found, context, places) {
            // a limit that "cannot be raised" is the limit: read before what is denied is taken for asserted
            if sense.limit || fit.refused {
                state_limit(source, fact.kind, &mut claim);
            }
            adjust(sense, fit, value.is_none() && chosen.is_none(), &mut claim);
            if fit.unreal && !sense.wish && super::early::is_day_of_plan(&claim.claim, source) {
                return;
            }
            if let Some(day) = rule.since {
                super::early::leave_open(&mut claim.claim, source, day);
            }
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
    for (k, placed) in window.readings_for(fact).iter().enumerate() {
        let span = placed.reading.span;
        let tokens = (window.tokens.at(span.start), window.tokens.at(placed.reading.value_span.start), window.tokens.at(span.end));
        if let Ok(fit) = parsed.value(sense, fact.kind, tokens, placed.reading.hedge, story) {
            take(&fit, Some(k), None);
        }
    }
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

/// What the sentence itself says of modality holds for its claims: what is wished for may be planned, a limit is put by a denial.
fn adjust(sense: &Sense, fit: &Fit, answered: bool, found: &mut Found) {
    let claim = &mut found.claim;
    if sense.wish && matches!(claim.modality, Modality::Planned | Modality::Hypothetical)
        || (sense.limit || fit.refused) && claim.modality != Modality::Asked
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
