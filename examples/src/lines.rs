//! Lines and columns of a text, for people and for SARIF.

use std::borrow::Cow;
use std::ops::Range;

use gongkai::Extraction;
use gongkai_report::{Language, SourceSpan};

use crate::visible::Visible;

/// A text with the places where its lines begin.
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    visible: Option<Visible<'t>>,
}

/// A place on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinePlace<'t> {
    /// The line's number, from 1.
    pub number: usize,
    /// The line, without its line break.
    pub text: Cow<'t, str>,
    /// The place in bytes of the line.
    pub range: Range<usize>,
    /// Row and column, where the place is a cell of a table.
    pub label: Option<String>,
}

/// A line and a column, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl<'t> Lines<'t> {
    /// The lines of `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0)
            .chain(breaks.map(|(at, _)| at + 1))
            .collect();
        Self {
            text,
            starts,
            visible: None,
        }
    }

    /// The lines of a document as a reader sees it: of HTML the visible text, and of a table the row, with the
    /// names of row and column in `language`. The numbers of the lines are those of the source.
    #[must_use]
    pub fn of_document(read: &'t Extraction, language: Language) -> Self {
        let mut lines = Self::new(&read.source);
        lines.visible = Visible::of(read, language);
        lines
    }

    /// The part of `span` that lies on its first line; `None` if it lies outside the text or cuts a
    /// character.
    ///
    /// ```
    /// use gongkai_examples::Lines;
    /// use gongkai_report::SourceSpan;
    ///
    /// let lines = Lines::new("一、概述\r\n收到申请5件\n均已办结");
    /// let span = SourceSpan::new(26, 37).ok_or("backwards")?;
    /// let place = lines.first_line(span).ok_or("outside")?;
    /// assert_eq!((place.number, place.text, place.range), (2, "收到申请5件".into(), 12..16));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn first_line(&self, span: SourceSpan) -> Option<LinePlace<'t>> {
        let visible = self.visible.as_ref();
        if let Some((text, range, label)) = visible.and_then(|visible| visible.place(span)) {
            let number = self.starts.partition_point(|start| *start <= span.start());
            return Some(LinePlace {
                number,
                text,
                range,
                label,
            });
        }
        span.slice(self.text)?;
        let number = self.starts.partition_point(|start| *start <= span.start());
        let start = *self.starts.get(number.checked_sub(1)?)?;
        let next = self
            .starts
            .get(number)
            .map_or(self.text.len(), |next| next - 1);
        let text = self.text.get(start..next)?.trim_end_matches('\r');
        let end = span.end().min(start + text.len());
        let range = span.start() - start..(end.max(span.start()) - start).min(text.len());
        (range.start <= range.end).then_some(LinePlace {
            number,
            text: text.into(),
            range,
            label: None,
        })
    }

    /// Where byte `offset` stands; `None` if that is no place of the text.
    #[must_use]
    pub fn position(&self, offset: usize) -> Option<Position> {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = *self.starts.get(line.checked_sub(1)?)?;
        let column = self.text.get(start..offset)?.chars().count() + 1;
        Some(Position { line, column })
    }
}
