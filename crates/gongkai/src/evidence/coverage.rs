//! The period that a report says its figures are for.

use crate::word_lists;
use std::sync::LazyLock;

use chrono::{Datelike as _, NaiveDate};
use gongkai_normalize::{DateKind, DateValue};
use gongkai_outline::Outline;
use gongkai_report::Coverage;
use gongkai_text::{CleanSpan, Document};

use super::dates::dates_in;
use super::year::YearVote;
use crate::border::Border;
use crate::mentions::is_prose;
use gongkai_text::WordFinder;

static MARK_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::COVERAGE_MARKS.iter().copied()));

/// A stated period, first and last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stated {
    pub(crate) start: NaiveDate,
    pub(crate) end: NaiveDate,
    pub(crate) span: CleanSpan,
}

/// The period that a sentence of the preface or of the text states as that of the figures.
pub(crate) fn stated(document: &Document, outline: &Outline) -> Option<Stated> {
    let prose = document
        .blocks()
        .iter()
        .filter(|block| is_prose(block) && block.span.end() > outline.head.span.start());
    prose
        .flat_map(|block| marked(document, block.span))
        .find_map(|span| period_of(document, span))
}

/// The school year that the reporting year is, where it was printed as one: 2014-2015学年.
pub(crate) fn school_year(document: &Document, shown: &YearVote) -> Option<Coverage> {
    /// `2014年至2015年学年度` and no more, in bytes.
    const LONGEST: usize = 40;
    let start = shown.span?.start();
    let text = document.text().get(start..)?;
    let end = text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| *end <= LONGEST)
        .last()?;
    let date = dates_in(
        Border::new(document),
        CleanSpan::new(start, start + end)?,
        None,
    )
    .into_iter()
    .next()?;
    let DateValue::Resolved { start, end } = date.value else {
        return None;
    };
    let named = date.span.start() == 0 && date.text.contains("学年");
    (named && start.year() == shown.year)
        .then(|| Coverage::of_school_year(start, end?))
        .flatten()
}

/// The sentences of `span` that have one of the marks.
fn marked(document: &Document, span: CleanSpan) -> impl Iterator<Item = CleanSpan> + '_ {
    const END: char = '。';
    let text = document.slice(span);
    let mut done = 0;
    let sentence = move |at: usize| {
        // Another mark of the sentence before.
        if at < done {
            return None;
        }
        let (before, after) = text.split_at_checked(at)?;
        let start = before.rfind(END).map_or(0, |end| end + END.len_utf8());
        let end = after
            .find(END)
            .map_or(text.len(), |end| at + end + END.len_utf8());
        done = end;
        CleanSpan::new(span.start() + start, span.start() + end)
    };
    let marks = MARK_FINDER.find_iter(text).map(|mark| mark.start);
    marks.filter_map(sentence)
}

/// The first period of a sentence that has an end; one that has no start of its own (截至…) begins
/// with the year.
fn period_of(document: &Document, sentence: CleanSpan) -> Option<Stated> {
    dates_in(Border::new(document), sentence, None)
        .into_iter()
        .find_map(|date| {
            let DateValue::Resolved { start, end } = date.value else {
                return None;
            };
            let end = end?;
            let (start, end) = match date.kind {
                DateKind::Range if start < end => (start, end),
                DateKind::Day if says_until(document.slice(sentence), date.span.start()) => {
                    (NaiveDate::from_ymd_opt(start.year(), 1, 1)?, start)
                }
                _ => return None,
            };
            let from = sentence.start();
            let span = CleanSpan::new(from + date.span.start(), from + date.span.end())?;
            Some(Stated { start, end, span })
        })
}

fn says_until(sentence: &str, at: usize) -> bool {
    let before = sentence.get(..at).unwrap_or_default();
    word_lists::UNTIL.iter().any(|word| before.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_outline::{OutlineOptions, outline};

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let document = Document::from_plain(text);
        let outline = outline(&document, &OutlineOptions::default());
        let found = stated(&document, &outline).map(|s| (s.start.to_string(), s.end.to_string()));
        assert_eq!(
            found,
            expected.map(|(a, b)| (a.to_owned(), b.to_owned())),
            "{text}"
        );
    }

    #[test]
    fn forms_of_the_period_sentence() {
        let year = Some(("2012-01-01", "2012-12-31"));
        check(
            "本报告中所列数据的统计期限自2012年1月1日起至2012年12月31日止。",
            year,
        );
        check("本报告中所列数据的统计期限自2012年1月1日至12月31日。", year);
        check("所列数据统计截至2012年12月31日。", year);
        check("自2008年3月10日起，我局开展政府信息公开工作。", None);
    }
}
