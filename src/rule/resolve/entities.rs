//! Entities, events and what rules are about: names looked up.

use super::aliases::Aliases;
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::tree::{self, Subject};
use crate::rule::written::Event;
use crate::span::{Located, Span};

/// From the first name of a list to the last.
pub(super) fn place(names: &[Located<String>]) -> Option<Span> {
    names.iter().map(|n| n.span).reduce(Span::cover)
}

/// The entities and events that an `about` names.
pub(super) fn about(names: &[Located<String>], aliases: &mut Aliases<'_>, problems: &mut Vec<Problem>) -> Vec<Subject> {
    let mut list = Vec::with_capacity(names.len());
    for (i, name) in names.iter().enumerate() {
        if !named_before(names, i, problems) {
            list.extend(aliases.subject(name, problems));
        }
    }
    list
}

/// An event, its participants and places looked up.
pub(super) fn event(event: &Event, aliases: &mut Aliases<'_>, problems: &mut Vec<Problem>) -> tree::Event {
    let mut entities = |names: &[Located<String>]| {
        let mut list = Vec::with_capacity(names.len());
        for (i, name) in names.iter().enumerate() {
            if named_before(names, i, problems) {
                continue;
            }
            match aliases.subject(name, problems) {
                Some(Subject::Entity(entity)) => list.push(entity),
                Some(Subject::Event(_)) => problems.push(Problem::new(name.span, Mistake::NotAnEntity(name.node.clone(), "an event"))),
                None => {}
            }
        }
        list
    };
    let with = entities(&event.with);
    let places = entities(&event.places);
    tree::Event { name: event.name.clone(), with, places }
}

/// Whether the name at `index` stands earlier in its list too; notes it.
fn named_before(names: &[Located<String>], index: usize, problems: &mut Vec<Problem>) -> bool {
    let name = &names[index];
    let Some(first) = names[..index].iter().find(|n| n.node == name.node) else { return false };
    problems.push(Problem::new(name.span, Mistake::NamedTwice(name.node.clone())).with(first.span, Role::First));
    true
}
