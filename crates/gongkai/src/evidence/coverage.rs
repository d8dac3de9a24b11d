//! The period that a report says its figures are for.

use crate::word_lists::{self, ends_with_any};
use std::sync::LazyLock;

use chrono::{Datelike as _, NaiveDate};
use gongkai_normalize::{DateKind, DateMention, DateValue};
use gongkai_outline::Outline;
use gongkai_report::Coverage;
use gongkai_text::{CleanSpan, Document};

use super::dates::{dates_in, find_date};
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

/// The school year that the first lines state by its days, as universities do: 对2015年9月1日至2016年8月31日的工作进行了总结.
pub(crate) fn stated_school_year(document: &Document, outline: &Outline) -> Option<Stated> {
    /// So far behind the head it must stand, in bytes.
    const NEAR: usize = 3000;
    const LAST_DAY: &str = "8月31日";
    let from = outline.head.span.start();
    let prose = document.blocks().iter().filter(|block| {
        is_prose(block)
            && block.span.end() > from
            && block.span.start() <= from + NEAR
            && document.slice(block.span).contains(LAST_DAY)
    });
    prose
        .flat_map(|block| {
            let dates = dates_in(Border::new(document), block.span).into_iter();
            dates.filter_map(|date| {
                let DateValue::Resolved { start, end } = date.value else {
                    return None;
                };
                let end = end?;
                let days = (start.month(), start.day(), end.month(), end.day()) == (9, 1, 8, 31)
                    && end.year() == start.year() + 1;
                let stated = date.kind == DateKind::Range && days && !date.text.contains("学年");
                let at = block.span.start();
                let span = CleanSpan::new(at + date.span.start(), at + date.span.end())?;
                stated.then_some(Stated { start, end, span })
            })
        })
        .next()
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
    let near = CleanSpan::new(start, start + end)?;
    let date = find_date(Border::new(document), near, Some)?;
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
///
/// The two days of a period may stand apart: `自2009年1月1日《条例》实施之日起，至2009年12月31日止`.
fn period_of(document: &Document, sentence: CleanSpan) -> Option<Stated> {
    let dates = dates_in(Border::new(document), sentence);
    if let Some(apart) = days_apart(document, sentence, &dates) {
        return Some(apart);
    }
    dates.into_iter().find_map(|date| {
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

/// The first two days of a sentence that stand apart as the first and the last of a period.
///
/// ```text
/// apart = ("自" | "从") day words "起" ["，"] ("至" | "到") day
/// ```
fn days_apart(
    document: &Document,
    sentence: CleanSpan,
    dates: &[DateMention<'_>],
) -> Option<Stated> {
    /// The words between the two days, in bytes.
    const LONGEST: usize = 90;
    let text = document.slice(sentence);
    dates.windows(2).find_map(|pair| {
        let [first, last] = pair else { return None };
        let day = |date: &DateMention<'_>| match date.value {
            DateValue::Resolved { start, .. } if date.kind == DateKind::Day => Some(start),
            _ => None,
        };
        let (start, end) = (day(first)?, day(last)?);
        let before = text.get(..first.span.start())?;
        let between = text.get(first.span.end()..last.span.start())?;
        let opens = before.ends_with(['自', '从']);
        let closes = between
            .strip_suffix(['至', '到'])
            .is_some_and(|words| words.trim_end_matches('，').ends_with('起'));
        let from = sentence.start();
        let span = CleanSpan::new(from + first.span.start(), from + last.span.end())?;
        let fits = opens && closes && between.len() <= LONGEST && start < end;
        fits.then_some(Stated { start, end, span })
    })
}

fn says_until(sentence: &str, at: usize) -> bool {
    let before = sentence.get(..at).unwrap_or_default();
    ends_with_any(before, word_lists::UNTIL)
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
        check(
            "本报告所列数据的统计期限自2012年1月1日《条例》实施之日起，至2012年12月31日止。",
            year,
        );
        check("自2008年3月10日起，我局开展政府信息公开工作。", None);
    }
}
