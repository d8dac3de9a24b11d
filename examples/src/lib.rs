//! Plumbing that the programs share: which files to read, how to write one, how to say what went
//! wrong; and the page that `inspect` draws.

mod error;
mod input;
pub mod inspect;
mod output;

pub use error::chain;
pub use input::{Input, InputError, inputs};
pub use output::write_whole;
