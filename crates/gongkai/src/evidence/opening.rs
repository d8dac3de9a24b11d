//! The passage in which a report says what it is.

use gongkai_outline::Outline;
use gongkai_text::CleanSpan;

use crate::border::Border;

/// The text before the first section, or the beginning of that section where no text stands before it.
pub(super) fn opening(border: Border<'_>, outline: &Outline) -> CleanSpan {
    /// The longest beginning of a section that is taken, in bytes.
    const LONGEST: usize = 1500;
    let preface = outline.preface;
    let Some(first) = outline.sections.first() else {
        return preface;
    };
    let text = border.text(preface);
    // `现将…情况报告如下：` has no full stop.
    if text.contains('。') || text.trim_end().ends_with(['：', ':']) {
        return preface;
    }
    let own = border.text(first.own());
    let end = own
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| *end <= LONGEST)
        .last()
        .unwrap_or(0);
    CleanSpan::new(first.own().start(), first.own().start() + end).unwrap_or(preface)
}
