//! Plumbing that the programs share: which files to read, how to say what went wrong, and
//! how to show findings.

mod comparison;
mod diagnostics;
mod error;
mod input;
mod lines;
mod sarif;

pub use comparison::comparison_text;
pub use diagnostics::diagnostic;
pub use error::chain;
pub use input::{Input, InputError, inputs, is_document};
pub use lines::{LinePlace, Lines, Position};
pub use sarif::{sarif_log, sarif_results};
