//! Writing the report, in every format that was asked for.

use std::io::{IsTerminal as _, Write};
use std::path::Path;

use super::args::Args;
use super::plan::Plan;
use crate::cli::load::{Input, Place};
use crate::cli::stdout::Stdout;
use crate::cli::{Trouble, complain, files, pipeline};
use crate::escape::Inert;
use crate::report::{Format, Look, Run, Texts};
use crate::rule::Problem;
use crate::session::Outcome;
use crate::source::Source;

/// The sources, read again by a format that shows them.
#[derive(Debug)]
struct Files<'i>(&'i [Option<&'i Input>]);

impl Texts for Files<'_> {
    fn text(&self, source: usize) -> Option<String> {
        let input = (*self.0.get(source)?)?;
        // what came through a pipe is gone
        if !matches!(input.place, Place::File(_)) {
            return None;
        }
        Source::from_bytes(&*input.name, input.read().ok()?, input.kind.format()).ok().map(|(source, _)| source.text)
    }
}

/// What a run came to, as far as it is told.
pub(super) struct Told<'r> {
    pub(super) outcome: &'r Outcome,
    pub(super) problems: &'r [Problem],
    pub(super) notes: &'r [String],
    pub(super) read: &'r [Option<&'r Input>],
}

/// Writes the reports that go to files.
pub(super) fn write_files(args: &Args, plan: &Plan, told: &Told<'_>) -> Result<(), Trouble> {
    let mistakes = super::told(told.outcome, told.problems, &plan.levels);
    let files = Files(told.read);
    let run = Run { texts: Some(&files), ..super::told_run(told.outcome, &mistakes, told.notes) };
    for output in &plan.outputs {
        if let Some(path) = &output.file {
            let look = Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), false) };
            files::write(path, &mut |out| show(output.format, look, &run, out))?;
        }
    }
    Ok(())
}

/// Writes all reports; the one to standard output last, where a reader may close it.
pub(super) fn write(args: &Args, plan: &Plan, told: &Told<'_>) -> Result<(), Trouble> {
    write_files(args, plan, told)?;
    let Told { outcome, problems, notes, read } = *told;
    let mistakes = super::told(outcome, problems, &plan.levels);
    let files = Files(read);
    let run = Run { texts: Some(&files), ..super::told_run(outcome, &mistakes, notes) };
    let on_screen = plan.outputs.iter().find(|o| o.file.is_none());
    // people at a terminal see mistakes in rules with their lines, and apart from the report
    let drawn = on_screen.is_none_or(|o| o.format == Format::Pretty);
    if drawn {
        pipeline::tell_problems(&outcome.ruleset.files, problems, &plan.levels, args.color, false)?;
    }
    if !args.quiet && on_screen.is_none_or(|o| !o.format.has_remarks()) {
        notes.iter().for_each(|note| complain(note));
    }
    if let Some(output) = on_screen {
        let mut out = Stdout::new();
        let look = Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), std::io::stdout().is_terminal()) };
        let broken = problems.iter().any(Problem::is_error);
        if !(drawn && broken) {
            let run = if drawn { Run { mistakes: &[], ..run } } else { run };
            show(output.format, look, &run, &mut out)?;
        }
        out.flush()?;
    }
    Ok(())
}

/// Writes one report; for people, in lines that nothing acts upon.
pub(super) fn show(format: Format, look: Look, run: &Run<'_>, out: &mut dyn Write) -> std::io::Result<()> {
    let report = format.report(look);
    if !format.is_for_people() {
        return report.write(run, out);
    }
    let mut out = Inert::new(out);
    report.write(run, &mut out)?;
    out.flush()
}

/// Refuses to write a report over the rules or a source.
pub(super) fn spare_what_is_read(plan: &Plan, inputs: &[Input]) -> Result<(), Trouble> {
    for output in plan.outputs.iter().filter_map(|o| o.file.as_deref()) {
        let read = plan.named.rules.iter().map(Path::new).chain(inputs.iter().filter_map(Input::path));
        if let Some(path) = files::same_file(output, read) {
            return Err(Trouble::Other(format!(
                "the report is not written over `{}`, which this run reads as `{}`",
                output.display(),
                path.display()
            )));
        }
    }
    Ok(())
}
