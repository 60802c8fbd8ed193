//! How a claim is put: asserted, quoted, planned, denied, supposed or asked.
//!
//! All of it is decided from the words around one match: the clause it stands in, and the words that
//! its gaps passed over. A parenthesis between commas inside a gap ("Kim, who did not speak, arrived …")
//! says nothing of the claim, and a turn ("scheduled for an hour but lasted two") cancels what came before it.

use super::matcher::Match;
use super::window::Window;
use crate::fact::Modality;
use crate::span::Span;
use crate::text::{TokenKind, Tokens};

/// Everything that was found of the way a claim is put; several may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Manner {
    pub(super) asked: bool,
    pub(super) hypothetical: bool,
    pub(super) denied: bool,
    pub(super) planned: bool,
    pub(super) quoted: bool,
}

impl Manner {
    /// The one word for it; what keeps a claim from being an assertion comes first.
    pub(super) fn modality(self) -> Modality {
        if self.asked {
            Modality::Asked
        } else if self.hypothetical {
            Modality::Hypothetical
        } else if self.denied {
            Modality::Denied
        } else if self.planned {
            Modality::Planned
        } else if self.quoted {
            Modality::Quoted
        } else {
            Modality::Asserted
        }
    }
}

/// Words that deny what they stand with.
const NEGATORS: &[&str] = &["not", "never", "neither", "nor", "cannot", "without", "hardly", "no", "none", "nobody", "n't"];
/// Verbs and judgements that deny the clause after them.
const DENIALS: &[&str] = &[
    "deny",
    "denies",
    "denied",
    "denying",
    "refute",
    "refutes",
    "refuted",
    "refuting",
    "rebut",
    "rebutted",
    "reject",
    "rejects",
    "rejected",
    "rejecting",
    "dismiss",
    "dismisses",
    "dismissed",
    "dismissing",
    "false",
    "untrue",
    "falsely",
    "wrongly",
    "mistakenly",
    "incorrectly",
    "erroneously",
    "incorrect",
    "wrong",
    "myth",
    "debunked",
    "disputed",
    "disputes",
    "dispute",
    "denial",
];
/// Words of what is to come.
const PLANS: &[&str] = &[
    "will",
    "shall",
    "'ll",
    "scheduled",
    "schedule",
    "planned",
    "plan",
    "plans",
    "planning",
    "expected",
    "expects",
    "expect",
    "due",
    "slated",
    "intend",
    "intends",
    "intended",
    "supposed",
    "likely",
    "hope",
    "hopes",
    "hoping",
    "aims",
    "aim",
    "aiming",
    "prepares",
    "preparing",
    "proposed",
    "allotted",
    "allocated",
    "earmarked",
    "anticipated",
    "tentatively",
    "originally",
    "meant",
    "going",
    "set",
    "poised",
    "would",
    "budgeted",
    "won't",
    "wouldn't",
    "expecting",
    "upcoming",
    "promised",
    "pledged",
    "forecast",
    "projected",
];
/// Words of plans that are so only before "to" ("set to last", "going to meet").
const PLANS_BEFORE_TO: &[&str] = &["going", "set", "poised", "likely", "meant", "supposed", "originally"];
/// Words that make a clause a supposition.
const SUPPOSITIONS: &[&str] =
    &["if", "unless", "whether", "supposing", "suppose", "assuming", "assume", "hypothetically", "provided", "imagine", "perhaps", "maybe"];
/// Verbs of what may be.
const MAY: &[&str] = &["might", "may", "could", "mightn't", "couldn't"];
/// Words after which what was said before no longer counts.
const TURNS: &[&str] =
    &["but", "yet", "instead", "however", "actually", "eventually", "ultimately", "nevertheless", "nonetheless", "though"];
/// What a clause is joined on with.
const JOINTS: &[&str] = &[
    "and", "but", "while", "whereas", "although", "though", "because", "since", "so", "yet", "which", "who", "whose", "where", "when",
    "after", "before", "as", "then",
];
/// How many words in front of a match are looked at.
const REACH: usize = 14;

/// How the claim that `found` is stands in its window; `quote_from` is where the paragraph begins.
pub(super) fn manner(prose: &str, window: &Window<'_, '_>, found: &Match, reading: Option<Span>, quote_from: usize) -> Manner {
    let value_at = reading.map_or(usize::MAX, |r| window.tokens.at(r.start));
    let tokens = &window.tokens;
    let (first, last) = (window.content[found.first], window.content[found.after - 1]);
    let mut manner =
        Manner { asked: asked(tokens, last), quoted: quoted(prose, quote_from, tokens.list()[first].span.start), ..Manner::default() };
    // the words that stand with the claim: of its clause before it, and those its gaps passed over
    let mut with: Vec<usize> = before(tokens, first);
    let lead = with.len();
    for &(from, to) in &found.gaps {
        with.extend(passed_over(window, from, to, reading));
    }
    let turn = with.iter().rposition(|&i| TURNS.contains(&tokens.word(i)));
    let live = turn.map_or(0, |t| t + 1);
    for (k, &i) in with.iter().enumerate().skip(live) {
        let word = tokens.word(i);
        let next = tokens.word(i + 1);
        if is_negator(word) && !excused(tokens, i) && !bounds_value(tokens, i, value_at) {
            // before the subject only a negated verb of saying or a "not true that" reaches the claim
            manner.denied |= k >= lead || reaches(tokens, i, first);
        } else if DENIALS.contains(&word) {
            manner.denied |= k >= lead || next == "that" || governs(tokens, i, first);
        }
        if PLANS.contains(&word) || word.ends_with("'ll") {
            manner.planned |= match word {
                // "due to sanctions" gives a reason; "due to last" leads to a word of the template
                "due" => next != "to" || !with.contains(&(i + 2)),
                w if PLANS_BEFORE_TO.contains(&w) => next == "to",
                _ => true,
            };
        }
        if matches!(word, "is" | "are" | "was" | "were") && next == "to" {
            manner.planned = true;
        }
        if word == "to" && k >= lead && headline_infinitive(window, i, found) {
            manner.planned = true;
        }
        if k == 0 && lead > 0 && matches!(word, "had" | "should" | "were") && begins_clause(tokens, i) {
            // "Had the talks lasted five hours, …"
            manner.hypothetical = true;
        }
        if SUPPOSITIONS.contains(&word) && !matches!(tokens.word(i.wrapping_sub(1)), "as" | "even") && !(word == "if" && next == "not") {
            manner.hypothetical = true;
        }
        if MAY.contains(&word) && !(word == "may" && tokens.list()[i].capital) {
            manner.hypothetical = true;
        }
        if word == "would" && (next == "have" || next == "be") && supposes(tokens, i) {
            manner.hypothetical = true;
        }
    }
    manner.denied |= denied_after(tokens, last);
    if manner.denied && manner.planned && has_planned_negation(tokens, &with[live..]) {
        // "will not last two hours" denies a plan: still a denial
        manner.planned = true;
    }
    manner
}

fn is_negator(word: &str) -> bool {
    NEGATORS.contains(&word) || word.ends_with("n't")
}

/// "not held since 2009", "did not meet until Thursday": the value is where the denial ends, and is not denied itself.
fn bounds_value(tokens: &Tokens<'_>, i: usize, value: usize) -> bool {
    value != usize::MAX && (i + 1..value).any(|j| matches!(tokens.word(j), "since" | "before" | "until" | "till" | "prior"))
}

/// Whether the word at `i` is the first of its clause.
fn begins_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    i == 0 || ends_clause(tokens, i - 1) || matches!(tokens.raw(i - 1), "\"" | "“")
}

/// "not only", "no less than", "no doubt", "not least": no denial.
fn excused(tokens: &Tokens<'_>, i: usize) -> bool {
    matches!(
        (tokens.word(i), tokens.word(i + 1)),
        ("not", "only" | "just" | "least" | "merely" | "simply" | "surprisingly" | "far" | "long" | "yet")
            | ("no", "less" | "more" | "fewer" | "doubt" | "later" | "longer" | "matter" | "wonder")
            | ("without", _)
    ) && !(tokens.word(i) == "without" && tokens.word(i + 1).is_empty())
}

/// Whether a negator in front of the claim's first word is about the claim: "it is not true that", "did not say that".
fn reaches(tokens: &Tokens<'_>, i: usize, first: usize) -> bool {
    let between = (i + 1..first).map(|j| tokens.word(j));
    let mut words = 0;
    for word in between {
        if matches!(word, "true" | "correct" | "case" | "right" | "accurate" | "that") {
            return true;
        }
        words += 1;
    }
    // directly in front, or with an article between: "never did the talks last …", "not the talks"
    words <= 2
}

/// Whether a denial without "that" is about the claim: "denied reports of", "dismissed claims the talks lasted".
fn governs(tokens: &Tokens<'_>, i: usize, first: usize) -> bool {
    let mut words = (i + 1..first).map(|j| tokens.word(j));
    words.clone().any(|w| {
        matches!(
            w,
            "that"
                | "reports"
                | "report"
                | "claims"
                | "claim"
                | "rumours"
                | "rumors"
                | "suggestions"
                | "suggestion"
                | "speculation"
                | "allegations"
                | "having"
        )
    }) || words.nth(2).is_none()
}

/// "denied" and "is untrue" after the claim: "That the talks lasted two hours is not true".
fn denied_after(tokens: &Tokens<'_>, last: usize) -> bool {
    let word = |k: usize| tokens.word(last + k);
    (1..=3).any(|k| {
        matches!(word(k), "is" | "was" | "are" | "were" | "being")
            && (matches!(word(k + 1), "untrue" | "false" | "wrong" | "incorrect" | "nonsense")
                || (word(k + 1) == "not" && matches!(word(k + 2), "true" | "correct" | "right" | "accurate")))
    })
}

fn supposes(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.word(i + 1) == "have"
}

fn has_planned_negation(tokens: &Tokens<'_>, words: &[usize]) -> bool {
    words.iter().any(|&i| matches!(tokens.word(i), "won't" | "wouldn't"))
}

/// Past forms that do not end in -ed, of the verbs that news of events is told with.
const PAST: &[&str] = &[
    "is", "was", "are", "were", "has", "had", "have", "came", "went", "met", "held", "spoke", "sat", "took", "ran", "began", "made", "saw",
    "flew", "left", "drove", "rode", "got", "gave", "said", "told", "fell", "rose", "grew", "lost", "won", "sought", "brought", "sent",
    "set", "put", "kept", "led", "broke", "shook", "shrank", "built", "paid", "spent",
];

/// "Putin and Kim to meet Thursday": an infinitive right before the words of the template, with no finite verb before it.
fn headline_infinitive(window: &Window<'_, '_>, i: usize, found: &Match) -> bool {
    let tokens = &window.tokens;
    let Some(next) = tokens.list().get(i + 1).filter(|t| t.kind == TokenKind::Word && !t.capital) else { return false };
    let (word, before) = (tokens.word(i + 1), tokens.word(i.wrapping_sub(1)));
    let finite = |w: &str| PAST.contains(&w) || w.ends_with("ed");
    let noun_follows =
        matches!(word, "the" | "a" | "an" | "his" | "her" | "its" | "their" | "this" | "that" | "it" | "him" | "them" | "date");
    // "face to face", "door to door"
    word != before && !noun_follows && !next.glued && !(window.content[found.first]..i).any(|j| finite(tokens.word(j)))
}

/// Verbs of saying, behind which a date is the date of what was said.
const SAYING: &[&str] = &[
    "said",
    "says",
    "say",
    "told",
    "tells",
    "announced",
    "announces",
    "reported",
    "reports",
    "confirmed",
    "confirms",
    "added",
    "adds",
    "wrote",
    "writes",
    "according",
    "stated",
    "states",
    "disclosed",
    "revealed",
    "noted",
    "notes",
    "tweeted",
    "declared",
    "saying",
    "quoted",
    "cited",
];

/// Whether a date at the end of the last gap dates a report and not what is reported: "… will meet in Vladivostok, the Kremlin said on Tuesday".
pub(super) fn dates_a_report(window: &Window<'_, '_>, found: &Match, value_first: usize) -> bool {
    let Some(&(from, to)) = found.gaps.last().filter(|(_, to)| *to <= value_first) else { return false };
    // words of the template between the gap and the value would tie the value to them
    if from == 0 || value_first > to + 1 {
        return false;
    }
    let tokens = &window.tokens;
    let (start, end) = (window.content[from - 1] + 1, window.content[to.max(from + 1) - 1] + 1);
    let mut joined = false;
    for i in start..end.min(tokens.len()) {
        joined |= matches!(tokens.raw(i), "," | "—" | "–" | ";" | "”" | "\"") || matches!(tokens.word(i), "who" | "that" | "as");
        if joined && SAYING.contains(&tokens.word(i)) {
            return true;
        }
    }
    false
}

/// The words of the clause in front of the match, nearest last.
fn before(tokens: &Tokens<'_>, first: usize) -> Vec<usize> {
    let mut out = Vec::new();
    let mut i = first;
    while i > 0 && out.len() < REACH {
        i -= 1;
        if ends_clause(tokens, i) {
            break;
        }
        if tokens.list()[i].is_content() {
            out.push(i);
        }
    }
    out.reverse();
    out
}

/// Whether the mark at `i` separates clauses: always a semicolon, colon, dash, bracket or end of sentence, and a comma too,
/// for what a clause in front of a comma supposes or denies is its own affair.
fn ends_clause(tokens: &Tokens<'_>, i: usize) -> bool {
    let token = &tokens.list()[i];
    if token.kind != TokenKind::Mark {
        return false;
    }
    match tokens.raw(i) {
        ";" | ":" | "—" | "–" | "(" | ")" | "." | "!" | "?" | "," => true,
        "-" => !token.glued,
        _ => false,
    }
}

/// The words a gap passed over that speak of the claim: not those of a reading, nor of a parenthesis between commas.
fn passed_over(window: &Window<'_, '_>, from: usize, to: usize, reading: Option<Span>) -> Vec<usize> {
    if from >= to || from == 0 {
        return Vec::new();
    }
    let tokens = &window.tokens;
    let list = tokens.list();
    let (start, end) = (window.content[from - 1] + 1, window.content.get(to).copied().unwrap_or(list.len()));
    let mut segments: Vec<Vec<usize>> = vec![Vec::new()];
    for (i, token) in list.iter().enumerate().take(end).skip(start) {
        if token.kind == TokenKind::Mark {
            if matches!(tokens.raw(i), "," | "(" | ")" | "—" | "–") {
                segments.push(Vec::new());
            }
        } else if token.is_content()
            && !reading.is_some_and(|r| r.contains(token.span))
            && let Some(last) = segments.last_mut()
        {
            last.push(i);
        }
    }
    let count = segments.len();
    if count >= 3 {
        // between commas: a parenthesis
        segments.drain(1..count - 1);
    }
    segments.concat()
}

/// Whether the sentence, or the quotation in it, ends with a question mark after the claim.
fn asked(tokens: &Tokens<'_>, last: usize) -> bool {
    for i in last + 1..tokens.len() {
        match tokens.raw(i) {
            "?" => return true,
            "!" | ";" => return false,
            "." if !tokens.list().get(i + 1).is_some_and(|t| t.glued && t.is_content()) && i + 3 >= tokens.len() => return false,
            "\"" | "”" => return false,
            _ => {}
        }
    }
    false
}

/// Whether `at` stands inside quotation marks that were opened since `from`.
fn quoted(prose: &str, from: usize, at: usize) -> bool {
    let mut open = false;
    for c in prose.get(from..at).unwrap_or("").chars() {
        match c {
            '“' | '«' | '„' => open = true,
            '”' | '»' => open = false,
            '"' => open = !open,
            _ => {}
        }
    }
    open
}

/// The tokens of the clause the match stands in, as content words `first..after`.
pub(super) fn clause(window: &Window<'_, '_>, found: &Match) -> (usize, usize) {
    let tokens = &window.tokens;
    let boundary = |i: usize| {
        let token = &tokens.list()[i];
        token.kind == TokenKind::Mark
            && (matches!(tokens.raw(i), ";" | ":" | "—" | "–" | "(" | ")" | "?" | "!")
                || (tokens.raw(i) == "," && JOINTS.contains(&tokens.word(i + 1))))
    };
    let mut start = window.content[found.first];
    while start > 0 && !boundary(start - 1) {
        start -= 1;
    }
    let mut end = window.content[found.after - 1] + 1;
    while end < tokens.len() && !boundary(end) {
        end += 1;
    }
    let index = |token: usize| window.content.partition_point(|&i| i < token);
    (index(start), index(end))
}
