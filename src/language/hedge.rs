//! What a hedge does to a value.

use serde::{Deserialize, Serialize};

/// How a value was hedged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Hedge {
    /// About, around, roughly, some, -ish, or so.
    About,
    /// Nearly, almost, close to, just under.
    Nearly,
    /// Just over, slightly more than.
    JustOver,
    /// More than, over, above.
    MoreThan,
    /// At least, or more.
    AtLeast,
    /// Less than, under, fewer than.
    LessThan,
    /// Up to, at most, as many as.
    UpTo,
    /// Exactly, precisely.
    Exactly,
    /// Between two values, from one to another, plus or minus.
    Between,
}
