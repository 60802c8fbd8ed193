//! A text against its source, without rules: values of the text that nothing in the source bears out.
//!
//! A value is borne out by one of the source of the same measure that agrees with it and is said of the same. What is said of the same
//! is told by the words around both: where a value of the source that contradicts has much more around it in common than every one
//! that agrees, the text has put a right figure in a wrong place ("31 died and 12 were hurt").

use super::around::Rarity;
use super::stated::{Measure, Stated, Words, stated_with_context};
use crate::source::Source;
use crate::span::Span;
use crate::value::interval::{Interval, Intervals};
use crate::value::unit::Dimension;
use crate::value::{Axis, Relation, Set};

/// A value of a text that its source does not bear out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsupported {
    /// The value, in the text.
    pub span: Span,
    /// Its sentence.
    pub sentence: Span,
    /// The value of the source that is said of the same and is another.
    pub instead: Option<Span>,
    /// The sentence of that one.
    pub instead_sentence: Option<Span>,
}

/// So many times as much a contradicting value has to share as one that agrees, and so much more, to be what the text speaks of.
const MUCH_MORE: f32 = 1.4;
const MORE: f32 = 0.15;
/// A contradicting value that shares so much speaks of the same.
const SAME: f32 = 0.8;
/// What agrees with another value of the sentence is spoken of there, even where it shares only so much of what it shares here.
const OTHERS: f32 = 0.9;
/// How much it tells that two values count the same noun.
const SAME_NOUN: f32 = 0.4;

/// The values of `text` that no value of `source` stands behind, in order.
#[must_use]
pub fn compare(source: &Source, text: &Source) -> Vec<Unsupported> {
    let mut words = Words::default();
    let known = stated_with_context(source, &mut words);
    let said = stated_with_context(text, &mut words);
    let scene = Scene { rarity: Rarity::over(known.iter().map(|k| &k.around)), known: &known };
    let mut out = Vec::new();
    let mut rest = said.as_slice();
    while let Some(first) = rest.first() {
        // the values of a sentence vie for those of the source
        let (here, behind) = rest.split_at(rest.iter().take_while(|v| v.sentence == first.sentence).count());
        rest = behind;
        for value in here {
            if let Some(rival) = scene.unsupported(value, here, text) {
                out.push(Unsupported {
                    span: value.span,
                    sentence: value.sentence,
                    instead: rival.map(|k| k.span),
                    instead_sentence: rival.map(|k| k.sentence),
                });
            }
        }
    }
    out
}

/// The values of the source.
struct Scene<'k> {
    known: &'k [Stated],
    rarity: Rarity,
}

impl<'k> Scene<'k> {
    /// How much a value of the source has around it that `said` has too.
    fn shared(&self, known: &Stated, said: &Stated) -> f32 {
        let same = matches!((known.counted, said.counted), (Some(x), Some(y)) if x == y);
        known.around.shared(&said.around, &self.rarity) + if same { SAME_NOUN } else { 0.0 }
    }

    /// `None` where the source bears out `value`, which stands in one sentence with `beside`; else what the source says instead, where it
    /// says something of the same.
    fn unsupported(&self, value: &Stated, beside: &[Stated], text: &Source) -> Option<Option<&'k Stated>> {
        let (mut agreeing, mut rival) = (None::<f32>, None::<(f32, &Stated)>);
        for k in self.known {
            match self.relation(k, value) {
                Some(Relation::Agree) => agreeing = Some(agreeing.unwrap_or(0.0).max(self.shared(k, value))),
                Some(_) => {
                    let much = self.shared(k, value);
                    // what another value of the sentence shares more with is spoken of there
                    let is_theirs = |o: &Stated| match self.relation(k, o) {
                        Some(Relation::Agree) => self.shared(k, o) > much * OTHERS,
                        Some(_) => self.shared(k, o) > much,
                        None => false,
                    };
                    let is_ours = || !beside.iter().any(|o| o.span != value.span && is_theirs(o));
                    if rival.is_none_or(|(most, _)| much > most) && is_ours() {
                        rival = Some((much, k));
                    }
                }
                None => {}
            }
        }
        let much = rival.map_or(0.0, |r| r.0);
        let borne_out = match agreeing {
            Some(least) => much <= least * MUCH_MORE + MORE,
            // "one of them", "a year": nothing that the source has to count
            None if is_manner(value, text) => {
                !rival.is_some_and(|(much, k)| much > SAME && k.counted.is_some() && k.counted == value.counted)
            }
            None => self.is_width(value) || much < SAME && self.is_worked_out(value),
        };
        (!borne_out).then(|| rival.filter(|r| r.0 > 0.0).map(|r| r.1))
    }

    /// How a value of the source stands to one of the text; `None` for values that are not held against each other.
    fn relation(&self, known: &Stated, said: &Stated) -> Option<Relation> {
        let number = |m: &Measure| matches!(m, Measure::Count(_) | Measure::Number);
        let (a, b) = (&known.denotation, &said.denotation);
        if number(&known.measure) && matches!(said.measure, Measure::Money | Measure::Percent) {
            // "one room costs 1,540 dollars, two 2,050"
            let beside = |k: &Stated| k.sentence == known.sentence && k.measure == said.measure;
            let same = matches!((points(&a.core), points(&b.core)), (Some(x), Some(y)) if x.meets(y)) && self.known.iter().any(beside);
            return same.then_some(Relation::Agree);
        }
        let age = |m: &Measure| *m == Measure::Quantity(Dimension::Age.type_name());
        if number(&known.measure) && age(&said.measure) || age(&known.measure) && number(&said.measure) {
            // "a girl of nine", "at 17"
            let same = matches!((points(&a.core), points(&b.core)), (Some(x), Some(y)) if x.meets(y));
            return same.then_some(Relation::Agree);
        }
        if !(known.measure == said.measure || number(&known.measure) && number(&said.measure)) || !a.core.comparable(&b.core) {
            return None;
        }
        match (&a.core, &b.core) {
            (Set::Days(x), Set::Days(y)) if facets(x) & facets(y) == 0 => None,
            _ => Some(a.relate(b)),
        }
    }

    /// Whether a value is what lies between the ends of one of the source: "from 480 to 610 million" is 130 million more.
    fn is_width(&self, said: &Stated) -> bool {
        self.known.iter().filter(|k| k.measure == said.measure).any(|k| {
            let Some((Some(low), Some(high))) = points(&k.denotation.core).map(Intervals::bounds) else { return false };
            high > low * 1.05 && middle(said).is_some_and(|m| (high - low - m).abs() <= m * 0.015)
        })
    }

    /// Whether a value is the sum, the difference or, as a share, the quotient of two that one sentence of the source has.
    fn is_worked_out(&self, said: &Stated) -> bool {
        let Some(wanted) = points(&said.denotation.core).filter(|_| !said.in_words) else { return false };
        let number = |k: &Stated| matches!(k.measure, Measure::Count(_) | Measure::Number);
        let is = |x: f64| wanted.meets(&Intervals::from(Interval::point(x)));
        self.known.iter().enumerate().any(|(i, a)| {
            let others = self.known[i + 1..].iter().take_while(|b| b.sentence == a.sentence);
            others.filter_map(|b| Some((middle(a)?, middle(b)?, b))).any(|(x, y, b)| {
                let alike = a.measure == said.measure && b.measure == said.measure || number(a) && number(b) && number(said);
                let share = said.measure == Measure::Percent && number(a) && number(b);
                alike && (is(x + y) || is((x - y).abs())) || share && x > 0.0 && y > 0.0 && is(100.0 * x.min(y) / x.max(y))
            })
        })
    }
}

/// Whether a value may be no more than a manner of speaking.
fn is_manner(value: &Stated, text: &Source) -> bool {
    let words = value.span.of(&text.text).to_lowercase();
    let small = value.in_words && matches!(value.measure, Measure::Count(_) | Measure::Number);
    let length = matches!(value.measure, Measure::Duration | Measure::Quantity(_));
    small && crate::language::is_small_count(&words) || length && crate::language::begins_with_article(&words)
}

/// The points of a set on a line.
fn points(set: &Set) -> Option<&Intervals> {
    match set {
        Set::Line(_, points) => Some(points),
        _ => None,
    }
}

/// The middle of what a value denotes on a line with both ends.
fn middle(value: &Stated) -> Option<f64> {
    let Set::Line(Axis::Number | Axis::Money(_) | Axis::Percent | Axis::Duration, points) = &value.denotation.core else { return None };
    match points.bounds() {
        (Some(low), Some(high)) => Some(f64::midpoint(low, high)),
        // "fewer than the 50 million it spoke of before"
        (low, high) => low.or(high),
    }
}

const WEEKDAY: u8 = 1;
const DAY: u8 = 2;
const MONTH: u8 = 4;
const YEAR: u8 = 8;

/// What days tell of themselves: "Tuesday" says nothing of the year, "1987" nothing of the weekday.
fn facets(days: &crate::value::days::DaySet) -> u8 {
    let cycle = days.cycle();
    let all = crate::value::days::Cycle::ALL;
    let told = |is: bool, facet: u8| if is { facet } else { 0 };
    let recurring =
        told(cycle.weekdays != all.weekdays, WEEKDAY) | told(cycle.months != all.months, MONTH) | told(cycle.days != all.days, DAY);
    let length = match (days.ranges().first(), days.ranges().last()) {
        (Some(first), Some(last)) if first.0 != i64::MIN && last.1 != i64::MAX => last.1 - first.0,
        _ => return recurring,
    };
    recurring
        | match length {
            ..=3 => WEEKDAY | DAY | MONTH | YEAR,
            4..=100 => MONTH | YEAR,
            _ => YEAR,
        }
}
