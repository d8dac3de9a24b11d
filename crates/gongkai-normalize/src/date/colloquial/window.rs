//! Lengths of time counted from today: 过去的一年, 前两周, 三天前.

use chrono::{Datelike, Months, NaiveDate};

use super::{fixed, monday_of, today};
use crate::date::calendar::day;
use crate::date::expression::{Scope, one_day};
use crate::date::generated::{AROUND, WINDOWS};
use crate::date::named::{Step, Way};
use crate::date::relative::{Length, length, shift_days};
use crate::date::terminal::{Parsed, fail, is_figure, named};
use crate::date::{DateKind, Period};
use crate::word_lists::{COUNTED_TO_DAY, NO_WINDOW_AFTER};

/// 过去的一年, 未来2个月, 最近三天, 前两周, 后三天.
pub(super) fn window<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let (rest, way) = named(WINDOWS)(input)?;
    let (rest, length) = length(rest)?;
    let whole = matches!(way, Way::Before | Way::After);
    if whole
        && (rest.starts_with(['前', '后', '後', '内']) || NO_WINDOW_AFTER.contains(scope.before()))
    {
        return fail(input);
    }
    let period = today(scope).and_then(|today| match way {
        Way::UpTo => length.up_to(today),
        Way::From => length.from(today),
        Way::Before => length.whole_units(today, -1),
        Way::After => length.whole_units(today, 1),
    });
    Ok((rest, fixed(DateKind::Range, period)))
}

/// 三天前, 两个月之后, 90分钟以内, 3年多以来.
pub(super) fn around<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let (tail, length) = length(input)?;
    let printed = input.get(..input.len() - tail.len()).unwrap_or_default();
    let (rest, way) = named(AROUND)(tail)?;
    let before = scope.before();
    // 每月25日前, 3月31日前, 于25日前: a day of the month.
    let day_of_month = printed
        .strip_suffix('日')
        .is_some_and(|head| head.ends_with(is_figure))
        && matches!(way, Way::Before | Way::After)
        && (input.bytes().take_while(u8::is_ascii_digit).count() == 2
            || COUNTED_TO_DAY.contains(before));
    // 自公布之日起30日后: counted from another day.
    if day_of_month || before == '起' {
        return fail(input);
    }
    let today = today(scope);
    let kind = match way {
        Way::UpTo | Way::From => DateKind::Range,
        Way::Before | Way::After => DateKind::Relative,
    };
    let period = today.and_then(|today| match way {
        Way::UpTo => {
            let mut period = length.up_to(today)?;
            if length.is_vague && length.step == Step::Year {
                period.start = day(period.start.year(), 1, 1)?;
            }
            Some(period)
        }
        Way::From => length.from(today),
        Way::Before | Way::After => {
            let direction = if way == Way::Before { -1 } else { 1 };
            match length.step {
                Step::Day => shift_days(today, direction * i64::from(length.count)).map(one_day),
                _ => length.whole_units(today, direction),
            }
        }
    });
    // 0年以内 has no days.
    if today.is_some() && period.is_none() && way == Way::From {
        return fail(input);
    }
    Ok((rest, fixed(kind, period)))
}

impl Length {
    /// The given number of whole weeks, months or years before (`direction` -1) or after the current one.
    fn whole_units(self, today: NaiveDate, direction: i64) -> Option<Period> {
        let count = self.count;
        if count == 0 && self.step != Step::Moment {
            return None;
        }
        let signed = i64::from(count) * direction;
        match self.step {
            Step::Moment => Some(one_day(today)),
            Step::Day if direction < 0 => Some(Period {
                start: shift_days(today, signed)?,
                end: shift_days(today, -1),
            }),
            Step::Day => Some(Period {
                start: shift_days(today, 1)?,
                end: shift_days(today, signed),
            }),
            Step::Week => {
                let start = shift_days(
                    monday_of(today)?,
                    if direction < 0 { signed * 7 } else { 7 },
                )?;
                Some(Period {
                    start,
                    end: shift_days(start, i64::from(count) * 7 - 1),
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
}
