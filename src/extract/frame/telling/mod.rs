//! Ways to tell a value that do not lead from a verb and who takes part in it: a label with its value, a name behind what it names, an age.

pub(in crate::extract::frame) mod age;
pub(in crate::extract::frame) mod attributive;
pub(in crate::extract::frame) mod bearer;
pub(in crate::extract::frame) mod bearing;
pub(in crate::extract::frame) mod far;
pub(in crate::extract::frame) mod label;
pub(in crate::extract::frame) mod loose;
pub(in crate::extract::frame) mod naming;
pub(in crate::extract::frame) mod permit;
pub(in crate::extract::frame) mod plain;
pub(in crate::extract::frame) mod since;
pub(in crate::extract::frame) mod sum;
pub(in crate::extract::frame) mod told;
pub(in crate::extract::frame) mod unit;
