//! The claims of one source.

use std::collections::BTreeMap;

use super::as_of::as_of;
use super::claim::{Claim, Excerpt, Label, Mention, SourceClaims};
use super::dated::{Ask, Dated};
use super::gate::Opened;
use super::matcher::{Match, matches};
use super::mention::{competes, names_only};
use super::modality::{Quotes, clause, dates_a_report, is_difference, manner, someone_else, stands_nearer, tellers};
use super::outcome::{Drop, Outcome};
use super::pass;
use super::pattern::Pattern;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::recognised::opened;
use super::scale::scaled;
use super::stand::{code_of, headings};
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::language::names::LASTS;
use crate::read::oddity;
use crate::rule::tree::Scope;
use crate::source::Source;
use crate::span::Span;
use crate::text::{Layout, sketch};
use crate::value::choice::OptionSet;
use crate::value::interval::{Interval, Intervals};
use crate::value::{Axis, Denotation, Kind, Set, Value};

/// Everything that `source` says of the facts of `program`.
#[must_use]
pub fn extract(program: &Program, source: &Source) -> SourceClaims {
    let dated = Dated::known(source);
    extract_opened(program, &dated, &opened(program, &dated))
}

/// The same for a source whose day `ask` finds out.
pub(crate) fn extract_asking(program: &Program, source: &Source, ask: Ask<'_>) -> SourceClaims {
    let dated = Dated::asked(source, ask);
    extract_opened(program, &dated, &opened(program, &dated))
}

/// The same where only a source with claims counts: no other one is dated.
pub(crate) fn extract_any(program: &Program, source: &Source, ask: Ask<'_>) -> Option<SourceClaims> {
    let dated = Dated::asked(source, ask);
    let opened = opened(program, &dated);
    let (claims, subjects) = claims_in(program, &dated, &opened);
    (!claims.is_empty()).then(|| with_rest(program, &dated, &opened, claims, &subjects))
}

/// Everything that a passage says that is known to be about what the rules are about, whether or not it names it.
#[must_use]
pub fn extract_passage(program: &Program, source: &Source) -> SourceClaims {
    extract_opened(program, &Dated::known(source), &program.gate.wide_open(program.entities.len()))
}

fn extract_opened(program: &Program, source: &Dated<'_>, opened: &Opened) -> SourceClaims {
    let (claims, subjects) = claims_in(program, source, opened);
    with_rest(program, source, opened, claims, &subjects)
}

/// The claims of a source, in order, and where it speaks of what is required.
fn claims_in(program: &Program, source: &Dated<'_>, opened: &Opened) -> (Vec<Claim>, Subjects) {
    let mut claims = Vec::new();
    let mut subjects = Subjects::default();
    run(program, source, opened, &mut |claim| claims.push(claim), Some(&mut subjects));
    claims.sort_by_key(Claim::order);
    if let Some(recorder) = &program.recorder {
        recorder.note_claims(&claims);
    }
    (claims, subjects)
}

/// The claims of a source that is looked at for `opened`, in no order; nothing else is noted.
pub(super) fn claims_of(program: &Program, source: &Dated<'_>, opened: &Opened) -> Vec<Claim> {
    let mut claims = Vec::new();
    run(program, source, opened, &mut |claim| claims.push(claim), None);
    claims
}

/// Claims with what else a report tells of their source.
fn with_rest(program: &Program, source: &Dated<'_>, opened: &Opened, claims: Vec<Claim>, subjects: &Subjects) -> SourceClaims {
    let mut places = Places::new(&source.text);
    let headline = headline(source, &source.layout(), &mut places);
    let mentions = subjects.mentions(program, source, &claims, &mut places);
    SourceClaims {
        path: source.path.clone(),
        published: source.day(),
        headline,
        claims,
        mentions,
        not_about: opened.not_about.clone(),
        sections: facts_with_a_section(program, source),
        directives: crate::source::directives(&source.text),
    }
}

/// The facts that are looked for under headings, where `source` has one of these.
fn facts_with_a_section(program: &Program, source: &Source) -> Vec<usize> {
    let mut facts: Vec<usize> = Vec::new();
    for claim in program.under_headings() {
        if facts.last() != Some(&claim.fact) && claim.stand.first_section(source).is_some() {
            facts.push(claim.fact);
        }
    }
    facts
}

/// Calls `claim` for every claim of `source`, sentence by sentence: what a run needs that keeps nothing.
pub fn scan_claims(program: &Program, source: &Source, claim: &mut dyn FnMut(Claim)) {
    let dated = Dated::known(source);
    run(program, &dated, &opened(program, &dated), claim, None);
}

/// The same for a source whose day `ask` finds out, where a date has to be read.
pub(crate) fn scan_asking(program: &Program, source: &Source, ask: Ask<'_>, claim: &mut dyn FnMut(Claim)) {
    let dated = Dated::asked(source, ask);
    run(program, &dated, &opened(program, &dated), claim, None);
}

/// Where required facts are spoken of: the sentence that has most of what a wording needs.
#[derive(Default)]
pub(super) struct Subjects(BTreeMap<usize, Subject>);

/// A sentence that speaks of a fact.
struct Subject {
    sentence: Span,
    /// The claim rule it comes nearest to, as an index into the program's claims.
    rule: u32,
    /// How many of the sets of words the rule needs are there.
    has: usize,
}

impl Subjects {
    /// Notes what was noted of a piece of the text behind all that was noted so far.
    pub(super) fn join(&mut self, behind: Self) {
        for (fact, subject) in behind.0 {
            if self.0.get(&fact).is_none_or(|s| subject.has > s.has) {
                self.0.insert(fact, subject);
            }
        }
    }

    /// Notes that `window` has an anchor of `rule`.
    pub(super) fn note(&mut self, program: &Program, rule: u32, window: &Window<'_, '_>) {
        let claim = &program.claims[rule as usize];
        if !program.facts[claim.fact].required {
            return;
        }
        let has = 1 + claim.pattern.needs.iter().filter(|words| window.has_any(words)).count();
        let better = self.0.get(&claim.fact).is_none_or(|s| has > s.has);
        if better {
            self.0.insert(claim.fact, Subject { sentence: window.span, rule, has });
        }
    }

    fn mentions(&self, program: &Program, source: &Dated<'_>, claims: &[Claim], places: &mut Places<'_>) -> Vec<Mention> {
        let silent = self.0.iter().filter(|(fact, _)| !claims.iter().any(|c| c.fact == **fact));
        let mut list: Vec<Mention> = silent.filter_map(|(&fact, subject)| mention(program, source, fact, subject, places)).collect();
        // where nothing is said of it, it is missing under its heading
        for claim in program.under_headings().filter(|c| program.facts[c.fact].required) {
            let known = list.iter().any(|m| m.fact == claim.fact) || claims.iter().any(|c| c.fact == claim.fact);
            if let Some(span) = claim.stand.first_section(source).filter(|_| !known) {
                list.push(Mention { fact: claim.fact, span, alias: None, excerpt: places.excerpt(span) });
            }
        }
        list.sort_by_key(|m| m.fact);
        list
    }
}

/// The subject of a fact in the sentence that comes nearest to a wording of it; `None` where that is too far.
fn mention(program: &Program, source: &Source, fact: usize, subject: &Subject, places: &mut Places<'_>) -> Option<Mention> {
    let pattern = &program.claims[subject.rule as usize].pattern;
    // one word that happens to be in a wording does not speak of the fact
    if subject.has < 2 && !pattern.needs.is_empty() {
        return None;
    }
    let window = by_name(program, Window::new(source.prose(), subject.sentence, subject.sentence.start, &program.lexicon));
    let (alias, found) =
        pattern.subjects().into_iter().find_map(|(alias, p)| Some((alias, matches(&p, &window, &[], &[]).into_iter().next()?)))?;
    Some(Mention {
        fact,
        span: window.words_span(found.first, found.after),
        alias: Some(program.alias_names[alias].clone()),
        excerpt: places.excerpt(subject.sentence),
    })
}

/// Looks for claims in the prose of a source, and in its code for those that stand there.
fn run(program: &Program, source: &Dated<'_>, opened: &Opened, claim: &mut dyn FnMut(Claim), mut subjects: Option<&mut Subjects>) {
    if !program.has_code {
        return pass::over(program, source, opened, claim, subjects);
    }
    pass::over(program, source, &opened.in_code(program, false), claim, subjects.as_deref_mut());
    let in_code = opened.in_code(program, true);
    if !in_code.is_shut()
        && let Some(code) = code_of(source)
    {
        pass::over(program, &Dated::within(&code, source), &in_code, claim, subjects);
    }
}

/// A claim with what decides between claims that share words.
pub(super) struct Found {
    pub(super) claim: Claim,
    length: usize,
    /// In a text put together of several pieces, where the words stand that the template matched.
    pub(super) words: Vec<Span>,
}

/// Whether the wording `k` may be said in `window`, as far as its words and its values tell.
pub(super) fn may_say(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let says = program.claims[k as usize].sense.is_some();
    if says { says_something(program, source, window, k) } else { may_fit(program, source, window, k) }
}

/// Whether a sentence of the rules may be said in `window`: it holds what the fact is told by.
pub(super) fn says_something(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let claim = &program.claims[k as usize];
    let fact = &program.facts[claim.fact];
    claim.answer.is_some() || fact.kind == Kind::Choice || window.has_reading_for(fact, source)
}

/// Whether a template may fit `window`, as far as its words and its values tell; whether it fits a paragraph is not asked here.
pub(super) fn may_fit(program: &Program, source: &Dated<'_>, window: &mut Window<'_, '_>, k: u32) -> bool {
    let claim = &program.claims[k as usize];
    claim.scope == Scope::Paragraph
        || claim.pattern.needs.iter().all(|words| window.may_have(words))
            && (!claim.pattern.reads || window.has_reading(program.facts[claim.fact].kind, source))
}

/// Leaves out the wordings that stand under other headings than those of the byte `at`.
pub(super) fn keep_under_headings(program: &Program, source: &Source, at: usize, patterns: &mut Vec<u32>) {
    let stand = |k: u32| &program.claims[k as usize].stand;
    if patterns.iter().any(|&k| stand(k).asks_for_section()) {
        let headings = headings(source, at);
        patterns.retain(|&k| !stand(k).asks_for_section() || stand(k).is_under(&headings));
    }
}

/// Whether the claim is told by whom its rule asks for.
fn is_told(rule: &CompiledClaim, window: &Window<'_, '_>, found: &Match, reading: Option<Span>) -> bool {
    let tellers = tellers(window, found, reading);
    let named = |names: &[Pattern]| {
        let told_by = |span: Span| tellers.iter().any(|who| who.overlaps(span));
        names.iter().any(|name| fits(name, window).iter().any(|&(first, after)| told_by(window.words_span(first, after))))
    };
    rule.stand.told.iter().all(|names| named(names)) && !named(&rule.stand.not_told)
}

/// What stands around a window.
pub(super) struct Context<'a, 't, 'p> {
    pub(super) paragraph: Span,
    pub(super) sentence: Span,
    /// The paragraph as far as the sentence; made when a guard asks for it.
    pub(super) so_far: &'a mut Option<Window<'t, 'p>>,
    pub(super) quotes: &'a mut Quotes,
}

impl<'t, 'p> Context<'_, 't, 'p> {
    pub(super) fn so_far(&mut self, program: &'p Program, prose: &'t str) -> &Window<'t, 'p> {
        let span = Span::new(self.paragraph.start.min(self.sentence.start), self.sentence.end);
        self.so_far.get_or_insert_with(|| by_name(program, Window::new(prose, span, span.start, &program.lexicon)))
    }
}

/// A window that is no sentence, with what it names.
pub(super) fn by_name<'t, 'p>(program: &'p Program, mut window: Window<'t, 'p>) -> Window<'t, 'p> {
    name(program, &mut window);
    window
}

/// Tells a window that is no sentence what it names.
pub(super) fn name(program: &Program, window: &mut Window<'_, '_>) {
    if !program.entities.is_empty() {
        let mentions = names_only(program, window);
        window.mean(mentions);
    }
}

/// Whether the clause names a time that ended before `day`, or the sentence opens with one, or it stands right in front of the value:
/// "more than 4,000 people died in 1987", "In 1987 a ferry went down and 4,000 people died", "the worst in 1987 (4,000 dead)".
fn is_of_before(window: &Window<'_, '_>, clause: (usize, usize), value: Option<usize>, day: jiff::civil::Date) -> bool {
    let dates = [Kind::Date, Kind::Year].into_iter().flat_map(|kind| window.readings(kind));
    // "the fire in July 2011, which killed 13"
    let led = |p: &Placed| p.after <= clause.0 && clause.0 - p.after <= 1 && clause.0 > 0;
    let governs = |p: &Placed| p.first <= 1 && value.is_some_and(|v| p.after < v) || value == Some(p.after) || led(p);
    let mut here = dates.filter(|p| p.first >= clause.0 && p.after <= clause.1 || governs(p));
    here.any(|p| matches!(&p.reading.denotation.outer, Set::Days(days) if days.bounds().1.is_some_and(|last| last < day)))
}

/// Whether a value that a sentence of the rules is told by can be a claim of the fact at all, whatever is said around it: it is of the
/// dimension that the fact asks for, and no "soon", or it is the established one.
pub(super) fn may_state(program: &Program, fact: usize, placed: &Placed) -> bool {
    let of = &program.facts[fact];
    let reading = placed.in_terms_of(of.paid.as_ref().or(of.axis.as_ref()));
    let fits = of.axis.as_ref().is_none_or(|axis| on_axis(&reading.denotation.core, axis));
    let is = || program.marks.get(fact).and_then(Option::as_ref).is_some_and(|m| m.is(&placed.reading.value, &placed.reading.denotation));
    fits && !reading.denotation.outer.complement().is_empty() || is()
}

/// Every claim that `rule` finds in `window`.
pub(super) fn fit<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    rule: &CompiledClaim,
    window: &mut Window<'_, '_>,
    mut context: Context<'_, 't, 'p>,
    places: &mut Places<'_>,
    out: &mut Vec<Found>,
) {
    let fact = &program.facts[rule.fact];
    if rule.answer.is_none() && fact.options.is_empty() {
        window.read_for(fact, source);
    }
    if fact.changes {
        window.read(Kind::Date, source);
        window.read(Kind::Year, source);
    }
    let window = &*window;
    let readings = window.readings_for(fact);
    let mut dead = vec![false; readings.len()];
    // a planned figure may stand in front of the real one ("meant to last an hour, lasted two"): where a guard turns a
    // match away, or the match is no assertion, its reading is passed over and the next one is tried
    let mut waiting: Vec<(usize, Box<Found>)> = Vec::new();
    for _ in 0..=readings.len().min(4) {
        let mut again = false;
        for found in matches(&rule.pattern, window, readings, &dead) {
            if window.joints().is_some_and(|joints| !joints.accepts(&found) || program.nearer.outdone(joints, window, &found)) {
                continue;
            }
            let outcome = claim_of(program, source, rule, window, &found, &mut context, places);
            let pass_over = match outcome {
                Outcome::Claim(claim) if is_assertion(claim.claim.modality) => {
                    let answered = |w: &(usize, Box<Found>)| w.0 == found.first && w.1.claim.modality == Modality::Planned;
                    waiting.retain(|w| !answered(w));
                    // behind a denial only what is put in its place is said: "not on Monday but on Tuesday"
                    let denied = waiting.iter().find(|w| w.0 == found.first);
                    if denied.is_none_or(|w| corrects(window, readings, &w.1.claim, found.value)) {
                        out.push(*claim);
                    }
                    false
                }
                Outcome::Claim(claim) if found.value.is_some() && matches!(claim.claim.modality, Modality::Planned | Modality::Denied) => {
                    let new = !waiting.iter().any(|w| w.0 == found.first);
                    if new {
                        waiting.push((found.first, claim));
                    }
                    new
                }
                Outcome::Claim(claim) => {
                    out.push(*claim);
                    false
                }
                Outcome::TurnedAway(_) => true,
                Outcome::None(_) => false,
            };
            if let Some(k) = found.value.filter(|&k| pass_over && !dead[k]) {
                dead[k] = true;
                again = true;
            }
        }
        if !again {
            break;
        }
    }
    out.extend(waiting.into_iter().map(|(_, claim)| *claim));
}

const fn is_assertion(modality: Modality) -> bool {
    matches!(modality, Modality::Asserted | Modality::Quoted)
}

/// Whether the reading `value` is put in the place of a denied one: "not on Monday but on Tuesday".
fn corrects(window: &Window<'_, '_>, readings: &[Placed], denied: &Claim, value: Option<usize>) -> bool {
    let Some(after) = readings.iter().find(|p| p.reading.value_span == denied.value_span).map(|p| p.after) else { return false };
    value.is_some_and(|k| readings[k].first >= after && readings[k].first <= after + 2 && window.is_turn(after))
}

pub(super) fn claim_of<'p, 't>(
    program: &'p Program,
    source: &'t Dated<'_>,
    rule: &CompiledClaim,
    window: &Window<'_, '_>,
    found: &Match,
    context: &mut Context<'_, 't, 'p>,
    places: &mut Places<'_>,
) -> Outcome {
    let fact = &program.facts[rule.fact];
    let readings = window.readings_for(fact);
    let reading = found.value.map(|k| &readings[k]);
    let (value, denotation) = match (&rule.answer, reading, found.chosen) {
        (Some((value, denotation)), ..) => (value.clone(), denotation.clone()),
        (None, Some(placed), _) => {
            let reading = placed.in_terms_of(fact.paid.as_ref().or(fact.axis.as_ref()));
            if fact.axis.as_ref().is_some_and(|axis| !on_axis(&reading.denotation.core, axis)) {
                return Outcome::None(Drop::Axis);
            }
            if reading.denotation.outer.complement().is_empty() {
                // "soon", "recently": time that is never compared
                return Outcome::None(Drop::Open);
            }
            if matches!(fact.kind, Kind::Date | Kind::Time) && dates_a_report(window, found, placed.first) {
                return Outcome::None(Drop::Report);
            }
            if !matches!(fact.kind, Kind::Percent | Kind::Date | Kind::Time | Kind::Year | Kind::Version | Kind::Name)
                && is_difference(window, found, placed.after)
                && !rule.sense.as_ref().is_some_and(|s| program.book().class_named("delay").is_some_and(|c| s.classes.contains(&c)))
            {
                return Outcome::None(Drop::Difference);
            }
            if matches!(fact.kind, Kind::Money | Kind::Number | Kind::Quantity)
                && rule.pattern.has_gap_before_value()
                && window.leads_to(placed, readings)
            {
                return Outcome::TurnedAway(Drop::Leads);
            }
            match scaled(reading.value.clone(), &reading.denotation, found.factor) {
                // "{value} per user" says itself what is paid for
                Some((value, denotation)) if found.after > placed.after && matches!(fact.paid, None | Some(Axis::Money(_))) => {
                    (value, denotation.for_all())
                }
                // "it costs $5 a dose" takes "$5 per dose"
                Some((value, denotation)) if is_for_each(rule, &denotation) && matches!(fact.paid, None | Some(Axis::Money(_))) => {
                    (value, denotation.for_all())
                }
                Some(both) => both,
                None => return Outcome::None(Drop::Axis),
            }
        }
        (None, None, Some(option)) => {
            let name = fact.options[option].clone();
            (Value::Choice(name.clone()), Denotation::plain(Set::Options(OptionSet::of([name]))))
        }
        (None, None, None) => return Outcome::None(Drop::Open),
    };
    if rule.sense.is_some()
        && let (Some(days), Some(placed)) = (rule.days, reading)
        && super::settled::is_of_another_year(source.prose(), window, placed, days)
    {
        return Outcome::None(Drop::Settled);
    }
    let (value, denotation) = if found.one_more { super::scale::one_more(value, denotation) } else { (value, denotation) };
    let retold = rule.days.zip(reading).and_then(|(days, placed)| super::settled::in_its_year(source.prose(), &placed.reading, days));
    let (value, denotation) = retold.unwrap_or((value, denotation));
    if found.supplied > 0 && rule.settled.as_ref().is_some_and(|s| s.is_another(&denotation)) {
        return Outcome::None(Drop::Settled);
    }
    // who takes part in a sentence has been asked already
    if rule.sense.is_none() && someone_else(window, found, reading.map(|p| p.reading.span)) {
        return Outcome::TurnedAway(Drop::Someone);
    }
    let told = |i: usize| window.content.get(i).copied().unwrap_or_default();
    if rule.sense.is_none() && reading.is_some() && super::frame::is_said_of_another(window, told(found.first), told(found.after - 1) + 1) {
        return Outcome::TurnedAway(Drop::Someone);
    }
    if rule.sense.is_none() && super::there::is_elsewhere(program, source.prose(), window, found) {
        return Outcome::TurnedAway(Drop::Someone);
    }
    if let Some(placed) = reading
        && rule.sense.is_none()
        && matches!(fact.kind, Kind::Date | Kind::Year | Kind::Time)
        && (placed.first.saturating_sub(1)..=placed.first).any(|i| {
            let passed = i == placed.first || found.gaps.iter().any(|g| (g.0..g.1).contains(&i));
            i >= found.first && passed && LASTS.contains(&window.tokens.word(window.content[i]))
        })
        // "did not open until 1987"
        && !(found.first.saturating_sub(2)..placed.first).any(|i| window.tokens.word(window.content[i]) == "not")
    {
        return Outcome::TurnedAway(Drop::Report);
    }
    if rule.sense.is_none() && reading.is_some_and(|p| stands_nearer(window, found, p, readings)) {
        return Outcome::TurnedAway(Drop::Nearer);
    }
    context.quotes.begin(context.paragraph.start);
    let mut how = manner(source.prose(), window, found, reading.map(|p| p.reading.span), context.quotes);
    // "work can begin next year" sets no day
    how.hypothetical |= matches!(fact.kind, Kind::Date | Kind::Year | Kind::Time) && how.able;
    if let Some(recorder) = &program.recorder {
        recorder.note_guards(program, source, rule, (window, found), &how, context);
    }
    let guards = &rule.guards;
    if (guards.planned && how.planned)
        || (guards.negated && how.denied)
        || (guards.quoted && how.quoted)
        || (guards.hypothetical && (how.hypothetical || how.asked))
        || (guards.former && how.former)
        || (guards.default && how.default)
    {
        return Outcome::TurnedAway(Drop::Manner);
    }
    if guards.sentence.iter().any(|p| !fits(p, window).is_empty()) {
        return Outcome::None(Drop::Unless);
    }
    if !guards.paragraph.is_empty() {
        let so_far = context.so_far(program, source.prose());
        if guards.paragraph.iter().any(|p| !fits(p, so_far).is_empty()) {
            return Outcome::None(Drop::Unless);
        }
    }
    if program.own_words && !tellers(window, found, reading.map(|p| p.reading.span)).is_empty() {
        return Outcome::None(Drop::Teller);
    }
    if rule.stand.asks_for_teller() && !is_told(rule, window, found, reading.map(|p| p.reading.span)) {
        return Outcome::None(Drop::Teller);
    }
    let (clause_first, clause_after) = clause(window, found);
    if guards.clause.iter().any(|p| fits(p, window).iter().any(|&(first, after)| first >= clause_first && after <= clause_after)) {
        return Outcome::None(Drop::Unless);
    }
    // What is told by way of background is no rival, unless the value is told there too: "after the summit with Trump in February".
    let said = reading.map_or(found.first, |p| p.first);
    let led_off = |m: &super::mention::Mention| {
        let between = (said + 1).max(m.first.saturating_sub(12))..m.first;
        between.into_iter().any(|c| matches!(window.tokens.word(window.content[c]), "after" | "since" | "following"))
    };
    let aside = |m: &super::mention::Mention| m.background.is_some_and(|start| said < start || said > m.after + 4) || led_off(m);
    let is_rival =
        |m: &super::mention::Mention| competes(m, &rule.rivals) && !aside(m) && m.first >= clause_first && m.after <= clause_after;
    let near = window.mentions.partition_point(|m| m.first < clause_first)..window.mentions.partition_point(|m| m.first < clause_after);
    let has_rival = || rule.rivals.iter().any(|r| window.meant.binary_search(r).is_ok());
    // a sentence that names all who take part leaves no doubt
    let open = rule.sense.is_none() || found.supplied > 0;
    let goes_on = || rule.sense.is_none() && goes_on_about_others(rule, window);
    if open && !rule.rivals.is_empty() && (has_rival() && window.mentions[near].iter().any(is_rival) || goes_on()) {
        return Outcome::None(Drop::Rival);
    }
    let nobody = found.supplied > 0 || rule.sense.is_some() && found.mentions.is_empty() && found.aliases.is_empty();
    let value_at = reading.map(|p| p.first);
    if nobody && rule.happened.is_some_and(|day| is_of_before(window, (clause_first, clause_after), value_at, day)) {
        return Outcome::None(Drop::Bygone);
    }
    let unsure = found.mentions.iter().any(|&k| !window.mentions[k].sure);
    let modality = match how.modality() {
        Modality::Asserted | Modality::Quoted | Modality::Planned if unsure => Modality::Possible,
        modality => modality,
    };
    let (value, denotation) = if let Some(bound) = bound_from_above(&denotation).filter(|_| how.beyond) {
        // "not more than 25": the bound is 25
        (value, Denotation::plain(bound))
    } else if modality == Modality::Denied {
        (opposite(value), denotation.denied())
    } else {
        (value, denotation)
    };
    let told = reading.map(|p| p.in_terms_of(fact.paid.as_ref().or(fact.axis.as_ref())));
    let mut span = window.words_span(found.first, found.after);
    for reading in reading.iter().map(|p| &p.reading).chain(told) {
        span = span.cover(reading.span);
    }
    if reading.is_some_and(|p| p.again.is_some()) && source.prose()[span.end..].starts_with([')', ']']) {
        span.end += 1;
    }
    let excerpt = places.excerpt(window.span);
    let (line, column) = places.line_column(span.start);
    let labels = found
        .aliases
        .iter()
        .map(|&(alias, from, to)| {
            let mentions = found.mentions.iter().map(|&k| &window.mentions[k]);
            let mention = mentions.into_iter().find(|m| m.after == to && (m.first..=m.name_first).contains(&from));
            let antecedent = mention.and_then(|m| m.antecedent).map(|span| places.excerpt(span));
            Label { span: window.words_span(from, to), alias: program.alias_names[alias].clone(), antecedent }
        })
        .collect();
    Outcome::Claim(Box::new(Found {
        length: span.len(),
        words: found.words.iter().map(|&word| window.words_span(word, word + 1)).collect(),
        claim: Claim {
            fact: rule.fact,
            rule: rule.rule,
            text: span.of(&source.text).to_owned(),
            span,
            line,
            column,
            value_span: told.map_or(span, |r| r.value_span),
            hedge_span: told.and_then(|r| r.hedge_span),
            hedge: told.and_then(|r| r.hedge),
            labels,
            value,
            denotation,
            modality,
            oddity: told.and_then(|r| oddity(r.value_span.of(source.prose()), &r.value)),
            as_of: fact.changes.then(|| as_of(window, found, reading.map(|p| p.reading.span))).flatten(),
            excerpt,
            paragraph: if fact.compared && !window.is_composed() { around(source.prose(), context) } else { Vec::new() },
            by_value: false,
            above: Vec::new(),
        },
    }))
}

/// A sketch of the paragraph of a claim, or of what stands around it in a long one.
fn around(prose: &str, context: &Context<'_, '_, '_>) -> Vec<u32> {
    /// So many bytes on either side.
    const REACH: usize = 400;
    let (whole, sentence) = (context.paragraph, context.sentence);
    let bound = |mut at: usize| {
        while !prose.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    let start = bound(whole.start.max(sentence.start.saturating_sub(REACH)).min(prose.len()));
    let end = bound(whole.end.min(sentence.end.min(sentence.start + 2 * REACH) + REACH).min(prose.len()));
    sketch(prose.get(start..end.max(start)).unwrap_or_default())
}

/// Where a guard fits, looked for once a window.
pub(super) fn fits(guard: &Pattern, window: &Window<'_, '_>) -> std::rc::Rc<[(usize, usize)]> {
    window.guarded(std::ptr::from_ref(guard) as usize, || {
        if guard.needs.iter().all(|words| window.has_any(words)) {
            matches(guard, window, &[], &[]).iter().map(|m| (m.first, m.after)).collect()
        } else {
            Vec::new()
        }
    })
}

/// What is left where all that is more than a value is denied: of "more than 25", the bound 25. A value that is no more than something has no such bound.
fn bound_from_above(denotation: &Denotation) -> Option<Set> {
    let Set::Line(axis, parts) = &denotation.outer else { return None };
    match parts.bounds() {
        (Some(low), None) => Some(Set::Line(axis.clone(), Intervals::of([Interval::point(low)]))),
        _ => None,
    }
}

/// Whether a sentence that names nobody of the event goes on about another one: the sentence before spoke of somebody who takes part in
/// that, or of one of ours together with somebody the rules do not know.
fn goes_on_about_others(rule: &CompiledClaim, window: &Window<'_, '_>) -> bool {
    let ours = |entity: usize| rule.own.contains(&entity);
    if rule.own.iter().any(|e| window.meant.binary_search(e).is_ok()) {
        return false;
    }
    let before = &window.before;
    // nobody of ours for several sentences, and somebody else
    !window.around.is_empty() && !window.around.iter().any(|who| who.is_some_and(ours))
        || before.iter().any(|(who, _)| who.is_some_and(|e| rule.rivals.contains(&e)))
        || before.windows(2).any(|w| w[1].1 && matches!((w[0].0, w[1].0), (Some(e), None) | (None, Some(e)) if ours(e)))
}

/// The opposite of an answer; any other value stays what was denied.
fn opposite(value: Value) -> Value {
    match value {
        Value::YesNo(yes) => Value::YesNo(!yes),
        other => other,
    }
}

/// Whether a sum is for each of what the sentence of the rules has behind it.
fn is_for_each(rule: &CompiledClaim, denotation: &Denotation) -> bool {
    let Some(each) = rule.sense.as_ref().and_then(|s| s.each.as_ref()) else { return false };
    let same = |word: &str| crate::text::is_form(each, word);
    matches!(&denotation.core, Set::Line(Axis::Rate(_, paid), _) if paid.thing.split(' ').any(same))
}

fn on_axis(set: &Set, axis: &crate::value::Axis) -> bool {
    matches!(set, Set::Line(a, _) if a.comparable(axis))
}

/// Of claims of one fact that share the words of their value, the longest stays, then the one whose rule comes first.
pub(super) fn settle(mut found: Vec<Found>) -> Vec<Claim> {
    found.sort_by(|a, b| {
        b.length
            .cmp(&a.length)
            .then(a.claim.fact.cmp(&b.claim.fact))
            .then(a.claim.rule.cmp(&b.claim.rule))
            .then(a.claim.span.cmp(&b.claim.span))
    });
    let mut kept: Vec<Claim> = Vec::with_capacity(found.len());
    for one in found {
        if !kept.iter().any(|k| k.fact == one.claim.fact && k.value_span.overlaps(one.claim.value_span)) {
            kept.push(one.claim);
        }
    }
    kept.sort_by_key(|c| (c.span.start, c.span.end, c.fact));
    kept
}

/// The first line of prose.
fn headline(source: &Source, layout: &Layout, places: &mut Places<'_>) -> Option<Excerpt> {
    let prose = source.prose();
    let mut at = 0;
    for _ in 0..50 {
        at += prose[at..].find(|c: char| c.is_alphanumeric())?;
        let sentence = layout.sentence(prose, at, at);
        if !layout.is_furniture(prose, at) {
            return Some(places.excerpt(sentence));
        }
        at = sentence.end.max(at + 1);
        while at < prose.len() && !prose.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}
