//! Months, and days and parts of months.
//!
//! ```text
//! months       = small joiner month | small { "、" small } [ small "个" ] month | two-neighbours month ;
//! month-led    = month [ [ stray-mark ] day [ weekday ] [ times ]
//!                      | small (joiner | "、") day | bare-day
//!                      | [ "的" ] ( part-of-month | week | ("前" | "最后") small ("天" | "日") | "最后" small "周" ) ] ;
//! bare-day     = small ;                          (10月22, before what is no unit)
//! part-of-month = "上旬" | "上中旬" | "中旬" | "中下旬" | "下旬" | "初" | "底" | "末" | "上半月" | "下半月" ;
//! week         = "第" small [ "个" ] "周" ;
//! ```
//!
//! Dates of the lunar calendar are not read: 三月初三, and in documents 八月十五 without 日.

use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{map, not, opt, verify};
use nom::sequence::{pair, preceded, terminated};

use super::calendar::Part;
use super::clock::times;
use super::expression::{Expression, Scope, Year};
use super::generated::{COUNTED_FROM, MONTH_PARTS, WEEKDAYS};
use super::list::{is_run, numbers_in_list};
use super::named::CountedFrom;
use super::terminal::{
    Parsed, day, fail, given, joiner, month, named, neighbours, small, spaced, stray_mark, word,
};
use super::{Candidates, DateKind};
use crate::chars::{DIGIT, HALF, arabic_digit, class, han_digit, is_han, skip_blanks};
use crate::word_lists::{COUNTERS, DAY_SIGNS, DAY_UNITS, NO_BARE_DAY_BEFORE, WEEK_UNITS, WEEKS};

/// 1-5月份, 1、2月: several months before one 月.
pub(super) fn months(input: &str) -> Parsed<'_, Part> {
    if let Ok((rest, (first, last))) =
        pair(terminated(small, spaced(joiner)), spaced(month)).parse(input)
    {
        let fits = first < last && last <= 12 && !rest.starts_with(|c: char| c.is_ascii_digit());
        return given(input, fits.then_some((rest, Part::Months(first, last))));
    }
    let mut glued = terminated(neighbours(9), (one_of("月"), opt(one_of("份"))));
    if let Ok((rest, first)) = glued.parse(input) {
        return Ok((rest, Part::Months(first, first + 1)));
    }
    let (rest, numbers) = numbers_in_list(small)(input)?;
    // 10、11两个月
    let counted = terminated(spaced(small), one_of(COUNTERS));
    let counted = verify(counted, |count| {
        usize::try_from(*count) == Ok(numbers.len())
    });
    let (rest, _) = opt(counted).parse(rest)?;
    let (rest, _) = spaced(one_of("月")).parse(rest)?;
    let rest = rest.strip_prefix('份').unwrap_or(rest);
    if numbers.iter().any(|month| *month > 12) {
        return fail(input);
    }
    let part = is_run(&numbers).map_or(Part::Scattered, |(first, last)| Part::Months(first, last));
    Ok((rest, part))
}

/// 年 - 3月 - 5日, 年—7月—20日, 年/12/31: a month and a day behind marks that join nothing.
///
/// ```text
/// marked-day = mark small "月" mark small ("日" | "号") | slash digits slash digits ;
/// ```
pub(super) fn marked_day(input: &str) -> Parsed<'_, Part> {
    const MARKS: &str = "-－–—―/／.．·";
    let (rest, mark) = one_of(MARKS).parse(input)?;
    let (rest, m) = spaced(small).parse(rest)?;
    let (rest, sign) = opt(spaced(one_of("月"))).parse(rest)?;
    let (rest, second) = spaced(one_of(MARKS)).parse(rest)?;
    let (rest, d) = spaced(small).parse(rest)?;
    let (rest, day_sign) = opt(spaced(one_of(DAY_SIGNS))).parse(rest)?;
    let fits = if sign.is_some() {
        day_sign.is_some()
    } else {
        let goes_on = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || MARKS.contains(c));
        mark == second && (1..=12).contains(&m) && (1..=31).contains(&d) && !goes_on
    };
    given(
        input,
        (fits && m > 0 && d > 0).then_some((rest, Part::Day(m, d))),
    )
}

/// 0月5日, 5月0日: a month or day that no calendar has.
pub(super) fn zero_day(input: &str) -> Parsed<'_, Part> {
    if !input.starts_with(|c: char| arabic_digit(c).is_some()) {
        return fail(input);
    }
    let (rest, m) = terminated(small, spaced(one_of("月"))).parse(input)?;
    let (rest, d) = terminated(spaced(small), spaced(one_of(DAY_SIGNS))).parse(rest)?;
    let damaged = Part::Damaged(DateKind::Day, Candidates::new());
    given(input, (m == 0 || d == 0).then_some((rest, damaged)))
}

/// A month, with the day or part of it that is meant: 3月10日, 十二月, 12月底, 四月第一周.
///
/// `has_year` says whether a year stands before it.
pub(super) fn month_led<'a>(input: &'a str, scope: &Scope<'_>, has_year: bool) -> Parsed<'a> {
    let before = scope.before();
    if !has_year && (matches!(before, '每' | '.' | '个' | '第' | '闰') || before.is_ascii_digit())
    {
        return fail(input);
    }
    if let Ok((rest, part)) = zero_day(input) {
        return Ok((rest, Expression::new(Year::Missing, part)));
    }
    let (rest, m) = month(input)?;
    let word = input.get(..input.len() - rest.len()).unwrap_or_default();
    // 六月六月中旬: a word printed twice.
    if rest.starts_with(word) || is_lunar_day(rest, m, scope) {
        return fail(input);
    }
    match within_month(rest, m, scope) {
        Ok((rest, found)) if m <= 12 || matches!(found.part, Part::Day(..)) => Ok((rest, found)),
        _ if m <= 12 || has_year => Ok((rest, Expression::new(Year::Missing, Part::Month(m)))),
        _ => fail(input),
    }
}

/// 三月初三, 八月十五, 三月三: behind a month in Chinese figures, a day without 日 is one of the lunar calendar.
fn is_lunar_day(rest: &str, m: u32, scope: &Scope<'_>) -> bool {
    if let Some(day) = rest.strip_prefix('初') {
        return day.starts_with(|c| c == '十' || han_digit(c).is_some_and(|digit| digit > 0));
    }
    let Ok((tail, date)) = small(rest) else {
        return false;
    };
    let figures = rest.len() - tail.len();
    let han = !rest.starts_with(|c: char| arabic_digit(c).is_some())
        && (figures > '十'.len_utf8() || date == m && tail.starts_with(is_han));
    let day_mark = skip_blanks(tail).starts_with(['日', '号', '號'])
        || joiner(skip_blanks(tail)).is_ok()
        || tail.starts_with('、');
    han && date <= 30
        && !day_mark
        && !scope.is_colloquial()
        && crate::quantity::unit_at(tail).is_none()
        && !tail.starts_with(|c| matches!(crate::chars::class(c) & 0xF0, 0x20..0x80))
}

/// What may stand behind 月: a day, days, a part of the month.
pub(super) fn within_month<'a>(input: &'a str, m: u32, scope: &Scope<'_>) -> Parsed<'a> {
    let missing = |part| Expression::new(Year::Missing, part);
    if let Ok((rest, d)) = preceded(opt(stray_mark), spaced(day)).parse(input) {
        let (rest, time) = opt(preceded(opt(weekday), times)).parse(rest)?;
        let found = Expression {
            time: time.flatten(),
            ..missing(Part::Day(m, d))
        };
        return Ok((rest, found));
    }
    let here = skip_blanks(input);
    if let Ok((rest, (first, last))) =
        pair(terminated(small, spaced(joiner)), spaced(day)).parse(here)
        && first < last
    {
        return Ok((rest, missing(Part::Days(m, first, last))));
    }
    if let Ok((rest, numbers)) =
        terminated(numbers_in_list(small), spaced(one_of(DAY_SIGNS))).parse(here)
    {
        let part =
            is_run(&numbers).map_or(Part::Scattered, |(first, last)| Part::Days(m, first, last));
        return Ok((rest, missing(part)));
    }
    let inner = here.strip_prefix('的').unwrap_or(here);
    if let Ok((rest, part)) = named(MONTH_PARTS)(inner) {
        return Ok((rest, missing(Part::OfMonth(m, part))));
    }
    if let Ok((rest, n)) = week(inner) {
        return Ok((rest, missing(Part::WeeksOfMonth(m, n, n))));
    }
    if let Ok((rest, part)) = counted(inner, m) {
        return Ok((rest, missing(part)));
    }
    if m > 12 {
        return fail(input);
    }
    let (rest, d) = bare_day(input, scope)?;
    Ok((rest, missing(Part::Day(m, d))))
}

/// 10月22出生, 1月3至2月10: a day whose 日 is left out. A number that goes on (12亿, 12余) is not a day.
fn bare_day<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, u32> {
    let (rest, d) = verify(small, |d| (1..=31).contains(d)).parse(input)?;
    let arabic = input.starts_with(|c: char| arabic_digit(c).is_some());
    let two_figures = input.len() - rest.len() > '十'.len_utf8();
    let joins_month = preceded(spaced(joiner), spaced(month)).parse(rest).is_ok();
    let goes_on = rest.starts_with(|c: char| {
        let numeral = (DIGIT..=HALF).contains(&class(c));
        c.is_ascii_alphanumeric() || numeral || NO_BARE_DAY_BEFORE.contains(c)
    });
    let counts = crate::quantity::unit_at(skip_blanks(rest)).is_some();
    let complete = arabic || two_figures && scope.is_colloquial();
    if counts || goes_on && !joins_month || !complete {
        return fail(input);
    }
    Ok((rest, d))
}

/// 前三天, 最后2天, 最后一周 of the month `m`.
fn counted(input: &str, m: u32) -> Parsed<'_, Part> {
    let (rest, (from, n)) = pair(named(COUNTED_FROM), small).parse(input)?;
    let week = verify(word(WEEK_UNITS), |_: &&str| (1..=5).contains(&n));
    match from {
        CountedFrom::Start => map(one_of(DAY_UNITS), |_| Part::Days(m, 1, n)).parse(rest),
        CountedFrom::End => alt((
            map(one_of(DAY_UNITS), |_| Part::LastDays(m, n)),
            map(preceded(opt(one_of(COUNTERS)), week), |_| {
                Part::LastWeeks(Some(m), n)
            }),
        ))
        .parse(rest),
        CountedFrom::Place => fail(input),
    }
}

fn week(input: &str) -> Parsed<'_, u32> {
    let (rest, n) =
        terminated(preceded(one_of("第"), small), opt(one_of(COUNTERS))).parse(input)?;
    let (rest, _) = word(WEEKS)(rest)?;
    let (rest, ()) = not(named(WEEKDAYS)).parse(rest)?;
    given(input, (n <= 5).then_some((rest, n)))
}

/// `，星期一` or `（周五）` behind a day.
pub(super) fn weekday(input: &str) -> Parsed<'_, ()> {
    let name = |input| pair(word(WEEKS), named(WEEKDAYS)).parse(input);
    let here = skip_blanks(input);
    if let Some(inner) = here.strip_prefix(['（', '(']) {
        let (rest, _) = terminated(spaced(name), one_of("）)")).parse(inner)?;
        return Ok((rest, ()));
    }
    let (rest, _) = preceded(opt(one_of("，,")), spaced(name)).parse(here)?;
    Ok((rest, ()))
}

#[cfg(test)]
mod tests {
    use super::weekday;

    #[test]
    fn weekdays_of_either_script() {
        for text in ["（周五）", "，星期日", " (礼拜三)", "（禮拜三）"] {
            assert_eq!(weekday(text), Ok(("", ())), "{text}");
        }
        assert!(weekday("（周期）").is_err());
    }
}
