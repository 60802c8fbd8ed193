//! (temporary)
use crate::source::PublishedFrom;
/// x
pub fn published(_text: &str, _name: &str) -> Option<(jiff::civil::DateTime, PublishedFrom)> {
    None
}
