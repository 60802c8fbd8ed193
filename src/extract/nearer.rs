//! Whether a nearer name takes the place of one that a template takes from further off.

use super::joints::Joints;
use super::matcher::{Match, matches};
use super::mention::Who;
use super::pattern::{Compiler, DEFAULT_GAP, Pattern};
use super::window::Window;
use crate::rule::template::{Node, Template};
use crate::rule::tree::Ruleset;

/// The aliases that name someone or something, by the index of their label. Entities all do.
#[derive(Debug, Default)]
pub(super) struct Nearer {
    list: Vec<(usize, Pattern)>,
    /// The label of the first entity.
    entities: usize,
}

impl Nearer {
    /// The names among the aliases of `rules`: an alias is one where all its phrases begin with a capital.
    pub(super) fn new(rules: &Ruleset, compiler: &mut Compiler<'_>) -> Self {
        let aliases = rules.aliases.iter().enumerate().filter(|(_, a)| a.phrases.iter().all(is_name));
        let all = aliases.filter_map(|(i, _)| Some((i, compiler.compile(&[Node::Alias(i)], DEFAULT_GAP, &[]).ok()?)));
        Self { list: all.collect(), entities: rules.aliases.len() }
    }

    /// Whether a name that `found` takes from another piece is not the nearest one: between it and the value, or beside the value, stands
    /// another that the match has nothing to do with. Under "AWS Lambda" and then "API Gateway", "the timeout" is that of the latter.
    pub(super) fn outdone(&self, joints: &Joints, window: &Window<'_, '_>, found: &Match) -> bool {
        let is_name = |label: usize| label >= self.entities || self.list.iter().any(|(l, _)| *l == label);
        let mut taken = found.aliases.iter().filter(|a| is_name(a.0) && !joints.own.contains(&a.1)).peekable();
        if taken.peek().is_none() {
            return false;
        }
        let mut others = Vec::new();
        for (label, pattern) in &self.list {
            if window.has_any(&pattern.anchors) && !found.aliases.iter().any(|a| a.0 == *label) {
                others.extend(matches(pattern, window, &[], &[]).into_iter().map(|m| m.first..m.after));
            }
        }
        let meant = |who: Who| found.mentions.iter().any(|&m| window.mentions[m].who == who);
        others.extend(window.mentions.iter().filter(|m| !meant(m.who)).map(|m| m.first..m.after));
        taken.any(|&(_, from, to)| {
            let (low, high) = (joints.own.start.min(to), joints.own.end.max(from));
            others.iter().any(|other| other.start >= low && other.end <= high)
        })
    }
}

/// Whether a phrase begins with a capital in all of its forms.
fn is_name(phrase: &Template) -> bool {
    starts_with_capital(&phrase.nodes)
}

fn starts_with_capital(nodes: &[Node]) -> bool {
    for node in nodes {
        let capital = |word: &String| word.starts_with(|c: char| c.is_uppercase());
        return match node {
            Node::Word(word) | Node::Exact(word) => capital(word),
            Node::Either(branches) => branches.iter().all(|b| flat_capital(b)),
            // the name may begin behind it
            Node::Maybe(inner) if flat_capital(inner) => continue,
            _ => false,
        };
    }
    false
}

/// Whether the first word of a sequence is a capital one; of alternatives inside it the first is asked.
fn flat_capital(nodes: &[Node]) -> bool {
    let mut at = nodes;
    loop {
        match at.first() {
            Some(Node::Word(word) | Node::Exact(word)) => return word.starts_with(|c: char| c.is_uppercase()),
            Some(Node::Either(branches)) => match branches.first() {
                Some(first) => at = first,
                None => return false,
            },
            Some(Node::Maybe(inner)) => at = inner,
            _ => return false,
        }
    }
}
