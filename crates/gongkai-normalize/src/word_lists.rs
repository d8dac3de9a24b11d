//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
#[cfg_attr(not(feature = "colloquial"), expect(dead_code, reason = "days as in talk have lists of their own"))]
mod generated;

pub(crate) use generated::*;
pub(crate) use gongkai_span::lists::{contains_any, ends_with_any, starts_with_any, strip};

/// The text behind the longest of `words`, which are sorted so, that it begins with.
pub(crate) fn strip_any<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| strip(text, word))
}
