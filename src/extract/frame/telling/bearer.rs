//! Whose name a value is: what a sentence of the rules says has the name, and who in a text may have it.

use super::naming::CALLED;
use crate::extract::frame::event::{Event, Participant, Role, Seat, events};
use crate::extract::frame::graph::{Clause, Hangs};
use crate::extract::frame::guard::rival::year_of;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::understand::Reader;
use crate::extract::frame::sense::{SMALL, Sense, What, carrier};
use crate::extract::frame::site::Site;
use crate::language::callings::{NOT_THE_ONE, OF_FIRMS, OF_ONE_OFFICE};
use crate::language::{is_calling, is_demonym, is_nation, is_nationality, naming};
use crate::text::clause::is_ordinary;

impl Reader<'_, '_, '_> {
    /// "the support ship was the {value}": what it is to another one, without which it is a ship as any other; nothing is supported.
    fn serves(&self, site: Site, sense: &mut Sense) {
        let graph = self.graph;
        let Some(thing) = &sense.thing else { return };
        let own = |k: &usize| Some(*k) != site.chunk && graph.head(*k) == thing;
        let Some(k) = (0..graph.chunks.len()).find(own) else { return };
        let head = graph.chunks[k].head;
        let Some(t) = head.checked_sub(1).filter(|&t| t >= graph.chunks[k].first && naming::SERVES.has(graph.tokens.word(t))) else {
            return;
        };
        let word = graph.tokens.word(t).to_owned();
        if sense.head == word {
            sense.classes.clear();
            sense.head.clone_from(thing);
            sense.wording.clear();
        }
        sense.args.retain(|a| a.what != What::Noun(thing.clone()));
        if !sense.words.contains(&word) {
            sense.words.push(word);
        }
    }

    /// What has the name at `site`, where the sentence says it: by a noun ("the captain was {value}"), by what it does ("designed by {value}"), or
    /// by the words around it alone.
    pub(in crate::extract::frame) fn named_as(&self, site: Site, mut sense: Sense) -> Sense {
        if !sense.naming || sense.by_words {
            return sense;
        }
        // "landed in the crater {value}"
        let kind = site.chunk.map(|k| self.graph.chunks[k].first).and_then(|first| {
            let tokens = self.graph.tokens;
            let noun = |t: &usize| tokens.list()[*t].is_content() && !tokens.list()[*t].capital && !SMALL.contains(&tokens.word(*t));
            (first..site.first).rev().find(noun).map(|t| tokens.word(t).to_owned())
        });
        if let Some(kind) = kind.filter(|w| !is_calling(w)) {
            sense.thing = Some(kind);
            let inside = |m: &&Mention| m.after <= site.first && self.graph.chunk(m.first) == site.chunk;
            sense.bears = self.mentions.iter().find(inside).map(|m| m.entity);
        } else if let Some((thing, of)) = self.bearing_noun(site) {
            // "the divers who found them were {value}": one of several of that calling
            let told = self.told_of_bearer(&thing);
            if let Some(first) = told.first().filter(|_| sense.classes.is_empty()) {
                sense.head = self.graph.tokens.word(first.first).to_owned();
                sense.classes = told.iter().map(|e| e.class).collect();
            }
            // "the captain of Flight 40": a word of a name is nothing that he does
            let named = |t: usize| self.graph.tokens.word(t) == sense.head;
            if told.is_empty() && self.mentions.iter().any(|m| (m.first..m.after).any(named)) {
                sense.classes.clear();
                sense.head.clone_from(&thing);
            }
            sense.title = self.title_of(site, &thing);
            sense.thing = Some(thing);
            sense.bears = of;
            // "the captain of the ship", where the rules call somebody so: who that is is what is asked
            sense.args.retain(|a| !of.is_some_and(|e| a.what == What::Entity(e)));
        }
        self.serves(site, &mut sense);
        let called = sense.classes.iter().any(|&c| self.class_name(c) == "name");
        let acts = sense.thing.is_none() && site.whole && !called && !sense.classes.is_empty();
        sense.bearer = sense.bearer.filter(|_| acts);
        let nothing = sense.thing.is_none() && sense.bearer.is_none() && site.whole && !called;
        match self.by_words().filter(|s| nothing && !s.words.is_empty()) {
            Some(mut by_words) => {
                by_words.naming = true;
                by_words
            }
            None => sense,
        }
    }

    /// The plain words in front of the noun that a name stands beside.
    fn title_of(&self, site: Site, noun: &str) -> Vec<String> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let plain = |t: &usize| {
            let named = self.mentions.iter().any(|m| (m.first..m.after).contains(t));
            let word = tokens.word(*t);
            tokens.list()[*t].is_content()
                && !tokens.list()[*t].capital
                && !SMALL.contains(&word)
                && !named
                && !crate::language::grammar::ARTICLES.has(word)
        };
        let k = (0..graph.chunks.len()).find(|&k| graph.head(k) == noun && site.chunk != Some(k));
        k.map_or_else(Vec::new, |k| {
            (graph.chunks[k].first..graph.chunks[k].head).filter(plain).map(|t| tokens.word(t).to_owned()).collect()
        })
    }

    /// What a relative clause says of somebody who is called by a noun: "found" of "the divers who found them".
    fn told_of_bearer(&self, noun: &str) -> Vec<Event> {
        let graph = self.graph;
        let of_it =
            |c: usize| graph.clauses[c].hangs == Hangs::Relative && graph.clauses[c].antecedent.is_some_and(|k| graph.head(k) == noun);
        let found = events(graph, self.book, false);
        found.into_iter().filter(|e| !e.is_light() && matches!(e.seat, Seat::Verb(c) if of_it(c))).collect()
    }

    /// The noun that a name stands beside: what the name is said to be, or what is said to be called so.
    fn bearing_noun(&self, site: Site) -> Option<(String, Option<usize>)> {
        let graph = self.graph;
        let own = site.chunk?;
        let beside = (0..graph.chunks.len()).find(|&k| graph.chunks[k].apposed == Some(own)).or(graph.chunks[own].apposed);
        let clause = graph.chunks[own].clause.map(|c| &graph.clauses[c]);
        let verb = |c: &Clause| c.copula || CALLED.contains(&graph.tokens.word(c.verb));
        let other = clause.filter(|c| verb(c) && graph.prep(own).is_empty()).and_then(|c| {
            let behind = || graph.chunks_in(graph.chunks[own].clause?).find(|&k| k > own && graph.prep(k).is_empty());
            if c.subject == Some(own) { c.object.filter(|&k| k != own).or_else(behind) } else { c.subject }
        });
        let k = beside.or(other).filter(|&k| k != own && !graph.chunks[k].pronoun)?;
        // "the divers who found the boys were {value}"
        let above = |c: &Clause| c.governor.map(|g| &graph.clauses[g]).filter(|g| g.hangs == Hangs::Relative)?.antecedent;
        let no_other = graph.clauses.iter().all(|c| c.hangs != Hangs::Main);
        let k = clause.filter(|c| no_other && c.hangs == Hangs::Complement).and_then(above).unwrap_or(k);
        let name = graph.head(k) == "name";
        let owner = || (0..graph.chunks.len()).find(|&j| graph.chunks[j].owns == Some(k)).or_else(|| graph.behind(k, &["of"]));
        let k = if name { owner()? } else { k };
        let head = graph.chunks[k].head;
        let of = self.mentions.iter().find(|m| (m.first..m.after).contains(&head)).map(|m| m.entity);
        // "the CEO" is no name
        let word = graph.tokens.word(head);
        let plain = graph.tokens.list()[head].is_content() && !crate::language::grammar::ARTICLES.has(word);
        let common = plain && !graph.chunks[k].name && !graph.tokens.list()[head].capital || is_calling(word) && of.is_none();
        common.then(|| (graph.tokens.word(head).to_owned(), of))
    }
}

impl Scene<'_, '_, '_> {
    /// Holds the name at `site` against a sentence that says who or what has it.
    pub(in crate::extract::frame) fn called(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let person = sense.thing.as_ref().is_some_and(|w| is_calling(w));
        // "First, the ship": a capital at the head of a sentence tells nothing
        let head = site.first == self.start && site.after == site.first + 1;
        if head && is_ordinary(self.graph.tokens.word(site.first)) {
            return Err(Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: sense.thing.clone() });
        }
        if let Some(t) = self.is_of_former_days(site) {
            return Err(Fall { rung: Rung::Flag, tokens: (t, t + 1), wanted: Some("former".to_owned()) });
        }
        if (person || sense.bearer.is_some()) && !self.may_be_named(sense, person, site) {
            return Err(Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: sense.thing.clone() });
        }
        if let Some(k) = self.holds_office_elsewhere(sense, site) {
            let chunk = &self.graph.chunks[k];
            return Err(Fall { rung: Rung::Competitor, tokens: (chunk.first, chunk.after), wanted: sense.thing.clone() });
        }
        match &sense.bearer {
            Some((role, prep)) => self.borne(sense, *role, prep, site),
            None => self.name(sense, site),
        }
    }

    /// "before 2016 it had sailed under the flag of Panama", "had been led by Jane Roe until May": the word that says that it was so once.
    fn is_of_former_days(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let c = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first))?;
        let clause = &graph.clauses[c];
        let had = clause.perfect && (clause.first..clause.after).any(|t| matches!(graph.tokens.word(t), "had" | "'d"));
        let own = |t: usize| graph.chunk(t).and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(t)).is_none_or(|o| o == c);
        let once =
            |t: &usize| matches!(graph.tokens.word(*t), "before" | "until" | "till" | "previously" | "formerly" | "originally" | "earlier");
        (self.start..graph.tokens.len()).filter(|_| had).find(|t| once(t) && own(*t))
    }

    /// "Jane Roe, the chief executive of Velt, resigned", "Jane Roe resigned as Velt's chairwoman", where those of another firm are asked for: the
    /// chunk that names that one.
    fn holds_office_elsewhere(&self, sense: &Sense, site: Site) -> Option<usize> {
        let graph = self.graph;
        let own = site.chunk?;
        let clause = graph.chunks[own].clause;
        let as_one = |j: usize| graph.prep(j) == "as" && graph.chunks[j].clause == clause;
        let beside = |j: usize| graph.chunks[j].apposed == Some(own) || graph.chunks[own].apposed == Some(j);
        let office = |j: &usize| *j != own && is_calling(graph.head(*j)) && (beside(*j) || as_one(*j));
        let ours = |j: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(j, e, false)));
        let asked = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if !self.is_person(e) && !self.places[e]));
        let strange = |j: usize| {
            graph.chunks[j].name && !ours(j) && !self.is_time(j) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(j))
        };
        // "Velt boss Jane Roe"
        let named = |t: usize| {
            let token = &graph.tokens.list()[t];
            let word = graph.tokens.word(t);
            let known = self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
            let told = is_calling(word) || is_demonym(word) || is_ordinary(word) || is_nation(word);
            token.capital && !known && !told && is_calling(graph.tokens.word(t + 1)) && t + 2 <= site.first
        };
        if asked && (graph.chunks[own].first..site.first).any(named) {
            return Some(own);
        }
        (0..graph.chunks.len()).filter(|_| asked).filter(office).find_map(|j| {
            let owner = (0..graph.chunks.len()).find(|&o| graph.chunks[o].owns == Some(j)).or_else(|| graph.behind(j, &["of", "at"]));
            owner.filter(|&o| strange(o))
        })
    }

    /// Whether the words at `site` may be the name of who is asked for: no nation or its adjective, nobody whom the rules know as something else,
    /// and no first word of a headline.
    fn may_be_named(&self, sense: &Sense, person: bool, site: Site) -> bool {
        let graph = self.graph;
        let tokens = graph.tokens;
        let last = tokens.word(site.after - 1);
        let one = site.after == site.first + 1;
        if is_nationality(last) || one && is_demonym(last) || person && is_nation(last) {
            return false;
        }
        let here = |m: &&Mention| site.first < m.after && m.first < site.after;
        // "St Jude" of "St Jude's Cup"
        if self.mentions.iter().filter(here).any(|m| m.first <= site.first && site.after < m.after) {
            return false;
        }
        let asked = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e));
        // an owner or a maker may be a company
        let known =
            |e: usize| self.places.get(e).copied().unwrap_or(false) || sense.thing.as_deref().is_some_and(|w| !OF_FIRMS.contains(&w));
        let other = self.mentions.iter().filter(here).any(|m| asked(m.entity) || person && !self.is_person(m.entity) && known(m.entity));
        let whole = site.chunk.is_some_and(|k| graph.chunks[k].name && graph.chunks[k].head < site.after.max(graph.chunks[k].head + 1));
        !other && (!person || whole || !one)
    }

    /// Whether the noun at a token says what another is: "the regular captain", "the captain of the Halcyon" where the rules are about another ship.
    pub(in crate::extract::frame) fn is_another_bearer(&self, sense: &Sense, token: usize) -> bool {
        let graph = self.graph;
        let Some(k) = graph.chunk(token) else { return false };
        // "the chief financial officer" is no chief executive
        let other = |t: usize| {
            let word = graph.tokens.word(t);
            OF_ONE_OFFICE.contains(&word) && !sense.nouns().any(|w| w == word)
        };
        let chunk = &graph.chunks[k];
        let narrowed = (chunk.first..token).any(|t| NOT_THE_ONE.contains(&graph.tokens.word(t))) || (chunk.first..chunk.after).any(other);
        let ours = |j: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(j, e, false)));
        let known = |j: usize| self.mentions.iter().any(|m| graph.chunk(m.first) == Some(j) && self.about.contains(&m.entity));
        let owner = (0..graph.chunks.len()).find(|&j| graph.chunks[j].owns == Some(k)).or_else(|| graph.behind(k, &["of"]));
        // "the captain who ditched a jet in the Hudson"
        let told = graph.clauses.iter().position(|c| c.hangs == Hangs::Relative && c.antecedent == Some(k));
        let stands = |j: usize| told.is_some_and(|c| graph.chunks[j].clause == Some(c));
        let elsewhere = told.is_some_and(|_| {
            let mut all = (0..graph.chunks.len()).filter(|&j| stands(j)).peekable();
            let named = all.clone().any(|j| graph.chunks[j].name && !self.is_time(j));
            all.peek().is_some() && named && !all.any(|j| ours(j) || known(j))
        });
        // "the referee of the semi-final", "the winner of the 1990 race"
        let lesser = owner.is_some_and(|j| {
            let word = |t: usize| graph.tokens.word(t);
            let early = |t: usize| year_of(word(t)).is_some_and(|y| self.before.is_before_all(y));
            (graph.chunks[j].first..graph.chunks[j].head).any(|t| matches!(word(t), "semi" | "quarter") || early(t))
        });
        narrowed || lesser || elsewhere || owner.is_some_and(|j| graph.chunks[j].name && !ours(j) && !known(j) && !self.is_time(j))
    }

    /// "designed by {value}", "{value} won the race": the name stands where the sentence has it, whatever the words for what is done.
    fn borne(&self, sense: &Sense, role: Role, prep: &str, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let mut best = Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: Some(sense.head.clone()) };
        // "a loaded Norda bus was driven": what has the name of another is named by it, and is not that other one
        let anew = |k: usize| (graph.chunks[k].first..site.first).any(|t| matches!(graph.tokens.word(t), "a" | "an"));
        let whole = site.chunk.is_some_and(|k| graph.chunks[k].head < site.after && !anew(k));
        for event in self.events.iter().filter(|e| whole && sense.classes.contains(&e.class)) {
            let carried = carrier(graph, self.book, self.events, self.stating, event);
            let participants = event.participants(graph, self.book, carried);
            let there = participants.iter().any(|p| Some(p.chunk) == site.chunk && self.stands_as(event, p, role, prep));
            if !there {
                continue;
            }
            let found = self
                .taking_part(sense, event, carried, Some(site), None)
                .and_then(|fit| self.narrowed(sense, event, carried, Some(site), fit));
            match found {
                Ok(fit) => return Ok(fit),
                Err(fall) if fall.rung > best.rung => best = fall,
                Err(_) => {}
            }
        }
        Err(best)
    }

    /// Whether a participant is to the event what the sentence of the rules has the name as.
    fn stands_as(&self, event: &Event, p: &Participant, role: Role, prep: &str) -> bool {
        let graph = self.graph;
        let place = |w: &str| matches!(w, "in" | "at" | "near" | "on" | "outside");
        let own = graph.prep(p.chunk);
        match role {
            Role::Beside => own == prep || place(own) && place(prep),
            // "her design", "a design of hers"
            Role::Agent if matches!(event.seat, Seat::Noun(_)) => p.role == Role::Agent || graph.chunks[p.chunk].owns.is_some(),
            Role::Any => matches!(own, "" | "of" | "between" | "with" | "and"),
            _ => p.role == role,
        }
    }
}
