//! What keeps a value out although a sentence of the rules reaches it: two tables of questions, asked in order.
//!
//! The first is asked before the ladder is climbed, of the value alone; the second of what the ladder found. Each question has a method of its
//! own, in the room of what it is about; here stands only which are asked, and on what rung a value falls by them.

pub(in crate::extract::frame) mod apart;
pub(in crate::extract::frame) mod aside;
pub(in crate::extract::frame) mod background;
pub(in crate::extract::frame) mod bygone;
pub(in crate::extract::frame) mod disaster;
pub(in crate::extract::frame) mod figure;
pub(in crate::extract::frame) mod foreign;
pub(in crate::extract::frame) mod means;
pub(in crate::extract::frame) mod measure;
pub(in crate::extract::frame) mod misnamed;
pub(in crate::extract::frame) mod misplaced;
pub(in crate::extract::frame) mod others;
pub(in crate::extract::frame) mod remains;
pub(in crate::extract::frame) mod rival;
pub(in crate::extract::frame) mod stranger;

use super::ladder::{Fall, Fit, Rung, Scene};
use super::sense::Sense;
use super::site::Site;
use super::telling::plain::is_ordinal;
use crate::value::Kind;

/// A value and the sentence of the rules that asks for it.
#[derive(Clone, Copy)]
pub(in crate::extract::frame) struct Asked<'s> {
    pub(in crate::extract::frame) sense: &'s Sense,
    pub(in crate::extract::frame) kind: Kind,
    pub(in crate::extract::frame) site: Site,
}

type Before = fn(&Scene<'_, '_, '_>, Asked<'_>) -> Option<Fall>;
type After = fn(&Scene<'_, '_, '_>, Asked<'_>, &Fit) -> Option<Fall>;

/// A value that fell on a rung by one token.
fn by(rung: Rung, token: Option<usize>) -> Option<Fall> {
    token.map(|t| Fall::on(rung, (t, t + 1)))
}

/// A value that fell because somebody or something else is told of.
fn another(tokens: Option<(usize, usize)>) -> Option<Fall> {
    tokens.map(|tokens| Fall::on(Rung::Competitor, tokens))
}

/// Asked of each value, before anything is looked for.
const BEFORE: [Before; 10] = [
    |scene, a| {
        (a.sense.ordinal && !is_ordinal(scene.graph.tokens.word(a.site.after.saturating_sub(1))))
            .then(|| Fall::on(Rung::Counted, a.place()))
    },
    |scene, a| (a.sense.ordinal && scene.is_first_of_others(a.sense, a.site)).then(|| Fall::on(Rung::Counted, a.place())),
    // "Tram 12 was on its way"
    |scene, a| {
        let plain = a.sense.numbered.is_none() && a.sense.versioned.is_none() && !a.sense.ordinal;
        let figure = plain && !scene.labels && a.kind == Kind::Number && a.site.after == a.site.first + 1;
        let part = a.site.chunk.is_some_and(|k| scene.graph.chunks[k].after == a.site.after && scene.is_numbered(k));
        (figure && part).then(|| Fall::on(Rung::Counted, a.place()))
    },
    |scene, a| scene.is_of_some(a.sense, a.site),
    |scene, a| scene.is_of_those_aboard(a.sense, a.kind, a.site),
    |scene, a| if a.sense.ordinal { None } else { scene.is_no_count(a.sense, a.kind, a.site) },
    |scene, a| scene.is_set_against(a.site).or_else(|| scene.is_bracketed_past(a.site)),
    // "ruled out arson"
    |scene, a| {
        let out = a.kind == Kind::Choice && a.site.chunk.is_some_and(|k| scene.is_ruled_out(k));
        out.then(|| Fall::on(Rung::Aspect, a.place()))
    },
    // "the Kell Theatre, whose director is": who has one is not the one
    |scene, a| {
        let tokens = scene.graph.tokens;
        let comma = usize::from(tokens.raw(a.site.after) == ",");
        let whose = a.site.after + comma;
        let noun = |thing: &String| (whose + 1..whose + 3).any(|t| t < tokens.len() && scene.book.alike(thing, tokens.word(t)));
        let has = a.kind == Kind::Name && a.sense.naming && tokens.word(whose) == "whose" && a.sense.thing.as_ref().is_some_and(noun);
        has.then(|| Fall::on(Rung::Class, a.place()))
    },
    |scene, a| {
        let only = a.kind == Kind::Name && scene.is_only_what_one_is(a.sense, a.site);
        only.then(|| Fall { wanted: a.sense.thing.clone(), ..Fall::on(Rung::Class, a.place()) })
    },
];

/// Asked of what the ladder found.
const AFTER: [After; 33] = [
    |scene, a, _| by(Rung::Counted, scene.counts_those_from_abroad(a.sense, a.kind, a.site)),
    |scene, a, fit| by(Rung::Competitor, scene.is_far_from_another(a.sense, fit)),
    |scene, a, _| by(Rung::Competitor, scene.tells_bygone_year(a.sense, a.kind, a.site)),
    |scene, a, _| by(Rung::Competitor, scene.is_said_of_others(a.site.first)),
    |scene, a, _| by(Rung::Counted, scene.is_other_ticket(a.sense)),
    |scene, a, _| by(Rung::Competitor, scene.is_told_of_another_disaster(a.sense, a.site)),
    |scene, a, _| by(Rung::Competitor, scene.goes_by_other_means(a.sense, a.kind, a.site)),
    |scene, a, _| by(Rung::Competitor, scene.is_run_by_writers(a.sense, a.site)),
    |scene, a, fit| another(scene.is_another_of_the_kind(a.sense, fit)),
    |scene, a, fit| another(scene.is_only_known_then(a.kind, a.site, fit)),
    |scene, a, _| by(Rung::Flag, scene.is_for_some(a.sense, a.kind, a.site)),
    |scene, a, _| by(Rung::Flag, scene.is_of_subscribers(a.sense)),
    |scene, a, _| {
        let asked = !a.sense.plans.is_empty() && !matches!(a.kind, Kind::Date | Kind::Year | Kind::Time | Kind::Name);
        if asked { by(Rung::Flag, scene.is_of_paid_plan(a.sense, a.site)) } else { None }
    },
    |scene, a, _| {
        let least = || Fall { wanted: Some("minimum".to_owned()), ..Fall::on(Rung::Flag, (a.site.first, a.site.after)) };
        scene.is_no_minimum(a.sense, a.site).then(least)
    },
    |scene, a, _| by(Rung::Competitor, scene.is_other_issue(a.sense, a.kind, a.site)),
    |scene, a, _| by(Rung::Competitor, scene.is_on_other_days(a.sense, a.kind, a.site)),
    |scene, a, _| by(Rung::Competitor, scene.is_version_of_another(a.sense, a.kind, a.site)),
    |scene, a, _| scene.is_set_by_somebody(a.kind, a.site),
    // "we sit at 60 GB", where it is asked what there can be
    |scene, a, _| {
        let clause = scene.clause_of(a.site.first).filter(|&c| a.sense.able && !a.sense.limit && scene.is_what_we_have(c));
        by(Rung::Class, clause.map(|c| scene.graph.clauses[c].verb))
    },
    |scene, a, _| {
        let other = scene.is_asked_end_of_hours(a.sense, a.kind, a.site) == Some(false);
        other.then(|| Fall::on(Rung::Role, (a.site.first, a.site.after)))
    },
    |scene, a, fit| by(Rung::Competitor, scene.is_of_users(a.sense, a.kind, a.site, fit)),
    |scene, a, fit| another(scene.of_a_stranger(a.sense, fit)),
    |scene, a, fit| another(scene.told_of_another(a.sense, fit, Some(a.place()))),
    |scene, a, fit| another(scene.is_told_of_another(a.sense, Some(a.site), fit)),
    |scene, a, fit| another(scene.is_told_beside_ours(a.sense, a.kind, a.site, fit)),
    |scene, a, _| another(scene.is_led_on_from_another(a.sense, a.site)),
    |scene, a, _| another(scene.is_told_behind_a_name(a.sense, a.site)),
    |scene, a, _| another(scene.is_other_edition(a.sense)),
    |scene, a, fit| another(scene.is_only_sought(a.sense, fit)),
    |scene, a, fit| {
        let part = if matches!(a.kind, Kind::Name | Kind::Choice) { scene.is_done_to_part(a.sense, fit) } else { None };
        another(part)
    },
    |scene, a, _| by(Rung::Competitor, scene.tells_another_year(a.sense)),
    |scene, a, _| another(scene.is_only_landmark(a.sense)),
    |scene, a, fit| by(Rung::Competitor, scene.is_of_less(a.sense, a.kind, a.site, fit)),
];

impl Asked<'_> {
    /// The tokens of the value, from its first to the one behind it.
    fn place(self) -> (usize, usize) {
        (self.site.first, self.site.after)
    }
}

impl Scene<'_, '_, '_> {
    /// Why a value is none that is asked for, whatever else the sentence says.
    pub(in crate::extract::frame) fn kept_out(&self, asked: Asked<'_>) -> Option<Fall> {
        BEFORE.iter().find_map(|ask| ask(self, asked))
    }

    /// Why a value is not the one that is asked for, although a sentence of the rules reaches it.
    pub(in crate::extract::frame) fn taken_back(&self, asked: Asked<'_>, fit: &Fit) -> Option<Fall> {
        AFTER.iter().find_map(|ask| ask(self, asked, fit))
    }

    /// Why what is told without a value is told of another.
    pub(in crate::extract::frame) fn told_instead(&self, sense: &Sense, fit: &Fit) -> Option<Fall> {
        if let Some(t) = self.is_said_of_others(fit.event.0) {
            return Some(Fall::on(Rung::Competitor, (t, t + 1)));
        }
        let told = self.of_a_stranger(sense, fit).or_else(|| self.told_of_another(sense, fit, None));
        another(told.or_else(|| self.is_told_of_another(sense, None, fit)))
    }

    /// "`engine=Stora`": what somebody sets.
    fn is_set_by_somebody(&self, kind: Kind, site: Site) -> Option<Fall> {
        let set = site.first.checked_sub(1).filter(|_| matches!(kind, Kind::Choice | Kind::Name));
        let set = set.filter(|&t| self.graph.tokens.raw(t) == "=");
        set.map(|t| Fall::on(Rung::Class, (t, site.after)))
    }
}
