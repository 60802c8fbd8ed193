//! Whether a word begins the name of a holiday.

use super::lexicon::View;
use crate::language::holidays::Name;

/// Whether the name of a holiday stands at token `i`.
#[inline]
pub(crate) fn holiday(view: &View<'_, '_>, i: usize) -> bool {
    view.holidays(i).iter().any(|h| holiday_spelled(view, i, h).is_some())
}

/// The token after `name`, where it stands at token `i`.
pub(crate) fn holiday_spelled(view: &View<'_, '_>, i: usize, name: &Name) -> Option<usize> {
    // its first word is the one that the name was found by
    let (&(_, capital), rest) = name.words.split_first()?;
    if capital && !view.capital(i) {
        return None;
    }
    let mut at = i + 1;
    for &(word, capital) in rest {
        if view.word(at) != word && joint(view, at) {
            at += 1;
        }
        if view.word(at) != word || (capital && !view.capital(at)) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Whether token `i` is a mark within a name: "Eid-ul-Fitr", "Presidents' Day", "St. Patrick".
fn joint(view: &View<'_, '_>, i: usize) -> bool {
    view.glued(i)
        && (view.mark(i, b'\'')
            || (view.mark(i, b'-') && view.glued(i + 1))
            || (view.mark(i, b'.') && matches!(view.word(i - 1), "st" | "jr")))
}
