//! (room judge)
