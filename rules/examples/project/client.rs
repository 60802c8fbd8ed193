//! A client of the service.

/// How often a request is tried again.
pub const MAX_RETRIES: u32 = 4;
