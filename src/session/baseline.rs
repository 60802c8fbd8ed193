//! What was there before: findings that are known and set aside, by what they are and never by a line number.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Judgement, SetAside, What, Why};
use crate::rule::Ruleset;

/// What makes a finding the same in another run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// The source.
    pub source: String,
    /// The name of the fact or the check.
    pub fact: String,
    /// The kind of finding.
    pub code: String,
    /// The words of the claim, on one line; empty where nothing is claimed.
    pub claim: String,
}

impl Key {
    /// The key of a finding.
    #[must_use]
    pub fn of(rules: &Ruleset, judgement: &Judgement, finding: &Finding) -> Self {
        let fact = match &finding.what {
            What::BrokenCheck { check, .. } => rules.checks[*check].name.node.clone(),
            _ => finding.fact().map_or_else(String::new, |f| rules.facts[f].name.node.clone()),
        };
        let words = finding.claim().map_or("", |c| judgement.claim(c).text.as_str());
        Self {
            source: judgement.sources[finding.source].path.trim_start_matches("./").to_owned(),
            fact,
            code: finding.code().name().to_owned(),
            claim: words.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

/// Findings that are known, each with how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<Key, usize>);

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    /// What the file is, for a reader who finds it.
    about: String,
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    key: Key,
    #[serde(default = "once", skip_serializing_if = "is_once")]
    count: usize,
}

const fn once() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_once(count: &usize) -> bool {
    *count == 1
}

const ABOUT: &str = "findings of summit-check that were there before and are set aside; see --baseline";
const VERSION: u32 = 1;

impl Baseline {
    /// All findings of a run.
    #[must_use]
    pub fn of(rules: &Ruleset, judgement: &Judgement) -> Self {
        let mut known = BTreeMap::new();
        for finding in &judgement.findings {
            *known.entry(Key::of(rules, judgement, finding)).or_default() += 1;
        }
        Self(known)
    }

    /// Reads the text of a baseline file.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let stored: Stored = serde_json::from_str(text).map_err(|e| format!("it is no baseline: {e}"))?;
        if stored.version != VERSION {
            return Err(format!("it is a baseline of version {}, and this program reads version {VERSION}", stored.version));
        }
        let mut known = BTreeMap::new();
        for entry in stored.findings {
            *known.entry(entry.key).or_default() += entry.count;
        }
        Ok(Self(known))
    }

    /// The text of the file: one finding a line, in an order of its own, so that a change is a small one.
    #[must_use]
    pub fn print(&self) -> String {
        let mut out = format!("{{\n  \"about\": \"{ABOUT}\",\n  \"version\": {VERSION},\n  \"findings\": [");
        for (i, (key, &count)) in self.0.iter().enumerate() {
            let entry = Entry { key: key.clone(), count };
            out.push_str(if i == 0 { "\n    " } else { ",\n    " });
            out.push_str(&serde_json::to_string(&entry).unwrap_or_default());
        }
        out.push_str(if self.0.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
        out
    }

    /// How many findings it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.values().sum()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What it holds that `other` does not, or less often.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let rest = self.0.iter().filter_map(|(key, &n)| {
            let left = n.saturating_sub(other.0.get(key).copied().unwrap_or(0));
            (left > 0).then(|| (key.clone(), left))
        });
        Self(rest.collect())
    }

    /// What both hold, each as often as in the one that has it more often.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (key, &n) in &other.0 {
            let known = self.0.entry(key.clone()).or_default();
            *known = n.max(*known);
        }
        self
    }

    /// The findings whose keys are asked for.
    #[must_use]
    pub fn only(mut self, asked: impl Fn(&Key) -> bool) -> Self {
        self.0.retain(|key, _| asked(key));
        self
    }

    /// The same with other names for the sources.
    #[must_use]
    pub fn renamed(self, name: impl Fn(&str) -> String) -> Self {
        let mut known = BTreeMap::new();
        for (key, n) in self.0 {
            let source = name(&key.source);
            *known.entry(Key { source, ..key }).or_default() += n;
        }
        Self(known)
    }

    /// Takes one finding with this key out; whether there was one.
    pub fn take(&mut self, key: &Key) -> bool {
        let Some(number) = self.0.get_mut(key).filter(|n| **n > 0) else { return false };
        *number -= 1;
        true
    }

    /// The findings it holds.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.0.keys()
    }

    /// Sets aside what is known, and gives back what is known and was not found: entries that are stale.
    pub fn apply(&self, rules: &Ruleset, judgement: &mut Judgement) -> Self {
        let mut left = self.0.clone();
        let findings = std::mem::take(&mut judgement.findings);
        for finding in findings {
            match left.get_mut(&Key::of(rules, judgement, &finding)).filter(|n| **n > 0) {
                Some(n) => {
                    *n -= 1;
                    judgement.set_aside.push(SetAside { finding, why: Why::Baseline });
                }
                None => judgement.findings.push(finding),
            }
        }
        left.retain(|_, n| *n > 0);
        Self(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let key = |fact: &str| Key { source: "a.txt".into(), fact: fact.into(), code: "contradiction".into(), claim: "\"x\" é".into() };
        let baseline = Baseline(BTreeMap::from([(key("one"), 1), (key("two"), 3)]));
        assert_eq!(Baseline::parse(&baseline.print()), Ok(baseline));
        assert_eq!(Baseline::parse(&Baseline::default().print()), Ok(Baseline::default()));
        assert!(Baseline::parse("{}").is_err());
    }
}
