//! Ways to tell of an event that do not lead up from the value: answers without a value, bare words, a pronoun for the event, an interval.

use crate::extract::frame::event::{Event, Role, Seat};
use crate::extract::frame::graph::{Clause, Hangs};
use crate::extract::frame::ladder::narrow::stem;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene, is_calendar};
use crate::extract::frame::sense::{Sense, What, carrier, is_able};
use crate::extract::frame::site::{Climb, Reach, Rel, Site};
use crate::extract::frame::wordbook::Entry;
use crate::language::lexicon::AS_LONG_AS;
use crate::language::{counting, grammar, happenings, stances, telling};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "the disaster", "Tuesday's tragedy": a general noun for a disaster that was told of before.
    pub(in crate::extract::frame) fn speaks_of(&self, sense: &Sense, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let chunk = &self.graph.chunks[k];
        let definite = grammar::POINTS_BACK.has(self.graph.tokens.word(chunk.first))
            || self.graph.chunks.iter().any(|c| c.owns == Some(k) && is_calendar(self.graph.tokens.word(c.head)));
        // "the Kiruna disaster", where no such name is known
        let strange =
            |t: usize| self.graph.tokens.list()[t].capital && t > 0 && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        if (chunk.first..chunk.head).any(|t| strange(t) && !is_calendar(self.graph.tokens.word(t))) {
            return false;
        }
        let general = || happenings::GENERAL.has(self.class_name(event.class));
        definite && sense.rel == Some(Rel::When) && general() && self.has_places(sense) && self.before.event(&sense.classes)
    }

    /// "bought the mill for $2 million": what is bought for a sum is sold for it.
    pub(in crate::extract::frame) fn is_bought_for(&self, sense: &Sense, kind: Kind, event: &Event, site: Site) -> bool {
        let sold = || crate::text::is_form("sell", &sense.head) && sense.args.iter().any(|a| a.role == Role::Theme);
        let sum = kind == Kind::Money && site.whole && site.chunk.is_some_and(|k| self.graph.prep(k) == "for");
        sum && matches!(event.seat, Seat::Verb(_)) && self.class_name(event.class) == "buy" && sold()
    }

    /// "fought the flames for nine hours": what goes on as long as what the sentence tells of.
    pub(in crate::extract::frame) fn goes_on_with(&self, sense: &Sense, event: &Event) -> bool {
        let name = self.class_name(event.class);
        let same = |c: u16| AS_LONG_AS.iter().any(|row| row.0 == name && row.1.contains(&self.class_name(c)));
        let there = || self.events.iter().any(|e| sense.classes.contains(&e.class)) || self.before.event(&sense.classes);
        matches!(sense.rel, Some(Rel::Span | Rel::Took)) && sense.classes.iter().any(|&c| same(c)) && there()
    }

    /// "It lasted two hours", "They will be held on Thursday": a pronoun and a verb that states, right behind the event.
    pub(in crate::extract::frame) fn echo(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let chunk = site.chunk?;
        let c = graph.chunks[chunk].clause?;
        let subject = graph.clauses[c].subject?;
        let pronoun = graph.chunks[subject].pronoun && grammar::EVENT_PRONOUNS.has(graph.head(subject));
        let named = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(subject));
        let verbs: Vec<&Event> = self.events.iter().filter(|e| e.seat == Seat::Verb(c)).collect();
        let states = verbs.iter().any(|e| happenings::STATES.has(self.class_name(e.class)) || e.is_light());
        let own = verbs.iter().any(|e| sense.classes.contains(&e.class));
        // "it takes 20 hours to get there": of whatever follows
        let follows = || graph.tokens.word(site.after) == "to" || self.infinitives(c, site).next().is_some();
        let takes = graph.head(subject) == "it" && follows();
        if takes
            || !pronoun
            || named
            || !states
            || own
            || sense.attribute
            || sense.limit
            || sense.counted.is_some()
            || !self.before.is_last_event(&sense.classes)
        {
            return None;
        }
        let class = *sense.classes.first()?;
        let at = &graph.chunks[subject];
        let event = Event {
            class,
            entry: Entry::Noun,
            inverted: false,
            first: at.first,
            last: at.after - 1,
            long: false,
            seat: Seat::Noun(subject),
            object: None,
        };
        let events = [event];
        let climb = Climb::from(graph, &events, self.stating, kind, site);
        // the verb states it: its own events lead the climb nowhere, so the way is the verb's
        let rel = climb.first().map_or_else(|| Climb::relation(graph, self.events, self.stating, kind, site, c), |r| r.rel);
        if sense.rel.is_some_and(|r| !r.meets(rel, false)) || sense.aspect.is_some() {
            return None;
        }
        let fit = self.taking_part(sense, &event, Some(c), Some(site), None).ok()?;
        let mut fit = self.narrowed(sense, &event, Some(c), Some(site), fit).ok()?;
        fit.supplied += 1;
        Some(fit)
    }

    /// "it took five years, and much money, to reopen it": whether the value is how long something else took, which an infinitive behind it tells.
    pub(in crate::extract::frame) fn is_taken_by_what_follows(&self, sense: &Sense, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let Seat::Verb(c) = event.seat else { return false };
        let it = graph.clauses[c].subject.is_some_and(|k| graph.chunks[k].pronoun && graph.head(k) == "it");
        let ours = |b: usize| self.events.iter().any(|e| e.seat == Seat::Verb(b) && sense.classes.contains(&e.class));
        let below = || self.infinitives(c, site);
        // "It takes four hours to charge the lamp", also where the infinitive is none that the analysis knows
        let to = || graph.tokens.word(site.after) == "to" && graph.tokens.get(site.after + 1).is_some_and(|t| t.is_content());
        let follows = || below().next().is_some() || to() && graph.verb_at(site.after + 1).is_none_or(|b| !ours(b));
        it && crate::text::is_form("take", graph.tokens.word(graph.clauses[c].verb)) && follows() && !below().any(ours)
    }

    /// The infinitives that hang on the clause `c` behind the value at `site`.
    fn infinitives(&self, c: usize, site: Site) -> impl Iterator<Item = usize> {
        let clauses = &self.graph.clauses;
        let behind = move |b: &Clause| b.hangs == Hangs::Infinitive && b.governor == Some(c) && b.first > site.after;
        (0..clauses.len()).filter(move |&b| behind(&clauses[b]))
    }

    /// A deadline, goal or plan that has the value, where what is wanted is told in the sentence or was told before.
    pub(in crate::extract::frame) fn wished(&self, sense: &Sense, site: Site, reaches: &[Reach]) -> Option<Fit> {
        let promise = self.book.class_named("promise")?;
        // "set a five-year deadline", where the text is about the church that is to be rebuilt
        let of_it = |what: &What| match what {
            What::Entity(e) => !self.is_person(*e) && self.before.anywhere(*e),
            What::Noun(word) => self.before.noun(word),
            What::Event(_) => false,
        };
        let about = self.events.iter().any(|e| sense.classes.contains(&e.class))
            || self.before.event(&sense.classes)
            || sense.args.iter().any(|a| a.role == Role::Theme && of_it(&a.what));
        let reach = reaches.iter().find(|r| {
            let e = &self.events[r.event];
            e.class == promise && matches!(e.entry, Entry::Noun) && matches!(r.rel, Rel::Span | Rel::Took)
        })?;
        let event = &self.events[reach.event];
        let mut fit = Fit::around(site, (event.first, event.last + 1));
        for arg in &sense.args {
            if let What::Entity(e) = arg.what {
                match self.mentions.iter().find(|m| m.entity == e) {
                    Some(m) => fit.mentions.push(*m),
                    None if self.before.entity(e) || !self.is_person(e) && self.before.anywhere(e) => fit.supplied += 1,
                    None => return None,
                }
            }
        }
        about.then_some(fit)
    }

    /// "two months after the summit in Hanoi": what the value is counted from has to stand behind it.
    pub(in crate::extract::frame) fn interval(&self, sense: &Sense, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let fall = |rung| Err(Fall { rung, tokens: (site.first, site.after), wanted: None });
        if !counting::COUNTED_FROM.has(graph.tokens.word(site.after)) {
            return fall(Rung::Role);
        }
        // what tells the event that it is counted from apart from the one the rules are about
        let telling: Vec<usize> = self
            .kin
            .iter()
            .filter(|k| sense.behind.iter().any(|e| k.contains(e)))
            .flatten()
            .chain(&sense.behind)
            .copied()
            .filter(|e| !self.about.contains(e))
            .collect();
        let behind = self.mentions.iter().find(|m| m.first > site.after && telling.contains(&m.entity));
        let Some(behind) = behind else { return fall(Rung::Participant) };
        let event = self.events.iter().find(|e| e.first > site.after && (sense.classes.contains(&e.class) || !e.is_light()));
        let last = event.map_or(behind.after, |e| e.last + 1).max(behind.after);
        Ok(Fit { first: site.first, after: last, mentions: vec![*behind], ..Fit::around(site, (site.after, site.after + 1)) })
    }

    /// Every mention of an event that `sense`, which has no value, tells of.
    pub(in crate::extract::frame) fn told(&self, sense: &Sense) -> Vec<Result<Fit, Fall>> {
        if sense.classes.is_empty() {
            return vec![self.worded(sense)];
        }
        let mut out: Vec<Result<Fit, Fall>> = Vec::new();
        let mut done: Vec<usize> = Vec::new();
        for event in self.events.iter().filter(|e| sense.classes.contains(&e.class)) {
            if done.contains(&event.first) {
                continue;
            }
            done.push(event.first);
            let carried = carrier(self.graph, self.book, self.events, self.stating, event);
            if let Some((first, after)) = self.is_sought(event) {
                out.push(Err(Fall::on(Rung::Aspect, (first, after))));
                continue;
            }
            // "commercial use is not permitted" says itself what can be done
            let permits = permission(&sense.wording).is_some() && self.permission_at(event).is_some();
            if sense.able
                && !permits
                && !event.clause(self.graph).is_some_and(|c| is_able(self.graph, c))
                && event.entry != Entry::Adjective
            {
                out.push(Err(Fall { rung: Rung::Word, tokens: (event.first, event.last + 1), wanted: Some("can".to_owned()) }));
                continue;
            }
            if let Some((first, after)) = self.is_left_open(event) {
                out.push(Err(Fall::on(Rung::Aspect, (first, after))));
                continue;
            }
            let found = self.taking_part(sense, event, carried, None, None).and_then(|fit| self.narrowed(sense, event, carried, None, fit));
            // "dogs are allowed" says that they are not forbidden
            let opposite = permission(&sense.wording).zip(self.permission_at(event)).is_some_and(|(a, b)| a != b);
            let opposite = opposite != self.is_lacking_it(event);
            let found = found.map(|fit| Fit { negated: fit.negated != opposite, ..fit });
            let affirmed = sense.nothing_of && matches!(&found, Ok(fit) if !fit.negated) && !self.is_evident(event);
            let fall = || Fall::on(Rung::Aspect, (event.first, event.last + 1));
            out.push(if affirmed { Err(fall()) } else { found });
        }
        out
    }

    /// "lacks support for it": what somebody does not have.
    fn is_lacking_it(&self, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let object = self.graph.chunks[k].clause.filter(|&c| self.graph.clauses[c].object == Some(k));
        object.is_some_and(|c| crate::text::is_form("lack", self.graph.tokens.word(self.graph.clauses[c].verb)))
    }

    /// Whether the words of an event say that something may be done, or that it may not.
    fn permission_at(&self, event: &Event) -> Option<bool> {
        (event.first..=event.last).find_map(|t| permission(self.graph.tokens.word(t)))
    }

    /// "evidence of an attack", "proof that it was an attack": whether somebody has what shows the event.
    fn is_evident(&self, event: &Event) -> bool {
        const REACH: usize = 8;
        let graph = self.graph;
        let shows = |t: usize| telling::SHOWS.has(graph.tokens.word(t)) && graph.chunk(t).is_some_and(|k| !graph.chunks[k].negative);
        (event.first.saturating_sub(REACH)..event.first).any(shows)
    }

    /// "its request for approval", "filed for approval", "seeks approval": what somebody is after has not come about. The words that say so.
    fn is_sought(&self, event: &Event) -> Option<(usize, usize)> {
        let graph = self.graph;
        // "ten people were charged with negligence", "with attacking the guards": what a court has still to find
        const REACH: usize = 6;
        let word = |t: usize| graph.tokens.word(t);
        let charges = |t: &usize| telling::CHARGES.iter().any(|w| crate::text::is_form(w, word(*t)));
        let lead = match event.seat {
            Seat::Noun(k) => graph.chunks[k].prep,
            Seat::Verb(_) => event.first.checked_sub(1),
            _ => None,
        };
        if let Some(t) = lead.filter(|&t| matches!(word(t), "with" | "of" | "for"))
            && let Some(charged) = (t.saturating_sub(REACH)..t).rev().find(charges)
        {
            return Some((charged, charged + 1));
        }
        // "urged the court to convict her"
        if let Seat::Verb(c) = event.seat {
            let clause = Some(&graph.clauses[c]).filter(|c| c.hangs == Hangs::Infinitive);
            let verb = clause.and_then(|c| c.governor).map(|g| graph.clauses[g].verb)?;
            let asked = telling::ASKS_TO.iter().any(|w| crate::text::is_form(w, word(verb)));
            return asked.then_some((verb, verb + 1));
        }
        let Seat::Noun(k) = event.seat else { return None };
        let bases = |t: usize, list: &[&str]| list.iter().any(|w| crate::text::is_form(w, graph.tokens.word(t)));
        if graph.prep(k) == "for" {
            if let Some(j) = graph.before(k)
                && bases(graph.chunks[j].head, stances::SOUGHT_BY_NOUN)
            {
                return Some((graph.chunks[j].first, graph.chunks[j].after));
            }
            let c = graph.chunks[k].clause?;
            let verb = graph.clauses[c].verb;
            return bases(verb, stances::SOUGHT_FOR).then_some((verb, verb + 1));
        }
        let c = graph.chunks[k].clause.filter(|&c| graph.clauses[c].object == Some(k))?;
        let verb = graph.clauses[c].verb;
        bases(verb, stances::SOUGHT).then_some((verb, verb + 1))
    }

    /// A sentence that is told by its words alone: all of them stand within a few words of each other, and who it is about is named.
    pub(in crate::extract::frame) fn worded(&self, sense: &Sense) -> Result<Fit, Fall> {
        const REACH: usize = 10;
        let tokens = self.graph.tokens;
        // "group calls are unlimited" where those of two are asked for
        let apart = |f: &&usize| &*self.book.flags[**f].name == "oneonone" && !self.has_word_of(**f);
        if let Some(&flag) = sense.flags.iter().find(apart) {
            let wanted = Some(self.book.flags[flag].name.to_string());
            return Err(Fall { rung: Rung::Flag, tokens: (0, tokens.len()), wanted });
        }
        let mut at: Vec<usize> = Vec::new();
        for word in &sense.words {
            let near = at.first().copied();
            let found = (0..tokens.len())
                .filter(|&t| near.is_none_or(|n| n.abs_diff(t) <= REACH))
                .find(|&t| self.book.alike(stem(word), stem(tokens.word(t))) || self.book.alike(word, tokens.word(t)));
            match found {
                Some(t) => at.push(t),
                None => return Err(Fall { rung: Rung::Word, tokens: (0, tokens.len()), wanted: Some(word.clone()) }),
            }
        }
        let (first, after) = (at.iter().min().copied().unwrap_or(0), at.iter().max().copied().unwrap_or(0) + 1);
        let clause =
            (first..after).find_map(|t| self.graph.clause(t).or_else(|| self.graph.chunk(t).and_then(|k| self.graph.chunks[k].clause)));
        let negated = clause.is_some_and(|c| self.graph.clauses[c].negated);
        let mut fit = Fit { negated, ..Fit::of((first, after)) };
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if !self.mentions.is_empty() && self.before.last() != Some(e) || !self.before.entity(e) => {
                    return Err(Fall { rung: Rung::Participant, tokens: (first, after), wanted: Some(self.words_of(&arg.what)) });
                }
                None => fit.supplied += 1,
            }
        }
        Ok(fit)
    }
}

/// Whether a word among `words` says that something may be done, or that it may not.
fn permission(words: &str) -> Option<bool> {
    words.split(' ').find_map(|word| {
        let is = |base: &str| crate::text::is_form(base, word);
        if telling::PERMITS.iter().any(is) { Some(true) } else { telling::FORBIDS.iter().any(is).then_some(false) }
    })
}

impl Scene<'_, '_, '_> {
    /// "is fitted with fuel for 70 hours", where the sentence of the rules has "carries fuel for {value}": what something has lasts so long, by whatever
    /// verb it has it.
    pub(in crate::extract::frame) fn stock_for(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let has = |c: &u16| matches!(self.class_name(*c), "contain" | "bring" | "have" | "aboard" | "provide");
        if kind != Kind::Duration || sense.rel != Some(Rel::Span) || sense.limit || sense.negated || !sense.classes.iter().any(has) {
            return None;
        }
        let stuff = sense.args.iter().find_map(|a| if let (Role::Theme, What::Noun(w)) = (a.role, &a.what) { Some(w) } else { None })?;
        let k = site.chunk.filter(|&k| site.whole && graph.prep(k) == "for")?;
        let front = graph.before(k).filter(|&j| self.book.alike(stuff, graph.head(j)))?;
        // "had fuel left for 70 hours", "an hour of fuel for 20 men"
        // nor "every event for 90 days": one of many is none that is in stock
        let chunk = &graph.chunks[front];
        let close = chunk.after == graph.chunks[k].prep? && chunk.first == chunk.head;
        let flagged = (self.start..graph.tokens.len())
            .any(|t| matches!(graph.tokens.word(t), "left" | "remaining" | "remain" | "remained" | "more" | "enough"));
        if !close || flagged {
            return None;
        }
        let mut fit = Fit::around(site, (graph.chunks[front].first, graph.chunks[front].after));
        self.all_there(sense, &mut fit).then_some(fit)
    }
}
