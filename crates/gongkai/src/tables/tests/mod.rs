//! The tables of made-up pages.

mod form;
mod long;
mod pages;
mod property;
mod render;
mod sheet;
mod traps;

use gongkai_text::{Document, ReadOptions};

fn document(page: &str) -> Document {
    gongkai_text::read(page, &ReadOptions::default()).expect("within the limits")
}
