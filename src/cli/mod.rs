//! The command line.

/// Runs the command with the arguments of the process.
#[must_use]
pub fn main() -> std::process::ExitCode {
    std::process::ExitCode::from(2)
}
