//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;
pub(crate) use gongkai_span::lists::{contains_any, ends_with_any, starts_with_any};
