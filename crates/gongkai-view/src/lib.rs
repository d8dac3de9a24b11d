#![doc = include_str!("../README.md")]

#[cfg(feature = "atlas")]
mod atlas;
mod head;
mod report;

#[cfg(feature = "atlas")]
pub use atlas::{AtlasData, AtlasError, AtlasOptions, atlas};
pub use report::{Inspection, PageLanguage, PageOptions, fragment, page};
