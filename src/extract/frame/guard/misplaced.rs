//! Values that are plainly those of something else than the event they could be reached from: of the clause that they open, of what was
//! told on that day, of some of those who were counted.

use crate::extract::frame::event::{Event, Role, Seat};
use crate::extract::frame::graph::Part;
use crate::extract::frame::ladder::count::is_year;
use crate::extract::frame::ladder::narrow::is_kindred;
use crate::extract::frame::ladder::{Fall, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::site::{Reach, Site};
use crate::extract::frame::wordbook::Entry;
use crate::language::names::{ANYBODY, CALENDAR, CONTRASTED, LEADS_TO_DEAL, OPENING_NOUN, PUTS_TOWARDS};
use crate::language::time::Class;
use crate::language::{counting, grammar, happenings, is_demonym, telling};
use crate::text::TokenKind;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// A value that no event of the rules can have, whatever the clauses say.
    pub(in crate::extract::frame) fn is_misplaced(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let fall = |rung, tokens| Some(Fall { rung, tokens, wanted: None });
        if kind == Kind::Number && self.is_some_of_which(site) {
            return fall(Rung::Counted, (site.first.saturating_sub(2), site.after));
        }
        if let Some(k) = self.are_young_of_more(sense, kind, site) {
            return fall(Rung::Counted, (self.graph.chunks[k].first, self.graph.chunks[k].after));
        }
        if let Some(t) = self.is_factor(kind, site) {
            return fall(Rung::Counted, (t, site.after));
        }
        if kind == Kind::Date && self.is_season_of(site) {
            return fall(Rung::Role, (site.first, site.after));
        }
        self.other_dimension(sense, kind, site).and_then(|t| fall(Rung::Role, (t, t + 1)))
    }

    /// "20,000 x 300 MB": one of several that make up the whole. The mark in front of it.
    fn is_factor(&self, kind: Kind, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let t = site.first.checked_sub(1).filter(|&t| matches!(kind, Kind::Quantity | Kind::Money | Kind::Duration) && t > 0)?;
        let figure = tokens.list()[t - 1].kind == TokenKind::Figure;
        (figure && matches!(tokens.raw(t), "x" | "X" | "×" | "*")).then_some(t)
    }

    /// "the autumn term": a season that only says which one of its kind a noun names.
    fn is_season_of(&self, site: Site) -> bool {
        let names = |word: &str| (crate::language::ENGLISH.lexeme)(word).is_some_and(|l| matches!(l.time, Some(Class::Season(_))));
        let season = (site.first..site.after).all(|t| self.graph.tokens.word(t) == "the" || names(self.graph.tokens.word(t)));
        season && site.chunk.is_some_and(|k| self.graph.chunks[k].head >= site.after)
    }

    /// "wounded 700 people, out of which 100 are children": some of those who were counted right before.
    fn is_some_of_which(&self, site: Site) -> bool {
        let word = |back: usize| site.first.checked_sub(back).map_or("", |t| self.graph.tokens.word(t));
        grammar::RELATIVE.has(word(1)) && word(2) == "of"
    }

    /// "killed three kids", where those who were killed have been counted before: the children among them.
    fn are_young_of_more(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let anybody = match &sense.counted {
            Some((What::Noun(wanted), _)) => ANYBODY.contains(&wanted.as_str()),
            Some(_) => false,
            None => sense.classes.iter().any(|&c| self.stating.harms(c)),
        };
        let k = site.counted(self.graph).filter(|_| kind == Kind::Number && anybody)?;
        let young = self.book.alike("child", self.graph.head(k));
        // "- Killed 40 people", a few items above
        let words = || self.events.iter().filter(|e| sense.classes.contains(&e.class)).map(|e| self.graph.tokens.word(e.first));
        let told = || self.before.event(&sense.classes) || words().any(|w| self.before.word(w));
        (young && told()).then_some(k)
    }

    /// "some 300 were left homeless, at least 30 killed": a count that another one, right in front of the last word of the event, takes it from.
    pub(in crate::extract::frame) fn is_counted_by_another(&self, event: &Event, kind: Kind, site: Site) -> bool {
        let figure = |t: usize| self.graph.tokens.list()[t].kind == TokenKind::Figure;
        let before = event.last.checked_sub(1).filter(|&t| figure(t) && !is_year(self.graph.tokens.word(t)));
        kind == Kind::Number && before.is_some_and(|t| site.after <= t)
    }

    /// "the opening demand was $9 million, later cut to $5 million": a sum that the one which is told of was changed to.
    pub(in crate::extract::frame) fn is_after_change(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let Seat::Noun(k) = event.seat else { return false };
        let chunk = &graph.chunks[k];
        let at_first = (chunk.first..chunk.head).any(|t| telling::AT_FIRST.has(graph.tokens.word(t)));
        let to = site.first.checked_sub(1).filter(|&t| graph.tokens.word(t) == "to");
        let verb = to.and_then(|t| t.checked_sub(1)).filter(|&t| t > chunk.after);
        let later = |t: usize| telling::LATER.has(graph.tokens.word(t - 1));
        at_first && verb.is_some_and(later)
    }

    /// "400 m long and 59 m wide": the word behind a measure that says along what it was taken, where the rules ask for another.
    fn other_dimension(&self, sense: &Sense, kind: Kind, site: Site) -> Option<usize> {
        let word = self.graph.tokens.word(site.after);
        let along = counting::DIMENSIONS.row_of(word)?;
        // the first row of all that the sentence has a word of
        let asked = std::iter::once(&sense.head).chain(&sense.words).filter_map(|w| counting::DIMENSIONS.row_of(w)).min()?;
        (kind == Kind::Quantity && along != asked).then_some(site.after)
    }

    /// "Following the grounding, on 24 March we were called in", "aims to free it by Saturday, its president said on Friday": whether a time
    /// is of another clause than the one of an event, by what stands around it.
    pub(in crate::extract::frame) fn is_of_other_clause(&self, event: &Event, kind: Kind, site: Site) -> bool {
        if !matches!(kind, Kind::Date | Kind::Year | Kind::Time) {
            return false;
        }
        self.opens_next(event, site)
            || self.is_of_telling(event, site)
            || self.is_of_paper(event, site)
            || self.is_counted_to(event, site)
            || self.is_attributive(event, site)
            || self.has_own_day(event, site)
    }

    /// "The Tern, built on 4 May, sank on 9 June": a verb with a day right behind it takes none of a verb that follows.
    fn has_own_day(&self, event: &Event, site: Site) -> bool {
        /// So many tokens a verb and its day have at most: "on 4 May".
        const NEAR: usize = 3;
        let graph = self.graph;
        let Seat::Verb(c) = event.seat else { return false };
        let lead = event.last + 1;
        let Some(comma) = (lead..site.first).find(|&t| graph.tokens.raw(t) == ",") else { return false };
        let day = (lead..comma.min(lead + NEAR)).any(|t| CALENDAR.contains(&graph.tokens.word(t)));
        day && graph.clauses.iter().enumerate().any(|(o, other)| o != c && (comma..site.first).contains(&other.verb))
    }

    /// "Friday was a year to the day since the collapse": a day that an event lies behind, which "since" leads to.
    fn is_counted_to(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let own = |t: &usize| graph.verb_at(*t).is_none_or(|c| event.seat == Seat::Verb(c));
        let mut front = (site.after..event.first).rev().take_while(own);
        front.any(|t| graph.tokens.word(t) == "since")
    }

    /// "examined the collapsed bridge on Monday": a participle in front of its noun has no day outside of that.
    fn is_attributive(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let article = |t: usize| OPENING_NOUN.contains(&graph.tokens.word(t));
        let front = event.first.checked_sub(1);
        let led = front.is_some_and(|t| article(t) || graph.tokens.word(t).ends_with("ly") && t > 0 && article(t - 1));
        match event.seat {
            Seat::Verb(_) => led && event.first == event.last,
            Seat::Modifier(k) => {
                let participle = event.entry == Entry::Adjective || graph.tokens.word(event.last).ends_with("ed");
                participle && site.chunk != Some(k)
            }
            Seat::Noun(_) | Seat::Label => false,
        }
    }

    /// Whether the word of an event only stands in the name of somebody or something that the rules know.
    pub(in crate::extract::frame) fn is_in_name(&self, event: &Event) -> bool {
        let within = |m: &Mention| m.named && m.first < event.first && event.last < m.after;
        self.graph.tokens.list()[event.first].capital && self.mentions.iter().any(within)
    }

    /// "closed it three months after Orsa's lawsuit": how long after something that somebody else did, which is neither begun nor announced.
    pub(in crate::extract::frame) fn is_counted_from_another(&self, sense: &Sense, kind: Kind, site: Site) -> bool {
        let graph = self.graph;
        if kind != Kind::Duration || sense.limit || !counting::COUNTED_FROM.has(graph.tokens.word(site.after)) {
            return false;
        }
        let Some(k) = graph.chunk(site.after + 1) else { return false };
        let owner = |j: usize| graph.chunks[j].owns == Some(k);
        let from = (0..graph.chunks.len()).find(|&j| owner(j)).unwrap_or(k);
        let known = self.mentions.iter().any(|m| m.first < graph.chunks[k].after && graph.chunks[from].first < m.after);
        graph.chunks[k].owns.is_some() && self.is_named(k) && !known
    }

    /// "Norda paid $2 million", "it got the yard for $2 million", where the sum of a settlement is asked for: what somebody paid for anything.
    pub(in crate::extract::frame) fn is_other_payment(&self, sense: &Sense, event: &Event, kind: Kind) -> bool {
        let graph = self.graph;
        // "lent her $3 million for the purchase of the mill", "sold shares worth $3 million to pay for the mill"
        let verb = (kind == Kind::Money).then(|| event.clause(graph)).flatten().map(|c| graph.clauses[c].verb);
        let lends = |t: usize| telling_of_part(graph.tokens.word(t)) && !sense.nouns().any(|w| self.book.alike(w, graph.tokens.word(t)));
        if self.stating.deals(event.class) && matches!(event.seat, Seat::Noun(_)) && verb.is_some_and(lends) {
            return true;
        }
        let (Seat::Verb(c), "pay", Kind::Money) = (event.seat, self.class_name(event.class), kind) else { return false };
        let named = sense.args.iter().any(|a| a.role == Role::Agent) || is_kindred(&sense.head, graph.tokens.word(event.first));
        let noun = |e: &Event| sense.classes.contains(&e.class) && matches!(e.seat, Seat::Noun(_) | Seat::Modifier(_));
        let clause = &graph.clauses[c];
        let payer = clause.subject.or(clause.antecedent);
        let one = payer.is_some_and(|k| graph.chunks[k].pronoun || self.is_named(k));
        !named && one && !clause.passive && !self.events.iter().any(noun)
    }

    /// "consented to the takeover in May": the day of a verb of its own, whose object the deal behind "to" or "against" is. The verb.
    pub(in crate::extract::frame) fn leading_verb(&self, event: &Event, kind: Kind, site: Site, reach: &Reach) -> Option<usize> {
        let graph = self.graph;
        let (Seat::Noun(k), Some(v)) = (event.seat, site.chunk) else { return None };
        let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time) && self.stating.deals(event.class) && reach.carried.is_none();
        let clause = &graph.clauses[event.clause(graph)?];
        let led = timed && LEADS_TO_DEAL.contains(&graph.prep(k)) && graph.before(k).is_none();
        let carries = clause.copula || self.events.iter().any(|e| e.first == clause.verb && (e.is_light() || self.stating.has(e.class)));
        // "the takeover of the mill by Orla on Monday"
        let own = |j: &usize| *j != k && matches!(graph.prep(*j), "of" | "by");
        let mut behind = std::iter::successors(graph.before(v), |&j| graph.before(j)).skip_while(own);
        (led && !carries && behind.next() == Some(k) && graph.prep(v) != "of").then_some(clause.verb)
    }

    /// Whether the time stands behind a comma and in front of the subject of a clause, and the event in front of the comma.
    fn opens_next(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let start = site.chunk.and_then(|k| graph.chunks[k].prep).unwrap_or(site.first).min(site.first);
        let comma = start.checked_sub(1).filter(|&t| graph.tokens.raw(t) == ",");
        let opens = graph.clauses.iter().any(|c| c.subject.is_some_and(|s| graph.chunks[s].first == site.after));
        comma.is_some_and(|t| event.last < t) && opens
    }

    /// Whether the time stands behind a verb of telling that follows what is told: ", its owner told reporters on Friday".
    fn is_of_telling(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let start = site.chunk.and_then(|k| graph.chunks[k].prep).unwrap_or(site.first).min(site.first);
        let tells = |t: &usize| telling::TOLD_BY.has(graph.tokens.word(*t));
        let Some(verb) = (start.saturating_sub(4)..start).rev().find(tells) else { return false };
        let plain = (verb + 1..start).all(|t| !matches!(graph.tokens.raw(t), "," | ";" | ":"));
        let comma = (event.last + 1..verb).any(|t| graph.tokens.raw(t) == ",");
        plain && event.last < verb && comma
    }

    /// "A statement Tuesday from the firm tells of a tower that burned on Monday": the day of a noun that tells of nothing.
    fn is_of_paper(&self, event: &Event, site: Site) -> bool {
        let graph = self.graph;
        let Some(k) = site.chunk.filter(|_| site.whole) else { return false };
        let chunk = &graph.chunks[k];
        let article = grammar::ARTICLES.has(graph.tokens.word(chunk.first));
        let noun = chunk.part == Part::Subject && article && chunk.first + 1 < site.first;
        noun && !(chunk.first..chunk.after).contains(&event.first)
    }

    /// "French billionaires pledge €300 million", "the oil company has given €1 million", "said that they were giving": a giver who is one of
    /// many, where the rules ask for what all of them gave. `k` is the agent's chunk.
    pub(in crate::extract::frame) fn is_one_giver(&self, event: &Event, k: usize) -> bool {
        let graph = self.graph;
        let chunk = &graph.chunks[k];
        if !happenings::GIVES.has(self.class_name(event.class)) {
            return false;
        }
        let nation = (chunk.first..chunk.head).any(|t| is_demonym(graph.tokens.word(t)));
        // "Halden, the oil company, has given"
        let article = |j: usize| grammar::ARTICLES.has(graph.tokens.word(graph.chunks[j].first));
        let apposed = graph.chunks.iter().any(|c| c.apposed == Some(k)) || chunk.apposed.is_some() && article(k);
        // "the Dorns said they were giving"
        let above = event.clause(graph).and_then(|c| graph.clauses[c].governor).and_then(|g| graph.clauses[g].subject);
        let they = chunk.pronoun && grammar::GIVERS.has(graph.head(k)) && above.is_some_and(|s| self.is_named(s));
        nation || apposed || they
    }

    /// "the ministry vetoed the purchase on Friday": the day of what stopped it is none of the purchase.
    pub(in crate::extract::frame) fn is_turned_away(&self, sense: &Sense, kind: Kind, event: &Event) -> bool {
        let Seat::Noun(k) = event.seat else { return false };
        let stops = |e: &&Event| {
            let object = matches!(e.seat, Seat::Verb(c) if self.graph.clauses[c].object == Some(k));
            object && matches!(self.class_name(e.class), "reject" | "cancel" | "ban") && !sense.classes.contains(&e.class)
        };
        matches!(kind, Kind::Date | Kind::Time | Kind::Year) && self.events.iter().any(|e| stops(&e))
    }

    /// "damage was put at $3 million, losses at $2 million": a word that may stand for the one of the rules, in a text that has both.
    pub(in crate::extract::frame) fn is_contrasted(&self, sense: &Sense, event: &Event) -> bool {
        let word = self.graph.tokens.word(event.first);
        let here = |w: &str| self.before.word(w) || (0..self.graph.tokens.len()).any(|t| self.graph.tokens.word(t) == w);
        let differs = |(ours, others): &(&[&str], &[&str])| {
            ours.contains(&sense.head.as_str()) && others.contains(&word) && ours.iter().any(|&w| here(w))
        };
        CONTRASTED.iter().any(differs)
    }

    /// "Ann upped the ante with a gift of €2 million": whose gift it is, where the rules name another giver who is not in the sentence.
    pub(in crate::extract::frame) fn giver_of_another(&self, sense: &Sense, event: &Event) -> Option<usize> {
        let graph = self.graph;
        let Seat::Noun(k) = event.seat else { return None };
        let gives = happenings::GIVES.has(self.class_name(event.class)) && graph.prep(k) == "with";
        let subject = graph.chunks[k].clause.and_then(|c| graph.clauses[c].subject).filter(|&s| gives && self.is_named(s))?;
        let here = |e: usize| {
            self.mentions
                .iter()
                .any(|m| m.entity == e && graph.chunk(m.first).is_some_and(|j| graph.chunks[j].clause == graph.chunks[k].clause))
        };
        let persons = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
        let mut persons = persons.filter(|&e| !self.places[e]);
        (!persons.any(here)).then_some(subject)
    }
}

/// Whether a verb says that its sum is only put towards something: "lent her $3 million for the purchase".
fn telling_of_part(verb: &str) -> bool {
    PUTS_TOWARDS.iter().any(|v| crate::text::is_form(v, verb))
}
