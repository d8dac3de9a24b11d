//! The lines of a text that have something on them.

use crate::clean::{is_invisible, is_space};
use crate::error::TextError;
use gongkai_span::SourceSpan;

use crate::limit::offset;

/// A line that is not empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    /// From the first to the last character that is neither white space nor invisible.
    span: SourceSpan,
    /// Bytes of white space before it.
    indent: u32,
    /// Whether an empty line comes before it.
    pub(super) after_blank: bool,
}

impl Line {
    /// The line that goes on up to the end of `last`.
    pub(super) fn to(self, last: &Self) -> Self {
        Self {
            span: self.span.cover(last.span),
            ..self
        }
    }

    /// The text of the line.
    pub(super) fn text<'s>(&self, source: &'s str) -> &'s str {
        self.span.slice(source).unwrap_or_default()
    }

    pub(super) const fn start(&self) -> usize {
        self.span.start()
    }

    pub(super) const fn end(&self) -> usize {
        self.span.end()
    }

    pub(super) const fn indent(&self) -> usize {
        self.indent as usize
    }

    /// Whether it is indented by more than ordinary spaces, as paragraphs are.
    pub(super) fn wide_indent(&self, source: &str) -> bool {
        let lead = source.get(self.start() - self.indent()..self.start());
        lead.is_some_and(|lead| !lead.is_ascii())
    }
}

/// The lines of `source` that are not empty. Lines end at a line feed, or at a carriage return that
/// no line feed follows. More than `most` are an error.
pub(super) fn lines(source: &str, most: usize) -> Result<Vec<Line>, TextError> {
    let bytes = source.as_bytes();
    let mut out = Vec::new();
    let mut start = 0;
    // Line feeds since the last line with something on it. A carriage return alone makes no empty line:
    // some pages end their lines with two and a line feed.
    let mut feeds = 0_usize;
    let mut push = |start: usize, end: usize, feeds: &mut usize| {
        let text = source.get(start..end).unwrap_or_default();
        let blank = |c: char| is_space(c) || is_invisible(c);
        let tail = text.trim_start_matches(blank);
        let indent = text.len() - tail.len();
        let body = tail.trim_end_matches(blank);
        let feed = usize::from(bytes.get(end) == Some(&b'\n'));
        if body.is_empty() {
            *feeds += feed;
            return Ok(());
        }
        if out.len() >= most {
            return Err(TextError::TooManyBlocks {
                limit: most,
                offset: start + indent,
            });
        }
        let from = start + indent;
        out.extend(SourceSpan::new(from, from + body.len()).map(|span| Line {
            span,
            indent: offset(indent),
            after_blank: *feeds >= 2,
        }));
        *feeds = feed;
        Ok(())
    };
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        if bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n') {
            continue;
        }
        push(start, at, &mut feeds)?;
        start = at + 1;
    }
    push(start, source.len(), &mut feeds)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn empty_lines_are_remembered() {
        let source = "　一\r\n \u{A0}\r\n二\r三";
        let found = lines(source, 10).expect("few");
        let texts: Vec<_> = found.iter().map(|line| line.text(source)).collect();
        assert_eq!(texts, ["一", "二", "三"]);
        let blank: Vec<_> = found.iter().map(|line| line.after_blank).collect();
        assert_eq!(blank, [false, true, false]);
        assert_eq!(found[0].indent(), 3);
    }
}
