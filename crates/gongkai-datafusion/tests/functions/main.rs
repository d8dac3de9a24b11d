//! The functions as a query sees them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod constants;
mod pages;
mod plans;
mod support;
mod tables;
mod values;
