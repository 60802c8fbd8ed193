//! Whether a value is one that must not be passed: "at most", "must not exceed", "larger than … are rejected".

use crate::extract::frame::event::{Event, Seat};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::Scene;
use crate::extract::frame::sense::{Sense, What, is_able, rate_behind};
use crate::extract::frame::site::Site;
use crate::extract::frame::wordbook::Entry;
use crate::language::layout::{ASKED_FOR, PLAN_WORDS};
use crate::language::names::{rate_adverb, rate_named, rate_of_calls};
use crate::language::speech::{ADVISES, AS_MUCH, ASKS, BEGAN, BOUND, CONDITION, FOR_EACH, GIVEN, REBUILDS, WEIGHS};
use crate::language::{counting, happenings, limits};
use crate::text::TokenKind;
use crate::value::{Hedge, Kind};

impl Scene<'_, '_, '_> {
    /// "considered raising it to 10,000": the verb that says of a clause that somebody only thinks of it.
    pub(in crate::extract::frame) fn is_weighed(&self, c: usize) -> Option<usize> {
        let graph = self.graph;
        let hangs = matches!(graph.clauses[c].hangs, Hangs::Infinitive | Hangs::Participle | Hangs::Complement);
        let up = graph.clauses[c].governor.filter(|_| hangs)?;
        let verb = graph.clauses[up].verb;
        let word = graph.tokens.word(verb);
        WEIGHS.iter().any(|w| crate::text::is_form(w, word)).then_some(verb)
    }

    /// "your 600 requests a minute", "more than 600 calls a minute are throttled": a count of what is limited, in the time that it is limited in.
    pub(in crate::extract::frame) fn is_rate_of(&self, sense: &Sense, site: Site) -> bool {
        let Some((What::Noun(word), _)) = &sense.counted else { return false };
        // "90 an hour" counts what is spoken of
        let ours = |told: &str| self.book.alike(word, told) || rate_of_calls(told).is_some() && ASKED_FOR.contains(&word.as_str());
        let counted = site.counted(self.graph).is_none_or(|k| ours(self.graph.head(k)));
        counted && sense.rate.is_some() && self.rate_of(site) == sense.rate
    }

    /// The unit of time that a count is told for each of, behind it or behind a count in front in the same sentence: "800 calls a
    /// day, a stranger 90".
    fn rate_of(&self, site: Site) -> Option<String> {
        let tokens = self.graph.tokens;
        let (_, to) = self.segment(site);
        let lead = |t: usize| FOR_EACH.contains(&tokens.word(t)) || tokens.raw(t) == "/";
        let unit = |t: usize| rate_named(tokens.word(t)).map(str::to_owned);
        let at = |t: usize| {
            let adverb = || rate_adverb(tokens.word(t)).map(str::to_owned);
            if t > 0 && lead(t - 1) { unit(t) } else { adverb() }
        };
        let behind = rate_behind(self.graph, site).or_else(|| (site.after..to).find_map(at));
        behind.or_else(|| (self.start..site.first).rev().find_map(at))
    }

    /// "You can make 60 pages from one sheet": how many of what the rules count are possible.
    pub(in crate::extract::frame) fn is_possible(&self, sense: &Sense, site: Site, clause: Option<usize>) -> bool {
        let graph = self.graph;
        let Some((What::Noun(word), _)) = &sense.counted else { return false };
        let counted = site.counted(graph).is_some_and(|k| self.book.alike(word, graph.head(k)));
        counted
            && sense.able
            && clause.is_some_and(|c| is_able(graph, c) && !graph.clauses[c].negated)
            && self.hedge != Some(Hedge::MoreThan)
    }

    /// "60 requests in an hour": the time that a count is told for each of.
    pub(in crate::extract::frame) fn is_period_of_rate(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let one = site.after == site.first + 2 && counting::ONE_STRETCH.has(tokens.word(site.first));
        let led = site.first > 0 && counting::LEADS_STRETCH.has(tokens.word(site.first - 1));
        let counts = |t: usize| tokens.list()[t].kind == TokenKind::Figure && !matches!(tokens.raw(t + 1), ":" | "/");
        let (from, _) = self.segment(site);
        // "60 pages a day"
        let noun = || {
            let t = site.first.checked_sub(2).filter(|&t| tokens.word(site.after - 2) != "one" && counts(t))?;
            let k = self.graph.chunk(t).filter(|&k| self.graph.chunks[k].head == t + 1)?;
            (!crate::language::counting::MEASURES.has(self.graph.head(k))).then_some(k)
        };
        one && (led && (from..site.first).any(counts) || site.first > 0 && counts(site.first - 1) || noun().is_some())
    }

    /// Whether a count is told for no time, or for another one than that of `sense`: "100 calls at once" where those per hour are asked for.
    pub(in crate::extract::frame) fn is_of_other_rate(&self, sense: &Sense, site: Site) -> bool {
        sense.rate.is_some() && !self.labels && self.rate_of(site) != sense.rate
    }

    /// Whether the value is one that must not be passed.
    pub(in crate::extract::frame) fn is_limited(&self, site: Site, from: usize, to: usize, clause: Option<usize>, kind: Kind) -> bool {
        let graph = self.graph;
        let limit = self.book.class_named("limit");
        let timeout = self.book.class_named("timeout");
        let maximum = self.book.flags.iter().position(|f| &*f.name == "maximum");
        // "the 10 MB mark", "the six-hour barrier"
        if !site.whole && site.counted(graph).is_some_and(|k| limits::BOUNDS.has(graph.head(k))) {
            return true;
        }
        // "must take less than a second" sets a limit, "most take less than a second" does not
        if clause.is_some_and(|c| self.is_needed(c)) {
            return false;
        }
        if self.is_asked_for(site, clause) {
            return true;
        }
        // "the maximum size, which is 65,535 bytes"
        let relative = clause.map(|c| &graph.clauses[c]).filter(|c| c.copula && c.hangs == Hangs::Relative && c.object.is_none());
        let most = |k: usize| (graph.chunks[k].first..graph.chunks[k].after).any(|t| self.has_flag(t, "maximum"));
        if relative.and_then(|c| c.antecedent).is_some_and(|k| self.limits_at(k) || most(k)) {
            return true;
        }
        let bound = || clause.is_none_or(|c| graph.clauses[c].negated || self.is_bound(c));
        if self.is_advised(site) || clause.is_some_and(|c| self.denies_limit(c)) {
            return false;
        }
        if matches!(self.hedge, Some(Hedge::UpTo)) || matches!(self.hedge, Some(Hedge::LessThan)) && bound() {
            return true;
        }
        // what is told to be more than something is no limit because a heading over it speaks of one
        let first = if matches!(self.hedge, Some(Hedge::MoreThan)) { self.start.min(site.first) } else { 0 };
        let from = from.max(first);
        // "waiting for the store to decline them at 10 MB": a limit of a value of its own
        let own_value = |e: &Event| {
            let other = e.clause(graph).filter(|&o| Some(o) != clause);
            other.is_some_and(|o| {
                (graph.clauses[o].first..graph.clauses[o].after)
                    .any(|t| graph.tokens.list()[t].kind == TokenKind::Figure && !(site.first..site.after).contains(&t))
            })
        };
        // "Upload of 600 GB stops at the end": what a heading tells of is no limit of what stands under it
        let told_above = |e: &Event| e.first < self.start && matches!(e.seat, Seat::Verb(_));
        let near = |e: &Event| {
            e.first >= first
                && !told_above(e)
                && !(matches!(e.seat, Seat::Verb(_)) && own_value(e))
                && ((from..to).contains(&e.first)
                    || clause.is_some_and(|c| {
                        e.clause(graph) == Some(c) || graph.clauses[c].governor.is_some_and(|g| e.clause(graph) == Some(g))
                    }))
        };
        let strong = |e: &Event| {
            Some(e.class) == limit
                && (matches!(e.entry, Entry::Noun)
                    || !limits::GRANTS.has(graph.tokens.word(e.first))
                    || self.is_for_each(site)
                    || self.is_as_large_as(site))
                || kind == Kind::Duration && Some(e.class) == timeout
        };
        if self.events.iter().any(|e| strong(e) && near(e)) {
            return true;
        }
        // "the 50 pages that a note allows"
        let granted = |e: &Event| {
            let Seat::Verb(c) = e.seat else { return false };
            site.chunk.is_some() && graph.clauses[c].antecedent == site.chunk && happenings::GRANTS.has(self.class_name(e.class))
        };
        if self.events.iter().any(granted) {
            return true;
        }
        // "most calls" are many, "at most" and "the most" are a limit
        let many =
            |t: usize| graph.tokens.word(t) == "most" && !t.checked_sub(1).is_some_and(|b| limits::BEFORE_MOST.has(graph.tokens.word(b)));
        let flagged = |t: usize| {
            !many(t) && !self.is_largest_of_some(t) && self.flags_at(t).iter().any(|&(f, rival, _)| Some(f) == maximum && !rival)
        };
        let same = |t: usize| (from..to).contains(&t) || clause.is_some() && graph.clause(t) == clause;
        (first..graph.tokens.len()).any(|t| flagged(t) && same(t))
            || {
                // "more than 10 MB cannot be sent"
                let more = matches!(self.hedge, Some(Hedge::MoreThan)) || site.first > 1 && graph.tokens.word(site.first - 1) == "than";
                more && clause.is_some_and(|c| self.is_refused(c))
            }
            || clause.is_some_and(|c| self.holds_at_most(c) || is_able(graph, c) && !graph.clauses[c].negated && self.is_as_large_as(site))
            || self.is_raised_to(site, clause)
            || clause.is_some_and(|c| self.is_given(c, site, kind) || self.is_all_one_gets(c, site) || self.is_share(c, site))
    }

    /// "offers each club 5 GB of space", "you get 20 GB of space per club": what each one is given is all that each one has.
    fn is_share(&self, c: usize, site: Site) -> bool {
        let graph = self.graph;
        let clause = &graph.clauses[c];
        let gives = limits::GIVES_SHARES.has(graph.tokens.word(clause.verb)) && clause.verb < site.first;
        let each = |t: usize| limits::EACH_ONE.has(graph.tokens.word(t));
        let object = || clause.object == site.chunk || graph.chunks_in(c).any(|k| Some(k) == site.chunk && graph.prep(k).is_empty());
        let far = || (site.after..graph.tokens.len().min(site.after + 6)).any(|t| graph.tokens.word(t) == "per" || each(t));
        // "we have 5 GB per shelf": so somebody set it up
        let ours =
            clause.subject.is_some_and(|k| limits::WRITERS.has(graph.head(k))) && limits::SETS_UP.has(graph.tokens.word(clause.verb));
        gives && !ours && !clause.negated && !clause.perfect && object() && ((clause.after..site.first).any(each) || far())
    }

    /// "you only get 8 MB per file", "you only get five seconds to click it": all that is given to one.
    fn is_all_one_gets(&self, c: usize, site: Site) -> bool {
        let clause = &self.graph.clauses[c];
        let tokens = self.graph.tokens;
        let only = |t: usize| limits::NO_MORE_THAN.has(tokens.word(t));
        let near = clause.verb > 0 && only(clause.verb - 1) || (clause.verb + 1..site.first).any(only);
        let whom = clause.subject.is_none_or(|k| self.graph.chunks[k].pronoun || PLAN_WORDS.contains(&self.graph.head(k)));
        near && whom && clause.object == site.chunk && !clause.negated && !clause.perfect && GIVEN.contains(&tokens.word(clause.verb))
    }

    /// "a task gets an hour", "the gateway gives a task an hour": the time that something is given.
    fn is_given(&self, c: usize, site: Site, kind: Kind) -> bool {
        let clause = &self.graph.clauses[c];
        let object = kind == Kind::Duration && site.whole && site.chunk.is_some() && clause.object == site.chunk;
        object
            && !clause.negated
            && !clause.perfect
            && GIVEN.contains(&self.graph.tokens.word(clause.verb))
            && clause.subject.is_some_and(|k| !self.graph.chunks[k].pronoun)
    }

    /// "The store has no hard limit, just a plea".
    fn denies_limit(&self, c: usize) -> bool {
        let graph = self.graph;
        graph.clauses[c].object.is_some_and(|k| graph.chunks[k].negative && self.limits_at(k))
    }

    /// "If your album is greater than 300 photos, consider another": advice, and no limit.
    fn is_advised(&self, site: Site) -> bool {
        let graph = self.graph;
        let tokens = graph.tokens;
        let (from, to) = self.segment(site);
        let more = matches!(self.hedge, Some(Hedge::MoreThan)) || site.first > 1 && tokens.word(site.first - 1) == "than";
        let asked = (from..site.first).any(|t| CONDITION.contains(&tokens.word(t)));
        more && asked && (to..tokens.len()).any(|t| ADVISES.contains(&tokens.word(t)))
    }

    /// "accepts 25 MB per request", "500 at a time": a share for each one is what one may have.
    fn is_for_each(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let after = site.counted(self.graph).map_or(site.after, |k| self.graph.chunks[k].after).max(site.after);
        [site.after, after].into_iter().any(|t| limits::FOR_EACH_ONE.begin(|i| tokens.word(t + i)))
    }

    /// Whether a clause says what has to be: "must", "should", "needs to".
    fn is_bound(&self, c: usize) -> bool {
        let clause = &self.graph.clauses[c];
        let from = clause.subject.map_or(clause.first, |k| self.graph.chunks[k].after).min(clause.first);
        (from..clause.after).any(|t| BOUND.contains(&self.graph.tokens.word(t)))
    }

    /// Whether the clause of the value at `site` refuses what it tells of.
    pub(in crate::extract::frame) fn refuses(&self, site: Site) -> bool {
        let clause = site.chunk.and_then(|k| self.graph.chunks[k].clause).or_else(|| self.graph.clause(site.first));
        clause.is_some_and(|c| self.is_refused(c))
    }

    /// "if you need more than 20, contact support": what is more than that has to be asked for.
    fn is_asked_for(&self, site: Site, clause: Option<usize>) -> bool {
        let tokens = self.graph.tokens;
        let needs = |c: usize| self.events.iter().any(|e| e.seat == Seat::Verb(c) && self.class_name(e.class) == "require");
        matches!(self.hedge, Some(Hedge::MoreThan))
            && clause.is_some_and(needs)
            && (site.after..tokens.len()).any(|t| ASKS.contains(&tokens.word(t)))
    }

    /// "will never need more than 100": what is enough is no limit; "requires at most" tells one.
    fn is_needed(&self, c: usize) -> bool {
        let never = (self.graph.clauses[c].first..self.graph.clauses[c].after).any(|t| self.graph.tokens.word(t) == "never");
        never && self.events.iter().any(|e| e.seat == Seat::Verb(c) && self.class_name(e.class) == "require")
    }

    /// Whether what a clause tells of does not happen, or is stopped: "nothing over 8 MB gets in", "jobs that run for longer are cancelled".
    fn is_refused(&self, c: usize) -> bool {
        let graph = self.graph;
        let stops = |c: usize| {
            self.events.iter().any(|e| {
                let stop = happenings::STOPS.has(self.class_name(e.class));
                e.seat == Seat::Verb(c) && stop
            })
        };
        let of = |c: usize| graph.clauses[c].negated || stops(c) || graph.chunks_in(c).any(|k| graph.chunks[k].negative);
        // what a relative clause is said of, what a condition leads to
        let over = graph.clauses[c].governor.into_iter();
        let subject = graph.clauses[c].antecedent.and_then(|k| graph.clauses.iter().position(|o| o.subject == Some(k)));
        of(c) || over.chain(subject).any(of)
    }

    /// "was raised from 250 to 500", "the expansion to 500": what a limit was changed to.
    fn is_raised_to(&self, site: Site, clause: Option<usize>) -> bool {
        let graph = self.graph;
        let to = site.chunk.is_some_and(|k| graph.prep(k) == "to") || graph.tokens.word(site.first) == "from";
        let changes = |e: &Event| happenings::CHANGES_LIMIT.has(self.class_name(e.class));
        to && self.events.iter().any(|e| e.first < site.first && e.clause(graph) == clause && changes(e))
    }

    /// "was raised from 250 to 500": what a limit was before.
    pub(in crate::extract::frame) fn is_raised_from(&self, site: Site, clause: Option<usize>) -> bool {
        let graph = self.graph;
        let from = site.first > 0 && graph.tokens.word(site.first - 1) == "from";
        let to = (site.after..graph.tokens.len().min(site.after + 3)).any(|t| graph.tokens.word(t) == "to");
        let class = |e: &Event| happenings::CHANGES_LIMIT.has(self.class_name(e.class));
        from && to && self.events.iter().any(|e| e.first < site.first && e.clause(graph) == clause && class(e))
    }

    /// "a batch can carry 500 operations": what something can hold is what it can hold at most.
    fn holds_at_most(&self, c: usize) -> bool {
        let holds = |e: &Event| happenings::HOLDS.has(self.class_name(e.class)) && e.seat == Seat::Verb(c);
        let able = is_able(self.graph, c) && !self.graph.clauses[c].negated;
        let verb = self.graph.tokens.word(self.graph.clauses[c].verb);
        able && (limits::COMES_TO.has(verb) || self.events.iter().any(holds))
            || self.events.iter().any(|e| e.clause(self.graph) == Some(c) && self.class_name(e.class) == "capacity")
    }

    /// The verb of a clause that tells what a limit could be made to be: "can be compiled with up to 32,767"; and where a default is asked for
    /// (`preset`) "can be raised to 1,000".
    pub(in crate::extract::frame) fn is_otherwise(&self, c: usize, preset: bool) -> Option<usize> {
        let graph = self.graph;
        let verb = graph.clauses[c].verb;
        let word = graph.tokens.word(verb);
        let built = REBUILDS.iter().any(|w| crate::text::is_form(w, word));
        let raises = |e: &Event| e.seat == Seat::Verb(c) && self.class_name(e.class) == "raise limit";
        let raised = preset && (is_able(graph, c) || self.hedge == Some(Hedge::MoreThan)) && self.events.iter().any(raises);
        (built || raised).then_some(verb)
    }

    /// "The former is at most two days old": a word that is what the sentence speaks of, and says nothing of another time.
    pub(in crate::extract::frame) fn is_thing(&self, token: usize) -> bool {
        let graph = self.graph;
        graph.tokens.word(token) == "former" && graph.chunk(token).is_some_and(|k| graph.chunks[k].head == token)
    }

    /// "went live in 2006 with a limit of 100": what something began with is not what it has.
    pub(in crate::extract::frame) fn is_of_beginning(&self, site: Site) -> Option<usize> {
        let graph = self.graph;
        let k = site.chunk?;
        let with = |k: usize| graph.prep(k) == "with" && graph.chunks[k].first >= self.start;
        let base = [Some(k), graph.before(k)].into_iter().flatten().find(|&k| with(k))?;
        let front = |c: &usize| (self.start..graph.chunks[base].first).contains(&graph.clauses[*c].verb);
        let last = || (0..graph.clauses.len()).filter(front).max_by_key(|&c| graph.clauses[c].verb);
        let c = graph.chunks[base].clause.filter(front).or_else(last)?;
        let verb = graph.clauses[c].verb;
        (BEGAN.contains(&graph.tokens.word(verb)) && !graph.clauses[c].perfect).then_some(verb)
    }

    /// "values as large as 1 GB".
    fn is_as_large_as(&self, site: Site) -> bool {
        let word = |t: usize| self.graph.tokens.word(t);
        let as_as = |t: usize| t > 1 && word(t) == "as" && word(t - 2) == "as" && AS_MUCH.contains(&word(t - 1));
        as_as(site.first.saturating_sub(1)) || (site.first + 2 < site.after) && as_as(site.first + 2)
    }
}
