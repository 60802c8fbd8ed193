//! Values in words.

use crate::value::days::{DaySet, date_of};
use crate::value::{Axis, Kind, Set};

/// A set in words: `2 h 30 – 3 h 30`.
#[must_use]
pub fn show(set: &Set, _kind: Kind) -> String {
    match set {
        Set::Line(axis, x) => {
            x.parts().iter().map(|i| format!("{} – {}", number(axis, i.low), number(axis, i.high))).collect::<Vec<_>>().join(", ")
        }
        Set::Days(d) => days(d),
        Set::Names(_) => "a name".to_owned(),
        Set::Options(o) => format!("{}{}", if o.is_except() { "not " } else { "" }, o.names().join(" or ")),
    }
}

fn number(axis: &Axis, x: f64) -> String {
    if x.is_infinite() {
        return if x > 0.0 { "∞".to_owned() } else { "−∞".to_owned() };
    }
    match axis {
        Axis::Duration => {
            let minutes = (x / 60.0).round() as i64;
            if minutes % 60 == 0 { format!("{} h", minutes / 60) } else { format!("{} h {:02}", minutes / 60, minutes % 60) }
        }
        Axis::Percent => format!("{x} %"),
        _ => format!("{x}"),
    }
}

fn days(set: &DaySet) -> String {
    let one = |&(a, b): &(i64, i64)| if b == a + 1 { date_of(a).to_string() } else { format!("{} – {}", date_of(a), date_of(b - 1)) };
    set.ranges().iter().map(one).collect::<Vec<_>>().join(", ")
}
