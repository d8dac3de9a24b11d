#![doc = include_str!("../README.md")]

mod assemble;
mod border;
pub mod cookbook;
mod error;
mod evidence;
mod extract;
mod findings;
mod invariants;
mod limits;
mod mentions;
mod opened;
mod options;
pub mod organ;
#[cfg(feature = "paged")]
mod places;
mod spans;
mod statistics;
mod tables;
mod word_lists;

pub use error::ExtractError;
pub use extract::{Extraction, extract};
pub use limits::{LimitKind, Limits};
pub use options::ExtractOptions;
pub use organ::organ;
#[cfg(feature = "paged")]
pub use places::PlacedReport;

/// Reads statistics with other rows of `words.tsv` than those compiled in: a concept, and its words. `false` if a
/// text has been read before, or there is no such concept.
#[doc(hidden)]
#[must_use]
pub fn replace_statistic_words(rows: &[(&str, Vec<String>)]) -> bool {
    statistics::replace_words(rows)
}

pub use gongkai_check as check;
pub use gongkai_normalize as normalize;
pub use gongkai_outline as outline;
pub use gongkai_report as report;
pub use gongkai_report::Report;
pub use gongkai_text as text;
