//! Numerals: read whole, read from the start of a text, and written.

mod arabic;
mod format;
mod grammar;
mod parse;
mod regular;
mod share;
mod state;

pub(crate) use arabic::Arabic;
pub use format::{Style, format_numeral, format_printed};
pub use grammar::LargeUnits;
pub(crate) use grammar::{Numeral, Reader};
pub use parse::{NumeralOptions, parse_numeral, parse_numeral_with};
pub(crate) use share::{Share, after_numeral, share};
