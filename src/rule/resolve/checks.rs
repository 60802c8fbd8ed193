//! Checks between facts: what their sides are, and whether the established values satisfy them.

use pest::Parser as _;
use rustc_hash::FxHashMap;

use super::{level, values};
use crate::rule::grammar::{Grammar, Rule, Stop};
use crate::rule::lower::{Lower, placed};
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::tree::{Check, Comparison, Expr, Fact, MessagePart};
use crate::rule::vocabulary::nearest;
use crate::rule::wording::factor_of;
use crate::rule::written;
use crate::span::{Located, Span};
use crate::value::{Axis, Denotation, Kind, Relation, Set};

/// What a side of a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Days and years.
    Days,
    /// A length of time.
    Duration,
    Amount(Kind),
    Time,
    Name,
    Version,
    Options,
}

impl Sort {
    const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Date | Kind::Year => Self::Days,
            Kind::Duration => Self::Duration,
            Kind::Time => Self::Time,
            Kind::Name => Self::Name,
            Kind::Version => Self::Version,
            Kind::Choice | Kind::YesNo => Self::Options,
            Kind::Percent | Kind::Number | Kind::Money | Kind::Quantity => Self::Amount(kind),
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Days => "a date",
            Self::Duration => "a length of time",
            Self::Amount(Kind::Percent) => "a percentage",
            Self::Amount(Kind::Money) => "an amount of money",
            Self::Amount(Kind::Quantity) => "a quantity",
            Self::Amount(_) => "a number",
            Self::Time => "a time of day",
            Self::Name => "a name",
            Self::Version => "a version",
            Self::Options => "a choice",
        }
    }

    /// Whether the two are of one kind. A quantity may be a length of time; of what dimension it is, its value tells.
    fn fits(self, other: Self) -> bool {
        let quantity = Self::Amount(Kind::Quantity);
        self == other || (self == quantity && other == Self::Duration) || (self == Self::Duration && other == quantity)
    }
}

/// The facts that checks may name.
pub(super) struct Facts<'f> {
    list: &'f [Fact],
    index: FxHashMap<&'f str, usize>,
    broken: &'f [String],
    /// How many more unknown names are held against all the known ones.
    suggestions: std::cell::Cell<usize>,
}

/// What the sides of a check need while they are looked up.
struct Scope<'p> {
    /// The types of the facts that are named, so that a value beside them is read as one of them.
    wanted: Vec<Kind>,
    /// The options of those that are choices.
    options: Vec<String>,
    names_a_fact: bool,
    /// Names that no fact has and that have been noted.
    missing: Vec<String>,
    problems: &'p mut Vec<Problem>,
}

impl<'f> Facts<'f> {
    pub(super) fn new(list: &'f [Fact], broken: &'f [String]) -> Self {
        let mut index = FxHashMap::default();
        for (i, fact) in list.iter().enumerate() {
            index.entry(fact.name.node.as_str()).or_insert(i);
        }
        Self { list, index, broken, suggestions: std::cell::Cell::new(super::MOST_SUGGESTIONS) }
    }

    pub(super) fn check(&self, written: &written::Check, span: Span, problems: &mut Vec<Problem>) -> Option<Check> {
        let mut named = Vec::new();
        self.named(&written.left, &mut named);
        self.named(&written.right, &mut named);
        let wanted = named.iter().map(|&f| self.list[f].kind.node).collect();
        let options = named.iter().flat_map(|&f| self.list[f].options.iter().map(|o| o.name.node.clone())).collect();
        let level = written.level.as_ref().and_then(|l| level(l, problems));
        let before = problems.len();
        let mut scope = Scope { wanted, options, names_a_fact: false, missing: Vec::new(), problems };
        let left = self.expression(&written.left, &mut scope);
        let right = self.expression(&written.right, &mut scope);
        let names_a_fact = scope.names_a_fact;
        let message = written.message.as_ref().map(|text| self.message(text, &mut scope));
        let op = match written.op.as_str() {
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::Greater,
            ">=" => Comparison::AtLeast,
            _ => Comparison::Equal,
        };
        let ((left, left_sort), (right, right_sort)) = (left?, right?);
        let (left_span, right_span) = (written.left.span(), written.right.span());
        if let (Some(l), Some(r)) = (left_sort, right_sort) {
            if !l.fits(r) {
                let problem = Problem::new(right_span, Mistake::NotComparable(l.words(), r.words()));
                problems.push(problem.with(left_span, Role::OtherSide));
            } else if op != Comparison::Equal && matches!(l, Sort::Name | Sort::Options) {
                problems.push(Problem::new(left_span.cover(right_span), Mistake::NotOrdered(l.words())));
            }
        }
        if !names_a_fact && !problems[before..].iter().any(Problem::is_error) {
            problems.push(Problem::new(written.name.span, Mistake::NeedlessCheck(written.name.node.clone())));
        } else if problems.len() == before && self.is_broken(&left, op, &right) == Some(true) {
            let mut problem = Problem::new(left_span.cover(right_span), Mistake::CheckBroken(written.name.node.clone()));
            let mut named = left.facts();
            named.extend(right.facts());
            named.sort_unstable();
            named.dedup();
            for fact in named {
                if let Some(value) = &self.list[fact].value {
                    problem = problem.with(value.span, Role::Established);
                }
            }
            problems.push(problem);
        }
        Some(Check { name: written.name.clone(), doc: written.doc.clone(), left, op, right, level, message, span })
    }

    /// The facts that a side names.
    fn named(&self, written: &written::Expr, found: &mut Vec<usize>) {
        use written::Expr as E;
        match written {
            E::Fact(name) => found.extend(self.index.get(name.node.as_str())),
            E::Value(_) => {}
            E::Add(a, b) | E::Sub(a, b) => {
                self.named(a, found);
                self.named(b, found);
            }
            E::Minus(a) | E::Times(_, a) | E::Over(a, _) => self.named(a, found),
        }
    }

    /// A side, looked up, and what it is as far as that is known.
    fn expression(&self, written: &written::Expr, scope: &mut Scope<'_>) -> Option<(Expr, Option<Sort>)> {
        use written::Expr as E;
        match written {
            E::Fact(name) => {
                scope.names_a_fact = true;
                let Some(&index) = self.index.get(name.node.as_str()) else {
                    if !self.broken.contains(&name.node) && !scope.missing.contains(&name.node) {
                        scope.missing.push(name.node.clone());
                        let known = if self.suggestions.get() == 0 { 0 } else { usize::MAX };
                        self.suggestions.set(self.suggestions.get().saturating_sub(1));
                        let near = nearest(&name.node, self.list.iter().take(known).map(|f| f.name.node.as_str())).map(str::to_owned);
                        scope.problems.push(Problem::new(name.span, Mistake::UnknownFact(name.node.clone(), near)));
                    }
                    return None;
                };
                Some((Expr::Fact(Located::new(index, name.span)), Some(Sort::of(self.list[index].kind.node))))
            }
            E::Value(stated) => {
                let (value, kind) = values::literal(stated, &scope.wanted, &scope.options, scope.problems)?;
                Some((Expr::Value(Box::new(value)), Some(Sort::of(kind))))
            }
            E::Add(a, b) | E::Sub(a, b) => {
                let is_sum = matches!(written, E::Add(..));
                let (left, right) = (self.expression(a, scope), self.expression(b, scope));
                let ((left, l), (right, r)) = (left?, right?);
                let sort = match (l, r) {
                    (Some(l), Some(r)) => Some(self.sum(is_sum, (l, a.span()), (r, b.span()), scope)?),
                    _ => None,
                };
                let (left, right) = (Box::new(left), Box::new(right));
                Some((if is_sum { Expr::Add(left, right) } else { Expr::Sub(left, right) }, sort))
            }
            E::Minus(a) => self.scaled(-1.0, a, scope),
            E::Times(n, a) | E::Over(a, n) => {
                let factor = factor_of(&n.node).map(|n| if matches!(written, E::Over(..)) { 1.0 / n } else { n });
                if factor.is_none() {
                    scope.problems.push(Problem::new(n.span, Mistake::BadFactor(n.node.clone())));
                }
                self.scaled(factor.unwrap_or(1.0), a, scope)
            }
        }
    }

    fn scaled(&self, factor: f64, of: &written::Expr, scope: &mut Scope<'_>) -> Option<(Expr, Option<Sort>)> {
        let (inner, sort) = self.expression(of, scope)?;
        if let Some(sort) = sort.filter(|s| !matches!(s, Sort::Duration | Sort::Amount(_))) {
            scope.problems.push(Problem::new(of.span(), Mistake::NothingToMultiply(sort.words())));
            return None;
        }
        Some((Expr::Scale(factor, Box::new(inner)), sort))
    }

    /// What a sum or a difference is.
    fn sum(&self, is_sum: bool, (l, left): (Sort, Span), (r, right): (Sort, Span), scope: &mut Scope<'_>) -> Option<Sort> {
        let lasts = |s: Sort| matches!(s, Sort::Duration | Sort::Amount(Kind::Quantity));
        match (l, r) {
            (Sort::Days, Sort::Days) if !is_sum => Some(Sort::Duration),
            (Sort::Days, r) if lasts(r) => Some(Sort::Days),
            (l, Sort::Days) if lasts(l) && is_sum => Some(Sort::Days),
            (Sort::Duration | Sort::Amount(_), _) if l.fits(r) => Some(l),
            _ => {
                let sign = if is_sum { '+' } else { '-' };
                let problem = Problem::new(left.cover(right), Mistake::NothingToAdd(sign, l.words(), r.words()));
                scope.problems.push(problem);
                None
            }
        }
    }

    /// A message in pieces.
    fn message(&self, text: &written::Text, scope: &mut Scope<'_>) -> Vec<MessagePart> {
        let mut parts = Vec::new();
        let s = text.text.as_str();
        let mut at = 0;
        while let Some(open) = s[at..].find('{').map(|i| at + i) {
            if open > at {
                parts.push(MessagePart::Text(s[at..open].to_owned()));
            }
            let Some(close) = s[open..].find('}').map(|i| open + i) else {
                scope.problems.push(Problem::new(text.place(Span::new(open, open + 1)), Mistake::Unclosed('{')));
                return parts;
            };
            let inside = &s[open + 1..close];
            at = close + 1;
            if crate::rule::scan::too_complex(inside).is_some() {
                scope.problems.push(Problem::new(text.place(Span::new(open, at)), Mistake::TooDeep));
                continue;
            }
            match Grammar::parse(Rule::expression_alone, inside) {
                Ok(pairs) => {
                    let expression = pairs.flatten().find(|p| p.as_rule() == Rule::expression);
                    // The places count from the message's text first; they are put into the file's afterwards.
                    let mut lower = Lower { base: open + 1, problems: scope.problems };
                    let written = expression.map(|p| lower.expression(p)).map(|e| placed(e, text));
                    if let Some((expr, _)) = written.and_then(|e| self.expression(&e, scope)) {
                        parts.push(MessagePart::Expr(expr));
                    }
                }
                Err(error) => {
                    let stop = Stop::from(error);
                    let from = open + 1 + stop.at;
                    let found: String = s[from..].chars().take(1).collect();
                    let place = text.place(Span::new(from, from + found.len()));
                    scope.problems.push(Problem::new(place, Mistake::Unexpected { expected: stop.expected, found }));
                }
            }
        }
        if at < s.len() {
            parts.push(MessagePart::Text(s[at..].to_owned()));
        }
        parts
    }

    /// Whether the established values break the check; `None` where one of them is not established.
    fn is_broken(&self, left: &Expr, op: Comparison, right: &Expr) -> Option<bool> {
        let (left, right) = (self.denotation(left)?, self.denotation(right)?);
        if op == Comparison::Equal {
            return Some(left.relate(&right) == Relation::Contradict);
        }
        let ((l_low, l_high), (r_low, r_high)) = (bounds(&left.outer)?, bounds(&right.outer)?);
        Some(match op {
            Comparison::Less => l_low >= r_high,
            Comparison::AtMost => l_low > r_high,
            Comparison::Greater => l_high <= r_low,
            _ => l_high < r_low,
        })
    }

    fn denotation(&self, expr: &Expr) -> Option<Denotation> {
        match expr {
            Expr::Fact(fact) => Some(self.list[fact.node].value.as_ref()?.reading.denotation.clone()),
            Expr::Value(value) => Some(value.reading.denotation.clone()),
            Expr::Add(a, b) => self.denotation(a)?.plus(&self.denotation(b)?),
            Expr::Sub(a, b) => self.denotation(a)?.minus(&self.denotation(b)?),
            Expr::Scale(factor, a) => self.denotation(a)?.scaled(*factor),
        }
    }
}

/// The least and the greatest of a set that has an order.
fn bounds(set: &Set) -> Option<(f64, f64)> {
    match set {
        Set::Line(axis, line) if !matches!(axis, Axis::Clock | Axis::Instant(_)) => {
            let (low, high) = line.bounds();
            Some((low.unwrap_or(f64::NEG_INFINITY), high.unwrap_or(f64::INFINITY)))
        }
        Set::Days(days) => {
            let (first, last) = days.bounds();
            let number = |d: jiff::civil::Date| crate::value::days::day_number(d) as f64;
            Some((first.map_or(f64::NEG_INFINITY, number), last.map_or(f64::INFINITY, number)))
        }
        _ => None,
    }
}
