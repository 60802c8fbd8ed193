//! A unit as a text names it.

use crate::value::unit::Unit;

/// A unit as a text names it, power and rate included, and the token after it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named {
    pub(crate) unit: Unit,
    pub(crate) end: usize,
}
