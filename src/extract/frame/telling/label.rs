//! Labels of a page with their value: a cell under its heads, "Default: 200" under a heading, "Weight: 21 kg".
//!
//! Labels are no sentence. What the sentence of the rules is of has to stand in them, and the label that names it names nothing else: an
//! attribute of another thing ("Battery weight"), or another setting ("metrics port"), is not meant.

use crate::extract::frame::event::{Event, Role, Seat};
use crate::extract::frame::ladder::count::is_year;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::limit::topic::{Topic, is_slight};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::site::{Rel, Site};
use crate::extract::frame::wordbook::{Entry, Shape};
use crate::language::layout::{CALLED, INCLUDING, LABEL_WORDS, PAID_PLANS, PLAN_WORDS, STUFF, THING_WORDS, UNDER_LABEL};
use crate::language::limits;
use crate::language::names::{DAYS_OFF, WORKDAYS, rate_named, rate_of_calls};
use crate::language::{is_demonym, is_nation, is_nationality};
use crate::text::TokenKind;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// A cell with its heads, a label with its value: the words of the event or attribute and whose it is stand over the value.
    pub(in crate::extract::frame) fn labelled(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        let fall = |rung, wanted: &str| Err(Fall { rung, tokens: (site.first, site.after), wanted: Some(wanted.to_owned()) });
        if sense.naming
            && let Some(fit) = self.answers_who(sense, site)
        {
            return Ok(fit);
        }
        if sense.naming || sense.rel == Some(Rel::Interval) {
            return fall(Rung::Class, &sense.head);
        }
        if let Some(flag) = self.label_against(sense, site) {
            return fall(Rung::Flag, &self.book.flags[flag].name);
        }
        if sense.limit && self.is_of_other_side(sense, site) {
            return fall(Rung::Flag, "side");
        }
        if sense.limit
            && let Some(t) = self
                .is_of_other_direction(sense, site)
                .or_else(|| (0..self.graph.tokens.len()).find(|&t| self.in_label(t) && self.is_older_version(sense, t)))
        {
            return Err(Fall::on(Rung::Flag, (t, t + 1)));
        }
        // "Limits on our side"
        if sense.limit
            && sense.entities().next().is_some()
            && let Some(t) = (0..self.graph.tokens.len()).find(|&t| self.is_our_side(t))
        {
            return Err(Fall::on(Rung::Competitor, (t, t + 2)));
        }
        if let Some(t) = self.is_of_paid_plan(sense, site) {
            return Err(Fall::on(Rung::Flag, (t, t + 1)));
        }
        if let Some(fall) = self.is_misplaced(sense, kind, site) {
            return Err(fall);
        }
        if kind == Kind::Time
            && let Some(fit) = self.opening_hours(sense, site)
        {
            return Ok(fit);
        }
        // "Mother ship 2023 | Aurora", "Air | 50 hours for 5 persons": a year counts nothing, and those who are provided for are not told of
        let year = || site.after == site.first + 1 && is_year(self.graph.tokens.raw(site.first)) && site.counted(self.graph).is_none();
        let provided = || {
            let led = site.first.checked_sub(1).is_some_and(|t| self.graph.tokens.word(t) == "for");
            led && self.piece_of(site).0 + 1 < site.first
        };
        if kind == Kind::Number && !sense.limit && (year() || provided()) {
            return fall(Rung::Counted, &sense.head);
        }
        let topics = self.label_topics(sense, kind);
        let word = |(first, after)| Fit::around(site, (first, after));
        // an event stands in whatever company: "Confirmed dead | 58"
        let of_event = |e: &&Event| {
            sense.classes.contains(&e.class)
                && !(site.first..site.after).contains(&e.first)
                && self.in_label(e.first)
                && self.shape(e) != Some(Shape::Attribute)
                && !self.is_slack(e.class)
                && !(kind == Kind::Number && self.has_its_own_figure(e, site))
        };
        let event = self.events.iter().find(of_event).filter(|_| !sense.limit);
        // "Leave | Sixteen weeks at full pay, for every parent": a piece that says itself what its value is of
        if let Some(e) = event {
            let (from, to) = self.piece_of(site);
            let told = (from..to).contains(&e.first);
            let other = || (from..to).filter(|t| !(site.first..site.after).contains(t)).find(|&t| self.names_another(sense, &topics, t));
            if let Some(t) = other().filter(|_| !told) {
                return Err(Fall::on(Rung::Counted, (t, t + 1)));
            }
        }
        // "`gap_window` | 3 h | how long gaps are kept", where it is asked how long notes are
        let subject = event
            .filter(|e| e.first > site.after)
            .and_then(|e| if let Seat::Verb(c) = e.seat { self.graph.clauses[c].subject } else { None });
        let beside =
            subject.map(|k| self.graph.chunks[k].head).filter(|&t| event.is_some_and(|e| self.piece_at(t) == self.piece_at(e.first)));
        if let Some(t) = beside.filter(|&t| self.piece_at(t) != self.piece_of(site) && self.names_another(sense, &topics, t)) {
            return Err(Fall::on(Rung::Counted, (t, t + 1)));
        }
        let mut fit = match event {
            Some(e) => word((e.first, e.last + 1)),
            None => word(self.named_by(sense, &topics, kind, site)?),
        };
        // whoever else is named over the value is whom it is of
        let ours = |e: usize| {
            sense.args.iter().any(|a| a.what == What::Entity(e)) || matches!(sense.counted, Some((What::Entity(c), _)) if c == e)
        };
        // a sentence that names nobody is of whatever the page is of: then only the label itself names another
        let nobody = !sense.args.iter().any(|a| matches!(a.what, What::Entity(_)));
        let label = self.piece_at(fit.event.0);
        let near = |m: &Mention| !nobody || (label.0..label.1).contains(&m.first) || (site.first..site.after).contains(&m.first);
        // the head of the column says whose it is, whoever else the title names
        let own = self.mentions.iter().rev().find(|m| ours(m.entity)).map(|m| self.piece_at(m.first).0);
        let nearer = |m: &Mention| own.is_none_or(|piece| m.first >= piece);
        // a title that names another thing of which the rules ask the same, and not this one
        let titled = |m: &Mention| {
            let piece = self.piece_at(m.first);
            let both = self.mentions.iter().any(|o| ours(o.entity) && (piece.0..piece.1).contains(&o.first));
            let own_piece = own == Some(self.piece_of(site).0);
            !both && !own_piece && sense.entities().any(|e| self.families.ask_alike(e, m.entity))
        };
        let nearer = |m: &Mention| nearer(m) || titled(m);
        // "Note: 10 MB incl. pictures", "Call: 1 hour, 3 hours in the cellar": who is named behind the value in its own piece
        let (_, end) = self.piece_of(site);
        let beside = (site.after..end.min(site.after + 3)).find(|&t| {
            let word = self.graph.tokens.word(t);
            INCLUDING.contains(&word)
                || self.graph.tokens.raw(t) == "," && (t..end).any(|f| self.graph.tokens.list()[f].kind == TokenKind::Figure)
        });
        let near = |m: &Mention| near(m) && beside.is_none_or(|from| !(from..end).contains(&m.first));
        if let Some(m) =
            self.mentions.iter().find(|m| near(m) && nearer(m) && !ours(m.entity) && !self.about.contains(&m.entity) && !self.is_lacking(m))
        {
            return Err(Fall::on(Rung::Competitor, (m.first, m.after)));
        }
        // "Letter with pictures | 70 characters": a letter of another kind
        let with = |m: &Mention| {
            let (_, end) = self.piece_at(m.first);
            let lead = |t: &usize| self.graph.tokens.word(*t) == "with" && !(site.first..site.after).contains(t);
            let at = (m.after..end).find(lead).map(|t| t + 1).filter(|_| sense.limit && label.0 != self.piece_at(m.first).0)?;
            (at..end).find(|&t| self.names_another(sense, &topics, t))
        };
        if let Some(t) = self.mentions.iter().filter(|m| ours(m.entity)).find_map(with) {
            return Err(Fall::on(Rung::Flag, (t, t + 1)));
        }
        // "Turnout: 64.7 %" under the results of an election: what the property is of was told before
        let property = topics.iter().any(|t| {
            matches!(t, Topic::Classes(c) if c.iter().any(|c| sense.classes.contains(c))) && self.topic_in(t, fit.first, fit.after)
        });
        // "Adult ticket", where the price of a child's is asked for
        let told = || {
            (0..self.graph.tokens.len())
                .any(|t| self.in_label(t) && sense.words.iter().any(|w| self.book.alike(w, self.graph.tokens.word(t))))
        };
        if let Some(t) = self.other_kind(sense, &topics, site).filter(|&t| !sense.limit && self.in_label(t) && !told()) {
            return Err(Fall::on(Rung::Counted, (t, t + 1)));
        }
        for topic in &topics {
            let there = self.topic_in(topic, 0, site.first) || self.topic_in(topic, site.after, self.graph.tokens.len());
            let own =
                |e: &&Event| matches!(topic, Topic::Classes(classes) if classes.contains(&e.class) && sense.classes.contains(&e.class));
            let mut told_of = self.events.iter().filter(own).peekable();
            let elsewhere = kind == Kind::Number && told_of.peek().is_some() && told_of.all(|e| self.has_its_own_figure(e, site));
            let there = there && !elsewhere;
            // "Log retention" for that of request logs: what narrows it down may be left out, as long as nothing else does
            let narrow = matches!(topic, Topic::Noun(w) if sense.words.contains(w))
                && topics.iter().any(|t| t != topic && self.topic_in(t, fit.event.0, fit.event.1));
            let told = || match topic {
                Topic::Classes(classes) => self.before.event(classes),
                Topic::Noun(word) => self.before.noun(word),
            };
            // "Injured: 12": who is counted, by what and where, goes without saying
            let unsaid = event.is_some() && self.goes_unlabelled(sense, kind, topic)
                || self.is_for_whom(sense, topic)
                || self.is_told_by_order(sense, kind, topic)
                || self.is_priced(sense, kind, &topics, topic)
                || self.is_counted_alone(sense, kind, topic, label);
            if !(there || narrow || unsaid || self.is_counted_unsaid(sense, &topics, topic, label) || property && told()) {
                return fall(Rung::Participant, &self.topic_word(topic));
            }
        }
        for arg in sense.args.iter().map(|a| &a.what).chain(sense.counted.iter().map(|c| &c.0)) {
            let What::Entity(e) = *arg else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                // "the scratch disk of Kivo": what is limited stands in the labels themselves
                None if sense.limit && sense.entities().any(|o| self.families.is_only_around(o, e)) => {
                    return fall(Rung::Participant, &sense.head);
                }
                // a row of somebody whom the rules do not know
                None if sense.limit
                    && let Some(t) = self.is_labelled_by_stranger(&topics, site) =>
                {
                    return Err(Fall::on(Rung::Competitor, (t, t + 1)));
                }
                None if self.before.entity(e) || self.is_alone(e) || self.places[e] && self.before.anywhere(e) => fit.supplied += 1,
                None => return fall(Rung::Participant, &sense.head),
            }
        }
        Ok(fit)
    }

    /// Whether a time is the first of two, "9 a.m. - 6 p.m.", where the sentence asks when something opens, or the second where it asks when it
    /// closes; `None` where it asks for neither, or there are not two.
    pub(in crate::extract::frame) fn is_asked_end_of_hours(&self, sense: &Sense, kind: Kind, site: Site) -> Option<bool> {
        let tokens = self.graph.tokens;
        let class = |name: &str| sense.classes.iter().any(|&c| self.class_name(c) == name);
        // "is open until" is when it closes
        let closes = class("close");
        let opens = class("open") && !closes;
        if kind != Kind::Time || !opens && !closes {
            return None;
        }
        let joint = |t: usize| matches!(tokens.raw(t), "-" | "–" | "—") || matches!(tokens.word(t), "to" | "until" | "till");
        let figure = |t: usize| tokens.get(t).is_some_and(|t| t.kind == TokenKind::Figure);
        let first = joint(site.after) && figure(site.after + 1);
        let second = site.first > 1 && joint(site.first - 1) && (site.first.saturating_sub(6)..site.first - 1).any(figure);
        (first != second).then_some(first == opens)
    }

    /// "Weekdays: 9 a.m. - 6 p.m.": two times under a word for days or hours are when something opens and closes.
    fn opening_hours(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let tokens = self.graph.tokens;
        let asked = self.is_asked_end_of_hours(sense, Kind::Time, site)?;
        let days = |w: &str| WORKDAYS.contains(&w) || DAYS_OFF.contains(&w) || matches!(w, "daily" | "hours");
        let label = (0..site.first).rev().find(|&t| days(tokens.word(t))).filter(|&t| asked && self.in_label(t))?;
        let mut fit = Fit::around(site, (label, label + 1));
        for e in sense.entities() {
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if self.before.entity(e) || self.is_alone(e) => fit.supplied += 1,
                None => return None,
            }
        }
        Some(fit)
    }

    /// "Who owns the ship | Halden Line", "Who is the owner | Halden Line": a name that answers the question in front.
    fn answers_who(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let tokens = self.graph.tokens;
        let (own, end) = self.piece_of(site);
        let front = self.piece_at(own.checked_sub(2)?);
        let asks = matches!(tokens.word(front.0), "who" | "what" | "which" | "whose");
        // "Orrin Tower | Architect | Jane Roe": a head that is nothing but the noun
        // or "Pilot on the last trip | Jane Roe"
        let behind = |t: usize| matches!(tokens.word(t), "on" | "of" | "for" | "in" | "at" | "during");
        let is_alone = |from: usize, to: usize| {
            let mut told = (from..to).filter(|&t| tokens.list()[t].is_content());
            let first = told.next();
            first.is_some_and(|t| told.next().is_none() || t + 1 < to && behind(t + 1))
        };
        let whole = (own..end).filter(|t| tokens.list()[*t].is_content()).all(|t| (site.first..site.after).contains(&t));
        let head = (0..own).filter(|&t| tokens.list()[t].is_content()).find(|&t| {
            let (from, to) = self.piece_at(t);
            let leads = (from..t).all(|t| !tokens.list()[t].is_content());
            let event = || {
                let noun = |e: &Event| !matches!(e.entry, Entry::Verb | Entry::WeakVerb);
                self.events.iter().any(|e| e.first == t && e.last == t && sense.classes.contains(&e.class) && noun(e))
            };
            let noun = leads && (event() || sense.thing.as_ref().is_some_and(|w| self.book.alike(w, tokens.word(t))));
            whole && is_alone(from, to) && noun
        });
        if let Some(t) = head.filter(|_| !asks) {
            return self.named_under(sense, site, (t, t + 1));
        }
        let event = self
            .events
            .iter()
            .find(|e| sense.bearer.is_some() && (front.0..front.1).contains(&e.first) && sense.classes.contains(&e.class));
        let thing = || (front.0..front.1).find(|&t| sense.thing.as_ref().is_some_and(|w| self.book.alike(w, tokens.word(t))));
        let at = event.map(|e| (e.first, e.last + 1)).or_else(|| thing().map(|t| (t, t + 1))).filter(|_| asks)?;
        self.named_under(sense, site, at)
    }

    /// A name under the label at the tokens `at`, where it is no nation, and whose it is is named.
    fn named_under(&self, sense: &Sense, site: Site, at: (usize, usize)) -> Option<Fit> {
        let last = self.graph.tokens.word(site.after - 1);
        if is_demonym(last)
            || is_nation(last)
            || is_nationality(last)
            || self.mentions.iter().any(|m| m.first < site.after && site.first < m.after)
        {
            return None;
        }
        let mut fit = Fit::around(site, at);
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if self.before.entity(e) || self.is_alone(e) => fit.supplied += 1,
                None => return None,
            }
        }
        Some(fit)
    }

    /// Whether a label for a number of people that names what befell them needs no word for `topic`: they are people, and it is told of what
    /// the rules are about, or of nothing else.
    fn goes_unlabelled(&self, sense: &Sense, kind: Kind, topic: &Topic) -> bool {
        let Some((What::Noun(counted), _)) = &sense.counted else { return false };
        if kind != Kind::Number || !self.book.alike("people", counted) {
            return false;
        }
        let ours = |a: &Arg| matches!(a.what, What::Entity(e) if self.is_alone(e) || self.places[e]);
        let entities = || sense.args.iter().filter(|a| matches!(a.what, What::Entity(_)));
        match topic {
            Topic::Noun(word) => word == counted || sense.args.iter().any(|a| a.role == Role::Beside && a.what == What::Noun(word.clone())),
            Topic::Classes(classes) => !classes.iter().any(|c| sense.classes.contains(c)) && entities().all(ours),
        }
    }

    /// "Fire leaves 30 hurt" over "Passengers | 205": what a heading has a number of itself.
    fn has_its_own_figure(&self, event: &Event, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let piece = self.piece_at(event.first);
        let figure = |t: usize| {
            let year = tokens.raw(t).len() == 4 && tokens.raw(t).starts_with(['1', '2']);
            tokens.list()[t].kind == TokenKind::Figure && !year
        };
        let near = event.first.saturating_sub(4).max(piece.0)..(event.last + 3).min(piece.1);
        piece != self.piece_of(site) && near.into_iter().any(figure)
    }

    /// "Maximum daily dose: 4 g": for whom it is may be left out, where the labels name no others.
    fn is_for_whom(&self, sense: &Sense, topic: &Topic) -> bool {
        let Topic::Noun(word) = topic else { return false };
        let people = |w: &str| self.book.alike("people", w);
        let whom = sense.args.iter().any(|a| matches!(&a.what, What::Noun(w) if w == word) && (a.prep == "for" || a.role == Role::Agent));
        let others = || (0..self.graph.tokens.len()).any(|t| self.in_label(t) && people(self.graph.tokens.word(t)));
        (sense.limit || sense.attribute) && whom && people(word) && !others()
    }

    /// "Adult ticket | 20 euros": that a sum is what a thing costs goes without saying.
    fn is_priced(&self, sense: &Sense, kind: Kind, topics: &[Topic], topic: &Topic) -> bool {
        let own = matches!(topic, Topic::Classes(c) if c.iter().any(|c| sense.classes.contains(c)));
        let cost = sense.classes.iter().any(|&c| matches!(self.class_name(c), "cost" | "price"));
        let thing = |t: &Topic| matches!(t, Topic::Noun(_)) && self.topic_in(t, 0, self.graph.tokens.len());
        kind == Kind::Money && own && cost && topics.iter().any(thing)
    }

    /// "Last train | 00:35": what the time is of goes without saying, where the label has what does it and which one it is.
    fn is_told_by_order(&self, sense: &Sense, kind: Kind, topic: &Topic) -> bool {
        let own = matches!(topic, Topic::Classes(c) if c.iter().any(|c| sense.classes.contains(c)));
        let ordered = |f: &usize| matches!(&*self.book.flags[*f].name, "first" | "last");
        let flag = sense.flags.iter().copied().find(ordered);
        let there = |f: usize| {
            (0..self.graph.tokens.len()).any(|t| self.in_label(t) && self.flags_at(t).iter().any(|&(flag, rival, _)| flag == f && !rival))
        };
        let noun = || {
            sense.args.iter().any(|a| matches!(&a.what, What::Noun(w) if a.role == Role::Agent && self.topic_in(&Topic::Noun(w.clone()), 0, self.graph.tokens.len())))
        };
        kind == Kind::Time && own && flag.is_some_and(there) && noun()
    }

    /// "Note length | 900", "Club size: 700": what is counted goes without saying where the label says how long or large the thing is.
    fn is_counted_unsaid(&self, sense: &Sense, topics: &[Topic], topic: &Topic, (from, to): (usize, usize)) -> bool {
        let (Topic::Noun(word), Some((What::Noun(counted), _))) = (topic, &sense.counted) else { return false };
        let people = self.book.alike("people", counted);
        let measure = |w: &str| limits::LONG.has(w) || people && limits::LARGE.has(w);
        let measured = || (from..to).any(|t| measure(self.graph.tokens.word(t)));
        sense.limit && word == counted && topics.iter().any(|t| t != topic && self.topic_in(t, from, to)) && measured()
    }

    /// "Norda College | Students: 500": a label that is nothing but the noun for those whom something has says that it has them.
    fn is_counted_alone(&self, sense: &Sense, kind: Kind, topic: &Topic, (from, to): (usize, usize)) -> bool {
        let (Topic::Classes(classes), Some((What::Noun(counted), _))) = (topic, &sense.counted) else { return false };
        let has = |c: &u16| matches!(self.class_name(*c), "enrol" | "employ" | "contain" | "aboard" | "crew" | "bring" | "live");
        let tokens = self.graph.tokens;
        let figure = |t: usize| tokens.list()[t].kind == TokenKind::Figure;
        let mut words = (from..to).filter(|&t| tokens.list()[t].is_content() && !figure(t));
        let alone = words.next().is_some_and(|t| crate::text::is_form(counted, tokens.word(t))) && words.next().is_none();
        kind == Kind::Number && sense.entities().next().is_some() && classes.iter().any(has) && alone
    }

    /// Whether the text is about an entity and names nothing else of its kind.
    pub(in crate::extract::frame) fn is_alone(&self, entity: usize) -> bool {
        let family = |e: usize| self.families.are_kin(e, entity);
        let other = |e: usize| e != entity && !family(e) && !self.places[e] && !self.is_person(e) && self.before.anywhere(e);
        self.before.anywhere(entity) && (self.about.contains(&entity) || !(0..self.places.len()).any(other))
    }

    /// A flag of the labels that makes the value another one than the sentence tells of.
    fn label_against(&self, sense: &Sense, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        // "10 MB hard limit, warns at 8 MB": what stands behind a comma is of another value
        let (piece, end) = self.piece_of(site);
        let comma = |t: &usize| matches!(tokens.raw(*t), "," | ";");
        let figures = |from: usize, to: usize| (from..to).any(|t| tokens.list()[t].kind == TokenKind::Figure);
        let from = (piece..site.first).rev().find(comma).filter(|&t| figures(piece, t)).unwrap_or(piece);
        let to = (site.after..end).find(comma).filter(|&t| figures(t, end)).unwrap_or(end);
        let elsewhere = |t: &usize| (piece..from).contains(t) || (to..end).contains(t);
        let found: Vec<(usize, bool, usize)> = (0..tokens.len())
            .filter(|t| !elsewhere(t))
            .filter(|t| !(site.first..site.after).contains(t) && self.in_label(*t))
            .flat_map(|t| self.flags_at(t).iter().map(move |&(flag, rival, _)| (flag, rival, t)))
            .collect();
        // "max connections | Default": a word of the flag itself, though the other one has it too
        let own = |flag: usize, t: usize| {
            found.iter().any(|&(f, rival, _)| f == flag && !rival)
                && self.flags_at(t).iter().any(|&(f, rival, _)| !rival && matches!(&*self.book.flags[f].name, "default" | "maximum"))
        };
        let former = |flag: usize| &*self.book.flags[flag].name == "former";
        let default = sense.flags.iter().any(|&f| &*self.book.flags[f].name == "default");
        let ours = |flag: usize| sense.flags.contains(&flag) || sense.limit && !default && &*self.book.flags[flag].name == "maximum";
        found.iter().find(|&&(flag, rival, t)| rival && ours(flag) && !own(flag, t) || !rival && former(flag)).map(|f| f.0)
    }

    /// Whether the piece that a token stands in is a label, and no sentence that leads to a table or list.
    fn in_label(&self, t: usize) -> bool {
        const WORDS: usize = 8;
        let tokens = self.graph.tokens;
        let bar = |t: &usize| tokens.raw(*t) == "|";
        let (from, to) = ((0..t).rev().find(bar).map_or(0, |b| b + 1), (t..tokens.len()).find(bar).unwrap_or(tokens.len()));
        tokens.list()[from..to].iter().filter(|t| t.is_content()).count() <= WORDS
    }

    /// Whether a class says so little that labels leave its word out: "provides", "requires", "number".
    pub(in crate::extract::frame) fn is_slack(&self, class: u16) -> bool {
        let name = self.book.classes.get(class as usize).map_or("", |c| &*c.name);
        SLACK.contains(&name) || self.book.is_own(class)
    }

    /// What the sentence is of, as labels would have it.
    fn label_topics(&self, sense: &Sense, kind: Kind) -> Vec<Topic> {
        let args = sense.args.iter().filter(|a| !is_slight(sense, a)).map(|a| &a.what);
        let nouns = args.chain(sense.counted.iter().map(|c| &c.0));
        // "Seats | 1,560": what is counted, by its own name
        let counted = |word: &str| {
            let own = matches!(&sense.counted, Some((What::Noun(w), _)) if w == word);
            own && (0..self.graph.tokens.len()).any(|t| self.in_label(t) && crate::text::is_form(word, self.graph.tokens.word(t)))
        };
        let mut out: Vec<Topic> = Vec::new();
        for what in nouns {
            match what {
                What::Noun(word) if counted(word) => out.push(Topic::Noun(word.clone())),
                What::Noun(word) => out.extend(self.topic_of(word)),
                What::Event(classes) if !classes.iter().any(|&c| self.is_slack(c)) => out.push(Topic::Classes(classes.clone())),
                _ => {}
            }
        }
        out.extend(sense.words.iter().filter_map(|w| self.topic_of(w)));
        // "Key length | 900 bytes": a word that labels have for anything says enough where the sentence is of nothing else
        if out.is_empty() && sense.limit {
            let things = sense.nouns().filter(|w| THING_WORDS.contains(&w.as_str()));
            out.extend(things.map(|w| Topic::Noun(w.clone())));
        }
        let slack = sense.classes.is_empty() || sense.classes.iter().any(|&c| self.is_slack(c));
        if !slack || out.is_empty() && !sense.classes.is_empty() {
            let mut classes = sense.classes.clone();
            if kind == Kind::Duration && !self.is_of_keeping(sense) && (sense.limit || classes.iter().any(|&c| self.is_time_class(c))) {
                classes.extend(["timeout", "run", "last"].iter().filter_map(|n| self.book.class_named(n)));
            }
            out.insert(0, Topic::Classes(classes));
        }
        out
    }

    fn topic_of(&self, word: &str) -> Option<Topic> {
        if LABEL_WORDS.contains(&word) || word.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let classes: Vec<u16> = self.book.classes_of(word).into_iter().filter(|&c| !self.is_slack(c)).collect();
        let attribute = classes.iter().any(|&c| self.book.classes[c as usize].shape == Shape::Attribute);
        Some(if attribute { Topic::Classes(classes) } else { Topic::Noun(word.to_owned()) })
    }

    /// The words of the nearest label that names something: they name what the sentence is of, and nothing else.
    fn named_by(&self, sense: &Sense, topics: &[Topic], kind: Kind, site: Site) -> Result<(usize, usize), Fall> {
        let tokens = self.graph.tokens;
        // "10 GB RAM": what stands behind the value in its own piece is its label too
        let bar = |t: &usize| tokens.raw(*t) == "|";
        let mut end = (site.after..tokens.len()).find(bar).unwrap_or(tokens.len());
        // "Note: 4 MB, use the store beyond": what stands behind the value of a label is a remark
        let piece = (0..site.first).rev().find(bar).map_or(0, |t| t + 1);
        // "Store | 4 GB, then no more": so it is where the value is the first of a piece under another
        let leads = piece > 0 && !(piece..site.first).any(|t| tokens.list()[t].is_content());
        if leads || (piece..site.first).any(|t| tokens.raw(t) == ":") {
            let remark = |t: &usize| {
                matches!(tokens.raw(*t), "," | ";" | "–" | "—")
                    || !leads && tokens.raw(*t) == "("
                    || leads && INCLUDING.contains(&tokens.word(*t))
            };
            end = (site.after..end).find(remark).unwrap_or(end);
        }
        loop {
            let start = (0..end).rev().find(|&t| tokens.raw(t) == "|").map_or(0, |t| t + 1);
            let outside = |t: &usize| !(site.first..site.after).contains(t);
            let ours = |t: &usize| topics.iter().any(|topic| self.topic_in(topic, *t, *t + 1));
            let first = (start..end).filter(outside).find(ours);
            let named = (start..end).rev().filter(outside).find(ours);
            // "/tmp directory storage": what stands between words of it is a word of it too
            // "Text in a margin: 30 words" is of the margin
            let between = |t: usize| {
                let same = |n: usize| t < n && !(t..n).any(|m| tokens.raw(m) == ":");
                first.is_some_and(|f| f < t) && named.is_some_and(same)
            };
            let other = (start..end).filter(outside).find(|&t| !ours(&t) && !between(t) && self.names_another(sense, topics, t));
            let other = other.or_else(|| (start..end).find(|&t| self.is_done_at_once(sense, t)));
            let other = other.or_else(|| self.is_of_its_part(sense, topics, start, end));
            let other = other.or_else(|| self.is_of_what_is_inside(sense, topics, start, end));
            match (named, other) {
                (_, Some(t)) => return Err(Fall::on(Rung::Counted, (t, t + 1))),
                // "Margin box | 900 characters": what is counted says nothing of what it is counted in
                (Some(t), None) if sense.limit && kind == Kind::Number && self.counts_only(topics, (start, end), site) && start > 0 => {
                    return match self.label_of_another(sense, topics, start - 1) {
                        Some(o) => Err(Fall::on(Rung::Counted, (o, o + 1))),
                        None => Ok((t, t + 1)),
                    };
                }
                (Some(t), None) => return Ok((t, t + 1)),
                (None, None) if start == 0 => break,
                (None, None) => end = start - 1,
            }
        }
        Err(Fall { rung: Rung::Class, tokens: (site.first, site.after), wanted: topics.first().map(|t| self.topic_word(t)) })
    }

    /// "Size of a page in a note | 4 MB", where the size of a note is asked for: the word for what is in the thing.
    fn is_of_what_is_inside(&self, sense: &Sense, topics: &[Topic], from: usize, to: usize) -> Option<usize> {
        let tokens = self.graph.tokens;
        let thing = |t: usize| topics.iter().any(|o| matches!(o, Topic::Noun(w) if !sense.words.contains(w)) && self.topic_in(o, t, t + 1));
        let of = (from..to).filter(|&t| sense.limit && tokens.word(t) == "of" && matches!(tokens.word(t + 1), "a" | "an" | "each"));
        of.map(|t| t + 2).find(|&t| {
            let inside = matches!(tokens.word(t + 1), "in" | "inside" | "within") && t + 1 < to;
            inside && !thing(t) && (t + 2..to).any(thing) && !self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
        })
    }

    /// Whether the words of the sentence in the piece of the value all stand behind it, where they say what it counts.
    fn counts_only(&self, topics: &[Topic], (from, to): (usize, usize), site: Site) -> bool {
        (from..to).contains(&site.first) && !topics.iter().any(|t| self.topic_in(t, from, site.first))
    }

    /// The word of the labels that end in front of the token `end`, without the title, that names something else, the nearest first; none
    /// where a word of the sentence stands nearer.
    fn label_of_another(&self, sense: &Sense, topics: &[Topic], mut end: usize) -> Option<usize> {
        while let Some(start) = (0..end).rev().find(|&t| self.graph.tokens.raw(t) == "|").map(|t| t + 1) {
            let ours = (start..end).any(|t| topics.iter().any(|topic| self.topic_in(topic, t, t + 1)));
            let named = self.mentions.iter().any(|m| (start..end).contains(&m.first));
            if ours || named || !self.in_label(start) {
                return None;
            }
            if let Some(t) = (start..end).find(|&t| self.names_another(sense, topics, t)) {
                return Some(t);
            }
            end = start - 1;
        }
        None
    }

    /// The word by which the sentence at the tokens `own`, under a heading, says itself what the value at `site` is of: its subject, or
    /// where it has no verb any noun of it.
    pub(in crate::extract::frame) fn says_of_what(&self, sense: &Sense, kind: Kind, site: Site, own: (usize, usize)) -> Option<usize> {
        let graph = self.graph;
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        let inside = |t: usize| (own.0..own.1).contains(&t);
        if let Some(c) = clause.filter(|&c| inside(graph.clauses[c].verb)) {
            let subject = graph.clauses[c].subject.filter(|&k| inside(graph.chunks[k].first) && Some(k) != site.chunk);
            return subject.filter(|&k| !graph.chunks[k].pronoun && !LABEL_WORDS.contains(&graph.head(k))).map(|k| graph.chunks[k].head);
        }
        let topics = self.label_topics(sense, kind);
        (own.0..own.1).filter(|t| !(site.first..site.after).contains(t)).find(|&t| self.names_another(sense, &topics, t))
    }

    /// The piece of a label that the value stands in, as tokens.
    fn piece_of(&self, site: Site) -> (usize, usize) {
        (self.piece_at(site.first).0, self.piece_at(site.after.saturating_sub(1)).1)
    }

    /// The piece that a token stands in.
    fn piece_at(&self, token: usize) -> (usize, usize) {
        let tokens = self.graph.tokens;
        let mark = |t: &usize| tokens.raw(*t) == "|";
        let from = (0..token).rev().find(mark).map_or(0, |t| t + 1);
        (from, (token..tokens.len()).find(mark).unwrap_or(tokens.len()))
    }

    /// "Ticket | Price": a word for a price, where it is asked what one pays to get in.
    fn is_price_of_entry(&self, sense: &Sense, word: &str) -> bool {
        let entry = sense.classes.iter().any(|&c| self.class_name(c) == "admission price");
        entry && self.book.classes_of(word).into_iter().any(|c| matches!(self.class_name(c), "cost" | "price"))
    }

    /// Whether the token is a word of a label that says what it is of.
    fn names_another(&self, sense: &Sense, topics: &[Topic], t: usize) -> bool {
        let token = &self.graph.tokens.list()[t];
        let word = self.graph.tokens.word(t);
        if token.kind != TokenKind::Word
            || word.len() < 2
            || UNDER_LABEL.contains(&word)
            || LABEL_WORDS.contains(&word)
            || PAID_PLANS.contains(&word)
            || PLAN_WORDS.contains(&word)
            || rate_named(word).is_some()
            || rate_of_calls(word).is_some()
            || STUFF.contains(&word)
            // "API (signed in): 900 calls an hour"
            || sense.rate.is_some() && CALLED.contains(&word)
            || word == "free"
            || t > 0 && matches!(self.graph.tokens.word(t - 1), "per" | "each" | "every")
            || word.ends_with("ed")
            || word.ends_with("able")
            || word.ends_with("ly")
            || sense.kin.iter().any(|k| self.book.alike(k, word))
            || matches!(&sense.counted, Some((What::Noun(w), _)) if self.book.alike(w, word))
            || self.mentions.iter().any(|m| (m.first..m.after).contains(&t))
            || self.is_price_of_entry(sense, word)
        {
            return false;
        }
        // a word of a flag, or behind the first word of one
        let flagged = (t.saturating_sub(2)..=t).any(|s| self.flags_at(s).iter().any(|f| f.2 >= t));
        let event = self.events.iter().any(|e| {
            (e.first..=e.last).contains(&t)
                && (e.is_light() || self.is_slack(e.class) || topics.iter().any(|o| matches!(o, Topic::Classes(c) if c.contains(&e.class))))
        });
        let verb = self.graph.verb_at(t).is_some() && !self.events.iter().any(|e| matches!(e.seat, Seat::Noun(_)) && e.first == t);
        !(flagged || event || verb)
    }
}

/// Classes whose words labels leave out.
const SLACK: &[&str] = &[
    "limit",
    "provide",
    "contain",
    "use",
    "require",
    "default",
    "number",
    "size",
    "length",
    "capacity",
    "amount",
    "happen",
    "last",
    "raise limit",
    "award",
    "handle passengers",
];
