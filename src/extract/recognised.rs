//! A text that never names what the rules are about, and is known by what it tells: "the blast that tore through the harbour on 4 May,
//! 2,300 tonnes of fertiliser" is the blast of the rules, whatever the town is called, where these are its day and its figures.

use std::sync::Arc;

use memchr::memmem;

use super::claim::Claim;
use super::dated::Dated;
use super::extraction::claims_of;
use super::gate::Opened;
use super::program::Program;
use super::window::Window;
use crate::fact::Modality;
use crate::rule::tree::{Fact, Ruleset};
use crate::value::{Denotation, Kind, Relation, Set};

/// An established value that a text has by chance only rarely.
#[derive(Debug, Clone)]
struct Mark {
    value: Denotation,
    /// Ways it is written, one of which is looked for before anything is read.
    written: Vec<String>,
    /// How much it counts where it merely stands in a text: a figure of three digits that are not nought counts for more than "300,000".
    weight: usize,
}

/// By what a text is known that does not name what the rules are about.
#[derive(Debug, Clone, Default)]
pub(super) struct Marks {
    /// What most facts are about; the text names none of it.
    subject: Vec<usize>,
    /// For each fact its value, where it is one to know a text by.
    of: Vec<Option<Mark>>,
}

/// A value of the rules that is stated in their sense counts two, one that merely stands in the text its weight, and that something else is
/// named one. So much it takes.
const ENOUGH: usize = 3;

/// So many places of a value are looked at.
const MOST_PLACES: usize = 8;

impl Mark {
    /// Where the value is written in `prose`.
    fn places<'m>(&'m self, prose: &'m str) -> impl Iterator<Item = usize> + 'm {
        self.written.iter().flat_map(|w| memmem::find_iter(prose.as_bytes(), w.as_bytes()))
    }
}

impl Marks {
    /// The marks of `rules`, most facts of which need one of the entities of `subject` named; `None` where there are none.
    pub(super) fn of(rules: &Ruleset, subject: Vec<usize>) -> Option<Self> {
        let of: Vec<Option<Mark>> = rules.facts.iter().map(mark).collect();
        (!subject.is_empty() && of.iter().any(Option::is_some)).then_some(Self { subject, of })
    }

    /// Whether a text that names something else of the rules, and not all of the subject, has one of the values written in it.
    fn may_know(&self, opened: &Opened, prose: &str) -> bool {
        let Some(present) = opened.in_whole() else { return false };
        let lacks = self.subject.iter().any(|&e| !present[e]);
        lacks && present.contains(&true) && self.of.iter().flatten().any(|m| m.places(prose).next().is_some())
    }

    /// The facts whose values `source` has in any sense.
    fn read(&self, program: &Program, source: &Dated<'_>) -> Vec<usize> {
        let (prose, layout) = (source.prose(), source.layout());
        let has = |fact: usize, mark: &Mark| {
            mark.places(prose).take(MOST_PLACES).any(|at| {
                let sentence = layout.sentence(prose, at, at);
                let mut window = Window::new(prose, sentence, sentence.start, &program.lexicon);
                window.read_for(&program.facts[fact], source);
                let right = |d: &Denotation| is_narrow(&d.core) && d.relate(&mark.value) == Relation::Agree;
                window.readings_for(&program.facts[fact]).iter().any(|p| right(&p.reading.denotation))
            })
        };
        self.of.iter().enumerate().filter_map(|(f, m)| m.as_ref().filter(|m| has(f, m)).map(|_| f)).collect()
    }

    /// Whether `claims` tell what a text is about, with the facts whose values it has, and beside something else that it names: they have
    /// more of the values than they contradict.
    fn know(&self, claims: &[Claim], read: &[usize]) -> bool {
        let (mut right, mut wrong) = (Vec::new(), Vec::new());
        for claim in claims.iter().filter(|c| matches!(c.modality, Modality::Asserted | Modality::Quoted)) {
            let Some(mark) = &self.of[claim.fact] else { continue };
            match mark.value.relate(&claim.denotation) {
                Relation::Agree if is_narrow(&claim.denotation.core) => right.push(claim.fact),
                Relation::Contradict => wrong.push(claim.fact),
                _ => {}
            }
        }
        right.sort_unstable();
        right.dedup();
        wrong.retain(|f| right.binary_search(f).is_err());
        wrong.sort_unstable();
        wrong.dedup();
        let beside: Vec<usize> = read.iter().copied().filter(|f| right.binary_search(f).is_err()).collect();
        let stands: usize = beside.iter().filter_map(|&f| self.of[f].as_ref()).map(|m| m.weight).sum();
        right.len() * 2 + stands + 1 >= ENOUGH && right.len() + beside.len() >= wrong.len()
    }
}

/// What `source` is looked at for: by what it names, or by what it tells.
pub(super) fn opened(program: &Program, source: &Dated<'_>) -> Arc<Opened> {
    let opened = program.gate.opened(program, source);
    let Some(marks) = &program.marks else { return opened };
    if !marks.may_know(&opened, source.prose()) {
        return opened;
    }
    let as_if = program.gate.opened_knowing(program, source, &marks.subject);
    if marks.know(&claims_of(program, source, &as_if), &marks.read(program, source)) { Arc::new(as_if) } else { opened }
}

/// The value of a fact, where it does not change and a text has it by chance only rarely: a day, a figure that is not round and small,
/// a name.
fn mark(fact: &Fact) -> Option<Mark> {
    let value = fact.history.last().map_or(fact.value.as_ref(), |held| Some(&held.value))?;
    let core = &value.reading.denotation.core;
    let written = match (fact.kind.node, core) {
        (Kind::Date, Set::Days(days)) => {
            let (first, after) = days.bounds();
            let (first, after) = first.zip(after)?;
            let days = after.since(first).ok()?.get_days();
            (1..=3).contains(&days).then(|| written_days(first))?
        }
        (Kind::Number | Kind::Quantity | Kind::Money | Kind::Percent, Set::Line(..)) if is_narrow(core) => figures(&value.text),
        _ => return None,
    };
    let telling = |w: &String| w.trim_end_matches(['0', ',', '.']).bytes().filter(u8::is_ascii_digit).count() > 2;
    let weight = if !matches!(core, Set::Days(_)) && written.iter().any(telling) { 2 } else { 1 };
    (!written.is_empty()).then(|| Mark { value: value.reading.denotation.clone(), written, weight })
}

/// Whether a set leaves little open: a week at most, a third of its lower end.
fn is_narrow(set: &Set) -> bool {
    match set {
        Set::Days(days) => matches!(days.bounds(), (Some(a), Some(b)) if b.since(a).is_ok_and(|s| s.get_days() <= 7)),
        Set::Line(_, line) => matches!(line.bounds(), (Some(a), Some(b)) if a > 0.0 && b <= a * 4.0 / 3.0),
        Set::Names(_) => true,
        _ => false,
    }
}

/// How a day is written, the weekday left out.
fn written_days(day: jiff::civil::Date) -> Vec<String> {
    let (number, month) = (day.day(), day.strftime("%B").to_string());
    let short = &month[..3];
    let mut out = vec![day.to_string(), day.strftime("%d.%m.%Y").to_string()];
    for name in [month.as_str(), short, &format!("{short}.")] {
        out.push(format!("{name} {number}"));
        out.push(format!("{number} {name}"));
        out.push(format!("{number}th {name}"));
    }
    out
}

/// The figures of a value that are more than a small or a round number: "2,750", "300,000", "3.3".
fn figures(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '_')));
    let of = |part: &str| -> Vec<String> {
        let part = part.trim_matches(|c: char| !c.is_ascii_digit());
        let digits: String = part.chars().filter(char::is_ascii_digit).collect();
        if digits.len() < 2 {
            return Vec::new();
        }
        let mut ways = vec![part.to_owned()];
        if !part.contains('.') && digits.len() > 3 {
            ways.push(digits.clone());
            let (head, tail) = digits.split_at(digits.len() - 3);
            ways.push(format!("{head},{tail}"));
        }
        ways.dedup();
        ways
    };
    parts.flat_map(of).collect()
}
