//! Writing the report, in every format that was asked for.

use std::io::{BufWriter, IsTerminal as _, Write as _};

use super::args::Args;
use super::plan::Plan;
use crate::cli::load::{Input, Place};
use crate::cli::{Trouble, pipeline, whole};
use crate::report::{Format, Look, Run, Texts};
use crate::rule::Problem;
use crate::session::Outcome;
use crate::source::Source;

/// The sources, read again by a format that shows them.
#[derive(Debug)]
struct Files<'i>(&'i [&'i Input]);

impl Texts for Files<'_> {
    fn text(&self, source: usize) -> Option<String> {
        let input = self.0.get(source)?;
        // what came through a pipe is gone
        if !matches!(input.place, Place::File(_)) {
            return None;
        }
        Source::from_bytes(&*input.name, input.read().ok()?, input.format).ok().map(|(source, _)| source.text)
    }
}

/// Writes all reports; the one to standard output last, where a reader may close it.
pub(super) fn write(
    args: &Args,
    plan: &Plan,
    outcome: &Outcome,
    problems: &[Problem],
    notes: &[String],
    read: &[&Input],
) -> Result<(), Trouble> {
    let mistakes = super::told(outcome, problems, &plan.levels);
    let files = Files(read);
    let run = Run { texts: Some(&files), ..super::told_run(outcome, &mistakes, notes) };
    for output in &plan.outputs {
        if let Some(path) = &output.file {
            let look = Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), false) };
            whole::write(path, &mut |out| output.format.report(look).write(&run, out))?;
        }
    }
    let on_screen = plan.outputs.iter().find(|o| o.file.is_none());
    // people at a terminal see mistakes in rules with their lines, and apart from the report
    let drawn = on_screen.is_none_or(|o| o.format == Format::Pretty);
    if drawn {
        pipeline::tell_problems(&outcome.ruleset.files, problems, &plan.levels, args.color, false)?;
    }
    if let Some(output) = on_screen {
        let stdout = std::io::stdout();
        let look = Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), stdout.is_terminal()) };
        let mut out = BufWriter::new(stdout.lock());
        let broken = problems.iter().any(Problem::is_error);
        if !(drawn && broken) {
            let run = if drawn { Run { mistakes: &[], ..run } } else { run };
            output.format.report(look).write(&run, &mut out)?;
        }
        out.flush()?;
    }
    Ok(())
}
