//! The input: files, and the pages in them, in an order that depends on nothing but the input.

mod files;
mod http;
mod inflate;
mod lines;
mod pages;
mod read;
mod warc;

pub(crate) use files::{FileKind, Files, Found};
pub(crate) use pages::{Pages, Want};
