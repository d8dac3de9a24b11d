//! A scheduler and two executors as processes of their own, asked what one process is asked.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod killed;
mod pages;
mod process;
mod questions;
mod same;
