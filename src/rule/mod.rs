//! Rules: as written, in either form of the language, and resolved.
//!
//! `text or YAML → parse → as written → resolve → Ruleset`

pub mod template;
pub mod tree;

pub use template::{Node, Template};
pub use tree::Ruleset;
