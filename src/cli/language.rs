//! `fmt`, `convert`, `schema` and `init`: what concerns the language alone.

use super::Trouble;

/// Arguments of `fmt`.
#[derive(Debug, clap::Args)]
pub(super) struct FmtArgs {}
/// Arguments of `convert`.
#[derive(Debug, clap::Args)]
pub(super) struct ConvertArgs {}
/// Arguments of `schema`.
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {}
/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {}

pub(super) fn fmt(_args: &FmtArgs) -> Result<u8, Trouble> {
    Err(Trouble::Other("not built yet".to_owned()))
}
pub(super) fn convert(_args: &ConvertArgs) -> Result<u8, Trouble> {
    Err(Trouble::Other("not built yet".to_owned()))
}
pub(super) fn schema(_args: &SchemaArgs) -> Result<u8, Trouble> {
    Err(Trouble::Other("not built yet".to_owned()))
}
pub(super) fn init(_args: &InitArgs) -> Result<u8, Trouble> {
    Err(Trouble::Other("not built yet".to_owned()))
}
