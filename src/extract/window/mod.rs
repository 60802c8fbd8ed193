//! A stretch of a source under the matcher: its words, what template words they may stand for, its readings.

mod placed;

pub(super) use self::placed::Placed;
use self::placed::{age, converted, of_unit};
use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::composed::Composed;
use super::dated::Dated;
use super::dateline::dates_the_report;
use super::joints::Joints;
use super::lexicon::{Lexicon, WordId};
use super::mention::{Mention, Who};
use super::modality::{Manner, Sentence, boundaries};
use super::program::CompiledFact;
use crate::read::Stretch;
use crate::span::Span;
use crate::text::clause::{Analysis, Tag, Tagged};
use crate::text::{TokenKind, Tokens};
use crate::value::name::is_title;
use crate::value::{Context, Kind, Reading, Types, Value};
use crate::work;

/// How far back of a sentence stand the words that its first expression of time may hang together with, in bytes.
const NEAR: usize = 48;

/// How far back of a sentence words are read that may say what day it speaks of, in bytes.
const LOOK_BACK: usize = 600;

/// A sentence or a paragraph, ready for matching.
pub(super) struct Window<'t, 'p> {
    /// Where it stands in the source.
    pub(super) span: Span,
    /// Its tokens; their spans count from the start of the source.
    pub(super) tokens: Rc<Tokens<'t>>,
    /// Token indices of the words that templates see.
    pub(super) content: Vec<usize>,
    /// For each of those, the template words it may stand for.
    ids: Vec<&'p [WordId]>,
    /// The template words that are present, in order, each with a content word that may stand for it.
    stand: Vec<(WordId, usize)>,
    /// All template words that are present, in order.
    present: Vec<WordId>,
    /// Where the paragraph begins: no further back is a date carried into this window.
    context_start: usize,
    readings: Vec<Option<Vec<Placed>>>,
    /// Numbers with those that tell somebody's age.
    ages: Option<Vec<Placed>>,
    /// The same for facts that count a unit of measure.
    units: Vec<(String, Vec<Placed>)>,
    /// The names, by those that a fact has and that read like a list.
    firms: Vec<(Vec<Vec<String>>, Vec<Placed>)>,
    /// Its words as the readers of values see them.
    own: OnceCell<Stretch<'t>>,
    /// The same from where its dates may lean on dates said before.
    leaning: OnceCell<Stretch<'t>>,
    /// Whether days, years or times of day may be told in it.
    tells_days: OnceCell<bool>,
    /// Where its pieces meet, if it is put together of several or has a label in front.
    joints: Option<Joints>,
    /// For each content word where a template may go on that passes over the rest of its piece.
    past: OnceCell<Vec<Option<usize>>>,
    /// Only readings that begin in these bytes count; all where there is no word of it.
    within: Option<Range<usize>>,
    lexicon: &'p Lexicon,
    /// Who is meant in it, in order; empty where the rules have no entities.
    pub(super) mentions: Vec<Mention>,
    /// The content words at which mentions begin, in order, each with the index of the mention.
    begins: Vec<(usize, usize)>,
    /// The entities that are meant somewhere in it, in order.
    pub(super) meant: Vec<usize>,
    /// The persons of the nearest sentence before that has some; `None` for those the rules do not know, and whether each is joined on.
    pub(super) before: Vec<(Option<usize>, bool)>,
    /// The persons of the last sentences before.
    pub(super) around: Vec<Option<usize>>,
    /// The analysis of all its words.
    analysis: OnceCell<Rc<Analysis>>,
    /// The parts of speech of all its words, where no more was asked for at first.
    tagged: OnceCell<Tagged>,
    /// The analyses of the sentences around words, made when they are asked for; the one that was asked for last stands last.
    sentences: RefCell<Vec<Rc<Sentence>>>,
    /// The marks between its clauses: every claim of the window asks which stand around it.
    boundaries: OnceCell<Vec<usize>>,
    /// Where guards fit, by guard: they are the same for every claim of the window.
    guarded: RefCell<FxHashMap<usize, Places>>,
    /// How matches are put, by their words: those of several facts are often the same.
    pub(super) manners: RefCell<FxHashMap<MatchKey, Manner>>,
}

/// Where a guard fits, as content words.
type Places = Rc<[(usize, usize)]>;

/// The words of a match and of its reading.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct MatchKey {
    pub(super) words: (usize, usize),
    pub(super) gaps: Vec<(usize, usize)>,
    pub(super) reading: Option<Span>,
}

impl<'t, 'p> Window<'t, 'p> {
    pub(super) fn new(prose: &'t str, span: Span, paragraph_start: usize, lexicon: &'p Lexicon) -> Self {
        Self::of_tokens(Rc::new(Tokens::within(prose, span)), span, paragraph_start, lexicon)
    }

    /// The same of words that were told apart before.
    pub(super) fn of_tokens(tokens: Rc<Tokens<'t>>, span: Span, paragraph_start: usize, lexicon: &'p Lexicon) -> Self {
        let prose = tokens.text();
        work::steps(tokens.len());
        let (mut content, mut ids) = (Vec::with_capacity(tokens.len()), Vec::with_capacity(tokens.len()));
        let mut stand: Vec<(WordId, usize)> = Vec::with_capacity(16);
        for i in (0..tokens.len()).filter(|&i| tokens.list()[i].is_content()) {
            let words = lexicon.ids(tokens.word(i));
            stand.extend(words.iter().map(|&word| (word, content.len())));
            content.push(i);
            ids.push(words);
        }
        stand.sort_unstable();
        let mut present: Vec<WordId> = stand.iter().map(|s| s.0).collect();
        present.dedup();
        let mut context_start = paragraph_start.max(span.start.saturating_sub(LOOK_BACK));
        while !prose.is_char_boundary(context_start) {
            context_start += 1;
        }
        let joints = Joints::of_label(&tokens, &content);
        Self {
            span,
            tokens,
            content,
            ids,
            stand,
            present,
            context_start,
            readings: vec![None; Kind::ALL.len()],
            ages: None,
            units: Vec::new(),
            firms: Vec::new(),
            own: OnceCell::new(),
            leaning: OnceCell::new(),
            tells_days: OnceCell::new(),
            joints,
            past: OnceCell::new(),
            within: None,
            lexicon,
            mentions: Vec::new(),
            begins: Vec::new(),
            meant: Vec::new(),
            before: Vec::new(),
            around: Vec::new(),
            analysis: OnceCell::new(),
            tagged: OnceCell::new(),
            sentences: RefCell::default(),
            boundaries: OnceCell::new(),
            guarded: RefCell::default(),
            manners: RefCell::default(),
        }
    }

    /// A text put together of pieces of a page; values are read in one of them alone. A sentence is read more strictly than a label.
    pub(super) fn of_pieces(composed: &'t Composed, strict: bool, lexicon: &'p Lexicon) -> Self {
        let mut window = Self::new(&composed.text, Span::new(0, composed.text.len()), 0, lexicon);
        let (starts, value, own) = (composed.starts(), composed.value.clone(), composed.own.clone());
        window.context_start = value.start;
        window.joints = Some(Joints::new(&window.tokens, &window.content, &starts, [value.clone(), own], strict));
        window.within = Some(value);
        window
    }

    /// Where its pieces meet, if it is put together of several.
    pub(super) fn joints(&self) -> Option<&Joints> {
        self.joints.as_ref().filter(|_| self.within.is_some())
    }

    /// Whether it is put together of several pieces of a page.
    pub(super) fn is_composed(&self) -> bool {
        self.within.is_some()
    }

    /// Whether the template word `word` may be left out in front of the content word at `at`.
    pub(super) fn leaves_out(&self, at: usize, word: WordId) -> bool {
        self.joints.as_ref().is_some_and(|j| j.is_start(at)) && self.lexicon.is_left_out(word)
    }

    /// Where a template may go on when it passes over the rest of the piece around the content word at `at`.
    pub(super) fn past(&self, at: usize) -> Option<usize> {
        let joints = self.joints()?;
        let word = |at: usize| self.content.get(at).map_or("", |&i| self.tokens.word(i));
        let past = self.past.get_or_init(|| (0..=self.content.len()).map(|at| joints.past(at, word(at))).collect());
        past.get(at).copied().flatten()
    }

    /// Whether a gap of a template may pass from the content word at `from` to that at `to`.
    pub(super) fn spans(&self, from: usize, to: usize) -> bool {
        self.joints.as_ref().is_none_or(|j| j.spans(from, to))
    }

    /// The mention of `who` that begins at a content word, by its index, and the content word after it.
    pub(super) fn mention_at(&self, who: Who, place: usize) -> Option<(usize, usize)> {
        let from = self.begins.partition_point(|&(at, _)| at < place);
        let here = self.begins[from..].iter().take_while(|&&(at, _)| at == place).map(|&(_, k)| k);
        here.into_iter().find(|&k| self.mentions[k].who == who).map(|k| (k, self.mentions[k].after))
    }

    /// Whether a mention begins at a content word.
    pub(super) fn has_mention_at(&self, place: usize) -> bool {
        self.begins.binary_search_by_key(&place, |b| b.0).is_ok()
    }

    /// Takes what is meant in it.
    pub(super) fn mean(&mut self, mentions: Vec<Mention>) {
        self.begins = mentions.iter().enumerate().flat_map(|(k, m)| [m.first, m.title_first, m.name_first].map(|at| (at, k))).collect();
        self.begins.sort_unstable();
        self.begins.dedup();
        self.meant = mentions.iter().flat_map(|m| m.who.entities()).collect();
        self.meant.sort_unstable();
        self.meant.dedup();
        self.mentions = mentions;
    }

    /// How many words templates see.
    pub(super) fn len(&self) -> usize {
        self.content.len()
    }

    /// The clauses of the sentence around the token `at`.
    pub(super) fn sentence(&self, at: usize) -> Rc<Sentence> {
        let mut held = self.sentences.borrow_mut();
        if let Some(last) = held.last().filter(|s| s.holds(&self.tokens, at)) {
            return Rc::clone(last);
        }
        // each fact asks for the places of a text without an end anew
        let bounds = Sentence::bounds(&self.tokens, at);
        let known = held.iter().position(|s| (s.first, s.after) == bounds);
        let sentence = known.map_or_else(|| Rc::new(Sentence::of(&self.tokens, bounds, || self.analysis())), |k| held.remove(k));
        held.push(Rc::clone(&sentence));
        sentence
    }

    /// The marks between its clauses, as tokens.
    pub(super) fn boundaries(&self) -> &[usize] {
        self.boundaries.get_or_init(|| boundaries(&self.tokens))
    }

    /// Where the guard `key` fits, as content words: `find` looks for it once.
    pub(super) fn guarded(&self, key: usize, find: impl FnOnce() -> Vec<(usize, usize)>) -> Rc<[(usize, usize)]> {
        Rc::clone(self.guarded.borrow_mut().entry(key).or_insert_with(|| find().into()))
    }

    /// The content words that may stand for one of `words`, in order; `None` where others may too, as some are left out.
    pub(super) fn standing_for(&self, words: &[WordId]) -> Option<Vec<usize>> {
        if self.joints.is_some() {
            return None;
        }
        let of = |&word: &WordId| self.stand[self.stand.partition_point(|s| s.0 < word)..].iter().take_while(move |s| s.0 == word);
        let mut places: Vec<usize> = words.iter().flat_map(of).map(|s| s.1).collect();
        if words.len() > 1 {
            places.sort_unstable();
            places.dedup();
        }
        Some(places)
    }

    /// Whether the content word at `at` may stand for `word`.
    pub(super) fn is(&self, at: usize, word: WordId) -> bool {
        self.ids.get(at).is_some_and(|ids| ids.contains(&word))
    }

    /// Whether the content word at `at` may stand for one of `words`, which are in order, or be left out for one.
    pub(super) fn is_any(&self, at: usize, words: &[WordId]) -> bool {
        let here = |&id: &WordId| words.binary_search(&id).is_ok();
        let starts = || self.joints.as_ref().is_some_and(|j| j.is_start(at));
        self.ids.get(at).is_some_and(|ids| ids.iter().any(here)) || starts() && words.iter().any(|&w| self.lexicon.is_left_out(w))
    }

    /// Whether a match may do with what is there of `words`: one is present, or may be left out.
    pub(super) fn may_have(&self, words: &[WordId]) -> bool {
        self.has_any(words) || self.joints.is_some() && words.iter().any(|&w| self.lexicon.is_left_out(w))
    }

    /// All template words that are present, in order.
    pub(super) fn present(&self) -> &[WordId] {
        &self.present
    }

    /// Whether at least one of `words` is present.
    pub(super) fn has_any(&self, words: &[WordId]) -> bool {
        words.iter().any(|w| self.present.binary_search(w).is_ok())
    }

    /// The content word at `at` as it stands in the text.
    pub(super) fn raw(&self, at: usize) -> &str {
        self.content.get(at).map_or("", |&i| self.tokens.raw(i))
    }

    /// Whether the content word at `at`, right behind a number, may be the noun it counts.
    pub(super) fn is_counted(&self, at: usize) -> bool {
        const NO_NOUN: &[&str] = &[
            "and", "or", "of", "in", "to", "for", "the", "a", "an", "on", "at", "with", "from", "by", "but", "as", "that", "which", "who",
            "is", "was", "are", "were", "has", "had", "have", "than", "after", "before", "since", "more", "or", "so", "per", "percent",
            "while", "when", "if", "not",
        ];
        let Some(&i) = self.content.get(at) else { return false };
        let token = &self.tokens.list()[i];
        token.kind == TokenKind::Word
            && !token.capital
            && !token.glued
            && i > 0
            && self.tokens.list()[i - 1].is_content()
            && !NO_NOUN.contains(&self.tokens.word(i))
    }

    /// Whether the content word at `at` joins on one more of a kind.
    pub(super) fn is_joined_on(&self, at: usize) -> bool {
        self.content.get(at).is_some_and(|&i| matches!(self.tokens.word(i), "and" | "or" | "nor"))
    }

    /// "rose $3 million to $40 million", "fell from 50 to 40": whether another reading behind "to" is what this one leads to.
    pub(super) fn leads_to(&self, placed: &Placed, readings: &[Placed]) -> bool {
        self.content.get(placed.after).is_some_and(|&i| self.tokens.word(i) == "to")
            && readings.iter().any(|r| (r.first..=r.value_first).contains(&(placed.after + 1)))
    }

    /// Whether the content word at `at` puts one thing in the place of another.
    pub(super) fn is_turn(&self, at: usize) -> bool {
        self.content.get(at).is_some_and(|&i| matches!(self.tokens.word(i), "but" | "rather" | "instead"))
    }

    /// Whether the content word at `inside` stands in a relative clause ("…, who beat the Blues, won") that ends before the one at `after`.
    pub(super) fn closes_between(&self, inside: usize, after: usize) -> bool {
        let (Some(&i), Some(&end)) = (self.content.get(inside), self.content.get(after)) else { return false };
        let open = (0..i).rev().find(|&j| self.tokens.raw(j) == ",");
        open.is_some_and(|j| matches!(self.tokens.word(j + 1), "who" | "which" | "whose")) && (i..end).any(|j| self.tokens.raw(j) == ",")
    }

    /// The span of the content words from `first` up to, not including, `after`.
    pub(super) fn words_span(&self, first: usize, after: usize) -> Span {
        let start = self.tokens.list()[self.content[first]].span.start;
        let end = self.tokens.list()[self.content[after.max(first + 1) - 1]].span.end;
        Span::new(start, end)
    }

    /// Reads the values of type `kind`, once.
    pub(super) fn read(&mut self, kind: Kind, source: &Dated<'_>) {
        if self.readings[kind as usize].is_some() {
            return;
        }
        // dates lean on dates said before, and "$" on the dollars; everything else is read where it stands
        let leans = matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Money) && self.context_start != self.span.start;
        if matches!(kind, Kind::Date | Kind::Year | Kind::Time) && !self.tells_days() {
            let reckoned = if kind == Kind::Date { self.reckoned(source, &[]) } else { Vec::new() };
            self.readings[kind as usize] = Some(reckoned);
            return;
        }
        // the day of the source matters to times alone
        let timely = matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Duration);
        let context = if timely { super::context(source) } else { Context::default() };
        let list = if leans { self.leaning() } else { self.own() }.read(Types::of(kind), &context);
        // the day of a dateline belongs to the report: it is what other days lean on, and no claim
        let of_report = |r: &Reading| {
            matches!(kind, Kind::Date | Kind::Year | Kind::Time | Kind::Number)
                && !self.is_composed()
                && dates_the_report(self.tokens.text(), self.span, r.value_span)
        };
        let placed: Vec<Placed> = list
            .into_iter()
            .filter(|r| r.span.start >= self.span.start && self.within.as_ref().is_none_or(|w| w.contains(&r.value_span.start)))
            .filter(|r| !of_report(r))
            .filter_map(|r| self.place(r))
            .collect();
        let mut placed = if matches!(kind, Kind::Money | Kind::Quantity) { converted(self.tokens.text(), placed) } else { placed };
        if kind == Kind::Date {
            placed.extend(self.reckoned(source, &placed));
            placed.sort_by_key(|p| p.reading.span.start);
        }
        if kind == Kind::Number {
            placed.extend(super::none::read(self).into_iter().filter_map(|r| self.place(r)));
            placed.sort_by_key(|p| p.reading.span.start);
        }
        self.readings[kind as usize] = Some(placed);
    }

    /// Days that are told by how long before the day of the text, or one of `dates`, they were.
    fn reckoned(&self, source: &Dated<'_>, dates: &[Placed]) -> Vec<Placed> {
        let told = super::reckoned::read(self, source, dates).into_iter().filter_map(|r| self.place(r));
        told.filter(|r| !dates.iter().any(|d| d.reading.span.overlaps(r.reading.span))).collect()
    }

    /// The lengths of time that it tells.
    pub(super) fn lengths(&self) -> Vec<Reading> {
        self.own().read(Types::of(Kind::Duration), &Context::default())
    }

    /// Whether days, years or times of day may be told in it. Most sentences tell none, and what stands in front of them is not read.
    fn tells_days(&self) -> bool {
        *self.tells_days.get_or_init(|| {
            if !self.own().may_tell_time() {
                return false;
            }
            let text = self.tokens.text();
            let mut near = self.span.start.saturating_sub(NEAR);
            while !text.is_char_boundary(near) {
                near += 1;
            }
            Stretch::within(text, Span::new(near, self.span.end)).may_tell_days(self.span.start)
        })
    }

    fn own(&self) -> &Stretch<'t> {
        self.own.get_or_init(|| Stretch::of(Rc::clone(&self.tokens)))
    }

    fn leaning(&self) -> &Stretch<'t> {
        self.leaning.get_or_init(|| Stretch::within(self.tokens.text(), Span::new(self.context_start, self.span.end)))
    }

    /// Reads the values that a fact may have, once.
    pub(super) fn read_for(&mut self, fact: &CompiledFact, source: &Dated<'_>) {
        self.read(fact.kind, source);
        if fact.ages && self.ages.is_none() {
            self.read(Kind::Quantity, source);
            self.ages = Some(self.with_measures(fact.kind, age));
        }
        if let Some(unit) = &fact.unit
            && !self.units.iter().any(|(u, _)| u == unit)
        {
            self.read(Kind::Quantity, source);
            self.read(Kind::Duration, source);
            let told = self.with_measures(fact.kind, |text, placed| of_unit(text, placed, unit));
            self.units.push((unit.clone(), told));
        }
        if !fact.listed.is_empty() && !self.firms.iter().any(|(f, _)| *f == fact.listed) {
            let told = super::firm::whole(&self.tokens, self.readings(fact.kind), &fact.listed);
            let told = told.into_iter().filter_map(|r| self.place(r)).collect();
            self.firms.push((fact.listed.clone(), told));
        }
    }

    /// The readings of `kind`, and those measures that are such values too.
    fn with_measures(&self, kind: Kind, value: impl Fn(&str, &Placed) -> Option<Placed>) -> Vec<Placed> {
        let text = self.tokens.text();
        let all = self.readings(Kind::Quantity).iter().chain(self.readings(Kind::Duration));
        let measures = all.filter_map(|p| value(text, p));
        let told: Vec<Placed> = measures.filter_map(|p| Some(Placed { again: p.again, ..self.place(p.reading)? })).collect();
        let apart = |p: &&Placed| !told.iter().any(|a| a.reading.span.overlaps(p.reading.span));
        let mut all: Vec<Placed> = self.readings(kind).iter().filter(apart).cloned().collect();
        all.extend(told);
        all.sort_by_key(|p| p.reading.span.start);
        all
    }

    /// The values that a fact may have, read before by [`read_for`](Self::read_for).
    pub(super) fn readings_for(&self, fact: &CompiledFact) -> &[Placed] {
        if let Some(unit) = &fact.unit {
            return self.units.iter().find(|(u, _)| u == unit).map_or(&[], |(_, told)| told);
        }
        if !fact.listed.is_empty() {
            return self.firms.iter().find(|(f, _)| *f == fact.listed).map_or(&[], |(_, told)| told);
        }
        if fact.ages { self.ages.as_deref().unwrap_or(&[]) } else { self.readings(fact.kind) }
    }

    /// Whether there is a value that a fact may have.
    pub(super) fn has_reading_for(&mut self, fact: &CompiledFact, source: &Dated<'_>) -> bool {
        self.read_for(fact, source);
        !self.readings_for(fact).is_empty()
    }

    /// Whether there is a value of type `kind`.
    pub(super) fn has_reading(&mut self, kind: Kind, source: &Dated<'_>) -> bool {
        self.read(kind, source);
        !self.readings(kind).is_empty()
    }

    /// The analysis of all its words, made once, when somebody asks.
    pub(super) fn analysis(&self) -> Rc<Analysis> {
        Rc::clone(self.analysis.get_or_init(|| {
            work::steps(self.tokens.len());
            Rc::new(self.tagged.get().map_or_else(|| Analysis::of(&self.tokens), Analysis::of_tagged))
        }))
    }

    /// The part of speech of the word that holds a token.
    pub(super) fn tag(&self, token: usize) -> Option<Tag> {
        match self.analysis.get() {
            Some(analysis) => analysis.tag_of_token(token),
            None => self.tagged.get_or_init(|| Tagged::of(&self.tokens)).tag_of_token(token),
        }
    }

    /// The readings of type `kind` made before by [`read`](Self::read).
    pub(super) fn readings(&self, kind: Kind) -> &[Placed] {
        self.readings[kind as usize].as_deref().unwrap_or(&[])
    }

    fn place(&self, reading: Reading) -> Option<Placed> {
        let index = |offset: usize| self.content.partition_point(|&i| self.tokens.list()[i].span.start < offset);
        let word = |at: usize| self.content.get(at).map_or("", |&i| self.tokens.word(i));
        let (mut first, mut value_first, after) = (index(reading.span.start), index(reading.value_span.start), index(reading.span.end));
        if value_first + 1 < after && word(value_first) == "the" {
            value_first += 1;
        }
        if matches!(reading.value, Value::Name(_)) {
            // a title is part of what a template's hole takes in: "chaired by Dr. J. Roe"
            while first > 0 && is_title(word(first - 1)) {
                first -= 1;
            }
        }
        (first < after).then_some(Placed { reading, first, value_first, after, again: None })
    }
}
