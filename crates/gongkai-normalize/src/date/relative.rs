//! Words that count from the reference, other than years: 上个月, 本季度, 近三年.
//!
//! ```text
//! relative-month = ("本" | "这" | "上上" | "上" | "下下" | "下") [ "个" | "一" ] ( "月" [ within-month ] | "半月" | "季度" ) ;
//! recent         = ("近" | "最近" | "过去" [ "的" ]) length [ "来" | "以来" | "间" | "内" ] ;
//! since-years    = length-in-years ( "来" | "以来" ) ;     (五年来)
//! length         = ("半" | numeral) [ "多" | "几" | "余" ] [ "个" ] [ "半" ] unit [ "多" ] [ "半" ] ;
//! ```

use chrono::{Datelike, Days, Months, NaiveDate};
use nom::Parser as _;
use nom::character::complete::one_of;
use nom::combinator::{not, opt};
use nom::sequence::terminated;

use super::calendar::{MonthPart, Part, day};
use super::expression::{Expression, Scope, Year};
use super::generated::{LENGTH_UNITS, OFFSETS};
use super::month::within_month;
use super::named::Step;
use super::terminal::{Parsed, after, fail, is_figure, named, word};
use super::{DateKind, Period};
use crate::chars::{arabic_digit, skip_blanks};
use crate::numeral::Reader;
use crate::options::Reference;
use crate::word_lists::{
    COMING, COUNTERS, COUNTERS_OR_ONE, HALF_YEAR, NEARING, NO_MONTH_BEFORE, NO_OFFSET_AFTER,
    NO_RECENT_BEFORE, QUARTER, RECENT, RECENT_ENDS, SINCE_WORDS, VAGUE_MARKS,
};

/// 上个月, 本月, 下月, 上个季度, 本季度. They need a day to count from.
pub(super) fn relative_month<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let (rest, offset) = named(OFFSETS)(input)?;
    if NO_OFFSET_AFTER.contains(scope.before()) {
        return fail(input);
    }
    let (rest, _) = opt(one_of(COUNTERS_OR_ONE)).parse(rest)?;
    let today = scope.options.reference.and_then(Reference::day);
    if scope.is_colloquial()
        && offset.abs() == 1
        && let Ok((rest, _)) = word(HALF_YEAR)(rest)
    {
        // 上个半年
        let half = if offset < 0 { 1 } else { 2 };
        return Ok((rest, Expression::new(Year::Missing, Part::Half(half))));
    }
    if let Ok((rest, _)) = word(QUARTER)(rest) {
        let Some(today) = today else {
            return Ok((rest, unresolved()));
        };
        let quarter = today.month0().cast_signed() / 3 + offset;
        let q = quarter.rem_euclid(4).cast_unsigned() + 1;
        let year = Year::Relative(Some(today.year() + quarter.div_euclid(4)));
        return Ok((rest, Expression::relative_word(year, Part::Quarters(q, q))));
    }
    let (rest, halved) = opt(one_of("半")).parse(rest)?;
    let (rest, _) = terminated(one_of("月"), not(one_of(NO_MONTH_BEFORE))).parse(rest)?;
    let Some(today) = today else {
        return if scope.is_colloquial() {
            Ok((rest, unresolved()))
        } else {
            fail(input)
        };
    };
    if halved.is_some() {
        if offset.abs() > 1 {
            return fail(input);
        }
        let part = if offset < 0 {
            MonthPart::FirstHalf
        } else {
            MonthPart::SecondHalf
        };
        let year = Year::Relative(Some(today.year()));
        return Ok((
            rest,
            Expression::new(year, Part::OfMonth(today.month(), part)),
        ));
    }
    let Some(shifted) = shift_months(today, offset) else {
        return fail(input);
    };
    let year = Year::Relative(Some(shifted.year()));
    Ok(match within_month(rest, shifted.month(), scope) {
        Ok((rest, found)) => (rest, Expression { year, ..found }),
        Err(_) => (
            rest,
            Expression::relative_word(year, Part::Month(shifted.month())),
        ),
    })
}

fn unresolved() -> Expression {
    Expression::relative_word(Year::Relative(None), Part::Month(1))
}

fn shift_months(date: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        date.checked_sub_months(count)
    } else {
        date.checked_add_months(count)
    }
}

pub(super) fn shift_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        date.checked_sub_days(count)
    } else {
        date.checked_add_days(count)
    }
}

/// 近三年, 过去五年: the length of time at `input` up to the reference, with the bytes of the words before it.
///
/// Counted from a reference year, 近三年 are that year and the two before it; shorter lengths have no days then.
/// Counted from a day they end on it.
pub(super) fn recent<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, (Expression, usize)> {
    if !matches!(scope.before(), '近' | '去' | '的') {
        return years_since(input, scope);
    }
    let Some(lead) = RECENT.iter().find(|word| scope.head.ends_with(*word)) else {
        return fail(input);
    };
    let stem = scope.head.strip_suffix(lead).unwrap_or_default();
    if *lead == "近"
        && (stem.ends_with(|c| NEARING.contains(c)) || crate::decoy::ends_in_lasting(stem))
    {
        return fail(input);
    }
    let (rest, length) = length(input)?;
    let (rest, ()) = not(one_of(NO_RECENT_BEFORE)).parse(rest)?;
    let (rest, _) = opt(word(RECENT_ENDS)).parse(rest)?;
    let rest = since_came(rest).unwrap_or(rest);
    let period = match scope.options.reference {
        Some(Reference::Year(_)) => scope
            .reference_year()
            .and_then(|last| length.years_to(last)),
        Some(Reference::Day(today)) => length.up_to(today),
        None => None,
    };
    let found = Expression::new(Year::Missing, Part::Fixed(DateKind::Range, period));
    Ok((rest, (found, lead.len())))
}

/// 五年来, 十年以来, 实施五年多来: the years up to that of the reference, without a word before them.
fn years_since<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, (Expression, usize)> {
    const MOST: u32 = 30;
    let behind = input.trim_start_matches(is_figure);
    let years = behind.strip_prefix(['多', '余']).unwrap_or(behind);
    let years = years
        .strip_prefix('年')
        .map(|rest| rest.strip_prefix('多').unwrap_or(rest));
    // Two Arabic digits before 年以来 may be a year.
    let arabic = input.starts_with(|c: char| arabic_digit(c).is_some());
    let came = years.and_then(|years| {
        let whole = word(SINCE_WORDS)(years).ok().filter(|_| !arabic);
        whole.map(|(rest, _)| rest).or_else(|| since_came(years))
    });
    let led = matches!(scope.before(), '第' | '每' | '.' | '-' | '/') || is_figure(scope.before());
    let Some(rest) = came.filter(|_| !led && behind.len() < input.len()) else {
        return fail(input);
    };
    let (_, length) = length(input)?;
    let period = match scope.options.reference {
        _ if length.step != Step::Year || !(2..=MOST).contains(&length.count) => {
            return fail(input);
        }
        Some(Reference::Day(today)) => length.up_to(today),
        _ => scope
            .reference_year()
            .and_then(|last| length.years_to(last)),
    };
    let found = Expression::new(Year::Missing, Part::Fixed(DateKind::Range, period));
    Ok((rest, (found, 0)))
}

/// The rest behind a 来 that means 以来, not 来信, 来访.
pub(super) fn since_came(input: &str) -> Option<&str> {
    input
        .strip_prefix('来')
        .filter(|rest| !rest.starts_with(|c| COMING.contains(c)))
}

/// A length of time: 两个月, 半年, 十三分半, 二十多天.
#[derive(Debug, Clone, Copy)]
pub(super) struct Length {
    pub count: u32,
    pub step: Step,
    /// 多, 几 or 余 was printed.
    pub is_vague: bool,
}

/// A length of time. Halves are read of years (六个月) and months (十五天) only; other halves are cut off.
pub(super) fn length(input: &str) -> Parsed<'_, Length> {
    const MOST: u32 = 1000;
    let here = skip_blanks(input);
    let (rest, count) = if let Some(rest) = here.strip_prefix('半') {
        (rest, None)
    } else {
        let Ok((numeral, len)) = Reader::RUNNING.read(here, false) else {
            return fail(input);
        };
        let count = u32::try_from(numeral.value.truncated(0).mantissa()).unwrap_or(MOST);
        if count >= MOST || numeral.digit_string {
            return fail(input);
        }
        (after(here, len), Some(count))
    };
    let (rest, vague) = opt(one_of(VAGUE_MARKS)).parse(skip_blanks(rest))?;
    let (rest, counter) = opt(one_of(COUNTERS)).parse(rest)?;
    let (rest, inner_half) = opt(one_of("半")).parse(rest)?;
    let (rest, step) = named(LENGTH_UNITS)(rest)?;
    if step == Step::Month && counter.is_none() && count.is_some() {
        return fail(input);
    }
    let (rest, more) = opt(one_of("多")).parse(rest)?;
    let (rest, outer_half) = opt(one_of("半")).parse(rest)?;
    let halves = 2 * count.unwrap_or(0)
        + u32::from(count.is_none() || inner_half.is_some() || outer_half.is_some());
    let (count, step) = match step {
        Step::Year if halves % 2 == 1 => (halves * 6, Step::Month),
        Step::Month if halves % 2 == 1 => (halves * 15, Step::Day),
        step => (halves / 2, step),
    };
    Ok((
        rest,
        Length {
            count,
            step,
            is_vague: vague.is_some() || more.is_some(),
        },
    ))
}

impl Length {
    /// Whole years, the last of which is `last`.
    fn years_to(self, last: i32) -> Option<Period> {
        let count = i32::try_from(self.count).ok().filter(|count| *count > 0)?;
        if self.step != Step::Year || self.is_vague {
            return None;
        }
        Some(Period {
            start: day(last - count + 1, 1, 1)?,
            end: Some(day(last, 12, 31)?),
        })
    }

    /// The day so long before (`direction` -1) or after `today`.
    fn other_end(self, today: NaiveDate, direction: i32) -> Option<NaiveDate> {
        let count = i32::try_from(self.count).ok()?;
        match self.step {
            Step::Moment => Some(today),
            Step::Day => shift_days(today, i64::from(direction * count)),
            Step::Week => shift_days(today, i64::from(direction * count * 7)),
            Step::Month => shift_months(today, direction * count),
            Step::Year => shift_months(today, direction * count * 12),
        }
    }

    /// The days so long up to `today`.
    pub(super) fn up_to(self, today: NaiveDate) -> Option<Period> {
        Some(Period {
            start: self.other_end(today, -1)?,
            end: Some(today),
        })
    }

    /// The days so long from `today` on.
    #[cfg(feature = "colloquial")]
    pub(super) fn from(self, today: NaiveDate) -> Option<Period> {
        let other = self.other_end(today, 1)?;
        let end = if self.step == Step::Moment {
            other
        } else {
            shift_days(other, -1)?
        };
        (end >= today).then_some(Period {
            start: today,
            end: Some(end),
        })
    }
}
