//! Days and sets of days in words.

use jiff::civil::Date;

use super::days::{Cycle, DaySet, date_of};
use super::kind::Kind;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) fn year(year: i16) -> String {
    if year < 0 { format!("{} BC", -i32::from(year)) } else { year.to_string() }
}

pub(super) fn date(d: Date) -> String {
    format!("{} {} {}", d.day(), MONTHS[usize::from(d.month().unsigned_abs()) - 1], year(d.year()))
}

pub(super) fn day_set(days: &DaySet, kind: Kind) -> String {
    if days.is_empty() {
        return "no day".to_owned();
    }
    let cycle = (!days.cycle().is_all()).then(|| recurring(days.cycle()));
    let everywhere = days.ranges() == [(i64::MIN, i64::MAX)];
    match (cycle, everywhere) {
        (Some(cycle), true) => cycle,
        (None, true) => "any day".to_owned(),
        (cycle, false) => {
            let parts: Vec<String> = days.ranges().iter().map(|&(a, b)| day_range(a, b, kind)).collect();
            let parts = parts.join(" or ");
            cycle.map_or(parts.clone(), |cycle| format!("{cycle} of {parts}"))
        }
    }
}

/// The days from `a` up to, not including, `b`.
pub(super) fn day_range(a: i64, b: i64, kind: Kind) -> String {
    if a == i64::MIN {
        return format!("before {}", date(date_of(b)));
    }
    let first = date_of(a);
    if b == i64::MAX {
        return format!("from {}", date(first));
    }
    let last = date_of(b - 1);
    let end = date_of(b);
    if a + 1 == b {
        return date(first);
    }
    let whole_years = first.month() == 1 && first.day() == 1 && end.month() == 1 && end.day() == 1;
    if whole_years {
        return if first.year() == last.year() { year(first.year()) } else { format!("{} – {}", year(first.year()), year(last.year())) };
    }
    if kind == Kind::Year {
        return if first.year() == last.year() { year(first.year()) } else { format!("{} – {}", date(first), date(last)) };
    }
    if first.day() == 1 && end.day() == 1 {
        let month = |d: Date| MONTHS[usize::from(d.month().unsigned_abs()) - 1];
        return match (first.year() == last.year(), first.month() == last.month()) {
            (true, true) => format!("{} {}", month(first), year(first.year())),
            (true, false) => format!("{} – {} {}", month(first), month(last), year(last.year())),
            _ => format!("{} {} – {} {}", month(first), year(first.year()), month(last), year(last.year())),
        };
    }
    if first.year() == last.year() && first.month() == last.month() {
        return format!("{} – {}", first.day(), date(last));
    }
    if first.year() == last.year() {
        return format!("{} {} – {}", first.day(), MONTHS[usize::from(first.month().unsigned_abs()) - 1], date(last));
    }
    format!("{} – {}", date(first), date(last))
}

/// What comes round again: `every Thursday`, `every 25 April`.
pub(super) fn recurring(cycle: Cycle) -> String {
    let names = |bits: u32, count: usize, name: &dyn Fn(usize) -> String| -> Option<String> {
        let list: Vec<String> = (0..count).filter(|i| bits >> i & 1 == 1).map(name).collect();
        (list.len() < count).then(|| if list.len() * 2 > count && list.len() > 3 { "most days".to_owned() } else { list.join(" or ") })
    };
    let weekday = names(u32::from(cycle.weekdays), 7, &|i| WEEKDAYS[i].to_owned());
    let month = names(u32::from(cycle.months), 12, &|i| MONTHS[i].to_owned());
    let day = names(cycle.days, 31, &|i| (i + 1).to_string());
    let parts: Vec<String> = [weekday, day, month].into_iter().flatten().collect();
    format!("every {}", parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as civil;

    #[test]
    fn days_are_named_by_their_unit() {
        let range = |a, b| day_set(&DaySet::range(a, b), Kind::Date);
        assert_eq!(range(civil(2019, 4, 25), civil(2019, 4, 26)), "25 April 2019");
        assert_eq!(range(civil(2019, 2, 27), civil(2019, 3, 1)), "27 – 28 February 2019");
        assert_eq!(range(civil(2019, 2, 1), civil(2019, 3, 1)), "February 2019");
        assert_eq!(range(civil(2011, 1, 1), civil(2012, 1, 1)), "2011");
        assert_eq!(range(civil(2019, 2, 27), civil(2019, 4, 3)), "27 February – 2 April 2019");
        assert_eq!(day_set(&DaySet::recurring(Cycle::weekday(4)), Kind::Date), "every Thursday");
        assert_eq!(day_set(&DaySet::recurring(Cycle::month(4).meet(Cycle::day(25))), Kind::Date), "every 25 April");
    }
}
