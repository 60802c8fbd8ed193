//! What a value counts or measures.

use super::{Fall, Fit, Rung, Scene};
use crate::extract::frame::event::{Event, Role, Seat};
use crate::extract::frame::graph::Part;
use crate::extract::frame::sense::{Arg, SMALL, Sense, What, rate_behind};
use crate::extract::frame::site::{Reach, Site};
use crate::extract::frame::telling::plain::is_ordinal;
use crate::extract::frame::telling::sum::is_of_all;
use crate::extract::frame::wordbook::{ClassId, Entry, Shape};
use crate::language::beside::OWNERS;
use crate::language::doubts::BEFORE_YEAR;
use crate::language::layout::LABEL_WORDS;
use crate::language::names::{self, ANYBODY, BODIES, COMPOUNDED, OF_A_WHOLE_COUNT, OF_SOME_VICTIMS, ORDINALS, SHARED, UPRIGHT, VICTIMS};
use crate::language::{is_demonym, limits, people};
use crate::text::TokenKind;
use crate::text::clause::is_singular_noun;
use crate::value::Kind;

impl Scene<'_, '_, '_> {
    /// "on Wednesday, not on Tuesday", "10 MB and not 25 MB": a value that another is told instead of.
    pub(in crate::extract::frame) fn is_set_against(&self, site: Site) -> Option<Fall> {
        let tokens = self.graph.tokens;
        let prep = site.chunk.and_then(|k| self.graph.chunks[k].prep).filter(|&p| p < site.first && site.first - p <= 3);
        let start = prep.unwrap_or(site.first);
        let mut front = start.checked_sub(1)?;
        // "and not, as first reported, on Tuesday"
        if tokens.raw(front) == "," {
            front = (front.saturating_sub(6)..front).rev().find(|&t| tokens.raw(t) == ",")?.checked_sub(1)?;
        }
        let not = Some(front).filter(|&t| tokens.word(t) == "not")?;
        let contrast =
            not.checked_sub(1).is_some_and(|t| matches!(tokens.raw(t), "," | "–" | "—" | "(") || matches!(tokens.word(t), "and" | "but"));
        contrast.then_some(Fall::on(Rung::Role, (not, site.after)))
    }

    /// "909 characters (was 500)", "25 MB (up from 8 MB)": in brackets behind a value, what it was before.
    pub(in crate::extract::frame) fn is_bracketed_past(&self, site: Site) -> Option<Fall> {
        let tokens = self.graph.tokens;
        let word = site.first.checked_sub(1)?;
        let from = word.checked_sub(1).filter(|&t| tokens.word(word) == "from" && tokens.raw(t) != "(");
        let lead = from.unwrap_or(word);
        let open = lead.checked_sub(1).filter(|&t| tokens.raw(t) == "(")?;
        let was = if from.is_some() { limits::CHANGED.has(tokens.word(lead)) } else { limits::WAS.has(tokens.word(lead)) };
        let value = || (0..open).rev().take_while(|&t| tokens.raw(t) != "|").any(|t| tokens.list()[t].kind == TokenKind::Figure);
        (was && value()).then(|| Fall { rung: Rung::Flag, tokens: (lead, site.after), wanted: Some("former".to_owned()) })
    }

    /// A figure that counts nothing, or something else at a glance: the number of an item of a list ("1. Get a token"), the name of an answer
    /// ("returns `404`"), a rate that the sentence does not ask for ("600 a minute").
    pub(in crate::extract::frame) fn is_no_count(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let tokens = self.graph.tokens;
        if !matches!(kind, Kind::Number | Kind::Version) {
            return None;
        }
        let fall = Some(Fall::on(Rung::Counted, (site.first, site.after)));
        let first = site.first == 0 || tokens.raw(site.first - 1) == "|";
        if first && tokens.raw(site.after) == "." && tokens.list().get(site.after + 1).is_some_and(|t| t.capital) {
            return fall;
        }
        if kind == Kind::Version {
            return None;
        }
        // "the 2021 earthquake", "the first woman to hold the office", "six voters in ten"
        let behind = site.counted(self.graph).map_or(site.after, |k| self.graph.chunks[k].after).max(site.after);
        // but "killed 12 in ten days"
        let bare = |t: usize| self.graph.chunk(t).is_none_or(|k| self.graph.chunks[k].head == t);
        let share = tokens.word(behind) == "in" && SHARED.contains(&tokens.word(behind + 1)) && bare(behind + 1);
        let alone = site.after == site.first + 1;
        let word = tokens.word(site.after - 1);
        // "cleared over 2013 gas blast"
        let of_one = || site.counted(self.graph).is_some_and(|k| is_singular_noun(self.graph.head(k)) && !self.people(k));
        let year = !site.whole && is_year(word) && (alone && !self.is_bare_count(sense, site) || of_one());
        // "ballast, a quarter of what was needed"
        let fraction = site.whole && matches!(word, "half" | "quarter") && sense.counted.is_some();
        let ordinal = fraction || ORDINALS.contains(&word) && !matches!(self.graph.tokens.word(behind.saturating_sub(1)), "time" | "times");
        if share || year || ordinal {
            return fall;
        }
        let code = |t: usize| tokens.raw(t) == "`";
        let status = tokens.word(site.first).len() == 3 && tokens.word(site.first).starts_with(['4', '5']);
        if site.first > 0 && code(site.first - 1) && status && site.after == site.first + 1 {
            return fall;
        }
        // "version 2", "TLS 1.2", "step 3": the number that tells one of several apart
        if !self.labels
            && sense.numbered.is_none()
            && let Some(t) = site.first.checked_sub(1).filter(|&t| site.chunk.is_some() && self.graph.chunk(t) == site.chunk)
            && site.whole
            && site.counted(self.graph).is_none()
            && tokens.list()[t].kind == TokenKind::Word
            && tokens.list()[t].is_content()
            && !SMALL.contains(&tokens.word(t))
            && !LABEL_WORDS.contains(&tokens.word(t))
            // "wounded another 6,000"
            && !matches!(tokens.word(t), "another" | "additional" | "further")
            && self.flags_at(t).is_empty()
            && !self
                .events
                .iter()
                .any(|e| (e.first..=e.last).contains(&t) && (sense.classes.contains(&e.class) || self.shape(e) == Some(Shape::Attribute)))
        {
            return fall;
        }
        // "of those who died in the flood, six drowned"
        let of_those = tokens.word(self.start) == "of"
            && crate::language::grammar::OF_THOSE.has(tokens.word(self.start + 1))
            && site.first > self.start + 2
            && (self.start + 2..site.first).any(|t| tokens.raw(t) == ",");
        if of_those {
            return fall;
        }
        if self.is_one_of_best(site) || self.is_among(site) || self.is_added(sense, site) {
            return fall;
        }
        let rate = rate_behind(self.graph, site);
        if rate.as_ref().is_some_and(|r| match &sense.rate {
            Some(own) => own != r,
            None => !matches!(r.as_str(), "day" | "year") || sense.limit,
        }) {
            return fall;
        }
        None
    }

    /// "cut 1900 jobs": a figure that could be a year is none in front of several of what the sentence of the rules counts, where no word in front
    /// of it has a year behind it ("in 1900 jobs were few", "the 2019 floods").
    fn is_bare_count(&self, sense: &Sense, site: Site) -> bool {
        let graph = self.graph;
        let tokens = graph.tokens;
        let wanted = match &sense.counted {
            Some((What::Noun(word), _)) => word,
            _ => return false,
        };
        let Some(k) = site.counted(graph) else { return false };
        let next = graph.chunks[k].head == site.after && !is_singular_noun(graph.head(k)) && self.book.alike(wanted, graph.head(k));
        let told_apart =
            |t: usize| BEFORE_YEAR.contains(&tokens.word(t)) || OWNERS.has(tokens.word(t)) || matches!(tokens.raw(t), "'s" | "’s");
        // "2019 jobs report"
        let opens = site.first == 0 && !graph.clauses.iter().any(|c| c.subject == Some(k));
        next && !opens && !site.first.checked_sub(1).is_some_and(told_apart)
    }

    /// "one of the largest barges", "two of its best-known towers": some that are told apart from others, not how many there were.
    fn is_one_of_best(&self, site: Site) -> bool {
        let graph = self.graph;
        let Some(k) = site.chunk.filter(|_| site.whole).and_then(|k| graph.behind(k, &["of"])) else { return false };
        let chunk = &graph.chunks[k];
        let superlative = |t: usize| {
            let word = graph.tokens.word(t);
            matches!(word, "most" | "best" | "worst" | "least") || word.len() > 5 && word.ends_with("est") && !word.ends_with("rest")
        };
        (chunk.first..chunk.head).any(superlative)
    }

    /// "2,000 more visitors": so many beside those who were counted before; of those who come to harm "40 more people" are others.
    fn is_added(&self, sense: &Sense, site: Site) -> bool {
        let harms = sense.classes.iter().any(|&c| self.stating.harms(c));
        let inside = site.counted(self.graph).is_some_and(|k| self.graph.chunks[k].head > site.after);
        !harms && inside && matches!(self.graph.tokens.word(site.after), "more" | "additional" | "extra" | "further")
    }

    /// "dozens of tankers among them": a part of those that are counted.
    fn is_among(&self, site: Site) -> bool {
        let tokens = self.graph.tokens;
        let behind = site.counted(self.graph).map_or(site.after, |k| self.graph.chunks[k].after).max(site.after);
        tokens.word(behind) == "among" && matches!(tokens.word(behind + 1), "them" | "those")
    }

    /// What the value counts is what the sentence counts.
    pub(in crate::extract::frame) fn counted(&self, sense: &Sense, kind: Kind, site: Site, reach: &Reach) -> Result<(), Fall> {
        let graph = self.graph;
        let fall = |tokens| Err(Fall::on(Rung::Counted, tokens));
        let chunk = site.counted(graph);
        let Some((what, _)) = &sense.counted else {
            // the sentence gives a plain value: "reached 12" is no "12 people"; but money and measures stand by themselves
            // "a gang of {value} broke in", "the three burglars who broke in": those who take part are the members
            let members = |k: usize| {
                let group = |a: &Arg| matches!(a.what, What::Entity(e) if a.role == Role::Agent && self.has_entity(k, e, true));
                !site.whole && sense.args.iter().any(group) && self.plain(site, k)
            };
            if let Some(k) = chunk
                && kind == Kind::Number
                && !matches!(self.events[reach.event].seat, Seat::Noun(j) | Seat::Modifier(j) if j == k)
                && !self.people(k)
                && !members(k)
            {
                return fall((graph.chunks[k].first, graph.chunks[k].after));
            }
            return Ok(());
        };
        // "strong consistency" of "{value} consistency": an option may say what it is of
        if let What::Noun(word) = what
            && kind == Kind::Choice
            && (site.first..site.after).any(|t| self.book.alike(word, graph.tokens.word(t)))
        {
            return Ok(());
        }
        // "in the 97th minute"
        let in_order = |w: &String| site.chunk.is_some_and(|k| self.book.alike(w, graph.head(k)));
        if sense.ordinal && matches!(what, What::Noun(w) if in_order(w)) {
            return Ok(());
        }
        let Some(k) = chunk else {
            let event = &self.events[reach.event];
            // "the number of voters was 4.8 million"
            if let (What::Noun(word), Seat::Noun(n)) = (what, event.seat)
                && graph.behind(n, &["of"]).is_some_and(|of| self.book.alike(word, graph.head(of)))
            {
                return Ok(());
            }
            // "Queue: 326", "the backlog now stands at 367": those who wait are what is counted
            if let Seat::Noun(n) | Seat::Modifier(n) = event.seat
                && self.class_name(event.class) == "strand"
                && kind == Kind::Number
            {
                // but "the queue of letters was 12"
                let ours = |of: usize| sense.args.iter().any(|a| matches!(a.what, What::Entity(e) if self.has_entity(of, e, false)));
                return if graph.behind(n, &["of"]).is_none_or(ours) { Ok(()) } else { fall((site.first, site.after)) };
            }
            // "offered 1.2 million" says nothing of voters
            if matches!(self.class_name(event.class), "provide" | "contain" | "number") {
                return fall((site.first, site.after));
            }
            // "killed 12", "the toll rose to 12"; of stuff the stuff has to be named or spoken of
            return match what {
                What::Entity(e) if !self.near(*e) => fall((site.first, site.after)),
                // "took 38 percent": of what goes without saying
                What::Noun(_) if kind == Kind::Percent && matches!(event.seat, Seat::Verb(_)) => Ok(()),
                // "pumped out 5 million litres": water is what is pumped
                What::Noun(_) if self.class_name(event.class) == "drain water" => Ok(()),
                What::Noun(_) if kind != Kind::Number => fall((site.first, site.after)),
                What::Noun(word) if !self.book.alike("people", word) => fall((site.first, site.after)),
                _ => Ok(()),
            };
        };
        // "two bodies were found", "the bodies of two of them": how many were found so far
        let found = |w: &str| BODIES.iter().any(|b| crate::text::is_form(b, w));
        let body = matches!(self.events[reach.event].seat, Seat::Noun(j) if found(graph.head(j)));
        if body && kind == Kind::Number && !found(&sense.head) && !is_of_all(graph, site) {
            return fall((site.first, site.after));
        }
        // "12 deaths" are 12 who were killed, "212 votes" are no candidates
        let event = &self.events[reach.event];
        let harmed = self.stating.harms(event.class) || !matches!(what, What::Noun(_)) || kind != Kind::Number && kind != Kind::Percent;
        // but "several explosions" are no houses that were destroyed
        let people = |w: &String| self.book.alike("people", w) || self.counts_alike(w, graph.head(k));
        let themselves = kind != Kind::Number || !matches!(what, What::Noun(w) if !people(w));
        let is_event = matches!(event.seat, Seat::Noun(j) | Seat::Modifier(j) if j == k) && harmed && themselves;
        // "the four missing are presumed dead": people, by what befell them before
        let befallen = |w: &String| {
            let adjective = |e: &Event| {
                e.entry == Entry::Adjective
                    && e.first == graph.chunks[k].head
                    && (self.stating.harms(e.class) || self.class_name(e.class) == "miss")
            };
            kind == Kind::Number && self.book.alike("people", w) && self.events.iter().any(adjective)
        };
        let ok = is_event
            || matches!(what, What::Noun(w) if befallen(w))
            || match what {
                // "six of them died"
                What::Noun(word) if kind == Kind::Number && graph.chunks[k].pronoun && site.whole => self.book.alike("people", word),
                // what another sentence of the fact counts is the same: "jewels", "pieces"
                What::Noun(word) => {
                    // "took 21 pieces" does not tell that they were stolen
                    let vague = event.entry == Entry::WeakVerb && !crate::text::is_form(word, graph.head(k));
                    if vague && self.book.alike("piece", graph.head(k)) {
                        return fall((graph.chunks[k].first, graph.chunks[k].after));
                    }
                    let of_fact = || {
                        !vague
                            && matches!(kind, Kind::Number | Kind::Percent)
                            && !sense.limit
                            && sense.counts.iter().any(|w| self.counts_alike(w, graph.head(k)))
                    };
                    (self.counts_alike(word, graph.head(k)) || of_fact()) && self.plain(site, k)
                }
                What::Entity(e) => {
                    // "33 men", "33 workers", where another sentence of the fact counts men, or they are at the place
                    let head = graph.head(k);
                    let of_fact = || sense.counts.iter().any(|w| self.counts_alike(w, head)) && self.plain(site, k);
                    let there =
                        |a: &Arg| matches!(a.what, What::Entity(p) if self.places[p] && self.mentions.iter().any(|m| m.entity == p));
                    let anybody = || people::ANY_WORKERS.has(head) && sense.args.iter().any(there) && self.plain(site, k);
                    self.has_entity(k, *e, true)
                        || graph.chunks[k].pronoun
                        || !site.whole && self.near(*e)
                        || kind == Kind::Number && (of_fact() || anybody())
                }
                What::Event(_) => true,
            };
        if ok { Ok(()) } else { fall((graph.chunks[k].first, graph.chunks[k].after)) }
    }

    /// "it can hold 900 people": how many it may carry is not how many it carried. The verb.
    pub(in crate::extract::frame) fn may_hold(&self, sense: &Sense, kind: Kind, class: ClassId, clause: usize) -> Option<usize> {
        let clause = &self.graph.clauses[clause];
        let holds = matches!(self.class_name(class), "aboard" | "contain" | "bring");
        let people = match &sense.counted {
            Some((What::Noun(word), _)) => self.book.alike("people", word),
            Some(_) => false,
            None => sense.classes.iter().any(|&c| self.class_name(c) == "aboard"),
        };
        let can = (clause.first..clause.verb).any(|t| matches!(self.graph.tokens.word(t), "can" | "could"));
        (kind == Kind::Number && holds && people && can && !sense.limit && !sense.able && !clause.perfect).then_some(clause.verb)
    }

    /// "lived on the ninth floor": a place in an order, where the sentence asks how many there are of a thing's parts.
    pub(in crate::extract::frame) fn is_place_in_order(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fall> {
        let asked = kind == Kind::Number && sense.attribute && sense.counted.is_some() && !sense.ordinal;
        let ordinal = asked && is_ordinal(self.graph.tokens.word(site.after - 1));
        ordinal.then_some(Fall::on(Rung::Counted, (site.first, site.after)))
    }

    /// Whether those who are counted are those of the sentence: people are women, but voters are no members.
    fn counts_alike(&self, wanted: &str, found: &str) -> bool {
        let alike = self.book.alike(wanted, found) || self.book.alike(found, wanted);
        let people = |w: &str| self.book.alike("people", w);
        let general = |w: &str| ANYBODY.contains(&w);
        let same = || crate::text::is_form(wanted, found);
        // "ironworkers" are workers
        let compound = |end: &str| found.len() > end.len() + 2 && found.ends_with(end);
        let meant = |one: &str, many: &str| general(wanted) || wanted == one || wanted == many;
        if COMPOUNDED.iter().any(|&(one, many)| (compound(one) || compound(many)) && meant(one, many)) {
            return true;
        }
        alike && (!people(wanted) || !people(found) || general(wanted) || general(found) || same())
    }

    /// "ahead of estimates of $598 million", "beating a forecast of 12 %": a value that something is held against, by the words that say so.
    pub(in crate::extract::frame) fn is_compared(&self, site: Site) -> Option<(usize, usize)> {
        let graph = self.graph;
        let base = graph.before(site.chunk.filter(|&k| site.whole && graph.prep(k) == "of")?)?;
        let chunk = &graph.chunks[base];
        let word = |t: usize| graph.tokens.word(t);
        let measure = names::YARDSTICKS.iter().any(|w| crate::text::is_form(w, graph.head(base)));
        let by_prep = chunk
            .prep
            .is_some_and(|p| names::AGAINST.contains(&word(p)) || word(p) == "ahead" || word(p) == "of" && p > 0 && word(p - 1) == "short");
        let by_verb = chunk.clause.is_some_and(|c| {
            graph.clauses[c].object == Some(base) && names::BEATS.iter().any(|w| crate::text::is_form(w, word(graph.clauses[c].verb)))
        });
        (measure && (by_prep || by_verb)).then_some((chunk.first, chunk.after))
    }

    pub(in crate::extract::frame) fn people(&self, k: usize) -> bool {
        self.book.alike("people", self.graph.head(k)) && !self.book.alike("child", self.graph.head(k))
    }

    /// Whether nothing in front of the counted noun makes it a part of the whole: "12 French tourists".
    pub(in crate::extract::frame) fn plain(&self, site: Site, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let from = if site.whole { chunk.first } else { site.after };
        (from..chunk.head).all(|t| {
            let token = &self.graph.tokens.list()[t];
            !token.is_content()
                || (!token.capital || t == 0 || !self.people(k) && is_demonym(self.graph.tokens.word(t)))
                    && !matches!(self.graph.tokens.word(t), "foreign" | "young" | "volunteer" | "female" | "male" | "off")
        }) && (chunk.joined.is_none() || !self.people(k))
    }

    /// "the 31 victims were buried": so many died, whatever is said of them; but "the 31 victims from abroad" are some of them.
    pub(in crate::extract::frame) fn known_dead(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let kills = sense.classes.iter().any(|&c| self.class_name(c) == "kill");
        let anybody = sense.counted.as_ref().is_none_or(|(w, _)| matches!(w, What::Noun(w) if ANYBODY.contains(&w.as_str())));
        let k = site.chunk.filter(|_| kind == Kind::Number && kills && anybody && !sense.limit && !site.whole)?;
        let chunk = &graph.chunks[k];
        let word = |t: usize| graph.tokens.word(t);
        let all = chunk.first < site.first && matches!(word(chunk.first), "the" | "all") && chunk.first + 2 >= site.first;
        let victims = VICTIMS.contains(&graph.head(k)) && site.after == chunk.head;
        // harm of another kind that is told in the same clause
        let other = |e: &Event| {
            self.stating.harms(e.class)
                && !sense.classes.contains(&e.class)
                && self.class_name(e.class) != "strike"
                && e.clause(graph) == chunk.clause
        };
        if !all || !victims || OF_SOME_VICTIMS.contains(&word(chunk.after)) || self.events.iter().any(other) {
            return None;
        }
        let mut fit = Fit::around(site, (chunk.head, chunk.after));
        self.all_there(sense, &mut fit).then_some(fit)
    }

    /// "Dead: 31 (as of Monday)", "Homes: 70": a line that begins with the name of what is counted, and nothing that narrows it down.
    pub(in crate::extract::frame) fn under_label(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let What::Noun(word) = &sense.counted.as_ref().filter(|_| kind == Kind::Number && !sense.limit)?.0 else { return None };
        let colon = site.first.checked_sub(1).filter(|&t| tokens.raw(t) == ":")?;
        let from = (self.start..colon).find(|&t| tokens.list()[t].kind == TokenKind::Word)?;
        let counts = ANYBODY.contains(&word.as_str());
        let has = |names: &[&str]| sense.classes.iter().any(|&c| names.contains(&self.class_name(c)));
        let parts = !counts && has(&["contain", "provide", "floors", "number"]) && self.counts_alike(word, tokens.word(colon - 1));
        let harm = |t: usize| {
            let said = |class| sense.classes.contains(&class) && self.stating.harms(class);
            self.book.hits(tokens, t).iter().any(|h| {
                let wording = self.book.wording(h.wording);
                h.last + 1 == colon && said(wording.class) && matches!(wording.entry, Entry::Noun | Entry::Adjective)
            })
        };
        let first = (from..colon).find(|&t| counts && harm(t)).or_else(|| parts.then_some(colon - 1))?;
        // "Children dead: 3" is a part of them
        let plain = (from..first).all(|t| OF_A_WHOLE_COUNT.contains(&tokens.word(t)));
        let alone = !tokens.list().get(site.after).is_some_and(|t| t.is_content());
        let mut fit = Fit::around(site, (first, colon));
        (plain && alone && self.all_there(sense, &mut fit)).then_some(fit)
    }

    /// "the nine-storey Merle House", "the 70-flat block": a count in front of the name of what has so many, whatever is said of it.
    pub(in crate::extract::frame) fn compounded(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let What::Noun(word) = &sense.counted.as_ref().filter(|_| kind == Kind::Number && !sense.limit && !sense.negated)?.0 else {
            return None;
        };
        let has = sense.classes.iter().any(|&c| matches!(self.class_name(c), "contain" | "provide" | "floors" | "number"));
        let k = site.chunk.filter(|_| has && sense.flags.is_empty() && !site.whole)?;
        let chunk = &graph.chunks[k];
        let noun = site.after + usize::from(graph.tokens.raw(site.after) == "-");
        // a name may be read as a chunk of its own
        let named = self.mentions.iter().any(|m| m.named && m.first == noun + 1);
        let front = (noun < chunk.head || named)
            && (chunk.first..site.first).all(|t| SMALL.contains(&graph.tokens.word(t)) && graph.tokens.word(t) != "other");
        let singular = is_singular_noun(graph.tokens.word(noun));
        let joined = noun > site.after || singular && site.first > chunk.first;
        if !front || !joined || !self.counts_alike(word, graph.tokens.word(noun)) {
            return None;
        }
        let mention = |e: usize| {
            let head = if noun < chunk.head { chunk.head } else { noun + 1 };
            self.mentions.iter().find(|m| m.entity == e && noun < m.first && m.after > head && m.first <= head)
        };
        let mut fit = Fit::around(site, (noun, noun + 1));
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { return None };
            // "the nine-storey block", where the house may be called so
            let called = || graph.tokens.word(chunk.first) == "the" && self.before.is_called(e, graph.head(k)) && self.before.entity(e);
            match mention(e) {
                Some(m) => fit.mentions.push(*m),
                None if called() && chunk.head == noun + 1 => fit.supplied += 1,
                None => return None,
            }
        }
        (fit.supplied + fit.mentions.len() > 0).then_some(fit)
    }

    /// "2,750 tonnes of the stuff": whatever is said of it, so much of it there was.
    pub(in crate::extract::frame) fn of_stuff(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let Some((What::Entity(e), _)) = sense.counted else { return None };
        let graph = self.graph;
        // "the amount of grain in the silo was 90 tonnes"
        let amount = || {
            let c = site.chunk.and_then(|k| graph.chunks[k].clause).filter(|&c| graph.clauses[c].copula && site.whole)?;
            let of = graph.clauses[c].subject.filter(|&s| matches!(graph.head(s), "amount" | "quantity"))?;
            graph.behind(of, &["of"])
        };
        let k = site.counted(graph).or_else(amount).filter(|&k| site.whole && kind != Kind::Number && self.has_entity(k, e, true))?;
        let chunk = &self.graph.chunks[k];
        let mut fit = Fit { first: site.first, after: chunk.after, ..Fit::around(site, (chunk.head, chunk.head + 1)) };
        fit.mentions.extend(self.mentions.iter().filter(|m| m.entity == e && self.graph.chunk(m.first) == Some(k)));
        Some(fit)
    }

    /// "a letter is 84 cents", "the Team plan is €8": what a thing is in money is its price.
    pub(in crate::extract::frame) fn worth(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let price = sense.classes.iter().any(|&c| matches!(self.class_name(c), "cost" | "price" | "charge"));
        let k = site.chunk.filter(|_| kind == Kind::Money && price && site.whole)?;
        let copular = |c: usize| graph.clauses[c].copula && !graph.clauses[c].negated;
        let subject = match graph.chunks[k].clause {
            Some(c) => graph.clauses[c].subject.filter(|_| copular(c)),
            // "Team plan now €9 a month"
            None => k
                .checked_sub(1)
                .filter(|&b| (graph.chunks[b].after..site.first).all(|t| matches!(graph.tokens.word(t), "now" | "only" | "just"))),
        };
        let subject = subject.filter(|&s| s != k && graph.prep(k).is_empty())?;
        let of_it = |a: &Arg| match &a.what {
            What::Entity(e) => self.has_entity(subject, *e, false),
            What::Noun(word) => self.book.alike(word, graph.head(subject)),
            What::Event(_) => false,
        };
        // who charges need not be named, what is paid for has to be
        let paid = |a: &&Arg| !(a.role == Role::Agent && sense.args.len() > 1);
        let arg = sense.args.iter().filter(paid).find(|a| of_it(a))?;
        let near = |w: &String| (graph.chunks[subject].first..site.first).any(|t| self.book.alike(w, graph.tokens.word(t)));
        if !sense.words.is_empty() && !sense.words.iter().any(near) {
            return None;
        }
        let chunk = &graph.chunks[subject];
        let mut fit = Fit::around(site, (chunk.head, chunk.head + 1));
        self.note(arg, subject, &mut fit);
        Some(fit)
    }

    /// "By default Kivo cuts the film into reels of 90 metres", where the default reel size of Kivo is asked for.
    pub(in crate::extract::frame) fn sized(&self, sense: &Sense, kind: Kind, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let size = |c: &u16| self.class_name(*c) == "size";
        let k = site
            .chunk
            .filter(|_| kind == Kind::Quantity && !sense.flags.is_empty() && sense.attribute && sense.classes.iter().any(size))?;
        let owner = if !site.whole {
            k
        } else if graph.prep(k) == "of" {
            graph.before(k)?
        } else {
            return None;
        };
        let ours = |w: &String| self.book.alike(w, graph.head(owner));
        let told = |f: &usize| (self.start..graph.tokens.len()).any(|t| self.has_flag(t, &self.book.flags[*f].name));
        if !sense.words.iter().any(ours) || !sense.flags.iter().all(told) {
            return None;
        }
        let chunk = &graph.chunks[owner];
        let mut fit = Fit::around(site, (chunk.head, chunk.head + 1));
        self.all_there(sense, &mut fit).then_some(fit)
    }

    /// "the 93-metre spire", "a spire of 93 metres": a measure stands by itself beside what it is of.
    pub(in crate::extract::frame) fn measured(&self, sense: &Sense, site: Site) -> Option<Result<Fit, Fall>> {
        let graph = self.graph;
        let k = site.chunk?;
        let owner = if site.whole {
            match graph.prep(k) {
                "of" => graph.before(k)?,
                _ => return None,
            }
        } else {
            k
        };
        // another attribute has the value: "60 metres long"
        let other = self.events.iter().any(|e| {
            e.first >= site.after
                && e.first <= site.after + 2
                && self.shape(e) == Some(Shape::Attribute)
                && !sense.classes.contains(&e.class)
        });
        if other || graph.chunks[owner].part == Part::Bare && graph.chunks[owner].clause.is_none() && sense.args.is_empty() {
            return None;
        }
        // "the 136-unit building" has no 136 storeys
        if let Some((What::Noun(word), _)) = &sense.counted
            && sense.classes.iter().all(|&c| self.class_name(c) != "number")
        {
            let until = if site.whole { site.counted(graph).map_or(site.after, |j| graph.chunks[j].after) } else { graph.chunks[k].head };
            if !(site.after..until).any(|t| self.counts_alike(word, graph.tokens.word(t))) {
                return None;
            }
        }
        // "the 1,000-metre bridge" is that long, "the 90-metre tower" that high
        let upright = sense.classes.iter().any(|&c| self.class_name(c) == "height");
        if upright && !site.whole && !UPRIGHT.contains(&graph.head(owner)) {
            return None;
        }
        let of_it = |a: &Arg| match &a.what {
            What::Entity(e) => self.has_entity(owner, *e, true),
            What::Noun(word) => self.counts_alike(word, graph.head(owner)),
            What::Event(_) => false,
        };
        let number = sense.classes.iter().any(|&c| self.class_name(c) == "number");
        let counted = number && matches!(&sense.counted, Some((What::Noun(word), _)) if self.counts_alike(word, graph.head(owner)));
        // "the 6,000-ton ship" weighs that, its cargo does not
        let noun = sense.args.iter().any(|a| matches!(a.what, What::Noun(_)) && a.prep.is_empty());
        let bears = |a: &&Arg| !(noun && a.prep == "of" && matches!(a.what, What::Entity(_)));
        let arg = sense.args.iter().filter(bears).find(|a| of_it(a));
        // "237 ships" are no 237 containers on a ship
        let other = number && !counted && matches!(&sense.counted, Some((What::Noun(_), _)));
        if arg.is_none() && !counted || other {
            return None;
        }
        let chunk = &graph.chunks[owner];
        let (first, after) = (site.first.min(chunk.first), site.after.max(chunk.after));
        let mut fit = Fit { first, after, ..Fit::around(site, (chunk.head, chunk.head + 1)) };
        if let Some(arg) = arg {
            self.note(arg, owner, &mut fit);
        } else if !self.all_there(sense, &mut fit) {
            return None;
        }
        Some(Ok(fit))
    }
}

/// Whether a figure in front of a noun is a year: four digits, of this century or the last.
pub(in crate::extract) fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y))
}

/// "in 2023", "for 2023": whether a token is a year that something was in.
pub(in crate::extract::frame) fn is_led_year(tokens: &crate::text::Tokens<'_>, t: usize) -> bool {
    is_year(tokens.word(t)) && t > 0 && matches!(tokens.word(t - 1), "in" | "for" | "of" | "during" | "throughout")
}
