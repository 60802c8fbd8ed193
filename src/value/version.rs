//! Versions of software, in the order that SemVer and PEP 440 give them, and sets of them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What stands behind the numbers of a version, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Below everything that is called so: the end of what comes before.
    Lowest,
    /// A pre-release: how near to the release its name is, and its number.
    Pre(u8, u64),
    /// The release.
    Final,
    /// A later issue of the same release.
    Post(u64),
}

/// A version. Zeros at its end do not count: 3.10 is 3.10.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Version {
    release: Vec<u64>,
    stage: Stage,
}

/// Names of what comes before a release, and how near to it they are.
const STAGES: &[(&str, u8)] = &[
    ("dev", 0),
    ("snapshot", 0),
    ("nightly", 0),
    ("canary", 0),
    ("m", 1),
    ("alpha", 1),
    ("a", 1),
    ("beta", 2),
    ("b", 2),
    ("pre", 3),
    ("preview", 3),
    ("rc", 3),
    ("c", 3),
];

impl Version {
    fn new(mut release: Vec<u64>, stage: Stage) -> Self {
        while release.len() > 1 && release.last() == Some(&0) {
            release.pop();
        }
        Self { release, stage }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.release.iter().map(u64::to_string).collect();
        f.write_str(&numbers.join("."))?;
        if numbers.len() == 1 {
            f.write_str(".0")?;
        }
        match self.stage {
            Stage::Pre(near, n) => {
                let name = STAGES.iter().rev().find(|s| s.1 == near).map_or("", |s| if s.0 == "c" { "rc" } else { s.0 });
                write!(f, "-{name}.{n}")
            }
            Stage::Post(n) => write!(f, ".post{n}"),
            Stage::Lowest | Stage::Final => Ok(()),
        }
    }
}

/// A version as it is written, and what it covers: `3.10` is every 3.10.x.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The lowest version that is called so.
    pub low: Version,
    /// The lowest version above all that are called so.
    pub high: Version,
    /// How many bytes of the text it takes.
    pub length: usize,
    /// Whether it has a point, a `v` or a stage, so that it is no plain number.
    pub marked: bool,
}

/// The version at the start of `text`: `3.10`, `v2`, `1.0.0-rc.1`, `3.13b2`, `2.x`, `1.2.3+build`. `None` where letters or digits go on behind it.
#[must_use]
pub fn written(text: &str) -> Option<Written> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = usize::from(matches!(bytes.first(), Some(b'v' | b'V')));
    let mut marked = at > 0;
    let mut release: Vec<u64> = Vec::new();
    let mut open = false;
    loop {
        let start = at;
        while digit(at) {
            at += 1;
        }
        release.push(text[start..at].parse().ok()?);
        if bytes.get(at) != Some(&b'.') {
            break;
        }
        if digit(at + 1) {
            (at, marked) = (at + 1, true);
        } else {
            if matches!(bytes.get(at + 1), Some(b'x' | b'X' | b'*')) {
                (at, open, marked) = (at + 2, true, true);
            }
            break;
        }
    }
    let mut stage = Stage::Final;
    if !open && let Some((found, length)) = suffix(&text[at..]) {
        (stage, marked) = (found, true);
        at += length;
    }
    if bytes.get(at) == Some(&b'+') && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) {
        at += 1;
        while bytes.get(at).is_some_and(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-') && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
        }) {
            at += 1;
        }
    }
    if text[at..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let high = match stage {
        Stage::Pre(near, n) => Version::new(release.clone(), Stage::Pre(near, n.saturating_add(1))),
        Stage::Post(n) => Version::new(release.clone(), Stage::Post(n.saturating_add(1))),
        _ => above(&release),
    };
    Some(Written { low: Version::new(release, stage), high, length: at, marked })
}

/// The end of all versions that begin with these numbers.
fn above(release: &[u64]) -> Version {
    let mut next = release.to_vec();
    if let Some(last) = next.last_mut() {
        *last = last.saturating_add(1);
    }
    Version::new(next, Stage::Lowest)
}

/// A stage behind the numbers of a version, and its length: `-rc.1`, `b2`, `.post1`, `-beta`.
fn suffix(text: &str) -> Option<(Stage, usize)> {
    let bytes = text.as_bytes();
    let mut at = usize::from(matches!(bytes.first(), Some(b'-' | b'.' | b'_')));
    let start = at;
    while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
        at += 1;
    }
    let name = text[start..at].to_ascii_lowercase();
    let post = matches!(name.as_str(), "post" | "rev" | "patch" | "sp");
    let near = STAGES.iter().find(|s| s.0 == name).map(|s| s.1);
    if name.is_empty() || near.is_none() && !post {
        return None;
    }
    let dot = usize::from(matches!(bytes.get(at), Some(b'.' | b'-')) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit));
    let from = at + dot;
    let mut end = from;
    while bytes.get(end).is_some_and(u8::is_ascii_digit) {
        end += 1;
    }
    let n = text[from..end].parse().unwrap_or(0);
    Some((near.map_or(Stage::Post(n), |near| Stage::Pre(near, n)), if end > from { end } else { at }))
}

impl Written {
    /// All versions that are called so.
    #[must_use]
    pub fn set(&self) -> VersionSet {
        VersionSet::of([(Edge::At(self.low.clone()), Edge::At(self.high.clone()))])
    }

    /// The one version that is meant when nothing may be added.
    #[must_use]
    pub fn exact(&self) -> VersionSet {
        let mut release = self.low.release.clone();
        release.extend([0; 4]);
        let high = if self.low.stage == Stage::Final { Version { release, stage: Stage::Lowest } } else { self.high.clone() };
        VersionSet::of([(Edge::At(self.low.clone()), Edge::At(high))])
    }

    /// It and everything newer.
    #[must_use]
    pub fn or_newer(&self) -> VersionSet {
        VersionSet::of([(Edge::At(self.low.clone()), Edge::End)])
    }

    /// Everything newer.
    #[must_use]
    pub fn newer(&self) -> VersionSet {
        VersionSet::of([(Edge::At(self.high.clone()), Edge::End)])
    }

    /// It and everything older.
    #[must_use]
    pub fn or_older(&self) -> VersionSet {
        VersionSet::of([(Edge::Start, Edge::At(self.high.clone()))])
    }

    /// Everything older.
    #[must_use]
    pub fn older(&self) -> VersionSet {
        VersionSet::of([(Edge::Start, Edge::At(self.low.clone()))])
    }

    /// From it to another, both included.
    #[must_use]
    pub fn to(&self, other: &Self) -> VersionSet {
        VersionSet::of([(Edge::At(self.low.clone()), Edge::At(other.high.clone()))])
    }

    /// It and what is newer within the same first number (`^1.2`), or within all numbers but the last (`~1.2.3`).
    #[must_use]
    pub fn compatible(&self, tilde: bool) -> VersionSet {
        let release = &self.low.release;
        let kept = if tilde { release.len().saturating_sub(1).max(1) } else { release.iter().position(|&n| n > 0).map_or(1, |p| p + 1) };
        let high = above(&release[..kept.min(release.len())]);
        VersionSet::of([(Edge::At(self.low.clone()), Edge::At(high))])
    }
}

/// Where a stretch of versions begins or ends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Edge {
    /// Before all versions.
    Start,
    /// Right before a version.
    At(Version),
    /// Behind all versions.
    End,
}

/// Stretches of versions: each from its first edge up to, not including, its second one; in order and apart from each other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VersionSet(Vec<(Edge, Edge)>);

impl VersionSet {
    /// The union of stretches.
    pub fn of(parts: impl IntoIterator<Item = (Edge, Edge)>) -> Self {
        let mut list: Vec<_> = parts.into_iter().filter(|(a, b)| a < b).collect();
        list.sort();
        let mut out: Vec<(Edge, Edge)> = Vec::with_capacity(list.len());
        for part in list {
            match out.last_mut() {
                Some(last) if part.0 <= last.1 => last.1 = last.1.clone().max(part.1),
                _ => out.push(part),
            }
        }
        Self(out)
    }

    /// The stretches, in order.
    #[must_use]
    pub fn parts(&self) -> &[(Edge, Edge)] {
        &self.0
    }

    /// Whether no version is inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What both have.
    #[must_use]
    pub fn meet(&self, other: &Self) -> Self {
        let pairs = self.0.iter().flat_map(|a| other.0.iter().map(move |b| (a, b)));
        Self::of(pairs.map(|(a, b)| (a.0.clone().max(b.0.clone()), a.1.clone().min(b.1.clone()))))
    }

    /// Whether some version is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        !self.meet(other).is_empty()
    }

    /// What either has.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        Self::of(self.0.iter().chain(&other.0).cloned())
    }

    /// Every version that is not inside.
    #[must_use]
    pub fn complement(&self) -> Self {
        let mut from = Edge::Start;
        let mut out = Vec::with_capacity(self.0.len() + 1);
        for (low, high) in &self.0 {
            out.push((from, low.clone()));
            from = high.clone();
        }
        out.push((from, Edge::End));
        Self::of(out)
    }

    /// Whether all of this lies inside `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        !self.meets(&other.complement())
    }
}

/// `3.10.x`, `18 or newer`, `older than 3`, `3.8 – 3.12.x`.
impl fmt::Display for VersionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = |end: &Version| match (end.stage, end.release.split_last()) {
            (Stage::Lowest, Some((n, front))) => {
                let numbers: Vec<String> = front.iter().chain([&n.saturating_sub(1)]).map(u64::to_string).collect();
                format!("{}.x", numbers.join("."))
            }
            _ => format!("before {end}"),
        };
        let part = |(low, high): &(Edge, Edge)| match (low, high) {
            (Edge::Start, Edge::End) => "any version".to_owned(),
            (Edge::At(low), Edge::End) if low.stage == Stage::Lowest => {
                format!("newer than {}", last(low))
            }
            (Edge::At(low), Edge::End) => format!("{low} or newer"),
            (Edge::Start, Edge::At(high)) if high.stage == Stage::Lowest => format!("{} or older", last(high)),
            (Edge::Start, Edge::At(high)) => format!("older than {high}"),
            (Edge::At(low), Edge::At(high)) => {
                let whole = high.stage == Stage::Lowest && above(&padded(low, high)) == *high;
                if whole || low.stage != Stage::Final && low.release == high.release {
                    last_of(low, high, &last)
                } else {
                    format!("{low} – {}", last(high))
                }
            }
            _ => "no version".to_owned(),
        };
        let parts: Vec<String> = self.0.iter().map(part).collect();
        f.write_str(&if parts.is_empty() { "no version".to_owned() } else { parts.join(" or ") })
    }
}

/// The numbers of `low`, as many as `high` has.
fn padded(low: &Version, high: &Version) -> Vec<u64> {
    let mut release = low.release.clone();
    release.resize(high.release.len().max(release.len()), 0);
    release
}

/// A version and all that is called so: `3.10.x`; a single one as it is.
fn last_of(low: &Version, high: &Version, last: &dyn Fn(&Version) -> String) -> String {
    if high.stage == Stage::Lowest && low.stage == Stage::Final { last(high) } else { low.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        written(text).unwrap_or_else(|| panic!("{text} is a version")).low
    }

    #[test]
    fn versions_stand_in_order() {
        let order =
            ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.0.post1", "1.2", "1.10", "v2"];
        for pair in order.windows(2) {
            assert!(version(pair[0]) < version(pair[1]), "{} < {}", pair[0], pair[1]);
        }
        assert_eq!(version("3.10"), version("v3.10.0"));
        assert!(version("3.13.0a7") < version("3.13b1"));
    }

    #[test]
    fn a_version_covers_what_is_called_so() {
        let of = |text: &str| written(text).map(|w| w.set()).unwrap_or_default();
        assert!(of("3.10").meets(&of("3.10.2")));
        assert!(!of("3.1").meets(&of("3.10")));
        assert!(of("2.x").meets(&of("2.7.18")));
        assert!(!of("3.10").meets(&of("3.10rc1")));
        assert_eq!(of("3.10").to_string(), "3.10.x");
        assert_eq!(of("18").complement().complement(), of("18"));
        assert_eq!(written("18").map(|w| w.or_newer().to_string()).as_deref(), Some("18.0 or newer"));
    }
}
