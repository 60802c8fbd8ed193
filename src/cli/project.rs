//! The files that rules take values from, on the disk.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;
use ignore::WalkBuilder;

use crate::rule::Files;

/// A file of data is no larger than this, in bytes.
const LARGEST: u64 = 64 << 20;

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
