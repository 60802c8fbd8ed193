//! Whose limit a value is.

use super::topic::Topic;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, is_in_identifier};
use crate::extract::frame::site::Site;
use crate::language::layout::{LABEL_WORDS, NOTES, UNDER_LABEL};
use crate::language::{grammar, limits};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// Whose limit it is: of the things that are named, the nearest in front, else the nearest behind, else the last one named before.
    pub(in crate::extract::frame) fn owned(&self, sense: &Sense, topics: &[Topic], site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let mut owners: Vec<usize> = sense.entities().collect();
        // "archives of Kivo": a limit of Kivo itself, which the rules ask for too, is another one
        let all = owners.clone();
        owners.retain(|&e| !all.iter().any(|&o| self.families.is_only_around(e, o)));
        let mut fit = Fit::around(site, (site.first, site.after));
        // "capped at 5 MB in our own client"
        if let Some(t) = self.is_of_our_own(site) {
            return Err(Fall::on(Rung::Competitor, (t, t + 2)));
        }
        if owners.is_empty() {
            return match self.named_instead(sense, site) {
                Some(m) => Err(Fall::on(Rung::Competitor, (m.first, m.after))),
                None => Ok(fit),
            };
        }
        // who makes it, whom another sentence of the fact names, keeps nothing from it
        let friend = |m: &&Mention| {
            if self.is_lacking(m) && !owners.contains(&m.entity) {
                return true;
            }
            let rival = || owners.iter().any(|&o| self.families.ask_alike(o, m.entity));
            // "archives of Kivo must not exceed 5 MB", where the rules say so themselves
            let with =
                |o: &Mention| owners.contains(&o.entity) && o.first >= self.start && self.clause_of(o.first) == self.clause_of(m.first);
            let around = || all.contains(&m.entity) && self.mentions.iter().any(with);
            sense.friends.iter().any(|f| f.0 == m.entity) && !owners.contains(&m.entity) && (!rival() || around())
        };
        let front = self.mentions.iter().rev().filter(|m| !friend(m)).find(|m| m.after <= site.after);
        // "the 20 second STORA timeout" where that of Kivo is asked for
        if let Some(t) = self.is_named_inside(&owners, site) {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        // "Kivo allows up to 5 requests, Stora fewer"
        let inside = front.filter(|m| m.first >= self.start);
        if inside.is_none() && (self.is_led_by_stranger(topics) || self.is_in_row_of_stranger()) {
            return Err(Fall::on(Rung::Competitor, (self.start, self.start + 1)));
        }
        if inside.is_none()
            && let Some(c) = self.clause_at(site)
            && let Some(k) = graph.clauses[c].subject.filter(|&k| graph.chunks[k].after <= site.first && Some(k) != site.chunk)
            && self.is_stranger(topics, k)
        {
            return Err(Fall::on(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after)));
        }
        if inside.is_none_or(|m| m.after <= site.first)
            && let Some(t) = self.is_led_on_from_stranger(site).filter(|&t| inside.is_none_or(|m| m.after <= t))
        {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        // "a file in Kivo can have 10 MB, but items in StoraDB have a limit of 5 MB"
        if let Some(t) = self.within_another(site).filter(|&t| front.is_none_or(|m| m.after <= t)) {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        // "Anything heavier is rejected by Kivo" under a heading that names another thing
        let own_clause = |m: &&Mention| self.clause_at(site).is_some_and(|c| self.clause_of(m.first) == Some(c));
        let behind = || self.mentions.iter().filter(|m| !friend(m)).find(|m| m.first >= site.first && own_clause(m));
        let nearest =
            inside.or_else(behind).or(front).or_else(|| self.mentions.iter().filter(|m| !friend(m)).find(|m| m.first >= site.first));
        match nearest {
            Some(m) if owners.contains(&m.entity) => {
                fit.mentions.push(Mention { ..*m });
                fit.first = fit.first.min(m.first);
                fit.after = fit.after.max(m.after);
                Ok(fit)
            }
            Some(m) => Err(Fall::on(Rung::Competitor, (m.first, m.after))),
            None => {
                let subject = self.clause_at(site).and_then(|c| graph.clauses[c].subject).filter(|&k| Some(k) != site.chunk);
                let stranger = subject.filter(|&k| self.is_stranger(topics, k));
                if let Some(k) = stranger {
                    return Err(Fall::on(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after)));
                }
                // "Maple raised the limit of racks": another sentence of the fact has that name in the place of this one
                let maker = || self.mentions.iter().any(|m| sense.friends.contains(&(m.entity, true)) && m.after <= site.after);
                let last = |e: usize| {
                    owners.iter().any(|&o| o == e || self.families.wholes(o).contains(&e))
                        || sense.friends.iter().any(|f| f.0 == e) && owners.iter().any(|&o| self.before.entity(o))
                };
                // "the scratch disk of Kivo": it takes more than that Kivo is spoken of
                if owners.len() < all.len() && !owners.iter().any(|&e| self.before.last() == Some(e)) {
                    return Err(Fall {
                        rung: Rung::Participant,
                        tokens: (site.first, site.after),
                        wanted: owners.first().map(|e| format!("#{e}")),
                    });
                }
                if maker() || self.before.last().is_some_and(last) || owners.iter().any(|&e| self.is_alone(e) && self.before.named_yet(e)) {
                    fit.supplied = 1;
                    return Ok(fit);
                }
                Err(Fall { rung: Rung::Participant, tokens: (site.first, site.after), wanted: owners.first().map(|e| format!("#{e}")) })
            }
        }
    }

    /// A thing that the sentence gives the limit to, where the rules say of whom theirs is and name another one.
    fn named_instead(&self, sense: &Sense, site: Site) -> Option<&Mention> {
        let ours = |e: usize| {
            let kin = |f: &(usize, bool)| f.0 == e || self.families.are_kin(f.0, e);
            sense.friends.iter().any(kin) || self.places[e] || self.is_person(e)
        };
        let own = |m: &&Mention| m.first >= self.start;
        let front = self.mentions.iter().rev().filter(own).find(|m| m.after <= site.after);
        let nearest = front.or_else(|| self.mentions.iter().filter(own).find(|m| m.first >= site.first));
        nearest.filter(|m| !sense.friends.is_empty() && !ours(m.entity))
    }

    /// A name in capitals that stands between the value and the noun that it tells of, and that the rules do not know.
    fn is_named_inside(&self, owners: &[usize], site: Site) -> Option<usize> {
        let graph = self.graph;
        let k = site.chunk.filter(|_| !site.whole)?;
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        // "KIVG" for "Kivo Gateway"
        let short = |t: usize| {
            let word = graph.tokens.word(t);
            owners.iter().any(|&e| word.get(..3).is_some_and(|head| self.before.begins_name(e, head)))
        };
        let capitals = |t: &usize| {
            let raw = graph.tokens.raw(*t);
            raw.len() >= 4 && raw.bytes().all(|b| b.is_ascii_uppercase()) && !named(*t) && !short(*t)
        };
        (site.after..graph.chunks[k].head).find(capitals)
    }

    /// The clause of a value, or of what it hangs on: "a limit of 10 MB".
    fn clause_at(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let own = |k: usize| graph.chunks[k].clause;
        let on = || site.chunk.and_then(|k| graph.before(k)).and_then(own);
        site.chunk.and_then(own).or_else(on).or_else(|| graph.clause(site.first))
    }

    /// Whether a subject names something that the rules do not know: "MySQL", "Memcached" at the beginning too, where a capital tells nothing.
    fn is_stranger(&self, topics: &[Topic], k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        // "Kiv" of "Kivo" may be that
        // "`prune` keeps archives for 20 days": a command does what it does
        if self.is_command(topics, chunk.head) && chunk.first == chunk.head {
            return true;
        }
        if chunk.name {
            // "Parcel weight - each parcel may have 9 kg": what is limited, with a capital
            if chunk.first <= self.start && topics.iter().any(|t| self.topic_in(t, chunk.first, chunk.after)) {
                return false;
            }
            return chunk.first != chunk.head || graph.head(k).len() < 3 || !self.about_or_named(graph.head(k));
        }
        let named = || self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
        chunk.first == chunk.head && !chunk.pronoun && !named() && self.is_strange_word(topics, chunk.head)
    }

    /// The command that does what the clause of a value says, in code: "`prune` keeps archives for 20 days".
    pub(in crate::extract::frame) fn is_done_by_command(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let clause = &graph.clauses[self.clause_at(site)?];
        let chunk = &graph.chunks[clause.subject?];
        (!clause.copula && chunk.first == chunk.head && self.is_command(&[], chunk.head)).then_some(chunk.head)
    }

    /// Whether a word stands in code by itself, as a command does, and says nothing of what is limited.
    pub(in crate::extract::frame) fn is_command(&self, topics: &[Topic], token: usize) -> bool {
        let tokens = self.graph.tokens;
        let span = tokens.list()[token].span;
        let marked = self.before.is_code(span.end);
        let word = tokens.word(token);
        let lower = tokens.raw(token).bytes().all(|b| b.is_ascii_lowercase());
        let told = || topics.iter().any(|t| self.topic_in(t, token, token + 1)) || !self.flags_at(token).is_empty();
        let limits = || {
            LABEL_WORDS.contains(&word) || self.events.iter().any(|e| e.first == token && self.is_time_topic(e)) || self.is_limit_word(word)
        };
        marked && lower && !told() && !limits() && !is_in_identifier(tokens, token)
    }

    /// Whether a word with a capital is a name: no other word that is met, or one with capitals inside.
    pub(in crate::extract::frame) fn is_strange_word(&self, topics: &[Topic], token: usize) -> bool {
        let graph = self.graph;
        let raw = graph.tokens.raw(token);
        let inner = is_spelt_as_name(raw);
        let word = graph.tokens.word(token);
        let known = || {
            word.ends_with('s')
                || crate::language::frequency::is_common(word)
                || !self.book.classes_of(word).is_empty()
                // "Kiv" for "Kivo"
                || word.len() > 2 && self.about_or_named(word)
                || topics.iter().any(|t| self.topic_in(t, token, token + 1))
        };
        graph.tokens.get(token).is_some_and(|t| t.capital && t.kind == TokenKind::Word) && (inner || !known())
    }

    /// Whether a name of an entity that the text names begins with a word.
    fn about_or_named(&self, word: &str) -> bool {
        (0..self.places.len()).any(|e| self.before.anywhere(e) && self.before.begins_name(e, word))
    }

    /// "Memcached keeps values of up to 1 MB": a name in front of a verb, though it was not read as its subject.
    fn is_led_by_stranger(&self, topics: &[Topic]) -> bool {
        let tokens = self.graph.tokens;
        // "In Gradle the limit is 20"
        if tokens.word(self.start) == "in"
            && self.is_strange_word(topics, self.start + 1)
            && (tokens.raw(self.start + 2) == "," || grammar::OPENS_CLAUSE.has(tokens.word(self.start + 2)))
            && !self.mentions.iter().any(|m| m.first == self.start + 1)
        {
            return true;
        }
        let next = tokens.word(self.start + 1);
        let verb = next.ends_with('s') || grammar::ALLOWS_OR_BINDS.has(next);
        verb && !self.mentions.iter().any(|m| m.first == self.start) && self.is_strange_word(topics, self.start)
    }

    /// "use the Cellar, where a file may have 10 GB", "copy it to StoraBox; that way a file may have 2 GB": the name in front, which the rules do
    /// not know, of where the value holds.
    fn is_led_on_from_stranger(&self, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let (from, _) = self.segment(site);
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let name = |t: usize| t > self.start && tokens.get(t).is_some_and(|k| k.capital && k.kind == TokenKind::Word) && !named(t);
        let back = |t: usize| (self.start..t).rev().find(|&b| tokens.list()[b].is_content());
        if limits::LEADS_ON.has(tokens.word(from)) {
            return back(from).filter(|&t| name(t));
        }
        let so = limits::BY_THAT.begin(|i| tokens.word(from + i));
        (self.start..from).rev().filter(|_| so).find(|&t| name(t) && is_spelt_as_name(tokens.raw(t)))
    }

    /// The name, spelt as only names are, of something else that a value is told of: "items in StoraDB have a limit of 5 MB".
    fn within_another(&self, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let (from, _) = self.segment(site);
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        (from..site.first).rev().find(|&t| t > 0 && grammar::INSIDE.has(tokens.word(t - 1)) && is_spelt_as_name(tokens.raw(t)) && !named(t))
    }

    /// Where the words of the value say that the limit is one's own: "in our own client".
    fn is_of_our_own(&self, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let (from, to) = self.segment(site);
        // "we set it to 400"
        let set = || {
            let c = self.clause_at(site)?;
            let k = self.graph.clauses[c].subject?;
            let verb = self.graph.clauses[c].verb;
            (limits::SETTERS.has(self.graph.head(k)) && limits::SETS.has(tokens.word(verb))).then_some(verb)
        };
        let one = || self.is_our_one(site);
        let here = |t: usize| self.is_our_side(t);
        (from..to).find(|&t| limits::OURS.has(tokens.word(t)) && tokens.word(t + 1) == "own" || here(t)).or_else(set).or_else(one)
    }

    /// "a hosted machine may have other numbers; ours allows 400": one of somebody is not what the rules are about.
    pub(in crate::extract::frame) fn is_our_one(&self, site: Site) -> Option<usize> {
        let chunk = &self.graph.chunks[self.graph.clauses[self.clause_at(site)?].subject?];
        let one = chunk.first == chunk.head && chunk.after <= site.first && limits::OUR_ONE.has(self.graph.tokens.word(chunk.first));
        one.then_some(chunk.first)
    }

    /// "limits on our side": those of the writer.
    pub(in crate::extract::frame) fn is_our_side(&self, token: usize) -> bool {
        let tokens = self.graph.tokens;
        token > 0 && tokens.word(token) == "our" && limits::HERE.has(tokens.word(token + 1)) && limits::AT_HERE.has(tokens.word(token - 1))
    }

    /// "accounts without Gold", "Kivo (no Gold)": what is named for what somebody does not have.
    pub(in crate::extract::frame) fn is_lacking(&self, mention: &Mention) -> bool {
        let tokens = self.graph.tokens;
        let back = |t: usize| (t > 0).then(|| t - 1);
        let Some(mut t) = back(mention.first) else { return false };
        if grammar::ARTICLES.has(tokens.word(t)) || tokens.raw(t) == "-" {
            let Some(front) = back(t) else { return false };
            t = front;
        }
        limits::LACKING.has(tokens.word(t))
    }

    /// Whether the block of the sentence begins with words in bold that name something else, and the sentence does not say itself what it is
    /// of: "**Attached notes.** At most 10".
    pub(in crate::extract::frame) fn is_under_another(&self, sense: &Sense, topics: &[Topic]) -> bool {
        let Some(head) = self.before.run_in() else { return false };
        let owners: Vec<usize> = sense.entities().collect();
        let named = owners.is_empty() || self.mentions.iter().any(|m| m.first >= self.start && owners.contains(&m.entity));
        if named && topics.iter().any(|t| self.topic_in(t, self.start, self.graph.tokens.len())) {
            return false;
        }
        if owners.iter().any(|&e| self.before.run_in_names(e)) {
            return false;
        }
        let ours = |word: &str| {
            sense.kin.iter().any(|k| self.book.alike(k, word))
                || topics.iter().any(|t| match t {
                    Topic::Noun(noun) => self.book.alike(noun, word),
                    // "how about a run?" is no task
                    Topic::Classes(_) if word == "run" && topics.iter().any(|t| matches!(t, Topic::Noun(_))) => false,
                    Topic::Classes(classes) => self.book.classes_of(word).iter().any(|c| classes.contains(c)),
                })
        };
        let telling = |t: &usize| {
            let word = head.word(*t);
            head.list()[*t].is_content()
                && head.list()[*t].kind == TokenKind::Word
                && !UNDER_LABEL.contains(&word)
                && !LABEL_WORDS.contains(&word)
                && self.book.flags_at(&head, *t).is_empty()
        };
        // "**Comment by Ann**", "**Note:**"
        if (0..head.len()).any(|t| NOTES.contains(&head.word(t))) {
            return false;
        }
        // "**400 KB per note, at most.** No more": the value itself
        if head.list().iter().any(|t| t.kind == TokenKind::Figure && !t.glued) {
            return false;
        }
        let mut words = (0..head.len()).filter(telling).peekable();
        words.peek().is_some() && !words.any(|t| ours(head.word(t)))
    }
}

/// Whether a word is spelt as only names are: "MySQL", but not "CPUs".
fn is_spelt_as_name(raw: &str) -> bool {
    let raw = raw.strip_suffix('s').unwrap_or(raw);
    raw.chars().skip(1).any(char::is_uppercase) && raw.chars().any(char::is_lowercase)
}
