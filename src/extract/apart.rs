//! A value is told of one thing. Where the sentences of two facts both take it for theirs, a reader knows of which it is: of the one whose
//! value it is, or of the one whose own words stand beside it. "The longest track is 9 minutes" is no wrong size of an album.

use rustc_hash::FxHashSet;

use super::claim::Claim;
use super::dated::Dated;
use super::frame::is_year;
use super::notion::{first_day, is_for_each};
use super::program::{CompiledClaim, Program};
use super::sentence::names_of;
use crate::fact::Modality;
use crate::language::names::CALENDAR;
use crate::language::{grammar, is_nation, telling};
use crate::text::{TokenKind, Tokens};
use crate::value::{Kind, Value};

/// Leaves out the claims of `source` that contradict their fact with what is told of another one, or of nothing that the sentence names.
pub(super) fn settle_apart(program: &Program, source: &Dated<'_>, claims: &mut Vec<Claim>) {
    let wrong = |c: &Claim| program.marks[c.fact].as_ref().is_some_and(|m| m.is_contradicted(&c.denotation));
    let of_another = |c: &Claim| {
        wrong(c) && is_of_another(program, claims, c)
            || is_unasked(program, source, claims, c)
            || is_of_another_plan(program, source, c)
            || is_as_large_as_another(program, c)
    };
    let left_out: Vec<bool> = claims.iter().map(|c| is_said(program, c) && of_another(c) || is_answer_of_earlier(program, c)).collect();
    let mut left_out = left_out.into_iter();
    claims.retain(|_| !left_out.next().unwrap_or(false));
}

/// "Up to 5 TB", where a key of a kilobyte and an object of 50 TB are asked for: whether the value of `claim` is out of all proportion to its own
/// fact, and has the size of another one of the kind.
fn is_as_large_as_another(program: &Program, claim: &Claim) -> bool {
    /// So many times as large or small is out of proportion, and so many times nearer another one.
    const FAR: f64 = 1000.0;
    const NEARER: f64 = 100.0;
    let kind = program.facts[claim.fact].kind;
    if !matches!(kind, Kind::Quantity | Kind::Money | Kind::Duration) || !program.notions[claim.fact].is_denied(claim) {
        return false;
    }
    let own = program.notions[claim.fact].times(&claim.denotation).filter(|times| *times >= FAR);
    let others = (0..program.facts.len()).filter(|&f| f != claim.fact && program.facts[f].kind == kind);
    let nearer = |own: f64, f: usize| program.notions[f].times(&claim.denotation).is_some_and(|times| times * NEARER <= own);
    own.is_some_and(|own| others.into_iter().any(|f| nearer(own, f) && !names_only(program, claim, f)))
}

/// Whether the sentence of `claim` names what its fact is about, and what the fact `other` is not.
fn names_only(program: &Program, claim: &Claim, other: usize) -> bool {
    let asked = |fact: usize| -> FxHashSet<usize> {
        let senses = program.claims.iter().filter(|c| c.fact == fact).filter_map(|c| c.sense.as_ref());
        senses.flat_map(|s| s.entities().collect::<Vec<_>>()).collect()
    };
    let (own, others) = (asked(claim.fact), asked(other));
    let tokens = Tokens::of(&claim.excerpt.text);
    let named = |e: usize| {
        let words: FxHashSet<String> = names_of(program, e).collect();
        (0..tokens.len()).any(|t| words.contains(tokens.word(t)))
    };
    own.difference(&others).any(|&e| named(e))
}

/// "The bridge is to open in 2030", where the one that is asked for opened in 1977: whether what is planned comes after what had come about.
fn is_of_another_plan(program: &Program, source: &Dated<'_>, claim: &Claim) -> bool {
    let timed = matches!(program.facts[claim.fact].kind, Kind::Date | Kind::Year) && claim.modality == Modality::Planned;
    let Some(end) = program.notions[claim.fact].day_after().filter(|_| timed) else { return false };
    // who asks when something will be asks for no day that has come
    let asks = |c: &CompiledClaim| c.fact == claim.fact && c.sense.as_ref().is_some_and(|s| s.future);
    if program.claims.iter().any(asks) {
        return false;
    }
    let later = first_day(&claim.denotation).is_some_and(|day| end <= day);
    later && source.day().is_none_or(|published| end <= published.at.date())
}

/// Whether `claim` contradicts its fact without a word that tells of it, or beside the established value, which the sentence tells as well: "from
/// the default of 29 seconds to 300 seconds" says what becomes of it, "400 metres, where the canal is 300" what something else is.
fn is_unasked(program: &Program, source: &Dated<'_>, claims: &[Claim], claim: &Claim) -> bool {
    let notion = &program.notions[claim.fact];
    let met = |c: &Claim| c.fact == claim.fact && c.excerpt.span == claim.excerpt.span && notion.is_met(c);
    let asked = || notion.is_asked(program, source, claim.fact, &claim.excerpt, &claim.above);
    let earlier = || is_of_an_earlier_time(program, claim.fact, &claim.excerpt.text) || is_told_of_the_last_one(program, claim);
    let rated = || !notion.has_rates(program, claim.fact) && is_told_for_each(claim);
    notion.is_denied(claim) && (claims.iter().any(met) || !asked() || earlier() || rated() || is_told_of_a_newcomer(program, source, claim))
}

/// "On 9 March 2017 a flyover fell at Orden", where the bridge that is asked for was named before: what a sentence brings in as new, at a place
/// that the rules do not know, is another one of the kind.
fn is_told_of_a_newcomer(program: &Program, source: &Dated<'_>, claim: &Claim) -> bool {
    /// So many words a thing that is brought in has at most: "a four-lane motorway flyover".
    const LONG: usize = 5;
    let named_here = claim.labels.iter().any(|l| l.antecedent.is_none() && claim.excerpt.span.contains(l.span));
    let at = |byte: usize| byte.checked_sub(claim.excerpt.span.start).filter(|&at| claim.excerpt.text.is_char_boundary(at));
    let Some((from, to)) = at(claim.span.start).zip(at(claim.span.end)).filter(|_| !named_here) else { return false };
    let tokens = Tokens::of(&claim.excerpt.text);
    let (from, to) = (tokens.at(from), tokens.at(to));
    // "a fire broke out", "a year later": what happens, and a time, is no thing
    let event = |t: usize| !program.book().hits(&tokens, t).is_empty() || telling::LONG_STRETCHES.has(tokens.word(t));
    let thing = |t: usize| (t + 1..tokens.len().min(t + LONG)).take_while(|&n| !event(n)).any(|n| tokens.list()[n].is_content());
    // "in 2019 a smaller fire", wherever that was
    let against = |t: usize| grammar::INDEFINITE.has(tokens.word(t)) && grammar::SET_AGAINST_THE_ONE.has(tokens.word(t + 1));
    if (from..to).any(against) {
        return true;
    }
    let new = |t: usize| grammar::INDEFINITE.has(tokens.word(t)) && thing(t);
    let known = |t: usize| {
        let ours = || (0..program.entities.len()).any(|e| names_of(program, e).any(|w| w == tokens.word(t)));
        is_nation(tokens.word(t)) || ours() || source.text[..claim.excerpt.span.start].contains(tokens.raw(t))
    };
    let place = |t: usize| grammar::PLACES.has(tokens.word(t)) && tokens.get(t + 1).is_some_and(|t| t.capital);
    let calendar = |t: usize| CALENDAR.contains(&tokens.word(t));
    (from..to).any(new) && (0..tokens.len()).any(|t| place(t) && !calendar(t + 1) && !known(t + 1))
}

/// "1.6 million litres an hour": whether a value is told for each of a unit of time.
fn is_told_for_each(claim: &Claim) -> bool {
    let Some(behind) = claim.value_span.end.checked_sub(claim.excerpt.span.start) else { return false };
    let rest = claim.excerpt.text.get(behind..).unwrap_or_default();
    matches!(claim.value, Value::Quantity { .. } | Value::Number(_) | Value::Money { .. }) && is_for_each(&Tokens::of(rest), 0)
}

/// Whether some sentence of a fact tells of a limit: that holds whatever happened when.
fn is_limit(program: &Program, fact: usize) -> bool {
    program.claims.iter().any(|c| c.fact == fact && c.sense.as_ref().is_some_and(|s| s.limit))
}

/// "Four years earlier the party won 8 percent", "won 8 percent at the previous election": whether a value is told of a time before the one
/// that the text tells of. "Up from 8 percent a year earlier" says it of the second value alone.
fn is_told_of_the_last_one(program: &Program, claim: &Claim) -> bool {
    /// So many words lead to the stretch at the head of a sentence: "only about four years earlier".
    const LEAD: usize = 5;
    let timed = matches!(program.facts[claim.fact].kind, Kind::Date | Kind::Year | Kind::Time | Kind::Duration);
    if timed || is_limit(program, claim.fact) {
        return false;
    }
    let tokens = Tokens::of(&claim.excerpt.text);
    let stretch = |t: usize| telling::EARLIER.has(tokens.word(t)) && t > 0 && telling::LONG_STRETCHES.has(tokens.word(t - 1));
    let last = |t: usize| telling::PREVIOUS.has(tokens.word(t)) || tokens.word(t) == "time" && t > 0 && tokens.word(t - 1) == "last";
    let Some(at) = (0..tokens.len()).find(|&t| stretch(t) || last(t)) else { return false };
    // what else is told in figures may be what was so then
    let value =
        (claim.value_span.start.saturating_sub(claim.excerpt.span.start), claim.value_span.end.saturating_sub(claim.excerpt.span.start));
    let own = tokens.at(value.0)..tokens.at(value.1);
    let from = if stretch(at) { at.saturating_sub(2) } else { at };
    let other = |t: &usize| tokens.list()[*t].kind == TokenKind::Figure && !own.contains(t) && !(from..=at).contains(t);
    let fronted = at < LEAD && !(at..own.start).any(|t| other(&t));
    fronted || own.end <= at && !(0..tokens.len()).any(|t| other(&t))
}

/// "In 1956 thirteen ships were trapped": whether all that a sentence tells was in a year before all that the rules know.
pub(super) fn is_of_an_earlier_time(program: &Program, fact: usize, text: &str) -> bool {
    let Some(first) = program.first_year else { return false };
    if matches!(program.facts[fact].kind, Kind::Date | Kind::Year | Kind::Time) || is_limit(program, fact) {
        return false;
    }
    let tokens = Tokens::of(text);
    let in_year = |t: &usize| *t > 0 && matches!(tokens.word(t - 1), "in" | "of") && is_year(tokens.word(*t));
    let mut years = (0..tokens.len()).filter(in_year).filter_map(|t| tokens.word(t).parse::<u16>().ok()).peekable();
    years.peek().is_some() && years.all(|year| year < first)
}

/// "The same ship was in a mishap in Antwerp in 2016": whether what an answer tells was in a year before all that the rules know, which is told
/// right behind it or at the head of its sentence.
fn is_answer_of_earlier(program: &Program, claim: &Claim) -> bool {
    let answers = matches!(program.facts[claim.fact].kind, Kind::YesNo | Kind::Choice);
    let Some(first) = program.first_year.filter(|_| answers) else { return false };
    let text = &claim.excerpt.text;
    let at = |byte: usize| byte.checked_sub(claim.excerpt.span.start).filter(|&at| text.is_char_boundary(at.min(text.len())));
    let Some((from, to)) = at(claim.span.start).zip(at(claim.span.end)) else { return false };
    let tokens = Tokens::of(text);
    let mark = |t: &usize| matches!(tokens.raw(*t), "," | ";" | ":" | "(" | ")" | "—" | "–");
    let end = (tokens.at(to)..tokens.len()).find(mark).unwrap_or(tokens.len());
    let year = |t: usize| tokens.word(t).parse::<u16>().ok().filter(|_| is_year(tokens.word(t)));
    let early = |t: usize| matches!(tokens.word(t), "in" | "of") && year(t + 1).is_some_and(|y| y < first);
    let says = |c: &CompiledClaim| c.sense.as_ref().is_some_and(|s| s.words.iter().any(|w| is_year(w)));
    let told = program.claims.iter().any(|c| c.fact == claim.fact && c.rule == claim.rule && says(c));
    !told && (early(0) || (tokens.at(from)..end.saturating_sub(1)).any(early))
}

/// Whether a claim is made by a sentence: who writes a template tells himself what it means.
fn is_said(program: &Program, claim: &Claim) -> bool {
    let at = program.claims.partition_point(|c: &CompiledClaim| (c.fact, c.rule) < (claim.fact, claim.rule));
    program.claims.get(at).is_some_and(|c| (c.fact, c.rule) == (claim.fact, claim.rule) && c.sense.is_some() && c.answer.is_none())
}

/// Whether the value of `claim` is that of another fact of its kind.
fn is_of_another(program: &Program, claims: &[Claim], claim: &Claim) -> bool {
    let kind = program.facts[claim.fact].kind;
    let Some(own) = &program.marks[claim.fact] else { return false };
    let mut said: Option<FxHashSet<String>> = None;
    // whether words stand there that only the other fact has, and that only this one has
    let mut tells = |other: &FxHashSet<String>| {
        let said = said.get_or_insert_with(|| words(claim));
        let only = |a: &FxHashSet<String>, b: &FxHashSet<String>| said.iter().any(|w| a.contains(w) && !b.contains(w));
        (only(other, &own.own), only(&own.own, other))
    };
    program.marks.iter().enumerate().any(|(fact, mark)| {
        let Some(mark) = mark.as_ref().filter(|_| fact != claim.fact && program.facts[fact].kind == kind) else { return false };
        let is = mark.is(&claim.value, &claim.denotation);
        let told = claims.iter().any(|c| c.fact == fact && c.value_span == claim.value_span);
        if !(told || is && mark.tells(kind)) {
            return false;
        }
        match tells(&mark.own) {
            (true, false) => true,
            (false, true) => false,
            _ => told && is,
        }
    })
}

/// The words of a claim, with those above it on the page.
fn words(claim: &Claim) -> FxHashSet<String> {
    let texts = std::iter::once(&claim.excerpt.text).chain(claim.above.iter().map(|a| &a.excerpt.text));
    let mut out = FxHashSet::default();
    for text in texts {
        let tokens = Tokens::of(text);
        out.extend((0..tokens.len()).map(|t| tokens.word(t).to_owned()));
    }
    out
}
