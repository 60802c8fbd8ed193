//! Measures whose unit says what they measure: 340 kg are a weight and 90 km/h a speed, whatever the verb: "it comes in at 340 kg", "at 340 kg,
//! the glider is light", "it can reach 90 km/h". A length may be a height, a width or a way, and has to be told.

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::ladder::{Fit, Scene};
use crate::extract::frame::sense::Sense;
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::{Entry, Shape};
use crate::language::happenings;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// The value at `site`, where its unit says that it is what the sentence asks for, and it is said of what the sentence is of.
    pub(in crate::extract::frame) fn by_unit(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let class = *sense.classes.iter().find(|&&c| happenings::TOLD_BY_UNIT.has(self.class_name(c)))?;
        let k = site.chunk.filter(|_| kind == Kind::Quantity && sense.attribute && site.whole && !sense.args.is_empty())?;
        let c = graph.chunks[k].clause.or_else(|| graph.clause(site.first)).or_else(|| self.next_clause(site))?;
        let clause = &graph.clauses[c];
        let subject = clause.subject.filter(|&s| s != k)?;
        if clause.negated || !(self.gives_measure(c, site, k) || self.is_aside_of(subject, site, k)) {
            return None;
        }
        // an attribute of its own, or another one told beside it
        let other = |e: &Event| {
            let near = e.first < site.after + 3 && e.last + 3 > site.first || e.seat == Seat::Noun(subject);
            near && self.shape(e) == Some(Shape::Attribute) && !sense.classes.contains(&e.class) && e.first != clause.verb
        };
        if self.events.iter().any(other) {
            return None;
        }
        let (first, last, seat) = (clause.verb, clause.verb, Seat::Verb(c));
        let event = Event { class, entry: Entry::Verb, inverted: false, first, last, long: false, seat, object: None };
        let fit = self.taking_part(sense, &event, None, Some(site), None).ok()?;
        let fit = self.narrowed(sense, &event, None, Some(site), fit).ok()?;
        (fit.supplied < sense.args.len() || !fit.mentions.is_empty() || graph.chunks[subject].pronoun).then_some(fit)
    }

    /// "reaches 90 km/h", "comes in at 340 kg".
    fn gives_measure(&self, c: usize, site: Site, k: usize) -> bool {
        let clause = &self.graph.clauses[c];
        let behind = site.first > clause.verb && matches!(self.graph.prep(k), "" | "at" | "of");
        let verb = |e: &Event| e.seat == Seat::Verb(c) && happenings::GIVES_MEASURE.has(self.class_name(e.class));
        // "80 kg of mail"
        let stuff = self.graph.behind(k, &["of"]).is_some();
        behind && !stuff && self.events.iter().any(verb)
    }

    /// "At 340 kg, the glider …", "the glider, at 340 kg, …": set off by commas beside the subject.
    fn is_aside_of(&self, subject: usize, site: Site, k: usize) -> bool {
        let tokens = self.graph.tokens;
        let chunk = &self.graph.chunks[subject];
        let start = self.graph.chunks[k].prep.unwrap_or(site.first).min(site.first);
        let comma = tokens.raw(site.after) == ",";
        let front = start == 0 || tokens.raw(start - 1) == ",";
        let beside = chunk.first == site.after + 1 || start.checked_sub(1).is_some_and(|t| t == chunk.after);
        self.graph.prep(k) == "at" && comma && front && beside
    }

    fn next_clause(&self, site: Site) -> Option<usize> {
        (0..self.graph.clauses.len()).find(|&c| self.graph.clauses[c].first >= site.after)
    }
}
