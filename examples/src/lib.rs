//! Plumbing that the programs share: which files to read, how to write one, how to say what went
//! wrong, how to show findings; and the page that `inspect` draws.

mod arguments;
mod comparison;
mod diagnostics;
mod error;
mod input;
pub mod inspect;
mod lines;
mod output;
mod places;
mod sarif;
mod tally;

pub use arguments::{counted, encoding_name, reference_year, terminal_width, use_colours};
pub use comparison::comparison_text;
pub use diagnostics::diagnostic;
pub use error::chain;
pub use input::{Input, InputError, container, inputs, not_a_document};
pub use lines::{LinePlace, Lines, Position};
pub use output::write_whole;
pub use places::add_places;
pub use sarif::{sarif_log, sarif_results};
pub use tally::Tally;
