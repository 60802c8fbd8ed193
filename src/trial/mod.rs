//! (room trial)
