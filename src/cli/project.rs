//! Rules files on the disk, with those that they import and those that they take values from.

use std::cell::RefCell;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;
use ignore::WalkBuilder;

use super::{Trouble, load as input};
use crate::rule::{self, Files, Loaded, Mistakes, Ruleset};

/// A file of data is no larger than this, in bytes.
const LARGEST: u64 = 64 << 20;

/// Reads rules files; `noted` gets the files that the rules are in or take something from, those that are not there too.
///
/// # Errors
/// A file that cannot be read.
pub(super) fn load(paths: &[String], noted: &mut Vec<PathBuf>) -> Result<Loaded, Trouble> {
    noted.extend(paths.iter().map(PathBuf::from));
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        files.push((path.clone(), input::rules_file(path)?));
    }
    let project = Project::default();
    let read = &mut |path: &str| {
        noted.push(PathBuf::from(path));
        std::fs::read(path).map_err(|why| match why.kind() {
            ErrorKind::IsADirectory => std::io::Error::new(why.kind(), "it is a folder, and one file is asked for"),
            _ => why,
        })
    };
    let loaded = rule::load_with_data(files, read, Some(&project));
    noted.extend(project.into_read());
    Ok(loaded)
}

/// Why rules files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// One of them cannot be read.
    #[error("{0}")]
    Read(String),
    /// They have mistakes.
    #[error(transparent)]
    Mistakes(#[from] Mistakes),
}

impl Ruleset {
    /// The rules in these files, with the files that they import and the values that they take from files of the project: what the
    /// command reads.
    ///
    /// # Errors
    /// A file that cannot be read; or all mistakes, where one of them keeps the rules from being used.
    pub fn open<P: Into<String>>(paths: impl IntoIterator<Item = P>) -> Result<Self, OpenError> {
        let paths: Vec<String> = paths.into_iter().map(Into::into).collect();
        let Loaded { ruleset, problems, files, .. } = load(&paths, &mut Vec::new()).map_err(|why| OpenError::Read(why.to_string()))?;
        Ok(ruleset.ok_or(Mistakes { problems, files })?)
    }
}

/// The folders of the rules files, and what was read there.
#[derive(Debug, Default)]
pub struct Project {
    read: RefCell<Vec<PathBuf>>,
}

impl Project {
    /// The files that were read or looked for, and the folders whose files were counted.
    pub(super) fn into_read(self) -> Vec<PathBuf> {
        self.read.into_inner()
    }
}

/// The folder of the rules file at `path`; the current one for rules on standard input.
fn folder(path: &str) -> PathBuf {
    let folder = Path::new(path).parent().filter(|_| path != "-");
    folder.filter(|f| !f.as_os_str().is_empty()).unwrap_or_else(|| Path::new(".")).to_owned()
}

impl Files for Project {
    fn read(&self, rules: &str, path: &str) -> Result<String, String> {
        let file = folder(rules).join(path);
        self.read.borrow_mut().push(file.clone());
        let words = |why: std::io::Error| match why.kind() {
            std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
            _ => format!("cannot be read: {why}"),
        };
        let data = std::fs::metadata(&file).map_err(words)?;
        if !data.is_file() {
            return Err("is no file".to_owned());
        }
        if data.len() > LARGEST {
            return Err(format!("is larger than {} MB", LARGEST >> 20));
        }
        String::from_utf8(std::fs::read(&file).map_err(words)?).map_err(|_| "is no UTF-8 text".to_owned())
    }

    fn count(&self, rules: &str, glob: &str) -> Result<usize, String> {
        let glob = glob.strip_prefix("./").unwrap_or(glob);
        let matcher = GlobBuilder::new(glob).literal_separator(true).build().map_err(|e| format!("is no glob: {}", e.kind()))?;
        let matcher = matcher.compile_matcher();
        // the search starts below the parts without a wildcard, which may lead out of the folder
        let is_plain = |c: &std::path::Component<'_>| !c.as_os_str().to_string_lossy().contains(['*', '?', '[', '{']);
        let fixed: PathBuf = Path::new(glob).components().take_while(is_plain).collect();
        let (mut count, folder) = (0, folder(rules));
        for entry in WalkBuilder::new(folder.join(fixed)).require_git(false).build() {
            match entry {
                Ok(entry) => {
                    if entry.file_type().is_some_and(|t| t.is_dir()) {
                        self.read.borrow_mut().push(entry.path().to_owned());
                    }
                    let path = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
                    count += usize::from(entry.file_type().is_some_and(|t| t.is_file()) && matcher.is_match(path));
                }
                Err(error) if error.io_error().is_some_and(|e| e.kind() == std::io::ErrorKind::NotFound) => {}
                Err(error) => return Err(format!("cannot be counted: {error}")),
            }
        }
        if count == 0 { Err("names no file".to_owned()) } else { Ok(count) }
    }
}
