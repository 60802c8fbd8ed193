//! What a sentence tells of somebody else, where who and what the rules ask for stands only beside it: "Velt paid a fine of $2 million, a record
//! that Norda broke", "Velt, which bought Norda, was founded in 1990".

use super::graph::Hangs;
use super::ladder::{Fit, Scene};
use super::sense::Sense;
use super::site::Site;
use crate::language::{counting, grammar, is_calling, is_demonym};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// The words of somebody else of whom the event of `fit` is told, where nobody of `sense` has a part in it.
    pub(super) fn is_told_of_another(&self, sense: &Sense, site: Option<Site>, fit: &Fit) -> Option<(usize, usize)> {
        if self.labels {
            return None;
        }
        let graph = self.graph;
        let ours = self.asked_of(sense);
        let named: Vec<usize> =
            self.mentions.iter().filter(|m| ours.contains(&m.entity)).filter_map(|m| graph.chunk(m.first)).collect();
        let clause = |t: usize| graph.clause(t).or_else(|| graph.chunk(t).and_then(|k| graph.chunks[k].clause));
        let c = clause(fit.event.0)?;
        let own = site.and_then(|s| s.chunk);
        let subject = self.subject_of(c).filter(|&k| Some(k) != own)?;
        if named.is_empty() || !named.iter().all(|&k| self.stands_aside(k, c, subject)) {
            return None;
        }
        let k = self.somebody_else(sense, subject)?;
        Some((graph.chunks[k].first, graph.chunks[k].after))
    }

    /// Whom and what a sentence asks for, but places; where it names nobody, what its fact is about.
    fn asked_of(&self, sense: &Sense) -> Vec<usize> {
        let place = |e: usize| self.places.get(e).copied().unwrap_or(false);
        let own: Vec<usize> = sense.entities().filter(|&e| !place(e)).collect();
        if sense.entities().next().is_some() {
            return own;
        }
        let friends = sense.friends.iter().map(|f| f.0).chain(self.about.iter().copied());
        friends.filter(|&e| !place(e)).collect()
    }

    /// Who or what a clause is said of, where a pronoun or nothing stands for it too.
    fn subject_of(&self, clause: usize) -> Option<usize> {
        let graph = self.graph;
        let mut c = clause;
        for _ in 0..3 {
            let at = &graph.clauses[c];
            if let Some(k) = at.subject.filter(|&k| !graph.chunks[k].pronoun) {
                return Some(k);
            }
            let relative = at.hangs == Hangs::Relative || at.subject.is_none() && at.hangs == Hangs::Participle;
            if let Some(k) = at.antecedent.filter(|&k| relative && !graph.chunks[k].pronoun) {
                return Some(k);
            }
            let same = at.subject.is_none_or(|k| grammar::FIRM_PRONOUNS.has(graph.head(k)));
            c = at.governor.filter(|_| same)?;
        }
        None
    }

    /// Whether what stands in chunk `k` has no part in the clause `c`: it is in another clause, or what something is held against.
    fn stands_aside(&self, k: usize, c: usize, subject: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        if k == subject || chunk.owns == Some(subject) {
            return false;
        }
        // "Velt, a Norda subsidiary,": what has it in front is not it
        let of_subject = chunk.apposed == Some(subject) || graph.chunks[subject].apposed == Some(k);
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
            let leads = |t: usize| counting::SET_BESIDE.has(graph.tokens.word(t));
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
                !up.contains(&other) && !(linked(other) && graph.clauses[other].governor == Some(c))
            }
            _ => false,
        }
    }

    /// The chunk by which a subject is somebody or something that the sentence does not ask for: its name, that of its owner, or of what it is of.
    fn somebody_else(&self, sense: &Sense, subject: usize) -> Option<usize> {
        let graph = self.graph;
        let owner = (0..graph.chunks.len()).find(|&k| graph.chunks[k].owns == Some(subject));
        let of = graph.behind(subject, &["of", "at", "in", "from", "by"]);
        let parts = || [Some(subject), owner, of].into_iter().flatten();
        let ours = self.asked_of(sense);
        let known = |k: usize| {
            let chunk = &graph.chunks[k];
            let here = |e: usize| self.mentions.iter().any(|m| m.entity == e && chunk.first <= m.first && m.first < chunk.after);
            let friend = sense.friends.iter().map(|f| f.0).chain(ours.iter().copied()).any(here);
            friend || ours.iter().any(|&e| self.describes(k, e))
        };
        if self.is_described(subject) || parts().any(known) {
            return None;
        }
        parts().find(|&k| self.is_foreign_name(k))
    }

    /// Whether a chunk has a name of somebody or something in it that is no nation, day or number.
    fn is_foreign_name(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        if chunk.pronoun || self.is_time(k) || self.is_year(k) {
            return false;
        }
        let list = graph.tokens.list();
        let place = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t) && self.places[m.entity]);
        let name = |t: usize| {
            let word = graph.tokens.word(t);
            let shouted = list[t].kind != TokenKind::Word || word.len() < 3;
            list[t].capital && !shouted && !super::ladder::is_calendar(word) && !is_demonym(word) && !place(t)
        };
        let opens = |t: usize| t == self.start || t > 0 && matches!(graph.tokens.raw(t - 1), "." | "\"" | "“" | ":");
        (chunk.first..chunk.after).any(|t| name(t) && (!opens(t) || chunk.name || chunk.owns.is_some()))
            || self.mentions.iter().any(|m| m.named && chunk.first <= m.first && m.first < chunk.after && !self.places[m.entity])
    }
}
