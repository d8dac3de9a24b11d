#![doc = include_str!("../README.md")]

mod report;

pub use report::{Inspection, PageLanguage, PageOptions, page};
