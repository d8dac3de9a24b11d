//! One date or period, before its year is settled.

use chrono::NaiveTime;

use super::Candidates;
use super::calendar::{Grain, MonthPart};
use super::clock::timed;
use super::iso::numeric;
use super::number::{day, month, small, starts_with_digit, word, year_digits};
use super::part::{
    counted_parts, era, half, months_span, nth_week, quarter, whole_year, year_part, year_tail_word,
};
use super::relative::{Relative, relative_month, relative_year};
use crate::chars::skip_blanks;
use crate::options::ScanOptions;

/// Where the year of a date comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// Not printed.
    Missing,
    Printed(i32),
    /// Counted from the reference; `None` without one.
    Relative(Option<i32>),
}

impl Year {
    pub(super) fn known(self) -> Option<i32> {
        match self {
            Self::Missing | Self::Relative(None) => None,
            Self::Printed(year) | Self::Relative(Some(year)) => Some(year),
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Point {
    pub year: Year,
    pub grain: Grain,
    pub time: Option<NaiveTime>,
    /// Day and month could be read either way round.
    pub ambiguous: Option<Candidates>,
    /// Only the day of the month is printed.
    pub day_only: bool,
    /// Nothing but a relative word: 今年, 上个月.
    pub word_only: bool,
    /// The printed year has two digits or Arabic form that could be a length of time.
    pub short_year: bool,
}

impl Point {
    pub(super) fn new(year: Year, grain: Grain) -> Self {
        Self {
            year,
            grain,
            time: None,
            ambiguous: None,
            day_only: false,
            word_only: false,
            short_year: false,
        }
    }
}

pub(super) type Read<'a> = Option<(Point, &'a str)>;

/// The date or period at the start of `text`.
pub(super) fn point<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    if starts_with_digit(text) {
        return numeric(text, before)
            .or_else(|| year_led(text, before, options))
            .or_else(|| month_led(text, Year::Missing, before))
            .or_else(|| quarter(text, Year::Missing))
            .or_else(|| era(text, before, options))
            .or_else(|| whole_year(text, before, options));
    }
    let first = text.chars().next()?;
    match first {
        '今' | '去' | '前' | '明' | '后' | '後' | '上' | '下' | '本' | '这' | '這' | '大'
        | '次' | '翌' => relative_led(text, before, options),
        '第' | 'Q' => quarter(text, Year::Missing),
        '年' => year_part(text, Year::Missing)
            .filter(|_| {
                !matches!(
                    before,
                    '每' | '近'
                        | '今'
                        | '一'
                        | '多'
                        | '历'
                        | '半'
                        | '周'
                        | '青'
                        | '少'
                        | '成'
                        | '老'
                        | '中'
                        | '往'
                        | '来'
                        | '全'
                        | '当'
                        | '学'
                )
            })
            .or_else(|| whole_year(text, before, options)),
        '全' | '一' => whole_year(text, before, options),
        _ => None,
    }
}

/// 2017年…, 二〇一七年…, 15年3月.
fn year_led<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    let (value, digits, rest) = year_digits(text)?;
    let rest = skip_blanks(rest);
    let rest = rest
        .strip_prefix('年')
        .filter(|rest| !rest.starts_with('代'))?;
    if before.is_ascii_digit() || matches!(before, '.' | '第' | '-') && digits < 4 {
        return None;
    }
    let printed = match digits {
        4 => Year::Printed((1000..3000).contains(&value).then_some(value)?),
        3 => {
            // 789年: a year only where nothing else makes sense of it.
            let old = options.everyday && matches!(before, '在' | '元');
            let dated = old || month(skip_blanks(rest)).is_ok();
            dated.then_some(value)?;
            // In a document 205年3月1日 has lost a digit: it is no day of the year 205, nor of the
            // reporting year.
            if options.everyday || before == '元' {
                Year::Printed(value)
            } else {
                Year::Relative(None)
            }
        }
        _ => Year::Printed(century(value, options)),
    };
    let leading_zero = text.starts_with(['0', '０', '零', '〇']);
    let (mut point, rest) =
        after_year(rest, printed, options).unwrap_or((Point::new(printed, Grain::Year), rest));
    if digits == 2 && point.grain == Grain::Year && !leading_zero {
        let han = !text.starts_with(|c: char| crate::chars::arabic_digit(c).is_some());
        // 18年 can be eighteen years, 三三年 cannot.
        let led = options.everyday && matches!(before, '在' | '于' | '到' | '至');
        if text.starts_with('十') || !(han || led || year_tail(text, rest)) {
            return None;
        }
        point.short_year = true;
    }
    Some((point, rest))
}

/// 年度, 年底: words that only a year can have before them.
fn year_tail(text: &str, rest: &str) -> bool {
    text.len() > rest.len()
        && text
            .get(..text.len() - rest.len())
            .is_some_and(|t| t.ends_with('度'))
}

/// 15 is 2015, 98 is 1998: within 20 years after the reference, else the century before.
fn century(short: i32, options: &ScanOptions) -> i32 {
    let now = options.reference.map_or(2020, crate::Reference::year);
    let base = now - now.rem_euclid(100);
    let year = base + short;
    if year > now + 10 {
        year - 100
    } else if year < now - 89 {
        year + 100
    } else {
        year
    }
}

/// What may stand behind 年: nothing, 度, a month, a quarter, 上半年, 底 …
pub(super) fn after_year<'a>(rest: &'a str, year: Year, options: &ScanOptions) -> Read<'a> {
    let here = skip_blanks(rest);
    let grain = |grain, rest| Some((Point::new(year, grain), rest));
    if let Some((first, last, rest)) = months_span(here) {
        return grain(Grain::Months(first, last), rest);
    }
    if let Some(found) = month_led(here, year, '年') {
        return Some(found);
    }
    if let Some(rest) = word(here, &["年度", "度"]) {
        let rest = rest.strip_prefix('末').map_or(rest, |r| r);
        let next = skip_blanks(rest);
        if let Some(found) = quarter(next, year) {
            return Some(found);
        }
        return grain(Grain::Year, rest);
    }
    if let Some(found) = year_tail_word(here, year) {
        return Some(found);
    }
    let inner = here.strip_prefix(['的', '第']).unwrap_or(here);
    if let Some(found) = quarter(here, year)
        .or_else(|| quarter(inner, year))
        .or_else(|| half(inner, year))
        .or_else(|| counted_parts(here, year))
    {
        return Some(found);
    }
    let _ = options;
    None
}

/// 3月10日, 十二月, 12月底, 九月下旬, 四月第一周.
pub(super) fn month_led(text: &str, year: Year, before: char) -> Read<'_> {
    if matches!(before, '每' | '.' | '个' | '第') || before.is_ascii_digit() {
        return None;
    }
    let (rest, m) = month(text).ok()?;
    if text
        .get(..text.len() - rest.len())
        .is_some_and(|word| rest.starts_with(word))
    {
        // 六月六月中旬: a word printed twice.
        return None;
    }
    after_month(rest, year, m).or_else(|| Some((Point::new(year, Grain::Month(m)), rest)))
}

/// What may stand behind 月: a day, a part.
pub(super) fn after_month(rest: &str, year: Year, m: u32) -> Read<'_> {
    let here = skip_blanks(rest);
    if let Ok((rest, d)) = day(here) {
        // 2月30日 is a day that the calendar lacks: it stays unresolved.
        let grain = Grain::Day(m, d);
        return Some(timed(Point::new(year, grain), rest));
    }
    if let Ok((tail, first)) = small(here)
        && let Some(tail) = crate::quantity::connector(skip_blanks(tail))
        && let Ok((rest, last)) = day(skip_blanks(tail))
        && first < last
    {
        return Some((Point::new(year, Grain::Days(m, first, last)), rest));
    }
    let here = here.strip_prefix('的').unwrap_or(here);
    for (name, part) in [
        ("上旬", MonthPart::First),
        ("中旬", MonthPart::Second),
        ("下旬", MonthPart::Last),
        ("月初", MonthPart::Start),
        ("初", MonthPart::Start),
        ("月底", MonthPart::End),
        ("底", MonthPart::End),
        ("月末", MonthPart::End),
        ("末", MonthPart::End),
        ("月中", MonthPart::Middle),
        ("上半月", MonthPart::FirstHalf),
        ("下半月", MonthPart::SecondHalf),
    ] {
        if let Some(rest) = here.strip_prefix(name) {
            return Some((Point::new(year, Grain::MonthPart(m, part)), rest));
        }
    }
    if let Some((n, rest)) = nth_week(here) {
        return Some((Point::new(year, Grain::WeeksOfMonth(m, n, n)), rest));
    }
    if let Some(tail) = here.strip_prefix('前') {
        let (tail, n) = small(tail).ok()?;
        if let Some(tail) = word(tail, &["天", "日"]) {
            return Some((Point::new(year, Grain::Days(m, 1, n)), tail));
        }
    }
    // 10月22出生: the 日 left out.
    if let Ok((tail, d)) = small(here)
        && (1..=31).contains(&d)
        && !tail.starts_with(|c: char| {
            c.is_ascii_alphanumeric() || "年月.．:：-—至到~、个万千百十零点時时%％".contains(c)
        })
        && crate::quantity::unit_at(skip_blanks(tail)).is_none()
        && here.len() == rest.len()
    {
        let arabic = here.starts_with(|c: char| crate::chars::arabic_digit(c).is_some());
        if arabic || here.len() - tail.len() > 3 {
            return Some((Point::new(year, Grain::Day(m, d)), tail));
        }
    }
    None
}

/// 今年…, 上年度, 下个月9号, 本月, 上季度.
fn relative_led<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    if let Some((Relative { offset }, rest)) = relative_year(text, before) {
        let year = Year::Relative(options.reference.map(|r| r.year() + offset));
        if let Some((point, rest)) = after_year(rest, year, options) {
            return Some((point, rest));
        }
        let mut point = Point::new(year, Grain::Year);
        point.word_only = true;
        return Some((point, rest));
    }
    if let Some((point, rest)) = half(text, Year::Missing) {
        return (!matches!(before, '以' | '个')).then_some((point, rest));
    }
    relative_month(text, before, options)
        .or_else(|| quarter(text, Year::Missing))
        .or_else(|| {
            counted_parts(text, Year::Missing).filter(|_| {
                text.starts_with('前')
                    && !matches!(before, '之' | '以' | '目' | '提' | '超')
                    && options.everyday
            })
        })
}
