//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
#[cfg_attr(not(feature = "convert"), expect(dead_code, reason = "words of Taiwan are told with the conversion only"))]
mod generated;

pub(crate) use generated::*;
pub(crate) use gongkai_span::lists::{contains_any, ends_with_any, starts_with_any};
