//! Whether an established value that merely stands in a text is told of its fact: by what its clause says, what it was turned away for by the
//! sentences of the fact, and the words of the fact beside it.

use rustc_hash::FxHashSet;

use super::dated::Dated;
use super::established::Mark;
use super::frame::{Rel, Rung, is_ordinal};
use super::mention::Who;
use super::modality::is_said_at;
use super::notion::Notion;
use super::program::{CompiledClaim, Program};
use super::window::{Placed, Window};
use crate::language::names::{rate_named, rate_of_calls};
use crate::language::speech::FOR_EACH;
use crate::language::{limits, telling};
use crate::source::page::Spot;
use crate::text::clause::{Chunk, is_ordinary};
use crate::text::{TokenKind, is_form};
use crate::value::{Kind, Value};

/// A cell with so many words that sentences of a fact are searched for by says itself what its figure is of.
const CELL: usize = 2;

/// An established value where it stands.
pub(super) struct Standing<'a, 'p, 't> {
    pub(super) program: &'p Program,
    pub(super) source: &'a Dated<'t>,
    pub(super) window: &'a Window<'t, 'p>,
    pub(super) rule: &'a CompiledClaim,
    /// The fact, by its index.
    pub(super) fact: usize,
    pub(super) mark: &'a Mark,
    pub(super) placed: &'a Placed,
    /// Where it stands, in bytes.
    pub(super) at: usize,
    /// The rung of the ladder that it fell off, where it was held against the sentences of the fact.
    pub(super) fell: Option<Rung>,
}

impl Standing<'_, '_, '_> {
    fn kind(&self) -> Kind {
        self.program.facts[self.fact].kind
    }

    /// How many words of the sentence tell that it is about the fact, and about no other of its kind.
    fn told_by(&self) -> usize {
        let names = match self.kind() {
            // "At 18:20 the mayor of Port Elm spoke"
            Kind::Time => false,
            Kind::Date => has_figures(self.source, self.placed),
            _ => true,
        };
        if is_telling(self.kind()) { Notion::told_alone(self.program, self.fact, &self.window.tokens, names) } else { 0 }
    }

    /// Whether it is told of the fact.
    pub(super) fn is_told(&self) -> bool {
        let told_by = self.told_by();
        let asked = told_by > 0;
        let fell_for_good =
            self.fell.is_some_and(|rung| !(may_tell(rung, self.kind()) || asked && may_tell_asked(rung, self.kind(), told_by)));
        (self.mark.alone || asked)
            && !self.is_order()
            && !self.is_any_span()
            && !self.is_a_wait()
            && !self.is_one_of_several()
            && !self.is_expected_of_others()
            && !self.is_of_a_namesake()
            && !self.is_of_its_cell()
            && !self.is_any_count()
            && !self.is_round_sum_of_others(asked)
            && !self.is_any_day()
            && (asked || !self.is_at_class(Kind::Time) || is_to_the_minute(self.placed))
            && !fell_for_good
            && !is_own_day(self.source, self.placed)
            && !(asked && self.kind() == Kind::Date && is_said_at(self.window, self.placed.reading.value_span.start))
            && !self.is_of_others(asked)
    }

    /// "the ninth floor" is none of nine.
    fn is_order(&self) -> bool {
        let asked_for = self.rule.sense.as_ref().is_some_and(|s| s.ordinal) || self.kind() != Kind::Number;
        let tokens = &self.window.tokens;
        let last = tokens.at(self.placed.reading.value_span.end).checked_sub(1);
        !asked_for && (last.is_some_and(|t| is_ordinal(tokens.word(t))) || self.numbers_a_unit())
    }

    /// "day five of the strike": which of the days it is.
    fn numbers_a_unit(&self) -> bool {
        let tokens = &self.window.tokens;
        let front = tokens.at(self.placed.reading.value_span.start).checked_sub(1).map_or("", |t| tokens.word(t));
        self.kind() == Kind::Number && rate_named(front).is_some()
    }

    /// "a day", "four days" for 96 hours: a few of a unit that the rules do not use last many things, unless a noun of the fact stands with them.
    fn is_any_span(&self) -> bool {
        let tokens = &self.window.tokens;
        let told = || self.placed.reading.value_span.of(self.source.prose());
        let senses = || self.program.claims.iter().filter(|c| c.fact == self.fact).filter_map(|c| c.sense.as_ref());
        let noun = |t: usize| senses().any(|s| s.nouns().any(|n| is_form(n, tokens.word(t))));
        self.kind() == Kind::Duration && self.mark.is_told_otherwise(told()) && !(0..tokens.len()).any(noun)
    }

    /// "tries again after five minutes", where no sentence of the fact tells what comes after so long.
    fn is_a_wait(&self) -> bool {
        let tokens = &self.window.tokens;
        let front = tokens.at(self.placed.reading.span.start).checked_sub(1).map_or("", |t| tokens.word(t));
        let mut senses = self.program.claims.iter().filter(|c| c.fact == self.fact).filter_map(|c| c.sense.as_ref());
        self.is_at_class(Kind::Duration) && front == "after" && !senses.any(|s| s.rel == Some(Rel::Took))
    }

    /// "Ann Roe, Jo Dunn and Kim Poe were lost": one name beside others, where the fact asks for one and no word of it is there.
    fn is_one_of_several(&self) -> bool {
        if self.kind() != Kind::Name {
            return false;
        }
        let (window, tokens) = (self.window, &self.window.tokens);
        let said = |t: usize| self.program.notions[self.fact].has(self.program, self.fact, tokens.word(t));
        let analysis = window.analysis();
        let word = analysis.word_of_token(tokens.at(self.placed.reading.value_span.end).saturating_sub(1));
        let Some(own) = analysis.chunk_of(word) else { return false };
        let chunks = analysis.chunks();
        let first = chunks[own].joined.unwrap_or(own);
        let name = |c: &Chunk| !c.pronoun && tokens.list()[tokens.at(c.span.end).saturating_sub(1)].capital;
        let beside = |k: usize| k != own && (k == first || chunks[k].joined == Some(first)) && name(&chunks[k]);
        // "the boss Ann Roe, Jo Dunn and his son Kim Poe"
        let full = |c: &Chunk| {
            let inside = |t: usize| tokens.list()[t].capital && tokens.list()[t].kind == TokenKind::Word;
            let (from, to) = (tokens.at(c.span.start), tokens.at(c.span.end));
            to > from + 1 && inside(to - 1) && inside(to - 2)
        };
        let others = (0..chunks.len()).filter(|&k| k != own && full(&chunks[k])).count();
        let (from, to) = (tokens.at(chunks[own].span.start), tokens.at(chunks[own].span.end));
        let joint = |t: usize| t < tokens.len() && (tokens.raw(t) == "," || tokens.word(t) == "and");
        let next = |t: usize| chunks.iter().any(|c| full(c) && (t..t + 2).contains(&tokens.at(c.span.start)));
        let listed = others > 1 && (from > 0 && tokens.word(from - 1) == "and" || joint(to) && next(to + 1));
        ((0..chunks.len()).any(beside) || listed) && !(0..tokens.len()).any(said)
    }

    /// "rather than 50", "total = 50", "air for five": what stands for another value, is set by code, or is only provided for.
    fn is_expected_of_others(&self) -> bool {
        let tokens = &self.window.tokens;
        let at = tokens.at(self.placed.reading.span.start);
        let word = |back: usize| at.checked_sub(back).map_or("", |t| tokens.word(t));
        let set = || at > 0 && tokens.raw(at - 1) == "=";
        let against = || word(1) == "than" && word(2) == "rather" || word(1) == "of" && word(2) == "instead";
        let provided = || is_small(self.placed) && (word(1) == "for" || word(1) == "all" && word(2) == "for");
        self.kind() == Kind::Number && (set() || against() || provided())
    }

    /// Whether another fact has the same figure for something else, and the sentence does not name what this one is of.
    fn is_of_a_namesake(&self) -> bool {
        let window = self.window;
        let ours = |who: Who| self.rule.sense.as_ref().is_some_and(|s| s.entities().any(|e| who == Who::One(e)));
        self.mark.shared && !window.mentions.iter().any(|m| ours(m.who) && window.words_span(m.first, m.after).start >= window.span.start)
    }

    fn is_limit(&self) -> bool {
        self.rule.sense.as_ref().is_some_and(|s| s.limit)
    }

    /// A figure in a table is a limit of what its row and column name, which were asked already, unless the cell says itself what it is of.
    fn is_of_its_cell(&self) -> bool {
        let tokens = &self.window.tokens;
        let alone = || (0..tokens.len()).filter(|&t| self.mark.near.contains(tokens.word(t))).count() < CELL;
        self.is_limit() && matches!(self.source.page.spot_at(self.at), Some(Spot::Cell(..))) && alone()
    }

    /// "50" counts anything, unless beside it stands the time that it is told for, or what is counted.
    fn is_any_count(&self) -> bool {
        let rate = self.rule.sense.as_ref().and_then(|s| s.rate.as_deref());
        let counts = || is_small(self.placed) && self.fell.is_none_or(|rung| rung == Rung::Counted);
        let small = || !self.mark.tells(self.kind()) && counts() && !self.is_behind_its_noun();
        self.kind() == Kind::Number && rate.map_or_else(small, |rate| !is_told_for(self.window, self.placed, rate))
    }

    /// "a tremor of magnitude 3.3", "a magnitude of 3.3": whether a noun of the fact stands right in front of the value.
    fn is_behind_its_noun(&self) -> bool {
        let tokens = &self.window.tokens;
        let at = tokens.at(self.placed.reading.span.start);
        let noun = at.checked_sub(1).map(|t| if tokens.word(t) == "of" { t.saturating_sub(1) } else { t });
        noun.is_some_and(|t| self.program.notions[self.fact].has(self.program, self.fact, tokens.word(t)))
    }

    /// A round sum of somebody else's is another one.
    fn is_round_sum_of_others(&self, asked: bool) -> bool {
        self.kind() == Kind::Money
            && self.fell == Some(Rung::Competitor)
            && is_round(self.source, self.placed)
            && (!asked || has_strange_subject(self.window, self.placed))
    }

    /// Whether no sentence of the fact came near a value of a type.
    fn is_at_class(&self, kind: Kind) -> bool {
        self.kind() == kind && self.fell.is_none_or(|rung| rung == Rung::Class)
    }

    /// Much happens on a Wednesday.
    fn is_any_day(&self) -> bool {
        self.is_at_class(Kind::Date)
            && !has_figures(self.source, self.placed)
            && !is_day_of_it(self.program, self.fact, self.window, self.placed)
    }

    /// Whether its clause denies it or tells of something else.
    fn is_of_others(&self, asked: bool) -> bool {
        let (window, placed) = (self.window, self.placed);
        if asked && self.kind() != Kind::Quantity && !is_share_of_others(self.program, self.fact, window, placed) {
            return is_denied(window, placed);
        }
        // "the wind blew at 90 km/h when the Tern crashed"
        let fell_for_another = self.kind() == Kind::Quantity && self.fell == Some(Rung::Competitor);
        fell_for_another && is_of_another(window, placed)
            || self.is_limit() && is_of_a_stranger(window, placed)
            || is_of_something_else(window, placed, self.kind(), &self.mark.near)
    }
}

/// Whether a value of type `kind` that fell off `rung` may tell the fact all the same: it was not turned away for what its sentence says.
const fn may_tell(rung: Rung, kind: Kind) -> bool {
    match rung {
        Rung::Class | Rung::Participant | Rung::Word => true,
        // a day is that of all that happened on it, and an amount seldom that of something else
        Rung::Competitor => matches!(kind, Kind::Date | Kind::Duration | Kind::Number | Kind::Money | Kind::Quantity),
        Rung::Counted => matches!(kind, Kind::Number | Kind::Quantity),
        Rung::Role => matches!(kind, Kind::Date),
        // the default of 29 seconds, for the most it may be: the same figure
        Rung::Flag => matches!(kind, Kind::Duration | Kind::Number | Kind::Quantity),
        Rung::Aspect => false,
    }
}

/// The same where so many words of the sentence tell that it is about the fact.
const fn may_tell_asked(rung: Rung, kind: Kind, words: usize) -> bool {
    match rung {
        Rung::Flag => true,
        Rung::Competitor | Rung::Counted => matches!(kind, Kind::Time | Kind::Year) || words > 1 && matches!(kind, Kind::Percent),
        Rung::Role => words > 1 && matches!(kind, Kind::Percent | Kind::Duration),
        _ => false,
    }
}

/// "12:26": whether a time is told to a minute that nobody rounds to.
fn is_to_the_minute(placed: &Placed) -> bool {
    /// Times are rounded to so many minutes.
    const ROUND: i8 = 5;
    let at = match placed.reading.value {
        Value::Time(at) => at,
        Value::DateTime(at) => at.time(),
        _ => return false,
    };
    at.minute() % ROUND != 0
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

/// The clause that a value stands in.
fn clause_of(window: &Window<'_, '_>, placed: &Placed) -> Option<usize> {
    let analysis = window.analysis();
    analysis.clause_of(analysis.word_of_token(window.tokens.at(placed.reading.value_span.start)))
}

/// Whether the subject of the clause of a value is a noun that no name of the rules is in.
fn is_of_another(window: &Window<'_, '_>, placed: &Placed) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(window.tokens.at(placed.reading.value_span.start));
    let subject = clause_of(window, placed).and_then(|own| analysis.clauses()[own].subject).map(|k| &analysis.chunks()[k]);
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
    let subject = clause_of(window, placed).and_then(|own| analysis.clauses()[own].subject);
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
pub(super) const fn is_telling(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Duration | Kind::Money | Kind::Percent | Kind::Quantity)
}

/// "Friday's disaster", "Tuesday's deadly blast": a day that owns a word which tells that something is about the fact.
fn is_day_of_it(program: &Program, fact: usize, window: &Window<'_, '_>, placed: &Placed) -> bool {
    /// So many words may stand in front of it.
    const NEAR: usize = 3;
    let tokens = &window.tokens;
    let after = tokens.at(placed.reading.span.end);
    let (words, rest) = (placed.reading.span.of(tokens.text()), &tokens.text()[placed.reading.span.end..]);
    let owns = words.ends_with("'s") || words.ends_with("’s") || rest.starts_with(['\'', '’']);
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

/// Whether the clause of a value is denied, or the value itself: "and not, as was said then, an hour and 45 minutes".
fn is_denied(window: &Window<'_, '_>, placed: &Placed) -> bool {
    /// So many tokens stand at most between "not" and a value behind commas.
    const ASIDE: usize = 12;
    let tokens = &window.tokens;
    let at = tokens.at(placed.reading.span.start);
    let aside = || {
        let comma = at.checked_sub(1).filter(|&t| tokens.raw(t) == ",");
        comma.is_some_and(|end| (end.saturating_sub(ASIDE)..end).any(|t| tokens.word(t) == "not" && tokens.raw(t + 1) == ","))
    };
    if aside() {
        return true;
    }
    let analysis = window.analysis();
    let verb = clause_of(window, placed).map(|own| &analysis.clauses()[own].verb);
    verb.is_some_and(|v| v.negated && !v.negated_by_object && v.modal.is_none())
}

/// Whether the clause of a value denies it, or measures something that is neither of the rules nor spoken of by a sentence of the fact: "the
/// wind blew at 90 km/h". `near` are the words that those are searched for by.
fn is_of_something_else(window: &Window<'_, '_>, placed: &Placed, kind: Kind, near: &FxHashSet<String>) -> bool {
    if is_denied(window, placed) {
        return true;
    }
    let analysis = window.analysis();
    let Some(own) = clause_of(window, placed) else { return false };
    let clause = &analysis.clauses()[own];
    let spoken_of = || (clause.first..clause.after).any(|w| analysis.clause_of(w) == Some(own) && near.contains(analysis.word(w)));
    match kind {
        Kind::Percent => !spoken_of(),
        Kind::Quantity => is_of_another(window, placed) && !spoken_of(),
        _ => false,
    }
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
    // "12pm tomorrow" tells its day by no figure
    let words = placed.reading.value_span.of(source.prose());
    if words.split(' ').any(|w| matches!(w, "today" | "tonight" | "tomorrow" | "yesterday")) {
        return false;
    }
    placed.reading.value_span.of(source.prose()).bytes().any(|b| b.is_ascii_digit())
}
