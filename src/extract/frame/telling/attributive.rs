//! Values in front of the name of what they are said of: "the $3 billion Harrow Tunnel", "the 300 km/h Aurora", "the 2,700-seat Linden Hall",
//! and beside it: "the Harrow Tunnel, a $3 billion project", "Linden Hall, with 2,700 seats".

use crate::extract::frame::event::Event;
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::language::{happenings, naming};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The value at `site`, where it stands in front of the name of what the sentence is of, or beside it, and cannot be of another kind than the
    /// sentence asks for.
    pub(in crate::extract::frame) fn in_front_of_name(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let k = site.chunk?;
        let named = |name: &&str| sense.classes.iter().any(|&c| self.class_name(c) == *name);
        let counted = |t: usize| matches!(&sense.counted, Some((What::Noun(w), _)) if self.book.alike(w, tokens.word(t)));
        let holds = || ["contain", "capacity", "aboard", "floors"].iter().any(named);
        // "a $3 billion tunnel", "a 300 km/h train", "a 2,700-seat hall", "with 2,700 seats"
        // "400 km/h Aurora trains": the unit ends its own phrase
        let next = (0..graph.chunks.len()).find(|&j| graph.chunks[j].first == site.after && graph.chunks[j].prep.is_none());
        let leads = !site.whole || next.is_some();
        let told = match kind {
            Kind::Money => !site.whole && ["cost", "price"].iter().any(named),
            Kind::Quantity => leads && sense.classes.iter().any(|&c| happenings::TOLD_BY_UNIT.has(self.class_name(c))),
            Kind::Number => {
                holds()
                    && (tokens.raw(site.after) == "-" && counted(site.after + 1)
                        || graph.prep(k) == "with" && counted(graph.chunks[k].head))
            }
            _ => false,
        };
        // "the cargo of the Marlow weighed 900 tonnes": what weighs is no name
        let of_noun = kind == Kind::Quantity && sense.nouns().next().is_some();
        if !told || of_noun || sense.aspect.is_some() {
            return None;
        }
        let chunk = &graph.chunks[k];
        let ours = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e));
        let end = next.filter(|_| site.whole).map_or(chunk.after, |j| graph.chunks[j].after);
        let behind = self.mentions.iter().find(|m| m.first >= site.after && m.first < end && ours(m.entity));
        // "the Harrow Tunnel, a $3 billion project,": beside the name, and no other thing
        let comma = chunk.prep.unwrap_or(chunk.first).checked_sub(1).filter(|&t| tokens.raw(t) == ",");
        let front = comma.and_then(|t| (0..graph.chunks.len()).find(|&j| graph.chunks[j].after == t));
        let beside = || {
            let j = front?;
            let m = self.mentions.iter().find(|m| ours(m.entity) && graph.chunk(m.first) == Some(j))?;
            let general = kind == Kind::Number || naming::WORKS.has(graph.head(k)) || self.before.is_like(m.entity, graph.head(k));
            general.then_some(m)
        };
        let mention = behind.or_else(beside)?;
        let mut fit = Fit::around(site, (site.first, site.after));
        fit.mentions.push(*mention);
        (fit.first, fit.after) = (fit.first.min(mention.first), fit.after.max(mention.after));
        Some(fit)
    }

    /// "the Harrow-based line Norda", "the steam-driven Aurora", "Norda, a Harrow-based line,": a value with the participle of the verb of the
    /// sentence, in front of the name of what the sentence is of, or beside it.
    pub(in crate::extract::frame) fn by_hyphen(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let participle = tokens.word(site.after + 1);
        if tokens.raw(site.after) != "-" || !(participle.ends_with("ed") || participle.ends_with("ing") || participle.ends_with("en")) {
            return None;
        }
        let bases = |w: &str| crate::text::verb_bases(w).into_iter().map(|(base, _)| base).collect::<Vec<_>>();
        let wanted = bases(participle);
        let same = |w: &str| w == participle || bases(w).iter().any(|b| wanted.contains(b));
        if !sense.wording.split(' ').chain(sense.words.iter().map(String::as_str)).any(same) {
            return None;
        }
        let ours = |m: &&Mention| sense.args.iter().any(|a| a.what == What::Entity(m.entity));
        let stops = |t: &usize| {
            matches!(tokens.raw(*t), "," | "." | ";" | ":" | "(" | "–" | "—")
                || tokens.word(*t) == "of"
                || graph.verb_at(*t).is_some() && !tokens.word(*t).ends_with("ing")
        };
        let end = (site.after + 2..tokens.len()).find(stops).unwrap_or(tokens.len());
        let behind = self.mentions.iter().filter(ours).find(|m| m.first > site.after && m.first < end);
        let front = site.chunk.map_or(site.first, |k| graph.chunks[k].first).checked_sub(1).filter(|&t| tokens.raw(t) == ",");
        let mention = behind.or_else(|| self.mentions.iter().filter(ours).find(|m| Some(m.after) == front))?;
        let mut fit = Fit::around(site, (site.after + 1, site.after + 2));
        fit.mentions.push(*mention);
        (fit.first, fit.after) = (fit.first.min(mention.first), fit.after.max(mention.after));
        Some(fit)
    }

    /// "made do with patch 14.12", "its software was version 11.8": a version behind its own noun, where what it is of is named and nothing is told
    /// of how it came out.
    pub(in crate::extract::frame) fn version_of(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let front = site.first.checked_sub(1).filter(|_| kind == Kind::Version)?;
        let word = tokens.word(front);
        let told = || sense.nouns().chain(&sense.words).chain(&sense.lost).chain(&sense.numbered);
        let same = naming::VERSIONS.has(word) && told().any(|w| naming::VERSIONS.has(w)) || told().any(|w| w == word);
        if !same {
            return None;
        }
        let own = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let comes_out = |e: &&Event| {
            let class = happenings::COMES_OUT.has(self.class_name(e.class)) && !sense.classes.contains(&e.class);
            class && (own.is_none() || e.clause(graph) == own)
        };
        if self.events.iter().any(|e| comes_out(&e)) {
            return None;
        }
        let mut fit = Fit::around(site, (front, site.after));
        for e in sense.entities() {
            match self.mentions.iter().find(|m| m.entity == e) {
                // "practice before the cup was on patch 14.17"
                Some(m) if graph.chunk(m.first).is_some_and(|k| matches!(graph.prep(k), "before" | "after" | "since")) => return None,
                Some(m) => fit.mentions.push(*m),
                None if self.before.entity(e) => fit.supplied += 1,
                None => return None,
            }
        }
        fit.mentions.iter().any(|m| m.first >= self.start).then_some(fit)
    }

    /// "comes with Ruby 2.6": the name right in front of a version, which no word of the rules is.
    pub(in crate::extract::frame) fn is_version_of_another(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let front = site.first.checked_sub(1).filter(|&t| kind == Kind::Version && t > self.start)?;
        let word = tokens.word(front);
        let token = &tokens.list()[front];
        let told = || sense.nouns().chain(&sense.words).chain(&sense.lost).chain(&sense.numbered).chain(&sense.kin);
        let known = self.mentions.iter().any(|m| {
            (m.first..m.after).contains(&front)
                && (sense.entities().any(|e| e == m.entity)
                    || sense.friends.iter().any(|f| f.0 == m.entity)
                    || sense.versioned == Some(m.entity))
        });
        let plain = naming::VERSIONS.has(word)
            || told().any(|w| self.book.alike(w, word))
            || tokens.list()[self.start..front].iter().filter(|t| t.is_content()).all(|t| t.capital);
        (token.kind == crate::text::TokenKind::Word && token.capital && !known && !plain && !self.labels).then_some(front)
    }
}
