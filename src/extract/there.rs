//! "there": what is told of another place than those of the rules.

use super::matcher::Match;
use super::program::Program;
use super::window::Window;
use crate::language::names;

/// So many bytes back the place may be named.
const BACK: usize = 300;

/// Whether a claim is said of the place that the text named last, by "there", and the rules do not know that place: "an earthquake struck
/// Turkey. The death toll there is 3,400".
pub(super) fn is_elsewhere(program: &Program, prose: &str, window: &Window<'_, '_>, found: &Match) -> bool {
    let word = |i: usize| window.content.get(i).map_or("", |&t| window.tokens.word(t));
    // "there were 300 dead" tells no place
    let locates = |i: usize| {
        let stands = |w: &str| matches!(w, "is" | "are" | "was" | "were" | "has" | "have" | "had" | "will" | "may" | "be" | "been" | "s");
        // "the toll there stands at 300"; but "there were", "were there"
        word(i) == "there"
            && i > found.first
            && !stands(word(i - 1))
            && (!stands(word(i + 1)) || !matches!(word(i - 1), "and" | "that" | "but"))
    };
    let Some(at) = (found.first..found.after).find(|&i| locates(i) && found.gaps.iter().any(|g| (g.0..g.1).contains(&i))) else {
        return false;
    };
    let here = window.tokens.list()[window.content[at]].span.start;
    let mut from = here.saturating_sub(BACK);
    while !prose.is_char_boundary(from) {
        from += 1;
    }
    let words: Vec<&str> =
        prose[from..here].split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && !w.eq_ignore_ascii_case("the")).collect();
    let led = words.windows(2).rev().find(|w| {
        let place = w[1].chars().next().is_some_and(char::is_uppercase) && !names::CALENDAR.contains(&w[1].to_lowercase().as_str());
        names::LEADS.contains(&w[0].to_lowercase().as_str()) && place
    });
    led.is_some_and(|w| {
        let place = crate::text::fold(w[1]);
        let named = |p: &super::pattern::Pattern| {
            let mut words = p.anchors.iter().chain(p.needs.iter().flatten());
            words.any(|&a| program.lexicon.forms(a).iter().any(|f| **f == *place))
        };
        !program.entities.iter().flat_map(|e| e.names.iter().chain(&e.weak)).any(named)
    })
}
