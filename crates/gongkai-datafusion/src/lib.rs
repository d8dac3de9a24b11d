#![doc = include_str!("../README.md")]

mod argument;
mod clean;
mod code;
mod column;
mod date;
mod extract;
mod lists;
mod number;
mod reader;
mod register;

#[doc = include_str!("../ARITHMETIC.md")]
pub mod arithmetic {}

pub use datafusion;
pub use register::{PAGES_PER_BATCH, configure, functions, register, register_with};
