//! Showing findings: everything that turns a verdict into words.
//!
//! A [`Run`] holds what there is to tell; [`Diagnosis`](diagnosis::Diagnosis) puts one finding into words, for all formats
//! alike; each format is a file with a type that is a [`Report`]. A new format is such a file and a line in [`Format`].
//!
//! ```
//! use summit_check::finding::Judgement;
//! use summit_check::report::{Format, Look, Run};
//! use summit_check::rule::Ruleset;
//!
//! let (ruleset, judgement) = (Ruleset::default(), Judgement::default());
//! let run = Run { rules: &[], ruleset: &ruleset, judgement: &judgement, notes: &[] };
//! let mut shown = Vec::new();
//! Format::Pretty.report(Look::default()).write(&run, &mut shown)?;
//! assert_eq!(shown, b"0 sources, 0 facts, 0 claims: no findings\n");
//! # Ok::<(), std::io::Error>(())
//! ```

mod clip;
mod describe;
pub mod diagnosis;
mod drawing;
mod hedges;
pub mod json;
mod look;
mod matrix;
mod plain;
mod pretty;
mod readings;
mod short;
mod syntax;
mod trial;
mod window;
mod words;

use std::io::{self, Write};

use clap::ValueEnum;

pub use describe::Teller;
pub use hedges::hedge_table;
pub use json::claim_json;
pub use look::Look;
pub use readings::show_readings;
pub use syntax::show_syntax;
pub use trial::{show_claim, show_failure};
pub use words::{count, summary};

use crate::finding::Judgement;
use crate::rule::Ruleset;

/// A rules file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesFile {
    /// The name it is reported under.
    pub path: String,
    /// Its text; the places in the ruleset are offsets into it.
    pub text: String,
}

/// All there is to tell about a run.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// The rules files. The places in `ruleset` are those of the first one.
    pub rules: &'a [RulesFile],
    /// What they say.
    pub ruleset: &'a Ruleset,
    /// What was found. Findings at [`Level::Off`](crate::code::Level::Off) are not told.
    pub judgement: &'a Judgement,
    /// Remarks on the run itself, a sentence each; told by the formats for people.
    pub notes: &'a [String],
}

/// A way to show a run.
pub trait Report {
    /// Writes all of `run` to `out`.
    ///
    /// # Errors
    /// What `out` says.
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// The formats of a report, by the names the command line has for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, ValueEnum)]
pub enum Format {
    /// Sentences with the words pointed at, and a matrix of facts and sources
    #[default]
    Pretty,
    /// One finding a line: `path:line:column: level[code]: message`
    Short,
    /// One fact a line, without drawings: for screen readers
    Plain,
    /// The whole run as JSON, by the published schema
    Json,
}

impl Format {
    /// The report in this format. Only formats for people heed `look`.
    #[must_use]
    pub fn report(self, look: Look) -> Box<dyn Report> {
        match self {
            Self::Pretty => Box::new(pretty::Pretty { look }),
            Self::Short => Box::new(short::Short),
            Self::Plain => Box::new(plain::Plain),
            Self::Json => Box::new(json::Json),
        }
    }
}
