//! The input: files, and the pages in them, in an order that depends on nothing but the input.

mod content;
mod documents;
mod files;
mod http;
mod inflate;
mod lines;
mod page;
mod pages;
mod read;
mod warc;

pub use documents::{Input, InputError, container, inputs, not_a_document};
pub use files::{PatternError, Sources};
pub use page::{Failure, Item, Page, Record};
pub use pages::Pages;

#[cfg(feature = "store")]
pub(crate) use pages::Want;
