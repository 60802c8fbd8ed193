//! Parts of a day beside a day or an hour: "(afternoon)", "in the morning", "at 10 last night".

use super::lexicon::{Class, DayPart, Part, Rel, View};

/// Whether a part of some day follows the hour at `i`: "at 10 last night", "about two the next morning"; `at` is the token after it.
pub(crate) fn told_part(view: &View<'_, '_>, i: usize, at: usize) -> bool {
    let led = matches!(view.before(i), Class::At | Class::By | Class::Around | Class::Till);
    let rel = view.skip(at, Class::The);
    let told =
        matches!(view.class(rel), Class::Rel(Rel::Last | Rel::That | Rel::Same)) || rel > at && matches!(view.class(rel), Class::Rel(_));
    led && told && matches!(view.class(rel + 1), Class::DayPart(_))
}

/// "evening", "in the morning", "(afternoon)", "early morning" after a day.
pub(crate) fn day_part_after(view: &View<'_, '_>, i: usize) -> Option<(DayPart, usize)> {
    let mut at = view.skip_mark(i, b'(');
    let bracket = at > i;
    if view.class(at) == Class::In {
        at = view.skip(at + 1, Class::The);
    }
    if let Class::Part(Part::Early | Part::Late | Part::Mid) = view.class(at) {
        at = view.skip_mark(at + 1, b'-');
    }
    if at == i && matches!(view.class(at), Class::Am | Class::Pm) && matches!(view.before(at), Class::DayWord(_)) {
        return Some((if view.class(at) == Class::Am { DayPart::Morning } else { DayPart::Afternoon }, at + 1));
    }
    let Class::DayPart(part) = view.class(at) else { return None };
    let noun = view.mark(at + 1, b'-') || view.class(at + 1) == Class::OClock;
    (!noun).then_some((part, if bracket { view.skip_mark(at + 1, b')') } else { at + 1 }))
}
