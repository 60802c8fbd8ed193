//! Words that date a claim: "as of 6 August", "until 2021", "the toll stood at 135 on Wednesday".

/// How the days of a claim lie to the date behind a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// On that date.
    On,
    /// Before it, and not since.
    Before,
    /// From it on.
    Since,
}

/// What stands in front of a date.
pub(crate) struct Cue {
    /// The words, the last one right in front of the date.
    pub(crate) words: &'static [&'static str],
    /// What they say.
    pub(crate) anchor: Anchor,
    /// A sentence with it, and the days that `135` holds in it where it was written on 1 September 2020.
    #[cfg_attr(not(test), expect(dead_code, reason = "run as a test"))]
    pub(crate) example: (&'static str, &'static str),
}

/// Words that date a claim wherever they stand in its sentence.
pub(crate) const CUES: &[Cue] = &[
    Cue { words: &["as", "of"], anchor: Anchor::On, example: ("As of 6 August, 135 people were dead.", "2020-08-06..2020-08-06") },
    Cue { words: &["as", "at"], anchor: Anchor::On, example: ("135 people were dead as at 6 August.", "2020-08-06..2020-08-06") },
    Cue { words: &["by"], anchor: Anchor::On, example: ("By 6 August 135 people were dead.", "2020-08-06..2020-08-06") },
    Cue { words: &["until"], anchor: Anchor::Before, example: ("Until 6 August 135 people were dead.", "2020-08-05..2020-08-05, former") },
    Cue { words: &["till"], anchor: Anchor::Before, example: ("Till 6 August 135 people were dead.", "2020-08-05..2020-08-05, former") },
    Cue { words: &["before"], anchor: Anchor::Before, example: ("Before 6 August 135 people were dead.", "2020-08-05..2020-08-05, former") },
    Cue { words: &["prior", "to"], anchor: Anchor::Before, example: ("Prior to August 135 people were dead.", "2020-07-31..2020-07-31, former") },
    Cue { words: &["since"], anchor: Anchor::Since, example: ("Since 6 August 135 people were dead.", "2020-08-06..") },
    Cue { words: &["starting"], anchor: Anchor::Since, example: ("135 people were dead, starting 6 August.", "2020-08-06..") },
    Cue { words: &["beginning"], anchor: Anchor::Since, example: ("135 people were dead, beginning 6 August.", "2020-08-06..") },
    Cue { words: &["effective"], anchor: Anchor::Since, example: ("135 people were dead, effective 6 August.", "2020-08-06..") },
    Cue { words: &["from"], anchor: Anchor::Since, example: ("From 6 August 135 people were dead.", "2020-08-06..") },
];

/// Words between a cue and its date that name a part of it.
pub(crate) const PARTS: &[&str] = &["late", "early", "mid", "midday", "the", "morning", "afternoon", "evening", "of", "end", "on", "in", "at"];

/// Words that tie a date to what they say of a figure, and to no event: a state, a change, a report.
/// "The toll stood at 135 on Wednesday", "on Wednesday it rose to 135", "135 were dead, officials said on Wednesday".
pub(crate) const STATES: &[&str] = &[
    "stand", "rise", "climb", "grow", "increase", "reach", "jump", "pass", "exceed", "total", "number", "fall", "drop", "put", "raise",
    "revise", "update", "set", "lower", "cut",
];

/// Verbs that report what another clause says.
pub(crate) const REPORTS: &[&str] = &["say", "report", "announce", "confirm", "tell", "estimate", "count", "state", "declare", "record"];

/// Nouns that a date in the possessive may date: "Wednesday's toll of 135".
pub(crate) const FIGURES: &[&str] =
    &["toll", "count", "figure", "tally", "estimate", "number", "total", "limit", "update", "report", "statement", "price", "rate", "quota"];

/// Words that put a claim into the past without a date.
pub(crate) const FORMER: &[&[&str]] =
    &[&["initially"], &["originally"], &["previously"], &["formerly"], &["at", "first"], &["used", "to", "be"], &["back", "then"]];

/// The first words of "as of" and "as at".
pub(crate) const AS: &[&str] = &["as"];

/// Words that open a clause about something else between a date and a figure.
pub(crate) const RELATIVE: &[&str] = &["when", "where", "which", "who", "after", "while", "whose"];

/// The same, and the word that opens what is said.
pub(crate) const OPENING: &[&str] = &["when", "where", "which", "who", "after", "while", "whose", "that"];

/// Words that join two parts of a sentence which may say different things.
pub(crate) const JOINS_CLAUSES: &[&str] = &["and", "but", "or", "while", "whereas", "although", "though", "when", "which", "who", "after", "before"];

/// Counts so small that they may count nothing: "one of them", "the two".
pub(crate) const SMALL_COUNTS: &[&str] = &["one", "two", "three", "both"];

/// Indefinite articles.
pub(crate) const ARTICLES: &[&str] = &["a", "an"];

/// Prepositions that say how a value stands to what it is said of.
pub(crate) const PREPOSITIONS: &[&str] = &["at", "by", "for", "from", "in", "of", "on", "since", "to", "until", "till", "up", "within"];
