//! The time of the clause around a reading.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::holiday_word::holiday;
use super::lexicon::{Class, View};
use crate::language::tense::{
    COMES_INTO, HOURS, LEADS_ON, LOOKS_AHEAD, LOOKS_BACK, MODALS, Number, PUTS_OFF, SETTLES, STAYS, SUBJECT_MANY, SUBJECT_ONE, Sign,
};
use crate::text::Tokens;
use crate::text::clause::{self, Analysis, Link, Modal};

fn set(list: &'static str) -> FxHashSet<&'static str> {
    list.split_whitespace().collect()
}

static SETTLING: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(SETTLES));
static LEADING_ON: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(LEADS_ON));
static LOOKING_BACK: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(LOOKS_BACK));

/// When the clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
    /// The clause is past, and what it speaks of may be still to come: "has arrived for a summit on Thursday".
    Ahead,
    /// Nothing says.
    Unknown,
}

/// How far a clause is followed to each side, in tokens.
const BACK: usize = 30;
const ON: usize = 16;

/// The time of the clause around the tokens `first..end`: by the nearest verb before them, else by the first one after.
///
/// Where no verb is, a weekday or month in small letters is a note or a command, which looks ahead; news writes capitals, and looks back.
pub(crate) fn tense(view: &View<'_, '_>, first: usize, end: usize) -> Tense {
    if put_off(view, first) || lasts_until(view, first) || comes(view, first) {
        return Tense::Future;
    }
    let told = tense_before(view, first, true).or_else(|| tense_after(view, end)).or_else(|| tense_before(view, first, false));
    let small = |k: usize| {
        !view.capital(k)
            && match view.class(k) {
                Class::Month(..) | Class::Weekday(..) => true,
                // Nor does news write "Oct 23rd".
                Class::OrdinalEnd => {
                    let within = |what: fn(Class) -> bool| (first..end).any(|m| what(view.class(m)));
                    within(|c| matches!(c, Class::Month(..))) && !within(|c| c == Class::Of)
                }
                class => class == Class::Other && k == first && holiday(view, k),
            }
    };
    let note = || (first..end).any(small);
    if told == Some(Tense::Future) && planned_aside(view, first, end) {
        return Tense::Ahead;
    }
    if told == Some(Tense::Future)
        && let Some(tense) = governed(view, first, end)
    {
        return tense;
    }
    if told == Some(Tense::Past) && (looks_ahead(view, first) || deadline(view, first)) {
        return Tense::Ahead;
    }
    told.unwrap_or_else(|| if note() { Tense::Future } else { Tense::Unknown })
}

/// The time of the clause that governs the date, where the words near it tell another: "could not be reached Wednesday" is over, and so is
/// "agreed to sell its stake in October". The clauses are looked at only where such words stand in front.
fn governed(view: &View<'_, '_>, first: usize, end: usize) -> Option<Tense> {
    let from = (first.saturating_sub(BACK)..first).rev().find(|&k| view.sentence_break(k)).unwrap_or(first.saturating_sub(BACK));
    let asks = |k: usize| matches!(view.word(k), "could" | "couldn't") || SETTLING.contains(view.word(k));
    if !(from..first).any(asks) {
        return None;
    }
    let to = (end..end + ON).find(|&k| view.sentence_break(k)).unwrap_or(end + ON).min(view.len());
    let analysis = Analysis::of(&Tokens::within(view.words().text(), view.words().span(from, to)));
    let clause = &analysis.clauses()[analysis.clause_of(analysis.word_at(view.words().span(first, end).start))?];
    let verb = &clause.verb;
    if verb.modal == Some(Modal::Could) && verb.negated && !verb.perfect {
        return Some(Tense::Past);
    }
    let above = &analysis.clauses()[clause.parent.filter(|_| clause.link == Link::Infinitive)?];
    let settled = above.verb.tense == clause::Tense::Past && SETTLING.contains(analysis.word(above.verb.head));
    let month = matches!(view.before(first), Class::In) && clause.object.is_some();
    (settled && month).then_some(Tense::Past)
}

/// Whether "come" stands before token `first` as a preposition: "and come Wednesday".
fn comes(view: &View<'_, '_>, first: usize) -> bool {
    let Some(come) = first.checked_sub(1).filter(|&k| view.word(k) == "come") else { return false };
    view.sentence_break(come) || matches!(view.before(come), Class::And | Class::Mark(_))
}

/// Whether token `first` is the end of what holds now: "is closed until Friday", "are in force through June".
fn lasts_until(view: &View<'_, '_>, first: usize) -> bool {
    if !matches!(view.before(first), Class::Till | Class::Through) {
        return false;
    }
    for k in (first.saturating_sub(BACK)..first).rev() {
        if view.sentence_break(k + 1) {
            return false;
        }
        match self::sign(view, k) {
            Some(Sign::Present) => return true,
            Some(Sign::Past) if k > 0 && self::sign(view, k - 1) == Some(Sign::Present) => return true,
            Some(Sign::Past | Sign::Perfect | Sign::Future) => return false,
            _ => {}
        }
    }
    false
}

/// Whether a word that leads on to something later stands before token `first`, with no verb between.
fn looks_ahead(view: &View<'_, '_>, first: usize) -> bool {
    for k in (first.saturating_sub(BACK)..first).rev() {
        if view.sentence_break(k + 1) || self::sign(view, k).is_some() {
            return false;
        }
        // "and before that in November"
        let back = view.class(k) == Class::Before && matches!(view.word(k + 1), "that" | "then" | "this");
        if LOOKS_AHEAD.contains(&view.word(k)) && !back {
            return !HOURS.contains(&view.word(k + 1));
        }
        // "jailed for three years on Friday"
        if matches!(view.class(k), Class::Unit(..)) {
            return false;
        }
    }
    false
}

/// Whether token `first` is the end of a term in a sentence of what will be: "will strike if the talks that began Monday fail by Friday".
fn deadline(view: &View<'_, '_>, first: usize) -> bool {
    view.before(first) == Class::By
        && (first.saturating_sub(BACK)..first)
            .rev()
            .take_while(|&k| !view.sentence_break(k + 1))
            .any(|k| matches!(view.word(k), "will" | "shall") && !view.capital(k))
}

/// The nearest verb before token `first`: within its clause, or in all of the sentence.
fn tense_before(view: &View<'_, '_>, first: usize, clause: bool) -> Option<Tense> {
    let (mut infinitive, mut aside) = (false, false);
    for k in (first.saturating_sub(BACK)..first).rev() {
        if view.sentence_break(k + 1) {
            break;
        }
        aside |= matches!(view.class(k), Class::After | Class::Since);
        if clause && (view.class(k) == Class::Since || view.words().lexeme(k).and_then(|l| l.tense) == Some(Sign::Clause)) {
            // "since the breakdown in February"
            return if view.class(k) == Class::Since { Some(Tense::Past) } else { infinitive.then_some(Tense::Future) };
        }
        if view.class(k) == Class::To && view.is_word(k + 1) && !view.capital(k + 1) && may_be_verb(view, k + 1) {
            infinitive = true;
            continue;
        }
        match self::sign(view, k) {
            // "will be held", "to be signed": the verb before tells.
            // "will shut", "could not cut": no past, though it is written so
            Some(Sign::Past) if after_modal(view, k) => {}
            // "is closed on 25 December", "are paid on Friday"; "are based on March figures" tells nothing
            Some(Sign::Past) if keeps_days(view, k, first) => return Some(Tense::Future),
            Some(Sign::Past) if k > 0 && STAYS.contains(&view.word(k - 1)) => {}
            // "had been expected on Monday"
            Some(Sign::Future) if k > 1 && view.word(k - 1) == "been" && view.word(k - 2) == "had" => {}
            // "more than expected", "due to the snow"
            Some(Sign::Future) if k > 0 && matches!(view.word(k - 1), "than" | "as") => {}
            Some(Sign::Future) if view.word(k) == "due" && view.class(k + 1) == Class::To && !infinitive => {}
            Some(Sign::Intent) if infinitive || agrees(view, k) => return Some(Tense::Future),
            Some(Sign::Timetable(_)) if !aside && agrees(view, k) => return Some(Tense::Future),
            Some(Sign::Past) if infinitive && leads_on(view, k) => return Some(Tense::Future),
            // "the police have until Monday"
            Some(Sign::Perfect) if view.class(k + 1) == Class::Till && k + 2 == first => return Some(Tense::Future),
            // "which were to resume in December"
            Some(Sign::Past) if infinitive && is_to(view, k) => return Some(Tense::Ahead),
            Some(Sign::Past | Sign::Perfect) => return Some(Tense::Past),
            Some(Sign::Future) => return Some(Tense::Future),
            // "comes into force in January"
            None if COMES_INTO.contains(&view.word(k)) && view.word(k + 1) == "into" && !after_perfect(view, k) => {
                return Some(Tense::Future);
            }
            Some(Sign::Present) if infinitive || first - k <= 3 || view.word(k + 1).ends_with("ing") => return Some(Tense::Future),
            _ => {}
        }
    }
    infinitive.then_some(Tense::Future)
}

/// Whether the participle at `k` tells what is done on the day at `first` again and again, or is going to be: "is closed on 25 December".
fn keeps_days(view: &View<'_, '_>, k: usize, first: usize) -> bool {
    let present = k > 0 && self::sign(view, k - 1) == Some(Sign::Present);
    let day = match view.class(first) {
        Class::Figure | Class::Weekday(..) => true,
        Class::Month(..) => view.class(first + 1) == Class::Figure,
        class => class == Class::Other && holiday(view, first),
    };
    present && day && k + 2 == first && view.class(k + 1) == Class::On
}

/// Whether "was to" at `k` tells what was still to come: "were to resume", but not "was to have resumed".
fn is_to(view: &View<'_, '_>, k: usize) -> bool {
    matches!(view.word(k), "was" | "were") && view.class(k + 1) == Class::To && view.word(k + 2) != "have"
}

/// Whether a plan is told between commas of what is over: "The vote, scheduled for Sept. 9, was put off".
fn planned_aside(view: &View<'_, '_>, first: usize, end: usize) -> bool {
    if !view.mark(end, b',') {
        return false;
    }
    let over = self::sign(view, end + 1) == Some(Sign::Past);
    // "He was due to land on Monday, but …"
    let failed = view.word(end + 1) == "but";
    let plan = |k: usize| {
        let opens = over && view.mark(k - 1, b',') || failed && matches!(view.word(k - 1), "was" | "were");
        opens && self::sign(view, k) == Some(Sign::Future) && (view.word(k).ends_with("ed") || view.word(k) == "due")
    };
    (over || failed) && (first.saturating_sub(10).max(1)..first).rev().take_while(|&k| !view.sentence_break(k + 1)).any(plan)
}

/// Whether "has" or "have" stands before token `k`.
fn after_perfect(view: &View<'_, '_>, k: usize) -> bool {
    k > 0 && self::sign(view, k - 1) == Some(Sign::Perfect)
}

/// Whether the verb of the present at `k` agrees with the noun or pronoun before it, so that it is no noun itself.
fn agrees(view: &View<'_, '_>, k: usize) -> bool {
    // "The director, who took over in April 1997, leaves in June": behind an aside its subject stands further in front
    if k >= 2 && view.mark(k - 1, b',') && view.class(k - 2) == Class::Figure {
        return true;
    }
    // "moved out in May and reopens on Saturday"
    if view.before(k) == Class::And && matches!(view.class(k + 1), Class::On | Class::In | Class::At | Class::Till) {
        return k < 2 || !view.is_word(k - 2) || !view.word(k - 2).ends_with('s');
    }
    let Some(noun) = k.checked_sub(1).filter(|&n| view.is_word(n)) else { return false };
    let word = view.word(noun);
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let article = noun.checked_sub(1).is_some_and(|a| matches!(view.class(a), Class::The | Class::A));
    let named = view.class(noun) == Class::Other
        && match view.words().lexeme(noun).and_then(|l| l.tense) {
            None => true,
            // "The play runs until May"
            Some(Sign::Timetable(_) | Sign::Intent) => article,
            Some(_) => false,
        };
    let many = match view.words().lexeme(k).and_then(|l| l.tense) {
        Some(Sign::Timetable(number)) => number == Number::Many,
        _ => !view.word(k).ends_with('s'),
    };
    if many {
        return SUBJECT_MANY.contains(&word) || (named && plural);
    }
    SUBJECT_ONE.contains(&word) || (named && !plural && (article || (view.capital(noun) && view.class(noun) == Class::Other)))
}

/// Whether the verb at `k` follows "will", "could" and the like, "not" aside.
fn after_modal(view: &View<'_, '_>, k: usize) -> bool {
    let at = k.saturating_sub(1);
    let at = if matches!(view.word(at), "not" | "also" | "never") { at.saturating_sub(1) } else { at };
    k > 0 && MODALS.contains(&view.word(at))
}

/// Whether something was put off to what begins at token `first`: "postponed until Friday", but not "moved to March Street".
fn put_off(view: &View<'_, '_>, first: usize) -> bool {
    matches!(view.before(first), Class::To | Class::Till)
        && (first.saturating_sub(7)..first).rev().take_while(|&k| !view.sentence_break(k + 1)).any(|k| PUTS_OFF.contains(&view.word(k)))
}

/// What the verbs behind token `end` tell of the time of its clause.
pub(crate) fn told_behind(view: &View<'_, '_>, end: usize) -> Option<Tense> {
    tense_after(view, end)
}

fn tense_after(view: &View<'_, '_>, end: usize) -> Option<Tense> {
    for k in end..(end + ON).min(view.len()) {
        if k > end && view.sentence_break(k) {
            return None;
        }
        match self::sign(view, k) {
            Some(Sign::Past | Sign::Perfect) => return Some(Tense::Past),
            Some(Sign::Future) => return Some(Tense::Future),
            Some(Sign::Intent) if view.class(k + 1) == Class::To => return Some(Tense::Future),
            // "On Wednesday they are to travel", "On Wednesday it is to open"
            Some(Sign::Present) if view.class(k + 1) == Class::To && may_be_verb(view, k + 2) => return Some(Tense::Future),
            // "On Tuesday the board meets."
            Some(Sign::Timetable(_)) if agrees(view, k) => return Some(Tense::Future),
            _ => {}
        }
    }
    None
}

/// Whether the word at `k` can stand after "to" as a verb, though it is a word of time as well: "to close", "to end", "to march".
fn may_be_verb(view: &View<'_, '_>, k: usize) -> bool {
    matches!(
        view.class(k),
        Class::Other
            | Class::Part(_)
            | Class::Rel(super::lexicon::Rel::Last)
            | Class::Season(_)
            | Class::Month(_, super::lexicon::Form::Word)
            | Class::Back
            | Class::Second
    )
}

/// Whether an infinitive after the word at `k` speaks of what is to come: "agreed to meet".
fn leads_on(view: &View<'_, '_>, k: usize) -> bool {
    LEADING_ON.contains(view.word(k))
}

fn sign(view: &View<'_, '_>, k: usize) -> Option<Sign> {
    if !view.is_word(k) {
        return None;
    }
    // "a much-anticipated summit"
    if k > 0 && view.glued(k) && view.mark(k - 1, b'-') {
        return None;
    }
    let word = view.word(k);
    match view.words().lexeme(k).and_then(|l| l.tense) {
        Some(Sign::Other | Sign::Clause) => None,
        Some(Sign::Foretold) => {
            let present = k > 0 && view.words().lexeme(k - 1).and_then(|l| l.tense) == Some(Sign::Present);
            present.then_some(Sign::Future)
        }
        // "are to shut", "wants to cut": an infinitive, though the past is written the same.
        Some(Sign::Past) if k > 0 && view.class(k - 1) == Class::To => None,
        // "Let's take a walk"
        Some(Sign::Past) if word == "let" && view.word(k + 1) == "'s" => Some(Sign::Future),
        // "May" the month, "Will" the name.
        Some(Sign::Future) if view.capital(k) && !view.sentence_break(k) => None,
        Some(sign) => Some(sign),
        None if word.ends_with("'ll") => Some(Sign::Future),
        // "the taped talks"
        None if determined(view, k) && view.is_word(k + 1) && view.class(k + 1) == Class::Other => None,
        None if word.len() > 3 && !view.capital(k) && word.ends_with("ed") && matches!(view.class(k), Class::Other) => Some(Sign::Past),
        None => None,
    }
}

/// Whether an article or a possessor stands before token `k`.
fn determined(view: &View<'_, '_>, k: usize) -> bool {
    match view.before(k) {
        Class::The | Class::A => true,
        Class::Mark(b'\'') => view.word(k - 1).ends_with('s'),
        _ => false,
    }
}

/// Whether "in eight years" at token `first` counts back: "for the first time in eight years".
pub(crate) fn looks_back(view: &View<'_, '_>, first: usize) -> bool {
    for k in (first.saturating_sub(14)..first).rev() {
        if view.sentence_break(k + 1) || matches!(view.class(k), Class::Mark(b',')) {
            return false;
        }
        if LOOKING_BACK.contains(view.word(k)) {
            return true;
        }
    }
    false
}
