//! Names of things: "a ship called Aurora", "the freighter Aurora", "Aurora, a freighter".

use super::ladder::{Fall, Fit, Rung, Scene};
use super::mention::Mention;
use super::sense::{Sense, What};
use super::site::Site;
use crate::language::layout::{LABEL_WORDS, UNDER_LABEL};
use crate::language::{is_calling, is_demonym, is_nation, is_same_calling};

/// Words that lead from a thing to its name.
pub(super) const CALLED: &[&str] = &["called", "named", "dubbed", "christened", "titled", "name"];

impl Scene<'_, '_, '_> {
    /// Whether the event of `sense` is named by a word that the shipped wordbook lacks.
    pub(super) fn is_own(&self, sense: &Sense) -> bool {
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
        told && clause.subject.or(clause.antecedent).is_some_and(|k| like(graph.chunks[k].head) && Some(k) != site.chunk)
    }

    /// Holds the name at `site` against a sentence that names something.
    pub(super) fn name(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let fall = |rung, wanted: String| Err(Fall { rung, tokens: (site.first, site.after), wanted: Some(wanted) });
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
        let like = |t: usize| match (&thing, entity) {
            (Some(w), _) => {
                let word = graph.tokens.word(t);
                let called = self.book.alike(w, word) || is_same_calling(w, word);
                called && !(person && self.is_another_bearer(sense, t))
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
        let hyphen = (site.first..site.after).any(|t| graph.tokens.raw(t) == "-");
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
        let noun = |k: usize| graph.chunks[k].prep.is_none() && (person || !graph.chunks[k].name) && like(graph.chunks[k].head);
        let beside = comma(site.after) && graph.chunk(next).is_some_and(noun);
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
        // "Jane Roe is the skipper"
        let clause =
            site.chunk.and_then(|k| graph.chunks[k].clause).filter(|&c| graph.clauses[c].copula && graph.clauses[c].subject == site.chunk);
        let said = clause.is_some_and(|c| {
            let behind = |k: &usize| graph.chunks[*k].first >= graph.clauses[c].after && graph.prep(*k).is_empty();
            graph.chunks_in(c).find(behind).is_some_and(|k| like(graph.chunks[k].head))
        });
        // "Jane Roe, who captained the ferry"
        let acts = person
            && graph
                .clauses
                .iter()
                .any(|c| (c.subject == site.chunk || c.antecedent == site.chunk) && site.chunk.is_some() && !c.copula && like(c.verb));
        let told = inside || called || said || beside || front || acts;
        if !told || !person && self.is_no_name(sense, thing.as_deref(), site, called) {
            return fall(Rung::Class, thing.unwrap_or_default());
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
    pub(super) fn numbered(&self, sense: &Sense, noun: &str, site: Site) -> Option<Result<Fit, Fall>> {
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
