//! Days printed in the head and foot of a page.

use chrono::NaiveDate;
use gongkai_normalize::{DateKind, DateMention, DateValue, Reference, ScanOptions, scan_dates};
use gongkai_report::Published;
use gongkai_text::CleanSpan;

use crate::border::Border;
use crate::word_lists;

/// A day as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Day {
    /// As printed.
    Read(NaiveDate),
    /// Damaged; what it may have been, the likeliest first.
    Damaged(Vec<NaiveDate>),
}

fn options(year: Option<i32>) -> ScanOptions {
    ScanOptions::default()
        .reference(year.map(Reference::Year))
        .titles(true)
        .quotes(true)
}

/// The dates of a range of the cleaned text, with offsets into that range.
pub(crate) fn dates_in(border: Border<'_>, span: CleanSpan) -> Vec<DateMention<'_>> {
    scan_dates(border.text(span), &options(None)).collect()
}

/// What `accept` makes of the first date of a range that it takes; those behind it are not read.
pub(crate) fn find_date<'t, T>(
    border: Border<'t>,
    span: CleanSpan,
    accept: impl FnMut(DateMention<'t>) -> Option<T>,
) -> Option<T> {
    scan_dates(border.text(span), &options(None)).find_map(accept)
}

/// The day that a range names.
pub(crate) fn day(border: Border<'_>, span: CleanSpan, year: Option<i32>) -> Option<Day> {
    scan_dates(border.text(span), &options(year)).find_map(|date| match date.value {
        DateValue::Resolved { start, .. } if date.kind == DateKind::Day => Some(Day::Read(start)),
        DateValue::Damaged { candidates } => Some(Day::Damaged(
            candidates.iter().map(|period| period.start).collect(),
        )),
        _ => None,
    })
}

/// The publication date that a value of the page's record gives, with its time of day as printed.
pub(crate) fn published(border: Border<'_>, span: CleanSpan) -> Option<Published> {
    let text = border.text(span);
    if let Some(day) = short_day(text) {
        let mut published = Published::new(day, border.source(span)?);
        published.time = time_of_day(text);
        return Some(published);
    }
    let date = find_date(border, span, |date| {
        (date.kind == DateKind::Day).then_some(date)
    })?;
    let DateValue::Resolved { start, .. } = date.value else {
        return None;
    };
    let mut published = Published::new(start, border.source(span)?);
    published.time = text.get(date.span.start()..).and_then(time_of_day);
    Some(published)
}

/// The day of a value that begins with three numbers of two digits at most: `15-03-02 9:05`, of this century.
fn short_day(value: &str) -> Option<NaiveDate> {
    let words = value.trim_start();
    let end = words.find(char::is_whitespace).unwrap_or(words.len());
    let day = words.get(..end)?;
    let mark = day.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let mut numbers = day.splitn(4, mark).map(|number| {
        let plain = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| number.parse::<u32>().ok())?
    });
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let whole = numbers.next().is_none() && (1..=40).contains(&year);
    let two = words.bytes().take_while(u8::is_ascii_digit).count() == 2;
    (whole && two).then(|| NaiveDate::from_ymd_opt(2000 + year.cast_signed(), month, day))?
}

/// The time of day in a text that begins with a date, as `HH:MM` or `HH:MM:SS`, whatever stands behind it: `10:17`,
/// `9:05:50`, 下午3:20, 9时3分.
pub(crate) fn time_of_day(dated: &str) -> Option<String> {
    let words = dated.replace('：', ":");
    let mark = words.find([':', '时', '点'])?;
    let head = words.get(..mark)?;
    let hour = head.len() - head.bytes().rev().take_while(u8::is_ascii_digit).count();
    let rest = words.get(hour..)?;
    let (mut parts, mut behind) = (Vec::new(), rest);
    while parts.len() < 3 {
        let len = behind.bytes().take_while(u8::is_ascii_digit).count();
        if len == 0 {
            break;
        }
        parts.push(behind.get(..len)?);
        behind = behind.get(len..)?;
        let Some(next) = behind.strip_prefix([':', '时', '点', '分']) else {
            break;
        };
        behind = next;
    }
    let colon = words.get(mark..)?.starts_with(':');
    let mut numbers = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let two = if colon && index > 0 {
            part.len() == 2
        } else {
            part.len() <= 2
        };
        numbers.push(part.parse::<u32>().ok().filter(|_| two)?);
    }
    let (hour, minutes) = numbers.split_first()?;
    let after_noon = word_lists::AFTERNOONS
        .iter()
        .any(|word| head.contains(word) || behind.trim_start().starts_with(word));
    let hour = if after_noon && *hour < 12 {
        hour + 12
    } else {
        *hour
    };
    let fits = hour <= 24 && !minutes.is_empty() && minutes.iter().all(|part| *part < 60);
    let parts = std::iter::once(hour).chain(minutes.iter().copied());
    let parts: Vec<String> = parts.map(|part| format!("{part:02}")).collect();
    fits.then(|| parts.join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_years_of_two_digits() {
        for (value, day) in [
            ("16-03-08", Some("2016-03-08")),
            ("16/3/8 9:05", Some("2016-03-08")),
            ("16-13-08", None),
            ("1-3-08", None),
            ("99-03-08", None),
            ("16-03-08-02", None),
            ("16-03", None),
        ] {
            let found = short_day(value).map(|day| day.to_string());
            assert_eq!(found.as_deref(), day, "{value}");
        }
    }

    #[test]
    fn times_of_day() {
        for (rest, time) in [
            ("2016-03-08 16:49被阅览数：", Some("16:49")),
            ("2016-03-08 9:05", Some("09:05")),
            ("2016-03-08 9:05:06", Some("09:05:06")),
            ("2016-03-08 下午 3:20", Some("15:20")),
            ("2016-03-08 3:20 PM", Some("15:20")),
            ("2016年3月8日9时3分", Some("09:03")),
            ("2016年3月8日9点", None),
            ("2016-03-08T08:30:00", Some("08:30:00")),
            ("2016年3月8日15:02 | 青禾网", Some("15:02")),
            ("2016-03-08 来源：", None),
            ("2016-03-08 25:00", None),
            ("2016-03-08 1:2", None),
        ] {
            assert_eq!(time_of_day(rest).as_deref(), time, "{rest}");
        }
    }
}
