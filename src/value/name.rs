//! Sets of proper names: "Kim" may be "Kim Jong Un", "Jane Roe" is not "John Roe".

use serde::{Deserialize, Serialize};

use crate::language::{names, naming};
use crate::text::{TokenKind, Tokens};

/// Some names, or all but some. A name is its folded words, titles and forms of companies left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameSet {
    names: Vec<Vec<String>>,
    except: bool,
}

/// Whether `word` (folded) is a title in front of a name.
#[must_use]
pub fn is_title(word: &str) -> bool {
    names::TITLES.contains(&word)
}

/// The folded words of a name, without titles in front and without the form of a company behind.
#[must_use]
pub fn name_words(name: &str) -> Vec<String> {
    let tokens = Tokens::of(name);
    let words: Vec<String> = (0..tokens.len())
        .filter(|&i| matches!(tokens.list()[i].kind, TokenKind::Word | TokenKind::Figure))
        .map(|i| tokens.word(i).to_owned())
        .collect();
    let titles = words.iter().take_while(|w| is_title(w)).count();
    // "Halden Line Ltd" is the Halden Line
    let forms = words.iter().rev().take_while(|w| naming::COMPANY_FORMS.has(w)).count();
    if titles + forms < words.len() { words[titles..words.len() - forms].to_vec() } else { words }
}

/// Whether two name words may stand for one: equal, or one is the other's initial.
fn word_fits(a: &str, b: &str) -> bool {
    let initial = |w: &str| w.chars().count() == 1 && !w.starts_with(|c: char| c.is_ascii_digit());
    a == b || ((initial(a) || initial(b)) && a.chars().next() == b.chars().next())
}

/// Whether every word of `part` fits a word of `whole`, in order.
fn is_part(part: &[String], whole: &[String]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|p| rest.any(|w| word_fits(p, w)))
}

impl NameSet {
    /// One name as it is written.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self { names: vec![name_words(name)], except: false }
    }

    /// The names, each as its folded words.
    #[must_use]
    pub fn names(&self) -> &[Vec<String>] {
        &self.names
    }

    /// Whether the set is all names but those.
    #[must_use]
    pub const fn is_except(&self) -> bool {
        self.except
    }

    /// Whether the set is surely empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.except && self.names.is_empty()
    }

    /// Whether one person may bear a name of both sets.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        match (self.except, other.except) {
            (false, false) => self.names.iter().any(|a| other.names.iter().any(|b| is_part(a, b) || is_part(b, a))),
            // a name is ruled out only by one that is not longer than itself
            (false, true) => self.names.iter().any(|a| !other.names.iter().any(|b| is_part(b, a))),
            (true, false) => other.meets(self),
            (true, true) => true,
        }
    }

    /// Every other name.
    #[must_use]
    pub fn complement(&self) -> Self {
        Self { names: self.names.clone(), except: !self.except }
    }

    /// What either has.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (self.except, other.except) {
            (false, false) => {
                let mut names = self.names.clone();
                names.extend(other.names.iter().filter(|n| !self.names.contains(n)).cloned());
                Self { names, except: false }
            }
            (true, true) => Self { names: self.names.iter().filter(|n| other.names.contains(n)).cloned().collect(), except: true },
            (true, false) => Self { names: self.names.iter().filter(|n| !other.names.contains(n)).cloned().collect(), except: true },
            (false, true) => other.join(self),
        }
    }

    /// Whether every name of this set is one of `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        match (self.except, other.except) {
            (false, false) => self.names.iter().all(|a| other.names.iter().any(|b| is_part(b, a) || is_part(a, b))),
            (false, true) => self.names.iter().all(|a| !other.names.iter().any(|b| is_part(b, a))),
            (true, true) => other.names.iter().all(|a| self.names.contains(a)),
            (true, false) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_may_be_the_long_one() {
        let meets = |a: &str, b: &str| NameSet::of(a).meets(&NameSet::of(b));
        assert!(meets("Kim", "Kim Jong Un"));
        assert!(meets("Dr. J. Roe", "Jane Roe"));
        assert!(meets("Norda-3", "Norda 3"));
        assert!(!meets("Norda-3", "Norda-31"));
        assert!(!meets("Jane Roe", "John Roe"));
        assert!(!NameSet::of("Jane Roe").complement().meets(&NameSet::of("Jane Roe")));
        assert!(NameSet::of("Jane Roe").complement().meets(&NameSet::of("Roe")));
    }
}
