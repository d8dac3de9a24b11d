//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;
