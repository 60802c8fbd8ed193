//! Words that are part of names, or never are.

/// Words in front of a name that are not part of it.
pub(crate) const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "president",
    "chairman",
    "chairwoman",
    "chair",
    "minister",
    "senator",
    "governor",
    "mayor",
    "judge",
    "justice",
    "gen",
    "general",
    "col",
    "colonel",
    "capt",
    "captain",
    "lt",
    "sgt",
    "rev",
    "king",
    "queen",
    "prince",
    "princess",
    "pope",
    "the",
    "chief",
    "secretary",
    "director",
];

/// Words that join the parts of a name in lower case.
pub(crate) const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "di", "du", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint", "ibn", "al", "el",
    "y", "e",
];

/// Days, months and feasts by one word, long and short.
pub(crate) const CALENDAR: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "august",
    "september",
    "october",
    "november",
    "december",
    "easter",
    "christmas",
];

/// Capitalised words that are no names: days, months, and what starts a sentence.
pub(crate) const NO_NAMES: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "the",
    "a",
    "an",
    "in",
    "on",
    "at",
    "by",
    "for",
    "from",
    "to",
    "of",
    "and",
    "or",
    "but",
    "if",
    "when",
    "while",
    "after",
    "before",
    "as",
    "with",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "this",
    "that",
    "these",
    "those",
    "there",
    "who",
    "what",
    "where",
    "why",
    "how",
    "not",
    "no",
    "yes",
    "is",
    "was",
    "are",
    "were",
    "has",
    "have",
    "had",
    "will",
    "would",
    "can",
    "could",
    "may",
    "must",
    "meanwhile",
    "however",
    "officials",
    "reporters",
    "today",
    "yesterday",
    "tomorrow",
    "last",
    "next",
    "all",
    "some",
    "many",
    "most",
    "several",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "also",
    "then",
    "now",
    "so",
    "yet",
    "both",
    "each",
    "every",
    "since",
    "under",
    "over",
    "between",
    "during",
    "through",
    "against",
    "about",
    "because",
    "according",
    "although",
    "though",
    "until",
    "only",
    "just",
    "even",
    "still",
    "despite",
];

/// Nouns that say of a word in front of them only that it goes on for a time: "the probation period" is the probation.
pub(crate) const STRETCHES: &[&str] = &["period", "periods", "phase", "span", "spell"];

/// Words for people of whom nothing more is said.
pub(crate) const ANYBODY: &[&str] =
    &["people", "person", "persons", "individual", "individuals", "victims", "lives", "souls", "others", "more"];

/// Words in front of a noun that tell it apart from no other: "the old crossing".
pub(crate) const DESCRIBING: &[&str] = &[
    "main",
    "old",
    "huge",
    "giant",
    "massive",
    "great",
    "big",
    "stricken",
    "doomed",
    "iconic",
    "famous",
    "landmark",
    "collapsed",
    "fallen",
    "flooded",
    "sunken",
    "wrecked",
    "ruined",
    "burnt",
    "burned",
    "burning",
    "damaged",
    "entire",
    "whole",
    "historic",
    "mighty",
    "colossal",
    "ill",
    "fated",
];

/// Words in front of an age that somebody has reached since: "now 26".
pub(crate) const AGED_SINCE: &[&str] = &["now", "today", "currently"];

/// Ends of words for people, of one and of several: "ironworkers" are workers.
pub(crate) const COMPOUNDED: &[(&str, &str)] = &[("worker", "workers"), ("fighter", "fighters"), ("builder", "builders")];

/// Words for dead who are found, which may not be all of them.
pub(crate) const BODIES: &[&str] = &["body", "corpse", "remains"];

/// Words in front of a noun for a measure of a part: "the main span of 300 metres".
pub(crate) const OF_A_PART: &[&str] = &["main", "central", "middle", "side", "longest", "widest", "tallest", "single", "navigation"];

/// Words that stand for each other, but not in a text that has both: damage done, and what was lost by it.
pub(crate) const CONTRASTED: &[(&[&str], &[&str])] = &[(&["damage", "damages"], &["loss", "losses"])];

/// Words in front of a number that say that it is of all.
pub(crate) const ALL_OF_THEM: &[&str] = &["all"];

/// Words that say of a number that it is of some: "the last four", "five more".
pub(crate) const SOME_OF_THEM: &[&str] =
    &["last", "remaining", "final", "first", "other", "more", "next", "another", "only", "some", "these"];

/// Words that lead to one more of several: "and their teacher".
pub(crate) const ONE_OF_THEM: &[&str] = &["a", "an", "one", "the", "their", "his", "her", "its"];

/// Ordinals in front of a noun, which count nothing.
pub(crate) const ORDINALS: &[&str] = &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// What a count is out of: "six voters in ten".
pub(crate) const SHARED: &[&str] =
    &["three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "hundred", "10", "100"];

/// Words in front of a day up to which something went on.
pub(crate) const LASTS: &[&str] = &["until", "till"];

/// Adjectives that say how often something comes back.
pub(crate) const RETURNING: &[&str] = &["daily", "weekly", "monthly", "quarterly", "yearly", "annual"];

/// Those who died, by a noun of their own.
pub(crate) const VICTIMS: &[&str] = &["victims", "dead", "fatalities"];

/// Words behind them that pick some out.
pub(crate) const OF_SOME_VICTIMS: &[&str] =
    &["aged", "from", "identified", "in", "of", "still", "that", "under", "who", "whom", "whose", "with"];

/// Words in a label that leave the count whole: "Total dead: 31".
pub(crate) const OF_A_WHOLE_COUNT: &[&str] = &["all", "confirmed", "known", "number", "of", "the", "total"];

/// The unit of an angle, and its signs.
pub(crate) const DEGREE: &str = "degrees";
pub(crate) const DEGREE_WORDS: &[&str] = &["degree", "degrees", "deg", "°", "º", "˚"];

/// What is told in degrees and in nothing else.
pub(crate) const IN_DEGREES: &[&str] = &["latitude", "longitude", "inclination", "azimuth"];

/// How far a place is to one side of the globe, with the words for the sides.
pub(crate) const BEARINGS: &[(&str, &[&str])] = &[("latitude", &["north", "south", "n", "s"]), ("longitude", &["east", "west", "e", "w"])];

/// Units of time that something happens so many times in: "600 requests per minute".
pub(crate) const RATES: &[&str] = &["second", "minute", "hour", "day", "week", "month", "year"];

/// Short forms of these, and the adverbs that say the same.
const SHORT_RATES: &[(&str, &str)] = &[
    ("s", "second"),
    ("sec", "second"),
    ("min", "minute"),
    ("h", "hour"),
    ("hr", "hour"),
    ("hrs", "hour"),
    ("mo", "month"),
    ("yr", "year"),
];
const RATE_ADVERBS: &[(&str, &str)] =
    &[("hourly", "hour"), ("daily", "day"), ("weekly", "week"), ("monthly", "month"), ("yearly", "year"), ("annually", "year")];

/// The unit of time that a word behind "per" names.
pub(crate) fn rate_named(word: &str) -> Option<&'static str> {
    let short = || SHORT_RATES.iter().find(|r| r.0 == word).map(|r| r.1);
    RATES.iter().copied().find(|r| *r == word).or_else(short)
}

/// Calls for each of a unit of time, in one word.
const CALL_RATES: &[(&str, &str)] = &[("rps", "second"), ("qps", "second"), ("rpm", "minute"), ("qpm", "minute")];

/// The unit of time that a word for calls names: "50 rps".
pub(crate) fn rate_of_calls(word: &str) -> Option<&'static str> {
    CALL_RATES.iter().find(|r| r.0 == word).map(|r| r.1)
}

/// The unit of time that an adverb names: "hourly".
pub(crate) fn rate_adverb(word: &str) -> Option<&'static str> {
    RATE_ADVERBS.iter().find(|r| r.0 == word).map(|r| r.1)
}

/// Nouns that say when something was: "the hour of the landing".
pub(crate) const TIMES: &[&str] = &["time", "hour", "moment", "minute", "date", "day", "month", "year"];

/// Words that lead to the name of a place.
pub(crate) const LEADS: &[&str] = &["in", "at", "near", "to", "struck", "hit", "from"];

/// Nouns for places where people live.
pub(crate) const SETTLEMENTS: &[&str] = &[
    "town",
    "village",
    "city",
    "suburb",
    "hamlet",
    "district",
    "province",
    "region",
    "township",
    "municipality",
    "resort",
    "port",
    "place",
];

/// Words in front of an age, and verbs that tell one.
pub(crate) const AGED: &[&str] = &["aged", "age", "then", "now", "just", "only", "turned", "turns", "about", "at", "of", "the"];

/// Words behind a length that make it a distance.
pub(crate) const OFF: &[&str] = &["off", "from", "away", "offshore", "inland", "outside"];

/// Words that do so in front of "of" or "from".
pub(crate) const SIDES: &[&str] = &[
    "north",
    "south",
    "east",
    "west",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "upstream",
    "downstream",
    "short",
    "beyond",
    "upriver",
    "downriver",
    "outside",
];

/// How big an event was: "a huge blast" is a blast.
pub(crate) const DEGREES: &[&str] = &[
    "huge",
    "massive",
    "big",
    "large",
    "great",
    "enormous",
    "giant",
    "gigantic",
    "powerful",
    "violent",
    "strong",
    "loud",
    "terrible",
    "tragic",
    "devastating",
    "deadly",
    "fatal",
    "catastrophic",
    "sudden",
    "serious",
    "dramatic",
];

/// What a figure is held against: "above estimates of $5 million".
pub(crate) const YARDSTICKS: &[&str] =
    &["estimate", "forecast", "expectation", "consensus", "projection", "target", "record", "guidance", "prediction", "average", "budget"];

/// Prepositions that hold one figure against another.
pub(crate) const AGAINST: &[&str] = &["above", "below", "against", "versus", "vs", "than", "beyond", "over", "under"];

/// Verbs that do so.
pub(crate) const BEATS: &[&str] =
    &["beat", "top", "miss", "exceed", "surpass", "trail", "outstrip", "outdo", "match", "meet", "smash", "break"];

/// Words of a direction: with a capital they are parts of the names of nations and coasts.
pub(crate) const COMPASS: &[&str] = &["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central"];

/// Words in front of what is told of for the first time.
pub(crate) const UNTOLD: &[&str] = &["a", "an", "another", "two", "three", "four", "several"];

/// What stands upright: "the 90-metre tower" is so high, while a bridge or a ship would be so long.
pub(crate) const UPRIGHT: &[&str] = &[
    "spire",
    "tower",
    "towers",
    "mast",
    "statue",
    "chimney",
    "cliff",
    "wave",
    "waves",
    "obelisk",
    "skyscraper",
    "building",
    "column",
    "pillar",
    "pylon",
    "wall",
    "tree",
    "dam",
    "monument",
    "mountain",
    "hill",
    "crane",
    "silo",
    "rocket",
    "steeple",
    "dome",
    "minaret",
    "lighthouse",
];

/// Kinds of disasters by their nouns, with a sentence of each: what one kind did is not said of another.
pub(crate) const DISASTERS: &[(&str, &str)] = &[
    ("earthquake quake tremor temblor", "The quake shook the town on Monday."),
    ("aftershock foreshock", "The aftershock happened on Monday."),
    ("storm cyclone hurricane typhoon tempest gale tornado twister blizzard squall", "The hurricane hit the coast on Monday."),
    ("eruption", "The eruption began on Monday."),
    ("tsunami", "The tsunami hit the coast on Monday."),
    ("flood flooding deluge", "The flood hit the town on Monday."),
    ("landslide mudslide rockslide landslip avalanche", "The landslide hit the village on Monday."),
    ("wildfire bushfire", "The wildfire hit the village on Monday."),
    ("drought", "The drought hit the farms in May."),
    ("heatwave", "The heatwave hit the south in May."),
];

/// Words in front of a verb that say that it came about in part only.
pub(crate) const IN_PART: &[&str] = &["partly", "partially", "half"];

/// Words in front of a verb that say that it did not come about, though little was wanting.
pub(crate) const NOT_QUITE: &[&str] = &["almost", "nearly"];

/// Verbs whose sum is put towards something, and is not its price: "lent her $3 million for the purchase".
pub(crate) const PUTS_TOWARDS: &[&str] = &["lend", "borrow", "contribute", "loan", "invest", "chip", "raise", "commit"];

/// Words right in front of a noun or of the participle that stands before it: "the collapsed bridge".
pub(crate) const OPENING_NOUN: &[&str] = &["the", "a", "an", "its", "their"];

/// Forms of "be" in front of what is going on now: "is buying the mill".
pub(crate) const GOING_ON: &[&str] = &["is", "are", "am", "'s", "'re"];

/// Prepositions that lead a verb to a deal that others make: "consented to the takeover".
pub(crate) const LEADS_TO_DEAL: &[&str] = &["to", "against"];

/// Words for what is left of a thing, with a sentence of each row.
pub(crate) const REMAINS: &[(&str, &str)] = &[
    ("rest remainder remnant remnants", "The rest of the mill was blown up on Monday."),
    ("remaining surviving leftover", "The remaining arch was blown up on Monday."),
    ("standing upright", "The last standing arch was blown up on Monday."),
];

/// Nouns for what is left of a thing that was destroyed.
pub(crate) const WRECKAGE: &[&str] = &["wreckage", "wreck", "debris", "rubble", "ruins"];

/// Words behind a noun that say that it is what is left of a thing.
pub(crate) const LEFT_STANDING: &[(&str, &str)] = &[
    ("still standing", "The arch that is still standing will be blown up."),
    ("left standing", "The arch left standing was blown up."),
    ("still stands", "The arch that still stands will be blown up."),
    ("still stood", "The arch that still stood was blown up."),
    ("was left of", "What was left of the arch was blown up."),
    ("is left of", "What is left of the arch will be blown up."),
];

/// Nouns of what shows or tells something else: "pictures of the summit".
pub(crate) const DEPICTING: &[&str] = &[
    "picture",
    "pictures",
    "photo",
    "photos",
    "photograph",
    "photographs",
    "image",
    "images",
    "footage",
    "video",
    "videos",
    "report",
    "reports",
    "news",
    "account",
    "accounts",
    "recording",
    "recordings",
    "memory",
    "memories",
    "anniversary",
    "broadcast",
    "livestream",
    "coverage",
    "documentary",
    "film",
    "book",
    "study",
    "findings",
];

/// Nouns that may stand for whatever is spoken of: "the cost of the project".
pub(crate) const ANYTHING: &[&str] = &[
    "project",
    "scheme",
    "programme",
    "program",
    "mission",
    "venture",
    "plan",
    "thing",
    "structure",
    "facility",
    "site",
    "system",
    "whole",
    "total",
    "work",
    "works",
    "undertaking",
    "operation",
    "adventure",
    "company",
    "firm",
    "group",
    "business",
    "service",
    "account",
];

/// Nouns that a relative clause says what happened on: "the last time she sang".
pub(crate) const OCCASIONS: &[&str] = &["time", "day", "date", "year", "moment", "occasion", "month"];

/// Verbs that say no more than that something is held or takes part: "took part in the race on Monday".
pub(crate) const HOLDING: &[&str] = &[
    "had", "has", "have", "took", "takes", "take", "made", "makes", "make", "held", "hold", "holds", "came", "come", "comes", "went",
    "goes", "go",
];

/// Days on which most people work, and those on which they do not, as opening hours have them.
pub(crate) const WORKDAYS: &[&str] = &[
    "weekday",
    "weekdays",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
];
pub(crate) const DAYS_OFF: &[&str] = &["weekend", "weekends", "saturday", "sunday", "saturdays", "sundays", "holiday", "holidays"];
