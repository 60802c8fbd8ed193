//! Holding a sentence of a text against a sentence of the rules, rung by rung: class, aspect, value's role, participants and who
//! competes with them, flags, words. The rung it falls off, with the words that did it, is the answer to "why".

use super::event::{Event, Participant, Role, Seat};
use super::graph::{Graph, Part};
use super::mention::Mention;
use super::sense::{Arg, Sense, What, carrier, is_able};
use super::site::{Climb, Reach, Rel, Site, Stating};
use super::wordbook::{ClassId, Entry, Shape, Wordbook};
use crate::language::is_demonym;
use crate::language::names::CALENDAR;
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
    /// Entities taken from what was said before.
    pub(in crate::extract) supplied: usize,
}

impl Fit {
    /// The value at `site` with the words of its event, and nobody found yet.
    pub(super) fn around(site: Site, event: (usize, usize)) -> Self {
        Self { first: site.first.min(event.0), after: site.after.max(event.1), event, mentions: Vec::new(), negated: false, supplied: 0 }
    }
}

/// What was said before a sentence, and above it on the page.
pub(in crate::extract) trait Before {
    /// Whether an entity was named near enough before.
    fn entity(&self, entity: usize) -> bool;
    /// Whether the text names an entity anywhere.
    fn anywhere(&self, entity: usize) -> bool;
    /// Whether an event of one of the classes was named near enough before.
    fn event(&self, classes: &[ClassId]) -> bool;
    /// Whether a word of a flag stands near enough before.
    fn flag(&self, flag: usize) -> bool;
    /// Whether the last event that was named, near enough before, is of one of the classes.
    fn is_last_event(&self, classes: &[ClassId]) -> bool;
    /// Whether a noun like this one stands near enough before.
    fn noun(&self, word: &str) -> bool;
    /// The persons who were named last, the last one first.
    fn persons(&self, most: usize) -> Vec<usize>;
    /// The place that was named last.
    fn place(&self) -> Option<usize>;
    /// The entity that was named last, before the sentence or above it on the page.
    fn last(&self) -> Option<usize>;
}

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
    /// Whom and what the first event of the rules is about.
    pub(in crate::extract) about: &'a [usize],
    /// For each event of the rules, its entities.
    pub(in crate::extract) kin: &'a [Vec<usize>],
    /// Which are persons.
    pub(in crate::extract) persons: &'a [bool],
    /// How the value at hand is hedged.
    pub(in crate::extract) hedge: Option<Hedge>,
}

impl Scene<'_, '_, '_> {
    /// Holds the value at `site` against `sense`.
    pub(super) fn value(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        if sense.rel == Some(Rel::Interval) {
            return self.interval(sense, site);
        }
        // "nine people dead and 13 injured": the word behind a count says what is counted
        if kind == Kind::Number
            && let Some(t) = self.counted_as_another(sense, site)
        {
            return Err(Fall { rung: Rung::Counted, tokens: (t, t + 1), wanted: None });
        }
        let reaches = Climb::from(self.graph, self.events, self.stating, kind, site);
        let mut best: Option<Fall> = None;
        let mut fall = |f: Fall| {
            if best.as_ref().is_none_or(|b| f.rung > b.rung) {
                best = Some(f);
            }
        };
        for reach in &reaches {
            let event = &self.events[reach.event];
            if !sense.classes.contains(&event.class) && !self.speaks_of(sense, event) {
                continue;
            }
            match self.reached(sense, kind, site, reach) {
                Ok(fit) => return Ok(fit),
                Err(f) => fall(f),
            }
        }
        let loose = || {
            self.echo(sense, kind, site)
                .or_else(|| self.beside(sense, kind, site))
                .or_else(|| self.of_sentence(sense, kind, site, &reaches))
        };
        if let Some(fit) = loose() {
            return Ok(fit);
        }
        // "2,750 tonnes of the stuff": whatever is said of it, so much of it there was
        if let Some((What::Entity(e), _)) = sense.counted
            && let Some(k) = site.counted(self.graph).filter(|&k| site.whole && self.has_entity(k, e, true))
            && kind != Kind::Number
        {
            let chunk = &self.graph.chunks[k];
            let mut fit = Fit {
                first: site.first,
                after: chunk.after,
                event: (chunk.head, chunk.head + 1),
                mentions: Vec::new(),
                negated: false,
                supplied: 0,
            };
            fit.mentions.extend(self.mentions.iter().filter(|m| m.entity == e && self.graph.chunk(m.first) == Some(k)));
            return Ok(fit);
        }
        // "a five-year deadline", "his five-year plan": what is wanted was said before
        if sense.wish
            && let Some(fit) = self.wished(sense, site, &reaches)
        {
            return Ok(fit);
        }
        if sense.attribute
            && let Some(fit) = self.measured(sense, site)
        {
            return fit;
        }
        Err(best.unwrap_or(Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: Some(sense.head.clone()) }))
    }

    /// "the disaster", "Tuesday's tragedy": a general noun for a disaster that was told of before.
    fn speaks_of(&self, sense: &Sense, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let chunk = &self.graph.chunks[k];
        let definite = matches!(self.graph.tokens.word(chunk.first), "the" | "this" | "that")
            || self.graph.chunks.iter().any(|c| c.owns == Some(k) && is_calendar(self.graph.tokens.word(c.head)));
        let general = || matches!(self.book.classes.get(event.class as usize).map(|c| &*c.name), Some("disaster" | "accident"));
        definite && sense.rel == Some(Rel::When) && general() && self.has_places(sense) && self.before.event(&sense.classes)
    }

    /// "It lasted two hours", "They will be held on Thursday": a pronoun and a verb that states, right behind the event.
    fn echo(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let chunk = site.chunk?;
        let c = graph.chunks[chunk].clause?;
        let subject = graph.clauses[c].subject?;
        let pronoun =
            graph.chunks[subject].pronoun && matches!(graph.head(subject), "it" | "they" | "this" | "that" | "these" | "those" | "what");
        let named = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(subject));
        let verbs: Vec<&Event> = self.events.iter().filter(|e| e.seat == Seat::Verb(c)).collect();
        let name = |e: &Event| self.book.classes.get(e.class as usize).map_or("light", |c| &*c.name);
        let states = verbs.iter().any(|e| matches!(name(e), "happen" | "last" | "schedule")) || verbs.iter().any(|e| e.is_light());
        let own = verbs.iter().any(|e| sense.classes.contains(&e.class));
        if !pronoun
            || named
            || !states
            || own
            || sense.attribute
            || sense.limit
            || sense.counted.is_some()
            || !self.before.is_last_event(&sense.classes)
        {
            return None;
        }
        let class = *sense.classes.first()?;
        let at = &graph.chunks[subject];
        let event = Event { class, entry: Entry::Noun, inverted: false, first: at.first, last: at.after - 1, seat: Seat::Noun(subject) };
        let events = [event];
        let climb = Climb::from(graph, &events, self.stating, kind, site);
        // the verb states it: its own events lead the climb nowhere, so the way is the verb's
        let rel = climb.first().map_or_else(|| Climb::relation(graph, self.events, self.stating, kind, site, c), |r| r.rel);
        if sense.rel.is_some_and(|r| !r.meets(rel, false)) || sense.aspect.is_some() {
            return None;
        }
        let fit = self.taking_part(sense, &event, Some(c), Some(site), None).ok()?;
        let mut fit = self.narrowed(sense, &event, Some(c), Some(site), fit).ok()?;
        fit.supplied += 1;
        Some(fit)
    }

    /// A deadline, goal or plan that has the value, where what is wanted is told in the sentence or was told before.
    fn wished(&self, sense: &Sense, site: Site, reaches: &[Reach]) -> Option<Fit> {
        let promise = self.book.class_named("promise")?;
        let about = self.events.iter().any(|e| sense.classes.contains(&e.class)) || self.before.event(&sense.classes);
        let reach = reaches.iter().find(|r| {
            let e = &self.events[r.event];
            e.class == promise && matches!(e.entry, Entry::Noun) && matches!(r.rel, Rel::Span | Rel::Took)
        })?;
        let event = &self.events[reach.event];
        let mut fit = Fit::around(site, (event.first, event.last + 1));
        for arg in &sense.args {
            if let What::Entity(e) = arg.what {
                match self.mentions.iter().find(|m| m.entity == e) {
                    Some(m) => fit.mentions.push(*m),
                    None if self.before.entity(e) || !self.is_person(e) && self.before.anywhere(e) => fit.supplied += 1,
                    None => return None,
                }
            }
        }
        about.then_some(fit)
    }

    /// "two months after the summit in Hanoi": what the value is counted from has to stand behind it.
    fn interval(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let fall = |rung| Err(Fall { rung, tokens: (site.first, site.after), wanted: None });
        if !matches!(graph.tokens.word(site.after), "after" | "since" | "following" | "before") {
            return fall(Rung::Role);
        }
        // what tells the event that it is counted from apart from the one the rules are about
        let telling: Vec<usize> = self
            .kin
            .iter()
            .filter(|k| sense.behind.iter().any(|e| k.contains(e)))
            .flatten()
            .chain(&sense.behind)
            .copied()
            .filter(|e| !self.about.contains(e))
            .collect();
        let behind = self.mentions.iter().find(|m| m.first > site.after && telling.contains(&m.entity));
        let Some(behind) = behind else { return fall(Rung::Participant) };
        let event = self.events.iter().find(|e| e.first > site.after && (sense.classes.contains(&e.class) || !e.is_light()));
        let last = event.map_or(behind.after, |e| e.last + 1).max(behind.after);
        Ok(Fit {
            first: site.first,
            after: last,
            event: (site.after, site.after + 1),
            mentions: vec![*behind],
            negated: false,
            supplied: 0,
        })
    }

    /// Every mention of an event that `sense`, which has no value, tells of.
    pub(super) fn told(&self, sense: &Sense) -> Vec<Result<Fit, Fall>> {
        if sense.classes.is_empty() {
            return vec![self.worded(sense)];
        }
        let mut out: Vec<Result<Fit, Fall>> = Vec::new();
        let mut done: Vec<usize> = Vec::new();
        for event in self.events.iter().filter(|e| sense.classes.contains(&e.class)) {
            if done.contains(&event.first) {
                continue;
            }
            done.push(event.first);
            let carried = carrier(self.graph, self.book, self.events, self.stating, event);
            if sense.able && !event.clause(self.graph).is_some_and(|c| is_able(self.graph, c)) && event.entry != Entry::Adjective {
                out.push(Err(Fall { rung: Rung::Word, tokens: (event.first, event.last + 1), wanted: Some("can".to_owned()) }));
                continue;
            }
            out.push(self.taking_part(sense, event, carried, None, None).and_then(|fit| self.narrowed(sense, event, carried, None, fit)));
        }
        out
    }

    /// A sentence that is told by its words alone: all of them stand within a few words of each other, and who it is about is named.
    fn worded(&self, sense: &Sense) -> Result<Fit, Fall> {
        const REACH: usize = 10;
        let tokens = self.graph.tokens;
        let mut at: Vec<usize> = Vec::new();
        for word in &sense.words {
            let near = at.first().copied();
            let found = (0..tokens.len())
                .filter(|&t| near.is_none_or(|n| n.abs_diff(t) <= REACH))
                .find(|&t| self.book.alike(stem(word), stem(tokens.word(t))) || self.book.alike(word, tokens.word(t)));
            match found {
                Some(t) => at.push(t),
                None => return Err(Fall { rung: Rung::Word, tokens: (0, tokens.len()), wanted: Some(word.clone()) }),
            }
        }
        let (first, after) = (at.iter().min().copied().unwrap_or(0), at.iter().max().copied().unwrap_or(0) + 1);
        let clause =
            (first..after).find_map(|t| self.graph.clause(t).or_else(|| self.graph.chunk(t).and_then(|k| self.graph.chunks[k].clause)));
        let negated = clause.is_some_and(|c| self.graph.clauses[c].negated);
        let mut fit = Fit { first, after, event: (first, after), mentions: Vec::new(), negated, supplied: 0 };
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if !self.mentions.is_empty() && self.before.last() != Some(e) || !self.before.entity(e) => {
                    return Err(Fall { rung: Rung::Participant, tokens: (first, after), wanted: Some(self.words_of(&arg.what)) });
                }
                None => fit.supplied += 1,
            }
        }
        Ok(fit)
    }

    fn reached(&self, sense: &Sense, kind: Kind, site: Site, reach: &Reach) -> Result<Fit, Fall> {
        let graph = self.graph;
        let event = &self.events[reach.event];
        let at = (event.first, event.last + 1);
        let fall = |rung, tokens| Err(Fall { rung, tokens, wanted: None });
        // an event that is nearer to the value owns it
        let owner = reach.passed.iter().map(|&e| &self.events[e]).find(|e| {
            let ours = sense.classes.contains(&e.class) || self.stating.has(e.class) || self.is_arg_class(sense, e.class);
            let noun = matches!(e.entry, Entry::Noun | Entry::WeakNoun) && matches!(e.seat, Seat::Noun(_));
            let participle = e.first >= site.after && graph.tokens.word(e.first).ends_with("ing");
            // "1,200 residents lost their homes": those who are counted
            let counted = matches!(e.seat, Seat::Noun(k) if kind == Kind::Number && site.chunk == Some(k) && !site.whole && self.people(k));
            // "dismissed 600 employees" for workers; "has a capacity of 500 MW": words of what is counted, and of the event itself
            let alike = |k: usize| {
                matches!(&sense.counted, Some((What::Noun(w), _)) if self.book.alike(w, graph.head(k)) || self.book.alike(graph.head(k), w))
            };
            let counted = counted || matches!(e.seat, Seat::Noun(k) if site.chunk == Some(k) && !site.whole && alike(k));
            let inside = event.first <= e.first && e.last <= event.last;
            // "for a fee of $30 million"
            let sum = kind == Kind::Money && matches!(&*self.book.classes[e.class as usize].name, "amount" | "cost" | "price");
            // "convicted him of fraud on 3 June", "ceased production on 31 March": a bare noun behind a verb has no day of its own
            let bare = matches!(e.seat, Seat::Noun(k) if {
                let chunk = &graph.chunks[k];
                chunk.first == chunk.head && !chunk.name && graph.clause(event.first) == chunk.clause
            });
            let idle = bare && matches!(kind, Kind::Date | Kind::Year | Kind::Time) && matches!(event.seat, Seat::Verb(_));
            noun && !ours && e.first != event.first && !participle && !counted && !inside && !sum && !idle
        });
        if let Some(owner) = owner {
            return fall(Rung::Class, (owner.first, owner.last + 1));
        }
        // "doused the flames on Tuesday", "battled the fire for five hours": a noun that a verb acts on has its value from the verb
        if let (Seat::Noun(k), Some(v)) = (event.seat, site.chunk)
            && let Some(c) = event.clause(graph)
            && graph.clauses[c].object == Some(k)
            && reach.carried.is_none()
            && graph.before(v).is_some_and(|b| b == k)
            && graph.prep(v) != "of"
        {
            let verbs = || self.events.iter().filter(|e| e.seat == Seat::Verb(c));
            let carries =
                verbs().any(|e| e.is_light() || self.stating.has(e.class) || sense.classes.contains(&e.class)) || graph.clauses[c].copula;
            let acts = verbs().any(|e| !e.is_light() && !self.stating.has(e.class));
            if !carries && (acts || sense.rel != Some(Rel::When)) {
                return fall(Rung::Class, (graph.clauses[c].verb, graph.clauses[c].verb + 1));
            }
        }
        // "the last of the blaze was put out on Tuesday"
        let quenched = self.events.iter().any(|e| {
            self.book.classes.get(e.class as usize).is_some_and(|c| &*c.name == "extinguish")
                && matches!(e.seat, Seat::Verb(_))
                && event.first < e.first
                && e.first < site.first
        });
        if quenched && sense.rel == Some(Rel::When) && !sense.classes.iter().any(|&c| &*self.book.classes[c as usize].name == "extinguish")
        {
            return fall(Rung::Aspect, at);
        }
        let name = |c: ClassId| &*self.book.classes[c as usize].name;
        let ends = reach.through.iter().any(|&c| name(c) == "end");
        let begins = reach.through.iter().any(|&c| name(c) == "begin");
        let mover = self.book.classes[event.class as usize].shape == Shape::Mover;
        match sense.aspect.map(name) {
            Some("begin") if ends || (!begins && !mover) => return fall(Rung::Aspect, at),
            Some("begin") if !begins && matches!(event.seat, Seat::Verb(_)) && graph.tokens.word(event.first).ends_with("ing") => {
                return fall(Rung::Aspect, at);
            }
            Some("end") if begins || !ends => return fall(Rung::Aspect, at),
            None if ends && sense.rel == Some(Rel::When) => return fall(Rung::Aspect, at),
            _ => {}
        }
        let change = matches!(name(event.class), "fall" | "rise");
        let counts = reach.counts && kind == Kind::Number;
        let wished = sense.wish && matches!((sense.rel, reach.rel), (Some(Rel::Took), Rel::Span) | (Some(Rel::Span), Rel::Took));
        if sense.rel.is_some_and(|r| !r.meets(reach.rel, change)) && !counts && !wished {
            return fall(Rung::Role, (site.first, site.after));
        }
        self.counted(sense, kind, site, reach)?;
        let carried = reach.carried.or_else(|| carrier(self.graph, self.book, self.events, self.stating, event));
        let fit = self.taking_part(sense, event, carried, Some(site), Some(reach))?;
        self.narrowed(sense, event, carried, Some(site), fit)
    }

    fn is_arg_class(&self, sense: &Sense, class: ClassId) -> bool {
        sense.args.iter().any(|a| matches!(&a.what, What::Event(c) if c.contains(&class)))
    }

    /// What the value counts is what the sentence counts.
    fn counted(&self, sense: &Sense, kind: Kind, site: Site, reach: &Reach) -> Result<(), Fall> {
        let graph = self.graph;
        let fall = |tokens| Err(Fall { rung: Rung::Counted, tokens, wanted: None });
        let chunk = site.counted(graph);
        let Some((what, _)) = &sense.counted else {
            // the sentence gives a plain value: "reached 12" is no "12 people"; but money and measures stand by themselves
            if let Some(k) = chunk
                && kind == Kind::Number
                && !matches!(self.events[reach.event].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k)
                && !self.people(k)
            {
                return fall((graph.chunks[k].first, graph.chunks[k].after));
            }
            return Ok(());
        };
        let Some(k) = chunk else {
            // "killed 12", "the toll rose to 12"; of stuff the stuff has to be named or spoken of
            return match what {
                What::Entity(e) if !self.near(*e) => fall((site.first, site.after)),
                What::Noun(_) if kind != Kind::Number => fall((site.first, site.after)),
                What::Noun(word) if !self.book.alike("people", word) => fall((site.first, site.after)),
                _ => Ok(()),
            };
        };
        let is_event = matches!(self.events[reach.event].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k);
        let ok = is_event
            || match what {
                What::Noun(word) => {
                    let alike = self.book.alike(word, graph.head(k)) || self.book.alike(graph.head(k), word);
                    alike && self.plain(site, k)
                }
                What::Entity(e) => self.has_entity(k, *e, true) || graph.chunks[k].pronoun || (!site.whole && self.near(*e)),
                What::Event(_) => true,
            };
        if ok { Ok(()) } else { fall((graph.chunks[k].first, graph.chunks[k].after)) }
    }

    fn people(&self, k: usize) -> bool {
        self.book.alike("people", self.graph.head(k)) && !matches!(self.graph.head(k), "child" | "children")
    }

    /// Whether nothing in front of the counted noun makes it a part of the whole: "12 French tourists".
    fn plain(&self, site: Site, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let from = if site.whole { chunk.first } else { site.after };
        (from..chunk.head).all(|t| {
            let token = &self.graph.tokens.list()[t];
            !token.is_content()
                || (!token.capital || t == 0)
                    && !matches!(self.graph.tokens.word(t), "foreign" | "young" | "volunteer" | "female" | "male" | "off")
        }) && chunk.joined.is_none()
    }

    /// The participants of the event are those of the sentence.
    pub(super) fn taking_part(
        &self,
        sense: &Sense,
        event: &Event,
        carried: Option<usize>,
        site: Option<Site>,
        reach: Option<&Reach>,
    ) -> Result<Fit, Fall> {
        let graph = self.graph;
        let mut participants = event.participants(graph, self.book, carried);
        // "lost their homes": words of the event itself
        let own_words = |k: usize| matches!(event.seat, Seat::Verb(_)) && (event.first..=event.last).contains(&graph.chunks[k].head);
        participants.retain(|p| !own_words(p.chunk));
        // what a stating verb adds: "the World Bank put the damage at"
        if let Some(c) = carried.filter(|&c| event.clause(graph) != Some(c)) {
            for k in graph.chunks_in(c).filter(|k| !participants.iter().any(|p| p.chunk == *k)).collect::<Vec<_>>() {
                participants.push(Participant { chunk: k, role: Role::Any });
            }
        }
        // "Ann answered with a gift of", "a gift that Ann announced": whose clause it stands in
        if let (Seat::Noun(k), Some(c)) = (event.seat, event.clause(graph))
            && let Some(s) = graph.clauses[c].subject
            && s != k
            && !participants.iter().any(|p| p.chunk == s)
            && reach.is_some_and(|r| matches!(r.rel, Rel::Amount | Rel::By))
        {
            participants.push(Participant { chunk: s, role: Role::Any });
        }
        // "a diplomat speaks of a dinner between the two"
        if let (Seat::Verb(c), Some(Shape::Symmetric)) = (event.seat, self.shape(event))
            && let Some(s) = graph.clauses[c].subject
        {
            let known = graph.all_of(s).iter().any(|&k| {
                graph.chunks[k].pronoun
                    || self.is_pair(k)
                    || self.is_described(k)
                    || self.fills_another(sense, &Participant { chunk: k, role: Role::Any })
                    || site.is_some_and(|s| s.chunk == Some(k))
            });
            if !known {
                return Err(Fall { rung: Rung::Competitor, tokens: (graph.chunks[s].first, graph.chunks[s].after), wanted: None });
            }
        }
        let own = site.and_then(|s| s.chunk);
        if let Some(k) = self.another(sense, event) {
            return Err(Fall { rung: Rung::Competitor, tokens: k, wanted: None });
        }
        let mut fit = Fit {
            first: site.map_or(event.first, |s| s.first.min(event.first)),
            after: site.map_or(event.last + 1, |s| s.after.max(event.last + 1)),
            event: (event.first, event.last + 1),
            mentions: Vec::new(),
            negated: self.is_negated(event, &participants),
            supplied: 0,
        };
        let mut used: Vec<usize> = Vec::new();
        let mut unnamed = None;
        for arg in &sense.args {
            match self.fill(sense, event, arg, &participants, own, carried, &mut used, &mut fit) {
                // "Helios was launched on Monday": who did it need not be told
                Err(fall) if fall.rung == Rung::Participant && is_doer(sense, arg) => unnamed = Some(fall),
                other => other?,
            }
        }
        if let Some(fall) = unnamed {
            let theme = |a: &Arg| {
                let What::Entity(e) = a.what else { return false };
                a.role == Role::Theme && fit.mentions.iter().any(|m| m.entity == e)
            };
            let doer = participants.iter().any(|p| p.role == Role::Agent && Some(p.chunk) != own);
            if doer || !sense.args.iter().any(theme) {
                return Err(fall);
            }
            fit.supplied += 1;
        }
        self.nobody_else(sense, event, &participants, &used, own, reach)?;
        if matches!(event.entry, Entry::WeakVerb | Entry::WeakNoun) && fit.mentions.is_empty() && used.is_empty() && !sense.args.is_empty()
        {
            return Err(Fall { rung: Rung::Participant, tokens: fit.event, wanted: None });
        }
        Ok(fit)
    }

    /// Whether the noun of an event, or of an event that takes part in it, is said of another time or place: "the 2015 Tianjin explosion",
    /// "the last summit", "an explosion in Toulouse".
    fn another(&self, sense: &Sense, event: &Event) -> Option<(usize, usize)> {
        let graph = self.graph;
        let ours = |e: &Event| sense.classes.contains(&e.class) && e.first == event.first || self.is_arg_class(sense, e.class);
        let nouns = self.events.iter().filter(|e| ours(e)).filter_map(|e| if let Seat::Noun(k) = e.seat { Some(k) } else { None });
        // of the events that take part only those that stand with this one
        let clause = event.clause(graph);
        let nouns = nouns.filter(|&k| {
            graph.chunks[k].clause == clause
                || graph.clauses.iter().any(|c| c.antecedent == Some(k))
                || matches!(event.seat, Seat::Noun(j) if j == k)
        });
        for k in nouns {
            let chunk = &graph.chunks[k];
            for t in chunk.first..chunk.head {
                let word = graph.tokens.word(t);
                let flagged = |name: &str| sense.flags.iter().any(|&f| &*self.book.flags[f].name == name);
                let other = matches!(word, "another" | "previous" | "earlier" | "similar" | "other" | "next" | "subsequent")
                    || word == "last" && !flagged("last") && !self.book.alike("flame", graph.head(k))
                    || matches!(word, "second" | "third") && !flagged(word) && self.is_symmetric(event);
                let year = word.len() == 4 && word.parse::<u16>().is_ok();
                let name = graph.tokens.list()[t].capital
                    && t > 0
                    && !matches!(word, "the" | "a" | "an" | "this" | "that" | "its" | "their" | "our" | "massive" | "huge" | "deadly")
                    && graph.chunk(t) == Some(k)
                    && !is_calendar(word)
                    && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
                    && !word.ends_with("ese")
                    && !word.ends_with("an")
                    && self.has_places(sense);
                if other || year && !sense.flags.is_empty() || name {
                    return Some((t, t + 1));
                }
            }
            let mut at = k;
            for _ in 0..2 {
                let Some(next) = graph.behind(at, &["in", "at", "of", "near"]) else { break };
                let place = self.has_places(sense)
                    && graph.chunks[next].name
                    && !is_calendar(graph.head(next))
                    && !sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(next, e, true)))
                    && !self.is_known_place(sense, next);
                if place {
                    return Some((graph.chunks[next].first, graph.chunks[next].after));
                }
                at = next;
            }
        }
        None
    }

    /// Whether a chunk names a place of the rules, in rules that do not say what they are about, where the sentence has no place.
    fn is_known_place(&self, sense: &Sense, k: usize) -> bool {
        let is_place = |e: usize| self.places.get(e).copied().unwrap_or(false);
        let told = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if is_place(e)));
        let named = |e: usize| is_place(e) && self.has_entity(k, e, true);
        !told && if self.about.is_empty() { (0..self.places.len()).any(named) } else { self.about.iter().any(|&e| named(e)) }
    }

    /// Whether the noun of an event tells another time or place than that of the sentence.
    pub(super) fn is_elsewhere(&self, sense: &Sense, event: &Event) -> bool {
        let graph = self.graph;
        let Seat::Noun(k) = event.seat else { return false };
        let chunk = &graph.chunks[k];
        let ours = |t: usize| {
            self.mentions.iter().any(|m| (m.first..m.after).contains(&t) && sense.args.iter().any(|a| a.what == What::Entity(m.entity)))
        };
        let word = |t: usize| graph.tokens.word(t);
        let strange = |t: usize| {
            let capital = graph.tokens.list()[t].capital
                && t > 0
                && !is_calendar(word(t))
                && !ours(t)
                && word(t).len() > 3
                && !word(t).ends_with("ese");
            capital || word(t).len() == 4 && word(t).parse::<u16>().is_ok()
        };
        let own = (chunk.first..chunk.head).any(strange);
        let placed = graph.behind(k, &["in", "at", "of", "near"]).is_some_and(|p| {
            let c = &graph.chunks[p];
            c.name && !is_calendar(graph.head(p)) && !(c.first..c.after).any(ours)
        });
        own || placed
    }

    fn is_symmetric(&self, event: &Event) -> bool {
        self.shape(event) == Some(Shape::Symmetric)
    }

    /// Whether the sentence is told of a place or thing, so that another one makes it another event.
    pub(super) fn has_places(&self, sense: &Sense) -> bool {
        let disaster =
            |c: &ClassId| matches!(&*self.book.classes[*c as usize].name, "explode" | "burn" | "strike" | "crash" | "collapse" | "attack");
        sense.classes.iter().any(disaster) || sense.args.iter().any(|a| matches!(&a.what, What::Event(c) if c.iter().any(disaster)))
    }

    #[expect(clippy::too_many_arguments, reason = "what one participant is held against")]
    fn fill(
        &self,
        sense: &Sense,
        event: &Event,
        arg: &Arg,
        participants: &[Participant],
        own: Option<usize>,
        carried: Option<usize>,
        used: &mut Vec<usize>,
        fit: &mut Fit,
    ) -> Result<(), Fall> {
        let graph = self.graph;
        let place = matches!(arg.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false));
        if let Some(k) = self.other_owner(sense, event, arg, used) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        let mut rival = None;
        let mut pronoun = None;
        for p in participants {
            if Some(p.chunk) == own && !matches!(event.seat, Seat::Noun(k) if k == p.chunk) && !matches!(&arg.what, What::Entity(_)) {
                continue;
            }
            if self.fills(arg, p, event) {
                used.push(p.chunk);
                self.note(arg, p.chunk, fit);
                return Ok(());
            }
            let chunk = &graph.chunks[p.chunk];
            let same_role = p.role == arg.role && arg.role != Role::Any && arg.role != Role::Beside;
            let person = matches!(arg.what, What::Entity(e) if self.is_person(e));
            // who "he" is has been looked for already
            if same_role && (chunk.pronoun && !person || person && self.is_described(p.chunk)) {
                pronoun = Some(p.chunk);
                continue;
            }
            // "lawmakers passed it" for "parliament passed it": who did it is told by a common noun, and what it was done to is found
            let body = matches!(arg.what, What::Noun(_))
                && arg.role == Role::Agent
                && !self.is_named(p.chunk)
                && sense
                    .args
                    .iter()
                    .any(|a| a.role == Role::Theme && matches!(a.what, What::Entity(e) if self.mentions.iter().any(|m| m.entity == e)));
            if body && same_role && Some(p.chunk) != own {
                used.push(p.chunk);
                return Ok(());
            }
            let somebody = same_role && Some(p.chunk) != own && !self.fills_another(sense, p);
            let elsewhere = place
                && p.role == Role::Beside
                && matches!(graph.prep(p.chunk), "in" | "at" | "to" | "into")
                && self.is_foreign(p.chunk, arg);
            if somebody || elsewhere {
                rival = Some(p.chunk);
            }
        }
        if let Some(k) = rival {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        if let Some(k) = self.instead(sense, event, arg, carried, own, used) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        // elsewhere in the sentence: "Kim said on arriving", "according to the World Bank"
        let elsewhere = match &arg.what {
            What::Event(_) if sense.identity => None,
            What::Entity(e) => self.mentions.iter().find(|m| m.entity == *e).map(|m| (m.first, m.after)),
            What::Event(classes) => self.events.iter().find(|e| classes.contains(&e.class)).map(|e| (e.first, e.last + 1)),
            What::Noun(word) => (0..graph.tokens.len()).find(|&t| self.book.alike(word, graph.tokens.word(t))).map(|t| (t, t + 1)),
        };
        let core = matches!(arg.role, Role::Agent | Role::Theme);
        if elsewhere.is_some() && (!core || pronoun.is_some() || !sense.wish) {
            if let (What::Entity(e), Some((first, after))) = (&arg.what, elsewhere) {
                fit.mentions.push(Mention { first, after, entity: *e, named: true, index: usize::MAX });
            }
            return Ok(());
        }
        // somebody else is the subject
        let symmetric = matches!(self.shape(event), Some(Shape::Symmetric)) && arg.role == Role::Any;
        let stranger = participants.iter().find(|p| {
            let subject = carried.is_some_and(|c| graph.clauses[c].subject == Some(p.chunk)) && graph.chunks[p.chunk].name;
            (matches!(event.seat, Seat::Verb(_)) || subject && !matches!(event.seat, Seat::Noun(k) if k == p.chunk))
                && !place
                && Some(p.chunk) != own
                && !graph.chunks[p.chunk].pronoun
                && !self.is_described(p.chunk)
                && !self.fills_another(sense, p)
                && (symmetric && p.role == Role::Any
                    || core
                        && matches!(p.role, Role::Agent | Role::Theme)
                        && (arg.role == Role::Theme || p.role == Role::Agent)
                        && pronoun.is_none())
        });
        if let Some(p) = stranger {
            let c = &graph.chunks[p.chunk];
            return Err(Fall { rung: Rung::Competitor, tokens: (c.first, c.after), wanted: Some(self.words_of(&arg.what)) });
        }
        let said = match &arg.what {
            What::Entity(e) if self.is_identified(sense, event, *e, participants) => true,
            // of several places the one that was named last
            What::Entity(e)
                if place
                    && self.about.contains(e)
                    && sense.args.iter().filter(|a| matches!(a.what, What::Entity(o) if self.is_person(o))).count() > 1 =>
            {
                true
            }
            What::Entity(e) if place => {
                self.before.anywhere(*e) && (self.places.iter().filter(|&&p| p).count() < 2 || self.before.place().is_none_or(|p| p == *e))
            }
            What::Entity(e) if self.is_person(*e) => {
                let wanted = sense.args.iter().filter(|a| matches!(a.what, What::Entity(o) if self.is_person(o))).count();
                self.before.persons(wanted).contains(e)
            }
            What::Entity(e) if !core => self.before.anywhere(*e),
            What::Entity(e) => self.before.entity(*e),
            What::Event(_) if sense.identity => false,
            What::Event(classes) => self.before.event(classes),
            What::Noun(_) if arg.role == Role::Agent && sense.counted.is_none() => true,
            What::Noun(word) => self.before.noun(word),
        };
        if said {
            fit.supplied += 1;
            return Ok(());
        }
        Err(Fall { rung: Rung::Participant, tokens: fit.event, wanted: Some(self.words_of(&arg.what)) })
    }

    /// "the Harrow Bridge disaster": a chunk with an entity in front of its head.
    fn is_of_ours(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        self.mentions.iter().any(|m| chunk.first <= m.first && m.after <= chunk.head && m.named)
    }

    /// Whether the words of the event name somebody or some place that belongs to no other event of the rules than the one `entity` takes
    /// part in: "the Hanoi summit", "his summit with Trump", "the talks in Vladivostok".
    fn is_identified(&self, sense: &Sense, event: &Event, entity: usize, participants: &[Participant]) -> bool {
        // two may meet in several places
        if self.places.get(entity).copied().unwrap_or(false) {
            return false;
        }
        let own = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e));
        let kin = self.kin.iter().filter(|k| k.len() > 2 && k.contains(&entity) && k.iter().filter(|&&e| own(e)).count() > 1);
        let noun = if let Seat::Noun(k) | Seat::Modifier(k) = event.seat { Some(k) } else { None };
        let beside = || participants.iter().map(|p| p.chunk).chain(noun);
        kin.into_iter().any(|kin| {
            let unique = |e: usize| kin.contains(&e) && e != entity && self.kin.iter().filter(|k| k.contains(&e)).count() == 1;
            self.mentions.iter().any(|m| unique(m.entity) && self.graph.chunk(m.first).is_some_and(|k| beside().any(|b| b == k)))
        })
    }

    /// Whether all that a chunk names is what the rules are about, or takes another part in the sentence than `arg`.
    fn names_ours(&self, sense: &Sense, arg: &Arg, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let mut named = self.mentions.iter().filter(|m| chunk.first <= m.first && m.first < chunk.after).peekable();
        let other = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e) && a.what != arg.what);
        named.peek().is_some() && named.all(|m| self.about.contains(&m.entity) || other(m.entity))
    }

    /// Whose the noun of the event, or of what takes part in it, is told to be, where that is somebody else: "Velt's profit rose".
    fn other_owner(&self, sense: &Sense, event: &Event, arg: &Arg, used: &[usize]) -> Option<usize> {
        let graph = self.graph;
        let What::Entity(entity) = arg.what else { return None };
        if arg.role != Role::Any || self.places.get(entity).copied().unwrap_or(false) {
            return None;
        }
        let noun = if let Seat::Noun(k) | Seat::Modifier(k) = event.seat { Some(k) } else { None };
        let owner = |k: usize| graph.chunks[k].owns.is_some_and(|o| Some(o) == noun || used.contains(&o));
        let owners: Vec<usize> = (0..graph.chunks.len()).filter(|&k| owner(k)).collect();
        if owners.iter().any(|&k| self.has_entity(k, entity, false)) {
            return None;
        }
        let ours = |k: usize| self.names_ours(sense, arg, k);
        owners.into_iter().find(|&k| !graph.chunks[k].pronoun && !self.is_time(k) && !ours(k) && self.is_named(k))
    }

    /// Somebody named in the clause of the event who stands where the entity of `arg` would, which is named in none of its chunks: "a flood
    /// hit Dunmore, and Arden sent help", "Velt's profit rose".
    fn instead(
        &self,
        sense: &Sense,
        event: &Event,
        arg: &Arg,
        carried: Option<usize>,
        own: Option<usize>,
        used: &[usize],
    ) -> Option<usize> {
        let graph = self.graph;
        let What::Entity(entity) = arg.what else { return None };
        let place = self.places.get(entity).copied().unwrap_or(false);
        let clauses: Vec<usize> = event.clause(graph).into_iter().chain(carried).collect();
        let noun = if let Seat::Noun(k) | Seat::Modifier(k) = event.seat { Some(k) } else { None };
        let owner = |k: usize| graph.chunks[k].owns.is_some_and(|o| Some(o) == noun || used.contains(&o));
        let of = |k: usize| graph.prep(k) == "of" && graph.before(k).is_some_and(|b| Some(b) == noun || used.contains(&b));
        let led = |k: usize| clauses.iter().any(|&c| graph.clauses[c].antecedent == Some(k));
        let here =
            |k: usize| graph.chunks[k].clause.is_some_and(|c| clauses.contains(&c)) || owner(k) || of(k) || led(k) || Some(k) == noun;
        let ours = |k: usize| self.names_ours(sense, arg, k);
        let all = || (0..graph.chunks.len()).filter(|&k| here(k));
        if all().any(|k| self.has_entity(k, entity, false)) {
            return None;
        }
        let symmetric = self.shape(event) == Some(Shape::Symmetric);
        let attribute = self.shape(event) == Some(Shape::Attribute);
        all().find(|&k| {
            let chunk = &graph.chunks[k];
            // "a rocket weighs": a thing that was not spoken of before
            let new =
                attribute && (chunk.part == Part::Subject || led(k)) && matches!(graph.tokens.word(chunk.first), "a" | "an" | "another");
            if used.contains(&k) || self.fills_another(sense, &Participant { chunk: k, role: Role::Any }) {
                return false;
            }
            if Some(k) == own || Some(k) == noun || chunk.pronoun || self.is_time(k) || ours(k) || !(self.is_named(k) || new) {
                return false;
            }
            if place {
                let goes = arg.role != Role::Agent && sense.counted.is_none() && chunk.part == Part::Object && self.has_places(sense);
                return goes || matches!(graph.prep(k), "in" | "at" | "near") && self.has_places(sense);
            }
            match arg.role {
                Role::Any if symmetric => matches!(chunk.part, Part::Subject | Part::Object) || graph.prep(k) == "with",
                Role::Any if attribute => {
                    let subject = chunk.part == Part::Subject || led(k);
                    subject && matches!(event.seat, Seat::Verb(_)) || owner(k) || of(k)
                }
                Role::Any => owner(k) || of(k),
                // "the Louvre received 9 million visitors"
                Role::Agent | Role::Theme if noun.is_some() => carried.is_some_and(|c| graph.clauses[c].subject == Some(k)),
                _ => false,
            }
        })
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

    fn words_of(&self, what: &What) -> String {
        match what {
            What::Noun(word) => word.clone(),
            What::Event(classes) => classes.first().map_or_else(String::new, |&c| self.book.classes[c as usize].name.to_string()),
            What::Entity(e) => format!("#{e}"),
        }
    }

    fn note(&self, arg: &Arg, chunk: usize, fit: &mut Fit) {
        let c = &self.graph.chunks[chunk];
        if let What::Entity(e) = arg.what
            && let Some(m) = self.mentions.iter().find(|m| m.entity == e && c.first <= m.first && m.first < c.after)
        {
            fit.mentions.push(*m);
            fit.first = fit.first.min(m.first);
            fit.after = fit.after.max(m.after);
        }
    }

    /// Whether the participant is who or what the sentence has there.
    fn fills(&self, arg: &Arg, p: &Participant, event: &Event) -> bool {
        let place = matches!(arg.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false));
        if !place && !arg.role.meets(p.role) {
            return false;
        }
        if let What::Entity(e) = arg.what
            && self.is_person(e)
            && self.is_pair(p.chunk)
            && self.before_pair(e)
        {
            return true;
        }
        match &arg.what {
            What::Entity(e) => {
                let partly = || self.graph.behind(p.chunk, &["of"]).is_some_and(|k| self.has_entity(k, *e, true)) && !self.is_person(*e);
                self.has_entity(p.chunk, *e, !matches!(event.seat, Seat::Noun(k) if k == p.chunk))
                    || partly()
                    || self.describes(p.chunk, *e)
            }
            What::Event(classes) => {
                let general = matches!(
                    self.graph.head(p.chunk),
                    "accident" | "incident" | "disaster" | "tragedy" | "catastrophe" | "event" | "it" | "this" | "which" | "that"
                );
                classes.contains(&event.class)
                    || general && (self.before.event(classes) || self.is_of_ours(p.chunk))
                    || self
                        .events
                        .iter()
                        .any(|o| classes.contains(&o.class) && matches!(o.seat, Seat::Noun(k) | Seat::Modifier(k) if k == p.chunk))
            }
            What::Noun(word) => self.book.alike(word, self.graph.head(p.chunk)),
        }
    }

    fn fills_another(&self, sense: &Sense, p: &Participant) -> bool {
        // who buys is not who is bought
        let core = |r: Role| matches!(r, Role::Agent | Role::Theme);
        let args = sense.args.iter().filter(|a| !core(a.role) || !core(p.role) || a.role == p.role);
        args.into_iter().any(|a| match &a.what {
            What::Entity(e) => self.has_entity(p.chunk, *e, true),
            What::Noun(word) => self.book.alike(word, self.graph.head(p.chunk)),
            What::Event(classes) => self.events.iter().any(|o| classes.contains(&o.class) && o.seat == Seat::Noun(p.chunk)),
        })
    }

    /// Whether an entity is named in a chunk: as its head, or in front of a head that is no person.
    pub(super) fn has_entity(&self, k: usize, entity: usize, head: bool) -> bool {
        let chunk = &self.graph.chunks[k];
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

    /// Whether a chunk names somebody or something that is not what `arg` has.
    fn is_foreign(&self, k: usize, arg: &Arg) -> bool {
        let chunk = &self.graph.chunks[k];
        let named = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && arg.what != What::Entity(m.entity));
        let ours = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && arg.what == What::Entity(m.entity));
        !ours && (named || chunk.name && !self.is_time(k))
    }

    /// "they", "the two leaders", "both men": several persons who were named before.
    fn is_pair(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let head = graph.head(k);
        let pair = matches!(
            head,
            "they"
                | "them"
                | "both"
                | "two"
                | "pair"
                | "duo"
                | "their"
                | "leaders"
                | "men"
                | "sides"
                | "women"
                | "ministers"
                | "presidents"
        );
        let definite =
            chunk.pronoun || (chunk.first..=chunk.head).any(|t| matches!(graph.tokens.word(t), "the" | "both" | "two" | "their"));
        pair && definite && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
    }

    /// Whether an entity is one of the two persons who were named last, or of those the rules are about where nobody else was named.
    fn before_pair(&self, entity: usize) -> bool {
        let here: Vec<usize> = self.mentions.iter().map(|m| m.entity).filter(|&e| self.is_person(e)).collect();
        if !here.is_empty() && !here.contains(&entity) {
            return false;
        }
        let last = self.before.persons(2);
        last.contains(&entity)
            || last.iter().all(|e| self.about.contains(e)) && self.about.contains(&entity) && self.before.anywhere(entity)
    }

    /// "the leader", "the visitor": a person who may be the one that was named last.
    fn is_described(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        matches!(graph.tokens.word(chunk.first), "the" | "this" | "his" | "her")
            && !chunk.name
            && self.book.alike("persona", graph.head(k))
            && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
    }

    fn is_person(&self, entity: usize) -> bool {
        self.persons.get(entity).copied().unwrap_or(false)
    }

    /// "the city", "the building": a common noun with an article may be a place or thing that is named elsewhere.
    fn describes(&self, k: usize, entity: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        // "the material", "the stuff": the thing that was spoken of last
        if matches!(self.graph.head(k), "stuff" | "material" | "substance" | "product" | "device" | "structure" | "facility")
            && matches!(self.graph.tokens.word(chunk.first), "the" | "this")
            && !self.is_person(entity)
            && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k))
            && self.before.last() == Some(entity)
        {
            return true;
        }
        let definite = matches!(self.graph.tokens.word(chunk.first), "the" | "this" | "that" | "its");
        self.places.get(entity).copied().unwrap_or(false)
            && definite
            && !chunk.name
            && self.book.alike("place", self.graph.head(k))
            && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k))
            && self.before.anywhere(entity)
    }

    fn is_time(&self, k: usize) -> bool {
        let word = self.graph.head(k);
        is_calendar(word)
    }

    fn near(&self, entity: usize) -> bool {
        self.mentions.iter().any(|m| m.entity == entity) || self.before.entity(entity)
    }

    /// Whether nobody is there whom the sentence leaves out: another agent of a sum, another of a pair.
    fn nobody_else(
        &self,
        sense: &Sense,
        event: &Event,
        participants: &[Participant],
        used: &[usize],
        own: Option<usize>,
        reach: Option<&Reach>,
    ) -> Result<(), Fall> {
        let graph = self.graph;
        let symmetric = self.book.classes[event.class as usize].shape == Shape::Symmetric;
        let amount = reach.is_some_and(|r| !matches!(r.rel, Rel::When | Rel::Span | Rel::Took));
        for p in participants {
            let chunk = &graph.chunks[p.chunk];
            let lone = chunk.pronoun && matches!(graph.head(p.chunk), "he" | "she" | "i" | "myself" | "himself" | "herself");
            if lone && p.role == Role::Agent && amount && !sense.args.iter().any(|a| a.role == Role::Agent) {
                return Err(Fall { rung: Rung::Competitor, tokens: (chunk.first, chunk.after), wanted: None });
            }
            if used.contains(&p.chunk) || Some(p.chunk) == own || chunk.pronoun || self.fills_another(sense, p) {
                continue;
            }
            let declared: Vec<usize> =
                self.mentions.iter().filter(|m| chunk.first <= m.first && m.first < chunk.after).map(|m| m.entity).collect();
            let counted = |e: usize| matches!(sense.counted, Some((What::Entity(c), _)) if c == e);
            let rival = declared.iter().any(|e| !self.places[*e] && !counted(*e) && !sense.args.iter().any(|a| a.what == What::Entity(*e)));
            let agent =
                p.role == Role::Agent && amount && !sense.args.iter().any(|a| a.role == Role::Agent) && (self.is_named(p.chunk) || rival);
            // "the Hanoi summit", where the sentence is about another place
            let placed = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.places[e]));
            let elsewhere = placed
                && symmetric
                && declared.iter().any(|&e| self.places[e] && !counted(e) && !sense.args.iter().any(|a| a.what == What::Entity(e)));
            // "summits with others"
            let others = symmetric && graph.prep(p.chunk) == "with" && matches!(graph.head(p.chunk), "others" | "other");
            if others || (rival && (symmetric || p.role != Role::Beside)) || agent || elsewhere {
                return Err(Fall { rung: Rung::Competitor, tokens: (chunk.first, chunk.after), wanted: None });
            }
        }
        Ok(())
    }

    fn is_negated(&self, event: &Event, participants: &[Participant]) -> bool {
        let graph = self.graph;
        let clause = event.clause(graph).is_some_and(|c| graph.clauses[c].negated);
        let none = participants.iter().any(|p| graph.chunks[p.chunk].negative && p.role != Role::Beside);
        let own = matches!(event.seat, Seat::Noun(k) if graph.chunks[k].negative || graph.prep(k) == "without");
        clause || none || own
    }

    /// Flags and words of the sentence.
    pub(super) fn narrowed(
        &self,
        sense: &Sense,
        event: &Event,
        carried: Option<usize>,
        site: Option<Site>,
        mut fit: Fit,
    ) -> Result<Fit, Fall> {
        let graph = self.graph;
        let clauses: Vec<usize> = event.clause(graph).into_iter().chain(carried).collect();
        let here = |t: usize| {
            let chunk = graph.chunk(t);
            let own = matches!(event.seat, Seat::Noun(k) | Seat::Modifier(k) if chunk == Some(k));
            own || graph.clause(t).is_some_and(|c| clauses.contains(&c))
                || chunk.is_some_and(|k| graph.chunks[k].clause.is_some_and(|c| clauses.contains(&c)))
                || clauses.is_empty()
        };
        let mut seen = vec![false; self.book.flags.len()];
        for t in 0..graph.tokens.len() {
            if site.is_some_and(|s| (s.first..s.after).contains(&t)) {
                continue;
            }
            for (flag, rival, last) in self.book.flags_at(graph.tokens, t) {
                if !sense.flags.contains(&flag) || !here(t) {
                    continue;
                }
                let hard = matches!(&*self.book.flags[flag].name, "first" | "last" | "second" | "third");
                if hard && !self.attached(event, carried, t, last) {
                    continue;
                }
                if rival {
                    return Err(Fall { rung: Rung::Flag, tokens: (t, last + 1), wanted: Some(self.book.flags[flag].name.to_string()) });
                }
                seen[flag] = true;
                // "never met before": that is the first time
                fit.negated &= graph.tokens.word(t) != "never";
            }
        }
        for &flag in &sense.flags {
            let name = &*self.book.flags[flag].name;
            let kept = name == "oneonone" && ((0..graph.tokens.len()).any(|t| self.flag_at(t, flag)) || self.before.flag(flag));
            if matches!(name, "first" | "last" | "second" | "third") && !seen[flag] || name == "oneonone" && !seen[flag] && !kept {
                return Err(Fall { rung: Rung::Flag, tokens: fit.event, wanted: Some(name.to_owned()) });
            }
        }
        for word in &sense.words {
            let there = (0..graph.tokens.len()).any(|t| self.book.alike(word, graph.tokens.word(t)));
            if !there {
                return Err(Fall { rung: Rung::Word, tokens: fit.event, wanted: Some(word.clone()) });
            }
        }
        Ok(fit)
    }

    fn flag_at(&self, token: usize, flag: usize) -> bool {
        self.book.flags_at(self.graph.tokens, token).iter().any(|&(f, rival, _)| f == flag && !rival)
    }

    /// Whether a flag is said of the event: in front of its noun, or beside its verb ("first met", "met for the first time").
    fn attached(&self, event: &Event, carried: Option<usize>, t: usize, last: usize) -> bool {
        let graph = self.graph;
        let chunk = graph.chunk(t);
        match event.seat {
            Seat::Noun(k) | Seat::Modifier(k) => {
                // "the meeting is the first", "the talks were held for the first time"
                let alone =
                    |j: usize| graph.head(j) == "time" || graph.chunks[j].head <= last && carried.is_some_and(|c| graph.clauses[c].copula);
                let word = |c: usize| !matches!(graph.tokens.word(graph.clauses[c].verb), "came" | "come" | "comes");
                chunk == Some(k)
                    || carried.is_some_and(|c| {
                        chunk.is_none_or(alone)
                            && word(c)
                            && (graph.clause(t) == Some(c) || chunk.is_some_and(|j| graph.chunks[j].clause == Some(c)))
                    })
            }
            Seat::Label => true,
            Seat::Verb(c) => {
                // "it is the first time that they meet"
                let cleft = graph.clauses[c].governor.is_some_and(|g| graph.clauses[g].copula)
                    && chunk.is_some_and(|j| graph.head(j) == "time" && graph.chunks[j].clause == graph.clauses[c].governor);
                if cleft {
                    return true;
                }
                let near = t.abs_diff(graph.clauses[c].verb) <= 2 || last + 1 == graph.clauses[c].first;
                chunk.map_or(near, |j| graph.head(j) == "time" || graph.chunks[j].head == last && graph.clauses[c].copula)
            }
        }
    }

    /// "the 93-metre spire", "a spire of 93 metres": a measure stands by itself beside what it is of.
    fn measured(&self, sense: &Sense, site: Site) -> Option<Result<Fit, Fall>> {
        let graph = self.graph;
        let k = site.chunk?;
        let owner = if site.whole {
            match graph.prep(k) {
                "of" => graph.before(k)?,
                _ => return None,
            }
        } else {
            k
        };
        // another attribute has the value: "60 metres long"
        let other = self.events.iter().any(|e| {
            e.first >= site.after
                && e.first <= site.after + 2
                && self.shape(e) == Some(Shape::Attribute)
                && !sense.classes.contains(&e.class)
        });
        if other || graph.chunks[owner].part == Part::Bare && graph.chunks[owner].clause.is_none() && sense.args.is_empty() {
            return None;
        }
        let of_it = |a: &Arg| match &a.what {
            What::Entity(e) => self.has_entity(owner, *e, true),
            What::Noun(word) => self.book.alike(word, graph.head(owner)),
            What::Event(_) => false,
        };
        let arg = sense.args.iter().find(|a| of_it(a))?;
        let chunk = &graph.chunks[owner];
        let mut fit = Fit {
            first: site.first.min(chunk.first),
            after: site.after.max(chunk.after),
            event: (chunk.head, chunk.head + 1),
            mentions: Vec::new(),
            negated: false,
            supplied: 0,
        };
        self.note(arg, owner, &mut fit);
        Some(Ok(fit))
    }

    fn shape(&self, event: &Event) -> Option<Shape> {
        self.book.classes.get(event.class as usize).map(|c| c.shape)
    }
}

/// Whether a participant does something to an entity that tells what the sentence is about without it.
pub(in crate::extract) fn is_doer(sense: &Sense, arg: &Arg) -> bool {
    let done_to = |a: &Arg| a.role == Role::Theme && matches!(a.what, What::Entity(_)) && a.what != arg.what;
    !sense.wish && arg.role == Role::Agent && matches!(arg.what, What::Entity(_)) && sense.args.iter().any(done_to)
}

/// An adverb in -ly as its adjective.
fn stem(word: &str) -> &str {
    let word = word.strip_suffix("ly").filter(|s| s.len() > 3).unwrap_or(word);
    // "consistency", "consistent"
    let noun = word.strip_suffix("cy").filter(|s| s.ends_with('n'));
    let adjective = word.strip_suffix('t').filter(|s| s.ends_with("en") || s.ends_with("an"));
    noun.or(adjective).filter(|s| s.len() > 5).unwrap_or(word)
}

/// A word with the adjective, adverb and noun that go with it by a regular ending: "consistent", "consistently", "consistency".
pub(in crate::extract) fn akin(word: &str) -> Vec<String> {
    let root = stem(word);
    let mut out = vec![word.to_owned(), root.to_owned(), format!("{root}ly")];
    if root.ends_with("ent") || root.ends_with("ant") {
        out.push(format!("{}cy", &root[..root.len() - 1]));
    } else if root.ends_with("en") || root.ends_with("an") {
        out.extend([format!("{root}t"), format!("{root}tly"), format!("{root}cy")]);
    }
    out.retain(|w| stem(w) == root);
    out.sort_unstable();
    out.dedup();
    out
}

/// Whether a word names a day or a month, or is a figure.
fn is_calendar(word: &str) -> bool {
    CALENDAR.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit())
}
