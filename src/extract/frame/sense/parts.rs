//! What else a sentence of the rules says: who takes part, what narrows the event down, whether it is a limit.

use super::understand::Reader;
use super::{Arg, SMALL, Sense, What, is_able, is_in_identifier, rate_behind};
use crate::extract::frame::event::{Event, Role, Seat, events};
use crate::extract::frame::graph::{Hangs, Part};
use crate::extract::frame::limit::side::{is_side, sides_in};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::{ClassId, Entry, Shape};
use crate::language::layout::{ASKED_FOR, PLAN_WORDS};
use crate::language::names::DEGREES;
use crate::language::speech::{BOUND, HOLDS};
use crate::language::{counting, limits};
use crate::text::clause::is_singular_noun;
use crate::text::is_form;
use crate::value::Kind;

/// Verbs that name a limit whatever stands beside them.
const BOUNDING: &[&str] =
    &["limited", "capped", "restricted", "limits", "caps", "exceed", "larger", "rejects", "refuses", "blocks", "truncates", "truncated"];

/// What nothing may be that is limited.
const MORE: &[&str] = &["larger", "bigger", "longer", "greater", "heavier", "more", "over"];

/// Words that are no participants of their own.
const EMPTY: &[&str] = &["year", "day", "month", "week", "time", "all", "total", "place", "part", "way", "it", "there", "most", "least"];

impl Reader<'_, '_, '_> {
    /// Who takes part in the event.
    pub(in crate::extract::frame) fn take_part(
        &self,
        found: &[Event],
        event: &Event,
        carried: Option<usize>,
        site: Option<Site>,
        sense: &mut Sense,
    ) {
        let graph = self.graph;
        let counted = site.and_then(|s| s.counted(graph));
        let own = site.and_then(|s| s.chunk);
        for p in event.participants(graph, self.book, carried) {
            let chunk = &graph.chunks[p.chunk];
            sense.acted_on |=
                Some(p.chunk) == own && p.role == Role::Theme && matches!(event.seat, Seat::Verb(c) if graph.clauses[c].object == own);
            if Some(p.chunk) == own && sense.naming {
                sense.bearer = Some((p.role, graph.prep(p.chunk).to_owned()));
            }
            // "83 percent effective" counts nothing
            let degree = self.kind == Kind::Percent
                && found.iter().any(|e| e.entry == Entry::Adjective && e.first <= chunk.head && chunk.head <= e.last);
            if degree && Some(p.chunk) == own {
                continue;
            }
            if Some(p.chunk) == counted || (Some(p.chunk) == own && site.is_some_and(|s| !s.whole)) {
                let inside = self.named_in(p.chunk).first().copied();
                let what = inside.map_or_else(|| What::Noun(graph.head(p.chunk).to_owned()), What::Entity);
                let itself = matches!(event.seat, Seat::Noun(k) if k == p.chunk);
                if !itself {
                    sense.counted = Some((what, p.role));
                    continue;
                }
            }
            if Some(p.chunk) == own && site.is_some_and(|s| s.whole) {
                // the role of the value itself, where what it counts hangs on it
                if let Some(k) = counted
                    && sense.counted.is_none()
                {
                    let inside = self.named_in(k).first().copied();
                    let what = inside.map_or_else(|| What::Noun(graph.head(k).to_owned()), What::Entity);
                    sense.counted = Some((what, p.role));
                }
                continue;
            }
            if chunk.pronoun || self.is_one_of(p.chunk) {
                continue;
            }
            self.arg(found, event, p.chunk, p.role, sense);
        }
        // "the rate limit is {value} requests per minute"
        if let (Some(k), None, Kind::Number) = (counted, &sense.counted, self.kind)
            && !matches!(event.seat, Seat::Noun(j) | Seat::Modifier(j) if j == k)
            && self.named_in(k).is_empty()
        {
            sense.counted = Some((What::Noun(graph.head(k).to_owned()), Role::Any));
        }
        // "lent Kim $5 million": who gets it stands in front of the value; "met Putin {value} after": or who takes part
        if let (Some(k), Some(site), Kind::Money | Kind::Duration) = (own, site, self.kind) {
            for m in self.mentions.iter().filter(|m| m.after <= site.first && graph.chunk(m.first) == Some(k)) {
                if !sense.args.iter().any(|a| a.what == What::Entity(m.entity)) {
                    sense.args.push(Arg { what: What::Entity(m.entity), role: Role::Any, prep: String::new() });
                }
            }
        }
        // "gives tenants 30 days to appeal": what they have the time for
        let gives = sense.classes.iter().any(|&c| self.class_name(c) == "provide");
        if let (Seat::Verb(c), Kind::Duration, true) = (event.seat, self.kind, gives) {
            let below = |b: usize| graph.clauses[b].governor == Some(c) && graph.clauses[b].hangs == Hangs::Infinitive;
            let told = |e: &&Event| !e.is_light() && matches!(e.seat, Seat::Verb(b) if below(b));
            let classes: Vec<ClassId> = found.iter().filter(told).map(|e| e.class).collect();
            if !classes.is_empty() {
                sense.args.push(Arg { what: What::Event(classes), role: Role::Beside, prep: "to".to_owned() });
            }
        }
        // "ran aground because of sabotage" is no answer without what it came of
        if site.is_none() {
            for k in (0..graph.chunks.len()).filter(|&k| graph.is_cause(k)) {
                self.arg(found, event, k, Role::Beside, sense);
            }
        }
        // "limits the size of each item": what has the size
        if sense.limit {
            let property = |k: usize| {
                found.iter().any(|e| {
                    e.seat == Seat::Noun(k) && self.book.classes.get(usize::from(e.class)).is_some_and(|c| c.shape == Shape::Attribute)
                })
            };
            let sized: Vec<usize> =
                (0..graph.chunks.len()).filter(|&k| Some(k) != own && property(k)).filter_map(|k| graph.behind(k, &["of"])).collect();
            for k in sized {
                let told = |a: &Arg| matches!(&a.what, What::Noun(w) if w == graph.head(k));
                if Some(k) != own && Some(k) != counted && !graph.chunks[k].pronoun && !sense.args.iter().any(told) {
                    self.arg(found, event, k, Role::Any, sense);
                }
            }
        }
        // "announced on Monday that it would buy the mill": other news of the same day is none of it
        if let (Seat::Verb(c), "announce") = (event.seat, self.class_name(event.class)) {
            let told = |e: &&Event| {
                !e.is_light()
                    && matches!(e.seat, Seat::Verb(b) if graph.clauses[b].governor == Some(c) && graph.clauses[b].hangs == Hangs::Complement)
            };
            let classes: Vec<ClassId> = found.iter().filter(told).map(|e| e.class).collect();
            if !classes.is_empty() {
                sense.args.push(Arg { what: What::Event(classes), role: Role::Beside, prep: String::new() });
            }
        }
        // what hangs on those: "the rebuilding of the cathedral", "a function of Lambda"
        for k in 0..graph.chunks.len() {
            if Some(k) == own || Some(k) == counted {
                continue;
            }
            for e in self.named_in(k) {
                if !sense.args.iter().any(|a| a.what == What::Entity(e)) && !matches!(&sense.counted, Some((What::Entity(c), _)) if *c == e)
                {
                    sense.args.push(Arg { what: What::Entity(e), role: Role::Any, prep: graph.prep(k).to_owned() });
                }
            }
        }
    }

    /// "the boys and their coach were found": a text may leave out those who are told of with those it names.
    fn is_one_of(&self, k: usize) -> bool {
        let graph = self.graph;
        let theirs = |j: usize| graph.chunks[j].pronoun && graph.chunks[j].owns == Some(k);
        let owned = (0..graph.chunks.len()).any(theirs);
        let joint = graph.chunks[k].joined.or_else(|| k.checked_sub(2).filter(|&j| graph.tokens.word(graph.chunks[j].after) == "and"));
        owned && self.named_in(k).is_empty() && joint.is_some_and(|j| !self.named_in(j).is_empty())
    }

    pub(in crate::extract::frame) fn arg(&self, found: &[Event], event: &Event, k: usize, role: Role, sense: &mut Sense) {
        let graph = self.graph;
        let prep = graph.prep(k).to_owned();
        let role = if matches!(prep.as_str(), "in" | "at" | "near" | "on" | "from") && role != Role::Any { Role::Beside } else { role };
        // "the port of Elm" is one name of two chunks
        let head = graph.chunks[k].head;
        if self.mentions.iter().any(|m| m.first < graph.chunks[k].first && (m.first..m.after).contains(&head)) {
            return;
        }
        let named = self.named_in(k);
        let itself = matches!(event.seat, Seat::Noun(j) | Seat::Modifier(j) if j == k);
        if !named.is_empty() {
            // "an S3 object": what it is of the thing that is limited
            let head = graph.chunks[k].head;
            let named_by_it = self.mentions.iter().any(|m| (m.first..m.after).contains(&head));
            // "the Tarn Gate timeout is a hard limit": an answer about the timeout, not about the gate
            let limit = |c: &ClassId| matches!(self.class_name(*c), "raise limit" | "limit");
            let raised = sense.rel.is_none() && !sense.limit && sense.classes.iter().any(limit) && !named_by_it && !itself;
            if raised {
                sense.args.push(Arg { what: What::Noun(graph.head(k).to_owned()), role, prep: prep.clone() });
            }
            // "the Halden summit collapsed": the summit does, with those of its name
            let together: Vec<ClassId> = found.iter().filter(|e| e.seat == Seat::Noun(k) && !e.is_light()).map(|e| e.class).collect();
            let meets = |c: &ClassId| self.book.classes[usize::from(*c)].shape == Shape::Symmetric;
            let of_talks = role == Role::Theme
                && !named_by_it
                && !itself
                && together.iter().any(meets)
                && !together.iter().any(|c| sense.classes.contains(c));
            if of_talks {
                sense.args.push(Arg { what: What::Event(together.clone()), role, prep: prep.clone() });
            }
            // "a Maple claim must be filed", "Maple claims": one of several of its things, and not Maple itself
            let article = graph.tokens.word(graph.chunks[k].first);
            let several = graph.chunks[k].first + 1 == head
                && head > 0
                && self.mentions.iter().any(|m| m.first == graph.chunks[k].first)
                && !is_singular_noun(graph.head(k))
                && graph.head(k).ends_with('s');
            let one = matches!(article, "a" | "an" | "each" | "every" | "any") || several;
            let of_its = self.kind == Kind::Duration
                && !sense.limit
                && one
                && !raised
                && !of_talks
                && !named_by_it
                && !itself
                && together.is_empty();
            if of_its {
                sense.args.push(Arg { what: What::Noun(graph.head(k).to_owned()), role, prep: prep.clone() });
            }
            let role = if raised || of_talks || of_its { Role::Any } else { role };
            if (sense.limit || sense.attribute && self.kind == Kind::Quantity) && !named_by_it && !itself {
                sense.args.push(Arg { what: What::Noun(graph.head(k).to_owned()), role: Role::Any, prep: prep.clone() });
            }
            for e in named {
                if !sense.args.iter().any(|a| a.what == What::Entity(e)) {
                    sense.args.push(Arg { what: What::Entity(e), role, prep: prep.clone() });
                }
            }
            return;
        }
        // "cancels a task after": what stands inside the wording of a limit is no word of it
        let inside = sense.limit && head > event.first && head < event.last && matches!(graph.tokens.word(event.last), "after" | "within");
        // "made 280 characters available": what a verb of two words acts on is neither of them
        let object = |c: usize| graph.clauses.get(c).is_some_and(|c| c.object == Some(k));
        let between =
            !sense.limit && matches!(event.seat, Seat::Verb(c) if object(c)) && !event.long && event.first < head && head < event.last;
        let own_word = (event.first..=event.last).contains(&head) && !inside && !between;
        // "by default" is nobody
        let told = |p: usize| self.book.flags_at(graph.tokens, p).iter().any(|f| !f.1 && f.2 == graph.chunks[k].head);
        // "for the last time"
        let time = graph.head(k) == "time" && head > 0 && self.in_flag(head - 1);
        let flag = time || graph.chunks[k].prep.is_some_and(told);
        if itself || own_word || flag {
            return;
        }
        let classes: Vec<ClassId> = found.iter().filter(|e| e.seat == Seat::Noun(k) && !e.is_light()).map(|e| e.class).collect();
        // "a request", "the body": what is limited is a thing, whatever else the word may name
        let property = |c: &ClassId| self.book.classes[*c as usize].shape == Shape::Attribute;
        let thing = sense.limit && !classes.iter().any(property) && !classes.iter().any(|c| sense.classes.contains(c));
        if !classes.is_empty() && !thing {
            // "the fire burned": the event is its own subject
            if !classes.iter().any(|c| sense.classes.contains(c)) {
                sense.args.push(Arg { what: What::Event(classes), role, prep });
            }
            return;
        }
        // "by train": a preposition that was read as an adverb
        let before = graph.chunks[k].first.checked_sub(1).map_or("", |t| graph.tokens.word(t));
        let (role, prep) = if prep.is_empty() && matches!(before, "by" | "on" | "in" | "at" | "with" | "aboard") {
            (Role::Beside, before.to_owned())
        } else {
            (role, prep)
        };
        let head = graph.head(k).to_owned();
        let time = graph.chunks[k].part == Part::Bare && graph.chunks[k].prep.is_none();
        if SMALL.contains(&head.as_str()) {
            return;
        }
        if EMPTY.contains(&head.as_str()) || time || graph.chunks[k].negative {
            if graph.chunks[k].negative {
                sense.negated = true;
                if !EMPTY.contains(&head.as_str()) && !matches!(head.as_str(), "nobody" | "none" | "nothing" | "one") {
                    sense.args.push(Arg { what: What::Noun(head), role, prep });
                }
            }
            return;
        }
        sense.args.push(Arg { what: What::Noun(head), role, prep });
    }

    /// "have never met before" says no more than that it is the first time.
    pub(in crate::extract::frame) fn never_before(&self, sense: &mut Sense) {
        let named = |flag: usize, name: &str| &*self.book.flags[flag].name == name;
        let tokens = self.graph.tokens;
        let first = |t: usize| self.book.flags_at(tokens, t).iter().any(|&(f, rival, _)| !rival && named(f, "first"));
        if (0..tokens.len()).any(|t| tokens.word(t) == "never" && first(t)) {
            sense.negated = false;
            sense.flags.retain(|&f| !named(f, "again"));
        }
    }

    /// "the number of voters was {value}" counts the voters.
    pub(in crate::extract::frame) fn count_of(&self, event: &Event, sense: &mut Sense) {
        let number = self.class_name(event.class) == "number" && self.kind == Kind::Number && sense.counted.is_none();
        let of = |a: &Arg| a.prep == "of" && matches!(a.what, What::Noun(_));
        if let Some(at) = sense.args.iter().position(of).filter(|_| number) {
            let arg = sense.args.remove(at);
            sense.counted = Some((arg.what, arg.role));
        }
    }

    /// Whether somebody is said to want it: "Macron wants the church to be rebuilt".
    pub(in crate::extract::frame) fn wishes(&self, found: &[Event], event: &Event, sense: &mut Sense) {
        let (Some(c), Some(promise)) = (event.clause(self.graph), self.book.class_named("promise")) else { return };
        for up in self.graph.above(c) {
            if found.iter().any(|e| e.class == promise && e.seat == Seat::Verb(up)) {
                sense.wish = true;
            }
        }
    }

    /// "pay a fee of {value}": other things are paid for too, and only the fee is meant; "gave a gift of {value}" gives it anyhow.
    pub(in crate::extract::frame) fn noun_of_sum(&self, event: &Event, sense: &mut Sense) {
        let Some(owner) = sense.owner.as_ref().filter(|o| self.kind == Kind::Money && !o.taken && !o.whole) else { return };
        let classes = self.book.classes_of(&owner.noun.head);
        let paid = |c: ClassId| matches!(self.class_name(c), "cost" | "pay" | "buy" | "transfer");
        let told = classes
            .iter()
            .any(|&c| sense.classes.contains(&c) && !paid(c) || self.class_name(c) == "amount" || self.class_name(c) == "price");
        let general = matches!(owner.noun.head.as_str(), "price" | "cost" | "value" | "worth");
        if matches!(event.seat, Seat::Verb(_)) && !told && !general {
            sense.words.push(owner.noun.head.clone());
        }
    }

    /// Adjectives and nouns in front of the heads, which narrow them down.
    pub(in crate::extract::frame) fn extra_words(&self, found: &[Event], event: &Event, site: Option<Site>, sense: &mut Sense) {
        let graph = self.graph;
        for (k, chunk) in graph.chunks.iter().enumerate() {
            // "earned {value} at the box office": where and how it happens may be left out
            let named = sense.naming && site.is_some_and(|s| s.chunk == Some(k));
            let beside =
                !named && site.is_some() && chunk.part == Part::Oblique && !matches!(graph.prep(k), "of" | "by" | "between" | "with");
            for t in (chunk.first..chunk.head).filter(|_| !beside) {
                let word = graph.tokens.word(t);
                let degree = DEGREES.contains(&word) && found.iter().any(|e| e.seat == Seat::Noun(k));
                // "is a hard limit": what an answer says of it
                let told = site.is_none() && self.book.flags_at(graph.tokens, t).iter().any(|f| !f.1 && f.2 > t);
                let free = graph.tokens.list()[t].is_content()
                    && graph.chunk(t) == Some(k)
                    && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
                    && !site.is_some_and(|s| (s.first..s.after).contains(&t))
                    && (told || !self.in_flag(t))
                    && !degree
                    // "the oil spill" is a spill
                    && !found.iter().any(|e| e.first == t && e.last > t && matches!(e.seat, Seat::Noun(j) if j == k) && site.is_some())
                    && !found
                        .iter()
                        .any(|e| (e.first..=e.last).contains(&t) && e.first == event.first && !((sense.limit || told) && t < event.last))
                    // "Node.js"
                    && !(t > 1 && graph.tokens.raw(t - 1) == "." && graph.tokens.list()[t].glued)
                    && !SMALL.contains(&word);
                if free {
                    if chunk.name && graph.tokens.list()[t].capital {
                        sense.name_words.push(word.to_owned());
                    }
                    sense.words.push(word.to_owned());
                }
            }
            // "in the third quarter of 2024": which one it is, beside the noun too
            if beside && counting::STRETCHES_IN_ORDER.has(graph.head(k)) {
                let order =
                    (chunk.first..chunk.head).map(|t| graph.tokens.word(t)).find(|w| matches!(*w, "first" | "second" | "third" | "last"));
                sense.words.extend(order.map(str::to_owned));
            }
            // "is in {value} Crater"
            if named && site.is_some_and(|s| !s.whole) && !chunk.name {
                sense.words.push(graph.head(k).to_owned());
            }
        }
    }

    /// "the ship struck the pier deliberately": how it was done, which an answer is about.
    pub(in crate::extract::frame) fn manner(&self, event: &Event, site: Option<Site>, sense: &mut Sense) {
        if site.is_some() {
            return;
        }
        let graph = self.graph;
        let adverb = |t: &usize| {
            let word = graph.tokens.word(*t);
            word.ends_with("ly")
                && word.len() > 5
                && graph.chunk(*t).is_none()
                && !(event.first..=event.last).contains(t)
                && !graph.clauses.iter().any(|c| c.verb == *t)
                && !self.in_flag(*t)
        };
        sense.words.extend((0..graph.tokens.len()).filter(adverb).map(|t| graph.tokens.word(t).to_owned()));
    }

    pub(in crate::extract::frame) fn in_flag(&self, token: usize) -> bool {
        (0..=token).rev().take(5).any(|t| self.book.flags_at(self.graph.tokens, t).iter().any(|f| t <= token && token <= f.2))
    }

    /// The flags of the sentence; with those in names of settings ("max_connections"), or without.
    pub(in crate::extract::frame) fn flags(&self, value: Option<(usize, usize)>, settings: bool) -> Vec<usize> {
        let mut out: Vec<usize> = sides_in(self.book, self.graph.tokens, 0, self.graph.tokens.len()).iter().map(|s| s.0).collect();
        let side = |flag: usize| is_side(&self.book.flags[flag].name);
        for t in 0..self.graph.tokens.len() {
            if value.is_some_and(|(a, b)| (a..b).contains(&t)) || self.mentions.iter().any(|m| (m.first..m.after).contains(&t)) {
                continue;
            }
            if self.is_no_flag(t) || !settings && is_in_identifier(self.graph.tokens, t) || self.is_largest_of_some(t) {
                continue;
            }
            // "any point in the last {value}": a stretch that ends now is not the last of several
            let stretch = self.kind == Kind::Duration && value.is_some_and(|(first, _)| t + 1 == first);
            if stretch && matches!(self.graph.tokens.word(t), "last" | "previous") {
                continue;
            }
            // "is open until {value}" tells of no other time
            let own = matches!(self.kind, Kind::Time | Kind::Date | Kind::Year) && value.is_some_and(|(first, _)| t + 1 == first);
            if own && self.graph.tokens.word(t) == "until" {
                continue;
            }
            for (flag, rival, _) in self.book.flags_at(self.graph.tokens, t) {
                if !rival && !out.contains(&flag) && !side(flag) {
                    out.push(flag);
                }
            }
        }
        out
    }

    /// "the largest fragment weighed {value}": of all there are, the one that has most of what is measured; nothing is limited by it. But "the
    /// largest file that can be sent is {value}".
    pub(in crate::extract::frame) fn is_largest_of_some(&self, t: usize) -> bool {
        let graph = self.graph;
        if !matches!(graph.tokens.word(t), "largest" | "longest" | "highest") {
            return false;
        }
        let found = events(graph, self.book, false);
        let measures = |e: &Event| {
            let class = self.book.classes.get(usize::from(e.class));
            class.is_some_and(|c| c.shape == Shape::Attribute)
                && matches!(self.class_name(e.class), "weight" | "height" | "length" | "width")
        };
        let told = found.iter().any(|e| measures(e) && e.first != t && !(matches!(e.seat, Seat::Noun(k) if graph.chunk(t) == Some(k))));
        told && !(0..graph.clauses.len()).any(|c| super::is_able(graph, c))
    }

    /// "is planned to last", "scored in the final": a verb, or a match that is called so.
    fn is_no_flag(&self, t: usize) -> bool {
        let word = self.graph.tokens.word(t);
        let verb = || self.graph.clauses.iter().any(|c| c.verb == t);
        let noun = || self.graph.chunks.iter().any(|c| c.head == t);
        // "private donations" are given by people, not to one alone
        let symmetric = |w: &str| self.book.classes_of(w).iter().any(|&c| self.book.classes[usize::from(c)].shape == Shape::Symmetric);
        let private = || self.graph.chunks.iter().any(|c| c.first <= t && t < c.head && !symmetric(self.graph.tokens.word(c.head)));
        matches!(word, "last" | "lasts" | "lasted") && verb()
            || matches!(word, "final" | "finals") && noun()
            || word == "private" && private()
    }

    pub(in crate::extract::frame) fn is_limit(&self, found: &[Event], flags: &[usize], value: Option<(usize, usize)>) -> bool {
        let maximum = self.book.flags.iter().position(|f| &*f.name == "maximum");
        let class = self.book.class_named("limit");
        let noun_or_cap = |e: &Event| {
            let bounds = |t: usize| BOUNDING.contains(&self.graph.tokens.word(t));
            // "cannot be larger than"
            let compared =
                |t: usize| MORE.contains(&self.graph.tokens.word(t)) && e.clause(self.graph).is_some_and(|c| self.graph.clauses[c].negated);
            // "must be smaller than"
            let less = |t: usize| limits::LESS.has(self.graph.tokens.word(t));
            let has_to = || e.clause(self.graph).is_some_and(|c| self.has_to(c));
            Some(e.class) == class
                && (e.entry == Entry::Noun
                    || bounds(e.first)
                    || (e.first..=e.last).any(compared)
                    || (e.first..=e.last).any(less) && has_to())
        };
        let timeout = self.book.class_named("timeout");
        // "cannot store a note larger than {value}"
        let word = |t: usize| self.graph.tokens.word(t);
        let refused =
            |t: usize| t > 1 && word(t - 1) == "than" && MORE.contains(&word(t - 2)) && self.graph.clauses.iter().any(|c| c.negated);
        matches!(self.kind, Kind::Duration | Kind::Quantity | Kind::Number | Kind::Money)
            && (value.is_some_and(|(first, _)| refused(first))
                || maximum.is_some_and(|m| flags.contains(&m))
                || found.iter().any(noun_or_cap)
                || self.is_allowance(found, value)
                || self.supports(found, value)
                || (self.kind == Kind::Duration && found.iter().any(|e| Some(e.class) == timeout)))
    }

    /// Whether a clause says what has to be: "must be smaller than".
    fn has_to(&self, clause: usize) -> bool {
        let clause = &self.graph.clauses[clause];
        let from = clause.subject.map_or(clause.first, |k| self.graph.chunks[k].after).min(clause.first);
        (from..clause.after).any(|t| BOUND.contains(&self.graph.tokens.word(t)))
    }

    /// "the club supports {value} members": what something supports is what it can have at most.
    fn supports(&self, found: &[Event], value: Option<(usize, usize)>) -> bool {
        let Some((first, after)) = value.filter(|_| self.kind == Kind::Number) else { return false };
        let site = Site::new(self.graph, first, after, first);
        let does = |e: &Event| matches!(e.seat, Seat::Verb(c) if is_form("support", self.graph.tokens.word(self.graph.clauses[c].verb)));
        found.iter().any(does) && site.counted(self.graph).is_some()
    }

    /// "users can make {value} requests per hour", "the plan includes {value} minutes a month": what one may have in a time is a limit.
    fn is_allowance(&self, found: &[Event], value: Option<(usize, usize)>) -> bool {
        let Some(site) = value.filter(|_| self.kind == Kind::Number).map(|(first, after)| Site::new(self.graph, first, after, first))
        else {
            return false;
        };
        let graph = self.graph;
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let (Some(c), Some(_)) = (clause, rate_behind(graph, site)) else { return false };
        let does = |names: &[&str]| found.iter().any(|e| e.seat == Seat::Verb(c) && names.contains(&self.class_name(e.class)));
        let asks = || site.counted(graph).is_some_and(|k| ASKED_FOR.iter().any(|w| is_form(w, graph.head(k))));
        let plan = |k: usize| (graph.chunks[k].first..graph.chunks[k].after).any(|t| PLAN_WORDS.contains(&graph.tokens.word(t)));
        let gets = || graph.clauses[c].subject.is_some_and(plan);
        let holds = || HOLDS.iter().any(|w| is_form(w, graph.tokens.word(graph.clauses[c].verb)));
        // "you can send {value} letters a day": what anybody may do in a time
        let anybody = || graph.clauses[c].subject.is_some_and(|k| graph.head(k) == "you") && graph.clauses[c].object == site.chunk;
        (asks() || anybody() && site.counted(graph).is_some()) && is_able(graph, c)
            || does(&["limit", "provide"]) && site.counted(graph).is_some()
            || gets() && (holds() || does(&["contain"]))
    }

    /// The entities that are named in a chunk.
    pub(in crate::extract::frame) fn named_in(&self, k: usize) -> Vec<usize> {
        let chunk = &self.graph.chunks[k];
        let mut out: Vec<usize> = self
            .mentions
            .iter()
            .filter(|m| chunk.first <= m.first && m.first <= chunk.head && self.graph.chunk(m.first) == Some(k))
            .map(|m| m.entity)
            .collect();
        out.dedup();
        out
    }
}
