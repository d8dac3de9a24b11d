//! Dates in digits and separators: 2017-03-10, 17.01.2018, 20170310.

use chrono::NaiveDate;

use super::Candidates;
use super::calendar::Grain;
use super::clock::timed;
use super::number::{arabic, blanks};
use super::point::{Point, Read, Year};
use crate::chars::skip_blanks;

/// Digits with separators: 2017-03-10, 2017.3.10, 17.01.2018, 2017-03, 20170310.
pub(super) fn numeric(text: &str, before: char) -> Read<'_> {
    if before.is_ascii_alphanumeric()
        || matches!(
            before,
            '-' | '.' | '/' | '_' | '〔' | '[' | '［' | '【' | '﹝'
        )
    {
        return None;
    }
    if let Some((value, 8, rest)) = arabic(text, 8, 8) {
        let (y, m, d) = (value / 10_000, value / 100 % 100, value % 100);
        let free =
            !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "-/.号號日".contains(c));
        let year = i32::try_from(y).ok()?;
        let known = (1950..2060).contains(&year) && NaiveDate::from_ymd_opt(year, m, d).is_some();
        return (free && known).then(|| (Point::new(Year::Printed(year), Grain::Day(m, d)), rest));
    }
    let (first, count, rest) = arabic(text, 1, 4)?;
    if count == 3 {
        return None;
    }
    let (mark, rest) = separator(rest)?;
    let (second, second_count, rest) = arabic(skip_if_spaced(rest, mark), 1, 2)?;
    let third = separator(rest)
        .filter(|(again, _)| *again == mark)
        .and_then(|(_, rest)| arabic(skip_if_spaced(rest, mark), 1, 4));
    match (count, third) {
        (4, Some((d, 1 | 2, rest))) => {
            let year = plausible(first)?;
            NaiveDate::from_ymd_opt(year, second, d)?;
            let rest = ends(rest)?;
            Some(timed(
                Point::new(Year::Printed(year), Grain::Day(second, d)),
                rest,
            ))
        }
        (1 | 2, Some((year, 4, rest))) if mark != ' ' && mark != '-' => {
            let year = plausible(year)?;
            let rest = ends(rest)?;
            day_first(year, first, second, mark, rest)
        }
        (4, None) if second_count == 2 && mark != ' ' && (1..=12).contains(&second) => {
            let year = plausible(first)?;
            let rest = ends(rest)?;
            // 2012.07亩 is no month.
            let measured = mark == '.' && crate::quantity::unit_at(skip_blanks(rest)).is_some();
            (!measured && !rest.starts_with(['万', '亿', '％', '%', '号', '號', ':', '：']))
                .then(|| (Point::new(Year::Printed(year), Grain::Month(second)), rest))
        }
        _ => None,
    }
}

/// 17.01.2018; with slashes the order is doubtful unless one number is no month.
fn day_first(year: i32, a: u32, b: u32, mark: char, rest: &str) -> Read<'_> {
    let date = |m: u32, d: u32| {
        NaiveDate::from_ymd_opt(year, m, d)
            .map(|_| Point::new(Year::Printed(year), Grain::Day(m, d)))
    };
    match (date(b, a), date(a, b)) {
        (Some(mut point), Some(other)) if mark == '/' && a != b => {
            let mut readings = Candidates::new();
            for reading in [point, other] {
                if let Some(days) = reading.grain.days(year) {
                    readings.push(days);
                }
            }
            point.ambiguous = Some(readings);
            Some((point, rest))
        }
        (Some(point), _) | (None, Some(point)) => Some(timed(point, rest)),
        (None, None) => None,
    }
}

fn plausible(year: u32) -> Option<i32> {
    (1000..3000)
        .contains(&year)
        .then(|| i32::try_from(year).ok())
        .flatten()
}

fn separator(text: &str) -> Option<(char, &str)> {
    let (rest, _) = blanks(text).ok()?;
    let gap = rest.len() < text.len();
    for (marks, plain) in [
        (['-', '－', '–', '‐'], '-'),
        (['/', '／', '/', '/'], '/'),
        (['.', '．', '.', '.'], '.'),
    ] {
        if let Some(rest) = rest.strip_prefix(marks) {
            return Some((plain, rest));
        }
    }
    gap.then_some((' ', rest))
}

fn skip_if_spaced(text: &str, mark: char) -> &str {
    if mark == ' ' { text } else { skip_blanks(text) }
}

/// No further digits or separators glued on.
fn ends(rest: &str) -> Option<&str> {
    let mut chars = rest.chars();
    let glued = match chars.next() {
        Some(c) if c.is_ascii_digit() || c == '_' || c == '/' => true,
        Some('-' | '.') => chars.next().is_some_and(|c| c.is_ascii_digit()) && !range_follows(rest),
        Some(c) => c.is_ascii_alphabetic() && c != 'T',
        None => false,
    };
    (!glued).then_some(rest)
}

/// 2018-01-10-2018-07-10
fn range_follows(rest: &str) -> bool {
    rest.get(1..).and_then(|rest| arabic(rest, 4, 4)).is_some()
}
