//! What must hold of every expression of time, whatever the text.

use jiff::civil::date;
use proptest::prelude::*;
use summit_check::extract::published::published;
use summit_check::read::{read_value, read_within};
use summit_check::span::Span;
use summit_check::value::{Context, Kind, Relation, Set, Types, Value};

/// Pieces of expressions of time, so that random text is not all noise.
const PIECES: &[&str] = &[
    "Thursday",
    "thursday",
    "Sun",
    "April",
    "may",
    "March",
    "Feb.",
    "25",
    "25th",
    "2019",
    "1990s",
    "'90s",
    "31",
    "0",
    "99999999",
    "20190425",
    "2019-04-25",
    "4/25/2019",
    "25.04.2019",
    "26.9.",
    "7:30",
    "19:21",
    "7",
    "p.m.",
    "a.m.",
    "noon",
    "midnight",
    "half",
    "quarter",
    "past",
    "to",
    "two",
    "twenty",
    "-",
    "–",
    ",",
    ".",
    "..",
    "(",
    ")",
    "'s",
    "the",
    "a",
    "an",
    "of",
    "and",
    "in",
    "on",
    "at",
    "from",
    "between",
    "until",
    "last",
    "next",
    "this",
    "previous",
    "following",
    "same",
    "hours",
    "hour",
    "days",
    "day",
    "week",
    "weeks",
    "months",
    "month",
    "year",
    "years",
    "decade",
    "century",
    "second",
    "seconds",
    "ago",
    "later",
    "earlier",
    "before",
    "after",
    "early",
    "late",
    "mid",
    "end",
    "beginning",
    "morning",
    "evening",
    "night",
    "tonight",
    "today",
    "yesterday",
    "tomorrow",
    "now",
    "summer",
    "fall",
    "first",
    "third",
    "third",
    "fiscal",
    "Q3",
    "H1",
    "Christmas",
    "Easter",
    "Labor",
    "Day",
    "weekend",
    "will",
    "said",
    "met",
    "which",
    "few",
    "several",
    "couple",
    "1/2",
    "½",
    "1h30",
    "BC",
    "IST",
    "\n",
    "\n\n",
    "é",
    "“",
    "”",
    "year-ago",
    "-long",
    "two-and-a-half",
];

fn contexts() -> [Context; 3] {
    [Context::default(), Context::published_on(date(2019, 4, 25)), Context::published_on(date(2016, 2, 29))]
}

fn check(text: &str) {
    for context in contexts() {
        for types in [Types::ALL, Types::of(Kind::Date), Types::of(Kind::Year), Types::of(Kind::Time), Types::of(Kind::Duration)] {
            let mut last = 0;
            for reading in read_within(text, Span::new(0, text.len()), types, &context) {
                let Span { start, end } = reading.span;
                assert!(
                    text.is_char_boundary(start) && text.is_char_boundary(end) && start < end && end <= text.len(),
                    "{text:?}: {reading:?}"
                );
                assert!(last <= reading.span.start, "readings overlap in {text:?}");
                last = reading.span.end;
                assert!(
                    reading.denotation.core.within(&reading.denotation.outer),
                    "the core leaves the outer set in {text:?}: {reading:?}"
                );
                if let Value::DateRange(a, b) = &reading.value {
                    assert!(a < b, "an empty range in {text:?}");
                }
            }
        }
    }
    let _ = published(text, text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived(text in "\\PC{0,60}") {
        check(&text);
    }

    #[test]
    fn any_row_of_time_words_is_survived(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..12), glue in prop::bool::ANY) {
        check(&pieces.join(if glue { "" } else { " " }));
    }

    #[test]
    fn a_day_is_read_in_every_form_as_itself(days in 0i64..60_000) {
        let day = date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let (y, m, d) = (day.year(), day.month(), day.day());
        let name = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][m as usize - 1];
        let short = &name[..3];
        let forms =
            [format!("{y}-{m:02}-{d:02}"), format!("{name} {d}, {y}"), format!("{d} {name} {y}"), format!("{d}-{short}-{y}"), format!("{d:02}.{m:02}.{y}"), format!("{m}/{d}/{y}"), format!("the {d}th of {name}, {y}")];
        for form in forms {
            let found = read_value(&form, Kind::Date, &Context::default());
            prop_assert_eq!(found.map(|r| r.value), Some(Value::Date(day)), "{}", form);
        }
    }

    #[test]
    fn the_same_words_never_contradict_themselves(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..8)) {
        let text = pieces.join(" ");
        for context in contexts() {
            for reading in read_within(&text, Span::new(0, text.len()), Types::ALL, &context) {
                prop_assert_ne!(reading.denotation.relate(&reading.denotation), Relation::Contradict, "{}: {:?}", text, reading);
            }
        }
    }
}

#[test]
fn what_no_date_tells_neither_agrees_nor_contradicts() {
    let day = read_value("April 25, 2019", Kind::Date, &Context::default()).expect("a day").denotation;
    for text in ["yesterday", "last week", "two months ago", "recently", "now"] {
        let found = read_within(text, Span::new(0, text.len()), Types::of(Kind::Date), &Context::default());
        assert_eq!(found.len(), 1, "{text}");
        assert!(matches!(found[0].denotation.core, Set::Days(_)));
        assert_eq!(found[0].denotation.relate(&day), Relation::Vague, "{text}");
        assert_eq!(found[0].denotation.denied().relate(&day), Relation::Vague, "denied: {text}");
    }
}

#[test]
fn a_date_said_before_anchors_what_follows() {
    let text =
        "The talks opened on February 27, 2019. The next day they collapsed. The following week he flew home, and a month later he wrote.";
    let from = text.find("The next").expect("the second sentence");
    let context = Context::published_on(date(2019, 6, 1));
    for span in [Span::new(0, text.len()), Span::new(from, text.len())] {
        let values: Vec<String> = read_within(text, span, Types::of(Kind::Date), &context).iter().map(|r| r.value.to_string()).collect();
        assert_eq!(&values[values.len() - 3..], ["28 February 2019", "4 – 10 March 2019", "April 2019"]);
    }
}

#[test]
fn a_day_without_its_month_goes_on_from_what_was_told() {
    let text = "The guns came up in mid-September 1828. On the 29th the walls were breached.";
    for context in [Context::default(), Context::published_on(date(2019, 6, 1))] {
        let readings = read_within(text, Span::new(0, text.len()), Types::of(Kind::Date), &context);
        let values: Vec<String> = readings.iter().map(|r| r.value.to_string()).collect();
        assert_eq!(values, ["September 1828", "29 September 1828"]);
    }
}

#[test]
fn a_unit_is_inherited_by_a_part_of_the_length() {
    let text = "They met for five hours, nearly two of which they spent alone.";
    let readings = read_within(text, Span::new(0, text.len()), Types::of(Kind::Duration), &Context::default());
    let values: Vec<String> = readings.iter().map(|r| r.value.to_string()).collect();
    assert_eq!(values, ["5 hours", "2 hours"]);
    assert_eq!(readings[1].span.of(text), "nearly two");
}

#[test]
fn a_full_stop_belongs_to_an_abbreviation_and_to_no_word() {
    for (text, words) in [
        ("He served 12 days. His trial began.", "12 days"),
        ("She waited nine months and a day. Nobody came.", "nine months and a day"),
        ("The train was 3 hrs. late.", "3 hrs."),
    ] {
        let readings = read_within(text, Span::new(0, text.len()), Types::of(Kind::Duration), &Context::default());
        let spans: Vec<&str> = readings.iter().map(|r| r.span.of(text)).collect();
        assert_eq!(spans, [words]);
    }
}

#[test]
fn adversarial_texts_take_linear_time() {
    for piece in [
        "the ",
        "1 ",
        "last ",
        "two days and ",
        "a day before the ",
        "from 1 to ",
        "new year ",
        "in ",
        "one thousand ",
        "in 2011 he said May 3 ",
        "Monday, ",
        "25 of ",
        "the end of ",
    ] {
        let text = piece.repeat(20_000);
        let _ = read_within(&text, Span::new(0, text.len()), Types::ALL, &Context::published_on(date(2019, 4, 25)));
    }
}
