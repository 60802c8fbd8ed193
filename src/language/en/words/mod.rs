//! Classes of words that the readers of sentences ask for, each word with a sentence that shows it and is run as its test.
//!
//! | module | holds |
//! | --- | --- |
//! | `grammar` | articles, pronouns, prepositions, auxiliaries and the like, in the sets that a reader needs |
//! | `counting` | words of sums, parts and measures |
//! | `telling` | verbs and nouns of reports, evidence and what is sought |
//! | `people` | who is meant without a name: pairs, crews, members |
//! | `naming` | general nouns, forms of companies |
//! | `limits` | words of limits: plans, settings, conditions |
//! | `happenings` | classes of the lexicon by their names, each with a sentence that has such an event |
//! | `times` | words of another time, and of what mostly is so |
//! | `travel` | by what one gets from place to place |
//! | `flags` | flags of the lexicon by their names, each with a sentence that has its words |

pub(crate) mod counting;
pub(crate) mod flags;
pub(crate) mod grammar;
pub(crate) mod happenings;
pub(crate) mod limits;
pub(crate) mod naming;
pub(crate) mod people;
pub(crate) mod telling;
pub(crate) mod times;
pub(crate) mod travel;

/// All classes of words and phrases, for the test that reads their examples.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = &'static (&'static str, &'static crate::language::words::Words)> {
    [counting::ALL, grammar::ALL, limits::ALL, naming::ALL, people::ALL, telling::ALL, times::ALL, travel::ALL].into_iter().flatten()
}
