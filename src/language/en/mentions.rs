//! English words by which a text goes on speaking of somebody it has named, and words beside a name that are none of its own.

/// Nouns of office that stand in front of a name with a capital, beside [`TITLES`](super::names::TITLES): "Leader Kim".
pub(crate) const OFFICES: &[&str] = &[
    "leader",
    "premier",
    "chancellor",
    "marshal",
    "comrade",
    "ambassador",
    "envoy",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "aide",
    "adviser",
    "advisor",
    "counterpart",
    "ruler",
    "dictator",
    "strongman",
    "host",
    "tsar",
    "emperor",
    "representative",
    "congressman",
    "congresswoman",
    "commissioner",
    "supreme",
    "vice",
    "deputy",
    "prime",
    "foreign",
    "former",
    "then",
    "late",
    "young",
    "first",
];

/// Offices of those who lead a nation.
pub(crate) const HEADS: &[&str] = &["president", "premier", "chancellor", "king", "queen", "emperor", "dictator", "ruler"];

/// What all of them are.
pub(crate) const LEADER: &str = "leader";

/// What one of two is to the other: "his **guest**".
pub(crate) const COUNTERPARTS: &[&str] = &["guest", "host", "counterpart", "visitor", "interlocutor", "opponent"];

/// Words in front of a noun that make it another one of its kind, or only some: "another ship", "the second ship", "several boys".
pub(crate) const ANOTHER: &[&str] = &[
    "a",
    "an",
    "another",
    "any",
    "each",
    "every",
    "no",
    "some",
    "other",
    "which",
    "what",
    "many",
    "several",
    "few",
    "most",
    "more",
    "former",
    "second",
    "third",
    "new",
    "next",
    "different",
    "rival",
    "sister",
    "fellow",
    "two",
    "three",
    "hundreds",
    "thousands",
    "dozens",
    "similar",
    "such",
    "whose",
    "various",
    "certain",
    "future",
    "neither",
    "both",
];

/// Endings of adjectives of a country, and the adjectives that have none of them: "the Russian Putin", "US Trump".
pub(crate) const DEMONYM_ENDINGS: &[&str] = &["ian", "ean", "ish", "ese", "ican", "oran", "aeli", "aqi", "stani", "udi"];
/// Adjectives and names of a country in front of an office or a name that no ending tells.
pub(crate) const DEMONYMS: &[&str] = &[
    "us",
    "u.s",
    "u.s.",
    "u",
    "s",
    "uk",
    "u.k.",
    "eu",
    "un",
    "dprk",
    "rok",
    "prc",
    "french",
    "dutch",
    "greek",
    "czech",
    "swiss",
    "thai",
    "german",
    "american",
    "north",
    "south",
    "east",
    "west",
    "korea",
    "democrat",
    "republican",
];

/// Pronouns for one person, by what they are in a clause.
pub(crate) const HE: &[&str] = &["he", "she", "him", "her", "his", "himself", "herself"];
/// Those for a woman.
pub(crate) const SHE: &[&str] = &["she", "her", "herself"];
/// Pronouns that say whose something is: the subject of their own clause may be meant.
pub(crate) const POSSESSIVES: &[&str] = &["his", "her", "their"];
/// Pronouns for several.
pub(crate) const THEY: &[&str] = &["they", "them", "their"];

/// Nouns for two people whom a text has named: "the two **leaders**", "both **men**".
pub(crate) const PAIR_NOUNS: &[&str] = &[
    "leaders",
    "men",
    "presidents",
    "heads",
    "statesmen",
    "politicians",
    "chiefs",
    "strongmen",
    "rulers",
    "women",
    "counterparts",
    "allies",
];

/// Nouns that are two by themselves: "the **pair**".
pub(crate) const PAIRS: &[&str] = &["pair", "duo", "two"];

/// Prepositions behind which something else is told by way of background: "two months **after** his summit with Trump".
pub(crate) const BACKGROUND: &[&str] =
    &["after", "since", "before", "following", "like", "unlike", "despite", "until", "from", "amid", "besides"];
