//! A template compiled: a small program over the words of a sentence, and the words it cannot do without.

use super::frequency::Frequencies;
use super::lexicon::{Lexicon, WordId};
use super::named::endings;
use crate::rule::template::Node;
use crate::rule::tree::{Alias, ChoiceOption, Entity};
use crate::text::Tokens;

/// A gap is at most so many words, where the claim says nothing else.
pub const DEFAULT_GAP: u32 = 12;

/// A template that would need more steps than this is refused.
pub const MAX_STEPS: usize = 20_000;

/// One step of a pattern. Steps are numbered from 0; jumps name the step to go on with.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// A word of the lexicon, in any form.
    Word(WordId),
    /// This very word, in this case.
    Exact(Box<str>),
    /// The first way, and if that fails the second.
    Split(usize, usize),
    /// Go on there.
    Jump(usize),
    /// Skip at most so many words, as few as possible.
    Gap(u32),
    /// A reading of the fact's type; the fact is the reading times the factor.
    Value(f64),
    /// The fact's option of that index was named.
    Chosen(usize),
    /// A mention of the entity of that index; what it is shown as.
    Entity(usize, usize),
    /// A mention of these two entities together.
    Both(usize, usize),
    /// The words of an alias begin.
    Open(usize),
    /// The words of an alias end.
    Close(usize),
    /// Done.
    Done,
}

impl Step {
    /// Whether words stand for it, or are passed over by it.
    pub(super) const fn takes_words(&self) -> bool {
        !matches!(self, Self::Split(..) | Self::Jump(_) | Self::Open(_) | Self::Close(_) | Self::Chosen(_) | Self::Done)
    }
}

/// A compiled template.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub(super) steps: Vec<Step>,
    /// The words one of which every match has: the anchors.
    pub(super) anchors: Vec<WordId>,
    /// Further sets of words of which a match has at least one each.
    pub(super) needs: Vec<Vec<WordId>>,
    /// How a match may begin.
    pub(super) start: Start,
    /// For each step that is a gap, in order: its index, and how a match may go on behind it.
    pub(super) behind: Vec<(usize, Start)>,
    /// Whether every match has a reading of the fact's type.
    pub(super) reads: bool,
    /// Whether it is nothing but words in a row.
    in_a_row: bool,
}

/// How the matches of a pattern may begin.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Start {
    /// With one of these words.
    pub(super) words: Vec<WordId>,
    /// With a mention of an entity.
    pub(super) mention: bool,
    /// With a reading.
    pub(super) value: bool,
    /// With anything.
    pub(super) any: bool,
}

impl Start {
    /// Whether it is with a word of the templates.
    pub(super) const fn is_word(&self) -> bool {
        !self.mention && !self.value && !self.any
    }

    /// How the matches of `steps` may begin, or go on at the step `from`.
    fn of(steps: &[Step], from: usize) -> Self {
        let mut start = Self::default();
        let mut seen = vec![false; steps.len()];
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            match &steps[at] {
                Step::Word(word) => start.words.push(*word),
                Step::Split(one, other) => open.extend([*one, *other]),
                Step::Jump(to) => open.push(*to),
                Step::Open(_) | Step::Close(_) | Step::Chosen(_) => open.push(at + 1),
                Step::Entity(..) | Step::Both(..) => start.mention = true,
                Step::Value(_) => start.value = true,
                Step::Exact(_) | Step::Gap(_) | Step::Done => start.any = true,
            }
        }
        start.words.sort_unstable();
        start.words.dedup();
        start
    }
}

/// Whether every way through `steps` takes in a reading.
fn reads(steps: &[Step]) -> bool {
    let mut seen = vec![false; steps.len()];
    let mut open = vec![0];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut seen[at], true) {
            continue;
        }
        match &steps[at] {
            Step::Split(one, other) => open.extend([*one, *other]),
            Step::Jump(to) => open.push(*to),
            Step::Value(_) => {}
            Step::Done => return false,
            _ => open.push(at + 1),
        }
    }
    !steps.is_empty()
}

impl Pattern {
    /// A pattern of these steps, and the words it is searched for by.
    pub(super) fn new(steps: Vec<Step>, anchors: Vec<WordId>, needs: Vec<Vec<WordId>>) -> Self {
        let (start, reads) = if steps.is_empty() { (Start::default(), false) } else { (Start::of(&steps, 0), reads(&steps)) };
        let gaps = steps.iter().enumerate().filter(|(_, step)| matches!(step, Step::Gap(_)));
        let behind = gaps.map(|(at, _)| (at, Start::of(&steps, at + 1))).collect();
        let word = |step: &Step| matches!(step, Step::Word(_) | Step::Exact(_));
        let in_a_row = matches!(steps.as_slice(), [words @ .., Step::Done] if !words.is_empty() && words.iter().all(word));
        Self { steps, anchors, needs, start, behind, reads, in_a_row }
    }

    /// Its words, where it is nothing but words in a row, as most names are.
    pub(super) fn in_a_row(&self) -> Option<&[Step]> {
        self.steps.split_last().filter(|_| self.in_a_row).map(|(_, words)| words)
    }

    /// The aliases of the template as patterns of their own, in order: what names its subject.
    pub(super) fn subjects(&self) -> Vec<(usize, Self)> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < self.steps.len() {
            if let Step::Entity(_, label) = self.steps[at] {
                let steps = vec![self.steps[at].clone(), Step::Done];
                out.push((label, Self::new(steps, Vec::new(), Vec::new())));
            }
            let Step::Open(alias) = self.steps[at] else {
                at += 1;
                continue;
            };
            let mut depth = 0;
            let close = (at..self.steps.len()).find(|&k| {
                depth += match self.steps[k] {
                    Step::Open(_) => 1,
                    Step::Close(_) => -1,
                    _ => 0,
                };
                depth == 0
            });
            let Some(close) = close else { break };
            let base = at + 1;
            let inside = self.steps[base..close].iter().map(|step| match step {
                Step::Split(a, b) => Step::Split(a - base, b - base),
                Step::Jump(to) => Step::Jump(to - base),
                other => other.clone(),
            });
            let steps = inside.chain([Step::Done]).collect();
            out.push((alias, Self::new(steps, Vec::new(), Vec::new())));
            at = close + 1;
        }
        out
    }
}

impl Pattern {
    /// How a match may go on behind the gap that is the step `gap`.
    pub(super) fn behind(&self, gap: usize) -> Option<&Start> {
        let at = self.behind.binary_search_by_key(&gap, |b| b.0).ok()?;
        Some(&self.behind[at].1)
    }

    /// Whether the value may stand some words behind the rest.
    pub(super) fn has_gap_before_value(&self) -> bool {
        self.steps.windows(2).any(|w| matches!(w, [Step::Gap(_), Step::Value(_)]))
    }
}

/// Why a template cannot be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// With its aliases written out it has too many steps.
    #[error("too many alternatives once its aliases are written out")]
    TooLarge,
    /// A sentence of which nothing names an event or an attribute; the word that could.
    #[error("no event or attribute is known by `{0}`")]
    NotUnderstood(String),
    /// A sentence that is found by a word which names no event or attribute; that word.
    #[error("no event or attribute is known by `{0}`")]
    OwnWord(String),
    /// A sentence that says of nobody and nothing what its value is.
    #[error("it names nobody and nothing that the value is said of, as `the bridge` in `the bridge is {{value}} long`")]
    SaysNothing,
    /// A sentence of which some words are passed over; the words.
    #[error("it is found without {0}")]
    Lost(String),
    /// A sentence that is found by its words alone.
    #[error("nothing but its words is understood")]
    ByWords,
    /// Nothing in it is a word every match has.
    #[error("no word that every match has")]
    NoAnchor,
}

impl PatternError {
    /// Whether it is a sentence that is not understood, and no template.
    pub(super) const fn is_of_sentence(&self) -> bool {
        matches!(self, Self::NotUnderstood(_) | Self::SaysNothing) || self.is_warning()
    }

    /// Whether the sentence is looked for all the same.
    pub(crate) const fn is_warning(&self) -> bool {
        matches!(self, Self::OwnWord(_) | Self::ByWords | Self::Lost(_))
    }
}

/// What a compiler of templates looks names up in.
pub(super) struct Compiler<'r> {
    pub(super) aliases: &'r [Alias],
    pub(super) entities: &'r [Entity],
    pub(super) lexicon: &'r mut Lexicon,
    pub(super) frequencies: &'r Frequencies,
}

/// What a set of words is looked for by.
#[derive(Clone, Copy)]
struct Search<'r> {
    /// What `{value}` of a choice stands for.
    options: &'r [ChoiceOption],
    /// Whether an entity has to be there by a name.
    names: bool,
}

/// Words that are a larger share of a text than this are too common to be searched for where there is anything else.
const COMMON: f64 = 0.012;

/// A set of words of which every match has one, and what it costs to search for them.
#[derive(Clone)]
struct Cut {
    words: Vec<WordId>,
    cost: f64,
}

impl Compiler<'_> {
    /// Compiles `nodes`; `{value}` of a choice stands for the wordings of `options`.
    pub(super) fn compile(&mut self, nodes: &[Node], gap: u32, options: &[ChoiceOption]) -> Result<Pattern, PatternError> {
        let mut steps = Vec::new();
        self.sequence(nodes, gap, options, &mut steps)?;
        steps.push(Step::Done);
        // A pronoun may stand for an entity, so its names are searched for only where every other word is too common.
        let mut cuts: Vec<Cut> = alone(nodes).filter_map(|n| self.cut(n, Search { options, names: false }, 0)).collect();
        cuts.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        if cuts.first().is_none_or(|c| c.cost > COMMON) {
            let names = alone(nodes).filter_map(|n| self.cut(n, Search { options, names: true }, 0));
            cuts.extend(names.min_by(|a, b| a.cost.total_cmp(&b.cost)));
            cuts.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        }
        let mut cuts = cuts.into_iter();
        let anchors = cuts.next().ok_or(PatternError::NoAnchor)?.words;
        Ok(Pattern::new(steps, anchors, cuts.map(|c| c.words).collect()))
    }

    fn sequence(&mut self, nodes: &[Node], gap: u32, options: &[ChoiceOption], steps: &mut Vec<Step>) -> Result<(), PatternError> {
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            match (node, nodes.get(at + 1), nodes.get(at + 2)) {
                (Node::Entity(a), Some(Node::Word(and)), Some(Node::Entity(b))) if and == "and" && a != b => {
                    // Two together may be named in either order, or by a word for both.
                    let (and, (a, b)) = (self.lexicon.intern("and", "and"), (*a, *b));
                    let entity = |e: usize| Step::Entity(e, self.aliases.len() + e);
                    let ways = [
                        vec![Step::Both(a.min(b), a.max(b))],
                        vec![entity(a), Step::Word(and), entity(b)],
                        vec![entity(b), Step::Word(and), entity(a)],
                    ];
                    self.either(ways.len(), steps, |_, k, steps| {
                        steps.extend(ways[k].iter().cloned());
                        Ok(())
                    })?;
                    at += 3;
                }
                _ => {
                    self.node(node, gap, options, steps)?;
                    at += 1;
                }
            }
        }
        Ok(())
    }

    fn node(&mut self, node: &Node, gap: u32, options: &[ChoiceOption], steps: &mut Vec<Step>) -> Result<(), PatternError> {
        if steps.len() > MAX_STEPS {
            return Err(PatternError::TooLarge);
        }
        match node {
            Node::Word(word) => {
                for (folded, raw) in words_of(word) {
                    let id = self.lexicon.intern(&folded, &raw);
                    steps.push(Step::Word(id));
                }
            }
            Node::Exact(words) => {
                let tokens = Tokens::of(words);
                steps.extend(content(&tokens).map(|i| Step::Exact(tokens.raw(i).into())));
            }
            Node::Either(branches) => {
                self.either(branches.len(), steps, |this, k, steps| this.sequence(&branches[k], gap, options, steps))?;
            }
            Node::Maybe(inner) => {
                let split = steps.len();
                steps.push(Step::Split(split + 1, 0));
                self.sequence(inner, gap, options, steps)?;
                let after = steps.len();
                steps[split] = Step::Split(split + 1, after);
            }
            Node::Gap => steps.push(Step::Gap(gap)),
            Node::Alias(index) => {
                let phrases = &self.aliases[*index].phrases;
                steps.push(Step::Open(*index));
                self.either(phrases.len(), steps, |this, k, steps| this.sequence(&phrases[k].nodes, gap, options, steps))?;
                steps.push(Step::Close(*index));
            }
            Node::Entity(index) => steps.push(Step::Entity(*index, self.aliases.len() + *index)),
            Node::Value { factor } if options.is_empty() => steps.push(Step::Value(*factor)),
            Node::Value { .. } => {
                let list: Vec<(usize, &[Node])> =
                    options.iter().enumerate().flat_map(|(k, o)| o.phrases.iter().map(move |p| (k, p.nodes.as_slice()))).collect();
                self.either(list.len(), steps, |this, k, steps| {
                    let (option, nodes) = list[k];
                    this.sequence(nodes, gap, &[], steps)?;
                    steps.push(Step::Chosen(option));
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    fn either(
        &mut self,
        count: usize,
        steps: &mut Vec<Step>,
        mut branch: impl FnMut(&mut Self, usize, &mut Vec<Step>) -> Result<(), PatternError>,
    ) -> Result<(), PatternError> {
        let mut jumps = Vec::with_capacity(count);
        for k in 0..count {
            if k + 1 < count {
                let split = steps.len();
                steps.push(Step::Split(split + 1, 0));
                branch(self, k, steps)?;
                jumps.push(steps.len());
                steps.push(Step::Jump(0));
                let next = steps.len();
                steps[split] = Step::Split(split + 1, next);
            } else {
                branch(self, k, steps)?;
            }
        }
        let after = steps.len();
        for jump in jumps {
            steps[jump] = Step::Jump(after);
        }
        Ok(())
    }

    /// The cheapest set of words of which every match of `node` has one.
    fn cut(&mut self, node: &Node, search: Search<'_>, depth: u32) -> Option<Cut> {
        if depth > 64 {
            return None;
        }
        match node {
            Node::Word(word) => {
                words_of(word).into_iter().map(|(folded, raw)| self.word_cut(&folded, &raw)).min_by(|a, b| a.cost.total_cmp(&b.cost))
            }
            Node::Exact(words) => {
                let tokens = Tokens::of(words);
                let list: Vec<(String, String)> = content(&tokens).map(|i| (tokens.word(i).to_owned(), tokens.raw(i).to_owned())).collect();
                list.iter().map(|(folded, raw)| self.word_cut(folded, raw)).min_by(|a, b| a.cost.total_cmp(&b.cost))
            }
            Node::Either(branches) => self.union(branches.iter().map(Vec::as_slice).collect(), search, depth),
            Node::Alias(index) => {
                let phrases = &self.aliases[*index].phrases;
                self.union(phrases.iter().map(|p| p.nodes.as_slice()).collect(), search, depth)
            }
            Node::Entity(index) if search.names => {
                let entity = &self.entities[*index];
                // "the bridge" means Harrow Bridge, "the visitor" Kim
                let nouns: Vec<[Node; 1]> = endings(entity).into_iter().map(|n| [Node::Word(n)]).collect();
                let names =
                    entity.names.iter().chain(&entity.weak).map(|p| p.nodes.as_slice()).chain(nouns.iter().map(<[Node; 1]>::as_slice));
                self.union(names.collect(), search, depth)
            }
            Node::Value { .. } if !search.options.is_empty() => {
                let phrases = search.options.iter().flat_map(|o| o.phrases.iter().map(|p| p.nodes.as_slice()));
                self.union(phrases.collect(), Search { options: &[], ..search }, depth)
            }
            Node::Maybe(_) | Node::Gap | Node::Value { .. } | Node::Entity(_) => None,
        }
    }

    fn word_cut(&mut self, folded: &str, raw: &str) -> Cut {
        let id = self.lexicon.intern(folded, raw);
        let capital = raw.chars().next().is_some_and(char::is_uppercase);
        let share: f64 = self.lexicon.forms(id).iter().map(|f| self.frequencies.of(f, capital)).sum();
        // a word with an apostrophe is not one word to the scanner
        let cost = if folded.contains('\'') { 1.0 } else { share };
        Cut { words: vec![id], cost }
    }

    fn union(&mut self, branches: Vec<&[Node]>, search: Search<'_>, depth: u32) -> Option<Cut> {
        let mut all = Cut { words: Vec::new(), cost: 0.0 };
        for branch in branches {
            let best = alone(branch).filter_map(|n| self.cut(n, search, depth + 1)).min_by(|a, b| a.cost.total_cmp(&b.cost))?;
            for word in best.words {
                if !all.words.contains(&word) {
                    all.words.push(word);
                }
            }
            all.cost += best.cost;
        }
        (!all.words.is_empty()).then_some(all)
    }
}

/// The nodes that a match needs by themselves: not the "and" of two entities, for which a word for both may stand.
fn alone(nodes: &[Node]) -> impl Iterator<Item = &Node> {
    let entity = |at: usize| matches!(nodes.get(at), Some(Node::Entity(_)));
    let joins = move |at: usize| at > 0 && matches!(&nodes[at], Node::Word(w) if w == "and") && entity(at - 1) && entity(at + 1);
    nodes.iter().enumerate().filter(move |&(at, _)| !joins(at)).map(|(_, node)| node)
}

/// The words of a template's word, folded and as written: one, unless it has marks inside.
fn words_of(word: &str) -> Vec<(String, String)> {
    // most are plain letters
    if !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic()) {
        return vec![(word.to_ascii_lowercase(), word.to_owned())];
    }
    let tokens = Tokens::of(word);
    content(&tokens).map(|i| (tokens.word(i).to_owned(), tokens.raw(i).to_owned())).collect()
}

/// The indices of the tokens that templates see: words and figures.
pub(super) fn content(tokens: &Tokens<'_>) -> impl Iterator<Item = usize> {
    tokens.list().iter().enumerate().filter(|(_, t)| t.is_content()).map(|(i, _)| i).collect::<Vec<_>>().into_iter()
}
