//! What is told in passing: "the cost of the tower, $2 million, would not pay for a bus". Whatever the verb does, that is so.

use super::stance::{Site, has};
use crate::language::stances as words;

impl Site<'_> {
    /// Whether a claim stands beside the verb of its clause: its value between commas in front of the verb, or all of it in a fronted phrase
    /// that tells of an event as known ("since the crash on Monday, it has not been seen").
    pub(super) fn is_in_passing(&self, home: usize) -> bool {
        let clause = self.clause(home);
        let verb = clause.verb.first;
        let own = self.is_own(clause.verb.head);
        !own && (self.to < verb && (self.is_between_commas(verb) || self.is_fronted(home)) || self.is_of_known())
    }

    /// "to mend it after the fire of 14 April will be hard": the day of an event that stands behind "after", with "of".
    fn is_of_known(&self) -> bool {
        let Some((first, _)) = self.value else { return false };
        let chunk = |i: usize| self.analysis.chunks().iter().find(|c| c.first <= i && i < c.after);
        let prep = |i: usize| chunk(i).and_then(|c| c.preposition).map_or("", |p| self.word(p));
        self.from < first && has(words::PAST_BEHIND, prep(self.from)) && prep(first) == "of"
    }

    fn is_between_commas(&self, verb: usize) -> bool {
        let Some((first, last)) = self.value else { return false };
        let comma = |i: usize| self.word(i) == ",";
        // "the launch, on Monday,": a preposition or hedge may stand behind the comma
        let front = (1..=2).any(|back| first >= back && comma(first - back));
        // a name may be all of the claim: "the owner, Halden Line, could not be reached"
        front && first >= self.from && last + 1 < verb && comma(last + 1)
    }

    fn is_fronted(&self, home: usize) -> bool {
        let subject = self.clause(home).subject.map(|s| self.analysis.chunks()[s].first);
        let front = self.analysis.chunks().iter().find(|c| c.first <= self.from && self.from < c.after);
        let known = front.and_then(|c| c.preposition).is_some_and(|p| has(words::PRESUPPOSING, self.word(p)));
        known && subject.is_some_and(|s| self.to < s)
    }
}
