//! What a sentence was understood as, in words.

use super::{Arg, Sense, What};
use crate::extract::frame::event::Role;
use crate::extract::frame::ladder::{Fall, Rung};
use crate::extract::frame::site::Rel;
use crate::extract::frame::wordbook::Wordbook;
use crate::value::Kind;

/// So many other words for an event are told.
const MOST: usize = 4;

impl Sense {
    /// What the sentence says, in words: the event or property, who takes part, what narrows it down, what the value is to it.
    pub(in crate::extract) fn described(&self, book: &Wordbook, kind: Kind, entity: &dyn Fn(usize) -> String) -> String {
        let words = |classes: &[u16], most: usize| book.samples(classes, &self.head, most);
        let what = |w: &What| match w {
            What::Entity(e) => format!("{{{}}}", entity(*e)),
            // a class of one word, which the sentence itself has made, has no other
            What::Event(classes) => {
                let name = || classes.first().map_or_else(String::new, |&c| book.classes[c as usize].name.to_string());
                format!("`{}`", words(classes, 1).pop().unwrap_or_else(name))
            }
            What::Noun(word) => format!("`{word}`"),
        };
        let mut parts = Vec::new();
        if !self.classes.is_empty() {
            let sort = if self.attribute { "property" } else { "event" };
            let others = words(&self.classes, MOST);
            let others = if others.is_empty() { String::new() } else { format!(" (or `{}`, …)", others.join("`, `")) };
            let aspect = self.aspect.map_or(String::new(), |a| format!(", its {}", book.classes[a as usize].name));
            let said = if self.wording.is_empty() { &self.head } else { &self.wording };
            parts.push(format!("{sort} `{said}`{others}{aspect}"));
        }
        if self.by_words {
            parts.push("by its words alone".to_owned());
        }
        if self.predicate {
            parts.push("what something is".to_owned());
        }
        if self.limit {
            parts.push("a limit".to_owned());
        }
        if let Some(thing) = &self.thing {
            parts.push(format!("who or what is the `{thing}`"));
        }
        if self.wish {
            parts.push("wanted or promised".to_owned());
        }
        parts.extend(self.args.iter().map(|a: &Arg| {
            let role = match a.role {
                Role::Agent => "who does it: ",
                Role::Theme => "who or what undergoes it: ",
                Role::Beside if a.prep.is_empty() => "beside it: ",
                Role::Beside => return format!("{} {}", a.prep, what(&a.what)),
                Role::Any => "with ",
            };
            format!("{role}{}", what(&a.what))
        }));
        parts.extend(self.flags.iter().map(|&f| book.flags[f].name.to_string()));
        if !self.words.is_empty() {
            parts.push(format!("with the words {}", self.words.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ")));
        }
        parts.extend(self.of_value(kind, &what));
        if self.negated {
            parts.push("denied".to_owned());
        }
        if !self.lost.is_empty() {
            parts.push(format!("without the words {}", self.lost.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ")));
        }
        parts.join("; ")
    }

    /// What the value is.
    fn of_value(&self, kind: Kind, what: &dyn Fn(&What) -> String) -> Option<String> {
        let counted = self.counted.as_ref().map_or(String::new(), |(w, _)| format!(" of {}", what(w)));
        let asked = match kind {
            Kind::YesNo => "whether it is so",
            Kind::Choice if self.is_answer() => "whether it is this one",
            Kind::Choice => "which one",
            Kind::Name => match &self.bearer {
                Some((Role::Agent, _)) => "who does it",
                Some((Role::Theme, _)) => "who or what undergoes it",
                Some((Role::Beside, prep)) => return Some(format!("the value: {prep} whom or what")),
                _ => "the name",
            },
            Kind::Version => "which version",
            _ => match self.rel? {
                Rel::When => "when",
                Rel::Span => "how long it goes on",
                Rel::Took => "how long it takes",
                Rel::Interval => "how long between",
                Rel::Amount if self.distance => "how far",
                Rel::Amount => "how much or how many",
                Rel::By => "by how much",
                Rel::To => "up to what",
                Rel::From => "from what",
                Rel::Else => "something beside it",
            },
        };
        Some(format!("the value: {asked}{counted}"))
    }
}

impl Rung {
    /// Why a sentence of a text stopped there, in words.
    const fn words(self) -> &'static str {
        match self {
            Self::Class => "the value belongs to something else",
            Self::Aspect => "it begins or ends there, or does not",
            Self::Role => "the value hangs on it in another way",
            Self::Competitor => "somebody or something else takes part",
            Self::Participant => "a participant is not to be found",
            Self::Flag => "something narrows it down to another one, or does not",
            Self::Word => "a word is missing",
            Self::Counted => "something else is counted",
        }
    }
}

impl Fall {
    /// Why, with what was looked for.
    pub(in crate::extract) fn described(&self, entity: &dyn Fn(usize) -> String) -> String {
        let wanted = self.wanted.as_deref().filter(|w| !w.is_empty()).map(|w| match w.strip_prefix('#').and_then(|n| n.parse().ok()) {
            Some(e) => format!(" (looked for {{{}}})", entity(e)),
            None => format!(" (looked for `{w}`)"),
        });
        format!("{}{}", self.rung.words(), wanted.unwrap_or_default())
    }
}
