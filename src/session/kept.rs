//! What a source says, kept for another run: facts go by their names, since their places in the rules may be others then.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::extract::SourceClaims;
use crate::rule::Ruleset;

/// What a source says, in a form that outlives the run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kept<'a> {
    said: Cow<'a, SourceClaims>,
    /// The fact of each claim.
    claims: Vec<Cow<'a, str>>,
    /// The fact of each mention.
    mentions: Vec<Cow<'a, str>>,
    not_about: Vec<Cow<'a, str>>,
    sections: Vec<Cow<'a, str>>,
    /// Remarks on how the source had to be read.
    notes: Cow<'a, [String]>,
}

impl<'a> Kept<'a> {
    /// What `said` is in such a form; `rules` are those it was found by.
    #[must_use]
    pub fn of(rules: &'a Ruleset, said: &'a SourceClaims, notes: &'a [String]) -> Self {
        let name = |f: usize| Cow::Borrowed(rules.facts[f].name.node.as_str());
        Self {
            said: Cow::Borrowed(said),
            claims: said.claims.iter().map(|c| name(c.fact)).collect(),
            mentions: said.mentions.iter().map(|m| name(m.fact)).collect(),
            not_about: said.not_about.iter().map(|&f| name(f)).collect(),
            sections: said.sections.iter().map(|&f| name(f)).collect(),
            notes: Cow::Borrowed(notes),
        }
    }

    /// What the source says and the remarks, for rules whose facts have these places; `None` where they lack one of the facts.
    #[must_use]
    pub fn under(self, facts: &BTreeMap<&str, usize>) -> Option<(SourceClaims, Vec<String>)> {
        let Self { said, claims, mentions, not_about, sections, notes } = self;
        let mut said = said.into_owned();
        let place = |name: &Cow<'_, str>| facts.get(&**name).copied();
        let places = |names: &[Cow<'_, str>]| {
            let mut list = names.iter().map(place).collect::<Option<Vec<usize>>>()?;
            list.sort_unstable();
            Some(list)
        };
        (said.claims.len() == claims.len() && said.mentions.len() == mentions.len()).then_some(())?;
        for (claim, name) in said.claims.iter_mut().zip(&claims) {
            claim.fact = place(name)?;
        }
        for (mention, name) in said.mentions.iter_mut().zip(&mentions) {
            mention.fact = place(name)?;
        }
        (said.not_about, said.sections) = (places(&not_about)?, places(&sections)?);
        said.claims.sort_by_key(crate::extract::Claim::order);
        said.mentions.sort_by_key(|m| m.fact);
        Some((said, notes.into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Checker;
    use crate::source::Source;

    fn checker(facts: &[&str]) -> Checker {
        let fact = |name: &&str| format!("fact {name}: number {{ claim \"{name} {{value}}\" require else warn }}\n");
        Checker::new(Ruleset::parse("t.rules", &facts.iter().map(fact).collect::<String>()).expect("rules")).expect("rules")
    }

    #[test]
    fn a_claim_finds_its_fact_wherever_that_stands() {
        let (one, other) = (checker(&["apples", "pears", "plums"]), checker(&["plums", "nuts", "apples", "pears"]));
        let source = || Source::text("a.txt", "There were apples 3 and plums 4. Pears are no plums 5.");
        let said = one.claims_of(source());
        let json = serde_json::to_string(&Kept::of(one.ruleset(), &said, &["odd".to_owned()])).unwrap();
        assert!(!json.contains("\"fact\""), "{json}");
        let back = |to: &Checker| serde_json::from_str::<Kept<'_>>(&json).unwrap().under(&to.ruleset().fact_names());
        assert_eq!(back(&one), Some((said, vec!["odd".to_owned()])));
        let moved = back(&other).unwrap().0;
        assert_eq!(moved.claims, other.claims_of(source()).claims);
        assert_eq!(back(&checker(&["apples"])), None);
    }
}
