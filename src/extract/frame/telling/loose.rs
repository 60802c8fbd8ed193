//! Where the clauses of a sentence do not lead from a value to its event, and its words leave no doubt all the same.

use crate::extract::frame::event::{Event, Role, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fit, Scene, is_calendar};
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::{Climb, Reach, Rel, Site};
use crate::extract::frame::wordbook::Entry;
use crate::language::happenings;
use crate::value::Kind;

/// Words that may stand behind a count of people.
const NEXT: &[&str] = &[
    "and",
    "or",
    "in",
    "on",
    "at",
    "by",
    "as",
    "with",
    "since",
    "after",
    "when",
    "while",
    "others",
    "more",
    "so",
    "but",
    "from",
    "to",
    "according",
    "left",
    "were",
    "was",
    "have",
    "had",
];

impl Scene<'_, '_, '_> {
    /// "wounded thousands", "killing 12", "7,000 injured", "300,000 left homeless": a count right beside the word of the event.
    pub(in crate::extract::frame) fn beside(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let people = match &sense.counted {
            Some((What::Noun(word), _)) => self.book.alike("people", word),
            None => true,
            Some(_) => false,
        };
        if kind != Kind::Number || sense.limit || sense.attribute || sense.rel.is_none() || !people {
            return None;
        }
        // "179 have been rescued": the verb is another one
        let helps = |t: usize, last: usize| graph.verb_at(t).is_some_and(|c| !(t..=last).contains(&graph.clauses[c].verb));
        let of_class = |t: usize, entries: &[Entry]| {
            self.book.hits(graph.tokens, t).into_iter().find(|h| {
                let w = self.book.wording(h.wording);
                !(w.entry == Entry::Verb && w.len() == 1 && helps(t, h.last))
                    && sense.classes.contains(&w.class)
                    && entries.contains(&w.entry)
                    && !(w.inverted && t < site.first)
            })
        };
        let counted = site.counted(graph);
        let next = graph.tokens.word(site.after);
        let plain = counted.is_some()
            || !graph.tokens.get(site.after).is_some_and(|t| t.is_content())
            || NEXT.contains(&next)
            || of_class(site.after, &[Entry::Adjective, Entry::Verb]).is_some();
        if !plain {
            return None;
        }
        if let Some(k) = counted
            && !self.people(k)
            && !matches!(graph.head(k), "others" | "more" | "other")
        {
            return None;
        }
        let front = site.first.checked_sub(1).and_then(|t| of_class(t, &[Entry::Verb]));
        // behind the number, or behind what it counts
        let after = counted.filter(|_| !site.whole).map_or(site.after, |k| graph.chunks[k].after.max(site.after));
        let behind = [site.after, after, after + 1].into_iter().find_map(|t| {
            let near = t == site.after || t == after || matches!(graph.tokens.word(after), "left" | "were" | "others" | "more" | "people");
            of_class(t, &[Entry::Adjective, Entry::Verb]).filter(|_| near)
        });
        let hit = front.or(behind)?;
        // "licensed to carry no more than 220": words of another event
        if self.events.iter().any(|o| o.first < hit.first && hit.last <= o.last && !sense.classes.contains(&o.class)) {
            return None;
        }
        let class = self.book.wording(hit.wording).class;
        if graph.clause(hit.first).is_some_and(|c| self.may_hold(sense, kind, class, c).is_some()) {
            return None;
        }
        // "the 2015 Tianjin explosion, which killed 116"
        let cause = self.events.iter().rev().find(|e| {
            e.first < hit.first && matches!(e.seat, Seat::Noun(_)) && self.stating.harms(e.class) && !sense.classes.contains(&e.class)
        });
        if cause.is_some_and(|e| self.is_elsewhere(sense, e)) {
            return None;
        }
        if self.done_by_another(sense, hit.first) || self.is_flagged_against(sense, site) {
            return None;
        }
        let mut fit = Fit::around(site, (hit.first, hit.last + 1));
        let clause = graph.clause(hit.first).or_else(|| site.chunk.and_then(|k| graph.chunks[k].clause));
        let there = self.all_there(sense, &mut fit) && (fit.supplied == 0 || self.other_victim(sense, clause).is_none());
        there.then_some(fit)
    }

    /// Whether the clause of a value has a flag that makes it another thing than the sentence tells of: "40,000 people visit it each day".
    fn is_flagged_against(&self, sense: &Sense, site: Site) -> bool {
        let graph = self.graph;
        let of = |t: usize| graph.chunk(t).and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(t));
        let own = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| of(site.first));
        self.flagged
            .all(self.book, graph.tokens)
            .any(|(t, (flag, rival, _))| rival && sense.flags.contains(&flag) && !(site.first..site.after).contains(&t) && of(t) == own)
    }

    /// Whether the verb at a token is said of somebody named whom the sentence does not have there.
    fn done_by_another(&self, sense: &Sense, token: usize) -> bool {
        let graph = self.graph;
        let subject = graph.clauses.iter().find(|c| (c.first..c.after).contains(&token)).and_then(|c| c.subject);
        let wanted =
            sense.args.iter().filter(|a| a.role == Role::Agent).find_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
        // "a crash killed 7 people a year after the flood"
        let events =
            sense.args.iter().filter(|a| a.role == Role::Agent).find_map(|a| if let What::Event(c) = &a.what { Some(c) } else { None });
        if let (Some(k), Some(classes)) = (subject, events)
            && self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k) && self.stating.harms(e.class))
            && !self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k) && classes.contains(&e.class))
        {
            return true;
        }
        let Some(k) = subject.filter(|&k| !graph.chunks[k].pronoun && self.is_named(k)) else { return false };
        if wanted.is_some_and(|entity| !self.has_entity(k, entity, false)) {
            return true;
        }
        // "the Louvre received 9 million visitors", where those of another house are asked for
        let clause = graph.chunks[k].clause;
        let core = |a: &&Arg| matches!(a.role, Role::Agent | Role::Theme);
        let of = |a: &Arg| if let What::Entity(e) = a.what { Some((e, core(&a))) } else { None };
        let things = sense.args.iter().filter_map(of);
        let mut things = things.filter(|&(e, core)| core || !self.places[e]).map(|(e, _)| e).peekable();
        let there = |e: usize| (0..graph.chunks.len()).any(|j| graph.chunks[j].clause == clause && self.has_entity(j, e, false));
        things.peek().is_some() && !things.any(there) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
    }

    /// A time of a sentence that tells of one event, and of nothing else that could have it: everybody who takes part is named in it.
    pub(in crate::extract::frame) fn of_sentence(&self, sense: &Sense, kind: Kind, site: Site, reaches: &[Reach]) -> Option<Fit> {
        let graph = self.graph;
        if !matches!(kind, Kind::Date | Kind::Year | Kind::Time) || sense.rel != Some(Rel::When) || sense.aspect.is_some() {
            return None;
        }
        let stops = ["after", "before", "later", "earlier", "since", "anniversary"];
        if stops.contains(&graph.tokens.word(site.after)) {
            return None;
        }
        let c = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first)).unwrap_or(0);
        if graph.clauses.is_empty() || Climb::relation(graph, self.events, self.stating, kind, site, c) != Rel::When {
            return None;
        }
        let event = self.events.iter().find(|e| sense.classes.contains(&e.class) && !matches!(e.seat, Seat::Modifier(_)))?;
        // "Thursday's talks come after the summit collapsed": the day is that of the talks
        let owned = site.chunk.and_then(|k| graph.chunks[k].owns);
        if owned.is_some_and(|o| !self.events.iter().any(|e| sense.classes.contains(&e.class) && e.seat == Seat::Noun(o))) {
            return None;
        }
        // "it has existed since 1957, and in the shops they work as they did in 1964": a clause of its own, of somebody else
        let apart = |v: usize| {
            let (own, other) = (&graph.clauses[c], &graph.clauses[v]);
            // "broke the surface on 3 May and reached the port on 5 May": each verb has its own day
            let joined = v != c && own.hangs == Hangs::Joined && other.after <= own.first && site.first >= own.first;
            // "was shut on 3 May and opened again on the 9th"
            let dated = || (other.after..graph.tokens.len().min(other.after + 6)).any(|t| is_calendar(graph.tokens.word(t)));
            let later = v != c && other.hangs == Hangs::Joined && site.after <= other.first && dated();
            joined
                || later
                || v != c && own.subject.is_some() && other.subject.is_some() && own.subject != other.subject && other.after <= own.first
        };
        // "arrived on Monday and is to leave on Friday": a verb of its own, of the same subject
        let second = |v: usize| {
            let own = &graph.clauses[c];
            let does = self.events.iter().any(|e| e.seat == Seat::Verb(c) && self.stating.harms(e.class));
            v != c && own.hangs == Hangs::Joined && own.governor == Some(v) && own.first > event.first && !does
        };
        // "the pier, opened in 1968, fell": the year is that of the participle
        let aside = |v: usize| {
            let does = |e: &Event| e.seat == Seat::Verb(c) && !e.is_light() && !self.stating.has(e.class) && !self.stating.harms(e.class);
            let own = &graph.clauses[c];
            v != c && matches!(own.hangs, Hangs::Participle | Hangs::Relative) && own.verb < site.first && self.events.iter().any(does)
        };
        if matches!(event.seat, Seat::Verb(v) if apart(v) || second(v) || aside(v)) {
            return None;
        }
        let background = |k: usize| {
            matches!(
                graph.prep(k),
                "after"
                    | "before"
                    | "since"
                    | "following"
                    | "until"
                    | "despite"
                    | "amid"
                    | "over"
                    | "about"
                    | "into"
                    | "from"
                    | "of"
                    | "to"
                    | "for"
                    | "ahead"
            )
        };
        if self.depicted(event, site).is_some() || self.is_of_other_clause(event, kind, site) {
            return None;
        }
        // "gave up looking for those missing in the disaster": the day is that of a verb that nobody knows
        let unknown = !self.events.iter().any(|e| e.seat == Seat::Verb(c)) && !graph.clauses[c].copula;
        let within = |k: usize| unknown && graph.prep(k) == "in" && graph.chunks[k].first > site.after;
        if matches!(event.seat, Seat::Noun(k) if background(k) || within(k))
            || matches!(event.seat, Seat::Verb(v) if graph.clauses[v].hangs == Hangs::Adverbial)
        {
            return None;
        }
        // what an event does it does when it happens: "the blast killed 70 people and left 4,000 injured on Tuesday"
        let does = |e: &Event| matches!(e.seat, Seat::Verb(_)) && self.stating.harms(e.class) && self.has_places(sense);
        let owned = reaches
            .iter()
            .flat_map(|r| &r.passed)
            .map(|&e| &self.events[e])
            .any(|e| !sense.classes.contains(&e.class) && !e.is_light() && !does(e) && !self.is_in_name(e));
        let front = graph.clauses.iter().all(|c| c.first >= site.after)
            || graph.chunks.first().is_some_and(|c| c.first <= site.first && site.first < c.after);
        // a verb may be of several classes: "left" departs and leaves people injured
        let harm = |e: &Event| self.stating.harms(e.class) && self.has_places(sense);
        let known = |e: &Event| e.is_light() || self.stating.has(e.class) || harm(e) || sense.classes.contains(&e.class);
        let foreign = self.events.iter().any(|e: &Event| {
            matches!(e.seat, Seat::Verb(_)) && !self.events.iter().any(|o| o.seat == e.seat && o.last >= e.last && known(o))
        });
        if owned || (foreign && !front) {
            return None;
        }
        let fit = self.taking_part(sense, event, None, Some(site), None).ok()?;
        let fit = self.narrowed(sense, event, None, Some(site), fit).ok()?;
        (fit.supplied == 0 && (!fit.mentions.is_empty() || sense.args.is_empty())).then_some(fit)
    }

    /// Whether all that the sentence of the rules names is in the sentence, or was named before.
    pub(in crate::extract::frame) fn all_there(&self, sense: &Sense, fit: &mut Fit) -> bool {
        let counted_rival = |c: &[u16]| {
            // another event of the kind in the sentence: "the crash that killed 12"
            let ours = self.events.iter().any(|e| c.contains(&e.class));
            let other = self.events.iter().any(|e| {
                matches!(e.seat, Seat::Noun(_))
                    && self.stating.harms(e.class)
                    && !c.contains(&e.class)
                    && !sense.classes.contains(&e.class)
                    && !happenings::BEFALLS_MANY.has(self.class_name(e.class))
            });
            other && !ours
        };
        for arg in &sense.args {
            match &arg.what {
                What::Entity(e) => match self.mentions.iter().find(|m| m.entity == *e) {
                    Some(m) => fit.mentions.push(*m),
                    None if self.before.entity(*e) || self.places[*e] && self.before.anywhere(*e) => fit.supplied += 1,
                    None => return false,
                },
                What::Event(classes) => {
                    if counted_rival(classes) || !(self.events.iter().any(|e| classes.contains(&e.class)) || self.before.event(classes)) {
                        return false;
                    }
                }
                // "police" arrest, "thieves" steal; but "after the robbery" has to be told
                What::Noun(_) if arg.role != Role::Beside => {}
                What::Noun(word) => {
                    let like = self.book.like(word);
                    let here = (0..self.graph.tokens.len()).any(|t| like.is(self.graph.tokens.word(t)));
                    if !here && !self.before.noun(word) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

impl Scene<'_, '_, '_> {
    /// The word right behind a count that says that something else happened to those who are counted.
    pub(in crate::extract::frame) fn counted_as_another(&self, sense: &Sense, site: Site) -> Option<usize> {
        let after = site.counted(self.graph).filter(|_| !site.whole).map_or(site.after, |k| self.graph.chunks[k].after.max(site.after));
        let of_class = |t: &usize| {
            let hits = self.book.hits(self.graph.tokens, *t);
            let named = hits.iter().map(|h| self.book.wording(h.wording)).filter(|w| w.entry == Entry::Adjective);
            let classes: Vec<u16> = named.map(|w| w.class).collect();
            !classes.is_empty() && !classes.iter().any(|c| sense.classes.contains(c)) && classes.iter().any(|&c| self.stating.harms(c))
        };
        [site.after, after].into_iter().find(of_class)
    }
}
