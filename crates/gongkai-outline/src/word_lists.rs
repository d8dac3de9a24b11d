//! Lists of words of `lexicon/lists.tsv`.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;

/// Whether `text` has one of the words.
pub(crate) fn contains_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether `text` begins with one of the words.
pub(crate) fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// Whether `text` ends with one of the words.
pub(crate) fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}
