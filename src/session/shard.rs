//! Claims on their way from where they were found to where they are judged: a record for each, in any order, from any number of
//! runs.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::extract::claim::{Claim, Excerpt, Mention, SourceClaims};
use crate::rule::Ruleset;
use crate::source::{Directive, Published};

/// Where a source was read: it orders what several runs found as one run would have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// The place, from 0, of its file among the inputs of a run that was shared out; runs that were not leave it at 0.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub input: usize,
    /// The file; empty where records came from elsewhere.
    pub file: String,
    /// The place of the record in the file, from 1; 0 for a file that is one source.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub record: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// What judging needs to know of a source besides its claims. Facts go by their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct About<'a> {
    headline: Option<Cow<'a, Excerpt>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<(Cow<'a, str>, Cow<'a, Mention>)>,
    #[serde(default, skip_serializing_if = "<[Directive]>::is_empty")]
    directives: Cow<'a, [Directive]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    not_about: Vec<Cow<'a, str>>,
}

/// All that judging needs of a claim, or of a source without one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Evidence<'a> {
    published: Option<Published>,
    at: At,
    /// On one record of each source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<About<'a>>,
    /// The type of the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fact_type: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    claim: Option<Cow<'a, Claim>>,
}

impl<'a> Evidence<'a> {
    /// The evidence of a source: that of each of its claims, in order, or one without a claim where it has none.
    pub fn of(rules: &'a Ruleset, source: &'a SourceClaims, at: &At) -> Vec<Self> {
        let name = |f: usize| Cow::Borrowed(rules.facts[f].name.node.as_str());
        let about = About {
            headline: source.headline.as_ref().map(Cow::Borrowed),
            mentions: source.mentions.iter().map(|m| (name(m.fact), Cow::Borrowed(m))).collect(),
            directives: Cow::Borrowed(&source.directives),
            not_about: source.not_about.iter().map(|&f| name(f)).collect(),
        };
        let bare = Self { published: source.published, at: at.clone(), about: None, fact_type: None, claim: None };
        let of_claim = |claim: &'a Claim| Self {
            fact_type: Some(Cow::Owned(rules.facts[claim.fact].kind.node.to_string())),
            claim: Some(Cow::Borrowed(claim)),
            ..bare.clone()
        };
        let mut list: Vec<Self> = source.claims.iter().map(of_claim).collect();
        if list.is_empty() {
            list.push(bare);
        }
        list[0].about = Some(about);
        list
    }
}

/// The part of a line that judging reads.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    fact: Option<String>,
    source: String,
    evidence: Option<Evidence<'static>>,
}

/// The claims of several runs, gathered.
#[derive(Debug, Default)]
pub struct Gathered {
    sources: Vec<(At, SourceClaims, bool)>,
    places: HashMap<(At, String), usize>,
}

impl std::hash::Hash for At {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.input, &self.file, self.record).hash(state);
    }
}

impl Gathered {
    /// Adds a record: a line of JSON. `facts` has the indices of the facts of `rules` by their names.
    ///
    /// # Errors
    /// It is no record of a claim, or one of other rules.
    pub fn add(&mut self, rules: &Ruleset, facts: &BTreeMap<&str, usize>, record: &str) -> Result<(), String> {
        let line: Line = serde_json::from_str(record).map_err(|why| format!("it is no claim: {why}"))?;
        let Some(evidence) = line.evidence else {
            return Err("it has no `evidence` to judge by; `claims --format jsonl` writes it".to_owned());
        };
        self.add_evidence(rules, facts, (line.source, line.fact.as_deref()), evidence)
    }

    /// Adds a row of a table: the source, the fact that is claimed, if one is, and the evidence as JSON. `facts` is as for [`add`](Self::add).
    ///
    /// # Errors
    /// It is no record of a claim, or one of other rules.
    pub fn add_row(
        &mut self,
        rules: &Ruleset,
        facts: &BTreeMap<&str, usize>,
        (source, fact): (&str, Option<&str>),
        evidence: &str,
    ) -> Result<(), String> {
        let evidence = serde_json::from_str(evidence).map_err(|why| format!("it is no claim: {why}"))?;
        self.add_evidence(rules, facts, (source.to_owned(), fact), evidence)
    }

    fn add_evidence(
        &mut self,
        rules: &Ruleset,
        facts: &BTreeMap<&str, usize>,
        (source, fact): (String, Option<&str>),
        evidence: Evidence<'static>,
    ) -> Result<(), String> {
        let known = |name: &str| facts.get(name).copied().ok_or_else(|| format!("the rules have no fact `{name}`"));
        let claim = match (fact, evidence.claim) {
            (Some(name), Some(claim)) => {
                let fact = known(name)?;
                let (now, then) = (rules.facts[fact].kind.node.to_string(), evidence.fact_type.unwrap_or_default());
                if now != then {
                    return Err(format!("`{name}` is of type {now} in the rules and was of type {then}"));
                }
                Some(Claim { fact, ..claim.into_owned() })
            }
            _ => None,
        };
        let key = (evidence.at, source);
        let place = match self.places.get(&key) {
            Some(&place) => place,
            None => {
                let (at, path) = key.clone();
                let empty = SourceClaims {
                    path,
                    published: evidence.published,
                    headline: None,
                    claims: Vec::new(),
                    mentions: Vec::new(),
                    directives: Vec::new(),
                    not_about: Vec::new(),
                    sections: Vec::new(),
                };
                self.sources.push((at, empty, false));
                self.places.insert(key, self.sources.len() - 1);
                self.sources.len() - 1
            }
        };
        let (_, source, told) = &mut self.sources[place];
        source.claims.extend(claim);
        if let Some(about) = evidence.about.filter(|_| !std::mem::replace(told, true)) {
            source.headline = about.headline.map(Cow::into_owned);
            source.directives = about.directives.into_owned();
            for (name, mention) in about.mentions {
                source.mentions.push(Mention { fact: known(&name)?, ..mention.into_owned() });
            }
            source.not_about = about.not_about.iter().filter_map(|name| facts.get(&**name).copied()).collect();
            source.not_about.sort_unstable();
        }
        Ok(())
    }

    /// All sources with their claims, as one run has them: by file and by place in it, each claim once.
    #[must_use]
    pub fn sources(self) -> Vec<(At, SourceClaims)> {
        let mut list = self.sources;
        list.sort_by_cached_key(|(at, source, _)| (at.input, by_folder(&at.file), at.record, source.path.clone()));
        let settle = |(at, mut source, _): (At, SourceClaims, bool)| {
            source.claims.sort_by_key(Claim::order);
            source.claims.dedup();
            (at, source)
        };
        list.into_iter().map(settle).collect()
    }
}

/// A path, which is ordered folder by folder as a walk meets it.
fn by_folder(file: &str) -> PathBuf {
    Path::new(file).to_owned()
}

/// One of several equal shares of the sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which of them, from 0.
    index: u64,
    /// How many there are.
    of: u64,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(i, n)| Some((i.parse::<u64>().ok()?, n.parse::<u64>().ok()?)));
        match numbers {
            Some((i, n)) if (1..=n).contains(&i) => Ok(Self { index: i - 1, of: n }),
            _ => Err("write which of how many, from 1: `2/8`".to_owned()),
        }
    }
}

impl Shard {
    /// Whether the source of that name belongs to it. The same on every machine and in every version.
    #[must_use]
    pub fn holds(self, name: &str) -> bool {
        // FNV-1a, and a last step that has the high bits speak too
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        (hash ^ (hash >> 32)) % self.of == self.index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_belongs_to_one_share() {
        let shards: Vec<Shard> = (1..=7).map(|i| format!("{i}/7").parse().unwrap()).collect();
        let mut sizes = [0; 7];
        for n in 0..7000 {
            let name = format!("record-{n}");
            let held: Vec<usize> = (0..7).filter(|&k| shards[k].holds(&name)).collect();
            assert_eq!(held.len(), 1);
            sizes[held[0]] += 1;
        }
        assert!(sizes.iter().all(|n| (850..1150).contains(n)), "{sizes:?}");
        for wrong in ["0/3", "4/3", "3", "a/b", "1/0"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
