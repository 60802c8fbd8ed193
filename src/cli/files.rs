//! Writing files: the one way for `check`, `fmt`, `convert` and `init`.
//!
//! A file is written beside its place and moved there whole, so that nobody ever sees half of it. Links are followed, the owner, the
//! mode and further names of a file are kept, and what is no file (a device, a pipe, the standard output under any name) is written
//! through. The part beside it is made exclusively and goes away with the process, a signal to end included.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek as _, Write};
use std::path::{Component, Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Trouble, leftovers};

/// Standard input or output in place of a file.
pub(super) const STANDARD: &str = "-";

/// What is to be written.
type Content<'a> = &'a mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// Where the bytes for a path go.
enum Target {
    /// Into the standard output of this process.
    Output,
    /// Into the standard error of this process.
    Errors,
    /// Through what is there: a device, a pipe, an open file under its name in `/dev` or `/proc`.
    Through,
    /// Into this file, which the path leads to.
    File(PathBuf),
}

/// Links that lead on for longer than this lead nowhere.
const MOST_LINKS: usize = 40;

/// Writes `content` to `path`.
pub(super) fn write(path: &Path, content: Content<'_>) -> Result<(), Trouble> {
    let trouble = |why| Trouble::Write { path: path.to_owned(), why };
    match target(path).map_err(trouble)? {
        Target::Output => into(&mut super::stdout::Stdout::new(), content).map_err(Trouble::Output),
        Target::Errors => into(&mut io::stderr().lock(), content).map_err(trouble),
        Target::Through => {
            OpenOptions::new().append(true).open(path).and_then(|file| into(&mut BufWriter::new(file), content)).map_err(trouble)
        }
        Target::File(file) => replace(&file, content).map_err(trouble),
    }
}

/// Writes `content` to a file that does not exist yet. `None` where it exists.
pub(super) fn create(path: &Path, content: Content<'_>) -> Result<Option<()>, Trouble> {
    let trouble = |why| Trouble::Write { path: path.to_owned(), why };
    if fs::symlink_metadata(path).is_ok() {
        return Ok(None);
    }
    let part = part(path, None).map_err(trouble)?;
    let _kept = leftovers::keep_track(part.path());
    fill(&part, content).map_err(trouble)?;
    match part.persist_noclobber(path) {
        Ok(_) => {
            sync_folder(path);
            Ok(Some(()))
        }
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
        Err(error) => Err(trouble(error.error)),
    }
}

/// Which of the files `read` the path `written` leads to, under whatever name.
pub(super) fn same_file<'a>(written: &Path, read: impl IntoIterator<Item = &'a Path>) -> Option<&'a Path> {
    let there = fs::metadata(written).ok().filter(fs::Metadata::is_file)?;
    read.into_iter().find(|path| is_same(&there, written, path))
}

#[cfg(unix)]
fn is_same(there: &fs::Metadata, _: &Path, path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| same_node(there, &data))
}

#[cfg(not(unix))]
fn is_same(_: &fs::Metadata, written: &Path, path: &Path) -> bool {
    matches!((fs::canonicalize(written), fs::canonicalize(path)), (Ok(a), Ok(b)) if a == b)
}

#[cfg(unix)]
fn same_node(a: &fs::Metadata, b: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

/// Where what is written to `path` goes.
fn target(path: &Path) -> io::Result<Target> {
    if path.as_os_str() == STANDARD {
        return Ok(Target::Output);
    }
    let there = fs::metadata(path).ok();
    if let Some(there) = &there
        && let Some(stream) = stream(there)
    {
        return Ok(stream);
    }
    let mut file = path.to_owned();
    for _ in 0..MOST_LINKS {
        if names_open_file(&file) {
            return Ok(Target::Through);
        }
        let Ok(next) = fs::read_link(&file) else {
            let through = there.is_some_and(|t| !t.is_file() && !t.is_dir());
            return Ok(if through { Target::Through } else { Target::File(file) });
        };
        file = file.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    Err(io::Error::other("it is a link that leads nowhere"))
}

/// Standard output or standard error, if that is what the file is: `/dev/stdout`, or the very file that it was sent to.
#[cfg(unix)]
fn stream(there: &fs::Metadata) -> Option<Target> {
    use std::os::fd::AsFd as _;
    let is = |stream: std::os::fd::BorrowedFd<'_>| {
        let data = stream.try_clone_to_owned().and_then(|fd| File::from(fd).metadata());
        data.is_ok_and(|data| same_node(there, &data))
    };
    if is(io::stdout().as_fd()) {
        return Some(Target::Output);
    }
    is(io::stderr().as_fd()).then_some(Target::Errors)
}

#[cfg(not(unix))]
fn stream(_: &fs::Metadata) -> Option<Target> {
    None
}

/// Whether a path names a file that is open already (`/dev/fd/3`) or a device: what is written there must not take its place.
fn names_open_file(path: &Path) -> bool {
    let mut parts = path.components();
    cfg!(unix)
        && parts.next() == Some(Component::RootDir)
        && matches!(parts.next(), Some(Component::Normal(folder)) if folder == "dev" || folder == "proc")
        && !path.starts_with("/dev/shm")
}

fn into(out: &mut impl Write, content: Content<'_>) -> io::Result<()> {
    content(out)?;
    out.flush()
}

/// A new file beside `path`, with the mode of `like`; nothing is there under its name, link or not.
fn part(path: &Path, like: Option<&fs::Metadata>) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&name).suffix(".part");
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
        // the mask of the process is taken off; what a file had already is given to its successor in full below
        options.mode(like.map_or(0o666, |like| like.mode() & 0o777));
    }
    let _ = like;
    builder.make_in(folder, |path| leftovers::made(path, |path| options.open(path)))
}

/// Writes `content` into the part, down to the disk.
fn fill(part: &NamedTempFile, content: Content<'_>) -> io::Result<()> {
    into(&mut BufWriter::with_capacity(1 << 16, part.as_file()), content)?;
    part.as_file().sync_all()
}

/// Puts `content` in the place of the file at `path` in one step.
fn replace(path: &Path, content: Content<'_>) -> io::Result<()> {
    let there = match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(io::Error::from(io::ErrorKind::IsADirectory)),
        // moving another file into its place would need no right to write it
        Ok(there) if there.permissions().readonly() => return Err(io::Error::other("it is read-only")),
        Ok(there) => Some(there),
        Err(_) => None,
    };
    let mut part = part(path, there.as_ref())?;
    let _kept = leftovers::keep_track(part.path());
    fill(&part, content)?;
    if let Some(there) = &there {
        if has_other_names(there) || !same_owner(&part, there) {
            // its other names or its owner would be lost: the file itself takes the new content, which stays beside it until it is whole
            let mut file = OpenOptions::new().write(true).truncate(true).open(path)?;
            part.as_file_mut().rewind()?;
            io::copy(part.as_file_mut(), &mut file)?;
            return file.sync_all();
        }
        part.as_file().set_permissions(there.permissions())?;
    }
    part.persist(path).map_err(|error| error.error)?;
    sync_folder(path);
    Ok(())
}

#[cfg(unix)]
fn has_other_names(there: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(there) > 1
}

#[cfg(not(unix))]
fn has_other_names(_: &fs::Metadata) -> bool {
    false
}

/// Whether the part has the owner and the group of the file whose place it takes, or could be given to them.
#[cfg(unix)]
fn same_owner(part: &NamedTempFile, there: &fs::Metadata) -> bool {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let own = part.as_file().metadata().is_ok_and(|own| (own.uid(), own.gid()) == (there.uid(), there.gid()));
    own || fchown(part.as_file(), Some(there.uid()), Some(there.gid())).is_ok()
}

#[cfg(not(unix))]
fn same_owner(_: &NamedTempFile, _: &fs::Metadata) -> bool {
    true
}

/// Has the new name of a file on the disk as well. Where a folder cannot be opened for that, the file is written all the same.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
