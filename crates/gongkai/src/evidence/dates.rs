//! Days printed in the head and foot of a page.

use chrono::NaiveDate;
use gongkai_normalize::{DateKind, DateMention, DateValue, Reference, ScanOptions, scan_dates};
use gongkai_report::Published;
use gongkai_text::CleanSpan;

use crate::border::Border;

/// A day as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Day {
    /// As printed.
    Read(NaiveDate),
    /// Damaged; what it may have been, the likeliest first.
    Damaged(Vec<NaiveDate>),
}

/// The dates of a range of the cleaned text, with offsets into that range.
pub(crate) fn dates_in(
    border: Border<'_>,
    span: CleanSpan,
    year: Option<i32>,
) -> Vec<DateMention<'_>> {
    let options = ScanOptions::default()
        .reference(year.map(Reference::Year))
        .titles(true)
        .quotes(true);
    scan_dates(border.text(span), &options).collect()
}

/// The day that a range names.
pub(crate) fn day(border: Border<'_>, span: CleanSpan, year: Option<i32>) -> Option<Day> {
    dates_in(border, span, year)
        .into_iter()
        .find_map(|date| match date.value {
            DateValue::Resolved { start, .. } if date.kind == DateKind::Day => {
                Some(Day::Read(start))
            }
            DateValue::Damaged { candidates } => Some(Day::Damaged(
                candidates.iter().map(|period| period.start).collect(),
            )),
            _ => None,
        })
}

/// The publication date that a value of the page's record gives, with its time of day as printed.
pub(crate) fn published(border: Border<'_>, span: CleanSpan) -> Option<Published> {
    let text = border.text(span);
    let date = dates_in(border, span, None)
        .into_iter()
        .find(|date| date.kind == DateKind::Day)?;
    let DateValue::Resolved { start, .. } = date.value else {
        return None;
    };
    let mut published = Published::new(start, border.source(span)?);
    published.time = text
        .split_whitespace()
        .find(|word| is_time(word))
        .map(str::to_owned);
    Some(published)
}

/// `10:17` or `10:17:50`.
fn is_time(word: &str) -> bool {
    let mut parts = word.split(':');
    let two_digits =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    (2..=3).contains(&word.split(':').count()) && parts.all(two_digits)
}
