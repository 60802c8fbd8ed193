//! The rows of a table of senses, taken apart once and kept by the last word of their form.

use rustc_hash::FxHashMap;

use crate::language::sense::{Row, Sense};

/// A table by what is asked of it: a sense, and the word that a form ends in.
#[derive(Debug, Default)]
pub(super) struct Table {
    by_last: FxHashMap<&'static str, Vec<Entry>>,
    /// The rows of any form.
    any: Vec<Entry>,
    /// The rows of figures.
    figures: Vec<Entry>,
}

/// A row taken apart.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) sense: Sense,
    /// The words of the form from the last to the first; none where any form or any figure fits.
    pub(super) form: Vec<&'static str>,
    pub(super) when: Vec<Pattern>,
    pub(super) unless: Vec<Pattern>,
}

/// Parts that must hold together.
pub(super) type Pattern = Vec<Part>;

/// One part of a pattern, as [`language::sense`](crate::language::sense) writes it.
#[derive(Debug, Clone)]
pub(super) enum Part {
    Name,
    Hyphen,
    Line,
    Article,
    Decimal,
    Small,
    Large,
    /// One of the words no further than so many tokens before the form or behind it.
    Near {
        back: usize,
        on: usize,
        words: Vec<&'static str>,
    },
    /// Steps in front of the form, from left to right, and behind it; whether the form has a capital.
    Row {
        before: Vec<Step>,
        capital: bool,
        behind: Vec<Step>,
    },
}

/// What a token beside the form must be.
#[derive(Debug, Clone)]
pub(super) enum Step {
    NoWord,
    AnyWord,
    /// One of the words; whether it wants a capital.
    OneOf(Vec<(&'static str, bool)>),
}

impl Table {
    pub(super) fn of(rows: &'static [Row]) -> Self {
        let mut table = Self::default();
        for row in rows {
            for form in row.form.split('|') {
                let words: Vec<&str> = if matches!(form, "*" | "#") { Vec::new() } else { form.split(' ').rev().collect() };
                let last = words.first().copied();
                let entry = Entry { sense: row.sense, form: words, when: patterns(row.when), unless: patterns(row.unless) };
                match last {
                    Some(last) => table.by_last.entry(last).or_default().push(entry),
                    None if form == "#" => table.figures.push(entry),
                    None => table.any.push(entry),
                }
            }
        }
        table
    }

    /// The rows whose form may end in `last`, which may be a figure.
    pub(super) fn ending(&self, last: &str, figure: bool) -> impl Iterator<Item = &Entry> {
        let named = self.by_last.get(last).map_or(&[][..], Vec::as_slice);
        let figures = if figure { self.figures.as_slice() } else { &[] };
        named.iter().chain(&self.any).chain(figures)
    }
}

fn patterns(text: &'static str) -> Vec<Pattern> {
    let parts = |pattern: &'static str| pattern.split(" & ").map(part).collect();
    text.split(';').map(str::trim).filter(|p| !p.is_empty()).map(parts).collect()
}

fn part(text: &'static str) -> Part {
    match text {
        "@name" => Part::Name,
        "@hyphen" => Part::Hyphen,
        "@line" => Part::Line,
        "@article" => Part::Article,
        "@decimal" => Part::Decimal,
        "@small" => Part::Small,
        "@large" => Part::Large,
        _ => text.strip_prefix('~').map_or_else(|| row(text), near),
    }
}

/// `8,4 price|cost`; what is no such pattern is near nothing.
fn near(text: &'static str) -> Part {
    let (reach, list) = text.split_once(' ').unwrap_or_default();
    let (back, on) = reach.split_once(',').unwrap_or_default();
    Part::Near { back: back.parse().unwrap_or(0), on: on.parse().unwrap_or(0), words: list.split('|').collect() }
}

/// `take|takes _ to tango`
fn row(text: &'static str) -> Part {
    let steps: Vec<&str> = text.split(' ').collect();
    let form = steps.iter().position(|&s| matches!(s, "_" | "^_")).unwrap_or(steps.len() - 1);
    let of = |steps: &[&'static str]| steps.iter().map(|s| step(s)).collect();
    Part::Row { before: of(&steps[..form]), capital: steps[form] == "^_", behind: of(&steps[form + 1..]) }
}

fn step(text: &'static str) -> Step {
    match text {
        "." => Step::NoWord,
        "*" => Step::AnyWord,
        words => Step::OneOf(words.split('|').map(|w| w.strip_prefix('^').map_or((w, false), |name| (name, true))).collect()),
    }
}
