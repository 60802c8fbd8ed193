//! From what is named on the command line to the inputs: files, folders, globs, standard input.

mod aside;
mod search;

pub(super) use self::search::is_known;
use self::search::{Search, walk};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::Trouble;
use crate::rule::LARGEST;
use crate::source::Format;
use crate::stream::{Kind, Origin};

/// What standard input is reported as.
const STDIN: &str = "<stdin>";

/// Other names of standard input.
const STDIN_PATHS: [&str; 3] = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

/// Where an input is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

/// A source that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Input {
    /// The name it is reported under: its path as it was typed, with `/` between folders.
    pub(super) name: String,
    /// Where it is to be read.
    pub(super) place: Place,
    /// What it is by its extensions.
    pub(super) kind: Kind,
}

/// All sources that were asked for, in the order they were named; inside a folder by name.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    /// What can be read, each file once.
    pub(super) list: Vec<Input>,
    /// What was asked for and cannot be.
    pub(super) troubles: Vec<Trouble>,
    /// Folders without a file to check: trouble, unless nothing may be there.
    pub(super) empty: Vec<Trouble>,
    /// What a folder holds that `.gitignore` sets aside, a sentence each.
    pub(super) aside: Vec<String>,
    /// How many files of folders were left out, by extension.
    pub(super) left_out: BTreeMap<String, usize>,
}

impl Inputs {
    /// What was left out, in words; `None` where nothing was.
    pub(super) fn left_out(&self) -> Option<String> {
        const MOST: usize = 6;
        let mut kinds: Vec<(&str, usize)> = self.left_out.iter().map(|(extension, count)| (extension.as_str(), *count)).collect();
        kinds.sort_by_key(|&(extension, count)| (std::cmp::Reverse(count), extension));
        let count: usize = kinds.iter().map(|k| k.1).sum();
        let shown: Vec<&str> = kinds.iter().take(MOST).map(|k| if k.0.is_empty() { "no extension" } else { k.0 }).collect();
        let more = if kinds.len() > MOST { ", …" } else { "" };
        let files = if count == 1 { "file was" } else { "files were" };
        (count > 0).then(|| format!("{count} {files} left out ({}{more})", shown.join(", ")))
    }
}

/// Whether `path` is another name of standard input.
pub(super) fn is_stdin(path: &str) -> bool {
    path == "-" || STDIN_PATHS.contains(&path)
}

impl Input {
    /// Reads the whole input into memory.
    ///
    /// # Errors
    /// The file is gone or unreadable, or has become something else than a file.
    pub(super) fn read(&self) -> Result<Vec<u8>, Trouble> {
        let largest = if self.kind.format() == Format::Text { LARGEST_TEXT } else { LARGEST_MARKUP };
        let read = || match &self.place {
            Place::Stdin => at_most(io::stdin().lock(), largest),
            Place::File(path) => read_file(fs::File::open(path)?, largest),
        };
        read().map_err(|why| Trouble::Read { path: PathBuf::from(&self.name), why })
    }

    /// Opens the input to be read piece by piece.
    ///
    /// # Errors
    /// The file is gone or unreadable.
    pub(super) fn open(&self) -> Result<Origin<'static>, Trouble> {
        match &self.place {
            Place::Stdin => Ok(Origin::Other(Box::new(io::stdin()))),
            Place::File(path) => {
                let file = fs::File::open(path).map_err(|why| Trouble::Read { path: PathBuf::from(&self.name), why })?;
                Ok(Origin::File(file))
            }
        }
    }

    /// The file it is read from; standard input is none.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::File(path) => Some(path),
            Place::Stdin => None,
        }
    }
}

/// So many bytes a source of plain text may have. It is held in memory as a whole, one for each job.
pub(super) const LARGEST_TEXT: u64 = 64 << 20;
/// So many bytes a source with markup may have, whose parser may take fifty times as much.
const LARGEST_MARKUP: u64 = 16 << 20;

/// Everything there is to read, if it is no more than `largest` bytes: what has no end (`/dev/zero`) is not read to it.
pub(super) fn at_most(from: impl io::Read, largest: u64) -> io::Result<Vec<u8>> {
    at_most_in(from, largest, Vec::new())
}

/// The same of a file. Most files are small: they are read into room that is there already, and what they hold is copied once.
fn read_file(mut file: fs::File, largest: u64) -> io::Result<Vec<u8>> {
    const SMALL: usize = 32 * 1024;
    thread_local! {
        static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let (start, ended) = ROOM.with_borrow_mut(|room| {
        room.resize(SMALL, 0);
        let mut filled = 0;
        while filled < SMALL {
            match file.read(&mut room[filled..]) {
                Ok(0) => return Ok((room[..filled].to_vec(), true)),
                Ok(n) => filled += n,
                Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
                Err(why) => return Err(why),
            }
        }
        // with room for a byte more the end is met without another look
        let length = file.metadata().map_or(0, |data| data.len().min(largest) as usize + 1);
        let mut start = Vec::with_capacity(length.max(SMALL));
        start.extend_from_slice(room);
        Ok((start, false))
    })?;
    if ended { Ok(start) } else { at_most_in(file, largest, start) }
}

/// The rest of what is there into `bytes`, which may have some of it already.
fn at_most_in(from: impl io::Read, largest: u64, mut bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    from.take((largest + 1).saturating_sub(bytes.len() as u64)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {} MB", largest >> 20)));
    }
    Ok(bytes)
}

/// Reads a rules file, or standard input for `-`. One that is too large comes with a byte more than it may have, and is refused for that.
pub(super) fn rules_file(path: &str) -> Result<Vec<u8>, Trouble> {
    let read = |from: &mut dyn io::Read| {
        let mut bytes = Vec::new();
        from.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map(|_| bytes)
    };
    let bytes = if path == "-" { read(&mut io::stdin().lock()) } else { fs::File::open(path).and_then(|mut file| read(&mut file)) };
    bytes.map_err(|why| Trouble::Read { path: path.into(), why })
}

/// The folder and those below it in which files are searched for.
pub(super) fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = walk(folder, |builder| builder).flatten();
    entries.filter(|entry| entry.file_type().is_some_and(|t| t.is_dir())).map(ignore::DirEntry::into_path).collect()
}

/// Finds the inputs that `sources` name: files, folders, globs, `-` for standard input.
///
/// A folder is searched with everything below it, without hidden files and without what `.gitignore` sets aside, which is
/// told; of the files in it those are read that have an extension this program knows. A file that is named itself is
/// read whatever its extension, and a file that is named twice is read once.
///
/// The files of `rules` are not read as sources, wherever they are found. Standard input is called `stdin`, where that is given, and
/// read as what that name tells.
pub(super) fn inputs<S: AsRef<OsStr>>(sources: &[S], rules: &[String], stdin: Option<&str>) -> Inputs {
    let mut search = Search { stdin_name: stdin.unwrap_or(STDIN).to_owned(), ..Search::default() };
    search.seen.extend(rules.iter().filter_map(|path| fs::canonicalize(path).ok()).map(PathBuf::into_os_string));
    for source in sources {
        search.named(source.as_ref());
    }
    search.found
}

/// A path as it was typed, with `/` between folders.
fn shown(path: &Path) -> String {
    let text = match path.to_str() {
        Some(text) => text.to_owned(),
        None => escaped(path),
    };
    if std::path::MAIN_SEPARATOR == '/' { text } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// A path that is not UTF-8, with `\\xff` for a byte that belongs to no character: two names that differ only there stay two.
fn escaped(path: &Path) -> String {
    let mut out = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            out.push_str(&format!("\\x{byte:02x}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with `files` in it, and what is found of `sources` there; `ROOT` stands for the folder.
    fn found(files: &[&str], sources: &[&str]) -> (Vec<String>, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_str().unwrap();
        for file in files {
            let (name, text) = file.split_once(": ").unwrap_or((file, "x"));
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        in_folder(root, sources)
    }

    fn in_folder(root: &str, sources: &[&str]) -> (Vec<String>, Vec<String>) {
        let sources: Vec<String> = sources.iter().map(|s| s.replace("ROOT", root)).collect();
        let inputs = inputs(&sources, &[], None);
        let bare = |text: String| text.replace(root, "ROOT");
        (
            inputs.list.into_iter().map(|i| bare(i.name)).collect(),
            inputs.troubles.iter().chain(&inputs.empty).map(|t| bare(t.to_string())).collect(),
        )
    }

    #[test]
    fn a_folder_is_read_by_name_without_what_is_set_aside() {
        let files = ["b.txt", "a.md", "sub/c.HTML", "sub/d.rs", ".hidden/e.txt", "old/f.txt", "g.txt", ".gitignore: old/\ng.txt", "h.bin"];
        let (list, troubles) = found(&files, &["ROOT"]);
        assert_eq!(list, ["ROOT/a.md", "ROOT/b.txt", "ROOT/sub/c.HTML"]);
        assert!(troubles.is_empty(), "{troubles:?}");
        let (list, _) = found(&files, &["ROOT/"]);
        assert_eq!(list[0], "ROOT/a.md");
    }

    #[test]
    fn a_named_file_is_read_whatever_its_extension_and_once() {
        let (list, troubles) = found(&["a.log", "b.txt"], &["ROOT/b.txt", "ROOT/a.log", "ROOT", "ROOT/./b.txt", "ROOT/*.txt"]);
        assert_eq!(list, ["ROOT/b.txt", "ROOT/a.log"]);
        assert!(troubles.is_empty(), "{troubles:?}");
    }

    #[test]
    fn globs_are_expanded_and_their_failures_named() {
        let files = ["a1.txt", "a2.log", "sub/a3.txt", "sub/deep/a4.txt", "x[1].txt"];
        assert_eq!(found(&files, &["ROOT/a*"]).0, ["ROOT/a1.txt", "ROOT/a2.log"]);
        assert_eq!(found(&files, &["ROOT/**/*.txt"]).0, ["ROOT/a1.txt", "ROOT/sub/a3.txt", "ROOT/sub/deep/a4.txt", "ROOT/x[1].txt"]);
        assert_eq!(found(&files, &["ROOT/sub/{a3,a9}.txt"]).0, ["ROOT/sub/a3.txt"]);
        assert_eq!(found(&files, &["ROOT/x[1].txt"]).0, ["ROOT/x[1].txt"]);
        assert_eq!(found(&files, &["ROOT/z*"]).1, ["`ROOT/z*` matches no file"]);
        assert_eq!(found(&files, &["ROOT/no/z*"]).1, ["`ROOT/no/z*` matches no file"]);
        assert!(found(&files, &["ROOT/a[*"]).1[0].starts_with("`ROOT/a[*` is not a glob: "), "{:?}", found(&files, &["ROOT/a[*"]).1);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_goes_on() {
        let (list, troubles) = found(&["a.txt", "sub/b.rs"], &["ROOT/none.txt", "ROOT/sub", "ROOT/a.txt"]);
        assert_eq!(list, ["ROOT/a.txt"]);
        assert!(troubles[0].starts_with("cannot read `ROOT/none.txt`: "), "{troubles:?}");
        assert_eq!(
            troubles[1],
            "`ROOT/sub` has no file to check (.txt, .md, .markdown, .mdx, .html, .htm, .xhtml, .rst, .rest, .adoc, .asciidoc, .asc)"
        );
    }

    #[test]
    fn standard_input_is_read_once() {
        let (list, _) = in_folder("/nowhere", &["-", "-"]);
        assert_eq!(list, ["<stdin>"]);
    }

    #[cfg(unix)]
    #[test]
    fn loops_devices_and_dangling_links_are_survived_and_named() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_str().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("sub/a.txt"), "x").unwrap();
        symlink(folder.path(), folder.path().join("sub/back")).unwrap();
        symlink(folder.path().join("gone.txt"), folder.path().join("sub/link.txt")).unwrap();
        let (list, troubles) = in_folder(root, &["ROOT", "/dev/null"]);
        assert_eq!(list, ["ROOT/sub/a.txt"]);
        assert_eq!(troubles[0], "cannot read `ROOT/sub/back`: it leads back to `ROOT`");
        assert!(troubles[1].starts_with("cannot read `ROOT/sub/link.txt`: "), "{troubles:?}");
        assert_eq!(troubles[2], "cannot read `/dev/null`: it is a device, not a file");
    }
}
