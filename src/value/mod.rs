//! Typed values: what the words of a text denote.
//!
//! One reader serves rules and articles. A [`Reading`] is a value with the words it was read from
//! and its [`Denotation`]: the core set a reader takes the words to mean, inside the outer set that
//! they still allow. Agreement, vagueness and contradiction are questions about those sets
//! ([`Denotation::relate`]) and nothing else.

pub mod choice;
pub mod days;
pub mod interval;
pub mod kind;
pub(crate) mod locale;
pub mod name;
pub mod reading;
pub mod set;
pub(crate) mod temporal;
pub mod unit;

pub use kind::Kind;
pub use reading::{Context, Hedge, Reading, Types, Value, read, read_value};
pub use set::{Axis, Currency, Denotation, Relation, Set};
