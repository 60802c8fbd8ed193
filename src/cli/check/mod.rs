//! `check`: rules and sources in, findings out.

mod args;
mod fix;
mod known;
mod output;
mod plan;
#[cfg(feature = "watch")]
mod watch;

use std::collections::HashSet;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;

use rayon::prelude::*;

pub(super) use self::args::Args;
use self::output::Told;
use self::plan::{Plan, plan};
use super::cache::Cache;
use super::load::Input;
use super::pipeline::{self, Broken, Rules};
use super::stdout::{self, Stdout};
use super::streams::Asked;
use super::{CLEAN, FOUND, TROUBLE, Trouble, complain, git, streams};
use crate::code::Level;
use crate::extract::SourceClaims;
use crate::finding::Judgement;
use crate::report::{self, Diagnosis, Run};
use crate::rule::{Mistake, Problem, Ruleset};
use crate::session::{Checker, Gathered, Levels, Outcome, keep_new};

/// What a run reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reads {
    /// Sources.
    Sources,
    /// What was found in sources before.
    Claims,
}

/// Why a correction is not made at once, and how it is made.
const UNREAD_FIX: &str = "--fix writes into no text by itself: somebody has to read a correction first. `--fix --dry-run` prints a patch, and `git apply` makes what it says";

pub(super) fn run(args: &Args, reads: Reads) -> Result<u8, Trouble> {
    if args.fix && !args.dry_run {
        return Err(Trouble::Other(UNREAD_FIX.to_owned()));
    }
    #[cfg(feature = "watch")]
    if args.watch {
        return watch::run(args);
    }
    let plan = plan(args)?;
    round(args, &plan, reads, &mut Vec::new(), &mut |told| {
        if args.fix { fix::show(args, &plan, told) } else { output::write(args, &plan, told) }
    })
}

/// Reads everything, judges it and has it told. `noted` gets the files that the rules are in or take something from.
fn round(
    args: &Args,
    plan: &Plan,
    reads: Reads,
    noted: &mut Vec<PathBuf>,
    tell: &mut dyn FnMut(&Told<'_>) -> Result<(), Trouble>,
) -> Result<u8, Trouble> {
    if args.show_config {
        stdout::print(&plan.show())?;
        return Ok(CLEAN);
    }
    pipeline::one_reader_of_input(&plan.named)?;
    if plan.named.rules.is_empty() {
        return Err(Trouble::Other("no rules were named; give rules files first, with --rules, or in summit-check.toml".to_owned()));
    }
    if args.show_files {
        return show_files(args, plan);
    }
    let rules = match pipeline::load_noting(&plan.named.rules, noted)? {
        Ok(rules) => rules,
        Err(broken) => return broken_rules(args, plan, &broken),
    };
    let unknown = plan.unknown_names(rules.set());
    if !unknown.is_empty() {
        return Err(Trouble::Several(unknown));
    }
    let rules = Rules { checker: rules.checker.with_levels(plan.levels.clone()).with_facts(&plan.only, &plan.skip), ..rules };
    if plan.named.sources.is_empty() && !args.allow_empty {
        pipeline::tell_problems(&rules.set().files, &rules.problems, &plan.levels, args.color, false)?;
        return Err(Trouble::Other("no source was named; give files, folders, globs, or - for standard input".to_owned()));
    }
    let rules = if args.profile_rules { Rules { checker: rules.checker.with_profile(), ..rules } } else { rules };
    let (inputs, mut trouble) = inputs(args, plan)?;
    output::spare_what_is_read(plan, &inputs)?;
    let rules = rules.for_sources(inputs.len(), plan.jobs);
    let sources = match reads {
        Reads::Sources => read(args, plan, &rules, &inputs, &mut trouble)?,
        Reads::Claims => gather(&rules, &inputs, &mut trouble),
    };
    let mut notes: Vec<String> = sources.left_out().into_iter().collect();
    let Sources { claims, files, any, partial, inputs: read, .. } = sources;
    let empty = !any || rules.set().facts.is_empty();
    let today = args.today.or_else(|| rules.checker.needs_today(&claims).then(today));
    // of a stream only what matters is kept, and who checks one source alone knows that the others are not there
    let is_whole = reads == Reads::Sources && claims.len() > 1 && claims.len() == inputs.len();
    let mut outcome = rules.checker.judge_on(claims, today);
    let mut problems = rules.problems;
    problems.append(&mut outcome.problems);
    // a record that says nothing is not there, and may be one that the rules name
    problems.retain(|p| !partial || !matches!(p.mistake, Mistake::UnmetSource(_)));
    problems.extend(if is_whole { rules.checker.unmet(&outcome) } else { Vec::new() });
    keep_asked(args, plan, &files, &mut outcome, &mut notes)?;
    let known = known::apply(args, plan, &mut outcome)?;
    notes.extend(known.notes);
    if args.statistics {
        // Standard error may be closed; the exit code says what matters.
        let _ = std::io::stderr().write_all(report::statistics(&outcome.ruleset, &outcome.judgement).as_bytes());
    }
    if args.profile_rules {
        let spent = rules.checker.program().spent();
        let _ = std::io::stderr().write_all(report::profile(&outcome.ruleset, &spent).as_bytes());
    }
    tell(&Told { outcome: &outcome, problems: &problems, notes: &notes, read: &read })?;
    if empty && !args.allow_empty {
        let what = if outcome.ruleset.facts.is_empty() { "the rules have no fact" } else { "there is no source to read" };
        return Err(Trouble::Other(format!("nothing was checked: {what} (--allow-empty accepts that)")));
    }
    Ok(if trouble {
        TROUBLE
    } else if !args.exit_zero && !known.written && is_found(plan, &outcome, &problems) {
        FOUND
    } else {
        CLEAN
    })
}

/// Whether what was found fails the run.
fn is_found(plan: &Plan, outcome: &Outcome, problems: &[Problem]) -> bool {
    let of_rules = problems.iter().map(|p| plan.levels.of_problem(p));
    // what the catalogue has for rules was never a reason to fail; what somebody asked for is
    let raised = problems.iter().filter(|p| plan.levels.of_problem(p) > p.level()).map(|p| plan.levels.of_problem(p));
    let worst = outcome.judgement.worst().max(raised.max());
    let warnings = outcome.judgement.findings.iter().map(|f| f.level).chain(of_rules).filter(|l| *l == Level::Warn).count();
    plan.fail_on.is_met(worst) || plan.max_warnings.is_some_and(|most| warnings > most)
}

fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// The inputs that are named and not left out.
fn inputs(args: &Args, plan: &Plan) -> Result<(Vec<Input>, bool), Trouble> {
    let (mut inputs, trouble) = pipeline::inputs(&plan.named, args.allow_empty);
    let leaves_out = plan.leaves_out()?;
    inputs.retain(|input| !leaves_out(&input.name));
    Ok((inputs, trouble))
}

fn show_files(args: &Args, plan: &Plan) -> Result<u8, Trouble> {
    let (inputs, trouble) = inputs(args, plan)?;
    let mut out = Stdout::new();
    for path in &plan.named.rules {
        writeln!(out, "rules   {}", report::printable(path))?;
    }
    for input in &inputs {
        writeln!(out, "source  {}", report::printable(&input.name))?;
    }
    out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

/// So many records that agree with all that is established are kept as evidence; more of them are counted.
const MOST_AGREEING: usize = 10_000;

/// The sources that could be read.
#[derive(Default)]
struct Sources<'i> {
    /// What each says.
    claims: Vec<SourceClaims>,
    /// The file each was read from.
    files: Vec<String>,
    /// Whether records that say nothing were left out.
    partial: bool,
    /// How many records agree with all that is established.
    agreeing: usize,
    /// Whether anything could be read, also where none of it has a part in the report.
    any: bool,
    /// The inputs that are sources as they are: a format that shows them reads them again.
    inputs: Vec<Option<&'i Input>>,
}

impl<'i> Sources<'i> {
    /// Adds a record of a stream.
    fn add_record(&mut self, checker: &Checker, claims: SourceClaims, file: &str) {
        let settled = checker.is_settled(&claims);
        self.agreeing += usize::from(settled);
        if !settled || self.agreeing <= MOST_AGREEING {
            self.add(claims, file, None);
        }
    }

    /// That records were left out, in words.
    fn left_out(&self) -> Option<String> {
        let more = self.agreeing.checked_sub(MOST_AGREEING).filter(|more| *more > 0)?;
        Some(format!("{more} more records agree with all that is established, and are not listed"))
    }

    fn add(&mut self, claims: SourceClaims, file: &str, input: Option<&'i Input>) {
        self.any = true;
        self.claims.push(claims);
        self.files.push(file.to_owned());
        self.inputs.push(input);
    }
}

/// What every source says, in order.
fn read<'i>(args: &Args, plan: &Plan, rules: &Rules, inputs: &'i [Input], trouble: &mut bool) -> Result<Sources<'i>, Trouble> {
    let pool = pipeline::pool(plan.jobs, inputs.len())?;
    let cache = if plan.cache && !args.no_cache && !args.profile_rules { Cache::open(rules.set(), inputs.len()) } else { None };
    let bar = progress(args, inputs.len());
    let mut sources = Sources::default();
    let tell = |notes: &[String]| notes.iter().filter(|_| !args.quiet).for_each(|note| complain(note));
    for run in inputs.chunk_by(|a, b| a.kind.is_plain() && b.kind.is_plain()) {
        if !run[0].kind.is_plain() {
            let input = &run[0];
            sources.partial = true;
            let outcome = streams::read(
                &rules.checker,
                &args.streams,
                Asked { shard: None, silent: true },
                input,
                streams::threads(plan.jobs),
                |part| {
                    tell(&part.notes);
                    *trouble |= pipeline::tell(&part.troubles);
                    sources.any = true;
                    part.heard.into_iter().for_each(|heard| sources.add_record(&rules.checker, heard.claims, &input.name));
                    ControlFlow::Continue(())
                },
            );
            *trouble |= outcome.is_err_and(|why| pipeline::tell(&[why]));
            continue;
        }
        let outcomes: Vec<_> = pool.install(|| {
            run.par_iter()
                .map(|input| {
                    let mut notes = Vec::new();
                    let claims = one(rules, cache.as_ref(), input, &mut notes);
                    if let Some(bar) = &bar {
                        bar.inc(1);
                    }
                    (claims, notes)
                })
                .collect()
        });
        for (input, (claims, notes)) in run.iter().zip(outcomes) {
            tell(&notes);
            match claims {
                Ok(claims) => sources.add(claims, &input.name, Some(input)),
                Err(error) => *trouble |= pipeline::tell(&[error]),
            }
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    if let Some(cache) = cache {
        cache.save();
    }
    Ok(sources)
}

/// What every source was found to say.
fn gather<'i>(rules: &Rules, inputs: &'i [Input], trouble: &mut bool) -> Sources<'i> {
    let mut gathered = Gathered::default();
    for input in inputs {
        let mut troubles = Vec::new();
        let read = streams::gather(rules.set(), input, &mut gathered, &mut troubles);
        troubles.extend(read.err());
        *trouble |= pipeline::tell(&troubles);
    }
    let mut sources = Sources { any: !inputs.is_empty(), ..Sources::default() };
    for (at, claims) in gathered.sources() {
        if at.record == 0 && !at.file.is_empty() {
            sources.add(claims, &at.file, None);
        } else {
            sources.partial = true;
            sources.add_record(&rules.checker, claims, &at.file);
        }
    }
    sources
}

/// What one source says, from the cache where it is there.
fn one(rules: &Rules, cache: Option<&Cache<'_>>, input: &Input, notes: &mut Vec<String>) -> Result<SourceClaims, Trouble> {
    let Some(cache) = cache else { return pipeline::source(input, notes).map(|source| rules.checker.claims(&source)) };
    let bytes = input.read()?;
    let key = Cache::key(&input.name, input.kind.format(), &bytes);
    if let Some((claims, said)) = cache.get(key) {
        notes.extend(said);
        return Ok(claims);
    }
    let source = pipeline::decoded(input, bytes, notes)?;
    let claims = rules.checker.claims(&source);
    cache.put(key, &claims, notes);
    Ok(claims)
}

/// A bar on a terminal, where there are so many sources that somebody may wait.
fn progress(args: &Args, sources: usize) -> Option<indicatif::ProgressBar> {
    const MANY: usize = 500;
    if args.quiet || sources < MANY || !std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        return None;
    }
    let style = indicatif::ProgressStyle::with_template("{pos}/{len} sources {wide_bar} {eta}").ok()?;
    Some(indicatif::ProgressBar::new(sources as u64).with_style(style))
}

/// Keeps what changed sources have a part in, where that was asked for.
fn keep_asked(args: &Args, plan: &Plan, files: &[String], outcome: &mut Outcome, notes: &mut Vec<String>) -> Result<(), Trouble> {
    if args.new.is_empty() && args.since.is_none() {
        return Ok(());
    }
    let mut changed: HashSet<PathBuf> = Plan::new_files(&args.new);
    let true_path = |name: &str| std::fs::canonicalize(name).unwrap_or_else(|_| PathBuf::from(name));
    if let Some(revision) = &args.since {
        changed.extend(git::changed_since(revision)?);
        if let Some(path) = plan.named.rules.iter().find(|p| changed.contains(&true_path(p))) {
            notes.push(format!("`{path}` has changed since `{revision}`, so all findings are told"));
            return Ok(());
        }
    }
    let sources: HashSet<usize> = files.iter().enumerate().filter(|(_, f)| changed.contains(&true_path(f))).map(|(s, _)| s).collect();
    if sources.is_empty() {
        notes.push("no source is new: nothing is told".to_owned());
    }
    keep_new(&mut outcome.judgement, &sources);
    Ok(())
}

/// Tells mistakes in rules in the formats that were asked for; nothing can be checked.
fn broken_rules(args: &Args, plan: &Plan, broken: &Broken) -> Result<u8, Trouble> {
    let ruleset = Ruleset { files: broken.files.clone(), ..Ruleset::default() };
    let outcome = Outcome { ruleset: std::sync::Arc::new(ruleset), judgement: Judgement::default(), problems: Vec::new() };
    output::write(args, plan, &Told { outcome: &outcome, problems: &broken.problems, notes: &[], read: &[] })?;
    let errors = broken.problems.iter().filter(|p| p.is_error()).count();
    Err(Trouble::Other(format!("nothing was checked: the rules have {}", report::count(errors, "mistake"))))
}

/// The mistakes in rules that are told: notes are for `test`.
fn told(outcome: &Outcome, problems: &[Problem], levels: &Levels) -> Vec<Diagnosis> {
    let all = report::mistakes(&outcome.ruleset.files, problems, levels);
    all.into_iter().filter(|d| d.level > Level::Note).collect()
}

/// A run with all there is to tell.
fn told_run<'a>(outcome: &'a Outcome, mistakes: &'a [Diagnosis], notes: &'a [String]) -> Run<'a> {
    Run { mistakes, notes, ..Run::new(&outcome.ruleset, &outcome.judgement) }
}
