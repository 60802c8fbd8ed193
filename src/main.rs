//! The command `summit-check`: everything it does lives in the library.

fn main() -> std::process::ExitCode {
    summit_check::cli::main()
}
