//! Limits: what can be at most. They are put in more ways than events are ("must not exceed", "up to", "a 10 MB limit", "larger than …
//! are rejected"), so what counts is that a word of limit, what is limited and whose limit it is stand with the value, and nothing nearer.

pub(in crate::extract::frame) mod bound;
pub(in crate::extract::frame) mod direction;
pub(in crate::extract::frame) mod holder;
pub(in crate::extract::frame) mod narrowing;
pub(in crate::extract::frame) mod side;
pub(in crate::extract::frame) mod topic;

use self::narrowing::Bounded;
use self::topic::{Topic, counted_of, says_what};
use super::event::{Event, Seat};
use super::ladder::{Fall, Fit, Rung, Scene};
use super::sense::{Sense, What};
use super::site::Site;
use crate::language::layout::{LABEL_WORDS, PLAN_WORDS, STUFF};
use crate::language::limits;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// Holds the value at `site` against a sentence about a limit.
    pub(super) fn limit(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let (from, to) = self.segment(site);
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let topics = self.topics(sense, kind);
        let at = Bounded { sense, kind, site, segment: (from, to), clause };
        if let Some(fall) = self.is_no_limit(at) {
            return Err(fall);
        }
        let fall = |rung, tokens, wanted: &str| Err(Fall { rung, tokens, wanted: Some(wanted.to_owned()) });
        // what the value itself is of: "10 GB of memory", "a 10 MB file"
        let counted = site.counted(graph);
        if let Some(k) = counted {
            // "the new 40 MB maximum applies to …": a verb that stands like the head of its subject; "only holds for …" is of what it holds for
            let (at, head) = (site.after, graph.chunks[k].head);
            let bound = |e: &Event| (site.first..head).contains(&e.first) && self.class_name(e.class) == "limit";
            let applies = || head <= at + 1 && limits::APPLIES.has(graph.tokens.word(head)) && self.events.iter().any(bound);
            let general = applies()
                || LABEL_WORDS.contains(&graph.head(k))
                || self.limits_at(k)
                || limits::BOUNDS.has(graph.head(k))
                || site.whole && kind == Kind::Quantity && STUFF.contains(&graph.head(k))
                || self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
            // "One sheet has 12 leaves": of what the sentence speaks of, that which it counts
            let own = counted_of(sense).filter(|_| kind == Kind::Number);
            let ours = own.iter().chain(topics.iter().filter(|_| own.is_none()));
            let ours = ours.into_iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after));
            let time = kind == Kind::Duration && self.events.iter().any(|e| e.seat == Seat::Noun(k) && self.is_time_topic(e));
            // "14 of them": of what was spoken of before
            let pronoun = graph.chunks[k].pronoun && kind != Kind::Number;
            if !general && !ours && !time && !pronoun {
                return fall(Rung::Counted, (graph.chunks[k].first, graph.chunks[k].after), graph.head(k));
            }
        }
        if let Some(k) = self.of_another(sense, &topics, kind, site) {
            return fall(Rung::Counted, (graph.chunks[k].first, graph.chunks[k].after), graph.head(k));
        }
        if let Some(fall) = self.is_other_limit(at, counted) {
            return Err(fall);
        }
        let told_default = self.asks_for(sense, "default") && self.tells_default(at);
        if !told_default
            && !self.is_rate_of(sense, site)
            && !self.is_possible(sense, site, clause)
            && !self.is_limited(site, from, to, clause, kind)
        {
            return fall(Rung::Class, (site.first, site.after), "a limit");
        }
        if let Some(fall) = self.is_of_another_thing(at, &topics, counted) {
            return Err(fall);
        }
        if let Some(t) = self.other_kind(sense, &topics, site) {
            return fall(Rung::Flag, (t, t + 1), sense.words.first().map_or("", String::as_str));
        }
        if let Some(t) = self.is_of_its_part(sense, &topics, from, to).or_else(|| self.is_other_measure(sense, &topics, from, to)) {
            return fall(Rung::Competitor, (t, t + 1), &sense.head);
        }
        if let Some(other) = self.other_topic(&topics, sense, site, from, to, kind) {
            return fall(Rung::Competitor, other, "");
        }
        if self.is_under_another(sense, &topics) {
            return fall(Rung::Competitor, (site.first, site.after), "");
        }
        self.owned(sense, &topics, site)
    }

    /// Why a limit is that of another thing than those that the sentence speaks of.
    fn is_of_another_thing(&self, at: Bounded<'_>, topics: &[Topic], counted: Option<usize>) -> Option<Fall> {
        let graph = self.graph;
        let (sense, kind, site, clause) = (at.sense, at.kind, at.site, at.clause);
        let fall = |rung, tokens, wanted: &str| Some(Fall { rung, tokens, wanted: Some(wanted.to_owned()) });
        let owners = sense.args.iter().any(|a| matches!(a.what, What::Entity(_)));
        for topic in topics {
            let here = self.topic_in(topic, 0, graph.tokens.len());
            let before = || match topic {
                Topic::Noun(word) => self.before.noun(word),
                Topic::Classes(classes) => self.before.event(classes),
            };
            // how long something may go on is told without a word of time, where something else says what it is
            let itself = |t: usize| {
                let said = |w: &String| crate::text::is_form(w, graph.tokens.word(t));
                topics
                    .iter()
                    .any(|o| matches!(o, Topic::Noun(w) if said(w)) || matches!(o, Topic::Classes(_)) && self.topic_in(o, t, t + 1))
            };
            if !(self.start..graph.tokens.len()).any(itself)
                && let Some(t) = self.is_of_sister(sense, topic)
            {
                return fall(Rung::Competitor, (t.unwrap_or(site.first), t.unwrap_or(site.after - 1) + 1), &self.topic_word(topic));
            }
            let time = kind == Kind::Duration && self.is_time_topic_of(topic) && (owners || topics.len() > 1);
            // "the default timeout is 45 seconds" where queries are spoken of alone
            let time = time || kind == Kind::Duration && owners && self.names_timeout(site) && !self.is_of_keeping(sense);
            let implied = || kind == Kind::Quantity && self.is_implied_file(topic);
            if !here && !time && !before() && !implied() {
                return fall(Rung::Participant, (site.first, site.after), &self.topic_word(topic));
            }
        }
        // "the request body is capped at 6 MB" where the limit of something else was told of before, or in another clause
        let thing = topics.iter().any(|t| !self.is_time_topic_of(t));
        let told = |t: &Topic| match clause {
            _ if kind == Kind::Duration && self.is_time_topic_of(t) => !thing && self.topic_in(t, 0, graph.tokens.len()),
            Some(c) => (0..graph.tokens.len()).any(|at| self.clause_of(at) == Some(c) && self.topic_in(t, at, at + 1)),
            None => self.topic_in(t, 0, graph.tokens.len()),
        };
        // what is counted says nothing of whose limit it is: "texts, which had a 160 character limit"
        let unit = |t: &Topic| matches!((t, &sense.counted), (Topic::Noun(a), Some((What::Noun(b), _))) if a == b);
        let things = topics.iter().filter(|t| !unit(t)).count();
        // "a community can hold up to 2,000 people across its groups": who holds them is what is limited
        if let Some(k) = self.holder_of(topics, clause, counted.or(site.chunk)) {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        // "up to 32 people can join a call": where those counted are the subject, it is what they do it to
        if things > 0
            && let Some(k) = self.joined_by(topics, clause, counted)
        {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        if !topics.is_empty()
            && !topics.iter().any(|t| told(t) && (things == 0 || !unit(t)))
            && let Some(k) = self.other_thing(topics, clause, counted.or(site.chunk))
        {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        if kind == Kind::Duration
            && let Some(k) = self.other_doer(sense, clause, counted.or(site.chunk))
        {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        // "the size of the body is capped" where the scratch disk of the same thing is asked for
        let named = || self.mentions.iter().any(|m| m.first >= self.start && sense.entities().any(|e| e == m.entity));
        if topics.is_empty()
            && owners
            && !named()
            && let Some(k) = self.other_thing(topics, clause, counted.or(site.chunk))
        {
            return fall(Rung::Competitor, (graph.chunks[k].first, graph.chunks[k].after), "");
        }
        None
    }

    /// "a task may run for up to a week", where the sentences of the fact speak of requests, and this one does not: what goes on so long.
    fn other_doer(&self, sense: &Sense, clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
        let told = |w: &&String| says_what(w) && !PLAN_WORDS.contains(&w.as_str());
        let asked: Vec<Topic> = sense.kin.iter().filter(told).map(|w| Topic::Noun(w.clone())).collect();
        let here = |t: &Topic| self.topic_in(t, self.start, self.graph.tokens.len());
        // "the gate has a hard limit", "your backend": what makes it wait is not what goes on
        let one_of_them = |k: &usize| {
            let chunk = &self.graph.chunks[*k];
            let article = self.graph.tokens.word(chunk.first);
            let any = matches!(article, "a" | "an") || chunk.first == chunk.head && article.ends_with('s');
            chunk.first >= self.start && any && !chunk.name && !self.graph.tokens.list()[chunk.head].capital
        };
        let other = || self.other_thing(&asked, clause, counted).filter(one_of_them);
        if asked.is_empty() || asked.iter().any(here) { None } else { other() }
    }

    /// Whether a sentence asks how long something is kept, which no word of how long something runs tells.
    pub(super) fn is_of_keeping(&self, sense: &Sense) -> bool {
        let keep = self.book.class_named("store");
        keep.is_some_and(|c| sense.classes.contains(&c))
    }

    /// Whether what another fact of the kind limits stands in the sentence, or nearer before than `topic`, which does not stand in it: the token
    /// of its word, if in the sentence.
    fn is_of_sister(&self, sense: &Sense, topic: &Topic) -> Option<Option<usize>> {
        let Topic::Noun(word) = topic else { return None };
        let own = |w: &String| sense.kin.iter().any(|k| self.book.alike(k, w)) || self.book.alike(w, word);
        let sisters: Vec<String> = sense.sisters.iter().filter(|w| !own(w)).cloned().collect();
        let is = |t: &usize| sisters.iter().any(|w| self.book.alike(w, self.graph.tokens.word(*t)));
        let here = (self.start..self.graph.tokens.len()).find(is);
        // "a blob" may be an object, but is none where the rules ask for blobs as well
        if self.topic_in(topic, self.start, self.graph.tokens.len()) {
            return here.filter(|&t| self.book.alike(word, self.graph.tokens.word(t))).map(Some);
        }
        here.map(Some).or_else(|| self.before.is_nearer(&sisters, word).then_some(None))
    }

    /// "Stora lets you upload 22 MB", "takes anything up to 22 MB": a file that is not called one.
    fn is_implied_file(&self, topic: &Topic) -> bool {
        let Topic::Noun(word) = topic else { return false };
        let uploads = |e: &Event| {
            e.first >= self.start
                && self.class_name(e.class) == "upload"
                && matches!(e.seat, Seat::Verb(c) if !self.graph.clauses[c].passive)
        };
        let anything = |t: usize| limits::WHATEVER.has(self.graph.tokens.word(t));
        self.book.alike("file", word) && (self.events.iter().any(uploads) || (self.start..self.graph.tokens.len()).any(anything))
    }

    /// Whether a word of the flag stands at a token.
    pub(super) fn has_flag(&self, token: usize, name: &str) -> bool {
        self.flags_at(token).iter().any(|&(f, rival, _)| !rival && &*self.book.flags[f].name == name)
    }

    pub(super) fn clause_of(&self, token: usize) -> Option<usize> {
        let graph = self.graph;
        graph.chunk(token).and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(token))
    }

    /// The tokens between the marks and joints around a value: what a word in them says is said of it.
    pub(super) fn segment(&self, site: Site) -> (usize, usize) {
        let tokens = self.graph.tokens;
        let stops = |t: usize| {
            matches!(tokens.raw(t), "," | ";" | "(" | ")" | "—" | "–" | ":" | "|" | "?" | "!")
                // a heading or a sentence in front of this one
                || tokens.raw(t) == "." && tokens.get(t + 1).is_some_and(|next| next.capital && !next.glued)
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
}
