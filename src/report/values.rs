//! Values in reports: as JSON, and in words.

use serde_json::{Value as Json, json};

use crate::value::days::{DaySet, date_of};
use crate::value::{Axis, Kind, Set, Value};

/// The type and the JSON form of a value, by the values format.
#[must_use]
pub fn json(value: &Value) -> (String, Json) {
    let mut tagged = serde_json::to_value(value).unwrap_or(Json::Null);
    let kind = tagged["type"].as_str().unwrap_or_default().to_owned();
    (kind, tagged["value"].take())
}

/// Both ends of a set; null where there is none.
#[must_use]
pub fn bounds(set: &Set) -> (Json, Json) {
    match set {
        Set::Line(_, x) => {
            let (low, high) = x.bounds();
            (json!(low), json!(high))
        }
        Set::Days(d) => {
            let (low, high) = d.bounds();
            (json!(low), json!(high))
        }
        _ => (Json::Null, Json::Null),
    }
}

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
