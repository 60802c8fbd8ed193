//! summit-check, a linter for facts.
//!
//! The rooms stand in one-way order, each using only what is to its left:
//!
//! span → source → code → text → value → fact → rule → extract → finding → judge → trial → report → cli

pub mod cli;
pub mod code;
pub mod extract;
pub mod fact;
pub mod finding;
pub mod judge;
pub mod report;
pub mod rule;
pub mod source;
pub mod span;
pub mod text;
pub mod trial;
pub mod value;
