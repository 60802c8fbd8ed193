//! What sources said, kept for the next run: by the content of a source and of the rules, and by the program. Judging is always
//! done anew. Nothing that is wrong here can do harm: what cannot be read is worked out again, and what cannot be written is not.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use super::files;
use crate::extract::SourceClaims;
use crate::rule::{RuleFiles, Ruleset};
use crate::session::Kept;
use crate::source::Format;

const MAGIC: &[u8] = b"summit-check claims 2\n";
/// A file larger than this is begun anew with what the run needed.
const LARGEST: usize = 512 << 20;
/// The files of all rules together have so many bytes at most, one of them aside.
const ROOM: u64 = 1 << 30;
/// No run writes for so long.
const ABANDONED: Duration = Duration::from_secs(3600);
/// So few sources are read faster than a cache.
const FEWEST: usize = 50;

/// What is kept of a source: what it says, and the remarks on how it had to be read.
type Entry = (SourceClaims, Vec<String>);

/// The cache of one set of rules.
pub(super) struct Cache<'r> {
    rules: &'r Ruleset,
    /// The places of facts by their names.
    facts: BTreeMap<&'r str, usize>,
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

/// All of the rules that finding claims can depend on: what only judging reads is left out, and so are the places in the files, so
/// that a comment, a source for a value, a test or another level has no text read anew.
fn asked(rules: &Ruleset) -> String {
    let paths: Vec<&str> = rules.files.paths().collect();
    let mut rules = Ruleset { files: RuleFiles::default(), ..rules.clone() };
    (rules.name, rules.exceptions, rules.checks, rules.distrust) = Default::default();
    for fact in &mut rules.facts {
        (fact.doc, fact.cite, fact.level, fact.tests) = Default::default();
    }
    without_places(&format!("{paths:?}{rules:?}"))
}

/// What `{:?}` prints, without the places of files in it.
fn without_places(printed: &str) -> String {
    const PLACE: &str = "Span { start: ";
    let mut out = String::with_capacity(printed.len() / 2);
    let mut rest = printed;
    // what somebody wrote stands between quotation marks, and is kept as it is
    while let Some(at) = rest.find(['"', '\'', 'S']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = match from.as_bytes()[0] {
            b'S' if from.starts_with(PLACE) => {
                rest = from.find('}').map_or("", |end| &from[end..]);
                continue;
            }
            b'S' => 1,
            mark => quoted(from, mark),
        };
        out.push_str(&from[..end]);
        rest = &from[end..];
    }
    out.push_str(rest);
    out
}

/// How long the string or character is that `text` begins with.
fn quoted(text: &str, mark: u8) -> usize {
    let mut escaped = false;
    let close = text.bytes().skip(1).position(|byte| {
        let is_end = byte == mark && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    });
    close.map_or(text.len(), |at| at + 2)
}

/// The folder that caches are in; `None` where there is no home.
fn folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    set("SUMMIT_CHECK_CACHE_DIR")
        .or_else(|| set("XDG_CACHE_HOME").map(|p| p.join("summit-check")))
        .or_else(|| set("HOME").map(|p| p.join(".cache/summit-check")))
}

impl<'r> Cache<'r> {
    /// The cache of `rules`, for a run over so many sources; `None` where it would not pay.
    pub(super) fn open(rules: &'r Ruleset, sources: usize) -> Option<Self> {
        if sources < FEWEST {
            return None;
        }
        // another build of the same version may read otherwise
        let program = std::env::current_exe().and_then(std::fs::metadata).ok()?;
        let asked = asked(rules);
        let name = hash(|h| {
            env!("CARGO_PKG_VERSION").hash(h);
            program.len().hash(h);
            program.modified().ok().hash(h);
            asked.hash(h);
        });
        let path = folder()?.join(format!("{name:032x}"));
        let bytes = std::fs::read(&path).unwrap_or_default();
        let known = index(&bytes).unwrap_or_default();
        Some(Self { rules, facts: rules.fact_names(), path, bytes, known, state: Mutex::default() })
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
        let entry = self.entry(&self.bytes[self.known.get(&key)?.clone()])?;
        if let Ok(mut state) = self.state.lock() {
            state.used.push(key);
        }
        Some(entry)
    }

    fn entry(&self, bytes: &[u8]) -> Option<Entry> {
        serde_json::from_slice::<Kept<'_>>(bytes).ok()?.under(&self.facts)
    }

    /// Keeps what a source says.
    pub(super) fn put(&self, key: u128, claims: &SourceClaims, notes: &[String]) {
        let Ok(bytes) = serde_json::to_vec(&Kept::of(self.rules, claims, notes)) else { return };
        // what does not come back as it was must not be kept
        if self.entry(&bytes).is_some_and(|(same, _)| same == *claims)
            && let Ok(mut state) = self.state.lock()
        {
            state.new.push((key, bytes));
        }
    }

    /// Writes the file anew where something is to be added, whole or not at all: of two runs at once the last one counts.
    pub(super) fn save(self) {
        let Ok(State { used, new }) = self.state.into_inner() else { return };
        if new.is_empty() {
            // what is used is not what is removed first
            let _ = std::fs::File::options().append(true).open(&self.path).and_then(|file| file.set_modified(SystemTime::now()));
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
            let _ = make_room(&self.path, ROOM);
        }
    }
}

/// Removes the files of rules and programs that were not used for longest, so that all of them have no more than `room` bytes, and
/// what runs that were killed have left behind.
fn make_room(own: &Path, room: u64) -> std::io::Result<()> {
    let now = std::fs::metadata(own)?.modified()?;
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(own.parent().unwrap_or(Path::new(".")))?.flatten() {
        let (Ok(data), name) = (entry.metadata(), entry.file_name()) else { continue };
        let age = data.modified().ok().and_then(|then| now.duration_since(then).ok()).unwrap_or_default();
        let name = name.to_string_lossy();
        if name.len() == 32 && name.bytes().all(|b| b.is_ascii_hexdigit()) {
            kept.push((age, data.len(), entry.path()));
        } else if name.starts_with('.') && name.ends_with(".part") && age > ABANDONED {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    kept.sort();
    let mut total = 0;
    for (_, size, path) in kept {
        total += size;
        if total > room && path != own {
            let _ = std::fs::remove_file(path);
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "alias talks = \"talks\"\nfact length: duration {\n  value 2 hours\n  claim \"{talks} lasted {value}\"\n}\n";

    fn asked_by(text: &str) -> String {
        asked(&Ruleset::parse("t.rules", text).expect("rules"))
    }

    #[test]
    fn what_only_judging_reads_has_no_text_read_anew() {
        let key = asked_by(RULES);
        for (from, to) in [
            ("fact", "# a comment\n\nfact"),
            ("fact", "/// How long.\nfact"),
            ("2 hours", "2 hours cite \"TASS\""),
            ("  claim", "  level warn\n  test agrees \"The talks lasted 2 hours.\"\n  claim"),
            ("alias", "except \"old/*\" length \"an archive\"\nalias"),
        ] {
            assert_eq!(asked_by(&RULES.replacen(from, to, 1)), key, "{to}");
        }
        for (from, to) in [("2 hours", "3 hours"), ("\"talks\"", "\"talk\" | \"talks\""), ("lasted", "went on for"), ("length", "extent")] {
            assert_ne!(asked_by(&RULES.replacen(from, to, 1)), key, "{to}");
        }
    }

    #[test]
    fn what_was_not_used_for_longest_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let now = SystemTime::now();
        let made = |name: &str, hours: u64| {
            let path = folder.path().join(name);
            std::fs::write(&path, [0; 100]).unwrap();
            let file = std::fs::File::options().append(true).open(&path).unwrap();
            file.set_modified(now - Duration::from_secs(hours * 3600)).unwrap();
            path
        };
        let own = made(&"a".repeat(32), 0);
        let (recent, old) = (made(&"b".repeat(32), 1), made(&"c".repeat(32), 5));
        let (left, in_use, other) = (made(".a.x.part", 2), made(".a.y.part", 0), made("notes.txt", 100));
        make_room(&own, 250).unwrap();
        assert!([&own, &recent, &in_use, &other].iter().all(|p| p.exists()) && !old.exists() && !left.exists());
        make_room(&own, 50).unwrap();
        assert!(own.exists() && !recent.exists());
    }

    #[test]
    fn places_are_told_from_words_that_look_like_them() {
        assert_eq!(without_places(r#"A { at: Span { start: 3, end: 4 }, s: "S" }"#), r#"A { at: }, s: "S" }"#);
        let words = r#"["a \" Span { start: 3, end: 4 }", '"', '\'', Span { start: 1, end: 2 }]"#;
        assert_eq!(without_places(words), r#"["a \" Span { start: 3, end: 4 }", '"', '\'', }]"#);
    }
}
