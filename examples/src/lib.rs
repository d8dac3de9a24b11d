//! Plumbing that the programs share: which files to read, and how to say what went wrong.

mod error;
mod input;

pub use error::chain;
pub use input::{Input, InputError, inputs, is_document};
