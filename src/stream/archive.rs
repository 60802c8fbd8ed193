//! Archives of tar.

use std::io::{self, Read};

use super::record::{Gather, too_long};
use super::{Bad, LONGEST_RECORD, Push, Record};
use crate::source::Format;

/// Reads the texts of an archive: of its files, those with an extension this program knows.
pub(super) fn read(from: impl Read, push: &mut Push<'_>) -> io::Result<()> {
    let mut archive = tar::Archive::new(from);
    let mut gather = Gather::new(push);
    for (place, entry) in archive.entries()?.enumerate() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(why) => {
                let _ = gather.flush();
                return Err(why);
            }
        };
        let name = entry.path()?.to_string_lossy().into_owned();
        let number = place + 1;
        if !entry.header().entry_type().is_file() || !is_text(&name) {
            continue;
        }
        let step = if entry.size() > LONGEST_RECORD as u64 {
            gather.leave_out(Bad { number, name: Some(name), why: too_long() })
        } else {
            let size = entry.size();
            let mut text = Vec::new();
            entry.take(LONGEST_RECORD as u64).read_to_end(&mut text)?;
            if (text.len() as u64) < size {
                let _ = gather.flush();
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("the archive ends inside `{name}`")));
            }
            let format = Format::of_path(&name);
            gather.add(Record { name, number, text, format, published: None })
        };
        if step.is_break() {
            return Ok(());
        }
    }
    let _ = gather.flush();
    Ok(())
}

/// Whether a member is no hidden file and has an extension this program knows, as files of a folder are chosen.
fn is_text(name: &str) -> bool {
    let hidden = name.split('/').any(|part| part.starts_with('.') && part != "." && part != "..");
    let extension = name.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map(|(_, e)| e.to_ascii_lowercase());
    !hidden && extension.is_some_and(|e| Format::EXTENSIONS.contains(&e.as_str()))
}
