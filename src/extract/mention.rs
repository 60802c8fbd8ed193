//! Who is meant: names, weak names, pronouns and pairs of a sentence, resolved in the order of the text.
//!
//! A sentence remembers for each person it speaks of the most prominent place: subject before object before possessor before what stands
//! behind a preposition. A pronoun takes the most prominent person of its own sentence so far, or else of the sentence before, and so on
//! back; never one that does something to it in the same clause. Only sentences near a place where something is looked for are read, and
//! few are kept, so that the work is linear and the memory is that of a paragraph.

use std::collections::VecDeque;

use super::named::{Named, is_office, named};
use super::program::Program;
use super::window::Window;
use rustc_hash::FxHashMap;

use crate::language::mentions as words;
use crate::rule::tree::EntityKind;
use crate::span::Span;
use crate::text::Layout;
use crate::text::clause::{Analysis, Chunk, Link, Role, Tag};

/// How many sentences back a pronoun looks for whom it means.
const BACK: usize = 4;
/// How many persons back in one sentence.
const NEAR: usize = 32;
/// How many bytes back the first of these may begin.
const BACK_BYTES: usize = 1_200;

/// Whom a mention means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// One entity.
    One(usize),
    /// Two, the one with the lower index first.
    Pair(usize, usize),
}

impl Who {
    /// Both of them.
    pub(super) fn pair(a: usize, b: usize) -> Self {
        Self::Pair(a.min(b), a.max(b))
    }

    /// The one, or the two.
    pub(super) fn entities(self) -> impl Iterator<Item = usize> {
        let (first, second) = match self {
            Self::One(one) => (one, None),
            Self::Pair(a, b) => (a, Some(b)),
        };
        std::iter::once(first).chain(second)
    }
}

/// Words that mean an entity or two.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// Whom.
    pub(super) who: Who,
    /// The first content word; with titles, an article and the like in front.
    pub(super) first: usize,
    /// The first of the titles right in front of the name.
    pub(super) title_first: usize,
    /// The first content word of the name itself.
    pub(super) name_first: usize,
    /// The content word after the last one.
    pub(super) after: usize,
    /// The content word behind what is put in between commas right after it: "Kim, **who came by train**, arrived".
    pub(super) beyond: Option<usize>,
    /// Whether it is sure.
    pub(super) sure: bool,
    /// Where the text named who is meant, where these words do not.
    pub(super) antecedent: Option<Span>,
    /// Where the phrase begins that it stands in, as a content word, if that tells the background: "two months **after** his summit with Trump".
    pub(super) background: Option<usize>,
}

/// How prominent a place in a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Subject,
    Object,
    Possessor,
    Other,
}

/// A person that a sentence spoke of.
#[derive(Debug, Clone, Copy)]
struct Slot {
    /// Who; `None` for somebody that the rules do not know.
    who: Option<usize>,
    rank: Rank,
    /// Whether the clause is a main one.
    main: bool,
    /// The clause, for what stands in the same sentence.
    clause: Option<usize>,
    /// The chunk.
    chunk: usize,
    /// Joined with the one before: "Kim and Putin".
    joined: bool,
    span: Span,
}

/// A sentence that was read.
#[derive(Debug, Clone)]
struct Read {
    span: Span,
    slots: Vec<Slot>,
    /// Whether something plural that is no pair of persons is its subject.
    others: bool,
}

/// What a text has said so far.
pub(super) struct Discourse {
    read: VecDeque<Read>,
    /// The two whom a text is about that names no others.
    default: Option<(usize, usize)>,
    /// How often each entity was "she" less how often it was "he".
    gender: FxHashMap<usize, i32>,
}

impl Discourse {
    /// Nothing is said yet; `default` are the two whom the rules are about.
    pub(super) fn new(default: Option<(usize, usize)>) -> Self {
        Self { read: VecDeque::new(), default, gender: FxHashMap::default() }
    }

    /// Who was spoken of last before the sentence read last: the persons of the nearest sentence that has some, those that the rules do not
    /// know as `None`, and whether each is joined with the one before.
    pub(super) fn before(&self) -> Vec<(Option<usize>, bool)> {
        let nearest = self.read.iter().rev().skip(1).find(|r| !r.slots.is_empty());
        nearest.map_or_else(Vec::new, |r| r.slots.iter().map(|s| (s.who, s.joined)).collect())
    }

    /// The mentions of `window`, a sentence; sentences in front of it are read as far as they matter.
    pub(super) fn mentions(&mut self, program: &Program, layout: &Layout, prose: &str, window: &Window<'_, '_>) -> Vec<Mention> {
        self.catch_up(program, layout, prose, window.span.start);
        self.sentence(program, window)
    }

    /// Reads the sentences that end in front of `start` and have not been read.
    fn catch_up(&mut self, program: &Program, layout: &Layout, prose: &str, start: usize) {
        let known = self.read.back().map_or(0, |r| r.span.end);
        let mut floor = known.max(start.saturating_sub(BACK_BYTES));
        while !prose.is_char_boundary(floor) {
            floor += 1;
        }
        let mut missed = Vec::new();
        let mut end = start;
        while missed.len() < BACK {
            let Some(last) = prose[floor..end].rfind(char::is_alphanumeric).map(|i| floor + i) else { break };
            let sentence = layout.sentence(prose, last, floor);
            if sentence.start >= end || sentence.is_empty() {
                break;
            }
            let sentence = Span::new(sentence.start, sentence.end.min(end));
            end = sentence.start;
            missed.push(sentence);
        }
        for &sentence in missed.iter().rev() {
            if !layout.is_furniture(prose, sentence.start) {
                let window = Window::new(prose, sentence, sentence.start, &program.lexicon);
                self.sentence(program, &window);
            }
        }
    }

    /// Reads one sentence.
    fn sentence(&mut self, program: &Program, window: &Window<'_, '_>) -> Vec<Mention> {
        let analysis = Analysis::of(&window.tokens);
        let names = named(program, window, Some(&analysis));
        let mut reader = Reader {
            program,
            window,
            analysis: &analysis,
            said: self,
            slots: Vec::new(),
            others: false,
            mentions: Vec::new(),
            genders: Vec::new(),
        };
        reader.sentence(&names);
        let Reader { slots, others, mentions, genders, .. } = reader;
        for (entity, female) in genders {
            *self.gender.entry(entity).or_default() += if female { 1 } else { -1 };
        }
        if self.read.len() == BACK {
            self.read.pop_front();
        }
        // A sentence without end is remembered as far as a reader would.
        let slots = slots[slots.len().saturating_sub(NEAR)..].to_vec();
        self.read.push_back(Read { span: window.span, slots, others });
        mentions
    }
}

/// Reads a sentence, chunk by chunk.
struct Reader<'a, 't, 'p> {
    program: &'a Program,
    window: &'a Window<'t, 'p>,
    analysis: &'a Analysis,
    said: &'a Discourse,
    slots: Vec<Slot>,
    others: bool,
    mentions: Vec<Mention>,
    /// Who was "she" and who was "he" in this sentence.
    genders: Vec<(usize, bool)>,
}

impl Reader<'_, '_, '_> {
    fn sentence(&mut self, names: &[Named]) {
        let mut used = vec![false; names.len()];
        let mut order: Vec<usize> = (0..self.analysis.chunks().len()).collect();
        order.sort_by_key(|&k| self.analysis.chunks()[k].first);
        for k in order {
            let chunk = &self.analysis.chunks()[k];
            let (first, after) = self.content_of(chunk);
            let head = self.content_at(chunk.head);
            // The names in it; they are in order and do not overlap.
            let inside = names.partition_point(|n| n.after <= first)..names.partition_point(|n| n.first < after);
            let name = inside.clone().find(|&i| (names[i].first..names[i].after).contains(&head));
            // A name in an apposition or in front of the head: "North Korean leader Kim Jong Un" is two names of one.
            let name = name.or_else(|| inside.clone().find(|&i| first <= names[i].first && names[i].after == after));
            if let Some(at) = name {
                for i in inside {
                    used[i] |= names[i].entity == names[at].entity;
                }
                self.name(k, names[at], first);
            } else {
                self.unnamed(k, chunk, first, after);
            }
        }
        // Names that are part of a chunk with another head: "the Kim summit", "Putin spokesman".
        for (i, name) in names.iter().enumerate() {
            if !used[i] {
                let word = self.analysis.word_of_token(self.window.content[name.first]);
                let background = self.analysis.chunk_of(word).and_then(|k| self.background(k));
                self.mentions.push(Mention {
                    who: Who::One(name.entity),
                    first: name.first,
                    title_first: title_first(self.window, name.first),
                    name_first: name.first,
                    after: name.after,
                    beyond: None,
                    sure: true,
                    antecedent: None,
                    background,
                });
            }
        }
        self.mentions.sort_by_key(|m| (m.first, m.after));
    }

    /// The content word that holds a word of the analysis, or else the first one after it.
    fn content_at(&self, word: usize) -> usize {
        let token = self.analysis.words().get(word).map_or(usize::MAX, |w| w.first);
        self.window.content.partition_point(|&i| i < token)
    }

    fn content_of(&self, chunk: &Chunk) -> (usize, usize) {
        let after = self.analysis.words().get(chunk.after.saturating_sub(1)).map_or(0, |w| w.after);
        (self.content_at(chunk.first), self.window.content.partition_point(|&i| i < after))
    }

    /// Where the phrase or clause begins that a chunk stands in, if it tells the background.
    fn background(&self, chunk: usize) -> Option<usize> {
        let mut at = Some(chunk);
        for _ in 0..8 {
            let chunk = &self.analysis.chunks()[at?];
            // "after the talks with Trump", "after the talks with Trump had failed"
            let marker = chunk.clause.and_then(|c| self.analysis.clauses()[c].marker);
            let opens = [chunk.preposition, marker].into_iter().flatten().find(|&w| words::BACKGROUND.contains(&self.analysis.word(w)));
            if let Some(word) = opens {
                return Some(self.content_at(word));
            }
            at = chunk.on;
        }
        None
    }

    fn rank(&self, chunk: &Chunk) -> Rank {
        match chunk.role {
            Role::Subject => Rank::Subject,
            Role::Object | Role::Receiver => Rank::Object,
            Role::Possessor => Rank::Possessor,
            _ => Rank::Other,
        }
    }

    fn slot(&mut self, k: usize, who: Option<usize>, span: Span) {
        let chunk = &self.analysis.chunks()[k];
        // An apposition stands where its first name does.
        let place = if chunk.role == Role::Apposition { chunk.on.map_or(chunk, |on| &self.analysis.chunks()[on]) } else { chunk };
        let first = chunk.joined.map_or(place, |j| &self.analysis.chunks()[j]);
        let main = first.clause.is_none_or(|c| matches!(self.analysis.clauses()[c].link, Link::Main | Link::Coordination));
        let slot = Slot { who, rank: self.rank(first), main, clause: first.clause, chunk: k, joined: chunk.joined.is_some(), span };
        self.slots.push(slot);
    }

    fn name(&mut self, k: usize, name: Named, first: usize) {
        let span = self.window.words_span(name.first, name.after);
        self.mentions.push(Mention {
            who: Who::One(name.entity),
            first: first.min(name.first),
            title_first: title_first(self.window, name.first),
            name_first: name.first,
            after: name.after,
            beyond: self.beyond(k, name.after),
            sure: true,
            antecedent: None,
            background: self.background(k),
        });
        if self.is_person(name.entity) {
            self.slot(k, Some(name.entity), span);
        }
    }

    /// The content word behind a relative clause or an apposition that stands between commas right after a name, or the "left" of a caption.
    fn beyond(&self, k: usize, after: usize) -> Option<usize> {
        /// So many tokens it may have.
        const LONGEST: usize = 24;
        let (tokens, content) = (&self.window.tokens, &self.window.content);
        let open = content[after - 1] + 1;
        if tokens.raw(open) != "," {
            return None;
        }
        let relative = matches!(tokens.word(open + 1), "who" | "whose" | "whom" | "which");
        let near = open + 1..(open + LONGEST).min(tokens.len());
        let close = if relative {
            let clause = self.analysis.clause_of(self.analysis.word_of_token(open + 1)).map(|c| &self.analysis.clauses()[c]);
            let clause = clause.filter(|c| c.link == Link::Relative && c.on == Some(k));
            let end = clause.and_then(|c| self.analysis.words().get(c.after)).map_or(open + 1, |w| w.first);
            near.into_iter().find(|&i| i >= end && tokens.raw(i) == ",")
        } else {
            let next = self.analysis.chunk_of(self.analysis.word_of_token(open + 1)).map(|c| &self.analysis.chunks()[c]);
            let next = next.and_then(|c| if c.role == Role::Possessor { c.on.map(|on| &self.analysis.chunks()[on]) } else { Some(c) });
            let apposition = next.is_some_and(|c| c.role == Role::Apposition && c.on == Some(k));
            let comma = near.into_iter().find(|&i| tokens.raw(i) == ",");
            comma.filter(|&i| apposition || i == open + 2 && matches!(tokens.word(open + 1), "left" | "right"))
        }?;
        Some(content.partition_point(|&i| i < close))
    }

    fn is_person(&self, entity: usize) -> bool {
        self.program.entities[entity].kind == EntityKind::Person
    }

    /// A chunk without a name that the rules know: a pronoun, a pair, somebody else, or nothing to do with persons.
    fn unnamed(&mut self, k: usize, chunk: &Chunk, first: usize, after: usize) {
        let head = self.analysis.word(chunk.head);
        let tag = self.analysis.words().get(chunk.head).map(|w| w.tag);
        if after <= first {
            return;
        }
        if words::HE.contains(&head) && after == first + 1 {
            if let Some((entity, sure, span)) = self.whom(k, chunk, head) {
                if sure {
                    self.genders.push((entity, words::SHE.contains(&head)));
                }
                self.mention(k, Who::One(entity), first, after, sure, span);
                self.slot(k, Some(entity), span);
            } else {
                self.slot(k, None, chunk.span);
            }
        } else if words::THEY.contains(&head) && after == first + 1 {
            if let Some((a, b, sure, span)) = self.which_two(chunk, false) {
                self.mention(k, Who::pair(a, b), first, after, sure, span);
            }
        } else if self.is_pair(chunk, first, after) {
            if let Some((a, b, sure, span)) = self.which_two(chunk, true) {
                self.mention(k, Who::pair(a, b), first, after, sure, span);
                self.slot(k, Some(a), span);
                self.slot(k, Some(b), span);
            }
        } else if tag == Some(Tag::Name) && self.analysis.words()[chunk.head].capital && self.may_be_person(chunk, first, after) {
            self.slot(k, None, chunk.span);
        } else if chunk.plural && chunk.role == Role::Subject && !chunk.pronoun {
            self.others = true;
        }
    }

    /// Whether a name that the rules do not know may be somebody's: of two words or more, or behind a title; no "the" in front.
    fn may_be_person(&self, chunk: &Chunk, first: usize, after: usize) -> bool {
        let tokens = &self.window.tokens;
        let capitals = (first..after).filter(|&c| tokens.list()[self.window.content[c]].capital).count();
        let all_caps = self.window.raw(after - 1).chars().all(|c| !c.is_lowercase());
        // "the Kremlin", "the United Nations"; but "the painter Georg Lind"
        let article = self.analysis.word(chunk.first) == "the" && tokens.list()[self.window.content[(first + 1).min(after - 1)]].capital;
        !article && capitals >= 2 && !all_caps
    }

    fn mention(&mut self, k: usize, who: Who, first: usize, after: usize, sure: bool, antecedent: Span) {
        let background = self.background(k);
        self.mentions.push(Mention {
            who,
            first,
            title_first: first,
            name_first: first,
            after,
            beyond: None,
            sure,
            antecedent: Some(antecedent),
            background,
        });
    }

    /// Whether a chunk means two people: "the two leaders", "both men", "the pair".
    fn is_pair(&self, chunk: &Chunk, first: usize, after: usize) -> bool {
        let word = |at: usize| self.window.tokens.word(self.window.content[at]);
        let head = self.analysis.word(chunk.head);
        let opens = |w: &str| matches!(w, "the" | "both" | "these" | "those" | "two");
        if words::PAIRS.contains(&head) && after - first <= 2 {
            return word(first) == "the";
        }
        if head == "both" && after == first + 1 {
            return true;
        }
        words::PAIR_NOUNS.contains(&head) && opens(word(first)) && (first..after).any(|c| matches!(word(c), "two" | "both"))
            || head == "leaders" && word(first) == "the" && after == first + 2
    }

    /// Whom a pronoun for one person means, whether that is sure, and where he was named.
    fn whom(&self, k: usize, chunk: &Chunk, pronoun: &str) -> Option<(usize, bool, Span)> {
        let (possessive, female) = (words::POSSESSIVES.contains(&pronoun), words::SHE.contains(&pronoun));
        let own = self.clause_of(chunk);
        // Those who do something to it in its clause, by whatever words.
        let slots = &self.slots[self.slots.len().saturating_sub(NEAR)..];
        let doers: Vec<usize> = slots.iter().filter(|s| own.is_some() && s.clause == own).filter_map(|s| s.who).collect();
        let fits = |s: &&Slot| s.who.is_none_or(|who| self.gender(who).is_none_or(|g| g == female));
        let allowed = |s: &&Slot| {
            s.chunk != k && fits(s) && (possessive || s.clause.is_none() || s.clause != own && s.who.is_none_or(|w| !doers.contains(&w)))
        };
        // In its own sentence, the subject of a clause that this one hangs on comes first.
        let here: Vec<&Slot> = slots.iter().filter(allowed).collect();
        if let Some(found) = self.best(&here, 0) {
            return found;
        }
        for (distance, read) in self.said.read.iter().rev().enumerate() {
            let there: Vec<&Slot> =
                read.slots.iter().filter(|s| fits(s) && (possessive || s.who.is_none_or(|w| !doers.contains(&w)))).collect();
            if let Some(found) = self.best(&there, distance + 1) {
                return found;
            }
        }
        None
    }

    /// Whether an entity has been "she" rather than "he", as far as is known.
    fn gender(&self, entity: usize) -> Option<bool> {
        let here: i32 = self.genders.iter().rev().take(NEAR).filter(|g| g.0 == entity).map(|g| if g.1 { 1 } else { -1 }).sum();
        let balance = self.said.gender.get(&entity).copied().unwrap_or(0) + here;
        (balance != 0).then_some(balance > 0)
    }

    fn clause_of(&self, chunk: &Chunk) -> Option<usize> {
        chunk.clause.or_else(|| chunk.on.and_then(|on| self.analysis.chunks()[on].clause))
    }

    /// The most prominent of some slots of one sentence: `Some(None)` where that is somebody the rules do not know.
    fn best(&self, slots: &[&Slot], distance: usize) -> Option<Option<(usize, bool, Span)>> {
        let key = |s: &&Slot| (s.rank, !s.main);
        let best = slots.iter().min_by_key(|s| key(s))?;
        let Some(entity) = best.who else { return Some(None) };
        let rivals = slots.iter().filter(|s| key(s) == key(best) && s.who != best.who).count();
        let joined = slots.iter().any(|s| s.joined && (s.rank == best.rank));
        Some(Some((entity, rivals == 0 && !joined && distance < BACK, best.span)))
    }

    /// Which two a plural means, whether that is sure, and where they were named.
    fn which_two(&self, chunk: &Chunk, described: bool) -> Option<(usize, usize, bool, Span)> {
        let mut seen: Vec<(usize, Span)> = Vec::new();
        let own = self.clause_of(chunk);
        let here =
            self.slots[self.slots.len().saturating_sub(NEAR)..].iter().filter(|s| described || s.clause != own || s.clause.is_none());
        let mut sentences: Vec<(Vec<Slot>, bool)> = vec![(here.copied().collect(), false)];
        sentences.extend(self.said.read.iter().rev().map(|r| (r.slots.clone(), r.others)));
        for (slots, others) in &sentences {
            let mut now: Vec<(usize, Span)> = Vec::new();
            for slot in slots {
                if let Some(who) = slot.who
                    && !now.iter().any(|n| n.0 == who)
                {
                    now.push((who, slot.span));
                }
            }
            // "Kim and Putin" before anybody else.
            let joined = slots.iter().find(|s| s.joined && s.who.is_some());
            if let Some(second) = joined
                && let Some(first) = slots.iter().find(|s| !s.joined && s.rank == second.rank && s.who.is_some() && s.who != second.who)
                && let (Some(a), Some(b)) = (first.who, second.who)
            {
                return Some((a, b, true, first.span.cover(second.span)));
            }
            if !described && *others && now.len() < 2 {
                return None;
            }
            for one in now {
                if !seen.iter().any(|s| s.0 == one.0) {
                    seen.push(one);
                }
            }
            match seen.as_slice() {
                [] | [_] => {}
                [(a, place), (b, other)] => return Some((*a, *b, described || !*others, place.cover(*other))),
                many => {
                    let (a, b) = self.said.default?;
                    let place = many.iter().find(|m| m.0 == a || m.0 == b)?.1;
                    return Some((a, b, false, place));
                }
            }
        }
        let (a, b) = self.said.default.filter(|_| described)?;
        let one = seen.first();
        if one.is_some_and(|s| s.0 != a && s.0 != b) {
            return None;
        }
        Some((a, b, true, one.map_or(chunk.span, |s| s.1)))
    }
}

/// The first of the titles and words of office right in front of a name.
fn title_first(window: &Window<'_, '_>, name: usize) -> usize {
    let mut first = name;
    while first > 0 && is_office(window.tokens.word(window.content[first - 1])) && first + 4 > name {
        first -= 1;
    }
    first
}

/// Whether a mention means somebody who takes part in another event.
pub(super) fn competes(mention: &Mention, rivals: &[usize]) -> bool {
    mention.who.entities().any(|e| rivals.contains(&e))
}

/// The mentions by name alone, where nothing is known of what was said before: in a stretch that is no sentence.
pub(super) fn names_only(program: &Program, window: &Window<'_, '_>) -> Vec<Mention> {
    let mention = |n: Named| Mention {
        who: Who::One(n.entity),
        first: n.first,
        title_first: title_first(window, n.first),
        name_first: n.first,
        after: n.after,
        beyond: None,
        sure: true,
        antecedent: None,
        background: None,
    };
    named(program, window, None).into_iter().map(mention).collect()
}
