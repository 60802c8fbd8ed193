//! What was set aside by ignore files, and how that is told.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::search::is_known;
use super::shown;
use crate::report::count;

/// What the folders of a walk hold and the walk leaves out: that is what `.gitignore` sets aside.
#[derive(Default)]
pub(super) struct Aside {
    /// The folders that were walked, and the names that came up in each.
    pub(super) folders: BTreeMap<PathBuf, HashSet<std::ffi::OsString>>,
    /// The topmost folders that have a `.gitignore`; elsewhere nothing is set aside.
    pub(super) under: Vec<PathBuf>,
    /// Whether the walk begins in a repository, whose root may have one.
    pub(super) inside: bool,
}

impl Aside {
    /// Whether something may be set aside in `folder`.
    fn is_under(&self, folder: &Path) -> bool {
        self.under.iter().any(|under| folder.starts_with(under))
    }

    pub(in crate::cli) fn read(&mut self, entry: &ignore::DirEntry) {
        let path = entry.path();
        if entry.depth() > 0 {
            self.met(path);
        }
        if entry.file_type().is_none_or(|t| t.is_dir()) {
            if !self.is_under(path) && (self.inside || path.join(".gitignore").exists()) {
                self.under.push(path.to_owned());
            }
            if self.is_under(path) {
                self.folders.entry(path.to_owned()).or_default();
            }
        }
    }

    /// Notes that the walk came by `path`, whether or not it could be looked into.
    pub(super) fn met(&mut self, path: &Path) {
        if let (Some(folder), Some(name)) = (path.parent().filter(|folder| self.is_under(folder)), path.file_name()) {
            self.folders.entry(folder.to_owned()).or_default().insert(name.to_owned());
        }
    }

    /// How many files and folders were set aside, if any were.
    pub(super) fn told(&self, start: &Path) -> Option<String> {
        let (mut files, mut folders) = (0, 0);
        for (folder, seen) in &self.folders {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let name = entry.file_name();
                let hidden = name.to_str().is_some_and(|n| n.starts_with('.'));
                if hidden || seen.contains(&name) {
                    continue;
                }
                let is_folder = fs::metadata(entry.path()).is_ok_and(|data| data.is_dir());
                folders += usize::from(is_folder);
                files += usize::from(!is_folder && is_known(&entry.path()));
            }
        }
        let told = [(files, "file"), (folders, "folder")].into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| count(n, what));
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| format!("`{}`: {} set aside by .gitignore", shown(start), told.join(" and ")))
    }
}
