//! `--watch`: checking again whenever something that the run reads has changed, and telling what is new and what is gone.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::args::Args;
use super::output;
use super::plan::{Plan, plan};
use super::{Reads, round};
use crate::cli::{Trouble, complain, load, pipeline};
use crate::escape::Inert;
use crate::report::{Format, Look, Run, count, printable};
use crate::rule::Problem;
use crate::session::{Baseline, Key, Outcome};

/// An editor that saves writes, renames and sets modes: what happens with no longer a pause than this is one change.
const PAUSE: Duration = Duration::from_millis(120);
/// Where changes never pause, they are looked at after so many pauses.
const MOST_PAUSES: u32 = 20;
/// So many changed files are named.
const NAMED: usize = 5;

/// What was told last.
#[derive(Default)]
struct Last {
    /// What was found; `None` before anything was.
    found: Option<Baseline>,
    problems: Vec<Problem>,
}

/// Checks, and checks again after every change, until it is stopped or nobody reads what it tells.
pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let first = plan(args)?;
    refuse_what_cannot_be_repeated(args, &first)?;
    let (told, changes) = channel();
    let watcher = notify::recommended_watcher(move |event| {
        // at the end nobody listens any more
        let _ = told.send(event);
    });
    let watcher = watcher.map_err(|why| Trouble::Other(format!("files cannot be watched here: {why}")))?;
    let mut watched = Watched { watcher, folders: BTreeSet::new(), files: BTreeSet::new(), below: Vec::new(), outputs: Vec::new() };
    let mut last = Last::default();
    let mut code = rounds(args, &mut watched, &mut last);
    if !args.quiet {
        complain(&format!("watching {}; stop with Ctrl-C", count(watched.files.len(), "file")));
    }
    while let Some(changed) = watched.wait(&changes) {
        if is_closed(&tell_changed(&changed)) {
            break;
        }
        code = rounds(args, &mut watched, &mut last);
        if is_closed(&code) {
            break;
        }
    }
    code
}

/// Whether nobody reads standard output any more.
fn is_closed<T>(told: &Result<T, Trouble>) -> bool {
    matches!(told, Err(Trouble::Output(why)) if why.kind() == io::ErrorKind::BrokenPipe)
}

/// What can be read once only cannot be read again, and what is not for people cannot tell them of a change.
fn refuse_what_cannot_be_repeated(args: &Args, plan: &Plan) -> Result<(), Trouble> {
    let refuse = |why: &str| Err(Trouble::Other(format!("--watch {why}")));
    let named = plan.named.sources.iter().filter_map(|s| s.to_str()).chain(plan.named.rules.iter().map(String::as_str));
    if named.into_iter().any(load::is_stdin) {
        return refuse("cannot read standard input a second time");
    }
    if args.write_baseline.is_some() || args.prune_baseline {
        return refuse("writes no baseline");
    }
    if args.fix {
        return refuse("prints no patch");
    }
    match plan.outputs.iter().find(|o| o.file.is_none() && !o.format.is_for_people()) {
        Some(output) => {
            let name = output.format.name();
            refuse(&format!("tells people what is new; `--format {name}=FILE` writes the report of each run to a file"))
        }
        None => Ok(()),
    }
}

/// Reads and judges everything; once more where that led to files which were not watched while they were read.
fn rounds(args: &Args, watched: &mut Watched, last: &mut Last) -> Result<u8, Trouble> {
    loop {
        let mut noted = Vec::new();
        let plan = plan(args).inspect_err(|trouble| complain(&trouble.to_string()))?;
        let outcome = round(args, &plan, Reads::Sources, &mut noted, &mut |told| {
            let found = Baseline::of(&told.outcome.ruleset, &told.outcome.judgement);
            match &last.found {
                None => output::write(args, &plan, told)?,
                Some(before) => {
                    output::write_files(args, &plan, told)?;
                    if told.problems != last.problems {
                        pipeline::tell_problems(&told.outcome.ruleset.files, told.problems, &plan.levels, args.color, false)?;
                    }
                    if *before != found {
                        tell_difference(told.outcome, before, &found)?;
                    }
                }
            }
            *last = Last { found: Some(found), problems: told.problems.to_vec() };
            Ok(())
        });
        if let Err(trouble @ (Trouble::Other(_) | Trouble::Read { .. } | Trouble::Write { .. })) = &outcome {
            complain(&trouble.to_string());
        }
        if !watched.reach(&plan, &noted) || is_closed(&outcome) {
            return outcome;
        }
    }
}

/// Standard output for people.
fn tell(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Trouble> {
    let mut out = Inert::new(io::stdout().lock());
    write(&mut out)?;
    out.flush()?;
    Ok(())
}

fn tell_changed(changed: &BTreeSet<PathBuf>) -> Result<(), Trouble> {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    let shown = |path: &PathBuf| printable(&path.strip_prefix(&here).unwrap_or(path).to_string_lossy());
    let mut names: Vec<String> = changed.iter().take(NAMED).map(shown).collect();
    if changed.len() > NAMED {
        names.push(format!("and {} more", changed.len() - NAMED));
    }
    tell(|out| writeln!(out, "\nchanged: {}", names.join(", ")))
}

/// Tells the findings that were not there before, in lines with `+`, and those that are not there any more, with `-`.
fn tell_difference(outcome: &Outcome, before: &Baseline, found: &Baseline) -> Result<(), Trouble> {
    let mut new = outcome.clone();
    let mut known = before.clone();
    let key = |f: &crate::finding::Finding| Key::of(&outcome.ruleset, &outcome.judgement, f);
    new.judgement.findings.retain(|f| !known.take(&key(f)));
    let gone = before.without(found);
    let mut lines = Vec::new();
    let run = Run::new(&new.ruleset, &new.judgement);
    output::show(Format::Short, Look::default(), &run, &mut lines)?;
    tell(|out| {
        for line in String::from_utf8_lossy(&lines).lines() {
            writeln!(out, "+ {line}")?;
        }
        for key in gone.keys() {
            let words = if key.claim.is_empty() { String::new() } else { format!(": `{}`", printable(&key.claim)) };
            writeln!(out, "- {}: {}[{}]{words}", printable(&key.source), key.code, key.fact)?;
        }
        writeln!(out, "{} new, {} gone; {} in all", new.judgement.findings.len(), gone.len(), count(found.len(), "finding"))
    })
}

/// What is watched: folders, because an editor may put a new file in the place of the old one.
struct Watched {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
    /// Files that are read, and folders whose files are counted, by their true paths.
    files: BTreeSet<PathBuf>,
    /// Folders in which every file of a known kind is a source.
    below: Vec<PathBuf>,
    /// What the run writes.
    outputs: Vec<PathBuf>,
}

/// The true path of a file, which need not be there.
fn true_path(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    match (path.canonicalize(), folder.canonicalize(), path.file_name()) {
        (Ok(path), ..) => path,
        (_, Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// The part of a glob in front of its first wildcard.
fn fixed_part(glob: &OsStr) -> PathBuf {
    let is_plain = |c: &std::path::Component<'_>| !c.as_os_str().to_string_lossy().contains(['*', '?', '[', '{']);
    let fixed: PathBuf = Path::new(glob).components().take_while(is_plain).collect();
    if fixed.as_os_str().is_empty() { PathBuf::from(".") } else { fixed }
}

impl Watched {
    /// Watches what a run with this plan reads; `noted` are the files of its rules. Whether a folder was not watched before.
    fn reach(&mut self, plan: &Plan, noted: &[PathBuf]) -> bool {
        let mut folders = BTreeSet::new();
        let (mut files, mut below) = (BTreeSet::new(), Vec::new());
        for path in noted.iter().chain(&plan.config).chain(&plan.baseline) {
            files.insert(true_path(path));
        }
        for input in load::inputs(&plan.named.sources, &plan.named.rules, None).list {
            files.extend(input.path().map(true_path));
        }
        for source in &plan.named.sources {
            let path = Path::new(source);
            let folder = if path.is_file() { continue } else { fixed_part(source) };
            let folder = folder.canonicalize().unwrap_or(folder);
            folders.extend(load::folders(&folder));
            below.push(folder);
        }
        for file in &files {
            folders.extend(if file.is_dir() { Some(file.clone()) } else { file.parent().map(Path::to_owned) });
        }
        self.outputs = plan.outputs.iter().filter_map(|o| Some(true_path(o.file.as_deref()?))).collect();
        // what could not be read this time is waited for all the same
        self.files.append(&mut files);
        self.below = below;
        let new: Vec<PathBuf> = folders.difference(&self.folders).cloned().collect();
        let mut any = false;
        for folder in new {
            // a folder that went away in the meantime is found missing by the next run
            any |= self.watcher.watch(&folder, RecursiveMode::NonRecursive).is_ok();
            self.folders.insert(folder);
        }
        any
    }

    /// Waits for a change, and for a pause behind it; the files that have changed. `None` where nothing can change any more.
    fn wait(&mut self, changes: &Receiver<notify::Result<Event>>) -> Option<BTreeSet<PathBuf>> {
        let mut changed = BTreeSet::new();
        while changed.is_empty() {
            self.note(changes.recv().ok()?, &mut changed);
        }
        for _ in 0..MOST_PAUSES {
            match changes.recv_timeout(PAUSE) {
                Ok(event) => self.note(event, &mut changed),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        Some(changed)
    }

    fn note(&mut self, event: notify::Result<Event>, changed: &mut BTreeSet<PathBuf>) {
        let Ok(event) = event else { return };
        // this program reads files itself
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if event.need_rescan() {
            changed.extend(self.below.iter().cloned());
        }
        for path in event.paths {
            if self.matters(&path) {
                // a folder that is gone is watched anew when it is there again
                if matches!(event.kind, EventKind::Remove(_)) {
                    self.folders.remove(&path);
                }
                changed.insert(path);
            }
        }
    }

    fn matters(&self, path: &Path) -> bool {
        if self.outputs.iter().any(|output| output == path) {
            return false;
        }
        let is_read = self.files.contains(path) || path.parent().is_some_and(|folder| self.files.contains(folder));
        let is_hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let is_source = || {
            let may_be = load::is_known(path) || path.is_dir() || self.folders.contains(path);
            may_be && !is_hidden && self.below.iter().any(|folder| path.starts_with(folder))
        };
        is_read || is_source()
    }
}
