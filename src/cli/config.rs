//! The project's settings: `summit-check.toml`, `.summit-check.toml` or `[tool.summit-check]` in `pyproject.toml`, of the nearest
//! parent that has one. What is typed on the command line wins.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Trouble;
use crate::code::{Code, Level};
use crate::rule::RuleCode;

/// The names a file with settings may have, the first that is there counts.
const NAMES: [&str; 2] = ["summit-check.toml", ".summit-check.toml"];
const PYPROJECT: &str = "pyproject.toml";

/// The keys of a file with settings, for "did you mean".
const KEYS: [&str; 12] =
    ["rules", "sources", "exclude", "format", "baseline", "fail-on", "max-warnings", "levels", "only", "skip", "cache", "jobs"];

/// What a file with settings may say.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Settings {
    /// Rules files or folders of them.
    pub(super) rules: Vec<String>,
    /// Files, folders and globs to check.
    pub(super) sources: Vec<String>,
    /// Globs of what is left out.
    pub(super) exclude: Vec<String>,
    /// `FORMAT` or `FORMAT=FILE`.
    pub(super) format: Vec<String>,
    /// The baseline.
    pub(super) baseline: Option<String>,
    /// The least level that fails a run.
    pub(super) fail_on: Option<String>,
    /// More warnings than this fail a run.
    pub(super) max_warnings: Option<usize>,
    /// Levels by fact, code, or `fact.code`.
    pub(super) levels: BTreeMap<String, String>,
    /// Facts to check, and no others.
    pub(super) only: Vec<String>,
    /// Facts not to check.
    pub(super) skip: Vec<String>,
    /// Whether to keep what was read of a source for the next run.
    pub(super) cache: Option<bool>,
    /// How many sources are read at once.
    pub(super) jobs: Option<u16>,
}

/// Settings, and where they are from.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Config {
    pub(super) path: Option<PathBuf>,
    pub(super) settings: Settings,
}

#[derive(Deserialize)]
struct Pyproject {
    tool: Option<Tools>,
}

#[derive(Deserialize)]
struct Tools {
    #[serde(rename = "summit-check")]
    ours: Option<Settings>,
}

/// The settings of the nearest parent of `folder`; none where no parent has any.
///
/// # Errors
/// A file that cannot be read, or says what none can say.
pub(super) fn find(folder: &Path) -> Result<Config, Trouble> {
    // the folder itself by the name it was given, so that paths are shown as they would be typed
    let mut up = if folder == Path::new(".") { PathBuf::new() } else { folder.to_owned() };
    let whole = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    for parent in whole.ancestors() {
        for name in NAMES {
            if parent.join(name).is_file() {
                return read(&up.join(name));
            }
        }
        let project = parent.join(PYPROJECT);
        if project.is_file() && std::fs::read_to_string(&project).is_ok_and(|text| text.contains("[tool.summit-check")) {
            return read(&up.join(PYPROJECT));
        }
        up.push("..");
    }
    Ok(Config::default())
}

/// Whether a parent of the folder that the command runs in has settings.
pub(super) fn is_here() -> bool {
    find(Path::new(".")).map_or(true, |config| config.path.is_some())
}

/// Reads one file with settings; the paths in it count from its folder.
///
/// # Errors
/// As [`find`].
pub(super) fn read(path: &Path) -> Result<Config, Trouble> {
    let text = std::fs::read_to_string(path).map_err(|why| Trouble::Read { path: path.to_owned(), why })?;
    let is_project = path.file_name().is_some_and(|n| n == PYPROJECT);
    let settings = if is_project {
        toml::from_str::<Pyproject>(&text).map(|p| p.tool.and_then(|t| t.ours).unwrap_or_default())
    } else {
        toml::from_str::<Settings>(&text)
    };
    let mut settings = settings.map_err(|error| pointed(path, &text, &error))?;
    checked(path, &text, &settings)?;
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    if let Some(folder) = folder {
        let inside = |list: &mut Vec<String>| list.iter_mut().for_each(|p| *p = join(folder, p));
        inside(&mut settings.rules);
        inside(&mut settings.sources);
        inside(&mut settings.exclude);
        if let Some(baseline) = &mut settings.baseline {
            *baseline = join(folder, baseline);
        }
        for format in &mut settings.format {
            if let Some((name, file)) = format.split_once('=') {
                *format = format!("{name}={}", join(folder, file));
            }
        }
    }
    Ok(Config { path: Some(path.to_owned()), settings })
}

/// A path or glob of the settings as it is seen from here; a `!` in front stays in front.
fn join(folder: &Path, path: &str) -> String {
    match path.strip_prefix('!') {
        Some(rest) => format!("!{}", join(folder, rest)),
        None if path == "-" || Path::new(path).is_absolute() => path.to_owned(),
        None => folder.join(path).to_string_lossy().into_owned(),
    }
}

/// What is wrong, with its place, its line and what may have been meant.
fn pointed(path: &Path, text: &str, error: &toml::de::Error) -> Trouble {
    let message = error.message().trim().lines().next().unwrap_or_default().to_owned();
    let at = error.span().map_or(0, |s| s.start.min(text.len()));
    let help = match message.strip_prefix("unknown field `").and_then(|m| m.split_once('`')) {
        Some((key, _)) => {
            let near = KEYS.into_iter().map(|k| (strsim::damerau_levenshtein(key, k), k)).min().filter(|&(d, k)| d <= 1 + k.len() / 3);
            match near {
                Some((_, near)) => format!("there is no key `{key}`; did you mean `{near}`?"),
                None => format!("there is no key `{key}`; there is {}", KEYS.join(", ")),
            }
        }
        None => message,
    };
    shown(path, text, at, &help)
}

/// `path:line:column: message`, with the line.
fn shown(path: &Path, text: &str, at: usize, message: &str) -> Trouble {
    let lines = crate::line::LineIndex::new(text);
    let (line, column) = lines.position(text, at, crate::line::Columns::Characters);
    let words = lines.span(text, line).of(text);
    Trouble::Drawn {
        message: format!("{}:{line}:{column}: {message}", path.display()),
        lines: [format!("  {line} | {words}"), format!("  {} | {}^", " ".repeat(line.to_string().len()), " ".repeat(column - 1))],
    }
}

/// Values that are words of this program.
fn checked(path: &Path, text: &str, settings: &Settings) -> Result<(), Trouble> {
    let place = |word: &str| text.find(word).unwrap_or(0);
    let wrong = |word: &str, message: String| Err(shown(path, text, place(word), &message));
    for (target, level) in &settings.levels {
        if level_of(level).is_none() {
            return wrong(&format!("\"{level}\""), format!("`{level}` is no level; there is `error`, `warn`, `note` and `off`"));
        }
        if target.is_empty() {
            return wrong("[levels]", "a level is for a fact, a code, or `fact.code`".to_owned());
        }
    }
    if let Some(word) = settings.fail_on.as_deref().filter(|w| !matches!(*w, "note" | "warn" | "warning" | "error" | "never")) {
        return wrong(&format!("\"{word}\""), format!("`{word}` is no level to fail on; there is `note`, `warn`, `error` and `never`"));
    }
    if settings.jobs == Some(0) {
        return wrong("jobs", "no source is read by 0 threads; leave `jobs` out for one a core".to_owned());
    }
    Ok(())
}

/// A level by its word; `warning` is understood too.
pub(super) fn level_of(word: &str) -> Option<Level> {
    if word == "warning" { Some(Level::Warn) } else { Level::of_word(word) }
}

/// Whether a target of a level is a code, which exists whatever the rules say.
pub(super) fn is_code(target: &str) -> bool {
    let code = target.rsplit_once('.').map_or(target, |(_, code)| code);
    Code::ALL.iter().any(|c| c.name() == code) || RuleCode::ALL.iter().any(|c| c.name() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("summit-check.toml");
        std::fs::write(&path, text).unwrap();
        match read(&path) {
            Ok(config) => format!("{:?}", config.settings.levels),
            Err(Trouble::Drawn { message, lines }) => {
                format!("{message}\n{}", lines.join("\n")).replace(&folder.path().display().to_string(), "ROOT")
            }
            Err(trouble) => panic!("{trouble}"),
        }
    }

    #[test]
    fn mistakes_are_pointed_at() {
        assert_eq!(told("[levels]\nomission = \"error\"\n"), "{\"omission\": \"error\"}");
        let said = told("rules = [\"a.rules\"]\nbasline = \"b\"\n");
        assert!(
            said.starts_with("ROOT/summit-check.toml:2:1: there is no key `basline`; did you mean `baseline`?\n  2 | basline"),
            "{said}"
        );
        let said = told("[levels]\nomission = \"fatal\"\n");
        assert!(said.contains(":2:12: `fatal` is no level"), "{said}");
        let said = told("rules = 3\n");
        assert!(said.contains("summit-check.toml:1:9: "), "{said}");
        let said = told("format = [\"short\"]\njobs = 0\n");
        assert!(said.contains(":2:1: no source is read by 0 threads") && said.ends_with("  2 | jobs = 0\n    | ^"), "{said}");
        let said = told("rules = [\n");
        assert!(said.contains("summit-check.toml:"), "{said}");
    }

    #[test]
    fn the_nearest_parent_counts_and_its_paths_are_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("a/b");
        std::fs::create_dir_all(&below).unwrap();
        std::fs::write(folder.path().join("pyproject.toml"), "[project]\nname = \"x\"\n[tool.summit-check]\nrules = [\"r.rules\"]\n")
            .unwrap();
        let config = find(&below).unwrap();
        assert!(config.settings.rules[0].ends_with("a/b/../../r.rules"), "{:?}", config.settings.rules);
        std::fs::write(folder.path().join("a/.summit-check.toml"), "rules = [\"s.rules\"]\nformat = [\"sarif=out.sarif\"]\n").unwrap();
        let config = find(&below).unwrap();
        assert!(config.settings.rules[0].ends_with("a/b/../s.rules"), "{:?}", config.settings.rules);
        assert!(config.settings.format[0].starts_with("sarif=") && config.settings.format[0].ends_with("a/b/../out.sarif"));
    }
}
