//! What a sum is given for: "for the rebuilding of the hall" may be left out, or be told by "for the hall", where nothing else is given to.

use super::{Fit, Scene};
use crate::extract::frame::event::{Event, Participant, Role, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::sense::{Arg, Sense, What};
use crate::extract::frame::wordbook::ClassId;
use crate::language::{grammar, happenings};

impl Scene<'_, '_, '_> {
    /// "Falk was convicted on Monday", where the sentence of the rules has "of fraud": what goes with the event by a preposition may be left
    /// out where nothing else stands in its place, and who or what the event is of is named.
    pub(in crate::extract::frame) fn goes_unsaid(
        &self,
        sense: &Sense,
        event: &Event,
        arg: &Arg,
        participants: &[Participant],
        fit: &Fit,
    ) -> bool {
        let graph = self.graph;
        let own = !sense.is_answer() && !sense.limit && !sense.naming && !sense.identity && sense.counted.is_none();
        let of = |e: usize| sense.args.iter().any(|a| a.role != Role::Beside && a.what == What::Entity(e));
        let named = fit.mentions.iter().any(|m| of(m.entity));
        // "Borg was elected on Sunday", where the sentence has "mayor": what somebody is made
        if let (Role::Theme, What::Noun(_), Seat::Verb(c)) = (arg.role, &arg.what, event.seat) {
            let made = sense.args.iter().any(|a| a.role == Role::Theme && matches!(a.what, What::Entity(_)));
            return own && made && named && graph.clauses[c].passive && graph.clauses[c].object.is_none();
        }
        // "turnout was 61 %", where the sentence has "in the election", and the text is of what the rules are about
        let nobody = !sense.args.iter().any(|a| matches!(a.what, What::Entity(_)));
        let about = nobody && sense.attribute && self.about.iter().any(|&e| self.before.anywhere(e));
        // "two men were fished out", where the sentence has "from the water"
        let people = matches!(&sense.counted, Some((What::Noun(w), _)) if self.book.alike("people", w));
        let told = nobody && people && !sense.is_answer() && !sense.limit && self.about.iter().any(|&e| self.before.anywhere(e));
        if told && arg.role == Role::Beside && arg.prep == "from" && matches!(event.seat, Seat::Verb(_)) {
            let elsewhere = |p: &Participant| graph.prep(p.chunk) == "from" && !self.is_time(p.chunk) && !self.fills_another(sense, p);
            return !participants.iter().any(elsewhere);
        }
        // "gave them 30 days", where the sentence has "to appeal", and the text tells of nothing else that they had to do
        if let (What::Event(classes), "to", Seat::Verb(c)) = (&arg.what, arg.prep.as_str(), event.seat) {
            let below = |e: &Event| matches!(e.seat, Seat::Verb(b) if graph.clauses[b].governor == Some(c) && graph.clauses[b].hangs == Hangs::Infinitive);
            let told: Vec<ClassId> = self.events.iter().filter(|e| !e.is_light() && below(e)).map(|e| e.class).collect();
            return told.is_empty() || told.iter().any(|c| classes.contains(c));
        }
        if !own || arg.role != Role::Beside || arg.prep.is_empty() || !(about || matches!(event.seat, Seat::Verb(_))) {
            return false;
        }
        let other = participants.iter().any(|p| graph.prep(p.chunk) == arg.prep && !self.is_time(p.chunk) && !self.fills_another(sense, p));
        (named || about) && !other
    }

    /// Whether the purpose that the sentence of the rules names goes without saying in the clause of `event`.
    pub(in crate::extract::frame) fn is_purpose(&self, sense: &Sense, event: &Event, arg: &Arg) -> bool {
        let graph = self.graph;
        if arg.role != Role::Beside || !happenings::GIVES_MONEY.has(self.class_name(event.class)) {
            return false;
        }
        let whole = |e: usize| !self.is_person(e) && sense.args.iter().any(|a| a.what == What::Entity(e));
        let Some(of) = (0..self.places.len()).find(|&e| whole(e)) else { return false };
        let clause = event.clause(graph);
        let here = |k: &usize| graph.chunks[*k].clause == clause && graph.chunks[*k].first > event.first.saturating_sub(1);
        let mut purposes =
            (0..graph.chunks.len()).filter(here).filter(|&k| grammar::TOWARDS.has(graph.prep(k)) && !self.is_time(k)).peekable();
        if purposes.peek().is_none() {
            return self.about.contains(&of) && self.before.anywhere(of);
        }
        purposes.any(|k| {
            let pronoun = matches!(graph.head(k), "it" | "this" | "that");
            self.has_entity(k, of, false) || self.describes(k, of) || pronoun && self.before.entity(of)
        })
    }
}
