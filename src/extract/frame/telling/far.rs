//! Values that what stands beside them places: how far from somewhere, how many in or on something.

use crate::extract::frame::event::Seat;
use crate::extract::frame::graph::Part;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, Sense, What, is_distance};
use crate::extract::frame::site::Site;
use crate::language::{counting, telling};
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "54 % to Falk's 46 %": somebody else whose the value is said to be.
    pub(in crate::extract::frame) fn owner_of_value(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let graph = self.graph;
        let measure = matches!(kind, Kind::Percent | Kind::Number | Kind::Money | Kind::Quantity);
        let v = site.chunk.filter(|_| measure && site.whole)?;
        let ours = |k: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(k, e, false)));
        (0..graph.chunks.len()).find(|&k| graph.chunks[k].owns == Some(v) && graph.chunks[k].name && !self.is_time(k) && !ours(k))
    }

    /// "some 3 kilometres off the island", "less than two miles from land": how far it was, whatever verb the place is told with.
    pub(in crate::extract::frame) fn distant(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let graph = self.graph;
        if !sense.distance || !is_distance(graph, site.after) {
            return None;
        }
        let away = graph.tokens.word(site.after) == "away";
        let behind = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first > site.after && graph.chunks[k].first <= site.after + 3);
        let from = behind.filter(|_| !away || graph.tokens.word(site.after + 1) == "from");
        // what it is measured from is what the rule measures from, or nothing is said of it
        let landmarks: Vec<&Arg> = sense.args.iter().filter(|a| self.is_landmark(a)).collect();
        let same = |k: usize| {
            landmarks.iter().any(|a| match &a.what {
                What::Entity(e) => self.has_entity(k, *e, false) || self.book.alike("coast", graph.head(k)),
                What::Noun(w) => self.book.alike(w, graph.head(k)) || self.book.alike("coast", w) && self.is_shore(k),
                What::Event(_) => false,
            })
        };
        if !(from.is_some_and(same) || from.is_none() && away) {
            return None;
        }
        if !self.reached_place(sense) {
            return None;
        }
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        // "the tug lay 3 miles off": somebody or something else is there
        let things = sense.args.iter().filter(|a| !self.is_landmark(a));
        let entities: Vec<usize> = things.filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).collect();
        let subject = clause.and_then(|c| graph.clauses[c].subject);
        // "Cyprus is 240 km from Beirut": a place that the rules measure to
        let measured = |k: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(k, e, true)));
        let ours = |k: usize| graph.chunks[k].pronoun || entities.iter().any(|&e| self.has_entity(k, e, false)) || measured(k);
        let event = self.events.iter().any(|e| sense.classes.contains(&e.class));
        // "the vessel", right after the ship was named
        let called = |k: usize| {
            let chunk = &graph.chunks[k];
            let common = matches!(graph.tokens.word(chunk.first), "the" | "this") && !self.is_named(k);
            common && self.before.last().is_some_and(|e| entities.contains(&e) || self.places[e]) && !event
        };
        let other = subject.is_some_and(|k| !ours(k) && !called(k) && (self.is_named(k) || !event && !self.is_scene(k)));
        if other || self.other_subject_named(&entities) {
            return None;
        }
        let mut fit = Fit::around(site, (site.after, site.after + 1));
        for &e in &entities {
            match self.mentions.iter().find(|m| m.entity == e) {
                Some(m) => fit.mentions.push(*m),
                None if self.before.entity(e) => fit.supplied += 1,
                None => return None,
            }
        }
        // "the isle is 40 km from the port": nothing else is said of it
        let told = clause.is_some_and(|c| graph.clauses[c].copula) && subject.is_some_and(measured);
        (event || self.before.event(&sense.classes) || sense.attribute && told).then_some(fit)
    }

    /// "3 km off the coast of Gotland", where the rules measure from elsewhere: the name that the distance at `site` is measured from.
    pub(in crate::extract::frame) fn measured_elsewhere(&self, sense: &Sense, site: Site) -> Option<usize> {
        let graph = self.graph;
        if !sense.distance || !is_distance(graph, site.after) {
            return None;
        }
        let from = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first > site.after && graph.chunks[k].first <= site.after + 3)?;
        let of = graph.behind(from, &["of"]);
        let ours = |k: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(k, e, false)));
        [Some(from), of].into_iter().flatten().find(|&k| graph.chunks[k].name && !ours(k) && !self.is_time(k))
    }

    /// Whether the place that a distance reaches to is spoken of, where the rules name one: "heard in Cyprus, {value} away" is not said by
    /// "houses 3 km away".
    fn reached_place(&self, sense: &Sense) -> bool {
        let place = |a: &&Arg| {
            let from = matches!(a.prep.as_str(), "off" | "from" | "of" | "outside");
            matches!(a.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false)) && !from
        };
        let mut to = sense.args.iter().filter(place).filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).peekable();
        let named =
            |e: usize| self.mentions.iter().any(|m| m.entity == e) || self.before.place() == Some(e) || self.before.last() == Some(e);
        to.peek().is_none() || to.any(named)
    }

    /// Whether a participant of a sentence is what its distance is measured from.
    fn is_landmark(&self, arg: &Arg) -> bool {
        let place = matches!(arg.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false));
        place || matches!(arg.prep.as_str(), "off" | "from" | "of" | "outside") && matches!(arg.what, What::Entity(_) | What::Noun(_))
    }

    /// "the coast", "Port Elm": the shore, or a place on it that the rules name.
    fn is_shore(&self, k: usize) -> bool {
        let named = |m: &Mention| self.graph.chunk(m.first) == Some(k) && self.places[m.entity];
        self.book.alike("coast", self.graph.head(k)) || self.mentions.iter().any(named)
    }

    /// "the scene", "the accident": where it happened.
    fn is_scene(&self, k: usize) -> bool {
        let event = self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k) && self.stating.harms(e.class));
        event || self.book.alike("scene", self.graph.head(k))
    }

    /// Whether a name that is none of `entities`, and none that the rules know, is the subject of some clause.
    fn other_subject_named(&self, entities: &[usize]) -> bool {
        let graph = self.graph;
        let own = |k: usize| entities.iter().any(|&e| self.has_entity(k, e, false));
        let named = |k: usize| self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
        let things = graph.clauses.iter().filter_map(|c| c.subject).filter(|&k| graph.chunks[k].name && !own(k) && !named(k));
        let here = entities.iter().any(|&e| self.mentions.iter().any(|m| m.entity == e));
        !here && things.count() > 0
    }

    /// "there were 312 people on the vessel", "the 40 passengers aboard it": a count of people in or on what the sentence is about.
    pub(in crate::extract::frame) fn on_board(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let aboard = self.book.class_named("aboard")?;
        if kind != Kind::Number || !sense.classes.contains(&aboard) || sense.limit {
            return None;
        }
        let people = site.counted(graph).or(site.chunk)?;
        if site.counted(graph).is_some() && !self.book.alike("people", graph.head(people)) {
            return None;
        }
        // "12 of those on board": some of them
        if graph.prep(people) == "of" && site.whole {
            return None;
        }
        // right behind, or behind "who were"
        let start = graph.chunks[people].after.max(site.after);
        let at = (start..graph.tokens.len().min(start + 4)).find(|&t| matches!(graph.tokens.word(t), "on" | "aboard" | "inside" | "in"))?;
        // "who are sitting in it", "sealed inside it"
        let stays = |t: usize| telling::STAYS_INSIDE.has(graph.tokens.word(t));
        let led =
            (start..at).all(|t| matches!(graph.tokens.word(t), "who" | "that" | "were" | "was" | "are" | "still" | "then") || stays(t));
        let place = (0..graph.chunks.len()).find(|&k| graph.chunks[k].first > at && graph.chunks[k].first <= at + 2).filter(|_| led)?;
        let entity = sense.args.iter().find_map(|a| match a.what {
            What::Entity(e) if self.has_entity(place, e, true) => Some(e),
            _ => None,
        })?;
        let part = graph.chunks[people].part == Part::Oblique && graph.prep(people) == "of" && graph.before(people).is_some();
        let mut fit = Fit::around(site, (at, at + 1));
        fit.mentions.extend(self.mentions.iter().find(|m| m.entity == entity && graph.chunk(m.first) == Some(place)));
        (!part).then_some(fit)
    }

    /// "30 people on board were hurt", "killed 12 people on board": those to whom something happened are some of all that it has.
    pub(in crate::extract::frame) fn is_of_those_aboard(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let graph = self.graph;
        let held = |c: &u16| matches!(self.class_name(*c), "aboard" | "crew" | "bring");
        if kind != Kind::Number || sense.limit || !sense.classes.iter().any(held) || sense.classes.iter().any(|&c| self.stating.harms(c)) {
            return None;
        }
        let k = site.counted(graph).or(site.chunk)?;
        let before = site.first.checked_sub(1).map_or("", |t| graph.tokens.word(t));
        let all = |w: &str| counting::TELLS_OF_ALL.has(w);
        if all(graph.tokens.word(graph.chunks[k].first)) || all(before) {
            return None;
        }
        let harmed = |c: &usize| {
            let clause = &graph.clauses[*c];
            let told = clause.subject == Some(k) && (clause.passive || self.is_suffered(*c)) || clause.object == Some(k);
            told && self.events.iter().any(|e| e.seat == Seat::Verb(*c) && self.stating.harms(e.class))
        };
        // "three members of the crew went on trial"
        let member = graph.behind(k, &["of"]).is_some_and(|g| all(graph.tokens.word(graph.chunks[g].first)));
        let acts = |c: &usize| {
            let clause = &graph.clauses[*c];
            let own =
                self.events.iter().any(|e| e.seat == Seat::Verb(*c) && (sense.classes.contains(&e.class) || self.stating.has(e.class)));
            member && clause.subject == Some(k) && !clause.copula && !own
        };
        let harmed = |c: &usize| harmed(c) || acts(c);
        (0..graph.clauses.len()).find(harmed).map(|_| Fall::on(Rung::Counted, (site.first, site.after)))
    }

    /// "12 people died": what the verb of clause `c` says befalls its subject.
    fn is_suffered(&self, c: usize) -> bool {
        self.graph.clauses[c].object.is_none()
            && self.events.iter().any(|e| e.seat == Seat::Verb(c) && matches!(self.class_name(e.class), "kill" | "injure"))
    }

    /// "landed with 171 guests and six crew", "all of the 171 passengers", "her 25 sailors": so many as are told of at once are all that it has.
    pub(in crate::extract::frame) fn has_in_all(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let Some((What::Noun(word), _)) = &sense.counted else { return None };
        let held = |c: &u16| matches!(self.class_name(*c), "aboard" | "crew" | "bring");
        if kind != Kind::Number || sense.limit || site.whole || !sense.classes.iter().any(held) {
            return None;
        }
        let k = site.counted(graph)?;
        let chunk = &graph.chunks[k];
        let crew = sense.classes.iter().any(|&c| self.class_name(c) == "crew");
        let of_crew = || self.events.iter().any(|e| self.class_name(e.class) == "crew" && (chunk.first..chunk.after).contains(&e.first));
        if !(self.book.is_kind(word, graph.head(k)) || crew && of_crew()) || chunk.head + 1 < chunk.after {
            return None;
        }
        let lead = graph.tokens.word(chunk.first);
        let whole = counting::TELLS_OF_ALL.has(lead);
        let with = matches!(graph.prep(k), "with" | "among");
        // "the 12 passengers who were hurt": some of them
        let next = graph.tokens.word(chunk.after);
        let told = |t: usize| self.events.iter().any(|e| e.first == t && self.stating.harms(e.class));
        let narrowed = matches!(next, "who" | "that" | "whose" | "from" | "in" | "of" | "without") || told(chunk.after);
        // "the 12 passengers were hurt"
        let clause = chunk.clause.map(|c| &graph.clauses[c]);
        let subject = clause.is_some_and(|c| c.subject == Some(k) || c.object == Some(k)) && lead != "all";
        let befallen = subject
            && clause.is_some_and(|c| {
                self.events.iter().any(|e| graph.verb_at(e.first) == graph.verb_at(c.verb) && self.stating.harms(e.class))
            });
        if !(whole || with) || narrowed || befallen {
            return None;
        }
        let things = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
        let things: Vec<usize> = things.filter(|&e| !self.places[e] && !self.is_person(e)).collect();
        // of what else is named in the sentence
        let other = self.mentions.iter().any(|m| {
            m.first >= self.start
                && !self.places[m.entity]
                && !self.is_person(m.entity)
                && !things.contains(&m.entity)
                && !self.about.contains(&m.entity)
        });
        let of = if things.is_empty() { self.about } else { &things };
        let known = of.iter().any(|&e| self.mentions.iter().any(|m| m.entity == e) || self.before.entity(e));
        let mut fit = Fit::around(site, (site.first, chunk.after));
        fit.supplied = 1;
        fit.mentions.extend(self.mentions.iter().find(|m| of.contains(&m.entity)));
        (known && !other).then_some(fit)
    }
}
