//! Established values that a text about the subject states in words that no sentence of the rules reaches: who reads "the 2,300 tonnes" in a
//! report of the blast knows what they are. Only the very value is taken for one that way, never one that contradicts it.

use rustc_hash::FxHashSet;

use super::claim::Claim;
use super::claiming::claim_of;
use super::dated::Dated;
use super::established::Mark;
use super::frame::{Rung, is_ordinal};
use super::gate::Opened;
use super::matcher::Match;
use super::mention::{Discourse, Who};
use super::modality::{Quotes, is_said_at};
use super::notion::Notion;
use super::outcome::Outcome;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::surroundings::Context;
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::language::mentions::ANOTHER;
use crate::language::names::{CALENDAR, OFF, SIDES, rate_named, rate_of_calls};
use crate::language::speech::FOR_EACH;
use crate::language::unit::Dimension;
use crate::language::{grammar, limits, telling};
use crate::source::page::Spot;
use crate::span::Span;
use crate::text::TokenKind;
use crate::text::clause::{Chunk, is_ordinary};
use crate::value::{Hedge, Kind, Value};

/// A cell with so many words that sentences of a fact are searched for by says itself what its figure is of.
const CELL: usize = 2;

/// A place where a value of a fact stands, and the claim rule that it is a claim by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stray {
    at: usize,
    fact: usize,
    rule: usize,
    /// The rung of the ladder that it fell off, held against a sentence of the fact.
    rung: Rung,
}

impl Stray {
    /// The value `placed`, that fell off `rung` where it was held against the claim `rule` of the program, if it is what its fact has for
    /// established.
    pub(super) fn of(program: &Program, rule: usize, placed: &Placed, rung: Rung) -> Option<Self> {
        let fact = program.claims[rule].fact;
        let mark = program.marks[fact].as_ref()?;
        let at = placed.reading.value_span.start;
        mark.is(&placed.reading.value, &placed.reading.denotation).then_some(Self { at, fact, rule, rung })
    }

    /// The same where so many words of the sentence tell that it is about the fact.
    const fn may_tell_asked(self, kind: Kind, words: usize) -> bool {
        match self.rung {
            Rung::Flag => true,
            Rung::Competitor | Rung::Counted => matches!(kind, Kind::Time | Kind::Year) || words > 1 && matches!(kind, Kind::Percent),
            Rung::Role => words > 1 && matches!(kind, Kind::Percent | Kind::Duration),
            _ => false,
        }
    }

    /// Whether a value of type `kind` may tell the fact all the same: it was not turned away for what its sentence says.
    fn may_tell(self, kind: Kind) -> bool {
        match self.rung {
            Rung::Class | Rung::Participant | Rung::Word => true,
            // a day is that of all that happened on it, and an amount seldom that of something else
            Rung::Competitor => matches!(kind, Kind::Date | Kind::Duration | Kind::Number | Kind::Money | Kind::Quantity),
            Rung::Counted => matches!(kind, Kind::Number | Kind::Quantity),
            Rung::Role => kind == Kind::Date,
            // the default of 29 seconds, for the most it may be: the same figure
            Rung::Flag => matches!(kind, Kind::Duration | Kind::Number | Kind::Quantity),
            Rung::Aspect => false,
        }
    }
}

/// The claims of `source` that restate what is established, beside those that were `found`; `strays` are values that fell in the sentences
/// that were looked at.
pub(super) fn look(
    program: &Program,
    source: &Dated<'_>,
    opened: &Opened,
    strays: &[Stray],
    found: &[Claim],
    places: &mut Places<'_>,
) -> Vec<Claim> {
    let (prose, layout) = (source.prose(), source.layout());
    let mut all = written(program, opened, prose);
    let alone = |s: &Stray| program.marks[s.fact].as_ref().is_some_and(|m| m.alone) || is_telling(program.facts[s.fact].kind);
    all.extend(strays.iter().copied().filter(alone));
    all.sort_unstable();
    all.dedup_by_key(|s| (s.at, s.fact));
    let mut said = Discourse::new(program.pair);
    let mut quotes = Quotes::default();
    let mut out: Vec<Claim> = Vec::new();
    let mut open: Option<(Span, Window<'_, '_>)> = None;
    for stray in all {
        let (fact, rule) = (&program.facts[stray.fact], &program.claims[stray.rule]);
        let here = |span: Span| span.start <= stray.at && stray.at < span.end;
        let taken = |c: &Claim| here(c.value_span) && program.facts[c.fact].kind == fact.kind || c.fact == stray.fact && here(c.span);
        let Some(mark) = &program.marks[stray.fact] else { continue };
        if found.iter().chain(&out).any(taken) || layout.is_furniture(prose, stray.at) {
            continue;
        }
        let floor = open.as_ref().map_or(0, |(_, window)| window.span.end);
        if stray.at >= floor {
            let sentence = layout.sentence(prose, stray.at, floor);
            let paragraph = layout.paragraph(prose, sentence.start, 0);
            let mut window = Window::new(prose, sentence, paragraph.start, &program.lexicon);
            let mentions = said.mentions(program, &layout, prose, &window);
            window.mean(mentions);
            window.before = said.before();
            window.around = said.around();
            open = Some((paragraph, window));
        }
        let Some((paragraph, window)) = &mut open else { continue };
        if is_stamp(window) {
            continue;
        }
        if fact.kind == Kind::Choice {
            let options = program.options_in(stray.fact, window);
            let named = options.into_iter().find(|(_, from, to)| here(window.words_span(*from, *to)));
            if let Some((option, first, after)) = named {
                let told = Match { chosen: Some(option), ..as_told(first, after) };
                out.extend(claimed(program, source, rule, window, (&told, *paragraph), &mut quotes, places, mark));
            }
            continue;
        }
        window.read_for(fact, source);
        let readings = window.readings_for(fact);
        let distance = rule.sense.as_ref().is_some_and(|s| s.distance);
        let is = |p: &Placed| here(p.reading.span) && mark.is(&p.reading.value, &p.reading.denotation);
        let Some(k) = readings.iter().position(is).filter(|&k| stands_for_itself(window, fact.kind, &readings[k], distance)) else {
            continue;
        };
        // "the ninth floor" is none of nine
        let order = rule.sense.as_ref().is_some_and(|s| s.ordinal) || fact.kind != Kind::Number;
        if !order && is_ordinal(window.tokens.word(readings[k].after - 1)) {
            continue;
        }
        let span = readings[k].reading.span;
        // the sentence says by other words that it is about the fact
        // "At 18:20 the mayor of Port Elm spoke"
        let names = match fact.kind {
            Kind::Time => false,
            Kind::Date => has_figures(source, &readings[k]),
            _ => true,
        };
        let told_by = if is_telling(fact.kind) { Notion::told_alone(program, stray.fact, &window.tokens, names) } else { 0 };
        let asked = told_by > 0;
        if !mark.alone && !asked {
            continue;
        }
        // the same figure of another thing: the sentence has to name this one
        let ours = |who: Who| rule.sense.as_ref().is_some_and(|s| s.entities().any(|e| who == Who::One(e)));
        if mark.shared && !window.mentions.iter().any(|m| ours(m.who) && window.words_span(m.first, m.after).start >= window.span.start) {
            continue;
        }
        let limit = rule.sense.as_ref().is_some_and(|s| s.limit);
        // a figure in a table is a limit of what its row and column name, which were asked already, unless the cell says itself what it is of
        let alone = || (0..window.tokens.len()).filter(|&t| mark.near.contains(window.tokens.word(t))).count() < CELL;
        if limit && matches!(source.page.spot_at(stray.at), Some(Spot::Cell(..))) && alone() {
            continue;
        }
        let fell = strays.iter().filter(|s| s.fact == stray.fact && span.start <= s.at && s.at < span.end).max_by_key(|s| s.rung);
        // "50" counts anything: beside it stands the time that it is told for, or what is counted
        let rate = rule.sense.as_ref().and_then(|s| s.rate.as_deref());
        let small = || !mark.tells(fact.kind) && is_small(&readings[k]) && fell.is_none_or(|s| s.rung == Rung::Counted);
        if fact.kind == Kind::Number && rate.map_or_else(small, |rate| !is_told_for(window, &readings[k], rate)) {
            continue;
        }
        // "the wind blew at 90 km/h when the Tern crashed"
        let fell_for_another = fact.kind == Kind::Quantity && fell.is_some_and(|s| s.rung == Rung::Competitor);
        let foreign = fell_for_another && is_of_another(window, &readings[k]) || limit && is_of_a_stranger(window, &readings[k]);
        let other = || foreign || is_of_something_else(window, &readings[k], fact.kind, &mark.near);
        // a round sum of somebody else's is another one
        let round = || is_round(source, &readings[k]);
        let strange = || !asked || has_strange_subject(window, &readings[k]);
        if fact.kind == Kind::Money && fell.is_some_and(|s| s.rung == Rung::Competitor) && round() && strange() {
            continue;
        }
        // much happens on a Wednesday
        let vague = fact.kind == Kind::Date
            && !has_figures(source, &readings[k])
            && fell.is_none_or(|s| s.rung == Rung::Class)
            && !is_day_of_it(program, stray.fact, window, &readings[k]);
        // at any minute of a day somebody does something
        let any_time = fact.kind == Kind::Time && !asked && fell.is_none_or(|s| s.rung == Rung::Class);
        let fell_for_good = fell.is_some_and(|s| !(s.may_tell(fact.kind) || asked && s.may_tell_asked(fact.kind, told_by)));
        let in_report = || asked && fact.kind == Kind::Date && is_said_at(window, readings[k].reading.value_span.start);
        let of_other = || {
            if asked && fact.kind != Kind::Quantity && !is_share_of_others(program, stray.fact, window, &readings[k]) {
                is_denied(window, &readings[k])
            } else {
                other()
            }
        };
        if vague || any_time || fell_for_good || is_own_day(source, &readings[k]) || in_report() || of_other() {
            continue;
        }
        let told = Match { value: Some(k), ..as_told(readings[k].first, readings[k].after) };
        out.extend(claimed(program, source, rule, window, (&told, *paragraph), &mut quotes, places, mark));
    }
    out
}

/// The claim that a value is, if it is put as one.
#[expect(clippy::too_many_arguments, reason = "what a claim is made of")]
fn claimed<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    rule: &CompiledClaim,
    window: &Window<'t, 'p>,
    (told, paragraph): (&Match, Span),
    quotes: &mut Quotes,
    places: &mut Places<'_>,
    mark: &Mark,
) -> Option<Claim> {
    let mut so_far = None;
    let mut context = Context { paragraph, sentence: window.span, so_far: &mut so_far, quotes };
    let Outcome::Claim(found) = claim_of(program, source, rule, window, told, &mut context, places) else { return None };
    let claim = found.claim;
    let stated =
        matches!(claim.modality, Modality::Asserted | Modality::Quoted | Modality::Planned) && mark.is(&claim.value, &claim.denotation);
    stated.then_some(Claim { by_value: true, ..claim })
}

/// Where values that are like no others of the rules are written.
fn written(program: &Program, opened: &Opened, prose: &str) -> Vec<Stray> {
    let mut out = Vec::new();
    for (fact, mark) in program.marks.iter().enumerate() {
        let Some(mark) = mark.as_ref().filter(|m| m.alone && m.tells(program.facts[fact].kind)) else { continue };
        let rule = mark.claim;
        let open = |at: usize| opened.at(at).claims[rule];
        out.extend(mark.places(prose).filter(|&at| open(at)).map(|at| Stray { at, fact, rule, rung: Rung::Class }));
    }
    out
}

/// Whether a value is told for itself: no bound of another ("less than 29 seconds"), none
/// that is counted beside others ("six other ships").
fn stands_for_itself(window: &Window<'_, '_>, kind: Kind, placed: &Placed, distance: bool) -> bool {
    let next = window.tokens.at(placed.reading.span.end);
    let word = if next < window.tokens.len() { window.tokens.word(next) } else { "" };
    let others = kind == Kind::Number && ANOTHER.contains(&word);
    // "50 pulls per six hours": the time that a count is told for
    let first = window.tokens.at(placed.reading.span.start);
    let period = kind == Kind::Duration && first > 0 && matches!(window.tokens.word(first - 1), "per" | "each" | "every");
    // "nine days after closing the port, the agency apologised"
    let reckoned = kind == Kind::Duration && grammar::RECKONS.has(word);
    // "90 metres from the pier" is no length of anything
    let length = matches!(placed.reading.value, Value::Quantity { dimension: Dimension::Length, .. });
    let apart = length && !distance && (word == "of" || OFF.contains(&word) || SIDES.contains(&word));
    !matches!(placed.reading.hedge, Some(Hedge::LessThan | Hedge::UpTo)) && !others && !apart && !period && !reckoned
}

/// Whether a number has no more than two digits.
fn is_small(placed: &Placed) -> bool {
    matches!(placed.reading.value, Value::Number(n) if n.abs() < rust_decimal::Decimal::ONE_HUNDRED)
}

/// Whether a count is told for each of a unit of time: "50 calls per second", "50 rps". What came "in a second" once is no rate.
fn is_told_for(window: &Window<'_, '_>, placed: &Placed, rate: &str) -> bool {
    /// So many words may stand between the count and the unit.
    const NEAR: usize = 5;
    let tokens = &window.tokens;
    let from = tokens.at(placed.reading.span.end);
    (from..tokens.len().min(from + NEAR)).any(|t| {
        let word = |back: usize| if t >= back { tokens.word(t - back) } else { "" };
        let lead = FOR_EACH.contains(&word(1)) && !(word(2) == "in" && matches!(word(1), "a" | "an"))
            || word(1) == "one" && word(2) == "any"
            || t > 0 && tokens.raw(t - 1) == "/";
        rate_named(word(0)) == Some(rate) && lead || rate_of_calls(word(0)) == Some(rate)
    })
}

/// Whether the subject of the clause of a value is a noun that no name of the rules is in.
fn is_of_another(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(window.tokens.at(placed.reading.value_span.start));
    let clause = analysis.clause_of(word).map(|own| &analysis.clauses()[own]);
    let subject = clause.and_then(|c| c.subject).map(|k| &analysis.chunks()[k]);
    subject.is_some_and(|s| !s.pronoun && !(s.first..s.after).contains(&word) && !is_named(window, s))
}

/// Whether a value is what somebody lets one have whose proper name the rules do not know: "Kivo lets you take it back for 40 seconds".
fn is_of_a_stranger(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let before = |s: &&Chunk| s.span.end <= placed.reading.span.start;
    let lets = analysis.clauses().iter().filter(|c| limits::GRANTS.has(&c.verb.lemma) || telling::LETS.has(&c.verb.lemma));
    let subjects = lets.filter_map(|c| c.subject).map(|k| &analysis.chunks()[k]);
    subjects.filter(before).any(|s| is_strange(window, s))
}

/// Whether the subject of the clause of a value has a proper name that the rules do not know: "Total has also donated €100m".
fn has_strange_subject(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(window.tokens.at(placed.reading.value_span.start));
    let subject = analysis.clause_of(word).and_then(|own| analysis.clauses()[own].subject);
    subject.is_some_and(|k| is_strange(window, &analysis.chunks()[k]))
}

/// Whether a noun phrase is a proper name that the rules do not know.
fn is_strange(window: &Window<'_, '_>, chunk: &Chunk) -> bool {
    let capital = window.tokens.list()[window.tokens.at(chunk.span.start)].capital;
    capital && !chunk.pronoun && !is_ordinary(window.analysis().word(chunk.head)) && !is_named(window, chunk)
}

fn is_named(window: &Window<'_, '_>, chunk: &Chunk) -> bool {
    window.mentions.iter().any(|m| chunk.span.overlaps(window.words_span(m.first, m.after)))
}

/// Types of which one value is seldom another's, where the sentence is about the fact.
const fn is_telling(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Duration | Kind::Money | Kind::Percent | Kind::Quantity)
}

/// "Friday's disaster", "Tuesday's deadly blast": a day that owns a word which tells that something is about the fact.
fn is_day_of_it(program: &Program, fact: usize, window: &Window<'_, '_>, placed: &Placed) -> bool {
    /// So many words may stand in front of it.
    const NEAR: usize = 3;
    let tokens = &window.tokens;
    let after = tokens.at(placed.reading.span.end);
    let owns = placed.reading.span.of(tokens.text()).ends_with("'s")
        || placed.reading.span.of(tokens.text()).ends_with("’s")
        || tokens.text()[placed.reading.span.end..].starts_with(['\'', '’']);
    owns && (after..tokens.len().min(after + NEAR)).any(|t| program.notions[fact].has(program, fact, tokens.word(t)))
}

/// Whether a value is a share of what the fact says nothing of: "56 % of the fishermen".
fn is_share_of_others(program: &Program, fact: usize, window: &Window<'_, '_>, placed: &Placed) -> bool {
    let tokens = &window.tokens;
    let of = tokens.at(placed.reading.span.end);
    if program.facts[fact].kind != Kind::Percent || of + 1 >= tokens.len() || tokens.word(of) != "of" {
        return false;
    }
    let analysis = window.analysis();
    let word = analysis.word_of_token(of + 1);
    let whole = analysis.chunks().iter().find(|c| c.first <= word && word < c.after);
    !whole.is_some_and(|c| (c.first..c.after).any(|w| program.notions[fact].has(program, fact, analysis.word(w))))
}

/// Whether the clause of a value is denied.
fn is_denied(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(window.tokens.at(placed.reading.value_span.start));
    let verb = analysis.clause_of(word).map(|own| &analysis.clauses()[own].verb);
    verb.is_some_and(|v| v.negated && !v.negated_by_object && v.modal.is_none())
}

/// Whether the clause of a value denies it, or measures something that is neither of the rules nor spoken of by a sentence of the fact: "the
/// wind blew at 90 km/h". `near` are the words that those are searched for by.
fn is_of_something_else(window: &Window<'_, '_>, placed: &Placed, kind: Kind, near: &FxHashSet<String>) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(window.tokens.at(placed.reading.value_span.start));
    let Some(own) = analysis.clause_of(word) else { return false };
    if is_denied(window, placed) {
        return true;
    }
    let clause = &analysis.clauses()[own];
    let spoken_of = || (clause.first..clause.after).any(|w| analysis.clause_of(w) == Some(own) && near.contains(analysis.word(w)));
    if kind == Kind::Percent {
        return !spoken_of();
    }
    let Some(subject) = clause.subject.map(|k| &analysis.chunks()[k]).filter(|_| kind == Kind::Quantity) else { return false };
    let named = || window.mentions.iter().any(|m| subject.span.overlaps(window.words_span(m.first, m.after)));
    !subject.pronoun && !(subject.first..subject.after).contains(&word) && !named() && !spoken_of()
}

/// The day of the source itself in figures, as bylines and stamps have it: "Posted 4 May 2020".
fn is_own_day(source: &Dated<'_>, placed: &Placed) -> bool {
    let day = match placed.reading.value {
        Value::Date(day) => day,
        Value::DateTime(at) => at.date(),
        _ => return false,
    };
    has_figures(source, placed) && source.day().is_some_and(|published| published.at.date() == day)
}

/// Whether the figures of an amount are one and noughts: "€100m".
fn is_round(source: &Dated<'_>, placed: &Placed) -> bool {
    let figures: String = placed.reading.value_span.of(source.prose()).chars().filter(char::is_ascii_digit).collect();
    figures.trim_matches('0').len() <= 1
}

fn has_figures(source: &Dated<'_>, placed: &Placed) -> bool {
    placed.reading.value_span.of(source.prose()).bytes().any(|b| b.is_ascii_digit())
}

/// Whether a sentence is nothing but a time: "25 April 2019 10:08".
fn is_stamp(window: &Window<'_, '_>) -> bool {
    let tokens = &window.tokens;
    (0..tokens.len()).all(|t| tokens.list()[t].kind != TokenKind::Word || CALENDAR.contains(&tokens.word(t)))
}

/// Words as what a template would have found, who takes part taken from what was said before.
fn as_told(first: usize, after: usize) -> Match {
    Match {
        first,
        after,
        value: None,
        factor: 1.0,
        chosen: None,
        aliases: Vec::new(),
        mentions: Vec::new(),
        gaps: Vec::new(),
        words: Vec::new(),
        one_more: false,
        supplied: 1,
        planned: false,
    }
}
