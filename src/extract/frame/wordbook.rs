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
//! same WORD                                the rows below stand for this noun:
//! like WORDS | example                     a noun that does so
//! ```

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::lexicon::FILES;
use crate::language::names::CALENDAR;
use crate::text::{TokenKind, Tokens, forms, verb_bases};

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
    pub(crate) name: Box<str>,
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
    /// Its words: the first inflects, and so do the others.
    pub(crate) words: Vec<Box<str>>,
    /// The forms of the words behind the first.
    rest: Vec<Forms>,
    /// Whether its last word may stand in front of a time: "fell on Monday".
    timed: bool,
    /// Whether nothing but adverbs stands between its words.
    tight: bool,
    /// The sentence that shows it; empty for what rules add.
    #[cfg_attr(not(test), expect(dead_code, reason = "run as a test"))]
    pub(crate) example: Box<str>,
}

/// Possessives, any of which may stand for another in a wording.
const POSSESSIVES: &[&str] = &["his", "her", "their", "its", "my", "our", "your"];

/// The forms of a word.
type Forms = Arc<[String]>;

/// The wordings that begin with a form.
#[derive(Debug, Default, Clone)]
struct Starts {
    /// Those of one word.
    single: Vec<u32>,
    /// The others, by the forms of their second word.
    pairs: FxHashMap<String, Vec<u32>>,
}

/// The class of light verbs.
pub(crate) const NO_CLASS: ClassId = ClassId::MAX;

/// Words that narrow an event down.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flag {
    /// Its name.
    pub(crate) name: Box<str>,
    /// The wordings, each as its words.
    pub(crate) words: Vec<Vec<Box<str>>>,
    /// The wordings that make it another event.
    pub(crate) rivals: Vec<Vec<Box<str>>>,
}

/// The lexicon, by form.
#[derive(Debug, Default, Clone)]
pub(crate) struct Wordbook {
    /// All classes.
    pub(crate) classes: Vec<Class>,
    /// All wordings.
    pub(crate) wordings: Vec<Wording>,
    /// The flags.
    pub(crate) flags: Vec<Flag>,
    by_form: FxHashMap<String, Starts>,
    forms: FxHashMap<Box<str>, Forms>,
    same: FxHashMap<String, Vec<u16>>,
    groups: Vec<Vec<Box<str>>>,
    flag_words: FxHashMap<Box<str>, Vec<(u16, u16, bool)>>,
    /// Rows that are no wordings, with the sentences that show them.
    #[cfg(test)]
    pub(crate) shown: Vec<(Shown, Box<str>)>,
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
    SHIPPED.get_or_init(|| {
        let mut lexicon = Wordbook::default();
        for (_, text) in FILES {
            lexicon.read(text);
        }
        lexicon
    })
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

/// Whether a word is a past participle by its form.
fn is_participle(word: &str) -> bool {
    word != "hundred" && verb_bases(word).iter().any(|(base, form)| *form == 'd' || *form == 'i' && base != "be")
}

/// Whether two words begin a date: a day of the week, a month, a year, or the day of a month.
fn is_time(word: &str, next: &str) -> bool {
    let calendar = |w: &str| CALENDAR.contains(&w);
    let year = word.len() == 4 && matches!(word.as_bytes()[0], b'1' | b'2') && word.bytes().all(|b| b.is_ascii_digit());
    calendar(word) || year || word.starts_with(|c: char| c.is_ascii_digit()) && calendar(next)
}

impl Wordbook {
    /// Adds the entries of a file.
    fn read(&mut self, text: &str) {
        let mut class = NO_CLASS;
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
            let (words, example) = rest.split_once(" | ").unwrap_or((rest, ""));
            let entry = match kind {
                "class" => {
                    class = self.class(rest);
                    continue;
                }
                "flag" => {
                    self.flags.push(Flag { name: rest.into(), ..Flag::default() });
                    continue;
                }
                "word" | "rival" => {
                    self.flag(words, kind == "rival", example);
                    continue;
                }
                "same" => {
                    self.groups.push(Vec::new());
                    self.alias(rest, "");
                    continue;
                }
                "like" => {
                    self.alias(words, example);
                    continue;
                }
                "not" => {
                    #[cfg(test)]
                    self.shown.push((Shown::Not(class), rest.trim_start_matches("| ").into()));
                    continue;
                }
                "verb" => Entry::Verb,
                "weak" => Entry::WeakVerb,
                "noun" => Entry::Noun,
                "weaknoun" => Entry::WeakNoun,
                "adj" => Entry::Adjective,
                _ => Entry::Light,
            };
            self.add(if entry == Entry::Light { NO_CLASS } else { class }, entry, words, example);
        }
    }

    /// The class that `head` names (its name, and behind it what it says of participants), made where it is new.
    fn class(&mut self, head: &str) -> ClassId {
        let (name, shape) = match head.rsplit_once(' ') {
            Some((name, "symmetric")) => (name, Shape::Symmetric),
            Some((name, "mover")) => (name, Shape::Mover),
            Some((name, "attribute")) => (name, Shape::Attribute),
            _ => (head, Shape::Plain),
        };
        if let Some(class) = self.class_named(name) {
            return class;
        }
        self.classes.push(Class { name: name.into(), shape });
        (self.classes.len() - 1) as ClassId
    }

    /// The class of that name.
    #[must_use]
    pub(crate) fn class_named(&self, name: &str) -> Option<ClassId> {
        self.classes.iter().position(|c| &*c.name == name).map(|i| i as ClassId)
    }

    /// Adds a wording of a class.
    pub(crate) fn add(&mut self, class: ClassId, entry: Entry, words: &str, example: &str) {
        let words = words.trim();
        let (words, tight) = words.strip_suffix('!').map_or((words, false), |w| (w.trim_end(), true));
        let (words, inverted) = words.strip_suffix('~').map_or((words, false), |w| (w.trim_end(), true));
        let words: Vec<Box<str>> = words.split(' ').map(Into::into).collect();
        let index = self.wordings.len() as u32;
        let noun = matches!(entry, Entry::Noun | Entry::WeakNoun);
        let mut of: Vec<Forms> = words.iter().map(|w| self.forms_of(w)).collect();
        // the airing of a show is an airing, but the air is none
        if let Some(last) = words.last().filter(|w| noun && w.ends_with("ing") && w.len() > 5) {
            let own = [last.to_string()];
            of.pop();
            of.push(own.to_vec().into());
        }
        let rest = of.split_off(1);
        for form in of[0].iter() {
            let starts = self.by_form.entry(form.clone()).or_default();
            match rest.first() {
                None => starts.single.push(index),
                Some(seconds) => seconds.iter().for_each(|second| starts.pairs.entry(second.clone()).or_default().push(index)),
            }
        }
        let timed = words.last().and_then(|w| example.split_once(&format!(" {w} "))).is_some_and(|(_, behind)| {
            let behind = behind.trim_end_matches('.').to_lowercase();
            let (word, next) = behind.split_once(' ').unwrap_or((&behind, ""));
            is_time(word, next)
        });
        self.wordings.push(Wording { class, entry, inverted, words, rest, timed, tight, example: example.into() });
    }

    /// The forms of a word, each once.
    fn forms_of(&mut self, word: &str) -> Forms {
        if let Some(known) = self.forms.get(word) {
            return Arc::clone(known);
        }
        let mut list = forms(word);
        // "end his career" is "ended her career" too
        if POSSESSIVES.contains(&word) {
            list.extend(POSSESSIVES.iter().filter(|p| **p != word).map(|p| (*p).to_owned()));
        }
        list.sort_unstable();
        list.dedup();
        let list: Forms = list.into();
        self.forms.insert(word.into(), Arc::clone(&list));
        list
    }

    /// The wordings of one word that a form names.
    fn singles(&self, form: &str) -> impl Iterator<Item = &Wording> {
        self.by_form.get(form).into_iter().flat_map(|s| &s.single).map(|&w| &self.wordings[w as usize])
    }

    /// Adds words to the last flag; as a `rival`, words that make the event another one.
    #[cfg_attr(not(test), expect(unused_variables, reason = "the example is run as a test"))]
    fn flag(&mut self, words: &str, rival: bool, example: &str) {
        let id = self.flags.len() - 1;
        let words: Vec<Box<str>> = words.split(' ').map(Into::into).collect();
        #[cfg(test)]
        self.shown.push((Shown::Flag(id, words.clone(), rival), example.into()));
        let flag = &mut self.flags[id];
        let list = if rival { &mut flag.rivals } else { &mut flag.words };
        self.flag_words.entry(words[0].clone()).or_default().push((id as u16, list.len() as u16, rival));
        list.push(words);
    }

    /// Adds a noun to the last group.
    #[cfg_attr(not(test), expect(unused_variables, reason = "the example is run as a test"))]
    fn alias(&mut self, words: &str, example: &str) {
        let id = self.groups.len() - 1;
        #[cfg(test)]
        if let Some(head) = self.groups[id].first() {
            self.shown.push((Shown::Like(head.clone(), words.into()), example.into()));
        }
        for form in forms(words.rsplit(' ').next().unwrap_or(words)) {
            let ids = self.same.entry(form).or_default();
            if !ids.contains(&(id as u16)) {
                ids.push(id as u16);
            }
        }
        self.groups[id].push(words.into());
    }

    /// Whether two nouns, folded, may stand for each other: forms of one word, or in one group whose head is one of them.
    #[must_use]
    pub(crate) fn alike(&self, wanted: &str, found: &str) -> bool {
        if wanted == found || forms(wanted).iter().any(|f| f == found) {
            return true;
        }
        // the first word of a group stands for the rest, not each for each: a pompier is a firefighter, a victim no resident
        let heads = self.same.get(wanted).map_or(&[][..], Vec::as_slice);
        let theirs = self.same.get(found).map_or(&[][..], Vec::as_slice);
        heads.iter().any(|h| theirs.contains(h))
    }

    /// The wordings that begin at token `at`, longest first.
    #[must_use]
    pub(crate) fn hits(&self, tokens: &Tokens<'_>, at: usize) -> Vec<Hit> {
        let Some(starts) = self.by_form.get(tokens.word(at)) else { return Vec::new() };
        let mut found: Vec<u32> = starts.single.clone();
        if !starts.pairs.is_empty() {
            let mut left = SPREAD;
            for next in at + 1..tokens.len() {
                if !tokens.list()[next].is_content() {
                    if !is_joint(tokens.raw(next)) {
                        break;
                    }
                    continue;
                }
                found.extend(starts.pairs.get(tokens.word(next)).into_iter().flatten());
                if left == 0 {
                    break;
                }
                left -= 1;
            }
            found.sort_unstable();
            found.dedup();
        }
        let mut out: Vec<Hit> =
            found.into_iter().filter_map(|w| self.fits(tokens, at, w).map(|last| Hit { wording: w, first: at, last })).collect();
        out.sort_by_key(|h| (std::cmp::Reverse(self.wordings[h.wording as usize].words.len()), h.wording));
        out
    }

    /// The last token of wording `w` where it begins at `at`.
    fn fits(&self, tokens: &Tokens<'_>, at: usize, w: u32) -> Option<usize> {
        let wording = &self.wordings[w as usize];
        let verbal = matches!(wording.entry, Entry::Verb | Entry::WeakVerb | Entry::Light);
        let changes = || matches!(self.classes.get(wording.class as usize).map(|c| &*c.name), Some("rise" | "fall" | "change" | "amount"));
        let mut last = at;
        for (k, rest) in wording.rest.iter().enumerate() {
            let mut next = last + 1;
            let mut left = if verbal { SPREAD } else { 0 };
            // "was raised after 19 hours", "are hidden on the free plan": the participle is the verb, and what follows hangs on that
            let auxiliary = verbal && k == 0 && &*wording.words[0] == "be";
            loop {
                let token = tokens.get(next)?;
                if token.is_content() {
                    let word = tokens.word(next);
                    // "run for at most 15 minutes", "can hold up to 5": words that say how much the figure is
                    let kept = || word == "up" && &*wording.words[0] != "be" && changes();
                    let hedge = verbal && k + 1 == wording.rest.len() && is_hedge(tokens, next) && !kept();
                    if !hedge && rest.iter().any(|f| f == word) {
                        break;
                    }
                    if auxiliary && is_participle(word) || wording.tight && !word.ends_with("ly") {
                        return None;
                    }
                    // "pulled 12 people from the river in Turin" is no pulling in
                    let particle = wording.words.len() == 2 && PARTICLES.contains(&&*wording.words[1]);
                    if left == 0 || particle && BETWEEN.contains(&tokens.word(next)) {
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
        let particle = verbal && last > at && matches!(tokens.word(last), "on" | "in") && !wording.timed;
        let time =
            || last + 1 < tokens.len() && is_time(tokens.word(last + 1), if last + 2 < tokens.len() { tokens.word(last + 2) } else { "" });
        (!particle || !time()).then_some(last)
    }

    /// The flags that begin at token `at`: which, whether as a rival, and the last token.
    #[must_use]
    pub(crate) fn flags_at(&self, tokens: &Tokens<'_>, at: usize) -> Vec<(usize, bool, usize)> {
        let Some(list) = self.flag_words.get(tokens.word(at)) else { return Vec::new() };
        list.iter()
            .filter_map(|&(flag, k, rival)| {
                let flag_ = &self.flags[flag as usize];
                let words = if rival { &flag_.rivals[k as usize] } else { &flag_.words[k as usize] };
                let mut last = at;
                for word in &words[1..] {
                    let next = (last + 1..tokens.len()).find(|&i| tokens.raw(i) != "-")?;
                    if tokens.word(next) != &**word {
                        return None;
                    }
                    last = next;
                }
                // "met before" without a word of what: an adverb
                let leads = &*words[0] == "before" && words.len() == 1 && tokens.get(at + 1).is_some_and(|t| t.kind != TokenKind::Mark);
                // "25 years old" is no former one
                let aged = &*words[0] == "old" && at > 0 && is_age(tokens, at - 1);
                (!leads && !aged).then_some((flag as usize, rival, last))
            })
            .collect()
    }

    /// Whether a noun names something that several take part in alike: "talks", "summit".
    #[must_use]
    pub(crate) fn is_meeting(&self, noun: &str) -> bool {
        self.wordings.iter().any(|w| {
            let symmetric = self.classes.get(w.class as usize).is_some_and(|c| c.shape == Shape::Symmetric);
            symmetric && w.entry == Entry::Noun && w.words.len() == 1 && forms(&w.words[0]).iter().any(|f| f == noun)
        })
    }

    /// All forms that wordings of `class` begin with, or, where that is a word as common as "be", go on with.
    #[must_use]
    pub(crate) fn triggers(&self, class: ClassId) -> FxHashSet<String> {
        let mut out = FxHashSet::default();
        for wording in self.wordings.iter().filter(|w| w.class == class) {
            let common = matches!(&*wording.words[0], "be" | "have" | "make" | "take" | "go" | "come" | "get" | "put" | "give" | "set");
            match wording.rest.last() {
                Some(rest) if common => out.extend(rest.iter().cloned()),
                _ => out.extend(forms(&wording.words[0])),
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
        for &group in self.same.get(word).map_or(&[][..], Vec::as_slice) {
            for other in &self.groups[group as usize] {
                out.extend(forms(other.rsplit(' ').next().unwrap_or(other)));
            }
        }
        out
    }
}

impl Wordbook {
    /// The classes that a noun names.
    #[must_use]
    pub(crate) fn classes_of(&self, word: &str) -> Vec<ClassId> {
        let mut out: Vec<ClassId> = self.singles(word).filter(|w| w.entry == Entry::Noun).map(|w| w.class).collect();
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
        class as usize >= shipped().classes.len() && class != NO_CLASS
    }

    /// Makes a class of its own of a word.
    pub(crate) fn add_own(&mut self, word: &str) {
        if self.class_named(word).is_some_and(|c| &*self.classes[c as usize].name == word) {
            return;
        }
        let class = self.class(word);
        for entry in [Entry::Verb, Entry::Noun] {
            self.add(class, entry, word, "");
        }
    }
}
