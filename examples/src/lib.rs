//! Plumbing that the programs share.
