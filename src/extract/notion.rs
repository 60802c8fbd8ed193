//! What a sentence has to speak of, if it is to contradict a fact. "The maximum is 15 minutes" may be that of anything: a reader takes it for a
//! wrong value of the fact only where some word of the sentence tells that it is about that.

use std::sync::OnceLock;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::claim::{Claim, Elsewhere, Excerpt};
use super::dated::Dated;
use super::frame::{CALLED, Sense, What, says_little, says_nothing};
use super::program::Program;
use super::sentence::{names_of, triggers};
use crate::language::counting;
use crate::language::layout::LABEL_WORDS;
use crate::language::names::{rate_adverb, rate_named};
use crate::language::speech::FOR_EACH;
use crate::rule::tree::Fact;
use crate::source::page::Role;
use crate::span::Span;
use crate::text::Tokens;
use crate::value::{Denotation, Kind, Relation, Set};

/// What is established of a fact, and the words by which a reader knows that it is spoken of.
#[derive(Debug, Clone, Default)]
pub(super) struct Notion {
    /// All that counts for it on some day.
    established: Vec<Denotation>,
    /// Whether what is established says itself what it is for each of: "$12 a month".
    rated: bool,
    /// What its sentences say; asked for only where a text contradicts the fact, or tells what is established in other words.
    words: OnceLock<Words>,
    /// The facts of its kind that name something its sentences name.
    kin: OnceLock<Vec<usize>>,
}

/// Whether a value says what it is for each of: "$12 a month", "90 per day".
fn tells_rate(text: &str) -> bool {
    let tokens = Tokens::of(text);
    (0..tokens.len()).any(|t| is_for_each(&tokens, t))
}

/// Whether the words at `t` say that it is so for each of a unit of time: "a month", "per day", "/s", "hourly".
pub(super) fn is_for_each(tokens: &Tokens<'_>, t: usize) -> bool {
    let lead = FOR_EACH.contains(&tokens.word(t)) || tokens.raw(t) == "/";
    lead && rate_named(tokens.word(t + 1)).is_some() || rate_adverb(tokens.word(t)).is_some()
}

/// The words of some texts, those of a name with underscores among them: `session_timeout`.
fn all_words<'t>(texts: &'t [Tokens<'t>]) -> FxHashSet<&'t str> {
    texts.iter().flat_map(|tokens| (0..tokens.len()).flat_map(|t| tokens.word(t).split('_'))).collect()
}

/// The words of the sentences of a fact.
#[derive(Debug, Clone, Default)]
struct Words {
    /// Nouns, and words for what happens, with those of the same meaning.
    plain: FxHashSet<String>,
    /// The nouns among them.
    nouns: FxHashSet<String>,
    /// Words of names.
    names: FxHashSet<String>,
    /// The units of time that its value is told for each of.
    rates: FxHashSet<String>,
    /// Of a name: the words for what those that have it did, where all sentences say so.
    deeds: Option<FxHashSet<String>>,
}

impl Words {
    fn is_empty(&self) -> bool {
        self.plain.is_empty() && self.names.is_empty()
    }

    fn has(&self, word: &str) -> bool {
        self.plain.contains(word) || self.names.contains(word)
    }

    /// Whether a word names a unit of time that the value is told for each of: "daily", "24 million a day".
    fn is_rate(&self, word: &str) -> bool {
        let unit = rate_adverb(word).or_else(|| rate_named(word)).or_else(|| rate_named(word.strip_suffix('s').unwrap_or(word)));
        unit.is_some_and(|u| self.rates.contains(u))
    }
}

impl Notion {
    pub(super) fn of(fact: &Fact) -> Self {
        let held = fact.history.iter().map(|h| &h.value).chain(&fact.value).chain(&fact.accept);
        let (held, texts): (Vec<_>, Vec<_>) = held.map(|e| (e.reading.denotation.clone(), e.text.as_str())).unzip();
        Self { established: held, rated: texts.into_iter().any(tells_rate), words: OnceLock::new(), kin: OnceLock::new() }
    }

    /// Whether words tell of another fact of the kind, about the same thing, and none tells of `fact` and not of that one: "the log retention
    /// is a day" is no timeout. `own` are the sentence and what stands above it, `before` what stands in front.
    fn is_told_of_kin(&self, program: &Program, fact: usize, own: &FxHashSet<&str>, before: &FxHashSet<&str>) -> bool {
        let words = self.words(program, fact);
        let kin = self.kin.get_or_init(|| {
            let kind = |&f: &usize| f != fact && program.facts[f].kind == program.facts[fact].kind;
            let near = |&f: &usize| !program.notions[f].words(program, f).names.is_disjoint(&words.names);
            (0..program.facts.len()).filter(kind).filter(near).collect()
        });
        kin.iter().any(|&f| {
            let others = program.notions[f].words(program, f);
            let theirs = own.iter().any(|w| others.nouns.contains(*w) && !words.has(w));
            theirs && !own.union(before).any(|w| words.has(w) && !others.has(w))
        })
    }

    /// The words of all sentences of `fact`.
    fn words(&self, program: &Program, fact: usize) -> &Words {
        self.words.get_or_init(|| {
            let mut out = Words::default();
            let from = program.claims.partition_point(|c| c.fact < fact);
            let senses = || program.claims[from..].iter().take_while(|c| c.fact == fact).filter_map(|c| c.sense.as_ref());
            for sense in senses() {
                gather(sense, program, program.facts[fact].kind, &mut out);
            }
            // "the diver {value} died": "Thai Navy" beside a diver is none who did
            let calls =
                |c: &u16| program.book().classes.get(usize::from(*c)).is_some_and(|c| &*c.name == "name") || program.book().is_own(*c);
            let does = |s: &Sense| s.classes.iter().any(|c| !calls(c));
            if program.facts[fact].kind == Kind::Name && senses().all(does) {
                let did = senses().flat_map(|s| &s.classes).flat_map(|&c| program.book().triggers(c));
                // or the text says what it is called
                out.deeds = Some(did.chain(CALLED.iter().map(|w| (*w).to_owned())).collect());
            }
            out
        })
    }

    /// Whether a word tells that something is about `fact`.
    pub(super) fn has(&self, program: &Program, fact: usize, word: &str) -> bool {
        self.words(program, fact).plain.contains(word)
    }

    /// Whether the value of `fact` is told for each of a unit of time.
    pub(super) fn has_rates(&self, program: &Program, fact: usize) -> bool {
        self.rated || !self.words(program, fact).rates.is_empty()
    }

    /// How many times as large, or as small, a value is as the nearest that is established; `None` where they cannot be compared.
    pub(super) fn times(&self, told: &Denotation) -> Option<f64> {
        let amount = |d: &Denotation| {
            let Set::Line(axis, line) = &d.core else { return None };
            let (low, high) = line.bounds();
            let middle = low.zip(high).map(|(low, high)| f64::midpoint(low, high)).or(low).or(high)?;
            (middle > 0.0).then(|| (axis.clone(), middle))
        };
        let (axis, told) = amount(told)?;
        let own = self.established.iter().filter_map(amount).filter(|(own, _)| *own == axis);
        own.map(|(_, own)| (told / own).max(own / told)).min_by(f64::total_cmp)
    }

    /// The day after the last one that is established.
    pub(super) fn day_after(&self) -> Option<Date> {
        self.established.iter().filter_map(|own| if let Set::Days(days) = &own.core { days.bounds().1 } else { None }).max()
    }

    /// Whether `claim` contradicts the fact.
    pub(super) fn is_denied(&self, claim: &Claim) -> bool {
        self.is_ruled_out(&claim.denotation)
    }

    /// Whether what is told contradicts all that is established.
    pub(super) fn is_ruled_out(&self, told: &Denotation) -> bool {
        !self.established.is_empty() && self.established.iter().all(|own| own.relate(told) == Relation::Contradict)
    }

    /// Whether a word that stands with a value in the sentence `excerpt` of `source`, or `above` it on the page, tells that it is about `fact`.
    pub(super) fn is_asked(&self, program: &Program, source: &Dated<'_>, fact: usize, excerpt: &Excerpt, above: &[Elsewhere]) -> bool {
        let words = self.words(program, fact);
        let above = above.iter().filter(|a| a.role != Role::Title).map(|a| a.excerpt.text.as_str());
        let own: Vec<Tokens<'_>> = std::iter::once(excerpt.text.as_str()).chain(above).map(Tokens::of).collect();
        let before = [Tokens::of(in_front(source, excerpt.span.start))];
        let (own, before) = (all_words(&own), all_words(&before));
        let any = |is: &dyn Fn(&str) -> bool| own.iter().any(|w| is(w));
        // a fact of which no sentence says more than a value may be told by anything
        (words.is_empty() || own.union(&before).any(|w| words.has(w)))
            && (words.rates.is_empty() || any(&|w| words.is_rate(w)))
            && words.deeds.as_ref().is_none_or(|deeds| any(&|w| deeds.contains(w)))
            && !self.is_told_of_kin(program, fact, &own, &before)
    }

    /// How many words of a sentence, its names among them where they count, tell that it is about `fact`; none where one tells that it is about
    /// another fact of its kind.
    pub(super) fn told_alone(program: &Program, fact: usize, tokens: &Tokens<'_>, names: bool) -> usize {
        let words = program.notions[fact].words(program, fact);
        let said: FxHashSet<&str> = (0..tokens.len()).map(|t| tokens.word(t)).collect();
        let kin = |&f: &usize| f != fact && program.facts[f].kind == program.facts[fact].kind;
        let other = |f: usize| {
            let others = program.notions[f].words(program, f);
            said.iter().any(|w| others.plain.contains(*w) && !words.has(w))
        };
        let own = said.iter().filter(|w| words.plain.contains(**w)).count();
        let named = names && own == 0 && said.iter().any(|w| words.names.contains(*w));
        let all = own + usize::from(named);
        if all == 0 || (0..program.facts.len()).filter(kin).any(other) { 0 } else { all }
    }

    /// Whether `claim` is the established value.
    pub(super) fn is_met(&self, claim: &Claim) -> bool {
        self.established.iter().any(|own| own.relate(&claim.denotation) == Relation::Agree)
    }
}

/// The first of the days that a value may be; `None` where it is no day, or any day until some.
pub(super) fn first_day(told: &Denotation) -> Option<Date> {
    if let Set::Days(days) = &told.core { days.bounds().0 } else { None }
}

/// What stands in front of the sentence at `at`: the one that ends there in the same paragraph, or the heading right above it.
fn in_front<'t>(source: &'t Dated<'_>, at: usize) -> &'t str {
    let (prose, layout) = (source.prose(), source.layout());
    let paragraph = layout.paragraph(prose, at, 0);
    let before = prose.get(paragraph.start..at).unwrap_or_default().trim_end();
    if let Some((last, _)) = before.char_indices().next_back() {
        return layout.sentence(prose, paragraph.start + last, paragraph.start).of(prose);
    }
    let heading = source.page.section_at(at).map(|section| source.page.sections[section].heading);
    let above = |h: &Span| prose.get(h.end..at).is_some_and(|between| !between.contains(char::is_alphanumeric));
    heading.filter(above).map_or("", |h| h.of(prose))
}

/// The words of a sentence of a fact.
fn gather(sense: &Sense, program: &Program, kind: Kind, out: &mut Words) {
    let book = program.book();
    if !sense.limit {
        out.plain.extend(triggers(sense, program, kind));
    }
    // whatever is limited is told by the same verbs: "can hold up to"
    let general = |c: u16| sense.limit && book.classes.get(usize::from(c)).is_some_and(|c| says_little(&c.name));
    let events = sense.args.iter().filter_map(|a| if let What::Event(classes) = &a.what { Some(classes) } else { None }).flatten();
    out.plain.extend(sense.classes.iter().chain(events).filter(|&&c| !general(c)).flat_map(|&c| book.triggers(c)));
    let owner = sense.owner.iter().map(|o| &o.noun.head);
    let nouns: Vec<&String> = sense.nouns().chain(&sense.numbered).chain(&sense.thing).chain(owner).collect();
    let label = |w: &&String| LABEL_WORDS.contains(&w.as_str());
    // "an item must not exceed 400 KB": a word that says little says enough where it is all there is
    let all = nouns.iter().all(label);
    let told: Vec<String> = nouns.into_iter().filter(|w| all || !label(w)).flat_map(|w| book.group_forms(w)).collect();
    out.nouns.extend(told.iter().filter(|w| !says_nothing(w)).cloned());
    out.plain.extend(told);
    // what comes by the year is often told without saying so
    let flags = sense.flags.iter().filter_map(|&f| rate_adverb(&book.flags[f].name));
    let each = sense.rate.iter().chain(&sense.each).filter_map(|unit| rate_named(unit));
    out.rates.extend(flags.chain(each).map(str::to_owned));
    // "the last train leaves at {value}": a noun of the sentence is a word of the fact, even where it says by which way too
    let own = |w: &str| sense.args.iter().any(|a| matches!(&a.what, What::Noun(n) if n == w));
    // "18 km long" tells of a length
    let along = |w: &str| sense.attribute && counting::DIMENSIONS.has(w);
    out.plain.retain(|w| along(w) || !says_nothing(w) && (!book.is_flag(w) || own(w)));
    let named = sense.entities().chain(sense.friends.iter().map(|f| f.0)).chain(sense.bears);
    let names: FxHashSet<String> = named.flat_map(|e| names_of(program, e)).collect();
    out.plain.retain(|w| !names.contains(w));
    out.names.extend(names);
    if let Some(also) = &sense.also {
        gather(also, program, kind, out);
    }
}
