//! Rules and sources from the command line to claims: what `check`, `claims` and `test` have in common.

use std::io::Write as _;
use std::path::PathBuf;

use super::load::{self, Input, Inputs};
use super::paths::Named;
use super::project;
use super::{Color, Trouble};
use crate::code::Level;
use crate::report::Look;
use crate::rule::report::RuleReport;
use crate::rule::{Loaded, Problem, RuleFiles, Ruleset};
use crate::session::{Checker, Levels};
use crate::source::Source;

/// Rules that were loaded and compiled, with what is to be said of them.
pub(super) struct Rules {
    pub(super) checker: Checker,
    pub(super) problems: Vec<Problem>,
}

/// Rules that cannot be used.
pub(super) struct Broken {
    pub(super) files: RuleFiles,
    pub(super) problems: Vec<Problem>,
}

/// Standard error, coloured as `color` says.
pub(super) fn error_look(color: Color) -> Look {
    Look::of_output(color.forced(), std::io::IsTerminal::is_terminal(&std::io::stderr()))
}

/// Reads rules files and compiles what they say.
///
/// # Errors
/// A file that cannot be read.
pub(super) fn load(paths: &[String]) -> Result<Result<Rules, Broken>, Trouble> {
    load_noting(paths, &mut Vec::new())
}

/// The same; `noted` gets the files that the rules are in or take something from, those that are not there too.
///
/// # Errors
/// A file that cannot be read.
pub(super) fn load_noting(paths: &[String], noted: &mut Vec<PathBuf>) -> Result<Result<Rules, Broken>, Trouble> {
    let Loaded { ruleset, draft, mut problems, files } = project::load(paths, noted)?;
    let Some(set) = ruleset else {
        // what is to be said of the sentences is told beside a value that cannot be read
        match draft.map(Checker::new) {
            Some(Ok(checker)) => problems.extend(checker.unknown_words()),
            Some(Err(errors)) => problems.extend(errors.problems),
            None => {}
        }
        return Ok(Err(Broken { files, problems }));
    };
    Ok(match Checker::new(set) {
        Ok(checker) => {
            problems.extend(checker.unknown_words());
            problems.extend(checker.lost_sentences());
            Ok(Rules { checker, problems })
        }
        Err(errors) => {
            problems.extend(errors.problems);
            Err(Broken { files, problems })
        }
    })
}

/// Tells mistakes in rules on standard error, those that matter most last. Notes are told only where `notes` says so, and never
/// beside an error, which has to be mended first.
pub(super) fn tell_problems(files: &RuleFiles, problems: &[Problem], levels: &Levels, color: Color, notes: bool) -> Result<(), Trouble> {
    let broken = problems.iter().any(Problem::is_error);
    let least = if notes && !broken { Level::Note } else { Level::Warn };
    let mut told: Vec<Problem> = problems.iter().filter(|p| levels.of_problem(p) >= least).cloned().collect();
    told.sort_by_key(|p| levels.of_problem(p));
    if !told.is_empty() {
        let look = error_look(color);
        // Standard error may be closed; the exit code says it too.
        let _ = std::io::stderr().write_all(RuleReport::of(files, told).render(look.color, look.width).as_bytes());
    }
    Ok(())
}

/// Loads rules files; tells every problem on standard error. Notes are told only where `notes` says so.
pub(super) fn rules(paths: &[String], color: Color, notes: bool) -> Result<Rules, Trouble> {
    rules_telling(paths, color, notes, |_, _| true)
}

/// The same; of what there is to be told of rules that load, only what `wanted` asks for is.
pub(super) fn rules_telling(
    paths: &[String],
    color: Color,
    notes: bool,
    wanted: impl Fn(&Ruleset, &Problem) -> bool,
) -> Result<Rules, Trouble> {
    match load(paths)? {
        Ok(rules) => {
            let told: Vec<Problem> = rules.problems.iter().filter(|p| wanted(rules.set(), p)).cloned().collect();
            tell_problems(&rules.set().files, &told, rules.checker.levels(), color, notes)?;
            Ok(rules)
        }
        Err(broken) => {
            tell_problems(&broken.files, &broken.problems, &Levels::default(), color, notes)?;
            Err(Trouble::Told)
        }
    }
}

impl Rules {
    /// What they say.
    pub(super) fn set(&self) -> &Ruleset {
        self.checker.ruleset()
    }
}

/// Reads inputs that no rules are about, each with the date that it tells itself, in order; whether there was trouble.
pub(super) fn plain_sources(paths: &[String], jobs: Option<u16>) -> Result<(Vec<Source>, bool), Trouble> {
    use rayon::prelude::*;
    let named = Named { sources: paths.iter().map(Into::into).collect(), ..Named::default() };
    let (inputs, mut trouble) = inputs(&named, false);
    let Ok(checker) = Checker::new(Ruleset::default()) else { return Ok((Vec::new(), true)) };
    let read = |input: &Input| Ok(checker.into_dated(source(input, &mut Vec::new())?));
    let outcomes: Vec<Result<Source, Trouble>> = pool(jobs, inputs.len())?.install(|| inputs.par_iter().map(read).collect());
    let mut sources = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        match outcome {
            Ok(source) => sources.push(source),
            Err(error) => trouble |= tell(&[error]),
        }
    }
    Ok((sources, trouble))
}

/// Reads one input. Notes about how it had to be read go to `notes`.
pub(super) fn source(input: &Input, notes: &mut Vec<String>) -> Result<Source, Trouble> {
    decoded(input, input.read()?, notes)
}

/// The same for an input whose bytes have been read.
pub(super) fn decoded(input: &Input, bytes: Vec<u8>, notes: &mut Vec<String>) -> Result<Source, Trouble> {
    let (source, said) =
        Source::from_bytes(&input.name, bytes, input.kind.format()).map_err(|refused| Trouble::Other(refused.to_string()))?;
    notes.extend(said.iter().map(|note| format!("{}: {note}", input.name)));
    Ok(source)
}

/// Standard input can be the rules or a source, and not both.
pub(super) fn one_reader_of_input(named: &Named) -> Result<(), Trouble> {
    let sources = named.sources.iter().filter_map(|s| s.to_str());
    let asked = named.rules.iter().map(String::as_str).chain(sources).filter(|s| load::is_stdin(s)).count();
    if asked > 1 {
        return Err(Trouble::Other("standard input can be read once only: `-` is given for more than one file".to_owned()));
    }
    Ok(())
}

/// Tells the troubles met so far on standard error, a line each; whether there were any.
pub(super) fn tell(troubles: &[Trouble]) -> bool {
    for trouble in troubles {
        super::complain(&trouble.to_string());
    }
    !troubles.is_empty()
}

/// The inputs that are named as sources; what could not be found is told at once.
///
/// A folder without a file to check is trouble too, unless `allow_empty`.
pub(super) fn inputs(named: &Named, allow_empty: bool) -> (Vec<Input>, bool) {
    let found = load::inputs(&named.sources, &named.rules, named.stdin.as_deref());
    for note in found.left_out().iter().chain(&found.aside) {
        super::complain(note);
    }
    let Inputs { list, mut troubles, empty, .. } = found;
    if !allow_empty {
        troubles.extend(empty);
    }
    let trouble = tell(&troubles);
    (list, trouble)
}

impl Rules {
    /// The same rules where so many sources are read by `jobs` threads: what is left of these a long source may have besides its own.
    pub(super) fn for_sources(self, sources: usize, jobs: Option<u16>) -> Self {
        let left = super::streams::threads(jobs).saturating_sub(sources.max(1));
        Self { checker: self.checker.with_spare_threads(left), ..self }
    }
}

/// A pool of `jobs` threads, and no more than there are sources; as many as there are cores where nothing is said.
pub(super) fn pool(jobs: Option<u16>, sources: usize) -> Result<rayon::ThreadPool, Trouble> {
    let threads = jobs.map_or(0, |jobs| usize::from(jobs).min(sources.max(1)));
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|e| Trouble::Other(format!("cannot start threads: {e}")))
}
