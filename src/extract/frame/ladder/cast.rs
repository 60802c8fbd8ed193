//! Who takes part in an event of a text: each participant of the sentence of the rules is found, taken from what was said before, or told to be
//! somebody else.

use super::count::is_led_year;
use super::{Fall, Fit, Rung, Scene};
use crate::extract::frame::event::{Event, Participant, Role, Seat};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::{Reach, Rel, Site};
use crate::extract::frame::wordbook::{ClassId, Entry, Hit, Shape};
use crate::language::{grammar, is_calling, is_land, is_of_nation, people};

impl Scene<'_, '_, '_> {
    /// The participants of the event are those of the sentence.
    pub(in crate::extract::frame) fn taking_part(
        &self,
        sense: &Sense,
        event: &Event,
        carried: Option<usize>,
        site: Option<Site>,
        reach: Option<&Reach>,
    ) -> Result<Fit, Fall> {
        let graph = self.graph;
        let mut participants = event.participants(graph, self.book, carried);
        // "lost their homes": words of the event itself
        let own_words = |k: usize| {
            let head = graph.chunks[k].head;
            matches!(event.seat, Seat::Verb(_)) && (event.first..=event.last).contains(&head) && !self.stands_inside(event, k)
        };
        // "at 09:20 UTC": words of the value itself
        let of_value = |k: usize| {
            let head = graph.chunks[k].head;
            site.is_some_and(|s| s.chunk != Some(k) && s.whole && (s.first..s.after).contains(&head))
        };
        participants.retain(|p| !own_words(p.chunk) && !of_value(p.chunk));
        // what a stating verb adds: "the World Bank put the damage at"
        if let Some(c) = carried.filter(|&c| event.clause(graph) != Some(c)) {
            for k in graph.chunks_in(c).filter(|k| !participants.iter().any(|p| p.chunk == *k)).collect::<Vec<_>>() {
                participants.push(Participant { chunk: k, role: Role::Any });
            }
        }
        // "Ann answered with a gift of", "a gift that Ann announced": whose clause it stands in
        if let (Seat::Noun(k), Some(c)) = (event.seat, event.clause(graph))
            && let Some(s) = graph.clauses[c].subject
            && s != k
            && !participants.iter().any(|p| p.chunk == s)
            // "following a donation from another": what went before has a giver of its own
            && !matches!(graph.prep(k), "following" | "after" | "before" | "since" | "despite" | "besides" | "unlike" | "amid" | "amidst" | "during")
            && reach.is_some_and(|r| matches!(r.rel, Rel::Amount | Rel::By))
        {
            participants.push(Participant { chunk: s, role: Role::Any });
        }
        // "a diplomat speaks of a dinner between the two"
        if let (Seat::Verb(c), Some(Shape::Symmetric)) = (event.seat, self.shape(event))
            && let Some(s) = graph.clauses[c].subject.filter(|&s| event.object != Some(s))
        {
            let known = graph.all_of(s).iter().any(|&k| {
                graph.chunks[k].pronoun
                    || self.is_pair(k)
                    || self.is_described(k)
                    || self.fills_another(sense, &Participant { chunk: k, role: Role::Any })
                    || sense.args.iter().any(|a| self.fills(a, &Participant { chunk: k, role: Role::Any }, event))
                    || site.is_some_and(|s| s.chunk == Some(k))
            });
            if !known {
                return Err(Fall::on(Rung::Competitor, (graph.chunks[s].first, graph.chunks[s].after)));
            }
        }
        let own = site.and_then(|s| s.chunk);
        if sense.undergone && !self.is_undergone(sense, event) {
            return Err(Fall::on(Rung::Role, (event.first, event.last + 1)));
        }
        let timed = matches!(sense.rel, Some(Rel::When | Rel::Span | Rel::Took));
        if let Some(part) = self.is_in_part(event).filter(|_| timed) {
            return Err(Fall::on(Rung::Aspect, (part, event.last + 1)));
        }
        if let Some(t) = self.befalls_remains(sense, event).filter(|_| timed || sense.is_answer()) {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        // "they had last met in a final on 8 July 1990"
        if timed
            && let Some(c) = event.clause(graph)
            && let Some(t) = (graph.clauses[c].first..graph.clauses[c].verb).find(|&t| graph.tokens.word(t) == "last")
            && graph.clauses[c].perfect
        {
            return Err(Fall::on(Rung::Flag, (t, event.last + 1)));
        }
        // "last went on strike on 4 November 2016"
        if let Some(t) = event.first.checked_sub(1).filter(|&t| timed && graph.tokens.word(t) == "last" && self.is_before_last(site, t)) {
            return Err(Fall::on(Rung::Flag, (t, event.last + 1)));
        }
        if self.is_other_disaster(sense, event) {
            return Err(Fall { rung: Rung::Class, tokens: (event.first, event.last + 1), wanted: sense.kinds.first().cloned() });
        }
        if let Some(t) = self.is_one_more(sense, event).or_else(|| self.comes_before_release(sense, event)).filter(|_| timed) {
            return Err(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        if let Some(k) = self.another(sense, event, site) {
            return Err(Fall::on(Rung::Competitor, k));
        }
        // "talks were held": what the verb names the event with is a word of it
        let words = event.object.map_or((event.first, event.last + 1), |k| (graph.chunks[k].first, graph.chunks[k].after));
        let (first, after) = (event.first.min(words.0), words.1.max(event.last + 1));
        let mut fit = Fit {
            first: site.map_or(first, |s| s.first.min(first)),
            after: site.map_or(after, |s| s.after.max(after)),
            negated: self.is_negated(event, &participants),
            asks: matches!(event.seat, Seat::Verb(_)) && self.class_name(event.class) == "demand",
            ..Fit::of((event.first, event.last + 1))
        };
        let mut used: Vec<usize> = Vec::new();
        let mut unnamed = None;
        for arg in &sense.args {
            match self.fill(sense, event, arg, &participants, own, carried, &mut used, &mut fit) {
                // "Helios was launched on Monday": who did it need not be told
                Err(fall) if fall.rung == Rung::Participant && !sense.is_answer() && is_doer(sense, arg) => unnamed = Some(fall),
                other => other?,
            }
        }
        if let Some(fall) = unnamed {
            let theme = |a: &Arg| {
                let What::Entity(e) = a.what else { return false };
                a.role == Role::Theme && fit.mentions.iter().any(|m| m.entity == e)
            };
            let doer = participants.iter().any(|p| p.role == Role::Agent && Some(p.chunk) != own);
            // "in Canada it was authorised": by others
            let abroad = participants.iter().any(|p| {
                let chunk = &graph.chunks[p.chunk];
                let ours = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(p.chunk));
                matches!(graph.prep(p.chunk), "in" | "at") && chunk.name && !ours && !self.is_time(p.chunk)
            });
            if doer || abroad || !sense.args.iter().any(theme) {
                return Err(fall);
            }
            fit.supplied += 1;
        }
        self.nobody_else(sense, event, &participants, &used, own, reach)?;
        if fit.supplied > 0
            && let Some(k) = self.other_victim(sense, event.clause(graph))
        {
            let chunk = &graph.chunks[k];
            return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        if fit.supplied > 0
            && let Some(k) = self.done_by_strangers(sense, event, &participants)
        {
            let chunk = &graph.chunks[k];
            return Err(Fall::on(Rung::Competitor, (chunk.first, chunk.after)));
        }
        if self.is_bare_kind(sense, event, &fit) {
            return Err(Fall { rung: Rung::Participant, tokens: fit.event, wanted: Some(sense.head.clone()) });
        }
        // "the storm cost $2 million" tells of damage, "the bridge cost $2 million" of none
        let beside = |a: &Arg, k: usize| a.prep == "to" && matches!(a.what, What::Entity(e) if self.has_entity(k, e, false));
        if event.entry == Entry::WeakVerb
            && let Seat::Verb(c) = event.seat
            && let Some(k) = graph.clauses[c].subject.filter(|&k| !graph.clauses[c].passive && sense.args.iter().any(|a| beside(a, k)))
        {
            return Err(Fall::on(Rung::Role, (graph.chunks[k].first, event.last + 1)));
        }
        if matches!(event.entry, Entry::WeakVerb | Entry::WeakNoun) && fit.mentions.is_empty() && used.is_empty() && !sense.args.is_empty()
        {
            return Err(Fall::on(Rung::Participant, fit.event));
        }
        Ok(fit)
    }

    /// "the dockers last walked out on 4 November 2016": the time before this one, by a year of its own that is over.
    fn is_before_last(&self, site: Option<Site>, last: usize) -> bool {
        let tokens = self.graph.tokens;
        let until = site.map_or(tokens.len(), |s| s.after.max(last));
        (last..until).filter_map(|t| tokens.word(t).parse().ok()).any(|y| (1000..2100).contains(&y) && self.before.is_bygone_year(y))
    }

    /// "had sales of $9 million in 2025", where those of 2023 are asked for: another year that the sentence tells, where it has not the one.
    pub(in crate::extract::frame) fn tells_another_year(&self, sense: &Sense) -> Option<usize> {
        let tokens = self.graph.tokens;
        if sense.years.is_empty() || (0..tokens.len()).any(|t| sense.years.iter().any(|y| y == tokens.word(t))) {
            return None;
        }
        (self.start..tokens.len()).find(|&t| is_led_year(tokens, t))
    }

    /// "In Alba, the lights went out": another place that leads a clause, with nothing but its subject behind.
    fn led_by_another_place(&self, arg: &Arg, c: usize) -> Option<usize> {
        let graph = self.graph;
        let first = graph.clauses[c].first;
        let leads = |k: &usize| {
            let chunk = &graph.chunks[*k];
            let between = || (chunk.after..first).all(|t| graph.verb_at(t).is_none());
            chunk.clause.is_none() && chunk.after <= first && matches!(graph.prep(*k), "in" | "at") && between()
        };
        // the land may be that of the place
        let land = |k: usize| is_land(graph.head(k)) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
        (0..graph.chunks.len()).filter(leads).find(|&k| self.is_foreign(k, arg) && !self.is_year(k) && !land(k))
    }

    /// "bought the mill for": what stands between the two words of an event, and is none of them.
    fn stands_inside(&self, event: &Event, k: usize) -> bool {
        let head = self.graph.chunks[k].head;
        let own = |h: &Hit| {
            let wording = self.book.wording(h.wording);
            h.last == event.last && wording.class == event.class && wording.len() == 2
        };
        let paid = event.inverted && event.first < head && head < event.last;
        paid && self.book.hits(self.graph.tokens, event.first).iter().any(own)
    }

    /// A property by another word than that of the sentence, with nobody who has it: "the rate was 6 %" is no margin of anybody.
    fn is_bare_kind(&self, sense: &Sense, event: &Event, fit: &Fit) -> bool {
        let entities = sense.args.iter().filter(|a| matches!(a.what, What::Entity(_))).count();
        let word = self.graph.tokens.word(event.first);
        let label = sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.is_label_of(e)));
        !label
            && sense.attribute
            && entities > 0
            && fit.supplied >= entities
            && fit.mentions.is_empty()
            && !self.book.alike(&sense.head, word)
    }

    /// "Kim was welcomed", "officials welcomed Kim": who takes part is what the verb is done to.
    fn is_undergone(&self, sense: &Sense, event: &Event) -> bool {
        let Seat::Verb(c) = event.seat else { return false };
        let clause = &self.graph.clauses[c];
        let to = if clause.passive { clause.subject } else { clause.object };
        let ours = |k: usize| {
            self.graph.chunks[k].pronoun || sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(k, e, true)))
        };
        to.is_some_and(|k| !self.is_pair(k) && ours(k))
    }

    #[expect(clippy::too_many_arguments, reason = "what one participant is held against")]
    pub(in crate::extract::frame) fn fill(
        &self,
        sense: &Sense,
        event: &Event,
        arg: &Arg,
        participants: &[Participant],
        own: Option<usize>,
        carried: Option<usize>,
        used: &mut Vec<usize>,
        fit: &mut Fit,
    ) -> Result<(), Fall> {
        let graph = self.graph;
        let place = matches!(arg.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false));
        if let Some(k) = self.other_owner(sense, event, arg, used) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        if let Some(k) = self.other_bearer(sense, event, arg).or_else(|| self.belonging_to_ours(sense, event, arg)) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        let mut rival = None;
        let mut pronoun = None;
        for p in participants {
            if Some(p.chunk) == own && !matches!(event.seat, Seat::Noun(k) if k == p.chunk) && !matches!(&arg.what, What::Entity(_)) {
                continue;
            }
            if self.fills(arg, p, event) {
                used.push(p.chunk);
                self.note(arg, p.chunk, fit);
                return Ok(());
            }
            let chunk = &graph.chunks[p.chunk];
            let same_role = p.role == arg.role && arg.role != Role::Any && arg.role != Role::Beside;
            let person = matches!(arg.what, What::Entity(e) if self.is_person(e));
            // who "he" is has been looked for already
            let crew = || matches!(arg.what, What::Entity(e) if !person && !place && self.is_crew(p.chunk, e));
            if same_role && (chunk.pronoun && !person || person && self.is_described(p.chunk) || crew()) {
                pronoun = Some(p.chunk);
                continue;
            }
            // "lawmakers passed it" for "parliament passed it": who did it is told by a common noun, and what it was done to is found
            let body = matches!(arg.what, What::Noun(_))
                && arg.role == Role::Agent
                && !self.is_named(p.chunk)
                && !people::KIN.has(graph.head(p.chunk))
                && sense
                    .args
                    .iter()
                    .any(|a| a.role == Role::Theme && matches!(a.what, What::Entity(e) if self.mentions.iter().any(|m| m.entity == e)));
            if body && same_role && Some(p.chunk) != own {
                used.push(p.chunk);
                return Ok(());
            }
            if place && Some(p.chunk) != own && matches!(p.role, Role::Agent | Role::Theme) && self.is_thing_inside(sense, p.chunk, arg) {
                return Err(Fall { rung: Rung::Competitor, tokens: (chunk.first, chunk.after), wanted: Some(self.words_of(&arg.what)) });
            }
            let somebody = same_role && Some(p.chunk) != own && !self.is_year(p.chunk) && !self.fills_another(sense, p);
            let elsewhere = place
                && p.role == Role::Beside
                && matches!(graph.prep(p.chunk), "in" | "at" | "to" | "into")
                && self.is_foreign(p.chunk, arg);
            // "his sister arrived"
            let kin = person && people::KIN.has(graph.head(p.chunk)) && matches!(p.role, Role::Agent | Role::Theme);
            let beside = matches!(arg.what, What::Entity(e) if matches!(p.role, Role::Agent | Role::Theme | Role::Any) && self.is_rival_of(p.chunk, e));
            if somebody
                || elsewhere
                || kin
                || beside
                || self.is_done_to_another(sense, event, arg, p)
                || self.is_met_with(sense, event, arg, p)
            {
                rival = Some(p.chunk);
            }
        }
        let rival = rival.or_else(|| event.clause(graph).filter(|_| place).and_then(|c| self.led_by_another_place(arg, c)));
        if let Some(k) = rival {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        if let Some(k) = self.instead(sense, event, arg, carried, own, used) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        if let Some(k) = self.of_another_noun(sense, event, arg) {
            return Err(Fall {
                rung: Rung::Competitor,
                tokens: (graph.chunks[k].first, graph.chunks[k].after),
                wanted: Some(self.words_of(&arg.what)),
            });
        }
        // elsewhere in the sentence: "Kim said on arriving", "according to the World Bank"
        let elsewhere = match &arg.what {
            // "a missile hit the port" is not told by a blast and a bomb somewhere: what did it has to do it
            What::Event(classes) if sense.identity || self.is_weapon(sense, arg, classes) => None,
            What::Entity(e) => {
                let mut there = self.mentions.iter().filter(|m| m.entity == *e).peekable();
                let any = there.peek().is_some();
                let found = there.find(|m| !self.is_swapped(event, arg, participants, m));
                // "they learnt of it", where they were found
                if let (true, None, Some(m)) = (any, found, self.mentions.iter().find(|m| m.entity == *e)) {
                    return Err(Fall { rung: Rung::Role, tokens: (m.first, m.after), wanted: Some(self.words_of(&arg.what)) });
                }
                found.map(|m| (m.first, m.after))
            }
            What::Event(classes) => self
                .events
                .iter()
                .find(|e| classes.contains(&e.class) && !self.takes_part_elsewhere(sense, event, e) && !self.is_only_a_time(event, e))
                .map(|e| (e.first, e.last + 1)),
            What::Noun(word) => {
                let like = self.book.like(word);
                // "Velt of America" is a name
                let in_name = |t: usize| {
                    t > 0
                        && graph.tokens.word(t - 1) == "of"
                        && graph.chunk(t).is_some_and(|k| graph.before(k).is_some_and(|b| self.is_named(b)))
                };
                let is = |t: &usize| like.is(graph.tokens.word(*t)) || is_of_nation(word, graph.tokens.raw(*t)) && !in_name(*t);
                // "stores drafts, unlike letters"
                let beside = |t: usize| graph.chunk(t).is_some_and(|k| matches!(graph.prep(k), "unlike" | "than"));
                (0..graph.tokens.len()).filter(|&t| !beside(t)).find(is).map(|t| (t, t + 1))
            }
        };
        let core = matches!(arg.role, Role::Agent | Role::Theme);
        if elsewhere.is_some() && (!core || pronoun.is_some() || !sense.wish) {
            if let (What::Entity(e), Some((first, after))) = (&arg.what, elsewhere) {
                fit.mentions.push(Mention { first, after, entity: *e, named: true, index: usize::MAX });
            }
            return Ok(());
        }
        // somebody else is the subject
        let symmetric = matches!(self.shape(event), Some(Shape::Symmetric)) && arg.role == Role::Any;
        let stranger = participants.iter().find(|p| {
            let subject = carried.is_some_and(|c| graph.clauses[c].subject == Some(p.chunk))
                && (graph.chunks[p.chunk].name || symmetric && self.are_others(p.chunk));
            (matches!(event.seat, Seat::Verb(_)) || subject && !matches!(event.seat, Seat::Noun(k) if k == p.chunk))
                && !place
                && Some(p.chunk) != own
                && !graph.chunks[p.chunk].pronoun
                && !self.is_described(p.chunk)
                && !self.fills_another(sense, p)
                && (symmetric && p.role == Role::Any
                    || core
                        && matches!(p.role, Role::Agent | Role::Theme)
                        && (arg.role == Role::Theme || p.role == Role::Agent)
                        && pronoun.is_none())
        });
        if let Some(p) = stranger {
            let c = &graph.chunks[p.chunk];
            return Err(Fall { rung: Rung::Competitor, tokens: (c.first, c.after), wanted: Some(self.words_of(&arg.what)) });
        }
        // "paid $40 million for the site": what is paid for is told, and is something else
        let subject = event.clause(graph).and_then(|c| graph.clauses[c].subject);
        let paid_for = participants.iter().find(|p| {
            event.inverted
                && core
                && sense.rel == Some(Rel::Amount)
                && p.role == Role::Theme
                && Some(p.chunk) != own
                && Some(p.chunk) != subject
                && !graph.chunks[p.chunk].pronoun
                && !self.is_described(p.chunk)
                && !self.fills_another(sense, p)
        });
        // "paid $40 million for the company", right behind the one who is meant
        if let (What::Entity(e), Some(p)) = (&arg.what, paid_for)
            && self.describes(p.chunk, *e)
        {
            used.push(p.chunk);
            fit.supplied += 1;
            return Ok(());
        }
        if let (What::Entity(_), Some(p)) = (&arg.what, paid_for) {
            let c = &graph.chunks[p.chunk];
            return Err(Fall { rung: Rung::Competitor, tokens: (c.first, c.after), wanted: Some(self.words_of(&arg.what)) });
        }
        let echoed = || subject.is_some_and(|k| graph.chunks[k].pronoun && grammar::EVENT_PRONOUNS.has(graph.head(k)));
        let said = match &arg.what {
            // what an answer says that something came of has to stand with it
            What::Noun(_) | What::Event(_) if is_reason(sense, arg) => false,
            What::Noun(_) | What::Event(_) if self.goes_unsaid(sense, event, arg, participants, fit) => true,
            What::Entity(e) if self.is_identified(sense, event, *e, participants) => true,
            // of several places the one that was named last
            What::Entity(e)
                if place
                    && self.about.contains(e)
                    && sense.args.iter().filter(|a| matches!(a.what, What::Entity(o) if self.is_person(o))).count() > 1 =>
            {
                true
            }
            // an answer is told where it is told: "it was approved" says nothing of Europe, "he arrived" nothing of a train
            What::Entity(e) if place && sense.is_answer() && !sense.is_set_apart(arg) => {
                self.before.entity(*e) && self.before.place().is_some_and(|p| self.is_same_land(p, *e))
            }
            What::Noun(_) if arg.role == Role::Beside && sense.is_answer() => false,
            What::Entity(e)
                if sense.is_answer()
                    && is_means(arg)
                    && !place
                    && !self.is_person(*e)
                    && !self.about.contains(e)
                    && !self.are_all_told_of(sense) =>
            {
                false
            }
            What::Entity(e) if place => {
                self.before.anywhere(*e)
                    && (self.about.contains(e)
                        || self.places.iter().filter(|&&p| p).count() < 2
                        || self.before.place().is_none_or(|p| self.is_same_land(p, *e)))
            }
            What::Entity(e) if self.is_person(*e) => {
                let wanted = sense.args.iter().filter(|a| matches!(a.what, What::Entity(o) if self.is_person(o))).count();
                self.before.persons(wanted).contains(e)
            }
            What::Entity(e) if !core || self.is_label_of(*e) => self.before.anywhere(*e),
            What::Entity(e) => self.before.entity(*e),
            // "no evidence of an attack": of whatever the text tells of
            What::Event(classes) if sense.identity => {
                let ours = || !self.about.is_empty() && self.about.iter().all(|&e| self.before.anywhere(e));
                fit.negated && (self.before.event(classes) || ours())
            }
            What::Event(classes) if self.is_weapon(sense, arg, classes) => false,
            // "has killed 17,000 since a fire that killed nobody": another did
            What::Event(classes)
                if self.events.iter().any(|e| classes.contains(&e.class) && self.takes_part_elsewhere(sense, event, e)) =>
            {
                false
            }
            What::Event(classes) => self.before.event(classes) || self.is_purpose(sense, event, arg) || self.before_disaster(classes),
            // "It lasts eight days" tells how long the air lasts only where the air was told of
            What::Noun(word) if arg.role == Role::Agent && (pronoun.is_some() || echoed()) && self.is_matter(word) => {
                self.before.noun(word) && !self.before.tells_of_another(word)
            }
            What::Noun(_) if arg.role == Role::Agent && sense.counted.is_none() && !sense.is_answer() => true,
            // an answer is told of what its clause names, or a pronoun stands for
            // and a row of a table of nothing that another row names
            What::Noun(word) => {
                self.before.noun(word) && (!sense.is_answer() || pronoun.is_some()) && !(self.labels && self.before.row_head().is_some())
            }
        };
        if said {
            fit.supplied += 1;
            return Ok(());
        }
        Err(Fall { rung: Rung::Participant, tokens: fit.event, wanted: Some(self.words_of(&arg.what)) })
    }

    /// Whether a noun names neither people nor a body of them: "air", "battery", but not "police".
    fn is_matter(&self, word: &str) -> bool {
        !(is_calling(word)
            || people::MEMBERS.has(word)
            || ["people", "persona", "official", "police", "government", "firm"].iter().any(|w| self.book.alike(w, word)))
    }

    /// "the watchdog cleared the takeover", where the sentence has "of Velt by Norda" and both were named before: an event with those who take part
    /// in it.
    fn are_all_told_of(&self, sense: &Sense) -> bool {
        let event = sense.args.iter().any(|a| matches!(a.what, What::Event(_)));
        // "the takeover of Tarn"
        let other = |k: usize| {
            let of = self
                .graph
                .behind(k, &["of", "by", "with"])
                .or_else(|| (0..self.graph.chunks.len()).find(|&o| self.graph.chunks[o].owns == Some(k)));
            of.is_some_and(|o| self.graph.chunks[o].name && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(o)))
        };
        let others = self.events.iter().any(|e| matches!(e.seat, Seat::Noun(k) if other(k)));
        event && !others && sense.entities().count() > 1 && sense.entities().all(|e| self.before.entity(e))
    }

    /// Whether somebody who is named does what the sentence has done to them, or the other way round.
    fn is_swapped(&self, event: &Event, arg: &Arg, participants: &[Participant], m: &Mention) -> bool {
        let core = |role: Role| matches!(role, Role::Agent | Role::Theme);
        let plain = matches!(self.shape(event), Some(Shape::Plain)) && matches!(event.seat, Seat::Verb(_));
        let chunk = self.graph.chunk(m.first);
        plain && core(arg.role) && participants.iter().any(|p| Some(p.chunk) == chunk && core(p.role) && p.role != arg.role)
    }

    /// "two meetings with the American president": with whom somebody met, where that is nobody whom the sentence names.
    fn is_met_with(&self, sense: &Sense, event: &Event, arg: &Arg, p: &Participant) -> bool {
        let symmetric = matches!(self.shape(event), Some(Shape::Symmetric)) && matches!(event.seat, Seat::Noun(_));
        let chunk = &self.graph.chunks[p.chunk];
        let person = matches!(arg.what, What::Entity(e) if self.is_person(e)) && self.book.alike("persona", self.graph.head(p.chunk));
        let known = chunk.pronoun || self.is_described(p.chunk) || self.is_pair(p.chunk) || self.fills_another(sense, p);
        symmetric
            && person
            && self.graph.prep(p.chunk) == "with"
            && !known
            && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(p.chunk))
    }

    /// "the spire, built in 1860", where the sentence has "work on the church began": what the verb is done to is another thing than the one
    /// that the sentence names beside its noun.
    fn is_done_to_another(&self, sense: &Sense, event: &Event, arg: &Arg, p: &Participant) -> bool {
        let What::Entity(e) = arg.what else { return false };
        let Seat::Verb(c) = event.seat else { return false };
        let clause = &self.graph.clauses[c];
        let thing = !self.is_person(e) && !self.places.get(e).copied().unwrap_or(false);
        let beside = !matches!(arg.role, Role::Agent | Role::Theme)
            && !sense.args.iter().any(|a| a.role == Role::Theme && a.what != What::Entity(e) && matches!(a.what, What::Entity(_)));
        let plain = matches!(self.shape(event), Some(Shape::Plain)) && sense.rel == Some(Rel::When);
        let chunk = &self.graph.chunks[p.chunk];
        let known = chunk.pronoun || self.describes(p.chunk, e) || self.is_described(p.chunk) || self.has_entity(p.chunk, e, false);
        thing
            && beside
            && plain
            && p.role == Role::Theme
            && clause.passive
            && !known
            && !self.fills_another(sense, p)
            && !self.is_time(p.chunk)
    }

    /// Whether an answer says what did harm: "a missile hit the port".
    fn is_weapon(&self, sense: &Sense, arg: &Arg, classes: &[ClassId]) -> bool {
        sense.is_answer() && arg.role == Role::Agent && classes.iter().any(|&c| self.stating.harms(c) || self.class_name(c) == "attack")
    }

    /// Whether the words of the event name somebody or some place that belongs to no other event of the rules than the one `entity` takes
    /// part in: "the Hanoi summit", "his summit with Trump", "the talks in Vladivostok".
    pub(in crate::extract::frame) fn is_identified(
        &self,
        sense: &Sense,
        event: &Event,
        entity: usize,
        participants: &[Participant],
    ) -> bool {
        // two may meet in several places
        if self.places.get(entity).copied().unwrap_or(false) {
            return false;
        }
        let own = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e));
        let kin = self.kin.iter().filter(|k| k.len() > 2 && k.contains(&entity) && k.iter().filter(|&&e| own(e)).count() > 1);
        let noun = if let Seat::Noun(k) | Seat::Modifier(k) = event.seat { Some(k) } else { None };
        let beside = || participants.iter().map(|p| p.chunk).chain(noun);
        kin.into_iter().any(|kin| {
            let unique = |e: usize| kin.contains(&e) && e != entity && self.kin.iter().filter(|k| k.contains(&e)).count() == 1;
            self.mentions.iter().any(|m| unique(m.entity) && self.graph.chunk(m.first).is_some_and(|k| beside().any(|b| b == k)))
        })
    }

    /// Whether an event takes part in another event of the kind than `event`: "the fever has killed 40, after a fire that killed nobody".
    fn takes_part_elsewhere(&self, sense: &Sense, event: &Event, other: &Event) -> bool {
        let graph = self.graph;
        let Seat::Noun(k) = other.seat else { return false };
        let hangs = |c: usize| graph.clauses[c].antecedent == Some(k) || graph.clauses[c].subject == Some(k);
        let kind = |e: &&Event| sense.classes.contains(&e.class) && e.first != event.first;
        sense.is_answer()
            && self.events.iter().filter(kind).any(|e| matches!(e.seat, Seat::Verb(c) if hangs(c)))
            && !matches!(event.seat, Seat::Verb(c) if hangs(c))
    }

    /// "attended a gala ten days after the coronation": an event that only tells when the verb of another was, which acts on something else.
    fn is_only_a_time(&self, event: &Event, other: &Event) -> bool {
        let graph = self.graph;
        let (Seat::Verb(c), Seat::Noun(k)) = (event.seat, other.seat) else { return false };
        let acts = graph.clauses[c].object.is_some_and(|o| o != k && !graph.chunks[o].pronoun && !self.is_time(o));
        acts && self.class_name(event.class) == "attend" && matches!(graph.prep(k), "after" | "before" | "since")
    }

    /// Whether two places are the same, or one is the capital of the other.
    pub(in crate::extract::frame) fn is_same_land(&self, place: usize, other: usize) -> bool {
        place == other || self.lands.get(place).is_some_and(|l| l.contains(&other))
    }

    pub(in crate::extract::frame) fn words_of(&self, what: &What) -> String {
        match what {
            What::Noun(word) => word.clone(),
            What::Event(classes) => classes.first().map_or_else(String::new, |&c| self.book.classes[c as usize].name.to_string()),
            What::Entity(e) => format!("#{e}"),
        }
    }

    pub(in crate::extract::frame) fn note(&self, arg: &Arg, chunk: usize, fit: &mut Fit) {
        let c = &self.graph.chunks[chunk];
        if let What::Entity(e) = arg.what
            && let Some(m) = self.mentions.iter().find(|m| m.entity == e && c.first <= m.first && m.first < c.after)
        {
            fit.mentions.push(*m);
            fit.first = fit.first.min(m.first);
            fit.after = fit.after.max(m.after);
        }
    }
}

/// Whether a participant is what an answer says that something came of: "because of sabotage", "due to fog".
fn is_reason(sense: &Sense, arg: &Arg) -> bool {
    sense.is_answer() && arg.role == Role::Beside && matches!(arg.prep.as_str(), "because" | "to" | "of")
}

/// Whether a participant is a thing by which, or in which, something is done: "on an armoured train", "by helicopter".
fn is_means(arg: &Arg) -> bool {
    !matches!(arg.role, Role::Agent | Role::Theme) && grammar::BY_MEANS_OF.has(&arg.prep)
}

/// Whether a participant does something to an entity that tells what the sentence is about without it.
pub(in crate::extract) fn is_doer(sense: &Sense, arg: &Arg) -> bool {
    let done_to = |a: &Arg| a.role == Role::Theme && matches!(a.what, What::Entity(_)) && a.what != arg.what;
    !sense.wish && arg.role == Role::Agent && matches!(arg.what, What::Entity(_)) && sense.args.iter().any(done_to)
}
