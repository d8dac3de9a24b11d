//! What the programs share: checks of arguments, how a file is written whole, how errors and findings are shown.

mod arguments;
mod comparison;
mod diagnostics;
mod error;
mod lines;
mod output;
mod parse;
mod sarif;
mod tally;
mod visible;

pub use arguments::{counted, encoding_name, reference_year, terminal_width, use_colours};
pub use comparison::comparison_text;
pub use diagnostics::diagnostic;
pub use error::chain;
pub use lines::{LinePlace, Lines, Position};
pub use output::write_whole;
pub use parse::parse;
pub use sarif::{sarif_log, sarif_results};
pub use tally::Tally;
