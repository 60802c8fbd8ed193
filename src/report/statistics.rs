//! How many findings there are of each kind, by fact.

use std::collections::BTreeMap;

use crate::code::Level;
use crate::finding::{Judgement, What};
use crate::rule::Ruleset;

/// A line for each fact and kind of finding, the most frequent first.
#[must_use]
pub fn statistics(rules: &Ruleset, judgement: &Judgement) -> String {
    let mut counts: BTreeMap<(Level, &str, &str), usize> = BTreeMap::new();
    for finding in &judgement.findings {
        let name = match &finding.what {
            What::BrokenCheck { check, .. } => rules.checks[*check].name.node.as_str(),
            _ => finding.fact().map_or("", |f| rules.facts[f].name.node.as_str()),
        };
        *counts.entry((finding.level, finding.code().name(), name)).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|&((level, code, name), n)| (std::cmp::Reverse(n), std::cmp::Reverse(level), code, name));
    let mut out = String::new();
    for ((level, code, name), n) in rows {
        out.push_str(format!("{n:>7}  {:<5}  {code:<22}  {name}", level.word()).trim_end());
        out.push('\n');
    }
    if out.is_empty() { "no findings\n".to_owned() } else { out }
}
