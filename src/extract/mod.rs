//! From one source to its claims: compiled templates, matched around the words they cannot do without.

pub mod claim;
pub mod published;

pub use claim::{Claim, Excerpt, Label, Mention, SourceClaims};
