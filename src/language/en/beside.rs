//! Words that stand beside a value and tell what it is, each list with a text that is read as it says.

use crate::language::list::List;

/// What counts people in front of "of": "a crowd of 1500".
pub(crate) const CROWDS: List = List::new(&["crowd", "crowds", "total", "toll"], "A crowd of 1500 came.", "1,500");
/// What so many of a number were.
pub(crate) const CASUALTIES: List =
    List::new(&["dead", "injured", "wounded", "hurt", "homeless", "missing", "others"], "The quake left 1800 dead.", "1,800");
/// The last words of hedges that stand between a number and its unit.
pub(crate) const TAILS: List = List::new(&["more", "less", "fewer", "so", "odd", "plus"], "It took two or more hours.", "2 hours");
/// Words that make a stretch of the calendar out of a length behind "over the".
pub(crate) const NEXT_OR_LAST: List = List::new(&["last", "past", "next", "coming"], "It grew over the last two hours.", "2 hours");
/// Words in front of "as long as" that compare and do not bound.
pub(crate) const COMPARES: List =
    List::new(&["twice", "thrice", "times", "half", "just", "not"], "It was twice as long as 50 minutes.", "50 minutes");
/// A limit in one word.
pub(crate) const BOUNDS: List = List::new(&["max", "maximum", "min", "minimum"], "The wait is 30 minutes (max).", "30 minutes");
/// Verbs that allow or forbid.
pub(crate) const ALLOWS: List =
    List::new(&["may", "can", "must", "should", "shall", "will", "would", "could"], "A file may not be larger than 5 MB.", "5 megabytes");
/// Subjects that deny their verb.
pub(crate) const NOBODY: List =
    List::new(&["no", "none", "nothing", "nobody", "neither"], "None of the calls lasts longer than 5 minutes.", "5 minutes");
/// Verbs that money stands behind.
pub(crate) const PAYS: List = List::new(
    &["pay", "pays", "paid", "paying", "repay", "repaid", "cost", "costs", "costing", "charge", "charges", "charged", "worth"],
    "They paid 50 marks.",
    "50 DEM",
);
/// Words between a price and what it is paid for.
pub(crate) const EACH: List = List::new(&["a", "an", "per", "each"], "It costs a dollar per head.", "1 dollars");
/// Words behind a coin that it does not describe.
pub(crate) const GOES_ON_PAID: List = List::new(
    &["and", "as", "at", "by", "for", "from", "if", "in", "is", "on", "or", "than", "to", "was", "when", "while"],
    "It cost a dollar when it was new.",
    "1 dollars",
);
/// Words behind a sum that is added or shared.
pub(crate) const MORE_PAID: List =
    List::new(&["a", "an", "per", "each", "more", "less", "extra", "apiece"], "It cost a dollar more.", "1 dollars");
/// What a text says to be in a currency.
pub(crate) const FIGURES: List = List::new(
    &["figures", "amounts", "prices", "sums", "values", "numbers", "results"],
    "All prices in Australian dollars. It is $5.",
    "5 AUD",
);
/// Letters of a magnitude behind a sum of money.
pub(crate) const MONEY_SCALES: List =
    List::new(&["m", "mm", "mn", "mln", "mil", "mio", "bn", "bln", "tn", "trn", "k", "cr"], "It paid $5 mln.", "5 million dollars");
/// Words in front of a figure that stands alone, and is no first group of a longer number.
pub(crate) const LABELS: List =
    List::new(&["at", "by", "in", "on", "page", "section", "chapter", "number", "no", "aged"], "See page 12 500 times.", "12 · 500");
/// Words behind a part of something that nothing is counted by.
pub(crate) const PART_ENDS: List = List::new(
    &[
        "were", "was", "are", "is", "said", "say", "had", "have", "will", "would", "did", "do", "in", "last", "this", "since", "from",
        "after", "over", "during",
    ],
    "A third were lost.",
    "1/3",
);
/// Words in front of "second" as a unit of time.
pub(crate) const SPLITS_TIME: List = List::new(&["per", "split", "each", "every", "one"], "It counts every second.", "");
/// Words behind "a second" as a unit of time.
pub(crate) const AFTER_SECOND: List =
    List::new(&["later", "or", "to", "and", "before", "after", "ago", "in", "for", "of"], "A second later it fell.", "A second later");
/// Forms of the verb that takes half away.
pub(crate) const HALVES: List = List::new(&["halve", "halves", "halved", "halving"], "Sales halved.", "");
/// What is no share of anything behind "half".
pub(crate) const HALF_NOUNS: List =
    List::new(&["time", "century", "hour", "brother", "sister", "past", "dozen", "year"], "They left at half time.", "");
/// Words in front of a zero that is set.
pub(crate) const SET_TO: List = List::new(&["to", "is", "was", "are", "were", "be", "as", "of", "at"], "The limit is 0.", "0");
/// Words behind a zero that counts nothing.
pub(crate) const AFTER_SET: List = List::new(
    &["and", "or", "by", "in", "for", "on", "when", "unless", "if", "as", "at", "but", "which"],
    "The limit is 0 by default.",
    "0",
);
/// Words behind the last of several ages.
pub(crate) const AFTER_AGES: List =
    List::new(&["and", "or", "who", "was", "were", "respectively"], "Two boys aged 8 and 9 were lost.", "2 · 8 years old · 9 years old");
/// Words behind "a foot of" that make it a part of somebody or something.
pub(crate) const OWNERS: List =
    List::new(&["a", "an", "the", "this", "that", "his", "her", "its", "my", "our", "their", "your"], "He stood at a foot of the bed.", "");
/// Words behind "a yard" that make it a length.
pub(crate) const OF_A_YARD: List =
    List::new(&["of", "from", "away", "off", "long", "wide", "deep"], "She bought a yard of cloth.", "1 yard");
/// What lies or runs so many metres deep or long.
pub(crate) const FILLS: List = List::new(
    &[
        "cable",
        "earth",
        "fabric",
        "fencing",
        "floodwater",
        "ice",
        "mud",
        "pipe",
        "rope",
        "sand",
        "sediment",
        "silt",
        "snow",
        "soil",
        "track",
        "water",
        "wire",
    ],
    "The road lay under 1.5m of water.",
    "1.5 meters",
);
/// What is counted in millions by a bare `m`.
pub(crate) const IN_MILLIONS: List =
    List::new(&["people", "men", "women", "children", "viewers", "of"], "The show had 5m viewers.", "5,000,000");
/// Words behind "a couple" of two who live together.
pub(crate) const OF_A_COUPLE: List = List::new(
    &["with", "who", "whose", "from", "and", "had", "has", "have", "was", "were", "said", "living", "married", "in"],
    "A couple who had met there returned.",
    "",
);
/// What `3M` counts, rather than the company.
pub(crate) const NOT_3M: List = List::new(&["people", "users", "jobs", "homes"], "It lost 3M users.", "3,000,000");
/// Books whose chapters and verses are written as the hours and minutes of a clock are.
pub(crate) const BOOKS: List = List::new(
    &[
        "acts",
        "chronicles",
        "colossians",
        "corinthians",
        "daniel",
        "deuteronomy",
        "ecclesiastes",
        "ephesians",
        "exodus",
        "ezekiel",
        "galatians",
        "genesis",
        "hebrews",
        "hosea",
        "isaiah",
        "jeremiah",
        "john",
        "joshua",
        "leviticus",
        "luke",
        "mark",
        "matthew",
        "philippians",
        "proverbs",
        "psalm",
        "psalms",
        "revelation",
        "romans",
        "samuel",
        "surah",
        "thessalonians",
        "timothy",
    ],
    "As Romans 8:28 says.",
    "",
);
/// What "one" counts in front of a hyphen: "a one-car garage".
pub(crate) const ONE_THING: List = List::new(
    &["bedroom", "car", "engine", "game", "lane", "page", "point", "room", "run", "seat", "stock", "storey", "story", "vote"],
    "They won by one vote.",
    "1",
);
/// Words in front of "only one" that make a pronoun of it.
pub(crate) const ITS_ONLY: List = List::new(&["the", "our", "his", "her", "their"], "Only one of them came.", "1");
/// Words that join a clause with a time of its own, behind a comma.
pub(crate) const JOINS_CLAUSE: List = List::new(
    &["and", "but", "while", "whereas", "as", "though", "although"],
    "He left in 2011, and the fair in February failed.",
    "2011 · February",
);
/// What the early part of something is called.
pub(crate) const STAGES: List = List::new(&["part", "days", "half", "stages"], "It rained in the early part of May.", "May");
/// Words between "next" and the unit that it is said of.
pub(crate) const BETWEEN_LAST: List =
    List::new(&["calendar", "working", "whole", "entire", "very"], "It closed in the last calendar year.", "the last calendar year");
/// Words behind which "last" is a verb.
pub(crate) const AUXILIARIES: List =
    List::new(&["will", "would", "could", "can", "may", "might", "should", "not"], "Trials will last 14 days.", "14 days");
/// The future in one word.
pub(crate) const WILL: List = List::new(&["will", "shall", "won't", "'ll"], "They will return in June.", "June");
/// Words of rank that do not end in -est.
pub(crate) const SUPERLATIVES: List = List::new(&["best", "worst", "most", "least"], "It was the worst month of the year.", "the year");
/// What is ranked by nothing.
pub(crate) const NO_RANK: List =
    List::new(&["time", "part", "day", "days"], "It was the first day of the week.", "the first day of the week");
/// Words in front of four digits that count.
pub(crate) const NO_YEAR: List = List::new(
    &["than", "nearly", "almost", "least", "most", "only", "just", "million", "billion", "us"],
    "It sold only 1900 of them.",
    "1,900",
);

/// Verbs whose "in" is followed by what is counted: "the raid brought in 410".
pub(crate) const BRINGS_IN: List = List::new(
    &[
        "bring", "brings", "brought", "bringing", "count", "counted", "draw", "drew", "handed", "let", "pulled", "put", "raked", "result",
        "resulted", "take", "takes", "took", "taken", "taking", "turned",
    ],
    "The raid brought in 410, he said.",
    "410",
);
/// What goes on behind a year of three figures, and is no thing that is counted.
pub(crate) const BEHIND_YEARS: List = List::new(
    &[
        "after", "against", "and", "as", "at", "because", "before", "but", "by", "during", "for", "from", "on", "or", "the", "to", "under",
        "until", "when", "where", "which", "while", "with",
    ],
    "The town fell in 476 when the wall broke.",
    "476 AD",
);
/// Events that are told apart by their year: "the battle of 955".
pub(crate) const DATED_EVENTS: List = List::new(
    &["battle", "council", "edict", "peace", "plague", "raid", "revolt", "sack", "siege", "synod", "treaty", "war"],
    "The battle of 955 ended the raids.",
    "955 AD",
);

/// All of them, for the test that reads their examples.
#[cfg(test)]
pub(crate) const ALL: &[List] = &[
    CROWDS,
    CASUALTIES,
    TAILS,
    NEXT_OR_LAST,
    COMPARES,
    BOUNDS,
    ALLOWS,
    NOBODY,
    PAYS,
    EACH,
    GOES_ON_PAID,
    MORE_PAID,
    FIGURES,
    MONEY_SCALES,
    LABELS,
    PART_ENDS,
    SPLITS_TIME,
    AFTER_SECOND,
    HALVES,
    HALF_NOUNS,
    SET_TO,
    AFTER_SET,
    AFTER_AGES,
    OWNERS,
    OF_A_YARD,
    FILLS,
    IN_MILLIONS,
    OF_A_COUPLE,
    NOT_3M,
    BOOKS,
    ONE_THING,
    ITS_ONLY,
    JOINS_CLAUSE,
    STAGES,
    BETWEEN_LAST,
    AUXILIARIES,
    WILL,
    SUPERLATIVES,
    NO_RANK,
    NO_YEAR,
    BRINGS_IN,
    BEHIND_YEARS,
    DATED_EVENTS,
];
