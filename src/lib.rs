//! summit-check, a linter for facts.
//!
//! Rules say what is established and how sources put it; sources are read one by one; what they say is judged together:
//!
//! ```
//! use summit_check::code::Code;
//! use summit_check::extract::{Program, extract};
//! use summit_check::source::{Format, Source};
//! use summit_check::{judge, rule};
//!
//! let rules = r#"
//!     alias talks = "talks" | "meeting" | "conversation"
//!     fact meeting_length: duration {
//!       value about 2 hours
//!       claim "{talks} ... lasted for? {value}"
//!     }
//! "#;
//! let rules = rule::load("talks.rules", rules).ruleset.expect("the rules have no mistake");
//! let program = Program::compile(&rules).expect("every template has a word to search for");
//!
//! let texts = [("a.txt", "Their talks lasted almost two hours."), ("b.txt", "The conversation lasted three hours.")];
//! let sources = texts.map(|(path, text)| {
//!     let (source, _notes) = Source::from_bytes(path, text.into(), Format::Text).expect("it is UTF-8");
//!     extract(&program, &source)
//! });
//! let judgement = judge::judge(&rules, sources.into());
//!
//! let finding = &judgement.findings[0];
//! assert_eq!(finding.code(), Code::Contradiction);
//! assert_eq!(judgement.sources[finding.source].path, "b.txt");
//! assert_eq!(judgement.sources[1].claims[0].text, "conversation lasted three hours");
//! ```
//!
//! The rooms stand in one-way order, each using only what is to its left. Files are read and reports printed at the right end only:
//!
//! span → source → code → language → text → value → fact → rule → extract → finding → judge → trial → report → cli

pub mod cli;
pub mod code;
pub mod extract;
pub mod fact;
pub mod finding;
pub mod inventory;
pub mod judge;
pub mod language;
pub mod report;
pub mod rule;
pub mod source;
pub mod span;
pub mod text;
pub mod trial;
pub mod value;
