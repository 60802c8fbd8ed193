//! What must hold of every reading and of every set, whatever the text.

use proptest::prelude::*;
use summit_check::read::{read_value, read_within};
use summit_check::span::Span;
use summit_check::value::interval::{Interval, Intervals};
use summit_check::value::{Axis, Context, Denotation, Kind, Reading, Relation, Set, Types};

fn whole(text: &str, types: Types) -> Vec<Reading> {
    read_within(text, Span::new(0, text.len()), types, &Context::default())
}

fn one(text: &str, kind: Kind) -> Denotation {
    read_value(text, kind, &Context::default()).unwrap_or_else(|| panic!("`{text}` is no {kind}")).denotation
}

/// Pieces of text that readers care about, so that random text is not all noise.
const PIECES: &[&str] = &[
    "5",
    "12.5",
    "1,234",
    "two",
    "twenty",
    "-",
    "–",
    " ",
    " ",
    " ",
    "million",
    "bn",
    "%",
    "percent",
    "per cent",
    "$",
    "US$",
    "£",
    "€",
    "dollars",
    "cents",
    "km",
    "metres",
    "°",
    "C",
    "degrees",
    "feet",
    "'",
    "\"",
    "about",
    "nearly",
    "more than",
    "up to",
    "between",
    "and",
    "from",
    "to",
    "or",
    "so",
    "half",
    "a",
    "third",
    "thirds",
    "of",
    "per",
    "hour",
    "hours",
    "minute",
    "old",
    "aged",
    "years",
    "April",
    "Thursday",
    "2019",
    "25th",
    "first",
    ".",
    ",",
    "(",
    ")",
    "/",
    "½",
    "×",
    "^",
    "e",
    "\u{a0}",
    "\u{202f}",
    "é",
    "ß",
    "\u{1f}",
    "\u{fffd}",
    "١",
    "千",
    "hundred",
    "dozen",
    "and a half",
    "point",
    "minus",
    "couple",
    "several",
    "ish",
    "+",
    "±",
    "~",
    "m",
    "k",
    "ft",
    "kg",
    "²",
    "squared",
    "\n",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(PIECES), any::<bool>()), 0..24)
        .prop_map(|list| list.into_iter().map(|(piece, gap)| if gap { format!("{piece} ") } else { piece.to_owned() }).collect())
}

fn types() -> impl Strategy<Value = Types> {
    prop_oneof![Just(Types::ALL), prop::sample::select(&Kind::ALL[..]).prop_map(Types::of)]
}

/// Spans lie in the text, on character boundaries, in order and apart; the core lies inside the outer set.
fn sound(text: &str, readings: &[Reading]) {
    let mut from = 0;
    for reading in readings {
        for span in [reading.span, reading.value_span].into_iter().chain(reading.hedge_span).chain(reading.upper.as_ref().map(|u| u.0)) {
            assert!(span.start <= span.end && span.end <= text.len(), "{text:?}: {reading:?}");
            assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{text:?}: {reading:?}");
            assert!(reading.span.contains(span), "{text:?}: {reading:?}");
        }
        assert!(!reading.value_span.is_empty(), "{text:?}: {reading:?}");
        assert!(reading.span.start >= from, "{text:?}: {readings:?}");
        from = reading.span.end;
        let Denotation { core, outer } = &reading.denotation;
        assert!(core.within(outer), "{text:?}: {reading:?}");
        // a time that nothing fixes is read and never compared: it means no day, and allows any
        let untold = core.is_empty() && reading.value.kind() == Kind::Date;
        let expected = if untold { Relation::Vague } else { Relation::Agree };
        assert_eq!(reading.denotation.relate(&reading.denotation), expected, "{text:?}: {reading:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived(text in "\\PC{0,120}", types in types()) {
        sound(&text, &whole(&text, types));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        sound(&text, &whole(&text, Types::ALL));
    }

    #[test]
    fn any_order_of_words_is_survived(text in pieces(), types in types()) {
        sound(&text, &whole(&text, types));
        for kind in Kind::ALL {
            let _ = read_value(&text, kind, &Context::default());
        }
    }

    #[test]
    fn a_part_of_a_text_is_read_in_its_place(text in pieces(), cut in any::<prop::sample::Index>()) {
        let at = (0..=cut.index(text.len() + 1)).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
        let readings = read_within(&text, Span::new(at, text.len()), Types::ALL, &Context::default());
        sound(&text, &readings);
        prop_assert!(readings.iter().all(|r| r.span.start >= at));
    }

    #[test]
    fn what_is_printed_is_read_back(n in -1_000_000_000i64..1_000_000_000, places in 0u32..4) {
        for kind in [Kind::Number, Kind::Percent, Kind::Money, Kind::Quantity] {
            let number = n as f64 / 10f64.powi(places as i32);
            let unit = match kind { Kind::Percent => " percent", Kind::Money => " euros", Kind::Quantity => " km", _ => "" };
            let text = format!("{number:.*}{unit}", places as usize);
            let first = read_value(&text, kind, &Context::default());
            prop_assert!(first.is_some(), "{text}");
            if let Some(first) = first {
                let again = read_value(&first.value.to_string(), kind, &Context::default());
                prop_assert_eq!(again.map(|r| r.value), Some(first.value));
            }
        }
    }

    #[test]
    fn relate_is_symmetric(a in denotation(), b in denotation()) {
        prop_assert_eq!(a.relate(&b), b.relate(&a));
        prop_assert_eq!(a.relate(&a.clone()), Relation::Agree);
    }

    #[test]
    fn a_denial_contradicts_only_what_is_all_inside(a in denotation(), b in denotation()) {
        let denied = a.denied();
        prop_assert!(denied.core.within(&denied.outer));
        if b.outer.within(&a.core) && !b.outer.is_empty() {
            prop_assert_eq!(denied.relate(&b), Relation::Contradict);
        }
    }

    #[test]
    fn a_wider_hedge_never_turns_agreement_into_contradiction(a in written(), b in written()) {
        for kind in [Kind::Number, Kind::Percent] {
            let unit = if kind == Kind::Percent { " percent" } else { "" };
            let other = one(&format!("{b}{unit}"), kind);
            let plain = one(&format!("{a}{unit}"), kind);
            if plain.relate(&other) == Relation::Agree {
                prop_assert_ne!(one(&format!("about {a}{unit}"), kind).relate(&other), Relation::Contradict, "{} {}", a, b);
            }
            let over = one(&format!("just over {a}{unit}"), kind);
            if over.relate(&other) == Relation::Agree {
                prop_assert_ne!(one(&format!("more than {a}{unit}"), kind).relate(&other), Relation::Contradict);
            }
            let more = one(&format!("more than {a}{unit}"), kind);
            if more.relate(&other) == Relation::Agree {
                prop_assert_ne!(one(&format!("at least {a}{unit}"), kind).relate(&other), Relation::Contradict);
            }
        }
    }

    #[test]
    fn a_change_of_unit_never_changes_the_relation(a in written(), b in written(), hedge in hedge()) {
        let relation = |ua: &str, ub: &str| one(&format!("{hedge}{a} {ua}"), Kind::Quantity).relate(&one(&format!("{b} {ub}"), Kind::Quantity));
        let metres = relation("metres", "metres");
        for unit in ["km", "miles", "feet", "cm"] {
            prop_assert_eq!(relation(unit, unit), metres, "{} {} {} {}", hedge, a, b, unit);
        }
        let duration = |text: String| read_value(&text, Kind::Duration, &Context::default()).map(|r| r.denotation);
        let lasting = |unit: &str| Some(duration(format!("{hedge}{a} {unit}"))?.relate(&duration(format!("{b} {unit}"))?));
        // no news is of a million hours, and the reader of durations has a longest one
        if let (Some(hours), Some(minutes)) = (lasting("hours"), lasting("minutes")) {
            prop_assert_eq!(hours, minutes, "{} {} {}", hedge, a, b);
        }
        for (big, small) in [("km", "m"), ("kg", "g"), ("litres", "ml")] {
            prop_assert_eq!(relation(big, small).eq(&Relation::Agree), {
                let scaled = one(&format!("{hedge}{a} {big}"), Kind::Quantity);
                one(&format!("{b} {small}"), Kind::Quantity).relate(&scaled) == Relation::Agree
            });
        }
    }
}

/// A number as news writes it.
fn written() -> impl Strategy<Value = String> {
    prop_oneof![
        (1u32..100).prop_map(|n| n.to_string()),
        (1u32..100).prop_map(|n| (n * 50).to_string()),
        (1u32..1_000_000).prop_map(|n| n.to_string()),
        (1u32..1000, 0u32..10).prop_map(|(n, d)| format!("{n}.{d}")),
        (1u32..100).prop_map(|n| format!("{n} million")),
    ]
}

fn hedge() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["", "about ", "nearly ", "just over ", "more than ", "at least ", "less than ", "up to "][..])
}

/// A denotation of one or two intervals inside another.
fn denotation() -> impl Strategy<Value = Denotation> {
    (prop::collection::vec((-100i32..100, 0i32..40, any::<bool>(), any::<bool>()), 1..3), 0i32..20).prop_map(|(parts, slack)| {
        let set = |by: i32| {
            Set::Line(
                Axis::Number,
                Intervals::of(parts.iter().map(|&(low, width, a, b)| {
                    Interval::new(f64::from(low - by), a || width == 0, f64::from(low + width + by), b || width == 0)
                })),
            )
        };
        Denotation::new(set(0), set(slack))
    })
}
