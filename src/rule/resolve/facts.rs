//! Facts: their members sorted, looked up and held against each other.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::aliases::{Aliases, read_phrases};
use super::{date, entities, level, place, shape, values};
use crate::rule::data::{self, Files};
use crate::rule::files::RuleFiles;
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::template::Template;
use crate::rule::tree::{self, ChoiceOption, ClaimRule, Established, Expect, FilePlace, Require, Scope, Test};
use crate::rule::vocabulary::{GUARD_SCOPES, GUARDS};
use crate::rule::wording::{self, Piece};
use crate::rule::written::{Claim, Data, Fact, Guard, Held, Member, Named, Part, Quoted, Stated, Text, Worth};
use crate::source::Format;
use crate::span::{Located, Span};
use crate::value::{Kind, version};

/// How many words a gap may be told to span.
const WIDEST: u32 = 100;

/// Resolves one fact.
pub(super) fn resolve(
    fact: &Fact,
    span: Span,
    aliases: &mut Aliases<'_>,
    files: Option<(&RuleFiles, &dyn Files)>,
    problems: &mut Vec<Problem>,
) -> tree::Fact {
    let known = Kind::of_word(&fact.kind.node).map(|kind| if kind == Kind::Number && is_version(fact) { Kind::Version } else { kind });
    if known.is_none() && !fact.kind.node.is_empty() {
        problems.push(Problem::new(fact.kind.span, Mistake::UnknownType(fact.kind.node.clone())));
    }
    let options: Vec<&Named> = fact.members.iter().filter_map(|m| if let Part::Option(o) = &m.part { Some(o) } else { None }).collect();
    let mut out = tree::Fact {
        name: fact.name.clone(),
        doc: fact.doc.clone(),
        kind: Located::new(known.unwrap_or(Kind::Number), fact.kind.span),
        value: None,
        history: Vec::new(),
        accept: Vec::new(),
        about: Vec::new(),
        cite: None,
        options: Vec::new(),
        claims: Vec::new(),
        place: tree::Place::default(),
        unless: Vec::new(),
        require: None,
        level: None,
        tests: Vec::new(),
        span,
    };
    let mut resolver =
        Resolver { fact, known, options, firsts: FxHashMap::default(), wordings: FxHashMap::default(), aliases, problems, files };
    for member in &fact.members {
        resolver.member(member, &mut out);
    }
    let places = fact.members.iter().filter_map(|m| if let Part::Place(place) = &m.part { Some(place) } else { None });
    out.place = place::place(places, resolver.aliases, resolver.problems);
    resolver.whole(&out);
    out
}

/// Whether the value of a number is written as a version is, and a claim puts it behind the name of what it is the version of:
/// `value 3.10`, `claim "requires Python {value}"`.
fn is_version(fact: &Fact) -> bool {
    let versioned = |word: &str| {
        let points = word.matches('.').count();
        version::written(word).is_some_and(|w| w.length == word.len() && w.marked)
            && (points > 1 || points == 1 && word.ends_with('0') || word.starts_with('v'))
    };
    let named = |template: &str| {
        template
            .split("{value}")
            .next()
            .filter(|front| front.len() < template.len())
            .and_then(|front| front.split_whitespace().last())
            .is_some_and(|word| {
                matches!(word, "version" | "release") || word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric)
            })
    };
    let states = |held: &Held| matches!(held.what, Worth::Stated(_)) && held.what.text().text.split_whitespace().any(versioned);
    fact.members.iter().any(|m| matches!(&m.part, Part::Value(list) if list.iter().any(states)))
        && fact.members.iter().any(|m| matches!(&m.part, Part::Claim(claim) if named(&claim.text.text)))
}

struct Resolver<'r, 'f, 'p> {
    fact: &'f Fact,
    /// The type; none where the word for it is not known, and then nothing is held against it.
    known: Option<Kind>,
    options: Vec<&'f Named>,
    /// Where each member that may stand once stood first, and each option.
    firsts: FxHashMap<(&'static str, &'f str), Span>,
    wordings: FxHashMap<(&'f str, &'f str), Span>,
    aliases: &'r mut Aliases<'p>,
    problems: &'r mut Vec<Problem>,
    files: Option<(&'r RuleFiles, &'r dyn Files)>,
}

impl<'f> Resolver<'_, 'f, '_> {
    fn note(&mut self, span: Span, mistake: Mistake) {
        self.problems.push(Problem::new(span, mistake));
    }

    /// Whether something stands for the first time; notes it where not.
    fn first(&mut self, what: &'static str, name: &'f str, span: Span) -> bool {
        if let Some(&first) = self.firsts.get(&(what, name)) {
            self.problems.push(Problem::new(span, Mistake::Duplicate(what, name.to_owned())).with(first, Role::First));
            return false;
        }
        self.firsts.insert((what, name), span);
        true
    }

    fn member(&mut self, member: &'f Member, out: &mut tree::Fact) {
        let span = member.span.span;
        match &member.part {
            Part::Value(list) => {
                if self.first("value", "", list.first().map_or(span, |h| h.what.text().span)) {
                    self.held(list, out);
                }
            }
            Part::Accept(list) => {
                self.firsts.entry(("accept", "")).or_insert(span);
                for stated in list {
                    out.accept.extend(self.established(stated));
                }
            }
            Part::Cite(cite) => {
                if self.first("cite", "", cite.span) {
                    out.cite = Some(cite.text.clone());
                }
            }
            Part::About(names) => {
                if self.first("about", "", entities::place(names).unwrap_or(span)) {
                    out.about = entities::about(names, self.aliases, self.problems);
                }
            }
            Part::Option(option) => out.options.extend(self.option(option)),
            Part::Claim(claim) => out.claims.extend(self.claim(claim, span)),
            Part::Unless(guards) => {
                let guards = self.guards(guards);
                out.unless.extend(guards);
            }
            // All of them are looked at together.
            Part::Place(_) => {}
            Part::Require(require) => {
                if self.first("require", "", span) {
                    let within = require.within.as_ref().map(|asked| place::asked(asked, self.problems));
                    let since = require.since.as_ref().and_then(|d| date(d, self.problems));
                    let level = require.level.as_ref().and_then(|l| level(l, self.problems));
                    out.require = Some(Require { since, within, level, span: Located::new((), span) });
                }
            }
            Part::Level(word) => {
                if self.first("level", "", word.span) {
                    out.level = level(word, self.problems);
                }
            }
            Part::Test(test) => {
                let published = test.published.as_ref().and_then(|d| date(d, self.problems));
                let expect = match test.expect.node.as_str() {
                    "agrees" => Expect::Agrees,
                    "contradicts" => Expect::Contradicts,
                    "vague" => Expect::Vague,
                    "no-claim" => Expect::NoClaim,
                    other => return self.note(test.expect.span, Mistake::UnknownExpectation(other.to_owned())),
                };
                if matches!(expect, Expect::Contradicts | Expect::Vague) && !self.has_value() {
                    let word = if expect == Expect::Vague { "vague" } else { "contradicts" };
                    self.note(test.expect.span, Mistake::IdleTest(word));
                }
                let format = match test.format.as_ref().map(|f| (f, Format::of_word(&f.node))) {
                    None => Format::Text,
                    Some((_, Some(format))) => format,
                    Some((word, None)) => return self.note(word.span, Mistake::UnknownFormat(word.node.clone())),
                };
                out.tests.push(Test { expect, published, format, text: test.text.located() });
            }
        }
    }

    fn has_value(&self) -> bool {
        self.fact.broken || self.fact.members.iter().any(|m| matches!(m.part, Part::Value(_)))
    }

    fn established(&mut self, stated: &Stated) -> Option<Established> {
        let kind = Located::new(self.known?, self.fact.kind.span);
        values::established(stated, &kind, &self.options, self.problems)
    }

    /// What is established, and when each of it held.
    fn held(&mut self, list: &'f [Held], out: &mut tree::Fact) {
        let mut before: Option<(&Held, Option<Date>)> = None;
        for held in list {
            let own = held.from.as_ref().and_then(|d| date(d, self.problems));
            let until = held.until.as_ref().and_then(|d| date(d, self.problems));
            let words = held.what.text();
            // `5 MB until 2021-06-01 | 10 MB`: each begins when the one before it ended
            let follows = before.as_ref().is_some_and(|(earlier, _)| earlier.until.is_some());
            let from = own.or_else(|| before.as_ref().filter(|_| follows && held.from.is_none())?.1);
            if before.is_some() && held.from.is_none() && !follows {
                self.note(words.span, Mistake::UndatedValue(words.text.trim().to_owned()));
            }
            if let (Some(from), Some(until), Some(at)) = (from, until, &held.until)
                && until <= from
            {
                let first = held.from.as_ref().map_or(words.span, |d| d.span);
                self.problems.push(Problem::new(at.span, Mistake::EndsBeforeItStarts(at.node.clone())).with(first, Role::Starts));
            }
            if let (Some((earlier, Some(end))), Some(from), Some(at)) = (&before, from, &held.from)
                && (from < *end || from == *end && earlier.until.is_none())
            {
                let problem = Problem::new(at.span, Mistake::PeriodsOverlap(at.node.clone()));
                self.problems.push(problem.with(earlier.what.text().span, Role::Before));
            }
            before = Some((held, until.or(from)));
            let value = match &held.what {
                Worth::Stated(stated) => self.established(stated),
                Worth::Data(data) => self.read_data(data),
            };
            let Some(value) = value else { continue };
            if list.len() > 1 || from.is_some() || until.is_some() {
                out.history.push(tree::Held { value: value.clone(), from, until });
            }
            out.value = Some(value);
        }
    }

    /// The value that stands in a file; nothing, where nobody brought the files.
    fn read_data(&mut self, data: &Data) -> Option<Established> {
        let (rules, files) = self.files?;
        let found = match data::find(data, rules.path(data.file.span.start), files) {
            Ok(found) => found,
            Err((span, fault)) => {
                self.note(span, Mistake::Data(fault));
                return None;
            }
        };
        let place = data.at.as_ref().or(data.column.as_ref()).or(data.row.as_ref()).unwrap_or(&data.file).span;
        let mut words = match (self.known?, found.words.as_str()) {
            (Kind::YesNo, "true") => "yes".to_owned(),
            (Kind::YesNo, "false") => "no".to_owned(),
            _ => found.words,
        };
        if let Some(shape) = &data.shape {
            if shape.text.matches("{value}").count() != 1 {
                self.note(shape.span, Mistake::Data(data::Fault::Template(shape.text.clone())));
                return None;
            }
            words = data::fill(&shape.text, &words);
        }
        let text = Text::pieced(words, place, Vec::new());
        let mut value = self.established(&Stated { text, quoted: Quoted(true) })?;
        value.from_file = Some(FilePlace { path: data.file.text.clone(), line: found.line });
        Some(value)
    }

    fn option(&mut self, option: &'f Named) -> Option<ChoiceOption> {
        super::good_name(&option.name, self.problems);
        if let Some(kind) = self.known.filter(|k| *k != Kind::Choice) {
            let problem = Problem::new(option.name.span, Mistake::StrayOption(kind)).with(self.fact.kind.span, Role::Type);
            self.problems.push(problem);
            return None;
        }
        if super::is_keyword(&option.name.node) {
            self.note(option.name.span, Mistake::BadName(option.name.node.clone()));
        }
        if !self.first("option", &option.name.node, option.name.span) {
            return None;
        }
        let written: Vec<_> = option.phrases.iter().collect();
        let pieces = read_phrases(&written, "an option", self.problems);
        for (phrase, pieces) in option.phrases.iter().zip(&pieces) {
            if let Some(pieces) = pieces {
                super::aliases::empty_phrase(&phrase.text, pieces, &|name| self.aliases.look(name), self.problems);
            }
        }
        let phrases = self.aliases.phrases(&written, pieces, self.problems);
        Some(ChoiceOption { name: option.name.clone(), phrases })
    }

    fn guards(&mut self, guards: &[Guard]) -> Vec<Located<tree::Guard>> {
        let place = |guard: &Guard| match guard {
            Guard::Named(name) => name.span,
            Guard::Wording(scope, _) => scope.span,
        };
        guards.iter().filter_map(|guard| Some(Located::new(self.guard(guard)?, place(guard)))).collect()
    }

    fn guard(&mut self, guard: &Guard) -> Option<tree::Guard> {
        match guard {
            Guard::Named(name) => match name.node.as_str() {
                "planned" => Some(tree::Guard::Planned),
                "negated" => Some(tree::Guard::Negated),
                "quoted" => Some(tree::Guard::Quoted),
                "hypothetical" => Some(tree::Guard::Hypothetical),
                "former" => Some(tree::Guard::Former),
                "default" => Some(tree::Guard::Default),
                other if GUARD_SCOPES.contains(&other) => {
                    self.note(name.span, Mistake::GuardWithoutWording(other.to_owned()));
                    None
                }
                other => {
                    self.note(name.span, Mistake::UnknownGuard(other.to_owned()));
                    None
                }
            },
            Guard::Wording(scope, text) => {
                let pieces = wording::pieces(text, self.problems)?;
                for (_, span) in shape::values(&pieces) {
                    self.note(span, Mistake::StrayValue("a guard"));
                }
                super::aliases::empty_phrase(text, &pieces, &|name| self.aliases.look(name), self.problems);
                let template = self.aliases.template(text, &pieces, self.problems);
                match scope.node.as_str() {
                    "sentence" => Some(tree::Guard::Sentence(template)),
                    "clause" => Some(tree::Guard::Clause(template)),
                    "paragraph" => Some(tree::Guard::Paragraph(template)),
                    other if GUARDS.contains(&other) => {
                        self.note(scope.span, Mistake::GuardWithWording(other.to_owned()));
                        None
                    }
                    other => {
                        self.note(scope.span, Mistake::UnknownGuard(other.to_owned()));
                        None
                    }
                }
            }
        }
    }

    fn claim(&mut self, claim: &'f Claim, span: Span) -> Option<ClaimRule> {
        let answer = claim.answer.as_ref();
        self.answer(claim);
        let within = claim.within.as_ref().and_then(|count| match count.node.parse::<u32>() {
            Ok(n) if n <= WIDEST => Some(n),
            _ => {
                self.note(count.span, Mistake::BadCount(count.node.clone()));
                None
            }
        });
        let scope = match claim.scope.as_ref().map(|s| s.node.as_str()) {
            None | Some("sentence") => Scope::Sentence,
            Some("paragraph") => Scope::Paragraph,
            Some(other) => {
                let place = claim.scope.as_ref().map_or(span, |s| s.span);
                self.note(place, Mistake::UnknownScope(other.to_owned()));
                Scope::Sentence
            }
        };
        let about = entities::about(&claim.about, self.aliases, self.problems);
        let place = place::place(claim.places.iter(), self.aliases, self.problems);
        let unless = self.guards(&claim.unless);
        let said = (answer.map_or("", |a| a.node.as_str()), claim.text.text.as_str());
        if let Some(&first) = self.wordings.get(&said) {
            let mistake = Mistake::RepeatedPhrase(claim.text.text.clone());
            self.problems.push(Problem::new(claim.text.span, mistake).with(first, Role::First));
        } else {
            self.wordings.insert(said, claim.text.span);
        }
        if claim.says {
            self.sentence(claim);
            let template = Template { text: claim.text.text.clone(), span: claim.text.span, nodes: Vec::new() };
            return Some(ClaimRule { says: true, answer: claim.answer.clone(), template, within, scope, about, place, unless, span });
        }
        let pieces = wording::pieces(&claim.text, self.problems)?;
        self.hole(claim, &pieces);
        self.searchable(&claim.text, &pieces);
        let template = self.aliases.template(&claim.text, &pieces, self.problems);
        Some(ClaimRule { says: false, answer: claim.answer.clone(), template, within, scope, about, place, unless, span })
    }

    /// A sentence has one `{value}`, or none where it stands for an answer, and nothing of a template.
    fn sentence(&mut self, claim: &Claim) {
        let text = &claim.text.text;
        let places: Vec<usize> = text.match_indices("{value}").map(|(at, _)| at).collect();
        let answered = claim.answer.is_some() || self.known == Some(Kind::YesNo);
        let at = |from: usize, to: usize| claim.text.place(Span::new(from, to));
        match places.as_slice() {
            [first, ..] if answered => self.note(at(*first, first + 7), Mistake::StrayValue("a sentence that stands for an answer")),
            [] if !answered => self.note(claim.text.span, Mistake::ValueMissing),
            [first, second, ..] => {
                let problem = Problem::new(at(*second, second + 7), Mistake::ValueTwice).with(at(*first, first + 7), Role::First);
                self.problems.push(problem);
            }
            _ => {}
        }
        let rest = text.replace("{value}", "       ");
        if let Some(stray) = rest.find(['{', '}', '|', '(', ')']).or_else(|| rest.find("...")) {
            self.note(at(stray, stray + 1), Mistake::TemplateInSentence);
        }
    }

    /// Holds the answer of a claim against the type of the fact.
    fn answer(&mut self, claim: &Claim) {
        let Some(kind) = self.known else { return };
        match (&claim.answer, kind) {
            (None, Kind::YesNo) => {
                self.note(claim.text.span, Mistake::MissingAnswer);
            }
            (Some(answer), Kind::YesNo) if !matches!(answer.node.as_str(), "yes" | "no") => {
                self.note(answer.span, Mistake::NotYesOrNo(answer.node.clone()));
            }
            (Some(answer), Kind::Choice) => {
                values::option(answer, &self.options, self.problems);
            }
            (Some(answer), kind) if kind != Kind::YesNo => {
                let problem =
                    Problem::new(answer.span, Mistake::StrayAnswer(answer.node.clone(), kind)).with(self.fact.kind.span, Role::Type);
                self.problems.push(problem);
            }
            _ => {}
        }
    }

    /// Holds the `{value}`s of a claim against what it needs.
    fn hole(&mut self, claim: &Claim, pieces: &[Piece]) {
        let values = shape::values(pieces);
        if claim.answer.is_some() || self.known == Some(Kind::YesNo) {
            for (_, span) in values {
                self.note(span, Mistake::StrayValue("a claim that stands for an answer"));
            }
            return;
        }
        let shape = self.aliases.shape(pieces);
        if shape.values.1 == 0 && self.aliases.has_unknown(pieces) {
            // `{valeu}` is one mistake.
        } else if shape.values.1 == 0 {
            self.note(claim.text.span, Mistake::ValueMissing);
        } else if shape.values.1 > 1 {
            // Of the places on one way, the second is one too many; the first two in the order of the text will do to show it.
            let second = second_value(pieces).unwrap_or(claim.text.span);
            let first = values.first().map_or(claim.text.span, |v| v.1);
            self.problems.push(Problem::new(second, Mistake::ValueTwice).with(first, Role::First));
        } else if shape.values.0 == 0 {
            let lacking = shape::lacking(pieces, &|name| self.aliases.look(name), &|s| s.values.0 == 0);
            self.note(lacking.unwrap_or(claim.text.span), Mistake::ValueSometimesMissing);
        }
        if let Some(kind) =
            self.known.filter(|k| matches!(k, Kind::Date | Kind::Year | Kind::Time | Kind::Version | Kind::Name | Kind::Choice))
        {
            for (_, span) in values.into_iter().filter(|v| v.0 != 1.0) {
                self.note(span, Mistake::UnscalableValue(kind));
            }
        }
    }

    /// A claim needs a word to search for on every way through it.
    fn searchable(&mut self, text: &Text, pieces: &[Piece]) {
        let shape = self.aliases.shape(pieces);
        if shape.searchable {
            return;
        }
        if shape.sometimes_searchable {
            let lacking = shape::lacking(pieces, &|name| self.aliases.look(name), &|s| !s.searchable);
            self.note(lacking.unwrap_or(text.span), Mistake::SometimesUnsearchable);
        } else {
            let place = if text.span.is_empty() { Span::new(text.span.start.saturating_sub(1), text.span.end + 1) } else { text.span };
            self.note(place, Mistake::Unsearchable);
        }
    }

    /// What can be told of a fact once all its members are known.
    fn whole(&mut self, out: &tree::Fact) {
        let name = &self.fact.name;
        if self.fact.broken {
            return;
        }
        let has = |wanted: fn(&Part) -> bool| self.fact.members.iter().any(|m| wanted(&m.part));
        if !has(|p| matches!(p, Part::Claim(_))) {
            self.problems.push(Problem::new(name.span, Mistake::NoClaim(name.node.clone())));
        } else if !has(|p| matches!(p, Part::Test(_))) {
            self.problems.push(Problem::new(name.span, Mistake::NoTest(name.node.clone())));
        }
        if !self.has_value() {
            for what in ["accept", "cite"] {
                if let Some(&span) = self.firsts.get(&(what, "")) {
                    self.note(span, Mistake::AcceptWithoutValue(what));
                }
            }
        }
        if let (Some(value), [first, ..]) = (&out.value, out.accept.as_slice()) {
            let core = &value.reading.denotation.core;
            if !out.accept.iter().any(|a| core.comparable(&a.reading.denotation.core) && core.meets(&a.reading.denotation.core)) {
                let mistake = Mistake::AcceptExcludesValue(value.text.clone());
                self.problems.push(Problem::new(first.span, mistake).with(value.span, Role::Established));
            }
        }
        if self.known == Some(Kind::Choice) {
            self.choice(out);
        }
    }

    fn choice(&mut self, out: &tree::Fact) {
        if self.options.is_empty() {
            self.note(self.fact.kind.span, Mistake::NoOptions(self.fact.name.node.clone()));
        }
        let reads = out.claims.iter().any(|c| c.answer.is_none());
        for option in &out.options {
            let answered = out.claims.iter().any(|c| c.answer.as_ref().is_some_and(|a| a.node == option.name.node));
            if !answered && (!reads || option.phrases.is_empty()) && !out.claims.is_empty() {
                self.note(option.name.span, Mistake::UnusedOption(option.name.node.clone()));
            }
        }
    }
}

/// The `{value}` that makes a second one on some way through `pieces`.
fn second_value(pieces: &[Piece]) -> Option<Span> {
    let mut seen = false;
    for piece in pieces {
        let inside = match piece {
            Piece::Either(branches, _) => {
                if let Some(second) = branches.iter().find_map(|b| second_value(b)) {
                    return Some(second);
                }
                shape::values(std::slice::from_ref(piece)).first().map(|v| v.1)
            }
            Piece::Maybe(inner, _) => {
                if let Some(second) = second_value(inner) {
                    return Some(second);
                }
                shape::values(inner).first().map(|v| v.1)
            }
            Piece::Value { span, .. } => Some(*span),
            _ => None,
        };
        if seen && inside.is_some() {
            return inside;
        }
        seen |= inside.is_some();
    }
    None
}
