//! One date or period, before its year is settled.

use chrono::{NaiveDate, NaiveTime};
use nom::Parser as _;
use nom::character::complete::one_of;

use super::Candidates;
use super::calendar::{Grain, MonthPart, YearPart};
use super::number::{
    arabic, blanks, day, month, small, spaced, starts_with_digit, word, year_digits,
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

/// Digits with separators: 2017-03-10, 2017.3.10, 17.01.2018, 2017-03, 20170310.
fn numeric(text: &str, before: char) -> Read<'_> {
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

/// 2017年…, 二〇一七年…, 15年3月.
fn year_led<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    let (value, digits, rest) = year_digits(text)?;
    let (rest, _) = blanks(rest).ok()?;
    let rest = rest
        .strip_prefix('年')
        .filter(|rest| !rest.starts_with('代'))?;
    if before.is_ascii_digit() || matches!(before, '.' | '第' | '-') && digits < 4 {
        return None;
    }
    let year = match digits {
        4 => (1000..3000).contains(&value).then_some(value)?,
        3 => {
            // 789年: a year only where nothing else makes sense of it.
            let dated = month(skip_blanks(rest)).is_ok()
                || options.everyday && matches!(before, '在' | '元');
            dated.then_some(value)?
        }
        _ => century(value, options),
    };
    let leading_zero = text.starts_with(['0', '０', '零', '〇']);
    let printed = Year::Printed(year);
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

/// 1-5月份: two month numbers before one 月.
pub(super) fn months_span(text: &str) -> Option<(u32, u32, &str)> {
    let (rest, first) = small(text).ok()?;
    let tail = crate::quantity::connector(skip_blanks(rest))?;
    let (rest, last) = month(skip_blanks(tail)).ok()?;
    let whole = !rest.starts_with(|c: char| c.is_ascii_digit());
    (whole && (1..=12).contains(&first) && first < last).then_some((first, last, rest))
}

/// 初, 底, 末, 中 glued to 年.
fn year_tail_word(here: &str, year: Year) -> Read<'_> {
    let first = here.chars().next()?;
    let rest = here.get(first.len_utf8()..)?;
    let next = rest.chars().next().unwrap_or('\0');
    let part = match first {
        '初' if !matches!(next, '步' | '中' | '级' | '次' | '审') => YearPart::Start,
        '底' if !matches!(next, '层' | '线') => YearPart::End,
        '末' => YearPart::End,
        '中' if !matches!(
            next,
            '国' | '央'
                | '心'
                | '共'
                | '级'
                | '小'
                | '标'
                | '期'
                | '学'
                | '医'
                | '型'
                | '考'
                | '秋'
                | '省'
        ) =>
        {
            YearPart::Middle
        }
        '伊' if next == '始' => {
            return Some((
                Point::new(year, Grain::YearPart(YearPart::FirstMonth)),
                rest.get(next.len_utf8()..)?,
            ));
        }
        _ => return None,
    };
    Some((Point::new(year, Grain::YearPart(part)), rest))
}

/// 年初, 年底, 年末 without a year.
fn year_part(text: &str, year: Year) -> Read<'_> {
    let rest = text.strip_prefix('年')?;
    if let Some(rest) = rest.strip_prefix("终岁末") {
        return Some((Point::new(year, Grain::YearPart(YearPart::End)), rest));
    }
    if rest.starts_with('中') && !rest.starts_with("中以") {
        return None;
    }
    year_tail_word(rest, year)
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
        let grain = Grain::Day(m, d);
        let leap = year.known().unwrap_or(2000);
        grain.days(leap)?;
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

fn nth_week(text: &str) -> Option<(u32, &str)> {
    let rest = text.strip_prefix('第')?;
    let (rest, n) = small(rest).ok()?;
    let rest = rest.strip_prefix('个').unwrap_or(rest);
    let rest = word(rest, &["周", "週", "星期", "礼拜"])?;
    let weekday = rest.starts_with(['一', '二', '三', '四', '五', '六', '日', '天']);
    (n <= 5 && !weekday).then_some((n, rest))
}

/// 一季度, 第一季度, 前三季度, Q1, 一季度末.
pub(super) fn quarter(text: &str, year: Year) -> Read<'_> {
    let (rest, first, last) = if let Some(rest) = text.strip_prefix('前') {
        let (rest, n) = small(rest).ok()?;
        (rest.strip_prefix('个').unwrap_or(rest), 1, n)
    } else if let Some(rest) = text.strip_prefix('Q') {
        let (n, 1, rest) = arabic(rest, 1, 1)? else {
            return None;
        };
        (1..=4).contains(&n).then_some(())?;
        let rest = word(rest, &["季度"]).unwrap_or(rest);
        if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        return Some((Point::new(year, Grain::Quarters(n, n)), rest));
    } else {
        let (rest, n) = small(text.strip_prefix('第').unwrap_or(text)).ok()?;
        let (rest, n, last) = match crate::quantity::connector(rest).and_then(|r| small(r).ok()) {
            Some((rest, last)) => (rest, n, last),
            None => (rest, n, n),
        };
        (rest, n, last)
    };
    let rest = skip_blanks(rest).strip_prefix("季度")?;
    if !(1..=4).contains(&first) || !(first..=4).contains(&last) {
        return None;
    }
    if let Some(rest) = rest.strip_prefix(['末', '底']) {
        return Some((Point::new(year, Grain::QuarterEnd(last)), rest));
    }
    Some((Point::new(year, Grain::Quarters(first, last)), rest))
}

/// 上半年, 下半年.
pub(super) fn half(text: &str, year: Year) -> Read<'_> {
    let (rest, half) = match text.strip_prefix("上半年") {
        Some(rest) => (rest, 1),
        None => (text.strip_prefix("下半年")?, 2),
    };
    Some((Point::new(year, Grain::Half(half)), rest))
}

/// 前五个月, 后三月, 前两个季度, 第三个月, 第二周, 前2周, 最后4个月.
fn counted_parts(text: &str, year: Year) -> Read<'_> {
    let text = skip_blanks(text.strip_prefix('的').unwrap_or(text));
    let (mode, rest) = if let Some(rest) = word(text, &["最后", "最後", "后", "後"]) {
        ('后', rest)
    } else {
        let mode = text.chars().next().filter(|c| matches!(c, '前' | '第'))?;
        (mode, text.get(mode.len_utf8()..)?)
    };
    let (rest, n) = spaced(small).parse(rest).ok()?;
    let rest = skip_blanks(rest);
    let counted = rest.strip_prefix(['个', '個']);
    let unit = counted.unwrap_or(rest);
    let grain = |grain, rest| Some((Point::new(year, grain), rest));
    if let Some(rest) = unit.strip_prefix('月') {
        return match mode {
            '前' if (1..=12).contains(&n) => grain(Grain::Months(1, n), rest),
            '后' if (1..=12).contains(&n) => grain(Grain::Months(13 - n, 12), rest),
            '第' if counted.is_some() && (1..=12).contains(&n) => grain(Grain::Month(n), rest),
            _ => None,
        };
    }
    if let Some(rest) = unit.strip_prefix("季度") {
        return match mode {
            '前' if (1..=4).contains(&n) => grain(Grain::Quarters(1, n), rest),
            '后' if (1..=4).contains(&n) => grain(Grain::Quarters(5 - n, 4), rest),
            '第' if (1..=4).contains(&n) => grain(Grain::Quarters(n, n), rest),
            _ => None,
        };
    }
    let rest = word(unit, &["周", "週", "星期"])?;
    match mode {
        '前' if (1..=53).contains(&n) => grain(Grain::WeeksOfYear(1, n), rest),
        '第' if (1..=53).contains(&n) && !rest.starts_with(['年', '岁']) => {
            grain(Grain::WeeksOfYear(n, n), rest)
        }
        _ => None,
    }
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

/// 全年, 年内, 一年来.
fn whole_year<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    if !options.whole_year_words || matches!(before, '近' | '十' | '二' | '三' | '每') {
        return None;
    }
    let rest = word(text, &["全年度", "全年", "一年来", "一年以来", "年内"])?;
    let mut point = Point::new(
        Year::Relative(options.reference.map(crate::Reference::year)),
        Grain::Year,
    );
    point.word_only = true;
    Some((point, rest))
}

/// 18世纪, 上世纪80年代, 90年代.
fn era<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    let (rest, n) = small(text).ok()?;
    if before.is_ascii_digit() {
        return None;
    }
    if let Some(rest) = rest.strip_prefix("世纪") {
        let start = i32::try_from(n).ok()?.checked_sub(1)? * 100;
        if !(1..=30).contains(&n) {
            return None;
        }
        if let Ok((tail, decade)) = small(rest)
            && let Some(tail) = tail.strip_prefix("年代")
        {
            return Some(decade_part(start + i32::try_from(decade).ok()?, tail));
        }
        if let Some(tail) = rest.strip_prefix('初') {
            return Some((Point::new(Year::Printed(start), Grain::CenturyStart), tail));
        }
        return Some((Point::new(Year::Printed(start), Grain::Century), rest));
    }
    let rest = rest.strip_prefix("年代")?;
    if n % 10 != 0 || n >= 100 {
        return None;
    }
    let _ = options;
    let base = if n >= 30 { 1900 } else { 2000 };
    Some(decade_part(base + i32::try_from(n).ok()?, rest))
}

fn decade_part(year: i32, rest: &str) -> (Point, &str) {
    for (name, first, last) in [
        ("初期", 0, 2),
        ("初", 0, 2),
        ("中期", 4, 6),
        ("末期", 7, 9),
        ("后期", 7, 9),
        ("末", 7, 9),
    ] {
        if let Some(tail) = rest.strip_prefix(name) {
            return (
                Point::new(Year::Printed(year), Grain::Years(first, last)),
                tail,
            );
        }
    }
    (Point::new(Year::Printed(year), Grain::Decade), rest)
}

/// Takes a time of day behind a day.
fn timed(point: Point, rest: &str) -> (Point, &str) {
    match time(rest) {
        Some((time, rest)) => (
            Point {
                time: Some(time),
                ..point
            },
            rest,
        ),
        None => (point, rest),
    }
}

pub(super) fn time(rest: &str) -> Option<(NaiveTime, &str)> {
    let here = rest.strip_prefix('T').unwrap_or_else(|| skip_blanks(rest));
    let (afternoon, here) = match word(here, &["下午", "晚上", "晚", "傍晚", "中午"]) {
        Some(rest) => (true, rest),
        None => (
            false,
            word(here, &["上午", "早上", "早晨", "凌晨", "清晨", "周六早上"]).unwrap_or(here),
        ),
    };
    let (here, hour) = small(skip_blanks(here)).ok()?;
    let (here, mark) = spaced(one_of::<_, _, nom::error::Error<&str>>(":：时時点點"))
        .parse(here)
        .ok()?;
    let clock = mark == ':' || mark == '：';
    let (mut minute, mut second, mut rest) = (0, 0, here);
    if clock || small(here).is_ok() {
        let (value, _, after) =
            arabic(skip_blanks(here), 1, 2).or_else(|| small(here).ok().map(|(r, v)| (v, 2, r)))?;
        let tail = if clock {
            Some(after)
        } else {
            after.strip_prefix('分')
        };
        let Some(after) = tail else {
            return finish_time(hour, 0, 0, afternoon, here);
        };
        (minute, rest) = (value, after);
        if let Some(after) = rest.strip_prefix([':', '：'])
            && let Some((value, _, after)) = arabic(skip_blanks(after), 1, 2)
        {
            (second, rest) = (value, after);
        } else if let Some((value, _, after)) = arabic(rest, 1, 2).filter(|_| !clock)
            && let Some(after) = after.strip_prefix('秒')
        {
            (second, rest) = (value, after);
        }
        if clock {
            rest = rest.strip_prefix(['时', '時']).unwrap_or(rest);
        }
    }
    finish_time(hour, minute, second, afternoon, rest)
}

fn finish_time(
    hour: u32,
    minute: u32,
    second: u32,
    afternoon: bool,
    rest: &str,
) -> Option<(NaiveTime, &str)> {
    let hour = if afternoon && hour < 12 {
        hour + 12
    } else {
        hour
    };
    NaiveTime::from_hms_opt(hour, minute, second).map(|time| (time, rest))
}
