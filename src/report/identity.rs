//! What makes a finding the same finding in another run: its kind, its fact, its source and the words of the claim, and never a
//! line number.

use std::collections::HashMap;

use super::diagnosis::Diagnosis;

/// A stable name for a finding, 32 hexadecimal digits.
#[must_use]
pub fn fingerprint(d: &Diagnosis) -> String {
    let of = d.fact.as_deref().or(d.check.as_deref()).unwrap_or_default();
    // of a mistake in rules, the words of the message are all there is
    let words = d.claim.as_deref().unwrap_or(if d.fact.is_none() && d.check.is_none() { &d.message } else { "" });
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let path = d.source.trim_start_matches("./");
    hash([d.code.name(), of, path, &words])
}

/// FNV-1a over 128 bits of `parts`: the same for every version, machine and run.
pub(super) fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let mut state = BASIS;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            state = (state ^ u128::from(byte)).wrapping_mul(PRIME);
        }
    }
    format!("{state:032x}")
}

/// Fingerprints of the findings of one run; the second of two that are alike gets a name of its own.
#[derive(Debug, Default)]
pub(super) struct Fingerprints(HashMap<String, usize>);

impl Fingerprints {
    pub(super) fn of(&mut self, d: &Diagnosis) -> String {
        let name = fingerprint(d);
        let seen = self.0.entry(name.clone()).or_default();
        *seen += 1;
        if *seen == 1 { name } else { hash([name.as_str(), &seen.to_string()]) }
    }
}
