//! The table of hedges: the words that are read as each, and what they make of values.

use std::fmt::Write as _;

use super::words::wrap;
use crate::language::{hedges, numbers};
use crate::read::read_value;
use crate::value::{Context, Hedge, Kind, show};

/// A kind of hedge with what is said of it, and values to show it on.
struct Entry {
    /// `None` for a value without a hedge.
    hedge: Option<Hedge>,
    head: &'static str,
    examples: &'static [(&'static str, Kind)],
}

const ENTRIES: &[Entry] = &[
    Entry {
        hedge: None,
        head: "no hedge: half a written unit each way",
        examples: &[("56 %", Kind::Percent), ("56.1 %", Kind::Percent), ("two hours", Kind::Duration), ("5,000", Kind::Number)],
    },
    Entry {
        hedge: Some(Hedge::About),
        head: "about",
        examples: &[("about 50 %", Kind::Percent), ("about two hours", Kind::Duration), ("about 5,000", Kind::Number)],
    },
    Entry {
        hedge: None,
        head: "around a day, a year or a time of day",
        examples: &[
            ("around 25 April 2019", Kind::Date),
            ("around 1998", Kind::Year),
            ("around 1850", Kind::Year),
            ("around 9:30 p.m.", Kind::Time),
        ],
    },
    Entry { hedge: Some(Hedge::Exactly), head: "exactly", examples: &[("exactly 12", Kind::Number), ("exactly $12", Kind::Money)] },
    Entry {
        hedge: Some(Hedge::Nearly),
        head: "nearly",
        examples: &[("nearly 50 %", Kind::Percent), ("nearly two hours", Kind::Duration), ("nearly 5,000", Kind::Number)],
    },
    Entry {
        hedge: Some(Hedge::JustOver),
        head: "just over",
        examples: &[("just over 50 %", Kind::Percent), ("just over two hours", Kind::Duration)],
    },
    Entry {
        hedge: Some(Hedge::MoreThan),
        head: "more than",
        examples: &[("more than 56 %", Kind::Percent), ("more than half", Kind::Percent), ("more than two hours", Kind::Duration)],
    },
    Entry {
        hedge: Some(Hedge::AtLeast),
        head: "at least",
        examples: &[("at least 56 %", Kind::Percent), ("at least two hours", Kind::Duration)],
    },
    Entry {
        hedge: Some(Hedge::LessThan),
        head: "less than",
        examples: &[("less than 50 %", Kind::Percent), ("less than two hours", Kind::Duration)],
    },
    Entry { hedge: Some(Hedge::UpTo), head: "up to", examples: &[("up to 50 %", Kind::Percent), ("up to two hours", Kind::Duration)] },
    Entry {
        hedge: None,
        head: "limits told by a denial: a hedge of more or less, turned round",
        examples: &[
            ("no longer than two hours", Kind::Duration),
            ("cannot exceed 10 MB", Kind::Quantity),
            ("no file may be larger than 10 MB", Kind::Quantity),
            ("never under 18", Kind::Number),
            ("18+", Kind::Number),
            (">= 18", Kind::Number),
        ],
    },
    Entry {
        hedge: Some(Hedge::Between),
        head: "between two values",
        examples: &[
            ("between 3 and 5 hours", Kind::Duration),
            ("3-5 %", Kind::Percent),
            ("from 300 to 400", Kind::Number),
            ("50 ± 5 %", Kind::Percent),
            ("50 km plus or minus 5", Kind::Quantity),
        ],
    },
];

/// What each hedge makes of values, read by the reader itself: nothing else than what it does is told.
#[must_use]
pub fn hedge_table() -> String {
    let mut out = String::from(
        "A value is two sets: what a reader takes the words to mean, and all that they\n\
         still allow. Two values agree when the first sets meet, and contradict when not\n\
         even the second ones do; in between they are vague towards each other.\n\n",
    );
    line(&mut out, "words", "taken to mean", "allowed, where more");
    for entry in ENTRIES {
        let _ = writeln!(out, "\n{}", entry.head);
        for &(text, kind) in entry.examples {
            row(&mut out, text, kind);
        }
        let words = entry.hedge.map(|hedge| words(hedge, entry.head)).unwrap_or_default();
        if !words.is_empty() {
            for words in wrap(&format!("also: {}", words.join(", ")), 76).lines() {
                let _ = writeln!(out, "    {words}");
            }
        }
    }
    let _ = writeln!(out, "\nwords that are loose of themselves");
    for vague in numbers::VAGUE {
        row(&mut out, vague.word, Kind::Number);
    }
    out
}

/// The words in front of a value and behind it that are read as a hedge, besides its `usual` name.
fn words(hedge: Hedge, usual: &str) -> Vec<String> {
    let of = |table: &'static [(&'static str, Hedge)]| table.iter().filter(move |&&(_, h)| h == hedge).map(|&(words, _)| words);
    let front = of(hedges::FRONT).filter(|&words| words != usual).map(str::to_owned);
    let marks = of(hedges::FRONT_MARKS).map(str::to_owned);
    front.chain(marks).chain(of(hedges::BEHIND).map(|words| format!("… {words}"))).collect()
}

/// A line of the table for an example, with both sets as the reader gives them; no line for what it cannot read.
fn row(out: &mut String, text: &str, kind: Kind) {
    let read = |text: &str| read_value(text, kind, &Context::default());
    let Some(reading) = read(text).or_else(|| read(&format!("a {text}"))) else { return };
    let (core, outer) = (show(&reading.denotation.core, kind), show(&reading.denotation.outer, kind));
    line(out, text, &core, if outer == core { "" } else { &outer });
}

fn line(out: &mut String, words: &str, core: &str, outer: &str) {
    let line = format!("  {words:24}  {core:24}  {outer}");
    out.push_str(line.trim_end());
    out.push('\n');
}
