//! Words beside a number that say that it is none, or what it counts.

/// Words behind a score: `a 3-2 win`.
pub(crate) const AFTER_SCORE: &[&str] = &[
    "win",
    "victory",
    "defeat",
    "loss",
    "draw",
    "lead",
    "record",
    "vote",
    "score",
    "verdict",
    "ruling",
    "decision",
    "margin",
    "result",
    "thrashing",
    "deficit",
    "finish",
    "triumph",
    "down",
    "up",
];

/// Words in front of a score: `won 3-2`.
pub(crate) const BEFORE_SCORE: &[&str] =
    &["won", "lost", "beat", "score", "drew", "led", "lead", "trail", "trailed", "voted", "finished", "ended", "scored"];

/// Words of a change, behind which `A to B` is a step and a result and no range: `rose by 11 pence to 89p`, `grew from 3 to 5 percent`. In order.
pub(crate) const CHANGES: &[&str] = &[
    "added",
    "advance",
    "advanced",
    "by",
    "climb",
    "climbed",
    "contracted",
    "cut",
    "decline",
    "declined",
    "decrease",
    "decreased",
    "down",
    "drop",
    "dropped",
    "ease",
    "eased",
    "edged",
    "expanded",
    "fall",
    "fallen",
    "falling",
    "falls",
    "fell",
    "gain",
    "gained",
    "grew",
    "grow",
    "growing",
    "grown",
    "improved",
    "increase",
    "increased",
    "increases",
    "increasing",
    "jump",
    "jumped",
    "lifted",
    "lost",
    "lower",
    "lowered",
    "moved",
    "narrowed",
    "plunged",
    "raise",
    "raised",
    "reduce",
    "reduced",
    "rise",
    "risen",
    "rises",
    "rising",
    "rose",
    "sank",
    "shrank",
    "shrunk",
    "slid",
    "slipped",
    "soared",
    "surged",
    "swelled",
    "swollen",
    "trimmed",
    "tumbled",
    "up",
    "widened",
];

/// Words in front of a year rather than a count.
pub(crate) const BEFORE_YEAR: &[&str] = &["in", "since", "until", "till", "during", "year", "early", "late", "mid", "by"];

/// Words by `quarters` that make them a length of time and no fraction.
pub(crate) const BEFORE_QUARTERS: &[&str] =
    &["past", "last", "first", "next", "previous", "latest", "recent", "coming", "for", "in", "consecutive", "straight", "final"];

/// Words that a noun for a person follows whose age is told between commas: "the driver, 34, was".
pub(crate) const BEFORE_PERSON: [&str; 14] =
    ["the", "a", "an", "his", "her", "their", "my", "our", "another", "one", "two", "three", "both", "four"];

/// Words that follow such an age.
pub(crate) const AFTER_AGE: [&str; 16] =
    ["was", "were", "is", "are", "has", "had", "have", "said", "says", "who", "died", "told", "from", "of", "lives", "did"];

/// Words of a death, whose age stands behind "at".
pub(crate) const DIES: [&str; 4] = ["died", "dies", "dead", "death"];

/// Letters in front of the magnitude of an earthquake: "M6.4", "Mw7.8".
pub(crate) const MAGNITUDES: [&str; 6] = ["M", "Mw", "ML", "Mb", "Ms", "Mww"];
