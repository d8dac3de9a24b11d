//! Days told as in talk: 明天, 上周五, 三天前, 国庆节. Read only where the options ask for it.

mod window;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar::day;
use super::clock::time;
use super::number::{small, word};
use super::{DateKind, DateMention, DateValue, Period};
use crate::chars::{arabic_digit, skip_blanks};
use crate::options::ScanOptions;
use crate::quantity::char_before;
use crate::span::Span;

/// 今天, 上周五, 国庆节: words that nothing else can be.
pub(super) fn named<'t>(
    text: &'t str,
    at: usize,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let here = text.get(at..).filter(|_| options.everyday)?;
    let today = options.reference.and_then(crate::Reference::day);
    let found = named_day(here, today)
        .or_else(|| weekday(here, today))
        .or_else(|| week(here, today))
        .or_else(|| holiday(here, char_before(text, at), today))?;
    finish(text, at, found)
}

/// 三天前, 未来2个月, 29日: read where no other date is.
pub(super) fn counted<'t>(
    text: &'t str,
    at: usize,
    before: char,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let here = text.get(at..).filter(|_| options.everyday)?;
    let today = options.reference.and_then(crate::Reference::day);
    let found = window::window(here, before, today)
        .or_else(|| window::around(here, today))
        .or_else(|| day_of_month(here, before, today))?;
    finish(text, at, found)
}

fn finish<'t>(
    text: &'t str,
    at: usize,
    found: (DateKind, Option<Period>, &str),
) -> Option<(DateMention<'t>, usize)> {
    let (kind, days, rest) = found;
    let value = match days {
        Some(Period { start, end }) => DateValue::Resolved { start, end },
        None => DateValue::Unresolved,
    };
    let (clock, rest) = match time(rest).filter(|_| kind != DateKind::Week) {
        Some((clock, rest)) => (Some(clock), rest),
        None => (None, rest),
    };
    let end = text.len() - rest.len();
    Some((
        DateMention {
            text: text.get(at..end)?,
            span: Span::of(at, end),
            kind,
            value,
            time: clock,
        },
        end,
    ))
}

type Found<'a> = Option<(DateKind, Option<Period>, &'a str)>;

fn one(date: Option<NaiveDate>) -> Option<Period> {
    date.map(|date| Period {
        start: date,
        end: Some(date),
    })
}

fn plus(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        date.checked_sub_days(count)
    } else {
        date.checked_add_days(count)
    }
}

fn named_day(here: &str, today: Option<NaiveDate>) -> Found<'_> {
    static NAMES: &[(&str, i64)] = &[
        ("大后天", 3),
        ("大後天", 3),
        ("大前天", -3),
        ("今天", 0),
        ("今日", 0),
        ("明天", 1),
        ("明日", 1),
        ("后天", 2),
        ("後天", 2),
        ("后日", 2),
        ("後日", 2),
        ("昨天", -1),
        ("昨日", -1),
        ("前天", -2),
        ("前日", -2),
        ("翌日", 1),
        ("今晚", 0),
        ("明晚", 1),
        ("昨晚", -1),
        ("今早", 0),
        ("明早", 1),
        ("琴日", -1),
        ("听日", 1),
        ("聽日", 1),
    ];
    let (name, offset) = NAMES.iter().find(|(name, _)| here.starts_with(name))?;
    let rest = here.get(name.len()..)?;
    if rest.starts_with('起') && name.starts_with("今日") {
        return None;
    }
    Some((
        DateKind::Relative,
        one(today.and_then(|today| plus(today, *offset))),
        rest,
    ))
}

/// 上, 下, 这 and 本 before a week, with how many weeks they move.
fn week_offset(here: &str) -> (i64, &str) {
    for (name, offset) in [
        ("下下", 2),
        ("上上", -2),
        ("下", 1),
        ("上", -1),
        ("这", 0),
        ("這", 0),
        ("本", 0),
    ] {
        if let Some(rest) = here.strip_prefix(name) {
            return (
                offset,
                rest.strip_prefix(['个', '個', '一']).unwrap_or(rest),
            );
        }
    }
    (i64::MAX, here)
}

fn week_word(here: &str) -> Option<&str> {
    word(here, &["周", "週", "星期", "礼拜", "禮拜"])
}

fn weekday(here: &str, today: Option<NaiveDate>) -> Found<'_> {
    let (offset, rest) = week_offset(here);
    let rest = week_word(rest)?;
    let rest = week_word(rest).unwrap_or(rest);
    let name = rest.chars().next()?;
    let number =
        i64::try_from("一二三四五六日".find(if name == '天' { '日' } else { name })? / 3).ok()?;
    let rest = rest.get(name.len_utf8()..)?;
    let dated = today.and_then(|today| {
        let monday = plus(today, -i64::from(today.weekday().num_days_from_monday()))?;
        let ahead = (number - i64::from(today.weekday().num_days_from_monday())).rem_euclid(7);
        match offset {
            // A bare weekday is the next one.
            i64::MAX => plus(today, if ahead == 0 { 7 } else { ahead }),
            _ => plus(monday, offset * 7 + number),
        }
    });
    // 周日，二月十号: the date says more.
    let tail = skip_blanks(rest.strip_prefix(['，', ',']).unwrap_or(rest));
    if super::number::month(tail).is_ok() {
        return None;
    }
    Some((DateKind::Relative, one(dated), rest))
}

fn week(here: &str, today: Option<NaiveDate>) -> Found<'_> {
    let (offset, rest) = week_offset(here);
    if offset == i64::MAX {
        return None;
    }
    let rest = week_word(rest)?;
    let weekend = rest.strip_prefix(['末', '末']);
    let days = today.and_then(|today| {
        let monday = plus(
            today,
            offset * 7 - i64::from(today.weekday().num_days_from_monday()),
        )?;
        let start = plus(monday, if weekend.is_some() { 5 } else { 0 })?;
        Some(Period {
            start,
            end: plus(monday, 6),
        })
    });
    let rest = weekend.unwrap_or(rest);
    (!rest.starts_with(['年', '岁', '期'])).then_some((DateKind::Week, days, rest))
}

/// Holidays on a fixed day of the solar calendar; the next one from the reference on. Behind 是 the name only
/// says what a date just given is.
fn holiday(here: &str, before: char, today: Option<NaiveDate>) -> Found<'_> {
    static DAYS: &[(&str, u32, u32)] = &[
        ("元旦", 1, 1),
        ("新年", 1, 1),
        ("情人节", 2, 14),
        ("妇女节", 3, 8),
        ("植树节", 3, 12),
        ("愚人节", 4, 1),
        ("劳动节", 5, 1),
        ("青年节", 5, 4),
        ("儿童节", 6, 1),
        ("建党节", 7, 1),
        ("建军节", 8, 1),
        ("教师节", 9, 10),
        ("国庆", 10, 1),
        ("万圣节", 10, 31),
        ("平安夜", 12, 24),
        ("圣诞", 12, 25),
        ("双十一", 11, 11),
        ("光棍节", 11, 11),
        ("國慶", 10, 1),
        ("聖誕", 12, 25),
        ("萬聖節", 10, 31),
        ("婦女節", 3, 8),
        ("勞動節", 5, 1),
        ("兒童節", 6, 1),
        ("建軍節", 8, 1),
        ("愚人節", 4, 1),
        ("情人節", 2, 14),
        ("教師節", 9, 10),
    ];
    if before == '是' {
        return None;
    }
    let (name, month, date) = DAYS.iter().find(|(name, ..)| here.starts_with(name))?;
    let rest = here.get(name.len()..)?;
    let rest = rest.strip_prefix(['节', '節']).unwrap_or(rest);
    let next = today.and_then(|today| {
        let this = day(today.year(), *month, *date)?;
        if this >= today {
            Some(this)
        } else {
            day(today.year() + 1, *month, *date)
        }
    });
    Some((DateKind::Day, one(next), rest))
}

/// 29日 without a month: of the running month, else of the next that has it.
fn day_of_month(here: &str, before: char, today: Option<NaiveDate>) -> Found<'_> {
    if arabic_digit(before).is_some()
        || matches!(before, '月' | '第' | '每' | '.' | '-' | '/' | '年')
    {
        return None;
    }
    let (rest, number) = small(here).ok()?;
    let rest = rest.strip_prefix(['日', '号', '號'])?;
    if !(1..=31).contains(&number)
        || rest.starts_with([
            '楼', '线', '元', '圆', '院', '文', '令', '馆', '房', '机', '内', '后', '前',
        ])
    {
        return None;
    }
    let dated = today.and_then(|today| {
        let first = today.with_day(1)?;
        (0..3).find_map(|months| {
            first
                .checked_add_months(Months::new(months))?
                .with_day(number)
        })
    });
    Some((DateKind::Day, one(dated), rest))
}
