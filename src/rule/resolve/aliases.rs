//! Aliases: looked up, free of circles, used.

use rustc_hash::FxHashMap;

use super::is_good_name;
use super::shape::{self, Shape};
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::template::{Node, Template};
use crate::rule::tree::Alias;
use crate::rule::vocabulary::nearest;
use crate::rule::wording::{self, Piece};
use crate::rule::written::{File, Named, Phrase, Text, What};
use crate::span::Located;

/// The aliases of a file, by name and by index.
pub(super) struct Aliases<'f> {
    list: Vec<&'f Named>,
    index: FxHashMap<&'f str, usize>,
    /// The phrases of each, read; none where a phrase could not be.
    pieces: Vec<Vec<Option<Vec<Piece>>>>,
    shapes: Vec<Shape>,
    used: Vec<bool>,
    broken: &'f [String],
    /// How many more unknown names are held against all the known ones.
    suggestions: usize,
}

impl<'f> Aliases<'f> {
    pub(super) fn new(file: &'f File, problems: &mut Vec<Problem>) -> Self {
        let mut aliases = Self {
            list: Vec::new(),
            index: FxHashMap::default(),
            pieces: Vec::new(),
            shapes: Vec::new(),
            used: Vec::new(),
            suggestions: super::MOST_SUGGESTIONS,
            broken: &file.broken,
        };
        for statement in &file.statements {
            let What::Alias(alias) = &statement.what else { continue };
            let name = &alias.name;
            super::good_name(name, problems);
            if name.node == "value" {
                problems.push(Problem::new(name.span, Mistake::BadName(name.node.clone())));
            }
            if let Some(&first) = aliases.index.get(name.node.as_str()) {
                let place = aliases.list[first].name.span;
                problems.push(Problem::new(name.span, Mistake::Duplicate("alias", name.node.clone())).with(place, Role::First));
            } else {
                aliases.index.insert(&name.node, aliases.list.len());
            }
            let phrases = read_phrases(&alias.phrases, "an alias", problems);
            aliases.list.push(alias);
            aliases.pieces.push(phrases);
        }
        aliases.used = vec![false; aliases.list.len()];
        aliases.shapes = vec![Shape::UNKNOWN; aliases.list.len()];
        aliases.put_in_order(problems);
        aliases
    }

    /// Finds the shape of each alias after those it is made of, and the circles.
    fn put_in_order(&mut self, problems: &mut Vec<Problem>) {
        let parts: Vec<Vec<(usize, &Located<String>)>> = (0..self.list.len()).map(|i| self.parts(i)).collect();
        // 0: not seen, 1: on the path, 2: done. The path is a list and not the call stack: a chain of aliases may be long.
        let mut state = vec![0_u8; self.list.len()];
        let mut path: Vec<(usize, usize)> = Vec::new();
        let mut circles = Vec::new();
        let mut order = Vec::new();
        for start in 0..self.list.len() {
            if state[start] == 0 {
                state[start] = 1;
                path.push((start, 0));
            }
            while let Some(&mut (alias, ref mut next)) = path.last_mut() {
                let Some(&(part, place)) = parts[alias].get(*next) else {
                    state[alias] = 2;
                    order.push(alias);
                    path.pop();
                    continue;
                };
                *next += 1;
                match state[part] {
                    0 => {
                        state[part] = 1;
                        path.push((part, 0));
                    }
                    1 => {
                        let from = path.iter().position(|&(a, _)| a == part).unwrap_or(0);
                        let mut names: Vec<String> = path[from..].iter().map(|&(a, _)| self.list[a].name.node.clone()).collect();
                        names.push(self.list[part].name.node.clone());
                        circles.push(Problem::new(place.span, Mistake::CircularAlias(names)));
                    }
                    _ => {}
                }
            }
        }
        problems.append(&mut circles);
        for alias in order {
            let mut whole: Option<Shape> = None;
            for (phrase, pieces) in self.list[alias].phrases.iter().zip(&self.pieces[alias]) {
                let mut shape = Shape::UNKNOWN;
                if let Some(pieces) = pieces {
                    shape = self.shape(pieces);
                    empty_phrase(&phrase.text, pieces, &|name| self.look(name), problems);
                }
                whole = Some(whole.map_or(shape, |w| w.or(shape)));
            }
            self.shapes[alias] = whole.unwrap_or(Shape::UNKNOWN);
        }
    }

    /// The aliases that alias `index` names, with the places where it does.
    fn parts(&self, index: usize) -> Vec<(usize, &Located<String>)> {
        let mut names = Vec::new();
        for pieces in self.pieces[index].iter().flatten() {
            shape::aliases(pieces, &mut names);
        }
        names.into_iter().filter_map(|name| Some((*self.index.get(name.node.as_str())?, name))).collect()
    }

    /// The shape of a sequence.
    pub(super) fn shape(&self, pieces: &[Piece]) -> Shape {
        shape::sequence(pieces, &|name| self.look(name))
    }

    /// The shape of an alias.
    pub(super) fn look(&self, name: &str) -> Shape {
        self.index.get(name).map_or(Shape::UNKNOWN, |&i| self.shapes[i])
    }

    /// Whether some of `pieces` names an alias that there is not.
    pub(super) fn has_unknown(&self, pieces: &[Piece]) -> bool {
        let mut names = Vec::new();
        shape::aliases(pieces, &mut names);
        names.iter().any(|name| !self.index.contains_key(name.node.as_str()))
    }

    /// The template that `pieces` of `text` stand for, every alias looked up and marked as used.
    pub(super) fn template(&mut self, text: &Text, pieces: &[Piece], problems: &mut Vec<Problem>) -> Template {
        let mut missing = Vec::new();
        let nodes = self.nodes(pieces, &mut missing);
        for name in missing {
            if self.broken.contains(&name.node) {
                continue;
            }
            let mut near = None;
            if let Some(left) = self.suggestions.checked_sub(1) {
                self.suggestions = left;
                let known = self.index.keys().copied().chain(["value"]).collect::<Vec<_>>().sorted();
                near = nearest(&name.node, known).map(str::to_owned);
            }
            problems.push(Problem::new(name.span, Mistake::UnknownAlias(name.node, near)));
        }
        Template { text: text.text.clone(), span: text.span, nodes }
    }

    fn nodes(&mut self, pieces: &[Piece], missing: &mut Vec<Located<String>>) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(pieces.len());
        for piece in pieces {
            nodes.push(match piece {
                Piece::Word(word) => Node::Word(word.node.clone()),
                Piece::Exact(words) => Node::Exact(words.node.clone()),
                Piece::Either(branches, _) => Node::Either(branches.iter().map(|b| self.nodes(b, missing)).collect()),
                Piece::Maybe(inner, _) => Node::Maybe(self.nodes(inner, missing)),
                Piece::Gap => Node::Gap,
                Piece::Value { factor, .. } => Node::Value { factor: *factor },
                Piece::Alias(name) => match self.index.get(name.node.as_str()) {
                    Some(&index) => {
                        self.used[index] = true;
                        Node::Alias(index)
                    }
                    None => {
                        missing.push(name.clone());
                        continue;
                    }
                },
            });
        }
        nodes
    }

    /// The aliases as resolved; notes those that nothing uses.
    pub(super) fn finish(mut self, problems: &mut Vec<Problem>) -> Vec<Alias> {
        // An alias is used where a template of a fact names it, or an alias that is used does.
        let mut open: Vec<usize> = (0..self.list.len()).filter(|&i| self.used[i]).collect();
        while let Some(alias) = open.pop() {
            for part in self.parts(alias).into_iter().map(|(part, _)| part).collect::<Vec<_>>() {
                if !std::mem::replace(&mut self.used[part], true) {
                    open.push(part);
                }
            }
        }
        for (alias, used) in self.list.iter().zip(&self.used) {
            if !used
                && is_good_name(&alias.name.node)
                && alias.name.node != "value"
                && self.index.get(alias.name.node.as_str()).is_some_and(|&i| std::ptr::eq(self.list[i], *alias))
            {
                problems.push(Problem::new(alias.name.span, Mistake::UnusedAlias(alias.name.node.clone())));
            }
        }
        let all_pieces = std::mem::take(&mut self.pieces);
        let list = self.list.clone();
        let resolved = list
            .iter()
            .zip(all_pieces)
            .map(|(alias, phrases)| Alias { name: alias.name.clone(), phrases: self.phrases(&alias.phrases, phrases, problems) });
        resolved.collect()
    }

    /// Phrases as resolved; those that could not be read are left out.
    pub(super) fn phrases(&mut self, written: &[Phrase], read: Vec<Option<Vec<Piece>>>, problems: &mut Vec<Problem>) -> Vec<Template> {
        written.iter().zip(read).filter_map(|(phrase, pieces)| Some(self.template(&phrase.text, &pieces?, problems))).collect()
    }
}

/// Reads the phrases of an alias or an option, which have no `{value}`, and notes those that stand twice.
pub(super) fn read_phrases(phrases: &[Phrase], of_what: &'static str, problems: &mut Vec<Problem>) -> Vec<Option<Vec<Piece>>> {
    let mut seen: FxHashMap<&str, &Text> = FxHashMap::default();
    let mut read = Vec::with_capacity(phrases.len());
    for phrase in phrases {
        if let Some(first) = seen.get(phrase.text.text.as_str()) {
            let mistake = Mistake::RepeatedPhrase(phrase.text.text.clone());
            problems.push(Problem::new(phrase.text.span, mistake).with(first.span, Role::First));
        } else {
            seen.insert(&phrase.text.text, &phrase.text);
        }
        let pieces = wording::pieces(&phrase.text, problems);
        for (_, span) in pieces.iter().flat_map(|p| shape::values(p)) {
            problems.push(Problem::new(span, Mistake::StrayValue(of_what)));
        }
        read.push(pieces);
    }
    read
}

/// Notes a phrase that can do without any word.
pub(super) fn empty_phrase(text: &Text, pieces: &[Piece], look: &impl Fn(&str) -> Shape, problems: &mut Vec<Problem>) {
    let shape = shape::sequence(pieces, look);
    if shape.empty && shape.values.1 == 0 {
        let mut place = text.span;
        if place.is_empty() {
            // Nothing stands between the quotation marks: show them.
            place = crate::span::Span::new(place.start.saturating_sub(1), place.end + 1);
        }
        problems.push(Problem::new(place, Mistake::EmptyPhrase));
    }
}

/// Sorting in passing, so that suggestions never depend on the order of a hash table.
trait Sorted {
    fn sorted(self) -> Self;
}

impl Sorted for Vec<&str> {
    fn sorted(mut self) -> Self {
        self.sort_unstable();
        self
    }
}
