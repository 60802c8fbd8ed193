//! Makes a claim of a match, step by step: what value it tells, what it is told of, how it is put, whether the guards of the rules let it
//! pass, and the claim itself.

use super::as_of::as_of;
use super::claim::{Claim, Label};
use super::dated::Dated;
use super::fit::{Found, fits};
use super::frame::Rel;
use super::matcher::Match;
use super::mention::{Who, competes};
use super::modality::{Manner, clause, dates_a_report, is_difference, manner, someone_else, stands_nearer, tellers};
use super::none::is_none;
use super::outcome::{Drop, Outcome};
use super::pattern::Pattern;
use super::place::Places;
use super::program::{CompiledClaim, CompiledFact, Program};
use super::reckoned::is_reckoned;
use super::scale::{one_more, scaled};
use super::surroundings::{Context, around};
use super::window::{Placed, Window};
use crate::fact::Modality;
use crate::language::counting::{COUNTED_BEHIND, FROM_TODAY, ON_TOP};
use crate::language::names::{LASTS, rate_named};
use crate::read::oddity;
use crate::source::page::Spot;
use crate::span::Span;
use crate::value::choice::OptionSet;
use crate::value::interval::{Interval, Intervals};
use crate::value::{Axis, Denotation, Kind, Set, Value};

/// A match of a wording, with what it is held against.
struct Fitted<'a, 't, 'p, 'd, 'x, 'y> {
    program: &'p Program,
    source: &'t Dated<'d>,
    rule: &'a CompiledClaim,
    fact: &'p CompiledFact,
    window: &'a Window<'x, 'y>,
    found: &'a Match,
    /// The values of the window that may be of the fact.
    readings: &'a [Placed],
    /// That of the match.
    reading: Option<&'a Placed>,
}

/// A value and what it stands for.
type Told = (Value, Denotation);

/// What comes of a match: a claim, or why it is none.
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
    let fitted = Fitted { program, source, rule, fact, window, found, readings, reading };
    match fitted.claim(context, places) {
        Ok(claim) => Outcome::Claim(Box::new(claim)),
        Err(why) => why,
    }
}

impl<'t, 'p> Fitted<'_, 't, 'p, '_, '_, '_> {
    /// The claim, or why it is none: each step is asked only where those before it let the match pass.
    fn claim(&self, context: &mut Context<'_, 't, 'p>, places: &mut Places<'_>) -> Result<Found, Outcome> {
        let told = self.of_its_time(self.told()?)?;
        self.is_of_the_fact()?;
        let how = self.manner(context);
        self.passes_guards(&how, context)?;
        let clause = clause(self.window, self.found);
        self.passes_guards_of_clause(clause)?;
        self.is_of_nobody_else(clause)?;
        let modality = self.modality(how);
        let told = put(told, how, modality);
        Ok(self.found(told, modality, context, places))
    }

    /// Whether the wording is a template, and no sentence whose participants have been asked for already.
    fn is_template(&self) -> bool {
        self.rule.sense.is_none()
    }

    /// Whether the fact is a day, a year or a time of day.
    fn is_when(&self) -> bool {
        matches!(self.fact.kind, Kind::Date | Kind::Year | Kind::Time)
    }

    /// Where the value stands in the text.
    fn value_span(&self) -> Option<Span> {
        self.reading.map(|p| p.reading.span)
    }

    /// The value that is told: an answer, a value that was read, or one of several options.
    fn told(&self) -> Result<Told, Outcome> {
        match (&self.rule.answer, self.reading, self.found.chosen) {
            (Some((value, denotation)), ..) => Ok((value.clone(), denotation.clone())),
            (None, Some(placed), _) => self.told_by(placed),
            (None, None, Some(option)) => {
                let name = self.fact.options[option].clone();
                Ok((Value::Choice(name.clone()), Denotation::plain(Set::Options(OptionSet::of([name])))))
            }
            (None, None, None) => Err(Outcome::None(Drop::Open)),
        }
    }

    /// The value that was read, in terms of the fact.
    fn told_by(&self, placed: &Placed) -> Result<Told, Outcome> {
        let (fact, rule, window, found) = (self.fact, self.rule, self.window, self.found);
        let reading = placed.in_terms_of(fact.paid.as_ref().or(fact.axis.as_ref()));
        if self.names_another(placed) || self.is_of_a_name(placed) {
            return Err(Outcome::TurnedAway(Drop::Someone));
        }
        if self.is_template() && is_none(self.source.prose(), reading) {
            // the words of a template say not what is counted
            return Err(Outcome::TurnedAway(Drop::Open));
        }
        if fact.axis.as_ref().is_some_and(|axis| !on_axis(&reading.denotation.core, axis)) {
            return Err(Outcome::None(Drop::Axis));
        }
        if reading.denotation.outer.complement().is_empty() && !is_of_an_unknown_day(self.source, window, fact.kind, placed) {
            // "soon", "recently": time that is never compared
            return Err(Outcome::None(Drop::Open));
        }
        // a fact of the rules asks how long it was
        let asked = || self.program.claims.iter().filter_map(|c| c.sense.as_ref()).any(|s| s.rel == Some(Rel::Interval));
        if is_reckoned(&reading.denotation) && (self.program.notions[rule.fact].is_ruled_out(&reading.denotation) || asked()) {
            return Err(Outcome::None(Drop::Open));
        }
        if matches!(fact.kind, Kind::Date | Kind::Time) && dates_a_report(window, found, placed.first) {
            return Err(Outcome::None(Drop::Report));
        }
        if self.tells_a_difference(placed) {
            return Err(Outcome::None(Drop::Difference));
        }
        if matches!(fact.kind, Kind::Money | Kind::Number | Kind::Quantity)
            && rule.pattern.has_gap_before_value()
            && window.leads_to(placed, self.readings)
        {
            return Err(Outcome::TurnedAway(Drop::Leads));
        }
        // "at 9:15", where the established time is one of a zone: by the clocks of the place
        if !fact.ahead.is_empty()
            && let Some(local) = reading.denotation.in_zone(&fact.ahead)
            && !self.source.tells_zone()
            && !is_told_elsewhere(window, placed)
        {
            return Ok((reading.value.clone(), local));
        }
        let for_all = matches!(fact.paid, None | Some(Axis::Money(_)));
        match scaled(reading.value.clone(), &reading.denotation, found.factor) {
            Some((_, denotation)) if is_no_price(rule, &denotation) => Err(Outcome::None(Drop::Axis)),
            // "{value} per user" says itself what is paid for, and "it costs $5 a dose" takes "$5 per dose"
            Some((value, denotation))
                if for_all && (self.is_template() && found.after > placed.after || is_for_each(rule, &denotation)) =>
            {
                Ok((value, denotation.for_all()))
            }
            Some(both) => Ok(both),
            None => Err(Outcome::None(Drop::Axis)),
        }
    }

    /// Whether a name that is not the established one is that of a day, or of a thing that the rules know by another noun than the sentence
    /// asks for: "the tender is called Minnow", where the name of the ferry is asked for.
    fn names_another(&self, placed: &Placed) -> bool {
        let (window, mark) = (self.window, &self.program.marks[self.rule.fact]);
        let thing = self.rule.sense.as_ref().filter(|s| s.naming).and_then(|s| s.thing.as_deref().map(|thing| (thing, s.bears)));
        let (Some((thing, bears)), Kind::Name) = (thing, self.fact.kind) else { return false };
        if !mark.as_ref().is_some_and(|m| m.is_contradicted(&placed.reading.denotation)) {
            return false;
        }
        let calendar = placed.after == placed.first + 1
            && crate::language::names::CALENDAR.contains(&window.tokens.word(window.content[placed.first]));
        let otherwise = |e: usize| {
            let nouns = &self.program.entities[e].nouns;
            bears != Some(e) && !nouns.is_empty() && !nouns.iter().any(|n| n == thing)
        };
        let mut inside = window.mentions.iter().filter(|m| m.first < placed.after && placed.first < m.after && m.background.is_none());
        calendar || inside.any(|m| m.who.entities().into_iter().any(otherwise))
    }

    /// Whether a value is part of what the text names: the seven of "the Comet 7" counts nothing, and "sailed from Alba to Tarn" does not tell that it
    /// sailed to Alba, which the sentence of the rules names for itself.
    fn is_of_a_name(&self, placed: &Placed) -> bool {
        let Some(sense) = &self.rule.sense else { return false };
        let window = self.window;
        let mut around = window.mentions.iter().filter(|m| m.first <= placed.first && placed.after <= m.after);
        if self.program.marks[self.rule.fact].as_ref().is_some_and(|m| m.is(&placed.reading.value, &placed.reading.denotation)) {
            return false;
        }
        match self.fact.kind {
            Kind::Number | Kind::Quantity => {
                let word = window.raw(placed.first);
                let figures = |who: Who| who.entities().into_iter().any(|e| self.program.speakers.figures[e].iter().any(|f| f == word));
                around.any(|m| figures(m.who))
            }
            Kind::Name => {
                let word = window.tokens.word(window.content[placed.first]);
                let said = || placed.after == placed.first + 1 && sense.nouns().any(|n| n == word);
                said() || around.any(|m| sense.entities().any(|e| m.who == Who::One(e)))
            }
            _ => false,
        }
    }

    /// Whether a value tells how much more or less something is, and that is not what is asked for.
    fn tells_a_difference(&self, placed: &Placed) -> bool {
        // "1 % more" is how much a price went up by where that is asked for, and no price
        let by = || !self.rule.sense.as_ref().is_some_and(|s| s.rel == Some(Rel::Amount));
        let never = matches!(self.fact.kind, Kind::Date | Kind::Time | Kind::Year | Kind::Version | Kind::Name)
            || self.fact.kind == Kind::Percent && by();
        let delay = || {
            let class = self.program.book().class_named("delay");
            self.rule.sense.as_ref().is_some_and(|s| class.is_some_and(|c| s.classes.contains(&c)))
        };
        // "and another 1 %": what comes on top of it
        let window = self.window;
        let front = placed.first.checked_sub(1).map_or("", |i| window.tokens.word(window.content[i]));
        // "costs 1 % more at Velt"
        let behind = window.content.get(placed.after).map_or("", |&t| window.tokens.word(t));
        let more = self.fact.kind == Kind::Percent && matches!(behind, "more" | "less" | "higher" | "lower" | "extra") && !by();
        let on_top = matches!(self.fact.kind, Kind::Percent | Kind::Money) && ON_TOP.has(front) && !by();
        !never && (on_top || more || is_difference(self.window, self.found, placed.after)) && !delay()
    }

    /// The value as the days that the rules give the event make it, where it is not that of another year or another event.
    fn of_its_time(&self, (value, denotation): Told) -> Result<Told, Outcome> {
        let (rule, prose) = (self.rule, self.source.prose());
        if rule.sense.is_some()
            && let (Some(days), Some(placed)) = (rule.days, self.reading)
            && super::settled::is_of_another_year(prose, self.window, placed, days)
        {
            return Err(Outcome::None(Drop::Settled));
        }
        let told = if self.found.one_more { one_more(value, denotation) } else { (value, denotation) };
        let retold = rule.days.zip(self.reading).and_then(|(days, placed)| super::settled::in_its_year(prose, &placed.reading, days));
        let told = retold.unwrap_or(told);
        if self.found.supplied > 0 && rule.settled.as_ref().is_some_and(|s| s.is_another(&told.1)) {
            return Err(Outcome::None(Drop::Settled));
        }
        Ok(told)
    }

    /// Turns a template away whose words are said of somebody or something else, or that another value stands nearer to. Who takes part in
    /// a sentence has been asked already.
    fn is_of_the_fact(&self) -> Result<(), Outcome> {
        let (window, found) = (self.window, self.found);
        if !self.is_template() {
            // "the toll there stands at 300", in a text that turned to another place
            let unnamed = found.supplied > 0 || found.aliases.is_empty();
            if unnamed && super::there::is_elsewhere(self.program, self.source.prose(), window, found) {
                return Err(Outcome::TurnedAway(Drop::Someone));
            }
            return if self.is_any_of_a_kind() { Err(Outcome::None(Drop::Open)) } else { Ok(()) };
        }
        let token = |i: usize| window.content.get(i).copied().unwrap_or_default();
        let of_another =
            || self.reading.is_some() && super::frame::is_said_of_another(window, token(found.first), token(found.after - 1) + 1);
        if someone_else(window, found, self.value_span())
            || of_another()
            || super::there::is_elsewhere(self.program, self.source.prose(), window, found)
        {
            return Err(Outcome::TurnedAway(Drop::Someone));
        }
        if self.lasts_until() {
            return Err(Outcome::TurnedAway(Drop::Report));
        }
        if self.reading.is_some_and(|p| stands_nearer(window, found, p, self.readings)) {
            return Err(Outcome::TurnedAway(Drop::Nearer));
        }
        Ok(())
    }

    /// "the tower was damaged", where the sentence that answers which of several it was has "the tower collapsed" and the option is "collapse": the
    /// verb of the option itself tells which, another for the like does not.
    fn is_any_of_a_kind(&self) -> bool {
        /// So many letters of a verb and its noun are alike: "collide", "collision".
        const ROOT: usize = 5;
        let (Some((Value::Choice(option), _)), Some(sense)) = (&self.rule.answer, &self.rule.sense) else { return false };
        let (fact, window) = (self.fact, self.window);
        let root = |word: &str| word.chars().take(ROOT).collect::<String>();
        let own = root(&sense.head);
        let roots: Vec<String> = fact
            .phrases
            .iter()
            .filter(|(k, _)| fact.options.get(*k) == Some(option))
            .flat_map(|(_, p)| &p.anchors)
            .flat_map(|&a| self.program.lexicon.forms(a).iter().map(|w| root(w)))
            .collect();
        own.chars().count() == ROOT
            && roots.contains(&own)
            && !(self.found.first..self.found.after).any(|i| roots.contains(&root(window.tokens.word(window.content[i]))))
    }

    /// Whether the time is only that up to which something went on: "was open until 1987", but not "did not open until 1987".
    fn lasts_until(&self) -> bool {
        let (window, found) = (self.window, self.found);
        let Some(placed) = self.reading.filter(|_| self.is_when()) else { return false };
        let word = |i: usize| window.tokens.word(window.content[i]);
        let until = |i: usize| {
            let passed = i == placed.first || found.gaps.iter().any(|g| (g.0..g.1).contains(&i));
            i >= found.first && passed && LASTS.contains(&word(i))
        };
        (placed.first.saturating_sub(1)..=placed.first).any(until)
            && !(found.first.saturating_sub(2)..placed.first).any(|i| word(i) == "not")
    }

    /// How it is put.
    fn manner(&self, context: &mut Context<'_, 't, 'p>) -> Manner {
        context.quotes.begin(context.paragraph.start);
        let mut how = manner(self.source.prose(), self.window, self.found, self.value_span(), context.quotes);
        // "no one died": the denial is the number itself
        how.denied ^= self.reading.is_some_and(|p| is_none(self.source.prose(), &p.reading));
        // "work can begin next year" sets no day
        how.hypothetical |= self.is_when() && how.able;
        // "a film may take 9 GB" is a bound of films, "the fire may take 9 houses" is none
        how.hypothetical |= how.may && !self.rule.sense.as_ref().is_some_and(|s| s.limit);
        if let Some(recorder) = &self.program.recorder {
            recorder.note_guards(self.program, self.source, self.rule, (self.window, self.found), &how, context);
        }
        how
    }

    /// Asks the guards of the rules: how it is put, what stands around it, and who tells it.
    fn passes_guards(&self, how: &Manner, context: &mut Context<'_, 't, 'p>) -> Result<(), Outcome> {
        let (rule, window, found) = (self.rule, self.window, self.found);
        let guards = &rule.guards;
        let kept_out = [
            ("planned", guards.planned && how.planned),
            ("negated", guards.negated && how.denied),
            ("quoted", guards.quoted && how.quoted),
            ("hypothetical", guards.hypothetical && (how.hypothetical || how.asked)),
            ("former", guards.former && how.former),
            ("default", guards.default && how.default),
        ];
        if let Some((guard, _)) = kept_out.into_iter().find(|(_, out)| *out) {
            return Err(Outcome::TurnedAway(Drop::Manner(guard)));
        }
        if guards.sentence.iter().any(|p| !fits(p, window).is_empty()) {
            return Err(Outcome::None(Drop::Unless));
        }
        if !guards.paragraph.is_empty() {
            let so_far = context.so_far(self.program, self.source.prose());
            if guards.paragraph.iter().any(|p| !fits(p, so_far).is_empty()) {
                return Err(Outcome::None(Drop::Unless));
            }
        }
        let told_by_another = self.program.own_words && !tellers(window, found, self.value_span()).is_empty();
        if told_by_another || rule.stand.asks_for_teller() && !is_told(rule, window, found, self.value_span()) {
            return Err(Outcome::None(Drop::Teller));
        }
        Ok(())
    }

    /// Whether a guard fits the head of the row of a table that the value stands in.
    fn is_kept_out_by_row(&self, guards: &[Pattern]) -> bool {
        let Some(value) = self.value_span().filter(|_| !guards.is_empty() && !self.window.is_composed()) else { return false };
        let Some(Spot::Cell(table, cell)) = self.source.page.spot_at(value.start) else { return false };
        let heads = self.source.page.tables[table].heads(cell);
        heads.row.iter().any(|&head| {
            let window = Window::new(self.source.prose(), head, head.start, &self.program.lexicon);
            guards.iter().any(|p| !super::matcher::matches(p, &window, &[], &[]).is_empty())
        })
    }

    /// Asks the guards that look at the clause of the match alone.
    fn passes_guards_of_clause(&self, (from, to): (usize, usize)) -> Result<(), Outcome> {
        let window = self.window;
        // a cell and the heads over it are one clause
        let (from, to) = if window.joints().is_some_and(|j| j.entry.is_none()) { (0, window.len()) } else { (from, to) };
        if self.rule.guards.clause.iter().any(|p| fits(p, window).iter().any(|&(first, after)| first >= from && after <= to)) {
            return Err(Outcome::None(Drop::Unless));
        }
        if self.is_kept_out_by_row(&self.rule.guards.clause) || self.is_kept_out_by_row(&self.rule.guards.sentence) {
            return Err(Outcome::None(Drop::Unless));
        }
        Ok(())
    }

    /// Drops what is told of the event of somebody else, or of one before that of the rules.
    fn is_of_nobody_else(&self, clause: (usize, usize)) -> Result<(), Outcome> {
        let (rule, window, found) = (self.rule, self.window, self.found);
        if self.has_rival(clause) {
            return Err(Outcome::None(Drop::Rival));
        }
        let nobody = found.supplied > 0 || rule.sense.is_some() && found.mentions.is_empty() && found.aliases.is_empty();
        let value = self.reading.map(|p| p.first);
        if nobody && rule.happened.is_some_and(|day| is_of_before(window, clause, value, day)) {
            return Err(Outcome::None(Drop::Bygone));
        }
        Ok(())
    }

    /// Whether somebody who takes part in another event of the rules is spoken of in the clause. What is told by way of background is no
    /// rival, unless the value is told there too: "after the summit with Trump in February".
    fn has_rival(&self, (from, to): (usize, usize)) -> bool {
        let (rule, window, found) = (self.rule, self.window, self.found);
        // a sentence that names all who take part leaves no doubt; "the summit was held on {value}" names nobody
        let names_nobody = || rule.sense.as_ref().is_some_and(|s| s.entities().next().is_none());
        if rule.rivals.is_empty() || !(self.is_template() || found.supplied > 0 || names_nobody()) {
            return false;
        }
        let said = self.reading.map_or(found.first, |p| p.first);
        let led_off = |m: &super::mention::Mention| {
            let between = (said + 1).max(m.first.saturating_sub(12))..m.first;
            between.into_iter().any(|c| COUNTED_BEHIND.has(window.tokens.word(window.content[c])))
        };
        let aside = |m: &super::mention::Mention| m.background.is_some_and(|start| said < start || said > m.after + 4) || led_off(m);
        let is_rival = |m: &super::mention::Mention| competes(m, &rule.rivals) && !aside(m) && m.first >= from && m.after <= to;
        let near = window.mentions.partition_point(|m| m.first < from)..window.mentions.partition_point(|m| m.first < to);
        let meant = rule.rivals.iter().any(|r| window.meant.binary_search(r).is_ok());
        meant && window.mentions[near].iter().any(is_rival) || self.is_template() && goes_on_about_others(rule, window)
    }

    /// How it is put in one word; what is said of somebody who may be meant is possible at most.
    fn modality(&self, how: Manner) -> Modality {
        let unsure = self.found.mentions.iter().any(|&k| !self.window.mentions[k].sure);
        match how.modality() {
            Modality::Asserted | Modality::Quoted | Modality::Planned if unsure => Modality::Possible,
            modality => modality,
        }
    }

    /// The names that are said in the match.
    fn labels(&self, places: &mut Places<'_>) -> Vec<Label> {
        let (window, found) = (self.window, self.found);
        let label = |&(alias, from, to): &(usize, usize, usize)| {
            let mentions = found.mentions.iter().map(|&k| &window.mentions[k]);
            let mention = mentions.into_iter().find(|m| m.after == to && (m.first..=m.name_first).contains(&from));
            let antecedent = mention.and_then(|m| m.antecedent).map(|span| places.excerpt(span));
            Label { span: window.words_span(from, to), alias: self.program.alias_names[alias].clone(), antecedent }
        };
        found.aliases.iter().map(label).collect()
    }

    /// The claim of the value, with its words and its place.
    fn found(&self, (value, denotation): Told, modality: Modality, context: &Context<'_, 't, 'p>, places: &mut Places<'_>) -> Found {
        let (source, fact, window, found) = (self.source, self.fact, self.window, self.found);
        let told = self.reading.map(|p| p.in_terms_of(fact.paid.as_ref().or(fact.axis.as_ref())));
        let mut span = window.words_span(found.first, found.after);
        for reading in self.reading.iter().map(|p| &p.reading).chain(told) {
            span = span.cover(reading.span);
        }
        if self.reading.is_some_and(|p| p.again.is_some()) && source.prose()[span.end..].starts_with([')', ']']) {
            span.end += 1;
        }
        let excerpt = places.excerpt(window.span);
        let (line, column) = places.line_column(span.start);
        let labels = self.labels(places);
        Found {
            length: span.len(),
            words: found.words.iter().map(|&word| window.words_span(word, word + 1)).collect(),
            claim: Claim {
                fact: self.rule.fact,
                rule: self.rule.rule,
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
                as_of: fact.changes.then(|| as_of(window, found, self.value_span())).flatten(),
                excerpt,
                paragraph: if fact.compared && !window.is_composed() { around(source.prose(), context) } else { Vec::new() },
                by_value: false,
                above: Vec::new(),
            },
        }
    }
}

/// A value as it is put: denied, or by denying what lies beyond it.
fn put((value, denotation): Told, how: Manner, modality: Modality) -> Told {
    if let Some(bound) = bound_from_above(&denotation).filter(|_| how.beyond) {
        // "not more than 25": the bound is 25
        (value, Denotation::plain(bound))
    } else if modality == Modality::Denied {
        (opposite(value), denotation.denied())
    } else {
        (value, denotation)
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

/// Whether a sum in millions is given where the sentence of the rules has a price for each: nobody pays that for a share or a head.
fn is_no_price(rule: &CompiledClaim, denotation: &Denotation) -> bool {
    const MILLION: f64 = 1e6;
    // but "$9 billion a day"
    let each = rule.sense.as_ref().and_then(|s| s.each.as_deref()).is_some_and(|unit| rate_named(unit).is_none());
    let large = |line: &Intervals| line.parts().first().is_some_and(|part| part.low >= MILLION / 2.0);
    each && matches!(&denotation.core, Set::Line(Axis::Money(_), line) if large(line))
}

/// Whether a value that a sentence of the rules is told by can be a claim of the fact at all, whatever is said around it: it is of the
/// dimension that the fact asks for, and no "soon", or it is the established one.
pub(super) fn may_state(program: &Program, source: &Dated<'_>, window: &Window<'_, '_>, fact: usize, placed: &Placed) -> bool {
    let of = &program.facts[fact];
    let reading = placed.in_terms_of(of.paid.as_ref().or(of.axis.as_ref()));
    let fits = of.axis.as_ref().is_none_or(|axis| on_axis(&reading.denotation.core, axis));
    let is = || program.marks.get(fact).and_then(Option::as_ref).is_some_and(|m| m.is(&placed.reading.value, &placed.reading.denotation));
    fits && (!reading.denotation.outer.complement().is_empty() || is_of_an_unknown_day(source, window, of.kind, placed)) || is()
}

/// "at 2:40 p.m. in Tokyo": whether a place that the rules do not know stands behind a time of day, whose clocks it is told by.
fn is_told_elsewhere(window: &Window<'_, '_>, placed: &Placed) -> bool {
    /// So many words behind the time: "at 2:40 p.m. on Tuesday in Tokyo".
    const NEAR: usize = 4;
    let tokens = &window.tokens;
    let from = tokens.at(placed.reading.span.end);
    let known = |t: usize| window.mentions.iter().any(|m| window.content.get(m.name_first).is_some_and(|&first| first == t));
    let strange = |t: usize| tokens.get(t).is_some_and(|next| next.capital && next.is_content()) && !known(t);
    (from..tokens.len().min(from + NEAR)).any(|t| tokens.word(t) == "in" && strange(t + 1))
}

/// Whether a value tells a day by that of the text, and nobody knows when that was written: "it closed yesterday" says when, all the same.
fn is_of_an_unknown_day(source: &Dated<'_>, window: &Window<'_, '_>, kind: Kind, placed: &Placed) -> bool {
    let words = &window.tokens;
    let (from, to) = (words.at(placed.reading.value_span.start), words.at(placed.reading.value_span.end));
    kind == Kind::Date && (from..to).any(|t| FROM_TODAY.has(words.word(t))) && source.day().is_none()
}

fn on_axis(set: &Set, axis: &crate::value::Axis) -> bool {
    matches!(set, Set::Line(a, _) if a.comparable(axis))
}
