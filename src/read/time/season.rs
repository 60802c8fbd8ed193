//! Seasons, and whether a word is one: "the summer of 2011", "last fall", "spring training".

use super::date;
use super::date::Parsed;
use super::lexicon::{Class, View};
use super::term::Term;

/// "summer of 2011", "winter 2018", "spring".
pub(crate) fn season(view: &View<'_, '_>, i: usize) -> Parsed {
    let Class::Season(season) = view.class(i) else { return None };
    let year = date::year_after(view, i + 1, false);
    // "the winter of 373"
    if year.is_none() && view.class(i + 1) == Class::Of && view.class(i + 2) == Class::Figure {
        return None;
    }
    // "the Winter Olympics", "Donna Summer"
    let beside = |k: usize| view.is_word(k) && view.capital(k) && view.class(k) == Class::Other;
    if year.is_none() && view.capital(i) && (beside(i + 1) || i > 0 && beside(i - 1)) {
        return None;
    }
    // "summer hours", "spring training"
    let led = matches!(
        view.before(i),
        Class::The | Class::In | Class::During | Class::Of | Class::Since | Class::By | Class::Till | Class::From | Class::Rel(_)
    ) || matches!(view.before(i), Class::Part(_) | Class::For | Class::Before | Class::After | Class::Through | Class::Mark(_));
    let noun = view.is_word(i + 1)
        && view.class(i + 1) == Class::Other
        && view.words().lexeme(i + 1).is_none_or(|l| l.tense.is_none())
        && !view.word(i + 1).ends_with("ed");
    if year.is_none() && noun && !led {
        return None;
    }
    Some((Term::Season { season, year: year.map(|y| y.0), rel: None }, year.map_or(i + 1, |y| y.1)))
}

/// Whether "fall" and "spring" are seasons here.
pub(crate) fn season_led(view: &View<'_, '_>, i: usize) -> bool {
    let of_something =
        view.class(view.skip(i, Class::The) + 1) == Class::Of && date::year_after(view, view.skip(i, Class::The) + 1, false).is_none();
    if of_something {
        return false;
    }
    matches!(view.before(i), Class::In | Class::Of | Class::During | Class::Since | Class::By | Class::Rel(_) | Class::Part(_))
        && (view.before(i) != Class::Of || view.class(i) == Class::The)
        || date::year_after(view, view.skip(i, Class::The) + 1, false).is_some()
}
