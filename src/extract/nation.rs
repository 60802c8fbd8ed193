//! Names that follow from others: the plural of a thing's name, and what follows from a nation: who is called "Russian president" is the president of Russia as well, and Beirut is the Lebanese capital.

use crate::language::mentions::{HEADS, LEADER};
use crate::language::nations::{NATIONS, Nation};
use crate::rule::template::{Node, Template};
use crate::rule::tree::{Entity, EntityKind, Event, Ruleset};
use crate::text::{fold, forms, plural};

/// So many ways to write one name are looked at.
const MOST: usize = 32;

/// An office that a name of an entity is by: "Russian president".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Office {
    pub(super) entity: usize,
    nation: &'static Nation,
    /// The noun of office, in all its forms.
    noun: Vec<String>,
}

impl Office {
    /// The offices that names of `entity`, a person, are by.
    pub(super) fn of(index: usize, entity: &Entity) -> Vec<Self> {
        if entity.kind != EntityKind::Person {
            return Vec::new();
        }
        let names = spelled(entity).into_iter().filter_map(|name| {
            let (nation, rest) = NATIONS.iter().find_map(|n| Some((n, behind(n, &name)?)))?;
            let [noun] = rest else { return None };
            let mut all = forms(noun);
            if HEADS.contains(noun) {
                all.extend(forms(LEADER));
            }
            Some(Self { entity: index, nation, noun: all })
        });
        let mut out: Vec<Self> = Vec::new();
        for office in names {
            if !out.contains(&office) {
                out.push(office);
            }
        }
        out
    }

    /// The forms that may be the plural of the office.
    pub(super) fn plurals(&self) -> impl Iterator<Item = &str> {
        self.noun.iter().map(String::as_str).filter(|n| n.ends_with('s'))
    }

    /// Whether `noun`, folded, is this office in the plural.
    pub(super) fn is_plural(&self, noun: &str) -> bool {
        noun.ends_with('s') && self.noun.iter().any(|n| n == noun)
    }

    /// Whether the folded `words` have the nation: its name or one of its adjectives, word for word.
    pub(super) fn is_among(&self, words: &[&str]) -> bool {
        let said = |name: &str| {
            let name: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
            words.windows(name.len()).any(|w| w.iter().zip(&name).all(|(a, b)| a == b))
        };
        said(self.nation.name) || self.nation.adjectives.iter().any(|a| said(a))
    }
}

/// The names that follow from those of an entity: "president of Russia" and "Russia's president" from "Russian president", "Lebanese
/// capital" from "Beirut".
pub(super) fn following(entity: &Entity) -> Vec<Template> {
    let mut out: Vec<Vec<String>> = Vec::new();
    let mut add = |words: Vec<&str>| {
        let words: Vec<String> = words.into_iter().flat_map(|w| w.split(' ')).map(str::to_owned).collect();
        if !out.contains(&words) {
            out.push(words);
        }
    };
    for name in spelled(entity) {
        // "API Gateway", "API gateways"
        let plain = |last: &str| last.len() > 2 && !last.ends_with(['s', 'S']) && last.chars().skip(1).any(char::is_lowercase);
        if let Some((last, front)) = name.split_last().filter(|(last, front)| {
            entity.kind == EntityKind::Thing && !front.is_empty() && plain(last) && last.chars().all(|c| c.is_ascii_alphabetic())
        }) {
            let many = plural(&last.to_ascii_lowercase());
            add(front.iter().copied().chain([many.as_str()]).collect());
        }
        let mut led = NATIONS.iter().filter_map(|n| Some((n, behind(n, &name)?))).peekable();
        if led.peek().is_some() {
            for (nation, rest) in led {
                if rest.is_empty() || rest.len() > 2 || !rest.iter().all(|w| w.chars().all(char::is_lowercase)) {
                    continue;
                }
                add(rest.iter().copied().chain(["of", nation.name]).collect());
                add(std::iter::once(nation.name).chain(rest.iter().copied()).collect());
                for adjective in nation.adjectives {
                    add(std::iter::once(*adjective).chain(rest.iter().copied()).collect());
                }
            }
        } else if entity.kind == EntityKind::Place {
            let whole = name.join(" ");
            for nation in NATIONS.iter().filter(|n| n.capital.replace('-', " ") == whole && n.name != whole) {
                nation.adjectives.iter().for_each(|a| add(vec![a, "capital"]));
                add(vec!["capital", "of", nation.name]);
                add(vec![nation.name, "capital"]);
            }
        }
    }
    templates(entity, out)
}

/// The nation of a place that is its capital, and the capital of a place that is a nation: what happened in Beirut happened in Lebanon.
///
/// The president of a nation is its leader as well.
pub(super) fn around(entity: &Entity) -> Vec<Template> {
    if entity.kind == EntityKind::Person {
        let names = spelled(entity);
        let heads = NATIONS
            .iter()
            .filter(|n| names.iter().any(|name| behind(n, name).is_some_and(|rest| matches!(rest, [noun] if HEADS.contains(noun)))));
        let leaders = heads.flat_map(|n| n.adjectives.iter().map(|a| a.split(' ').chain([LEADER]).map(str::to_owned).collect()));
        return templates(entity, leaders.collect());
    }
    if entity.kind != EntityKind::Place {
        return Vec::new();
    }
    let names: Vec<String> = spelled(entity).into_iter().map(|n| n.join(" ")).collect();
    let has = |name: &str| names.iter().any(|w| *w == name.replace('-', " "));
    let others = NATIONS.iter().filter_map(|n| match (has(n.name), has(n.capital)) {
        (true, false) => Some(n.capital),
        (false, true) => Some(n.name),
        _ => None,
    });
    templates(entity, others.map(|name| name.split([' ', '-']).map(str::to_owned).collect()).collect())
}

/// The nation that an event of the rules took place in.
pub(super) fn host(rules: &Ruleset, event: &Event) -> Option<&'static Nation> {
    let names = |e: usize| spelled(&rules.entities[e]).into_iter().map(|n| n.join(" "));
    let places = || event.entities().filter(|&e| rules.entities[e].kind == EntityKind::Place);
    NATIONS.iter().find(|n| places().flat_map(names).any(|name| name == n.name.replace('-', " ") || name == n.capital.replace('-', " ")))
}

fn templates(entity: &Entity, names: Vec<Vec<String>>) -> Vec<Template> {
    let span = entity.name.span;
    let template = |words: Vec<String>| Template { text: words.join(" "), span, nodes: words.into_iter().map(Node::Word).collect() };
    names.into_iter().map(template).collect()
}

/// What stands behind the adjective of a nation that a name begins with.
fn behind<'n>(nation: &Nation, name: &'n [&'n str]) -> Option<&'n [&'n str]> {
    nation.adjectives.iter().find_map(|adjective| {
        let words = adjective.split(' ').count();
        (name.len() > words && adjective.split(' ').eq(name[..words].iter().copied())).then(|| &name[words..])
    })
}

/// The names of an entity word by word, each alternative by itself.
fn spelled(entity: &Entity) -> Vec<Vec<&str>> {
    let mut out: Vec<Vec<&str>> = Vec::new();
    for name in &entity.names {
        let mut ways: Vec<Vec<&str>> = vec![Vec::new()];
        for node in &name.nodes {
            let branches: Vec<Vec<&str>> = match node {
                Node::Word(word) | Node::Exact(word) => vec![vec![word]],
                Node::Either(branches) => branches.iter().filter_map(|b| plain(b)).collect(),
                Node::Maybe(inner) => std::iter::once(Vec::new()).chain(plain(inner)).collect(),
                _ => Vec::new(),
            };
            ways = ways.iter().flat_map(|way| branches.iter().map(move |b| way.iter().chain(b).copied().collect())).take(MOST).collect();
        }
        out.extend(ways.into_iter().filter(|w: &Vec<&str>| !w.is_empty()));
    }
    out
}

/// The words of a sequence that has nothing but words.
fn plain(nodes: &[Node]) -> Option<Vec<&str>> {
    nodes.iter().map(|node| if let Node::Word(word) | Node::Exact(word) = node { Some(word.as_str()) } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rules: &str) -> Vec<String> {
        let rules = crate::rule::tree::Ruleset::parse("r.rules", rules).unwrap_or_else(|e| panic!("{e:?}"));
        following(&rules.entities[0]).into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn every_nation_gives_its_names() {
        for nation in NATIONS {
            let adjective = nation.adjectives[0];
            let office =
                format!("person who = \"{adjective} president\"\nfact f: date {{ value 2019-04-24 says \"it came on {{value}}\" }}\n");
            let found = names(&office);
            assert!(found.contains(&format!("president of {}", nation.name)), "{}: {found:?}", nation.name);
            if nation.capital != nation.name {
                let place =
                    format!("place where = \"{}\"\nfact f: date {{ value 2019-04-24 says \"it came on {{value}}\" }}\n", nation.capital);
                let found = names(&place);
                assert!(found.contains(&format!("{adjective} capital")), "{}: {found:?}", nation.capital);
            }
        }
    }
}
