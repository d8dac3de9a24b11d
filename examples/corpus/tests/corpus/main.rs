//! The program `corpus`, run as a user runs it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod archives;
mod datasets;
mod refusals;
mod resuming;
mod support;
