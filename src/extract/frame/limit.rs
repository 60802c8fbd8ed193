//! Limits: what can be at most. They are put in more ways than events are ("must not exceed", "up to", "a 10 MB limit", "larger than …
//! are rejected"), so what counts is that a word of limit, what is limited and whose limit it is stand with the value, and nothing nearer.

use super::event::{Event, Seat};
use super::graph::{Clause, Hangs};
use super::ladder::{Fall, Fit, Rung, Scene};
use super::mention::Mention;
use super::sense::{SMALL, Sense, What, is_able, rate_behind};
use super::site::Site;
use super::wordbook::{ClassId, Entry, Shape};
use crate::language::layout::LABEL_WORDS;
use crate::language::speech::{BOUND, WEIGHS};
use crate::text::TokenKind;
use crate::value::{Hedge, Kind};

/// What is limited.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Topic {
    Noun(String),
    Classes(Vec<ClassId>),
}

/// Classes of verbs that end or keep out what passes a limit.
const STOPS: &[&str] = &["limit", "cancel", "delete", "block", "timeout", "expire"];

impl Scene<'_, '_, '_> {
    /// Holds the value at `site` against a sentence about a limit.
    pub(super) fn limit(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let (from, to) = self.segment(site);
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let topics = self.topics(sense, kind);
        if let Some(verb) = clause.and_then(|c| self.is_weighed(c)) {
            return Err(Fall { rung: Rung::Class, tokens: (verb, verb + 1), wanted: Some("a limit".to_owned()) });
        }
        let fall = |rung, tokens, wanted: &str| Err(Fall { rung, tokens, wanted: Some(wanted.to_owned()) });
        // what the value itself is of: "10 GB of memory", "a 10 MB file"
        let counted = site.counted(graph);
        if let Some(k) = counted {
            let general =
                LABEL_WORDS.contains(&graph.head(k)) || self.limits_at(k) || self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
            let ours = topics.iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after));
            let time = kind == Kind::Duration && self.events.iter().any(|e| e.seat == Seat::Noun(k) && self.is_time_topic(e));
            if !general && !ours && !time && !graph.chunks[k].pronoun {
                return fall(Rung::Counted, (graph.chunks[k].first, graph.chunks[k].after), graph.head(k));
            }
        }
        // minimum, default, former
        let preset = sense.flags.iter().any(|&f| &*self.book.flags[f].name == "default");
        let subject = clause.and_then(|c| graph.clauses[c].subject).map_or(0..0, |k| graph.chunks[k].first..graph.chunks[k].after);
        // "Recommendation: …"
        let label = (0..graph.tokens.len().min(5)).find(|&t| graph.tokens.raw(t) == ":").map_or(0..0, |t| 0..t.min(from));
        for t in label.chain(from..to).chain(subject.filter(|t| !(from..to).contains(t))) {
            for (flag, rival, last) in self.book.flags_at(graph.tokens, t) {
                let name = &*self.book.flags[flag].name;
                let against = match name {
                    "maximum" => rival && !(preset && self.has_flag(t, "default")),
                    "default" => rival && preset,
                    _ => !rival && name == "former",
                };
                if against && !(site.first..site.after).contains(&t) {
                    return fall(Rung::Flag, (t, last + 1), "maximum");
                }
            }
        }
        let told_default = preset && (from..to).any(|t| self.has_flag(t, "default"));
        if !told_default && !self.is_rate_of(sense, site) && !self.is_limited(site, from, to, clause, kind) {
            return fall(Rung::Class, (site.first, site.after), "a limit");
        }
        // what is limited
        let owners = sense.args.iter().any(|a| matches!(a.what, What::Entity(_)));
        for topic in &topics {
            let here = self.topic_in(topic, 0, graph.tokens.len());
            let before = || match topic {
                Topic::Noun(word) => self.before.noun(word),
                Topic::Classes(classes) => self.before.event(classes),
            };
            // how long something may go on is told without a word of time, where something else says what it is
            let time = kind == Kind::Duration && self.is_time_topic_of(topic) && (owners || topics.len() > 1);
            if !here && !time && !before() {
                return fall(Rung::Participant, (site.first, site.after), &self.topic_word(topic));
            }
        }
        // "the request body is capped at 6 MB" where the limit of something else was told of before, or in another clause
        let told = |t: &Topic| match clause {
            _ if kind == Kind::Duration && self.is_time_topic_of(t) => self.topic_in(t, 0, graph.tokens.len()),
            Some(c) => (0..graph.tokens.len()).any(|at| self.clause_of(at) == Some(c) && self.topic_in(t, at, at + 1)),
            None => self.topic_in(t, 0, graph.tokens.len()),
        };
        // what is counted says nothing of whose limit it is: "texts, which had a 160 character limit"
        let unit = |t: &Topic| matches!((t, &sense.counted), (Topic::Noun(a), Some((What::Noun(b), _))) if a == b);
        let things = topics.iter().filter(|t| !unit(t)).count();
        if !topics.is_empty()
            && !topics.iter().any(|t| told(t) && (things == 0 || !unit(t)))
            && let Some(k) = self.other_thing(&topics, clause, counted.or(site.chunk))
        {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        if let Some(t) = self.other_kind(sense, &topics, site) {
            return fall(Rung::Flag, (t, t + 1), sense.words.first().map_or("", String::as_str));
        }
        if let Some(other) = self.other_topic(&topics, sense, site, from, to, kind) {
            return fall(Rung::Competitor, other, "");
        }
        self.owned(sense, site)
    }

    /// "considered raising it to 10,000": the verb that says of a clause that somebody only thinks of it.
    fn is_weighed(&self, c: usize) -> Option<usize> {
        let graph = self.graph;
        let hangs = matches!(graph.clauses[c].hangs, Hangs::Infinitive | Hangs::Participle | Hangs::Complement);
        let up = graph.clauses[c].governor.filter(|_| hangs)?;
        let verb = graph.clauses[up].verb;
        let word = graph.tokens.word(verb);
        WEIGHS.iter().any(|w| crate::text::is_form(w, word)).then_some(verb)
    }

    /// Whether a word of the flag stands at a token.
    pub(super) fn has_flag(&self, token: usize, name: &str) -> bool {
        self.book.flags_at(self.graph.tokens, token).iter().any(|&(f, rival, _)| !rival && &*self.book.flags[f].name == name)
    }

    fn clause_of(&self, token: usize) -> Option<usize> {
        let graph = self.graph;
        graph.chunk(token).and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(token))
    }

    /// A thing that the clause of the value is said of, and that is not general.
    fn other_thing(&self, topics: &[Topic], clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
        let graph = self.graph;
        let clause = &graph.clauses[clause?];
        let subject = clause.subject.filter(|&k| !graph.chunks[k].pronoun || clause.antecedent.is_none()).or(clause.antecedent);
        // "rendering a PDF may take up to a minute": what is done is the subject
        let done = || {
            let ends = |c: &&Clause| c.after <= clause.first && graph.tokens.word(c.verb).ends_with("ing") && c.hangs == Hangs::Participle;
            let acts = graph.clauses.iter().filter(ends).max_by_key(|c| c.after)?;
            let between = acts.after..clause.first;
            let mark = between.into_iter().any(|t| matches!(graph.tokens.raw(t), "," | ";" | ":"));
            acts.object.filter(|_| !mark)
        };
        let subject = subject.or_else(done)?;
        let of = graph.behind(subject, &["of", "for", "in"]);
        // "any file in a release which exceeds it"
        let inside = clause.subject.is_none() && matches!(graph.prep(subject), "in" | "of" | "on" | "for");
        let of = of.or_else(|| graph.before(subject).filter(|_| inside));
        if of.is_some_and(|k| topics.iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after))) {
            return None;
        }
        [Some(subject), of].into_iter().flatten().find(|&k| {
            Some(k) != counted
                && !graph.chunks[k].pronoun
                && !LABEL_WORDS.contains(&graph.head(k))
                && !self.limits_at(k)
                && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
        })
    }

    /// What the sentence limits.
    fn topics(&self, sense: &Sense, kind: Kind) -> Vec<Topic> {
        let mut out = Vec::new();
        // an attribute, or how long something runs; "have", "use" and "be" limit nothing by themselves
        let telling = |c: &ClassId| {
            let class = &self.book.classes[*c as usize];
            class.shape == Shape::Attribute && !matches!(&*class.name, "size" | "number" | "length" | "capacity")
                || kind == Kind::Duration && matches!(&*class.name, "run" | "last")
        };
        let own: Vec<ClassId> = sense.classes.iter().copied().filter(telling).collect();
        if !own.is_empty() {
            let mut own = own;
            if kind == Kind::Duration {
                own.extend(["timeout", "run", "last"].iter().filter_map(|n| self.book.class_named(n)));
            }
            out.push(Topic::Classes(own));
        }
        for arg in sense.args.iter().map(|a| &a.what).chain(sense.counted.iter().map(|c| &c.0)) {
            match arg {
                What::Noun(word) if !LABEL_WORDS.contains(&word.as_str()) => {
                    let classes: Vec<ClassId> = self.book.classes_of(word).into_iter().filter(telling).collect();
                    out.push(if classes.is_empty() { Topic::Noun(word.clone()) } else { Topic::Classes(classes) });
                }
                What::Event(classes) => {
                    let classes: Vec<ClassId> = classes.iter().copied().filter(telling).collect();
                    if !classes.is_empty() {
                        out.push(Topic::Classes(classes));
                    }
                }
                _ => {}
            }
        }
        if out.is_empty() {
            out.extend(sense.words.iter().filter(|w| !LABEL_WORDS.contains(&w.as_str())).map(|w| Topic::Noun(w.clone())));
        }
        // "the limit parameter": a word that says little says enough where it is all there is
        if out.is_empty() {
            let plain = sense.args.iter().filter_map(|a| if let What::Noun(word) = &a.what { Some(word.clone()) } else { None });
            out.extend(plain.filter(|w| !self.is_limit_word(w)).map(Topic::Noun));
        }
        // "the idle timeout is ten minutes": nothing but the event tells it apart from every other limit
        if out.is_empty() && !sense.classes.is_empty() && !sense.args.iter().any(|a| matches!(a.what, What::Entity(_))) {
            out.push(Topic::Classes(sense.classes.clone()));
        }
        out
    }

    fn is_limit_word(&self, word: &str) -> bool {
        let limit = self.book.class_named("limit");
        self.book.classes_of(word).iter().any(|&c| Some(c) == limit)
    }

    pub(super) fn topic_word(&self, topic: &Topic) -> String {
        match topic {
            Topic::Noun(word) => word.clone(),
            Topic::Classes(classes) => classes.first().map_or_else(String::new, |&c| self.book.classes[c as usize].name.to_string()),
        }
    }

    pub(super) fn topic_in(&self, topic: &Topic, from: usize, to: usize) -> bool {
        match topic {
            Topic::Noun(word) => {
                let like = self.book.like(word);
                (from..to).any(|t| like.is(self.graph.tokens.word(t)))
            }
            Topic::Classes(classes) => self.events.iter().any(|e| (from..to).contains(&e.first) && classes.contains(&e.class)),
        }
    }

    /// "refresh tokens expire after 30 days", where the sentence asks for access tokens: the word that makes what is limited another kind.
    fn other_kind(&self, sense: &Sense, topics: &[Topic], site: Site) -> Option<usize> {
        let noun = |t: &Topic| if let Topic::Noun(word) = t { Some(word.clone()) } else { None };
        self.of_other_kind(sense, topics.iter().filter_map(noun), Some(site))
    }

    /// The word in front of one of `nouns` that makes it another kind than that of the sentence, which has a word there too.
    pub(super) fn of_other_kind(&self, sense: &Sense, nouns: impl Iterator<Item = String>, site: Option<Site>) -> Option<usize> {
        let graph = self.graph;
        if sense.words.is_empty() {
            return None;
        }
        let nouns: Vec<String> = nouns.collect();
        let told = |t: usize| sense.words.iter().any(|w| self.book.alike(w, graph.tokens.word(t)));
        let foreign = |t: usize| {
            let word = graph.tokens.word(t);
            graph.tokens.list()[t].is_content()
                && graph.tokens.list()[t].kind == TokenKind::Word
                && !site.is_some_and(|s| (s.first..s.after).contains(&t))
                && !SMALL.contains(&word)
                && !LABEL_WORDS.contains(&word)
                && self.book.flags_at(graph.tokens, t).is_empty()
                && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
        };
        (0..graph.chunks.len()).filter(|&k| nouns.iter().any(|n| self.book.alike(n, graph.head(k)))).find_map(|k| {
            let chunk = &graph.chunks[k];
            let mut front = (chunk.first..chunk.head).filter(|&t| graph.chunk(t) == Some(k));
            if (chunk.first..chunk.after).any(told) {
                return None;
            }
            // "the payload of an event"
            let of = graph.behind(k, &["of", "for"]).filter(|&b| !(graph.chunks[b].first..graph.chunks[b].after).any(told));
            let of = of.map(|b| graph.chunks[b].head).filter(|&t| foreign(t) && site.is_some_and(|s| sense.limit && t < s.first));
            front.find(|&t| foreign(t)).or(of)
        })
    }

    fn is_time_topic_of(&self, topic: &Topic) -> bool {
        matches!(topic, Topic::Classes(classes) if classes.iter().any(|&c| self.is_time_class(c)))
    }

    fn is_time_topic(&self, event: &Event) -> bool {
        self.is_time_class(event.class)
    }

    pub(super) fn is_time_class(&self, class: ClassId) -> bool {
        self.book.classes.get(class as usize).is_some_and(|c| matches!(&*c.name, "timeout" | "run" | "last"))
    }

    fn limits_at(&self, k: usize) -> bool {
        let limit = self.book.class_named("limit");
        self.events.iter().any(|e| Some(e.class) == limit && e.seat == Seat::Noun(k))
    }

    /// The tokens between the marks and joints around a value: what a word in them says is said of it.
    fn segment(&self, site: Site) -> (usize, usize) {
        let tokens = self.graph.tokens;
        let stops = |t: usize| {
            matches!(tokens.raw(t), "," | ";" | "(" | ")" | "—" | "–" | ":" | "|")
                || matches!(tokens.word(t), "and" | "but" | "while" | "whereas")
        };
        if self.labels {
            return (0, tokens.len());
        }
        // "the item size limit (400 KB)": the bracket belongs to what is in front of it
        let opened = site.first > 0 && tokens.raw(site.first - 1) == "(";
        let from = (0..site.first - usize::from(opened)).rev().find(|&t| stops(t)).map_or(0, |t| t + 1);
        let to = (site.after..tokens.len()).find(|&t| stops(t)).unwrap_or(tokens.len());
        (from, to)
    }

    /// "your 600 requests a minute", "more than 600 calls a minute are throttled": a count of what is limited, in the time that it is limited in.
    fn is_rate_of(&self, sense: &Sense, site: Site) -> bool {
        let Some((What::Noun(word), _)) = &sense.counted else { return false };
        let counted = site.counted(self.graph).is_some_and(|k| self.book.alike(word, self.graph.head(k)));
        counted && sense.rate.is_some() && rate_behind(self.graph, site) == sense.rate
    }

    /// Whether the value is one that must not be passed.
    fn is_limited(&self, site: Site, from: usize, to: usize, clause: Option<usize>, kind: Kind) -> bool {
        let graph = self.graph;
        let limit = self.book.class_named("limit");
        let timeout = self.book.class_named("timeout");
        let maximum = self.book.flags.iter().position(|f| &*f.name == "maximum");
        // "must take less than a second" sets a limit, "most take less than a second" does not
        let bound = || clause.is_none_or(|c| graph.clauses[c].negated || self.is_bound(c));
        if matches!(self.hedge, Some(Hedge::UpTo)) || matches!(self.hedge, Some(Hedge::LessThan)) && bound() {
            return true;
        }
        let near = |e: &Event| {
            (from..to).contains(&e.first)
                || clause
                    .is_some_and(|c| e.clause(graph) == Some(c) || graph.clauses[c].governor.is_some_and(|g| e.clause(graph) == Some(g)))
        };
        let strong = |e: &Event| {
            Some(e.class) == limit
                && (matches!(e.entry, Entry::Noun)
                    || !matches!(
                        graph.tokens.word(e.first),
                        "support" | "supports" | "allow" | "allows" | "accept" | "accepts" | "permit" | "permits"
                    )
                    || self.is_for_each(site))
                || kind == Kind::Duration && Some(e.class) == timeout
        };
        if self.events.iter().any(|e| strong(e) && near(e)) {
            return true;
        }
        // "most calls" are many, "at most" and "the most" are a limit
        let many =
            |t: usize| graph.tokens.word(t) == "most" && !t.checked_sub(1).is_some_and(|b| matches!(graph.tokens.word(b), "at" | "the"));
        let flagged = |t: usize| !many(t) && self.book.flags_at(graph.tokens, t).iter().any(|&(f, rival, _)| Some(f) == maximum && !rival);
        let same = |t: usize| (from..to).contains(&t) || clause.is_some() && graph.clause(t) == clause;
        (0..graph.tokens.len()).any(|t| flagged(t) && same(t))
            || {
                // "more than 10 MB cannot be sent"
                let more = matches!(self.hedge, Some(Hedge::MoreThan)) || site.first > 1 && graph.tokens.word(site.first - 1) == "than";
                more && clause.is_some_and(|c| self.is_refused(c))
            }
            || clause.is_some_and(|c| self.holds_at_most(c))
            || self.is_raised_to(site, clause)
    }

    /// "accepts 25 MB per request", "500 at a time": a share for each one is what one may have.
    fn is_for_each(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let after = site.counted(self.graph).map_or(site.after, |k| self.graph.chunks[k].after).max(site.after);
        [site.after, after].into_iter().any(|t| match tokens.word(t) {
            "per" | "each" => true,
            "at" => matches!(tokens.word(t + 1), "once") || matches!((tokens.word(t + 1), tokens.word(t + 2)), ("a", "time")),
            _ => false,
        })
    }

    /// Whether a clause says what has to be: "must", "should", "needs to".
    fn is_bound(&self, c: usize) -> bool {
        let clause = &self.graph.clauses[c];
        let from = clause.subject.map_or(clause.first, |k| self.graph.chunks[k].after).min(clause.first);
        (from..clause.after).any(|t| BOUND.contains(&self.graph.tokens.word(t)))
    }

    /// Whether the clause of the value at `site` refuses what it tells of.
    pub(super) fn refuses(&self, site: Site) -> bool {
        let clause = site.chunk.and_then(|k| self.graph.chunks[k].clause).or_else(|| self.graph.clause(site.first));
        clause.is_some_and(|c| self.is_refused(c))
    }

    /// Whether what a clause tells of does not happen, or is stopped: "nothing over 8 MB gets in", "jobs that run for longer are cancelled".
    fn is_refused(&self, c: usize) -> bool {
        let graph = self.graph;
        let stops = |c: usize| {
            self.events.iter().any(|e| {
                let stop = self.book.classes.get(e.class as usize).is_some_and(|c| STOPS.contains(&&*c.name));
                e.seat == Seat::Verb(c) && stop
            })
        };
        let of = |c: usize| graph.clauses[c].negated || stops(c) || graph.chunks_in(c).any(|k| graph.chunks[k].negative);
        // what a relative clause is said of, what a condition leads to
        let over = graph.clauses[c].governor.into_iter();
        let subject = graph.clauses[c].antecedent.and_then(|k| graph.clauses.iter().position(|o| o.subject == Some(k)));
        of(c) || over.chain(subject).any(of)
    }

    /// "was raised from 250 to 500", "the expansion to 500": what a limit was changed to.
    fn is_raised_to(&self, site: Site, clause: Option<usize>) -> bool {
        let graph = self.graph;
        let to = site.chunk.is_some_and(|k| graph.prep(k) == "to") || graph.tokens.word(site.first) == "from";
        let class = |e: &Event| self.book.classes.get(e.class as usize).map_or("", |c| &*c.name);
        to && self
            .events
            .iter()
            .any(|e| e.first < site.first && e.clause(graph) == clause && matches!(class(e), "rise" | "fall" | "raise limit"))
    }

    /// "a batch can carry 500 operations": what something can hold is what it can hold at most.
    fn holds_at_most(&self, c: usize) -> bool {
        let holds = |e: &Event| self.book.classes.get(e.class as usize).is_some_and(|c| &*c.name == "contain") && e.seat == Seat::Verb(c);
        is_able(self.graph, c) && !self.graph.clauses[c].negated && self.events.iter().any(holds)
    }

    /// Another thing that is nearer to the value and is limited by it: "10 GB of memory and 512 MB of disk space".
    fn other_topic(&self, topics: &[Topic], sense: &Sense, site: Site, from: usize, to: usize, kind: Kind) -> Option<(usize, usize)> {
        let ours = topics.iter().any(|t| self.topic_in(t, from, to));
        if ours {
            return None;
        }
        self.events
            .iter()
            .filter(|e| (from..to).contains(&e.first) && !(site.first..site.after).contains(&e.first))
            .find(|e| {
                let class = self.book.classes.get(e.class as usize);
                class.is_some_and(|c| {
                    c.shape == Shape::Attribute && !matches!(&*c.name, "size" | "number" | "length" | "rate" | "capacity" | "amount")
                }) && !sense.classes.contains(&e.class)
                    && !(kind == Kind::Duration && self.is_time_topic(e))
                    && matches!(e.seat, Seat::Noun(_) | Seat::Modifier(_))
            })
            .map(|e| (e.first, e.last + 1))
    }

    /// Whose limit it is: of the things that are named, the nearest in front, else the nearest behind, else the last one named before.
    fn owned(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let owners: Vec<usize> = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).collect();
        let mut fit = Fit {
            first: site.first,
            after: site.after,
            event: (site.first, site.after),
            mentions: Vec::new(),
            negated: false,
            supplied: 0,
            refused: false,
            planned: false,
            unreal: false,
            verb: None,
        };
        if owners.is_empty() {
            return Ok(fit);
        }
        let front = self.mentions.iter().rev().find(|m| m.after <= site.after);
        // "Kivo allows up to 5 requests, Stora fewer"
        if front.is_none()
            && let Some(c) = site.chunk.and_then(|k| graph.chunks[k].clause)
            && let Some(k) = graph.clauses[c].subject
            && graph.chunks[k].name
        {
            return Err(Fall { rung: Rung::Competitor, tokens: (graph.chunks[k].first, graph.chunks[k].after), wanted: None });
        }
        let nearest = front.or_else(|| self.mentions.iter().find(|m| m.first >= site.first));
        match nearest {
            Some(m) if owners.contains(&m.entity) => {
                fit.mentions.push(Mention { ..*m });
                fit.first = fit.first.min(m.first);
                fit.after = fit.after.max(m.after);
                Ok(fit)
            }
            Some(m) => Err(Fall { rung: Rung::Competitor, tokens: (m.first, m.after), wanted: None }),
            None => {
                let clause = site.chunk.and_then(|k| graph.chunks[k].clause);
                let stranger = clause.and_then(|c| graph.clauses[c].subject).filter(|&k| graph.chunks[k].name);
                if let Some(k) = stranger {
                    return Err(Fall { rung: Rung::Competitor, tokens: (graph.chunks[k].first, graph.chunks[k].after), wanted: None });
                }
                if self.before.last().is_some_and(|e| owners.contains(&e)) || owners.iter().any(|&e| self.is_alone(e)) {
                    fit.supplied = 1;
                    return Ok(fit);
                }
                Err(Fall { rung: Rung::Participant, tokens: (site.first, site.after), wanted: owners.first().map(|e| format!("#{e}")) })
            }
        }
    }
}
