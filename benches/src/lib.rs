//! Documents of any size for the benches, made of the reports of `tests/data`, and nasty ones.
//!
//! [`document`] gives what offices publish: reports as text, in Traditional characters, and as pages
//! with the markup that sites and word processors put around them. [`NASTY`] are inputs of one thing
//! only, to show that time and memory stay linear. [`folder`] adds documents of your own.

mod folder;
mod kind;
mod nasty;
mod page;
mod seeds;
mod tables;
mod values;

pub use folder::{FOLDER, folder};
pub use kind::{Kind, document};
pub use nasty::{NASTY, Nasty};
pub use seeds::{Script, repeated, reports};
pub use values::values;

/// Sizes of a document in bytes.
pub const SIZES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// The yardstick beside which all is measured: one byte that UTF-8 never has, looked for in the same
/// bytes with SIMD. It tells how fast the machine can look at each byte once, whatever they are.
///
/// ```
/// assert_eq!(gongkai_bench::yardstick("公开".as_bytes()), 0);
/// ```
#[must_use]
pub fn yardstick(bytes: &[u8]) -> usize {
    memchr::memchr_iter(0xFF, bytes).count()
}
