//! The full stop as narrow as a point.

/// Whether the `.` at byte offset `at` of `text` ends a sentence of Chinese text.
///
/// It does behind a Chinese character that is no numeral, or behind a closing bracket or quotation mark
/// (`公开信息6条. 在…`). The point of a decimal, of an address and of a marker (`一.概述`) does not. `at` must be the
/// offset of the point itself: the function looks only at the character before `at` and does not check that a point
/// stands there.
///
/// ```
/// use gongkai_text::is_narrow_full_stop;
///
/// let text = "一.公开信息6条.另有1.5万次";
/// let stops: Vec<usize> = text
///     .match_indices('.')
///     .map(|(at, _)| at)
///     .filter(|at| is_narrow_full_stop(text, *at))
///     .collect();
/// assert_eq!(stops, ["一.公开信息6条".len()]);
/// ```
#[must_use]
pub fn is_narrow_full_stop(text: &str, at: usize) -> bool {
    const NUMERALS: &str = "〇零一二三四五六七八九十百千万亿两";
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    before
        .is_some_and(|c| matches!(c, '\u{4e00}'..='\u{9fff}' | '）' | '”') && !NUMERALS.contains(c))
}
