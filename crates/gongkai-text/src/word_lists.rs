//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;

/// Whether `text` ends with one of the words.
pub(crate) fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}
