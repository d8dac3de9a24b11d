//! What a job tells while it runs.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::input::Failure;

/// How far a job is. The counters rise while it runs, and may be read from another thread.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes read from the disk, those of pages that a resumed run passes over included.
    pub read: Arc<AtomicU64>,
    /// Bytes that a resumed run has passed over.
    pub passed: AtomicU64,
    /// Pages that gave a report in this run.
    pub documents: AtomicU64,
    /// Pages that gave none in this run.
    pub failed: AtomicU64,
    /// Bytes of the pages that gave a report in this run.
    pub extracted: AtomicU64,
}

/// Something that a job tells while it runs.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// It goes on behind parts that are there.
    Resuming {
        /// Number of parts.
        parts: usize,
        /// Number of pages in them, and of what gave no report.
        pages: u64,
    },
    /// The dataset was there already, complete.
    Complete,
    /// A file of a folder was passed over, because it is no page.
    PassedOver(&'a Failure),
}
