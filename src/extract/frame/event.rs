//! The events and attributes that a sentence names, and who takes part in them.

use super::graph::{Graph, Hangs, Part};
use super::guard::figure::is_unit;
use super::wordbook::{ClassId, Entry, Hit, Looked, NO_CLASS, Shape, Wordbook, Wording, is_hedge};
use crate::language::names::ANYBODY;
use crate::language::{counting, grammar, happenings, limits};
use crate::text::clause::is_singular_noun;
use crate::text::{TokenKind, is_form, known_bases};
use crate::work;

/// Where an event is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seat {
    /// By the verb of a clause.
    Verb(usize),
    /// By the head of a chunk.
    Noun(usize),
    /// By a word in front of the head of a chunk: "the reopening ceremony".
    Modifier(usize),
    /// By a label of a page that is no phrase: "Injured".
    Label,
}

/// A mention of an event or an attribute.
#[derive(Debug, Clone, Copy)]
pub(super) struct Event {
    pub(super) class: ClassId,
    pub(super) entry: Entry,
    /// Whether the subject of its verb is what undergoes it.
    pub(super) inverted: bool,
    pub(super) first: usize,
    pub(super) last: usize,
    /// Whether its wording has three words or more.
    pub(super) long: bool,
    pub(super) seat: Seat,
    /// The subject of its passive, where that is a word of its own: "lives" of "40 lives were lost".
    pub(super) object: Option<usize>,
}

/// What somebody is to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) enum Role {
    /// Who does it.
    Agent,
    /// Who or what undergoes it.
    Theme,
    /// Behind a preposition.
    Beside,
    /// Not told apart.
    Any,
}

impl Role {
    /// Whether somebody in this role may be who another text has in `other`.
    pub(super) fn meets(self, other: Self) -> bool {
        self == other || self == Self::Any || other == Self::Any
    }
}

/// Somebody or something that takes part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Participant {
    pub(super) chunk: usize,
    pub(super) role: Role,
}

/// The events of a sentence, in the order of their words; light verbs are among them.
pub(super) fn events(graph: &Graph<'_, '_>, book: &Wordbook, labels: bool) -> Vec<Event> {
    let mut out: Vec<Event> = Vec::new();
    work::steps(graph.tokens.len());
    let looked = book.looked(graph.tokens.len());
    let kill = book.class_named("kill");
    for at in 0..graph.tokens.len() {
        if !graph.tokens.list()[at].is_content() {
            continue;
        }
        let hits = book.hits_in(&looked, graph.tokens, at);
        if hits.is_empty() {
            continue;
        }
        let verb = graph.verb_at(at);
        let chunk = graph.chunk(at);
        // "came to power" is no coming
        let is_whole = |h: &Hit| h.last + 1 - h.first == book.wording(h.wording).len();
        let whole = hits.iter().filter(|h| is_whole(h)).map(|h| h.last).max();
        let phrasal = |h: &Hit| h.last > h.first && matches!(book.wording(h.wording).entry, Entry::Verb | Entry::WeakVerb);
        let near = hits.iter().filter(|h| is_whole(h) && phrasal(h)).map(|h| h.last).min();
        let idiom = |h: &Hit| book.wording(h.wording).len() >= 3;
        let idiomatic = whole.filter(|&last| hits.iter().any(|h| h.last == last && idiom(h)));
        for hit in hits {
            let wording = book.wording(hit.wording);
            // "came out to the press" is no coming
            let particle = |t: usize| grammar::PARTICLES.has(graph.tokens.word(t));
            let other = match wording.second() {
                Some(second) => particle(hit.first + 1) && graph.tokens.word(hit.first + 1) != second && wording.entry == Entry::Verb,
                // but "served up to 12 people"
                // "gave up looking for them": with its particle a light verb carries nothing
                None => {
                    let weak = matches!(wording.entry, Entry::WeakVerb | Entry::Light);
                    // "gave up" gives nothing either
                    let another = || wording.entry == Entry::Verb && grammar::PHRASAL.iter().any(|v| is_form(v, graph.tokens.word(at)));
                    // "took over nine hours"
                    let over = || matches!(wording.entry, Entry::Light) && graph.tokens.word(hit.last + 1) == "over";
                    particle(hit.last + 1) && (weak || another()) && !over() && !is_hedge(graph.tokens, hit.last + 1)
                }
            };
            // "found not guilty" is not found guilty
            let denied = (hit.first + 1..hit.last).any(|t| graph.tokens.word(t) == "not") && wording.second() != Some("not");
            if other || denied || is_split(graph, &hit, wording) {
                continue;
            }
            // "there were no deaths in the operation": nothing was in operation; "non-fatal" is not fatal
            let expletive = wording.len() > 1 && verb.is_some_and(|c| graph.is_existential(c) && graph.clauses[c].verb == at);
            let negative = at > 1 && graph.tokens.raw(at - 1) == "-" && graph.tokens.word(at - 2) == "non";
            // "bodies" are those of the dead, a body may be anything
            let several = !is_verbal(wording.entry) && wording.len() == 1 && wording.first().ends_with('s');
            let one = several && is_singular_noun(graph.tokens.word(at)) && graph.tokens.word(at) != wording.first();
            // "the loss of 40 lives" is their death, the loss of reputation is nobody's
            let lost = kill == Some(wording.class) && wording.second() == Some("of") && wording.len() == 2;
            // "entry is free" is no being freed
            let base = |row: &str| known_bases(row).iter().any(|(base, form)| *form == 'd' && base == graph.tokens.word(hit.last));
            let unfree = wording.len() == 2
                && wording.first() == "be"
                && wording.second().is_some_and(|row| row != graph.tokens.word(hit.last) && base(row));
            if unfree || expletive || negative || one || lost && !is_of_people(graph, book, hit.last) {
                continue;
            }
            // "ran aground off the coast" is no running off
            if near.is_some_and(|last| last < hit.last && !is_whole(&hit)) && wording.len() == 2 {
                continue;
            }
            if idiomatic.is_some_and(|last| hit.last < last) {
                continue;
            }
            let verbal = is_verbal(wording.entry);
            // "was designed to work for two weeks" is no being designed for
            if verbal && hit.last + 1 - hit.first > wording.len() && passes_over(graph, &hit, &wording.words) {
                continue;
            }
            let seat = match (verbal, verb, chunk) {
                (true, Some(c), _)
                    if (graph.clauses[c].verb == at || wording.len() > 1 && grammar::BARE_VERBS.has(wording.first()))
                        && keeps(graph, c, hit.last) =>
                {
                    Seat::Verb(c)
                }
                // "is limited to", where the participle stands as an adjective
                (true, None, None) if graph.clause(at).is_some_and(|c| graph.clauses[c].copula && graph.clauses[c].after <= at) => {
                    match graph.clause(at) {
                        Some(c) => Seat::Verb(c),
                        None => continue,
                    }
                }
                (false, _, Some(k)) if covers(graph, k, hit.first, hit.last) => Seat::Noun(k),
                (false, _, Some(k)) if graph.chunks[k].head > hit.last => Seat::Modifier(k),
                (false, Some(c), None) if wording.entry == Entry::Adjective => Seat::Verb(c),
                (false, None, None) if wording.entry == Entry::Adjective => match graph.clause(at) {
                    Some(c) => Seat::Verb(c),
                    None if labels => Seat::Label,
                    None => continue,
                },
                (_, None, None) if labels => Seat::Label,
                _ => continue,
            };
            // "was found" is no founding: a row that is written with its ending means the verb that has it
            let token = graph.tokens.word(at);
            let ending = wording.first().ends_with("ed") && token != wording.first();
            let another = |c: usize| {
                let other = |(base, form): &(String, char)| matches!(form, 'd' | 'i') && base != wording.first();
                (graph.clauses[c].passive || graph.clauses[c].perfect) && known_bases(token).iter().any(other)
            };
            if ending && matches!(seat, Seat::Verb(c) if verbal && another(c)) {
                continue;
            }
            // "is licensed to carry 220": what follows hangs on the verb that comes last
            let seat = match (seat, graph.verb_at(hit.last)) {
                (Seat::Verb(c), Some(led)) if led != c && graph.clauses[led].verb == hit.last => Seat::Verb(led),
                (seat, _) => seat,
            };
            out.push(Event {
                class: wording.class,
                entry: wording.entry,
                inverted: wording.inverted,
                first: hit.first,
                last: hit.last,
                long: wording.len() > 2,
                seat,
                object: None,
            });
        }
    }
    for c in 0..graph.clauses.len() {
        undergone(graph, book, &looked, c, &mut out);
    }
    // "there are 12 pumps in the hall": the hall has them
    if let Some(contain) = book.class_named("contain") {
        for (c, clause) in graph.clauses.iter().enumerate() {
            if graph.is_existential(c) && !out.iter().any(|e| e.seat == Seat::Verb(c) && !e.is_light()) {
                let (first, last, seat) = (clause.verb, clause.verb, Seat::Verb(c));
                out.push(Event { class: contain, entry: Entry::Verb, inverted: true, first, last, long: false, seat, object: None });
            }
        }
    }
    // its words are no event of their own: "to carry"
    let verb = |e: &Event| matches!(e.entry, Entry::Verb | Entry::WeakVerb);
    let led = |e: &Event, o: &Event| graph.verb_at(e.first).is_some_and(|c| graph.verb_at(o.first).is_some_and(|up| up != c));
    let within = |e: &Event, o: &Event| {
        o.first + 2 <= o.last && o.first < e.first && e.last <= o.last && e.class != o.class && verb(e) && verb(o) && led(e, o)
    };
    // "won 54 percent of the vote": the vote is a word of the winning
    let ended = |e: &Event, o: &Event| {
        let noun = matches!(e.seat, Seat::Noun(_)) && matches!(e.entry, Entry::Noun | Entry::WeakNoun);
        noun && verb(o) && e.first == e.last && matches!(o.seat, Seat::Verb(_)) && o.last == e.last && o.long && o.class != NO_CLASS
    };
    let inner: Vec<bool> = out.iter().map(|e| out.iter().any(|o| within(e, o) || ended(e, o))).collect();
    let mut inner = inner.into_iter();
    out.retain(|_| !inner.next().unwrap_or(false));
    // "the card numbers of 900 people" are no number of people
    let figures = |e: &Event| {
        let Seat::Noun(k) = e.seat else { return false };
        let chunk = &graph.chunks[k];
        let noun = |t: usize| graph.tokens.list()[t].is_content() && graph.tokens.list()[t].kind == TokenKind::Word;
        e.first == chunk.head
            && graph.tokens.word(e.first) == "numbers"
            && e.first.checked_sub(1).is_some_and(|t| t >= chunk.first && noun(t) && is_singular_noun(graph.tokens.word(t)))
    };
    out.retain(|e| !figures(e));
    out
}

/// "40 lives were lost": adds the events that the verb of a passive clause names with its subject, where both are
/// the words of one wording, and an article at most stands between.
fn undergone<'b>(graph: &Graph<'_, '_>, book: &'b Wordbook, looked: &Looked<'b>, c: usize, out: &mut Vec<Event>) {
    let clause = &graph.clauses[c];
    let behind = || clause.antecedent.filter(|_| matches!(clause.hangs, Hangs::Participle | Hangs::Relative));
    // "contact was lost": a participle that stands as an adjective
    let lost = |t: usize| {
        graph.chunk(t).is_none() && known_bases(graph.tokens.word(t)).iter().any(|(base, form)| matches!(form, 'd' | 'i') && base != "be")
    };
    let said = || clause.subject.is_some() && clause.copula && clause.after < graph.tokens.len() && lost(clause.after);
    let verb = if clause.passive { clause.verb } else { clause.after };
    let Some(k) = clause.subject.or_else(behind).filter(|&k| (clause.passive || said()) && !graph.chunks[k].pronoun) else { return };
    for wording in book.acting_on(looked, graph.tokens, verb, graph.chunks[k].head) {
        let seat = Seat::Verb(c);
        if !out.iter().any(|e| e.seat == seat && e.class == wording.class) {
            out.push(Event {
                class: wording.class,
                entry: wording.entry,
                inverted: false,
                first: verb,
                last: verb,
                long: wording.len() > 2,
                seat,
                object: Some(k),
            });
        }
    }
}

/// Whether the "of" at `at` has people behind it, by name or by a noun, or their lives.
fn is_of_people(graph: &Graph<'_, '_>, book: &Wordbook, at: usize) -> bool {
    let Some(k) = (at + 1..graph.tokens.len()).find_map(|t| graph.chunk(t)) else { return false };
    let head = graph.head(k);
    // "the loss of Ada Roe"
    graph.chunks[k].name || head == "life" || ANYBODY.contains(&head) || book.alike("people", head)
}

const fn is_verbal(entry: Entry) -> bool {
    matches!(entry, Entry::Verb | Entry::WeakVerb | Entry::Light)
}

/// Whether words that stand like those of a wording of two belong to others: "can send up to 25 MB" sends nothing up, and in "is 8 MB for
/// free users" nobody is freed.
fn is_split(graph: &Graph<'_, '_>, hit: &Hit, wording: &Wording) -> bool {
    let (tokens, verb) = (graph.tokens, wording.first());
    if wording.len() != 2 {
        return false;
    }
    let figure = |t: usize| tokens.get(t).is_some_and(|t| t.kind == crate::text::TokenKind::Figure);
    // who goes up to 25 is there; what is sent up goes to nobody
    let hedges = wording.second() == Some("up") && tokens.word(hit.last + 1) == "to" && figure(hit.last + 2) && !limits::CLIMBS.has(verb);
    let attribute =
        || verb == "be" && graph.chunk(hit.last).is_some_and(|k| graph.chunks[k].head > hit.last && graph.chunks[k].prep.is_some());
    hedges || attribute()
}

/// Whether a chunk is a figure with its unit, or a share.
fn is_measure(graph: &Graph<'_, '_>, k: usize) -> bool {
    let chunk = &graph.chunks[k];
    if chunk.name {
        return false;
    }
    // "damaged 4 cables": what is counted is acted on
    let money = |l: &crate::language::Lexeme| l.currency.is_some() || l.guarded_currency.is_some() || l.code.is_some();
    let unit = |word: &str| is_unit(word) || (crate::language::ENGLISH.lexeme)(word).is_some_and(money);
    let figure = |t: usize| graph.tokens.list()[t].kind == crate::text::TokenKind::Figure;
    counting::MEASURES.has(graph.head(k)) || (chunk.first..chunk.after).any(figure) && (figure(chunk.head) || unit(graph.head(k)))
}

/// Whether an infinitive that is none of the words of a phrasal verb stands between them.
fn passes_over(graph: &Graph<'_, '_>, hit: &Hit, words: &str) -> bool {
    let own = |t: usize| words.split(' ').any(|w| is_form(w, graph.tokens.word(t)) || w == graph.tokens.word(t));
    (hit.first + 1..hit.last).any(|t| graph.clauses.iter().any(|c| c.verb == t && c.hangs == Hangs::Infinitive) && !own(t))
}

/// Whether the words of a phrasal verb stay with their verb: no other verb group stands between.
fn keeps(graph: &Graph<'_, '_>, clause: usize, last: usize) -> bool {
    // "let them go", "had to leave", "stopped responding", "was reported missing": the second verb hangs on the first
    let led = |c: usize| {
        let next = graph.clauses[c].first <= graph.clauses[clause].after + 1;
        let hangs = graph.clauses[c].hangs;
        (hangs == Hangs::Infinitive || next && matches!(hangs, Hangs::Participle | Hangs::Complement))
            && graph.clauses[c].governor == Some(clause)
    };
    (graph.clauses[clause].after..=last).all(|t| graph.tokens.word(t) == "to" || graph.verb_at(t).is_none_or(|c| c == clause || led(c)))
}

/// Whether the words from `first` to `last` are the head of a chunk, or hold it.
fn covers(graph: &Graph<'_, '_>, chunk: usize, first: usize, last: usize) -> bool {
    let c = &graph.chunks[chunk];
    (first..=last).contains(&c.head) || c.head == last
}

impl Event {
    /// Whether it only carries another event, or says that one happens.
    pub(super) fn is_light(&self) -> bool {
        self.class == NO_CLASS
    }

    /// The clause it stands in.
    pub(super) fn clause(&self, graph: &Graph<'_, '_>) -> Option<usize> {
        match self.seat {
            Seat::Verb(c) => Some(c),
            Seat::Noun(k) | Seat::Modifier(k) => graph.chunks[k].clause,
            Seat::Label => None,
        }
    }

    /// Who takes part in it. `carried` is the clause whose verb carries or states it, where it is a noun.
    pub(super) fn participants(&self, graph: &Graph<'_, '_>, book: &Wordbook, carried: Option<usize>) -> Vec<Participant> {
        let mut out = Vec::new();
        match self.seat {
            Seat::Verb(c) => self.of_verb(graph, book, c, &mut out),
            Seat::Noun(k) | Seat::Modifier(k) => self.of_noun(graph, book, k, carried, &mut out),
            Seat::Label => {}
        }
        out
    }

    fn shape(&self, book: &Wordbook) -> Shape {
        book.classes.get(self.class as usize).map_or(Shape::Plain, |c| c.shape)
    }

    fn of_verb(&self, graph: &Graph<'_, '_>, book: &Wordbook, c: usize, out: &mut Vec<Participant>) {
        let clause = &graph.clauses[c];
        let shape = self.shape(book);
        // "can be used without a key": the participle stands as an adjective
        let passive = clause.passive || clause.copula && self.first > clause.verb && self.entry != Entry::Adjective;
        let role = match shape {
            Shape::Symmetric | Shape::Attribute => Role::Any,
            _ if passive || self.inverted => Role::Theme,
            // "fell 5 percent": a measure is no object
            Shape::Mover if clause.object.is_none_or(|k| is_measure(graph, k)) => Role::Theme,
            _ => Role::Agent,
        };
        for k in clause.subject.iter().flat_map(|&s| graph.all_of(s)).filter(|&k| self.object != Some(k)) {
            out.push(Participant { chunk: k, role });
        }
        let object = if shape == Shape::Symmetric { Role::Any } else { Role::Theme };
        let has_owner = self.inverted && book.classes.get(self.class as usize).is_some_and(|c| &*c.name == "own");
        for k in clause.object.iter().flat_map(|&s| graph.all_of(s)) {
            out.push(Participant { chunk: k, role: object });
        }
        for k in graph.chunks_in(c) {
            let chunk = &graph.chunks[k];
            if Some(k) == clause.subject || Some(k) == clause.object || Some(k) == self.object || out.iter().any(|p| p.chunk == k) {
                continue;
            }
            let role = match graph.prep(k) {
                // "the mill belongs to the widow": she has it
                "to" | "by" | "of" if has_owner && chunk.prep == Some(self.last) => Role::Agent,
                // "put out the fire": the particle of the verb
                _ if chunk.prep.is_some_and(|p| (self.first..=self.last).contains(&p)) => object,
                "by" if clause.passive => Role::Agent,
                "with" | "between" | "and" if shape == Shape::Symmetric => Role::Any,
                "" if chunk.owns.is_some() => continue,
                _ => Role::Beside,
            };
            out.push(Participant { chunk: k, role });
        }
        // "the summit that Kim and Putin held", "Kim, who arrived": the antecedent is the missing subject or object
        if let (Hangs::Relative, Some(k)) = (clause.hangs, clause.antecedent)
            && !out.iter().any(|p| p.chunk == k)
            && self.object != Some(k)
        {
            // "the shed in which the goods had been stored"
            let governed = (graph.chunks[k].after..clause.first)
                .any(|t| grammar::RELATIVE.has(graph.tokens.word(t)) && t > 0 && grammar::GOVERNS_RELATIVE.has(graph.tokens.word(t - 1)));
            let role = match clause.subject {
                _ if governed => Role::Beside,
                Some(_) if !clause.passive => object,
                _ => role,
            };
            out.push(Participant { chunk: k, role });
        }
    }

    /// Whether it is a gift, an order, a promise: what comes from somebody is theirs.
    fn is_giving(&self, book: &Wordbook) -> bool {
        book.classes.get(self.class as usize).is_some_and(|c| happenings::FROM_SOMEBODY.has(&c.name))
    }

    fn of_noun(&self, graph: &Graph<'_, '_>, book: &Wordbook, k: usize, carried: Option<usize>, out: &mut Vec<Participant>) {
        // words in front of the head: "the Beirut explosion"
        out.push(Participant { chunk: k, role: Role::Any });
        for (p, chunk) in graph.chunks.iter().enumerate() {
            if chunk.owns == Some(k) {
                out.push(Participant { chunk: p, role: Role::Any });
            }
        }
        let mut at = k;
        for _ in 0..4 {
            let preps =
                ["of", "between", "with", "by", "in", "at", "to", "for", "on", "from", "against", "near", "involving", "into", "among"];
            let Some(next) = graph.behind(at, &preps) else { break };
            let role = match graph.prep(next) {
                "by" => Role::Agent,
                "from" if self.is_giving(book) => Role::Agent,
                "of" | "between" | "with" | "among" => Role::Any,
                _ => Role::Beside,
            };
            for j in graph.all_of(next) {
                out.push(Participant { chunk: j, role });
                at = j;
            }
        }
        if let Some(c) = carried {
            let clause = &graph.clauses[c];
            for j in clause.subject.iter().flat_map(|&s| graph.all_of(s)).filter(|&j| j != k) {
                out.push(Participant { chunk: j, role: Role::Any });
            }
            // "a bomb caused the explosion": what came of it
            if let Some(j) = clause.object.filter(|&j| clause.subject == Some(k) && j != k && !clause.copula) {
                out.push(Participant { chunk: j, role: Role::Any });
            }
            for j in graph.chunks_in(c) {
                if j != k && graph.chunks[j].part == Part::Oblique && !out.iter().any(|p| p.chunk == j) {
                    out.push(Participant { chunk: j, role: Role::Beside });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::frame::wordbook::{Shown, shipped};
    use crate::language::{flags, happenings};
    use crate::text::Tokens;
    use crate::text::clause::Analysis;

    /// Every entry of the wordbook is found in the sentence that shows it, as what it is.
    #[test]
    fn every_entry_is_read_in_its_example() {
        let book = shipped();
        let mut wrong = Vec::new();
        for wording in book.shipped_wordings() {
            let tokens = Tokens::of(wording.example);
            let analysis = Analysis::of(&tokens);
            let graph = Graph::of(&tokens, &analysis);
            let found = events(&graph, book, false);
            let class = wording.class;
            let there = |e: &Event| {
                e.class == class
                    && e.entry == wording.entry
                    && crate::text::is_form(wording.first(), tokens.word(e.first))
                    && (wording.len() > 1) == (e.last > e.first)
            };
            if !found.iter().any(there) {
                let name = book.classes.get(class as usize).map_or("light", |c| &*c.name);
                wrong.push(format!("{name}: {:?} {:?} in {:?}", wording.entry, wording.words, wording.example));
            }
        }
        let all = book.shipped_wordings().len();
        assert!(all >= 2500, "{all} entries");
        assert!(wrong.is_empty(), "{} of {all} entries are not read in their example:\n{}", wrong.len(), wrong.join("\n"));
    }

    /// Each class that is asked for by its name has an event in its example; where the lexicon lacks it, it is made as rules make it.
    #[test]
    fn every_class_asked_for_is_read_in_its_example() {
        for (name, words) in happenings::ALL {
            for row in words.rows() {
                let [class] = row.forms else { panic!("{name}: {:?} is more than one class", row.forms) };
                let mut book = Wordbook::new();
                book.add_own(class);
                let tokens = Tokens::of(row.example);
                let analysis = Analysis::of(&tokens);
                let graph = Graph::of(&tokens, &analysis);
                let read = |e: &Event| book.classes.get(usize::from(e.class)).is_some_and(|c| *c.name == **class && words.has(&c.name));
                assert!(events(&graph, &book, false).iter().any(read), "{name}: no {class:?} in {:?}", row.example);
            }
        }
    }

    /// Each flag that is asked for by its name is told by the words of its example.
    #[test]
    fn every_flag_asked_for_is_read_in_its_example() {
        for (name, words) in flags::ALL {
            for row in words.rows() {
                let tokens = Tokens::of(row.example);
                let read = |t: usize| {
                    shipped().flags_at(&tokens, t).iter().any(|&(flag, rival, _)| {
                        let flag = &*shipped().flags[flag].name;
                        !rival && row.forms.contains(&flag) && words.has(flag)
                    })
                };
                assert!((0..tokens.len()).any(read), "{name}: none of {:?} in {:?}", row.forms, row.example);
            }
        }
    }

    /// What goes on as long as something else stands beside it in its example.
    #[test]
    fn what_goes_on_as_long_is_read_in_its_example() {
        for (class, others, example) in crate::language::lexicon::AS_LONG_AS {
            let tokens = Tokens::of(example);
            let analysis = Analysis::of(&tokens);
            let graph = Graph::of(&tokens, &analysis);
            let found: Vec<&str> =
                events(&graph, shipped(), false).iter().filter_map(|e| shipped().classes.get(e.class as usize)).map(|c| &*c.name).collect();
            assert!(found.contains(class) && others.iter().any(|o| found.contains(o)), "{found:?} in {example:?}");
        }
    }
    /// Rows that are no wordings: words of flags, nouns that stand for others, sentences without an event of the class.
    #[test]
    fn every_other_row_is_read_in_its_example() {
        let book = shipped();
        let mut wrong = Vec::new();
        for (shown, example) in book.shown() {
            let tokens = Tokens::of(example);
            let analysis = Analysis::of(&tokens);
            let graph = Graph::of(&tokens, &analysis);
            match shown {
                Shown::Not(class) => {
                    if let Some(e) = events(&graph, book, false).iter().find(|e| e.class == *class) {
                        let name = &book.classes[*class as usize].name;
                        wrong.push(format!("{name}: {:?} is one in {example:?}", tokens.word(e.first)));
                    }
                }
                Shown::Flag(flag, words, rival) => {
                    let there = |t: usize| {
                        let found = book.flags_at(&tokens, t);
                        found.iter().any(|&(f, r, _)| f == *flag && r == *rival) && tokens.word(t) == &*words[0]
                    };
                    if !(0..tokens.len()).any(there) {
                        wrong.push(format!("{}: {words:?} in {example:?}", book.flags[*flag].name));
                    }
                }
                Shown::Like(head, word) => {
                    let last = word.rsplit(' ').next().unwrap_or(word);
                    let there = |t: usize| {
                        let found = tokens.word(t);
                        book.alike(head, found) && crate::text::is_form(last, found)
                    };
                    if !(0..tokens.len()).any(there) {
                        wrong.push(format!("{head}: {word:?} in {example:?}"));
                    }
                }
            }
        }
        assert!(book.shown().len() >= 200, "{} rows", book.shown().len());
        assert!(wrong.is_empty(), "{} rows are not read in their example:\n{}", wrong.len(), wrong.join("\n"));
    }
}
