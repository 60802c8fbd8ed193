//! From one source to its claims: compiled templates, matched around the words they cannot do without.
//!
//! `Ruleset → compile → Program`, then `(Program, Source) → claims`, for each source on its own.

mod apart;
mod as_of;
pub mod claim;
mod claiming;
mod composed;
mod dated;
pub mod dateline;
mod early;
mod elsewhen;
mod entry;
mod established;
mod extraction;
mod families;
mod firm;
mod fit;
mod frame;
mod frequency;
mod gate;
mod joints;
mod lexicon;
mod matcher;
mod mention;
mod modality;
mod named;
mod nation;
mod nearer;
mod none;
mod notion;
mod outcome;
mod paged;
mod pass;
mod pattern;
mod pieces;
mod place;
mod plainer;
mod profile;
mod program;
pub mod published;
mod reckoned;
mod recognised;
mod recorder;
mod restated;
mod scale;
mod scan;
mod sentence;
mod settled;
mod speakers;
mod stand;
mod standing;
mod subjects;
mod surroundings;
mod there;
mod turns;
mod why;
mod window;

pub use claim::{AsOf, Claim, Elsewhere, Excerpt, Label, Mention, SourceClaims};
pub(crate) use dated::Dates;
pub use extraction::{extract, extract_passage, scan_claims};
pub(crate) use extraction::{extract_any, extract_asking, scan_asking};
pub(crate) use frame::classes_of;
pub(crate) use frequency::is_function_word;
pub(crate) use modality::is_negator;
pub use pattern::{DEFAULT_GAP, MAX_STEPS, PatternError};
pub use profile::Spent;
pub use program::{CompileError, Program};
pub use why::{Why, understood, why, why_of_passage};

/// What surrounds the words of a source and helps to read them.
fn context(source: &dated::Dated<'_>) -> crate::value::Context {
    use crate::value::{Context, DayOrder};
    let dates = source.dates();
    let order = dates.day_first.map(|first| if first { DayOrder::DayFirst } else { DayOrder::MonthFirst });
    Context { published: dates.published.map(|p| p.at), order }
}
