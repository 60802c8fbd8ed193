//! Which of the paths on the command line are rules and which are sources.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use ignore::WalkBuilder;

use super::Trouble;

/// Rules files and sources, as they were named; folders of rules are opened.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) rules: Vec<String>,
    pub(super) sources: Vec<OsString>,
    /// What standard input is called, and so what it is read as.
    pub(super) stdin: Option<String>,
}

/// Extensions of rules files.
const RULES: &str = "rules";
const YAML: [&str; 2] = ["yaml", "yml"];

/// Tells rules from sources: `asked` are those behind `--rules`. Of `paths`, rules are those in front that are rules files or
/// folders of them, and every `.rules` file wherever it stands, so that no rules file is ever read as a source by accident. The
/// first path is rules whatever it is called, where `first_is_rules` says so and none were asked for.
///
/// # Errors
/// A folder that should hold rules and has none, or cannot be looked into.
pub(super) fn split<P: AsRef<OsStr>>(asked: &[String], paths: &[P], first_is_rules: bool) -> Result<Named, Trouble> {
    let mut named = Named::default();
    for path in asked {
        named.add(path)?;
    }
    let mut in_front = true;
    for (k, path) in paths.iter().map(AsRef::as_ref).enumerate() {
        let first = k == 0 && first_is_rules && asked.is_empty();
        let is_rules = first || has_extension(path, &[RULES]) || in_front && (has_extension(path, &YAML) || is_folder_of_rules(path));
        if is_rules {
            named.add(
                path.to_str().ok_or_else(|| Trouble::Other(format!("the name of the rules file `{}` is not UTF-8", path.display())))?,
            )?;
        } else {
            in_front = false;
            named.sources.push(path.to_owned());
        }
    }
    let mut seen = std::collections::HashSet::new();
    named.rules.retain(|path| seen.insert(std::fs::canonicalize(path).unwrap_or_else(|_| path.into())));
    Ok(named)
}

impl Named {
    fn add(&mut self, path: &str) -> Result<(), Trouble> {
        if !Path::new(path).is_dir() {
            self.rules.push(path.to_owned());
            return Ok(());
        }
        let before = self.rules.len();
        for entry in walk(path) {
            let entry = entry.map_err(|why| Trouble::Other(format!("cannot read: {why}")))?;
            let name = entry.path().to_string_lossy().into_owned();
            if entry.file_type().is_some_and(|t| t.is_file()) && has_extension(&name, &[RULES, YAML[0], YAML[1]]) {
                self.rules.push(name);
            }
        }
        if self.rules.len() == before {
            return Err(Trouble::Other(format!("`{path}` has no rules file (.rules, .yaml, .yml)")));
        }
        Ok(())
    }
}

fn walk(folder: impl AsRef<Path>) -> ignore::Walk {
    WalkBuilder::new(folder).follow_links(true).require_git(false).sort_by_file_name(std::ffi::OsStr::cmp).build()
}

fn has_extension(path: impl AsRef<OsStr>, known: &[&str]) -> bool {
    let extension = Path::new(&path).extension().and_then(|e| e.to_str());
    extension.is_some_and(|e| known.iter().any(|k| k.eq_ignore_ascii_case(e)))
}

/// Whether a folder holds rules, and nothing that would be read as a source.
fn is_folder_of_rules(path: &OsStr) -> bool {
    if !Path::new(path).is_dir() {
        return false;
    }
    let mut any = false;
    for entry in walk(path).flatten().filter(|e| e.file_type().is_some_and(|t| t.is_file())) {
        if super::load::is_known(entry.path()) {
            return false;
        }
        any |= has_extension(entry.path(), &[RULES]);
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(files: &[&str], asked: &[&str], paths: &[&str]) -> (Vec<String>, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_str().unwrap();
        for file in files {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        let full = |list: &[&str]| list.iter().map(|p| format!("{root}/{p}")).collect::<Vec<_>>();
        let named = split(&full(asked), &full(paths), true).unwrap();
        let sources = named.sources.iter().map(|s| s.to_str().unwrap().to_owned()).collect();
        let bare = |list: Vec<String>| list.into_iter().map(|p| p[root.len() + 1..].to_owned()).collect();
        (bare(named.rules), bare(sources))
    }

    #[test]
    fn rules_stand_in_front() {
        let files = ["a.rules", "b.yaml", "c.md", "rules/x.rules", "rules/sub/y.yml", "docs/d.md", "docs/e.rules", "f.txt"];
        assert_eq!(told(&files, &[], &["a.rules", "c.md"]), (vec!["a.rules".into()], vec!["c.md".into()]));
        assert_eq!(told(&files, &[], &["a.rules", "b.yaml", "c.md"]).0, ["a.rules", "b.yaml"]);
        assert_eq!(told(&files, &[], &["rules", "c.md"]).0, ["rules/sub/y.yml", "rules/x.rules"]);
        assert_eq!(told(&files, &[], &["a.rules", "rules", "docs"]), {
            (vec!["a.rules".into(), "rules/sub/y.yml".into(), "rules/x.rules".into()], vec!["docs".into()])
        });
        // the first one is rules whatever its name, and a rules file is rules wherever it stands
        assert_eq!(told(&files, &[], &["f.txt", "c.md", "a.rules"]).0, ["f.txt", "a.rules"]);
        assert_eq!(told(&files, &["b.yaml"], &["c.md", "f.txt"]), (vec!["b.yaml".into()], vec!["c.md".into(), "f.txt".into()]));
        assert_eq!(told(&files, &[], &["a.rules", "a.rules", "c.md"]).0, ["a.rules"]);
    }
}
