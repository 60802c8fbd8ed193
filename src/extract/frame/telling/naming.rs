//! Names of things: "a ship called Aurora", "the freighter Aurora", "Aurora, a freighter".

use super::plain::is_ordinal;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::Site;
use crate::language::layout::{LABEL_WORDS, UNDER_LABEL};
use crate::language::{grammar, is_calling, is_demonym, is_nation, is_same_calling, naming};
use crate::text::TokenKind;

/// Words that lead from a thing to its name.
pub(in crate::extract) const CALLED: &[&str] = &["called", "named", "dubbed", "christened", "titled", "name"];

impl Scene<'_, '_, '_> {
    /// Whether the event of `sense` is named by a word that the shipped wordbook lacks.
    pub(in crate::extract::frame) fn is_own(&self, sense: &Sense) -> bool {
        sense.classes.iter().any(|&c| self.book.is_own(c))
    }

    /// "a freighter called Aurora", "the freighter's name was Aurora", "the freighter is Aurora", "known as Aurora".
    fn is_called_so(&self, site: Site, like: &dyn Fn(usize) -> bool) -> bool {
        let graph = self.graph;
        let near = |from: usize, to: usize| (from..to).any(like);
        let before = |word: &dyn Fn(&str) -> bool| (site.first.saturating_sub(4)..site.first).any(|t| word(graph.tokens.word(t)));
        if near(site.first.saturating_sub(12), site.first) && before(&|w| CALLED.contains(&w)) {
            return true;
        }
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let Some(clause) = clause.map(|c| &graph.clauses[c]) else { return false };
        let told =
            clause.copula && clause.object == site.chunk || before(&|w| w == "as") && near(site.first.saturating_sub(12), site.first);
        // "the name of the freighter was Aurora"
        let of_name = |k: usize| graph.head(k) == "name" && graph.behind(k, &["of"]).is_some_and(|j| like(graph.chunks[j].head));
        told && clause.subject.or(clause.antecedent).is_some_and(|k| (like(graph.chunks[k].head) || of_name(k)) && Some(k) != site.chunk)
    }

    /// A name that the rules themselves have for what the sentence says is called so, where the text first calls it by it.
    fn bears_name(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let entity = sense.bears?;
        let inside = |m: &&Mention| m.entity == entity && m.named && site.first <= m.after.saturating_sub(1) && m.after <= site.after;
        let mention = self.mentions.iter().find(inside)?;
        let last = mention.after - 1;
        let word = self.graph.tokens.word(last);
        let again = self.before.word(word) || (0..mention.first).any(|t| self.graph.tokens.word(t) == word);
        let name = self.graph.tokens.list()[last].capital;
        (name && !again).then(|| {
            let mut fit = Fit::around(site, (mention.first, mention.after));
            fit.mentions.push(*mention);
            fit
        })
    }

    /// "A freighter, the Aurora, rammed a pier in 1980": one that is told of anew, with a year of its own.
    fn is_of_another_year(&self, sense: &Sense, noun: usize, after: usize) -> bool {
        /// So many tokens stand at most between a name, its verb and what it acts on.
        const NEAR: usize = 4;
        let graph = self.graph;
        let anew = graph.chunk(noun).is_some_and(|k| matches!(graph.tokens.word(graph.chunks[k].first), "a" | "an" | "another"));
        let year = |t: usize| {
            let word = graph.tokens.word(t);
            word.len() == 4 && word.parse::<u16>().is_ok_and(|y| (1500..2100).contains(&y))
        };
        // "a freighter, the Aurora, arrived in 2013" may be the one that is looked for
        let particle = |k: usize| matches!(graph.prep(k), "" | "out" | "down" | "off" | "up");
        let undergoes = |v: usize| {
            let next = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first > v);
            next.is_some_and(|k| graph.chunks[k].first - v <= NEAR && particle(k) && !self.is_time(k) && !self.is_ours(sense, k))
        };
        let finite = |v: &usize| *v >= after && !graph.tokens.word(*v).ends_with("ing");
        let verb = graph.clauses.iter().map(|c| c.verb).filter(finite).min();
        let acts = verb.is_some_and(|v| v - after <= NEAR && undergoes(v));
        anew && acts && (0..graph.tokens.len()).any(year)
    }

    /// Whether somebody or something of the sentence of the rules is named in a chunk.
    fn is_ours(&self, sense: &Sense, k: usize) -> bool {
        sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(k, e, false)))
    }

    /// Whether the noun for what has a name goes with other words than that of the rules does, and with none of those.
    fn is_otherwise_titled(&self, sense: &Sense, site: Site, like: &dyn Fn(usize) -> bool) -> bool {
        /// So many tokens stand at most between a name and the noun for what has it.
        const NEAR: usize = 6;
        let graph = self.graph;
        if sense.title.is_empty() {
            return false;
        }
        let from = site.chunk.map_or(site.first, |k| graph.chunks[k].first).saturating_sub(NEAR);
        let mut near = (from..graph.tokens.len().min(site.after + NEAR)).filter(|&t| like(t)).filter_map(|t| Some((t, graph.chunk(t)?)));
        let Some((noun, k)) = near.next() else { return false };
        let own = |t: usize| sense.title.iter().any(|w| crate::text::is_form(w, graph.tokens.word(t)));
        let first = graph.chunks[k].first;
        let other = |t: usize| {
            let token = &graph.tokens.list()[t];
            token.is_content()
                && !(site.first..site.after).contains(&t)
                && !grammar::ARTICLES.has(graph.tokens.word(t))
                && !matches!(graph.tokens.word(t), "its" | "their" | "this" | "that")
        };
        let titled = (first..graph.tokens.len().min(graph.chunks[k].after)).any(own);
        let anew = grammar::INDEFINITE.has(graph.tokens.word(first));
        !titled && (anew || (first..noun).any(other))
    }

    /// Holds the name at `site` against a sentence that names something.
    pub(in crate::extract::frame) fn name(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let fall = |rung, wanted: String| Err(Fall { rung, tokens: (site.first, site.after), wanted: Some(wanted) });
        if let Some(fit) = self.bears_name(sense, site) {
            return Ok(fit);
        }
        // what has the name: the first plain noun of the sentence, or an entity where it has none
        let noun = || sense.args.iter().find_map(|a| if let What::Noun(w) = &a.what { Some(w.clone()) } else { None });
        let thing = sense.thing.clone().or_else(noun);
        let thing = thing.or_else(|| sense.words.first().cloned());
        let entity = if thing.is_some() {
            None
        } else {
            sense.args.iter().find_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).filter(|&e| !self.is_person(e))
        };
        let person = thing.as_ref().is_some_and(|w| self.book.alike("persona", w) || is_calling(w));
        let several_of = |w: &String| w.strip_suffix('s').is_some_and(is_calling);
        let person = person || thing.as_ref().is_some_and(several_of) || sense.bears.is_some_and(|e| self.is_person(e));
        // "the divers" are several
        let one = thing.as_ref().is_some_and(|w| crate::text::clause::is_singular_noun(w));
        // a person whom the rules call "the diver" is no rescuer of another kind
        let alike =
            |w: &str, word: &str| if sense.bears.is_some() && person { crate::text::is_form(w, word) } else { self.book.alike(w, word) };
        let like = |t: usize| match (&thing, entity) {
            (Some(w), _) => {
                let word = graph.tokens.word(t);
                let several = one && word != w && word.ends_with('s') && !crate::text::clause::is_singular_noun(word);
                let called = (alike(w, word) || is_same_calling(w, word)) && !several;
                // "the chief financial officer" is not the boss
                let lower = |t: usize| !graph.tokens.list()[t].capital && graph.chunk(t).is_some() && graph.chunk(t) == graph.chunk(t + 1);
                let partial = word == "chief" && word != w && lower(t) && graph.tokens.get(t + 1).is_some_and(|next| !next.capital);
                // "a sister ship" is no ship of ours, and without its word "the support ship" is any
                let serves = t.checked_sub(1).map_or("", |t| graph.tokens.word(t));
                let asked = sense.words.iter().find(|w| naming::SERVES.has(w));
                let same = match asked {
                    Some(asked) => serves == asked || self.before.word(asked) && !naming::SERVES.has(serves),
                    None => !naming::SERVES.has(serves),
                };
                called && same && !partial && !(person && self.is_another_bearer(sense, t))
            }
            // "the ship", where the rules say what it is
            (None, Some(e)) => {
                self.mentions.iter().any(|m| m.entity == e && (m.first..m.after).contains(&t) && !(site.first..site.after).contains(&t))
            }
            (None, None) => false,
        };
        let near = |from: usize, to: usize| (from..to.min(graph.tokens.len())).any(like);
        let chunk = site.chunk.map_or((site.first, site.after), |k| (graph.chunks[k].first, graph.chunks[k].after));
        // "the Aurora freighter", but not "the British freighter"; of persons the name stands behind: "Harbour pilot"
        // nor "the Aurora-class freighter"; a number behind a hyphen is of the name itself
        let figure = |t: usize| graph.tokens.get(t).is_some_and(|t| t.kind == TokenKind::Figure);
        let numbered = |t: usize| figure(t) || figure(t + 1) && graph.tokens.word(t).chars().count() == 1;
        let hyphen = (site.first..site.after).any(|t| graph.tokens.raw(t) == "-" && !numbered(t + 1));
        let adjective = site.after == site.first + 1 && is_demonym(graph.tokens.word(site.first));
        let behind = near(site.after, site.after + 1) && !person && !adjective;
        // "Orsa Crater"
        let own = site.after > site.first + 1 && like(site.after - 1);
        // "ferry captain Jane Roe": of a person the noun stands right in front
        // or opens the sentence, with a capital: "Skipper Jane Roe"
        let capital = || site.after > site.first + 1 && like(site.first);
        let front_of_name = if person { site.first > 0 && like(site.first - 1) || capital() } else { near(chunk.0, site.first) };
        let inside = near(chunk.0, chunk.1) && (person || !hyphen) && (front_of_name || behind) || own && !person;
        let called = self.is_called_so(site, &like);
        // "Aurora, an old freighter,"
        let comma = |t: usize| graph.tokens.raw(t) == ",";
        // "Jane Roe, 69, the skipper"
        let aged =
            person && comma(site.after) && comma(site.after + 2) && graph.tokens.word(site.after + 1).bytes().all(|b| b.is_ascii_digit());
        let next = if aged { site.after + 3 } else { site.after + 1 };
        // "Built by Orsa, the freighter is": the subject of what follows
        let subject =
            |k: usize| !person && graph.clauses.iter().any(|c| c.subject == Some(k)) && !graph.prep(site.chunk.unwrap_or(k)).is_empty();
        let noun =
            |k: usize| graph.chunks[k].prep.is_none() && (person || !graph.chunks[k].name) && like(graph.chunks[k].head) && !subject(k);
        // or "Jane Roe, the ferry's skipper,"
        let owned = |k: usize| graph.chunks[k].owns.filter(|_| person).unwrap_or(k);
        let beside = comma(site.after) && graph.chunk(next).is_some_and(|k| noun(owned(k)));
        // "a freighter, the Aurora"
        // or, with where it is from, "its owner, Norway's Halden Line"
        let home = || {
            let mark = site.first.checked_sub(1).filter(|&t| matches!(graph.tokens.word(t), "'s" | "s"))?;
            let from = (0..graph.chunks.len()).find(|&k| graph.chunks[k].owns.is_some() && graph.chunks[k].after == mark)?;
            is_nation(graph.head(from)).then_some(graph.chunks[from].first)
        };
        let lead = if site.first > 0 && graph.tokens.word(site.first - 1) == "the" { site.first - 1 } else { home().unwrap_or(site.first) };
        let front =
            lead > 0 && matches!(graph.tokens.raw(lead - 1), "," | "\"" | "“" | "(" | "'" | "‘") && near(lead.saturating_sub(4), lead);
        // "the skipper of the ferry, Jane Roe, swam ashore"
        let apposed = || {
            let k = graph.ending(lead.checked_sub(1).filter(|&t| comma(t))?)?;
            let up = |&k: &usize| graph.before(k).filter(|_| graph.prep(k) == "of");
            let noun = std::iter::successors(up(&k), up).take(2).find(|&k| like(graph.chunks[k].head))?;
            (comma(site.after) || site.after + 1 >= graph.tokens.len()).then_some(noun)
        };
        // "Jane Roe is the skipper"
        let clause =
            site.chunk.and_then(|k| graph.chunks[k].clause).filter(|&c| graph.clauses[c].copula && graph.clauses[c].subject == site.chunk);
        let said = clause.is_some_and(|c| {
            let behind = |k: &usize| graph.chunks[*k].first >= graph.clauses[c].after && graph.prep(*k).is_empty();
            // "was the first of the miners to come out"
            let one_of = |k: usize| {
                let ordinal = is_ordinal(graph.head(k));
                graph.behind(k, &["of"]).filter(|_| ordinal).is_some_and(|o| thing.as_ref().is_some_and(|w| alike(w, graph.head(o))))
            };
            // "was one of five who died" says nothing of what one was
            let some = |k: usize| graph.tokens.word(graph.chunks[k].first) == "one" && graph.behind(k, &["of"]).is_some();
            graph.chunks_in(c).find(behind).is_some_and(|k| like(graph.chunks[k].head) && !some(k) || one_of(k))
        });
        // "Jane Roe, who captained the ferry"
        let acts = person
            && graph
                .clauses
                .iter()
                .any(|c| (c.subject == site.chunk || c.antecedent == site.chunk) && site.chunk.is_some() && !c.copula && like(c.verb));
        // "carried by the freighter, Orsa's chairman said": the owner of what follows
        let owns = !person && site.chunk.is_some_and(|k| graph.chunks[k].owns.is_some());
        let anew = || (0..graph.tokens.len()).filter(|&t| like(t)).any(|t| !person && self.is_of_another_year(sense, t, site.after));
        // "Skipper: Jane Roe"
        let label = || person && site.first > 1 && graph.tokens.raw(site.first - 1) == ":" && like(site.first - 2);
        let told = label() || inside || called || said || beside || front && !owns || acts || apposed().is_some();
        // "the diver who found them": another diver does something else
        let names = |c: &u16| self.class_name(*c) == "name";
        let calls = is_calling(&sense.head) || self.is_own(sense) || sense.classes.iter().any(names);
        let does = person && !calls && !sense.classes.is_empty();
        if told && does && !self.events.iter().any(|e| sense.classes.contains(&e.class)) {
            return fall(Rung::Class, sense.head.clone());
        }
        if told && anew() {
            return fall(Rung::Competitor, thing.unwrap_or_default());
        }
        if !told || !person && self.is_no_name(sense, thing.as_deref(), site, called) {
            return fall(Rung::Class, thing.unwrap_or_default());
        }
        // "the French ship L'Orne", where the mother ship of something is asked for
        if !person && self.is_otherwise_titled(sense, site, &like) {
            return fall(Rung::Word, sense.title.join(" "));
        }
        // "the second miner to come out", where it is asked who was the first
        let ordered = |f: &&usize| matches!(&*self.book.flags[**f].name, "first" | "last" | "second" | "third");
        if let Some(&flag) = sense.flags.iter().filter(ordered).find(|&&f| !self.has_word_of(f)) {
            return fall(Rung::Flag, self.book.flags[flag].name.to_string());
        }
        let mut fit = Fit { first: site.first, after: site.after, ..Fit::around(site, chunk) };
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) if (site.first..site.after).contains(&m.first) && !inside => {}
                Some(m) => fit.mentions.push(Mention { ..*m }),
                None if self.before.entity(e) || self.places.get(e).copied().unwrap_or(false) && self.before.anywhere(e) => {
                    fit.supplied += 1;
                }
                None => return fall(Rung::Participant, format!("#{e}")),
            }
        }
        Ok(fit)
    }
}

impl Scene<'_, '_, '_> {
    /// "port 80", "the standard port (80)": a number that tells one thing of a kind from others stands right behind the word for them.
    /// `None` where it does not.
    pub(in crate::extract::frame) fn numbered(&self, sense: &Sense, noun: &str, site: Site) -> Option<Result<Fit, Fall>> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let joint =
            |t: usize| matches!(tokens.raw(t), ":" | "=" | "(" | "`" | "\"" | "#") || matches!(tokens.word(t), "number" | "no" | "is");
        let at = (0..site.first).rev().find(|&t| !joint(t))?;
        if site.first - at > 4 || !self.book.alike(noun, tokens.word(at)) {
            return None;
        }
        let fall = |rung, tokens| Some(Err(Fall { rung, tokens, wanted: Some(noun.to_owned()) }));
        // "the admin port 81", "port 82 for metrics": of another kind
        let k = graph.chunk(at)?;
        let first = graph.chunks[k].first;
        let foreign = |t: &usize| {
            let word = tokens.word(*t);
            let named = self.mentions.iter().any(|m| (m.first..m.after).contains(t));
            let flagged = !self.flags_at(*t).is_empty();
            let told = sense.words.iter().any(|w| self.book.alike(w, word));
            tokens.list()[*t].is_content() && !named && !flagged && !told && !LABEL_WORDS.contains(&word) && !UNDER_LABEL.contains(&word)
        };
        if let Some(t) = (first..at).find(foreign) {
            return fall(Rung::Counted, (t, t + 1));
        }
        let behind = site.chunk.and_then(|c| graph.behind(c, &["for", "of"]));
        if let Some(b) = behind.filter(|&b| !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(b)) && graph.prep(b) == "for") {
            return fall(Rung::Counted, (graph.chunks[b].first, graph.chunks[b].after));
        }
        let mut fit = Fit::around(site, (at, at + 1));
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if self.mentions.is_empty() && (self.before.last() == Some(e) || self.is_alone(e)) => fit.supplied += 1,
                None => return fall(Rung::Participant, (site.first, site.after)),
            }
        }
        Some(Ok(fit))
    }
}
