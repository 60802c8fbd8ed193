//! What sources said, kept for the next run: by the content of a source and of the rules, and by the program. Judging is always
//! done anew. Nothing that is wrong here can do harm: what cannot be read is worked out again, and what cannot be written is not.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Mutex;

use super::files;
use crate::extract::SourceClaims;
use crate::rule::Ruleset;
use crate::source::Format;

const MAGIC: &[u8] = b"summit-check claims 1\n";
/// A file larger than this is begun anew with what the run needed.
const LARGEST: usize = 512 << 20;
/// So few sources are read faster than a cache.
const FEWEST: usize = 50;

/// What is kept of a source: what it says, and the remarks on how it had to be read.
type Entry = (SourceClaims, Vec<String>);

/// The cache of one set of rules.
pub(super) struct Cache {
    path: PathBuf,
    bytes: Vec<u8>,
    known: HashMap<u128, Range<usize>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    used: Vec<u128>,
    new: Vec<(u128, Vec<u8>)>,
}

/// 128 bits of all that `feed` gives.
fn hash(feed: impl Fn(&mut DefaultHasher)) -> u128 {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        seed.hash(&mut hasher);
        feed(&mut hasher);
        u128::from(hasher.finish())
    };
    half(1) << 64 | half(2)
}

/// The folder that caches are in; `None` where there is no home.
fn folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    set("SUMMIT_CHECK_CACHE_DIR")
        .or_else(|| set("XDG_CACHE_HOME").map(|p| p.join("summit-check")))
        .or_else(|| set("HOME").map(|p| p.join(".cache/summit-check")))
}

impl Cache {
    /// The cache of `rules`, for a run over so many sources; `None` where it would not pay.
    pub(super) fn open(rules: &Ruleset, sources: usize) -> Option<Self> {
        if sources < FEWEST {
            return None;
        }
        // another build of the same version may read otherwise
        let program = std::env::current_exe().and_then(std::fs::metadata).ok()?;
        let rules = format!("{rules:?}");
        let name = hash(|h| {
            env!("CARGO_PKG_VERSION").hash(h);
            program.len().hash(h);
            program.modified().ok().hash(h);
            rules.hash(h);
        });
        let path = folder()?.join(format!("{name:032x}"));
        let bytes = std::fs::read(&path).unwrap_or_default();
        let known = index(&bytes).unwrap_or_default();
        Some(Self { path, bytes, known, state: Mutex::default() })
    }

    /// The key of a source.
    pub(super) fn key(path: &str, format: Format, bytes: &[u8]) -> u128 {
        hash(|h| {
            path.hash(h);
            format.hash(h);
            bytes.hash(h);
        })
    }

    /// What is kept under a key.
    pub(super) fn get(&self, key: u128) -> Option<Entry> {
        let entry = serde_json::from_slice(&self.bytes[self.known.get(&key)?.clone()]).ok()?;
        if let Ok(mut state) = self.state.lock() {
            state.used.push(key);
        }
        Some(entry)
    }

    /// Keeps what a source says.
    pub(super) fn put(&self, key: u128, claims: &SourceClaims, notes: &[String]) {
        let Ok(bytes) = serde_json::to_vec(&(claims, notes)) else { return };
        // what does not come back as it was must not be kept
        let back = serde_json::from_slice::<Entry>(&bytes);
        if back.is_ok_and(|(same, _)| same == *claims)
            && let Ok(mut state) = self.state.lock()
        {
            state.new.push((key, bytes));
        }
    }

    /// Writes the file anew where something is to be added, whole or not at all: of two runs at once the last one counts.
    pub(super) fn save(self) {
        let Ok(State { used, new }) = self.state.into_inner() else { return };
        if new.is_empty() {
            return;
        }
        let old: Vec<u128> = if self.bytes.len() > LARGEST { used } else { self.known.keys().copied().collect() };
        let kept = old.iter().filter_map(|key| Some((*key, &self.bytes[self.known.get(key)?.clone()])));
        let mut entries: Vec<(u128, &[u8])> = kept.chain(new.iter().map(|(key, bytes)| (*key, bytes.as_slice()))).collect();
        entries.sort_unstable_by_key(|e| e.0);
        entries.dedup_by_key(|e| e.0);
        let mut out = MAGIC.to_vec();
        for (key, bytes) in entries {
            out.extend(key.to_le_bytes());
            out.extend((bytes.len() as u64).to_le_bytes());
            out.extend(hash(|h| bytes.hash(h)).to_le_bytes());
            out.extend(bytes);
        }
        let made = self.path.parent().is_some_and(|folder| std::fs::create_dir_all(folder).is_ok());
        if made {
            let _ = files::write(&self.path, &mut |file| file.write_all(&out));
        }
    }
}

/// Where each entry stands; `None` where the file is none of ours, or damaged.
fn index(bytes: &[u8]) -> Option<HashMap<u128, Range<usize>>> {
    let mut at = bytes.starts_with(MAGIC).then_some(MAGIC.len())?;
    let mut known = HashMap::new();
    while at < bytes.len() {
        let key = u128::from_le_bytes(bytes.get(at..at + 16)?.try_into().ok()?);
        let length = usize::try_from(u64::from_le_bytes(bytes.get(at + 16..at + 24)?.try_into().ok()?)).ok()?;
        let sum = u128::from_le_bytes(bytes.get(at + 24..at + 40)?.try_into().ok()?);
        let range = at + 40..(at + 40).checked_add(length)?;
        let entry = bytes.get(range.clone())?;
        if hash(|h| entry.hash(h)) != sum {
            return None;
        }
        at = range.end;
        known.insert(key, range);
    }
    Some(known)
}
