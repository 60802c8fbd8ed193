//! The words that tell how a claim is put.

/// Words that deny what they stand with.
const NEGATORS: &[&str] =
    &["not", "never", "neither", "nor", "cannot", "without", "hardly", "scarcely", "no", "none", "nobody", "nothing", "n't"];

/// Whether `word` denies what it stands with, as a word of its own or by its ending.
pub(crate) fn is_negator(word: &str) -> bool {
    NEGATORS.contains(&word) || word.ends_with("n't")
}

/// Verbs that deny the clause after them.
pub(super) const DENIALS: &[&str] = &[
    "deny", "denies", "denied", "denying", "denial", "denials", "refute", "refutes", "refuted", "refuting", "rebut", "rebuts", "rebutted",
    "reject", "rejects", "rejected", "rejecting", "rejection", "dismiss", "dismisses", "dismissed", "dismissing", "debunk", "debunks",
    "debunked", "dispute", "disputes", "disputed", "disputing", "contrary",
];

/// Judgements that deny the clause after "that" or "to say".
pub(super) const UNTRUE: &[&str] = &["false", "untrue", "incorrect", "wrong", "myth", "nonsense", "lie", "lies", "fake", "bogus"];

/// How a thing is said that is not so.
pub(super) const WRONGLY: &[&str] = &["falsely", "wrongly", "mistakenly", "incorrectly", "erroneously"];

/// What did not come about, before "to".
pub(super) const FAILURES: &[&str] =
    &["fail", "fails", "failed", "failing", "failure", "refuse", "refuses", "refused", "refusing", "refusal", "unable", "inability", "yet"];

/// What did not come about, before a gerund: "avoided being fined".
pub(super) const AVOIDING: &[&str] = &["avoid", "avoids", "avoided", "avoiding", "escape", "escapes", "escaped", "avert", "averted"];

/// What leaves a clause after it open.
pub(super) const DOUBTS: &[&str] = &[
    "doubt", "doubts", "doubted", "doubtful", "unlikely", "unclear", "uncertain", "fear", "fears", "feared", "wish", "wishes", "wished",
    "pretend", "pretends", "pretended", "joke", "joked", "jokes", "speculate", "speculates", "speculated", "rumoured", "rumored",
    "possible", "possibly", "conceivable", "conceivably",
];

/// Nouns that leave the clause behind "that", or behind a verb of saying, open.
pub(super) const HEARSAY: &[&str] = &[
    "rumour", "rumours", "rumor", "rumors", "speculation", "possibility", "chance", "chances", "likelihood", "risk", "suspicion",
    "suspicions", "fears", "fear", "hope", "hopes", "unconfirmed", "scenario", "hypothesis",
];

/// Judgements whose negation denies what they are about.
pub(super) const TRUTH: &[&str] = &["true", "correct", "case", "right", "accurate", "so"];

/// Verbs and nouns of saying and holding whose negation leaves what they are about open.
pub(super) const OPINION: &[&str] = &[
    "say", "says", "said", "saying", "claim", "claims", "claimed", "think", "thinks", "thought", "believe", "believes", "believed",
    "suggest", "suggests", "suggested", "report", "reports", "reported", "confirm", "confirms", "confirmed", "confirmation", "show",
    "shows", "shown", "showed", "prove", "proves", "proved", "proven", "proof", "mean", "means", "meant", "indicate", "indicates",
    "indicated", "indication", "imply", "implies", "implied", "allege", "alleged", "expect", "expects", "expected", "accept", "accepts",
    "accepted", "evidence", "sign", "clear", "certain", "sure", "suggestion", "announce", "announced", "promise", "promised", "guarantee",
    "guarantees", "guaranteed", "verify", "verified", "establish", "established", "convinced", "state", "stated", "like", "likely", "reason", "remember", "remembers", "remembered", "recall", "recalls", "recalled",
];

/// What is done about a clause by one who does not say that it is so: "declined to confirm that".
pub(super) const DECLINES: &[&str] = &["decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "refusing", "unable"];

/// Words of what is to come.
pub(super) const PLANS: &[&str] = &[
    "will", "shall", "'ll", "won't", "would", "wouldn't", "must", "should", "scheduled", "schedule", "schedules", "planned", "plan", "plans",
    "planning", "expected", "expects", "expect", "expecting", "due", "slated", "intend", "intends", "intended", "supposed", "likely", "hope",
    "hopes", "hoped", "hoping", "aims", "aim", "aimed", "aiming", "prepares", "preparing", "prepared", "proposed", "allotted", "allocated",
    "earmarked", "anticipated", "tentatively", "originally", "meant", "going", "set", "poised", "budgeted", "upcoming", "promised",
    "promises", "pledged", "pledges", "forecast", "projected", "predicted",
];

/// Words of plans that are so only before "to": "set to last", "about to meet".
pub(super) const PLANS_BEFORE_TO: &[&str] = &[
    "going", "set", "poised", "likely", "meant", "supposed", "originally", "promised", "promises", "prepared", "about", "want", "wants",
    "wanted", "try", "tries", "trying", "tried", "vow", "vows", "vowed", "threaten", "threatens", "threatened", "agree", "agrees", "agreed",
    "decide", "decides", "decided", "ready", "seek", "seeks", "sought", "seeking", "attempt", "attempts", "attempted", "offer", "offers",
    "offered", "need", "needs", "needed", "bid",
];

/// Words that make a clause a supposition.
pub(super) const SUPPOSITIONS: &[&str] = &[
    "if", "unless", "whether", "supposing", "suppose", "assuming", "assume", "hypothetically", "provided", "imagine", "perhaps", "maybe",
    "lest",
];

/// Verbs of what may be.
pub(super) const MAY: &[&str] = &["might", "may", "could", "mightn't", "couldn't"];

/// Words after which what was said before no longer counts.
pub(super) const TURNS: &[&str] =
    &["but", "yet", "instead", "however", "actually", "eventually", "ultimately", "nevertheless", "nonetheless", "though"];

/// What a clause is joined on with.
pub(super) const JOINTS: &[&str] = &[
    "and", "but", "while", "whereas", "although", "though", "because", "since", "so", "yet", "which", "who", "whose", "where", "when",
    "after", "before", "as", "then",
];

/// Past forms that do not end in -ed, of the verbs that news of events is told with.
pub(super) const PAST: &[&str] = &[
    "is", "was", "are", "were", "has", "had", "have", "came", "went", "met", "held", "spoke", "sat", "took", "ran", "began", "made", "saw",
    "flew", "left", "drove", "rode", "got", "gave", "said", "told", "fell", "rose", "grew", "lost", "won", "sought", "brought", "sent",
    "set", "put", "kept", "led", "broke", "shook", "shrank", "built", "paid", "spent", "struck", "hit", "beat", "found", "stood",
];

/// Verbs of saying, behind which a date is the date of what was said.
pub(super) const SAYING: &[&str] = &[
    "said", "says", "say", "told", "tells", "announced", "announces", "reported", "reports", "confirmed", "confirms", "added", "adds",
    "wrote", "writes", "according", "stated", "states", "disclosed", "revealed", "noted", "notes", "tweeted", "declared", "saying", "quoted",
    "cited",
];

/// What may stand between a word and what it governs without a clause of its own.
pub(super) const LIGHT: &[&str] = &[
    "be", "been", "being", "have", "has", "had", "having", "ever", "even", "also", "still", "already", "soon", "then", "again", "just",
    "all", "both", "the", "a", "an", "any", "to", "of", "single", "one", "quite", "is", "are", "was", "were", "so", "than", "far", "now", "later",
];

/// Measures of difference behind a value: "three hours longer than expected".
pub(super) const MORE: &[&str] = &[
    "more", "less", "fewer", "longer", "shorter", "higher", "lower", "larger", "smaller", "bigger", "greater", "taller", "heavier", "lighter",
    "faster", "slower", "older", "younger", "wider", "deeper", "stronger", "weaker", "cheaper", "better", "worse",
];

/// Words behind which "to" leads to a noun.
pub(super) const PREPOSITIONAL: &[&str] = &[
    "due", "according", "thanks", "owing", "close", "next", "up", "prior", "subsequent", "addition", "access", "back", "similar", "related",
    "contrary", "visit", "trip", "return", "answer", "response", "reaction", "way", "road", "train", "flight",
];

/// Words behind which "to" and a verb tell what is, not what is planned.
pub(super) const SEEMING: &[&str] = &[
    "seems", "seem", "seeming", "appears", "appear", "tends", "tend", "continues", "continue", "comes", "come", "able", "ought", "happens",
    "happen", "proves", "known", "believed", "thought", "said", "reported", "understood",
];

/// Words that a question begins with which asks whether something is so.
pub(super) const POLAR: &[&str] = &[
    "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "should", "may",
];
