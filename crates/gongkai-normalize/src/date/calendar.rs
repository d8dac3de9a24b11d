//! From parts of the calendar to days.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Candidates, DateKind, Period};

/// A part of the calendar, most of them parts of a year that is still to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The whole year.
    Year,
    /// 学年: September to August.
    SchoolYear,
    /// 年初, 年中, 年底, 年伊始.
    OfYear(YearPart),
    /// 1 or 2.
    Half(u32),
    /// First and last of 1 to 4.
    Quarters(u32, u32),
    /// First and last month.
    Months(u32, u32),
    /// One month.
    Month(u32),
    /// A part of a month.
    OfMonth(u32, MonthPart),
    /// Month and day.
    Day(u32, u32),
    /// The last month of a quarter.
    QuarterEnd(u32),
    /// First and last week, from the first Monday of the year.
    WeeksOfYear(u32, u32),
    /// Month, first and last week.
    WeeksOfMonth(u32, u32, u32),
    /// Month, first and last day.
    Days(u32, u32, u32),
    /// Month, and how many days at its end.
    LastDays(u32, u32),
    /// How many weeks at the end of a month or, without one, of the year: those whose Monday lies in it.
    LastWeeks(Option<u32>, u32),
    /// First and last year, counted from the expression's year.
    Years(i32, i32),
    /// A five-year plan that begins with the expression's year.
    Plan,
    /// A decade, a century or a part of one: first and last year, counted from the expression's year.
    Era(i32, i32),
    /// Days that do not depend on a year; `None` where the reference does not settle them.
    Fixed(DateKind, Option<Period>),
    /// Characters are lost or wrong: what the expression can have been.
    Damaged(DateKind, Candidates),
    /// Well printed with several meanings: 1/2/2020.
    Ambiguous(Candidates),
    /// Several parts that are not one period: 1、3月.
    Scattered,
    /// A stretch of the year that has no fixed days: 春季, 春节, 第一学期.
    Unfixed,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearPart {
    Start,
    Middle,
    End,
    FirstMonth,
}

/// A part of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MonthPart {
    First,
    FirstAndSecond,
    Second,
    SecondAndLast,
    Last,
    Start,
    End,
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
    let period = Period {
        start: day(year, month, first)?,
        end: Some(day(year, month, last)?),
    };
    (first <= last).then_some(period)
}

fn years(first: i32, last: i32) -> Option<Period> {
    let period = Period {
        start: day(first, 1, 1)?,
        end: Some(day(last, 12, 31)?),
    };
    (first <= last).then_some(period)
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

impl Part {
    /// The days of this part of `year`; `None` where the calendar has none.
    pub(super) fn period(self, year: i32) -> Option<Period> {
        match self {
            Self::Year => months(year, 1, 12),
            Self::SchoolYear => Some(Period {
                start: day(year, 9, 1)?,
                end: day(year + 1, 8, 31),
            }),
            Self::OfYear(part) => match part {
                YearPart::Start => months(year, 1, 2),
                YearPart::Middle => months(year, 6, 7),
                YearPart::End => months(year, 11, 12),
                YearPart::FirstMonth => months(year, 1, 1),
            },
            Self::Half(half) => months(year, half * 6 - 5, half * 6),
            Self::Quarters(first, last) => months(year, first * 3 - 2, last * 3),
            Self::QuarterEnd(quarter) => months(year, quarter * 3, quarter * 3),
            Self::Months(first, last) => months(year, first, last),
            Self::Month(month) => months(year, month, month),
            Self::OfMonth(month, part) => {
                let last = month_end(year, month)?.day();
                let (from, to) = match part {
                    MonthPart::First => (1, 10),
                    MonthPart::FirstAndSecond => (1, 20),
                    MonthPart::Second => (11, 20),
                    MonthPart::SecondAndLast => (11, last),
                    MonthPart::Last => (21, last),
                    MonthPart::Start => (1, 5),
                    MonthPart::End => (25, last),
                    MonthPart::FirstHalf => (1, 15),
                    MonthPart::SecondHalf => (16, last),
                };
                days(year, month, from, to)
            }
            Self::Day(month, date) => days(year, month, date, date),
            Self::Days(month, first, last) => days(year, month, first, last),
            Self::LastDays(month, count) => {
                let last = month_end(year, month)?.day();
                days(year, month, (last + 1).checked_sub(count)?, last)
            }
            Self::LastWeeks(month, count) => {
                let end = month_end(year, month.unwrap_or(12))?;
                let back = end.weekday().num_days_from_monday() + 7 * count.checked_sub(1)?;
                let monday = end.checked_sub_days(Days::new(u64::from(back)))?;
                weeks(monday, 1, count)
            }
            Self::WeeksOfYear(first, last) => weeks(day(year, 1, 1)?, first, last),
            Self::WeeksOfMonth(month, first, last) => weeks(day(year, month, 1)?, first, last),
            Self::Plan => years(year, year + 4),
            Self::Years(first, last) | Self::Era(first, last) => years(year + first, year + last),
            Self::Fixed(_, period) => period,
            Self::Damaged(_, candidates) | Self::Ambiguous(candidates) => candidates.first(),
            Self::Scattered | Self::Unfixed => None,
        }
    }

    /// What an impossible day (11月31日, 2月30日) can have been: the last day of its month. Days of a month end with it
    /// (11月29-31日).
    ///
    /// `None` for every part that `year` has, for parts that are no days, and for a year outside of the calendar. A
    /// month above 12 or a day above 31 gives no candidates.
    pub(super) fn impossible(self, year: i32) -> Option<Candidates> {
        let (month, first, last) = match self {
            Self::Day(month, date) => (month, None, date),
            Self::Days(month, first, last) => (month, Some(first), last),
            Self::Month(month) if month > 12 => (month, None, 1),
            _ => return None,
        };
        if self.period(year).is_some() || day(year, 1, 1).is_none() {
            return None;
        }
        let mut candidates = Candidates::new();
        if last <= 31
            && let Some(end) = month_end(year, month)
        {
            let start = first.map_or(Some(end), |first| day(year, month, first));
            candidates.push(Period {
                start: start.unwrap_or(end),
                end: Some(end),
            });
        }
        Some(candidates)
    }

    /// The kind of a mention of this part.
    pub(super) fn kind(self) -> DateKind {
        match self {
            Self::Year => DateKind::Year,
            Self::OfYear(_) => DateKind::YearPart,
            Self::Half(_) => DateKind::HalfYear,
            Self::Quarters(a, b) if a == b => DateKind::Quarter,
            Self::Month(_) => DateKind::Month,
            Self::OfMonth(..) => DateKind::MonthPart,
            Self::Day(..) | Self::Ambiguous(_) => DateKind::Day,
            Self::WeeksOfYear(..) | Self::WeeksOfMonth(..) | Self::LastWeeks(..) => DateKind::Week,
            Self::Plan => DateKind::Plan,
            Self::Era(..) => DateKind::Era,
            Self::Fixed(kind, _) | Self::Damaged(kind, _) => kind,
            Self::SchoolYear
            | Self::Quarters(..)
            | Self::QuarterEnd(_)
            | Self::Months(..)
            | Self::Years(..)
            | Self::Scattered
            | Self::Unfixed
            | Self::LastDays(..)
            | Self::Days(..) => DateKind::Range,
        }
    }

    /// The month this lies in, for a following date that leaves it out.
    pub(super) fn month(self) -> Option<u32> {
        match self {
            Self::Day(month, _)
            | Self::Month(month)
            | Self::OfMonth(month, _)
            | Self::LastDays(month, _)
            | Self::Days(month, ..) => Some(month),
            _ => None,
        }
    }

    /// The day of the month, for the end of a range that prints the day alone.
    pub(super) fn is_day_of_month(self) -> bool {
        matches!(self, Self::Day(..))
    }
}
