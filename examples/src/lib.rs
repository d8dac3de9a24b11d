//! Plumbing that the programs share: which files to read, and how to say what went wrong.

mod input;

pub use input::{Input, InputError, inputs};
