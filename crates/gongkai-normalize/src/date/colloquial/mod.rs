//! Days told as in talk: 明天, 上周五, 三天前, 国庆节. The feature `colloquial` compiles this, and
//! [`ScanOptions::colloquial`](crate::ScanOptions::colloquial) turns it on.
//!
//! ```text
//! day-word  = ( day-name | [ offset ] week-word weekday | offset week-word [ "末" ] | holiday ) [ times ] ;
//! offset    = ("下下" | "上上" | "下" | "上" | "这" | "本") [ "个" | "一" ] ;
//! counted   = window | around | small ("日" | "号") ;
//! window    = ("过去" | "最近" | "未来" | "今后" | "接下来" | "前" | "后" | "上" | "下") length ;
//! around    = length ( "以来" | "来" | "以内" | "之内" | "内" | "以前" | "之前" | "前" | "以后" | "之后" | "后" ) ;
//! ```
//!
//! Day names and holidays are rows of `lexicon/days.tsv`.

mod window;

use chrono::{Datelike, Months, NaiveDate};
use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{map, not, opt, value};
use nom::sequence::{pair, preceded, terminated};

use super::calendar::{Part, day};
use super::clock::times;
use super::expression::{Expression, Scope, Year, one_day};
use super::generated::{DAYS, HOLIDAYS, OFFSETS, WEEKDAYS};
use super::relative::shift_days;
use super::terminal::{Parsed, fail, joiner, month, named, small, spaced, word};
use super::{DateKind, Period};
use crate::chars::{arabic_digit, skip_blanks};
use crate::options::Reference;
use crate::word_lists::{
    COUNTERS_OR_ONE, DAY_SIGNS, FEAST_SIGNS, NO_DAY_AFTER, NO_DAY_BEFORE, NO_WEEK_BEFORE, NUMBERED,
    THIS_ONE, WEEKS, ends_with_any,
};

/// 今天, 上周五, 国庆节: words that nothing else can be.
pub(super) fn day_word<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if !scope.is_colloquial() {
        return fail(input);
    }
    // 每周三, 周一至周五: days of every week.
    let weekly = matches!(scope.before(), '每' | '至' | '到');
    if weekly && week_word(input).is_ok() {
        return fail(input);
    }
    let today = today(scope);
    let (rest, found) = day_name(input, today)
        .or_else(|_| weekday(input, today))
        .or_else(|_| week(input, today))
        .or_else(|_| holiday(input, scope))?;
    timed(rest, found)
}

/// 三天前, 未来2个月, 29日: tried last, where no other form of date fits.
pub(super) fn counted<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if !scope.is_colloquial() {
        return fail(input);
    }
    let (rest, found) = window::window(input, scope)
        .or_else(|_| window::around(input, scope))
        .or_else(|_| day_of_month(input, scope))?;
    timed(rest, found)
}

/// 国庆节 behind a year: 2017年国庆节.
pub(super) fn holiday_of_year<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if !scope.is_colloquial() {
        return fail(input);
    }
    let (rest, (month, date)) = holiday_name(input)?;
    Ok((rest, Expression::new(Year::Missing, Part::Day(month, date))))
}

pub(super) fn today(scope: &Scope<'_>) -> Option<NaiveDate> {
    scope.options.reference.and_then(Reference::day)
}

/// Days that do not depend on a year.
pub(super) fn fixed(kind: DateKind, period: Option<Period>) -> Expression {
    Expression::new(Year::Missing, Part::Fixed(kind, period))
}

fn timed(rest: &str, found: Expression) -> Parsed<'_> {
    if found.part.kind() == DateKind::Week {
        return Ok((rest, found));
    }
    let (rest, time) = opt(times).parse(rest)?;
    let time = time.flatten();
    Ok((rest, Expression { time, ..found }))
}

fn day_name(input: &str, today: Option<NaiveDate>) -> Parsed<'_> {
    let (rest, offset) = named(DAYS)(input)?;
    let period = today
        .and_then(|today| shift_days(today, offset))
        .map(one_day);
    Ok((rest, fixed(DateKind::Relative, period)))
}

/// 上, 下, 这 and 本 before a week, as the number of weeks they move.
fn week_offset(input: &str) -> Parsed<'_, i64> {
    let offset = alt((named(OFFSETS), value(0, word(THIS_ONE))));
    map(terminated(offset, opt(one_of(COUNTERS_OR_ONE))), i64::from).parse(input)
}

fn week_word(input: &str) -> Parsed<'_, &'static str> {
    word(WEEKS)(input)
}

fn monday_of(today: NaiveDate) -> Option<NaiveDate> {
    shift_days(today, -i64::from(today.weekday().num_days_from_monday()))
}

fn weekday(input: &str, today: Option<NaiveDate>) -> Parsed<'_> {
    // 今个礼拜一 is the next one, as a bare weekday is.
    let offset = preceded(not(one_of("今")), week_offset);
    let bare = preceded(opt(word(THIS_ONE)), pair(week_word, opt(week_word)));
    let (rest, (offset, _)) = pair(opt(offset), bare).parse(input)?;
    let (rest, number) = named(WEEKDAYS)(rest)?;
    let goes_on = crate::quantity::connector(rest).is_some_and(|end| week_word(end).is_ok());
    if offset.is_none() && goes_on {
        return fail(input);
    }
    // 周日，二月十号: the date says more.
    let tail = skip_blanks(rest.strip_prefix(['，', ',']).unwrap_or(rest));
    if month(tail).is_ok() {
        return fail(input);
    }
    let date = today.and_then(|today| {
        if let Some(weeks) = offset {
            return shift_days(monday_of(today)?, weeks * 7 + number);
        }
        // A bare weekday is the next one.
        let ahead = (number - i64::from(today.weekday().num_days_from_monday())).rem_euclid(7);
        shift_days(today, if ahead == 0 { 7 } else { ahead })
    });
    Ok((rest, fixed(DateKind::Relative, date.map(one_day))))
}

fn week(input: &str, today: Option<NaiveDate>) -> Parsed<'_> {
    let (rest, (offset, _)) = pair(week_offset, week_word).parse(input)?;
    let (rest, weekend) = opt(one_of("末")).parse(rest)?;
    let (rest, ()) = not(one_of(NO_WEEK_BEFORE)).parse(rest)?;
    let period = today.and_then(|today| {
        let monday = shift_days(monday_of(today)?, offset * 7)?;
        Some(Period {
            start: shift_days(monday, if weekend.is_some() { 5 } else { 0 })?,
            end: shift_days(monday, 6),
        })
    });
    Ok((rest, fixed(DateKind::Week, period)))
}

fn holiday_name(input: &str) -> Parsed<'_, (u32, u32)> {
    terminated(named(HOLIDAYS), opt(one_of(FEAST_SIGNS))).parse(input)
}

/// A holiday on a fixed day of the solar calendar: the next one from the reference on. Behind 是 the name only
/// says what a date just given is.
fn holiday<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if scope.before() == '是' {
        return fail(input);
    }
    let (rest, (month, date)) = holiday_name(input)?;
    let next = today(scope).and_then(|today| {
        let this = day(today.year(), month, date)?;
        if this >= today {
            Some(this)
        } else {
            day(today.year() + 1, month, date)
        }
    });
    Ok((rest, fixed(DateKind::Day, next.map(one_day))))
}

/// Whether `head` names what has a number rather than a day: 解放路12号, 编号8号.
fn is_numbered(head: &str) -> bool {
    let stem = head.strip_suffix(['为', '是', '：', ':']).unwrap_or(head);
    ends_with_any(stem, NUMBERED)
}

/// 29日 without a month: of the running month, else of the next that has it. 10-12日: several days.
fn day_of_month<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if arabic_digit(before).is_some() || NO_DAY_AFTER.contains(before) {
        return fail(input);
    }
    let (rest, first) = small(input)?;
    let (rest, last) = opt(preceded(spaced(joiner), small)).parse(rest)?;
    let (rest, sign) = one_of(DAY_SIGNS).parse(rest)?;
    if sign != '日' && is_numbered(scope.head) {
        return fail(input);
    }
    let (rest, ()) = not(one_of(NO_DAY_BEFORE)).parse(rest)?;
    let last = last.unwrap_or(first);
    if first == 0 || last > 31 || last < first {
        return fail(input);
    }
    let period = today(scope).and_then(|today| {
        let month = today.with_day(1)?;
        (0..3).find_map(|later| {
            let month = month.checked_add_months(Months::new(later))?;
            Part::Days(month.month(), first, last).period(month.year())
        })
    });
    let kind = if first == last {
        DateKind::Day
    } else {
        DateKind::Range
    };
    Ok((rest, fixed(kind, period)))
}
