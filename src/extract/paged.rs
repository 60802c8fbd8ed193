//! Claims that a page makes in several places at once: a cell and the heads of its row and column, a term and its detail, a label under a
//! heading, an item under the sentence that introduces its list.
//!
//! Each place that may hold a value is read together with what stands over it, the nearest first, as one short text. Its claims are then
//! given their places in the file. What stands over a place is bounded, so the time is linear in the page.

use std::cell::{LazyCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::claim::{Claim, Elsewhere};
use super::composed::{Composed, Piece};
use super::dated::Dated;
use super::dateline::is_page_clock;
use super::extraction::{keep_under_headings, may_say};
use super::fit::{Found, fit, settle};
use super::frame::{Sense, is_of_older_version, is_setting, is_told_of_a_stranger};
use super::gate::Opened;
use super::modality::Quotes;
use super::place::Places;
use super::program::{CompiledClaim, Program};
use super::sentence;
use super::surroundings::{Context, name};
use super::window::Window;
use crate::read::{Stretch, read_within};
use crate::source::Source;
use crate::source::page::{Over, Role, Spot};
use crate::span::Span;
use crate::text::{Layout, Tokens};
use crate::value::{Axis, Kind, Types};

/// A cell, detail or item with more words than this is a sentence and not a label.
const LABEL: usize = 8;

/// The longest row that is shown whole, in bytes.
const ROW: usize = 240;

/// The longest unit in the head of a column, in bytes.
const UNIT: usize = 24;

/// What so many composed texts say is remembered.
const REMEMBERED: usize = 256;

/// All that what a composed text says hangs on, within one source.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    text: String,
    starts: Vec<usize>,
    value: Range<usize>,
    own: Range<usize>,
    strict: bool,
    label: bool,
    patterns: Vec<u32>,
    /// Where in memory it is kept which entities the stretch around it names.
    present: usize,
    block: Option<String>,
}

/// What composed texts say. A page says the same again and again: cells under the same heads, sections of the same form.
#[derive(Default)]
pub(super) struct Said(RefCell<FxHashMap<Asked, Rc<[Found]>>>);

impl Said {
    /// What `asked` says, found by `look` where it has not been asked before.
    fn of(&self, asked: Asked, look: impl FnOnce(&Asked) -> Vec<Found>) -> Rc<[Found]> {
        if let Some(known) = self.0.borrow().get(&asked) {
            return Rc::clone(known);
        }
        let found: Rc<[Found]> = look(&asked).into();
        let mut known = self.0.borrow_mut();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(asked, Rc::clone(&found));
        found
    }
}

/// One source under the search.
pub(super) struct Scene<'a> {
    pub(super) program: &'a Program,
    pub(super) source: &'a Dated<'a>,
    pub(super) layout: &'a Layout,
    /// What the source is looked at for.
    pub(super) opened: &'a Opened,
    /// Where anchors stand in the prose, in order, with the list of patterns that look for each.
    pub(super) hits: &'a [(usize, u32)],
    /// The sentences with the facts of which they hold one value and tell it by themselves.
    pub(super) alone: &'a FxHashSet<(Span, usize)>,
    /// What was read so far.
    pub(super) said: Said,
}

/// A place that may hold a value, with what stands over it.
struct Unit {
    /// The words that are read.
    span: Span,
    /// What the finding shows.
    shown: Span,
    row: Vec<Piece>,
    column: Vec<Piece>,
    /// Captions, terms, introductions, the nearest first.
    near: Vec<Piece>,
    /// Headings and the title, the nearest first.
    far: Vec<Piece>,
    /// Whether it is a sentence under a heading rather than a label.
    strict: bool,
    /// Whether it is a label with its value: "Default: 10", in a list or a cell or by itself.
    label: bool,
    /// Whether it is the head of its row, which the other cells are told of.
    head: bool,
    /// The unit of its bare figures, in the head of its column.
    unit: Option<Span>,
    patterns: Vec<u32>,
}

/// All claims of the page that no place of it makes alone.
pub(super) fn look(scene: &Scene<'_>, places: &mut Places<'_>) -> Vec<Claim> {
    let page = &scene.source.page;
    let title = page.title.map(|t| scene.patterns_of_title(t)).unwrap_or_default();
    if scene.hits.is_empty() && title.is_empty() {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut done = FxHashSet::default();
    for spot in page.spots() {
        if let Some(unit) = scene.spot(spot, &title) {
            done.insert(unit.span.start);
            scene.read(&unit, places, &mut out);
        }
    }
    scene.sentences(&title, &done, places, &mut out);
    out
}

impl Scene<'_> {
    /// The patterns that have an anchor in `span` of the prose.
    fn patterns(&self, span: Span, out: &mut Vec<u32>) {
        let from = self.hits.partition_point(|h| h.0 < span.start);
        for (_, list) in self.hits[from..].iter().take_while(|h| h.0 < span.end) {
            out.extend(self.program.scanner.patterns(*list));
        }
    }

    /// The same of a title, which may stand outside the prose.
    fn patterns_of_title(&self, title: Span) -> Vec<u32> {
        let mut out = Vec::new();
        let _ = self.program.scanner.scan(&self.source.text, title, |_, list| {
            out.extend(self.program.scanner.patterns(list));
            std::ops::ControlFlow::Continue(())
        });
        out
    }

    /// What stands over the place at `offset`, in a unit that has no words yet.
    fn under(&self, offset: usize, title: &[u32]) -> Unit {
        let none = Span::new(offset, offset);
        let mut unit = Unit {
            span: none,
            shown: none,
            row: Vec::new(),
            column: Vec::new(),
            near: Vec::new(),
            far: Vec::new(),
            strict: false,
            label: true,
            head: false,
            unit: None,
            patterns: Vec::new(),
        };
        for Over { role, span } in self.source.page.above(offset) {
            let Some(piece) = Piece::over(self.source, role, span) else { continue };
            match role {
                Role::Row => unit.row.push(piece),
                Role::Column => unit.column.push(piece),
                Role::Group | Role::Term | Role::Intro | Role::Caption => unit.near.push(piece),
                Role::Heading | Role::Title => unit.far.push(piece),
            }
            if role == Role::Title { unit.patterns.extend(title) } else { self.patterns(span, &mut unit.patterns) }
        }
        unit
    }

    /// A cell, a detail or an item; `None` where nothing that is looked for is said in it or over it.
    fn spot(&self, spot: Spot, title: &[u32]) -> Option<Unit> {
        let page = &self.source.page;
        let whole = page.span_of(spot);
        if whole.is_empty() {
            return None;
        }
        let first = self.layout.sentence(self.source.prose(), whole.start, whole.start);
        let mut unit = self.under(whole.start, title);
        unit.span = Span::new(whole.start, first.end.min(whole.end));
        unit.shown = unit.span;
        if let Spot::Cell(table, cell) = spot {
            let table = &page.tables[table];
            let (this, row) = (&table.cells[cell], table.row(table.cells[cell].row));
            // a row of heads says nothing, unless values stand in it
            if this.row < table.head_rows && !unit.span.of(self.source.prose()).bytes().any(|b| b.is_ascii_digit()) {
                return None;
            }
            if let (Some(first), Some(last)) = (row.first(), row.last())
                && last.span.end.saturating_sub(first.span.start) <= ROW
                && !first.span.cover(last.span).of(&self.source.text).contains('\n')
            {
                unit.shown = first.span.cover(last.span);
            }
            unit.unit = self.unit_of(&unit);
            unit.head = row.len() > 1 && row.first().is_some_and(|first| first.span == this.span) && !unit.column.is_empty();
        }
        unit.strict = !self.is_label(unit.span);
        unit.label = !unit.strict;
        self.patterns(unit.span, &mut unit.patterns);
        (!unit.patterns.is_empty()).then_some(unit)
    }

    /// Whether the words at `span` are a label rather than a sentence.
    fn is_label(&self, span: Span) -> bool {
        let text = span.of(self.source.prose()).trim_end();
        let words = Tokens::within(self.source.prose(), span).list().iter().filter(|t| t.is_content()).count();
        is_pair(text) || words <= LABEL && !text.ends_with(['.', '!', '?'])
    }

    /// The unit that the heads of a bare figure name: "Limit (MB)", "Size, in GB".
    fn unit_of(&self, unit: &Unit) -> Option<Span> {
        let figure = unit.span.of(self.source.prose()).replace(crate::source::FILLER, "");
        let bare = figure.bytes().any(|b| b.is_ascii_digit())
            && figure.len() <= 32
            && figure.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,-–~<>≤≥±+".contains(c));
        if !bare {
            return None;
        }
        let heads = unit.column.iter().chain(&unit.row).chain(&unit.near);
        heads.filter(|head| head.role != Some(Role::Intro)).find_map(|head| {
            let text = head.span.of(&self.source.text);
            let name = unit_in(text)?;
            let types = [Kind::Quantity, Kind::Duration, Kind::Money, Kind::Percent].map(Types::of).into_iter().reduce(Types::and)?;
            let told = format!("{} {name}", figure.trim());
            read_within(&told, Span::new(0, told.len()), types, &crate::value::Context::default())
                .iter()
                .any(|r| r.value_span.end == told.len())
                .then(|| {
                    let at = head.span.start + text.rfind(name).unwrap_or(0);
                    Span::new(at, at + name.len())
                })
        })
    }

    /// Sentences and labels under headings.
    fn sentences(&self, title: &[u32], done: &FxHashSet<usize>, places: &mut Places<'_>, out: &mut Vec<Claim>) {
        let (prose, page) = (self.source.prose(), &self.source.page);
        let (mut at, mut floor) = (0, 0);
        // whether anything is looked for in the headings over the section that was asked last
        let mut last: Option<(Option<usize>, bool)> = None;
        while at < prose.len() {
            let section = page.section_at(at);
            let carried = match last {
                Some((same, carried)) if same == section => carried,
                _ => {
                    let any = |span: Span| self.hits.get(self.hits.partition_point(|h| h.0 < span.start)).is_some_and(|h| h.0 < span.end);
                    !title.is_empty() || page.path(at).any(|s| any(s.heading))
                }
            };
            last = Some((section, carried));
            if !carried {
                // on to the next anchor or the next section
                let hit = self.hits.get(self.hits.partition_point(|h| h.0 < at)).map_or(prose.len(), |h| h.0);
                let next = page.sections.get(page.sections.partition_point(|s| s.span.start <= at)).map_or(prose.len(), |s| s.span.start);
                at = hit.min(next);
                if next <= hit && next < prose.len() {
                    floor = floor.max(next);
                    if page.section_at(at) != section {
                        continue;
                    }
                }
            }
            let Some(step) = prose[at..].find(char::is_alphanumeric) else { break };
            at += step;
            let sentence = self.layout.sentence(prose, at, floor.min(at));
            floor = sentence.end.max(floor);
            if !done.contains(&sentence.start) && !self.layout.is_furniture(prose, at) {
                self.sentence(sentence, title, places, out);
            }
            at = sentence.end.max(at + 1);
            while !prose.is_char_boundary(at) {
                at += 1;
            }
        }
    }

    fn sentence(&self, sentence: Span, title: &[u32], places: &mut Places<'_>, out: &mut Vec<Claim>) {
        let mut unit = self.under(sentence.start, title);
        unit.span = sentence;
        unit.shown = sentence;
        // the first sentence of a cell or an item stands under its heads; what follows it does no more than under the headings
        unit.row.clear();
        unit.column.clear();
        unit.near.clear();
        unit.strict = true;
        let text = sentence.of(self.source.prose()).trim_end();
        unit.label = is_pair(text) && text.split_whitespace().count() <= LABEL && !text.ends_with(['.', '!', '?']);
        self.patterns(sentence, &mut unit.patterns);
        // what it says by itself it says no other way under its headings
        if !self.alone.is_empty() {
            unit.patterns.retain(|&k| !self.alone.contains(&(sentence, self.program.claims[k as usize].fact)));
        }
        // "Injured: 12", one line of several in a text that has no headings
        if !unit.patterns.is_empty() && (!unit.far.is_empty() || unit.label && self.is_line(sentence)) {
            self.read(&unit, places, out);
        }
    }

    /// Whether a sentence is a line of its own.
    fn is_line(&self, sentence: Span) -> bool {
        let prose = self.source.prose();
        let front = prose[..sentence.start].trim_end_matches([' ', '\t']);
        let behind = prose[sentence.end..].trim_start_matches([' ', '\t']);
        // several labels in one line are told apart by nothing
        let one = sentence.of(prose).matches(": ").count() == 1;
        one && (front.is_empty() || front.ends_with('\n')) && (behind.is_empty() || behind.starts_with(['\n', '\r']))
    }

    /// The claims that `unit` makes with what stands over it.
    fn read(&self, unit: &Unit, places: &mut Places<'_>, out: &mut Vec<Claim>) {
        let mut patterns = self.may_be_made(unit);
        let mut found = Vec::new();
        for whole in [false, true] {
            if whole && unit.far.len() < 2 {
                break;
            }
            for order in Order::ALL {
                let both = !unit.row.is_empty() && !unit.column.is_empty();
                let labelled = !(unit.row.is_empty() && unit.column.is_empty() && unit.near.is_empty());
                let left = |&k: &u32| self.program.claims[k as usize].sense.as_ref().is_some_and(|s| unit.leaves(s, order));
                if patterns.iter().all(left) || order == Order::Down && !both || order == Order::Owned && !labelled {
                    continue;
                }
                let composed = Composed::of(self.source, &unit.order(order, whole), unit.unit);
                self.take_fitting(order, &mut patterns, unit, &composed, places, &mut found);
            }
        }
        out.extend(settle(found));
    }

    /// The patterns that may find something in `unit`, as far as their words tell.
    fn may_be_made(&self, unit: &Unit) -> Vec<u32> {
        let all = LazyCell::new(|| Composed::of(self.source, &unit.order(Order::Across, true), unit.unit));
        let window = LazyCell::new(|| Window::of_pieces(&all, unit.strict, &self.program.lexicon));
        let may_hold_value = LazyCell::new(|| Stretch::within(self.source.prose(), unit.span).may_hold_value());
        let mut patterns = unit.patterns.clone();
        patterns.sort_unstable();
        patterns.dedup();
        let claims = &self.opened.at(unit.span.start).claims;
        patterns.retain(|&k| {
            let claim = &self.program.claims[k as usize];
            claims[k as usize]
                && (!unit.strict || claim.answer.is_none())
                && (!self.wants_value(claim) || *may_hold_value)
                && claim.pattern.needs.iter().all(|words| window.may_have(words))
        });
        keep_under_headings(self.program, self.source, unit.span.start, &mut patterns);
        patterns
    }

    /// Whether a claim tells a value of a kind that begins with a figure, a number word or an expression of time.
    fn wants_value(&self, claim: &CompiledClaim) -> bool {
        let kind = self.program.facts[claim.fact].kind;
        claim.answer.is_none() && !matches!(kind, Kind::Choice | Kind::YesNo | Kind::Name | Kind::Version)
    }

    /// Takes those of `patterns` that find something in `composed`, and adds their claims.
    fn take_fitting(
        &self,
        order: Order,
        patterns: &mut Vec<u32>,
        unit: &Unit,
        composed: &Composed,
        places: &mut Places<'_>,
        out: &mut Vec<Found>,
    ) {
        let claim = |k: u32| &self.program.claims[k as usize];
        let left = |k: &u32| claim(*k).sense.as_ref().is_some_and(|s| unit.leaves(s, order));
        let block = super::frame::run_in(&self.source.text, unit.span.start).map(|span| span.of(self.source.prose()));
        let present = &self.opened.at(unit.span.start).present;
        let asked = Asked {
            text: composed.text.clone(),
            starts: composed.starts(),
            value: composed.value.clone(),
            own: composed.own.clone(),
            strict: unit.strict,
            label: unit.label,
            patterns: patterns.iter().copied().filter(|k| !left(k)).collect(),
            present: present.as_ptr() as usize,
            block: block.map(str::to_owned),
        };
        let look = |asked: &Asked| self.look(asked, composed, present);
        let said = if self.program.is_profiled() { look(&asked).into() } else { self.said.of(asked, look) };
        // the headings name what the page is about, and the item another thing of the kind
        let cell = !(unit.row.is_empty() && unit.column.is_empty());
        let sense = |f: &Found| {
            let of = |k: &u32| (claim(*k).fact, claim(*k).rule) == (f.claim.fact, f.claim.rule);
            claim(*patterns.iter().find(|k| of(k))?).sense.as_ref()
        };
        let stranger =
            |f: &Found| !unit.label && !cell && sense(f).is_some_and(|s| is_told_of_a_stranger(self.program, self.source, s, unit.span));
        let told = said.iter().filter(|f| !stranger(f)).cloned();
        let found: Vec<Found> = told.filter_map(|f| self.in_file(f, unit, composed, places)).collect();
        patterns.retain(|&k| !found.iter().any(|f| (f.claim.fact, f.claim.rule) == (claim(k).fact, claim(k).rule)));
        out.extend(found);
    }

    /// What `asked` says, which is `composed`, with its places there. The words are looked up once for all that is asked.
    fn look(&self, asked: &Asked, composed: &Composed, present: &[bool]) -> Vec<Found> {
        let text = Source::of_text("", composed.text.as_str(), None);
        let text = Dated::within(&text, self.source);
        let mut window = Window::of_pieces(composed, asked.strict, &self.program.lexicon);
        let claim = |k: u32| &self.program.claims[k as usize];
        let mut may_be_said = |k: u32| may_say(self.program, &text, &mut window, k);
        let patterns: Vec<u32> = asked.patterns.iter().copied().filter(|&k| may_be_said(k)).collect();
        // who is named is asked where something may fit
        if patterns.is_empty() {
            return Vec::new();
        }
        name(self.program, &mut window);
        let (said, templates): (Vec<u32>, Vec<u32>) = patterns.into_iter().partition(|&k| claim(k).sense.is_some());
        let (mut so_far, mut quotes, mut inside) = (None, Quotes::default(), Places::new(&text.text));
        let whole = window.span;
        let mut found = Vec::new();
        // the words are parsed once for all sentences of the rules
        if !said.is_empty() {
            let context = Context { paragraph: whole, sentence: whole, so_far: &mut so_far, quotes: &mut quotes };
            let own = (!asked.label).then(|| Span::new(composed.own.start, composed.own.end));
            let told = sentence::Told { present, said: &said, labels: asked.label, own, block: asked.block.as_deref() };
            let mut out = sentence::Sink { found: &mut found, strays: &mut Vec::new() };
            sentence::look(self.program, &text, &told, &mut window, context, &mut inside, &mut out);
        }
        for claim in templates.into_iter().map(claim) {
            if claim.may_mean(&window) {
                let context = Context { paragraph: whole, sentence: whole, so_far: &mut so_far, quotes: &mut quotes };
                self.program.timed(claim, &mut found, |found| fit(self.program, &text, claim, &mut window, context, &mut inside, found));
            }
        }
        found
    }

    /// The text of the table around a place.
    fn table_at(&self, offset: usize) -> &str {
        let page = &self.source.page;
        match page.spot_at(offset) {
            Some(Spot::Cell(table, _)) => page.tables[table].span.of(&self.source.text),
            _ => "",
        }
    }

    /// "Per share | $9": whether the head of its column tells a sum for each of something, where the fact asks for no such sum.
    fn is_price_for_each(&self, claim: &Claim, unit: &Unit) -> bool {
        let fact = &self.program.facts[claim.fact];
        let asked = |c: &CompiledClaim| {
            (c.fact, c.rule) == (claim.fact, claim.rule) && c.sense.as_ref().is_some_and(|s| s.each.is_some() || s.rate.is_some())
        };
        let head = |piece: &Piece| piece.span.of(&self.source.text).to_ascii_lowercase().split_whitespace().any(|w| w == "per");
        let money = fact.kind == Kind::Money && matches!(fact.paid, None | Some(Axis::Money(_)));
        money && unit.column.iter().any(head) && !self.program.claims.iter().any(asked)
    }

    /// A claim of a composed text with its places in the file.
    fn in_file(&self, mut found: Found, unit: &Unit, composed: &Composed, places: &mut Places<'_>) -> Option<Found> {
        let claim = &mut found.claim;
        let own = |span: &Span| span.start >= composed.own.start && span.end <= composed.own.end;
        let value = composed.in_file(claim.value_span).filter(|(_, role)| role.is_none());
        if value.is_some_and(|(span, _)| is_page_clock(self.source.prose(), span)) {
            return None;
        }
        // "set it with `limit: 20`"
        let limit = || {
            self.program.claims.iter().any(|c| (c.fact, c.rule) == (claim.fact, claim.rule) && c.sense.as_ref().is_some_and(|s| s.limit))
        };
        // "Size (v1) | 8 MB" in a table that has a row for v2
        let older = |row: &Piece| is_of_older_version(row.span.of(&self.source.text), self.table_at(unit.span.start));
        if unit.row.iter().any(older) && limit() {
            return None;
        }
        if self.is_price_for_each(claim, unit) {
            return None;
        }
        if !unit.label && value.is_some_and(|(span, _)| is_setting(&self.source.text, span.end)) && limit() {
            return None;
        }
        let hedge = claim.hedge_span.filter(own).and_then(|span| composed.in_file(span));
        let mut spans = found.words.iter().filter(|w| own(w)).filter_map(|w| composed.in_file(*w)).map(|(span, _)| span);
        let first = value.map(|v| v.0).or_else(|| spans.next())?;
        claim.span = spans.chain(hedge.map(|h| h.0)).fold(first, Span::cover);
        claim.value_span = value.map_or(claim.span, |v| v.0);
        claim.hedge_span = hedge.map(|h| h.0);
        claim.span.of(&self.source.text).clone_into(&mut claim.text);
        (claim.line, claim.column) = places.line_column(claim.span.start);
        claim.excerpt = places.excerpt(unit.shown.cover(claim.span));
        for label in &mut claim.labels {
            label.span = composed.in_file(label.span).map_or(claim.span, |(span, _)| span);
        }
        let mut pieces: Vec<(Role, Span)> = Vec::new();
        for piece in found.words.iter().filter_map(|w| composed.piece_at(w.start)) {
            if let Some(role) = piece.1.role
                && !pieces.contains(&(role, piece.1.span))
            {
                pieces.push((role, piece.1.span));
            }
        }
        claim.above = pieces.into_iter().map(|(role, span)| Elsewhere { role, excerpt: places.excerpt(span) }).collect();
        Some(found)
    }
}

/// In which order the pieces of a unit are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// What stands furthest off, then the row, then the column, then the value.
    Across,
    /// The column in front of the row.
    Down,
    /// The row and the column, then what stands further off, then the value: "the size | of uploads | 10 MB".
    Owned,
    /// The value first, then the row and the column.
    Behind,
}

impl Order {
    const ALL: [Self; 4] = [Self::Across, Self::Down, Self::Owned, Self::Behind];
}

impl Unit {
    /// Whether a sentence of the rules is not asked for where the pieces stand in `order`, or is left to the other cells of the row.
    fn leaves(&self, sense: &Sense, order: Order) -> bool {
        // it asks which label stands nearest, not for an order of words
        order != Order::Across && self.label || self.head && (sense.limit || sense.attribute)
    }

    /// The pieces in `order`; with all headings, or the nearest alone.
    fn order(&self, order: Order, whole: bool) -> Vec<Piece> {
        let far = if whole { self.far.as_slice() } else { &self.far[..self.far.len().min(1)] };
        let outer = far.iter().rev().chain(self.near.iter().rev());
        let (row, column) = (self.row.iter().rev(), self.column.iter().rev());
        let over = self.row.iter().chain(&self.column).chain(&self.near).chain(far);
        let own = Piece { span: self.span, role: None };
        match order {
            Order::Across => outer.chain(row).chain(column).copied().chain([own]).collect(),
            Order::Down => outer.chain(column).chain(row).copied().chain([own]).collect(),
            Order::Owned => over.copied().chain([own]).collect(),
            Order::Behind => [own].into_iter().chain(over.copied()).collect(),
        }
    }
}

/// Whether several lines of a text without headings are labels with a figure behind them: "Injured: 12".
pub(super) fn has_labels(prose: &str) -> bool {
    const FEWEST: usize = 2;
    /// A line with more bytes is no label.
    const LONGEST_LABEL: usize = 400;
    let told = |line: &str| {
        let line = line.trim();
        is_pair(line) && !line.ends_with(['.', '!', '?']) && line.bytes().rev().take_while(|&b| b != b':').any(|b| b.is_ascii_digit())
    };
    let (mut count, mut from) = (0, 0);
    for at in memchr::memmem::find_iter(prose.as_bytes(), b": ") {
        if at < from {
            continue;
        }
        let start = memchr::memrchr(b'\n', &prose.as_bytes()[from..at]).map_or(from, |i| from + i + 1);
        from = memchr::memchr(b'\n', &prose.as_bytes()[at..]).map_or(prose.len(), |i| at + i + 1);
        count += usize::from(from - start <= LONGEST_LABEL && told(&prose[start..from]));
        if count == FEWEST {
            return true;
        }
    }
    false
}

/// Whether a line is a label and what it says of it: "Default: 10".
fn is_pair(text: &str) -> bool {
    let words = |t: &str| t.split_whitespace().count();
    text.trim_end().split_once(": ").is_some_and(|(label, rest)| (1..=LABEL).contains(&words(label)) && (1..=LABEL).contains(&words(rest)))
}

/// What may be a unit in a head: behind a comma, or in brackets at its end.
fn unit_in(head: &str) -> Option<&str> {
    let head = head.trim_end();
    let bracket = [('(', ')'), ('[', ']')].iter().find_map(|&(open, close)| {
        let inside = head.strip_suffix(close)?;
        Some(&inside[inside.rfind(open)? + 1..])
    });
    let unit =
        bracket.or_else(|| head.rsplit_once(", ").map(|(_, unit)| unit)).or_else(|| head.rsplit_once(" in ").map(|(_, unit)| unit))?;
    let unit = unit.strip_prefix("in ").unwrap_or(unit).trim();
    (!unit.is_empty() && unit.len() <= UNIT && !unit.bytes().any(|b| b.is_ascii_digit())).then_some(unit)
}
