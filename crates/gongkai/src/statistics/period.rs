//! The days that a figure is about.

use std::ops::Range;

use chrono::Datelike;
use gongkai_report::Period;

use super::lexicon::fillers::is_idle;
use super::page::{Page, Time};
use super::reader::Line;

/// Words before a date that make it a date to compare with, or of a document.
const ASIDE: &[&str] = &[
    "比",
    "较",
    "与",
    "同",
    "由",
    "从",
    "结转",
    "转",
    "转入",
    "顺延到",
    "顺延至",
    "〔",
    "（",
    "《",
    "上年",
    "去年",
];
/// Words before a date that make it the end of a time whose start is not said.
const UNTIL: &[&str] = &["截至", "截止", "截止到", "到", "至"];

/// Takes note of a date: the figures that follow in the sentence are about it.
pub(super) fn note(page: &Page<'_>, line: &mut Line<'_>, time: &Time) {
    let before = page.slice(line.region..time.start);
    if ASIDE.iter().chain(UNTIL).any(|word| before.ends_with(word)) {
        return;
    }
    // 上年度结转 names whose applications they are, not when they were counted.
    let after = page.slice(time.end..page.boundary(time.end + 6));
    if after.starts_with("结转") || after.starts_with("转结") {
        return;
    }
    if time.period.is_some() {
        line.period = time.period;
    }
}

/// The period of a figure, where it is not the coverage.
pub(super) fn of(page: &Page<'_>, noted: Option<Period>) -> Option<Period> {
    let period = noted?;
    let same = match (page.coverage, page.year) {
        (Some((start, end)), _) if period.start == Some(start) && period.end == Some(end) => true,
        (_, Some(year)) => {
            period
                .start
                .is_some_and(|day| day.year() == year && day.ordinal() == 1)
                && period
                    .end
                    .is_none_or(|day| day.year() == year && day.month() == 12 && day.day() == 31)
        }
        _ => false,
    };
    (!same).then_some(period)
}

/// Whether a sentence opens with a year after the reporting year: it tells of plans.
pub(super) fn opens_later_year(page: &Page<'_>, sentence: &Range<usize>) -> bool {
    let Some(year) = page.year else { return false };
    page.times(sentence).first().is_some_and(|time| {
        is_idle(page.slice(sentence.start..time.start))
            && time
                .period
                .and_then(|period| period.start)
                .is_some_and(|day| day.year() > year)
    })
}
