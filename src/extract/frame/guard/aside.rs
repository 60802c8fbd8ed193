//! What stands in a sentence without a part in what it tells: between commas behind somebody else, behind "unlike", in a clause of its own.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fit, Scene, is_calendar};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Shape;
use crate::language::names::ANYTHING;
use crate::language::{counting, grammar, is_calling, naming};
use crate::text::TokenKind;
use crate::value::Kind;

/// Prepositions by which a thing is told by another that it stands beside.
const BESIDE: [&str; 6] = ["behind", "beside", "opposite", "near", "outside", "for"];

impl Scene<'_, '_, '_> {
    /// Whether what stands in chunk `k` has no part in the clause `c`: it is in another clause, or what something is held against.
    pub(in crate::extract::frame) fn stands_aside(&self, k: usize, c: usize, subject: Option<usize>) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        if subject.is_some_and(|s| k == s || chunk.owns == Some(s)) {
            return false;
        }
        // "Velt, a Norda subsidiary,": what has it in front is not it
        let of_subject = subject.is_some_and(|s| chunk.apposed == Some(s) || graph.chunks[s].apposed == Some(k));
        if of_subject {
            let inside = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k) && m.after > chunk.head);
            return !inside && !is_calling(graph.head(k));
        }
        let mut at = k;
        for _ in 0..4 {
            if let Some(owned) = graph.chunks[at].owns {
                at = owned;
                continue;
            }
            let Some(prep) = graph.chunks[at].prep else { break };
            let leads = |t: usize| counting::SET_BESIDE.has(graph.tokens.word(t)) || self.is_as_the_same(t);
            if leads(prep) || prep > 0 && leads(prep - 1) {
                return true;
            }
            let Some(front) = graph.before(at) else { break };
            at = front;
        }
        match graph.chunks[k].clause {
            Some(other) if other != c => {
                let up = graph.above(c);
                let linked = |a: usize| matches!(graph.clauses[a].hangs, Hangs::Complement | Hangs::Infinitive);
                !(up.contains(&other) || linked(other) && graph.clauses[other].governor == Some(c))
            }
            _ => false,
        }
    }

    /// "in the same week as that at Velt": what something else has in common with another.
    fn is_as_the_same(&self, token: usize) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        word(token) == "as" && (token.saturating_sub(4).max(self.start)..token).any(|t| word(t) == "same")
    }

    /// "The daily dose of aspirin is 4,000 mg, and it may be taken with Velt", "Calden, a day's walk from Ellis, lost 90 roofs", "in
    /// Calden the dockers struck, in sympathy with Ellis": whom or what a value is told of, where those whom the sentence of the rules names have
    /// no part in its clause.
    pub(in crate::extract::frame) fn is_told_beside_ours(
        &self,
        sense: &Sense,
        kind: Kind,
        site: Site,
        fit: &Fit,
    ) -> Option<(usize, usize)> {
        if self.labels {
            return None;
        }
        let graph = self.graph;
        let ours = |e: usize| sense.entities().any(|o| o == e);
        let named: Vec<&Mention> = self.mentions.iter().filter(|m| ours(m.entity) && m.first >= self.start).collect();
        let c = self.clause_of(site.first).or_else(|| self.clause_of(fit.event.0)).filter(|_| !named.is_empty())?;
        // "the 13-storey hotel"
        let aside = |m: &&Mention| graph.chunk(m.first).is_some_and(|k| site.chunk != Some(k) && self.has_no_part(k, c));
        let k = if named.iter().all(aside) {
            self.held_by_another(sense, site, c)
        } else {
            self.is_noun_of_another(sense).or_else(|| self.is_sold_there(sense, site, c).filter(|_| kind == Kind::Money))
        }?;
        Some((graph.chunks[k].first, graph.chunks[k].after))
    }

    /// Whether a chunk names somebody or something of the sentence of the rules.
    pub(in crate::extract::frame) fn names_asked(&self, sense: &Sense, k: usize) -> bool {
        self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k) && sense.entities().any(|e| e == m.entity))
    }

    /// "Ann Roe, director of Cold Water, praised Velt", where the director of Velt is asked for: whose the noun is.
    fn is_noun_of_another(&self, sense: &Sense) -> Option<usize> {
        let graph = self.graph;
        let thing = sense.thing.as_deref().filter(|_| sense.naming && sense.entities().next().is_some())?;
        let mut told =
            (0..graph.chunks.len()).filter(|&k| graph.chunks[k].first >= self.start && self.book.alike(thing, graph.head(k))).peekable();
        let whose = |k: usize| {
            graph
                .behind(k, &["of"])
                .filter(|&o| self.is_foreign_name(sense, o) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(o)))
        };
        let first = told.peek().copied().and_then(whose)?;
        told.all(|k| whose(k).is_some()).then_some(first)
    }

    /// "The mugs in the shop of Velt cost $9", where it is asked what a ticket costs: what has its price in or at ours.
    fn is_sold_there(&self, sense: &Sense, site: Site, c: usize) -> Option<usize> {
        let graph = self.graph;
        let ours = |k: usize| self.names_asked(sense, k);
        let subject = self.subject_of(c).filter(|&k| !(ours(k) || sense.limit || site.whole && site.chunk == Some(k)))?;
        let chunk = &graph.chunks[subject];
        let head = graph.head(subject);
        let asked = sense.nouns().chain([&sense.head]).any(|w| self.book.alike(w, head))
            || self.events.iter().any(|e| matches!(e.seat, Seat::Noun(k) | Seat::Modifier(k) if k == subject))
            || naming::ACCESS.has(head)
            || naming::WHOLES.has(head)
            || sense.entities().any(|e| self.before.is_called(e, head) || self.describes(subject, e));
        let next = |&k: &usize| graph.behind(k, &["of", "at", "in", "for"]);
        let hangs = std::iter::successors(next(&subject), next).take(3).any(ours);
        (hangs && !asked && !chunk.pronoun && !chunk.name).then_some(subject)
    }

    /// "A parking ticket at the hall", where it is asked what one pays to get in: the word that makes it another ticket.
    pub(in crate::extract::frame) fn is_other_ticket(&self, sense: &Sense) -> Option<usize> {
        let graph = self.graph;
        let entry = sense.classes.iter().any(|&c| self.class_name(c) == "admission price");
        let ticket = |e: &Event| crate::text::is_form("ticket", graph.tokens.word(e.first)) && e.first == e.last;
        let front = |e: &Event| {
            let t = e.first.checked_sub(1).filter(|&t| t >= self.start)?;
            let word = graph.tokens.word(t);
            let token = &graph.tokens.list()[t];
            let plain = token.kind == TokenKind::Word && token.is_content() && !token.capital;
            let asked = naming::OF_ENTRY.has(word) || grammar::ARTICLES.has(word) || sense.words.iter().any(|w| w == word);
            let ours = self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
            (plain && !asked && !ours && graph.chunk(t) == graph.chunk(e.first)).then_some(t)
        };
        self.events.iter().filter(|e| entry && ticket(e)).find_map(front)
    }

    /// "Tram 12", "Hall 4": a noun with the figure that tells it from others of its kind.
    pub(in crate::extract::frame) fn is_numbered(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let Some(noun) = chunk.after.checked_sub(2).filter(|&t| t >= chunk.first) else { return false };
        let list = graph.tokens.list();
        let figure = list[chunk.after - 1].kind == TokenKind::Figure;
        // "Another 15 died": a capital at the head of a sentence tells nothing
        let head = noun == self.start && !chunk.name;
        let name = list[noun].capital && !head && list[noun].kind == TokenKind::Word && list[noun].is_content();
        figure && name && !is_calendar(graph.tokens.word(noun)) && !graph.tokens.word(noun).ends_with('s')
    }

    /// Whether what a chunk names is neither the subject nor any other part of a clause, by where it stands.
    fn has_no_part(&self, k: usize, c: usize) -> bool {
        let graph = self.graph;
        let subject = graph.clauses[c].subject;
        if subject == Some(k) {
            return false;
        }
        let word = |t: usize| graph.tokens.word(t);
        let first = graph.chunks[k].prep.unwrap_or(graph.chunks[k].first);
        // "not the one at Velt"
        let denied = (first.saturating_sub(4).max(self.start)..first)
            .any(|t| word(t) == "not" && matches!(word(t + 1), "the" | "that" | "those" | "at" | "in" | "of"));
        // "in sympathy with Ellis", "to support those of Ellis"
        let sided = (first.saturating_sub(3).max(self.start)..first).any(|t| counting::SIDED.has(word(t)));
        // "the car park behind Velt"
        let on_subject = subject.is_some_and(|s| graph.behind(s, &BESIDE) == Some(k));
        // "in Arn, the largest port of Velt,"
        let described = graph.before(k).and_then(|b| graph.chunks[b].apposed).is_some_and(|p| {
            graph.prep(k) == "of" && matches!(graph.prep(p), "in" | "at") && graph.chunks[p].after <= graph.clauses[c].first
        });
        denied
            || sided
            || on_subject
            || described
            || self.stands_aside(k, c, subject)
            || subject.is_some_and(|s| self.is_between_commas(k, c, s))
    }

    /// "Calden, a day's walk from Ellis, lost": what stands between commas behind a subject, and in front of its verb.
    fn is_between_commas(&self, k: usize, c: usize, subject: usize) -> bool {
        let graph = self.graph;
        let comma = |mut range: std::ops::Range<usize>| range.any(|t| graph.tokens.raw(t) == ",");
        let (chunk, from, verb) = (&graph.chunks[k], graph.chunks[subject].after, graph.clauses[c].first);
        let first = chunk.prep.unwrap_or(chunk.first);
        from <= first && chunk.after <= verb && comma(from..first) && comma(chunk.after..verb)
    }

    /// Somebody or something else that a clause gives its value to: by its subject, by what its noun is of, by the place that leads it.
    fn held_by_another(&self, sense: &Sense, site: Site, c: usize) -> Option<usize> {
        let graph = self.graph;
        let word = |k: usize| graph.head(k);
        let known = |k: usize| {
            let chunk = &graph.chunks[k];
            let declared = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
            declared
                || chunk.pronoun
                || self.is_time(k)
                || ANYTHING.contains(&word(k))
                || self.is_described(k)
                || sense.entities().any(|e| self.describes(k, e) || self.before.is_called(e, word(k)))
                || sense.nouns().any(|w| self.book.alike(w, word(k)))
        };
        let here = |k: usize| graph.chunks[k].clause == Some(c) || graph.clauses[c].subject == Some(k);
        let told = |k: usize| sense.nouns().chain([&sense.head]).any(|w| self.book.alike(w, word(k)));
        let event = |k: usize| self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k) && sense.classes.contains(&e.class));
        let own = |k: usize| site.whole && site.chunk == Some(k);
        let of = (0..graph.chunks.len()).filter(|&k| here(k) && (told(k) || event(k)));
        let holder = of.filter_map(|k| graph.behind(k, &["of", "for", "to", "at", "in", "near"])).find(|&k| {
            let plain = graph.prep(k) == "of" && !graph.chunks[k].name && graph.chunks[k].first == graph.chunks[k].head;
            !own(k) && !known(k) && (plain || self.is_foreign_name(sense, k))
        });
        // "the dairy at Pell, a supplier of Velt,"
        let strange = |k: usize| !own(k) && !known(k) && (self.is_foreign_name(sense, k) || self.is_numbered(k));
        let of_subject = |k: usize| graph.behind(k, &["of", "at", "in", "near", "from"]);
        // "the car park behind Velt", "the exporter for Velt"
        let ours = |k: usize| self.names_asked(sense, k);
        // "the timeout for Velt" is one of Velt
        let property = |k: usize| self.events.iter().any(|e| e.seat == Seat::Noun(k) && self.shape(e) == Some(Shape::Attribute));
        let beside = |k: usize| {
            !own(k) && !property(k) && !known(k) && !told(k) && !event(k) && !sense.limit && graph.behind(k, &BESIDE).is_some_and(ours)
        };
        let subject = || self.subject_of(c).filter(|&k| strange(k) || !own(k) && of_subject(k).is_some_and(strange) || beside(k));
        let leads = |k: &usize| {
            let chunk = &graph.chunks[*k];
            let front = chunk.first <= self.start + 2 && chunk.after <= graph.clauses[c].first;
            front && matches!(graph.prep(*k), "in" | "at") && (strange(*k) || graph.behind(*k, &["of"]).is_some_and(strange))
        };
        // "the Holt fire"
        let named = || (0..graph.chunks.len()).find(|&k| here(k) && (told(k) || event(k)) && !own(k) && self.is_foreign_name(sense, k));
        holder.or_else(named).or_else(subject).or_else(|| (0..graph.chunks.len()).find(leads))
    }
}
