//! What the whole-document tests share.

mod change;
pub mod dataset;
mod dice;
pub mod forms;
mod hostile;
pub mod invariants;
pub mod made;
mod markup;
mod seeds;
mod seen;

use std::path::PathBuf;

use proptest::test_runner::FileFailurePersistence;

pub use change::Change;
pub use dice::Dice;
pub use hostile::{HOSTILE, HOSTILE_WORD, Hostile};
pub use markup::{Page, escaped};
pub use seeds::{SEEDS, seed};
pub use seen::{Difference, Seen};

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

/// So many cases of a property, or as many as `PROPTEST_CASES` says. What fails is kept beside the test,
/// in a file that ends in `.regressions`, and is tried first from then on.
#[must_use]
pub fn cases(few: u32) -> proptest::test_runner::Config {
    let told = std::env::var("PROPTEST_CASES").ok();
    proptest::test_runner::Config {
        cases: told.and_then(|told| told.parse().ok()).unwrap_or(few),
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        max_shrink_iters: 500,
        ..Default::default()
    }
}
