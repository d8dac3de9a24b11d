//! The program stands in `main.rs` and its modules; a package must have a library or a binary.
