//! The days that a figure is about.

use std::ops::Range;

use chrono::Datelike;
use gongkai_report::Period;

use super::lexicon::fillers::is_idle;
use super::lexicon::{DATE_ASIDE, DATE_UNTIL};
use super::page::{Page, Time};
use super::reader::Line;

/// Takes note of a date: the figures that follow in the sentence are about it.
pub(super) fn note(page: &Page<'_>, line: &mut Line<'_>, time: &Time) {
    let before = page.slice(line.region..time.start);
    if DATE_ASIDE
        .iter()
        .chain(DATE_UNTIL)
        .any(|word| before.ends_with(word))
    {
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
