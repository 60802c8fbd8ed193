//! What a text said before a sentence: who was named last, which events were spoken of.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::guard::apart::was_introduced;
use super::guard::stranger;
use super::ladder::{Before, is_calendar};
use super::limit::side::sides_in;
use super::mention::Mention;
use super::wordbook::shelf::ClassBits;
use super::wordbook::{ClassId, Entry, Hit, Looked, Wordbook, Wording};
use crate::extract::dated::{Dated, Kept};
use crate::extract::families::Families;
use crate::extract::mention::names_only;
use crate::extract::program::Program;
use crate::extract::sentence::mentions;
use crate::extract::window::Window;
use crate::language::is_demonym;
use crate::source::page::Spot;
use crate::span::Span;
use crate::text::clause::{Analysis, Link};
use crate::text::{TokenKind, Tokens};
use crate::work;

/// How far back is looked, in bytes.
const BACK: usize = 1200;

/// How far back somebody may be named who is not named again.
const NEAR: usize = 600;

/// The text in front of a sentence, read when somebody asks.
pub(in crate::extract) struct Story<'t, 'p> {
    /// The words in front; made when somebody asks.
    tokens: OnceCell<Rc<Tokens<'t>>>,
    /// What is known of them; asked for when somebody asks.
    kept: OnceCell<Rc<Kept>>,
    source: &'t Dated<'t>,
    /// What the lexicon knows of these words.
    looked: OnceCell<Looked<'p>>,
    /// What was answered: many sentences of the rules ask the same of one sentence of a text.
    answers: RefCell<Answers>,
    prose: &'t str,
    /// The text with its marks.
    marked: &'t str,
    /// The words in bold that the block of the sentence begins with, where the text is one put together of several places.
    block: Option<String>,
    program: &'p Program,
    book: &'p Wordbook,
    /// Whether each entity is named anywhere in the text.
    anywhere: &'p [bool],
    pub(super) places: &'p [bool],
    pub(super) persons: &'p [bool],
    pub(super) about: &'p [usize],
    pub(super) kin: &'p [Vec<usize>],
    pub(super) lands: &'p [Vec<usize>],
    pub(super) families: &'p Families,
    end: usize,
    /// Where the section begins that the sentence stands in: what another section speaks of, this one does not.
    section: usize,
    /// The words of the headings over that section, and of the title; made when somebody asks.
    headings: OnceCell<Vec<Tokens<'t>>>,
    above: Vec<&'t str>,
}

/// What was asked of a text in front of a sentence, with the answers.
#[derive(Default)]
struct Answers {
    entities: FxHashMap<usize, bool>,
    events: FxHashMap<Box<[ClassId]>, bool>,
    nouns: FxHashMap<Box<str>, bool>,
    strangers: FxHashMap<Box<[usize]>, bool>,
}

impl<'t, 'p> Story<'t, 'p> {
    /// What `source` says in front of byte `end`.
    pub(in crate::extract) fn before(source: &'t Dated<'t>, end: usize, program: &'p Program, anywhere: &'p [bool]) -> Self {
        let speakers = &program.speakers;
        let path: Vec<Span> = source.page.path(end).map(|s| s.heading).collect();
        let above = path.iter().skip(1).copied().chain(source.page.title);
        Self {
            tokens: OnceCell::new(),
            kept: OnceCell::new(),
            looked: OnceCell::new(),
            answers: RefCell::default(),
            section: path.first().map_or(0, |h| h.start),
            headings: OnceCell::new(),
            above: above.map(|span| span.of(&source.text)).collect(),
            source,
            prose: source.prose(),
            marked: &source.text,
            block: None,
            program,
            book: program.book(),
            anywhere,
            places: &speakers.places,
            persons: &speakers.persons,
            about: &speakers.about,
            kin: &speakers.kin,
            lands: &speakers.lands,
            families: &speakers.families,
            end,
        }
    }

    /// The same where its block begins with `words` in bold.
    pub(in crate::extract) fn in_block(mut self, words: Option<&str>) -> Self {
        self.block = words.map(str::to_owned);
        self
    }

    /// Where the words in front stand.
    fn stretch(&self) -> Span {
        let mut start = self.end.saturating_sub(BACK);
        while !self.prose.is_char_boundary(start) {
            start += 1;
        }
        // no half words
        if start > 0 {
            start += self.prose[start..self.end].find(char::is_whitespace).unwrap_or(0);
        }
        Span::new(start, self.end)
    }

    /// The words in front.
    fn tokens(&self) -> &Rc<Tokens<'t>> {
        self.tokens.get_or_init(|| Rc::new(Tokens::within(self.prose, self.stretch())))
    }

    /// What is known of the words in front.
    fn kept(&self) -> &Kept {
        self.kept.get_or_init(|| self.source.kept(self.stretch()))
    }

    /// Who is named in front.
    fn mentions(&self) -> &[Mention] {
        self.kept().named.get_or_init(|| {
            let span = self.stretch();
            let mut window = Window::of_tokens(Rc::clone(self.tokens()), span, span.start, &self.program.lexicon);
            window.mentions = names_only(self.program, &window);
            mentions(&window)
        })
    }

    /// The flags of which a word stands near enough in front, in order.
    fn flags(&self) -> &[usize] {
        self.kept().flags.get_or_init(|| {
            let tokens = self.tokens();
            let near = (0..tokens.len()).filter(|&t| self.near(t));
            let words = near.flat_map(|t| self.book.flags_at(tokens, t));
            let mut flags: Vec<usize> = words.filter(|(_, rival, _)| !rival).map(|(flag, ..)| flag).collect();
            flags.sort_unstable();
            flags.dedup();
            flags
        })
    }

    fn headings(&self) -> &[Tokens<'t>] {
        self.headings.get_or_init(|| self.above.iter().map(|text| Tokens::of(text)).collect())
    }

    fn near(&self, token: usize) -> bool {
        self.tokens().get(token).is_some_and(|t| t.span.start + NEAR >= self.end)
    }

    /// The words that the names of an entity are looked for by.
    fn names(&self, entity: usize) -> impl Iterator<Item = &String> {
        let anchors = self.program.entities[entity].names.iter().flat_map(|p| &p.anchors);
        anchors.flat_map(|&a| self.program.lexicon.forms(a))
    }

    /// The tokens of the section so far.
    fn of_section(&self) -> impl Iterator<Item = usize> {
        (0..self.tokens().len()).filter(|&t| self.tokens().list()[t].span.start >= self.section)
    }
}

impl Story<'_, '_> {
    /// "Unlike the Merle, it has 90 seats": who is named only to hold another against is not spoken of.
    fn is_aside(&self, mention: &Mention) -> bool {
        let word = |back: usize| mention.first.checked_sub(back).map_or("", |t| self.tokens().word(t));
        let skip = usize::from(word(1) == "the");
        let lead = word(1 + skip);
        matches!(lead, "unlike" | "than" | "versus" | "vs")
            || lead == "from" && matches!(word(2 + skip), "different" | "differ" | "differs")
    }

    fn has_entity(&self, entity: usize) -> bool {
        let of = |tokens: &Tokens<'_>, t: usize| self.program.entities[entity].goes_as.iter().any(|n| n == tokens.word(t));
        let here = || self.of_section().any(|t| self.near(t) && of(self.tokens(), t));
        let called = || here() || self.headings().iter().any(|h| (0..h.len()).any(|t| of(h, t)));
        let spoken_of = |m: &&Mention| m.entity == entity && self.near(m.first) && !self.is_aside(m);
        self.mentions().iter().any(|m| spoken_of(&m)) || self.anywhere(entity) && called()
    }

    /// Whether a word of a name of an entity stands in front, in the sentence itself, or above on the page.
    fn is_named_yet(&self, entity: usize) -> bool {
        /// In a long text somebody who is spoken of was named.
        const FAR: usize = 6000;
        let word = |text: &str| {
            let tokens = Tokens::of(text);
            self.names(entity).any(|form| (0..tokens.len()).any(|t| tokens.word(t) == form))
        };
        self.end > FAR || self.anywhere(entity) && (word(&self.prose[..self.end]) || self.above.iter().any(|text| word(text)))
    }

    fn has_event(&self, classes: &[ClassId]) -> bool {
        let book = self.book;
        let is_one = |hits: Vec<Hit>| {
            hits.iter().any(|h| {
                let wording = book.wording(h.wording);
                classes.contains(&wording.class) && matches!(wording.entry, Entry::Noun | Entry::Verb)
            })
        };
        let tokens = self.tokens();
        work::steps(tokens.len());
        let looked = self.looked.get_or_init(|| book.looked(tokens.len()));
        let asked = ClassBits::of(classes);
        let there = |t: usize| book.leads_to(looked, tokens, t, classes, asked) && is_one(book.hits_in(looked, tokens, t));
        self.of_section().any(there) || self.headings().iter().any(|h| (0..h.len()).any(|t| is_one(book.hits(h, t))))
    }

    fn has_noun(&self, word: &str) -> bool {
        work::steps(self.tokens().len());
        let like = self.book.like(word);
        let heading = || self.headings().iter().any(|h| (0..h.len()).any(|t| like.is(h.word(t))));
        self.of_section().any(|t| self.near(t) && like.is(self.tokens().word(t))) || heading()
    }
}

impl Before for Story<'_, '_> {
    fn entity(&self, entity: usize) -> bool {
        let known = self.answers.borrow().entities.get(&entity).copied();
        known.unwrap_or_else(|| {
            let answer = self.has_entity(entity) || self.families.wholes(entity).iter().any(|&e| self.has_entity(e));
            self.answers.borrow_mut().entities.insert(entity, answer);
            answer
        })
    }

    fn anywhere(&self, entity: usize) -> bool {
        let named = |e: usize| self.anywhere.get(e).copied().unwrap_or(false);
        named(entity) || self.families.wholes(entity).iter().any(|&e| named(e))
    }

    fn named_yet(&self, entity: usize) -> bool {
        // a part by its own name speaks of the whole
        let kin = |e: &usize| *e == entity || self.families.are_kin(entity, *e);
        (0..self.program.entities.len()).filter(kin).any(|e| self.is_named_yet(e))
    }

    fn event(&self, classes: &[ClassId]) -> bool {
        let known = self.answers.borrow().events.get(classes).copied();
        known.unwrap_or_else(|| {
            let answer = self.has_event(classes);
            self.answers.borrow_mut().events.insert(classes.into(), answer);
            answer
        })
    }

    fn flag(&self, flag: usize) -> bool {
        self.flags().binary_search(&flag).is_ok()
    }

    fn is_setting(&self, end: usize) -> bool {
        is_setting(self.marked, end)
    }

    fn last_side(&self) -> Option<usize> {
        let tokens = self.tokens();
        let from = tokens.list().partition_point(|t| t.span.start + NEAR < self.end);
        sides_in(self.book, tokens, from, tokens.len()).last().map(|s| s.0)
    }

    fn is_last_event(&self, classes: &[ClassId]) -> bool {
        const REACH: usize = 320;
        let book = self.book;
        let tokens = self.tokens();
        let nouns = |t: usize| -> Vec<ClassId> {
            let hits = book.hits(tokens, t);
            let of = |w: &Wording| {
                matches!(w.entry, Entry::Noun) && !matches!(&*book.classes[w.class as usize].name, "number" | "amount" | "size" | "idiom")
            };
            hits.iter().map(|h| book.wording(h.wording)).filter(|w| of(w)).map(|w| w.class).collect()
        };
        let near = |t: usize| tokens.list()[t].span.start + REACH >= self.end;
        let last = (0..tokens.len()).rev().take_while(|&t| near(t)).map(nouns).find(|c| !c.is_empty());
        last.is_some_and(|c| c.iter().any(|c| classes.contains(c)))
    }

    fn noun(&self, word: &str) -> bool {
        let known = self.answers.borrow().nouns.get(word).copied();
        known.unwrap_or_else(|| {
            let answer = self.has_noun(word);
            self.answers.borrow_mut().nouns.insert(word.into(), answer);
            answer
        })
    }

    fn is_nearer(&self, others: &[String], word: &str) -> bool {
        let own = self.book.like(word);
        let others: Vec<_> = others.iter().map(|o| self.book.like(o)).collect();
        let which = |word: &str| if own.is(word) { Some(false) } else { others.iter().any(|o| o.is(word)).then_some(true) };
        let tokens = self.tokens();
        let section: Vec<usize> = self.of_section().filter(|&t| self.near(t)).collect();
        let told = section.into_iter().rev().find_map(|t| which(tokens.word(t)));
        let heading = || self.headings().iter().find_map(|h| (0..h.len()).find_map(|t| which(h.word(t))));
        told.or_else(heading).unwrap_or(false)
    }

    fn word(&self, word: &str) -> bool {
        let tokens = self.tokens();
        (0..tokens.len()).any(|t| tokens.word(t) == word)
    }

    fn is_called(&self, entity: usize, noun: &str) -> bool {
        self.program.entities.get(entity).is_some_and(|e| e.nouns.iter().any(|n| n == noun))
    }

    fn is_like(&self, entity: usize, noun: &str) -> bool {
        self.program.entities.get(entity).is_some_and(|e| e.nouns.iter().any(|n| n == noun || self.book.alike(n, noun)))
    }

    fn persons(&self, most: usize) -> Vec<usize> {
        let mut out: Vec<usize> = Vec::new();
        for m in self.mentions().iter().rev().filter(|m| self.persons.get(m.entity).copied().unwrap_or(false)) {
            if !out.contains(&m.entity) {
                if out.len() == most {
                    break;
                }
                out.push(m.entity);
            }
        }
        out
    }

    fn place(&self) -> Option<usize> {
        self.mentions().iter().rev().map(|m| m.entity).find(|&e| self.places.get(e).copied().unwrap_or(false))
    }

    fn last(&self) -> Option<usize> {
        self.mentions().iter().rev().find(|m| !self.is_aside(m)).map(|m| m.entity)
    }

    fn is_last_named(&self, entity: usize) -> bool {
        let last = self.mentions().iter().rev().find(|m| !self.is_aside(m) && !self.places.get(m.entity).copied().unwrap_or(false));
        let Some(last) = last.filter(|m| m.entity == entity && self.near(m.first)) else { return false };
        let tokens = self.tokens();
        // a capital behind a full stop tells nothing
        let begins = |t: usize| t == 0 || matches!(tokens.raw(t - 1), "." | "!" | "?" | ":" | "\"" | "“");
        let known = |t: usize| self.mentions().iter().any(|m| (m.first..m.after).contains(&t));
        let name = |t: usize| {
            let token = &tokens.list()[t];
            token.capital
                && token.kind == TokenKind::Word
                && !begins(t)
                && !known(t)
                && !is_calendar(tokens.word(t))
                && !is_demonym(tokens.word(t))
        };
        !(last.after..tokens.len()).any(name)
    }

    fn is_code(&self, end: usize) -> bool {
        // in a text put together of several places the marks are gone: one byte for a mark of code, two for one of bold words
        let filler = crate::source::FILLER;
        let mut behind = self.marked.get(end..).unwrap_or_default().chars();
        match behind.next() {
            Some('`') => true,
            Some(mark) if mark == filler => behind.next() != Some(filler),
            _ => false,
        }
    }

    fn run_in(&self) -> Option<Tokens<'_>> {
        match &self.block {
            Some(words) => Some(Tokens::of(words)),
            None => run_in(self.marked, self.end).map(|span| Tokens::within(self.prose, span)),
        }
    }

    fn run_in_names(&self, entity: usize) -> bool {
        let Some(head) = self.run_in() else { return false };
        self.names(entity).any(|form| (0..head.len()).any(|t| head.word(t) == form))
    }

    fn row_head(&self) -> Option<Tokens<'_>> {
        let Spot::Cell(table, cell) = self.source.page.spot_at(self.end)? else { return None };
        let heads = self.source.page.tables[table].heads(cell);
        heads.row.first().map(|&span| Tokens::within(self.prose, span))
    }

    fn begins_name(&self, entity: usize, word: &str) -> bool {
        self.names(entity).any(|form| form.starts_with(word))
    }

    fn of_a_stranger(&self, things: &[usize], pronoun: bool) -> bool {
        let ask = || stranger::stands_before(self.program, self.source, things, (self.end, self.end), 2, pronoun);
        // a pronoun asks more of it, and seldom stands there
        if pronoun {
            return ask();
        }
        let known = self.answers.borrow().strangers.get(things).copied();
        known.unwrap_or_else(|| {
            let answer = ask();
            self.answers.borrow_mut().strangers.insert(things.into(), answer);
            answer
        })
    }

    fn is_before_all(&self, year: u16) -> bool {
        self.program.first_year.is_some_and(|first| year < first)
    }

    fn is_past_year(&self, year: u16) -> bool {
        let published = self.source.day().map(|day| day.at.date().year());
        published.is_some_and(|now| (1000..now - 1).contains(&i16::try_from(year).unwrap_or_default()))
    }

    fn is_bygone_year(&self, year: u16) -> bool {
        if self.program.first_year.is_some() { self.is_before_all(year) } else { self.is_past_year(year) }
    }

    fn tells_of_another(&self, word: &str) -> bool {
        let layout = self.source.layout();
        let floor = layout.paragraph(self.prose, self.end, 0).start;
        let Some(words) = self.prose.get(floor..self.end).map(str::trim_end).filter(|w| !w.is_empty()) else { return false };
        let last = words.char_indices().next_back().map_or(0, |(i, _)| floor + i);
        let span = layout.sentence(self.prose, last, floor);
        if span.start >= self.end {
            return false;
        }
        let tokens = Tokens::within(self.prose, Span::new(span.start, span.end.min(self.end)));
        let like = self.book.like(word);
        if (0..tokens.len()).any(|t| like.is(tokens.word(t))) {
            return false;
        }
        let analysis = Analysis::of(&tokens);
        let main = analysis.clauses().iter().find(|c| c.link == Link::Main).and_then(|c| c.subject);
        let opens = || analysis.chunks().iter().position(|c| c.preposition.is_none() && !c.time);
        main.or_else(opens).is_some_and(|k| !analysis.chunks()[k].pronoun && !analysis.chunks()[k].plural)
    }

    fn was_introduced(&self) -> bool {
        let layout = self.source.layout();
        let floor = layout.paragraph(self.prose, self.end, 0).start;
        was_introduced(self.program, &layout, self.prose, (floor, self.end))
    }
}

/// Whether what ends at byte `end` of a text is the value of a setting in code: "`limit: 20`".
pub(in crate::extract) fn is_setting(text: &str, end: usize) -> bool {
    const MOST: usize = 60;
    let bytes = text.as_bytes();
    if bytes.get(end) != Some(&b'`') {
        return false;
    }
    let open = (0..end).rev().take(MOST).find(|&at| matches!(bytes[at], b'`' | b'\n'));
    open.is_some_and(|at| bytes[at] == b'`' && bytes[at..end].iter().any(|b| matches!(b, b':' | b'=')))
}

/// The words in bold that the block at `offset` begins with, where they are set off from the rest: "**Attached notes.** At most 10",
/// "- **Labels:** 90".
pub(in crate::extract) fn run_in(text: &str, offset: usize) -> Option<Span> {
    /// So long such words are at most, in bytes.
    const MOST: usize = 80;
    let mut from = offset.saturating_sub(BACK);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let mut end = (offset + 2 * MOST).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    end = text[offset..end].find('\n').map_or(end, |n| offset + n);
    loop {
        let start = text[from..end].rfind('\n').map_or(from, |n| from + n + 1);
        let line = &text[start..end];
        let whole = start == 0 || text[..start].ends_with('\n');
        if line.trim().is_empty() || !whole {
            return None;
        }
        let item = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
        let marker = item.starts_with(['-', '*', '+', '.', ')']) && item[1..].starts_with(' ');
        let body = if marker { item[1..].trim_start() } else { line.trim_start() };
        if let Some(inside) = body.strip_prefix("**") {
            let close = inside.find("**").filter(|&n| (2..=MOST).contains(&n))?;
            let behind = inside[close + 2..].trim_start_matches(' ');
            let set_off =
                inside[..close].ends_with(['.', ':', '?']) || behind.starts_with([':', '.', '—', '–']) || behind.starts_with("- ");
            let start = end - inside.len();
            return set_off.then(|| Span::new(start, start + close));
        }
        if marker || start == from {
            return None;
        }
        end = start - 1;
    }
}
