//! Who or what a chunk stands for: by its name, by a pronoun, by what it is called.

use super::Scene;
use crate::extract::frame::event::{Event, Participant, Role, Seat};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Arg, SMALL, Sense, What};
use crate::extract::frame::wordbook::Shape;
use crate::language::names::DESCRIBING;
use crate::language::speech::OTHER_PARTY;
use crate::language::{grammar, is_calling, is_demonym, is_nationality, naming, people};
use crate::text::TokenKind;

impl Scene<'_, '_, '_> {
    /// Whether the participant is who or what the sentence has there.
    pub(in crate::extract::frame) fn fills(&self, arg: &Arg, p: &Participant, event: &Event) -> bool {
        let place = matches!(arg.what, What::Entity(e) if self.places.get(e).copied().unwrap_or(false));
        if !place && !arg.role.meets(p.role) {
            return false;
        }
        if let What::Entity(e) = arg.what
            && self.is_person(e)
            && self.is_pair(p.chunk)
            && self.before_pair(e)
        {
            return true;
        }
        match &arg.what {
            What::Entity(e) => {
                // "one of the supports of the hall"
                let within = || {
                    std::iter::successors(self.graph.behind(p.chunk, &["of"]), |&k| self.graph.behind(k, &["of"]))
                        .take(if self.stating.harms(event.class) { 3 } else { 1 })
                };
                // "rammed a bridge pillar"
                let of_kind = || {
                    let chunk = &self.graph.chunks[p.chunk];
                    let front = chunk.first..chunk.head;
                    let called = |t: usize| self.before.is_called(*e, self.graph.tokens.word(t)) && !self.graph.tokens.list()[t].capital;
                    self.stating.harms(event.class) && !self.is_person(*e) && !chunk.name && front.into_iter().any(called) && self.near(*e)
                };
                let partly =
                    || within().any(|k| self.has_entity(k, *e, true)) && !self.is_person(*e) && self.stands_for_whole(p.chunk, event);
                // "a subscription to Velt Plus costs $4"
                let access = || {
                    naming::ACCESS.has(self.graph.head(p.chunk))
                        && self.graph.behind(p.chunk, &["to", "of", "for"]).is_some_and(|k| self.has_entity(k, *e, true))
                };
                if self.is_rival_of(p.chunk, *e) {
                    return false;
                }
                access()
                    || self.has_entity(p.chunk, *e, !matches!(event.seat, Seat::Noun(k) if k == p.chunk))
                    || partly()
                    || of_kind()
                    || self.describes(p.chunk, *e)
            }
            What::Event(classes) => {
                let general = naming::ANY_EVENT.has(self.graph.head(p.chunk));
                classes.contains(&event.class)
                    || general && (self.before.event(classes) || self.is_of_ours(p.chunk))
                    || self
                        .events
                        .iter()
                        .any(|o| classes.contains(&o.class) && matches!(o.seat, Seat::Noun(k) | Seat::Modifier(k) if k == p.chunk))
            }
            What::Noun(word) => self.book.alike(word, self.graph.head(p.chunk)),
        }
    }

    /// "its rival Norda", "the successor of the bridge": whether a chunk is of another that stands beside an entity.
    pub(in crate::extract::frame) fn is_rival_of(&self, k: usize, entity: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let Some(at) = (chunk.first..=chunk.head).find(|&t| people::RIVALS.has(graph.tokens.word(t)) && !graph.tokens.list()[t].capital)
        else {
            return false;
        };
        let behind = |m: &Mention| m.entity == entity && (at..chunk.after).contains(&m.first) && m.named;
        let owned = matches!(graph.tokens.word(chunk.first), "its" | "their" | "her" | "his")
            || (0..graph.chunks.len()).any(|o| graph.chunks[o].owns == Some(k) && self.has_entity(o, entity, false))
            || (chunk.first..at).any(|t| self.mentions.iter().any(|m| m.entity == entity && (m.first..m.after).contains(&t)))
            || graph.behind(k, &["of", "to"]).is_some_and(|b| self.has_entity(b, entity, false));
        owned && !self.mentions.iter().any(behind)
    }

    /// "the café in the hall opened": a thing that is told to be in a place has a day of its own; a fire in it is the place's.
    pub(in crate::extract::frame) fn is_thing_inside(&self, sense: &Sense, k: usize, arg: &Arg) -> bool {
        let chunk = &self.graph.chunks[k];
        let (What::Entity(place), false) = (&arg.what, chunk.name || chunk.pronoun) else { return false };
        let inside = self.graph.behind(k, &["in", "at", "inside", "outside", "near"]).is_some_and(|b| self.has_entity(b, *place, true));
        inside
            && !self.events.iter().any(|e| e.seat == Seat::Noun(k))
            && !self.fills_another(sense, &Participant { chunk: k, role: Role::Any })
    }

    /// "the foreign ministers", "officials of both sides": several people who are not those spoken of.
    pub(in crate::extract::frame) fn are_others(&self, k: usize) -> bool {
        let head = self.graph.head(k);
        let people = self.book.alike("people", head) || self.book.alike("persona", head) || OTHER_PARTY.contains(&head);
        let several = head.ends_with('s') || people::SEVERAL.has(head);
        several && people && !self.is_pair(k) && !self.graph.chunks[k].pronoun
    }

    /// "Weight: 340 kg": a line without a verb is of what the rules are about.
    pub(in crate::extract::frame) fn is_label_of(&self, entity: usize) -> bool {
        self.graph.clauses.is_empty() && self.about.contains(&entity)
    }

    /// Whether a chunk is called by a noun for people: "the pilot", "a minister".
    pub(in crate::extract::frame) fn is_somebody(&self, k: usize) -> bool {
        let head = self.graph.head(k);
        self.book.alike("persona", head) || self.book.alike("people", head) || is_calling(head)
    }

    /// Whether what is said of "the roof of the hall" is said of the hall: not what a person of it does, and no measure of a part.
    pub(in crate::extract::frame) fn stands_for_whole(&self, k: usize, event: &Event) -> bool {
        let told = self.events.iter().any(|o| o.seat == Seat::Noun(k) && self.shape(o) != Some(Shape::Attribute));
        let measured = self.shape(event) == Some(Shape::Attribute) || self.class_name(event.class) == "cost";
        if measured { told } else { !self.is_somebody(k) || people::MEMBERS.has(self.graph.head(k)) }
    }

    pub(in crate::extract::frame) fn fills_another(&self, sense: &Sense, p: &Participant) -> bool {
        // who buys is not who is bought
        let core = |r: Role| matches!(r, Role::Agent | Role::Theme);
        // and "as minister" is not told by what a minister does
        let args = sense.args.iter().filter(|a| !core(p.role) || if core(a.role) { a.role == p.role } else { a.prep != "as" });
        args.into_iter().any(|a| match &a.what {
            What::Entity(e) => self.has_entity(p.chunk, *e, true),
            What::Noun(word) => self.book.alike(word, self.graph.head(p.chunk)),
            What::Event(classes) => self.events.iter().any(|o| classes.contains(&o.class) && o.seat == Seat::Noun(p.chunk)),
        })
    }

    /// "they", "the two leaders", "both men": several persons who were named before.
    pub(in crate::extract::frame) fn is_pair(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let head = graph.head(k);
        let pair = people::PAIRS.has(head);
        let definite = chunk.pronoun || (chunk.first..=chunk.head).any(|t| grammar::POINTS_TO_PAIR.has(graph.tokens.word(t)));
        // "the foreign ministers" are others than the two
        let narrowed = (chunk.first..chunk.head).any(|t| {
            let word = graph.tokens.word(t);
            graph.tokens.list()[t].is_content() && !SMALL.contains(&word) && !is_demonym(word) && !people::BEFORE_PAIRS.has(word)
        });
        pair && definite && !narrowed && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
    }

    /// Whether an entity is one of the two persons who were named last, or of those the rules are about where nobody else was named.
    pub(in crate::extract::frame) fn before_pair(&self, entity: usize) -> bool {
        let here: Vec<usize> = self.mentions.iter().map(|m| m.entity).filter(|&e| self.is_person(e)).collect();
        if !here.is_empty() && !here.contains(&entity) {
            return false;
        }
        let last = self.before.persons(2);
        last.contains(&entity)
            || last.iter().all(|e| self.about.contains(e)) && self.about.contains(&entity) && self.before.anywhere(entity)
    }

    /// "the leader", "the visitor": a person who may be the one that was named last.
    pub(in crate::extract::frame) fn is_described(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        // "the fastest woman, Ann Roe"
        if graph.chunks.iter().any(|c| c.apposed == Some(k) && c.name) {
            return false;
        }
        if self.is_told_by_a_noun(k) {
            return true;
        }
        let owned = grammar::OF_ONE_PERSON.has(graph.tokens.word(chunk.first));
        // "the American president" is one of another nation, "his sister" is not he
        let nation = (chunk.first..chunk.head).any(|t| graph.tokens.list()[t].capital && is_demonym(graph.tokens.word(t)));
        grammar::POINTS_TO_PERSON.has(graph.tokens.word(chunk.first))
            && !nation
            && !people::EXTREME.has(graph.head(k))
            && (self.is_pair(k) || !graph.head(k).ends_with("ers") && !graph.head(k).ends_with("ors"))
            && (!owned || OTHER_PARTY.contains(&graph.head(k)))
            && !chunk.name
            && self.book.alike("persona", graph.head(k))
            && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k))
    }

    /// "The Kenyan clocked", "the 29-year-old", "the runner", right behind the name of a person: by what he is or does.
    fn is_told_by_a_noun(&self, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        let (word, list) = (|t: usize| graph.tokens.word(t), graph.tokens.list());
        if word(chunk.first) != "the" || chunk.head == chunk.first {
            return false;
        }
        let head = graph.head(k);
        let whole =
            (chunk.first + 1..chunk.head).all(|t| !list[t].capital) && !self.mentions.iter().any(|m| graph.chunk(m.first) == Some(k));
        let aged = head == "old" && (chunk.first..chunk.head).any(|t| word(t) == "year");
        let nation =
            list[chunk.head].capital && (is_demonym(head) || is_nationality(head)) && !head.ends_with('s') && chunk.head == chunk.first + 1;
        let trade = || ["ist", "ian"].iter().any(|end| head.len() > end.len() + 3 && head.ends_with(end));
        let person = aged || nation || !list[chunk.head].capital && (is_calling(head) || trade()) && !people::BYSTANDERS.has(head);
        whole && person && !self.before.persons(1).is_empty()
    }

    /// "the crew raised the alarm": those on board do what is told of the ship.
    pub(in crate::extract::frame) fn is_crew(&self, k: usize, entity: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let definite = grammar::OF_THE_CREW.has(self.graph.tokens.word(chunk.first));
        let declared = self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k));
        definite && !chunk.name && !declared && people::CREWS.has(self.graph.head(k)) && self.before.entity(entity)
    }

    /// "the vessel", "the 6,000-ton ship", where the ship was named last: a thing by its kind.
    pub(in crate::extract::frame) fn is_kind_of(&self, k: usize, entity: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let list = self.graph.tokens.list();
        let definite = grammar::KNOWN.has(self.graph.tokens.word(chunk.first));
        // "the second ferry", "the railway ferry" are others; a measure in front tells nothing apart
        let figure = |t: usize| list[t].kind == TokenKind::Figure;
        let measure = |t: usize| figure(t) || (chunk.first.max(t.saturating_sub(2))..t).any(figure);
        let plain = |t: usize| DESCRIBING.contains(&self.graph.tokens.word(t)) || self.graph.tokens.raw(t) == "-";
        let lengthy = |t: usize| self.graph.tokens.raw(t + 1) == "-" || self.graph.tokens.word(t) == "long";
        let measured = (chunk.first..chunk.head).any(figure);
        let told = (chunk.first + 1..chunk.head).any(|t| !(measure(t) || plain(t) || measured && lengthy(t))) || list[chunk.head].capital;
        let declared = self.mentions.iter().any(|m| chunk.first <= m.first && m.first < chunk.after);
        let thing = !self.is_person(entity) && !self.places.get(entity).copied().unwrap_or(false);
        let called = || self.before.is_like(entity, self.graph.head(k));
        // the only thing of its kind that the rules know, and the text spoke of it
        let here = || self.mentions.iter().any(|m| m.entity == entity && m.after <= chunk.first);
        let other = |e: usize| e != entity && self.before.is_like(e, self.graph.head(k));
        let only = || (here() || self.before.entity(entity)) && !(0..self.places.len()).any(other);
        // "five of the spans" are others
        let one = !self.graph.head(k).ends_with('s');
        thing && one && definite && !told && !declared && !chunk.name && called() && (self.before.last() == Some(entity) || only())
    }

    /// "the city", "the building": a common noun with an article may be a place or thing that is named elsewhere.
    pub(in crate::extract::frame) fn describes(&self, k: usize, entity: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        // "the material", "the stuff": the thing that was spoken of last
        if naming::ANY_THING.has(self.graph.head(k))
            && grammar::KNOWN.has(self.graph.tokens.word(chunk.first))
            && !self.is_person(entity)
            && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k))
            && self.before.last() == Some(entity)
        {
            return true;
        }
        if self.is_kind_of(k, entity) || self.goes_on_with_name(k, entity) {
            return true;
        }
        let definite = grammar::POINTS_TO_PLACE.has(self.graph.tokens.word(chunk.first));
        self.places.get(entity).copied().unwrap_or(false)
            && definite
            && !chunk.name
            && self.book.alike("place", self.graph.head(k))
            && !self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k))
            && self.before.anywhere(entity)
    }
    /// "Norda grew. The company was founded in 1990": what the text goes on to call the one whom it has named last, and nobody else since.
    fn goes_on_with_name(&self, k: usize, entity: usize) -> bool {
        let tokens = self.graph.tokens;
        let chunk = &self.graph.chunks[k];
        let head = self.graph.head(k);
        // "start-up" is two words of the text
        let joined =
            || chunk.head > 1 && tokens.raw(chunk.head - 1) == "-" && naming::BODIES.has(&format!("{}{head}", tokens.word(chunk.head - 2)));
        let general = naming::BODIES.has(head) || naming::THINGS.has(head) || joined();
        let plain = |t: usize| DESCRIBING.contains(&tokens.word(t)) || tokens.raw(t) == "-" || is_nationality(tokens.word(t));
        let first = chunk.first + 1;
        // "the family-run business"
        let compound = |t: usize| {
            let low = !tokens.list()[t].capital;
            low && (tokens.raw(t + 1) == "-" || tokens.raw(t - 1) == "-" && !tokens.list()[t - 2].capital)
        };
        let bare = (first..chunk.head).all(|t| plain(t) || joined() || compound(t)) && matches!(tokens.word(chunk.first), "the" | "this");
        let known = self.mentions.iter().any(|m| self.graph.chunk(m.first) == Some(k));
        let kind = !self.is_person(entity) && !self.places.get(entity).copied().unwrap_or(false);
        kind && general && bare && !known && !chunk.name && self.before.is_last_named(entity)
    }
}
