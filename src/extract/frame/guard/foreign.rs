//! What a sentence tells of somebody else, where who and what the rules ask for stands only beside it: "Velt paid a fine of $2 million, a record
//! that Norda broke", "Velt, which bought Norda, was founded in 1990".

use crate::extract::frame::event::{Role, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fit, Scene, is_calendar};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::understand::issue_behind;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::Site;
use crate::language::{counting, grammar, is_demonym, is_same_calling, naming};
use crate::text::TokenKind;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The words of somebody else of whom the event of `fit` is told, where nobody of `sense` has a part in it.
    pub(in crate::extract::frame) fn is_told_of_another(&self, sense: &Sense, site: Option<Site>, fit: &Fit) -> Option<(usize, usize)> {
        if self.labels {
            return None;
        }
        let graph = self.graph;
        let ours = self.asked_of(sense);
        let named: Vec<usize> = self.mentions.iter().filter(|m| ours.contains(&m.entity)).filter_map(|m| graph.chunk(m.first)).collect();
        let clause = |t: usize| graph.clause(t).or_else(|| graph.chunk(t).and_then(|k| graph.chunks[k].clause));
        let c = clause(fit.event.0)?;
        let own = site.and_then(|s| s.chunk);
        if let Some(k) = self.befalls_another(sense, site, fit, c) {
            return Some((graph.chunks[k].first, graph.chunks[k].after));
        }
        let subject = self.subject_of(c).filter(|&k| Some(k) != own)?;
        // "said Jane Roe, CEO of Velt": the office itself
        if sense.thing.as_deref().is_some_and(|w| is_same_calling(w, graph.head(subject))) {
            return None;
        }
        if named.is_empty() || !named.iter().all(|&k| self.stands_aside(k, c, Some(subject))) {
            return None;
        }
        let k = self.somebody_else(sense, subject)?;
        Some((graph.chunks[k].first, graph.chunks[k].after))
    }

    /// "a fifth of what Velt asks, where a crate is $26": the relative clause of the value is led on from another thing that the rules know, and
    /// names none of `sense`.
    pub(in crate::extract::frame) fn is_led_on_from_another(&self, sense: &Sense, site: Site) -> Option<(usize, usize)> {
        let graph = self.graph;
        let tokens = graph.tokens;
        // what stands between "where" and the value is a clause of its own, and what is joined to that is said of the same
        let stop = |t: usize| matches!(tokens.raw(t), ";" | "." | "(" | ")" | ":");
        let lead = (self.start..site.first).rev().take_while(|&t| !stop(t)).find(|&t| tokens.word(t) == "where")?;
        let front = |m: &&Mention| m.after == lead || m.after + 1 == lead && tokens.raw(m.after) == ",";
        let thing = |e: usize| !self.places[e] && !self.persons[e];
        let other = self.mentions.iter().find(front).filter(|m| thing(m.entity) && !self.about.contains(&m.entity))?;
        let ours = self.asked_of(sense);
        let inside = |m: &Mention| ours.contains(&m.entity) && m.first > lead;
        let friend = sense.friends.iter().any(|f| f.0 == other.entity);
        let own = friend || ours.iter().any(|&e| e == other.entity || self.families.are_kin(e, other.entity));
        let apart = ours.iter().any(|&e| thing(e)) && !own && !self.mentions.iter().any(inside);
        apart.then_some((other.first, other.after))
    }

    /// "nearby Lake Orlin, which is 451 metres deep", "the ageing Comet, whose top speed is 220 km/h": the name, which the rules do not know, whose
    /// relative clause the value stands in.
    pub(in crate::extract::frame) fn is_told_behind_a_name(&self, sense: &Sense, site: Site) -> Option<(usize, usize)> {
        let graph = self.graph;
        let c = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first))?;
        let clause = &graph.clauses[c];
        let k = clause.antecedent.filter(|_| clause.hangs == Hangs::Relative)?;
        let chunk = &graph.chunks[k];
        let clause_of = |t: usize| graph.clause(t).or_else(|| graph.chunk(t).and_then(|j| graph.chunks[j].clause));
        let named = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after || clause_of(m.first) == Some(c));
        let ours = self.asked_of(sense).iter().any(|&e| !self.places[e])
            || self.asked_of(sense).iter().any(|&e| self.mentions.iter().any(|m| m.entity == e));
        let led = (chunk.after..=clause.first.max(chunk.after))
            .any(|t| grammar::RELATIVE.has(graph.tokens.word(t)) || graph.tokens.word(t) == "whose");
        let strange = chunk.name && led && !named && !self.is_time(k) && !self.describes_any(sense, k);
        (ours && strange && chunk.first >= self.start).then_some((chunk.first, chunk.after))
    }

    /// "The dam in Orla, some 120 km from Harrow, collapsed", "a hotel two streets from the Grand": what is only named to say where something else
    /// is.
    pub(in crate::extract::frame) fn is_only_landmark(&self, sense: &Sense) -> Option<(usize, usize)> {
        let tokens = self.graph.tokens;
        let ours = |m: &&Mention| sense.entities().any(|e| e == m.entity) && m.first >= self.start;
        let word = |t: usize| tokens.word(t);
        let landmark = |m: &Mention| {
            let Some(mut t) = m.first.checked_sub(1) else { return false };
            t = if word(t) == "the" { t.saturating_sub(1) } else { t };
            if !matches!(word(t), "from" | "of" | "off") || t == 0 {
                return false;
            }
            let side = |t: usize| counting::SIDES_OF.has(word(t));
            let far = (0..t).rev().find(|&i| !side(i) && !matches!(word(i), "away" | "just")).unwrap_or(0);
            counting::WAYS.has(word(far))
                && (0..far).rev().take(3).any(|i| tokens.list()[i].kind == TokenKind::Figure || counting::AMOUNTS_OF_WAY.has(word(i)))
        };
        let mut all = self.mentions.iter().filter(ours).peekable();
        let first = all.peek().map(|m| (m.first, m.after))?;
        (!sense.distance && all.all(landmark)).then_some(first)
    }

    /// "On average, the lake is 179 metres deep", "Glasgow had the lowest turnout, 75 percent": the word that makes a measure that of something
    /// less than the whole, where the sentence of the rules has none.
    pub(in crate::extract::frame) fn is_of_less(&self, sense: &Sense, kind: Kind, site: Site, fit: &Fit) -> Option<usize> {
        let tokens = self.graph.tokens;
        let amount = matches!(kind, Kind::Quantity | Kind::Percent | Kind::Money | Kind::Number | Kind::Duration);
        if !amount || sense.limit || !(sense.attribute || kind == Kind::Percent) || !sense.flags.is_empty() {
            return None;
        }
        let asked = |t: usize| sense.words.iter().chain(&sense.lost).any(|w| w == tokens.word(t));
        let own = |t: usize| (site.first..site.after).contains(&t);
        let average = |t: usize| tokens.word(t) == "average" && t > 0 && tokens.word(t - 1) == "on";
        let in_front = |t: usize| {
            let degree = matches!(tokens.word(t), "average" | "lowest" | "highest" | "smallest" | "biggest");
            degree && (t + 1..=t + 2).any(|e| e == fit.event.0)
        };
        (self.start..tokens.len()).find(|&t| !own(t) && !asked(t) && (average(t) || in_front(t)))
    }

    fn describes_any(&self, sense: &Sense, k: usize) -> bool {
        sense.entities().any(|e| self.before.is_like(e, self.graph.head(k)))
    }

    /// "last year's Harrow Masters": another one than that of the rules, by its year.
    pub(in crate::extract::frame) fn is_other_edition(&self, sense: &Sense) -> Option<(usize, usize)> {
        let tokens = self.graph.tokens;
        let ours = |m: &&Mention| {
            sense.entities().any(|e| e == m.entity) && !self.places[m.entity] && !self.persons[m.entity] && m.first >= self.start
        };
        let edition = |m: &Mention| {
            let back = |n: usize| m.first.checked_sub(n).map_or("", |t| tokens.word(t));
            let owner = usize::from(matches!(back(1), "'s" | "s" | "'"));
            let stretch = back(1 + owner);
            let year = stretch.strip_suffix("'s").unwrap_or(stretch);
            matches!(year, "year" | "season" | "month") && matches!(back(2 + owner), "last" | "next" | "previous")
        };
        let mut all = self.mentions.iter().filter(ours).peekable();
        let first = all.peek().map(|m| (m.first, m.after));
        if first.is_some() && all.all(edition) {
            return first;
        }
        self.is_past_award(sense)
    }

    /// "designed the logo of the band", "the Berlin office of the firm is led by": what somebody does to a part, where the sentence of the rules has
    /// it done to the whole. The words for the part.
    pub(in crate::extract::frame) fn is_done_to_part(&self, sense: &Sense, fit: &Fit) -> Option<(usize, usize)> {
        let graph = self.graph;
        let own = || graph.chunk(fit.event.0).and_then(|k| graph.chunks[k].clause);
        let c = (fit.event.0..fit.event.1).find_map(|t| graph.verb_at(t)).or_else(own).map(|c| &graph.clauses[c]);
        // where no verb was told, what opens the sentence
        let told = |b: usize| match c {
            Some(c) => c.subject == Some(b) || c.object == Some(b),
            None => sense.by_words && graph.chunks[b].first <= self.start + 1,
        };
        // "the architect of the hall is": a noun of the sentence itself says whose it is
        if sense.thing.as_ref().is_some_and(|w| (self.start..graph.tokens.len()).any(|t| self.book.alike(w, graph.tokens.word(t)))) {
            return None;
        }
        let core = |e: usize| sense.args.iter().any(|a| a.what == What::Entity(e) && (sense.by_words || a.role != Role::Beside));
        let part = |m: &Mention| {
            let k = graph.chunk(m.first).filter(|_| core(m.entity))?;
            let above = if graph.prep(k) == "of" { graph.before(k) } else { graph.chunks[k].owns };
            // "the city of Harrow", "won the final of the Harrow Cup"
            let whole = |b: usize| {
                let head = graph.head(b);
                self.before.is_called(m.entity, head)
                    || naming::WHOLES.has(head)
                    || (fit.event.0..fit.event.1).contains(&graph.chunks[b].head)
                    || sense.nouns().any(|n| n == head)
                    || self.is_own_event(sense, b)
            };
            above.filter(|&b| told(b) && !whole(b))
        };
        self.mentions.iter().find_map(part).map(|b| (graph.chunks[b].first, graph.chunks[b].after))
    }

    /// Whether a chunk names an event of the kind that the sentence of the rules tells of.
    fn is_own_event(&self, sense: &Sense, k: usize) -> bool {
        self.events.iter().any(|e| e.seat == Seat::Noun(k) && sense.classes.contains(&e.class))
    }

    /// "one of the Divers", "the Orla navy divers", where the sentence has "the navy diver {value}": a name that only says what somebody is.
    pub(in crate::extract::frame) fn is_only_what_one_is(&self, sense: &Sense, site: Site) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        let own = |t: usize| {
            let is = |w: &str| crate::text::is_form(w, word(t));
            sense
                .words
                .iter()
                .map(String::as_str)
                .chain(sense.wording.split(' '))
                .chain(sense.thing.as_deref())
                .any(|w| w.len() > 2 && is(w))
        };
        if sense.thing.is_none() && sense.bearer.is_none() {
            return false;
        }
        let inside = site.chunk.map_or(site.after, |k| self.graph.chunks[k].after);
        let one = site.after == site.first + 1 || word(site.after - 1).ends_with('s');
        one && own(site.after - 1) || (site.after..inside).any(own)
    }

    /// "the very first one went to Jane Roe in 1994", "last year the prize was won by Jane Roe", "a former winner of the prize": another time
    /// that the prize was given than the one the rules tell of.
    fn is_past_award(&self, sense: &Sense) -> Option<(usize, usize)> {
        let tokens = self.graph.tokens;
        let word = |t: usize| tokens.word(t);
        let award = sense.classes.iter().any(|&c| matches!(self.class_name(c), "award" | "win"));
        let named = sense.rel.is_none() || sense.bearer.is_some() || sense.thing.is_some();
        if !award || !named || !sense.flags.is_empty() {
            return None;
        }
        let ours = |t: usize| self.mentions.iter().any(|m| m.first == t && sense.entities().any(|e| e == m.entity)) || word(t) == "one";
        let told = |t: &usize| match word(*t) {
            "first" | "inaugural" | "second" | "third" => ours(t + 1),
            "year" | "season" => *t > self.start && word(t - 1) == "last" || matches!(word(t + 1), "earlier" | "before"),
            "former" | "previous" | "past" => true,
            year => year.len() == 4 && word(t - usize::from(*t > 0)) == "in" && year.parse().is_ok_and(|y| self.before.is_past_year(y)),
        };
        (self.start..tokens.len()).find(told).map(|t| (t, t + 1))
    }

    /// "had demanded a rise of 12 percent": the verb by which somebody is after what the value is told of, where the sentence of the rules says
    /// that it came about.
    pub(in crate::extract::frame) fn is_only_sought(&self, sense: &Sense, fit: &Fit) -> Option<(usize, usize)> {
        let event = self.events.iter().find(|e| e.first == fit.event.0 && !e.is_light())?;
        let (Seat::Noun(k) | Seat::Modifier(k)) = event.seat else { return None };
        let c = self.graph.chunks[k].clause?;
        let verb = self.graph.clauses[c].verb;
        let is = |verbs: &[&str]| verbs.iter().any(|w| crate::text::is_form(w, self.graph.tokens.word(verb)));
        let object = self.graph.clauses[c].object == Some(k) && !self.graph.clauses[c].passive;
        // "asked for a ban of three years", but "was asked for"
        let sought = object && is(&["demand", "seek", "want", "request", "reject", "oppose", "propose", "recommend", "urge"])
            || self.graph.prep(k) == "for" && !sense.attribute && is(&["ask", "call", "push", "press", "plead", "argue"]);
        // "the offence carries a sentence of 12 years"
        let may = object && is(&["carry"]) && sense.classes.iter().any(|&c| self.class_name(c) == "imprison");
        let sought = sought || may;
        let asked = sense.wish || sense.classes.iter().any(|&c| matches!(self.class_name(c), "demand" | "promise"));
        (sought && !asked && !sense.limit).then_some((verb, verb + 1))
    }

    /// "Maple 3 came out in May", where Maple 2 is asked for, or Maple as a whole: the figure behind the name.
    pub(in crate::extract::frame) fn is_other_issue(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time);
        let ours = |m: &&Mention| sense.entities().any(|e| e == m.entity) && !self.places[m.entity] && m.first >= self.start;
        let issues = self.mentions.iter().filter(ours).filter(|m| !(site.first..site.after).contains(&m.after));
        let told: Vec<(&Mention, &str)> = issues.filter_map(|m| issue_behind(tokens, m).map(|w| (m, w))).collect();
        let asked = |e: usize| sense.issues.iter().find(|i| i.0 == e).map(|i| i.1.as_str());
        let same = |asked: &str, w: &str| w == asked || w.strip_prefix(asked).is_some_and(|rest| rest.starts_with('.'));
        let noun = |w: &str| sense.nouns().any(|n| n == w);
        let other = |&(m, w): &(&Mention, &str)| match asked(m.entity) {
            Some(a) => !same(a, w),
            None => timed && w.contains('.') && !noun(w),
        };
        // where the one asked for is named as well it may be the one that is meant
        told.iter().all(other).then(|| told.first().map(|(m, _)| m.after)).flatten()
    }

    /// "We keep them for 5 days with Velt": what those who use a thing make of it, and nothing of the thing.
    pub(in crate::extract::frame) fn is_of_users(&self, sense: &Sense, kind: Kind, site: Site, fit: &Fit) -> Option<usize> {
        let graph = self.graph;
        let measured = matches!(kind, Kind::Number | Kind::Quantity | Kind::Duration | Kind::Version);
        let ours = self.asked_of(sense);
        let thing = ours.iter().any(|&e| !self.is_person(e)) && self.mentions.iter().any(|m| m.named && ours.contains(&m.entity));
        let clause = graph.clause(site.first).or_else(|| site.chunk.and_then(|k| graph.chunks[k].clause))?;
        // "emails stop once we have sent 900"
        let main = matches!(graph.clauses[clause].hangs, Hangs::Main | Hangs::Joined | Hangs::Complement);
        let subject = graph.clauses[clause].subject.filter(|_| measured && thing && main)?;
        let quoted = (self.start..graph.tokens.len()).any(|t| matches!(graph.tokens.raw(t), "\"" | "“" | "”"));
        let we = matches!(graph.head(subject), "we" | "i");
        let own = self.mentions.iter().any(|m| ours.contains(&m.entity) && graph.chunk(m.first) == Some(subject));
        (we && !quoted && !own && fit.supplied == 0).then_some(graph.chunks[subject].head)
    }

    /// "will recall three million kettles, weeks after the Velt oven": what the verb of an event acts on, where what the sentence asks for
    /// stands aside; "larger ovens for Velt came out": what has it only behind "for".
    fn befalls_another(&self, sense: &Sense, site: Option<Site>, fit: &Fit, c: usize) -> Option<usize> {
        let graph = self.graph;
        let clause = &graph.clauses[c];
        if !(clause.first..clause.after).contains(&fit.event.0) || sense.naming || sense.limit {
            return None;
        }
        let theme = |a: &&Arg| a.role == Role::Theme && matches!(a.what, What::Entity(e) if !self.places[e]);
        let What::Entity(entity) = sense.args.iter().find(theme)?.what else { return None };
        let named: Vec<usize> = self.mentions.iter().filter(|m| m.entity == entity).filter_map(|m| graph.chunk(m.first)).collect();
        let whole = site.is_none_or(|s| s.whole);
        let free = |k: &usize| {
            let own = site.is_some_and(|s| s.chunk == Some(*k) && whole);
            let told = sense.nouns().any(|w| self.book.alike(w, graph.head(*k)));
            let event = self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == *k));
            !own && !graph.chunks[*k].pronoun
                && !told
                && !event
                && !self.is_time(*k)
                && !self.is_described(*k)
                && !self.describes(*k, entity)
        };
        // "larger ovens for Velt came out"
        let subject = clause.subject.filter(free);
        let for_it = subject.filter(|&k| graph.behind(k, &["for"]).is_some_and(|b| named == [b]) && !clause.copula);
        if for_it.is_some() {
            return for_it;
        }
        let object = if clause.passive { subject } else { clause.object.filter(free) }?;
        let infinitive = |k: usize| {
            graph.chunks[k]
                .clause
                .is_some_and(|o| o != c && graph.clauses[o].governor == Some(c) && graph.clauses[o].hangs == Hangs::Infinitive)
        };
        let aside = |k: usize| infinitive(k) || self.stands_aside(k, c, Some(object));
        let other = self.is_foreign_name(sense, object) || !self.before.is_like(entity, graph.head(object));
        let here = self.mentions.iter().any(|m| graph.chunk(m.first) == Some(object) && m.entity == entity);
        (!named.is_empty() && other && !here && named.iter().all(|&k| aside(k))).then_some(object)
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
    pub(in crate::extract::frame) fn subject_of(&self, clause: usize) -> Option<usize> {
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

    /// The chunk by which a subject is somebody or something that the sentence does not ask for: its name, that of its owner, or of what it is of.
    fn somebody_else(&self, sense: &Sense, subject: usize) -> Option<usize> {
        let graph = self.graph;
        let owner = (0..graph.chunks.len()).find(|&k| graph.chunks[k].owns == Some(subject));
        // "the government of Velt", where the sentence asks for a government and names nobody
        let of = graph.behind(subject, &["of", "at", "in", "from", "by"]).filter(|_| sense.entities().next().is_some());
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
        parts().find(|&k| self.is_foreign_name(sense, k))
    }

    /// Whether a chunk has a name of somebody or something in it that is no nation, day or number.
    pub(in crate::extract::frame) fn is_foreign_name(&self, sense: &Sense, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        if chunk.pronoun || self.is_time(k) || self.is_year(k) {
            return false;
        }
        let list = graph.tokens.list();
        let place = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t) && self.places[m.entity]);
        let name = |t: usize| {
            let word = graph.tokens.word(t);
            // "CPUs", "RAM": what is limited is named by such words too
            let shouted = sense.limit && graph.tokens.raw(t).chars().nth(1).is_some_and(char::is_uppercase);
            list[t].capital
                && !shouted
                && list[t].kind == TokenKind::Word
                && word.len() > 1
                && !is_calendar(word)
                && !is_demonym(word)
                && !place(t)
        };
        let opens = |t: usize| t == self.start || t > 0 && matches!(graph.tokens.raw(t - 1), "." | "\"" | "“" | ":");
        (chunk.first..chunk.after).any(|t| name(t) && (!opens(t) || chunk.name || chunk.owns.is_some()))
            || self.mentions.iter().any(|m| m.named && chunk.first <= m.first && m.first < chunk.after && !self.places[m.entity])
    }
}
