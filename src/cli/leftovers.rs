//! Files that must not outlive the process: they are removed when a signal ends it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};

/// The files that are being written.
static FILES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Keeps track of a file until it is dropped.
#[derive(Debug)]
pub(super) struct Kept(PathBuf);

/// Removes the file at `path` if a signal ends the process before the answer is dropped.
pub(super) fn keep_track(path: &Path) -> Kept {
    static WATCH: Once = Once::new();
    WATCH.call_once(watch);
    // the process may be told to end while it is somewhere else
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    FILES.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
    Kept(path)
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
            for path in FILES.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
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
