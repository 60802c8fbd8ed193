//! summit-check, a linter for facts.
//!
//! Rules say what is established and how sources put it; sources are read one by one; what they say is judged together:
//!
//! ```
//! use summit_check::rule;
//! use summit_check::session::Checker;
//! use summit_check::source::{Format, Source};
//!
//! let rules = r#"
//!     alias talks = "talks" | "meeting" | "conversation"
//!     fact meeting_length: duration {
//!       value about 2 hours
//!       claim "{talks} ... lasted for? {value}"
//!     }
//! "#;
//! let rules = rule::load("talks.rules", rules).ruleset.expect("the rules have no mistake");
//! let checker = Checker::new(rules).expect("every template has a word to search for");
//!
//! let texts = [("a.txt", "Their talks lasted almost two hours."), ("b.txt", "The conversation lasted three hours.")];
//! let outcome = checker.check(texts.map(|(path, text)| Source::from_bytes(path, text.into(), Format::Text).expect("it is UTF-8").0));
//!
//! let findings = outcome.findings();
//! assert_eq!(findings.len(), 1);
//! assert!(findings[0].to_string().starts_with("b.txt:1:5: error[contradiction]: b.txt says `conversation lasted three hours`"));
//! ```
//!
//! The rooms stand in one-way order, each using only what is to its left. Files are read and reports printed at the right end only:
//!
//! span → line → source → code → language → text → value → read → fact → rule → extract → finding → judge → trial → session → report → cli

pub mod cli;
pub mod code;
pub mod extract;
pub mod fact;
pub mod finding;
pub mod inventory;
pub mod judge;
pub mod language;
pub mod line;
pub mod read;
pub mod report;
pub mod rule;
pub mod session;
pub mod source;
pub mod span;
pub mod text;
pub mod trial;
pub mod value;
