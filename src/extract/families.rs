//! Things that are parts of others by their names: "Harbour Builds" is a product of "Harbour". A page of the whole speaks of its parts
//! without their full names: "Harbour stops a build after two hours".

use super::frame::{Sense, What};
use crate::language::layout::LABEL_WORDS;
use crate::rule::tree::{EntityKind, Ruleset};
use crate::value::Kind;

/// For each entity, those of which it is a part by its name and whose name may stand for it.
#[derive(Debug, Default)]
pub(super) struct Families {
    wholes: Vec<Vec<usize>>,
    /// For each entity, those of which a fact of the same kind asks the same.
    alike: Vec<Vec<usize>>,
    /// For each entity, those that no fact names without it, although facts name it without them.
    inner: Vec<Vec<usize>>,
}

impl Families {
    /// The families of the entities of `rules`; `senses` are the sentences, each with its fact. A whole does not stand for a part where the
    /// rules ask the same of both: the largest note of the store, and of its archive.
    pub(super) fn new(rules: &Ruleset, senses: &[(usize, &Sense)]) -> Self {
        let thing = |e: usize| matches!(rules.entities[e].kind, EntityKind::Thing | EntityKind::Group);
        let names = |e: usize| rules.entities[e].names.iter().map(|n| n.text.as_str());
        let is_part = |part: usize, whole: usize| {
            names(part).any(|long| names(whole).any(|short| is_longer(long, short))) && !names(part).any(|n| names(whole).any(|o| n == o))
        };
        let count = rules.entities.len();
        let mut wholes = vec![Vec::new(); count];
        for part in (0..count).filter(|&e| thing(e)) {
            let of = (0..count).filter(|&whole| whole != part && thing(whole) && is_part(part, whole));
            wholes[part].extend(of.filter(|&whole| !asks_the_same(rules, senses, part, whole)));
        }
        let pairs = |of: &dyn Fn(usize, usize) -> bool| -> Vec<Vec<usize>> {
            if count > MANY {
                return vec![Vec::new(); count];
            }
            (0..count).map(|a| (0..count).filter(|&b| a != b && thing(a) && thing(b) && of(a, b)).collect()).collect()
        };
        let alike = pairs(&|a, b| asks_the_same(rules, senses, a, b));
        let facts = |e: usize| senses.iter().filter(|(_, s)| s.entities().any(|o| o == e)).map(|(f, _)| *f).collect::<Vec<_>>();
        let inner = pairs(&|around, inside| {
            let (a, b) = (facts(around), facts(inside));
            !b.is_empty() && b.iter().all(|f| a.contains(f)) && a.iter().any(|f| !b.contains(f))
        });
        Self { wholes, alike, inner }
    }

    /// Whether one of two entities is a part of the other, or both are parts of a third.
    pub(super) fn are_kin(&self, one: usize, other: usize) -> bool {
        let (a, b) = (self.wholes(one), self.wholes(other));
        a.contains(&other) || b.contains(&one) || a.iter().any(|e| b.contains(e))
    }

    /// Whether the rules ask the same of two entities.
    pub(super) fn ask_alike(&self, one: usize, other: usize) -> bool {
        let has = |a: usize, b: usize| self.alike.get(a).is_some_and(|l| l.contains(&b));
        has(one, other) || has(other, one)
    }

    /// Whether `around` is only named to say where `inside` is found, and has facts of its own.
    pub(super) fn is_only_around(&self, around: usize, inside: usize) -> bool {
        self.inner.get(around).is_some_and(|l| l.contains(&inside))
    }

    /// The entities whose names may stand for that of `entity`.
    pub(super) fn wholes(&self, entity: usize) -> &[usize] {
        self.wholes.get(entity).map_or(&[], Vec::as_slice)
    }
}

/// Rules with more entities were written by a program, and ask the same of all of them.
const MANY: usize = 60;

/// Whether a name begins with the words of another one and goes on with another name: "Harbour Builds" of "Harbour", but not "Harbour 2".
fn is_longer(long: &str, short: &str) -> bool {
    let numeral = |w: &str| w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'I' | b'V' | b'X'));
    let rest = long.strip_prefix(short).and_then(|rest| rest.strip_prefix(' '));
    short.starts_with(char::is_uppercase)
        && rest.and_then(|r| r.split_whitespace().next()).is_some_and(|w| w.starts_with(char::is_uppercase) && !numeral(w))
}

/// Whether facts of the same kind ask for the same thing of two entities.
fn asks_the_same(rules: &Ruleset, senses: &[(usize, &Sense)], one: usize, other: usize) -> bool {
    // more sentences than that were written by a program
    const MOST: usize = 2000;
    let of = |e: usize| senses.iter().filter(move |(_, s)| s.entities().any(|o| o == e)).take(MOST);
    let kind = |fact: usize| -> Kind { rules.facts[fact].kind.node };
    let nouns = |s: &Sense| -> Vec<String> { s.nouns().filter(|w| !LABEL_WORDS.contains(&w.as_str())).map(|w| singular(w)).collect() };
    of(one).any(|(f, s)| {
        let own = nouns(s);
        of(other).any(|(g, o)| {
            f != g && kind(*f) == kind(*g) && (nouns(o).iter().any(|w| own.contains(w)) || own.is_empty() && counts_alike(s, o))
        })
    })
}

/// Whether two sentences tell of the same event and nothing else.
fn counts_alike(one: &Sense, other: &Sense) -> bool {
    let plain = |s: &Sense| !s.args.iter().any(|a| matches!(a.what, What::Noun(_)));
    plain(one) && plain(other) && one.classes.iter().any(|c| other.classes.contains(c))
}

fn singular(word: &str) -> String {
    word.strip_suffix('s').unwrap_or(word).to_owned()
}
