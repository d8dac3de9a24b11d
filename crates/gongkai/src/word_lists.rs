//! Lists of words of `lexicon/lists.tsv`, and how texts are compared with a list.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::*;
pub(crate) use gongkai_span::lists::{
    contains, contains_any, ends_with_any, find, first_of_several, starts_with_any, strip,
    strip_end,
};

/// What stands before and behind the first `word` in `text`.
pub(crate) fn split_at_word<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, word)?;
    Some((text.get(..at)?, text.get(at + word.len()..)?))
}

/// `text` without those of `words` that it begins with.
pub(crate) fn trim_start_of<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(next) = words.iter().find_map(|word| strip(rest, word)) {
        rest = next;
    }
    rest
}

/// `text` without those of `words` that it ends with.
pub(crate) fn trim_end_of<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(next) = words.iter().find_map(|word| strip_end(rest, word)) {
        rest = next;
    }
    rest
}

/// Whether `text` is made of nothing but `words`, of which none begins with another.
pub(crate) fn made_of_any(text: &str, words: &[&str]) -> bool {
    trim_start_of(text, words).is_empty()
}
