//! The tables of made-up pages.

mod found;
mod long;
mod pages;
mod property;
mod traps;

use gongkai_text::{Document, ReadOptions};

pub(in crate::tables) fn document(page: &str) -> Document {
    gongkai_text::read(page, &ReadOptions::default()).expect("within the limits")
}
