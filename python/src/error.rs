//! What goes wrong, as Python has it.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

pyo3::create_exception!(
    summit_check,
    RulesError,
    PyValueError,
    "Rules that cannot be used; the message tells all mistakes with their places."
);

/// A `ValueError` with the words of `error`.
pub(crate) fn value_error(error: impl std::fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}
