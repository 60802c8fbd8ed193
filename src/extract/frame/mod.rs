//! Claims as sentences: what a sentence of the rules says, found in whatever words a text says it.
//!
//! A sentence of the rules and a sentence of a text go the same way: clauses ([`crate::text::clause`]) → [`graph`] → [`event`]s and who takes
//! part in them → the [`site`] of the value and the events it may belong to. What comes of the first is a [`sense`]; the second is held against
//! it on the [`ladder`]. Limits and names are put in more ways than events are and have rooms of their own.

mod event;
mod graph;
mod guard;
mod ladder;
mod limit;
mod mention;
mod owner;
mod parsed;
mod sense;
mod site;
mod story;
mod telling;
mod wordbook;

use std::sync::OnceLock;

pub(super) use self::ladder::Rung;
pub(super) use event::Role;
pub(super) use guard::stranger::is_told_of_a_stranger;
pub(super) use ladder::cast::is_doer;
pub(super) use ladder::count::is_year;
pub(super) use ladder::narrow::{akin, is_kindred, may_be_told};
pub(super) use ladder::{Fall, Fit};
pub(super) use limit::direction::is_of_older_version;
pub(super) use mention::Mention;
pub(super) use owner::Noun;
pub(super) use parsed::Parsed;
pub(super) use sense::{Arg, Sense, Unclear, What};
pub(super) use site::Rel;
pub(super) use story::{Story, is_setting, run_in};
pub(super) use telling::naming::CALLED;
pub(super) use telling::permit::Permit;
pub(super) use telling::plain::is_ordinal;
pub(crate) use wordbook::classes_of;
pub(super) use wordbook::flagged::Flagged;
pub(super) use wordbook::{Entry, Wordbook, shipped};

use self::graph::Graph;
use self::sense::understand::Reader;
use self::site::Stating;
use super::window::Window;
use crate::span::Span;
use crate::text::Tokens;
use crate::text::clause::Analysis;
use crate::value::Kind;

/// Whether a word says of nothing what it is: "up", "hours", "total".
pub(super) fn says_nothing(word: &str) -> bool {
    crate::text::clause::is_function_word(word) || sense::lost::GENERAL.contains(&word)
}

/// Whether a class says of nothing what it is, where something is limited.
pub(super) fn says_little(class: &str) -> bool {
    crate::language::happenings::SAYS_LITTLE.has(class)
}

/// The verbs of the shipped wordbook that state.
fn stating() -> &'static Stating {
    static STATING: OnceLock<Stating> = OnceLock::new();
    STATING.get_or_init(|| Stating::of(shipped()))
}

/// What stands in the place of `{value}` while a sentence of the rules is read.
pub(super) const fn stand_in(kind: Kind) -> &'static str {
    match kind {
        Kind::Duration => "two hours",
        Kind::Date => "Monday",
        Kind::Year => "1999",
        Kind::Time => "18:20",
        Kind::Percent => "5 percent",
        Kind::Number => "12",
        Kind::Money => "$5 million",
        Kind::Quantity => "10 metres",
        Kind::Name | Kind::Choice | Kind::YesNo => "Aurora",
        Kind::Version => "3.1",
    }
}

/// Reads a sentence of the rules. `window` holds it with the stand-in at the bytes `value`; `mentions` are the entities named in it.
pub(super) fn understand(
    book: &Wordbook,
    window: &Window<'_, '_>,
    value: Option<Span>,
    kind: Kind,
    mentions: &[Mention],
) -> Result<Sense, Unclear> {
    let tokens = &window.tokens;
    let analysis = Analysis::of(tokens);
    let graph = Graph::of(tokens, &analysis);
    let value = value.map(|v| (tokens.at(v.start), past_zone(tokens, tokens.at(v.end), kind)));
    Reader { graph: &graph, book, stating: stating(), mentions, kind, value }.sense(value)
}

/// The token behind a time of day with its zone: "{value} local time", "{value} GMT".
fn past_zone(tokens: &Tokens<'_>, after: usize, kind: Kind) -> usize {
    let zone = |t: usize| {
        tokens.get(t).is_some_and(|t| t.is_content()) && tokens.raw(t).len() > 2 && tokens.raw(t).bytes().all(|b| b.is_ascii_uppercase())
    };
    match kind {
        Kind::Time if tokens.word(after) == "local" && tokens.word(after + 1) == "time" => after + 2,
        Kind::Time if zone(after) => after + 1,
        _ => after,
    }
}

/// Reads a sentence of the rules that says nothing else as the words that stand around its value; `None` where there are none.
pub(super) fn understand_words(
    book: &Wordbook,
    window: &Window<'_, '_>,
    value: Option<Span>,
    kind: Kind,
    mentions: &[Mention],
) -> Option<Sense> {
    let tokens = &window.tokens;
    let analysis = Analysis::of(tokens);
    let graph = Graph::of(tokens, &analysis);
    let value = value.map(|v| (tokens.at(v.start), tokens.at(v.end)));
    Reader { graph: &graph, book, stating: stating(), mentions, kind, value }.by_words()
}

/// Whether the words at the tokens `from..to` stand in a relative clause that tells of the event of another year, where nothing that the rules
/// know is named: "the 1995 bombing, which killed 168 people".
pub(super) fn is_said_of_another(window: &Window<'_, '_>, from: usize, to: usize) -> bool {
    /// So many tokens in front the year may stand.
    const BACK: usize = 64;
    let tokens = &window.tokens;
    let year = |t: usize| tokens.word(t).len() == 4 && tokens.word(t).parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y));
    // asked for each claim of a sentence: most have no year in front
    if !(from.saturating_sub(BACK)..from).any(year) {
        return false;
    }
    let graph = Graph::of(tokens, &window.analysis());
    let Some(c) = (from..to).find_map(|t| graph.clause(t)) else { return false };
    let clause = &graph.clauses[c];
    let Some(k) = clause.antecedent.filter(|&k| clause.hangs == graph::Hangs::Relative && graph.chunks[k].after <= from) else {
        return false;
    };
    let chunk = &graph.chunks[k];
    let known =
        window.mentions.iter().any(|m| window.content.get(m.first).is_some_and(|t| (chunk.first..clause.after.max(to)).contains(t)));
    !known && (chunk.first..chunk.head).any(year)
}
