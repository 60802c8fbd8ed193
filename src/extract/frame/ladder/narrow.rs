//! What narrows an event down: flags as "first" and "one-on-one", words, denial.

use super::{Fall, Fit, Rung, Scene};
use crate::extract::frame::event::{Event, Participant, Role, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Wordbook;
use crate::extract::frame::wordbook::flagged::Flagged;
use crate::language::names::{IN_PART, NOT_QUITE};
use crate::language::{grammar, is_calling, is_of_nation, telling};
use crate::text::Tokens;

/// Whether an event that is not narrowed down by its flag `name` is none that `sense` tells of.
fn cannot_do_without(sense: &Sense, name: &str) -> bool {
    let telling = matches!(name, "first" | "last" | "second" | "third" | "again" | "oneonone") || name == "former" && !sense.limit;
    // an answer says nothing without what it is told by: "is a hard limit"
    let plain = matches!(name, "default" | "total" | "single" | "annual" | "daily");
    telling || sense.is_answer() && !plain
}

/// Whether the answer that `sense` is may be told by these words, as far as its flags tell: most sentences that name its event have none
/// of the words that narrow it down.
pub(in crate::extract) fn may_be_told(book: &Wordbook, sense: &Sense, tokens: &Tokens<'_>, flagged: &Flagged) -> bool {
    let there = |&flag: &usize| {
        let name = &*book.flags[flag].name;
        // what is told in front may tell that two are alone
        !cannot_do_without(sense, name) || name == "oneonone" || flagged.has(book, tokens, flag)
    };
    sense.classes.is_empty() || sense.flags.iter().all(there)
}

impl Scene<'_, '_, '_> {
    pub(in crate::extract::frame) fn is_negated(&self, event: &Event, participants: &[Participant]) -> bool {
        let graph = self.graph;
        // "does not like to fly": what hangs on a denial is denied
        let led =
            |c: usize| graph.clauses[c].hangs == Hangs::Infinitive && graph.clauses[c].governor.is_some_and(|g| graph.clauses[g].negated);
        // "refused to let anybody certify it"
        let refused = |c: usize| {
            let over = |c: usize| graph.clauses[c].governor.filter(|_| graph.clauses[c].hangs == Hangs::Infinitive);
            let lets = over(c).filter(|&g| !telling::LETS.has(graph.tokens.word(graph.clauses[g].verb)));
            let by = over(c).filter(|_| lets.is_none()).and_then(over).or(lets);
            by.is_some_and(|g| !graph.clauses[g].negated && telling::REFUSES.has(graph.tokens.word(graph.clauses[g].verb)))
        };
        // "without anyone being killed", "without killing anyone"
        let spared = |c: usize| {
            let clause = &graph.clauses[c];
            let front = clause.subject.filter(|&k| graph.chunks[k].after == clause.first).map_or(clause.first, |k| graph.chunks[k].first);
            front.checked_sub(1).is_some_and(|t| graph.tokens.word(t) == "without")
        };
        let clause = event.clause(graph).is_some_and(|c| graph.clauses[c].negated || led(c) || refused(c) || spared(c));
        // "killed precisely zero people", "killed not a single soul"
        let zero = |k: usize| {
            let chunk = &graph.chunks[k];
            let not =
                chunk.first > 0 && graph.tokens.word(chunk.first - 1) == "not" && grammar::INDEFINITE.has(graph.tokens.word(chunk.first));
            not || (chunk.first..chunk.head).any(|t| matches!(graph.tokens.word(t), "zero" | "0"))
        };
        let nobody = |k: usize| graph.chunks[k].negative || zero(k);
        let none = participants.iter().any(|p| p.role != Role::Beside && nobody(p.chunk));
        // "no reports of injuries"
        let told = |k: usize| {
            let about = graph.before(k).filter(|&b| matches!(graph.prep(k), "of" | "that" | "about") && graph.chunks[b].negative);
            about.is_some_and(|b| telling::NOTHING_OF.has(graph.head(b)))
        };
        // "nothing to suggest an attack", "no information that points to one"
        let leads = |k: usize| {
            let above =
                graph.chunks[k].clause.map(|c| &graph.clauses[c]).filter(|c| matches!(c.hangs, Hangs::Relative | Hangs::Infinitive));
            let of = above.and_then(|c| c.antecedent.or_else(|| c.governor.and_then(|g| graph.clauses[g].object)));
            of.is_some_and(|b| graph.chunks[b].negative && (telling::NOTHING_OF.has(graph.head(b)) || graph.head(b) == "nothing"))
        };
        // "without any form of certification"
        let above = |k: usize| graph.before(k).filter(|_| graph.prep(k) == "of");
        let kind_of = |k: usize| above(k).filter(|&b| telling::FORMS.has(graph.head(b)));
        let lacking = |k: usize| graph.prep(k) == "without" || graph.tokens.word(graph.chunks[k].first) == "zero";
        let none_of = |k: usize| lacking(k) || kind_of(k).is_some_and(lacking) || told(k) || leads(k) || self.is_ruled_out(k);
        let own = matches!(event.seat, Seat::Noun(k) if graph.chunks[k].negative || none_of(k));
        // "there is no case of anybody being killed", "there is not a case of it"
        let case = matches!(event.seat, Seat::Verb(c) if graph.clauses[c].subject.is_some_and(|k| {
            let of = above(k).filter(|&b| telling::NOTHING_OF.has(graph.head(b)));
            of.is_some_and(|b| graph.chunks[b].negative || graph.chunks[b].clause.is_some_and(|up| up != c && graph.clauses[up].negated))
        }));
        // "nor did anyone come to harm"
        let nor = matches!(event.seat, Seat::Verb(c) if self.follows_nor(c));
        clause || none || own || nor || case || self.is_of_none(event)
    }

    /// "none of the pupils or the teachers died", "not one of them was hurt", "nobody's dead", "and kill not a single person": whether words
    /// that the clauses do not tell of say that it befell nobody.
    fn is_of_none(&self, event: &Event) -> bool {
        /// So many words stand at most between them and the event.
        const REACH: usize = 14;
        let graph = self.graph;
        let word = |t: usize| graph.tokens.word(t);
        let nobody = |t: usize| match word(t) {
            "none" => word(t + 1) == "of",
            "nobody" => word(t + 1) == "'s",
            "one" => t > 0 && (word(t - 1) == "no" && word(t + 1) == "'s" || word(t - 1) == "not" && word(t + 1) == "of"),
            _ => false,
        };
        let stops =
            |t: usize| matches!(graph.tokens.raw(t), "." | ";" | ":" | "!" | "?" | "\"" | "“" | "”" | "—" | "–" | "(") || word(t) == "but";
        let verb = |t: usize| graph.clauses.iter().any(|c| c.verb == t);
        let front = (event.first.saturating_sub(REACH)..event.first).rev().take_while(|&t| !stops(t) && !verb(t));
        let behind = event.last + 1;
        let single = word(behind) == "not"
            && (word(behind + 1) == "one" || grammar::INDEFINITE.has(word(behind + 1)) && word(behind + 2) == "single");
        let dead = event.first > 1 && nobody(event.first - 2) && word(event.first - 1) == "'s";
        single || dead || !matches!(event.seat, Seat::Noun(_)) && front.into_iter().any(nobody)
    }

    /// "ruled out an attack", "an attack has been ruled out", "an attack, she said, they have ruled out": there was none of it.
    pub(in crate::extract::frame) fn is_ruled_out(&self, k: usize) -> bool {
        self.ruling_out(k).is_some_and(|c| !self.graph.clauses[c].negated)
    }

    /// "will not rule out an attack": the verb that leaves open whether there was one.
    pub(in crate::extract::frame) fn is_left_open(&self, event: &Event) -> Option<(usize, usize)> {
        let Seat::Noun(k) = event.seat else { return None };
        let clause = self.ruling_out(k).map(|c| &self.graph.clauses[c]).filter(|c| c.negated)?;
        Some((clause.verb, clause.verb + 1))
    }

    /// The clause that rules out what the chunk `k` names, or does not.
    fn ruling_out(&self, k: usize) -> Option<usize> {
        let graph = self.graph;
        let word = |t: usize| graph.tokens.word(t);
        let chunk = &graph.chunks[k];
        let in_front = chunk.first <= self.start + 1 && graph.tokens.raw(chunk.after) == ",";
        (0..graph.clauses.len()).find(|&c| {
            let clause = &graph.clauses[c];
            let near = chunk.first > clause.verb && chunk.first - clause.verb <= 3 && matches!(graph.prep(k), "" | "out");
            let acts = chunk.clause == Some(c) && !clause.passive && near;
            let undergone =
                clause.verb > chunk.first && if clause.passive { clause.subject == Some(k) } else { in_front && clause.object.is_none() };
            (undergone || acts)
                && telling::RULES_OUT.iter().any(|words| {
                    let (verb, behind) = words.split_once(' ').unwrap_or((words, ""));
                    let told = crate::text::is_form(verb, word(clause.verb));
                    let whole = word(clause.verb + 1) == behind;
                    told && (undergone && (behind.is_empty() || whole) || acts && (behind.is_empty() && clause.object == Some(k) || whole))
                })
        })
    }

    /// Whether "nor" stands in front of the verb of a clause, with nothing of another clause between.
    fn follows_nor(&self, c: usize) -> bool {
        const NEAR: usize = 8;
        let (graph, verb) = (self.graph, self.graph.clauses[c].verb);
        let own = |t: &usize| graph.verb_at(*t).is_none_or(|o| o == c) && !matches!(graph.tokens.raw(*t), "," | ";");
        let mut front = (verb.saturating_sub(NEAR)..verb).rev().take_while(own);
        front.find(|&t| matches!(graph.tokens.word(t), "nor" | "and" | "but")).is_some_and(|t| graph.tokens.word(t) == "nor")
    }

    /// "the fire chief said on Monday": an event that only says what somebody is.
    pub(in crate::extract::frame) fn is_of_somebody(&self, event: &Event) -> bool {
        let head = |k: usize| self.graph.head(k);
        matches!(event.seat, Seat::Modifier(k) if is_calling(head(k)) || self.book.alike("official", head(k)) || self.book.alike("persona", head(k)))
    }

    /// "was partly refloated on Monday": what came about in part only has not come about. What broke in part did break. The word that says so.
    pub(in crate::extract::frame) fn is_in_part(&self, event: &Event) -> Option<usize> {
        let breaks = self.stating.harms(event.class);
        let part = |t: &usize| {
            let word = self.graph.tokens.word(*t);
            NOT_QUITE.contains(&word) || !breaks && IN_PART.contains(&word)
        };
        matches!(event.seat, Seat::Verb(_)).then(|| (event.first.saturating_sub(1)..event.last).find(part)).flatten()
    }

    /// Flags and words of the sentence.
    pub(in crate::extract::frame) fn narrowed(
        &self,
        sense: &Sense,
        event: &Event,
        carried: Option<usize>,
        site: Option<Site>,
        mut fit: Fit,
    ) -> Result<Fit, Fall> {
        let graph = self.graph;
        // "it is the first time that they meet": the flag stands in the clause above
        let time = |c: usize| graph.clauses[c].antecedent.filter(|&k| graph.head(k) == "time").and_then(|k| graph.chunks[k].clause);
        let above = event.clause(graph).and_then(time);
        let clauses: Vec<usize> = event.clause(graph).into_iter().chain(carried).chain(above).collect();
        let here = |t: usize| {
            let chunk = graph.chunk(t);
            let own = matches!(event.seat, Seat::Noun(k) | Seat::Modifier(k) if chunk == Some(k));
            own || (event.first..=event.last).contains(&t)
                || graph.clause(t).is_some_and(|c| clauses.contains(&c))
                || chunk.is_some_and(|k| graph.chunks[k].clause.is_some_and(|c| clauses.contains(&c)))
                || clauses.is_empty()
        };
        let mut seen = vec![false; self.book.flags.len()];
        for (t, (flag, rival, last)) in self.flagged.all(self.book, graph.tokens) {
            if !sense.flags.contains(&flag) || site.is_some_and(|s| (s.first..s.after).contains(&t)) || !here(t) {
                continue;
            }
            let hard = matches!(&*self.book.flags[flag].name, "first" | "last" | "second" | "third" | "again");
            // "met in Oslo again" stands at the end
            let loose = &*self.book.flags[flag].name == "again";
            // "won its first league title": a word of the event
            let inside = (event.first..=event.last).contains(&t);
            if hard && !loose && !inside && !self.attached(event, carried, t, last) && !self.is_of_part(sense, event, t) {
                continue;
            }
            // "posted revenue of $6 million and a profit": another kind of sum is another noun, not another word of the clause
            let of_noun = is_kind_of_sum(&self.book.flags[flag].name);
            if of_noun && !(event.first..=event.last).contains(&t) {
                continue;
            }
            if rival {
                return Err(Fall { rung: Rung::Flag, tokens: (t, last + 1), wanted: Some(self.book.flags[flag].name.to_string()) });
            }
            seen[flag] = true;
            // "never met before": that is the first time
            fit.negated &= graph.tokens.word(t) != "never";
        }
        for &flag in &sense.flags {
            let name = &*self.book.flags[flag].name;
            // "only applies to calls of three": no answer is told of those that were spoken of before
            let kept = name == "oneonone" && (self.has_word_of(flag) || !sense.is_answer() && self.before.flag(flag));
            if cannot_do_without(sense, name) && !seen[flag] && !kept {
                return Err(Fall { rung: Rung::Flag, tokens: fit.event, wanted: Some(name.to_owned()) });
            }
        }
        let nouns = sense.args.iter().filter_map(|a| if let What::Noun(word) = &a.what { Some(word.clone()) } else { None });
        if let Some(t) = self.of_other_kind(sense, nouns, site) {
            return Err(Fall { rung: Rung::Flag, tokens: (t, t + 1), wanted: sense.words.first().cloned() });
        }
        for word in &sense.words {
            let like = self.book.like(word);
            let there = (0..graph.tokens.len()).any(|t| like.is(graph.tokens.word(t)) || is_of_nation(word, graph.tokens.raw(t)));
            // "the Norda Bank … the bank said": a name that was said before
            let called = || !sense.is_answer() && sense.name_words.contains(word) && self.before.noun(word);
            // "terrorism" for "a terrorist attack"
            let kindred = || (event.first..=event.last).any(|t| is_kindred(word, graph.tokens.word(t)));
            // "the timeout of the gate cannot be raised" for "the integration timeout": nothing tells it apart from another
            let raised = || sense.classes.iter().any(|&c| self.class_name(c) == "raise limit");
            let alone = || sense.is_answer() && fit.mentions.iter().any(|m| m.first >= self.start) && raised();
            if !there && !called() && !kindred() && !alone() {
                return Err(Fall { rung: Rung::Word, tokens: fit.event, wanted: Some(word.clone()) });
            }
        }
        Ok(fit)
    }

    /// "the first stone was laid": a flag in front of somebody or something that the sentence has there too.
    fn is_of_part(&self, sense: &Sense, event: &Event, t: usize) -> bool {
        let graph = self.graph;
        let Some(k) = graph.chunk(t) else { return false };
        let core = matches!(event.seat, Seat::Verb(c) if graph.clauses[c].subject == Some(k) || graph.clauses[c].object == Some(k));
        // "the last of the crew came out"
        let of = Some(k).filter(|&k| graph.chunks[k].head == t).and_then(|k| graph.behind(k, &["of"]));
        let is = |a: &Arg, j: usize| match &a.what {
            What::Noun(w) => self.book.alike(w, graph.head(j)),
            What::Entity(e) => self.has_entity(j, *e, true),
            What::Event(_) => false,
        };
        if of.is_some_and(|j| core && sense.args.iter().any(|a| is(a, j))) {
            return true;
        }
        core && sense.args.iter().any(|a| is(a, k))
    }

    /// The flags that begin at a token: which, whether as a rival, and the last token.
    pub(in crate::extract::frame) fn flags_at(&self, token: usize) -> &[(usize, bool, usize)] {
        self.flagged.at(self.book, self.graph.tokens, token)
    }

    /// Whether a word of a flag stands in the sentence.
    pub(in crate::extract::frame) fn has_word_of(&self, flag: usize) -> bool {
        self.flagged.all(self.book, self.graph.tokens).any(|(_, (f, rival, _))| f == flag && !rival)
    }

    /// Whether a flag is said of the event: in front of its noun, or beside its verb ("first met", "met for the first time").
    pub(in crate::extract::frame) fn attached(&self, event: &Event, carried: Option<usize>, t: usize, last: usize) -> bool {
        let graph = self.graph;
        let chunk = graph.chunk(t);
        match event.seat {
            Seat::Noun(k) | Seat::Modifier(k) => {
                // "the meeting is the first", "the talks were held for the first time"
                let alone =
                    |j: usize| graph.head(j) == "time" || graph.chunks[j].head <= last && carried.is_some_and(|c| graph.clauses[c].copula);
                let word = |c: usize| !matches!(graph.tokens.word(graph.clauses[c].verb), "came" | "come" | "comes");
                chunk == Some(k)
                    || carried.is_some_and(|c| {
                        chunk.is_none_or(alone)
                            && word(c)
                            && (graph.clause(t) == Some(c) || chunk.is_some_and(|j| graph.chunks[j].clause == Some(c)))
                    })
            }
            Seat::Label => true,
            Seat::Verb(c) => {
                // "it is the first time that they meet"
                let cleft = graph.clauses[c].governor.is_some_and(|g| graph.clauses[g].copula)
                    && chunk.is_some_and(|j| graph.head(j) == "time" && graph.chunks[j].clause == graph.clauses[c].governor);
                if cleft {
                    return true;
                }
                let near = t.abs_diff(graph.clauses[c].verb) <= 2 || last + 1 == graph.clauses[c].first;
                chunk.map_or(near, |j| graph.head(j) == "time" || graph.chunks[j].head == last && graph.clauses[c].copula)
            }
        }
    }
}

/// Whether a flag tells kinds of sums apart.
pub(in crate::extract::frame) fn is_kind_of_sum(flag: &str) -> bool {
    matches!(flag, "sales" | "profit" | "loss")
}

/// An adverb in -ly as its adjective.
pub(in crate::extract::frame) fn stem(word: &str) -> &str {
    let word = word.strip_suffix("ly").filter(|s| s.len() > 3).unwrap_or(word);
    // "consistency", "consistent"
    let noun = word.strip_suffix("cy").filter(|s| s.ends_with('n'));
    let adjective = word.strip_suffix('t').filter(|s| s.ends_with("en") || s.ends_with("an"));
    noun.or(adjective).filter(|s| s.len() > 5).unwrap_or(word)
}

/// Whether two words are what somebody is after, and who is after it: "terrorist", "terrorism".
pub(in crate::extract) fn is_kindred(word: &str, other: &str) -> bool {
    let root = |w: &str| -> Option<usize> { ["ism", "ist", "ists"].iter().find_map(|end| w.strip_suffix(end)).map(str::len) };
    root(word).zip(root(other)).is_some_and(|(a, b)| a == b && word[..a] == other[..b])
}

/// A word with the adjective, adverb and noun that go with it by a regular ending: "consistent", "consistently", "consistency".
pub(in crate::extract) fn akin(word: &str) -> Vec<String> {
    let root = stem(word);
    let mut out = vec![word.to_owned(), root.to_owned(), format!("{root}ly")];
    if root.ends_with("ent") || root.ends_with("ant") {
        out.push(format!("{}cy", &root[..root.len() - 1]));
    } else if root.ends_with("en") || root.ends_with("an") {
        out.extend([format!("{root}t"), format!("{root}tly"), format!("{root}cy")]);
    }
    out.retain(|w| stem(w) == root);
    out.sort_unstable();
    out.dedup();
    out
}
