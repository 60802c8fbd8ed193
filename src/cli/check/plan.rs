//! What a run is to do: what was typed, and where nothing was, what the project's settings say.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ValueEnum as _;

use super::args::{Args, FailOn, Output, output};
use crate::cli::config::{self, Config, is_code, level_of};
use crate::cli::paths::{self, Named};
use crate::cli::{Trouble, load};
use crate::report::Format;
use crate::rule::{PathGlob, Ruleset};
use crate::session::Levels;

/// A run as it was asked for.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) config: Option<PathBuf>,
    pub(super) named: Named,
    pub(super) exclude: Vec<String>,
    pub(super) outputs: Vec<Output>,
    pub(super) levels: Levels,
    pub(super) only: Vec<String>,
    pub(super) skip: Vec<String>,
    pub(super) fail_on: FailOn,
    pub(super) max_warnings: Option<usize>,
    pub(super) baseline: Option<PathBuf>,
    pub(super) jobs: Option<u16>,
    pub(super) cache: bool,
}

/// Puts the two together.
///
/// # Errors
/// Settings that cannot be read, paths that are not there, outputs that get in each other's way.
pub(super) fn plan(args: &Args) -> Result<Plan, Trouble> {
    let Config { path, settings } = match &args.config {
        Some(path) => config::read(path)?,
        None if args.no_config => Config::default(),
        None => config::find(Path::new("."))?,
    };
    let (left_out, paths): (Vec<OsString>, Vec<OsString>) =
        args.paths.iter().cloned().partition(|p| p.as_encoded_bytes().starts_with(b"!"));
    let typed_rules = !args.rules.is_empty();
    // where the project has rules, the first path is a source unless it looks like rules
    let mut named = paths::split(&args.rules, &paths, !typed_rules && settings.rules.is_empty())?;
    named.stdin.clone_from(&args.stdin_filename);
    if named.rules.is_empty() && !settings.rules.is_empty() {
        named.rules = paths::split::<OsString>(&settings.rules, &[], false)?.rules;
    }
    if named.sources.is_empty() {
        named.sources = settings.sources.iter().map(Into::into).collect();
    }
    let mut exclude = settings.exclude;
    exclude.extend(args.exclude.iter().cloned());
    // `!docs/old/**` among the paths leaves out, where it takes back among what is left out
    exclude.extend(left_out.iter().filter_map(|p| Some(p.to_str()?[1..].to_owned())));
    let is_left_out = |s: &mut OsString| s.to_str().is_some_and(|s| s.starts_with('!'));
    exclude.extend(named.sources.extract_if(.., is_left_out).filter_map(|p| Some(p.to_str()?[1..].to_owned())));
    let mut levels = Levels::default();
    for (target, level) in &settings.levels {
        levels.set(target, level_of(level).unwrap_or(crate::code::Level::Error));
    }
    for (target, level) in &args.level {
        levels.set(target, *level);
    }
    let or = |typed: &[String], set: Vec<String>| if typed.is_empty() { set } else { typed.to_vec() };
    let fail_on = args.fail_on.or_else(|| settings.fail_on.as_deref().and_then(|w| FailOn::from_str(w, true).ok()));
    Ok(Plan {
        config: path,
        named,
        exclude,
        outputs: outputs(args, &settings.format)?,
        levels,
        only: or(&args.only, settings.only),
        skip: or(&args.skip, settings.skip),
        fail_on: fail_on.unwrap_or_default(),
        max_warnings: args.max_warnings.or(settings.max_warnings),
        baseline: args.baseline.clone().or(settings.baseline.map(PathBuf::from)),
        jobs: args.jobs.or(settings.jobs),
        cache: settings.cache.unwrap_or(true),
    })
}

/// The formats and where they go: one of them at most to standard output.
fn outputs(args: &Args, settings: &[String]) -> Result<Vec<Output>, Trouble> {
    let mut list = args.format.clone();
    if list.is_empty() {
        for text in settings {
            list.push(output(text).map_err(|why| Trouble::Other(format!("`format` in the settings: {why}")))?);
        }
    }
    if list.is_empty() {
        list.push(Output { format: Format::Pretty, file: None });
    }
    if let Some(file) = &args.output {
        match list.iter_mut().find(|o| o.file.is_none()) {
            Some(output) => output.file = Some(file.clone()),
            None => return Err(Trouble::Other("every format has a file already; --output has none to go to".to_owned())),
        }
    }
    for (k, output) in list.iter().enumerate() {
        if let Some(other) = list[..k].iter().find(|o| o.file == output.file) {
            let place = output.file.as_ref().map_or_else(|| "standard output".to_owned(), |f| format!("`{}`", f.display()));
            return Err(Trouble::Other(format!("`{}` and `{}` both go to {place}", other.format.name(), output.format.name())));
        }
    }
    Ok(list)
}

impl Plan {
    /// Whether the glob patterns leave a source out; the last one that speaks of it counts.
    pub(super) fn leaves_out(&self) -> Result<impl Fn(&str) -> bool + use<>, Trouble> {
        let mut globs = Vec::with_capacity(self.exclude.len());
        for pattern in &self.exclude {
            let (take_back, bare) = pattern.strip_prefix('!').map_or((false, pattern.as_str()), |p| (true, p));
            let bare = bare.trim_end_matches('/');
            let both = PathGlob::new(bare, "").zip(PathGlob::new(&format!("{bare}/**"), ""));
            globs.push((take_back, both.ok_or_else(|| Trouble::Other(format!("`{pattern}` is not a glob")))?));
        }
        Ok(move |path: &str| {
            let path = path.trim_start_matches("./");
            globs.iter().rev().find(|(_, (file, below))| file.is_match(path) || below.is_match(path)).is_some_and(|(back, _)| !back)
        })
    }

    /// The sources that findings have to do with to be told: files, folders and globs of `--new`, by their true paths.
    pub(super) fn new_files(new: &[String]) -> std::collections::HashSet<PathBuf> {
        let found = load::inputs(new, &[], None);
        let true_path = |name: &str| std::fs::canonicalize(name).unwrap_or_else(|_| PathBuf::from(name));
        found.list.iter().map(|input| true_path(&input.name)).collect()
    }

    /// Names that neither the rules nor the catalogue have, in words.
    pub(super) fn unknown_names(&self, rules: &Ruleset) -> Vec<String> {
        let known: Vec<&str> =
            rules.facts.iter().map(|f| f.name.node.as_str()).chain(rules.checks.iter().map(|c| c.name.node.as_str())).collect();
        let targets: Vec<String> = self.levels.targets().into_iter().map(|(t, _)| t.to_owned()).collect();
        let of_levels =
            targets.iter().filter(|t| !(is_code(t) && (!t.contains('.') || known.contains(&t.split('.').next().unwrap_or_default()))));
        let asked = self.only.iter().chain(&self.skip).chain(of_levels);
        let unknown = asked.filter(|n| !known.contains(&n.as_str()));
        unknown
            .map(|name| {
                let near = known.iter().map(|k| (strsim::damerau_levenshtein(name, k), *k)).min().filter(|&(d, k)| d <= 1 + k.len() / 3);
                let meant = near.map_or_else(String::new, |(_, near)| format!("; did you mean `{near}`?"));
                format!("the rules have no fact or check `{name}`{meant}")
            })
            .collect()
    }

    /// The plan as a file with settings that says the same.
    pub(super) fn show(&self) -> String {
        let text = |s: &str| toml::Value::String(s.to_owned()).to_string();
        let list = |l: &[String]| format!("[{}]", l.iter().map(|s| text(s)).collect::<Vec<_>>().join(", "));
        let mut out = match &self.config {
            Some(path) => format!("# from {}, and what was typed\n", path.display()),
            None => "# no file with settings was found; this is what was typed, and what holds where nothing is said\n".to_owned(),
        };
        let formats: Vec<String> = self
            .outputs
            .iter()
            .map(|o| o.file.as_ref().map_or_else(|| o.format.name().to_owned(), |f| format!("{}={}", o.format.name(), f.display())))
            .collect();
        let fail_on = self.fail_on.to_possible_value().map_or_else(String::new, |v| v.get_name().to_owned());
        for (key, value) in [
            ("rules", list(&self.named.rules)),
            ("sources", list(&self.named.sources.iter().map(|s| s.to_string_lossy().into_owned()).collect::<Vec<_>>())),
            ("exclude", list(&self.exclude)),
            ("format", list(&formats)),
            ("fail-on", text(&fail_on)),
            ("only", list(&self.only)),
            ("skip", list(&self.skip)),
            ("cache", self.cache.to_string()),
        ] {
            out.push_str(&format!("{key} = {value}\n"));
        }
        if let Some(most) = self.max_warnings {
            out.push_str(&format!("max-warnings = {most}\n"));
        }
        if let Some(file) = &self.baseline {
            out.push_str(&format!("baseline = {}\n", text(&file.to_string_lossy())));
        }
        if let Some(jobs) = self.jobs {
            out.push_str(&format!("jobs = {jobs}\n"));
        }
        let targets = self.levels.targets();
        if !targets.is_empty() {
            out.push_str("\n[levels]\n");
            for (target, level) in targets {
                out.push_str(&format!("{} = \"{}\"\n", text(target), level.word()));
            }
        }
        out
    }
}
