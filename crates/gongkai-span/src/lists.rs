//! How a text is compared with a list of words.

/// Whether `text` begins with one of `words`.
///
/// ```
/// use gongkai_span::lists::starts_with_any;
/// assert!(starts_with_any("截至12月底", &["截至", "截止"]));
/// assert!(!starts_with_any("12月底", &[]));
/// ```
#[must_use]
pub fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// Whether `text` ends with one of `words`.
///
/// ```
/// use gongkai_span::lists::ends_with_any;
/// assert!(ends_with_any("青禾县水利局", &["局", "委员会"]));
/// ```
#[must_use]
pub fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}

/// Whether one of `words` stands in `text`.
///
/// ```
/// use gongkai_span::lists::contains_any;
/// assert!(contains_any("收到申请5件", &["受理", "收到"]));
/// ```
#[must_use]
pub fn contains_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
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
