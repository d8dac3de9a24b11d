//! Lengths of time counted from today: 过去的一年, 前两周, 三天前.

use chrono::{Datelike, Months, NaiveDate};

use super::{Found, one, plus};
use crate::chars::skip_blanks;
use crate::date::calendar::day;
use crate::date::number::word;
use crate::date::{DateKind, Period};
use crate::numeral::Reader;

/// A stretch of the calendar that the words count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Less than a day.
    Moment,
    Day,
    Week,
    Month,
    Year,
}

/// 过去的一年, 未来2个月, 最近三天, 前两周, 后三天.
pub(super) fn window(here: &str, before: char, today: Option<NaiveDate>) -> Found<'_> {
    static WORDS: &[(&str, i64, bool)] = &[
        ("过去的", -1, true),
        ("过去", -1, true),
        ("最近的", -1, true),
        ("最近", -1, true),
        ("未来的", 1, true),
        ("未来", 1, true),
        ("今后的", 1, true),
        ("今后", 1, true),
        ("接下来", 1, true),
        ("前", -1, false),
        ("上", -1, false),
        ("后", 1, false),
        ("後", 1, false),
        ("下", 1, false),
    ];
    let (name, direction, rolling) = WORDS.iter().find(|(name, ..)| here.starts_with(name))?;
    let (count, _, step, rest) = length(here.get(name.len()..)?)?;
    if !rolling
        && (rest.starts_with(['前', '后', '後', '内'])
            || matches!(before, '一' | '以' | '之' | '如'))
    {
        return None;
    }
    let days = today.and_then(|today| {
        if *rolling {
            rolling_days(today, count, step, *direction)
        } else {
            whole_units(today, count, step, *direction)
        }
    });
    Some((DateKind::Range, days, rest))
}

/// 三天前, 两个月之后, 90分钟以内, 3年多以来.
pub(super) fn around(here: &str, today: Option<NaiveDate>) -> Found<'_> {
    let (count, vague, step, rest) = length(here)?;
    if let Some(rest) = word(rest, &["以来", "来"]) {
        let days = today.and_then(|today| {
            let mut period = rolling_days(today, count, step, -1)?;
            if vague && step == Step::Year {
                period.start = day(period.start.year(), 1, 1)?;
            }
            Some(period)
        });
        return Some((DateKind::Range, days, rest));
    }
    if let Some(rest) = word(rest, &["以内", "之内", "内"]) {
        return Some((
            DateKind::Range,
            today.and_then(|today| rolling_days(today, count, step, 1)),
            rest,
        ));
    }
    let (direction, rest) = if let Some(rest) = word(rest, &["以前", "之前", "前"]) {
        (-1, rest)
    } else {
        (
            1,
            word(rest, &["以后", "之后", "后", "之後", "以後", "後"])?,
        )
    };
    let days = today.and_then(|today| match step {
        Step::Day => one(plus(today, direction * i64::from(count))),
        Step::Moment => one(Some(today)),
        _ => whole_units(today, count, step, direction),
    });
    Some((DateKind::Relative, days, rest))
}

/// What lengths of time are counted in.
static UNITS: &[(&str, Step)] = &[
    ("秒钟", Step::Moment),
    ("秒鐘", Step::Moment),
    ("秒", Step::Moment),
    ("分钟", Step::Moment),
    ("分鐘", Step::Moment),
    ("分", Step::Moment),
    ("小时", Step::Moment),
    ("小時", Step::Moment),
    ("钟头", Step::Moment),
    ("鐘頭", Step::Moment),
    ("天", Step::Day),
    ("日", Step::Day),
    ("工作日", Step::Day),
    ("交易日", Step::Day),
    ("周", Step::Week),
    ("週", Step::Week),
    ("星期", Step::Week),
    ("礼拜", Step::Week),
    ("禮拜", Step::Week),
    ("月", Step::Month),
    ("年", Step::Year),
];

/// A count and its unit: 两个月, 十三分半.
fn length(here: &str) -> Option<(u32, bool, Step, &str)> {
    let here = skip_blanks(here);
    let (count, rest) = if let Some(rest) = here.strip_prefix('半') {
        (0, rest)
    } else {
        let (numeral, len) = Reader::RUNNING.read(here, false).ok()?;
        let count = u32::try_from(numeral.value.truncated(0).mantissa()).ok()?;
        (Some(count).filter(|count| *count < 1000)?, here.get(len..)?)
    };
    let rest = skip_blanks(rest);
    let (vague, rest) = rest
        .strip_prefix(['多', '几', '余'])
        .map_or((false, rest), |rest| (true, rest));
    let counter = rest.strip_prefix(['个', '個']);
    let rest = counter.unwrap_or(rest);
    let (name, step) = UNITS
        .iter()
        .filter(|(name, _)| rest.starts_with(name))
        .max_by_key(|(name, _)| name.len())?;
    if *step == Step::Month && counter.is_none() {
        return None;
    }
    let rest = rest.get(name.len()..)?;
    let (more, rest) = rest
        .strip_prefix('多')
        .map_or((false, rest), |rest| (true, rest));
    let rest = rest.strip_prefix('半').unwrap_or(rest);
    Some((count, vague || more, *step, rest))
}

/// So many units up to the reference or from it on.
fn rolling_days(today: NaiveDate, count: u32, step: Step, direction: i64) -> Option<Period> {
    let shift = |months: u32| {
        let months = Months::new(months);
        if direction < 0 {
            today.checked_sub_months(months)
        } else {
            today.checked_add_months(months)
        }
    };
    let other = match step {
        Step::Moment => Some(today),
        Step::Day => plus(today, direction * i64::from(count)),
        Step::Week => plus(today, direction * 7 * i64::from(count)),
        Step::Month => shift(count),
        Step::Year => shift(count.checked_mul(12)?),
    }?;
    if direction < 0 {
        Some(Period {
            start: other,
            end: Some(today),
        })
    } else {
        let end = if step == Step::Moment {
            other
        } else {
            plus(other, -1)?
        };
        Some(Period {
            start: today,
            end: Some(end),
        })
    }
}

/// So many whole weeks, months or years before or after the running one.
fn whole_units(today: NaiveDate, count: u32, step: Step, direction: i64) -> Option<Period> {
    if count == 0 {
        return None;
    }
    let signed = i64::from(count) * direction;
    match step {
        Step::Moment => one(Some(today)),
        Step::Day if direction < 0 => Some(Period {
            start: plus(today, signed)?,
            end: plus(today, -1),
        }),
        Step::Day => Some(Period {
            start: plus(today, 1)?,
            end: plus(today, signed),
        }),
        Step::Week => {
            let monday = plus(today, -i64::from(today.weekday().num_days_from_monday()))?;
            let start = plus(monday, if direction < 0 { signed * 7 } else { 7 })?;
            Some(Period {
                start,
                end: plus(start, i64::from(count) * 7 - 1),
            })
        }
        Step::Month => {
            let first = today.with_day(1)?;
            let start = if direction < 0 {
                first.checked_sub_months(Months::new(count))
            } else {
                first.checked_add_months(Months::new(1))
            }?;
            Some(Period {
                start,
                end: start.checked_add_months(Months::new(count))?.pred_opt(),
            })
        }
        Step::Year => {
            let count = i32::try_from(count).ok()?;
            let start = if direction < 0 {
                today.year() - count
            } else {
                today.year() + 1
            };
            Some(Period {
                start: day(start, 1, 1)?,
                end: day(start + count - 1, 12, 31),
            })
        }
    }
}
