//! Writing files whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::Trouble;

/// Writes what `fill` gives to the file at `path`, in one step: beside it first, then moved to its place, so that nobody ever
/// sees half of it, whenever the program is stopped.
///
/// # Errors
/// What the system says, of the file or of `fill`.
pub(super) fn write(path: &Path, fill: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> Result<(), Trouble> {
    let trouble = |why| Trouble::Write { path: path.to_owned(), why };
    // the file a link points to is replaced, not the link
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&target).is_ok_and(|m| !m.is_file()) {
        // a pipe or a device takes what is written to it, and has no half-written state to avoid
        let mut out = BufWriter::new(OpenOptions::new().write(true).open(&target).map_err(trouble)?);
        return fill(&mut out).and_then(|()| out.flush()).map_err(trouble);
    }
    let name = target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = create(&beside).and_then(|file| {
        let mut out = BufWriter::new(file);
        fill(&mut out)?;
        let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        if let Ok(metadata) = fs::metadata(&target) {
            file.set_permissions(metadata.permissions())?;
        }
        file.sync_all()?;
        fs::rename(&beside, &target)
    });
    written.map_err(|why| {
        let _ = fs::remove_file(&beside);
        trouble(why)
    })
}

/// A file of our own: what a run that was killed left behind under the same name goes.
fn create(path: &Path) -> io::Result<File> {
    let open = || OpenOptions::new().write(true).create_new(true).open(path);
    match open() {
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            open()
        }
        other => other,
    }
}
