//! Where a value stands in its sentence, and the events that it may belong to, nearest first.

mod aside;

use super::event::{Event, Seat};
use super::graph::{Clause, Graph, Hangs, Part};
use super::wordbook::{Entry, Shape, Wordbook};
use crate::extract::reckoned::may_end;
use crate::language::names::{self, OCCASIONS, SETTLEMENTS};
use crate::language::{counting, grammar, telling};
use crate::value::Kind;

/// How a value hangs on its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) enum Rel {
    /// The time of it.
    When,
    /// How long it went on.
    Span,
    /// How long it took, or after how long it came.
    Took,
    /// How long before or after another event.
    Interval,
    /// How much, how many.
    Amount,
    /// By how much something changed.
    By,
    /// Where a change led to.
    To,
    /// Where a change started.
    From,
    /// Behind another preposition: "since Monday", "until Monday".
    Else,
}

impl Rel {
    /// Whether a text that has it this way says what a sentence has the other way; `change` where the event is a rise or a fall.
    pub(super) fn meets(self, other: Self, change: bool) -> bool {
        self == other
            || matches!((self, other), (Self::Amount, Self::By) | (Self::By, Self::Amount))
            || (!change && matches!((self, other), (Self::Amount, Self::To) | (Self::To, Self::Amount)))
    }
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Site {
    /// Its tokens, hedge included.
    pub(super) first: usize,
    pub(super) after: usize,
    /// The chunk that holds it; it may stand beside all chunks ("yesterday").
    pub(super) chunk: Option<usize>,
    /// Whether it is the whole of its chunk, not a word in front of its head.
    pub(super) whole: bool,
}

impl Site {
    /// "12 hours after they were issued", "a year from delivery": whether the word behind the next one is for what a time is counted from where
    /// it begins with what it is the time of.
    pub(super) fn is_followed_by_its_beginning(self, graph: &Graph<'_, '_>) -> bool {
        matches!(graph.tokens.word(self.after), "after" | "from") && counting::OWN_BEGINNING.has(graph.tokens.word(self.after + 1))
    }

    /// The site of a value at the tokens `first..after`, the bare value from `bare` on.
    pub(super) fn new(graph: &Graph<'_, '_>, first: usize, after: usize, bare: usize) -> Self {
        // "400 to 500 firefighters": those are counted by both
        let range =
            (bare + 1..after).any(|t| matches!(graph.tokens.word(t), "to" | "and" | "or") || matches!(graph.tokens.raw(t), "-" | "–"));
        let range = range || after.checked_sub(1).is_some_and(|t| matches!(graph.tokens.word(t), "cent" | "percent"));
        let counting = after.checked_sub(1).filter(|_| range).and_then(|t| graph.chunk(t)).filter(|&k| graph.chunks[k].head >= after);
        let chunk = counting.or_else(|| (bare..after).chain(first..bare).find_map(|t| graph.chunk(t)));
        let whole = chunk.is_none_or(|k| graph.chunks[k].head < after);
        Self { first, after, chunk, whole }
    }

    /// "in a town called Dunmore", "outside the village of Dunmore": a name hangs where the noun for the place does.
    pub(super) fn as_place(self, graph: &Graph<'_, '_>) -> Self {
        let front = |t: usize| (0..graph.chunks.len()).find(|&k| graph.chunks[k].after == t);
        let settlement = |k: &usize| SETTLEMENTS.iter().any(|w| crate::text::is_form(w, graph.head(*k)));
        let place = self.first.checked_sub(1).and_then(|t| match graph.tokens.word(t) {
            "called" | "named" | "of" => front(t).filter(settlement),
            _ => None,
        });
        place.map_or(self, |k| Self { chunk: Some(k), whole: true, ..self })
    }

    /// The word that says what is counted: "12 people", "218 of the passengers".
    pub(super) fn counted(&self, graph: &Graph<'_, '_>) -> Option<usize> {
        let chunk = self.chunk?;
        if !self.whole {
            return Some(chunk);
        }
        // "thousands of tons of grain": the tons are of the value itself
        let mut at = chunk;
        loop {
            at = graph.behind(at, &["of"])?;
            if graph.chunks[at].head >= self.after {
                return Some(at);
            }
        }
    }
}

/// An event that a value may belong to.
#[derive(Debug, Clone)]
pub(super) struct Reach {
    /// The event, by its index.
    pub(super) event: usize,
    pub(super) rel: Rel,
    /// The clause whose verb carries or states the event.
    pub(super) carried: Option<usize>,
    /// The classes of the verbs on the way: "began", "lasted".
    pub(super) through: Vec<u16>,
    /// Events nearer to the value that are nothing but carriers, or may own it themselves.
    pub(super) passed: Vec<usize>,
    /// Whether the value is what the event noun counts itself: "12 deaths", "12 dead".
    pub(super) counts: bool,
}

/// The classes of verbs that say when, how long or how much of an event without being one.
pub(super) struct Stating {
    classes: Vec<u16>,
    harm: Vec<u16>,
    change: Vec<u16>,
    measure: Vec<u16>,
    deal: Vec<u16>,
    bounds: Vec<u16>,
}

impl Stating {
    pub(super) fn of(book: &Wordbook) -> Self {
        let names = ["last", "happen", "amount", "begin", "end", "estimate", "cause", "schedule", "delay"];
        let harm = [
            "kill", "injure", "displace", "damage", "strike", "explode", "burn", "collapse", "cause", "attack", "hear", "evacuate",
            "discover", "crash", "sink", "shoot", "accident", "disaster",
        ];
        let measures = |c: &usize| book.classes[*c].shape == Shape::Attribute;
        Self {
            bounds: ["begin", "end"].iter().filter_map(|n| book.class_named(n)).collect(),
            deal: ["buy", "sell", "merge", "transfer"].iter().filter_map(|n| book.class_named(n)).collect(),
            measure: (0..book.classes.len()).filter(measures).map(|c| c as u16).collect(),
            classes: names.iter().filter_map(|n| book.class_named(n)).collect(),
            change: ["rise", "fall", "change"].iter().filter_map(|n| book.class_named(n)).collect(),
            harm: harm.iter().filter_map(|n| book.class_named(n)).collect(),
        }
    }

    /// Whether an event does what the class names when it happens itself.
    pub(super) fn harms(&self, class: u16) -> bool {
        self.harm.contains(&class)
    }

    pub(super) fn has(&self, class: u16) -> bool {
        self.classes.contains(&class)
    }

    /// Whether a verb of the class says that something begins or ends.
    fn bounds(&self, class: u16) -> bool {
        self.bounds.contains(&class)
    }

    /// Whether an event of the class is what people agree on: it comes about by its own signing, whatever else is told of it.
    pub(super) fn deals(&self, class: u16) -> bool {
        self.deal.contains(&class)
    }

    /// Whether the class is a property that has a value of its own.
    fn measures(&self, class: u16) -> bool {
        self.measure.contains(&class)
    }

    /// Whether a verb of the class says that something became more, less or another.
    pub(super) fn changes(&self, class: u16) -> bool {
        self.change.contains(&class)
    }
}

/// What a climb from a value needs.
pub(super) struct Climb<'a, 'w, 't> {
    pub(super) graph: &'a Graph<'w, 't>,
    pub(super) events: &'a [Event],
    pub(super) stating: &'a Stating,
    pub(super) kind: Kind,
    pub(super) site: Site,
    out: Vec<Reach>,
    passed: Vec<usize>,
}

impl<'a, 'w, 't> Climb<'a, 'w, 't> {
    /// The events that the value at `site` may belong to.
    pub(super) fn from(graph: &'a Graph<'w, 't>, events: &'a [Event], stating: &'a Stating, kind: Kind, site: Site) -> Vec<Reach> {
        let mut climb = Self { graph, events, stating, kind, site, out: Vec::new(), passed: Vec::new() };
        climb.run();
        climb.out
    }

    /// How the value hangs on what the verb of clause `c` is said of.
    pub(super) fn relation(graph: &'a Graph<'w, 't>, events: &'a [Event], stating: &'a Stating, kind: Kind, site: Site, c: usize) -> Rel {
        let climb = Self { graph, events, stating, kind, site, out: Vec::new(), passed: Vec::new() };
        climb.rel(climb.prep(), Some(c), &[])
    }

    fn run(&mut self) {
        let graph = self.graph;
        // "a magnitude 6.8 quake": the number of what stands right in front of it
        if self.kind == Kind::Number {
            let numbered = |e: &Event| e.last + 1 == self.site.first && self.stating.measures(e.class) && !matches!(e.seat, Seat::Verb(_));
            for e in (0..self.events.len()).filter(|&e| numbered(&self.events[e])).collect::<Vec<_>>() {
                self.reach(e, Rel::Amount, None, &[], true);
            }
            if !self.out.is_empty() {
                return;
            }
        }
        if let Some(c) = self.told_of_a_clause().filter(|_| self.is_time()) {
            self.clause(c);
            return;
        }
        // "three years after the fire": the day of what follows, and of nothing else
        if self.is_time() && self.is_counted_back() {
            let next = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first >= self.site.after);
            let leads = next.filter(|&k| graph.chunks[k].first <= self.site.after + 1 || graph.chunks[k].prep == Some(self.site.after - 1));
            if let Some(k) = leads {
                self.noun(k, "", None, true);
                for c in (0..graph.clauses.len()).filter(|&c| graph.clauses[c].subject == Some(k)).collect::<Vec<_>>() {
                    self.clause(c);
                }
            }
            return;
        }
        if let Some(k) = self.site.chunk {
            if !self.site.whole {
                self.noun(k, "", None, true);
            }
            // "Tuesday's explosion"
            if let Some(owned) = graph.chunks[k].owns {
                self.noun(owned, "", None, true);
            }
            // "2,750 tonnes of it that blew up", "12 people killed in the storm"
            let told: Vec<usize> = [Some(k), graph.behind(k, &["of"])].into_iter().flatten().collect();
            for c in 0..graph.clauses.len() {
                if graph.clauses[c].antecedent.is_some_and(|a| told.contains(&a)) && !self.is_time() {
                    for e in self.verbs(c) {
                        if !self.events[e].is_light() {
                            self.reach(e, Rel::Amount, None, &[], false);
                        }
                    }
                }
            }
            // "left on Wednesday for a meeting": a day has nothing behind it
            let counted: &[&str] = if self.is_time() { &["of"] } else { &["of", "in", "among", "for", "from"] };
            if self.site.whole
                && let Some(next) = graph.behind(k, counted)
            {
                self.noun(next, "of", None, graph.prep(next) == "of");
            }
            let prep = self.prep();
            let mut at = k;
            for _ in 0..4 {
                let Some(previous) = graph.before(at) else { break };
                // "ended the war in 1713": the year is that of the end
                if self.is_time() && prep != "of" && self.is_begun_or_ended(previous) {
                    break;
                }
                self.noun(previous, prep, None, prep == "of");
                at = previous;
            }
            // "the cost of the tower, $2 million, would not": told of the noun that it stands beside
            if let Some(told) = graph.chunks[k].apposed.filter(|_| !self.is_time()) {
                self.noun(told, "", None, true);
            }
            // "a spire, 93 metres high,", "the explosion (4 August 2020)": beside the noun in front
            if graph.chunks[k].prep.is_none()
                && graph.chunks[k].part == Part::Bare
                && let Some(previous) = k.checked_sub(1)
                && graph.chunks[previous].after + 1 >= graph.chunks[k].first
            {
                self.noun(previous, "", None, true);
            }
        }
        self.beside_mark();
        self.before_label();
        // "carries a two-year warranty": the noun is a word of the verb
        if let Some(k) = self.site.chunk.filter(|_| !self.site.whole) {
            let head = graph.chunks[k].head;
            let ends = |e: &Event| matches!(e.seat, Seat::Verb(_)) && e.last == head && e.first < self.site.first;
            for e in (0..self.events.len()).filter(|&e| ends(&self.events[e])).collect::<Vec<_>>() {
                let rel = self.rel("", None, &[]);
                self.reach(e, rel, None, &[], false);
            }
        }
        // "a two-week state of emergency holds": a time in front of a noun is the noun's
        if !self.site.whole && (self.is_time() || self.kind == Kind::Duration) {
            return;
        }
        let clause = self.site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(self.site.first));
        // "On Monday, two ministers met": in front of everything
        let next =
            || (0..graph.clauses.len()).find(|&c| graph.clauses[c].first >= self.site.after && graph.clauses[c].hangs == Hangs::Main);
        // "at 18:43 (16:43 GMT) on Monday": an aside stands between
        let start = self.site.chunk.and_then(|k| graph.chunks[k].prep).unwrap_or(self.site.first).min(self.site.first);
        let aside = start > 0 && matches!(graph.tokens.raw(start - 1), ")" | "]") && !self.prep().is_empty();
        let front = || (0..graph.clauses.len()).rev().find(|&c| aside && graph.clauses[c].after <= start);
        if let Some(c) = clause.or_else(front).or_else(next) {
            self.clause(c);
        }
        self.set_off(clause);
        if self.is_time() {
            self.meanwhile(clause);
            self.fronted(clause);
        }
    }

    /// "It was 5:58 when the jet came down", "it was not until 1983 that they won", "on 3 May, the day the album came out": the clause that a
    /// time is told of, where another one has it.
    fn told_of_a_clause(&self) -> Option<usize> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let after = self.site.after;
        let begins = |from: usize, to: usize| {
            (0..graph.clauses.len()).find(|&c| (from..=to).contains(&graph.clauses[c].first.min(first_of(graph, c))))
        };
        let front = || (0..graph.clauses.len()).rev().find(|&c| graph.clauses[c].after <= self.site.first);
        let own = self.site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(self.site.first)).or_else(front)?;
        let it = graph.clauses[own]
            .subject
            .is_some_and(|k| graph.chunks[k].pronoun && graph.head(k) == "it" && graph.chunks[k].after <= self.site.first);
        // "a.m." has a mark of its own
        let lead = (after..tokens.len().min(after + 3)).find(|&t| tokens.list()[t].is_content())?;
        if graph.clauses[own].copula && it && grammar::OPENS_TOLD.has(tokens.word(lead)) {
            return (0..graph.clauses.len()).find(|&c| c != own && first_of(graph, c) > lead);
        }
        let comma = tokens.raw(after) == ",";
        let word = |t: usize| tokens.word(t);
        let the = after + 1;
        let head = (the + 1..tokens.len().min(the + 3)).find(|&t| grammar::TIME_OF.has(word(t)))?;
        (comma && matches!(word(the), "the" | "a" | "one")).then(|| begins(head + 1, head + 3)).flatten().filter(|&c| c != own)
    }

    /// "stored in the port, with nobody to look after it, for six years": what is set off by a comma may hang on any clause in front.
    fn set_off(&mut self, clause: Option<usize>) {
        let graph = self.graph;
        let tokens = graph.tokens;
        let start = self.site.chunk.and_then(|k| graph.chunks[k].prep).unwrap_or(self.site.first).min(self.site.first);
        let comma = start > 0 && tokens.raw(start - 1) == ",";
        // "after the crash, on Monday a crew was called": the day is that of the clause that begins right behind it
        let opens = |c: &Clause| c.hangs == Hangs::Main && c.subject.is_some_and(|s| graph.chunks[s].first == self.site.after);
        if !comma || !(self.is_time() || self.kind == Kind::Duration) || self.prep().is_empty() || graph.clauses.iter().any(opens) {
            return;
        }
        // "a bid to stop the sale failed, on Friday": an infinitive that fills the subject tells of no time
        let subject = clause.and_then(|c| graph.clauses[c].subject).filter(|&s| graph.chunks[s].after <= start);
        let fills = |c: &Clause| {
            let behind = clause.is_some_and(|own| c.first < graph.clauses[own].first);
            c.hangs == Hangs::Infinitive && behind && subject.is_some_and(|s| graph.chunks[s].after <= c.first)
        };
        let in_front = |c: usize| graph.clauses[c].first < start && Some(c) != clause && !fills(&graph.clauses[c]);
        let mut front: Vec<usize> = (0..graph.clauses.len()).filter(|&c| in_front(c)).collect();
        front.sort_by_key(|&c| std::cmp::Reverse(graph.clauses[c].first));
        for c in front.into_iter().take(4) {
            self.clause(c);
        }
    }

    /// A time in front of the verbs is a time of the main clause behind it, and of what somebody is said to have watched happen then.
    fn fronted(&mut self, clause: Option<usize>) {
        let graph = self.graph;
        let behind = |c: &usize| graph.clauses[*c].first >= self.site.after;
        let before = (0..graph.clauses.len()).any(|c| graph.clauses[c].after <= self.site.first);
        // "the group on Monday estimated that": the day is the group's
        let subject = clause.and_then(|c| graph.clauses[c].subject).is_some_and(|k| graph.chunks[k].after <= self.site.first);
        if before || subject {
            return;
        }
        let main = (0..graph.clauses.len()).filter(behind).find(|&c| graph.clauses[c].hangs == Hangs::Main);
        if let Some(c) = main.filter(|&c| clause != Some(c)) {
            self.clause(c);
        }
        let Some(main) = main.or(clause) else { return };
        let mut level = vec![main];
        for _ in 0..2 {
            let below: Vec<usize> = (0..graph.clauses.len())
                .filter(|&c| graph.clauses[c].governor.is_some_and(|g| level.contains(&g)) && c != main)
                .filter(|&c| matches!(graph.clauses[c].hangs, Hangs::Infinitive | Hangs::Complement | Hangs::Adverbial))
                .collect();
            for &c in &below {
                self.clause(c);
            }
            level = below;
        }
    }

    /// Whether the value is told by how long before another day it was: "three years after", "the first anniversary of".
    fn is_counted_back(&self) -> bool {
        let last = self.site.after.checked_sub(1).filter(|&t| t > self.site.first);
        last.is_some_and(|t| may_end(self.graph.tokens, t))
    }

    fn is_time(&self) -> bool {
        matches!(self.kind, Kind::Date | Kind::Year | Kind::Time)
    }

    /// The preposition in front of the value.
    fn prep(&self) -> &'a str {
        if let Some(k) = self.site.chunk {
            let chunk = &self.graph.chunks[k];
            let hedged = chunk.prep.is_some_and(|p| p >= self.site.first);
            // "came aboard a train Wednesday": the day stands by itself
            let alone = self.is_time()
                && self.site.whole
                && (chunk.first..self.site.first)
                    .any(|t| self.graph.tokens.list()[t].is_content() && !matches!(self.graph.tokens.word(t), "the" | "a" | "this"));
            if alone {
                return "";
            }
            // "came down Thursday": the particle of a verb leads to nothing
            let particle =
                chunk.prep.is_some_and(|p| self.events.iter().any(|e| e.first < p && p <= e.last && matches!(e.seat, Seat::Verb(_))));
            if particle && self.is_time() && self.site.whole {
                return "";
            }
            if !hedged {
                return self.graph.prep(k);
            }
        }
        let before = self.site.first.checked_sub(1).map_or("", |t| self.graph.tokens.word(t));
        if PREPS.contains(&before) { before } else { "" }
    }

    /// Whether a chunk is what the verb of its clause says the begin or the end of.
    fn is_begun_or_ended(&self, chunk: usize) -> bool {
        let Some(c) = self.graph.chunks[chunk].clause.filter(|&c| self.graph.clauses[c].object == Some(chunk)) else { return false };
        !self.graph.clauses[c].passive && self.verbs(c).iter().any(|&e| self.stating.bounds(self.events[e].class))
    }

    fn noun(&mut self, chunk: usize, prep: &str, carried: Option<usize>, counts: bool) {
        let found: Vec<usize> =
            (0..self.events.len()).filter(|&e| matches!(self.events[e].seat, Seat::Noun(k) | Seat::Modifier(k) if k == chunk)).collect();
        for &e in &found {
            let rel = self.rel(prep, carried, &[]);
            self.reach(e, rel, carried, &[], counts);
        }
        self.passed.extend(found);
    }

    fn reach(&mut self, event: usize, rel: Rel, carried: Option<usize>, through: &[u16], counts: bool) {
        if !self.out.iter().any(|r| r.event == event) {
            self.out.push(Reach { event, rel, carried, through: through.to_vec(), passed: self.passed.clone(), counts });
        }
    }

    /// The events of the verb of a clause; "agreed on Tuesday to buy" is told by both of its verbs.
    fn verbs(&self, clause: usize) -> Vec<usize> {
        let verb = self.graph.clauses[clause].verb;
        let of = |e: &Event| e.seat == Seat::Verb(clause) || e.first == verb && matches!(e.seat, Seat::Verb(_));
        (0..self.events.len()).filter(|&e| of(&self.events[e])).collect()
    }

    fn clause(&mut self, c: usize) {
        let graph = self.graph;
        let prep = self.prep();
        let verbs = self.verbs(c);
        let through: Vec<u16> = verbs.iter().map(|&e| self.events[e].class).filter(|&k| self.stating.has(k)).collect();
        let light = verbs.iter().any(|&e| self.events[e].is_light());
        for &e in &verbs {
            if !self.events[e].is_light() {
                let rel = if self.began(c, e) { Rel::When } else { self.rel(prep, Some(c), &through) };
                self.reach(e, rel, None, &[], false);
            }
        }
        // "revenue climbed 9% to $612 million": where a change leads to is what it is now
        // "set its main rate at 5%", "kept the price at $9"
        let set = prep == "at" && grammar::SETS_AT.iter().any(|v| crate::text::is_form(v, graph.tokens.word(graph.clauses[c].verb)));
        let leads_to = !self.is_time() && (set || prep == "to" && verbs.iter().any(|&e| self.stating.changes(self.events[e].class)));
        // "photography is forbidden": what is done to it is what is told of it
        let own =
            self.kind == Kind::Choice && graph.clauses[c].passive && (self.site.first..self.site.after).contains(&graph.clauses[c].verb);
        if light || !through.is_empty() || graph.clauses[c].copula || leads_to || own {
            self.around(c, prep, &through);
        } else if self.is_time()
            && (verbs.is_empty() || verbs.iter().any(|&e| self.stating.harms(self.events[e].class)))
            && !SAYING.contains(&graph.tokens.word(graph.clauses[c].verb))
            && let Some(k) = graph.clauses[c].subject
        {
            // "the explosion flattened the port on Monday", "waves of explosions flattened it": what an event does it does when it happens;
            // but a takeover that hits a wall on Monday is not made then
            let of = graph.behind(k, &["of"]);
            for e in 0..self.events.len() {
                let class = self.events[e].class;
                if !self.stating.deals(class) && matches!(self.events[e].seat, Seat::Noun(j) if j == k || Some(j) == of) {
                    let rel = self.rel(prep, Some(c), &[]);
                    self.reach(e, rel, Some(c), &[], false);
                }
            }
        }
        // "admission costs 12 euros": the price by its name
        if self.kind == Kind::Money && crate::text::is_form("cost", graph.tokens.word(graph.clauses[c].verb)) {
            let price = |e: &usize| {
                matches!(self.events[*e].seat, Seat::Noun(k) if graph.clauses[c].subject == Some(k))
                    && self.stating.measures(self.events[*e].class)
            };
            for e in (0..self.events.len()).filter(price).collect::<Vec<_>>() {
                let rel = self.rel(prep, Some(c), &through);
                self.reach(e, rel, Some(c), &through, false);
            }
        }
        // "the last time she sang was in May"
        let occasion = graph.clauses[c].subject.filter(|&s| graph.clauses[c].copula && OCCASIONS.contains(&graph.head(s)));
        if let Some(s) = occasion.filter(|_| self.is_time()) {
            for told in (0..graph.clauses.len()).filter(|&r| graph.clauses[r].antecedent == Some(s)).collect::<Vec<_>>() {
                for e in self.verbs(told) {
                    self.reach(e, Rel::When, None, &[], false);
                }
            }
        }
        // "took 15 hours to put out the fire"
        for below in 0..graph.clauses.len() {
            // "have 30 days to appeal"
            let granted = self.kind == Kind::Duration && graph.clauses[c].object == self.site.chunk && self.site.chunk.is_some();
            // "33 people are known to have died"
            let of_subject = graph.clauses[c].subject == self.site.chunk && self.site.chunk.is_some();
            let told = self.kind == Kind::Number && of_subject && graph.clauses[below].perfect;
            let own = graph.clauses[c].first..graph.clauses[below].first;
            let told = told && own.into_iter().any(|t| telling::FOR_SURE.has(graph.tokens.word(t)));
            if graph.clauses[below].governor == Some(c)
                && graph.clauses[below].hangs == Hangs::Infinitive
                && (!through.is_empty() || granted || told)
            {
                for e in self.verbs(below) {
                    let rel = if self.kind == Kind::Duration { Rel::Took } else { self.rel(prep, Some(c), &through) };
                    self.reach(e, rel, None, &through, false);
                }
            }
        }
        self.upwards(c, prep, &through, light);
    }

    /// "has been shut since Monday", "shut since Tuesday": what has been so since a day came about on it.
    fn began(&self, c: usize, event: usize) -> bool {
        let graph = self.graph;
        let clause = &graph.clauses[c];
        let e = &self.events[event];
        let since = self.is_time() && self.is_since();
        let reduced = matches!(clause.hangs, Hangs::Participle | Hangs::Relative) && clause.first == clause.verb;
        // "has been closed" may be read as a participle or as an adjective
        let told = matches!(e.entry, Entry::Adjective | Entry::Verb | Entry::WeakVerb);
        let state = (clause.passive || clause.copula && told) && (clause.perfect || reduced);
        since && state && !clause.negated && !self.stating.has(e.class) && !self.stating.changes(e.class)
    }

    /// Whether the value stands behind "since".
    fn is_since(&self) -> bool {
        let at = |t: usize| self.graph.tokens.word(t) == "since";
        at(self.site.first) || self.site.first.checked_sub(1).is_some_and(at)
    }

    /// The nouns that a verb which carries or states is said of.
    fn around(&mut self, c: usize, prep: &str, through: &[u16]) {
        let graph = self.graph;
        let own = self.site.chunk;
        let sides: Vec<usize> =
            graph.clauses[c].object.iter().chain(&graph.clauses[c].subject).copied().filter(|k| Some(*k) != own).collect();
        for side in sides {
            let mut at = Some(side);
            for _ in 0..3 {
                let Some(k) = at else { break };
                let found: Vec<usize> = (0..self.events.len())
                    .filter(|&e| matches!(self.events[e].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k))
                    .collect();
                for &e in &found {
                    let rel = self.rel(prep, Some(c), through);
                    self.reach(e, rel, Some(c), through, false);
                }
                let counted = graph.behind(k, &["of"]).filter(|_| self.kind == Kind::Number && aside::COUNTS.contains(&graph.head(k)));
                if let Some(people) = counted {
                    self.told_of(people, prep, through);
                    // "the number of those injured"
                    self.noun(people, prep, Some(c), true);
                }
                // "the time of the landing was 07:40"
                let of_value = self.is_time() && names::TIMES.contains(&graph.head(k));
                // "the total of the gifts for the hall is $4 million"
                let of_value = of_value || self.kind == Kind::Money && matches!(graph.head(k), "total" | "sum");
                if !found.is_empty() && !of_value {
                    break;
                }
                at = graph.behind(k, &["of", "in", "for", "from", "on"]);
            }
        }
        // "spent two hours in talks", "went into talks on Monday"
        let obliques: Vec<usize> =
            graph.chunks_in(c).filter(|&k| Some(k) != own && matches!(graph.prep(k), "in" | "into" | "for" | "of" | "from")).collect();
        for k in obliques {
            for e in 0..self.events.len() {
                if matches!(self.events[e].seat, Seat::Noun(j) if j == k) {
                    let rel = self.rel(prep, Some(c), through);
                    self.reach(e, rel, Some(c), through, false);
                }
            }
        }
    }

    /// What the clause of the value hangs on.
    fn upwards(&mut self, c: usize, prep: &str, through: &[u16], light: bool) {
        let graph = self.graph;
        let clause = &graph.clauses[c];
        // "Thursday's talks come after it": a day that is the noun's is nobody else's
        if self.site.chunk.is_some_and(|k| graph.chunks[k].owns.is_some()) {
            return;
        }
        let stating = light || !through.is_empty() || clause.copula;
        if let (Some(k), true) = (clause.antecedent, stating) {
            for e in 0..self.events.len() {
                if matches!(self.events[e].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k) {
                    let rel = self.rel(prep, Some(c), through);
                    self.reach(e, rel, Some(c), through, false);
                }
            }
        }
        // "left 4,000 people injured on Monday": the day is that of the leaving
        if let Some(up) = clause.governor
            && matches!(clause.hangs, Hangs::Participle)
            && self.is_time()
            && !stating
            && clause.subject.is_some()
            && clause.subject == graph.clauses[up].object
            && graph.clauses[up].governor != Some(c)
        {
            self.clause(up);
        }
        // "the pier, opened in 1968, fell": the year is that of the participle
        let own = self.is_time()
            && clause.verb < self.site.first
            && clause.first.checked_sub(1).is_some_and(|t| graph.tokens.raw(t) == ",")
            && self.verbs(c).iter().any(|&e| !self.events[e].is_light() && !self.stating.has(self.events[e].class));
        if let Some(up) = clause.governor
            && matches!(clause.hangs, Hangs::Participle)
            && stating
            && !own
        {
            let rel = self.rel(prep, Some(c), through);
            for e in self.verbs(up) {
                if !self.events[e].is_light() {
                    self.reach(e, rel, None, through, false);
                }
            }
            self.around(up, prep, through);
        }
    }

    /// Whether what stands behind "after" is how the same thing began: a clause of a pronoun, or "their issue".
    fn is_own_beginning(&self) -> bool {
        self.site.is_followed_by_its_beginning(self.graph)
    }

    /// Whether the value is an age that is passed: "older than 90 days".
    fn is_aged(&self) -> bool {
        (self.site.first.saturating_sub(2)..self.site.after).any(|t| self.graph.tokens.word(t) == "older")
    }

    /// Whether those who do what the passive verb of a clause says are counted.
    fn is_done_by_counted(&self, c: usize) -> bool {
        let changed = self.verbs(c).iter().any(|&e| self.stating.changes(self.events[e].class));
        self.graph.clauses[c].passive && !changed && !self.site.whole
    }

    fn rel(&self, prep: &str, clause: Option<usize>, through: &[u16]) -> Rel {
        let next = self.graph.tokens.word(self.site.after);
        let before = self.site.first.checked_sub(2).map_or("", |t| self.graph.tokens.word(t));
        let later = matches!(next, "after" | "later" | "earlier" | "before" | "since" | "ago" | "from" | "prior");
        // "since late 2008" is read as one
        let opens = matches!(self.graph.tokens.word(self.site.first), "since" | "until" | "till" | "before" | "after");
        let led = self.site.first.checked_sub(1).is_some_and(|t| matches!(self.graph.tokens.word(t), "since" | "until" | "till"));
        // but "since Tuesday's explosion"
        let owns = !self.site.whole || self.site.chunk.is_some_and(|k| self.graph.chunks[k].owns.is_some());
        // and "since the June 24 collapse"
        // "is open until 6 p.m.": a word of the verb
        let word_of = |e: &Event| matches!(e.seat, Seat::Verb(_)) && e.last > e.first && e.last + 1 == self.site.first;
        let own = self.kind == Kind::Time && led && self.events.iter().any(word_of);
        if own {
            return Rel::When;
        }
        let opens = (opens || led) && !owns;
        match self.kind {
            Kind::Date | Kind::Year | Kind::Time if opens && !matches!(before, "just" | "shortly") => Rel::Else,
            Kind::Date | Kind::Year | Kind::Time => match prep {
                "" | "on" | "in" | "at" | "during" | "of" | "around" | "about" | "for" | "circa" | "shortly" | "to" | "between" => {
                    Rel::When
                }
                "from" if !through.is_empty() || clause.is_none() => Rel::When,
                "after" | "before" if matches!(before, "just" | "shortly" | "soon" | "moments" | "minutes" | "right") => Rel::When,
                _ => Rel::Else,
            },
            Kind::Duration => match prep {
                // "expire 12 hours after they have been issued": counted from its own beginning
                _ if next == "after" && self.is_own_beginning() => Rel::Took,
                // "vanished 40 minutes into its flight": after so long
                _ if next == "into" => Rel::Took,
                // "blocked it for six days after running aground": so long, from then on
                // "ran for 24 hours before it went dark"
                "for" if matches!(next, "after" | "before") => Rel::Span,
                // "fell silent two hours into the dive"
                "" | "about" | "around" if next == "into" => Rel::Took,
                _ if matches!(next, "after" | "later" | "before" | "earlier" | "since" | "prior") => Rel::Interval,
                // "One year on, the needs remain"
                _ if next == "on" && matches!(self.graph.tokens.raw(self.site.after + 1), "," | "." | ":" | "") => Rel::Interval,
                // "notes older than 90 days are deleted" are deleted after 90 days
                _ if self.is_aged() => Rel::Took,
                "" | "for" | "of" | "to" | "at" | "over" | "during" | "up" => Rel::Span,
                "in" | "within" | "after" | "inside" | "under" => Rel::Took,
                _ => Rel::Else,
            },
            _ => match prep {
                // "was put out by 40 crews": those who did it, and no change by so many
                "by" if self.kind == Kind::Number && clause.is_some_and(|c| self.is_done_by_counted(c)) => Rel::Amount,
                "by" => Rel::By,
                "to" | "into" => Rel::To,
                "from" => Rel::From,
                _ if later => Rel::Amount,
                _ => Rel::Amount,
            },
        }
    }
}

/// Verbs of speech, whose day is that of the report.
const SAYING: &[&str] =
    &["said", "says", "told", "announced", "reported", "remained", "remains", "remain", "continued", "began", "started"];

/// Prepositions that may stand in front of a value.
const PREPS: &[&str] = &[
    "on", "in", "at", "during", "of", "around", "about", "for", "by", "to", "from", "since", "until", "till", "before", "after", "within",
    "over", "with", "under", "into", "between", "through", "than", "inside", "worth",
];

/// The first token of a clause with its subject.
fn first_of(graph: &Graph<'_, '_>, c: usize) -> usize {
    let clause = &graph.clauses[c];
    clause.subject.map_or(clause.first, |k| graph.chunks[k].first.min(clause.first))
}
