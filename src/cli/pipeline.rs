//! Rules and sources from the command line to claims: what `check`, `claims` and `test` have in common.

use std::io::Write as _;
use std::path::Path;

use globset::{GlobBuilder, GlobMatcher};
use jiff::civil::Date;

use super::load::{Input, Inputs};
use super::{Color, Trouble};
use crate::code::Level;
use crate::extract::{Program, published};
use crate::report::Look;
use crate::rule::report::RuleReport;
use crate::rule::{self, Ruleset};
use crate::source::{Published, PublishedFrom, Source};

/// A rules file, loaded and compiled.
pub(super) struct Rules {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) set: Ruleset,
    pub(super) program: Program,
    dated: Vec<(GlobMatcher, GlobMatcher, Date)>,
}

/// Standard error, coloured as `color` says.
pub(super) fn error_look(color: Color) -> Look {
    Look::of_output(color.forced(), std::io::IsTerminal::is_terminal(&std::io::stderr()))
}

/// Loads a rules file; tells every problem on standard error. Notes are told only where `notes` says so.
pub(super) fn rules(path: &str, color: Color, notes: bool) -> Result<Rules, Trouble> {
    let bytes = if path == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|why| Trouble::Read { path: path.into(), why })?;
    let (text, loaded) = rule::load_bytes_with(path, bytes, Some(&super::project::Project::of_rules(path)));
    let told: Vec<_> = loaded.problems.into_iter().filter(|p| notes || p.level() > Level::Note).collect();
    if !told.is_empty() {
        let look = error_look(color);
        std::io::stderr().write_all(RuleReport::new(path, &text, told).render(look.color, look.width).as_bytes())?;
    }
    let Some(set) = loaded.ruleset else { return Err(Trouble::Told) };
    let program = Program::compile(&set).map_err(|errors| {
        let list: Vec<String> = errors.iter().map(|e| format!("{path}:{}: {e}", 1 + text[..e.span.start].matches('\n').count())).collect();
        Trouble::Other(list.join("\n"))
    })?;
    let mut dated = Vec::new();
    for source in &set.sources {
        if let Some(published) = &source.published {
            let glob = |pattern: &str| GlobBuilder::new(pattern).literal_separator(true).build().map(|g| g.compile_matcher());
            let pattern = source.path.node.as_str();
            match (glob(pattern), glob(&format!("**/{}", pattern.trim_start_matches("./")))) {
                (Ok(whole), Ok(end)) => dated.push((whole, end, published.node)),
                _ => return Err(Trouble::Other(format!("{path}: `{pattern}` is not a glob"))),
            }
        }
    }
    Ok(Rules { path: path.to_owned(), text, set, program, dated })
}

impl Rules {
    /// Reads one input, with its date. Notes about how it had to be read go to `notes`.
    pub(super) fn source(&self, input: &Input, notes: &mut Vec<String>) -> Result<Source, Trouble> {
        let mut source = Self::undated(input, notes)?;
        source.published = self.published(&source);
        Ok(source)
    }

    /// Reads one input if it has a word that some claim looks for; what has none costs no search for its date.
    pub(super) fn speaking_source(&self, input: &Input, notes: &mut Vec<String>) -> Result<Option<Source>, Trouble> {
        let mut source = Self::undated(input, notes)?;
        if !self.program.has_anchor(source.prose()) {
            return Ok(None);
        }
        source.published = self.published(&source);
        Ok(Some(source))
    }

    fn undated(input: &Input, notes: &mut Vec<String>) -> Result<Source, Trouble> {
        let bytes = input.read()?;
        let (source, said) = Source::from_bytes(&input.name, bytes, input.format).map_err(|refused| Trouble::Other(refused.to_string()))?;
        notes.extend(said.iter().map(|note| format!("{}: {note}", input.name)));
        Ok(source)
    }

    /// When a source was published: from the rules, its own metadata, a header line, a dateline, its name.
    fn published(&self, source: &Source) -> Option<Published> {
        let path = source.path.as_str();
        let by_rule = self.dated.iter().find(|(whole, end, _)| whole.is_match(path) || end.is_match(path));
        if let Some((.., date)) = by_rule {
            return Some(Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
        }
        source.published.or_else(|| {
            let name = Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path);
            published::published(source.prose(), name).map(|(at, from)| Published { at, from })
        })
    }
}

/// Reads one input without any rules, with the date that it tells itself.
pub(super) fn plain_source(input: &Input) -> Result<Source, Trouble> {
    let mut source = Rules::undated(input, &mut Vec::new())?;
    source.published = source.published.or_else(|| {
        let name = Path::new(&source.path).file_name().and_then(|n| n.to_str()).unwrap_or(&source.path);
        published::published(source.prose(), name).map(|(at, from)| Published { at, from })
    });
    Ok(source)
}

/// Standard input can be the rules or a source, and not both.
pub(super) fn one_reader_of_input(rules: &str, sources: &[String]) -> Result<(), Trouble> {
    let asked = usize::from(rules == "-") + sources.iter().filter(|s| *s == "-").count();
    if asked > 1 {
        return Err(Trouble::Other("standard input can be read once only: `-` is given for more than one file".to_owned()));
    }
    Ok(())
}

/// Tells the troubles met so far on standard error, a line each; whether there were any.
pub(super) fn tell(troubles: &[Trouble]) -> bool {
    for trouble in troubles {
        let _ = writeln!(std::io::stderr(), "summit-check: {trouble}");
    }
    !troubles.is_empty()
}

/// The inputs that `sources` name; what could not be found is told at once.
///
/// A folder without a file to check is trouble too, unless `allow_empty`.
pub(super) fn inputs(sources: &[String], allow_empty: bool) -> (Vec<Input>, bool) {
    let Inputs { list, mut troubles, empty } = super::load::inputs(sources);
    if !allow_empty {
        troubles.extend(empty);
    }
    let trouble = tell(&troubles);
    (list, trouble)
}

/// A pool of `jobs` threads; as many as there are cores where nothing is said.
pub(super) fn pool(jobs: Option<usize>) -> Result<rayon::ThreadPool, Trouble> {
    rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).build().map_err(|e| Trouble::Other(format!("cannot start threads: {e}")))
}
