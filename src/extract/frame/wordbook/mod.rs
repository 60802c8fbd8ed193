//! The wordbook: which words name which event or attribute, and which words carry, narrow down or stand for others.
//!
//! It is data: the `.lex` files of `language/en/lexicon`, a line an entry, each with a sentence that shows it and is run as its test.
//!
//! ```text
//! class NAME [symmetric|mover|attribute]   the entries below name this event
//! verb WORDS [~] [!] | example             a verb, phrasal or not; `~`: its subject is what undergoes the event; `!`: its words
//!                                          stand together, with no object between them: "fire at"
//! weak WORDS | example                     a verb that names it only among the right participants
//! noun WORDS | example                     a noun; weaknoun: only where the text has named the event before
//! adj WORDS | example                      an adjective or participle
//! light WORDS | example                    a verb that carries an event noun: "hold talks"
//! not | example                            a sentence in which no event of the class is to be found
//! flag NAME                                the rows below narrow an event down:
//! word WORDS | example                     words that do so
//! rival WORDS | example                    words that make it another event
//! same WORD                                the rows below stand for this noun, and for each other:
//! loose WORD                               the rows below stand for this noun, and not for each other:
//! like WORDS | example                     a noun that does so
//! ```

pub(in crate::extract::frame) mod acronym;
pub(in crate::extract::frame) mod flagged;
pub(in crate::extract::frame) mod shelf;
pub(in crate::extract::frame) mod stock;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use self::shelf::{ClassBits, Row, Shelf, WordId, pieces};
use self::stock::Stock;
use crate::language::names::CALENDAR;
use crate::language::{counting, happenings};
use crate::text::{TokenKind, Tokens, forms, known_bases, known_forms, verb_bases};

/// A class of events or attributes, by its index in [`Wordbook::classes`].
pub(crate) type ClassId = u16;

/// What a class says of its participants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The subject acts, the object undergoes.
    Plain,
    /// All who take part are alike: meet, marry.
    Symmetric,
    /// The subject of the verb without an object is what undergoes: fall, burn, arrive.
    Mover,
    /// A property of an owner: height, timeout.
    Attribute,
}

/// A class.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    /// Its name.
    pub(crate) name: Cow<'static, str>,
    /// What it says of its participants.
    pub(crate) shape: Shape,
}

/// How an entry names its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A verb.
    Verb,
    /// A verb that names it only among the right participants.
    WeakVerb,
    /// A noun.
    Noun,
    /// A noun that names it only where the text has named the event before.
    WeakNoun,
    /// An adjective or participle.
    Adjective,
    /// A verb that carries an event noun.
    Light,
}

/// Words that name a class.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    /// The class; [`NO_CLASS`] for light verbs.
    pub(crate) class: ClassId,
    /// How it names it.
    pub(crate) entry: Entry,
    /// Whether its subject is what undergoes the event.
    pub(crate) inverted: bool,
    /// Whether nothing but adverbs stands between its words.
    pub(super) tight: bool,
    /// How many words it has, and where on its shelf they are spelled.
    pub(super) count: u16,
    pub(super) from: u32,
    /// Its words: the first inflects, and so do the others.
    pub(super) words: Cow<'static, str>,
    /// Where the first of them ends, in bytes.
    pub(super) cut: u16,
    /// The sentence that shows it; empty for what rules add.
    pub(crate) example: &'static str,
}

impl Wording {
    /// How many words it has.
    pub(crate) fn len(&self) -> usize {
        usize::from(self.count)
    }

    /// Its first word.
    pub(crate) fn first(&self) -> &str {
        &self.words[..usize::from(self.cut)]
    }

    /// Its second word.
    pub(crate) fn second(&self) -> Option<&str> {
        let rest = self.words.get(usize::from(self.cut) + 1..)?;
        if self.count == 2 { Some(rest) } else { rest.split(' ').next() }
    }

    /// Whether its last word may stand in front of a time: "fell on Monday".
    fn is_timed(&self) -> bool {
        let last = self.words.rsplit(' ').next().unwrap_or_default();
        self.example.split_once(&format!(" {last} ")).is_some_and(|(_, behind)| {
            let behind = behind.trim_end_matches('.').to_lowercase();
            let (word, next) = behind.split_once(' ').unwrap_or((&behind, ""));
            is_time(word, next)
        })
    }
}

/// The class of light verbs.
pub(crate) const NO_CLASS: ClassId = ClassId::MAX;

/// Words that narrow an event down.
#[derive(Debug, Default)]
pub(crate) struct Flag {
    /// Its name.
    pub(crate) name: Box<str>,
    /// The wordings, each as its words.
    pub(crate) words: Vec<Vec<&'static str>>,
    /// The wordings that make it another event.
    pub(crate) rivals: Vec<Vec<&'static str>>,
}

/// The lexicon, with the words that rules add: these stand apart, so that what is shipped is read once and never copied.
#[derive(Debug, Clone)]
pub(crate) struct Wordbook {
    /// All classes.
    pub(crate) classes: Vec<Class>,
    /// The flags.
    pub(crate) flags: &'static [Flag],
    stock: &'static Stock,
    own: Shelf,
    /// Heads of phrases of the rules, with their acronyms.
    pub(super) acronyms: Vec<(String, String)>,
}

/// What a row that is no wording shows.
#[cfg(test)]
#[derive(Debug, Clone)]
pub(crate) enum Shown {
    /// No event of the class.
    Not(ClassId),
    /// Words of a flag, or rivals of it.
    Flag(usize, Vec<Box<str>>, bool),
    /// A noun that stands for another.
    Like(Box<str>, Box<str>),
}

/// A wording found among tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Which.
    pub(crate) wording: u32,
    /// Its first token.
    pub(crate) first: usize,
    /// Its last token.
    pub(crate) last: usize,
}

/// The shipped lexicon, built when it is asked for first.
#[must_use]
pub(crate) fn shipped() -> &'static Wordbook {
    static SHIPPED: OnceLock<Wordbook> = OnceLock::new();
    SHIPPED.get_or_init(Wordbook::new)
}

/// Words that go with a verb in front of its object or behind it.
const PARTICLES: &[&str] = &["in", "on", "up", "out", "off", "down", "over", "away", "back"];

/// Words that do not stand between a verb and its particle.
const BETWEEN: &[&str] =
    &["from", "of", "in", "on", "at", "for", "with", "by", "to", "into", "after", "before", "near", "and", "that", "who"];

/// How far behind the word before it a further word of a verb may stand: "left 12 people dead", "put the fire out".
const SPREAD: usize = 6;

/// Whether a mark may stand between the words of a wording.
fn is_joint(raw: &str) -> bool {
    matches!(raw, "-" | "‐" | "‑" | "_" | "/" | "'" | "’" | "'s" | "’s" | "$" | "€" | "£")
}

/// Whether a word begins one that says how much a figure is: "at most", "at least", "up to 5".
pub(super) fn is_hedge(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let next = if at + 1 < tokens.len() { tokens.word(at + 1) } else { "" };
    match word {
        "at" => matches!(next, "most" | "least"),
        "up" => next == "to" && tokens.get(at + 2).is_some_and(|t| t.kind == TokenKind::Figure),
        _ => false,
    }
}

/// Whether the token at `at`, or that in front of a hyphen, is what an age is counted in.
fn is_age(tokens: &Tokens<'_>, at: usize) -> bool {
    let at = if tokens.raw(at) == "-" { at.saturating_sub(1) } else { at };
    matches!(tokens.word(at), "year" | "years" | "month" | "months" | "week" | "weeks" | "day" | "days")
}

/// Whether a figure stands in front of the token at `at`, with a hyphen between or none.
fn is_counted(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = |t: usize| t.checked_sub(1);
    let front = before(at).and_then(|t| if tokens.raw(t) == "-" { before(t) } else { Some(t) });
    front.is_some_and(|t| tokens.list()[t].kind == TokenKind::Figure)
}

/// Whether a word is a past participle by its form.
fn is_participle(word: &str) -> bool {
    word != "hundred" && known_bases(word).iter().any(|(base, form)| *form == 'd' || *form == 'i' && base != "be")
}

/// Whether two words begin a date: a day of the week, a month, a year, or the day of a month.
fn is_time(word: &str, next: &str) -> bool {
    let calendar = |w: &str| CALENDAR.contains(&w);
    let year = word.len() == 4 && matches!(word.as_bytes()[0], b'1' | b'2') && word.bytes().all(|b| b.is_ascii_digit());
    calendar(word) || year || word.starts_with(|c: char| c.is_ascii_digit()) && calendar(next)
}

/// A noun with its forms and its groups, looked up once for all that is held against it.
pub(crate) struct Like<'w> {
    wanted: &'w str,
    forms: Rc<[String]>,
    /// The groups that it is in; found when its forms do not settle it.
    groups: OnceCell<Vec<u16>>,
    book: &'w Wordbook,
}

impl Like<'_> {
    /// Whether `found` is [alike](Wordbook::alike).
    #[must_use]
    pub(crate) fn is(&self, found: &str) -> bool {
        self.wanted == found
            || self.forms.iter().any(|f| f == found)
            // the first word of a group stands for the rest, not each for each: a pompier is a firefighter, a victim no resident
            || self.shares_group(found)
            || self.book.is_acronym_of(self.wanted, found)
    }

    fn shares_group(&self, found: &str) -> bool {
        let groups = self.groups.get_or_init(|| self.book.stock.groups_of(self.wanted).collect());
        let stock = self.book.stock;
        let is_head = |g: u16| {
            let head = stock.groups[usize::from(g)].first().copied().unwrap_or_default();
            self.forms.iter().any(|f| f == head) || crate::text::is_form(head, found)
        };
        !groups.is_empty() && stock.groups_of(found).any(|g| groups.contains(&g) && (!stock.loose.contains(&g) || is_head(g)))
    }
}

/// The words of both shelves that each token of a sentence may be, looked up once however many wordings ask for them.
pub(crate) struct Looked<'b>(Vec<OnceCell<[&'b [WordId]; 2]>>);

/// Adds the wordings of a shelf whose first word is at `at` and whose second, where they have one, is near behind it. `words_of` tells
/// which words of the shelf a token may be.
fn begun_at<'b>(
    (shelf, base): (&Shelf, u32),
    tokens: &Tokens<'_>,
    at: usize,
    words_of: impl Fn(usize) -> &'b [WordId],
    found: &mut Vec<u32>,
) {
    let firsts = words_of(at);
    found.extend(firsts.iter().flat_map(|&w| shelf.alone(w)).map(|w| w + base));
    let leading = || firsts.iter().copied().filter(|&w| shelf.leads(w));
    if leading().next().is_none() {
        return;
    }
    let mut left = SPREAD;
    for next in at + 1..tokens.len() {
        if !tokens.list()[next].is_content() {
            if !is_joint(tokens.raw(next)) {
                break;
            }
            continue;
        }
        let seconds = words_of(next);
        let pairs = leading().flat_map(|first| seconds.iter().map(move |&second| (first, second)));
        found.extend(pairs.flat_map(|(first, second)| shelf.together(first, second)).map(|w| w + base));
        if left == 0 {
            break;
        }
        left -= 1;
    }
}

impl Wordbook {
    /// The shipped lexicon, to add words to.
    #[must_use]
    pub(crate) fn new() -> Self {
        static STOCK: OnceLock<Stock> = OnceLock::new();
        let stock = STOCK.get_or_init(Stock::read);
        Self { classes: stock.classes.clone(), flags: &stock.flags, stock, own: Shelf::default(), acronyms: Vec::new() }
    }

    /// The class of that name.
    #[must_use]
    pub(crate) fn class_named(&self, name: &str) -> Option<ClassId> {
        let shipped = self.stock.classes.len();
        let own = || self.classes[shipped..].iter().position(|c| *c.name == *name).map(|i| (shipped + i) as ClassId);
        self.stock.by_name.get(name).copied().or_else(own)
    }

    /// Adds a wording of a class.
    pub(crate) fn add(&mut self, class: ClassId, entry: Entry, words: &str) {
        let row = Row::of(words).into_owned();
        for (word, exact) in pieces(&row.words, entry) {
            let id = self.own.word(Cow::Owned(word.to_owned()), exact);
            self.own.spell(id);
        }
        self.own.add(class, entry, row, "");
    }

    /// A wording.
    #[must_use]
    pub(crate) fn wording(&self, wording: u32) -> &Wording {
        let (shelf, at) = self.place(wording);
        &shelf.wordings[at]
    }

    /// The shipped wordings.
    #[cfg(test)]
    pub(crate) fn shipped_wordings(&self) -> &[Wording] {
        &self.stock.shelf.wordings
    }

    /// Rows that are no wordings, with the sentences that show them.
    #[cfg(test)]
    pub(crate) fn shown(&self) -> &[(Shown, Box<str>)] {
        &self.stock.shown
    }

    /// The shelf of a wording, and its place there.
    fn place(&self, wording: u32) -> (&Shelf, usize) {
        let (at, shipped) = (wording as usize, self.stock.shelf.wordings.len());
        if at < shipped { (&self.stock.shelf, at) } else { (&self.own, at - shipped) }
    }

    /// The shelves, each with the number of its first wording.
    fn shelves(&self) -> [(&Shelf, u32); 2] {
        [(&self.stock.shelf, 0), (&self.own, self.stock.shelf.wordings.len() as u32)]
    }

    /// The wordings of one word that a form names, in the order of their rows.
    fn singles(&self, form: &str) -> impl Iterator<Item = &Wording> {
        let named = |(shelf, base): (&'_ Shelf, u32)| -> Vec<u32> {
            shelf.words_of(form).iter().flat_map(|&w| shelf.alone(w)).map(|w| w + base).collect()
        };
        let mut found: Vec<u32> = self.shelves().into_iter().flat_map(named).collect();
        found.sort_unstable();
        found.into_iter().map(|w| self.wording(w))
    }

    /// Whether two nouns, folded, may stand for each other: forms of one word, or in one group whose head is one of them.
    #[must_use]
    pub(crate) fn alike(&self, wanted: &str, found: &str) -> bool {
        wanted == found || self.like(wanted).is(found)
    }

    /// Whether `found` is one of what `wanted` names, and not only of a kind with it: a guest of a flight is a passenger, and not just any
    /// people.
    #[must_use]
    pub(crate) fn is_kind(&self, wanted: &str, found: &str) -> bool {
        let forms = known_forms(wanted);
        let same = |word: &str| forms.iter().any(|f| f == word);
        let own = |g: u16| self.stock.groups[usize::from(g)].first().is_some_and(|w| same(w));
        same(found) || self.stock.groups_of(found).any(own)
    }

    /// A noun, folded, that others are held against.
    #[must_use]
    pub(crate) fn like<'w>(&'w self, wanted: &'w str) -> Like<'w> {
        Like { wanted, forms: known_forms(wanted), groups: OnceCell::new(), book: self }
    }

    /// The wordings that begin at token `at`, longest first.
    #[must_use]
    pub(crate) fn hits(&self, tokens: &Tokens<'_>, at: usize) -> Vec<Hit> {
        let shelves = [&self.stock.shelf, &self.own];
        self.hits_by(tokens, at, |shelf, token| shelves[shelf].words_of(tokens.word(token)))
    }

    /// What is known of the words of a sentence of so many tokens, to be filled by [`hits_in`](Self::hits_in).
    #[must_use]
    pub(crate) fn looked(&self, tokens: usize) -> Looked<'_> {
        Looked((0..tokens).map(|_| OnceCell::new()).collect())
    }

    /// The words of both shelves that a token may be.
    fn words_at<'b>(&'b self, looked: &Looked<'b>, tokens: &Tokens<'_>, at: usize) -> [&'b [WordId]; 2] {
        let both = || [&self.stock.shelf, &self.own].map(|shelf| shelf.words_of(tokens.word(at)));
        looked.0.get(at).map_or_else(both, |held| *held.get_or_init(both))
    }

    /// As [`hits`](Self::hits), for one after the other of the tokens of a sentence.
    #[must_use]
    pub(crate) fn hits_in<'b>(&'b self, looked: &Looked<'b>, tokens: &Tokens<'_>, at: usize) -> Vec<Hit> {
        self.hits_by(tokens, at, |shelf, token| self.words_at(looked, tokens, token)[shelf])
    }

    /// The wordings of a verb and the noun that it acts on, with an article between at most, of which `verb` and `noun` are tokens.
    pub(crate) fn acting_on<'b>(&'b self, looked: &Looked<'b>, tokens: &Tokens<'_>, verb: usize, noun: usize) -> Vec<&'b Wording> {
        let mut found = Vec::new();
        let all = self.shelves().into_iter().zip(self.words_at(looked, tokens, verb)).zip(self.words_at(looked, tokens, noun));
        for (((shelf, _), verbs), nouns) in all {
            for &verb in verbs.iter().filter(|&&v| shelf.leads(v)) {
                let bare = nouns.iter().flat_map(|&noun| shelf.together(verb, noun));
                let articles = ["the", "a", "an"].into_iter().flat_map(|article| shelf.words_of(article));
                let led = articles.flat_map(|&article| shelf.together(verb, article));
                found.extend(bare.chain(led).map(|w| &shelf.wordings[w as usize]).filter(|w| {
                    let spelled = shelf.spelling(w);
                    let verbal = matches!(w.entry, Entry::Verb | Entry::WeakVerb) && !w.inverted;
                    // "the first stone was laid"
                    let told = spelled.len() == 4
                        && spelled.last().is_some_and(|last| nouns.contains(last))
                        && noun > 0
                        && w.words.split(' ').nth(2).is_some_and(|third| third == tokens.word(noun - 1));
                    let whole = told || spelled.len() == 2 || spelled.len() == 3 && spelled.last().is_some_and(|last| nouns.contains(last));
                    verbal && whole && w.class != NO_CLASS
                }));
            }
        }
        found
    }

    /// Whether a word that a token may be begins some wording of one of the classes, which have the bits `asked`.
    #[must_use]
    pub(crate) fn leads_to<'b>(
        &'b self,
        looked: &Looked<'b>,
        tokens: &Tokens<'_>,
        at: usize,
        classes: &[ClassId],
        asked: ClassBits,
    ) -> bool {
        let shelves = [&self.stock.shelf, &self.own];
        let words = self.words_at(looked, tokens, at);
        shelves.into_iter().zip(words).any(|(shelf, words)| words.iter().any(|&word| shelf.leads_to(word, classes, asked)))
    }

    fn hits_by<'b>(&'b self, tokens: &Tokens<'_>, at: usize, words_of: impl Fn(usize, usize) -> &'b [WordId]) -> Vec<Hit> {
        let mut found: Vec<u32> = Vec::new();
        for (shelf, place) in self.shelves().into_iter().enumerate() {
            begun_at(place, tokens, at, |token| words_of(shelf, token), &mut found);
        }
        if found.is_empty() {
            return Vec::new();
        }
        found.sort_unstable();
        found.dedup();
        let mut out: Vec<Hit> =
            found.into_iter().filter_map(|w| self.fits(tokens, at, w, &words_of).map(|last| Hit { wording: w, first: at, last })).collect();
        out.sort_by_key(|h| (std::cmp::Reverse(self.wording(h.wording).count), h.wording));
        out
    }

    /// The last token of wording `w` where it begins at `at`.
    fn fits<'b>(&self, tokens: &Tokens<'_>, at: usize, w: u32, words_of: &impl Fn(usize, usize) -> &'b [WordId]) -> Option<usize> {
        let (shelf, place) = self.place(w);
        let which = usize::from(!std::ptr::eq(shelf, &self.stock.shelf));
        let wording = &shelf.wordings[place];
        let verbal = matches!(wording.entry, Entry::Verb | Entry::WeakVerb | Entry::Light);
        let changes = || self.classes.get(wording.class as usize).is_some_and(|c| happenings::CHANGES_OR_SUMS.has(&c.name));
        let mut last = at;
        let rest = &shelf.spelling(wording)[1..];
        for (k, word_id) in rest.iter().enumerate() {
            let mut next = last + 1;
            let mut left = if verbal { SPREAD } else { 0 };
            // "was raised after 19 hours", "are hidden on the free plan": the participle is the verb, and what follows hangs on that
            let auxiliary = verbal && k == 0 && wording.first() == "be";
            loop {
                let token = tokens.get(next)?;
                if token.is_content() {
                    let word = tokens.word(next);
                    // "run for at most 15 minutes", "can hold up to 5": words that say how much the figure is
                    let kept = || word == "up" && wording.first() != "be" && changes();
                    let hedge = verbal && k + 1 == rest.len() && is_hedge(tokens, next) && !kept();
                    // "were levelled" is no being level
                    let undergone = || auxiliary && is_participle(word) && wording.second().is_some_and(|own| own != word);
                    if !hedge && words_of(which, next).contains(word_id) && !undergone() {
                        break;
                    }
                    if auxiliary && is_participle(word) || wording.tight && !word.ends_with("ly") {
                        return None;
                    }
                    // "won 5 percent of the vote in the state election": the noun of an article stands in its phrase
                    let phrase = k > 0 && matches!(tokens.word(last), "the" | "a" | "an") && BETWEEN.contains(&word);
                    if phrase {
                        return None;
                    }
                    // "pulled 12 people from the river in Turin" is no pulling in
                    let particle = wording.len() == 2 && wording.second().is_some_and(|w| PARTICLES.contains(&w));
                    // "was closed for two hours after the fire" is no closing after two hours
                    let timed = k + 1 == rest.len() && wording.words.ends_with(" after") && BETWEEN.contains(&word);
                    if left == 0 || timed || particle && BETWEEN.contains(&tokens.word(next)) {
                        return None;
                    }
                    left -= 1;
                } else if !is_joint(tokens.raw(next)) {
                    return None;
                }
                next += 1;
            }
            last = next;
        }
        // "passed the bill on Monday" is no passing on
        let particle = verbal && last > at && matches!(tokens.word(last), "on" | "in");
        let time =
            || last + 1 < tokens.len() && is_time(tokens.word(last + 1), if last + 2 < tokens.len() { tokens.word(last + 2) } else { "" });
        (!particle || !time() || wording.is_timed()).then_some(last)
    }

    /// Whether a word may narrow down what is told: "default", "former".
    pub(crate) fn is_flag(&self, word: &str) -> bool {
        self.stock.flag_words.contains_key(word)
    }

    /// The flags that begin at token `at`: which, whether as a rival, and the last token.
    #[must_use]
    pub(crate) fn flags_at(&self, tokens: &Tokens<'_>, at: usize) -> Vec<(usize, bool, usize)> {
        let Some(list) = self.stock.flag_words.get(tokens.word(at)) else { return Vec::new() };
        list.iter()
            .filter_map(|&(flag, k, rival)| {
                let flag_ = &self.flags[flag as usize];
                let words = if rival { &flag_.rivals[k as usize] } else { &flag_.words[k as usize] };
                let mut last = at;
                for word in &words[1..] {
                    let next = (last + 1..tokens.len()).find(|&i| tokens.raw(i) != "-")?;
                    if tokens.word(next) != *word {
                        return None;
                    }
                    last = next;
                }
                // "met before" without a word of what: an adverb
                let leads = words[0] == "before" && words.len() == 1 && tokens.get(at + 1).is_some_and(|t| t.kind != TokenKind::Mark);
                // "the third quarter" is a time, and no third one of several
                let order = words.len() == 1 && matches!(words[0], "first" | "second" | "third" | "last");
                let stretch = order && counting::STRETCHES_IN_ORDER.has(tokens.word(at + 1));
                // "25 years old" is no former one
                let aged = words[0] == "old" && at > 0 && is_age(tokens, at - 1);
                // "a 29-second timeout" is no second one
                // nor is "two calls per second"
                let rate = words[0] == "second" && at > 0 && (tokens.word(at - 1) == "per" || tokens.raw(at - 1) == "/");
                let counted = words[0] == "second" && is_counted(tokens, at) || rate;
                // "187 mm within a day" fell once
                let led = words[0] == "a" && words.len() == 2 && at > 0 && counting::LEADS_TO_A_STRETCH.has(tokens.word(at - 1));
                (!leads && !stretch && !aged && !counted && !led).then_some((flag as usize, rival, last))
            })
            .collect()
    }

    /// Whether a noun names something that several take part in alike: "talks", "summit".
    #[must_use]
    pub(crate) fn is_meeting(&self, noun: &str) -> bool {
        static MEETINGS: OnceLock<FxHashSet<String>> = OnceLock::new();
        let named = MEETINGS.get_or_init(|| {
            let symmetric = |c: ClassId| self.stock.classes.get(c as usize).is_some_and(|c| c.shape == Shape::Symmetric);
            let nouns = self.stock.shelf.wordings.iter().filter(|w| w.entry == Entry::Noun && w.count == 1 && symmetric(w.class));
            nouns.flat_map(|w| forms(&w.words)).collect()
        });
        named.contains(noun)
    }

    /// All forms that wordings of `class` begin with, or, where that is a word as common as "be", go on with.
    #[must_use]
    pub(crate) fn triggers(&self, class: ClassId) -> FxHashSet<String> {
        let mut out = FxHashSet::default();
        let stock = &self.stock.shelf;
        let sections = self.stock.sections.iter().filter(|s| s.0 == class || class == NO_CLASS).map(|s| (stock, &stock.wordings[s.1..s.2]));
        for (shelf, wordings) in sections.chain([(&self.own, &self.own.wordings[..])]) {
            // a class has many wordings with few words in front
            let (mut led, mut followed): (FxHashSet<WordId>, FxHashSet<WordId>) = Default::default();
            for wording in wordings.iter().filter(|w| w.class == class) {
                let common = matches!(wording.first(), "be" | "have" | "make" | "take" | "go" | "come" | "get" | "put" | "give" | "set");
                match shelf.spelling(wording) {
                    [_, .., last] if common => {
                        out.extend(Some(*last).filter(|w| followed.insert(*w)).into_iter().flat_map(|w| shelf.forms(w)));
                    }
                    [first, ..] if led.insert(*first) => out.extend(shelf.forms(*first)),
                    _ => {}
                }
            }
        }
        out
    }
}

impl Wordbook {
    /// All forms of a noun and of those that may stand for it.
    #[must_use]
    pub(crate) fn group_forms(&self, word: &str) -> Vec<String> {
        let mut out = forms(word);
        out.extend(self.acronyms_of(word).flat_map(|short| [short.to_owned(), format!("{short}s")]));
        let mut groups: Vec<u16> = self.stock.groups_of(word).collect();
        groups.sort_unstable();
        groups.dedup();
        for group in groups {
            for other in &self.stock.groups[group as usize] {
                out.extend(forms(other.rsplit(' ').next().unwrap_or(other)));
            }
        }
        out
    }
}

impl Wordbook {
    /// Words by which one of the classes is told, other than `known`: verbs before nouns, as the lexicon has them.
    #[must_use]
    pub(crate) fn samples(&self, classes: &[ClassId], known: &str, most: usize) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let stock = &self.stock.shelf;
        let sections = |class: ClassId| self.stock.sections.iter().filter(move |s| s.0 == class).flat_map(|s| &stock.wordings[s.1..s.2]);
        let strong = |w: &Wording| matches!(w.entry, Entry::Verb | Entry::Noun | Entry::Adjective);
        // the classes that the word names by itself before those that it names among the right participants only, one word of each in turn
        let mut classes = classes.to_vec();
        classes.sort_by_key(|&c| !self.singles(known).any(|w| w.class == c && strong(w)));
        let other = |w: &&Wording| strong(w) && &*w.words != known && !forms(w.first()).iter().any(|f| f == known);
        let mut lists: Vec<_> = classes.into_iter().map(|c| sections(c).filter(other)).collect();
        while out.len() < most && !lists.is_empty() {
            lists.retain_mut(|list| {
                let next = list.find(|w| !out.iter().any(|o| *o == *w.words));
                if let Some(wording) = next.filter(|_| out.len() < most) {
                    out.push(wording.words.to_string());
                }
                next.is_some()
            });
        }
        out
    }

    /// Whether a verb of the wordbook, or one of several words, begins with `base`.
    #[must_use]
    pub(crate) fn begins_verb(&self, base: &str) -> bool {
        let verb = |w: &Wording| matches!(w.entry, Entry::Verb | Entry::WeakVerb) && w.first() == base;
        self.shelves().iter().any(|(shelf, _)| shelf.wordings.iter().any(verb))
    }

    /// The classes that a noun names.
    #[must_use]
    pub(crate) fn classes_of(&self, word: &str) -> Vec<ClassId> {
        let mut out: Vec<ClassId> = self.singles(word).filter(|w| w.entry == Entry::Noun).map(|w| w.class).collect();
        out.dedup();
        out
    }
}

impl Wordbook {
    /// The classes that a word names by itself, as a noun or in any form of a verb.
    #[must_use]
    pub(crate) fn classes_by_any(&self, word: &str) -> Vec<ClassId> {
        let strong = |w: &&Wording| matches!(w.entry, Entry::Noun | Entry::Verb | Entry::Adjective);
        let bases = known_bases(word);
        let words = std::iter::once(word).chain(bases.iter().map(|(base, _)| base.as_str()));
        let mut out: Vec<ClassId> = words.flat_map(|w| self.singles(w).filter(strong).map(|w| w.class).collect::<Vec<_>>()).collect();
        out.sort_unstable();
        out.dedup();
        out
    }
}

/// The classes of events and attributes that a folded form of a single word names.
pub(crate) fn classes_of(form: &str) -> Vec<ClassId> {
    let mut out: Vec<ClassId> = shipped().singles(form).map(|w| w.class).collect();
    out.sort_unstable();
    out.dedup();
    out
}

impl Wordbook {
    /// The class of that name, or else those that the word names.
    #[must_use]
    pub(crate) fn classes_named_by(&self, word: &str, entry: Entry) -> Vec<ClassId> {
        if let Some(class) = self.class_named(word) {
            return vec![class];
        }
        let mut out: Vec<ClassId> = self.singles(word).filter(|w| w.entry == entry).map(|w| w.class).collect();
        out.dedup();
        out
    }
}

impl Wordbook {
    /// Whether a class was made of a word that the lexicon lacks.
    pub(crate) fn is_own(&self, class: ClassId) -> bool {
        class as usize >= self.stock.classes.len() && class != NO_CLASS
    }

    /// Makes a class of its own of a word.
    pub(crate) fn add_own(&mut self, word: &str) {
        if self.class_named(word).is_some() {
            return;
        }
        let class = self.classes.len() as ClassId;
        self.classes.push(Class { name: Cow::Owned(word.to_owned()), shape: Shape::Plain });
        // "searched" is found as "is searching" and "a search" too; "founded" is no finding
        let bases = verb_bases(word).into_iter().map(|(base, _)| base).filter(|b| b.len() > 2 && verb_bases(b).is_empty());
        for form in bases.chain([word.to_owned()]) {
            for entry in [Entry::Verb, Entry::Noun] {
                self.add(class, entry, &form);
            }
        }
    }
}
