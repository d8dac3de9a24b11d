//! Numerals: read whole, read from the start of a text, and written.

mod arabic;
mod format;
mod grammar;
mod parse;
mod reader;
mod regular;
mod share;
mod state;

pub(crate) use arabic::Arabic;
pub use format::{Style, format_numeral, format_printed};
pub use parse::{NumeralOptions, parse_numeral, parse_numeral_with};
pub use reader::LargeUnits;
pub(crate) use reader::{Numeral, Reader};
pub(crate) use share::{Share, after_numeral, share};
