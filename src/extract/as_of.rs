//! The days that a claim speaks of, where its sentence says so: "as of 6 August", "until 2021", "on Wednesday the toll stood at 135".
//!
//! A sentence has dates of other things: of the event that is counted, of the report. A preposition that can only date a state
//! ("as of") counts wherever it stands; any other date only where it stands with a word that says how a figure stood or
//! changed, or who reported it.

use std::sync::LazyLock;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::claim::AsOf;
use super::matcher::Match;
use super::window::{Placed, Window};
use crate::language::as_of::{AS, Anchor, CUES, FIGURES, FORMER, OPENING, PARTS, RELATIVE, REPORTS, STATES};
use crate::span::Span;
use crate::text::forms;
use crate::value::{Kind, Set};

/// All forms of some verbs or nouns.
fn all_forms(words: &[&'static str]) -> FxHashSet<String> {
    words.iter().flat_map(|w| forms(w)).collect()
}

static STATE_FORMS: LazyLock<FxHashSet<String>> = LazyLock::new(|| all_forms(STATES));
static BE_FORMS: LazyLock<FxHashSet<String>> = LazyLock::new(|| all_forms(&["be"]));
static REPORT_FORMS: LazyLock<FxHashSet<String>> = LazyLock::new(|| all_forms(REPORTS));

/// How far in front of a value the word may stand that says how the figure stood, in words.
const NEAR: usize = 6;

/// The days that the claim `found`, with its value at `value`, speaks of. Dates and years of `window` have been read.
pub(super) fn as_of(window: &Window<'_, '_>, found: &Match, value: Option<Span>) -> Option<AsOf> {
    let scene = Scene { window, value, value_at: value_place(window, found, value) };
    let dates = [Kind::Date, Kind::Year].into_iter().flat_map(|kind| window.readings(kind));
    let mut best: Option<(usize, AsOf)> = None;
    for placed in dates.filter(|p| value.is_none_or(|v| !v.overlaps(p.reading.span))) {
        let Some(anchor) = scene.anchor(placed) else { continue };
        let Some(days) = scene.days(placed, anchor) else { continue };
        let distance = placed.first.abs_diff(scene.value_at);
        if best.as_ref().is_none_or(|(d, _)| distance < *d) {
            best = Some((distance, days));
        }
    }
    best.map(|(_, days)| days).or_else(|| scene.former())
}

/// The content word that the value begins with.
fn value_place(window: &Window<'_, '_>, found: &Match, value: Option<Span>) -> usize {
    let list = window.tokens.list();
    value.map_or(found.first, |v| window.content.partition_point(|&i| list[i].span.start < v.start))
}

struct Scene<'a, 't, 'p> {
    window: &'a Window<'t, 'p>,
    value: Option<Span>,
    value_at: usize,
}

impl Scene<'_, '_, '_> {
    fn word(&self, at: usize) -> &str {
        self.window.content.get(at).map_or("", |&i| self.window.tokens.word(i))
    }

    /// Whether the content words before `end` are `words`.
    fn ends_with(&self, end: usize, words: &[&str]) -> bool {
        end >= words.len() && words.iter().enumerate().all(|(k, w)| self.word(end - words.len() + k) == *w)
    }

    /// The content word that is the first of a date with its preposition and part of day: "late on Wednesday". "the 4 August
    /// blast" dates a blast, so an article needs its "of": "the end of August".
    fn front(&self, placed: &Placed) -> usize {
        let (mut first, mut of) = (placed.first, false);
        while first > 0 && PARTS.contains(&self.word(first - 1)) && !AS.contains(&self.word(first.wrapping_sub(2))) {
            of |= self.word(first - 1) == "of";
            if self.word(first - 1) == "the" && !of {
                break;
            }
            first -= 1;
        }
        first
    }

    fn anchor(&self, placed: &Placed) -> Option<Anchor> {
        if self.is_possessive(placed) {
            return FIGURES.contains(&self.word(placed.after)).then_some(Anchor::On);
        }
        let front = self.front(placed);
        // "the 4 August blast": the date of something else
        let article = [placed.first, front.wrapping_sub(1)].into_iter().any(|at| self.word(at) == "the");
        if article && !(front..placed.after).any(|at| self.word(at) == "of") {
            return None;
        }
        let cue = CUES.iter().find(|c| self.ends_with(front, c.words) || self.ends_with(placed.first, c.words));
        match cue {
            Some(cue) => Some(cue.anchor),
            None => self.tied(front, placed).then_some(Anchor::On),
        }
    }

    /// "Wednesday's"
    fn is_possessive(&self, placed: &Placed) -> bool {
        let Some(&last) = placed.after.checked_sub(1).and_then(|l| self.window.content.get(l)) else { return false };
        let raw = self.window.tokens.raw(last);
        let behind = self.window.tokens.text().get(self.window.tokens.list()[last].span.end..).unwrap_or("");
        raw.ends_with("'s") || raw.ends_with("’s") || behind.starts_with("'s") || behind.starts_with("’s")
    }

    /// Whether a date without a cue stands with a word that says how the figure stood, or who reported it.
    fn tied(&self, front: usize, placed: &Placed) -> bool {
        let is_report = |at: usize| REPORT_FORMS.contains(self.word(at));
        let (after, value) = (placed.after, self.value_at);
        // "said on Wednesday", "told reporters on Wednesday", "on Wednesday said"
        if (1..=2).any(|back| front >= back && is_report(front - back)) || is_report(after) {
            return true;
        }
        // "On Wednesday the ministry said that 135 had died"
        if front == 0 && (after..value).any(is_report) && !self.breaks(after, value, RELATIVE) {
            return true;
        }
        let Some(state) = (value.saturating_sub(NEAR)..value).rev().find(|&at| self.is_state(at)) else { return false };
        if value < front {
            // "rose to 135 on Wednesday": nothing but what is counted stands in between
            return front <= value + 4 && value <= state + 3 && !self.breaks(value, front, OPENING);
        }
        // "on Wednesday the toll rose to 135", "rose on Wednesday to 135"
        !self.breaks(after.min(state), value, OPENING)
    }

    /// Whether the word at `at` says how the figure stood. "was" does right in front of it only: "the toll was about 135".
    fn is_state(&self, at: usize) -> bool {
        let word = self.word(at);
        STATE_FORMS.contains(word) || BE_FORMS.contains(word) && self.value_at <= at + 2
    }

    /// Whether a mark that ends a clause, or a word that opens another, stands between two content words.
    fn breaks(&self, from: usize, to: usize, words: &[&str]) -> bool {
        let tokens = &self.window.tokens;
        let (Some(&start), Some(&end)) = (self.window.content.get(from), self.window.content.get(to)) else { return false };
        (start..end).any(|i| matches!(tokens.raw(i), ";" | "—" | "–" | "(" | ")" | ":") || words.contains(&tokens.word(i)))
    }

    /// The days that `placed` says, as its cue asks for them; `None` where it has no first or last one.
    fn days(&self, placed: &Placed, anchor: Anchor) -> Option<AsOf> {
        let Set::Days(days) = &placed.reading.denotation.core else { return None };
        let (first, end) = days.bounds();
        let first = first?;
        let last = end?.yesterday().ok()?;
        let span = placed.reading.span;
        let day_before = |d: Date| d.yesterday().ok();
        Some(match anchor {
            Anchor::On => AsOf { first: Some(first), last: Some(last), former: false, span },
            Anchor::Before => AsOf { first: day_before(first), last: day_before(first), former: true, span },
            Anchor::Since => AsOf { first: Some(first), last: None, former: false, span },
        })
    }

    /// "initially", "at first": what held before, without a day.
    fn former(&self) -> Option<AsOf> {
        let near = self.value_at.saturating_sub(2 * NEAR)..(self.value_at + NEAR).min(self.window.len()) + 1;
        let end = near.into_iter().find(|&end| FORMER.iter().any(|words| self.ends_with(end, words)))?;
        let first = self.value.map_or(0, |_| end - 1);
        Some(AsOf { first: None, last: None, former: true, span: self.window.words_span(first, end) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::{Program, extract};
    use crate::rule;
    use crate::source::{Format, Published, PublishedFrom, Source};

    /// The days that `135` holds in `text`, written on 1 September 2020.
    fn days(text: &str) -> String {
        let rules = "fact dead: number {\n value 78 from 2020-08-04 | 135 from 2020-08-05\n claim \"{value} people\"\n \
                     claim \"(toll|killed|count) ... {value}\"\n}";
        let rules = rule::load("a.rules", rules).ruleset.expect("the rules are sound");
        let program = Program::compile(&rules).expect("the rules compile");
        let (mut source, _) = Source::from_bytes("a.txt", text.into(), Format::Text).expect("it is text");
        source.published = Some(Published { at: jiff::civil::date(2020, 9, 1).at(0, 0, 0, 0), from: PublishedFrom::Rules });
        let claims = extract(&program, &source).claims;
        let claim = claims.iter().find(|c| c.value_text().contains("135")).expect("135 is claimed");
        let day = |d: Option<Date>| d.map_or_else(String::new, |d| d.to_string());
        claim.as_of.as_ref().map_or_else(
            || "nothing".to_owned(),
            |a| format!("{}..{}{}", day(a.first), day(a.last), if a.former { ", former" } else { "" }),
        )
    }

    #[test]
    fn every_cue_has_an_example() {
        for cue in CUES {
            assert_eq!(days(cue.example.0), cue.example.1, "{}", cue.example.0);
        }
    }

    #[test]
    fn a_date_without_a_cue_stands_with_a_state_or_a_report() {
        let wednesday = "2020-08-05..2020-08-05";
        for text in [
            "On 5 August the toll stood at 135.",
            "The toll rose to 135 on 5 August 2020.",
            "The toll rose on 5 August to 135.",
            "The toll on 5 August was 135.",
            "The 5 August toll of 135 people was raised later.",
            "135 people were dead, the health ministry said on 5 August.",
            "135 people were dead, the minister told reporters on 5 August.",
            "On 5 August, the ministry said that 135 people were dead.",
            "By the evening of 5 August 135 people were dead.",
        ] {
            let expected = if text.starts_with("The 5") { "nothing" } else { wednesday };
            assert_eq!(days(text), expected, "{text}");
        }
    }

    #[test]
    fn the_day_of_the_event_is_not_that_of_the_count() {
        for text in [
            "The explosion on 4 August 2020 killed 135 people.",
            "On 4 August 2020 an explosion killed 135 people, the ministry said.",
            "135 people were killed by the 4 August blast.",
            "The blast on 4 August was the largest ever and killed 135 people.",
            "Since the 4 August blast, the count is 135 people.",
            "The count is 135 people.",
        ] {
            assert_eq!(days(text), "nothing", "{text}");
        }
    }

    #[test]
    fn what_held_before_needs_no_date() {
        assert_eq!(days("Initially, 135 people were dead."), ".., former");
        assert_eq!(days("The count was previously 135 people."), ".., former");
    }
}
