//! What the whole-document tests share.

mod hostile;

use std::path::PathBuf;

pub use hostile::{HOSTILE, Hostile};

/// The README's examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct ReadmeDoctests;

/// The path of a file of the workspace, given from its root.
///
/// ```
/// assert!(gongkai_tests::workspace_file("README.md").exists());
/// ```
#[must_use]
pub fn workspace_file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(name)
}
