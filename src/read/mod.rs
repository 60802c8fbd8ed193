//! The reader of values: words → candidates of every kind → one reading for each place → hedges → ranges.
//!
//! One reader serves rules and articles. [`read`] reads a text, [`read_within`] a part of it for some types, [`read_value`] a whole text as
//! one value, as a rule writes it.
//!
//! | module | reads |
//! | --- | --- |
//! | `pipeline` | a text: what may be read, settled, hedged and joined |
//! | `stretch` | the same for several types, its words looked up once |
//! | `number`, `money`, `quantity`, `numeric` | numbers, percents, money, quantities |
//! | `time` | days, years, times of day and lengths of time |
//! | `calendar` | nothing: it tells days that no calendar has |
//! | `versions`, `name` | versions of software, proper names |
//! | `hedge`, `limit`, `tolerance` | what loosens or bounds a value |
//! | `doubt`, `senses` | what looks like a value and is none |

mod borrow;
mod calendar;
mod candidate;
mod doubt;
mod hedge;
mod limit;
mod money;
mod name;
mod number;
mod numeric;
mod pipeline;
mod quantity;
mod senses;
mod short_time;
mod stretch;
mod time;
mod tolerance;
mod versions;
mod words;
mod written;
mod zero;

pub use calendar::{Oddity, oddity, shown_order};
pub use pipeline::{read, read_in, read_within};
pub(crate) use stretch::Stretch;
pub use written::read_value;
