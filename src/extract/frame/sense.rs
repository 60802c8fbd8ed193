//! What a sentence of the rules says: an event or attribute, who takes part, what narrows it down, and how the value hangs on it.

use super::event::{Event, Role, Seat, events};
use super::graph::{Graph, Hangs, Part};
use super::mention::Mention;
use super::owner::{self, Noun, Owner};
use super::site::{Climb, Reach, Rel, Site, Stating};
use super::wordbook::{ClassId, Entry, Shape, Wordbook};
use crate::language::names::{self, RATES};
use crate::value::Kind;

/// What somebody or something in a sentence is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract) enum What {
    /// An entity of the rules.
    Entity(usize),
    /// An event, by the classes that its word may name.
    Event(Vec<ClassId>),
    /// Whatever the noun names.
    Noun(String),
}

/// Somebody or something that takes part in the event.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::extract) struct Arg {
    pub(in crate::extract) what: What,
    pub(in crate::extract) role: Role,
    /// The preposition in front, where there is one.
    pub(in crate::extract) prep: String,
}

/// What a sentence of the rules says.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Sense {
    /// The classes of its event or attribute.
    pub(in crate::extract) classes: Vec<ClassId>,
    /// The word that names it.
    pub(in crate::extract) head: String,
    /// The class of a verb that says it begins or ends.
    pub(in crate::extract) aspect: Option<ClassId>,
    pub(in crate::extract) args: Vec<Arg>,
    /// Words without which it is something else: "six-party", "armoured".
    pub(in crate::extract) words: Vec<String>,
    /// Flags of the wordbook.
    pub(in crate::extract) flags: Vec<usize>,
    /// How the value hangs on the event; `None` where the sentence has no value.
    pub(in crate::extract) rel: Option<Rel>,
    /// What the value counts, and what that is to the event.
    pub(in crate::extract) counted: Option<(What, Role)>,
    /// Whether somebody wants or promises it.
    pub(in crate::extract) wish: bool,
    /// Whether it says what can be done.
    pub(in crate::extract) able: bool,
    /// Whether the sentence denies it.
    pub(in crate::extract) negated: bool,
    /// Whether the value is a limit.
    pub(in crate::extract) limit: bool,
    /// Whether the value is the name of something.
    pub(in crate::extract) naming: bool,
    /// Entities that are named behind the value: what it is counted from, where it is an interval.
    pub(in crate::extract) behind: Vec<usize>,
    /// Whether it says what an event was: then that event has to stand with it.
    pub(in crate::extract) identity: bool,
    /// The noun that the value is the number of, right in front of it: "port 80", "version 3.1".
    pub(in crate::extract) numbered: Option<String>,
    /// Nouns of the other sentences of its fact.
    pub(in crate::extract) kin: Vec<String>,
    /// Whether the value is what the verb acts on, and not who does it.
    pub(in crate::extract) acted_on: bool,
    /// The unit of time that the value is told for each of: "600 requests per minute".
    pub(in crate::extract) rate: Option<String>,
    /// What the value is for each of, right behind it: "$5 a head", "$5 per user".
    pub(in crate::extract) each: Option<String>,
    /// Whether the event is an attribute that a value of its kind states by itself.
    pub(in crate::extract) attribute: bool,
    /// Whether the value is how far from something it is: then what it is measured from counts, and little what happens there.
    pub(in crate::extract) distance: bool,
    /// The noun that owns the value, where the sentence is not taken by it.
    pub(in crate::extract) owner: Option<Owner>,
    /// The nouns that own the values of other facts.
    pub(in crate::extract) foreign: Vec<Noun>,
    /// What the sentence says by that noun.
    pub(in crate::extract) also: Option<Box<Sense>>,
    /// Whether the value is somebody's age.
    pub(in crate::extract) age: bool,
    /// Whether it tells of several, and the sentence only of the one who undergoes it: "Kim was welcomed".
    pub(in crate::extract) undergone: bool,
}

impl Sense {
    /// Whether the sentence has no value, but is an answer itself.
    pub(super) fn is_answer(&self) -> bool {
        self.rel.is_none() && !self.limit && !self.naming
    }

    /// Whether something else than `arg` stands beside the event and tells it apart from others: "by train".
    pub(super) fn is_set_apart(&self, arg: &Arg) -> bool {
        self.args.iter().any(|a| a.role == Role::Beside && a.what != arg.what) || !self.flags.is_empty()
    }
}

/// Why a sentence cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Unclear {
    /// The bytes of the sentence it is about.
    pub(in crate::extract) at: (usize, usize),
    /// The word, where one is unknown.
    pub(in crate::extract) word: Option<String>,
}

/// What understanding a sentence needs.
pub(super) struct Reader<'a, 'w, 't> {
    pub(super) graph: &'a Graph<'w, 't>,
    pub(super) book: &'a Wordbook,
    pub(super) stating: &'a Stating,
    pub(super) mentions: &'a [Mention],
    pub(super) kind: Kind,
}

/// Verbs that name a limit whatever stands beside them.
const BOUNDING: &[&str] =
    &["limited", "capped", "restricted", "limits", "caps", "exceed", "larger", "rejects", "refuses", "blocks", "truncates", "truncated"];

/// What nothing may be that is limited.
const MORE: &[&str] = &["larger", "bigger", "longer", "greater", "heavier", "more", "over"];

/// Words that are no participants of their own.
const EMPTY: &[&str] = &["year", "day", "month", "week", "time", "all", "total", "place", "part", "way", "it", "there", "most", "least"];

impl Sense {
    /// The plain nouns and words of the sentence.
    pub(in crate::extract) fn nouns(&self) -> impl Iterator<Item = &String> {
        let whats = self.args.iter().map(|a| &a.what).chain(self.counted.iter().map(|c| &c.0));
        whats.filter_map(|w| if let What::Noun(word) = w { Some(word) } else { None }).chain(&self.words)
    }
}

impl Reader<'_, '_, '_> {
    /// What the sentence says; `value` are the tokens that stand for its value.
    pub(super) fn sense(&self, value: Option<(usize, usize)>) -> Result<Sense, Unclear> {
        let graph = self.graph;
        let found = events(graph, self.book, false);
        let site = value.map(|(first, after)| Site::new(graph, first, after, first));
        let flags = self.flags(value);
        let naming = self.kind == Kind::Name;
        let limit = self.is_limit(&found, &flags);
        let reaches = site.map_or_else(Vec::new, |s| Climb::from(graph, &found, self.stating, self.kind, s));
        if let Some(sense) = site.and_then(|s| self.aged(s)) {
            return Ok(sense);
        }
        let chosen = self.main(&found, &reaches, site, limit);
        let general = |e: usize| matches!(self.class_name(found[e].class), "provide" | "contain");
        let at = |e: usize| (found[e].first, found[e].last);
        let chosen = chosen.and_then(|e| {
            let says_little = |o: &usize| general(*o) || self.class_name(found[*o].class) == "limit";
            // "can be used": what it says beside containing
            let other = || (0..found.len()).find(|o| at(*o) == at(e) && !found[*o].is_light() && !says_little(o));
            if value.is_some() || !general(e) { Some(e) } else { other() }
        });
        let Some(main) = chosen else {
            if value.is_none() && self.has_own_verb(&found) {
                return Err(self.unclear());
            }
            if value.is_none()
                && let Some(sense) = self.worded(&flags)
            {
                return Ok(sense);
            }
            if limit || naming {
                return Ok(self.bare(site, flags, limit, naming));
            }
            return Err(self.unclear());
        };
        let event = found[main];
        if site.is_some() && self.is_under_own_verb(&found, &event) {
            return Err(self.unclear());
        }
        let reach = reaches.iter().find(|r| r.event == main);
        let carried = reach.and_then(|r| r.carried).or_else(|| carrier(graph, self.book, &found, self.stating, &event));
        let mut classes: Vec<ClassId> =
            found.iter().filter(|e| e.first == event.first && !e.is_light() && e.last == event.last).map(|e| e.class).collect();
        classes.dedup();
        // "an explosion struck": the noun says what struck
        if let Seat::Verb(c) = event.seat {
            let subject = graph.clauses[c].subject;
            let said: Vec<ClassId> =
                found.iter().filter(|e| matches!(e.seat, Seat::Noun(k) if Some(k) == subject)).map(|e| e.class).collect();
            if classes.iter().any(|c| said.contains(c)) {
                classes.retain(|c| said.contains(c));
            }
        }
        if value.is_none() && classes.iter().any(|c| !matches!(self.class_name(*c), "provide" | "contain" | "limit")) {
            classes.retain(|c| !matches!(self.class_name(*c), "provide" | "contain"));
        }
        // "the length was 48 metres" is no length of time
        let fits = |c: &ClassId| {
            let class = &self.book.classes[*c as usize];
            match self.kind {
                Kind::Quantity => !matches!(&*class.name, "last" | "timeout" | "expire"),
                // nobody meets or votes for a sum
                Kind::Money => class.shape != Shape::Symmetric && !matches!(&*class.name, "attend" | "win vote" | "win" | "temperature"),
                // a limit has no day
                Kind::Date | Kind::Time | Kind::Year => !matches!(&*class.name, "limit" | "contain"),
                Kind::Duration => class.shape != Shape::Attribute || matches!(&*class.name, "timeout" | "age" | "size" | "limit"),
                _ => true,
            }
        };
        if classes.iter().any(fits) {
            classes.retain(fits);
        }
        let mut sense = Sense {
            head: graph.tokens.word(event.first).to_owned(),
            aspect: reach.and_then(|r| r.through.iter().copied().find(|c| self.is_aspect(*c))).filter(|c| !classes.contains(c)),
            attribute: classes.iter().any(|&c| self.book.classes[c as usize].shape == Shape::Attribute),
            classes,
            args: Vec::new(),
            words: Vec::new(),
            flags,
            rel: reach.map(|r| if self.has_begun(r, &event, site) { Rel::When } else { r.rel }),
            counted: None,
            wish: false,
            negated: !limit && event.clause(graph).is_some_and(|c| graph.clauses[c].negated),
            limit,
            naming,
            numbered: site.and_then(|s| self.numbered(s, &found, &event)),
            each: site.and_then(|s| self.each(s)),
            acted_on: false,
            rate: site.filter(|_| self.kind == Kind::Number).and_then(|s| rate_behind(graph, s)),
            kin: Vec::new(),
            able: value.is_none() && event.clause(graph).is_some_and(|c| is_able(graph, c)),
            behind: value.map_or_else(Vec::new, |v| self.mentions.iter().filter(|m| m.first >= v.1).map(|m| m.entity).collect()),
            undergone: false,
            also: None,
            age: false,
            foreign: Vec::new(),
            owner: site
                .filter(|_| !(limit && self.kind == Kind::Quantity))
                .and_then(|s| owner::of(graph, self.book, &found, self.mentions, self.kind, s, Some(&event))),
            distance: self.kind == Kind::Quantity && site.is_some_and(|s| is_distance(graph, s.after)),
            identity: value.is_none()
                && matches!(event.seat, Seat::Noun(k) if graph.chunks[k].part == Part::Object || graph.prep(k) == "by"),
        };
        self.take_part(&found, &event, carried, site, &mut sense);
        // "the age of the coach is {value}"
        sense.age = self.kind == Kind::Number && sense.args.len() == 1 && sense.classes.iter().any(|&c| self.class_name(c) == "age");
        self.count_of(&event, &mut sense);
        let symmetric = sense.classes.iter().any(|&c| self.book.classes[c as usize].shape == Shape::Symmetric);
        let persons = sense.args.iter().filter(|a| matches!(a.what, What::Entity(_)) && a.role != Role::Beside).count();
        sense.undergone = symmetric && persons == 1 && matches!(event.seat, Seat::Verb(c) if graph.clauses[c].passive);
        // "listens on port 80": the word in front is the number's, and may be left out where the verb is a word of its own
        if let Some(noun) = &sense.numbered
            && sense.classes.iter().any(|&c| self.book.is_own(c))
        {
            sense.args.retain(|a| a.what != What::Noun(noun.clone()));
        }
        self.never_before(&mut sense);
        self.wishes(&found, &event, &mut sense);
        self.extra_words(&found, &event, site, &mut sense);
        self.noun_of_sum(&event, &mut sense);
        if sense.rel.is_none() && site.is_some() && !limit && !naming {
            return Err(self.unclear());
        }
        Ok(sense)
    }

    /// "has blocked the canal since {value}": what goes on since a day came about on it.
    fn has_begun(&self, reach: &Reach, event: &Event, site: Option<Site>) -> bool {
        let perfect = matches!(event.seat, Seat::Verb(c) if self.graph.clauses[c].perfect && !self.graph.clauses[c].negated);
        let since = site.and_then(|s| s.first.checked_sub(1)).is_some_and(|t| self.graph.tokens.word(t) == "since");
        reach.rel == Rel::Else && perfect && since && matches!(self.kind, Kind::Date | Kind::Year)
    }

    /// "their {value}-year-old coach", "the coach was {value} years old".
    fn aged(&self, site: Site) -> Option<Sense> {
        let tokens = self.graph.tokens;
        let old = (site.after..site.after + 5).find(|&t| tokens.word(t) == "old")?;
        let years = (site.after..old).all(|t| matches!(tokens.word(t), "year" | "years") || tokens.raw(t) == "-") && old > site.after;
        if self.kind != Kind::Number || !years {
            return None;
        }
        let site = Site::new(self.graph, site.first, old + 1, site.first);
        let arg = super::age::whose(self.graph, site, |k| self.named_in(k).first().copied())?;
        let mut sense = self.bare(Some(site), Vec::new(), false, false);
        sense.classes = self.book.class_named("age").into_iter().collect();
        sense.head = "age".to_owned();
        sense.rel = Some(Rel::Amount);
        (sense.age, sense.attribute, sense.args) = (true, true, vec![arg]);
        Some(sense)
    }

    fn is_aspect(&self, class: ClassId) -> bool {
        matches!(self.class_name(class), "begin" | "end")
    }

    fn class_name(&self, class: ClassId) -> &str {
        self.book.classes.get(class as usize).map_or("", |c| &*c.name)
    }

    /// What a sentence says by its words alone: "S3 is strongly consistent", "the store gives strong guarantees".
    fn worded(&self, flags: &[usize]) -> Option<Sense> {
        let graph = self.graph;
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let mut sense = self.bare(None, flags.to_vec(), false, false);
        sense.args.retain(|a| matches!(a.what, What::Entity(_)));
        sense.words = (0..graph.tokens.len())
            .filter(|&t| graph.tokens.list()[t].is_content() && !named(t) && graph.verb_at(t).is_none())
            .map(|t| graph.tokens.word(t).to_owned())
            .filter(|w| !SMALL.contains(&w.as_str()) && !SLIGHT.contains(&w.as_str()))
            .collect();
        sense.negated = graph.clauses.iter().any(|c| c.negated);
        (!sense.words.is_empty()).then_some(sense)
    }

    /// The event that the sentence is about.
    fn main(&self, found: &[Event], reaches: &[Reach], site: Option<Site>, limit: bool) -> Option<usize> {
        let states = |e: usize| found.iter().any(|o| o.first == found[e].first && o.last == found[e].last && self.stating.has(o.class));
        // of the words at one place, the longest wording
        let longest = |e: usize| !found.iter().any(|o| o.first == found[e].first && o.last > found[e].last && !o.is_light());
        if site.is_some() {
            // "the maximum timeout" is a timeout
            let narrows = |e: usize| {
                matches!(found[e].seat, Seat::Modifier(_)) && matches!(self.class_name(found[e].class), "limit" | "default" | "require")
                    || self.is_aside(&found[e])
            };
            // "the break-up fee" is a fee, "paid leave" is leave
            let inside = |e: usize| {
                let Seat::Modifier(k) = found[e].seat else { return false };
                if matches!(found[e].entry, Entry::Verb | Entry::WeakVerb)
                    && !found.iter().any(|o| o.seat == Seat::Noun(k))
                    && reaches.iter().any(|r| matches!(found[r.event].seat, Seat::Verb(_)) && !found[r.event].is_light())
                {
                    return true;
                }
                found.iter().any(|o| {
                    o.seat == Seat::Noun(k) && self.book.classes.get(o.class as usize).is_some_and(|c| c.shape == Shape::Attribute)
                })
            };
            // "a batch can hold at most 500 operations": what is counted up to a limit is no event
            let counted = site.filter(|_| limit && self.kind == Kind::Number).and_then(|s| s.counted(self.graph));
            let units = |e: usize| counted.is_some_and(|k| matches!(found[e].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k));
            let real: Vec<usize> = reaches
                .iter()
                .map(|r| r.event)
                .filter(|&e| !found[e].is_light() && longest(e) && !narrows(e) && !units(e) && !inside(e))
                .collect();
            // "had revenue of $5 million" says no more than that it was
            let bare = |o: &Event| {
                matches!(self.class_name(o.class), "provide" | "contain")
                    && matches!(self.graph.tokens.word(o.first), "had" | "has" | "have")
            };
            // "doubled the limit on Monday": what a verb acts on is not what the value is said of
            let acted_on = |e: usize| {
                let (Seat::Noun(k), Some(c)) = (found[e].seat, found[e].clause(self.graph)) else { return false };
                let by = |o: &Event| o.seat == Seat::Verb(c) && !o.is_light() && !self.stating.has(o.class) && !bare(o);
                let verb = found.iter().position(by);
                // "laid off 12 employees": the particle of the verb stands in front of its object
                let particle = |v: usize| self.graph.chunks[k].prep.is_some_and(|p| (found[v].first..=found[v].last).contains(&p));
                verb.is_some_and(|v| real.contains(&v) && !states(v) && (self.graph.clauses[c].object == Some(k) || particle(v)))
            };
            // "pledged $5 million for the rebuilding", "demanded $5 million in compensation": what a sum is for is not what it is of
            let purpose = |e: usize| {
                let (Seat::Noun(k), Some(own)) = (found[e].seat, site.and_then(|s| s.chunk)) else { return false };
                let prep = self.graph.prep(k);
                let verb = real.iter().copied().find(|&v| {
                    matches!(found[v].seat, Seat::Verb(c) if self.graph.clauses[c].object == Some(own))
                        && !states(v)
                        && !bare(&found[v])
                        && (prep == "for" || prep == "in" && matches!(self.class_name(found[v].class), "demand" | "promise"))
                });
                self.kind == Kind::Money && self.graph.chunks[k].first > self.graph.chunks[own].head && verb.is_some()
            };
            let carried = real.iter().copied().find(|&e| !states(e) && !acted_on(e) && !purpose(e));
            let noun = real.iter().copied().find(|&e| matches!(found[e].seat, Seat::Noun(_) | Seat::Modifier(_)));
            return match (carried, noun) {
                // "donations reached": the verb has a sense of its own, but what it states is the donations
                (Some(c), _) => Some(c),
                (None, Some(n)) => Some(n),
                (None, None) => real.first().copied(),
            };
        }
        let clause = (0..self.graph.clauses.len()).find(|&c| self.graph.clauses[c].hangs == Hangs::Main)?;
        let verb = (0..found.len()).find(|&e| found[e].seat == Seat::Verb(clause) && !found[e].is_light() && !states(e) && longest(e));
        let copula = self.graph.clauses[clause].copula;
        let noun = |k: Option<usize>| {
            k.and_then(|k| (0..found.len()).find(|&e| found[e].seat == Seat::Noun(k) && longest(e) && !self.is_aside(&found[e])))
        };
        let object = noun(self.graph.clauses[clause].object);
        let oblique = self.graph.chunks_in(clause).find_map(|k| noun(Some(k)).filter(|_| self.graph.prep(k) == "by"));
        let subject = noun(self.graph.clauses[clause].subject);
        let any_verb = (0..found.len()).find(|&e| matches!(found[e].seat, Seat::Verb(_)) && !found[e].is_light() && longest(e));
        if copula { object.or(verb).or(subject) } else { verb.or(object).or(oblique).or(any_verb).or(subject) }
    }

    /// The noun that a number tells apart from others of its kind.
    fn numbered(&self, site: Site, found: &[Event], event: &Event) -> Option<String> {
        if !matches!(self.kind, Kind::Number | Kind::Version) {
            return None;
        }
        let tokens = self.graph.tokens;
        let front = site
            .first
            .checked_sub(1)
            .filter(|&t| tokens.list()[t].is_content() && site.chunk.is_some() && self.graph.chunk(t) == site.chunk);
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let noun =
            front.filter(|&t| !named(t) && !self.in_flag(t) && !found.iter().any(|e| e.last == t && matches!(e.seat, Seat::Verb(_))));
        // "the port of the server is 80"
        let itself = matches!(event.seat, Seat::Noun(_)) && self.book.is_own(event.class) && site.counted(self.graph).is_none();
        noun.map(|t| tokens.word(t).to_owned()).or_else(|| itself.then(|| tokens.word(event.first).to_owned()))
    }

    /// What a value is for each of.
    fn each(&self, site: Site) -> Option<String> {
        let tokens = self.graph.tokens;
        let lead = matches!(tokens.word(site.after), "a" | "an" | "per" | "each" | "every");
        (lead && self.kind == Kind::Money).then(|| tokens.word(site.after + 1).to_owned()).filter(|w| !w.is_empty())
    }

    /// Whether an event is named by a word of a flag that stands beside the rest: "by default".
    fn is_aside(&self, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let Some(prep) = self.graph.chunks[k].prep else { return false };
        self.book.flags_at(self.graph.tokens, prep).iter().any(|f| f.2 == event.last)
    }

    /// Whether the verb of the sentence is one that the wordbook lacks.
    fn has_own_verb(&self, found: &[Event]) -> bool {
        let main = self.graph.clauses.iter().position(|c| c.hangs == Hangs::Main);
        main.is_some_and(|c| !self.graph.clauses[c].copula && !found.iter().any(|e| e.seat == Seat::Verb(c)))
    }

    /// "submit expenses within {value}": a noun is what a verb acts on that the wordbook lacks, and the value is the verb's.
    fn is_under_own_verb(&self, found: &[Event], event: &Event) -> bool {
        let graph = self.graph;
        let Seat::Noun(k) = event.seat else { return false };
        let Some(c) = graph.chunks[k].clause.filter(|&c| graph.clauses[c].object == Some(k)) else { return false };
        let timed = matches!(self.kind, Kind::Duration | Kind::Date | Kind::Time | Kind::Year);
        timed && !graph.clauses[c].copula && !found.iter().any(|e| graph.verb_at(e.first) == Some(c) || e.seat == Seat::Verb(c))
    }

    /// Who takes part in the event.
    fn take_part(&self, found: &[Event], event: &Event, carried: Option<usize>, site: Option<Site>, sense: &mut Sense) {
        let graph = self.graph;
        let counted = site.and_then(|s| s.counted(graph));
        let own = site.and_then(|s| s.chunk);
        for p in event.participants(graph, self.book, carried) {
            let chunk = &graph.chunks[p.chunk];
            sense.acted_on |=
                Some(p.chunk) == own && p.role == Role::Theme && matches!(event.seat, Seat::Verb(c) if graph.clauses[c].object == own);
            // "83 percent effective" counts nothing
            let degree = self.kind == Kind::Percent
                && found.iter().any(|e| e.entry == Entry::Adjective && e.first <= chunk.head && chunk.head <= e.last);
            if degree && Some(p.chunk) == own {
                continue;
            }
            if Some(p.chunk) == counted || (Some(p.chunk) == own && site.is_some_and(|s| !s.whole)) {
                let inside = self.named_in(p.chunk).first().copied();
                let what = inside.map_or_else(|| What::Noun(graph.head(p.chunk).to_owned()), What::Entity);
                let itself = matches!(event.seat, Seat::Noun(k) if k == p.chunk);
                if !itself {
                    sense.counted = Some((what, p.role));
                    continue;
                }
            }
            if Some(p.chunk) == own && site.is_some_and(|s| s.whole) {
                // the role of the value itself, where what it counts hangs on it
                if let Some(k) = counted
                    && sense.counted.is_none()
                {
                    let inside = self.named_in(k).first().copied();
                    let what = inside.map_or_else(|| What::Noun(graph.head(k).to_owned()), What::Entity);
                    sense.counted = Some((what, p.role));
                }
                continue;
            }
            if chunk.pronoun {
                continue;
            }
            self.arg(found, event, p.chunk, p.role, sense);
        }
        // "the rate limit is {value} requests per minute"
        if let (Some(k), None, Kind::Number) = (counted, &sense.counted, self.kind)
            && !matches!(event.seat, Seat::Noun(j) | Seat::Modifier(j) if j == k)
            && self.named_in(k).is_empty()
        {
            sense.counted = Some((What::Noun(graph.head(k).to_owned()), Role::Any));
        }
        // "lent Kim $5 million": who gets it stands in front of the value
        if let (Some(k), Some(site), Kind::Money) = (own, site, self.kind) {
            for m in self.mentions.iter().filter(|m| m.after <= site.first && graph.chunk(m.first) == Some(k)) {
                if !sense.args.iter().any(|a| a.what == What::Entity(m.entity)) {
                    sense.args.push(Arg { what: What::Entity(m.entity), role: Role::Any, prep: String::new() });
                }
            }
        }
        // what hangs on those: "the rebuilding of the cathedral", "a function of Lambda"
        for k in 0..graph.chunks.len() {
            if Some(k) == own || Some(k) == counted {
                continue;
            }
            for e in self.named_in(k) {
                if !sense.args.iter().any(|a| a.what == What::Entity(e)) && !matches!(&sense.counted, Some((What::Entity(c), _)) if *c == e)
                {
                    sense.args.push(Arg { what: What::Entity(e), role: Role::Any, prep: graph.prep(k).to_owned() });
                }
            }
        }
    }

    fn arg(&self, found: &[Event], event: &Event, k: usize, role: Role, sense: &mut Sense) {
        let graph = self.graph;
        let prep = graph.prep(k).to_owned();
        let role = if matches!(prep.as_str(), "in" | "at" | "near" | "on" | "from") && role != Role::Any { Role::Beside } else { role };
        // "the port of Elm" is one name of two chunks
        let head = graph.chunks[k].head;
        if self.mentions.iter().any(|m| m.first < graph.chunks[k].first && (m.first..m.after).contains(&head)) {
            return;
        }
        let named = self.named_in(k);
        let itself = matches!(event.seat, Seat::Noun(j) | Seat::Modifier(j) if j == k);
        if !named.is_empty() {
            // "an S3 object": what it is of the thing that is limited
            let head = graph.chunks[k].head;
            if sense.limit && !self.mentions.iter().any(|m| (m.first..m.after).contains(&head)) && !itself {
                sense.args.push(Arg { what: What::Noun(graph.head(k).to_owned()), role: Role::Any, prep: prep.clone() });
            }
            for e in named {
                if !sense.args.iter().any(|a| a.what == What::Entity(e)) {
                    sense.args.push(Arg { what: What::Entity(e), role, prep: prep.clone() });
                }
            }
            return;
        }
        let own_word = (event.first..=event.last).contains(&graph.chunks[k].head);
        // "by default" is nobody
        let told = |p: usize| self.book.flags_at(graph.tokens, p).iter().any(|f| !f.1 && f.2 == graph.chunks[k].head);
        let flag = graph.chunks[k].prep.is_some_and(told);
        if itself || own_word || flag {
            return;
        }
        let classes: Vec<ClassId> = found.iter().filter(|e| e.seat == Seat::Noun(k) && !e.is_light()).map(|e| e.class).collect();
        // "a request", "the body": what is limited is a thing, whatever else the word may name
        let property = |c: &ClassId| self.book.classes[*c as usize].shape == Shape::Attribute;
        let thing = sense.limit && !classes.iter().any(property) && !classes.iter().any(|c| sense.classes.contains(c));
        if !classes.is_empty() && !thing {
            // "the fire burned": the event is its own subject
            if !classes.iter().any(|c| sense.classes.contains(c)) {
                sense.args.push(Arg { what: What::Event(classes), role, prep });
            }
            return;
        }
        // "by train": a preposition that was read as an adverb
        let before = graph.chunks[k].first.checked_sub(1).map_or("", |t| graph.tokens.word(t));
        let (role, prep) = if prep.is_empty() && matches!(before, "by" | "on" | "in" | "at" | "with" | "aboard") {
            (Role::Beside, before.to_owned())
        } else {
            (role, prep)
        };
        let head = graph.head(k).to_owned();
        let time = graph.chunks[k].part == Part::Bare && graph.chunks[k].prep.is_none();
        if SMALL.contains(&head.as_str()) {
            return;
        }
        if EMPTY.contains(&head.as_str()) || time || graph.chunks[k].negative {
            if graph.chunks[k].negative {
                sense.negated = true;
                if !EMPTY.contains(&head.as_str()) && !matches!(head.as_str(), "nobody" | "none" | "nothing" | "one") {
                    sense.args.push(Arg { what: What::Noun(head), role, prep });
                }
            }
            return;
        }
        sense.args.push(Arg { what: What::Noun(head), role, prep });
    }

    /// "have never met before" says no more than that it is the first time.
    fn never_before(&self, sense: &mut Sense) {
        let named = |flag: usize, name: &str| &*self.book.flags[flag].name == name;
        let tokens = self.graph.tokens;
        let first = |t: usize| self.book.flags_at(tokens, t).iter().any(|&(f, rival, _)| !rival && named(f, "first"));
        if (0..tokens.len()).any(|t| tokens.word(t) == "never" && first(t)) {
            sense.negated = false;
            sense.flags.retain(|&f| !named(f, "again"));
        }
    }

    /// "the number of voters was {value}" counts the voters.
    fn count_of(&self, event: &Event, sense: &mut Sense) {
        let number = self.class_name(event.class) == "number" && self.kind == Kind::Number && sense.counted.is_none();
        let of = |a: &Arg| a.prep == "of" && matches!(a.what, What::Noun(_));
        if let Some(at) = sense.args.iter().position(of).filter(|_| number) {
            let arg = sense.args.remove(at);
            sense.counted = Some((arg.what, arg.role));
        }
    }

    /// Whether somebody is said to want it: "Macron wants the church to be rebuilt".
    fn wishes(&self, found: &[Event], event: &Event, sense: &mut Sense) {
        let (Some(c), Some(promise)) = (event.clause(self.graph), self.book.class_named("promise")) else { return };
        for up in self.graph.above(c) {
            if found.iter().any(|e| e.class == promise && e.seat == Seat::Verb(up)) {
                sense.wish = true;
            }
        }
    }

    /// "pay a fee of {value}": other things are paid for too, and only the fee is meant; "gave a gift of {value}" gives it anyhow.
    fn noun_of_sum(&self, event: &Event, sense: &mut Sense) {
        let Some(owner) = sense.owner.as_ref().filter(|o| self.kind == Kind::Money && !o.taken && !o.whole) else { return };
        let classes = self.book.classes_of(&owner.noun.head);
        let paid = |c: ClassId| matches!(self.class_name(c), "cost" | "pay" | "buy" | "transfer");
        let told = classes
            .iter()
            .any(|&c| sense.classes.contains(&c) && !paid(c) || self.class_name(c) == "amount" || self.class_name(c) == "price");
        let general = matches!(owner.noun.head.as_str(), "price" | "cost" | "value" | "worth");
        if matches!(event.seat, Seat::Verb(_)) && !told && !general {
            sense.words.push(owner.noun.head.clone());
        }
    }

    /// Adjectives and nouns in front of the heads, which narrow them down.
    fn extra_words(&self, found: &[Event], event: &Event, site: Option<Site>, sense: &mut Sense) {
        let graph = self.graph;
        for (k, chunk) in graph.chunks.iter().enumerate() {
            // "earned {value} at the box office": where and how it happens may be left out
            let named = sense.naming && site.is_some_and(|s| s.chunk == Some(k));
            let beside =
                !named && site.is_some() && chunk.part == Part::Oblique && !matches!(graph.prep(k), "of" | "by" | "between" | "with");
            for t in (chunk.first..chunk.head).filter(|_| !beside) {
                let word = graph.tokens.word(t);
                let free = graph.tokens.list()[t].is_content()
                    && graph.chunk(t) == Some(k)
                    && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
                    && !site.is_some_and(|s| (s.first..s.after).contains(&t))
                    && !self.in_flag(t)
                    && !found.iter().any(|e| (e.first..=e.last).contains(&t) && e.first == event.first && !(sense.limit && t < event.last))
                    && !SMALL.contains(&word);
                if free {
                    sense.words.push(word.to_owned());
                }
            }
            // "is in {value} Crater"
            if named && site.is_some_and(|s| !s.whole) && !chunk.name {
                sense.words.push(graph.head(k).to_owned());
            }
        }
    }

    fn in_flag(&self, token: usize) -> bool {
        (0..=token).rev().take(5).any(|t| self.book.flags_at(self.graph.tokens, t).iter().any(|f| t <= token && token <= f.2))
    }

    /// The flags of the sentence.
    fn flags(&self, value: Option<(usize, usize)>) -> Vec<usize> {
        let mut out = Vec::new();
        for t in 0..self.graph.tokens.len() {
            if value.is_some_and(|(a, b)| (a..b).contains(&t)) || self.mentions.iter().any(|m| (m.first..m.after).contains(&t)) {
                continue;
            }
            for (flag, rival, _) in self.book.flags_at(self.graph.tokens, t) {
                if !rival && !out.contains(&flag) {
                    out.push(flag);
                }
            }
        }
        out
    }

    fn is_limit(&self, found: &[Event], flags: &[usize]) -> bool {
        let maximum = self.book.flags.iter().position(|f| &*f.name == "maximum");
        let class = self.book.class_named("limit");
        let noun_or_cap = |e: &Event| {
            let bounds = |t: usize| BOUNDING.contains(&self.graph.tokens.word(t));
            // "cannot be larger than"
            let compared =
                |t: usize| MORE.contains(&self.graph.tokens.word(t)) && e.clause(self.graph).is_some_and(|c| self.graph.clauses[c].negated);
            Some(e.class) == class && (e.entry == Entry::Noun || bounds(e.first) || (e.first..=e.last).any(compared))
        };
        let timeout = self.book.class_named("timeout");
        matches!(self.kind, Kind::Duration | Kind::Quantity | Kind::Number | Kind::Money)
            && (maximum.is_some_and(|m| flags.contains(&m))
                || found.iter().any(noun_or_cap)
                || (self.kind == Kind::Duration && found.iter().any(|e| Some(e.class) == timeout)))
    }

    /// The entities that are named in a chunk.
    pub(super) fn named_in(&self, k: usize) -> Vec<usize> {
        let chunk = &self.graph.chunks[k];
        let mut out: Vec<usize> = self
            .mentions
            .iter()
            .filter(|m| chunk.first <= m.first && m.first <= chunk.head && self.graph.chunk(m.first) == Some(k))
            .map(|m| m.entity)
            .collect();
        out.dedup();
        out
    }

    /// What a sentence without an event says: a limit, or the name of something.
    fn bare(&self, site: Option<Site>, flags: Vec<usize>, limit: bool, naming: bool) -> Sense {
        let mut sense = Sense {
            classes: Vec::new(),
            head: String::new(),
            aspect: None,
            args: Vec::new(),
            words: Vec::new(),
            flags,
            rel: None,
            counted: None,
            wish: false,
            negated: false,
            limit,
            naming,
            able: false,
            numbered: None,
            each: None,
            acted_on: false,
            rate: site.filter(|_| self.kind == Kind::Number).and_then(|s| rate_behind(self.graph, s)),
            kin: Vec::new(),
            behind: Vec::new(),
            identity: false,
            attribute: false,
            distance: false,
            age: false,
            also: None,
            foreign: Vec::new(),
            owner: None,
            undergone: false,
        };
        let none = Event {
            class: ClassId::MAX,
            entry: Entry::Light,
            inverted: false,
            first: usize::MAX,
            last: usize::MAX,
            long: false,
            seat: Seat::Verb(usize::MAX),
        };
        for k in 0..self.graph.chunks.len() {
            if site.is_none_or(|s| s.chunk != Some(k) || !s.whole) && !self.graph.chunks[k].pronoun {
                self.arg(&[], &none, k, Role::Any, &mut sense);
            }
        }
        sense
    }

    /// The first word of the sentence that could be a verb or noun of an event and that the wordbook does not have.
    fn unclear(&self) -> Unclear {
        let graph = self.graph;
        let verb = graph.clauses.iter().find(|c| !c.copula).map(|c| c.verb);
        let value = |t: usize| {
            self.mentions.iter().any(|m| (m.first..m.after).contains(&t)) || graph.tokens.list()[t].kind == crate::text::TokenKind::Figure
        };
        let token = verb.or_else(|| graph.chunks.iter().map(|c| c.head).find(|&h| !value(h)));
        match token {
            Some(t) => {
                let span = graph.tokens.list()[t].span;
                Unclear { at: (span.start, span.end), word: Some(graph.tokens.raw(t).to_owned()) }
            }
            None => Unclear { at: (0, graph.tokens.text().len()), word: None },
        }
    }
}

/// The unit of time behind a count, or behind what it counts: "600 requests per minute", "8 a day".
pub(super) fn rate_behind(graph: &Graph<'_, '_>, site: Site) -> Option<String> {
    let tokens = graph.tokens;
    let counted = site.counted(graph).map_or(site.after, |k| graph.chunks[k].after).max(site.after);
    [site.after, counted].into_iter().find_map(|at| {
        let skip = usize::from(matches!(tokens.raw(at), "-"));
        let lead = matches!(tokens.word(at + skip), "a" | "an" | "per" | "each" | "every") || tokens.raw(at) == "/";
        let joint = usize::from(matches!(tokens.raw(at + skip + 1), "-"));
        let unit = tokens.word(at + skip + 1 + joint);
        (lead && RATES.contains(&unit)).then(|| unit.to_owned())
    })
}

/// Whether the word at a token says that what stands before it is how far something is: "3 km off the coast", "2 miles away".
pub(super) fn is_distance(graph: &Graph<'_, '_>, token: usize) -> bool {
    let word = graph.tokens.word(token);
    let side = names::SIDES.contains(&word) && matches!(graph.tokens.word(token + 1), "of" | "from");
    names::OFF.contains(&word) || side
}

/// Small words of a sentence that it is not told by.
const SLIGHT: &[&str] = &["in", "on", "at", "by", "for", "with", "to", "from", "as", "it", "there", "not", "very", "also", "now", "than"];

/// Words in front of a noun that narrow nothing down.
pub(super) const SMALL: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "their", "his", "her", "its", "our", "your", "my", "some", "any", "each", "every",
    "all", "both", "no", "of", "and", "or", "two", "one", "single", "whole", "entire", "other",
];

/// The clause whose verb carries an event noun or says something of it.
pub(super) fn carrier(graph: &Graph<'_, '_>, book: &Wordbook, found: &[Event], stating: &Stating, event: &Event) -> Option<usize> {
    let (Seat::Noun(k) | Seat::Modifier(k)) = event.seat else { return None };
    let _ = book;
    let c = graph.chunks[k].clause?;
    let clause = &graph.clauses[c];
    let carries = clause.copula || found.iter().any(|e| e.seat == Seat::Verb(c) && (e.is_light() || stating.has(e.class)));
    (carries && (clause.object == Some(k) || clause.subject == Some(k) || graph.chunks[k].prep.is_some())).then_some(c)
}

/// Whether a clause says what can be done.
pub(super) fn is_able(graph: &Graph<'_, '_>, clause: usize) -> bool {
    let c = &graph.clauses[clause];
    (c.first..c.after + 2)
        .any(|t| matches!(graph.tokens.word(t), "can" | "cannot" | "could" | "may" | "can't" | "able" | "allowed" | "possible" | "unable"))
}
