//! The five seeds: real pages in plain text, kept with the tests.

use crate::workspace_file;

/// The names of the seeds in `tests/data`.
pub const SEEDS: [&str; 5] = [
    "000_170688ddfb80e253.txt",
    "001_c007d34cebec33e3.txt",
    "002_fd241ef36942b0ff.txt",
    "003_0c247a06679a31ea.txt",
    "004_56817e828f7a94aa.txt",
];

/// The text of a seed; the index goes round.
///
/// ```
/// assert!(gongkai_tests::seed(1).starts_with("万盛经开区"));
/// ```
///
/// # Panics
///
/// If the file cannot be read.
#[must_use]
pub fn seed(index: usize) -> String {
    let name = SEEDS.get(index % SEEDS.len()).copied().unwrap_or_default();
    let path = workspace_file("tests/data").join(name);
    std::fs::read_to_string(path).expect("a seed")
}
