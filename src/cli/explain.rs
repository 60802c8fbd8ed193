//! `explain`: what a code means.

use super::Trouble;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args) -> Result<u8, Trouble> {
    Err(Trouble::Other("not built yet".to_owned()))
}
