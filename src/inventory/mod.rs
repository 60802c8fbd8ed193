//! Values without rules: what a corpus states and where its pages differ, and what of one text another one does not bear out.

mod around;
mod compare;
mod group;
mod stated;

pub use compare::{Unsupported, compare};
pub use group::{Group, Place, Said, inventory};
