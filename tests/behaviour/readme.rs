//! Everything the README shows is run.
