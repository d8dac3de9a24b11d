//! Draws the atlas of a dataset.

fn main() {}
