//! What a sentence about a limit limits, and what else a text may limit instead.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::{Clause, Hangs, Part};
use crate::extract::frame::ladder::Scene;
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, SMALL, Sense, What, is_able, is_in_identifier};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::{ClassId, Shape};
use crate::language::happenings;
use crate::language::layout::{LABEL_WORDS, PAID_PLANS, PLAN_WORDS, THING_WORDS};
use crate::language::names::rate_adverb;
use crate::text::TokenKind;
use crate::value::{Hedge, Kind};

/// What is limited.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract::frame) enum Topic {
    Noun(String),
    Classes(Vec<ClassId>),
}

impl Scene<'_, '_, '_> {
    /// A thing that the clause of the value is said of, and that is not general.
    pub(in crate::extract::frame) fn other_thing(&self, topics: &[Topic], clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
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
        // "names longer than 63 bytes are cut": what is longer
        let than = graph.chunks[subject].first.checked_sub(1).filter(|&t| graph.tokens.word(t) == "than");
        let longer = |than: usize| (0..graph.chunks.len()).rev().find(|&k| (self.start..=than).contains(&graph.chunks[k].after));
        let subject = than.and_then(longer).unwrap_or(subject);
        // "a single batch there is limited to 5 MB"
        let there = graph.head(subject) == "there" && clause.passive;
        let front = (0..graph.chunks.len()).rev().find(|&k| graph.chunks[k].after == graph.chunks[subject].first).filter(|_| there);
        let subject = front.unwrap_or(subject);
        let of = graph.behind(subject, &["of", "for", "in"]);
        // "any file in a release which exceeds it"
        let inside = clause.subject.is_none() && matches!(graph.prep(subject), "in" | "of" | "on" | "for");
        let of = of.or_else(|| graph.before(subject).filter(|_| inside));
        if of.is_some_and(|k| topics.iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after))) {
            return None;
        }
        let ours = |k: usize| topics.iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after));
        [Some(subject), of].into_iter().flatten().find(|&k| {
            Some(k) != counted
                && !ours(k)
                && !graph.chunks[k].pronoun
                // "`pool_size` is 20": the name of a setting is no general word, and names nobody
                && (is_in_identifier(graph.tokens, graph.chunks[k].head)
                    || !LABEL_WORDS.contains(&graph.head(k))
                        && !self.limits_at(k)
                        && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k) && !self.is_its_kind(m, k)))
        })
    }

    /// "a Kivo session", where another thing of Kivo is asked for: a name in front of what one of its things is called.
    fn is_its_kind(&self, mention: &Mention, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let article = matches!(self.graph.tokens.word(chunk.first), "a" | "an" | "each" | "every" | "any");
        mention.named && mention.after == chunk.head && article && !THING_WORDS.contains(&self.graph.head(k))
    }

    /// The subject of a clause that says what holds so many, where that is nothing that the sentence limits.
    pub(in crate::extract::frame) fn holder_of(&self, topics: &[Topic], clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
        let c = clause?;
        let holds = |e: &Event| e.seat == Seat::Verb(c) && happenings::CONTAINS.has(self.class_name(e.class));
        let able = !topics.is_empty() && is_able(self.graph, c) && self.events.iter().any(holds);
        let other = self.other_thing(topics, clause, counted).filter(|_| able);
        // "teams on the free plan can have 50": for whom it is
        let whom = |k: usize| PLAN_WORDS.contains(&self.graph.head(k)) || PAID_PLANS.contains(&self.graph.head(k));
        other.filter(|&k| self.graph.clauses[c].subject == Some(k) && self.graph.chunks[k].first >= self.start && !whom(k))
    }

    /// What those who are counted join, where they are the subject of their clause and it is nothing that the sentence limits.
    pub(in crate::extract::frame) fn joined_by(&self, topics: &[Topic], clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
        let graph = self.graph;
        let clause = &graph.clauses[clause?];
        let object = clause.object.filter(|_| counted.is_some() && clause.subject == counted && !clause.passive)?;
        let ours = (graph.chunks[counted?].after..clause.after.max(graph.chunks[object].after))
            .any(|t| topics.iter().any(|o| self.topic_in(o, t, t + 1)));
        let general = LABEL_WORDS.contains(&graph.head(object)) || graph.chunks[object].pronoun;
        let named = || self.mentions.iter().any(|m| graph.chunk(m.first) == Some(object));
        (!ours && !general && !named()).then_some(object)
    }

    /// What the sentence limits.
    pub(in crate::extract::frame) fn topics(&self, sense: &Sense, kind: Kind) -> Vec<Topic> {
        let mut out = Vec::new();
        // an attribute, or how long something runs; "have", "use" and "be" limit nothing by themselves
        let telling = |c: &ClassId| {
            let class = &self.book.classes[*c as usize];
            class.shape == Shape::Attribute && !happenings::HOW_MUCH.has(&class.name)
                || kind == Kind::Duration && happenings::GOES_ON.has(&class.name)
        };
        let own: Vec<ClassId> = sense.classes.iter().copied().filter(telling).collect();
        if !own.is_empty() {
            let mut own = own;
            if kind == Kind::Duration {
                own.extend(["timeout", "run", "last"].iter().filter_map(|n| self.book.class_named(n)));
            }
            out.push(Topic::Classes(own));
        }
        // "the cache limit": what stands in front of a word that says no more than that it is one
        if sense.limit && LABEL_WORDS.contains(&sense.head.as_str()) {
            let told = |w: &&String| !LABEL_WORDS.contains(&w.as_str()) && self.book.classes_of(w).iter().all(|&c| !self.is_limit_class(c));
            out.extend(sense.words.iter().filter(told).map(|w| Topic::Noun(w.clone())));
        }
        let telling_args = sense.args.iter().filter(|a| !is_slight(sense, a)).map(|a| &a.what);
        for arg in telling_args.chain(sense.counted.iter().map(|c| &c.0)) {
            match arg {
                What::Noun(word) if says_what(word) => {
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
        // "the maximum cancellation period": how long something else goes on is no limit of it; what expires says no more than that it ends
        let says =
            |c: &ClassId| !self.is_slack(*c) && !self.is_time_class(*c) && !self.is_limit_class(*c) && self.class_name(*c) != "expire";
        let telling: Vec<ClassId> = sense.classes.iter().copied().filter(says).collect();
        if out.is_empty() && kind == Kind::Duration && !telling.is_empty() {
            out.push(Topic::Classes(telling));
        }
        out
    }

    fn is_limit_class(&self, class: ClassId) -> bool {
        happenings::LIMITS.has(self.class_name(class))
    }

    /// What another fact of the rules of the same kind asks for, where it is what the clause of the value is said of: "each task of a queue
    /// takes at most an hour" is no limit of the queue.
    pub(in crate::extract::frame) fn sister(&self, sense: &Sense, clause: Option<usize>, counted: Option<usize>) -> Option<usize> {
        let graph = self.graph;
        let clause = &graph.clauses[clause?];
        let is = |k: &usize| sense.sisters.iter().any(|w| self.book.alike(w, graph.head(*k)));
        let ours = |t: usize| sense.kin.iter().any(|w| self.book.alike(w, graph.tokens.word(t)));
        let own = |k: usize| (graph.chunks[k].first..graph.chunks[k].after).any(ours);
        // what somebody stops is what is limited: "the host cancels a task after an hour"
        let object =
            clause.object.filter(|_| clause.subject.is_some_and(|s| self.mentions.iter().any(|m| graph.chunk(m.first) == Some(s))));
        let of = [clause.subject, object].into_iter().flatten();
        of.filter(|&k| Some(k) != counted && graph.chunks[k].first >= self.start && !own(k)).find(is)
    }

    pub(in crate::extract::frame) fn is_limit_word(&self, word: &str) -> bool {
        let limit = self.book.class_named("limit");
        self.book.classes_of(word).iter().any(|&c| Some(c) == limit)
    }

    pub(in crate::extract::frame) fn topic_word(&self, topic: &Topic) -> String {
        match topic {
            Topic::Noun(word) => word.clone(),
            Topic::Classes(classes) => classes.first().map_or_else(String::new, |&c| self.book.classes[c as usize].name.to_string()),
        }
    }

    pub(in crate::extract::frame) fn topic_in(&self, topic: &Topic, from: usize, to: usize) -> bool {
        match topic {
            // "one" stands for anybody, and for a figure
            Topic::Noun(word) => {
                let tokens = self.graph.tokens;
                let like = self.book.like(word);
                // "Harrow Blob" is the name of a store, and no blob
                let named = |t: usize| {
                    let name = |m: &Mention| m.named && m.after > m.first + 1 && (m.first..m.after).contains(&t);
                    tokens.list()[t].capital && self.mentions.iter().any(name)
                };
                // "you can attach at most 25 MB": the verb of "attachment"
                let verb = word.strip_suffix('s').unwrap_or(word).strip_suffix("ment").filter(|base| base.len() > 3);
                let does = |t: usize| verb.is_some_and(|base| crate::text::is_form(base, tokens.word(t)));
                (from..to).any(|t| tokens.word(t) != "one" && (like.is(tokens.word(t)) || does(t)) && !named(t))
            }
            Topic::Classes(classes) => self.events.iter().any(|e| (from..to).contains(&e.first) && classes.contains(&e.class)),
        }
    }

    /// "refresh tokens expire after 30 days", where the sentence asks for access tokens: the word that makes what is limited another kind.
    pub(in crate::extract::frame) fn other_kind(&self, sense: &Sense, topics: &[Topic], site: Site) -> Option<usize> {
        let noun = |t: &Topic| if let Topic::Noun(word) = t { Some(word.clone()) } else { None };
        self.of_other_kind(sense, topics.iter().filter_map(noun), Some(site))
    }

    /// The word in front of one of `nouns` that makes it another kind than that of the sentence, which has a word there too.
    pub(in crate::extract::frame) fn of_other_kind(
        &self,
        sense: &Sense,
        nouns: impl Iterator<Item = String>,
        site: Option<Site>,
    ) -> Option<usize> {
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
                && rate_adverb(word).is_none()
                && !LABEL_WORDS.contains(&word)
                && self.flags_at(t).is_empty()
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

    pub(in crate::extract::frame) fn is_time_topic_of(&self, topic: &Topic) -> bool {
        matches!(topic, Topic::Classes(classes) if classes.iter().any(|&c| self.is_time_class(c)))
    }

    pub(in crate::extract::frame) fn is_time_topic(&self, event: &Event) -> bool {
        self.is_time_class(event.class)
    }

    pub(in crate::extract::frame) fn is_time_class(&self, class: ClassId) -> bool {
        self.book.classes.get(class as usize).is_some_and(|c| happenings::ENDS_OR_GOES_ON.has(&c.name))
    }

    /// Whether a noun of the sentence says that the value is a timeout or the time that something runs for.
    pub(in crate::extract::frame) fn names_timeout(&self, site: Site) -> bool {
        let time = |e: &Event| self.class_name(e.class) == "timeout" && matches!(e.seat, Seat::Noun(_) | Seat::Modifier(_) | Seat::Label);
        self.events.iter().any(|e| e.first >= self.start && !(site.first..site.after).contains(&e.first) && time(e))
    }

    pub(in crate::extract::frame) fn limits_at(&self, k: usize) -> bool {
        let limit = self.book.class_named("limit");
        self.events.iter().any(|e| Some(e.class) == limit && e.seat == Seat::Noun(k))
    }

    /// Another thing that is nearer to the value and is limited by it: "10 GB of memory and 512 MB of disk space".
    pub(in crate::extract::frame) fn other_topic(
        &self,
        topics: &[Topic],
        sense: &Sense,
        site: Site,
        from: usize,
        to: usize,
        kind: Kind,
    ) -> Option<(usize, usize)> {
        let ours = topics.iter().any(|t| self.topic_in(t, from, to));
        if ours {
            return None;
        }
        self.events
            .iter()
            .filter(|e| (from..to).contains(&e.first) && !(site.first..site.after).contains(&e.first))
            .find(|e| {
                let class = self.book.classes.get(e.class as usize);
                class.is_some_and(|c| c.shape == Shape::Attribute && !happenings::ANY_MEASURE.has(&c.name))
                    && !sense.classes.contains(&e.class)
                    && !(kind == Kind::Duration && self.is_time_topic(e))
                    && matches!(e.seat, Seat::Noun(_) | Seat::Modifier(_))
            })
            .map(|e| (e.first, e.last + 1))
    }

    /// "the maximum block size", where that of a block blob is asked for: a word that tells what kind of thing it is, and has a measure itself.
    pub(in crate::extract::frame) fn is_of_its_part(&self, sense: &Sense, topics: &[Topic], from: usize, to: usize) -> Option<usize> {
        let thing = |t: &&Topic| matches!(t, Topic::Noun(word) if !sense.words.contains(word));
        if !topics.iter().any(|t| thing(&t)) || topics.iter().filter(thing).any(|t| self.topic_in(t, from, to)) {
            return None;
        }
        let tokens = self.graph.tokens;
        let kind = |t: usize| sense.words.iter().any(|w| self.book.alike(w, tokens.word(t)));
        let measure = |t: usize| self.events.iter().any(|e| e.first == t && self.shape(e) == Some(Shape::Attribute));
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        (from..to.saturating_sub(1)).find(|&t| kind(t) && !named(t) && measure(t + 1))
    }

    /// "Max size 5 TB", where the length of a key is asked for and nothing here speaks of keys: the measure of something else.
    pub(in crate::extract::frame) fn is_other_measure(&self, sense: &Sense, topics: &[Topic], from: usize, to: usize) -> Option<usize> {
        let thing = |t: &&Topic| matches!(t, Topic::Noun(_));
        let mut things = topics.iter().filter(thing).peekable();
        if !sense.attribute || things.peek().is_none() || things.any(|t| self.topic_in(t, self.start, self.graph.tokens.len())) {
            return None;
        }
        let of = |e: &&Event| (from..to).contains(&e.first) && matches!(e.seat, Seat::Noun(_)) && self.shape(e) == Some(Shape::Attribute);
        let mut measures = self.events.iter().filter(of).peekable();
        let first = measures.peek()?.first;
        (!measures.any(|e| sense.classes.contains(&e.class))).then_some(first)
    }

    /// The chunk that says that the value is of something else: "requests of 10 MB at most", "the number of labels goes up to 100", "one sheet
    /// has 212 columns, well below the maximum of 1,600".
    pub(in crate::extract::frame) fn of_another(&self, sense: &Sense, topics: &[Topic], kind: Kind, site: Site) -> Option<usize> {
        let graph = self.graph;
        let ours = |k: usize| topics.iter().any(|t| self.topic_in(t, graph.chunks[k].first, graph.chunks[k].after));
        let general = |k: usize| {
            let chunk = &graph.chunks[k];
            chunk.pronoun
                || LABEL_WORDS.contains(&graph.head(k))
                || self.limits_at(k)
                || self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
                || (chunk.first..chunk.after).any(|t| !self.flags_at(t).is_empty())
        };
        let attribute = |k: usize| {
            let of = |e: &&Event| matches!(e.seat, Seat::Noun(j) if j == k);
            self.events
                .iter()
                .filter(of)
                .any(|e| sense.classes.contains(&e.class) || self.shape(e) == Some(Shape::Attribute) || self.is_time_topic(e))
        };
        let whole = site.chunk.filter(|_| site.whole);
        if let Some(k) = whole.filter(|&k| graph.prep(k) == "of" && kind != Kind::Number).and_then(|k| graph.before(k))
            && graph.chunks[k].after > graph.chunks[k].head
            && !topics.is_empty()
            && !general(k)
            && !ours(k)
            && !attribute(k)
        {
            return Some(k);
        }
        // "shows drawings of up to 8 MB": what may be so large
        let beside = site.first.checked_sub(1).map(|t| if graph.tokens.word(t) == "of" { t.saturating_sub(1) } else { t });
        let in_clause = |k: usize| {
            let c = graph.chunks[k].clause;
            let same = |t: usize| graph.chunk(t).is_some_and(|j| graph.chunks[j].clause == c);
            (self.start..graph.tokens.len()).any(|t| same(t) && topics.iter().any(|o| self.topic_in(o, t, t + 1)))
        };
        if let Some(k) = beside.and_then(|t| graph.chunk(t).filter(|&k| graph.chunks[k].head == t && t >= self.start))
            && self.hedge == Some(Hedge::UpTo)
            && matches!(kind, Kind::Quantity)
            && !self.labels
            && graph.chunks[k].part == Part::Object
            && !topics.is_empty()
            && !general(k)
            && !ours(k)
            && !attribute(k)
            && !in_clause(k)
        {
            return Some(k);
        }
        let own = counted_of(sense).filter(|_| kind == Kind::Number && site.counted(graph).is_none())?;
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        // "the number of labels goes up to 100"
        let tokens = graph.tokens;
        let number = |t: &usize| matches!(tokens.word(*t), "number" | "count") && tokens.word(*t + 1) == "of";
        if let Some(t) = (self.start..site.first).rev().find(number).filter(|&t| !topics.iter().any(|o| self.topic_in(o, t, site.first))) {
            return graph.chunk(t + 2).or_else(|| graph.chunk(t));
        }
        // "at least 3 and no more than 63 characters": both count the same
        let joint = |t: usize| matches!(tokens.word(t), "and" | "or" | "to");
        let second =
            |t: usize| (t..tokens.len().min(t + 5)).find(|&f| tokens.list()[f].kind == TokenKind::Figure).and_then(|f| graph.chunk(f));
        if let Some(k) = Some(site.after).filter(|&t| joint(t)).and_then(|t| second(t + 1))
            && graph.chunks[k].head > graph.chunks[k].first
            && !general(k)
            && !ours(k)
        {
            return Some(k);
        }
        // a bare figure counts what another figure of the sentence counts
        let figure = |k: &usize| {
            let chunk = &graph.chunks[*k];
            chunk.after <= site.first && (chunk.first..chunk.head).any(|t| graph.tokens.list()[t].kind == TokenKind::Figure)
        };
        let near = (0..graph.chunks.len()).rev().filter(figure).find(|&k| !general(k))?;
        let told = (0..graph.chunks.len())
            .any(|k| graph.chunks[k].clause == clause && self.topic_in(&own, graph.chunks[k].first, graph.chunks[k].after));
        (!ours(near) && !told).then_some(near)
    }
}

/// Whether a word that a sentence is said of says what that is.
pub(in crate::extract::frame) fn says_what(word: &str) -> bool {
    !LABEL_WORDS.contains(&word) || THING_WORDS.contains(&word)
}

/// "on the free plan", "per account": for whom a limit is, and no thing that is limited.
pub(in crate::extract::frame) fn is_slight(sense: &Sense, arg: &Arg) -> bool {
    matches!(&arg.what, What::Noun(word) if sense.limit && (arg.prep == "per" || PLAN_WORDS.contains(&word.as_str())))
}

/// What a sentence counts, where that is a plain noun.
pub(in crate::extract::frame) fn counted_of(sense: &Sense) -> Option<Topic> {
    if let Some((What::Noun(word), _)) = &sense.counted { Some(Topic::Noun(word.clone())) } else { None }
}
