//! How a text is compared with a list of words.
//!
//! The rules ask for many short words, and most answers are no. So each comparison looks at one character first,
//! without a call.

/// Whether `text` begins with `word`.
#[inline]
fn begins(text: &[u8], word: &[u8]) -> bool {
    match (text.first_chunk::<3>(), word.first_chunk::<3>()) {
        (Some(own), Some(first)) => own == first && (word.len() == 3 || text.starts_with(word)),
        _ => text.starts_with(word),
    }
}

/// Whether `text` ends with `word`.
#[inline]
fn ends(text: &[u8], word: &[u8]) -> bool {
    match (text.last_chunk::<3>(), word.last_chunk::<3>()) {
        (Some(own), Some(last)) => own == last && (word.len() == 3 || text.ends_with(word)),
        _ => text.ends_with(word),
    }
}

/// Whether `word` stands in `text`; the empty word stands in every text.
///
/// Gives what `text.contains(word)` gives, and is quicker for Chinese words in clauses: their last byte is rare.
///
/// ```
/// use gongkai_span::lists::contains;
/// assert!(contains("收到申请5件", "申请"));
/// assert!(!contains("收到申请5件", "申请人"));
/// ```
#[must_use]
pub fn contains(text: &str, word: &str) -> bool {
    find(text, word).is_some()
}

/// Where `word` begins in `text` first, in bytes; what `text.find(word)` gives.
///
/// ```
/// use gongkai_span::lists::find;
/// assert_eq!(find("收到申请5件", "申请"), Some(6));
/// ```
#[must_use]
pub fn find(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some((last, before)) = word.split_last() else {
        return Some(0);
    };
    let ends = text.get(before.len()..)?;
    memchr::memchr_iter(*last, ends)
        .find(|at| text.get(*at..).is_some_and(|rest| begins(rest, word)))
}

/// What follows `word`, if `text` begins with it.
///
/// ```
/// use gongkai_span::lists::strip;
/// assert_eq!(strip("截至12月底", "截至"), Some("12月底"));
/// assert_eq!(strip("截至12月底", "截止"), None);
/// ```
#[must_use]
#[inline]
pub fn strip<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    begins(text.as_bytes(), word.as_bytes()).then(|| text.get(word.len()..).unwrap_or_default())
}

/// What stands before `word`, if `text` ends with it.
///
/// ```
/// use gongkai_span::lists::strip_end;
/// assert_eq!(strip_end("青禾县水利局", "局"), Some("青禾县水利"));
/// ```
#[must_use]
#[inline]
pub fn strip_end<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let end = text.len().checked_sub(word.len())?;
    ends(text.as_bytes(), word.as_bytes()).then(|| text.get(..end).unwrap_or_default())
}

/// Whether `text` begins with one of `words`.
///
/// ```
/// use gongkai_span::lists::starts_with_any;
/// assert!(starts_with_any("截至12月底", &["截至", "截止"]));
/// assert!(!starts_with_any("12月底", &[]));
/// ```
#[must_use]
pub fn starts_with_any(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    words.iter().any(|word| begins(text, word.as_bytes()))
}

/// Whether `text` ends with one of `words`.
///
/// ```
/// use gongkai_span::lists::ends_with_any;
/// assert!(ends_with_any("青禾县水利局", &["局", "委员会"]));
/// ```
#[must_use]
pub fn ends_with_any(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    words.iter().any(|word| ends(text, word.as_bytes()))
}

/// Whether one of `words` stands in `text`.
///
/// ```
/// use gongkai_span::lists::contains_any;
/// assert!(contains_any("收到申请5件", &["受理", "收到"]));
/// ```
#[must_use]
pub fn contains_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| contains(text, word))
}

/// The first of several names that stand together, if each of them `is_name`; else `text` as it is.
///
/// The names stand between white space and 、.
///
/// ```
/// use gongkai_span::lists::first_of_several;
/// let is_name = |part: &str| part.ends_with('局');
/// assert_eq!(first_of_several("青禾市教育局、青禾市财政局", is_name), "青禾市教育局");
/// assert_eq!(first_of_several("青禾市教育局 办公室", is_name), "青禾市教育局 办公室");
/// ```
#[must_use]
pub fn first_of_several(text: &str, is_name: impl Fn(&str) -> bool) -> &str {
    let between = |c: char| c.is_whitespace() || c == '、';
    let mut parts = text.split(between).filter(|part| !part.is_empty());
    match (parts.next(), parts.next()) {
        (Some(first), Some(second)) if is_name(first) && is_name(second) && parts.all(is_name) => {
            first
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_answers_are_those_of_str(text in "[公开信息a1]{0,12}", word in "[公开信息a1]{0,5}") {
            let words = [word.as_str()];
            prop_assert_eq!(starts_with_any(&text, &words), text.starts_with(&word));
            prop_assert_eq!(ends_with_any(&text, &words), text.ends_with(&word));
            prop_assert_eq!(contains_any(&text, &words), text.contains(&word));
            prop_assert_eq!(strip_end(&text, &word), text.strip_suffix(word.as_str()));
            prop_assert_eq!(find(&text, &word), text.find(&word));
            prop_assert_eq!(strip(&text, &word), text.strip_prefix(word.as_str()));
        }
    }
}
