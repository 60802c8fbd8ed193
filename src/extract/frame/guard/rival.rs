//! Who stands where somebody of the sentence of the rules would stand, and is somebody else: another owner, another agent, another place.

use crate::extract::frame::event::{Event, Participant, Role, Seat};
use crate::extract::frame::graph::{Chunk, Hangs, Part};
use crate::extract::frame::ladder::{Fall, Rung, Scene, is_calendar};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::{Reach, Rel, Site};
use crate::extract::frame::wordbook::{ClassId, Entry, Shape};
use crate::language::layout::LABEL_WORDS;
use crate::language::names::ANYTHING;
use crate::language::{counting, grammar, happenings, naming, people};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// Whether the noun of an event, or of an event that takes part in it, is said of another time or place: "the 2015 Tianjin explosion",
    /// "the last summit", "an explosion in Toulouse".
    pub(in crate::extract::frame) fn another(&self, sense: &Sense, event: &Event, site: Option<Site>) -> Option<(usize, usize)> {
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
        let things = self.chunks_of_things(sense, event);
        let told = |k: usize| things.contains(&k) || self.has_places(sense);
        for k in nouns.chain(things.iter().copied()) {
            let chunk = &graph.chunks[k];
            if told(k)
                && let Some(place) = self.introduced_elsewhere(sense, k)
            {
                return Some(place);
            }
            for t in chunk.first..chunk.head {
                let word = graph.tokens.word(t);
                let flagged = |name: &str| sense.flags.iter().any(|&f| &*self.book.flags[f].name == name);
                // "the semi-final" is no final
                let lesser = || matches!(word, "semi" | "quarter") && matches!(graph.head(k), "final" | "finals");
                let other = grammar::OF_ANOTHER.has(word)
                    || lesser()
                    || word == "last" && !flagged("last") && !self.book.alike("flame", graph.head(k))
                    || grammar::ONE_MORE.has(word) && !flagged(word) && self.is_symmetric(event);
                let year = word.len() == 4 && word.parse::<u16>().is_ok();
                // "the 1990 final", where all that the rules know was later
                let own = site.is_some_and(|s| (s.first..s.after).contains(&t));
                let early = || !own && year_of(word).is_some_and(|y| self.before.is_before_all(y));
                let name = graph.tokens.list()[t].capital
                    && t > 0
                    && !grammar::NAMES_NOTHING.has(word)
                    && graph.chunk(t) == Some(k)
                    && !is_calendar(word)
                    && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
                    && !word.ends_with("ese")
                    && !word.ends_with("an")
                    && self.has_places(sense);
                // "the previous quake", where the sentence asks for that
                let asked = self.flags_at(t).iter().any(|&(f, rival, _)| !rival && sense.flags.contains(&f));
                if other && !asked || year && !sense.flags.is_empty() || early() || name {
                    return Some((t, t + 1));
                }
            }
            let mut at = k;
            for _ in 0..2 {
                let Some(next) = graph.behind(at, &["in", "at", "of", "near"]) else { break };
                // "the final of 1990"
                let own = site.is_some_and(|s| s.first < graph.chunks[next].after && graph.chunks[next].first < s.after);
                if !own && graph.prep(next) == "of" && year_of(graph.head(next)).is_some_and(|y| self.before.is_before_all(y)) {
                    return Some((graph.chunks[next].first, graph.chunks[next].after));
                }
                // "the crash of the Tern at Kiruna": who or what it is of tells which it is
                let thing = |e: usize| !self.places[e] && self.has_entity(next, e, true);
                let about = sense.entities().next().is_none() && self.about.iter().any(|&e| self.has_entity(next, e, true));
                if graph.prep(next) == "of" && about {
                    break;
                }
                if graph.prep(next) == "of" && sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if thing(e))) {
                    break;
                }
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

    /// The word that makes what an event is done to another one than that of the sentence, or more of them: "issued a second notice", "that it
    /// would cut 900 more jobs".
    pub(in crate::extract::frame) fn is_one_more(&self, sense: &Sense, event: &Event) -> Option<usize> {
        let graph = self.graph;
        let clause = event.clause(graph)?;
        let told = |k: usize| {
            let noun = |a: &Arg| matches!(&a.what, What::Noun(w) if a.role == Role::Theme && self.book.alike(w, graph.head(k)));
            let of_event = |e: &Event| self.is_arg_class(sense, e.class) || sense.classes.contains(&e.class) && e.first == event.first;
            let acts = |c: usize| graph.clauses[c].object == Some(k) || graph.clauses[c].passive && graph.clauses[c].subject == Some(k);
            let here = |c: usize| c == clause || graph.clauses[c].governor == Some(clause);
            sense.args.iter().any(noun) && graph.chunks[k].clause == Some(clause)
                || self.events.iter().filter(|e| of_event(e)).any(|e| match e.seat {
                    Seat::Noun(j) => j == k && graph.chunks[k].clause == Some(clause),
                    Seat::Verb(c) => here(c) && acts(c) && self.is_arg_class(sense, e.class),
                    _ => false,
                })
        };
        let asked = |t: usize| {
            let word = graph.tokens.word(t);
            let flagged = self.flags_at(t).iter().any(|&(f, rival, _)| !rival && sense.flags.contains(&f));
            flagged || sense.words.iter().any(|w| w == word)
        };
        let more = |t: &usize| grammar::ONE_MORE_OF_THEM.has(graph.tokens.word(*t)) && !asked(*t);
        let than = |t: &usize| graph.tokens.word(t + 1) != "than";
        // hardly any phrase has such a word, and what it is to the event takes longer to ask
        (0..graph.chunks.len()).find_map(|k| (graph.chunks[k].first..graph.chunks[k].head).find(|t| more(t) && than(t)).filter(|_| told(k)))
    }

    /// "the beta of the game came out": the word for what comes before a thing is out, where the sentence has no such word.
    pub(in crate::extract::frame) fn comes_before_release(&self, sense: &Sense, event: &Event) -> Option<usize> {
        let graph = self.graph;
        let releases = |c: &ClassId| matches!(self.class_name(*c), "release" | "announce");
        let asked = || sense.nouns().any(|w| grammar::BEFORE_RELEASE.has(w));
        if !sense.classes.iter().any(releases) || asked() {
            return None;
        }
        let chunks: Vec<usize> = match event.seat {
            // "was launched into beta"
            Seat::Verb(c) => {
                let into = graph.chunks_in(c).filter(|&k| matches!(graph.prep(k), "into" | "in" | "as"));
                [graph.clauses[c].subject, graph.clauses[c].object].into_iter().flatten().chain(into).collect()
            }
            Seat::Noun(k) | Seat::Modifier(k) => vec![k],
            Seat::Label => Vec::new(),
        };
        chunks
            .into_iter()
            .find_map(|k| (graph.chunks[k].first..=graph.chunks[k].head).find(|&t| grammar::BEFORE_RELEASE.has(graph.tokens.word(t))))
    }

    /// The chunks of the clause of `event` that name a thing of the sentence by a common noun: "a quake".
    fn chunks_of_things(&self, sense: &Sense, event: &Event) -> Vec<usize> {
        let graph = self.graph;
        let clause = event.clause(graph);
        let thing = |e: usize| !self.places[e] && !self.is_person(e) && sense.args.iter().any(|a| a.what == What::Entity(e));
        let named = self.mentions.iter().filter(|m| m.named && thing(m.entity));
        named.filter_map(|m| graph.chunk(m.first)).filter(|&k| graph.chunks[k].clause == clause && !graph.chunks[k].name).collect()
    }

    /// "a quake near the southern coast": what is told of anew, at a place that is none of the sentence's.
    fn introduced_elsewhere(&self, sense: &Sense, k: usize) -> Option<(usize, usize)> {
        let graph = self.graph;
        let anew = grammar::INDEFINITE.has(graph.tokens.word(graph.chunks[k].first));
        let next = graph.behind(k, &["near", "off"]).filter(|_| anew)?;
        let chunk = &graph.chunks[next];
        let digits = || graph.head(next).bytes().all(|b| b.is_ascii_digit());
        let ours = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e)) || self.about.contains(&e) || self.places[e];
        let known = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && ours(m.entity));
        let foreign = !known && !self.is_time(next) && !digits() && grammar::ARTICLES.has(graph.tokens.word(chunk.first));
        foreign.then_some((chunk.first, chunk.after))
    }

    /// Whether a chunk names a place of the rules, in rules that do not say what they are about, where the sentence has no place.
    pub(in crate::extract::frame) fn is_known_place(&self, sense: &Sense, k: usize) -> bool {
        let is_place = |e: usize| self.places.get(e).copied().unwrap_or(false);
        let told = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if is_place(e)));
        let named = |e: usize| is_place(e) && self.has_entity(k, e, true);
        !told && if self.about.is_empty() { (0..self.places.len()).any(named) } else { self.about.iter().any(|&e| named(e)) }
    }

    /// Whether the noun of an event tells another time or place than that of the sentence.
    pub(in crate::extract::frame) fn is_elsewhere(&self, sense: &Sense, event: &Event) -> bool {
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

    pub(in crate::extract::frame) fn is_symmetric(&self, event: &Event) -> bool {
        self.shape(event) == Some(Shape::Symmetric)
    }

    /// Whether the sentence is told of a place or thing, so that another one makes it another event.
    pub(in crate::extract::frame) fn has_places(&self, sense: &Sense) -> bool {
        let disaster = |c: &ClassId| happenings::AT_A_PLACE.has(self.class_name(*c));
        sense.classes.iter().any(disaster) || sense.args.iter().any(|a| matches!(&a.what, What::Event(c) if c.iter().any(disaster)))
    }

    /// Whether all that a chunk names is what the rules are about, or takes another part in the sentence than `arg`.
    pub(in crate::extract::frame) fn names_ours(&self, sense: &Sense, arg: &Arg, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let mut named = self.mentions.iter().filter(|m| chunk.first <= m.first && m.first < chunk.after).peekable();
        let other = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e) && a.what != arg.what);
        named.peek().is_some() && named.all(|m| self.about.contains(&m.entity) || other(m.entity))
    }

    /// Somebody or something named in the sentence to whom a disaster happened, where that of the rules is not named in it: "4,000 people
    /// died when the Dona Luz collided", "the Astra, in which 800 lost their lives".
    pub(in crate::extract::frame) fn other_victim(&self, sense: &Sense, clause: Option<usize>) -> Option<usize> {
        let graph = self.graph;
        let harmful = |classes: &[ClassId]| classes.iter().any(|&c| self.stating.harms(c));
        let things: Vec<usize> = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).collect();
        if !harmful(&sense.classes) || things.is_empty() || self.mentions.iter().any(|m| things.contains(&m.entity)) {
            return None;
        }
        let strange = |k: usize| {
            let chunk = &graph.chunks[k];
            let declared = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
            // "(16:43 GMT)" names nobody
            let clock = (chunk.first..chunk.after)
                .any(|t| graph.tokens.list()[t].kind == TokenKind::Figure || t > 0 && graph.tokens.raw(t - 1) == "(");
            chunk.name && !clock && !declared && !self.is_time(k) && !chunk.pronoun
        };
        // ", in which 800 lost their lives": what it hangs on stands in front
        let front = |c: usize| {
            let start = graph.clauses[c].subject.map_or(graph.clauses[c].first, |s| graph.chunks[s].first);
            let near = |k: &usize| graph.chunks[*k].after < start && graph.chunks[*k].after + 3 >= start;
            let relative = (start.saturating_sub(2)..start).any(|t| grammar::HANGS_ON.has(graph.tokens.word(t)));
            (0..graph.chunks.len()).rev().find(near).filter(|_| relative)
        };
        let led = clause.and_then(|c| graph.clauses[c].antecedent.or_else(|| front(c))).filter(|&k| strange(k));
        // a verb may be of several classes: "devastated" burns and damages
        let own = |e: &Event| self.events.iter().any(|o| o.first == e.first && sense.classes.contains(&o.class));
        let befell = self.events.iter().filter(|e| self.stating.harms(e.class) && !own(e)).find_map(|e| {
            let Seat::Verb(c) = e.seat else { return None };
            graph.clauses[c].subject.filter(|&k| strange(k))
        });
        led.or(befell)
    }

    /// "Norda paid $5 million for Kesta last year": a name that the rules do not know does it, where nobody of the sentence is named beside it.
    pub(in crate::extract::frame) fn done_by_strangers(&self, sense: &Sense, event: &Event, participants: &[Participant]) -> Option<usize> {
        let graph = self.graph;
        let Seat::Verb(c) = event.seat else { return None };
        let ours = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e));
        if self.mentions.iter().any(|m| ours(m.entity)) || !sense.args.iter().any(|a| matches!(a.what, What::Entity(_))) {
            return None;
        }
        let declared = |k: usize| self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
        let core = |k: usize| graph.clauses[c].subject == Some(k) || graph.clauses[c].object == Some(k);
        let figure = |k: usize| (graph.chunks[k].first..graph.chunks[k].after).any(|t| graph.tokens.list()[t].kind == TokenKind::Figure);
        let strange = |k: usize| graph.chunks[k].name && !declared(k) && !figure(k) && !self.is_time(k) && !graph.chunks[k].pronoun;
        let named = participants.iter().map(|p| p.chunk).find(|&k| core(k) && strange(k));
        // "Norda dropped its offer and said it would pay": it is Norda
        let pronoun = graph.clauses[c].subject.is_some_and(|k| graph.chunks[k].pronoun && grammar::FIRM_PRONOUNS.has(graph.head(k)));
        let front = || graph.clauses.iter().filter(|o| o.first < graph.clauses[c].first).find_map(|o| o.subject.filter(|&k| strange(k)));
        // "turnout stood at 61 %": a verb of many, said of something that the sentence does not have
        let weak = matches!(event.entry, Entry::WeakVerb);
        let other = || graph.clauses[c].subject.filter(|&k| !graph.chunks[k].pronoun && !declared(k) && !figure(k));
        named.or_else(|| front().filter(|_| pronoun)).or_else(|| other().filter(|_| weak))
    }

    /// "an earthquake of 7.8 magnitude": the event that an attribute is told of, where that of the sentence is of another class.
    pub(in crate::extract::frame) fn other_bearer(&self, sense: &Sense, event: &Event, arg: &Arg) -> Option<usize> {
        let graph = self.graph;
        if let (What::Entity(_), true, Seat::Noun(k) | Seat::Modifier(k)) = (&arg.what, sense.attribute, event.seat) {
            return self.bearer_anew(k);
        }
        let (What::Event(classes), true) = (&arg.what, sense.attribute) else { return None };
        let (Seat::Noun(k) | Seat::Modifier(k)) = event.seat else { return None };
        let of = |a: usize, b: usize| graph.prep(b) == "of" && graph.before(b) == Some(a);
        let bearer = |e: &&Event| {
            let Seat::Noun(j) = e.seat else { return false };
            j != k && (of(j, k) || of(k, j) || graph.chunks[j].owns == Some(k))
        };
        let of_class = |j: usize| self.events.iter().any(|e| e.seat == Seat::Noun(j) && classes.contains(&e.class));
        self.events.iter().filter(bearer).find_map(|e| if let Seat::Noun(j) = e.seat { (!of_class(j)).then_some(j) } else { None })
    }

    /// "an aftershock of magnitude 5.4": what has the property in the chunk `k` is told of for the first time, and nobody of the rules stands
    /// in its clause.
    fn bearer_anew(&self, k: usize) -> Option<usize> {
        let graph = self.graph;
        let with = graph.prep(k) == "with";
        let bearer = graph.before(k).filter(|_| with || graph.prep(k) == "of")?;
        let chunk = &graph.chunks[bearer];
        let anew = grammar::ANEW.has(graph.tokens.word(chunk.first));
        let clause = chunk.clause;
        let here = |t: usize| graph.chunk(t).is_some_and(|j| graph.chunks[j].clause == clause || j == bearer);
        // "the arm carries a turret with a mass of 60 kg"
        let carried = with && chunk.part == Part::Object && clause.is_some_and(|c| !graph.clauses[c].copula);
        (anew && !chunk.name && (carried || !with && !self.mentions.iter().any(|m| m.named && here(m.first)))).then_some(bearer)
    }

    /// Whose the noun of the event, or of what takes part in it, is told to be, where that is somebody else: "Velt's profit rose".
    pub(in crate::extract::frame) fn other_owner(&self, sense: &Sense, event: &Event, arg: &Arg, used: &[usize]) -> Option<usize> {
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
    pub(in crate::extract::frame) fn instead(
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
        let held = noun.is_some() || !used.is_empty();
        let of = |k: usize| held && graph.prep(k) == "of" && graph.before(k).is_some_and(|b| Some(b) == noun || used.contains(&b));
        let led = |k: usize| clauses.iter().any(|&c| graph.clauses[c].antecedent == Some(k));
        // asked of each chunk of a sentence: what most of them lack comes first
        let here = |(k, chunk): (usize, &Chunk)| {
            let hangs = chunk.owns.is_some() && owner(k) || chunk.prep.is_some() && of(k);
            (hangs || chunk.clause.is_some_and(|c| clauses.contains(&c)) || led(k) || Some(k) == noun).then_some(k)
        };
        let ours = |k: usize| self.names_ours(sense, arg, k);
        if let Some(k) = self.bearer_of_another_kind(sense, event, entity) {
            return Some(k);
        }
        let all: Vec<usize> = graph.chunks.iter().enumerate().filter_map(here).collect();
        if all.iter().any(|&k| self.has_entity(k, entity, false)) {
            return None;
        }
        // "up to the top of the spire 90 metres high": what stands right in front of its measure
        let beside = own.and_then(|v| v.checked_sub(1)).filter(|&k| own.is_some_and(|v| graph.chunks[k].after == graph.chunks[v].first));
        if self.shape(event) == Some(Shape::Attribute) && beside.is_some_and(|k| self.has_entity(k, entity, true)) {
            return None;
        }
        let symmetric = self.shape(event) == Some(Shape::Symmetric);
        let attribute = self.shape(event) == Some(Shape::Attribute);
        all.into_iter().find(|&k| {
            let chunk = &graph.chunks[k];
            let attribute = attribute || self.class_name(event.class) == "cost";
            // "a rocket weighs": a thing that was not spoken of before
            // "waves that were up to four metres high": what a measure is said of, if not of what was spoken of
            let measured = attribute
                && matches!((event.seat, event.entry), (Seat::Verb(_), Entry::Adjective))
                && (chunk.part == Part::Subject || led(k))
                && !self.describes(k, entity)
                && !self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
            // "the second ferry" where the ferry is meant
            let second = attribute
                && (chunk.part == Part::Subject || led(k))
                && self.before.is_called(entity, graph.head(k))
                && !self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
            // "the cost of the checks", where that of the bridge is asked for
            let told = self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k));
            let other = attribute
                && noun.is_some()
                && of(k)
                && !told
                && !ANYTHING.contains(&graph.head(k))
                && !self.before.is_called(entity, graph.head(k))
                && !self.describes(k, entity)
                && !self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
            let new = second
                || other
                || measured
                || attribute && (chunk.part == Part::Subject || led(k)) && grammar::ANEW.has(graph.tokens.word(chunk.first));
            if used.contains(&k) || self.fills_another(sense, &Participant { chunk: k, role: Role::Any }) {
                return false;
            }
            // "it was a tower 90 metres high", "the Kestrel was a 60-metre barge": what ours is said to be
            let said = chunk.clause.map(|c| &graph.clauses[c]).filter(|c| c.copula && c.subject != Some(k) && chunk.first >= c.after);
            let ours_or_it = |s: usize| self.has_entity(s, entity, true) || graph.head(s) == "it" && graph.chunks[s].pronoun;
            if attribute && !chunk.name && chunk.prep.is_none() && said.and_then(|c| c.subject).is_some_and(ours_or_it) {
                return false;
            }
            if Some(k) == own || Some(k) == noun || chunk.pronoun || self.is_time(k) || ours(k) || !(self.is_named(k) || new) {
                return false;
            }
            // "The table is 12 metres long", where the place is "the hall" or "the building"
            if place && measured && arg.role != Role::Beside {
                let plain = grammar::KNOWN.has(graph.tokens.word(chunk.first))
                    && chunk.head == chunk.first + 1
                    && !graph.chunks.iter().any(|c| c.owns == Some(k));
                let head = graph.head(k);
                let called = || self.before.is_like(entity, head) || self.before.is_called(entity, head) || self.book.alike("place", head);
                return !(plain && called());
            }
            if place {
                // "Monday's fire collapsed the spire": a part of it, or a thing in it
                let thing = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && !self.places[m.entity]);
                if thing && chunk.part == Part::Object {
                    return false;
                }
                // "the Louvre received 9 million visitors"
                let subject = event.clause(graph).is_some_and(|c| graph.clauses[c].subject == Some(k));
                if subject && arg.role != Role::Beside && matches!(event.seat, Seat::Verb(_)) && sense.counted.is_some() {
                    return !thing;
                }
                if arg.role != Role::Beside
                    && noun.is_some()
                    && sense.counted.is_some()
                    && carried.is_some_and(|c| graph.clauses[c].subject == Some(k))
                {
                    return !thing;
                }
                let goes = arg.role != Role::Agent && sense.counted.is_none() && chunk.part == Part::Object && self.has_places(sense);
                return goes || grammar::PLACES.has(graph.prep(k)) && self.has_places(sense);
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

    /// "the cost of the checks", where the sentence asks for that of the bridge and calls it by its noun.
    pub(in crate::extract::frame) fn of_another_noun(&self, sense: &Sense, event: &Event, arg: &Arg) -> Option<usize> {
        let graph = self.graph;
        let (What::Noun(word), Seat::Noun(k)) = (&arg.what, event.seat) else { return None };
        let of = graph.behind(k, &["of"]).filter(|_| sense.attribute || self.class_name(event.class) == "cost")?;
        let chunk = &graph.chunks[of];
        let known = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
        let told = self.events.iter().any(|e| e.seat == Seat::Noun(of));
        let other = !chunk.pronoun && !chunk.name && !known && !told && !self.is_time(of) && !ANYTHING.contains(&graph.head(of));
        (other && !self.book.alike(word, graph.head(of))).then_some(of)
    }

    /// "the pilot of the glider weighs 80 kg", "the wind blew at 90 km/h": what a measure is said of is a person, or has a measure by that
    /// name itself, where the sentence speaks of a thing.
    fn bearer_of_another_kind(&self, sense: &Sense, event: &Event, entity: usize) -> Option<usize> {
        let graph = self.graph;
        let Seat::Verb(c) = event.seat else { return None };
        let k = graph.clauses[c].subject.filter(|_| sense.attribute && !self.is_person(entity))?;
        let chunk = &graph.chunks[k];
        if let Some(j) = self.apposed_to_another(k, entity) {
            return Some(j);
        }
        let person = self.is_somebody(k);
        let ours = |e: &Event| sense.classes.contains(&e.class) || self.is_arg_class(sense, e.class);
        let at_head = |e: &&Event| e.seat == Seat::Noun(k) && self.shape(e) == Some(Shape::Attribute);
        let measure = self.events.iter().any(|e| at_head(&e)) && !self.events.iter().filter(at_head).any(ours);
        let named = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
        // "the lake behind the dam"
        let beside =
            graph.behind(k, &["behind", "beside", "near", "below", "under", "above"]).is_some_and(|b| self.has_entity(b, entity, true));
        // "the hole through which the capsule came"
        let led = |m: &Mention| {
            let c = graph.chunk(m.first).and_then(|j| graph.chunks[j].clause).map(|c| &graph.clauses[c]);
            m.entity == entity && c.is_some_and(|c| c.hangs == Hangs::Relative && c.antecedent == Some(k))
        };
        let beside = beside || self.mentions.iter().any(led) && !self.describes(k, entity);
        (!chunk.name && !chunk.pronoun && !named && (person || measure || beside)).then_some(k)
    }

    /// "its predecessor, the Kivo Zero, weighs 700 g": the name of another thing that stands beside what a measure is said of.
    fn apposed_to_another(&self, k: usize, entity: usize) -> Option<usize> {
        let graph = self.graph;
        let beside = |j: &usize| graph.chunks[*j].apposed == Some(k) || graph.chunks[k].apposed == Some(*j);
        let known = |j: usize| self.mentions.iter().find(|m| m.named && graph.chunk(m.first) == Some(j)).map(|m| m.entity);
        let other = |j: &usize| known(*j).is_some_and(|e| e != entity && !self.families.are_kin(e, entity) && !self.is_person(e));
        (0..graph.chunks.len()).filter(beside).find(other).filter(|_| !self.has_entity(k, entity, false))
    }

    /// "the stand of the Kivo weighs 200 g", "a tour of the museum costs 6 euros": what a measure is said of, where it belongs to what the sentence
    /// names and is called by no word of the rules.
    pub(in crate::extract::frame) fn belonging_to_ours(&self, sense: &Sense, event: &Event, arg: &Arg) -> Option<usize> {
        let graph = self.graph;
        let (What::Entity(entity), Seat::Verb(c)) = (&arg.what, event.seat) else { return None };
        let measured = sense.attribute || self.shape(event) == Some(Shape::Attribute) || self.class_name(event.class) == "cost";
        let weak = matches!(event.entry, Entry::WeakVerb);
        let k = graph.clauses[c].subject.filter(|_| (measured || weak) && !self.is_person(*entity))?;
        let entity = *entity;
        let chunk = &graph.chunks[k];
        let asked = |w: &String| self.book.alike(w, graph.head(k)) || self.book.alike(graph.head(k), w);
        let known = || sense.nouns().chain(&sense.kin).chain(&sense.words).chain(&sense.lost).any(asked) || asked(&sense.head);
        let general = || ANYTHING.contains(&graph.head(k)) || naming::SPECIMENS.has(graph.head(k)) || LABEL_WORDS.contains(&graph.head(k));
        let told = || self.events.iter().any(|e| e.seat == Seat::Noun(k));
        // the source code of a program has its licence, a client for it need not
        let preps: &[&str] = if sense.is_answer() { &["for"] } else { &["of", "for"] };
        let of = graph.behind(k, preps).is_some_and(|b| self.has_entity(b, entity, true));
        // "its remote control needs two cells"
        let its = || (0..graph.chunks.len()).any(|j| graph.chunks[j].owns == Some(k) && graph.head(j) == "its");
        ((of || its()) && !chunk.name && !chunk.pronoun && !self.has_entity(k, entity, false) && !known() && !general() && !told())
            .then_some(k)
    }

    /// Whether the value in the chunk `own` is said of each of several.
    fn is_each(&self, own: Option<usize>) -> bool {
        let Some(k) = own else { return false };
        let after = self.graph.chunks[k].after;
        (after..self.graph.tokens.len().min(after + 8)).any(|t| counting::OF_EACH.has(self.graph.tokens.word(t)))
    }

    /// Whether a chunk names somebody or something that is not what `arg` has.
    pub(in crate::extract::frame) fn is_foreign(&self, k: usize, arg: &Arg) -> bool {
        let chunk = &self.graph.chunks[k];
        let named = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && arg.what != What::Entity(m.entity));
        let ours = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after && arg.what == What::Entity(m.entity));
        !ours && (named || chunk.name && !self.is_time(k))
    }

    /// Whether nobody is there whom the sentence leaves out: another agent of a sum, another of a pair.
    pub(in crate::extract::frame) fn nobody_else(
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
        // "Ann left the bus in the yard", where the bus is spoken of and who left it is not asked
        let amount = (!sense.choice || used.is_empty()) && reach.is_some_and(|r| !matches!(r.rel, Rel::When | Rel::Span | Rel::Took));
        // "donors gave", "billions were pledged": all of them together
        let named_agent = sense.args.iter().any(|a| a.role == Role::Agent && !matches!(a.what, What::Noun(_)));
        for p in participants {
            let chunk = &graph.chunks[p.chunk];
            let lone = chunk.pronoun && grammar::ALONE.has(graph.head(p.chunk));
            let one = lone || self.is_one_giver(event, p.chunk);
            if one && p.role == Role::Agent && amount && !named_agent {
                return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
            }
            if used.contains(&p.chunk) || Some(p.chunk) == own || chunk.pronoun || self.fills_another(sense, p) {
                continue;
            }
            // "Jane Roe of Norway": where the one that is asked for is from
            if own.is_some() && graph.before(p.chunk) == own && matches!(graph.prep(p.chunk), "of" | "from") && sense.naming {
                continue;
            }
            // "the two firms pledged €100 million each": so did each of them
            if graph.chunks[p.chunk].joined.is_some_and(|j| used.contains(&j)) && self.is_each(own) {
                continue;
            }
            let declared: Vec<usize> =
                self.mentions.iter().filter(|m| chunk.first <= m.first && m.first < chunk.after).map(|m| m.entity).collect();
            let counted = |e: usize| matches!(sense.counted, Some((What::Entity(c), _)) if c == e);
            // "the ship, which closed the canal for six days", where another sentence of the fact says that the ship did
            // "the agency closed the bridge for six days", where the sentence does not say who did
            let undergone = || sense.args.iter().any(|a| a.role == Role::Theme && matches!(a.what, What::Entity(_)));
            let unsaid = p.role == Role::Agent && undergone() && !sense.args.iter().any(|a| a.role == Role::Agent);
            let told = reach.is_some() || sense.is_answer() && matches!(event.seat, Seat::Verb(_));
            let friend = |e: usize| !amount && told && !symmetric && (unsaid || sense.friends.iter().any(|f| f.0 == e));
            // a sentence that names nobody is of what the file is about
            let core = matches!(p.role, Role::Agent | Role::Theme);
            let about = |e: usize| (sense.is_answer() || !core) && sense.entities().next().is_none() && self.about.contains(&e);
            let rival = declared.iter().any(|&e| {
                !self.places[e] && !counted(e) && !friend(e) && !about(e) && !sense.args.iter().any(|a| a.what == What::Entity(e))
            });
            // "the ferry brought down the bridge": what made it fall
            let mover = self.book.classes[event.class as usize].shape == Shape::Mover && !amount && !used.is_empty();
            let acts = |c: usize| {
                let clause = &graph.clauses[c];
                clause.subject == Some(p.chunk) && used.iter().any(|&o| o != p.chunk) && !clause.passive
            };
            let maker = p.role == Role::Agent || matches!(event.seat, Seat::Verb(c) if acts(c));
            if mover && maker && !sense.args.iter().any(|a| a.role == Role::Agent) {
                continue;
            }
            // "Rolo bought the site for $5 million": who buys is not asked where it is sold
            let buys = p.role == Role::Agent && self.class_name(event.class) == "buy" && !used.is_empty();
            if buys && !sense.classes.contains(&event.class) {
                continue;
            }
            // "Ann answered with a gift of $5 million": whose gift it is
            let gives = matches!(event.seat, Seat::Noun(_)) && happenings::GIVES.has(self.class_name(event.class));
            let giver = gives && event.clause(graph).is_some_and(|c| graph.clauses[c].subject == Some(p.chunk) && !graph.clauses[c].copula);
            let agent = (p.role == Role::Agent || giver) && amount && !named_agent && (self.is_named(p.chunk) || rival);
            // "the Hanoi summit", where the sentence is about another place
            let placed = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.places[e]));
            let elsewhere = placed
                && symmetric
                && declared.iter().any(|&e| self.places[e] && !counted(e) && !sense.args.iter().any(|a| a.what == What::Entity(e)));
            // "summits with others"
            let others = symmetric && graph.prep(p.chunk) == "with" && people::OTHERS.has(graph.head(p.chunk));
            if others || (rival && (symmetric || p.role != Role::Beside)) || agent || elsewhere {
                return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
            }
        }
        Ok(())
    }
}

/// The year that a word is.
pub(in crate::extract::frame) fn year_of(word: &str) -> Option<u16> {
    word.parse().ok().filter(|y| word.len() == 4 && (1000..2100).contains(y))
}
