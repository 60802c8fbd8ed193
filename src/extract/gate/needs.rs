//! Who and what has to be named for a fact to be told.

use super::Needs;
use crate::rule::template::Node;
use crate::rule::tree::{ClaimRule, EntityKind, Event, Fact, Ruleset, Subject};

/// What a claim needs: what the rules say it is about, and the entities its wording cannot do without. How many of them say what it is
/// about comes with them: those that the rules name for it, or else those of its wording.
pub(in crate::extract) fn needs(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> (Needs, usize) {
    let mut needs = Needs::new();
    let mut add = |any: Vec<usize>| {
        if !any.is_empty() && !needs.contains(&any) {
            needs.push(any);
        }
        needs.len()
    };
    let said = || rules.about.iter().chain(&fact.about).chain(&claim.about);
    let mut about = 0;
    for subject in said() {
        match *subject {
            Subject::Entity(entity) => about = add(vec![entity]),
            Subject::Event(event) => rules.events[event].with.iter().for_each(|&e| about = add(vec![e])),
        }
    }
    // The first event is what a file is about that says nothing else.
    if said().next().is_none()
        && let Some(event) = rules.events.first()
    {
        event.with.iter().for_each(|&e| about = add(vec![e]));
    }
    let mut named = Needs::new();
    entities_of(rules, &claim.template.nodes, &mut named);
    let all = named.into_iter().map(&mut add).last().unwrap_or(about);
    let about = if about == 0 { all } else { about };
    if claim.says
        && let Some(event) = event(rules, fact, claim)
    {
        needs.iter_mut().for_each(|any| or_its_place(rules, event, any));
    }
    (needs, about)
}

/// "the Hanoi summit" need not name all who met there: where an event of the rules, other than the first, has a place that no other event
/// has, the place stands for those who take part in no other event.
fn or_its_place(rules: &Ruleset, event: usize, any: &mut Vec<usize>) {
    let only = |e: usize| rules.events.iter().filter(|o| o.entities().any(|x| x == e)).count() == 1;
    let own = &rules.events[event];
    let place = own.entities().find(|&e| rules.entities[e].kind == EntityKind::Place && only(e));
    if let (true, Some(place), &[one]) = (event > 0, place, any.as_slice())
        && own.with.contains(&one)
        && only(one)
        && own.with.len() > 1
        && one != place
    {
        any.push(place);
    }
}

/// The event that a claim is about, if it is about one.
pub(in crate::extract) fn event(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Option<usize> {
    for said in [&claim.about, &fact.about] {
        if !said.is_empty() {
            return said.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
        }
    }
    let of_file = rules.about.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
    of_file.or_else(|| (!rules.events.is_empty()).then_some(0))
}

/// Sets of entities, of each of which every match of a template means one.
pub(in crate::extract) fn meant(rules: &Ruleset, claim: &ClaimRule) -> Needs {
    let mut sets = Needs::new();
    if !claim.says {
        entities_of(rules, &claim.template.nodes, &mut sets);
    }
    sets
}

/// The entities that every way through a sequence names, as sets of one of which is named.
fn entities_of(rules: &Ruleset, nodes: &[Node], out: &mut Needs) {
    for node in nodes {
        match node {
            Node::Entity(entity) => out.push(vec![*entity]),
            Node::Either(_) | Node::Alias(_) => out.extend(one_of(rules, &ways(rules, node), 0)),
            _ => {}
        }
    }
}

/// The alternatives of a group or an alias.
fn ways<'r>(rules: &'r Ruleset, node: &'r Node) -> Vec<&'r [Node]> {
    match node {
        Node::Either(branches) => branches.iter().map(Vec::as_slice).collect(),
        Node::Alias(alias) => rules.aliases[*alias].phrases.iter().map(|p| p.nodes.as_slice()).collect(),
        _ => Vec::new(),
    }
}

/// One entity of each alternative, where each has one.
fn one_of(rules: &Ruleset, branches: &[&[Node]], depth: usize) -> Option<Vec<usize>> {
    /// Aliases of aliases are followed so far.
    const DEEPEST: usize = 8;
    let mut all = Vec::new();
    for branch in branches {
        let first = branch.iter().find_map(|node| match node {
            Node::Entity(entity) => Some(vec![*entity]),
            Node::Either(_) | Node::Alias(_) if depth < DEEPEST => one_of(rules, &ways(rules, node), depth + 1),
            _ => None,
        });
        all.extend(first?);
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

/// The entities of other events than the one a claim is about, those that its own wording names left out.
pub(in crate::extract) fn rivals(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Vec<usize> {
    let Some(own) = event(rules, fact, claim) else { return Vec::new() };
    let mut wanted: Vec<usize> = rules.events[own].entities().collect();
    mentioned(rules, &claim.template.nodes, &mut wanted);
    let others = rules.events.iter().enumerate().filter(|&(k, _)| k != own);
    let mut rivals: Vec<usize> = others.flat_map(|(_, event)| event.entities()).filter(|e| !wanted.contains(e)).collect();
    rivals.sort_unstable();
    rivals.dedup();
    rivals
}

/// Every entity that some way through a template names.
fn mentioned(rules: &Ruleset, nodes: &[Node], out: &mut Vec<usize>) {
    let mut open: Vec<&[Node]> = vec![nodes];
    let mut aliases = vec![false; rules.aliases.len()];
    while let Some(nodes) = open.pop() {
        for node in nodes {
            match node {
                Node::Entity(entity) => out.push(*entity),
                Node::Either(branches) => open.extend(branches.iter().map(Vec::as_slice)),
                Node::Maybe(inner) => open.push(inner),
                Node::Alias(alias) if !std::mem::replace(&mut aliases[*alias], true) => {
                    open.extend(rules.aliases[*alias].phrases.iter().map(|p| p.nodes.as_slice()));
                }
                _ => {}
            }
        }
    }
}

/// The two persons an event is about, where there are two.
pub(in crate::extract) fn pair(rules: &Ruleset, event: &Event) -> Option<(usize, usize)> {
    let persons: Vec<usize> = event.with.iter().copied().filter(|&e| rules.entities[e].kind == EntityKind::Person).collect();
    match persons.as_slice() {
        [a, b] => Some((*a, *b)),
        _ => None,
    }
}
