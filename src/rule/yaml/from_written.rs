//! From rules as written to the YAML form.

use super::form::{self, Ruleset};
use super::shapes::{Entries, List, OneOrMany, StringOrMapping};
use crate::rule::print;
use crate::rule::written::{
    Check, Claim, Count, Distrust, Entity, Fact, File, Guard, Held, Part, Phrase, Place, Require, Source, Test, Text, What, Where, Worth,
};
use crate::span::Located;

/// The form that says what `file` says.
pub(super) fn ruleset(file: &File) -> Ruleset {
    let mut ruleset = Ruleset::default();
    let (mut entities, mut events, mut verbs, mut nouns) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut aliases, mut sources, mut facts, mut checks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut imports, mut distrust, mut exceptions) = (Vec::new(), Vec::new(), Vec::new());
    for statement in &file.statements {
        match &statement.what {
            What::Ruleset(name) => ruleset.ruleset = Some(name.clone()),
            What::About(names) => ruleset.about = self::names(names),
            What::Entity(rule) => entities.push((text(&rule.name), Some(entity(rule)))),
            What::Event(rule) => {
                events.push((text(&rule.name), Some(form::Event { with: names(&rule.with), places: names(&rule.places) })));
            }
            What::Words(kind, words) => {
                let list = if kind.node == "verb" { &mut verbs } else { &mut nouns };
                list.push((text(&words.name), Some(phrases(&words.phrases))));
            }
            What::Alias(alias) => aliases.push((text(&alias.name), Some(phrases(&alias.phrases)))),
            What::Import(path) => imports.push(path.clone()),
            What::Distrust(rule) => distrust.push(self::distrust(rule)),
            What::Except(rule) => exceptions.push(form::Except {
                path: Some(rule.path.clone()),
                facts: one_or_many(rule.names.iter().map(text).collect()),
                reason: rule.reason.clone(),
                until: optional(rule.until.as_ref()),
            }),
            What::Source(rule) => sources.push((text(&rule.name), Some(source(rule)))),
            What::Fact(rule) => facts.push((text(&rule.name), Some(fact(rule)))),
            What::Check(rule) => checks.push((text(&rule.name), Some(check(rule)))),
        }
    }
    ruleset.entities = self::entries(entities);
    ruleset.events = self::entries(events);
    let words = form::Words { verbs: self::entries(verbs), nouns: self::entries(nouns) };
    ruleset.lexicon = (words.verbs.is_some() || words.nouns.is_some()).then_some(words);
    ruleset.import = one_or_many(imports);
    ruleset.distrust = list(distrust);
    ruleset.except = list(exceptions);
    ruleset.aliases = entries(aliases);
    ruleset.sources = entries(sources);
    ruleset.facts = entries(facts);
    ruleset.checks = entries(checks);
    ruleset
}

fn text(name: &Located<String>) -> Text {
    Text::verbatim(&name.node, name.span.start)
}

fn optional(name: Option<&Located<String>>) -> Option<Text> {
    name.map(text)
}

fn entries<T>(list: Vec<(Text, Option<T>)>) -> Option<Entries<T>> {
    (!list.is_empty()).then_some(Entries(list))
}

fn one_or_many<T>(list: Vec<T>) -> Option<OneOrMany<T>> {
    (!list.is_empty()).then_some(OneOrMany(list))
}

fn list<T>(list: Vec<T>) -> Option<List<T>> {
    (!list.is_empty()).then_some(List(list))
}

fn phrases(list: &[Phrase]) -> OneOrMany<Text> {
    OneOrMany(list.iter().map(|p| p.text.clone()).collect())
}

fn names(list: &[Located<String>]) -> Option<OneOrMany<Text>> {
    one_or_many(list.iter().map(text).collect())
}

fn entity(entity: &Entity) -> form::Entity {
    let mut out = form::Entity::default();
    let names = Some(phrases(&entity.names));
    match entity.kind.node.as_str() {
        "person" => out.person = names,
        "group" => out.group = names,
        "place" => out.place = names,
        _ => out.thing = names,
    }
    out.weak = (!entity.weak.is_empty()).then(|| phrases(&entity.weak));
    out
}

fn source(source: &Source) -> form::Source {
    form::Source {
        path: Some(source.path.clone()),
        published: optional(source.published.as_ref()),
        trust: optional(source.trust.as_ref()),
        dates: optional(source.dates.as_ref()),
    }
}

fn distrust(distrust: &Distrust) -> StringOrMapping<form::Distrust> {
    match distrust.paths.as_slice() {
        [path] if distrust.names.is_empty() => StringOrMapping::String(path.clone()),
        paths => StringOrMapping::Mapping(form::Distrust { path: one_or_many(paths.to_vec()), facts: names(&distrust.names) }),
    }
}

/// Places by their keys.
#[derive(Default)]
struct Places {
    path: Option<OneOrMany<Text>>,
    section: Option<OneOrMany<Text>>,
    code: Option<Text>,
    told_by: Option<OneOrMany<Text>>,
    not: Option<form::Not>,
}

fn places<'w>(list: impl Iterator<Item = &'w Place>) -> Places {
    let (mut out, mut not) = (Places::default(), form::Not::default());
    for place in list {
        let strings = one_or_many(place.strings().to_vec());
        match (&place.what, place.not) {
            (Where::Path(_), false) => out.path = strings,
            (Where::Section(_), false) => out.section = strings,
            (Where::Code, _) => out.code = Some(Text::verbatim("true", place.span.span.start)),
            (Where::Told(_), false) => out.told_by = strings,
            (Where::Path(_), true) => not.path = strings,
            (Where::Section(_), true) => not.section = strings,
            (Where::Told(_), true) => not.told_by = strings,
        }
    }
    out.not = (not.path.is_some() || not.section.is_some() || not.told_by.is_some()).then_some(not);
    out
}

fn require(require: &Require) -> form::Require {
    let mut out =
        form::Require { since: optional(require.since.as_ref()), level: optional(require.level.as_ref()), ..form::Require::default() };
    if let Some(asked) = &require.within {
        let slot = if asked.some {
            &mut out.some
        } else if asked.each {
            &mut out.each
        } else {
            &mut out.within
        };
        *slot = one_or_many(asked.paths.clone());
    }
    out
}

fn doc(doc: Option<&String>) -> Option<Text> {
    doc.map(|d| Text::verbatim(d, 0))
}

fn fact(fact: &Fact) -> form::Fact {
    let mut out = form::Fact { kind: Some(text(&fact.kind)), doc: doc(fact.doc.as_ref()), ..form::Fact::default() };
    let (mut accept, mut options, mut said, mut claims, mut unless, mut tests) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let stands = fact.members.iter().filter_map(|m| if let Part::Place(place) = &m.part { Some(place) } else { None });
    let Places { path, section, code, told_by, not } = places(stands);
    (out.path, out.section, out.code, out.told_by, out.not) = (path, section, code, told_by, not);
    for member in &fact.members {
        match &member.part {
            Part::Value(list) => out.value = one_or_many(list.iter().map(held).collect()),
            Part::Accept(values) => accept.extend(values.iter().map(|v| v.text.clone())),
            Part::About(list) => out.about = names(list),
            Part::Cite(cite) => out.cite = Some(cite.clone()),
            Part::Option(option) => options.push((text(&option.name), Some(phrases(&option.phrases)))),
            Part::Claim(rule) if rule.says => said.push(says(rule)),
            Part::Claim(rule) => claims.push(claim(rule)),
            Part::Unless(list) => unless.extend(list.iter().map(guard)),
            Part::Place(_) => {}
            Part::Require(rule) => out.require = Some(require(rule)),
            Part::Level(level) => out.level = Some(text(level)),
            Part::Test(rule) => tests.push(test(rule)),
        }
    }
    out.accept = one_or_many(accept);
    out.options = entries(options);
    out.says = one_or_many(said);
    out.claims = list(claims);
    out.unless = one_or_many(unless);
    out.tests = list(tests);
    out
}

fn held(held: &Held) -> StringOrMapping<form::Held> {
    let mut out = form::Held { from: optional(held.from.as_ref()), until: optional(held.until.as_ref()), ..form::Held::default() };
    match &held.what {
        Worth::Stated(stated) if held.from.is_none() && held.until.is_none() => return StringOrMapping::String(stated.text.clone()),
        Worth::Stated(stated) => out.value = Some(stated.text.clone()),
        Worth::Data(data) => {
            let file = Some(data.file.clone());
            match data.count {
                None => out.file = file,
                Some(Count::Files) => out.files = file,
                Some(Count::Lines) => out.lines = file,
                Some(Count::Items) => out.items = file,
            }
            (out.at, out.row) = (data.at.clone(), data.row.clone());
            (out.column, out.shape) = (data.column.clone(), data.shape.clone());
        }
    }
    StringOrMapping::Mapping(out)
}

fn says(claim: &Claim) -> StringOrMapping<form::Says> {
    if claim.answer.is_none() && claim.about.is_empty() && claim.places.is_empty() && claim.unless.is_empty() {
        return StringOrMapping::String(claim.text.clone());
    }
    let Places { path, section, code, told_by, not } = places(claim.places.iter());
    StringOrMapping::Mapping(form::Says {
        path,
        section,
        code,
        told_by,
        not,
        says: Some(claim.text.clone()),
        answer: optional(claim.answer.as_ref()),
        about: names(&claim.about),
        unless: one_or_many(claim.unless.iter().map(guard).collect()),
    })
}

fn claim(claim: &Claim) -> StringOrMapping<form::Claim> {
    let says_more = claim.answer.is_some() || claim.within.is_some() || claim.scope.is_some() || !claim.places.is_empty();
    if !says_more && claim.about.is_empty() && claim.unless.is_empty() {
        return StringOrMapping::String(claim.text.clone());
    }
    let Places { path, section, code, told_by, not } = places(claim.places.iter());
    StringOrMapping::Mapping(form::Claim {
        path,
        section,
        code,
        told_by,
        not,
        claim: Some(claim.text.clone()),
        answer: optional(claim.answer.as_ref()),
        within: optional(claim.within.as_ref()),
        scope: optional(claim.scope.as_ref()),
        about: names(&claim.about),
        unless: one_or_many(claim.unless.iter().map(guard).collect()),
    })
}

fn guard(guard: &Guard) -> StringOrMapping<form::Guard> {
    match guard {
        Guard::Named(name) => StringOrMapping::String(text(name)),
        Guard::Wording(scope, wording) => {
            let wording = Some(wording.clone());
            StringOrMapping::Mapping(match scope.node.as_str() {
                "clause" => form::Guard { clause: wording, ..form::Guard::default() },
                "paragraph" => form::Guard { paragraph: wording, ..form::Guard::default() },
                _ => form::Guard { sentence: wording, ..form::Guard::default() },
            })
        }
    }
}

fn test(test: &Test) -> form::Test {
    let mut out =
        form::Test { published: optional(test.published.as_ref()), r#as: optional(test.format.as_ref()), ..form::Test::default() };
    let text = Some(test.text.clone());
    match test.expect.node.as_str() {
        "agrees" => out.agrees = text,
        "contradicts" => out.contradicts = text,
        "vague" => out.vague = text,
        _ => out.no_claim = text,
    }
    out
}

fn check(check: &Check) -> form::Check {
    form::Check {
        doc: doc(check.doc.as_ref()),
        holds: Some(Text::verbatim(&print::condition(check), 0)),
        level: optional(check.level.as_ref()),
        message: check.message.clone(),
    }
}
