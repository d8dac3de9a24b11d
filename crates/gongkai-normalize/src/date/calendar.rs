//! From grains to days.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{DateKind, Period};

/// A part of the calendar, once its year is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grain {
    Year,
    /// 学年: September to August.
    SchoolYear,
    YearPart(YearPart),
    /// 1 or 2.
    Half(u32),
    /// First and last of 1 to 4.
    Quarters(u32, u32),
    /// First and last month.
    Months(u32, u32),
    Month(u32),
    MonthPart(u32, MonthPart),
    Day(u32, u32),
    /// The last month of a quarter.
    QuarterEnd(u32),
    /// First and last week, from the first Monday of the year.
    WeeksOfYear(u32, u32),
    /// Month, first and last week.
    WeeksOfMonth(u32, u32, u32),
    /// Month, first and last day.
    Days(u32, u32, u32),
    Plan,
    Decade,
    Century,
    /// The first two decades.
    CenturyStart,
    /// First and last year of a decade, from 0.
    Years(i32, i32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearPart {
    Start,
    Middle,
    End,
    FirstMonth,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MonthPart {
    First,
    Second,
    Last,
    Start,
    End,
    Middle,
    FirstHalf,
    SecondHalf,
}

pub(super) fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn month_end(year: i32, month: u32) -> Option<NaiveDate> {
    day(year, month, 1)?
        .checked_add_months(Months::new(1))?
        .pred_opt()
}

fn months(year: i32, first: u32, last: u32) -> Option<Period> {
    let period = Period {
        start: day(year, first, 1)?,
        end: Some(month_end(year, last)?),
    };
    (first <= last).then_some(period)
}

fn days(year: i32, month: u32, first: u32, last: u32) -> Option<Period> {
    Some(Period {
        start: day(year, month, first)?,
        end: Some(day(year, month, last)?),
    })
}

fn weeks(from: NaiveDate, first: u32, last: u32) -> Option<Period> {
    let wait = (7 - from.weekday().num_days_from_monday()) % 7;
    let monday = from.checked_add_days(Days::new(u64::from(wait)))?;
    let start = monday.checked_add_days(Days::new(u64::from(first.checked_sub(1)?) * 7))?;
    let end = monday.checked_add_days(Days::new(u64::from(last) * 7 - 1))?;
    Some(Period {
        start,
        end: Some(end),
    })
}

impl Grain {
    /// The days of this part of `year`; `None` where the calendar has none.
    pub(super) fn days(self, year: i32) -> Option<Period> {
        match self {
            Self::Year => months(year, 1, 12),
            Self::SchoolYear => Some(Period {
                start: day(year, 9, 1)?,
                end: day(year + 1, 8, 31),
            }),
            Self::YearPart(part) => match part {
                YearPart::Start => months(year, 1, 2),
                YearPart::Middle => months(year, 6, 7),
                YearPart::End => months(year, 11, 12),
                YearPart::FirstMonth => months(year, 1, 1),
            },
            Self::Half(half) => months(year, half * 6 - 5, half * 6),
            Self::Quarters(first, last) if (1..=4).contains(&first) && last <= 4 => {
                months(year, first * 3 - 2, last * 3)
            }
            Self::QuarterEnd(quarter) => months(year, quarter * 3, quarter * 3),
            Self::Months(first, last) => months(year, first, last),
            Self::Month(month) => months(year, month, month),
            Self::MonthPart(month, part) => {
                let last = month_end(year, month)?.day();
                match part {
                    MonthPart::First => days(year, month, 1, 10),
                    MonthPart::Second | MonthPart::Middle => days(year, month, 11, 20),
                    MonthPart::Last => days(year, month, 21, last),
                    MonthPart::Start => days(year, month, 1, 5),
                    MonthPart::End => days(year, month, 25, last),
                    MonthPart::FirstHalf => days(year, month, 1, 15),
                    MonthPart::SecondHalf => days(year, month, 16, last),
                }
            }
            Self::Day(month, date) => days(year, month, date, date),
            Self::Days(month, first, last) if first <= last => days(year, month, first, last),
            Self::Quarters(..) | Self::Days(..) => None,
            Self::WeeksOfYear(first, last) => weeks(day(year, 1, 1)?, first, last),
            Self::WeeksOfMonth(month, first, last) => weeks(day(year, month, 1)?, first, last),
            Self::Plan => Some(Period {
                start: day(year, 1, 1)?,
                end: day(year + 4, 12, 31),
            }),
            Self::Decade => Some(Period {
                start: day(year, 1, 1)?,
                end: day(year + 9, 12, 31),
            }),
            Self::CenturyStart => Some(Period {
                start: day(year, 1, 1)?,
                end: day(year + 19, 12, 31),
            }),
            Self::Years(first, last) => Some(Period {
                start: day(year + first, 1, 1)?,
                end: day(year + last, 12, 31),
            }),
            Self::Century => Some(Period {
                start: day(year, 1, 1)?,
                end: day(year + 99, 12, 31),
            }),
        }
    }

    pub(super) fn kind(self) -> DateKind {
        match self {
            Self::Year => DateKind::Year,
            Self::YearPart(_) => DateKind::YearPart,
            Self::Half(_) => DateKind::HalfYear,
            Self::Quarters(a, b) if a == b => DateKind::Quarter,
            Self::Month(_) => DateKind::Month,
            Self::MonthPart(..) => DateKind::MonthPart,
            Self::Day(..) => DateKind::Day,
            Self::WeeksOfYear(..) | Self::WeeksOfMonth(..) => DateKind::Week,
            Self::Plan => DateKind::Plan,
            Self::Decade | Self::Century | Self::CenturyStart | Self::Years(..) => DateKind::Era,
            Self::SchoolYear
            | Self::Quarters(..)
            | Self::QuarterEnd(_)
            | Self::Months(..)
            | Self::Days(..) => DateKind::Range,
        }
    }

    /// The month this lies in, for a following date that leaves it out.
    pub(super) fn month(self) -> Option<u32> {
        match self {
            Self::Day(month, _)
            | Self::Month(month)
            | Self::MonthPart(month, _)
            | Self::Days(month, ..) => Some(month),
            _ => None,
        }
    }
}
