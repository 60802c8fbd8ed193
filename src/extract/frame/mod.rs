//! Claims as sentences: what a sentence of the rules says, found in whatever words a text says it.
//!
//! A sentence of the rules and a sentence of a text go the same way: clauses ([`crate::text::clause`]) → [`graph`] → [`event`]s and who takes
//! part in them → the [`site`] of the value and the events it may belong to. What comes of the first is a [`sense`]; the second is held against
//! it on the [`ladder`]. Limits and names are put in more ways than events are and have rooms of their own.

mod acronym;
mod age;
mod apart;
mod attributive;
mod background;
mod bearer;
mod bearing;
mod bound;
mod cast;
mod count;
mod describe;
mod direction;
mod disaster;
mod event;
mod far;
mod figure;
mod flagged;
mod foreign;
mod graph;
mod holder;
mod label;
mod ladder;
mod limit;
mod loose;
mod lost;
mod measure;
mod mention;
mod misnamed;
mod misplaced;
mod naming;
mod narrow;
mod narrowing;
mod owner;
mod parts;
mod permit;
mod plain;
mod purpose;
mod remains;
mod rival;
mod sense;
mod shelf;
mod side;
mod since;
mod site;
mod stock;
mod story;
mod stranger;
mod sum;
mod told;
mod topic;
mod understand;
mod unit;
mod whom;
mod wordbook;

use std::borrow::Cow;
use std::sync::OnceLock;

pub(super) use self::ladder::Rung;
pub(super) use cast::is_doer;
pub(super) use count::is_year;
pub(super) use direction::is_of_older_version;
pub(super) use event::Role;
pub(super) use flagged::Flagged;
pub(super) use ladder::{Fall, Fit};
pub(super) use mention::Mention;
pub(super) use naming::CALLED;
pub(super) use narrow::{akin, is_kindred, may_be_told};
pub(super) use owner::Noun;
pub(super) use permit::Permit;
pub(super) use plain::is_ordinal;
pub(super) use sense::{Arg, Sense, Unclear, What};
pub(super) use site::Rel;
pub(super) use story::{Story, is_setting, run_in};
pub(super) use stranger::is_told_of_a_stranger;
pub(crate) use wordbook::classes_of;
pub(super) use wordbook::{Entry, Wordbook, shipped};

use self::event::{Event, events};
use self::graph::Graph;
use self::ladder::{Climbs, Scene};
use self::site::{Site, Stating};
use self::understand::Reader;
use super::window::Window;
use crate::span::Span;
use crate::text::Tokens;
use crate::text::clause::Analysis;
use crate::value::{Hedge, Kind};

/// Whether a word says of nothing what it is: "up", "hours", "total".
pub(super) fn says_nothing(word: &str) -> bool {
    crate::text::clause::is_function_word(word) || lost::GENERAL.contains(&word)
}

/// Whether a class says of nothing what it is, where something is limited.
pub(super) fn says_little(class: &str) -> bool {
    crate::language::happenings::SAYS_LITTLE.has(class)
}

/// The verbs of the shipped wordbook that state.
fn stating() -> &'static Stating {
    static STATING: OnceLock<Stating> = OnceLock::new();
    STATING.get_or_init(|| Stating::of(shipped()))
}

/// What stands in the place of `{value}` while a sentence of the rules is read.
pub(super) const fn stand_in(kind: Kind) -> &'static str {
    match kind {
        Kind::Duration => "two hours",
        Kind::Date => "Monday",
        Kind::Year => "1999",
        Kind::Time => "18:20",
        Kind::Percent => "5 percent",
        Kind::Number => "12",
        Kind::Money => "$5 million",
        Kind::Quantity => "10 metres",
        Kind::Name | Kind::Choice | Kind::YesNo => "Aurora",
        Kind::Version => "3.1",
    }
}

/// Reads a sentence of the rules. `window` holds it with the stand-in at the bytes `value`; `mentions` are the entities named in it.
pub(super) fn understand(
    book: &Wordbook,
    window: &Window<'_, '_>,
    value: Option<Span>,
    kind: Kind,
    mentions: &[Mention],
) -> Result<Sense, Unclear> {
    let tokens = &window.tokens;
    let analysis = Analysis::of(tokens);
    let graph = Graph::of(tokens, &analysis);
    let value = value.map(|v| (tokens.at(v.start), past_zone(tokens, tokens.at(v.end), kind)));
    Reader { graph: &graph, book, stating: stating(), mentions, kind, value }.sense(value)
}

/// The token behind a time of day with its zone: "{value} local time", "{value} GMT".
fn past_zone(tokens: &Tokens<'_>, after: usize, kind: Kind) -> usize {
    let zone = |t: usize| {
        tokens.get(t).is_some_and(|t| t.is_content()) && tokens.raw(t).len() > 2 && tokens.raw(t).bytes().all(|b| b.is_ascii_uppercase())
    };
    match kind {
        Kind::Time if tokens.word(after) == "local" && tokens.word(after + 1) == "time" => after + 2,
        Kind::Time if zone(after) => after + 1,
        _ => after,
    }
}

/// Reads a sentence of the rules that says nothing else as the words that stand around its value; `None` where there are none.
pub(super) fn understand_words(
    book: &Wordbook,
    window: &Window<'_, '_>,
    value: Option<Span>,
    kind: Kind,
    mentions: &[Mention],
) -> Option<Sense> {
    let tokens = &window.tokens;
    let analysis = Analysis::of(tokens);
    let graph = Graph::of(tokens, &analysis);
    let value = value.map(|v| (tokens.at(v.start), tokens.at(v.end)));
    Reader { graph: &graph, book, stating: stating(), mentions, kind, value }.by_words()
}

/// Whether the words at the tokens `from..to` stand in a relative clause that tells of the event of another year, where nothing that the rules
/// know is named: "the 1995 bombing, which killed 168 people".
pub(super) fn is_said_of_another(window: &Window<'_, '_>, from: usize, to: usize) -> bool {
    /// So many tokens in front the year may stand.
    const BACK: usize = 64;
    let tokens = &window.tokens;
    let year = |t: usize| tokens.word(t).len() == 4 && tokens.word(t).parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y));
    // asked for each claim of a sentence: most have no year in front
    if !(from.saturating_sub(BACK)..from).any(year) {
        return false;
    }
    let graph = Graph::of(tokens, &window.analysis());
    let Some(c) = (from..to).find_map(|t| graph.clause(t)) else { return false };
    let clause = &graph.clauses[c];
    let Some(k) = clause.antecedent.filter(|&k| clause.hangs == graph::Hangs::Relative && graph.chunks[k].after <= from) else {
        return false;
    };
    let chunk = &graph.chunks[k];
    let known =
        window.mentions.iter().any(|m| window.content.get(m.first).is_some_and(|t| (chunk.first..clause.after.max(to)).contains(t)));
    !known && (chunk.first..chunk.head).any(year)
}

/// A sentence of a text, read once for all sentences of the rules.
pub(super) struct Parsed<'w, 't> {
    graph: Graph<'w, 't>,
    events: Vec<Event>,
    mentions: Vec<Mention>,
    /// Whether it is no sentence but labels of a page put together.
    labels: bool,
    /// The tokens of the sentence itself, where headings stand in front of it.
    own: Option<(usize, usize)>,
    /// Its flags, found once for all sentences of the rules.
    flagged: Flagged,
    /// The events that its values may belong to.
    climbs: Climbs,
    book: &'w Wordbook,
}

impl<'w, 't> Parsed<'w, 't> {
    /// Reads the sentence of a window, of which this is the analysis.
    pub(super) fn of(book: &'w Wordbook, tokens: &'w Tokens<'t>, analysis: &Analysis, mentions: Vec<Mention>, labels: bool) -> Self {
        let graph = Graph::of(tokens, analysis);
        let mut events = events(&graph, book, labels);
        // "bought Stormhaven Blizzard": a word of a proper name of several names nothing where the sentence has an event beside it
        let capital = |t: usize| tokens.list()[t].capital;
        // and so does the first one: "the MAX 9"
        let inside = |m: &Mention, e: &Event| m.first <= e.first && e.last < m.after && (m.first < e.first || e.last + 1 < m.after);
        let named = |e: &Event| mentions.iter().any(|m| inside(m, e) && (m.first..=e.last).all(capital));
        if events.iter().any(named) && events.iter().any(|e| !e.is_light() && !named(e)) {
            events.retain(|e| !named(e));
        }
        Self { graph, events, mentions, labels, own: None, flagged: Flagged::default(), climbs: Climbs::default(), book }
    }

    /// The same with its flags, where these were asked for before.
    pub(super) fn with_flags(self, flagged: Flagged) -> Self {
        Self { flagged, ..self }
    }

    /// Whether the answer that `sense` is may be told in it, as far as its words tell.
    pub(super) fn may_tell(&self, sense: &Sense) -> bool {
        may_be_told(self.book, sense, self.graph.tokens, &self.flagged)
    }

    /// The same where the sentence itself is that at `own`, and what stands in front of it are headings.
    pub(super) fn within(mut self, own: Option<Span>) -> Self {
        let tokens = self.graph.tokens;
        self.own = own.map(|span| (tokens.at(span.start), tokens.at(span.end)));
        self
    }

    /// Holds the value at the tokens `from..to` against `sense`, and against what it says by the noun that owns its value.
    pub(super) fn value(
        &self,
        sense: &Sense,
        kind: Kind,
        at: (usize, usize, usize),
        hedge: Option<Hedge>,
        story: &Story<'_, '_>,
    ) -> Result<Fit, Fall> {
        let refused = kind == Kind::Version && self.scene(story, hedge).refuses(Site::new(&self.graph, at.0, at.2, at.1));
        let meant = self.meant(sense, story);
        let scene = Scene { mentions: &meant, ..self.scene(story, hedge) };
        let found = self.value_of(sense, kind, at, &scene).and_then(|fit| self.is_of_sentence(sense, kind, at, fit, &scene));
        let verb = self.verb_of(Site::new(&self.graph, at.0, at.2, at.1));
        let found = match (&sense.also, found) {
            (Some(also), Err(fall)) => {
                let found = self.value_of(also, kind, at, &scene).and_then(|fit| self.is_of_sentence(also, kind, at, fit, &scene));
                found.map_err(|_| fall)
            }
            (_, found) => found,
        };
        let site = Site::new(&self.graph, at.0, at.2, at.1);
        let found = match (kind, found) {
            (Kind::Name | Kind::Choice, Err(fall)) => scene.by_hyphen(sense, site).ok_or(fall),
            (_, found) => found,
        };
        if found.is_ok()
            && let Some(t) = scene.is_for_some(sense, kind, site).or_else(|| scene.is_of_subscribers(sense)).or_else(|| {
                let asked = !sense.plans.is_empty() && !matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Name);
                if asked { scene.is_of_paid_plan(sense, site) } else { None }
            })
        {
            return Err(Fall { rung: Rung::Flag, tokens: (t, t + 1), wanted: None });
        }
        if found.is_ok() && scene.is_no_minimum(sense, site) {
            return Err(Fall { rung: Rung::Flag, tokens: (site.first, site.after), wanted: Some("minimum".to_owned()) });
        }
        if found.is_ok()
            && let Some(t) = scene
                .is_other_issue(sense, kind, site)
                .or_else(|| scene.is_on_other_days(sense, kind, site))
                .or_else(|| scene.is_version_of_another(sense, kind, site))
        {
            return Err(Fall { rung: Rung::Competitor, tokens: (t, t + 1), wanted: None });
        }
        // "`engine=Stora`": what somebody sets
        let set = site.first.checked_sub(1).filter(|&t| matches!(kind, Kind::Choice | Kind::Name) && self.graph.tokens.raw(t) == "=");
        if let Some(t) = set.filter(|_| found.is_ok()) {
            return Err(Fall { rung: Rung::Class, tokens: (t, site.after), wanted: None });
        }
        // "we sit at 60 GB", where it is asked what there can be
        let ours = scene.clause_of(site.first).filter(|&c| sense.able && !sense.limit && scene.is_what_we_have(c));
        if let Some(c) = ours.filter(|_| found.is_ok()) {
            let verb = self.graph.clauses[c].verb;
            return Err(Fall { rung: Rung::Class, tokens: (verb, verb + 1), wanted: None });
        }
        if found.is_ok() && scene.is_asked_end_of_hours(sense, kind, site) == Some(false) {
            return Err(Fall { rung: Rung::Role, tokens: (site.first, site.after), wanted: None });
        }
        if let Some(t) = found.as_ref().ok().and_then(|fit| scene.is_of_users(sense, kind, site, fit)) {
            return Err(Fall { rung: Rung::Competitor, tokens: (t, t + 1), wanted: None });
        }
        let another = |fit: &Fit| {
            let told = scene.of_a_stranger(sense, fit).or_else(|| scene.told_of_another(sense, fit, Some((at.0, at.2))));
            let told = told.or_else(|| scene.is_told_of_another(sense, Some(site), fit));
            let told = told.or_else(|| scene.is_led_on_from_another(sense, site)).or_else(|| scene.is_told_behind_a_name(sense, site));
            let told = told.or_else(|| scene.is_other_edition(sense)).or_else(|| scene.is_only_sought(sense, fit));
            let told = told.or_else(|| if matches!(kind, Kind::Name | Kind::Choice) { scene.is_done_to_part(sense, fit) } else { None });
            let less = || scene.is_of_less(sense, kind, site, fit).map(|t| (t, t + 1));
            let told = told.or_else(|| scene.tells_another_year(sense).map(|t| (t, t + 1)));
            told.or_else(|| scene.is_only_landmark(sense)).or_else(less)
        };
        let found = found.and_then(|fit| match another(&fit) {
            Some(tokens) => Err(Fall { rung: Rung::Competitor, tokens, wanted: None }),
            None => Ok(fit),
        });
        found.map(|fit| {
            let verbs = |t: &usize| self.graph.verb_at(*t).is_some_and(|c| self.graph.clauses[c].verb == *t);
            let unreal = (fit.event.0..fit.event.1).filter(verbs).any(|t| self.is_unreal(t));
            let one_more = self.scene(story, hedge).counts_one_more(sense, kind, Site::new(&self.graph, at.0, at.2, at.1));
            let planned = verb.is_some_and(|v| self.is_scheduled(v)) && !sense.classes.iter().any(|&c| self.names(c, "schedule"));
            let ongoing = sense.rel == Some(Rel::Span) && (fit.event.0..fit.event.1).any(|t| self.goes_on(t));
            Fit { refused, verb, unreal, ongoing, planned, one_more, ..fit }
        })
    }

    /// Whether a verb is an infinitive, or says what would be: "to buy it", "that it would buy it".
    fn is_unreal(&self, verb: usize) -> bool {
        let tokens = self.graph.tokens;
        let clause = self.graph.clause(verb).map(|c| &self.graph.clauses[c]);
        let verb_next = |t: usize| tokens.word(t) == "to" && self.graph.verb_at(t + 1).is_some();
        let would = |c: &graph::Clause| (c.first..c.after).any(|t| tokens.word(t) == "would" || verb_next(t));
        clause.is_some_and(|c| c.hangs == graph::Hangs::Infinitive || would(c))
    }

    /// Whether a verb tells of what has gone on until now: "has been shut".
    fn goes_on(&self, verb: usize) -> bool {
        let clause = self.graph.verb_at(verb).map(|c| &self.graph.clauses[c]);
        let now = |t: usize| matches!(self.graph.tokens.word(t), "has" | "have" | "'s" | "'ve");
        clause.is_some_and(|c| c.perfect && !c.negated && (c.first..c.after).any(now))
    }

    fn names(&self, class: u16, name: &str) -> bool {
        self.book.classes.get(usize::from(class)).is_some_and(|c| &*c.name == name)
    }

    /// Whether a verb only plans: "the talks, scheduled for 50 minutes,".
    fn is_scheduled(&self, verb: usize) -> bool {
        let clause = self.graph.verb_at(verb);
        let plans = |e: &Event| matches!(e.seat, event::Seat::Verb(c) if Some(c) == clause) && self.names(e.class, "schedule");
        self.events.iter().any(plans)
    }

    /// The verb of the clause that a value stands in.
    fn verb_of(&self, site: Site) -> Option<usize> {
        let clause = site.chunk.and_then(|k| self.graph.chunks[k].clause).or_else(|| self.graph.clause(site.first))?;
        Some(self.graph.clauses[clause].verb)
    }

    /// A heading says what a sentence under it is of only where the sentence does not say so itself.
    fn is_of_sentence(
        &self,
        sense: &Sense,
        kind: Kind,
        (from, bare, to): (usize, usize, usize),
        fit: Fit,
        scene: &Scene<'_, '_, '_>,
    ) -> Result<Fit, Fall> {
        let Some(own) = self.own.filter(|own| fit.event.0 < own.0) else { return Ok(fit) };
        let site = Site::new(&self.graph, from, to, bare);
        match scene.says_of_what(sense, kind, site, own) {
            Some(t) => Err(Fall { rung: Rung::Counted, tokens: (t, t + 1), wanted: None }),
            None => Ok(fit),
        }
    }

    fn value_of(&self, sense: &Sense, kind: Kind, (from, bare, to): (usize, usize, usize), scene: &Scene<'_, 'w, 't>) -> Result<Fit, Fall> {
        let site = Site::new(&self.graph, from, to, bare);
        let site = if kind == Kind::Choice { site.as_place(&self.graph) } else { site };
        if sense.ordinal && !plain::is_ordinal(self.graph.tokens.word(to.saturating_sub(1))) {
            return Err(Fall { rung: Rung::Counted, tokens: (from, to), wanted: None });
        }
        if sense.ordinal && scene.is_first_of_others(sense, site) {
            return Err(Fall { rung: Rung::Counted, tokens: (from, to), wanted: None });
        }
        if let Some(fall) = scene.is_of_some(sense, site).or_else(|| scene.is_of_those_aboard(sense, kind, site)) {
            return Err(fall);
        }
        let uncounted = if sense.ordinal { None } else { scene.is_no_count(sense, kind, site) };
        if let Some(fall) = uncounted.or_else(|| scene.is_set_against(site)).or_else(|| scene.is_bracketed_past(site)) {
            return Err(fall);
        }
        // "ruled out arson"
        if kind == Kind::Choice && site.chunk.is_some_and(|k| scene.is_ruled_out(k)) {
            return Err(Fall { rung: Rung::Aspect, tokens: (from, to), wanted: None });
        }
        if kind == Kind::Name && scene.is_only_what_one_is(sense, site) {
            return Err(Fall { rung: Rung::Class, tokens: (from, to), wanted: sense.thing.clone() });
        }
        if self.labels {
            return scene.labelled(sense, kind, site);
        }
        if let Some(found) = if sense.age { scene.age(sense, site) } else { None } {
            return found;
        }
        if sense.by_words || sense.predicate {
            scene.plainly(sense, kind, site)
        } else if sense.naming {
            scene.called(sense, site)
        } else if sense.limit {
            scene.limit(sense, kind, site)
        } else if let Some(fit) = sense.numbered.as_ref().and_then(|noun| scene.numbered(sense, noun, site)) {
            fit
        } else if let Some(noun) = sense.numbered.as_ref().filter(|_| !sense.attribute && !scene.is_own(sense)) {
            // "a magnitude 6.8 quake": a number that nothing says to be one of these
            Err(Fall { rung: Rung::Word, tokens: (from, to), wanted: Some(noun.clone()) })
        } else {
            scene.of_all(sense, kind, site).map_or_else(|| scene.value(sense, kind, site), Ok)
        }
    }

    /// The places where what `sense` tells of is told, where it has no value.
    pub(super) fn told(&self, sense: &Sense, story: &Story<'_, '_>) -> Vec<Result<Fit, Fall>> {
        let meant = self.meant(sense, story);
        let scene = Scene { mentions: &meant, ..self.scene(story, None) };
        let another = |fit: &Fit| {
            let told = scene.of_a_stranger(sense, fit).or_else(|| scene.told_of_another(sense, fit, None));
            told.or_else(|| scene.is_told_of_another(sense, None, fit))
        };
        let known = |fit: Fit| match another(&fit) {
            Some(tokens) => Err(Fall { rung: Rung::Competitor, tokens, wanted: None }),
            None => Ok(fit),
        };
        let would = |fit: Fit| Fit { unreal: self.would_be(&fit), ..fit };
        // what is permitted is told by its own words
        if let Some(found) = sense.permit.as_ref().and_then(|permit| scene.permitted(sense, permit)) {
            return found.map(known).into_iter().collect();
        }
        scene.told(sense).into_iter().map(|found| found.and_then(known).map(would)).collect()
    }

    /// Whether what is told only would be: "that the ship would be raised", "raising it would cost".
    fn would_be(&self, fit: &Fit) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        let would = |c: usize| (self.graph.clauses[c].first..self.graph.clauses[c].after).any(|t| word(t) == "would");
        let Some(c) = (fit.event.0..fit.event.1).find_map(|t| self.graph.verb_at(t)) else { return false };
        let clause = &self.graph.clauses[c];
        let gerund = clause.verb == clause.first && word(clause.verb).ends_with("ing");
        let opens = gerund && (0..clause.first).all(|t| self.graph.chunk(t).is_none());
        would(c) || opens && (0..self.graph.clauses.len()).any(|o| o != c && self.graph.clauses[o].hangs == graph::Hangs::Main && would(o))
    }

    /// Who is meant where: the name of a whole stands for the part of it that `sense` is about.
    fn meant(&self, sense: &Sense, story: &Story<'_, '_>) -> Cow<'_, [Mention]> {
        // "Velt, which bought Velt Mail, was founded in 1990": where the part is named as well, the whole is meant by its own name
        let itself = |e: usize| self.mentions.iter().any(|m| m.entity == e && m.named);
        let part = |whole: usize| sense.entities().find(|&e| story.families.wholes(e).contains(&whole) && !itself(e));
        if !sense.entities().any(|e| !story.families.wholes(e).is_empty()) || !self.mentions.iter().any(|m| part(m.entity).is_some()) {
            return Cow::Borrowed(&self.mentions);
        }
        Cow::Owned(self.mentions.iter().map(|m| Mention { entity: part(m.entity).unwrap_or(m.entity), ..*m }).collect())
    }

    fn scene<'a>(&'a self, story: &'a Story<'_, '_>, hedge: Option<Hedge>) -> Scene<'a, 'w, 't> {
        Scene {
            graph: &self.graph,
            events: &self.events,
            mentions: &self.mentions,
            book: self.book,
            stating: stating(),
            before: story,
            labels: self.labels,
            start: self.own.map_or(0, |own| own.0),
            places: story.places,
            persons: story.persons,
            about: story.about,
            kin: story.kin,
            lands: story.lands,
            flagged: &self.flagged,
            climbs: &self.climbs,
            hedge,
            families: story.families,
        }
    }
}
