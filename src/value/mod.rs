//! Typed values: what the words of a text denote.
//!
//! One reader serves rules and articles. A [`Reading`] is a value with the words it was read from
//! and its [`Denotation`]: the core set a reader takes the words to mean, inside the outer set that
//! they still allow. Agreement, vagueness and contradiction are questions about those sets
//! ([`Denotation::relate`]) and nothing else.

mod age;
pub mod amount;
mod borrow;
pub mod candidate;
mod cardinal;
pub mod choice;
mod coin;
mod day_names;
pub mod days;
mod degrees;
mod digits;
pub mod display;
mod display_unit;
mod doubt;
mod figure;
mod fraction;
pub mod hedge;
pub mod interval;
mod json;
pub mod kind;
mod limit;
mod loose;
mod money;
pub mod name;
pub mod number;
mod numeric;
mod ordinal;
mod percent;
mod quantity;
pub mod read;
pub mod reading;
mod said_currency;
mod senses;
pub mod set;
mod short_time;
pub(crate) mod temporal;
mod tolerance;
pub use crate::language::unit;
mod unit_words;
pub mod version;
mod version_read;
pub mod words;
mod written;

pub use display::show;
pub use kind::Kind;
pub use read::{read, read_within};
pub use reading::{Context, Hedge, Reading, Types, Value};
pub use set::{Axis, Currency, Denotation, Relation, Set};
pub use written::read_value;
