//! What a user sees, told as stories: one file per behaviour.

mod harness;

mod about;
mod apart;
mod authors;
mod befallen;
mod beside;
mod breaking;
mod cache;
mod check;
mod claims;
mod compare;
mod corpus;
mod counts;
mod couriers;
mod coverage;
mod data;
mod dateline;
mod days;
mod described;
mod documents;
mod examples;
mod fix;
mod formats;
mod happenings;
mod hostile;
mod inert;
mod known;
mod limits;
mod meaning;
mod mentions;
mod misplaced;
mod modality;
mod money;
mod names;
mod output;
mod owners;
mod places;
mod quotas;
mod readme;
mod restated;
mod review;
mod rivals;
mod rules_files;
mod says;
mod services;
mod sets;
mod strangers;
mod streams;
#[cfg(feature = "parquet")]
mod tables;
mod tellers;
mod time;
mod trials;
#[cfg(feature = "watch")]
mod watch;
