//! Where a value stands, and the bytes that stand there.

use gongkai_report::SourceSpan;

use super::column::{Column as _, Count, Text};

/// The most bytes that a column of source text holds: what is longer is cut before the character
/// that would pass it. The span beside it tells the whole length.
pub const EXCERPT_BYTES: usize = 1024;

/// The bytes at `span`, at most [`EXCERPT_BYTES`] of them.
pub(crate) fn excerpt(source: Option<&str>, span: Option<SourceSpan>) -> Option<&str> {
    let text = span?.slice(source?)?;
    let cut = text.char_indices().map(|(at, ch)| at + ch.len_utf8());
    let end = if text.len() <= EXCERPT_BYTES {
        text.len()
    } else {
        cut.take_while(|end| *end <= EXCERPT_BYTES).last()?
    };
    text.get(..end)
}

/// The most bytes that the [`excerpt`] at `span` can have.
pub(crate) fn excerpt_len(span: Option<SourceSpan>) -> usize {
    span.map_or(0, |span| span.len().min(EXCERPT_BYTES))
}

/// Adds a span to its two columns.
pub(crate) fn push_span(start: &mut Count, end: &mut Count, span: Option<SourceSpan>) {
    start.push(span.map(SourceSpan::start));
    end.push(span.map(SourceSpan::end));
}

/// Adds a span and the bytes that stand there.
pub(crate) fn push_place(
    (start, end, text): (&mut Count, &mut Count, &mut Text),
    span: Option<SourceSpan>,
    source: Option<&str>,
) {
    push_span(start, end, span);
    text.push(excerpt(source, span));
}

/// The length of a text that may be missing.
pub(crate) fn len(text: Option<&str>) -> usize {
    text.map_or(0, str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, start: usize, end: usize, expected: Option<&str>) {
        assert_eq!(excerpt(Some(source), SourceSpan::new(start, end)), expected);
    }

    #[test]
    fn excerpts() {
        check("公开5件", 6, 10, Some("5件"));
        check("公开5件", 6, 6, Some(""));
        check("公开5件", 7, 9, None);
        check("公开5件", 6, 99, None);
        assert_eq!(excerpt_len(SourceSpan::new(6, 10)), 4);
        assert_eq!(excerpt_len(SourceSpan::new(6, 9999)), EXCERPT_BYTES);
        assert_eq!(excerpt_len(None), 0);
        assert_eq!(excerpt(None, SourceSpan::new(0, 1)), None);
        assert_eq!(excerpt(Some("公"), None), None);
    }

    #[test]
    fn long_excerpts_end_at_a_character() {
        let long = "汉".repeat(1000);
        check(&long, 0, 3000, long.get(..1023));
        let exact = "a".repeat(EXCERPT_BYTES);
        check(&exact, 0, EXCERPT_BYTES, Some(&exact));
    }
}
