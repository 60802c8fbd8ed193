//! Words and sentences: what every reader of text here agrees on.
//!
//! Nothing in this room splits a whole source. The scanner looks at word starts, and the rest is
//! asked for around a hit: the sentence, its tokens, the forms of a word.

mod abbreviation;
pub(crate) mod boundary;
pub mod clause;
mod fold;
mod furniture;
mod inflect;
mod layout;
mod line_break;
mod paragraph;
mod run_in;
mod sentence;
#[cfg(test)]
mod shown;
mod sketch;
mod token;

pub use fold::{FILLER, fold, fold_into};
pub use furniture::furniture;
pub use inflect::forms;
pub(crate) use inflect::{SUPPLETIVE, irregular_verbs, is_form, known_bases, known_forms, plural, verb_bases};
pub use layout::Layout;
pub(crate) use layout::is_message;
pub(crate) use paragraph::cut_alike;
pub(crate) use sketch::sketch;
pub use token::{Token, TokenKind, Tokens};
