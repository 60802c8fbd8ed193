//! Typed values: what the words of a text denote.
//!
//! One reader serves rules and articles. A [`Reading`] is a value with the words it was read from
//! and its [`Denotation`]: the core set a reader takes the words to mean, inside the outer set that
//! they still allow. Agreement, vagueness and contradiction are questions about those sets
//! ([`Denotation::relate`]) and nothing else.

pub mod amount;
pub mod choice;
pub(crate) mod clock;
mod day_names;
pub mod days;
pub mod display;
mod display_unit;
pub mod interval;
pub(crate) mod json;
pub mod kind;
pub mod name;
pub mod reading;
pub mod set;
mod short;
pub use crate::language::unit;
pub mod version;
pub mod width;

pub use display::show;
pub use kind::Kind;
pub use reading::{Context, DayOrder, Hedge, Reading, Types, Value};
pub use set::{Axis, Currency, Denotation, Each, Relation, Set};
