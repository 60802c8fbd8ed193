//! From one source to its claims: compiled templates, matched around the words they cannot do without.

pub mod claim;

pub use claim::{Claim, Excerpt, Label, Mention, SourceClaims};
