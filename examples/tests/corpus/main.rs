//! The program `corpus`, run as a user runs it.

mod archives;
mod datasets;
mod refusals;
mod resuming;
mod support;
