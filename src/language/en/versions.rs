//! Words in front of a version that bound it.

/// Newer than what follows.
pub(crate) const NEWER: &[&[&str]] =
    &[&["newer", "than"], &["later", "than"], &["after"], &["above"], &["higher", "than"], &["greater", "than"]];

/// Older than what follows.
pub(crate) const OLDER: &[&[&str]] =
    &[&["older", "than"], &["earlier", "than"], &["lower", "than"], &["before"], &["prior", "to"], &["below"], &["less", "than"]];
