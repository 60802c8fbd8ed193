//! The files that arguments name: folders, globs, pipes.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;
use ignore::WalkBuilder;
use rustc_hash::FxHashSet;

use super::aside::Aside;
use super::{Input, Inputs, Place, is_stdin, shown};
use crate::cli::Trouble;
use crate::source::Format;
use crate::stream::Kind;

#[derive(Debug, Default)]
pub(super) struct Search {
    pub(super) found: Inputs,
    /// The true paths of what is found already.
    pub(super) seen: FxHashSet<std::ffi::OsString>,
    pub(super) stdin: bool,
    pub(super) stdin_name: String,
}

impl Search {
    pub(super) fn named(&mut self, source: &OsStr) {
        if source.to_str().is_some_and(is_stdin) {
            if !std::mem::replace(&mut self.stdin, true) {
                let name = self.stdin_name.clone();
                self.found.list.push(Input { kind: Kind::of_path(&name), name, place: Place::Stdin });
            }
            return;
        }
        let path = Path::new(source);
        match fs::metadata(path) {
            Ok(data) if data.is_dir() => self.folder(path),
            Ok(data) if is_pipe(&data) => self.pipe(path),
            Ok(data) => self.file(path, &data),
            Err(why) => match source.to_str().filter(|source| why.kind() == io::ErrorKind::NotFound && is_glob(source)) {
                Some(pattern) => self.glob(pattern),
                None => self.cannot_read(path, why),
            },
        }
    }

    fn cannot_read(&mut self, path: &Path, why: io::Error) {
        self.found.troubles.push(Trouble::Read { path: PathBuf::from(shown(path)), why });
    }

    fn say(&mut self, words: String) {
        self.found.troubles.push(Trouble::Other(words));
    }

    /// Takes a pipe that is named itself. It can be opened once only, and is when it is read; one that merely lies in a folder may never be
    /// written to, and is not waited for.
    fn pipe(&mut self, path: &Path) {
        if self.seen.insert(path.as_os_str().to_owned()) {
            let name = shown(path);
            self.found.list.push(Input { kind: Kind::of_path(&name), name, place: Place::File(path.to_owned()) });
        }
    }

    /// Takes a file, unless it is taken already or is none.
    pub(super) fn file(&mut self, path: &Path, data: &fs::Metadata) {
        if !data.is_file() {
            self.say(format!("cannot read `{}`: it is {}, not a file", shown(path), kind(data)));
            return;
        }
        // Told at once, so that whoever asked for ten files hears of the missing ones together.
        if data.is_file()
            && let Err(why) = fs::File::open(path)
        {
            self.cannot_read(path, why);
            return;
        }
        self.take(path, fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()));
    }

    /// Takes a file, unless it is taken already; `whole` is its true path.
    pub(super) fn take(&mut self, path: &Path, whole: PathBuf) {
        if self.seen.insert(whole.into_os_string()) {
            let name = shown(path);
            self.found.list.push(Input { kind: Kind::of_path(&name), name, place: Place::File(path.to_owned()) });
        }
    }

    pub(super) fn folder(&mut self, folder: &Path) {
        let (mut any, mut troubled) = (false, false);
        let mut aside = Aside { inside: is_in_repository(folder), ..Aside::default() };
        // the true path of what lies below without a link on the way
        let root = fs::canonicalize(folder).ok();
        let mut links: Vec<PathBuf> = Vec::new();
        for entry in walk(folder, |builder| builder) {
            if let Ok(entry) = &entry {
                aside.read(entry);
            }
            match entry {
                Ok(entry) if entry.file_type().is_none_or(|t| t.is_dir()) => {
                    if entry.path_is_symlink() {
                        links.push(entry.into_path());
                    }
                }
                Ok(entry) if !is_known(entry.path()) => self.leave_out(entry.path()),
                Ok(entry) => {
                    any = true;
                    let path = entry.path();
                    let plain = entry.file_type().is_some_and(|t| t.is_file()) && !entry.path_is_symlink();
                    let below = path.strip_prefix(folder).ok().filter(|_| plain && !links.iter().any(|link| path.starts_with(link)));
                    if let (Some(root), Some(below)) = (&root, below) {
                        self.take(path, root.join(below));
                        continue;
                    }
                    match fs::metadata(path) {
                        Ok(data) => self.file(path, &data),
                        Err(why) => self.cannot_read(entry.path(), why),
                    }
                }
                Err(error) => {
                    troubled = true;
                    if let Some(path) = loop_of(&error).map(|(_, child)| child).or_else(|| path_of(&error)) {
                        aside.met(path);
                    }
                    self.walk_error(&error);
                }
            }
        }
        self.found.aside.extend(aside.told(folder));
        if !any && !troubled {
            let list = Format::EXTENSIONS.map(|e| format!(".{e}")).join(", ");
            self.found.empty.push(Trouble::Other(format!("`{}` has no file to check ({list})", shown(folder))));
        }
    }

    fn leave_out(&mut self, path: &Path) {
        if fs::canonicalize(path).is_ok_and(|whole| self.seen.contains(whole.as_os_str())) {
            // the rules, or a source that was named itself
            return;
        }
        let extension = path.extension().map(|e| format!(".{}", e.to_string_lossy().to_lowercase())).unwrap_or_default();
        *self.found.left_out.entry(extension).or_default() += 1;
    }

    pub(super) fn glob(&mut self, pattern: &str) {
        let typed = pattern.strip_prefix("./").unwrap_or(pattern);
        let matcher = match GlobBuilder::new(typed).literal_separator(true).empty_alternates(true).build() {
            Ok(glob) => glob.compile_matcher(),
            Err(error) => {
                self.say(format!("`{pattern}` is not a glob: {}", error.kind()));
                return;
            }
        };
        // The folder the search starts in: all that stands before the first part with a wildcard.
        let fixed: PathBuf = Path::new(typed).components().take_while(|c| !is_glob(&c.as_os_str().to_string_lossy())).collect();
        let depth = if typed.contains("**") { None } else { Some(Path::new(typed).components().count() - fixed.components().count()) };
        let start = if fixed.as_os_str().is_empty() { Path::new(".") } else { fixed.as_path() };
        let mut any = false;
        for entry in walk(start, |builder| builder.max_depth(depth)) {
            let entry = match entry {
                Ok(entry) => entry,
                // Nothing below is no match; what cannot be looked into is told.
                Err(error) => {
                    if error.io_error().is_none_or(|e| e.kind() != io::ErrorKind::NotFound) {
                        self.walk_error(&error);
                        any = true;
                    }
                    continue;
                }
            };
            let path = entry.path().strip_prefix("./").unwrap_or(entry.path());
            if entry.file_type().is_some_and(|t| !t.is_dir()) && matcher.is_match(path) {
                any = true;
                match fs::metadata(path) {
                    Ok(data) => self.file(path, &data),
                    Err(why) => self.cannot_read(path, why),
                }
            }
        }
        if !any {
            self.say(format!("`{pattern}` matches no file"));
        }
    }

    fn walk_error(&mut self, error: &ignore::Error) {
        let words = match loop_of(error) {
            Some((ancestor, child)) => format!("cannot read `{}`: it leads back to `{}`", shown(child), shown(ancestor)),
            None => match (path_of(error), error.io_error()) {
                (Some(path), Some(why)) => format!("cannot read `{}`: {}", shown(path), in_words(why)),
                _ => format!("cannot read: {error}"),
            },
        };
        self.say(words);
    }
}

/// All below `start`, by name, without what is hidden or set aside.
pub(super) fn walk(start: &Path, set: impl FnOnce(&mut WalkBuilder) -> &mut WalkBuilder) -> ignore::Walk {
    let mut builder = WalkBuilder::new(start);
    // The same files on every machine: what is ignored for one user, one clone or in folders above counts for nothing, `.gitignore` up
    // to the root of the repository for everybody. A folder is a folder whether or not it is in a repository: its `.gitignore` counts.
    let inside = is_in_repository(start);
    builder.git_global(false).git_exclude(false).ignore(false).parents(inside).require_git(inside);
    builder.follow_links(true).sort_by_file_name(OsStr::cmp);
    set(&mut builder).build()
}

/// Whether a folder, or one above it, is the root of a repository.
fn is_in_repository(folder: &Path) -> bool {
    fs::canonicalize(folder).is_ok_and(|folder| folder.ancestors().any(|above| above.join(".git").exists()))
}

fn loop_of(error: &ignore::Error) -> Option<(&Path, &Path)> {
    match error {
        ignore::Error::Loop { ancestor, child } => Some((ancestor, child)),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithPath { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            loop_of(err)
        }
        _ => None,
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}

/// What the system said, without the path that the walk has put into it.
fn in_words(why: &io::Error) -> String {
    match why.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code).to_string(),
        None => why.kind().to_string(),
    }
}

pub(in crate::cli) fn is_known(path: &Path) -> bool {
    path.extension().and_then(|e| e.to_str()).is_some_and(|e| Format::EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(e)))
}

fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '[', '{'])
}

fn is_pipe(data: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        std::os::unix::fs::FileTypeExt::is_fifo(&data.file_type())
    }
    #[cfg(not(unix))]
    {
        let _ = data;
        false
    }
}

pub(in crate::cli) fn kind(data: &fs::Metadata) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        let kind = data.file_type();
        if kind.is_fifo() {
            return "a named pipe";
        } else if kind.is_socket() {
            return "a socket";
        } else if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    let _ = data;
    "something else"
}
