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
//! let run = Run::new(&ruleset, &judgement);
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
mod mistakes;
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
pub use diagnosis::Diagnosis;
pub use hedges::hedge_table;
pub use json::claim_json;
pub use look::Look;
pub use mistakes::mistakes;
pub use readings::show_readings;
pub use syntax::show_syntax;
pub use trial::{show_claim, show_failure};
pub use words::{count, summary};

use crate::finding::Judgement;
use crate::rule::Ruleset;

/// All there is to tell about a run.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// What the rules say, and the files they stand in.
    pub ruleset: &'a Ruleset,
    /// What was found. Findings at [`Level::Off`](crate::code::Level::Off) are not told.
    pub judgement: &'a Judgement,
    /// Mistakes in the rules.
    pub mistakes: &'a [Diagnosis],
    /// Remarks on the run itself, a sentence each; told by the formats for people.
    pub notes: &'a [String],
}

impl<'a> Run<'a> {
    /// A run about which nothing else is to be said.
    #[must_use]
    pub const fn new(ruleset: &'a Ruleset, judgement: &'a Judgement) -> Self {
        Self { ruleset, judgement, mistakes: &[], notes: &[] }
    }
}

impl crate::session::Outcome {
    /// Everything worth telling, in words, by source and then by place.
    #[must_use]
    pub fn findings(&self) -> Vec<Diagnosis> {
        Teller::new(&Run::new(&self.ruleset, &self.judgement)).tell().collect()
    }
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
    /// Whether it is for people at a terminal, who see mistakes in rules drawn with their lines, on standard error.
    #[must_use]
    pub const fn is_drawn(self) -> bool {
        matches!(self, Self::Pretty)
    }

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
