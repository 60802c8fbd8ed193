//! Values of another time than that of the fact, of a part of it, or of none in particular: "the fire of 1978", "a decade ago a seat was $3",
//! "by lunchtime a third had voted", "averages 30 mm in June", "hopes to catch 90 tonnes".
//!
//! A sentence is asked for the words that put the clause of its value into a time, and these are held against when what the fact tells is: what
//! lasts is told of today, what happened has the years that the rules tell, and else those around the day of the source. Only what contradicts
//! the fact is asked: what agrees with it need not be of another time.

use super::claim::Claim;
use super::dated::Dated;
use super::program::Program;
use crate::fact::Modality;
use crate::language::calendar::SEASONS;
use crate::language::names::CALENDAR;
use crate::language::{grammar, stances, times};
use crate::read::read_within;
use crate::rule::tree::{Fact, Ruleset};
use crate::span::Span;
use crate::text::clause::{Analysis, Clause, Link, Role, Tense};
use crate::text::{TokenKind, Tokens};
use crate::value::{Context, Kind, Types, Value};

/// When what the facts of some rules tell was, as far as the rules say.
#[derive(Debug, Default)]
pub(super) struct Times {
    /// The first year that the rules tell, in the name of the file, in a sentence, or as a value.
    first_year: Option<i32>,
    facts: Vec<Told>,
}

/// How the sentences of a fact are put.
#[derive(Debug, Default)]
struct Told {
    /// Some sentence is in the past: "burned {value}".
    past: bool,
    /// Some sentence is in the present: "costs {value}".
    present: bool,
    /// Some sentence tells what mostly is so, or of what is planned.
    open: bool,
    /// Some sentence tells the year: "harvested {value} in 2023".
    yearly: bool,
    /// Some sentence tells a part of a year: "in the first quarter".
    partly: bool,
}

impl Told {
    /// Whether the fact tells what lasts.
    const fn lasts(&self) -> bool {
        self.present && !self.past
    }

    fn of(fact: &Fact) -> Self {
        let value = match fact.kind.node {
            Kind::Duration => "5 minutes",
            Kind::Date => "4 May 2020",
            Kind::Year => "2020",
            Kind::Time => "5 p.m.",
            Kind::Percent => "5 %",
            Kind::Money => "$5",
            Kind::Quantity => "5 tonnes",
            Kind::Name => "Kim",
            _ => "5",
        };
        let mut told = Self::default();
        for claim in fact.claims.iter().filter(|c| c.says) {
            let text = claim.template.text.replace("{value}", value);
            let tokens = Tokens::of(&text);
            let analysis = Analysis::of(&tokens);
            match analysis.clauses().iter().find(|c| c.link == Link::Main).map(|c| c.verb.tense) {
                Some(Tense::Past) => told.past = true,
                Some(Tense::Present) => told.present = true,
                Some(Tense::Future | Tense::None) => told.open = true,
                None => {}
            }
            let usual = |t: usize| times::USUALLY.has(tokens.word(t)) || is_average(tokens.word(t)) || times::USUAL.has(tokens.word(t));
            // "was designed to work for {value}", "was pledged to rebuild it"
            let plans = |c: &Clause| c.link == Link::Infinitive || crate::language::lists(stances::PLANS, &c.verb.lemma);
            // "the budget of the film was {value}"
            let target = |t: usize| times::TARGETS.has(tokens.word(t));
            told.open |= (0..tokens.len()).any(|t| usual(t) || target(t)) || analysis.clauses().iter().any(plans);
            told.yearly |= (0..tokens.len()).any(|t| year(tokens.word(t)).is_some());
            told.partly |= (0..tokens.len()).any(|t| times::PARTS_OF_A_YEAR.has(tokens.word(t)));
        }
        told
    }
}

impl Times {
    pub(super) fn of(rules: &Ruleset) -> Self {
        let says = rules.facts.iter().flat_map(|f| &f.claims).map(|c| c.template.text.as_str());
        let names = rules.entities.iter().flat_map(|e| &e.names).map(|n| n.text.as_str());
        let dates = rules.facts.iter().filter(|f| matches!(f.kind.node, Kind::Date | Kind::Year));
        let values = dates.flat_map(|f| f.value.iter().chain(&f.accept)).map(|told| told.text.as_str());
        let history = rules.facts.iter().flat_map(|f| &f.history).flat_map(|h| h.from.iter().chain(&h.until)).map(|d| i32::from(d.year()));
        let texts = rules.name.as_deref().into_iter().chain(says).chain(names).chain(values);
        let told = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_digit())).filter_map(year);
        Self { first_year: told.chain(history).min(), facts: rules.facts.iter().map(Told::of).collect() }
    }
}

/// A time that the words of a sentence tell.
struct Then {
    /// Its words.
    first: usize,
    after: usize,
    when: When,
}

enum When {
    /// Up to this year, told by itself: "in 1990", "ten years ago".
    UpTo(i32),
    /// The same, told to say which one of several is meant: "the fire of 1978".
    Which(i32),
    /// Up to some time of this year: "until 2015".
    Until(i32),
    /// It is over, and nobody says since when: "back then".
    Over,
    /// It is still to come.
    Ahead,
    /// The count was not over yet: "by noon".
    Midway,
    /// Only a part of a year: "in the first quarter".
    Part,
}

/// Whether `claim` contradicts its fact with what is told of another time, of a part of it, or of none in particular.
pub(super) fn is_of_another_time(program: &Program, source: &Dated<'_>, claim: &Claim) -> bool {
    let kind = program.facts[claim.fact].kind;
    let at = program.claims.partition_point(|c| (c.fact, c.rule) < (claim.fact, claim.rule));
    let said = program.claims.get(at).filter(|c| (c.fact, c.rule) == (claim.fact, claim.rule));
    let timed = matches!(kind, Kind::Date | Kind::Year | Kind::Time);
    if timed || said.is_none_or(|c| c.sense.is_none()) {
        return false;
    }
    if !program.notions[claim.fact].is_denied(claim) {
        return false;
    }
    let tokens = Tokens::of(&claim.excerpt.text);
    let byte = |at: usize| at.saturating_sub(claim.excerpt.span.start);
    let value = (tokens.at(byte(claim.value_span.start)), tokens.at(byte(claim.value_span.end)));
    let analysis = Analysis::of(&tokens);
    let told = &program.times.facts[claim.fact];
    let own = analysis.clause_of(analysis.word_of_token(if matches!(kind, Kind::YesNo | Kind::Choice) {
        value.1.saturating_sub(1)
    } else {
        value.0
    }));
    let scene = Scene { program, source, claim, kind, told, tokens: &tokens, analysis: &analysis, value, own };
    scene.is_only_planned() || scene.is_only_usual() || scene.thens().iter().any(|then| scene.binds(then) && scene.is_another(then))
}

/// The sentence of a claim.
struct Scene<'a, 't> {
    program: &'a Program,
    source: &'a Dated<'a>,
    claim: &'a Claim,
    kind: Kind,
    told: &'a Told,
    tokens: &'a Tokens<'t>,
    analysis: &'a Analysis,
    /// The tokens of the value; of an answer those that tell it.
    value: (usize, usize),
    /// The clause of the value.
    own: Option<usize>,
}

impl Scene<'_, '_> {
    fn word(&self, t: usize) -> &str {
        if t < self.tokens.len() { self.tokens.word(t) } else { "" }
    }

    fn clause(&self) -> Option<&Clause> {
        self.own.map(|c| &self.analysis.clauses()[c])
    }

    fn clause_at(&self, t: usize) -> Option<usize> {
        self.analysis.clause_of(self.analysis.word_of_token(t))
    }

    /// Whether it is an answer, or a name: what happened once, and no amount of each year.
    const fn is_answer(&self) -> bool {
        matches!(self.kind, Kind::YesNo | Kind::Choice | Kind::Name)
    }

    /// The year of the source.
    fn now(&self) -> Option<i32> {
        self.source.day().map(|day| i32::from(day.at.date().year()))
    }

    /// Whether the clause of the value is in the past, or there is none.
    fn is_past(&self) -> bool {
        self.clause().is_none_or(|c| c.verb.tense == Tense::Past && !(c.verb.perfect && self.is_present_perfect(c)))
    }

    /// "has burned": up to now.
    fn is_present_perfect(&self, clause: &Clause) -> bool {
        (clause.verb.first..clause.verb.after).any(|w| matches!(self.analysis.word(w), "has" | "have" | "'ve"))
    }

    /// "hopes to catch 90 tonnes", where the sentences of the rules tell what was caught.
    fn is_only_planned(&self) -> bool {
        if self.is_answer() || !self.told.past || self.told.present || self.told.open {
            return false;
        }
        // "forecasts an output of 55,000 tonnes", "the target is 60,000 tonnes"
        let foreseen = |c: &Clause| {
            let noun = || c.subject.map(|s| self.analysis.word(self.analysis.chunks()[s].head));
            let foresees = |word: &str| crate::language::lists(stances::FORESEES, word) || times::TARGETS.has(word);
            !c.verb.negated && (foresees(&c.verb.lemma) || c.verb.copula && noun().is_some_and(|n| times::TARGETS.has(n)))
        };
        self.claim.modality == Modality::Planned || self.clause().is_some_and(foreseen)
    }

    /// "averages 30 mm in June", "on average", "in a typical year": what mostly is so, where the fact tells what happened once.
    fn is_only_usual(&self) -> bool {
        if !self.told.past || self.told.open || self.is_answer() {
            return false;
        }
        let own = |t: usize| self.clause_at(t) == self.own;
        let verb = self.clause().is_some_and(|c| c.verb.lemma == "average");
        let last = self.value.0.checked_sub(1).map_or("", |t| self.word(t));
        if verb || matches!(last, "averages" | "averaged") {
            return true;
        }
        let usual = |t: usize| {
            let word = self.word(t);
            let led = || {
                (t.saturating_sub(2)..t)
                    .any(|l| times::MEASURES_FROM.has(self.word(l)) || self.word(l) == "above" || self.word(l) == "below")
            };
            // "its average attendance is 15,000"
            let kind = || times::USUAL.has(word) && word != "good" && word != "bad" && self.is_of_fact(t) && own(t) && !led();
            // "the record attendance was 38,000, set in 1974"
            let record = || {
                let the = t > 0 && (self.word(t - 1) == "the" || self.tokens.list()[t - 1].kind == TokenKind::Possessive);
                let set = || (t..self.tokens.len()).any(|s| self.word(s) == "set");
                word == "record" && the && own(t) && self.is_of_fact(t) && set()
            };
            kind()
                || record()
                || times::USUALLY.has(word) && own(t) && self.is_of_verb(t) && !(t > 0 && times::MEASURES_FROM.has(self.word(t - 1)))
                || word == "on" && self.word(t + 1) == "average" && own(t)
                || matches!(word, "in" | "during")
                    && !self.is_measured_from(t)
                    && grammar::INDEFINITE.has(self.word(t + 1))
                    && times::USUAL.has(self.word(t + 2))
                    && self.is_stretch(t + 3)
        };
        (0..self.tokens.len()).any(usual)
    }

    /// "usually gets", "Normally, it gets": an adverb of the verb, and none of an adjective as in "a usually quiet town".
    fn is_of_verb(&self, t: usize) -> bool {
        let comma = self.tokens.get(t + 1).is_some_and(|_| self.tokens.raw(t + 1) == ",");
        let verb = self.clause().is_some_and(|c| {
            let word = self.analysis.word_of_token(t);
            word + 1 == c.verb.head || word + 1 == c.verb.first || (c.verb.first..c.verb.head).contains(&word)
        });
        comma || verb
    }

    /// "year", "winter", "May".
    fn is_stretch(&self, t: usize) -> bool {
        let word = self.word(t);
        times::LONG_AGO.has(word) || matches!(word, "month" | "week" | "day" | "season") || self.is_season(word) || CALENDAR.contains(&word)
    }

    fn is_season(&self, word: &str) -> bool {
        SEASONS.iter().any(|(plural, _)| plural.strip_suffix('s') == Some(word))
    }

    /// All times that the sentence tells.
    fn thens(&self) -> Vec<Then> {
        let mut out: Vec<Then> = (0..self.tokens.len()).filter_map(|t| self.then_at(t)).collect();
        out.extend(self.clauses_of_then());
        out
    }

    /// The time that the words at `t` tell.
    fn then_at(&self, t: usize) -> Option<Then> {
        if (self.value.0..self.value.1).contains(&t) && !self.is_answer() {
            return None;
        }
        let word = self.word(t);
        let then = |first: usize, after: usize, when: When| Some(Then { first, after, when });
        let part = |t: usize| times::PARTS_OF_A_YEAR.has(self.word(t));
        if word == "in" && self.word(t + 1) == "the" && self.word(t + 2) != "last" && (part(t + 2) || part(t + 3) || part(t + 4)) {
            return then(t, t + 3, When::Part);
        }
        // "at the time of our visit", "at the beginning of May" tell which time it was
        let over = times::OVER.begin(|i| self.word(t + i));
        if over && !(t + 2..t + 5).any(|i| self.word(i) == "of") {
            return then(t, t + 1, When::Over);
        }
        if word == "ago" {
            return self.ago(t);
        }
        if word == "last" && matches!(self.word(t + 1), "year" | "season") {
            return self.now().and_then(|now| then(t, t + 2, When::UpTo(now - 1)));
        }
        if times::EARLY.has(word) && times::EDITIONS.has(self.word(t + 1)) {
            return then(t, t + 2, When::Over);
        }
        // "Earlier the fire burned" tells when
        let told = |l: usize| grammar::ARTICLES.has(self.word(l)) || self.word(l) == "at";
        if times::ANOTHER_BEFORE.has(word) && t.checked_sub(1).is_some_and(told) && self.is_of_fact(t) {
            return then(t, t + 1, When::Which(i32::MIN));
        }
        if word == "still" && self.clause().is_some_and(|c| self.analysis.word_of_token(t) + 1 == c.verb.head) {
            return then(t, t + 1, When::Over);
        }
        if let Some(midway) = self.midway(t) {
            return Some(midway);
        }
        if times::FROM_THEN_ON.has(word) && self.is_time_behind(t) {
            return then(t, t + 1, When::Ahead);
        }
        self.in_year(t)
    }

    /// Whether one of the next words is of what the fact tells of: "the previous referendum".
    fn is_of_fact(&self, t: usize) -> bool {
        let has = |t: usize| self.program.notions[self.claim.fact].has(self.program, self.claim.fact, self.word(t));
        has(t + 1) || has(t + 2)
    }

    /// "the flood of 1994", and no "runner-up of 2021": whether a noun names what happens, or is one of the fact.
    fn is_event(&self, t: usize) -> bool {
        let word = self.word(t);
        let own = self.program.notions[self.claim.fact].has(self.program, self.claim.fact, word) || self.is_named(t);
        let apposed =
            self.analysis.chunk_of(self.analysis.word_of_token(t)).is_some_and(|k| self.analysis.chunks()[k].role == Role::Apposition);
        !apposed && (own || !self.program.book().hits(self.tokens, t).is_empty())
    }

    /// Whether a word is in what was read as a name: "the Vellum Cup of 2020".
    fn is_named(&self, t: usize) -> bool {
        let span = self.tokens.list()[t].span;
        let at = self.claim.excerpt.span.start;
        self.claim.labels.iter().any(|l| l.span.overlaps(Span::new(span.start + at, span.end + at)))
    }

    /// "ten years ago", "a century ago".
    fn ago(&self, t: usize) -> Option<Then> {
        let unit = t.checked_sub(1).filter(|&u| times::LONG_AGO.has(self.word(u)))?;
        let mut first = unit;
        let mut count: Option<f64> = None;
        let mut half = false;
        while first > 0 && unit - first < 4 {
            let word = self.word(first - 1);
            half |= word == "half";
            let number = if grammar::INDEFINITE.has(word) || word == "last" { Some(1.0) } else { number(word) };
            let skipped = matches!(
                word,
                "half" | "of" | "some" | "about" | "than" | "more" | "nearly" | "almost" | "over" | "many" | "few" | "several"
            );
            if number.is_none() && !skipped {
                break;
            }
            count = count.or(number);
            first -= 1;
        }
        let years = match self.word(unit) {
            "decade" | "decades" => 10.0,
            "century" | "centuries" => 100.0,
            "generation" | "generations" => 25.0,
            _ => 1.0,
        };
        let count = count.unwrap_or(2.0) * if half { 0.5 } else { 1.0 };
        let back = count * years;
        // "a decade ago" is about so long ago
        #[expect(clippy::cast_possible_truncation, reason = "years of the calendar")]
        let back = if years > 1.0 { (back * 0.8) as i32 } else { back as i32 };
        let when = match self.now() {
            Some(now) => When::UpTo(now - back),
            None if back > 1 => When::Over,
            None => return None,
        };
        Some(Then { first, after: t + 1, when })
    }

    /// "in 1990", "the fire of 1978", "the 1978 fire", "in the 1980s", "until 2015".
    fn in_year(&self, t: usize) -> Option<Then> {
        let word = self.word(t);
        let decade = word.strip_suffix('s').and_then(year).map(|y| y + 9);
        let told = year(word).or(decade)?;
        if self.tokens.list()[t].kind != TokenKind::Figure && decade.is_none() {
            return None;
        }
        let glued = self.word(t + 1) == "s" && self.tokens.get(t + 1).is_some_and(|n| n.glued);
        let told = if glued { told + 9 } else { told };
        let mut first = t;
        let inside = |word: &str| times::WITHIN_A_YEAR.has(word) || CALENDAR.contains(&word) || word.len() < 3 && number(word).is_some();
        while first > 0 && (inside(self.word(first - 1)) || first < t && self.tokens.raw(first - 1) == ",") {
            first -= 1;
        }
        let lead = first.checked_sub(1).map_or("", |f| self.word(f));
        let then = |first: usize, when: When| Some(Then { first, after: t + 1 + usize::from(glued), when });
        if matches!(lead, "in" | "during" | "throughout" | "on") && first >= 1 {
            // "the fire in July 1978"
            return then(first - 1, When::UpTo(told));
        }
        let late = lead == "as" && first >= 2 && matches!(self.word(first - 2), "late" | "recently");
        if matches!(lead, "until" | "till" | "before") || late {
            return then(if late { first.saturating_sub(3) } else { first - 1 }, When::Until(told));
        }
        // "the fire of 1978", "the spring of 1961, when"
        if self.word(t.wrapping_sub(1)) == "of" || first < t && first + 1 < t {
            let noun = t.checked_sub(2).map_or("", |n| self.word(n));
            let which = self.has_when(t + 1) || !noun.is_empty() && !inside(noun) && self.is_event(t - 2);
            return if which { then(t, When::Which(told)) } else { None };
        }
        // "remembers 1976, when"
        if self.has_when(t + 1) {
            return then(t, When::Which(told));
        }
        // "the 1978 fire"
        let owned = matches!(self.word(t.wrapping_sub(1)), "the" | "a") || t > 0 && self.tokens.list()[t - 1].kind == TokenKind::Possessive;
        if owned && self.is_of_fact(t) { then(t, When::Which(told)) } else { None }
    }

    /// ", when", "when".
    fn has_when(&self, t: usize) -> bool {
        self.word(t) == "when" || t < self.tokens.len() && self.tokens.raw(t) == "," && self.word(t + 1) == "when"
    }

    /// "by noon", "by 3 p.m.", "at lunchtime".
    fn midway(&self, t: usize) -> Option<Then> {
        // "at noon the bridge fell, and 8 people died": when it happened
        let stands = || self.clause().is_some_and(|c| c.verb.copula || matches!(&*c.verb.lemma, "stand" | "reach" | "be"));
        if !matches!(self.word(t), "by" | "at") || self.word(t) == "at" && !stands() {
            return None;
        }
        let middle =
            times::MIDDAY.has(self.word(t + 1)) || matches!(self.word(t + 1), "mid") && matches!(self.word(t + 3), "morning" | "afternoon");
        let hour = || {
            let figures = self.word(t + 1).split([':', '.']).next()?;
            let hour = figures.parse::<u32>().ok().filter(|h| (1..=12).contains(h))?;
            // "3 p.m." is three words, and "6 American planes" no hour
            let at = (t + 2..t + 7).find(|&i| self.word(i).chars().any(|c| c.is_ascii_alphabetic()))?;
            let half = |whole: &str, first: &str| {
                let m = (at + 1..at + 3).any(|i| self.word(i) == "m");
                self.word(at) == whole || self.word(at) == first && m
            };
            (half("am", "a") || half("pm", "p") && (hour < 6 || hour == 12)).then_some(())
        };
        (middle || hour().is_some()).then_some(Then { first: t, after: t + 2, when: When::Midway })
    }

    /// Whether a time to come stands behind a word: "from January", "next year", "when the new wing opens".
    fn is_time_behind(&self, t: usize) -> bool {
        let next = self.word(t + 1);
        match self.word(t) {
            "soon" => true,
            "next" => self.is_stretch(t + 1),
            "when" | "once" => {
                let clause = self.analysis.clauses().iter().find(|c| c.marker == Some(self.analysis.word_of_token(t)));
                // "when you visit" is any time
                let anybody = |c: &Clause| c.subject.is_some_and(|s| self.analysis.chunks()[s].pronoun);
                clause.is_some_and(|c| c.verb.tense == Tense::Present && !anybody(c))
            }
            "after" => false,
            _ => {
                let of = if matches!(next, "in" | "on") { t + 2 } else { t + 1 };
                let range = (of + 1..of + 3).any(|i| matches!(self.word(i), "to" | "until" | "till"));
                CALENDAR.contains(&self.word(of)) && !range
                    || self.word(of) == "next"
                    || year(self.word(of)).is_some_and(|y| self.now().is_some_and(|now| y > now))
            }
        }
    }

    /// "before the dam was built", "when it opened": clauses that say of when the value is told.
    fn clauses_of_then(&self) -> Vec<Then> {
        let inside = |c: &Clause| {
            let word = self.analysis.word_of_token(self.value.0);
            (c.first..c.after).contains(&word)
        };
        let then = |c: &Clause| {
            let marker = self.analysis.word(c.marker?);
            let when = match marker {
                "before" | "until" | "till" if c.verb.tense == Tense::Past => When::Over,
                "when" if c.verb.tense == Tense::Past && self.was_long_ago(c) => When::Over,
                _ => return None,
            };
            let first = self.analysis.words()[c.marker?].first;
            // "burned for nine hours before it fell silent": what came next
            let subject = c.subject.map(|s| &self.analysis.chunks()[s]);
            if first >= self.value.1 && marker != "when" && (self.kind == Kind::Duration || subject.is_none_or(|s| s.pronoun)) {
                return None;
            }
            let after = self.analysis.words().get(c.after.saturating_sub(1)).map_or(self.tokens.len(), |w| w.after);
            Some(Then { first, after, when })
        };
        let hangs = |c: &Clause| matches!(c.link, Link::Adverbial | Link::Relative);
        let mut out: Vec<Then> = self.analysis.clauses().iter().filter(|c| hangs(c) && !inside(c)).filter_map(then).collect();
        // "Before version 3 came out, it was 10 seconds"
        let writers = matches!(self.word(1), "we" | "i" | "you");
        if self.word(0) == "before"
            && !writers
            && self.kind != Kind::Duration
            && let Some(comma) = (1..self.value.0.min(self.tokens.len())).find(|&t| self.tokens.raw(t) == ",")
        {
            out.push(Then { first: 0, after: comma + 1, when: When::Over });
        }
        out
    }

    /// "when it opened", "when I was a child".
    fn was_long_ago(&self, clause: &Clause) -> bool {
        let young = || (clause.verb.head..clause.after).any(|w| times::YOUNG.has(self.analysis.word(w)));
        // "when it opened on Monday"
        let day = (clause.first..clause.after).any(|w| CALENDAR.contains(&self.analysis.word(w)));
        let told = (clause.first..clause.after).any(|w| year(self.analysis.word(w)).is_some());
        times::WAS_NEW.has(self.analysis.word(clause.verb.head)) && (told || !day) || clause.verb.copula && young()
    }

    /// Whether words that tell a time tell that of the value.
    fn binds(&self, then: &Then) -> bool {
        let lead = then.first.checked_sub(1).map_or("", |t| self.word(t));
        let ahead = matches!(then.when, When::Ahead);
        if !ahead && (times::MEASURES_FROM.has(lead) || self.is_measured_from(then.first)) {
            return false;
        }
        // "like the fire of 1978"
        if let When::Which(_) = then.when {
            let word = self.analysis.word_of_token(then.first);
            let led = |k: usize| {
                self.analysis.chunks()[k]
                    .preposition
                    .is_some_and(|p| self.analysis.word(p) != "of" && times::MEASURES_FROM.has(self.analysis.word(p)))
            };
            let mut chunk = self.analysis.chunk_of(word);
            for _ in 0..4 {
                let Some(k) = chunk else { break };
                if led(k) {
                    return false;
                }
                chunk = self.analysis.chunks()[k].on;
            }
        }
        let (from, to) = if then.after <= self.value.0 {
            (then.after, self.value.0)
        } else if then.first >= self.value.1 {
            (self.value.1, then.first)
        } else {
            return self.is_answer();
        };
        let breaks = |t: usize| {
            let figure = self.tokens.list()[t].kind == TokenKind::Figure && year(self.word(t)).is_none() && t >= self.value.1.min(to);
            matches!(self.tokens.raw(t), ";" | ":") || times::TURNS_TO.has(self.word(t)) || figure
        };
        if (from..to).any(breaks) {
            return false;
        }
        let (Some(own), Some(of)) = (self.own, self.clause_at(then.first)) else { return true };
        // "Ann, who won the prize in 2019, was there"
        let end = self.claim.span.end.saturating_sub(self.claim.excerpt.span.start);
        if then.first == 0 && matches!(then.when, When::Over) || self.is_answer() && self.tokens.at(end) == then.first {
            return true;
        }
        // a clause that says when, of the one of the value
        let link = self.analysis.clauses()[of].link;
        let says_when = link == Link::Adverbial && self.analysis.clauses()[of].marker.is_some()
            || link == Link::Relative && matches!(self.word(then.first), "when" | "once");
        if says_when && of != own {
            return self.analysis.clauses()[of].parent == Some(own) || self.fronted(then);
        }
        own == of
            || ahead && self.fronted(then)
            || self.has_when(then.after) && then.after <= self.value.0
            || self.fronted(then) && self.hangs_on(then, own, of)
    }

    /// "more than in the storm of 2011", "less than in a normal year": whether the value is held against what stands at `t`.
    fn is_measured_from(&self, t: usize) -> bool {
        /// So many words are looked back.
        const NEAR: usize = 6;
        let stops = |i: &usize| self.tokens.raw(*i) == "," || (self.value.0..self.value.1).contains(i) && !self.is_answer();
        (t.saturating_sub(NEAR)..t).rev().take_while(|i| !stops(i)).any(|i| times::HELD_AGAINST.has(self.word(i)))
    }

    /// Whether a time leads the sentence.
    fn fronted(&self, then: &Then) -> bool {
        let led = |t: usize| matches!(self.tokens.raw(t), ";" | ":") || !self.tokens.list()[t].is_content();
        then.after <= self.value.0 && (then.first <= 1 || led(then.first - 1))
    }

    /// Whether a clause is what another says: "in 1990 they said that it cost $2".
    fn hangs_on(&self, then: &Then, own: usize, of: usize) -> bool {
        let clause = &self.analysis.clauses()[own];
        let goes_on = clause.link == Link::Coordination && !self.told.lasts() && !matches!(then.when, When::Midway);
        clause.parent == Some(of) && (goes_on || matches!(clause.link, Link::Complement | Link::Infinitive))
    }

    /// Whether a time is another than that of the fact.
    fn is_another(&self, then: &Then) -> bool {
        let lasts = self.told.lasts();
        let known = self.program.times.first_year;
        match then.when {
            When::Over => lasts && self.is_past(),
            When::Ahead => {
                lasts && (self.claim.modality == Modality::Planned || self.clause().is_some_and(|c| c.verb.tense == Tense::Future))
            }
            When::Midway => self.told.past && matches!(self.kind, Kind::Number | Kind::Percent | Kind::Quantity | Kind::Money),
            When::Part => self.told.yearly && !self.told.partly && !self.is_answer(),
            When::Which(i32::MIN) => true,
            When::Until(last) => lasts && self.is_past() && self.now().is_none_or(|now| last <= now),
            When::UpTo(last) | When::Which(last) => {
                let which = matches!(then.when, When::Which(_));
                match (known, self.now()) {
                    (Some(known), _) if !lasts => last < known,
                    // "rose to $22 last year": so it is now
                    (_, Some(now)) if lasts => last < now && self.is_past() && !(last + 1 == now && self.is_come_to()),
                    (None, Some(now)) if which => last + 1 < now,
                    (None, Some(now)) => self.is_past() && (last + 1 < now && self.is_told_once(then) || last < now && self.is_answer()),
                    (Some(known), None) => last < known && self.is_past(),
                    (Some(_) | None, _) => false,
                }
            }
        }
    }

    /// Whether the value is what something came to: "rose to $22".
    fn is_come_to(&self) -> bool {
        (self.value.0.saturating_sub(2)..self.value.0).any(|t| self.word(t) == "to")
    }

    /// Whether the text tells the year of a time but once: one that is about it tells it again.
    fn is_told_once(&self, then: &Then) -> bool {
        let year = (then.first..then.after).map(|t| self.word(t)).find(|w| year(w).is_some());
        year.is_none_or(|y| self.source.text.matches(y).count() < 2)
    }
}

/// A year by its four digits.
fn year(word: &str) -> Option<i32> {
    word.parse().ok().filter(|y| word.len() == 4 && (1000..2100).contains(y))
}

/// A number by its word or figures.
fn number(word: &str) -> Option<f64> {
    let read = read_within(word, Span::new(0, word.len()), Types::of(Kind::Number), &Context::default());
    let whole = read.into_iter().find(|r| r.value_span == Span::new(0, word.len()))?;
    if let Value::Number(n) = whole.value { n.try_into().ok() } else { None }
}

fn is_average(word: &str) -> bool {
    crate::text::is_form("average", word)
}
