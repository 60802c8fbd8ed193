//! What a user sees, told as stories: one file per behaviour.

mod harness;

mod check;
mod claims;
mod data;
mod hostile;
mod modality;
mod readme;
mod sets;
mod time;
mod trials;
