//! What a user sees, told as stories: one file per behaviour.

mod harness;

mod about;
mod check;
mod claims;
mod data;
mod examples;
mod hostile;
mod mentions;
mod modality;
mod readme;
mod rules_files;
mod says;
mod sets;
mod time;
mod trials;
