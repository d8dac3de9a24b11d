//! Lists of words of `lexicon/lists.tsv`, and how texts are compared with a list.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;
pub(crate) use gongkai_span::lists::{
    contains_any, ends_with_any, first_of_several, starts_with_any,
};

/// `text` without those of `words` that it begins with.
pub(crate) fn trim_start_of<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(next) = words.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = next;
    }
    rest
}

/// `text` without those of `words` that it ends with.
pub(crate) fn trim_end_of<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(next) = words.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = next;
    }
    rest
}

/// Whether `text` is made of nothing but `words`, of which none begins with another.
pub(crate) fn made_of_any(text: &str, words: &[&str]) -> bool {
    trim_start_of(text, words).is_empty()
}
