//! From the YAML form to rules as written.

use pest::Parser as _;

use super::form::{self, Ruleset};
use super::shapes::{Entries, OneOrMany, StringOrMapping};
use super::tree::{Node, Tree};
use crate::rule::grammar::{Grammar, Rule, Stop};
use crate::rule::lower::{Lower, placed};
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::scan::too_complex;
use crate::rule::written::{
    Asked, Check, Claim, Count, Data, Distrust, Entity, Event, Except, Expr, Fact, File, Guard, Held, Member, Named, Notes, Part, Phrase,
    Place, Quoted, Require, Source, Stated, Statement, Test, Text, What, Where, Worth,
};
use crate::span::{Located, Span};

/// The rules that `ruleset`, read from `root`, says.
pub(super) fn file(ruleset: Ruleset, root: &Tree, problems: &mut Vec<Problem>) -> File {
    let mut file = File::default();
    let mut push = |span: Span, what: What| {
        file.statements.push(Statement { notes: Notes::default(), span: Located::new((), span), what });
    };
    if let Some(name) = ruleset.ruleset {
        push(name.span, What::Ruleset(name));
    }
    if let Some(about) = ruleset.about
        && let Some(span) = about.0.iter().map(|n| n.span).reduce(Span::cover)
    {
        push(span, What::About(names(Some(about))));
    }
    for path in ruleset.import.map(|l| l.0).unwrap_or_default() {
        push(path.span, What::Import(path));
    }
    let mut broken = Vec::new();
    for (name, entity) in entries(ruleset.entities) {
        match entity.and_then(|entity| self::entity(root, &name, entity, problems)) {
            Some(entity) => push(name.span, What::Entity(entity)),
            None => broken.push(name.text),
        }
    }
    for (name, event) in entries(ruleset.events) {
        match event {
            Some(event) if event.with.is_some() => {
                push(name.span, What::Event(Event { name: name.located(), with: names(event.with), places: names(event.places) }));
            }
            event => {
                if event.is_some() {
                    missing(root, "events", &name, "with", problems);
                }
                broken.push(name.text);
            }
        }
    }
    let words = ruleset.lexicon.unwrap_or_default();
    for (kind, list) in [("verb", words.verbs), ("noun", words.nouns)] {
        for (name, phrases) in entries(list) {
            if let Some(phrases) = phrases {
                let named = Named { name: name.located(), phrases: self::phrases(phrases) };
                push(name.span, What::Words(Located::new(kind.to_owned(), name.span), named));
            }
        }
    }
    for (name, phrases) in entries(ruleset.aliases) {
        match phrases {
            // an alias of no words would stand for nothing, wherever it is used
            Some(phrases) if phrases.0.is_empty() => {
                problems.push(Problem::new(name.span, Mistake::Shape { found: "nothing", expected: "a string or a list" }));
                broken.push(name.text);
            }
            Some(phrases) => push(name.span, What::Alias(Named { name: name.located(), phrases: self::phrases(phrases) })),
            None => broken.push(name.text),
        }
    }
    for (name, source) in entries(ruleset.sources) {
        let Some(source) = source else { continue };
        match source.path {
            Some(path) => {
                let published = source.published.map(|d| d.located());
                let trust = source.trust.map(|t| t.located());
                let dates = source.dates.map(|d| d.located());
                push(name.span, What::Source(Source { name: name.located(), path, published, trust, dates }));
            }
            None => missing(root, "sources", &name, "path", problems),
        }
    }
    for distrust in ruleset.distrust.map(|l| l.0).unwrap_or_default() {
        let (paths, facts) = match distrust {
            StringOrMapping::String(path) => (vec![path], None),
            StringOrMapping::Mapping(rule) => (rule.path.map(|l| l.0).unwrap_or_default(), rule.facts),
        };
        let names = names(facts);
        match paths.first().map(|p| p.span) {
            Some(span) => push(span, What::Distrust(Distrust { paths, names })),
            None => problems.push(Problem::new(names.first().map_or(root.span, |n| n.span), Mistake::MissingKey("path"))),
        }
    }
    for except in ruleset.except.map(|l| l.0).unwrap_or_default() {
        let place = except.path.as_ref().or(except.reason.as_ref()).map_or(Span::default(), |t| t.span);
        let names: Vec<_> = except.facts.map(|l| l.0).unwrap_or_default().iter().map(Text::located).collect();
        match except.path {
            Some(path) if !names.is_empty() => {
                let until = except.until.map(|d| d.located());
                push(path.span, What::Except(Except { path, names, reason: except.reason, until }));
            }
            path => problems.push(Problem::new(place, Mistake::MissingKey(if path.is_some() { "facts" } else { "path" }))),
        }
    }
    let places = entry(root, "facts").map(|(_, tree)| tree);
    for (name, fact) in entries(ruleset.facts) {
        let place = places.and_then(|facts| entry_at(facts, name.span));
        match fact {
            Some(fact) => push(name.span.cover(place.map_or(name.span, |p| p.span)), What::Fact(self::fact(&name, fact, place, problems))),
            None => broken.push(name.text),
        }
    }
    for (name, check) in entries(ruleset.checks) {
        let Some(check) = check else { continue };
        if check.holds.is_none() {
            missing(root, "checks", &name, "holds", problems);
        } else if let Some(check) = self::check(&name, check, problems) {
            push(name.span, What::Check(check));
        }
    }
    file.broken = broken;
    file
}

/// Notes that a key is missing, unless something stands there that could not be read.
fn missing(root: &Tree, section: &str, name: &Text, key: &'static str, problems: &mut Vec<Problem>) {
    let place = entry(root, section).and_then(|(_, tree)| entry_at(tree, name.span));
    if !place.is_some_and(|place| problems.iter().any(|p| place.span.contains(p.span) && p.is_error())) {
        problems.push(Problem::new(name.span, Mistake::MissingKey(key)));
    }
}

fn entries<T>(entries: Option<Entries<T>>) -> Vec<(Text, Option<T>)> {
    entries.map(|e| e.0).unwrap_or_default()
}

/// The pair of a mapping with that key.
fn entry<'t>(tree: &'t Tree, key: &str) -> Option<&'t (Text, Tree)> {
    match &tree.node {
        Node::Mapping(pairs) => pairs.iter().find(|(k, _)| k.text == key),
        _ => None,
    }
}

/// The value of the pair whose key stands at `span`.
fn entry_at(tree: &Tree, span: Span) -> Option<&Tree> {
    match &tree.node {
        // Pairs stand in order of their keys, except where an anchor repeats them.
        Node::Mapping(pairs) => {
            let at = pairs.binary_search_by_key(&span.start, |(k, _)| k.span.start).ok();
            at.map(|i| &pairs[i].1).or_else(|| pairs.iter().find(|(k, _)| k.span == span).map(|(_, v)| v))
        }
        _ => None,
    }
}

fn phrases(list: OneOrMany<Text>) -> Vec<Phrase> {
    list.0.into_iter().map(|text| Phrase { notes: Notes::default(), text }).collect()
}

fn names(list: Option<OneOrMany<Text>>) -> Vec<Located<String>> {
    list.map(|l| l.0).unwrap_or_default().into_iter().map(|t| t.located()).collect()
}

/// Where something is stated, and by whom, by the keys of the form.
#[derive(Default)]
struct Keys {
    path: Option<OneOrMany<Text>>,
    section: Option<OneOrMany<Text>>,
    code: Option<Text>,
    told_by: Option<OneOrMany<Text>>,
    not: Option<form::Not>,
}

impl Keys {
    fn places(self, problems: &mut Vec<Problem>) -> Vec<Place> {
        let mut out = Vec::new();
        let mut push = |not: bool, list: Option<OneOrMany<Text>>, what: fn(Vec<Text>) -> Where| {
            if let Some(span) = list.as_ref().and_then(|l| l.0.iter().map(|t| t.span).reduce(Span::cover)) {
                out.push(Place { not, what: what(list.map(|l| l.0).unwrap_or_default()), span: Located::new((), span) });
            }
        };
        push(false, self.path, Where::Path);
        push(false, self.section, Where::Section);
        push(false, self.told_by, Where::Told);
        let not = self.not.unwrap_or_default();
        push(true, not.path, Where::Path);
        push(true, not.section, Where::Section);
        push(true, not.told_by, Where::Told);
        if let Some(code) = self.code {
            match code.text.as_str() {
                "true" => out.push(Place { not: false, what: Where::Code, span: Located::new((), code.span) }),
                "false" => {}
                _ => problems.push(Problem::new(code.span, Mistake::Shape { found: "a string", expected: "`true`" })),
            }
        }
        out.sort_by_key(|p| p.span.span.start);
        out
    }
}

/// An entity under its kind; notes where it has none, or two.
fn entity(root: &Tree, name: &Text, entity: form::Entity, problems: &mut Vec<Problem>) -> Option<Entity> {
    let kinds = [("person", entity.person), ("group", entity.group), ("place", entity.place), ("thing", entity.thing)];
    let mut given = kinds.into_iter().filter_map(|(kind, names)| Some((kind, names?)));
    let Some((kind, names)) = given.next() else {
        missing(root, "entities", name, "person", problems);
        return None;
    };
    if let Some((other, _)) = given.next() {
        problems.push(Problem::new(name.span, Mistake::TwoKinds(kind, other)));
        return None;
    }
    let names = phrases(names);
    if names.is_empty() && entity.weak.is_none() {
        missing(root, "entities", name, kind, problems);
        return None;
    }
    let weak = entity.weak.map(phrases).unwrap_or_default();
    Some(Entity { kind: Located::new(kind.to_owned(), name.span), name: name.located(), names, weak })
}

fn stated(text: Text) -> Stated {
    Stated { text, quoted: Quoted(true) }
}

/// A doc comment as its lines would be read from the other form.
fn doc(text: Option<Text>) -> Option<String> {
    let lines: Vec<String> = text?.text.trim_end().lines().map(|l| l.trim_end().to_owned()).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn fact(name: &Text, fact: form::Fact, place: Option<&Tree>, problems: &mut Vec<Problem>) -> Fact {
    let whole = place.map_or(name.span, |p| p.span);
    // A part that could not be read has been noted; what it would have said is not missed again.
    let broken = problems.iter().any(|p| whole.contains(p.span) && p.is_error());
    let mut members = Vec::new();
    let mut push = |span: Span, part: Part| {
        members.push(Member { notes: Notes::default(), span: Located::new((), span), part });
    };
    if fact.kind.is_none() && !broken {
        problems.push(Problem::new(name.span, Mistake::MissingKey("type")));
    }
    let held: Vec<Held> = fact.value.into_iter().flat_map(|v| v.0).filter_map(|v| self::held(v, name, broken, problems)).collect();
    if let Some(first) = held.first() {
        push(first.what.text().span, Part::Value(held));
    }
    if let Some(cite) = fact.cite {
        push(cite.span, Part::Cite(cite));
    }
    if let Some(about) = fact.about
        && let Some(span) = about.0.iter().map(|n| n.span).reduce(Span::cover)
    {
        push(span, Part::About(names(Some(about))));
    }
    let keys = Keys { path: fact.path, section: fact.section, code: fact.code, told_by: fact.told_by, not: fact.not };
    for stands in keys.places(problems) {
        push(stands.span.span, Part::Place(stands));
    }
    // A member each, so that each can have its comments.
    for value in fact.accept.into_iter().flat_map(|a| a.0) {
        push(value.span, Part::Accept(vec![stated(value)]));
    }
    for (name, list) in entries(fact.options) {
        let span = name.span;
        push(span, Part::Option(Named { name: name.located(), phrases: list.map(phrases).unwrap_or_default() }));
    }
    for says in fact.says.into_iter().flat_map(|c| c.0) {
        let says = match says {
            StringOrMapping::String(text) => form::Says { says: Some(text), ..form::Says::default() },
            StringOrMapping::Mapping(says) => says,
        };
        let unless = guards(says.unless, name, problems);
        let span = [&says.says, &says.answer].into_iter().flatten().map(|t| t.span).reduce(Span::cover);
        let Some(text) = says.says else {
            if !broken {
                problems.push(Problem::new(span.unwrap_or(name.span), Mistake::MissingKey("says")));
            }
            continue;
        };
        let (answer, about) = (says.answer.map(|t| t.located()), names(says.about));
        let keys = Keys { path: says.path, section: says.section, code: says.code, told_by: says.told_by, not: says.not };
        let places = keys.places(problems);
        let claim = Claim { says: true, answer, text, within: None, scope: None, about, places, unless };
        push(span.unwrap_or(claim.text.span), Part::Claim(claim));
    }
    for claim in fact.claims.into_iter().flat_map(|c| c.0) {
        match claim {
            StringOrMapping::String(text) => {
                push(
                    text.span,
                    Part::Claim(Claim {
                        says: false,
                        answer: None,
                        text,
                        within: None,
                        scope: None,
                        about: Vec::new(),
                        places: Vec::new(),
                        unless: Vec::new(),
                    }),
                );
            }
            StringOrMapping::Mapping(claim) => {
                let unless = guards(claim.unless, name, problems);
                let given = [&claim.claim, &claim.answer, &claim.within, &claim.scope];
                let span = given.into_iter().flatten().map(|t| t.span).reduce(Span::cover);
                let Some(text) = claim.claim else {
                    if !broken {
                        problems.push(Problem::new(span.unwrap_or(name.span), Mistake::MissingKey("claim")));
                    }
                    continue;
                };
                let located = |t: Option<Text>| t.map(|t| t.located());
                let (answer, within, scope) = (located(claim.answer), located(claim.within), located(claim.scope));
                let about = names(claim.about);
                let keys = Keys { path: claim.path, section: claim.section, code: claim.code, told_by: claim.told_by, not: claim.not };
                let places = keys.places(problems);
                push(span.unwrap_or(text.span), Part::Claim(Claim { says: false, answer, text, within, scope, about, places, unless }));
            }
        }
    }
    for guard in guards(fact.unless, name, problems) {
        let span = match &guard {
            Guard::Named(name) => name.span,
            Guard::Wording(_, text) => text.span,
        };
        push(span, Part::Unless(vec![guard]));
    }
    if let Some(require) = fact.require {
        let span = place.and_then(|p| entry(p, "require")).map_or(name.span, |(key, value)| key.span.cover(value.span));
        let within = asked(require.within, require.each, require.some, problems);
        push(span, Part::Require(Require { since: require.since.map(|d| d.located()), within, level: require.level.map(|l| l.located()) }));
    }
    if let Some(level) = fact.level {
        push(level.span, Part::Level(level.located()));
    }
    for test in fact.tests.into_iter().flat_map(|t| t.0) {
        let texts = [("agrees", test.agrees), ("contradicts", test.contradicts), ("vague", test.vague), ("no-claim", test.no_claim)];
        let published = test.published.map(|d| d.located());
        let format = test.r#as.map(|f| f.located());
        let mut given = 0;
        for (expect, text) in texts {
            let Some(text) = text else { continue };
            given += 1;
            let expect = Located::new(expect.to_owned(), text.span);
            push(text.span, Part::Test(Test { expect, published: published.clone(), format: format.clone(), text }));
        }
        if given == 0 && !broken {
            problems.push(Problem::new(published.map_or(name.span, |d| d.span), Mistake::MissingKey("agrees")));
        }
    }
    let kind = fact.kind.map(|k| k.located()).unwrap_or_default();
    let broken = broken || kind.node.is_empty();
    Fact { doc: doc(fact.doc), name: name.located(), kind, members, tail: Notes::default(), broken }
}

/// The sources that a fact is required of: one of the three ways to say it.
fn asked(
    within: Option<OneOrMany<Text>>,
    each: Option<OneOrMany<Text>>,
    some: Option<OneOrMany<Text>>,
    problems: &mut Vec<Problem>,
) -> Option<Asked> {
    let ways = [(within, false, false), (each, true, false), (some, false, true)];
    let mut given = ways.into_iter().filter_map(|(paths, each, some)| Some(Asked { some, each, paths: paths?.0 }));
    let first = given.next()?;
    if let (Some(second), Some(at)) = (given.next().and_then(|a| a.paths.into_iter().next()), first.paths.first()) {
        problems.push(Problem::new(second.span, Mistake::Duplicate("in", String::new())).with(at.span, Role::First));
    }
    Some(first)
}

/// A value with the days it held.
fn held(value: StringOrMapping<form::Held>, fact: &Text, broken: bool, problems: &mut Vec<Problem>) -> Option<Held> {
    let held = match value {
        StringOrMapping::String(text) => return Some(Held::always(stated(text))),
        StringOrMapping::Mapping(held) => held,
    };
    let (from, until) = (held.from.map(|d| d.located()), held.until.map(|d| d.located()));
    let counted = [(held.file, None), (held.files, Some(Count::Files)), (held.lines, Some(Count::Lines)), (held.items, Some(Count::Items))];
    let mut given: Vec<Worth> = held.value.into_iter().map(|text| Worth::Stated(stated(text))).collect();
    let (at, row, column, shape) = (held.at, held.row, held.column, held.shape);
    for (file, count) in counted {
        let data = |file| Data { count, file, at: at.clone(), row: row.clone(), column: column.clone(), shape: shape.clone() };
        given.extend(file.map(|file| Worth::Data(Box::new(data(file)))));
    }
    if let Some(second) = given.get(1) {
        problems.push(Problem::new(second.text().span, Mistake::Duplicate("value", String::new())).with(given[0].text().span, Role::First));
    }
    let Some(what) = given.into_iter().next() else {
        if !broken {
            let place = from.as_ref().or(until.as_ref()).map_or(fact.span, |d| d.span);
            problems.push(Problem::new(place, Mistake::MissingKey("value")));
        }
        return None;
    };
    Some(Held { what, from, until })
}

fn guards(list: Option<OneOrMany<StringOrMapping<form::Guard>>>, fact: &Text, problems: &mut Vec<Problem>) -> Vec<Guard> {
    let mut guards = Vec::new();
    for guard in list.into_iter().flat_map(|g| g.0) {
        match guard {
            StringOrMapping::String(name) => guards.push(Guard::Named(name.located())),
            StringOrMapping::Mapping(guard) => {
                let texts = [("sentence", guard.sentence), ("clause", guard.clause), ("paragraph", guard.paragraph)];
                let before = guards.len();
                for (scope, text) in texts {
                    guards.extend(text.map(|text| Guard::Wording(Located::new(scope.to_owned(), text.span), text)));
                }
                if guards.len() == before && problems.is_empty() {
                    problems.push(Problem::new(fact.span, Mistake::MissingKey("sentence")));
                }
            }
        }
    }
    guards
}

fn check(name: &Text, check: form::Check, problems: &mut Vec<Problem>) -> Option<Check> {
    let holds = check.holds?;
    let (left, op, right) = condition(&holds, problems)?;
    let level = check.level.map(|l| l.located());
    Some(Check { doc: doc(check.doc), name: name.located(), left, op, right, level, message: check.message })
}

/// The condition in a string.
fn condition(text: &Text, problems: &mut Vec<Problem>) -> Option<(Expr, String, Expr)> {
    let s = text.text.as_str();
    let character = |at: usize| Span::new(at, at + s[at..].chars().next().map_or(0, char::len_utf8));
    if let Some(at) = too_complex(s) {
        problems.push(Problem::new(text.place(character(at)), Mistake::TooDeep));
        return None;
    }
    match Grammar::parse(Rule::condition_alone, s) {
        Ok(pairs) => {
            let condition = pairs.flatten().find(|p| p.as_rule() == Rule::condition)?;
            let (left, op, right) = Lower { base: 0, problems }.condition(condition);
            Some((placed(left, text), op, placed(right, text)))
        }
        Err(error) => {
            let stop = Stop::from(error);
            let mut problem = crate::rule::scan::unexpected(s, stop.at, stop.expected);
            if let Mistake::Unexpected { found, .. } = &mut problem.mistake
                && stop.at >= s.len()
            {
                "\n".clone_into(found);
            }
            problem.span = if problem.span.is_empty() { text.span } else { text.place(problem.span) };
            problems.push(problem);
            None
        }
    }
}
