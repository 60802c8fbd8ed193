//! Files that must not outlive the process: they are removed when a signal ends it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};

/// The files that are being written.
static FILES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Keeps track of a file until it is dropped.
#[derive(Debug)]
pub(super) struct Kept(PathBuf);

/// Makes the file at `path` with `open`, and removes it if a signal ends the process while track is kept of it.
pub(super) fn made<T>(path: &Path, open: impl FnOnce(&Path) -> std::io::Result<T>) -> std::io::Result<T> {
    static WATCH: Once = Once::new();
    WATCH.call_once(watch);
    // no signal is heeded between the making of the file and the note of it
    let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
    let made = open(path)?;
    files.push(full(path));
    Ok(made)
}

/// Keeps track of a file that was [`made`] until the answer is dropped.
pub(super) fn keep_track(path: &Path) -> Kept {
    Kept(full(path))
}

/// The path from the root: the process may be somewhere else when it is told to end.
fn full(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

impl Drop for Kept {
    fn drop(&mut self) {
        FILES.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.0);
    }
}

/// Waits for a signal to end, on a thread of its own; then removes the files, and ends the process as the signal would have.
#[cfg(unix)]
fn watch() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let wanted: Vec<i32> = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|&signal| !is_ignored(signal)).collect();
    let Ok(mut signals) = signal_hook::iterator::Signals::new(wanted) else { return };
    // without the thread, a part of a file may be left
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
            for path in files.drain(..) {
                let _ = std::fs::remove_file(path);
            }
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
}

#[cfg(not(unix))]
fn watch() {}

/// Whether the process was started with a signal ignored, as `nohup` does it; it stays ignored then. Where the system does not
/// tell, only the end of a terminal is taken to be ignored.
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").ok();
    let mask = status.as_ref().and_then(|s| s.lines().find_map(|l| l.strip_prefix("SigIgn:")));
    match mask.and_then(|m| u64::from_str_radix(m.trim(), 16).ok()) {
        Some(mask) => mask >> (signal - 1) & 1 == 1,
        None => signal == signal_hook::consts::SIGHUP,
    }
}
