//! What a source has to name before it is looked at.

use std::ops::ControlFlow;

use super::named::named_in_part;
use super::program::Program;
use super::scan::Scanner;
use super::window::Window;
use crate::rule::template::Node;
use crate::rule::tree::{ClaimRule, EntityKind, Event, Fact, Ruleset, Subject};
use crate::source::Source;
use crate::text::Layout;

/// Sets of entities, of each of which a source has to name one.
pub(super) type Needs = Vec<Vec<usize>>;

/// The gate in front of the claims of a program.
pub(super) struct Gate {
    /// What each claim needs, in the order of the program's claims, and how many of these say what it is about.
    claims: Vec<(Needs, usize)>,
    /// The anchors of the names, each with the entities that have it.
    scanner: Scanner,
    /// The fact of each claim.
    facts: Vec<usize>,
    /// The claims for which a weak name will do where somebody else of the rules is named.
    lenient: Vec<bool>,
}

/// What of a program a source is looked at for.
pub(super) struct Opened {
    /// Whether each claim is looked for.
    pub(super) claims: Vec<bool>,
    /// The facts for which nothing is.
    pub(super) not_about: Vec<usize>,
    /// Whether the source names each entity.
    pub(super) present: Vec<bool>,
}

impl Opened {
    /// The same for a source of that path: wordings that stand in other sources are not looked for.
    pub(super) fn at(mut self, program: &Program, path: &str) -> Self {
        if program.paths.is_empty() {
            return self;
        }
        let met = program.paths.met_by(path);
        let mut stated = vec![false; program.facts.len()];
        for (claim, open) in program.claims.iter().zip(&mut self.claims) {
            let here = claim.stand.paths.is_none_or(|p| met[p]);
            *open &= here;
            stated[claim.fact] |= here;
        }
        let elsewhere = (0..stated.len()).filter(|&f| !stated[f] && !self.not_about.contains(&f));
        let elsewhere: Vec<usize> = elsewhere.collect();
        self.not_about.extend(elsewhere);
        self.not_about.sort_unstable();
        self
    }

    /// What of it is looked for in code, or what is not.
    pub(super) fn in_code(&self, program: &Program, code: bool) -> Self {
        let claims = self.claims.iter().zip(&program.claims).map(|(open, claim)| *open && claim.stand.code == code).collect();
        Self { claims, not_about: Vec::new(), present: self.present.clone() }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_shut(&self) -> bool {
        !self.claims.contains(&true)
    }
}

impl Gate {
    /// A gate for claims with these needs and facts; `scanner` finds the names.
    pub(super) fn new(claims: Vec<(Needs, usize)>, facts: Vec<usize>, scanner: Scanner) -> Self {
        let lenient = vec![false; claims.len()];
        Self { claims, scanner, facts, lenient }
    }

    /// The same gate, for claims for some of which a weak name will do.
    pub(super) fn lenient(mut self, lenient: Vec<bool>) -> Self {
        self.lenient = lenient;
        self
    }

    /// Everything open: for a passage that is known to be about it.
    pub(super) fn wide_open(&self, entities: usize) -> Opened {
        Opened { claims: vec![true; self.claims.len()], not_about: Vec::new(), present: vec![true; entities] }
    }

    /// What `source` is looked at for. The search for names ends as soon as all that matter have been found.
    pub(super) fn open(&self, program: &Program, source: &Source) -> Opened {
        if self.claims.iter().all(|(needs, _)| needs.is_empty()) {
            return self.wide_open(program.entities.len());
        }
        let mut seen = vec![false; program.entities.len()];
        let (mut weak, mut telling) = (seen.clone(), seen.clone());
        // Entities whose name somebody else has, as part of a longer one.
        let mut other = seen.clone();
        let mut missing: Vec<usize> = self.claims.iter().flat_map(|(needs, _)| needs).flatten().copied().collect();
        missing.sort_unstable();
        missing.dedup();
        let prose = source.prose();
        let layout = Layout::of_source(source);
        let mut done = 0;
        let _ = self.scanner.scan(prose, |at, list| {
            let entities = self.scanner.patterns(list);
            if at < done || entities.iter().all(|&e| seen[e as usize]) || layout.is_furniture(prose, at) {
                return ControlFlow::Continue(());
            }
            let sentence = layout.sentence(prose, at, done);
            done = sentence.end;
            let window = Window::new(prose, sentence, sentence.start, &program.lexicon);
            for (name, longer) in &named_in_part(program, &window, None) {
                // Of "Peter Voss" a text goes on speaking as "Voss".
                if *longer {
                    other[name.entity] = true;
                    continue;
                }
                if other[name.entity] && name.after == name.first + 1 {
                    continue;
                }
                // "the Lebanese capital" is as good as a name
                let proper = (name.first..name.after).any(|c| program.speakers.proper[name.entity].iter().any(|w| w == window.raw(c)));
                if name.weak && proper {
                    weak[name.entity] = true;
                    telling[name.entity] = true;
                } else if name.weak {
                    weak[name.entity] = true;
                } else {
                    seen[name.entity] = true;
                }
            }
            missing.retain(|&e| !seen[e]);
            if missing.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        // "the port" opens it where "ammonium nitrate" is named
        let vouched = program.speakers.vouch.iter().any(|&e| seen[e]);
        // a weak name counts beside somebody who takes part in the same event
        let beside = |e: usize| vouched || program.speakers.kin.iter().any(|k| k.contains(&e) && k.iter().any(|&o| o != e && seen[o]));
        let place = |e: usize| vouched && program.speakers.places[e] && program.speakers.about.contains(&e);
        let present: Vec<bool> = (0..seen.len()).map(|e| seen[e] || telling[e] || weak[e] && beside(e) || place(e)).collect();
        let names =
            |needs: &[Vec<usize>], lenient: bool| needs.iter().all(|any| any.iter().any(|&e| if lenient { present[e] } else { seen[e] }));
        let claims: Vec<bool> = self.claims.iter().zip(&self.lenient).map(|((needs, _), &l)| names(needs, l)).collect();
        let count = program.facts.len();
        let mut about = vec![false; count];
        for ((&fact, (needs, said)), &lenient) in self.facts.iter().zip(&self.claims).zip(&self.lenient) {
            about[fact] |= names(&needs[..*said], lenient);
        }
        Opened { claims, not_about: (0..count).filter(|&f| !about[f]).collect(), present }
    }

    /// Whether `prose` has the anchor of some name; true where no claim needs one.
    pub(super) fn may_open(&self, prose: &str) -> bool {
        self.claims.iter().any(|(needs, _)| needs.is_empty()) || self.scanner.scan(prose, |_, _| ControlFlow::Break(())).is_break()
    }
}

/// What a claim needs: what the rules say it is about, and the entities its wording cannot do without. How many of them say what it is
/// about comes with them: those that the rules name for it, or else those of its wording.
pub(super) fn needs(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> (Needs, usize) {
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
    (needs, if about == 0 { all } else { about })
}

/// The event that a claim is about, if it is about one.
pub(super) fn event(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Option<usize> {
    for said in [&claim.about, &fact.about] {
        if !said.is_empty() {
            return said.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
        }
    }
    let of_file = rules.about.iter().find_map(|s| if let Subject::Event(event) = s { Some(*event) } else { None });
    of_file.or_else(|| (!rules.events.is_empty()).then_some(0))
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
pub(super) fn rivals(rules: &Ruleset, fact: &Fact, claim: &ClaimRule) -> Vec<usize> {
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
pub(super) fn pair(rules: &Ruleset, event: &Event) -> Option<(usize, usize)> {
    let persons: Vec<usize> = event.with.iter().copied().filter(|&e| rules.entities[e].kind == EntityKind::Person).collect();
    match persons.as_slice() {
        [a, b] => Some((*a, *b)),
        _ => None,
    }
}
