//! Sets of named options; yes and no are two of them.

use serde::{Deserialize, Serialize};

/// Some options, or all but some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionSet {
    /// The options named, in order, without repeats.
    names: Vec<String>,
    /// Whether the set is all options but those named.
    except: bool,
}

impl OptionSet {
    /// The options named.
    pub fn of<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        let mut names: Vec<String> = names.into_iter().map(Into::into).collect();
        names.sort();
        names.dedup();
        Self { names, except: false }
    }

    /// `yes` or `no`.
    #[must_use]
    pub fn answer(yes: bool) -> Self {
        Self::of([if yes { "yes" } else { "no" }])
    }

    /// The options named.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether the set is all options but those named.
    #[must_use]
    pub const fn is_except(&self) -> bool {
        self.except
    }

    /// Whether the set is surely empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.except && self.names.is_empty()
    }

    /// Whether some option is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        match (self.except, other.except) {
            (false, false) => self.names.iter().any(|n| other.names.contains(n)),
            (false, true) => self.names.iter().any(|n| !other.names.contains(n)),
            (true, false) => other.meets(self),
            (true, true) => true,
        }
    }

    /// Everything else. The opposite of yes is no.
    #[must_use]
    pub fn complement(&self) -> Self {
        match self.names.as_slice() {
            [one] if !self.except && one == "yes" => Self::answer(false),
            [one] if !self.except && one == "no" => Self::answer(true),
            _ => Self { names: self.names.clone(), except: !self.except },
        }
    }

    /// What either has.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (self.except, other.except) {
            (false, false) => Self::of(self.names.iter().chain(&other.names).cloned()),
            (true, true) => Self { except: true, ..Self::of(self.names.iter().filter(|n| other.names.contains(n)).cloned()) },
            (true, false) => Self { except: true, ..Self::of(self.names.iter().filter(|n| !other.names.contains(n)).cloned()) },
            (false, true) => other.join(self),
        }
    }

    /// Whether all of this lies inside `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        !self.meets(&Self { names: other.names.clone(), except: !other.except })
    }
}
