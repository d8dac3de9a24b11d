//! The bodies of the fuzz targets, one function for each public entry point of gongkai.
//!
//! Each takes any bytes, calls the library and asserts what it promises. They are ordinary
//! functions, so that the tests of this package run them over the seeds on a stable toolchain
//! without libFuzzer; `fuzz_targets/` has the programs that libFuzzer drives.

mod numbers;
mod outlines;
mod paged;
mod reports;
mod sound;
mod split;
mod tables;
mod texts;

pub use numbers::{dates, numeral_format, numeral_parse, scan};
pub use outlines::outline;
pub use paged::{pdf, sheet, word};
pub use reports::{report_json, whole};
pub use tables::tables;
pub use texts::{cleanup, decode_html};

/// A target: its name and what it runs.
pub type Target = (&'static str, fn(&[u8]));

/// Every target, by the name of its program.
pub const TARGETS: &[Target] = &[
    ("cleanup", cleanup),
    ("dates", dates),
    ("decode_html", decode_html),
    ("numeral_format", numeral_format),
    ("numeral_parse", numeral_parse),
    ("outline", outline),
    ("pdf", pdf),
    ("report_json", report_json),
    ("scan", scan),
    ("sheet", sheet),
    ("tables", tables),
    ("whole", whole),
    ("word", word),
];
