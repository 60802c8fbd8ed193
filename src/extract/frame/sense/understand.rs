//! How a sentence of the rules is understood: the event or attribute that it is about, and how its value hangs on it.

use super::lost::GENERAL;
use super::{SMALL, Sense, Unclear, What, carrier, is_able, is_distance, rate_behind};
use crate::extract::frame::event::Role;
use crate::extract::frame::event::{Event, Seat, events};
use crate::extract::frame::graph::{Graph, Hangs, Part};
use crate::extract::frame::guard::disaster;
use crate::extract::frame::ladder::is_calendar;
use crate::extract::frame::mention::Mention;
use crate::extract::frame::owner;
use crate::extract::frame::site::{Climb, Reach, Rel, Site, Stating};
use crate::extract::frame::telling::age;
use crate::extract::frame::telling::sum;
use crate::extract::frame::wordbook::{ClassId, Entry, Shape, Wordbook};
use crate::language::layout::PAID_PLANS;
use crate::language::names::{HOLDING, OFF, rate_named};
use crate::language::{happenings, limits, telling};
use crate::text::TokenKind;
use crate::value::Kind;

/// What understanding a sentence needs.
pub(in crate::extract::frame) struct Reader<'a, 'w, 't> {
    pub(in crate::extract::frame) graph: &'a Graph<'w, 't>,
    pub(in crate::extract::frame) book: &'a Wordbook,
    pub(in crate::extract::frame) stating: &'a Stating,
    pub(in crate::extract::frame) mentions: &'a [Mention],
    pub(in crate::extract::frame) kind: Kind,
    /// The tokens that stand for the value.
    pub(in crate::extract::frame) value: Option<(usize, usize)>,
}

/// Small words of a sentence that it is not told by.
pub(in crate::extract::frame) const SLIGHT: &[&str] =
    &["in", "on", "at", "by", "for", "with", "to", "from", "as", "it", "there", "not", "very", "also", "now", "than"];

impl Reader<'_, '_, '_> {
    /// What the sentence says; `value` are the tokens that stand for its value.
    pub(in crate::extract::frame) fn sense(&self, value: Option<(usize, usize)>) -> Result<Sense, Unclear> {
        let site = value.map(|(first, after)| Site::new(self.graph, first, after, first));
        let sense = self.by_event(value).or_else(|unclear| site.and_then(|s| self.plain(s)).ok_or(unclear));
        sense.map(|sense| {
            let mut sense = match site {
                Some(site) => self.named_as(site, sense),
                None => sense,
            };
            sense.lost = self.lost(&sense);
            sense
        })
    }

    /// Leaves out phrasal verbs that only seem to stand around or in front of the value: "offers {value} for" bids nothing where one of several is
    /// asked for, "pledged {value} to rebuild" gives a sum, and what "came after {value}" follows no time.
    fn leave_out_spans(&self, value: Option<(usize, usize)>, found: &mut Vec<Event>) {
        let Some((first, after)) = value else { return };
        let tokens = self.graph.tokens;
        let at_verb = |t: usize| self.graph.clauses.iter().any(|c| c.hangs == Hangs::Infinitive && (c.first == t || c.first == t + 1));
        let spans = |e: &Event| matches!(e.seat, Seat::Verb(_)) && e.first < first && after <= e.last && !e.long;
        let chosen = |e: &Event| matches!(self.kind, Kind::Choice | Kind::Name) && spans(e);
        let sum = |e: &Event| self.kind == Kind::Money && spans(e) && tokens.word(e.last) == "to" && at_verb(e.last);
        let follows =
            |e: &Event| self.kind == Kind::Duration && matches!(self.class_name(e.class), "follow" | "spacing") && e.last + 1 == first;
        let other = |e: &Event| found.iter().any(|o| o.first == e.first && (o.class != e.class || o.last != e.last));
        let kept: Vec<bool> = found.iter().map(|e| !((chosen(e) || sum(e) || follows(e)) && other(e))).collect();
        let mut kept = kept.into_iter();
        found.retain(|_| kept.next().unwrap_or(true));
    }

    /// Leaves out what no value of the kind is told of, where the same word begins something else: nothing "runs for 10 hours on a charge" by the
    /// mile, and the trial of a banker that opens on a day is not told by how many take part in it.
    fn leave_out_misfits(&self, found: &mut Vec<Event>) {
        let people = |e: &Event| {
            let Seat::Verb(c) = e.seat else { return false };
            self.graph.clauses[c].subject.is_some_and(|k| self.book.alike("people", self.graph.head(k)))
        };
        let decides = |e: &Event| matches!(self.class_name(e.class), "approve" | "reject" | "agree");
        let suits = |e: &Event| {
            let name = self.class_name(e.class);
            match self.kind {
                // "patients wait 6 weeks": nothing makes them stop
                Kind::Duration => !happenings::IN_UNITS.has(name) && name != "trial" && !(name == "timeout" && people(e)),
                Kind::Quantity => !happenings::GOES_ON.has(name) && !happenings::ENDS_IN_TIME.has(name),
                Kind::Date | Kind::Time | Kind::Year => name != "trial",
                // nobody heads for a sum
                Kind::Money => !happenings::BEFALLS_PEOPLE.has(name) && name != "be bound",
                // who wins is not just who comes in, and who runs a firm does not stretch
                Kind::Name => !matches!(name, "finish race" | "length" | "cover distance"),
                // "accepted the offer", "rejected the bid": nothing is limited by it, and the one is not the other
                Kind::YesNo => name != "limit" || !found.iter().any(|o| o.first == e.first && decides(o)),
                _ => true,
            }
        };
        let other = |e: &Event| found.iter().any(|o| o.first == e.first && !o.is_light() && suits(o));
        let kept: Vec<bool> = found.iter().map(|e| e.is_light() || suits(e) || !other(e)).collect();
        let mut kept = kept.into_iter();
        found.retain(|_| kept.next().unwrap_or(true));
    }

    /// "there is no evidence of an attack": the event that there is or is not something of.
    fn nothing_of(&self, found: &[Event]) -> Option<usize> {
        let graph = self.graph;
        let of = |k: usize| graph.before(k).filter(|_| graph.prep(k) == "of").is_some_and(|b| telling::NOTHING_OF.has(graph.head(b)));
        found.iter().position(|e| !e.is_light() && matches!(e.seat, Seat::Noun(k) if of(k)))
    }

    /// What a sentence with an event or an attribute says.
    fn by_event(&self, value: Option<(usize, usize)>) -> Result<Sense, Unclear> {
        let graph = self.graph;
        let mut found = events(graph, self.book, false);
        // "the probe woke up": the name of a thing is no event where the sentence has another
        let inside = |e: &Event| self.mentions.iter().any(|m| m.first <= e.first && e.last < m.after);
        // but "the fire broke out", "the deal closed": what such a verb is said of is the event, whatever the rules call so
        let stated = |e: &Event| {
            let Seat::Noun(k) = e.seat else { return false };
            let verb = |v: &Event| matches!(v.seat, Seat::Verb(c) if graph.clauses[c].subject == Some(k)) && self.stating.has(v.class);
            // and "Halden support closes" is said of somebody
            let proper = |m: &Mention| m.first < e.first && e.last < m.after && graph.tokens.list()[m.first].capital;
            !graph.tokens.list()[e.last].capital && !self.mentions.iter().any(proper) && found.iter().any(verb)
        };
        if self.has_own_verb(&found) || found.iter().any(|e| !e.is_light() && !inside(e)) {
            let kept: Vec<bool> = found.iter().map(|e| !inside(e) || stated(e)).collect();
            let mut kept = kept.into_iter();
            found.retain(|_| kept.next().unwrap_or(true));
        }
        // "travelled {value} on the Moon": those aboard are counted, and a measure is of the way
        if self.kind == Kind::Quantity {
            let travels: Vec<usize> = found.iter().filter(|e| self.class_name(e.class) == "travel").map(|e| e.first).collect();
            found.retain(|e| self.class_name(e.class) != "aboard" || !travels.contains(&e.first));
        }
        self.leave_out_spans(value, &mut found);
        self.leave_out_misfits(&mut found);
        // "contact was lost": what a participle and its subject name together, and nothing that the participle says by itself
        let undergoes = |e: &Event, c: usize| e.seat == Seat::Verb(c) && e.object.is_some() && !graph.clauses[c].passive;
        let together: Vec<usize> = (0..graph.clauses.len()).filter(|&c| found.iter().any(|e| undergoes(e, c))).collect();
        found.retain(|e| e.object.is_some() || e.is_light() || !matches!(e.seat, Seat::Verb(c) if together.contains(&c)));
        let site = value.map(|(first, after)| Site::new(graph, first, after, first));
        let naming = self.kind == Kind::Name;
        let limit = self.is_limit(&found, &self.flags(value, true), value);
        let flags = self.flags(value, false);
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
        // "no evidence of an attack was found": there is nothing of the attack, whatever is said of the evidence
        let none_found = self.nothing_of(&found).filter(|&e| {
            let of = if let Seat::Noun(k) = found[e].seat { graph.before(k) } else { None };
            let said = |c: &usize| of.is_some() && (graph.clauses[*c].subject == of || graph.clauses[*c].object == of);
            let verb = chosen.is_some_and(|m| matches!(found[m].seat, Seat::Verb(c) if said(&c)));
            value.is_none() && (chosen.is_none() || verb)
        });
        let chosen = if none_found.is_some() { None } else { chosen };
        let Some(main) = chosen.or(none_found) else {
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
        let none = |k: usize| graph.before(k).is_some_and(|b| graph.chunks[b].negative);
        let nothing = chosen.is_none() && matches!(event.seat, Seat::Noun(k) if none(k));
        if site.is_some() && self.is_under_own_verb(&found, &event) {
            return Err(self.unclear());
        }
        // "the first stone was laid": a word of what is laid
        let mut flags = flags;
        if let Some(chunk) = event.object.map(|k| &graph.chunks[k]) {
            let inside = |f: usize| {
                (chunk.first..chunk.head).any(|t| self.book.flags_at(graph.tokens, t).iter().any(|&(flag, rival, _)| flag == f && !rival))
            };
            flags.retain(|&f| !inside(f));
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
        // "imploded", "was certified": who says so means no other sense of the verb
        let itself = |c: &ClassId| {
            happenings::MEANT_ALONE.has(self.class_name(*c)) && crate::text::is_form(self.class_name(*c), graph.tokens.word(event.first))
        };
        if matches!(event.seat, Seat::Verb(_)) && classes.iter().any(itself) {
            classes.retain(itself);
        }
        let collapses = classes.iter().any(|&c| self.class_name(c) == "collapse");
        let announces = classes.iter().any(|&c| self.class_name(c) == "announce");
        // "the talks collapsed": what breaks down is what people do together
        let talks = |e: &Event| matches!(e.seat, Seat::Noun(_)) && self.book.classes[usize::from(e.class)].shape == Shape::Symmetric;
        let called = |m: &Mention| self.book.is_meeting(graph.tokens.word(m.after - 1));
        let together = found.iter().any(|e| !e.is_light() && talks(e)) || self.mentions.iter().any(called);
        // "the length was 48 metres" is no length of time
        let fits = |c: &ClassId| {
            let class = &self.book.classes[*c as usize];
            // a bridge that collapses is no price that falls
            let timed = matches!(self.kind, Kind::Date | Kind::Time | Kind::Year);
            let falls = timed && &*class.name == "fall" && collapses;
            // nor one that fails to come about
            let fails = timed && &*class.name == "break down" && collapses && !together;
            // what is announced on a day is no gift
            let gives = timed && &*class.name == "give money" && announces;
            // talks that collapse are no building that does
            let stands = timed && collapses && together && matches!(&*class.name, "collapse" | "fall");
            match self.kind {
                _ if falls || fails || gives || stands => false,
                // nobody lasts or is laid off by the metre
                Kind::Quantity => !matches!(&*class.name, "last" | "timeout" | "expire" | "lay off"),
                // nobody meets or votes for a sum
                Kind::Money => {
                    class.shape != Shape::Symmetric && !matches!(&*class.name, "attend" | "visit" | "win vote" | "win" | "temperature")
                }
                // a limit has no day
                Kind::Date | Kind::Time | Kind::Year => !matches!(&*class.name, "limit" | "contain"),
                Kind::Duration => class.shape != Shape::Attribute || matches!(&*class.name, "timeout" | "age" | "size" | "limit"),
                _ => true,
            }
        };
        if classes.iter().any(fits) {
            classes.retain(fits);
        }
        // "had {value} storeys": how high it is, told in storeys
        if classes.iter().any(|&c| self.class_name(c) == "floors") {
            classes.extend(self.book.class_named("height"));
        }
        let mut sense = Sense {
            head: graph.tokens.word(event.first).to_owned(),
            wording: self.wording(&event),
            aspect: reach.and_then(|r| r.through.iter().copied().find(|c| self.is_aspect(*c))).filter(|c| !classes.contains(c)),
            attribute: classes.iter().any(|&c| self.book.classes[c as usize].shape == Shape::Attribute),
            classes,
            args: Vec::new(),
            words: Vec::new(),
            name_words: Vec::new(),
            flags,
            rel: reach.map(|r| if self.has_begun(r, &event, site) { Rel::When } else { r.rel }),
            counted: None,
            wish: false,
            permit: None,
            negated: nothing || !limit && event.clause(graph).is_some_and(|c| graph.clauses[c].negated),
            limit,
            naming,
            thing: None,
            title: Vec::new(),
            bears: None,
            bearer: None,
            by_words: false,
            choice: self.kind == Kind::Choice,
            nothing_of: nothing,
            lost: Vec::new(),
            all: self.kind == Kind::Number && site.is_some_and(|s| sum::is_of_all(graph, s)),
            ordinal: false,
            predicate: false,
            numbered: site.and_then(|s| self.numbered(s, &found, &event)),
            each: site.and_then(|s| self.each(s)),
            acted_on: false,
            rate: site.filter(|_| self.kind == Kind::Number).and_then(|s| rate_behind(graph, s)),
            kinds: disaster::kinds(graph, self.book, &found),
            versioned: self.mentions.iter().find(|m| self.value.is_some_and(|(first, _)| m.after == first)).map(|m| m.entity),
            issues: self.issues(),
            future: (0..self.graph.tokens.len()).any(|t| matches!(self.graph.tokens.word(t), "will" | "shall")),
            plans: self.plans(),
            kin: Vec::new(),
            counts: Vec::new(),
            sisters: Vec::new(),
            friends: Vec::new(),
            acronyms: if limit { self.acronyms(site) } else { Vec::new() },
            able: event.clause(graph).is_some_and(|c| is_able(graph, c)),
            behind: value.map_or_else(Vec::new, |v| self.mentions.iter().filter(|m| m.first >= v.1).map(|m| m.entity).collect()),
            undergone: false,
            years: Vec::new(),
            takes: self.kind == Kind::Duration && graph.clauses.iter().any(|c| crate::text::is_form("take", graph.tokens.word(c.verb))),
            bearing: site.and_then(|s| self.bearing(s)),
            also: None,
            age: false,
            foreign: Vec::new(),
            owner: site
                .filter(|_| !(limit && self.kind == Kind::Quantity))
                .and_then(|s| owner::of(graph, self.book, &found, self.mentions, self.kind, s, Some(&event))),
            // "a chunk of 10 metres from the lake" is no way from it
            distance: self.kind == Kind::Quantity
                && site.is_some_and(|s| is_distance(graph, s.after) && s.chunk.is_none_or(|k| graph.prep(k) != "of")),
            identity: value.is_none()
                && matches!(event.seat, Seat::Noun(k) if graph.chunks[k].part == Part::Object || graph.prep(k) == "by"),
        };
        // "paid $5 million for the brewery": who pays does it, although what costs so much undergoes it by the same words
        let doing = |e: &&Event| e.first == event.first && e.last == event.last && sense.classes.contains(&e.class) && !e.inverted;
        let told = event.inverted && matches!(self.kind, Kind::Money | Kind::Name);
        let actor = found.iter().find(doing).filter(|e| told && e.seat == event.seat).copied().unwrap_or(event);
        self.take_part(&found, &actor, carried, site, &mut sense);
        self.limits_themselves(value, &mut sense);
        self.is_least(value, &mut sense);
        // who takes part in a search is no visitor
        let joins = |c: &ClassId| self.class_name(*c) == "take part";
        if sense.classes.iter().any(joins) && sense.args.iter().any(|a| matches!(a.what, What::Event(_))) {
            sense.classes.retain(joins);
        }
        // "guests pay {value} for a ride": whoever rides pays it
        let paid = |c: &ClassId| matches!(self.class_name(*c), "cost" | "pay");
        let payers = |a: &super::Arg| a.role != Role::Beside && matches!(&a.what, What::Noun(w) if self.book.alike("people", w));
        if self.kind == Kind::Money && sense.classes.iter().any(paid) && sense.args.iter().any(|a| !payers(a) && a.role != Role::Beside) {
            sense.args.retain(|a| !payers(a));
        }
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
        sense.words.extend(self.verb_over_gerund(&found, &event));
        let largest = (0..graph.tokens.len()).filter(|&t| self.is_largest_of_some(t)).map(|t| graph.tokens.word(t).to_owned());
        sense.words.extend(largest.collect::<Vec<_>>());
        self.manner(&event, site, &mut sense);
        self.noun_of_sum(&event, &mut sense);
        if value.is_none() {
            self.leave_out_measure(&found, &mut sense);
            sense.words.extend(self.stated_of_subject(&found, &event));
        }
        if sense.rel.is_none() && site.is_some() && !limit && !naming {
            return Err(self.unclear());
        }
        Ok(sense)
    }

    /// The words that name an event, with a gap for the value among them: "left … homeless".
    fn wording(&self, event: &Event) -> String {
        let tokens = self.graph.tokens;
        let mut out: Vec<&str> = Vec::new();
        for t in event.first..=event.last {
            match (self.is_stand_in(t), out.last()) {
                (true, Some(&"…")) => {}
                (true, _) => out.push("…"),
                _ => out.push(tokens.word(t)),
            }
        }
        out.join(" ")
    }

    /// "the boys stayed awake": what an answer says of its subject by a word behind the verb.
    fn stated_of_subject(&self, found: &[Event], event: &Event) -> Option<String> {
        let tokens = self.graph.tokens;
        let Seat::Verb(c) = event.seat else { return None };
        let t = self.graph.clauses[c].after;
        // "stored unencrypted": a participle by itself is no clause of its own
        let clause = |o: usize| o != c && !(self.graph.clauses[o].hangs == Hangs::Participle && self.graph.clauses[o].after <= t + 1);
        let own = found.iter().any(|e| (e.first..=e.last).contains(&t)) || self.in_flag(t) || self.graph.clause(t).is_some_and(clause);
        let word = tokens.get(t).filter(|w| w.is_content() && w.kind == TokenKind::Word).map(|_| tokens.word(t))?;
        let slight = SLIGHT.contains(&word) || SMALL.contains(&word) || word.ends_with("ly") || crate::text::clause::is_function_word(word);
        let free = self.graph.chunk(t).is_none() && !own && !slight && event.last < t;
        (free && (!self.graph.clauses[c].copula || event.last > event.first)).then(|| word.to_owned())
    }

    /// "the 35-minute limit applies to calls of two", "they are limited to 35 minutes", where it is asked whether it is so: how long the limit
    /// is goes without saying.
    fn leave_out_measure(&self, found: &[Event], sense: &mut Sense) {
        let tokens = self.graph.tokens;
        let unit = |word: &str| rate_named(word.strip_suffix('s').unwrap_or(word)).is_some();
        let joint = |t: usize| t + 1 + usize::from(tokens.raw(t + 1) == "-");
        let measure = |t: usize| tokens.list()[t].kind == TokenKind::Figure && unit(tokens.word(joint(t)));
        let limit = found.iter().any(|e| matches!(self.class_name(e.class), "limit" | "timeout"));
        let raised = sense.classes.iter().any(|&c| self.class_name(c) == "raise limit");
        if !limit || raised || !(0..tokens.len()).any(measure) {
            return;
        }
        sense.words.retain(|w| !unit(w) && !w.bytes().all(|b| b.is_ascii_digit()));
        sense.args.retain(|a| !(a.prep == "to" && matches!(&a.what, What::Noun(w) if unit(w))));
    }

    /// "has blocked the canal since {value}": what goes on since a day came about on it.
    pub(in crate::extract::frame) fn has_begun(&self, reach: &Reach, event: &Event, site: Option<Site>) -> bool {
        let perfect = matches!(event.seat, Seat::Verb(c) if self.graph.clauses[c].perfect && !self.graph.clauses[c].negated);
        let since = site.and_then(|s| s.first.checked_sub(1)).is_some_and(|t| self.graph.tokens.word(t) == "since");
        reach.rel == Rel::Else && perfect && since && matches!(self.kind, Kind::Date | Kind::Year)
    }

    /// "their {value}-year-old coach", "the coach was {value} years old".
    pub(in crate::extract::frame) fn aged(&self, site: Site) -> Option<Sense> {
        let tokens = self.graph.tokens;
        let old = (site.after..site.after + 5).find(|&t| tokens.word(t) == "old")?;
        let years = (site.after..old).all(|t| matches!(tokens.word(t), "year" | "years") || tokens.raw(t) == "-") && old > site.after;
        if self.kind != Kind::Number || !years {
            return None;
        }
        let site = Site::new(self.graph, site.first, old + 1, site.first);
        let arg = age::whose(self.graph, site, |k| self.named_in(k).first().copied())?;
        let mut sense = self.bare(Some(site), Vec::new(), false, false);
        sense.classes = self.book.class_named("age").into_iter().collect();
        sense.head = "age".to_owned();
        sense.rel = Some(Rel::Amount);
        (sense.age, sense.attribute, sense.args) = (true, true, vec![arg]);
        Some(sense)
    }

    /// The entities with the figure right behind their names.
    fn issues(&self) -> Vec<(usize, String)> {
        let own = |t: usize| self.value.is_some_and(|(first, after)| (first..after).contains(&t));
        let issue = |m: &Mention| issue_behind(self.graph.tokens, m).filter(|_| !own(m.after)).map(|w| (m.entity, w.to_owned()));
        self.mentions.iter().filter_map(issue).collect()
    }

    /// The words for plans that stand in the sentence.
    fn plans(&self) -> Vec<String> {
        let tokens = self.graph.tokens;
        let words = (0..tokens.len()).map(|t| tokens.word(t));
        words.filter(|w| *w == "free" || PAID_PLANS.contains(w)).map(str::to_owned).collect()
    }

    /// "a parcel cannot be smaller than {value}": what it is at least.
    fn is_least(&self, value: Option<(usize, usize)>, sense: &mut Sense) {
        let tokens = self.graph.tokens;
        let less = value.is_some_and(|(v, _)| v > 1 && tokens.word(v - 1) == "than" && limits::LESS.has(tokens.word(v - 2)));
        let minimum = self.book.flags.iter().position(|f| &*f.name == "minimum").filter(|_| less && sense.negated);
        if let Some(flag) = minimum {
            sense.negated = false;
            sense.flags.push(flag);
        }
    }

    /// "the limit can be raised" says it of limits too: that there is a most is in the noun.
    fn limits_themselves(&self, value: Option<(usize, usize)>, sense: &mut Sense) {
        let limit = |c: &ClassId| self.class_name(*c) == "limit";
        let limits = |a: &super::Arg| match &a.what {
            What::Noun(word) => self.book.classes_of(word).iter().any(limit),
            What::Event(classes) => classes.iter().any(limit),
            What::Entity(_) => false,
        };
        if value.is_none() && sense.args.iter().any(limits) {
            sense.flags.retain(|&f| &*self.book.flags[f].name != "maximum");
        }
    }

    pub(in crate::extract::frame) fn is_aspect(&self, class: ClassId) -> bool {
        matches!(self.class_name(class), "begin" | "end")
    }

    pub(in crate::extract::frame) fn class_name(&self, class: ClassId) -> &str {
        self.book.classes.get(class as usize).map_or("", |c| &*c.name)
    }

    /// What a sentence says by its words alone: "S3 is strongly consistent", "the store gives strong guarantees".
    pub(in crate::extract::frame) fn worded(&self, flags: &[usize]) -> Option<Sense> {
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
    pub(in crate::extract::frame) fn main(&self, found: &[Event], reaches: &[Reach], site: Option<Site>, limit: bool) -> Option<usize> {
        let alone = |o: &Event| {
            happenings::ENDS_ITSELF.has(self.class_name(o.class))
                && matches!(o.seat, Seat::Verb(_))
                && crate::text::is_form(self.class_name(o.class), self.graph.tokens.word(o.first))
        };
        // "sessions expire after an hour": what they do, and no meeting that ends
        let states = |e: usize| {
            let here = |o: &&Event| o.first == found[e].first && o.last == found[e].last;
            found.iter().filter(here).any(|o| self.stating.has(o.class)) && !found.iter().filter(here).any(alone)
        };
        // of the words at one place, the longest wording
        // but "the backups run at {value}", where a time is asked for, are no speed
        let timed = matches!(self.kind, Kind::Date | Kind::Year | Kind::Time);
        let measure = |o: &Event| self.book.classes.get(usize::from(o.class)).is_some_and(|c| c.shape == Shape::Attribute);
        let hides = |o: &Event| !(o.is_light() || timed && measure(o));
        let longest = |e: usize| {
            !found.iter().any(|o| o.first == found[e].first && o.last > found[e].last && hides(o))
                && (hides(&found[e]) || !found.iter().any(|o| o.first == found[e].first && hides(o)))
        };
        if site.is_some() {
            // "the maximum timeout" is a timeout
            let narrows = |e: usize| {
                matches!(found[e].seat, Seat::Modifier(_)) && matches!(self.class_name(found[e].class), "limit" | "default" | "require")
                    || self.is_aside(&found[e])
            };
            // "the break-up fee" is a fee, "paid leave" is leave
            let inside = |e: usize| {
                let Seat::Modifier(k) = found[e].seat else { return false };
                // "resends a failed message", "repeats failed calls": a participle says of which kind they are
                let told = found[e].entry == Entry::Adjective && self.graph.tokens.word(found[e].first).ends_with("ed");
                if (matches!(found[e].entry, Entry::Verb | Entry::WeakVerb) || told)
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
            // nor is what is counted in a time: "the leak rate is 2 requests per second"
            let in_a_time = || site.is_some_and(|s| rate_behind(self.graph, s).is_some());
            let counted = site.filter(|_| self.kind == Kind::Number && (limit || in_a_time())).and_then(|s| s.counted(self.graph));
            let units = |e: usize| counted.is_some_and(|k| matches!(found[e].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k));
            let people = |head: &str| self.book.alike("people", head);
            let those =
                |e: usize| self.kind == Kind::Number && site.is_some_and(|s| sum::is_of_those_counted(self.graph, found, e, people, s));
            // "convicted of fraud on Monday": the day is that of the verb, whatever it is about
            let timed = matches!(self.kind, Kind::Date | Kind::Year | Kind::Time);
            let complement = |e: usize| {
                let (Seat::Noun(k), Some(c)) = (found[e].seat, found[e].clause(self.graph)) else { return false };
                let of_verb = |o: &Event| {
                    o.seat == Seat::Verb(c)
                        && !o.is_light()
                        && !self.stating.has(o.class)
                        && !HOLDING.contains(&self.graph.tokens.word(o.first))
                };
                let behind = self.graph.chunks[k].prep.is_some() && self.graph.chunks[k].first > self.graph.clauses[c].verb;
                // "an eruption in 2015 joined the islands": what the verb did then, and no other eruption
                let did = |o: &Event| of_verb(o) && !self.stating.harms(o.class);
                let subject = self.graph.clauses[c].subject == Some(k) && self.graph.clauses[c].object.is_some() && found.iter().any(did);
                timed && !self.graph.clauses[c].copula && (behind && found.iter().any(of_verb) || subject)
            };
            // "charges $5 per million writes": what a sum is for each of
            let each = |e: usize| {
                let Some(k) = (match found[e].seat {
                    Seat::Noun(k) | Seat::Modifier(k) => Some(k),
                    _ => None,
                }) else {
                    return false;
                };
                self.kind == Kind::Money && self.graph.prep(k) == "per"
            };
            // "12 people on board were hurt": where they were is not what happened to them
            let aboard = |e: usize| self.class_name(found[e].class) == "aboard";
            let befell = || {
                let does = |e: usize| {
                    let Seat::Verb(c) = found[e].seat else { return false };
                    let subject = self.graph.clauses[c].subject.is_some() && self.graph.clauses[c].subject == site.and_then(|s| s.chunk);
                    subject && !found[e].is_light() && !states(e) && !aboard(e) && !self.graph.clauses[c].copula
                };
                self.kind == Kind::Number && reaches.iter().any(|r| does(r.event))
            };
            let real: Vec<usize> = reaches
                .iter()
                .map(|r| r.event)
                .filter(|&e| !(aboard(e) && befell()))
                .filter(|&e| !found[e].is_light() && longest(e) && !narrows(e) && !units(e) && !inside(e) && !complement(e) && !those(e))
                .filter(|&e| !each(e))
                .collect();
            // "lies {value} below the surface", "stands {value} tall": what is measured, whatever it does there
            let told = |e: &usize| {
                found[*e].entry == Entry::Adjective
                    && site.is_some_and(|s| s.after == found[*e].first)
                    && measure(&found[*e])
                    && !OFF.contains(&self.graph.tokens.word(found[*e].first))
            };
            if let Some(e) = real.iter().copied().find(|e| self.kind == Kind::Quantity && told(e)) {
                return Some(e);
            }
            // "tenants have 30 days to appeal": what they have the time for
            let idle = |e: &usize| self.kind == Kind::Duration && matches!(self.class_name(found[*e].class), "provide" | "contain");
            let real: Vec<usize> = if real.iter().all(idle) { real } else { real.into_iter().filter(|e| !idle(e)).collect() };
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
            // "beat them by 3 goals", "was nominated for 9 prizes", "was charged with 12 counts": what is counted there is no event beside the verb
            let told_by = |e: usize| {
                let (Seat::Noun(k) | Seat::Modifier(k), Some(c)) = (found[e].seat, found[e].clause(self.graph)) else { return false };
                let own = |&v: &usize| found[v].seat == Seat::Verb(c) && !states(v) && !bare(&found[v]) && !measure(&found[v]);
                let counts = self.kind == Kind::Number && site.is_some_and(|s| s.chunk == Some(k) && !s.whole);
                // "bought it in a deal worth $5 million"
                let deal = || {
                    let agreed = self.book.classes.get(usize::from(found[e].class)).is_some_and(|c| c.shape == Shape::Symmetric);
                    let trades = |v: &usize| happenings::DEALS.has(self.class_name(found[*v].class));
                    self.kind == Kind::Money && agreed && real.iter().filter(|v| own(v)).any(trades)
                };
                // "wait 6 weeks for an operation"
                let own_chunk = site.and_then(|s| s.chunk);
                let bare_value = own_chunk.is_some_and(|k| self.graph.prep(k).is_empty());
                let awaited = || self.kind == Kind::Duration && bare_value && self.graph.prep(k) == "for" && Some(k) != own_chunk;
                let led = matches!(self.graph.prep(k), "by" | "for" | "with" | "of" | "in") && found[e].first == found[e].last;
                led && (counts && real.iter().any(own) || deal() || awaited() && real.iter().any(own))
            };
            // "needs Python 3 to run": what it is needed for
            let for_what = |e: usize| {
                let Seat::Verb(c) = found[e].seat else { return false };
                let above = self.graph.clauses[c].governor.filter(|_| self.graph.clauses[c].hangs == Hangs::Infinitive);
                let needs = |o: &Event| Some(o.seat) == above.map(Seat::Verb) && self.class_name(o.class) == "require";
                self.kind == Kind::Version && found.iter().any(needs)
            };
            let carried = real.iter().copied().find(|&e| !states(e) && !acted_on(e) && !purpose(e) && !told_by(e) && !for_what(e));
            let noun = real.iter().copied().find(|&e| matches!(found[e].seat, Seat::Noun(_) | Seat::Modifier(_)));
            return match (carried, noun) {
                // "donations reached": the verb has a sense of its own, but what it states is the donations
                (Some(c), _) => Some(c),
                (None, Some(n)) => Some(n),
                (None, None) => real.first().copied(),
            };
        }
        let clause = (0..self.graph.clauses.len()).find(|&c| self.graph.clauses[c].hangs == Hangs::Main)?;
        let of_verb = |e: &usize| found[*e].seat == Seat::Verb(clause) && !found[*e].is_light() && !states(*e) && longest(*e);
        // "everyone on board survived": the verb itself before what stands for one
        let itself = |e: &usize| (found[*e].first..=found[*e].last).contains(&self.graph.clauses[clause].verb);
        let verb = (0..found.len()).find(|e| of_verb(e) && itself(e)).or_else(|| (0..found.len()).find(of_verb));
        let copula = self.graph.clauses[clause].copula;
        let noun = |k: Option<usize>| {
            k.and_then(|k| (0..found.len()).find(|&e| found[e].seat == Seat::Noun(k) && longest(e) && !self.is_aside(&found[e])))
        };
        let object = noun(self.graph.clauses[clause].object);
        let oblique = self.graph.chunks_in(clause).find_map(|k| noun(Some(k)).filter(|_| self.graph.prep(k) == "by"));
        let subject = noun(self.graph.clauses[clause].subject);
        let any_verb = (0..found.len()).find(|&e| matches!(found[e].seat, Seat::Verb(_)) && !found[e].is_light() && longest(e));
        // "there were no deaths", "deaths occurred", "no deaths were reported": what there is or comes about is the event
        let light = found.iter().any(|e| e.seat == Seat::Verb(clause) && e.is_light());
        let comes_about = light && oblique.is_none() && (self.graph.clauses[clause].passive || self.graph.clauses[clause].object.is_none());
        if let Some(e) = object.or(subject).filter(|_| self.graph.is_existential(clause) || comes_about) {
            return Some(e);
        }
        // "the blast was not deliberate": what is said of it is no event, and is not that there was one
        let tokens = self.graph.tokens;
        let slight = |t: &usize| !tokens.list()[*t].is_content() || SLIGHT.contains(&tokens.word(*t)) || tokens.word(*t).ends_with("ly");
        let after = (self.graph.clauses[clause].after..tokens.len()).find(|t| !slight(t));
        let predicate = after.is_some_and(|t| self.graph.chunk(t).is_none() && self.graph.clause(t).is_none_or(|c| c == clause));
        let said_of_it = copula && self.graph.clauses[clause].object.is_none() && predicate;
        let subject = subject.filter(|_| !said_of_it);
        if copula { object.or(verb).or(subject) } else { verb.or(object).or(oblique).or(any_verb).or(subject) }
    }

    /// The noun that a number tells apart from others of its kind.
    pub(in crate::extract::frame) fn numbered(&self, site: Site, found: &[Event], event: &Event) -> Option<String> {
        if !matches!(self.kind, Kind::Number | Kind::Version) {
            return None;
        }
        let tokens = self.graph.tokens;
        let front = site
            .first
            .checked_sub(1)
            .filter(|&t| tokens.list()[t].is_content() && site.chunk.is_some() && self.graph.chunk(t) == site.chunk);
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let noun = front.filter(|&t| {
            !named(t)
                && !self.in_flag(t)
                && !SMALL.contains(&tokens.word(t))
                && !found.iter().any(|e| e.last == t && matches!(e.seat, Seat::Verb(_)))
        });
        // "the port of the server is 80"
        let itself = matches!(event.seat, Seat::Noun(_)) && self.book.is_own(event.class) && site.counted(self.graph).is_none();
        noun.map(|t| tokens.word(t).to_owned()).or_else(|| itself.then(|| tokens.word(event.first).to_owned()))
    }

    /// What a value is for each of.
    pub(in crate::extract::frame) fn each(&self, site: Site) -> Option<String> {
        let tokens = self.graph.tokens;
        let lead = matches!(tokens.word(site.after), "a" | "an" | "per" | "each" | "every");
        (lead && self.kind == Kind::Money).then(|| tokens.word(site.after + 1).to_owned()).filter(|w| !w.is_empty())
    }

    /// Whether an event is named by a word of a flag that stands beside the rest: "by default".
    pub(in crate::extract::frame) fn is_aside(&self, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let Some(prep) = self.graph.chunks[k].prep else { return false };
        let time = self.graph.tokens.word(event.first) == "time";
        let of_flag = |f: &(usize, bool, usize)| f.2 == event.last || time && f.2 + 1 == event.first;
        (prep..event.first).any(|t| self.book.flags_at(self.graph.tokens, t).iter().any(of_flag))
    }

    /// Whether the verb of the sentence is one that the wordbook lacks.
    pub(in crate::extract::frame) fn has_own_verb(&self, found: &[Event]) -> bool {
        let main = self.graph.clauses.iter().position(|c| c.hangs == Hangs::Main);
        main.is_some_and(|c| !self.graph.clauses[c].copula && !found.iter().any(|e| e.seat == Seat::Verb(c)))
    }

    /// "submit expenses within {value}": a noun is what a verb acts on that the wordbook lacks, and the value is the verb's.
    pub(in crate::extract::frame) fn is_under_own_verb(&self, found: &[Event], event: &Event) -> bool {
        let graph = self.graph;
        let Seat::Noun(k) = event.seat else { return false };
        // "an eruption in {value} joined the islands"
        let acts = |c: usize| graph.clauses[c].subject == Some(k) && graph.clauses[c].object.is_some();
        let Some(c) = graph.chunks[k].clause.filter(|&c| graph.clauses[c].object == Some(k) || acts(c)) else { return false };
        let timed = matches!(self.kind, Kind::Duration | Kind::Date | Kind::Time | Kind::Year);
        timed && !graph.clauses[c].copula && !found.iter().any(|e| graph.verb_at(e.first) == Some(c) || e.seat == Seat::Verb(c))
    }

    /// What a sentence without an event says: a limit, or the name of something.
    pub(in crate::extract::frame) fn bare(&self, site: Option<Site>, flags: Vec<usize>, limit: bool, naming: bool) -> Sense {
        let mut sense = Sense {
            classes: Vec::new(),
            head: String::new(),
            wording: String::new(),
            aspect: None,
            args: Vec::new(),
            words: Vec::new(),
            name_words: Vec::new(),
            flags,
            rel: None,
            counted: None,
            wish: false,
            permit: None,
            negated: false,
            limit,
            naming,
            thing: None,
            title: Vec::new(),
            bears: None,
            bearer: None,
            by_words: false,
            choice: self.kind == Kind::Choice,
            nothing_of: false,
            lost: Vec::new(),
            all: false,
            ordinal: false,
            predicate: false,
            able: false,
            numbered: None,
            each: None,
            acted_on: false,
            rate: site.filter(|_| self.kind == Kind::Number).and_then(|s| rate_behind(self.graph, s)),
            kinds: Vec::new(),
            versioned: self.mentions.iter().find(|m| self.value.is_some_and(|(first, _)| m.after == first)).map(|m| m.entity),
            issues: self.issues(),
            future: (0..self.graph.tokens.len()).any(|t| matches!(self.graph.tokens.word(t), "will" | "shall")),
            plans: self.plans(),
            kin: Vec::new(),
            counts: Vec::new(),
            sisters: Vec::new(),
            friends: Vec::new(),
            acronyms: if limit { self.acronyms(site) } else { Vec::new() },
            behind: Vec::new(),
            identity: false,
            attribute: false,
            distance: false,
            age: false,
            also: None,
            foreign: Vec::new(),
            owner: None,
            undergone: false,
            years: Vec::new(),
            takes: false,
            bearing: site.and_then(|s| self.bearing(s)),
        };
        let none = Event {
            class: ClassId::MAX,
            entry: Entry::Light,
            inverted: false,
            first: usize::MAX,
            last: usize::MAX,
            long: false,
            seat: Seat::Verb(usize::MAX),
            object: None,
        };
        for k in 0..self.graph.chunks.len() {
            if site.is_none_or(|s| s.chunk != Some(k) || !s.whole) && !self.graph.chunks[k].pronoun {
                self.arg(&[], &none, k, Role::Any, &mut sense);
            }
        }
        sense
    }

    /// The words of the sentence that could name an event and that the wordbook does not have: its verbs, then what they are said of, then all
    /// its other nouns.
    pub(in crate::extract::frame) fn unclear(&self) -> Unclear {
        let graph = self.graph;
        let tokens = graph.tokens;
        let value = |t: usize| {
            self.mentions.iter().any(|m| (m.first..m.after).contains(&t)) || tokens.list()[t].kind == crate::text::TokenKind::Figure
        };
        let verbs = graph.clauses.iter().filter(|c| !c.copula).map(|c| c.verb).filter(|&t| !is_common_verb(tokens.word(t)));
        let subjects = graph.clauses.iter().filter(|c| c.copula).filter_map(|c| c.subject).map(|k| graph.chunks[k].head);
        let heads = graph.chunks.iter().filter(|c| !c.pronoun).map(|c| c.head);
        let mut found: Vec<usize> = Vec::new();
        for t in verbs.chain(subjects).chain(heads).filter(|&t| !value(t) && tokens.list()[t].is_content()) {
            let small =
                SMALL.contains(&tokens.word(t)) || GENERAL.contains(&tokens.word(t)) || is_calendar(tokens.word(t)) || self.is_stand_in(t);
            if !small && !found.contains(&t) {
                found.push(t);
            }
        }
        let at = found.first().map_or((0, tokens.text().len()), |&t| (tokens.list()[t].span.start, tokens.list()[t].span.end));
        Unclear { at, words: found.into_iter().map(|t| tokens.raw(t).to_owned()).collect() }
    }

    /// Whether a token is a word of what stands in the place of the value.
    fn is_stand_in(&self, t: usize) -> bool {
        self.value.is_some_and(|(first, after)| (first..after).contains(&t))
    }
}

/// Verbs that say next to nothing by themselves.
pub(in crate::extract::frame) fn is_common_verb(word: &str) -> bool {
    matches!(
        word,
        "have"
            | "has"
            | "had"
            | "do"
            | "does"
            | "did"
            | "give"
            | "gives"
            | "gave"
            | "get"
            | "gets"
            | "got"
            | "make"
            | "made"
            | "makes"
            | "become"
            | "becomes"
            | "became"
            | "go"
            | "goes"
            | "went"
            | "come"
            | "comes"
            | "came"
            | "need"
            | "needs"
    )
}

/// The figure right behind the name of a thing, which says which of several it is: "Maple 2", "Maple 3.12".
pub(in crate::extract::frame) fn issue_behind<'t>(tokens: &'t crate::text::Tokens<'_>, mention: &Mention) -> Option<&'t str> {
    let next = tokens.get(mention.after).filter(|t| t.kind == TokenKind::Figure && !t.glued)?;
    let word = tokens.raw(mention.after);
    // "Maple 900 users", "Maple 2 million times"
    let number = word.bytes().all(|b| b.is_ascii_digit() || b == b'.') && word.len() < 5;
    (mention.named && number && next.is_content()).then_some(word)
}
