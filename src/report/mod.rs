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
mod github;
mod gitlab;
mod hedges;
mod html;
mod identity;
pub mod json;
mod jsonl;
mod junit;
mod look;
mod markdown;
mod matrix;
mod mistakes;
mod plain;
mod pretty;
mod profile;
mod readings;
mod sarif;
mod short;
mod statistics;
mod syntax;
mod terms;
mod trial;
mod window;
mod words;

use std::io::{self, Write};

pub use describe::Teller;
pub use diagnosis::Diagnosis;
pub use hedges::hedge_table;
pub use identity::fingerprint;
#[cfg(feature = "arrow")]
pub use json::claim_cells;
pub use json::{claim_json, source_json};
pub use look::Look;
pub use markdown::inline as markdown_inline;
pub use mistakes::mistakes;
pub use profile::profile;
pub use readings::show_readings;
pub use statistics::statistics;
pub use syntax::show_syntax;
pub use trial::{show_claim, show_coverage, show_failure};
pub use words::{count, printable, summary};

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
    /// The texts of the sources, for the formats that show them whole.
    pub texts: Option<&'a dyn Texts>,
}

/// Where the text of a source is to be had again: reports are made from claims, and most need no text.
pub trait Texts: std::fmt::Debug {
    /// The text of the source with that index, as it was when its claims were found.
    fn text(&self, source: usize) -> Option<String>;
}

impl<'a> Run<'a> {
    /// A run about which nothing else is to be said.
    #[must_use]
    pub const fn new(ruleset: &'a Ruleset, judgement: &'a Judgement) -> Self {
        Self { ruleset, judgement, mistakes: &[], notes: &[], texts: None }
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

/// A list of formats: the variant, its name, what it is for, and the type that writes it.
macro_rules! formats {
    ($($(#[$default:meta])? $variant:ident = $name:literal, $about:literal, $look:pat => $make:expr;)*) => {
        /// The formats of a report, by the names the command line has for them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[non_exhaustive]
        pub enum Format {
            $(#[doc = $about] $(#[$default])? $variant,)*
        }

        impl Format {
            /// All formats, in the order the help lists them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What it is for.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$variant => $about),* }
            }

            /// The report in this format. Only formats for people heed `look`.
            #[must_use]
            pub fn report(self, look: Look) -> Box<dyn Report> {
                match (self, look) { $((Self::$variant, $look) => Box::new($make)),* }
            }
        }
    };
}

formats! {
    #[default] Pretty = "pretty", "Sentences with the words pointed at, and a matrix of facts and sources", look => pretty::Pretty { look };
    Short = "short", "One finding a line: `path:line:column: level[code]: message`", _ => short::Short;
    Plain = "plain", "One fact a line, without drawings: for screen readers", _ => plain::Plain;
    Matrix = "matrix", "The matrix of facts and sources alone, with the counts", look => matrix::Matrix { look };
    Markdown = "markdown", "A comment on a pull request", _ => markdown::Markdown;
    Html = "html", "A page that stands on its own: matrix, filters, each claim in its article with the rule beside it", _ => html::Html;
    Json = "json", "The whole run as JSON, by the published schema", _ => json::Json;
    Jsonl = "jsonl", "A finding a line as JSON, and at last the counts", _ => jsonl::Jsonl;
    Sarif = "sarif", "SARIF 2.1.0, for code scanning", _ => sarif::SarifJson;
    Github = "github", "Annotations of a workflow of GitHub", _ => github::Github;
    Gitlab = "gitlab", "A Code Quality report of GitLab", _ => gitlab::Gitlab;
    Junit = "junit", "JUnit's XML, for test reports", _ => junit::JunitXml;
}

impl Format {
    /// The format of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|f| f.name() == name)
    }

    /// Whether it is read by people, for whom nothing of it may act: the others have an escape of their own.
    #[must_use]
    pub const fn is_for_people(self) -> bool {
        matches!(self, Self::Pretty | Self::Short | Self::Plain | Self::Matrix)
    }

    /// Whether it has room for remarks on the run, such as what of a baseline is stale.
    #[must_use]
    pub(crate) const fn has_remarks(self) -> bool {
        matches!(self, Self::Pretty | Self::Plain | Self::Markdown)
    }
}
