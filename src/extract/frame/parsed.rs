//! A sentence of a text, read once: what all sentences of the rules ask of it.

use std::borrow::Cow;

use super::event::{self, Event, events};
use super::graph::{self, Graph};
use super::guard::Asked;
use super::ladder::narrow::may_be_told;
use super::ladder::{Climbs, Fall, Fit, Rung, Scene};
use super::mention::Mention;
use super::sense::Sense;
use super::site::{Rel, Site};
use super::stating;
use super::story::Story;
use super::wordbook::Wordbook;
use super::wordbook::flagged::Flagged;
use crate::span::Span;
use crate::text::Tokens;
use crate::text::clause::Analysis;
use crate::value::{Hedge, Kind};

/// A sentence of a text, read once for all sentences of the rules.
pub(in crate::extract) struct Parsed<'w, 't> {
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
    pub(in crate::extract) fn of(
        book: &'w Wordbook,
        tokens: &'w Tokens<'t>,
        analysis: &Analysis,
        mentions: Vec<Mention>,
        labels: bool,
    ) -> Self {
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
    pub(in crate::extract) fn with_flags(self, flagged: Flagged) -> Self {
        Self { flagged, ..self }
    }

    /// Whether the answer that `sense` is may be told in it, as far as its words tell.
    pub(in crate::extract) fn may_tell(&self, sense: &Sense) -> bool {
        may_be_told(self.book, sense, self.graph.tokens, &self.flagged)
    }

    /// The same where the sentence itself is that at `own`, and what stands in front of it are headings.
    pub(in crate::extract) fn within(mut self, own: Option<Span>) -> Self {
        let tokens = self.graph.tokens;
        self.own = own.map(|span| (tokens.at(span.start), tokens.at(span.end)));
        self
    }

    /// Holds the value at the tokens `from..to` against `sense`, and against what it says by the noun that owns its value.
    pub(in crate::extract) fn value(
        &self,
        sense: &Sense,
        kind: Kind,
        at: (usize, usize, usize),
        hedge: Option<Hedge>,
        story: &Story<'_, '_>,
    ) -> Result<Fit, Fall> {
        let site = Site::new(&self.graph, at.0, at.2, at.1);
        let plain = self.scene(story, hedge);
        let meant = self.meant(sense, story);
        let scene = Scene { mentions: &meant, ..self.scene(story, hedge) };
        let climb =
            |sense: &Sense| self.value_of(sense, kind, at, &scene).and_then(|fit| self.is_of_sentence(sense, kind, at, fit, &scene));
        let found = climb(sense).or_else(|fall| sense.also.as_deref().and_then(|also| climb(also).ok()).ok_or(fall));
        let hyphened = |fall| if matches!(kind, Kind::Name | Kind::Choice) { scene.by_hyphen(sense, site).ok_or(fall) } else { Err(fall) };
        let fit = found.or_else(hyphened)?;
        if let Some(fall) = scene.taken_back(Asked { sense, kind, site }, &fit) {
            return Err(fall);
        }
        let verb = self.verb_of(site);
        let verbs = |t: &usize| self.graph.verb_at(*t).is_some_and(|c| self.graph.clauses[c].verb == *t);
        let event = fit.event.0..fit.event.1;
        Ok(Fit {
            refused: kind == Kind::Version && plain.refuses(site),
            verb,
            unreal: event.clone().filter(verbs).any(|t| self.is_unreal(t)),
            ongoing: sense.rel == Some(Rel::Span) && event.clone().any(|t| self.goes_on(t)),
            planned: verb.is_some_and(|v| self.is_scheduled(v)) && !sense.classes.iter().any(|&c| self.names(c, "schedule")),
            one_more: plain.counts_one_more(sense, kind, site),
            ..fit
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
            Some(t) => Err(Fall::on(Rung::Counted, (t, t + 1))),
            None => Ok(fit),
        }
    }

    fn value_of(&self, sense: &Sense, kind: Kind, (from, bare, to): (usize, usize, usize), scene: &Scene<'_, 'w, 't>) -> Result<Fit, Fall> {
        let site = Site::new(&self.graph, from, to, bare);
        let site = if kind == Kind::Choice { site.as_place(&self.graph) } else { site };
        if let Some(fall) = scene.kept_out(Asked { sense, kind, site }) {
            return Err(fall);
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
    pub(in crate::extract) fn told(&self, sense: &Sense, story: &Story<'_, '_>) -> Vec<Result<Fit, Fall>> {
        let meant = self.meant(sense, story);
        let scene = Scene { mentions: &meant, ..self.scene(story, None) };
        let known = |fit: Fit| match scene.told_instead(sense, &fit) {
            Some(fall) => Err(fall),
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
