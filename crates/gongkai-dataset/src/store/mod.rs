//! Many documents to a dataset: Parquet files that are there whole or not at all.

mod chunk;
mod disk;
mod error;
mod finish;
mod job;
mod manifest;
mod part;
mod parts;
mod progress;
mod run;
mod tally;
mod work;

pub use error::{DatasetError, StoreError};
pub use job::{DatasetOptions, Job, Written};
pub use progress::{Event, Progress};
pub use tally::Tally;
