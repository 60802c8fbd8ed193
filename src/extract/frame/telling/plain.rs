//! Sentences of the rules that tell of no event: what something is ("the store is {value}"), how far it is from somewhere ("the isle is {value}
//! from the port"), how long after something ("{value} after the summit"), and what is told by its words alone.

use crate::extract::frame::event::{Event, Role, Seat, events};
use crate::extract::frame::graph::Hangs;
use crate::extract::frame::ladder::{Fall, Fit, Rung, Scene};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::understand::{Reader, SLIGHT};
use crate::extract::frame::sense::{Arg, SMALL, Sense, What};
use crate::extract::frame::site::{Rel, Site};
use crate::language::{names, telling};
use crate::value::Kind;

/// So many words may stand between the value and a word of its sentence.
const REACH: usize = 14;

impl Reader<'_, '_, '_> {
    /// What a sentence without an event says of its value; `None` where it takes a word that the wordbook lacks.
    pub(in crate::extract::frame) fn plain(&self, site: Site) -> Option<Sense> {
        self.apart(site).or_else(|| self.since(site)).or_else(|| self.predicated(site))
    }

    /// "Dorn is {value} from Harwick".
    fn apart(&self, site: Site) -> Option<Sense> {
        let graph = self.graph;
        let next = graph.tokens.word(site.after);
        let led = matches!(next, "from" | "off" | "away" | "north" | "south" | "east" | "west" | "inland" | "offshore");
        let clause = graph.chunks.get(site.chunk?)?.clause.map(|c| &graph.clauses[c])?;
        if self.kind != Kind::Quantity || !led || !clause.copula || clause.subject.is_none() || clause.subject == site.chunk {
            return None;
        }
        let class = self.book.class_named("distance")?;
        let mut sense = self.bare(Some(site), Vec::new(), false, false);
        sense.args.retain(|a| a.what != What::Noun(graph.head(site.chunk.unwrap_or(0)).to_owned()));
        if sense.args.len() < 2 {
            return None;
        }
        sense.head = "distance".to_owned();
        (sense.classes, sense.attribute, sense.distance, sense.rel) = (vec![class], true, true, Some(Rel::Amount));
        Some(sense)
    }

    /// "{value} after the summit in Dorn".
    fn since(&self, site: Site) -> Option<Sense> {
        let leads = matches!(self.graph.tokens.word(site.after), "after" | "before" | "since" | "following");
        if self.kind != Kind::Duration || !leads || !self.graph.clauses.is_empty() {
            return None;
        }
        let behind: Vec<usize> = self.mentions.iter().filter(|m| m.first >= site.after).map(|m| m.entity).collect();
        if behind.is_empty() {
            return None;
        }
        let mut sense = self.bare(Some(site), Vec::new(), false, false);
        let found = events(self.graph, self.book, false);
        sense.classes = found.iter().filter(|e| !e.is_light() && e.first > site.after).map(|e| e.class).collect();
        sense.args.retain(|a| matches!(a.what, What::Entity(_)));
        sense.head = found
            .iter()
            .find(|e| !e.is_light() && e.first > site.after)
            .map_or_else(String::new, |e| self.graph.tokens.word(e.first).to_owned());
        (sense.behind, sense.rel) = (behind, Some(Rel::Interval));
        Some(sense)
    }

    /// "the store is {value}", "the canal is {value}": what a choice says that something is.
    fn predicated(&self, site: Site) -> Option<Sense> {
        let graph = self.graph;
        let main = graph.clauses.iter().find(|c| c.hangs == Hangs::Main)?;
        if self.kind != Kind::Choice || !main.copula || graph.clauses.len() > 1 || !self.mentions.iter().any(|m| m.after <= main.first) {
            return None;
        }
        let mut sense = self.by_words_at(site)?;
        (sense.by_words, sense.predicate) = (false, true);
        Some(sense)
    }

    /// What is told by the words around the value alone.
    pub(in crate::extract::frame) fn by_words(&self) -> Option<Sense> {
        let (first, after) = self.value?;
        self.by_words_at(Site::new(self.graph, first, after, first))
    }

    fn by_words_at(&self, site: Site) -> Option<Sense> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let named = |t: usize| self.mentions.iter().any(|m| (m.first..m.after).contains(&t));
        let slight = |w: &str| SMALL.contains(&w) || SLIGHT.contains(&w) || is_helper(w);
        let mut sense = self.bare(Some(site), Vec::new(), false, false);
        sense.args.clear();
        for m in self.mentions {
            if !sense.args.iter().any(|a| a.what == What::Entity(m.entity)) {
                sense.args.push(Arg { what: What::Entity(m.entity), role: Role::Any, prep: String::new() });
            }
        }
        sense.words = (0..tokens.len())
            .filter(|&t| tokens.list()[t].is_content() && !named(t) && !(site.first..site.after).contains(&t))
            .map(|t| tokens.word(t).to_owned())
            .filter(|w| !slight(w))
            .collect();
        sense.words.dedup();
        (sense.by_words, sense.rel) = (true, Some(Rel::Amount));
        // "it was {value}" says nothing
        (!sense.words.is_empty() || !sense.args.is_empty()).then_some(sense)
    }
}

/// Whether a word, or the end of one that begins with a figure, is a place in an order: "fourth", "21st".
pub(in crate::extract) fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
        || names::ORDINALS.contains(&word)
        || word.ends_with("teenth")
        || word.ends_with("ieth")
        || matches!(word, "eleventh" | "twelfth")
}

/// Forms of verbs that say nothing by themselves.
fn is_helper(word: &str) -> bool {
    matches!(
        word,
        "is" | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "being"
            | "has"
            | "have"
            | "had"
            | "having"
            | "do"
            | "does"
            | "did"
            | "will"
            | "would"
            | "can"
            | "could"
            | "may"
            | "might"
            | "must"
            | "shall"
            | "should"
    )
}

/// Whether a sentence of the rules tells what something came of.
fn asks_why(sense: &Sense) -> bool {
    sense.words.iter().any(|w| telling::CAUSES.has(w))
}

impl Scene<'_, '_, '_> {
    /// Holds the value at `site` against a sentence that is told by its words: all of them stand near the value in its sentence, and who or what it
    /// is about is named in it; what the value is said of is the subject of its clause, or stands in one phrase with it.
    pub(in crate::extract::frame) fn plainly(&self, sense: &Sense, kind: Kind, site: Site) -> Result<Fit, Fall> {
        let graph = self.graph;
        let tokens = graph.tokens;
        let fall = |rung, wanted: Option<String>| Err(Fall { rung, tokens: (site.first, site.after), wanted });
        let mut fit = Fit::around(site, (site.first, site.after));
        if kind == Kind::Choice
            && let Some(found) = self.answers_why(sense, site)
        {
            return Ok(found);
        }
        for word in &sense.words {
            let near = |t: &usize| t.abs_diff(site.first) <= REACH && !(site.first..site.after).contains(t);
            let at = (0..tokens.len()).filter(near).find(|&t| self.book.alike(word, tokens.word(t)));
            let Some(t) = at.or_else(|| self.says_as(word, kind, site)) else { return fall(Rung::Word, Some(word.clone())) };
            (fit.first, fit.after) = (fit.first.min(t), fit.after.max(t + 1));
        }
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).or_else(|| graph.clause(site.first));
        if kind == Kind::Choice
            && let Some(t) = clause.and_then(|c| self.does_something_else(sense, c))
        {
            return Err(Fall { rung: Rung::Class, tokens: (t, t + 1), wanted: sense.words.first().cloned() });
        }
        for arg in &sense.args {
            let What::Entity(e) = arg.what else { continue };
            let named = self.mentions.iter().find(|m| m.entity == e && (!sense.predicate || self.is_said_of(m.first, site, clause)));
            match named {
                Some(m) => fit.mentions.push(*m),
                None if self.before.last() == Some(e) && self.is_pronoun_subject(clause) => fit.supplied += 1,
                // "they blamed rust for the fall", where what fell was named last
                None if self.mentions.is_empty() && self.before.is_last_named(e) && asks_why(sense) && self.points_back(sense) => {
                    fit.supplied += 1;
                }
                None => return fall(Rung::Participant, Some(self.words_of(&arg.what))),
            }
        }
        fit.negated = kind == Kind::Choice && clause.is_some_and(|c| graph.clauses[c].negated);
        Ok(fit)
    }

    /// "It was rust", "the reason was rust", where what fell was told of right before.
    fn answers_why(&self, sense: &Sense, site: Site) -> Option<Fit> {
        let graph = self.graph;
        let clause = site.chunk.and_then(|k| graph.chunks[k].clause).map(|c| &graph.clauses[c]).filter(|_| asks_why(sense))?;
        let k = clause.subject.filter(|_| clause.copula && !clause.negated && clause.object == site.chunk)?;
        let reason = matches!(graph.head(k), "it" | "reason" | "cause" | "culprit" | "answer") && graph.behind(k, &["of", "for"]).is_none();
        let asked: Vec<u16> = sense.words.iter().filter(|w| !telling::CAUSES.has(w)).flat_map(|w| self.book.classes_by_any(w)).collect();
        let strange = |m: &Mention| !sense.entities().any(|e| e == m.entity);
        let told = self.before.event(&asked) && sense.entities().all(|e| self.before.is_last_named(e));
        (reason && told && !self.mentions.iter().any(strange))
            .then(|| Fit { supplied: 1, ..Fit::around(site, (graph.chunks[k].first, graph.chunks[k].after)) })
    }

    /// Whether what is asked for is told of as what was told before: "the fall", not "a fall".
    fn points_back(&self, sense: &Sense) -> bool {
        let asked: Vec<u16> = sense.words.iter().flat_map(|w| self.book.classes_by_any(w)).collect();
        let definite = |k: usize| crate::language::grammar::POINTS_BACK.has(self.graph.tokens.word(self.graph.chunks[k].first));
        self.events.iter().any(|e| asked.contains(&e.class) && matches!(e.seat, Seat::Noun(k) if definite(k)))
    }

    /// Where a word of the sentence of the rules is said by another: an event of its class ("came down" for "collapsed"), or what something came
    /// of ("due to" for "because of").
    fn says_as(&self, word: &str, kind: Kind, site: Site) -> Option<usize> {
        let tokens = self.graph.tokens;
        let outside = |t: usize| !(site.first..site.after).contains(&t);
        if kind == Kind::Choice && telling::CAUSES.has(word) {
            // "a lamp set the hall on fire"
            let sets = |t: usize| t >= site.after && tokens.word(t) == "set";
            return (0..tokens.len()).filter(|&t| outside(t)).find(|&t| telling::CAUSES.begin(|i| tokens.word(t + i)) || sets(t));
        }
        let classes = self.book.classes_by_any(word);
        let same = |e: &Event| classes.contains(&e.class) && !e.is_light() && !self.is_slack(e.class) && outside(e.first);
        self.events.iter().find(|e| same(e)).map(|e| e.first)
    }

    /// "had been closed because of a flood", where it is asked why it fell: the verb of the clause of an option that tells of another event.
    fn does_something_else(&self, sense: &Sense, c: usize) -> Option<usize> {
        if !asks_why(sense) {
            return None;
        }
        let asked: Vec<u16> = sense.words.iter().flat_map(|w| self.book.classes_by_any(w)).collect();
        let verb = self.graph.clauses[c].verb;
        let of = |e: &&Event| e.seat == Seat::Verb(c) && !e.is_light() && !self.stating.has(e.class);
        let mut all = self.events.iter().filter(of).peekable();
        let cause = telling::CAUSES.begin(|i| self.graph.tokens.word(verb + i)) || self.graph.clauses[c].copula;
        // "the blaze broke out because of rust": it is told of what is asked
        let own = |e: &Event| matches!(e.seat, Seat::Noun(k) if self.graph.clauses[c].subject == Some(k)) && asked.contains(&e.class);
        let cause = cause || self.events.iter().any(own);
        (all.peek().is_some() && !cause && !all.any(|e| asked.contains(&e.class))).then_some(verb)
    }

    /// "the first to land near the pole": a first without what is put in order is that of something else as often as not.
    pub(in crate::extract::frame) fn is_first_of_others(&self, sense: &Sense, site: Site) -> bool {
        let graph = self.graph;
        let first = matches!(graph.tokens.word(site.after - 1), "first") || graph.tokens.raw(site.first) == "1";
        let counted = sense.counted.as_ref().and_then(|(w, _)| if let What::Noun(w) = w { Some(w) } else { None });
        let near = |w: &String| (site.after..site.after + 3).any(|t| self.book.alike(w, graph.tokens.word(t)));
        first && counted.is_some_and(|w| !near(w))
    }

    /// Whether what is named at a token is the subject of the clause of a value, or stands in one phrase with it.
    fn is_said_of(&self, token: usize, site: Site, clause: Option<usize>) -> bool {
        let graph = self.graph;
        let chunk = graph.chunk(token);
        let same = chunk.is_some() && chunk == site.chunk;
        let subject = clause.and_then(|c| graph.clauses[c].subject);
        let hangs = |k: usize| Some(k) == subject || graph.before(k).is_some_and(|b| Some(b) == subject);
        // "reads of the store are strongly consistent", "the store offers strong consistency"
        same || self.labels || chunk.is_some_and(hangs) || chunk.is_some_and(|k| clause.is_some() && graph.chunks[k].clause == clause)
    }

    fn is_pronoun_subject(&self, clause: Option<usize>) -> bool {
        let graph = self.graph;
        clause.and_then(|c| graph.clauses[c].subject).is_some_and(|k| graph.chunks[k].pronoun)
    }
}
