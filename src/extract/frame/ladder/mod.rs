//! Holding a sentence of a text against a sentence of the rules, rung by rung: class, aspect, value's role, participants and who
//! competes with them, flags, words. The rung it falls off, with the words that did it, is the answer to "why".

pub(in crate::extract::frame) mod cast;
pub(in crate::extract::frame) mod count;
pub(in crate::extract::frame) mod narrow;
pub(in crate::extract::frame) mod purpose;
pub(in crate::extract::frame) mod whom;

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::event::{Event, Seat};
use super::graph::{Clause, Graph};
use super::mention::Mention;
use super::owner::{self, Noun};
use super::sense::{Sense, What, carrier};
use super::site::{Climb, Reach, Rel, Site, Stating};
use super::telling::plain::is_ordinal;
use super::wordbook::flagged::Flagged;
use super::wordbook::{ClassId, Entry, Shape, Wordbook};
use crate::extract::families::Families;
use crate::language::names::{CALENDAR, DEPICTING, GOING_ON, SOME_OF_THEM, WRECKAGE};
use crate::language::{grammar, happenings, is_demonym, telling};
use crate::text::Tokens;
use crate::text::clause::is_singular_noun;
use crate::value::{Hedge, Kind};

/// A rung of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::extract) enum Rung {
    /// No event of the class that the value belongs to.
    Class,
    /// It begins or ends where it should happen.
    Aspect,
    /// The value hangs on the event in another way.
    Role,
    /// Somebody else takes part.
    Competitor,
    /// Somebody who takes part is not to be found.
    Participant,
    /// Something narrows the event down to another one.
    Flag,
    /// A word that the sentence needs is missing.
    Word,
    /// Something else is counted.
    Counted,
}

/// Where a value fell, with the tokens that did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Fall {
    pub(in crate::extract) rung: Rung,
    pub(in crate::extract) tokens: (usize, usize),
    /// What was looked for.
    pub(in crate::extract) wanted: Option<String>,
}

impl Fall {
    /// By the words at these tokens, where nothing in particular was looked for.
    pub(super) fn on(rung: Rung, tokens: (usize, usize)) -> Self {
        Self { rung, tokens, wanted: None }
    }
}

/// A sentence of a text that says what a sentence of the rules says.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Fit {
    /// All its tokens that count, from the first to the last.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    /// The tokens that name the event.
    pub(in crate::extract) event: (usize, usize),
    /// The places where entities were found.
    pub(in crate::extract) mentions: Vec<Mention>,
    /// Whether the event is denied.
    pub(in crate::extract) negated: bool,
    /// Whether one more is told of along with those who are counted: "12 pupils and their teacher".
    pub(in crate::extract) one_more: bool,
    /// Entities taken from what was said before.
    pub(in crate::extract) supplied: usize,
    /// Whether the clause refuses what the value tells: "clients older than 4.6 are refused".
    pub(in crate::extract) refused: bool,
    /// Whether the verb of its clause only plans the value: "scheduled for 50 minutes".
    pub(in crate::extract) planned: bool,
    /// Whether the clause that the value stands in is an infinitive, or says what would be.
    pub(in crate::extract) unreal: bool,
    /// Whether it still goes on: "has been shut for two weeks".
    pub(in crate::extract) ongoing: bool,
    /// Whether its event is the verb by which something is asked for.
    pub(in crate::extract) asks: bool,
    /// Whether it says what may be done, or may not.
    pub(in crate::extract) permits: bool,
    /// The verb of the clause that the value stands in: how it is put is how the claim is put.
    pub(in crate::extract) verb: Option<usize>,
}

impl Fit {
    /// The value at `site` with the words of its event, and nobody found yet.
    pub(super) fn around(site: Site, event: (usize, usize)) -> Self {
        Self { first: site.first.min(event.0), after: site.after.max(event.1), ..Self::of(event) }
    }

    /// The words of an event, and nobody found yet.
    pub(super) fn of(event: (usize, usize)) -> Self {
        Self {
            first: event.0,
            after: event.1,
            event,
            mentions: Vec::new(),
            negated: false,
            one_more: false,
            supplied: 0,
            refused: false,
            planned: false,
            unreal: false,
            ongoing: false,
            asks: false,
            permits: false,
            verb: None,
        }
    }
}

/// What was said before a sentence, and above it on the page.
pub(in crate::extract) trait Before {
    /// Whether an entity was named near enough before.
    fn entity(&self, entity: usize) -> bool;
    /// Whether the text names an entity anywhere.
    fn anywhere(&self, entity: usize) -> bool;
    /// Whether the text has named an entity until here: above on the page, or however far before.
    fn named_yet(&self, entity: usize) -> bool;
    /// Whether an event of one of the classes was named near enough before.
    fn event(&self, classes: &[ClassId]) -> bool;
    /// Whether a word of a flag stands near enough before.
    fn flag(&self, flag: usize) -> bool;
    /// Whether the last event that was named, near enough before, is of one of the classes.
    fn is_last_event(&self, classes: &[ClassId]) -> bool;
    /// Whether an entity may be called by a noun.
    fn is_called(&self, entity: usize, noun: &str) -> bool;
    /// Whether an entity may be called by a noun, or by another one for the like.
    fn is_like(&self, entity: usize, noun: &str) -> bool;
    /// Whether what ends at a byte is the value of a setting in code: "`limit: 20`".
    fn is_setting(&self, end: usize) -> bool;
    /// Whether what ends at a byte is code.
    fn is_code(&self, end: usize) -> bool;
    /// The side that was named last, near enough before: whether somebody is signed in.
    fn last_side(&self) -> Option<usize>;
    /// Whether a noun like this one stands near enough before.
    fn noun(&self, word: &str) -> bool;
    /// Whether a noun like one of `others` stands nearer before than one like `word`, or where there is none.
    fn is_nearer(&self, others: &[String], word: &str) -> bool;
    /// Whether a word stands before, as it is.
    fn word(&self, word: &str) -> bool;
    /// The persons who were named last, the last one first.
    fn persons(&self, most: usize) -> Vec<usize>;
    /// The place that was named last.
    fn place(&self) -> Option<usize>;
    /// The entity that was named last, before the sentence or above it on the page.
    fn last(&self) -> Option<usize>;
    /// Whether an entity was named last, near before, and no other name stands behind it.
    fn is_last_named(&self, entity: usize) -> bool;
    /// The words in bold that the block of the sentence begins with.
    fn run_in(&self) -> Option<Tokens<'_>>;
    /// Whether these name an entity.
    fn run_in_names(&self, entity: usize) -> bool;
    /// What heads the row of the table that the sentence stands in.
    fn row_head(&self) -> Option<Tokens<'_>>;
    /// Whether a name of an entity begins with a word.
    fn begins_name(&self, entity: usize, word: &str) -> bool;
    /// Whether what stands in front in the same paragraph tells of another thing of the kind, or of anything else where a pronoun stands for it,
    /// and names none of `things` after it.
    fn of_a_stranger(&self, things: &[usize], pronoun: bool) -> bool;
    /// Whether a year is before all days that the rules know.
    fn is_before_all(&self, year: u16) -> bool;
    /// Whether a year is more than one before that of the text.
    fn is_past_year(&self, year: u16) -> bool;
    /// Whether the sentence in front has a subject other than a noun like this one, and no word for that: what "it" stands for behind it is not this.
    fn tells_of_another(&self, word: &str) -> bool;
    /// Whether a year is one that the rules do not tell of: before all their days, or, where they have none, before the last but that of the text.
    fn is_bygone_year(&self, year: u16) -> bool;
    /// Whether the sentence in front begins with the name of another place and tells of that.
    fn was_introduced(&self) -> bool;
}

/// The events that the values of a sentence may belong to: all facts of a kind ask the same of the same value.
#[derive(Default)]
pub(super) struct Climbs(RefCell<Reaches>);

/// The events that values may belong to, by their kinds and sites.
type Reaches = FxHashMap<(Kind, Site), Rc<[Reach]>>;

/// A sentence of a text, analysed.
pub(in crate::extract) struct Scene<'a, 'w, 't> {
    pub(in crate::extract) graph: &'a Graph<'w, 't>,
    pub(in crate::extract) events: &'a [Event],
    pub(in crate::extract) mentions: &'a [Mention],
    pub(in crate::extract) book: &'a Wordbook,
    pub(in crate::extract) stating: &'a Stating,
    pub(in crate::extract) before: &'a dyn Before,
    /// Which entities are places.
    pub(in crate::extract) places: &'a [bool],
    /// Whether the sentence is none, but labels of a page put together.
    pub(in crate::extract) labels: bool,
    /// The token that the sentence itself begins at, behind the headings over it.
    pub(in crate::extract) start: usize,
    /// Whom and what the first event of the rules is about.
    pub(in crate::extract) about: &'a [usize],
    /// For each event of the rules, its entities.
    pub(in crate::extract) kin: &'a [Vec<usize>],
    /// For each place, those that are its nation or its capital.
    pub(in crate::extract) lands: &'a [Vec<usize>],
    /// Which are persons.
    pub(in crate::extract) persons: &'a [bool],
    /// The flags of the sentence.
    pub(in crate::extract) flagged: &'a Flagged,
    /// The events that its values may belong to.
    pub(super) climbs: &'a Climbs,
    /// How the value at hand is hedged.
    pub(in crate::extract) hedge: Option<Hedge>,
    /// Things that are parts of others by their names.
    pub(in crate::extract) families: &'a Families,
}

impl Scene<'_, '_, '_> {
    /// Holds the value at `site` against `sense`.
    pub(super) fn value(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        if sense.rel == Some(Rel::Interval) {
            return self.interval(sense, site);
        }
        // "met four days ago" is no length of the meeting
        if kind == Kind::Duration && matches!(self.graph.tokens.word(site.after), "ago" | "hence") {
            return Err(Fall::on(Rung::Role, (site.first, site.after + 1)));
        }
        // "nine people dead and 13 injured": the word behind a count says what is counted
        if kind == Kind::Number
            && let Some(t) = self.counted_as_another(sense, site)
        {
            return Err(Fall::on(Rung::Counted, (t, t + 1)));
        }
        if kind == Kind::Number
            && !sense.limit
            && let Some(fall) = self.counts_otherwise(sense, site)
        {
            return Err(fall);
        }
        // "the 10th floor" is no number of floors; the tenth victim is one of ten
        let ordinal = || is_ordinal(self.graph.tokens.word(site.after.saturating_sub(1)));
        if kind == Kind::Number && !sense.ordinal && site.chunk.is_some_and(|k| !site.whole && !self.people(k)) && ordinal() {
            return Err(Fall::on(Rung::Counted, (site.first, site.after)));
        }
        // "the last four boys": some of them
        let told = |w: &str| sense.words.iter().any(|s| s == w) || sense.flags.iter().any(|&f| &*self.book.flags[f].name == w);
        let some = |t: usize| SOME_OF_THEM.contains(&self.graph.tokens.word(t)) && !told(self.graph.tokens.word(t));
        let in_chunk = |t: &usize| site.chunk.is_some_and(|k| self.graph.chunk(*t) == Some(k));
        if kind == Kind::Number
            && !sense.limit
            && !site.whole
            && let Some(t) = site.first.checked_sub(1).filter(in_chunk).filter(|&t| some(t))
        {
            return Err(Fall::on(Rung::Counted, (t, site.after)));
        }
        // "it will get one"
        if kind == Kind::Number
            && site.whole
            && site.after == site.first + 1
            && self.graph.tokens.word(site.first) == "one"
            && site.counted(self.graph).is_none()
        {
            return Err(Fall::on(Rung::Counted, (site.first, site.after)));
        }
        if let Some(k) = self.of_another_fact(sense, kind, site) {
            return Err(Fall {
                rung: Rung::Class,
                tokens: (self.graph.chunks[k].first, self.graph.chunks[k].after),
                wanted: Some(sense.head.clone()),
            });
        }
        if kind == Kind::Duration
            && let Some(t) = self.is_done_by_command(site).or_else(|| self.is_unlike_default(site))
        {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        if let Some(k) = self.owner_of_value(sense, kind, site) {
            let chunk = &self.graph.chunks[k];
            return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        if let Some(k) = self.measured_elsewhere(sense, site) {
            let chunk = &self.graph.chunks[k];
            return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        if let Some(fall) = self.measures_another(sense, kind, site) {
            return Err(fall);
        }
        if kind == Kind::Number
            && self.asks_for(sense, "default")
            && let Some(t) = self.is_our_one(site)
        {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        if let Some(fall) = self
            .is_misplaced(sense, kind, site)
            .or_else(|| self.is_other_bearing(sense, site))
            .or_else(|| self.is_place_in_order(sense, kind, site))
        {
            return Err(fall);
        }
        // "it includes $300 million for repairs": a part of the sum
        let included = |c: usize| crate::text::is_form("include", self.graph.tokens.word(self.graph.clauses[c].verb));
        let object = |c: &Clause| c.object.is_some() && c.object == site.chunk;
        if kind == Kind::Money && (0..self.graph.clauses.len()).any(|c| included(c) && object(&self.graph.clauses[c])) {
            return Err(Fall::on(Rung::Counted, (site.first, site.after)));
        }
        if let Some((first, after)) = self.is_compared(site) {
            return Err(Fall::on(Rung::Role, (first, after)));
        }
        if self.is_counted_from_another(sense, kind, site) {
            return Err(Fall::on(Rung::Role, (site.first, site.after + 1)));
        }
        if let Some(fall) = self.told_apart(sense, kind, site) {
            return Err(fall);
        }
        let reaches = self.reaches(kind, site);
        let mut best: Option<Fall> = None;
        let mut fall = |f: Fall| {
            if best.as_ref().is_none_or(|b| f.rung > b.rung) {
                best = Some(f);
            }
        };
        for reach in &*reaches {
            let event = &self.events[reach.event];
            let tells = || self.speaks_of(sense, event) || self.goes_on_with(sense, event) || self.is_bought_for(sense, kind, event, site);
            if !sense.classes.contains(&event.class) && !tells() {
                continue;
            }
            match self.reached(sense, kind, site, reach) {
                Ok(fit) => return Ok(fit),
                // "and a profit of $20 million": the noun that has the value settles what kind of sum it is
                Err(f) if f.rung == Rung::Flag && f.wanted.as_deref().is_some_and(self::narrow::is_kind_of_sum) => return Err(f),
                Err(f) => fall(f),
            }
        }
        let loose = || {
            self.distant(sense, site)
                .or_else(|| self.on_board(sense, kind, site))
                .or_else(|| self.has_in_all(sense, kind, site))
                .or_else(|| self.in_front_of_name(sense, kind, site))
                .or_else(|| self.version_of(sense, kind, site))
                .or_else(|| self.echo(sense, kind, site))
                .or_else(|| self.beside(sense, kind, site))
                .or_else(|| self.of_sentence(sense, kind, site, &reaches))
                .or_else(|| self.by_unit(sense, kind, site))
                .or_else(|| self.by_bearing(sense, site))
                .or_else(|| self.known_dead(sense, kind, site))
                .or_else(|| self.under_label(sense, kind, site))
                .or_else(|| self.summed_up(sense, kind, site))
                .or_else(|| self.last_before(sense, kind, site, &reaches))
                .or_else(|| self.compounded(sense, kind, site))
                .or_else(|| self.stock_for(sense, kind, site))
        };
        if let Some(fit) = loose() {
            return Ok(fit);
        }
        if let Some(fit) = self.of_stuff(sense, kind, site) {
            return Ok(fit);
        }
        // "a five-year deadline", "his five-year plan": what is wanted was said before
        if sense.wish
            && let Some(fit) = self.wished(sense, site, &reaches)
        {
            return Ok(fit);
        }
        if let Some(fit) = self.worth(sense, kind, site).or_else(|| self.sized(sense, kind, site)) {
            return Ok(fit);
        }
        if sense.attribute
            && let Some(fit) = self.measured(sense, site)
        {
            return fit;
        }
        Err(best.unwrap_or(Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: Some(sense.head.clone()) }))
    }

    /// The events that the value at `site` may belong to.
    fn reaches(&self, kind: Kind, site: Site) -> Rc<[Reach]> {
        let climb = || Climb::from(self.graph, self.events, self.stating, kind, site).into();
        Rc::clone(self.climbs.0.borrow_mut().entry((kind, site)).or_insert_with(climb))
    }

    /// "a break-up fee of $47 million", where another fact of the rules asks for that fee: its chunk.
    fn of_another_fact(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let graph = self.graph;
        let k = owner::in_text(graph, kind, site).filter(|_| !sense.foreign.is_empty())?;
        let chunk = &graph.chunks[k];
        let has = |word: &str| (chunk.first..chunk.after).any(|t| self.book.alike(word, graph.tokens.word(t)));
        let named = |n: &Noun| self.book.alike(&n.head, graph.head(k)) && (n.words.is_empty() || n.words.iter().any(|w| has(w)));
        sense.foreign.iter().any(named).then_some(k)
    }

    /// Holds the value at `site` against `sense` by the event that it reaches.
    fn reached(&self, sense: &Sense, kind: Kind, site: Site, reach: &Reach) -> Result<Fit, Fall> {
        let event = &self.events[reach.event];
        let fall = |rung, tokens| Err(Fall { rung, tokens, wanted: None });
        if let Some(owner) = self.owner_between(sense, kind, site, reach) {
            return fall(Rung::Class, (owner.first, owner.last + 1));
        }
        if let Some(told) = self.depicted(event, site) {
            return fall(Rung::Class, (told, told + 1));
        }
        if self.is_of_other_clause(event, kind, site)
            || self.is_contrasted(sense, event)
            || self.is_after_change(event, site)
            || self.is_turned_away(sense, kind, event)
            || self.is_other_payment(sense, event, kind)
        {
            return fall(Rung::Class, (event.first, event.last + 1));
        }
        // "three of the works taken from the museum": some of those it happened to
        let of_all = |k: usize| {
            self.graph.tokens.word(site.first.saturating_sub(1)) == "all"
                || !matches!(self.graph.tokens.word(self.graph.chunks[k].first), "the" | "those" | "these" | "its" | "their")
        };
        if let (Kind::Number, Seat::Verb(c), Some(k)) =
            (kind, event.seat, site.chunk.filter(|_| site.whole).and_then(|k| self.graph.behind(k, &["of"])))
            && self.graph.clauses[c].antecedent == Some(k)
            && !of_all(k)
        {
            return fall(Rung::Counted, (site.first, site.after));
        }
        if self.is_counted_by_another(event, kind, site)
            || kind == Kind::Number && (self.is_whole_of_part(event, site) || self.is_had(event, site))
        {
            return fall(Rung::Counted, (site.first, site.after));
        }
        if let Some(k) = self.giver_of_another(sense, event) {
            return fall(Rung::Competitor, (self.graph.chunks[k].first, self.graph.chunks[k].after));
        }
        let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Duration);
        // "it has taken five years to reopen": so long took what follows
        if kind == Kind::Duration && self.is_taken_by_what_follows(sense, event, site) {
            return fall(Rung::Class, (event.first, event.last + 1));
        }
        // "gave up on a rescue attempt on Friday"
        let tried = |k: usize| telling::ATTEMPTS.has(self.graph.head(k)) || telling::ATTEMPTS.has(self.graph.tokens.word(event.last + 1));
        // "a first attempt to launch it on 8 May"
        let word = |back: usize| event.first.checked_sub(back).map_or("", |t| self.graph.tokens.word(t));
        let trial = |w: &str| telling::ATTEMPTS.has(w) && !w.starts_with("plan") && !w.starts_with("proposal");
        if timed && (matches!(event.seat, Seat::Modifier(k) if tried(k)) || word(1) == "to" && trial(word(2))) {
            return fall(Rung::Aspect, (event.first, event.last + 1));
        }
        if timed && self.is_of_somebody(event) {
            return fall(Rung::Class, (event.first, event.last + 1));
        }
        if let Some(verb) = self.acting_verb(sense, event, site, reach).or_else(|| self.leading_verb(event, kind, site, reach)) {
            return fall(Rung::Class, (verb, verb + 1));
        }
        if self.is_other_aspect(sense, event, site, reach) {
            return fall(Rung::Aspect, (event.first, event.last + 1));
        }
        let change = happenings::CHANGES.has(self.class_name(event.class));
        let counts = reach.counts && kind == Kind::Number;
        // "was repaired in six weeks", where the repair took them
        let taking = |c: usize| crate::text::is_form("take", self.graph.tokens.word(self.graph.clauses[c].verb));
        let taken = match (sense.rel, reach.rel) {
            (Some(Rel::Span), Rel::Took) => sense.takes,
            (Some(Rel::Took), Rel::Span) => reach.carried.is_some_and(taking),
            _ => false,
        };
        let wished = sense.wish && matches!((sense.rel, reach.rel), (Some(Rel::Took), Rel::Span) | (Some(Rel::Span), Rel::Took));
        let wished = wished || taken;
        let ended = || self.ended_after(sense, site, reach);
        if sense.rel.is_some_and(|r| !r.meets(reach.rel, change)) && !counts && !wished && !ended() {
            return fall(Rung::Role, (site.first, site.after));
        }
        // "won 38 % of the vote" is not said where 70 % voted
        let acts = |c: usize| {
            let clause = &self.graph.clauses[c];
            clause.subject == site.chunk && site.chunk.is_some() && !clause.passive && !clause.copula && !event.inverted
        };
        if sense.acted_on && kind == Kind::Percent && matches!(event.seat, Seat::Verb(c) if acts(c)) {
            return fall(Rung::Role, (site.first, site.after));
        }
        if let Seat::Verb(c) = event.seat
            && let Some(verb) = self.may_hold(sense, kind, event.class, c)
        {
            return fall(Rung::Flag, (verb, verb + 1));
        }
        self.counted(sense, kind, site, reach)?;
        let carried = reach.carried.or_else(|| carrier(self.graph, self.book, self.events, self.stating, event));
        let fit = self.taking_part(sense, event, carried, Some(site), Some(reach))?;
        self.narrowed(sense, event, carried, Some(site), fit)
    }

    /// The name of a class; that of light verbs is empty.
    pub(super) fn class_name(&self, class: ClassId) -> &str {
        self.book.classes.get(class as usize).map_or("", |c| &c.name)
    }

    /// An event that stands nearer to the value than the one it reached, and owns it.
    fn owner_between(&self, sense: &Sense, kind: Kind, site: Site, reach: &Reach) -> Option<&Event> {
        let graph = self.graph;
        let event = &self.events[reach.event];
        reach.passed.iter().map(|&e| &self.events[e]).find(|e| {
            let ours = sense.classes.contains(&e.class) || self.stating.has(e.class) || self.is_arg_class(sense, e.class);
            let Seat::Noun(k) = e.seat else { return false };
            // "Harbour Blizzard" is the name of a firm
            if self.is_in_name(e) {
                return false;
            }
            let noun = matches!(e.entry, Entry::Noun | Entry::WeakNoun);
            let participle = e.first >= site.after && graph.tokens.word(e.first).ends_with("ing");
            let beside = site.chunk == Some(k) && !site.whole;
            // "1,200 residents lost their homes": those who are counted
            let counted = kind == Kind::Number && beside && self.people(k);
            // "dismissed 600 employees" for workers; "has a capacity of 500 MW": words of what is counted, and of the event itself
            let alike = |w: &str| self.book.alike(w, graph.head(k)) || self.book.alike(graph.head(k), w);
            // "the trial period is six months for every employee": people are counted, and have no length
            let counted = counted || kind == Kind::Duration && self.people(k);
            let counted = counted || beside && matches!(&sense.counted, Some((What::Noun(w), _)) if alike(w));
            let inside = event.first <= e.first && e.last <= event.last;
            // "for a fee of $30 million"
            let sum = kind == Kind::Money && happenings::SUMS.has(self.class_name(e.class));
            // "runs for one year from delivery"
            let begins = kind == Kind::Duration && site.is_followed_by_its_beginning(graph) && graph.chunk(site.after + 1) == Some(k);
            // "the deposit is 30 percent of the price": what it is a share of
            let share = kind == Kind::Percent
                && happenings::SUMS.has(self.class_name(e.class))
                && graph.prep(k) == "of"
                && graph.before(k) == site.chunk;
            // "convicted him of fraud on 3 June", "ceased production on 31 March": a bare noun behind a verb has no day of its own
            let chunk = &graph.chunks[k];
            let bare = chunk.first == chunk.head && !chunk.name && graph.clause(event.first) == chunk.clause;
            let idle = bare && matches!(kind, Kind::Date | Kind::Year | Kind::Time) && matches!(event.seat, Seat::Verb(_));
            // "rammed one of the supports of the bridge at dawn": a part of what the verb acts on
            let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time) && matches!(event.seat, Seat::Verb(_));
            let part = timed && self.stating.harms(event.class) && chunk.prep.is_some_and(|p| graph.tokens.word(p) == "of");
            // "signed it at a ceremony on Monday", "came down in a storm on 3 May": both were then
            let led = chunk.prep.map_or("", |p| graph.tokens.word(p + 1));
            let around = matches!(graph.prep(k), "in" | "during" | "amid") && grammar::INDEFINITE.has(led);
            let gathered = matches!(graph.prep(k), "at" | "during" | "in") && happenings::GATHERINGS.has(graph.head(k));
            let gathering = timed && (gathered || around) && event.clause(graph) == chunk.clause;
            // "arrived after a 20-hour journey on Wednesday": the end of the way
            let way = self.events.iter().any(|o| o.seat == e.seat && self.class_name(o.class) == "travel")
                && self.class_name(event.class) == "arrive";
            // "demanded $5 million in damages": what a sum is demanded for
            let asked = kind == Kind::Money
                && happenings::ASKS_OR_PROMISES.has(self.class_name(event.class))
                && graph.prep(k) == "in"
                && graph.before(k) == site.chunk;
            // "a total of 400 crews were sent": those who are counted
            let total = kind == Kind::Number && graph.head(k) == "total" && site.chunk.is_some_and(|own| graph.before(own) == Some(k));
            // "found the wreckage on the 21st": what is left of a thing has no day of its own
            let left = timed && WRECKAGE.contains(&graph.head(k));
            noun && !ours
                && !total
                && !left
                && !way
                && !asked
                && !gathering
                && !share
                && !begins
                && e.first != event.first
                && !participle
                && !counted
                && !inside
                && !sum
                && !idle
                && !part
        })
    }

    /// "on Friday it showed pictures of the summit": the noun by which something is shown or told of; its day is not that of what it shows.
    pub(super) fn depicted(&self, event: &Event, site: Site) -> Option<usize> {
        let graph = self.graph;
        let (Seat::Noun(k) | Seat::Modifier(k)) = event.seat else { return None };
        let inside = site.chunk == Some(k)
            || site.chunk.is_some_and(|v| graph.chunks[v].owns == Some(k) || graph.before(v) == Some(k) && !graph.prep(v).is_empty());
        // "pictures on Friday of the summit": the day stands between
        let front = graph.before(k).and_then(|b| if site.chunk == Some(b) { graph.before(b) } else { Some(b) })?;
        (!inside && matches!(graph.prep(k), "of" | "on" | "about" | "into") && DEPICTING.contains(&graph.head(front)))
            .then_some(graph.chunks[front].head)
    }

    /// "doused the flames on Tuesday", "battled the fire for five hours": a noun that a verb acts on has its value from the verb, which is
    /// the token returned.
    fn acting_verb(&self, sense: &Sense, event: &Event, site: Site, reach: &Reach) -> Option<usize> {
        let graph = self.graph;
        let (Seat::Noun(k), Some(v)) = (event.seat, site.chunk) else { return None };
        let c = event.clause(graph)?;
        // "vetoed the purchase of the mill on Monday": a deal has no day from behind what it is of
        let of = graph.before(v).filter(|&j| self.stating.deals(event.class) && graph.prep(j) == "of").and_then(|j| graph.before(j));
        // "spoke of the purchase on Monday", "turned down the first draft of the purchase on Monday"
        let told_of = self.stating.deals(event.class)
            && sense.classes.contains(&event.class)
            && sense.rel == Some(Rel::When)
            && graph.prep(k) == "of"
            && {
                let front = graph.before(k);
                front.is_none_or(|f| graph.clauses[c].object == Some(f)) && graph.chunks[k].first > graph.clauses[c].verb
            };
        // "met both sides in the strike on Friday"
        let amid = matches!(graph.prep(k), "in" | "over" | "about" | "on")
            && sense.rel == Some(Rel::When)
            && graph.clauses[c].object.is_some_and(|o| o != k)
            && self.events.iter().any(|e| e.seat == Seat::Verb(c) && self.is_symmetric(e));
        let object = graph.clauses[c].object == Some(k) || told_of || amid;
        let behind = object && (graph.before(v) == Some(k) || of == Some(k)) && graph.prep(v) != "of";
        if !behind || reach.carried.is_some() {
            return None;
        }
        let verbs = || self.events.iter().filter(|e| e.seat == Seat::Verb(c));
        // "cut its rate to 3%", "kept its rate at 3%": what it is made is what it is
        let measured = matches!(self.shape(event), Some(Shape::Attribute)) || self.class_name(event.class) == "cost";
        let word = graph.tokens.word(graph.clauses[c].verb);
        let made = match graph.prep(v) {
            "to" => verbs().any(|e| self.stating.changes(e.class)),
            "at" => grammar::SETS_AT.iter().any(|set| crate::text::is_form(set, word)),
            _ => false,
        };
        if measured && made && kind_of_amount(sense) {
            return None;
        }
        let carries =
            verbs().any(|e| e.is_light() || self.stating.has(e.class) || sense.classes.contains(&e.class)) || graph.clauses[c].copula;
        let acts = verbs().any(|e| !e.is_light() && !self.stating.has(e.class));
        (!carries && (acts || sense.rel != Some(Rel::When))).then_some(graph.clauses[c].verb)
    }

    /// Whether the value tells of the beginning or the end of the event where the sentence does not, or the other way round.
    fn is_other_aspect(&self, sense: &Sense, event: &Event, site: Site, reach: &Reach) -> bool {
        // "the last of the blaze was put out on Tuesday"
        let quenches = |c: ClassId| self.class_name(c) == "extinguish";
        let quenched = self
            .events
            .iter()
            .any(|e| quenches(e.class) && matches!(e.seat, Seat::Verb(_)) && event.first < e.first && e.first < site.first);
        if quenched && sense.rel == Some(Rel::When) && !sense.classes.iter().any(|&c| quenches(c)) {
            return true;
        }
        // "the takeover was completed on Tuesday": a deal happens when it is closed, and a ship is afloat when it has been refloated
        let deal = happenings::DEALS.has(self.class_name(event.class));
        let ends = reach.through.iter().any(|&c| self.class_name(c) == "end") && !(deal && sense.aspect.is_none());
        let begins = reach.through.iter().any(|&c| self.class_name(c) == "begin");
        let mover = self.shape(event) == Some(Shape::Mover);
        let going_on = matches!(event.seat, Seat::Verb(_)) && self.graph.tokens.word(event.first).ends_with("ing");
        // "is buying the mill" is news of a deal that is not done
        let under_way = |c: usize| {
            let clause = &self.graph.clauses[c];
            !clause.passive
                && !clause.perfect
                && [clause.first, clause.verb.saturating_sub(1)].iter().any(|&t| GOING_ON.contains(&self.graph.tokens.word(t)))
        };
        if going_on
            && self.stating.deals(event.class)
            && sense.rel == Some(Rel::When)
            && matches!(event.seat, Seat::Verb(c) if under_way(c))
        {
            return true;
        }
        match sense.aspect.map(|c| self.class_name(c)) {
            Some("begin") => ends || !begins && (!mover || going_on),
            Some("end") => begins || !ends,
            // "work on it started in 1963" is no completion
            None if begins && sense.flags.iter().any(|&f| &*self.book.flags[f].name == "completed") => true,
            None => ends && sense.rel == Some(Rel::When),
            Some(_) => false,
        }
    }

    /// "the strike ended after 12 days": so long it went on.
    fn ended_after(&self, sense: &Sense, site: Site, reach: &Reach) -> bool {
        let after = (site.first.saturating_sub(2)..site.first).any(|t| self.graph.tokens.word(t) == "after");
        let ends = reach.through.iter().any(|&c| self.class_name(c) == "end");
        after && ends && matches!((sense.rel, reach.rel), (Some(Rel::Span), Rel::Took)) && sense.aspect.is_none()
    }

    pub(super) fn is_arg_class(&self, sense: &Sense, class: ClassId) -> bool {
        sense.args.iter().any(|a| matches!(&a.what, What::Event(c) if c.contains(&class)))
    }

    /// "the Harrow Bridge disaster": a chunk with an entity in front of its head.
    pub(super) fn is_of_ours(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        self.mentions.iter().any(|m| chunk.first <= m.first && m.after <= chunk.head && m.named)
    }

    /// Whether a chunk names somebody or something: by a name, or by a noun with one in front.
    pub(super) fn is_named(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let list = self.graph.tokens.list();
        let word = |t: usize| self.graph.tokens.word(t);
        // a capital tells nothing at the beginning, but a possessor without an article is a name: "Norda's profit"
        let owner = chunk.owns.is_some() && chunk.first == chunk.head;
        let name = |t: usize| (t > 0 || owner) && list[t].capital && !is_calendar(word(t)) && !is_demonym(word(t)) && word(t) != "i";
        let declared = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && m.named);
        chunk.name || declared || (chunk.first..=chunk.head).any(name)
    }

    /// Whether an entity is named in a chunk: as its head, or in front of a head that is no person.
    pub(super) fn has_entity(&self, k: usize, entity: usize, head: bool) -> bool {
        let chunk = &self.graph.chunks[k];
        // "Aurora, a helicopter that weighs": what it is told to be
        if let Some(told) = chunk.apposed.filter(|&j| j < k && self.graph.chunks[j].apposed.is_none())
            && !chunk.name
            && self.has_entity(told, entity, head)
        {
            return true;
        }
        // "One rescuer, Jane Roe, died": by the name that stands beside it
        let beside = |m: &&Mention| {
            m.entity == entity && m.named && self.graph.chunk(m.first).is_some_and(|j| self.graph.chunks[j].apposed == Some(k))
        };
        if self.is_person(entity) && !chunk.name && is_singular_noun(self.graph.head(k)) && self.mentions.iter().any(|m| beside(&m)) {
            return true;
        }
        self.mentions.iter().any(|m| {
            // "Norway's government": a name of two chunks is in the one of its last word
            let across = m.entity == entity && m.first < chunk.first && (m.first..m.after).contains(&chunk.head);
            across
                || m.entity == entity
                    && chunk.first <= m.first
                    && m.first < chunk.after
                    && self.graph.chunk(m.first) == Some(k)
                    && (!head || m.after > chunk.head || !chunk.name)
        })
    }

    pub(super) fn is_person(&self, entity: usize) -> bool {
        self.persons.get(entity).copied().unwrap_or(false)
    }

    pub(super) fn is_time(&self, k: usize) -> bool {
        let word = self.graph.head(k);
        is_calendar(word)
    }

    /// "on 6 March, 2024, the roof fell": a year that the analysis has for a noun of its own.
    pub(super) fn is_year(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let word = self.graph.head(k);
        chunk.after == chunk.first + 1 && word.len() == 4 && word.parse::<u16>().is_ok_and(|y| (1500..2100).contains(&y))
    }

    pub(super) fn near(&self, entity: usize) -> bool {
        self.mentions.iter().any(|m| m.entity == entity) || self.before.entity(entity)
    }

    pub(super) fn shape(&self, event: &Event) -> Option<Shape> {
        self.book.classes.get(event.class as usize).map(|c| c.shape)
    }
}

/// Whether a word names a day or a month, or is a figure.
pub(super) fn is_calendar(word: &str) -> bool {
    CALENDAR.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a sentence tells how much or how many.
const fn kind_of_amount(sense: &Sense) -> bool {
    matches!(sense.rel, Some(Rel::Amount | Rel::To))
}
