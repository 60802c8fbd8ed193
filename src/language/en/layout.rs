//! Words that the layout of a page stands for, or leaves hanging.

/// Words that a label, a table or a heading leaves out in front of what it says or is said of it: "Upload limit: 10 MB" is "the upload
/// limit is 10 MB". A template that has one there meets the label all the same. Each with an example, the template first.
pub(crate) const LEFT_OUT: [(&str, &str, &str); 16] = [
    ("is", "upload limit is {value}", "Upload limit: 10 MB"),
    ("are", "uploads are {value}", "Uploads: 10 MB"),
    ("was", "upload limit was {value}", "Upload limit: 10 MB"),
    ("were", "uploads were {value}", "Uploads: 10 MB"),
    ("be", "upload limit be {value}", "Upload limit: 10 MB"),
    ("of", "upload limit of {value}", "Upload limit: 10 MB"),
    ("at", "upload limit at {value}", "Upload limit: 10 MB"),
    ("for", "upload limit for {value}", "Upload limit: 10 MB"),
    ("on", "upload limit on {value}", "Upload limit: 10 MB"),
    ("in", "upload limit in {value}", "Upload limit: 10 MB"),
    ("has", "upload has {value}", "Upload: 10 MB"),
    ("have", "uploads have {value}", "Uploads: 10 MB"),
    ("a", "upload limit is a {value}", "Upload limit: 10 MB"),
    ("an", "upload limit is an {value}", "Upload limit: 10 MB"),
    ("the", "upload limit is the {value}", "Upload limit: 10 MB"),
    ("currently", "upload limit is currently {value}", "Upload limit: 10 MB"),
];

/// Words that stand in front of the subject of a sentence and name nothing themselves: a heading may say whose "the limit" is, and is no
/// help to "the flight".
pub(crate) const LEADS: [&str; 16] =
    ["the", "a", "an", "its", "their", "our", "your", "this", "these", "that", "each", "every", "all", "any", "current", "currently"];

/// Prepositions that say of what something is, so that no heading has to: "the limit of the gateway".
pub(crate) const OF: [&str; 14] =
    ["of", "for", "in", "on", "at", "by", "from", "with", "to", "per", "under", "within", "behind", "between"];

/// Words that no line ends with unless the sentence goes on behind the break.
pub(crate) const OPEN_ENDS: [&str; 26] = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "on", "in", "for", "as", "about", "over", "under", "until", "since",
    "after", "before", "only", "around", "least", "most", "not", "per",
];

/// Words of labels that name a thing as well, where a sentence says that something is true of it: "the name of a column may be 63 bytes".
pub(crate) const THING_WORDS: &[&str] = &["key", "name", "string", "description"];

/// Words of a label that say that something is measured, set or limited, and not what.
pub(crate) const LABEL_WORDS: &[&str] = &[
    "size",
    "limit",
    "limits",
    "cap",
    "maximum",
    "max",
    "ceiling",
    "quota",
    "quotas",
    "amount",
    "number",
    "value",
    "values",
    "threshold",
    "restriction",
    "restrictions",
    "limitation",
    "limitations",
    "total",
    "default",
    "defaults",
    "function",
    "functions",
    "length",
    "setting",
    "settings",
    "account",
    "user",
    "users",
    "option",
    "options",
    "range",
    "time",
    "times",
    "item",
    "items",
    "parameter",
    "property",
    "key",
    "name",
    "type",
    "description",
    "specification",
    "specifications",
    "spec",
    "specs",
    "requirement",
    "requirements",
    "standard",
    "current",
    "currently",
    "new",
    "now",
    "allowed",
    "supported",
    "required",
    "fixed",
    "hard",
    "soft",
    "string",
    "integer",
    "boolean",
    "int",
    "float",
    "note",
    "notes",
    "overview",
    "summary",
    "configuration",
    "reference",
    "details",
    "facts",
    "overall",
    "allocation",
    "period",
    "duration",
    "policy",
    "level",
    "window",
    "target",
    "metric",
    "feature",
];

/// Small words of a label, and the times that a price or a rate is for.
pub(crate) const UNDER_LABEL: &[&str] = &[
    "of",
    "for",
    "per",
    "and",
    "or",
    "in",
    "the",
    "a",
    "an",
    "to",
    "on",
    "at",
    "by",
    "with",
    "each",
    "every",
    "one",
    "any",
    "all",
    "is",
    "are",
    "was",
    "its",
    "your",
    "our",
    "this",
    "from",
    "than",
    "as",
    "not",
    "no",
    "how",
    "long",
    "much",
    "many",
    "does",
    "do",
    "can",
    "what",
    "it",
    "second",
    "seconds",
    "minute",
    "minutes",
    "hour",
    "hours",
    "day",
    "days",
    "week",
    "month",
    "monthly",
    "year",
    "yearly",
    "about",
    "approx",
    "up",
    "most",
    "least",
    "single",
    "individual",
    "still",
    "now",
    "plain",
    "ordinary",
    "normal",
    "regular",
];

/// What everything that is stored is made of: "a note holds at most 512 KB of data" limits the note.
pub(crate) const STUFF: &[&str] = &["data", "text", "content", "contents", "information"];

/// Words in bold that a paragraph begins with and that say what kind of paragraph it is, or who speaks.
pub(crate) const NOTES: &[&str] = &[
    "note",
    "notes",
    "tip",
    "hint",
    "warning",
    "caution",
    "caveat",
    "important",
    "remember",
    "update",
    "edit",
    "answer",
    "question",
    "comment",
    "reply",
    "example",
    "fix",
    "added",
    "changed",
    "new",
    "summary",
    "accepted",
    "score",
    "own",
    "reviewer",
];

/// The names of plans that are paid for, and the words behind such a name.
pub(crate) const PAID_PLANS: &[&str] =
    &["paid", "pro", "premium", "plus", "team", "teams", "business", "enterprise", "standard", "ultimate", "professional"];
pub(crate) const PLAN_WORDS: &[&str] = &[
    "plan",
    "plans",
    "tier",
    "tiers",
    "account",
    "accounts",
    "user",
    "users",
    "customer",
    "customers",
    "edition",
    "subscription",
    "subscriber",
    "subscribers",
    "cloud",
    "member",
    "members",
    "workspace",
    "workspaces",
];

/// What people ask a service for one at a time: "can make 60 requests an hour".
pub(crate) const ASKED_FOR: &[&str] =
    &["request", "call", "query", "attempt", "lookup", "search", "download", "pull", "upload", "transaction"];

/// Words by which a label says what is counted in: "10 MB incl. pictures".
pub(crate) const INCLUDING: &[&str] = &["incl", "including", "inclusive", "with"];

/// What calls are made of: "API (signed in): 900 calls an hour".
pub(crate) const CALLED: &[&str] = &["api", "rest"];

/// What a line of a log says of itself first.
pub(crate) const LOG_LEVELS: &[&str] = &["error", "warning", "warn", "info", "debug", "fatal", "notice", "hint", "trace", "critical"];
