//! Names that templates use, of aliases and entities: looked up, free of circles, used.

use rustc_hash::FxHashMap;

use super::is_good_name;
use super::shape::{self, Shape};
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::template::{Node, Template};
use crate::rule::tree::{Alias, Entity, EntityKind, Subject};
use crate::rule::vocabulary::nearest;
use crate::rule::wording::{self, Piece};
use crate::rule::written::{File, Phrase, Text, What};
use crate::span::{Located, Span};

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
enum Sort {
    /// An alias, by its index among aliases.
    Alias(usize),
    /// An entity, by its index among entities, and how many of its phrases are names that are not weak.
    Entity(usize, EntityKind, usize),
}

/// A named set of phrases.
#[derive(Debug, Clone)]
struct Entry<'f> {
    name: &'f Located<String>,
    phrases: Vec<&'f Phrase>,
    sort: Sort,
}

impl Entry<'_> {
    /// What it is, in the reader's words.
    const fn what(&self) -> &'static str {
        match self.sort {
            Sort::Alias(_) => "alias",
            Sort::Entity(..) => "entity",
        }
    }

    /// How many of the phrases stand for it by themselves.
    fn strong(&self) -> usize {
        match self.sort {
            Sort::Alias(_) => self.phrases.len(),
            Sort::Entity(_, _, strong) => strong,
        }
    }
}

/// The aliases and entities of a file, by name and by index.
pub(super) struct Aliases<'f> {
    list: Vec<Entry<'f>>,
    index: FxHashMap<&'f str, usize>,
    /// The events, by name: their index among events.
    events: FxHashMap<&'f str, usize>,
    /// The phrases of each, read; none where a phrase could not be.
    pieces: Vec<Vec<Option<Vec<Piece>>>>,
    shapes: Vec<Shape>,
    used: Vec<bool>,
    /// Whether a fact has a sentence, `says "…"`.
    pub(super) sentences: bool,
    broken: &'f [String],
    /// How many more unknown names are held against all the known ones.
    suggestions: usize,
}

impl<'f> Aliases<'f> {
    pub(super) fn new(file: &'f File, problems: &mut Vec<Problem>) -> Self {
        let mut aliases = Self {
            list: Vec::new(),
            index: FxHashMap::default(),
            events: FxHashMap::default(),
            pieces: Vec::new(),
            shapes: Vec::new(),
            used: Vec::new(),
            sentences: false,
            suggestions: super::MOST_SUGGESTIONS,
            broken: &file.broken,
        };
        // Entities share a set of names with aliases, and one with events; where each stands first, and what it is there.
        let mut firsts: FxHashMap<&str, (&str, Span)> = FxHashMap::default();
        let (mut alias_count, mut entity_count, mut event_count) = (0, 0, 0);
        for statement in &file.statements {
            let entry = match &statement.what {
                What::Alias(alias) => {
                    alias_count += 1;
                    Some(Entry { name: &alias.name, phrases: alias.phrases.iter().collect(), sort: Sort::Alias(alias_count - 1) })
                }
                What::Entity(entity) => {
                    entity_count += 1;
                    let kind = EntityKind::of_word(&entity.kind.node).unwrap_or(EntityKind::Thing);
                    if let (true, Some(weak)) = (entity.names.is_empty(), entity.weak.first()) {
                        problems.push(Problem::new(weak.text.span, Mistake::WeakWithoutName(entity.name.node.clone())));
                    }
                    let phrases = entity.names.iter().chain(&entity.weak).collect();
                    Some(Entry { name: &entity.name, phrases, sort: Sort::Entity(entity_count - 1, kind, entity.names.len()) })
                }
                What::Event(_) => {
                    event_count += 1;
                    None
                }
                _ => continue,
            };
            let (name, what) = match (&entry, &statement.what) {
                (Some(entry), _) => (entry.name, entry.what()),
                (None, What::Event(event)) => (&event.name, "event"),
                (None, _) => continue,
            };
            super::good_name(name, problems);
            if name.node == "value" {
                problems.push(Problem::new(name.span, Mistake::BadName(name.node.clone())));
            }
            let is_first = match firsts.get(name.node.as_str()) {
                // An event is never named in a template, nor an alias anywhere else.
                Some(&("event", _)) if what == "alias" => true,
                Some(&("alias", _)) if what == "event" => true,
                Some(&(before, place)) => {
                    let what = if before == what { what } else { "name" };
                    problems.push(Problem::new(name.span, Mistake::Duplicate(what, name.node.clone())).with(place, Role::First));
                    false
                }
                None => {
                    firsts.insert(&name.node, (what, name.span));
                    true
                }
            };
            let Some(entry) = entry else {
                if is_first {
                    aliases.events.insert(&name.node, event_count - 1);
                }
                continue;
            };
            if is_first {
                aliases.index.insert(&entry.name.node, aliases.list.len());
            }
            let of_what = if entry.what() == "alias" { "an alias" } else { "an entity" };
            let phrases = read_phrases(&entry.phrases, of_what, problems);
            aliases.list.push(entry);
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
            let entry = &self.list[alias];
            for (i, (phrase, pieces)) in entry.phrases.iter().zip(&self.pieces[alias]).enumerate() {
                let mut shape = Shape::UNKNOWN;
                if let Some(pieces) = pieces {
                    shape = self.shape(pieces);
                    empty_phrase(&phrase.text, pieces, &|name| self.look(name), problems);
                }
                // A text is searched for the names of an entity, whether or not a template is near.
                if matches!(entry.sort, Sort::Entity(..)) && i < entry.strong() && !shape.searchable && !shape.empty {
                    problems.push(Problem::new(phrase.text.span, Mistake::Unsearchable));
                }
                if i < entry.strong() {
                    whole = Some(whole.map_or(shape, |w| w.or(shape)));
                }
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
            if self.events.contains_key(name.node.as_str()) {
                problems.push(Problem::new(name.span, Mistake::EventInTemplate(name.node)));
                continue;
            }
            let near = self.near(&name.node, |names| names.index.keys().copied().chain(["value"]).collect());
            problems.push(Problem::new(name.span, Mistake::UnknownAlias(name.node, near)));
        }
        Template { text: text.text.clone(), span: text.span, nodes }
    }

    /// The known name that `name` is most like.
    fn near(&mut self, name: &str, known: impl Fn(&Self) -> Vec<&str>) -> Option<String> {
        self.suggestions = self.suggestions.checked_sub(1)?;
        nearest(name, known(self).sorted()).map(str::to_owned)
    }

    /// The entity or event of that name, marked as used; notes it where there is none.
    pub(super) fn subject(&mut self, name: &Located<String>, problems: &mut Vec<Problem>) -> Option<Subject> {
        if let Some(&event) = self.events.get(name.node.as_str()) {
            return Some(Subject::Event(event));
        }
        match self.index.get(name.node.as_str()).map(|&i| (i, self.list[i].sort)) {
            Some((i, Sort::Entity(entity, ..))) => {
                self.used[i] = true;
                return Some(Subject::Entity(entity));
            }
            Some((i, Sort::Alias(_))) => {
                // One mistake is enough.
                self.used[i] = true;
                problems.push(Problem::new(name.span, Mistake::NotAnEntity(name.node.clone(), "an alias")));
            }
            None if self.broken.contains(&name.node) => {}
            None => {
                let near = self.near(&name.node, |names| {
                    let entities = names.list.iter().filter(|e| matches!(e.sort, Sort::Entity(..))).map(|e| e.name.node.as_str());
                    entities.chain(names.events.keys().copied()).collect()
                });
                problems.push(Problem::new(name.span, Mistake::UnknownEntity(name.node.clone(), near)));
            }
        }
        None
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
                        match self.list[index].sort {
                            Sort::Alias(alias) => Node::Alias(alias),
                            Sort::Entity(entity, ..) => Node::Entity(entity),
                        }
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

    /// The aliases and the entities as resolved; notes those that nothing uses.
    pub(super) fn finish(mut self, problems: &mut Vec<Problem>) -> (Vec<Alias>, Vec<Entity>) {
        // An alias is used where a template of a fact names it, or an alias that is used does.
        let mut open: Vec<usize> = (0..self.list.len()).filter(|&i| self.used[i]).collect();
        while let Some(alias) = open.pop() {
            for part in self.parts(alias).into_iter().map(|(part, _)| part).collect::<Vec<_>>() {
                if !std::mem::replace(&mut self.used[part], true) {
                    open.push(part);
                }
            }
        }
        for (i, (entry, used)) in self.list.iter().zip(&self.used).enumerate() {
            let name = &entry.name;
            // a sentence names entities in its own words, and those it does not name compete with those it does
            let spoken = self.sentences && matches!(entry.sort, Sort::Entity(..));
            if !used && !spoken && is_good_name(&name.node) && name.node != "value" && self.index.get(name.node.as_str()) == Some(&i) {
                let mistake = match entry.sort {
                    Sort::Alias(_) => Mistake::UnusedAlias(name.node.clone()),
                    Sort::Entity(..) => Mistake::UnusedEntity(name.node.clone()),
                };
                problems.push(Problem::new(name.span, mistake));
            }
        }
        let all_pieces = std::mem::take(&mut self.pieces);
        let list = std::mem::take(&mut self.list);
        // Phrases still look names up, whose sorts the list holds.
        self.list.clone_from(&list);
        let (mut aliases, mut entities) = (Vec::new(), Vec::new());
        for (entry, mut pieces) in list.into_iter().zip(all_pieces) {
            let name = entry.name.clone();
            let strong = entry.strong();
            let weak_pieces = pieces.split_off(strong);
            let phrases = self.phrases(&entry.phrases[..strong], pieces, problems);
            let weak = self.phrases(&entry.phrases[strong..], weak_pieces, problems);
            match entry.sort {
                Sort::Alias(_) => aliases.push(Alias { name, phrases }),
                Sort::Entity(_, kind, _) => entities.push(Entity { kind, name, names: phrases, weak }),
            }
        }
        (aliases, entities)
    }

    /// Phrases as resolved; those that could not be read are left out.
    pub(super) fn phrases(&mut self, written: &[&Phrase], read: Vec<Option<Vec<Piece>>>, problems: &mut Vec<Problem>) -> Vec<Template> {
        written.iter().zip(read).filter_map(|(phrase, pieces)| Some(self.template(&phrase.text, &pieces?, problems))).collect()
    }
}

/// Reads the phrases of an alias or an option, which have no `{value}`, and notes those that stand twice.
pub(super) fn read_phrases(phrases: &[&Phrase], of_what: &'static str, problems: &mut Vec<Problem>) -> Vec<Option<Vec<Piece>>> {
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
            place = Span::new(place.start.saturating_sub(1), place.end + 1);
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
