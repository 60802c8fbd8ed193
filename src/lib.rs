//! summit-check, a linter for facts.
//!
//! Rules say what is established and how sources put it; sources are read one by one; what they say is judged together:
//!
//! ```
//! use summit_check::{Checker, Ruleset, Source};
//!
//! let rules = Ruleset::parse(
//!     "talks.rules",
//!     r#"
//!         alias talks = "talks" | "meeting" | "conversation"
//!         fact meeting_length: duration {
//!           value about 2 hours
//!           claim "{talks} ... lasted for? {value}"
//!         }
//!     "#,
//! )?;
//! let checker = Checker::new(rules)?;
//! let texts = [("a.txt", "Their talks lasted almost two hours."), ("b.txt", "The conversation lasted three hours.")];
//! let outcome = checker.check(texts.map(|(path, text)| Source::text(path, text)));
//! for finding in outcome.findings() {
//!     println!("{finding}");
//! }
//! assert!(outcome.findings()[0].to_string().starts_with("b.txt:1:25: error[contradiction]: b.txt says"));
//! # Ok::<(), summit_check::Mistakes>(())
//! ```
//!
//! Values can be read without any rules, and without the feature `check`, which brings rules, reports and the command:
//!
//! ```
//! use summit_check::{Context, read};
//!
//! let text = "nearly two hours, up by more than 56 percent";
//! for reading in read(text, &Context::default()) {
//!     println!("{}: {}", reading.span.of(text), reading.value.json());
//! }
//! ```
//!
//! What stands on this page is what the library promises. The rooms behind it are open to the command and the tests, and may
//! change with every version. They stand in one-way order, each using only what is to its left; files are read and reports
//! printed at the right end only:
//!
//! work → span → line → source → stream → code → language → text → value → read → fact → rule → extract → finding → judge → trial → session → report → table → cli

#![cfg_attr(not(feature = "check"), allow(dead_code, unused_imports, reason = "the reader alone needs a part of its rooms"))]

#[doc(hidden)]
pub mod escape;
#[doc(hidden)]
pub mod language;
#[doc(hidden)]
pub mod line;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod span;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod value;
#[doc(hidden)]
pub mod work;

#[cfg(feature = "check")]
#[doc(hidden)]
pub mod cli;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod code;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod extract;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod fact;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod finding;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod inventory;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod judge;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod report;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod rule;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod session;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod stream;
#[cfg(feature = "arrow")]
pub mod table;
#[cfg(feature = "check")]
#[doc(hidden)]
pub mod trial;

#[doc(inline)]
pub use read::{read, read_value};
#[doc(inline)]
pub use source::{Format as SourceFormat, Published, PublishedFrom, Source, SourceError, SourceNote};
#[doc(inline)]
pub use span::Span;
#[doc(inline)]
pub use value::{Context, Denotation, Hedge, Kind, Reading, Relation, Set, Types, Value, show};

#[cfg(feature = "check")]
#[doc(inline)]
pub use cli::OpenError;
#[cfg(feature = "check")]
#[doc(inline)]
pub use code::{Code, Level};
#[cfg(feature = "check")]
#[doc(inline)]
pub use fact::{Modality, Verdict};
#[cfg(feature = "check")]
#[doc(inline)]
pub use report::diagnosis::{Diagnosis as Finding, Place};
#[cfg(feature = "check")]
#[doc(inline)]
pub use report::{Format, Look, Report, Run};
#[cfg(feature = "check")]
#[doc(inline)]
pub use rule::{Mistakes, Problem, Ruleset};
#[cfg(feature = "check")]
#[doc(inline)]
pub use session::{Baseline, Checker, Levels, Outcome};
