//! summit-check for Python: rules in hand, and what texts and Arrow tables say of them.
//!
//! What is heavy is done without the interpreter's lock. Reports, claims and values cross over as JSON, tables by the Arrow PyCapsule interface.

mod error;
mod rules;
mod values;

use pyo3::prelude::*;

/// The names that the Python side imports.
#[pymodule]
fn _native(py: Python<'_>, module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("version", env!("CARGO_PKG_VERSION"))?;
    module.add("RulesError", py.get_type::<error::RulesError>())?;
    module.add_class::<rules::Rules>()?;
    module.add_function(wrap_pyfunction!(rules::load, module)?)?;
    module.add_function(wrap_pyfunction!(rules::claims_schema, module)?)?;
    module.add_function(wrap_pyfunction!(values::read, module)?)?;
    module.add_function(wrap_pyfunction!(values::read_table, module)?)
}
